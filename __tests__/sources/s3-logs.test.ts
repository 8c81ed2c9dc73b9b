import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import { closeAws, startAws } from '../support/aws';
import { account } from '../support/aws-identity';
import { newFolder } from '../support/bundle';
import { bucketName, bucketOf, find, keyOf, restoreEnvironment } from '../support/s3-logs';

afterEach(restoreEnvironment);
afterAll(closeAws);

const organisation = 'o-exampleorg1';
const other = '444455556666';
const inside = '2026-11-10T08:05';

/** A key, and whether a run over 2 to 20 November takes it. */
type Layout = readonly [name: string, prefix: string, taken: readonly string[], left: readonly string[]];

const [one, two] = [keyOf(inside), keyOf(inside, { region: 'eu-west-1' })];
const prefixed = keyOf(inside, { base: 'logs/all/AWSLogs/' });
const orgBase = `AWSLogs/${organisation}/`;
const ofOrganisation = keyOf(inside, { base: orgBase });
const ofAnother = keyOf(inside, { base: orgBase, account: other });

const layouts: readonly Layout[] = [
  ['a whole bucket', '', [one, two], [keyOf(inside, { account: other })]],
  ['above AWSLogs', 'logs/', [], []],
  ['AWSLogs', 'AWSLogs/', [one, two], [keyOf(inside, { account: other })]],
  ['a prefix of the trail', 'logs/all/', [prefixed], [one]],
  ['an organisation, from the bucket', '', [ofOrganisation], [ofAnother]],
  ['an organisation, from AWSLogs', 'AWSLogs/', [ofOrganisation], [ofAnother]],
  ['an organisation, from its own folder', orgBase, [ofOrganisation], [ofAnother]],
  ['an organisation beside an account', '', [one, ofOrganisation], [ofAnother]],
  [
    'Control Tower',
    '',
    [keyOf(inside, { base: `${organisation}/AWSLogs/${organisation}/` })],
    [`${organisation}/AWSLogs/${organisation}/${other}/CloudTrail/us-east-1/2026/11/10/a.json.gz`],
  ],
  ['an account', `AWSLogs/${account}/`, [one, two], [`AWSLogs/${account}/Config/a.json`]],
  ['an account of somebody else, by name', `AWSLogs/${other}/`, [keyOf(inside, { account: other })], [one]],
  ['CloudTrail', `AWSLogs/${account}/CloudTrail/`, [one, two], []],
  ['a region', `AWSLogs/${account}/CloudTrail/us-east-1/`, [one], [two]],
  ['a year', `AWSLogs/${account}/CloudTrail/us-east-1/2026/`, [one], [two]],
  ['a month', `AWSLogs/${account}/CloudTrail/us-east-1/2026/11/`, [one], [keyOf('2026-10-31T10:00')]],
  ['a day', `AWSLogs/${account}/CloudTrail/us-east-1/2026/11/10/`, [one], [keyOf('2026-11-11T10:00')]],
  [
    'a day outside of the window',
    `AWSLogs/${account}/CloudTrail/us-east-1/2026/10/10/`,
    [],
    [one, keyOf('2026-10-10T10:00')],
  ],
  ['one object', one, [one], [`${one.slice(0, -7)}-2.json.gz`]],
  [
    'digests and insights beside the logs',
    `AWSLogs/${account}/`,
    [one],
    [one.replace('/CloudTrail/', '/CloudTrail-Digest/'), one.replace('/CloudTrail/', '/CloudTrail-Insight/')],
  ],
  [
    'a folder without any layout',
    'copies/',
    ['copies/a.json', 'copies/deep/b.JSON.GZ'],
    ['copies/readme.md', one],
  ],
  [
    'no layout, but names that tell the day',
    'copies/',
    ['copies/c.json', `copies/${one.split('/').at(-1)}`],
    [
      `copies/${keyOf('2026-09-01T10:00').split('/').at(-1)}`,
      'copies/CloudTrail-Digest/d.json.gz',
      'copies/x/CloudTrail-Insight/e.json.gz',
    ],
  ],
  [
    'days with a margin',
    '',
    ['2026-11-01T00:00', '2026-11-27T23:55'].map((time) => keyOf(time)),
    ['2026-10-31T23:55', '2026-11-28T00:00'].map((time) => keyOf(time)),
  ],
];

