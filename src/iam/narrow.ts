import type { ActionSet } from './action-set';
import type { Service } from './catalogue';

/**
 * Patterns that match exactly the actions of a set, no more and no fewer: `service:*` for a whole service,
 * `service:Prefix*` where every action with that prefix is in the set, names for the rest. In catalogue order.
 * Prefixes end before a capital letter, so that they read as words (`Get*`, not `Ge*`).
 */
export function narrow(set: ActionSet): string[] {
  return [...set.byService()].flatMap(({ service, ids }) =>
    cover(
      service,
      ids.map((id) => id - service.first),
    ),
  );
}

interface Cover {
  readonly pattern: string;
  readonly matched: readonly number[];
}

function cover(service: Service, indexes: readonly number[]): string[] {
  if (indexes.length === service.count && service.count > 1) return [`${service.prefix}:*`];
  const covers: Cover[] = [];
  const wanted = new Set(indexes);
  const done = new Set<number>();
  for (const index of indexes) {
    if (done.has(index)) continue;
    const found = widestPrefix(service, index, wanted);
    for (const other of found.matched) done.add(other);
    covers.push(found);
  }
  return needed(covers).map(({ pattern }) => `${service.prefix}:${pattern}`);
}

/** Leaves out what the other patterns match anyway: prefixes are met in order of name, and some reach backwards. */
function needed(covers: readonly Cover[]): Cover[] {
  const times = new Map<number, number>();
  for (const index of covers.flatMap(({ matched }) => matched)) times.set(index, (times.get(index) ?? 0) + 1);
  return covers.filter(({ matched }) => {
    if (!matched.every((index) => (times.get(index) ?? 0) > 1)) return true;
    for (const index of matched) times.set(index, (times.get(index) ?? 0) - 1);
    return false;
  });
}

/** The shortest prefix of a name, cut at words, that matches two or more wanted actions and none unwanted. */
function widestPrefix(service: Service, index: number, wanted: ReadonlySet<number>): Cover {
  const name = service.nameAt(index);
  for (let end = 1; end <= name.length; end++) {
    if (end < name.length && !/[A-Z]/.test(name.charAt(end))) continue;
    const prefix = name.slice(0, end);
    const matched = withPrefix(service, prefix.toLowerCase());
    if (matched.length > 1 && matched.every((other) => wanted.has(other)))
      return { pattern: `${prefix}*`, matched };
  }
  return { pattern: name, matched: [index] };
}

function withPrefix(service: Service, prefix: string): readonly number[] {
  return service.lowerNames.flatMap((name, index) => (name.startsWith(prefix) ? [index] : []));
}
