import { clip } from '../../base/text';
import { day, daysBetween, grouped, isoDay, parseDay, type Window } from '../../base/time';
import { isLogCoverage, wasRead } from '../../evidence/source-coverage';
import { isAddedByName, showsByService } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { headlineParts, newsOf, stageText } from '../words';
import { administratorLine } from './change';
import { observed, restDays } from './evidence';
import { fileLink, type Links } from './section';
import { code, prose } from './syntax';

/** The sign of a verdict. */
export const signs = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const;

/** One line that decides. */
export function heading(target: JudgedTarget): string {
  const { before, name, after } = headlineParts(target);
  return `### ${signs[target.judgement.verdict]} ${before} ${code(clip(name, 100))}${after}`;
}

/** What was compared with what, and how the granted actions divide. */
export function introduction(target: JudgedTarget, links: Links | undefined): string {
  const { judgement, failsStep, problem } = target;
  const news = newsOf(target);
  const stage = stageText(target);
  const reported = judgement.verdict !== 'pass' && !failsStep;
  return [
    ...administratorLine(target, links),
    ...(news === undefined ? [] : [`**This pull request ${news}.**\n`]),
    ...(stage === undefined ? [] : [`${prose(clip(stage, 400))}\n`]),
    ...(problem === undefined ? comparedTexts(target, links) : []),
    ...(reported ? ['Reported only: this does not fail the step.'] : []),
  ].join('\n');
}

/** What was compared with what, and what came of it, a line each. */
export function comparedTexts(target: JudgedTarget, links: Links | undefined): string[] {
  const { policyFiles } = target;
  const files = policyFiles.slice(0, 3).map((path) => fileLink(path, links));
  const more = policyFiles.length > 3 ? ` and ${policyFiles.length - 3} more` : '';
  if (!target.coverages.some(wasRead))
    return [nothingRead(target, `${files.join(', ')}${more}`), ...changeOf(target)];
  return [
    `Compared ${files.join(', ')}${more} with what ${whoOf(target)} did ${whenOf(target)}.`,
    `${sharesOf(target)}.`,
    ...holes(target),
    ...changeOf(target),
  ];
}

/** Where nothing was read nothing is said of use. */
function nothingRead({ policyFiles, drift }: JudgedTarget, files: string): string {
  const grants = policyFiles.length > 1 ? 'grant' : 'grants';
  const actions = plural(drift.counts.granted, 'action');
  return `No evidence was read: the use of the ${actions} that ${files} ${grants} is not known.`;
}

/** What the change does to the files, where that is less than it looks. */
function changeOf({ change, comparedWith }: JudgedTarget): string[] {
  const [gone] = comparedWith?.deleted ?? [];
  if (gone !== undefined) return [goneText(gone, comparedWith?.deleted.length ?? 1)];
  if (change === 'none')
    return ['This pull request changes nothing that is granted: order and layout at most.'];
  if (change === 'same-actions')
    return [
      'This pull request changes statements, and no action: resources and conditions are not compared, read them.',
    ];
  return [];
}

function goneText(path: string, count: number): string {
  const more = count > 1 ? ` and ${plural(count - 1, 'more file')}` : '';
  return `This pull request takes ${code(clip(path, 200))}${more} away. If it was moved, name its new place; if the role goes too, take its target out.`;
}

function sharesOf({ policyFiles, drift }: JudgedTarget): string {
  const { granted, used, overGranted, undetermined, accepted } = drift.counts;
  const fresh = drift.findings.filter(isAddedByName).length;
  const news = fresh === 0 ? '' : ` (${grouped(fresh)} ${fresh === 1 ? 'is' : 'are'} new)`;
  const grants = policyFiles.length > 1 ? 'The files grant' : 'The file grants';
  const through = showsByService(drift) ? ` through ${plural(drift.patterns.length, 'pattern')}` : '';
  const shares = [
    used === granted && used > 0 ? 'all used' : `${grouped(used)} used`,
    ...(overGranted > 0 ? [`**${grouped(overGranted)} not used**`] : []),
    ...(undetermined > 0 ? [`${grouped(undetermined)} that the evidence cannot judge${news}`] : []),
    ...(accepted > 0 ? [`${grouped(accepted)} accepted`] : []),
  ];
  return `${grants} ${plural(granted, 'action')}${through}: ${shares.join(', ')}`;
}

function whoOf({ principals }: JudgedTarget): string {
  const [first = ''] = principals;
  if (principals.length > 1) return plural(principals.length, 'principal');
  return first.includes(':user/') ? 'the user' : 'the role';
}

/** Evidence that spans less than the time in question is said to: the rest was not observed. */
function whenOf(target: JudgedTarget): string {
  const [days, whole] = [observedDays(target), restDays(target)];
  const { start, end } = days < whole ? (observed(target) ?? target.window) : target.window;
  const length = days < whole ? `${days} of the ${whole} days that count` : plural(whole, 'day');
  return `from ${isoDay(start)} to ${isoDay(end)} (${length}${accountOf(target)})`;
}

/**
 * How long the evidence looked, in days, the time in question at the most: an action that rests longer cannot be distinguished
 * from an unused one. The hours before the first and after the last event make no day.
 */
export function observedDays(target: JudgedTarget): number {
  const span = observed(target);
  const days = span === undefined ? 0 : Math.max(1, Math.round((span.end - span.start) / day));
  const whole = restDays(target);
  return days < whole - 1 ? days : whole;
}

/** Days inside the time observed that hold no record of anybody: a quiet account, or logs that are missing. */
function holes(target: JudgedTarget): string[] {
  const span = observed(target);
  if (span === undefined) return [];
  const perCoverage = target.coverages.map((coverage) =>
    isLogCoverage(coverage) ? coverage.daysWithoutEvents.reduce((sum, one) => sum + daysIn(one, span), 0) : 0,
  );
  const days = Math.min(...perCoverage);
  return days > 0 ? [`No record of anybody on ${plural(days, 'day')} of it.`] : [];
}

/** `2026-01-03`, or `2026-01-03/2026-01-07` for five of them: how many lie inside a time. */
function daysIn(text: string, span: Window): number {
  const [first = '', last = first] = text.split('/');
  const [start, end] = [parseDay(first), parseDay(last)];
  if (start === undefined || end === undefined) return 0;
  return Math.max(0, daysBetween(Math.max(start, span.start - day + 1), Math.min(end, span.end)) + 1);
}

function accountOf({ principals }: JudgedTarget): string {
  const accounts = [...new Set(principals.map((arn) => arn.split(':')[4] ?? ''))];
  return accounts.length === 1 ? `, account ${code(accounts[0] ?? '')}` : '';
}
