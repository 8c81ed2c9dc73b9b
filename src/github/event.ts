import { readRegularFile } from '../disk/read-file';
import type { Links } from '../report/markdown/links';
import { memberOf } from './answers';

type Environment = Readonly<Record<string, string | undefined>>;

/** The pull request that a run is about. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that was pushed; GITHUB_SHA is the merge commit made of it. */
  readonly head: string;
}

/** The largest event payload GitHub sends. Source: https://docs.github.com/webhooks/webhook-events-and-payloads */
const payloadCap = 25 * 1024 * 1024;

/** The pull request of the event that started the run; undefined for events without one and payloads that are none. */
export async function findPullRequest(env: Environment): Promise<PullRequest | undefined> {
  if (!/^pull_request(_target)?$/.test(env.GITHUB_EVENT_NAME ?? '')) return undefined;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  const bytes = await readRegularFile(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
  if (owner === undefined || repo === undefined || !Buffer.isBuffer(bytes)) return undefined;
  const pull = memberOf(parse(bytes.toString('utf8')), 'pull_request');
  const number = memberOf(pull, 'number');
  const head = memberOf(memberOf(pull, 'head'), 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  return typeof head === 'string' && isCommit(head) ? { owner, repo, number, head } : undefined;
}

/** Where reports of this run point to; undefined outside of GitHub. */
export function linksOf(env: Environment, pull: PullRequest | undefined): Links | undefined {
  const server = /^https?:\/\/[\w.-]+(:\d+)?$/.exec(env.GITHUB_SERVER_URL ?? '')?.[0];
  const name = /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0];
  const commit = pull?.head ?? env.GITHUB_SHA ?? '';
  const run = /^\d+$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
  if (server === undefined || name === undefined || run === undefined || !isCommit(commit)) return undefined;
  const repository = `${server}/${name}`;
  return { repository, commit, run: `${repository}/actions/runs/${run}` };
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
