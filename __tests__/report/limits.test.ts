import { expect, test } from '@jest/globals';
import { markerOf } from '../../src/github/owned';
import { renderComment, renderReport, renderSummary } from '../../src/report/document/report';
import type { JudgedRun } from '../../src/report/judged';
import { overviewOf } from '../../src/report/overview';
import type { Suggestion } from '../../src/suggest/model';
import { linesOf, nodesOfType, parse, textOf } from '../support/gfm';
import { type Texts, textsOf, times } from '../support/judged-drift';
import { everything, judgedTarget, suggestionFor, type TargetShape, wide } from '../support/judged-runs';
import { broken } from '../support/report-markdown';
import { sample } from '../support/runs';

const repository = 'https://github.com/acme/platform';
const links = { repository, commit: 'a'.repeat(40), run: `${repository}/actions/runs/19283746555` };

/** The same text over and over, but for the number at its end. */
function numbered(text: string): () => Texts {
  return () => {
    let next = 0;
    return () => `${text}${next++}`;
  };
}

/** ARNs and names as long as AWS lets them be. */
const longNames = numbered(
  `arn:aws:sagemaker:ap-southeast-2:111122223333:pipeline/${'long-name-'.repeat(18)}`,
);

const one = (text: string) => () => textsOf([text]);
const size = 100_000;
const passing = (count: number) => times(count, () => ({ verdict: 'pass' }) as const);

/** What is too much for a comment: targets, and the texts in their fields. */
const cases: readonly (readonly [string, readonly TargetShape[], () => Texts])[] = [
  ['4,000 missing actions', [{ missing: 4000 }], longNames],
  ['4,000 over-granted actions', [{ overGranted: 4000 }], longNames],
  ['300 over-granted actions of a role that is not wide', [{ used: 0, overGranted: 300 }], longNames],
  ['800 over-granted actions and a base', [{ overGranted: 800, change: 'actions-changed' }], longNames],
  [
    '800 actions added by name',
    [{ overGranted: 9, undetermined: 800, change: 'actions-changed' }],
    longNames,
  ],
  ['800 actions of a new role', [{ overGranted: 9, undetermined: 800, isNew: true }], longNames],
  ['800 actions that could not be checked, each for another reason', [{ undetermined: 800 }], longNames],
  ['800 gaps', [{ gaps: 800 }], longNames],
  ['800 notes', [{ notes: 800 }], longNames],
  ['800 accepted actions', [{ accepted: 800 }], longNames],
  ['200 policy files', [{ ...everything, files: 200 }], longNames],
  ['200 policy files of a wide role', [{ ...wide, files: 200 }], longNames],
  ['500 principals', [{ ...everything, principals: 500 }], longNames],
  ['30 targets', times(30, () => everything), longNames],
  ['30 wide roles', times(30, () => wide), longNames],
  ['300 targets', times(300, () => ({ missing: 1, overGranted: 2, gaps: 1 })), longNames],
  ['300 targets that pass, and one that fails', [...passing(150), everything, ...passing(150)], longNames],
  ['400 targets', times(500, () => ({})), longNames],
  ['300 targets with names that need escaping', times(300, () => ({})), numbered('\u202e'.repeat(200))],
  ['texts of 100 kB', [everything, wide], one('a'.repeat(size))],
  ['100 kB of backticks', [everything, wide], one('`'.repeat(size))],
  ['100 kB of pipes', [everything, wide], one('|'.repeat(size))],
  ['100 kB of backslashes', [everything, wide], one('\\'.repeat(size))],
  ['100 kB of line ends, escaped', [everything, wide], one('\r\n'.repeat(size / 16))],
  ['100 kB of marks that run backwards, escaped', [everything, wide], one('\u202e'.repeat(size / 8))],
  ['100 kB of closing brackets', [everything, wide], one(`${')'.repeat(size)}x`)],
  ['100 kB of spaces', [everything, wide], one(`${' '.repeat(size)}x`)],
  ['100 kB of pairs', [everything, wide], one('😀'.repeat(size / 4))],
  ['paths of 4 kB', [everything, wide], one('é/'.repeat(1365))],
  ['reasons of 200 kB', [{ accepted: 40 }], one('why not '.repeat(25_000))],
];

