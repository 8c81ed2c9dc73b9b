import { spend } from '../../../base/work';
import { type JsonNode, memberOf } from '../json/json-tree';
import { type ConditionTruths, type Evaluation, functionOf, type Scope, type Truth } from './scope';
import { exactText, isExact, textOf, type Value } from './value';

/** Conditions that refer to each other in a longer chain than any template has. */
const longestChain = 100;

/** The conditions of a template: true, false or not known. */
export class Conditions implements ConditionTruths {
  readonly #evaluator: Evaluation;
  #section: ReadonlyMap<string, readonly [JsonNode, Scope]> | undefined;
  #known: Map<string, Truth> = new Map();
  readonly #open: string[] = [];

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** Whether a named condition holds; the defaults that decide it count as used. */
  named(name: string): Truth {
    const truth = this.#known.get(name) ?? this.#evaluate(name);
    this.#known.set(name, truth);
    for (const sentence of truth.assumes) this.#evaluator.assume(sentence);
    return truth;
  }

  /** Does work as if a condition were true or false, with what follows from that for the conditions it is made of. */
  given<T>(name: string, value: boolean, work: () => T): T {
    const before = this.#known;
    this.#known = new Map([...this.#settled(before), ...this.#implied(name, value, 0)]);
    try {
      return work();
    } finally {
      this.#known = before;
    }
  }

  /** What was supposed before stays so; what was only computed is computed again. */
  #settled(known: ReadonlyMap<string, Truth>): readonly (readonly [string, Truth])[] {
    return [...known].filter(([, truth]) => truth.reason === supposed);
  }

  #implied(name: string, value: boolean, depth: number): readonly (readonly [string, Truth])[] {
    const own = [name, { value, reason: supposed, assumes: [] }] as const;
    const node = this.#nodes().get(name)?.[0];
    return node === undefined ? [own] : [own, ...this.#impliedBy(node, value, depth + 1)];
  }

  /** All parts of a true And hold, none of a false Or, and the one of Not is the other way round. */
  #impliedBy(node: JsonNode, value: boolean, depth: number): readonly (readonly [string, Truth])[] {
    const call = callOf(node);
    if (call === undefined || depth > 10) return [];
    const { key } = call;
    if (key === 'Condition' && call.value.kind === 'string')
      return this.#implied(call.value.value, value, depth);
    const parts = call.value.kind === 'array' ? call.value.items : [call.value];
    const isDecided = (key === 'Fn::And' && value) || (key === 'Fn::Or' && !value) || key === 'Fn::Not';
    if (!isDecided) return [];
    return parts.flatMap((part) => this.#impliedBy(part, key === 'Fn::Not' ? !value : value, depth + 1));
  }

  #nodes(): ReadonlyMap<string, readonly [JsonNode, Scope]> {
    this.#section ??= new Map(
      this.#evaluator
        .section('Conditions')
        .map(({ key, member, scope }) => [key, [member.value, scope]] as const),
    );
    return this.#section;
  }

  #evaluate(name: string): Truth {
    const found = this.#nodes().get(name);
    const undecided = (reason: string): Truth => ({ reason, assumes: [] });
    if (found === undefined) return undecided(`the condition ${name} is not in the template`);
    if (this.#open.includes(name))
      return undecided(`the conditions ${this.#open.join(', ')} refer to each other`);
    if (this.#open.length >= longestChain) return undecided('the conditions refer to each other too deep');
    this.#open.push(name);
    try {
      const { result, assumes } = this.#evaluator.assuming(() => this.of(...found));
      return { ...result, assumes };
    } finally {
      this.#open.pop();
    }
  }

  /** Whether a node of a condition holds. */
  of(node: JsonNode, scope: Scope): Truth {
    spend(30);
    const call = callOf(node);
    const undecided = (reason: string): Truth => ({ reason, assumes: [] });
    if (call === undefined) return undecided('a condition is not a function');
    const { key, value } = call;
    if (key === 'Condition')
      return value.kind === 'string' ? this.named(value.value) : undecided('Condition is not a name');
    const parts = value.kind === 'array' ? value.items : [value];
    if (key === 'Fn::Equals') return this.#equals(parts, scope);
    if (key === 'Fn::Not') return negated(parts[0] === undefined ? undefined : this.of(parts[0], scope));
    if (key !== 'Fn::And' && key !== 'Fn::Or') return undecided(`${key} is not evaluated`);
    return combined(
      parts.map((part) => this.of(part, scope)),
      key === 'Fn::Or',
    );
  }

  #equals(parts: readonly JsonNode[], scope: Scope): Truth {
    const [left, right] = parts.map((part) => this.#evaluator.valueOf(part, scope));
    if (left === undefined || right === undefined)
      return { reason: 'Fn::Equals needs two values', assumes: [] };
    const value = areEqual(left, right);
    if (value !== undefined) return { value, reason: 'Fn::Equals', assumes: [] };
    return { reason: reasonOf(left) ?? reasonOf(right) ?? 'a part of it is not known', assumes: [] };
  }
}

const supposed = 'supposed';

function callOf(node: JsonNode): { readonly key: string; readonly value: JsonNode } | undefined {
  const condition = memberOf(node, 'Condition');
  return functionOf(node) ?? condition;
}

function negated(truth: Truth | undefined): Truth {
  if (truth?.value === undefined) return truth ?? { reason: 'Fn::Not needs a condition', assumes: [] };
  return { ...truth, value: !truth.value };
}

/** `deciding` is what one part alone decides: true for Or, false for And. */
function combined(parts: readonly Truth[], deciding: boolean): Truth {
  const decided = parts.find(({ value }) => value === deciding);
  if (decided !== undefined) return decided;
  const open = parts.find(({ value }) => value === undefined);
  return open ?? { value: !deciding, reason: 'all parts', assumes: [] };
}

/** Whether two values are equal; undefined where it depends on what is not known. */
function areEqual(left: Value, right: Value): boolean | undefined {
  const [a, b] = [exactText(left), exactText(right)];
  if (a !== undefined && b !== undefined) return a === b;
  for (const [one, other] of [
    [left, b],
    [right, a],
  ] as const) {
    if (one.kind === 'unknown' && one.allowed !== undefined && other !== undefined) {
      if (!one.allowed.includes(other)) return false;
      if (one.allowed.length === 1) return true;
    }
  }
  if (left.kind === 'unknown' && right.kind === 'unknown' && left.hole === right.hole) return true;
  const isSame = left.kind === 'text' && right.kind === 'text' && textOf(left) === textOf(right);
  return isSame && left.kind === 'text' && !isExact(left) ? true : undefined;
}

function reasonOf(value: Value): string | undefined {
  if (value.kind === 'unknown') return value.reason;
  return value.kind === 'text' ? value.parts.find(({ hole }) => hole !== undefined)?.hole : undefined;
}
