import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError, type InputProblem } from '../../base/input-error';
import { compare } from '../../base/order';
import { parseTime, type Window } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import { findBelow, findGlob, isGlob, kindOf, type OnFailure, slashed } from '../../files/find-files';
import { decodeUtf8 } from '../../files/read-file';
import { dayOf, daysOf, isWanted } from '../log-delivery';
import { logReader, parseJson } from './log-bytes';
import type { LogFiles, LogPath } from './log-files';

/** Files of one folder. A trail has hundreds of thousands: what they have in common is kept once. */
interface Files {
  readonly folder: string;
  /** Where the folder really lies. */
  readonly real: string;
  readonly names: readonly string[];
  /** Whether the folder said that they are regular files. */
  readonly regular: boolean;
  /** What a link is called where it leads. */
  readonly realName?: string;
}

/**
 * Finds the log files of folders, files or globs that may hold events of the window, each once. Throws InputError for a
 * path without any log file. `roots` are the folders that may be read; absent for any.
 */
export async function findLogs(
  paths: readonly string[],
  window: Window,
  roots?: readonly string[],
): Promise<LogFiles> {
  const gaps: Gap[] = [];
  const all = await allFiles(paths, gaps);
  const days = daysOf(window);
  // A file named by itself is taken, whatever it is called; so is one that a name of its own or that of a link allows.
  const wanted = (name: string, { folder, real, realName = name }: Files) => {
    const path = join(folder, name);
    if (isDigest(slashed(path))) return false;
    return (
      isWanted(slashed(path), days) || paths.includes(path) || isWanted(slashed(join(real, realName)), days)
    );
  };
  const files = all.map((one) => ({ ...one, names: one.names.filter((name) => wanted(name, one)) }));
  const digests = all.flatMap(({ folder, names }) =>
    isDigest(`${slashed(folder)}/any.json`) ? names.map((name) => join(folder, name)) : [],
  );
  const present = new Set(digests.length === 0 ? [] : all.flatMap(({ names }) => names));
  gaps.push(...(await missingFiles({ digests, present, window, roots })));
  const count = files.reduce((sum, { names }) => sum + names.length, 0);
  return { count, byDay: true, batches: () => batchesOf(byDay(files)), gaps: () => gaps };
}

/** Files of one day each, as far as their names tell it, the days in order, then the folders. */
function byDay(all: readonly Files[]): Files[] {
  const parts = all.flatMap((files): [string, Files][] => {
    const days = new Map<string, string[]>();
    for (const name of files.names) {
      const day = dayOf(name) ?? '';
      const names = days.get(day);
      if (names === undefined) days.set(day, [name]);
      else names.push(name);
    }
    return [...days].map(([day, names]) => [day, { ...files, names }]);
  });
  return parts
    .sort(([a, one], [b, other]) => compare(a, b) || compare(one.folder, other.folder))
    .map(([, files]) => files);
}

const batchSize = 128;

