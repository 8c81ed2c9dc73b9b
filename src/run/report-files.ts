import { constants, lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../base/input-error';
import { isWithin } from '../files/read-file';

/** The files of a report, by their names under the report directory. */
export type ReportFiles = ReadonlyMap<string, string>;

/**
 * Writes the files, making the folders where they are missing; gives their paths by name. Files of an earlier run that
 * this one has not (`outdated`, by name) are removed. `roots` are the real paths of the folders one of which must hold
 * the directory. Links in it are not followed: a pull request may have put them there. Throws InputError when the
 * directory leads elsewhere or cannot be written.
 */
export async function writeReportFiles(
  directory: string,
  files: ReportFiles,
  outdated: readonly string[],
  roots: readonly string[] | undefined,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  try {
    if (roots !== undefined && !roots.some((root) => isWithin(root, directory))) throw outside(directory);
    const existing = await nearestExisting(directory);
    if (roots !== undefined && !roots.some((root) => isWithin(root, existing))) throw outside(directory);
    await mkdir(directory, { recursive: true });
    for (const [name, text] of files) paths.set(name, await write(directory, name, text));
    for (const name of outdated) if (!files.has(name)) await remove(directory, name);
    return paths;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new InputError(
      [{ location: `report-directory ${directory}`, message: `cannot be written${code}` }],
      {
        cause: error,
      },
    );
  }
}

async function write(directory: string, name: string, text: string): Promise<string> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  const folders = name.split('/').slice(0, -1);
  for (const [index] of folders.entries()) await makeFolder(join(directory, ...folders.slice(0, index + 1)));
  const path = join(directory, name);
  const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
  try {
    await file.writeFile(text, 'utf8');
  } finally {
    await file.close();
  }
  return path;
}

/** One folder below the directory; a link in its place is an error (ENOTDIR). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((await lstat(path)).isDirectory()) return;
    throw error;
  }
}

/** What is behind a link stays: the directory of an earlier run holds none. */
async function remove(directory: string, name: string): Promise<void> {
  const path = join(directory, name);
  const real = await realpath(path).catch(() => undefined);
  if (real === join(await realpath(directory), name)) await rm(path);
}

/** The real path of a folder or of the nearest folder above it that is there. */
async function nearestExisting(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const above = dirname(folder);
    if (above === folder) throw error;
    return nearestExisting(above);
  }
}

function outside(directory: string): InputError {
  const message = 'leads outside the folders this run may write';
  const remedy = 'name a folder in the workspace or the runner’s temporary folder';
  return new InputError([{ location: `report-directory ${directory}`, message, remedy }]);
}
