import { getOctokit } from '@actions/github';
import type { Clock } from '../base/context';
import type { Instant } from '../base/time';
import { type GitHub, rateLimitWait, statusOf, UnexpectedAnswer } from './answers';
import type { GitHubAccess } from './event';

/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;

/**
 * Opens GitHub for a token, with one deadline for all requests, waits included; `patience` is in milliseconds. What may
 * be done twice is sent again when GitHub does not answer; what creates something is sent once, unless the rate limit
 * kept it from being done. Throws TypeError where GITHUB_API_URL is no address.
 */
export function openGitHub({ token, clock }: GitHubAccess, patience: number): GitHub {
  const github = getOctokit(token, { log: silent, baseUrl: apiAddress() });
  const deadline = clock.now() + patience;
  github.hook.wrap('request', async (request, options) => {
    const { method, url } = options;
    const isRepeatable = method !== 'POST' || url.endsWith('/graphql');
    const response = await send(
      async (signal) => {
        // The hook of the token takes the object that octokit made, and no other.
        options.request = { ...options.request, signal };
        return request(options);
      },
      { clock, deadline, isRepeatable },
    );
    // A gateway's page: octokit would take an empty one for an empty list.
    if (method === 'GET' && (typeof response.data !== 'object' || response.data === null))
      throw new UnexpectedAnswer('JSON');
    return response;
  });
  return github;
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
  readonly isRepeatable: boolean;
}

async function send<T>(
  call: (signal: AbortSignal) => Promise<T>,
  { clock, deadline, isRepeatable }: Patience,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const left = deadline - clock.now();
    try {
      return await call(AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))));
    } catch (error) {
      const pause = pauseAfter(error, attempt, isRepeatable, clock.now());
      if (pause === undefined || clock.now() + pause >= deadline) throw error;
      await clock.wait(pause);
    }
  }
}

/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(
  error: unknown,
  attempt: number,
  isRepeatable: boolean,
  now: Instant,
): number | undefined {
  if (attempt > 2) return undefined;
  // A request over the rate limit was not carried out: even a creation may be sent again.
  const wait = rateLimitWait(error, now);
  if (wait !== undefined) return wait;
  return isRepeatable && (statusOf(error) ?? 500) >= 500 ? attempt * 500 : undefined;
}
