import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Hunk, hunksOf } from '../../src/base/patch';
import { ActionSet } from '../../src/policy/action-set';
import { grantsOf } from '../../src/policy/grants';
import { proposalsOf } from '../../src/suggest/proposals';
import { anyScenario } from '../support/judged-policies';
import { pocket } from '../support/policies';
import { documentOf } from '../support/policy-text';
import { runs } from '../support/runs';
import { grantedAfter, run } from '../support/suggested';

/** What GitHub makes of a file when all of the suggestions are accepted: it knows nothing but lines. */
function accepted(before: string, hunks: readonly Hunk[]): string {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const closed = before.endsWith(end);
  const lines = (closed ? before.slice(0, -end.length) : before).split(end);
  for (const { startLine, endLine, replacement } of hunks.toReversed())
    lines.splice(startLine - 1, endLine - startLine + 1, ...replacement);
  return lines.join(end) + (closed && lines.length > 0 ? end : '');
}

const hunks = (before: string, after: string, holds?: (text: string) => boolean) =>
  hunksOf({ path: 'a.json', before, after }, holds).map(
    ({ startLine, endLine, replacement }) => `${startLine}-${endLine}: ${replacement.join('|')}`,
  );

describe('a change of lines', () => {
  test.each<[string, string, string, string[]]>([
    ['one line', 'a\nb\nc\n', 'a\nB\nc\n', ['2-2: B']],
    ['lines that are not neighbours', 'a\nb\nc\nd\n', 'A\nb\nc\nD\n', ['1-1: A', '4-4: D']],
    ['lines taken away', 'a\nb\nc\nd\n', 'a\nd\n', ['2-3: ']],
    ['lines put in stand at the line before', 'a\nb\n', 'a\nx\ny\nb\n', ['1-1: a|x|y']],
    ['lines put in first stand at the first line', 'a\nb\n', 'x\na\nb\n', ['1-1: x|a']],
    ['lines put in around the first line', 'a\nb\n', 'x\na\ny\nb\n', ['1-1: x|a|y']],
    ['lines put in at the end', 'a\n', 'a\nb\n', ['1-1: a|b']],
    ['an empty line alone says too little', 'a\nb\nc\n', 'a\n\nc\n', ['1-2: a|']],
    ['a file without an end of its last line', 'a\nb', 'a\nc', ['2-2: c']],
    ['Windows’ line ends', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\ny\r\nc\r\n', ['2-2: x|y']],
    ['tabs, backticks and spaces at the end', 'a\nb\n', 'a\n\t```b`` \n', ['2-2: \t```b`` ']],
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['line ends of two kinds', 'a\r\nb\nc\n', 'a\r\nB\nc\n', []],
    ['line ends of old', 'a\rb\rc\r', 'a\rB\rc\r', []],
    ['other line ends', 'a\nb\n', 'a\r\nb\r\n', []],
    ['nothing but the last line end', 'a\nb', 'a\nb\n', []],
    ['a file that is empty', '', 'a\n', []],
  ])('%s', (_, before, after, wanted) => {
    expect(hunks(before, after)).toEqual(wanted);
  });

  test.each<[string, (text: string) => boolean, string[]]>([
    ['parts that hold alone stay apart', () => true, ['1-1: A', '3-3: C', '5-5: E']],
    ['parts that only hold together are one', (text) => /^(a.*c|A.*C)/s.test(text), ['1-3: A|b|C', '5-5: E']],
    ['what does not hold at the end goes back', (text) => !/c.*E/s.test(text), ['1-1: A', '3-5: C|d|E']],
    ['what never holds is one', () => false, ['1-5: A|b|C|d|E']],
  ])('%s', (_, holds, wanted) => {
    expect(hunks('a\nb\nc\nd\ne\n', 'A\nb\nC\nd\nE\n', holds)).toEqual(wanted);
  });

  const anyLines = fc.array(fc.constantFrom('', 'a', 'b', '{', '\t```', '  "x",'), { maxLength: 9 });
  const anyHolds = fc.func(fc.boolean());

  test('accepted as a whole is the text wanted, whatever holds alone', () => {
    fc.assert(
      fc.property(anyLines, anyLines, fc.constantFrom('\n', '\r\n'), fc.boolean(), anyHolds, (...drawn) => {
        const [was, is, end, closed, holds] = drawn;
        const text = (lines: readonly string[]) => lines.join(end) + (closed && lines.length > 0 ? end : '');
        const [before, after] = [text(was), text(is)];
        const parts = hunksOf({ path: 'a.json', before, after }, holds);
        // Nothing can be said where there is no line, and where the last line end comes or goes.
        const sayable = before !== '' && (closed || (was.at(-1) !== '' && is.at(-1) !== '' && is.length > 0));
        const sameEnds = end === '\n' || before.includes(end) === after.includes(end);
        if (!sayable || !sameEnds) return;
        expect(accepted(before, parts)).toBe(after);
        for (const [index, { startLine }] of parts.entries())
          expect(startLine).toBeGreaterThan(parts[index - 1]?.endLine ?? 0);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('each part of the suggestion for any policy', () => {
  test('leaves a policy that grants what stays and nothing new; all of them are the suggestion', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { judged, suggestion, edited } = run(scenario);
        const wanted = grantedAfter(edited);
        for (const file of suggestion.files) {
          const parts = proposalsOf(file, pocket);
          const plain = !/\r(?!\n)/.test(file.before) && file.before.includes('\n');
          if (parts.length > 0 || plain) expect(accepted(file.before, parts)).toBe(file.after);
          for (const part of parts) {
            const text = accepted(file.before, [part]);
            const documents = judged.documents.map((one) =>
              one.path === file.path ? documentOf(text, one.path) : one,
            );
            const { actions } = grantsOf(documents, pocket);
            expect(actions.minus(judged.grants.actions.union(wanted)).isEmpty).toBe(true);
            expect(judged.stays.minus(actions).isEmpty).toBe(true);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each<[string, string[], string[], string[], string[]]>([
    [
      'what is taken away',
      ['sqs:SendMessage', 'sqs:PurgeQueue'],
      ['sqs:SendMessage'],
      ['sqs:PurgeQueue'],
      [],
    ],
    ['what is put in', ['sqs:SendMessage'], ['sqs:SendMessage', 'sqs:PurgeQueue'], [], ['sqs:PurgeQueue']],
    ['what is narrowed', ['s3:GetObject*'], ['s3:GetObject'], others(), []],
  ])('names %s', (_, was, is, removed, added) => {
    const [before, after] = [policy(was), policy(is)];
    const parts = proposalsOf({ path: 'a.json', before, after, removed: [], added: [] }, pocket);
    expect(parts).toMatchObject([{ removed, added }]);
  });
});

function policy(actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}

function others(): string[] {
  return ActionSet.all(pocket)
    .names()
    .filter((name) => /^s3:GetObject./.test(name));
}
