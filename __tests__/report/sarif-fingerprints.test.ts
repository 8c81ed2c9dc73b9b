import { describe, expect, test } from '@jest/globals';
import type { ActionFinding } from '../../src/drift/findings';
import { fingerprint, numbered } from '../../src/report/fingerprint';
import type { JudgedTarget } from '../../src/report/judged';
import { day, end } from '../support/judged-drift';
import { at, missing, over, passRole, printOf, sarifOf, targetOf } from '../support/judged-sarif';

describe('a fingerprint', () => {
  const findings = [
    missing('sqs:SendMessage'),
    passRole,
    over('iam:GetRole', at('iam:*')),
    over('s3:GetObject', at('s3:Get*', 20)),
    over('s3:GetBucketAcl', at('s3:Get*', 40)),
  ];
  const prints = (...targets: readonly JudgedTarget[]) => sarifOf(...targets).results.map(printOf);
  const before = prints(targetOf(findings));
  const changed = (change: (finding: ActionFinding) => ActionFinding) =>
    prints(targetOf(findings.map(change)));

  test('is there once for every result, numbered where a pattern stands twice in a file', () => {
    expect(new Set(before).size).toBe(5);
    expect(before.filter((print) => print.endsWith(':2'))).toHaveLength(1);
    expect(before.filter((print) => !/^[0-9a-f]{16}:[12]$/.test(print))).toEqual([]);
  });

  const same: readonly (readonly [string, readonly string[]])[] = [
    [
      'lines move',
      changed((one) =>
        one.location === undefined
          ? one
          : { ...one, location: { ...one.location, line: one.location.line + 7 } },
      ),
    ],
    ['findings come in another order', prints(targetOf(findings.toReversed()))],
    ['time passes', changed((one) => ({ ...one, reason: 'last used 9 days ago', lastUsed: end - 9 * day }))],
    ['another target is there', prints(targetOf([], 'other'), targetOf(findings))],
  ];
  test.each(same)('stays when %s', (_, after) => {
    expect(new Set(after)).toEqual(new Set(before));
  });

  const other: readonly (readonly [string, readonly string[]])[] = [
    ['target', prints(targetOf(findings, 'other'))],
    [
      'pattern',
      changed((one) =>
        one.location === undefined
          ? { ...one, action: `${one.action}X` }
          : { ...one, location: { ...one.location, pattern: `${one.location.pattern}?` } },
      ),
    ],
    [
      'file',
      sarifOf({
        ...targetOf(
          findings.map((one) => (one.location ? { ...one, location: { ...one.location, file: 'b' } } : one)),
        ),
        policyFiles: ['b'],
      }).results.map(printOf),
    ],
  ];
  test.each(other)('is another for another %s', (_, after) => {
    expect(after.filter((print) => before.includes(print))).toEqual([]);
  });

  test('of known texts is FNV-1a of 64 bits', () => {
    expect(fingerprint([])).toBe('09612b07b5ecb5a5');
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['ab']));
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a","b']));
  });

  test('numbers what is there twice', () => {
    expect(numbered(['a', 'b', 'a', 'a'])).toEqual(['a:1', 'b:1', 'a:2', 'a:3']);
  });
});
