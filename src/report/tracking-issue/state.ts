import { day, type Instant, isoDay, isoTime, parseDay, parseTime } from '../../base/time';

/** What an issue of ours remembers of its last edit. It is shown and compared; no verdict depends on it. */
export interface IssueState {
  readonly at: Instant;
  /** What the edit said, in 16 hexadecimal digits. */
  readonly print: string;
  /** Whether anything stood; where nothing did, the issue was closed. */
  readonly hasOpen: boolean;
  /** Since when each item stands, by its key; the first ones where there are many. */
  readonly items: ReadonlyMap<string, Instant>;
  /** Whether there were more items than it holds. */
  readonly more: boolean;
}

/** How an item is known: four digits of its target and eight of its own, so that a state says nothing else of it. */
export const [targetDigits, itemDigits] = [4, 8];
/** Some 10 kB, and 26 kB in the worst case. */
export const mostItems = 1000;
/** CloudTrail is of 2013: nothing can stand longer. */
const earliest = Date.UTC(2013, 0, 1);
/** No job runs longer than five days: a later edit than that is no edit. */
const longestRun = 5 * day;

/** The state as a line of HTML that GitHub does not show; the first items where they are too many. */
export function printState({ at, print, hasOpen, items, more }: IssueState): string {
  const kept = [...items].slice(0, mostItems);
  const groups = new Map<string, Map<string, string[]>>();
  for (const [key, since] of kept) {
    const [target, item] = [key.slice(0, targetDigits), key.slice(targetDigits)];
    const days = groups.get(target) ?? new Map<string, string[]>();
    groups.set(target, days.set(isoDay(since), [...(days.get(isoDay(since)) ?? []), item]));
  }
  const words = [...groups].flatMap(([target, days]) => [`@${target}`, ...[...days].flat(2)]);
  const cut = more || items.size > mostItems ? ['more'] : [];
  const openWord = hasOpen ? 'standing' : 'gone';
  return `<!-- ${[`at=${isoTime(at)}`, `print=${print}`, openWord, ...words, ...cut].join(' ')} -->`;
}

/**
 * Reads the second line of an issue. People can edit it: undefined where it is not as it was written, and an item
 * whose day cannot be is left out.
 */
export function parseState(body: string, now: Instant): IssueState | undefined {
  const line = body.split('\n', 2)[1]?.trimEnd() ?? '';
  const parts = /^<!-- at=(\S{20,24}) print=([\da-f]{16}) (standing|gone)((?: [\w@-]{4,10})*) -->$/.exec(
    line,
  );
  const at = parseTime(parts?.[1] ?? '');
  if (parts === null || at === undefined || at < earliest || at > now + longestRun) return undefined;
  const words = (parts[4] ?? '').split(' ');
  return {
    at,
    print: parts[2] ?? '',
    hasOpen: parts[3] === 'standing',
    items: itemsIn(words, now),
    more: words.includes('more'),
  };
}

function itemsIn(words: readonly string[], now: Instant): ReadonlyMap<string, Instant> {
  const items = new Map<string, Instant>();
  let [target, since] = ['', Number.NaN];
  for (const word of words.slice(0, 4 * mostItems)) {
    if (/^@[\da-f]{4}$/.test(word)) [target, since] = [word.slice(1), Number.NaN];
    else if (word.includes('-')) since = parseDay(word) ?? Number.NaN;
    else if (/^[\da-f]{8}$/.test(word) && target !== '' && since >= earliest && since <= now)
      items.set(target + word, since);
  }
  return items;
}
