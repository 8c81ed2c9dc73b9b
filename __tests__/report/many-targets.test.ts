import { describe, expect, test } from '@jest/globals';
import { outputsOf } from '../../src/action/step';
import { renderComment, renderReport, renderSummary, renderTerminal } from '../../src/report/document/report';
import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import { overviewOf } from '../../src/report/overview';
import { parse } from '../support/gfm';
import { type Texts, times } from '../support/judged-drift';
import {
  everything,
  judgedTarget,
  noSuggestion,
  suggestionFor,
  type TargetShape,
} from '../support/judged-runs';
import { broken } from '../support/report-markdown';
import { sample } from '../support/runs';

/** Names, actions and all else, numbered. */
function numbered(): Texts {
  let next = 0;
  return () => `name-${next++}`;
}

const targetsOf = (count: number, shape: TargetShape) => times(count, () => judgedTarget(shape, numbered()));

function runOf(...groups: readonly (readonly JudgedTarget[])[]): JudgedRun {
  const targets = groups.flat().map((target, index) => ({ ...target, name: `role-${index}` }));
  const worst = (['fail', 'inconclusive', 'pass'] as const).find((one) =>
    targets.some(({ judgement }) => judgement.verdict === one),
  );
  return { verdict: worst ?? 'pass', targets };
}

/** A target whose evidence has gaps of such words. */
function withGaps(target: JudgedTarget, ...messages: readonly string[]): JudgedTarget {
  const reasons = messages.map((message) => ({ code: 'incomplete-evidence', message }) as const);
  return { ...target, judgement: { verdict: 'inconclusive', reasons } };
}

const passing = (count: number) => targetsOf(count, { verdict: 'pass', undetermined: 1 });
const failing = (count: number) => targetsOf(count, everything);
const currentlyDenied = (count: number, ...more: readonly string[]) =>
  passing(count).map((target) => withGaps(target, 'account refuses', ...more));

