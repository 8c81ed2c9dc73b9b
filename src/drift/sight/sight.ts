import type { ActionId } from '../../iam/catalogue';
import { type Cause, type CauseCode, cause } from '../cause';
import type { PrincipalName, SourceName } from '../evidence';
import type { SourceView } from '../source-view';
import { concerns } from '../views';
import type { VisibilityRules } from '../visibility';
import { proofsOfLastAccessed } from './last-accessed';
import { proofsOfLogs } from './logs';
import type { Observation, Proof } from './observation';
import { proofsOfGeneration } from './policy-generation';
import { proofsOfUnusedAccess } from './unused-access';

/**
 * What the absence of an action proves: the sources that would have shown a use, and whether one of them is enough to
 * act on, or why none would.
 */
export type Sight =
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
      return { kind: 'blind', cause: cause('no-source') };
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
  return { kind: 'blind', cause: mendable ?? causes[0] ?? cause('no-source') };
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
