// The entry of a warm host: a process that runs the product again and again, one run at a time, as dist/ would.

import { writeSync } from 'node:fs';
import { runAction } from '../../src/action/action';
import { runnerOutput } from '../../src/action/output';
import type { Host } from '../../src/base/context';
import { runCommandLine } from '../../src/cli/cli';
import { processTerminal } from '../../src/output/terminal';
import type { HostEnded } from './bundle';
import { newController, realClock } from './clock';
import { markSilent, VirtualClock } from './virtual-clock';

/** One run, as `spawn` would be asked for it. */
export interface HostRun {
  readonly entry: 'cli' | 'action';
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** When it begins; now, if left out. */
  readonly now?: number | undefined;
  /** Whether it really waits. */
  readonly realTime?: boolean | undefined;
  /** By which it is known to who wants it to end. */
  readonly id?: string | undefined;
}

type Stream = 'stdout' | 'stderr';

const written: Record<Stream, Uint8Array[]> = { stdout: [], stderr: [] };
const home = process.cwd();
let before = process.cpuUsage();
let clock = new VirtualClock(Date.now());
let controller = newController();
let start = clock.now();
/** Whether the run takes its times from the clock. */
let isTimed = true;

for (const name of ['stdout', 'stderr'] as const)
  process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    written[name].push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    for (const callback of rest) if (typeof callback === 'function') process.nextTick(callback);
    return true;
  };

process.on('message', (asked: HostRun | 'end' | { readonly silent: string }) => {
  if (asked === 'end') controller.abort();
  else if ('silent' in asked) {
    markSilent(asked.silent);
    clock.look();
  } else run(asked).then(answer, failed);
});
process.on('disconnect', () => process.exit());
process.on('uncaughtException', failed);
let isRunning = false;

// A limit of a request passes in real time, and the clock with it; at once where a server says that nothing will come.
const [setReal, clearReal] = [globalThis.setTimeout, globalThis.clearTimeout];
const limits = new WeakMap<object, () => void>();
function setLimit<Args extends unknown[]>(
  work: (...args: Args) => void,
  wait = 0,
  ...args: Args
): NodeJS.Timeout {
  if (wait < 5000) return setReal(work, wait, ...args);
  const [own, over] = [clock, clock.now() + wait];
  const end = () => {
    clearLimit(timer);
    own.passTo(over);
    work(...args);
  };
  const timer = setReal(end, wait);
  if (isTimed) limits.set(timer, own.limit(over, end));
  return timer;
}
function clearLimit(timer?: NodeJS.Timeout | string | number): void {
  if (typeof timer === 'object') limits.get(timer)?.();
  clearReal(timer);
}
Object.assign(globalThis, { setTimeout: setLimit, clearTimeout: clearLimit });
AbortSignal.timeout = (wait) => {
  const controller = new AbortController();
  const error = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  setLimit(() => controller.abort(error), wait).unref();
  return controller.signal;
};

async function run({ entry, args, cwd, env, now = Date.now(), ...time }: HostRun): Promise<number> {
  isRunning = true;
  before = process.cpuUsage();
  clock = new VirtualClock(now);
  start = now;
  isTimed = time.realTime !== true;
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  controller = newController();
  const { signal } = controller;
  const used = isTimed ? clock : realClock;
  const host: Host = { env: process.env, clock: used, interruption: () => signal };
  return entry === 'cli'
    ? runCommandLine(args, processTerminal(host))
    : runAction(host, async () => runnerOutput());
}

function answer(code: number, isLast = false): void {
  isRunning = false;
  process.chdir(home);
  const { user, system } = process.cpuUsage(before);
  const cpu = Math.round((user + system) / 1000);
  const { waits } = clock;
  const took = clock.now() - start;
  const ended: HostEnded = { code, cpu, took, waits, stdout: text('stdout'), stderr: text('stderr') };
  process.send?.({ ended, isLast });
}

function text(name: Stream): string {
  return Buffer.concat(written[name].splice(0)).toString('utf8');
}

/** An error that nothing caught ends a process with code 1, and the host, which is not used again. */
function failed(error: unknown): void {
  const said = error instanceof Error ? `${error.stack}\n` : `${error}\n`;
  if (!isRunning) {
    writeSync(2, `after a run, in a warm host: ${said}`);
    process.exit(1);
  }
  process.stderr.write(said);
  answer(1, true);
  process.disconnect?.();
}
