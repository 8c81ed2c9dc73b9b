import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, readdir, realpath, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { Listed, LogBucket } from '../../aws/bucket';
import type { AwsSession } from '../../aws/session';
import { codeOf, InputError } from '../../base/input-error';
import { day, type Instant } from '../../base/time';
import { makeFolders } from '../../files/make-folders';
import type { Unwritten } from '../../files/save';

/** Where a bucket's log files are kept between runs. */
export interface LogCache {
  /** The path of an object, wherever its key would lead. */
  pathOf(key: string): string;
  /** Whether the object is there with its size. CloudTrail never writes a name twice, so it is the same one. */
  holds(object: Listed): Promise<boolean>;
  /** Fetches an object; under its name there is all of it or nothing. Throws AwsFailure. */
  keep(object: Listed, bucket: LogBucket): Promise<'kept' | Unwritten>;
  /** Removes an object that is damaged. */
  drop(object: Listed): Promise<void>;
}

/**
 * Opens the cache of a bucket in a folder, which is made if it is not there. Throws InputError when nothing can be
 * written to it. What it holds of days before the window stays: removing the folder is the way to be rid of it.
 */
export async function openCache(
  folder: string,
  bucket: LogBucket,
  { partition, clock }: Pick<AwsSession, 'partition' | 'clock'>,
): Promise<LogCache> {
  const root = join(await writable(folder), bucket.name);
  await removeDrafts(root, clock.now());
  const made = new Set<string>();
  const pathOf = (key: string) => join(root, ...placeOf(key, `${partition} ${bucket.name}`));
  return {
    pathOf,
    async holds({ key, size }) {
      const stats = await lstat(pathOf(key)).catch(() => undefined);
      return stats?.isFile() === true && stats.size === size;
    },
    async keep(object, from) {
      const path = pathOf(object.key);
      const draft = `${path}.${ownDraft}.${randomUUID()}.part`;
      try {
        const folder = made.has(dirname(path)) ? 'made' : await make(dirname(path));
        if (folder !== 'made') return folder;
        made.add(dirname(path));
        const fetched = await from.fetch(object, draft);
        return fetched === 'kept' ? await renamed(draft, path) : fetched;
      } finally {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
    async drop({ key }) {
      await rm(pathOf(key), { force: true }).catch(() => undefined);
    },
  };
}

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** Drafts are named after the process that writes them. */
const ownDraft = `${process.pid}-${host}`;

/** How a draft is called behind the name of its file: the folder may hold drafts of other programs. */
const draftName = /\.(?:(\d{1,10})-([0-9a-f]{8})\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;

/** Removes the drafts that killed runs left below a folder; those of runs that may still write them stay, and so does all else. */
async function removeDrafts(folder: string, now: Instant): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeDrafts(path, now);
    else if (draftName.test(entry.name) && !(await isWritten(path, now)))
      await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Whether another run may still write a draft. One of another machine is given a day. */
async function isWritten(draft: string, now: Instant): Promise<boolean> {
  const [, pid, machine] = draftName.exec(draft) ?? [];
  if (pid === undefined || Number(pid) === process.pid) return false;
  if (machine === host) return isRunning(Number(pid));
  const stats = await lstat(draft).catch(() => undefined);
  return stats !== undefined && now - stats.mtimeMs < day;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return unwritten(error).code === 'EPERM';
  }
}

/** Makes a folder by its real path: a link on the way, which a change under review may bring, leads out of the cache. */
async function make(folder: string): Promise<'made' | Unwritten> {
  try {
    await makeFolders(folder);
    return (await realpath(folder)) === folder ? 'made' : { code: 'ELOOP' };
  } catch (error) {
    return unwritten(error);
  }
}

async function renamed(draft: string, path: string): Promise<'kept' | Unwritten> {
  try {
    await rename(draft, path);
    return 'kept';
  } catch (error) {
    return unwritten(error);
  }
}

function unwritten(error: unknown): Unwritten {
  return { code: codeOf(error) ?? 'no code' };
}

async function writable(folder: string): Promise<string> {
  try {
    await makeFolders(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch {
    const message = `${folder} cannot be written`;
    throw new InputError([{ location: 'log-cache', message, remedy: 'use a writable directory' }]);
  }
}

const delivered =
  /\/(?<file>(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]{1,32})_(?<day>\d{8})T\d{4}Z_[A-Za-z0-9]{1,64})\.json\.gz$/;

/**
 * The names below the bucket's folder: readable for a file that CloudTrail delivered, made of parts that lead nowhere
 * else. The hash keeps keys apart that differ in what is left out, or only in case.
 */
function placeOf(key: string, owner: string): string[] {
  const hash = createHash('sha256').update(`${owner} ${key}`).digest('hex');
  const { file, account = '', region = '', day = '' } = delivered.exec(key)?.groups ?? {};
  if (file === undefined) return ['others', hash.slice(0, 2), hash];
  return [account, region, day, `${file}-${hash.slice(0, 16)}.json.gz`];
}
