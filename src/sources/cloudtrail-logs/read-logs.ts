import { realpath } from 'node:fs/promises';
import { findBelow, findGlob, isGlob, kindOf, type OnFailure, slashed } from '../../disk/find-files';
import type { CallCount } from '../../drift/evidence';
import type { LogSet } from '../../drift/log-view';
import type { Gap } from '../../drift/source-view';
import type { Window } from '../../drift/time';
import type { PrincipalArn } from '../../iam/arn';
import { InputError, type InputProblem } from '../../input-error';
import { readLogFile } from './log-file';
import { matchPrincipals } from './principal-match';
import { parseRecord } from './record';
import { Tally } from './tally';

export interface LogRequest {
  readonly found: FoundLogs;
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  /** Real paths of the folders that may be read; absent for anywhere. */
  readonly roots?: readonly string[] | undefined;
  /** Ends the reading between two files: what is left is a gap. */
  readonly signal?: AbortSignal;
}

/** The log files that paths lead to, and what could not be listed. */
export interface FoundLogs {
  readonly files: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Finds the log files of folders, files or globs, each once. Throws InputError for a path without any. */
export async function findLogs(paths: readonly string[]): Promise<FoundLogs> {
  const gaps: Gap[] = [];
  return { files: await logFiles(paths, gaps), gaps };
}

/**
 * Reads CloudTrail log files from disk, one after the other, all principals in one pass. A file that cannot be read
 * whole is a gap with its name; the rest is counted.
 */
export async function readLogs(
  request: LogRequest,
): Promise<{ readonly calls: CallCount[]; readonly set: LogSet }> {
  const { files } = request.found;
  const gaps = [...request.found.gaps];
  const tally = new Tally(request.window, matchPrincipals(request.principals));
  for (const file of files) {
    if (request.signal?.aborted) {
      gaps.push({ place: 'cloudtrail-logs', message: 'interrupted before every file was read' });
      break;
    }
    const message = await readInto(tally, file, request.roots);
    if (message !== undefined) gaps.push({ place: slashed(file), message });
  }
  return tally.result(files.length, shortened(gaps));
}

/** Adds a file's records; gives what is wrong with the file, if anything is. */
async function readInto(tally: Tally, path: string, roots: LogRequest['roots']): Promise<string | undefined> {
  const file = await readLogFile(path, roots);
  if (file.kind === 'broken') return file.message;
  if (file.kind === 'other') return undefined;
  let malformed = 0;
  for (const value of file.records) {
    const record = parseRecord(value);
    if (record === 'malformed') malformed++;
    else if (record !== 'skipped') tally.add(record);
  }
  return malformed === 0
    ? undefined
    : `${malformed} records without a readable eventTime, eventSource, eventName or userIdentity`;
}

async function logFiles(paths: readonly string[], gaps: Gap[]): Promise<string[]> {
  const files = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const path of paths) {
    const missed: Gap[] = [];
    const found = await filesOf(path, missed);
    if (found === undefined) problems.push(noSuchPath(path));
    else if (found.length === 0 && missed.length === 0) problems.push(nothingFound(path));
    // Links and overlapping paths lead to the same file; it is read once.
    for (const file of found ?? []) files.set(await realpath(file).catch(() => file), file);
    gaps.push(...missed);
  }
  if (problems.length > 0) throw new InputError(problems);
  return [...files.values()].sort();
}

/** The log files that a path names; undefined when there is nothing at the path. A file named by itself is taken. */
async function filesOf(path: string, missed: Gap[]): Promise<string[] | undefined> {
  const onFailure: OnFailure = ({ folder }) =>
    missed.push({ place: slashed(folder), message: 'cannot be listed, or a link that leads nowhere' });
  const kind = await kindOf(path);
  if (kind === 'missing' && !isGlob(path)) return undefined;
  if (kind === 'file' || kind === 'other') return [path];
  // Digests and insights lie beside the logs and are no logs.
  const enter = (name: string) => !/^CloudTrail-(Digest|Insight)/.test(name);
  const found = kind === 'folder' ? await findBelow(path, enter, onFailure) : await findGlob(path, onFailure);
  const unfinished = found.filter(isUnfinished);
  missed.push(
    ...unfinished.map((file) => ({ place: slashed(file), message: 'looks like an unfinished download' })),
  );
  return found.filter(isLogName);
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

const gapLimit = 50;

/** At most fifty gaps by name, the rest as a number: ten thousand lines help nobody. */
function shortened(gaps: readonly Gap[]): Gap[] {
  const sorted = [...gaps].sort((a, b) => (a.place < b.place ? -1 : 1));
  if (sorted.length <= gapLimit) return sorted;
  return [
    ...sorted.slice(0, gapLimit),
    { place: 'cloudtrail-logs', message: `${sorted.length - gapLimit} more files` },
  ];
}
