import { expect, test } from '@jest/globals';
import { sizeLimitOf } from '../../src/suggest/size-limit';
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
