import { relative } from 'node:path';
import type { TargetConfig } from '../config/config';
import { slashed } from '../disk/find-files';
import type { Instant } from '../drift/time';
import type { Place } from '../gather/place';
import type { TargetFiles } from '../parse-policies';
import type { PolicyFiles } from '../policy-files/workspace';
import { type BaseFiles, readBaseFiles } from '../repository/base-files';
import type { Checkout } from '../repository/checkout';
import { pathMatches } from '../repository/path-glob';
import { RepositoryFailure } from '../repository/repository';
import { readVersions, type Versions } from '../repository/versions';
import type { ReviewContext } from './context';

/** Adds what the files were before the change. A file that the change removes grants nothing; that is no mistake. */
export async function withBase(
  target: TargetConfig,
  { texts, problems, absent }: PolicyFiles,
  { folder }: Place,
  { checkout, before }: ReviewContext,
): Promise<TargetFiles> {
  const wrong = absent.map(({ problem }) => problem);
  if (checkout?.base === undefined) return { texts, problems: [...problems, ...wrong] };
  const earlier = before?.targets.find(({ name }) => name === target.name)?.policyFiles ?? [];
  const request = {
    given: [...target.policyFiles, ...earlier],
    folder,
    head: texts.map(({ path }) => path),
  };
  const base = await readBaseFiles(checkout, request);
  const missing = absent.filter(
    ({ absolute }) => !wasThere(slashed(relative(checkout.root, absolute)), base),
  );
  return { texts, problems: [...problems, ...missing.map(({ problem }) => problem)], base };
}

function wasThere(path: string, base: BaseFiles): boolean {
  return base.kind === 'read' && base.files.some(({ was }) => pathMatches(path, was));
}

/**
 * Reads what the files of a target said since a moment, at the base where there is one, else at the commit that is
 * checked out; a text says why that is not known.
 */
export async function versionsOf(
  { texts, base }: TargetFiles,
  since: Instant,
  checkout: Checkout | undefined,
): Promise<Versions | string> {
  if (checkout === undefined) return 'this is no git repository';
  const { repository, head, base: commit } = checkout;
  const [start, paths] =
    base?.kind === 'read'
      ? [base.commit, base.files.map(({ was }) => was)]
      : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
  try {
    const found = await Promise.all(paths.map((path) => repository.read(start, path)));
    const strange = paths.find((_, index) => found[index] === undefined);
    if (strange !== undefined) return `${strange} is not committed`;
    return await readVersions(repository, start, paths, since);
  } catch (error) {
    if (error instanceof RepositoryFailure) return error.message;
    throw error;
  }
}
