import { describe, expect, test } from '@jest/globals';
import type { ActionFinding } from '../../src/drift/findings';
import { type AccessLevel, accessLevels } from '../../src/policy/catalogue';
import { renderSarif } from '../../src/report/sarif';
import { times } from '../support/judged-drift';
import { everything, judgedTarget, type TargetShape, wide } from '../support/judged-runs';
import {
  at,
  missing,
  over,
  passRole,
  placeOf,
  plain,
  runOf,
  sarifOf,
  targetOf,
} from '../support/judged-sarif';
import { sarifErrors, sarifRun } from '../support/sarif';

describe('a log', () => {
  const shapes: readonly (readonly [string, readonly TargetShape[]])[] = [
    ['nothing at all', []],
    ['a target without drift', [{ verdict: 'pass' }]],
    ['some of everything', [everything]],
    ['a wide role', [wide]],
    ['4,000 findings', [{ missing: 2000, overGranted: 2000 }]],
    ['60 targets', times(60, () => everything)],
  ];
  test.each(shapes)('of %s is SARIF 2.1.0', (_, targets) => {
    const text = renderSarif(runOf(...targets.map((shape) => judgedTarget(shape, plain()))), '1.2.3');
    expect(sarifErrors(text)).toEqual([]);
    expect(text).not.toContain('undefined');
  });

  test('that is not one is refused by the schema these tests use', () => {
    const text = renderSarif(runOf(targetOf([missing('sqs:SendMessage')])), '1.2.3');
    expect(sarifErrors(text.replace('"startLine": 1', '"startLine": 0'))).toHaveLength(1);
    expect(sarifErrors(text.replace('"level": "error"', '"level": "fatal"'))).toHaveLength(1);
  });

  test('names the tool, its version and its rules', () => {
    const { driver } = sarifOf(targetOf([])).tool;
    expect([driver.name, driver.version]).toEqual(['IAM Policy Drift', '1.2.3']);
    expect(driver.rules.map(({ id, properties }) => [id, properties['security-severity']])).toEqual([
      ['administrator-access', '9.3'],
      ['privilege-escalation', '8.8'],
      ['missing', undefined],
      ['new-grant', '6.0'],
      ['over-granted-wildcard', '6.5'],
      ['over-granted', '5.0'],
    ]);
  });

  test.each([
    ['', 'iam-policy-drift/'],
    ['production', 'iam-policy-drift/production/'],
  ])('of category "%s" has it before the last slash, where GitHub looks', (category, id) => {
    const text = renderSarif(runOf(targetOf([])), '1.2.3', category);
    expect(sarifRun(text).automationDetails.id).toBe(id);
  });

  test('of the same run has the same bytes', () => {
    const make = () => renderSarif(runOf(judgedTarget(everything, plain())), '1.2.3');
    expect(make()).toBe(make());
  });
});

describe('a result', () => {
  const cases: readonly (readonly [string, ActionFinding, string, string])[] = [
    ['a missing action', missing('sqs:ListQueues', { accessLevel: 'List' }), 'missing', 'error'],
    ['an unused write', over('s3:PutObject', at('s3:*'), { accessLevel: 'Write' }), 'over-granted', 'error'],
    ['an unused read', over('s3:GetObject', at('s3:*')), 'over-granted', 'warning'],
    ['an unused list', over('s3:ListBucket', at('s3:*'), { accessLevel: 'List' }), 'over-granted', 'note'],
    [
      'what only a new wildcard brings',
      over('s3:GetObject', at('s3:*'), { introduced: 'added' }),
      'over-granted-wildcard',
      'warning',
    ],
    [
      'what the change names',
      over('s3:GetObject', at('s3:GetObject'), { introduced: 'added', named: true }),
      'over-granted',
      'warning',
    ],
    ['a way to more permissions', passRole, 'privilege-escalation', 'error'],
    [
      'a new way to more permissions',
      { ...passRole, accessLevel: 'List', introduced: 'added' },
      'privilege-escalation',
      'error',
    ],
  ];
  test.each(cases)('of %s has its rule and level', (_, finding, rule, level) => {
    const { results, tool } = sarifOf(targetOf([finding]));
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([[rule, level]]);
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe(rule);
  });

  test('stands at its pattern, what is missing at the first line of the first file', () => {
    const { results } = sarifOf(targetOf([missing('sqs:SendMessage'), over('s3:GetObject', at('s3:*', 31))]));
    expect(results.map(placeOf)).toEqual([
      ['iam/ci.json', 1],
      ['iam/ci.json', 31],
    ]);
  });

  test('is not made of what cannot be told, what is accepted, or what has no file', () => {
    const { results } = sarifOf(judgedTarget({ undetermined: 9, accepted: 9 }, plain()));
    expect(results).toEqual([]);
    expect(sarifOf({ ...targetOf([missing('sqs:SendMessage')]), policyFiles: [] }).results).toEqual([]);
  });

  test('of a wildcard is one, whatever it grants, and one more for its ways to more permissions', () => {
    const unused = times(40, (index) => over(`iam:Get${index}`, at('iam:*')));
    const { results } = sarifOf(targetOf([passRole, ...unused]));
    expect(results.map(({ ruleId, properties }) => [ruleId, properties.actions])).toEqual([
      ['privilege-escalation', 1],
      ['over-granted', 40],
    ]);
  });

  test('is as bad as the riskiest of its actions, and new when one of them is', () => {
    const findings = [
      over('s3:ListBucket', at('s3:*'), { accessLevel: 'List', introduced: 'existing', named: true }),
      over('s3:PutObject', at('s3:*'), { accessLevel: 'Write', introduced: 'added', named: true }),
    ];
    const [result] = sarifOf(targetOf(findings)).results;
    expect(result?.level).toBe('error');
    expect(result?.properties).toEqual({
      target: 'payments-api',
      accessLevel: 'Write',
      actions: 2,
      introduced: 'added',
    });
  });
});

describe('many results', () => {
  const levels = accessLevels.toReversed();
  const findings = times(6000, (index) => {
    const accessLevel: AccessLevel = levels[index % levels.length] ?? 'List';
    return over(`s3:Get${index}`, at(`s3:Get${index}*`, index + 1), { accessLevel });
  });

  test('beyond what GitHub shows: the riskiest 5,000 stay, and what is left out is said', () => {
    const { results, properties } = sarifOf(targetOf([...findings.slice(0, 5999), passRole]));
    expect(results).toHaveLength(5000);
    expect(properties).toEqual({ omittedResults: 1000 });
    expect(results[0]?.ruleId).toBe('privilege-escalation');
    const order = results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(200);
  });

  test('up to that are all there, and nothing is said', () => {
    const { results, properties } = sarifOf(targetOf(findings.slice(0, 5000)));
    expect([results.length, properties]).toEqual([5000, undefined]);
  });
});
