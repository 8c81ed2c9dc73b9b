import { day, daysBetween, isoDay, parseDay, type Window } from '../../base/time';
import type { Reason } from '../../drift/findings';
import { formatLimit, type Limits } from '../../drift/limits';
import { isLogCoverage, type SourceCoverage, spanOf, wasRead } from '../../evidence/source-coverage';
import { accessLevels } from '../../policy/catalogue';
import { unknownText } from '../doubts';
import { readOf } from '../json';
import type { JudgedTarget, UnknownPartText } from '../judged';
import { plural } from '../lines';
import { doubtsOf } from '../overview';
import { shortTime } from '../words';
import {
  type Budget,
  code,
  type Item,
  joined,
  listOf,
  names,
  prose,
  type Section,
  type Text,
  t,
} from './model';

/** What the judgement rests on, and the limits that it was held against. */
export function evidenceSections(target: JudgedTarget): Section[] {
  const { principals, coverages, limits, window, comparedWith, policyFiles } = target;
  const read = target.coverages.some(wasRead);
  const fact = (name: string, value: Text): Item => ({ text: t`${name}: ${value}` });
  const items = [
    ...(policyFiles.length === 0
      ? []
      : [fact(policyFiles.length === 1 ? 'Policy file' : 'Policy files', names(policyFiles, 12))]),
    fact(
      principals.length === 1 ? 'Principal' : 'Principals',
      t`${names(principals, 12)}, in use if used since ${isoDay(target.rememberedSince ?? window.start)}`,
    ),
    ...coverages.flatMap((coverage) => coverageItems(coverage, principals.length > 1)),
    ...unmanagedItems(target),
    ...(comparedWith === undefined ? [] : [fact('Base', [code(comparedWith.commit.slice(0, 7))])]),
    fact('Limits', names(limitTexts(limits), 12)),
  ];
  const title = read ? t`Evidence: ${periodText(target)}` : ['Evidence: none was read'];
  return [
    {
      name: 'evidence',
      priority: 30,
      title: { level: 2, text: title },
      blocks: [{ kind: 'list', items }],
      folded: 'evidence',
    },
  ];
}

/** "60 days to 2026-11-21, account `111122223333`"; "12 of 60 days" where the evidence spans less. */
export function periodText(target: JudgedTarget): Text {
  const [days, whole] = [observedDays(target), wholeDays(target)];
  const { end } = days < whole ? (observed(target) ?? target.window) : target.window;
  const length = days < whole ? `${days} of ${whole} days` : plural(whole, 'day');
  const silent = silentDays(target);
  const accounts = [...new Set(target.principals.map((arn) => arn.split(':')[4] ?? ''))];
  return joined([
    [`${length} to ${isoDay(end)}`],
    ...(accounts.length === 1 ? [t`account ${names(accounts, 1)}`] : []),
    ...(silent === 0 ? [] : [[`${plural(silent, 'day')} without events`]]),
  ]);
}

function limitTexts(limits: Limits): string[] {
  const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = limits;
  const all = failOnLevels.size === accessLevels.length;
  return [
    `max-missing: ${maxMissing}`,
    `max-over-granted: ${formatLimit(maxOverGranted)}`,
    ...(maxUndetermined === undefined ? [] : [`max-undetermined: ${formatLimit(maxUndetermined)}`]),
    ...(all ? [] : [`fail-on-levels: ${[...failOnLevels].join(', ')}`]),
    ...(gate === 'changed' ? [] : [`gate: ${gate}`]),
    ...(failOnNew.size === 0 ? [] : [`fail-on-new: ${[...failOnNew].join(', ')}`]),
  ];
}

function coverageItems(coverage: SourceCoverage, hasMany: boolean): Item[] {
  const read = prose(readOf(coverage));
  if (!isLogCoverage(coverage)) {
    const whose = hasMany ? t` (${code(coverage.principal)})` : [];
    return [{ text: t`Source: ${code(coverage.source)}, ${read}${whose}` }];
  }
  const { source, span, accounts, regions, daysWithoutEvents } = coverage;
  const when = span === undefined ? '' : `, ${shortTime(span.start)} to ${shortTime(span.end)}`;
  const where = [
    ...(accounts.length === 0 ? [] : [t`account${accounts.length > 1 ? 's' : ''} ${names(accounts, 12)}`]),
    ...(regions.length === 0 ? [] : [t`region${regions.length > 1 ? 's' : ''} ${names(regions, 12)}`]),
  ];
  return [
    {
      text: t`Source: ${code(source)}, ${read}${when}`,
      below: [
        ...(where.length === 0 ? [] : [t`From ${joined(where)}`]),
        ...(daysWithoutEvents.length === 0 ? [] : [t`No event on ${names(daysWithoutEvents, 12)}`]),
      ],
    },
  ];
}

