import { afterAll, describe, expect, test } from '@jest/globals';
import { openChange, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies } from '../support/pull-request';
import { allow, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const owned = `arn:aws:ec2:*:*:instance/\${aws:PrincipalTag/id}`;
const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const never = { Condition: { StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::999999999999:role/none' } } };

/** A policy that allows the action in use, on everything unless it is said otherwise. */
function policy(on: object = {}, { more = [], ...rest }: { more?: readonly object[] } & object = current) {
  const used = { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*', ...on };
  return JSON.stringify({ ...rest, Statement: [used, ...more] });
}

const current = { Version: '2012-10-17' };
const with_ = (...more: readonly object[]) => policy({}, { ...current, more });
const on = (Effect: string, Action: string, Resource = '*') => ({ Effect, Action, Resource });

async function commentOn(base: string, head: string): Promise<string> {
  const opened = await openChange({
    base: { 'policy.json': base },
    head: { 'policy.json': head },
    records: [runInstances],
  });
  await runOn(opened, workspaceOf(opened), { gate: 'changed' });
  return bodies(opened.gitHub).join('\n');
}

describe('what changes the meaning of a policy is said on the pull request, although no action comes or goes', () => {
  test.each([
    ['a resource is widened', policy({ Resource: 'arn:aws:ec2:*:*:instance/i-1' }), policy()],
    ['a Condition is dropped', policy(mfa), policy()],
    ['a resource becomes one that nobody uses', policy(), policy({ Resource: owned })],
    ['a Condition is never met', policy(), policy(never)],
    [
      'the Version that makes variables is dropped',
      policy({ Resource: owned }),
      policy({ Resource: owned }, {}),
    ],
    ['a wildcard of an unknown service comes', policy(), with_(on('Allow', 'newservice:*'))],
    ['an unknown action comes', policy(), with_(on('Allow', 'iam:PassEveryRole'))],
  ])('%s', async (_, base, head) => {
    expect(await commentOn(base, head)).toContain(
      'The known actions that it grants are the same. Resources,',
    );
  });

  test.each([
    ['an unused action is taken out', allow('ec2:RunInstances', 'ec2:StopInstances'), policy()],
    ['a Deny goes', with_(on('Deny', 's3:*')), policy()],
  ])('%s', async (_, base, head) => {
    expect(await commentOn(base, head)).toContain('No proven drift');
  });

  test.each([
    ['the order of members', policy(), JSON.stringify({ ...JSON.parse(policy()), Id: 'a' })],
    ['the case of an action', policy(), policy({ Action: 'EC2:RunInstances' })],
  ])('but not %s', async (_, base, head) => {
    expect(await commentOn(base, head)).toBe('');
  });
});
