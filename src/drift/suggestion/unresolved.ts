import { ActionSet } from '../../iam/action-set';
import type { Catalogue } from '../../iam/catalogue';
import type { GrantPlace, GrantSet } from '../../iam/grants';
import type { Evidence } from '../evidence';

/** Calls that were seen and that no action of the catalogue stands for: AWS may know an action that we do not. */
export interface Unresolved {
  /** Services of the catalogue. */
  readonly services: ReadonlySet<string>;
  /** Whether some call belongs to no service of the catalogue. */
  readonly unknownService: boolean;
}

/** Finds them in the evidence of a target: events without an action, and actions only newer evidence knows. */
export function unresolvedOf({ unknownEvents, uses }: Evidence, catalogue: Catalogue): Unresolved {
  const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
  const prefixes = [
    ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
    ...unknownActions.map((action) => action.split(':', 1)[0]),
  ];
  const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
  return {
    services: new Set(services.filter((service) => service !== undefined)),
    unknownService: services.includes(undefined),
  };
}

/** A wildcard that must stay whole, since an action nobody knows the name of may be in use through it. */
export interface WholeWildcard {
  readonly place: GrantPlace;
  readonly actions: ActionSet;
}

/** What the wildcards of a target hold of unresolved services: narrowed to names, they would lose such an action. */
export function wholeWildcards(
  grants: GrantSet,
  unresolved: Unresolved,
  catalogue: Catalogue,
): WholeWildcard[] {
  if (unresolved.services.size === 0 && !unresolved.unknownService) return [];
  const ofServices = ActionSet.of(
    catalogue,
    [...unresolved.services].flatMap((prefix) => {
      const { first = 0, count = 0 } = catalogue.service(prefix) ?? {};
      return Array.from({ length: count }, (_, index) => first + index);
    }),
  );
  return grants.places.filter(isWild).map((place) => {
    const anyService = place.pattern === 'NotAction' || /[*?]/.test(place.pattern.split(':', 1)[0] ?? '');
    const all = anyService && unresolved.unknownService;
    return { place, actions: all ? place.actions : place.actions.intersect(ofServices) };
  });
}

function isWild({ pattern }: GrantPlace): boolean {
  return /[*?]|^NotAction$/.test(pattern);
}
