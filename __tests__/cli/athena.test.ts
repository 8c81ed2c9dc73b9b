import { afterAll, describe, expect, test } from '@jest/globals';
import { shapeOf } from '../../src/sources/athena/table';
import { type Athena, tableFrom } from '../support/athena';
import { athenaAlone, athenaScene, table } from '../support/athena-run';
import { closeAws, startAws } from '../support/aws';
import { awsEnvironment, expectDiscretion, prepare } from '../support/aws-run';
import type { Scenario } from '../support/aws-scenario';
import { newFolder, runCli } from '../support/bundle';
import { role } from '../support/records';

afterAll(closeAws);

const location = 's3://acme-trail/prefix/AWSLogs/o-exampleorg1';
const flags = { 'athena-table': 'security.cloudtrail', location };
const ddl = (changes: Readonly<Record<string, string | undefined>> = {}) => {
  const args = Object.entries({ ...flags, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  return runCli(['athena', 'ddl', ...args], newFolder());
};

describe('athena ddl', () => {
  test.concurrent('prints the table that the source asks', async () => {
    const { code, stdout, stderr } = await ddl({ since: '2026-01-31' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain("ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'");
    const table = tableFrom(stdout);
    expect(table).toMatchObject({ database: 'security', table: 'cloudtrail' });
    expect(shapeOf(table)).toMatchObject({
      ...{ bucket: 'acme-trail', prefix: 'prefix/AWSLogs/o-exampleorg1/', accounts: 'any' },
      regions: expect.arrayContaining(['us-east-1', 'eu-central-1']),
      from: Date.parse('2026-01-31T00:00:00Z'),
    });
  });

  test.concurrent('of a trail of one account, for some accounts and regions', async () => {
    const accounts = '444455556666,111122223333,444455556666';
    const { stdout } = await ddl({
      location: 's3://acme-trail/AWSLogs/',
      accounts,
      regions: 'eu-west-1,us-east-1',
    });
    expect(shapeOf(tableFrom(stdout))).toMatchObject({
      ...{ bucket: 'acme-trail', prefix: 'AWSLogs/', accounts: ['111122223333', '444455556666'] },
      regions: ['eu-west-1', 'us-east-1'],
    });
  });

  test.concurrent('begins where the furthest lookback does', async () => {
    const shape = shapeOf(tableFrom((await ddl()).stdout));
    const days = typeof shape === 'string' ? 0 : (Date.now() - shape.from) / 86_400_000;
    expect(Math.floor(days)).toBe(400);
  });

  test.concurrent.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    ['a table', { 'athena-table': "a.b'; DROP TABLE a.b; --" }, ['--athena-table', 'DATABASE.TABLE']],
    ['no table', { 'athena-table': undefined }, ['--athena-table: is required']],
    ['no location', { location: undefined }, ['--location: is required']],
    [
      'a location that ends too late',
      { location: 's3://b-1/AWSLogs/111122223333/CloudTrail' },
      ['--location', 'AWSLogs'],
    ],
    ['a location with a quote', { location: "s3://b-1/it's/AWSLogs" }, ['--location', 'is not allowed']],
    [
      'a location with a variable',
      { location: 's3://b-1/$' + '{account}/AWSLogs' },
      ['--location', 'is not allowed'],
    ],
    ['accounts', { accounts: '1234' }, ['--accounts', 'twelve digits']],
    ['regions', { regions: "us-east-1'" }, ['--regions', 'is not allowed']],
    ['a day', { since: '2026-02-30' }, ['--since', 'a day such as']],
    ['a flag', { acounts: '111122223333' }, ['did you mean --accounts?']],
    [
      'everything at once',
      { 'athena-table': 'x', location: 'y', since: 'z' },
      ['--athena-table', '--location', '--since'],
    ],
  ])('refuses %s', async (_, changes, said) => {
    const { code, stdout, stderr } = await ddl(changes);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const one of said) expect(stderr).toContain(one);
  });

  test.concurrent('says how it is used', async () => {
    for (const args of [['athena'], ['athena', '--help'], ['athena', 'ddl', '-h']]) {
      const { code, stdout } = await runCli(args, newFolder());
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('--location S3-PREFIX') });
    }
    expect((await runCli(['athena', 'dll'], newFolder())).stderr).toContain('iam-policy-drift athena ddl');
  });
});

describe('doctor', () => {
  const trail = { folder: '', objects: new Map(), rows: [] };
  async function doctor(
    athena: Athena,
    more: Partial<Scenario> = {},
    inputs: Readonly<Record<string, string>> = {},
  ) {
    const aws = await startAws(athenaScene(trail, athena, more));
    const folder = newFolder();
    prepare(folder, {});
    const given = { 'principal-arn': role, 'policy-file': 'policy.json', ...athenaAlone, ...inputs };
    const args = Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    const ended = await runCli(['doctor', ...args], folder, awsEnvironment(aws, {}));
    expectDiscretion(aws, folder, [ended.stdout, ended.stderr]);
    expect(aws.asked()).not.toContain('athena:StartQueryExecution');
    return { ...ended, text: ended.stdout.replaceAll(/\s+/g, ' ') };
  }

  test.concurrent('says what holds, and starts no query', async () => {
    const { code, text } = await doctor({});
    expect(code).toBe(0);
    expect(text).toContain('✔ athena workgroup: primary is there; max-scan-gb limits a query to 100 GB');
    expect(text).toContain('✔ athena table logs.trail: it is over s3://trail/AWSLogs/ and');
    expect(text).toContain('? athena query: asking shows whether');
  });

  test.concurrent.each<[string, Athena, Partial<Scenario>, string]>([
    [
      'a lower cutoff of the workgroup',
      { workgroups: [{ name: 'primary', cutoff: 5e10 }] },
      {},
      '✔ athena workgroup: primary is there; max-scan-gb limits a query to 100 GB, the workgroup limits it to 50 GB',
    ],
    [
      'a workgroup that is not there',
      { workgroups: [] },
      {},
      '✘ athena workgroup: athena:GetWorkGroup: refused',
    ],
    [
      'a workgroup that is disabled',
      { workgroups: [{ name: 'primary', disabled: true }] },
      {},
      '✘ athena workgroup: primary is disabled',
    ],
    [
      'a workgroup without a place for results',
      { workgroups: [{ name: 'primary', output: null }] },
      {},
      'primary says nowhere to put results',
    ],
    [
      'a table of somebody else',
      { tables: [{ ...table, partitions: [] }] },
      {},
      '✘ athena table logs.trail: it is not partitioned by account, region, timestamp; make it anew',
    ],
    [
      'a table that may not be read',
      {},
      { faults: [{ on: 'GetTableMetadata', does: 'access-denied' }] },
      'allow athena:GetTableMetadata',
    ],
  ])('names %s', async (_, athena, more, said) => {
    expect((await doctor(athena, more)).text).toContain(said);
  });

  test.concurrent('does not mind a role of another account', async () => {
    const { code, text } = await doctor(
      {},
      {},
      { 'principal-arn': role.replace('111122223333', '444455556666') },
    );
    expect(code).toBe(0);
    expect(text).toContain(
      'is not in the account of the credentials (111122223333): its policies and its age cannot be read',
    );
  });
});
