import { afterAll, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import { awsEnvironment, daysAgo, expectDiscreteStep, prepare, roleInIam } from '../support/aws-run';
import type { Scenario } from '../support/aws-scenario';
import { newFolder } from '../support/bundle';
import { closeGitHubs, type Setting } from '../support/github';
import { bodies, github, runOnPull, writes } from '../support/pull-request';
import { role } from '../support/records';
import type { Step } from '../support/repository';

afterAll(() => {
  closeAws();
  closeGitHubs();
});

const ec2 = { namespace: 'ec2', last: daysAgo(2), actions: [{ name: 'RunInstances', last: daysAgo(2) }] };
const sound: Scenario = { roles: [roleInIam], lastAccessed: [{ principal: role, services: [ec2] }] };
const inputs = {
  'principal-arn': role,
  'cloudtrail-logs': undefined,
  'window-end': undefined,
  'service-reference': 'off',
  sources: 'last-accessed',
  preflight: 'true',
};

interface Run {
  readonly aws: Aws;
  readonly step: Step;
  readonly writes: readonly string[];
}

async function preflight(scenario: Scenario, setting: Partial<Setting> = {}): Promise<Run> {
  const [aws, gh, folder] = [await startAws({ ...sound, ...scenario }), await github(setting), newFolder()];
  prepare(folder, {});
  const step = await runOnPull(gh, folder, { inputs, env: awsEnvironment(aws, {}) });
  expectDiscreteStep(aws, step, bodies(gh));
  return { aws, step, writes: writes(gh) };
}

test.concurrent('with noproblem found the run goes on and judges', async () => {
  const { step, writes: written } = await preflight({});
  expect(step.stdout).toContain('No problems found.');
  expect(step.outputs.verdict).toBe('pass');
  expect(written).toEqual([]);
});

const noReading = { on: 'GET comments', does: { status: 403, body: { message: 'no' } } } as const;

describe('with someproblem found the step fails, says what, and judges nothing', () => {
  test.concurrent.each<[string, Scenario, Partial<Setting>, RegExp]>([
    [
      'expired credentials',
      { faults: [{ on: 'GetCallerIdentity', does: 'expired-token' }] },
      {},
      /^::error::credentials: .*have expired; configure them again/m,
    ],
    ['a role that is not there', { roles: [] }, {}, /^::error::role: the role payments-api does not exist/m],
    [
      'a token that may not read the comments',
      {},
      { faults: [noReading] },
      /^::error::github-token: .*pull-requests: write/m,
    ],
  ])('%s', async (_, scenario, setting, said) => {
    const { aws, step, writes: written } = await preflight(scenario, setting);
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(said);
    expect(step.stdout).toMatch(/1 problem found\./);
    expect(step.outputs.verdict).toBeUndefined();
    expect(written).toEqual([]);
    expect(aws.asked().filter((one) => one.includes('Generate'))).toEqual([]);
  });
});
