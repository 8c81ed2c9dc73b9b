import { type NetCase, policyText } from '../case';
import { logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/t';
const key = 'arn:aws:kms:eu-west-1:111122223333:key/a';
const evidenceOf = (uses: Readonly<Record<string, string>>) => ({
  coverages: [logs()],
  uses: { [api]: { ...run, ...uses } },
});
const allow = (Action: unknown, more: object = {}) => ({ Effect: 'Allow', Action, Resource: '*', ...more });
const usual = allow('ec2:RunInstances');

const ownRows = {
  Sid: 'OwnRows',
  Resource: 'arn:aws:dynamodb:*:*:table/t',
  Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [`\${www.amazon.com:user_id}`] } },
};
const mfa = { Sid: 'Mfa', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const viaService = { Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } };
const ownTag = { Condition: { StringEquals: { 'ec2:ResourceTag/team': 'payments' } } };
const endpoint = {
  Resource: 'arn:aws:s3:::data/*',
  Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
};
const objects = Array.from({ length: 60 }, (_, index) => `arn:aws:s3:::data/2026/10/${index}.csv`);

/** What a change removes and the role uses comes back as it stood at the base. */
export const restores: readonly NetCase[] = [
  {
    scenario: 'an action with LeadingKeys comes back into its statement',
    policies: { 'policy.json': policyText([usual, allow(['dynamodb:DescribeTable'], ownRows)]) },
    base: {
      'policy.json': policyText([usual, allow(['dynamodb:DescribeTable', 'dynamodb:Query'], ownRows)]),
    },
    evidence: evidenceOf({
      'dynamodb:DescribeTable': `2026-11-20 on ${table}`,
      'dynamodb:Query': `2026-11-20 x5 on ${table}`,
    }),
  },
  {
    scenario: 'an action under MFA comes back to the place where it stood in a list in one line',
    policies: {
      'policy.json': policyText([usual, allow(['kms:DescribeKey', 'kms:ListKeys'], mfa)]).replace(
        /\[\s+"kms:DescribeKey",\s+"kms:ListKeys"\s+\]/,
        '["kms:DescribeKey", "kms:ListKeys"]',
      ),
    },
    base: {
      'policy.json': policyText([usual, allow(['kms:DescribeKey', 'kms:Decrypt', 'kms:ListKeys'], mfa)]),
    },
    evidence: evidenceOf({
      'kms:DescribeKey': `2026-11-20 on ${key}`,
      'kms:ListKeys': '2026-11-20',
      'kms:Decrypt': `2026-11-20 x5 on ${key}`,
    }),
  },
  {
    scenario: 'a statement with a Condition comes back with the actions in use alone',
    policies: { 'policy.json': policyText([{ Sid: 'Run', ...usual }]) },
    base: {
      'policy.json': policyText([
        { Sid: 'Run', ...usual },
        allow(['kms:Decrypt', 'kms:Encrypt', 'kms:ListKeys'], viaService),
        allow(['ec2:StopInstances', 'ec2:StartInstances'], { Sid: 'Own', ...ownTag }),
        {
          Sid: 'All',
          Effect: 'Allow',
          NotAction: ['iam:*', 'organizations:*'],
          NotResource: 'arn:aws:sqs:*:*:secret',
          Condition: endpoint.Condition,
        },
      ]),
    },
    evidence: evidenceOf({
      'kms:Decrypt': `2026-11-20 x5 on ${key}`,
      'kms:ListKeys': '2026-11-20',
      'ec2:StopInstances': '2026-11-20 x3',
      'sqs:SendMessage': '2026-11-20 x3',
    }),
  },
  {
    scenario: 'an action comes back on the resource of the base, whatever sample of its objects was seen',
    policies: { 'policy.json': policyText([usual, allow(['s3:GetBucketLocation'], endpoint)]) },
    base: { 'policy.json': policyText([usual, allow(['s3:GetBucketLocation', 's3:PutObject'], endpoint)]) },
    evidence: evidenceOf({
      's3:GetBucketLocation': '2026-11-20 on arn:aws:s3:::data',
      's3:PutObject': `2026-11-20 x300 on ${objects.slice(0, 10).join(' ')}`,
    }),
  },
  {
    scenario: 'what the change made narrower or lost gets a statement of its own, what is unused goes',
    policies: {
      'policy.json': policyText([
        usual,
        allow(['sqs:GetQueueUrl', 'sqs:PurgeQueue'], { Sid: 'Queue', Resource: 'arn:aws:sqs:*:*:other' }),
      ]),
    },
    base: {
      'policy.json': policyText([
        usual,
        allow('sqs:*', { Sid: 'Queue', Resource: ['arn:aws:sqs:*:*:jobs', 'arn:aws:sqs:*:*:mail'] }),
      ]),
    },
    evidence: evidenceOf({
      'sqs:GetQueueUrl': '2026-11-20',
      'sqs:SendMessage': '2026-11-20 x3',
      'sqs:ReceiveMessage': '2026-11-20 x3',
    }),
  },
  {
    scenario: 'what is restored takes precedence over the wildcard that the change narrowed it to',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:List*', 'sqs:Purge*'] },
    base: { 'policy.json': ['ec2:RunInstances', 'sqs:*'] },
    evidence: evidenceOf({ 'sqs:CreateQueue': '2026-11-20', 'sqs:ListQueues': '2026-11-20' }),
  },
  {
    scenario:
      'what a Deny that the change adds or lifts stops is left to people, and privilege escalation is restored',
    policies: {
      'policy.json': policyText([
        usual,
        { Effect: 'Deny', Action: 'sqs:Send*', Resource: 'arn:aws:sqs:*:*:jobs' },
      ]),
    },
    base: {
      'policy.json': policyText([
        usual,
        allow(['sqs:SendMessage', 'kms:Decrypt', 'iam:PutRolePolicy']),
        { Effect: 'Deny', Action: 'kms:*', Resource: 'arn:aws:kms:*:*:key/secret' },
      ]),
    },
    evidence: evidenceOf({
      'sqs:SendMessage': '2026-11-20 x3',
      'kms:Decrypt': `2026-11-20 x5 on ${key}`,
      'iam:PutRolePolicy': '2026-11-20 on arn:aws:iam::111122223333:role/x',
    }),
  },
  {
    scenario: 'a file that the change renames gets what it lost',
    inputs: { 'policy-file': 'new/*.json' },
    policies: { 'new/policy.json': ['ec2:RunInstances'] },
    base: { 'new/old.json': ['ec2:RunInstances', 'sqs:SendMessage'] },
    evidence: evidenceOf({ 'sqs:SendMessage': '2026-11-20 x3' }),
  },
  {
    scenario: 'an action that was never granted is added only on all of its resources and past every Deny',
    inputs: { 'policies-complete': 'true' },
    policies: {
      'policy.json': policyText([
        usual,
        {
          Effect: 'Deny',
          NotAction: 's3:*',
          Resource: '*',
          Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
        },
        { Effect: 'Deny', Action: 's3:Put*', NotResource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] },
        { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::data/secret/*' },
      ]),
    },
    evidence: evidenceOf({
      's3:GetObject': '2026-11-20 x5 on arn:aws:s3:::data/a arn:aws:s3:::data/b',
      's3:GetObjectTagging': '2026-11-20 x5 on arn:aws:s3:::data/a arn:aws:s3:::data/secret/b',
      's3:PutObject': '2026-11-20 x5 on arn:aws:s3:::data/a arn:aws:s3:::elsewhere/b',
      's3:ListAllMyBuckets': '2026-11-20',
      'sqs:SendMessage': '2026-11-20 x3 on arn:aws:sqs:eu-west-1:111122223333:jobs',
    }),
  },
  {
    scenario: 'an action of which some resources were not seen is left to people',
    inputs: { 'policies-complete': 'true' },
    policies: { 'policy.json': ['ec2:RunInstances'] },
    evidence: {
      coverages: [logs()],
      uses: {
        [api]: {
          ...run,
          's3:GetObject': ['2026-11-20 x5 on arn:aws:s3:::data/a', 'attempted 2026-11-19'],
          's3:GetObjectTagging': '2026-11-20 x5 on arn:aws:s3:::data/a',
        },
      },
    },
  },
];
