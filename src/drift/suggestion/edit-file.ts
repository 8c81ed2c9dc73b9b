import type { ActionSet } from '../../iam/action-set';
import type { PolicyDocument, Statement } from '../../iam/policy-model';
import { appendItems, applySplices, type Replacement, replaceItems, type Splice } from '../../iam/splice';
import { grouped } from '../time';
import { type LiveActions, narrowStatement, type StatementEdit, spliceStatement } from './narrow-statement';
import { type NewStatement, renderStatements } from './new-statement';
import type { LeftAlone } from './suggestion-model';

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
