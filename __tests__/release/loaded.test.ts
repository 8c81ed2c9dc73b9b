import { expect, test } from '@jest/globals';
import { structureOf } from '../../scripts/structure.mjs';

const { files, imports, packages } = structureOf();

/**
 * The packages that are loaded with some files of src, each with the chain of imports that leads to it. Types are
 * erased, and `import()` loads nothing until it is reached.
 */
function packagesLoadedWith(entries: readonly string[]): Record<string, string> {
  for (const entry of entries)
    if (!files.some(({ name }) => name === entry)) throw new Error(`there is no src/${entry}`);
  const chains = new Map(entries.map((entry) => [entry, entry]));
  // Files that are added while the loop runs are visited as well.
  for (const [at, chain] of chains)
    for (const { file, to, kind } of imports)
      if (file === at && kind === 'static' && !chains.has(to)) chains.set(to, `${chain} > ${to}`);
  const loaded = packages.filter(({ file, kind }) => kind === 'static' && chains.has(file));
  return Object.fromEntries(
    loaded
      .filter(({ name }) => !name.startsWith('node:'))
      .map(({ file, name }) => [name, `${chains.get(file)} > ${name}`]),
  );
}

/** What a check in a terminal loads, in the order in which `import()` reaches it. */
const terminal = [
  'index.ts',
  'cli/cli.ts',
  'run/run.ts',
  'sources/evidence-file/read.ts',
  'report/terminal.ts',
];

/** What a workflow step loads that compares, suggests, and writes its report files, without a token. */
const step = [
  ...['index.ts', 'action/action.ts', 'action/output.ts', 'action/step.ts', 'run/run.ts'],
  ...['sources/evidence-file/read.ts', 'drift/baseline.ts', 'suggest/suggest.ts', 'suggest/model.ts'],
  ...['base/patch.ts', 'report/json.ts', 'report/sarif.ts', 'report/terminal.ts', 'report/annotations.ts'],
  'report/markdown/comment.ts',
];

const any = expect.any(String);

test('wrong input loads only the package that finds the nearest name, and in a step the one that prints', () => {
  expect(packagesLoadedWith(['index.ts', 'cli/cli.ts'])).toEqual({ 'fastest-levenshtein': any });
  const action = packagesLoadedWith(['index.ts', 'action/action.ts', 'action/output.ts']);
  expect(action).toEqual({ 'fastest-levenshtein': any, '@actions/core': any });
});

test('a check with policy and evidence from files loads no AWS or GitHub client, no YAML parser and no zod', () => {
  const expected = { 'fastest-levenshtein': any, 'jsonc-parser': any };
  expect(packagesLoadedWith(terminal)).toEqual(expected);
  expect(packagesLoadedWith(step)).toEqual({ ...expected, diff: any, '@actions/core': any });
});

test('the chain to a package is found: gathering from AWS loads its clients', () => {
  expect(packagesLoadedWith(['run/gather-aws.ts'])).toMatchObject({ '@aws-sdk/client-iam': any });
});
