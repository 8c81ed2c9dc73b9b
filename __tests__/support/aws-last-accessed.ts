import type { Asked, Clock, Operations } from './aws-asked';
import type { Pager } from './aws-pages';
import { Rejection } from './aws-refusal';
import { date, type Fields, given, maybeText, text } from './aws-values';

/** A tracked action; without a time if it was never tried. */
export interface TrackedAction {
  readonly name: string;
  readonly last?: string;
  readonly region?: string;
}

/** A service that the principal may use; without a time if it never did. */
export interface AccessedService {
  readonly namespace: string;
  readonly name?: string;
  readonly last?: string;
  readonly region?: string;
  /** Left out: no list of tracked actions at all. */
  readonly actions?: readonly TrackedAction[];
}

export interface LastAccessed {
  readonly principal: string;
  /** How often the report is IN_PROGRESS before it ends; Infinity for ever. */
  readonly polls?: number;
  readonly services?: readonly AccessedService[];
  /** The report fails with it. */
  readonly error?: { readonly code: string; readonly message: string };
}

interface Job {
  readonly id: string;
  readonly report: LastAccessed;
  readonly granularity: string;
  readonly caller: string;
  readonly created: Date;
  completed?: Date;
  polls: number;
}

/** IAM's access advisor. */
export function lastAccessedOf(reports: readonly LastAccessed[], clock: Clock, pager: Pager): Operations {
  const jobs: Job[] = [];
  return {
    GenerateServiceLastAccessedDetails: ({ params, caller }) => {
      const principal = text(params, 'Arn');
      const report = reports.find((one) => one.principal === principal);
      if (report === undefined) throw new Rejection('NoSuchEntityException', `ARN ${principal} not found.`);
      const granularity = maybeText(params, 'Granularity') ?? 'SERVICE_LEVEL';
      const id = `9d8c7b6a-0000-4000-8000-${String(jobs.length + 1).padStart(12, '0')}`;
      const { polls = 0 } = report;
      jobs.push({ id, report, granularity, caller: caller.arn, created: clock(), polls });
      return { JobId: id };
    },
    GetServiceLastAccessedDetails: (asked) => {
      const job = find(jobs, asked);
      const about = { JobType: job.granularity, JobCreationDate: job.created };
      if (!isOver(job, clock())) return { JobStatus: 'IN_PROGRESS', ...about, IsTruncated: false };
      return given({ ...about, JobCompletionDate: job.completed, ...resultOf(job, asked.params, pager) });
    },
  };
}

/** A job is there for the session that started it, and for no other one. */
function find(jobs: readonly Job[], { params, caller }: Asked): Job {
  const id = text(params, 'JobId');
  const job = jobs.find((one) => one.id === id && one.caller === caller.arn);
  if (job === undefined) throw new Rejection('NoSuchEntityException', `The JobId ${id} cannot be found.`);
  return job;
}

function isOver(job: Job, now: Date): boolean {
  if (job.completed === undefined && job.polls > 0) {
    job.polls -= 1;
    return false;
  }
  job.completed ??= now;
  return true;
}

function resultOf({ report, granularity }: Job, params: Fields, pager: Pager): Fields {
  const { error, services = [], principal } = report;
  if (error !== undefined) {
    const reason = { Error: { Message: error.message, Code: error.code } };
    return { JobStatus: 'FAILED', ServicesLastAccessed: [], IsTruncated: false, ...reason };
  }
  const byName = [...services].sort((a, b) => (a.namespace < b.namespace ? -1 : 1));
  const { items, next } = pager.cut('iam', 'GetServiceLastAccessedDetails', params, byName);
  const described = items.map((one) => describeService(one, principal, granularity === 'ACTION_LEVEL'));
  return { JobStatus: 'COMPLETED', ServicesLastAccessed: described, ...next };
}

function describeService(service: AccessedService, principal: string, withActions: boolean): Fields {
  const { namespace, name = namespace, last, region, actions } = service;
  return given({
    ServiceName: name,
    LastAuthenticated: date(last),
    ServiceNamespace: namespace,
    LastAuthenticatedEntity: last && principal,
    LastAuthenticatedRegion: last && (region ?? 'us-east-1'),
    TotalAuthenticatedEntities: last === undefined ? 0 : 1,
    TrackedActionsLastAccessed: withActions ? actions?.map((one) => describe(one, principal)) : undefined,
  });
}

function describe({ name, last, region }: TrackedAction, principal: string): Fields {
  return given({
    ActionName: name,
    LastAccessedEntity: last && principal,
    LastAccessedTime: date(last),
    LastAccessedRegion: last && (region ?? 'us-east-1'),
  });
}
