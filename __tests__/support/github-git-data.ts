import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './bundle';
import { refIn, writeRef } from './git-objects';
import { git, gitBytes } from './git-run';
import {
  type Account,
  type Answer,
  type Asked,
  absent,
  isOurRepository,
  pull,
  type Services,
} from './github-answers';
import { blobOf, entriesOf, type Repository, typeOf } from './github-git';
import type { Pull } from './github-pulls';

/** Trees, commits and branches, made in the real repository. */
export function gitDataServices(origin: string, repository: Repository | undefined): Services {
  const here = (serve: (asked: Asked, folder: string) => Answer) => (asked: Asked) =>
    repository === undefined || !isOurRepository(asked) ? absent : serve(asked, repository.folder);
  const url = `${origin}/repos/${pull.repository}/git`;
  return {
    'git/get-ref': here(({ parameters: { ref = '' } }, folder) => {
      const sha = refIn(folder, `refs/${ref}`);
      return sha === undefined ? absent : { status: 200, body: describeRef(`refs/${ref}`, sha, url) };
    }),
  };
}

/** A file of a new tree. */
interface Entry {
  readonly path: string;
  readonly content: Buffer;
}

/** A tree like that of a commit but for some files, which become plain ones whatever they were. */
function writeTree(folder: string, base: string, files: readonly Entry[]): string {
  const location = newFolder();
  const env = { GIT_INDEX_FILE: join(location, 'index') };
  gitBytes(folder, ['read-tree', base], env);
  for (const { path, content } of files) {
    writeFileSync(join(location, 'blob'), content);
    const sha = git(folder, 'hash-object', '-w', '--no-filters', '--', join(location, 'blob'));
    gitBytes(folder, ['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`], env);
  }
  return gitBytes(folder, ['write-tree'], env).toString('utf8').trim();
}

/** The address that GitHub knows an account's commits by. */
export function addressOf({ login }: Account): string {
  return `41898282+${login}@users.noreply.github.com`;
}

let commits = 0;

/** A commit on top of another; GitHub signs it, and is its committer. Two runs never commit in the same second. */
export function commitOnTop(
  folder: string,
  caller: Account,
  parent: string,
  message: string,
  files: readonly Entry[],
): string {
  const date = new Date(Date.UTC(2026, 10, 22, 6) + commits++ * 1000).toISOString();
  const env = {
    ...{ GIT_AUTHOR_NAME: caller.login, GIT_AUTHOR_EMAIL: addressOf(caller), GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'noreply@github.com', GIT_COMMITTER_DATE: date },
  };
  const tree = writeTree(folder, parent, files);
  return gitBytes(folder, ['commit-tree', '-p', parent, '-m', message, tree], env).toString('utf8').trim();
}

/** Open pull requests of a branch go with it. */
export function moveTo(folder: string, ref: string, sha: string, pulls: readonly Pull[]): boolean {
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

/** The text of a file of a branch, and its mode. */
export function fileOn(
  folder: string,
  branch: string,
  path: string,
): { text: string; mode: string } | undefined {
  const entry = entriesOf(folder, `refs/heads/${branch}`).get(path);
  return entry && { text: blobOf(folder, entry.sha).toString('utf8'), mode: entry.mode };
}
