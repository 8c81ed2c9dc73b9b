import { spend } from '../../../base/work';
import { type JsonNode, memberOf } from '../json/json-tree';
import { Conditions } from './conditions';
import { expandedMembers } from './for-each';
import { functions } from './functions';
import { type Parameters, pseudoParameter } from './parameters';
import { type Evaluation, functionOf, type Scope, type Scoped, type StackOptions, topScope } from './scope';
import type { TemplateText } from './text';
import type { MapMember, Value } from './value';

/** No template nests functions deeper. */
const deepest = 120;

/** Evaluates the functions of one template, as far as its text and the given parameters tell. */
export class Evaluator implements Evaluation {
  readonly text: TemplateText;
  readonly options: StackOptions;
  readonly conditions: Conditions;
  readonly parameters: Parameters;
  /** The sentences of the defaults that were used since `assuming` began. */
  #assumed = new Set<string>();
  #depth = 0;

  constructor(text: TemplateText, options: StackOptions, parameters: Parameters) {
    this.text = text;
    this.options = options;
    this.parameters = parameters;
    this.conditions = new Conditions(this);
  }

  /** The nodes of a section, such as `Resources`, `Fn::ForEach` expanded. */
  section(name: string): readonly Scoped[] {
    const node = memberOf(this.text.root, name)?.value;
    return node === undefined ? [] : this.membersOf(node, topScope);
  }

  /** The members of an object, `Fn::ForEach` expanded. */
  membersOf(node: JsonNode, scope: Scope): readonly Scoped[] {
    return expandedMembers(node, scope, this);
  }

  /** What a node comes to. Everything that is not known is in the value, with its reason. */
  valueOf(node: JsonNode, scope: Scope): Value {
    spend(30);
    this.#depth += 1;
    try {
      if (this.#depth > deepest) return unknown(node, 'too deep', 'the functions are nested too deep');
      return this.#valueOf(node, scope);
    } finally {
      this.#depth -= 1;
    }
  }

  #valueOf(node: JsonNode, scope: Scope): Value {
    if (node.kind === 'string') return literal(node, scope);
    if (node.kind === 'array') {
      const items = node.items.map((item) => this.valueOf(item, scope));
      return { kind: 'list', node, items: items.filter(({ kind }) => kind !== 'none') };
    }
    if (node.kind !== 'object') return { kind: 'plain', node, value: node.value };
    const call = functionOf(node);
    if (call !== undefined) return this.#call(call.key, call.value, node, scope);
    const duplicate = this.text.duplicates.get(node);
    if (duplicate !== undefined) return unknown(node, duplicate, `the key ${duplicate} is written twice`);
    const members = this.membersOf(node, scope).map(({ key, member, scope: inner }): MapMember => {
      return { key, member, value: this.valueOf(member.value, inner) };
    });
    return { kind: 'map', node, members: members.filter(({ value }) => value.kind !== 'none') };
  }

  #call(name: string, argument: JsonNode, node: JsonNode, scope: Scope): Value {
    const apply = functions.get(name);
    if (apply !== undefined) return apply({ argument, node, scope, evaluator: this });
    return unknown(node, name, `${name} is resolved by CloudFormation when the stack is deployed`);
  }

  /** The value of a name, as `Ref` gives it. */
  reference(name: string, node: JsonNode, scope: Scope): Value {
    const bound = scope.bindings.get(name);
    if (bound !== undefined) return bound;
    const parameter = this.parameters.valueOf(name, (sentence) => this.assume(sentence));
    if (parameter?.kind === 'unknown') return { ...parameter, node };
    if (parameter !== undefined) return parameter;
    if (name === 'AWS::NoValue') return { kind: 'none', node };
    const given = pseudoParameter(name, this.options);
    if (given !== undefined) return { kind: 'text', node, parts: [{ text: given }], why: 'made by Ref' };
    if (name.startsWith('AWS::'))
      return unknown(node, name, `${name} is known only when the stack is deployed`);
    return {
      ...unknown(node, name, `${name} is known only when the stack is deployed`),
      resource: name,
    };
  }

  assume(sentence: string): void {
    this.#assumed.add(sentence);
  }

  /** Does work and gives the defaults of parameters that it used beside its result. */
  assuming<T>(work: () => T): { readonly result: T; readonly assumes: readonly string[] } {
    const before = this.#assumed;
    this.#assumed = new Set();
    try {
      const result = work();
      return { result, assumes: [...this.#assumed].sort() };
    } finally {
      for (const one of this.#assumed) before.add(one);
      this.#assumed = before;
    }
  }
}

/** A value of which nothing is known. */
export function unknown(node: JsonNode, hole: string, reason: string) {
  return { kind: 'unknown', node, hole, reason } as const;
}

/** A string as written; variables of `Fn::ForEach` are replaced in it. */
function literal(node: Extract<JsonNode, { kind: 'string' }>, { bindings }: Scope): Value {
  if (node.value.includes('{{resolve:')) {
    const part = { text: node.value, hole: 'a dynamic reference is resolved when the stack is deployed' };
    return { kind: 'text', node, parts: [part], why: 'a dynamic reference' };
  }
  const whole: Value = { kind: 'text', node, parts: [{ text: node.value, from: { node, index: 0 } }] };
  if (bindings.size === 0 || !/[$&]\{/.test(node.value)) return whole;
  let text = node.value;
  for (const [name, value] of bindings) {
    if (value.kind !== 'text') continue;
    const by = value.parts.map((part) => part.text).join('');
    text = text.replaceAll(`\${${name}}`, by).replaceAll(`&{${name}}`, by);
  }
  if (text === node.value) return whole;
  return { kind: 'text', node, parts: [{ text }], why: 'made by Fn::ForEach' };
}
