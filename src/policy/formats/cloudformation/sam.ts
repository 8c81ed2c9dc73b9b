import type { Collector } from './collector';
import type { Resource } from './resources';

export function readServerless(_resources: readonly Resource[], _collector: Collector): void {}
