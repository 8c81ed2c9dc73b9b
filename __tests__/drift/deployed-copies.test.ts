import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deployedCopies, parseLive } from '../../src/drift/deployed-copies';
import type { LivePolicy } from '../../src/evidence/evidence';
import { policyKey } from '../../src/policy/model';
import { allow } from '../support/evidence';
import { catalogue } from '../support/knowledge';
import { documentOf } from '../support/policy-text';

const queues = ['sqs:CreateQueue', 'sqs:DeleteQueue', 'sqs:ListQueues', 'sqs:TagQueue', 'sqs:UntagQueue'];
const buckets = ['s3:CreateBucket', 's3:DeleteBucket', 's3:GetObject', 's3:PutObject', 's3:ListBucket'];
const roles = ['iam:CreateRole', 'iam:DeleteRole', 'iam:GetRole', 'iam:ListRoles', 'iam:TagRole'];
const nothing: readonly string[] = [];

/** Actions by path of the file, or by name of the live policy. */
type Granted = Record<string, readonly string[]>;

interface Case {
  readonly scenario: string;
  readonly files: Granted;
  readonly base?: Granted;
  readonly live: Granted;
  readonly kinds?: Record<string, LivePolicy['kind']>;
  /** Pairs of file and live policy, in the order of the files. */
  readonly copies: readonly (readonly [string, string])[];
}

const documentsOf = (files: Granted) =>
  Object.entries(files).map(([path, actions]) => documentOf(allow(actions), path));

function split({ files, base = {}, live, kinds = {} }: Omit<Case, 'scenario' | 'copies'>) {
  const policies = Object.entries(live).map(([name, actions]) => {
    return { name, kind: kinds[name] ?? 'customer', text: JSON.stringify(allow(actions)) } as const;
  });
  const parsed = parseLive(policies, catalogue);
  if (parsed === undefined) throw new Error('a live policy does not parse');
  const { copies, others } = deployedCopies(documentsOf(files), parsed, catalogue, documentsOf(base));
  return {
    copies: copies.map(({ of, policy }) => [policyKey(of), policy.policy.name]),
    others: others.map(({ policy }) => policy.name),
  };
}

/** Of one file with queues and one live policy with roles: only the names can say that they are one. */
const names: readonly (readonly [file: string, live: string, copy: boolean])[] = [
  ['payments-api.json', 'payments-api', true],
  ['payments-api.json', 'PaymentsAPI', true],
  ['iam/Payments_API.policy.json', 'payments.api', true],
  ['payments-api.json.tpl', 'payments-api', true],
  ['policies/payments-api.json', 'policies-payments-api', true],
  ['payments-api.json', 'prod-payments-api-policy', true],
  ['payments-api.json', 'PaymentsApiRolePolicy', true],
  ['payments-api-policy.json', 'payments-api', true],
  ['policy.json', 'policy', true],
  ['policy.json', 'prod-policy', false],
  ['policy.json', 'payments-api-policy', false],
  ['admin.json', 'admin-extra', false],
  ['admin.json', 'not-admin', false],
  ['admin-extra.json', 'admin', false],
  ['admin.json', 'administrator', false],
  ['payments-api.json', 'payments-prod-api', false],
  ['payments-dev.json', 'payments-prod', false],
  ['payments-dev.json', 'prod-payments-dev', true],
  ['payments.json', 'payments-1', false],
  ['payments-api/policy.json', 'payments-api', false],
  ['.json', '+', false],
];

