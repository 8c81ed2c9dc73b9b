import { describe, expect, test } from '@jest/globals';
import { day } from '../../src/base/time';
import {
  type GatheredEvidence,
  type LivePolicy,
  noEvidence,
  type PrincipalFacts,
} from '../../src/evidence/evidence';
import { mergeGathered } from '../../src/evidence/merge';
import type { ReferenceAction } from '../../src/reference/service-reference';
import { end, generation, lastAccessed, otherRole, role } from '../support/aws-views';
import { allow } from '../support/evidence';

const policy = (name: string): LivePolicy => {
  return { name, kind: 'customer', text: JSON.stringify(allow(['ec2:RunInstances'])) };
};
const [old, fresh, edge, newEdge] = [policy('old'), policy('fresh'), policy('edge'), policy('new-edge')];
const unread = ['iam:GetRole: throttled by AWS'];
const made = end - 400 * day;

interface Case {
  readonly scenario: string;
  /** What an evidence file knows of the role, and what was read after it; absent where it was not requested. */
  readonly file?: PrincipalFacts;
  readonly live?: PrincipalFacts;
  readonly known: PrincipalFacts | undefined;
}

const cases: readonly Case[] = [
  {
    scenario: 'facts of the file survive a reading that failed',
    file: { created: made, policies: [old], boundary: edge },
    live: { policies: 'unreadable', readErrors: unread },
    known: { created: made, policies: [old], boundary: edge, readErrors: unread },
  },
  {
    scenario: 'facts of the file survive a reading that gives nothing at all',
    file: { created: made, policies: [old], boundary: edge },
    live: { readErrors: unread },
    known: { created: made, policies: [old], boundary: edge, readErrors: unread },
  },
  {
    scenario: 'facts of the file survive a run that asked nobody',
    file: { created: made, policies: [old], boundary: edge },
    known: { created: made, policies: [old], boundary: edge },
  },
  {
    scenario: 'fresh policies win',
    file: { created: made, policies: [old] },
    live: { created: made + 1, policies: [fresh] },
    known: { created: made + 1, policies: [fresh] },
  },
  {
    scenario: 'no policies at all win, freshly read',
    file: { policies: [old] },
    live: { policies: [] },
    known: { policies: [] },
  },
  {
    scenario: 'fresh policies win over unreadable ones, whose failure is over',
    file: { policies: 'unreadable', readErrors: unread },
    live: { created: made, policies: [fresh] },
    known: { created: made, policies: [fresh] },
  },
  {
    scenario: 'a time that only the file knows stands beside fresh policies',
    file: { created: made, policies: [old] },
    live: { policies: [fresh], readErrors: unread },
    known: { created: made, policies: [fresh], readErrors: unread },
  },
  {
    scenario: 'a boundary is gone when the policies were freshly read without one',
    file: { policies: [old], boundary: edge },
    live: { policies: [fresh] },
    known: { policies: [fresh] },
  },
  {
    scenario: 'a fresh boundary wins',
    file: { policies: [old], boundary: edge },
    live: { policies: [fresh], boundary: newEdge },
    known: { policies: [fresh], boundary: newEdge },
  },
  {
    scenario: 'a fresh boundary wins where the policies could not be read',
    file: { policies: [old], boundary: edge },
    live: { policies: 'unreadable', boundary: newEdge, readErrors: unread },
    known: { policies: [old], boundary: newEdge, readErrors: unread },
  },
  {
    scenario: 'what nobody could read stays unreadable',
    file: { policies: 'unreadable', readErrors: unread },
    live: { policies: 'unreadable', readErrors: unread },
    known: { policies: 'unreadable', readErrors: unread },
  },
  { scenario: 'what was never in a file is new', live: { policies: [fresh] }, known: { policies: [fresh] } },
  { scenario: 'what nobody asked about stays unknown', known: undefined },
];

function pass(facts?: PrincipalFacts, more: Partial<GatheredEvidence> = {}): GatheredEvidence {
  const known = { evidence: noEvidence, ...(facts === undefined ? {} : { facts }) };
  return { coverage: [], principals: new Map([[role, known]]), ...more };
}

describe('what is known of a role twice', () => {
  test.each(cases)('$scenario', ({ file, live, known }) => {
    expect(mergeGathered([pass(file), pass(live)]).principals.get(role)?.facts).toEqual(known);
  });

  test('a third reading that fails changes nothing either', () => {
    const failed = pass({ policies: 'unreadable', readErrors: unread });
    const merged = mergeGathered([pass({ created: made, policies: [old] }), failed, failed]);
    expect(merged.principals.get(role)?.facts).toEqual({
      created: made,
      policies: [old],
      readErrors: unread,
    });
  });

  test('of one role says nothing of another one', () => {
    const other = { evidence: noEvidence, facts: { policies: [fresh] } };
    const merged = mergeGathered([
      pass({ policies: [old] }),
      pass(undefined, { principals: new Map([[otherRole, other]]) }),
    ]);
    expect([...merged.principals].map(([arn, { facts }]) => [arn, facts])).toEqual([
      [role, { policies: [old] }],
      [otherRole, { policies: [fresh] }],
    ]);
  });
});

describe('of what several passes gathered', () => {
  const flagged = (name: string): readonly ReferenceAction[] => {
    return [{ name, accessLevel: 'Read', policyGeneration: true, actionLastAccessed: false }];
  };

  test('the reference that was read first wins, service by service', () => {
    const first = new Map([['s3', flagged('Old')]]);
    const second = new Map([
      ['s3', flagged('New')],
      ['ec2', flagged('New')],
    ]);
    const { serviceReference: reference } = mergeGathered([
      pass(undefined, { serviceReference: first }),
      pass(),
      pass(undefined, { serviceReference: second }),
    ]);
    expect([...(reference ?? [])]).toEqual([
      ['ec2', flagged('New')],
      ['s3', flagged('Old')],
    ]);
  });

  test('none has a reference where none was read', () => {
    expect(mergeGathered([pass(), pass()])).not.toHaveProperty('reference');
  });

  test.each([
    ['first', [pass(undefined, { interrupted: true }), pass()]],
    ['last', [pass(), pass(undefined, { interrupted: true })]],
  ])('the %s one was interrupted: all of it was', (_, parts) => {
    expect(mergeGathered(parts).interrupted).toBe(true);
  });

  test('none was interrupted', () => {
    expect(mergeGathered([pass(), pass()])).not.toHaveProperty('interrupted');
  });

  test('each remark is said once, in its order', () => {
    const parts = [['b', 'a'], ['a', 'c'], []].map((remarks) => pass(undefined, { remarks }));
    expect(mergeGathered(parts).remarks).toEqual(['b', 'a', 'c']);
  });

  test('every view stands, also one that is there twice', () => {
    const parts = [generation(), lastAccessed()].map((coverage) => pass(undefined, { coverage: [coverage] }));
    expect(mergeGathered(parts).coverage.map(({ source }) => source)).toEqual([
      'policy-generation',
      'last-accessed',
    ]);
  });
});
