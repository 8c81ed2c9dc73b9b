import type { NetCase } from '../case';
import { arnOf, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const seen = { coverages: [logs()], uses: { [api]: run } };
const now = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];
const removed = ['ec2:RunInstances', 'ec2:StopInstances'];

/** What the files said before, and what earlier runs saw. */
export const time: readonly NetCase[] = [
  {
    scenario: 'a grant that the whole history shows to be young is not checked',
    policies: { 'policy.json': now },
    history: [
      { day: '2026-11-10', files: { 'policy.json': now } },
      { day: '2026-03-01', files: { 'policy.json': removed } },
    ],
    evidence: seen,
  },
  {
    scenario: 'a history that ends too early leaves ages open',
    policies: { 'policy.json': now },
    history: [
      { day: '2026-11-10', files: { 'policy.json': now } },
      { day: '2026-11-05', files: { 'policy.json': removed } },
    ],
    historyEnds: true,
    evidence: seen,
  },
  {
    scenario: 'a history that cannot be read is noted',
    policies: { 'policy.json': now },
    history: 'not a Git repository',
    evidence: seen,
  },
  {
    scenario: 'without grace young grants are judged',
    inputs: { 'new-grant-grace': '0d' },
    policies: { 'policy.json': now },
    history: [{ day: '2026-11-10', files: { 'policy.json': now } }],
    evidence: seen,
  },
  {
    scenario: 'what is refused was removed lately',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs'] },
    history: [
      { day: '2026-11-15', files: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs'] } },
      { day: '2026-01-15', files: { 'policy.json': removed } },
    ],
    evidence: {
      ...seen,
      uses: {
        [api]: {
          ...run,
          'ec2:DescribeVpcs': '2026-11-20',
          'ec2:StopInstances': ['2026-08-30..2026-11-14 x40', 'denied 2026-11-16..2026-11-21 x6'],
        },
      },
    },
  },
  {
    scenario: 'a removal that newer changes cover, in a file that is gone',
    inputs: { 'policy-file': 'iam/*.json' },
    policies: { 'iam/a.json': ['ec2:RunInstances'] },
    history: [
      { day: '2026-11-18', files: { 'iam/a.json': ['ec2:RunInstances'] } },
      { day: '2026-11-12', files: { 'iam/a.json': ['ec2:RunInstances'], 'iam/b.json': ['sqs:PurgeQueue'] } },
      { day: '2026-02-12', files: { 'iam/a.json': removed, 'iam/b.json': ['sqs:PurgeQueue'] } },
    ],
    evidence: {
      ...seen,
      uses: {
        [api]: {
          ...run,
          'ec2:StopInstances': 'denied 2026-11-13..2026-11-21 x9',
          'sqs:PurgeQueue': 'denied 2026-11-20 x2',
        },
      },
    },
  },
  {
    scenario: 'a removal whose lines were changed since',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs'] },
    history: [
      { day: '2026-11-19', files: { 'policy.json': ['ec2:RunInstances', 'ec2:DescribeVpcs'] } },
      { day: '2026-11-15', files: { 'policy.json': ['ec2:RunInstances'] } },
      { day: '2026-01-15', files: { 'policy.json': removed } },
    ],
    evidence: {
      ...seen,
      uses: {
        [api]: {
          ...run,
          'ec2:DescribeVpcs': '2026-11-20',
          'ec2:StopInstances': ['2026-08-30..2026-11-14 x40', 'denied 2026-11-16..2026-11-21 x6'],
        },
      },
    },
  },
  {
    scenario: 'whether something was removed lately is not known',
    history: 'GitHub did not answer',
    evidence: { ...seen, uses: { [api]: { ...run, 'ec2:StopInstances': 'denied 2026-11-20 x2' } } },
  },
  {
    scenario: 'a use of last spring is remembered',
    inputs: { 'previous-evidence': 'kept.json', 'evidence-retention': '300d' },
    policies: { 'policy.json': [...now, 'ec2:MonitorInstances'] },
    evidence: seen,
    previous: {
      coverages: [
        logs({
          window: { start: '2026-02-01T00:00:00Z', end: '2026-05-01T00:00:00Z' },
          span: { start: '2026-02-01T08:00:00Z', end: '2026-04-30T08:00:00Z' },
        }),
      ],
      uses: {
        [api]: {
          'ec2:StopInstances': '2026-04-10 x3',
          'ec2:RebootInstances': '2026-01-10',
          'sqs:SendMessage': '2026-04-11',
        },
      },
      more: {
        retention: { [arnOf(api)]: 25_920_000_000 },
        history: [
          {
            end: '2026-05-01T00:00:00Z',
            targets: { 'payments-api': { verdict: 'pass', overGranted: 0, missing: 0, undetermined: 3 } },
          },
        ],
      },
    },
  },
  {
    scenario: 'the first run that remembers',
    inputs: { 'previous-evidence': 'kept.json' },
    policies: { 'policy.json': now },
    evidence: seen,
  },
];
