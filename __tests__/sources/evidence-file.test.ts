import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnBundle } from '../support/bundle';
import { background, record, role, type ShortRecord, writeText } from '../support/records';
import {
  allow,
  check,
  flagsOf,
  type Inputs,
  judged,
  only,
  repository,
  runInstances,
  runStep,
  stateOf,
  stopInstances,
} from '../support/repository';
import { schemaErrors } from '../support/schemas';

const other = 'arn:aws:iam::111122223333:role/other';
const policy = allow('ec2:RunInstances', 'ec2:StopInstances', 's3:GetObject', 'sqs:*');
const queue = (name: string) => `arn:aws:sqs:us-east-1:111122223333:${name}`;

/** Something of everything that evidence holds: uses, refusals, resources, unknown events, and two principals. */
const records: readonly ShortRecord[] = [
  runInstances,
  ['2026-09-01T08:00:00Z', 'ec2', 'RunInstances', { awsRegion: 'eu-west-1' }],
  ['2026-11-19T10:00:00Z', 'ec2', 'NobodyKnowsThis'],
  [
    '2026-11-19T10:00:00Z',
    'iam',
    'CreateRole',
    { errorCode: 'AccessDenied', resources: [{ ARN: `${role}-new` }] },
  ],
  ['2026-11-18T10:00:00Z', 'ec2', 'StartInstances', { by: 'other' }],
  ...Array.from({ length: 14 }, (_, i): ShortRecord => {
    return [
      `2026-11-${i + 1}T10:00:00Z`.replace(/-(\d)T/, '-0$1T'),
      'sqs',
      'CreateQueue',
      { resources: [{ ARN: queue(`q${i}`) }] },
    ];
  }),
];

const bothPrincipals: Inputs = { 'principal-arn': `${role},${other}` };
const fromFile: Inputs = {
  'cloudtrail-logs': undefined,
  'evidence-file': 'out/evidence.json',
  'window-end': undefined,
  'max-evidence-age': '400d',
};
const written = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('evidence that an earlier run wrote', () => {
  let folder: string;
  let first: string;
  beforeAll(async () => {
    folder = repository(policy, records);
    first = (await check(folder, { ...bothPrincipals, 'report-directory': 'out' })).stdout;
    rmSync(join(folder, 'logs'), { recursive: true });
  });

  test('gives the same report without the logs, byte for byte', async () => {
    const again = await check(folder, { ...bothPrincipals, ...fromFile, 'report-directory': 'again' });
    expect(again.stdout).toBe(first);
    expect(written(folder, 'again/report.json')).toBe(written(folder, 'out/report.json'));
    expect(written(folder, 'again/evidence.json')).toBe(written(folder, 'out/evidence.json'));
  });

  test('gives the same to the action', async () => {
    const step = await runStep(folder, { ...bothPrincipals, ...fromFile });
    expect(readFileSync(step.outputs['report-json'] ?? '', 'utf8')).toBe(written(folder, 'out/report.json'));
  });

  test('keeps to its schema and names every principal, also one that did nothing', async () => {
    const evidence = JSON.parse(written(folder, 'out/evidence.json'));
    expect(schemaErrors('evidence', evidence)).toEqual([]);
    expect(Object.keys(evidence.principals)).toEqual([role, other].sort());
  });

  test('serves any of its principals alone', async () => {
    const report = await judged(folder, { ...fromFile, 'principal-arn': other, 'policies-complete': 'true' });
    expect(only(report).actions.map(({ action }) => action)).toContain('ec2:StartInstances');
    expect(stateOf(report, 'ec2:RunInstances')).not.toBe('used');
  });

  test('serves a policy that was written after it', async () => {
    writeText(folder, 'later.json', allow('ec2:RunInstances', 'ec2:RebootInstances'));
    const report = await judged(folder, { ...bothPrincipals, ...fromFile, 'policy-file': 'later.json' });
    expect(stateOf(report, 'ec2:RunInstances')).toBe('used');
  });

  test('says nothing of a role that it does not name', async () => {
    const report = await judged(folder, { ...fromFile, 'principal-arn': `${role}-2` });
    expect({ code: report.code, reasons: report.reasons.map(({ code }) => code) }).toEqual({
      code: 2,
      reasons: ['no-evidence'],
    });
    expect(only(report).counts).toMatchObject({ overGranted: 0, missing: 0 });
  });

  test('is too old after max-evidence-age, counted to window-end', async () => {
    const codes = async (end: string) => {
      const report = await judged(folder, {
        ...bothPrincipals,
        ...fromFile,
        'max-evidence-age': '14d',
        'window-end': end,
      });
      return report.reasons.map(({ code }) => code);
    };
    expect(await codes('2026-12-05')).not.toContain('old-evidence');
    expect(await codes('2026-12-06')).toContain('old-evidence');
  });
});

