import { day, daysBetween, type Instant, isoDay, parseDay } from '../base/time';
import { type ActionPattern, hasWildcard, patternMatches } from '../policy/action-pattern';
import type { ActionName } from '../policy/catalogue';
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
  const administrator = head.grants.filter(({ pattern }) => isEveryAction({ text: pattern }));
  const isAdministrator = (action: ActionName) => {
    const id = head.actions.catalogue.idOf(action);
    return id !== undefined && administrator.some(({ actions }) => actions.has(id));
  };
  return {
    find: ({ action, resource }, kind) =>
      valid.find((one) => {
        if (one.resource !== resource || !patternMatches(one.pattern, action)) return false;
        if (isEveryAction(one.pattern)) return kind === 'granted' && isAdministrator(action);
        return kind !== 'removed' || !hasWildcard(one.pattern);
      }),
  };
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
): ReadonlyMap<Acceptance, Note> {
  const entries = new Set(targets.flatMap(({ acceptances }) => acceptances));
  return new Map(
    [...entries].flatMap((entry): [Acceptance, Note][] => {
      const own = targets.filter(({ acceptances }) => acceptances.includes(entry));
      const isKnown = hasAll || entry.isShared !== true;
      const note = noteOn(entry, own, today, isKnown);
      return note === undefined ? [] : [[entry, note]];
    }),
  );
}

function noteOn(
  entry: Acceptance,
  targets: readonly AcceptanceTarget[],
  today: Instant,
  isKnown: boolean,
): Note | undefined {
  const { pattern, expires } = entry;
  const matched = (of: (target: AcceptanceTarget) => readonly ActionName[]) =>
    [...new Set(targets.flatMap(of))].filter((action) => patternMatches(pattern, action));
  const note = (code: Note['code'], what: string): Note => {
    return { code, message: `acceptance of ${pattern.text} ${what}`, action: pattern.text };
  };
  const [found, used] = [matched((target) => target.found), matched((target) => target.used)];
  const wasMissing = found.length + used.length === 0 && matched(({ ungranted }) => ungranted).length > 0;
  if (wasMissing) return undefined;
  if (!isInForce(entry, today))
    return note('acceptance-expired', `expired on ${isoDay(parseDay(expires) ?? 0)}`);
  if (targets.some(({ needed, isInDoubt }) => isInDoubt || needed.has(entry)) || !isKnown) return undefined;
  if (isEveryAction(pattern))
    return note('acceptance-not-needed', 'is not needed: no finding is administrator access');
  if (used.length > 0) return note('acceptance-not-needed', `is not needed: ${inUse(used)}`);
  if (found.length > 0) return note('acceptance-not-needed', 'is not needed: no finding depends on it');
  return note('acceptance-unmatched', 'matches nothing: remove it');
}

function inUse([first = '', ...others]: readonly ActionName[]): string {
  return others.length === 0 ? `${first} is in use` : `${first} and ${others.length} more are in use`;
}
