import type { Criterion, Filter } from '../config/archive-rules';

/**
 * Whether two filters let the same findings through, as far as their texts tell: neither the order of keys and values
 * means anything nor how often a value stands there, and an empty list is none.
 */
export function sameFilter(a: Filter, b: Filter): boolean {
  return changesIn(a, b).length === 0;
}

/** What `to` says that `from` does not, and the other way round, in words such as `resource eq: adds "a"`. */
export function changesIn(from: Filter, to: Filter): string[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, new_] = [before.get(name) ?? [], after.get(name) ?? []];
    const texts = [
      ...listed(
        'adds',
        new_.filter((value) => !old.includes(value)),
      ),
      ...listed(
        'drops',
        old.filter((value) => !new_.includes(value)),
      ),
    ];
    return texts.length === 0 ? [] : [`${name}: ${texts.join(', ')}`];
  });
}

function listed(verb: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${verb} ${values.map((value) => `"${value}"`).join(', ')}`];
}

/** The values by property and operator, in an order of their own. */
function partsOf(filter: Filter): ReadonlyMap<string, readonly string[]> {
  const parts = [...filter].flatMap(([key, { eq, neq, contains, exists }]: [string, Criterion]) => [
    [`${key} eq`, eq ?? []] as const,
    [`${key} neq`, neq ?? []] as const,
    [`${key} contains`, contains ?? []] as const,
    [`${key} exists`, exists === undefined ? [] : [String(exists)]] as const,
  ]);
  return new Map(
    parts
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...new Set(values)].sort()]),
  );
}
