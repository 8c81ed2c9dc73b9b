import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { LastAccessedView, PrincipalName } from '../evidence';
import type { VisibilityRules } from '../visibility';
import { type Blindness, insufficiency, type Observation } from './observation';

/**
 * Why action last accessed would not have shown a principal's use of an action. It lists the services that the
 * principal may use, with the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export function blindnessOfLastAccessed(
  view: LastAccessedView,
  principal: PrincipalName,
  { logged: { catalogue }, reporting }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Blindness {
  const services = new Map(view.services.map((one) => [one.service, one]));
  const tracked = new Set(view.services.flatMap((one) => one.tracked ?? []));
  const lookback = observation.windowEnd - view.reach.start;
  const insufficient = insufficiency(view, principal, observation, lookback);
  return (id) => {
    const { prefix } = catalogue.serviceOf(id);
    const service = services.get(prefix);
    if (service === undefined) return cause('not-reported', prefix);
    if (tracked.has(catalogue.nameOf(id))) return insufficient;
    if (service.last !== undefined) return cause('not-tracked');
    return reporting.has(prefix) ? insufficient : cause('never-reports', prefix);
  };
}
