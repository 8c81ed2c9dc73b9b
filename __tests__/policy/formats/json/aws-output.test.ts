import { expect, test } from '@jest/globals';
import { inventoryReaderOf } from '../../../../src/policy/formats/inventories';
import { reportOf, summarized } from '../cloudformation/summary';

// JSON around policies: what aws iam prints.

const allow = (action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});

const rolesIn = (output: unknown) =>
  summarized(reportOf([{ path: 'out.json', text: JSON.stringify(output, null, 1) }]));

test('get-role-policy, get-user-policy and get-group-policy name the holder', () => {
  const inline = (key: string) => ({ [key]: 'x', PolicyName: 'p', PolicyDocument: allow('s3:GetObject') });
  expect(rolesIn(inline('RoleName'))).toEqual(['x x incomplete', '  + s3:GetObject 9', '  ? role 1']);
  expect(rolesIn(inline('UserName'))[0]).toBe('user x x incomplete');
  expect(rolesIn(inline('GroupName'))[0]).toBe('group x x incomplete');
});

test('get-policy-version and a policy alone are attached to nothing', () => {
  expect(rolesIn({ PolicyVersion: { Document: allow('s3:*'), VersionId: 'v1' } })).toEqual([
    'unattached out.json 3',
  ]);
  expect(rolesIn(allow('s3:*'))).toEqual(['unattached out.json 1']);
});

test('get-account-authorization-details has roles with inline and attached policies', () => {
  const details = {
    UserDetailList: [{ UserName: 'u', GroupList: ['g'], UserPolicyList: [] }],
    GroupDetailList: [
      { GroupName: 'g', GroupPolicyList: [{ PolicyName: 'p', PolicyDocument: allow('sns:*') }] },
    ],
    RoleDetailList: [
      {
        RoleName: 'r',
        Arn: 'arn:aws:iam::111122223333:role/r',
        RolePolicyList: [
          { PolicyName: 'p', PolicyDocument: encodeURIComponent(JSON.stringify(allow('s3:*'))) },
        ],
        AttachedManagedPolicies: [
          { PolicyName: 'own', PolicyArn: 'arn:aws:iam::111122223333:policy/own' },
          { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        ],
      },
    ],
    Policies: [
      {
        PolicyName: 'own',
        Arn: 'arn:aws:iam::111122223333:policy/own',
        PolicyVersionList: [
          { Document: allow('old:*'), IsDefaultVersion: false },
          { Document: allow('sqs:*'), IsDefaultVersion: true },
        ],
      },
      { PolicyName: 'spare', Arn: 'arn:aws:iam::111122223333:policy/spare', PolicyVersionList: [] },
    ],
    IsTruncated: true,
  };
  const report = reportOf([{ path: 'out.json', text: JSON.stringify(details) }]);
  expect(summarized(report)).toEqual([
    'r r',
    '  + s3:* 1 fixed',
    '  + sqs:* 1',
    '  foreign ReadOnlyAccess 1',
    'user u u incomplete',
    '  ? role 1',
    'group g g',
    '  + sns:* 1',
    'unattached spare 1',
    '? file 1: the output is one page of several: more roles and policies exist',
  ]);
  expect(report.roles[0]?.account).toBe('111122223333');
});

test('lists without documents are named, not taken as empty', () => {
  expect(rolesIn({ Roles: [{ RoleName: 'a' }, { RoleName: 'b' }] })).toEqual([
    'a a incomplete',
    '  ? role 3',
    'b b incomplete',
    '  ? role 6',
  ]);
  const attached = { AttachedPolicies: [{ PolicyName: 'p', PolicyArn: 'arn:aws:iam::aws:policy/p' }] };
  expect(rolesIn(attached)).toEqual(['? attachment 3: the file does not say which role has the policy p']);
});

test('a policy with an error or a document that is no JSON is unknown', () => {
  expect(rolesIn({ RoleName: 'r', PolicyName: 'p', PolicyDocument: '%7Bno' })).toEqual([
    'r r incomplete',
    '  ? policy 4',
    '  ? role 1',
  ]);
  expect(rolesIn({ PolicyVersion: { Document: {} } })[0]).toMatch(/^unattached/);
});

test('a trust policy grants nothing', () => {
  const trust = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }] };
  expect(rolesIn(trust)).toEqual(['not granted sts:AssumeRole 6: a trust policy or resource policy']);
});

test.each([
  ['a policy alone', allow('s3:*'), undefined],
  ['one policy of a role', { RoleName: 'r', PolicyName: 'p', PolicyDocument: allow('s3:*') }, undefined],
  ['a policy version', { PolicyVersion: { Document: allow('s3:*') } }, undefined],
  ['an account', { RoleDetailList: [] }, 'output of aws iam get-account-authorization-details'],
])('a check reads %s as what it is', (_, content, expected) => {
  expect(inventoryReaderOf({ path: 'policy', text: JSON.stringify(content) })?.name).toBe(expected);
});
