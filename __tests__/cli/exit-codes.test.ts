import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { role, writeText } from '../support/records';
import { allow, check, type Inputs, judged, repository, runInstances, usual } from '../support/repository';

const clean = allow('ec2:RunInstances');
const drift = () => repository();
const thin = () => repository(clean, []);
const pass = () => repository(clean);

describe('check ends with', () => {
  const cases: readonly (readonly [number, string, () => string, Inputs])[] = [
    [0, 'no drift', pass, {}],
    [0, 'drift within the limit', drift, { 'max-over-granted': '1' }],
    [0, 'drift within a share', drift, { 'max-over-granted': '50%' }],
    [0, 'drift of levels that do not count', drift, { 'fail-on-levels': 'Permissions management' }],
    [0, 'drift, with warn-only', drift, { 'warn-only': 'true' }],
    [0, 'thin evidence, with warn-only', thin, { 'warn-only': 'true' }],
    [0, 'thin evidence, without fail-on-inconclusive', thin, { 'fail-on-inconclusive': 'false' }],
    [1, 'drift', drift, {}],
    [1, 'drift just over a share', drift, { 'max-over-granted': '49.9%' }],
    [1, 'drift, without fail-on-inconclusive', drift, { 'fail-on-inconclusive': 'false' }],
    [2, 'thin evidence', thin, {}],
    [2, 'a window without events', drift, { 'window-end': '2020-01-01' }],
    [3, 'a wrong value, in spite of warn-only', pass, { 'warn-only': 'true', 'max-missing': '-1' }],
    [3, 'no policy', pass, { 'policy-file': undefined }],
    [3, 'no source', pass, { 'cloudtrail-logs': undefined }],
    [3, 'a report directory that is a file', pass, { 'report-directory': 'policy.json' }],
    [3, 'a report directory that cannot be made', pass, { 'report-directory': '/proc/none/x' }],
    [3, 'a format that is none', drift, { format: 'xml' }],
  ];
  test.concurrent.each(cases)('%d on %s', async (code, _, folder, inputs) => {
    const ended = await check(folder(), inputs);
    expect(ended.code).toBe(code);
    expect(ended.stderr === '').toBe(code !== 3);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });

  test.concurrent.each(['1%', '0.5%', '0%', '5', '100%'])(
    'the same on max-over-granted %s in text and in JSON',
    async (limit) => {
      const [text, json] = await Promise.all(
        ['text', 'json'].map((format) => check(drift(), { format, 'max-over-granted': limit })),
      );
      expect(json?.code).toBe(text?.code);
      expect(text?.code).toBe(['5', '100%'].includes(limit) ? 0 : 1);
    },
  );
});

describe('several targets', () => {
  const target = (name: string, policy: string, more = '') =>
    `  - { name: ${name}, principal-arn: "${role}", policy-file: ${policy}${more} }\n`;

  async function code(...targets: readonly string[]): Promise<readonly [number | null, string]> {
    const folder = repository(undefined, undefined, { 'clean.json': clean });
    writeText(folder, '.github/iam-drift.yml', `targets:\n${targets.join('')}`);
    const report = await judged(folder, { 'principal-arn': undefined, 'policy-file': undefined });
    return [report.code, report.verdict];
  }

  test.concurrent.each<[string, number, string, string[]]>([
    ['fail when one fails', 1, 'fail', [target('a', 'clean.json'), target('b', 'policy.json')]],
    [
      'fail before they are inconclusive',
      1,
      'fail',
      [target('a', 'clean.json', ', lookback: 1d'), target('b', 'policy.json')],
    ],
    [
      'are inconclusive when one is',
      2,
      'inconclusive',
      [target('a', 'clean.json', ', lookback: 1d'), target('b', 'clean.json')],
    ],
    [
      'end with 2 when the one that fails only warns',
      2,
      'fail',
      [target('a', 'policy.json', ', warn-only: true'), target('b', 'clean.json', ', lookback: 1d')],
    ],
    [
      'end with 0 when the one that fails only warns',
      0,
      'fail',
      [target('a', 'policy.json', ', warn-only: true'), target('b', 'clean.json')],
    ],
  ])('%s', async (_, exit, verdict, targets) => {
    expect(await code(...targets)).toEqual([exit, verdict]);
  });
});

