import { posix, relative, resolve } from 'node:path';
import { isGlob, slashed } from '../disk/find-files';
import type { Checkout } from './checkout';
import { pathMatches } from './path-glob';
import { type CommitId, type Differences, RepositoryFailure } from './repository';

/** A policy as it stands at the base; `path` is what it is called now, `was` what it was called there. */
export interface BaseFile {
  readonly path: string;
  readonly was: string;
  readonly text: string;
}

/** The policies of a target at the base, or why nobody knows them. */
export type BaseFiles =
  | { readonly kind: 'read'; readonly commit: CommitId; readonly files: readonly BaseFile[] }
  | Unread;

/** `lasting`: no other run could know them either; else git or GitHub failed to tell. */
export interface Unread {
  readonly kind: 'unread';
  readonly message: string;
  readonly lasting?: true;
}

export interface BaseFilesRequest {
  /** Paths and globs of the target, as configured now and at the base, relative to `folder`. */
  readonly given: readonly string[];
  readonly folder: string;
  /** The files that are compared now, by their paths in the repository. */
  readonly head: readonly string[];
}

/** Reads what a target's files were at the base. A file that was moved since is found by its content. */
export async function readBaseFiles(checkout: Checkout, request: BaseFilesRequest): Promise<BaseFiles> {
  const { base } = checkout;
  if (base === undefined) return { kind: 'unread', message: 'there is nothing to compare with' };
  if (typeof base !== 'string') return { kind: 'unread', message: base.problem };
  try {
    return await readAt(checkout, base, request);
  } catch (error) {
    if (error instanceof RepositoryFailure) return { kind: 'unread', message: error.message };
    throw error;
  }
}

async function readAt(checkout: Checkout, base: CommitId, request: BaseFilesRequest): Promise<BaseFiles> {
  const { repository } = checkout;
  const asked = new Set([...request.head, ...(await askedFor(checkout, base, request))]);
  const found = new Map<string, BaseFile>();
  const absent: string[] = [];
  for (const path of asked) {
    const file = await repository.read(base, path);
    if (file === undefined && request.head.includes(path)) absent.push(path);
    if (file === undefined) continue;
    if (file.text === undefined) return unread(`${path} at the base is no text, or too large`);
    found.set(path, { path, was: path, text: file.text });
  }
  const differences = absent.length === 0 ? undefined : await repository.differences(base, checkout.head);
  for (const path of absent) {
    const moved = await movedFile(checkout, base, path, differences);
    if (moved === 'not-committed') return unread(`${path} is not committed`);
    if (moved === undefined) continue;
    found.delete(moved.was);
    found.set(path, moved);
  }
  return { kind: 'read', commit: base, files: [...found.values()] };
}

function unread(message: string): BaseFiles {
  return { kind: 'unread', message, lasting: true };
}

/** What a file that the base does not have was there; undefined for a new one. */
async function movedFile(
  { repository, head }: Checkout,
  base: CommitId,
  path: string,
  differences: Differences | undefined,
): Promise<BaseFile | 'not-committed' | undefined> {
  // A file that a build step wrote is nothing that this change adds.
  if ((await repository.read(head, path)) === undefined) return 'not-committed';
  const was = differences?.files.get(path)?.movedFrom;
  const text = was === undefined ? undefined : (await repository.read(base, was))?.text;
  return was === undefined || text === undefined ? undefined : { path, was, text };
}

/** The paths that the configuration names, as they are in the repository. */
async function askedFor(
  { repository, root }: Checkout,
  base: CommitId,
  { given, folder }: BaseFilesRequest,
): Promise<readonly string[]> {
  const paths = given.map((one) => slashed(relative(root, resolve(folder, one))));
  const inside = paths.filter((path) => path !== '..' && !path.startsWith('../') && !posix.isAbsolute(path));
  const globs = inside.filter(isGlob);
  if (globs.length === 0) return inside;
  const all = await repository.list(base);
  const matched = all.filter((path) => globs.some((glob) => pathMatches(glob, path)));
  return [...inside.filter((path) => !isGlob(path)), ...matched];
}
