import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runnerOutput } from '../../src/action/output';
import type { Annotation, AnnotationLevel } from '../../src/report/annotations';
import { textOfAny } from '../support/any-text';
import { harmfulLines, hostileTexts } from '../support/hostile';
import { anyMarkdown } from '../support/hostile-markdown';
import { times } from '../support/judged-drift';
import { runs } from '../support/runs';
import { commandsOf, foreignLines } from '../support/workflow-log';

/** What the runner receives. */
function reported(annotations: readonly Annotation[]): string {
  const { write } = process.stdout;
  let log = '';
  process.stdout.write = (text) => {
    log += text;
    return true;
  };
  try {
    runnerOutput().annotate(annotations);
  } finally {
    process.stdout.write = write;
  }
  return log;
}

function remark(level: AnnotationLevel, index: number): Annotation {
  const location = { file: 'iam/ci.json', line: index + 1 };
  return { level, location, title: 'Over-granted: Write', message: `remark ${index}` };
}

describe('annotations', () => {
  test.each([
    ['error', 10],
    ['warning', 8],
    ['notice', 10],
  ] as const)(
    'of level %s are at most %i, the worst, and the last says how many more there are',
    (level, limit) => {
      for (const count of [limit - 1, limit, limit + 1, 500]) {
        const commands = commandsOf(reported(times(count, (index) => remark(level, index))));
        expect(commands).toHaveLength(Math.min(count, limit));
        const whole = count > limit ? limit - 1 : count;
        const first = commands.slice(0, whole).map(({ properties, message }) => [properties.line, message]);
        expect(first).toEqual(times(whole, (index) => [`${index + 1}`, `remark ${index}`]));
        const rest = commands.slice(whole).map(({ message }) => message);
        expect(rest).toEqual(count > limit ? [`and ${count - whole} more, see the step summary`] : []);
        expect(new Set(commands.map(({ name }) => name))).toEqual(new Set([level]));
      }
    },
  );

  test('of one level leave room for those of another', () => {
    const levels = ['error', 'warning', 'notice'] as const;
    const names = commandsOf(
      reported(levels.flatMap((level) => times(20, (index) => remark(level, index)))),
    ).map(({ name }) => name);
    expect(levels.map((level) => names.filter((name) => name === level).length)).toEqual([10, 8, 10]);
  });

  test.each([
    ['a percent sign', 'iam/100%25.json'],
    ['a comma', 'iam/a,line=99.json'],
    ['a colon', 'iam/a::error::b.json'],
    ['a line end', 'iam/a\n::error::b.json'],
    ['both line ends', 'iam/a\r\n%0A.json'],
    ['an equals sign', 'iam/file=b.json'],
    ['letters of other scripts', 'iam/Zürich-漢字 1.json'],
  ])('name a file with %s as it is', (_, file) => {
    const log = reported([{ ...remark('error', 6), location: { file, line: 7 } }]);
    expect(commandsOf(log)).toEqual([
      { name: 'error', properties: { title: 'Over-granted: Write', file, line: '7' }, message: 'remark 6' },
    ]);
    expect(log.trimEnd().split('\n')).toHaveLength(1);
  });

  test('keep what a terminal or the runner acts on out of a file name', () => {
    const file = 'a\u{1b}[2J\u{202e}##[error]\u{2028}b';
    const [command] = commandsOf(reported([{ ...remark('error', 0), location: { file, line: 1 } }]));
    expect(command?.properties.file).toBe('a\\u{1b}[2J\\u{202e}## [error]\\u{2028}b');
  });

  test('are one line each and no other command, whatever they hold', () => {
    const anyText = fc.oneof(anyMarkdown, fc.constantFrom(...hostileTexts), textOfAny());
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 8 }), (texts) => {
        const made = texts.map(([file, message]) => ({
          ...remark('error', 0),
          location: { file, line: 1 },
          message,
        }));
        const log = reported(made);
        expect(foreignLines(log)).toEqual([]);
        expect(log.split('\n')).toHaveLength(made.length + 1);
        expect(harmfulLines(log)).toHaveLength(made.length);
        expect(commandsOf(log).map(({ name }) => name)).toEqual(made.map(() => 'error'));
      }),
      { numRuns: runs(500) },
    );
  });
});
