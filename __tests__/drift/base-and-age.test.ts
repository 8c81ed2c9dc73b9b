import { describe, expect, test } from '@jest/globals';
import { day } from '../../src/base/time';
import type { DriftInput } from '../../src/drift/drift-input';
import { measureDrift } from '../../src/drift/measure';
import { noEvidence, type Use } from '../../src/evidence/evidence';
import { grantsOf } from '../../src/policy/grants';
import { end, lasting, logs, role } from '../support/aws-views';
import { catalogue, knowledge } from '../support/knowledge';
import { documentOf } from '../support/policy-text';

const used: Use = {
  allowed: { count: 3, last: end - day },
  resources: { sample: [], complete: false },
  sources: ['cloudtrail-logs'],
};

/** A complete log set of ninety days that holds every kind of event. */
const coverage = logs({ span: lasting(89 * day), excludableServicesSeen: ['kms', 'rds-data'] });

const grant = (...actions: string[]) => {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return grantsOf([documentOf({ Version: '2012-10-17', Statement: statement })], catalogue);
};

/** The usual rules, with as many days of new-grant-grace. */
const grace = (days: number): DriftInput['rules'] => ({
  windowEnd: end,
  unusedAfter: 90 * day,
  tail: 2 * day,
  minObservation: 30 * day,
  newGrantGrace: days * day,
  missingDenied: 'all',
  policiesComplete: false,
});

/** The finding on one action, RunInstances being the only one in use. */
function findingOf(action: string, change: Partial<DriftInput>) {
  const drift = measureDrift(
    {
      head: grant('ec2:RunInstances', action),
      unknownActions: [],
      warnings: [],
      principals: [role],
      evidence: { ...noEvidence, uses: new Map([['ec2:RunInstances', used]]) },
      coverages: [coverage],
      acceptances: [],
      rules: grace(30),
      today: end,
      ...change,
    },
    knowledge,
  );
  return drift.findings.find((one) => one.action === action);
}

const idOf = (action: string) => catalogue.idOf(action) ?? -1;

describe('with a base branch', () => {
  test.each([
    [
      'what it granted already is existing',
      grant('ec2:StopInstances'),
      grace(30),
      'over-granted',
      'existing',
    ],
    ['what is added by name is too new to judge', grant(), grace(30), 'undetermined', 'added'],
    ['what is added by name is judged where there is no grace', grant(), grace(0), 'over-granted', 'added'],
  ])('%s', (_, base, rules, state, introduced) => {
    const finding = findingOf('ec2:StopInstances', { base, rules });
    expect(finding).toMatchObject({ state, introduced, named: true });
  });

  const stage = { kind: 'new-role', why: 'the role does not exist in AWS yet', absent: true } as const;

  test('what a new role is granted by name is not checked yet', () => {
    const head = grant('ec2:StopInstances', 's3:*');
    expect(findingOf('ec2:StopInstances', { base: grant(), head, stage })).toMatchObject({
      state: 'undetermined',
      reason: 'the role is new',
    });
  });

  test('what a new role is granted by a wildcard counts, with no evidence at all', () => {
    const change = { base: grant(), head: grant('s3:*'), coverages: [], evidence: noEvidence, stage };
    expect(findingOf('s3:GetObject', change)?.state).toBe('over-granted');
  });

  test('without any evidence a new wildcard is not accused', () => {
    const change = { base: grant(), head: grant('s3:*'), coverages: [], evidence: noEvidence };
    expect(findingOf('s3:GetObject', change)?.state).toBe('undetermined');
  });

  test('an action in use that the change removes is missing', () => {
    const change = { base: grant('ec2:RunInstances'), head: grant('ec2:StopInstances') };
    expect(findingOf('ec2:RunInstances', change)).toMatchObject({
      state: 'missing',
      introduced: 'removed',
      reason: 'in use, and this change removes it',
    });
  });

  test('what a new wildcard brings is over-granted although nothing would have shown it', () => {
    const change = { base: grant('ec2:RunInstances'), head: grant('ec2:RunInstances', 's3:Get*') };
    expect(findingOf('s3:GetObject', change)).toMatchObject({ state: 'over-granted', introduced: 'added' });
  });

  test('what a new wildcard brings and the change names besides cannot be told', () => {
    const head = grant('ec2:RunInstances', 's3:Get*', 's3:GetObject');
    expect(findingOf('s3:GetObject', { base: grant('ec2:RunInstances'), head })?.state).toBe('undetermined');
  });

  test('what a new wildcard brings is kept for an operation in use that may need it', () => {
    const mayNeed = new Map([['s3:GetObject', { event: 'ec2:RunInstances', last: end - day }]]);
    const uses = new Map([['ec2:RunInstances', used]]);
    const head = grant('ec2:RunInstances', 's3:Get*');
    const change = { base: grant('ec2:RunInstances'), head, evidence: { ...noEvidence, uses, mayNeed } };
    expect(findingOf('s3:GetObject', change)?.state).toBe('undetermined');
  });
});

describe('with ages', () => {
  const stop = idOf('ec2:StopInstances');
  test('a named grant younger than new-grant-grace cannot be told', () => {
    const finding = findingOf('ec2:StopInstances', { ages: new Map([[stop, end - 29 * day]]) });
    expect(finding).toMatchObject({ state: 'undetermined', reason: 'granted 29 days ago' });
  });

  test('a named grant as old as new-grant-grace is judged', () => {
    const finding = findingOf('ec2:StopInstances', { ages: new Map([[stop, end - 30 * day]]) });
    expect(finding?.state).toBe('over-granted');
  });

  test('an action that a wildcard brings is not young by being new', () => {
    const change = { ages: new Map([[stop, end - day]]), head: grant('ec2:RunInstances', 'ec2:Stop*') };
    expect(findingOf('ec2:StopInstances', change)?.state).toBe('over-granted');
  });
});
