import type { ActionSet } from './action-set';
import type { Service } from './catalogue';

/**
 * The fewest patterns that match all wanted actions and nothing outside the allowed ones (by default the wanted ones
 * alone): `service:*` for a whole service, `service:Prefix*` where every action with that prefix is allowed, names
 * for the rest. In catalogue order. Prefixes end before a capital letter, so that they read as words (`Get*`, not
 * `Ge*`). A wanted action must be an allowed one.
 */
export function narrow(wanted: ActionSet, allowed: ActionSet = wanted): string[] {
  return [...wanted.byService()].flatMap(({ service, ids }) => {
    const indexes = ids.map((id) => id - service.first);
    return cover(service, new Set(indexes), (index) => allowed.has(service.first + index));
  });
}

interface Cover {
  readonly pattern: string;
  /** The wanted actions it matches. */
  readonly matched: readonly number[];
}

function cover(service: Service, wanted: ReadonlySet<number>, allowed: (index: number) => boolean): string[] {
  const whole = wanted.size > 1 && service.lowerNames.every((_, index) => allowed(index));
  if (whole) return [`${service.prefix}:*`];
  const covers: Cover[] = [];
  const done = new Set<number>();
  for (const index of wanted) {
    if (done.has(index)) continue;
    const found = widestPrefix(service, index, wanted, allowed);
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

/** The shortest prefix of a name, cut at words, that matches two or more wanted actions and only allowed ones. */
function widestPrefix(
  service: Service,
  index: number,
  wanted: ReadonlySet<number>,
  allowed: (index: number) => boolean,
): Cover {
  const name = service.nameAt(index);
  for (let end = 1; end <= name.length; end++) {
    if (end < name.length && !/[A-Z]/.test(name.charAt(end))) continue;
    const prefix = name.slice(0, end);
    const all = withPrefix(service, prefix.toLowerCase());
    const matched = all.filter((other) => wanted.has(other));
    if (matched.length > 1 && all.every(allowed)) return { pattern: `${prefix}*`, matched };
  }
  return { pattern: name, matched: [index] };
}

function withPrefix(service: Service, prefix: string): readonly number[] {
  return service.lowerNames.flatMap((name, index) => (name.startsWith(prefix) ? [index] : []));
}
