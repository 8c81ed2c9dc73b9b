import { compare } from '../base/order';
import type { ActionName } from '../policy/catalogue';

/** data/dependent-actions.json: what the Service Authorization Reference names as needed with an action. */
export interface DependentActionsFile {
  readonly actions: Readonly<Record<ActionName, readonly ActionName[]>>;
}

/** data/service-dependents.json: what the documentation of single services adds to it, with the page. */
export type ServiceDependentsFile = readonly {
  readonly actions: readonly ActionName[];
  readonly mayNeed: readonly ActionName[];
}[];

/** By action, the actions that a call of it may need besides. */
export type DependentActions = Pick<ReadonlyMap<ActionName, readonly ActionName[]>, 'get'>;

/**
 * Joins both tables.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function dependentActions(
  { actions }: DependentActionsFile,
  further: ServiceDependentsFile,
): DependentActions {
  const joined = new Map(Object.entries(actions));
  for (const { actions: callers, mayNeed } of further) {
    for (const caller of callers) joined.set(caller, [...(joined.get(caller) ?? []), ...mayNeed]);
  }
  return joined;
}

/** Both tables, read when an action is first looked up: a run without an action in use does without. */
export function dependentActionsOf(read: () => DependentTables): DependentActions {
  let known: DependentActions | undefined;
  return {
    get(action) {
      if (known === undefined) {
        const { actions, further } = read();
        known = dependentActions(actions, further);
      }
      return known.get(action);
    },
  };
}

/** The texts of data/, parsed. */
export interface DependentTables {
  readonly actions: DependentActionsFile;
  readonly further: ServiceDependentsFile;
}

/**
 * By action that may be needed, the action in use that may need it, directly or through a call that it may make. Of
 * several, the one that needs it in the fewest steps, then the first by name: the same on every run.
 */
export function neededBy(
  used: Iterable<ActionName>,
  dependents: DependentActions,
): ReadonlyMap<ActionName, ActionName> {
  const needed = new Map<ActionName, ActionName>();
  let step = [...used].sort(compare).map((action): [ActionName, ActionName] => [action, action]);
  while (step.length > 0) {
    const next = step.flatMap(([action, user]) =>
      (dependents.get(action) ?? []).map((dependent): [ActionName, ActionName] => [dependent, user]),
    );
    step = next.filter(([dependent, user]) => {
      if (needed.has(dependent)) return false;
      needed.set(dependent, user);
      return true;
    });
  }
  return needed;
}
