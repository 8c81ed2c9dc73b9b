import { describe, expect, test } from '@jest/globals';
import { type Duration, day, formatDuration } from '../../src/base/time';
import type { SourceCoverage, TrailFacts } from '../../src/evidence/source-coverage';
import {
  ec2,
  end,
  generation,
  hour,
  judged,
  lastAccessed,
  lasting,
  logs,
  oneRegion,
  otherRole,
  role,
  type Scene,
  stopped,
  trail,
  unread,
  unusedAccess,
  writeOnly,
  young,
} from '../support/aws-views';

/** What the trails let be said of a read and of a write that was not used. */
const byTrails: readonly (readonly [string, readonly TrailFacts[], read: string, write: string])[] = [
  ['one that records everything', [trail()], 'over-granted', 'over-granted'],
  ['one that is young', [young], 'trail-young', 'trail-young'],
  ['one that stopped long ago', [stopped], 'trail-stopped', 'trail-stopped'],
  ['one that leaves reads out', [writeOnly], 'trail-no-reads', 'over-granted'],
  ['an old one that stopped beside a young one', [stopped, young], 'trail-stopped', 'trail-stopped'],
  ['a young one beside an old one that stopped', [young, stopped], 'trail-young', 'trail-young'],
  ['an old one without reads beside a young one', [writeOnly, young], 'trail-no-reads', 'over-granted'],
  ['an old one of one region beside a young one', [oneRegion, young], 'one-region', 'one-region'],
  [
    'an old one with a fault beside a young one',
    [trail({ deliveryError: 'x' }), young],
    'trail-fault',
    'trail-fault',
  ],
  ['one that does it all beside useless ones', [young, stopped, trail()], 'over-granted', 'over-granted'],
  ['an unread one alone', [unread], 'over-granted', 'over-granted'],
  ['an unread one beside one without reads', [writeOnly, unread], 'trail-no-reads', 'over-granted'],
  ['an unread one beside a young one', [unread, young], 'trail-young', 'trail-young'],
];

describe.each([
  ['policy generation', (trails: readonly TrailFacts[]) => generation({ trails })],
  ['logs', (trails: readonly TrailFacts[]) => logs({ trails })],
])('of trails, each seen alone, %s over', (_, coverageOf) => {
  test.each(byTrails)('%s', (__, trails, read, write) => {
    const said = (action: string) => judged([coverageOf(trails)], { action }).said;
    expect([said('ec2:DescribeInstances'), said('ec2:StopInstances')]).toEqual([read, write]);
  });
});

describe('an hour of logs', () => {
  const short = logs({ span: lasting(hour) });
  const stale = logs({ window: lasting(90 * day, 200 * day), span: lasting(90 * day, 200 * day) });
  const cut = logs({ gaps: [{ location: 'a.json.gz', message: 'cut short' }] });
  const others = logs({ eventsByPrincipal: new Map([[otherRole, 9]]) });
  const both = [role, otherRole];

  test.each<readonly [string, readonly SourceCoverage[], Scene]>([
    ['alone', [short], {}],
    ['beside a long set that is too old', [short, stale], { maxAge: 14 * day }],
    ['beside a long set with a gap', [short, cut], {}],
    ['beside a long set of another role', [short, others], { principals: both }],
    ['beside policy generation that looked at some regions', [short, generation({ regions: ['x'] })], {}],
    ['beside last accessed that does not list the service', [short, lastAccessed({ services: [] })], {}],
  ])('proves nothing %s', (_, coverages, scene) => {
    const { said, text } = judged(coverages, scene);
    expect([said, text]).toEqual(['short-span', 'the evidence spans less than min-observation (30d)']);
  });

  test('proves what the long set leaves out: of several sets of a role the longest span counts', () => {
    const long = logs({ hasReadEvents: false });
    const { said, verdict } = judged([long, short], { action: 'ec2:DescribeInstances' });
    expect([said, verdict]).toEqual(['over-granted', 'pass']);
  });
});

