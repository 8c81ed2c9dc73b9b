import { expect, test } from '@jest/globals';
import { diagnosticsOf } from '../../src/report/diagnostics';
import type { JudgedTarget } from '../../src/report/judged';
import { at, missing, over, passRole, runOf, targetOf } from '../support/judged-sarif';

const byRule = (target: JudgedTarget) => {
  return diagnosticsOf(runOf(target)).flatMap((one) => (one.rule === 'inconclusive' ? [] : [one]));
};

test('a pattern has one diagnostic for each rule, and one remark', () => {
  const target = targetOf([missing('s3:GetObject'), passRole, over('iam:TagRole', at('iam:*'))]);
  expect(byRule(target).map(({ rule, actions, remark }) => [rule, actions, remark?.title])).toEqual([
    ['missing', ['s3:GetObject'], 'Missing action'],
    ['privilege-escalation', ['iam:PassRole'], 'Over-granted: Write'],
    ['over-granted', ['iam:TagRole'], undefined],
  ]);
});

test('counts what exceeds limits: no known drift, and nothing that was there before where only new drift counts', () => {
  const findings = [
    over('s3:A', at('s3:A'), { introduced: 'added' }),
    over('s3:B', at('s3:B'), { introduced: 'existing' }),
    over('s3:C', at('s3:C'), { introduced: 'added', inBaseline: true }),
    missing('s3:D', { introduced: 'removed' }),
  ];
  const target = targetOf(findings);
  const counted = (limits: Partial<JudgedTarget['limits']>) =>
    byRule({ ...target, limits: { ...target.limits, ...limits } })
      .filter((one) => one.counts)
      .flatMap(({ actions }) => actions);
  expect(counted({ gate: 'all' })).toEqual(['s3:D', 's3:A', 's3:B']);
  expect(counted({ gate: 'introduced' })).toEqual(['s3:D', 's3:A']);
  expect(counted({ gate: 'introduced', failOnLevels: new Set() })).toEqual(['s3:D']);
});

test('names the policy: the file, or the one of several in it', () => {
  const target = targetOf([over('s3:A', at('s3:A')), over('s3:B', at('s3:B', 20))]);
  const own = { file: 'iam/ci.json', address: 'second' };
  const patterns = target.drift.patterns.map((one) => (one.line === 20 ? { ...one, policy: own } : one));
  expect(byRule({ ...target, drift: { ...target.drift, patterns } }).map(({ policy }) => policy)).toEqual([
    { file: 'iam/ci.json' },
    own,
  ]);
});

test('says why a target is inconclusive, at no line', () => {
  const target = targetOf([]);
  const judgement = {
    verdict: 'inconclusive',
    reasons: [{ code: 'no-event', message: 'no event' }],
  } as const;
  expect(diagnosticsOf(runOf({ ...target, judgement, failsStep: false }))).toEqual([
    {
      rule: 'inconclusive',
      severity: 'warning',
      message: 'payments-api: no event',
      target: 'payments-api',
      remark: { level: 'warning', title: 'Inconclusive', message: 'payments-api: no event' },
    },
  ]);
});
