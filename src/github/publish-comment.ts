import { isRateLimit, openComments, statusOf } from './client';
import type { PullRequest } from './event';
import { keepComment, markerOf } from './sticky-comment';

/** A comment to be kept on a pull request. */
export interface CommentRequest {
  readonly token: string;
  readonly pull: PullRequest;
  readonly key: string;
  readonly text: string;
  /** Whether nothing is written where there is no comment of ours yet. */
  readonly onlyUpdate: boolean;
}

/** The comment's address, undefined where there is none; or why it could not be written. */
export type PublishedComment =
  | { readonly kind: 'done'; readonly url: string | undefined }
  | { readonly kind: 'failed'; readonly message: string };

/** Writes, edits or leaves the comment. Never throws: a comment decides nothing. */
export async function publishComment(request: CommentRequest): Promise<PublishedComment> {
  const { token, pull, key, text, onlyUpdate } = request;
  try {
    const comments = openComments(token, pull);
    return { kind: 'done', url: await keepComment(comments, markerOf(key), text, onlyUpdate) };
  } catch (error) {
    return { kind: 'failed', message: `the pull request comment is not written: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (isRateLimit(error)) return 'GitHub’s rate limit is exceeded; the next run writes it';
  if (status === undefined) return 'GitHub did not answer in time; the next run writes it';
  if (status >= 500) return `GitHub answers with ${status}; the next run writes it`;
  return refusals.get(status) ?? `GitHub refuses it (${status})`;
}

const refusals: ReadonlyMap<number, string> = new Map([
  [401, 'github-token is not valid (401); pass github.token or another token of this repository'],
  [
    403,
    'github-token may not write on pull requests (403); give the job pull-requests: write. The token of a fork or of Dependabot can only read: the step summary has it all',
  ],
  [404, 'the pull request is not found with github-token (404); give the job pull-requests: write'],
  [410, 'comments are closed (410)'],
  [422, 'GitHub does not accept it (422); the pull request may be locked'],
]);
