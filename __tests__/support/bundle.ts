import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { HostRun } from './host';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run in a host ended. */
export interface HostEnded extends Ended {
  /** The time it took of a processor, in milliseconds: what a busy machine does not change. */
  readonly cpu: number;
  /** By its own clock, in milliseconds. */
  readonly took: number;
  /** The waits that it asked its clock for, in milliseconds. */
  readonly waits: readonly number[];
}

/**
 * Runs the command line of the sources as a user does, in a warm host. The environment is bare, so that no test depends
 * on the machine.
 */
export function runCli(
  args: readonly string[],
  cwd: string,
  env: Env = {},
  { now }: Time = {},
): Promise<HostEnded> {
  return post('run', { entry: 'cli', args, cwd, env: { ...bare, ...env }, now });
}

/** The same in real time, and how to ask it to end, as a signal asks a process. */
export function startCli(args: readonly string[], cwd: string, env: Env = {}) {
  const id = randomUUID();
  const run = { entry: 'cli', args, cwd, env: { ...bare, ...env }, realTime: true, id } as const;
  return { ended: post('run', run), end: () => post('end', { id }) };
}

/** Runs the action of the sources as a runner does, in a warm host: inputs in the environment, no arguments. */
export function runAction(env: Env, cwd: string, { now }: Time = {}): Promise<HostEnded> {
  return post('run', { entry: 'action', args: [], cwd, env: { ...bare, ...env }, now });
}

/** When a run begins. */
export type Time = Pick<HostRun, 'now'>;
type Env = Readonly<Record<string, string>>;

/** Says that nothing will come on a connection to a server of this test: a run in a host need not wait for it. */
export function goSilent({ remotePort, localPort }: Socket): Promise<void> {
  return post('silent', { connection: `${remotePort} ${localPort}` });
}

/** Tells the hosts of this jest run what to do: `jest/host-pool.mjs`. */
function post(what: 'run', run: HostRun): Promise<HostEnded>;
function post(what: 'silent', one: { readonly connection: string }): Promise<void>;
function post(what: 'end', run: Pick<HostRun, 'id'>): Promise<void>;
function post(what: string, run: object): Promise<unknown> {
  const options = {
    socketPath: process.env.TEST_HOSTS ?? '',
    path: `/${what}`,
    method: 'POST',
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      text(response).then((answer) => {
        if (response.statusCode === 200) resolve(JSON.parse(answer));
        else reject(new Error(answer));
      }, reject);
    });
    asked.on('error', reject).end(JSON.stringify(run));
  });
}

/** git comes without the settings of the machine. */
const bare = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Runs a script of the committed bundle in a process of its own: for what a process does as such. */
export function spawnBundle(
  script: 'cli.js' | 'index.js',
  args: readonly string[],
  cwd: string,
  env: Env = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(dist, script), ...args], { cwd, env: { ...bare, ...env } });
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
