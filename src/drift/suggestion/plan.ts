import { ActionSet } from '../../iam/action-set';
import type { Catalogue } from '../../iam/catalogue';
import type { PolicyDocument } from '../../iam/policy-model';
import type { LiveActions } from './narrow-statement';
import type { Removal } from './removal';
import type { SuggestTarget } from './suggestion-model';

/** What is to become of one policy file. */
export interface FilePlan {
  readonly document: PolicyDocument;
  readonly live: LiveActions;
  readonly removable: ActionSet;
  /** The target whose missing actions go into this file. */
  readonly owner?: SuggestTarget;
}

/**
 * Plans every file of a run once. A file that several targets share loses only what none of them needs, and gets
 * nothing: what one of them lacks goes into the first file that it has for itself.
 */
export function planFiles(
  targets: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  catalogue: Catalogue,
): FilePlan[] {
  const documents = new Map(
    targets.flatMap((target) => target.documents).map((document) => [document.path, document]),
  );
  const open = new Set(targets);
  return [...documents.values()].map((document): FilePlan => {
    const sharing = targets.filter((target) => target.documents.some(({ path }) => path === document.path));
    const [owner, ...others] = sharing;
    const owned = owner !== undefined && others.length === 0 && open.delete(owner);
    return {
      document,
      live: liveActions(document.path, sharing, catalogue),
      removable: removableTogether(sharing, removals, catalogue),
      ...(owned ? { owner } : {}),
    };
  });
}

function removableTogether(
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

/** What each pattern of a file grants for any of the targets that share it. */
function liveActions(path: string, sharing: readonly SuggestTarget[], catalogue: Catalogue): LiveActions {
  const live = new Map<string, ActionSet>();
  for (const place of sharing.flatMap(({ grants }) => grants.places)) {
    if (place.path !== path) continue;
    const key = `${place.statement.span.start} ${place.pattern}`;
    live.set(key, live.get(key)?.union(place.actions) ?? place.actions);
  }
  const none = ActionSet.empty(catalogue);
  return ({ span }, pattern) => live.get(`${span.start} ${pattern}`) ?? none;
}
