import { posix, resolve } from 'node:path';
import { isGlob, walkGlob } from '../files/glob-walk';
import type { Checkout } from './checkout';
import { commitTree } from './commit-tree';
import { type Located, locate, mayMatchBelow, pathIn, pathMatches, realPathIn } from './paths';
import { isExcluded, pathPatterns } from './policy-paths';
import { type CommitId, RepositoryFailure, undefinedOnFailure } from './repository';

/** A policy as it stands at the base, by its real path there. */
export interface BaseFile {
  readonly path: string;
  readonly text: string;
}

/** A file that stands at the base and whose policies are not known. */
export interface UnknownBaseFile {
  readonly path: string;
  /** A sentence part, such as "is too large". */
  readonly message: string;
}

/** The policies of a target at the base, or why they are not known. */
export type BaseFiles =
  | {
      readonly kind: 'read';
      readonly commit: CommitId;
      readonly files: readonly BaseFile[];
      /** Files that are compared now and are no part of the commit: a build step wrote them. */
      readonly uncommitted: readonly string[];
      /** Files, and folders of submodules, that the change leaves as they are. */
      readonly unchanged?: readonly string[];
      readonly unknown?: readonly UnknownBaseFile[];
    }
  | Unread;

/** `lasting`: no other run could know them either; else git or GitHub failed to tell. */
export interface Unread {
  readonly kind: 'unread';
  readonly message: string;
  readonly lasting?: true;
}

export interface BaseFilesRequest {
  /** Paths and globs of the target as configured at the base, relative to `folder`. */
  readonly given: readonly string[];
  readonly folder: string;
  /** The files that are compared now, by their paths in the repository. */
  readonly head: readonly string[];
}

/**
 * Reads what the files of a target were at the base: what its configuration there leads to, and nothing else. What a
 * change moves into the target from elsewhere was not granted to it.
 */
export async function readBaseFiles(checkout: Checkout, request: BaseFilesRequest): Promise<BaseFiles> {
  const { base } = checkout;
  if (base === undefined) return { kind: 'unread', message: 'there is no base to compare with' };
  if (typeof base !== 'string') return { kind: 'unread', message: base.problem };
  try {
    return await readAt(checkout, base, request);
  } catch (error) {
    if (error instanceof RepositoryFailure) return { kind: 'unread', message: error.message };
    throw error;
  }
}

async function readAt(checkout: Checkout, base: CommitId, request: BaseFilesRequest): Promise<BaseFiles> {
  const { repository, head } = checkout;
  const files = new Map<string, string>();
  const unknown: UnknownBaseFile[] = [];
  /** Where the configuration leads to at the base although the commit has no file there. */
  const absent = new Set<string>();
  const { paths, patterns, unchanged } = await askedFor(checkout, base, request);
  for (const asked of paths) {
    const found = await readPath(checkout, base, asked);
    if (found.kind === 'file' && (await isOutdated(checkout, base, asked, found.text)))
      unknown.push({ path: found.path, message: outdated });
    else if (found.kind === 'file') files.set(found.path, found.text);
    else if (found.kind === 'unknown') unknown.push({ path: found.path, message: found.message });
    else if (found.kind === 'absent') absent.add(found.path);
    else unchanged.push(found.path);
  }
  const isKnown = (path: string) =>
    files.has(path) || unknown.some((one) => one.path === path) || isBelow(path, unchanged);
  const uncommitted: string[] = [];
  for (const path of request.head.filter((one) => !isKnown(one))) {
    const isExpected = absent.has(path) || patterns.some((glob) => pathMatches(glob, path));
    // What a link of the change leads to elsewhere is new to the target, committed or not.
    if (isExpected && (await repository.read(head, path)) === undefined) uncommitted.push(path);
  }
  const read = [...files].map(([path, text]) => ({ path, text }));
  return { kind: 'read', commit: base, files: read, uncommitted, unchanged, unknown };
}

const outdated = 'has changed since this branch was created; update the branch';

/**
 * Whether a file is another one by now on the branch that the change goes into. The age of a branch is its author's
 * choice: what was taken out there since would come back with a copy of it, and look as if it had been there.
 */
async function isOutdated(checkout: Checkout, base: CommitId, asked: string, text: string): Promise<boolean> {
  const { tip = base } = checkout;
  if (tip === base) return false;
  const now = await readPath(checkout, tip, asked);
  return now.kind !== 'file' || now.text !== text;
}

/** Whether a path is one of some others, or lies in one of them. */
export function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((one) => path === one || path.startsWith(`${one}/`));
}

