import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AwsSession } from '../../aws/session';
import { InputError } from '../../base/input-error';
import type { LogLocations } from '../../config/config';
import { allowed, cacheFolder } from '../../files/folders';
import { isWithin } from '../../files/read-file';
import type { LogAnswer, PreparedReader, SharedRun } from '../source';
import { findLogs } from './find-logs';
import { type LogFiles, type LogPath, together } from './log-files';

/** Which logs a run reads. */
export interface WantedLogs {
  readonly logs: LogLocations;
  /** Whether the run has other evidence to judge by when buckets cannot be read. */
  readonly optional: boolean;
}

/** Finds the log files. Folders come first, because a wrong path then costs no request. Throws InputError. */
export async function prepareLogs(wanted: WantedLogs, run: SharedRun): Promise<PreparedReader> {
  const local = await findInFolders(wanted.logs, run);
  const remote = await findInBuckets(wanted, run);
  const files = together([local, remote?.files].filter((one) => one !== undefined));
  const { evidenceRoots } = run.folders;
  const cache = remote === undefined ? [] : [remote.root];
  const roots = evidenceRoots === undefined ? undefined : [...evidenceRoots, ...cache];
  return { gather: () => scan(files, roots, run) };
}

/** Reads the records; ends early with a gap when the run is interrupted. */
async function scan(
  files: LogFiles,
  roots: readonly string[] | undefined,
  { principals, window, context: { signal, report } }: SharedRun,
): Promise<LogAnswer> {
  const { readLogs } = await import('./read-logs');
  const scanned = await readLogs({ files, principals, window, roots, signal, report });
  return { source: 'cloudtrail-logs', ...scanned };
}

async function findInFolders({ paths }: LogLocations, { folders, window }: SharedRun) {
  if (paths.length === 0) return undefined;
  for (const path of paths) await allowed('cloudtrail-logs', path, folders);
  return findLogs(paths, window, folders);
}

/** The log files of all buckets, and the folder in which the scan finds them once they are fetched. */
interface BucketLogs {
  readonly files: LogFiles;
  /** Real path. The scan may read it beside the folders of the place. */
  readonly root: string;
}

/**
 * Finds the log files of all buckets; undefined when no bucket is named. Throws InputError for a bucket that does not
 * exist, for a cache folder that may not be used or cannot be written, and for missing credentials when there is no
 * other evidence.
 */
export async function findInBuckets(
  { logs, optional }: WantedLogs,
  run: SharedRun,
): Promise<BucketLogs | undefined> {
  if (logs.buckets.length === 0) return undefined;
  const cache = await cacheOf(logs, run);
  const session = await run.session();
  if (session !== undefined)
    return { files: together(await findAll(logs, cache, session, run)), root: await realpath(cache) };
  const { noCredentials, withoutCredentials } = await import('../../aws/session');
  if (logs.paths.length === 0 && !optional) throw new InputError([noCredentials]);
  return { files: unreadable(logs, withoutCredentials), root: cache };
}

async function findAll(
  { buckets }: LogLocations,
  cache: string,
  session: AwsSession,
  { principals, window, context: { report } }: SharedRun,
): Promise<LogFiles[]> {
  const { findInBucket } = await import('./find-in-bucket');
  const common = { principals, window, cache, session, report };
  return Promise.all(buckets.map((location) => findInBucket({ ...common, ...location })));
}

/**
 * Where fetched files are kept. The default folder is this tool's own, wherever the run may read. A folder that is
 * named, maybe by the change under review, must be where logs may be, whether it exists or not.
 */
async function cacheOf({ cache }: LogLocations, { folders, context }: SharedRun): Promise<string> {
  if (cache === undefined) return cacheFolder('logs', context.env);
  const absolute = resolve(folders.folder, cache);
  const real = await realOf(absolute);
  if (folders.evidenceRoots?.every((root) => !isWithin(root, real))) {
    const remedy =
      'use a directory in the workspace or the runner’s temporary directory, or remove log-cache';
    const message = 'is outside the directories that this run can read';
    throw new InputError([{ location: `log-cache ${cache}`, message, remedy }]);
  }
  return absolute;
}

/** The real path of a folder that may not exist yet: links are followed in the part that exists. */
async function realOf(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => undefined);
  if (real !== undefined || absolute === dirname(absolute)) return real ?? absolute;
  return join(await realOf(dirname(absolute)), absolute.slice(dirname(absolute).length));
}

/** Buckets that cannot be read: a gap each. */
function unreadable({ buckets }: LogLocations, message: string): LogFiles {
  const gaps = buckets.map(({ bucket, prefix }) => ({ location: `s3://${bucket}/${prefix}`, message }));
  return { count: 0, byDay: true, batches: none, gaps: () => gaps };
}

async function* none(): AsyncGenerator<readonly LogPath[]> {}
