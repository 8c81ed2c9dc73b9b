import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { circlesIn, type Import, structureOf } from '../../scripts/structure.mjs';

// `npm run structure` prints the figures that are checked here.

/**
 * Which folders of src/ the files of a folder may import, types too. `sources/*` means every folder directly in
 * sources/. Files may always import from their own folder. A new folder needs a row.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Pure: no I/O, no clock, only small packages (see `purePackages`).
  policy: ['base'],
  // JSON is part of the other formats: their policies are read by its parser of statements.
  'policy/formats/*': ['base', 'policy', 'policy/formats/json'],
  'policy/formats/cloudformation': ['base', 'policy', 'policy/formats/json', '../data'],
  'policy/formats/cloudformation/edit': [
    ...['base', 'policy', 'policy/formats/json', 'policy/formats/cloudformation'],
  ],
  'policy/formats': ['policy', 'policy/formats/*', 'policy/formats/cloudformation/edit'],
  reference: ['base', 'policy'],
  evidence: ['base', 'policy', 'reference'],
  drift: ['base', 'policy', 'policy/formats', 'policy/formats/*', 'reference', 'evidence'],
  suggest: ['base', 'policy', 'policy/formats', 'reference', 'evidence', 'drift'],
  generate: ['base', 'policy', 'reference', 'evidence', 'drift'],
  report: ['base', 'policy', 'reference', 'evidence', 'drift', 'suggest', 'generate'],
  'report/document': ['base', 'policy', 'reference', 'evidence', 'drift', 'suggest', 'report'],
  // Besides data/report-page.json, which is the script and the style of the page.
  'report/html': [
    'base',
    'policy',
    'reference',
    'evidence',
    'drift',
    'suggest',
    'report',
    'report/document',
    '../data',
  ],
  'report/tracking-issue': ['base', 'drift', 'report', 'report/document'],

  // I/O: each of these talks to one thing, and none imports another, with two exceptions: a source asks AWS, and
  // github implements the interface of repository.
  base: ['../package.json'],
  files: ['base'],
  repository: ['base', 'files'],
  aws: ['base', 'files', 'policy', 'reference', 'evidence', 'config'],
  // What is requested of a source is a type of config.
  sources: ['base', 'files', 'policy', 'evidence', 'aws', 'config'],
  'sources/*': ['base', 'files', 'policy', 'evidence', 'aws', 'config', 'sources', '../data'],
  // evidence.json also holds the run history, whose type is in drift.
  'sources/evidence-file': ['base', 'files', 'policy', 'evidence', 'drift', '../data'],
  github: ['base', 'files', 'repository', 'suggest', 'report/*'],
  output: ['base', 'report'],

  config: ['base', 'files', 'policy', 'drift', 'repository'],
  'archive-rules': ['base', 'policy', 'aws', 'config', 'report', 'report/document'],

  // These put the parts together. None imports action or cli, and these two do not import each other.
  run: [
    ...['base', 'files', 'policy', 'policy/formats', 'reference', 'evidence', 'drift', 'suggest'],
    ...['generate', '../data'],
    ...['config', 'repository', 'aws', 'sources', 'sources/*', 'report', 'report/*', 'output'],
  ],
  doctor: [
    ...['base', 'files', 'policy', 'evidence', 'report'],
    ...['config', 'aws', 'github', 'sources', 'run'],
  ],
  init: ['base', 'files', 'policy', 'policy/formats', 'repository', 'report', '../package.json'],
  action: [
    ...['base', 'files', 'policy', 'drift', 'suggest', 'report', 'report/*'],
    ...['config', 'repository', 'github', 'output', 'run', 'archive-rules', 'doctor'],
  ],
  cli: [
    ...['base', 'files', 'policy', 'reference', 'drift', 'suggest', 'report', 'report/*'],
    ...['config', 'output', 'run', 'archive-rules', 'doctor', 'init', 'sources/*'],
  ],
  '.': ['base', 'output', 'action', 'cli'],
};

/** Files that only some files may import. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  // Only these print.
  'output/print.ts': ['output/*', 'action/output.ts', 'cli/*'],
  'output/terminal.ts': ['index.ts', 'output/*', 'cli/*'],
};

/** Folders that import no package but the pure ones. `base` is everybody's, so it is held to the same. */
const pureFolders = [
  ...[
    'base',
    'policy',
    'policy/formats',
    'policy/formats/*',
    'reference',
    'evidence',
    'drift',
    'suggest',
    'generate',
    'report',
    'report/*',
  ],
];
const purePackages = ['diff', 'fastest-levenshtein', 'jsonc-parser', 'yaml', 'zod'];

/** The packages that are not pure, and the folders that may import them. Other modules of Node are free. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action'],
  '@actions/github': ['github'],
  '@aws-sdk/*': ['aws', 'sources/*', 'archive-rules'],
  'node:child_process': ['repository'],
};

/** Imports that break a rule and are about to go away. The list is to become empty. */
const exceptions: readonly Pick<Import, 'file' | 'to'>[] = [];

/** `linesOfFunction` may only go down; the target is 30. */
const limits = { folders: 36, linesOfFile: 250, hops: 5, linesOfFunction: 54 };

const structure = structureOf();
const withoutExceptions = structure.imports.filter((one) => !exceptions.some(isSame(one)));

