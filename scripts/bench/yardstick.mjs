// What Node does with a log set when it answers less than the question, or answers it in the plainest way:
//   node scripts/bench/yardstick.mjs MODE THREADS FOLDER [ARN]
// gunzip   reads and inflates every file, and looks at nothing
// sized    the same, with a buffer of the size that the file's last four bytes give
// parse    JSON.parse of every file besides
// tally    and counts one role's events by name and outcome; prints the counts as JSON
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

if (isMainThread) {
  const [mode, threads, folder, arn] = process.argv.slice(2);
  const paths = logPaths(folder);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const share = { mode, paths, next, arn };
  const counts =
    threads === '1'
      ? [read(share)]
      : await Promise.all(Array.from({ length: Number(threads) }, () => other(share)));
  if (mode === 'tally') process.stdout.write(JSON.stringify(sum(counts)));
} else parentPort.postMessage(read(workerData));

function logPaths(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.json.gz'));
  if (paths.length === 0) throw new Error(`no log file in ${folder}`);
  return paths.map((path) => join(folder, path));
}

function other(share) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
}

/** Takes the next file as long as there is one, so that no thread waits for another's large files. */
function read({ mode, paths, next, arn }) {
  const counts = {};
  for (let at = Atomics.add(next, 0, 1); at < paths.length; at = Atomics.add(next, 0, 1)) {
    const bytes = readFileSync(paths[at]);
    const json = gunzipSync(bytes, mode === 'sized' ? { chunkSize: sizeOf(bytes) } : {});
    if (mode === 'gunzip' || mode === 'sized') continue;
    const { Records: records } = JSON.parse(json.toString());
    if (mode === 'tally') tally(counts, records, arn);
  }
  return counts;
}

/** The last four bytes of a gzip member are its size. One more, so that zlib sees the end without a second buffer. */
function sizeOf(bytes) {
  return Math.max(64, bytes.readUInt32LE(bytes.length - 4) + 1);
}

function tally(counts, records, arn) {
  for (const { userIdentity, eventSource, eventName, errorCode = '' } of records) {
    if (userIdentity.sessionContext?.sessionIssuer?.arn !== arn) continue;
    const key = `${eventSource} ${eventName} ${/AccessDenied|Unauthorized/.test(errorCode) ? 'denied' : 'allowed'}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
}

function sum(list) {
  const total = {};
  for (const counts of list)
    for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
  return total;
}
