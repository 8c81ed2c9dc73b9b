// Invented CloudTrail log sets of any size, in the folders that a trail writes, with the true answer beside them:
//   node scripts/bench/logs.mjs --events 100000 [--seed 1] [--accounts 1] [--organisation] [--days 90] [--dir FOLDER]
// prints the folder of the set. The same arguments give the same records; a set that is there is not made again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { castOf } from './log-callers.mjs';

const day = 24 * 60 * 60_000;

/** The window that every truth is counted in: `check --window-end 2026-01-31 --lookback 90d`. */
export const window = { end: '2026-01-31', lookback: '90d' };
const end = Date.parse(`${window.end}T23:59:59.999Z`);
const start = end - 90 * day;

/** A worker's share: small enough for a truth of its own, large enough to be worth the message. */
const partSize = 25_000;

/**
 * Gives the folder of a log set with its truth.json, and makes it if it is not there. With more `days` than 90 it holds
 * records before the window, which the truth leaves out. Memory does not grow with the set.
 */
export async function logSet({ events, seed = 1, accounts = 1, organisation = false, days = 90, dir }) {
  const name = `${events}-events-seed-${seed}-accounts-${accounts}-days-${days}${organisation ? '-organisation' : ''}`;
  const base = dir ?? join(tmpdir(), 'iam-policy-drift-bench');
  const folder = join(base, `${name}-${generator()}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const set = { events, seed, accounts, organisation, days, start, end };
    const truth = await writeParts({ ...set, folder: unfinished });
    writeFileSync(join(unfinished, 'truth.json'), `${JSON.stringify({ ...set, ...truth }, null, 1)}\n`);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** The truth of a set that logSet made. */
export function truthOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
}

/** Which generator made a set: one that an older generator left behind is not taken for this one's. */
function generator() {
  const hash = createHash('sha256');
  for (const name of ['log-callers.mjs', 'log-part.mjs', 'log-record.mjs'])
    hash.update(readFileSync(new URL(name, import.meta.url)));
  return hash.digest('hex').slice(0, 8);
}

/** One worker a core; each takes the next part when it has written one. Parts, not workers, decide what is written. */
async function writeParts(set) {
  const parts = Array.from({ length: Math.ceil(set.events / partSize) }, (_, part) => ({
    set,
    part,
    events: Math.min(partSize, set.events - part * partSize),
  }));
  const truth = emptyTruth(set);
  const workers = Math.min(availableParallelism(), parts.length);
  await Promise.all(Array.from({ length: workers }, () => writeWith(parts, truth)));
  const sorted = (names) => [...names].sort();
  const { accounts, regions, mapped, management } = truth;
  return {
    ...truth,
    accounts: sorted(accounts),
    regions: sorted(regions),
    mapped: sorted(mapped),
    management: sorted(management),
  };
}

function writeWith(parts, truth) {
  const worker = new Worker(new URL('log-part.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const next = () => {
      const part = parts.shift();
      if (part === undefined) resolve(worker.terminate());
      else worker.postMessage(part);
    };
    worker.on('error', reject).on('message', (part) => {
      merge(truth, part);
      next();
    });
    next();
  });
}

/** Principals without any record belong to the truth too: asked for, they must come out empty. */
function emptyTruth(set) {
  const principals = castOf(set).flatMap(({ callers }) =>
    callers.flatMap(({ arn }) => (arn === undefined ? [] : [arn])),
  );
  return {
    ...{ events: 0, files: 0, jsonBytes: 0, gzipBytes: 0 },
    ...{ accounts: new Set(), regions: new Set(), mapped: new Set(), management: new Set() },
    principals: Object.fromEntries(principals.map((arn) => [arn, { records: 0, files: 0, uses: {} }])),
  };
}

function merge(truth, part) {
  for (const key of ['events', 'files', 'jsonBytes', 'gzipBytes']) truth[key] += part[key];
  for (const key of ['accounts', 'regions', 'mapped', 'management'])
    for (const name of part[key]) truth[key].add(name);
  for (const [arn, { records, files, uses }] of part.principals) {
    const known = truth.principals[arn];
    known.records += records;
    known.files += files;
    for (const [action, { allowed, denied }] of Object.entries(uses)) {
      known.uses[action] ??= { allowed: 0, denied: 0 };
      known.uses[action].allowed += allowed;
      known.uses[action].denied += denied;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: {
      events: text,
      seed: text,
      accounts: text,
      days: text,
      dir: text,
      organisation: { type: 'boolean' },
    },
  });
  const numbers = ['events', 'seed', 'accounts', 'days'].filter((key) => values[key] !== undefined);
  const given = Object.fromEntries(numbers.map((key) => [key, Number(values[key])]));
  console.log(await logSet({ events: 100_000, ...values, ...given }));
}
