import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { findLogs } from '../../src/sources/cloudtrail-logs/find-logs';
import { newFolder } from '../support/bundle';

const window = { start: Date.UTC(2026, 9, 25), end: Date.UTC(2026, 10, 25) };
const region = 'AWSLogs/111122223333';
const day = (name: string, path: string) => `${region}/${name}/us-east-1/${path}`;
const log = (time: string, suffix: string) =>
  day('CloudTrail', `2026/11/01/111122223333_CloudTrail_us-east-1_20261101T${time}Z_${suffix}.json.gz`);
const digest = day(
  'CloudTrail-Digest',
  '2026/11/01/111122223333_CloudTrail-Digest_us-east-1_t_us-east-1_20261101T020000Z.json.gz',
);

/** The gaps of a folder with one log file, and a digest that lists these. */
async function gapsWith(logFiles: unknown, content = JSON.stringify({ digestEndTime: 'x', logFiles })) {
  const folder = newFolder();
  const files = new Map([
    [log('0100', 'AAAAAAAAAAAAAAAA'), gzipSync('{"Records":[]}')],
    [digest, gzipSync(content)],
  ]);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const found = await findLogs([folder], window);
  expect(found.count).toBe(1);
  return found.gaps();
}

const times = { oldestEventTime: '2026-11-01T00:50:00Z', newestEventTime: '2026-11-01T00:59:00Z' };
const here = { s3Object: log('0100', 'AAAAAAAAAAAAAAAA'), ...times };
const gone = { s3Object: log('0105', 'BBBBBBBBBBBBBBBB'), ...times };
const old = {
  s3Object: log('0110', 'CCCCCCCCCCCCCCCC'),
  oldestEventTime: '2026-10-01T00:00:00Z',
  newestEventTime: '2026-10-01T00:05:00Z',
};

test('a log file that a digest names and that is not there is a gap', async () => {
  expect(await gapsWith([here, gone, gone])).toEqual([
    { location: gone.s3Object, message: 'is listed in a digest file and was not found' },
  ]);
});

test('a file without times may hold any event', async () => {
  expect(await gapsWith([{ s3Object: gone.s3Object }])).toHaveLength(1);
});

test.each([
  ['all files are there', [here]],
  ['what is not there has no event of the window', [here, old]],
  ['there was no event', []],
  ['it lists something else', [null, 3, { s3Object: 7 }]],
  ['it is none', 'x'],
])('a digest is no gap when %s', async (_name, logFiles) => {
  expect(await gapsWith(logFiles)).toEqual([]);
});

test('a digest that cannot be read is no gap', async () => {
  expect(await gapsWith([], '{"logFiles":[')).toEqual([]);
});
