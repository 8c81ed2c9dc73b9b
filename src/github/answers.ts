import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { Instant } from '../base/time';
import { memberOf } from './member';

/** An answer of GitHub that is not what its description promises: a gateway's page, a list that is none. */
export class UnexpectedAnswer extends Error {
  constructor(what: string) {
    super(`unexpected response from GitHub (expected: ${what})`);
    this.name = 'UnexpectedAnswer';
  }
}

/** A GitHub that is asked with one token and one deadline, as `openGitHub` gives it. */
export type GitHub = ReturnType<typeof getOctokit>;

/** Pages of a list: 10,000 of whatever is listed. GitHub takes 2,500 comments on a pull request. */
const mostPages = 100;

/** All of a list, in as many requests as it has pages. Throws UnexpectedAnswer for what is no such list. */
export async function allOf<T>(
  pages: AsyncIterable<{ readonly data: unknown; readonly url?: string }>,
  shape: z.ZodType<T>,
  what: string,
): Promise<T[]> {
  const found: T[] = [];
  let count = 0;
  for await (const { data, url } of pages) {
    const page = z.array(shape).safeParse(data);
    // octokit takes an answer 409 for the end of a list, and gives it no address.
    if (!page.success || url === undefined) throw new UnexpectedAnswer(`list of ${what}`);
    found.push(...page.data);
    count += 1;
    if (count > mostPages) throw new UnexpectedAnswer(`complete list of ${what}`);
  }
  return found;
}

/** An account as GitHub names it in what it wrote; a deleted one has none. */
export const account = z.object({ login: z.string() }).nullish();

/** Who a token belongs to, as GitHub names authors: `GET /user` is closed to the token of a workflow. Throws. */
export async function viewerOf(github: GitHub): Promise<string> {
  const answer = await github.graphql<unknown>('query { viewer { login } }');
  const login = memberOf(memberOf(answer, 'viewer'), 'login');
  if (typeof login === 'string' && login !== '') return login;
  throw new UnexpectedAnswer('user');
}

/** For catch: what is gone already need not be deleted. Throws any other error. */
export function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** The status of the answer an error stands for; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  if (isGraphqlRejection(error)) return graphqlStatuses.get(String(typeIn(error)));
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  // octokit gives requests without an answer the status 500.
  return 'response' in error && error.response !== undefined ? error.status : undefined;
}

/** Whether GitHub answered a query with an error of the query's own. */
export function isGraphqlRejection(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/** What the types of errors in an answer of GraphQL are with REST. */
const graphqlStatuses: ReadonlyMap<string, number> = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['STALE_DATA', 409],
  ['UNPROCESSABLE', 422],
  ['RATE_LIMITED', 429],
]);

function typeIn(error: unknown): unknown {
  const errors = memberOf(error, 'errors');
  return Array.isArray(errors) ? memberOf(errors[0], 'type') : undefined;
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

/** What a request is for: it decides what an answer means, and what helps. */
export type Purpose = 'comment' | 'issue' | 'branch' | 'pull request' | 'files';

/**
 * Why a request failed, with the remedy: one table for all that is written to GitHub and read from it. `branch` is the
 * one of the fix pull request. Source: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function reasonOf(error: unknown, purpose: Purpose = 'comment', branch = ''): string {
  const status = statusOf(error);
  const { later } = purposes[purpose];
  if (isRateLimited(error)) return `GitHub’s rate limit is exceeded${later}`;
  if (isGraphqlRejection(error) && status === undefined)
    return purpose === 'branch'
      ? refusal('branch', 422, branch)
      : 'GitHub did not return the owner of github-token; use github.token';
  if (error instanceof UnexpectedAnswer) return `${error.message}; check GITHUB_API_URL`;
  if (error instanceof TypeError) return 'GITHUB_API_URL is not the URL of a GitHub API';
  if (status === undefined) return `GitHub did not answer in time${later}`;
  if (status >= 500) return `GitHub returned status ${status}${later}`;
  if (status === 403 && purpose === 'pull request' && isForbiddenToActions(error)) return forbiddenToActions;
  return refusal(purpose, status, branch);
}

/** What an answer with a status means, with the remedy. */
export function refusal(purpose: Purpose, status: number, branch = ''): string {
  const known = purposes[purpose].statuses[status] ?? everywhere[status] ?? 'GitHub denied access';
  return known.replace(/(?=[;,]|$)/, ` (${status})`).replaceAll('BRANCH', () => branch);
}

/** What answers mean whatever was asked for: the status goes before the first comma or semicolon. */
const everywhere: Statuses = {
  401: 'github-token is not valid; use github.token or another token for this repository',
  422: 'GitHub rejected the request',
};

type Statuses = Readonly<Partial<Record<number, string>>>;

const writesLater = '; the next run tries again';
const noBranch = 'github-token cannot write the branch BRANCH; grant the job contents: write';
const noPull = 'github-token cannot write pull requests; grant the job pull-requests: write';
const noRead = 'GitHub denied read access; grant the job contents: read';
const purposes: Readonly<Record<Purpose, { readonly later: string; readonly statuses: Statuses }>> = {
  comment: {
    later: writesLater,
    statuses: {
      403: 'github-token cannot write on this pull request; grant the job pull-requests: write, and check that the conversation is not locked. The token of a fork is read-only: see the step summary instead',
      404: 'the pull request was not found with github-token; grant the job pull-requests: write',
      410: 'comments are disabled',
    },
  },
  issue: {
    later: writesLater,
    statuses: {
      403: 'github-token cannot write issues; grant the job issues: write, and check that the issue is not locked',
      404: 'issues were not found with github-token; grant the job issues: write',
      410: 'issues are disabled in this repository; enable them in the repository settings, or remove tracking-issue',
    },
  },
  branch: {
    later: writesLater,
    statuses: {
      403: noBranch,
      404: noBranch,
      422: 'GitHub rejected the push to the branch BRANCH; in the rulesets and branch protection rules, allow github-token to create and force-push BRANCH and to delete BRANCH-next',
    },
  },
  'pull request': {
    later: writesLater,
    statuses: {
      403: noPull,
      404: noPull,
      422: 'GitHub rejected the pull request',
    },
  },
  files: {
    later: '',
    statuses: { 401: noRead, 403: noRead, 404: noRead, 422: 'GitHub denied read access' },
  },
};

/**
 * The one rejection that no permission fixes.
 * Source: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
 */
function isForbiddenToActions(error: unknown): boolean {
  return error instanceof Error && error.message.includes('not permitted to create or approve pull requests');
}

const forbiddenToActions =
  'GitHub Actions is not allowed to create pull requests here (403); select "Allow GitHub Actions to create and approve pull requests" in the Actions settings of the repository or organization, or use the token of a GitHub App as github-token';

function headerOf(error: unknown, name: string): string | undefined {
  const response = memberOf(error, 'response');
  const value = memberOf(memberOf(response, 'headers'), name);
  return value === undefined ? undefined : String(value);
}
