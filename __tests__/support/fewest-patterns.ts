import type { ActionSet } from '../../src/policy/action-set';
import type { Service } from '../../src/policy/catalogue';

/**
 * The least number of patterns that match all wanted actions and nothing but allowed ones, found by trying: names,
 * `service:*`, and prefixes of wanted names that end where the next word begins.
 */
export function fewestPatterns(wanted: ActionSet, allowed: ActionSet): number {
  return [...wanted.byService()]
    .map(({ service, ids }) => fewestOf(service, ids, candidatesOf(service, ids, allowed)))
    .reduce((sum, count) => sum + count, 0);
}

/** Ids that one pattern matches. */
type Matched = ReadonlySet<number>;

function candidatesOf(service: Service, ids: readonly number[], allowed: ActionSet): Matched[] {
  const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
  const prefixes = ids.flatMap((id) => {
    const name = service.nameAt(id - service.first);
    const cuts = [...name.matchAll(/(?=[A-Z])/g)].map(({ index }) => index).filter((index) => index > 0);
    return ['', ...cuts.map((cut) => name.slice(0, cut)), name].map((prefix) => prefix.toLowerCase());
  });
  const wide = [...new Set(prefixes)]
    .map((prefix) =>
      names.flatMap((name, index) => (name.toLowerCase().startsWith(prefix) ? [service.first + index] : [])),
    )
    .filter((matched) => matched.every((id) => allowed.has(id)));
  return [...wide, ...ids.map((id) => [id])].map((matched) => new Set(matched));
}

/** The first id that nothing holds yet has to be held by some candidate: each of them is tried. */
function fewestOf(service: Service, ids: readonly number[], candidates: readonly Matched[]): number {
  const known = new Map<string, number>();
  const fewest = (open: readonly number[]): number => {
    const [first] = open;
    if (first === undefined) return 0;
    const key = open.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const counts = candidates
      .filter((matched) => matched.has(first))
      .map((matched) => 1 + fewest(open.filter((id) => !matched.has(id))));
    if (counts.length === 0) throw new Error(`nothing matches ${service.prefix}:${first}`);
    const count = Math.min(...counts);
    known.set(key, count);
    return count;
  };
  return fewest(ids);
}
