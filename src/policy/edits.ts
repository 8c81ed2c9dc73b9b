import type { ActionPattern } from './action-pattern';
import {
  type Element,
  type Item,
  type Origin,
  type Policy,
  type PolicyId,
  policyKey,
  type Statement,
  valuesOf,
} from './model';
import { addedByVersion } from './placeholder';
import { parseStoredAction } from './stored-action';

/** What an item of a list becomes: itself, or any number of others. */
export type ItemEdit = 'keep' | readonly string[];

/** Items that come to a list: in front of the one with that index, or at the end where the index is their number. */
export interface Insertion {
  readonly before: number;
  readonly items: readonly string[];
}

/** An Allow that a policy lacks. */
export interface NewStatement {
  readonly sid?: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Absent: `only`. */
  readonly resourceKind?: Element<string>['kind'];
  /** The condition as canonical JSON; absent for an unconditional statement. */
  readonly condition?: string;
}

/**
 * A change of a policy as values; each format writes it into its own text. `statement` is the index in the policy as it
 * was; a statement takes one edit.
 */
export type PolicyEdit =
  | {
      readonly kind: 'replace-items';
      readonly policy: PolicyId;
      readonly statement: number;
      /** Per action of the statement. */
      readonly items: readonly ItemEdit[];
      /** What comes besides, counted in the items as they were. */
      readonly inserted?: readonly Insertion[];
    }
  | { readonly kind: 'remove-statement'; readonly policy: PolicyId; readonly statement: number }
  | { readonly kind: 'add-statement'; readonly policy: PolicyId; readonly statement: NewStatement };

/** An edit of a statement that is there. */
export type StatementEdit = Exclude<PolicyEdit, { readonly kind: 'add-statement' }>;

/**
 * The characters of a policy as IAM counts them: the JSON of its values, without white space. A Condition that is
 * empty is no value.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function policySize({ version, label, form, statements }: Policy): number {
  const frame = {
    ...(version === undefined ? {} : { Version: version }),
    ...(label === undefined ? {} : { Id: label }),
    Statement: [],
  };
  const brackets = form === 'one' ? 2 : 0;
  const commas = Math.max(0, statements.length - 1);
  const isCurrent = version === '2012-10-17';
  const sizes = statements.reduce((sum, one) => sum + statementSize(one) - (isCurrent ? 0 : addedTo(one)), 0);
  return counted(frame) - brackets + commas + sizes;
}

/** The characters that a statement has only because its text is read as in the current version. */
function addedTo({ resources, condition = '' }: Statement): number {
  return [...valuesOf(resources), condition].reduce((sum, text) => sum + addedByVersion(text), 0);
}

/** The characters of a statement as IAM counts them, in the current version of the policy language. */
export function statementSize(statement: Statement): number {
  const { sid, effect, actions, resources, condition } = statement;
  const texts = valuesOf(actions).map(({ text }) => text);
  return counted({
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect,
    [actions.kind === 'only' ? 'Action' : 'NotAction']: listed(texts, actions.form),
    [resources.kind === 'only' ? 'Resource' : 'NotResource']: listed(valuesOf(resources), resources.form),
    ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
  });
}

/**
 * The policy that those of some edits make that are its own, as values. Throws TypeError for an edit that writes what is
 * no action.
 */
export function editedPolicy(policy: Policy, edits: readonly PolicyEdit[]): Policy {
  const own = edits.filter((edit) => policyKey(edit.policy) === policyKey(policy.id));
  const changed = own.filter((edit) => edit.kind !== 'add-statement');
  const kept = policy.statements.flatMap((statement, index) => {
    const edit = changed.find((one) => one.statement === index);
    return edit === undefined ? [statement] : editedStatement(statement, edit);
  });
  const added = own.flatMap((edit) => (edit.kind === 'add-statement' ? [newStatement(edit)] : []));
  const statements = [...kept, ...added];
  return { ...policy, form: policy.form === 'one' && statements.length === 1 ? 'one' : 'array', statements };
}

/** By how many characters an edit makes a policy longer; a statement that goes takes a comma along. */
export function growthBy(edit: StatementEdit, statement: Statement): number {
  const [after] = editedStatement(statement, edit);
  return after === undefined
    ? -statementSize(statement) - 1
    : statementSize(after) - statementSize(statement);
}

function editedStatement(statement: Statement, edit: StatementEdit): readonly Statement[] {
  if (edit.kind === 'remove-statement') return [];
  const { actions } = statement;
  const written = (text: string) => item(patternOf(text), edit.policy);
  const insertedAt = (index: number) => insertedBefore(index, edit.inserted).map(written);
  const edited = actions.items.flatMap((old, index) => {
    const change = edit.items[index] ?? 'keep';
    return [...insertedAt(index), ...(change === 'keep' ? [old] : change.map(written))];
  });
  const items = [...edited, ...insertedAt(actions.items.length)];
  const form = actions.form === 'one' && items.length === 1 ? 'one' : 'array';
  return [{ ...statement, actions: { ...actions, form, items } }];
}

/** The items that come in front of the one with an index. */
export function insertedBefore(index: number, inserted: readonly Insertion[] = []): readonly string[] {
  return inserted.filter(({ before }) => before === index).flatMap(({ items }) => items);
}

function newStatement({ policy, statement }: Extract<PolicyEdit, { kind: 'add-statement' }>): Statement {
  const { sid, actions, resources, resourceKind = 'only', condition } = statement;
  const origin: Origin = { kind: 'generated', by: policy };
  const element = <T>(kind: Element<T>['kind'], values: readonly T[]): Element<T> => {
    const form = values.length === 1 ? 'one' : 'array';
    return { kind, form, items: values.map((value) => item(value, policy)), origin };
  };
  return {
    ...(sid === undefined ? {} : { sid }),
    effect: 'Allow',
    actions: element('only', actions.map(patternOf)),
    resources: element(resourceKind, resources),
    ...(condition === undefined ? {} : { condition }),
    origin,
  };
}

function item<T>(value: T, by: PolicyId): Item<T> {
  return { value, origin: { kind: 'generated', by }, exact: true };
}

function patternOf(text: string): ActionPattern {
  const pattern = parseStoredAction(text);
  if (typeof pattern === 'string') throw new TypeError(`${text} is not an action: ${pattern}`);
  return pattern;
}

function listed(texts: readonly string[], form: 'one' | 'array'): string | readonly string[] {
  return form === 'one' && texts.length === 1 ? (texts[0] ?? '') : texts;
}

function counted(value: unknown): number {
  return JSON.stringify(value).replace(/\s+/g, '').length;
}
