import { expandPatterns, parseActionPattern } from '../policy/action-pattern';
import type { ActionSet } from '../policy/action-set';
import type { ActionId, Catalogue, Service } from '../policy/catalogue';
import { type Cause, cause } from './cause';
import type { ReferenceAction, ServiceReference } from './service-reference';

/** data/coverage-rules.json: what AWS's service reference flags, for the services it was written down for. */
export interface CoverageRulesFile {
  readonly date: string;
  readonly services: Readonly<
    Record<string, { readonly hidden: readonly string[]; readonly addedSince: readonly string[] }>
  >;
  readonly lastAccessedOnly: Readonly<Record<string, readonly string[]>>;
}

/** data/permission-only.json: actions that no event is ever written for. */
export type PermissionOnlyFile = readonly { readonly pattern: string }[];

/** Which actions a source would show. Worked out service by service, as they are asked for. */
export interface CoverageRules {
  readonly date: string;
  readonly catalogue: Catalogue;
  /** Flagged for policy generation: a trail of management events shows every use. */
  readonly logged: Members<ActionId>;
  readonly permissionOnly: Members<ActionId>;
  /** Prefixes of the services that report to last accessed: some action of theirs is flagged. */
  readonly reporting: Members<string>;
  /** What is known of an action. */
  flagOf(id: ActionId): Flag;
}

interface Members<T> {
  has(one: T): boolean;
}

/** `added-since`: in a service the rules know, but newer than they are. `no-rule`: the service is in no rule. */
type Flag = 'logged' | 'last-accessed-only' | 'added-since' | 'not-logged' | 'no-rule';

/** What is known of a service's actions: most of them are flagged alike. */
interface ServiceFlags {
  readonly most: Flag;
  readonly others: ReadonlyMap<ActionId, Flag>;
  readonly reports: boolean;
}

/**
 * Reads the offline rules; a name the catalogue no longer has is left out. What AWS's service reference says of a
 * service goes before the rules, for all of its actions.
 */
export function coverageRules(
  file: CoverageRulesFile,
  permissionOnly: PermissionOnlyFile,
  catalogue: Catalogue,
  reference: ServiceReference = new Map(),
): CoverageRules {
  const known = new Map<Service, ServiceFlags>();
  const flagsOf = (service: Service): ServiceFlags => {
    const actions = reference.get(service.prefix);
    const flags =
      known.get(service) ??
      (actions === undefined ? offlineFlags(service, file) : referenceFlags(service, actions));
    known.set(service, flags);
    return flags;
  };
  const flagOf = (id: ActionId) => {
    const { most, others } = flagsOf(catalogue.serviceOf(id));
    return others.get(id) ?? most;
  };
  const reports = (prefix: string) => {
    const service = catalogue.service(prefix);
    return service !== undefined && flagsOf(service).reports;
  };
  return {
    date: file.date,
    catalogue,
    logged: { has: (id) => flagOf(id) === 'logged' },
    permissionOnly: expand(permissionOnly, catalogue),
    reporting: { has: reports },
    flagOf,
  };
}

function offlineFlags(service: Service, { services, lastAccessedOnly }: CoverageRulesFile): ServiceFlags {
  const rules = services[service.prefix];
  const others = new Map([
    ...flagged(service, rules?.hidden, 'not-logged'),
    ...flagged(service, rules?.addedSince, 'added-since'),
    ...flagged(service, lastAccessedOnly[service.prefix], 'last-accessed-only'),
  ]);
  const most = rules === undefined ? 'no-rule' : 'logged';
  const reports =
    (most === 'logged' && others.size < service.count) || [...others.values()].includes('last-accessed-only');
  return { most, others, reports };
}

/** Actions that the reference does not have are flagged by nothing. */
function referenceFlags(service: Service, actions: readonly ReferenceAction[]): ServiceFlags {
  const namesWith = (keep: (action: ReferenceAction) => boolean) =>
    actions.filter(keep).map(({ name }) => name);
  const tracked = flagged(
    service,
    namesWith((action) => action.actionLastAccessed),
    'last-accessed-only',
  );
  const logged = flagged(
    service,
    namesWith((action) => action.policyGeneration),
    'logged',
  );
  return { most: 'not-logged', others: new Map([...tracked, ...logged]), reports: tracked.length > 0 };
}

function flagged(service: Service, names: readonly string[] = [], flag: Flag): [ActionId, Flag][] {
  return names.flatMap((name): [ActionId, Flag][] => {
    const index = service.indexOf(name);
    return index === undefined ? [] : [[service.first + index, flag]];
  });
}

function expand(rows: PermissionOnlyFile, catalogue: Catalogue): ActionSet {
  const patterns = rows.map(({ pattern }) => parseActionPattern(pattern));
  return expandPatterns(
    patterns.filter((pattern) => typeof pattern !== 'string'),
    catalogue,
  );
}

/** Why CloudTrail's management events do not show every use of an action; undefined when they do. */
export function hiddenFromLogs(id: ActionId, rules: CoverageRules): Cause | undefined {
  if (rules.permissionOnly.has(id)) return cause('permission-only');
  return rules.logged.has(id) ? undefined : unflagged(id, rules);
}

/** Why CloudTrail's management events do not show every use of an action that is not flagged. */
export function unflagged(id: ActionId, rules: CoverageRules): Cause {
  const flag = rules.flagOf(id);
  if (flag === 'last-accessed-only') return cause('last-accessed-only');
  if (flag === 'added-since') return cause('newer-than-rules', rules.date);
  return flag === 'no-rule' ? cause('no-rule') : cause('not-logged');
}
