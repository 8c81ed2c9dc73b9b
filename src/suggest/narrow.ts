import { grouped } from '../base/time';
import {
  type ActionPattern,
  expandPattern,
  expandPatterns,
  hasWildcard,
  parseActionPattern,
} from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionId } from '../policy/catalogue';
import type { ItemEdit, StatementEdit } from '../policy/edits';
import { type Policy, type Statement, valuesOf } from '../policy/model';
import { fixedItems, ifRemovable } from './fixed';
import type { At, KeptPattern, Narrowed, NarrowRules } from './narrow-rules';
import { narrow, narrowByNoun } from './patterns';

/** How many patterns at most take the place of one: readers skip a longer list. */
const nameLimit = 20;

/**
 * What becomes of each statement of a policy. The removable actions are taken out of an Allow: names go, wildcards
 * become the fewest patterns that still hold what stays, where these are readable: at most 20, and no name that the
 * coverage data does not know. Patterns that grant nothing removable are not touched, unknown actions among them. A Deny
 * never changes. Statements with the same actions, such as one for each bucket, are narrowed once.
 */
export function narrowPolicy({ id, statements }: Policy, rules: NarrowRules): Narrowed[] {
  const known = new Map<string, NarrowedItems[]>();
  return statements.map((statement, index): Narrowed => {
    if (statement.effect === 'Deny') return { kept: [] };
    const at = { policy: id, statement: index };
    if (statement.actions.kind === 'all-but') return widenNotAction(at, statement, rules);
    const patterns = valuesOf(statement.actions);
    const open = patterns.map((pattern) => rules.live(index, pattern.text));
    const fixed = fixedItems(at, open, rules);
    const key = JSON.stringify([patterns.map(({ text }) => text), [...fixed]]);
    const same = known.get(key) ?? [];
    const found = same.find((one) => one.open.every((set, item) => open[item]?.equals(set) === true));
    const narrowed = found ?? narrowItems(patterns, open, fixed, rules);
    if (found === undefined) known.set(key, [...same, narrowed]);
    return ifRemovable(inStatement(at, statement, narrowed), statement, rules);
  });
}

/** What becomes of a list of patterns. */
interface NarrowedItems {
  /** What each pattern grants before. */
  readonly open: readonly ActionSet[];
  /** Absent where nothing changes. */
  readonly items?: readonly ItemEdit[];
  /** The indexes of patterns that stay because what they would become is not readable, and why. */
  readonly unreadable: ReadonlyMap<number, string>;
}

function narrowItems(
  patterns: readonly ActionPattern[],
  open: readonly ActionSet[],
  fixed: ReadonlyMap<number, string>,
  rules: NarrowRules,
): NarrowedItems {
  const { catalogue } = rules.removable;
  const byNoun = new Set<string>();
  const unreadable = new Map(fixed);
  patterns.forEach((pattern, index) => {
    if (fixed.has(index)) return;
    const alone = readableAlone(pattern, open[index], rules);
    if (alone === 'by-noun') byNoun.add(pattern.service);
    else if (alone !== undefined) unreadable.set(index, alone);
  });
  for (;;) {
    const whole = open.filter((_, index) => unreadable.has(index));
    const removable = rules.removable.minus(ActionSet.union(catalogue, whole));
    const items = rewritten(patterns, open, { ...rules, removable }, byNoun);
    if (items === undefined) return { open, unreadable };
    const before = unreadable.size;
    items.forEach((item, index) => {
      const reason = whyUnreadable(item, rules);
      if (reason !== undefined) unreadable.set(index, reason);
    });
    if (unreadable.size === before) return { open, items, unreadable };
  }
}

/** What the narrowed list makes of a statement that has it. */
function inStatement(at: At, { actions }: Statement, { open, items, unreadable }: NarrowedItems): Narrowed {
  const kept = [...unreadable].flatMap(([index, reason]): KeptPattern[] => {
    const [item, grants] = [actions.items[index], open[index]];
    if (item === undefined || grants === undefined) return [];
    return [{ text: item.value.text, origin: item.origin, reason, grants }];
  });
  return items === undefined ? { kept } : { edit: editOf(at, items), kept };
}

/**
 * Whether a pattern narrowed by itself, whatever stands beside it, is readable: undefined where it is by prefixes, else
 * by nouns or why not. The answer is the same before and after its neighbors were narrowed.
 */
function readableAlone(
  pattern: ActionPattern,
  granted: ActionSet | undefined,
  rules: NarrowRules,
): string | undefined {
  const { removable } = rules;
  if (granted === undefined || !hasWildcard(pattern) || granted.intersect(removable).isEmpty)
    return undefined;
  const by = (nouns: readonly string[]) => {
    const [item = 'keep'] = rewritten([pattern], [granted], rules, new Set(nouns)) ?? [];
    return { item, reason: whyUnreadable(item, rules) };
  };
  const { item, reason } = by([]);
  const isLast = /[*?]/.test(pattern.service) || item.length > nounLimit;
  if (reason === undefined || isLast) return reason;
  return by([pattern.service]).reason ?? 'by-noun';
}

