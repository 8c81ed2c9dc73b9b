import { globalRegion, parsePrincipalArn } from '../../iam/arn';
import type { ActionId, Catalogue } from '../../iam/catalogue';
import { type Cause, cause } from '../cause';
import type { PrincipalName } from '../evidence';
import { excludableServices } from '../log-view';
import type { LogView } from '../source-view';
import { unflagged, type VisibilityRules } from '../visibility';
import { insufficiency, type Observation, type Proof } from './observation';
import { trailBlindness } from './trails';

/** What CloudTrail logs prove of a principal that did not use an action: a complete set is conclusive. */
export function proofsOfLogs(
  view: LogView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const { catalogue } = rules;
  const seen = new Set(view.managementActions.map((action) => catalogue.idOf(action)));
  const insufficient = insufficiency(view, principal, observation, view.window);
  const { windowEnd: end, unusedAfter } = observation;
  const untold = trailBlindness(view.trails ?? [], catalogue, { start: end - unusedAfter, end });
  const somewhere =
    view.onlyRegions === undefined ? undefined : cause('only-regions', view.onlyRegions.join(', '));
  return (id) => {
    if (!rules.logged.has(id) && !seen.has(id)) return unflagged(id, rules);
    return somewhere ?? leftOut(id, view, principal, catalogue) ?? untold(id) ?? insufficient ?? 'conclusive';
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
