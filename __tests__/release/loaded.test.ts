import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What a module imports as soon as it is loaded: types are gone by then, and `import()` waits until it is reached. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;']*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].flatMap(([, name]) => name ?? []);
}

/** The packages that are loaded with some modules of src, each with the way that leads to it. */
function packagesLoadedWith(entries: readonly string[]): Map<string, string> {
  const ways = new Map(entries.map((entry) => [join(src, `${entry}.ts`), entry]));
  const packages = new Map<string, string>();
  // Modules that are found on the way are visited as well.
  for (const [path, way] of ways) {
    for (const name of importsOf(path)) {
      const file = join(dirname(path), `${name}.ts`);
      const module = existsSync(file) ? file : join(dirname(path), name, 'index.ts');
      if (!name.startsWith('.')) packages.set(name, `${way} > ${name}`);
      else if (!name.endsWith('.json') && !ways.has(module))
        ways.set(module, `${way} > ${relative(src, module)}`);
    }
  }
  return new Map([...packages].filter(([name]) => !name.startsWith('node:')));
}

/** What every check loads: on the terminal, and as a step that writes its report. */
const check = [
  'index',
  'main',
  'main-cli',
  'output/terminal',
  'run',
  'sources/evidence-file/read',
  'report/terminal',
];
const step = [
  ...['main-action', 'output/action', 'publish/step', 'report/comment', 'report/annotations', 'report/json'],
  ...['report/sarif', 'config/print-baselines', 'drift/suggestion/suggest', 'drift/suggestion/unresolved'],
];

test('wrong input is found without a package but for the one that says so, and the one that knows what was meant', () => {
  const loaded = packagesLoadedWith(['index', 'main', 'main-cli', 'main-action', 'output/action']);
  expect([...loaded.keys()]).toEqual(['@actions/core', 'fastest-levenshtein']);
});

test('a check with policy and evidence from files loads no client, no YAML and no zod', () => {
  const loaded = packagesLoadedWith([...check, ...step]);
  expect(Object.fromEntries(loaded)).toEqual({
    '@actions/core': expect.any(String),
    'fastest-levenshtein': expect.any(String),
    'jsonc-parser': expect.any(String),
    diff: expect.any(String),
  });
});

test('what asks AWS does load its clients: a way to a package is found', () => {
  expect(packagesLoadedWith(['gather/aws']).has('@aws-sdk/client-iam')).toBe(true);
});
