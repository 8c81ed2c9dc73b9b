import { type Duration, day, type Instant, type Window } from '../base/time';
import type { PrincipalName } from '../policy/arn';
import type { ActionName } from '../policy/catalogue';

/** Something a source could not read or had to leave out: evidence with a gap proves no absence. */
export interface Gap {
  readonly location: string;
  readonly message: string;
}

/** The sources that count the records of CloudTrail logs, each where they lie. */
export type LogSourceName = 'cloudtrail-logs' | 'athena';

/** The query that counted a log set: it costs money. */
export interface LogQuery {
  /** Athena's id of it. */
  readonly id: string;
  /** What it read, as Athena bills it; 0 where the result of an earlier one was taken. */
  readonly scannedBytes: number;
}

/**
 * What a set of CloudTrail logs could have shown, in facts that hold for the whole catalogue: a later pull request
 * may name other actions.
 */
export interface LogCoverage {
  readonly source: LogSourceName;
  /** Absent where the logs were read here. */
  readonly query?: LogQuery;
  /** The regions that were asked for; absent: every region there is. */
  readonly requestedRegions?: readonly string[];
  /** The trail that wrote the logs, where it could be asked. */
  readonly trails?: readonly TrailFacts[];
  readonly window: Window;
  /** From the first to the last event of any principal inside the window; absent when there is none. */
  readonly span?: Window;
  readonly gaps: readonly Gap[];
  /** How many files were read here. */
  readonly files: number;
  readonly events: number;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  /** Days of the span without any record, as `2026-01-03` or `2026-01-03/2026-01-07`. */
  readonly daysWithoutEvents: readonly string[];
  /** Whether any management event was a read; whether any was not. */
  readonly hasReadEvents: boolean;
  readonly hasWriteEvents: boolean;
  /** Services of which the set holds any event, where a trail can leave them out: kms, rds-data. */
  readonly excludableServicesSeen: readonly string[];
  /** Actions that some principal used in a management event: the trail would have shown them. */
  readonly managementEventActions: readonly ActionName[];
  /** Actions that some event of the set was mapped to. */
  readonly mappedActions: readonly ActionName[];
  /** The number of records of each principal that was asked for; any record counts. */
  readonly eventsByPrincipal: ReadonlyMap<PrincipalName, number>;
}

/** What one trail records of management events, or why that is not known. */
export type TrailFacts = ReadTrail | UnreadTrail;

/** A trail that did not tell its settings. */
export interface UnreadTrail {
  readonly arn: string;
  readonly readError: string;
  /** Not rejected, but lost on the way: another attempt may well return them, and they may change everything. */
  readonly retryable?: true;
}

/** A trail whose settings could be read. */
export interface ReadTrail {
  readonly arn: string;
  /** It records every region, not only the one it is at home in. */
  readonly multiRegion: boolean;
  /** Of calls that only read, of the others: the services left out; absent when it records none of them. */
  readonly readEvents?: { readonly excludedServices: readonly string[] };
  readonly writeEvents?: { readonly excludedServices: readonly string[] };
  /** Since when it records without a break. */
  readonly recordingSince?: Instant;
  /** Since when it does not record any more. */
  readonly stoppedAt?: Instant;
  /** What keeps it from delivering, in AWS's words. */
  readonly deliveryError?: string;
}

/** What Access Analyzer's generation jobs for one principal covered. */
export interface GenerationCoverage {
  readonly source: 'policy-generation';
  readonly principal: PrincipalName;
  /** The time that was asked for, 90 days at the most. */
  readonly window: Window;
  /** The times that finished jobs looked at, in order; times that touch are one. */
  readonly covered: readonly Window[];
  readonly gaps: readonly Gap[];
  readonly jobs: readonly string[];
  readonly regions: 'all' | readonly string[];
  readonly trails: readonly TrailFacts[];
  /** How many actions the jobs found; `services` are those that the service-level template names. */
  readonly actions: number;
  readonly services: readonly string[];
}

/** What IAM's access advisor reported of one principal. */
export interface LastAccessedCoverage {
  readonly source: 'last-accessed';
  readonly principal: PrincipalName;
  /** The time that was asked for. */
  readonly window: Window;
  /** The time it tells of, which is longer. */
  readonly trackingPeriod: Window;
  readonly gaps: readonly Gap[];
  readonly services: readonly AccessedService[];
}

