import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import { analyzerArn } from '../support/aws-findings';
import {
  awsEnvironment,
  daysAgo,
  expectDiscreteStep,
  prepare,
  roleInIam,
  statesOf,
} from '../support/aws-run';
import type { Scenario } from '../support/aws-scenario';
import { newFolder } from '../support/bundle';
import { closeGitHubs, type GitHub } from '../support/github';
import { bodies, github, runOnPull, warnings, writes } from '../support/pull-request';
import { role, writeText } from '../support/records';
import { allow, type Inputs, only, type Report, type Step } from '../support/repository';
import { schemaErrors } from '../support/schemas';

afterAll(() => {
  closeAws();
  closeGitHubs();
});

const trail = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';
const copy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }] };

/** The role has used two actions; what it has not is in the report and in a finding. */
const scenario: Scenario = {
  roles: [{ ...roleInIam, inline: { policy: copy } }],
  trails: [{ arn: trail }],
  generation: {
    polls: 3,
    seen: [{ principal: role, documents: [allow('ec2:RunInstances', 'sqs:CreateQueue')] }],
  },
  lastAccessed: [
    {
      principal: role,
      polls: 1,
      services: [
        {
          namespace: 'ec2',
          last: daysAgo(2),
          actions: [{ name: 'RunInstances', last: daysAgo(2) }, { name: 'StopInstances' }],
        },
        { namespace: 'sqs', last: daysAgo(5), actions: [{ name: 'CreateQueue', last: daysAgo(5) }] },
      ],
    },
  ],
  analyzers: [
    {
      name: 'unused',
      type: 'ACCOUNT_UNUSED_ACCESS',
      findings: [
        {
          id: 'f1',
          resource: role,
          type: 'UnusedPermission',
          updated: daysAgo(1),
          services: [{ service: 'ec2', actions: [{ action: 'StopInstances' }] }],
        },
      ],
    },
  ],
};

const inputs: Inputs = {
  'principal-arn': role,
  'cloudtrail-logs': undefined,
  'window-end': undefined,
  'cloudtrail-arn': trail,
  'access-role-arn': 'arn:aws:iam::111122223333:role/service-role/access',
  'unused-access-analyzer-arn': analyzerArn('unused'),
  'service-reference': 'off',
};

const policy = allow('ec2:RunInstances', 'ec2:StopInstances', 'sqs:CreateQueue', 'sqs:SendMessage');

interface Run {
  readonly step: Step;
  readonly report: Report;
  readonly text: (output: string) => string;
}

/** Runs the action on a pull request with an AWS, and reads what it wrote. */
async function onPull(aws: Aws, gh: GitHub, folder: string, more: Inputs = {}): Promise<Run> {
  const env = awsEnvironment(aws, {});
  const step = await runOnPull(gh, folder, { inputs: { ...inputs, ...more }, env });
  expectDiscreteStep(aws, step, bodies(gh));
  const text = (output: string) => readFileSync(step.outputs[output] ?? '', 'utf8');
  return { step, report: JSON.parse(text('report-json')), text };
}

const jobs = (aws: Aws) =>
  aws.asked().filter((one) => one === 'access-analyzer:StartPolicyGeneration').length;

describe('the whole path on a pull request', () => {
  test.concurrent('a job that runs for a while, last accessed, a finding and the role itself', async () => {
    const [aws, gh, folder] = [await startAws(scenario), await github(), newFolder()];
    prepare(folder, { policy });
    const { step, report, text } = await onPull(aws, gh, folder);
    expect(statesOf(report, granted)).toEqual(states);
    expect(step.outputs).toMatchObject(outputs);
    expect({ code: step.code, warnings: warnings(step), writes: writes(gh) }).toEqual(published);
    expect(bodies(gh)).toEqual([
      expect.stringMatching(/^<!-- .*\n### ❌ IAM drift in `payments-api`\n\n\*\*1 over/),
    ]);
    for (const row of evidenceRows) expect(bodies(gh)[0]).toMatch(row);
    expect(only(report).notes.map(({ code }) => code)).toEqual(['live-policy-differs', 'active-finding']);
    expect(schemaErrors('report', report)).toEqual([]);
    expect(schemaErrors('evidence', JSON.parse(text('evidence-path')))).toEqual([]);
    expect(step.stdout).toContain('the live policy policy differs from the file:');
    expect(step.stdout).not.toContain('undefined');
    expect(jobs(aws)).toBe(1);
    expect(aws.asked().filter((one) => one.endsWith(':GetGeneratedPolicy'))).toHaveLength(5);
    expect(step.stdout).toMatch(/^policy generation [\w-]+ is running; most jobs take 2 to 5 minutes$/m);
  });

  test.concurrent('a second run within max-job-age reads the job again, a third beyond it does not', async () => {
    const [aws, gh, folder] = [await startAws(scenario), await github(), newFolder()];
    prepare(folder, { policy });
    const first = await onPull(aws, gh, folder);
    const second = await onPull(aws, gh, folder);
    expect(jobs(aws)).toBe(1);
    expect(statesOf(second.report, granted)).toEqual(states);
    expect(second.step.outputs).toMatchObject(outputs);
    expect(writes(gh)[0]).toBe('POST 201');
    expect(generated(second)).toEqual(generated(first));
    const third = await onPull(aws, gh, folder, { 'max-job-age': '0s' });
    expect({ jobs: jobs(aws), verdict: third.report.verdict }).toEqual({ jobs: 2, verdict: 'fail' });
  });

  test.concurrent('from the evidence file of the first run: no request, the same report, no edit', async () => {
    const [aws, gh, folder] = [await startAws(scenario), await github(), newFolder()];
    prepare(folder, { policy });
    const first = await onPull(aws, gh, folder);
    writeText(folder, 'evidence.json', first.text('evidence-path'));
    const before = aws.requests.length;
    const second = await onPull(aws, gh, folder, { 'evidence-file': 'evidence.json' });
    expect(aws.requests.slice(before)).toEqual([]);
    expect(second.text('report-json')).toBe(first.text('report-json'));
    expect(second.text('evidence-path')).toBe(first.text('evidence-path'));
    expect(second.step.outputs).toMatchObject(outputs);
    expect(writes(gh)).toEqual(['POST 201']);
  });
});

const granted = ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:CreateQueue', 'sqs:SendMessage'];
const states = {
  'ec2:RunInstances': 'used',
  'ec2:StopInstances': 'over-granted',
  'sqs:CreateQueue': 'used',
  'sqs:SendMessage': 'undetermined',
};
const published = { code: 1, warnings: [], writes: ['POST 201'] };
const outputs = { verdict: 'fail', 'over-granted': '1', missing: '0', undetermined: '1', accepted: '0' };
const evidenceRows = [
  /^ *- Principal: `arn:aws:iam::111122223333:role\/app\/payments-api`, in use if used since 20\d\d-\d\d-\d\d$/m,
  /^ *- Source: `policy-generation`, 2 actions found in 1 job, trail main, all regions$/m,
  /^ *- Source: `last-accessed`, 2 of 2 allowed services used since 20\d\d-\d\d-\d\d$/m,
  /^ *- Source: `unused-access`, .*\b1 action .*over 90 days.*$/m,
];

/** What the evidence says of the jobs. */
function generated({ text }: Run): unknown {
  const { coverage: coverages }: { coverage: { source: string; jobs?: unknown; covered?: unknown }[] } =
    JSON.parse(text('evidence-path'));
  return coverages
    .filter(({ source }) => source === 'policy-generation')
    .map(({ jobs: ids, covered }) => ({ ids, covered }));
}
