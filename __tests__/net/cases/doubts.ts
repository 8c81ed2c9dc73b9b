import type { NetCase } from '../case';
import { accessed, generated, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const policies = { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] };
const uses = { [api]: run };

/** Evidence that is too thin to pass on. */
export const doubts: readonly NetCase[] = [
  {
    policies,
    scenario: 'a source that could not be read whole',
    evidence: {
      coverages: [
        logs({ gaps: [{ location: 'logs/a.json.gz', message: 'the file is truncated' }] }),
        generated(api),
      ],
      uses,
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
    },
  },
  {
    policies,
    scenario: 'logs that span too little',
    evidence: {
      coverages: [
        logs({
          span: { start: '2026-11-01T00:00:00Z', end: '2026-11-21T00:00:00Z' },
          daysWithoutEvents: ['2026-11-04/2026-11-06'],
        }),
      ],
      uses,
    },
  },
  {
    scenario: 'logs without reads and without the global region',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs', 'iam:CreateRole', 'kms:CreateKey'] },
    evidence: {
      coverages: [logs({ hasReadEvents: false, excludableServicesSeen: [], regions: ['eu-west-1'] })],
      uses,
    },
  },
  {
    policies,
    scenario: 'no event of the principal',
    evidence: {
      coverages: [logs({ eventsByPrincipal: { 'arn:aws:iam::111122223333:role/app/payments-api': 0 } })],
    },
  },
  {
    policies,
    scenario: 'no event of the principal, but of names that are much like it',
    evidence: {
      coverages: [logs({ eventsByPrincipal: { 'arn:aws:iam::111122223333:role/app/payments-api': 0 } })],
      more: {
        principalsSeen: {
          complete: true,
          principals: ['payments-api', 'app/payment-api', 'app/payments-api-1A2B', 'app/other'].map(
            (name) => ({
              arn: `arn:aws:iam::111122223333:role/${name}`,
              first: '2026-09-01T00:00:00Z',
              last: '2026-11-20T00:00:00Z',
            }),
          ),
        },
      },
    },
  },
  {
    policies,
    scenario: 'events of the principal, and of the same name with another path',
    evidence: {
      coverages: [logs()],
      uses,
      more: {
        principalsSeen: {
          complete: true,
          principals: ['app/payments-api', 'payments-api', 'app/payments-apis'].map((name) => ({
            arn: `arn:aws:iam::111122223333:role/${name}`,
            first: '2026-09-01T00:00:00Z',
            last: '2026-11-20T00:00:00Z',
          })),
        },
      },
    },
  },
  {
    policies,
    scenario: 'evidence of another principal',
    evidence: { coverages: [logs()], uses: { 'app/other': run } },
  },
  {
    policies,
    scenario: 'stale evidence',
    inputs: { 'max-evidence-age': '7d' },
    evidence: {
      coverages: [
        logs({
          window: { start: '2026-07-20T00:00:00Z', end: '2026-10-20T00:00:00Z' },
          span: { start: '2026-07-20T00:00:00Z', end: '2026-10-19T00:00:00Z' },
        }),
      ],
      uses: { [api]: { 'ec2:RunInstances': '2026-10-01' } },
    },
  },
  {
    policies,
    scenario: 'evidence that the change brings itself',
    base: { 'policy.json': ['ec2:RunInstances'] },
    unproven: { 'payments-api': ['cloudtrail-logs logs is added or modified by this change'] },
    evidence: { coverages: [logs()], uses },
  },
  {
    policies,
    scenario: 'evidence that the change brings itself, and that is trusted',
    inputs: { 'trust-evidence': 'true' },
    base: { 'policy.json': ['ec2:RunInstances'] },
    unproven: { 'payments-api': ['cloudtrail-logs logs is added or modified by this change'] },
    evidence: { coverages: [logs()], uses },
  },
  {
    policies,
    scenario: 'a fork has no evidence',
    base: { 'policy.json': ['ec2:RunInstances'] },
    withoutEvidence: 'the run gets no secrets: it is a pull request from a fork',
  },
  {
    policies,
    scenario: 'a role of unknown age and a young one',
    inputs: { 'principal-arn': 'arn:aws:iam::111122223333:role/old,arn:aws:iam::111122223333:role/young' },
    evidence: {
      coverages: [accessed('old', { ec2: '2026-11-20' }), accessed('young', { ec2: '2026-11-20' })],
      uses: {
        old: { 'ec2:RunInstances': 'attempted 2026-11-20' },
        young: { 'ec2:RunInstances': 'attempted 2026-11-20' },
      },
      facts: { young: { created: '2026-11-12T00:00:00Z', policies: 'unreadable' } },
    },
  },
  {
    policies,
    scenario: 'a run that gathers by itself is interrupted',
    inputs: { 'evidence-file': '' },
    credentials: true,
    evidence: {
      coverages: [accessed(api, { ec2: '2026-11-20 ec2:RunInstances ec2:StopInstances' })],
      uses: { [api]: { 'ec2:RunInstances': 'attempted 2026-11-20' } },
      facts: { [api]: { created: '2024-01-01T00:00:00Z' } },
      more: { interrupted: true },
    },
  },
];
