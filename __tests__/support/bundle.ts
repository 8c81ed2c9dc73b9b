import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the committed command line as a user does. The environment is bare, so that no test depends on the machine.
 * Whoever needs longer than `patience` (in milliseconds) is killed: the exit code is null then.
 */
export function runCli(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  patience = 20_000,
): Promise<Ended> {
  return run(join(dist, 'cli.js'), args, cwd, env, patience);
}

/** Runs the committed action as a runner does: inputs in the environment, no arguments. */
export function runAction(env: Record<string, string>, cwd: string): Promise<Ended> {
  return run(join(dist, 'index.js'), [], cwd, env, 20_000);
}

/** git comes without the settings of the machine. */
const bare = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function run(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  patience: number,
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...bare, ...env },
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

const folders: string[] = [];

/** An empty folder of its own, real path; removed when the tests of the file are over. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'iam-policy-drift-')));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