/** A list longer than this does not become short enough by nouns. */
const nounLimit = 80;

function editOf(at: At, items: readonly ItemEdit[]): StatementEdit {
  const empty = items.every((item) => item !== 'keep' && item.length === 0);
  return empty ? { kind: 'remove-statement', ...at } : { kind: 'replace-items', ...at, items };
}

/** What each pattern of a list becomes; undefined where none grants anything removable. */
function rewritten(
  patterns: readonly ActionPattern[],
  open: readonly ActionSet[],
  { removable, overGranted, isNameable }: NarrowRules,
  byNoun: ReadonlySet<string>,
): ItemEdit[] | undefined {
  const { catalogue } = removable;
  const touched = open.map((set) => !set.intersect(removable).isEmpty);
  if (!touched.includes(true)) return undefined;
  const untouched = patterns.filter((_, index) => touched[index] === false);
  const granted = ActionSet.union(
    catalogue,
    open.filter((_, index) => touched[index]),
  );
  const stays = granted.minus(removable).minus(expandPatterns(untouched, catalogue));
  const allowed = expandPatterns(patterns, catalogue).minus(removable).minus(overGranted);
  const nouns = stays.filter((id) => byNoun.has(catalogue.serviceOf(id).prefix));
  const written = [...narrow(stays.minus(nouns), allowed), ...narrowByNoun(nouns, allowed, isNameable)];
  const homes = homesOf(written, open, touched, stays);
  return patterns.map((pattern, index): ItemEdit => {
    if (touched[index] !== true) return 'keep';
    const own = written.filter((_, location) => homes[location] === index);
    return [...new Set(own.map((text) => keptWhole(text, pattern, allowed) ?? text))];
  });
}

/**
 * Of a wildcard over several services, each service of which nothing goes keeps the rest of the wildcard: AWS may have
 * actions that the catalogue does not list. Undefined where that does not hold for what a pattern was made of.
 */
function keptWhole(
  text: string,
  { service, text: from }: ActionPattern,
  allowed: ActionSet,
): string | undefined {
  if (!/[*?]/.test(service)) return undefined;
  const { catalogue } = allowed;
  const prefix = text.slice(0, text.indexOf(':'));
  const name = from.includes(':') ? from.slice(from.indexOf(':') + 1) : '*';
  const [part, whole] = [text, `${prefix}:${name}`].map((one) => parseActionPattern(one));
  if (typeof part !== 'object' || typeof whole !== 'object') return undefined;
  const held = expandPattern(whole, catalogue);
  const isPart = expandPattern(part, catalogue).minus(held).isEmpty;
  return isPart && held.minus(allowed).isEmpty ? whole.text : undefined;
}

/** Why what a pattern is to become is not readable; undefined where it is. */
function whyUnreadable(item: ItemEdit, { removable, isNameable }: NarrowRules): string | undefined {
  if (item === 'keep') return undefined;
  if (item.length > nameLimit)
    return `it would be replaced by ${grouped(item.length)} names, and the limit is ${nameLimit}`;
  const unknown = item.filter((text) => {
    const id = /[*?]/.test(text) ? undefined : removable.catalogue.idOf(text);
    return id !== undefined && !isNameable(id);
  });
  if (unknown.length === 0) return undefined;
  const more = unknown.length > 3 ? ` and ${unknown.length - 3} more` : '';
  return `it would be replaced by actions that the coverage data does not include: ${unknown.slice(0, 3).join(', ')}${more}`;
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
function widenNotAction(at: At, statement: Statement, rules: NarrowRules): Narrowed {
  const { actions } = statement;
  const granted = rules.live(at.statement, 'NotAction');
  const gone = granted.intersect(rules.removable);
  if (gone.isEmpty) return { kept: [] };
  const stays = granted.minus(rules.removable);
  if (stays.isEmpty) {
    const edit = { kind: 'remove-statement', ...at } as const;
    return ifRemovable({ edit, kept: [] }, statement, rules);
  }
  const items = narrow(gone, stays.complement());
  const fixed = rules.limits?.fixedItem(at.policy, at.statement, 0);
  const reason = fixed ?? whyUnreadable(items, rules);
  if (reason !== undefined)
    return { kept: [{ text: 'NotAction', origin: actions.origin, reason, grants: granted }] };
  const before = actions.items.length;
  const kept = actions.items.map((): ItemEdit => 'keep');
  return { edit: { kind: 'replace-items', ...at, items: kept, inserted: [{ before, items }] }, kept: [] };
}
