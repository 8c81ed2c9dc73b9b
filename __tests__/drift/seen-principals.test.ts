import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/base/time';
import type { GatheredEvidence, SeenPrincipals } from '../../src/evidence/evidence';
import { remember } from '../../src/evidence/memory';
import { mergeGathered } from '../../src/evidence/merge';
import { mostSeen, nearestSeen, unionOfSeen } from '../../src/evidence/seen-principals';

const role = (path: string, account = '111122223333') => `arn:aws:iam::${account}:role/${path}`;
const seen = (...arns: readonly string[]): SeenPrincipals => ({
  principals: arns.map((arn) => ({ arn, first: 1, last: 2 })),
  complete: true,
});
const sso = 'AWSReservedSSO_Admin_0123456789abcdef';

test.each([
  ['a path that was left out', role(sso), [role(`aws-reserved/sso.amazonaws.com/eu-west-1/${sso}`)]],
  ['a path that is another one', role('app/api'), [role('service-role/api')]],
  ['a path that the role does not have', role('app/api'), [role('api')]],
  ['a letter that is missing', role('deployer'), [role('deploer')]],
  ['two letters that are swapped', role('deployer'), [role('depolyer')]],
  ['case', role('Deployer'), [role('deployer')]],
  ['a suffix of CloudFormation', role('deploy'), [role('deploy-1A2B3C4D')]],
  ['another account', role('deploy'), [role('deploy', '444455556666')]],
  ['a user of that name', role('ann'), ['arn:aws:iam::111122223333:user/ann']],
])('%s is near', (_what, wanted, near) => {
  expect(nearestSeen(wanted, seen(role('zebra'), ...near, role('unrelated/name')))).toEqual(near);
});

test.each([
  ['another name', role('deploy'), role('billing')],
  ['a short name that differs in two letters', role('api'), role('app')],
  ['a name that only begins alike', role('app'), role('application')],
  ['a name like it in another account', role('deployer'), role('deploer', '444455556666')],
  ['itself', role('deploy'), role('deploy')],
  ['what is no principal', role('root'), 'arn:aws:iam::111122223333:root'],
])('%s is not near', (_what, wanted, other) => {
  if (wanted === role('api')) expect(nearestSeen(wanted, seen(role('axx')))).toEqual([]);
  else expect(nearestSeen(wanted, seen(other))).toEqual([]);
});

test('at most three are named, the nearest first', () => {
  const near = [role('x/deployer'), role('deployers'), role('deployer-lambda'), role('deployer-other')];
  expect(nearestSeen(role('deployer'), seen(...near.toReversed()))).toEqual(near.slice(0, 3));
});

const list = fc.array(
  fc.record({ arn: fc.constantFrom('a', 'b', 'c', 'd').map(role), first: fc.nat(9), last: fc.nat(9) }),
);

test('the union of lists is the same in any order, and holds each principal once with its first and last time', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const union = unionOfSeen([a, b], true);
      expect(union).toEqual(unionOfSeen([b, a], true));
      for (const { arn, first, last } of union.principals) {
        const own = [...a, ...b].filter((one) => one.arn === arn);
        expect([first, last]).toEqual([
          Math.min(...own.map((one) => one.first)),
          Math.max(...own.map((one) => one.last)),
        ]);
      }
      expect(union.principals.map(({ arn }) => arn)).toEqual(
        [...new Set([...a, ...b].map(({ arn }) => arn))].sort(),
      );
    }),
  );
});

test('beyond the limit the list is not complete', () => {
  const many = Array.from({ length: mostSeen + 1 }, (_, at) => ({ arn: role(`r${at}`), first: 1, last: 1 }));
  const union = unionOfSeen([many], true);
  expect([union.principals.length, union.complete]).toEqual([mostSeen, false]);
});

const logs: GatheredEvidence['coverage'][number] = {
  source: 'cloudtrail-logs',
  window: { start: 0, end: 10 },
  gaps: [],
  files: 1,
  events: 1,
  accounts: [],
  regions: [],
  daysWithoutEvents: [],
  hasReadEvents: true,
  hasWriteEvents: true,
  excludableServicesSeen: [],
  managementEventActions: [],
  mappedActions: [],
  eventsByPrincipal: new Map(),
};
const pass = (...arns: readonly string[]): GatheredEvidence => ({
  coverage: [logs],
  principals: new Map(),
  principalsSeen: seen(...arns),
});

test('evidence that is merged keeps all principals seen', () => {
  const merged = mergeGathered([pass(role('a'), role('b')), pass(role('b'), role('c'))]);
  expect(merged.principalsSeen).toEqual(seen(role('a'), role('b'), role('c')));
});

test('merged with logs that list nobody the list is not complete; with other sources it is', () => {
  const unlisted: GatheredEvidence = { coverage: [logs], principals: new Map() };
  expect(mergeGathered([pass(role('a')), unlisted]).principalsSeen).toMatchObject({ complete: false });
  const without: GatheredEvidence = { coverage: [], principals: new Map() };
  expect(mergeGathered([pass(role('a')), without]).principalsSeen).toEqual(seen(role('a')));
});

test('principals seen by earlier runs are remembered as long as uses are', () => {
  const at = (arn: string, last: number): GatheredEvidence => ({
    coverage: [logs],
    principals: new Map(),
    principalsSeen: { principals: [{ arn, first: 0, last }], complete: true },
  });
  const end = 1000 * day;
  const kept = remember(at(role('old'), end - 100 * day), at(role('new'), end), 90 * day, end);
  expect(kept.principalsSeen?.principals.map(({ arn }) => arn)).toEqual([role('new'), role('old')]);
  const gone = remember(at(role('old'), end - 200 * day), at(role('new'), end), 90 * day, end);
  expect(gone.principalsSeen?.principals.map(({ arn }) => arn)).toEqual([role('new')]);
});
