import { AwsFailure } from '../../aws/aws-failure';
import { soon } from '../../aws/call';
import { day, type Instant, isoDay } from '../../base/time';
import type { GenerationCoverage, TrailFacts } from '../../evidence/source-coverage';
import type { Budget } from '../account-jobs';
import { type GeneratedEvidence, gatherGeneration, readOld } from './gather';
import { isReached, type Job } from './job';
import { jobsADay, type Plan } from './plan';

/** What is asked for the principals of one account. */
export interface Queue extends Omit<Plan, 'principal' | 'budget'> {
  /** Keeps what is left of the account's jobs for the next request. */
  readonly account: { budget?: Budget };
  readonly principals: readonly string[];
  /** Where jobs run: AWS's quota depends on it. */
  readonly region: string;
  /** What an earlier run's jobs covered, by principal. */
  readonly earlier: ReadonlyMap<string, GenerationCoverage>;
}

/** What the jobs found, in the order of the principals, and of whom older evidence had to do. */
export interface QueueAnswer {
  readonly answers: readonly GeneratedEvidence[];
  /** By principal. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** A run leaves some of the account's jobs of a day to others. */
const share = 0.6;

/**
 * Gathers for one principal after the other, whose evidence is oldest first: AWS does one job at a time in an account,
 * and so many a day. When the jobs of the day or the time are used up, older jobs are read, or what an earlier run read
 * stands, and a remark says of when it is. Never throws for AWS.
 */
export async function gatherQueue(
  queue: Queue,
  trails: Promise<readonly TrailFacts[]>,
): Promise<QueueAnswer> {
  const { principals, region, earlier } = queue;
  const known = await lastJobs(queue);
  const quota = jobsADay(region);
  queue.account.budget ??= {
    left: Math.max(0, Math.min(Math.ceil(quota * share), quota - known.today)),
    quota,
  };
  const { budget } = queue.account;
  const ageOf = (principal: string) =>
    Math.max(known.finished.get(principal) ?? 0, earlier.get(principal)?.window.end ?? 0);
  const oldestFirst = [...principals].sort((a, b) => ageOf(a) - ageOf(b) || (a < b ? -1 : 1));
  const found = new Map<string, GeneratedEvidence>();
  const remarks = new Map<string, string>();
  for (const principal of oldestFirst) {
    if (queue.clock.now() >= queue.deadline)
      budget.over = 'generation-timeout has passed; the next run starts with this period';
    const plan: Plan = { ...queue, principal, budget };
    const answer = await gatherGeneration(plan, trails);
    const old = answer.spared === undefined ? undefined : await olderThan(answer, plan, earlier, trails);
    if (old !== undefined) remarks.set(principal, remarkOn(old, answer.spared ?? ''));
    found.set(principal, old ?? answer);
  }
  return { answers: principals.flatMap((principal) => found.get(principal) ?? []), remarks };
}

/** How many jobs the account has begun in the last day, and when the newest one of each principal did that ended well. */
async function lastJobs(queue: Queue) {
  const { api, clock, principals } = queue;
  // A list that fails costs nothing here: if listing is denied, the first principal's own request reports it.
  const jobs = principals.length < 2 ? [] : await api.list(undefined, soon(queue)).catch(noneIfRejected);
  const since = clock.now() - day;
  const finished = new Map<string, Instant>();
  for (const { principal, status, started } of jobs)
    if (status === 'SUCCEEDED' && principal !== undefined)
      finished.set(principal, Math.max(started, finished.get(principal) ?? 0));
  return { today: jobs.filter(({ started }) => started >= since).length, finished };
}

function noneIfRejected(error: unknown): Job[] {
  if (error instanceof AwsFailure) return [];
  throw error;
}

/** Older evidence of a principal for whom no job was left; undefined where there is none. */
async function olderThan(
  { coverage }: GeneratedEvidence,
  plan: Plan,
  earlier: ReadonlyMap<string, GenerationCoverage>,
  trails: Promise<readonly TrailFacts[]>,
): Promise<GeneratedEvidence | undefined> {
  const read = await readOld(plan, trails);
  const before = earlier.get(plan.principal);
  // A week, as of jobs: what is older is no word on today.
  const kept =
    before !== undefined && isReached(before.window.end, plan.window.end, 7 * day) ? before : undefined;
  if (read !== undefined && (kept === undefined || read.coverage.window.end >= kept.window.end)) return read;
  // What it found is remembered already; the view says what it could see.
  return kept === undefined || kept.window.end <= coverage.window.start
    ? undefined
    : { coverage: kept, actions: [] };
}

function remarkOn({ coverage }: GeneratedEvidence, why: string): string {
  return `policy generation covers the time until ${isoDay(coverage.window.end)} only: ${why}`;
}
