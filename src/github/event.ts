import type { Clock } from '../base/context';
import { asciiLower } from '../base/text';
import { readRegularFile } from '../files/read-file';
import type { Links } from '../report/document/links';
import { isCommitId } from '../repository/repository';
import { memberOf } from './answers';

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

/** Reads what started the run. A payload that is none makes it `other`. */
export async function readTriggerEvent(env: Environment): Promise<TriggerEvent> {
  const repository = repositoryOf(env);
  const bytes = await readRegularFile(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
  if (repository === undefined || !Buffer.isBuffer(bytes)) return { kind: 'other' };
  const payload = parse(bytes.toString('utf8'));
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event === 'pull_request' || event === 'pull_request_target') {
    const pull = pullOf(memberOf(payload, 'pull_request'), repository);
    if (pull === undefined) return { kind: 'other' };
    return { kind: event === 'pull_request' ? 'pull-request' : 'pull-request-target', pull };
  }
  if (event === 'merge_group') {
    const base = commitIn(memberOf(payload, 'merge_group'), 'base_sha');
    if (base !== undefined) return { kind: 'merge-group', base };
  }
  return (event === 'workflow_run' ? workflowRunOf(payload) : undefined) ?? otherOf(event, payload, env);
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
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
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
  if (memberOf(run, 'event') !== 'pull_request') return undefined;
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
