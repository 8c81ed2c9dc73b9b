import { type Document, visit } from 'yaml';
import { spend } from '../../../base/work';

/** A document that was parsed from a text with more indentation, and where its offsets are in the text as committed. */
export interface Shadow {
  readonly document: Document;
  offsetOf(offset: number): number;
}

/** Spaces that were added in front of an offset of the text as committed. */
interface Padding {
  readonly at: number;
  readonly spaces: number;
}

/** A template with more of these is read up to here, and then named as not YAML. */
const mostRepairs = 50;

/**
 * Parses a text in which the lines of a quoted scalar may stand at the column of its key or before it. The YAML parsers
 * that AWS uses accept that (`PolicyDocument: !Sub '{` with `}'` below the key), YAML 1.2 wants such lines deeper. White
 * space at the start of these lines is no part of the value, so a text with more of it has the same value.
 */
export function withIndentedQuotes(text: string, parse: (text: string) => Document): Shadow {
  const paddings: Padding[] = [];
  for (let repairs = 0; ; repairs++) {
    const padded = pad(text, paddings);
    spend(20 * padded.length);
    const document = parse(padded);
    const offsetOf = (offset: number) => unpadded(offset, paddings);
    const start = repairs < mostRepairs ? unclosedQuote(document) : undefined;
    const more = start === undefined ? [] : paddingsOf(text, offsetOf(start));
    const isNew = more.some(({ at }) => paddings.every((one) => one.at !== at));
    if (!isNew) return { document, offsetOf };
    paddings.push(...more);
    paddings.sort((a, b) => a.at - b.at);
  }
}

/** Where the quoted scalar begins whose end is the first error of a document; undefined for any other error. */
function unclosedQuote({ errors, contents }: Document): number | undefined {
  const [error] = errors;
  if (error?.code !== 'MISSING_CHAR') return undefined;
  let start: number | undefined;
  visit(contents, {
    Scalar(_, { range, type }) {
      const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
      if (!isQuoted || range === undefined || range === null || range[1] !== error.pos[0]) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** Indents every line of the quoted scalar that begins at an offset deeper than the line that it begins on. */
function paddingsOf(text: string, start: number): Padding[] {
  const end = endOfQuoted(text, start);
  const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  const wanted = start - lineStart + 1;
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
