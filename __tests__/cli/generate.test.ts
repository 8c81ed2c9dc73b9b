import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { role, type ShortRecord, writeText } from '../support/records';
import { allow, flagsOf, type Inputs, repository, runInstances, stopInstances } from '../support/repository';

const denied: ShortRecord = [
  '2026-11-18T10:00:00Z',
  'kms',
  'Decrypt',
  {
    errorCode: 'AccessDenied',
    errorMessage: 'because no identity-based policy allows the kms:Decrypt action',
  },
];
const strange: ShortRecord = ['2026-11-18T11:00:00Z', 'nothing-known', 'DoIt'];
const noPolicy: Inputs = { 'policy-file': undefined };

function generate(folder: string, inputs: Inputs = noPolicy, more: readonly string[] = []) {
  return runCli(['generate', ...flagsOf(inputs), ...more], folder);
}

const policyOf = (...actions: readonly string[]) => `${allow(...actions)}\n`;

test('prints the policy alone on standard output, without any policy file, and what was denied beside it', async () => {
  const folder = repository(undefined, [runInstances, stopInstances, denied]);
  const { code, stdout, stderr } = await generate(folder);
  expect({ code, stdout }).toEqual({ code: 0, stdout: policyOf('ec2:RunInstances', 'ec2:StopInstances') });
  expect(stderr).toMatch(/^payments-api: 2 actions with successful calls from 2026-08-23 to 2026-11-21/);
  expect(stderr).toMatch(/Resource is "\*" for 2 actions: only policy generation names resources/);
  expect(stderr).toMatch(/kms:Decrypt: 1 call, last 2026-11-18 10:00 UTC, not granted/);
  const again = await generate(folder);
  expect([again.stdout, again.stderr]).toEqual([stdout, stderr]);
  expect(readdirSync(folder).sort()).toEqual(['logs', 'policy.json']);
});

test.each<readonly [string, () => string, Inputs, number, RegExp]>([
  [
    'the committed policy grants what is undetermined',
    () => repository(allow('ec2:RunInstances', 's3:GetObject')),
    {},
    2,
    /Undetermined \(1\)[\s\S]*CloudTrail management events do not include it: s3:GetObject/,
  ],
  [
    'an event has no known action',
    () => repository(undefined, [runInstances, strange]),
    noPolicy,
    2,
    /nothing-known\.amazonaws\.com DoIt: 1 call/,
  ],
  [
    'a log file cannot be read',
    () => repository(undefined, undefined, { 'logs/b.json': '{"Records":[{' }),
    noPolicy,
    2,
    /Evidence gap: .*b\.json/,
  ],
  [
    'the evidence is short',
    () => repository(),
    { ...noPolicy, 'min-observation': '200d' },
    2,
    /min-observation/,
  ],
  [
    'no call succeeded',
    () => repository(undefined, [denied]),
    noPolicy,
    2,
    /payments-api: no policy\. From /,
  ],
  ['the committed policy denies', () => repository(denyAndAllow), {}, 0, /Deny statements .* Keep them/],
  [
    'a policy file is missing',
    () => repository(),
    { 'policy-file': 'other.json' },
    3,
    /^error: policy-file other\.json/,
  ],
  [
    'the principal is missing',
    () => repository(),
    { 'principal-arn': undefined },
    3,
    /^error: principal-arn/,
  ],
  [
    'the format is none of a policy',
    () => repository(),
    { format: 'sarif' },
    3,
    /^error: --format: generate prints/,
  ],
])('ends with what is left open where %s', async (_, folder, inputs, code, message) => {
  const ended = await generate(folder(), inputs);
  expect(ended).toMatchObject({ code, stderr: expect.stringMatching(message) });
  const hasPolicy = code !== 3 && !ended.stderr.includes('no policy');
  expect(ended.stdout.includes('ec2:RunInstances')).toBe(hasPolicy);
});

const denyAndAllow = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
    { Effect: 'Deny', Action: 'ec2:StopInstances', Resource: '*' },
  ],
});

test('several targets go to files, and nothing to standard output', async () => {
  const folder = repository();
  const target = (name: string) => `  - { name: ${name}, principal-arn: "${role}" }\n`;
  writeText(folder, '.github/iam-drift.yml', `targets:\n${target('api')}${target('web')}`);
  const inputs = { ...noPolicy, 'principal-arn': undefined };
  const rejected = await generate(folder, inputs);
  expect(rejected).toMatchObject({ code: 3, stdout: '' });
  expect(rejected.stderr).toMatch(/^error: --report-directory: is required for 2 targets.*--target/);
  const one = await generate(folder, { ...inputs, target: 'web' });
  expect(one).toMatchObject({ code: 0, stdout: policyOf('ec2:RunInstances') });
  const out = newFolder();
  writeText(out, 'generated/api-2.json', 'of an earlier run');
  writeText(out, 'generated/mine.json', 'of somebody else');
  const all = await generate(folder, { ...inputs, 'report-directory': out }, ['--quiet']);
  expect(all).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(readdirSync(out).sort()).toEqual(['evidence.json', 'generated']);
  expect(readdirSync(join(out, 'generated')).sort()).toEqual(['api.json', 'mine.json', 'web.json']);
  expect(readFileSync(join(out, 'generated/web.json'), 'utf8')).toBe(policyOf('ec2:RunInstances'));
});

test('a check has the generated policy in its report directory, and its report shows what differs', async () => {
  const folder = repository();
  const { code } = await runCli(['check', ...flagsOf({ 'report-directory': 'out' })], folder);
  expect(code).toBe(1);
  const report = readFileSync(join(folder, 'out/report.md'), 'utf8');
  expect(readFileSync(join(folder, 'out/generated/payments-api.json'), 'utf8')).toBe(
    policyOf('ec2:RunInstances'),
  );
  const shown = report.slice(report.indexOf('Generated policy'));
  expect(shown).toContain('+++ generated/payments-api.json\n');
  expect(shown).toContain('-        "ec2:StopInstances"\n');
  expect(existsSync(join(folder, 'out/generated/payments-api-2.json'))).toBe(false);
});

test('help says what the exit codes mean', async () => {
  const { code, stdout } = await generate(newFolder(), noPolicy, ['--help']);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/ 0 complete +2 no policy/),
  });
});
