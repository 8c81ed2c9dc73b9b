import { describe, expect, test } from '@jest/globals';
import { day, type Window } from '../../src/base/time';
import { chain, isReached, type Job, joined } from '../../src/sources/policy-generation/job';

const end = Date.UTC(2026, 10, 22);
const second = 1000;
const trail = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/all';

/** From so many days before the end to so many. */
const days = (from: number, to: number): Window => ({ start: end - from * day, end: end - to * day });

/** A finished job, by the days before the end that it looked at. */
function job(id: string, window: Window): Job {
  const asked = { trails: [trail], regions: 'all', window } as const;
  return { id, status: 'SUCCEEDED', started: end, asked, policies: [] };
}

interface Case {
  readonly scenario: string;
  readonly jobs: readonly (readonly [id: string, window: Window])[];
  /** The last ninety days where nothing else is wanted, a day more or less at both ends. */
  readonly wanted?: Window;
  readonly slack?: number;
  readonly links: readonly string[];
}

const { start: quarter } = days(90, 0);
const month = days(30, 0);
const cases: readonly Case[] = [
  { scenario: 'no job', jobs: [], links: [] },
  { scenario: 'one of the wanted time', jobs: [['a', days(90, 0)]], links: ['a'] },
  { scenario: 'one that is a day older at both ends', jobs: [['a', days(91, 1)]], links: ['a'] },
  {
    scenario: 'one that is two seconds too old at its beginning',
    jobs: [['a', { start: quarter - day - 2 * second, end }]],
    links: [],
  },
  {
    scenario: 'one that begins a second before that, which is nothing',
    jobs: [['a', { start: quarter - day - second, end }]],
    links: ['a'],
  },
  {
    scenario: 'one of a week ago, which may be that old',
    jobs: [['a', days(97, 7)]],
    slack: 7,
    links: ['a'],
  },
  { scenario: 'one that begins late', jobs: [['a', days(89, 0)]], links: [] },
  {
    scenario: 'one that begins a second late, which is nothing',
    jobs: [['a', { start: quarter + second, end }]],
    links: ['a'],
  },
  { scenario: 'one that ends beyond the wanted time', jobs: [['a', days(90, -1)]], links: [] },
  {
    scenario: 'one that ends a second beyond it, which is nothing',
    jobs: [['a', { start: quarter, end: end + second }]],
    links: ['a'],
  },
  { scenario: 'one that ended before the wanted time began', jobs: [['a', days(91, 90)]], links: [] },
  { scenario: 'one that covers the beginning only', jobs: [['a', days(90.5, 60)]], links: ['a'] },
  {
    scenario: 'two that follow each other, in order',
    jobs: [
      ['b', days(45, 0)],
      ['a', days(90, 45)],
    ],
    links: ['a', 'b'],
  },
  {
    scenario: 'three that overlap',
    jobs: [
      ['c', days(40, 0.5)],
      ['b', days(65, 40)],
      ['a', days(91, 60)],
    ],
    links: ['a', 'b', 'c'],
  },
  {
    scenario: 'one where there is one that does by itself',
    jobs: [
      ['a', days(90, 45)],
      ['b', days(45, 0)],
      ['c', days(90, 0)],
    ],
    links: ['c'],
  },
  {
    scenario: 'two a second apart',
    jobs: [
      ['a', days(90, 45)],
      ['b', { start: end - 45 * day + second, end }],
    ],
    links: ['a', 'b'],
  },
  {
    scenario: 'the first of two that are more than a second apart',
    jobs: [
      ['a', days(90, 45)],
      ['b', { start: end - 45 * day + second + 1, end }],
    ],
    links: ['a'],
  },
  {
    scenario: 'no more than needed: what was reached but for the slack is enough',
    jobs: [
      ['a', days(90, 1)],
      ['b', days(1, 0)],
    ],
    links: ['a'],
  },
  {
    scenario: 'none that begins much earlier, whose findings may lie before the wanted time',
    wanted: month,
    jobs: [['whole', days(90, 0)]],
    links: [],
  },
  {
    scenario: 'none that begins much earlier, not as the second either',
    wanted: month,
    jobs: [
      ['short', days(30.5, 15)],
      ['whole', days(90, 0)],
    ],
    links: ['short'],
  },
  {
    scenario: 'a second one that follows, not one that begins much earlier and reaches further',
    wanted: month,
    jobs: [
      ['short', days(31, 15)],
      ['half', days(15, 0.9)],
      ['whole', days(91, 0)],
    ],
    links: ['short', 'half'],
  },
  {
    scenario: 'of equal ends the one that begins later, whatever it is called',
    wanted: month,
    jobs: [
      ['1', days(31, 15)],
      ['a', days(30.5, 0)],
      ['b', days(30, 0)],
      ['c', days(31, 0)],
    ],
    links: ['b'],
  },
  {
    scenario: 'of equal times the one with the smaller name',
    jobs: [
      ['b', days(90, 0)],
      ['a', days(90, 0)],
    ],
    links: ['a'],
  },
];

describe('the jobs that are read again:', () => {
  test.each(cases)('$scenario', ({ jobs, wanted = days(90, 0), slack = 1, links }) => {
    const all = jobs.map(([id, window]) => job(id, window));
    const ids = (some: readonly Job[]) => chain(some, wanted, slack * day).map(({ id }) => id);
    expect([ids(all), ids([...all].reverse())]).toEqual([links, links]);
  });

  test('none of which AWS does not say what it was asked', () => {
    const { asked: _, ...unknown } = job('a', days(90, 0));
    expect(chain([unknown], days(90, 0), day)).toEqual([]);
  });
});

test.each<readonly [string, readonly Window[], readonly Window[]]>([
  ['none', [], []],
  ['in order', [days(30, 20), days(60, 50)], [days(60, 50), days(30, 20)]],
  ['touching', [days(45, 0), days(90, 45)], [days(90, 0)]],
  ['overlapping, one inside the other', [days(90, 10), days(60, 50), days(20, 0)], [days(90, 0)]],
])('times are joined: %s', (_, windows, wanted) => {
  expect(joined(windows)).toEqual(wanted);
});

test('times a second apart are joined, those further apart are not', () => {
  const [a, b] = [days(90, 45), days(45, 0)];
  const from = (hole: number): Window => ({ start: b.start + hole, end });
  expect(joined([a, from(second)])).toEqual([days(90, 0)]);
  expect(joined([a, from(second + 1)])).toEqual([a, from(second + 1)]);
});

test('a time is reached that is missed by no more than the slack and a second', () => {
  const reached = (missing: number) => isReached(end - missing, end, day);
  expect([reached(0), reached(day + second), reached(day + second + 1)]).toEqual([true, true, false]);
});
