import { memberOf } from './answers';
import { type PullRequest, pullOf, type RepositoryName } from './event';
import { openRequests } from './requests';

/** One question to GitHub, waits included, in milliseconds. */
const patience = 30_000;

/** The newest commit of a pull request; undefined where GitHub does not say. Never throws. */
export async function newestHead(token: string, pull: PullRequest): Promise<string | undefined> {
  const { owner, repo, number: pull_number } = pull;
  try {
    const { octokit, repeated } = openRequests(token, patience);
    const { data } = await repeated((request) =>
      octokit.rest.pulls.get({ owner, repo, pull_number, request }),
    );
    return pullOf(data, pull)?.head;
  } catch {
    return undefined;
  }
}

/**
 * The open pull request of a branch (`owner:branch`) whose newest commit is the one given; undefined where there is
 * none. Throws what GitHub refuses.
 */
export async function pullOfBranch(
  token: string,
  repository: RepositoryName,
  label: string,
  head: string,
): Promise<PullRequest | undefined> {
  const { owner, repo } = repository;
  const { octokit, repeated } = openRequests(token, patience);
  const { data } = await repeated((request) =>
    octokit.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100, request }),
  );
  const pulls = Array.isArray(data) ? data : [];
  const found = pulls.find((one) => memberOf(memberOf(one, 'head'), 'sha') === head);
  return found === undefined ? undefined : pullOf(found, repository);
}