function isSame(a: Pick<Import, 'file' | 'to'>) {
  return (b: Pick<Import, 'file' | 'to'>) => a.file === b.file && a.to === b.to;
}

/** Whether a name is one of some, or directly below one that ends with `/*`. */
function isAmong(name: string, patterns: readonly string[]): boolean {
  return patterns.includes(name) || patterns.includes(`${dirname(name)}/*`);
}

function rowOf(folder: string): readonly string[] | undefined {
  return mayImport[folder] ?? mayImport[`${dirname(folder)}/*`];
}

/** Why an import breaks a rule; nothing where it does not. */
function brokenRules({ file, to }: Pick<Import, 'file' | 'to'>): string[] {
  const [from, target] = [dirname(file), to === '../package.json' ? to : dirname(to)];
  const row = rowOf(from);
  const only = onlyFor[to];
  const what = `src/${file} imports src/${to}`;
  if (row === undefined) return [`src/${from} is a new folder: add a row to mayImport`];
  return [
    ...(from === target || isAmong(target, row) ? [] : [`${what}: ${from} may import ${list(row)}`]),
    ...(only === undefined || isAmong(file, only) ? [] : [`${what}: only ${list(only)} may`]),
  ];
}

/** Why the import of a package breaks a rule. */
function brokenPackageRules({ file, name }: { readonly file: string; readonly name: string }): string[] {
  const folder = dirname(file);
  const what = `src/${file} imports ${name}`;
  if (purePackages.includes(name)) return [];
  if (isAmong(folder, pureFolders))
    return [`${what}: ${folder} is pure and may import ${list(purePackages)}`];
  const homes = packageHomes[name] ?? packageHomes[`${dirname(name)}/*`];
  if (homes === undefined)
    return name.startsWith('node:') ? [] : [`${what}: a new package: add a row to packageHomes`];
  return isAmong(folder, homes) ? [] : [`${what}: only ${list(homes)} may`];
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

test('every import follows the rules', () => {
  expect(withoutExceptions.flatMap(brokenRules)).toEqual([]);
});

test('every import of a package follows the rules', () => {
  expect(structure.packages.flatMap(brokenPackageRules)).toEqual([]);
});

test('there is no import circle of files or folders', () => {
  expect(circlesIn(withoutExceptions)).toEqual({ files: [], folders: [] });
});

test('every exception is still needed', () => {
  expect(exceptions.filter((one) => !structure.imports.some(isSame(one)))).toEqual([]);
});

test('only config reads the inputs of the action', () => {
  const reads = structure.files.filter(({ name }) =>
    /INPUT_|\bgetInput\b/.test(readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8')),
  );
  expect(reads.map(({ name }) => dirname(name)).filter((folder) => folder !== 'config')).toEqual([]);
});

test('there are few folders, each file has one idea, and no file but index.ts is outside of a folder', () => {
  const { folders, files } = structure;
  expect(folders.length).toBeLessThanOrEqual(limits.folders);
  expect(folders.filter(({ name }) => rowOf(name) === undefined)).toEqual([]);
  expect(files.map(({ name }) => name).filter((name) => !name.includes('/'))).toEqual(['index.ts']);
  expect(files.filter(({ lines }) => lines > limits.linesOfFile)).toEqual([]);
});

test('no function is longer than the longest one today', () => {
  expect(structure.functions.filter(({ lines }) => lines > limits.linesOfFunction)).toEqual([]);
});

test('the comparison is a few imports away from index.ts, also without the imports of types', () => {
  const chains = [structure.hops, structure.hopsAtRunTime];
  expect(chains.filter(({ count }) => count < 1 || count > limits.hops)).toEqual([]);
});

test.each([
  ['drift/measure.ts', 'aws/session.ts', /drift may import base, policy/],
  ['sources/athena/run.ts', 'sources/unused-access/gather.ts', /sources\/athena may import/],
  [
    'policy/formats/json/json-tree.ts',
    'policy/formats/yaml/tree.ts',
    /may import base, policy, policy\/formats\/json$/,
  ],
  ['cli/check.ts', 'action/step.ts', /cli may import/],
  ['repository/git.ts', 'github/client.ts', /repository may import base, files$/],
  ['run/run.ts', 'output/print.ts', /only output\/\*, action\/output.ts, cli\/\* may/],
  ['helpers/misc.ts', 'base/text.ts', /helpers is a new folder/],
])('the import of %s -> %s is reported', (file, to, message) => {
  expect(brokenRules({ file, to })).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['report/document/report.ts', 'node:fs', /report\/document is pure/],
  ['drift/measure.ts', '@aws-sdk/client-iam', /drift is pure/],
  ['run/run.ts', '@aws-sdk/client-iam', /only aws, sources/],
  ['run/run.ts', 'lodash', /a new package/],
])('the import of %s -> %s is reported', (file, name, message) => {
  expect(brokenPackageRules({ file, name })).toEqual([expect.stringMatching(message)]);
});

test('a circle is found, of types too', () => {
  const circle: readonly Import[] = [
    { file: 'a/one.ts', to: 'b/two.ts', kind: 'static' },
    { file: 'b/two.ts', to: 'a/one.ts', kind: 'type' },
  ];
  expect(circlesIn(circle)).toEqual({ files: [['a/one.ts', 'b/two.ts']], folders: [['a', 'b']] });
});
