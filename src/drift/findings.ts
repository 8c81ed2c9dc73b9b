import type { Instant } from '../base/time';
import type { SourceName } from '../evidence/evidence';
import type { AccessLevel, ActionName } from '../policy/catalogue';
import type { Element } from '../policy/model';
import type { Cause } from '../reference/cause';
import type { EscalationPath } from '../reference/privilege-escalation';

/** The states of product and report; `used` actions are only listed by name. */
export type State = 'over-granted' | 'missing' | 'cannot-tell' | 'accepted';

/** The first place, in document order, that grants an action. */
export interface FindingPlace {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
}

/** One action that is not simply used, with what put it there. */
export interface Finding {
  readonly action: ActionName;
  readonly state: State;
  readonly accessLevel: AccessLevel;
  /** A sentence part: "never seen", "last used 214 days ago", "denied today". */
  readonly reason: string;
  /** Only of what cannot be told: why, to group by. */
  readonly cause?: Cause;
  readonly lastUsed?: Instant;
  readonly denied?: number;
  readonly lastDenied?: Instant;
  readonly resources: readonly string[];
  /** Of what is over-granted: the sources that would have shown a use. */
  readonly provenBy?: readonly SourceName[];
  /** Of what is over-granted: whether one of them is enough to act on. */
  readonly conclusive?: boolean;
  /** Of what is missing: the sources that saw it. */
  readonly seenBy?: readonly SourceName[];
  /** Of what is missing: every call was refused, or nobody can tell. */
  readonly refused?: boolean;
  /** Of what is missing: how often it was called without being refused, where that is known. */
  readonly calls?: number;
  readonly place?: FindingPlace;
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
  | 'denied-today'
  | 'granted-elsewhere'
  | 'granted-outside'
  | 'deny-not-subtracted'
  | 'unknown-action'
  | 'matches-nothing'
  | 'duplicate-sid'
  | 'unknown-event'
  | 'age-unknown'
  | 'baseline-stale'
  | 'live-differs'
  | 'active-finding'
  | 'role-unused'
  | 'role-unread'
  | 'trail-unread'
  | 'window-clamped'
  | 'not-read'
  | 'acceptance-expired'
  | 'acceptance-malformed'
  | 'acceptance-unmatched'
  | 'acceptance-used';

/** Granted = used + over-granted + cannot tell + accepted granted ones; missing stands outside. */
export interface Counts {
  readonly granted: number;
  readonly used: number;
  readonly overGranted: number;
  readonly missing: number;
  readonly cannotTell: number;
  readonly accepted: number;
}

/** What the comparison of one target found. */
export interface Drift {
  readonly counts: Counts;
  /** Names of the granted actions in use, in catalogue order. */
  readonly used: readonly ActionName[];
  /** Riskiest first: by state, access level, then name. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** What each granting pattern is worth, in document order. */
  readonly patterns: readonly PatternCount[];
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
export interface PatternCount extends FindingPlace {
  readonly grants: number;
  readonly used: number;
  /** What a new or widened wildcard brings that the base did not grant. */
  readonly adds?: Widening;
  /** The resources of its statement. */
  readonly on: Element<string>;
}

/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
export const reasonCodes = [
  'over-granted',
  'missing',
  'new-grant',
  'base-unread',
  'untrusted-evidence',
  'gap',
  'short-span',
  'young-role',
  'unknown-age',
  'ends-early',
  'interrupted',
  'no-event',
  'no-source',
  'old-evidence',
] as const;

/** Why a verdict is what it is. */
export interface Reason {
  readonly code: (typeof reasonCodes)[number];
  readonly message: string;
}
