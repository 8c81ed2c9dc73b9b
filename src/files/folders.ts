import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../base/context';
import { InputError } from '../base/input-error';
import { kindOf } from './find-files';
import { isWithin } from './read-file';

/** Where a run stands: what paths are relative to and which folders it may read. */
export interface RunFolders {
  /** Real path of the repository: policies and config lie in it. */
  readonly root: string;
  /** What relative paths start from. */
  readonly folder: string;
  /** Real paths of the folders that logs and evidence must lie in; absent when the caller may name any. */
  readonly evidenceRoots?: readonly string[];
}

/** The git repository around the working folder, else that folder: policies and config must lie in it. */
export async function findFolders(folder: string): Promise<RunFolders> {
  const real = await realpath(folder);
  for (let at = real; ; at = dirname(at)) {
    // A file in a linked worktree or a submodule, a folder elsewhere.
    if ((await kindOf(join(at, '.git'))) !== 'missing') return { root: at, folder: real };
    if (at === dirname(at)) return { root: real, folder: real };
  }
}

/** An absolute path; throws InputError when it exists and is outside the directories that this run can read. */
export async function allowed(input: string, path: string, folders: RunFolders): Promise<string> {
  const absolute = resolve(folders.folder, path);
  const fixed = resolve(folders.folder, path.split(/[*?]/, 1)[0] ?? path);
  const real = await realpath(fixed).catch(() => undefined);
  const roots = folders.evidenceRoots;
  if (real === undefined || roots === undefined || roots.some((root) => isWithin(root, real)))
    return absolute;
  const remedy = 'move it into the workspace or the runner’s temporary directory';
  throw new InputError([
    { location: `${input} ${path}`, message: 'is outside the directories that this run can read', remedy },
  ]);
}

/** The folder in which fetched files of a kind are kept between runs. */
export function cacheFolder(kind: 'logs' | 'service-reference', env: Host['env']): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'iam-policy-drift', kind);
}
