import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AwsSession } from '../aws/session';
import { InputError } from '../base/input-error';
import type { Window } from '../base/time';
import type { EvidenceRequest, LogPlaces } from '../config/config';
import { addressOf } from '../config/evidence-request';
import { allowed, cacheFolder, type Place } from '../files/place';
import { isWithin } from '../files/read-file';
import type { PrincipalArn } from '../policy/arn';
import { type LogFiles, type LogPath, together } from '../sources/cloudtrail-logs/log-files';
import type { Scanned } from '../sources/cloudtrail-logs/totals';
import type { AwsRequest, Gatherer } from './gatherer';
import { noCredentials } from './unasked';

/** The log files of a request, in folders and in buckets, and the folders that the scan may read; absent for any. */
export interface FoundLogs {
  readonly files: LogFiles;
  readonly roots: readonly string[] | undefined;
}

/**
 * Finds the log files of a request; undefined when it names none. Folders come first: what is wrong with them costs no
 * request. Throws InputError.
 */
export async function findLogsOf(request: AwsRequest, gatherer: Gatherer): Promise<FoundLogs | undefined> {
  const { evidence, principals, window } = request;
  const { place, surroundings } = gatherer;
  const { logs } = evidence;
  if (logs === undefined) return undefined;
  const roots = place.evidenceRoots;
  const local = logs.paths.length === 0 ? undefined : await findLocal(logs.paths, window, place);
  if (logs.buckets.length === 0) return local === undefined ? undefined : { files: local, roots };
  const { sessionFor } = await import('../aws/session');
  const session = sessionFor(evidence, principals, surroundings);
  const remote = await findBucketLogs(evidence, { principals, window, session }, { place, surroundings });
  const files = [local, remote?.files].filter((one) => one !== undefined);
  const cache = remote === undefined ? [] : [remote.root];
  return { files: together(files), roots: roots === undefined ? undefined : [...roots, ...cache] };
}

/** Reads the records of log files; ends early with a gap when the signal is aborted. */
export async function scanLogs(
  { files, roots }: FoundLogs,
  { principals, window }: AwsRequest,
  { signal, report }: Gatherer['surroundings'],
): Promise<Scanned> {
  const { readLogs } = await import('../sources/cloudtrail-logs/read-logs');
  return readLogs({ files, principals, window, roots, signal, report });
}

async function findLocal(paths: readonly string[], window: Window, place: Place): Promise<LogFiles> {
  const { findLogs } = await import('../sources/cloudtrail-logs/find-logs');
  const absolute = await Promise.all(paths.map((path) => allowed('cloudtrail-logs', path, place)));
  return findLogs(absolute, window, place.evidenceRoots);
}

/** The log files of a request's buckets, and the folder in which the scan finds them once they are fetched. */
interface BucketLogs {
  readonly files: LogFiles;
  /** Real path; the scan may read it beside the folders of the place. */
  readonly root: string;
}

/** Whose logs are wanted, of when, and who asks for them. */
interface BucketLogsOrder {
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  /** Its signal ends listing and fetching. */
  readonly session: AwsSession;
}

/**
 * Finds the log files of all buckets of a request; undefined when it names none. Throws InputError for a bucket that
 * does not exist, a cache that may not be used or cannot be written, and without credentials when there is nothing
 * else to judge by.
 */
export async function findBucketLogs(
  { logs, file }: EvidenceRequest,
  order: BucketLogsOrder,
  { place, surroundings }: Pick<Gatherer, 'place' | 'surroundings'>,
): Promise<BucketLogs | undefined> {
  if (logs === undefined || logs.buckets.length === 0) return undefined;
  const cache = await cacheOf(logs, place, surroundings.env);
  const { hasCredentials } = await import('../aws/session');
  if (!(await hasCredentials(order.session))) {
    if (logs.paths.length === 0 && file === undefined) throw new InputError([noCredentials]);
    return { files: unreadable(logs), root: cache };
  }
  const { report } = surroundings;
  const found = await findAll(logs, { ...order, cache, report });
  return { files: together(found), root: await realpath(cache) };
}

interface Order extends BucketLogsOrder {
  readonly cache: string;
  report(text: string): void;
}

async function findAll({ buckets }: LogPlaces, order: Order): Promise<LogFiles[]> {
  const { findInBucket } = await import('../sources/cloudtrail-logs/find-in-bucket');
  return Promise.all(buckets.map((location) => findInBucket({ ...order, ...location })));
}

/**
 * Where fetched files are kept. The default is our own, wherever the run may read; a folder that is named, maybe by the
 * change under review, has to lie where logs may lie, whether it is there already or not.
 */
async function cacheOf({ cache }: LogPlaces, place: Place, env: NodeJS.ProcessEnv): Promise<string> {
  if (cache === undefined) return cacheFolder('logs', env);
  const absolute = resolve(place.folder, cache);
  const real = await realOf(absolute);
  if (place.evidenceRoots?.every((root) => !isWithin(root, real))) {
    const remedy = 'name a folder of the workspace or the runner’s temporary folder, or leave it out';
    const message = 'leads outside the folders this run may read';
    throw new InputError([{ place: `log-cache ${cache}`, message, remedy }]);
  }
  return absolute;
}

/** The real path, as far as there is one already, of what may have to be made. */
async function realOf(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => undefined);
  if (real !== undefined || absolute === dirname(absolute)) return real ?? absolute;
  return join(await realOf(dirname(absolute)), absolute.slice(dirname(absolute).length));
}

/** What is left of buckets that nobody may ask: a gap each. */
function unreadable({ buckets }: LogPlaces): LogFiles {
  const message = 'there are no AWS credentials';
  const gaps = buckets.map((location) => ({ place: addressOf(location), message }));
  return { count: 0, byDay: true, batches: none, gaps: () => gaps };
}

async function* none(): AsyncGenerator<readonly LogPath[]> {}
