import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { GenerationView, PrincipalName } from '../evidence';
import { lengthOf } from '../views';
import { unflagged, type VisibilityRules } from '../visibility';
import { type Blindness, insufficiency, type Observation } from './observation';
import { recordedSince, trailBlindness } from './trails';

/** Why policy generation would not have found a principal's use of an action. */
export function blindnessOfGeneration(
  view: GenerationView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Blindness {
  const { start, end } = view.window;
  const since = Math.max(start, recordedSince(view.trails) ?? start);
  const insufficient = insufficiency(view, principal, observation, lengthOf({ start: since, end }));
  const untold = trailBlindness(view.trails, rules.logged.catalogue);
  const somewhere = view.regions === 'all' ? undefined : cause('some-regions', view.regions.join(', '));
  return (id) => {
    if (!rules.logged.has(id)) return unflagged(id, rules);
    return somewhere ?? untold(id) ?? insufficient;
  };
}
