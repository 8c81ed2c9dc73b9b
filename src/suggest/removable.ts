import type { ActionFinding } from '../drift/findings';
import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import { nothingUnresolved, type SuggestTarget, staysWhole, type Unchanged } from './model';

/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (docs/decisions/0006). What only a wildcard of the change under review brings was granted
 * to no principal before: nothing that works today can break without it.
 */
export function mayRemove({ state, provenBy = [], conclusive = false, ...finding }: ActionFinding): boolean {
  const isNewWide = finding.introduced === 'added' && finding.named !== true;
  return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}

/** What a target can do without, and the wildcards that keep some of it all the same. */
export interface Removal {
  readonly removable: ActionSet;
  readonly unchanged: readonly Unchanged[];
}

/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
export function removalOf(target: SuggestTarget, catalogue: Catalogue): Removal {
  const { grants, findings, unresolved = nothingUnresolved } = target;
  const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
  const proven = ActionSet.of(catalogue, ids);
  const whole = grants.grants.filter((grant) => staysWhole(grant, unresolved));
  const kept = ActionSet.union(
    catalogue,
    whole.map(({ actions }) => actions),
  );
  const unchanged = whole
    .filter(({ actions }) => !actions.intersect(proven).isEmpty)
    .map(({ at: { file, line }, pattern }) => ({
      file,
      line,
      reason: `${pattern} is not narrowed${why}`,
    }));
  return { removable: proven.minus(kept), unchanged };
}

const why = ': a recorded call matches no known action';

/** What a policy that targets share may lose: what none of them needs. */
export function removableTogether(
  sharing: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  catalogue: Catalogue,
): ActionSet {
  const none = ActionSet.empty(catalogue);
  const each = sharing.map((target) => {
    const removable = removals.get(target)?.removable ?? none;
    return { removable, needed: target.grants.actions.minus(removable) };
  });
  const needed = ActionSet.union(
    catalogue,
    each.map((one) => one.needed),
  );
  return ActionSet.union(
    catalogue,
    each.map((one) => one.removable),
  ).minus(needed);
}

/** What targets know of the actions that they grant together: an action that one of them needs is over-granted for none. */
export function statesOf(
  sharing: readonly SuggestTarget[],
  catalogue: Catalogue,
): { readonly overGranted: ActionSet; readonly used: ActionSet } {
  const idsOf = (findings: readonly ActionFinding[]) => {
    return ActionSet.of(
      catalogue,
      findings.flatMap(({ action }) => catalogue.idOf(action) ?? []),
    );
  };
  const each = sharing.map(({ grants, findings }) => {
    const over = idsOf(findings.filter(({ state }) => state === 'over-granted'));
    return { over, needed: grants.actions.minus(over), used: grants.actions.minus(idsOf(findings)) };
  });
  const union = (sets: readonly ActionSet[]) => ActionSet.union(catalogue, sets);
  const needed = union(each.map((one) => one.needed));
  return {
    overGranted: union(each.map(({ over }) => over)).minus(needed),
    used: union(each.map(({ used }) => used)),
  };
}
