import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import { writeReportFiles } from '../../src/run/report-files';
import { newFolder } from '../support/bundle';
import { writeText } from '../support/records';

/** What a run with a suggestion writes, and what one without writes. */
const suggested = new Map([
  ['report.json', 'new'],
  ['drift.patch', 'new'],
  ['suggested/iam/ci.json', 'new'],
]);
const plain = new Map([['report.json', 'new']]);
const outdated = ['drift.patch', 'suggested/iam/ci.json'];

/** Files below a folder with their texts; links are not followed. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('report files', () => {
  test('are written with their folders, over those of an earlier run', async () => {
    const root = newFolder();
    writeText(root, 'out/report.json', 'an old and longer text');
    const { paths } = await writeReportFiles(join(root, 'out'), suggested, outdated, [root]);
    expect(filesIn(join(root, 'out'))).toEqual(Object.fromEntries(suggested));
    expect([...paths]).toEqual([...suggested.keys()].map((name) => [name, join(root, 'out', name)]));
  });

  test('of an earlier run that this one has not are removed, and nothing else is', async () => {
    const root = newFolder();
    const others = [
      'notes.md',
      'old.patch',
      'suggested/iam/other.json',
      'suggested/notes.md',
      'drift.patch.orig',
    ];
    for (const name of [...others, ...outdated, 'report.json']) writeText(root, `out/${name}`, 'old');
    await writeReportFiles(join(root, 'out'), plain, outdated, [root]);
    const kept = Object.fromEntries(others.map((name) => [name, 'old']));
    expect(filesIn(join(root, 'out'))).toEqual({ ...kept, 'report.json': 'new' });
  });
});

describe('a file that cannot be written', () => {
  test('leaves the one of before and no draft, and the evidence is written first', async () => {
    const root = newFolder();
    for (const name of ['evidence.json', 'a.json']) writeText(root, `out/${name}`, 'old');
    mkdirSync(join(root, 'out/report.json'));
    const files = new Map(['a.json', 'report.json', 'z.json', 'evidence.json'].map((name) => [name, 'new']));
    const { paths, failure } = await writeReportFiles(join(root, 'out'), files, [], [root]);
    expect(failure?.problems[0]?.message).toBe('cannot be written (EISDIR)');
    expect([...paths.keys()]).toEqual(['evidence.json', 'a.json']);
    expect(filesIn(root)).toEqual({ 'out/evidence.json': 'new', 'out/a.json': 'new' });
  });
});

/** Links that a pull request may have put into the report directory: where they are, and where they lead. */
const links: readonly (readonly [string, string, string])[] = [
  ['the report directory', 'out', 'outside'],
  ['a folder above it', '.', 'outside'],
  ['the folder of suggestions', 'out/suggested', 'outside'],
  ['a folder below it', 'out/suggested/iam', 'outside/iam'],
  ['the folder of suggestions, inside the workspace,', 'out/suggested', 'workspace/src'],
  ['the folder of suggestions, to nowhere,', 'out/suggested', 'outside/nowhere'],
  ['a suggested file', 'out/suggested/iam/ci.json', 'outside/iam/ci.json'],
  ['a suggested file, inside the workspace,', 'out/suggested/iam/ci.json', 'workspace/src/iam/ci.json'],
  ['the patch', 'out/drift.patch', 'outside/drift.patch'],
  ['the report', 'out/report.json', 'outside/report.json'],
  ['the report, to nowhere,', 'out/report.json', 'outside/nowhere.json'],
];

/** A workspace with such a link in it, and a folder outside that holds files of the same names. */
function linked(
  at: string,
  to: string,
): { readonly base: string; readonly root: string; readonly directory: string } {
  const base = newFolder();
  const root = join(base, 'workspace');
  for (const location of ['outside', 'workspace/src'])
    for (const name of ['report.json', 'drift.patch', 'iam/ci.json', 'suggested/iam/ci.json'])
      writeText(base, `${location}/${name}`, 'not ours');
  const link = join(root, at === '.' ? 'above' : at);
  mkdirSync(join(link, '..'), { recursive: true });
  symlinkSync(join(base, to), link);
  return { base, root, directory: join(root, at === '.' ? 'above/out' : 'out') };
}

describe.each(links)('where %s is a link', (_, at, to) => {
  test('nothing is written behind it, and the run fails', async () => {
    const { base, root, directory } = linked(at, to);
    const before = [filesIn(join(base, 'outside')), filesIn(join(root, 'src'))];
    const { failure } = await writeReportFiles(directory, suggested, outdated, [root]);
    expect(failure).toBeInstanceOf(InputError);
    expect([filesIn(join(base, 'outside')), filesIn(join(root, 'src'))]).toEqual(before);
    expect(existsSync(join(base, 'outside/nowhere'))).toBe(false);
    expect(existsSync(join(base, 'outside/nowhere.json'))).toBe(false);
  });

  test('nothing is removed behind it', async () => {
    const { base, root, directory } = linked(at, to);
    const before = [filesIn(join(base, 'outside')), filesIn(join(root, 'src'))];
    await writeReportFiles(directory, new Map(), outdated, [root]);
    expect([filesIn(join(base, 'outside')), filesIn(join(root, 'src'))]).toEqual(before);
  });
});
