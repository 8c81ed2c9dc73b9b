import type { Asked } from './aws-asked';
import { type PolicyDocument, textOf } from './aws-documents';
import { date, type Fields, given, isFields, listed, maybeText, text, within } from './aws-values';

export type JobError =
  | 'AUTHORIZATION_ERROR'
  | 'RESOURCE_NOT_FOUND_ERROR'
  | 'SERVICE_QUOTA_EXCEEDED_ERROR'
  | 'SERVICE_ERROR';

export type JobEnd =
  | { readonly status: 'SUCCEEDED' | 'CANCELED' }
  | { readonly status: 'FAILED'; readonly code: JobError; readonly message: string };

/** What a trail shows of a principal in a time; without times, in any. Documents are what the job finds in it. */
export interface Seen {
  readonly principal: string;
  readonly from?: string;
  readonly to?: string;
  readonly documents: readonly PolicyDocument[];
  /** With `includeResourcePlaceholders`; else the documents again. */
  readonly placeholders?: readonly PolicyDocument[];
  /** What `includeServiceLevelTemplate` adds. */
  readonly template?: readonly PolicyDocument[];
}

/** A job that was started before the test, in the region us-east-1 by default. */
export interface EarlierJob {
  readonly id?: string;
  readonly principal: string;
  readonly trails: readonly Fields[];
  readonly from: string;
  readonly to: string;
  readonly started: string;
  readonly completed?: string;
  readonly region?: string;
  /** How often it is still IN_PROGRESS; undefined if it has ended. */
  readonly polls?: number;
  readonly end?: JobEnd;
}

export interface Job {
  readonly id: string;
  readonly region: string;
  readonly principal: string;
  readonly trails: readonly Fields[];
  readonly from: Date;
  readonly to: Date;
  readonly started: Date;
  readonly end: JobEnd;
  /** What started it; nothing that we know for an earlier one. */
  readonly request?: string;
  readonly token?: string | undefined;
  status: 'IN_PROGRESS' | JobEnd['status'];
  completed?: Date;
  polls: number;
}

export function earlierJob(job: EarlierJob, index: number): Job {
  const { polls = 0, end = { status: 'SUCCEEDED' }, region = 'us-east-1' } = job;
  const over = job.polls === undefined;
  return {
    id: job.id ?? jobId(900 + index),
    region,
    principal: job.principal,
    trails: job.trails,
    from: date(job.from),
    to: date(job.to),
    started: date(job.started),
    end,
    status: over ? end.status : 'IN_PROGRESS',
    ...(over ? { completed: date(job.completed ?? job.started) } : {}),
    polls,
  };
}

/** What else a new job needs to know. */
export interface Circumstances {
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  readonly end: JobEnd;
  readonly polls: number;
  readonly count: number;
}

export function newJob({ params, region }: Asked, { now, count, ...rest }: Circumstances): Job {
  const details = within(params, 'cloudTrailDetails');
  return {
    ...rest,
    id: jobId(count + 1),
    region,
    principal: text(within(params, 'policyGenerationDetails'), 'principalArn'),
    trails: listed(details, 'trails').filter(isFields),
    started: now,
    request: requestOf(params),
    token: maybeText(params, 'clientToken'),
    status: 'IN_PROGRESS',
  };
}

function jobId(count: number): string {
  return `5e4d3c2b-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

/** What is asked for, beside the token. */
export function requestOf({ policyGenerationDetails, cloudTrailDetails }: Fields): string {
  return JSON.stringify([policyGenerationDetails, cloudTrailDetails]);
}

/** Time passes when a person looks. */
export function look(job: Job, now: Date): Job['status'] {
  if (job.status !== 'IN_PROGRESS') return job.status;
  if (job.polls > 0) {
    job.polls -= 1;
    return job.status;
  }
  job.status = job.end.status;
  job.completed = now;
  return job.status;
}

export function cancel(job: Job, now: Date): void {
  if (job.status !== 'IN_PROGRESS') return;
  job.status = 'CANCELED';
  job.completed = now;
}

/** AWS calls a result incomplete even if nothing is missing from it. */
export function propertiesOf({ principal, trails, from, to }: Job): Fields {
  return {
    isComplete: false,
    principalArn: principal,
    cloudTrailProperties: { trailProperties: trails, startTime: from, endTime: to },
  };
}

export function policiesOf(seen: readonly Seen[], job: Job, params: Fields): Fields[] {
  const found = seen
    .filter(({ principal }) => principal === job.principal)
    .filter(({ from = 0, to = Infinity }) => new Date(from) < job.to && !(job.from >= new Date(to)));
  const documents = found.flatMap(({ documents, placeholders = documents, template = [] }) => [
    ...(params.includeResourcePlaceholders === true ? placeholders : documents),
    ...(params.includeServiceLevelTemplate === true ? template : []),
  ]);
  return documents.map((document) => ({ policy: textOf(document) }));
}

export function summaryOf({ id, principal, status, started, completed }: Job): Fields {
  return given({ jobId: id, principalArn: principal, status, startedOn: started, completedOn: completed });
}

export function detailsOf({ id, status, started, completed, end }: Job): Fields {
  const failed = status === 'FAILED' && end.status === 'FAILED' ? end : undefined;
  const jobError = failed && { code: failed.code, message: failed.message };
  return given({ jobId: id, status, startedOn: started, completedOn: completed, jobError });
}
