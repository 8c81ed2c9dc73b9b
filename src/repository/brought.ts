import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { linksBelow, linksOn } from '../files/find-files';
import { beforeWildcard } from '../files/glob-walk';
import { isWithin } from '../files/read-file';
import type { Checkout } from './checkout';
import { anyEdited } from './edited';
import { mayMatchBelow, pathIn, pathMatches } from './paths';
import { type Differences, type Listing, undefinedOnFailure } from './repository';

/** Answers what a change brings; every answer is asked for once. */
export interface Brought {
  /** Whether the change touches a file, a folder, or anything a glob matches; true if this is not known. */
  brings(path: string): Promise<boolean>;
  /** Whether a file, or anything a glob matches, stands in the head commit; true if this is not known. */
  isCommitted(path: string): Promise<boolean>;
  /** Whether the workspace has another text of a file, or of anything a glob matches, than the head commit; false if this is not known. */
  isEdited(path: string): Promise<boolean>;
  /** The files that differ, by path in the repository, as far as they are listed. */
  changed(): Promise<readonly string[]>;
  /** Whether the change takes away a file or all that a glob matches; false if this is not known. */
  removes(path: string): Promise<boolean>;
}

/** What the change under review brings. Paths are as the user wrote them, relative to `folder`. */
export function broughtBy(checkout: Checkout, folder: string): Brought {
  let asked: Promise<Differences | undefined> | undefined;
  const differences = () => {
    asked ??= readDifferences(checkout);
    return asked;
  };
  const listed = new Map<string, Promise<Listing | undefined>>();
  const list = (commit: string) => {
    const asked = listed.get(commit) ?? checkout.repository.list(commit).catch(undefinedOnFailure);
    listed.set(commit, asked);
    return asked;
  };
  const isCommitted = async (paths: readonly string[]) => {
    const all = await list(checkout.head);
    if (all === undefined) return true;
    // What is no part of the commit was put there by the job: a cache, an artifact, a build step.
    const submodules = [...all.submodules.keys()];
    return paths.some(
      (location) =>
        all.files.some((path) => touches(path, location)) ||
        submodules.some((one) => leadsInto(location, one)),
    );
  };
  /** A submodule whose link the change moves may hold anything that a glob matches below it. */
  const bringsBelow = async (paths: readonly string[], touched: readonly string[]) => {
    const candidates = touched.filter((one) => paths.some((location) => leadsInto(location, one)));
    if (candidates.length === 0 || typeof checkout.base !== 'string') return false;
    const both = [await list(checkout.base), await list(checkout.head)];
    return both.some((all) => all === undefined || candidates.some((one) => all.submodules.has(one)));
  };
  const brings = async (paths: readonly string[]) => {
    if (paths.length === 0) return false;
    const known = await differences();
    const touched = [...(known?.files.keys() ?? [])];
    if (touched.some((one) => paths.some((location) => touches(one, location)))) return true;
    if (await bringsBelow(paths, touched)) return true;
    if (known?.complete === true) return false;
    return isCommitted(paths);
  };
  const places = (path: string) => placesOf(resolve(folder, path), folder, checkout.root);
  return {
    brings: async (path) => brings(await places(path)),
    isCommitted: async (path) => isCommitted(await places(path)),
    isEdited: async (path) => anyEdited(checkout.root, await places(path), await list(checkout.head)),
    changed: async () => [...((await differences())?.files.keys() ?? [])],
    async removes(path) {
      const paths = await places(path);
      return (await brings(paths)) && !(await isCommitted(paths));
    },
  };
}

async function readDifferences({ repository, base, head }: Checkout): Promise<Differences | undefined> {
  if (base === undefined) return { files: new Map(), complete: true };
  if (typeof base !== 'string') return undefined;
  return repository.differences(base, head).catch(undefinedOnFailure);
}

/**
 * A path, the links on its way and below it, and where they lead, as they stand in the repository; nothing for what lies
 * outside of it.
 */
async function placesOf(absolute: string, folder: string, root: string): Promise<string[]> {
  const fixed = beforeWildcard(absolute, folder);
  const isPlain = fixed === absolute;
  const start = isPlain ? absolute : dirname(`${fixed}x`);
  const way = await linksOn(start);
  const real = await realpath(start).catch(() => start);
  // What is named outside of the repository may hold links into it.
  const below = await linksBelow(start, isWithin(root, start) ? [root] : [root, real]);
  const globbed = isPlain ? [real] : [join(real, relative(start, absolute))];
  return [...new Set([absolute, ...globbed, ...way, ...below].flatMap((path) => pathIn(root, path) ?? []))];
}

/** Whether a path or a glob leads into a folder. */
function leadsInto(location: string, folder: string): boolean {
  return touches(folder, location) || mayMatchBelow(location, folder);
}

/** A changed file is the place itself, lies in it or in what the glob matches, or is a link where a folder was. */
function touches(changed: string, location: string): boolean {
  if (location === '' || location.startsWith(`${changed}/`)) return true;
  const names = changed.split('/');
  return names.some((_, index) => pathMatches(location, names.slice(0, index + 1).join('/')));
}
