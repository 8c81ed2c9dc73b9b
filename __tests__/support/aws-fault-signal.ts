import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultConfigPath } from '../../src/config/inputs';
import type { Aws } from './aws';
import { askedFor, awsRun, type Ran, reportIn, type Trigger } from './aws-fault-run';
import { awsEnvironment, expectDiscretion, prepare, textsOf } from './aws-run';
import { type Ended, newFolder, startCli } from './bundle';
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
export interface Interrupted extends Ended {
  /** What killed it, if it did not end by itself. */
  readonly killedBy: NodeJS.Signals | null;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Runs a script of the bundle and sends it signals: the first at the moment, the others half a second apart. */
export async function interrupt(
  script: 'cli.js' | 'index.js',
  { args, cwd, env }: { args: readonly string[]; cwd: string; env: Record<string, string> },
  { aws, ...moment }: Moment & { readonly aws: Aws },
  signals: readonly NodeJS.Signals[],
): Promise<Interrupted> {
  const child = spawn(process.execPath, [join(dist, script), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const ending = endOf(child);
  await until(aws, moment, ending);
  for (const [index, signal] of signals.entries()) {
    if (index > 0) await sleep(500);
    child.kill(signal);
  }
  return ending;
}

function endOf(child: ChildProcess): Promise<Interrupted> {
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
async function until(aws: Aws, { asked, later = 100 }: Moment, ending: Promise<unknown>): Promise<void> {
  let isOver = false;
  ending.finally(() => {
    isOver = true;
  });
  const due = () => Object.entries(asked).every(([name, times]) => askedFor(aws, name).length >= times);
  while (!due() && !isOver) await sleep(20);
  await sleep(later);
}

/** An interrupted check, with what it wrote. */
export type InterruptedCheck = Ended & Pick<Ran, 'aws' | 'report' | 'written'>;

/** Runs `check` in a warm host against an AWS, asks it to end, and keeps to what holds for every run. */
export async function interruptCheck(
  aws: Aws,
  moment: Moment,
  trigger: Trigger = {},
): Promise<InterruptedCheck> {
  const { args, cwd, env } = processOf(aws, trigger);
  const { ended, end } = startCli(args, cwd, env);
  await until(aws, moment, ended);
  await end();
  const run = { ...(await ended), written: textsOf(join(cwd, 'report')) };
  expectDiscretion(aws, cwd, [run.stdout, run.stderr]);
  return { ...run, aws, report: reportIn(run) };
}

/** Starts the `check` of the bundle as a process, and sends it signals. It may end without a report. */
export async function signalCheck(
  aws: Aws,
  moment: Moment,
  trigger: Trigger = {},
  signals: readonly NodeJS.Signals[] = ['SIGINT'],
): Promise<Interrupted & Pick<Ran, 'written' | 'aws'>> {
  const process = processOf(aws, trigger);
  const ended = await interrupt('cli.js', process, { aws, ...moment }, signals);
  expectDiscretion(aws, process.cwd, [ended.stdout, ended.stderr]);
  return { ...ended, aws, written: textsOf(join(process.cwd, 'report')) };
}

/** What `check` is started with, in a folder that has what it needs. */
function processOf(aws: Aws, trigger: Trigger) {
  const cwd = trigger.folder ?? newFolder();
  const run = awsRun(trigger);
  prepare(cwd, run);
  const flags = Object.entries({ 'report-directory': 'report', ...run.args }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  return { args: ['check', ...flags], cwd, env: awsEnvironment(aws, run) };
}

/** A step of an action on a pull request that was cancelled: its log, and the texts of its files. */
export interface InterruptedStep extends Interrupted {
  readonly outputs: string;
  readonly summary: string;
  /** Below RUNNER_TEMP, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the action on a pull request, of which everything counts, against an AWS, and sends it SIGINT. */
export async function interruptStep(aws: Aws, gitHub: GitHub, moment: Moment): Promise<InterruptedStep> {
  const [workspace, temp] = [newFolder(), newFolder()];
  const run = awsRun({});
  prepare(workspace, run);
  for (const name of ['outputs', 'summary']) writeText(temp, name, '');
  const given = actionGets({
    ...run.args,
    'github-token': canary,
    gate: 'all',
    comment: 'always',
    format: undefined,
  });
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
  const step = await interrupt('index.js', { args: [], cwd: temp, env }, { aws, ...moment }, ['SIGINT']);
  expectDiscretion(aws, temp, [step.stdout, step.stderr]);
  const written = textsOf(temp);
  return { ...step, written, outputs: written.outputs ?? '', summary: written.summary ?? '' };
}