function runOf(shapes: readonly TargetShape[], texts: Texts): JudgedRun {
  return { verdict: 'fail', targets: shapes.map((shape) => judgedTarget(shape, texts)) };
}

/** What a section says it is, by its title, open or folded: the names that the note of what is omitted uses. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^Breaks/, 'what merging would break'],
  [/^Missing/, 'missing actions'],
  [/^Adds by wildcard: no/, 'over-granted actions added'],
  [/^Adds by wildcard: use/, 'actions added by wildcards'],
  [/^Accepted by/, 'what is accepted'],
  [/^Widens/, 'what is widened'],
  [/^Changed, not/, 'what could not be compared'],
  [/^Removes/, 'what is removed'],
  [/^(Adds: too new|Granted to|Adds \()/, 'actions added'],
  [/^(Over-granted \(|Existing drift)/, 'over-granted actions'],
  [/^Services never used/, 'services never used'],
  [/^Over-granted in services/, 'over-granted in services in use'],
  [/^Suggested change/, 'the suggested change'],
  [/^(Undetermined|Accepted) \(/, 'undetermined and accepted actions'],
  [/^Used \(/, 'used actions'],
  [/^Notes \(/, 'notes'],
  [/^Evidence: /, 'evidence'],
  [/^To pass/, 'how to pass'],
  [/^To begin/, 'how to begin'],
];

function countsOf(markdown: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, target, title = ''] of markdown.matchAll(
    /^(?:(### )|#### |<details><summary>|\*\*(?=To ))(.{0,40})/gm,
  )) {
    const name = target === undefined ? names.find(([pattern]) => pattern.test(title))?.[1] : 'targets';
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Of many targets, those with nothing to decide have their line and no more. */
function wholeCounts({ verdict, targets }: JudgedRun, suggestion: Suggestion): Map<string, number> {
  const run = { verdict, targets: targets.length < 2 ? targets : [...overviewOf(targets).open] };
  return countsOf(renderReport(run, suggestion, links));
}

// What takes long is to render: each case is rendered once for all that is asked of it.
test.each(sample(cases))(
  '%s fit a comment and a summary, are cut between sections and rows only, and what is left out is said',
  (_, shapes, makeTexts) => {
    const run = runOf(shapes, makeTexts());
    const suggestion = suggestionFor(run, makeTexts());
    const comment = renderComment(run, suggestion, links);
    expect(Buffer.byteLength(`${markerOf('ü'.repeat(500))}\n${comment}`)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(renderSummary(run, suggestion, links))).toBeLessThanOrEqual(1_048_576);
    const read = parse(comment);
    expect(broken(read)).toEqual([]);
    const headings = nodesOfType(read.tree, 'heading').filter(({ depth }) => depth === 3);
    expect(headings.length).toBeGreaterThan(0);
    // No section stands under the heading of another target.
    const twice = comment
      .split(/^(?=### )/m)
      .flatMap((part) => [...countsOf(part)].filter(([, count]) => count > 1));
    expect(twice).toEqual([]);
    const shown = countsOf(comment);
    const left = [...wholeCounts(run, suggestion)].flatMap(([name, count]) => {
      const gone = count - (shown.get(name) ?? 0);
      return gone === 0 ? [] : [gone === 1 ? name : `${name} (${gone})`];
    });
    const [said = ''] = /^Omitted, size limit: .*$/m.exec(comment) ?? [];
    for (const name of left) expect(said).toContain(name);
    expect(said === '').toBe(left.length === 0);
  },
);

test('a target that fails is shown whole while others that pass within their limits are left out', () => {
  const within = times(150, () => ({ verdict: 'pass', overGranted: 1 }) as const);
  const run = runOf([...within, everything, ...within], longNames());
  const comment = renderComment(run, suggestionFor(run, longNames()), links);
  const { tree } = parse(comment);
  const heads = nodesOfType(tree, 'heading').filter(({ depth }) => depth === 3);
  expect(heads.filter((head) => textOf(head).startsWith('❌'))).toHaveLength(1);
  expect(heads.length).toBeGreaterThan(5);
  expect(comment).toContain('Missing: in use, not granted');
  expect(comment).toContain('Suggested change');
  expect(linesOf(tree).end).toBeLessThan(1000);
});
