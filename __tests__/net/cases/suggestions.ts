import { type NetCase, policyText } from '../case';
import { logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const seen = { coverages: [logs()], uses: { [api]: run } };
const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';

const deploy: Readonly<Record<string, readonly string[]>> = {
  'lambda:*': ['UpdateFunctionCode', 'UpdateFunctionConfiguration', 'PublishVersion', 'GetFunction'],
  'cloudformation:*': ['CreateChangeSet', 'ExecuteChangeSet', 'DescribeStacks', 'ValidateTemplate'],
  'logs:*': ['CreateLogGroup', 'PutRetentionPolicy', 'DescribeLogGroups'],
  'events:*': ['PutRule', 'PutTargets', 'DescribeRule'],
  'dynamodb:*': ['CreateTable', 'DescribeTable', 'UpdateTable'],
};
const deployed = Object.entries(deploy).flatMap(([pattern, names]) => {
  return names.map((name) => [pattern.replace('*', name), '2026-09-01..2026-11-20 x5'] as const);
});

/** What could be committed instead. */
/** Almost as long as a managed policy may be. */
const long = policyText([
  { Sid: 'A'.repeat(6000), Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
  { Effect: 'Allow', Action: 'sqs:*', Resource: '*' },
]);
const usesOfLong = {
  ...run,
  'sqs:SendMessage': `2026-11-20 on ${queue}`,
  'sns:Publish': `2026-11-20 on ${queue}`,
};

export const suggestions: readonly NetCase[] = [
  {
    scenario: 'a wildcard is narrowed to what may be in use',
    policies: { 'policy.json': ['sqs:Get*', 'sqs:*Queue', 'ec2:RunInst*'] },
    evidence: {
      ...seen,
      uses: { [api]: { ...run, 'sqs:GetQueueUrl': '2026-11-20', 'sqs:CreateQueue': '2026-11-20' } },
    },
  },
  {
    scenario:
      'wildcards of a deploy role are narrowed where the result is readable, else what they grant is listed',
    policies: {
      'policy.json': policyText([
        { Sid: 'Deploy', Effect: 'Allow', Action: Object.keys(deploy).slice(0, 4), Resource: '*' },
        { Sid: 'Table', Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' },
      ]),
    },
    evidence: { ...seen, uses: { [api]: { ...run, ...Object.fromEntries(deployed) } } },
  },
  {
    scenario: 'a list in one line that gets long has an item a line',
    policies: {
      'policy.json': policyText([
        { Effect: 'Allow', Action: ['ec2:RunInstances', 'kms:*', 'sqs:*'], Resource: '*' },
      ]).replace(/\[\s+("ec2:RunInstances"),\s+("kms:\*"),\s+("sqs:\*")\s+\]/, '[$1, $2, $3]'),
    },
    evidence: {
      ...seen,
      uses: { [api]: { ...run, 'kms:Decrypt': '2026-11-20', 'sqs:CreateQueue': '2026-11-20' } },
    },
  },
  {
    scenario: 'missing actions are added on their resources, others are left to people',
    inputs: { 'policies-complete': 'true' },
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: {
      ...seen,
      uses: {
        [api]: {
          ...run,
          'sqs:SendMessage': `2026-11-20 x9 on ${queue} ${queue}-2`,
          'sqs:ReceiveMessage': `2026-11-20 x2 on ${queue} ${queue}-2`,
          'sqs:PurgeQueue': '2026-11-20',
          'sqs:DeleteMessage': `denied 2026-11-20 on ${queue}`,
          'iam:PutRolePolicy': '2026-11-20 on arn:aws:iam::111122223333:role/x',
        },
      },
    },
  },
  {
    scenario: 'a narrowed policy would be too long for IAM',
    inputs: { 'policies-complete': 'true' },
    policies: { 'policy.json': long },
    evidence: { ...seen, uses: { [api]: usesOfLong } },
  },
  {
    scenario: 'a narrowed policy is not too long: AWS has it as an inline one, which may be longer',
    inputs: { 'policies-complete': 'true' },
    policies: { 'policy.json': long },
    evidence: {
      ...seen,
      uses: { [api]: usesOfLong },
      facts: { [api]: { policies: [{ name: 'policy', kind: 'inline', text: long }] } },
    },
  },
  {
    scenario: 'an event of an unknown action keeps a wildcard whole',
    policies: { 'policy.json': ['sqs:*', 'ec2:RunInstances', 'ec2:Stop*'] },
    evidence: {
      ...seen,
      unknownEvents: {
        [api]: [
          {
            eventSource: 'sqs.amazonaws.com',
            eventName: 'Frobnicate',
            service: 'sqs',
            count: 2,
            last: '2026-11-20T12:00:00Z',
          },
        ],
      },
    },
  },
  {
    scenario: 'a policy as people write it keeps its layout',
    policies: {
      'policy.json': [
        '{"Version":"2012-10-17",\r\n\t"Statement": [{ "Effect" : "Allow",',
        '\t\t"Action": [ "ec2:RunInstances", "ec2:StopInstances",  "ec2:RebootInstances" ], "Resource":"*" },',
        '\t{ "Effect":"Allow", "Action":"sqs:PurgeQueue", "Resource":"*" }]}',
      ].join('\r\n'),
    },
    evidence: seen,
  },
];
