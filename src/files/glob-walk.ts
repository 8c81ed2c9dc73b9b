import { join } from 'node:path';
import { globMatches } from '../base/glob';

/** Folders and files as a glob sees them: on disk, or at a commit. */
export interface FileTree {
  /** What a folder holds, links in its path followed; nothing for what is no folder or lies outside the tree. */
  list(folder: string): Promise<readonly TreeEntry[]>;
  /** Whether a path leads to a folder of the tree, links followed. */
  isFolder(path: string): Promise<boolean>;
  exists(path: string): Promise<boolean>;
}

/** `unknown`: a file or a link. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'unknown';
}

/** A path that names several files: `*` and `?` stand within one segment, `**` for any number of folders. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * What stands before the first wildcard of an absolute path. The name of the folder that the run works in is no pattern:
 * it may hold a `*` of its own.
 */
export function beforeWildcard(absolute: string, folder: string): string {
  const own = absolute.startsWith(`${folder}/`) ? folder.length : 0;
  const at = absolute.slice(own).search(/[*?]/);
  return at < 0 ? absolute : absolute.slice(0, own + at);
}

/**
 * The files of a tree that a glob matches, in code-unit order of their paths. The text of the glob alone says what is a
 * pattern: a file whose name holds `*` is one of the files that it matches. Names that begin with a dot match only where
 * the glob names the dot; `**` enters no link. No RegExp is made of the glob: it may come from a pull request.
 */
export async function walkGlob(
  root: string,
  segments: readonly string[],
  tree: FileTree,
): Promise<readonly string[]> {
  const walk: GlobWalk = { segments, tree, found: new Set(), visited: new Set() };
  await matchSegments(root, 0, walk);
  return [...walk.found].sort();
}

interface GlobWalk {
  readonly segments: readonly string[];
  readonly tree: FileTree;
  readonly found: Set<string>;
  /** Folder and segment seen together: several `**` reach the same place in many ways. */
  readonly visited: Set<string>;
}

async function matchSegments(folder: string, index: number, walk: GlobWalk): Promise<void> {
  const segment = walk.segments[index];
  const key = `${index} ${folder}`;
  if (segment === undefined || walk.visited.has(key)) return;
  walk.visited.add(key);
  const last = index === walk.segments.length - 1;
  if (!isGlob(segment)) {
    const path = join(folder, segment);
    if (!last) await matchSegments(path, index + 1, walk);
    else if (await walk.tree.exists(path)) walk.found.add(path);
    return;
  }
  if (segment === '**' && !last) await matchSegments(folder, index + 1, walk);
  for (const entry of await walk.tree.list(folder)) {
    if (entry.name.startsWith('.') && !segment.startsWith('.')) continue;
    await matchEntry(entry, join(folder, entry.name), index, walk);
  }
}

async function matchEntry(entry: TreeEntry, path: string, index: number, walk: GlobWalk): Promise<void> {
  const segment = walk.segments[index] ?? '';
  const last = index === walk.segments.length - 1;
  const isLinkToFolder = () => entry.kind === 'unknown' && walk.tree.isFolder(path);
  if (segment === '**') {
    if (entry.kind === 'folder') await matchSegments(path, index, walk);
    else if (last && !(await isLinkToFolder())) walk.found.add(path);
  } else if (globMatches(segment, entry.name)) {
    // A broken link is found like a file: reading it reports the problem.
    const folder = entry.kind === 'folder' || (await isLinkToFolder());
    if (!folder && last) walk.found.add(path);
    if (folder && !last) await matchSegments(path, index + 1, walk);
  }
}
