import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Config } from '../config/config';
import type { ConfigPlaces } from '../config/load-config';
import { kindOf, slashed } from '../disk/find-files';
import { isWithin } from '../disk/read-file';
import type { Place } from '../gather/place';
import { InputError } from '../input-error';
import type { Checkout } from '../repository/checkout';
import { RepositoryFailure } from '../repository/repository';

/** Every path that a configuration names. */
export function pathsIn({ targets }: Config): readonly string[] {
  return targets.flatMap(({ policyFiles, baseline, evidence: { file, logs, reference } }) => [
    ...policyFiles,
    ...(baseline === undefined ? [] : [baseline]),
    ...(file === undefined ? [] : [file.path]),
    ...(logs?.paths ?? []),
    ...(reference.kind === 'folder' ? [reference.path] : []),
  ]);
}

/** Throws InputError for the first of some absolute paths that lies in another repository below the root. */
export async function refuseNested({ root }: Place, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await isNested(path, root))) continue;
    const message = 'lies in another checkout below the workspace, and only the base is read';
    const remedy = 'name files of the base, or use pull_request';
    throw new InputError([{ place: slashed(relative(root, path)), message, remedy }]);
  }
}

async function isNested(path: string, root: string): Promise<boolean> {
  const fixed = path.split(/[*?]/, 1)[0] ?? path;
  const real = await realpath(fixed).catch(() => dirname(fixed));
  for (let at = real; at !== root && isWithin(root, at); at = dirname(at))
    if ((await kindOf(join(at, '.git'))) !== 'missing') return true;
  return false;
}

/** Throws InputError for an evidence file that the change itself takes away: that is no lack of evidence. */
export async function refuseDeleted(
  { targets }: Config,
  { repository, base, root }: Checkout,
  places: ConfigPlaces,
): Promise<void> {
  const lost = targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
  for (const path of lost) {
    if (typeof base !== 'string') continue;
    const before = await repository
      .read(base, slashed(relative(root, places.resolve(path))))
      .catch((error: unknown) => {
        if (!(error instanceof RepositoryFailure)) throw error;
      });
    if (before === undefined) continue;
    const message = 'is taken away by this change, and nothing else is evidence';
    throw new InputError([{ place: `evidence-file ${path}`, message, remedy: 'leave it where it is' }]);
  }
}