async function* batchesOf(all: readonly Files[]): AsyncGenerator<readonly LogPath[]> {
  let batch: LogPath[] = [];
  for (const { folder, names, regular } of all)
    for (const name of names) {
      const path = join(folder, name);
      batch.push({ path, location: slashed(path), regular });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

async function allFiles(paths: readonly string[], gaps: Gap[]): Promise<Files[]> {
  const known = new Map<string, Set<string>>();
  const files: Files[] = [];
  const problems: InputProblem[] = [];
  for (const path of paths) {
    const missed: Gap[] = [];
    const found = await filesOf(path, missed);
    const none = found?.every(({ names }) => names.length === 0) === true;
    if (found === undefined) problems.push(noSuchPath(path));
    else if (none && missed.length === 0) problems.push(nothingFound(path));
    // Links and overlapping paths lead to the same file; it is read once.
    for (const one of found ?? [])
      files.push({ ...one, names: one.names.filter((name) => isNew(known, one, name)) });
    gaps.push(...missed);
  }
  if (problems.length > 0) throw new InputError(problems);
  return files;
}

/** Whether a file was not met before, by the folder and the name that it really has. */
function isNew(known: Map<string, Set<string>>, { real, realName }: Files, name: string): boolean {
  const names = known.get(real) ?? new Set();
  known.set(real, names);
  return names.size < names.add(realName ?? name).size;
}

/** The log files that a path names, and the digests; undefined when there is nothing at the path. */
async function filesOf(path: string, missed: Gap[]): Promise<Files[] | undefined> {
  const onFailure: OnFailure = ({ folder }) =>
    missed.push({ location: slashed(folder), message: 'cannot be listed, or a link that leads nowhere' });
  const kind = await kindOf(path);
  if (kind === 'missing' && !isGlob(path)) return undefined;
  if (kind === 'file' || kind === 'other') return [await alone(path)];
  if (kind !== 'folder') return Promise.all(logNames(await findGlob(path, onFailure), missed).map(alone));
  // Insights lie beside the logs and are no logs; digests are neither, but tell what has to be there.
  const enter = (name: string) => !/^CloudTrail-Insight/.test(name);
  const files: Files[] = [];
  for (const { path: folder, real, names, others } of await findBelow(path, enter, onFailure)) {
    const within = (all: readonly string[]) => logNames(all, missed, folder);
    files.push({ folder, real, names: within(names), regular: true });
    for (const name of within(others)) files.push(await alone(join(folder, name)));
  }
  return files;
}

/** A file by itself, by the name of its path and by that of where it lies. */
async function alone(path: string): Promise<Files> {
  const real = await realpath(path).catch(() => path);
  const names = [basename(path)];
  return { folder: dirname(path), real: dirname(real), realName: basename(real), names, regular: false };
}

/** Those that are called like log files; what a download left behind is missed. */
function logNames(names: readonly string[], missed: Gap[], folder = ''): string[] {
  for (const name of names.filter(isUnfinished))
    missed.push({ location: slashed(join(folder, name)), message: 'looks like an unfinished download' });
  return names.filter(isLogName);
}

/** `a.json.gz.part`, `a.json.gz.6eF2a1`: what a download leaves while it runs, or when it was cut off. */
function isUnfinished(path: string): boolean {
  return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path);
}

function isLogName(path: string): boolean {
  return /\.json(\.gz)?$/i.test(path);
}

function noSuchPath(path: string): InputProblem {
  return {
    location: 'cloudtrail-logs',
    message: `no such file or folder: ${path}`,
    remedy: 'check the path',
  };
}

function nothingFound(path: string): InputProblem {
  return {
    location: 'cloudtrail-logs',
    message: `no .json or .json.gz file in ${path}`,
    remedy: 'name the folder that holds the log files',
  };
}

/** Whether a path, with forward slashes, is that of a digest: a list of the log files that a trail delivered in an hour. */
function isDigest(path: string): boolean {
  return /(^|\/)CloudTrail-Digest\/.*\.json(\.gz)?$/.test(path);
}

/** Paths of digests, names of the files that are there, and what may be read. */
interface Digests {
  readonly digests: readonly string[];
  readonly present: ReadonlySet<string>;
  readonly window: Window;
  readonly roots?: readonly string[] | undefined;
}

/**
 * What digests tell of log files that are not there: a gap for each that may hold events of the window. The files are known
 * by their names, which are unique. Signatures and hashes are not looked at, and a digest that cannot be read tells nothing.
 * Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
async function missingFiles({ digests, present, window, roots }: Digests): Promise<Gap[]> {
  const read = logReader(roots);
  const missing = new Map<string, Gap>();
  for (const [at, path] of digests.entries()) {
    const bytes = read(path);
    const listed = typeof bytes === 'string' ? undefined : filesIn(parseJson(decodeUtf8(bytes.json) ?? ''));
    for (const { name, oldest, newest } of listed ?? [])
      if (newest >= window.start && oldest <= window.end && !present.has(nameOf(name)))
        missing.set(nameOf(name), { location: name, message: 'is named by a digest, and is not there' });
    // Yields to the event loop now and then, so that an abort is noticed.
    if (at % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
  return [...missing.values()];
}

/** The last part of a path or of an object's key. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface Listed {
  readonly name: string;
  readonly oldest: number;
  readonly newest: number;
}

/** The log files that a digest lists; undefined when it is none. A file without times may hold any. */
function filesIn(digest: unknown): Listed[] | undefined {
  const files = field(digest, 'logFiles');
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => {
    const name = field(file, 's3Object');
    const time = (key: string) => parseTime(String(field(file, key)));
    const oldest = time('oldestEventTime') ?? Number.NEGATIVE_INFINITY;
    const newest = time('newestEventTime') ?? Number.POSITIVE_INFINITY;
    return typeof name === 'string' ? [{ name, oldest, newest }] : [];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
