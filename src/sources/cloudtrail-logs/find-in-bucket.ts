import { type Listed, LogBucket } from '../../aws/bucket';
import { allPages } from '../../aws/call';
import type { AwsSession } from '../../aws/session';
import { atMost } from '../../aws/turns';
import { InputError } from '../../base/input-error';
import type { Window } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import type { PrincipalArn } from '../../policy/arn';
import { type Days, dayOf, daysOf, isWanted } from '../log-delivery';
import { explore, gapsOf, type Stretch } from './bucket-layout';
import { BucketFiles } from './fetch-logs';
import { type LogCache, openCache } from './log-cache';
import type { LogFiles } from './log-files';
import { endingsOf, mayHoldEvents } from './log-names';

/** Whose log files are wanted, of when, and where they are. */
export interface BucketRequest {
  readonly bucket: string;
  /** Ends with a slash, or names an object; empty for the whole bucket. */
  readonly prefix: string;
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  /** The folder in which fetched files are kept. */
  readonly cache: string;
  /** Whose signal ends listing and fetching: what was fetched is there, and a gap says what was not. */
  readonly session: AwsSession;
  /** Takes a line on how far it is, and one on what it took. */
  report(text: string): void;
}

/** Listings that run at once. */
const width = 8;

/**
 * Lists the CloudTrail log files of a bucket that may hold events of the window: of the principals' accounts where the
 * accounts have folders, of the window's days where names tell the day. They are fetched as the batches are taken.
 * Throws InputError for a bucket or a prefix that is not there, and for a cache that cannot be written; whatever else
 * AWS refuses is a gap.
 */
export async function findInBucket(request: BucketRequest): Promise<LogFiles> {
  const { session, prefix, principals, window, report } = request;
  const bucket = new LogBucket(session, request.bucket);
  const cache = await openCache(request.cache, bucket, session);
  const days = daysOf(window);
  const accounts = [...new Set(principals.map(({ account }) => account))];
  const explored = await explore(bucket, prefix, accounts, days);
  const listing = new Listing(bucket, days);
  const inTurn = atMost(width);
  await Promise.all(explored.stretches.map((stretch) => inTurn(() => listing.read(stretch))));
  const { signal } = session;
  const cut = { location: bucket.address(prefix), message: 'interrupted before all objects were listed' };
  const gaps = [...explored.gaps, ...listing.gaps, ...(signal.aborted ? [cut] : [])];
  if (gaps.length === 0 && listing.logs === 0 && listing.others.length > 0)
    throw noLogs(bucket.address(prefix), listing.others);
  const stock = await inCache(listing.wanted(), cache);
  return new BucketFiles({ bucket, prefix, cache, ...stock, gaps, signal, report });
}

/** What lists tell, gathered from several at once. */
class Listing {
  readonly gaps: Gap[] = [];
  /** Objects of any day that may hold events. */
  logs = 0;
  /** Keys of those that cannot, as far as their names tell. */
  readonly others: string[] = [];
  readonly #wanted: Listed[] = [];
  readonly #bucket: LogBucket;
  readonly #days: Days;

  constructor(bucket: LogBucket, days: Days) {
    this.#bucket = bucket;
    this.#days = days;
  }

  /** By day, as far as names tell it; those without one come first. */
  wanted(): Listed[] {
    const days = new Map(this.#wanted.map((object) => [object, dayOf(object.key) ?? '']));
    return this.#wanted.sort(
      (a, b) => compare(days.get(a) ?? '', days.get(b) ?? '') || compare(a.key, b.key),
    );
  }

  /** Lists one stretch; what came before a failure counts. */
  async read({ prefix, after, until }: Stretch): Promise<void> {
    try {
      await allPages('s3:ListBucket', async (token) => {
        const { objects, next } = await this.#bucket.objects({ prefix, after, token });
        this.#take(objects);
        const last = objects.at(-1)?.key ?? '';
        const over = until !== undefined && last.slice(0, until.length) > until;
        return { items: [], next: over ? undefined : next };
      });
    } catch (error) {
      this.gaps.push(...gapsOf(error, this.#bucket, prefix));
    }
  }

  #take(objects: readonly Listed[]): void {
    const anyDay = { first: '', last: '9999' };
    for (const object of objects) {
      const { key } = object;
      const unread = isWanted(key, this.#days) ? unreadObject(key) : undefined;
      if (unread !== undefined) this.gaps.push({ location: this.#bucket.address(key), message: unread });
      const log = isWanted(key, anyDay) && mayHoldEvents(key);
      if (log) this.logs++;
      else this.others.push(key);
      if (log && isWanted(key, this.#days)) this.#wanted.push(object);
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the cache holds already, and what it does not. */
async function inCache(wanted: readonly Listed[], cache: LogCache) {
  const inTurn = atMost(64);
  const held = await Promise.all(wanted.map((object) => inTurn(() => cache.holds(object))));
  return {
    cached: wanted.filter((_, index) => held[index]),
    absent: wanted.filter((_, index) => !held[index]),
  };
}

/** What is said of an object that is called like a table or an archive: it is not fetched. */
function unreadObject(key: string): string | undefined {
  const [, ending] = /\.(csv|parquet|orc|avro|zip|tar|tgz|zst|bz2|xz|7z)(?:\.gz)?$/i.exec(key) ?? [];
  if (ending === undefined) return undefined;
  return `may contain events, but cannot be read: ${unreadEndings.has(ending.toLowerCase()) ? asTable : unpack}`;
}

const unreadEndings: ReadonlySet<string> = new Set(['csv', 'parquet', 'orc', 'avro']);
const asTable = 'use a prefix with the log files of the trail, or the athena source for tables';
const unpack = 'unpack it, or compress each file with gzip';

function noLogs(address: string, others: readonly string[]): InputError {
  const message = `no CloudTrail log file in ${address}: found ${endingsOf(others)}`;
  const remedy = 'use the prefix of the log files';
  return new InputError([{ location: 'cloudtrail-logs', message, remedy }]);
}
