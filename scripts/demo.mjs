// Runs the committed bundle on an example that must fail the check. It needs Node and nothing else.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = 'examples/payments-api';
const cwd = fileURLToPath(new URL(`../${folder}`, import.meta.url));
// The example's policy is as old as this repository, which no role is: its age is left out.
const ageless = ['--new-grant-grace', '0d'];
const check = ['../../dist/cli.js', 'check', ...ageless, '--report-directory', '../../.demo'];
const written = [
  ['comment.md', 'the pull request comment'],
  ['report.md, report.json', 'the whole report'],
  ['suggested/', 'the policy with the suggested change'],
  ['generated/', 'the policy that the recorded activity needs'],
  ['drift.patch', 'the same as a patch: git apply .demo/drift.patch'],
  ['evidence.json', 'what was seen, to judge from later without the logs'],
  ['report.sarif', 'the findings for code scanning'],
  ['baseline.json', 'the drift of today, for those who start with debt'],
];

await print(`From the root of the repository:\n\n  cd ${folder} && node ${check.join(' ')}\n`);
const code = await run(check, 'inherit');
mkdirSync(new URL('../.demo', import.meta.url), { recursive: true });
const comment = createWriteStream(new URL('../.demo/comment.md', import.meta.url));
await run([...check.slice(0, 2), ...ageless, '--format', 'markdown'], comment);
if (code === 1) {
  const files = written.map(([name, what]) => `  .demo/${name.padEnd(24)}${what}`).join('\n');
  await print(
    `\nThe check failed with exit code 1, as it should: the example drifts beyond its limits.\n\n${files}`,
  );
} else {
  console.error(`\nThe check should have failed with exit code 1, but it ended with ${code}.`);
  process.exitCode = 1;
}

/** Waits until the text is out, so that it keeps its place among the lines of the child. */
function print(text) {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));
}

/** Runs the command line in the example's folder; gives its exit code. On `inherit` its colours stay. */
function run(args, output) {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', output === 'inherit' ? 'inherit' : 'pipe', 'inherit'],
  });
  if (output !== 'inherit') child.stdout.pipe(output);
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}
