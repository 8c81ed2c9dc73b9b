import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printMarkdown } from '../../src/output/print';
import { renderComment } from '../../src/report/document/report';
import type { JudgedRun } from '../../src/report/judged';
import { harmfulLines, hostileTexts } from '../support/hostile';
import { anyMarkdown } from '../support/hostile-markdown';
import { textsOf } from '../support/judged-drift';
import { everything, judgedTarget, suggestionFor } from '../support/judged-runs';
import { runs } from '../support/runs';

function printed(markdown: string): string {
  const texts: string[] = [];
  printMarkdown({ write: (text) => void texts.push(text) }, markdown);
  return texts.join('');
}

const anyText = fc.oneof(
  anyMarkdown,
  fc.constantFrom(...hostileTexts),
  fc.string({
    unit: fc.constantFrom('::', '##[', '#', '[', ':', '\n', '\t', '\r', ' ', '\u{2028}', '\u{1b}', 'a'),
    maxLength: 12,
  }),
);

describe('printed Markdown', () => {
  test('gives a runner no command and a terminal no control character, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const output = printed(text);
        expect(harmfulLines(output.replaceAll('\t', ' '))).toEqual([]);
        expect(output.split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is the comment as it was made, but for commands', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const run: JudgedRun = { verdict: 'fail', targets: [judgedTarget(everything, textsOf(texts))] };
        const comment = renderComment(run, suggestionFor(run, textsOf(texts)));
        expect(printed(comment)).toBe(comment.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: '));
      }),
      { numRuns: runs(200) },
    );
  });

  test.each([
    ['tabs', 'a\t\tb', 'a\t\tb'],
    ['a command', '::error::a\nb', ': :error::a\nb'],
    ['a command behind a tab', '\t::error::a', '\t: :error::a'],
    ['an old command', 'a ##[error]b', 'a ## [error]b'],
    ['a carriage return', 'a\r::error::b', 'a\\r::error::b'],
  ])('is right for %s', (_, markdown, wanted) => {
    expect(printed(markdown)).toBe(wanted);
  });
});
