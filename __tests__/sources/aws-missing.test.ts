import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import { type AwsCase, document, expectCase, type Said, statement } from '../support/aws-run-cases';
import {
  bounded,
  byContent,
  byName,
  customer,
  inline,
  named,
  nothing,
  owned,
  queue,
  rejected,
  type Seen,
  unread,
  used,
  usual,
} from '../support/aws-run-live';
import { allow } from '../support/repository';

afterAll(closeAws);

const noted = (...notes: readonly RegExp[]): Said => ({
  states: { [queue]: 'absent' },
  verdict: 'pass',
  notes,
});
const missing = (reason: RegExp, ...notes: readonly RegExp[]): Said => ({
  states: { [queue]: 'missing' },
  reasons: { [queue]: reason },
  because: [/^missing: 1 missing/],
  notes,
});

const onPurpose = noted(/^denied-on-purpose: sqs:CreateQueue was called .*\(Sid "NoQueues"\)/);
const elsewhere = noted(/^granted-elsewhere: sqs:CreateQueue is granted by another policy of the role/);
const deployed = missing(
  /^in use, and the deployed policy still grants it/,
  /^live-policy-differs: .*sqs:CreateQueue/,
);
const unreadNote = /^role-unreadable: .*iam:GetPolicyVersion/;
const stop = { ...statement('sqs:*'), Effect: 'Deny', Sid: 'NoQueues' };
const denying = JSON.stringify(document(statement('ec2:RunInstances'), stop));
const seens: readonly Seen[] = ['log', 'denied in a log', 'both in a log', 'generation', 'last accessed'];

describe('used and not granted: notes', () => {
  test.concurrent.each<AwsCase>([
    used('denied on purpose', 'denied in a log', nothing, onPurpose, denying),
    used('denied on purpose', 'generation', nothing, onPurpose, denying),
    used('denied on purpose', 'last accessed', nothing, onPurpose, denying),
    used('denied on purpose beats granted elsewhere', 'denied in a log', customer, onPurpose, denying),
    ...seens.map((seen) => used('a customer policy grants it', seen, customer, elsewhere)),
    used('a policy of AWS grants it', 'log', owned, elsewhere),
    used('an inline policy grants it', 'denied in a log', inline, elsewhere),
    used('no policy grants it, and it succeeds', 'log and report', nothing, noted(/^granted-outside: /)),
    used(
      'no policy grants it, and it succeeds',
      'log',
      nothing,
      noted(/^granted-outside: sqs:CreateQueue succ/),
    ),
    used(
      'a Deny of another policy, and it succeeds',
      'log',
      rejected,
      noted(/^denied-on-purpose: sqs:CreateQueue was called once/),
    ),
    used(
      'a Deny of another policy over what it grants',
      'denied in a log',
      rejected,
      noted(/^denied-on-purpose: sqs:CreateQueue was called 2 times/),
    ),
    used(
      'the deployed copy of the same name grants it, and it is only denied',
      'denied in a log',
      named,
      noted(/^denied-elsewhere: sqs:CreateQueue was granted and was only denied/, /^live-policy-differs: /),
    ),
    used('denied once and granted once, outside', 'both in a log', nothing, noted(/^granted-outside: /)),
    used('the other policies cannot be read', 'log', unread, noted(/^granted-outside: /, unreadNote)),
    used('a role that is not there', 'log', { name: 'other' }, noted(/^granted-outside: /, /^role-unread/)),
    used(
      'currently denied, only to be listed',
      'denied in a log',
      nothing,
      noted(/^currently-denied: sqs:CreateQueue: currently denied, 2 times/),
      usual,
      { 'missing-denied': 'note' },
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

const compute = allow('ec2:RunInstances', 'ec2:StartInstances');

describe('used and not granted: missing', () => {
  test.concurrent.each<AwsCase>([
    ...seens
      .filter((seen) => seen !== 'denied in a log')
      .map((seen) => used('the deployed copy of the same name grants it', seen, named, deployed)),
    used(
      'a deployed copy by its content',
      'generation',
      byContent,
      { ...deployed, because: [/^missing: 1 missing/, /^over-granted: 1/] },
      compute,
    ),
    used('currently denied', 'denied in a log', nothing, missing(/^currently denied/)),
    used('attempted', 'generation', nothing, missing(/^attempted; /)),
    used('attempted', 'last accessed', nothing, missing(/^attempted; /)),
    used(
      'denied, and the other policies cannot be read',
      'denied in a log',
      unread,
      missing(/^currently denied/, unreadNote),
    ),
    used(
      'attempted, and the other policies cannot be read',
      'generation',
      unread,
      missing(/^attempted/, unreadNote),
    ),
    used('beyond the boundary', 'last accessed', bounded, missing(/^attempted.*boundary does not allow it/)),
  ])('%s', async (...one) => {
    await expectCase(one);
  });

  test.concurrent('a deployed copy whose name says the stage as well', async () => {
    const [name, scenario, run] = used('by name', 'log', byName, deployed);
    const args = { ...run.args, 'policy-file': 'payments.json' };
    await expectCase([name, scenario, { ...run, args, files: { 'payments.json': usual } }, deployed]);
  });

  test.concurrent('currently denied says how often and when', async () => {
    const one = used('', 'denied in a log', nothing, {});
    const { report } = await expectCase(one);
    const [found] = report.targets.flatMap(({ actions }) => actions).filter(({ action }) => action === queue);
    expect(found).toMatchObject({ denied: 2, lastDenied: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  });
});
