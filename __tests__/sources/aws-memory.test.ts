import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { day } from '../../src/base/time';
import { printEvidence } from '../../src/sources/evidence-file/write';
import { closeAws, startAws } from '../support/aws';
import { accessRoleIn, accounts, gathererIn, roleIn, trail } from '../support/aws-accounts';
import { checkWithAws, daysAgo, reportOf, roleInIam, withBackground } from '../support/aws-run';
import { inUse } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { newFolder } from '../support/bundle';
import { role, writeText } from '../support/records';
import { allow, type Inputs, type Report, stateOf } from '../support/repository';

afterAll(closeAws);

const [run, stop] = ['ec2:RunInstances', 'ec2:StopInstances'];
const none: Inputs = { 'principal-arn': undefined, 'policy-file': undefined };
const prefixed: Inputs = {
  'policy-file': 'policy.json',
  'principal-arn': roleIn(accounts.home, 'web-*'),
  sources: 'last-accessed',
  'previous-evidence': 'report/evidence.json',
};

/** Roles of the account, each with what it did. */
const rolesDoing = (roles: Readonly<Record<string, readonly [string, ...string[]]>>): Scenario => ({
  roles: Object.keys(roles).map((name) => ({ name })),
  lastAccessed: Object.entries(roles).map(([name, actions]) => ({
    principal: roleIn(accounts.home, name),
    services: [inUse('ec2', ...actions)],
  })),
});

const summary = ({ targets: [target], reasons }: Report) => ({
  verdict: target?.verdict,
  used: target?.used,
  reasons: reasons.map(({ code }) => code),
});

describe('a night without the role', () => {
  test('forgets nothing', async () => {
    const older = await startAws(rolesDoing({ 'web-0a1b2c3': ['StopInstances', 'RunInstances'] }));
    const { folder } = await checkWithAws(older, { policy: allow(run, stop), args: prefixed });
    const unknown = await checkWithAws(await startAws({}), { folder, args: prefixed });
    expect(summary(reportOf(unknown))).toMatchObject({ verdict: 'inconclusive', used: [] });
    const newer = await startAws(rolesDoing({ 'web-4d5e6f7': ['RunInstances', 'StopInstances'] }));
    const after = await checkWithAws(newer, { folder, args: prefixed });
    expect(summary(reportOf(after))).toEqual({ verdict: 'pass', used: [run, stop], reasons: [] });
  });

  test('in which roles cannot be listed proves nothing of those that may be new', async () => {
    const older = await startAws(rolesDoing({ 'web-0a1b2c3': ['RunInstances', 'StopInstances'] }));
    const { folder } = await checkWithAws(older, { policy: allow(run, stop), args: prefixed });
    const both = rolesDoing({
      'web-0a1b2c3': ['RunInstances', 'StopInstances'],
      'web-4d5e6f7': ['StopInstances', 'RunInstances'],
    });
    const rejected = await startAws({ ...both, faults: [{ on: 'ListRoles', does: 'access-denied' }] });
    const report = reportOf(await checkWithAws(rejected, { folder, args: prefixed }));
    expect(summary(report)).toEqual({
      verdict: 'inconclusive',
      used: [run],
      reasons: ['incomplete-evidence'],
    });
    expect(report.reasons[0]?.message).toMatch(
      /^the roles \S+role\/web-\* cannot be listed: iam:ListRoles: access denied/,
    );
    expect(stateOf(report, stop)).toBe('undetermined');
  });
});

test('what a role was allowed on the day before is no fact of today', async () => {
  const args = { sources: 'last-accessed', 'previous-evidence': 'report/evidence.json' };
  const old = { name: 'StopInstances', last: daysAgo(200) };
  const services = [
    { ...inUse('ec2', 'RunInstances'), actions: [{ name: 'RunInstances', last: daysAgo(1) }, old] },
  ];
  const lastAccessed = [{ principal: role, services }];
  const live = (...actions: string[]) => [{ ...roleInIam, inline: { app: JSON.parse(allow(...actions)) } }];
  const before = await startAws({ roles: live(run, stop), lastAccessed });
  const { folder } = await checkWithAws(before, { policy: allow(run, stop), args });
  const faults = [{ on: 'ListRolePolicies', does: 'access-denied' }] as const;
  const after = await startAws({ roles: live(run), lastAccessed, faults });
  const report = reportOf(await checkWithAws(after, { folder, policy: allow(run), args }));
  expect({ verdict: report.verdict, stop: stateOf(report, stop) }).toEqual({
    verdict: 'pass',
    stop: 'absent',
  });
});

