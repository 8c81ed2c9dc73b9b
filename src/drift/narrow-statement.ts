import { expandPattern, expandPatterns, parseActionPattern } from '../iam/action-pattern';
import { ActionSet } from '../iam/action-set';
import { narrow } from '../iam/narrow';
import type { Statement } from '../iam/policy-model';
import { appendItems, type Replacement, replaceItems, type Splice } from '../iam/splice';

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
  const allowed = expandPatterns(patterns, catalogue).minus(removable);
  let covered = expandPatterns(untouched, catalogue);
  const items = open.map((actions, index): Replacement => {
    if (touched[index] === false) return 'keep';
    const narrowed = narrow(actions.minus(removable).minus(covered), allowed);
    covered = covered.union(expandTexts(narrowed, removable));
    return narrowed.map((pattern) => JSON.stringify(pattern));
  });
  const empty = items.every((item) => item !== 'keep' && item.length === 0);
  return empty ? { kind: 'remove' } : { kind: 'replace', items };
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

function expandTexts(texts: readonly string[], { catalogue }: ActionSet): ActionSet {
  const parsed = texts.map(parseActionPattern).filter((pattern) => typeof pattern !== 'string');
  return ActionSet.union(
    catalogue,
    parsed.map((pattern) => expandPattern(pattern, catalogue)),
  );
}

/** The edit as splices of the committed text; a removed statement is its list's matter. */
export function spliceStatement(text: string, { actions }: Statement, edit: StatementEdit): Splice[] {
  const spans = actions.patterns.map(({ span }) => span);
  if (edit.kind === 'replace') return replaceItems(text, actions.list, spans, edit.items);
  return edit.kind === 'append' ? appendItems(text, actions.list, spans, edit.items) : [];
}
