import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPolicyFiles } from '../../src/repository/workspace';
import { writeText } from '../support/records';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A repository of some files. */
function newRoot(...paths: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'patterns-')));
  folders.push(root);
  mkdirSync(join(root, '.git'));
  for (const path of paths) writeText(root, path, `"${path}"`);
  return root;
}

async function read(root: string, ...given: readonly string[]) {
  const files = await readPolicyFiles(given, { root, resolve: (path) => join(root, path) });
  const problems = [...files.problems, ...files.absent.map(({ problem }) => problem)];
  return {
    paths: files.texts.map(({ path }) => path),
    problems: problems.map(({ location, message }) => `${location}: ${message}`),
    odd: files.oddNames,
  };
}

describe('`!` takes files out', () => {
  const root = newRoot('iam/app.json', 'iam/app-trust.json', 'iam/ci.json', 'iam/old/x.json', 'b.json');
  test.each([
    ['a glob', ['iam/*.json', '!iam/*-trust.json'], ['iam/app.json', 'iam/ci.json']],
    ['a path', ['iam/*.json', '!iam/app-trust.json'], ['iam/app.json', 'iam/ci.json']],
    ['before what it takes out', ['!iam/*-trust.json', 'iam/*.json'], ['iam/app.json', 'iam/ci.json']],
    ['whole folders', ['iam/**', '!iam/old/**', '!**/*-trust.json'], ['iam/app.json', 'iam/ci.json']],
    ['nothing', ['iam/c*.json', '!other/*.json'], ['iam/ci.json']],
  ])('%s', async (_, given, paths) => {
    expect(await read(root, ...given)).toEqual({ paths, problems: [], odd: [] });
  });

  test('all of it, which is a problem', async () => {
    expect(await read(root, 'iam/*.json', '!iam/**')).toEqual({
      paths: [],
      problems: ['policy-file iam/*.json: matches no file'],
      odd: [],
    });
  });
});

describe('the configured text alone says what is a pattern', () => {
  test.each(['a*b', '*', 'a?b', '**', 'a*b/c?d'])('the working folder %s is none', async (name) => {
    const root = newRoot(
      `${name}/iam/app.json`,
      'axb/iam/other.json',
      'axb/cxd/iam/other.json',
      'iam/other.json',
    );
    const resolve = (path: string) => join(root, name, path);
    const { texts, absent } = await readPolicyFiles(['iam/*.json', '**/*.json'], { root, resolve });
    expect([texts.map(({ path }) => path), absent]).toEqual([[`${name}/iam/app.json`], []]);
  });

  test('a file whose name is the glob does not stand for it, and is reported', async () => {
    const root = newRoot('iam/*.json', 'iam/app.json');
    expect(await read(root, 'iam/*.json')).toEqual({
      paths: ['iam/*.json', 'iam/app.json'],
      problems: [],
      odd: ['iam/*.json'],
    });
  });

  test.each(['iam/a?.json', 'iam/!app.json', 'iam/a*/x.json'])('%s is reported', async (path) => {
    expect((await read(newRoot(path, 'iam/b.json'), 'iam/**')).odd).toEqual([path]);
  });

  test('a name that reads like a pattern elsewhere is none of its business', async () => {
    expect(await read(newRoot('docs/what?.md', 'iam/b.json'), 'iam/*.json')).toEqual({
      paths: ['iam/b.json'],
      problems: [],
      odd: [],
    });
  });

  test('a link out of the repository is not entered', async () => {
    const outside = newRoot('secret.json');
    const root = newRoot('iam/b.json');
    symlinkSync(outside, join(root, 'iam/link'));
    expect(await read(root, 'iam/*/*.json', 'iam/*.json')).toEqual({
      paths: ['iam/b.json'],
      problems: ['policy-file iam/*/*.json: matches no file'],
      odd: [],
    });
  });
});
