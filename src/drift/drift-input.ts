import type { UnknownAction } from '../iam/action-problems';
import type { ActionId, Catalogue } from '../iam/catalogue';
import type { GrantSet } from '../iam/grants';
import type { Problem } from '../iam/problem';
import type { Acceptance } from './acceptances';
import type { Baseline } from './baseline';
import type { EscalationRow } from './escalation';
import type { EventActions } from './event-actions';
import type { Evidence, PrincipalName } from './evidence';
import type { ForeignGrants } from './foreign-grants';
import type { ActiveFinding } from './principal-facts';
import type { SourceView } from './source-view';
import type { Duration, Instant } from './time';
import type { VisibilityRules } from './visibility';

/** Everything the comparison of one target needs, as values. Base, ages and foreign grants are optional. */
export interface DriftInput {
  readonly head: GrantSet;
  readonly unknownActions: readonly UnknownAction[];
  /** Warnings of the policy files. */
  readonly warnings: readonly Problem[];
  /** What the change under review is compared with. */
  readonly base?: GrantSet;
  /** Neither the principals nor the policy files were there before the change: there is nothing to judge yet. */
  readonly isNew?: boolean;
  readonly baseline?: Baseline;
  /** When each action was first granted by a commit, where that is known. */
  readonly ages?: ReadonlyMap<ActionId, Instant>;
  /** Why nobody knows it. */
  readonly agesUnread?: string;
  /** What the role's live policies grant; absent when nobody read them. */
  readonly foreign?: ForeignGrants;
  readonly principals: readonly PrincipalName[];
  /** When a principal was made, where that is known. */
  readonly created?: ReadonlyMap<PrincipalName, Instant>;
  readonly evidence: Evidence;
  /** What could not be read of the principals themselves, in words. */
  readonly unread?: readonly string[];
  /** What analyzers say of the principals now; nobody may have asked them. */
  /** Why there may be principals of which nobody knows. */
  readonly unlisted?: string;
  readonly activeFindings?: readonly PrincipalFinding[];
  /** What is to be said of the gathering itself. */
  readonly remarks?: readonly string[];
  readonly views: readonly SourceView[];
  readonly acceptances: readonly Acceptance[];
  readonly rules: DriftRules;
  /** Now; only the expiry of acceptances depends on it. */
  readonly today: Instant;
}

/** An active finding on one of the principals. */
export interface PrincipalFinding {
  readonly principal: PrincipalName;
  readonly finding: ActiveFinding;
}

/** The configured part of the comparison. */
export interface DriftRules {
  /** The moment ages are counted to. */
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  /** A granted action whose last use is this young is in use, although nobody used it within `unusedAfter`. */
  readonly remembered?: Duration | undefined;
  readonly minObservation: Duration;
  readonly newGrantGrace: Duration;
  readonly missingDenied: 'count' | 'note';
  /** How much of the end of the time in question a source may miss. */
  readonly tail: Duration;
  /** Evidence that ends before this is too old to prove an absence. */
  readonly staleBefore?: Instant | undefined;
}

/** The tables the judgement is made with. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly events: EventActions;
  readonly visibility: VisibilityRules;
  readonly escalation: readonly EscalationRow[];
}
