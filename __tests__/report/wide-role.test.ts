import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerOf } from '../../src/github/owned';
import { renderComment } from '../../src/report/document/report';
import type { JudgedRun } from '../../src/report/judged';
import { parse } from '../support/gfm';
import { type Texts, times } from '../support/judged-drift';
import { judgedTarget, noSuggestion, suggestionFor, type TargetShape, wide } from '../support/judged-runs';
import { broken, openLineCount } from '../support/report-markdown';
import { runs } from '../support/runs';

const repository = 'https://github.com/acme/platform';
const links = { repository, commit: 'a'.repeat(40), run: `${repository}/actions/runs/1` };

/** Actions of ever other services. */
function services(): Texts {
  let next = 0;
  return () => `service${next++ % 60}:DescribeThings${next}`;
}

/** The comment on one role that uses two services, with its marker and its last line. */
function commentOn(shape: TargetShape, suggested: boolean): string {
  const target = judgedTarget(shape, services());
  const drift = { ...target.drift, used: ['service0:CreateThing', 'service1:CreateThing'] };
  const run: JudgedRun = { verdict: 'fail', targets: [{ ...target, drift }] };
  const suggestion = suggested ? suggestionFor(run, services()) : noSuggestion;
  return `${markerOf('ci')}\n${renderComment(run, suggestion, links)}`.trimEnd();
}

const bare: TargetShape = { ...wide, missing: 0, gaps: 0, accepted: 0, notes: 0, undetermined: 0 };
const untouched = '#### Services never used';
const missing = '#### Missing: in use, not granted (30)';
const gaps = '- … and 7 more in the full report';
const cases: readonly (readonly [string, TargetShape, readonly string[]])[] = [
  ['nothing else', bare, [untouched, '**To begin:**']],
  ['what could not be checked', { ...bare, undetermined: 900 }, [untouched, 'Undetermined (900)']],
  ['missing actions', { ...bare, missing: 30 }, [missing, untouched]],
  ['gaps in the evidence', { ...bare, gaps: 12 }, [gaps, untouched]],
  ['both', { ...bare, missing: 30, gaps: 12 }, [gaps, missing]],
  [
    'everything',
    { ...wide, missing: 30, gaps: 12, undetermined: 900, accepted: 20, files: 9 },
    [gaps, missing],
  ],
  ['both, reported only', { ...wide, missing: 30, gaps: 12, failsStep: false }, [gaps, missing]],
  ['both, within the limits', { ...wide, missing: 30, gaps: 12, verdict: 'pass' }, [gaps, missing]],
  ['both, inconclusive', { ...wide, missing: 30, gaps: 12, verdict: 'inconclusive' }, [gaps, missing]],
];

describe('the comment on a wide role', () => {
  test.each(cases)('with %s has at most 40 lines, marker and all, the worst of it', (_, shape, wanted) => {
    for (const suggested of [true, false]) {
      const comment = commentOn(shape, suggested);
      expect(openLineCount(comment)).toBeLessThanOrEqual(40);
      expect(broken(parse(comment))).toEqual([]);
      for (const said of [...wanted, '[full report](']) expect(comment).toContain(said);
    }
  });

  test('keeps to that whatever it holds', () => {
    const anyShape = fc.record(
      {
        used: fc.integer({ min: 260, max: 400 }),
        overGranted: fc.integer({ min: 41, max: 120 }),
        missing: fc.nat({ max: 12 }),
        undetermined: fc.nat({ max: 20 }),
        accepted: fc.nat({ max: 3 }),
        gaps: fc.nat({ max: 8 }),
        notes: fc.nat({ max: 3 }),
        files: fc.integer({ min: 1, max: 5 }),
        principals: fc.integer({ min: 1, max: 3 }),
        verdict: fc.constantFrom('pass', 'fail', 'inconclusive'),
        failsStep: fc.boolean(),
        change: fc.constantFrom('none', 'same-actions', 'actions-changed', 'new'),
        isNew: fc.constant(true),
      } satisfies Record<keyof TargetShape, unknown>,
      {
        requiredKeys: ['used', 'overGranted'],
      },
    );
    fc.assert(
      fc.property(anyShape, fc.boolean(), (shape, suggested) => {
        expect(openLineCount(commentOn(shape, suggested))).toBeLessThanOrEqual(40);
      }),
      { numRuns: runs(200) },
    );
  });
});

test('the comment on several wide roles shows each of them', () => {
  const targets = times(3, () => judgedTarget(wide, services()));
  const comment = renderComment({ verdict: 'fail', targets }, noSuggestion, links);
  expect(comment.match(/^### /gm)).toHaveLength(3);
});
