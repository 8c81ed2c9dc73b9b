import { gzipSync } from 'node:zlib';
import { type PrincipalArn, parsePrincipalArn } from '../../src/policy/arn';
import type { ResultRow } from '../../src/sources/athena/api';
import { commercialRegions, tableDefinition } from '../../src/sources/athena/ddl';
import { statementOf } from '../../src/sources/athena/query';
import { type Athena, tableFrom } from './athena';
import { askDuckDb } from './athena-duckdb';
import { type Aws, startAws } from './aws';
import { type Ran, runAgainst, type Trigger } from './aws-fault-run';
import { daysAgo, roleInIam, withBackground } from './aws-run';
import type { Scenario } from './aws-scenario';
import { newFolder } from './bundle';
import { record, role, type ShortRecord, writeText } from './records';
import { allow, type Inputs } from './repository';

const bucket = 'trail';
const account = '111122223333';

/** The end of today in UTC: what `window-end` means that names today. */
export const today = new Date().toISOString().slice(0, 10);

/** The role that runs are about. */
export const principal = principalOf(role);

function principalOf(arn: string): PrincipalArn {
  const parsed = parsePrincipalArn(arn);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

/** A trail of a role that starts instances and never stops any: its files on disk and in a bucket, and what Athena counts. */
export interface Trail {
  readonly folder: string;
  readonly objects: Map<string, Uint8Array>;
  readonly rows: readonly ResultRow[];
}

/** Writes records, with those of another principal beside them, as a trail delivers them, one file a day and region. */
export async function trailOf(...records: readonly ShortRecord[]): Promise<Trail> {
  const folder = newFolder();
  const objects = new Map<string, Uint8Array>();
  const files = new Map<string, unknown[]>();
  for (const one of withBackground(...records).map(record)) {
    const [day, region] = [String(one.eventTime).slice(0, 10).replaceAll('-', '/'), String(one.awsRegion)];
    const key = `AWSLogs/${account}/CloudTrail/${region}/${day}/a.json.gz`;
    files.set(key, [...(files.get(key) ?? []), one]);
  }
  for (const [key, Records] of files) {
    const bytes = gzipSync(JSON.stringify({ Records }));
    objects.set(key, bytes);
    writeText(folder, key, bytes);
  }
  const end = Date.parse(`${today}T23:59:59.999Z`);
  const statement = statementOf({
    ...{ database: 'logs', table: 'trail', principals: [principal], accounts: [account], regions: 'all' },
    window: { start: end - 90 * 86_400_000, end },
    days: { first: '2013/01/01', last: '9999/12/31' },
  });
  return { folder, objects, rows: await askDuckDb(folder, statement) };
}

/** The trail that most runs are about. */
export const usualTrail = (): Promise<Trail> => trailOf([daysAgo(3), 'ec2', 'RunInstances']);

/** The table that `athena ddl` defines over the bucket. */
export const table = tableFrom(
  tableDefinition({
    ...{ database: 'logs', table: 'trail', location: `s3://${bucket}/AWSLogs` },
    ...{ regions: commercialRegions, since: '2020/01/01' },
  }),
);

/** An AWS with that trail and the table over it. */
export function athenaScene(trail: Trail, athena: Athena = {}, more: Partial<Scenario> = {}): Scenario {
  return {
    roles: [{ ...roleInIam, inline: { own: allow('ec2:RunInstances') }, created: '2024-05-06T07:08:09Z' }],
    buckets: [{ name: bucket, objects: trail.objects }],
    athena: { tables: [table], rows: trail.rows, ...athena },
    ...more,
  };
}

/** Athena alone, and drift that is within the limit. */
export const athenaAlone: Inputs = {
  sources: 'athena',
  'athena-table': 'logs.trail',
  'window-end': today,
  'cloudtrail-arn': undefined,
  'access-role-arn': undefined,
  'unused-access-analyzer-arn': undefined,
};

/** Checks with Athena alone. */
export function askAthena(aws: Aws, { args, ...trigger }: Trigger = {}): Promise<Ran> {
  return runAgainst(aws, { ...trigger, args: { ...athenaAlone, ...args } });
}

/** The same, against an AWS of its own. */
export async function athenaRun(scene: Scenario, trigger: Trigger = {}): Promise<Ran> {
  return askAthena(await startAws(scene), trigger);
}
