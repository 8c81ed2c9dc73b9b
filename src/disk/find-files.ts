import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { globMatches } from '../iam/glob';

/** A path that names several files: `*` and `?` stand within one segment, `**` for any number of folders. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** A folder that could not be listed. */
export interface WalkFailure {
  readonly folder: string;
}

/** Where the walk reports what it could not see. */
export type OnFailure = (failure: WalkFailure) => void;

/**
 * The files a glob matches, in code-unit order of their paths. Names that begin with a dot match only where the glob
 * names the dot. No RegExp is made of the glob: it may come from a pull request.
 */
export async function findGlob(glob: string, onFailure: OnFailure): Promise<string[]> {
  const { root } = parse(glob);
  const segments = glob
    .slice(root.length)
    .split(/[\\/]/)
    .filter((segment) => segment !== '');
  const found = new Set<string>();
  await matchSegments(root, segments, found, onFailure);
  return [...found].sort();
}

async function matchSegments(
  folder: string,
  [segment, ...rest]: readonly string[],
  found: Set<string>,
  onFailure: OnFailure,
): Promise<void> {
  if (segment === undefined) return;
  if (!isGlob(segment)) return matchEntry(join(folder, segment), rest, found, onFailure);
  if (segment === '**') await matchSegments(folder, rest, found, onFailure);
  for (const entry of await list(folder === '' ? '.' : folder, onFailure)) {
    if (entry.name.startsWith('.') && !segment.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (segment === '**') {
      if (entry.isDirectory()) await matchSegments(path, [segment, ...rest], found, onFailure);
      else if (rest.length === 0) found.add(path);
    } else if (globMatches(segment, entry.name)) {
      await matchEntry(path, rest, found, onFailure);
    }
  }
}

async function matchEntry(path: string, rest: readonly string[], found: Set<string>, onFailure: OnFailure) {
  const kind = await kindOf(path);
  if (rest.length === 0 && kind === 'file') found.add(path);
  if (rest.length > 0 && kind === 'folder') await matchSegments(path, rest, found, onFailure);
}

/**
 * All files below a folder, in code-unit order, links followed and every real folder visited once.
 * `enter` decides by name which folders are looked into.
 */
export async function findBelow(
  folder: string,
  enter: (name: string) => boolean,
  onFailure: OnFailure,
): Promise<string[]> {
  const found: string[] = [];
  const visited = new Set<string>();
  const visit = async (at: string): Promise<void> => {
    const real = await realpath(at);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await list(at, onFailure)) {
      const path = join(at, entry.name);
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : await kindOf(path);
      // A link that leads nowhere is found like a file: whoever reads it will say so.
      if (kind !== 'folder') found.push(path);
      else if (enter(entry.name)) await visit(path);
    }
  };
  await visit(folder);
  return found.sort();
}

/** What stands at a path, links followed: `other` is a device, a pipe, or a link that leads nowhere. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

async function list(folder: string, onFailure: OnFailure): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    onFailure({ folder });
    return [];
  }
}

/** A path as it is written in reports: forward slashes on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
