import type { ActionSet } from '../iam/action-set';
import type { ActionId } from '../iam/catalogue';
import type { Instant } from './time';

/** What a target granted from a moment on, until the next newer entry. */
export interface GrantedSince {
  readonly since: Instant;
  readonly actions: ActionSet;
}

/**
 * Since when actions are granted without a break, going back from the newest entry. An action that the newest one does
 * not grant is of this very moment. One that all entries grant is as old as the oldest if they are `complete` (they
 * reach beyond the time in question); else its age is not known, and it is left out. What a wildcard granted before a
 * name did counts: see product.md, "Age of a grant".
 */
export function agesOf(
  ids: Iterable<ActionId>,
  history: readonly GrantedSince[],
  complete: boolean,
  now: Instant,
): ReadonlyMap<ActionId, Instant> {
  const ages = new Map<ActionId, Instant>();
  for (const id of ids) {
    const first = history.findIndex(({ actions }) => !actions.has(id));
    if (first === -1 && !complete) continue;
    const since = first === 0 ? now : history.at(first === -1 ? -1 : first - 1)?.since;
    if (since !== undefined) ages.set(id, since);
  }
  return ages;
}
