import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { PrincipalName, UnusedAccessView } from '../evidence';
import { type Duration, day, isoDay } from '../time';
import type { VisibilityRules } from '../visibility';
import { type Blindness, insufficiency, type Observation } from './observation';

/** Analyzers look again every few days; of what happened since a finding was made it says nothing. */
const freshness: Duration = 7 * day;

function tooOld({ reach }: UnusedAccessView, { windowEnd }: Observation): Blindness {
  return reach.end < windowEnd - freshness ? cause('old-finding', isoDay(reach.end)) : undefined;
}

/** Why an unused-access analyzer says nothing of an action: it proves what its findings name, and nothing else. */
export function blindnessOfUnusedAccess(
  view: UnusedAccessView,
  principal: PrincipalName,
  { logged: { catalogue } }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Blindness {
  const named = new Set(view.actions);
  const lookback = observation.windowEnd - view.reach.start;
  const insufficient = tooOld(view, observation) ?? insufficiency(view, principal, observation, lookback);
  return (id) => (named.has(catalogue.nameOf(id)) ? insufficient : cause('no-finding'));
}
