/** An event source without its domain, which says nothing: `s3` for `s3.amazonaws.com`. */
export function labelOf(eventSource: string): string {
  return eventSource.toLowerCase().replace(/\.amazonaws\.com(\.cn)?$/, '');
}
