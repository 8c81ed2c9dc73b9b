import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/base/time';
import { recorded } from '../../src/drift/history';
import type { Evidence, GatheredEvidence, Tally, Use } from '../../src/evidence/evidence';
import { memoryMargin, remember } from '../../src/evidence/memory';

const role = 'arn:aws:iam::111122223333:role/app/payments-api';
const start = Date.UTC(2026, 0, 1);
const retention = 100 * day;

/** A run that ended so many days after the start, with what it saw and when; undefined for a source that tells no time. */
function run(end: number, seen: Readonly<Record<string, number | undefined>>): GatheredEvidence {
  const window = { start: start + (end - 30) * day, end: start + end * day };
  const uses = Object.entries(seen).map(([action, at]): [string, Use] => {
    const attempted: Tally = at === undefined ? {} : { last: start + at * day };
    return [
      action,
      { attempted, resources: { sample: [], complete: false }, sources: ['policy-generation'] },
    ];
  });
  const evidence: Evidence = { uses: new Map(uses), mayNeed: new Map(), unknownEvents: [] };
  const nothing = { gaps: [], jobs: [], trails: [], actions: uses.length, services: [] };
  return {
    coverage: [
      { source: 'policy-generation', principal: role, window, covered: [window], regions: 'all', ...nothing },
    ],
    principals: new Map([[role, { evidence }]]),
  };
}

/** What is remembered after some runs, each on top of the one before it. */
function memoryOf(runs: readonly (readonly [number, Readonly<Record<string, number | undefined>>])[]) {
  return runs.reduce<GatheredEvidence | undefined>(
    (before, [end, seen]) => remember(before, run(end, seen), retention, start + end * day),
    undefined,
  );
}

const lastOf = (gathered: GatheredEvidence | undefined, action: string) => {
  const use = gathered?.principals.get(role)?.evidence.uses.get(action);
  return use === undefined ? 'forgotten' : use.attempted?.last;
};

describe('what has no time', () => {
  test('gets none while it is seen, and the end of its window once it is not seen any more', () => {
    expect(lastOf(memoryOf([[30, { 'ec2:RunInstances': undefined }]]), 'ec2:RunInstances')).toBe(undefined);
    const later = memoryOf([
      [30, { 'ec2:RunInstances': undefined }],
      [60, {}],
    ]);
    expect(lastOf(later, 'ec2:RunInstances')).toBe(start + 30 * day);
  });
});

const action = fc.constantFrom('ec2:RunInstances', 'ec2:StopInstances', 's3:CreateBucket');
const seen = (end: number) =>
  fc
    .array(fc.tuple(action, fc.option(fc.integer({ min: end - 30, max: end }), { nil: undefined })))
    .map((pairs) => Object.fromEntries(pairs));
const runs = fc
  .uniqueArray(fc.integer({ min: 30, max: 400 }), { minLength: 1, maxLength: 6 })
  .chain((ends) => {
    const ordered = [...ends].sort((a, b) => a - b);
    return fc.tuple(...ordered.map((end) => seen(end).map((one) => [end, one] as const)));
  });

describe('laws', () => {
  test('what any run saw is remembered until retention and farewell are over, and no longer', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const [now = 0] = all.at(-1) ?? [];
        const memory = memoryOf(all);
        for (const name of ['ec2:RunInstances', 'ec2:StopInstances', 's3:CreateBucket']) {
          const times = all.flatMap(([end, saw]) => (name in saw ? [saw[name] ?? end] : []));
          const age = (now - Math.max(...times)) * day;
          const forgotten = times.length === 0 || age > retention + memoryMargin;
          expect(lastOf(memory, name) === 'forgotten').toBe(forgotten);
        }
      }),
    );
  });

  test('the same run a second time adds nothing', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const [last] = all.slice(-1);
        const before = memoryOf(all);
        const again = memoryOf(last === undefined ? all : [...all, last]);
        expect(again?.principals.get(role)?.evidence.uses).toEqual(
          before?.principals.get(role)?.evidence.uses,
        );
      }),
    );
  });
});

describe('what runs found', () => {
  const found = (end: number) => ({ end, targets: new Map() });
  test.each<[string, readonly number[], number, readonly number[]]>([
    ['a later run is added', [1, 2], 3, [1, 2, 3]],
    ['the same moment is replaced', [1, 2], 2, [1, 2]],
    ['a run of the past takes nothing away', [1, 5], 2, [1, 2, 5]],
    [
      'sixty are enough',
      Array.from({ length: 60 }, (_, index) => index),
      60,
      Array.from({ length: 60 }, (_, index) => index + 1),
    ],
  ])('%s', (_, history, end, expected) => {
    expect(recorded(history.map(found), found(end)).map((one) => one.end)).toEqual(expected);
  });
});
