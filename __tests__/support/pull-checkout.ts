import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialize } from './git';
import { writeCommit } from './git-objects';
import { git } from './git-run';

/** The commits of a pull request whose merge, made by GitHub, is checked out. */
export interface Commits {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

interface Known extends Commits {
  readonly tree: string;
}

const known = new Map<string, Known>();

/** What a job puts beside the files of the repository. */
const untracked = ['logs', 'evidence.json', 'output'];

/** Older than any window. The same files have the same commits, as two runs of one commit do. */
const date = '2024-01-01T00:00:00Z';
/**
 * Makes a folder what actions/checkout leaves of a pull request with fetch-depth: 0. What it holds, but for logs and
 * other evidence, was of the base before the first run; what changed since is a push to the pull request. Undefined
 * for a folder that a test made a repository itself.
 */
export function pullCheckout(folder: string): Commits | undefined {
  const last = known.get(folder);
  if (last === undefined && existsSync(join(folder, '.git'))) return undefined;
  if (last === undefined) initialize(folder);
  const others = untracked.map((name) => `:(exclude,top)${name}`);
  git(folder, 'add', '--all', '--force', '--', '.', ...others);
  const tree = git(folder, 'write-tree');
  if (last?.tree === tree) return last;
  const base = last?.base ?? commit(folder, tree, 'Everything');
  const head = commit(folder, tree, 'Change', last?.head ?? base);
  const merge = commit(folder, tree, `Merge ${head} into ${base}`, base, head);
  const now = { base, head, merge, tree };
  known.set(folder, now);
  goTo(folder, merge);
  return now;
}

/** Checks out another commit of the same files. */
export function goTo(folder: string, commit: string): void {
  writeFileSync(join(folder, '.git/HEAD'), `${commit}\n`);
}

function commit(folder: string, tree: string, message: string, ...parents: readonly string[]): string {
  return writeCommit(folder, { tree, parents, message, date });
}
