// How long wildcards take to become sets of actions, first call in a fresh process, beside an empty node process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, medians, runOnce } from './measure.mjs';

const probe = fileURLToPath(new URL('expansion-probe.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is to be reached, in milliseconds where an empty node process takes 25. */
const goals = { 'catalogue load': 5, 'expand AdministratorAccess': 2, 'expand like ReadOnlyAccess': 10 };

/** Rows {what, milliseconds, ratio, of, most}; those of growth compare ten times as much with once. */
export async function rows({ repeat, work }) {
  const empty = join(work, 'empty.mjs');
  writeFileSync(empty, '');
  const [none] = await medians([{ args: [empty], env: { PATH: process.env.PATH } }], repeat * 4);
  const found = [];
  for (let round = 0; round < repeat * 2; round++) found.push(await probeOnce());
  const timeOf = (name) => median(found.map((times) => times[name]));
  return [
    ...Object.entries(goals).map(([what, most]) => ({
      what,
      milliseconds: timeOf(what),
      ratio: timeOf(what) / none,
      of: 'empty node process',
      most: most / 25,
    })),
    ...['patterns', 'stars'].map((what) => ({
      what: `expand ten times the ${what}`,
      milliseconds: timeOf(`many ${what}`),
      ratio: timeOf(`many ${what}`) / timeOf(`few ${what}`),
      of: 'once',
      most: 15,
    })),
  ];
}

async function probeOnce() {
  const { stdout } = await runOnce({ args: ['--import', 'tsx', probe], cwd: root });
  return JSON.parse(stdout);
}
