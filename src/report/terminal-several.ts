import { grouped } from '../drift/time';
import type { JudgedRun, JudgedTarget } from './judged';
import { type Line, line, styled } from './lines';
import { clip } from './markdown/syntax';
import { type Overview, rowsOf, type Shared, tally } from './several';
import { section, shown, verdictSign, verdictStyle } from './terminal-parts';

/** How many targets the table shows before it refers to the JSON report. */
const rowLimit = 200;

/** What is said of several targets together: the line that decides, a row each, and what they have in common. */
export function overviewLines({ verdict }: JudgedRun, overview: Overview, width: number): Line[] {
  return [
    line(styled(verdictStyle[verdict], `${verdictSign[verdict]} IAM drift: ${tally(overview.targets)}`)),
    line(''),
    ...tableLines(overview, width),
    ...sharedLines('What keeps several targets from passing', overview.doubts),
    ...sharedLines('Remarks on several targets', overview.notes),
  ];
}

/** The verdict and the numbers take this much of a row, the name what is left. */
const fixed = 54;

function tableLines(overview: Overview, width: number): Line[] {
  const { rows, quiet } = rowsOf(overview);
  const listed = rows.slice(0, rowLimit);
  const widest = Math.max('target'.length, ...listed.map(({ name }) => name.length));
  const room = Math.min(widest, Math.max(20, width - fixed));
  const more = rows.length - listed.length;
  return [
    rowLine(styled('quiet', '  verdict'), 'target'.padEnd(room), ['missing', 'over-granted', 'cannot tell']),
    ...listed.map((target) => targetLine(target, room)),
    ...(more > 0 ? [line('  ', styled('quiet', `and ${grouped(more)} more: --format json lists all`))] : []),
    ...(quiet.length === 0
      ? []
      : [
          line(
            styled('good', `  ${verdictSign.pass} pass`),
            `          ${grouped(quiet.length)} more, nothing to say`,
          ),
        ]),
  ];
}

function targetLine({ name, judgement, problem, drift, failsStep }: JudgedTarget, room: number): Line {
  const { verdict } = judgement;
  const { missing, overGranted, cannotTell } = drift.counts;
  const numbers = problem === undefined ? [missing, overGranted, cannotTell].map(grouped) : ['–', '–', '–'];
  const only = verdict !== 'pass' && !failsStep ? [styled('quiet', '  reported only')] : [];
  const sign = styled(verdictStyle[verdict], `  ${verdictSign[verdict]} ${verdict}`);
  return [...rowLine(sign, clip(name, room).padEnd(room), numbers), ...only];
}

function rowLine(verdict: Line[number], name: string, [missing = '', over = '', open = '']: string[]): Line {
  const numbers = `${missing.padStart(9)}${over.padStart(14)}${open.padStart(13)}`;
  return line({ ...verdict, text: verdict.text.padEnd(18) }, name, numbers);
}

function sharedLines(title: string, all: readonly Shared[]): Line[] {
  if (all.length === 0) return [];
  return [
    ...section(title),
    ...shown(all, ({ message, targets }) => [
      line('  ', styled('warn', `${grouped(targets.length)} targets: `), message),
    ]),
  ];
}
