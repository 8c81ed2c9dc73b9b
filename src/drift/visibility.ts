import { expandPatterns, parseActionPattern } from '../iam/action-pattern';
import { ActionSet } from '../iam/action-set';
import { globalRegion, parsePrincipalArn } from '../iam/arn';
import type { ActionId, Catalogue } from '../iam/catalogue';
import { type Cause, cause } from './cause';
import type { LogView, PrincipalName, SourceName, SourceView } from './evidence';
import { excludableServices } from './log-view';
import { type Duration, formatDuration, type Instant, isoDay } from './time';

/** data/visibility-rules.json: what AWS's service reference flags, for the services it was written down for. */
export interface VisibilityRulesFile {
  readonly date: string;
  readonly services: Readonly<
    Record<string, { readonly hidden: readonly string[]; readonly addedSince: readonly string[] }>
  >;
  readonly lastAccessedOnly: Readonly<Record<string, readonly string[]>>;
}

/** data/permission-only.json: actions that no event is ever written for. */
export type PermissionOnlyFile = readonly { readonly pattern: string }[];

/** Which actions CloudTrail would show, as sets over the catalogue. */
export interface VisibilityRules {
  readonly date: string;
  /** Flagged for policy generation: a trail of management events shows every use. */
  readonly logged: ActionSet;
  readonly lastAccessedOnly: ActionSet;
  /** In a service the rules know, but newer than they are: nothing is known of their flags. */
  readonly addedSince: ActionSet;
  /** Actions of a service the rules know. */
  readonly ruled: ActionSet;
  readonly permissionOnly: ActionSet;
}

/** Reads the offline rules; a name the catalogue no longer has is left out. */
export function visibilityRules(
  file: VisibilityRulesFile,
  permissionOnly: PermissionOnlyFile,
  catalogue: Catalogue,
): VisibilityRules {
  const setOf = (names: readonly string[]) =>
    ActionSet.of(
      catalogue,
      names.flatMap((name) => catalogue.idOf(name) ?? []),
    );
  const names = (part: 'hidden' | 'addedSince') =>
    Object.entries(file.services).flatMap(([prefix, rules]) =>
      rules[part].map((name) => `${prefix}:${name}`),
    );
  const lastAccessedOnly = setOf(
    Object.entries(file.lastAccessedOnly).flatMap(([prefix, list]) =>
      list.map((name) => `${prefix}:${name}`),
    ),
  );
  const ruled = expand(
    Object.keys(file.services).map((prefix) => `${prefix}:*`),
    catalogue,
  );
  const addedSince = setOf(names('addedSince'));
  return {
    date: file.date,
    logged: ruled
      .minus(setOf(names('hidden')))
      .minus(addedSince)
      .minus(lastAccessedOnly),
    lastAccessedOnly,
    addedSince,
    ruled,
    permissionOnly: expand(
      permissionOnly.map(({ pattern }) => pattern),
      catalogue,
    ),
  };
}

function expand(texts: readonly string[], catalogue: Catalogue): ActionSet {
  const patterns = texts.map(parseActionPattern).filter((pattern) => typeof pattern !== 'string');
  return expandPatterns(patterns, catalogue);
}

/** What absence has to be measured against: the configured rules and the principals that share the policy. */
export interface Observation {
  readonly principals: readonly PrincipalName[];
  readonly unusedAfter: Duration;
  readonly minObservation: Duration;
  /** Views that end before this are too old to prove anything; absent when there is no such limit. */
  readonly staleBefore?: Instant | undefined;
  /** The longest span of all sources of the run. */
  readonly longestSpan: Duration;
}

/** What the absence of an action proves: the sources that would have shown a use, or why none would. */
export type Sight =
  | { readonly kind: 'visible'; readonly sources: readonly SourceName[] }
  | { readonly kind: 'blind'; readonly cause: Cause };

/**
 * Judges what the views together could have shown. The list of rules is closed: an action that no rule names as
 * visible stays unjudged.
 */
export function sightOf(
  views: readonly SourceView[],
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Sight {
  const perView = views.map((view) => {
    return { source: view.source, blindness: blindnessOfLogs(view, rules, observation) };
  });
  return (id) => {
    if (rules.permissionOnly.has(id)) return { kind: 'blind', cause: cause('permission-only') };
    const seen = perView.map(({ source, blindness }) => ({ source, cause: blindness(id) }));
    const sources = seen.flatMap(({ source, cause: blind }) => (blind === undefined ? [source] : []));
    if (sources.length > 0) return { kind: 'visible', sources: [...new Set(sources)] };
    return { kind: 'blind', cause: seen[0]?.cause ?? cause('no-source') };
  };
}

function blindnessOfLogs(
  view: LogView,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Cause | undefined {
  const { catalogue } = rules.logged;
  const seen = view.managementActions.flatMap((action) => catalogue.idOf(action) ?? []);
  const shown = rules.logged.union(ActionSet.of(catalogue, seen));
  const insufficient = insufficiency(view, observation);
  return (id) => {
    if (!shown.has(id)) return unflagged(id, rules);
    return leftOut(id, view, catalogue, observation) ?? insufficient;
  };
}

/** Why CloudTrail's management events do not show every use of an action; undefined when they do. */
export function hiddenFromLogs(id: ActionId, rules: VisibilityRules): Cause | undefined {
  if (rules.permissionOnly.has(id)) return cause('permission-only');
  return rules.logged.has(id) ? undefined : unflagged(id, rules);
}

function unflagged(id: ActionId, rules: VisibilityRules): Cause {
  if (rules.lastAccessedOnly.has(id)) return cause('last-accessed-only');
  if (rules.addedSince.has(id)) return cause('newer-than-rules', rules.date);
  return rules.ruled.has(id) ? cause('not-logged') : cause('no-rule');
}

/** Services whose events all land in the partition's global region. */
const globalServices: readonly string[] = ['iam', 'sts', 'cloudfront', 'route53', 'organizations'];

function leftOut(
  id: ActionId,
  view: LogView,
  catalogue: Catalogue,
  { principals }: Observation,
): Cause | undefined {
  const level = catalogue.levelOf(id);
  const service = catalogue.serviceOf(id).prefix;
  const reads = level === 'Read' || level === 'List';
  if (reads && !view.holdsReads) return cause('no-reads');
  if (!reads && !view.holdsOthers) return cause('no-writes');
  if (excludableServices.includes(service) && !view.holdsServices.includes(service))
    return cause('no-service', service);
  if (!globalServices.includes(service)) return undefined;
  const missing = principals.map(regionOf).find((region) => !view.regions.includes(region));
  return missing === undefined ? undefined : cause('no-global-region', service, missing);
}

function regionOf(principal: PrincipalName): string {
  const arn = parsePrincipalArn(principal);
  return globalRegion(typeof arn === 'string' ? 'aws' : arn.partition);
}

/** Why a whole set proves no absence: product rule, in the order a reader can act on. */
function insufficiency(view: LogView, observation: Observation): Cause | undefined {
  const { principals, unusedAfter, minObservation, longestSpan, staleBefore } = observation;
  if (view.gaps.length > 0) return cause('incomplete');
  if (staleBefore !== undefined && view.window.end < staleBefore)
    return cause('old-evidence', isoDay(view.window.end));
  if (principals.some((principal) => (view.records.get(principal) ?? 0) === 0)) return cause('no-event');
  const lookback = view.window.end - view.window.start;
  if (lookback < unusedAfter)
    return cause('short-lookback', formatDuration(lookback), formatDuration(unusedAfter));
  return longestSpan < minObservation ? cause('short-span', formatDuration(minObservation)) : undefined;
}
