import { day, daysBetween, type Instant, isoDay, parseDay } from '../base/time';
import { type ActionPattern, expandPattern, hasWildcard, patternMatches } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import type { GrantSet } from '../policy/grants';
import type { FindingKey } from './finding-key';
import type { Note } from './findings';

/** An entry of `accept:` as the config file has it. */
export interface Acceptance {
  readonly pattern: ActionPattern;
  /** What it accepts on a resource; absent: findings about the action as a whole, and no others. */
  readonly resource?: string;
  readonly reason: string;
  /** Its last day (UTC), such as 2027-02-28; the reader of the config file rejects anything else. */
  readonly expires: string;
  /** It stands at the top level of the file: it is for every target. */
  readonly isShared?: true;
}

/** What an acceptance is asked to cover: something granted, something missing, or what the change takes away. */
export type AcceptableKind = 'granted' | 'missing' | 'removed';

/** The entries that apply today. */
export interface AppliedAcceptances {
  /** The entry that accepts a finding; of several the one that holds longest. */
  find(key: FindingKey, kind: AcceptableKind): Acceptance | undefined;
}

/** An acceptance as a text: equal texts, equal acceptances. */
export function acceptanceKey({ pattern, resource, reason, expires }: Acceptance): string {
  return JSON.stringify([pattern.text, resource, reason, expires]);
}

/** Whether a pattern is `*` or `*:*`: every action. */
export function isEveryAction({ text }: Pick<ActionPattern, 'text'>): boolean {
  return /^\*+(:\*+)?$/.test(text);
}

/**
 * Chooses the acceptances that apply today (UTC); the expiry day is included. `*` accepts the administrator access of the
 * target, which is what `Action: "*"` grants, and nothing else. An outage that a change brings is accepted by its name
 * only.
 */
export function applyAcceptances(
  acceptances: readonly Acceptance[],
  today: Instant,
  head: Pick<GrantSet, 'actions' | 'grants'>,
): AppliedAcceptances {
  const valid = acceptances
    .filter((one) => isInForce(one, today))
    .sort((a, b) => (parseDay(b.expires) ?? 0) - (parseDay(a.expires) ?? 0));
  const administrator = ActionSet.union(
    head.actions.catalogue,
    head.grants.flatMap(({ pattern, actions }) => (isEveryAction({ text: pattern }) ? [actions] : [])),
  );
  const byResource = new Map<string | undefined, Acceptance[]>();
  for (const one of valid) {
    const alike = byResource.get(one.resource);
    if (alike === undefined) byResource.set(one.resource, [one]);
    else alike.push(one);
  }
  const finders = new Map([...byResource].map(([resource, own]) => [resource, finderOf(own, administrator)]));
  return { find: ({ action, resource }, kind) => finders.get(resource)?.[kind](action) };
}

/** Finds the first entry that accepts an action, for each kind of finding. */
type Finder = Readonly<Record<AcceptableKind, (action: ActionName) => Acceptance | undefined>>;

function finderOf(entries: readonly Acceptance[], administrator: ActionSet): Finder {
  const limited = entries.filter(({ pattern }) => !isEveryAction(pattern));
  const named = limited.filter(({ pattern }) => !hasWildcard(pattern));
  return {
    granted: firstOf(entries, administrator),
    missing: firstOf(limited, administrator),
    removed: firstOf(named, administrator),
  };
}

/** Each entry is read once, when it is first needed, whatever the number of actions. */
function firstOf(entries: readonly Acceptance[], administrator: ActionSet) {
  const { catalogue } = administrator;
  let first: ReadonlyMap<ActionId, Acceptance> | undefined;
  return (action: ActionName): Acceptance | undefined => {
    const id = catalogue.idOf(action);
    if (id === undefined)
      return entries.find(({ pattern }) => !isEveryAction(pattern) && patternMatches(pattern, action));
    first ??= firstByAction(entries, administrator);
    return first.get(id);
  };
}

function firstByAction(
  entries: readonly Acceptance[],
  administrator: ActionSet,
): ReadonlyMap<ActionId, Acceptance> {
  const { catalogue } = administrator;
  const first = new Map<ActionId, Acceptance>();
  let open = ActionSet.all(catalogue);
  for (const entry of entries) {
    const accepted = isEveryAction(entry.pattern) ? administrator : expandPattern(entry.pattern, catalogue);
    const fresh = accepted.intersect(open);
    if (fresh.isEmpty) continue;
    for (const id of fresh) first.set(id, entry);
    open = open.minus(fresh);
  }
  return first;
}

/** Whether an entry applies today. */
export function isInForce({ expires }: Acceptance, today: Instant): boolean {
  const last = parseDay(expires);
  return last !== undefined && today < last + day;
}

/** Whole days until a valid acceptance ends; 0 on its last day. */
export function daysLeft({ expires }: Acceptance, today: Instant): number {
  return daysBetween(today, (parseDay(expires) ?? today) + day - 1);
}

