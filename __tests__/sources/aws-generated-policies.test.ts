import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import type { PolicyDocument } from '../support/aws-documents';
import { checkWithAws, roleInIam } from '../support/aws-run';
import {
  type AwsCase,
  byGeneration,
  document,
  expectCase,
  type Said,
  statement,
  trail,
} from '../support/aws-run-cases';
import { runCli } from '../support/bundle';
import { role } from '../support/records';
import { allow } from '../support/repository';

afterAll(closeAws);

/** What a job gives: by itself, with placeholders in place of that, and what the service-level template adds. */
interface Given {
  readonly documents?: readonly PolicyDocument[];
  readonly placeholders?: readonly PolicyDocument[];
  readonly template?: readonly PolicyDocument[];
}

const granted = [
  's3:CreateBucket',
  's3:PutBucketWebsite',
  'ec2:RunInstances',
  'ec2:StopInstances',
  'sqs:CreateQueue',
];

/** A run on what a job gives; used is what is named, all else is over-granted. */
function given(name: string, seen: Given, used: readonly string[], said: Said = {}): AwsCase {
  const scenario = {
    roles: [{ ...roleInIam }],
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents: [], ...seen }] },
  };
  const states = granted.map((one) => [one, used.includes(one) ? 'used' : 'over-granted']);
  const all = { states: Object.fromEntries(states), verdict: 'fail', ...said };
  return [name, scenario, { policy: allow(...granted), args: byGeneration }, all];
}

const run = document(statement('ec2:RunInstances'));
const blank = (name: string) => `$\{${name}}`;
const bucket = `arn:aws:s3:::${blank('BucketName')}`;
const image = `arn:aws:ec2:${blank('Region')}::image/${blank('ImageId')}`;
const subnet = `arn:aws:ec2:${blank('Region')}:${blank('Account')}:subnet/${blank('SubnetId')}`;
const undetermined = Object.fromEntries(granted.map((one) => [one, 'undetermined']));

describe('what generated policies say was used', () => {
  test.concurrent.each<AwsCase>([
    given('one action as a text', { documents: [run] }, ['ec2:RunInstances']),
    given('a list, and names in another case', { documents: [allow('S3:createbucket', 'sqs:CREATEQUEUE')] }, [
      's3:CreateBucket',
      'sqs:CreateQueue',
    ]),
    given(
      'a single statement that stands in no list',
      { documents: [{ Statement: statement('sqs:CreateQueue') }] },
      ['sqs:CreateQueue'],
    ),
    given('a placeholder for a bucket', { documents: [document(statement('s3:CreateBucket', bucket))] }, [
      's3:CreateBucket',
    ]),
    given(
      'what only the version with placeholders has',
      { documents: [run], placeholders: [document(statement('s3:CreateBucket', bucket))] },
      ['ec2:RunInstances', 's3:CreateBucket'],
    ),
    given(
      'the same action in several statements',
      {
        documents: [
          document(
            statement('ec2:RunInstances', image),
            statement(['ec2:RunInstances', 'ec2:StopInstances'], subnet),
            statement('ec2:RunInstances'),
          ),
        ],
      },
      ['ec2:RunInstances', 'ec2:StopInstances'],
    ),
    given(
      'several documents',
      { documents: [run, allow('sqs:CreateQueue'), allow('s3:PutBucketWebsite', 'sqs:CreateQueue')] },
      ['ec2:RunInstances', 'sqs:CreateQueue', 's3:PutBucketWebsite'],
    ),
    given(
      'a template of whole services makes nothing used',
      { documents: [run], template: [allow('s3:*', 'sqs:*')] },
      ['ec2:RunInstances'],
    ),
    given(
      'a template that names an action beside a wildcard',
      { documents: [run], template: [document(statement(['s3:*', 'sqs:CreateQueue']))] },
      ['ec2:RunInstances', 'sqs:CreateQueue'],
    ),
    given(
      'a wildcard in a name, and an asterisk alone',
      { documents: [run, allow('s3:Create*', '*', 'sqs:CreateQueu?')] },
      ['ec2:RunInstances'],
    ),
    given(
      'a statement without actions',
      { documents: [run], template: [document(statement(undefined), statement('sqs:CreateQueue'))] },
      ['ec2:RunInstances', 'sqs:CreateQueue'],
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

test('resources reach the generated policy, its placeholders filled, also from the evidence file', async () => {
  const documents = [document(statement(['s3:CreateBucket', 'ec2:RunInstances', 'sqs:CreateQueue']))];
  const placeholders = [
    document(statement('sqs:CreateQueue')),
    document(statement('s3:CreateBucket', bucket), statement(['ec2:RunInstances'], image)),
    document(statement('ec2:RunInstances', subnet)),
  ];
  const aws = await startAws({
    roles: [{ ...roleInIam }],
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents, placeholders }] },
  });
  const args = { ...byGeneration, regions: 'eu-west-1' };
  const { folder, written } = await checkWithAws(aws, { policy: allow(...granted), args });
  const text = written['generated/payments-api.json'] ?? '';
  expect(JSON.parse(text).Statement).toEqual([
    statementOf(['sqs:CreateQueue'], '*'),
    statementOf(
      ['ec2:RunInstances'],
      ['arn:aws:ec2:eu-west-1:111122223333:subnet/*', 'arn:aws:ec2:eu-west-1::image/*'],
    ),
    statementOf(['s3:CreateBucket'], 'arn:aws:s3:::*'),
  ]);
  const flags = [`--principal-arn=${role}`, '--evidence-file=report/evidence.json', '--lookback=90d'];
  const again = await runCli(['generate', ...flags], folder);
  expect(again.stdout).toBe(text);
  expect(again.stderr).toContain('${' + 'BucketName} is unknown, and * stands for it in arn:aws:s3:::*');
  expect(again.stderr).toContain(
    '3 actions seen only by sources that do not record whether a call was denied',
  );
});

const statementOf = (actions: readonly string[], resource: string | readonly string[]) => {
  return { Effect: 'Allow', Action: actions, Resource: resource };
};

describe('what generated policies do not tell', () => {
  test.concurrent.each<AwsCase>([
    given(
      'a job that found nothing says nothing of an action, and that the role is unused',
      { documents: [] },
      [],
      {
        states: undetermined,
        verdict: 'pass',
        stage: /^unused-role: /,
        because: [],
      },
    ),
    given('a template alone says which services, and of no action', { template: [allow('s3:*')] }, [], {
      states: undetermined,
      verdict: 'inconclusive',
      because: [/^no-event: /],
    }),
    given(
      'a document that is cut is a gap, and proves no absence',
      { documents: [run, '{"Version": "2012'] },
      [],
      {
        states: { ...undetermined, 'ec2:RunInstances': 'used' },
        verdict: 'inconclusive',
        because: [/^incomplete-evidence: policy-generation: a job returned a policy that cannot be read/],
      },
    ),
    given(
      'a Deny is nothing that a job gives',
      { documents: [run, document({ ...statement('s3:*'), Effect: 'Deny' })] },
      [],
      {
        states: { ...undetermined, 'ec2:RunInstances': 'used' },
        verdict: 'inconclusive',
        because: [/^incomplete-evidence: /],
      },
    ),
    given(
      'an action that nobody knows is a note',
      { documents: [run, allow('sqs:CreateQueueSomeMore')] },
      ['ec2:RunInstances'],
      {
        notes: [/sqs:CreateQueueSomeMore/],
      },
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});
