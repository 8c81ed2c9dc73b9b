import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Aws } from './aws';
import { canaries, type EnvironmentOptions } from './aws-identity';
import { type Ended, type HostEnded, newFolder, runCli } from './bundle';
import { background, role, type ShortRecord, writeLog, writeText } from './records';
import { allow, type Inputs, only, type Report, type Step, stateOf } from './repository';

/** The name that the role of records has in IAM. */
export const roleInIam = { name: 'payments-api', path: '/app/' };

/** So many days before now: what AWS says lies in the past of the caller, whenever that is. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
}

/** Records with those of another principal that make a set long and varied, as `background` does on fixed days. */
export function withBackground(...records: readonly ShortRecord[]): readonly ShortRecord[] {
  const others = background.map(([, source, event, fields], index): ShortRecord => {
    return [daysAgo(index === background.length - 1 ? 0.1 : 89), source, event, { ...fields }];
  });
  return [...records, ...others];
}

/** What a run is given beside an AWS; flags by name, undefined leaves out a usual one. */
export interface AwsRun {
  readonly args?: Inputs;
  /** The text of policy.json. */
  readonly policy?: string;
  /** Written as logs/a.json; what is passed to `cloudtrail-logs` is for `args`. */
  readonly records?: readonly ShortRecord[];
  readonly files?: Readonly<Record<string, string>>;
  /** The folder of an earlier run; nothing is written to it but what is given here. */
  readonly folder?: string;
  /** Over that of the loopback. */
  readonly env?: Record<string, string>;
  /** When it begins; now, if left out. */
  readonly now?: number;
  readonly as?: EnvironmentOptions | 'nobody';
}

export interface Checked extends HostEnded {
  readonly folder: string;
  /** Of the report directory, by name; empty when there is none. */
  readonly written: Readonly<Record<string, string>>;
}

const usual: Inputs = {
  'principal-arn': role,
  'policy-file': 'policy.json',
  'service-reference': 'off',
  // A denied or attempted call is enough where a test is about something else.
  'missing-denied': 'all',
  format: 'json',
};

/**
 * Runs the committed `check` against a loopback AWS, with `report` as its report directory, and keeps to what holds
 * for every run: AWS is asked nothing that its description does not allow, and no credential is seen again.
 */
export async function checkWithAws(aws: Aws, run: AwsRun): Promise<Checked> {
  const folder = run.folder ?? newFolder();
  prepare(folder, run);
  const given = { ...usual, 'report-directory': join(folder, 'report'), ...run.args };
  const flags = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  const env = awsEnvironment(aws, run);
  const ended = await runCli(['check', ...flags], folder, env, { now: run.now });
  const cached = Object.values(textsOf(env.XDG_CACHE_HOME ?? ''));
  expectDiscretion(aws, folder, [ended.stdout, ended.stderr, ...cached]);
  return { ...ended, folder, written: textsOf(join(folder, 'report')) };
}

/** Writes the files of a run; the policy only where there is none yet, or another one. */
export function prepare(folder: string, { policy, records, files = {}, folder: earlier }: AwsRun): void {
  if (policy !== undefined || earlier === undefined)
    writeText(folder, 'policy.json', policy ?? allow('ec2:RunInstances', 'ec2:StopInstances'));
  if (records !== undefined) writeLog(folder, records);
  for (const [name, text] of Object.entries(files)) writeText(folder, name, text);
}

/** The environment of a run: a cache of its own, and credentials by default. */
export function awsEnvironment(aws: Aws, { as, env = {} }: AwsRun): Record<string, string> {
  const cache = { XDG_CACHE_HOME: newFolder() };
  if (as !== 'nobody') return { ...cache, ...aws.environment(as), ...env };
  const named = Object.entries(aws.environment()).filter(
    ([name]) => !/KEY|TOKEN/.test(name) || env[name] !== undefined,
  );
  return { ...cache, ...Object.fromEntries(named), ...env };
}

/** No request and no answer against AWS's description, and no credential in a text or a file of a folder. */
export function expectDiscretion(aws: Aws, folder: string, texts: readonly string[]): void {
  expect(aws.violations).toEqual([]);
  const said = [...texts, ...Object.values(textsOf(folder))];
  expect(said.filter((text) => canaries().some((one) => text.includes(one)))).toEqual([]);
}

/** The same for a step of the action: log, outputs, summary and what it wrote. */
export function expectDiscreteStep(aws: Aws, step: Step, comments: readonly string[] = []): void {
  const { stdout, stderr, summary, outputs, temp } = step;
  expectDiscretion(aws, temp, [stdout, stderr, summary, ...Object.values(outputs), ...comments]);
}

/** Texts of all files below a folder, by their path from it; empty when there is no such folder. */
export function textsOf(folder: string): Record<string, string> {
  let names: string[] = [];
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    names = files.map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return {};
  }
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]));
}

/** The report on stdout; what was said instead of one is an error. */
export function reportOf({ code, stdout, stderr }: Ended): Report {
  if (stdout === '') throw new Error(`exit ${code}, no report: ${stderr}`);
  return JSON.parse(stdout);
}

/** States by action, for the actions that are named. */
export function statesOf(report: Report, actions: readonly string[]): Record<string, string> {
  return Object.fromEntries(actions.map((action) => [action, stateOf(report, action)]));
}

/** The reason of an action that is not used; empty if it is. */
export function reasonOf(report: Report, action: string): string {
  return only(report).actions.find((one) => one.action === action)?.reason ?? '';
}
