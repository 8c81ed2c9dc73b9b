import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import {
  accessRoleIn,
  accounts,
  accountWith,
  gathererIn,
  roleIn,
  targetLines,
  trail,
} from '../support/aws-accounts';
import { type Checked, checkWithAws, daysAgo, reportOf } from '../support/aws-run';
import { inUse } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { allow, type Report } from '../support/repository';

afterAll(closeAws);

/** Targets that cannot be judged have a file of their own: what they may use of a shared one protects it for all. */
const fileOf = (name: string) =>
  name === 'home-app-19' || name.startsWith('closed-') ? ', policy-file: unjudged.json' : '';

const config = `sources: [policy-generation, last-accessed]
cloudtrail-arn: ${trail}
max-over-granted: 5
policy-file: policy.json
accounts:
  - { account: "${accounts.home}", access-role-arn: "${accessRoleIn(accounts.home)}" }
  - account: "${accounts.open}"
    assume-role: ${gathererIn(accounts.open)}
    assume-role-external-id: a-shared-word
    access-role-arn: ${accessRoleIn(accounts.open)}
  - account: "${accounts.closed}"
    assume-role: ${gathererIn(accounts.closed)}
    access-role-arn: ${accessRoleIn(accounts.closed)}
targets:
${targetLines.map(({ name, role }) => `  - { name: ${name}, principal-arn: "${role}"${fileOf(name)} }`).join('\n')}
  - { name: generations, account: "${accounts.open}", principal-arn: "${roleIn(accounts.open, 'web-*')}" }
  - { name: strangers, principal-arn: "${roleIn(accounts.open, 'data-*')}", policy-file: unjudged.json }
  - { name: nobody, principal-arn: "${roleIn(accounts.open, 'api-*')}", policy-file: unjudged.json }
`;

const open = accountWith(accounts.open, { old: ['app-03', 'app-04'], without: ['app-07'] });
const more = (name: string) => ({ name, account: accounts.open });
const generations = ['web-0a1b2c3', 'web-4d5e6f7'];

