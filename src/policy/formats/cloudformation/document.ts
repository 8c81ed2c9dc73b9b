import type { Element, Origin, Policy, Problem, Statement, UnknownPart } from '../../model';
import { withoutVariables } from '../../placeholder';
import type { JsonMember, JsonNode } from '../json/json-tree';
import { type PolicyContent, parseDocument } from '../json/read';
import type { PolicyContext } from '../json/statement';
import { alternativesOf } from './alternatives';
import { embeddedDocument } from './embedded';
import type { UsedNodes } from './shared-literals';
import { type StatementPart, statementParts } from './statement-parts';
import type { TemplateText } from './text';
import { isExact, type MapMember, partsOf, type TextValue, textOf, type Value } from './value';

/** A policy document of a template as the statements that certainly apply, and what is not known. */
export interface ReadDocument {
  readonly content: PolicyContent;
  readonly unknown: readonly UnknownPart[];
  readonly problems: readonly Problem[];
}

/** What a place of a template says of all values in it. */
export interface Editing {
  /** Why nothing may be edited where it stands, such as in what a tool generated. */
  readonly fixed?: string;
  /** Only the whole item of a list may be removed: it comes from this node. */
  readonly item?: JsonNode;
  /** Collects the nodes that become values of policies. */
  readonly used?: UsedNodes;
}

/** Reads the policy documents of a template. */
export class DocumentReader {
  readonly #template: TemplateText;
  readonly #editing: Editing;
  /** The strings that were made of values, with what is known of each. */
  readonly #texts = new WeakMap<object, Pick<TextValue, 'parts' | 'why'>>();

  constructor(template: TemplateText, editing: Editing = {}) {
    this.#template = template;
    this.#editing = editing;
  }

  /** A reader of documents that come from elsewhere than the text as written. */
  of(editing: Editing): DocumentReader {
    return new DocumentReader(this.#template, { ...editing, ...this.#editing });
  }

  /** Where a node of the template stands. */
  originOf({ offset, end }: { readonly offset: number; readonly end: number }, why?: string): Origin {
    const { file, lines } = this.#template;
    const range = { start: offset, end, ...lines.positionOf(offset) };
    const reason = this.#editing.fixed ?? why;
    const editable = reason !== undefined ? false : this.#editing.item === undefined ? true : 'item';
    return { kind: 'text', file, range, editable, ...(reason === undefined ? {} : { why: reason }) };
  }

  /** An unknown part at a node. */
  unknownPart(kind: UnknownPart['kind'], reason: string, node: JsonNode): UnknownPart {
    return { kind, reason, origin: this.originOf(node) };
  }

  /** Reads what stands as a policy document: an object, JSON in a string, or what a condition decides. */
  read(value: Value): ReadDocument {
    if (value.kind === 'text') {
      const inner = embeddedDocument(value, this.#template);
      return typeof inner === 'string' ? this.#lost(inner, value.node) : this.read(inner);
    }
    if (value.kind === 'unknown') return this.#lost(value.reason, value.node);
    if (value.kind === 'choice') return this.#choice(value);
    if (value.kind !== 'map') return this.#lost('it is not a policy document', value.node);
    const odd = value.members.find(({ key }) => key.startsWith('Fn::'));
    if (odd !== undefined) return this.#lost(`${odd.key} in it is not known`, odd.member.value);
    return this.#document(value.members, value.node);
  }

  #lost(reason: string, node: JsonNode): ReadDocument {
    return { content: emptyContent, unknown: [this.unknownPart('policy', reason, node)], problems: [] };
  }

  #choice(value: Extract<Value, { kind: 'choice' }>): ReadDocument {
    const { certain, uncertain, unknown } = alternativesOf(value);
    const parts = unknown.map((one) => this.unknownPart('policy', one.reason, one.node));
    const read = [
      ...uncertain.map((one) => this.possible(one.kind, one.reason, one.node, one.values)),
      ...certain.map((one) => this.read(one)),
    ];
    return {
      content: emptyContent,
      unknown: [...parts, ...read.flatMap((one) => one.unknown)],
      problems: read.flatMap((one) => one.problems),
    };
  }

  /** Documents that may apply, as one unknown part with their statements. */
  possible(
    kind: UnknownPart['kind'],
    reason: string,
    node: JsonNode,
    values: readonly Value[],
  ): Pick<ReadDocument, 'unknown' | 'problems'> {
    const read = values.map((one) => this.read(one));
    const possible = read.flatMap(({ content }) => content.statements);
    const part = { ...this.unknownPart(kind, reason, node), possible };
    return {
      unknown: [part, ...read.flatMap((one) => one.unknown)],
      problems: read.flatMap((one) => one.problems),
    };
  }

