import { asciiLower } from './text';

/** An event source without its domain, which says nothing: `s3` for `s3.amazonaws.com`. */
export function labelOf(eventSource: string): string {
  return asciiLower(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
