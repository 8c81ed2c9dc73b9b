import { asciiLower } from '../base/text';
import { expandPattern, expandPatterns, parseActionPattern } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionId, Service } from '../policy/catalogue';
import type { ItemEdit, StatementEdit } from '../policy/edits';
import { type Policy, type Statement, valuesOf } from '../policy/model';

/** What a pattern of a statement grants after the unconditional Denies; `NotAction` for a whole NotAction. */
export type LiveActions = (statement: number, pattern: string) => ActionSet;

/**
 * Takes the removable actions out of an Allow: names go, wildcards become the fewest patterns that still hold what
 * stays. Patterns that grant nothing removable are not touched, unknown actions among them. A Deny never changes.
 */
export function narrowStatement(
  { id, statements }: Policy,
  index: number,
  live: LiveActions,
  removable: ActionSet,
): StatementEdit | undefined {
  const statement = statements[index];
  if (statement === undefined || statement.effect === 'Deny') return undefined;
  const at = { policy: id, statement: index };
  return statement.actions.kind === 'only'
    ? narrowAction(at, statement, live, removable)
    : widenNotAction(at, live, removable);
}

/** Which statement an edit is of. */
type At = Pick<StatementEdit, 'policy' | 'statement'>;

function narrowAction(
  at: At,
  { actions }: Statement,
  live: LiveActions,
  removable: ActionSet,
): StatementEdit | undefined {
  const { catalogue } = removable;
  const patterns = valuesOf(actions);
  const open = patterns.map((pattern) => live(at.statement, pattern.text));
  const touched = open.map((set) => !set.intersect(removable).isEmpty);
  if (!touched.includes(true)) return undefined;
  const untouched = patterns.filter((_, index) => touched[index] === false);
  const granted = ActionSet.union(
    catalogue,
    open.filter((_, index) => touched[index]),
  );
  const stays = granted.minus(removable).minus(expandPatterns(untouched, catalogue));
  const written = narrow(stays, expandPatterns(patterns, catalogue).minus(removable));
  const homes = homesOf(written, open, touched, stays);
  const items = touched.map((hit, index): ItemEdit => {
    return hit ? written.filter((_, location) => homes[location] === index) : 'keep';
  });
  const empty = items.every((item) => item !== 'keep' && item.length === 0);
  return empty ? { kind: 'remove-statement', ...at } : { kind: 'replace-items', ...at, items };
}

/** Per pattern written, the first touched one in whose place it stands: one that granted an action it holds. */
function homesOf(
  written: readonly string[],
  open: readonly ActionSet[],
  touched: readonly boolean[],
  stays: ActionSet,
): number[] {
  const homes = new Map<ActionId, number>();
  open.forEach((actions, index) => {
    if (touched[index] !== true) return;
    for (const id of actions.intersect(stays)) homes.set(id, homes.get(id) ?? index);
  });
  return written.map((text) => {
    const pattern = parseActionPattern(text);
    const held = typeof pattern === 'string' ? [] : [...expandPattern(pattern, stays.catalogue)];
    return Math.min(...held.flatMap((id) => homes.get(id) ?? []));
  });
}

/** A NotAction grants everything else: what goes is named as one more exception. */
function widenNotAction(at: At, live: LiveActions, removable: ActionSet): StatementEdit | undefined {
  const granted = live(at.statement, 'NotAction');
  const gone = granted.intersect(removable);
  if (gone.isEmpty) return undefined;
  const kept = granted.minus(removable);
  if (kept.isEmpty) return { kind: 'remove-statement', ...at };
  return { kind: 'append-items', ...at, items: narrow(gone, kept.complement()) };
}

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
    const all = withPrefix(service, asciiLower(prefix));
    const matched = all.every(allowed) ? all.filter((other) => wanted.has(other)) : [];
    if (matched.length > 1) return { pattern: `${prefix}*`, matched };
  }
  return { pattern: name, matched: [index] };
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
