import { describe, expect, test } from '@jest/globals';
import type { SplitPolicies } from '../../src/drift/deployed-copies';
import { ActionSet } from '../../src/policy/action-set';
import { policyKey } from '../../src/policy/model';
import { inlineHolders } from '../../src/suggest/inline-holders';
import { sizeLimitOf } from '../../src/suggest/size-limit';
import { catalogue } from '../support/knowledge';
import type { Json } from '../support/policies';
import { documentOf } from '../support/policy-text';

const policyOf = (size: number): Json => {
  const text = (sid: string) => ({ Statement: [{ Sid: sid, Effect: 'Allow', Action: '*', Resource: '*' }] });
  return text('A'.repeat(size - JSON.stringify(text('')).length));
};
const plain = (size: number) => documentOf(policyOf(size), `${size}.json`);
const inline = (holder: string, name: string, size: number) =>
  documentOf(
    { [holder]: name, PolicyName: `p${size}`, PolicyDocument: policyOf(size) },
    `${name}-${size}.json`,
  );
const role = (size: number) => inline('RoleName', 'app', size);

test.each([
  [
    'of which the file says nothing has the limit of a managed one',
    plain(500),
    [plain(700)],
    undefined,
    6144,
  ],
  ['that is longer already may stay so', plain(7000), [], undefined, 7000],
  ['that was longer at the base may become so again', plain(6500), [], plain(7000), 7000],
  [
    'of a role shares its limit with the others of that role',
    role(500),
    [role(700)],
    undefined,
    10_240 - 700,
  ],
  [
    'of a role does not share it with those of another',
    role(500),
    [inline('RoleName', 'b', 700)],
    undefined,
    10_240,
  ],
  ['of a role does not count managed ones', role(500), [plain(700)], undefined, 10_240],
  ['of a group', inline('GroupName', 'g', 500), [], undefined, 5120],
  ['of a user', inline('UserName', 'u', 500), [], undefined, 2048],
  ['of a user that is too long already', inline('UserName', 'u', 3000), [], undefined, 3000],
] as const)('a policy %s', (_, policy, others, before, characters) => {
  expect(sizeLimitOf(policy, [policy, ...others], before).characters).toBe(characters);
});

describe('a plain policy that AWS names', () => {
  const arns = ['role/x/app', 'role/other', 'user/eve'].map(
    (name) => `arn:aws:iam::111122223333:${name}` as const,
  );
  const file = plain(500);
  type Live = SplitPolicies['others'][number];
  const live = (kind: Live['policy']['kind'], size: number): Live => ({
    policy: { name: `p${size}`, kind, text: '' },
    document: plain(size),
    actions: ActionSet.empty(catalogue),
  });
  const split = (kind: Live['policy']['kind'], ...others: readonly Live[]): SplitPolicies => ({
    copies: [{ of: file.id, policy: live(kind, 500) }],
    others,
  });
  const none = { copies: [], others: [] };

  test.each<[string, readonly (SplitPolicies | undefined)[], number]>([
    ['as a managed one', [split('customer')], 6144],
    ['as an inline one of a role', [split('inline')], 10_240],
    ['beside other inline ones', [split('inline', live('inline', 700), live('customer', 900))], 10_240 - 700],
    ['for one of two roles', [none, split('inline')], 10_240],
    ['as an inline one of two roles', [split('inline'), split('inline', live('inline', 800))], 10_240 - 800],
    ['as an inline one here, a managed one there', [split('inline'), split('customer')], 6144],
    ['as an inline one of a user', [undefined, undefined, split('inline')], 2048],
    ['not at all', [none], 6144],
  ])('%s', (_, splits, characters) => {
    const holders = inlineHolders(arns, splits);
    expect(sizeLimitOf(file, [file], undefined, holders).characters).toBe(characters);
  });

  test('shares its limit with a file that shows whose inline policy it is', () => {
    const holders = inlineHolders(arns, [split('inline')]);
    expect([...holders.keys()]).toEqual([policyKey(file.id)]);
    expect(sizeLimitOf(file, [file, role(900)], undefined, holders).characters).toBe(10_240 - 900);
  });
});