describe('sixty targets in three accounts, of which one refuses, with a role that is gone and a pattern of strangers', () => {
  let aws: Aws;
  let checked: Checked;
  let report: Report;

  beforeAll(async () => {
    aws = await startAws({
      ...accountWith(accounts.home, { gone: ['app-19'], without: ['app-05', 'app-06'] }),
      assumable: [{ arn: gathererIn(accounts.open), externalId: 'a-shared-word' }],
      accounts: {
        [accounts.open]: {
          ...open,
          roles: [...(open.roles ?? []), ...[...generations, 'data-import', 'data-export'].map(more)],
          lastAccessed: [
            ...(open.lastAccessed ?? []),
            ...generations.map((name) => ({
              principal: roleIn(accounts.open, name),
              services: open.lastAccessed?.[0]?.services ?? [],
            })),
          ],
        },
      },
    });
    const policy = allow('ec2:RunInstances', 'ec2:StopInstances');
    const files = { '.github/iam-drift.yml': config, 'unjudged.json': policy };
    const args = { 'principal-arn': undefined, 'policy-file': undefined };
    checked = await checkWithAws(aws, { policy, files, args });
    report = reportOf(checked);
  }, 150_000);

  const verdictOf = (name: string) => report.targets.find((target) => target.name === name)?.verdict;
  const reasonsOf = (name: string) =>
    report.reasons.filter(({ target }) => target === name).map(({ code, message }) => `${code}: ${message}`);

  test('the run is inconclusive, and everything that could be judged is', () => {
    expect({ code: checked.code, verdict: report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
    const passed = report.targets.filter(({ verdict }) => verdict === 'pass').map(({ name }) => name);
    const wanted = targetLines
      .filter(({ account, name }) => account !== accounts.closed && name !== 'home-app-19')
      .map(({ name }) => name);
    expect(passed).toEqual([...wanted, 'generations']);
    const counts = report.targets
      .filter(({ name }) => passed.includes(name))
      .map(({ counts: { used, overGranted } }) => [used, overGranted]);
    expect(new Set(counts.map(String))).toEqual(new Set(['1,1']));
  });

  test('the account that refuses is told about, with what would mend it', () => {
    for (const { name, account } of targetLines) {
      if (account !== accounts.closed) continue;
      expect(verdictOf(name)).toBe('inconclusive');
      expect(reasonsOf(name).join('\n')).toMatch(
        /incomplete-evidence: last-accessed: assume-role .*drift-reader: sts:AssumeRole: access denied; .*trust policy/,
      );
    }
  });

  test('the role that is gone is named', () => {
    const target = report.targets.find(({ name }) => name === 'home-app-19');
    expect(target?.verdict).toBe('inconclusive');
    expect(target?.notes.map(({ message }) => message).join('\n')).toContain('there is no role app-19');
  });

  test('a pattern matches the generations of one role, never strangers', () => {
    expect(reasonsOf('strangers')).toEqual([
      `no-evidence: principal-arn ${roleIn(accounts.open, 'data-*')} matches roles that differ by more than a random suffix: data-export, data-import; use a longer prefix before the *, or list the roles`,
    ]);
    expect(reasonsOf('nobody')).toEqual(['no-evidence: no role name begins with api-']);
  });

  test('judging from the file that was written says the same of every target, without AWS', async () => {
    const asked = aws.requests.length;
    const again = await checkWithAws(aws, {
      folder: checked.folder,
      args: {
        'principal-arn': undefined,
        'policy-file': undefined,
        sources: 'file',
        'evidence-file': 'report/evidence.json',
        'report-directory': undefined,
      },
      as: 'nobody',
    });
    const verdictsIn = ({ targets }: Report) => targets.map(({ name, verdict }) => [name, verdict]);
    expect(verdictsIn(reportOf(again))).toEqual(verdictsIn(report));
    expect(aws.requests).toHaveLength(asked);
  });

  test('jobs run one at a time in an account, those without any evidence first, and finished ones are read again', () => {
    const starts = aws.requests.filter(({ operation }) => operation === 'StartPolicyGeneration');
    expect(starts.map(({ status }) => status)).toEqual(starts.map(() => 200));
    const asked = starts.map(({ params }) => JSON.stringify(params.policyGenerationDetails));
    const inAccount = (account: string) =>
      asked.filter((one) => one.includes(account)).map((one) => one.replace(/.*role\/(.*)"}/, '$1'));
    expect(inAccount(accounts.home)).toEqual(['app-05', 'app-06']);
    expect(inAccount(accounts.open)).toEqual(['app-07', ...generations, 'app-03', 'app-04']);
    expect(inAccount(accounts.closed)).toEqual([]);
  });
});

describe('more roles than jobs: the oldest evidence is renewed, the rest says of when it is', () => {
  const five = ['app-00', 'app-01', 'app-02', 'app-03', 'app-04'];
  const ages: Readonly<Record<string, number>> = { 'app-00': 2, 'app-01': 3, 'app-02': 6.5 };
  const region = 'af-south-1';
  const near = accountWith(accounts.home);
  const scenario: Scenario = {
    ...near,
    generation: {
      ...near.generation,
      jobs: Object.entries(ages).map(([name, age]) => ({
        principal: roleIn(accounts.home, name),
        trails: [{ cloudTrailArn: trail, allRegions: true }],
        from: daysAgo(90 + age),
        to: daysAgo(age),
        started: daysAgo(age),
        region,
      })),
    },
  };
  const targets = five.map(
    (name) => `  - { name: ${name}, principal-arn: "${roleIn(accounts.home, name)}" }`,
  );
  const files = {
    '.github/iam-drift.yml': `sources: policy-generation
cloudtrail-arn: ${trail}
access-role-arn: ${accessRoleIn(accounts.home)}
max-over-granted: 5
policy-file: policy.json
targets:
${targets.join('\n')}
`,
  };
  const started = (aws: Aws) =>
    aws.requests
      .filter(({ operation }) => operation === 'StartPolicyGeneration')
      .map(({ params }) => JSON.stringify(params.policyGenerationDetails).replace(/.*role\/(.*)"}/, '$1'));

  test('in a region with five jobs a day a run takes three of them', async () => {
    const aws = await startAws(scenario);
    const args = { 'principal-arn': undefined, 'policy-file': undefined };
    const policy = allow('ec2:RunInstances', 'ec2:StopInstances');
    const report = reportOf(await checkWithAws(aws, { policy, files, args, as: { region } }));
    expect(started(aws)).toEqual(['app-03', 'app-04', 'app-02']);
    const said = report.targets.map(({ name, verdict, notes }) => [
      name,
      verdict,
      notes
        .filter(({ code }) => code === 'gathering-note')
        .map(({ message }) => message.replace(/on \S+:/, 'on DAY:')),
    ]);
    const old = [
      'policy generation covers the time until DAY only: the job limit of the run or the daily quota of the account is reached (5 jobs a day); the next run starts with this period',
    ];
    expect(said).toEqual([
      ['app-00', 'pass', old],
      ['app-01', 'pass', old],
      ['app-02', 'pass', []],
      ['app-03', 'pass', []],
      ['app-04', 'pass', []],
    ]);
  });

  test('the next run begins with those that had to wait', async () => {
    const aws = await startAws(scenario);
    const args = { 'principal-arn': undefined, 'policy-file': undefined, 'max-job-age': '1h' };
    const policy = allow('ec2:RunInstances', 'ec2:StopInstances');
    const first = await checkWithAws(aws, { policy, files, args, as: { region } });
    await checkWithAws(aws, { files, args, as: { region }, folder: first.folder });
    expect(started(aws)).toEqual(['app-03', 'app-04', 'app-02', 'app-01', 'app-00']);
  });
});

describe('a deployment gives the role a new name', () => {
  const [older, newer] = ['web-0a1b2c3', 'web-4d5e6f7'];
  const with_ = (name: string, ...actions: readonly [string, ...string[]]): Scenario => ({
    roles: [{ name }, { name: 'web' }, { name: 'webhooks' }],
    lastAccessed: [name, 'web'].map((one) => ({
      principal: roleIn(accounts.home, one),
      services: [inUse('ec2', ...actions)],
    })),
  });
  const args = {
    'principal-arn': roleIn(accounts.home, 'web-*'),
    sources: 'last-accessed',
    'previous-evidence': 'report/evidence.json',
  };
  const policy = allow('ec2:RunInstances', 'ec2:StopInstances');

  test('what the former one did is in use, from the memory and from the file that is made of it', async () => {
    const before = await startAws(with_(older, 'StopInstances', 'RunInstances'));
    const first = await checkWithAws(before, { policy, args });
    const after = await startAws(with_(newer, 'RunInstances', 'StopInstances'));
    const second = await checkWithAws(after, { folder: first.folder, args });
    const third = await checkWithAws(after, {
      folder: first.folder,
      args: {
        ...args,
        sources: undefined,
        'evidence-file': 'report/evidence.json',
        'previous-evidence': undefined,
      },
      as: 'nobody',
    });
    const said = [first, second, third].map((one) => {
      const [target] = reportOf(one).targets;
      return [target?.verdict, target?.used];
    });
    expect(said).toEqual([
      ['fail', ['ec2:StopInstances']],
      ['pass', ['ec2:RunInstances', 'ec2:StopInstances']],
      ['pass', ['ec2:RunInstances', 'ec2:StopInstances']],
    ]);
  });

  test('and what nobody has named yet is no new role without AWS saying so', async () => {
    const aws = await startAws({
      ...with_(newer, 'RunInstances'),
      faults: [{ on: 'ListRoles', does: 'access-denied' }],
    });
    const report = reportOf(await checkWithAws(aws, { policy, args }));
    expect(report.reasons.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(
        /^no-evidence: the roles \S+role\/web-\* cannot be listed: iam:ListRoles: access denied; allow iam:ListRoles/,
      ),
    ]);
  });
});
