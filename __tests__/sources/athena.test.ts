import { afterAll, describe, expect, test } from '@jest/globals';
import type { ResultRow } from '../../src/sources/athena/api';
import { part } from '../../src/sources/athena/query';
import type { Athena, Stand } from '../support/athena';
import { askDuckDb } from '../support/athena-duckdb';
import { askAthena, athenaAlone, athenaRun, athenaScene, usualTrail } from '../support/athena-run';
import { type Aws, closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, notesOf, type Ran, runAgainst } from '../support/aws-fault-run';
import { interruptCheck } from '../support/aws-fault-signal';
import type { Fault } from '../support/aws-faults';
import { tokenOf } from '../support/aws-pages';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { only, stateOf } from '../support/repository';

afterAll(closeAws);

const trail = await usualTrail();
const query = '00000000-0000-4000-9000-000000000001';
const scene = (athena: Athena = {}, more: Partial<Scenario> = {}) => athenaScene(trail, athena, more);
const sentTo = (aws: Aws) => askedFor(aws, 'StartQueryExecution').map(({ params }) => params);
const stopped = (aws: Aws) =>
  askedFor(aws, 'StopQueryExecution').map(({ params }) => params.QueryExecutionId);
const inOrder = (rows: readonly ResultRow[]) =>
  rows.map((row) => JSON.stringify(row.map((one) => one ?? null))).sort();

/** It counted, and no use of StopInstances was among it. */
function expectCounted({ code, report }: Ran): void {
  expect({ code, gaps: gapsOf({ report }), stop: stateOf(report, 'ec2:StopInstances') }).toEqual({
    ...{ code: 0, gaps: [], stop: 'over-granted' },
  });
  expect(stateOf(report, 'ec2:RunInstances')).toBe('used');
}

/** Nothing came of it: that proves nothing, and no run passes on it. */
function expectGap({ code, report }: Pick<Ran, 'code' | 'report'>, said: RegExp): void {
  expect({ code, verdict: report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
  expect(gapsOf({ report })).toEqual([expect.stringMatching(said)]);
  expect(stateOf(report, 'ec2:StopInstances')).toBe('undetermined');
}

describe('a query', () => {
  test.concurrent('is sent once for the partitions in question, and gives what the logs hold', async () => {
    const ran = await athenaRun(scene());
    expectCounted(ran);
    const [sent, ...more] = sentTo(ran.aws);
    expect({ sent, more }).toMatchObject({
      more: [],
      sent: {
        WorkGroup: 'primary',
        ClientRequestToken: expect.stringMatching(/^[0-9a-f]{64}$/),
        QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: 'logs' },
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: true, MaxAgeInMinutes: 1440 } },
      },
    });
    expect(sent).not.toHaveProperty('ResultConfiguration');
    expect(inOrder(await askDuckDb(trail.folder, String(sent?.QueryString)))).toEqual(inOrder(trail.rows));
  });

  test.concurrent('leaves its id and what it read in the evidence, and no id in the report', async () => {
    const ran = await athenaRun(scene());
    const evidence = JSON.parse(ran.written['evidence.json'] ?? '');
    expect(evidence.coverage).toMatchObject([{ source: 'athena', query: { id: query, scannedBytes: 5e9 } }]);
    expect(only(ran.report).evidence.sources).toMatchObject([{ source: 'athena', events: 6 }]);
    expect(ran.written['report.json']).not.toContain(query);
    expect(ran.stdout).toContain('Source: athena, 6 events, 5.0 GB scanned');
    const args = { ...athenaAlone, sources: 'file', 'evidence-file': 'report/evidence.json' };
    const again = await runAgainst(ran.aws, { folder: ran.folder, args });
    expect(stateOf(again.report, 'ec2:StopInstances')).toBe('over-granted');
  });

  test.concurrent('names those who made calls, of whom one is most like a principal that made none', async () => {
    const rows = trail.rows.filter(([which]) => which !== `${part.call}`);
    const slip = role.replace('payments', 'payment');
    const ran = await athenaRun(scene({ rows }), { args: { 'principal-arn': slip } });
    const { principalsSeen } = JSON.parse(ran.written['evidence.json'] ?? '');
    expect(principalsSeen).toMatchObject({ complete: true });
    expect(principalsSeen.principals.map(({ arn }: { arn: string }) => arn)).toContain(role);
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
      `the evidence contains no event of ${slip}, but it contains events of ${role}: compare them with principal-arn`,
    );
  });

  test.concurrent('is what auto asks when a table is given', async () => {
    const ran = await athenaRun(scene(), { args: { sources: undefined, 'window-end': undefined } });
    expect(ran.report.targets[0]?.evidence.sources).toContainEqual(
      expect.objectContaining({ source: 'athena' }),
    );
  });

  test.concurrent('goes where the inputs say', async () => {
    const workgroups = [{ name: 'iam.drift', output: null }];
    const args = {
      'athena-workgroup': 'iam.drift',
      'athena-output': 's3://results/drift/',
      'max-job-age': '0s',
    };
    const ran = await athenaRun(scene({ workgroups }), { args });
    expectCounted(ran);
    expect(sentTo(ran.aws)).toMatchObject([
      {
        WorkGroup: 'iam.drift',
        ResultConfiguration: { OutputLocation: 's3://results/drift/' },
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
      },
    ]);
  });

  test.concurrent.each<[string, Athena['workgroups']]>([
    ['that keeps results itself', [{ name: 'primary', output: null, keepsResults: true }]],
    ['that has the say', [{ name: 'primary', enforced: true }]],
  ])('tells a workgroup nothing %s', async (_, workgroups = []) => {
    const ran = await athenaRun(scene({ workgroups }), { args: { 'athena-output': 's3://results/drift' } });
    expectCounted(ran);
    expect(sentTo(ran.aws)[0]).not.toHaveProperty('ResultConfiguration');
  });

  test.concurrent('of the present ends with the last full hour, so that its result can be taken again', async () => {
    const ran = await athenaRun(scene(), { args: { 'window-end': undefined } });
    const [, from, to] = /moment BETWEEN (\d+) AND (\d+)/.exec(String(sentTo(ran.aws)[0]?.QueryString)) ?? [];
    expect([Number(to) % 3_600_000, Number(to) - Number(from)]).toEqual([0, 90 * 86_400_000]);
  });

  test.concurrent('of some regions proves nothing of the others', async () => {
    const ran = await athenaRun(scene(), { args: { regions: 'us-east-1,eu-west-1' } });
    expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('undetermined');
    expect(ran.written['report.json']).toContain('only the logs of eu-west-1, us-east-1 were counted');
    expect(String(sentTo(ran.aws)[0]?.QueryString)).toContain(`"region" IN ('eu-west-1', 'us-east-1')`);
  });

  test.concurrent('of a role of another account needs no credentials of that account', async () => {
    const args = { 'principal-arn': role.replace('111122223333', '444455556666') };
    const ran = await athenaRun(scene({ rows: [] }), { args });
    expect(String(sentTo(ran.aws)[0]?.QueryString)).toContain(`"account" IN ('444455556666')`);
    expect(notesOf(ran, /./).join()).toContain('the role could not be read');
  });
});

