import type { Duration, Instant } from '../base/time';
import type { ActiveFinding, Evidence, Tally, Use } from '../evidence/evidence';
import type { SourceCoverage } from '../evidence/source-coverage';
import { ActionSet } from '../policy/action-set';
import type { AdministratorGrant } from '../policy/administrator';
import type { PrincipalName } from '../policy/arn';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import type { GrantSet } from '../policy/grants';
import type { Location, Problem } from '../policy/model';
import type { PossibleGrants } from '../policy/possible';
import type { UnknownAction } from '../policy/unknown-actions';
import type { Cause } from '../reference/cause';
import type { Acceptance } from './acceptances';
import type { Baseline } from './baseline';
import type { ForeignGrants } from './foreign-grants';
import type { Stage } from './stage';

/** Everything the comparison of one target needs, as values. Base, ages and foreign grants are optional. */
export interface DriftInput {
  readonly head: GrantSet;
  readonly unknownActions: readonly UnknownAction[];
  /** What parts of the policies that are not known may grant or deny; absent where all of them is known. */
  readonly possible?: PossibleGrants | undefined;
  /** What such parts may have granted at the base. */
  readonly possibleAtBase?: ActionSet | undefined;
  /** Policies that are attached by name: those whose text was not read may grant what is in use. */
  readonly attached?: readonly AttachedPolicy[];
  /** The parameters of a template whose default decides something, each as a sentence. */
  readonly assumes?: readonly string[];
  /** Policy files beyond a cap, a sentence part each: they may grant anything, so nothing is missing. */
  readonly unreadPolicies?: readonly string[];
  /** Warnings of the policy files. */
  readonly warnings: readonly Problem[];
  /** What the change under review is compared with. */
  readonly base?: GrantSet;
  /** Files that are not committed: nothing is known of them before the change. */
  readonly uncommitted?: readonly string[];
  /** A grant of every action that the change under review adds. */
  readonly addsAdministrator?: AdministratorGrant;
  /** Absent for a target that is judged by its use. */
  readonly stage?: Stage | undefined;
  /**
   * Whether the change under review brings policy files into git that a role older than them may have had before:
   * `unknown` where the history of the repository does not tell.
   */
  readonly import?: 'known' | 'unknown';
  readonly baseline?: Baseline;
  /** When each action was first granted by a commit, where that is known. */
  readonly ages?: ReadonlyMap<ActionId, Instant>;
  /** Why it is unknown. */
  readonly agesUnread?: string;
  /** What other targets need of the text that they share with this one; absent where it is judged alone. */
  readonly shared?: SharedText;
  /** What the role's live policies grant; absent when they were not read. */
  readonly foreign?: ForeignGrants;
  readonly principals: readonly PrincipalName[];
  /** Since when all principals are known to exist: their creation or their first call; absent where one is not known. */
  readonly activeSince?: Instant | undefined;
  /** When a principal was made, where that is known. */
  readonly created?: ReadonlyMap<PrincipalName, Instant>;
  readonly evidence: Evidence;
  /** What could not be read of the principals themselves, in words. */
  readonly unread?: readonly string[];
  /** Why there may be principals that are not known. */
  readonly unlisted?: string;
  /** Active findings of analyzers on the principals; absent when they were not asked. */
  readonly activeFindings?: readonly PrincipalFinding[];
  /** What is to be said of the gathering itself. */
  readonly remarks?: readonly string[];
  readonly coverages: readonly SourceCoverage[];
  readonly acceptances: readonly Acceptance[];
  readonly rules: DriftRules;
  /** Now; only the expiry of acceptances depends on it. */
  readonly today: Instant;
}

/** Why an action that a target does not use stays, because another target shares the text that grants it. */
export type SharedText = (id: ActionId) => Cause | undefined;

/** A policy that the files attach by its name, and whose text does not stand in them. */
export interface AttachedPolicy {
  readonly name: string;
  /** What it grants, where its text is bundled. */
  readonly grants?: ActionSet;
  readonly at: Location;
}

/** An active finding on one of the principals. */
export interface PrincipalFinding {
  readonly principal: PrincipalName;
  readonly finding: ActiveFinding;
}

/** Values of `missing-denied`. `recurring`: on several days, lately, and not in the console. */
export const missingDeniedValues = ['recurring', 'all', 'note'] as const;
export type MissingDenied = (typeof missingDeniedValues)[number];

/** The configured part of the comparison. */
export interface DriftRules {
  /** The moment ages are counted to. */
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  /** A granted action whose last use is this young is in use, although it was not used within `unusedAfter`. */
  readonly remembered?: Duration | undefined;
  readonly minObservation: Duration;
  readonly newGrantGrace: Duration;
  /** Which denied calls count as missing; the others are notes. */
  readonly missingDenied: MissingDenied;
  /** Whether the compared files hold all policies of the role: a call that succeeds without them is then missing. */
  readonly policiesComplete: boolean;
  /** How much of the end of the time in question a source may miss. */
  readonly tail: Duration;
  /** Evidence that ends before this is too old to prove an absence. */
  readonly staleBefore?: Instant | undefined;
}

/** The moment since which a use keeps a granted action in use. */
export function inUseSince({ windowEnd, unusedAfter, remembered = 0 }: DriftRules): Instant {
  return windowEnd - Math.max(unusedAfter, remembered);
}

/** The actions of some names; those that the catalogue does not know are left out. */
export function idsOf(actions: Iterable<ActionName>, catalogue: Catalogue): ActionSet {
  return ActionSet.of(
    catalogue,
    [...actions].flatMap((action) => catalogue.idOf(action) ?? []),
  );
}

/**
 * Uses at or after a moment, older outcomes left out: a refusal long before the last success is no refusal today.
 * An outcome without a time happened inside the window of its source.
 */
export function recentUses(
  uses: ReadonlyMap<ActionName, Use>,
  since: Instant,
  at: (tally: Tally) => Instant | undefined = ({ last }) => last,
): ReadonlyMap<ActionName, Use> {
  const recent = (tally: Tally | undefined) =>
    tally === undefined || (at(tally) ?? since) < since ? undefined : tally;
  return new Map(
    [...uses].flatMap(([action, use]): [ActionName, Use][] => {
      const [allowed, denied, attempted] = [recent(use.allowed), recent(use.denied), recent(use.attempted)];
      if (allowed === undefined && denied === undefined && attempted === undefined) return [];
      const { allowed: _, denied: __, attempted: ___, ...rest } = use;
      return [
        [
          action,
          {
            ...(allowed === undefined ? {} : { allowed }),
            ...(denied === undefined ? {} : { denied }),
            ...(attempted === undefined ? {} : { attempted }),
            ...rest,
          },
        ],
      ];
    }),
  );
}
