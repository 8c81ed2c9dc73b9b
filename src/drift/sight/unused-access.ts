import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { PrincipalName } from '../evidence';
import type { UnusedAccessView } from '../source-view';
import type { VisibilityRules } from '../visibility';
import { insufficiency, type Observation, type Proof } from './observation';

/** What an unused-access analyzer proves of an action: what its findings name, and nothing else. */
export function proofsOfUnusedAccess(
  view: UnusedAccessView,
  principal: PrincipalName,
  { catalogue }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const named = new Set(view.actions);
  const insufficient = insufficiency(view, principal, observation, view.reach);
  return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : cause('no-finding'));
}