/** What a configured path leads to at the base, by its real path, as the files of the head are called. */
type ReadPath =
  | { readonly kind: 'absent' | 'unchanged'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | ({ readonly kind: 'unknown' } & UnknownBaseFile);

async function readPath(checkout: Checkout, base: CommitId, asked: string): Promise<ReadPath> {
  const { repository } = checkout;
  const found = await locate(asked, (at) => repository.entryAt(base, at));
  if (found.kind === 'nothing') return { kind: 'absent', path: found.path };
  if (found.kind === 'outside')
    return { kind: 'unknown', path: asked, message: 'is a symbolic link that points outside the repository' };
  if (found.kind === 'submodule') return readInSubmodule(checkout, found);
  return fileOf(found.path, found.file.text);
}

function fileOf(path: string, text: string | undefined): ReadPath {
  return text === undefined
    ? { kind: 'unknown', path, message: 'is not UTF-8 text or is too large' }
    : { kind: 'file', path, text };
}

/** Throws RepositoryFailure where the submodule cannot be read and the change moves its link. */
async function readInSubmodule(
  checkout: Checkout,
  { folder, commit, rest }: Extract<Located, { readonly kind: 'submodule' }>,
): Promise<ReadPath> {
  const path = posix.join(folder, rest);
  try {
    const submodule = await checkout.repository.submodule(folder);
    const file = await submodule.read(commit, rest);
    return file === undefined ? { kind: 'absent', path } : fileOf(path, file.text);
  } catch (error) {
    undefinedOnFailure(error);
    await rejectMoved(checkout, folder, commit);
    return { kind: 'unchanged', path };
  }
}

/** Throws RepositoryFailure unless the head links a submodule to the same commit as the base. */
async function rejectMoved({ repository, head }: Checkout, folder: string, commit: CommitId): Promise<void> {
  const now = await repository.entryAt(head, folder);
  if (now !== undefined && 'submodule' in now && now.submodule === commit) return;
  throw new RepositoryFailure(
    `this change updates the submodule ${folder}, and its commit ${commit} is not in the clone; check out submodules with their full history`,
  );
}

/** Throws RepositoryFailure where the head has a submodule that the base does not have and that is not checked out. */
async function rejectUnreadNew(
  { repository, head }: Checkout,
  base: CommitId,
  isGlobbed: (path: string) => boolean,
): Promise<void> {
  const { submodules } = await repository.list(head);
  for (const path of [...submodules.keys()].filter(isGlobbed)) {
    const before = await repository.entryAt(base, path);
    if (before !== undefined && 'submodule' in before) continue;
    await repository.submodule(path).catch((error: unknown) => {
      if (!(error instanceof RepositoryFailure)) throw error;
      throw new RepositoryFailure(`this change adds the submodule ${path}, which is not checked out`);
    });
  }
}

/** What a configuration leads to at a commit. */
interface Asked {
  /** The paths that it names, as they are in the repository. */
  readonly paths: ReadonlySet<string>;
  /** Its globs, links in their fixed part followed as well. */
  readonly patterns: readonly string[];
  /** Submodules that its globs lead into and that the change leaves alone. */
  readonly unchanged: string[];
}

/** Throws RepositoryFailure where a glob leads into a submodule that the change moves and that cannot be read. */
async function askedFor(
  checkout: Checkout,
  base: CommitId,
  { given, folder }: BaseFilesRequest,
): Promise<Asked> {
  const { repository, root } = checkout;
  const { includes, excludes } = pathPatterns(given);
  const inside = (some: readonly string[]) => some.flatMap((one) => pathIn(root, resolve(folder, one)) ?? []);
  const out = inside(excludes);
  const [globs, plain] = [inside(includes.filter(isGlob)), inside(includes.filter((one) => !isGlob(one)))];
  const found = [...plain];
  const entered = new Set<string>();
  const patterns: string[] = [];
  if (globs.length > 0) {
    const tree = await commitTree(repository, base, (submodule) => entered.add(submodule));
    // The name of the working folder is no pattern.
    const from = pathIn(root, folder) ?? '';
    for (const glob of globs) {
      const own = from !== '' && glob.startsWith(`${from}/`) ? from : '';
      const segments = glob.slice(own === '' ? 0 : own.length + 1).split('/');
      found.push(...(await walkGlob(own, segments, tree)));
    }
    for (const glob of globs) patterns.push(glob, ...(await throughLinks(checkout, base, glob)));
  }
  const isGlobbed = (path: string) => patterns.some((glob) => mayMatchBelow(glob, path));
  if (globs.length > 0) await rejectUnreadNew(checkout, base, isGlobbed);
  for (const submodule of entered) {
    // The outermost one decides: what it links to, it links to with all of its own.
    const link = await locate(`${submodule}/x`, (at) => repository.entryAt(base, at));
    if (link.kind === 'submodule') await rejectMoved(checkout, link.folder, link.commit);
  }
  const paths = new Set(found.filter((path) => !isExcluded(path, out)));
  return { paths, patterns, unchanged: [...entered] };
}

/** A glob whose folders are a link at a commit, by where they really lie. */
async function throughLinks(
  { repository }: Checkout,
  commit: CommitId,
  glob: string,
): Promise<readonly string[]> {
  const names = glob.split('/');
  const first = names.findIndex(isGlob);
  if (first < 1) return [];
  const folder = names.slice(0, first).join('/');
  const real = await realPathIn(folder, (at) => repository.entryAt(commit, at));
  return real === undefined || real === folder ? [] : [posix.join(real, ...names.slice(first))];
}
