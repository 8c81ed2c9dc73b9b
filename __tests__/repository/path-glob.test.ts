import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findGlob, slashed } from '../../src/files/find-files';
import { pathMatches } from '../../src/repository/paths';
import { writeText } from '../support/records';
import { runs } from '../support/runs';

const folder = mkdtempSync(join(tmpdir(), 'globs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = [
  ...['a.json', 'b.json', '.hidden.json', 'iam/a.json', 'iam/b.txt', 'iam/.git/a.json'],
  ...['iam/prod/a.json', 'iam/prod/eu/a.json', '.github/a.json', 'other/prod/ab.json'],
];
for (const path of paths) writeText(folder, path, '{}');

const segment = fc.constantFrom('*', '**', '?.json', '*.json', 'a*', 'iam', 'prod', '.*', '*a*', 'a.json');
const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('a glob matches the same files at a commit as on disk', async () => {
  await fc.assert(
    fc.asyncProperty(glob, async (pattern) => {
      fc.pre(/[*?]/.test(pattern));
      const onDisk = await findGlob(join(folder, pattern), () => {});
      const expected = onDisk.map((path) => slashed(relative(folder, path)));
      const found = paths.filter((path) => pathMatches(pattern, path));
      expect({ pattern, found: found.sort() }).toEqual({ pattern, found: expected.filter(isFile).sort() });
    }),
    { numRuns: runs(400) },
  );
});

/** On disk a plain name at the end may be a folder, too. */
function isFile(path: string): boolean {
  return paths.includes(path);
}
