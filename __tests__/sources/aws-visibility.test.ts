import { afterAll, describe, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import type { AccessedService } from '../support/aws-last-accessed';
import { roleInIam } from '../support/aws-run';
import { type AwsCase, byGeneration, expectCase, inUse, type Said, trail } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs } from '../support/repository';

afterAll(closeAws);

/** What the role uses of six services; of each it holds an action that no source shows. */
const services: readonly AccessedService[] = [
  inUse('s3', 'GetBucketLocation', 'CreateBucket'),
  inUse('lambda', 'GetFunction'),
  inUse('sqs', 'CreateQueue'),
  inUse('logs', 'CreateLogGroup'),
  inUse('iam', 'GetRole'),
  inUse('ec2', 'CreateRoute', 'StopInstances'),
  inUse('kms', 'Decrypt', 'ScheduleKeyDeletion'),
];

const used = ['s3:GetBucketLocation', 'lambda:GetFunction', 'sqs:CreateQueue', 'logs:CreateLogGroup'];
const usedToo = ['iam:GetRole', 'ec2:CreateRoute', 'kms:Decrypt'];
const unseen = ['s3:GetObject', 'lambda:InvokeFunction', 'sqs:SendMessage', 'logs:PutLogEvents'];
const unseenToo = ['iam:PassRole', 'ec2:CreateTags'];
const idle = ['ec2:StopInstances', 's3:CreateBucket', 'kms:ScheduleKeyDeletion'];
const granted = [...used, ...usedToo, ...unseen, ...unseenToo, ...idle];

const states: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...used, ...usedToo].map((one) => [one, 'used']),
  ...[...unseen, ...unseenToo].map((one) => [one, 'undetermined']),
  ...idle.map((one) => [one, 'over-granted']),
]);

const everything: Scenario = {
  roles: [roleInIam],
  trails: [{ arn: trail }],
  generation: { seen: [{ principal: role, documents: [allow(...used, ...usedToo)] }] },
  lastAccessed: [{ principal: role, services }],
};

const reasons: Said['reasons'] = {
  's3:GetObject': /^CloudTrail management events do not include it/,
  'iam:PassRole': /^CloudTrail records no event for it/,
  'ec2:CreateTags': /tag/,
  'ec2:StopInstances': /^never called/,
};

describe('actions that no source shows', () => {
  const run = (args: Inputs) => ({ policy: allow(...granted), args });
  const accessed = { sources: 'last-accessed' };
  const both = { ...byGeneration, sources: 'policy-generation,last-accessed' };
  const untrackedToo = {
    's3:GetObject': /does not include it/,
    'sqs:SendMessage': /^use the last-accessed source does not track it/,
  };
  const untracked = { ...reasons, ...untrackedToo };
  test.concurrent.each<AwsCase>([
    ['policy generation', everything, run(byGeneration), { states, reasons, verdict: 'fail' }],
    ['last accessed', everything, run(accessed), { states, reasons: untracked, verdict: 'fail' }],
    ['both', everything, run(both), { states, verdict: 'fail' }],
    ['what auto takes', everything, run({ ...both, sources: 'auto' }), { states, verdict: 'fail' }],
  ])('cannot be told from %s', async (...one) => {
    await expectCase(one);
  });
});
