import { clip } from '../../base/text';
import { day, isoDay, type Window } from '../../base/time';
import { formatLimit, type Limits } from '../../drift/limits';
import { isLogCoverage, type SourceCoverage, spanOf } from '../../evidence/source-coverage';
import { accessLevels } from '../../policy/catalogue';
import { readOf } from '../json';
import type { JudgedRun, JudgedTarget } from '../judged';
import { shownNotes } from '../notes';
import { doubtsOf } from '../overview';
import { shortTime } from '../words';
import type { Section, Space } from './section';
import { code, details, prose, row, table } from './syntax';

/** What the judgement stands on, and the limits it was held against. */
export function evidenceSections(target: JudgedTarget): Section[] {
  const { principals, coverages, limits, window, comparedWith } = target;
  const rows = [
    row(principals.length === 1 ? 'Principal' : 'Principals', list(principals)),
    row('In use', `if used since ${isoDay(target.rememberedSince ?? window.start)}`),
    ...coverages.flatMap((coverage) => coverageRows(coverage, principals.length > 1)),
    ...attachedRows(target),
    ...(comparedWith === undefined ? [] : [row('Base', code(comparedWith.commit.slice(0, 7)))]),
    row('Limits', limitTexts(limits).map(code).join(', ')),
  ];
  return [{ name: 'evidence', worth: 30, text: details('Evidence', table(['', ''], rows)) }];
}

function limitTexts(limits: Limits): string[] {
  const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = limits;
  const levels =
    failOnLevels.size === accessLevels.length ? [] : [`fail-on-levels: ${[...failOnLevels].join(', ')}`];
  return [
    `max-missing: ${maxMissing}`,
    `max-over-granted: ${formatLimit(maxOverGranted)}`,
    ...(maxUndetermined === undefined ? [] : [`max-undetermined: ${formatLimit(maxUndetermined)}`]),
    ...levels,
    ...(gate === 'changed' ? [] : [`gate: ${gate}`]),
    ...(failOnNew.size === 0 ? [] : [`fail-on-new: ${[...failOnNew].join(', ')}`]),
  ];
}

function coverageRows(coverage: SourceCoverage, hasMany: boolean): string[] {
  if (!isLogCoverage(coverage)) {
    const whose = hasMany ? ` (${code(clip(coverage.principal, 200))})` : '';
    return [row('Source', `${code(coverage.source)}: ${prose(clip(readOf(coverage), 400))}${whose}`)];
  }
  const { source, span, accounts, regions, daysWithoutEvents } = coverage;
  const when = span === undefined ? '' : `, ${shortTime(span.start)} to ${shortTime(span.end)}`;
  return [
    row('Source', `${code(source)}: ${readOf(coverage)}${when}`),
    row(accounts.length > 1 ? 'Accounts' : 'Account', list(accounts)),
    row(regions.length > 1 ? 'Regions' : 'Region', list(regions)),
    ...(daysWithoutEvents.length === 0 ? [] : [row('Days without a record', list(daysWithoutEvents))]),
  ];
}

/** The role's other policies: they are not compared, and they grant all the same. */
function attachedRows({ unmanaged }: JudgedTarget): string[] {
  if (unmanaged.length === 0) return [];
  const names = unmanaged.slice(0, 12).map(({ name, kind }) => {
    const whose = { aws: ' (AWS managed)', group: ' (of a group)', inline: ' (inline)', customer: '' }[kind];
    return `${code(clip(name, 140))}${whose}`;
  });
  const more = unmanaged.length > names.length ? [`${unmanaged.length - names.length} more`] : [];
  return [row('Also attached, not compared', [...names, ...more].join(', '))];
}

function list(values: readonly string[]): string {
  const rest = values.length > 12 ? ` and ${values.length - 12} more` : '';
  return `${values
    .slice(0, 12)
    .map((value) => code(clip(value, 200)))
    .join(', ')}${rest}`;
}

/** Remarks that are no findings. */
export function noteSections({ drift, policyFiles }: JudgedTarget, space: Space): Section[] {
  const notes = shownNotes(drift.notes);
  if (notes.length === 0) return [];
  const hasMany = policyFiles.length > 1;
  const lines = notes.slice(0, space.rows).map(({ message, file, line }) => {
    const location =
      line === undefined || file === undefined
        ? ''
        : ` (${hasMany ? code(`${file}:${line}`) : `line ${line}`})`;
    return `- ${prose(clip(message, 400))}${location}`;
  });
  const more =
    notes.length > lines.length ? [`- … and ${notes.length - lines.length} more in ${space.rest}`] : [];
  const text = details(`Notes (${notes.length})`, [...lines, ...more].join('\n'));
  return [{ name: 'notes', worth: 40, text }];
}

/** What makes evidence too thin to pass on. */
export function doubtSections(target: JudgedTarget, space: Space): Section[] {
  const doubts = doubtsOf(target);
  if (doubts.length === 0) return [];
  const limit = Math.min(space.rows, 5);
  const lines = doubts.slice(0, limit).map((message) => `- ${prose(clip(message, 300))}`);
  const more = doubts.length > limit ? [`- … and ${doubts.length - limit} more in ${space.rest}`] : [];
  return [{ name: 'gaps of the evidence', worth: 95, text: [...lines, ...more].join('\n') }];
}

/** How long an action may rest before it looks unused, in days; hours are one. */
export function restDays({ window }: JudgedTarget): number {
  return Math.max(1, Math.round((window.end - window.start) / day));
}

/** The part of that time which the evidence spans, from the first to the last event of anybody. */
export function observed({ coverages, window }: JudgedTarget): Window | undefined {
  const spans = coverages.flatMap((coverage) => spanOf(coverage) ?? []);
  if (spans.length === 0) return undefined;
  const start = Math.max(window.start, Math.min(...spans.map((span) => span.start)));
  const end = Math.min(window.end, Math.max(...spans.map((span) => span.end)));
  return start > end ? undefined : { start, end };
}

/** What a reader has to know before the result: what the change does to its own judgement, and what was not judged. */
export function settingsChangeSections(
  { settingsChanges = [], notice }: JudgedRun,
  { rest }: Space,
): Section[] {
  const limit = 20;
  const lines = settingsChanges.slice(0, limit).map((text) => `> - ${prose(clip(text, 300))}`);
  const more =
    settingsChanges.length > limit ? [`> - … and ${settingsChanges.length - limit} more in ${rest}`] : [];
  const blocks = [
    ...(notice === undefined ? [] : [`> ${prose(notice)}`]),
    ...(lines.length === 0
      ? []
      : [
          ['> **This pull request changes the settings it is checked with:**', '>', ...lines, ...more].join(
            '\n',
          ),
        ]),
  ];
  return blocks.map((text) => ({ name: 'what comes first', worth: 100, text }));
}
