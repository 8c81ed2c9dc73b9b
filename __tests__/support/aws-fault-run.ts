import { z } from 'zod';
import { type Aws, startAws } from './aws';
import { accessRole, analyzer, scene, trail } from './aws-fault-scene';
import { rest, sendJson } from './aws-plain';
import { type AwsRun, type Checked, checkWithAws } from './aws-run';
import type { Scenario } from './aws-scenario';
import type { Ended } from './bundle';
import { role } from './records';
import type { Inputs, Report } from './repository';

/** How a run differs from the usual one. */
export interface Trigger extends Omit<AwsRun, 'files' | 'as'> {
  /** How often the SDK tries by itself. */
  readonly attempts?: number;
}

/** A run that ended, with its report. */
export interface Ran extends Checked {
  readonly aws: Aws;
  readonly report: Report;
}

/** All AWS sources, drift that is within the limit, and a report for people. */
export const usual: Inputs = {
  'principal-arn': role,
  'policy-file': 'policy.json',
  'service-reference': 'off',
  sources: 'policy-generation,last-accessed,unused-access',
  'cloudtrail-arn': trail,
  'access-role-arn': accessRole,
  'unused-access-analyzer-arn': analyzer,
  'active-findings': 'false',
  'max-over-granted': '1',
  format: undefined,
};

/** What a run is given. */
export function awsRun({ args, attempts = 1, ...rest }: Trigger): AwsRun {
  return { ...rest, args: { ...usual, ...args }, as: { attempts } };
}

/** Runs the command line against that AWS. */
export async function runAgainst(aws: Aws, trigger: Trigger = {}): Promise<Ran> {
  const checked = await checkWithAws(aws, awsRun(trigger));
  return { ...checked, aws, report: reportIn(checked) };
}

/** The report that a run wrote; what was said instead of one is an error. */
export function reportIn({ code, stdout, stderr, written }: Ended & Pick<Checked, 'written'>): Report {
  const json = written['report.json'];
  if (json === undefined) throw new Error(`exit ${code}, no report: ${stdout}${stderr}`);
  return JSON.parse(json);
}

/** A run against an AWS of its own. */
export async function run(scenario: Partial<Scenario>, trigger: Trigger = {}): Promise<Ran> {
  return runAgainst(await startAws(scene(scenario)), trigger);
}

/** What a report says of gaps: `location: message`. */
export function gapsOf({ report }: Pick<Ran, 'report'>): string[] {
  return report.targets.flatMap(({ evidence }) =>
    evidence.gaps.map(({ location, message }) => `${location}: ${message}`),
  );
}

/** Messages of the notes whose code is such a one. */
export function notesOf({ report }: Pick<Ran, 'report'>, code: RegExp): string[] {
  return report.targets.flatMap(({ notes }) =>
    notes.filter((note) => code.test(note.code)).map(({ message }) => message),
  );
}

/** Requests for an operation, in their order. */
export function askedFor({ requests }: Aws, name: string): Aws['requests'] {
  return requests.filter(({ operation }) => operation === name);
}

const listed = z.object({
  policyGenerations: z.array(z.object({ jobId: z.string(), principalArn: z.string(), status: z.string() })),
});

/** The jobs that are known at AWS by now, in the order in which they began. */
export async function jobsAt(aws: Aws) {
  const answer = await sendJson(aws, rest('GET', '/policy/generation'));
  return listed.parse(answer).policyGenerations;
}
