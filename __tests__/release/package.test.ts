import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { newFolder } from '../support/bundle';
import { background, role, writeLog, writeText } from '../support/records';
import { runInstances, twoActions } from '../support/repository';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** What npm would publish, and a copy of it without anything else of this repository. */
function packed(): Packed & { readonly folder: string } {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'];
  const [pack]: Packed[] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  if (pack === undefined) throw new Error('npm packed nothing');
  const folder = newFolder();
  for (const { path } of pack.files) cpSync(join(root, path), join(folder, path));
  return { ...pack, folder };
}

test('the package has what npx needs, runs without dependencies, and does what a new user tries', () => {
  const { size, files, folder } = packed();
  const cli = join(folder, manifest.bin['iam-policy-drift']);
  const credentials = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };
  const run = (args: readonly string[], cwd: string, more = {}) => {
    const env = { PATH: process.env.PATH ?? '', ...more };
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
  expect(manifest.private).toBeUndefined();
  expect(size).toBeLessThan(2_500_000);
  const tops = new Set(files.map(({ path }) => path.split('/')[0]));
  expect([...tops].sort()).toEqual(
    [
      'LICENSE',
      'NOTICE',
      'README.md',
      'action.yml',
      'dist',
      'examples',
      'package.json',
      'schema',
      'setup',
    ].sort(),
  );
  expect(existsSync(join(folder, 'node_modules'))).toBe(false);

  const user = newFolder();
  // Whatever credentials there are, the demo does not use them.
  const demo = run(['demo'], user, credentials);
  expect([demo.code, demo.stderr]).toEqual([0, '']);
  expect(demo.stdout).toContain('payments-api');
  expect(readdirSync(user)).toEqual([]);

  mkdirSync(join(user, '.git'));
  writeText(user, `iam/${role.slice(role.lastIndexOf('/') + 1)}.json`, twoActions);
  writeLog(user, [runInstances, ...background]);
  const init = run(['init', '--yes', '--account', '111122223333'], user);
  expect([init.code, init.stderr]).toEqual([0, '']);
  const [, template = ''] = /--template-file (\S+)/.exec(init.stdout) ?? [];
  expect(existsSync(template)).toBe(true);
  const logs = ['--cloudtrail-logs', 'logs', '--window-end', '2026-11-21'];
  const check = run(
    ['check', ...logs, '--principal-arn', role, '--no-config', '--policy-file', 'iam/*.json'],
    user,
  );
  expect([check.code, check.stderr]).toEqual([1, '']);
  expect(run(['check', ...logs, '--format', 'json'], user).stdout).toContain('"name": "payments-api"');
  expect(run(['doctor', ...logs, '--no-config'], user, credentials).stdout).toContain(`roles seen: ${role}`);
});
