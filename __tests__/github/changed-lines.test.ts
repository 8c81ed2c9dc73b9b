import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { areChanged, isBlobOf, shownLines } from '../../src/github/changed-lines';
import { newFolder } from '../support/bundle';
import { git } from '../support/git-run';
import { writeText } from '../support/records';

const patch =
  '@@ -1,3 +1,4 @@ {\n a\n-b\n+B\n+new\n c\n@@ -20 +21,2 @@\n x\n+y\n\\ No newline at end of file';

test.each<[string, number, number, boolean]>([
  ['a line that is new', 2, 2, true],
  ['new lines and those around them', 1, 4, true],
  ['the last line of all', 22, 22, true],
  ['a line that is shown only', 4, 4, false],
  ['a line that is not shown', 5, 5, false],
  ['lines of which one is not shown', 3, 5, false],
  ['lines of two hunks', 4, 22, false],
])('whether a suggestion may stand at %s', (_, startLine, endLine, wanted) => {
  expect(areChanged(shownLines(patch) ?? [], { startLine, endLine })).toBe(wanted);
});

describe('what is no whole patch tells nothing', () => {
  test.each([
    ['cut within a hunk', '@@ -1,3 +1,4 @@\n a\n-b\n+B'],
    ['more lines than its heading says', '@@ -1 +1 @@\n-a\n+b\n+c'],
    ['a line without a sign', '@@ -1,2 +1,2 @@\n a\nb'],
    ['an empty line', '@@ -1,2 +1,2 @@\n a\n'],
    ['no heading', '+a'],
    ['nothing', ''],
    ['a heading of a merge', '@@@ -1 -1 +1 @@@\n++a'],
  ])('%s', (_, text) => {
    expect(shownLines(text)).toBeUndefined();
  });
});

describe('the id that git keeps a text under', () => {
  test.each(['', 'a\n', 'é\r\n政策😀', '\ufeff{}'])('%j', (text) => {
    const folder = newFolder();
    writeText(folder, 'a.json', text);
    const id = git(folder, 'hash-object', '--no-filters', 'a.json');
    const long = createHash('sha256')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
    expect([id, long, id.toUpperCase(), ''].map((one) => isBlobOf(one, text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
