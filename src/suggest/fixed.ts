import type { ActionSet } from '../policy/action-set';
import type { Statement } from '../policy/model';
import type { At, Narrowed, NarrowRules } from './narrow-rules';

/** The items that would change and cannot be edited, each with the reason. */
export function fixedItems(
  { policy, statement }: At,
  open: readonly ActionSet[],
  { removable, limits }: NarrowRules,
): ReadonlyMap<number, string> {
  const fixed = new Map<number, string>();
  open.forEach((grants, index) => {
    const isTouched = limits !== undefined && !grants.intersect(removable).isEmpty;
    const reason = isTouched ? limits.fixedItem(policy, statement, index) : undefined;
    if (reason !== undefined) fixed.set(index, reason);
  });
  return fixed;
}

/** A statement that cannot be taken out of its policy stays, with the reason. */
export function ifRemovable(
  narrowed: Narrowed,
  { actions, origin }: Statement,
  { limits, live }: NarrowRules,
): Narrowed {
  const { edit, kept } = narrowed;
  if (edit?.kind !== 'remove-statement') return narrowed;
  const reason = limits?.fixedStatement(edit.policy, edit.statement);
  const [first] = actions.items;
  if (reason === undefined || first === undefined) return narrowed;
  const { text } = first.value;
  return { kept: [...kept, { text, origin, reason, grants: live(edit.statement, text) }] };
}
