import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { JudgedRun, JudgedTarget } from '../judged';
import { type Overview, rowsOf, type Shared, tally } from '../overview';
import { signs } from './introduction';
import { fixEvidence } from './next-steps';
import type { Section, Space } from './section';
import { code, prose, row, table } from './syntax';

/** What is said of several targets together: the line that decides, a row each, and what they have in common. */
export function overviewSections({ verdict }: JudgedRun, overview: Overview, space: Space): Section[] {
  const heading = `## ${signs[verdict]} IAM drift: ${tally(overview.targets)}`;
  const hint = space.onlyOpen === true ? closedHint(overview, space) : [];
  const text = [heading, targetTable(overview, space), ...hint].join('\n\n');
  return [{ name: 'all targets', worth: 100, text }, ...sharedSections(overview, space)];
}

const columns = ['', 'Target', 'Missing', 'Over-granted', 'Undetermined'];

/** As many rows as a third of the space holds: names may be long, and the details are to have room. */
function targetTable(overview: Overview, space: Space): string {
  const { rows, quiet } = rowsOf(overview);
  const texts: string[] = [];
  let left = Math.min(space.bytes / 3, Number.MAX_SAFE_INTEGER);
  for (const target of rows.slice(0, space.targetRows)) {
    const text = targetRow(target);
    left -= new TextEncoder().encode(text).length + 1;
    if (left < 0) break;
    texts.push(text);
  }
  const more = rows.length - texts.length;
  const rest = more === 0 ? [] : [row('', `… and ${grouped(more)} more in ${space.rest}`, '', '', '')];
  return table(columns, [...texts, ...rest, ...quietRow(quiet)]);
}

function targetRow({ name, judgement, failsStep, problem, drift }: JudgedTarget): string {
  const { verdict } = judgement;
  const only = verdict !== 'pass' && !failsStep ? ', reported only' : '';
  const { missing, overGranted, undetermined } = drift.counts;
  const numbers =
    problem === undefined ? [drifted(missing), drifted(overGranted), grouped(undetermined)] : ['–', '–', '–'];
  return row(`${signs[verdict]}\u00a0${verdict}${only}`, code(clip(name, 100)), ...numbers);
}

/** Zeros are for the eye to skip. */
function drifted(count: number): string {
  return count === 0 ? '0' : `**${grouped(count)}**`;
}

function quietRow(quiet: readonly JudgedTarget[]): string[] {
  if (quiet.length === 0) return [];
  const unjudged = quiet.reduce((sum, { drift }) => sum + drift.counts.undetermined, 0);
  const cells = [`${signs.pass}\u00a0pass`, `${grouped(quiet.length)} targets without a remark`, '0', '0'];
  return [row(...cells, grouped(unjudged))];
}

function closedHint({ targets, open }: Overview, { rest }: Space): string[] {
  const closed = targets.length - open.size;
  if (closed === 0) return [];
  return [`<sub>Below are only targets with something to decide; ${rest} has all.</sub>`];
}

/** Gaps before remarks, each with the targets it concerns. */
function sharedSections({ doubts, notes }: Overview, space: Space): Section[] {
  const limit = Math.min(space.rows, 10);
  const more = (all: readonly Shared[]) =>
    all.length > limit ? [`- … and ${all.length - limit} more in ${space.rest}`] : [];
  const lines = (all: readonly Shared[]) => [...all.slice(0, limit).map(sharedLine), ...more(all)].join('\n');
  const gaps = ['**What keeps several targets from passing**', lines(doubts), fixEvidence().text].join(
    '\n\n',
  );
  const remarks = `**Remarks on several targets**\n\n${lines(notes)}`;
  return [
    ...(doubts.length === 0 ? [] : [{ name: 'gaps that targets share', worth: 99, text: gaps }]),
    ...(notes.length === 0 ? [] : [{ name: 'notes on several targets', worth: 58, text: remarks }]),
  ];
}

/** Names of this many targets; the table has them all. */
const nameLimit = 3;

function sharedLine({ message, targets }: Shared): string {
  const names = targets.slice(0, nameLimit).map((name) => code(clip(name, 100)));
  const rest = targets.length - names.length;
  const all = rest > 0 ? `${names.join(', ')} and ${grouped(rest)} more` : names.join(', ');
  return `- ${grouped(targets.length)} targets (${all}): ${prose(clip(message, 400))}`;
}
