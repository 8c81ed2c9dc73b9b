import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patchOf } from '../../src/base/patch';
import type { SuggestedFile } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { newFolder } from '../support/bundle';
import { anyMissing, anyPartition, judge } from '../support/judged-policies';
import { anyLayout, anyPolicy, pocket, print } from '../support/policies';
import { runs } from '../support/runs';

/** Runs git without any configuration, and as if no folder above were a repository. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const { stdout } = await promisify(execFile)('git', args, { cwd: folder, env });
  return stdout;
}

/** The bytes of the files after `git apply` of their patch, in a plain folder or in a repository. */
async function applied(files: readonly SuggestedFile[], repository: boolean): Promise<readonly string[]> {
  const folder = newFolder();
  for (const { path, before } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), before);
  }
  if (repository) await git(folder, 'init', '--quiet');
  writeFileSync(join(folder, 'drift.patch'), patchOf(files));
  await git(folder, 'apply', 'drift.patch');
  return files.map(({ path }) => readFileSync(join(folder, path), 'utf8'));
}

const anySegment = fc.oneof(
  { arbitrary: fc.constantFrom('policy', 'iam', 'a b', 'été', '政策', '😀'), weight: 3 },
  fc
    .string({
      unit: fc.constantFrom(...'ab .-_"\'\\\t\n\r\u0001\u007f\u0085é政😀@{}#'),
      minLength: 1,
      maxLength: 6,
    })
    .filter((name) => !/^\.+$/.test(name)),
);
const anyPath = fc
  .array(anySegment, { minLength: 1, maxLength: 3 })
  .map((segments) => segments.join('/'))
  .filter((path) => path !== 'drift.patch');
/** Paths none of which is a folder of another. */
const anyPaths = fc
  .uniqueArray(anyPath, { minLength: 3, maxLength: 3 })
  .map((paths) => paths.map((path, index) => `${index}/${path}.json`));

const anyFiles = fc
  .record({
    policies: fc.array(fc.tuple(anyPolicy(pocket), anyLayout), { minLength: 3, maxLength: 3 }),
    paths: anyPaths,
    partition: anyPartition,
    missing: anyMissing,
  })
  .map(({ policies, paths, partition, missing }) => {
    const files = policies.map(([policy, layout], index) => ({
      path: paths[index] ?? '',
      text: print(policy, layout),
    }));
    return suggest([judge({ files, partition, missing }, pocket).target], files, { catalogue: pocket }).files;
  })
  .filter((files) => files.length > 0);

describe('git applies the patch of any suggestion, to the byte', () => {
  test.each([
    ['in a plain folder', false],
    ['in a repository', true],
  ])('%s', async (_, repository) => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        expect(await applied(files, repository)).toEqual(files.map(({ after }) => after));
      }),
      { numRuns: runs(40) },
    );
  });
});

const edited = (path: string, before: string, after: string): SuggestedFile => ({
  path,
  before,
  after,
  removed: [],
  added: [],
});
const lines = (count: number, end: string) =>
  Array.from({ length: count }, (_, index) => `line ${index}${end}`).join('');

describe('git applies the patch of', () => {
  test.each<readonly [string, readonly SuggestedFile[]]>([
    ['a file without a last line end', [edited('a.json', '{\n}', '{ }')]],
    ['a file that gets its last line end', [edited('a.json', '{\n}', '{\n}\n')]],
    ['a file that loses its last line end', [edited('a.json', '{\n}\n', '{\n}')]],
    ['a file with CRLF', [edited('a.json', '{\r\n"a": 1,\r\n"b": 2\r\n}\r\n', '{\r\n"b": 2\r\n}\r\n')]],
    ['a file with CR alone', [edited('a.json', '{\r"a": 1\r}\r', '{\r"b": 2\r}\r')]],
    ['a file of one line', [edited('a.json', '{"a":1}', '{"b":2}')]],
    ['a file with a byte order mark', [edited('a.json', '\uFEFF{"a":1}\n', '\uFEFF{"b":2}\n')]],
    [
      'a long file, changed at its ends',
      [edited('a.json', `a\n${lines(50, '\n')}b\n`, `c\n${lines(50, '\n')}d\n`)],
    ],
    [
      'a file with odd line separators',
      [edited('a.json', '"\u2028"\n"\u0085"\n"a"\n', '"\u2028"\n"\u0085"\n"b"\n')],
    ],
    ['several files', ['b/c.json', 'a.json', 'b/a.json'].map((path) => edited(path, '1\n', '2\n'))],
    [
      'files with odd names',
      [
        'a b.json',
        ' .json',
        '"a".json',
        "'a'.json",
        'a\\b.json',
        'a\tb',
        'é/政.json',
        'a.json ',
        '-a',
        'a\nb',
      ].map((path) => edited(path, '1\n', '2\n')),
    ],
    [
      'files that look like what a patch has in it',
      ['a/b/c.json', 'b/a', 'dev/null', '+++ b', '@@ -1 +1 @@'].map((path) =>
        edited(path, '-- a\n++ b\n', '++ b\n-- a\n@@ -1 +1 @@\n'),
      ),
    ],
  ])('%s', async (_, files) => {
    const wanted = files.map(({ after }) => after);
    expect(await applied(files, false)).toEqual(wanted);
    expect(await applied(files, true)).toEqual(wanted);
  });

  test('nothing: it is empty', () => {
    expect(patchOf([])).toBe('');
  });
});

test('a patch names the files from the repository root, and shows three lines around a change', () => {
  const text = lines(9, '\n');
  expect(patchOf([edited('iam/app.json', text, text.replace('line 4\n', ''))]).split('\n')).toEqual([
    '--- a/iam/app.json',
    '+++ b/iam/app.json',
    '@@ -2,7 +2,6 @@',
    ' line 1',
    ' line 2',
    ' line 3',
    '-line 4',
    ' line 5',
    ' line 6',
    ' line 7',
    '',
  ]);
});
