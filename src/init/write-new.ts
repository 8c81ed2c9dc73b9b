import { realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, InputError } from '../base/input-error';
import { makeFolders } from '../files/make-folders';
import { isWithin, readFailure } from '../files/read-file';

/** A file to write, by its path in the repository. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files that do not exist; gives the paths of those that do, which stay as they are. */
export async function writeNew(root: string, files: readonly NewFile[]): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const { path, text } of files) {
    const absolute = join(root, path);
    try {
      if (!isWithin(root, await nearestFolder(dirname(absolute)))) throw new InputError([outside(path)]);
      await makeFolders(dirname(absolute));
      // x: neither a file nor a link at this path is followed or replaced.
      await writeFile(absolute, text, { flag: 'wx' });
    } catch (error) {
      if (error instanceof InputError) throw error;
      if (codeOf(error) === 'EEXIST') kept.add(path);
      else throw new InputError([{ location: path, message: readFailure(error).message, remedy: writable }]);
    }
  }
  return kept;
}

/** The real path of a folder, or of the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return real;
  }
  return '/';
}

const writable = 'make the directory writable';

function outside(path: string) {
  const remedy = 'replace the symbolic link by a directory';
  return { location: path, message: 'is outside the repository', remedy };
}
