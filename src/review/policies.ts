import { resolve } from 'node:path';
import type { Config, TargetConfig } from '../config/config';
import { isGlob } from '../disk/find-files';
import type { Instant } from '../drift/time';
import type { Place } from '../gather/place';
import type { TargetFiles } from '../parse-policies';
import type { PolicyFiles } from '../policy-files/workspace';
import { type BaseFiles, readBaseFiles, type Unread } from '../repository/base-files';
import type { Checkout } from '../repository/checkout';
import { pathMatches } from '../repository/path-glob';
import { pathIn } from '../repository/path-in';
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
  const given = target.policyFiles;
  if (checkout?.base === undefined) return { texts, problems: [...problems, ...wrong], given };
  const asked = earlierTarget(target, before)?.policyFiles ?? given;
  const request = { given: asked, folder, head: texts.map(({ path }) => path) };
  const base = await readBaseFiles(checkout, request);
  const missing = absent.filter(({ absolute }) => !wasThere(pathIn(checkout.root, absolute), base));
  return { texts, problems: [...problems, ...missing.map(({ problem }) => problem)], given, base };
}

/**
 * The target as a configuration that the change touches had it, by its name or by one of its principals; undefined for
 * one that nobody judged yet: its files are taken to have been its own.
 */
function earlierTarget(target: TargetConfig, before: Config | undefined): TargetConfig | undefined {
  const arns = new Set(target.principals.map(({ arn }) => arn));
  return (
    before?.targets.find(({ name }) => name === target.name) ??
    before?.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn)))
  );
}

function wasThere(path: string | undefined, base: BaseFiles): boolean {
  return path !== undefined && base.kind === 'read' && base.files.some(({ was }) => pathMatches(path, was));
}

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
  if (checkout === undefined) return { ...neverKnown, message: 'this is no git repository' };
  const { repository, head, base: commit, root } = checkout;
  const globs = given.filter(isGlob).flatMap((glob) => pathIn(root, resolve(folder, glob)) ?? []);
  const [start, paths] =
    base?.kind === 'read'
      ? [base.commit, base.files.map(({ was }) => was)]
      : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
  const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
  if (uncommitted !== undefined) return { ...neverKnown, message: `${uncommitted} is not committed` };
  try {
    const found = await Promise.all(paths.map((path) => repository.read(start, path)));
    const strange = paths.find((_, index) => found[index] === undefined);
    if (strange !== undefined) return { ...neverKnown, message: `${strange} is not committed` };
    return await readVersions(repository, start, { paths, globs }, since);
  } catch (error) {
    if (error instanceof RepositoryFailure) return { kind: 'unread', message: error.message };
    throw error;
  }
}

/** Nobody ever committed it: no other run could know more. */
const neverKnown = { kind: 'unread', lasting: true } as const;
