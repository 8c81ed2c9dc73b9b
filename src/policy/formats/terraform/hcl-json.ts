import { type JsonMember, type JsonNode, parseJson } from '../json/json-tree';
import type { Attribute, Block, Body, Expression, TemplatePart } from './hcl-ast';
import { HclError } from './hcl-ast';
import { parseTemplate } from './hcl-body';
import { decodedOffsets } from './json-offsets';

/** How many labels the blocks of Terraform have. */
const labelled: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['locals', 0],
  ['terraform', 0],
]);

/** The nested blocks that matter here: JSON does not tell them from arguments. */
const nested = new Set([
  'statement',
  'principals',
  'not_principals',
  'condition',
  'inline_policy',
  'content',
]);

/**
 * Parses the JSON syntax of Terraform into what the native syntax would give. Throws HclError.
 * Source: https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseHclJson(text: string): Body {
  const json = parseJson(text, '');
  if ('severity' in json) {
    const lines = text.split('\n').slice(0, json.line - 1);
    const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + json.column - 1;
    throw new HclError(offset, json.message);
  }
  const blocks = membersOf(json.root).flatMap((member) => {
    const labels = labelled.get(member.key);
    return labels === undefined ? [] : blocksOf(member, labels, [], text);
  });
  return { attributes: [], blocks };
}

/** The members of an object, or of all objects of an array. */
function membersOf(node: JsonNode): readonly JsonMember[] {
  if (node.kind === 'object') return node.members.filter(({ key }) => key !== '//');
  return node.kind === 'array' ? node.items.flatMap(membersOf) : [];
}

function blocksOf(
  { key, value }: JsonMember,
  labels: number,
  own: readonly string[],
  text: string,
  type = key,
): readonly Block[] {
  if (labels > 0) {
    return membersOf(value).flatMap((one) => blocksOf(one, labels - 1, [...own, one.key], text, type));
  }
  const nodes = value.kind === 'array' ? value.items : [value];
  return nodes.flatMap((node): readonly Block[] => {
    if (node.kind !== 'object') return [];
    return [{ type, labels: own, body: bodyOf(node, text), start: node.offset, end: node.end }];
  });
}

function bodyOf(node: JsonNode, text: string): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const member of membersOf(node)) {
    if (nested.has(member.key)) blocks.push(...blocksOf(member, 0, [], text));
    else if (member.key === 'dynamic') {
      blocks.push(...membersOf(member.value).flatMap((one) => blocksOf(one, 0, [one.key], text, 'dynamic')));
    } else {
      const { offset: start, end } = member;
      attributes.push({ name: member.key, value: expressionOf(member.value, text), start, end });
    }
  }
  return { attributes, blocks };
}

function expressionOf(node: JsonNode, text: string): Expression {
  const span = { start: node.offset, end: node.end };
  switch (node.kind) {
    case 'array':
      return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text)), ...span };
    case 'object': {
      const entries = membersOf(node).map(({ key, value, offset, end }) => {
        const name: Expression = {
          kind: 'template',
          parts: [{ kind: 'text', text: key, start: offset, end }],
          heredoc: false,
          start: offset,
          end,
        };
        return { key: name, value: expressionOf(value, text) };
      });
      return { kind: 'object', entries, ...span };
    }
    case 'string':
      return {
        kind: 'template',
        parts: partsOf(node.value, node.offset, node.end, text),
        heredoc: false,
        ...span,
      };
    default:
      return { kind: 'literal', value: node.value, ...span };
  }
}

/** A string of JSON is a template, with offsets in the file. */
function partsOf(value: string, start: number, end: number, text: string): readonly TemplatePart[] {
  const offsets = decodedOffsets(text, start, end);
  return parseTemplate(value, (at) => offsets[at] ?? end - 1);
}
