// How long the built bundle takes from start to end, as whole processes, beside an empty one and beside an action that
// holds nothing but @actions/core.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { medians, runOnce } from './measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'examples', 'payments-api');
const policy = join('iam', 'payments-api.json');
const principal = 'arn:aws:iam::111122223333:role/payments-api';
/** When the example's logs end. */
const logsEnd = Date.parse('2026-11-21T00:00:00Z');
/** A process this short needs more repetitions than a scan. */
const often = 4;

const bareAction = `import { getInput, setFailed } from '@actions/core';
try {
  getInput('principal-arn', { required: true });
} catch (error) {
  setFailed(error.message);
}
`;

/** Rows {what, milliseconds, ratio, of, most?}: wrong input and a whole offline check, each as action and on the terminal. */
export async function rows({ dist, repeat, work }) {
  const folder = join(work, 'startup');
  mkdirSync(folder);
  const core = await buildCore(join(folder, 'core'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const place = await prepareCheck(dist, join(folder, 'place'));
  const [terminal, action] = [terminalRuns(dist, place), actionRuns(dist, place)];
  const none = { what: 'empty node process', args: [empty], env: bareEnvironment };
  const bare = {
    what: 'bundle of @actions/core, input missing',
    args: [core],
    codes: [1],
    env: bareEnvironment,
  };
  const compared = [
    { ...bare, than: none },
    ...[action.wrongInput, terminal.wrongInput].map((run) => ({ ...run, than: bare, most: 1.1 })),
    ...[terminal.check, action.check].map((run) => ({ ...run, than: none, most: 3 })),
  ];
  const times = await medians([none, ...compared], repeat * often);
  const timeOf = new Map([none, ...compared].map(({ what }, index) => [what, times[index]]));
  return compared.map(({ what, than, most }) => ({
    what,
    milliseconds: timeOf.get(what),
    ratio: timeOf.get(what) / timeOf.get(than.what),
    of: than.what,
    ...(most === undefined ? {} : { most }),
  }));
}

async function buildCore(folder) {
  mkdirSync(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'bare.js'), bareAction);
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const build = [ncc, 'build', 'bare.js', '--out', 'dist', '--no-cache'];
  await promisify(execFile)(process.execPath, build, { cwd: folder });
  return join(folder, 'dist', 'index.js');
}

/** A folder outside any repository, with the example's policy and an evidence file that is as old as yesterday. */
export async function prepareCheck(dist, cwd) {
  for (const name of ['iam', 'logs', 'temp']) mkdirSync(join(cwd, name), { recursive: true });
  cpSync(join(example, policy), join(cwd, policy));
  const days = Math.floor((Date.now() - logsEnd) / 86_400_000);
  writeFileSync(join(cwd, 'logs', 'all.json'), JSON.stringify({ Records: recordsShifted(days) }));
  await runOnce({ args: terminalCheck(dist, 'cloudtrail-logs', 'logs', 'temp'), cwd, codes: [0, 1, 2] });
  cpSync(join(cwd, 'temp', 'evidence.json'), join(cwd, 'evidence.json'));
  return cwd;
}

function recordsShifted(days) {
  const logs = join(example, 'logs');
  const files = readdirSync(logs, { recursive: true }).filter((name) => name.endsWith('.json.gz'));
  const records = files.flatMap((name) => JSON.parse(gunzipSync(readFileSync(join(logs, name)))).Records);
  return records.map((record) => {
    const time = new Date(Date.parse(record.eventTime) + days * 86_400_000);
    return { ...record, eventTime: `${time.toISOString().slice(0, 19)}Z` };
  });
}

function terminalCheck(dist, source, path, reports) {
  const given = ['--principal-arn', principal, '--policy-file', policy, `--${source}`, path];
  const written = reports === undefined ? [] : ['--report-directory', reports];
  return [join(dist, 'cli.js'), 'check', ...given, ...written];
}

/** The runs of the command line, in a folder of `prepareCheck`. What the check concludes is not the question here. */
export function terminalRuns(dist, cwd) {
  const run = (what, args, codes) => ({ what, cwd, codes, args, env: bareEnvironment });
  const cli = join(dist, 'cli.js');
  return {
    check: run('offline check, terminal', terminalCheck(dist, 'evidence-file', 'evidence.json'), [0, 1, 2]),
    wrongInput: run('wrong input, terminal', [cli, 'check', '--policy-file', policy], [3]),
    version: run('--version', [cli, '--version'], [0]),
  };
}

/** The same as steps of a workflow. */
function actionRuns(dist, cwd) {
  const inputs = { 'PRINCIPAL-ARN': principal, 'POLICY-FILE': policy, 'EVIDENCE-FILE': 'evidence.json' };
  const run = (what, given, codes) => {
    return { what, cwd, codes, args: [join(dist, 'index.js')], env: actionEnvironment(cwd, given) };
  };
  return {
    check: run('offline check, action with report files', inputs, [0, 1, 2]),
    wrongInput: run('wrong input, action', {}, [1]),
  };
}

/** What the shell has set, such as NODE_OPTIONS, would weigh on every process alike and so flatter the ratios. */
export const bareEnvironment = { PATH: process.env.PATH };

function actionEnvironment(cwd, inputs) {
  const files = ['output', 'summary'].map((name) => join(cwd, 'temp', name));
  for (const file of files) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]);
  return {
    ...bareEnvironment,
    ...Object.fromEntries(given),
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: join(cwd, 'temp'),
    GITHUB_OUTPUT: files[0],
    GITHUB_STEP_SUMMARY: files[1],
  };
}
