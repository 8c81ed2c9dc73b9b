import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { role, type ShortRecord, writeText } from '../support/records';
import { allow, repository, runInstances, runStep, stopInstances } from '../support/repository';
import { schemaErrors } from '../support/schemas';
import { commandsOf } from '../support/workflow-log';

const declared: { outputs: Record<string, unknown> } = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
);
const clean = allow('ec2:RunInstances');

test('a policy that matches what its role did passes', async () => {
  const step = await runStep(repository(clean));
  expect({ code: step.code, stderr: step.stderr }).toEqual({ code: 0, stderr: '' });
  expect(step.outputs).toMatchObject({
    verdict: 'pass',
    'over-granted': '0',
    missing: '0',
    undetermined: '0',
  });
  expect(step.summary).toContain('No proven drift in `payments-api`');
});

test('drift over the limit fails the step, after outputs and summary are written', async () => {
  const step = await runStep(repository());
  expect(step.code).toBe(1);
  expect(step.outputs).toMatchObject({ verdict: 'fail', 'over-granted': '1', missing: '0', accepted: '0' });
  expect(step.summary).toContain('ec2:StopInstances');
  expect(step.stdout).toContain('ec2:StopInstances');
});

test('evidence that says nothing of the role is inconclusive and fails the step', async () => {
  const step = await runStep(repository(clean, []));
  expect(step.code).toBe(1);
  expect(step.outputs.verdict).toBe('inconclusive');
});

test('inconclusive does not fail the step with fail-on-inconclusive: false', async () => {
  const step = await runStep(repository(clean, []), { 'fail-on-inconclusive': 'false' });
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'inconclusive' });
});

test.concurrent.each([
  ['drift', [], 'fail'],
  ['thin evidence', ['no records'], 'inconclusive'],
])('warn-only never fails on %s, and the verdict says what it is', async (_, thin, verdict) => {
  const folder = thin.length === 0 ? repository() : repository(clean, []);
  const step = await runStep(folder, { 'warn-only': 'true' });
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict });
});

test('every output of action.yml is set, and no other', async () => {
  const { outputs } = await runStep(repository());
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared.outputs).sort());
});

test('the reports lie under RUNNER_TEMP, where the outputs say, and keep to their schemas', async () => {
  const { outputs, temp } = await runStep(repository());
  const paths = [outputs['report-json'] ?? '', outputs['evidence-path'] ?? ''];
  expect(paths).toEqual(['report.json', 'evidence.json'].map((name) => join(temp, 'iam-policy-drift', name)));
  const [report = '', evidence = ''] = paths.map((path) => readFileSync(path, 'utf8'));
  expect(schemaErrors('report', JSON.parse(report))).toEqual([]);
  expect(schemaErrors('evidence', JSON.parse(evidence))).toEqual([]);
});

test('report-directory is taken from the workspace', async () => {
  const folder = repository(clean);
  const { outputs } = await runStep(folder, { 'report-directory': 'out/drift' });
  expect(outputs['report-json']).toBe(join(folder, 'out/drift/report.json'));
  expect(existsSync(join(folder, 'out/drift/evidence.json'))).toBe(true);
});

