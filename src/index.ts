import { exitWith, processTerminal } from './output/terminal';

/**
 * The one entry of the bundle: `dist/index.js` runs the action; `dist/cli.js` sets a global symbol and imports
 * the same file. Each side loads only its own code. The exit code is set, never forced, so that output is flushed.
 */
async function start(): Promise<void> {
  if (Reflect.get(globalThis, Symbol.for('iam-policy-drift.cli')) === true) {
    const { runCommandLine } = await import('./cli/cli');
    await exitWith(() => runCommandLine(process.argv.slice(2), processTerminal()));
  } else {
    const { runAction } = await import('./action/action');
    const output = async () => (await import('./action/output')).runnerOutput();
    await exitWith(() => runAction(process.env, output));
  }
}

await start();
