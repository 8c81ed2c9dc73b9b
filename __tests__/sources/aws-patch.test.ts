import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { checkWithAws, daysAgo, reportOf, roleInIam, withBackground } from '../support/aws-run';
import { byGeneration, inUse, trail } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs, stateOf } from '../support/repository';

afterAll(closeAws);

const [run, stop, queue] = ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:CreateQueue'];
const ec2 = inUse('ec2', 'RunInstances', 'StopInstances');
const byReport = { sources: 'last-accessed' };
const byBoth = { ...byGeneration, sources: 'policy-generation,last-accessed' };

function scenarioOf(services: readonly object[], live: object = {}): Scenario {
  const listed = [ec2, ...services.map((one) => ({ namespace: 'sqs', ...one }))];
  return {
    roles: [{ ...roleInIam, ...live }],
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents: [allow(run)] }] },
    lastAccessed: [{ principal: role, services: listed }],
  };
}

describe('what a patch removes', () => {
  const tracked = { actions: [{ name: 'CreateQueue' }] };
  test.concurrent.each<[string, Scenario, Inputs, boolean]>([
    ['what one source tracks by name', scenarioOf([tracked]), byReport, true],
    ['not what one source tells of the whole service', scenarioOf([{}]), byReport, false],
    ['what two sources call unused', scenarioOf([{}]), byBoth, true],
    ['not what policy generation alone would have found', scenarioOf([]), byGeneration, false],
  ])('%s', async (_name, scenario, args, removed) => {
    const aws = await startAws(scenario);
    const checked = await checkWithAws(aws, { policy: allow(run, queue), args });
    expect(stateOf(reportOf(checked), queue)).toBe('over-granted');
    expect(checked.written['drift.patch'] ?? '').toMatch(removed ? /^-.*sqs:CreateQueue/m : /^$/);
  });
});

describe('what a patch adds', () => {
  const uses = [{ last: daysAgo(1), actions: [{ name: 'CreateQueue', last: daysAgo(1) }] }];
  const resources = [{ ARN: 'arn:aws:sqs:us-east-1:111122223333:jobs', accountId: '111122223333' }];
  const fields = { resources };
  const records = withBackground(
    [daysAgo(1), 'ec2', 'RunInstances'],
    [daysAgo(1), 'sqs', 'CreateQueue', fields],
  );
  const logs = { 'cloudtrail-logs': 'logs' };
  const unread: Scenario = {
    ...scenarioOf(uses),
    faults: [{ on: 'ListRolePolicies', does: 'access-denied' }],
  };
  const copy = { inline: { policy: allow(run, queue) } };
  test.concurrent.each<[string, Scenario, Inputs, boolean]>([
    ['nothing that was only attempted', scenarioOf(uses), byReport, false],
    [
      'a call that succeeded, by the logs',
      unread,
      { ...logs, sources: 'cloudtrail-logs', 'policies-complete': 'true' },
      true,
    ],
    [
      'nothing that a source without resources saw as well',
      unread,
      { ...logs, sources: 'cloudtrail-logs,last-accessed', 'policies-complete': 'true' },
      false,
    ],
    [
      'nothing of the deployed copy that was seen so',
      scenarioOf(uses, copy),
      { ...logs, sources: 'auto' },
      false,
    ],
  ])('%s', async (_name, scenario, args, added) => {
    const aws = await startAws(scenario);
    const checked = await checkWithAws(aws, { policy: allow(run, stop), args, records });
    expect(stateOf(reportOf(checked), queue)).toBe('missing');
    const patch = checked.written['drift.patch'] ?? '';
    expect(patch).toMatch(/^-.*ec2:StopInstances/m);
    expect(/^\+.*sqs:CreateQueue/m.test(patch)).toBe(added);
  });
});
