import { clip } from '../base/text';
import { grouped } from '../base/time';
import type { Drift } from '../drift/findings';
import { byService, riskiestFirst, type ServiceGroup, undeterminedByCause } from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { type Line, line, plural, styled } from './lines';
import { type Overview, rowsOf, type Shared, tally } from './overview';
import { section, shown, verdictSign, verdictStyle } from './terminal-findings';

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
const fixed = 55;

function tableLines(overview: Overview, width: number): Line[] {
  const { rows, quiet } = rowsOf(overview);
  const listed = rows.slice(0, rowLimit);
  const widest = Math.max('target'.length, ...listed.map(({ name }) => name.length));
  const room = Math.min(widest, Math.max(20, width - fixed));
  const more = rows.length - listed.length;
  return [
    rowLine(styled('quiet', '  verdict'), 'target'.padEnd(room), ['missing', 'over-granted', 'undetermined']),
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
  const { missing, overGranted, undetermined } = drift.counts;
  const numbers = problem === undefined ? [missing, overGranted, undetermined].map(grouped) : ['–', '–', '–'];
  const only = verdict !== 'pass' && !failsStep ? [styled('quiet', '  reported only')] : [];
  const sign = styled(verdictStyle[verdict], `  ${verdictSign[verdict]} ${verdict}`);
  return [...rowLine(sign, clip(name, room).padEnd(room), numbers), ...only];
}

function rowLine(verdict: Line[number], name: string, [missing = '', over = '', open = '']: string[]): Line {
  const numbers = `${missing.padStart(9)}${over.padStart(14)}${open.padStart(14)}`;
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

/** A screenful in all: services never touched, services in use, causes. */
const rows = { untouched: 8, inUse: 7, causes: 3 } as const;

/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. Numbers before names: a list of thousands does not help to begin.
 */
export function byServiceLines(drift: Drift): Line[] {
  const services = byService(drift).filter(({ overGranted, undetermined }) => overGranted + undetermined > 0);
  return [
    ...untouched(riskiestFirst(services.filter(({ inUse }) => !inUse))),
    ...partlyUsed(riskiestFirst(services.filter(({ inUse, overGranted }) => inUse && overGranted > 0))),
    ...unjudged(drift),
  ];
}

function untouched(services: readonly ServiceGroup[]): Line[] {
  const proven = services.filter(({ overGranted }) => overGranted > 0);
  if (proven.length === 0) return [];
  const open = services.length - proven.length;
  const rest = open === 0 ? '' : `, ${grouped(open)} more cannot be judged`;
  const title = `Services never touched: ${grouped(proven.length)} provably unused (${plural(total(proven), 'action')})${rest}`;
  return [line(''), line(styled('strong', title)), ...serviceLines(proven, rows.untouched)];
}

function partlyUsed(services: readonly ServiceGroup[]): Line[] {
  if (services.length === 0) return [];
  const title = `Over-granted in services in use (${plural(total(services), 'action')}), riskiest first`;
  return [line(''), line(styled('strong', title)), ...serviceLines(services, rows.inUse)];
}

function serviceLines(services: readonly ServiceGroup[], limit: number): Line[] {
  const lines = services.slice(0, limit).map(({ service, overGranted, levels }) => {
    const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
    const count = grouped(overGranted).padStart(6);
    return line('  ', styled('warn', service.padEnd(22)), `${count}  `, styled('quiet', shares));
  });
  return [...lines, ...more(services.length - limit, 'more service')];
}

function total(services: readonly ServiceGroup[]): number {
  return services.reduce((sum, { overGranted }) => sum + overGranted, 0);
}

function unjudged(drift: Drift): Line[] {
  const groups = undeterminedByCause(drift);
  if (groups.length === 0) return [];
  const lines = groups
    .slice(0, rows.causes)
    .flatMap(({ cause, actions }) => [
      line(`  ${grouped(actions.length).padEnd(8)}${cause.text}`),
      line(' '.repeat(10), styled('quiet', `to reveal it: ${cause.reveal}`)),
    ]);
  const title = `Undetermined (${grouped(drift.counts.undetermined)}), by cause`;
  return [
    line(''),
    line(styled('strong', title)),
    ...lines,
    ...more(groups.length - rows.causes, 'more cause'),
  ];
}

function more(rest: number, noun: string): Line[] {
  return rest > 0 ? [line('  ', styled('quiet', `and ${plural(rest, noun)}: --format json lists all`))] : [];
}