describe('an address leads to the log files of the principals and the window:', () => {
  test.each(layouts.filter(([, , taken, left]) => taken.length + left.length > 0))(
    '%s',
    async (_, prefix, taken, left) => {
      const aws = await startAws({ buckets: [bucketOf([...taken, ...left])] });
      const found = await find(aws, { prefix });
      expect({ keys: [...found.keys].sort(), count: found.files.count, gaps: found.gaps }).toEqual({
        keys: [...taken].sort(),
        count: taken.length,
        gaps: [],
      });
      for (const key of taken) expect(found.texts[key]).toBe(key);
    },
  );

  test('a window over the turn of a year, several months long', async () => {
    const times = ['2025-11-14', '2025-12-31', '2026-01-01', '2026-02-02'].map((day) => `${day}T10:00`);
    const aws = await startAws({ buckets: [bucketOf(times.map((time) => keyOf(time)))] });
    const window = { start: Date.parse('2025-11-15T00:00:00Z'), end: Date.parse('2026-01-31T12:00:00Z') };
    expect((await find(aws, { window })).keys).toHaveLength(4);
    expect(
      (await find(aws, { window: { ...window, start: window.start + 2 * 86_400_000 } })).keys,
    ).toHaveLength(3);
  });

  test('other days of its months are not listed', async () => {
    const days = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
    const all = days.flatMap((day) =>
      Array.from({ length: 10 }, (_, hour) => keyOf(`2026-11-${day}T0${hour}:00`)),
    );
    const aws = await startAws({ buckets: [bucketOf(all)], perPage: 10 });
    const window = { start: Date.parse('2026-11-14T00:00:00Z'), end: Date.parse('2026-11-14T12:00:00Z') };
    expect((await find(aws, { window })).keys).toHaveLength(90);
    // Nine pages of wanted days, and one to see that the days are over, after three that look for the way.
    expect(aws.asked().filter((name) => name === 's3:ListObjectsV2')).toHaveLength(13);
  });

  test('by day, whatever the region', async () => {
    const keys = ['2026-11-12T01:00', '2026-11-03T01:00'].flatMap((time) =>
      ['ap-south-1', 'us-east-1'].map((region) => keyOf(time, { region })),
    );
    const aws = await startAws({ buckets: [bucketOf(keys)] });
    const cache = newFolder();
    await find(aws, { cache });
    const again = (await find(aws, { cache })).keys.map((key) => /20261\d{3}/.exec(key)?.[0]);
    expect(again).toEqual(['20261103', '20261103', '20261112', '20261112']);
  });

  test('folders past the first page are seen', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `A${String(index).padStart(2, '0')}/a.txt`);
    const accounts = Array.from({ length: 12 }, (_, index) =>
      keyOf(inside, { account: String(100000000000 + index) }),
    );
    const aws = await startAws({
      perPage: 5,
      buckets: [bucketOf([...many, ...accounts, one, ofOrganisation])],
    });
    expect([...(await find(aws)).keys].sort()).toEqual([one, ofOrganisation].sort());
  });
});

describe('what is not there', () => {
  test('no folder of any principal’s account is a gap that names it', async () => {
    const aws = await startAws({ buckets: [bucketOf([keyOf(inside, { account: other })])] });
    const { keys, gaps } = await find(aws);
    expect(keys).toEqual([]);
    expect(gaps).toEqual([
      { location: `s3://${bucketName}/`, message: `contains no CloudTrail logs of account ${account}` },
    ]);
  });

  test('one of several accounts is enough', async () => {
    const aws = await startAws({ buckets: [bucketOf([keyOf(inside, { account: other })])] });
    const roles = [account, other].map((of) => `arn:aws:iam::${of}:role/a`);
    expect(await find(aws, { roles })).toMatchObject({ keys: [keyOf(inside, { account: other })], gaps: [] });
  });

  test.each([
    ['a bucket', { bucket: 'nowhere' }, /^cloudtrail-logs: there is no bucket nowhere/],
    [
      'a bucket, asked for a day',
      { bucket: 'nowhere', prefix: one.slice(0, one.lastIndexOf('/') + 1) },
      /no bucket nowhere/,
    ],
    ['a prefix', { prefix: 'typo/' }, /^cloudtrail-logs: no objects found at s3:\/\/trail-logs\/typo\//],
    [
      'a log among what lies there',
      { prefix: 'notes/' },
      /no CloudTrail log file in s3:\/\/trail-logs\/notes\/: found 1 \.md/,
    ],
  ])('%s is an error', async (_, asked, said) => {
    const aws = await startAws({ buckets: [bucketOf([one, 'notes/readme.md'])] });
    await expect(find(aws, asked)).rejects.toThrow(said);
    await expect(find(aws, asked)).rejects.toBeInstanceOf(InputError);
  });
});

test('a bucket in another region is asked there, and everything after the first answer goes there at once', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => keyOf(inside, { name: `a${index}` }));
  const aws = await startAws({ buckets: [bucketOf(keys, { region: 'eu-central-1' })] });
  const { files, gaps } = await find(aws);
  expect({ count: files.count, gaps }).toEqual({ count: 40, gaps: [] });
  const elsewhere = aws.requests.filter(({ region }) => region !== 'eu-central-1');
  expect(elsewhere.map(({ status }) => status)).toEqual([301]);
});

