import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, type InputProblem } from '../../base/input-error';
import { compare } from '../../base/order';
import type { Window } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import { findBelow, findGlob, kindOf, type OnFailure, slashed } from '../../files/find-files';
import type { RunFolders } from '../../files/folders';
import { isGlob } from '../../files/glob-walk';
import { dayOf, daysOf, isWanted } from '../log-delivery';
import { missingFiles } from './digests';
import { type LogReader, logCaps, logReader } from './log-bytes';
import type { LogFiles, LogPath } from './log-files';
import { endingsOf, isDigest, isLogName, isUnfinished } from './log-names';
import { readLogText } from './log-text';

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
  /** Whether a path names the file itself: then it should be a log file, whatever it is called. */
  readonly named?: boolean;
}

/** The folders of a run. Without `evidenceRoots` the repository may be read, and every place that a path names. */
type LogFolders = Partial<RunFolders>;

/**
 * Finds the log files of folders, files or globs that may hold events of the window, each once. Throws InputError for a
 * path without any log file. Whether a path is a glob is decided by its own text alone. A link that leads out of the
 * folders this run may read is a gap: neither it nor what lies there is looked at.
 */
export async function findLogs(
  paths: readonly string[],
  window: Window,
  folders: LogFolders = {},
): Promise<LogFiles> {
  const gaps: Gap[] = [];
  const roots = folders.evidenceRoots;
  const all = await allFiles(paths, gaps, folders);
  const days = daysOf(window);
  // A file named by itself is taken, whatever its day; so is one that a name of its own or that of a link allows.
  const wanted = (name: string, { folder, real, realName = name, named }: Files) => {
    const path = slashed(join(folder, name));
    if (isDigest(path)) return false;
    return named || isWanted(path, days) || isWanted(slashed(join(real, realName)), days);
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
  for (const { folder, names, regular, realName, named = false } of all)
    for (const name of names) {
      const path = join(folder, name);
      const anything = !named && !isLogName(name) && !isLogName(realName ?? name);
      batch.push({ path, location: slashed(path), regular, anything });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

async function allFiles(paths: readonly string[], gaps: Gap[], folders: LogFolders): Promise<Files[]> {
  const known = new Map<string, Set<string>>();
  const files: Files[] = [];
  const problems: InputProblem[] = [];
  for (const path of paths) {
    const missed: Gap[] = [];
    const found = await filesOf(path, missed, folders);
    if (found === undefined) problems.push(noSuchPath(path));
    else if (missed.length === 0 && !(await holdsLogs(found, folders.evidenceRoots)))
      problems.push(nothingFound(path, found));
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

const notSeen = {
  unseen: 'cannot be listed, or a link with a missing target',
  outside: 'a link to a file outside the directories that this run can read',
} as const;

/** The files that a path names, whatever they are; undefined when there is nothing at the path. */
async function filesOf(
  text: string,
  missed: Gap[],
  { root, folder: from = '', evidenceRoots }: LogFolders,
): Promise<Files[] | undefined> {
  const onFailure: OnFailure = ({ path, why }) =>
    missed.push({ location: slashed(path), message: notSeen[why] });
  const fixed = isGlob(text) ? dirname(`${text.split(/[*?]/, 1)[0] ?? ''}x`) : text;
  const start = await realpath(resolve(from, fixed)).catch(() => resolve(from, fixed));
  const places = evidenceRoots ?? [...(root === undefined ? [] : [root]), start];
  if (isGlob(text)) {
    const all = await findGlob(text, onFailure, places, from);
    const found = all.filter((file) => !missed.some(({ location }) => location === slashed(file)));
    for (const file of found.filter((one) => /[*?!]/.test(basename(one))))
      missed.push({
        location: slashed(file),
        message: 'its name contains wildcard characters; rename the file',
      });
    return Promise.all(finished(found, missed).map(alone));
  }
  const path = resolve(from, text);
  const kind = await kindOf(path);
  if (kind === 'missing') return undefined;
  if (kind === 'file' || kind === 'other') return [{ ...(await alone(path)), named: true }];
  // Insights lie beside the logs and are no logs; digests are neither, but tell what has to be there.
  const enter = (name: string) => !/^CloudTrail-Insight|^\.git$|^node_modules$/.test(name);
  const files: Files[] = [];
  for (const { path: folder, real, names, others } of await findBelow(path, enter, onFailure, places)) {
    const within = (all: readonly string[]) => finished(all, missed, folder);
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

/** All but what a download left behind, which is missed. */
function finished(names: readonly string[], missed: Gap[], folder = ''): string[] {
  for (const name of names.filter(isUnfinished))
    missed.push({ location: slashed(join(folder, name)), message: 'looks like an incomplete download' });
  return names.filter((name) => !isUnfinished(name));
}

/** Files that are looked into when none is called like a log file: the first that holds events is enough. */
const mostTried = 1000;

/** Whether any file is called like a log file, or holds events in whatever shape. */
async function holdsLogs(all: readonly Files[], roots: readonly string[] | undefined): Promise<boolean> {
  if (all.some(({ names, named }) => named || names.some(isLogName))) return true;
  const read = logReader(roots);
  const paths = all.flatMap(({ folder, names }) => names.map((name) => join(folder, name)));
  return paths.length > mostTried || paths.some((path) => holdsEvents(read(path)));
}

/** A file that cannot be read may hold some. */
function holdsEvents(file: ReturnType<LogReader>): boolean {
  const options = { most: logCaps.records, isLog: false, add: () => undefined };
  return typeof file === 'string' || readLogText(file.json, options).kind !== 'other';
}

function noSuchPath(path: string): InputProblem {
  return {
    location: 'cloudtrail-logs',
    message: `no such file or directory: ${path}`,
    remedy: 'check the path',
  };
}

function nothingFound(path: string, found: readonly Files[]): InputProblem {
  const names = found.flatMap((files) => files.names);
  const none = isGlob(path) ? 'no file matches' : 'it contains no file';
  const others = names.length === 0 ? none : `none of its files contains events (${endingsOf(names)})`;
  return {
    location: 'cloudtrail-logs',
    message: `no CloudTrail log file in ${path}: ${others}`,
    remedy: 'use the directory of the log files',
  };
}