describe('whatever happens to the streams and folders around it,', () => {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const flags = Object.entries(usual)
    .map(([name, value]) => `--${name}=${value}`)
    .join(' ');

  /** Runs a line of shell with `$check` as the command under test. */
  function shell(line: string, cwd: string) {
    const command = `check="${process.execPath} ${cli} check ${flags}"; ${line}`;
    return spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', timeout: 20_000 });
  }

  test('a reader that leaves early sees no crash, and the exit code is that of the verdict', () => {
    const folder = repository(allow('*'), [runInstances]);
    const ended = shell('set -o pipefail; $check --format json | head -c 100 > /dev/null', folder);
    expect(ended.stderr).toBe('');
    expect(ended.status).toBe(1);
    const passing = shell(
      'set -o pipefail; $check --format json --max-over-granted=100% | head -c 100 > /dev/null',
      folder,
    );
    expect(passing.status).toBe(0);
  });

  test('a full disk is an error, not drift', () => {
    const ended = shell('$check --format json > /dev/full', pass());
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.status).toBe(3);
  });

  test('a working folder that is gone is an error, not drift', () => {
    const folder = newFolder();
    const ended = shell('rmdir "$PWD"; $check', folder);
    rmSync(folder, { recursive: true, force: true });
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.status).toBe(3);
  });
});

describe('the command line takes', () => {
  test('--name value and --name=value alike, and a value that begins with a dash', async () => {
    const folder = repository(clean, undefined, { '-policy.json': clean });
    const args = [
      'check',
      '--principal-arn',
      role,
      '--policy-file',
      '-policy.json',
      '--cloudtrail-logs=logs',
      '--window-end',
      '2026-11-21',
    ];
    expect((await runCli(args, folder)).code).toBe(0);
  });

  test.concurrent.each([
    ['no value', ['--policy-file', '--format', 'json'], '--policy-file: has no value'],
    ['the same limit twice', ['--max-missing', '0', '--max-missing', '9'], 'max-missing'],
    ['an unknown flag', ['--max-overgranted', '9'], 'did you mean --max-over-granted?'],
    ['a word that belongs to no flag', ['--warn-only', 'yes'], '"yes"'],
    ['a flag with one dash', ['-f', 'json'], '"-f"'],
    ['a prefix of a flag', ['--max-over', '9'], '--max-over: unknown flag'],
  ])('%s as an error', async (_, args, said) => {
    const { code, stderr } = await runCli(['check', ...args], repository());
    expect(code).toBe(3);
    expect(stderr).toContain(said);
  });

  test.concurrent.each([
    '-policy.json',
    'a b.json',
    'ü漢.json',
    '[x].json',
    'back\\slash.json',
    "quote'.json",
    '%0A.json',
  ])('the file name %s as it is', async (name) => {
    const folder = repository(undefined, undefined, {
      [name]: clean,
    });
    const report = await judged(folder, { 'policy-file': name });
    expect(report.targets.map(({ policyFiles }) => policyFiles)).toEqual([[name]]);
  });

  test('file names with commas and line breaks through globs and config lists', async () => {
    const names = ['a,b.json', 'c\nd.json'];
    const folder = repository(
      undefined,
      undefined,
      Object.fromEntries(names.map((name) => [`p/${name}`, clean])),
    );
    const report = await judged(folder, { 'policy-file': 'p/*.json' });
    expect(report.targets.map(({ policyFiles }) => policyFiles)).toEqual([names.map((name) => `p/${name}`)]);
    writeText(folder, '.github/iam-drift.yml', 'policy-file: ["p/a,b.json"]\n');
    expect((await judged(folder, { 'policy-file': undefined })).targets[0]?.policyFiles).toEqual([
      'p/a,b.json',
    ]);
  });
});
