import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultConfigPath } from '../../src/config/inputs';
import type { Aws } from './aws';
import { askedFor, awsRun, type Occasion, type Ran, reportIn } from './aws-fault-run';
import { awsEnvironment, expectDiscretion, prepare, textsOf } from './aws-run';
import { newFolder } from './bundle';
import { configWith } from './config-keys';
import type { GitHub } from './github';
import { canary, environment, pushed } from './pull-request';
import { writeText } from './records';
import { actionGets } from './repository';

/** When to ask a run to end: when so many requests for each of these operations have come, and a moment later. */
export interface Moment {
  readonly asked: Readonly<Record<string, number>>;
  readonly later?: number;
}

/** How a process ended that was asked to. */
export interface Interrupted {
  readonly code: number | null;
  /** What killed it, if it did not end by itself. */
  readonly killedBy: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From the first signal to the end, in milliseconds. */
  readonly took: number;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Runs a script of the bundle and sends it signals: the first at the moment, the others half a second apart. */
export async function interrupt(
  script: 'cli.js' | 'index.js',
  { args, cwd, env }: { args: readonly string[]; cwd: string; env: Record<string, string> },
  reached: () => Promise<void>,
  signals: readonly NodeJS.Signals[],
): Promise<Interrupted> {
  const child = spawn(process.execPath, [join(dist, script), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: 28_000,
    killSignal: 'SIGKILL',
  });
  const ending = endOf(child);
  await Promise.race([reached(), ending]);
  const begun = Date.now();
  for (const [index, signal] of signals.entries()) {
    if (index > 0) await sleep(500);
    child.kill(signal);
  }
  return { ...(await ending), took: Date.now() - begun };
}

function endOf(child: ChildProcess): Promise<Omit<Interrupted, 'took'>> {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, killedBy) => resolve({ code, killedBy, ...output }));
  });
}

/** Waits until an AWS was asked so; a run that never asks for it ends the waiting by its own end. */
export async function until(aws: Aws, { asked, later = 100 }: Moment): Promise<void> {
  const due = () => Object.entries(asked).every(([name, times]) => askedFor(aws, name).length >= times);
  for (let waited = 0; !due() && waited < 25_000; waited += 20) await sleep(20);
  await sleep(later);
}

/** An interrupted check, with what it wrote. */
export type InterruptedCheck = Interrupted & Pick<Ran, 'aws' | 'report' | 'written'>;

/** Runs `check` against an AWS, asks it to end, and keeps to what holds for every run. */
export async function interruptCheck(
  aws: Aws,
  moment: Moment,
  occasion: Occasion = {},
  signals: readonly NodeJS.Signals[] = ['SIGINT'],
): Promise<InterruptedCheck> {
  const ended = await interruptSpawned(aws, () => until(aws, moment), occasion, signals);
  return { ...ended, aws, report: reportIn(ended) };
}

/** The same, for runs that may end without a report. */
export async function interruptSpawned(
  aws: Aws,
  reached: () => Promise<void>,
  occasion: Occasion = {},
  signals: readonly NodeJS.Signals[] = ['SIGINT'],
): Promise<Interrupted & Pick<Ran, 'written'>> {
  const folder = occasion.folder ?? newFolder();
  const run = awsRun(occasion);
  prepare(folder, run);
  const flags = Object.entries({ 'report-directory': 'report', ...run.args }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  const process = { args: ['check', ...flags], cwd: folder, env: awsEnvironment(aws, run) };
  const ended = await interrupt('cli.js', process, reached, signals);
  expectDiscretion(aws, folder, [ended.stdout, ended.stderr]);
  return { ...ended, written: textsOf(join(folder, 'report')) };
}

/** A step of an action on a pull request that was cancelled: its log, and the texts of its files. */
export interface InterruptedStep extends Interrupted {
  readonly outputs: string;
  readonly summary: string;
  /** Below RUNNER_TEMP, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the action on a pull request against an AWS, and sends it SIGINT. */
export async function interruptStep(aws: Aws, gitHub: GitHub, moment: Moment): Promise<InterruptedStep> {
  const [workspace, temp] = [newFolder(), newFolder()];
  const run = awsRun({});
  prepare(workspace, run);
  for (const name of ['outputs', 'summary']) writeText(temp, name, '');
  const given = actionGets({ ...run.args, 'github-token': canary, comment: 'always', format: undefined });
  writeText(workspace, defaultConfigPath, configWith('', given.keys));
  const env = {
    ...environment(gitHub, {}, pushed(gitHub, workspace)),
    ...awsEnvironment(aws, run),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'outputs'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    ...given.env,
  };
  const step = await interrupt('index.js', { args: [], cwd: temp, env }, () => until(aws, moment), [
    'SIGINT',
  ]);
  expectDiscretion(aws, temp, [step.stdout, step.stderr]);
  const written = textsOf(temp);
  return { ...step, written, outputs: written.outputs ?? '', summary: written.summary ?? '' };
}