describe('the cache', () => {
  test('a second run fetches only what is new', async () => {
    const bucket = bucketOf([one, two]);
    const aws = await startAws({ buckets: [bucket] });
    const first = await find(aws);
    const third = keyOf('2026-11-12T10:00');
    bucket.objects.set(third, Buffer.from('new'));
    const before = aws.requests.length;
    const second = await find(aws, { cache: first.cache });
    const gets = aws.requests.slice(before).filter(({ operation }) => operation === 'GetObject');
    expect(gets.map(({ params }) => params.Key)).toEqual([third]);
    expect(second.keys).toHaveLength(3);
    expect(second.said).toEqual([
      `s3://${bucketName}/: 3 objects listed in 5 requests, 1 fetched (0.0 MB), 2 from the cache, 0 retries`,
    ]);
  });

  test.each<[string, (path: string) => void]>([
    ['of another size', (path) => writeFileSync(path, 'half')],
    [
      'that is a link',
      (path) => {
        writeFileSync(`${path}.other`, 'x'.repeat(statSync(path).size));
        rmSync(path);
        symlinkSync(`${path}.other`, path);
      },
    ],
  ])('a file %s is fetched again', async (_, damage) => {
    const aws = await startAws({ buckets: [bucketOf([one])] });
    const first = await find(aws);
    damage(first.paths[0] ?? '');
    const second = await find(aws, { cache: first.cache });
    expect(second.texts).toEqual({ [one]: one });
    expect(second.said[0]).toContain('1 fetched');
  });

  test('keys that lead elsewhere, or differ in little, stay apart and below its folder', async () => {
    const hostile = [
      '../../../../etc/cron.d/a.json',
      '/etc/passwd.json',
      `copies/${'long'.repeat(240)}.json`,
      'copies/nul\0and\u0001control.json',
      'copies/a b+c%2F?&#.json',
      'copies/CON.json',
      'copies/case.json',
      'copies/CASE.json',
      'copies/\u{1f600}ü.json',
      `copies/../${one.split('/').at(-1)}`,
      `a/${keyOf(inside, { name: 'aBc' }).split('/').at(-1)}`,
      `b/${keyOf(inside, { name: 'AbC' }).split('/').at(-1)}`,
      `c/${keyOf(inside, { name: 'AbC' }).split('/').at(-1)}`,
    ];
    const aws = await startAws({ buckets: [bucketOf(hostile)] });
    const { texts, paths, cache, gaps } = await find(aws);
    expect({ texts, gaps }).toEqual({
      texts: Object.fromEntries(hostile.map((key) => [key, key])),
      gaps: [],
    });
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(hostile.length);
    const written = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(written.map(({ parentPath, name }) => join(parentPath, name)).sort()).toEqual([...paths].sort());
    expect(paths.filter((path) => !path.startsWith(join(cache, bucketName) + sep))).toEqual([]);
    expect(paths.filter((path) => path.split(sep).some((name) => name.length > 200))).toEqual([]);
  });

  test('a folder that cannot be one is an error that names the input', async () => {
    const aws = await startAws({ buckets: [bucketOf([one])] });
    const cache = join(newFolder(), 'file');
    writeFileSync(cache, '');
    await expect(find(aws, { cache })).rejects.toThrow(
      /^log-cache: no files can be kept in .*file; name a folder/,
    );
    expect(aws.requests).toEqual([]);
  });

  test('a disk that takes nothing more ends the fetching, and says so', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => keyOf(inside, { name: `a${index}` }));
    const aws = await startAws({ buckets: [bucketOf(keys)] });
    const cache = newFolder();
    // Where the account's folder has to be there is a file.
    const [first] = (await find(await startAws({ buckets: [bucketOf([one])] }), { cache: newFolder() }))
      .paths;
    expect(first).toContain(`${sep}${account}${sep}`);
    mkdirSync(join(cache, bucketName));
    writeFileSync(join(cache, bucketName, account), '');
    const { gaps, paths } = await find(aws, { cache });
    expect(paths).toEqual([]);
    expect(gaps).toEqual([
      {
        location: `s3://${bucketName}/`,
        message: expect.stringMatching(
          /^60 files were not downloaded: nothing more can be kept in log-cache \(ENOTDIR\)$/,
        ),
      },
    ]);
    expect(aws.asked().filter((name) => name === 's3:GetObject').length).toBeLessThan(20);
  });
});
