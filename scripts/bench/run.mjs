// npm run bench: measures, prints one table, and with --write puts it into docs/performance.md.
//   --events 1000000      size of the log set of the scan        --repeat 5    the median of so many runs
//   --series              10k, 100k, 1M and 10M events: growth   --only LIST   of answers, scan, series, startup, expansion
//   --dist dist           the build to measure                   --dir FOLDER  where log sets are kept
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAnswers, variants } from './answers.mjs';
import { logSet } from './logs.mjs';
import { count, growthRows, scanRows } from './scan.mjs';
import { machineLine, tableOf, writeBetweenMarkers } from './table.mjs';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const page = new URL('../../docs/performance.md', import.meta.url);
const options = readOptions(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'iam-policy-drift-bench-'));
try {
  await bench({ ...options, work });
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Each part in turn, the answers first: a fast wrong answer is not worth a figure. */
async function bench({ only, write, ...settings }) {
  const parts = {
    answers: () => answerLines(settings),
    scan: () => scanRows(settings),
    series: () => growthRows({ ...settings, sizes }),
    startup: () => elsewhere('startup.mjs', settings),
    expansion: () => elsewhere('expansion.mjs', settings),
  };
  const { answers, ...measured } = parts;
  const lines = only.includes('answers') ? await answers() : [];
  const rows = [];
  for (const [name, part] of Object.entries(measured)) {
    if (!only.includes(name)) continue;
    console.error(`${name} ...`);
    rows.push(...(await part()));
  }
  const head = `${machineLine()}. The scan: ${count(settings.events)} events; medians of ${settings.repeat}.`;
  const text = [head, ...lines, ...(rows.length === 0 ? [] : [tableOf(rows)])].join('\n\n');
  console.log(text);
  if (write) writeBetweenMarkers(page, text);
}

/** The tool's answers on every variant of the log set. Throws with the differences if there are any. */
async function answerLines({ events, dist, dir }) {
  console.error('answers ...');
  let compared = 0;
  for (const variant of variants) {
    const folder = await logSet({ ...variant, events, dir });
    const { principals, differences } = await compareAnswers(folder, dist);
    if (differences.length > 0) throw new Error(`wrong answers in ${folder}:\n${differences.join('\n')}`);
    compared += principals;
  }
  return [
    `Answers: ${compared} principals in ${variants.length} log sets of ${count(events)} events, all as put in.`,
  ];
}

/** The rows of a part in a file of its own, which exports `rows({dist, repeat, dir, work})`. */
async function elsewhere(name, settings) {
  const part = new URL(name, import.meta.url);
  return existsSync(part) ? (await import(part.href)).rows(settings) : [];
}

function readOptions(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const { values } = parseArgs({
    args,
    options: { events: text, repeat: text, only: text, dist: text, dir: text, series: flag, write: flag },
  });
  const all = ['answers', 'scan', ...(values.series ? ['series'] : []), 'startup', 'expansion'];
  const only = values.only === undefined ? all : values.only.split(',');
  const unknown = only.filter((name) => ![...all, 'series'].includes(name));
  if (unknown.length > 0)
    throw new Error(`--only knows ${all.join(', ')} and series, not ${unknown.join(', ')}`);
  return {
    events: natural(values.events ?? '1000000', '--events'),
    repeat: natural(values.repeat ?? '5', '--repeat'),
    dist: resolve(values.dist ?? 'dist'),
    dir: values.dir === undefined ? undefined : resolve(values.dir),
    only,
    write: values.write,
  };
}

function natural(text, name) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} ${text} is no number of at least 1`);
  return value;
}
