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

/** What one source could see. Later sources add their shapes here. */
export type SourceView = LogView;

/** A policy as text, with the name reports call it by. */
export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

/** What is known of the role itself, from AWS; all of it may be unknown. */
export interface PrincipalFacts {
  readonly created?: Instant;
  /** The role's live policies that no compared file covers; `unreadable` when they could not be read. */
  readonly otherPolicies?: readonly PolicyText[] | 'unreadable';
  /** The deployed copies of the compared files. */
  readonly deployedPolicies?: readonly PolicyText[];
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
}