describe('wrong input', () => {
  test.concurrent.each([
    ['a value that is not allowed', { 'max-missing': 'two' }, 'max-missing: "two" is not allowed'],
    ['a misspelt name', { 'max-overgranted': '5' }, 'did you mean max-over-granted?'],
    ['underscores for hyphens', { policy_file: 'policy.json' }, 'did you mean policy-file?'],
    ['a policy that is not there', { 'policy-file': 'nowhere.json' }, 'nowhere.json'],
    ['a config file that is named and absent', { 'config-file': 'nowhere.yml' }, 'nowhere.yml'],
    ['no principal', { 'principal-arn': '' }, 'principal-arn: is required'],
    ['warn-only does not cover it', { 'warn-only': 'true', lookback: '-1d' }, 'lookback: "-1d"'],
  ])('%s fails the step without a verdict', async (_, inputs, said) => {
    const step = await runStep(repository(clean), inputs);
    expect({ code: step.code, outputs: step.outputs, summary: step.summary }).toEqual({
      code: 1,
      outputs: {},
      summary: '',
    });
    expect(
      step.stdout.split('\n').filter((line) => line.startsWith('::error::') && line.includes(said)),
    ).toHaveLength(1);
    expect(existsSync(join(step.temp, 'iam-policy-drift'))).toBe(false);
  });

  test.each([
    [
      'INPUT_PREFLIGHT',
      'input preflight: is not an input of the action; set it in the config file (.github/iam-drift.yml)',
    ],
    ['INPUT_SARIF-UPLOAD', 'input sarif-upload: was removed; upload the output report-sarif in a step'],
  ])('%s, which the runner passes though it is not declared', async (name, said) => {
    const step = await runStep(repository(clean), {}, { [name]: 'true' });
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain(`::error::${said}`);
  });

  test('every wrong input is said in one run', async () => {
    const { stdout } = await runStep(repository(), { 'max-missing': 'x', lookback: 'y', sources: 'z' });
    expect(stdout.match(/^::error::/gm)).toHaveLength(3);
  });

  test('outside of a workflow the workspace is asked for', async () => {
    const step = await runStep('', {});
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('::error::GITHUB_WORKSPACE: is not set');
  });
});

test('an empty input was not given, and white space around a value does not matter', async () => {
  const step = await runStep(repository(), {
    'max-over-granted': ' 1\n',
    'max-missing': '',
    'config-file': ' ',
  });
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
});

test('outputs are sums over the targets, and the worst verdict wins', async () => {
  const folder = repository(allow('ec2:RunInstances', 'ec2:StopInstances', 's3:GetObject'), [stopInstances]);
  writeText(folder, 'second.json', allow('ec2:StopInstances', 'ec2:StartInstances', 'ec2:RebootInstances'));
  writeText(
    folder,
    '.github/iam-drift.yml',
    `targets:
  - { name: loose, principal-arn: "${role}", policy-files: policy.json, max-over-granted: 5 }
  - { name: strict, principal-arn: "${role}", policy-files: [second.json] }
`,
  );
  const step = await runStep(folder, { 'principal-arn': undefined, 'policy-file': undefined });
  expect(step.code).toBe(1);
  expect(step.outputs).toMatchObject({
    verdict: 'fail',
    'over-granted': '3',
    missing: '0',
    undetermined: '1',
    accepted: '0',
  });
  expect(step.summary).toContain('IAM drift in `loose` within the limits');
  expect(step.summary).toContain('IAM drift in `strict`');
});

test('a summary that cannot be written changes neither verdict nor exit code', async () => {
  const step = await runStep(repository(clean), {}, { GITHUB_STEP_SUMMARY: '/nowhere/summary' });
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
});

test('a text of the config file, however odd, does not keep the summary from being written', async () => {
  const reason = '`a'.repeat(100_000);
  const accept = JSON.stringify({ accept: [{ action: 'ec2:StopInstances', reason, expires: '2099-12-31' }] });
  const step = await runStep(repository(undefined, undefined, { '.github/iam-drift.yml': accept }));
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
});

describe('remarks at the lines of the policy', () => {
  const missing: ShortRecord = ['2026-11-19T10:00:00Z', 'sqs', 'CreateQueue', { errorCode: 'AccessDenied' }];
  test.concurrent.each([
    ['are errors where the step fails', {}, 'error'],
    ['are warnings where it only warns', { 'warn-only': 'true' }, 'warning'],
    ['are notices within the limits', { 'max-over-granted': '1', 'max-missing': '1' }, 'notice'],
  ])('%s, worst first', async (_, inputs, level) => {
    const { stdout } = await runStep(repository(undefined, [runInstances, missing]), inputs);
    const remarks = commandsOf(stdout).map(({ name, properties, message }) => [name, properties, message]);
    expect(remarks).toEqual([
      [
        level,
        { title: 'Missing action', file: 'policy.json', line: '1' },
        expect.stringContaining('sqs:CreateQueue is missing: currently denied'),
      ],
      [
        level,
        { title: 'Over-granted: Write', file: 'policy.json', line: '8' },
        expect.stringContaining('ec2:StopInstances'),
      ],
    ]);
  });
});
