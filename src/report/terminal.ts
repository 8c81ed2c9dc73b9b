import { grouped, isoDay, isoTime } from '../base/time';
import type { Note } from '../drift/findings';
import { isLogCoverage, type SourceCoverage } from '../evidence/source-coverage';
import type { Suggestion } from '../suggest/model';
import { showsByService } from './groups';
import { readOf } from './json';
import type { JudgedRun, JudgedTarget } from './judged';
import { flow, type Line, line, plural, type Style, styled, wrap } from './lines';
import { shownNotes } from './notes';
import { doubtsOf, overviewOf, withoutShared } from './overview';
import { beginSteps, evidenceSteps, passSteps } from './pass-steps';
import { administratorLines, effectLines } from './terminal-change';
import {
  acceptedLines,
  addedLines,
  missingLines,
  overGrantedLines,
  removedLines,
  section,
  shown,
  undeterminedLines,
  verdictSign,
  verdictStyle,
} from './terminal-findings';
import { byServiceLines, overviewLines } from './terminal-summary';
import { trendLines } from './trend';
import { headline, newsOf, noPolicyChanges, stageText, unchangedTexts } from './words';

/**
 * A run for a terminal of so many columns: what to do first, evidence last. Of several targets there is a row each, and
 * more where there is something to decide. `suggestion` is given where its files were written.
 */
export function renderTerminal(run: JudgedRun, width: number, suggestion?: Suggestion): Line[] {
  const { targets } = run;
  const names = targets.map(({ name }) => name);
  const lines = [
    ...firstLines(run),
    ...(targets.length === 0 ? [line(styled('good', `${verdictSign.pass} ${noPolicyChanges}`))] : []),
    ...(targets.length < 2
      ? targets.flatMap((one) => targetLines(one, width, suggestion))
      : manyTargetsLines(run, width, suggestion)),
    ...unchangedTexts(run).map((text) => line(styled('quiet', text))),
    ...trendLines(run.history ?? [], names),
  ];
  // The lines of a patch stay as they are.
  return [...targets.flatMap(removedLines), ...lines.flatMap((one) => wrap(one, width))];
}

function manyTargetsLines(run: JudgedRun, width: number, suggestion: Suggestion | undefined): Line[] {
  const overview = overviewOf(run.targets);
  const open = overview.targets.filter((target) => overview.open.has(target));
  return [
    ...overviewLines(run, overview, width),
    ...open.flatMap((target) => [
      line(''),
      ...targetLines(withoutShared(target, overview), width, suggestion),
    ]),
  ];
}

/** What a reader has to know before the result. */
function firstLines({ settingsChanges = [], notice }: JudgedRun): Line[] {
  const lines = [
    ...(notice === undefined ? [] : [line(styled('warn', notice))]),
    ...(settingsChanges.length === 0
      ? []
      : [line(styled('warn', 'This change changes the settings it is checked with:'))]),
    ...settingsChanges.map((text) => line(`  ${text}`)),
  ];
  return lines.length === 0 ? [] : [...lines, line('')];
}

function targetLines(target: JudgedTarget, width: number, suggestion: Suggestion | undefined): Line[] {
  const { drift } = target;
  const findings = showsByService(drift)
    ? [...missingLines(target, width), ...byServiceLines(drift)]
    : [
        ...missingLines(target, width),
        ...addedLines(target),
        ...overGrantedLines(target, width),
        ...undeterminedLines(target, width),
      ];
  return [
    ...headLines(target),
    ...findings,
    ...effectLines(target, width),
    ...acceptedLines(target),
    ...noteLines(shownNotes(drift.notes), width),
    ...nextStep(target, suggestion),
    line(''),
    ...evidenceLines(target, width),
  ];
}

function headLines(target: JudgedTarget): Line[] {
  const { verdict } = target.judgement;
  const news = newsOf(target);
  const stage = stageText(target);
  const hasMany = target.policyFiles.length > 1;
  const { granted, used, overGranted, undetermined, accepted } = target.drift.counts;
  const shares = [
    `${grouped(used)} used`,
    `${grouped(overGranted)} over-granted`,
    `${grouped(undetermined)} undetermined`,
    ...(accepted > 0 ? [`${grouped(accepted)} accepted`] : []),
  ];
  return [
    line(styled(verdictStyle[verdict], `${verdictSign[verdict]} ${headline(target)}`)),
    line(
      `  ${target.policyFiles.join(', ')} ${hasMany ? 'grant' : 'grants'} ${plural(granted, 'action')}: ${shares.join(', ')}`,
    ),
    ...administratorLines(target),
    ...(news === undefined ? [] : [line('  ', styled('strong', `this change ${news}`))]),
    ...(stage === undefined ? [] : [line(`  ${stage}`)]),
    ...changeLines(target),
    ...(verdict !== 'pass' && !target.failsStep ? [line('  reported only: this does not fail')] : []),
    ...doubtLines(target),
  ];
}

