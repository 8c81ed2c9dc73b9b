import { globMatches } from '../base/glob';
import { asciiLower } from '../base/text';
import type { ActionFinding } from '../drift/findings';
import type { Evidence } from '../evidence/evidence';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { PolicyFormat } from '../policy/format';
import type { Grant, GrantSet } from '../policy/grants';
import type { Policy } from '../policy/model';
import type { InlineHolder } from './inline-holders';

/** What the suggestion needs of one judged target. */
export interface SuggestTarget {
  readonly name: string;
  readonly policies: readonly Policy[];
  readonly grants: GrantSet;
  readonly findings: readonly ActionFinding[];
  /** What the policies were before the change under review; absent where that is unknown or nothing is reviewed. */
  readonly base?: BasePolicies;
  /** What was seen and cannot be named; absent where there is nothing. */
  readonly unresolved?: Unresolved;
  /** Its policies that are inline at AWS, by their keys; absent where AWS was not asked. */
  readonly inline?: ReadonlyMap<string, InlineHolder>;
}

/** Policies of a target at the base, and what they grant together. */
export interface BasePolicies {
  readonly policies: readonly Policy[];
  readonly grants: GrantSet;
}

/** A policy file as committed and as suggested. The two differ. */
export interface SuggestedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Actions that its statements no longer name or match. */
  readonly removed: readonly ActionName[];
  readonly added: readonly ActionName[];
  /** Those of the added ones that the change under review had removed; absent where there is none. */
  readonly restored?: readonly ActionName[];
}

/** A missing action that no edit grants, and why. */
export interface NeedsDecision {
  readonly target: string;
  readonly action: ActionName;
  readonly reason: string;
}

/** What could be committed in place of the policy files, and what is left to people. */
export interface Suggestion {
  readonly files: readonly SuggestedFile[];
  readonly needsDecision: readonly NeedsDecision[];
  readonly unchanged: readonly Unchanged[];
  /** How the files are read, where they are not all policies. */
  readonly formats?: readonly PolicyFormat[];
}

/** A statement or a wildcard that keeps removable actions, and why. */
export interface Unchanged {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  /** What a wildcard that stays grants. */
  readonly grants?: KeptGrants;
}

/** What a wildcard grants, by what is known of it. */
export interface KeptGrants {
  readonly pattern: string;
  readonly used: readonly ActionName[];
  readonly overGranted: readonly ActionName[];
  /** Undetermined or accepted. */
  readonly others: readonly ActionName[];
}

/** Calls that were seen and that no action of the catalogue stands for: AWS may know an action that we do not. */
interface Unresolved {
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
 * Whether a grant must not be narrowed to names: a wildcard that may match an action which was called and which cannot be
 * listed. A NotAction grants nearly everything, so any such call may go through it.
 */
export function staysWhole({ pattern }: Grant, { services, unknownService }: Unresolved): boolean {
  if (pattern === 'NotAction') return unknownService || services.length > 0;
  const [service = ''] = asciiLower(pattern).split(':', 1);
  if (unknownService && /[*?]/.test(service)) return true;
  return /[*?]/.test(pattern) && services.some((one) => globMatches(service, one));
}
