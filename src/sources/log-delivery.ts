import { type Duration, day, isoDay, type Window } from '../base/time';

/** Days of delivery, as `2026-01-03`, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** How late a file may come: most take minutes, some hours, and after a fault of the bucket days. */
export const latestDelivery: Duration = 7 * day;

/**
 * The days whose files may hold events of a window. A file's name contains the time of its delivery, which is
 * after its events, usually by minutes; AWS promises no time. A day before covers clocks that differ, seven
 * days after cover late deliveries. What a trail delivers later still, once its bucket is fixed (CloudTrail
 * tries for 30 days), is not seen.
 * Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
export function daysOf({ start, end }: Window): Days {
  return { first: isoDay(start - day), last: isoDay(end + latestDelivery) };
}

/** The day in the name of a log file that CloudTrail delivered; undefined for any other name. */
export function dayOf(key: string): string | undefined {
  const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
  return date === undefined ? undefined : `${year}-${month}-${date}`;
}

/** Whether a key may be that of a log file of these days, as far as its name tells. Digests and insights are no logs. */
export function isWanted(key: string, { first, last }: Days): boolean {
  if (/(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key)) return false;
  const delivered = dayOf(key);
  return delivered === undefined || (first <= delivered && delivered <= last);
}
