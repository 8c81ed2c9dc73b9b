import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionFinding } from '../../src/drift/findings';
import { renderSarif } from '../../src/report/sarif';
import { anyMarkdown, hostileMarkdown } from '../support/hostile-markdown';
import { textsOf, times } from '../support/judged-drift';
import { everything, judgedTarget } from '../support/judged-runs';
import {
  at,
  escalation,
  missing,
  over,
  passRole,
  placeOf,
  runOf,
  sarifOf,
  targetOf,
} from '../support/judged-sarif';
import { runs, sample } from '../support/runs';
import { sarifErrors } from '../support/sarif';

describe('a message', () => {
  const two = [passRole, over('iam:CreateAccessKey', at('iam:*'), { escalation })];
  const cases: readonly (readonly [string, readonly ActionFinding[], string])[] = [
    [
      'a missing action says what was seen',
      [missing('sqs:SendMessage')],
      'sqs:SendMessage is missing from the policies of payments-api: currently denied, 42 times, last 2026-11-20 23:59 UTC.',
    ],
    [
      'a pattern counts',
      times(7, (index) => over(`s3:Get${index}`, at('s3:Get*'))),
      's3:Get* grants payments-api 9 actions, 2 of them in use; not in use: s3:Get0, s3:Get1, s3:Get2, s3:Get3, s3:Get4 and 2 more.',
    ],
    [
      'a new wildcard is called one',
      [over('s3:GetObject', at('s3:*'), { introduced: 'added' })],
      'The new or widened wildcard s3:* grants payments-api 1 action not in use: s3:GetObject.',
    ],
    [
      'a way to more permissions is told with its company and its source',
      [passRole],
      'iam:PassRole, granted to payments-api by iam:* and not in use, allows privilege escalation: with ec2:RunInstances it starts an instance with any role it may pass (pass-role-ec2-run, https://pathfinding.cloud/paths/ec2-001).',
    ],
    [
      'several of them are listed',
      two,
      'iam:* grants payments-api 2 actions not in use that allow privilege escalation: iam:PassRole (starts an instance with any role it may pass), iam:CreateAccessKey (starts an instance with any role it may pass).',
    ],
  ];
  test.each(cases)('about %s', (_, findings, text) => {
    expect(sarifOf(targetOf(findings)).results.map(({ message }) => message.text)).toEqual([text]);
  });

  test('about a single name says why', () => {
    const target = targetOf([over('s3:GetObject', at('s3:GetObject'))]);
    const patterns = target.drift.patterns.map((pattern) => ({ ...pattern, grants: 1, used: 0 }));
    const { results } = sarifOf({ ...target, drift: { ...target.drift, patterns } });
    expect(results[0]?.message.text).toBe(
      's3:GetObject is granted to payments-api and not in use: never called.',
    );
  });

  test.each([
    ['[click](https://example.com)', '\\[click\\](https://example.com)'],
    ['\\[click\\](https://example.com)', '\\\\\\[click\\\\\\](https://example.com)'],
    ['a\nb\u202ec\u001b[1m\ud800', 'a\ufffdb\ufffdc\ufffd\\[1m\ufffd'],
  ])('shows the name %j and makes nothing of it', (name, shown) => {
    const [result] = sarifOf(targetOf([missing('sqs:SendMessage')], name)).results;
    expect(result?.message.text).toContain(`policies of ${shown}: currently denied`);
  });

  test('cuts what is too long', () => {
    const [result] = sarifOf(targetOf([missing('sqs:SendMessage')], 'a'.repeat(100_000))).results;
    expect(result?.message.text.length).toBeLessThan(500);
  });
});

describe('a path', () => {
  test.each([
    ['iam/ci role.json', 'iam/ci%20role.json'],
    ['iam/é.json', 'iam/%C3%A9.json'],
    ['javascript:alert(1).json', 'javascript%3Aalert(1).json'],
    ['a#b?c%2F[d].json', 'a%23b%3Fc%252F%5Bd%5D.json'],
    ['\ud800.json', '%EF%BF%BD.json'],
  ])('%j is a relative reference', (file, uri) => {
    const { results } = sarifOf(targetOf([over('s3:GetObject', at('s3:*', 3, file))]));
    expect(results.map(placeOf)).toEqual([[uri, 3]]);
  });
});

test.each(sample(hostileMarkdown))('%j in every field leaves a valid log and no link', (text) => {
  const { results } = sarifOf(judgedTarget(everything, textsOf([text])));
  expect(results.length).toBeGreaterThan(0);
  for (const { message } of results)
    expect(message.text).not.toMatch(/(^|[^\\])(\\\\)*[[\]]|[\p{Cc}\p{Cf}]/u);
});

test('whatever stands in the fields, the log is valid', () => {
  const shape = { ...everything, missing: 2, overGranted: 4 };
  fc.assert(
    fc.property(fc.array(anyMarkdown, { minLength: 1, maxLength: 5 }), (texts) => {
      expect(sarifErrors(renderSarif(runOf(judgedTarget(shape, textsOf(texts))), '1.2.3'))).toEqual([]);
    }),
    { numRuns: runs(50) },
  );
});
