import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, row, table } from '../../src/report/markdown';

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Texts that want to be Markdown, and any others. */
const nasty = fc.constantFrom(
  ...['`', '``', '```', '|', '\\', '\\|', ' ', '\n', '\r\n', '\u{2028}', '\u{202E}', '\t', '\u{0}'],
  ...['@everyone', '#1', '<b>', '&lt;', '![a](b)', '[a](b)', '*', '_', '~~', '<!--', '-->', '---', 'a'],
);
const anyText = fc.oneof(
  fc.string({ unit: nasty, maxLength: 8 }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('`', ' ', 'a', '|', '\\'), maxLength: 8 }),
);

/**
 * What is shown of Markdown that is one code span and nothing else; undefined when it is not.
 * A span begins with a run of backticks and ends with the next run of the same length; one space is taken from both
 * sides if there are both and something else between: https://github.github.com/gfm/#code-spans
 */
function shownBy(markdown: string): string | undefined {
  if (/[\n\r]/.test(markdown)) return undefined;
  const [opening, ...others] = [...markdown.matchAll(/`+/g)];
  if (opening === undefined || opening.index !== 0) return undefined;
  const fence = opening[0].length;
  const closing = others.find(([run]) => run.length === fence);
  if (closing === undefined || closing.index + fence !== markdown.length) return undefined;
  const inside = markdown.slice(fence, closing.index);
  return /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
}

/**
 * The cells of a table row: split at every pipe without a backslash before it, even in code, and the backslashes
 * before the others removed, before anything inside is read: https://github.github.com/gfm/#tables-extension-
 */
function cellsOf(markdown: string): string[] {
  const inner = markdown.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** What a reader is to see: the text, with what would hide or break it as code points. */
const visible = (text: string) =>
  text.replace(acting, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

describe('whatever a text holds, as code it', () => {
  test('is one span on one line, alone in its cell, and reads as the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const cells = cellsOf(row(code(first), code(second)));
        expect(cells).toHaveLength(2);
        const shown = cells.map((cell) => shownBy(cell)?.trim());
        expect(shown).toEqual([first, second].map((text) => visible(text).trim()));
      }),
      { numRuns: 5000 },
    );
  });

  test('is one span outside of a table, too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = code(text);
        expect(shownBy(markdown)).toBeDefined();
        expect(markdown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('has a fence that nothing inside can close', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const runs = [...code(text).matchAll(/`+/g)].map(([run]) => run.length);
        const fence = runs[0] ?? 0;
        expect(runs.at(-1)).toBe(fence);
        expect(runs.slice(1, -1).filter((run) => run >= fence)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves no pipe without a backslash', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(code(text)).not.toMatch(/(?<!\\)\|/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['plain text', 's3:GetObject', '`s3:GetObject`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['nothing but a backtick', '`', '`` ` ``'],
    ['two runs of backticks', '`a``', '``` `a`` ```'],
    ['a pipe', 'a|b', '`a\\|b`'],
    ['a line end', 'a\n# b', '`a\\u{a}# b`'],
    ['HTML', '<img src=x>', '`<img src=x>`'],
    ['nothing', '', '`  `'],
  ])('is right for %s', (_, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

test('a table has as many lines as rows and two of its own, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const lines = table(
        ['Action', 'Why'],
        texts.map((text) => row(code(text), code(text))),
        texts.length,
      ).split('\n');
      expect(lines).toHaveLength(texts.length + 2);
      expect(lines.map((line) => cellsOf(line).length)).toEqual(lines.map(() => 2));
    }),
  );
});
