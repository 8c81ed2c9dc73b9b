import { clip } from '../../base/text';
import { grouped, type Instant, isoDay } from '../../base/time';
import type { Verdict } from '../../drift/verdict';
import { plural } from '../lines';
import { doubtSections } from '../markdown/evidence';
import { signs } from '../markdown/introduction';
import { joinSections, moreRow, type Section, type Space } from '../markdown/section';
import { code, details, row, table } from '../markdown/syntax';
import { shortTime } from '../words';
import type { IssueContent, IssueRequest, KeyedItem, TargetContent } from './content';
import { unbroken } from './item';

/** What an issue says, since when each item stands, and what is new in it. */
interface ShownIssue {
  readonly request: IssueRequest;
  readonly content: IssueContent;
  /** By the items' keys. */
  readonly since: ReadonlyMap<string, Instant>;
  readonly fresh: ReadonlySet<string>;
}

/** An issue of GitHub holds 65,536 characters; the marker comes on top. */
const issueSpace: Space = {
  bytes: 64_000,
  rows: 100,
  byServiceRows: 15,
  diffLines: 0,
  rest: 'the report of the run',
};
/** So many rows in all are taken in at a glance; more are folded, target by target. */
const openRows = 25;

/** The issue's text, without its marker and state: GitHub-flavoured Markdown. `taken` is the room of the state and of what stands above. */
export function renderIssue(shown: ShownIssue, taken: number): string {
  const { request, content } = shown;
  const space = { ...issueSpace, bytes: issueSpace.bytes - taken };
  const worst = worstFirst(content.targets);
  const open = worst.filter((one) => one.open);
  const rows = open.reduce((sum, { items }) => sum + Math.min(items.length, space.byServiceRows), 0);
  const folded = rows > openRows;
  const sections: Section[] = [
    ...request.alarms.map((text) => ({ name: 'alarms', worth: 98, text })),
    { name: 'the decision', worth: 100, text: decision(content, shown.fresh.size) },
    ...(request.fix === undefined ? [] : [{ name: 'the fix', worth: 97, text: request.fix }]),
    ...overview(shown, open, space),
    ...open.flatMap((one, index) => targetSection(one, shown, folded, 90 - index / 100, space)),
    ...acceptanceSections(shown, space),
    ...atRest(
      worst.filter((one) => !one.open),
      space,
    ),
    ...(request.trend === undefined ? [] : [{ name: 'the trend', worth: 40, text: request.trend }]),
  ];
  return joinSections(sections, [footer(request)], space);
}

const verdictOrder: readonly Verdict[] = ['fail', 'inconclusive', 'pass'];

/** By verdict, then what misses most, then what has most too much. */
function worstFirst(targets: readonly TargetContent[]): TargetContent[] {
  const rank = ({ target }: TargetContent) => verdictOrder.indexOf(target.judgement.verdict);
  return [...targets].sort(
    (a, b) => rank(a) - rank(b) || b.missing - a.missing || b.overGranted - a.overGranted,
  );
}

/** A row for each target that needs attention. */
function overview({ fresh }: ShownIssue, open: readonly TargetContent[], space: Space): Section[] {
  if (open.length === 0) return [];
  const rows = open.slice(0, space.rows).map((one) => {
    const { target, missing, overGranted } = one;
    const cells = [missing, overGranted, target.drift.counts.undetermined].map(orNothing);
    return row(nameOf(one), verdictOf(one), ...cells, orNothing(freshOf(one, fresh)));
  });
  const head = ['Target', 'Verdict', 'Missing', 'Over-granted', 'Undetermined', 'New'];
  const text = table(head, [...rows, ...moreRow(open.length, space.rows, head.length, space)]);
  return [{ name: 'the targets', worth: 99, text }];
}

function nameOf({ target: { name, judgement } }: TargetContent): string {
  return `${signs[judgement.verdict]}\u00a0${code(clip(name, 100))}`;
}

function verdictOf({ target: { judgement }, open }: TargetContent): string {
  if (judgement.verdict === 'pass') return open ? 'within the limits' : 'passes';
  return judgement.verdict === 'fail' ? 'fails' : 'inconclusive';
}

function orNothing(count: number): string {
  return count === 0 ? '' : grouped(count);
}

function freshOf({ items }: TargetContent, fresh: ReadonlySet<string>): number {
  return items.filter(({ key }) => fresh.has(key)).length;
}

