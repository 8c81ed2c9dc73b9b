import { expandPattern, expandPatterns } from '../../iam/action-pattern';
import type { ActionSet } from '../../iam/action-set';
import type { PolicyDocument, Statement } from '../../iam/policy-model';
import type { LiveActions } from './narrow-statement';
import type { NewStatement } from './new-statement';

/** What an edit was allowed to do. */
export interface EditOrder {
  readonly live: LiveActions;
  readonly removable: ActionSet;
  readonly added: readonly NewStatement[];
}

/**
 * Whether an edited policy, read anew, does what was ordered and nothing else: every statement that
 * stays has its effect, resources, condition and unknown actions, grants nothing it did not grant and loses only
 * removable actions; one that is gone granted nothing else; what is new is what was to be added.
 */
export function editHolds(before: PolicyDocument, after: PolicyDocument, order: EditOrder): boolean {
  if (after.version !== before.version) return false;
  const rest = [...after.statements];
  for (const statement of before.statements) {
    const [next] = rest;
    if (next !== undefined && stands(statement, next, order)) rest.shift();
    else if (!mayGo(statement, order)) return false;
  }
  return (
    rest.length === order.added.length &&
    rest.every((statement, index) => isNew(statement, order.added[index]))
  );
}

/** Whether one statement is the other but for removable actions. */
function stands(old: Statement, now: Statement, order: EditOrder): boolean {
  const [was, is] = [actionsOf(old, order), actionsOf(now, order)];
  const lost = was.minus(is).intersect(liveOf(old, order));
  return (
    frameOf(old) === frameOf(now) &&
    is.minus(was).isEmpty &&
    (old.effect === 'Deny' ? was.minus(is).isEmpty : lost.minus(order.removable).isEmpty) &&
    unknownOf(old, order).join('\n') === unknownOf(now, order).join('\n')
  );
}

/** What a statement grants by an unknown name stays; a NotAction's unknown exceptions grant nothing. */
function mayGo(statement: Statement, order: EditOrder): boolean {
  const grantsUnknown = statement.actions.kind === 'Action' && unknownOf(statement, order).length > 0;
  if (statement.effect === 'Deny' || grantsUnknown) return false;
  return liveOf(statement, order).minus(order.removable).isEmpty;
}

function isNew(
  { effect, actions, resources, condition }: Statement,
  added: NewStatement | undefined,
): boolean {
  const texts = actions.patterns.map(({ pattern }) => pattern.text);
  const kinds = [effect, actions.kind, resources.kind, condition].join();
  return (
    kinds === 'Allow,Action,Resource,' &&
    texts.join('\n') === added?.actions.join('\n') &&
    resources.values.join('\n') === added.resources.join('\n')
  );
}

/** Everything of a statement that an edit leaves alone. */
function frameOf({ sid, effect, actions, resources, condition }: Statement): string {
  return JSON.stringify([sid, effect, actions.kind, resources, condition]);
}

function actionsOf({ actions }: Statement, { removable: { catalogue } }: EditOrder): ActionSet {
  const named = expandPatterns(
    actions.patterns.map(({ pattern }) => pattern),
    catalogue,
  );
  return actions.kind === 'Action' ? named : named.complement();
}

function liveOf(statement: Statement, { live, removable }: EditOrder): ActionSet {
  const patterns = statement.actions.kind === 'Action' ? statement.actions.patterns : [];
  const texts = patterns.length > 0 ? patterns.map(({ pattern }) => pattern.text) : ['NotAction'];
  return texts.reduce((all, text) => all.union(live(statement, text)), removable.minus(removable));
}

/** Patterns that match no action of the catalogue: AWS may know what we do not. */
function unknownOf({ actions }: Statement, { removable: { catalogue } }: EditOrder): string[] {
  return actions.patterns
    .filter(({ pattern }) => expandPattern(pattern, catalogue).isEmpty)
    .map(({ pattern }) => pattern.text);
}
