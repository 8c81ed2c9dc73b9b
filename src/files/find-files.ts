import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { type FileTree, walkGlob } from './glob-walk';
import { isWithin, readFailure } from './read-file';

/** What a walk could not see. */
interface WalkFailure {
  readonly path: string;
  /** `unseen`: a folder that could not be listed, or a link that leads nowhere. `outside`: a link out of the places. */
  readonly why: 'unseen' | 'outside';
}

/** Real paths of the folders that a walk may enter; undefined for any. A link is judged by where it leads, before. */
type Places = readonly string[] | undefined;

/** Where the walk reports what it could not see. */
export type OnFailure = (failure: WalkFailure) => void;

/**
 * The files on disk that a glob matches (see walkGlob), a relative one below the folder `from`, whose own name is no
 * pattern. No folder outside the places is listed.
 */
export async function findGlob(
  glob: string,
  onFailure: OnFailure,
  places?: Places,
  from = '',
): Promise<readonly string[]> {
  const { root: start } = parse(glob);
  const segments = glob
    .slice(start.length)
    .split(/[\\/]/)
    .filter((segment) => segment !== '');
  return walkGlob(start === '' ? from : start, segments, diskTree(onFailure, places));
}

function diskTree(onFailure: OnFailure, places: Places): FileTree {
  const isInside = async (path: string) => isAmong(await realOf(path), places);
  return {
    async list(folder) {
      const path = folder === '' ? '.' : folder;
      if ((await kindOf(path)) !== 'folder') return [];
      if (!(await isInside(path))) {
        onFailure({ path, why: 'outside' });
        return [];
      }
      const entries = await list(path, onFailure);
      return entries.map((entry) => {
        const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'unknown';
        return { name: entry.name, kind };
      });
    },
    async isFolder(path) {
      if ((await kindOf(path)) !== 'folder') return false;
      const inside = await isInside(path);
      if (!inside) onFailure({ path, why: 'outside' });
      return inside;
    },
    exists: async (path) => (await kindOf(path)) !== 'missing',
  };
}

/** Where a path really leads; undefined where that cannot be seen. */
async function realOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

function isAmong(real: string | undefined, places: Places): boolean {
  return real !== undefined && (places === undefined || places.some((place) => isWithin(place, real)));
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
 * All folders below a folder, itself first, links followed inside the places and every real folder visited once.
 * `enter` decides by name which folders are looked into.
 */
export async function findBelow(
  folder: string,
  enter: (name: string) => boolean,
  onFailure: OnFailure,
  places?: Places,
): Promise<FoundFolder[]> {
  const found: FoundFolder[] = [];
  const visited = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const real = await realOf(path);
    if (real === undefined) return onFailure({ path, why: 'unseen' });
    if (visited.has(real)) return;
    visited.add(real);
    const names: string[] = [];
    const others: string[] = [];
    const folders: string[] = [];
    found.push({ path, real, names, others });
    for (const entry of await list(path, onFailure)) {
      const kind = await kindIn(path, entry, places);
      if (kind === 'unseen' || kind === 'outside') onFailure({ path: join(path, entry.name), why: kind });
      else if (kind !== 'folder') (entry.isFile() ? names : others).push(entry.name);
      else if (enter(entry.name)) folders.push(entry.name);
    }
    for (const name of folders) await visit(join(path, name));
  };
  await visit(folder);
  return found;
}

/** What an entry of a folder is; of a link what it leads to, once it is known that this may be looked at. */
async function kindIn(folder: string, entry: Dirent, places: Places) {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  const path = join(folder, entry.name);
  const real = await realOf(path);
  if (real === undefined) return 'unseen';
  return isAmong(real, places) ? kindOf(path) : 'outside';
}

/** What stands at a path, links followed: `other` is a device, a pipe, or what may not be looked at. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return readFailure(error).code === 'missing' ? 'missing' : 'other';
  }
}

async function list(folder: string, onFailure: OnFailure): Promise<Dirent[]> {
  if ((await kindOf(folder)) !== 'folder') return [];
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    onFailure({ path: folder, why: 'unseen' });
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
    const target = await readlink(link).catch(() => undefined);
    if (target === undefined) break;
    location = resolve(dirname(link), target, location.slice(link.length + 1));
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

/**
 * The symbolic links below a folder and where they lead, whatever lies there included; nothing for a file. What lies in
 * none of the places is neither listed nor named.
 */
export async function linksBelow(folder: string, places: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const entered = new Set<string>();
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const real = await realOf(at);
    if (real === undefined || entered.has(real) || !isAmong(real, places)) continue;
    entered.add(real);
    for (const entry of await entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') open.push(path);
      if (!entry.isSymbolicLink()) continue;
      const target = (await realOf(path)) ?? path;
      for (const one of [path, ...(await linksOn(path)), target]) if (isAmong(one, places)) found.add(one);
      open.push(target);
    }
  }
  return [...found];
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