describe('a query that takes its time', () => {
  test.concurrent('is throttled at its start: sent again, with the same token', async () => {
    const does = {
      code: 'TooManyRequestsException',
      message: 'You have exceeded the limit for the number of queries',
    };
    const ran = await athenaRun(scene({}, { faults: [{ on: 'StartQueryExecution', times: 2, does }] }));
    expectCounted(ran);
    const tokens = sentTo(ran.aws).map((params) => params.ClientRequestToken);
    expect([tokens.length, new Set(tokens).size]).toEqual([3, 1]);
  });

  test.concurrent.each<[string, Fault]>([
    ['half of the answer came', { on: 'StartQueryExecution', times: 1, does: 'cut-body' }],
    ['no answer came', { on: 'StartQueryExecution', times: 1, does: '500', done: true }],
  ])('its start is sent twice because %s: one query runs', async (_, fault) => {
    const ran = await athenaRun(scene({}, { faults: [fault] }));
    expectCounted(ran);
    expect(sentTo(ran.aws).length).toBe(2);
    expect(
      new Set(askedFor(ran.aws, 'GetQueryExecution').map(({ params }) => params.QueryExecutionId)),
    ).toEqual(new Set([query]));
  });

  test.concurrent('waits for its turn, and says so', async () => {
    const queued: Stand[] = Array.from({ length: 9 }, () => ({ state: 'QUEUED' }));
    const running: Stand[] = [
      { state: 'RUNNING', scanned: 1e9 },
      { state: 'SUCCEEDED', scanned: 2e9 },
    ];
    const ran = await athenaRun(scene({ stands: [...queued, ...running] }));
    expectCounted(ran);
    expect(ran.stderr).toMatch(new RegExp(`athena query ${query}: \\d+ s, queued`));
    expect(askedFor(ran.aws, 'GetQueryExecution')).toHaveLength(11);
  });

  test.concurrent('has a result of three pages', async () => {
    const ran = await athenaRun(scene({}, { perPage: Math.ceil((trail.rows.length + 1) / 3) }));
    expectCounted(ran);
    expect(askedFor(ran.aws, 'GetQueryResults')).toHaveLength(3);
  });

  test.concurrent('takes an earlier result', async () => {
    const ran = await athenaRun(scene({ stands: [{ state: 'SUCCEEDED', reused: true }] }));
    expectCounted(ran);
    expect(ran.stderr).toContain(`athena query ${query}: reused an earlier result`);
    expect(ran.stdout).toContain('Source: athena, 6 events, by an earlier query');
  });

  test.concurrent('takes longer than generation-timeout: it is stopped', async () => {
    const ran = await athenaRun(scene({ stands: [{ state: 'RUNNING' }] }), {
      args: { 'generation-timeout': '30s' },
    });
    expectGap(ran, /^athena: query .*generation-timeout has passed; the query was stopped$/);
    expect(stopped(ran.aws)).toEqual([query]);
  });
});

