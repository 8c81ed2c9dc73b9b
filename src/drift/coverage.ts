import type { SourceName } from '../evidence/evidence';
import { excludableServices } from '../evidence/from-logs';
import {
  concerns,
  type GenerationView,
  type LastAccessedView,
  type LogView,
  type SourceView,
  type UnusedAccessView,
} from '../evidence/source-view';
import { globalRegion, type PrincipalName, parsePrincipalArn } from '../policy/arn';
import type { ActionId, Catalogue } from '../policy/catalogue';
import { type Cause, type CauseCode, cause } from '../reference/cause';
import { unflagged, type VisibilityRules } from '../reference/recorded-actions';
import { insufficiency, type Observation, type Proof, trailBlindness } from './observation';

/**
 * What the absence of an action proves: the sources that would have shown a use, and whether one of them is enough to
 * act on, or why none would.
 */
type Sight =
  | { readonly kind: 'visible'; readonly sources: readonly SourceName[]; readonly conclusive: boolean }
  | { readonly kind: 'blind'; readonly cause: Cause };

/**
 * Judges what the views together could have shown. The list of rules is closed: an action that no rule names as
 * visible stays unjudged. Of several principals each must be seen; only the sources that see all of them are named.
 */
export function sightOf(
  views: readonly SourceView[],
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Sight {
  const perPrincipal = observation.principals.map((principal) =>
    views
      .filter((view) => concerns(view, principal))
      .map((view) => ({
        source: view.source,
        proves: proofsOf(view, principal, rules, observation),
      })),
  );
  return (id) => {
    if (perPrincipal.length === 0 || observation.someUnknown)
      return { kind: 'blind', cause: cause('no-evidence') };
    if (rules.permissionOnly.has(id)) return { kind: 'blind', cause: cause('permission-only') };
    const sights = perPrincipal.map((sources) => sightOfOne(sources, id));
    const blind = sights.find((sight) => sight.kind === 'blind');
    if (blind !== undefined) return blind;
    const visible = sights.flatMap((sight) => (sight.kind === 'visible' ? [sight] : []));
    const sources = visible[0]?.sources ?? [];
    return {
      kind: 'visible',
      sources: sources.filter((source) => visible.every((one) => one.sources.includes(source))),
      conclusive: visible.length > 0 && visible.every((one) => one.conclusive),
    };
  };
}

interface Source {
  readonly source: SourceName;
  readonly proves: (id: ActionId) => Proof;
}

function sightOfOne(sources: readonly Source[], id: ActionId): Sight {
  const said = sources.map(({ source, proves }) => ({ source, proof: proves(id) }));
  const seen = said.filter(({ proof }) => typeof proof === 'string');
  if (seen.length > 0) {
    const conclusive = seen.some(({ proof }) => proof === 'conclusive');
    return { kind: 'visible', sources: [...new Set(seen.map(({ source }) => source))], conclusive };
  }
  const causes = said.flatMap(({ proof }) => (typeof proof === 'string' ? [] : [proof]));
  const mendable = causes.find(({ code }) => !inherent.has(code));
  return { kind: 'blind', cause: mendable ?? causes[0] ?? cause('no-evidence') };
}

/** Causes that lie in AWS; where another source has one that somebody can mend, that one is said. */
const inherent: ReadonlySet<CauseCode> = new Set<CauseCode>([
  'not-logged',
  'last-accessed-only',
  'newer-than-rules',
  'no-rule',
  'not-tracked',
  'not-reported',
  'never-reports',
  'no-finding',
]);

function proofsOf(
  view: SourceView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  switch (view.source) {
    case 'cloudtrail-logs':
    case 'athena':
      return proofsOfLogs(view, principal, rules, observation);
    case 'policy-generation':
      return proofsOfGeneration(view, principal, rules, observation);
    case 'last-accessed':
      return proofsOfLastAccessed(view, principal, rules, observation);
    case 'unused-access':
      return proofsOfUnusedAccess(view, principal, rules, observation);
  }
}

/**
 * What action last accessed proves of a principal that did not use an action: of an action it tracks, the absence
 * itself; of another one, that its service was not used at all. It lists the services that the principal may use, with
 * the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
function proofsOfLastAccessed(
  view: LastAccessedView,
  principal: PrincipalName,
  { catalogue, reporting }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const services = new Map(view.services.map((one) => [one.service, one]));
  const tracked = new Set(view.services.flatMap((one) => one.trackedActions ?? []));
  const insufficient = insufficiency(view, principal, observation, view.trackingPeriod);
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

/** What CloudTrail logs prove of a principal that did not use an action: a complete set is conclusive. */
function proofsOfLogs(
  view: LogView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const { catalogue } = rules;
  const seen = new Set(view.managementEventActions.map((action) => catalogue.idOf(action)));
  const insufficient = insufficiency(view, principal, observation, view.window);
  const { windowEnd: end, unusedAfter } = observation;
  const untold = trailBlindness(view.trails ?? [], catalogue, { start: end - unusedAfter, end });
  const somewhere =
    view.requestedRegions === undefined ? undefined : cause('only-regions', view.requestedRegions.join(', '));
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
  if (reads && !view.hasReadEvents) return cause('no-reads');
  if (!reads && !view.hasWriteEvents) return cause('no-writes');
  if (excludableServices.includes(service) && !view.excludableServicesSeen.includes(service))
    return cause('no-service', service);
  if (!globalServices.includes(service)) return undefined;
  const region = regionOf(principal);
  return view.regions.includes(region) ? undefined : cause('no-global-region', service, region);
}

function regionOf(principal: PrincipalName): string {
  const arn = parsePrincipalArn(principal);
  return globalRegion(typeof arn === 'string' ? 'aws' : arn.partition);
}

/** What policy generation proves of a principal that did not use an action: it is one source, and never enough alone. */
function proofsOfGeneration(
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

/** What an unused-access analyzer proves of an action: what its findings name, and nothing else. */
function proofsOfUnusedAccess(
  view: UnusedAccessView,
  principal: PrincipalName,
  { catalogue }: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const named = new Set(view.actions);
  const insufficient = insufficiency(view, principal, observation, view.trackingPeriod);
  return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : cause('no-finding'));
}
