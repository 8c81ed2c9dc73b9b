import { day, isoDay, type Window } from '../../drift/time';

/** Days of delivery, as `2026-01-03`, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** How late a file may come: most take minutes, some hours, and after a fault of the bucket days. */
const latest = 7 * day;

/**
 * The days whose files may hold events of a window. A file's name tells when it was delivered, which is after its
 * events, usually by minutes; AWS promises no time. A day before covers clocks that differ, seven days after cover late
 * deliveries. What a trail delivers later still, once its bucket is mended (CloudTrail tries for 30 days), is not seen.
 * Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
export function daysOf({ start, end }: Window): Days {
  return { first: isoDay(start - day), last: isoDay(end + latest) };
}

/** The day in the name of a log file that CloudTrail delivered; undefined for any other name. */
export function dayOf(key: string): string | undefined {
  const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
  return date === undefined ? undefined : `${year}-${month}-${date}`;
}

/** Whether a key is that of a log file of these days, as far as its name tells. Digests and insights are no logs. */
export function isWanted(key: string, { first, last }: Days): boolean {
  if (!/\.json(\.gz)?$/i.test(key) || /(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key)) return false;
  const delivered = dayOf(key);
  return delivered === undefined || (first <= delivered && delivered <= last);
}

/** A stretch of a bucket to list: keys with a prefix, after one key, until those that begin beyond a text. */
export interface Stretch {
  readonly prefix: string;
  readonly after?: string;
  readonly until?: string;
}

/**
 * The stretches of a region's folder that hold some days, one a month, so that several can be listed at once. Only
 * what lies below `within`, which may be a year, a month or a day of the region.
 */
export function stretchesOf(region: string, { first, last }: Days, within = region): Stretch[] {
  const [from, until] = [first, last].map((text) => region + text.replaceAll('-', '/'));
  return monthsOf(first, last).flatMap((month) => {
    const whole = `${region}${month}/`;
    if (!whole.startsWith(within) && !within.startsWith(whole)) return [];
    const prefix = whole.length > within.length ? whole : within;
    return [
      {
        prefix,
        ...(from?.startsWith(whole) ? { after: from } : {}),
        ...(until?.startsWith(whole) ? { until } : {}),
      },
    ];
  });
}

/** `2026/01` and the like, from one day's month to another's. */
function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let count = 0; ; count++) {
    const text = isoDay(Date.UTC(year, month - 1 + count)).slice(0, 7);
    if (text > last.slice(0, 7)) return months;
    months.push(text.replace('-', '/'));
  }
}

/** The region's folder that a prefix lies in when it names a year, a month or a day of one. */
export function regionAround(prefix: string): string | undefined {
  const dated = /^((?:.*\/)?([a-z0-9-]+)\/)\d{4}\/(?:\d\d\/(?:\d\d\/)?)?$/.exec(prefix);
  return dated !== null && isRegion(dated[2] ?? '') ? dated[1] : undefined;
}

/** Whether a folder's name is that of a region, such as `eu-west-1` or `us-gov-east-1`. */
export function isRegion(name: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(name);
}

/** Whether a folder's name is an account's number. */
export function isAccount(name: string): boolean {
  return /^\d{12}$/.test(name);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export function isOrganisation(name: string): boolean {
  return /^o-[a-z0-9]{10,32}$/.test(name);
}
