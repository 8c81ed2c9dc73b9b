import { isoDay } from '../../drift/time';
import { isRegion } from '../../iam/arn';
import type { Days } from '../cloudtrail-logs/delivery';

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

/** Whether a folder's name is an account's number. */
export function isAccount(name: string): boolean {
  return /^\d{12}$/.test(name);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export function isOrganisation(name: string): boolean {
  return /^o-[a-z0-9]{10,32}$/.test(name);
}
