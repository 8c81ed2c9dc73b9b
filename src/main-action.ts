import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { actionInputs } from './config/action-inputs';
import { loadConfig } from './config/load-config';
import { InputError } from './input-error';
import { messagesOf } from './main-cli';
import type { ActionOutput } from './output/action';
import type { FinishedRun } from './run';
import type { Place } from './world';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action: environment in, outputs, summary and exit code out. Its only catch turns errors into a failed step. */
export async function runAction(env: Environment, openOutput: () => Promise<ActionOutput>): Promise<number> {
  try {
    return await judge(env, openOutput);
  } catch (error) {
    const output = await openOutput();
    for (const message of messagesOf(error)) output.error(message);
    return 1;
  }
}

async function judge(env: Environment, openOutput: () => Promise<ActionOutput>): Promise<number> {
  const { inputs, problems } = actionInputs(env);
  const place = await findPlace(env);
  const places = { resolve: (path: string) => resolve(place.folder, path), root: place.root };
  const config = await loadConfig(inputs, places, problems);
  const directory = config.reportDirectory ?? join(env.RUNNER_TEMP ?? place.folder, 'iam-policy-drift');
  const { runCheck } = await import('./run');
  const finished = await runCheck({ ...config, reportDirectory: directory }, place, Date.now());
  const output = await openOutput();
  // Publish first, fail last: whatever happens to the step, its results are there.
  await publish(finished, output);
  return finished.exitCode === 0 ? 0 : 1;
}

async function publish({ run, files }: FinishedRun, output: ActionOutput): Promise<void> {
  const sum = (of: (counts: FinishedRun['run']['targets'][number]['drift']['counts']) => number) =>
    run.targets.reduce((total, { drift }) => total + of(drift.counts), 0);
  output.setOutputs({
    verdict: run.verdict,
    'over-granted': String(sum(({ overGranted }) => overGranted)),
    missing: String(sum(({ missing }) => missing)),
    'cannot-tell': String(sum(({ cannotTell }) => cannotTell)),
    accepted: String(sum(({ accepted }) => accepted)),
    'report-json': files.get('report.json') ?? '',
    'evidence-path': files.get('evidence.json') ?? '',
  });
  const [{ renderTerminal }, { renderSummary }] = await Promise.all([
    import('./report/terminal'),
    import('./report/summary'),
  ]);
  output.print(renderTerminal(run, 120));
  await writeSummary(output, renderSummary(run));
}

/** The verdict stands without its summary. */
async function writeSummary(output: ActionOutput, markdown: string): Promise<void> {
  try {
    await output.writeSummary(markdown);
  } catch {
    output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY names no file that can be');
  }
}

async function findPlace(env: Environment): Promise<Place> {
  const root = await folderNamedBy('GITHUB_WORKSPACE', env);
  const temp = env.RUNNER_TEMP === undefined ? [] : [await folderNamedBy('RUNNER_TEMP', env)];
  return { root, folder: root, evidenceRoots: [root, ...temp] };
}

async function folderNamedBy(name: string, env: Environment): Promise<string> {
  const path = env[name] ?? '';
  const real = path === '' ? undefined : await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  throw new InputError([
    {
      place: name,
      message: path === '' ? 'is not set' : 'names no folder',
      remedy: 'run this as a step of a workflow',
    },
  ]);
}
