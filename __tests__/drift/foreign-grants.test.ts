import { describe, expect, test } from '@jest/globals';
import { day } from '../../src/base/time';
import { type CopyDifference, foreignGrants, type UnmanagedPolicy } from '../../src/drift/foreign-grants';
import { measureDrift } from '../../src/drift/measure';
import { type LivePolicy, noEvidence, type PrincipalFacts, type Use } from '../../src/evidence/evidence';
import { grantsOf } from '../../src/policy/grants';
import { allow } from '../support/evidence';
import { catalogue, knowledge } from '../support/knowledge';
import { documentOf } from '../support/policy-text';

/** A live policy in short: its kind, its name, and what it allows; `!` before an action denies it, a text stands as it is. */
type ShortPolicy = readonly [LivePolicy['kind'], name: string, actions: readonly string[] | string];

/** The facts of one principal in short; undefined when it was not requested. */
type ShortPrincipal =
  | { readonly policies?: readonly ShortPolicy[] | 'unreadable'; readonly boundary?: ShortPolicy }
  | undefined;

interface Case {
  readonly scenario: string;
  readonly principals: readonly ShortPrincipal[];
  /** What a.json allows, and b.json if there is one. */
  readonly a?: readonly string[];
  readonly b?: readonly string[];
  readonly base?: readonly string[];
  readonly other?: { readonly every: readonly string[]; readonly some: readonly string[] } | 'unreadable';
  readonly deployed?: readonly string[];
  readonly boundary?: readonly string[];
  readonly differences?: readonly CopyDifference[];
  readonly unmanaged?: readonly UnmanagedPolicy[];
}

const create = 'sqs:CreateQueue';
const remove = 'sqs:DeleteQueue';
const list = 'sqs:ListQueues';
const none: readonly string[] = [];

const policyOf = (actions: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [
    ...allowed(actions.filter((one) => !one.startsWith('!'))),
    ...denied(actions.filter((one) => one.startsWith('!')).map((one) => one.slice(1))),
  ],
});
const allowed = (Action: readonly string[]) => [{ Effect: 'Allow', Action, Resource: '*' }];
const denied = (Action: readonly string[]) =>
  Action.length === 0 ? [] : [{ Effect: 'Deny', Action, Resource: '*' }];

function live([kind, name, actions]: ShortPolicy): LivePolicy {
  return { name, kind, text: typeof actions === 'string' ? actions : JSON.stringify(policyOf(actions)) };
}

function factsOf(short: ShortPrincipal): PrincipalFacts | undefined {
  if (short === undefined) return undefined;
  const { policies, boundary } = short;
  return {
    ...(policies === undefined
      ? {}
      : { policies: policies === 'unreadable' ? policies : policies.map(live) }),
    ...(boundary === undefined ? {} : { boundary: live(boundary) }),
  };
}

/** What is granted, with names for sets. */
function said({ principals, a = [create], b, base }: Case) {
  const file = (path: string, actions: readonly string[] | undefined) =>
    actions === undefined ? [] : [documentOf(policyOf(actions), path)];
  const documents = [...file('a.json', a), ...file('b.json', b)];
  const grants = foreignGrants(principals.map(factsOf), documents, catalogue, file('a.json', base));
  const { other, deployed, boundary, live: _live, splits: _splits, ...rest } = grants;
  const read = other === undefined || other === 'unreadable' ? other : namesOf(other);
  return {
    ...rest,
    ...(read === undefined ? {} : { other: read }),
    ...(deployed === undefined ? {} : { deployed: deployed.names() }),
    ...(boundary === undefined ? {} : { boundary: boundary.names() }),
  };
}

function namesOf({ every, some }: Record<'every' | 'some', { names(): string[] }>) {
  return { every: every.names(), some: some.names() };
}

