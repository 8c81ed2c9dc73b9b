import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AwsFailure } from '../../src/aws/aws-failure';
import type { ResultRow } from '../../src/sources/athena/api';
import { estimate, type LogFolders } from '../../src/sources/athena/estimate';
import type { AthenaQuestion } from '../../src/sources/athena/plan';
import { part, resultColumns } from '../../src/sources/athena/query';
import { readRows } from '../../src/sources/athena/rows';
import { shapeOf, type TableShape } from '../../src/sources/athena/table';
import type { Athena } from '../support/athena';
import { gatherHere } from '../support/athena-process';
import { athenaScene, principal, table, usualTrail } from '../support/athena-run';
import { closeAws } from '../support/aws';
import { askedFor } from '../support/aws-fault-run';
import type { Scenario } from '../support/aws-scenario';
import { runs } from '../support/runs';

afterAll(closeAws);

const trail = await usualTrail();
const scene = (athena: Athena = {}, more: Partial<Scenario> = {}) => athenaScene(trail, athena, more);
const gapsOf = ({ set }: Awaited<ReturnType<typeof gatherHere>>) =>
  set.gaps.map(({ location, message }) => `${location}: ${message}`);
const changed = (properties: Record<string, string>): Athena => {
  return { tables: [{ ...table, properties: { ...table.properties, ...properties } }] };
};
const day = 86_400_000;
const slashed = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');

describe('no query is started', () => {
  const file = Buffer.alloc(12_000_000);
  const full = new Map([...trail.objects].map(([key]) => [key, file]));
  for (let at = Date.now() - 91 * day; at < Date.now(); at += day)
    full.set(`AWSLogs/111122223333/CloudTrail/us-east-1/${slashed(at)}/b.json.gz`, file);
  const hidden = new Map(trail.objects);
  for (const [key, bytes] of trail.objects) hidden.set(key.replace('us-east-1', 'xx-south-1'), bytes);
  const buckets = (objects: Map<string, Uint8Array>) => ({ buckets: [{ name: 'trail', objects }] });

  test.each<[string, Scenario, Partial<AthenaQuestion>, RegExp]>([
    [
      'that would read more than max-scan-gb',
      scene({}, buckets(full)),
      { maxScanBytes: 1e9 },
      /^athena: the query would read about 1\.\d GB \(48 of 9\d partitions measured\), more than max-scan-gb allows \(1\.0 GB\); none was started/,
    ],
    [
      'that would read more than its workgroup allows',
      scene({ workgroups: [{ name: 'primary', cutoff: 1e9 }] }, buckets(full)),
      {},
      /more than the workgroup allows \(1\.0 GB\)/,
    ],
    [
      'while the table leaves out a region of the trail',
      scene({}, buckets(hidden)),
      {},
      /^athena: the bucket has logs of xx-south-1, which the table does not include; make it anew/,
    ],
    ['of a table that is not there', scene({ tables: [] }), {}, /GetTableMetadata: .*Entity Not Found/],
    [
      'of a table without a column',
      scene({ tables: [{ ...table, columns: table.columns.filter((one) => one !== 'managementevent') }] }),
      {},
      /table logs\.trail: it has no column managementevent; create the table again with iam-policy-drift athena ddl/,
    ],
    [
      'of an account that the table does not list',
      scene(changed({ 'projection.account.type': 'enum', 'projection.account.values': '999900001111' })),
      {},
      /the table lists no account 111122223333/,
    ],
    [
      'of a region that the table does not list',
      scene(),
      { regions: ['cn-north-1'] },
      /lists no region cn-north-1/,
    ],
    [
      'of a time that the table does not hold',
      scene(changed({ 'projection.timestamp.range': '2013/01/01,2014/01/01' })),
      {},
      /the table holds nothing from/,
    ],
    [
      'in a workgroup that is disabled',
      scene({ workgroups: [{ name: 'primary', disabled: true }] }),
      {},
      /is disabled/,
    ],
    [
      'whose result would have no place',
      scene({ workgroups: [{ name: 'primary', output: null }] }),
      {},
      /workgroup primary says nowhere to put the result: name athena-output/,
    ],
    ['in a workgroup that is not there', scene({ workgroups: [] }), {}, /WorkGroup primary is not found/],
    [
      'for more principals than a query can name',
      scene(),
      {
        principals: Array.from({ length: 3000 }, (_, index) => ({
          ...principal,
          arn: `${principal.arn}${index}`,
        })),
      },
      /3000 principals are too many for one query/,
    ],
  ])('%s', async (_, scenario, changes, said) => {
    const answer = await gatherHere(scenario, changes);
    expect(gapsOf(answer)).toEqual([expect.stringMatching(said)]);
    expect(askedFor(answer.aws, 'StartQueryExecution')).toEqual([]);
    expect([...answer.set.eventsByPrincipal.values()].every((count) => count === 0)).toBe(true);
  });

  test('for logs of a region that the table leaves out, if they are of another time', async () => {
    const old = 'AWSLogs/111122223333/CloudTrail/xx-south-1/2019/01/01/a.json.gz';
    const young = `AWSLogs/111122223333/CloudTrail/xx-south-1/${slashed(Date.now() + 9 * day)}/a.json.gz`;
    const objects = new Map([...trail.objects, [old, file], [young, file]]);
    expect(gapsOf(await gatherHere(scene({}, buckets(objects))))).toEqual([]);
  });
});

