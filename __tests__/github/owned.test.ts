import { describe, expect, test } from '@jest/globals';
import { type Kept, keepOne, markerOf, type Owned, ownText } from '../../src/github/owned';

/** How one request ends: done and answered, done without an answer, neither, or denied. */
type Ending = 'answered' | 'done, then 502' | '502' | '403';

interface Case {
  readonly there?: readonly Owned[];
  /** How creations end, one after the other; what follows is answered. */
  readonly creations?: readonly Ending[];
  /** How lists end; `stale` is one without what was created since. */
  readonly lists?: readonly (Ending | 'stale')[];
  readonly updates?: readonly Ending[];
  readonly settles?: readonly Ending[];
  /** What another run creates right before ours. */
  readonly rival?: string;
  readonly isWanted?: boolean;
}

const marker = markerOf('key');
const older = markerOf('older key');
const [us, them] = ['github-actions[bot]', 'octocat'];
const thing = (id: number, body: string, author = us): Owned => ({ id, author, body });
const ours = (id: number, text = 'ours') => thing(id, `${marker}\n${text}`);

class Status extends Error {
  readonly response = { headers: {} };
  readonly status: number;
  constructor(status: number) {
    super(`${status}`);
    this.status = status;
  }
}

/** Keeps one thing in a store in memory whose requests end as a case says; gives what is there then. */
async function keep(given: Case) {
  const store = [...(given.there ?? [])];
  const before = [...store];
  const [creations, lists] = [[...(given.creations ?? [])], [...(given.lists ?? [])]];
  const [updates, settles] = [[...(given.updates ?? [])], [...(given.settles ?? [])]];
  const asked: string[] = [];
  const request = <T>(name: string, ending: Ending = 'answered', act: () => T): T => {
    asked.push(name);
    if (ending === '502' || ending === '403') throw new Status(Number(ending));
    const result = act();
    if (ending !== 'answered') throw new Status(502);
    return result;
  };
  const kind = {
    author: us,
    markers: [marker, older],
    async list() {
      const ending = lists.shift() ?? 'answered';
      return ending === 'stale' ? before : request('list', ending, () => [...store]);
    },
    async creation() {
      if (given.isWanted === false) return undefined;
      return async () => {
        if (given.rival !== undefined && asked.filter((one) => one === 'create').length === 0)
          store.push(ours(90, given.rival));
        return request('create', creations.shift(), () => {
          const fresh = ours(100 + store.length, 'new');
          store.push(fresh);
          return fresh;
        });
      };
    },
    async update(one: Owned) {
      if (one.body.endsWith('new')) return;
      request('update', updates.shift(), () => {
        store.splice(
          store.findIndex(({ id }) => id === one.id),
          1,
          { ...one, body: `${marker}\nnew` },
        );
      });
    },
    async settle({ id }: Owned) {
      request('settle', settles.shift(), () => {
        store.splice(
          store.findIndex((one) => one.id === id),
          1,
        );
      });
    },
  };
  const kept = await keepOne<Owned>(kind).catch((error: unknown) => ({ thrown: String(error) }));
  return { kept, ids: store.map(({ id }) => id), asked: asked.filter((one) => one !== 'list') };
}

function outcome(kept: Kept<Owned> | { readonly thrown: string }): string {
  if ('thrown' in kept) return `throws ${kept.thrown}`;
  const one = kept.one === undefined ? 'none' : `${kept.one.id}`;
  return 'failure' in kept ? `${one}, ${kept.failure}` : one;
}

const table: readonly [name: string, Case, outcome: string, ids: number[], asked: string[]][] = [
  ['none is there', {}, '100', [100], ['create']],
  ['none is there, and none is wanted', { isWanted: false }, 'none', [], []],
  ['one is there, as it should be', { there: [ours(1, 'new')] }, '1', [1], []],
  ['one is there with another text', { there: [ours(1)] }, '1', [1], ['update']],
  ['one is there, and none would be wanted', { there: [ours(1)], isWanted: false }, '1', [1], ['update']],
  ['one under an older key', { there: [thing(1, `${older}\nx`)] }, '1', [1], ['update']],
  ['somebody else’s with our marker', { there: [thing(1, marker, them)] }, '101', [1, 101], ['create']],
  ['ours with another key', { there: [thing(1, markerOf('key two'))] }, '101', [1, 101], ['create']],
  ['ours that quotes the marker', { there: [thing(1, `> ${marker}`)] }, '101', [1, 101], ['create']],
  ['two are there', { there: [ours(2, 'new'), ours(1)] }, '1', [1], ['update', 'settle']],
  [
    'a double with words above it is a person’s',
    { there: [ours(1, 'new'), thing(2, `See this:\n${marker}\nours`)] },
    '1',
    [1, 2],
    [],
  ],
  ['created, then a bad gateway', { creations: ['done, then 502'] }, '100', [100], ['create']],
  ['a bad gateway, then created', { creations: ['502'] }, '100', [100], ['create', 'create']],
  ['a bad gateway for good', { creations: ['502', '502'] }, 'throws Error: 502', [], ['create', 'create']],
  ['it may not be created', { creations: ['403'] }, 'throws Error: 403', [], ['create']],
  ['it may not be read', { lists: ['403'] }, 'throws Error: 403', [], []],
  ['created, and not in the list yet', { lists: ['answered', 'stale'] }, '100', [100], ['create']],
  ['created, and the list cannot be read', { lists: ['answered', '502'] }, '100', [100], ['create']],
  ['another run creates one at once', { rival: 'new' }, '90', [90], ['create', 'settle']],
  [
    'another run creates one at once, and ours is not answered',
    { rival: 'theirs', creations: ['502'] },
    '90',
    [90],
    ['create', 'update'],
  ],
  ['it may not be changed', { there: [ours(1)], updates: ['403'] }, '1, Error: 403', [1], ['update']],
  [
    'one that may not be changed keeps its double, which may be newer',
    { there: [ours(1), ours(2)], updates: ['403'] },
    '1, Error: 403',
    [1, 2],
    ['update'],
  ],
  [
    'a double that stays',
    { there: [ours(1, 'new'), ours(2)], settles: ['403'] },
    '1, Error: 403',
    [1, 2],
    ['settle'],
  ],
];

describe('one thing is kept', () => {
  test.each(table)('%s', async (_, given, wanted, ids, asked) => {
    const seen = await keep(given);
    expect([outcome(seen.kept), seen.ids, seen.asked]).toEqual([wanted, ids, asked]);
  });
});

describe('our text is found by its marker', () => {
  const isMarker = (line: string) => line === marker;
  test.each<[string, string, { above: string; body: string } | undefined]>([
    ['alone', marker, { above: '', body: marker }],
    ['below words', `a\r\n\nb\n${marker}\ntext`, { above: 'a\r\n\nb\n', body: `${marker}\ntext` }],
    ['with other line ends', `${marker}\r\ntext`, { above: '', body: `${marker}\r\ntext` }],
    ['the first of two', `${marker}\n${marker}`, { above: '', body: `${marker}\n${marker}` }],
    ['not within a line', `see ${marker}`, undefined],
    ['not with more behind it', `${marker} x`, undefined],
    ['nowhere', '', undefined],
  ])('%s', (_, body, wanted) => {
    expect(ownText(body, isMarker)).toEqual(wanted === undefined ? undefined : { marker, ...wanted });
  });
});
