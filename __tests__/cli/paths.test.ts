import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Ended, newFolder } from '../support/bundle';
import { writeText } from '../support/records';
import {
  allow,
  check,
  type Inputs,
  judged,
  only,
  repository,
  runStep,
  twoActions,
} from '../support/repository';

const secret = 'CANARY-IN-A-FILE-OUTSIDE';

/** A repository beside a folder of secrets, and ways out of it that a pull request could commit. */
function trap(): string {
  const home = newFolder();
  const folder = join(home, 'repo');
  writeText(home, 'repo/policy.json', twoActions);
  writeText(home, 'repo/logs/a.json', '{"Records":[]}');
  for (const sibling of ['repo-evil', 'repo.evil', 'secrets']) {
    writeText(home, `${sibling}/policy.json`, `${twoActions} ${secret}`);
  }
  symlinkSync('../secrets/policy.json', join(folder, 'link.json'));
  symlinkSync('../secrets', join(folder, 'linked-folder'));
  symlinkSync('/proc/self/environ', join(folder, 'environ.json'));
  symlinkSync('/dev/zero', join(folder, 'zero.json'));
  mkdirSync(join(folder, 'folder.json'));
  execFileSync('mkfifo', [join(folder, 'pipe.json')]);
  return folder;
}

const outside = 'outside the directories that this run can read';
const irregular = 'not a regular file';
const ways: readonly (readonly [string, string, string])[] = [
  ['a link out of the repository', 'link.json', outside],
  ['a linked folder', 'linked-folder/policy.json', outside],
  ['a sibling whose name begins like the repository', '../repo-evil/policy.json', outside],
  ['a sibling whose name goes on with a dot', '../repo.evil/policy.json', outside],
  ['the environment of the process', '/proc/self/environ', outside],
  ['a link to the environment of the process', 'environ.json', outside],
  ['a link to a device', 'zero.json', outside],
  ['a device', '/dev/zero', outside],
  ['a named pipe', 'pipe.json', irregular],
  ['a folder', 'folder.json', irregular],
  ['the repository itself', '.', irregular],
  ['the folder around it', '..', outside],
];

function expectRejected(ended: Ended, code: number, path: string, why: string): void {
  expect(ended.code).toBe(code);
  const said = (ended.stdout + ended.stderr).split('\n').filter((line) => line.includes(why));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(path.split('/').at(-1));
  expect(ended.stdout + ended.stderr).not.toContain(secret);
  expect(ended.stdout + ended.stderr).not.toContain('CANARY-IN-THE-ENVIRONMENT');
}

const environment = { SECRET: 'CANARY-IN-THE-ENVIRONMENT' };

describe.each(['policy-file', 'config-file'])('%s on the command line', (input) => {
  test.concurrent.each(ways)('is not read through %s', async (_, path, why) => {
    expectRejected(await check(trap(), { [input]: path }, environment), 3, path, why);
  });
});

describe.each(['policy-file', 'config-file'])('%s in the action', (input) => {
  test.concurrent.each(ways.slice(0, 5))('is not read through %s', async (_, path, why) => {
    expectRejected(await runStep(trap(), { [input]: path }, environment), 1, path, why);
  });
});

test.concurrent.each(['linked-folder/*.json', '*-folder/*.json', '../repo-*/*.json', '../*/policy.json'])(
  'the policy-file glob %s reads nothing outside the repository',
  async (glob) => {
    const { code, stdout, stderr } = await check(trap(), { 'policy-file': glob });
    expect(code).toBe(3);
    // A linked folder that leads outside is not entered, so a glob finds nothing in it.
    expect(stderr).toMatch(/is outside the directories|matches no file/);
    expect(stdout + stderr).not.toContain(secret);
  },
);

test('the default config file is not read through a link out of the repository', async () => {
  const folder = trap();
  mkdirSync(join(folder, '.github'));
  symlinkSync('../../secrets/policy.json', join(folder, '.github/iam-drift.yml'));
  const { code, stderr } = await check(folder);
  expect(code).toBe(3);
  expect(stderr).toContain(outside);
  expect(stderr).not.toContain(secret);
});

test('a link that stays inside the repository is followed, and the file it leads to is reported', async () => {
  const folder = repository();
  symlinkSync('policy.json', join(folder, 'link.json'));
  expect(only(await judged(folder, { 'policy-file': 'link.json' })).policyFiles).toEqual(['policy.json']);
});

test('in a git repository, paths start in the working folder and may reach the whole repository', async () => {
  const folder = repository();
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  const inputs = { 'policy-file': '../../policy.json', 'cloudtrail-logs': '../../logs' };
  expect(only(await judged(join(folder, 'deep/er'), inputs)).policyFiles).toEqual(['policy.json']);
});

