import { readdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import type { Fault } from '../support/aws-faults';
import { newController } from '../support/clock';
import { bucketName, bucketOf, find, keyOf, restoreEnvironment } from '../support/s3-logs';

afterEach(restoreEnvironment);
afterAll(closeAws);

const location = `s3://${bucketName}/`;

/** So many keys, spread over the days of the window and two regions. */
function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const date = String(2 + (index % 19)).padStart(2, '0');
    const region = index % 3 === 0 ? 'eu-west-1' : 'us-east-1';
    return keyOf(`2026-11-${date}T08:05`, { region, name: `x${index}` });
  });
}

const gets = (aws: Aws) => aws.requests.filter(({ operation }) => operation === 'GetObject').length;

/** Every twentieth get goes wrong once, each time in another way. */
function onceInTwenty(count: number): Fault[] {
  const ways: readonly Fault['does'][] = ['throttle', '500', '503-html', 'reset', 'cut-body', 'short-body'];
  return Array.from({ length: count / 20 }, (_, index) => ({
    on: 'GetObject',
    after: index * 20,
    times: 1,
    does: ways[index % ways.length] ?? 'reset',
  }));
}

describe('what passes by is met with another attempt:', () => {
  test('1,000 objects over several pages, one get in twenty failing once', async () => {
    const bucket = bucketOf(keys(1000));
    const faults: Fault[] = [...onceInTwenty(1000), { on: 'ListObjectsV2', times: 4, does: 'throttle' }];
    const aws = await startAws({ buckets: [bucket], faults, perPage: 150 });
    const { texts, gaps, said, cache } = await find(aws);
    expect(gaps).toEqual([]);
    expect(texts).toEqual(Object.fromEntries([...bucket.objects.keys()].map((key) => [key, key])));
    expect(gets(aws)).toBe(1050);
    const lists = aws.requests.length - 1050;
    expect(said.at(-1)).toBe(
      `${location}: 1,000 objects listed in ${lists - 4} requests, 1,000 fetched (0.1 MB), 0 from the cache, 54 retries`,
    );
    const left = readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith('.part'));
    expect(left).toEqual([]);
    const again = await find(aws, { cache });
    expect({ count: again.keys.length, gets: gets(aws) }).toEqual({ count: 1000, gets: 1050 });
  });
});

