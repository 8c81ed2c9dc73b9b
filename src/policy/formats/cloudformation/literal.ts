import type { JsonString } from '../json/json-tree';

/**
 * Where each character of a string's value stands in the text that it was parsed from: a JSON string, or a YAML scalar of
 * any style. White space may have been folded, so it is found only roughly; every other character is exact. Undefined
 * where the two do not fit together.
 */
export function literalOffsets(
  text: string,
  { offset, end, value }: JsonString,
): readonly number[] | undefined {
  const style = text.charAt(offset);
  const isBlock = style === '|' || style === '>';
  const isQuoted = style === '"' || style === "'";
  let at = isBlock ? lineAfter(text, offset) : isQuoted ? offset + 1 : offset;
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    const isSpace = /\s/.test(character);
    if (!isSpace) at = skipSpace(text, at, end, style === '"');
    offsets.push(at);
    const length = lengthOf(text, at, style);
    if (isSpace) {
      if (text.charAt(at) === character) at += 1;
      else if (style === '"' && text.charAt(at) === '\\') at += length;
    } else if (length === 1 && text.charAt(at) !== character) return undefined;
    else at += length;
    if (at > end) return undefined;
  }
  return offsets;
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Past white space, and past the line breaks that a backslash hides in a double-quoted scalar. */
function skipSpace(text: string, from: number, end: number, isDouble: boolean): number {
  let at = from;
  for (; at < end; at++) {
    if (/\s/.test(text.charAt(at))) continue;
    if (isDouble && text.charAt(at) === '\\' && /[\r\n]/.test(text.charAt(at + 1))) continue;
    break;
  }
  return at;
}

/** How many characters of the text make the next one of the value. */
function lengthOf(text: string, at: number, style: string): number {
  const character = text.charAt(at);
  if (style === "'" && character === "'") return 2;
  if (style !== '"' || character !== '\\') return 1;
  const next = text.charAt(at + 1);
  return next === 'u' ? 6 : next === 'x' ? 4 : next === 'U' ? 10 : 2;
}
