import { gitForEverIfAny } from './git-run';
import {
  type Account,
  type Asked,
  absent,
  describeAccount,
  describeRepository,
  invalid,
  isOurRepository,
  page,
  pull,
  rejection,
  type Services,
} from './github-answers';
import { type ChangedFile, changedFiles } from './github-diff';
import { describeFile } from './github-files';
import { commitOf, type Repository } from './github-git';

/** A pull request; a test pushes to it by changing `head.sha`. `repo` is null where the fork is deleted. */
export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  draft: boolean;
  readonly head: { sha: string; readonly ref: string; readonly repo: string | null; readonly owner: string };
  readonly base: { sha: string; readonly ref: string };
  readonly user: Account;
  title?: string;
  body?: string | null;
  merged?: boolean;
}

const [ours = ''] = pull.repository.split('/');
const sha = '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43';

/** The usual pull request, of the branch `changes` to `main`, but for what is given. */
export function pullOf(
  parts: Partial<Omit<Pull, 'head' | 'base'>> & {
    head?: Partial<Pull['head']>;
    base?: Partial<Pull['base']>;
  },
): Pull {
  const head = { sha, ref: 'changes', repo: pull.repository, owner: ours, ...parts.head };
  const base = { sha: sha.split('').reverse().join(''), ref: 'main', ...parts.base };
  const user: Account = { login: 'octocat', type: 'User' };
  return { number: pull.number, state: 'open', draft: false, user, ...parts, head, base };
}

export function labelOf({ head }: Pull): string {
  return `${head.owner}:${head.ref}`;
}

/** What a pull request changes: from where it left its base to its head, or to an earlier commit of it. */
export function filesOf(
  repository: Repository | undefined,
  { base, head }: Pull,
  to = head.sha,
): readonly ChangedFile[] {
  if (repository === undefined) return [];
  const { folder } = repository;
  const parting = gitForEverIfAny(folder, 'merge-base', base.sha, to);
  return parting === undefined ? [] : changedFiles(folder, parting, to);
}

export function pullServices(origin: string, repository: Repository | undefined, pulls: Pull[]): Services {
  const found = (asked: Asked) => (isOurRepository(asked) ? pullFor(asked, pulls) : undefined);
  return {
    'pulls/get': (asked) => {
      const one = found(asked);
      if (one === undefined) return absent;
      return { status: 200, body: describePull(one, origin, filesOf(repository, one)) };
    },
    'pulls/list': (asked) => {
      if (!isOurRepository(asked)) return absent;
      const few = chosen(asked, pulls);
      return page(asked, few, origin, (shown) => shown.map((one) => describeBriefly(one, origin)));
    },
    'pulls/create': (asked) => {
      if (!isOurRepository(asked) || repository === undefined) return absent;
      const { title = '', body = null, head: ref = '', base = '' }: Draft = JSON.parse(asked.body);
      const [from, to] = [ref, base].map((name) => commitOf(repository.folder, name));
      if (from === undefined || to === undefined) return invalid;
      if (pulls.some((one) => one.state === 'open' && one.head.ref === ref && one.base.ref === base))
        return rejection(422, `A pull request already exists for ${ours}:${ref}.`);
      if (gitForEverIfAny(repository.folder, 'merge-base', '--is-ancestor', from, to) !== undefined)
        return rejection(422, `No commits between ${base} and ${ref}`);
      const number = Math.max(0, ...pulls.map((one) => one.number)) + 1;
      const made = pullOf({
        number,
        user: asked.caller,
        head: { sha: from, ref },
        base: { sha: to, ref: base },
      });
      pulls.push(Object.assign(made, { title, body }));
      return { status: 201, body: describePull(made, origin, filesOf(repository, made)) };
    },
    'pulls/update': (asked) => {
      const one = found(asked);
      if (one === undefined) return absent;
      const { title, body, state }: Draft = JSON.parse(asked.body);
      Object.assign(one, {
        ...(title && { title }),
        ...(body !== undefined && { body }),
        ...(state && { state }),
      });
      return { status: 200, body: describePull(one, origin, filesOf(repository, one)) };
    },
    'pulls/list-files': (asked) => {
      const one = found(asked);
      if (one === undefined || repository === undefined) return absent;
      // GitHub lists no more, on however many pages.
      const files = filesOf(repository, one).slice(0, 3000);
      return page(asked, files, origin, (few) =>
        few.map((file) => describeFile(file, repository, one.head.sha, origin)),
      );
    },
  };
}

