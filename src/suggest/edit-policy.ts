import { grouped } from '../base/time';
import { expandPattern } from '../policy/action-pattern';
import type { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import {
  editedPolicy,
  growthBy,
  type NewStatement,
  type PolicyEdit,
  policySize,
  type StatementEdit,
  statementSize,
} from '../policy/edits';
import { actionsIn } from '../policy/grants';
import { locationOf, type Policy, type Statement, valuesOf } from '../policy/model';
import type { Unchanged } from './model';
import { type LiveActions, narrowStatement } from './narrow';

/**
 * IAM's limit on a managed policy, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const sizeLimit = 6144;
const iamLimit = `IAM’s ${grouped(sizeLimit)} characters`;

/** What is to become of one policy. */
export interface PlannedPolicy {
  readonly edits: readonly PolicyEdit[];
  readonly unchanged: readonly Unchanged[];
  /** Why the new statements are not among the edits; absent when they are. */
  readonly notAdded?: string;
}

/** Plans the edits of one policy. What would grow beyond IAM's limit is left as it is. */
export function planEdits(
  policy: Policy,
  live: LiveActions,
  removable: ActionSet,
  additions: readonly NewStatement[],
): PlannedPolicy {
  const planned = policy.statements.map((statement, index): PlannedEdit => {
    const edit = narrowStatement(policy, index, live, removable);
    return { statement, edit, growth: edit === undefined ? 0 : growthBy(edit, statement) };
  });
  const limit = Math.max(sizeLimit, policySize(policy));
  const full = assemble(policy, planned, additions, limit);
  if (policySize(editedPolicy(policy, full.edits)) <= limit) return full;
  const notAdded = `with all that is missing the policy would not fit ${iamLimit}`;
  return { ...assemble(policy, planned, [], limit), notAdded };
}

interface PlannedEdit {
  readonly statement: Statement;
  readonly edit: StatementEdit | undefined;
  /** By how many characters the policy gets longer. */
  readonly growth: number;
}

/** The edits that fit, together with the new statements whether these fit or not. */
function assemble(
  policy: Policy,
  planned: readonly PlannedEdit[],
  additions: readonly NewStatement[],
  limit: number,
): PlannedPolicy {
  const tooLong = overlong(planned, limit - policySize(policy));
  const fitting = planned.filter((one) => !tooLong.has(one) && one.edit !== undefined);
  const gone = fitting.filter(({ edit }) => edit?.kind === 'remove-statement');
  const nothingLeft = additions.length === 0 && gone.length === planned.length;
  const added = additions.map((statement): PolicyEdit => {
    return { kind: 'add-statement', policy: policy.id, statement };
  });
  return {
    edits: [...(nothingLeft ? [] : fitting).flatMap(({ edit }) => edit ?? []), ...added],
    unchanged: [
      ...[...tooLong].map(leave(`narrowed, it would not fit ${iamLimit}`)),
      ...(nothingLeft ? planned : []).map(leave('nothing of the policy is in use: delete it')),
    ],
  };
}

function leave(reason: string): (planned: PlannedEdit) => Unchanged {
  return ({ statement }) => ({ ...locationOf(statement.origin), reason });
}

/** The edits that would make their statement too long, and those that grow most until the rest fits. */
function overlong(planned: readonly PlannedEdit[], room: number): ReadonlySet<PlannedEdit> {
  const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
  const left = new Set(
    growing.filter(({ statement, growth }) => statementSize(statement) + growth > sizeLimit),
  );
  const total = () => planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
  for (const one of growing) {
    if (total() <= room) break;
    left.add(one);
  }
  return left;
}

/** What an edit was allowed to do. */
export interface EditRequest {
  readonly live: LiveActions;
  readonly removable: ActionSet;
  readonly added: readonly NewStatement[];
}

/**
 * Whether an edited policy, read anew, does what was ordered and nothing else: every statement that
 * stays has its effect, resources, condition and unknown actions, grants nothing it did not grant and loses only
 * removable actions; one that is gone granted nothing else; what is new is what was to be added.
 */
export function editHolds(before: Policy, after: Policy, request: EditRequest): boolean {
  if (after.version !== before.version || after.label !== before.label) return false;
  const rest = [...after.statements];
  for (const [index, statement] of before.statements.entries()) {
    const [next] = rest;
    const live = liveOf(statement, index, request);
    if (next !== undefined && stands(statement, next, live, request)) rest.shift();
    else if (!mayGo(statement, live, request)) return false;
  }
  return (
    rest.length === request.added.length &&
    rest.every((statement, index) => isNew(statement, request.added[index]))
  );
}

/** Whether one statement is the other but for removable actions. */
function stands(old: Statement, now: Statement, live: ActionSet, request: EditRequest): boolean {
  const { catalogue } = request.removable;
  const [was, is] = [actionsIn(old.actions, catalogue), actionsIn(now.actions, catalogue)];
  const lost = was.minus(is).intersect(live);
  return (
    frameOf(old) === frameOf(now) &&
    is.minus(was).isEmpty &&
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
  const { effect, actions, resources, condition } = statement;
  const texts = valuesOf(actions).map(({ text }) => text);
  return (
    effect === 'Allow' &&
    actions.kind === 'only' &&
    resources.kind === 'only' &&
    condition === undefined &&
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
