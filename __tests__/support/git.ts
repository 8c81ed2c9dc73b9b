import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './bundle';
import { copyObjects, hasLoose, writeCommit, writeRef } from './git-objects';
import { git, gitBytes, gitForEver } from './git-run';

/** What a commit does to files, by path: text, a symlink, an older path to move from, or null to delete. */
export type Files = Readonly<
  Record<
    string,
    | string
    | Uint8Array
    | { readonly linkTo: string }
    | { readonly movedFrom: string }
    | { readonly submodule: string }
    | null
  >
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
  /** The same repository in a folder of its own. */
  copy(): History;
}

const firstDate = Date.UTC(2026, 10, 1);
const hour = 3_600_000;

/** What new histories begin with: made once, since what takes time is to start programs. */
let beginning: History | undefined;

export function newHistory(files?: Files): History {
  if (files !== undefined) return startHistory(files);
  beginning ??= startHistory({ 'README.md': '# platform\n' });
  return beginning.copy();
}

function startHistory(files: Files): History {
  const folder = newFolder();
  // As at GitHub, where a runner fetches commits by their names.
  initialize(folder, '[uploadpack]\n\tallowAnySHA1InWant = true\n');
  const history = historyIn(folder, firstDate - hour);
  history.commit(files, { message: 'First' });
  return history;
}

/** A repository that is there, and the date of its last commit. */
function historyIn(folder: string, since: number): History {
  let last = since;
  const save = (message: string, how: How): string => {
    last = how.date === undefined ? last + hour : Date.parse(how.date);
    const env = identity(new Date(last).toISOString(), how);
    gitBytes(folder, ['commit', '--quiet', '--allow-empty', '-m', how.message ?? message], env);
    return commitNamed(folder, 'HEAD');
  };
  return {
    folder,
    commit(changes = {}, how = {}) {
      stage(folder, changes);
      return save(Object.keys(changes).join(', ') || 'Nothing', how);
    },
    branch(name, from) {
      if (from !== undefined) return void git(folder, 'checkout', '--quiet', '-b', name, from);
      // From where it is, nothing but two names changes.
      writeRef(folder, `refs/heads/${name}`, commitNamed(folder, 'HEAD'));
      writeFileSync(join(folder, '.git/HEAD'), `ref: refs/heads/${name}\n`);
    },
    checkout: (ref) => void git(folder, 'checkout', '--quiet', ref),
    merge(ref, changes = {}, how = {}) {
      startMerge(folder, ref, Object.keys(changes).length > 0);
      stage(folder, changes);
      return save(`Merge ${ref}`, how);
    },
    sha: (ref = 'HEAD') => commitNamed(folder, ref),
    pull: (number, head, base = 'main') => writePull(folder, number, head, base),
    git: (...args) => git(folder, ...args),
    copy() {
      const other = newFolder();
      cpSync(folder, other, { recursive: true, verbatimSymlinks: true });
      return historyIn(other, last);
    },
  };
}

/** A repository that holds nothing, made once. */
let empty: string | undefined;

/** An empty repository with some settings; without the samples of hooks, which are not needed. */
export function initialize(folder: string, settings = ''): void {
  if (empty === undefined) {
    empty = newFolder();
    git(empty, 'init', '--quiet', '--template=', '--initial-branch=main');
  }
  cpSync(join(empty, '.git'), join(folder, '.git'), { recursive: true });
  appendFileSync(join(folder, '.git/config'), settings);
}

/** The name of a commit: read where git keeps that of a branch, since each program that is started takes its time. */
function commitNamed(folder: string, ref: string): string {
  for (const path of [ref, `refs/heads/${ref}`]) {
    const content = contentOf(join(folder, '.git', path));
    const [, other] = /^ref: (.+)$/.exec(content) ?? [];
    if (other !== undefined) return commitNamed(folder, other);
    if (/^[0-9a-f]{40}$/.test(content)) return content;
  }
  return git(folder, 'rev-parse', `${ref}^{commit}`);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
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
    const location = join(folder, path);
    mkdirSync(dirname(location), { recursive: true });
    if (content !== null && typeof content === 'object' && 'movedFrom' in content) {
      git(folder, 'mv', '--', content.movedFrom, path);
      continue;
    }
    rmSync(location, { recursive: true, force: true });
    if (content === null) continue;
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, location);
    else if (typeof content === 'object' && 'submodule' in content) mkdirSync(location);
    else writeFileSync(location, content);
  }
  git(folder, 'add', '--all', '--force');
  for (const [path, content] of Object.entries(files))
    if (content !== null && typeof content === 'object' && 'submodule' in content)
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path}`);
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
  const [head, base] = [commitNamed(folder, headRef), commitNamed(folder, baseRef)];
  const said = gitForEver(folder, 'show', '--no-patch', '--format=%cI %T %P', head).toString('utf8');
  const [date = '', headTree = '', ...parents] = said.trim().split(' ');
  // Where the base has not gone on, there is nothing to merge.
  const [tree = ''] = parents.includes(base)
    ? [headTree]
    : git(folder, 'merge-tree', '--write-tree', base, head).split('\n');
  const message = `Merge ${head} into ${base}`;
  const merge = writeCommit(folder, { tree, parents: [base, head], message, date });
  writeRef(folder, `refs/pull/${number}/head`, head);
  writeRef(folder, `refs/pull/${number}/merge`, merge);
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
  const sha = commitNamed(source, ref);
  const objects = depth === 1 ? objectsOf(source, sha) : [];
  const isLoose = objects.length > 0 && objects.every((name) => hasLoose(source, name));
  return checkOut(source, ref, sha, (folder, local) => {
    if (!isLoose) return fetchInto(folder, ref, sha, local, depth);
    copyObjects(source, folder, objects);
    writeFileSync(join(folder, '.git/shallow'), `${sha}\n`);
    if (local !== sha) writeRef(folder, local, sha);
  });
}

/** The same by git alone, which starts half a dozen programs. */
export function fetchedCheckout(source: string, ref: string, depth: number): string {
  const sha = commitNamed(source, ref);
  return checkOut(source, ref, sha, (folder, local) => fetchInto(folder, ref, sha, local, depth));
}

/** A commit and all that it holds; none where it has no parents, since then nothing is cut off. */
function objectsOf(folder: string, sha: string): string[] {
  const how = ['--objects', '--no-object-names', '--parents', '--no-walk'];
  const [first = '', ...rest] = gitForEver(folder, 'rev-list', ...how, sha)
    .toString('utf8')
    .trim()
    .split('\n');
  return first === sha ? [] : [sha, ...rest];
}

const branches = '+refs/heads/*:refs/remotes/origin/*';

function checkOut(source: string, ref: string, sha: string, get: (folder: string, local: string) => void) {
  const folder = newFolder();
  initialize(folder, `[remote "origin"]\n\turl = file://${source}\n\tfetch = ${branches}\n`);
  const local = ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
  get(folder, ref.startsWith('refs/') ? local : sha);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const to = branch === undefined ? ['--detach', sha] : ['-B', branch, local];
  git(folder, 'checkout', '--quiet', '--force', ...to);
  return folder;
}

function fetchInto(folder: string, ref: string, sha: string, local: string, depth: number): void {
  const wanted = ref.startsWith('refs/') ? `+${sha}:${local}` : sha;
  const everything = [branches, '+refs/tags/*:refs/tags/*'];
  const how = depth === 0 ? [] : ['--no-tags', `--depth=${depth}`];
  const refs = depth === 0 ? [...everything, wanted] : [wanted];
  git(folder, 'fetch', '--quiet', '--prune', '--no-recurse-submodules', ...how, 'origin', ...refs);
}
