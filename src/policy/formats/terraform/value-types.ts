import type { TextSpan } from '../../model';

/** A stretch of a file. */
export interface At extends TextSpan {
  readonly file: string;
}

/** Why something is not known to exist or to apply. Two with the same key have the same answer. */
export interface Doubt {
  readonly key: string;
  readonly reason: string;
  readonly at: At;
  /** Which of the values it is about, where it is one of some. */
  readonly option?: number;
}

/** A stretch of a string. */
export type Piece =
  /** `at`: where it was copied from, character for character if it is as long. */
  | { readonly kind: 'text'; readonly text: string; readonly at?: At }
  /** What is not known, as `${ref}`. */
  | {
      readonly kind: 'hole';
      readonly ref: string;
      readonly reason: string;
      /** What stands there in one case and in the other, where that is known. */
      readonly either?: readonly [readonly Piece[], readonly Piece[]];
    }
  /** The JSON of a value; `address` is that of the policy document it is. */
  | { readonly kind: 'json'; readonly value: Value; readonly address?: string };

export interface Text {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  /** The literal, or the expression that made the text. */
  readonly at: At;
  /** Whether the text is the literal at `at`, unchanged. */
  readonly isLiteral: boolean;
  /** The resource whose name, ID or ARN it is. */
  readonly link?: Linked;
  /** Other literals of the same text that the same list holds. */
  readonly also?: readonly At[];
}

/** What a text can be a name, ID or ARN of. */
export interface Linked {
  readonly address: string;
}

/** A part of a list or map, which may be absent. */
export interface Item {
  readonly value: Value;
  readonly doubts: readonly Doubt[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  /** What else it can hold. */
  readonly more: readonly Doubt[];
  readonly at: At;
}

export interface Dict {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Item>;
  readonly more: readonly Doubt[];
  readonly at: At;
}

/** A value of which nothing is known; `isError`: Terraform fails where it is read. */
export interface Hole {
  readonly kind: 'hole';
  readonly ref: string;
  readonly reason: string;
  readonly at: At;
  readonly isError?: boolean;
}

/** One of some values. */
export interface Choice {
  readonly kind: 'choice';
  /** How many values it can be, choices among its options included. */
  readonly count: number;
  readonly options: readonly Value[];
  readonly doubt: Doubt;
  readonly at: At;
}

/** A module or resource, whose attributes are evaluated when they are read. */
export interface Lazy {
  readonly kind: 'lazy';
  readonly ref: string;
  readonly at: At;
  readonly link?: Linked;
  get(name: string, at: At): Value;
}

export interface Plain {
  readonly kind: 'plain';
  readonly value: number | boolean | null;
  readonly at: At;
}

/** What an expression comes to, as far as the files tell. */
export type Value = Text | Plain | List | Dict | Hole | Choice | Lazy;
