import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip } from '../../src/base/text';
import { fileLink, lineLink } from '../../src/report/document/links';
import { code, fenced, prose, row, table } from '../../src/report/document/syntax';
import { textOfAny } from '../support/any-text';
import { type Node, nodesOf, nodesOfType, read, textOf } from '../support/gfm';
import { anyMarkdown } from '../support/hostile-markdown';
import { runs } from '../support/runs';

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const anyText = fc.oneof(
  { arbitrary: anyMarkdown, weight: 3 },
  textOfAny(),
  fc.string({ unit: fc.constantFrom('`', ' ', 'a', '|', '\\'), maxLength: 8 }),
);

/** What a reader is to see: the text, with what would hide or break it as code points. */
const visible = (text: string) =>
  text.replace(acting, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** The texts of a node's code spans; undefined when it holds anything else. */
function onlyCode({ children = [] }: Node): string[] | undefined {
  return children.every(({ type }) => type === 'inlineCode') ? children.map(textOf) : undefined;
}

describe('whatever a text holds, as code it', () => {
  test('is one span, and reads as the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree } = read(code(text));
        const [paragraph] = nodesOfType(tree, 'paragraph');
        expect(tree.children).toHaveLength(1);
        expect(onlyCode(paragraph ?? tree)?.map((shown) => shown.trim())).toEqual([visible(text).trim()]);
        expect(code(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is one span in a cell of its own, with only a backslash before a pipe shown otherwise', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { tree } = read(table(['A', 'B'], [row(code(first), code(second))]));
        const cells = nodesOfType(tree, 'tableCell').slice(2);
        const wanted = [first, second].map((text) => [
          visible(text)
            .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
            .trim(),
        ]);
        expect(cells.map((cell) => onlyCode(cell)?.map((shown) => shown.trim()))).toEqual(wanted);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['plain text', 's3:GetObject', '`s3:GetObject`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['nothing but a backtick', '`', '`` ` ``'],
    ['two runs of backticks', '`a``', '``` `a`` ```'],
    ['a pipe', 'a|b', '`a|b`'],
    ['a line end', 'a\n# b', '`a\\u{a}# b`'],
    ['HTML', '<img src=x>', '`<img src=x>`'],
    ['nothing', '', '`  `'],
  ])('is right for %s', (_, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

test.each([
  ['a pipe', '`a|b`', '| `a\\|b` |'],
  ['a backslash before it', '`a\\|b`', '| `a\\u{5c}\\|b` |'],
  ['two of them', '`a\\\\|b`', '| `a\\u{5c}\\u{5c}\\|b` |'],
  ['a backslash elsewhere', '`a\\b\\`', '| `a\\b\\` |'],
])('a row is right for %s', (_, cell, wanted) => {
  expect(row(cell)).toBe(wanted);
});

test('a table has as many lines as rows and two of its own, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const rows = texts.map((text) => row(code(text), prose(text)));
      const markdown = table(['Action', 'Why'], rows);
      expect(markdown.split('\n')).toHaveLength(texts.length + 2);
      const sizes = nodesOfType(read(markdown).tree, 'tableRow').map(({ children }) => children?.length);
      expect(sizes).toEqual([2, ...texts.map(() => 2)]);
    }),
  );
});

describe('prose', () => {
  test('is text and code, in one paragraph or one item of a list, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '- '), (text, before) => {
        const { tree } = read(`${before}${prose(text)}`);
        const kinds = new Set(nodesOf(tree).map(({ type }) => type));
        const allowed = [
          'root',
          'paragraph',
          'text',
          'inlineCode',
          ...(before === '' ? [] : ['list', 'listItem']),
        ];
        expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
        expect(tree.children?.length ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([
    ['words', 'in use, and this change removes it', 'in use, and this change removes it'],
    ['numbers and days', 'granted 1,234 of 12 on 2026-11-21', 'granted 1,234 of 12 on 2026-11-21'],
    ['names', 'the logs hold no kms event of CloudTrail', 'the logs hold no kms event of CloudTrail'],
    ['an action', 'acceptance of s3:Get* expired', 'acceptance of `s3:Get*` expired'],
    ['a quoted name', 'event "Get_It" (3): unknown.', 'event `Get_It` (3): unknown.'],
    ['a quoted word', 'the Sid "Bucket" and (Sid "B1")', 'the Sid "Bucket" and (Sid `B1`)'],
    ['a number that would begin a list', '1. first, then 2. and 3)', '`1`. first, then 2. and 3)'],
    ['spaces that would make it code', '     first', 'first'],
    ['hexadecimal words', 'an effaced facade, added-deadbeef', 'an `effaced` facade, `added-deadbeef`'],
    ['the beginning of an address', 'www. of WWW', '`www`. of `WWW`'],
    ['references', '#1 GH-1 a/b#1 @me', '`#1` `GH-1` `a/b#1` `@me`'],
  ])('is right for %s', (_, text, wanted) => {
    expect(prose(text)).toBe(wanted);
  });
});

test('a block of code holds every line of any text, tabs kept', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r', '\t'),
      (texts, glue) => {
        const text = texts.join(glue);
        const { tree } = read(fenced('diff', text));
        const wanted = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
        expect(tree.children?.map(({ type, value }) => [type, value])).toEqual([['code', wanted.join('\n')]]);
      },
    ),
    { numRuns: runs(1000) },
  );
});

test.each([
  ['as long as allowed', 'abc', 3, 'abc'],
  ['one too long', 'abcd', 3, 'ab…'],
  ['made of pairs', '😀😀😀', 3, '😀😀😀'],
  ['made of too many pairs', '😀😀😀😀', 3, '😀😀…'],
])('a text %s is cut between characters', (_, text, length, wanted) => {
  expect(clip(text, length)).toBe(wanted);
});

describe('links', () => {
  const links = { repository: 'https://github.com/acme/platform', commit: 'a'.repeat(40), run: 'x' };
  const blob = `https://github.com/acme/platform/blob/${'a'.repeat(40)}`;

  test.each([
    ['a file', fileLink('iam/ci.json', links), `[\`iam/ci.json\`](${blob}/iam/ci.json)`],
    ['a line', lineLink('iam/ci.json', 7, links, false), `[L7](${blob}/iam/ci.json#L7)`],
    ['a line of several files', lineLink('ci.json', 7, links, true), `[\`ci.json:7\`](${blob}/ci.json#L7)`],
    [
      'odd characters',
      fileLink("a b/(c)'*#?%.json", links),
      `[\`a b/(c)'*#?%.json\`](${blob}/a%20b/%28c%29%27%2A%23%3F%25.json)`,
    ],
    ['nowhere to link to', fileLink('iam/ci.json', undefined), '`iam/ci.json`'],
    ['a line with nowhere to link to', lineLink('iam/ci.json', 7, undefined, false), 'L7'],
  ])('are right for %s', (_, link, wanted) => {
    expect(link).toBe(wanted);
  });
});
