import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';

/** As many as Linux follows. */
const most = 40;

/** The symbolic links that are followed on the way to a path, itself included, each by its own absolute path. */
export async function linksOn(absolute: string): Promise<string[]> {
  const found: string[] = [];
  let place = absolute;
  for (let links = 0; links < most; links++) {
    const link = await firstLink(place);
    if (link === undefined) break;
    found.push(link);
    place = resolve(dirname(link), await readlink(link), place.slice(link.length + 1));
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
