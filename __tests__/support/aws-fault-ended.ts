import { expect } from '@jest/globals';
import { gapsOf } from './aws-fault-run';
import type { InterruptedCheck } from './aws-fault-signal';
import { stateOf } from './repository';

/** The job that AWS begins first. */
export const first = '5e4d3c2b-0000-4000-8000-000000000001';
/** Other sources have answered by the time that a job was looked at. */
export const polling = {
  asked: { GetGeneratedPolicy: 1, GetFindingV2: 1, GetServiceLastAccessedDetails: 1 },
};

/** It ended by itself, said why, and wrote what the other sources know. */
export function expectEnded(ran: InterruptedCheck, said: RegExp): void {
  const { code, report, written } = ran;
  expect({ code, verdict: report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
  expect(gapsOf(ran)).toContainEqual(expect.stringMatching(said));
  expect(ran.stdout.replaceAll(/\s+/g, ' ')).toMatch(/interrupted|cancelled/);
  expect(Object.keys(written)).toEqual(expect.arrayContaining(['report.json', 'report.md', 'evidence.json']));
  expect(written['evidence.json']).toMatch(/interrupted|cancelled/);
}

/** What the other sources know of is there. */
export function expectFinding({ report, stdout, written }: InterruptedCheck): void {
  expect(stateOf(report, 'ec2:StopInstances')).toBe('over-granted');
  expect(stdout).toContain('Over-granted (1)\n  ec2:StopInstances');
  expect(written['report.md']).toContain('ec2:StopInstances');
}

/** What is said of the job that is no longer awaited. */
export const goesOn = /^policy-generation: .*interrupted; .*job.* is still running: run again/;

/** The same, with the name of the job for a reader of the log. */
export function expectGoesOn(ran: InterruptedCheck): void {
  expectEnded(ran, goesOn);
  expect(ran.stderr).toContain(`policy generation ${first}`);
}
