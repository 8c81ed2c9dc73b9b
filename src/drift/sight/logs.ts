import { ActionSet } from '../../iam/action-set';
import { globalRegion, parsePrincipalArn } from '../../iam/arn';
import type { ActionId, Catalogue } from '../../iam/catalogue';
import { type Cause, cause } from '../cause';
import type { LogView, PrincipalName } from '../evidence';
import { excludableServices } from '../log-view';
import { lengthOf } from '../views';
import { unflagged, type VisibilityRules } from '../visibility';
import { type Blindness, insufficiency, type Observation } from './observation';
import { trailBlindness } from './trails';

/** Why CloudTrail logs would not have shown a principal's use of an action. */
export function blindnessOfLogs(
  view: LogView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Blindness {
  const { catalogue } = rules.logged;
  const seen = view.managementActions.flatMap((action) => catalogue.idOf(action) ?? []);
  const shown = rules.logged.union(ActionSet.of(catalogue, seen));
  const insufficient = insufficiency(view, principal, observation, lengthOf(view.window));
  const untold = trailBlindness(view.trails ?? [], catalogue);
  return (id) => {
    if (!shown.has(id)) return unflagged(id, rules);
    return leftOut(id, view, principal, catalogue) ?? untold(id) ?? insufficient;
  };
}

/** Services whose events all land in the partition's global region. */
const globalServices: readonly string[] = ['iam', 'sts', 'cloudfront', 'route53', 'organizations'];

function leftOut(
  id: ActionId,
  view: LogView,
  principal: PrincipalName,
  catalogue: Catalogue,
): Cause | undefined {
  const level = catalogue.levelOf(id);
  const service = catalogue.serviceOf(id).prefix;
  const reads = level === 'Read' || level === 'List';
  if (reads && !view.holdsReads) return cause('no-reads');
  if (!reads && !view.holdsOthers) return cause('no-writes');
  if (excludableServices.includes(service) && !view.holdsServices.includes(service))
    return cause('no-service', service);
  if (!globalServices.includes(service)) return undefined;
  const region = regionOf(principal);
  return view.regions.includes(region) ? undefined : cause('no-global-region', service, region);
}

function regionOf(principal: PrincipalName): string {
  const arn = parsePrincipalArn(principal);
  return globalRegion(typeof arn === 'string' ? 'aws' : arn.partition);
}
