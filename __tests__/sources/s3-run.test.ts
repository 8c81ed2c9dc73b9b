import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import type { Fault } from '../support/aws-faults';
import { awsEnvironment, checkWithAws, daysAgo, reportOf, withBackground } from '../support/aws-run';
import { newFolder, runCli } from '../support/bundle';
import { role, type ShortRecord, writeText } from '../support/records';
import { allow, only, type Report } from '../support/repository';
import { bucketName, bucketOf, keyOf, logOf } from '../support/s3-logs';

afterAll(closeAws);

const location = `s3://${bucketName}/`;
const policy = allow('ec2:RunInstances', 'ec2:StopInstances', 'sqs:CreateQueue');

/** What the role and another principal did, a record a file, in CloudTrail's layout. */
function delivered(more: readonly ShortRecord[] = []): Record<string, Uint8Array> {
  const calls: readonly ShortRecord[] = [
    [daysAgo(60), 'ec2', 'StopInstances'],
    [daysAgo(3), 'ec2', 'RunInstances'],
    [daysAgo(2), 'ec2', 'RunInstances', { errorCode: 'AccessDenied' }],
    ...more,
  ];
  const files = withBackground(...calls).map((one, index): [string, Uint8Array] => [
    keyOf(one[0], { name: `x${index}` }),
    logOf(one),
  ]);
  return Object.fromEntries(files);
}

const inS3 = { sources: 'cloudtrail-logs', 'cloudtrail-logs': `s3://${bucketName}` };

/** What a report says but for where its files are. */
const judged = (report: Report) => ({
  verdict: report.verdict,
  reasons: report.reasons,
  actions: only(report).actions,
  evidence: only(report).evidence,
});

/** The file of an object in a cache. */
function cachedFile(cache: string, name: string): string {
  const all = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  return join(cache, all.find((path) => path.includes(`_${name}-`) || path.includes(`_${name}.`)) ?? '');
}

