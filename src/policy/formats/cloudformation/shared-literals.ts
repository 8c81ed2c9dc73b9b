import type { Inventory } from '../../inventory';
import type { Policy, Statement } from '../../model';
import type { JsonNode } from '../json/json-tree';
import type { TemplateText } from './text';

/** The nodes of a template that became values of policies, by where their literal begins. */
export type UsedNodes = Map<number, Set<JsonNode>>;

/**
 * Reads a template, and gives what it says with those literals not editable that YAML aliases also use for something else
 * than policies of principals: an edit would change that, too.
 */
export function withoutSharedLiterals(
  { copies }: TemplateText,
  read: (used: UsedNodes) => Inventory,
): Inventory {
  const used: UsedNodes = new Map();
  const inventory = read(used);
  const shared = new Set<number>();
  for (const [offset, count] of copies) if ((used.get(offset)?.size ?? 0) < count) shared.add(offset);
  if (shared.size === 0) return inventory;
  const principals = inventory.principals.map((one) => {
    return { ...one, policies: one.policies.map((policy) => withFixed(policy, shared)) };
  });
  return { ...inventory, principals };
}

function withFixed(policy: Policy, shared: ReadonlySet<number>): Policy {
  return { ...policy, statements: policy.statements.map((one) => fixedStatement(one, shared)) };
}

function fixedStatement(statement: Statement, shared: ReadonlySet<number>): Statement {
  const items = statement.actions.items.map((item) => {
    const { origin } = item;
    if (origin.kind !== 'text' || !shared.has(origin.range.start)) return item;
    return { ...item, origin: { ...origin, editable: false, why } };
  });
  return { ...statement, actions: { ...statement.actions, items } };
}

const why = 'the YAML anchor is used elsewhere, too';
