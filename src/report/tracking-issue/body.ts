import { grouped, type Instant, isoDay } from '../../base/time';
import type { Verdict } from '../../drift/verdict';
import { alarmSections } from '../document/alarms';
import { doubtSections } from '../document/evidence';
import { toMarkdown } from '../document/markdown';
import {
  type Block,
  type Budget,
  code,
  type Item,
  listOf,
  type Section,
  strong,
  type Text,
  t,
} from '../document/model';
import { plural } from '../lines';
import { shortTime } from '../words';
import type { IssueContent, IssueRequest, KeyedItem, TargetContent } from './content';

/** What an issue says, since when each item stands, and what is new in it. */
interface ShownIssue {
  readonly request: IssueRequest;
  readonly content: IssueContent;
  /** By the items' keys. */
  readonly since: ReadonlyMap<string, Instant>;
  readonly fresh: ReadonlySet<string>;
}

/** An issue of GitHub holds 65,536 characters; the marker comes on top. */
const issueBytes = 64_000;
const rest = 'the report of the run';
const budget: Budget = {
  items: 15,
  targets: 100,
  folded: 100,
  names: 5,
  diffLines: 200,
  onlyOpen: false,
  rest,
};
/** So many entries in all are taken in at a glance; more are folded, target by target. */
const openItems = 25;

/** The issue's text, without its marker and state: GitHub-flavored Markdown. `taken` is the room of the state and of what stands above. */
export function renderIssue(shown: ShownIssue, taken: number): string {
  const { request, content } = shown;
  const { fix, trend, links, run } = request;
  const worst = worstFirst(content.targets);
  const open = worst.filter((one) => one.open);
  const count = open.reduce((sum, { items }) => sum + Math.min(items.length, budget.items), 0);
  const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
  const sections: Section[] = [
    ...alarmsOf(run.targets, links).map((section) => ({ ...section, priority: 98 })),
    { name: 'the decision', priority: 100, blocks: [paragraph(decision(content, shown.fresh.size))] },
    ...(fix === undefined ? [] : [{ name: 'the fix', priority: 97, blocks: [paragraph(fix)] }]),
    ...open.flatMap((one, index) => targetSections(one, shown, count > openItems, 90 - index / 100)),
    ...acceptanceSections(shown),
    ...atRest(worst.filter((one) => !one.open)),
    ...(trend === undefined ? [] : [{ name: 'the trend', priority: 40, blocks: [paragraph(trend)] }]),
  ];
  return toMarkdown({ sections, footer: footer(request) }, { bytes: issueBytes - taken, rest }, links);
}

/** In bytes of UTF-8: half of an issue, so that what else stands has room too. */
const alarmBytes = 30_000;

/**
 * The alarms, one for each target. Where all have no room, patches go first, then actions: an alarm that is cut is better
 * than one that is omitted.
 */
function alarmsOf(targets: IssueRequest['run']['targets'], links: IssueRequest['links']): Section[] {
  const room = { bytes: Number.POSITIVE_INFINITY, rest };
  const tries = [
    { ...budget, items: 30 },
    { ...budget, items: 30, diffLines: 0 },
    { ...budget, items: 2, diffLines: 0 },
  ].map((space) => alarmSections(targets, space));
  const fits = (sections: readonly Section[]) =>
    new TextEncoder().encode(toMarkdown({ sections, footer: [] }, room, links)).length <= alarmBytes;
  return tries.find(fits) ?? tries.at(-1) ?? [];
}

const verdictOrder: readonly Verdict[] = ['fail', 'inconclusive', 'pass'];

/** By verdict, then what misses most, then what has most too much. */
function worstFirst(targets: readonly TargetContent[]): TargetContent[] {
  const rank = ({ target }: TargetContent) => verdictOrder.indexOf(target.judgement.verdict);
  return [...targets].sort(
    (a, b) => rank(a) - rank(b) || b.missing - a.missing || b.overGranted - a.overGranted,
  );
}

function verdictOf({ target: { judgement }, open }: TargetContent): string {
  if (judgement.verdict === 'pass') return open ? 'within the limits' : 'passes';
  return judgement.verdict === 'fail' ? 'fails' : 'inconclusive';
}

/** What is open of a target, and why its evidence is too thin. */
function targetSections(one: TargetContent, shown: ShownIssue, folded: boolean, priority: number): Section[] {
  const { target, items, missing, overGranted } = one;
  const { verdict } = target.judgement;
  const fresh = items.filter(({ key }) => shown.fresh.has(key)).length;
  const { undetermined } = target.drift.counts;
  const counts = [
    ...(missing + overGranted > 0 ? [counted(missing, overGranted)] : []),
    ...(undetermined > 0 ? [`${grouped(undetermined)} undetermined`] : []),
    ...(fresh > 0 ? [`${grouped(fresh)} new`] : []),
  ].join(', ');
  const count = counts === '' ? '' : `: ${counts}`;
  const name = 'open targets';
  const list = listOf(
    items.map((item) => itemOf(item, shown)),
    budget.items,
    budget,
  );
  const doubts = doubtSections(target, budget).flatMap(({ blocks }) => blocks);
  const text = t`${code(target.name, 100)} ${verdictOf(one)}${count}`;
  const isOpen = items.length > 0 && !folded;
  const head: Section = {
    name,
    priority,
    title: { level: 2, verdict, text },
    blocks: [...doubts, ...(isOpen ? [list] : [])],
  };
  if (items.length === 0 || !folded) return [head];
  const title = { level: 2, text: [counted(missing, overGranted)] } as const;
  return [head, { name, priority: priority - 1, title, blocks: [list], folded: 'existing', under: head }];
}

