import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../base/input-error';
import { makeFolders } from '../files/make-folders';
import { isWithin } from '../files/read-file';

/** The files of a report, by their names under the report directory. */
export type ReportFiles = ReadonlyMap<string, string>;

/** The files that were written. */
export interface WrittenFiles {
  /** Absolute paths by name. */
  readonly paths: ReadonlyMap<string, string>;
  /** Why the others could not be written. */
  readonly failure?: InputError;
}

/**
 * Writes the files, making the folders where they are missing; the evidence comes first, since the memory of earlier
 * runs is in it, and each file is whole or the one of before. Files of an earlier run that this one has not
 * (`outdated`, by name) are removed. `roots` are the real paths of the folders one of which must hold the directory.
 * Links in it are not followed: a pull request may have put them there. A directory that leads elsewhere or cannot be
 * written is a failure.
 */
export async function writeReportFiles(
  directory: string,
  files: ReportFiles,
  outdated: readonly string[],
  roots: readonly string[] | undefined,
): Promise<WrittenFiles> {
  const paths = new Map<string, string>();
  const first = [...files].filter(([name]) => name === evidenceName);
  const others = [...files].filter(([name]) => name !== evidenceName);
  try {
    if (roots !== undefined && !roots.some((root) => isWithin(root, directory))) throw outside(directory);
    const existing = await nearestExisting(directory);
    if (roots !== undefined && !roots.some((root) => isWithin(root, existing))) throw outside(directory);
    await makeFolders(directory);
    for (const [name, text] of [...first, ...others]) paths.set(name, await write(directory, name, text));
    for (const name of outdated) if (!files.has(name)) await remove(directory, name);
    return { paths };
  } catch (error) {
    return { paths, failure: error instanceof InputError ? error : unwritable(directory, error) };
  }
}

/** The name of the evidence in a report directory. */
export const evidenceName = 'evidence.json';

function unwritable(directory: string, cause: unknown): InputError {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : '';
  const problem = { location: `report-directory ${directory}`, message: `cannot be written${code}` };
  return new InputError([problem], { cause });
}

/** Through a draft beside it that is synced and renamed: a run that is killed, or a full disk, leaves the old file. */
async function write(directory: string, name: string, text: string): Promise<string> {
  const folders = name.split('/').slice(0, -1);
  for (const [index] of folders.entries()) await makeFolder(join(directory, ...folders.slice(0, index + 1)));
  const path = join(directory, name);
  await rejectLink(path);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  try {
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}

/** A rename would replace a link and not follow it; but the user who made it expects the text elsewhere. */
async function rejectLink(path: string): Promise<void> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry?.isSymbolicLink() === true) throw Object.assign(new Error('a link'), { code: 'ELOOP' });
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
  const message = 'is outside the directories that this run can write';
  const remedy = 'use a directory in the workspace or the runner’s temporary directory';
  return new InputError([{ location: `report-directory ${directory}`, message, remedy }]);
}
