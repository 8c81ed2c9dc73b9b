import type { ActionId } from '../../iam/catalogue';
import { type Cause, type CauseCode, cause } from '../cause';
import type { PrincipalName, SourceName, SourceView } from '../evidence';
import { concerns } from '../views';
import type { VisibilityRules } from '../visibility';
import { blindnessOfLastAccessed } from './last-accessed';
import { blindnessOfLogs } from './logs';
import type { Blindness, Observation } from './observation';
import { blindnessOfGeneration } from './policy-generation';
import { blindnessOfUnusedAccess } from './unused-access';

/** What the absence of an action proves: the sources that would have shown a use, or why none would. */
export type Sight =
  | { readonly kind: 'visible'; readonly sources: readonly SourceName[] }
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
        blindness: blindnessOf(view, principal, rules, observation),
      })),
  );
  return (id) => {
    if (rules.permissionOnly.has(id)) return { kind: 'blind', cause: cause('permission-only') };
    const sights = perPrincipal.map((sources) => sightOfOne(sources, id));
    const blind = sights.find((sight) => sight.kind === 'blind');
    if (blind !== undefined) return blind;
    const seen = sights.map((sight) => (sight.kind === 'visible' ? sight.sources : []));
    const [first = []] = seen;
    return { kind: 'visible', sources: first.filter((source) => seen.every((one) => one.includes(source))) };
  };
}

interface Source {
  readonly source: SourceName;
  readonly blindness: (id: ActionId) => Blindness;
}

function sightOfOne(sources: readonly Source[], id: ActionId): Sight {
  const seen = sources.map(({ source, blindness }) => ({ source, blind: blindness(id) }));
  const sighted = seen.flatMap(({ source, blind }) => (blind === undefined ? [source] : []));
  if (sighted.length > 0) return { kind: 'visible', sources: [...new Set(sighted)] };
  const causes = seen.flatMap(({ blind }) => blind ?? []);
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

function blindnessOf(
  view: SourceView,
  principal: PrincipalName,
  rules: VisibilityRules,
  observation: Observation,
): (id: ActionId) => Blindness {
  switch (view.source) {
    case 'cloudtrail-logs':
      return blindnessOfLogs(view, principal, rules, observation);
    case 'policy-generation':
      return blindnessOfGeneration(view, principal, rules, observation);
    case 'last-accessed':
      return blindnessOfLastAccessed(view, principal, rules, observation);
    case 'unused-access':
      return blindnessOfUnusedAccess(view, principal, rules, observation);
  }
}
