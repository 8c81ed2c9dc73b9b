import { spend } from '../base/work';
import { ActionSet } from '../policy/action-set';
import { conditionTests } from '../policy/condition';
import type { Denial, GrantSet } from '../policy/grants';
import { type Element, valuesOf } from '../policy/model';
import { covers, excludes } from '../policy/resource-cover';

/** A Deny, and those of its actions that the other side does not provably deny as far. */
export interface DenyChange {
  readonly denial: Denial;
  readonly actions: ActionSet;
  /** Whether the other side has a Deny on some of these actions, which differs in resources or in its condition. */
  readonly isChange: boolean;
}

/** What the Denies of one side forbid and those of the other side do not provably forbid, in document order. */
export function deniesBeyond(one: GrantSet, other: GrantSet): readonly DenyChange[] {
  const same = bySameScope(other.denials);
  return one.denials.flatMap((denial): DenyChange[] => {
    const rest = denial.actions.minus(same.get(scopeKey(denial)) ?? none(denial));
    if (rest.isEmpty) return [];
    const actions = rest.minus(deniedBy(other.denials, denial));
    if (actions.isEmpty) return [];
    const isChange = other.denials.some((deny) => !deny.actions.intersect(actions).isEmpty);
    return [{ denial, actions, isChange }];
  });
}

function none({ actions }: Denial): ActionSet {
  return ActionSet.empty(actions.catalogue);
}

/** What Denies with exactly the same resources and condition forbid together. */
function bySameScope(denials: readonly Denial[]): ReadonlyMap<string, ActionSet> {
  const sets = new Map<string, ActionSet>();
  for (const denial of denials) {
    const key = scopeKey(denial);
    sets.set(key, sets.get(key)?.union(denial.actions) ?? denial.actions);
  }
  return sets;
}

function scopeKey({ scope: { resources, condition } }: Denial): string {
  spend(10 * resources.items.length);
  return JSON.stringify([resources.kind, valuesOf(resources).toSorted(), condition ?? null]);
}

/** The actions that some Denies, taken together, forbid wherever and whenever another one does. */
function deniedBy(denials: readonly Denial[], inner: Denial): ActionSet {
  const near = denials.filter(
    ({ actions, scope }) =>
      !actions.intersect(inner.actions).isEmpty && isBroader(scope.condition, inner.scope.condition),
  );
  const together = (some: readonly Denial[]) =>
    ActionSet.union(
      inner.actions.catalogue,
      some.map(({ actions }) => actions),
    );
  const { resources } = inner.scope;
  if (resources.kind === 'all-but')
    return together(near.filter(({ scope }) => coversAllBut(scope.resources, resources)));
  return valuesOf(resources)
    .map((resource) => together(near.filter(({ scope }) => coversOne(scope.resources, resource))))
    .reduce((every, one) => every.intersect(one), inner.actions);
}

/** A Deny holds under all tests of its condition: with fewer of the same tests it holds at least as often. */
function isBroader(outer: string | undefined, inner: string | undefined): boolean {
  spend(200);
  const tests = conditionTests(inner);
  return [...conditionTests(outer)].every((test) => tests.has(test));
}

function coversOne(outer: Element<string>, resource: string): boolean {
  const patterns = valuesOf(outer);
  return outer.kind === 'only'
    ? patterns.some((pattern) => covers(pattern, resource))
    : patterns.every((pattern) => excludes(pattern, resource));
}

function coversAllBut(outer: Element<string>, inner: Element<string>): boolean {
  if (outer.kind === 'only') return valuesOf(outer).some((pattern) => covers(pattern, '*'));
  return valuesOf(outer).every((left) => valuesOf(inner).some((pattern) => covers(pattern, left)));
}
