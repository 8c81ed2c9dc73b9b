import type { Instant } from '../base/time';
import type { SourceName } from '../evidence/evidence';
import type { AccessLevel, ActionName } from '../policy/catalogue';
import type { Element, Location, PolicyId } from '../policy/model';
import type { Cause } from '../reference/cause';
import type { EscalationPath } from '../reference/privilege-escalation';
import type { ChangeEffects } from './effects';
import type { FindingKey } from './finding-key';

/** The states of product and report; `used` actions are only listed by name. */
export type State = 'over-granted' | 'missing' | 'undetermined' | 'accepted';

/** The first place, in document order, that grants an action. */
export interface FindingLocation {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
}

/**
 * Something of a target that is not simply used. Keys of acceptances, baseline entries and fingerprints carry its scope
 * (`keyOf`).
 */
export type Finding = ActionFinding | ResourceFinding;

/** An action on some of the resources that it is called on. Only its key is needed: nothing finds one yet. */
export interface ResourceFinding extends Required<FindingKey> {
  readonly kind: 'resource';
  readonly state: Exclude<State, 'undetermined'>;
  readonly introduced?: ActionFinding['introduced'];
}

/** One action that is not simply used, with what put it there. */
export interface ActionFinding {
  readonly kind: 'action';
  readonly action: ActionName;
  readonly state: State;
  readonly accessLevel: AccessLevel;
  /** A sentence part: "never called", "last used 214 days ago", "currently denied". */
  readonly reason: string;
  /** Only of undetermined actions: the reason to group by. */
  readonly cause?: Cause;
  readonly lastUsed?: Instant;
  readonly denied?: number;
  readonly lastDenied?: Instant;
  readonly resources: readonly string[];
  /** Of what is missing: every call named its resources, and `resources` holds all of them. */
  readonly allResources?: true;
  /** Of what is missing: how many resources there are, where that is known. */
  readonly distinctResources?: number;
  /** Of what is over-granted: the sources that would have shown a use. */
  readonly provenBy?: readonly SourceName[];
  /** Of what is over-granted: whether one of them is enough to act on. */
  readonly conclusive?: boolean;
  /** Of what is missing: the sources that saw it. */
  readonly seenBy?: readonly SourceName[];
  /** Of what is missing: every call was denied, or the outcome is unknown. */
  readonly currentlyDenied?: boolean;
  /** Of what is missing: how often it was called without being denied, where that is known. */
  readonly calls?: number;
  /** Of what is missing: the Deny that the change adds. */
  readonly deniedAt?: Location;
  readonly location?: FindingLocation;
  readonly acceptedBy?: AcceptedBy;
  /** Whether the change under review brings it; absent where there is nothing to compare with. */
  readonly introduced?: 'added' | 'removed' | 'existing';
  /** Of what is granted: some pattern without a wildcard names it. */
  readonly named?: true;
  /** The baseline lists it: known drift that does not count towards a limit. */
  readonly inBaseline?: true;
  /** Of what is granted: the way to more permissions that it is a part of. */
  readonly escalation?: EscalationPath;
}

/** What acceptances, baseline entries and fingerprints know a finding by. */
export function keyOf(finding: Finding): FindingKey {
  const { action } = finding;
  return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}

/** The entry of `accept:` that takes an action out of the count. */
export interface AcceptedBy {
  readonly reason: string;
  /** Its last day, as configured. */
  readonly until: string;
  readonly daysLeft: number;
}

/** Something to say that is no finding. The codes are part of the report's contract. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
  readonly action?: string;
  readonly file?: string;
  readonly line?: number;
}

export type NoteCode =
  | 'denied-elsewhere'
  | 'denied-on-purpose'
  | 'currently-denied'
  | 'granted-elsewhere'
  | 'granted-outside'
  | 'other-name'
  | 'attached-policy'
  | 'assumed-value'
  | 'used-by-other-target'
  | 'partial-deny'
  | 'unknown-action'
  | 'matches-nothing'
  | 'duplicate-sid'
  | 'invalid-sid'
  | 'literal-variable'
  | 'grants-nothing'
  | 'unknown-event'
  | 'age-unknown'
  | 'baseline-stale'
  | 'live-policy-differs'
  | 'active-finding'
  | 'role-unused'
  | 'role-unreadable'
  | 'trail-unreadable'
  | 'window-clamped'
  | 'gathering-note'
  | 'acceptance-expired'
  | 'acceptance-unmatched'
  | 'acceptance-not-needed';

/** Granted = used + over-granted + undetermined + accepted granted ones; missing stands outside. */
export interface Counts {
  readonly granted: number;
  readonly used: number;
  readonly overGranted: number;
  readonly missing: number;
  readonly undetermined: number;
  readonly accepted: number;
}

/** What the comparison of one target found. */
export interface Drift {
  readonly counts: Counts;
  /** Names of the granted actions in use, in catalogue order. */
  readonly used: readonly ActionName[];
  /**
   * Riskiest first: by state, access level, then name. Findings about resources are to be a list of their own: they
   * stand outside these counts, and what reads this list reads actions.
   */
  readonly findings: readonly ActionFinding[];
  readonly notes: readonly Note[];
  /** What each granting pattern is worth, in document order. */
  readonly patterns: readonly PatternCount[];
  /** Absent where there is nothing to compare with. */
  readonly effects?: ChangeEffects;
}

/** "`s3:*` adds 112 actions, 97 of them write or permissions management". */
export interface Widening {
  readonly actions: number;
  /** Of access level Write or Permissions management. */
  readonly risky: number;
  /** The patterns of the base that it took the place of. */
  readonly was: readonly string[];
}

/** "`s3:Get*` grants 62, used 2". */
export interface PatternCount extends FindingLocation {
  readonly grants: number;
  readonly used: number;
  /** What a new or widened wildcard brings that the base did not grant. */
  readonly adds?: Widening;
  /** The policy that it stands in; absent where its file is the policy. */
  readonly policy?: PolicyId;
  /** The resources of its statement. */
  readonly on: Element<string>;
}

/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
export const reasonCodes = [
  'administrator-access',
  'over-granted',
  'missing',
  'new-grant',
  'undetermined',
  'policy-unreadable',
  'policy-unknown',
  'attached-policy-unread',
  'base-unknown',
  'deny-unclear',
  'untrusted-evidence',
  'incomplete-evidence',
  'short-span',
  'young-role',
  'unknown-age',
  'ends-early',
  'interrupted',
  'no-event',
  'no-evidence',
  'old-evidence',
] as const;

/** Why a verdict is what it is. */
export interface Reason {
  readonly code: (typeof reasonCodes)[number];
  readonly message: string;
}