test('what git keeps of its credentials is in no message', async () => {
  const folder = repository();
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['config', 'http.extraheader', `AUTHORIZATION: basic ${secret}`], { cwd: folder });
  for (const input of ['policy-file', 'config-file', 'evidence-file', 'cloudtrail-logs']) {
    const { code, stdout, stderr } = await check(folder, { [input]: '.git/config' });
    expect(code).not.toBe(0);
    expect(stdout + stderr).not.toContain(secret);
  }
});

describe('logs and evidence in the action', () => {
  const logs = 'cloudtrail-logs';
  const evidence = 'evidence-file';
  const rejected: readonly (readonly [string, string])[] = [
    [logs, '../secrets'],
    [logs, '../repo-evil'],
    [logs, '../secrets/policy.json'],
    [logs, '../secrets/*.json'],
    [logs, 'linked-folder'],
    [logs, 'linked-folder/policy.json'],
    [logs, '/proc/self/environ'],
    [logs, '/dev/zero'],
    [evidence, '../secrets/policy.json'],
    [evidence, '../repo-evil/policy.json'],
    [evidence, 'link.json'],
    [evidence, 'linked-folder/policy.json'],
    [evidence, '/proc/self/environ'],
    [evidence, 'zero.json'],
  ];
  test.concurrent.each(rejected)('%s: %s is refused', async (input, path) => {
    expectRejected(await runStep(trap(), { [input]: path }, environment), 1, path, outside);
  });

  test.concurrent.each(['linked-*/*.json', '*/policy.json', '**/*.json', '.'])(
    'what %s finds through links is not read, and the evidence is incomplete',
    async (path) => {
      const folder = trap();
      symlinkSync('../../secrets/policy.json', join(folder, 'logs/link.json'));
      const { code, outputs, summary, stdout } = await runStep(folder, { [logs]: path });
      expect({ code, verdict: outputs.verdict }).toEqual({ code: 1, verdict: 'inconclusive' });
      expect(stdout).toContain(outside);
      expect(stdout + summary).not.toContain(secret);
    },
  );

  test('RUNNER_TEMP may hold them', async () => {
    const folder = repository();
    const elsewhere = repository();
    const inputs = { [logs]: join(elsewhere, 'logs') };
    expect((await runStep(folder, inputs)).stdout).toContain(
      'is outside the directories that this run can read',
    );
    const step = await runStep(folder, inputs, { RUNNER_TEMP: elsewhere });
    expect(step.outputs.verdict).toBe('fail');
    const again = { [logs]: undefined, [evidence]: step.outputs['evidence-path'] };
    expect((await runStep(folder, again, { RUNNER_TEMP: elsewhere })).outputs.verdict).toBe('fail');
  });

  test('config in the pull request leads logs and reports nowhere else', async () => {
    const folder = trap();
    const text = 'cloudtrail-logs: ../secrets\nreport-directory: ../secrets/new\n';
    writeText(folder, '.github/iam-drift.yml', text);
    const step = await runStep(folder, { 'cloudtrail-logs': undefined });
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('report-directory is not a key of the config file');
    writeText(folder, '.github/iam-drift.yml', 'cloudtrail-logs: ../secrets\n');
    const again = await runStep(folder, { 'cloudtrail-logs': undefined });
    expect([again.code, again.stdout]).toEqual([1, expect.stringContaining(outside)]);
  });

  test('a report is not written through a link that the pull request commits', async () => {
    const folder = trap();
    writeText(folder, 'out/.keep', '');
    symlinkSync('../../secrets/policy.json', join(folder, 'out/report.json'));
    await runStep(folder, { 'report-directory': 'out' });
    expect(readFileSync(join(folder, '../secrets/policy.json'), 'utf8')).toContain(secret);
  });
});

describe('logs and evidence on the command line', () => {
  const cases: readonly (readonly [string, Inputs])[] = [
    ['a device as evidence', { 'evidence-file': '/dev/zero' }],
    ['a pipe as evidence', { 'evidence-file': 'pipe.json' }],
    ['a folder as evidence', { 'evidence-file': 'folder.json' }],
  ];
  test.concurrent.each(cases)('%s is refused at once', async (_, inputs) => {
    const { code, stderr } = await check(trap(), inputs);
    expect(code).toBe(3);
    expect(stderr).toContain(irregular);
  });

  test.concurrent.each(['/dev/zero', 'pipe.json', '.'])(
    '%s among the logs makes them incomplete and hangs nobody',
    async (path) => {
      const { code, stdout } = await check(trap(), { 'cloudtrail-logs': path });
      expect(code).toBe(2);
      expect(stdout).toContain(irregular);
    },
  );

  test('logs, evidence and reports may lie anywhere', async () => {
    const folder = repository(allow('ec2:RunInstances'));
    const elsewhere = newFolder();
    expect((await check(folder, { 'report-directory': join(elsewhere, 'out') })).code).toBe(0);
    const inputs = { 'cloudtrail-logs': undefined, 'evidence-file': join(elsewhere, 'out/evidence.json') };
    expect((await judged(folder, { ...inputs, 'max-evidence-age': '400d' })).code).toBe(0);
  });
});
