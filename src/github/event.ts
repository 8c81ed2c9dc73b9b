import type { Clock } from '../base/context';
import { InputError } from '../base/input-error';
import { asciiLower } from '../base/text';
import { readRegularFile } from '../files/read-file';
import type { Links } from '../report/document/links';
import { isCommitId } from '../repository/repository';
import { memberOf } from './member';

type Environment = Readonly<Record<string, string | undefined>>;

/** How GitHub is reached: the token, and the time that requests wait by. */
export interface GitHubAccess {
  readonly token: string;
  readonly clock: Clock;
}

/** A repository of GitHub by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The pull request that a run is about. */
export interface PullRequest extends RepositoryName {
  readonly number: number;
  /** The commit that was pushed; GITHUB_SHA is the merge commit made of it. */
  readonly head: string;
  /** The commit of the base branch when the event was sent. */
  readonly base: string;
  /** Whether its workflow gets neither secrets nor an OIDC token: the head is a fork's, or Dependabot's. */
  readonly withoutSecrets: boolean;
}

/** What a run is about, derived from the event that triggered it. */
export type TriggerEvent =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  /** Its token can write, regardless of who wrote the head: only the base is evaluated. */
  | { readonly kind: 'pull-request-target'; readonly pull: PullRequest }
  /**
   * Another event names a pull request: a comment on it, a check of it. The workflow is the default branch's, and its
   * token can write.
   */
  | { readonly kind: 'pull-request-named'; readonly event: string; readonly number: number }
  /** The workflow of a pull request has ended; `head` is what it ran for. */
  | { readonly kind: 'workflow-run'; readonly head: string; readonly label: string; readonly into: string }
  | { readonly kind: 'merge-group'; readonly base: string }
  /**
   * A schedule, a push, a start by hand, or an event that says nothing of use here; `defaultBranch` where the run is
   * about what stands on it.
   */
  | { readonly kind: 'other'; readonly defaultBranch?: string };

/** The largest event payload GitHub sends. Source: https://docs.github.com/webhooks/webhook-events-and-payloads */
const payloadCap = 25 * 1024 * 1024;

/** The repository that the workflow belongs to; undefined outside of GitHub. */
export function repositoryOf(env: Environment): RepositoryName | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/** Reads what started the run. A payload that is none makes it `other`; throws InputError for several pull requests. */
export async function readTriggerEvent(env: Environment): Promise<TriggerEvent> {
  const repository = repositoryOf(env);
  const bytes = await readRegularFile(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
  if (repository === undefined || !Buffer.isBuffer(bytes)) return { kind: 'other' };
  const payload = parse(bytes.toString('utf8'));
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event === 'pull_request_target' || mergeEvents.has(event)) {
    const pull = pullOf(memberOf(payload, 'pull_request'), repository);
    if (pull === undefined) return { kind: 'other' };
    return { kind: event === 'pull_request_target' ? 'pull-request-target' : 'pull-request', pull };
  }
  if (event === 'merge_group') {
    const base = commitIn(memberOf(payload, 'merge_group'), 'base_sha');
    if (base !== undefined) return { kind: 'merge-group', base };
  }
  const run = event === 'workflow_run' ? workflowRunOf(payload) : undefined;
  return run ?? namedPull(event, payload) ?? otherOf(event, payload, env);
}

/**
 * Events that run the workflow as the merge of the pull request has it: GITHUB_SHA is that merge.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const mergeEvents: ReadonlySet<string> = new Set([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
]);

/**
 * The pull request that the payload of another event names: itself, as the issue that was commented on, or in the list
 * of a check. Throws InputError where it names several.
 */
function namedPull(event: string, payload: unknown): TriggerEvent | undefined {
  const issue = memberOf(payload, 'issue');
  const isPull =
    typeof memberOf(issue, 'pull_request') === 'object' && memberOf(issue, 'pull_request') !== null;
  const listed = ['check_run', 'check_suite'].flatMap((name) => {
    const pulls = memberOf(memberOf(payload, name), 'pull_requests');
    return Array.isArray(pulls) ? pulls : [];
  });
  const named = [memberOf(payload, 'pull_request'), ...(isPull ? [issue] : []), ...listed];
  const numbers = new Set(named.map((one) => memberOf(one, 'number')).filter(isPullNumber));
  const [number] = numbers;
  if (numbers.size > 1)
    throw new InputError([
      {
        location: `event ${event}`,
        message: `contains ${numbers.size} pull requests`,
        remedy: 'use the event pull_request',
      },
    ]);
  return number === undefined ? undefined : { kind: 'pull-request-named', event, number };
}

function isPullNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

/** A schedule runs on the default branch only; other events say which one that is. */
function otherOf(event: string, payload: unknown, env: Environment): TriggerEvent {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
  const current = event === 'schedule' ? branch : memberOf(memberOf(payload, 'repository'), 'default_branch');
  const known = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'].includes(event);
  return known && branch !== undefined && current === branch
    ? { kind: 'other', defaultBranch: branch }
    : other;
}

const other: TriggerEvent = { kind: 'other' };

/** A pull request as GitHub describes it, in an event or an answer; undefined for anything else. */
export function pullOf(described: unknown, repository: RepositoryName): PullRequest | undefined {
  const [head, number] = [memberOf(described, 'head'), memberOf(described, 'number')];
  const headCommit = commitIn(head, 'sha');
  if (!isPullNumber(number)) return undefined;
  const base = commitIn(memberOf(described, 'base'), 'sha');
  if (headCommit === undefined || base === undefined) return undefined;
  const from = memberOf(memberOf(head, 'repo'), 'full_name');
  const author = memberOf(memberOf(described, 'user'), 'login');
  const own = asciiLower(`${repository.owner}/${repository.repo}`);
  const foreign = typeof from !== 'string' || asciiLower(from) !== own;
  return {
    ...repository,
    number,
    head: headCommit,
    base,
    withoutSecrets: foreign || author === 'dependabot[bot]',
  };
}

/** The fork's name and branch are what GitHub finds the pull request by: the payload names none of a fork. */
function workflowRunOf(payload: unknown): TriggerEvent | undefined {
  const run = memberOf(payload, 'workflow_run');
  const into = memberOf(memberOf(payload, 'repository'), 'default_branch');
  if (!mergeEvents.has(String(memberOf(run, 'event')))) return undefined;
  const head = commitIn(run, 'head_sha');
  const owner = memberOf(memberOf(memberOf(run, 'head_repository'), 'owner'), 'login');
  const branch = memberOf(run, 'head_branch');
  if (head === undefined || typeof owner !== 'string' || typeof branch !== 'string') return undefined;
  return {
    kind: 'workflow-run',
    head,
    label: `${owner}:${branch}`,
    into: typeof into === 'string' ? into : '',
  };
}

function commitIn(value: unknown, key: string): string | undefined {
  const id = memberOf(value, key);
  return typeof id === 'string' && isCommitId(id) ? id : undefined;
}

/** Where reports of this run point to; undefined outside of GitHub. `commit` is the one that was judged. */
export function linksOf(env: Environment, commit: string | undefined): Links | undefined {
  const server = /^https?:\/\/[\w.-]+(:\d+)?$/.exec(env.GITHUB_SERVER_URL ?? '')?.[0];
  const name = /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0];
  const judged = commit ?? env.GITHUB_SHA ?? '';
  const run = /^\d+$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
  if (server === undefined || name === undefined || run === undefined || !isCommitId(judged))
    return undefined;
  const repository = `${server}/${name}`;
  return { repository, commit: judged, run: `${repository}/actions/runs/${run}` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
