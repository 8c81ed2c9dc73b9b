import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import type { Files } from '../support/git';
import { closeGitHubs } from '../support/github';
import { bodies } from '../support/pull-request';
import { allow, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const trust = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' },
  });
const bucket = (action: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: action }] });
const base: Files = {
  'iam/api/policy.json': allow('ec2:RunInstances'),
  'iam/api/trust.json': trust('ec2.amazonaws.com'),
  'iam/api/boundary.json': allow('ec2:*'),
  'iam/api/bucket.json': bucket('s3:GetObject'),
  'infra/trust.json': trust('ec2.amazonaws.com'),
};
const glob = { 'policy-file': 'iam/api/*.json,!**/trust.json,!**/boundary.json,!**/bucket.json' };
const named = { 'policy-file': 'iam/api/policy.json' };

const cases: Readonly<
  Record<string, readonly [Change['head'], Readonly<Record<string, string>>, readonly string[]]>
> = {
  'a trust policy that is excluded': [
    { 'iam/api/trust.json': trust('lambda.amazonaws.com') },
    glob,
    ['trust policy'],
  ],
  'a trust policy in the folder of the policy': [
    { 'iam/api/trust.json': trust('*') },
    named,
    ['trust policy'],
  ],
  'a trust policy that goes': [{ 'iam/api/trust.json': null }, named, ['trust policy']],
  'a trust policy that comes': [{ 'iam/api/extra/assume.json': trust('*') }, named, ['trust policy']],
  'a permissions boundary': [{ 'iam/api/boundary.json': allow('*') }, glob, ['permissions boundary']],
  'both beside a change of the policy': [
    {
      'iam/api/policy.json': allow('ec2:RunInstances', 'ec2:StopInstances'),
      'iam/api/trust.json': trust('*'),
      'iam/api/boundary.json': allow('*'),
    },
    named,
    ['permissions boundary', 'trust policy'],
  ],
  'control: a bucket policy is no policy of the role': [{ 'iam/api/bucket.json': bucket('s3:*') }, glob, []],
  'control: a trust policy elsewhere': [{ 'infra/trust.json': trust('*') }, named, []],
};

describe('what the change touches and nothing compares is named once', () => {
  test.each(Object.entries(cases))('%s', async (_, [head, inputs, kinds]) => {
    const opened = await openChange({ base, head, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened), { ...inputs, gate: 'changed' });
    expect(step.outputs.verdict).toBe('pass');
    const { changedNotChecked = [] }: { changedNotChecked?: readonly { kind: string }[] } = JSON.parse(
      JSON.stringify(reportOf(step)),
    );
    expect(changedNotChecked.map(({ kind }) => kind)).toEqual(kinds);
    const [comment = ''] = bodies(opened.gitHub);
    expect(comment.split('Changed, not checked:').length - 1).toBe(kinds.length === 0 ? 0 : 1);
  });
});
