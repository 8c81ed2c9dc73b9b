import { afterAll, describe, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import { account } from '../support/aws-identity';
import { type AwsCase, byGeneration, expectCase, inUse, trail } from '../support/aws-run-cases';
import { allow } from '../support/repository';

afterAll(closeAws);

const deployer = `arn:aws:iam::${account}:user/ci/deployer`;
const shared = `arn:aws:iam::${account}:policy/shared`;
const [run, stop, queue] = ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:CreateQueue'];
const policy = allow(run, stop);
const user = { name: 'deployer', path: '/ci/' };
const services = [inUse('ec2', 'RunInstances', 'StopInstances'), inUse('sqs', 'CreateQueue')];
const lastAccessed = [{ principal: deployer, services }];
const args = { 'principal-arn': deployer, sources: 'last-accessed' };
const used = { [run]: 'used', [stop]: 'over-granted' };
const noted = { states: { ...used, [queue]: 'absent' }, notes: [/^granted-elsewhere: sqs:CreateQueue/] };
const missing = { states: { ...used, [queue]: 'missing' }, notes: [] };

describe('a user', () => {
  const groups = [{ name: 'ops', inline: { queues: allow('sqs:*') } }];
  const managed = {
    groups: [{ name: 'ops', attached: [shared] }],
    policies: [{ arn: shared, document: allow(queue) }],
  };
  const members = [{ ...user, groups: ['ops'] }];
  const generation = { seen: [{ principal: deployer, documents: [allow(run, queue)] }] };
  test.concurrent.each<AwsCase>([
    ['without other policies', { users: [user], lastAccessed }, { policy, args }, missing],
    [
      'an inline policy of a group grants the rest',
      { users: members, groups, lastAccessed },
      { policy, args },
      noted,
    ],
    [
      'a managed policy of a group does',
      { users: members, ...managed, lastAccessed },
      { policy, args },
      noted,
    ],
    [
      'a group that is not the user’s does not',
      { users: [user], groups, lastAccessed },
      { policy, args },
      missing,
    ],
    [
      'a group that cannot be read',
      { users: members, groups, lastAccessed, faults: [{ on: 'ListGroupsForUser', does: 'access-denied' }] },
      { policy, args },
      { ...missing, notes: [/^role-unreadable: .*iam:ListGroupsForUser/] },
    ],
    [
      'the copy of the file that a group has is another policy',
      { users: members, groups: [{ name: 'ops', inline: { policy: allow(run, queue) } }], lastAccessed },
      { policy, args },
      noted,
    ],
    [
      'by policy generation',
      { users: members, groups, trails: [{ arn: trail }], generation },
      { policy, args: { ...byGeneration, 'principal-arn': deployer } },
      noted,
    ],
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});
