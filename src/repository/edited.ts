import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from '../files/read-file';
import { pathMatches } from './paths';
import type { Listing } from './repository';
import { policyCap } from './workspace';

/**
 * Whether a file that one of some paths or globs of the repository selects differs in the workspace from the listed
 * commit, by the id of its content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). Line ends do not count,
 * because git may convert them on checkout. A file that is absent does not differ, because a sparse checkout omits
 * files. A file that cannot be read differs.
 */
export async function anyEdited(
  root: string,
  locations: readonly string[],
  listing: Listing | undefined,
): Promise<boolean> {
  for (const [path, id] of listing?.contents ?? [])
    if (locations.some((location) => pathMatches(location, path)) && (await isEdited(root, path, id)))
      return true;
  return false;
}

async function isEdited(root: string, path: string, committed: string): Promise<boolean> {
  const bytes = await contentAt(root, path);
  if (bytes === 'missing') return false;
  if (bytes === 'unreadable') return true;
  const withoutCarriageReturns = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return ![bytes, withoutCarriageReturns].some((one) => blobId(one, committed) === committed);
}

async function contentAt(root: string, path: string): Promise<Buffer | 'missing' | 'unreadable'> {
  const file = join(root, path);
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return 'missing';
  // git keeps a link as the text that it leads to.
  if (found.isSymbolicLink()) return Buffer.from(await readlink(file));
  const read = await readRegularFile(file, { cap: policyCap, roots: [root] });
  return Buffer.isBuffer(read) ? read : 'unreadable';
}

function blobId(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
