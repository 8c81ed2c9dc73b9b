import { afterAll, describe, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import type { AccessedService } from '../support/aws-last-accessed';
import { daysAgo, roleInIam } from '../support/aws-run';
import { type AwsCase, byGeneration, expectCase, inUse, type Said, trail } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs } from '../support/repository';

afterAll(closeAws);

const machines = ['ec2:RunInstances', 'ec2:StopInstances'];

/** A report of some services on a policy, by last accessed alone. */
function report(
  name: string,
  listed: readonly AccessedService[],
  policy: readonly string[],
  said: Said,
  more: Scenario = {},
  args: Inputs = {},
): AwsCase {
  const scenario = { roles: [roleInIam], lastAccessed: [{ principal: role, services: listed }], ...more };
  return [name, scenario, { policy: allow(...policy), args: { sources: 'last-accessed', ...args } }, said];
}

const ec2 = inUse('ec2', 'RunInstances', 'StopInstances');
const many = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => ({ namespace: `aa${letter}` }));
const stale: AccessedService = {
  namespace: 'ec2',
  last: daysAgo(3),
  actions: [
    { name: 'RunInstances', last: daysAgo(3) },
    { name: 'StopInstances', last: daysAgo(200) },
  ],
};

const stopped = (state: string, reason: RegExp): Said => ({
  states: { 'ec2:RunInstances': 'used', 'ec2:StopInstances': state },
  reasons: { 'ec2:StopInstances': reason },
});

describe('what a last accessed report tells', () => {
  const sqs = ['ec2:RunInstances', 'sqs:CreateQueue', 'sqs:SendMessage'];
  test.concurrent.each<AwsCase>([
    report(
      'a service that reports and was never used: all of it',
      [ec2, { namespace: 'sqs', actions: [] }],
      sqs,
      {
        states: { 'sqs:CreateQueue': 'over-granted', 'sqs:SendMessage': 'over-granted' },
        verdict: 'fail',
      },
    ),
    report('the same without a list of actions', [ec2, { namespace: 'sqs' }], sqs, {
      states: { 'sqs:CreateQueue': 'over-granted', 'sqs:SendMessage': 'over-granted' },
    }),
    report('a service that never reports', [ec2, { namespace: 'sns' }], ['ec2:RunInstances', 'sns:Publish'], {
      states: { 'sns:Publish': 'undetermined' },
      reasons: { 'sns:Publish': /^sns is not known to report last accessed information/ },
      verdict: 'pass',
    }),
    report('a service that is not in the report', [ec2], sqs, {
      states: { 'sqs:CreateQueue': 'undetermined', 'sqs:SendMessage': 'undetermined' },
      reasons: { 'sqs:CreateQueue': /^the last accessed report does not list sqs/ },
      verdict: 'pass',
    }),
    report('no list of actions, and the service in use', [ec2, { namespace: 'sqs', last: daysAgo(1) }], sqs, {
      states: { 'sqs:CreateQueue': 'undetermined', 'sqs:SendMessage': 'undetermined' },
      verdict: 'pass',
    }),
    report(
      'an empty list, and the service in use',
      [ec2, { namespace: 'sqs', last: daysAgo(1), actions: [] }],
      sqs,
      {
        states: { 'sqs:CreateQueue': 'undetermined' },
      },
    ),
    report('a use of long ago', [stale], machines, stopped('over-granted', /^last used 200 days ago/)),
    report(
      'the same within unused-after',
      [stale],
      machines,
      stopped('used', /^$/),
      {},
      { 'unused-after': '250d' },
    ),
    report(
      'an attempt just inside unused-after',
      [stale],
      machines,
      stopped('used', /^$/),
      {},
      {
        'unused-after': '201d',
      },
    ),
    report(
      'just outside it',
      [stale],
      machines,
      stopped('over-granted', /^last used 200/),
      {},
      {
        'unused-after': '199d',
      },
    ),
    report(
      'all the time that AWS keeps',
      [ec2],
      machines,
      stopped('over-granted', /^never called/),
      {},
      {
        lookback: '400d',
      },
    ),
    report(
      'less than unused-after, of a window long ago',
      [ec2],
      machines,
      {
        ...stopped('undetermined', /^the evidence looks back 3\d\dd, less than unused-after \(370d\)/),
      },
      {},
      { 'window-end': daysAgo(50).slice(0, 10), 'unused-after': '370d' },
    ),
    report(
      'the service on the last of several pages',
      [...many, ec2],
      machines,
      stopped('over-granted', /^never/),
      {
        perPage: 3,
      },
    ),
    report('a page each', [...many.slice(0, 4), ec2], machines, stopped('over-granted', /^never/), {
      perPage: 1,
    }),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

describe('a role of which not enough is known', () => {
  const young = { roles: [{ ...roleInIam, created: daysAgo(5.5) }] };
  const youth = stopped('undetermined', /^the principal was created 5 days ago, less than min-observation/);
  const never = [{ namespace: 'ec2', actions: [{ name: 'RunInstances' }, { name: 'StopInstances' }] }];
  const unused: Said = {
    states: { 'ec2:RunInstances': 'undetermined', 'ec2:StopInstances': 'undetermined' },
    reasons: { 'ec2:StopInstances': /^last-accessed recorded nothing for the principal/ },
    verdict: 'pass',
    stage: /^unused-role: it was created on \S+, and complete evidence since \S+ contains no event of it$/,
    because: [],
  };
  const isNew: Said = {
    verdict: 'pass',
    stage: /^new-role: it was created on 2026-11-25, and min-observation is 30d$/,
    because: [],
  };
  test.concurrent.each<AwsCase>([
    report('a young one', [ec2], machines, { ...youth, ...isNew }, young),
    report(
      'a young one by policy generation',
      [ec2],
      machines,
      { ...youth, ...isNew },
      {
        ...young,
        trails: [{ arn: trail }],
        generation: { seen: [{ principal: role, documents: [allow('ec2:RunInstances')] }] },
      },
      byGeneration,
    ),
    report(
      'a young one, by a run that does not mind',
      [ec2],
      machines,
      {
        ...stopped('over-granted', /^never called/),
        verdict: 'fail',
      },
      young,
      { 'min-observation': '0d' },
    ),
    report('one just old enough', [ec2], machines, stopped('over-granted', /^never called/), {
      roles: [{ ...roleInIam, created: daysAgo(31) }],
    }),
    report('one that was never used', never, machines, unused),
    report('one that was never used and may do nothing', [], machines, { ...unused, reasons: {} }),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});
