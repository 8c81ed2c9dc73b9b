import { grouped } from '../drift/time';
import type { Verdict } from '../drift/verdict';
import { type Line, line, type Style, styled } from './lines';

export const verdictStyle: Readonly<Record<Verdict, Style>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
};
export const verdictSign: Readonly<Record<Verdict, string>> = { pass: '✔', fail: '✘', inconclusive: '?' };

/** How much a section shows before it refers to the JSON report. */
const sectionLimit = 30;

/** The title of a section, with the blank line before it. */
export function section(title: string): Line[] {
  return [line(''), line(styled('strong', title))];
}

/** The first entries, and how many more there are. */
export function shown<T>(entries: readonly T[], of: (entry: T) => Line[]): Line[] {
  const rest = entries.length - sectionLimit;
  const more =
    rest > 0 ? [line('  ', styled('quiet', `and ${grouped(rest)} more: --format json lists all`))] : [];
  return [...entries.slice(0, sectionLimit).flatMap(of), ...more];
}