const cases: readonly Case[] = [
  {
    scenario: 'nothing is live',
    files: { 'a.json': queues },
    live: {},
    copies: [],
  },
  {
    scenario: 'the same actions under any name',
    files: { 'a.json': queues },
    live: { 'Stack-Default-1A2B': queues, z: buckets },
    copies: [['a.json', 'Stack-Default-1A2B']],
  },
  {
    scenario: 'the same actions, written as a wildcard',
    files: { 'a.json': ['sqs:*Queue'] },
    live: { z: queues.slice(0, 2).concat('sqs:TagQueue', 'sqs:UntagQueue', 'sqs:PurgeQueue') },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'three of five actions that either grants are alike',
    files: { 'a.json': queues.slice(0, 4) },
    live: { z: queues.slice(1) },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'four of seven are not',
    files: { 'a.json': queues.slice(0, 4) },
    live: { y: ['*'], z: [...queues, ...buckets.slice(0, 2)] },
    copies: [],
  },
  {
    scenario: 'the one policy left is the copy of the one file left, if it holds all of it',
    files: { 'a.json': queues.slice(0, 3) },
    live: { z: [...queues, ...buckets] },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'the one policy left is some other policy if it is more than four times as wide',
    files: { 'a.json': queues.slice(0, 2) },
    live: { z: [...queues, ...buckets] },
    copies: [],
  },
  {
    scenario: 'the one policy left is no copy of a file with anything that it lacks',
    files: { 'a.json': [...queues.slice(0, 1), 'ec2:RunInstances'] },
    live: { z: [...queues, ...buckets] },
    copies: [],
  },
  {
    scenario: 'a policy that holds a small file among other things is no copy of it',
    files: { 'a.json': ['sqs:CreateQueue'] },
    live: { admin: ['*'] },
    copies: [],
  },
  {
    scenario: 'policies that allow nothing are not alike',
    files: { 'a.json': nothing },
    live: { z: nothing },
    copies: [],
  },
  {
    scenario: 'a name goes before actions, and whatever is left stays another policy',
    files: { 'a.json': queues },
    live: { a: roles, z: queues },
    copies: [['a.json', 'a']],
  },
  {
    scenario: 'the very name goes before one with a stage, whatever they grant',
    files: { 'payments.json': queues },
    live: { 'payments-prod': queues, payments: roles },
    copies: [['payments.json', 'payments']],
  },
  {
    scenario: 'the most alike goes before the others',
    files: { 'a.json': queues },
    live: { most: queues.slice(0, 4), all: queues, some: queues.slice(0, 3) },
    copies: [['a.json', 'all']],
  },
  {
    scenario: 'of files by one name each has the policy that is most alike',
    files: { 'a/policy.json': queues, 'b/policy.json': buckets },
    live: { policy: buckets, Stack: queues },
    copies: [
      ['a/policy.json', 'Stack'],
      ['b/policy.json', 'policy'],
    ],
  },
  {
    scenario: 'two files, two policies',
    files: { 'a.json': queues, 'b.json': buckets },
    live: { y: buckets, z: queues, x: roles },
    copies: [
      ['a.json', 'z'],
      ['b.json', 'y'],
    ],
  },
  {
    scenario: 'two files in one policy',
    files: { 'a.json': queues, 'b.json': buckets },
    live: { x: roles, z: [...queues, ...buckets] },
    copies: [
      ['a.json', 'z'],
      ['b.json', 'z'],
    ],
  },
  {
    scenario: 'two files in one policy that one of them would do for alone',
    files: { 'a.json': queues, 'b.json': ['s3:GetObject'] },
    live: { z: [...queues, 's3:GetObject'] },
    copies: [
      ['a.json', 'z'],
      ['b.json', 'z'],
    ],
  },
  {
    scenario: 'two files in one policy that has fallen behind',
    files: { 'a.json': queues, 'b.json': buckets },
    live: { z: [...queues, ...buckets.slice(0, 3), 'iam:GetRole'] },
    copies: [
      ['a.json', 'z'],
      ['b.json', 'z'],
    ],
  },
  {
    scenario: 'a file that another one holds has no copy of its own',
    files: { 'a.json': queues, 'b.json': queues.slice(0, 2) },
    live: { z: queues },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'AWS has policies of its own that grant the same',
    files: { 'a.json': queues },
    live: { a: queues },
    kinds: { a: 'aws' },
    copies: [],
  },
  {
    scenario: 'a policy of a group is nobody else’s',
    files: { 'a.json': queues },
    live: { a: queues },
    kinds: { a: 'group' },
    copies: [],
  },
  {
    scenario: 'an inline policy may be a copy',
    files: { 'a.json': queues },
    live: { z: queues },
    kinds: { z: 'inline' },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'what is live is still like the base branch',
    files: { 'a.json': ['sqs:CreateQueue'] },
    base: { 'a.json': queues },
    live: { z: queues },
    copies: [['a.json', 'z']],
  },
  {
    scenario: 'another file of the base branch says nothing',
    files: { 'a.json': ['sqs:CreateQueue'] },
    base: { 'b.json': queues },
    live: { y: ['*'], z: queues },
    copies: [],
  },
  {
    scenario: 'one policy is still like two files of the base branch',
    files: { 'a.json': ['sqs:CreateQueue'], 'b.json': ['s3:GetObject'] },
    base: { 'a.json': queues, 'b.json': buckets },
    live: { z: [...queues, ...buckets] },
    copies: [
      ['a.json', 'z'],
      ['b.json', 'z'],
    ],
  },
];

describe('names that make a policy a copy of a file with other actions', () => {
  test.each(names)('%s, %s: %s', (file, live, copy) => {
    expect(split({ files: { [file]: queues }, live: { [live]: roles } })).toEqual(
      copy ? { copies: [[file, live]], others: [] } : { copies: [], others: [live] },
    );
  });
});

describe('what is a copy of what', () => {
  test.each(cases.map((one) => [one.scenario, one] as const))('%s', (_, one) => {
    const taken = one.copies.map(([, policy]) => policy);
    const others = Object.keys(one.live).filter((name) => !taken.includes(name));
    expect(split(one)).toEqual({ copies: one.copies, others });
  });
});

test('every live policy is a copy or another one, and every file has at most one', () => {
  const anyActions = fc.subarray([...queues, ...buckets, ...roles]);
  const anyGranted = (suffix: string) =>
    fc.dictionary(
      fc.constantFrom('a', 'prod-a', 'a-b', 'b', 'policy').map((name) => name + suffix),
      anyActions,
    );
  fc.assert(
    fc.property(anyGranted('.json'), anyGranted(''), (files, live) => {
      const { copies, others } = split({ files, live });
      const policies = [...new Set(copies.map(([, policy]) => policy)), ...others];
      expect(policies.sort()).toEqual(Object.keys(live).sort());
      const paths = copies.map(([file]) => file);
      expect(paths).toEqual(Object.keys(files).filter((path) => paths.includes(path)));
    }),
  );
});

test('half of what is live is nothing: one policy that does not parse', () => {
  const text = JSON.stringify(allow(queues));
  const policies: LivePolicy[] = [
    { name: 'a', kind: 'inline', text },
    { name: 'b', kind: 'inline', text: '{' },
  ];
  expect(parseLive(policies.slice(0, 1), catalogue)).toHaveLength(1);
  expect(parseLive(policies, catalogue)).toBeUndefined();
});
