import type { RemovedAction } from '../drift/after-removal';
import { grouped } from '../drift/time';
import { shortTime } from './words';

/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
export function stopText({ outcome, denied, last }: RemovedAction): string {
  const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${grouped(denied)} times`;
  if (outcome === 'denied') return `denied${times}, last ${shortTime(last)}`;
  return `called, last ${shortTime(last)}; its source does not tell how it ended`;
}
