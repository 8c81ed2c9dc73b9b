import { afterAll, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import { account } from '../support/aws-identity';
import { type Checked, checkWithAws, reportOf, roleInIam } from '../support/aws-run';
import { byGeneration, document, inUse, statement, trail } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs, type Report } from '../support/repository';

afterAll(closeAws);

const worker = `arn:aws:iam::${account}:role/app/worker`;
const [run, stop] = ['ec2:RunInstances', 'ec2:StopInstances'];

const scenario: Scenario = {
  roles: [roleInIam, { name: 'worker', path: '/app/' }],
  trails: [{ arn: trail }],
  generation: {
    seen: [
      { principal: role, documents: [allow(run)] },
      { principal: worker, documents: [document(statement(stop))] },
    ],
  },
  lastAccessed: [
    { principal: role, services: [inUse('ec2', 'RunInstances', 'StopInstances')] },
    { principal: worker, services: [inUse('ec2', 'StopInstances', 'RunInstances')] },
  ],
};

/** Two targets of the same policy, each with a file of its own: the first has more keys than the second. */
function targets(first: string, second: string, more = ''): Record<string, string> {
  const config = `targets:
  - { name: one, principal-arn: '${first}', policy-files: [policy.json] ${more} }
  - { name: two, principal-arn: '${second}', policy-files: [other.json] }
`;
  return { '.github/iam-drift.yml': config, 'other.json': allow(run, stop) };
}

const generation: Inputs = { ...byGeneration, sources: 'auto' };

function runOn(
  aws: Aws,
  files: Readonly<Record<string, string>>,
  args: Inputs = generation,
): Promise<Checked> {
  const none = { 'principal-arn': undefined, 'policy-file': undefined };
  return checkWithAws(aws, { policy: allow(run, stop), files, args: { ...none, ...args } });
}

const usedBy = ({ targets: all }: Report) => Object.fromEntries(all.map(({ name, used }) => [name, used]));
const count = (aws: Aws, operation: string) =>
  aws.asked().filter((one) => one.endsWith(`:${operation}`)).length;

describe('several targets', () => {
  test.concurrent.each<[string, Record<string, string>, Record<string, string[]>, number]>([
    ['of one role share its job', targets(role, role), { one: [run], two: [run] }, 1],
    ['of two roles have a job each', targets(role, worker), { one: [run], two: [stop] }, 2],
    [
      'of one role over two times have a job each',
      targets(role, role, ', lookback: 60d'),
      { one: [run], two: [run] },
      2,
    ],
    [
      'of which one takes another source',
      targets(role, worker, ', sources: last-accessed'),
      { one: [run], two: [stop] },
      1,
    ],
  ])('%s', async (_name, files, used, jobs) => {
    const aws = await startAws(scenario);
    const report = reportOf(await runOn(aws, files));
    expect(usedBy(report)).toEqual(used);
    expect(report.targets.map(({ counts, evidence }) => [counts.overGranted, evidence.gaps])).toEqual([
      [1, []],
      [1, []],
    ]);
    expect(count(aws, 'StartPolicyGeneration')).toBe(jobs);
  });

  test.concurrent('are judged from one evidence file', async () => {
    const aws = await startAws(scenario);
    const files = targets(role, worker);
    const first = await runOn(aws, files);
    const before = aws.requests.length;
    const kept = { ...files, 'evidence.json': first.written['evidence.json'] ?? '' };
    const second = await runOn(aws, kept, { 'evidence-file': 'evidence.json' });
    expect(second.stdout).toBe(first.stdout);
    expect(aws.requests).toHaveLength(before);
  });
});