describe('evidence that ends before the time in question', () => {
  /** What may be missing of an unused-after. */
  const tolerances: readonly (readonly [unusedAfter: Duration, missing: Duration])[] = [
    [4 * hour, hour],
    [4 * day, day],
    [8 * day, 2 * day],
    [30 * day, 2 * day],
    [90 * day, 4.5 * day],
  ];
  const endings: readonly (readonly [
    string,
    (before: Duration) => SourceCoverage,
    reasons: readonly string[],
  ])[] = [
    [
      'logs',
      (before) => logs({ window: lasting(200 * day, before), span: lasting(200 * day, before) }),
      ['ends-early'],
    ],
    ['policy generation', (before) => generation({ window: lasting(200 * day, before) }), ['ends-early']],
    [
      'last accessed',
      (before) => lastAccessed({ trackingPeriod: lasting(400 * day, before) }),
      ['ends-early'],
    ],
    [
      'unused access',
      (before) =>
        unusedAccess({ window: lasting(90 * day, before), trackingPeriod: lasting(200 * day, before) }),
      [],
    ],
  ];
  const cases = endings.flatMap(([source, coverageOf, reasons]) =>
    tolerances.map(([unusedAfter, missing]) => ({
      name: `${source}, unused-after ${formatDuration(unusedAfter)}`,
      of: (before: Duration) => judged([coverageOf(missing + before)], { target: { unusedAfter } }),
      reasons,
    })),
  );

  test.each(cases)('proves all but what may be missing: $name', ({ of }) => {
    expect(of(0)).toMatchObject({ said: 'over-granted', verdict: 'pass', reasons: [] });
  });

  test.each(cases)('proves nothing a moment earlier: $name', ({ of, reasons }) => {
    expect(of(1)).toMatchObject({ said: 'ends-early', reasons });
  });

  test('makes the verdict inconclusive beside a source that reaches the end', () => {
    const before = { window: lasting(200 * day, 5 * day) };
    const coverages = [generation(before), lastAccessed({ services: [{ service: 'ec2', last: end - day }] })];
    expect(judged(coverages)).toMatchObject({
      said: 'ends-early',
      verdict: 'inconclusive',
      reasons: ['ends-early'],
    });
  });

  test('is said once: not where it has a gap, nor where it is too old', () => {
    const gaps = [{ location: 'policy-generation', message: 'rejected' }];
    const gap = judged([generation({ window: lasting(90 * day, 10 * day), gaps })]);
    const old = judged([generation({ window: lasting(90 * day, 20 * day) })], { maxAge: 14 * day });
    expect([gap.reasons, old.reasons]).toEqual([['incomplete-evidence'], ['old-evidence']]);
  });
});

test('policy generation proves, but not well enough to remove anything by itself', () => {
  const { said, provenBy, removable } = judged([generation()]);
  expect([said, provenBy, removable]).toEqual(['over-granted', ['policy-generation'], false]);
});

describe('last accessed', () => {
  const inUse = ec2(end - day);
  const report = lastAccessed({ services: [inUse, { service: 'sqs' }] });
  const gaps = [{ location: 'last-accessed', message: 'rejected' }];
  const [la, generated] = ['last-accessed', 'policy-generation'];

  test.each<
    readonly [string, readonly SourceCoverage[], action: string, provenBy: readonly string[], boolean]
  >([
    ['a tracked action by itself, well enough to remove it', [report], 'ec2:StopInstances', [la], true],
    ['an unused service, not well enough to remove from it', [report], 'sqs:DeleteQueue', [la], false],
    [
      'an unused service beside policy generation, well enough to remove from it',
      [report, generation()],
      'sqs:DeleteQueue',
      [la, generated],
      true,
    ],
    [
      'no more beside policy generation that proves nothing',
      [report, generation({ trails: [young] })],
      'sqs:DeleteQueue',
      [la],
      false,
    ],
  ])('proves %s', (_, coverages, action, provenBy, removable) => {
    expect(judged(coverages, { action })).toMatchObject({ said: 'over-granted', provenBy, removable });
  });

  test.each<readonly [string, action: string, said: string]>([
    ['an action that it does not track, of a service in use', 'ec2:CreateVolume', 'not-tracked'],
    ['an action of a service that it does not list', 's3:CreateBucket', 'not-reported'],
  ])('proves nothing of %s', (_, action, wanted) => {
    expect(judged([report], { action })).toMatchObject({ said: wanted, removable: false });
  });

  test.each([
    ['that lists the service', [inUse]],
    ['that lists nothing', []],
  ])('with a gap is incomplete, also one %s', (_, services) => {
    const { said, text, reasons } = judged([lastAccessed({ services, gaps })]);
    expect([said, text, reasons]).toEqual([
      'incomplete',
      'the evidence is incomplete',
      ['incomplete-evidence'],
    ]);
  });
});
