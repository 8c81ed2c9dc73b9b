import { posix, relative } from 'node:path';
import { globMatches } from '../base/glob';
import { slashed } from '../files/find-files';
import { type CommitId, type Entry, type FileAt, RepositoryFailure } from './repository';

/** As many as Linux follows. */
const most = 40;

/** Where a path of a commit leads, links followed. */
export type Located =
  | { readonly kind: 'file'; readonly path: string; readonly file: FileAt }
  /** Into a submodule: its folder, the commit that it links to, and the path in there. */
  | InSubmodule
  /** To a path at which the commit has no file. */
  | { readonly kind: 'nothing'; readonly path: string }
  /** Out of the repository, or on and on. */
  | { readonly kind: 'outside' };

interface InSubmodule {
  readonly kind: 'submodule';
  readonly folder: string;
  readonly commit: CommitId;
  readonly rest: string;
}

type EntryAt = (path: string) => Promise<Entry>;

/**
 * Reads a path through the links on its way, in its folders too; undefined where they lead to no file or outside.
 * Throws RepositoryFailure for a path in a submodule, unless it is said how to read that.
 */
export async function followLinks(
  path: string,
  entryAt: EntryAt,
  readIn: (location: InSubmodule) => Promise<FileAt | undefined> = unreadable,
): Promise<FileAt | undefined> {
  const found = await locate(path, entryAt);
  if (found.kind === 'submodule') return readIn(found);
  return found.kind === 'file' ? found.file : undefined;
}

async function unreadable({ folder }: InSubmodule): Promise<never> {
  throw new RepositoryFailure(`${folder} is a submodule`);
}

/** Where a path leads, with the path at which the file really lies. */
export async function locate(path: string, entryAt: EntryAt): Promise<Located> {
  let location = path;
  for (let links = 0; links < most; links++) {
    const entry = await entryAt(location);
    if (entry !== undefined && 'id' in entry) return { kind: 'file', path: location, file: entry };
    const next =
      entry !== undefined && 'linkTo' in entry
        ? behind(location, entry.linkTo, '')
        : await throughFolder(location, entryAt);
    if (next === undefined) return { kind: 'nothing', path: location };
    if (typeof next !== 'string') return next;
    if (isOutside(next)) break;
    location = next;
  }
  return { kind: 'outside' };
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path);
}

/** Where a path of folders really lies; undefined where links lead nowhere, outside, or on and on. */
export async function realPathIn(path: string, entryAt: EntryAt): Promise<string | undefined> {
  let location = path;
  for (let links = 0; links < most; links++) {
    const next = await throughFolder(`${location}/x`, entryAt);
    if (typeof next !== 'string') return location;
    const folder = next.slice(0, -'/x'.length);
    if (next === 'x') return '';
    if (isOutside(folder)) return undefined;
    location = folder;
  }
  return undefined;
}

/** The path behind the first folder of it that is a link, or the submodule that is one; undefined where none is. */
async function throughFolder(path: string, entryAt: EntryAt): Promise<string | InSubmodule | undefined> {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    const entry = await entryAt(folder);
    const rest = names.slice(depth).join('/');
    if (entry === undefined) continue;
    if ('linkTo' in entry) return behind(folder, entry.linkTo, rest);
    if ('submodule' in entry) return { kind: 'submodule', folder, commit: entry.submodule, rest };
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
  const segments = glob.split('/');
  return placesAfter(segments, path.split('/')).has(segments.length);
}

/** Whether a glob may match something below a folder. */
export function mayMatchBelow(glob: string, folder: string): boolean {
  const segments = glob.split('/');
  return [...placesAfter(segments, folder.split('/'))].some((at) => at < segments.length);
}

/**
 * The places in a glob at which the names of a path may end. The rows of a table instead of recursion: several `**`
 * would try the same rest again and again.
 */
function placesAfter(glob: readonly string[], path: readonly string[]): ReadonlySet<number> {
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
  return open;
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
