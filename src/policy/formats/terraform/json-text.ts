import { type JsonNode, parseJson } from '../json/json-tree';
import { type At, hole, type Item, type Piece, plain, type Text, type Value } from './value';

/** What stands in the text for the JSON of a value. */
const jsonMark = `\${json}`;

/** A stretch of the text that is parsed, and what it was made of. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/**
 * Parses a string with holes as JSON, and gives the value with each string's place in its file, or what is wrong. A hole
 * within a string is a hole of that string; one that stands where a value is expected is a value that is not known.
 */
export function decodeJson({ pieces, at }: Text): Value | string {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'json') return only.value;
  const { text, stretches } = written(pieces);
  const json = parseJson(text, at.file);
  if ('severity' in json) return `${json.message} (line ${json.line} of the text)`;
  return decoded(json.root, { stretches, at });
}

/** The pieces as one JSON text: a piece that is not known is a string, or a part of one. */
function written(pieces: readonly Piece[]) {
  const stretches: Stretch[] = [];
  let text = '';
  let isInString = false;
  for (const piece of pieces) {
    const start = text.length;
    if (piece.kind === 'text') {
      text += piece.text;
      isInString = endsInString(piece.text, isInString);
    } else {
      const ref = JSON.stringify(piece.kind === 'hole' ? `\${${piece.ref}}` : jsonMark).slice(1, -1);
      text += isInString ? ref : `"${ref}"`;
    }
    stretches.push({ start, end: text.length, piece });
  }
  return { text, stretches };
}

function endsInString(text: string, before: boolean): boolean {
  let isIn = before;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"') isIn = !isIn;
    else if (isIn && character === '\\') index++;
  }
  return isIn;
}

interface Source {
  readonly stretches: readonly Stretch[];
  readonly at: At;
}

function decoded(node: JsonNode, source: Source): Value {
  const at = placeOf(node.offset, node.end, source);
  switch (node.kind) {
    case 'array':
      return {
        kind: 'list',
        items: node.items.map((item) => ({ value: decoded(item, source), doubts: [] })),
        more: [],
        at,
      };
    case 'object':
      return {
        kind: 'map',
        entries: new Map(
          node.members.map(({ key, value }): [string, Item] => [
            key,
            { value: decoded(value, source), doubts: [] },
          ]),
        ),
        more: [],
        at,
      };
    case 'string':
      return stringOf(node.value, node.offset, node.end, source, at);
    default:
      return plain(node.value, at);
  }
}

/** The stretches that a part of the text touches. */
function touching(start: number, end: number, { stretches }: Source): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let index = low; index < stretches.length; index++) {
    const one = stretches[index];
    if (one === undefined || one.start >= end) break;
    found.push(one);
  }
  return found;
}

/** Where a part of the text stands in a file: from its first to its last character, where both are in the same one. */
function placeOf(start: number, end: number, source: Source): At {
  const all = touching(start, end, source);
  const first = offsetIn(all[0], start);
  const last = offsetIn(all.at(-1), end);
  if (first === undefined) return source.at;
  if (last === undefined || last.file !== first.file || last.offset < first.offset) {
    return { file: first.file, start: first.offset, end: first.offset };
  }
  return { file: first.file, start: first.offset, end: last.offset };
}

function offsetIn(stretch: Stretch | undefined, offset: number) {
  if (stretch?.piece.kind !== 'text' || stretch.piece.at === undefined) return undefined;
  const { at, text } = stretch.piece;
  const isVerbatim = at.end - at.start === text.length;
  return { file: at.file, offset: isVerbatim ? at.start + (offset - stretch.start) : at.start };
}

function stringOf(value: string, start: number, end: number, source: Source, at: At): Value {
  const all = touching(start, end, source);
  const [only] = all;
  const isWhole = all.length === 1 && only !== undefined && only.start === start && only.end === end;
  if (isWhole && only.piece.kind === 'hole') return hole(only.piece.ref, only.piece.reason, source.at);
  if (isWhole && only.piece.kind === 'json') return only.piece.value;
  const holes = all.filter(({ piece }) => piece.kind !== 'text');
  const isVerbatim = all.every(
    ({ piece }) =>
      piece.kind === 'text' && piece.at !== undefined && piece.at.end - piece.at.start === piece.text.length,
  );
  const isOnePlace = isVerbatim && at.end - at.start === end - start;
  if (holes.length === 0) {
    return { kind: 'text', pieces: [{ kind: 'text', text: value, at }], at, isLiteral: isOnePlace };
  }
  return {
    kind: 'text',
    pieces: splitAt(
      value,
      holes.map(({ piece }) => piece),
    ),
    at,
    isLiteral: false,
  };
}

/** Finds the holes again in the decoded string, in their order. */
function splitAt(value: string, holes: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = value;
  for (const piece of holes) {
    const ref = piece.kind === 'hole' ? `\${${piece.ref}}` : jsonMark;
    const index = rest.indexOf(ref);
    if (index < 0) continue;
    pieces.push({ kind: 'text', text: rest.slice(0, index) }, piece.kind === 'json' ? jsonHole : piece);
    rest = rest.slice(index + ref.length);
  }
  return [...pieces, { kind: 'text', text: rest }];
}

const jsonHole: Piece = { kind: 'hole', ref: 'json', reason: 'JSON stands within a string' };
