import type { AccessLevel } from '../iam/catalogue';
import type { Instant, Window } from './time';

/** A principal's ARN as IAM writes it, with the path. */
export type PrincipalName = string;
/** `service:Name` in AWS's own case. */
export type ActionName = string;

/** Sources of evidence, by the names of the `sources` input. */
export const sourceNames = [
  'policy-generation',
  'last-accessed',
  'unused-access',
  'cloudtrail-logs',
  'athena',
  'file',
] as const;
export type SourceName = (typeof sourceNames)[number];

/**
 * How a call ended. `attempted` is for sources that cannot tell: policy generation and last accessed count denied
 * calls as well.
 */
export type Outcome = 'allowed' | 'denied' | 'attempted';

/** Calls of one principal that look the same to a log: what logs on disk, in S3 and in Athena all yield. */
export interface CallCount {
  readonly principal: PrincipalName;
  /** As in the record, such as `s3.amazonaws.com`. */
  readonly eventSource: string;
  readonly eventName: string;
  readonly outcome: 'allowed' | 'denied';
  readonly region: string;
  /** The action that the error message names, where it names one. */
  readonly deniedAction?: string;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  /** ARNs, at most `resourceLimit`, sorted. */
  readonly resources: readonly string[];
  /** Whether every call named its resources and none was left out. */
  readonly allResources: boolean;
}

/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
export const resourceLimit = 10;

/** Times and number of calls; a source that tells only that a call happened leaves times out. */
export interface Tally {
  readonly count?: number;
  readonly first?: Instant;
  readonly last?: Instant;
}

/** What was seen of one action of one principal. */
export interface Use {
  readonly allowed?: Tally;
  readonly denied?: Tally;
  readonly attempted?: Tally;
  readonly resources: readonly string[];
  /** Whether `resources` holds every resource of every call. */
  readonly allResources: boolean;
  readonly sources: readonly SourceName[];
}

/** An event that no action is known for. */
export interface UnknownEvent {
  readonly eventSource: string;
  readonly eventName: string;
  /** The service prefix of the catalogue; absent when that is unknown too. */
  readonly service?: string;
  /** The actions it may have needed, where they are known and which of them it was is not. */
  readonly candidates?: readonly ActionName[];
  readonly count: number;
}

/** Everything seen of one principal. */
export interface Evidence {
  readonly uses: ReadonlyMap<ActionName, Use>;
  /** Actions that an operation seen may have been authorised by, with that operation: they protect, never accuse. */
  readonly mayNeed: ReadonlyMap<ActionName, { readonly event: string; readonly last: Instant }>;
  readonly unknownEvents: readonly UnknownEvent[];
}

export const noEvidence: Evidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };

/** Something a source could not read or had to leave out: evidence with a gap proves no absence. */
export interface Gap {
  readonly place: string;
  readonly message: string;
}

/**
 * What a set of CloudTrail logs could have shown, in facts that hold for the whole catalogue: a later pull request
 * may name other actions.
 */
export interface LogView {
  readonly source: 'cloudtrail-logs';
  /** The trail that wrote the logs, where it could be asked. */
  readonly trails?: readonly TrailFacts[];
  readonly window: Window;
  /** From the first to the last event of any principal inside the window; absent when there is none. */
  readonly span?: Window;
  readonly gaps: readonly Gap[];
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
export type TrailFacts = ReadTrail | { readonly arn: string; readonly unread: string };

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
  /** How many actions the jobs found; services used without any action known are in `services`. */
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

/** A policy as text, with the name reports call it by. */
export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

/** A policy in IAM, by its name. */
export interface LivePolicy {
  readonly name: string;
  /** `aws` policies are AWS's own; `group` policies reach a user through a group, whatever they are there. */
  readonly kind: 'inline' | 'customer' | 'aws' | 'group';
  readonly text: string;
}

/** What is known of the role or user itself, from AWS; all of it may be unknown. */
export interface PrincipalFacts {
  readonly created?: Instant;
  /** All policies that grant it something; `unreadable` when some of them could not be read. */
  readonly policies?: readonly LivePolicy[] | 'unreadable';
  readonly boundary?: LivePolicy;
  /** What could not be read, in words. */
  readonly unread?: readonly string[];
}

/** AWS's service reference of some services, by prefix: what it flags and what it adds to the catalogue. */
export type ServiceReference = ReadonlyMap<string, readonly ReferenceAction[]>;

export interface ReferenceAction {
  readonly name: string;
  readonly level: AccessLevel;
  /** SupportedBy "IAM Access Analyzer Policy Generation": a management event shows every use. */
  readonly logged: boolean;
  /** SupportedBy "IAM Action Last Accessed". */
  readonly tracked: boolean;
}

/** What one run knows of one principal. */
export interface KnownPrincipal {
  readonly evidence: Evidence;
  readonly facts?: PrincipalFacts;
}

/** All that one run gathered, for all its principals: what the evidence file holds. */
export interface GatheredEvidence {
  readonly views: readonly SourceView[];
  readonly principals: ReadonlyMap<PrincipalName, KnownPrincipal>;
  /** Absent when nobody asked for it; its rules go before the offline ones. */
  readonly reference?: ServiceReference;
  /** What is to be said of the gathering itself: a reference that could not be read. */
  readonly remarks?: readonly string[];
}
