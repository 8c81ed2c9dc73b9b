import type { ActionId } from '../policy/catalogue';
import { type Denial, type Grant, type GrantSet, isSameScope, scopeKey } from '../policy/grants';

/** Whether an action is granted on the same resources, under the same Conditions and Denies as before. */
export function isRestored(id: ActionId, base: GrantSet, now: GrantSet): boolean {
  const scopes = (all: readonly (Grant | Denial)[]) => {
    return [
      ...new Set(all.filter(({ actions }) => actions.has(id)).map(({ scope }) => scopeKey(scope))),
    ].sort();
  };
  const [was, is] = [base, now].map(({ grants, denials }) => [scopes(grants), scopes(denials)]);
  return JSON.stringify(was) === JSON.stringify(is);
}

/** The Denies of an action that another set does not have. */
export function denialsBesides({ denials }: GrantSet, other: GrantSet, id: ActionId): readonly Denial[] {
  const own = denials.filter(({ actions }) => actions.has(id));
  return own.filter(({ scope }) => {
    return !other.denials.some((one) => one.actions.has(id) && isSameScope(one.scope, scope));
  });
}
