import { sorted } from '../base/order';
import type { Instant } from '../base/time';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { EventActions } from '../reference/event-actions';
import type { Evidence, SourceName, Tally, Use } from './evidence';
import { mergeUses } from './merge';

/** An action that a source reports as tried; without a time where it tells none. */
export interface TriedAction {
  readonly action: string;
  readonly last?: Instant;
  /** ARN patterns of its resources, with the placeholders of policy generation; absent where they are not known. */
  readonly patterns?: readonly string[];
}

/**
 * Turns what a source reports by action into evidence. Such sources count denied calls as well, so every use is
 * `attempted`. An action without a time was tried until `end` at the latest.
 */
export function actionsToEvidence(
  tried: readonly TriedAction[],
  source: SourceName,
  events: EventActions,
  end: Instant,
): Evidence {
  const uses = new Map<ActionName, Use>();
  const mayNeed = new Map<ActionName, { event: string; last: Instant }>();
  for (const { action: name, last, patterns } of tried) {
    const action = canonical(name, events.catalogue);
    const attempted: Tally = last === undefined ? {} : { last };
    const use: Use = {
      attempted,
      resources: { sample: [], complete: false },
      ...(patterns === undefined ? {} : { patterns }),
      sources: [source],
    };
    uses.set(action, mergeUses(uses.get(action), use));
    for (const needed of events.mayNeedOf(action)) {
      const known = mayNeed.get(needed);
      const need = { event: action, last: last ?? end };
      if (known === undefined || known.last < need.last) mayNeed.set(needed, need);
    }
  }
  return { uses: sorted(uses), mayNeed: sorted(mayNeed), unknownEvents: [] };
}

/** `service:Name` in AWS's own case; as it is when the catalogue does not know it. */
export function canonical(action: string, catalogue: Catalogue): ActionName {
  const id = catalogue.idOf(action);
  return id === undefined ? action : catalogue.nameOf(id);
}
