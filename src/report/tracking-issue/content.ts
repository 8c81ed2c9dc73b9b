import { type Instant, isoDay } from '../../drift/time';
import { fingerprint } from '../fingerprint';
import type { JudgedRun, JudgedTarget } from '../judged';
import type { Links } from '../markdown/links';
import { clip, code } from '../markdown/syntax';
import { type AcceptancesByTarget, acceptanceItems } from './acceptances';
import { type Item, isInDoubt, itemsOf, keysOf, standing, targetKey } from './item';

/** A judged run and what its issue is made of. */
export interface IssueOrder {
  readonly run: JudgedRun;
  readonly acceptances: AcceptancesByTarget;
  /** What has to be said before everything else: Markdown, one block each, known by its first line. */
  readonly alarms: readonly string[];
  /** How the drift went so far: Markdown. It is written along, and never a reason to write. */
  readonly fix?: string | undefined;
  readonly trend?: string | undefined;
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
  /** Whether somebody has to look at it. */
  readonly open: boolean;
}

/** What an issue says, but for since when. */
export interface IssueContent {
  readonly targets: readonly TargetContent[];
  readonly acceptances: readonly KeyedItem[];
  /** All items, those of alarms among them. */
  readonly items: readonly KeyedItem[];
  /** Whether there is anything to look at. */
  readonly standing: boolean;
  /** The same for what says the same: dates of the run, the trend and the words of gaps make no difference. */
  readonly print: string;
  /** How the keys begin of targets whose evidence has gaps. */
  readonly doubtful: ReadonlySet<string>;
}

/** Puts together what stands after a run. */
export function contentOf(order: IssueOrder): IssueContent {
  const { run, alarms, now, links, hide } = order;
  // Those of the whole run come first: a state that cannot hold all items has these.
  const items = [
    ...alarms.map(alarmItem),
    ...run.targets.flatMap(removedItems),
    ...acceptanceItems(order.acceptances, run.targets, now),
    ...run.targets.flatMap((target) => itemsOf(target, links)),
  ];
  const keys = keysOf(items, hide);
  const keyed = items.map((item, index): KeyedItem => ({ ...item, key: keys[index] ?? '' }));
  const targets = run.targets.map((target) => targetContent(target, keyed));
  const texts = [...targets.map(significant), ...keyed.map(({ key, detail }) => `${key} ${detail}`)];
  return {
    targets,
    acceptances: keyed.filter(({ identity }) => identity[0] === 'acceptance'),
    items: keyed,
    standing: items.length > 0 || targets.some(({ open }) => open),
    print: fingerprint([layout, ...texts].map(hide)),
    doubtful: new Set(run.targets.filter(isInDoubt).map(({ name }) => targetKey(name, hide))),
  };
}

/** Another one writes every issue anew. */
const layout = '1';

/** An alarm is known by its first line: how often and when something happened changes from run to run. */
function alarmItem(text: string): Item {
  const [title = ''] = text.split('\n', 1);
  return { identity: ['alarm', title], detail: '', cells: [], words: 'what is said at the top' };
}

/** What was called after its removal; an alarm shows it. */
function removedItems({ name, removed = [] }: JudgedTarget): Item[] {
  return removed.flatMap(({ at, actions }) =>
    actions.map(({ action, outcome }) => ({
      identity: ['removed', name, action, isoDay(at)],
      detail: outcome,
      cells: [],
      words: `${code(action)} of ${code(clip(name, 100))}, called since its removal`,
    })),
  );
}

function targetContent(target: JudgedTarget, items: readonly KeyedItem[]): TargetContent {
  const found = standing(target);
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
    drift.counts.cannotTell,
    [...new Set(codes)].sort(),
  ]);
}
