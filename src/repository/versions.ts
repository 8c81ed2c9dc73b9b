import type { Instant } from '../base/time';
import { walkGlob } from '../files/glob-walk';
import { commitTree } from './commit-tree';
import { isExcluded } from './policy-paths';
import {
  type CommitId,
  type DatedCommit,
  type FileAt,
  type Repository,
  RepositoryFailure,
  undefinedOnFailure,
} from './repository';

/** What a file said; `path` is what it is called at the commit that it was followed from. */
export interface VersionFile {
  readonly path: string;
  readonly text: string;
}

/** What some files said together from a moment on, until the next newer entry. A file that was not there is left out. */
export interface Version {
  readonly since: Instant;
  readonly files: readonly VersionFile[];
}

/** The versions of some files on a branch, newest first. */
export interface Versions {
  readonly kind: 'read';
  readonly versions: readonly Version[];
  /** Whether the oldest one reaches back to the moment asked for, or to the first commit of all. */
  readonly complete: boolean;
  /**
   * Whether the first version was brought whole: no file of it, by path or by content, stood in the repository before.
   * Undefined where that is not known.
   */
  readonly isImport?: boolean;
}

/**
 * Follows files back along a branch until a moment. Commits in between are looked at by halves: where both ends have
 * the same content nothing is taken to have happened between them. A file is followed where it was moved.
 */
export async function readVersions(
  repository: Repository,
  commit: CommitId,
  followed: FollowedFiles,
  since: Instant,
): Promise<Versions> {
  const { commits, complete } = await repository.lineOf(commit, since);
  const paths = await pathsOf(repository, commits, followed);
  const traces = await Promise.all(paths.map((path) => traceOf(repository, commits, path, 0)));
  const starts = new Set([0, ...traces.flatMap((trace) => trace.map(({ from }) => from))]);
  const edges = [...starts].sort((a, b) => a - b);
  const versions = edges.map((from, index): Version => {
    const last = (edges[index + 1] ?? commits.length) - 1;
    return { since: commits[last]?.time ?? since, files: filesAt(from, paths, traces) };
  });
  const ends = edges.map((_, index) => (edges[index + 1] ?? commits.length) - 1);
  const isImport = complete ? await importOf(repository, commits, versions, ends) : undefined;
  return { kind: 'read', versions, complete, ...(isImport === undefined ? {} : { isImport }) };
}

/** Whether the oldest version with files was brought whole by its oldest commit; undefined where that is not known. */
async function importOf(
  repository: Repository,
  commits: readonly DatedCommit[],
  versions: readonly Version[],
  ends: readonly number[],
): Promise<boolean | undefined> {
  const first = versions.findLastIndex(({ files }) => files.length > 0);
  const at = commits[ends[first] ?? -1]?.id;
  if (at === undefined) return undefined;
  try {
    const [before] = await repository.parents(at);
    const paths = versions[first]?.files.map(({ path }) => path) ?? [];
    return before === undefined || !(await wasKnown(repository, before, at, paths));
  } catch (error) {
    return undefinedOnFailure(error);
  }
}

/** Whether files of one commit stood in the repository up to another one, under their paths or others. */
export async function wasKnown(
  repository: Repository,
  before: CommitId,
  at: CommitId,
  paths: readonly string[],
): Promise<boolean> {
  const files = await Promise.all(paths.map((path) => repository.read(at, path)));
  const contents = files.flatMap((file) => (file === undefined ? [] : [file.id]));
  return repository.everHad(before, { paths, contents });
}

/** The files as they were at a commit (its index), each once: an older name may be among the paths as well. */
function filesAt(
  index: number,
  paths: readonly string[],
  traces: readonly (readonly Part[])[],
): readonly VersionFile[] {
  const files = new Map<string, VersionFile>();
  for (const [position, path] of paths.entries()) {
    const part = traces[position]?.findLast(({ from }) => from <= index);
    if (part?.file === undefined || files.has(part.path)) continue;
    // A file that is not text is not a policy: it is not known what it granted.
    files.set(part.path, { path, text: part.file.text ?? '' });
  }
  return [...files.values()];
}

/** What is followed: files of the commit, and those that globs match at the oldest one. */
export interface FollowedFiles {
  readonly paths: readonly string[];
  readonly globs: readonly string[];
  /** What is taken out of what the globs match. */
  readonly excludes?: readonly string[];
}

/** A policy that was split since had another name: its actions are as old as they were in it. */
async function pathsOf(
  repository: Repository,
  commits: readonly DatedCommit[],
  { paths, globs, excludes = [] }: FollowedFiles,
): Promise<readonly string[]> {
  const oldest = commits.at(-1);
  if (globs.length === 0 || oldest === undefined) return paths;
  const tree = await commitTree(repository, oldest.id);
  const found = await Promise.all(globs.map((glob) => walkGlob('', glob.split('/'), tree)));
  return [...new Set([...paths, ...found.flat().filter((path) => !isExcluded(path, excludes))])];
}

/** One content of a file, from a commit (an index, newest first) on to older ones. */
interface Part {
  readonly from: number;
  /** What the file was called then. */
  readonly path: string;
  readonly file: FileAt | undefined;
}

async function traceOf(
  repository: Repository,
  commits: readonly DatedCommit[],
  path: string,
  start: number,
): Promise<Part[]> {
  const known = new Map<number, FileAt | undefined>();
  const at = async (index: number): Promise<FileAt | undefined> => {
    const id = commits[index]?.id;
    if (!known.has(index)) known.set(index, id === undefined ? undefined : await repository.read(id, path));
    return known.get(index);
  };
  const parts: Part[] = [{ from: start, path, file: await at(start) }];
  for (const from of await changesBetween(start, commits.length - 1, at)) {
    const [before, after] = [await at(from), await at(from - 1)];
    parts.push({ from, path, file: before });
    const came = before === undefined && after !== undefined;
    const was = came ? await sourceOf(repository, commits, path, from) : undefined;
    if (was !== undefined) return [...parts.slice(0, -1), ...(await traceOf(repository, commits, was, from))];
  }
  return parts;
}

/** The indices at which an older content begins, newest first. */
async function changesBetween(
  newest: number,
  oldest: number,
  at: (index: number) => Promise<FileAt | undefined>,
): Promise<number[]> {
  if (newest >= oldest) return [];
  const [newer, older] = [await at(newest), await at(oldest)];
  if (newer?.id === older?.id) return [];
  if (oldest - newest === 1) return [oldest];
  const middle = Math.floor((newest + oldest) / 2);
  return [...(await changesBetween(newest, middle, at)), ...(await changesBetween(middle, oldest, at))];
}

/** What a file was called before the commit that brought it; undefined where it was new. */
async function sourceOf(
  repository: Repository,
  commits: readonly DatedCommit[],
  path: string,
  before: number,
): Promise<string | undefined> {
  const [older, newer] = [commits[before]?.id, commits[before - 1]?.id];
  if (older === undefined || newer === undefined) return undefined;
  const { files, complete } = await repository.differences(older, newer);
  const change = files.get(path);
  if (change === undefined && !complete)
    throw new RepositoryFailure('GitHub does not list all changed files; check out with fetch-depth: 0');
  return change?.movedFrom;
}
