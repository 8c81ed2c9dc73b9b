import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { quote } from '../../../base/text';
import type { Problem } from '../../model';

/** A JSON value that remembers where in its text it stands. Members are a list, so no key can reach a prototype. */
export type JsonNode =
  | ({ readonly kind: 'object'; readonly members: readonly JsonMember[] } & Located)
  | ({ readonly kind: 'array'; readonly items: readonly JsonNode[] } & Located)
  | ({ readonly kind: 'string'; readonly value: string } & Located)
  | ({
      readonly kind: 'number' | 'boolean' | 'null';
      readonly value: number | boolean | null;
    } & Located);

/** From `offset` up to `end`, which is not part of it, in UTF-16 units of the text. */
interface Located {
  readonly offset: number;
  readonly end: number;
}

/** The offsets are those of its key. */
export interface JsonMember extends Located {
  readonly key: string;
  readonly value: JsonNode;
}

/** The member of an object; undefined for a value that has none of that key. */
export function memberOf(node: JsonNode, key: string): JsonMember | undefined {
  return node.kind === 'object' ? node.members.find((member) => member.key === key) : undefined;
}

/** A parsed text: its root, and where an offset stands. */
export interface JsonText {
  readonly root: JsonNode;
  readonly lines: LineIndex;
}

/** No policy nests deeper than seven; a text that does wants to exhaust the stack. */
const deepest = 64;

/**
 * Parses JSON as RFC 8259 has it, with offsets, and refuses what JSON.parse lets through: duplicate keys (the last
 * one would silently win) and depth. A leading byte order mark is accepted.
 */
export function parseJson(text: string, path: string): JsonText | Problem {
  const lines = lineIndex(text);
  const at = (offset: number, code: Problem['code'], message: string, remedy: string): Problem => {
    return { severity: 'error', code, path, ...lines.positionOf(offset), message, remedy };
  };
  // The mark becomes a space: every offset stays true of the committed text.
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (body.trim() === '') return at(0, 'empty', 'the file is empty', 'add a JSON document');
  const deep = tooDeepAt(body);
  if (deep !== undefined) {
    return at(deep, 'too-deep', `JSON nested deeper than ${deepest} levels`, 'use fewer levels');
  }
  const errors: ParseError[] = [];
  const node = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || node === undefined) {
    const what = error === undefined ? 'no value' : wordsOf(printParseErrorCode(error.error));
    return at(error?.offset ?? 0, 'not-json', `not JSON: ${what}`, 'correct the syntax at this location');
  }
  const root = convert(node);
  const duplicate = duplicateKey(root);
  if (duplicate !== undefined) {
    const message = `duplicate key ${quote(duplicate.key)} in one object; JSON parsers differ in which one they use`;
    return at(duplicate.offset, 'duplicate-key', message, 'remove one of them');
  }
  return { root, lines };
}

// SyntaxKind of jsonc-parser is a const enum, which isolated modules cannot read.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) depth++;
    // Closing what was never opened is an error for the parser to name, and no credit for what follows.
    if (kind === token.closeBrace || kind === token.closeBracket) depth = Math.max(0, depth - 1);
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

function convert(node: Node): JsonNode {
  const { offset, length, children = [] } = node;
  const end = offset + length;
  switch (node.type) {
    case 'object':
      return { kind: 'object', members: children.map(convertMember), offset, end };
    case 'array':
      return { kind: 'array', items: children.map(convert), offset, end };
    case 'string':
      return { kind: 'string', value: String(node.value), offset, end };
    case 'number':
      return { kind: 'number', value: Number(node.value), offset, end };
    case 'boolean':
      return { kind: 'boolean', value: node.value === true, offset, end };
    default:
      return { kind: 'null', value: null, offset, end };
  }
}

function convertMember(property: Node): JsonMember {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) throw new TypeError('a property without key or value');
  const { offset, length } = key;
  return { key: String(key.value), offset, end: offset + length, value: convert(value) };
}

function duplicateKey(node: JsonNode): JsonMember | undefined {
  if (node.kind === 'array') return first(node.items, duplicateKey);
  if (node.kind !== 'object') return undefined;
  const seen = new Set<string>();
  for (const member of node.members) {
    if (seen.has(member.key)) return member;
    seen.add(member.key);
  }
  return first(node.members, (member) => duplicateKey(member.value));
}

function first<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = of(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** `PropertyNameExpected` -> `property name expected`. */
function wordsOf(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

/** "an array", "a string" ...: what stands where something else was expected. */
export function article(node: JsonNode): string {
  if (node.kind === 'null') return 'null';
  return /^[aeiou]/.test(node.kind) ? `an ${node.kind}` : `a ${node.kind}`;
}

/** Where an offset stands in a text: line and column from 1, in UTF-16 units; lines end with LF, CRLF or CR. */
export interface LineIndex {
  positionOf(offset: number): { readonly line: number; readonly column: number };
}

/** Indexes a text once, so that every look-up is a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    positionOf(offset) {
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A node of a string. */
export type JsonString = Extract<JsonNode, { kind: 'string' }>;

/** JSON with sorted keys, so that the same value written in another order is the same text; `textOf` gives its strings. */
export function canonicalJson(node: JsonNode, textOf: (node: JsonString) => string): string {
  if (node.kind === 'array') return `[${node.items.map((item) => canonicalJson(item, textOf)).join(',')}]`;
  if (node.kind !== 'object') return JSON.stringify(node.kind === 'string' ? textOf(node) : node.value);
  const members = node.members.map(
    ({ key, value }) => `${JSON.stringify(key)}:${canonicalJson(value, textOf)}`,
  );
  return `{${members.sort().join(',')}}`;
}
