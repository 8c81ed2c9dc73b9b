import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionHolds } from '../../src/policy/condition';

const request = {
  principalArn: 'arn:aws:iam::111122223333:role/app/api',
  account: '111122223333',
  now: Date.UTC(2026, 10, 22),
};
const holds = (condition: object) => conditionHolds(JSON.stringify(condition), request);

test('a statement without a condition always applies', () => {
  expect(conditionHolds(undefined, request)).toBe('always');
  expect(holds({})).toBe('always');
  expect(holds({ StringLike: {} })).toBe('always');
});

test.each<[object]>([
  [{ StringLike: { 'aws:PrincipalArn': '*' } }],
  [{ ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:user/*', 'arn:aws:iam::111122223333:role/*'] } }],
  [
    {
      StringLike: { 'AWS:principalarn': 'arn:aws:iam::111122223333:role/*api' },
      ArnNotLike: { 'aws:PrincipalArn': '*/admin' },
    },
  ],
  [{ ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }],
  [{ StringNotEquals: { 'aws:PrincipalAccount': ['444455556666', '777788889999'] } }],
  [{ StringNotLike: { 'aws:PrincipalAccount': '4444*' } }],
  [{ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
  [{ DateGreaterThanEquals: { 'aws:CurrentTime': '2020-01-01' } }],
  [{ DateGreaterThan: { 'aws:EpochTime': '1577836800' } }],
  [{ StringLikeIfExists: { 'aws:PrincipalTag/team': '*' } }],
  [{ 'ForAllValues:StringLike': { 'aws:TagKeys': '*' } }],
  [{ Null: { 'aws:CurrentTime': 'false' } }],
  [{ Null: { 'aws:TagKeys': ['true', 'false'] } }],
  [{ Bool: { 'aws:SecureTransport': ['true', 'false'] } }],
  [{ StringLike: { 'aws:RequestedRegion': ['eu-west-1', '*'] } }],
])('%j is met by every request', (condition) => {
  expect(holds(condition)).toBe('always');
});

test.each<[object]>([
  [{ StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }],
  [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:user/*' } }],
  [{ StringNotLike: { 'aws:PrincipalArn': '*' } }],
  [{ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }],
  [{ DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
  [{ Null: { 'aws:PrincipalArn': 'true' } }],
  [
    {
      StringEquals: { 'aws:PrincipalAccount': '444455556666' },
      Bool: { 'aws:MultiFactorAuthPresent': 'false' },
    },
  ],
])('%j is met by no request', (condition) => {
  expect(holds(condition)).toBe('never');
});

test.each<[object]>([
  [{ Bool: { 'aws:SecureTransport': 'false' } }],
  [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }],
  [{ StringNotEquals: { 'aws:PrincipalOrgID': 'o-none' } }],
  [{ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
  [{ StringLike: { 'aws:PrincipalTag/team': '*' } }],
  [{ StringLike: { 'aws:PrincipalArn': `arn:aws:iam::${'$'}{aws:PrincipalAccount}:role/*` } }],
  // AWS does not say whether the ARN has the path of the role in it.
  [{ StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/api' } }],
  [{ DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
  [{ DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
  [{ Null: { 'aws:TokenIssueTime': 'false' } }],
  [{ 'ForAnyValue:StringLike': { 'aws:TagKeys': '*' } }],
  [{ 'ForAllValues:StringNotLike': { 'aws:TagKeys': '*' } }],
  [{ NumericLessThan: { 's3:max-keys': '10' } }],
  [{ StringLike: { 'aws:PrincipalArn': '*' }, Bool: { 'aws:SecureTransport': 'false' } }],
  [{ StringLike: { '\u{212A}ey': '*' } }],
])('whether %j is met is not known', (condition) => {
  expect(holds(condition)).toBe('unknown');
});

test('a negated operator holds exactly where its opposite does not', () => {
  const opposites = fc.constantFrom(
    ['StringEquals', 'StringNotEquals'],
    ['StringLike', 'StringNotLike'],
    ['ArnLike', 'ArnNotLike'],
  );
  const key = fc.constantFrom('aws:PrincipalArn', 'aws:PrincipalAccount');
  const value = fc.constantFrom(
    '*',
    request.principalArn,
    request.account,
    '4*',
    'arn:aws:iam::*:role/app/*',
    'arn:aws:iam::*:role/a??',
    'x',
  );
  fc.assert(
    fc.property(
      opposites,
      key,
      fc.array(value, { minLength: 1, maxLength: 3 }),
      ([one = '', other = ''], name, values) => {
        const [is, isNot] = [holds({ [one]: { [name]: values } }), holds({ [other]: { [name]: values } })];
        expect(isNot).toBe(is === 'unknown' ? is : is === 'always' ? 'never' : 'always');
      },
    ),
  );
});
