import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { checkWithAws, reportOf } from '../support/aws-run';
import { expectSaid, type Said } from '../support/aws-run-cases';
import {
  action,
  type Flags,
  hidden,
  idle,
  newer,
  policy,
  reading,
  readings,
  rules,
  scenarioOf,
  sqs,
  used,
  usual,
} from '../support/aws-run-reference';
import type { Scenario } from '../support/aws-scenario';
import { allow, stateOf } from '../support/repository';

afterAll(closeAws);

describe('what the service reference changes', () => {
  const needing = [{ Name: 'ListQueueTags', AuthorizedActions: [{ Name: 'CreateQueue', Service: 'sqs' }] }];
  test.concurrent.each<[string, Scenario, string, Said]>([
    ['an action newer than the catalogue is judged', scenarioOf(usual), policy, rules],
    [
      'a wildcard reaches it',
      scenarioOf(usual),
      allow(used, 'sqs:Tele*'),
      { states: { [newer]: 'over-granted' } },
    ],
    [
      'unflagged it cannot be told',
      scenarioOf(sqs({ [used]: 'P', [newer]: '' })),
      policy,
      {
        states: { [newer]: 'undetermined' },
      },
    ],
    [
      'it may be in use',
      scenarioOf(usual, [newer]),
      policy,
      {
        states: { [newer]: 'used', [idle]: 'over-granted' },
        notes: [],
      },
    ],
    ['it may be missing', scenarioOf(usual, [used, newer]), allow(used), { states: { [newer]: 'missing' } }],
    [
      'a flag that is new',
      scenarioOf(sqs({ [used]: 'P', [hidden]: 'P' })),
      policy,
      {
        states: { [hidden]: 'over-granted' },
      },
    ],
    [
      'a flag that is gone',
      scenarioOf(sqs({ [used]: 'P', [idle]: '' })),
      policy,
      {
        states: { [idle]: 'undetermined' },
        reasons: { [idle]: /^CloudTrail management events do not include it/ },
      },
    ],
    [
      'a flag for last accessed only',
      scenarioOf(sqs({ [used]: 'P', [idle]: 'L' })),
      policy,
      {
        states: { [idle]: 'undetermined' },
        reasons: { [idle]: /^CloudTrail logs cannot prove it unused/ },
      },
    ],
    [
      'what an operation in use may need',
      scenarioOf(sqs({ [used]: 'P', [idle]: 'P' }, needing)),
      policy,
      {
        states: { [idle]: 'undetermined' },
        reasons: { [idle]: /may be needed by sqs:ListQueueTags, which is in use/ },
      },
    ],
  ])('%s', async (_name, scenario, text, said) => {
    const aws = await startAws(scenario);
    expectSaid(reportOf(await checkWithAws(aws, { policy: text, args: reading(aws) })), said);
    expect(readings(aws).sort()).toEqual(['GetReference sqs', 'ListReferences']);
  });

  test.concurrent.each<[string, Flags, string]>([
    ['a service of which something is tracked reports to last accessed', 'L', 'over-granted'],
    ['one of which nothing is tracked does not', '', 'undetermined'],
  ])('%s', async (_name, flags, state) => {
    const sns = {
      sns: { Name: 'sns', Actions: [action('sns:Publish', flags), action('sns:Subscribe', '')] },
    };
    const aws = await startAws(scenarioOf(sns));
    const run = { policy: allow('sns:Subscribe'), args: reading(aws, { sources: 'last-accessed' }) };
    expect(stateOf(reportOf(await checkWithAws(aws, run)), 'sns:Subscribe')).toBe(state);
  });
});
