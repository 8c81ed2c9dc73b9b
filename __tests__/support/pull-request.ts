import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { newFolder, type Time } from './bundle';
import { type GitHub, type Logged, type Setting, startGitHub, type Token } from './github';
import { type Account, pull, pullUrl } from './github-answers';
import { type Commits, goTo, pullCheckout } from './pull-checkout';
import { writeText } from './records';
import { type Inputs, runStep, type Step } from './repository';

/** A token that must not be seen again anywhere. */
export const canary = 'canary-of-the-token-0123456789';

/** Whom the token of a workflow speaks for. */
export const bot: Token = { login: 'github-actions[bot]', type: 'Bot', access: 'write' };
/** The same in the workflow of a fork or of Dependabot. */
export const readOnlyBot: Token = { ...bot, access: 'read' };

/** The principal and the file of the usual inputs. */
export const marker =
  '<!-- iam-policy-drift:v1 key=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole/app/payments-api%20policy.json -->';

/** A GitHub that knows the canary. */
export function github(setting: Partial<Setting> = {}): Promise<GitHub> {
  return startGitHub({ tokens: { [canary]: bot }, ...setting });
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const sha = '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43';

/** Commits that do not exist. */
const unknown: Commits = { head: sha, base: sha.split('').reverse().join(''), merge: sha };

/** What the runner writes to GITHUB_EVENT_PATH for a pull request, with GitHub's names; cut to what says something. */
export function pullRequestEvent(
  number: Json = pull.number,
  { head, base }: Commits = unknown,
): Record<string, Json> {
  const repository = repositoryOf(pull.repository);
  const sender = accountOf({ login: 'octocat', type: 'User' });
  return {
    action: 'synchronize',
    number,
    before: base,
    after: head,
    pull_request: {
      ...addresses,
      number,
      state: 'open',
      locked: false,
      draft: false,
      title: 'Let payments stop its instances',
      body: null,
      user: sender,
      head: { label: 'acme:changes', ref: 'changes', sha: head, user: sender, repo: repository },
      base: { label: 'acme:main', ref: 'main', sha: base, user: sender, repo: repository },
      merge_commit_sha: null,
      author_association: 'MEMBER',
    },
    repository,
    sender,
  };
}

const addresses = {
  url: `https://api.github.com/repos/${pull.repository}/pulls/${pull.number}`,
  html_url: pullUrl,
  issue_url: `https://api.github.com/repos/${pull.repository}/issues/${pull.number}`,
  comments_url: `https://api.github.com/repos/${pull.repository}/issues/${pull.number}/comments`,
};

function repositoryOf(name: string): Json {
  const [owner = '', short = ''] = name.split('/');
  return {
    id: 1,
    name: short,
    full_name: name,
    private: true,
    owner: accountOf({ login: owner, type: 'User' }),
    html_url: `https://github.com/${name}`,
    fork: false,
    url: `https://api.github.com/repos/${name}`,
    default_branch: 'main',
  };
}

function accountOf({ login, type }: Account): Json {
  return { login, id: login.length, html_url: `https://github.com/${login}`, type, site_admin: false };
}

/** What a run is about, beside its repository: further inputs, the event and its name, further environment. */
export interface Trigger extends Time {
  readonly inputs?: Inputs;
  readonly event?: string;
  /** The text of the event file, or how it is made of the workspace's commits; undefined for a path that leads nowhere. */
  readonly payload?: string | ((commits: Commits) => string) | undefined;
  readonly env?: Record<string, string>;
}

/** The environment of a run on a pull request, in a workspace with its commits. */
export function environment(
  { origin }: GitHub,
  { event = 'pull_request', env, ...rest }: Trigger,
  commits = unknown,
) {
  const folder = newFolder();
  const given = 'payload' in rest ? rest.payload : JSON.stringify(pullRequestEvent(pull.number, commits));
  const payload = typeof given === 'function' ? given(commits) : given;
  if (payload !== undefined) writeText(folder, 'event.json', payload);
  const ref = event === 'pull_request' ? `refs/pull/${pull.number}/merge` : 'refs/heads/main';
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: origin,
    GITHUB_GRAPHQL_URL: `${origin}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: pull.repository,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REF: ref,
    GITHUB_SHA: checkedOutBy(event, commits),
    GITHUB_WORKFLOW_REF: `${pull.repository}/.github/workflows/iam.yml@${ref}`,
    GITHUB_RUN_ID: '19283746555',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    ...env,
  };
}

/** What actions/checkout checks out by itself. */
function checkedOutBy(event: string, { base, merge }: Commits): string {
  return event === 'pull_request' || event === 'merge_group' ? merge : base;
}

/** Makes the workspace of a run on the usual pull request; GitHub knows what is pushed. */
export function pushed({ pulls }: GitHub, folder: string, event = 'pull_request'): Commits | undefined {
  const commits = pullCheckout(folder);
  if (commits === undefined) return undefined;
  goTo(folder, checkedOutBy(event, commits));
  const one = pulls.find(({ number }) => number === pull.number);
  if (one === undefined) return commits;
  one.head.sha = commits.head;
  one.base.sha = commits.base;
  return commits;
}

/** What may be asked of our repository, and nothing of others; `N` is the number of one of its pull requests. */
const allowed: readonly RegExp[] = [
  /^(?:GET|POST) issues\/N\/comments$/,
  /^(?:PATCH|DELETE) (?:issues|pulls)\/comments\/\d+$/,
  /^GET pulls(?:\/N(?:\/files|\/comments)?)?$/,
  /^POST pulls\/N\/reviews$/,
];

/** What may be asked beside that where git does not tell. */
const ofCommits =
  /^GET (?:compare\/[^/]+|contents(?:\/.*)?|git\/(?:trees|blobs)\/[^/]+|git\/ref\/.+|commits)$/;

/**
 * Runs the action on the pull request, and keeps to what holds for every run whatever happens. The workspace becomes a
 * whole clone, so that GitHub has nothing to tell of commits, unless the test made it a repository itself.
 */
export async function runOnPull(github: GitHub, folder: string, trigger: Trigger = {}): Promise<Step> {
  // All drift counts, unless a test is about what else does: most are about what is said, and where.
  const inputs = { 'github-token': canary, gate: 'all', ...trigger.inputs };
  const commits = pushed(github, folder, trigger.event);
  const step = await runStep(folder, inputs, environment(github, trigger, commits), trigger);
  const mayAsk = commits === undefined ? [...allowed, ofCommits] : allowed;
  expect(github.violations).toEqual([]);
  expect(github.requests.filter((one) => !isAsked(mayAsk, one, github))).toEqual([]);
  const { stdout, stderr, summary, outputs, temp } = step;
  const said = [stdout, stderr, summary, ...Object.values(outputs), ...textsOf(temp), ...bodies(github)];
  expect(said.filter((text) => text.includes(canary))).toEqual([]);
  return step;
}

function isAsked(allowed: readonly RegExp[], { method, path }: Logged, { pulls }: GitHub): boolean {
  if (`${method} ${path}` === 'POST /graphql') return true;
  const [, inside] = new RegExp(`^(?:/repos/${pull.repository}|/repositories/1)/(.*)$`).exec(path) ?? [];
  if (inside === undefined) return false;
  const known = pulls.map(({ number }) => number).join('|');
  const location = inside.replace(new RegExp(`^(issues|pulls)/(?:${known})(?=/|$)`), '$1/N');
  return allowed.some((one) => one.test(`${method} ${location}`));
}

function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The texts of the comments, oldest first. */
export function bodies({ comments }: GitHub): string[] {
  return comments.map(({ body }) => body);
}

/** Methods and statuses of the requests that write, in their order. */
export function writes({ requests }: GitHub): string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, status }) => `${method} ${status ?? 'unanswered'}`);
}

/** What a run warns of, beside the findings, which have a title and a place. */
export function warnings({ stdout }: Step): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::warning::'));
}
