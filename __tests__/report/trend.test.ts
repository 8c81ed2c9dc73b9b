import { describe, expect, test } from '@jest/globals';
import type { RunRecord } from '../../src/drift/history';
import { inline } from '../../src/report/document/markdown';
import { renderSummary, renderTerminal } from '../../src/report/document/report';
import { trendLine } from '../../src/report/document/run';
import type { JudgedRun } from '../../src/report/judged';
import { trendText } from '../../src/report/trend';
import { day, end, textsOf, times } from '../support/judged-drift';
import { judgedTarget, noSuggestion } from '../support/judged-runs';

/** One run a week, with so many over-granted and missing actions of each target. */
function runs(...drifts: readonly Readonly<Record<string, readonly [number, number]>>[]): RunRecord[] {
  return drifts.map((targets, index) => ({
    end: end - (drifts.length - 1 - index) * 7 * day,
    targets: new Map(
      Object.entries(targets).map(([name, [overGranted, missing]]) => {
        return [name, { verdict: 'fail', overGranted, missing, undetermined: 99 }];
      }),
    ),
  }));
}

const falling = runs(
  { a: [30, 2], b: [8, 0] },
  { a: [15, 0], b: [4, 1] },
  { a: [0, 1], b: [0, 0] },
  { a: [0, 0] },
);

function renderTrend(history: readonly RunRecord[], names?: readonly string[]): string | undefined {
  const trend = trendText(history, names);
  return trend === undefined ? undefined : inline(trendLine(trend), undefined);
}

describe('the trend of drift over the last runs', () => {
  test.each([['over-granted and missing of all targets', falling, undefined, '▅'.length]])(
    'is one line',
    (_, history) => {
      const line = renderTrend(history);
      expect(line).toBe(
        '**Trend** `█▅▂▁` over-granted and missing over 4 runs: from 40 (2026-10-31) to 0 (2026-11-21)',
      );
    },
  );

  test.each<readonly [string, RunRecord[], readonly string[] | undefined, string | undefined]>([
    ['nothing of no run', [], undefined, undefined],
    ['nothing of one run', runs({ a: [3, 0] }), undefined, undefined],
    ['the targets that are asked for', falling, ['b'], '`█▆▁`'],
    ['nothing of targets that nobody judged', falling, ['c'], undefined],
    ['no drift at all as a flat line', runs({ a: [0, 0] }, { a: [0, 0] }), undefined, '`▁▁`'],
    ['a single action above none', runs({ a: [900, 0] }, { a: [1, 0] }, { a: [0, 0] }), undefined, '`█▂▁`'],
    [
      'the last thirty runs',
      runs(...times(40, (index) => ({ a: [index, 0] as const }))),
      undefined,
      '30 runs: from 10 ',
    ],
  ])('shows %s', (_, history, names, wanted) => {
    const text = renderTrend(history, names);
    if (wanted === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(wanted);
  });

  test('ends the summary and the terminal report of its targets, and stands nowhere without it', () => {
    const target = { ...judgedTarget({}, textsOf(['x'])), name: 'a' };
    const run: JudgedRun = { verdict: 'pass', targets: [target] };
    const shown = (one: JudgedRun) => [
      renderSummary(one, noSuggestion),
      renderTerminal(one, noSuggestion, 120)
        .map((pieces) => pieces.map(({ text }) => text).join(''))
        .join('\n'),
    ];
    for (const text of shown({ ...run, history: falling }))
      expect(text.trimEnd().split('\n').at(-1)).toMatch(/Trend.*█▅▂▁.* from 32 /);
    for (const text of shown(run)) expect(text).not.toContain('Trend');
  });
});
