import type { Catalogue } from '../../iam/catalogue';
import { globMatches } from '../../iam/glob';
import type { GrantPlace } from '../../iam/grants';
import type { Evidence } from '../evidence';

/** Calls that were seen and that no action of the catalogue stands for: AWS may know an action that we do not. */
export interface Unresolved {
  /** Service prefixes of the catalogue. */
  readonly services: readonly string[];
  /** Whether some call belongs to no service of the catalogue. */
  readonly unknownService: boolean;
}

export const nothingUnresolved: Unresolved = { services: [], unknownService: false };

/** Finds them in the evidence of a target: events without an action, and actions only newer evidence knows. */
export function unresolvedOf({ unknownEvents, uses }: Evidence, catalogue: Catalogue): Unresolved {
  const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
  const prefixes = [
    ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
    ...unknownActions.map((action) => action.split(':', 1)[0]),
  ];
  const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
  return {
    services: [...new Set(services.filter((service) => service !== undefined))],
    unknownService: services.includes(undefined),
  };
}

/**
 * Whether a grant must not be narrowed to names: a wildcard that may match an action which was called and which nobody
 * can list. A NotAction grants nearly everything, so any such call may go through it.
 */
export function staysWhole({ pattern }: GrantPlace, { services, unknownService }: Unresolved): boolean {
  if (pattern === 'NotAction') return unknownService || services.length > 0;
  const [service = ''] = pattern.toLowerCase().split(':', 1);
  if (unknownService && /[*?]/.test(service)) return true;
  return /[*?]/.test(pattern) && services.some((one) => globMatches(service, one));
}
