import type { ActionName, PrincipalName } from './evidence';
import type { Instant, Window } from './time';

/** Something a source could not read or had to leave out: evidence with a gap proves no absence. */
export interface Gap {
  readonly place: string;
  readonly message: string;
}

/** The sources that count the records of CloudTrail logs, each where they lie. */
export type LogSourceName = 'cloudtrail-logs' | 'athena';

/** The query that counted a log set: somebody paid for it. */
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
export interface LogView {
  readonly source: LogSourceName;
  /** Absent where the logs were read here. */
  readonly query?: LogQuery;
  /** The regions that were asked for; absent: every region there is. */
  readonly onlyRegions?: readonly string[];
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
  readonly daysWithout: readonly string[];
  /** Whether any management event was a read; whether any was not. */
  readonly holdsReads: boolean;
  readonly holdsOthers: boolean;
  /** Services of which the set holds any event, where a trail can leave them out: kms, rds-data. */
  readonly holdsServices: readonly string[];
  /** Actions that some principal used in a management event: the trail would have shown them. */
  readonly managementActions: readonly ActionName[];
  /** Actions that some event of the set was mapped to. */
  readonly mappedActions: readonly ActionName[];
  /** The number of records of each principal that was asked for; any record counts. */
  readonly records: ReadonlyMap<PrincipalName, number>;
}

/** What one trail records of management events, or why that is not known. */
export type TrailFacts = ReadTrail | UnreadTrail;

/** A trail that did not tell its settings. */
export interface UnreadTrail {
  readonly arn: string;
  readonly unread: string;
  /** Not refused, but lost on the way: asked again it may well tell them, and they may change everything. */
  readonly lost?: true;
}

/** A trail whose settings could be read. */
export interface ReadTrail {
  readonly arn: string;
  /** It records every region, not only the one it is at home in. */
  readonly allRegions: boolean;
  /** Of calls that only read, of the others: the services left out; absent when it records none of them. */
  readonly reads?: { readonly without: readonly string[] };
  readonly others?: { readonly without: readonly string[] };
  /** Since when it records without a break. */
  readonly since?: Instant;
  /** Since when it does not record any more. */
  readonly until?: Instant;
  /** What keeps it from delivering, in AWS's words. */
  readonly fault?: string;
}

/** What Access Analyzer's generation jobs for one principal covered. */
export interface GenerationView {
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
export interface LastAccessedView {
  readonly source: 'last-accessed';
  readonly principal: PrincipalName;
  /** The time that was asked for. */
  readonly window: Window;
  /** The time it tells of, which is longer. */
  readonly reach: Window;
  readonly gaps: readonly Gap[];
  readonly services: readonly AccessedService[];
}

/** One service of such a report: those that the principal is allowed to use are listed, used or not. */
export interface AccessedService {
  readonly service: string;
  /** Absent: not in the tracking period. */
  readonly last?: Instant;
  /** The tracked actions that were listed, with a time or without; absent when there was no list. */
  readonly tracked?: readonly ActionName[];
}

/** What an unused-access analyzer found of one principal. */
export interface UnusedAccessView {
  readonly source: 'unused-access';
  readonly principal: PrincipalName;
  /** The time that was asked for. */
  readonly window: Window;
  /** The analyzer's own tracking period. */
  readonly reach: Window;
  readonly gaps: readonly Gap[];
  readonly analyzer: string;
  /** The actions that its findings name. */
  readonly actions: readonly ActionName[];
  /** Set when it calls the whole role unused: its last use, if there was one. */
  readonly unusedRole?: { readonly last?: Instant };
}

/** What one source could see. A log set is of several principals, the others are of one. */
export type SourceView = LogView | GenerationView | LastAccessedView | UnusedAccessView;
