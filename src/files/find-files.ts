import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { type FileTree, walkGlob } from './glob-walk';
import { isWithin } from './read-file';

/** A folder that could not be listed, or a link that leads nowhere: what it stands for cannot be seen. */
interface WalkFailure {
  readonly folder: string;
}

/** Where the walk reports what it could not see. */
export type OnFailure = (failure: WalkFailure) => void;

/**
 * The files on disk that a glob matches (see walkGlob), a relative one below the folder `from`, whose own name is no
 * pattern. With `root`, a real path, no link is followed out of it: what it would show is not listed.
 */
export async function findGlob(
  glob: string,
  onFailure: OnFailure,
  root?: string,
  from = '',
): Promise<readonly string[]> {
  const { root: start } = parse(glob);
  const segments = glob
    .slice(start.length)
    .split(/[\\/]/)
    .filter((segment) => segment !== '');
  return walkGlob(start === '' ? from : start, segments, diskTree(onFailure, root));
}

function diskTree(onFailure: OnFailure, root: string | undefined): FileTree {
  const isInside = async (path: string) => {
    if (root === undefined) return true;
    const real = await realpath(path).catch(() => undefined);
    return real !== undefined && isWithin(root, real);
  };
  return {
    async list(folder) {
      const path = folder === '' ? '.' : folder;
      if (!(await isInside(path))) return [];
      const entries = await list(path, onFailure);
      return entries.map((entry) => {
        const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'unknown';
        return { name: entry.name, kind };
      });
    },
    isFolder: async (path) => (await kindOf(path)) === 'folder' && (await isInside(path)),
    exists: async (path) => (await kindOf(path)) !== 'missing',
  };
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
