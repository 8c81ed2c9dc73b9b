import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { acceptance, at, KeptIssue, links, orderOf, runOf, type Shape } from '../support/tracking-issue';

const golden = fileURLToPath(new URL('../golden/tracking-issue.md', import.meta.url));

const payments: Shape = {
  name: 'payments-api',
  missing: ['!sqs:SendMessage', 'dynamodb:DescribeTable'],
  over: {
    's3:*BucketPolicy': ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'],
    'lambda:UpdateFunctionCode': ['lambda:UpdateFunctionCode'],
    'ec2:*Tags': ['ec2:CreateTags', 'ec2:DeleteTags'],
  },
  undetermined: 31,
};
const ci: Shape = {
  name: 'ci',
  over: { 'iam:*': ['iam:CreateUser', 'iam:PassRole', 'iam:PutRolePolicy', 'iam:TagRole'] },
  undetermined: 812,
};
const gap = {
  code: 'incomplete-evidence',
  message: 'account 444455556666: the role cannot be assumed',
} as const;
const old = { code: 'old-evidence', message: 'the evidence ends 20 days ago' } as const;
const nightly: Shape = { name: 'nightly-export', doubts: [gap], undetermined: 40 };
const tolerated: Shape = {
  name: 'web',
  verdict: 'pass',
  over: { 'sns:Publish': ['sns:Publish'] },
  lastUsed: at('2026-04-20'),
};
const quiet = ['audit', 'backup', 'billing', 'cdn', 'dns', 'mail', 'search', 'vpn'].map(
  (name): Shape => ({ name, undetermined: 4 }),
);

/** Twelve targets, two weeks after the issue was opened. */
function wholeIssue(): KeptIssue {
  const issue = new KeptIssue();
  const { 'lambda:UpdateFunctionCode': _, ...before } = payments.over ?? {};
  const first = runOf({ ...payments, over: before }, ci, ...quiet);
  issue.run(orderOf(first, { now: at('2026-11-07') }));
  const reader: Shape = {
    name: 'reader',
    doubts: [old],
    notes: [{ code: 'acceptance-unmatched', action: 's3:GetObjectAcl' }],
  };
  const own = [
    acceptance('glue:*', '2026-11-30'),
    acceptance('iam:PassRole', '2026-10-31', 'the migration of team @infra'),
  ];
  const shapes = [ci, payments, nightly, tolerated, reader, ...quiet.slice(1)];
  const acceptances = new Map([
    ['ci', own],
    ['payments-api', own],
  ]);
  const trend = ['Over-granted, last five runs: 9 → 9 → 8 → 8 → 9'];
  const issueOrder = orderOf(runOf(...shapes), { acceptances, trend, links });
  expect(issue.run(issueOrder)).toBe('edit');
  return issue;
}

test('the issue on many targets is the one that was read and found good', () => {
  const { body } = wholeIssue();
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, body);
  const renew = 'UPDATE_GOLDEN=1 npm test -- __tests__/report/tracking-issue-golden';
  const hint = `If the change is meant, read the new issue and renew __tests__/golden: ${renew}`;
  const read = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  expect({ body, hint }).toEqual({ body: read, hint });
});
