import type { JsonNode } from '../json/json-tree';
import type { UnknownValue, Value } from './value';

/** Values of which one or none applies: which one, a condition decides that is not known. */
export interface Uncertain {
  readonly kind: 'may-exist' | 'one-of';
  readonly reason: string;
  readonly node: JsonNode;
  readonly values: readonly Value[];
}

/** What a list comes to. */
export interface Alternatives {
  /** Certainly in the list. */
  readonly certain: readonly Value[];
  readonly uncertain: readonly Uncertain[];
  /** Values, or whole parts of the list, of which nothing is known. */
  readonly unknown: readonly UnknownValue[];
}

/** The items of a list, or the one value that stands in place of it; `Fn::If` may stand for the list or for an item. */
export function alternativesOf(value: Value | undefined): Alternatives {
  if (value === undefined || value.kind === 'none') return { certain: [], uncertain: [], unknown: [] };
  if (value.kind === 'unknown') return { certain: [], uncertain: [], unknown: [value] };
  if (value.kind === 'list') return joined(value.items.map(alternativesOf));
  if (value.kind !== 'choice') return { certain: [value], uncertain: [], unknown: [] };
  const [one, other] = value.branches.map(alternativesOf);
  if (one === undefined || other === undefined) return { certain: [], uncertain: [], unknown: [] };
  const inner = joined([one, other]);
  if (inner.certain.length === 0) return inner;
  const kind = isEmpty(one) || isEmpty(other) ? 'may-exist' : 'one-of';
  const own: Uncertain = { kind, reason: value.reason, node: value.node, values: inner.certain };
  return { certain: [], uncertain: [own, ...inner.uncertain], unknown: inner.unknown };
}

function isEmpty({ certain, uncertain, unknown }: Alternatives): boolean {
  return certain.length + uncertain.length + unknown.length === 0;
}

function joined(all: readonly Alternatives[]): Alternatives {
  return {
    certain: all.flatMap((one) => one.certain),
    uncertain: all.flatMap((one) => one.uncertain),
    unknown: all.flatMap((one) => one.unknown),
  };
}
