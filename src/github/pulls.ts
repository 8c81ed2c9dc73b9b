import { type GitHub, statusOf } from './answers';
import { type GitHubAccess, type PullRequest, pullOf, type RepositoryName } from './event';
import { memberOf } from './member';

/**
 * Whether a pull request has a newer commit than the one judged; not, as far as a token knows that may not look. Throws
 * where GitHub does not answer: what may be outdated is not written.
 */
export async function isOutdated(github: GitHub, pull: PullRequest): Promise<boolean> {
  const { owner, repo, number: pull_number, head } = pull;
  try {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number });
    return (pullOf(data, pull)?.head ?? head) !== head;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return false;
    throw error;
  }
}

/** The pull request of a number; undefined where GitHub's answer describes none. Throws what GitHub refuses. */
export async function pullNumbered(
  access: GitHubAccess,
  repository: RepositoryName,
  number: number,
): Promise<PullRequest | undefined> {
  const { owner, repo } = repository;
  const github = await open(access);
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  return pullOf(data, repository);
}

/**
 * The open pull request of a branch (`owner:branch`) whose newest commit is the one given; of several, the one into a
 * branch named; undefined where there is none. Throws what GitHub refuses.
 */
export async function pullOfBranch(
  access: GitHubAccess,
  repository: RepositoryName,
  label: string,
  head: string,
  into: string,
): Promise<PullRequest | undefined> {
  const { owner, repo } = repository;
  const github = await open(access);
  const { data } = await github.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100 });
  const pulls = Array.isArray(data) ? data : [];
  const fitting = pulls.filter((one) => memberOf(memberOf(one, 'head'), 'sha') === head);
  const found = fitting.find((one) => memberOf(memberOf(one, 'base'), 'ref') === into) ?? fitting[0];
  return found === undefined ? undefined : pullOf(found, repository);
}

/** One question to GitHub, waits included, in milliseconds. */
const patience = 30_000;

/** The client reads its addresses from the environment as soon as it is loaded, and throws where they are none. */
async function open(access: GitHubAccess): Promise<GitHub> {
  const { openGitHub } = await import('./client');
  return openGitHub(access, patience);
}
