import { expect, test } from '@jest/globals';
import { generatePolicy } from '../../src/generate/generate';
import { isComplete, renderGeneration } from '../../src/report/generation';
import type { NetCase } from '../net/case';
import { logs } from '../net/evidence';
import { configOf, resultOf } from '../net/harness';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };

/** What `generate` prints of a run in memory, and whether it is complete. */
async function printed(one: Omit<NetCase, 'scenario'>, all = false) {
  const whole = { scenario: '', ...one };
  const { targets, knowledge } = await resultOf(whole, await configOf(whole));
  return targets.map(({ judged, input }) => {
    const report = { judged, generation: generatePolicy(input, knowledge), hasDeny: false };
    const text = renderGeneration(report, 1000, all).map((line) => line.map((piece) => piece.text).join(''));
    return { text: text.join('\n'), complete: isComplete(report) };
  });
}

test('what is in use is not listed as undetermined, whatever may grant it', async () => {
  const template = `Resources:
  ApiRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: payments-api
      ManagedPolicyArns: [arn:aws:iam::aws:policy/SomePolicy]
      Policies:
        - PolicyName: own
          PolicyDocument: { Statement: { Effect: Allow, Action: 's3:GetObject', Resource: '*' } }
`;
  const [one] = await printed({
    policies: { 'template.yaml': template },
    inputs: { 'policy-file': 'template.yaml' },
    evidence: { coverages: [logs()], uses: { [api]: run } },
  });
  expect(one?.text).toContain(
    'Undetermined (1): the committed policy grants them, the generated one does not',
  );
  expect(one?.text).toContain(': s3:GetObject');
  expect(one).toMatchObject({ complete: false, text: expect.not.stringContaining(': ec2:RunInstances') });
});

test('a complete one says what it grants, and no more than that resources are open', async () => {
  const [one] = await printed({ evidence: { coverages: [logs()], uses: { [api]: run } } });
  expect(one).toEqual({
    complete: true,
    text: [
      'payments-api: 1 action with successful calls from 2026-08-24 to 2026-11-22, 102 of 6,144 characters',
      '  Resource is "*" for 1 action: only policy generation names resources. Restrict it before you attach the policy.',
      '  Not in it: actions without a CloudTrail event, such as iam:PassRole, and data events that the trail does not record, such as s3:GetObject. Add those that the role needs.',
    ].join('\n'),
  });
});

test('of many undetermined actions 20 are named for each reason, all on demand', async () => {
  const wide = {
    policies: { 'policy.json': ['s3:*'] },
    evidence: { coverages: [logs()], uses: { [api]: run } },
  };
  const [[some], [all]] = await Promise.all([printed(wide), printed(wide, true)]);
  const counts = [some, all].map((one) => one?.text.match(/s3:\w+/g)?.length ?? 0);
  expect(some?.text).toMatch(/ and \d+ more \(--show undetermined\)/);
  expect(all?.text).not.toContain('--show');
  expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
});

test('a day without any successful call is said, and is not complete', async () => {
  const [one] = await printed({
    evidence: { coverages: [logs()], uses: { [api]: { 'kms:Decrypt': 'denied 2026-11-20 x3' } } },
  });
  expect(one).toMatchObject({
    complete: false,
    text: expect.stringMatching(/^payments-api: no policy\. From /),
  });
  expect(one?.text).toContain('kms:Decrypt: 3 calls, last 2026-11-20 12:00 UTC, not granted');
});
