import type { Window } from '../drift/time';
import { type LogFiles, together } from '../sources/cloudtrail-logs/log-files';
import type { Scanned } from '../sources/cloudtrail-logs/totals';
import type { AwsRequest } from './aws';
import type { Gatherer } from './gatherer';
import { allowed, type Place } from './place';

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
  const [{ findBucketLogs }, { sessionFor }] = await Promise.all([
    import('./bucket-logs'),
    import('./session'),
  ]);
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
