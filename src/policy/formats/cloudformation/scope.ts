import type { JsonMember, JsonNode } from '../json/json-tree';
import type { Value } from './value';

/** What is given from outside of a template. */
export interface StackOptions {
  readonly parameters?: ReadonlyMap<string, string>;
  readonly account?: string;
  readonly region?: string;
  readonly stack?: string;
  /** Of a nested stack, whose name CloudFormation generates. */
  readonly stackPattern?: string;
}

/** What the names of a part of a template mean there, beyond the template's own: variables of `Fn::ForEach`. */
export interface Scope {
  readonly bindings: ReadonlyMap<string, Value>;
}

/** The scope of a template's top level. */
export const topScope: Scope = { bindings: new Map() };

/** A node of a template with the names that apply in it. */
export interface Scoped {
  readonly key: string;
  readonly member: JsonMember;
  readonly scope: Scope;
}

/** Whether a condition holds: `value` is absent where that is not known, for a reason. */
export interface Truth {
  readonly value?: boolean;
  readonly reason: string;
  /** The defaults of parameters that decided it. */
  readonly assumes: readonly string[];
}

/** The conditions of a template. */
export interface ConditionTruths {
  /** Whether a named condition holds; the defaults that decide it count as used. */
  named(name: string): Truth;
  /** Does work as if a condition were true or false. */
  given<T>(name: string, value: boolean, work: () => T): T;
}

/** What the functions of a template ask of the evaluation that they are part of. */
export interface Evaluation {
  readonly conditions: ConditionTruths;
  /** What a node comes to. Everything that is not known is in the value, with its reason. */
  valueOf(node: JsonNode, scope: Scope): Value;
  /** The value of a name, as `Ref` gives it. */
  reference(name: string, node: JsonNode, scope: Scope): Value;
  /** The members of an object, `Fn::ForEach` expanded. */
  membersOf(node: JsonNode, scope: Scope): readonly Scoped[];
  /** The members of a section, such as `Mappings`. */
  section(name: string): readonly Scoped[];
  /** Notes the use of a parameter's default. */
  assume(sentence: string): void;
  /** Does work and gives the defaults that it used beside its result. */
  assuming<T>(work: () => T): { readonly result: T; readonly assumes: readonly string[] };
}

/** The member that calls a function, of an object that does nothing else. */
export function functionOf(node: JsonNode): JsonMember | undefined {
  const [member, ...others] = node.kind === 'object' ? node.members : [];
  if (member === undefined || others.length > 0) return undefined;
  const isLoop = member.key.startsWith('Fn::ForEach');
  return member.key === 'Ref' || (member.key.startsWith('Fn::') && !isLoop) ? member : undefined;
}
