import { expandPattern, expandPatterns, parseActionPattern } from '../../iam/action-pattern';
import { ActionSet } from '../../iam/action-set';
import type { ActionId } from '../../iam/catalogue';
import { narrow } from '../../iam/narrow';
import type { Statement } from '../../iam/policy-model';
import { appendItems, type Replacement, replaceItems, type Splice } from '../../iam/splice';

/** What becomes of the action list of a statement. */
export type StatementEdit =
  | { readonly kind: 'keep' }
  | { readonly kind: 'remove' }
  /** Per pattern of an Action. */
  | { readonly kind: 'replace'; readonly items: readonly Replacement[] }
  /** More exceptions of a NotAction. */
  | { readonly kind: 'append'; readonly items: readonly string[] };

/** What a pattern of a statement grants after the unconditional Denies; `NotAction` for a whole NotAction. */
export type LiveActions = (statement: Statement, pattern: string) => ActionSet;

const keep: StatementEdit = { kind: 'keep' };

/**
 * Takes the removable actions out of an Allow: names go, wildcards become the fewest patterns that still hold what
 * stays. Patterns that grant nothing removable are not touched, unknown actions among them. A Deny never changes.
 */
export function narrowStatement(
  statement: Statement,
  live: LiveActions,
  removable: ActionSet,
): StatementEdit {
  if (statement.effect === 'Deny') return keep;
  return statement.actions.kind === 'Action'
    ? narrowAction(statement, live, removable)
    : widenNotAction(statement, live, removable);
}

function narrowAction(statement: Statement, live: LiveActions, removable: ActionSet): StatementEdit {
  const { catalogue } = removable;
  const patterns = statement.actions.patterns.map(({ pattern }) => pattern);
  const open = patterns.map((pattern) => live(statement, pattern.text));
  const touched = open.map((actions) => !actions.intersect(removable).isEmpty);
  if (!touched.includes(true)) return keep;
  const untouched = patterns.filter((_, index) => touched[index] === false);
  const granted = ActionSet.union(
    catalogue,
    open.filter((_, index) => touched[index]),
  );
  const stays = granted.minus(removable).minus(expandPatterns(untouched, catalogue));
  const written = narrow(stays, expandPatterns(patterns, catalogue).minus(removable));
  const homes = homesOf(written, open, touched, stays);
  const items = touched.map((hit, index): Replacement => {
    if (!hit) return 'keep';
    return written.filter((_, at) => homes[at] === index).map((pattern) => JSON.stringify(pattern));
  });
  const empty = items.every((item) => item !== 'keep' && item.length === 0);
  return empty ? { kind: 'remove' } : { kind: 'replace', items };
}

/** Per pattern written, the first touched one in whose place it stands: one that granted an action it holds. */
function homesOf(
  written: readonly string[],
  open: readonly ActionSet[],
  touched: readonly boolean[],
  stays: ActionSet,
): number[] {
  const homes = new Map<ActionId, number>();
  open.forEach((actions, index) => {
    if (touched[index] !== true) return;
    for (const id of actions.intersect(stays)) homes.set(id, homes.get(id) ?? index);
  });
  return written.map((text) => {
    const pattern = parseActionPattern(text);
    const held = typeof pattern === 'string' ? [] : [...expandPattern(pattern, stays.catalogue)];
    return Math.min(...held.flatMap((id) => homes.get(id) ?? []));
  });
}

/** A NotAction grants everything else: what goes is named as one more exception. */
function widenNotAction(statement: Statement, live: LiveActions, removable: ActionSet): StatementEdit {
  const granted = live(statement, 'NotAction');
  const gone = granted.intersect(removable);
  if (gone.isEmpty) return keep;
  const kept = granted.minus(removable);
  if (kept.isEmpty) return { kind: 'remove' };
  const items = narrow(gone, kept.complement());
  return { kind: 'append', items: items.map((pattern) => JSON.stringify(pattern)) };
}

/** The edit as splices of the committed text; a removed statement is its list's matter. */
export function spliceStatement(text: string, { actions }: Statement, edit: StatementEdit): Splice[] {
  const spans = actions.patterns.map(({ span }) => span);
  if (edit.kind === 'replace') return replaceItems(text, actions.list, spans, edit.items);
  return edit.kind === 'append' ? appendItems(text, actions.list, spans, edit.items) : [];
}