describe('one log folder of two accounts, each with a trail of its own', () => {
  const [own, its] = [trail, `arn:aws:cloudtrail:us-east-1:${accounts.open}:trail/main`];
  const line = (name: string, account: string) =>
    `  - { name: ${name}, principal-arn: "${roleIn(account, name)}", policy-file: ${name}.json }`;
  const config = `sources: cloudtrail-logs
cloudtrail-logs: logs
accounts:
  - { account: "${accounts.home}", cloudtrail-arn: "${own}" }
  - { account: "${accounts.open}", cloudtrail-arn: "${its}", assume-role: "${gathererIn(accounts.open)}" }
targets:
${line('ra', accounts.home)}
${line('rb', accounts.open)}
`;
  const session = {
    type: 'AssumedRole',
    principalId: 'AROAEXAMPLE:rb',
    arn: `arn:aws:sts::${accounts.open}:assumed-role/rb/session`,
    accountId: accounts.open,
    sessionContext: { sessionIssuer: { type: 'Role', arn: roleIn(accounts.open, 'rb'), userName: 'rb' } },
  };
  const inOther = { recipientAccountId: accounts.open, userIdentity: session };
  const records = withBackground(
    [daysAgo(1), 'ec2', 'RunInstances', { by: 'ra' }],
    [daysAgo(1), 'ec2', 'RunInstances', inOther],
    [daysAgo(80), 'ec2', 'RunInstances', inOther],
  );
  const narrow = [
    { ReadWriteType: 'WriteOnly' as const, ExcludeManagementEventSources: ['kms.amazonaws.com'] },
  ];
  const granted = [run, 'ec2:DescribeInstances', 'kms:ScheduleKeyDeletion'];

  async function statesOfB(faults: Scenario['faults'] = []) {
    const aws = await startAws({
      roles: [{ name: 'ra' }],
      trails: [{ arn: own }],
      assumable: [{ arn: gathererIn(accounts.open) }],
      faults,
      accounts: {
        [accounts.open]: {
          roles: [{ name: 'rb', account: accounts.open }],
          trails: [{ arn: its, selectors: narrow }],
        },
      },
    });
    const policy = allow(...granted);
    const files = { '.github/iam-drift.yml': config, 'ra.json': policy, 'rb.json': policy };
    const report = reportOf(await checkWithAws(aws, { files, policy, records, args: none }));
    const [a, b] = report.targets;
    const statesIn = (target: typeof a) => target?.actions.map(({ action, state }) => `${action} ${state}`);
    return { a: statesIn(a), b: statesIn(b) };
  }

  test('what one trail leaves out the other one does not prove', async () => {
    const [describe_, deletion] = ['ec2:DescribeInstances', 'kms:ScheduleKeyDeletion'];
    expect(await statesOfB()).toEqual({
      a: [`${deletion} over-granted`, `${describe_} over-granted`],
      b: [`${deletion} undetermined`, `${describe_} undetermined`],
    });
  });
});

test('a trail that two accounts share is what the one says that may read it', async () => {
  const targets = [
    ['closed', accounts.open],
    ['ours', accounts.home],
  ] as const;
  const lines = targets.map(
    ([name, account]) => `  - { name: ${name}, principal-arn: "${roleIn(account, name)}" }`,
  );
  const config = `sources: cloudtrail-logs
cloudtrail-logs: logs
policy-file: policy.json
cloudtrail-arn: ${trail}
accounts:
  - { account: "${accounts.open}", assume-role: "${gathererIn(accounts.open)}" }
targets:
${lines.join('\n')}
`;
  const aws = await startAws({
    roles: [{ name: 'ours' }],
    trails: [{ arn: trail, selectors: [{ ReadWriteType: 'WriteOnly' }] }],
  });
  const files = { '.github/iam-drift.yml': config };
  const records = withBackground([daysAgo(1), 'ec2', 'RunInstances', { by: 'ours' }]);
  const policy = allow(run, 'ec2:DescribeInstances');
  const report = reportOf(await checkWithAws(aws, { files, policy, records, args: none }));
  const ours = report.targets.find(({ name }) => name === 'ours');
  expect(ours?.actions.map(({ action, state }) => `${action} ${state}`)).toEqual([
    'ec2:DescribeInstances undetermined',
  ]);
});

test('jobs of sixty days ago are no word on today, whoever used up the day’s jobs', async () => {
  const region = 'af-south-1';
  const names = ['r0', 'r1'];
  const arn = (name: string) => roleIn(accounts.home, name);
  const end = Math.floor((Date.now() - 60 * day) / 1000) * 1000;
  const window = { start: end - 90 * day, end };
  const nothing = { gaps: [], jobs: ['5e4d3c2b-0000-4000-8000-000000000009'], trails: [], services: [] };
  const folder = newFolder();
  const use = {
    attempted: {},
    resources: { sample: [], complete: false },
    sources: ['policy-generation' as const],
  };
  const evidence = { uses: new Map([[run, use]]), mayNeed: new Map(), unknownEvents: [] };
  const kept = {
    coverage: names.map((name) => ({
      source: 'policy-generation' as const,
      principal: arn(name),
      window,
      covered: [window],
      regions: 'all' as const,
      actions: 1,
      ...nothing,
    })),
    principals: new Map(names.map((name) => [arn(name), { evidence }])),
    retention: new Map(names.map((name) => [arn(name), 400 * day])),
  };
  writeText(folder, 'kept/evidence.json', printEvidence({ evidence: kept }, '2026-09-26'));
  const targets = names.map((name) => `  - { name: ${name}, principal-arn: "${arn(name)}" }`);
  const files = {
    '.github/iam-drift.yml': `sources: policy-generation
cloudtrail-arn: ${trail}
access-role-arn: ${accessRoleIn(accounts.home)}
policy-file: policy.json
previous-evidence: ${join('kept', 'evidence.json')}
targets:
${targets.join('\n')}
`,
  };
  const jobs = Array.from({ length: 5 }, (_, index) => ({
    principal: arn(`other${index}`),
    trails: [{ cloudTrailArn: trail, allRegions: true }],
    from: daysAgo(90),
    to: daysAgo(0.2),
    started: daysAgo(0.2),
    region,
  }));
  const aws = await startAws({
    roles: names.map((name) => ({ name })),
    trails: [{ arn: trail }],
    generation: { jobs },
  });
  const report = reportOf(
    await checkWithAws(aws, { folder, files, policy: allow(run, stop), args: none, as: { region } }),
  );
  expect(report.targets.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive']);
  expect(report.reasons.map(({ message }) => message).join('\n')).toMatch(/the account is reached/);
});
