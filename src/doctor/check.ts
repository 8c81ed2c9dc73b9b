import { type Line, line, plural, styled, wrap } from '../report/lines';
import type { Check } from '../sources/check';

/** The checks that found something to fix. */
export function wrongIn(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'wrong');
}

const signs = { fine: '✔', wrong: '✘', unknown: '?' } as const;
const styles = { fine: 'good', wrong: 'bad', unknown: 'quiet' } as const;

/** One line a check, and how many found something to fix. */
export function checkLines(checks: readonly Check[], width: number): Line[] {
  const count = wrongIn(checks).length;
  const end = count === 0 ? 'No problems found.' : `${plural(count, 'problem')} found.`;
  return [
    ...checks.flatMap(({ what, state, text }) =>
      wrap(line('  ', styled(styles[state], signs[state]), ` ${what}: ${text}`), width),
    ),
    line(''),
    line(end),
  ];
}
