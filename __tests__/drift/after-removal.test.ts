import { describe, expect, test } from '@jest/globals';
import { afterRemoval } from '../../src/drift/after-removal';
import { deniedLately, type RecentDenials } from '../../src/drift/denied-lately';
import type { Use } from '../../src/evidence/evidence';
import { readPolicies } from '../../src/policy/formats/formats';
import { grantsOf } from '../../src/policy/grants';
import type { SourceFile } from '../../src/policy/model';
import { day, end } from '../support/judged-drift';
import { catalogue } from '../support/knowledge';
import { documentOf } from '../support/policy-text';
import { allow } from '../support/repository';

const read = (files: readonly SourceFile[]) => readPolicies(files).policies;

const action = 'ec2:StopInstances';
const removedAt = end - 5 * day;

/** The policy with the action, and the one that came five days before the window's end. */
const [before, after] = [allow('ec2:RunInstances', action), allow('ec2:RunInstances')].map((text) => {
  return {
    text,
    actions: grantsOf([documentOf(text)], catalogue).actions,
    files: [{ path: 'policy.json', text }],
  };
});
if (before === undefined || after === undefined) throw new Error('two policies are two');
const versions = [
  { ...after, since: removedAt },
  { ...before, since: end - 200 * day },
];

const ago = (days: number) => ({ last: end - days * day });
type Outcomes = Pick<Use, 'allowed' | 'denied' | 'attempted'>;

function denials(use: Outcomes, more: Partial<RecentDenials> = {}): RecentDenials {
  const uses = new Map([
    [action, { ...use, resources: { sample: [], complete: false }, sources: ['last-accessed'] as const }],
  ]);
  const given = {
    uses,
    granted: after?.actions ?? catalogueIsEmpty(),
    from: end - 14 * day,
    excused: new Set<string>(),
  };
  return { ...given, grantedElsewhere: () => false, ...more };
}

function catalogueIsEmpty(): never {
  throw new Error('no policy');
}

const outcomes: readonly (readonly [string, Outcomes, (string | undefined)?, Partial<RecentDenials>?])[] = [
  ['refused since', { denied: { ...ago(1), first: end - day, count: 3 } }, 'denied 3'],
  [
    'refused since and before, between calls that succeeded',
    { denied: { ...ago(1), first: end - 9 * day, count: 3 }, allowed: ago(7) },
    'denied ?',
  ],
  [
    'refused since and before, and never allowed',
    { denied: { ...ago(1), first: end - 9 * day, count: 3 } },
    undefined,
  ],
  [
    'refused since and before, never allowed, and called by a source that cannot tell',
    { denied: { ...ago(1), first: end - 9 * day, count: 3 }, attempted: ago(1) },
    undefined,
  ],
  [
    'refused since and three weeks before, when it succeeded as well',
    { denied: { ...ago(1), first: end - 26 * day, count: 3 }, allowed: ago(25) },
    'denied ?',
  ],
  ['refused at the very moment of the removal', { denied: { last: removedAt } }, 'denied ?'],
  ['refused since, while another call succeeds', { denied: ago(1), allowed: ago(1) }, 'denied ?'],
  [
    'refused since, though another policy grants it',
    { denied: ago(1) },
    'denied ?',
    { grantedElsewhere: () => true },
  ],
  ['called since, by a source that cannot tell', { attempted: ago(1) }, 'attempted ?'],
  ['called before only, by a source that cannot tell', { attempted: ago(6) }, undefined],
  ['called since, which a log saw succeed', { attempted: ago(1), allowed: ago(2) }, undefined],
  [
    'called since, and a log saw it succeed before the removal',
    { attempted: ago(1), allowed: ago(9) },
    'attempted ?',
  ],
  [
    'called at some time since, nobody knows when',
    { attempted: { ...ago(1), first: end - 4 * day } },
    'attempted ?',
  ],
  ['called at some time before it or since', { attempted: { ...ago(1), first: end - 6 * day } }, undefined],
  ['called since, and granted elsewhere', { attempted: ago(1) }, undefined, { grantedElsewhere: () => true }],
  ['refused at a time that nobody knows', { denied: { count: 2 } }, undefined],
  ['refused and accepted', { denied: ago(1) }, undefined, { excused: new Set([action]) }],
];

