import { InputError } from '../base/input-error';
import type { GitHubAccess } from '../github/event';
import {
  type PullRequest,
  type RepositoryName,
  readTriggerEvent,
  repositoryOf,
  type TriggerEvent,
} from '../github/event';
import { type Against, type Checkout, isHeadOf } from '../repository/checkout';
import {
  type CommitId,
  deferred,
  isCommitId,
  type Repository,
  RepositoryFailure,
  undefinedOnFailure,
} from '../repository/repository';

type Environment = Readonly<Record<string, string | undefined>>;

/** What started a run of the action, and what follows from it. */
export interface RunTrigger {
  /** The pull request that is written to. */
  readonly pull?: PullRequest;
  readonly against?: Against;
  readonly remote?: Repository;
  /** The commit that reports link to; GITHUB_SHA where absent. */
  readonly commit?: CommitId;
  /** What must be checked out: the head of the pull request, or one of some commits. */
  readonly requires?: 'head' | readonly CommitId[];
  /** The commit that the runner checks out, where git does not tell. */
  readonly assumed?: CommitId;
  /** The workflow that runs this, where the change under review may bring another version of it. */
  readonly workflow?: string;
  /** The event, where its workflow is the default branch's. */
  readonly event?: string;
  /** The workflow is the default branch's, for every pull request: the base's configuration is in force. */
  readonly trusted: boolean;
  /** To be said before everything else. */
  readonly notice?: string;
  /** What the run is about where it is no change but what stands: the default branch, and its commit. */
  readonly defaultBranch?: DefaultBranchRun;
  /** Why there is nothing to judge. */
  readonly nothing?: string;
  readonly warning?: string;
}

/** Reads what started the run. Throws InputError where GitHub cannot say which pull request that was about. */
export async function triggerOf(env: Environment, access: GitHubAccess | undefined): Promise<RunTrigger> {
  const trigger = await readTriggerEvent(env);
  const remote = remoteOf(env, access);
  const assumed = env.GITHUB_SHA;
  const workflow = workflowOf(env);
  const common = {
    ...(remote === undefined ? {} : { remote }),
    ...(assumed === undefined ? {} : { assumed }),
    ...(workflow === undefined ? {} : { workflow }),
  };
  if (trigger.kind === 'pull-request') {
    const { pull } = trigger;
    return { ...common, pull, against: againstOf(pull), commit: pull.head, trusted: false };
  }
  if (trigger.kind === 'pull-request-target') {
    // A token that can write: what is checked out must be known, not assumed.
    const { pull } = trigger;
    const requires = [pull.base, ...(assumed === undefined ? [] : [assumed])];
    return { pull, commit: pull.base, requires, trusted: true, notice: baseOnly, warning: onTarget };
  }
  if (env.GITHUB_EVENT_NAME === 'pull_request_target')
    throw new InputError([{ location: 'GITHUB_EVENT_PATH', message: 'does not contain a pull request' }]);
  if (trigger.kind === 'merge-group') {
    return { ...common, against: { kind: 'commit', base: trigger.base }, trusted: false };
  }
  if (trigger.kind === 'workflow-run') return afterWorkflow(env, access, trigger);
  if (trigger.kind === 'pull-request-named') return onNamedPull(env, access, trigger);
  const defaultBranch = defaultBranchRunOf(trigger, env);
  return { ...common, trusted: false, ...(defaultBranch === undefined ? {} : { defaultBranch }) };
}

function againstOf({ head, base }: PullRequest): Against {
  return { kind: 'pull-request', head, base };
}

/** A workflow that follows another one's end is the default branch's own; the head is data for it, never code. */
async function afterWorkflow(
  env: Environment,
  access: GitHubAccess | undefined,
  { head, label, into }: Extract<TriggerEvent, { readonly kind: 'workflow-run' }>,
): Promise<RunTrigger> {
  const pull = await findPull(env, access, async (found, repository) => {
    const { pullOfBranch } = await import('../github/pulls');
    return pullOfBranch(found, repository, label, head, into);
  });
  // Without one there is no base whose configuration could be in force: the head must not rule.
  if (pull === undefined) return { trusted: true, nothing: noPull };
  return headOf(pull, remoteOf(env, access), 'workflow_run');
}

/** An event about a pull request whose workflow is the default branch's own: the head is data here too. */
async function onNamedPull(
  env: Environment,
  access: GitHubAccess | undefined,
  { event, number }: Extract<TriggerEvent, { readonly kind: 'pull-request-named' }>,
): Promise<RunTrigger> {
  const pull = await findPull(env, access, async (found, repository) => {
    const { pullNumbered } = await import('../github/pulls');
    return pullNumbered(found, repository, number);
  });
  if (pull !== undefined) return headOf(pull, remoteOf(env, access), event);
  throw new InputError([{ location: `event ${event}`, message: `pull request ${number} cannot be read` }]);
}

/** A run that judges the head of a pull request by the configuration of its base. */
function headOf(pull: PullRequest, remote: Repository | undefined, event: string): RunTrigger {
  const common = { pull, against: againstOf(pull), commit: pull.head, event };
  return { ...common, ...(remote === undefined ? {} : { remote }), requires: 'head', trusted: true };
}

