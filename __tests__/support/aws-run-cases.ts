import { expect } from '@jest/globals';
import { startAws } from './aws';
import { account } from './aws-identity';
import type { AccessedService } from './aws-last-accessed';
import { type AwsRun, type Checked, checkWithAws, daysAgo, reasonOf, reportOf, statesOf } from './aws-run';
import type { Scenario } from './aws-scenario';
import { only, type Report } from './repository';

/** What has to be said of a run; whatever is left out may be anything. */
export interface Said {
  readonly verdict?: string;
  /** `kind: why` of what the target is instead of judged by its use. */
  readonly stage?: RegExp;
  /** By action: its state; `absent` for one that is in no list. */
  readonly states?: Readonly<Record<string, string>>;
  /** By action: what stands in its reason. */
  readonly reasons?: Readonly<Record<string, RegExp>>;
  /** `code: message` of every note but that ages are unknown, which no folder without git can tell. */
  readonly notes?: readonly RegExp[];
  /** `code: message` of every reason of the verdict. */
  readonly because?: readonly RegExp[];
}

/** A scenario by its name, the AWS it happens in, what is run there, and what has to be said. */
export type AwsCase = readonly [name: string, aws: Scenario, run: AwsRun, said: Said];

/** A trail of the account, and the role that may read it. */
export const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
export const accessRole = `arn:aws:iam::${account}:role/service-role/access`;

/** Flags for policy generation alone. */
export const byGeneration = {
  sources: 'policy-generation',
  'cloudtrail-arn': trail,
  'access-role-arn': accessRole,
};

/** A statement of a generated policy, or of a live one. */
export function statement(action: string | readonly string[] | undefined, resource = '*') {
  return { Effect: 'Allow', ...(action === undefined ? {} : { Action: action }), Resource: resource };
}

/** A policy document of some statements. */
export function document(...statements: readonly object[]) {
  return { Version: '2012-10-17', Statement: statements };
}

/** A service in use, with the tracked actions of which one was tried lately. */
export function inUse(namespace: string, action: string, ...others: readonly string[]): AccessedService {
  const tracked = [{ name: action, last: daysAgo(3) }, ...others.map((name) => ({ name }))];
  return { namespace, last: daysAgo(3), actions: tracked };
}

/** Runs a case and holds what was said against what has to be. */
export async function expectCase([, scenario, run, said]: AwsCase): Promise<Checked & { report: Report }> {
  const aws = await startAws(scenario);
  const checked = await checkWithAws(aws, run);
  const report = reportOf(checked);
  expectSaid(report, said);
  return { ...checked, report };
}

/** Holds a report against what has to be said. */
export function expectSaid(
  report: Report,
  { verdict, stage, states = {}, reasons = {}, notes, because }: Said,
): void {
  expect(statesOf(report, Object.keys(states))).toEqual(states);
  if (verdict !== undefined)
    expect({ verdict: report.verdict, why: report.reasons }).toMatchObject({ verdict });
  if (stage !== undefined) expect(stageOf(report)).toMatch(stage);
  for (const [action, reason] of Object.entries(reasons)) expect(reasonOf(report, action)).toMatch(reason);
  if (notes !== undefined) expectLines(notesOf(report), notes);
  if (because !== undefined)
    expectLines(
      report.reasons.map(({ code, message }) => `${code}: ${message}`),
      because,
    );
}

function stageOf(report: Report): string {
  const { stage } = only(report);
  return `${stage?.kind}: ${stage?.why}`;
}

function notesOf(report: Report): string[] {
  const notes = only(report).notes.filter(({ code }) => code !== 'age-unknown');
  return notes.map(({ code, message }) => `${code}: ${message}`);
}

function expectLines(lines: readonly string[], wanted: readonly RegExp[]): void {
  expect(lines).toEqual(wanted.map((one) => expect.stringMatching(one)));
}