/** What the notes on acceptances need of one target. */
export interface AcceptanceTarget {
  readonly acceptances: readonly Acceptance[];
  /** Entries that accept some finding of the target. */
  readonly needed: ReadonlySet<Acceptance>;
  /** Actions of its findings, accepted or not. */
  readonly found: readonly ActionName[];
  /** Granted actions in use. */
  readonly used: readonly ActionName[];
  /** Actions that the evidence knows a call of, however old, and that are not granted. */
  readonly ungranted: readonly ActionName[];
  /** Whether its evidence may lack the very call that was accepted. */
  readonly isInDoubt: boolean;
}

/**
 * The notes on entries that have expired or do nothing any more, true over all targets that an entry is for. `hasAll` is
 * false when the run leaves targets out: then nothing is said of what is for all of them. An entry for a missing action
 * ends silently when its calls have left the evaluation window: they may come back.
 */
export function acceptanceNotes(
  targets: readonly AcceptanceTarget[],
  today: Instant,
  hasAll: boolean,
  catalogue: Catalogue,
): ReadonlyMap<Acceptance, Note> {
  const holders = new Map<Acceptance, NotedTarget[]>();
  for (const target of targets) {
    const noted = notedTarget(target, catalogue);
    for (const entry of new Set(target.acceptances)) {
      const known = holders.get(entry);
      if (known === undefined) holders.set(entry, [noted]);
      else known.push(noted);
    }
  }
  return new Map(
    [...holders].flatMap(([entry, own]): [Acceptance, Note][] => {
      const isKnown = hasAll || entry.isShared !== true;
      const note = noteOn(entry, own, today, isKnown);
      return note === undefined ? [] : [[entry, note]];
    }),
  );
}

/** A target with its actions as sets, so that an entry is compared with all of them at once. */
interface NotedTarget {
  readonly target: AcceptanceTarget;
  readonly found: NamedActions;
  readonly used: NamedActions;
  readonly ungranted: NamedActions;
}

function notedTarget(target: AcceptanceTarget, catalogue: Catalogue): NotedTarget {
  const named = (actions: readonly ActionName[]) => new NamedActions(actions, catalogue);
  const { found, used, ungranted } = target;
  return { target, found: named(found), used: named(used), ungranted: named(ungranted) };
}

/** Actions of the catalogue as a set, and the others by name. */
class NamedActions {
  readonly #known: ActionSet;
  readonly #others: readonly ActionName[];

  constructor(actions: readonly ActionName[], catalogue: Catalogue) {
    const ids = actions.map((action) => catalogue.idOf(action));
    this.#known = ActionSet.of(
      catalogue,
      ids.filter((id) => id !== undefined),
    );
    this.#others = actions.filter((_, index) => ids[index] === undefined);
  }

  /** Those that a pattern matches, in catalogue order, the unknown ones last. */
  matching(pattern: ActionPattern): readonly ActionName[] {
    const known = this.#known.intersect(expandPattern(pattern, this.#known.catalogue));
    const others = this.#others.filter((action) => patternMatches(pattern, action));
    return [...(known.isEmpty ? [] : known.names()), ...others];
  }

  matchesAny(pattern: ActionPattern): boolean {
    const known = this.#known.intersect(expandPattern(pattern, this.#known.catalogue));
    return !known.isEmpty || this.#others.some((action) => patternMatches(pattern, action));
  }
}

function noteOn(
  entry: Acceptance,
  targets: readonly NotedTarget[],
  today: Instant,
  isKnown: boolean,
): Note | undefined {
  const { pattern, expires } = entry;
  const note = (code: Note['code'], what: string): Note => {
    return { code, message: `acceptance of ${pattern.text} ${what}`, action: pattern.text };
  };
  const isFound = targets.some(({ found }) => found.matchesAny(pattern));
  const isUsed = targets.some(({ used }) => used.matchesAny(pattern));
  if (!isFound && !isUsed && targets.some(({ ungranted }) => ungranted.matchesAny(pattern))) return undefined;
  if (!isInForce(entry, today))
    return note('acceptance-expired', `expired on ${isoDay(parseDay(expires) ?? 0)}`);
  const isNeeded = targets.some(({ target: { needed, isInDoubt } }) => isInDoubt || needed.has(entry));
  if (isNeeded || !isKnown) return undefined;
  if (isEveryAction(pattern))
    return note('acceptance-not-needed', 'is not needed: no finding is administrator access');
  if (isUsed) {
    const used = new Set(targets.flatMap((one) => one.used.matching(pattern)));
    return note('acceptance-not-needed', `is not needed: ${inUse([...used])}`);
  }
  if (isFound) return note('acceptance-not-needed', 'is not needed: no finding depends on it');
  return note('acceptance-unmatched', 'matches nothing: remove it');
}

function inUse([first = '', ...others]: readonly ActionName[]): string {
  return others.length === 0 ? `${first} is in use` : `${first} and ${others.length} more are in use`;
}
