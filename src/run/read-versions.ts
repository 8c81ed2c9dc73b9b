import { resolve } from 'node:path';
import type { Instant } from '../base/time';
import { isGlob } from '../files/glob-walk';
import type { Unread } from '../repository/base-files';
import type { Checkout } from '../repository/checkout';
import { pathIn } from '../repository/paths';
import { pathPatterns } from '../repository/policy-paths';
import { RepositoryFailure } from '../repository/repository';
import { readVersions, type Versions, wasKnown } from '../repository/versions';
import type { TargetFiles } from './read-policies';

/**
 * Reads what the files of a target said since a moment, at the base where there is one, else at the commit that is
 * checked out, or says why that is not known.
 */
export async function versionsOf(
  { texts, base, given }: TargetFiles,
  since: Instant,
  checkout: Checkout | undefined,
  folder: string,
): Promise<Versions | Unread> {
  if (checkout === undefined) return { ...neverKnown, message: 'not a Git repository' };
  const { repository, head, base: commit, root } = checkout;
  const inside = (some: readonly string[]) => some.flatMap((one) => pathIn(root, resolve(folder, one)) ?? []);
  const patterns = pathPatterns(given);
  const globs = inside(patterns.includes.filter(isGlob));
  const excludes = inside(patterns.excludes);
  const [start, paths] =
    base?.kind === 'read'
      ? [base.commit, base.files.map(({ path }) => path)]
      : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
  const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
  if (uncommitted !== undefined) return { ...neverKnown, message: `${uncommitted} is not committed` };
  try {
    if (base?.kind === 'read' && base.files.length === 0 && texts.length > 0) {
      const known = await wasKnown(
        repository,
        base.commit,
        head,
        texts.map(({ path }) => path),
      );
      return { kind: 'read', versions: [], complete: true, isImport: !known };
    }
    const found = await Promise.all(paths.map((path) => repository.read(start, path)));
    const strange = paths.find((_, index) => found[index] === undefined);
    if (strange !== undefined) return { ...neverKnown, message: `${strange} is not committed` };
    return await readVersions(repository, start, { paths, globs, excludes }, since);
  } catch (error) {
    if (error instanceof RepositoryFailure) return { kind: 'unread', message: error.message };
    throw error;
  }
}

/** It was never committed: no other run could know more. */
const neverKnown = { kind: 'unread', lasting: true } as const;
