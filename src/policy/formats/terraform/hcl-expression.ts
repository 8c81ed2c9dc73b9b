import type { BinaryOperator, Expression, ObjectEntry } from './hcl-ast';
import type { Cursor } from './hcl-cursor';
import { isFor, readFor } from './hcl-for';
import { readHeredoc, readQuoted } from './hcl-template';

/** The operators by precedence, the weakest first. */
const operators: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['>=', '<=', '>', '<'],
  ['+', '-'],
  ['*', '/', '%'],
];

/**
 * Reads an expression; the cursor is at its first character. Throws HclError.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions
 */
export function readExpression(cursor: Cursor): Expression {
  return cursor.deeper(() => {
    const start = cursor.at;
    const test = readBinary(cursor, 0);
    const after = cursor.at;
    cursor.skip();
    if (!cursor.take('?')) {
      cursor.at = after;
      return test;
    }
    cursor.skip();
    const yes = readExpression(cursor);
    cursor.skip();
    cursor.expect(':');
    cursor.skip();
    const no = readExpression(cursor);
    return { kind: 'conditional', test, yes, no, ...cursor.span(start) };
  });
}

function readBinary(cursor: Cursor, level: number): Expression {
  const known = operators[level];
  if (known === undefined) return readAccess(cursor);
  const start = cursor.at;
  let left = readBinary(cursor, level + 1);
  for (let length = 0; ; length++) {
    cursor.chain(length);
    const after = cursor.at;
    cursor.skip();
    const isComment = cursor.startsWith('//') || cursor.startsWith('/*');
    const operator = isComment ? undefined : known.find((one) => cursor.startsWith(one));
    if (operator === undefined) {
      cursor.at = after;
      return left;
    }
    cursor.take(operator);
    cursor.skip();
    const right = readBinary(cursor, level + 1);
    left = { kind: 'binary', operator, left, right, ...cursor.span(start) };
  }
}

/** A term with what is read from it: attributes, indexes, splats. */
function readAccess(cursor: Cursor): Expression {
  const start = cursor.at;
  let value = readTerm(cursor);
  for (let length = 0; ; length++) {
    cursor.chain(length);
    const after = cursor.at;
    cursor.skip();
    const next = readStep(cursor, value, start);
    if (next === undefined) {
      cursor.at = after;
      return value;
    }
    value = next;
  }
}

function readStep(cursor: Cursor, of: Expression, start: number): Expression | undefined {
  if (cursor.startsWith('...')) return undefined;
  if (cursor.take('.')) {
    cursor.skip();
    return cursor.take('*') ? readSplat(cursor, of, start, false) : readMember(cursor, of, start);
  }
  if (!cursor.take('[')) return undefined;
  const full = cursor.read(/[ \t]*\*[ \t]*\]/y);
  if (full !== undefined) return readSplat(cursor, of, start, true);
  const key = cursor.nested(true, () => inBrackets(cursor, ']'));
  return { kind: 'index', of, key, ...cursor.span(start) };
}

/** `.name`, or `.0` as older versions of Terraform write `[0]`. */
function readMember(cursor: Cursor, of: Expression, start: number): Expression {
  const number = cursor.at;
  const digits = cursor.read(/\d+/y);
  if (digits === undefined) {
    return {
      kind: 'attribute',
      of,
      name: cursor.identifier('the name of an attribute'),
      ...cursor.span(start),
    };
  }
  const key: Expression = { kind: 'literal', value: Number(digits), ...cursor.span(number) };
  return { kind: 'index', of, key, ...cursor.span(start) };
}

/** What follows `.*` applies to each item as long as it is attributes; what follows `[*]`, indexes too. */
function readSplat(cursor: Cursor, of: Expression, start: number, isFull: boolean): Expression {
  let each: Expression = { kind: 'item', ...cursor.span(cursor.at) };
  for (let length = 0; ; length++) {
    cursor.chain(length);
    const after = cursor.at;
    cursor.skip();
    const isNext = cursor.startsWith('.') || (isFull && cursor.startsWith('['));
    const next = isNext ? cursor.deeper(() => readStep(cursor, each, after)) : undefined;
    if (next === undefined) {
      cursor.at = after;
      return { kind: 'splat', of, each, ...cursor.span(start) };
    }
    each = next;
  }
}

