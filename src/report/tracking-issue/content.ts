import { day, type Instant, isoDay, parseDay } from '../../base/time';
import { type Acceptance, daysLeft } from '../../drift/acceptances';
import type { NoteCode } from '../../drift/findings';
import type { Links } from '../document/links';
import { code, names, prose, type Text, t } from '../document/model';
import { fingerprint } from '../fingerprint';
import type { JudgedRun, JudgedTarget } from '../judged';
import { plural } from '../lines';
import { removalCounts } from '../words';
import { type Item, isInDoubt, itemsOf, keysOf, openFindings, targetKey } from './item';

/** A judged run and what its issue is made of. */
export interface IssueRequest {
  readonly run: JudgedRun;
  readonly acceptances: AcceptancesByTarget;
  /** Where the fix is proposed, and how the drift went so far: written along, and never a reason to write. */
  readonly fix?: Text | undefined;
  readonly trend?: Text | undefined;
  readonly now: Instant;
  readonly links: Links | undefined;
  /** What tells the issue from others of the repository; absent where nothing has to. */
  readonly name?: string | undefined;
  /** Takes out of a text what is not to be found in the issue. */
  hide(text: string): string;
}

/** An item and the key it has in the state. */
export interface KeyedItem extends Item {
  readonly key: string;
}

/** A target and what stands of it. */
export interface TargetContent {
  readonly target: JudgedTarget;
  readonly missing: number;
  readonly overGranted: number;
  readonly items: readonly KeyedItem[];
  /** Whether it needs attention. */
  readonly open: boolean;
}

/** What an issue says, but for since when. */
export interface IssueContent {
  readonly targets: readonly TargetContent[];
  readonly acceptances: readonly KeyedItem[];
  /** All items, those of alarms among them. */
  readonly items: readonly KeyedItem[];
  /** Whether there is anything to look at. */
  readonly hasOpen: boolean;
  /** The same for what says the same: dates of the run, the trend and the words of gaps make no difference. */
  readonly print: string;
  /** How the keys begin of targets whose evidence has gaps. */
  readonly doubtful: ReadonlySet<string>;
}

/** Puts together what stands after a run. */
export function contentOf(request: IssueRequest): IssueContent {
  const { run, now, hide } = request;
  // Those of the whole run come first: a state that cannot hold all items has these.
  const items = [
    ...run.targets.flatMap(alarmItem),
    ...run.targets.flatMap(removedItems),
    ...acceptanceItems(request.acceptances, run.targets, now),
    ...run.targets.flatMap((target) => itemsOf(target)),
  ];
  const keys = keysOf(items, hide);
  const keyed = items.map((item, index): KeyedItem => ({ ...item, key: keys[index] ?? '' }));
  const targets = run.targets.map((target) => targetContent(target, keyed));
  const texts = [...targets.map(significant), ...keyed.map(({ key, detail }) => `${key} ${detail}`)];
  return {
    targets,
    acceptances: keyed.filter(({ identity }) => identity[0] === 'acceptance'),
    items: keyed,
    hasOpen: items.length > 0 || targets.some(({ open }) => open),
    print: fingerprint([layout, ...texts].map(hide)),
    doubtful: new Set(run.targets.filter(isInDoubt).map(({ name }) => targetKey(name, hide))),
  };
}

/** Another one writes every issue anew. */
const layout = '2';

/** An alarm is known by its counts: when something happened changes from run to run. */
function alarmItem({ name, removed = [] }: JudgedTarget): Item[] {
  if (removed.length === 0) return [];
  const identity = ['alarm', name, removalCounts(removed)];
  return [{ identity, detail: '', text: [], words: ['the alarm at the top'] }];
}

/** What was called after its removal; an alarm shows it. */
function removedItems({ name, removed = [] }: JudgedTarget): Item[] {
  return removed.flatMap(({ at, actions }) =>
    actions.map(({ action, outcome }) => ({
      identity: ['removed', name, action, isoDay(at)],
      detail: outcome,
      text: [],
      words: t`${code(action)} of ${code(name, 100)}, called since its removal`,
    })),
  );
}

function targetContent(target: JudgedTarget, items: readonly KeyedItem[]): TargetContent {
  const found = openFindings(target);
  return {
    target,
    missing: found.filter(({ state }) => state === 'missing').length,
    overGranted: found.filter(({ state }) => state === 'over-granted').length,
    items: items.filter((item) => item.target === target.name),
    open: found.length > 0 || target.judgement.verdict !== 'pass',
  };
}

/** Why evidence is thin is said in words that change from day to day; what kind of reason it is does not. */
function significant({ target, missing, overGranted }: TargetContent): string {
  const { name, judgement, drift } = target;
  const codes = judgement.verdict === 'inconclusive' ? judgement.reasons.map(({ code }) => code) : [];
  return JSON.stringify([
    name,
    judgement.verdict,
    missing,
    overGranted,
    drift.counts.undetermined,
    [...new Set(codes)].sort(),
  ]);
}

/** The acceptances of each target, by its name. */
type AcceptancesByTarget = ReadonlyMap<string, readonly Acceptance[]>;

/** Two weeks are time enough to ask an owner. */
const soonDays = 14;

/** An entry and the targets that it is for: one of the file's top level is for all of them. */
interface Entry {
  readonly acceptance: Acceptance;
  readonly targets: readonly JudgedTarget[];
}

/** Acceptances that needs attention: those that end soon or have ended, and those that do nothing any more. */
function acceptanceItems(
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
  if (last === undefined || today >= last + day)
    return { kind: 'expired', text: 'has expired: it no longer applies', of: targets };
  const noted = (code: NoteCode) =>
    targets.some(({ drift }) =>
      drift.notes.some((note) => note.code === code && note.action === acceptance.pattern.text),
    );
  if (noted('acceptance-unmatched'))
    return { kind: 'unmatched', text: 'matches nothing: remove it', of: targets };
  if (noted('acceptance-not-needed')) return { kind: 'used', text: 'no longer needed', of: targets };
  const left = daysLeft(acceptance, today);
  if (left > soonDays) return undefined;
  return { kind: 'soon', text: `ends soon: ${plural(left, 'day')} left on ${isoDay(today)}`, of: targets };
}

function itemOf({ acceptance }: Entry, { kind, text, of }: Remark, count: number): Item {
  const { pattern, reason, expires } = acceptance;
  const targets = of.map(({ name }) => name);
  const all = count === 1 ? [] : targets.length === count ? [' in all targets'] : t` in ${names(targets, 2)}`;
  const action = code(pattern.text, 100);
  return {
    identity: ['acceptance', kind, pattern.text, expires],
    detail: [reason, ...targets].join('\n'),
    text: t`${action}${all}: ${text}. Accepted until ${code(expires, 20)}: ${prose(reason, 200)}`,
    words: t`acceptance of ${action}, which ${verbs.get(kind) ?? ''}`,
  };
}

const verbs: ReadonlyMap<string, string> = new Map([
  ['expired', 'has expired'],
  ['unmatched', 'matches nothing'],
  ['used', 'is no longer needed'],
  ['soon', 'ends soon'],
]);
