import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { background, role, writeLog, writeText } from '../support/records';
import { runInstances, twoActions } from '../support/repository';

const name = role.slice(role.lastIndexOf('/') + 1);
const written = [
  '.github/iam-drift.yml',
  '.github/workflows/iam-drift.yml',
  '.github/workflows/iam-drift-gather.yml',
];
const accepted = ['init', '--yes', '--account', role.split(':')[4] ?? ''];

const template = `Resources:
  Worker: { Type: AWS::IAM::Role, Properties: { RoleName: worker, Policies: [{ PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }] } }
  Other: { Type: AWS::IAM::Role, Properties: {} }
`;

function repository(): string {
  const folder = newFolder();
  mkdirSync(join(folder, '.git'));
  writeText(folder, `iam/${name}.json`, twoActions);
  writeText(folder, 'stacks/app.yaml', template);
  writeLog(folder, [runInstances, ...background]);
  return folder;
}

test('what init writes is a configuration that check loads, and it writes nothing a second time', async () => {
  const folder = repository();
  const first = await runCli(accepted, folder);
  expect([first.code, first.stderr]).toEqual([0, '']);
  for (const path of written) expect(first.stdout).toContain(`Written: ${path}`);
  expect(first.stdout).toMatch(
    /aws cloudformation deploy[\s\S]*gh workflow run[\s\S]*iam-policy-drift doctor/,
  );
  expect(first.stdout).toContain('    - { cloudformation: stacks/app.yaml, stack: STACK, account: "');
  const logs = ['--cloudtrail-logs', 'logs', '--window-end', '2026-11-21', '--format', 'json'];
  const check = await runCli(['check', '--config-file', '.github/iam-drift.yml', ...logs], folder);
  expect(check.stderr).toBe('');
  const { targets } = JSON.parse(check.stdout);
  expect(targets.map((one: { name: string; policyFiles: string[] }) => [one.name, one.policyFiles])).toEqual([
    [name, [`iam/${name}.json`]],
    ['worker', ['stacks/app.yaml']],
  ]);
  const texts = written.map((path) => readFileSync(join(folder, path), 'utf8'));
  const again = await runCli(accepted, folder);
  expect(again.code).toBe(2);
  for (const path of written) expect(again.stdout).toContain(`Exists, left unchanged: ${path}`);
  expect(written.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(texts);
});

test('one existing file is left, the others are written, and the exit code says so', async () => {
  const folder = repository();
  writeText(folder, '.github/workflows/iam-drift.yml', 'mine\n');
  expect((await runCli(accepted, folder)).code).toBe(2);
  expect(readFileSync(join(folder, '.github/workflows/iam-drift.yml'), 'utf8')).toBe('mine\n');
  expect(existsSync(join(folder, '.github/iam-drift.yml'))).toBe(true);
});

test.each([
  [
    'no terminal and no --yes',
    ['init'],
    /^error: init: asks questions, and this is not a terminal; 2 roles found: .*; to accept these, add --yes and --account ID\n$/,
  ],
  ['no account', ['init', '--yes'], /^error: --account: is required/],
])('%s: one message, nothing is written', async (_, args, wanted) => {
  const folder = repository();
  const { code, stdout, stderr } = await runCli(args, folder);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(wanted);
  expect(existsSync(join(folder, '.github'))).toBe(false);
});

test('a repository without policies gets a message', async () => {
  const folder = newFolder();
  writeText(folder, 'package.json', '{}');
  const { code, stderr } = await runCli(accepted, folder);
  expect([code, stderr]).toEqual([3, expect.stringContaining('no file contains an identity policy in JSON')]);
});

test('nothing is written through a link, out of the repository or over another file', async () => {
  const [outside, folder, other] = [newFolder(), repository(), repository()];
  symlinkSync(outside, join(folder, '.github'));
  const { code, stderr } = await runCli(accepted, folder);
  expect([code, stderr]).toEqual([
    3,
    expect.stringContaining('.github/iam-drift.yml: is outside the repository'),
  ]);
  expect(existsSync(join(outside, 'iam-drift.yml'))).toBe(false);
  mkdirSync(join(other, '.github'));
  writeFileSync(join(outside, 'kept'), 'kept');
  symlinkSync(join(outside, 'kept'), join(other, '.github/iam-drift.yml'));
  expect((await runCli(accepted, other)).code).toBe(2);
  expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept');
});
