import { expect, test } from '@jest/globals';
import { uncheckedKind } from '../../src/policy/unchecked';

const document = (...statements: readonly object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements.length === 1 ? statements[0] : statements });
const trust = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
const identity = { Effect: 'Allow', Action: 's3:*', Resource: '*' };

test.each<readonly [string, string, string, boolean, ReturnType<typeof uncheckedKind>]>([
  ['a role for a service', document(trust), 'iam/any.json', false, 'trust policy'],
  [
    'a web identity',
    document({ ...trust, Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'] }),
    'a.json',
    false,
    'trust policy',
  ],
  [
    'two statements, in another case',
    document(trust, { ...trust, Action: 'STS:assumerole' }),
    'a.json',
    false,
    'trust policy',
  ],
  [
    'everybody but one',
    document({ Effect: 'Deny', NotPrincipal: { AWS: '1' }, Action: '*' }),
    'a.json',
    false,
    'trust policy',
  ],
  ['one named boundary', document(trust), 'iam/boundary.json', false, 'trust policy'],
  [
    'a permissions boundary',
    document(identity),
    'iam/Dev-PermissionsBoundary.json',
    false,
    'permissions boundary',
  ],
  ['an identity policy that is excluded', document(identity), 'iam/admin.json', true, 'excluded policy'],
  ['an identity policy that is not', document(identity), 'iam/admin.json', false, undefined],
  ['a folder named boundary', document(identity), 'boundary/admin.json', false, undefined],
  ['a bucket policy', document({ ...trust, Action: 's3:GetObject' }), 'iam/bucket.json', true, undefined],
  ['no policy', '{"Statement":"x"}', 'iam/boundary.json', true, undefined],
  ['no statement', document(), 'iam/boundary.json', true, undefined],
  ['no JSON', '{', 'iam/boundary.json', true, undefined],
  ['null', 'null', 'iam/boundary.json', true, undefined],
])('%s', (_, text, file, isExcluded, kind) => {
  expect(uncheckedKind(text, file, isExcluded)).toBe(kind);
});
