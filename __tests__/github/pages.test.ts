import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { allOf } from '../../src/github/answers';

interface Page {
  readonly data: unknown;
  readonly url?: string;
}

const url = 'https://api.github.com/lists?page=1';

async function* pagesOf(pages: readonly Page[]): AsyncGenerator<Page> {
  yield* pages;
}

async function* endless(): AsyncGenerator<Page> {
  for (;;) yield { data: ['one'], url };
}

const all = (pages: AsyncIterable<Page>) => allOf(pages, z.string(), 'words');

test.each<[string, readonly Page[], readonly string[]]>([
  ['one page', [{ data: ['a', 'b'], url }], ['a', 'b']],
  ['a list of nothing', [{ data: [], url }], []],
  [
    'several pages, of which one is empty',
    [
      { data: ['a'], url },
      { data: [], url },
      { data: ['b'], url },
    ],
    ['a', 'b'],
  ],
])('%s', async (_, pages, wanted) => {
  expect(await all(pagesOf(pages))).toEqual(wanted);
});

test.each<[string, AsyncIterable<Page>]>([
  ['an object', pagesOf([{ data: {}, url }])],
  ['a text', pagesOf([{ data: 'a', url }])],
  ['a list of something else', pagesOf([{ data: [7], url }])],
  [
    'a second page that is none',
    pagesOf([
      { data: ['a'], url },
      { data: null, url },
    ]),
  ],
  ['a page that octokit made up for an answer 409', pagesOf([{ data: [] }])],
  ['a list without an end', endless()],
])('%s is no list', async (_, pages) => {
  await expect(all(pages)).rejects.toThrow('list of words');
});
