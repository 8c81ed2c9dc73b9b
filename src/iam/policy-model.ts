import type { ActionPattern } from './action-pattern';
import type { Problem, ProblemCode } from './problem';

/** An action pattern and the place it stands in. */
export interface PlacedPattern {
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
  };
  readonly resources: { readonly kind: 'Resource' | 'NotResource'; readonly values: readonly string[] };
  /** The condition as canonical JSON (keys sorted); absent for an unconditional statement. */
  readonly condition?: string;
  readonly line: number;
}

export interface PolicyDocument {
  readonly path: string;
  /** The text as committed, byte order mark and line ends kept. */
  readonly text: string;
  readonly version?: string;
  readonly statements: readonly Statement[];
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
