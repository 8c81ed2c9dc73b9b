import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logs } from '../net/evidence';
import { judgedRun } from '../support/judged';

const api = 'app/payments-api';
const actions = [
  'ec2:StopInstances',
  'ec2:RebootInstances',
  'sqs:PurgeQueue',
  'sqs:*',
  'iam:CreateUser',
  's3:Get*',
];
const used = 'ec2:RunInstances';
const evidence = { coverages: [logs()], uses: { [api]: { [used]: '2026-09-01..2026-11-20 x12' } } };

/** The verdict on a change of the granted actions. */
async function verdictOf(before: readonly string[], after: readonly string[]): Promise<string> {
  const base = { 'policy.json': [used, ...before] };
  return (await judgedRun({ policies: { 'policy.json': [used, ...after] }, base, evidence })).verdict;
}

test('what only removes unused actions never fails, whatever drift is left', async () => {
  const twoSets = fc.subarray(actions).chain((before) => fc.tuple(fc.constant(before), fc.subarray(before)));
  await fc.assert(
    fc.asyncProperty(twoSets, async ([before, after]) => {
      expect(await verdictOf(before, after)).toBe('pass');
    }),
  );
});

test('what adds by a wildcard above the limit fails, whatever it removes', async () => {
  const unused = actions.filter((action) => !action.startsWith('sqs:'));
  await fc.assert(
    fc.asyncProperty(fc.subarray(unused), fc.subarray(unused), async (before, after) => {
      expect(await verdictOf(before, [...after, 'sqs:*'])).toBe('fail');
    }),
  );
});
