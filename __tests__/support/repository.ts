import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { specOf } from '../../src/config/inputs';
import { type HostEnded, newFolder, runAction, runCli, type Time } from './bundle';
import { withConfigKeys } from './config-keys';
import { background, role, type ShortRecord, writeLog, writeText } from './records';

/** Inputs by name, the same for the command line and the action; undefined leaves out a usual one. */
export type Inputs = Readonly<Record<string, string | undefined>>;

/** What a repository of `repository()` is judged with, unless a test says otherwise. */
export const usual: Inputs = {
  'principal-arn': role,
  'policy-file': 'policy.json',
  'cloudtrail-logs': 'logs',
  'window-end': '2026-11-21',
  // One denied call is enough where a test is about something else.
  'missing-denied': 'all',
};

export const runInstances: ShortRecord = ['2026-11-20T10:00:00Z', 'ec2', 'RunInstances'];
export const stopInstances: ShortRecord = ['2026-11-19T10:00:00Z', 'ec2', 'StopInstances'];

/** One Allow of some actions on `*`. */
export function allow(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}

/** The policy most tests judge: by `runInstances` alone, its second action is over-granted. */
export const twoActions = allow('ec2:RunInstances', 'ec2:StopInstances');

/** A folder with policy.json, logs/a.json (the records and the background) and further files. */
export function repository(
  policy: string | Uint8Array = twoActions,
  records: readonly ShortRecord[] = [runInstances],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const folder = newFolder();
  writeText(folder, 'policy.json', policy);
  writeLog(folder, [...records, ...background]);
  for (const [name, content] of Object.entries(files)) writeText(folder, name, content);
  return folder;
}

/** Runs `check` on the usual inputs and some others. */
export function check(
  folder: string,
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<HostEnded> {
  return runCli(['check', ...flagsOf(inputs)], folder, env);
}

/** The flags of the usual inputs and some others. */
export function flagsOf(inputs: Inputs = {}): string[] {
  return Object.entries({ ...usual, ...inputs }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
}

export interface Report {
  readonly verdict: string;
  readonly settingsChanges?: readonly string[];
  readonly reasons: readonly { readonly code: string; readonly message: string; readonly target: string }[];
  readonly targets: readonly Target[];
}

export interface Target {
  readonly name: string;
  readonly verdict: string;
  /** Why it is not judged by its use. */
  readonly stage?: { readonly kind: string; readonly why: string };
  /** The commit that it was compared with. */
  readonly base?: string;
  readonly policyFiles: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly used: readonly string[];
  readonly actions: readonly {
    readonly action: string;
    readonly state: string;
    readonly reason: string;
    readonly introduced?: string;
  }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly evidence: {
    readonly sources: readonly { readonly files: number; readonly events: number }[];
    readonly gaps: readonly { readonly location: string; readonly message: string }[];
  };
}

/** Runs `check --format json` and gives the report; what was said instead of one is an error. */
export async function judged(
  folder: string,
  inputs: Inputs = {},
): Promise<Report & { readonly code: number | null }> {
  const { code, stdout, stderr } = await check(folder, { ...inputs, format: 'json' });
  if (stdout === '') throw new Error(`exit ${code}, no report: ${stderr}`);
  return { ...JSON.parse(stdout), code };
}

/** The first target of a report. */
export function only({ targets }: Report): Target {
  const [target] = targets;
  if (target === undefined) throw new Error('no target');
  return target;
}

/** `used`, another state, or `absent`. */
export function stateOf(report: Report, action: string): string {
  const { used, actions } = only(report);
  if (used.includes(action)) return 'used';
  return actions.find((one) => one.action === action)?.state ?? 'absent';
}

export interface Step extends HostEnded {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP */
  readonly temp: string;
}

/**
 * Runs the action as a runner does: inputs in upper case with their hyphens, files for outputs and summary. Inputs that
 * the action does not declare are keys of the config file for this run.
 */
export async function runStep(
  workspace: string,
  inputs: Inputs = {},
  env: Record<string, string> = {},
  time: Time = {},
): Promise<Step> {
  const temp = newFolder();
  const [outputs, summary] = [join(temp, 'set_output'), join(temp, 'step_summary')];
  for (const file of [outputs, summary]) writeFileSync(file, '');
  mkdirSync(join(temp, 'cwd'));
  const given = actionGets({ ...usual, ...inputs });
  const environment = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    ...given.env,
    ...env,
  };
  const ended = await withConfigKeys(workspace, inputs['config-file'], given.keys, () =>
    runAction(environment, join(temp, 'cwd'), time),
  );
  const written = readFileSync(outputs, 'utf8');
  return { ...ended, outputs: parseOutputs(written), summary: readFileSync(summary, 'utf8'), temp };
}

/** Inputs as the action gets them: what it declares is in its environment, the rest are keys of the config file. */
export function actionGets(inputs: Inputs): { env: Record<string, string>; keys: Record<string, string> } {
  const [env, keys]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const [name, value] of Object.entries(inputs)) {
    if (value === undefined) continue;
    if (specOf(name)?.allowedIn.workflow === false) keys[name] = value;
    else env[inputName(name)] = value;
  }
  return { env, keys };
}

/** `INPUT_PRINCIPAL-ARN`: only spaces become underscores. */
export function inputName(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** `name<<delimiter` blocks, as the runner reads them. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let head = lines.shift(); head !== undefined && head !== ''; head = lines.shift()) {
    const [name = '', delimiter = ''] = head.split('<<');
    outputs[name] = lines.splice(0, lines.indexOf(delimiter)).join('\n');
    lines.shift();
  }
  return outputs;
}