describe('a run on logs in S3', () => {
  test.concurrent('says what it says of the same files in a folder, whatever passes by', async () => {
    const files = delivered();
    const ways: readonly Fault['does'][] = ['throttle', '503-html', 'reset', 'cut-body'];
    const faults = ways.map((does, after): Fault => ({ on: 'GetObject', after, times: 1, does }));
    const aws = await startAws({ buckets: [bucketOf(files)], faults });
    const end = { 'window-end': daysAgo(0) };
    const fetched = await checkWithAws(aws, { policy, args: { ...inS3, ...end } });
    const folder = newFolder();
    for (const [key, bytes] of Object.entries(files)) writeText(folder, join('logs', key), bytes);
    const args = { sources: 'cloudtrail-logs', 'cloudtrail-logs': 'logs', ...end };
    const read = await checkWithAws(aws, { policy, args, folder });
    expect(judged(reportOf(fetched))).toEqual(judged(reportOf(read)));
    expect(only(reportOf(fetched)).evidence).toMatchObject({ gaps: [], sources: [{ files: 8 }] });
    expect(fetched.stderr).toMatch(
      /8 objects listed in \d requests, 8 downloaded \(0\.0 MB\), 0 from the cache, 4 retries/,
    );
  });

  test.concurrent('fetches only what is new the second time', async () => {
    const bucket = bucketOf(delivered());
    const aws = await startAws({ buckets: [bucket] });
    const cache = newFolder();
    const run = { policy, args: { ...inS3, 'log-cache': cache } };
    await checkWithAws(aws, run);
    const late: ShortRecord = [daysAgo(1), 'sqs', 'CreateQueue'];
    bucket.objects.set(keyOf(late[0], { name: 'late' }), logOf(late));
    const second = await checkWithAws(aws, run);
    expect(second.stderr).toContain('1 downloaded (0.0 MB), 8 from the cache');
    expect(only(reportOf(second)).used).toContain('sqs:CreateQueue');
  });

  test.concurrent.each<[string, (bytes: Buffer) => Buffer]>([
    ['zeros, as a lost power supply leaves them', (bytes) => Buffer.alloc(bytes.length)],
    ['a changed byte', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 30 ? byte ^ 0xff : byte)))],
    ['a wrong checksum', (bytes) => Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)])],
    ['something else of the same size', (bytes) => Buffer.alloc(bytes.length, 'x')],
  ])('fetches a damaged file of the cache again, once: %s', async (_what, damage) => {
    const aws = await startAws({ buckets: [bucketOf(delivered())] });
    const cache = newFolder();
    const run = { policy, args: { ...inS3, 'log-cache': cache, 'window-end': daysAgo(0) } };
    const first = await checkWithAws(aws, run);
    const path = cachedFile(cache, 'x1');
    writeFileSync(path, damage(readFileSync(path)));
    const before = aws.requests.length;
    const second = await checkWithAws(aws, run);
    expect(judged(reportOf(second))).toEqual(judged(reportOf(first)));
    expect(second.stderr).toMatch(/x1\.json\.gz: damaged in the cache, downloaded again/);
    const gets = aws.requests.slice(before).filter(({ operation }) => operation === 'GetObject');
    expect(gets).toHaveLength(1);
    const third = await checkWithAws(aws, run);
    expect(third.stderr).not.toContain('fetched again');
  });

  test.concurrent('a damaged file that is damaged in the bucket too is a gap', async () => {
    const files = delivered();
    const key = Object.keys(files).find((one) => one.includes('x1')) ?? '';
    const whole = files[key] ?? Buffer.alloc(0);
    const aws = await startAws({ buckets: [bucketOf({ ...files, [key]: Buffer.alloc(whole.length) })] });
    const run = { policy, args: { ...inS3, 'log-cache': newFolder() } };
    const first = await checkWithAws(aws, run);
    const second = await checkWithAws(aws, run);
    const gap = [{ location: expect.stringContaining('x1'), message: expect.stringContaining('not') }];
    expect([first, second].map((one) => only(reportOf(one)).evidence.gaps)).toEqual([gap, gap]);
  });

  test.concurrent('a damaged file that cannot be fetched any more is dropped, and a gap', async () => {
    const bucket = bucketOf(delivered());
    const faults: Fault[] = [{ on: 'GetObject', after: 8, does: 'access-denied' }];
    const aws = await startAws({ buckets: [bucket], faults });
    const cache = newFolder();
    const run = { policy, args: { ...inS3, 'log-cache': cache } };
    await checkWithAws(aws, run);
    const path = cachedFile(cache, 'x1');
    writeFileSync(path, Buffer.alloc(readFileSync(path).length));
    const report = reportOf(await checkWithAws(aws, run));
    expect(only(report).evidence.gaps).toEqual([
      { location: expect.stringContaining('x1'), message: expect.stringMatching(/not.*; s3:GetObject/) },
    ]);
    expect(existsSync(path)).toBe(false);
  });

  test.concurrent('removes the drafts that killed runs left in the cache, and no others', async () => {
    const aws = await startAws({ buckets: [bucketOf(delivered())] });
    const cache = newFolder();
    const run = { policy, args: { ...inS3, 'log-cache': cache } };
    await checkWithAws(aws, run);
    const path = cachedFile(cache, 'x1');
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    // No process has a number as high as this one; the other process is this one, which runs.
    const [dead, mine] = [`${2 ** 31 - 1}-${machine}`, `${process.pid}-${machine}`];
    const drafts = ['', `.${dead}`, '.1-00000000', `.${mine}`, '.2-00000000'].map(
      (owner) => `${path}${owner}.${randomUUID()}.part`,
    );
    const others = ['download.part', 'film.mkv.part', `${'-'.repeat(36)}.part`].map((name) =>
      join(cache, name),
    );
    for (const draft of [...drafts, ...others]) writeFileSync(draft, 'half');
    const lastWeek = (Date.parse(daysAgo(7)) || 0) / 1000;
    utimesSync(drafts[2] ?? '', lastWeek, lastWeek);
    await checkWithAws(aws, run);
    expect(drafts.map((draft) => existsSync(draft))).toEqual([false, false, false, true, true]);
    expect(others.map((other) => existsSync(other))).toEqual([true, true, true]);
  });

  test.concurrent('is inconclusive where the bucket cannot be listed, and says what it takes', async () => {
    const aws = await startAws({ buckets: [bucketOf(delivered(), { denies: ['s3:ListBucket'] })] });
    const report = reportOf(await checkWithAws(aws, { policy, args: inS3 }));
    expect(report.verdict).toBe('inconclusive');
    expect(only(report).evidence.gaps).toEqual([
      {
        location: location,
        message: expect.stringMatching(/^s3:ListBucket: access denied; allow s3:ListBucket/),
      },
    ]);
  });

  test.concurrent('is an error without credentials', async () => {
    const aws = await startAws({ buckets: [bucketOf(delivered())] });
    const { code, stderr } = await checkWithAws(aws, { policy, args: inS3, as: 'nobody' });
    expect({ code, asked: aws.asked() }).toEqual({ code: 3, asked: [] });
    expect(stderr).toMatch(/AWS credentials: not found/);
  });

  test.concurrent('is an error where there is no such bucket', async () => {
    const aws = await startAws({});
    const { code, stderr } = await checkWithAws(aws, { policy, args: inS3 });
    expect(code).toBe(3);
    expect(stderr).toMatch(/cloudtrail-logs: the bucket trail-logs does not exist; check its name/);
  });
});

describe('doctor', () => {
  test.concurrent.each<[string, string, number, RegExp]>([
    ['that it can be listed', '', 0, /✔ s3:\/\/trail-logs\/: can be listed/],
    ['that nothing is there', '/typo', 2, /✘ s3:\/\/trail-logs\/typo\/: no objects found/],
  ])('says of a bucket %s', async (_, prefix, code, said) => {
    const aws = await startAws({ buckets: [bucketOf(delivered())] });
    const folder = newFolder();
    writeText(folder, 'policy.json', policy);
    const flags = [`--principal-arn=${role}`, '--policy-file=policy.json', '--sources=cloudtrail-logs'];
    const args = ['doctor', ...flags, `--cloudtrail-logs=s3://${bucketName}${prefix}`];
    const ended = await runCli(args, folder, awsEnvironment(aws, {}));
    expect(ended.stdout).toMatch(said);
    expect(ended.code).toBe(code);
    expect(aws.asked()).toEqual(['s3:ListObjectsV2']);
  });
});
