import { clip } from '../base/text';
import { code, prose, row, table } from '../report/document/syntax';
import { type Line, line, plural, type Style, styled, wrap } from '../report/lines';
import {
  type AnalyzerOutcome,
  type ArchiveOutcome,
  countsOf,
  type LocationOutcome,
  type RuleOutcome,
} from './outcome';

/** `archive-rules plan` or `apply` for a terminal of so many columns. */
export function archiveLines(outcome: ArchiveOutcome, width: number): Line[] {
  const { locations, questions } = outcome;
  const lines = [
    ...locations.flatMap((location) => locationLines(location)),
    ...questions.map(({ rule, message }) => line(styled('warn', '? '), `${rule}: ${message}`)),
    ...(questions.length === 0 ? [] : [line('')]),
    line(styled('strong', summaryOf(outcome))),
  ];
  return lines.flatMap((one) => wrap(one, width));
}

function locationLines({ account, region, analyzers, absent, failed }: LocationOutcome): Line[] {
  const name = styled('strong', region === undefined ? account : `${account} ${region}`);
  return [
    failed === undefined ? line(name) : line(styled('bad', '✘ '), name, `: ${failed}`),
    ...absent.map((kind) => line('  ', styled('warn', '! '), `no ${kind} analyzer found`)),
    ...analyzers.flatMap(analyzerLines),
    line(''),
  ];
}

function analyzerLines({ name, kind, rules, others, inactive }: AnalyzerOutcome): Line[] {
  return [
    line(`  ${name} `, styled('quiet', `(${kind})`)),
    ...(inactive === undefined ? [] : [line('    ', styled('warn', '! '), inactive)]),
    ...rules.map((rule) => {
      const [sign, style] = signOf(rule);
      return line('    ', styled(style, `${sign} `), `${rule.name}: ${describe(rule)}`);
    }),
    ...(others.length === 0 ? [] : [line('    ', styled('quiet', unchanged(others)))]),
  ];
}

function signOf({ step, problem }: RuleOutcome): readonly [string, Style] {
  if (step === 'none') return ['!', 'warn'];
  if (problem !== undefined) return ['✘', 'bad'];
  const signs = { create: '+', update: '~', same: '=' } as const;
  return [signs[step], step === 'same' ? 'quiet' : 'good'];
}

function unchanged(others: readonly string[]): string {
  return `not in the config file, unchanged: ${others.join(', ')}`;
}

/** What is to be done with a rule or was, and what came in its way. */
function describe({ step, changes, active, problem, wrote, applied }: RuleOutcome): string {
  if (step === 'none') return `not written: ${problem ?? ''}`;
  const words = wrote === true ? done : planned;
  const change = changes.length === 0 ? '' : ` (${changes.join('; ')})`;
  const findings = plural(active, 'active finding');
  const waiting = applied === true ? `applied to ${findings}` : `${findings} to archive`;
  const parts = [`${words[step]}${change}`, ...(active === 0 ? [] : [waiting])];
  return problem === undefined ? parts.join(', ') : `${parts.join(', ')}: failed: ${problem}`;
}

const planned = { create: 'to create', update: 'to update', same: 'in place' } as const;
const done = { create: 'created', update: 'updated', same: 'in place' } as const;

/** "1 to create, 1 to update, 4 as they should be, 5 active findings to archive; 1 failure" */
function summaryOf(outcome: ArchiveOutcome): string {
  const { create, update, same, findings, notInPlace, failed } = countsOf(outcome);
  const [made, changed, archived] =
    outcome.mode === 'plan'
      ? ['to create', 'to update', 'to archive']
      : ['created', 'updated', 'whose rules were applied'];
  const failures = [
    ...(notInPlace > 0 ? [`${notInPlace} not in place`] : []),
    ...(failed > 0 ? [`${plural(failed, 'failure')}`] : []),
  ];
  const counts = [
    `${create} ${made}`,
    `${update} ${changed}`,
    `${same} in place`,
    `${plural(findings, 'active finding')} ${archived}`,
  ];
  return [`Archive rules: ${counts.join(', ')}`, ...failures].join('; ');
}

/** GitHub's summary of a step holds 1 MiB, and loses all of a step that says more: the check has up to 800 kB of it. */
const [rowSpace, questionSpace] = [100_000, 45_000];
const mostRows = 300;
/** Characters of a cell, and of a question with two ARNs in it. */
const [cellLength, questionLength] = [300, 700];

/** The same as a section of the step summary, in GitHub-flavoured Markdown. */
export function archiveMarkdown(outcome: ArchiveOutcome): string {
  const rows = outcome.locations.flatMap(locationRows);
  const questions = outcome.questions.map(
    ({ rule, message }) => `- ${code(clip(rule, cellLength))}: ${prose(clip(message, questionLength))}`,
  );
  const [shown, asked] = [fitting(rows, rowSpace), fitting(questions, questionSpace)];
  return [
    `### ${summaryOf(outcome)}`,
    ...(shown.length === 0 ? [] : [table(head, shown)]),
    ...omitted('row', rows.length - shown.length),
    ...(asked.length === 0 ? [] : [asked.join('\n')]),
    ...omitted('question', questions.length - asked.length),
  ].join('\n\n');
}

/** The first lines that fit into so many bytes of UTF-8. */
function fitting(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const over = lines.findIndex((text) => {
    left -= new TextEncoder().encode(text).length + 1;
    return left < 0;
  });
  return lines.slice(0, Math.min(mostRows, over < 0 ? lines.length : over));
}

function omitted(what: string, count: number): string[] {
  return count === 0 ? [] : [`… and ${plural(count, `more ${what}`)}, omitted: size limit.`];
}

const head = ['Account', 'Region', 'Analyzer', 'Rule', 'What'];

function locationRows({ account, region = '', analyzers, absent, failed }: LocationOutcome): string[] {
  const at = [prose(account), region === '' ? '' : code(region)];
  const cells = (analyzer: string, rule: string, what: string) =>
    row(...at, nameCell(analyzer), nameCell(rule), prose(clip(what, cellLength)));
  return [
    ...(failed === undefined ? [] : [cells('', '', `failed: ${failed}`)]),
    ...absent.map((kind) => cells('', '', `no ${kind} analyzer found`)),
    ...analyzers.flatMap(({ name, rules, others, inactive }) => [
      ...(inactive === undefined ? [] : [cells(name, '', inactive)]),
      ...rules.map((rule) => cells(name, rule.name, describe(rule))),
      ...(others.length === 0 ? [] : [cells(name, '', unchanged(others))]),
    ]),
  ];
}

function nameCell(name: string): string {
  return name === '' ? '' : code(clip(name, cellLength));
}

/** The same for programs: what was counted, and everything behind it. */
export function archiveJson(outcome: ArchiveOutcome): string {
  const { mode, locations, questions } = outcome;
  return `${JSON.stringify({ mode, counts: countsOf(outcome), locations, questions }, undefined, 2)}\n`;
}