interface Draft {
  readonly title?: string;
  readonly body?: string | null;
  readonly head?: string;
  readonly base?: string;
  readonly state?: 'open' | 'closed';
}

export function pullFor({ parameters }: Asked, pulls: readonly Pull[]): Pull | undefined {
  return pulls.find(({ number }) => number === Number(parameters.pull_number));
}

/** A `head` without an owner is ignored, as at GitHub. */
function chosen({ query }: Asked, pulls: readonly Pull[]): Pull[] {
  const { state = 'open', head = '', base, sort = 'created', direction } = query;
  const few = pulls.filter(
    (one) =>
      (state === 'all' || one.state === state) &&
      (!head.includes(':') || labelOf(one) === head) &&
      (base === undefined || one.base.ref === base),
  );
  const isRising = (direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'asc';
  return few.sort((a, b) => (isRising ? a.number - b.number : b.number - a.number));
}

function describeBriefly(one: Pull, origin: string) {
  const { number, state, draft, user, head, base } = one;
  const url = `${origin}/repos/${pull.repository}`;
  const html_url = `https://github.com/${pull.repository}/pull/${number}`;
  const owner = (login: string) => describeAccount({ login, type: 'User' }, origin);
  return {
    ...{ url: `${url}/pulls/${number}`, html_url, id: 1000 + number, node_id: `PR_${number}`, number },
    ...{
      state,
      draft,
      locked: false,
      title: one.title ?? 'Let payments stop its instances',
      body: one.body ?? null,
    },
    user: describeAccount(user, origin),
    ...{ labels: [], milestone: null, assignee: null, assignees: [], auto_merge: null },
    ...{ created_at: '2026-11-20T15:20:33Z', updated_at: '2026-11-20T15:20:33Z' },
    ...{ merged_at: one.merged === true ? '2026-11-20T16:20:33Z' : null },
    closed_at: state === 'open' ? null : '2026-11-20T16:20:33Z',
    merge_commit_sha: null,
    head: {
      ...{ label: labelOf(one), ref: head.ref, sha: head.sha, user: owner(head.owner) },
      repo: head.repo === null ? null : describeRepository(head.repo, origin),
    },
    base: {
      ...{ label: `${ours}:${base.ref}`, ref: base.ref, sha: base.sha, user: owner(ours) },
      repo: describeRepository(pull.repository, origin),
    },
    _links: linksOf(url, html_url, number, head.sha),
    author_association: 'MEMBER',
  };
}

function linksOf(url: string, html: string, number: number, headSha: string) {
  const own = `${url}/pulls/${number}`;
  return {
    self: { href: own },
    html: { href: html },
    issue: { href: `${url}/issues/${number}` },
    comments: { href: `${url}/issues/${number}/comments` },
    review_comments: { href: `${own}/comments` },
    review_comment: { href: `${url}/pulls/comments{/number}` },
    commits: { href: `${own}/commits` },
    statuses: { href: `${url}/statuses/${headSha}` },
  };
}

/** A pull request as GitHub gives one alone, and as events have it. */
export function describePull(one: Pull, origin: string, files: readonly ChangedFile[] = []) {
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  return {
    ...describeBriefly(one, origin),
    ...{
      merged: one.merged === true,
      mergeable: null,
      rebaseable: null,
      mergeable_state: 'unknown',
      merged_by: null,
    },
    ...{ comments: 0, review_comments: 0, maintainer_can_modify: false, commits: 1 },
    ...{ additions: sum('additions'), deletions: sum('deletions'), changed_files: files.length },
  };
}
