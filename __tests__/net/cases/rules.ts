import type { NetCase } from '../case';
import { arnOf, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const seen = { coverages: [logs()], uses: { [api]: run } };
const wide = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances', 'ec2:DescribeVpcs'];
const rejected = { ...run, 'sqs:PurgeQueue': 'denied 2026-11-20 x3', 'sqs:SendMessage': '2026-11-20 x2' };

/** What the configuration makes of drift. */
export const rules: readonly NetCase[] = [
  {
    scenario: 'used and denied actions that are not granted are missing',
    inputs: { 'missing-denied': 'all' },
    evidence: { ...seen, uses: { [api]: rejected } },
  },
  {
    scenario: 'what is denied is only noted',
    inputs: { 'missing-denied': 'note', 'max-missing': '1' },
    evidence: { ...seen, uses: { [api]: rejected } },
  },
  {
    inputs: { 'policies-complete': 'true' },
    scenario: 'acceptances that are used, ending, expired, needless and without a match',
    config: [
      'accept:',
      '  - { action: "ec2:Stop*", reason: "quarterly job", expires: 2027-02-28 }',
      '  - { action: "ec2:RebootInstances", reason: "until the move", expires: 2026-11-22 }',
      '  - { action: "ec2:DescribeVpcs", reason: "was needed", expires: 2026-11-21 }',
      '  - { action: "ec2:Run*", reason: "is needed", expires: 2027-02-28 }',
      '  - { action: "sns:Publish", reason: "nobody knows", expires: 2027-02-28 }',
      '  - { action: "sqs:SendMessage", reason: "on its way", expires: 2026-12-01 }',
      '',
    ].join('\n'),
    policies: { 'policy.json': wide },
    evidence: { ...seen, uses: { [api]: rejected } },
  },
  {
    scenario: 'a limit as a count is kept',
    inputs: { 'max-over-granted': '3', 'max-missing': '2', 'policies-complete': 'true' },
    policies: { 'policy.json': wide },
    evidence: { ...seen, uses: { [api]: rejected } },
  },
  {
    scenario: 'a limit as a share is exceeded',
    inputs: { 'max-over-granted': '50%' },
    policies: { 'policy.json': wide },
    evidence: seen,
  },
  {
    scenario: 'a limit as a share is just kept',
    inputs: { 'max-over-granted': '75%' },
    policies: { 'policy.json': wide },
    evidence: seen,
  },
  {
    scenario: 'only some access levels count',
    inputs: { 'fail-on-levels': 'write', 'max-over-granted': '1' },
    policies: { 'policy.json': wide },
    evidence: seen,
  },
  {
    scenario: 'a baseline takes known drift out of the count, and shrinks',
    inputs: { baseline: 'known.json', 'policies-complete': 'true' },
    policies: { 'policy.json': wide },
    baseline: {
      'payments-api': { overGranted: ['ec2:StopInstances', 'sns:Publish'], missing: ['sqs:PurgeQueue'] },
    },
    evidence: { ...seen, uses: { [api]: rejected } },
  },
  {
    scenario: 'a run that only warns',
    inputs: { 'warn-only': 'true' },
    policies: { 'policy.json': wide },
    evidence: seen,
  },
  {
    scenario: 'thin evidence that does not fail the step',
    inputs: { 'fail-on-inconclusive': 'false', 'min-observation': '100d' },
    policies: { 'policy.json': wide },
    evidence: seen,
  },
  {
    scenario: 'account ids are hidden',
    inputs: { 'redact-account-ids': 'true', 'policies-complete': 'true' },
    policies: { 'policy.json': wide },
    evidence: {
      ...seen,
      uses: { [api]: { ...run, 'sqs:SendMessage': '2026-11-20 on arn:aws:sqs:eu-west-1:111122223333:jobs' } },
      facts: { [api]: { readErrors: [`the boundary of ${arnOf(api)} was not read`] } },
    },
  },
  {
    scenario: 'a window that ends earlier and a shorter time to rest',
    inputs: { 'window-end': '2026-11-01T00:00:00Z', 'unused-after': '60d', 'max-evidence-age': '60d' },
    policies: { 'policy.json': wide },
    evidence: { ...seen, uses: { [api]: { ...run, 'ec2:StopInstances': '2026-08-25' } } },
  },
];
