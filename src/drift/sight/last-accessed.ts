import type { ActionId } from '../../iam/catalogue';
import { cause } from '../cause';
import type { PrincipalName } from '../evidence';
import type { LastAccessedView } from '../source-view';
import type { VisibilityRules } from '../visibility';
import { insufficiency, type Observation, type Proof } from './observation';

/**
 * What action last accessed proves of a principal that did not use an action: of an action it tracks, the absence
 * itself; of another one, that its service was not used at all. It lists the services that the principal may use, with
 * the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export function proofsOfLastAccessed(
  view: LastAccessedView,
  principal: PrincipalName,
  { catalogue, reporting }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const services = new Map(view.services.map((one) => [one.service, one]));
  const tracked = new Set(view.services.flatMap((one) => one.tracked ?? []));
  const insufficient = insufficiency(view, principal, observation, view.reach);
  return (id) => {
    const { prefix } = catalogue.serviceOf(id);
    if (view.gaps.length > 0) return cause('incomplete');
    const service = services.get(prefix);
    if (service === undefined) return cause('not-reported', prefix);
    if (tracked.has(catalogue.nameOf(id))) return insufficient ?? 'conclusive';
    if (service.last !== undefined) return cause('not-tracked');
    return reporting.has(prefix) ? (insufficient ?? 'supporting') : cause('never-reports', prefix);
  };
}