/** An expression up to a closing bracket; the opening one was read. */
function inBrackets(cursor: Cursor, close: string): Expression {
  cursor.skip();
  const value = readExpression(cursor);
  cursor.skip();
  cursor.expect(close);
  return value;
}

function readTerm(cursor: Cursor): Expression {
  const start = cursor.at;
  if (cursor.startsWith('"')) return readQuoted(cursor, readExpression);
  const heredoc = readHeredoc(cursor, readExpression);
  if (heredoc !== undefined) return heredoc;
  const number = cursor.read(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return { kind: 'literal', value: Number(number), ...cursor.span(start) };
  if (cursor.take('(')) return cursor.nested(true, () => inBrackets(cursor, ')'));
  if (cursor.take('[')) return cursor.nested(true, () => readTuple(cursor, start));
  if (cursor.take('{')) return cursor.nested(false, () => readObject(cursor, start));
  const sign = cursor.read(/[-!]/y);
  if (sign !== undefined) {
    cursor.skip();
    const of = cursor.deeper(() => readAccess(cursor));
    return { kind: 'unary', operator: sign === '-' ? '-' : '!', of, ...cursor.span(start) };
  }
  if (!cursor.isIdentifier()) cursor.fail(`expected an expression, found ${cursor.found()}`);
  return readName(cursor, start);
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readName(cursor: Cursor, start: number): Expression {
  let name = cursor.identifier();
  while (cursor.take('::')) name += `::${cursor.identifier('the name of a function')}`;
  const after = cursor.at;
  cursor.skip();
  if (cursor.take('(')) return cursor.nested(true, () => readCall(cursor, name, start));
  cursor.at = after;
  const value = words.get(name);
  return value === undefined
    ? { kind: 'name', name, ...cursor.span(start) }
    : { kind: 'literal', value, ...cursor.span(start) };
}

function readCall(cursor: Cursor, name: string, start: number): Expression {
  const values: Expression[] = [];
  let expands = false;
  cursor.skip();
  while (!cursor.take(')')) {
    values.push(readExpression(cursor));
    cursor.skip();
    expands = cursor.take('...');
    cursor.skip();
    if (!cursor.take(',') && !cursor.startsWith(')')) cursor.expect(')', '"," or ")"');
    cursor.skip();
    if (expands && !cursor.startsWith(')')) cursor.expect(')');
  }
  return { kind: 'call', name, arguments: values, expands, ...cursor.span(start) };
}

function readTuple(cursor: Cursor, start: number): Expression {
  cursor.skip();
  if (isFor(cursor)) return readFor(cursor, start, ']', readExpression);
  const items: Expression[] = [];
  while (!cursor.take(']')) {
    items.push(readExpression(cursor));
    cursor.skip();
    if (!cursor.take(',') && !cursor.startsWith(']')) cursor.expect(']', '"," or "]"');
    cursor.skip();
  }
  return { kind: 'tuple', items, ...cursor.span(start) };
}

function readObject(cursor: Cursor, start: number): Expression {
  cursor.skipLines();
  if (isFor(cursor)) return cursor.nested(true, () => readFor(cursor, start, '}', readExpression));
  const entries: ObjectEntry[] = [];
  while (!cursor.take('}')) {
    entries.push(readEntry(cursor));
    cursor.skip();
    const isSeparated = cursor.take(',') || cursor.endLine();
    if (!isSeparated && !cursor.startsWith('}')) cursor.expect('}', 'a new line, "," or "}"');
    cursor.skipLines();
    if (cursor.at >= cursor.text.length) cursor.fail('this object does not end', start);
  }
  return { kind: 'object', entries, ...cursor.span(start) };
}

function readEntry(cursor: Cursor): ObjectEntry {
  const start = cursor.at;
  const key = readExpression(cursor);
  const name = key.kind === 'name' ? key.name : key.kind === 'literal' ? String(key.value) : undefined;
  cursor.skip();
  if (!cursor.take('=')) cursor.expect(':', '"=" or ":"');
  cursor.skip();
  const value = readExpression(cursor);
  const span = { start: key.start, end: key.end };
  // A name in brackets is a reference: `(name) = value`.
  if (name === undefined || cursor.text.charAt(start) === '(') return { key, value };
  return {
    key: { kind: 'template', parts: [{ kind: 'text', text: name, ...span }], heredoc: false, ...span },
    value,
  };
}
