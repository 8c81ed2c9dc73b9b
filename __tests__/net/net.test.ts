/*
 * The net: whole runs in memory. A case is config, policies and evidence in; verdict, findings, notes, suggestion and
 * everything that is printed out. A change of the program that is to change nothing leaves every file in expected/ as
 * it is, byte for byte.
 *
 * - cases/ hold the runs as data (case.ts says what a case can have, evidence.ts how evidence is written in short).
 * - harness.ts runs one: config through the program's own reading of inputs and config file, evidence as the JSON of
 *   an evidence file, everything else as values in the gate's port `Ports` (ports.ts). outputs.ts makes the texts.
 * - expected/ has one file a case. A text of more than 120,000 characters is cut, and hashed as a whole.
 *
 * UPDATE_NET=1 npm test -- __tests__/net/ writes expected/ anew, without what no case is for any more; look at the
 * difference before it is committed. Without it a missing file fails, and so does one too many.
 *
 * When code moves, only the imports of ports.ts, outputs.ts and harness.ts follow.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cases } from './cases/index';
import { runInMemory } from './harness';

const folder = new URL('expected/', import.meta.url);
const update = process.env.UPDATE_NET === '1';
const named = cases.map((one) => [one.scenario, one, fileOf(one.scenario)] as const);

if (update) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

test.each(named)('%s', async (_, one, file) => {
  const text = `${JSON.stringify(await runInMemory(one), null, 2)}\n`;
  if (update) writeFileSync(new URL(file, folder), text);
  const expected = readFileSync(new URL(file, folder), 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(expected));
  // Byte for byte: the order of members counts as well.
  expect(text).toBe(expected);
});

test('every case has its own file, and no file is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(named.map(([, , file]) => file).sort());
});

function fileOf(scenario: string): string {
  const name = scenario.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${name}.json`;
}
