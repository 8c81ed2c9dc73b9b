// Runs the committed bundle on an example that must fail the check. It needs Node and nothing else.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = 'examples/payments-api';
const command = ['../../dist/cli.js', 'check'];

await print(`From the root of the repository:\n\n  cd ${folder} && node ${command.join(' ')}\n`);
const code = await run(command, fileURLToPath(new URL(`../${folder}`, import.meta.url)));
if (code === 1) {
  await print('\nThe check failed with exit code 1, as it should: the example drifts beyond its limits.');
} else {
  console.error(`\nThe check should have failed with exit code 1, but it ended with ${code}.`);
  process.exitCode = 1;
}

/** Waits until the text is out, so that it keeps its place among the lines of the child. */
function print(text) {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));
}

/** The child has the same terminal, so its colours stay; gives its exit code. */
function run(args, cwd) {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}