/** The entry with the day since when it is open: "🆕 since 2026-11-21"; nothing where it is unknown. */
function itemOf({ key, sign, text }: KeyedItem, { since, fresh }: ShownIssue): Item {
  const day = since.get(key);
  const known = day === undefined ? [] : t` · ${fresh.has(key) ? '🆕 ' : ''}since ${isoDay(day)}`;
  return { ...(sign === undefined ? {} : { sign }), text: [...text, ...known] };
}

function acceptanceSections(shown: ShownIssue): Section[] {
  const { acceptances } = shown.content;
  if (acceptances.length === 0) return [];
  const items = acceptances.map((item) => itemOf(item, shown));
  return [
    {
      name: 'acceptances',
      priority: 95,
      title: { level: 2, text: t`Acceptances to review (${acceptances.length})` },
      blocks: [listOf(items, 2 * budget.items, budget)],
    },
  ];
}

/** Targets that need no attention. */
function atRest(targets: readonly TargetContent[]): Section[] {
  if (targets.length === 0) return [];
  const items = targets.map(({ target: { name, drift } }): Item => {
    const { granted, undetermined, accepted } = drift.counts;
    const parts = [
      `${plural(granted, 'action')} granted`,
      ...(undetermined > 0 ? [`${grouped(undetermined)} undetermined`] : []),
      ...(accepted > 0 ? [`${grouped(accepted)} accepted`] : []),
    ];
    return { verdict: 'pass', text: t`${code(name, 100)}: ${parts.join(', ')}` };
  });
  return [
    {
      name: 'targets without drift',
      priority: 50,
      title: { level: 2, text: [`${plural(targets.length, 'target')} without drift`] },
      blocks: [listOf(items, budget.folded, budget)],
      folded: 'existing',
    },
  ];
}

function footer({ now, links }: IssueRequest): Text[] {
  return [
    [`As of ${shortTime(now)}`],
    ...(links === undefined ? [] : [[{ kind: 'run', text: 'full report and suggested change' } as const]]),
    [
      'updated only when something changes, closed when the drift is gone; if you close it, it stays closed until there is new drift',
    ],
  ];
}

/** The line that decides: "**3 of 12 targets have drift: 2 missing, 41 over-granted.** 1 target cannot be judged." */
function decision(content: IssueContent, fresh: number): Text {
  const { targets, acceptances } = content;
  const sum = (of: (one: TargetContent) => number) => targets.reduce((total, one) => total + of(one), 0);
  const [missing, over] = [sum((one) => one.missing), sum((one) => one.overGranted)];
  const drifting = targets.filter((one) => one.missing + one.overGranted > 0);
  const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
  const looks = acceptances.length;
  const parts: Text[] = [
    ...(drifting.length > 0 ? [t`${who(drifting, targets)} drift: ${counted(missing, over)}.`] : []),
    ...(unjudged.length > 0 ? [t`The evidence of ${whose(unjudged, targets)} has gaps.`] : []),
    ...(looks > 0 ? [t`${plural(looks, 'acceptance')} ${looks === 1 ? 'needs' : 'need'} a review.`] : []),
  ];
  const [first = [content.hasOpen ? 'See above.' : '✅ No drift.'], ...others] = parts;
  const news =
    fresh === 0 ? [] : [[`🆕 marks items that are new since the last update (${grouped(fresh)}).`]];
  return [strong(...first), ...[...others, ...news].flatMap((part): Text => [' ', ...part])];
}

/** "`ci` has", "3 of 12 targets have" */
function who(some: readonly TargetContent[], all: readonly TargetContent[]): Text {
  const [first] = some;
  if (all.length === 1 && first !== undefined) return t`${code(first.target.name, 100)} has`;
  return [`${some.length} of ${plural(all.length, 'target')} ${some.length === 1 ? 'has' : 'have'}`];
}

function whose(some: readonly TargetContent[], all: readonly TargetContent[]): Text {
  const [first] = some;
  if (some.length === 1 && first !== undefined) return [code(first.target.name, 100)];
  return [`${some.length} of ${plural(all.length, 'target')}`];
}

/** "2 missing, 41 over-granted" */
function counted(missing: number, over: number): string {
  return [
    ...(missing > 0 ? [`${grouped(missing)} missing`] : []),
    ...(over > 0 ? [`${grouped(over)} over-granted`] : []),
  ].join(', ');
}
