import { posix, relative } from 'node:path';
import { globMatches } from '../base/glob';
import { slashed } from '../files/find-files';
import type { Entry, FileAt } from './repository';

/** As many as Linux follows. */
const most = 40;

/** Reads a path through the links on its way, in its folders too; undefined where they lead nowhere or outside. */
export async function followLinks(
  path: string,
  entryAt: (path: string) => Promise<Entry>,
): Promise<FileAt | undefined> {
  return (await locate(path, entryAt))?.file;
}

/** The same, with the path at which the file really lies. */
export async function locate(
  path: string,
  entryAt: (path: string) => Promise<Entry>,
): Promise<{ readonly path: string; readonly file: FileAt } | undefined> {
  let location = path;
  for (let links = 0; links < most; links++) {
    const entry = await entryAt(location);
    if (entry !== undefined && !('linkTo' in entry)) return { path: location, file: entry };
    const next =
      entry === undefined ? await throughFolder(location, entryAt) : behind(location, entry.linkTo, '');
    if (next === undefined || next.startsWith('..') || posix.isAbsolute(next)) return undefined;
    location = next;
  }
  return undefined;
}

/** Where a path of folders really lies; undefined where links lead nowhere, outside, or on and on. */
export async function realPathIn(
  path: string,
  entryAt: (path: string) => Promise<Entry>,
): Promise<string | undefined> {
  let location = path;
  for (let links = 0; links < most; links++) {
    const next = await throughFolder(`${location}/x`, entryAt);
    if (next === undefined) return location;
    const folder = next.slice(0, -'/x'.length);
    if (next === 'x') return '';
    if (folder.startsWith('..') || posix.isAbsolute(folder)) return undefined;
    location = folder;
  }
  return undefined;
}

/** The path behind the first folder of it that is a link; undefined where none is. */
async function throughFolder(
  path: string,
  entryAt: (path: string) => Promise<Entry>,
): Promise<string | undefined> {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    const entry = await entryAt(folder);
    if (entry !== undefined && 'linkTo' in entry)
      return behind(folder, entry.linkTo, names.slice(depth).join('/'));
  }
  return undefined;
}

function behind(link: string, target: string, rest: string): string {
  return posix.normalize(posix.join(posix.isAbsolute(target) ? '..' : posix.dirname(link), target, rest));
}

/**
 * Whether a glob matches a path of a repository: `*` and `?` within one name, `**` for any number of folders, names
 * that begin with a dot only where the glob names the dot, as on disk.
 */
export function pathMatches(glob: string, path: string): boolean {
  return matches(glob.split('/'), path.split('/'));
}

/** The rows of a table instead of recursion: several `**` would try the same rest again and again. */
function matches(glob: readonly string[], path: readonly string[]): boolean {
  let open = new Set([0]);
  for (const name of path) {
    open = skipFolders(open, glob);
    const next = new Set<number>();
    for (const at of open) {
      const segment = glob[at];
      if (segment === undefined || hidden(segment, name)) continue;
      if (segment === '**') next.add(at);
      // At the end it stands for the file itself.
      if (segment === '**' ? at === glob.length - 1 : globMatches(segment, name)) next.add(at + 1);
    }
    open = next;
  }
  return open.has(glob.length);
}

/** `**` may stand for no folder at all. */
function skipFolders(open: ReadonlySet<number>, glob: readonly string[]): Set<number> {
  const all = new Set(open);
  for (const at of all) if (glob[at] === '**' && at < glob.length - 1) all.add(at + 1);
  return all;
}

function hidden(segment: string, name: string): boolean {
  return name.startsWith('.') && !segment.startsWith('.');
}

/** An absolute path as it is called in the repository of a folder; undefined for one that lies outside. */
export function pathIn(root: string, absolute: string): string | undefined {
  const path = slashed(relative(root, absolute));
  return path === '..' || path.startsWith('../') ? undefined : path;
}
