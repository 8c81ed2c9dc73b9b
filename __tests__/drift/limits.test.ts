import { expect, test } from '@jest/globals';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import { day } from '../../src/base/time';
import { type ActionFinding, type Drift, reasonCodes } from '../../src/drift/findings';
import type { Limits } from '../../src/drift/limits';
import type { Stage } from '../../src/drift/stage';
import { type EvidenceStatus, judge, type UnknownBase } from '../../src/drift/verdict';
import { accessLevels } from '../../src/policy/catalogue';
import { end, lasting, logs, role } from '../support/aws-views';

const coverage = logs({ span: lasting(80 * day), events: 10, eventsByPrincipal: new Map([[role, 10]]) });
const sound: EvidenceStatus = {
  principals: [role],
  coverages: [coverage],
  minObservation: 30 * day,
  windowEnd: end,
  tail: 2 * day,
};
const strict: Limits = {
  maxOverGranted: { kind: 'count', value: 0 },
  maxMissing: 0,
  failOnLevels: new Set(accessLevels),
  failOnNew: new Set(),
  gate: 'all',
};

const finding = (parts: Partial<ActionFinding>): ActionFinding => ({
  kind: 'action',
  action: 'ec2:StopInstances',
  state: 'over-granted',
  accessLevel: 'Write',
  reason: 'never called',
  resources: [],
  ...parts,
});
const driftOf = (...findings: readonly ActionFinding[]): Drift => {
  const count = (state: ActionFinding['state']) => findings.filter((one) => one.state === state).length;
  const counts = { overGranted: count('over-granted'), undetermined: count('undetermined') };
  return {
    counts: { granted: 10, used: 5, missing: count('missing'), accepted: 0, ...counts },
    used: [],
    findings,
    notes: [],
    patterns: [],
  };
};

const old = finding({ introduced: 'existing', named: true });
const wide = finding({ introduced: 'added' });
const named = finding({ named: true });
const byName = finding({ state: 'undetermined', introduced: 'added', named: true });
const missing = finding({ state: 'missing', introduced: 'existing' });
const removed = finding({ state: 'missing', introduced: 'removed' });
const failed: UnknownBase = { message: 'GitHub did not answer', mayHideNew: true, lasting: false };
const never: UnknownBase = { message: 'policy.json is not committed', mayHideNew: false, lasting: true };

type Case = readonly [string, readonly ActionFinding[], Partial<Limits>, Partial<EvidenceStatus>, string];

const newRole: Stage = { kind: 'new-role', why: 'the role does not exist in AWS yet', absent: true };
const notGathered: Stage = { kind: 'not-gathered', why: 'the target is new in this change' };
const removedRole: Stage = { kind: 'removed-role', why: 'this change removes the role' };

test.each<Case>([
  ['all drift counts', [old], {}, {}, 'fail'],
  ['old drift does not where only new one counts', [old, missing], { gate: 'introduced' }, {}, 'pass'],
  ['what a change widens counts there', [old, wide], { gate: 'introduced' }, {}, 'fail'],
  ['what a change removes counts there', [removed], { gate: 'introduced' }, {}, 'fail'],
  ['all drift counts there where there is no change', [named], { gate: 'introduced' }, {}, 'fail'],
  ['known drift does not count', [{ ...old, inBaseline: true }], {}, {}, 'pass'],
  [
    'nothing counts there while nobody knows the change',
    [named],
    { gate: 'introduced' },
    { baseUnread: failed },
    'inconclusive',
  ],
  [
    'and it does not pass there without drift',
    [],
    { gate: 'introduced' },
    { baseUnread: never },
    'inconclusive',
  ],
  ['a name that may be new is not proven', [named], {}, { baseUnread: failed }, 'inconclusive'],
  ['a name that nobody could know to be new is', [named], {}, { baseUnread: never }, 'fail'],
  ['a wildcard is, whoever knows it', [finding({})], {}, { baseUnread: failed }, 'fail'],
  ['a missing action is, whoever knows it', [missing], {}, { baseUnread: failed }, 'fail'],
  [
    'what was not compared does not pass, with no drift either',
    [],
    {},
    { baseUnread: failed },
    'inconclusive',
  ],
  ['what nobody could compare passes without drift', [], {}, { baseUnread: never }, 'pass'],
  ['what is new by name passes', [byName], {}, {}, 'pass'],
  ['what is new by name fails at its level', [byName], { failOnNew: new Set(['Write']) }, {}, 'fail'],
  ['what is new by name passes at another', [byName], { failOnNew: new Set(['Read']) }, {}, 'pass'],
  ['evidence of the change itself cannot pass', [], {}, { unproven: ['logs come with it'] }, 'inconclusive'],
  ['evidence of the change itself can fail', [old], {}, { unproven: ['logs come with it'] }, 'fail'],
  ['a new role passes without evidence', [byName], {}, { stage: newRole, coverages: [] }, 'pass'],
  ['a new role fails by a wildcard', [wide], {}, { stage: newRole, coverages: [] }, 'fail'],
  ['a target not gathered yet passes', [byName], {}, { stage: notGathered, coverages: [] }, 'pass'],
  ['a removed role passes with what it used', [missing], {}, { stage: removedRole }, 'pass'],
])('%s', (_, findings, limits, status, verdict) => {
  expect(judge(driftOf(...findings), { ...strict, ...limits }, { ...sound, ...status }).verdict).toBe(
    verdict,
  );
});

test('every code of a reason stands in the schema of the report', () => {
  expect(schema.properties.reasons.items.properties.code.enum).toEqual([...reasonCodes]);
});
