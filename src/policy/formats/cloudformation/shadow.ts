import { type Document, visit } from 'yaml';
import { spend } from '../../../base/work';

/** A document that was parsed from a text with more indentation, and where its offsets are in the text as committed. */
export interface Shadow {
  readonly document: Document;
  /** The text that was parsed. */
  readonly padded: string;
  offsetOf(offset: number): number;
}

/** Spaces that were added in front of an offset of the text as committed. */
interface Padding {
  readonly at: number;
  readonly spaces: number;
}

/** A template with more of these is named as not YAML: each takes another reading of the whole text, of so many characters. */
const mostRepairs = 50;
const mostCharacters = 250_000;

/**
 * Parses a text in which the lines of a quoted scalar or of a flow collection may stand at the column of its key or before
 * it. The YAML parsers that AWS uses accept that (`PolicyDocument: !Sub '{` with `}'` below the key), YAML 1.2 wants such
 * lines deeper. White space at the start of these lines is no part of a value, so a text with more of it is the same.
 */
export function withIndentation(text: string, parse: (text: string) => Document): Shadow {
  const spaces = new Map<number, number>();
  for (let repairs = 0; ; repairs++) {
    const paddings = [...spaces].map(([at, count]) => ({ at, spaces: count })).sort((a, b) => a.at - b.at);
    const padded = pad(text, paddings);
    spend(20 * padded.length);
    const document = parse(padded);
    const offsetOf = (offset: number) => unpadded(offset, paddings);
    const isOver = repairs >= mostRepairs || repairs * text.length > mostCharacters;
    const start = isOver ? undefined : unclosed(document);
    const found = start === undefined ? [] : alike(text, offsetOf(start));
    const more = found.flatMap((one) => paddingsOf(text, one)).filter(({ at }) => !spaces.has(at));
    if (more.length === 0) return { document, padded, offsetOf };
    for (const one of more) spaces.set(one.at, one.spaces);
  }
}

/** Where the quoted scalar or flow collection begins whose end is the first error; undefined for any other error. */
function unclosed({ errors, contents }: Document): number | undefined {
  const [error] = errors;
  if (error?.code !== 'MISSING_CHAR' && error?.code !== 'BAD_INDENT') return undefined;
  const [at] = error.pos;
  let start: number | undefined;
  visit(contents, {
    Scalar(_, { range, type }) {
      const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
      if (isQuoted && range?.[1] === at) start = range[0];
    },
    Collection(_, { range, flow }) {
      // The innermost one: it is visited last.
      if (flow === true && range !== undefined && range !== null && range[0] < at && at <= range[2])
        start = range[0];
    },
  });
  return start;
}

/** A key whose value begins on its line. */
const keyed = /^[ \t]*(?:-[ \t]+)*([A-Za-z][\w:]*)[ \t]*:[ \t]+(?:![\w:]+[ \t]+)?(["'{[])/;

/** Where something begins, and where the values of the same key begin in the same way behind it: one repair for all. */
function alike(text: string, start: number): readonly number[] {
  const lineStart = startOfLine(text, start);
  const own = keyed.exec(text.slice(lineStart, start + 1));
  if (own === null) return [start];
  const found = [start];
  let at = start;
  for (const line of text.slice(start).split('\n')) {
    const other = at === start ? null : keyed.exec(line);
    if (other !== null && other[1] === own[1] && other[2] === own[2]) found.push(at + other[0].length - 1);
    at += line.length + 1;
  }
  return found;
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
}

/** Indents every line of what begins at an offset deeper than its beginning. */
function paddingsOf(text: string, start: number): Padding[] {
  const isQuoted = /["']/.test(text.charAt(start));
  const end = isQuoted ? endOfQuoted(text, start) : endOfFlow(text, start);
  const wanted = start - startOfLine(text, start) + 1;
  const found: Padding[] = [];
  for (const match of text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    const at = start + match.index + match[0].length;
    const indent = /^[ \t]*/.exec(text.slice(at, at + wanted))?.[0].length ?? 0;
    if (indent < wanted) found.push({ at, spaces: wanted });
  }
  return found;
}

/** Where a quoted scalar ends: `''` and `\"` do not end it. */
function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === '"' && character === '\\') at += 1;
    else if (character === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at += 1;
      else return at;
    }
  }
  return text.length;
}

/** Where a flow collection ends: brackets in quotes and comments do not end it. */
function endOfFlow(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    const before = text.charAt(at - 1);
    if (/["']/.test(character) && /[\s,[{:!]/.test(before)) at = endOfQuoted(text, at);
    else if (character === '#' && /\s/.test(before)) at = lineEnd(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function pad(text: string, paddings: readonly Padding[]): string {
  let result = '';
  let from = 0;
  for (const { at, spaces } of paddings) {
    result += text.slice(from, at) + ' '.repeat(spaces);
    from = at;
  }
  return result + text.slice(from);
}

function unpadded(offset: number, paddings: readonly Padding[]): number {
  let added = 0;
  for (const { at, spaces } of paddings) {
    if (at + added > offset) break;
    // Inside of the padding itself: the line begins there.
    if (at + added + spaces > offset) return at;
    added += spaces;
  }
  return offset - added;
}
