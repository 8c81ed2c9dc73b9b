import { mkdirSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { EvidenceRequest, LogLocations } from '../../src/config/config';
import { logLocations } from '../../src/config/evidence-request';
import { parsePrincipalArn } from '../../src/policy/arn';
import { ownSession } from '../../src/run/own-session';
import { findInBuckets } from '../../src/sources/cloudtrail-logs/gather';
import { type Aws, closeAws, startAws } from '../support/aws';
import { newFolder } from '../support/bundle';
import { newController, realClock } from '../support/clock';
import { role } from '../support/records';
import { bucketName, bucketOf, keyOf, restoreEnvironment } from '../support/s3-logs';

afterEach(restoreEnvironment);
afterAll(closeAws);

const window = { start: Date.parse('2026-11-02T00:00:00Z'), end: Date.parse('2026-11-20T00:00:00Z') };
const key = keyOf('2026-11-10T08:05');
const location = { bucket: bucketName, prefix: '' };

interface Gathering {
  readonly logs: Partial<LogLocations>;
  readonly root: string;
  readonly confined?: boolean;
  readonly unknown?: boolean;
}

/** What the buckets of a request give: paths, gaps and the folder to read; `home` is where caches of one's own lie. */
async function gather(aws: Aws, { logs, root, confined = false, unknown = false }: Gathering) {
  const home = newFolder();
  const known = { ...aws.environment(), XDG_CACHE_HOME: home };
  const env = Object.fromEntries(
    Object.entries(known).filter(([name]) => !unknown || !/KEY|TOKEN/.test(name)),
  );
  process.env = { ...env };
  const principal = parsePrincipalArn(role);
  if (typeof principal === 'string') throw new Error(principal);
  const wanted = { logs: { paths: [], buckets: [location], ...logs }, optional: false };
  const request: EvidenceRequest = {
    logs: wanted.logs,
    lastAccessed: 'no',
    trails: [],
    reference: { kind: 'off' },
  };
  const folders = { root, folder: root, ...(confined ? { evidenceRoots: [root] } : {}) };
  const context = { env, signal: newController().signal, clock: realClock, report: () => undefined };
  const principals = [principal];
  const { session } = ownSession(request, principals, context);
  const run = { principals, window, now: window.end, folders, context, session };
  const found = await findInBuckets(wanted, run);
  const paths: string[] = [];
  for await (const batch of found?.files.batches() ?? []) paths.push(...batch.map(({ path }) => path));
  return { paths, gaps: found?.files.gaps(), count: found?.files.count, root: found?.root, home };
}

describe('fetched files are kept', () => {
  test('in the cache of whoever runs it, even where logs have to lie in the workspace', async () => {
    const aws = await startAws({ buckets: [bucketOf([key])] });
    const { paths, root, home } = await gather(aws, { logs: {}, root: newFolder(), confined: true });
    expect(root).toBe(join(home, 'iam-policy-drift', 'logs'));
    expect(paths.every((path) => path.startsWith(`${root}${sep}`))).toBe(true);
    expect(paths).toHaveLength(1);
  });

  test('in a folder that is named, made if it is not there', async () => {
    const aws = await startAws({ buckets: [bucketOf([key])] });
    const root = newFolder();
    const found = await gather(aws, { logs: { cache: 'kept/logs' }, root, confined: true });
    expect(found.root).toBe(join(root, 'kept', 'logs'));
    expect(found.paths[0]).toContain(join(root, 'kept', 'logs', bucketName));
  });

  test.each<[string, (root: string, outside: string) => string]>([
    ['beside it', (_, outside) => outside],
    ['beside it, not there yet', (_, outside) => join(outside, 'a', 'b')],
    ['by dots', () => join('..', 'elsewhere')],
    [
      'by a link',
      (root, outside) => {
        symlinkSync(outside, join(root, 'link'));
        return 'link';
      },
    ],
    [
      'below a link',
      (root, outside) => {
        symlinkSync(outside, join(root, 'link'));
        return 'link/deeper';
      },
    ],
  ])('not in a folder that leads out of the workspace %s', async (_, lead) => {
    const aws = await startAws({ buckets: [bucketOf([key])] });
    const root = newFolder();
    const outside = newFolder();
    mkdirSync(join(root, 'inside'));
    const cache = lead(root, outside);
    await expect(gather(aws, { logs: { cache }, root, confined: true })).rejects.toThrow(
      /^log-cache .*: is outside the directories that this run can read; /,
    );
    expect(aws.requests).toEqual([]);
    // A person who runs it may name any folder.
    expect((await gather(aws, { logs: { cache }, root })).paths).toHaveLength(1);
  });
});

describe('without credentials', () => {
  test('there is nothing to judge by', async () => {
    const aws = await startAws({ buckets: [bucketOf([key])] });
    const asked = gather(aws, { logs: {}, root: newFolder(), unknown: true });
    await expect(asked).rejects.toThrow(/^AWS credentials: not found; in a workflow, run/);
    expect(aws.requests).toEqual([]);
  });

  test('logs on disk are still read, and the bucket is a gap', async () => {
    const aws = await startAws({ buckets: [bucketOf([key])] });
    const found = await gather(aws, { logs: { paths: ['logs'] }, root: newFolder(), unknown: true });
    expect(found).toMatchObject({
      paths: [],
      gaps: [{ location: `s3://${bucketName}/`, message: 'no AWS credentials were found' }],
    });
  });
});

test('several buckets, and an object that two addresses lead to', async () => {
  const aws = await startAws({ buckets: [bucketOf([key]), bucketOf([key], { name: 'second' })] });
  const prefix = key.slice(0, key.lastIndexOf('/') + 1);
  const buckets = [location, { bucket: bucketName, prefix }, { bucket: 'second', prefix: '' }];
  const { paths, gaps } = await gather(aws, { logs: { buckets }, root: newFolder() });
  expect({ paths: paths.length, different: new Set(paths).size, gaps }).toEqual({
    paths: 2,
    different: 2,
    gaps: [],
  });
});

describe('an address', () => {
  test.each<[string, readonly (readonly [bucket: string, prefix: string])[], readonly string[]]>([
    ['s3://trail-logs', [['trail-logs', '']], []],
    ['s3://trail-logs/', [['trail-logs', '']], []],
    ['s3://trail-logs/a/b', [['trail-logs', 'a/b/']], []],
    ['s3://trail-logs/a/b/', [['trail-logs', 'a/b/']], []],
    ['s3://trail-logs/a/b.json.gz', [['trail-logs', 'a/b.json.gz']], []],
    ['S3://trail.logs/a b/ü', [['trail.logs', 'a b/ü/']], []],
    ['s3://trail-logs/a,s3://trail-logs/a/', [['trail-logs', 'a/']], []],
    ['logs/*.gz\ns3://trail-logs/a,b\n./s3', [['trail-logs', 'a,b/']], ['logs/*.gz', './s3']],
  ])('%j', (text, buckets, paths) => {
    expect(logLocations(text)).toEqual({
      ok: true,
      value: { paths, buckets: buckets.map(([bucket, prefix]) => ({ bucket, prefix })) },
    });
  });

  test.each([
    's3://',
    's3:///a',
    's3://ab/a',
    `s3://${'a'.repeat(64)}/a`,
    's3://Trail/a',
    's3://trail_logs/a',
    's3://-trail/a',
    's3://trail-/a',
    's3://trail..logs/a',
    's3://192.168.5.4/a',
    's3://xn--trail/a',
    's3://sthree-trail/a',
    's3://trail--x-s3/a',
    's3://trail--ol-s3/a',
    's3://trail.mrap/a',
    's3://arn:aws:s3:us-east-1:111122223333:accesspoint/trail/a',
    's3://user@trail-logs/a',
    's3://trail-logs?a/b',
    's3://trail-logs/a\0b',
    'logs,s3://Trail/a',
  ])('%j cannot be one', (text) => {
    expect(logLocations(text)).toEqual({ ok: false, wanted: expect.stringContaining('s3://bucket/prefix') });
  });

  test('with a prefix that is longer than any key cannot be one', () => {
    const prefix = 'ü'.repeat(512);
    expect(logLocations(`s3://trail-logs/${prefix}`).ok).toBe(true);
    expect(logLocations(`s3://trail-logs/${prefix}/`).ok).toBe(false);
  });
});
