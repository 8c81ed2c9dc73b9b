import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openChange, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies, writes } from '../support/pull-request';
import { allow, runInstances, type Step } from '../support/repository';

afterAll(closeGitHubs);

const account = '111122223333';
const other = '444455556666';
const policy = (...actions: string[]) =>
  allow(...actions).replace('"Resource": "*"', `"Resource": "arn:aws:sqs:eu-west-1:${other}:queue"`);
const change = {
  base: { 'policy.json': policy('ec2:RunInstances', 'ec2:StopInstances') },
  head: { 'policy.json': policy('ec2:RunInstances', 'ec2:St*') },
  records: [runInstances],
};
const everything = { 'review-suggestions': 'true', comment: 'always' };

async function run(inputs: Record<string, string>) {
  const opened = await openChange(change);
  const step = await runOn(opened, workspaceOf(opened), { ...everything, ...inputs });
  return { opened, step };
}

const fileOf = ({ outputs }: Step, name: string) => readFileSync(outputs[name] ?? '', 'utf8');

describe('with redact-account-ids', () => {
  test('nothing that is printed or sent to GitHub names an account; local files do', async () => {
    const { opened, step } = await run({ 'redact-account-ids': 'true' });
    const { gitHub } = opened;
    expect(gitHub.comments).toHaveLength(1);
    const sent = gitHub.requests.map(({ body }) => body);
    const shown = [step.stdout, step.stderr, step.summary, ...bodies(gitHub), ...sent];
    for (const text of [...shown, fileOf(step, 'report-sarif')]) {
      expect(text).not.toContain(account);
      expect(text).not.toContain(other);
    }
    expect(fileOf(step, 'report-json')).toContain(account);
    expect(fileOf(step, 'report-markdown')).toContain(account);
    expect(fileOf(step, 'patch')).toContain('policy.json');
  });

  test('wrong input hides them too', async () => {
    const inputs = { 'redact-account-ids': 'true', 'access-role-arn': `arn:aws:iam::${other}:user/x` };
    const { step } = await run(inputs);
    expect([step.code, step.stdout]).toEqual([1, expect.stringContaining('access-role-arn')]);
    expect(step.stdout).not.toContain(other);
  });

  test('the comment of a run without it is edited, and back again, not joined by another', async () => {
    const opened = await openChange(change);
    const folder = workspaceOf(opened);
    await runOn(opened, folder);
    expect(bodies(opened.gitHub)[0]).toContain(account);
    await runOn(opened, folder, { 'redact-account-ids': 'true' });
    expect(bodies(opened.gitHub)).toHaveLength(1);
    expect(bodies(opened.gitHub)[0]).not.toContain(account);
    expect(writes(opened.gitHub)).toEqual(['POST 201', 'PATCH 200']);
    await runOn(opened, folder);
    expect(bodies(opened.gitHub)).toHaveLength(1);
    expect(bodies(opened.gitHub)[0]).toContain(account);
  });

  test('the number of the run stays in links', async () => {
    const opened = await openChange(change);
    const env = { GITHUB_RUN_ID: '192837465551' };
    const step = await runOn(opened, workspaceOf(opened), { 'redact-account-ids': 'true' }, { env });
    expect(step.code).toBe(1);
    expect(bodies(opened.gitHub)[0]).toContain('/actions/runs/192837465551)');
  });
});
