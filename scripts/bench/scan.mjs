// The log scan beside what else reads the same files: the rows of the table.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkRun } from './checks.mjs';
import { logSet, truthOf } from './logs.mjs';
import { medians, peakOf } from './measure.mjs';
import { duckdb, jq, trailscraper, wrongSum } from './others.mjs';

const yardstickScript = fileURLToPath(new URL('yardstick.mjs', import.meta.url));
const threads = availableParallelism();

/** jq takes a second for every 50,000 events: more would only wait. */
const jqEvents = 100_000;

/** The ratios to reach are for a million events: below, the start of the program is most of what is measured. */
const judgedFrom = 1_000_000;
const mostMegabytes = 300;

/** The rows of one size: the yardsticks, other programs, and the tool with a rare role, a busy one and fifty. */
export async function scanRows({ events, repeat, dist, dir, work }) {
  const set = await openSet({ events, dir });
  const other = duckdb({ ...set.rare, folder: set.folder, threads });
  const runs = [...yardsticks(set), other, ...ours({ set, dist, work })];
  const times = await timesOf(runs, repeat);
  const between = (what, of, most) =>
    row(what, times.get(what), of, times.get(of), events < judgedFrom ? {} : { most });
  const rows = [];
  for (const run of runs) {
    const memory = run.memory ? { megabytes: await peakOf(run) } : {};
    const goal = run.most === undefined ? {} : { mostMegabytes };
    const of = `gunzip, ${label(run.alone ? 1 : threads)}`;
    rows.push({ ...between(run.what, of, run.most?.ratio), ...memory, ...goal });
  }
  const fifty = ['rare', 'busy'].map((role) => between('check, 50 roles', `check, ${role} role`, 1.5));
  const mine = times.get('check, busy role');
  return [...rows, ...fifty, ...(await slowRows({ set, dir, dist, work, repeat, mine }))];
}

/** How time and memory grow with the log: each size beside gunzip of the same files, and beside the size before. */
export async function growthRows({ sizes, repeat, dist, dir, work }) {
  const rows = [];
  const before = new Map();
  for (const events of sizes) {
    const set = await openSet({ events, dir });
    const [, gunzip] = yardsticks(set);
    const checks = ours({ set, dist, work }).slice(0, 2);
    const [base, ...times] = await medians([gunzip, ...checks], repeat);
    for (const [index, run] of checks.entries()) {
      const named = (size) => `${run.what}, ${count(size)} events`;
      const memory = { megabytes: await peakOf(run), mostMegabytes };
      rows.push(row(named(events), times[index], `${gunzip.what}, same files`, base, memory));
      const smaller = before.get(run.what);
      // Ten times the events may take ten times as long, and a tenth more for what else the machine does.
      const goal = { most: (events / smaller?.events) * 1.1 };
      if (smaller !== undefined)
        rows.push(row(named(events), times[index], named(smaller.events), smaller.time, goal));
      before.set(run.what, { events, time: times[index] });
    }
  }
  return rows;
}

async function openSet({ events, dir }) {
  const folder = await logSet({ events, dir });
  const truth = truthOf(folder);
  return { folder, truth, threads, rare: roleIn(truth, 0.04), busy: roleIn(truth, 0.5) };
}

/** The role whose share of the files is nearest to the wanted one. */
function roleIn({ principals, files }, share) {
  const roles = Object.entries(principals).filter(([arn]) => arn.includes(':role/'));
  const distance = ([, role]) => Math.abs(role.files / files - share);
  const [[arn, { records, files: own }]] = roles.toSorted((a, b) => distance(a) - distance(b));
  return { arn, records, share: own / files };
}

function yardsticks({ folder, rare }) {
  const run = (mode, what, count, rest = {}) => ({
    what: `${what}, ${label(count)}`,
    args: [yardstickScript, mode, String(count), folder, rare.arn],
    alone: count === 1,
    ...rest,
  });
  const tally = { check: (stdout) => wrongSum(stdout, rare.records), memory: true };
  return [
    run('gunzip', 'gunzip', 1),
    run('gunzip', 'gunzip', threads),
    run('sized', 'gunzip, size known', 1),
    run('sized', 'gunzip, size known', threads),
    run('parse', 'gunzip + JSON.parse', 1),
    run('parse', 'gunzip + JSON.parse', threads),
    run('tally', 'gunzip + JSON.parse + tally of the rare role', threads, tally),
  ];
}

function ours({ set, dist, work }) {
  const { folder, truth, rare, busy } = set;
  const run = (what, principals, most) => ({
    what: `check, ${what}`,
    memory: true,
    most,
    ...checkRun({ dist, work, folder, principals }),
    check: (stdout) => (JSON.parse(stdout).targets?.length === 1 ? undefined : 'gave no report'),
  });
  const fifty = Object.keys(truth.principals)
    .filter((arn) => arn.includes(':role/'))
    .slice(0, 50);
  return [
    run('rare role', [rare.arn], { ratio: 1.15 }),
    run('busy role', [busy.arn], { ratio: 1.3 }),
    run('50 roles', fifty, {}),
  ];
}

/** Programs that take so long that they run apart: jq on a set of its own, trailscraper once. */
async function slowRows({ set, dir, dist, work, repeat, mine }) {
  const rows = [];
  const small = await openSet({ events: Math.min(set.truth.events, jqEvents), dir });
  for (const run of jq({ ...small.rare, folder: small.folder })) {
    const [rare] = ours({ set: small, dist, work });
    const [jqTime, ourTime] = await medians([run, rare], repeat);
    rows.push(
      row(
        `${run.what}, rare role, ${count(small.truth.events)} events`,
        jqTime,
        'check of the same',
        ourTime,
      ),
    );
  }
  for (const run of trailscraper({ ...set.busy, folder: set.folder })) {
    const [time] = await medians([run], 1);
    rows.push({ ...row(`${run.what}, busy role`, time, 'check, busy role', mine), least: 25 });
  }
  return rows;
}

/** The first round is not counted: it fills the page cache and compiles what will be compiled. */
async function timesOf(runs, repeat) {
  await medians(runs.slice(0, 1), 1);
  const times = await medians(runs, repeat);
  return new Map(runs.map(({ what }, index) => [what, times[index]]));
}

function row(what, milliseconds, of, base, rest = {}) {
  return { what, milliseconds, ratio: milliseconds / base, of, ...rest };
}

function label(count) {
  return count === 1 ? '1 thread' : `${count} threads`;
}

/** 10000 -> `10k`, 1000000 -> `1M`. */
export function count(events) {
  if (events % 1_000_000 === 0) return `${events / 1_000_000}M`;
  return events % 1000 === 0 ? `${events / 1000}k` : String(events);
}
