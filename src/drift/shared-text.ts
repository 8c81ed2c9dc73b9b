import { spend } from '../base/work';
import type { ActionId, ActionName } from '../policy/catalogue';
import type { Grant, GrantSet } from '../policy/grants';
import { policyKey } from '../policy/model';
import { cause } from '../reference/cause';
import type { Comparison } from './comparison';
import type { DriftInput, SharedText } from './drift-input';

/** A target of the run, with what it uses and what it grants. */
export interface SharingTarget {
  readonly name: string;
  readonly head: GrantSet;
  /** The state that its own evidence gives an action that it grants. */
  stateOf(id: ActionId): 'used' | 'over-granted' | 'kept';
}

/** The state of an action for one target by its own evidence; an accepted action is kept. */
export function ownState(
  { used, judgeUnused, applied }: Comparison,
  { head, ages }: Pick<DriftInput, 'head' | 'ages'>,
): SharingTarget['stateOf'] {
  const known = new Map<ActionId, 'over-granted' | 'kept'>();
  const unusedState = (id: ActionId) => {
    const action: ActionName = head.actions.catalogue.nameOf(id);
    const isOver =
      applied.find({ action }, 'granted') === undefined && judgeUnused(id, ages).state === 'over-granted';
    return isOver ? 'over-granted' : 'kept';
  };
  return (id) => {
    if (used.has(id)) return 'used';
    const state = known.get(id) ?? unusedState(id);
    known.set(id, state);
    return state;
  };
}

/**
 * Finds for each target what others need of the text that it shares with them: an action is over-granted only if it is
 * so for all of them, because an edit of the text takes it from all.
 */
export function sharedText(targets: readonly SharingTarget[]): (target: SharingTarget) => SharedText {
  const sharing = new Map<string, { readonly target: SharingTarget; readonly grant: Grant }[]>();
  for (const target of targets)
    for (const grant of target.head.grants) {
      const found = sharing.get(textOf(grant));
      if (found === undefined) sharing.set(textOf(grant), [{ target, grant }]);
      else found.push({ target, grant });
    }
  return (target) => {
    const shared = target.head.grants.filter((grant) => (sharing.get(textOf(grant))?.length ?? 0) > 1);
    return (id) => {
      spend(shared.length);
      const others = shared
        .filter(({ actions }) => actions.has(id))
        .flatMap((grant) => sharing.get(textOf(grant)) ?? [])
        .filter((other) => other.target !== target && other.grant.actions.has(id))
        .map((other) => other.target);
      const user = others.find((other) => other.stateOf(id) === 'used');
      if (user !== undefined) return cause('used-by-other-target', user.name);
      const keeper = others.find((other) => other.stateOf(id) === 'kept');
      return keeper === undefined ? undefined : cause('kept-by-other-target', keeper.name);
    };
  };
}

/** The text of a grant: a pattern of a statement of a policy. */
function textOf({ at: { policy, statement }, pattern }: Grant): string {
  return `${policyKey(policy)} ${statement} ${pattern}`;
}
