import type { Expression, TemplatePart } from './hcl-ast';
import type { Cursor } from './hcl-cursor';
import { type Flat, structured, trimmed } from './hcl-template-parts';

export type ReadExpression = (cursor: Cursor) => Expression;

const quotedText = /[^"\\$%\r\n]+|[$%](?!\{|[$%]\{)/y;
const lineText = /[^$%\n]+|[$%](?!\{|[$%]\{)/y;
const escapes = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const introducer = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/** Reads `"..."`; the cursor is at the first quote. */
export function readQuoted(cursor: Cursor, expression: ReadExpression): Expression {
  const start = cursor.at;
  cursor.expect('"');
  const parts: Flat[] = [];
  while (!cursor.take('"')) parts.push(quotedPart(cursor, expression));
  return {
    kind: 'template',
    parts: structured(trimmed(parts), cursor),
    heredoc: false,
    ...cursor.span(start),
  };
}

function quotedPart(cursor: Cursor, expression: ReadExpression): Flat {
  const start = cursor.at;
  const text = cursor.read(quotedText);
  if (text !== undefined) return { kind: 'text', text, at: start, ...cursor.span(start) };
  const sequenceText = cursor.read(escapes);
  if (sequenceText !== undefined)
    return { kind: 'text', text: unescaped(sequenceText, cursor), at: start, ...cursor.span(start) };
  if (cursor.startsWith('\\')) cursor.fail('not an sequenceText sequence of HCL');
  return sequence(cursor, expression) ?? cursor.fail('expected the quote that ends this string');
}

function unescaped(sequenceText: string, cursor: Cursor): string {
  const short = { n: '\n', r: '\r', t: '\t' }[sequenceText.charAt(1)];
  if (short !== undefined) return short;
  if (sequenceText.length === 2) return sequenceText.charAt(1);
  const code = Number.parseInt(sequenceText.slice(2), 16);
  return code > 0x10ffff ? cursor.fail('not a Unicode character') : String.fromCodePoint(code);
}

/** Reads a heredoc; undefined if the cursor is not at one. */
export function readHeredoc(cursor: Cursor, expression: ReadExpression): Expression | undefined {
  const start = cursor.at;
  const opening = cursor.match(introducer);
  if (opening === undefined) return undefined;
  cursor.at += opening.length;
  const tag = opening.replace(/^<<-?/, '').trim();
  const parts: Flat[] = [];
  let isLineStart = true;
  while (!(isLineStart && atEnd(cursor, tag))) {
    if (cursor.at >= cursor.text.length) cursor.fail(`the heredoc ${tag} does not end`, start);
    const part = linePart(cursor, expression);
    isLineStart = part.kind === 'text' && part.text.endsWith('\n');
    parts.push(part);
  }
  cursor.read(/[ \t]*/y);
  cursor.take(tag);
  const own = structured(trimmed(parts, opening.startsWith('<<-')), cursor);
  return { kind: 'template', parts: own, heredoc: true, ...cursor.span(start) };
}

/** Whether this line ends the heredoc. */
function atEnd(cursor: Cursor, tag: string): boolean {
  const line = cursor.match(/[^\n]*/y) ?? '';
  return line.trim() === tag;
}

/** Reads a whole text as a template, as `templatefile` does. */
export function readTemplate(cursor: Cursor, expression: ReadExpression): readonly TemplatePart[] {
  const parts: Flat[] = [];
  while (cursor.at < cursor.text.length) parts.push(linePart(cursor, expression));
  return structured(trimmed(parts), cursor);
}

/** The rest of a line with its end, or up to what a template fills in. */
function linePart(cursor: Cursor, expression: ReadExpression): Flat {
  const start = cursor.at;
  while (cursor.read(lineText) !== undefined);
  cursor.take('\n');
  const text = cursor.text.slice(start, cursor.at);
  if (text !== '') return { kind: 'text', text, at: start, ...cursor.span(start) };
  return sequence(cursor, expression) ?? cursor.fail('not a template');
}

/** Reads `${...}`, `%{...}` or one of their escapes. */
function sequence(cursor: Cursor, expression: ReadExpression): Flat | undefined {
  const start = cursor.at;
  const opening = cursor.read(/[$%]\{~?|\$\$\{|%%\{/y);
  if (opening === undefined) return undefined;
  if (opening === `$\${` || opening === '%%{') {
    return { kind: 'text', text: opening.slice(1), at: start, ...cursor.span(start) };
  }
  const part = cursor.nested(true, () => {
    cursor.skip();
    const inner = opening.startsWith('$')
      ? { kind: 'value' as const, of: expression(cursor) }
      : directive(cursor, expression);
    cursor.skip();
    return inner;
  });
  const trimsAfter = cursor.take('~');
  cursor.expect('}');
  return { ...part, at: start, trimsBefore: opening.endsWith('~'), trimsAfter, ...cursor.span(start) };
}

function directive(cursor: Cursor, expression: ReadExpression) {
  const word = cursor.identifier('if, for, else, endif or endfor');
  cursor.skip();
  if (word === 'if') return { kind: 'if' as const, test: expression(cursor) };
  if (word === 'else' || word === 'endif' || word === 'endfor') return { kind: word } as const;
  if (word !== 'for') cursor.fail(`%{ ${word} } is not a template directive`);
  return { kind: 'for' as const, ...readForHead(cursor, expression) };
}

/** Reads `key, value in collection`, behind the word `for`. */
export function readForHead(cursor: Cursor, expression: ReadExpression) {
  const first = cursor.identifier();
  cursor.skip();
  const names = cursor.take(',') ? { keyName: first, valueName: secondName(cursor) } : { valueName: first };
  cursor.skip();
  if (!cursor.word('in')) cursor.fail(`expected in, found ${cursor.found()}`);
  cursor.skip();
  return { ...names, of: expression(cursor) };
}

function secondName(cursor: Cursor): string {
  cursor.skip();
  return cursor.identifier();
}
