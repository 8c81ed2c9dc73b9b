import type { ActionPattern } from './action-pattern';

/** A stretch of the committed text, in UTF-16 units; `end` is not part of it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where IAM takes one value or an array of them: which of the two was written, and where. */
export interface TextList extends TextSpan {
  readonly form: 'one' | 'array';
}

/** An action pattern and the place it stands in. */
export interface PlacedPattern {
  readonly span: TextSpan;
  readonly pattern: ActionPattern;
  readonly line: number;
  readonly column: number;
}

/** `Action` lists what a statement is about, `NotAction` everything else; resources likewise. */
export interface Statement {
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: {
    readonly kind: 'Action' | 'NotAction';
    readonly patterns: readonly PlacedPattern[];
    /** The line of the element itself: where a NotAction's grants come from. */
    readonly line: number;
    readonly list: TextList;
  };
  readonly resources: { readonly kind: 'Resource' | 'NotResource'; readonly values: readonly string[] };
  /** The condition as canonical JSON (keys sorted); absent for an unconditional statement. */
  readonly condition?: string;
  readonly line: number;
  readonly span: TextSpan;
}

export interface PolicyDocument {
  readonly path: string;
  /** The text as committed, byte order mark and line ends kept. */
  readonly text: string;
  readonly version?: string;
  readonly statements: readonly Statement[];
  readonly statementList: TextList;
}

/** The policy when it has no error, and everything there is to say about it. */
export interface ParsedPolicy {
  readonly document?: PolicyDocument;
  readonly problems: readonly Problem[];
}

/** What the parsers of the parts share: where they are and where problems go. */
export interface PolicyContext {
  report(
    offset: number,
    severity: Problem['severity'],
    code: ProblemCode,
    message: string,
    remedy: string,
  ): void;
  positionOf(offset: number): { readonly line: number; readonly column: number };
}

/**
 * Something wrong in a document a person wrote, as data: what, where and what to do about it.
 * Lines and columns count from 1; column is in UTF-16 units, as editors and GitHub count.
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
  | 'too-deep'
  | 'duplicate-key'
  | 'not-a-policy'
  | 'unknown-element'
  | 'resource-policy'
  | 'invalid-element'
  | 'malformed-action'
  | 'too-many-actions'
  | 'duplicate-sid'
  | 'unknown-action'
  | 'matches-nothing';

/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
export function meaningOf(documents: readonly PolicyDocument[]): string {
  const statements = documents.flatMap((document) => document.statements.map(meaningOfStatement));
  return [...new Set(statements)].sort().join('\n');
}

function meaningOfStatement({ effect, actions, resources, condition }: Statement): string {
  const patterns = actions.patterns.map(({ pattern }) => pattern.text.toLowerCase());
  const set = (texts: readonly string[]) => [...new Set(texts)].sort();
  return JSON.stringify([
    effect,
    actions.kind,
    set(patterns),
    resources.kind,
    set(resources.values),
    condition ?? null,
  ]);
}