/** Throws InputError where GitHub does not say. */
async function findPull(
  env: Environment,
  access: GitHubAccess | undefined,
  ask: (access: GitHubAccess, repository: RepositoryName) => Promise<PullRequest | undefined>,
): Promise<PullRequest | undefined> {
  const repository = repositoryOf(env);
  if (repository === undefined || access === undefined)
    throw new InputError([{ location: 'github-token', message: 'is required to find the pull request' }]);
  try {
    return await ask(access, repository);
  } catch (error) {
    const { reasonOf } = await import('../github/answers');
    throw new InputError([{ location: 'the pull request of this workflow', message: reasonOf(error) }]);
  }
}

const noPull =
  'Nothing was checked: no open pull request has the commit of the completed workflow. It was closed or has newer commits.';
const baseOnly =
  'Only the base branch was checked: pull_request_target gives the job a token with write access, so the files of the pull request are not read. To check the change, use pull_request.';
const onTarget =
  'do not check out the head of the pull request in this job, because pull_request_target gives it a token with write access; or use pull_request';

/** Throws InputError where something else is checked out than the event asks for. */
export async function checkedOut(
  { requires, pull, event = 'workflow_run' }: RunTrigger,
  checkout: Checkout | undefined,
): Promise<void> {
  if (requires === undefined || pull === undefined) return;
  if (requires === 'head') {
    const isHead = checkout !== undefined && (await isHeadOf(checkout, pull.head));
    if (!isHead)
      throw new InputError([{ location: event, ...needsHead[event === 'workflow_run' ? 'run' : 'other'] }]);
  } else if (checkout === undefined || !requires.includes(checkout.head)) {
    throw new InputError([needsBase]);
  }
}

const isElsewhere = 'the head of the pull request is not checked out';
const needsHead = {
  run: {
    message: isElsewhere,
    remedy: 'check out github.event.workflow_run.head_sha, without its credentials',
  },
  other: {
    message: isElsewhere,
    remedy: 'check out refs/pull/NUMBER/head, without its credentials, or use pull_request',
  },
};
const needsBase = {
  location: 'pull_request_target',
  message: 'the checked-out commit is not the base',
  remedy: 'check out the base, which is the default of actions/checkout, or use pull_request',
};

function remoteOf(env: Environment, access: GitHubAccess | undefined): Repository | undefined {
  const repository = repositoryOf(env);
  if (repository === undefined || access === undefined) return undefined;
  return deferred(async () => {
    try {
      // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
      const { GitHubRepository } = await import('../github/repository');
      return new GitHubRepository(access, repository);
    } catch (error) {
      throw new RepositoryFailure('GITHUB_API_URL is not the URL of a GitHub API', { cause: error });
    }
  });
}

/** `acme/platform/.github/workflows/iam.yml@refs/heads/main` names it. */
function workflowOf(env: Environment): string | undefined {
  const own = `${env.GITHUB_REPOSITORY ?? ''}/`;
  const [path = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@', 1);
  return own.length > 1 && path.startsWith(own) ? path.slice(own.length) : undefined;
}

/** The default branch as it was when the run began. */
export interface DefaultBranchRun {
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly commit: CommitId;
  /** Whether the run may have been started for a commit that was not the newest any more: a push, or a second attempt. */
  readonly mayBeOld: boolean;
}

/** What a run is about that is about no change; undefined where it is about something else than the default branch. */
function defaultBranchRunOf(trigger: TriggerEvent, env: Environment): DefaultBranchRun | undefined {
  const [repository, commit] = [repositoryOf(env), env.GITHUB_SHA ?? ''];
  if (trigger.kind !== 'other' || trigger.defaultBranch === undefined) return undefined;
  return repository === undefined || !isCommitId(commit)
    ? undefined
    : { repository, commit, branch: trigger.defaultBranch, mayBeOld: mayBeOld(env) };
}

function mayBeOld({ GITHUB_EVENT_NAME, GITHUB_RUN_ATTEMPT = '1' }: Environment): boolean {
  return GITHUB_EVENT_NAME === 'push' || GITHUB_RUN_ATTEMPT !== '1';
}

/**
 * What a run may write about the default branch; a text says why it may not: something else is checked out, or a newer
 * commit has come, whose own run will.
 */
export async function outdatedReason(
  { commit, branch, mayBeOld: asks }: DefaultBranchRun,
  checkout: Checkout | undefined,
  remote: Repository | undefined,
): Promise<string | undefined> {
  if (checkout !== undefined && checkout.head !== commit)
    return `${checkout.head} is checked out instead of ${commit} of ${branch}: the tracking issue and the fix pull request were not updated`;
  const tip = asks ? await remote?.resolve(`refs/heads/${branch}`).catch(undefinedOnFailure) : undefined;
  if (tip === undefined || tip === commit) return undefined;
  return `${branch} is now at ${tip}: the run of that commit updates the tracking issue and the fix pull request`;
}
