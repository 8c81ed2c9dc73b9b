import { reasonOf } from '../github/answers';
import type { GitHubAccess, PullRequest } from '../github/event';
import { type Check, fine, unknown, wrong } from '../sources/check';

/** All requests of the check, waits included, in milliseconds. */
const patience = 60_000;

/** Whether the action's token reads the comments of a pull request; only writing shows whether it may write. */
export async function checkToken(
  access: GitHubAccess | undefined,
  pull: PullRequest | undefined,
): Promise<Check> {
  const what = 'github-token';
  if (access === undefined)
    return wrong(what, 'no token found: remove the input github-token, so that the token of the job is used');
  if (pull === undefined) return unknown(what, 'not checked: this run is not for a pull request');
  try {
    const [{ openGitHub }, { listComments }] = await Promise.all([
      import('../github/client'),
      import('../github/comment'),
    ]);
    await listComments(openGitHub(access, patience), pull);
    return fine(
      what,
      'can read the comments of this pull request; to write a comment, the job also needs pull-requests: write',
    );
  } catch (error) {
    return wrong(what, reasonOf(error));
  }
}
