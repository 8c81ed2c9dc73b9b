import type { TextSpan } from '../../../model';

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the line of an offset ends, in front of its line end. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset, offset + 10_000));
  if (found !== null) return offset + found.index;
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

/** Where the line behind the one of an offset begins. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** The line ends of a text. */
export function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

const comment = /^[ \t]*#/;
const blank = /^[ \t]*$/;

/** Whether a stretch of a line has nothing but white space and a comment. */
export function isRest(text: string): boolean {
  return blank.test(text) || /^[ \t]+#/.test(text) || text.startsWith('#');
}

/** Where the comment lines begin that stand directly above a line; those that are not wanted end them. */
export function withCommentsAbove(text: string, start: number, isOwn: (line: string) => boolean): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - (text.startsWith('\r\n', from - 2) ? 2 : 1));
    const line = text.slice(above, lineEnd(text, above));
    if (!comment.test(line) || !isOwn(line)) break;
    from = above;
  }
  return from;
}

/** Where the comment lines end that stand directly below a line, deeper than a column. */
export function withDeeperComments(text: string, from: number, column: number): number {
  let at = from;
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    if (!comment.test(line) || indentOf(line) <= column) break;
    at = nextLine(text, at);
  }
  return at;
}

/** How many columns a line is indented by. */
export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** The end of a node without the comments and empty lines that a parser counts to it. */
export function contentEnd(text: string, { start, end }: TextSpan): number {
  let at = end;
  for (;;) {
    at = start + text.slice(start, at).trimEnd().length;
    const from = lineStart(text, at);
    if (from <= start || !comment.test(text.slice(from, at))) return at;
    at = from;
  }
}
