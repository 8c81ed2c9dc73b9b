import type { ActionSet } from '../policy/action-set';
import type { ActionId, Service } from '../policy/catalogue';

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

/**
 * Fewer patterns than prefixes alone give, for many actions that share nouns: `service:*Connector*` where at least three
 * wanted actions are called so and every such action is allowed. The largest groups go first, the rest is named; a name
 * that may not be listed becomes its first words, where only allowed actions begin with them.
 */
export function narrowByNoun(
  wanted: ActionSet,
  allowed: ActionSet,
  isNameable: (id: ActionId) => boolean,
): string[] {
  return [...wanted.byService()].flatMap(({ service, ids }) => {
    const indexes = ids.map((id) => id - service.first);
    const isAllowed = (index: number) => allowed.has(service.first + index);
    const covers = nounCovers(service, indexes, isAllowed);
    const covered = new Set(covers.flatMap(({ matched }) => matched));
    const rest = indexes
      .filter((index) => !covered.has(index))
      .map((index): Cover => {
        const matched = [index];
        if (isNameable(service.first + index)) return { pattern: service.nameAt(index), matched };
        return { pattern: firstWords(service, index, isAllowed), matched };
      });
    const isNoun = ({ pattern }: Cover) => Number(pattern.startsWith('*'));
    const all = [...covers, ...rest].sort((a, b) => {
      return isNoun(a) - isNoun(b) || Math.min(...a.matched) - Math.min(...b.matched);
    });
    return all.map(({ pattern }) => `${service.prefix}:${pattern}`);
  });
}

function nounCovers(
  service: Service,
  wanted: readonly number[],
  allowed: (index: number) => boolean,
): Cover[] {
  const open = new Set(wanted);
  const all = new Set(wanted);
  const candidates = [...new Set(wanted.flatMap((index) => partsOf(service.nameAt(index))))].flatMap(
    (pattern): Cover[] => {
      const found = matching(service, pattern);
      return found.every(allowed) ? [{ pattern, matched: found.filter((index) => all.has(index)) }] : [];
    },
  );
  const chosen: Cover[] = [];
  for (;;) {
    const [best] = candidates
      .map((cover) => ({ cover, gain: cover.matched.filter((index) => open.has(index)).length }))
      .filter(({ cover, gain }) => gain >= (cover.pattern.startsWith('*') ? 3 : 2))
      .sort((a, b) => b.gain - a.gain || b.cover.pattern.length - a.cover.pattern.length);
    if (best === undefined) return withoutNeedless(chosen);
    chosen.push(best.cover);
    for (const index of best.cover.matched) open.delete(index);
  }
}

/** Drops the covers that later ones made needless, the smallest first. */
function withoutNeedless(covers: readonly Cover[]): Cover[] {
  const kept = new Set(covers);
  for (const cover of covers.toReversed()) {
    const others = new Set([...kept].filter((one) => one !== cover).flatMap(({ matched }) => matched));
    if (cover.matched.every((index) => others.has(index))) kept.delete(cover);
  }
  return [...kept];
}

/** Names are cut before a capital letter that a small one follows, and before the first of several capitals. */
function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}

/** A noun shorter than this matches by accident. */
const shortestNoun = 4;

/** The patterns that a name suggests: its first words, its last words, and words between. */
function partsOf(name: string): string[] {
  const words = wordsOf(name);
  return words.flatMap((_, from) => {
    const texts = words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(''));
    if (from === 0) return texts.map((text) => `${text}*`);
    const nouns = texts.filter((text) => text.length >= shortestNoun);
    return [...nouns.map((text) => `*${text}*`), ...nouns.slice(-1).map((text) => `*${text}`)];
  });
}

function matching(service: Service, pattern: string): readonly number[] {
  const text = pattern.replaceAll('*', '').toLowerCase();
  if (!pattern.startsWith('*')) return withPrefix(service, text);
  const found = service.holding(text);
  const isEnd = (index: number) => service.nameAt(index).toLowerCase().endsWith(text);
  return pattern.endsWith('*') ? found : found.filter(isEnd);
}

/** The fewest first words of a name that only allowed actions begin with; the name where there are none. */
function firstWords(service: Service, index: number, allowed: (index: number) => boolean): string {
  const name = service.nameAt(index);
  const words = wordsOf(name);
  const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(''));
  const start = starts.find((text) => withPrefix(service, text.toLowerCase()).every(allowed));
  return start === undefined ? name : `${start}*`;
}
