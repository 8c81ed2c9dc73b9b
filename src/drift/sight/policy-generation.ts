import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { PrincipalName } from '../evidence';
import type { GenerationView } from '../source-view';
import { unflagged, type VisibilityRules } from '../visibility';
import { insufficiency, type Observation, type Proof } from './observation';
import { trailBlindness } from './trails';

/** What policy generation proves of a principal that did not use an action: it is one source, and never enough alone. */
export function proofsOfGeneration(
  view: GenerationView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const insufficient = insufficiency(view, principal, observation, view.window);
  const { windowEnd: end, unusedAfter } = observation;
  const untold = trailBlindness(view.trails, rules.catalogue, { start: end - unusedAfter, end });
  const somewhere = view.regions === 'all' ? undefined : cause('some-regions', view.regions.join(', '));
  return (id) => {
    if (!rules.logged.has(id)) return unflagged(id, rules);
    return somewhere ?? untold(id) ?? insufficient ?? 'supporting';
  };
}
