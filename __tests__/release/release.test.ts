import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { newFolder } from '../support/bundle';

/** Runs the scripts of release.yml as they stand there, in a repository of its own and with a gh that only notes. */

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
}

const { on, jobs }: Workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));

/** What GitHub would answer. */
interface Hub {
  /** The commit of the tag there; ours unless said. */
  readonly commit?: string;
  readonly published?: readonly string[];
  readonly immutable?: boolean;
  /** Tags besides that of the release. */
  readonly tags?: readonly string[];
}

const fakeGh = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const hub = JSON.parse(readFileSync(process.env.HUB, 'utf8'));
appendFileSync(process.env.HUB + '.calls', args.join(' ') + '\\n');
const path = args.find((one) => one.startsWith('repos/')) ?? '';
if (/\\/commits\\/tags\\//.test(path)) console.log(hub.commit);
else if (/\\/releases$/.test(path)) console.log(hub.published.join('\\n'));
else if (/\\/releases\\/tags\\//.test(path)) console.log(hub.immutable);
else if (/\\/git\\/ref\\/tags\\//.test(path)) process.exit(hub.tags.includes(path.split('/').pop()) ? 0 : 1);
else if (args.slice(0, 2).join(' ') === 'release delete') process.exit(1);
`;

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-12-01

### Added

- Something.

## [1.2.2]

- Something else.

[1.2.2]: https://example.com
`;

interface Files {
  readonly version?: string;
  readonly locked?: string;
  readonly changelog?: string;
}

/** A repository with one commit: what a release is made of, in the version 1.2.3 unless said. */
function repository({ version = '1.2.3', locked = version, changelog: notes = changelog }: Files = {}) {
  const folder = newFolder();
  for (const name of ['.github/release', 'README.md', 'LICENSE', 'NOTICE', 'action.yml'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['dist', 'schema']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.js'), '');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { version: locked } } }));
  writeFileSync(join(folder, 'CHANGELOG.md'), notes);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=release');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return { folder, commit: String(git('rev-parse', 'HEAD')).trim(), git };
}

/** Runs the steps of a job in order until one fails; gives what it said and which calls of gh it made. */
function run(job: string, tag: string, folder: string, hub: Required<Hub>) {
  const temp = newFolder();
  mkdirSync(join(temp, 'bin'));
  writeFileSync(join(temp, 'bin/gh'), fakeGh);
  chmodSync(join(temp, 'bin/gh'), 0o755);
  for (const [name, text] of [
    ['hub', JSON.stringify(hub)],
    ['hub.calls', ''],
    ['outputs', ''],
  ] as const)
    writeFileSync(join(temp, name), text);
  const outputs = () =>
    new Map(
      readFileSync(join(temp, 'outputs'), 'utf8')
        .split('\n')
        .map((line) => {
          const [name = '', value = ''] = line.split('=');
          return [name, value] as const;
        }),
    );
  const evaluated = (expression: string) =>
    expression.replaceAll(/\$\{\{ steps\.plan\.outputs\.(\w+) \}\}/g, (_, name) => outputs().get(name) ?? '');
  let said = '';
  for (const step of jobs[job]?.steps ?? []) {
    if (step.run === undefined || step.run === '.ci/run') continue;
    if (step.if !== undefined) {
      expect(step.if).toBe("steps.plan.outputs.moves != ''");
      if (outputs().get('moves') === '') continue;
    }
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value)]),
    );
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...env,
          PATH: `${join(temp, 'bin')}:${process.env.PATH}`,
          HUB: join(temp, 'hub'),
          RUNNER_TEMP: temp,
          GITHUB_OUTPUT: join(temp, 'outputs'),
          GITHUB_REF_NAME: tag,
          GITHUB_REPOSITORY: 'OWNER/iam-policy-drift',
        },
      },
    );
    said += stdout + stderr;
    if (status !== 0) return { failed: step.name, said, calls: callsOf(temp), temp };
  }
  return { failed: undefined, said, calls: callsOf(temp), temp };
}

/** The calls that change something, shortened. */
function callsOf(temp: string): string[] {
  return readFileSync(join(temp, 'hub.calls'), 'utf8')
    .split('\n')
    .filter((call) => /^release|--method/.test(call))
    .map((call) => call.replaceAll(`${temp}/`, '').replaceAll('repos/OWNER/iam-policy-drift/', ''));
}

function publish(tag: string, hub: Hub = {}) {
  const { folder, commit } = repository({
    version: tag.slice(1),
    changelog: changelog.replace('1.2.3', tag.slice(1)),
  });
  const answers = { commit, published: [], immutable: true, tags: [], ...hub };
  return { ...run('publish', tag, folder, answers), commit };
}

function check(tag: string, files: Files = {}) {
  return run('check', tag, repository(files).folder, {
    commit: '',
    published: [],
    immutable: true,
    tags: [],
  });
}

