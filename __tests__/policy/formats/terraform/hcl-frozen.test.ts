import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Body, Expression } from '../../../../src/policy/formats/terraform/hcl-ast';
import { HclError } from '../../../../src/policy/formats/terraform/hcl-ast';
import { parseHcl } from '../../../../src/policy/formats/terraform/hcl-body';
import { outline, textOf } from './outline';

// What HashiCorp's parser says of constructs that were made for this test: @cdktf/hcl2json 0.21, which is built from
// github.com/hashicorp/hcl, ran outside of the repository. null: it rejects the text.

interface Frozen {
  readonly expressions: readonly (readonly [source: string, outline: string | null])[];
  readonly bodies: readonly (readonly [source: string, content: unknown])[];
}

const file = new URL('../../../fixtures/terraform/constructs.json', import.meta.url);
const frozen: Frozen = JSON.parse(readFileSync(file, 'utf8'));

/** What parsing gives; null for a text that is rejected. */
function answer<T>(text: string, of: (body: Body) => T): T | null {
  try {
    return of(parseHcl(text));
  } catch (error) {
    if (error instanceof HclError) return null;
    throw error;
  }
}

function outlineOf({ attributes }: Body): string {
  const text = attributes.map(({ value }) => outline(value)).join();
  return text.replace(/@(\d+)-(\d+)/g, (_, start, end) => `@${start - 4}-${end - 4}`);
}

/** A body of literals as hcl2json writes it: blocks below their type and labels, literal `${` doubled. */
function contentOf({ attributes, blocks }: Body): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const { name, value } of attributes) content[name] = literalOf(value);
  for (const { type, labels, body } of blocks) {
    let into: Record<string, unknown> = content;
    const last = labels.at(-1) ?? type;
    for (const step of [type, ...labels].slice(0, -1)) into = below(into, step);
    const list = into[last];
    into[last] = [...(Array.isArray(list) ? list : []), contentOf(body)];
  }
  return content;
}

function below(into: Record<string, unknown>, step: string): Record<string, unknown> {
  const found = into[step];
  if (isRecord(found)) return found;
  const made: Record<string, unknown> = {};
  into[step] = made;
  return made;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function literalOf(node: Expression): unknown {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'template':
      return textOf(node.parts)?.replaceAll('${', '$$$${').replaceAll('%{', '%%{');
    case 'tuple':
      return node.items.map(literalOf);
    case 'object':
      return Object.fromEntries(node.entries.map(({ key, value }) => [literalOf(key), literalOf(value)]));
    case 'unary':
      return node.of.kind === 'literal' ? -Number(node.of.value) : undefined;
    default:
      return undefined;
  }
}

test('there are more than 1,000 constructs', () => {
  expect(frozen.expressions.length + frozen.bodies.length).toBeGreaterThan(1_000);
});

test('expressions have the structure and the ranges that HashiCorp finds', () => {
  const own = frozen.expressions.map(([source]) => [source, answer(`x = ${source}\n`, outlineOf)]);
  expect(own).toEqual(frozen.expressions);
});

test('bodies, literals and heredocs have the values that HashiCorp finds', () => {
  const own = frozen.bodies.map(([source]) => [source, answer(source, contentOf)]);
  expect(own).toEqual(frozen.bodies);
});
