import { posix } from 'node:path';
import type { FileAt } from './repository';

/** What stands at a path of a commit: a file, a link, or nothing. */
export type Entry = FileAt | { readonly linkTo: string } | undefined;

/** As many as Linux follows. */
const most = 40;

/** Reads a path through the links on its way, in its folders too; undefined where they lead nowhere or outside. */
export async function followLinks(
  path: string,
  entryAt: (path: string) => Promise<Entry>,
): Promise<FileAt | undefined> {
  let place = path;
  for (let links = 0; links < most; links++) {
    const entry = await entryAt(place);
    if (entry !== undefined && !('linkTo' in entry)) return entry;
    const next = entry === undefined ? await throughFolder(place, entryAt) : behind(place, entry.linkTo, '');
    if (next === undefined || next.startsWith('..') || posix.isAbsolute(next)) return undefined;
    place = next;
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
