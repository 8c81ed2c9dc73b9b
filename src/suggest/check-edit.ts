import { expandPattern } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import type { NewStatement } from '../policy/edits';
import { actionsIn } from '../policy/grants';
import { type Policy, type Statement, valuesOf } from '../policy/model';
import type { RestoredItem } from './edit-policy';
import type { LiveActions } from './narrow-rules';

/** What an edit was allowed to do. */
export interface EditRequest {
  readonly live: LiveActions;
  readonly removable: ActionSet;
  readonly added: readonly NewStatement[];
  /** What statements that are there get back. */
  readonly restored?: readonly RestoredItem[];
}

/**
 * Whether an edited policy, read anew, does what was ordered and nothing else: every statement that
 * stays has its effect, resources, condition and unknown actions, grants nothing it did not grant but what it gets back,
 * all of that, and loses only removable actions; one that is gone granted nothing else and gets nothing back; what is
 * new is what was to be added.
 */
export function editHolds(before: Policy, after: Policy, request: EditRequest): boolean {
  if (after.version !== before.version || after.label !== before.label) return false;
  const rest = [...after.statements];
  for (const [index, statement] of before.statements.entries()) {
    const [next] = rest;
    const live = liveOf(statement, index, request);
    const back = restoredIn(index, request);
    if (next !== undefined && stands(statement, next, live, back, request)) rest.shift();
    else if (!back.isEmpty || !mayGo(statement, live, request)) return false;
  }
  return (
    rest.length === request.added.length &&
    rest.every((statement, index) => isNew(statement, request.added[index]))
  );
}

/** What a statement gets back. */
function restoredIn(index: number, { restored = [], removable: { catalogue } }: EditRequest): ActionSet {
  const own = restored.filter(({ statement }) => statement === index);
  return ActionSet.of(
    catalogue,
    own.flatMap(({ action }) => catalogue.idOf(action) ?? []),
  );
}

/** Whether one statement is the other but for removable actions and what it gets back. */
function stands(
  old: Statement,
  now: Statement,
  live: ActionSet,
  back: ActionSet,
  request: EditRequest,
): boolean {
  const { catalogue } = request.removable;
  const [was, is] = [actionsIn(old.actions, catalogue), actionsIn(now.actions, catalogue)];
  const lost = was.minus(is).intersect(live);
  return (
    frameOf(old) === frameOf(now) &&
    is.minus(was).equals(back) &&
    (old.effect === 'Deny' ? was.minus(is).isEmpty : lost.minus(request.removable).isEmpty) &&
    unknownOf(old, catalogue).join('\n') === unknownOf(now, catalogue).join('\n')
  );
}

/** What a statement grants by an unknown name stays; a NotAction's unknown exceptions grant nothing. */
function mayGo(statement: Statement, live: ActionSet, { removable }: EditRequest): boolean {
  const isNamed = statement.actions.kind === 'only';
  const grantsUnknown = isNamed && unknownOf(statement, removable.catalogue).length > 0;
  if (statement.effect === 'Deny' || grantsUnknown) return false;
  return live.minus(removable).isEmpty;
}

function isNew(statement: Statement, added: NewStatement | undefined): boolean {
  const { sid, effect, actions, resources, condition } = statement;
  const texts = valuesOf(actions).map(({ text }) => text);
  return (
    sid === added?.sid &&
    effect === 'Allow' &&
    actions.kind === 'only' &&
    resources.kind === (added?.resourceKind ?? 'only') &&
    condition === added?.condition &&
    texts.join('\n') === added?.actions.join('\n') &&
    valuesOf(resources).join('\n') === added.resources.join('\n')
  );
}

/** Everything of a statement that an edit leaves alone. */
function frameOf({ sid, effect, actions, resources, condition }: Statement): string {
  return JSON.stringify([sid, effect, actions.kind, resources.kind, valuesOf(resources), condition]);
}

function liveOf({ actions }: Statement, index: number, { live, removable }: EditRequest): ActionSet {
  const patterns = actions.kind === 'only' ? valuesOf(actions).map(({ text }) => text) : [];
  const texts = patterns.length > 0 ? patterns : ['NotAction'];
  return texts.reduce((all, text) => all.union(live(index, text)), removable.minus(removable));
}

/** Patterns that match no action of the catalogue: AWS may know what we do not. */
function unknownOf({ actions }: Statement, catalogue: Catalogue): string[] {
  return valuesOf(actions)
    .filter((pattern) => expandPattern(pattern, catalogue).isEmpty)
    .map(({ text }) => text);
}
