import { reasonOf } from './answers';
import { keepComment, markerOf } from './comment';
import type { GitHubAccess, PullRequest } from './event';

/** A comment to be kept on a pull request. */
export interface CommentRequest {
  readonly access: GitHubAccess;
  readonly pull: PullRequest;
  /** The first is written; a comment under any of them is ours. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Whether nothing is written where there is no comment of ours yet. */
  readonly onlyUpdate: boolean;
}

/** The comment's address, where there is one, and what could not be done. */
export interface PublishedComment {
  readonly url?: string;
  readonly problem?: string;
}

/** Writes, edits or leaves the comment. Never throws: a comment decides nothing. */
export async function publishComment(request: CommentRequest): Promise<PublishedComment> {
  const { access, pull, keys, text, onlyUpdate } = request;
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const [{ openComments }, { isOutdated }] = await Promise.all([import('./client'), import('./pulls')]);
    const kept = await keepComment(openComments(access, pull), {
      markers: keys.map(markerOf),
      text,
      onlyUpdate,
      isOutdated: () => isOutdated(access, pull),
    });
    if (kept === undefined) return {};
    return { url: kept.url, ...('failure' in kept ? { problem: problemOf(kept.failure) } : {}) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  return `the pull request comment is not as it should be: ${reasonOf(error)}`;
}
