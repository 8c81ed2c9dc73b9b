import type { ActionSet } from '../policy/action-set';
import type { Service } from '../policy/catalogue';

/**
 * The fewest patterns that match all wanted actions and nothing outside the allowed ones (by default the wanted ones
 * alone): `service:*` for a whole service, `service:Prefix*` where every action with that prefix is allowed, names
 * for the rest. In catalogue order. Prefixes end before a capital letter, so that they read as words (`Get*`, not
 * `Ge*`), and are as long as what they match has in common. A wanted action that is not an allowed one is named.
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
  const whole = wanted.size > 1 && isAllowed(service, allowed);
  if (whole) return [`${service.prefix}:*`];
  const covers = new Map<string, Cover>();
  for (const index of wanted) {
    const found = widestPrefix(service, index, wanted, allowed);
    if (!covers.has(found.pattern)) covers.set(found.pattern, found);
  }
  return needed([...covers.values()]).map(({ pattern }) => `${service.prefix}:${pattern}`);
}

function isAllowed({ count }: Service, allowed: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index++) if (!allowed(index)) return false;
  return true;
}

/** Leaves out what wider patterns match anyway: of two prefixes one holds the other, or they share nothing. */
function needed(covers: readonly Cover[]): Cover[] {
  const done = new Set<number>();
  const widest = covers.toSorted((a, b) => b.matched.length - a.matched.length);
  const kept = new Set(
    widest.filter(({ matched }) => {
      const open = matched.some((index) => !done.has(index));
      for (const index of matched) done.add(index);
      return open;
    }),
  );
  return covers.filter((one) => kept.has(one));
}

/**
 * A prefix of a name, cut at words, that matches only allowed actions and as many wanted ones as any such prefix: the
 * longest of those, which promises the least of actions to come. The name itself where no other is matched.
 */
function widestPrefix(
  service: Service,
  index: number,
  wanted: ReadonlySet<number>,
  allowed: (index: number) => boolean,
): Cover {
  const name = service.nameAt(index);
  let best: Cover = { pattern: name, matched: [index] };
  for (let end = 1; end <= name.length; end++) {
    if (end < name.length && !/[A-Z]/.test(name.charAt(end))) continue;
    const prefix = name.slice(0, end);
    const all = withPrefix(service, prefix.toLowerCase());
    const matched = all.every(allowed) ? all.filter((other) => wanted.has(other)) : [];
    const isFirst = best.matched.length === 1 && matched.length > 1;
    if (isFirst || (matched.length > 1 && matched.length === best.matched.length))
      best = { pattern: `${prefix}*`, matched };
  }
  return best;
}

function withPrefix(service: Service, prefix: string): readonly number[] {
  const known = prefixes.get(service) ?? new Map<string, readonly number[]>();
  prefixes.set(service, known);
  const found = known.get(prefix) ?? service.holding(` ${prefix}`);
  known.set(prefix, found);
  return found;
}

/** What was looked up already: a policy asks for the same prefixes in statement after statement. */
const prefixes = new WeakMap<Service, Map<string, readonly number[]>>();
