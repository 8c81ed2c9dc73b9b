import { describe, expect, test } from '@jest/globals';
import { type Duration, day } from '../../src/base/time';
import type { SourceCoverage, TrailFacts } from '../../src/evidence/source-coverage';
import { evidenceOf } from '../../src/run/assemble';
import {
  ec2,
  end,
  generation,
  judged,
  lastAccessed,
  lasting,
  logs,
  oneRegion,
  otherRole,
  principalOf,
  recordsNothing,
  role,
  type Scene,
  stopped,
  trail,
  unread,
  unusedAccess,
  young,
} from '../support/aws-views';
import { knowledge } from '../support/knowledge';

const nothingElse: Scene = { action: 'ec2:RunInstances' };

describe('the verdict of policy generation alone is inconclusive where', () => {
  test.each<readonly [string, readonly TrailFacts[]]>([
    ['its trail is young', [young]],
    ['its trails are young and stopped', [stopped, young]],
    ['its trails are young and of one region', [young, oneRegion]],
    ['its trails are young and cannot deliver', [trail({ deliveryError: 'x' }), young]],
    ['its trails are young and record nothing', [recordsNothing, young]],
    ['its trails are young and unread', [young, unread]],
    ['its only trail stopped', [stopped]],
  ])('%s', (_, trails) => {
    const { verdict, reasons } = judged([generation({ trails })], nothingElse);
    expect([verdict, reasons]).toEqual(['inconclusive', ['short-span']]);
  });

  test('but no more once a trail has recorded long enough', () => {
    const trails = [young, trail({ recordingSince: end - 60 * day })];
    expect(judged([generation({ trails })], nothingElse).verdict).toBe('pass');
  });
});

describe('a trail that was lost on the way is a gap', () => {
  const gathered = (trails: readonly TrailFacts[]) => {
    const request = { lastAccessed: 'no', trails: [], reference: { kind: 'off' } } as const;
    const group = { request, principals: [principalOf(role)], parts: [], targets: [] };
    const set = { ...logs(), days: new Set<string>(), kinds: [] };
    const answers = {
      logs: [{ source: 'cloudtrail-logs' as const, set, calls: [], remarks: [] }],
      accounts: {
        answers: [{ coverage: generation({ trails }), tried: [] }],
        facts: new Map(),
        trails: [{ principals: [role], trails }],
        remarks: [],
      },
    };
    const window = { start: end, end };
    return evidenceOf({ group, window, answers, interrupted: false }, undefined, knowledge);
  };
  const gapsOf = (trails: readonly TrailFacts[]) => gathered(trails).coverage.map(({ gaps }) => gaps);

  test('in every source that it stands behind, also beside one that was read', () => {
    const lost = { ...unread, readError: 'throttled by AWS', retryable: true } as const;
    const gap = { location: lost.arn, message: lost.readError };
    expect(gapsOf([trail(), lost])).toEqual([[gap], [gap]]);
  });

  test('but one that refuses is none', () => {
    expect(gapsOf([unread])).toEqual([[], []]);
  });
});

describe('of a role whose age could not be read', () => {
  const seen = (before: Duration) =>
    lastAccessed({ services: [ec2(end - day), { service: 's3', last: end - before }] });
  test.each<readonly [string, SourceCoverage]>([
    ['last accessed', lastAccessed()],
    ['last accessed that saw it not quite long ago', seen(30 * day - 1)],
    ['policy generation', generation()],
  ])('%s alone proves nothing', (_, coverage) => {
    const { said, verdict, reasons } = judged([coverage], { created: 'unknown' });
    expect([said, verdict, reasons]).toEqual(['unknown-age', 'inconclusive', ['unknown-age']]);
  });

  test.each<readonly [string, readonly SourceCoverage[], Scene]>([
    ['a use seen long ago', [seen(30 * day)], {}],
    ['logs', [generation(), logs()], {}],
    ['an analyzer', [generation(), unusedAccess()], {}],
    ['min-observation 0d', [lastAccessed()], { target: { minObservation: 0 } }],
    ['min-observation 0d of policy generation', [generation()], { target: { minObservation: 0 } }],
  ])('%s proves', (_, coverages, scene) => {
    const { said, verdict } = judged(coverages, { created: 'unknown', ...scene });
    expect([said, verdict]).toEqual(['over-granted', 'pass']);
  });

  test('a source with a gap has its own reason', () => {
    const gaps = [{ location: 'last-accessed', message: 'rejected' }];
    expect(judged([lastAccessed({ gaps })], { created: 'unknown' }).reasons).toEqual(['incomplete-evidence']);
  });
});

