import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Host } from '../base/context';
import { InputError, type InputProblem, messagesOf } from '../base/input-error';
import type { Instant } from '../base/time';
import { hasOnDisk, hasSource } from '../config/config';
import { actionInputs } from '../config/given';
import type { RawInputs } from '../config/inputs';
import type { RunFolders } from '../files/folders';
import type { GitHubAccess } from '../github/event';
import { linksOf } from '../github/event';
import { type Redaction, redaction, unredacted } from '../output/redact';
import type { Links } from '../report/document/links';
import { line } from '../report/lines';
import { type OpenedChange, openChange } from '../run/open-change';
import { surroundingsOf } from '../run/surroundings';
import type { FinishedRun } from '../run/write-report';
import { type ActionOutput, redacted } from './output';
import { checkedOut, type DefaultBranchRun, outdatedReason, type RunTrigger, triggerOf } from './trigger';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action: environment in, outputs, summary and exit code out. Its only catch turns errors into a failed step. */
export async function runAction(host: Host, openOutput: () => Promise<ActionOutput>): Promise<number> {
  const { env } = host;
  const { inputs, problems } = actionInputs(env);
  // Before the configuration is read only the input can ask for it.
  const asked = /^true$/i.test(inputs.get('redact-account-ids') ?? '');
  const hiding: Hiding = { redact: asked ? redaction : unredacted };
  try {
    return await openAndJudge({ host, inputs, problems, openOutput, hiding });
  } catch (error) {
    const output = redacted(await openOutput(), hiding.redact);
    for (const message of messagesOf(error)) output.error(message);
    return 1;
  }
}

/** How errors are said: known as soon as the configuration is. */
interface Hiding {
  redact: Redaction;
}

interface ActionStart {
  readonly host: Host;
  readonly inputs: RawInputs;
  readonly problems: readonly InputProblem[];
  openOutput(): Promise<ActionOutput>;
  readonly hiding: Hiding;
}

async function openAndJudge({ host, inputs, problems, openOutput, hiding }: ActionStart): Promise<number> {
  const { env, clock } = host;
  const folders = await findFolders(env);
  const token = inputs.get('github-token');
  const access = token === undefined ? undefined : { token, clock };
  const trigger = await triggerOf(env, access);
  if (trigger.nothing !== undefined) {
    (await openOutput()).print([line(trigger.nothing)]);
    return 0;
  }
  const withoutSecrets = trigger.pull?.withoutSecrets === true && !trigger.trusted;
  const hideAccountIds = () => {
    hiding.redact = redaction;
  };
  const forChange = trigger.against !== undefined;
  const surroundings = { ...surroundingsOf(folders, env, withoutSecrets), forChange, hideAccountIds };
  const { against, remote, assumed, workflow } = trigger;
  const opened = await openChange({
    inputs,
    problems,
    folders,
    surroundings,
    against,
    remote,
    assumed,
    workflow,
    distrusted: trigger.trusted && against !== undefined,
    verify: (checkout) => checkedOut(trigger, checkout),
    confined: trigger.requires !== undefined && trigger.requires !== 'head',
  });
  const redact = opened.config.redact ? redaction : unredacted;
  hiding.redact = redact;
  const output = redacted(await openOutput(), redact);
  return judgeAndPublish({ ...opened, host, folders, trigger, access, redact, output });
}

interface ActionRun extends OpenedChange {
  readonly host: Host;
  readonly folders: RunFolders;
  readonly trigger: RunTrigger;
  readonly access: GitHubAccess | undefined;
  readonly redact: Redaction;
  readonly output: ActionOutput;
}

async function judgeAndPublish(action: ActionRun): Promise<number> {
  const { host, config, comment, trigger, access, redact, output } = action;
  const { env, clock } = host;
  const now = clock.now();
  const links = linksOf(env, trigger.commit);
  const signal = host.interruption();
  const context = { env, clock, signal, report: (text: string) => output.print([line(text)]) };
  if (config.preflight) await preflight(action, context);
  const finished = await judgeAndReport(action, context, { now, links });
  if (trigger.warning !== undefined) output.warning(trigger.warning);
  // Publish first, fail last: whatever happens to the step, its results are there.
  const [{ publishStep }, { nothingPublished, publishToGitHub }] = await Promise.all([
    import('./step'),
    import('./publish'),
  ]);
  await publishStep(finished, links, output);
  // A job that is cancelled has seconds left, and half of the evidence: what stood in the comment stays.
  const defaultBranch = await currentDefaultBranchRun(action);
  const order = { config, comment, finished, links, output, redact };
  const published =
    access === undefined || signal.aborted
      ? nothingPublished
      : await publishToGitHub({ ...order, access }, { pull: trigger.pull, defaultBranch, now });
  output.setOutputs({ ...published });
  const rulesFail = signal.aborted ? false : await archiveRules(action, defaultBranch, context);
  if (finished.unwritten !== undefined) throw finished.unwritten;
  const { exitCode } = await import('../run/write-report');
  return exitCode(finished) === 0 && !rulesFail ? 0 : 1;
}

