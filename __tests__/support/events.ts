// Event payloads in the shapes of the package @octokit/webhooks-examples 7.6.1 (api.github.com/index.json), without most
// addresses. It has no schedule: the runner's event file has the cron line, the workflow and the repository.

import { describeAccount, describeRepository, pull } from './github-answers';
import { describePull, type Pull, pullOf } from './github-pulls';
import type { Trigger } from './pull-request';

const api = 'https://api.github.com';

/** An event as the runner has it: its name, what it writes to GITHUB_EVENT_PATH, and the environment that goes with it. */
export interface GitHubEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env: Record<string, string>;
}

/** For `runOnPull`. */
export function triggerOf({ event, payload, env }: GitHubEvent, more: Trigger = {}): Trigger {
  return { ...more, event, payload: JSON.stringify(payload), env: { ...env, ...more.env } };
}

function withRepository(event: Record<string, unknown>, login = 'octocat'): Record<string, unknown> {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const sender = describeAccount({ login, type }, api);
  return { ...event, repository: describeRepository(pull.repository, api), sender };
}

/** `merge` is GITHUB_SHA: the merge that GitHub tries out; `before` is the head before a push. */
export interface PullHow {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'closed';
  readonly merge?: string;
  readonly before?: string;
}

/** A pull request was opened or pushed to. */
export function pullRequest(one: Pull, { action = 'synchronize', merge, before }: PullHow = {}): GitHubEvent {
  const push = { before: before ?? one.base.sha, after: one.head.sha };
  const full = { action, number: one.number, pull_request: describePull(one, api) };
  return {
    event: 'pull_request',
    payload: withRepository({ ...full, ...(action === 'synchronize' && push) }, one.user.login),
    env: {
      GITHUB_REF: `refs/pull/${one.number}/merge`,
      GITHUB_SHA: merge ?? one.head.sha,
      GITHUB_HEAD_REF: one.head.ref,
      GITHUB_BASE_REF: one.base.ref,
    },
  };
}

/** The same payload, but the run is on the base branch, with its token and its files. */
export function pullRequestTarget(one: Pull, how: PullHow = {}): GitHubEvent {
  const { payload, env } = pullRequest(one, how);
  const base = { GITHUB_REF: `refs/heads/${one.base.ref}`, GITHUB_SHA: one.base.sha };
  return { event: 'pull_request_target', payload, env: { ...env, ...base } };
}

type PullParts = Parameters<typeof pullOf>[0];

/** A review of a pull request, or a comment on a line of it: the run is on its merge, as on pull_request. */
export function review(one: Pull, how: PullHow = {}, event = 'pull_request_review'): GitHubEvent {
  const { payload, env } = pullRequest(one, how);
  const { before: _, after: __, number: ___, ...rest } = payload;
  return { event, payload: { ...rest, action: 'submitted', review: { id: 80, state: 'commented' } }, env };
}

/** A comment on a pull request: the run is on the default branch, with its token. */
export function issueComment(one: Pull, main: string): GitHubEvent {
  const url = `${api}/repos/${pull.repository}/pulls/${one.number}`;
  const issue = { number: one.number, title: one.title, state: 'open', pull_request: { url } };
  const comment = { id: 99_262_140, body: '/check' };
  return {
    event: 'issue_comment',
    payload: withRepository({ action: 'created', issue, comment }),
    env: onRef('refs/heads/main', main),
  };
}

/** A check of a pull request has ended: the run is on the default branch. */
export function checkRun(pulls: readonly Pull[], main: string, event = 'check_run'): GitHubEvent {
  const check = { id: 128_620_228, status: 'completed', pull_requests: pulls.map(named) };
  return {
    event,
    payload: withRepository({ action: 'completed', [event]: check }),
    env: onRef('refs/heads/main', main),
  };
}

/** The usual pull request from a fork; with `repo: null` in `head` the fork is gone. */
export function fromFork({ head, ...parts }: PullParts): Pull {
  const user = { login: 'somebody', type: 'User' } as const;
  return pullOf({ user, ...parts, head: { repo: 'somebody/platform', owner: 'somebody', ...head } });
}

/** The usual pull request of Dependabot, whose workflow has the token of a fork though its branch is ours. */
export function fromDependabot({ head, ...parts }: PullParts): Pull {
  const user = { login: 'dependabot[bot]', type: 'Bot' } as const;
  return pullOf({ ...parts, user, head: { ref: 'dependabot/npm_and_yarn/left-pad-1.3.0', ...head } });
}

