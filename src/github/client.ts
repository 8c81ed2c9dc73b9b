import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import type { PullRequest } from './event';
import type { Comment, Comments } from './sticky-comment';

/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;
/** All requests of a comment, waits included. */
const patience = 60_000;
/** 10,000 comments: a pull request with more is not read to its end. */
const pageLimit = 100;

/** The comments of a pull request. Reads and edits are repeated when GitHub does not answer; a creation never is. */
export function openComments(token: string, { owner, repo, number: issue_number }: PullRequest): Comments {
  const octokit = getOctokit(token, { log: silent });
  const deadline = Date.now() + patience;
  const repeated = <T>(call: Call<T>) => send(call, deadline, true);
  const own = { owner, repo };
  return {
    async viewer() {
      const query = 'query { viewer { login } }';
      const answer = await repeated((request) =>
        octokit.graphql<{ viewer: { login: string } }>(query, { request }),
      );
      return answer.viewer.login;
    },
    async list() {
      const comments: Comment[] = [];
      for (let page = 1; page <= pageLimit; page++) {
        const { data } = await repeated((request) =>
          octokit.rest.issues.listComments({ ...own, issue_number, per_page: 100, page, request }),
        );
        for (const { id, user, body, html_url: url } of data)
          comments.push({ id, author: user?.login ?? '', body: body ?? '', url });
        if (data.length < 100) break;
      }
      return comments;
    },
    async create(body) {
      const call: Call<unknown> = (request) =>
        octokit.rest.issues.createComment({ ...own, issue_number, body, request });
      await send(call, deadline, false);
    },
    async update(comment_id, body) {
      await repeated((request) => octokit.rest.issues.updateComment({ ...own, comment_id, body, request }));
    },
    async remove(comment_id) {
      try {
        await repeated((request) => octokit.rest.issues.deleteComment({ ...own, comment_id, request }));
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    mayBeDone: (error) => (statusOf(error) ?? 500) >= 500,
  };
}

/** Nothing but output/ prints. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

type Call<T> = (request: { readonly signal: AbortSignal }) => Promise<T>;

async function send<T>(call: Call<T>, deadline: number, repeatable: boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const left = deadline - Date.now();
    try {
      return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
    } catch (error) {
      const pause = pauseAfter(error, attempt, repeatable);
      if (pause === undefined || Date.now() + pause >= deadline) throw error;
      await sleep(pause);
    }
  }
}

/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error: unknown, attempt: number, repeatable: boolean): number | undefined {
  if (attempt > 2) return undefined;
  // A request over the rate limit was not carried out: even a creation may be sent again.
  const wait = rateLimitWait(error);
  if (wait !== undefined) return wait;
  const status = statusOf(error);
  const transient = status === undefined ? !isGraphqlRefusal(error) : status >= 500;
  return repeatable && transient ? attempt * 500 : undefined;
}

/**
 * What GitHub asks to wait when its rate limit is exceeded, in milliseconds; a minute where it does not say.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function rateLimitWait(error: unknown): number | undefined {
  const status = statusOf(error);
  const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
  if (status !== 429 && !(status === 403 && (after !== undefined || left === '0'))) return undefined;
  if (after !== undefined && /^\d{1,5}$/.test(after)) return Number(after) * 1000;
  const reset = headerOf(error, 'x-ratelimit-reset');
  if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
    return Math.max(0, Number(reset) * 1000 - Date.now());
  return 60_000;
}

/** The status of the answer an error stands for; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  // octokit gives requests without an answer the status 500.
  return 'response' in error && error.response !== undefined ? error.status : undefined;
}

/** Whether an error is GitHub's asking for patience. */
export function isRateLimit(error: unknown): boolean {
  return rateLimitWait(error) !== undefined;
}

function isGraphqlRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

function headerOf(error: unknown, name: string): string | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  if (typeof headers !== 'object' || headers === null) return undefined;
  const value: unknown = Reflect.get(headers, name);
  return value === undefined ? undefined : String(value);
}