describe('a list that is refused is a gap, with the permission it takes:', () => {
  test('at the top', async () => {
    const aws = await startAws({ buckets: [bucketOf(keys(3), { denies: ['s3:ListBucket'] })] });
    const { keys: found, gaps } = await find(aws);
    expect(found).toEqual([]);
    expect(gaps).toEqual([
      {
        location: location,
        message: expect.stringMatching(
          /^s3:ListBucket: access denied; allow s3:ListBucket \(AWS: .*trail-logs/,
        ),
      },
    ]);
  });

  test('further down: what came before counts', async () => {
    const aws = await startAws({
      buckets: [bucketOf(keys(40))],
      perPage: 10,
      faults: [{ on: 'ListObjectsV2', after: 6, does: 'access-denied' }],
    });
    const { keys: found, gaps } = await find(aws);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(40);
    expect(gaps.map((gap) => gap.location)).toEqual([
      expect.stringMatching(/^s3:\/\/trail-logs\/AWSLogs\/.*\/2026\/11\/$/),
    ]);
  });
});

describe('a get that fails for good is a gap with its place, and the rest counts:', () => {
  const [bad = '', ...good] = keys(6);
  const rejected = { [bad]: { code: 'InvalidObjectState', status: 403 } };

  test('an archived object', async () => {
    const aws = await startAws({ buckets: [bucketOf([bad, ...good], { refuses: rejected })] });
    const { keys: found, gaps } = await find(aws);
    expect([...found].sort()).toEqual([...good].sort());
    expect(gaps).toEqual([
      { location: `${location}${bad}`, message: expect.stringMatching(/^s3:GetObject: refused/) },
    ]);
  });

  test.each<[string, number, RegExp]>([
    ['an object that is too large', 300 * 1024 * 1024, /^larger than 256 MiB$/],
    ['an object that changed in the meantime', 5, /^s3:GetObject: it changed after it was listed/],
  ])('%s', async (_, Size, said) => {
    const listed = { Contents: [{ Key: bad, Size }] };
    const aws = await startAws({
      buckets: [bucketOf([bad])],
      faults: [{ on: 'ListObjectsV2', after: 3, does: { changes: listed } }],
    });
    const { keys: found, gaps, cache } = await find(aws);
    expect({ found, gaps }).toEqual({
      found: [],
      gaps: [{ location: `${location}${bad}`, message: expect.stringMatching(said) }],
    });
    expect(
      readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    ).toEqual([]);
  });

  test.each<[string, 's3:GetObject' | 'kms:Decrypt']>([
    ['all of them', 's3:GetObject'],
    ['all of them, by the key', 'kms:Decrypt'],
  ])('%s: the rest is not asked for, and the permission is named', async (_, action) => {
    const aws = await startAws({ buckets: [bucketOf(keys(400), { denies: [action] })] });
    const { gaps } = await find(aws);
    expect(gets(aws)).toBeLessThan(40);
    expect(gaps.at(-1)).toEqual({
      location: location,
      message: expect.stringMatching(
        new RegExp(`^3\\d\\d files were not downloaded: s3:GetObject: access denied; allow ${action} `),
      ),
    });
  });

  test('credentials that expire on the way', async () => {
    const faults: Fault[] = [{ on: 'GetObject', after: 30, does: 'expired-token' }];
    const aws = await startAws({ buckets: [bucketOf(keys(400))], faults });
    const { keys: found, gaps } = await find(aws);
    expect(found).toHaveLength(30);
    expect(gets(aws)).toBeLessThan(60);
    expect(gaps.at(-1)?.message).toMatch(
      /^3\d\d files were not downloaded: s3:GetObject: the AWS credentials are not accepted or have expired/,
    );
  });
});

describe('an interruption', () => {
  test('of the fetching: what was fetched is there, and a gap says that more was not', async () => {
    const ending = newController();
    let seen = 0;
    const onRequest = (operation: string) => {
      if (operation === 'GetObject' && ++seen === 50) ending.abort();
    };
    const aws = await startAws({ buckets: [bucketOf(keys(400))], onRequest });
    const { keys: found, gaps, said } = await find(aws, { signal: ending.signal });
    expect(found.length).toBeGreaterThan(20);
    expect(found.length).toBeLessThan(51);
    expect(gaps).toEqual([
      {
        location: location,
        message: `${400 - found.length} files were not downloaded: interrupted before all files were downloaded`,
      },
    ]);
    expect(said.at(-1)).toContain(`${found.length} fetched`);
  });

  test('of the listing', async () => {
    const ending = newController();
    let seen = 0;
    const onRequest = () => {
      if (++seen === 6) ending.abort();
    };
    const aws = await startAws({ buckets: [bucketOf(keys(400))], perPage: 10, onRequest });
    const { keys: found, gaps } = await find(aws, { signal: ending.signal });
    expect(found).toEqual([]);
    expect(gaps[0]).toEqual({ location: location, message: 'interrupted before all objects were listed' });
    expect(gets(aws)).toBe(0);
  });

  test('leaves no half of a file behind', async () => {
    const ending = newController();
    let seen = 0;
    const onRequest = (operation: string) => {
      if (operation === 'GetObject' && ++seen === 2) ending.abort();
    };
    const faults: Fault[] = [{ on: 'GetObject', does: 'cut-body' }];
    const aws = await startAws({ buckets: [bucketOf(keys(1))], faults, onRequest });
    const { cache } = await find(aws, { signal: ending.signal });
    const written = readdirSync(cache, { recursive: true, withFileTypes: true });
    expect(written.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([]);
  });

  test('ends a wait for an answer', async () => {
    const ending = newController();
    const onRequest = (operation: string) => {
      if (operation === 'GetObject') setTimeout(() => ending.abort(), 20);
    };
    const aws = await startAws({
      buckets: [bucketOf(keys(1))],
      faults: [{ on: 'GetObject', does: 'hang' }],
      onRequest,
    });
    const { gaps } = await find(aws, { signal: ending.signal });
    expect(gaps.map(({ message }) => message)).toEqual([
      '1 files were not downloaded: interrupted before all files were downloaded',
    ]);
  });
});
