import type { Duration, Instant } from '../base/time';
import type { PrincipalName } from '../policy/arn';
import type { ActionName } from '../policy/catalogue';
import type { ServiceReference } from '../reference/service-reference';
import type { SourceCoverage } from './source-coverage';

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

/** Calls of one principal that look the same to a log: what logs on disk, in S3 and in Athena all yield. */
export interface CallCount {
  readonly principal: PrincipalName;
  /** As in the record, such as `s3.amazonaws.com`. */
  readonly eventSource: string;
  readonly eventName: string;
  readonly outcome: 'allowed' | 'denied';
  readonly region: string;
  /** What the requests show of the actions that they need, by names of request-marks.ts. */
  readonly marks?: readonly string[];
  /** The action that the error message names, where it names one. */
  readonly deniedAction?: string;
  /** The policy that the error message blames, as AWS names it; `explicitDeny` where it has a Deny. */
  readonly policyType?: string;
  readonly explicitDeny?: true;
  readonly policyArn?: string;
  /** Of denied calls: the AWS service that made them on behalf of the principal. */
  readonly invokedBy?: string;
  /** The days of denials outside the console, the latest ones, as `2026-11-03`. */
  readonly denialDays?: readonly string[];
  readonly authorization?: LastAuthorization;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
  /** ARNs, at most `resourceLimit`, sorted. */
  readonly resources: readonly string[];
  /** Whether every call named its resources and none was left out. */
  readonly allResources: boolean;
}

/** The last denial that AWS gave an authorization id for. */
export interface LastAuthorization {
  readonly at: Instant;
  readonly id: string;
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

/** The resources that an action was called on. */
export interface SeenResources {
  /** ARNs, sorted; not all of them unless `complete`. */
  readonly sample: readonly string[];
  /** How many distinct ones there were, where that was counted. */
  readonly count?: number;
  /** Whether `sample` holds every resource of every call. */
  readonly complete: boolean;
}

/** Why calls were denied, as the error message states it. */
export interface DenialReason {
  /** As AWS names it, such as `service control policy`; `policy` where it does not say which. */
  readonly policyType: string;
  /** It has a Deny, as against an Allow that is missing. */
  readonly explicitDeny?: true;
  readonly policyArn?: string;
  /** What AWS gives details of the denial by. */
  readonly authorizationId?: string;
  readonly count?: number;
  readonly last?: Instant;
}

/** A permission that a request shows to be needed, such as `iam:PassRole` for the role that it names. */
export interface RequestNeed {
  readonly event: string;
  readonly last: Instant;
  readonly resources?: SeenResources;
  /** It is not certain which service the event is of: this protects, and proves no use. */
  readonly likely?: true;
}

/**
 * All principals that logs showed, whether they were asked for or not. `complete`: no gap of the logs hides any, and none
 * was left out.
 */
export interface SeenPrincipals {
  readonly principals: readonly {
    readonly arn: PrincipalName;
    readonly first: Instant;
    readonly last: Instant;
  }[];
  readonly complete: boolean;
}

/** Something that evidence was made of. */
export interface EvidenceOrigin {
  readonly source: SourceName;
  /** A file, bucket, trail, job or query. */
  readonly location: string;
  readonly hash?: string;
  readonly gatheredAt?: Instant;
}

/** What was seen of one action of one principal. */
export interface Use {
  readonly allowed?: Tally;
  readonly denied?: Tally;
  readonly attempted?: Tally;
  readonly resources: SeenResources;
  /**
   * ARN patterns of the resources in the policy that policy generation made, sorted, with its placeholders such as
   * `${BucketName}`; absent where it did not name them.
   */
  readonly patterns?: readonly string[];
  readonly denialReasons?: readonly DenialReason[];
  /** The latest days of denials outside the console, at most `recurringDays`, as `2026-11-03`. */
  readonly denialDays?: readonly string[];
  /** AWS services that made denied calls on behalf of the principal. */
  readonly invokedBy?: readonly string[];
  readonly sources: readonly SourceName[];
}

/** An operation that an action may have been needed for. */
export interface PossibleNeed {
  readonly event: string;
  readonly last: Instant;
  /** On what it may have been needed; absent where that is not known. */
  readonly resources?: SeenResources;
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
  readonly mayNeed: ReadonlyMap<ActionName, PossibleNeed>;
  readonly unknownEvents: readonly UnknownEvent[];
  readonly requestNeeds?: ReadonlyMap<ActionName, RequestNeed>;
}

export const noEvidence: Evidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };

/** What one run knows of one principal. */
export interface KnownPrincipal {
  readonly evidence: Evidence;
  readonly facts?: PrincipalFacts;
}

/** The roles whose names begin in some way, and why these may not be all of them. */
export interface PrefixAnswer {
  readonly roles: readonly PrincipalName[];
  readonly error?: string;
}

/** All that one run gathered, for all its principals: what the evidence file holds. */
export interface GatheredEvidence {
  readonly coverage: readonly SourceCoverage[];
  readonly principals: ReadonlyMap<PrincipalName, KnownPrincipal>;
  /** Absent when it was not requested; its rules take precedence over the offline ones. */
  readonly serviceReference?: ServiceReference;
  /** What is to be said of the gathering itself: a reference that could not be read. */
  readonly remarks?: readonly string[];
  /** Set where it is the union of several runs, by principal: how long its uses are remembered. */
  readonly retention?: ReadonlyMap<PrincipalName, Duration>;
  /** Roles that match a `*` in `principal-arn`, by account, path and beginning of the name. */
  readonly matchedRoles?: ReadonlyMap<string, PrefixAnswer>;
  readonly provenance?: readonly EvidenceOrigin[];
  readonly principalsSeen?: SeenPrincipals;
  /** The run was asked to end before everything was read. */
  readonly interrupted?: true;
}

/** A policy in IAM, by its name. */
export interface LivePolicy {
  readonly name: string;
  /** `aws` policies are AWS's own; `group` policies reach a user through a group, whatever they are there. */
  readonly kind: 'inline' | 'customer' | 'aws' | 'group';
  readonly text: string;
}

/** A finding of IAM Access Analyzer on a principal, neither archived nor resolved. */
export interface ActiveFinding {
  readonly id: string;
  /** As AWS names it, such as `ExternalAccess`. */
  readonly type: string;
  /** ARN. */
  readonly analyzer: string;
  /** What it says, in words, where it says more than its type. */
  readonly detail?: string;
}

/** What is known of the role or user itself, from AWS; all of it may be unknown. */
export interface PrincipalFacts {
  readonly created?: Instant;
  /** IAM knows no such role or user. */
  readonly absent?: true;
  /** All policies that grant it something; `unreadable` when some of them could not be read. */
  readonly policies?: readonly LivePolicy[] | 'unreadable';
  readonly boundary?: LivePolicy;
  /** Active findings on it; absent when no analyzer was asked. */
  readonly findings?: readonly ActiveFinding[];
  /** What could not be read, in words. */
  readonly readErrors?: readonly string[];
  /** What else is to be said of asking about it. */
  readonly remarks?: readonly string[];
}
