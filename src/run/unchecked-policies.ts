import type { Config } from '../config/config';
import { type UncheckedPolicy, uncheckedKind } from '../policy/unchecked';
import type { Brought } from '../repository/brought';
import type { Checkout } from '../repository/checkout';
import { pathIn, pathMatches } from '../repository/paths';
import { isExcluded, pathPatterns } from '../repository/policy-paths';
import { type CommitId, undefinedOnFailure } from '../repository/repository';

/** A change, and the configurations that say which of its files are compared. */
interface UncheckedRequest {
  readonly configs: readonly Pick<Config, 'targets'>[];
  readonly checkout: Checkout;
  readonly brought: Brought;
  /** Makes a path as the user wrote it absolute. */
  resolve(path: string): string;
}

/** A change may bring a repository full of JSON; this many files beside the policies are looked at. */
const fileLimit = 100;

/**
 * The trust policies and permissions boundaries that the change touches: JSON files that `policy-file` excludes, or
 * that lie in the folder of a policy file or below it and are not compared. By path.
 */
export async function uncheckedPolicies(request: UncheckedRequest): Promise<readonly UncheckedPolicy[]> {
  const { checkout, brought, configs } = request;
  const places = configs.flatMap(({ targets }) =>
    targets.map(({ policyFiles }) => placesOf(policyFiles, request)),
  );
  const files = (await brought.changed()).filter((path) => /\.json$/i.test(path)).sort();
  const found: UncheckedPolicy[] = [];
  for (const file of files
    .filter((path) => !isCompared(path, places) && isBeside(path, places))
    .slice(0, fileLimit)) {
    const text =
      (await textAt(checkout, checkout.head, file)) ?? (await textAt(checkout, checkout.base, file));
    const excluded = places.some(({ excludes }) => isExcluded(file, excludes));
    const kind = text === undefined ? undefined : uncheckedKind(text, file, excluded);
    if (kind !== undefined) found.push({ kind, file });
  }
  return found;
}

/** The paths and globs of a target, as they are called in the repository. */
interface Places {
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

function placesOf(given: readonly string[], { checkout, resolve }: UncheckedRequest): Places {
  const { includes, excludes } = pathPatterns(given);
  const inRepository = (path: string) => pathIn(checkout.root, resolve(path)) ?? [];
  return { includes: includes.flatMap(inRepository), excludes: excludes.flatMap(inRepository) };
}

function isCompared(path: string, places: readonly Places[]): boolean {
  return places.some(
    ({ includes, excludes }) => includes.some((one) => pathMatches(one, path)) && !isExcluded(path, excludes),
  );
}

function isBeside(path: string, places: readonly Places[]): boolean {
  return places.some(
    ({ includes, excludes }) =>
      isExcluded(path, excludes) || includes.some((one) => liesBelow(path, folderOf(one))),
  );
}

/** Files of the root are its own: everything lies below it. */
function liesBelow(path: string, folder: string): boolean {
  return folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`);
}

/** The folder of a file, or the one that a glob starts from. */
function folderOf(pattern: string): string {
  const fixed = pattern.split(/[*?]/, 1)[0] ?? '';
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}

async function textAt(
  { repository }: Checkout,
  commit: CommitId | Exclude<Checkout['base'], string>,
  path: string,
): Promise<string | undefined> {
  if (typeof commit !== 'string') return undefined;
  return (await repository.read(commit, path).catch(undefinedOnFailure))?.text;
}
