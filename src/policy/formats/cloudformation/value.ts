import type { JsonMember, JsonNode, JsonString } from '../json/json-tree';

/** A stretch of an evaluated string. */
export interface Part {
  readonly text: string;
  /** Of a hole: why its text is not known. `text` is its reference then, such as `${Queue.Arn}`. */
  readonly hole?: string;
  /** The literal that the text was copied from, and where in its value. */
  readonly from?: { readonly node: JsonString; readonly index: number };
}

/** A string, with everything that is not known of it as a hole. */
export interface TextValue {
  readonly kind: 'text';
  readonly node: JsonNode;
  readonly parts: readonly Part[];
  /** Why the literal cannot be edited where it stands; absent where it is the value as written. */
  readonly why?: string;
}

/** A value of which nothing is known. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly node: JsonNode;
  /** What would be there, such as `Queue.Arn`. */
  readonly hole: string;
  readonly reason: string;
  /** The resource that it is of, where it refers to one. */
  readonly resource?: string;
  /** The values that it can have, where they are limited. */
  readonly allowed?: readonly string[];
}

/** A value that a condition decides which is not known. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly node: JsonNode;
  readonly reason: string;
  readonly hole: string;
  readonly branches: readonly [Value, Value];
}

export interface ListValue {
  readonly kind: 'list';
  readonly node: JsonNode;
  readonly items: readonly Value[];
}

export interface MapMember {
  readonly key: string;
  readonly member: JsonMember;
  readonly value: Value;
}

export interface MapValue {
  readonly kind: 'map';
  readonly node: JsonNode;
  readonly members: readonly MapMember[];
}

/** What a node of a template comes to. `none` is `AWS::NoValue`: as if it were not written. */
export type Value =
  | TextValue
  | UnknownValue
  | ChoiceValue
  | ListValue
  | MapValue
  | { readonly kind: 'plain'; readonly node: JsonNode; readonly value: number | boolean | null }
  | { readonly kind: 'none'; readonly node: JsonNode };

/** The text of a string value, holes as `${...}`. */
export function textOf({ parts }: TextValue): string {
  return parts.map(({ text }) => text).join('');
}

/** Whether no part of a string is unknown. */
export function isExact({ parts }: TextValue): boolean {
  return parts.every(({ hole }) => hole === undefined);
}

/** The exact text of a value; undefined where it has none. */
export function exactText(value: Value | undefined): string | undefined {
  if (value?.kind === 'plain' && value.value !== null) return String(value.value);
  return value?.kind === 'text' && isExact(value) ? textOf(value) : undefined;
}

/** A value as parts of a string. */
export function partsOf(value: Value): readonly Part[] {
  if (value.kind === 'text') return value.parts;
  if (value.kind === 'plain') return [{ text: String(value.value) }];
  if (value.kind === 'none') return [];
  if (value.kind === 'unknown' || value.kind === 'choice') {
    const { hole } = value;
    return [{ text: `\${${hole}}`, hole: value.reason }];
  }
  return [{ text: `\${${value.kind}}`, hole: `a ${value.kind} stands where a string is expected` }];
}

/** The value of a member of a map. */
export function member(value: Value | undefined, key: string): Value | undefined {
  const found = value?.kind === 'map' ? value.members.find((one) => one.key === key)?.value : undefined;
  return found?.kind === 'none' ? undefined : found;
}