  #document(members: readonly MapMember[], node: JsonNode): ReadDocument {
    const problems: Problem[] = [];
    const context = this.#contextOf(problems);
    const statement = members.find(({ key }) => key === 'Statement');
    if (statement === undefined) return this.#lost('it has no Statement', node);
    const others = members.filter((one) => one !== statement).map((one) => this.#member(one));
    const { certain, uncertain } = statementParts(statement.value);
    const documentOf = (statements: readonly Value[], form: Element<string>['form']): JsonNode => {
      const nodes = statements.map((one) => this.#json(one));
      const [first] = nodes;
      const isOne = form === 'one' && nodes.length === 1 && first !== undefined;
      const { offset, end } = statement.value.node;
      const value: JsonNode = isOne ? first : { kind: 'array', items: nodes, offset, end };
      return { ...node, kind: 'object', members: [...others, { ...statement.member, value }] };
    };
    const form = statement.value.kind === 'list' ? 'array' : 'one';
    const remedy = 'a policy is an object with Version and Statement';
    const content = parseDocument(documentOf(certain, form), remedy, context) ?? emptyContent;
    const unknown = uncertain.map((part) => {
      return this.#uncertain(part, (values) => parseDocument(documentOf(values, 'array'), remedy, context));
    });
    const error = problems.find(({ severity }) => severity === 'error');
    if (error === undefined) return { content, unknown, problems };
    return { ...this.#lost(`it is not valid: ${error.message}`, node), problems };
  }

  #uncertain(
    { kind, reason, node, values, effect }: StatementPart,
    parse: (values: readonly Value[]) => PolicyContent | undefined,
  ): UnknownPart {
    const part = this.unknownPart(kind, reason, node);
    const withEffect = effect === undefined ? part : { ...part, effect };
    const possible: readonly Statement[] | undefined =
      values === undefined ? undefined : parse(values)?.statements;
    return possible === undefined ? withEffect : { ...withEffect, possible };
  }

  #contextOf(problems: Problem[]): PolicyContext {
    const { file, lines } = this.#template;
    const partsAt = (node: object) => this.#texts.get(node)?.parts ?? [];
    return {
      report: (offset, severity, code, message, remedy) => {
        problems.push({ severity, code, path: file, ...lines.positionOf(offset), message, remedy });
      },
      originOf: (node) => this.originOf(node, this.#texts.get(node)?.why),
      valueOf: ({ value }) => value,
      literalOf: (node) => {
        const parts = partsAt(node);
        if (parts.length === 0) return withoutVariables(node.value);
        return parts.map(({ text, hole }) => (hole === undefined ? withoutVariables(text) : text)).join('');
      },
      isExact: (node) => partsAt(node).every(({ hole }) => hole === undefined),
    };
  }

  #use(node: JsonNode): void {
    const { used } = this.#editing;
    const nodes = used?.get(node.offset);
    if (nodes === undefined) used?.set(node.offset, new Set([node]));
    else nodes.add(node);
  }

  #member({ key, member, value }: MapMember): JsonMember {
    const isResource = key === 'Resource' || key === 'NotResource';
    return { ...member, key, value: this.#json(isResource ? this.#withArns(value) : value) };
  }

  /** What a function or SAM makes of a resource is a hole where it is no ARN, such as an empty default. */
  #withArns(value: Value): Value {
    if (value.kind === 'list') return { ...value, items: value.items.map((item) => this.#withArns(item)) };
    const isMade = value.kind === 'text' && (value.why !== undefined || this.#editing.item !== undefined);
    if (!isMade || /^(\*+$|arn:|\$\{)/.test(textOf(value))) return value;
    return { kind: 'unknown', node: value.node, hole: textOf(value), reason: 'its value is not an ARN' };
  }

  /** A value as the JSON that IAM gets; what is not known is `${...}` in a string. */
  #json(value: Value): JsonNode {
    const { offset, end } = this.#editing.item ?? value.node;
    if (value.kind === 'list') {
      return { kind: 'array', items: value.items.map((item) => this.#json(item)), offset, end };
    }
    if (value.kind === 'map') {
      return { kind: 'object', members: value.members.map((one) => this.#member(one)), offset, end };
    }
    if (value.kind === 'plain') return plainNode(value.value, { offset, end });
    const parts = partsOf(value);
    const text: JsonNode = { kind: 'string', value: parts.map((part) => part.text).join(''), offset, end };
    const why = value.kind === 'text' ? value.why : 'not known';
    if (why === undefined) this.#use(value.node);
    this.#texts.set(text, why === undefined ? { parts } : { parts, why });
    return text;
  }
}

function plainNode(value: number | boolean | null, at: { readonly offset: number; readonly end: number }) {
  const kind = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value, ...at } as const;
}

const emptyContent: PolicyContent = { form: 'array', statements: [] };

/** A name as a template gives it: exact, or with what is not known as holes, or generated by CloudFormation. */
export function nameOf(value: Value | undefined): { readonly name?: string; readonly pattern?: string } {
  if (value === undefined || value.kind === 'none') return {};
  if (value.kind === 'text' && isExact(value)) return { name: textOf(value) };
  return {
    pattern: partsOf(value)
      .map(({ text }) => text)
      .join(''),
  };
}

/** A policy of what was read of its document. */
export function policyFrom(
  base: Pick<Policy, 'id' | 'holder' | 'construct' | 'template'>,
  { content, unknown }: ReadDocument,
): Policy {
  return { ...base, ...content, unknown };
}
