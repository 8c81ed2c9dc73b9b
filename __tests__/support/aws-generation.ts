import type { Asked, Clock, Operations } from './aws-asked';
import {
  cancel,
  detailsOf,
  type EarlierJob,
  earlierJob,
  type Job,
  type JobEnd,
  look,
  newJob,
  policiesOf,
  propertiesOf,
  requestOf,
  type Seen,
  summaryOf,
} from './aws-generation-job';
import type { Pager } from './aws-pages';
import { denied, invalid, Rejection } from './aws-refusal';
import { date, type Fields, given, maybeText, text, time, within } from './aws-values';

/** Too much for a job: known at once, or when it has run. */
type By = 'exception' | 'failed-job';

export interface Generation {
  readonly seen?: readonly Seen[];
  /** How often a job is IN_PROGRESS before it ends; Infinity for ever. */
  readonly polls?: number;
  /** How the first job ends, the second and so on; the last one stands for all that follow. Default: they succeed. */
  readonly ends?: readonly JobEnd[];
  readonly jobs?: readonly EarlierJob[];
  /** Another job while one runs. Which of the two it is at AWS is not established. */
  readonly busy?: 'ConflictException' | 'ServiceQuotaExceededException';
  readonly perDay?: number;
  readonly startedToday?: number;
  /** Longer windows have too many files. */
  readonly longest?: { readonly days: number; readonly by: By };
  /** Windows that reach into such a time have too many files. */
  readonly refuses?: readonly { readonly from: string; readonly to: string; readonly by: By }[];
  /** False if the caller may not pass the access role. */
  readonly passRole?: boolean;
}

const day = 86_400_000;
const filesExceeded =
  'CloudTrail log files processed per policy generation limit exceeded. Please fix before trying again.';

/** Access Analyzer's policy generation: the jobs of one account, and what they find. */
export function generationOf(generation: Generation, clock: Clock, pager: Pager): Operations {
  const jobs = (generation.jobs ?? []).map(earlierJob);
  return {
    StartPolicyGeneration: (asked) => ({ jobId: start(generation, asked, jobs, clock()).id }),
    GetGeneratedPolicy: (asked) => {
      const job = find(jobs, asked);
      const done = look(job, clock()) === 'SUCCEEDED';
      const policies = done ? policiesOf(generation.seen ?? [], job, asked.params) : undefined;
      return {
        jobDetails: detailsOf(job),
        generatedPolicyResult: given({ properties: propertiesOf(job), generatedPolicies: policies }),
      };
    },
    ListPolicyGenerations: ({ params, region }) => {
      const principal = maybeText(params, 'principalArn');
      const recent = jobs
        .filter((job) => job.region === region && clock().getTime() - job.started.getTime() <= 7 * day)
        .filter((job) => principal === undefined || job.principal === principal);
      const { items, next } = pager.cut('accessanalyzer', 'ListPolicyGenerations', params, recent);
      return { policyGenerations: items.map(summaryOf), ...next };
    },
    CancelPolicyGeneration: (asked) => {
      cancel(find(jobs, asked), clock());
      return {};
    },
  };
}

function find(jobs: readonly Job[], { params, region }: Asked): Job {
  const id = text(params, 'jobId');
  const job = jobs.find((one) => one.id === id && one.region === region);
  if (job !== undefined) return job;
  throw new Rejection('ValidationException', `Invalid jobId: ${id}`, { details: { reason: 'other' } });
}

/** A token that is known comes back with its job, whatever else is the matter. */
function start(generation: Generation, asked: Asked, jobs: Job[], now: Date): Job {
  const same = sameRequest(jobs, asked.params);
  if (same !== undefined) return same;
  const window = windowOf(asked.params, now);
  refuseRole(generation, asked);
  refuseBusy(generation, jobs, asked.region, now);
  refuseMany(generation, jobs, now);
  const started = jobs.filter(({ request }) => request !== undefined).length;
  const end = refuseWindow(generation, window) ?? endOf(generation, started);
  const job = newJob(asked, { ...window, now, end, polls: generation.polls ?? 0, count: started });
  jobs.push(job);
  return job;
}

function sameRequest(jobs: readonly Job[], params: Fields): Job | undefined {
  const token = maybeText(params, 'clientToken');
  const same = jobs.find((job) => token !== undefined && job.token === token);
  if (same !== undefined && same.request !== requestOf(params)) {
    throw invalid('clientToken is that of a different request');
  }
  return same;
}

interface Window {
  readonly from: Date;
  readonly to: Date;
}

function windowOf(params: Fields, now: Date): Window {
  if (params.cloudTrailDetails === undefined) throw invalid('cloudTrailDetails is needed');
  const details = within(params, 'cloudTrailDetails');
  const from = time(details, 'startTime') ?? now;
  const to = time(details, 'endTime') ?? now;
  if (from.getTime() >= to.getTime()) throw invalid('startTime must be before endTime');
  return { from, to };
}

function refuseRole({ passRole = true }: Generation, { params, caller }: Asked): void {
  if (passRole) return;
  throw denied(caller.arn, 'iam:PassRole', text(within(params, 'cloudTrailDetails'), 'accessRole'));
}

function refuseBusy(
  { busy = 'ConflictException' }: Generation,
  jobs: Job[],
  region: string,
  now: Date,
): void {
  const running = jobs.find((job) => job.region === region && job.status === 'IN_PROGRESS');
  if (running === undefined || look(running, now) !== 'IN_PROGRESS') return;
  throw new Rejection(busy, 'A policy generation is in progress', { details: resource(running.id) });
}

function refuseMany({ perDay = 50, startedToday = 0 }: Generation, jobs: readonly Job[], now: Date): void {
  const dayOf = (time: Date) => time.toISOString().slice(0, 10);
  const today = jobs.filter(({ started }) => dayOf(started) === dayOf(now)).length;
  if (startedToday + today >= perDay) throw quota('Policy generations per day limit exceeded.');
}

/** How a job ends that is too much; undefined if it is not. */
function refuseWindow({ refuses = [], longest }: Generation, { from, to }: Window): JobEnd | undefined {
  const { days, by } = longest ?? { days: 90, by: 'exception' };
  const met = refuses.find((one) => date(one.from) < to && from < date(one.to));
  const due = to.getTime() - from.getTime() > days * day ? by : met?.by;
  if (due === undefined) return undefined;
  if (due === 'exception') throw quota(filesExceeded);
  return { status: 'FAILED', code: 'SERVICE_QUOTA_EXCEEDED_ERROR', message: filesExceeded };
}

function endOf({ ends = [] }: Generation, started: number): JobEnd {
  return ends[started] ?? ends.at(-1) ?? { status: 'SUCCEEDED' };
}

function quota(message: string): Rejection {
  return new Rejection('ServiceQuotaExceededException', message, { details: resource('policy-generation') });
}

function resource(resourceId: string): Fields {
  return { resourceId, resourceType: 'AWS::AccessAnalyzer::PolicyGeneration' };
}
