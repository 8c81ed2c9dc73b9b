import { expect, test } from '@jest/globals';
import { agesOf, type GrantedSince } from '../../src/drift/ages';
import { ActionSet } from '../../src/policy/action-set';
import { catalogue } from '../support/knowledge';

const [one = -1, two = -1] = ['ec2:RunInstances', 'ec2:StopInstances'].map(
  (name) => catalogue.idOf(name) ?? -1,
);
const granted = (since: number, ...ids: number[]): GrantedSince => {
  return { since, actions: ActionSet.of(catalogue, ids) };
};
const now = 100;

test.each<readonly [string, readonly GrantedSince[], boolean, number | undefined]>([
  ['granted all the time is as old as the oldest version', [granted(50, one), granted(9, one, two)], true, 9],
  [
    'granted all the time that is known has no known age',
    [granted(50, one), granted(9, one)],
    false,
    undefined,
  ],
  ['granted since a version is as old as that', [granted(50, one), granted(30, one), granted(9)], false, 30],
  ['taken away for a while is as old as at first', [granted(50, one), granted(30), granted(9, one)], true, 9],
  ['granted by no version is of this moment', [granted(50, two), granted(9, two)], true, now],
  ['of a file without any version is of this moment where that is all', [], true, now],
])('an action %s', (_, history, complete, age) => {
  expect(agesOf([one], history, complete, now).get(one)).toBe(age);
});