test.each<readonly [string, SourceCoverage]>([
  ['logs', logs()],
  ['policy generation', generation()],
  ['last accessed', lastAccessed({ services: [ec2(end - 60 * day)] })],
  ['unused access', unusedAccess()],
])('of a role younger than min-observation %s proves nothing', (_, coverage) => {
  const at = (age: Duration) => judged([coverage], { created: end - age });
  // It is a new role: that its evidence is thin is no doubt.
  expect(at(30 * day - 1)).toMatchObject({ said: 'young-role', reasons: [] });
  expect(at(30 * day)).toMatchObject({ said: 'over-granted', reasons: [] });
});

describe('no event of a principal', () => {
  const silentLogs = logs({ eventsByPrincipal: new Map([[role, 0]]) });
  const silentReport = lastAccessed({
    services: [{ service: 'ec2', trackedActions: ['ec2:StopInstances'] }],
  });
  const silentJobs = generation({ actions: 0 });
  const gaps = [{ location: 'policy-generation', message: 'rejected' }];
  test.each<readonly [string, readonly SourceCoverage[], reasons: readonly string[]]>([
    ['is a doubt of a log set', [silentLogs], ['no-event']],
    ['is a doubt of one of two log sets', [logs(), silentLogs], ['no-event']],
    ['is a doubt of a log set, whatever other sources saw', [silentLogs, generation()], ['no-event']],
    ['is a doubt of a report without any use', [silentReport], ['no-event']],
    ['is a doubt of jobs that found nothing', [silentJobs], ['no-event']],
    ['is a doubt of both', [silentJobs, silentReport], ['no-event']],
    [
      'is a doubt of a report without any use beside an analyzer',
      [silentReport, unusedAccess()],
      ['no-event'],
    ],
    ['is none where another source saw it', [silentReport, generation()], []],
    ['is none of an analyzer, which names what is not used', [unusedAccess()], []],
    [
      'is none where a source has a gap, which is one',
      [generation({ actions: 0, gaps })],
      ['incomplete-evidence'],
    ],
  ])('%s', (_, coverages, reasons) => {
    const verdict = reasons.length === 0 ? 'pass' : 'inconclusive';
    expect(judged(coverages)).toMatchObject({ verdict, reasons });
  });

  test.each<readonly [string, SourceCoverage, said: string]>([
    ['a log set', silentLogs, 'no-event'],
    ['a report', silentReport, 'no-use'],
    ['policy generation', silentJobs, 'no-use'],
  ])('proves nothing in %s', (_, coverage, said) => {
    expect(judged([coverage]).said).toBe(said);
  });
});

describe('a run that was interrupted', () => {
  test('is inconclusive, however sound the evidence is', () => {
    const { verdict, reasons } = judged([logs()], { interrupted: true });
    expect([verdict, reasons]).toEqual(['inconclusive', ['interrupted']]);
  });

  test('still fails where there is too much drift', () => {
    const limits = { maxOverGranted: { kind: 'count', value: 0 }, maxMissing: 0, gate: 'all' } as const;
    const levels = new Set(['Write'] as const);
    const target = { limits: { ...limits, failOnLevels: levels, failOnNew: new Set<never>() } };
    const { verdict, reasons } = judged([logs()], { interrupted: true, target });
    expect([verdict, reasons]).toEqual(['fail', ['over-granted', 'interrupted']]);
  });
});

describe('another principal in the same evidence file', () => {
  const scene: Scene = { maxAge: 14 * day, clock: 'of the views' };
  test.each<readonly [string, SourceCoverage]>([
    [
      'that looks further back',
      logs({ window: lasting(400 * day), eventsByPrincipal: new Map([[otherRole, 9]]) }),
    ],
    ['that ends later', generation({ principal: otherRole, window: lasting(90 * day, -10 * day) })],
  ])('%s does not change the time in question', (_, other) => {
    expect(judged([generation(), other], scene)).toMatchObject({
      said: 'over-granted',
      window: lasting(90 * day),
    });
  });
});

test.each<readonly [string, before: Duration, Scene, said: string, reasons: readonly string[]]>([
  ['alone proves until it is too old', 14 * day, {}, 'over-granted', []],
  ['alone proves nothing once it is', 14 * day + 1, {}, 'old-evidence', ['old-evidence']],
  [
    'beside a fresh source leaves days open',
    14 * day,
    { lastAccessed: 'asked' },
    'ends-early',
    ['ends-early'],
  ],
])('an evidence file %s', (_, before, scene, said, reasons) => {
  const coverage = generation({ window: lasting(120 * day, before) });
  expect(judged([coverage], { maxAge: 14 * day, ...scene })).toMatchObject({ said, reasons });
});
