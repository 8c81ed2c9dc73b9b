import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { spend } from '../../../base/work';
import type { Problem } from '../../model';
import { type JsonMember, type JsonNode, lineIndex } from '../json/json-tree';
import { type Shadow, withIndentation } from './shadow';
import type { TemplateText, UnreadText } from './text';

/**
 * CloudFormation templates are YAML 1.1 with the tags of its functions, but dates and `yes` are strings where they matter
 * here, as in YAML 1.2. Problems are ours to print.
 */
const parsing = { schema: 'core', version: '1.2', uniqueKeys: false, prettyErrors: false } as const;

/** No template nests deeper; CloudFormation itself stops before. */
const deepest = 100;

/** More nodes than a template within CloudFormation's 1 MB has; only aliases make more of them. */
const mostNodes = 150_000;

/** Thrown inside of this file only. */
class Unreadable extends Error {
  readonly offset: number;
  readonly remedy: string;

  constructor(message: string, offset: number, remedy: string) {
    super(message);
    this.offset = offset;
    this.remedy = remedy;
  }
}

/**
 * Reads a YAML template with the offsets of every value. An error of the syntax is never tolerated, because the library
 * builds a wrong document beside it; only lines that are not indented enough are read, as AWS does (see shadow.ts).
 */
export function parseYaml(file: string, text: string): TemplateText | UnreadText {
  spend(20 * text.length);
  const lines = lineIndex(text);
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const failed = (offset: number, message: string, remedy: string): UnreadText => ({
    problem: {
      severity: 'error',
      code: 'not-yaml',
      path: file,
      ...lines.positionOf(offset),
      message,
      remedy,
    },
  });
  const shadow = withIndentation(body, (one) => parseDocument(one, { ...parsing, logLevel: 'silent' }));
  const [error] = shadow.document.errors;
  if (error !== undefined) {
    const remedy = 'correct the syntax at this location';
    return failed(shadow.offsetOf(error.pos[0]), `not YAML: ${wordsOf(error.message)}`, remedy);
  }
  try {
    return { file, text, lines, ...treeOf(shadow) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failed(error.offset, error.message, error.remedy);
  }
}

function wordsOf(message: string): string {
  if (message.includes('call stack')) return `nested deeper than ${deepest} levels`;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

type Tree = Pick<TemplateText, 'root' | 'duplicates' | 'copies'>;

function treeOf(shadow: Shadow): Tree {
  const { document } = shadow;
  const duplicates = new Map<JsonNode, string>();
  const copies = new Map<number, number>();
  const builder = new Builder(shadow, duplicates, copies);
  const root = builder.nodeOf(document.contents, 0);
  for (const [offset, count] of copies) if (count === 1) copies.delete(offset);
  return { root, duplicates, copies };
}

/** Turns the nodes of a document into a tree of JSON nodes. */
class Builder {
  readonly #shadow: Shadow;
  readonly #duplicates: Map<JsonNode, string>;
  readonly #copies: Map<number, number>;
  #left = mostNodes;

  constructor(shadow: Shadow, duplicates: Map<JsonNode, string>, copies: Map<number, number>) {
    this.#shadow = shadow;
    this.#duplicates = duplicates;
    this.#copies = copies;
  }

  nodeOf(node: unknown, depth: number): JsonNode {
    const at = this.#spanOf(node);
    if (depth > deepest)
      throw new Unreadable(`nested deeper than ${deepest} levels`, at.offset, 'use fewer levels');
    this.#left -= 1;
    if (this.#left < 0)
      throw new Unreadable(
        `the YAML aliases make more than ${mostNodes} values`,
        at.offset,
        'use fewer aliases',
      );
    spend(50);
    if (isAlias(node)) {
      const target = node.resolve(this.#shadow.document);
      if (target === undefined)
        throw new Unreadable('the YAML alias has no anchor', at.offset, 'add the anchor before it');
      // A node that holds its own alias ends at the limit of the depth.
      return this.nodeOf(target, depth + 1);
    }
    if (isMap(node)) return this.#tagged(node, this.#mapOf(node, depth));
    if (isSeq(node)) {
      const items = node.items.map((item) => this.nodeOf(item, depth + 1));
      return this.#tagged(node, { kind: 'array', items, ...at });
    }
    return isScalar(node) ? this.#tagged(node, this.#scalarOf(node)) : { kind: 'null', value: null, ...at };
  }

  #spanOf(node: unknown): { readonly offset: number; readonly end: number } {
    const range = isNodeWithRange(node) ? node.range : undefined;
    const [start, end] = range ?? [0, 0];
    return { offset: this.#shadow.offsetOf(start), end: this.#shadow.offsetOf(end) };
  }

  #scalarOf(node: Scalar): JsonNode {
    const { value, source } = node;
    const at = this.#spanOf(node);
    if (value === null && node.tag === undefined) return { kind: 'null', value: null, ...at };
    if (typeof value === 'boolean') return { kind: 'boolean', value, ...at };
    // A number that is written otherwise (an account ID with leading zeros) is the text that it is.
    if (typeof value === 'number' && String(value) === source) return { kind: 'number', value, ...at };
    this.#copies.set(at.offset, (this.#copies.get(at.offset) ?? 0) + 1);
    return { kind: 'string', value: source ?? String(value ?? ''), ...at };
  }

  #mapOf(map: YAMLMap, depth: number): JsonNode {
    const members: JsonMember[] = [];
    const inherited: JsonMember[] = [];
    let duplicate: string | undefined;
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      const at = this.#spanOf(key);
      if (!isScalar(key))
        throw new Unreadable('a key is not a plain string', at.offset, 'write the key as a plain string');
      const name = key.source ?? String(key.value);
      const node = this.nodeOf(value, depth + 1);
      if (name === '<<' && key.type === 'PLAIN') inherited.push(...mergedOf(node));
      else if (seen.has(name)) duplicate = name;
      else members.push({ key: name, ...at, value: node });
      seen.add(name);
    }
    const added = inherited.filter((member, index) => {
      return !seen.has(member.key) && inherited.findIndex(({ key }) => key === member.key) === index;
    });
    const made: JsonNode = { kind: 'object', members: [...members, ...added], ...this.#spanOf(map) };
    if (duplicate !== undefined) this.#duplicates.set(made, duplicate);
    return made;
  }

  /** `!Sub x` is `{"Fn::Sub": "x"}`; `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}` in the functions that read it. */
  #tagged({ tag, range }: Node, value: JsonNode): JsonNode {
    if (tag === undefined || !/^![A-Za-z]/.test(tag)) return value;
    const name = tag.slice(1);
    const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
    const { offset, end } = value;
    const start = range === undefined || range === null ? offset : this.#tagStart(tag, range[0]);
    return { kind: 'object', members: [{ key, offset: start, end, value }], offset: start, end };
  }

  /** Where the tag of a node begins: of a list below its tag that is another line than that of the list. */
  #tagStart(tag: string, offset: number): number {
    const { padded, offsetOf } = this.#shadow;
    const start = padded.lastIndexOf(tag, offset);
    const isOwn =
      start >= 0 && /^\s*(&\S+\s*)?(#[^\n]*\n\s*)*$/.test(padded.slice(start + tag.length, offset));
    return offsetOf(isOwn ? start : offset);
  }
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}

/** The members that `<<` brings: of one map, or of a list of maps, the first of which wins. */
function mergedOf(node: JsonNode): readonly JsonMember[] {
  if (node.kind === 'object') return node.members;
  return node.kind === 'array' ? node.items.flatMap(mergedOf) : [];
}

/** The problem of a document that is empty. */
export function emptyProblem(file: string): Problem {
  const message = 'the file is empty';
  return {
    severity: 'error',
    code: 'empty',
    path: file,
    line: 1,
    column: 1,
    message,
    remedy: 'add a template',
  };
}
