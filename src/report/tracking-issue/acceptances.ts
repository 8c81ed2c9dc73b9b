import { type Acceptance, daysLeft } from '../../drift/acceptances';
import type { NoteCode } from '../../drift/findings';
import { day, type Instant, isoDay, parseDay } from '../../drift/time';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { clip, code, prose } from '../markdown/syntax';
import { type Item, isInDoubt, unbroken } from './item';

/** The acceptances of each target, by its name. */
export type AcceptancesByTarget = ReadonlyMap<string, readonly Acceptance[]>;

/** Two weeks are time enough to ask an owner. */
const soonDays = 14;

/** An entry and the targets that it is for: one of the file's top level is for all of them. */
interface Entry {
  readonly acceptance: Acceptance;
  readonly targets: readonly JudgedTarget[];
}

/** Acceptances that somebody has to look at: those that end soon or have ended, and those that do nothing any more. */
export function acceptanceItems(
  accepted: AcceptancesByTarget,
  targets: readonly JudgedTarget[],
  today: Instant,
): Item[] {
  return entriesOf(accepted, targets).flatMap((entry) => {
    const found = remarkOn(entry, today);
    return found === undefined ? [] : [itemOf(entry, found, targets.length)];
  });
}

function entriesOf(accepted: AcceptancesByTarget, targets: readonly JudgedTarget[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const target of targets) {
    for (const acceptance of new Set(accepted.get(target.name) ?? [])) {
      const { pattern, reason, expires } = acceptance;
      const key = JSON.stringify([pattern.text, reason, expires]);
      const before = entries.get(key)?.targets ?? [];
      entries.set(key, { acceptance, targets: before.includes(target) ? before : [...before, target] });
    }
  }
  return [...entries.values()];
}

/** What is to be said of an entry: its kind, words for people, and the targets that it is true of. */
interface Remark {
  readonly kind: string;
  readonly text: string;
  readonly of: readonly JudgedTarget[];
}

function remarkOn({ acceptance, targets }: Entry, today: Instant): Remark | undefined {
  const last = parseDay(acceptance.expires);
  if (last === undefined)
    return { kind: 'malformed', text: 'does not apply: its end is no day', of: targets };
  if (today >= last + day) return { kind: 'expired', text: 'has expired: it no longer applies', of: targets };
  const noted = (code: NoteCode) =>
    targets.filter(({ drift }) =>
      drift.notes.some((note) => note.code === code && note.action === acceptance.pattern.text),
    );
  // Evidence with gaps may lack the very call that was accepted; and one target that needs it is enough.
  const unmatched = noted('acceptance-unmatched').filter((target) => !isInDoubt(target));
  if (unmatched.length === targets.length)
    return { kind: 'unmatched', text: 'matches nothing: remove it', of: targets };
  const used = noted('acceptance-used');
  if (used.length > 0) return { kind: 'used', text: 'in use since: not needed any more', of: used };
  const left = daysLeft(acceptance, today);
  if (left > soonDays) return undefined;
  return { kind: 'soon', text: `ends soon: ${plural(left, 'day')} left on ${isoDay(today)}`, of: targets };
}

function itemOf({ acceptance }: Entry, { kind, text, of }: Remark, all: number): Item {
  const { pattern, reason, expires } = acceptance;
  const names = of.map(({ name }) => name);
  const shown = names.slice(0, 2).map((name) => code(clip(name, 100)));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const where = names.length === all ? (all === 1 ? '' : 'all') : `${shown.join(', ')}${more}`;
  const action = code(clip(pattern.text, 100));
  const until = parseDay(expires) === undefined ? code(clip(expires, 20)) : unbroken(expires);
  const sign = kind === 'soon' ? '⏳' : kind === 'expired' ? '⌛' : '🧹';
  return {
    identity: ['acceptance', kind, pattern.text, expires],
    detail: [reason, ...names].join('\n'),
    cells: [`${sign}\u00a0${action}`, prose(clip(reason, 200)), text, until, ...(all === 1 ? [] : [where])],
    words: `acceptance of ${action}, which ${verbs.get(kind) ?? ''}`,
  };
}

const verbs: ReadonlyMap<string, string> = new Map([
  ['malformed', 'ends on no day'],
  ['expired', 'has expired'],
  ['unmatched', 'matches nothing'],
  ['used', 'is not needed any more'],
  ['soon', 'ends soon'],
]);
