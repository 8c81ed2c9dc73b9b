import { asciiLower } from './text';

/** An event source without its domain, which says nothing: `s3` for `s3.amazonaws.com`. */
export function labelOf(eventSource: string): string {
  return asciiLower(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}

/** A name without the API version that Lambda and CloudFront append: `GetFunction20150331v2`, `Xxx2020_05_31`. */
export function withoutVersion(eventName: string): string {
  return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}
