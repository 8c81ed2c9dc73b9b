import { expect, test } from '@jest/globals';
import { areGenerations, type PrincipalArn, parsePrincipalArn } from '../../src/policy/arn';

const roleOf = (name: string): PrincipalArn => ({
  kind: 'role',
  arn: `arn:aws:iam::111122223333:role/app/${name}`,
  partition: 'aws',
  account: '111122223333',
  name,
});

test.each<[string, readonly string[], boolean]>([
  ['of Pulumi', ['api-0a1b2c3', 'api-4d5e6f7'], true],
  ['of CloudFormation', ['api-1ABCDEFGHIJKL', 'api-ZX12CV34BN56'], true],
  ['of CDK', ['api-1A2B3C4D-1ABCDEFGHIJKL', 'api-AABBCCD1-ZX12CV34BN56'], true],
  ['of Terraform', ['api-20260301101112131400000001', 'api-20260301101112131400000002'], true],
  ['by number', ['api-1', 'api-12'], true],
  ['by version', ['api-v1', 'api-v2'], true],
  ['by day', ['api-2026-03-01', 'api-20260401'], true],
  ['the name itself and one with an ending', ['api', 'api-0a1b2c3'], true],
  ['words in capitals', ['api-FRONTEND', 'api-DATABASE'], false],
  ['longer words in capitals', ['api-PAYMENTSAPIX', 'api-BACKUPJOBSALL'], false],
  ['words of hexadecimal letters', ['api-defaced', 'api-effaced'], false],
  ['ids of accounts', ['api-111122223333', 'api-444455556666'], false],
  ['words', ['api-import', 'api-export'], false],
  ['a generation and a word', ['api-0a1b2c3', 'api-export'], false],
  ['one role, whatever its ending', ['api-export'], true],
])('%s', (_, names, expected) => {
  expect(areGenerations('api', names.map(roleOf))).toBe(expected);
});

test('roles under different paths are no generations of one', () => {
  const elsewhere = { ...roleOf('api-2'), arn: 'arn:aws:iam::111122223333:role/api-2' };
  expect(areGenerations('api', [roleOf('api-1'), elsewhere])).toBe(false);
});

test.each([
  ['role', 'arn:aws:iam::111122223333:role/boo\u{212A}'],
  ['path', 'arn:aws:iam::111122223333:role/\u{212A}/book'],
  ['account', 'arn:aws:iam::11112222333\u{0663}:role/book'],
  ['kind', 'arn:aws:iam::111122223333:ro\u{217C}e/book'],
])('a character that only looks like ASCII is refused in its %s', (_, arn) => {
  expect(typeof parsePrincipalArn(arn)).toBe('string');
});
