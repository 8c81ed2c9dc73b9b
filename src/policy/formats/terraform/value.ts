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
  | { readonly kind: 'hole'; readonly ref: string; readonly reason: string }
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

export const nowhere: At = { file: '', start: 0, end: 0 };

export function plain(value: number | boolean | null, at: At): Plain {
  return { kind: 'plain', value, at };
}

export function hole(ref: string, reason: string, at: At): Hole {
  return { kind: 'hole', ref, reason, at };
}

export function errorHole(ref: string, reason: string, at: At): Hole {
  return { kind: 'hole', ref, reason, at, isError: true };
}

/** A text that an expression made. */
export function made(text: string, at: At): Text {
  return { kind: 'text', pieces: [{ kind: 'text', text }], at, isLiteral: false };
}

export function listOf(values: readonly Value[], at: At): List {
  return { kind: 'list', items: values.map((value) => ({ value, doubts: [] })), more: [], at };
}

export function isNull(value: Value | undefined): boolean {
  return value === undefined || (value.kind === 'plain' && value.value === null);
}

/** The exact text of a string, number or boolean; undefined for what is not known or has none. */
export function exactText(value: Value | undefined): string | undefined {
  if (value?.kind === 'plain' && value.value !== null) return String(value.value);
  if (value?.kind !== 'text') return undefined;
  let text = '';
  for (const piece of value.pieces) {
    if (piece.kind !== 'text') return undefined;
    text += piece.text;
  }
  return text;
}

/** A value as a person reads it where it is part of a name or reference; what is not known is its reference. */
export function refOf(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.pieces.map((piece) => refOfPiece(piece)).join('');
    case 'plain':
      return String(value.value);
    case 'hole':
    case 'lazy':
      return value.ref;
    case 'choice':
      return value.doubt.key;
    default:
      return value.kind;
  }
}

function refOfPiece(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  return piece.kind === 'hole' ? piece.ref : 'json';
}

/** Why a value is not known; undefined for one that is, as a whole. */
export function reasonOf(value: Value): string | undefined {
  if (value.kind === 'hole') return value.reason;
  if (value.kind === 'choice') return value.doubt.reason;
  if (value.kind === 'lazy') return `${value.ref} is not a plain value`;
  if (value.kind !== 'text') return undefined;
  for (const piece of value.pieces) if (piece.kind === 'hole') return piece.reason;
  return undefined;
}

/** What a value stands for where it is not known, as a doubt. */
export function doubtOf(value: Value, at: At = value.at): Doubt {
  const reason = reasonOf(value) ?? 'it is not known';
  return { key: refOf(value), reason, at };
}

/** The value as pieces of a string. */
export function piecesOf(value: Value): readonly Piece[] {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'plain':
      return value.value === null ? [] : [{ kind: 'text', text: String(value.value) }];
    default: {
      const reason = reasonOf(value) ?? `a ${value.kind} stands where a string is expected`;
      return [{ kind: 'hole', ref: refOf(value), reason }];
    }
  }
}

/** The items of a list or of what may be one of some lists; a single value is one item, null is none. */
export function itemsOf(value: Value): { readonly items: readonly Item[]; readonly more: readonly Doubt[] } {
  switch (value.kind) {
    case 'list':
      return value;
    case 'map':
      return { items: [...value.entries.values()], more: value.more };
    case 'hole':
      return { items: [], more: [doubtOf(value)] };
    case 'choice': {
      const inner = value.options.map(itemsOf);
      const items =
        common(inner.map((one) => one.items)) ??
        inner.flatMap((one, option) =>
          one.items.map((item) => ({ ...item, doubts: [...item.doubts, { ...value.doubt, option }] })),
        );
      return { items, more: inner.flatMap((one) => one.more) };
    }
    default:
      return isNull(value) ? { items: [], more: [] } : { items: [{ value, doubts: [] }], more: [] };
  }
}

/** The items of lists that are all the same. */
function common([first, ...others]: readonly (readonly Item[])[]): readonly Item[] | undefined {
  const textsOf = (items: readonly Item[]) => items.map(({ value }) => exactText(value));
  if (first === undefined || first.some(({ value }) => exactText(value) === undefined)) return undefined;
  const texts = JSON.stringify(textsOf(first));
  return others.every((one) => JSON.stringify(textsOf(one)) === texts) ? first : undefined;
}