const changes = {
  none: 'which changes nothing that is granted: order and layout at most',
  'same-actions':
    'which changes statements and no action: resources and conditions are not compared, read them',
  'actions-changed': undefined,
  new: 'where none of the files was',
} as const;

function changeLines({ change, comparedWith }: JudgedTarget): Line[] {
  if (change === undefined || comparedWith === undefined) return [];
  const what = changes[change];
  const gone = comparedWith.deleted.map((path) =>
    line(`  ${path} is taken away: if it was moved, name its new place`),
  );
  return [
    line(`  compared with ${comparedWith.commit.slice(0, 7)}${what === undefined ? '' : `, ${what}`}`),
    ...gone,
  ];
}

function doubtLines(target: JudgedTarget): Line[] {
  return doubtsOf(target).map((message) => line('  ', styled('warn', `? ${message}`)));
}

function noteLines(notes: readonly Note[], width: number): Line[] {
  if (notes.length === 0) return [];
  const where = ({ file, line: at }: Note) =>
    file === undefined ? [] : [at === undefined ? `(${file})` : `(${file}:${at})`];
  const lines = shown(notes, (note) => {
    const [first = [], ...rest] = flow([...note.message.split(' '), ...where(note)], 4, width, ' ');
    return [line('  - ', ...first.map(({ text, style }) => styled(style, text.trimStart()))), ...rest];
  });
  return [...section(`Notes (${grouped(notes.length)})`), ...lines];
}

function evidenceLines(
  { principals, coverages, window, rememberedSince = window.start, unmanaged }: JudgedTarget,
  width: number,
): Line[] {
  const quiet = (text: string) => paragraph(text, 'quiet', width);
  return [
    ...(principals.length === 0
      ? []
      : quiet(`${principals.join(', ')}, in use means since ${isoDay(rememberedSince)}`)),
    ...coverages.flatMap((coverage) => [
      ...quiet(`${coverage.source}: ${readOf(coverage)}${logLocation(coverage)}`),
      ...(isLogCoverage(coverage) && coverage.daysWithoutEvents.length > 0
        ? paragraph(`no record on ${coverage.daysWithoutEvents.join(', ')}`, 'warn', width)
        : []),
    ]),
    ...(unmanaged.length === 0
      ? []
      : quiet(`also attached, not compared: ${unmanaged.map(({ name }) => name).join(', ')}`)),
  ];
}

function logLocation(coverage: SourceCoverage): string {
  if (!isLogCoverage(coverage)) return '';
  const { span, accounts, regions } = coverage;
  const from = span === undefined ? '' : `, ${isoTime(span.start)} to ${isoTime(span.end)}`;
  return `${from}${accounts.length === 0 ? '' : `, account ${accounts.join(', ')}, ${regions.join(', ')}`}`;
}

function paragraph(text: string, style: Style, width: number): Line[] {
  const rows = flow(text.split(' '), 2, width, ' ');
  return rows.map((pieces) => pieces.map((piece) => styled(style, piece.text)));
}

/** How many actions stand in a terminal; they stand above, and the report has an acceptance for each. */
const mostDecided = 10;
const asItIs = (text: string) => text;

/** What makes the target pass, as Markdown has it: the suggested change where one was written. */
function nextStep(target: JudgedTarget, suggestion: Suggestion | undefined): Line[] {
  const { judgement, drift } = target;
  if (judgement.verdict === 'inconclusive')
    return [line(''), line(`To pass: ${evidenceSteps(judgement.reasons, asItIs)}.`)];
  if (judgement.verdict === 'pass') return [];
  if (showsByService(drift)) return [line(''), line(`To begin: ${beginSteps(target, asItIs)}.`)];
  const { steps, decide, more } = passSteps(target, suggestion, mostDecided, asItIs);
  if (decide.length === 0) return [line(''), line(`To pass: ${steps}.`)];
  const rest = more > 0 ? ` and ${plural(more, 'more action')}` : '';
  return [line(''), line(`To pass: ${steps}: ${decide.join(', ')}${rest}`)];
}