const cases: readonly Case[] = [
  { scenario: 'a target without principals', principals: [] },
  { scenario: 'nobody asked', principals: [undefined] },
  { scenario: 'nobody read the policies', principals: [{}] },
  {
    scenario: 'policies that could not be read',
    principals: [{ policies: 'unreadable' }],
    other: 'unreadable',
  },
  {
    scenario: 'a policy that does not parse',
    principals: [{ policies: [['inline', 'a', '{']] }],
    other: 'unreadable',
  },
  {
    scenario: 'no policy at all grants nothing, and that is known',
    principals: [{ policies: [] }],
    other: { every: none, some: none },
    differences: [],
    unmanaged: [],
  },
  {
    scenario: 'a deployed copy and another policy',
    principals: [
      {
        policies: [
          ['customer', 'a', [create]],
          ['aws', 'b', [list]],
        ],
      },
    ],
    other: { every: [list], some: [list] },
    deployed: [create],
    differences: [],
    unmanaged: [{ name: 'b', kind: 'aws' }],
  },
  {
    scenario: 'a Deny of another policy counts for all of them',
    principals: [
      {
        policies: [
          ['aws', 'x', [list, create]],
          ['group', 'g/y', [`!${create}`]],
        ],
      },
    ],
    other: { every: [list], some: [list] },
    differences: [],
    unmanaged: [
      { name: 'x', kind: 'aws' },
      { name: 'g/y', kind: 'group' },
    ],
  },
  {
    scenario: 'what several principals have, and what one of them has',
    principals: [
      { policies: [['inline', 'x', [list, remove]]] },
      {
        policies: [
          ['inline', 'x', [list]],
          ['customer', 'w', [list]],
        ],
      },
    ],
    other: { every: [list], some: [remove, list] },
    differences: [],
    unmanaged: [
      { name: 'w', kind: 'customer' },
      { name: 'x', kind: 'inline' },
    ],
  },
  {
    scenario: 'one of two principals that nobody asked about',
    principals: [{ policies: [['inline', 'x', [list]]] }, undefined],
    differences: [],
    unmanaged: [{ name: 'x', kind: 'inline' }],
  },
  {
    scenario: 'one of two principals whose policies could not be read: the copy of the other is still known',
    principals: [{ policies: 'unreadable' }, { policies: [['customer', 'a', [create, list]]] }],
    other: 'unreadable',
    deployed: [create, list],
    differences: [{ file: 'a.json', policy: 'a', onlyCommitted: [], onlyLive: [list] }],
    unmanaged: [],
  },
  {
    scenario: 'a copy that is older than its file, twice the same',
    principals: [{ policies: [['customer', 'a', [remove]]] }, { policies: [['customer', 'a', [remove]]] }],
    a: [list, create],
    other: { every: none, some: none },
    deployed: [remove],
    differences: [{ file: 'a.json', policy: 'a', onlyCommitted: [create, list], onlyLive: [remove] }],
    unmanaged: [],
  },
  {
    scenario: 'copies that differ from each other, each subject to its own Deny only',
    principals: [
      { policies: [['inline', 'a', [create, list, `!${list}`]]] },
      { policies: [['inline', 'a', [list]]] },
    ],
    other: { every: none, some: none },
    deployed: [create, list],
    differences: [{ file: 'a.json', policy: 'a', onlyCommitted: [create], onlyLive: [list] }],
    unmanaged: [],
  },
  {
    scenario: 'an action that moved from one file to another is no difference',
    principals: [
      {
        policies: [
          ['customer', 'a', [create, list]],
          ['customer', 'b', [remove]],
        ],
      },
    ],
    b: [remove, list],
    other: { every: none, some: none },
    deployed: [create, remove, list],
    differences: [],
    unmanaged: [],
  },
  {
    scenario: 'an action that the Deny of another file stops is no difference',
    principals: [
      {
        policies: [
          ['customer', 'a', [create, list]],
          ['customer', 'b', [remove, `!${list}`]],
        ],
      },
    ],
    a: [create, list],
    b: [remove, `!${list}`],
    other: { every: none, some: none },
    deployed: [create, remove],
    differences: [],
    unmanaged: [],
  },
  {
    scenario: 'one policy for two files: what it grants beyond them is said once',
    principals: [{ policies: [['customer', 'all', [create, remove, list, 'sqs:TagQueue']]] }],
    b: [remove, list, 'sqs:PurgeQueue'],
    other: { every: none, some: none },
    deployed: [create, remove, list, 'sqs:TagQueue'],
    differences: [
      { file: 'a.json', policy: 'all', onlyCommitted: [], onlyLive: ['sqs:TagQueue'] },
      { file: 'b.json', policy: 'all', onlyCommitted: ['sqs:PurgeQueue'], onlyLive: [] },
    ],
    unmanaged: [],
  },
  {
    scenario: 'a copy that is known by the base branch only',
    principals: [{ policies: [['customer', 'z', [create, remove, list]]] }],
    base: [create, remove, list],
    other: { every: none, some: none },
    deployed: [create, remove, list],
    differences: [{ file: 'a.json', policy: 'z', onlyCommitted: [], onlyLive: [remove, list] }],
    unmanaged: [],
  },
  {
    scenario: 'what all boundaries allow',
    principals: [
      { boundary: ['customer', 'a', [create, list]] },
      { boundary: ['aws', 'b', ['sqs:*', `!${create}`]] },
      {},
    ],
    boundary: [list],
  },
  {
    scenario: 'a boundary that does not parse',
    principals: [
      { boundary: ['customer', 'a', [create]], policies: [] },
      { boundary: ['customer', 'b', '{'], policies: [] },
    ],
    other: { every: none, some: none },
    differences: [],
    unmanaged: [],
  },
];

