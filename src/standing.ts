import { type Occasion, type RepositoryName, repositoryOf } from './github/event';
import type { Checkout } from './repository/checkout';
import { type CommitId, isCommitId, type Repository, untold } from './repository/repository';

type Environment = Readonly<Record<string, string | undefined>>;

/** The default branch as it was when the run began. */
export interface Standing {
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly commit: CommitId;
  /** Whether the run may have been started for a commit that was not the newest any more: a push, or a second attempt. */
  readonly mayBeOld: boolean;
}

/** What a run is about that is about no change; undefined where it is about something else than the default branch. */
export function standingOf(occasion: Occasion, env: Environment): Standing | undefined {
  const [repository, commit] = [repositoryOf(env), env.GITHUB_SHA ?? ''];
  if (occasion.kind !== 'other' || occasion.defaultBranch === undefined) return undefined;
  return repository === undefined || !isCommitId(commit)
    ? undefined
    : { repository, commit, branch: occasion.defaultBranch, mayBeOld: mayBeOld(env) };
}

function mayBeOld({ GITHUB_EVENT_NAME, GITHUB_RUN_ATTEMPT = '1' }: Environment): boolean {
  return GITHUB_EVENT_NAME === 'push' || GITHUB_RUN_ATTEMPT !== '1';
}

/**
 * What a run may write about the default branch; a text says why it may not: something else is checked out, or a newer
 * commit has come, whose own run will.
 */
export async function standsStill(
  { commit, branch, mayBeOld: asks }: Standing,
  checkout: Checkout | undefined,
  remote: Repository | undefined,
): Promise<string | undefined> {
  if (checkout !== undefined && checkout.head !== commit)
    return `${checkout.head} is checked out, and the run is about ${commit} of ${branch}: nothing is written about the default branch`;
  const tip = asks ? await remote?.resolve(branch).catch(untold) : undefined;
  if (tip === undefined || tip === commit) return undefined;
  return `${branch} has moved on to ${tip}: its own run writes about it`;
}
