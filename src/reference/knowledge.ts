import { asciiLower } from '../base/text';
import { Catalogue, type CatalogueFile, type ServiceRow } from '../policy/catalogue';
import type { CounterpartsFile } from './counterparts';
import { type DependentActions, type DependentTables, dependentActionsOf } from './dependent-actions';
import { EventActions, type EventTable } from './event-actions';
import { type EscalationRow, escalationTable } from './privilege-escalation';
import {
  type CoverageRules,
  type CoverageRulesFile,
  coverageRules,
  type PermissionOnlyFile,
} from './recorded-actions';
import {
  isActionName,
  isServicePrefix,
  type ReferenceAction,
  type ReferenceOperations,
  type ServiceReference,
} from './service-reference';

/** The tables of data/ that the judgement is made with. */
export interface KnowledgeFiles {
  readonly catalogue: CatalogueFile;
  readonly events: EventTable;
  readonly rules: CoverageRulesFile;
  readonly permissionOnly: PermissionOnlyFile;
  readonly escalation: readonly EscalationRow[];
  /** Read only when it is needed. */
  readonly dependents: () => DependentTables;
  readonly counterparts: CounterpartsFile;
}

/** Takes the bundled tables as they are. */
export function loadKnowledge(files: KnowledgeFiles): Knowledge {
  const catalogue = new Catalogue(files.catalogue);
  return {
    catalogue,
    events: new EventActions(files.events, catalogue),
    coverageRules: coverageRules(files.rules, files.permissionOnly, catalogue),
    escalation: escalationTable(files.escalation),
    dependentActions: dependentActionsOf(files.dependents),
    counterparts: files.counterparts,
  };
}

/**
 * What `loadKnowledge` gave for the same files, extended by AWS's service reference: by actions that are newer than
 * the catalogue, by the flags, and by the actions that operations may be authorised by. `base` itself comes back
 * when the reference holds nothing, and its catalogue when that has every action already.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
export function extendKnowledge(
  files: KnowledgeFiles,
  base: Knowledge,
  reference: ServiceReference,
  operations: ReferenceOperations = new Map(),
): Knowledge {
  if (reference.size === 0 && operations.size === 0) return base;
  const catalogue = extendCatalogue(files.catalogue, base.catalogue, reference);
  return {
    ...base,
    catalogue,
    events: new EventActions(files.events, catalogue, operations),
    coverageRules: coverageRules(files.rules, files.permissionOnly, catalogue, reference),
  };
}

/** An action as the catalogue's file holds it. */
interface Row {
  /** Of the level. */
  readonly letter: string;
  readonly name: string;
}

function extendCatalogue(file: CatalogueFile, base: Catalogue, reference: ServiceReference): Catalogue {
  const added = [...reference].flatMap(([prefix, actions]): [string, readonly Row[]][] => {
    const rows = isServicePrefix(prefix) ? newRows(prefix, actions, base) : [];
    return rows.length === 0 ? [] : [[prefix, rows]];
  });
  if (added.length === 0) return base;
  const services = new Map(file.services);
  for (const [prefix, rows] of added)
    services.set(prefix, rowOf([...actionsOf(services.get(prefix)), ...rows].sort(byName)));
  return new Catalogue({ ...file, services: new Map([...services].sort(byPrefix)) });
}

/** The actions that the catalogue lacks, each once: IAM compares names without case, and so do the sets. */
function newRows(prefix: string, actions: readonly ReferenceAction[], base: Catalogue): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { name, accessLevel: level } of actions) {
    const lower = asciiLower(name);
    if (!isActionName(name) || rows.has(lower) || base.idOf(`${prefix}:${name}`) !== undefined) continue;
    rows.set(lower, { letter: level.charAt(0), name });
  }
  return [...rows.values()];
}

function actionsOf([levels, names]: ServiceRow = ['', '']): readonly Row[] {
  return levels === ''
    ? []
    : names
        .slice(1)
        .split(' ')
        .map((name, i) => ({ letter: levels.charAt(i), name }));
}

function rowOf(actions: readonly Row[]): ServiceRow {
  return [actions.map(({ letter }) => letter).join(''), actions.map(({ name }) => ` ${name}`).join('')];
}

function byName(one: Row, other: Row): number {
  return one.name < other.name ? -1 : 1;
}

function byPrefix([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** The tables the judgement is made with. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly events: EventActions;
  readonly coverageRules: CoverageRules;
  readonly escalation: readonly EscalationRow[];
  readonly dependentActions: DependentActions;
  readonly counterparts: CounterpartsFile;
}
