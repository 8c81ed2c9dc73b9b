import { getOctokit } from '@actions/github';
import type { Clock } from '../base/context';
import type { Instant } from '../base/time';
import { isGraphqlRejection, memberOf, rateLimitWait, statusOf, UnexpectedAnswer } from './answers';
import type { Comment, Comments } from './comment';
import type { GitHubAccess, PullRequest } from './event';

/** All requests of a comment, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 comments; GitHub takes 2,500 on a pull request. */
const pageLimit = 100;

/** The comments of a pull request. Reads and edits are repeated when GitHub does not answer; a creation never is. */
export function openComments(
  access: GitHubAccess,
  { owner, repo, number: issue_number }: PullRequest,
): Comments {
  const requests = openRequests(access, patience);
  const { octokit, repeated, once } = requests;
  const own = { owner, repo };
  return {
    viewer: () => viewerOf(requests),
    async list() {
      const comments: Comment[] = [];
      for (let page = 1; page <= pageLimit; page++) {
        const { data } = await repeated((request) =>
          octokit.rest.issues.listComments({ ...own, issue_number, per_page: 100, page, request }),
        );
        if (!Array.isArray(data)) throw new UnexpectedAnswer('list of comments');
        comments.push(...data.map(commentOf));
        if (data.length < 100) return comments;
      }
      throw new UnexpectedAnswer('list that ends');
    },
    async create(body) {
      const { data } = await once((request) =>
        octokit.rest.issues.createComment({ ...own, issue_number, body, request }),
      );
      return commentOf(data);
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

/** A comment as GitHub describes it; throws UnexpectedAnswer for anything else. */
function commentOf(answer: unknown): Comment {
  const [id, body, url] = [memberOf(answer, 'id'), memberOf(answer, 'body'), memberOf(answer, 'html_url')];
  const author = memberOf(memberOf(answer, 'user'), 'login');
  if (typeof id !== 'number' || typeof url !== 'string') throw new UnexpectedAnswer('comment');
  return {
    id,
    author: typeof author === 'string' ? author : '',
    body: typeof body === 'string' ? body : '',
    url,
  };
}

/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;

type Call<T> = (request: { readonly signal: AbortSignal }) => Promise<T>;

/** GitHub, asked with one token and one deadline for all requests, waits included. */
export interface Requests {
  readonly octokit: ReturnType<typeof getOctokit>;
  /** Sends it, and again when GitHub does not answer: for what may be done twice. */
  repeated<T>(call: Call<T>): Promise<T>;
  /** Sends it once: a comment may be stored although its answer is an error. */
  once<T>(call: Call<T>): Promise<T>;
}

/** Opens GitHub for a token; `patience` is in milliseconds. Throws where GITHUB_API_URL is no address. */
export function openRequests({ token, clock }: GitHubAccess, patience: number): Requests {
  const deadline = clock.now() + patience;
  return {
    octokit: getOctokit(token, { log: silent, baseUrl: apiAddress() }),
    repeated: (call) => send(call, { clock, deadline }, true),
    once: (call) => send(call, { clock, deadline }, false),
  };
}

/** Read for each client: @actions/github reads it once a process. Throws TypeError where it is no URL. */
function apiAddress(): string {
  return new URL(process.env.GITHUB_API_URL || 'https://api.github.com').href.replace(/\/$/, '');
}

/** Nothing but output/ prints. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

interface Patience {
  readonly clock: Clock;
  readonly deadline: Instant;
}

async function send<T>(call: Call<T>, { clock, deadline }: Patience, repeatable: boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const left = deadline - clock.now();
    try {
      return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
    } catch (error) {
      const pause = pauseAfter(error, attempt, repeatable, clock.now());
      if (pause === undefined || clock.now() + pause >= deadline) throw error;
      await clock.wait(pause);
    }
  }
}

/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error: unknown, attempt: number, repeatable: boolean, now: Instant): number | undefined {
  if (attempt > 2) return undefined;
  // A request over the rate limit was not carried out: even a creation may be sent again.
  const wait = rateLimitWait(error, now);
  if (wait !== undefined) return wait;
  const status = statusOf(error);
  const transient = status === undefined ? !isGraphqlRejection(error) : status >= 500;
  return repeatable && transient ? attempt * 500 : undefined;
}

/** Who a token belongs to, as GitHub names authors: `GET /user` is closed to the token of a workflow. Throws. */
export async function viewerOf({ octokit, repeated }: Requests): Promise<string> {
  const query = 'query { viewer { login } }';
  const answer = await repeated((request) => octokit.graphql<unknown>(query, { request }));
  const login = memberOf(memberOf(answer, 'viewer'), 'login');
  if (typeof login === 'string' && login !== '') return login;
  throw new UnexpectedAnswer('user');
}
