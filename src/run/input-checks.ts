import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../base/input-error';
import type { Config } from '../config/config';
import type { Surroundings } from '../config/load-config';
import { evidenceCap } from '../evidence/size';
import { kindOf } from '../files/find-files';
import type { RunFolders } from '../files/folders';
import { beforeWildcard } from '../files/glob-walk';
import { isWithin } from '../files/read-file';
import type { Brought } from '../repository/brought';
import type { Checkout } from '../repository/checkout';
import { pathIn } from '../repository/paths';
import { pathPatterns } from '../repository/policy-paths';
import {
  type CommitId,
  type Repository,
  RepositoryFailure,
  undefinedOnFailure,
} from '../repository/repository';

/** Every path that a configuration names. */
export function pathsIn({ targets }: Config): readonly string[] {
  return targets.flatMap(({ policyFiles, baseline, evidence: { file, memory, logs, reference } }) => [
    ...pathPatterns(policyFiles).includes,
    ...(baseline === undefined ? [] : [baseline]),
    ...(file === undefined ? [] : [file.path]),
    ...(memory === undefined ? [] : [memory.path]),
    ...(logs?.paths ?? []),
    ...(logs?.cache === undefined ? [] : [logs.cache]),
    ...(reference.kind === 'folder' ? [reference.path] : []),
  ]);
}

/** Throws InputError for the first of some absolute paths that lies in another repository below the root. */
export async function rejectNested({ root }: RunFolders, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await isNested(path, root))) continue;
    const message = 'is in another checkout below the workspace, and only the base is read';
    const remedy = 'use files of the base, or use the pull_request event';
    throw new InputError([{ location: pathIn(root, path) ?? path, message, remedy }]);
  }
}

async function isNested(path: string, root: string): Promise<boolean> {
  const fixed = beforeWildcard(path, root);
  const real = await realpath(fixed).catch(() => dirname(fixed));
  for (let at = real; at !== root && isWithin(root, at); at = dirname(at))
    if ((await kindOf(join(at, '.git'))) !== 'missing') return true;
  return false;
}

/** Throws InputError for an evidence file that the change itself takes away: that is no lack of evidence. */
export async function rejectDeleted(
  { targets }: Config,
  { repository, base, root }: Checkout,
  surroundings: Surroundings,
): Promise<void> {
  const lost = targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
  for (const file of lost) {
    const path = pathIn(root, surroundings.resolve(file));
    // What a cache was to bring elsewhere is no part of any commit.
    if (path === undefined) continue;
    const was = typeof base === 'string' ? await wasAt(repository, base, path) : base?.problem;
    if (was === undefined) continue;
    const message = `was not found, and ${was}`;
    throw new InputError([{ location: `evidence-file ${file}`, message, remedy: 'keep the file' }]);
  }
}

/**
 * The evidence files that the change brings or takes away, by path as given, as they are at the base: evidence of the
 * change's own is not what it is checked with. Files that the base does not have are left out.
 */
export async function evidenceAt(
  { targets }: Config,
  { repository, base, root }: Checkout,
  brought: Brought,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const paths = targets.flatMap(({ trustEvidence, evidence: { file } }) =>
    file === undefined || trustEvidence ? [] : [file.path],
  );
  for (const path of new Set(paths)) {
    const location = pathIn(root, surroundings.resolve(path));
    if (location === undefined || typeof base !== 'string' || !(await brought.brings(path))) continue;
    const text = await wholeText(repository, base, location).catch(undefinedOnFailure);
    if (text !== undefined) found.set(path, text);
  }
  return found;
}

/** Evidence may be larger than what is compared: then it is read by its content, up to the cap of an evidence file. */
async function wholeText(
  repository: Repository,
  commit: CommitId,
  path: string,
): Promise<string | undefined> {
  const file = await repository.read(commit, path);
  return file?.text ?? (file && (await repository.textOf(file.id, evidenceCap)));
}

/** The evidence files that a configuration names, that are not there, and that a commit has: by path as given. */
export async function lostFilesAt(
  { targets }: Config,
  { repository, root }: Checkout,
  commit: CommitId,
  surroundings: Surroundings,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const path of new Set(targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []))) {
    const location = pathIn(root, surroundings.resolve(path));
    if (location === undefined) continue;
    const file = await repository.read(commit, location).catch(undefinedOnFailure);
    if (file !== undefined) found.add(path);
  }
  return found;
}

/** Why a file that is missing is not merely missing; undefined where it was not there before either. */
async function wasAt(repository: Repository, base: CommitId, path: string): Promise<string | undefined> {
  try {
    const before = await repository.read(base, path);
    return before === undefined ? undefined : 'this change deletes it';
  } catch (error) {
    if (error instanceof RepositoryFailure) return `the base could not be read: ${error.message}`;
    throw error;
  }
}
