import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Evidence,
  noEvidence,
  resourceLimit,
  sourceNames,
  type UnknownEvent,
} from '../../src/evidence/evidence';
import { mergeEvidence } from '../../src/evidence/merge';
import { runs } from '../support/runs';

const anyAction = fc.constantFrom('s3:GetObject', 's3:PutObject', 'sqs:SendMessage');
const anyTime = fc.nat({ max: 9 });
const anySpan = fc.tuple(anyTime, anyTime).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
/** Logs count calls and know when they were. */
const counted = fc.tuple(fc.nat({ max: 9 }), anySpan).map(([count, span]) => ({ count, ...span }));
/** Other sources tell no time, the last one, or two between which it lies, and never how often. */
const uncounted = fc.oneof(
  fc.constant({}),
  anyTime.map((last) => ({ last })),
  anySpan.filter(({ first, last }) => first < last),
);
const anyResources = fc.uniqueArray(
  fc.nat({ max: 30 }).map((index) => `arn:aws:s3:::b${index}`),
  { maxLength: 14 },
);
const anyUse = fc.record(
  {
    allowed: counted,
    denied: counted,
    attempted: uncounted,
    resources: fc.record({ sample: anyResources, complete: fc.boolean() }),
    sources: fc.subarray([...sourceNames]),
  },
  { requiredKeys: ['resources', 'sources'] },
);
const anyNeed = fc.record({ event: fc.constantFrom('s3:CopyObject', 'ec2:RunInstances'), last: anyTime });
const anyUses: fc.Arbitrary<Evidence> = fc.record({
  uses: fc.array(fc.tuple(anyAction, anyUse), { maxLength: 3 }).map((uses) => new Map(uses)),
  mayNeed: fc.array(fc.tuple(anyAction, anyNeed), { maxLength: 3 }).map((needs) => new Map(needs)),
  unknownEvents: fc.constant([]),
});

const anyText = fc.string({ unit: fc.constantFrom('a', ' '), maxLength: 2 });
const unknownEvents = (event: fc.Arbitrary<UnknownEvent>): fc.Arbitrary<Evidence> =>
  fc.array(event, { maxLength: 3 }).map((events) => ({ ...noEvidence, unknownEvents: events }));
/** One name of an event is always of one service. */
const plainEvents = unknownEvents(
  fc.record({ eventSource: anyText, eventName: anyText, count: fc.integer({ min: 1, max: 9 }) }),
);
/** An evidence file that an older version wrote may know no service where this one does. */
const eventsOfVersions = unknownEvents(
  fc.record(
    {
      eventSource: fc.constantFrom('new.amazonaws.com', 's3.amazonaws.com'),
      eventName: fc.constantFrom('NewThing', 'OtherThing'),
      service: fc.constantFrom('new', 's3'),
      count: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['eventSource', 'eventName', 'count'] },
  ),
);

/** Evidence with its order: two merges must agree on that, too. */
const plain = ({ uses, mayNeed, unknownEvents: events }: Evidence) => ({
  uses: [...uses],
  mayNeed: [...mayNeed],
  events,
});
const merged = (...parts: readonly Evidence[]) => plain(mergeEvidence(parts));

describe.each([
  ['uses and what they may need', anyUses],
  ['unknown events', plainEvents],
  ['unknown events whose service not every version knows', eventsOfVersions],
])('merging evidence with %s', (_, anyEvidence) => {
  test('does not depend on which part comes first', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvidence, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
      { numRuns: runs(400) },
    );
  });

  test('does not depend on which parts are merged first', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvidence, anyEvidence, (a, b, c) => {
        const wanted = merged(a, b, c);
        expect(merged(mergeEvidence([a, b]), c)).toEqual(wanted);
        expect(merged(a, mergeEvidence([b, c]))).toEqual(wanted);
      }),
      { numRuns: runs(400) },
    );
  });

  test('with nothing changes nothing', () => {
    fc.assert(
      fc.property(anyEvidence, (a) => {
        expect(merged(a, noEvidence)).toEqual(merged(a));
        expect(merged(noEvidence, a)).toEqual(merged(a));
      }),
    );
  });

  test('with itself brings no new action, event or outcome', () => {
    fc.assert(
      fc.property(anyEvidence, (a) => {
        const keys = (evidence: Evidence) => ({
          uses: [...evidence.uses].map(([action, use]) => [action, Object.keys(use).sort()]),
          mayNeed: [...evidence.mayNeed],
          events: evidence.unknownEvents.map(({ count: _, ...event }) => event),
        });
        expect(keys(mergeEvidence([a, a]))).toEqual(keys(mergeEvidence([a])));
      }),
    );
  });

  test('that overlaps, where the larger count stands, changes nothing the second time', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvidence, (a, b) => {
        const once = mergeEvidence([a, b, a, b], Math.max);
        expect(plain(mergeEvidence([once, a], Math.max))).toEqual(plain(once));
        expect(plain(mergeEvidence([once, once], Math.max))).toEqual(plain(once));
      }),
    );
  });

  test('loses no action and no event of any part', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvidence, (a, b) => {
        const whole = mergeEvidence([a, b]);
        expect([...whole.uses.keys()].sort()).toEqual(
          [...new Set([...a.uses.keys(), ...b.uses.keys()])].sort(),
        );
        const names = (events: readonly UnknownEvent[]) =>
          [
            ...new Set(events.map(({ eventSource, eventName }) => JSON.stringify([eventSource, eventName]))),
          ].sort();
        expect(names(whole.unknownEvents)).toEqual(names([...a.unknownEvents, ...b.unknownEvents]));
        const total = (events: readonly UnknownEvent[]) => events.reduce((sum, { count }) => sum + count, 0);
        expect(total(whole.unknownEvents)).toBe(total([...a.unknownEvents, ...b.unknownEvents]));
      }),
    );
  });
});

test('of many resources the same few are kept, whatever the order', () => {
  const resources = Array.from({ length: 30 }, (_, index) => `arn:aws:s3:::b${index}`);
  const part = (some: readonly string[]): Evidence => ({
    ...noEvidence,
    uses: new Map([
      [
        's3:GetObject',
        { allowed: { count: 1 }, resources: { sample: some, complete: true }, sources: ['cloudtrail-logs'] },
      ],
    ]),
  });
  const [first, second] = [part(resources.slice(0, 15)), part(resources.slice(15))];
  const kept = mergeEvidence([first, second]).uses.get('s3:GetObject');
  const sample = resources.toSorted().slice(0, resourceLimit);
  expect(kept?.resources).toEqual({ sample, complete: false });
  expect(mergeEvidence([second, first]).uses.get('s3:GetObject')).toEqual(kept);
});
