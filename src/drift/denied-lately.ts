import { type Duration, day, type Instant } from '../base/time';
import type { Use } from '../evidence/evidence';
import { surelyAt } from '../evidence/merge';
import type { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName } from '../policy/catalogue';

/** For how long after a removal its actions are looked for among denied calls. */
export const watchTime: Duration = 14 * day;

/** What is granted now, and what the evidence holds. */
export interface RecentDenials {
  readonly uses: ReadonlyMap<ActionName, Use>;
  readonly granted: ActionSet;
  /** Removals and calls before it are none of ours. */
  readonly from: Instant;
  /** Actions that are not reported: accepted ones, and those that need no permission. */
  readonly excused: ReadonlySet<ActionName>;
  /** Whether other policies of the role, or the deployed ones, grant an action all the same. */
  grantedElsewhere(id: ActionId): boolean;
}

/** How calls of an action ended since a moment. */
export interface Stop {
  /** `attempted`: its sources count denied calls too and do not distinguish them. */
  readonly outcome: 'denied' | 'attempted';
  /** How often it was denied since, where that is known. */
  readonly denied?: number;
  readonly last: Instant;
}

/** The uses that a removal may have stopped: denied recently, or of unknown outcome, and of actions not granted now. */
export function deniedLately(denials: RecentDenials): ReadonlyMap<ActionId, Use> {
  const { uses, granted, from, excused } = denials;
  const lately = new Map<ActionId, Use>();
  for (const [action, use] of uses) {
    const id = granted.catalogue.idOf(action);
    if (id === undefined || granted.has(id) || excused.has(action)) continue;
    // One that succeeded in the last days may have done so before it was removed.
    const { allowed, ...rest } = use;
    const undated = allowed === undefined ? rest : { ...rest, allowed: {} };
    if (stopOf(id, undated, from, denials) !== undefined) lately.set(id, use);
  }
  return lately;
}

/** How calls of an action ended since a moment; undefined where nothing says that they were stopped. */
export function stopOf(
  id: ActionId,
  { allowed, denied, attempted }: Pick<Use, Stop['outcome'] | 'allowed'>,
  since: Instant,
  { grantedElsewhere }: RecentDenials,
): Stop | undefined {
  if (denied?.last !== undefined && denied.last >= since) {
    // An action that was denied before as well, and never seen to succeed, was not stopped by the removal.
    if (allowed === undefined && (denied.first ?? since) < since) return undefined;
    // A count that reaches back to before the removal is not one of refusals since.
    const counted = denied.count !== undefined && (denied.first ?? 0) >= since;
    return { outcome: 'denied', last: denied.last, ...(counted ? { denied: denied.count } : {}) };
  }
  if (attempted?.last === undefined || grantedElsewhere(id)) return undefined;
  // One that lies between two times may have been made before the removal.
  if ((surelyAt(attempted) ?? attempted.last) < since) return undefined;
  // A source that saw the call succeed since knows more than one that saw that it was made.
  return (allowed?.last ?? 0) >= since ? undefined : { outcome: 'attempted', last: attempted.last };
}
