import { asciiLower } from '../base/text';
import type { ActionPattern } from './action-pattern';

/** A text file as committed, byte order mark and line ends kept. */
export interface SourceFile {
  /** From the repository root. */
  readonly path: string;
  readonly text: string;
}

/** Which policy is meant: several can stand in one file, at an address of the file's format. */
export interface PolicyId {
  readonly file: string;
  /** Such as `aws_iam_policy.ci`; absent where the file is the policy. */
  readonly address?: string;
}

/** A policy's identity as one text, to be compared and shown. */
export function policyKey({ file, address }: PolicyId): string {
  return address === undefined ? file : `${file}#${address}`;
}

/** A stretch of a text, in UTF-16 units; `end` is not part of it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of a text begins; line and column count from 1, the column in UTF-16 units, as editors do. */
export interface TextRange extends TextSpan {
  readonly line: number;
  readonly column: number;
}

/** Where a value comes from: a literal in a text, or another policy that generates it. */
export type Origin =
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly range: TextRange;
      /** Whether the literal may be edited where it stands; `item`: only the whole item of a list that it comes from. */
      readonly editable: boolean | 'item';
      /** Why it cannot be edited. */
      readonly why?: string;
    }
  | { readonly kind: 'generated'; readonly by: PolicyId };

/** One value of an element. `exact`: no part of it is unknown. */
export interface Item<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly exact: boolean;
}

/**
 * `Action` and `Resource` list what a statement is about (`only`), `NotAction` and `NotResource` what it is not about.
 * IAM takes one value or an array of them; the two differ in length.
 */
export interface Element<T> {
  readonly kind: 'only' | 'all-but';
  readonly form: 'one' | 'array';
  readonly items: readonly Item<T>[];
  readonly origin: Origin;
}

export interface Statement {
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Element<ActionPattern>;
  readonly resources: Element<string>;
  /** The condition as canonical JSON (keys sorted); absent for an unconditional statement. */
  readonly condition?: string;
  readonly origin: Origin;
}

/**
 * What is not known: whether a statement exists (`may-exist`), which of some lists applies (`one-of`), what else a list of
 * actions holds (`more-actions`), or all of a statement, a policy, an attached policy (`attachment`), a module, a file, or
 * what else a role has that is created elsewhere.
 */
export type UnknownKind =
  | 'may-exist'
  | 'more-actions'
  | 'one-of'
  | 'statement'
  | 'policy'
  | 'attachment'
  | 'module'
  | 'file'
  | 'role';

/** A part of a policy, or of what a role has, that cannot be known from the files: it is never dropped silently. */
export interface UnknownPart {
  readonly kind: UnknownKind;
  readonly reason: string;
  readonly origin: Origin;
  /** The statements that may exist, where these are known; absent: it can be anything. */
  readonly possible?: readonly Statement[];
  /** Of a statement whose other parts are known: whether it allows or denies. */
  readonly effect?: Statement['effect'];
}

/** What generated a policy that must not be edited in its file, such as a construct of the AWS CDK. */
export interface Construct {
  readonly path: string;
  /** The line of the source code that creates it, where that is recorded. */
  readonly source?: Location;
}

/** The role, group or user that an inline policy is a part of. */
export interface PolicyHolder {
  readonly kind: 'role' | 'group' | 'user';
  readonly name: string;
}

/** A policy as values. Its text belongs to its format. */
export interface Policy {
  readonly id: PolicyId;
  readonly version?: string;
  /** The element `Id` of the policy: IAM counts it. */
  readonly label?: string;
  /** IAM takes one statement or an array of them; the two differ in length. */
  readonly form: 'one' | 'array';
  readonly statements: readonly Statement[];
  readonly unknown: readonly UnknownPart[];
  /** Of a policy that its file shows to be an inline one. */
  readonly holder?: PolicyHolder;
  readonly construct?: Construct;
  /** The name of the SAM policy template that it is made of. */
  readonly template?: string;
}

/** A place to point at; line 1 of the policy's file for what is generated. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** Where an origin points a reader to. */
export function locationOf(origin: Origin): Location {
  return origin.kind === 'text'
    ? { file: origin.file, line: origin.range.line }
    : { file: origin.by.file, line: 1 };
}

/**
 * Something wrong in a file that a person wrote, as data: what, where and what to do about it.
 * Lines and columns count from 1; the column is in UTF-16 units, as editors and GitHub count.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

type ProblemCode =
  | 'empty'
  | 'not-json'
  | 'not-yaml'
  | 'unreadable'
  | 'other-template'
  | 'not-hcl'
  | 'too-deep'
  | 'duplicate-key'
  | 'not-a-policy'
  | 'no-principal'
  | 'other-name'
  | 'unknown-element'
  | 'resource-policy'
  | 'invalid-element'
  | 'malformed-action'
  | 'too-many-actions'
  | 'duplicate-sid'
  | 'invalid-sid'
  | 'literal-variable'
  | 'grants-nothing'
  | 'unknown-action'
  | 'matches-nothing';

/** The policies of some files, and everything that is wrong with them; a policy with an error is not among them. */
export interface ReadPolicies {
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
}

/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
export function meaningOf(policies: readonly Policy[]): string {
  const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
  return [...new Set(statements)].sort().join('\n');
}

function meaningOfStatement({ effect, actions, resources, condition }: Statement): string {
  const patterns = actions.items.map(({ value }) => asciiLower(value.text));
  const set = (texts: readonly string[]) => [...new Set(texts)].sort();
  return JSON.stringify([
    effect,
    actions.kind,
    set(patterns),
    resources.kind,
    set(valuesOf(resources)),
    condition ?? null,
  ]);
}

/** The files that hold a part of a policy, its own first. */
export function filesOf({ id, statements, unknown }: Policy): ReadonlySet<string> {
  const origins = statements.flatMap(({ origin, actions, resources }) => {
    const items = [...actions.items, ...resources.items];
    return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
  });
  const all = [...origins, ...unknown.map(({ origin }) => origin)];
  return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}

/** The values of an element. */
export function valuesOf<T>({ items }: Element<T>): readonly T[] {
  return items.map(({ value }) => value);
}
