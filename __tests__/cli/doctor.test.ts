import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { analyzerArn } from '../support/aws-findings';
import { account, type EnvironmentOptions, gatherer } from '../support/aws-identity';
import { awsEnvironment, expectDiscretion, prepare, roleInIam } from '../support/aws-run';
import type { Scenario } from '../support/aws-scenario';
import { type Ended, newFolder, runCli } from '../support/bundle';
import { role } from '../support/records';

afterAll(closeAws);
const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
const accessRole = `arn:aws:iam::${account}:role/service-role/reader`;
const trust = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});
const named = trust('access-analyzer.amazonaws.com').Statement[0];
const denying = { Version: '2012-10-17', Statement: [{ ...named, Effect: 'Deny' }] };
const mentioning = {
  Version: '2012-10-17',
  Statement: { ...named, Sid: 'access-analyzer.amazonaws.com', Principal: { Service: 'ec2.amazonaws.com' } },
};
const reader = { name: 'reader', path: '/service-role/', trust: trust('access-analyzer.amazonaws.com') };
const analyzer = { name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS' } as const;

/** An account in which everything is as it should be. */
const sound: Scenario = {
  roles: [roleInIam, reader],
  trails: [{ arn: trail }],
  analyzers: [analyzer],
  lastAccessed: [{ principal: role }],
};

const flags: Readonly<Record<string, string>> = {
  'principal-arn': role,
  'policy-file': 'policy.json',
  'cloudtrail-arn': trail,
  'access-role-arn': accessRole,
  sources: 'policy-generation,last-accessed,unused-access',
};

interface Broken {
  readonly scenario?: Scenario;
  readonly flags?: Readonly<Record<string, string>>;
  readonly as?: EnvironmentOptions | 'nobody';
  readonly env?: Record<string, string>;
}

async function doctor(broken: Broken): Promise<Ended & { readonly asked: readonly string[] }> {
  const aws = await startAws({ ...sound, ...broken.scenario });
  const folder = newFolder();
  prepare(folder, {});
  const args = Object.entries({ ...flags, ...broken.flags }).map(([name, value]) => `--${name}=${value}`);
  const { as, env } = broken;
  const run = { ...(as === undefined ? {} : { as }), ...(env === undefined ? {} : { env }) };
  const ended = await runCli(['doctor', ...args], folder, awsEnvironment(aws, run));
  expectDiscretion(aws, folder, [ended.stdout, ended.stderr]);
  return { ...ended, asked: aws.asked() };
}

/** The lines of a report that ask for something to be mended, wrapped ones as one. */
function wrong({ stdout }: Ended): string[] {
  const whole = stdout.replace(/\n {4,}/g, ' ');
  return whole.split('\n').filter((line) => line.startsWith('  ✘'));
}

test.concurrent('a sound set-up has noproblem found, and nothing is started', async () => {
  const ended = await doctor({});
  expect([wrong(ended), ended.code]).toEqual([[], 0]);
  expect(ended.stdout).toContain('0 of 50 daily jobs are used');
  expect(ended.stdout).toContain('No problems found.');
  expect(ended.asked.filter((one) => /Start|Generate|Cancel/.test(one))).toEqual([]);
});

const stranger = { ...gatherer, arn: 'arn:aws:sts::444455556666:assumed-role/gatherer/ci' };
const denied = { on: 'GetRole', does: 'access-denied' } as const;
const broken: readonly (readonly [string, Broken, readonly (readonly string[])[]])[] = [
  ['no credentials', { as: 'nobody' }, [['credentials: no AWS credentials found', 'sign in to AWS']]],
  [
    'no credentials in a workflow without the permission for them',
    { as: 'nobody', env: { GITHUB_ACTIONS: 'true' } },
    [['credentials: no AWS credentials found', 'id-token: write', 'aws-actions/configure-aws-credentials']],
  ],
  [
    'expired credentials',
    { scenario: { faults: [{ on: 'GetCallerIdentity', does: 'expired-token' }] } },
    [['credentials', 'have expired', 'configure them again']],
  ],
  [
    'credentials of another account',
    { scenario: { identities: [stranger] }, as: { identity: stranger } },
    [
      [
        'account',
        'is not in the account of the credentials (444455556666)',
        `use credentials for account ${account}`,
      ],
    ],
  ],
  [
    'a role that is not there',
    { scenario: { roles: [reader] } },
    [['role', 'the role payments-api does not exist']],
  ],
  [
    'a role that may not be read',
    { scenario: { faults: [denied] } },
    [
      ['role', 'iam:GetRole'],
      ['access role', 'iam:GetRole'],
    ],
  ],
  ['a trail that is not there', { scenario: { trails: [] } }, [['trail main', 'cloudtrail:GetTrail']]],
  [
    'a trail that is stopped, of one region, without reads and KMS',
    {
      scenario: {
        trails: [
          {
            arn: trail,
            logging: false,
            stopped: '2026-11-01T00:00:00Z',
            multiRegion: false,
            selectors: [{ ReadWriteType: 'WriteOnly', ExcludeManagementEventSources: ['kms.amazonaws.com'] }],
          },
        ],
      },
    },
    [
      ['logging stopped on 2026-11-01'],
      ['one Region only'],
      ['does not record read events'],
      ['excludes kms'],
    ],
  ],
  [
    'a trail whose bucket refuses the logs',
    { scenario: { trails: [{ arn: trail, deliveryError: 'AccessDenied' }] } },
    [['cannot deliver', 'AccessDenied']],
  ],
  ['an access role that is not there', { scenario: { roles: [roleInIam] } }, [['access role', 'not found']]],
  [
    'an access role that trusts somebody else',
    { scenario: { roles: [roleInIam, { ...reader, trust: trust('ec2.amazonaws.com') }] } },
    [['access role', 'does not trust access-analyzer.amazonaws.com']],
  ],
  [
    'an access role that a Deny keeps from Access Analyzer',
    { scenario: { roles: [roleInIam, { ...reader, trust: denying }] } },
    [['access role', 'does not trust access-analyzer.amazonaws.com']],
  ],
  [
    'an access role whose trust only speaks of Access Analyzer',
    { scenario: { roles: [roleInIam, { ...reader, trust: mentioning }] } },
    [['access role', 'does not trust access-analyzer.amazonaws.com']],
  ],
  [
    'an access role given without its path',
    { flags: { 'access-role-arn': `arn:aws:iam::${account}:role/reader` } },
    [['access role', accessRole, 'with the path']],
  ],
  [
    'no job left today',
    {
      scenario: {
        generation: {
          jobs: Array.from({ length: 50 }, () => ({
            principal: role,
            trails: [{ cloudTrailArn: trail, allRegions: true }],
            from: '2026-08-01T00:00:00Z',
            to: '2026-10-01T00:00:00Z',
            started: new Date().toISOString(),
          })),
        },
      },
    },
    [['policy generation', 'the daily quota is reached (50 jobs)', 'wait until tomorrow']],
  ],
  [
    'no permission to list jobs, to read reports and to find analyzers',
    {
      scenario: {
        faults: ['ListPolicyGenerations', 'GetServiceLastAccessedDetails', 'ListAnalyzers'].map((on) => {
          return { on, does: 'access-denied' } as const;
        }),
      },
    },
    [
      ['access-analyzer:ListPolicyGenerations'],
      ['iam:GetServiceLastAccessedDetails'],
      ['access-analyzer:ListAnalyzers'],
    ],
  ],
  [
    'no unused-access analyzer',
    { scenario: { analyzers: [{ name: 'other', type: 'ACCOUNT' }] } },
    [['unused access', 'no active unused access analyzer']],
  ],
];

test.concurrent('regions with fewer jobs a day are known', async () => {
  const ended = await doctor({ as: { region: 'eu-south-1' } });
  expect(ended.stdout).toContain('0 of 5 daily jobs are used');
});

describe('what is set up wrong is one line each, with the remedy', () => {
  test.concurrent.each(broken)('%s', async (_, given, lines) => {
    const ended = await doctor(given);
    const found = wrong(ended);
    expect(found).toHaveLength(lines.length);
    for (const [index, words] of lines.entries())
      for (const word of words) expect(found[index]).toContain(word);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toMatch(/\d+ problems? found\./);
  });
});

const member = '222233334444';
const reading = `arn:aws:iam::${member}:role/drift-reader`;

test.concurrent('an analyzer of the organization is read with the own credentials, as a run reads it', async () => {
  const ended = await doctor({
    scenario: {
      analyzers: [{ name: 'org', type: 'ORGANIZATION_UNUSED_ACCESS' }],
      assumable: [{ arn: reading }],
      accounts: {
        [member]: {
          roles: [{ name: 'worker', account: member }],
          trails: [{ arn: trail, organization: true }],
        },
      },
    },
    flags: {
      'principal-arn': `arn:aws:iam::${member}:role/worker`,
      'assume-role': reading,
      'unused-access-analyzer-arn': analyzerArn('org'),
      sources: 'unused-access',
    },
  });
  expect([wrong(ended), ended.code]).toEqual([[], 0]);
  expect(ended.stdout).toContain('analyzer/org has a tracking period');
});

describe('the rest', () => {
  test.concurrent('logs alone ask nothing of AWS', async () => {
    const ended = await doctor({
      as: 'nobody',
      flags: { sources: 'cloudtrail-logs', 'cloudtrail-logs': '.' },
    });
    expect(ended.asked).toEqual([]);
    expect(ended.stdout).toContain('not queried');
    expect(wrong(ended)).toEqual([
      expect.stringContaining('logs: no events in'),
      expect.stringContaining(`the files contain no event of ${role}`),
    ]);
  });

  test.concurrent('wrong input is wrong input', async () => {
    const ended = await doctor({ flags: { regions: 'everywhere' } });
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('regions');
  });
});