describe('an action that was removed five days ago', () => {
  test.each(outcomes.map(([name, ...one]) => [name, one] as const))('and %s', (_, [use, wanted, more]) => {
    const found = afterRemoval(denials(use, more), versions, after.files, read);
    const lines = found.flatMap(({ actions }) => actions.map((one) => `${one.outcome} ${one.denied ?? '?'}`));
    expect(lines).toEqual(wanted === undefined ? [] : [wanted]);
  });

  test('is no reason to read any history unless it was called in the last days', () => {
    expect(deniedLately(denials({ denied: ago(15) })).size).toBe(0);
    expect(deniedLately(denials({ denied: ago(13) })).size).toBe(1);
    expect(deniedLately(denials({ denied: { ...ago(1), first: end - 15 * day } })).size).toBe(0);
    expect(deniedLately(denials({ attempted: { ...ago(1), first: end - 15 * day } })).size).toBe(0);
    expect(deniedLately(denials({ denied: ago(1) }, { granted: before.actions })).size).toBe(0);
  });
});

const reboot = 'ec2:RebootInstances';
const policyOf = (...actions: string[]) => [
  { path: 'policy.json', text: allow('ec2:RunInstances', ...actions) },
];
type Texts = ReturnType<typeof policyOf>;
const other = (...actions: string[]) => ({ path: 'other.json', text: allow(...actions) });
const grantedIn = (files: Texts) =>
  grantsOf(
    files.map(({ path, text }) => documentOf(text, path)),
    catalogue,
  ).actions;

/** What the files said before the removal, after it and now, and what taking it back takes away. */
const companions: Readonly<Record<string, readonly [Texts, Texts, Texts, readonly string[]]>> = {
  'nothing else': [policyOf(action), policyOf(), policyOf(), []],
  'what came in the same commit': [policyOf(action), policyOf(reboot), policyOf(reboot), [reboot]],
  'what came in the same commit, seen in use first': [
    policyOf(action),
    policyOf('ec2:DescribeInstances', reboot),
    policyOf('ec2:DescribeInstances', reboot),
    [reboot, 'ec2:DescribeInstances'],
  ],
  'nothing that another file grants by now': [
    policyOf(action),
    policyOf(reboot),
    [...policyOf(reboot), other(reboot)],
    [],
  ],
  'nothing that came in the same commit and is gone by now': [
    [...policyOf(action), other('s3:GetObject')],
    [...policyOf(), other(reboot)],
    [...policyOf(), other('s3:PutObject')],
    [],
  ],
  'what came in the same commit, where the patch does not fit': [
    policyOf(action),
    policyOf(reboot),
    [{ path: 'policy.json', text: allow('ec2:*Images', 'ec2:RunInstances', reboot) }],
    [reboot],
  ],
};

describe('the patch that takes a removal back also takes away', () => {
  test.each(Object.entries(companions))('%s', (_, [had, has, now, wanted]) => {
    const past = [
      { files: has, actions: grantedIn(has), since: removedAt },
      { files: had, actions: grantedIn(had), since: end - 200 * day },
    ];
    const { uses } = denials({ denied: ago(1) });
    const use = {
      allowed: ago(1),
      resources: { sample: [], complete: false },
      sources: ['cloudtrail-logs'] as const,
    };
    const given = denials({}, { uses: new Map([...uses, [reboot, use]]), granted: grantedIn(now) });
    expect(afterRemoval(given, past, now, read).map(({ takesAway = [] }) => takesAway)).toEqual([wanted]);
  });
});