describe('what live policies grant', () => {
  test.each(cases.map((one) => [one.scenario, one] as const))('%s', (_, one) => {
    const { scenario: _scenario, principals: _principals, a: _a, b: _b, base: _base, ...expected } = one;
    expect(said(one)).toEqual(expected);
  });
});

const end = Date.UTC(2026, 10, 22);
const currentlyDenied = { denied: { count: 2, last: end - day } };

/** A use of sqs:CreateQueue, which no policy grants, with the reason that makes it missing. */
const reasons: readonly (readonly [
  scenario: string,
  use: Partial<Use>,
  boundary: readonly string[] | string | undefined,
  reason: string,
])[] = [
  ['refused, and no boundary', currentlyDenied, undefined, 'currently denied'],
  ['refused, and the boundary allows it', currentlyDenied, ['sqs:*'], 'currently denied'],
  [
    'refused, and the boundary does not allow it',
    currentlyDenied,
    [list],
    'currently denied; the permissions boundary does not allow it',
  ],
  ['refused, and the boundary does not parse', currentlyDenied, '{', 'currently denied'],
  [
    'attempted, and the boundary does not allow it',
    { attempted: {} },
    [list],
    'attempted; the source does not record whether it was denied; the permissions boundary does not allow it',
  ],
  [
    'attempted, and the boundary allows it',
    { attempted: {} },
    [create],
    'attempted; the source does not record whether it was denied',
  ],
];

function missingBy(use: Partial<Use>, boundary: readonly string[] | string | undefined, copy: boolean) {
  const documents = [documentOf(allow([list]), 'a.json')];
  const policies: ShortPolicy[] = copy ? [['customer', 'a', [list, create]]] : [];
  const facts = factsOf({
    policies,
    ...(boundary === undefined ? {} : { boundary: ['customer', 'edge', boundary] }),
  });
  const seen: Use = { resources: { sample: [], complete: false }, sources: ['cloudtrail-logs'], ...use };
  const drift = measureDrift(
    {
      head: grantsOf(documents, catalogue),
      unknownActions: [],
      warnings: [],
      foreign: foreignGrants([facts], documents, catalogue),
      principals: ['arn:aws:iam::111122223333:role/app'],
      evidence: { ...noEvidence, uses: new Map([[create, seen]]) },
      coverages: [],
      acceptances: [],
      rules: {
        windowEnd: end,
        unusedAfter: 90 * day,
        tail: 2 * day,
        minObservation: 0,
        newGrantGrace: 0,
        missingDenied: 'all',
        policiesComplete: false,
      },
      today: end,
    },
    knowledge,
  );
  return drift.findings
    .filter(({ state }) => state === 'missing')
    .map(({ action, reason }) => [action, reason]);
}

describe('why an action is missing', () => {
  test.each(reasons)('%s', (_, use, boundary, reason) => {
    expect(missingBy(use, boundary, false)).toEqual([[create, reason]]);
  });

  test('what the deployed copy grants and merging takes away goes before the boundary', () => {
    expect(missingBy({ ...currentlyDenied, allowed: {} }, [list], true)).toEqual([
      [create, 'in use, and the deployed policy still grants it'],
    ]);
  });

  test('what the deployed copy grants and what was only ever denied is none', () => {
    expect(missingBy(currentlyDenied, undefined, true)).toEqual([]);
  });
});
