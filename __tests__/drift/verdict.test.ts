import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/base/time';
import type { ActionFinding, Drift } from '../../src/drift/findings';
import type { Limits } from '../../src/drift/limits';
import { type EvidenceStatus, judge, type Verdict, worst } from '../../src/drift/verdict';
import { type AccessLevel, accessLevels } from '../../src/policy/catalogue';
import { end, lasting, logs, role } from '../support/aws-views';
import { runs } from '../support/runs';

const order: readonly Verdict[] = ['pass', 'inconclusive', 'fail'];

/** Drift with so many over-granted actions of these levels and so many missing ones. */
function driftOf(levels: readonly AccessLevel[], missing: number, used: number): Drift {
  const finding = (state: ActionFinding['state'], accessLevel: AccessLevel, index: number): ActionFinding => {
    return {
      kind: 'action',
      action: `s3:${state}${index}`,
      state,
      accessLevel,
      reason: 'never called',
      resources: [],
    };
  };
  const over = levels.map((level, index) => finding('over-granted', level, index));
  const lacking = Array.from({ length: missing }, (_, index) => finding('missing', 'Write', index));
  return {
    counts: {
      granted: over.length + used,
      used,
      overGranted: over.length,
      missing,
      undetermined: 0,
      accepted: 0,
    },
    used: [],
    findings: [...lacking, ...over],
    notes: [],
    patterns: [],
  };
}

const anyDrift = fc
  .tuple(fc.array(fc.constantFrom(...accessLevels), { maxLength: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 6 }))
  .map(([levels, missing, used]) => driftOf(levels, missing, used));
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  maxOverGranted: fc.oneof(
    fc.nat({ max: 6 }).map((value) => ({ kind: 'count' as const, value })),
    fc.nat({ max: 100 }).map((percent) => ({ kind: 'share' as const, percent })),
  ),
  maxMissing: fc.nat({ max: 3 }),
  failOnLevels: fc.subarray([...accessLevels]).map((levels) => new Set(levels)),
  failOnNew: fc.constant(new Set<never>()),
  gate: fc.constant('all' as const),
});

const coverage = logs({ span: lasting(80 * day), events: 10, eventsByPrincipal: new Map([[role, 10]]) });
const sound: EvidenceStatus = {
  principals: [role],
  coverages: [coverage],
  minObservation: 30 * day,
  windowEnd: end,
  tail: 2 * day,
};

/** Each of them alone leaves the evidence too thin to pass on. */
const doubts: readonly (readonly [string, EvidenceStatus])[] = [
  ['no-evidence', { ...sound, coverages: [] }],
  [
    'incomplete-evidence',
    { ...sound, coverages: [{ ...coverage, gaps: [{ location: 'a.json.gz', message: 'cut' }] }] },
  ],
  ['no-event', { ...sound, coverages: [{ ...coverage, eventsByPrincipal: new Map([[role, 0]]) }] }],
  ['short-span', { ...sound, coverages: [{ ...coverage, span: { start: end - 29 * day, end } }] }],
  ['young-role', { ...sound, created: end - 29 * day }],
  ['old-evidence', { ...sound, staleBefore: end + 1 }],
];
const anyStatus = fc.constantFrom(sound, ...doubts.map(([, status]) => status));

describe('the verdict', () => {
  test('fail beats inconclusive beats pass', () => {
    fc.assert(
      fc.property(anyDrift, anyLimits, anyStatus, (drift, limits, status) => {
        const { counts, findings } = drift;
        const { maxOverGranted: limit, maxMissing, failOnLevels } = limits;
        const over = findings.filter(
          ({ state, accessLevel }) => state === 'over-granted' && failOnLevels.has(accessLevel),
        ).length;
        const tooMany =
          limit.kind === 'count' ? over > limit.value : over * 100 > limit.percent * counts.granted;
        const failed = tooMany || counts.missing > maxMissing;
        const wanted = failed ? 'fail' : status === sound ? 'pass' : 'inconclusive';
        expect(judge(drift, limits, status).verdict).toBe(wanted);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('has a reason unless it is a pass, and says every doubt also when it fails', () => {
    fc.assert(
      fc.property(anyDrift, anyLimits, fc.constantFrom(...doubts), (drift, limits, [code, status]) => {
        expect(judge(drift, limits, status).reasons.map((reason) => reason.code)).toContain(code);
        const { verdict, reasons } = judge(drift, limits, sound);
        expect(reasons.length === 0).toBe(verdict === 'pass');
      }),
    );
  });

  test('never gets worse when a limit is raised or fewer levels count', () => {
    fc.assert(
      fc.property(
        anyDrift,
        anyLimits,
        anyStatus,
        fc.nat({ max: 50 }),
        anyLimits,
        (drift, limits, status, by, other) => {
          const { maxOverGranted: limit, maxMissing, failOnLevels } = limits;
          const raised: Limits = {
            ...limits,
            maxOverGranted:
              limit.kind === 'count'
                ? { ...limit, value: limit.value + by }
                : { ...limit, percent: limit.percent + by },
            maxMissing: maxMissing + (by % 3),
            failOnLevels: new Set([...failOnLevels].filter((level) => other.failOnLevels.has(level))),
          };
          const [before, after] = [limits, raised].map((one) =>
            order.indexOf(judge(drift, one, status).verdict),
          );
          expect(after).toBeLessThanOrEqual(before ?? -1);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('of no drift on sound evidence is a pass without reasons', () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        expect(judge(driftOf([], 0, 5), limits, sound)).toEqual({ verdict: 'pass', reasons: [] });
      }),
    );
  });

  test.each(doubts)('is inconclusive for %s alone', (code, status) => {
    const limits: Limits = {
      maxOverGranted: { kind: 'count', value: 0 },
      maxMissing: 0,
      failOnLevels: new Set(),
      failOnNew: new Set(),
      gate: 'all',
    };
    const { verdict, reasons } = judge(driftOf([], 0, 5), limits, status);
    expect([verdict, reasons.map((reason) => reason.code)]).toEqual(['inconclusive', [code]]);
  });

  test('of a share is exceeded above it, not at it', () => {
    const limits: Limits = {
      maxOverGranted: { kind: 'share', percent: 10 },
      maxMissing: 0,
      failOnLevels: new Set(accessLevels),
      failOnNew: new Set(),
      gate: 'all',
    };
    expect(judge(driftOf(['Read'], 0, 9), limits, sound).verdict).toBe('pass');
    expect(judge(driftOf(['Read'], 0, 8), limits, sound).verdict).toBe('fail');
  });
});

test('the worst of several verdicts is theirs, and no verdict is a pass', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...order)), (verdicts) => {
      const highest = Math.max(0, ...verdicts.map((verdict) => order.indexOf(verdict)));
      expect(worst(verdicts)).toBe(order[highest]);
    }),
  );
});
