import type { JsonNode } from '../json/json-tree';

/** A value of ours as nodes that all stand at one place of a template, which is where it comes from. */
export function nodesOf(value: unknown, at: { readonly offset: number; readonly end: number }): JsonNode {
  const { offset, end } = at;
  if (Array.isArray(value))
    return { kind: 'array', items: value.map((one) => nodesOf(one, at)), offset, end };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => ({
      key,
      offset,
      end,
      value: nodesOf(one, at),
    }));
    return { kind: 'object', members, offset, end };
  }
  if (typeof value === 'string') return { kind: 'string', value, offset, end };
  if (typeof value === 'number') return { kind: 'number', value, offset, end };
  if (typeof value === 'boolean') return { kind: 'boolean', value, offset, end };
  return { kind: 'null', value: null, offset, end };
}