describe('the same input gives the same bytes', () => {
  const files = ['report.json', 'evidence.json'];
  const first = [...records, ...background].map(record);

  async function run(parts: Readonly<Record<string, readonly unknown[]>>): Promise<string[]> {
    const folder = repository(policy, []);
    rmSync(join(folder, 'logs'), { recursive: true });
    for (const [name, list] of Object.entries(parts))
      writeText(folder, `logs/${name}`, JSON.stringify({ Records: list }));
    const { stdout } = await check(folder, { ...bothPrincipals, 'report-directory': 'out' });
    return [stdout, ...files.map((name) => written(folder, `out/${name}`))];
  }

  test('in two runs', async () => {
    expect(await run({ 'a.json': first })).toEqual(await run({ 'a.json': first }));
  });

  test('whatever the order of records and files', async () => {
    const odd = first.filter((_, i) => i % 2 === 1);
    const even = first.filter((_, i) => i % 2 === 0);
    const one = await run({ 'a.json': odd, 'b.json': even });
    expect(await run({ 'z.json': [...odd].reverse(), 'c/x.json': [...even].reverse() })).toEqual(one);
  });

  test('whatever the clock of a time zone says', async () => {
    const folder = repository(policy, records);
    const runIn = (TZ: string) =>
      spawnBundle('cli.js', ['check', ...flagsOf()], folder, { TZ, LANG: 'tr_TR.UTF-8' });
    const [east, west] = await Promise.all(['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(runIn));
    expect(east).toEqual(west);
  });
});

describe('several targets', () => {
  const noTarget: Inputs = { 'principal-arn': undefined, 'policy-file': undefined };
  const denied: ShortRecord = ['2026-11-20T10:00:00Z', 'sqs', 'CreateQueue', { errorCode: 'AccessDenied' }];

  test('that share a role and an evidence file do not count its calls twice', async () => {
    const targets = ['14d', '400d'].map(
      (age) =>
        `  - { name: "${age}", principal-arn: "${role}", policy-file: policy.json, max-evidence-age: ${age} }\n`,
    );
    const folder = repository(allow('ec2:RunInstances'), [runInstances, denied]);
    await check(folder, { 'report-directory': 'out' });
    writeText(folder, '.github/iam-drift.yml', `targets:\n${targets.join('')}`);
    await check(folder, {
      ...noTarget,
      ...fromFile,
      'max-evidence-age': undefined,
      'window-end': '2026-11-21',
      'report-directory': 'again',
    });
    const uses = (name: string) => JSON.parse(written(folder, name)).principals[role].uses;
    expect(uses('again/evidence.json')).toEqual(uses('out/evidence.json'));
  });
});

describe('an evidence file is refused', () => {
  let good: string;
  beforeAll(async () => {
    const folder = repository(policy, records);
    await check(folder, { 'report-directory': 'out' });
    good = written(folder, 'out/evidence.json');
  });

  async function readBack(text: string | Uint8Array): Promise<string> {
    const folder = repository(policy, [], { 'out/evidence.json': text });
    const { code, stdout, stderr } = await check(folder, fromFile);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  }

  const changed: readonly (readonly [string, (text: string) => string])[] = [
    ['a use taken away', (text) => text.replace('ec2:RunInstances', 'ec2:RunInstancez')],
    ['a count changed', (text) => text.replace(/"count": \d+/, '"count": 999')],
    ['a time changed', (text) => text.replace('2026-11-20T10:00:00Z', '2026-11-20T10:00:01Z')],
    [
      'a gap taken out or put in',
      (text) => text.replace('"gaps": []', '"gaps": [{ "location": "a", "message": "b" }]'),
    ],
    ['another role', (text) => text.replaceAll(role, other)],
    [
      'another catalogue',
      (text) => text.replace(/"catalogVersion": "[^"]*"/, '"catalogVersion": "2020-01-01"'),
    ],
    ['another hash', (text) => text.replace(/sha256:[0-9a-f]{4}/, 'sha256:0000')],
  ];
  test.each(changed)('that was changed after it was written: %s', async (_, change) => {
    expect(change(good)).not.toBe(good);
    expect(await readBack(change(good))).toContain('its content does not match its hash');
  });

  const broken: readonly (readonly [string, (text: string) => string | Uint8Array, string])[] = [
    ['cut short', (text) => text.slice(0, -9), 'truncated or not JSON'],
    ['empty', () => '', 'truncated or not JSON'],
    ['not UTF-8', () => Buffer.from([0xff, 0xfe]), 'truncated or not JSON'],
    [
      'the report',
      () => '{"schemaVersion":1,"verdict":"pass","reasons":[],"targets":[]}',
      'not an evidence file',
    ],
    [
      'of a newer version',
      (text) => text.replace('"schemaVersion": 2', '"schemaVersion": 3'),
      'schemaVersion 3 needs a newer version',
    ],
    ['without version', (text) => text.replace('"schemaVersion": 2,', ''), 'not an evidence file'],
    [
      'with a key more',
      (text) => text.replace('"schemaVersion"', '"trusted": true, "schemaVersion"'),
      'not an evidence file',
    ],
    [
      'with __proto__',
      (text) => text.replace('"schemaVersion"', '"__proto__": {}, "schemaVersion"'),
      'not an evidence file',
    ],
    [
      'with constructor',
      (text) => text.replace('"uses"', '"constructor": {}, "uses"'),
      'not an evidence file',
    ],
    ['with a negative count', (text) => text.replace(/"count": \d+/, '"count": -1'), 'not an evidence file'],
    [
      'with a time that is none',
      (text) => text.replace('2026-11-20T10:00:00Z', 'yesterday'),
      'not an evidence file',
    ],
    ['nested 200,000 deep', () => '['.repeat(200_000), 'truncated or not JSON'],
    [
      'nested 200,000 deep and whole',
      () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      'not an evidence file',
    ],
    ['null', () => 'null', 'not an evidence file'],
  ];
  test.each(broken)('that is %s', async (_, change, said) => {
    expect(await readBack(change(good))).toContain(said);
  });

  test('that is not there', async () => {
    const { code, stderr } = await check(repository(), { ...fromFile, 'evidence-file': 'nowhere.json' });
    expect(code).toBe(3);
    expect(stderr).toContain('nowhere.json: no such file');
  });
});

test('an evidence file beyond the cap is no mistake of the input: its targets are inconclusive', async () => {
  const folder = repository(policy, [], { 'out/evidence.json': '' });
  truncateSync(join(folder, 'out/evidence.json'), 256 * 1024 * 1024 + 1);
  const { code, stdout } = await check(folder, fromFile);
  expect(code).toBe(2);
  expect(stdout).toContain('out/evidence.json: it is larger than 256 MiB');
});

test('an evidence file takes the place of the logs unless sources names both', async () => {
  const folder = repository(policy, [runInstances]);
  await check(folder, { 'report-directory': 'out' });
  writeFileSync(join(folder, 'logs/b.json'), JSON.stringify({ Records: [record(stopInstances)] }));
  const file = { 'evidence-file': 'out/evidence.json' };
  expect(stateOf(await judged(folder, file), 'ec2:StopInstances')).toBe('over-granted');
  const both = await judged(folder, { ...file, sources: 'file,cloudtrail-logs' });
  expect(stateOf(both, 'ec2:StopInstances')).toBe('used');
});

test('without report-directory the command line writes nothing', async () => {
  const folder = repository(policy, records);
  await check(folder);
  expect(
    ['out', 'report.json', 'evidence.json', 'iam-policy-drift'].filter((name) =>
      existsSync(join(folder, name)),
    ),
  ).toEqual([]);
});
