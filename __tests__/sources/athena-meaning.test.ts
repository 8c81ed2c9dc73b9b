import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CallCount } from '../../src/evidence/evidence';
import { callsToEvidence, coverageOfLogs, type LogSet } from '../../src/evidence/from-logs';
import { type Question, statementOf } from '../../src/sources/athena/query';
import { readRows } from '../../src/sources/athena/rows';
import { findLogs } from '../../src/sources/cloudtrail-logs/find-logs';
import { readLogs } from '../../src/sources/cloudtrail-logs/read-logs';
import { askDuckDb } from '../support/athena-duckdb';
import { anyRecords, principals, window, writeTrail } from '../support/athena-records';
import { newFolder } from '../support/bundle';
import { knowledge } from '../support/knowledge';
import { record, type ShortRecord } from '../support/records';
import { runs } from '../support/runs';

const question: Question = {
  database: 'logs',
  table: 'trail',
  principals,
  window,
  days: { first: '2026/10/01', last: '2026/11/30' },
  accounts: ['111122223333', '444455556666'],
  regions: 'all',
};

/** All that anybody makes of a log set. */
function meaningOf(calls: readonly CallCount[], set: LogSet) {
  const { files: _, gaps: __, ...coverage } = coverageOfLogs(set, knowledge.events, 'athena');
  const evidence = callsToEvidence(calls, knowledge.events, 'athena');
  return { calls, evidence, coverage, seen: set.principalsSeen };
}

async function asked(folder: string, changes: Partial<Question> = {}) {
  const rows = await askDuckDb(folder, statementOf({ ...question, ...changes }));
  const names = (changes.principals ?? principals).map(({ arn }) => arn);
  const { calls, set, malformed } = readRows(rows, names);
  return { ...meaningOf(calls, { ...set, window, gaps: [], files: 0 }), malformed };
}

async function scanned(folder: string) {
  const files = await findLogs([folder], window);
  const { calls, set } = await readLogs({ files, principals, window });
  const counts = set.gaps.map(({ message }) => Number(/^(\d+) records without/.exec(message)?.[1]));
  return { ...meaningOf(calls, set), malformed: counts.reduce((sum, one) => sum + one, 0) };
}

test('the statement counts what the scan counts, whatever the records look like', async () => {
  const property = fc.asyncProperty(anyRecords, async (records) => {
    const folder = newFolder();
    writeTrail(folder, records);
    expect(await asked(folder)).toEqual(await scanned(folder));
  });
  await fc.assert(property, { numRuns: runs(40) });
}, 60_000);

test('more resources than are kept, and one that is met again', async () => {
  const resources = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ ARN: `arn:aws:s3:::bucket-${from + index}` }));
  const put = (...ARNs: readonly unknown[]): ShortRecord => [
    '2026-10-05T00:00:00Z',
    's3',
    'PutBucketAcl',
    { resources: ARNs },
  ];
  const folder = newFolder();
  const calls = [put(...resources(10, 18)), put(...resources(14, 20)), put(...resources(12, 13))];
  writeTrail(folder, calls.map(record));
  const ten = await asked(folder);
  expect(ten).toEqual(await scanned(folder));
  expect(ten.calls[0]).toMatchObject({ count: 3, allResources: true });
  writeTrail(folder, [...calls, put(...resources(20, 21))].map(record));
  const eleven = await asked(folder);
  expect(eleven).toEqual(await scanned(folder));
  expect(eleven.calls[0]).toMatchObject({ count: 4, allResources: false });
});

test('one id for every event, as an export has it that hides them', async () => {
  const folder = newFolder();
  const at = (time: string, event = 'RunInstances'): ShortRecord => [
    time,
    'ec2',
    event,
    { eventID: 'HIDDEN' },
  ];
  const [first, again] = ['2026-10-05T00:00:00Z', '2026-10-05T00:00:01Z'];
  writeTrail(folder, [at(first), at(again), at(again), at(again, 'StopInstances')].map(record));
  const counted = await asked(folder);
  expect(counted).toEqual(await scanned(folder));
  expect(counted.calls.map(({ count }) => count)).toEqual([2, 1]);
});

describe('partitions', () => {
  const folder = newFolder();
  const at = (time: string, awsRegion: string): ShortRecord => [time, 'ec2', 'RunInstances', { awsRegion }];
  writeTrail(
    folder,
    // The first and the fourth file are of the other account.
    [
      at('2026-10-04T00:00:00Z', 'eu-west-1'),
      at('2026-10-05T00:00:00Z', 'eu-west-1'),
      at('2026-10-06T00:00:00Z', 'us-east-1'),
      at('2026-10-07T00:00:00Z', 'eu-west-1'),
      at('2026-10-08T00:00:00Z', 'eu-west-1'),
    ].map(record),
  );
  const daysOf = async (changes: Partial<Question>) => {
    const { coverage } = await asked(folder, changes);
    return { events: coverage.events, span: coverage.span?.start };
  };

  test.each<[string, Partial<Question>, number, string]>([
    ['all of them', {}, 5, '2026-10-04'],
    ['of some days', { days: { first: '2026/10/05', last: '2026/10/07' } }, 3, '2026-10-05'],
    ['of one region', { regions: ['us-east-1'] }, 1, '2026-10-06'],
    ['of one account', { accounts: ['111122223333'] }, 3, '2026-10-05'],
  ])('%s', async (_, changes, events, first) => {
    expect(await daysOf(changes)).toEqual({ events, span: Date.parse(first) });
  });
});

test('all who made calls are listed: a session as its role, a service and an account not', async () => {
  const folder = newFolder();
  const by = (time: string, userIdentity: unknown): ShortRecord => [
    `2026-10-${time}T00:00:00Z`,
    'ec2',
    'DescribeVpcs',
    { userIdentity },
  ];
  const session = 'arn:aws:sts::111122223333:assumed-role/worker/a';
  const worker = 'arn:aws:iam::111122223333:role/jobs/worker';
  const issuer = { sessionContext: { sessionIssuer: { type: 'Role', arn: worker } } };
  writeTrail(
    folder,
    [
      by('05', { type: 'AssumedRole', arn: session }),
      by('07', { type: 'AssumedRole', arn: session, ...issuer }),
      by('06', { type: 'AssumedRole', arn: 'arn:aws:sts::111122223333:assumed-role/alone/a' }),
      by('06', { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/eve' }),
      by('06', { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' }),
      by('06', { type: 'AWSAccount', accountId: '444455556666' }),
      by('06', { type: 'IAMUser', arn: `arn:aws:iam::111122223333:user/${'e'.repeat(1000)}` }),
    ].map(record),
  );
  const { seen } = await asked(folder);
  expect(seen).toEqual((await scanned(folder)).seen);
  const [first, middle, last] = ['05', '06', '07'].map((one) => Date.parse(`2026-10-${one}T00:00:00Z`));
  expect(seen).toEqual({
    principals: [
      { arn: 'arn:aws:iam::111122223333:role/alone', first: middle, last: middle },
      { arn: worker, first, last },
      { arn: 'arn:aws:iam::111122223333:user/eve', first: middle, last: middle },
    ],
    complete: true,
  });
});

test('users alone: no role is looked for', async () => {
  const folder = newFolder();
  writeTrail(folder, [record(['2026-10-05T00:00:00Z', 'ec2', 'RunInstances'])]);
  const user = principals.filter(({ kind }) => kind === 'user');
  expect((await asked(folder, { principals: user })).coverage.eventsByPrincipal).toEqual(
    new Map([[user[0]?.arn, 0]]),
  );
});
