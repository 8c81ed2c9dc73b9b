import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findBelow, linksBelow, linksOn } from '../../src/files/find-files';
import { writeText } from '../support/records';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'links-')));
const root = join(home, 'root');
afterAll(() => rmSync(home, { recursive: true }));

writeText(root, 'a/b/c.json', '{}');
writeText(home, 'outside/secret/d.json', '{}');
mkdirSync(join(root, 'links'));
const links = {
  inside: '../a',
  nested: '../a/b',
  file: '../a/b/c.json',
  self: 'self',
  gone: 'nowhere',
  out: '../../outside',
  everything: '/',
  processes: '/proc',
};
for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, 'links', name));
symlinkSync('../../root/a', join(home, 'outside/back'));

const shown = (path: string) => relative(root, path);

test('links that lead outside are named by themselves, and what lies there is not', async () => {
  const found = (await linksBelow(root, [root])).map(shown).sort();
  expect(found).toEqual(
    ['a', 'a/b', 'a/b/c.json', ...Object.keys(links).map((name) => `links/${name}`)].sort(),
  );
});

test('a walk enters what lies inside, each folder once, and reports the rest', async () => {
  const failures: string[] = [];
  const found = await findBelow(
    root,
    () => true,
    ({ path, why }) => failures.push(`${shown(path)} ${why}`),
    [root],
  );
  expect(found.map(({ real }) => shown(real)).sort()).toEqual(['', 'a', 'a/b', 'links']);
  expect(failures.sort()).toEqual([
    'links/everything outside',
    'links/gone unseen',
    'links/out outside',
    'links/processes outside',
    'links/self unseen',
  ]);
});

test('a way through what cannot be looked at ends there', async () => {
  // A thread of this process that does not exist: its links cannot be read.
  for (const path of ['/proc/self/task/0/cwd/x', '/proc/self/fd/99999', join(root, 'links/gone/x')])
    await expect(linksOn(path)).resolves.toBeInstanceOf(Array);
  await expect(
    findBelow(
      '/proc/self/task/0',
      () => true,
      () => {},
    ),
  ).resolves.toEqual([]);
});
