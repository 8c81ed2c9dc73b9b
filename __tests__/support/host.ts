// The entry of a warm host: a process that runs the product again and again, one run at a time, as dist/ would.

import { runAction } from '../../src/action/action';
import { runnerOutput } from '../../src/action/output';
import type { Host } from '../../src/base/context';
import { runCommandLine } from '../../src/cli/cli';
import { processTerminal } from '../../src/output/terminal';
import type { HostEnded } from './bundle';
import { newController } from './clock';
import { VirtualClock } from './virtual-clock';

/** One run, as `spawn` would be asked for it. */
export interface HostRun {
  readonly entry: 'cli' | 'action';
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** When it begins; now, if left out. */
  readonly now?: number | undefined;
  /** How many times as fast the limits of requests go by: of those that nothing answers. */
  readonly haste?: number | undefined;
}

type Stream = 'stdout' | 'stderr';

const written: Record<Stream, Uint8Array[]> = { stdout: [], stderr: [] };
const home = process.cwd();
let before = process.cpuUsage();
let clock = new VirtualClock(Date.now());
let speed = 1;

for (const name of ['stdout', 'stderr'] as const)
  process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    written[name].push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    for (const callback of rest) if (typeof callback === 'function') process.nextTick(callback);
    return true;
  };

process.on('message', (asked: HostRun) => {
  run(asked).then(answer, failed);
});
process.on('disconnect', () => process.exit());
process.on('uncaughtException', failed);

// Limits of requests are the only times that a run does not take from its clock.
const [setReal, timeoutReal] = [globalThis.setTimeout, AbortSignal.timeout];
Object.assign(globalThis, {
  setTimeout: (work: () => void, wait = 0, ...rest: []) =>
    setReal(work, wait < 5000 ? wait : wait / speed, ...rest),
});
AbortSignal.timeout = (wait) => timeoutReal.call(AbortSignal, wait / speed);

async function run({ entry, args, cwd, env, now = Date.now(), haste = 1 }: HostRun): Promise<number> {
  before = process.cpuUsage();
  clock = new VirtualClock(now);
  speed = haste;
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  const { signal } = newController();
  const host: Host = { env: process.env, clock, interruption: () => signal };
  return entry === 'cli'
    ? runCommandLine(args, processTerminal(host))
    : runAction(host, async () => runnerOutput());
}

function answer(code: number): void {
  process.chdir(home);
  const { user, system } = process.cpuUsage(before);
  const cpu = Math.round((user + system) / 1000);
  const { waits } = clock;
  process.send?.({ code, cpu, waits, stdout: text('stdout'), stderr: text('stderr') } satisfies HostEnded);
}

function text(name: Stream): string {
  return Buffer.concat(written[name].splice(0)).toString('utf8');
}

/** An error that nothing caught ends a process with code 1. The host is not used again. */
function failed(error: unknown): void {
  process.stderr.write(error instanceof Error ? `${error.stack}\n` : `${error}\n`);
  answer(1);
  process.disconnect?.();
}
