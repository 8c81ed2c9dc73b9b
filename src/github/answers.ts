import type { Instant } from '../base/time';
/** An answer of GitHub that is not what its description promises: a gateway's page, a list that is none. */
export class UnexpectedAnswer extends Error {
  constructor(what: string) {
    super(`GitHub's answer is no ${what}`);
    this.name = 'UnexpectedAnswer';
  }
}

/** The status of the answer an error stands for; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  // octokit gives requests without an answer the status 500.
  return 'response' in error && error.response !== undefined ? error.status : undefined;
}

/** Whether GitHub answered a query with an error of the query's own. */
export function isGraphqlRejection(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/**
 * Whether GitHub answered that its rate limit is exceeded.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function isRateLimited(error: unknown): boolean {
  const status = statusOf(error);
  const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
  return status === 429 || (status === 403 && (after !== undefined || left === '0'));
}

/**
 * What GitHub asks to wait when its rate limit is exceeded, in milliseconds, a minute where it does not say; undefined
 * for any other error.
 */
export function rateLimitWait(error: unknown, now: Instant): number | undefined {
  if (!isRateLimited(error)) return undefined;
  const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
  if (after !== undefined && /^\d{1,5}$/.test(after)) return Number(after) * 1000;
  const reset = headerOf(error, 'x-ratelimit-reset');
  if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
    return Math.max(0, Number(reset) * 1000 - now);
  return 60_000;
}

/** Why a comment, or whatever `refusals` speaks of, could not be written, with the remedy. */
export function reasonOf(error: unknown, rejections: Rejections = ofComments): string {
  const status = statusOf(error);
  if (isRateLimited(error)) return 'GitHub’s rate limit is exceeded; the next run writes it';
  if (isGraphqlRejection(error)) return 'GitHub does not say whom github-token belongs to; pass github.token';
  if (error instanceof UnexpectedAnswer) return `${error.message}; see whether GITHUB_API_URL is GitHub’s`;
  if (error instanceof TypeError) return 'GITHUB_API_URL is no address of GitHub’s';
  if (status === undefined) return 'GitHub did not answer in time; the next run writes it';
  if (status >= 500) return `GitHub answers with ${status}; the next run writes it`;
  return rejections.get(status) ?? `GitHub refuses it (${status})`;
}

/** What a refusal means, by its status. */
export type Rejections = ReadonlyMap<number, string>;

/** Of a token that GitHub does not know. */
export const invalidToken =
  'github-token is not valid (401); pass github.token or another token of this repository';

const ofComments: Rejections = new Map([
  [401, invalidToken],
  [
    403,
    'github-token may not write on this pull request (403); give the job pull-requests: write, and see that the conversation is not locked. The token of a fork can only read: the step summary has it all',
  ],
  [404, 'the pull request is not found with github-token (404); give the job pull-requests: write'],
  [410, 'comments are closed (410)'],
  [422, 'GitHub does not accept it (422)'],
]);

function headerOf(error: unknown, name: string): string | undefined {
  const response = memberOf(error, 'response');
  const value = memberOf(memberOf(response, 'headers'), name);
  return value === undefined ? undefined : String(value);
}

/** A member of a value of unknown shape. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