/** The role's other policies: they are not compared, and they grant all the same. */
function unmanagedItems({ unmanaged }: JudgedTarget): Item[] {
  if (unmanaged.length === 0) return [];
  const kinds = { aws: ' (AWS managed)', group: ' (of a group)', inline: ' (inline)', customer: '' } as const;
  const below = unmanaged.slice(0, 12).map(({ name, kind }): Text => t`${code(name, 140)}${kinds[kind]}`);
  const more = unmanaged.length - below.length;
  return [
    {
      text: ['Also attached, not compared:'],
      below: [...below, ...(more > 0 ? [[`and ${more} more`]] : [])],
    },
  ];
}

/** What makes the evidence too thin for a pass. */
export function doubtSections(target: JudgedTarget, budget: Budget): Section[] {
  const { unknownParts = [], judgement } = target;
  const known = new Set(judgement.reasons.filter(isUnknownPart).map(({ message }) => message));
  const doubts = doubtsOf(target).filter((message) => !known.has(message));
  // Where many targets share them, they are said above.
  const unknown = known.size === 0 ? [] : [unknownItem(unknownParts)];
  const others = doubts.map((message): Item => ({ sign: 'doubt', text: [prose(message, 300)] }));
  const items = [...others, ...unknown];
  if (items.length === 0) return [];
  return [
    {
      name: 'gaps of the evidence',
      priority: 95,
      blocks: [listOf(items, Math.min(budget.items, 5), budget)],
    },
  ];
}

function isUnknownPart({ code: reason }: Reason): boolean {
  return reason === 'policy-unknown';
}

/** "2 parts of the policy are unknown (`template.yaml:21`, `template.yaml:30`)", and why. */
function unknownItem(parts: readonly UnknownPartText[]): Item {
  const places = [...new Set(parts.map(({ file, line }) => `${file}:${line}`))];
  const reasons = [...new Set(parts.map(({ reason }) => reason))];
  const text = t`${unknownText(parts.length)} (${names(places, 3)})`;
  const [first, ...more] = reasons;
  if (first !== undefined && more.length === 0)
    return { sign: 'doubt', text: t`${text}: ${prose(first, 300)}` };
  const below = reasons.slice(0, 5).map((reason): Text => [prose(reason, 300)]);
  const left = reasons.length - below.length;
  return { sign: 'doubt', text, below: [...below, ...(left > 0 ? [[`and ${left} more`]] : [])] };
}

/** How long an action may go unused before it looks unused, in days; hours are one day. */
function wholeDays({ window }: JudgedTarget): number {
  return Math.max(1, Math.round((window.end - window.start) / day));
}

/** The part of that time which the evidence spans, from the first to the last event of any principal. */
function observed({ coverages, window }: JudgedTarget): Window | undefined {
  const spans = coverages.flatMap((coverage) => spanOf(coverage) ?? []);
  if (spans.length === 0) return undefined;
  const start = Math.max(window.start, Math.min(...spans.map((span) => span.start)));
  const end = Math.min(window.end, Math.max(...spans.map((span) => span.end)));
  return start > end ? undefined : { start, end };
}

/**
 * How long the evidence looked, in days, the window at most: an action that is used less often cannot be distinguished
 * from an unused one. The hours before the first and after the last event make no day.
 */
export function observedDays(target: JudgedTarget): number {
  const span = observed(target);
  const days = span === undefined ? 0 : Math.max(1, Math.round((span.end - span.start) / day));
  const whole = wholeDays(target);
  return days < whole - 1 ? days : whole;
}

/** Days inside the time observed that hold no event of any principal: a quiet account, or logs that are missing. */
function silentDays(target: JudgedTarget): number {
  const span = observed(target);
  if (span === undefined) return 0;
  const perCoverage = target.coverages.map((coverage) =>
    isLogCoverage(coverage) ? coverage.daysWithoutEvents.reduce((sum, one) => sum + daysIn(one, span), 0) : 0,
  );
  return Math.min(...perCoverage);
}

/** `2026-01-03`, or `2026-01-03/2026-01-07` for five of them: how many lie inside a time. */
function daysIn(text: string, span: Window): number {
  const [first = '', last = first] = text.split('/');
  const [start, end] = [parseDay(first), parseDay(last)];
  if (start === undefined || end === undefined) return 0;
  return Math.max(0, daysBetween(Math.max(start, span.start - day + 1), Math.min(end, span.end)) + 1);
}
