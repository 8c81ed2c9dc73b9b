import { type NetCase, policyText } from '../case';
import { logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const seen = { coverages: [logs()], uses: { [api]: run } };

/** Patterns that leave SimpleDB alone: few actions, so that a NotAction grants few. */
const allButSdb = [
  ...[...'abcdefghiklmnopqrtuvwx'].map((letter) => `${letter}*:*`),
  ...[...'acehimnoqstuwy3'].map((letter) => `s${letter}*:*`),
];

/** As the AWS CLI prints. */
const printed = (answer: object) => `${JSON.stringify(answer, null, 4)}\n`;

/** What policy documents say. */
export const policies: readonly NetCase[] = [
  {
    scenario: 'Deny, NotAction, Condition and wildcards',
    policies: {
      'policy.json': policyText([
        { Sid: 'Run', Effect: 'Allow', Action: ['ec2:Run*', 'ec2:StopInstance?'], Resource: '*' },
        { Sid: 'Most', Effect: 'Allow', NotAction: allButSdb, Resource: '*' },
        {
          Sid: 'Tags',
          Effect: 'Allow',
          Action: 'sqs:Tag*',
          Resource: 'arn:aws:sqs:eu-west-1:111122223333:*',
          Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
        },
        {
          Sid: 'Never',
          Effect: 'Deny',
          Action: ['sqs:PurgeQueue', 'ec2:RunScheduledInstances'],
          Resource: '*',
        },
        {
          Sid: 'NotHere',
          Effect: 'Deny',
          Action: 'ec2:RunInstances',
          Resource: 'arn:aws:ec2:us-east-1:*:subnet/*',
        },
        {
          Sid: 'NotNow',
          Effect: 'Deny',
          Action: 'ec2:StopInstances',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ]),
    },
    evidence: { ...seen, uses: { [api]: { ...run, 'sqs:PurgeQueue': 'denied 2026-11-20 x2' } } },
  },
  {
    scenario: 'unknown actions, patterns that match nothing and a Sid that stands twice',
    policies: {
      'policy.json': policyText([
        {
          Sid: 'One',
          Effect: 'Allow',
          Action: ['ec2:RunInstances', 'ec2:RunInstance', 'sqs:Nothing*'],
          Resource: '*',
        },
        { Sid: 'One', Effect: 'Allow', Action: ['nosuch:Thing', 'EC2:stopinstances'], Resource: '*' },
      ]),
    },
    evidence: seen,
  },
  {
    scenario: 'broken policies are refused, all of them at once',
    inputs: { 'policy-file': 'a.json,b.json,c.json' },
    policies: {
      'a.json': '{ "Version": "2012-10-17", "Statement": [',
      'b.json': policyText([{ Effect: 'Permit', Action: 'ec2:RunInstances', Resource: '*' }]),
      'c.json': policyText([{ Effect: 'Allow', Action: 'ec2 RunInstances' }]),
    },
    evidence: seen,
  },
  {
    scenario: 'wrong inputs are refused, all of them at once',
    inputs: { 'max-missing': 'few', 'max-overgranted': '3', 'principal-arn': 'arn:aws:s3:::bucket' },
    config: 'min-observation: long\n',
    evidence: seen,
  },
  {
    scenario: 'a misspelt key of the config file is refused',
    config: 'max-missing: 3\nacept: []\n',
    evidence: seen,
  },
  {
    scenario: 'several policy files are one grant',
    inputs: { 'policy-file': 'iam/*.json' },
    policies: {
      'iam/compute.json': ['ec2:RunInstances', 'ec2:StopInstances'],
      'iam/queues.json': policyText([
        { Effect: 'Allow', Action: ['sqs:PurgeQueue', 'ec2:StopInstances'], Resource: '*' },
        { Effect: 'Deny', Action: 'ec2:StopInstances', Resource: '*' },
      ]),
    },
    evidence: seen,
  },
  {
    scenario: 'what the AWS CLI prints of policies is judged and edited where it stands',
    inputs: { 'policy-file': 'iam/*.json', 'policies-complete': 'true' },
    policies: {
      'iam/inline.json': printed({
        RoleName: 'payments-api',
        PolicyName: 'payments.api',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['ec2:RunInstances', 'ec2:StopInstances'], Resource: '*' },
            { Effect: 'Allow', Action: 'sqs:PurgeQueue', Resource: '*' },
          ],
        },
      }),
      'iam/managed.json': printed({
        PolicyVersion: {
          Document: { Statement: { Effect: 'Allow', Action: ['ec2:Run*', 'sns:Publish'], Resource: '*' } },
          VersionId: 'v3',
          IsDefaultVersion: true,
        },
      }),
      'iam/plain.json': ['ec2:RunInstances', 'sqs:DeleteQueue'],
    },
    evidence: {
      ...seen,
      uses: {
        [api]: {
          ...run,
          'sqs:SendMessage': '2026-11-20 x9 on arn:aws:sqs:eu-west-1:111122223333:jobs',
        },
      },
    },
  },
  {
    scenario: 'what the AWS CLI prints of policies has errors at their lines',
    inputs: { 'policy-file': 'iam/*.json' },
    policies: {
      'iam/encoded.json': printed({ RoleName: 'a', PolicyName: 'b', PolicyDocument: '%7B%22Version%22%7D' }),
      'iam/inside.json': printed({
        UserName: 'a',
        PolicyName: 'b',
        PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'GetObject', Resource: '*' }] },
      }),
      'iam/no-document.json': printed({ PolicyVersion: { VersionId: 'v3' } }),
      'iam/unknown-key.json': printed({ PolicyName: 'b', PolicyDocument: {}, Tags: [] }),
    },
    evidence: seen,
  },
  {
    scenario: 'a way to more permissions is found',
    policies: {
      'policy.json': ['ec2:RunInstances', 'iam:PassRole', 'iam:CreatePolicyVersion', 'iam:GetRole'],
    },
    evidence: seen,
  },
  {
    scenario: 'a role that may do everything',
    policies: { 'policy.json': ['*'] },
    evidence: {
      ...seen,
      uses: { [api]: { ...run, 's3:ListAllMyBuckets': '2026-11-20 x2', 'sqs:SendMessage': '2026-11-20 x8' } },
    },
  },
  {
    scenario: 'a wide role with many actions of two services',
    policies: { 'policy.json': ['sqs:*', 'ec2:Describe*', 'ec2:RunInstances'] },
    evidence: seen,
  },
];
