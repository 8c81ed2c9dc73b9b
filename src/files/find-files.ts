import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { globMatches } from '../base/glob';

/** A path that names several files: `*` and `?` stand within one segment, `**` for any number of folders. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** A folder that could not be listed, or a link that leads nowhere: what it stands for cannot be seen. */
interface WalkFailure {
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
  const walk: GlobWalk = { segments, found: new Set(), visited: new Set(), onFailure };
  await matchSegments(root, 0, walk);
  return [...walk.found].sort();
}

interface GlobWalk {
  readonly segments: readonly string[];
  readonly found: Set<string>;
  /** Folder and segment seen together: several `**` reach the same place in many ways. */
  readonly visited: Set<string>;
  readonly onFailure: OnFailure;
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
    else if ((await kindOf(path)) !== 'missing') walk.found.add(path);
    return;
  }
  if (segment === '**' && !last) await matchSegments(folder, index + 1, walk);
  for (const entry of await list(folder === '' ? '.' : folder, walk.onFailure)) {
    if (entry.name.startsWith('.') && !segment.startsWith('.')) continue;
    await matchEntry(entry, join(folder, entry.name), index, walk);
  }
}

async function matchEntry(entry: Dirent, path: string, index: number, walk: GlobWalk): Promise<void> {
  const segment = walk.segments[index] ?? '';
  const last = index === walk.segments.length - 1;
  if (segment === '**') {
    if (entry.isDirectory()) await matchSegments(path, index, walk);
    else if (last) walk.found.add(path);
  } else if (globMatches(segment, entry.name)) {
    // A broken link is found like a file: reading it reports the problem.
    const folder = entry.isDirectory() || (await kindOf(path)) === 'folder';
    if (!folder && last) walk.found.add(path);
    if (folder && !last) await matchSegments(path, index + 1, walk);
  }
}

/** A folder by the path that led to it and by where it really lies: thousands of files have its names in common. */
interface FoundFolder {
  readonly path: string;
  readonly real: string;
  /** Its regular files, in code-unit order. */
  readonly names: readonly string[];
  /** Links to files, and what is no regular file. */
  readonly others: readonly string[];
}

/**
 * All folders below a folder, itself first, links followed and every real folder visited once.
 * `enter` decides by name which folders are looked into.
 */
export async function findBelow(
  folder: string,
  enter: (name: string) => boolean,
  onFailure: OnFailure,
): Promise<FoundFolder[]> {
  const found: FoundFolder[] = [];
  const visited = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const real = await realpath(path);
    if (visited.has(real)) return;
    visited.add(real);
    const names: string[] = [];
    const others: string[] = [];
    const folders: string[] = [];
    found.push({ path, real, names, others });
    for (const entry of await list(path, onFailure)) {
      const kind = entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'folder'
          : await kindOf(join(path, entry.name));
      if (kind === 'missing') onFailure({ folder: join(path, entry.name) });
      else if (kind !== 'folder') (entry.isFile() ? names : others).push(entry.name);
      else if (enter(entry.name)) folders.push(entry.name);
    }
    for (const name of folders) await visit(join(path, name));
  };
  await visit(folder);
  return found;
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
  if ((await kindOf(folder)) !== 'folder') return [];
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    onFailure({ folder });
    return [];
  }
}

/** A path as it is written in reports: forward slashes on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** As many as Linux follows. */
const most = 40;

/** The symbolic links that are followed on the way to a path, itself included, each by its own absolute path. */
export async function linksOn(absolute: string): Promise<string[]> {
  const found: string[] = [];
  let location = absolute;
  for (let links = 0; links < most; links++) {
    const link = await firstLink(location);
    if (link === undefined) break;
    found.push(link);
    location = resolve(dirname(link), await readlink(link), location.slice(link.length + 1));
  }
  return found;
}

async function firstLink(path: string): Promise<string | undefined> {
  const { root } = parse(path);
  let at = root;
  for (const name of path.slice(root.length).split('/')) {
    at = join(at, name);
    const stats = await lstat(at).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) return at;
  }
  return undefined;
}

/** The symbolic links below a folder and where they lead, whatever lies there included; nothing for a file. */
export async function linksBelow(folder: string): Promise<string[]> {
  const found = new Set<string>();
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') open.push(path);
      if (!entry.isSymbolicLink() || found.has(path)) continue;
      const target = await realpath(path).catch(() => path);
      for (const one of [path, ...(await linksOn(path)), target]) found.add(one);
      if (target !== path && !found.has(`${target}/`)) {
        found.add(`${target}/`);
        open.push(target);
      }
    }
  }
  return [...found].filter((path) => !path.endsWith('/'));
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
