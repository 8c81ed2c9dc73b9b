import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from './base/context';
import { exitWith, processTerminal } from './output/terminal';

/**
 * The one entry of the bundle: `dist/index.js` runs the action; `dist/cli.js` sets a global symbol and imports
 * the same file. Each side loads only its own code. The exit code is set, never forced, so that output is flushed.
 */
async function start(): Promise<void> {
  const isCli = Reflect.get(globalThis, Symbol.for('iam-policy-drift.cli')) === true;
  const host: Host = {
    env: process.env,
    clock: { now: Date.now, wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }) },
    interruption: () => interruption(isCli ? 3 : 1),
  };
  if (isCli) {
    const { runCommandLine } = await import('./cli/cli');
    await exitWith(() => runCommandLine(process.argv.slice(2), processTerminal(host)));
  } else {
    const { runAction } = await import('./action/action');
    const output = async () => (await import('./action/output')).runnerOutput();
    await exitWith(() => runAction(host, output));
  }
}

/**
 * A signal that is aborted when the process is asked to end: Ctrl-C, or a job that is cancelled (the runner sends
 * SIGINT, SIGTERM 7.5 seconds later). What is known by then is still judged and written. Asking again ends at once.
 * `stuck` is the exit code when nothing was judged in time.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
function interruption(stuck: number): AbortSignal {
  const controller = new AbortController();
  // Every request in flight listens; there may be dozens.
  setMaxListeners(0, controller.signal);
  const ask = () => {
    for (const name of signals) process.off(name, ask);
    controller.abort();
    // What cannot be ended, such as a program that fetches credentials, keeps a process alive.
    setTimeout(() => process.exit(process.exitCode ?? stuck), longest).unref();
  };
  for (const name of signals) process.on(name, ask);
  return controller.signal;
}

/** The runner ends a step 7.5 seconds after it has asked. */
const longest = 6500;

const signals = ['SIGINT', 'SIGTERM'] as const;

await start();
