import type { NetCase } from '../case';
import { accessed, arnOf, findings, generated, live, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const queue = `arn:aws:sqs:eu-west-1:111122223333:jobs`;

/** What each source of evidence proves and shows. */
export const sources: readonly NetCase[] = [
  {
    scenario: 'all that is granted is used',
    policies: { 'policy.json': ['ec2:RunInstances', 's3:GetObject'] },
    evidence: {
      coverages: [logs()],
      uses: { [api]: { ...run, 's3:GetObject': '2026-11-21 x3 on arn:aws:s3:::invoices/2026.pdf' } },
    },
  },
  {
    scenario: 'over-granted by logs, some long ago, some invisible',
    policies: {
      'policy.json': [
        'ec2:RunInstances',
        'ec2:StopInstances',
        'ec2:MonitorInstances',
        's3:GetObject',
        'ec2:DescribeVpcs',
      ],
    },
    evidence: {
      coverages: [logs()],
      uses: { [api]: { ...run, 'ec2:StopInstances': '2026-06-01..2026-07-02 x4' } },
    },
  },
  {
    scenario: 'over-granted by last accessed, of an action and of a whole service',
    policies: { 'policy.json': ['s3:GetBucketPolicy', 's3:DeleteBucket', 'sqs:PurgeQueue', 'sns:Publish'] },
    evidence: {
      coverages: [
        accessed(api, {
          s3: '2026-11-20 s3:GetBucketPolicy s3:DeleteBucket',
          sqs: 'never',
          sns: '2026-11-02',
        }),
      ],
      uses: { [api]: { 's3:GetBucketPolicy': 'attempted 2026-11-20' } },
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
    },
  },
  {
    scenario: 'policy generation alone is not enough for a suggestion',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 's3:GetObject'] },
    evidence: {
      coverages: [generated(api)],
      uses: { [api]: { 'ec2:RunInstances': 'attempted undated' } },
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
    },
  },
  {
    scenario: 'policy generation and last accessed together',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue', 'kms:Decrypt'] },
    evidence: {
      coverages: [generated(api), accessed(api, { ec2: '2026-11-20', sqs: 'never', kms: '2026-11-01' })],
      uses: { [api]: { 'ec2:RunInstances': ['attempted undated', 'attempted 2026-11-20 by last-accessed'] } },
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
    },
  },
  {
    scenario: 'unused-access findings name what is over-granted',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 's3:PutObject'] },
    evidence: {
      coverages: [logs(), findings(api, ['s3:PutObject'])],
      uses: { [api]: run },
      facts: {
        [api]: {
          created: '2024-01-01T00:00:00Z',
          findings: [
            {
              id: 'f-1',
              type: 'ExternalAccess',
              analyzer: 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/external',
              detail: 'another account may assume it',
            },
            {
              id: 'f-2',
              type: 'UnusedPermission',
              analyzer: 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused',
            },
          ],
        },
      },
    },
  },
  {
    scenario: 'a whole role is unused',
    policies: { 'policy.json': ['s3:PutObject', 'ec2:StopInstances'] },
    evidence: {
      coverages: [
        findings(api, ['s3:PutObject', 'ec2:StopInstances'], {
          unusedRole: { last: '2026-02-01T00:00:00Z' },
        }),
      ],
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
    },
  },
  {
    scenario: 'the service reference changes what is seen and known',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:PurgeQueue', 'sqs:NewAction', 'sqs:SendMessage'] },
    evidence: {
      coverages: [logs()],
      uses: { [api]: run },
      more: {
        serviceReference: {
          sqs: [
            { name: 'PurgeQueue', accessLevel: 'Write', policyGeneration: false, actionLastAccessed: false },
            { name: 'NewAction', accessLevel: 'Write', policyGeneration: true, actionLastAccessed: true },
            { name: 'SendMessage', accessLevel: 'Write', policyGeneration: true, actionLastAccessed: false },
          ],
        },
        remarks: ['service-reference: s3 was not read'],
      },
    },
  },
  {
    scenario: 'an operation may have needed an action, and an event is unknown',
    policies: { 'policy.json': ['ec2:RunInstances', 'iam:PassRole', 'ec2:CreateTags', 'sqs:*'] },
    evidence: {
      coverages: [logs()],
      uses: { [api]: run },
      mayNeed: { [api]: { 'ec2:CreateTags': { event: 'ec2:RunInstances', last: '2026-11-20T12:00:00Z' } } },
      unknownEvents: {
        [api]: [
          {
            eventSource: 'sqs.amazonaws.com',
            eventName: 'FrobnicateQueue',
            service: 'sqs',
            count: 3,
            last: '2026-11-19T12:00:00Z',
          },
          { eventSource: 'nobody.amazonaws.com', eventName: 'Knows', count: 1 },
        ],
      },
    },
  },
  {
    scenario: 'other policies of the role, its deployed copy and its boundary',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs'] },
    evidence: {
      coverages: [logs()],
      uses: {
        [api]: {
          ...run,
          'ec2:DescribeVpcs': 'denied 2026-11-20 x2',
          'sqs:SendMessage': `2026-11-20 x9 on ${queue}`,
          'sqs:PurgeQueue': '2026-11-20',
          's3:PutObject': 'denied 2026-11-20 x4',
          'sns:Publish': '2026-11-20 x5',
        },
      },
      facts: {
        [api]: {
          created: '2025-01-01T00:00:00Z',
          policies: [
            live('policy', ['ec2:RunInstances', 'ec2:DescribeVpcs', 'sqs:PurgeQueue']),
            live('other', ['sqs:SendMessage'], 'inline'),
          ],
          boundary: live('boundary', ['ec2:RunInstances', 'sqs:*', 'sns:*']),
          readErrors: [`the policies of ${arnOf(api)} were read without versions`],
        },
      },
    },
  },
];