const rows = (markdown: string) => markdown.split(/^###/m, 1)[0]?.match(/^- (❌|⚠️|✅).*$/gmu) ?? [];
const heads = (markdown: string) => markdown.match(/^### .*$/gm) ?? [];
const comment = (run: JudgedRun) => renderComment(run, noSuggestion);
const terminal = (run: JudgedRun) =>
  renderTerminal(run, noSuggestion, 120).map((pieces) => pieces.map(({ text }) => text).join(''));

describe('the comment on several targets', () => {
  test('begins with the line that decides and a row for each, the worst first', () => {
    const text = comment(
      runOf(passing(2), currentlyDenied(1), failing(1), targetsOf(1, { ...everything, missing: 9 })),
    );
    expect(text.split('\n')[0]).toBe('## ❌ IAM drift: 2 of 5 targets fail, 1 inconclusive, 2 pass');
    expect(rows(text)).toEqual([
      '- ❌ `role-4`: 9 missing (limit 0), 7 over-granted (limit 12.5%), 8 undetermined',
      '- ❌ `role-3`: 3 missing (limit 0), 7 over-granted (limit 12.5%), 8 undetermined',
      '- ⚠️ `role-2`: inconclusive, 1 undetermined',
      '- ✅ `role-0`: 1 undetermined',
      '- ✅ `role-1`: 1 undetermined',
    ]);
  });

  test.each([
    [5, 6, '- ✅ `role-1`: 1 undetermined'],
    [6, 2, '- ✅ 6 targets with nothing to report'],
  ])('counts %s that pass in %s rows with the one that fails', (count, wanted, row) => {
    const found = rows(comment(runOf(failing(1), passing(count))));
    expect(found).toHaveLength(wanted);
    expect(found).toContain(row);
  });

  test('goes into those with something to decide, and says where the others are', () => {
    const drifts = targetsOf(1, { verdict: 'pass', overGranted: 1 });
    const text = comment(runOf(failing(1), passing(3), drifts, targetsOf(1, { verdict: 'pass', notes: 1 })));
    expect(heads(text).map((head) => /role-\d/.exec(head)?.[0])).toEqual(['role-0', 'role-4', 'role-5']);
    expect(heads(comment(runOf(passing(20))))).toEqual([]);
  });

  test('says a gap of many once, and beside each only what is its own', () => {
    const text = comment(runOf(currentlyDenied(12), currentlyDenied(1, 'a day is missing')));
    expect(text.match(/account refuses/g)).toHaveLength(1);
    expect(text).toContain('- 13 targets (`role-0`, `role-1`, `role-2` and 10 more): account refuses');
    expect(heads(text)).toEqual([expect.stringContaining('role-12')]);
    expect(text.match(/a day is missing/g)).toHaveLength(1);
  });

  test.each([true, false])(
    'says why a target could not be judged, and counts nothing of it (%s)',
    (twice) => {
      const [target] = passing(1);
      if (target === undefined) throw new Error('no target');
      const problem = 'principal-arn "app-*" matches strangers: app-one, app-two';
      const stranger = { ...withGaps(target, ...(twice ? [problem] : [])), problem };
      const text = comment(runOf([stranger], passing(2)));
      expect(rows(text)[0]).toBe('- ⚠️ `role-0`: not checked');
      expect(heads(text)).toEqual(['### ⚠️ Inconclusive for `role-0`: it could not be checked']);
      expect(text.match(/matches strangers/g)).toHaveLength(1);
      expect(text).not.toContain('Compared');
      const lines = terminal(runOf([stranger], passing(2)));
      expect(lines.filter((line) => line.includes('matches strangers'))).toHaveLength(1);
    },
  );

  test('says which of them only report', () => {
    const text = comment(runOf(targetsOf(1, { ...everything, failsStep: false }), passing(1)));
    expect(rows(text)[0]).toContain('reported only');
  });
});

test('a table of too many rows is cut, and says by how much', () => {
  const text = comment(runOf(failing(300)));
  expect(rows(text)).toHaveLength(12);
  expect(text).toContain('- … and 288 more in the full report');
  const long = runOf(failing(99));
  const targets = long.targets.map((target) => ({ ...target, name: '\u202e'.repeat(200) }));
  expect(rows(comment({ ...long, targets })).length).toBe(12);
});

test('the comment on one target of forty has no line on the others but one number', () => {
  const [target] = targetsOf(1, { verdict: 'fail', overGranted: 3, undetermined: 2, notes: 1 });
  if (target === undefined) throw new Error('no target');
  const run: JudgedRun = { verdict: 'fail', targets: [target], unchanged: 39 };
  const text = comment(run);
  expect(text).toContain('<sub>39 other targets unchanged');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(50);
});

test('report.md goes into every target, whatever became of it', () => {
  const run = runOf(failing(2), passing(40), currentlyDenied(3));
  expect(heads(renderReport(run, noSuggestion))).toHaveLength(45);
});

describe('of more targets than a comment holds', () => {
  const cases: readonly (readonly [string, () => JudgedRun])[] = [
    ['60 with drift', () => runOf(failing(60))],
    ['300 with drift', () => runOf(failing(300))],
    ['300, most of them passing', () => runOf(failing(6), currentlyDenied(40), passing(254))],
    [
      '300, each with a gap of its own',
      () => runOf(times(300, (index) => currentlyDenied(1, `gap ${index}`)).flat()),
    ],
  ];
  test.each(sample(cases))(
    '%s: it stays within its limit, the worst are whole, and the rest is said',
    (_, made) => {
      const run = made();
      const suggestion = suggestionFor(run, numbered());
      const text = renderComment(run, suggestion);
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(65_000);
      expect(new TextEncoder().encode(renderSummary(run, suggestion)).length).toBeLessThanOrEqual(800_000);
      expect(broken(parse(text))).toEqual([]);
      expect(rows(text)[0]).toContain('`role-0`');
      const [first = ''] = text.split(/^(?=### )/m).slice(1);
      expect(first).toContain('`role-0`');
      if (run.verdict === 'fail') expect(first).toContain('Missing: in use, not granted');
      // A section never stands without what it belongs to, and nothing goes unsaid.
      const open = overviewOf(run.targets).open.size;
      if (open > heads(text).length) expect(text).toMatch(/^Omitted, size limit: .*targets/m);
    },
  );
});

describe('a terminal report on several targets', () => {
  test('has a row for each that fits its width, and goes into those with something to decide', () => {
    const lines = terminal(runOf(failing(1), currentlyDenied(2), passing(20)));
    expect(lines[0]).toBe('✘ IAM drift: 1 of 23 targets fails, 2 inconclusive, 20 pass');
    expect(lines.slice(1, 5)).toEqual([
      '  ✘ role-0: 3 missing (limit 0), 7 over-granted (limit 12.5%), 8 undetermined',
      '  ? role-1: inconclusive, 1 undetermined',
      '  ? role-2: inconclusive, 1 undetermined',
      '  ✔ 20 targets with nothing to report',
    ]);
    expect(lines.filter((line) => line.includes('account refuses'))).toEqual([
      '  2 targets (role-1, role-2): account refuses',
    ]);
    expect(lines.filter((line) => /^[✘?✔] .*role-/.test(line))).toHaveLength(1);
  });

  test('clips names that no line would hold', () => {
    const run = runOf(failing(1), passing(1));
    const targets = run.targets.map((target) => ({ ...target, name: 'x'.repeat(300) }));
    const [, row = ''] = renderTerminal({ ...run, targets }, noSuggestion, 80).map((pieces) =>
      pieces.map(({ text }) => text).join(''),
    );
    expect(row).toContain('…');
    expect(row.length).toBeLessThanOrEqual(120);
  });
});

describe('the output targets', () => {
  const output = (run: JudgedRun) => outputsOf(run, new Map()).targets ?? '';

  test('is one line of JSON for a matrix, in the order of the config', () => {
    expect(JSON.parse(output(runOf(passing(1), failing(1))))).toEqual([
      { name: 'role-0', verdict: 'pass', 'over-granted': 0, missing: 0, undetermined: 1, accepted: 0 },
      { name: 'role-1', verdict: 'fail', 'over-granted': 7, missing: 3, undetermined: 8, accepted: 2 },
    ]);
  });

  test('gives no name a way out of a shell’s quotes, and every name whole', () => {
    const hostile = [
      `'; rm -rf / #`,
      '$(id)`id`"\\',
      'a\nb\r\u2028',
      '::set-output name=x::y',
      '\u202e😀%0A',
      '',
    ];
    const { targets, verdict } = runOf(passing(hostile.length));
    const named = targets.map((target, index) => ({ ...target, name: hostile[index] ?? '' }));
    const text = output({ verdict, targets: named });
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(text).not.toMatch(/['$`;|&<>()%#!*?~]/);
    const names: readonly { readonly name: string }[] = JSON.parse(text);
    expect(names.map(({ name }) => name)).toEqual(hostile);
  });
});

test('the texts of what was refused after its removal are data, too', () => {
  const at = Date.UTC(2026, 10, 16);
  const [target] = failing(1);
  if (target === undefined) throw new Error('no target');
  const actions = [
    { action: 'sqs:SendMessage', outcome: 'denied', denied: 2, last: at, sources: [] },
  ] as const;
  const patch = '--- a/```\n+++ b/```\n@@ -1,1 +1,1 @@\n-```\n+</details>\n \n';
  const run = runOf([{ ...target, removed: [{ at, actions, patch, since: 'same' }] }], passing(1));
  const text = comment(run);
  expect(broken(parse(text))).toEqual([]);
  expect(text.split('\n')[0]).toBe('**⛔ `role-0`: 1 action denied since its removal**');
  expect(text).toContain('+</details>\n \n````');
});