/** One service of such a report: those that the principal is allowed to use are listed, used or not. */
export interface AccessedService {
  readonly service: string;
  /** Absent: not in the tracking period. */
  readonly last?: Instant;
  /** The tracked actions that were listed, with a time or without; absent when there was no list. */
  readonly trackedActions?: readonly ActionName[];
}

/** What an unused-access analyzer found of one principal. */
export interface UnusedAccessCoverage {
  readonly source: 'unused-access';
  readonly principal: PrincipalName;
  /** The time that was asked for. */
  readonly window: Window;
  /** The analyzer's own tracking period. */
  readonly trackingPeriod: Window;
  readonly gaps: readonly Gap[];
  readonly analyzer: string;
  /** The actions that its findings name. */
  readonly actions: readonly ActionName[];
  /** Set when it calls the whole role unused: its last use, if there was one. */
  readonly unusedRole?: { readonly last?: Instant };
}

/** What one source could see. A log set is of several principals, the others are of one. */
export type SourceCoverage = LogCoverage | GenerationCoverage | LastAccessedCoverage | UnusedAccessCoverage;

/** Whether a coverage is of CloudTrail's own records, read here or by Athena. */
export function isLogCoverage(coverage: SourceCoverage): coverage is LogCoverage {
  return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}

/** Whether a source was asked about a principal. */
export function concerns(coverage: SourceCoverage, principal: PrincipalName): boolean {
  return isLogCoverage(coverage)
    ? coverage.eventsByPrincipal.has(principal)
    : coverage.principal === principal;
}

/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
export function spanOf(coverage: SourceCoverage): Window | undefined {
  if (isLogCoverage(coverage)) return coverage.span;
  if (coverage.source !== 'policy-generation') return coverage.trackingPeriod;
  const [first, last] = [coverage.covered[0], coverage.covered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { start, end } = recorded(coverage.trails, { start: first.start, end: last.end });
  return start > end ? undefined : { start, end };
}

/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails: readonly TrailFacts[], { start, end }: Window): Window {
  const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
  if (read.length === 0) return { start, end };
  const useful = read.filter(({ multiRegion, deliveryError, readEvents, writeEvents }) => {
    return (
      multiRegion && deliveryError === undefined && (readEvents !== undefined || writeEvents !== undefined)
    );
  });
  const parts = useful.map(({ recordingSince = start, stoppedAt = end }) => {
    return { start: Math.max(start, recordingSince), end: Math.min(end, stoppedAt) };
  });
  const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ?? { start: end, end };
}

/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
export function earliestSign(coverage: SourceCoverage): Instant | undefined {
  if (coverage.source !== 'last-accessed') return undefined;
  const times = coverage.services.flatMap(({ last }) => last ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The longest span of several sources, in milliseconds; 0 for none. */
export function longestSpan(coverages: readonly SourceCoverage[]): Duration {
  return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}

/** In milliseconds; 0 of no time. */
export function lengthOf(window: Window | undefined): Duration {
  return window === undefined ? 0 : window.end - window.start;
}

/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
export function sawAny(coverage: SourceCoverage, principal: PrincipalName): boolean | undefined {
  switch (coverage.source) {
    case 'cloudtrail-logs':
    case 'athena':
      return (coverage.eventsByPrincipal.get(principal) ?? 0) > 0;
    case 'policy-generation':
      return coverage.actions > 0;
    case 'last-accessed':
      return coverage.services.some(({ last }) => last !== undefined);
    case 'unused-access':
      return undefined;
  }
}

/** Whether a source has any content; one that failed at once is no evidence. */
export function wasRead(coverage: SourceCoverage): boolean {
  if (isLogCoverage(coverage)) return coverage.events > 0;
  if (coverage.source === 'policy-generation') return coverage.jobs.length > 0;
  if (coverage.source === 'last-accessed') return coverage.services.length > 0;
  return coverage.gaps.length === 0 || coverage.actions.length > 0;
}

/** Whether a source could tell of a principal: logs of other accounts hold nothing of it. */
export function tellsOf(coverage: SourceCoverage, principal: PrincipalName): boolean {
  if (!concerns(coverage, principal)) return false;
  if (!isLogCoverage(coverage) || coverage.accounts.length === 0) return true;
  const account = principal.split(':')[4] ?? '';
  return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}

/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
export function tolerance(unusedAfter: Duration): Duration {
  return Math.max(Math.min(2 * day, unusedAfter / 4), unusedAfter / 20);
}