describe('a tag is checked', () => {
  test('and passes when package, lock file and changelog say the same', () => {
    expect(check('v1.2.3').failed).toBeUndefined();
  });

  test.each<[string, string, Files, string]>([
    ['another version than package.json', 'v1.2.4', {}, 'package.json says 1.2.3'],
    ['another version than package-lock.json', 'v1.2.3', { locked: '1.2.2' }, 'package-lock.json says 1.2.2'],
    ['no section of the changelog', 'v1.2.3', { changelog: '## [Unreleased]\n' }, 'no section ## [1.2.3]'],
    ['an empty section', 'v1.2.3', { changelog: '## [1.2.3]\n\n## [1.2.2]\n- x\n' }, 'no section'],
    ['a longer version', 'v1.2.3', { changelog: '## [1.2.30]\n- x\n' }, 'no section'],
    ['a leading zero', 'v1.02.3', { version: '1.02.3' }, 'is no version'],
    ['four numbers', 'v1.2.3.4', { version: '1.2.3.4' }, 'is no version'],
    ['a command', 'v1.2.3-$(id)', { version: '1.2.3-$(id)' }, 'is no version'],
  ])('and refused for %s', (_, tag, files, why) => {
    const { failed, said } = check(tag, files);
    expect(failed).toBe('Tag, package and changelog name the same version');
    expect(said).toContain('::error::');
    expect(said).toContain(why);
  });

  test('and refused when it is not on main', () => {
    const { folder, git } = repository();
    git('commit', '--quiet', '--allow-empty', '--message=elsewhere');
    const { failed } = run('check', 'v1.2.3', folder, {
      commit: '',
      published: [],
      immutable: true,
      tags: [],
    });
    expect(failed).toBe('The commit is on main');
  });

  test('and only versions are tags of a release: the moving vX is none', () => {
    expect(on.push.tags).toEqual(['v[0-9]+.[0-9]+.[0-9]+', 'v[0-9]+.[0-9]+.[0-9]+-*']);
  });
});

describe('a release', () => {
  test('waits for the checks, is a draft first, and vX moves last', () => {
    expect(jobs.publish?.needs).toBe('check');
    const { failed, calls, commit, temp } = publish('v1.2.3', { published: ['v1.2.2'], tags: ['v1'] });
    expect({ failed, calls }).toEqual({
      failed: undefined,
      calls: [
        'release delete v1.2.3 --yes',
        'release create v1.2.3 iam-policy-drift-v1.2.3.tar.gz --draft --verify-tag --title v1.2.3 --notes-file notes.md --prerelease=false',
        'release edit v1.2.3 --draft=false --latest=true',
        `api --silent --method PATCH git/refs/tags/v1 -f sha=${commit} -F force=true`,
      ],
    });
    expect(readFileSync(join(temp, 'notes.md'), 'utf8')).toBe('### Added\n\n- Something.\n');
    const archive = join(temp, 'iam-policy-drift-v1.2.3.tar.gz');
    const packed = String(execFileSync('tar', ['-tzf', archive])).split('\n');
    for (const name of ['action.yml', 'dist/a.js', 'schema/a.js', 'LICENSE', 'NOTICE'])
      expect(packed).toContain(`iam-policy-drift-v1.2.3/${name}`);
  });

  test('the first of a major version makes its vX', () => {
    const { calls, commit } = publish('v2.0.0', { published: ['v1.9.0'], tags: ['v1'] });
    expect(calls.at(-1)).toBe(`api --silent --method POST git/refs -f ref=refs/tags/v2 -f sha=${commit}`);
  });

  test('a pre-release moves nothing and is not the latest', () => {
    const { failed, calls } = publish('v1.2.3-rc.1', { published: ['v1.2.2'], tags: ['v1'] });
    expect(failed).toBeUndefined();
    expect(calls.slice(1).map((call) => call.split(' ').at(-1))).toEqual([
      '--prerelease=true',
      '--latest=false',
    ]);
  });

  test.each([
    ['an older minor version moves nothing', ['v1.10.0'], 'false', 'release edit'],
    ['an older major version moves its own vX', ['v2.0.0', 'v1.2.2'], 'false', 'api --silent --method PATCH'],
    ['a pre-release of a newer version is not newer', ['v1.3.0-rc.1'], 'true', 'api --silent --method PATCH'],
  ])('%s', (_, published, latest, last) => {
    const { failed, calls } = publish('v1.2.3', { published, tags: ['v1'] });
    expect(failed).toBeUndefined();
    expect(calls).toContain(`release edit v1.2.3 --draft=false --latest=${latest}`);
    expect(calls.at(-1)).toContain(last);
  });

  test('that was published by an attempt that broke off later only moves vX', () => {
    const { failed, calls } = publish('v1.2.3', { published: ['v1.2.3'], tags: ['v1'] });
    expect(failed).toBeUndefined();
    expect(calls.map((call) => call.split(' ').slice(0, 4).join(' '))).toEqual([
      'api --silent --method PATCH',
    ]);
  });

  test('does not happen when the tag has moved meanwhile', () => {
    expect(publish('v1.2.3', { commit: '0'.repeat(40) })).toMatchObject({ failed: 'Plan', calls: [] });
  });

  test('that can still be changed is an error, and vX stays', () => {
    const { failed, calls, said } = publish('v1.2.3', { immutable: false, tags: ['v1'] });
    expect(failed).toBe('Publish');
    expect(said).toContain('::error::The release can still be changed.');
    expect(calls.join('\n')).not.toContain('refs/tags/v1 ');
  });
});
