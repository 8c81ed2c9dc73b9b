import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { actionInputs } from './config/action-inputs';
import { namesCredentials } from './config/aws-environment';
import type { Config } from './config/config';
import { loadConfig } from './config/load-config';
import type { Surroundings } from './gather/gatherer';
import type { Place } from './gather/place';
import { findPullRequest, linksOf, type PullRequest } from './github/event';
import { InputError } from './input-error';
import { interruption } from './interruption';
import { messagesOf } from './main-cli';
import type { ActionOutput } from './output/action';
import type { JudgedRun } from './report/judged';
import { line } from './report/lines';
import type { Links } from './report/markdown/links';
import type { FinishedRun } from './run';

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
  const places = {
    resolve: (path: string) => resolve(place.folder, path),
    root: place.root,
    hasCredentials: namesCredentials(env),
  };
  const config = await loadConfig(inputs, places, problems);
  const reportDirectory = config.reportDirectory ?? join(env.RUNNER_TEMP ?? place.folder, 'iam-policy-drift');
  const pull = await findPullRequest(env);
  const links = linksOf(env, pull);
  const output = await openOutput();
  const signal = interruption(1);
  const surroundings = { env, signal, report: (text: string) => output.print([line(text)]) };
  if (config.preflight) await preflight(config, surroundings, inputs.get('github-token'), pull, output);
  const { runCheck } = await import('./run');
  const finished = await runCheck({ ...config, reportDirectory }, place, Date.now(), surroundings, links);
  if (env.GITHUB_EVENT_NAME === 'pull_request_target') output.warning(onTarget);
  // Publish first, fail last: whatever happens to the step, its results are there.
  await publish(finished, links, output);
  const token = inputs.get('github-token');
  // A job that is cancelled has seconds left, and half of the evidence: what stood in the comment stays.
  const wanted = pull !== undefined && token !== undefined && config.comment !== 'never' && !signal.aborted;
  const url = wanted ? await comment({ config, finished, pull, token, links, output }) : undefined;
  output.setOutputs({ 'comment-url': url ?? '' });
  return finished.exitCode === 0 ? 0 : 1;
}

/** Prints what doctor finds; throws InputError when something has to be mended. */
async function preflight(
  config: Config,
  surroundings: Surroundings,
  token: string | undefined,
  pull: PullRequest | undefined,
  output: ActionOutput,
): Promise<void> {
  const [{ checkup, wrongIn }, { checkToken }, { checkLines }] = await Promise.all([
    import('./commands/doctor/checkup'),
    import('./commands/doctor/token'),
    import('./commands/doctor'),
  ]);
  const comments = config.comment === 'never' ? [] : [await checkToken(token, pull)];
  const checks = [...(await checkup(config, surroundings, Date.now())), ...comments];
  output.print(checkLines(checks, 120));
  const problems = wrongIn(checks).map(({ what, text }) => ({ place: what, message: text }));
  if (problems.length > 0) throw new InputError(problems);
}

const onTarget =
  'pull_request_target gives this job a token that can write: never check out the head of the pull request in it, or use pull_request';

async function publish(finished: FinishedRun, links: Links | undefined, output: ActionOutput): Promise<void> {
  const { run, files } = finished;
  output.setOutputs(outputsOf(run, files));
  const [{ renderTerminal }, { renderSummary }, { annotationsOf }] = await Promise.all([
    import('./report/terminal'),
    import('./report/comment'),
    import('./report/annotations'),
  ]);
  output.print(renderTerminal(run, 120));
  output.annotate(annotationsOf(run));
  await writeSummary(output, renderSummary(run, await finished.suggestion(), links));
}

function outputsOf(run: JudgedRun, files: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const sum = (of: (counts: JudgedRun['targets'][number]['drift']['counts']) => number) =>
    String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
  const suggested = [...files.keys()].some((name) => name.startsWith('suggested/'));
  const report = files.get('report.json') ?? '';
  return {
    verdict: run.verdict,
    'over-granted': sum(({ overGranted }) => overGranted),
    missing: sum(({ missing }) => missing),
    'cannot-tell': sum(({ cannotTell }) => cannotTell),
    accepted: sum(({ accepted }) => accepted),
    'report-json': report,
    'report-markdown': files.get('report.md') ?? '',
    'evidence-path': files.get('evidence.json') ?? '',
    patch: files.get('drift.patch') ?? '',
    'suggested-policy': suggested ? join(dirname(report), 'suggested') : '',
  };
}

interface CommentOrder {
  readonly config: Config;
  readonly finished: FinishedRun;
  readonly pull: PullRequest;
  readonly token: string;
  readonly links: Links | undefined;
  readonly output: ActionOutput;
}

/** Keeps the pull request comment; what goes wrong is a warning. Gives its address. */
async function comment({
  config,
  finished,
  pull,
  token,
  links,
  output,
}: CommentOrder): Promise<string | undefined> {
  const { run } = finished;
  const [{ publishComment }, { renderComment }] = await Promise.all([
    import('./github/publish-comment'),
    import('./report/comment'),
  ]);
  const drift = run.targets.some(({ drift: { counts } }) => counts.overGranted + counts.missing > 0);
  const published = await publishComment({
    token,
    pull,
    key: config.key,
    text: renderComment(run, await finished.suggestion(), links),
    onlyUpdate: config.comment === 'on-drift' && !drift && run.verdict !== 'inconclusive',
  });
  if (published.problem !== undefined) output.warning(published.problem);
  return published.url;
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
