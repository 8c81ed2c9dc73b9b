import type { Instant } from '../base/time';
import type { ActionSet } from '../policy/action-set';
import type { ActionId } from '../policy/catalogue';

/** What a target granted from a moment on, until the next newer entry. */
export interface GrantedSince {
  readonly since: Instant;
  readonly actions: ActionSet;
}

/**
 * When actions were first granted, by the oldest entry that grants them (entries are newest first); a pause in between
 * makes nothing young. An action that none of them grants is of this very moment. One that the oldest grants is as old
 * as that if the entries are `complete` (they reach beyond the time in question); else its age is not known, and it is
 * left out. What a wildcard granted before a name did counts.
 */
export function agesOf(
  ids: Iterable<ActionId>,
  history: readonly GrantedSince[],
  complete: boolean,
  now: Instant,
): ReadonlyMap<ActionId, Instant> {
  const ages = new Map<ActionId, Instant>();
  for (const id of ids) {
    const first = history.findLastIndex(({ actions }) => actions.has(id));
    if ((first === -1 || first === history.length - 1) && !complete) continue;
    ages.set(id, history[first]?.since ?? now);
  }
  return ages;
}
