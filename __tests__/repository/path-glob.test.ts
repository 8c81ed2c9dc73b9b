import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findGlob, slashed } from '../../src/files/find-files';
import { isGlob, walkGlob } from '../../src/files/glob-walk';
import { readRegularFile } from '../../src/files/read-file';
import { readBaseFiles } from '../../src/repository/base-files';
import { commitTree } from '../../src/repository/commit-tree';
import { followLinks, pathMatches } from '../../src/repository/paths';
import type { Entry, Repository } from '../../src/repository/repository';
import { runs } from '../support/runs';

const folder = mkdtempSync(join(tmpdir(), 'globs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A tree by its paths: a text is a file, `-> target` a link. Entries that do not fit earlier ones are left out. */
type Tree = ReadonlyMap<string, string>;

const name = fc.constantFrom('a', 'b', 'iam', 'a.json', '*.json', '?', '!a.json', '.x', '**');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const target = fc
  .tuple(fc.constantFrom('', '../', '../../', './'), path)
  .map(([up, rest]) => `-> ${up}${rest}`);
const trees: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(path, fc.oneof(fc.constant('{}'), target)), { minLength: 1, maxLength: 9 })
  .map((entries) => {
    const tree = new Map<string, string>();
    const parents = (of: string) => of.split('/').map((_, index, all) => all.slice(0, index).join('/'));
    for (const [at, content] of entries) {
      const clashes = [...tree.keys()].some(
        (one) => one === at || one.startsWith(`${at}/`) || parents(at).includes(one),
      );
      if (!clashes) tree.set(at, content);
    }
    return tree;
  });

const segment = fc.constantFrom('*', '**', '?', '*.json', 'a*', 'iam', 'a', 'b', '.*', '*a*', 'a.json', '!*');
const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

function write(root: string, tree: Tree): void {
  for (const [at, content] of tree) {
    mkdirSync(dirname(join(root, at)), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), join(root, at));
    else writeFileSync(join(root, at), content);
  }
}

/** A commit that holds a tree, as far as globs ask. */
function commitOf(tree: Tree): Repository {
  const none = () => Promise.reject(new TypeError('not asked'));
  const entryAt = async (_: string, at: string): Promise<Entry> => {
    const content = tree.get(at);
    if (content === undefined) return undefined;
    return content.startsWith('-> ') ? { linkTo: content.slice(3) } : { id: at, text: content };
  };
  return {
    resolve: none,
    refsNamed: none,
    parents: none,
    mergeBase: none,
    differences: none,
    lineOf: none,
    submodule: none,
    everHad: none,
    textOf: none,
    entryAt,
    list: async () => ({ files: [...tree.keys()], contents: new Map(), submodules: new Map() }),
    read: (commit, at) => followLinks(at, (one) => entryAt(commit, one)),
  };
}

let index = 0;

test('a glob matches the same files at a commit as on disk, links and names that read like patterns included', async () => {
  await fc.assert(
    fc.asyncProperty(trees, glob, async (tree, pattern) => {
      fc.pre(isGlob(pattern));
      const root = join(folder, String(index++));
      mkdirSync(root, { recursive: true });
      write(root, tree);
      const onDisk: string[] = [];
      for (const file of await findGlob(join(root, pattern), () => {}, [root]))
        if (Buffer.isBuffer(await readRegularFile(file, { cap: 100, roots: [root] })))
          onDisk.push(slashed(relative(root, file)));
      const repository = commitOf(tree);
      const committed: string[] = [];
      for (const file of await walkGlob('', pattern.split('/'), await commitTree(repository, 'c')))
        if ((await repository.read('c', file)) !== undefined) committed.push(file);
      const shown = { pattern, tree: [...tree] };
      expect({ ...shown, found: committed }).toEqual({ ...shown, found: onDisk });
      // Without links it is what the text of each path says.
      if ([...tree.values()].every((content) => content === '{}'))
        expect(committed).toEqual([...tree.keys()].filter((one) => pathMatches(pattern, one)).sort());
    }),
    { numRuns: runs(400) },
  );
});

test.each([
  ['a linked folder', 'iam/*.json', ['iam/a.json']],
  ['a link to a linked folder', 'twice/*.json', ['twice/a.json']],
  ['a linked folder in between', 'env/*/a.json', ['env/prod/a.json']],
  ['a link out of the repository', 'out/*.json', []],
  ['a link that leads to itself', 'loop/*.json', []],
  ['a file whose name is the glob', 'odd/*.json', ['odd/*.json', 'odd/app.json']],
])('at a commit, %s', async (_, pattern, found) => {
  const tree = new Map([
    ['policies/a.json', '{}'],
    ['iam', '-> policies'],
    ['twice', '-> ./iam'],
    ['env/prod', '-> ../policies'],
    ['out', '-> ../elsewhere'],
    ['loop', '-> loop'],
    ['odd/*.json', '{}'],
    ['odd/app.json', '{}'],
  ]);
  const committed = await walkGlob(
    '',
    posix.normalize(pattern).split('/'),
    await commitTree(commitOf(tree), 'c'),
  );
  expect(committed).toEqual(found);
});

test.each(['a*b', '*', 'a?b'])('at a commit, the working folder %s is no pattern', async (name) => {
  const tree = new Map([`${name}/iam/a.json`, 'axb/iam/a.json', 'iam/a.json'].map((path) => [path, '{}']));
  const checkout = { repository: commitOf(tree), root: '/r', head: 'c', base: 'c' };
  const request = { given: ['iam/*.json'], folder: `/r/${name}`, head: [] };
  const base = await readBaseFiles(checkout, request);
  expect(base.kind === 'read' && base.files.map(({ path }) => path)).toEqual([`${name}/iam/a.json`]);
});
