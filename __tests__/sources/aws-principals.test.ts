import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import type { PolicyDocument } from '../support/aws-documents';
import { account } from '../support/aws-identity';
import type { AccessedService, LastAccessed } from '../support/aws-last-accessed';
import { checkWithAws, daysAgo, reasonOf, reportOf, roleInIam } from '../support/aws-run';
import { type AwsCase, byGeneration, expectCase, inUse, trail } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow } from '../support/repository';

afterAll(closeAws);

const worker = `arn:aws:iam::${account}:role/app/worker`;
const [run, stop, start] = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:StartInstances'];
const policy = allow(run, stop, start);

/** A report on a principal: what it used of ec2, and what is tracked beside that. */
function accessed(principal: string, ...services: readonly AccessedService[]): LastAccessed {
  return { principal, services };
}

const runs = accessed(role, inUse('ec2', 'RunInstances', 'StopInstances', 'StartInstances'));
const stops = accessed(worker, inUse('ec2', 'StopInstances', 'RunInstances', 'StartInstances'));
const idle = accessed(worker, { namespace: 's3', last: daysAgo(2) }, { namespace: 'ec2', actions: [] });
const elsewhere = accessed(worker, { namespace: 's3', last: daysAgo(2) });
const never = accessed(worker, { namespace: 'ec2', actions: [] });

const both = { 'principal-arn': `${role},${worker}` };
const roles = [roleInIam, { name: 'worker', path: '/app/' }];
const byReport = { sources: 'last-accessed', ...both };

function states(of: Readonly<Record<'run' | 'stop' | 'start', string>>): Readonly<Record<string, string>> {
  return { [run]: of.run, [stop]: of.stop, [start]: of.start };
}

const seen = (...actions: readonly string[]): PolicyDocument[] => [allow(...actions)];
const jobs = (...lists: readonly (readonly [string, readonly PolicyDocument[]])[]): Scenario => ({
  roles,
  trails: [{ arn: trail }],
  generation: { seen: lists.map(([principal, documents]) => ({ principal, documents })) },
});

describe('roles that share a policy', () => {
  const onlyStart = states({ run: 'used', stop: 'used', start: 'over-granted' });
  const twoIdle = states({ run: 'used', stop: 'over-granted', start: 'over-granted' });
  const undefinedOnFailure = states({ run: 'used', stop: 'undetermined', start: 'undetermined' });
  const generated = { ...byGeneration, ...both };
  test.concurrent.each<AwsCase>([
    [
      'used by any of them is used',
      { roles, lastAccessed: [runs, stops] },
      { policy, args: byReport },
      {
        states: onlyStart,
        verdict: 'fail',
      },
    ],
    [
      'one of them never used the service',
      { roles, lastAccessed: [runs, idle] },
      { policy, args: byReport },
      {
        states: twoIdle,
      },
    ],
    [
      'the report of one of them does not list the service',
      { roles, lastAccessed: [runs, elsewhere] },
      {
        policy,
        args: byReport,
      },
      {
        states: undefinedOnFailure,
        reasons: { [stop]: /^the last accessed report does not list ec2/ },
        verdict: 'pass',
      },
    ],
    [
      'one of them was never used',
      { roles, lastAccessed: [runs, never] },
      { policy, args: byReport },
      {
        states: undefinedOnFailure,
        verdict: 'inconclusive',
        because: [/^no-event: the evidence contains no event of .*worker/],
      },
    ],
    [
      'one of them has no report',
      { roles, lastAccessed: [runs] },
      { policy, args: byReport },
      {
        states: undefinedOnFailure,
        verdict: 'inconclusive',
        because: [/^incomplete-evidence: last-accessed: /],
      },
    ],
    [
      'one of them is young',
      {
        roles: [roleInIam, { name: 'worker', path: '/app/', created: daysAgo(3.5) }],
        lastAccessed: [runs, stops],
      },
      {
        policy,
        args: byReport,
      },
      {
        states: states({ run: 'used', stop: 'used', start: 'undetermined' }),
        because: [/^young-role: the role was created on/],
      },
    ],
    [
      'a job each, one after the other',
      jobs([role, seen(run)], [worker, seen(stop)]),
      { policy, args: generated },
      {
        states: onlyStart,
      },
    ],
    [
      'the job of one of them finds nothing',
      jobs([role, seen(run)], [worker, []]),
      { policy, args: generated },
      {
        states: undefinedOnFailure,
        because: [/^no-event: .*worker/],
      },
    ],
  ])('%s', async (...one) => {
    await expectCase(one);
  });

  test.concurrent('what only one of them is granted elsewhere is missing for the other', async () => {
    const queue = 'sqs:CreateQueue';
    const uses = accessed(role, ...(runs.services ?? []), inUse('sqs', 'CreateQueue'));
    const granting = { ...roleInIam, inline: { queues: allow(queue) } };
    const scenario = { roles: [granting, { name: 'worker', path: '/app/' }], lastAccessed: [uses, stops] };
    const aws = await startAws(scenario);
    const report = reportOf(await checkWithAws(aws, { policy, args: byReport }));
    expect(reasonOf(report, queue)).toMatch(/^attempted/);
  });
});
