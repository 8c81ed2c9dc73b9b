// What is generated from a history is what `check` asks for: judged against the same history, nothing is missing and
// nothing is over-granted.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureDrift } from '../../src/drift/measure';
import type { CallCount } from '../../src/evidence/evidence';
import { generatePolicy } from '../../src/generate/generate';
import { callOf, end, granting, inputOfCalls, start, statementsIn } from '../support/generated';
import { anyId, catalogue, knowledge } from '../support/knowledge';
import { runs } from '../support/runs';

const anyEvent = fc.oneof(
  { arbitrary: anyId.map((id) => catalogue.nameOf(id)), weight: 4 },
  // Events that are not the action of their name, need several, need none or cannot be understood.
  fc.constantFrom(
    ...['s3:ListBuckets', 's3:HeadObject', 's3:DeleteObjects', 'lambda:CreateFunction20150331'],
    ...['kms:ReEncrypt', 'dynamodb:TransactWriteItems', 'sts:GetCallerIdentity', 'ec2:RunInstances'],
    ...['s3:GetStorageLensDashboardDataInternal', 'nothing:Known', 'autoscaling:RegisterScalableTarget'],
    ...['entitlement-marketplace:GetEntitlements', 'lambda:Invoke'],
  ),
);
const anyCall: fc.Arbitrary<CallCount> = fc
  .record({
    event: anyEvent,
    outcome: fc.constantFrom('allowed', 'allowed', 'denied'),
    last: fc.integer({ min: start - 1000, max: end }),
    marks: fc.subarray(['service-namespace', 'version', 'iam-instance-profile', 'role-arn']),
    deniedAction: fc.constantFrom(undefined, undefined, 'iam:PassRole', 'kms:Decrypt'),
  })
  .map(({ event, outcome, last, marks, deniedAction }) => {
    const [service = '', eventName = ''] = event.split(':');
    const times = { first: Math.min(start, last), last };
    const named = outcome === 'denied' && deniedAction !== undefined ? { deniedAction } : {};
    const eventSource = `${service}.amazonaws.com`;
    return callOf({
      eventSource,
      eventName,
      outcome: outcome === 'denied' ? outcome : 'allowed',
      marks,
      ...times,
      ...named,
    });
  });
const anyHistory = fc.array(anyCall, { minLength: 1, maxLength: 40 });

function judged(calls: readonly CallCount[], policies: readonly (string | object)[]) {
  return measureDrift(granting(inputOfCalls(calls), policies), knowledge);
}

test('of any history the generated policy grants what is used: 0 missing, 0 over-granted, 0 undetermined', () => {
  fc.assert(
    fc.property(anyHistory, (calls) => {
      const { policies } = generatePolicy(inputOfCalls(calls), knowledge);
      const { counts, findings } = judged(calls, policies);
      expect(findings).toEqual([]);
      expect(counts.granted).toBe(counts.used);
    }),
    { numRuns: runs(400) },
  );
});

test('without any one of its actions that one is missing', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (calls, index) => {
      const granted = statementsIn(generatePolicy(inputOfCalls(calls), knowledge)).flatMap(
        ({ Action }) => Action,
      );
      fc.pre(granted.length > 1);
      const left = granted[index % granted.length] ?? '';
      const rest = granted.filter((action) => action !== left);
      const { findings } = judged(calls, [
        { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: rest, Resource: '*' } },
      ]);
      expect(findings.map(({ action, state }) => [action, state])).toEqual([[left, 'missing']]);
    }),
    { numRuns: runs(150) },
  );
});

test('the order of calls changes no byte, and no action is a wildcard', () => {
  fc.assert(
    fc.property(anyHistory, (calls) => {
      const { policies } = generatePolicy(inputOfCalls(calls), knowledge);
      expect(generatePolicy(inputOfCalls([...calls].reverse()), knowledge).policies).toEqual(policies);
      const actions = statementsIn({ policies }).flatMap(({ Action }) => Action);
      expect(actions.filter((action) => /[*?]/.test(action) || catalogue.idOf(action) === undefined)).toEqual(
        [],
      );
    }),
    { numRuns: runs(100) },
  );
});