test('the same question in the same attempt of a run is the same query; in another attempt it is another', async () => {
  const now = Date.now();
  const tokens: unknown[] = [];
  for (const attempt of ['1', '1', '2']) {
    const { aws } = await gatherHere(scene(), { attempt, now });
    tokens.push(askedFor(aws, 'StartQueryExecution')[0]?.params.ClientRequestToken);
  }
  expect(tokens[0]).toBe(tokens[1]);
  expect(tokens[0]).not.toBe(tokens[2]);
});

test.each<[string, Partial<AthenaQuestion>, boolean]>([
  ['in all regions are all there are', {}, true],
  ['in one region may not be', { regions: ['us-east-1'] }, false],
])('those who made calls %s', async (_, changes, complete) => {
  const { set } = await gatherHere(scene(), changes);
  expect(set.principalsSeen).toMatchObject({ complete });
  expect(set.principalsSeen?.principals.map(({ arn }) => arn)).toContain(principal.arn);
});

test('a table that begins late: less is looked at, and that is said', async () => {
  const begins = slashed(Date.now() - 40 * day);
  const { set, remarks } = await gatherHere(
    scene(changed({ 'projection.timestamp.range': `${begins},NOW` })),
  );
  expect(slashed(set.window.start)).toBe(begins);
  expect(remarks).toEqual([expect.stringMatching(/^athena’s table begins on \S+, not on \S+: /)]);
});

test.each<[string, Partial<typeof table>, RegExp]>([
  ['other partitions', { partitions: ['dt'] }, /not parted by account, region, timestamp/],
  ['partitions in another order', { partitions: ['region', 'account', 'timestamp'] }, /not parted by/],
])('a table with %s is none of ours', (_, changes, said) => {
  expect(shapeOf({ ...table, ...changes })).toEqual(expect.stringMatching(said));
});

test.each<[string, string, RegExp]>([
  ['projection.enabled', 'false', /projection\.enabled/],
  ['projection.timestamp.format', 'yyyy-MM-dd', /projection\.timestamp\.format/],
  ['projection.timestamp.range', 'NOW-3YEARS,NOW', /projection\.timestamp\.range/],
  ['projection.timestamp.range', '2026/01/01', /projection\.timestamp\.range/],
  ['projection.region.values', ' , ', /no regions/],
  [
    'storage.location.template',
    's3://trail/$' + '{account}/$' + '{region}/$' + '{timestamp}',
    /storage\.location/,
  ],
  ['storage.location.template', '', /storage\.location/],
])('a table whose %s is "%s" is none of ours', (name, value, said) => {
  const properties = { ...table.properties, [name]: value };
  expect(shapeOf({ ...table, properties })).toEqual(expect.stringMatching(said));
});

const column = (name: (typeof resultColumns)[number]) => resultColumns.indexOf(name);

