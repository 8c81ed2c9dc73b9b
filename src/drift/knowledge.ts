import { Catalogue, type CatalogueFile } from '../iam/catalogue';
import type { Knowledge } from './drift-input';
import type { EscalationRow } from './escalation';
import { EventActions, type EventTable } from './event-actions';
import type { ReferenceAction, ServiceReference } from './evidence';
import { isActionName, isServicePrefix, type ReferenceOperations } from './service-reference';
import { type PermissionOnlyFile, type VisibilityRulesFile, visibilityRules } from './visibility';

/** The tables of data/ that the judgement is made with. */
export interface KnowledgeFiles {
  readonly catalogue: CatalogueFile;
  readonly events: EventTable;
  readonly rules: VisibilityRulesFile;
  readonly permissionOnly: PermissionOnlyFile;
  readonly escalation: readonly EscalationRow[];
}

/** Takes the bundled tables as they are; throws TypeError when the catalogue is not one of its generator's. */
export function loadKnowledge(files: KnowledgeFiles): Knowledge {
  const catalogue = new Catalogue(files.catalogue);
  return {
    catalogue,
    events: new EventActions(files.events, catalogue),
    visibility: visibilityRules(files.rules, files.permissionOnly, catalogue),
    escalation: files.escalation,
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
    catalogue,
    events: new EventActions(files.events, catalogue, operations),
    visibility: visibilityRules(files.rules, files.permissionOnly, catalogue, reference),
    escalation: files.escalation,
  };
}

/** An action with its level in front, as the catalogue's file writes it: `RGetObject`. */
type Row = string;

function extendCatalogue(file: CatalogueFile, base: Catalogue, reference: ServiceReference): Catalogue {
  const added = [...reference].flatMap(([prefix, actions]): [string, readonly Row[]][] => {
    const rows = isServicePrefix(prefix) ? newRows(prefix, actions, base) : [];
    return rows.length === 0 ? [] : [[prefix, rows]];
  });
  if (added.length === 0) return base;
  const services = new Map(Object.entries(file.services));
  for (const [prefix, rows] of added) {
    const all = [...rowsOf(services.get(prefix)), ...rows].sort(byName);
    services.set(prefix, [all.length, all.join(' ')]);
  }
  return new Catalogue({ ...file, services: Object.fromEntries([...services].sort(byPrefix)) });
}

/** The actions that the catalogue lacks, each once: IAM compares names without case, and so do the sets. */
function newRows(prefix: string, actions: readonly ReferenceAction[], base: Catalogue): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { name, level } of actions) {
    const lower = name.toLowerCase();
    if (!isActionName(name) || rows.has(lower) || base.idOf(`${prefix}:${name}`) !== undefined) continue;
    rows.set(lower, `${level.charAt(0)}${name}`);
  }
  return [...rows.values()];
}

function rowsOf([, text]: readonly (string | number)[] = []): readonly Row[] {
  return typeof text === 'string' && text !== '' ? text.split(' ') : [];
}

function byName(one: Row, other: Row): number {
  return one.slice(1) < other.slice(1) ? -1 : 1;
}

function byPrefix([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
