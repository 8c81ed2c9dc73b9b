import { describe, expect, test } from '@jest/globals';
import { matchesRole, parsePrincipalArn, parseRolePattern } from '../../src/policy/arn';
import { prefixKeys } from '../../src/run/target';

const arn = (resource: string, account = '111122223333') => `arn:aws:iam::${account}:${resource}`;

function pattern(text: string) {
  const parsed = parseRolePattern(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

function matches(text: string, role: string): boolean {
  const parsed = parsePrincipalArn(role);
  if (typeof parsed === 'string') throw new Error(parsed);
  return matchesRole(pattern(text), parsed);
}

test('the account, the partition and the path come from the ARN', () => {
  expect(pattern('arn:aws-us-gov:iam::111122223333:role/app/web/payments-api-*')).toEqual({
    arn: 'arn:aws-us-gov:iam::111122223333:role/app/web/payments-api-*',
    partition: 'aws-us-gov',
    account: '111122223333',
    path: '/app/web/',
    prefix: 'payments-api-',
  });
  expect(pattern(arn('role/payments-*'))).not.toHaveProperty('path');
});

test.each<[string, string, RegExp]>([
  ['no *', arn('role/payments'), /once, at the end/],
  ['two', arn('role/payments**'), /once, at the end/],
  ['one inside', arn('role/pay*ments-*'), /once, at the end/],
  ['one in the path', arn('role/*/payments-*'), /once, at the end/],
  ['one in the account', 'arn:aws:iam::*:role/payments-*', /once, at the end/],
  ['nothing before it', arn('role/*'), /at least 3 characters/],
  ['a path and nothing before it', arn('role/app/*'), /at least 3 characters/],
  ['two characters before it', arn('role/app/ab*'), /at least 3 characters/],
  ['a user', arn('user/payments-*'), /not of a user/],
  ['a session', 'arn:aws:sts::111122223333:assumed-role/payments/*', /it is a session/],
  ['an account of eleven digits', arn('role/payments-*', '11112222333'), /twelve digits/],
  ['not an ARN', 'payments-*', /does not begin with arn/],
])('it is not a pattern: %s', (_, text, why) => {
  expect(parseRolePattern(text)).toMatch(why);
});

describe('a role matches', () => {
  test.each<[string, string, string, boolean]>([
    ['with the prefix', 'role/web-*', arn('role/web-1'), true],
    ['that is the prefix', 'role/web-*', arn('role/web-'), true],
    ['under any path, without a path in the pattern', 'role/web-*', arn('role/app/team/web-1'), true],
    ['under the path of the pattern', 'role/app/web-*', arn('role/app/web-1'), true],
    ['not under another path', 'role/app/web-*', arn('role/web-1'), false],
    ['not deeper', 'role/app/web-*', arn('role/app/team/web-1'), false],
    ['not with another prefix', 'role/web-*', arn('role/webhooks'), false],
    ['not with the prefix inside', 'role/web-*', arn('role/my-web-1'), false],
    ['not with a path that begins like the prefix', 'role/web-*', arn('role/web-a/api'), false],
    ['not of another account', 'role/web-*', arn('role/web-1', '444455556666'), false],
  ])('%s', (_, text, role, expected) => {
    expect(matches(arn(text), role)).toBe(expected);
  });

  test('not a user', () => {
    expect(matches(arn('role/web-*'), arn('user/web-1'))).toBe(false);
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['one pattern', ['role/web-*'], ['111122223333 web-', '111122223333 web-', 'web-']],
  ['a path', ['role/app/web-*'], ['111122223333 /app/web-', '111122223333 web-', 'web-']],
  ['two', ['role/web-*', 'role/api-*'], ['111122223333 web- api-', '111122223333 web- api-', 'web- api-']],
])('the keys in an evidence file, also those of an earlier version: %s', (_, given, keys) => {
  expect(prefixKeys({ rolePatterns: given.map((one) => pattern(arn(one))) })).toEqual(keys);
});
