import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pullMarker, readPullMarker } from '../../src/github/fix-marks';
import { fixMessage, fixTitle, isFixTitle, renderEnding, renderFix } from '../../src/report/fix-pull-request';
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

const repository = 'https://github.com/acme/platform';
const links = { repository, commit: 'a'.repeat(40), run: `${repository}/actions/runs/19283746555` };

function textFor(shapes: readonly TargetShape[], texts: Texts) {
  const run: JudgedRun = { verdict: 'fail', targets: shapes.map((shape) => judgedTarget(shape, texts)) };
  const suggestion = suggestionFor(run, texts);
  const leftOut = times(3, () => ({ path: texts(), reason: texts() }));
  const files = run.targets.flatMap(({ policyFiles }) => policyFiles);
  return { text: renderFix(run, suggestion, leftOut, links), suggestion, files };
}

const headings = /^(|: no change|Before you merge|To change it or say no|Files left out)$/;

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
    ...strong.filter((one) => !/^[\d,]+ (actions?( removed| added)?|not used)$/.test(one)),
    ...strangers(report, { links, files }).filter((message) => !known.test(message)),
    ...broken(report),
  ];
}

describe('no text that comes from outside makes anything of its own in a pull request', () => {
  test.each(hostileMarkdown.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    expect(faults([everything], () => text)).toEqual([]);
  });

  test('any', () => {
    const texts = fc.array(anyMarkdown, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, (some) => {
        expect(faults([everything], textsOf(some))).toEqual([]);
      }),
      { numRuns: 25 },
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
  const { text } = textFor(
    times(count, () => ({ ...everything, overGranted: 40 })),
    long,
  );
  const marker = pullMarker('k'.repeat(500), { choice: '0'.repeat(16), text: '0'.repeat(16), state: 'open' });
  expect(`${marker}\n${text}`.length).toBeLessThanOrEqual(65_536);
  expect(text).toMatch(/Left out for want of room: targets/);
  expect(text).toContain('### To change it or say no');
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
  expect(text).toMatch(/removed\*\*, seen in no record of complete logs \(`cloudtrail-logs`\): `a:One`/);
  expect(text).toMatch(
    /removed\*\*, seen by none of 2 sources \(`cloudtrail-logs`, `last-accessed`\): `a:Two`/,
  );
  expect(text).toMatch(/removed\*\*, not used as `last-accessed` has it, .*: `a:Three`/);
});

test('the first line tells whose pull request it is, what was suggested, and whether we closed it', () => {
  const mark = { choice: '0123456789abcdef', text: 'fedcba9876543210', state: 'done' } as const;
  const body = `${pullMarker('a b', mark)}\n${renderEnding(links)}`;
  expect(readPullMarker(body, ['other', 'a b'])).toEqual(mark);
  expect(readPullMarker(body, ['a'])).toBeUndefined();
  expect(readPullMarker(` ${body}`, ['a b'])).toBeUndefined();
  expect(readPullMarker(body.replace('state=done', 'state=odd'), ['a b'])).toBeUndefined();
});
