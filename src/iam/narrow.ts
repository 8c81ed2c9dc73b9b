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

function cover(service: Service, indexes: readonly number[]): string[] {
  if (indexes.length === service.count && service.count > 1) return [`${service.prefix}:*`];
  const patterns: string[] = [];
  const wanted = new Set(indexes);
  const done = new Set<number>();
  for (const index of indexes) {
    if (done.has(index)) continue;
    const { pattern, matched } = widestPrefix(service, index, wanted);
    for (const other of matched) done.add(other);
    patterns.push(`${service.prefix}:${pattern}`);
  }
  return patterns;
}

/** The shortest prefix of a name, cut at words, that matches two or more wanted actions and none unwanted. */
function widestPrefix(
  service: Service,
  index: number,
  wanted: ReadonlySet<number>,
): { pattern: string; matched: readonly number[] } {
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
