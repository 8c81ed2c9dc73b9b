import type { SourceName } from '../evidence/evidence';
import { excludableServices } from '../evidence/from-logs';
import {
  concerns,
  type GenerationCoverage,
  isLogCoverage,
  type LastAccessedCoverage,
  type LogCoverage,
  type SourceCoverage,
  type UnusedAccessCoverage,
} from '../evidence/source-coverage';
import { globalRegion, type PrincipalName, parsePrincipalArn } from '../policy/arn';
import type { ActionId, Catalogue } from '../policy/catalogue';
import { type Cause, type CauseCode, cause } from '../reference/cause';
import { type CoverageRules, unflagged } from '../reference/recorded-actions';
import { insufficiency, type Observation, type Proof, trailBlindness } from './observation';

/**
 * What the absence of an action proves: the sources that would have shown a use, and whether one of them is enough to
 * act on, or why none would.
 */
type Absence =
  | { readonly kind: 'visible'; readonly sources: readonly SourceName[]; readonly conclusive: boolean }
  | { readonly kind: 'blind'; readonly cause: Cause };

/**
 * Judges what the views together could have shown. The list of rules is closed: an action that no rule names as
 * visible stays unjudged. Of several principals each must be seen; only the sources that see all of them are named.
 */
export function absenceOf(
  coverages: readonly SourceCoverage[],
  rules: CoverageRules,
  observation: Observation,
): (id: ActionId) => Absence {
  const perPrincipal = observation.principals.map((principal) =>
    coverages
      .filter((coverage) => concerns(coverage, principal))
      .map((coverage) => ({
        source: coverage.source,
        proves: knowingObjectReads(coverage, rules, proofsOf(coverage, principal, rules, observation)),
      })),
  );
  return (id) => {
    if (perPrincipal.length === 0 || observation.someUnknown)
      return { kind: 'blind', cause: cause('no-evidence') };
    if (rules.permissionOnly.has(id)) return { kind: 'blind', cause: cause('permission-only') };
    const absences = perPrincipal.map((sources) => absenceOfOne(sources, id));
    const blind = absences.find((absence) => absence.kind === 'blind');
    if (blind !== undefined) return blind;
    const visible = absences.flatMap((absence) => (absence.kind === 'visible' ? [absence] : []));
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

function absenceOfOne(sources: readonly Source[], id: ActionId): Absence {
  const said = sources.map(({ source, proves }) => ({ source, proof: proves(id) }));
  const seen = said.filter(({ proof }) => typeof proof === 'string');
  if (seen.length > 0) {
    const conclusive = seen.some(({ proof }) => proof === 'conclusive');
    return { kind: 'visible', sources: [...new Set(seen.map(({ source }) => source))], conclusive };
  }
  const causes = said.flatMap(({ proof }) => (typeof proof === 'string' ? [] : [proof]));
  const fixable = causes.find(({ code }) => !inherent.has(code));
  return { kind: 'blind', cause: fixable ?? causes[0] ?? cause('no-evidence') };
}

/** Causes that lie in AWS. A cause that the user can fix takes precedence over these. */
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

/** Actions by which objects are read; their calls are data events, which a trail records only where it is configured to. */
const objectReads: ReadonlySet<string> = new Set(['s3:GetObject', 's3:GetObjectVersion']);

/**
 * A read of a key that does not exist ends in 404 with s3:ListBucket and in 403 without it, so its absence proves nothing
 * where object reads are not recorded.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function knowingObjectReads(
  coverage: SourceCoverage,
  { catalogue }: CoverageRules,
  proves: (id: ActionId) => Proof,
): (id: ActionId) => Proof {
  const listBucket = catalogue.idOf('s3:ListBucket');
  const recorded =
    isLogCoverage(coverage) && coverage.mappedActions.some((action) => objectReads.has(action));
  if (recorded) return proves;
  return (id) => {
    const proof = proves(id);
    return id === listBucket && typeof proof === 'string' ? cause('no-object-reads') : proof;
  };
}

function proofsOf(
  coverage: SourceCoverage,
  principal: PrincipalName,
  rules: CoverageRules,
  observation: Observation,
): (id: ActionId) => Proof {
  switch (coverage.source) {
    case 'cloudtrail-logs':
    case 'athena':
      return proofsOfLogs(coverage, principal, rules, observation);
    case 'policy-generation':
      return proofsOfGeneration(coverage, principal, rules, observation);
    case 'last-accessed':
      return proofsOfLastAccessed(coverage, principal, rules, observation);
    case 'unused-access':
      return proofsOfUnusedAccess(coverage, principal, rules, observation);
  }
}

/**
 * What action last accessed proves of a principal that did not use an action: of an action it tracks, the absence
 * itself; of another one, that its service was not used at all. It lists the services that the principal may use, with
 * the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
function proofsOfLastAccessed(
  coverage: LastAccessedCoverage,
  principal: PrincipalName,
  { catalogue, reporting }: CoverageRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const services = new Map(coverage.services.map((one) => [one.service, one]));
  const tracked = new Set(coverage.services.flatMap((one) => one.trackedActions ?? []));
  const insufficient = insufficiency(coverage, principal, observation, coverage.trackingPeriod);
  return (id) => {
    const { prefix } = catalogue.serviceOf(id);
    if (coverage.gaps.length > 0) return cause('incomplete');
    const service = services.get(prefix);
    if (service === undefined) return cause('not-reported', prefix);
    if (tracked.has(catalogue.nameOf(id))) return insufficient ?? 'conclusive';
    if (service.last !== undefined) return cause('not-tracked');
    return reporting.has(prefix) ? (insufficient ?? 'supporting') : cause('never-reports', prefix);
  };
}

/** What CloudTrail logs prove of a principal that did not use an action: a complete set is conclusive. */
function proofsOfLogs(
  coverage: LogCoverage,
  principal: PrincipalName,
  rules: CoverageRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const { catalogue } = rules;
  const seen = new Set(coverage.managementEventActions.map((action) => catalogue.idOf(action)));
  const insufficient = insufficiency(coverage, principal, observation, coverage.window);
  const { windowEnd: end, unusedAfter } = observation;
  const hiddenByTrail = trailBlindness(coverage.trails ?? [], catalogue, { start: end - unusedAfter, end });
  const somewhere =
    coverage.requestedRegions === undefined
      ? undefined
      : cause('only-regions', coverage.requestedRegions.join(', '));
  return (id) => {
    if (!rules.logged.has(id) && !seen.has(id)) return unflagged(id, rules);
    return (
      somewhere ??
      missingFromSet(id, coverage, principal, catalogue) ??
      hiddenByTrail(id) ??
      insufficient ??
      'conclusive'
    );
  };
}

/** Services whose events all land in the partition's global region. */
const globalServices: readonly string[] = ['iam', 'sts', 'cloudfront', 'route53', 'organizations'];

function missingFromSet(
  id: ActionId,
  coverage: LogCoverage,
  principal: PrincipalName,
  catalogue: Catalogue,
): Cause | undefined {
  const level = catalogue.levelOf(id);
  const service = catalogue.serviceOf(id).prefix;
  const reads = level === 'Read' || level === 'List';
  if (reads && !coverage.hasReadEvents) return cause('no-reads');
  if (!reads && !coverage.hasWriteEvents) return cause('no-writes');
  if (excludableServices.includes(service) && !coverage.excludableServicesSeen.includes(service))
    return cause('no-service', service);
  if (!globalServices.includes(service)) return undefined;
  const region = regionOf(principal);
  return coverage.regions.includes(region) ? undefined : cause('no-global-region', service, region);
}

function regionOf(principal: PrincipalName): string {
  const arn = parsePrincipalArn(principal);
  return globalRegion(typeof arn === 'string' ? 'aws' : arn.partition);
}

/** What policy generation proves of a principal that did not use an action: it is one source, and never enough alone. */
function proofsOfGeneration(
  coverage: GenerationCoverage,
  principal: PrincipalName,
  rules: CoverageRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const insufficient = insufficiency(coverage, principal, observation, coverage.window);
  const { windowEnd: end, unusedAfter } = observation;
  const hiddenByTrail = trailBlindness(coverage.trails, rules.catalogue, { start: end - unusedAfter, end });
  const somewhere =
    coverage.regions === 'all' ? undefined : cause('some-regions', coverage.regions.join(', '));
  return (id) => {
    if (!rules.logged.has(id)) return unflagged(id, rules);
    return somewhere ?? hiddenByTrail(id) ?? insufficient ?? 'supporting';
  };
}

/** What an unused-access analyzer proves of an action: what its findings name, and nothing else. */
function proofsOfUnusedAccess(
  coverage: UnusedAccessCoverage,
  principal: PrincipalName,
  { catalogue }: CoverageRules,
  observation: Observation,
): (id: ActionId) => Proof {
  const named = new Set(coverage.actions);
  const insufficient = insufficiency(coverage, principal, observation, coverage.trackingPeriod);
  return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : cause('no-finding'));
}
