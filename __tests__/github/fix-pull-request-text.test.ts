import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marksOf, pullMarker, readMarked } from '../../src/github/fix-marks';
import {
  fixMessage,
  fixTitle,
  isFixTitle,
  renderEnding,
  renderFix,
} from '../../src/report/document/fix-pull-request';
import type { JudgedRun } from '../../src/report/judged';
import { nodesOfType, read, textOf } from '../support/gfm';
import { anyMarkdown, hostileMarkdown } from '../support/hostile-markdown';
import { type Texts, textsOf, times } from '../support/judged-drift';
import {
  everything,
  judgedTarget,
  noSuggestion,
  suggestionFor,
  type TargetShape,
} from '../support/judged-runs';
import { broken, strangers } from '../support/report-markdown';
import { runs, sample } from '../support/runs';

const repository = 'https://github.com/acme/platform';
const links = { repository, commit: 'a'.repeat(40), run: `${repository}/actions/runs/19283746555` };

function textFor(shapes: readonly TargetShape[], texts: Texts) {
  const run: JudgedRun = { verdict: 'fail', targets: shapes.map((shape) => judgedTarget(shape, texts)) };
  const suggestion = suggestionFor(run, texts);
  const omitted = times(3, () => ({ path: texts(), reason: texts() }));
  const files = run.targets.flatMap(({ policyFiles }) => policyFiles);
  return { text: renderFix(run, suggestion, omitted, links), suggestion, files };
}

const headings = /^(|: no change|Before you merge|To change or reject it|Omitted files)$/;

/** What is in the text that is not of our making. */
function faults(shapes: readonly TargetShape[], texts: Texts): string[] {
  const { text, files } = textFor(shapes, texts);
  const report = read(text);
  const ours = nodesOfType(report.tree, 'heading').every(({ children = [] }) =>
    headings.test(
      children
        .filter(({ type }) => type !== 'inlineCode')
        .map(textOf)
        .join(''),
    ),
  );
  const strong = nodesOfType(report.tree, 'strong').map(textOf);
  const known = /^(heading|strong|link: ".*\/actions\/runs\/19283746555"$)/;
  return [
    ...(ours ? [] : ['heading']),
    ...strong.filter((one) => !/^[\d,]+ (actions?( removed| added)?|unused actions?)$/.test(one)),
    ...strangers(report, { links, files }).filter((message) => !known.test(message)),
    ...broken(report),
  ];
}

describe('no text that comes from outside makes anything of its own in a pull request', () => {
  test.each(sample(hostileMarkdown.map((text) => [JSON.stringify(text), text] as const)))('%s', (_, text) => {
    expect(faults([everything], () => text)).toEqual([]);
  });

  test('any', () => {
    const texts = fc.array(anyMarkdown, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, (some) => {
        expect(faults([everything], textsOf(some))).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });

  test('and none of it is in the title or the commit, where GitHub acts on words', () => {
    const { suggestion } = textFor([everything], () => 'closes #1 @acme/admins');
    for (const text of [fixTitle(suggestion.files), fixMessage(suggestion.files)])
      expect(text).not.toMatch(/#|@|closes/);
    expect(isFixTitle(fixTitle(suggestion.files))).toBe(true);
  });
});

test.each<[string, number]>([
  ['60 targets', 60],
  ['300 targets', 300],
])('%s fit into one pull request, which says what it had to leave out', (_, count) => {
  let next = 0;
  const long = () =>
    `arn:aws:sagemaker:ap-southeast-2:111122223333:pipeline/${'long-name-'.repeat(9)}${next++}`;
  const { text, suggestion } = textFor(
    times(count, () => ({ ...everything, overGranted: 40 })),
    long,
  );
  const removed = times(100, () => long());
  const marks = marksOf(
    { ...suggestion, files: suggestion.files.map((file) => ({ ...file, removed })) },
    false,
  );
  const marker = pullMarker('k'.repeat(500), { ...marks, state: 'open' });
  expect(`${marker}\n${text}`.length).toBeLessThanOrEqual(65_536);
  expect(text).toMatch(/Omitted, size limit: targets/);
  expect(text).toContain('### To change or reject it');
});

test('a removal comes with its proof', () => {
  const target = judgedTarget({ overGranted: 3 }, textsOf(['one', 'two', 'three', 'four', 'five']));
  const [first, second, third] = target.drift.findings.filter(({ state }) => state === 'over-granted');
  if (first === undefined || second === undefined || third === undefined) throw new Error('no findings');
  const findings = [
    { ...first, action: 'a:One', provenBy: ['cloudtrail-logs'], conclusive: true },
    { ...second, action: 'a:Two', provenBy: ['cloudtrail-logs', 'last-accessed'], conclusive: false },
    { ...third, action: 'a:Three', provenBy: ['last-accessed'], conclusive: true },
  ] as const;
  const run: JudgedRun = {
    verdict: 'fail',
    targets: [{ ...target, policyFiles: ['p.json'], drift: { ...target.drift, findings } }],
  };
  const file = { path: 'p.json', before: '', after: '{}', removed: ['a:One', 'a:Two', 'a:Three'], added: [] };
  const text = renderFix(run, { ...noSuggestion, files: [file] }, []);
  expect(text).toMatch(/removed\*\*, in no event of complete logs \(`cloudtrail-logs`\): `a:One`/);
  expect(text).toMatch(
    /removed\*\*, not recorded by any of 2 sources \(`cloudtrail-logs`, `last-accessed`\): `a:Two`/,
  );
  expect(text).toMatch(/removed\*\*, not used according to `last-accessed`, .*: `a:Three`/);
});

describe('the marker tells whose pull request it is, what was suggested, and whether we closed it', () => {
  const choice = { path: '01234567', choice: '0123456789abcdef', items: ['012345', 'abcdef'] };
  const choices = [choice, { ...choice, path: '89abcdef', items: [] }];
  const mark = { choices, text: 'fedcba9876543210', state: 'done' } as const;
  const body = `${pullMarker('a b', mark)}\n${renderEnding(links)}`;

  test('under any of the keys, and below what somebody put above it', () => {
    const below = renderEnding(links);
    expect(readMarked(body, ['other', 'a b'])).toEqual({ above: '', mark, below });
    const edited = `One\r\n\r\n${body.replace('\n', '\r\n')}`;
    expect(readMarked(edited, ['a b'])).toEqual({ above: 'One\n\n', mark, below });
  });

  test.each<[string, string]>([
    ['of another key', body.replace('a%20b', 'a')],
    ['in the middle of a line', ` ${body}`],
    ['in an odd state', body.replace('state=done', 'state=odd')],
  ])('and it is none %s', (_, text) => {
    expect(readMarked(text, ['a b'])).toBeUndefined();
  });

  test.each<[string, number, number, number]>([
    ['a hundred removals in each of 100 files are known as one', 100, 100, 0],
    ['one removal in each of 100 files is known itself', 100, 1, 1],
    ['and of 1,000 files only that they are these', 1000, 1, 0],
  ])('%s', (_, count, removals, known) => {
    const removed = times(removals, (at) => `ec2:Action${at}`);
    const files = times(count, (at) => ({ path: `${at}.json`, before: 'a', after: 'b', removed, added: [] }));
    const marks = marksOf({ ...noSuggestion, files }, false);
    const marked = readMarked(pullMarker('a b', { ...marks, state: 'open' }), ['a b']);
    expect(marked?.mark.choices.map(({ items }) => items.length)).toEqual(
      times(count > 500 ? 1 : count, () => known),
    );
    expect(marked?.mark.choices.map((one) => one.choice)).toEqual(marks.choices.map((one) => one.choice));
  });
});
