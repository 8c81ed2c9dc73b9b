import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../base/input-error';

/**
 * Makes a folder and those above it, as far as they are missing. Node's own recursive mkdir does not end below /proc, where
 * making a folder fails as if the one above were missing. Rejects with the error of the file system.
 */
export async function makeFolders(path: string): Promise<void> {
  if (await isMade(path)) return;
  await makeFolders(dirname(path));
  if (!(await isMade(path))) throw Object.assign(new Error('cannot be created'), { code: 'ENOENT' });
}

/** Makes one folder, unless it is there; false where the one above is missing. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return true;
    if (code === 'ENOENT' && dirname(path) !== path) return false;
    throw error;
  }
}
