import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

/**
 * What lockfile-lint cannot see. It looks at `resolved`, and our entries have none: npm then fetches name and version
 * from the registry it is configured with. It passes a link, an entry without integrity, and an entry that installs
 * another package under a familiar name.
 */

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** Names under which a package asks for another one, all of them below jest. */
const aliases: Readonly<Record<string, string>> = {
  '@jest/react-is-18': 'react-is',
  '@jest/react-is-19': 'react-is',
  'string-width-cjs': 'string-width',
  'strip-ansi-cjs': 'strip-ansi',
  'wrap-ansi-cjs': 'wrap-ansi',
};

const lock: Lock = read('package-lock.json');

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
}

function problems({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(path === '' ? [] : entryProblems(path, entry)).map((problem) => `${path}: ${problem}`),
    ...requestProblems(entry).map((problem) => `${path}: ${problem}`),
  ]);
}

function entryProblems(path: string, entry: Entry): string[] {
  const [, name = ''] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
  const real = aliases[name] ?? name;
  const found = [];
  if (name === '') found.push('not below node_modules');
  if (entry.link === true) found.push('a link to a folder');
  if ((entry.name ?? real) !== real) found.push(`another package, ${entry.name}`);
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(entry.version ?? '')) found.push('no plain version');
  if (!(entry.resolved ?? tarball(real)).startsWith(tarball(real))) found.push(`from ${entry.resolved}`);
  // npm does not write it for platforms it did not install on. Without it npm believes what the registry says today.
  const foreign = entry.optional === true && entry.dev === true && entry.os !== undefined;
  if (entry.integrity === undefined ? !foreign : !entry.integrity.startsWith('sha512-'))
    found.push('no sha512 integrity');
  return found;
}

function tarball(name: string): string {
  return `https://registry.npmjs.org/${name}/-/`;
}

/** A range is of the registry: no git, file, link or http, and no other package but the known ones. */
function requestProblems(entry: Entry): string[] {
  return [entry.dependencies, entry.devDependencies, entry.optionalDependencies]
    .flatMap((requests) => Object.entries(requests ?? {}))
    .filter(([name, range]) => /[:/]/.test(range) && !range.startsWith(`npm:${aliases[name]}@`))
    .map(([name, range]) => `asks for ${name} from ${range}`);
}

test('every package comes from the npm registry, under its own name, and its content is pinned', () => {
  expect(problems(lock)).toEqual([]);
});

test('no .npmrc of ours chooses another registry', () => {
  const npmrc = readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8');
  expect(npmrc).not.toMatch(/registry|_auth/i);
});

test('package.json asks for exact versions, the ones of the lock file', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
  // DuckDB numbers its releases for Node behind those of its own.
  for (const range of Object.values({ ...dependencies, ...devDependencies }))
    expect(range).toMatch(/^\d+\.\d+\.\d+(-r\.\d+)?$/);
});

describe('the check finds', () => {
  const path = 'node_modules/zod';
  const entry = lock.packages[path] ?? {};
  const { integrity, ...unpinned } = entry;
  test.each<[string, Entry]>([
    ['another host', { ...entry, resolved: 'https://registry.npmjs.org.evil.example/zod/-/zod-1.0.0.tgz' }],
    ['plain http', { ...entry, resolved: 'http://registry.npmjs.org/zod/-/zod-1.0.0.tgz' }],
    ['the tarball of another package', { ...entry, resolved: `${tarball('evil')}evil-1.0.0.tgz` }],
    ['a git repository', { ...entry, resolved: 'git+ssh://git@github.com/evil/zod.git#0000000' }],
    ['a link', { resolved: 'vendor/zod', link: true }],
    ['another name', { ...entry, name: 'evil' }],
    ['a version that is a place', { ...entry, version: 'file:../zod.tgz' }],
    ['a missing hash', unpinned],
    ['a missing hash of an optional package that every platform gets', { ...unpinned, optional: true }],
    ['a weak hash', { ...entry, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['a request for a git repository', { ...entry, dependencies: { evil: 'github:evil/evil' } }],
    ['a request for another package', { ...entry, dependencies: { react: 'npm:evil@1.0.0' } }],
  ])('%s', (_, changed) => {
    expect(integrity).toMatch(/^sha512-/);
    expect(problems({ packages: { ...lock.packages, [path]: changed } })).not.toEqual([]);
  });

  test('a package outside of node_modules', () => {
    expect(problems({ packages: { 'vendor/zod': entry } })).not.toEqual([]);
  });
});