describe('a query that comes to nothing', () => {
  test.concurrent.each<[string, Stand, RegExp]>([
    [
      'failed',
      { state: 'FAILED', reason: 'HIVE_CURSOR_ERROR: Row is not a valid JSON\u001b[31m Object' },
      /^athena: query \S+ failed \(AWS: HIVE_CURSOR_ERROR: .*\): a log file is damaged/,
    ],
    [
      'failed, a permission missing',
      { state: 'FAILED', reason: 'User: x is not authorized to perform: glue:GetPartitions on resource: y' },
      /: allow glue:GetPartitions$/,
    ],
    [
      'failed, the bucket closed',
      { state: 'FAILED', reason: 'Access Denied (Service: Amazon S3; Status Code: 403)' },
      /: allow s3:GetObject and s3:ListBucket on the bucket of the trail/,
    ],
    ['failed without a word', { state: 'FAILED' }, /^athena: query \S+ failed: run again/],
    ['cancelled', { state: 'CANCELLED' }, /^athena: query \S+ was cancelled outside this run/],
    [
      'cancelled by the workgroup’s cutoff',
      { state: 'CANCELLED', reason: 'Bytes scanned limit was exceeded' },
      /: it exceeded the data limit of the workgroup/,
    ],
    ['in a state nobody knows', { state: 'DREAMING' }, /an unknown state/],
  ])('%s', async (_, stand, said) => {
    // The description knows no other states; what is not in it yet may come.
    const does = { changes: { QueryExecution: { Status: { State: stand.state } } } };
    const strange = stand.state === 'DREAMING' ? { faults: [{ on: 'GetQueryExecution', does }] } : {};
    const stands = stand.state === 'DREAMING' ? [{ state: 'RUNNING' }] : [stand];
    const ran = await athenaRun(scene({ stands }, strange));
    expectGap(ran, said);
    expect(ran.stdout + ran.stderr).not.toContain('\u001b');
  });

  test.concurrent('rows of another kind', async () => {
    const rows = trail.rows.map((row) => row.map((one) => (one === 'true' ? 'TRUE' : one)));
    expectGap(await athenaRun(scene({ rows })), /^athena: a row of the result cannot be read: /);
  });

  test.concurrent('pages that come again', async () => {
    const does = { changes: { NextToken: tokenOf('GetQueryResults', 2) } };
    const ran = await athenaRun(scene({}, { faults: [{ on: 'GetQueryResults', does }] }));
    expectGap(
      ran,
      /^athena: query \S+: athena:GetQueryResults: AWS returned more pages than expected; .*its result remains in Athena$/,
    );
  });

  test.concurrent('records that nobody can read: the rest counts', async () => {
    const odd =
      trail.rows
        .find(([which]) => which === `${part.kind}`)
        ?.with(1, 'false')
        .with(3, undefined) ?? [];
    const ran = await athenaRun(scene({ rows: [...trail.rows, odd] }));
    expectGap(ran, /^athena: \d+ records without a readable eventTime/);
    expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
  });
});

