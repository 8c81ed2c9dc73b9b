import { compare } from '../base/order';
import type { ActionName } from '../policy/catalogue';

/**
 * IAM's limit of a managed policy, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const managedPolicyLimit = 6144;

/** An Allow of some actions on the same resources. */
export interface AllowStatement {
  readonly actions: readonly ActionName[];
  readonly resources: readonly string[];
}

/** One statement for each set of resources, `*` first; actions in code-unit order. */
export function statementsOf(granted: ReadonlyMap<ActionName, readonly string[]>): AllowStatement[] {
  const byResources = new Map<
    string,
    { readonly actions: ActionName[]; readonly resources: readonly string[] }
  >();
  for (const [action, resources] of [...granted].sort(([a], [b]) => compare(a, b))) {
    const key = JSON.stringify(resources);
    const group = byResources.get(key) ?? { actions: [], resources };
    group.actions.push(action);
    byResources.set(key, group);
  }
  return [...byResources].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/**
 * The texts of the policies that grant some statements, each within a limit of characters without white space: as few
 * as fit in order. No statement and no text where nothing is granted. The same input gives the same bytes.
 */
export function policyTexts(statements: readonly AllowStatement[], limit = managedPolicyLimit): string[] {
  const policies: AllowStatement[][] = [];
  let open: AllowStatement[] = [];
  for (const piece of statements.flatMap((statement) => pieces(statement, limit))) {
    const next = withPiece(open, piece);
    if (open.length > 0 && sizeOf(next) > limit) {
      policies.push(open);
      open = [piece];
    } else open = next;
  }
  if (open.length > 0) policies.push(open);
  return policies.map((policy) => `${JSON.stringify(documentOf(policy), null, 2)}\n`);
}

/** A statement in its smallest parts: an action each, with as many resources as fit into one policy. */
function pieces({ actions, resources }: AllowStatement, limit: number): AllowStatement[] {
  return actions.flatMap((action) => {
    const parts: string[][] = [[]];
    for (const resource of resources) {
      const last = parts.at(-1) ?? [];
      const isFull =
        last.length > 0 && sizeOf([{ actions: [action], resources: [...last, resource] }]) > limit;
      if (isFull) parts.push([resource]);
      else last.push(resource);
    }
    return parts.map((part) => ({ actions: [action], resources: part }));
  });
}

/** A policy with one more piece, in the last statement where that has the same resources. */
function withPiece(policy: readonly AllowStatement[], piece: AllowStatement): AllowStatement[] {
  const last = policy.at(-1);
  if (last === undefined || JSON.stringify(last.resources) !== JSON.stringify(piece.resources))
    return [...policy, piece];
  return [...policy.slice(0, -1), { ...last, actions: [...last.actions, ...piece.actions] }];
}

/** Without white space: neither actions nor ARNs hold any. */
function sizeOf(policy: readonly AllowStatement[]): number {
  return JSON.stringify(documentOf(policy)).length;
}

function documentOf(policy: readonly AllowStatement[]): object {
  const statements = policy.map(({ actions, resources }) => {
    const [first, ...others] = resources;
    return { Effect: 'Allow', Action: actions, Resource: others.length === 0 ? first : resources };
  });
  return { Version: '2012-10-17', Statement: statements };
}
