import { describe, expect, test } from '@jest/globals';
import type { NetCase } from '../net/case';
import { logs } from '../net/evidence';
import { judgedRun, judgedTarget, stateOf } from '../support/judged';

const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const denied = { 'sqs:SendMessage': 'denied 2026-10-01..2026-11-20 x30' };
const targets = ['a', 'b'].map((name) => {
  return `  - { name: ${name}, principal-arn: "arn:aws:iam::111122223333:role/${name}", policy-files: ${name}/*.json }\n`;
});
const many = Array.from({ length: 10_001 }, (_, index) => `s3:Get${index}`);
const wide = ['ec2:RunInstances', 'ec2:StopInstances'];
const usual: Omit<NetCase, 'scenario'> = {
  config: `targets:\n${targets.join('')}`,
  policies: { 'a/one.json': ['ec2:RunInstances'], 'a/two.json': ['s3:GetObject'], 'b/one.json': wide },
  evidence: { coverages: [logs()], uses: { a: { ...run, ...denied }, b: run } },
};
const unreadable: Omit<NetCase, 'scenario'> = { ...usual, tooLarge: ['a/two.json'] };

describe('a policy file beyond a cap', () => {
  test('leaves its target inconclusive, and the others are judged', async () => {
    const { targets: judged, verdict } = await judgedRun(unreadable);
    expect(verdict).toBe('fail');
    expect(judged.map(({ name, judgement }) => [name, judgement.verdict, judgement.reasons])).toEqual([
      [
        'a',
        'inconclusive',
        [
          {
            code: 'policy-unreadable',
            message: 'the actions that the policy grants are not known: a/two.json is larger than 512 KiB',
          },
        ],
      ],
      ['b', 'fail', [{ code: 'over-granted', message: '1 over-granted (limit 0)' }]],
    ]);
    expect(judged[0]?.policyFiles).toEqual(['a/one.json', 'a/two.json']);
  });

  test('may grant what is called: nothing of its target is missing', async () => {
    expect(stateOf(await judgedTarget(unreadable, 'a'), 'sqs:SendMessage')).toBeUndefined();
    expect(stateOf(await judgedTarget(usual, 'a'), 'sqs:SendMessage')).toBe('missing');
  });

  test('does not make what it granted before look removed', async () => {
    const base = { ...usual.policies, 'a/two.json': ['sqs:SendMessage', 's3:GetObject'] };
    const target = await judgedTarget({ ...unreadable, base }, 'a');
    expect([target.judgement.verdict, target.comparedWith, target.change]).toEqual([
      'inconclusive',
      undefined,
      undefined,
    ]);
    expect(target.drift.findings.filter(({ introduced }) => introduced !== undefined)).toEqual([]);
  });

  test('drift that is proven in the other files of its target fails all the same', async () => {
    const policies = { ...usual.policies, 'a/one.json': wide };
    const { judgement } = await judgedTarget({ ...unreadable, policies }, 'a');
    expect([judgement.verdict, judgement.reasons.map(({ code }) => code)]).toEqual([
      'fail',
      ['over-granted', 'policy-unreadable'],
    ]);
  });

  test('counts the actions that it lists', async () => {
    const { judgement } = await judgedTarget(
      { ...usual, policies: { ...usual.policies, 'a/two.json': many } },
      'a',
    );
    expect(judgement.reasons.map(({ message }) => message)).toEqual([
      'the actions that the policy grants are not known: a/two.json is longer than 10000 actions (10001)',
    ]);
  });

  test.each([
    ['usually', {}, true],
    ['a run without secrets', { withoutEvidence: 'no secrets' }, true],
    ['fail-on-inconclusive: false', { inputs: { 'fail-on-inconclusive': 'false' } }, false],
    ['warn-only', { inputs: { 'warn-only': 'true' } }, false],
  ])('fails the step: %s', async (_, more, fails) => {
    const target = await judgedTarget({ ...unreadable, ...more }, 'a');
    expect([target.judgement.verdict, target.failsStep]).toEqual(['inconclusive', fails]);
  });
});

test('a policy as long as the longest of AWS is read', async () => {
  const policies = { ...usual.policies, 'a/two.json': many.slice(0, 4054) };
  const { judgement, drift } = await judgedTarget({ ...usual, policies }, 'a');
  expect(judgement.reasons.map(({ code }) => code)).not.toContain('policy-unreadable');
  expect(drift.counts.granted).toBe(1);
});