/** Runs the pipeline and writes the report files. */
async function judgeAndReport(
  action: ActionRun,
  context: Context,
  { now, links }: { readonly now: Instant; readonly links: Links | undefined },
): Promise<FinishedRun> {
  const { config, change, folders, trigger, redact } = action;
  const [{ run: judgeTargets }, { openPorts }, { writeReport }] = await Promise.all([
    import('../run/run'),
    import('../run/ports'),
    import('../run/write-report'),
  ]);
  const directory =
    config.reportDirectory ?? join(context.env.RUNNER_TEMP ?? folders.folder, 'iam-policy-drift');
  const ports = openPorts({ folders, context, now, change, directory, withoutEvidence: lackOf(action) });
  const { settingsChanges = [], unchecked = [], scope } = change;
  const { notice } = trigger;
  const result = await judgeTargets({ config, scope, settingsChanges, unchecked, notice }, ports);
  return writeReport(result, { config, folders, directory, links, redact });
}

/** What the run writes about, where it is the default branch as it stands; why it is not is a warning. */
async function currentDefaultBranchRun({
  trigger,
  config,
  change,
  output,
}: ActionRun): Promise<DefaultBranchRun | undefined> {
  const { defaultBranch, remote } = trigger;
  const writes =
    config.trackingIssue !== undefined || config.fixPullRequest || config.archiveRules === 'apply';
  if (defaultBranch === undefined || !writes) return defaultBranch;
  const other = await outdatedReason(defaultBranch, change.checkout, remote);
  if (other === undefined) return defaultBranch;
  output.warning(other);
  return undefined;
}

/** Rules are applied where they stand on the default branch: a change that is not merged yet only sees the plan. */
async function archiveRules(
  { config, output }: ActionRun,
  defaultBranch: DefaultBranchRun | undefined,
  context: Context,
): Promise<boolean> {
  if (config.archiveRules === 'off') return false;
  const { runArchiveRules } = await import('./archive-rules');
  const mode = defaultBranch === undefined ? 'plan' : config.archiveRules;
  return runArchiveRules(mode, config, context, output);
}

/** Why a run that gets no secrets has nothing to judge by; undefined where it has. */
function lackOf(action: ActionRun): string | undefined {
  const { config, trigger } = action;
  if (trigger.pull?.withoutSecrets !== true || trigger.trusted) return lostEvidence(action);
  if (config.targets.some(({ evidence }) => hasOnDisk(evidence))) return undefined;
  return 'no evidence: workflows of forks and of Dependabot get no credentials, and no evidence-file was found';
}

/** Why a run about a change has no evidence, where nothing that it could ask is there; undefined where something is. */
function lostEvidence({ config, trigger }: ActionRun): string | undefined {
  if (trigger.against === undefined || config.targets.some(({ evidence }) => hasSource(evidence)))
    return undefined;
  const [path] = config.targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
  return path === undefined
    ? 'no evidence: no source is configured, and no AWS credentials were found'
    : `no evidence: evidence-file ${path} was not found`;
}

/** Prints what doctor finds; throws InputError if there is something to fix. */
async function preflight(
  { config, comment, access, trigger, output, folders }: ActionRun,
  context: Context,
): Promise<void> {
  const [{ checkup }, { checkToken }, { checkLines, wrongIn }] = await Promise.all([
    import('../doctor/checkup'),
    import('../doctor/token'),
    import('../doctor/check'),
  ]);
  const comments = comment === 'never' ? [] : [await checkToken(access, trigger.pull)];
  const checks = [...(await checkup(config, context, context.clock.now(), folders)), ...comments];
  output.print(checkLines(checks, 120));
  const problems = wrongIn(checks).map(({ what, text }) => ({ location: what, message: text }));
  if (problems.length > 0) throw new InputError(problems);
}

async function findFolders(env: Environment): Promise<RunFolders> {
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
      location: name,
      message: path === '' ? 'is not set' : 'is not a directory',
      remedy: 'run the action as a step of a workflow',
    },
  ]);
}