describe('a permission that is missing is named', () => {
  test.concurrent.each([
    'GetWorkGroup',
    'GetTableMetadata',
    'StartQueryExecution',
    'GetQueryExecution',
    'GetQueryResults',
  ])('athena:%s', async (on) => {
    const ran = await athenaRun(scene({}, { faults: [{ on, does: 'access-denied' }] }));
    expectGap(ran, new RegExp(`athena:${on}: access denied; allow athena:${on}`));
  });

  test.concurrent('glue:GetTable', async () => {
    const message = 'User: x is not authorized to perform: glue:GetTable on resource: y';
    const does = { code: 'MetadataException', message };
    const ran = await athenaRun(scene({}, { faults: [{ on: 'GetTableMetadata', does }] }));
    expectGap(ran, /^athena: athena:GetTableMetadata: access denied; allow glue:GetTable/);
  });

  test.concurrent('s3:ListBucket: the query is watched, and proves nothing of regions that the table may leave out', async () => {
    const buckets = [{ name: 'trail', objects: trail.objects, denies: ['s3:ListBucket' as const] }];
    const ran = await athenaRun(scene({}, { buckets }));
    expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
    expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('undetermined');
    expect(notesOf(ran, /./).join()).toMatch(/could not be estimated.*allow s3:ListBucket/);
  });
});

describe('max-scan-gb', () => {
  const running = (scanned: number): Stand => ({ state: 'RUNNING', scanned });

  test.concurrent('stops a query that reads more', async () => {
    const ran = await athenaRun(scene({ stands: [running(5e8), running(2e9)] }), {
      args: { 'max-scan-gb': '1' },
    });
    expectGap(
      ran,
      /^athena: query \S+: it scanned 2\.0 GB, more than max-scan-gb allows \(1\.0 GB\): .*; the query was stopped$/,
    );
    expect(stopped(ran.aws)).toEqual([query]);
    expect(JSON.parse(ran.written['evidence.json'] ?? '').coverage[0].query).toEqual({
      id: query,
      scannedBytes: 2e9,
    });
  });

  test.concurrent('is passed by a query that had ended before: it counts, and that is said', async () => {
    const ran = await athenaRun(scene({ stands: [{ state: 'SUCCEEDED', scanned: 2e9 }] }), {
      args: { 'max-scan-gb': '1' },
    });
    expectCounted(ran);
    expect(notesOf(ran, /./).join()).toMatch(
      /scanned 2\.0 GB, more than max-scan-gb \(1\.0 GB\): it completed/,
    );
  });

  test.concurrent('gives way to a lower cutoff of the workgroup, and says so', async () => {
    const ran = await athenaRun(scene({ workgroups: [{ name: 'primary', cutoff: 5e10 }] }));
    expectCounted(ran);
    expect(ran.stderr).toContain('workgroup primary limits a query to 50 GB, less than max-scan-gb (100 GB)');
  });
});

describe('credentials', () => {
  test.concurrent('that are not there: that is an error', async () => {
    const aws = await startAws(scene());
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
    await expect(askAthena(aws, { env })).rejects.toThrow(/exit 3.*AWS credentials: not found/s);
  });

  test.concurrent('that expire while a query runs: it is named, since nobody can stop it', async () => {
    const faults: Fault[] = [
      { on: 'GetQueryExecution', after: 1, does: 'expired-token' },
      { on: 'StopQueryExecution', does: 'expired-token' },
    ];
    const ran = await athenaRun(scene({ stands: [{ state: 'RUNNING' }] }, { faults }));
    expectGap(
      ran,
      new RegExp(
        `^athena: query ${query}: .*credentials are not valid or have expired.*the query may still run`,
      ),
    );
  });
});

describe('a run that is asked to end', () => {
  const args = { ...athenaAlone };

  test.concurrent('stops the query', async () => {
    const aws = await startAws(scene({ stands: [{ state: 'RUNNING', scanned: 7e9 }] }));
    const ran = await interruptCheck(aws, { asked: { GetQueryExecution: 1 } }, { args });
    expect(ran.code).toBe(2);
    expectGap(ran, /^athena: query \S+: .*interrupted; the query was stopped$/);
    expect(stopped(aws)).toEqual([query]);
    expect(ran.written['evidence.json']).toContain(query);
  });

  test.concurrent('before the start was answered: the query that may run is stopped', async () => {
    const faults: Fault[] = [{ on: 'StartQueryExecution', times: 1, does: 'hang', done: true }];
    const aws = await startAws(scene({ stands: [{ state: 'RUNNING' }] }, { faults }));
    const ran = await interruptCheck(aws, { asked: { StartQueryExecution: 1 } }, { args });
    expectGap(ran, /^athena: athena:StartQueryExecution: interrupted$/);
    expect(stopped(aws)).toEqual([query]);
    expect(new Set(sentTo(aws).map((params) => params.ClientRequestToken)).size).toBe(1);
  });
});
