import { type NetCase, policyText } from '../case';
import { arnOf, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const used = { ...run, 'ec2:StopInstances': '2026-11-10..2026-11-19 x5', 'sqs:SendMessage': '2026-11-18 x7' };
const seen = { coverages: [logs()], uses: { [api]: run } };

/** A change under review: the files before it are known, or not. */
export const change: readonly NetCase[] = [
  {
    scenario: 'a change removes what is in use',
    policies: { 'policy.json': ['ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] },
    evidence: { ...seen, uses: { [api]: used } },
  },
  {
    scenario: 'neither a baseline nor a wide acceptance covers what a change removes',
    inputs: { baseline: 'known.json' },
    config: 'accept: [{ action: "sqs:*", reason: on its way out, expires: 2027-02-28 }]\n',
    baseline: { 'payments-api': { overGranted: [], missing: ['ec2:StopInstances'] } },
    policies: { 'policy.json': ['ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] },
    evidence: { ...seen, uses: { [api]: used } },
  },
  {
    scenario: 'a change denies what is in use',
    policies: {
      'policy.json': policyText([
        { Effect: 'Allow', Action: ['ec2:RunInstances', 'ec2:StopInstances'], Resource: '*' },
        { Sid: 'Stop', Effect: 'Deny', Action: 'ec2:StopInstances', Resource: '*' },
      ]),
    },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: { ...seen, uses: { [api]: used } },
  },
  {
    scenario: 'a change takes the policy file away',
    policies: {},
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
  {
    scenario: 'a change adds by a wildcard',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:*'] },
    base: { 'policy.json': ['ec2:RunInstances', 'sqs:Get*'] },
    evidence: seen,
  },
  ...liveCases(),
  {
    scenario: 'a change adds by name, too new to judge',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
  {
    scenario: 'a change adds by name what fail-on-new forbids',
    inputs: { 'fail-on-new': 'Permissions management, Write' },
    policies: { 'policy.json': ['ec2:RunInstances', 'iam:PutRolePolicy', 'ec2:DescribeVpcs'] },
    base: { 'policy.json': ['ec2:RunInstances'] },
    evidence: seen,
  },
  {
    scenario: 'a change rewrites the file and means the same',
    policies: { 'policy.json': ['ec2:StopInstances', 'ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
  {
    scenario: 'a new target has nothing before it',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:PurgeQueue'] },
    base: {},
    evidence: { coverages: [logs()], facts: { [api]: { absent: true } } },
  },
  {
    scenario: 'what was before the change is not known',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: 'the commit is not there; fetch-depth: 0 helps',
    history: 'the history is not there',
    evidence: seen,
  },
  {
    scenario: 'a policy of the base is none, and the others are compared',
    inputs: { 'policy-file': 'policy.json,other.json' },
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:Purge*'], 'other.json': ['ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances'], 'other.json': '{ "Version": ' },
    evidence: seen,
  },
  {
    scenario: 'a policy of the base is none, of a target that no evidence was gathered for',
    policies: { 'policy.json': ['ec2:RunInstances'] },
    base: { 'policy.json': '{ "Version": ' },
    evidence: { coverages: [] },
  },
  {
    scenario: 'a policy file that is not committed',
    inputs: { 'policy-file': 'policy.json,built.json' },
    policies: { 'policy.json': ['ec2:RunInstances'], 'built.json': ['sqs:PurgeQueue'] },
    base: { 'policy.json': ['ec2:RunInstances'] },
    uncommitted: ['built.json'],
    history: 'built.json is not committed',
    evidence: seen,
  },
  {
    scenario: 'only what the change introduces counts',
    inputs: { gate: 'introduced' },
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:Purge*'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
  {
    scenario: 'nothing that the change introduces is drift',
    inputs: { gate: 'introduced' },
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'] },
    evidence: seen,
  },
  {
    scenario: 'a changed trust policy and permissions boundary are named, not checked',
    unchecked: [
      { kind: 'trust policy', file: 'iam/payments-trust.json' },
      { kind: 'permissions boundary', file: 'iam/boundary.json' },
    ],
    policies: { 'policy.json': ['ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
  {
    scenario: 'a change that changes its own settings, with a notice before everything',
    settingsChanges: [
      '.github/iam-drift.yml: max-missing from 0 to 5',
      'baseline known.json: changed by this change',
    ],
    notice: 'The event has no pull request: the default branch is compared with itself.',
    policies: { 'policy.json': ['ec2:RunInstances'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    evidence: seen,
  },
];

/** What a wildcard adds to the files, and what the role is granted by live policies. */
function liveCases(): readonly NetCase[] {
  const live = (...actions: string[]) => ({
    created: '2024-01-01T00:00:00Z',
    policies: [{ name: 'payments-api', kind: 'inline', text: textOf(actions) }],
  });
  const textOf = (actions: readonly string[]) =>
    policyText([{ Effect: 'Allow', Action: actions, Resource: '*' }]);
  const adds = {
    policies: { 'policy.json': ['ec2:RunInstances', 's3:Get*'] },
    base: { 'policy.json': ['ec2:RunInstances'] },
  };
  const both = { 'principal-arn': [api, 'app/other'].map(arnOf).join(',') };
  return [
    {
      scenario: 'what a wildcard adds that no live policy grants is over-granted',
      ...adds,
      evidence: { ...seen, facts: { [api]: live('ec2:RunInstances', 's3:GetObject') } },
    },
    {
      scenario: 'what a wildcard adds and live policies grant already is judged by its use',
      ...adds,
      evidence: { ...seen, facts: { [api]: live('ec2:RunInstances', 's3:*') } },
    },
    {
      scenario: 'what a wildcard adds for one of two roles is added',
      inputs: both,
      ...adds,
      evidence: {
        ...seen,
        uses: { [api]: run, 'app/other': run },
        facts: { [api]: live('s3:*'), 'app/other': live('ec2:RunInstances') },
      },
    },
    {
      scenario: 'what a wildcard adds is added where live policies could not be read',
      ...adds,
      evidence: { ...seen, facts: { [api]: { created: '2024-01-01T00:00:00Z', policies: 'unreadable' } } },
    },
  ];
}
