import { quote } from '../base/text';
import { day, daysBetween, type Instant, isoDay, parseDay } from '../base/time';
import { type ActionPattern, patternMatches } from '../policy/action-pattern';
import type { ActionName } from '../policy/catalogue';
import type { FindingKey } from './finding-key';
import type { Note } from './findings';

/** An entry of `accept:` as the config file has it. `expires` is a text because a malformed one is only a warning. */
export interface Acceptance {
  readonly pattern: ActionPattern;
  /** What it accepts on a resource; absent: findings about the action as a whole, and no others. */
  readonly resource?: string;
  readonly reason: string;
  readonly expires: string;
}

/** The entries that apply today, and what is to be said of the others. */
export interface AppliedAcceptances {
  /** The entry that accepts a finding. */
  find(key: FindingKey): Acceptance | undefined;
  readonly notes: readonly Note[];
}

/** Chooses the acceptances that hold today (UTC); the expiry day is included. Expired and malformed ones are noted. */
export function applyAcceptances(acceptances: readonly Acceptance[], today: Instant): AppliedAcceptances {
  const valid: Acceptance[] = [];
  const notes: Note[] = [];
  for (const acceptance of acceptances) {
    const note = invalidity(acceptance, today);
    if (note === undefined) valid.push(acceptance);
    else notes.push(note);
  }
  const find = ({ action, resource }: FindingKey) =>
    valid.find((one) => one.resource === resource && patternMatches(one.pattern, action));
  return { find, notes };
}

function invalidity({ pattern, expires }: Acceptance, today: Instant): Note | undefined {
  const last = parseDay(expires);
  const what = `acceptance of ${pattern.text}`;
  if (last === undefined) {
    const message = `${what} does not apply: its expiry ${quote(expires)} is no day (write 2027-02-28)`;
    return { code: 'acceptance-invalid', message, action: pattern.text };
  }
  if (today < last + day) return undefined;
  return { code: 'acceptance-expired', message: `${what} expired on ${isoDay(last)}`, action: pattern.text };
}

/** Whether an acceptance applies today. */
export function isInForce(acceptance: Acceptance, today: Instant): boolean {
  return invalidity(acceptance, today) === undefined;
}

/** Whole days until a valid acceptance ends; 0 on its last day. */
export function daysLeft({ expires }: Acceptance, today: Instant): number {
  return daysBetween(today, (parseDay(expires) ?? today) + day - 1);
}

/**
 * Notes on entries that no longer do anything: nothing over-granted, missing or unjudged matches, or a granted
 * action that matches has been used since.
 */
export function acceptanceNotes(
  acceptances: readonly Acceptance[],
  today: Instant,
  accepted: readonly ActionName[],
  used: readonly ActionName[],
): Note[] {
  return acceptances
    .filter((acceptance) => isInForce(acceptance, today))
    .flatMap(({ pattern }): Note[] => {
      const since = used.filter((action) => patternMatches(pattern, action));
      if (since.length > 0) return [usedSince(pattern, since)];
      if (accepted.some((action) => patternMatches(pattern, action))) return [];
      const message = `acceptance of ${pattern.text} matches nothing: remove it`;
      return [{ code: 'acceptance-unmatched', message, action: pattern.text }];
    });
}

function usedSince(pattern: ActionPattern, used: readonly ActionName[]): Note {
  const [first = '', ...others] = used;
  const which = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
  return {
    code: 'acceptance-not-needed',
    message: `acceptance of ${pattern.text} is not needed: ${which} in use`,
    action: pattern.text,
  };
}
