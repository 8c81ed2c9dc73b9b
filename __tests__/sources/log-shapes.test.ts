import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../src/base/time';
import { parsePrincipalArn } from '../../src/policy/arn';
import { findLogs } from '../../src/sources/cloudtrail-logs/find-logs';
import { readLogs } from '../../src/sources/cloudtrail-logs/read-logs';
import { newFolder } from '../support/bundle';
import { event, foreignShapes, noEvents, readShapes } from '../support/log-shapes';
import { runs } from '../support/runs';

const window = { start: Date.UTC(2026, 9, 25), end: Date.UTC(2026, 10, 25) };
const parsed = parsePrincipalArn('arn:aws:iam::111122223333:role/ci');
const principals = typeof parsed === 'string' ? [] : [parsed];
const delivered = JSON.stringify({ Records: [event('StartInstances', 3)] });

/** What a scan finds in a folder with these files. */
async function scanned(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { calls, set, remarks } = await readLogs({
    files: await findLogs([folder], window),
    principals,
    window,
  });
  const gaps = set.gaps.map(({ location, message }) => `${location.slice(folder.length + 1)}: ${message}`);
  return {
    calls: calls.map(({ eventName, count }) => `${eventName} ${count}`),
    gaps,
    files: set.files,
    remarks,
    seen: set.principalsSeen,
  };
}

test.each(readShapes)('%s is read', async (_what, name, content) => {
  const { calls, gaps, files } = await scanned({ [name]: content });
  expect({ calls, gaps, files }).toEqual({
    calls: ['RebootInstances 1', 'StopInstances 1'],
    gaps: [],
    files: 1,
  });
});

test.each(readShapes)('%s is read beside a delivered file', async (_what, name, content) => {
  const { calls, gaps, files } = await scanned({ [name]: content, 'delivered.json': delivered });
  const all = ['RebootInstances 1', 'StartInstances 1', 'StopInstances 1'];
  expect({ calls, gaps, files }).toEqual({ calls: all, gaps: [], files: 2 });
});

test.each(foreignShapes)(
  '%s is a gap by name, alone and beside a delivered file',
  async (_what, name, content, said) => {
    const expected = [expect.stringMatching(new RegExp(`^${name}: .*${said.source}`))];
    expect((await scanned({ [name]: content })).gaps).toEqual(expected);
    const beside = await scanned({ [name]: content, 'delivered.json': delivered });
    expect(beside.gaps).toEqual(expected);
    expect(beside.calls).toContain('StartInstances 1');
  },
);

test.each(noEvents)('%s beside a delivered file changes nothing', async (_what, name, content) => {
  const { calls, gaps } = await scanned({ [name]: content, 'delivered.json': delivered });
  expect({ calls, gaps }).toEqual({ calls: ['StartInstances 1'], gaps: [] });
});

test('a folder in which no file holds events says what it found', async () => {
  const found = scanned({ 'README.md': '# Notes', 'a.csv': 'a,b\n', 'b.csv': 'a,b\n', Makefile: 'all:\n' });
  await expect(found).rejects.toThrow(
    /none of its files holds events \(2 \.csv, 1 \.md, 1 without an extension\)/,
  );
});

test('exports are named: what they left out looks unused', async () => {
  const [lookup] = readShapes;
  expect((await scanned({ 'a.json': lookup?.[2] ?? '' })).remarks).toEqual([
    expect.stringContaining('exports (lookup-events)'),
  ]);
  expect((await scanned({ 'delivered.json': delivered })).remarks).toEqual([]);
});

const by = (identity: object, id: number, eventTime = '2026-11-10T11:00:00Z') => ({
  ...event('StopInstances', id),
  userIdentity: identity,
  eventTime,
});
const session = (name: string) => ({
  type: 'AssumedRole',
  arn: `arn:aws:sts::111122223333:assumed-role/${name}/run`,
});
const issued = (arn: string) => ({ ...session('x'), sessionContext: { sessionIssuer: { arn } } });
const user = { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/ann' };

test.each([
  ['compact and gzipped', (text: string) => gzipSync(text)],
  ['parsed', (text: string) => JSON.stringify(JSON.parse(text), null, 1)],
])('everybody who made a call is listed with the first and the last time: %s', async (_what, write) => {
  const records = [
    by(issued('arn:aws:iam::111122223333:role/team/deploy'), 1, '2026-11-12T00:00:00Z'),
    by(session('deploy'), 2, '2026-11-01T00:00:00Z'),
    by(session('ci'), 3),
    by(session('nobody-knows-my-path'), 4),
    by(user, 5),
    by(user, 6, '2026-11-20T00:00:00Z'),
    by(user, 7, '2026-12-20T00:00:00Z'),
    by({ type: 'AWSService', invokedBy: 'ec2.amazonaws.com' }, 8),
    by({ type: 'AWSAccount', principalId: 'AROAX:s', accountId: '444455556666' }, 9),
  ];
  const { seen } = await scanned({ 'a.json': write(JSON.stringify({ Records: records })) });
  expect(seen?.complete).toBe(true);
  expect(seen?.principals.map(({ arn, first, last }) => [arn, isoDay(first), isoDay(last)])).toEqual([
    ['arn:aws:iam::111122223333:role/ci', '2026-11-10', '2026-11-10'],
    ['arn:aws:iam::111122223333:role/nobody-knows-my-path', '2026-11-10', '2026-11-10'],
    ['arn:aws:iam::111122223333:role/team/deploy', '2026-11-01', '2026-11-12'],
    ['arn:aws:iam::111122223333:user/ann', '2026-11-10', '2026-11-20'],
  ]);
});

test('a list of everybody is not complete where the logs have a gap', async () => {
  const { seen } = await scanned({ 'a.json': delivered, 'b.csv': 'eventname,eventsource\nx,y\n' });
  expect(seen).toMatchObject({ principals: [{ arn: 'arn:aws:iam::111122223333:role/ci' }], complete: false });
});

test('a broken line costs the other lines nothing, wherever it is', async () => {
  const lines = [1, 2, 3, 4].map((id) => JSON.stringify(event('StopInstances', id)));
  await fc.assert(
    fc.asyncProperty(fc.nat(3), fc.integer({ min: 1, max: 400 }), async (which, length) => {
      const broken = lines.map((line, at) => (at === which ? line.slice(0, length) : line));
      const { calls, gaps } = await scanned({ 'a.jsonl': broken.join('\n') });
      expect({ calls, gaps }).toEqual({
        calls: ['StopInstances 3'],
        gaps: [`a.jsonl: line ${which + 1} is truncated or not JSON`],
      });
    }),
    { numRuns: runs(40) },
  );
});

test('a plain file that is not JSON is a gap, wherever a byte of its structure changed', async () => {
  const text = JSON.stringify({ Records: [event('StopInstances', 1), event('RebootInstances', 2)] });
  const structure = [...text.matchAll(/[{}[\]:,]|true|false|null/g)].map(({ index }) => index);
  const isJson = (one: string) => {
    try {
      JSON.parse(one);
      return true;
    } catch {
      return false;
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...structure),
      fc.constantFrom('', ';', 'x', '}', ',', '1'),
      async (at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(!isJson(broken));
        const { calls, gaps } = await scanned({ 'a.json': broken });
        expect({ calls, gaps }).toEqual({
          calls: [],
          gaps: [expect.stringMatching(/^a.json: .*not.* JSON/)],
        });
      },
    ),
    { numRuns: runs(200) },
  );
});
