import { resolve } from 'node:path';
import { type FileTree, isGlob, walkGlob } from '../files/glob-walk';
import type { Checkout } from './checkout';
import { commitTree } from './commit-tree';
import { locate, pathIn } from './paths';
import { isExcluded, pathPatterns } from './policy-paths';
import { type CommitId, RepositoryFailure } from './repository';

/** A policy as it stands at the base; `path` is what it is called now, `was` what it was called there. */
export interface BaseFile {
  readonly path: string;
  readonly was: string;
  readonly text: string;
}

/** The policies of a target at the base, or why they are not known. */
export type BaseFiles =
  | {
      readonly kind: 'read';
      readonly commit: CommitId;
      readonly files: readonly BaseFile[];
      /** Files that are compared now and are no part of the commit: a build step wrote them. */
      readonly uncommitted: readonly string[];
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
  if (base === undefined) return { kind: 'unread', message: 'there is nothing to compare with' };
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
  const files: BaseFile[] = [];
  for (const asked of await askedFor(checkout, base, request)) {
    // By its real path, as the files of the head are called.
    const found = await locate(asked, (at) => repository.entryAt(base, at));
    if (found === undefined || files.some(({ was }) => was === found.path)) continue;
    const { path, file } = found;
    if (file.text === undefined)
      return { kind: 'unread', message: `${path} at the base is no text, or too large`, lasting: true };
    files.push({ path, was: path, text: file.text });
  }
  const fresh = request.head.filter((path) => files.every(({ was }) => was !== path));
  const committed = await Promise.all(fresh.map((path) => repository.read(head, path)));
  const uncommitted = fresh.filter((_, index) => committed[index] === undefined);
  const added = fresh.filter((path) => !uncommitted.includes(path));
  if (added.length === 0) return { kind: 'read', commit: base, files, uncommitted };
  const moved = await movedFiles(checkout, base, added);
  // Where the configuration leads to nothing at the base, the files were called otherwise there.
  return { kind: 'read', commit: base, files: files.length === 0 ? moved : files, uncommitted };
}

/** What files that are new under their names were called before; throws where GitHub does not list all that changed. */
async function movedFiles(
  { repository, head }: Checkout,
  base: CommitId,
  added: readonly string[],
): Promise<BaseFile[]> {
  const { files, complete } = await repository.differences(base, head);
  const moved: BaseFile[] = [];
  for (const path of added) {
    const change = files.get(path);
    if (change === undefined && !complete)
      throw new RepositoryFailure('GitHub does not list all files that changed; fetch-depth: 0 helps');
    const was = change?.movedFrom;
    const text = was === undefined ? undefined : (await repository.read(base, was))?.text;
    if (was !== undefined && text !== undefined) moved.push({ path, was, text });
  }
  return moved;
}

/** The paths that the configuration names, as they are in the repository. */
async function askedFor(
  { repository, root }: Checkout,
  base: CommitId,
  { given, folder }: BaseFilesRequest,
): Promise<ReadonlySet<string>> {
  const { includes, excludes } = pathPatterns(given);
  const inside = (paths: readonly string[]) =>
    paths.flatMap((one) => pathIn(root, resolve(folder, one)) ?? []);
  const out = inside(excludes);
  const paths = new Set<string>();
  let tree: FileTree | undefined;
  for (const path of inside(includes)) {
    if (isGlob(path)) tree ??= await commitTree(repository, base);
    const found = isGlob(path) && tree !== undefined ? await walkGlob('', path.split('/'), tree) : [path];
    for (const one of found) if (!isExcluded(one, out)) paths.add(one);
  }
  return paths;
}
