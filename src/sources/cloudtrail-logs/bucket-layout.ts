import { AwsFailure } from '../../aws/aws-failure';
import type { LogBucket } from '../../aws/bucket';
import { InputError } from '../../base/input-error';
import { isoDay } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import { isRegion } from '../../policy/arn';
import type { Days } from '../log-delivery';

/** Where the logs of some accounts lie below a prefix, and what could not be looked into. */
interface Explored {
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly Gap[];
}

/**
 * Finds out by folders how deep in CloudTrail's layout a prefix lies:
 * `AWSLogs/[o-organisation/]account/CloudTrail/region/2026/01/03/`. Where accounts have folders of their own, only the
 * given ones are entered: every call of a role is recorded in the role's own account. Anything else is one stretch.
 * Throws InputError for a bucket that does not exist, and for a prefix with nothing below it. Sources:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-find-log-files.html and, for calls that reach
 * into another account, sharedEventID in
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export async function explore(
  bucket: LogBucket,
  prefix: string,
  accounts: readonly string[],
  days: Days,
): Promise<Explored> {
  const explorer = new Explorer(bucket, accounts, days);
  await explorer.look(prefix, true);
  return explorer.result(prefix);
}

class Explorer {
  readonly #bucket: LogBucket;
  readonly #accounts: readonly string[];
  readonly #days: Days;
  readonly #stretches: Stretch[] = [];
  readonly #gaps: Gap[] = [];
  #accountFolders: 'none' | 'of others' | 'found' = 'none';

  constructor(bucket: LogBucket, accounts: readonly string[], days: Days) {
    this.#bucket = bucket;
    this.#accounts = accounts;
    this.#days = days;
  }

  result(prefix: string): Explored {
    if (this.#accountFolders !== 'of others' || this.#gaps.length > 0)
      return { stretches: this.#stretches, gaps: this.#gaps };
    const message = `contains no CloudTrail logs of account ${this.#accounts.join(', ')}`;
    return { stretches: this.#stretches, gaps: [{ location: this.#bucket.address(prefix), message }] };
  }

  async look(prefix: string, first = false): Promise<void> {
    const region = regionAround(prefix);
    if (region !== undefined) return this.#enterDays(region, prefix);
    const seen = await this.#foldersOf(prefix);
    if (seen === undefined) return;
    const { names, more, objects } = seen;
    if (first && names.length === 0 && objects === 0) throw this.#nothingAt(prefix);
    if (names.includes('AWSLogs') || (more && (await this.#foldersOf(`${prefix}AWSLogs/`))?.names.length))
      return this.look(`${prefix}AWSLogs/`);
    if (names.some((name) => isAccount(name) || isOrganisation(name)))
      return this.#enterAccounts(prefix, more ? await this.#foldersOf(prefix, 'all') : seen);
    if (names.includes('CloudTrail')) return this.#enterRegions(`${prefix}CloudTrail/`);
    if (names.some(isRegion)) return this.#enterRegions(prefix);
    if (prefix !== '' && names.some((name) => /^\d{4}$/.test(name))) this.#enterDays(prefix, prefix);
    else this.#stretches.push({ prefix });
  }

  /** An organisation's trail has the accounts in a folder of the organisation, the management account included. */
  async #enterAccounts(
    prefix: string,
    seen: { readonly names: readonly string[] } | undefined,
  ): Promise<void> {
    const names = seen?.names ?? [];
    const organisations = names.filter(isOrganisation);
    if (names.some(isAccount) && this.#accountFolders === 'none') this.#accountFolders = 'of others';
    const ours = this.#accounts.filter((account) => names.includes(account));
    await Promise.all([
      ...organisations.map((name) => this.look(`${prefix}${name}/`)),
      ...ours.map((account) => this.#enterRegions(`${prefix}${account}/CloudTrail/`, true)),
    ]);
  }

  async #enterRegions(prefix: string, ofAccount = false): Promise<void> {
    const regions = ((await this.#foldersOf(prefix, 'all'))?.names ?? []).filter(isRegion);
    if (ofAccount && regions.length > 0) this.#accountFolders = 'found';
    for (const region of regions) this.#enterDays(`${prefix}${region}/`);
  }

  #enterDays(region: string, within = region): void {
    this.#stretches.push(...stretchesOf(region, this.#days, within));
  }

  /** Undefined, and a gap, where they cannot be listed. */
  async #foldersOf(prefix: string, pages: 'first' | 'all' = 'first') {
    try {
      return await this.#bucket.folders(prefix, pages);
    } catch (error) {
      this.#gaps.push(...gapsOf(error, this.#bucket, prefix));
      return undefined;
    }
  }

  #nothingAt(prefix: string): InputError {
    const message = `no objects found at ${this.#bucket.address(prefix)}`;
    return new InputError([{ location: 'cloudtrail-logs', message, remedy: 'check the prefix' }]);
  }
}

/**
 * What kept a prefix from being listed; nothing for an interruption, which ends all of them. Throws InputError when
 * there is no such bucket, and what is no AwsFailure.
 */
export function gapsOf(error: unknown, bucket: LogBucket, prefix: string): Gap[] {
  if (!(error instanceof AwsFailure)) throw error;
  if (error.kind === 'aborted') return [];
  if (error.kind !== 'not-found') return [{ location: bucket.address(prefix), message: error.message }];
  const message = `the bucket ${bucket.name} does not exist`;
  throw new InputError([{ location: 'cloudtrail-logs', message, remedy: 'check its name' }]);
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
function stretchesOf(region: string, { first, last }: Days, within = region): Stretch[] {
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
function regionAround(prefix: string): string | undefined {
  const dated = /^((?:.*\/)?([a-z0-9-]+)\/)\d{4}\/(?:\d\d\/(?:\d\d\/)?)?$/.exec(prefix);
  return dated !== null && isRegion(dated[2] ?? '') ? dated[1] : undefined;
}

/** Whether a folder's name is an account's number. */
function isAccount(name: string): boolean {
  return /^\d{12}$/.test(name);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
function isOrganisation(name: string): boolean {
  return /^o-[a-z0-9]{10,32}$/.test(name);
}
