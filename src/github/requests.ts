import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { isGraphqlRefusal, rateLimitWait, statusOf } from './answers';

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
export function openRequests(token: string, patience: number): Requests {
  const deadline = Date.now() + patience;
  return {
    octokit: getOctokit(token, { log: silent }),
    repeated: (call) => send(call, deadline, true),
    once: (call) => send(call, deadline, false),
  };
}

/** Nothing but output/ prints. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

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
