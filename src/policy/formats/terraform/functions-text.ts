import { mapChoice } from './access';
import type { CallContext, TerraformFunction } from './function-types';
import { type At, exactText, itemsOf, made, type Piece, piecesOf, plain, textOf, type Value } from './value';

/** A function of exact texts. */
function ofTexts(
  apply: (texts: readonly string[]) => string | boolean | number | undefined,
): TerraformFunction {
  const call = (values: readonly Value[], context: CallContext): Value | undefined => {
    const open = values.findIndex(({ kind }) => kind === 'choice');
    const choice = values[open];
    if (choice !== undefined) {
      return mapChoice(choice, (option) => {
        const others = values.map((value, index) => (index === open ? option : value));
        return call(others, context) ?? unknownText(others, context.at);
      });
    }
    const texts = values.map(exactText);
    const known = texts.flatMap((text) => text ?? []);
    if (known.length < texts.length) return undefined;
    const result = apply(known);
    if (result === undefined) return undefined;
    return typeof result === 'string' ? made(result, context.at) : plain(result, context.at);
  };
  return call;
}

function unknownText(values: readonly Value[], at: At): Value {
  return textOf(values.flatMap(piecesOf), at);
}

const join: TerraformFunction = ([separator, ...lists], { at }) => {
  const text = exactText(separator);
  const all = lists.map(itemsOf);
  const items = all.flatMap((one) => one.items);
  const more = all.flatMap((one) => one.more);
  const [first] = items;
  // join("", aws_iam_role.x[*].name): the usual way to read what may not exist.
  if (text === '' && items.length === 1 && first !== undefined && more.length === 0) return first.value;
  const isOpen = more.length > 0 || items.some(({ doubts }) => doubts.length > 0);
  if (text === undefined || isOpen) return undefined;
  const pieces = items.flatMap(({ value }, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ kind: 'text' as const, text }]),
    ...piecesOf(value),
  ]);
  return textOf(pieces, at);
};

/** `%s`, `%v`, `%d`, `%q` and `%%`, with widths only where they do nothing. */
const format: TerraformFunction = ([pattern, ...values], { at }) => {
  const text = exactText(pattern);
  if (text === undefined) return undefined;
  const pieces: Piece[] = [];
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(/%(?:\[(\d+)\])?([a-z%])/g)) {
    pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    if (match[2] === '%') {
      pieces.push({ kind: 'text', text: '%' });
      continue;
    }
    if (!/[svdq]/.test(match[2] ?? '')) return undefined;
    if (match[1] !== undefined) next = Number(match[1]) - 1;
    const value = values[next++];
    if (value === undefined) return undefined;
    pieces.push(...quoted(match[2] === 'q', piecesOf(value)));
  }
  if (/%(?!(?:\[\d+\])?[a-z%])/.test(text)) return undefined;
  pieces.push({ kind: 'text', text: text.slice(end) });
  return textOf(pieces, at);
};

function quoted(isQuoted: boolean, pieces: readonly Piece[]): readonly Piece[] {
  if (!isQuoted) return pieces;
  const mark: Piece = { kind: 'text', text: '"' };
  return [mark, ...pieces, mark];
}

const formatlist: TerraformFunction = ([pattern, ...values], context) => {
  const lists = values.filter(({ kind }) => kind === 'list' || kind === 'hole' || kind === 'choice');
  const [list] = lists;
  if (pattern === undefined || list === undefined || lists.length !== 1) return undefined;
  const { items, more } = itemsOf(list);
  const each = items.flatMap(({ value, doubts }) => {
    const own = values.map((one) => (one === list ? value : one));
    const made = format([pattern, ...own], context);
    return made === undefined ? [] : [{ value: made, doubts }];
  });
  if (each.length < items.length) return undefined;
  return { kind: 'list', items: each, more, at: context.at };
};

/** `replace` of a plain text; one of a pattern (`/.../`) is not evaluated. */
const replace: TerraformFunction = ([value, from, to], { at }) => {
  const [search, by] = [exactText(from), exactText(to)];
  if (value === undefined || search === undefined || by === undefined || /^\/[\s\S]*\/$/.test(search))
    return undefined;
  // A text that would become too long is not made.
  const factor = by.length / Math.max(search.length, 1);
  return mapPieces(value, at, (text) =>
    text.length * factor > 2_000_000 ? text : text.split(search).join(by),
  );
};

