import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './bundle';
import { refIn, writeRef } from './git-objects';
import { git, gitBytes, gitForEver, gitForEverIfAny } from './git-run';
import {
  type Account,
  type Answer,
  type Asked,
  absent,
  invalid,
  isOurRepository,
  pull,
  rejection,
  type Services,
} from './github-answers';
import { blobOf, commitOf, entriesOf, type Repository, typeOf } from './github-git';
import type { Pull } from './github-pulls';

/** Trees, commits and branches, made in the real repository. */
export function gitDataServices(
  origin: string,
  repository: Repository | undefined,
  pulls: readonly Pull[],
): Services {
  const here = (serve: (asked: Asked, folder: string) => Answer) => (asked: Asked) =>
    repository === undefined || !isOurRepository(asked) ? absent : serve(asked, repository.folder);
  const url = `${origin}/repos/${pull.repository}/git`;
  let seconds = 0;
  return {
    'git/get-ref': here(({ parameters: { ref = '' } }, folder) => {
      const sha = refIn(folder, `refs/${ref}`);
      return sha === undefined ? absent : { status: 200, body: describeRef(`refs/${ref}`, sha, url) };
    }),
    'git/get-commit': here(({ parameters: { commit_sha = '' } }, folder) => {
      const sha = commitOf(folder, commit_sha);
      return sha === undefined ? absent : { status: 200, body: describeCommit(folder, sha, url) };
    }),
    'git/create-tree': here((asked, folder) => {
      const sha = writeTree(folder, bodyOf(asked));
      if (sha === undefined) return rejection(422, 'GitRPC::BadObjectState');
      const tree = [...entriesOf(folder, sha)].map(([path, { mode, type, sha: own, size }]) => {
        return {
          path,
          mode,
          type,
          sha: own,
          ...(size === undefined ? {} : { size }),
          url: `${url}/${type}s/${own}`,
        };
      });
      return { status: 201, body: { sha, url: `${url}/trees/${sha}`, tree, truncated: false } };
    }),
    'git/create-commit': here((asked, folder) => {
      const { message = '', tree = '', parents = [] } = bodyOf(asked);
      // Two runs never commit in the same second: their commits differ.
      const date = new Date(Date.UTC(2026, 10, 22, 6) + seconds++ * 1000).toISOString();
      const sha = writeCommit(folder, { caller: asked.caller, date }, message, tree, parents);
      return sha === undefined ? invalid : { status: 201, body: describeCommit(folder, sha, url) };
    }),
    'git/create-ref': here((asked, folder) => {
      const { ref = '', sha = '' } = bodyOf(asked);
      if (refIn(folder, ref) !== undefined) return rejection(422, 'Reference already exists');
      return moveTo(folder, ref, sha, pulls) ? { status: 201, body: describeRef(ref, sha, url) } : invalid;
    }),
    'git/update-ref': here((asked, folder) => {
      const { sha = '', force = false } = bodyOf(asked);
      const ref = `refs/${asked.parameters.ref}`;
      const now = refIn(folder, ref);
      if (now === undefined) return rejection(422, 'Reference does not exist');
      const isForward = gitForEverIfAny(folder, 'merge-base', '--is-ancestor', now, sha) !== undefined;
      if (!isForward && !force) return rejection(422, 'Update is not a fast forward');
      return moveTo(folder, ref, sha, pulls) ? { status: 200, body: describeRef(ref, sha, url) } : invalid;
    }),
  };
}

interface Body {
  readonly ref?: string;
  readonly sha?: string;
  readonly force?: boolean;
  readonly message?: string;
  readonly parents?: readonly string[];
  /** The id of a tree, or the entries of a new one. */
  readonly tree?: string;
}

function bodyOf({ body }: Asked): Body & Partial<Tree> {
  return JSON.parse(body);
}

interface Tree {
  readonly base_tree: string;
  readonly tree: string & readonly Entry[];
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly content: string;
}

/** A tree like another but for some files; GitHub wants the other's own id, not that of a commit. */
function writeTree(
  folder: string,
  { base_tree: base = '', tree = [] }: { base_tree?: string; tree?: readonly Entry[] | string },
): string | undefined {
  if (typeOf(folder, base) !== 'tree' || typeof tree === 'string') return undefined;
  const location = newFolder();
  const env = { GIT_INDEX_FILE: join(location, 'index') };
  gitBytes(folder, ['read-tree', base], env);
  for (const { path, mode, content } of tree) {
    writeFileSync(join(location, 'blob'), content);
    const sha = git(folder, 'hash-object', '-w', '--no-filters', '--', join(location, 'blob'));
    gitBytes(folder, ['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], env);
  }
  return gitBytes(folder, ['write-tree'], env).toString('utf8').trim();
}

/** The address that GitHub knows an account's commits by. */
export function addressOf({ login }: Account): string {
  return `41898282+${login}@users.noreply.github.com`;
}

/** What a bot commits is signed by GitHub, which then is the committer. */
function writeCommit(
  folder: string,
  { caller, date }: { readonly caller: Account; readonly date: string },
  message: string,
  tree: string,
  parents: readonly string[],
): string | undefined {
  const known = parents.every((one) => typeOf(folder, one) === 'commit');
  if (!known || typeOf(folder, tree) !== 'tree') return undefined;
  const [name, email] = [caller.login, addressOf(caller)];
  const signed = caller.type === 'Bot' ? { name: 'GitHub', email: 'noreply@github.com' } : { name, email };
  const env = {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: signed.name, GIT_COMMITTER_EMAIL: signed.email, GIT_COMMITTER_DATE: date },
  };
  const before = parents.flatMap((parent) => ['-p', parent]);
  return gitBytes(folder, ['commit-tree', ...before, '-m', message, tree], env)
    .toString('utf8')
    .trim();
}

/** Open pull requests of a branch go with it. */
function moveTo(folder: string, ref: string, sha: string, pulls: readonly Pull[]): boolean {
  if (!ref.startsWith('refs/heads/') || typeOf(folder, sha) !== 'commit') return false;
  writeRef(folder, ref, sha);
  for (const { state, head } of pulls)
    if (state === 'open' && head.repo === pull.repository && `refs/heads/${head.ref}` === ref) head.sha = sha;
  return true;
}

function describeRef(ref: string, sha: string, url: string) {
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
  return { ref, node_id: `REF_${sha}`, url: `${url}/${ref}`, object };
}

function describeCommit(folder: string, sha: string, url: string) {
  const format = '--format=%T%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B';
  const said = gitForEver(folder, 'show', '--no-patch', format, sha).toString('utf8').split('\0');
  const [tree = '', parents = '', author, email, committer, committerEmail, message = ''] = said;
  const date = '2026-11-22T06:00:00Z';
  const html = `https://github.com/${pull.repository}/commit`;
  const of = (one: string) => ({ sha: one, url: `${url}/commits/${one}`, html_url: `${html}/${one}` });
  return {
    ...of(sha),
    node_id: `C_${sha}`,
    author: { name: author, email, date },
    committer: { name: committer, email: committerEmail, date },
    message: message.trim(),
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.split(' ').filter(Boolean).map(of),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

/** The text of a file of a branch, and its mode. */
export function fileOn(
  folder: string,
  branch: string,
  path: string,
): { text: string; mode: string } | undefined {
  const entry = entriesOf(folder, `refs/heads/${branch}`).get(path);
  return entry && { text: blobOf(folder, entry.sha).toString('utf8'), mode: entry.mode };
}
