import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { openSession } from '../../src/aws/session';
import type { Gap } from '../../src/evidence/source-coverage';
import { parsePrincipalArn } from '../../src/policy/arn';
import { type BucketRequest, findInBucket } from '../../src/sources/cloudtrail-logs/find-in-bucket';
import type { LogFiles } from '../../src/sources/cloudtrail-logs/log-files';
import type { Aws } from './aws';
import { account } from './aws-identity';
import { newFolder } from './bundle';
import { newController, realClock } from './clock';
import { record, type ShortRecord } from './records';
import type { Bucket } from './s3-buckets';

export const bucketName = 'trail-logs';

/** The key of a log file as CloudTrail delivers it; `base` is what stands before the account. */
export function keyOf(
  time: string,
  more: { base?: string; account?: string; region?: string; name?: string } = {},
) {
  const { base = 'AWSLogs/', account: of = account, region = 'us-east-1', name = '0000000000000000' } = more;
  const stamp = time.slice(0, 16).replaceAll(/[-:]/g, '');
  const folder = `${base}${of}/CloudTrail/${region}/${time.slice(0, 10).replaceAll('-', '/')}`;
  return `${folder}/${of}_CloudTrail_${region}_${stamp}Z_${name}.json.gz`;
}

/** The bytes of a log file. */
export function logOf(...records: readonly ShortRecord[]): Uint8Array {
  return gzipSync(JSON.stringify({ Records: records.map(record) }), { level: 1 });
}

/** A bucket with a few bytes at each key, unless they are given. */
export function bucketOf(
  keys: readonly string[] | Readonly<Record<string, Uint8Array>>,
  more: Partial<Bucket> = {},
): Bucket {
  const given = Array.isArray(keys)
    ? keys.map((key): [string, Uint8Array] => [key, Buffer.from(key)])
    : Object.entries(keys);
  return { name: bucketName, objects: new Map(given), ...more };
}

/** What a run of findInBucket came to. */
export interface FoundInBucket {
  readonly files: LogFiles;
  /** Places in the order in which they became readable, without the bucket. */
  readonly keys: readonly string[];
  /** By key, what is on disk. */
  readonly texts: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly gaps: readonly Gap[];
  readonly said: readonly string[];
  readonly cache: string;
}

export type Asked = Partial<Omit<BucketRequest, 'principals' | 'session' | 'report'>> & {
  readonly roles?: readonly string[];
  readonly signal?: AbortSignal;
};

const endless = newController().signal;
const environment = { ...process.env };

/** For afterEach: this process asks the loopback no more. */
export function restoreEnvironment(): void {
  process.env = environment;
}

/** Finds log files in a bucket of the loopback AWS, in November 2026 by default, and takes all of them. */
export async function find(aws: Aws, asked: Asked = {}): Promise<FoundInBucket> {
  process.env = { ...environment, ...aws.environment() };
  const said: string[] = [];
  const { roles = [`arn:aws:iam::${account}:role/app/payments-api`], signal = endless, ...rest } = asked;
  // As the signal of a run: every request in flight listens.
  setMaxListeners(0, signal);
  const session = openSession({
    partition: 'aws',
    region: 'us-east-1',
    signal,
    clock: realClock,
    version: '0',
  });
  const cache = asked.cache ?? newFolder();
  const files = await findInBucket({
    bucket: bucketName,
    prefix: '',
    window: { start: Date.parse('2026-11-02T00:00:00Z'), end: Date.parse('2026-11-20T23:59:59Z') },
    ...rest,
    cache,
    principals: roles.map(principalOf),
    session,
    report: (text) => said.push(text),
  });
  const paths: string[] = [];
  const texts: Record<string, string> = {};
  for await (const batch of files.batches()) {
    for (const { path, location } of batch) {
      paths.push(path);
      texts[location.slice(`s3://${asked.bucket ?? bucketName}/`.length)] = readFileSync(path, 'utf8');
    }
  }
  expect(aws.violations).toEqual([]);
  return { files, keys: Object.keys(texts), texts, paths, gaps: files.gaps(), said, cache };
}

function principalOf(arn: string) {
  const parsed = parsePrincipalArn(arn);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}
