import { realpath } from 'node:fs/promises';
import {
  type FoundFile,
  findBelow,
  findGlob,
  isGlob,
  kindOf,
  type OnFailure,
  slashed,
} from '../../disk/find-files';
import { compare } from '../../drift/merge-evidence';
import type { Gap } from '../../drift/source-view';
import type { Window } from '../../drift/time';
import { InputError, type InputProblem } from '../../input-error';
import { dayOf, daysOf, isWanted } from '../s3-logs/layout';
import { isDigest, missingFiles, nameOf } from './digests';
import type { LogFiles, LogPath } from './log-files';

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
  const days = daysOf(window);
  const all = await allFiles(paths, gaps);
  const digests = all.flatMap(({ path }) => (isDigest(slashed(path)) ? [path] : []));
  // A file named by itself is taken, whatever it is called; so is one that a name of its own or that of a link allows.
  const wanted = ({ path, real }: FoundFile) =>
    paths.includes(path) || isWanted(slashed(path), days) || isWanted(slashed(real), days);
  const files = all.filter((file) => wanted(file) && !isDigest(slashed(file.path)));
  const present = new Set(digests.length === 0 ? [] : all.map(({ path }) => nameOf(slashed(path))));
  gaps.push(...(await missingFiles({ digests, present, window, roots })));
  return { count: files.length, byDay: true, batches: () => batchesOf(byDay(files)), gaps: () => gaps };
}

/** Files by the day in their names, and by path. */
function byDay(files: readonly FoundFile[]): FoundFile[] {
  const dated = files.map((file): [string, FoundFile] => [dayOf(slashed(file.path)) ?? '', file]);
  return dated
    .sort(([a, one], [b, other]) => compare(a, b) || compare(one.path, other.path))
    .map(([, file]) => file);
}

const batchSize = 128;

async function* batchesOf(files: readonly FoundFile[]): AsyncGenerator<readonly LogPath[]> {
  for (let at = 0; at < files.length; at += batchSize)
    yield files
      .slice(at, at + batchSize)
      .map(({ path, regular }) => ({ path, place: slashed(path), regular }));
}

async function allFiles(paths: readonly string[], gaps: Gap[]): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>();
  const problems: InputProblem[] = [];
  for (const path of paths) {
    const missed: Gap[] = [];
    const found = await filesOf(path, missed);
    if (found === undefined) problems.push(noSuchPath(path));
    else if (found.length === 0 && missed.length === 0) problems.push(nothingFound(path));
    // Links and overlapping paths lead to the same file; it is read once.
    for (const file of found ?? [])
      if (!files.has(file.real) || path === file.path) files.set(file.real, file);
    gaps.push(...missed);
  }
  if (problems.length > 0) throw new InputError(problems);
  return [...files.values()];
}

/** The log files that a path names, and the digests; undefined when there is nothing at the path. */
async function filesOf(path: string, missed: Gap[]): Promise<FoundFile[] | undefined> {
  const onFailure: OnFailure = ({ folder }) =>
    missed.push({ place: slashed(folder), message: 'cannot be listed, or a link that leads nowhere' });
  const kind = await kindOf(path);
  if (kind === 'missing' && !isGlob(path)) return undefined;
  if (kind === 'file' || kind === 'other') return [await found(path)];
  // Insights lie beside the logs and are no logs; digests are neither, but tell what has to be there.
  const enter = (name: string) => !/^CloudTrail-Insight/.test(name);
  const all =
    kind === 'folder'
      ? await findBelow(path, enter, onFailure)
      : await Promise.all((await findGlob(path, onFailure)).map(found));
  for (const file of all)
    if (isUnfinished(file.path))
      missed.push({ place: slashed(file.path), message: 'looks like an unfinished download' });
  return all.filter((file) => isLogName(file.path));
}

async function found(path: string): Promise<FoundFile> {
  return { path, real: await realpath(path).catch(() => path), regular: false };
}

/** `a.json.gz.part`, `a.json.gz.6eF2a1`: what a download leaves while it runs, or when it was cut off. */
function isUnfinished(path: string): boolean {
  return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path);
}

function isLogName(path: string): boolean {
  return /\.json(\.gz)?$/i.test(path);
}

function noSuchPath(path: string): InputProblem {
  return { place: 'cloudtrail-logs', message: `no such file or folder: ${path}`, remedy: 'check the path' };
}

function nothingFound(path: string): InputProblem {
  return {
    place: 'cloudtrail-logs',
    message: `no .json or .json.gz file in ${path}`,
    remedy: 'name the folder that holds the log files',
  };
}