test.each<[string, (row: ResultRow) => ResultRow]>([
  ['is too short', (row) => row.slice(1)],
  ['is too long', (row) => [...row, '1']],
  ['has a word for a flag', (row) => row.with(1, 'yes')],
  ['is of nobody', (row) => (row[0] === `${part.call}` ? row.with(2, '5') : row)],
  ['has no number of events', (row) => row.with(column('events'), '1e3')],
  ['has no number at all', (row) => row.with(column('events'), undefined)],
  [
    'has resources that are none',
    (row) => (row[0] === `${part.call}` ? row.with(column('resources'), '[1') : row),
  ],
  [
    'has resources that are no texts',
    (row) => (row[0] === `${part.call}` ? row.with(column('resources'), '[1]') : row),
  ],
])('a result is refused when a row %s', (_, change) => {
  expect(readRows(trail.rows, [principal.arn]).calls).toHaveLength(1);
  expect(() => readRows(trail.rows.map(change), [principal.arn])).toThrow(AwsFailure);
});

describe('what a query will read', () => {
  const shape: TableShape = {
    ...{ bucket: 'b', prefix: 'AWSLogs/', accounts: 'any', from: 0 },
    regions: ['eu-west-1', 'us-east-1'],
  };
  const days = Array.from({ length: 90 }, (_, index) => slashed(Date.UTC(2026, 6, 1) + index * day));

  /** A bucket with so many bytes a day in each of some regions, in pages of two objects. */
  function bucketOf(sizes: Readonly<Record<string, number>>): LogFolders & { asked: number } {
    return {
      asked: 0,
      async folders() {
        this.asked += 1;
        return { names: Object.keys(sizes) };
      },
      async objects({ prefix, after, token, most }) {
        this.asked += 1;
        const region = Object.keys(sizes).find((name) => prefix.includes(`/${name}/`)) ?? '';
        const object = { key: `${after ?? prefix}/a`, size: (sizes[region] ?? 0) / 4 };
        const next = token === undefined && most === undefined ? '2' : undefined;
        return { objects: [object, object], next };
      },
    };
  }

  test('is what a sample of partitions reads, times as many', async () => {
    const bucket = bucketOf({ 'eu-west-1': 9e6, 'us-east-1': 1e6, 'Not-A-Region': 5 });
    const reported = await estimate({ shape, accounts: ['111122223333'], regions: 'all', days }, bucket);
    expect(reported).toEqual({ bytes: 900e6, measured: 48, partitions: 180, omitted: [] });
    expect(bucket.asked).toBe(1 + 2 * 48);
  });

  test('is measured within bounds, however many accounts there are', async () => {
    const bucket = bucketOf({ 'eu-west-1': 1e6 });
    const accounts = Array.from({ length: 200 }, (_, index) => String(100000000000 + index));
    const reported = await estimate({ shape, accounts, regions: ['eu-west-1'], days }, bucket);
    expect(reported).toMatchObject({ bytes: 200 * 90e6, partitions: 200 * 90 });
    expect(bucket.asked).toBe(200 + 2 * 48);
  });

  test('is nothing where there is no folder', async () => {
    const reported = await estimate(
      { shape, accounts: ['111122223333'], regions: 'all', days },
      bucketOf({}),
    );
    expect(reported).toMatchObject({ bytes: 0, partitions: 0 });
  });

  test('never more calls than that, whatever is asked', async () => {
    const any = fc.record({
      accounts: fc.integer({ min: 1, max: 60 }),
      days: fc.integer({ min: 1, max: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(any, async (size) => {
        const bucket = bucketOf({ 'eu-west-1': 4, 'us-east-1': 4, 'xx-south-1': 4 });
        const accounts = Array.from({ length: size.accounts }, (_, index) => String(100000000000 + index));
        const reported = Array.from({ length: size.days }, (_, index) => slashed(index * day));
        const { bytes, omitted } = await estimate(
          { shape, accounts, regions: 'all', days: reported },
          bucket,
        );
        expect(bytes).toBe(8 * size.accounts * size.days);
        expect(omitted).toEqual(['xx-south-1']);
        expect(bucket.asked).toBeLessThanOrEqual(size.accounts * 2 + 48 * 2);
      }),
      { numRuns: runs(30) },
    );
  });
});
