import fc from 'fast-check';
import { textOfAny } from './any-text';

/** Texts that mean something in GitHub's Markdown, in HTML or to its links, one kind a line. */
export const hostileMarkdown: readonly string[] = [
  ...['@octocat', '(@octocat)', '.@octocat', 'a,@acme/owners.', '"@octocat"', '/@octocat'],
  ...['`@octocat`', '#1', '(#1)', 'GH-1', 'gh-1', 'acme/platform#1', 'platform#1', 'ABC-123'],
  ...['x-ABC-123', 'CVE-2020-15228', 'deadbeef', 'DEADBEEF', 'Deadbee', 'added-deadbeef'],
  ...['deadbee/effaced', '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43', 'acme/platform@deadbee'],
  ...['octocat@deadbee', '1234567', '12345678901234567890', 'https://example.com'],
  ...['<https://example.com>', 'HTTP://example.com', 'ftp://example.com', '//example.com'],
  ...['www.example.com', '(www.example.com)', 'www.', 'mailto:a@example.com', 'a@example.com'],
  ...['<a@example.com>', '[a](https://example.com)', '[a]', '[a]: https://example.com', '[a][b]'],
  ...['[^1]', '[^1]: note', '![x](y)', '![x][y]', '<img src=x onerror=alert(1)>', '<b>', '</b>'],
  ...['</details>', '</summary>', '<details open>', '<!--', '-->', '<!---->', '<script>x</script>'],
  ...['<a href="javascript:x">', '<?php', '<![CDATA[', '</code>', '<br>', '<input>', '<'],
  ...['&#64;octocat', '&#x23;1', '&lt;b&gt;', '&amp;', '&copy', '&', '*a*', '**a**', '_a_', '__a__'],
  ...['~a~', '~~a~~', '***', '___', '---', '===', '- - -', '# a', '#', '> a', '1. a', '1) a', '1.'],
  ...['2)', '(1)', '- a', '-', '+', '+ a', '* a', '[ ] a', '[x] a', '- [ ] a', '    a', '     a'],
  ...['\ta', '|', '||', '\\|', '\\\\|', 'a\\', '\\', '|\\', '| a | b |', ':--', '| :-- |', '\\`'],
  ...['`\\|`', '\\\\', '`', '``', '```', '````', '~~~', '``` js', '`a``', '``a`', ' ` '],
  ...['`a` @octocat `a`', '` `` ``` ` #1', '', ' ', '  ', '   ', ' a', 'a ', '  a  ', 'a  ', '\u00a0'],
  ...['\u3000a\u3000', '\u200b', '\ufeff', 'a\nb', 'a\n\nb', 'a\rb', '\r', 'a\r\n\r\nb', '\n# a'],
  ...['\n</details>\n', '\n```\n', '\n| a |\n', 'a\n---\n', 'a\n===\n', '\n\n    a', '\n- a', '\n1. a'],
  ...['\n<details>\n\n', '\n[a]: https://example.com\n', '\n[^1]: a\n', '\u2028# a', '\u2029# a'],
  ...['\u0085# a', '\u202eabc', 'a\u202eb\u2066c', '\u0000', '\u001b[31m', '\u{e0041}', '\ud800'],
  ...['\udc00a', 'a\ud83d', ':tada:', ':+1:', 'a:b:c', '::', ':', '(a)', '"a"', '"a', 'a"', '“@a”'],
  ...['““``””', "'@a'", '’', 'it’s', '/', 'a/b', '$a$', '$$a$$', '$`a`$', '```math', '> [!NOTE]', '@'],
  ...['[', ']', '](', '![', '](https://example.com)', '!', '::error::a', '##[error]a', 'ᴬ', 'ﬀ'],
  ...['é', '漢字', '😀', 'ａ＠ｂ', '＠octocat', '＃1', 's3:Get*', 'arn:aws:s3:::a|b'],
  ...['arn:aws:sqs:us-east-1:111122223333:`a`', 'iam/[a](b).json', 'a%2Fb', 'a?b#c', "a'(b)*~!"],
  ...['a<b>c', 'a<img/src=x>b', 'a<!--b-->c', 'a&amp;b', 'a&#64;b', 'a*b*c', 'a**b**c', 'a_b_c'],
  ...['a~~b~~c', 'a[b](c)d', 'a![b](c)d', 'a@b', 'a#1', 'a`b`c', 'a|b|c', 'a\\|b', 'a[^1]b', 'a:b:'],
  ...['a-1', 'a/b-1', 'a//b'],
];

const unit = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileMarkdown), weight: 6 },
  {
    arbitrary: fc.constantFrom('`', '|', '\\', ' ', '\n', '\r', '@', '#', '-', 'a', '1', ':', '.', ')'),
    weight: 3,
  },
  { arbitrary: textOfAny({ maxLength: 4 }), weight: 1 },
);

/** Texts put together of such parts, with and without spaces between them. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(unit, { maxLength: 5 }), fc.constantFrom('', ' '))
  .map(([units, glue]) => units.join(glue));
