import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './bundle';
import { git, gitBytes } from './git-run';

/** What a commit does to files, by path: text, a symlink, an older path to move from, or null to delete. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly linkTo: string } | { readonly movedFrom: string } | null>
>;

/** Dates are ISO; the committer's is an hour after that of the commit before, the author's is the same. */
export interface How {
  readonly message?: string;
  readonly date?: string;
  readonly authorDate?: string;
  readonly author?: string;
}

/** The names of a pull request's commits; `merge` has `base` and `head` as parents. */
export interface PullCommits {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly merge: string;
}

/** A repository with a work tree on `main`, built commit by commit; the same steps give the same names. */
export interface History {
  readonly folder: string;
  commit(files?: Files, how?: How): string;
  /** Makes a branch, here or elsewhere, and goes there. */
  branch(name: string, from?: string): void;
  checkout(ref: string): void;
  /** Always a merge commit. `files` settle what git cannot, or sneak into the merge. */
  merge(ref: string, files?: Files, how?: How): string;
  sha(ref?: string): string;
  /** Writes refs/pull/N/head and refs/pull/N/merge, as GitHub does. */
  pull(number: number, head: string, base?: string): PullCommits;
  git(...args: readonly string[]): string;
}

const firstDate = Date.UTC(2026, 10, 1);
const hour = 3_600_000;

export function newHistory(files: Files = { 'README.md': '# platform\n' }): History {
  const folder = newFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  // As at GitHub, where a runner fetches commits by their names.
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  let last = firstDate - hour;
  const save = (message: string, how: How): string => {
    last = how.date === undefined ? last + hour : Date.parse(how.date);
    const env = identity(new Date(last).toISOString(), how);
    gitBytes(folder, ['commit', '--quiet', '--allow-empty', '-m', how.message ?? message], env);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const history: History = {
    folder,
    commit(changes = {}, how = {}) {
      stage(folder, changes);
      return save(Object.keys(changes).join(', ') || 'Nothing', how);
    },
    branch: (name, from = 'HEAD') => void git(folder, 'checkout', '--quiet', '-b', name, from),
    checkout: (ref) => void git(folder, 'checkout', '--quiet', ref),
    merge(ref, changes = {}, how = {}) {
      startMerge(folder, ref, Object.keys(changes).length > 0);
      stage(folder, changes);
      return save(`Merge ${ref}`, how);
    },
    sha: (ref = 'HEAD') => git(folder, 'rev-parse', `${ref}^{commit}`),
    pull: (number, head, base = 'main') => writePull(folder, number, head, base),
    git: (...args) => git(folder, ...args),
  };
  history.commit(files, { message: 'First' });
  return history;
}

function identity(date: string, { authorDate = date, author = 'Mona Lisa' }: How): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: 'mona@example.com',
    GIT_AUTHOR_DATE: authorDate,
    GIT_COMMITTER_NAME: 'Mona Lisa',
    GIT_COMMITTER_EMAIL: 'mona@example.com',
    GIT_COMMITTER_DATE: date,
  };
}

function stage(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    if (content !== null && typeof content === 'object' && 'movedFrom' in content) {
      git(folder, 'mv', '--', content.movedFrom, path);
      continue;
    }
    rmSync(place, { recursive: true, force: true });
    if (content === null) continue;
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, place);
    else writeFileSync(place, content);
  }
  git(folder, 'add', '--all', '--force');
}

function startMerge(folder: string, ref: string, mayConflict: boolean): void {
  try {
    // Git wants a name even where it commits nothing.
    gitBytes(
      folder,
      ['merge', '--quiet', '--no-ff', '--no-commit', ref],
      identity('2026-11-01T00:00:00Z', {}),
    );
  } catch (error) {
    if (!mayConflict) throw error;
  }
}

function writePull(folder: string, number: number, headRef: string, baseRef: string): PullCommits {
  const [head, base] = [headRef, baseRef].map((ref) => git(folder, 'rev-parse', `${ref}^{commit}`));
  if (head === undefined || base === undefined) throw new Error('git is silent');
  const [tree = ''] = git(folder, 'merge-tree', '--write-tree', base, head).split('\n');
  const date = git(folder, 'show', '--no-patch', '--format=%cI', head);
  const message = `Merge ${head} into ${base}`;
  const made = gitBytes(
    folder,
    ['commit-tree', '-p', base, '-p', head, '-m', message, tree],
    identity(date, {}),
  );
  const merge = made.toString('utf8').trim();
  git(folder, 'update-ref', `refs/pull/${number}/head`, head);
  git(folder, 'update-ref', `refs/pull/${number}/merge`, merge);
  return { number, head, base, merge };
}

/** A clone as a user makes it; with a depth, a shallow one. */
export function cloneOf(source: string, { depth, branch }: { depth?: number; branch?: string } = {}): string {
  const folder = newFolder();
  const only = branch === undefined ? [] : [`--branch=${branch}`];
  const shallow = depth === undefined ? ['--no-single-branch'] : [`--depth=${depth}`];
  git(folder, 'clone', '--quiet', ...shallow, ...only, `file://${source}`, '.');
  return folder;
}

/**
 * A work tree as actions/checkout leaves it. `ref` is what the workflow gives it: `refs/pull/7/merge` for a pull
 * request, a branch such as `refs/heads/main`, or the name of a commit. Depth 0 is everything, as there.
 */
export function actionsCheckout(source: string, ref: string, depth = 1): string {
  const folder = newFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'remote', 'add', 'origin', `file://${source}`);
  const sha = git(source, 'rev-parse', `${ref}^{commit}`);
  const local = ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
  const wanted = ref.startsWith('refs/') ? `+${sha}:${local}` : sha;
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const how = depth === 0 ? [] : ['--no-tags', `--depth=${depth}`];
  const refs = depth === 0 ? [...everything, wanted] : [wanted];
  git(folder, 'fetch', '--quiet', '--prune', '--no-recurse-submodules', ...how, 'origin', ...refs);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const to = branch === undefined ? ['--detach', sha] : ['-B', branch, local];
  git(folder, 'checkout', '--quiet', '--force', ...to);
  return folder;
}
