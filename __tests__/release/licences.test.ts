import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/check-licences.mjs', import.meta.url));

interface Package {
  readonly license?: unknown;
  readonly dev?: boolean;
}

/** Feeds the check what `npm query` would print of ourselves and one package more. */
function check({ license, dev = true }: Package) {
  const ourselves = { name: 'iam-policy-drift', version: '1.0.0', license: 'Apache-2.0', dev: false };
  const input = JSON.stringify([ourselves, { name: 'guest', version: '2.3.4', license, dev }]);
  const { status, stderr } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
  return { status, stderr };
}

test.each([
  ['MIT'],
  ['Python-2.0'],
  ['MIT OR GPL-3.0-only'],
  ['(MIT OR CC0-1.0)'],
  ['MIT AND BSD-3-Clause'],
  ['(GPL-2.0-only OR MIT) AND ISC'],
  ['MIT OR GPL-2.0-only AND AGPL-3.0-only'],
])('a tool may have %s', (license) => {
  expect(check({ license })).toEqual({ status: 0, stderr: '' });
});

test.each([
  ['GPL-3.0-only'],
  ['AGPL-3.0-or-later'],
  ['MIT AND GPL-2.0-only'],
  ['(MIT OR ISC) AND GPL-2.0-only'],
  ['GPL-2.0-only WITH Classpath-exception-2.0'],
  ['MIT WITH some-exception'],
  ['GPL-2.0-only OR'],
  ['MIT)'],
  ['(MIT'],
  ['MIT ISC'],
  ['mit'],
  ['SEE LICENSE IN LICENSE.md'],
  ['UNLICENSED'],
])('nothing may have %s, and the message names the package', (license) => {
  const { status, stderr } = check({ license });
  expect({ status, stderr }).toEqual({ status: 1, stderr: `guest 2.3.4: ${license} is not allowed\n` });
});

test.each([[undefined], [''], [null], [42], [['MIT']], [{}]])('%p is no licence', (license) => {
  expect(check({ license })).toEqual({ status: 1, stderr: 'guest 2.3.4: says no licence\n' });
});

test('the old way to write it, an object, is read', () => {
  expect(check({ license: { type: 'ISC', url: 'https://example.com' } }).status).toBe(0);
  expect(check({ license: { type: 'GPL-2.0' } }).status).toBe(1);
});

test.each([
  ['MIT', 0],
  ['0BSD', 0],
  ['BlueOak-1.0.0', 1],
  ['CC-BY-4.0', 1],
])('in what we ship, %s ends with %i', (license, status) => {
  expect(check({ license, dev: false }).status).toBe(status);
});

test.each([['[]'], [''], ['[{"name":"iam-policy-drift","license":"MIT"}]']])('%p proves nothing', (input) => {
  expect(spawnSync(process.execPath, [script], { input }).status).toBe(1);
});
