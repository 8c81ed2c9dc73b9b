// Writes one part of a log set after the other and tells what is in it: the worker of logs.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { castOf, Random } from './log-callers.mjs';
import { isoTime, recordOf } from './log-record.mjs';

const minute = 60_000;
const day = 24 * 60 * minute;
const regions = ['us-east-1', 'us-east-1', 'eu-west-1'];

/** A file holds what happened in an account and region within minutes: 20 events in the median, 53 in the mean. */
const fileSize = { median: 20, spread: 1.4, most: 5000 };

parentPort.on('message', (part) => parentPort.postMessage(writePart(part)));

/** Writes `events` events of a set into files of their own. Gives what is in them. */
function writePart({ set, part, events }) {
  const accounts = castOf(set);
  const random = new Random(set.seed * 7919 + part * 104_729 + 1);
  const truth = new PartTruth();
  for (let left = events; left > 0; ) {
    const size = Math.round(fileSize.median * Math.exp(fileSize.spread * random.normal()));
    const count = Math.max(1, Math.min(size, fileSize.most, left));
    writeLog(set, { random, truth, count, region: random.of(regions), ...random.of(accounts) });
    left -= count;
  }
  return truth;
}

function writeLog(set, { random, truth, count, region, account, callers }) {
  const delivered = set.end - (1 + random.below((set.days * day) / (5 * minute) - 4)) * 5 * minute;
  const present = callers.filter(({ presence }) => random.next() < presence);
  const roles = present.filter(({ kind }) => kind === 'role');
  const pick = weighted(present, random);
  const seen = new Set();
  const records = Array.from({ length: count }, () => {
    const caller = pick();
    const call = {
      ...{ random, caller, account, region },
      // Squared: a few of a caller's calls are frequent, the others are a long tail.
      event: caller.events[Math.floor(caller.events.length * random.next() ** 2)],
      time: delivered - 2 * minute - random.below(8 * minute),
      outcome: outcomeOf(caller, random),
      assumed: random.of(roles.length === 0 ? callers.slice(0, 1) : roles),
    };
    if (call.time >= set.start) truth.add(call, seen);
    return JSON.stringify(recordOf(call));
  });
  const json = `{"Records":[${records.join(',')}]}`;
  const bytes = gzipSync(json, { level: 6 });
  truth.addFile(json, bytes);
  const folder = folderOf(set, account, region, isoTime(delivered));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileName(account, region, isoTime(delivered), random)), bytes);
}

/** Draws from callers by their weights. */
function weighted(callers, random) {
  let total = 0;
  const ends = callers.map(({ weight }) => {
    total += weight;
    return total;
  });
  return () => {
    const drawn = random.next() * total;
    return callers[ends.findIndex((end) => drawn < end)] ?? callers[0];
  };
}

function outcomeOf({ denials }, random) {
  const drawn = random.next();
  if (drawn < denials) return 'denied';
  return drawn > 0.98 ? 'failed' : 'allowed';
}

/** Where a trail puts its files; those of an organisation have its id in the path. */
function folderOf({ folder, organisation }, account, region, delivered) {
  const owner = organisation ? ['o-exampleorg1', account] : [account];
  return join(folder, 'AWSLogs', ...owner, 'CloudTrail', region, ...delivered.slice(0, 10).split('-'));
}

function fileName(account, region, delivered, random) {
  const stamp = delivered.slice(0, 16).replace(/[-:]/g, '');
  return `${account}_CloudTrail_${region}_${stamp}Z_${random.letters(16)}.json.gz`;
}

/** What a part holds inside the window. Plain values, since it travels from the worker to the main thread. */
class PartTruth {
  events = 0;
  files = 0;
  jsonBytes = 0;
  gzipBytes = 0;
  accounts = new Set();
  regions = new Set();
  mapped = new Set();
  management = new Set();
  /** ARN -> records, files and uses by action. */
  principals = new Map();

  add({ caller, event, outcome, account, region }, seen) {
    this.events++;
    this.accounts.add(account);
    this.regions.add(region);
    this.mapped.add(event.action);
    if (event.kind !== 'data') this.management.add(event.action);
    if (caller.arn === undefined) return;
    const known = this.principals.get(caller.arn) ?? { records: 0, files: 0, uses: {} };
    this.principals.set(caller.arn, known);
    known.records++;
    if (!seen.has(caller)) known.files++;
    seen.add(caller);
    known.uses[event.action] ??= { allowed: 0, denied: 0 };
    known.uses[event.action][outcome === 'denied' ? 'denied' : 'allowed']++;
  }

  addFile(json, bytes) {
    this.files++;
    this.jsonBytes += Buffer.byteLength(json);
    this.gzipBytes += bytes.length;
  }
}