/** Applies something to the known pieces of a text. */
function mapPieces(value: Value, at: At, apply: (text: string) => string): Value | undefined {
  if (value.kind === 'choice') {
    return mapChoice(value, (option) => mapPieces(option, at, apply) ?? unknownText([option], at));
  }
  if (value.kind !== 'text' && value.kind !== 'plain') return undefined;
  const pieces = piecesOf(value).map((piece): Piece => {
    return piece.kind === 'text' ? { kind: 'text', text: apply(piece.text) } : piece;
  });
  return textOf(pieces, at);
}

function onPieces(apply: (text: string) => string): TerraformFunction {
  return ([value], { at }) => (value === undefined ? undefined : mapPieces(value, at, apply));
}

const split: TerraformFunction = ([separator, value], { at }) => {
  const [by, text] = [exactText(separator), exactText(value)];
  if (by === undefined || text === undefined) return undefined;
  const texts = text === '' ? [] : text.split(by);
  return { kind: 'list', items: texts.map((one) => ({ value: made(one, at), doubts: [] })), more: [], at };
};

function trimmedOf(text: string, characters: string, start: boolean, end: boolean): string {
  let [from, to] = [0, text.length];
  while (start && from < to && characters.includes(text.charAt(from))) from++;
  while (end && to > from && characters.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const title = (text: string) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const substr: TerraformFunction = ([value, start, length], { at }) => {
  const text = exactText(value);
  const [from, count] = [Number(exactText(start)), Number(exactText(length))];
  if (text === undefined || Number.isNaN(from) || Number.isNaN(count)) return undefined;
  const begin = from < 0 ? text.length + from : from;
  return made(text.slice(begin, count < 0 ? undefined : begin + count), at);
};

/** A text with a hole is the same hole wrapped: two of the same reference stay equal. */
export const textFunctions: readonly (readonly [string, TerraformFunction])[] = [
  ['join', join],
  ['format', format],
  ['formatlist', formatlist],
  ['split', split],
  ['replace', replace],
  ['substr', substr],
  ['lower', onPieces((text) => text.toLowerCase())],
  ['upper', onPieces((text) => text.toUpperCase())],
  ['title', onPieces(title)],
  ['trimspace', ofTexts(([text = '']) => text.trim())],
  ['trim', ofTexts(([text = '', characters = '']) => trimmedOf(text, characters, true, true))],
  ['trimprefix', ofTexts(([text = '', by = '']) => (text.startsWith(by) ? text.slice(by.length) : text))],
  [
    'trimsuffix',
    ofTexts(([text = '', by = '']) => (by !== '' && text.endsWith(by) ? text.slice(0, -by.length) : text)),
  ],
  ['startswith', ofTexts(([text = '', by = '']) => text.startsWith(by))],
  ['endswith', ofTexts(([text = '', by = '']) => text.endsWith(by))],
  ['strcontains', ofTexts(([text = '', by = '']) => text.includes(by))],
  ['basename', ofTexts(([text = '']) => text.replace(/\/+$/, '').replace(/^.*\//, ''))],
  ['dirname', ofTexts(([text = '']) => text.replace(/\/[^/]*$/, '') || (text.startsWith('/') ? '/' : '.'))],
  ['pathexpand', ofTexts(([text = '']) => text)],
  ['chomp', ofTexts(([text = '']) => text.replace(/[\r\n]+$/, ''))],
  ['parseint', ofTexts(([text = '', base = '10']) => Number.parseInt(text, Number(base)))],
  ['abs', ofTexts(([text = '']) => Math.abs(Number(text)))],
  ['ceil', ofTexts(([text = '']) => Math.ceil(Number(text)))],
  ['floor', ofTexts(([text = '']) => Math.floor(Number(text)))],
  ['max', ofTexts((texts) => Math.max(...texts.map(Number)))],
  ['min', ofTexts((texts) => Math.min(...texts.map(Number)))],
];
