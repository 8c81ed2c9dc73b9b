import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { only, type Report, runStep, stateOf } from '../support/repository';
import { schemaErrors } from '../support/schemas';

const root = fileURLToPath(new URL('../..', import.meta.url));
const policy = '.github/iam/integration-tests.json';

interface Policy {
  readonly Statement: { Action: string[] }[];
}

/** Runs the check of this repository on itself, without a flag, in a copy of what it reads. */
async function selfCheck(
  edit: (policy: Policy) => void = () => {},
  now?: number,
): Promise<Report & { readonly code: number | null }> {
  const folder = newFolder();
  cpSync(join(root, '.github'), join(folder, '.github'), { recursive: true });
  const content: Policy = JSON.parse(readFileSync(join(folder, policy), 'utf8'));
  edit(content);
  writeFileSync(join(folder, policy), JSON.stringify(content));
  const { code, stdout, stderr } = await runCli(['check', '--format', 'json'], folder, {}, { now });
  if (stdout === '') throw new Error(`exit ${code}, no report: ${stderr}`);
  return { ...JSON.parse(stdout), code };
}

function grant(action: string) {
  return ({ Statement: [first] }: Policy) => first?.Action.push(action);
}

describe('the role of this repository', () => {
  test('is judged where it lies, and passes because every action it grants is in use', async () => {
    const { code, stdout } = await runCli(['check', '--format', 'json'], root);
    const report: Report = JSON.parse(stdout);
    expect({ code, verdict: report.verdict, reasons: report.reasons }).toEqual({
      code: 0,
      verdict: 'pass',
      reasons: [],
    });
    const { counts, evidence } = only(report);
    expect(counts).toEqual({
      granted: 12,
      used: 12,
      overGranted: 0,
      missing: 0,
      undetermined: 0,
      accepted: 0,
    });
    expect(evidence.gaps).toEqual([]);
  });

  test('passes as a step of a workflow that gives no input', async () => {
    const workspace = newFolder();
    cpSync(join(root, '.github'), join(workspace, '.github'), { recursive: true });
    const none = { 'principal-arn': '', 'policy-file': '', 'cloudtrail-logs': '', 'window-end': '' };
    const step = await runStep(workspace, none);
    expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
  });

  test('passes in ten years too: the evidence does not age', async () => {
    const later = Date.parse('2036-11-22T00:00:00Z');
    expect(await selfCheck(undefined, later)).toMatchObject({ code: 0, verdict: 'pass' });
  });

  test.each([
    ['a read', 'iam:ListRoles'],
    ['a write', 'cloudtrail:StopLogging'],
    ['the write that would generate a policy', 'access-analyzer:StartPolicyGeneration'],
  ])('fails when it is granted %s that it does not use', async (_, action) => {
    const report = await selfCheck(grant(action));
    expect({ code: report.code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'fail' });
    expect(only(report).counts).toMatchObject({ used: 12, overGranted: 1 });
    expect(stateOf(report, action)).toBe('over-granted');
  });

  test('fails when an action that it uses is taken away', async () => {
    const report = await selfCheck(({ Statement }) => {
      for (const statement of Statement)
        statement.Action = statement.Action.filter((action) => action !== 'iam:GetRole');
    });
    expect({ code: report.code, missing: stateOf(report, 'iam:GetRole') }).toEqual({
      code: 1,
      missing: 'missing',
    });
  });
});

test('its evidence follows the published schema', () => {
  const evidence = JSON.parse(readFileSync(join(root, '.github/iam/evidence.json'), 'utf8'));
  expect(schemaErrors('evidence', evidence)).toEqual([]);
});
