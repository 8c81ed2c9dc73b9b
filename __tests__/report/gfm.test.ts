import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Removal } from '../../src/drift/after-removal';
import type { Links } from '../../src/report/document/links';
import { renderComment, renderReport, renderSummary } from '../../src/report/document/report';
import type { JudgedRun } from '../../src/report/judged';
import { read } from '../support/gfm';
import { anyMarkdown, hostileMarkdown } from '../support/hostile-markdown';
import { type Texts, textsOf, times } from '../support/judged-drift';
import { everything, judgedTarget, suggestionFor, type TargetShape, wide } from '../support/judged-runs';
import { broken, strangers } from '../support/report-markdown';
import { runs, sample } from '../support/runs';

const repository = 'https://github.com/acme/platform';
const links = {
  repository,
  commit: '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43',
  run: `${repository}/actions/runs/19283746555`,
};

type Render = typeof renderReport;
const renderers: Readonly<Record<string, Render>> = { renderComment, renderSummary, renderReport };

/** What a report of such targets shows that is not of our making, and what of it is broken. */
function faults(render: Render, shapes: readonly TargetShape[], texts: Texts, given?: Links): string[] {
  const accepted = () => ({
    action: texts(),
    reason: texts(),
    expires: texts(),
    accepts: times(9, texts),
  });
  const targets = shapes.map((shape) => ({
    ...judgedTarget(shape, texts),
    removed: removalsOf(texts),
    newAcceptances: [accepted(), { ...accepted(), accepts: [] }],
  }));
  const settingsChanges = times(10, texts);
  const run: JudgedRun = { verdict: 'fail', targets, settingsChanges, notice: texts() };
  const report = read(render(run, suggestionFor(run, texts), given));
  const files = targets.flatMap(({ policyFiles }) => policyFiles);
  return [...strangers(report, { links: given, files }), ...broken(report)];
}

/** What was denied after its removal, in words that were not chosen here. */
function removalsOf(texts: Texts): readonly Removal[] {
  const [at, last] = [Date.UTC(2026, 10, 16), Date.UTC(2026, 10, 20)];
  const actions = times(2, () => ({ action: texts(), outcome: 'denied', last, sources: [] }) as const);
  return [{ at, actions, patch: `--- a/${texts()}\n+++ b/x\n-${texts()}\n`, since: 'changed' }];
}

const anyShape: fc.Arbitrary<TargetShape> = fc.record(
  {
    used: fc.constantFrom(everything.used, wide.used),
    overGranted: fc.constantFrom(0, 1, everything.overGranted, wide.overGranted),
    missing: fc.nat({ max: 3 }),
    undetermined: fc.nat({ max: 8 }),
    accepted: fc.nat({ max: 2 }),
    gaps: fc.nat({ max: 2 }),
    notes: fc.nat({ max: 3 }),
    files: fc.integer({ min: 1, max: 4 }),
    principals: fc.integer({ min: 1, max: 2 }),
    verdict: fc.constantFrom('pass', 'fail', 'inconclusive'),
    failsStep: fc.boolean(),
    change: fc.constantFrom('none', 'same-actions', 'actions-changed', 'new'),
    isNew: fc.constant(true),
  },
  { requiredKeys: [] },
);

describe('no text that comes from outside makes a link, a mention, a picture, HTML or a reference of its own', () => {
  test('when every field holds any text', () => {
    fc.assert(
      fc.property(
        fc.array(anyShape, { minLength: 1, maxLength: 2 }),
        fc.array(anyMarkdown, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...Object.keys(renderers)),
        fc.constantFrom(links, undefined),
        (shapes, texts, name, given) => {
          expect(faults(renderers[name] ?? renderReport, shapes, textsOf(texts), given)).toEqual([]);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  // Each text meets one of the kinds of change; any text meets any of them above.
  const changes = [{}, { change: 'actions-changed' }, { change: 'none' }] as const;
  test.each(sample(hostileMarkdown.map((text, index) => [JSON.stringify(text), text, index] as const)))(
    'when every field is %s',
    (_, text, index) => {
      const shape = { ...everything, ...changes[index % changes.length] };
      expect(faults(renderReport, [shape], () => text, links)).toEqual([]);
    },
  );

  test('when the fields of wide roles hold all of them in turn', () => {
    for (const [render, given] of [
      [renderReport, links],
      [renderComment, links],
      [renderSummary, undefined],
    ] as const)
      expect(faults(render, [wide, wide, wide], textsOf(hostileMarkdown), given)).toEqual([]);
  });
});
