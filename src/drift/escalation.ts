import { ActionSet } from '../iam/action-set';
import type { ActionId, Catalogue } from '../iam/catalogue';
import type { GrantPlace, GrantSet } from '../iam/grants';
import type { ActionName } from './evidence';

/** A known way from some actions to more permissions than were granted. */
export interface EscalationPath {
  /** A short id, such as `pass-role-ec2-run`. */
  readonly name: string;
  /** All of them are needed. */
  readonly actions: readonly ActionName[];
  /** What it is good for, to be read after "it": "runs code as any role it may pass". */
  readonly gain: string;
  /** The page that names the path. */
  readonly source: string;
}

/** A row of data/escalation-paths.json. */
export interface EscalationRow extends EscalationPath {
  /** It only counts where its actions are granted on resources that nobody listed by name. */
  readonly onAny?: boolean | undefined;
}

/** data/escalation-paths.json: every row with the page it comes from. */
export type EscalationTable = readonly EscalationRow[];

/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, whatever their conditions.
 */
export function escalationsOf(
  grants: GrantSet,
  table: EscalationTable,
  catalogue: Catalogue,
): ReadonlyMap<ActionId, EscalationPath> {
  const wide = ActionSet.union(
    catalogue,
    grants.places.filter(isWide).map(({ actions }) => actions),
  );
  const shortestOf = new Map<ActionId, EscalationPath>();
  for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
    const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
    const granted = row.onAny === true ? wide : grants.actions;
    if (!ids.every((id) => granted.has(id))) continue;
    const { name, actions, gain, source } = row;
    for (const id of ids) if (!shortestOf.has(id)) shortestOf.set(id, { name, actions, gain, source });
  }
  return shortestOf;
}

/** Whether a statement is about more resources than it lists: all, all but some, or a pattern of names. */
function isWide({ statement: { resources } }: GrantPlace): boolean {
  return resources.kind === 'NotResource' || resources.values.some(isPattern);
}

/** A wildcard in the name of a resource; one in its region or account only leaves a single name, everywhere. */
function isPattern(resource: string): boolean {
  const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
  const named = segments.length < 6 ? segments : segments.slice(5);
  return named.some((segment) => /[*?]/.test(segment));
}
