import { ActionSet } from './action-set';
import type { Catalogue } from './catalogue';
import { actionsIn } from './grants';
import { type Location, locationOf, type Policy, type Statement, type UnknownPart } from './model';

/** What a part of a policy that is not known may do. */
export interface PossiblePart {
  readonly at: Location;
  readonly reason: string;
  /** What it may allow, and what it may deny: every action where that can be anything. */
  readonly allows: ActionSet;
  readonly denies: ActionSet;
}

/** What the unknown parts of some policies may do together. */
export interface PossibleGrants {
  readonly parts: readonly PossiblePart[];
  readonly allows: ActionSet;
  readonly denies: ActionSet;
}

/**
 * What may be granted or denied besides what certainly is; undefined where nothing is unknown. A policy of which nothing
 * is known may allow anything; that it may deny something takes no certain grant away, and removing that one would be
 * no loss.
 */
export function possibleGrants(
  policies: readonly Policy[],
  catalogue: Catalogue,
): PossibleGrants | undefined {
  const parts = policies.flatMap(({ unknown }) => unknown.map((part) => possiblePart(part, catalogue)));
  if (parts.length === 0) return undefined;
  return {
    parts,
    allows: ActionSet.union(
      catalogue,
      parts.map(({ allows }) => allows),
    ),
    denies: ActionSet.union(
      catalogue,
      parts.map(({ denies }) => denies),
    ),
  };
}

function possiblePart({ reason, origin, possible, effect }: UnknownPart, catalogue: Catalogue): PossiblePart {
  const of = (wanted: Statement['effect']) => {
    if (possible === undefined) return anything(wanted === (effect ?? 'Allow'), catalogue);
    const own = possible.filter((statement) => statement.effect === wanted);
    return ActionSet.union(
      catalogue,
      own.map(({ actions }) => actionsIn(actions, catalogue)),
    );
  };
  return { at: locationOf(origin), reason, allows: of('Allow'), denies: of('Deny') };
}

function anything(is: boolean, catalogue: Catalogue): ActionSet {
  return is ? ActionSet.all(catalogue) : ActionSet.empty(catalogue);
}

/** The first part that may allow an action, or deny it. */
export function partThat(
  does: 'allows' | 'denies',
  id: number,
  possible: PossibleGrants | undefined,
): PossiblePart | undefined {
  if (possible === undefined || !possible[does].has(id)) return undefined;
  return possible.parts.find((part) => part[does].has(id));
}