/** A merge queue tests what it made of one pull request, or of several. */
export function mergeGroup(at: { head: string; base: string; number?: number }): GitHubEvent {
  const { head: head_sha, base: base_sha, number = pull.number } = at;
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base_sha}`;
  const head_commit = commit(head_sha, `Merge pull request #${number} from acme/changes`);
  const merge_group = { head_sha, head_ref, base_sha, base_ref: 'refs/heads/main', head_commit };
  return {
    event: 'merge_group',
    payload: withRepository({ action: 'checks_requested', merge_group }),
    env: onRef(head_ref, head_sha),
  };
}

export function schedule(sha: string, cron = '17 4 * * 1'): GitHubEvent {
  const { sender: _, ...payload } = withRepository({ schedule: cron, workflow });
  return { event: 'schedule', payload, env: onRef('refs/heads/main', sha) };
}

export function workflowDispatch(
  sha: string,
  ref = 'refs/heads/main',
  inputs: object | null = null,
): GitHubEvent {
  const payload = withRepository({ inputs, ref, workflow });
  return { event: 'workflow_dispatch', payload, env: onRef(ref, sha) };
}

/** `before` is forty zeros where a branch is new, and a commit that is gone after a forced push. */
export function push(at: { before: string; after: string; ref?: string; forced?: boolean }): GitHubEvent {
  const { before, after, ref = 'refs/heads/main', forced = false } = at;
  const isNew = /^0+$/.test(before);
  const pusher = { name: 'octocat', email: 'octocat@example.com' };
  const what = { ref, before, after, created: isNew, deleted: false, forced, base_ref: null };
  const compare = `https://github.com/${pull.repository}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
  const head_commit = {
    ...commit(after, 'Change a policy'),
    distinct: true,
    added: [],
    removed: [],
    modified: [],
  };
  return {
    event: 'push',
    payload: withRepository({ ...what, pusher, compare, commits: [head_commit], head_commit }),
    env: onRef(ref, after),
  };
}

/** A workflow of a pull request has ended. The run is on the default branch, and of a fork no pull request is named. */
export function workflowRun(one: Pull, main: string, event = 'pull_request'): GitHubEvent {
  const repository = describeRepository(pull.repository, api);
  const isOurs = one.head.repo === pull.repository;
  const run = {
    ...{ id: 1589141559, name: 'Pull requests', node_id: 'WFR_1', workflow_id: 16340987, run_number: 36 },
    ...{ run_attempt: 1, event, status: 'completed', conclusion: 'success', check_suite_id: 4683454167 },
    ...{ head_branch: one.head.ref, head_sha: one.head.sha, path: workflow },
    ...{ created_at: '2026-11-21T11:30:00Z', updated_at: '2026-11-21T11:40:00Z' },
    head_commit: commit(one.head.sha, 'Change a policy'),
    head_repository: one.head.repo === null ? null : describeRepository(one.head.repo, api),
    repository,
    pull_requests: isOurs ? [named(one)] : [],
  };
  const about = { id: 16340987, name: 'Pull requests', node_id: 'W_1', path: workflow, state: 'active' };
  return {
    event: 'workflow_run',
    payload: withRepository({ action: 'completed', workflow_run: run, workflow: about }),
    env: onRef('refs/heads/main', main),
  };
}

const workflow = '.github/workflows/iam.yml';

function named({ number, head, base }: Pull) {
  const repo = { id: 1, name: 'platform', url: `${api}/repos/${pull.repository}` };
  const sides = {
    head: { ref: head.ref, sha: head.sha, repo },
    base: { ref: base.ref, sha: base.sha, repo },
  };
  return { url: `${repo.url}/pulls/${number}`, id: 1000 + number, number, ...sides };
}

function commit(id: string, message: string) {
  const who = { name: 'Mona Lisa', email: 'mona@example.com' };
  const tree_id = id.split('').reverse().join('');
  return { id, tree_id, message, timestamp: '2026-11-21T11:20:00Z', author: who, committer: who };
}

function onRef(GITHUB_REF: string, GITHUB_SHA: string): Record<string, string> {
  return { GITHUB_REF, GITHUB_SHA };
}
