import { quote } from '../../../base/text';
import type { Attribute, Block, Body, TemplatePart } from './hcl-ast';
import { Cursor } from './hcl-cursor';
import { readExpression } from './hcl-expression';
import { readQuoted, readTemplate } from './hcl-template';

/**
 * Parses a file of HCL's native syntax. Offsets are in UTF-16 units of the text as committed. Throws HclError at the
 * first error.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(text: string): Body {
  const cursor = new Cursor(text);
  cursor.take('\uFEFF');
  return readBody(cursor, () => cursor.at >= text.length);
}

/** Parses a text that is a template as a whole, such as a file for `templatefile`. Throws HclError. */
export function parseTemplate(text: string, offsetOf?: (at: number) => number): readonly TemplatePart[] {
  return readTemplate(new Cursor(text, offsetOf), readExpression);
}

function readBody(cursor: Cursor, isEnd: () => boolean): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  const names = new Set<string>();
  for (cursor.skipLines(); !isEnd(); cursor.skipLines()) {
    const start = cursor.at;
    const name = cursor.identifier('the name of an argument or block');
    cursor.skip();
    if (cursor.startsWith('=') && !cursor.startsWith('==')) {
      if (names.has(name)) cursor.fail(`the argument ${quote(name)} was already set in this block`, start);
      names.add(name);
      attributes.push(readAttribute(cursor, name, start));
    } else {
      blocks.push(cursor.nested(false, () => readBlock(cursor, name, start)));
    }
    if (!cursor.endLine() && !isEnd()) cursor.fail(`expected a new line, found ${cursor.found()}`);
  }
  return { attributes, blocks };
}

function readAttribute(cursor: Cursor, name: string, start: number): Attribute {
  cursor.expect('=');
  cursor.skip();
  const value = readExpression(cursor);
  return { name, value, ...cursor.span(start) };
}

function readBlock(cursor: Cursor, type: string, start: number): Block {
  const labels: string[] = [];
  while (!cursor.take('{')) {
    labels.push(readLabel(cursor));
    cursor.skip();
  }
  const body = readBody(cursor, () => {
    if (cursor.at >= cursor.text.length) cursor.fail(`the block ${quote(type)} does not end`, start);
    return cursor.startsWith('}');
  });
  cursor.expect('}');
  return { type, labels, body, ...cursor.span(start) };
}

function readLabel(cursor: Cursor): string {
  if (!cursor.startsWith('"')) return cursor.identifier('"=", "{" or a label');
  const template = readQuoted(cursor, readExpression);
  const parts = template.kind === 'template' ? template.parts : [];
  return parts
    .map((part) => (part.kind === 'text' ? part.text : cursor.fail('a label is a plain string')))
    .join('');
}
