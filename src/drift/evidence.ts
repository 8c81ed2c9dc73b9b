import type { AccessLevel } from '../iam/catalogue';
import type { RunRecord } from './history';
import type { PrincipalFacts } from './principal-facts';
import type { SourceView } from './source-view';
import type { Duration, Instant } from './time';

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

/**
 * Times and number of calls; a source that tells only that a call happened leaves times out. Both times without a
 * number are those between which it happened.
 */
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
  /** When it was seen last, where that is known. */
  readonly last?: Instant;
}

/** Everything seen of one principal. */
export interface Evidence {
  readonly uses: ReadonlyMap<ActionName, Use>;
  /** Actions that an operation seen may have been authorised by, with that operation: they protect, never accuse. */
  readonly mayNeed: ReadonlyMap<ActionName, { readonly event: string; readonly last: Instant }>;
  readonly unknownEvents: readonly UnknownEvent[];
}

export const noEvidence: Evidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };

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

/** The roles whose names begin in some way, and why these may not be all of them. */
export interface PrefixAnswer {
  readonly roles: readonly PrincipalName[];
  readonly failure?: string;
}

/** All that one run gathered, for all its principals: what the evidence file holds. */
export interface GatheredEvidence {
  readonly views: readonly SourceView[];
  readonly principals: ReadonlyMap<PrincipalName, KnownPrincipal>;
  /** Absent when nobody asked for it; its rules go before the offline ones. */
  readonly reference?: ServiceReference;
  /** What is to be said of the gathering itself: a reference that could not be read. */
  readonly remarks?: readonly string[];
  /** Set where it is the union of several runs, by principal: how long its uses are remembered. */
  readonly retention?: ReadonlyMap<PrincipalName, Duration>;
  /** Which roles the beginnings of names were found to stand for, by account and prefixes. */
  readonly prefixes?: ReadonlyMap<string, PrefixAnswer>;
  /** What earlier runs found, oldest first. */
  readonly history?: readonly RunRecord[];
  /** The run was asked to end before everything was read. */
  readonly interrupted?: true;
}
