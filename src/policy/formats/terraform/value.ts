import { spend } from '../../../base/work';
import type { At, Doubt, Hole, Item, List, Piece, Plain, Text, Value } from './value-types';

export type * from './value-types';

export const nowhere: At = { file: '', start: 0, end: 0 };

export function plain(value: number | boolean | null, at: At): Plain {
  return { kind: 'plain', value, at };
}

export function hole(ref: string, reason: string, at: At): Hole {
  return { kind: 'hole', ref: shortRef(ref), reason, at };
}

/** A reference that is not too long to be shown; two that differ stay different. */
function shortRef(ref: string): string {
  if (ref.length <= 200) return ref;
  let hash = 0;
  for (let index = 0; index < ref.length; index++) hash = (Math.imul(hash, 31) + ref.charCodeAt(index)) | 0;
  return `${ref.slice(0, 160)}... ${(hash >>> 0).toString(16)}`;
}

export function errorHole(ref: string, reason: string, at: At): Hole {
  return { ...hole(ref, reason, at), isError: true };
}

/** The most pieces and characters of a text: crafted templates double them. */
const mostPieces = 10_000;
const longestText = 1_000_000;

/** A text made of pieces; one that is too long is not known. */
export function textOf(pieces: readonly Piece[], at: At, isLiteral = false): Value {
  const open = pieces.filter((piece) => piece.kind === 'hole' && piece.either !== undefined);
  const [first] = open;
  if (first?.kind !== 'hole' || first.either === undefined || open.length > mostEither) {
    return plainText(pieces, at, isLiteral);
  }
  const index = pieces.indexOf(first);
  const options = first.either.map((one) => {
    return textOf([...pieces.slice(0, index), ...one, ...pieces.slice(index + 1)], at);
  });
  return choiceOf(options, { key: shortRef(first.ref), reason: first.reason, at }, at);
}

/** The most places of a text that are known in both cases. */
const mostEither = 3;

function plainText(pieces: readonly Piece[], at: At, isLiteral: boolean): Value {
  spend(5 * pieces.length);
  let length = 0;
  for (const piece of pieces) length += piece.kind === 'text' ? piece.text.length : 1;
  if (pieces.length <= mostPieces && (isLiteral || length <= longestText))
    return { kind: 'text', pieces, at, isLiteral };
  return hole('...', 'the text is too long', at);
}

/** The most values that something can be. */
const mostOptions = 64;

/** One of some values; too many of them are not known one by one. */
export function choiceOf(options: readonly Value[], doubt: Doubt, at: At): Value {
  const count = options.reduce((sum, one) => sum + (one.kind === 'choice' ? one.count : 1), 0);
  if (count > mostOptions)
    return hole(doubt.key, `${doubt.reason}, and there are too many possible values`, at);
  return { kind: 'choice', options, doubt, at, count };
}

/** Each doubt once. */
export function uniqueDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  if (doubts.length < 2) return doubts;
  spend(10 * doubts.length);
  return [
    ...new Map(
      doubts.map((one) => [`${one.key} ${one.at.file} ${one.at.start} ${one.option ?? ''}`, one]),
    ).values(),
  ];
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
      return shortRef(`${value.doubt.key} ? ${value.options.map(refOf).join(' : ')}`);
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
  return { key: shortRef(refOf(value)), reason, at };
}

/** Whether two doubts have the same answer: also whether the same one of some values applies. */
export function sameDoubt(a: Doubt, b: Doubt): boolean {
  return a.key === b.key && a.option === b.option;
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
      const either = eitherOf(value);
      return [{ kind: 'hole', ref: refOf(value), reason, ...(either === undefined ? {} : { either }) }];
    }
  }
}

/** The two texts that a choice can be. */
function eitherOf(value: Value): readonly [readonly Piece[], readonly Piece[]] | undefined {
  if (value.kind !== 'choice' || value.count !== 2) return undefined;
  const [first, second] = value.options;
  if (exactText(first) === undefined || exactText(second) === undefined) return undefined;
  return first === undefined || second === undefined ? undefined : [piecesOf(first), piecesOf(second)];
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
      return { items, more: uniqueDoubts(inner.flatMap((one) => one.more)) };
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
