import { ActionSet } from '../iam/action-set';
import type { Catalogue } from '../iam/catalogue';
import type { DriftRules } from './drift-input';
import type { ActionName, Tally, Use } from './evidence';
import type { Instant } from './time';

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
      const { resources, allResources, sources } = use;
      return [
        [
          action,
          {
            ...(allowed === undefined ? {} : { allowed }),
            ...(denied === undefined ? {} : { denied }),
            ...(attempted === undefined ? {} : { attempted }),
            resources,
            allResources,
            sources,
          },
        ],
      ];
    }),
  );
}
