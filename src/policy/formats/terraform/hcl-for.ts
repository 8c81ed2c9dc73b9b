import type { Expression } from './hcl-ast';
import type { Cursor } from './hcl-cursor';
import { type ReadExpression, readForHead } from './hcl-template';

/** Whether `for` begins an expression here, and is not a key of that name. */
export function isFor(cursor: Cursor): boolean {
  return cursor.match(/for(?=[\s/#])(?!\s*[=:])/y) !== undefined;
}

/** Reads a `for` expression behind its opening bracket, with the closing one. */
export function readFor(
  cursor: Cursor,
  start: number,
  close: ']' | '}',
  expression: ReadExpression,
): Expression {
  cursor.word('for');
  cursor.skip();
  const head = readForHead(cursor, expression);
  cursor.skip();
  cursor.expect(':');
  cursor.skip();
  const first = expression(cursor);
  cursor.skip();
  const second = close === '}' ? secondOf(cursor, expression) : undefined;
  const groups = second !== undefined && cursor.take('...');
  cursor.skip();
  const test = cursor.word('if') ? { test: lastOf(cursor, expression, close) } : {};
  if (test.test === undefined) cursor.expect(close);
  const result = second === undefined ? { value: first } : { key: first, value: second };
  return { kind: 'for', ...head, ...result, groups, ...test, ...cursor.span(start) };
}

function secondOf(cursor: Cursor, expression: ReadExpression): Expression {
  cursor.expect('=>');
  cursor.skip();
  const value = expression(cursor);
  cursor.skip();
  return value;
}

/** The test, which is the last part. */
function lastOf(cursor: Cursor, expression: ReadExpression, close: string): Expression {
  cursor.skip();
  const test = expression(cursor);
  cursor.skip();
  cursor.expect(close);
  return test;
}