/** What stands of a target, and why its evidence is too thin. */
function targetSection(
  one: TargetContent,
  shown: ShownIssue,
  folded: boolean,
  worth: number,
  space: Space,
): Section[] {
  const { target, items, missing, overGranted } = one;
  const limit = space.byServiceRows;
  const head = ['What stands', 'Why', 'Access', 'Line', 'Since'];
  const rows = items.slice(0, limit).map((item) => row(...item.cells, sinceText(item, shown)));
  const listed = table(head, [...rows, ...moreRow(items.length, limit, head.length, space)]);
  const news = freshOf(one, shown.fresh);
  const summary = `${counted(missing, overGranted)}${news > 0 ? `, ${grouped(news)} new` : ''}`;
  const doubts = doubtSections(target, space).map(({ text }) => text);
  const parts = [...doubts, ...(items.length === 0 ? [] : [folded ? details(summary, listed) : listed])];
  const title = `#### ${signs[target.judgement.verdict]} ${code(clip(target.name, 100))}: ${verdictOf(one)}`;
  const text = [title, ...parts].join('\n\n');
  return [{ name: 'what stands of targets', worth, text }];
}

/** "🆕 2026-11-21"; empty where it is unknown. */
function sinceText({ key }: KeyedItem, { since, fresh }: ShownIssue): string {
  const day = since.get(key);
  return day === undefined ? '' : `${fresh.has(key) ? '🆕\u00a0' : ''}${unbroken(isoDay(day))}`;
}

function acceptanceSections(shown: ShownIssue, space: Space): Section[] {
  const { acceptances, targets } = shown.content;
  if (acceptances.length === 0) return [];
  const hasMany = targets.length > 1 ? ['Targets'] : [];
  const head = ['Acceptance', 'Accepted because', 'What about it', 'Until', ...hasMany, 'Since'];
  const limit = 2 * space.byServiceRows;
  const rows = acceptances.slice(0, limit).map((item) => row(...item.cells, sinceText(item, shown)));
  const listed = table(head, [...rows, ...moreRow(acceptances.length, limit, head.length, space)]);
  const text = `#### Acceptances to look at (${grouped(acceptances.length)})\n\n${listed}`;
  return [{ name: 'acceptances', worth: 95, text }];
}

/** Targets that need no attention. */
function atRest(targets: readonly TargetContent[], space: Space): Section[] {
  if (targets.length === 0) return [];
  const rows = targets.slice(0, space.rows).map((one) => {
    const { granted, undetermined, accepted } = one.target.drift.counts;
    return row(nameOf(one), grouped(granted), ...[undetermined, accepted].map(orNothing));
  });
  const head = ['Target', 'Granted', 'Undetermined', 'Accepted'];
  const listed = table(head, [...rows, ...moreRow(targets.length, space.rows, head.length, space)]);
  const text = details(`${plural(targets.length, 'target')} without drift`, listed);
  return [{ name: 'targets without drift', worth: 50, text }];
}

function footer({ now, links }: IssueRequest): string {
  const report = links === undefined ? '' : ` · [full report and suggested change](${links.run})`;
  const rule = 'edited only when something changes, closed when the drift is gone';
  return `<sub>As of ${shortTime(now)}${report} · ${rule}; if you close it, it stays so until something new stands</sub>`;
}

/** The line that decides: "**3 of 12 targets have drift: 2 missing, 41 over-granted.** 1 target cannot be judged." */
function decision(content: IssueContent, fresh: number): string {
  const { targets, acceptances } = content;
  const sum = (of: (one: TargetContent) => number) => targets.reduce((total, one) => total + of(one), 0);
  const [missing, over] = [sum((one) => one.missing), sum((one) => one.overGranted)];
  const drifting = targets.filter((one) => one.missing + one.overGranted > 0);
  const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
  const looks = acceptances.length;
  const parts = [
    ...(drifting.length > 0 ? [`${who(drifting, targets)} drift: ${counted(missing, over)}`] : []),
    ...(unjudged.length > 0 ? [`The evidence of ${whose(unjudged, targets)} has gaps`] : []),
    ...(looks > 0 ? [`${plural(looks, 'acceptance')} ${looks === 1 ? 'needs' : 'need'} a look`] : []),
  ];
  const [first = content.hasOpen ? 'See above' : '✅ No drift is left', ...others] = parts;
  const news = fresh === 0 ? [] : [`🆕 marks what is new since the last edit (${grouped(fresh)})`];
  return [`**${first}.**`, ...[...others, ...news].map((part) => `${part}.`)].join(' ');
}

/** "`ci` has", "3 of 12 targets have" */
function who(some: readonly TargetContent[], all: readonly TargetContent[]): string {
  const [first] = some;
  if (all.length === 1 && first !== undefined) return `${code(clip(first.target.name, 100))} has`;
  return `${some.length} of ${plural(all.length, 'target')} ${some.length === 1 ? 'has' : 'have'}`;
}

function whose(some: readonly TargetContent[], all: readonly TargetContent[]): string {
  const [first] = some;
  if (some.length === 1 && first !== undefined) return code(clip(first.target.name, 100));
  return `${some.length} of ${plural(all.length, 'target')}`;
}

/** "2 missing, 41 over-granted" */
function counted(missing: number, over: number): string {
  return [
    ...(missing > 0 ? [`${grouped(missing)} missing`] : []),
    ...(over > 0 ? [`${grouped(over)} over-granted`] : []),
  ].join(', ');
}
