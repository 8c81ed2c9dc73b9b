import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { structureOf } from '../../scripts/structure.mjs';
import { newFolder, runCli, spawnBundle } from '../support/bundle';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const example = fileURLToPath(new URL('../../examples/payments-api', import.meta.url));
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
  'suggest/suggest.ts',
  'report/document/report.ts',
];

/** What a workflow step loads that compares, suggests, and writes its report files, without a token. */
const step = [
  ...['index.ts', 'action/action.ts', 'action/output.ts', 'action/step.ts', 'run/run.ts'],
  ...['sources/evidence-file/read.ts', 'drift/baseline.ts', 'suggest/suggest.ts', 'suggest/model.ts'],
  ...[
    'base/patch.ts',
    'report/json.ts',
    'report/sarif.ts',
    'report/document/report.ts',
    'report/annotations.ts',
  ],
];

const any = expect.any(String);

test('wrong input loads only the package that finds the nearest name, and in a step the one that prints', () => {
  expect(packagesLoadedWith(['index.ts', 'cli/cli.ts'])).toEqual({ 'fastest-levenshtein': any });
  const action = packagesLoadedWith(['index.ts', 'action/action.ts', 'action/output.ts']);
  expect(action).toEqual({ 'fastest-levenshtein': any, '@actions/core': any });
});

test('a check with policy and evidence from files loads no AWS or GitHub client, no YAML parser and no zod', () => {
  const expected = { 'fastest-levenshtein': any, 'jsonc-parser': any };
  expect(packagesLoadedWith(terminal)).toEqual({ ...expected, diff: any });
  expect(packagesLoadedWith(step)).toEqual({ ...expected, diff: any, '@actions/core': any });
});

test('the chain to a package is found: gathering from AWS loads its clients', () => {
  expect(packagesLoadedWith(['run/ask-accounts.ts'])).toMatchObject({ '@aws-sdk/client-iam': any });
});

/** What text of the bundle gives away a package that is loaded late. */
const heavy: Readonly<Record<string, RegExp>> = {
  '@aws-sdk': /\bclass STSClient\b/,
  '@octokit': /\bclass Octokit\b/,
  '@actions/core': /\bfunction setFailed\b/,
  zod: /\$ZodType\b/,
  yaml: /\bclass Composer\b/,
};

function packagesIn(files: readonly string[]): string[] {
  const texts = files.map((file) => readFileSync(join(dist, file), 'utf8'));
  return Object.keys(heavy).filter((name) => texts.some((text) => heavy[name]?.test(text)));
}

/** The files of the bundle that a check loads, as V8 lists them. */
async function filesLoadedBy(args: readonly string[], cwd: string): Promise<string[]> {
  const coverage = newFolder();
  const { code, stdout } = await spawnBundle('cli.js', args, cwd, { NODE_V8_COVERAGE: coverage });
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('over-granted') });
  const texts = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), 'utf8'));
  const scripts: { readonly url: string }[] = texts.flatMap((text) => JSON.parse(text).result);
  const own = scripts.filter(({ url }) => url.startsWith(pathToFileURL(dist).href));
  return own.map(({ url }) => relative(dist, fileURLToPath(url)));
}

test('the bundle splits there: a check from an evidence file loads 1,190 kB of it at most, and no heavy package', async () => {
  const cwd = newFolder();
  for (const name of ['iam', 'logs']) cpSync(join(example, name), join(cwd, name), { recursive: true });
  const target = ['--principal-arn', 'arn:aws:iam::111122223333:role/payments-api'];
  const check = ['check', ...target, '--policy-file', 'iam/payments-api.json', '--window-end', '2026-11-21'];
  await runCli([...check, '--cloudtrail-logs', 'logs', '--report-directory', 'out'], cwd);
  const files = await filesLoadedBy([...check, '--evidence-file', 'out/evidence.json'], cwd);
  const bytes = files.map((file) => statSync(join(dist, file)).size).reduce((sum, size) => sum + size, 0);
  expect({ packages: packagesIn(files), tooMuch: bytes > 1_190_000 ? { bytes, files } : [] }).toEqual({
    packages: [],
    tooMuch: [],
  });
  // The texts are those of today's bundle.
  expect(packagesIn(readdirSync(dist).filter((file) => file.endsWith('.js')))).toEqual(Object.keys(heavy));
});

test('the counter of steps stands once in what a run loads: two would each allow all of the work', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const holders = scripts.filter((file) => /class OutOfSteps\b/.test(readFileSync(join(dist, file), 'utf8')));
  expect(holders).toHaveLength(1);
});
