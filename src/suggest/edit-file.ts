import { grouped } from '../base/time';
import { expandPattern, expandPatterns } from '../policy/action-pattern';
import type { ActionSet } from '../policy/action-set';
import {
  appendItems,
  applySplices,
  type Replacement,
  replaceItems,
  type Splice,
} from '../policy/formats/json/splice';
import type { PolicyDocument, Statement } from '../policy/model';
import { type NewStatement, renderStatements } from './additions';
import type { LeftAlone } from './model';
import { type LiveActions, narrowStatement, type StatementEdit, spliceStatement } from './narrow';

/**
 * IAM's limit on a managed policy, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const sizeLimit = 6144;
const iamLimit = `IAM’s ${grouped(sizeLimit)} characters`;

/** One policy file, edited. */
export interface EditedFile {
  readonly text: string;
  readonly leftAlone: readonly LeftAlone[];
  /** Why the new statements are not in it; absent when they are. */
  readonly notAdded?: string;
}

/** Edits one policy in place. What would grow beyond IAM's limit is left as it is. */
export function editFile(
  document: PolicyDocument,
  live: LiveActions,
  removable: ActionSet,
  additions: readonly NewStatement[],
): EditedFile {
  const planned = document.statements.map((statement): PlannedEdit => {
    const edit = narrowStatement(statement, live, removable);
    const splices = spliceStatement(document.text, statement, edit);
    return { statement, edit, splices, growth: growthOf(document.text, statement, edit, splices) };
  });
  const limit = Math.max(sizeLimit, compactLength(document.text));
  const full = assemble(document, planned, additions, limit);
  if (compactLength(full.text) <= limit) return full;
  const notAdded = `with all that is missing the policy would not fit ${iamLimit}`;
  return { ...assemble(document, planned, [], limit), notAdded };
}

/** The edits that fit, together with the new statements whether these fit or not. */
function assemble(
  document: PolicyDocument,
  planned: readonly PlannedEdit[],
  additions: readonly NewStatement[],
  limit: number,
): Pick<EditedFile, 'text' | 'leftAlone'> {
  const tooLong = overlong(document.text, planned, limit - compactLength(document.text));
  const fitting = planned.map((one) => (tooLong.has(one) ? keptAsItIs(one) : one));
  const nothingLeft = additions.length === 0 && fitting.every(({ edit }) => edit.kind === 'remove');
  const plan = nothingLeft ? fitting.map(keptAsItIs) : fitting;
  const leftAlone = [
    ...[...tooLong].map(leave(document.path, `narrowed, it would not fit ${iamLimit}`)),
    ...(nothingLeft ? planned : []).map(leave(document.path, 'nothing of the policy is in use: delete it')),
  ];
  return { text: edited(document, plan, additions), leftAlone };
}

interface PlannedEdit {
  readonly statement: Statement;
  readonly edit: StatementEdit;
  readonly splices: readonly Splice[];
  /** By how many characters the policy gets longer. */
  readonly growth: number;
}

function keptAsItIs({ statement }: PlannedEdit): PlannedEdit {
  return { statement, edit: { kind: 'keep' }, splices: [], growth: 0 };
}

function leave(file: string, reason: string): (planned: PlannedEdit) => LeftAlone {
  return ({ statement }) => ({ file, line: statement.line, reason });
}

/** The edits that would make their statement too long, and those that grow most until the rest has room. */
function overlong(text: string, planned: readonly PlannedEdit[], room: number): ReadonlySet<PlannedEdit> {
  const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
  const left = new Set(
    growing.filter(({ statement: { span }, growth }) => {
      return compactLength(text.slice(span.start, span.end)) + growth > sizeLimit;
    }),
  );
  const total = () => planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
  for (const one of growing) {
    if (total() <= room) break;
    left.add(one);
  }
  return left;
}

function growthOf(
  text: string,
  { span }: Statement,
  edit: StatementEdit,
  splices: readonly Splice[],
): number {
  // What grows leaves a statement behind, and so every other one that goes takes a comma along.
  if (edit.kind === 'remove') return -compactLength(text.slice(span.start, span.end)) - 1;
  return splices.reduce(
    (sum, splice) => sum + compactLength(splice.text) - compactLength(text.slice(splice.start, splice.end)),
    0,
  );
}

/** IAM does not count white space. */
function compactLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function edited(
  document: PolicyDocument,
  plan: readonly PlannedEdit[],
  additions: readonly NewStatement[],
): string {
  const inside = plan.flatMap(({ splices }) => splices);
  const written = renderStatements(document, additions);
  return applySplices(document.text, [...inside, ...listSplices(document, plan, written)]);
}

/** Removed statements go, new ones come last. Where none of the old ones stays, they take the last one's place. */
function listSplices(
  { text, statements, statementList }: PolicyDocument,
  plan: readonly PlannedEdit[],
  written: readonly string[],
): Splice[] {
  const spans = statements.map(({ span }) => span);
  const gone = plan.map(({ edit }) => edit.kind === 'remove');
  const replaced = gone.length > 0 && gone.every(Boolean);
  const replacements = gone.map((removed, index): Replacement => {
    if (replaced && index === gone.length - 1) return written;
    return removed ? [] : 'keep';
  });
  const splices = gone.includes(true) ? replaceItems(text, statementList, spans, replacements) : [];
  if (replaced || written.length === 0) return splices;
  return [...splices, ...appendItems(text, statementList, spans, written)];
}

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
