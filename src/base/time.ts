/** A moment, in milliseconds since 1970 UTC. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Duration = number;

export const day: Duration = 24 * 60 * 60 * 1000;

/** A stretch of time, both ends included. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/** `2026-11-21T16:04:05Z`, in the form CloudTrail writes; milliseconds only where there are any. */
export function isoTime(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** `2026-11-21`, in UTC. */
export function isoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/**
 * An ISO 8601 time in UTC as AWS writes it (`2026-11-21T16:04:05Z`, with or without fractions); undefined for any
 * other text and for days that do not exist.
 */
export function parseTime(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) || isoDay(instant) !== text.slice(0, 10) ? undefined : instant;
}

/** The beginning of a day written `2026-11-21`, in UTC; undefined for any other text and for days that do not exist. */
export function parseDay(text: string): Instant | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseTime(`${text}T00:00:00Z`) : undefined;
}

/** Whole days between two moments, rounded down: "last used 3 days ago". */
export function daysBetween(earlier: Instant, later: Instant): number {
  return Math.floor((later - earlier) / day);
}

/** How long before a moment another one was, in whole days and not below 0: "1 day ago". */
export function daysAgo(earlier: Instant, now: Instant): string {
  const days = Math.max(0, daysBetween(earlier, now));
  return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}

/** `90d`, `36h`, `15m`, `30s`: the largest unit that divides it; what the inputs take. */
export function formatDuration(duration: Duration): string {
  const units: readonly [string, number][] = [
    ['d', day],
    ['h', day / 24],
    ['m', 60_000],
  ];
  const unit = units.find(([, length]) => duration >= length && duration % length === 0);
  return unit === undefined ? `${Math.round(duration / 1000)}s` : `${duration / unit[1]}${unit[0]}`;
}

/** `1,234`: the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Days where there are any, else hours, else minutes: for people. */
export function roughly(duration: Duration): string {
  const minutes = Math.floor(duration / 60_000);
  if (minutes >= 2 * 24 * 60) return `${Math.floor(minutes / (24 * 60))} days`;
  return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`;
}
