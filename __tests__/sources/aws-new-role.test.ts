import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { checkWithAws, roleInIam } from '../support/aws-run';
import { newHistory } from '../support/git';
import { allow, only, type Report } from '../support/repository';

afterAll(closeAws);

const granted = { 'policy.json': allow('ec2:RunInstances', 's3:*', 'iam:CreatePolicyVersion') };

const named = { 'policy.json': allow('ec2:RunInstances', 'iam:CreatePolicyVersion') };

/** A repository whose last commit is the change; the role is in IAM or not. */
async function judge(
  before: Record<string, string>,
  exists: boolean,
  inputs: Record<string, string> = {},
  after = granted,
) {
  const history = newHistory({ 'README.md': 'x', ...before });
  history.commit({ ...after, 'notes.md': 'x' });
  const aws = await startAws({ roles: exists ? [{ ...roleInIam, created: '2026-11-20T00:00:00Z' }] : [] });
  const args = { 'base-ref': 'HEAD~1', ...inputs };
  return checkWithAws(aws, { folder: history.folder, policy: after['policy.json'], args });
}

describe('a policy file that is new', () => {
  test('of a role that is not there yet passes with what it grants by name, which is listed', async () => {
    const { code, written } = await judge({}, false, {}, named);
    const report: Report = JSON.parse(written['report.json'] ?? '');
    const { actions, counts } = only(report);
    expect([code, report.verdict, counts.overGranted]).toEqual([0, 'pass', 0]);
    expect(new Set(actions.map(({ state, introduced }) => `${state} ${introduced}`))).toEqual(
      new Set(['undetermined added']),
    );
    expect(written['report.md']).toContain('### ✅ New role `payments-api`: too new to evaluate');
    expect(written['report.md']).toContain('New role: the role does not exist in AWS yet.');
    expect(written['report.md']).toMatch(/#### Granted to the new role \(\d+\)/);
    expect(written['report.md']).toMatch(/`iam:CreatePolicyVersion` .*privilege escalation/);
  });

  test('of a role that is not there yet fails by what it grants through a wildcard', async () => {
    const { code, written } = await judge({}, false);
    expect(code).toBe(1);
    expect(only(JSON.parse(written['report.json'] ?? '')).counts.overGranted).toBeGreaterThan(100);
    expect(written['report.md']).toContain('New role: the role does not exist in AWS yet.');
  });

  test('of a role that is not there yet fails where fail-on-new names the level of a grant', async () => {
    const { code } = await judge({}, false, { 'fail-on-new': 'Permissions management' });
    expect(code).toBe(1);
  });

  test('of a role that is there is judged', async () => {
    const { code, written } = await judge({}, true);
    expect(code).toBe(1);
    expect(only(JSON.parse(written['report.json'] ?? '')).counts.overGranted).toBeGreaterThan(100);
  });
});

test('a role that is not there, of a file that was there before, is no new role', async () => {
  const { code, written } = await judge({ 'policy.json': allow('ec2:RunInstances') }, false);
  expect(code).not.toBe(0);
  expect(written['report.md']).not.toContain('nothing to judge yet');
});
