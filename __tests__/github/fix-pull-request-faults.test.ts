import { afterAll, describe, expect, test } from '@jest/globals';
import {
  branchesOf,
  branchOf,
  commitOn,
  committed,
  grantedOn,
  lastPull,
  moving,
  opening,
  openScheduled,
  pullsOf,
  runScheduled,
} from '../support/fix-pull-request';
import type { Files } from '../support/git';
import { closeGitHubs, type Setting, type Token } from '../support/github';
import type { Fault } from '../support/github-faults';
import type { Pull } from '../support/github-pulls';
import { bot, canary } from '../support/pull-request';
import { allow, type Inputs, runInstances, stopInstances } from '../support/repository';

afterAll(closeGitHubs);

const may = (scopes: NonNullable<Token['scopes']>): Partial<Setting> => ({
  tokens: { [canary]: { ...bot, scopes } },
});
const fault = (on: Fault['on'], does: Fault['does'], times?: number): Partial<Setting> => ({
  faults: [{ on, does, ...(times === undefined ? {} : { times }) }],
});
const says = (status: number, message: string) => ({ status, body: { message } });
/** What GraphQL answers to a mutation that it does not carry out. */
const rejection = (type: string | undefined, message: string) => ({
  status: 200,
  body: { data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] },
});
const notPermitted = 'GitHub Actions is not permitted to create or approve pull requests.';

describe('GitHub that does not let us is one warning with its remedy, and changes nothing else', () => {
  test.concurrent.each<[string, RegExp, Partial<Setting>, readonly string[]]>([
    [
      'contents that are only read',
      /contents: write/,
      may({ contents: 'read' }),
      ['updateRefs FORBIDDEN', 'updateRefs FORBIDDEN'],
    ],
    [
      'pull requests that are only read',
      /pull-requests: write/,
      may({ pulls: 'read' }),
      [...moving, 'POST pulls 403'],
    ],
    ['pull requests that are not even listed', /pull-requests: write/, may({ pulls: false }), []],
    [
      'a setting of the repository, whatever the permissions',
      /Allow GitHub Actions to create and approve pull requests.*compare\/main\.\.\.iam-policy-drift\/fix/,
      fault('POST pulls', says(403, notPermitted)),
      [...moving, 'POST pulls 403'],
    ],
    [
      'a rule that keeps the branch from being made',
      /rulesets/,
      fault('POST updateRefs', rejection('UNPROCESSABLE', 'Repository rule violations found')),
      ['updateRefs UNPROCESSABLE', 'updateRefs UNPROCESSABLE'],
    ],
    [
      'a rule that keeps commits from being made',
      /rulesets/,
      fault('POST createCommitOnBranch', rejection(undefined, 'Commits must have a ticket')),
      ['updateRefs 200', 'createCommitOnBranch 200', 'updateRefs 200'],
    ],
    [
      'a pull request that is not accepted',
      /422/,
      fault('POST pulls', says(422, 'Validation Failed')),
      [...moving, 'POST pulls 422', 'POST pulls 422'],
    ],
    [
      'a rate limit for an hour',
      /rate limit/,
      fault('GET pulls', { ...says(429, 'Slow down'), headers: { 'retry-after': '3600' } }),
      [],
    ],
    ['a token nobody knows', /401/, { tokens: {} }, []],
    ['nonsense instead of a list', /GITHUB_API_URL/, fault('GET pulls', { status: 200, body: {} }), []],
  ])('%s', async (_, remedy, setting, written) => {
    const scene = await openScheduled(committed, [runInstances], setting);
    const step = await runScheduled(scene);
    expect(step.warnings).toEqual([expect.stringMatching(remedy)]);
    expect(step.written).toEqual(written);
    expect([step.code, step.outputs.verdict, pullsOf(scene)]).toEqual([1, 'fail', []]);
  });

  test.concurrent('and where the branch is there already, only the pull request is opened later', async () => {
    const setting = fault('POST pulls', says(403, notPermitted), 1);
    const scene = await openScheduled(committed, [runInstances], setting);
    await runScheduled(scene);
    expect((await runScheduled(scene)).written).toEqual(['POST pulls 201']);
    expect(pullsOf(scene)).toEqual(['1 open']);
  });

  test.concurrent('an address that is none', async () => {
    const scene = await openScheduled();
    const env = { GITHUB_API_URL: 'nowhere', GITHUB_GRAPHQL_URL: 'nowhere' };
    const { warnings } = await runScheduled(scene, {}, { env });
    expect(warnings).toEqual([expect.stringContaining('GITHUB_API_URL')]);
  });
});

describe('answers that do not come, and others at the same time', () => {
  test.concurrent.each<[string, Fault]>([
    ['a pull request', { on: 'POST pulls', does: 'store-and-502', times: 1 }],
    ['a pull request, and the connection', { on: 'POST pulls', does: 'store-and-reset', times: 1 }],
    ['a branch', { on: 'POST updateRefs', does: 'store-and-502', times: 1 }],
    ['a branch, and the connection', { on: 'POST updateRefs', does: 'store-and-reset', times: 2 }],
    ['a commit', { on: 'POST createCommitOnBranch', does: '502', times: 1 }],
    [
      'a commit that is there all the same',
      { on: 'POST createCommitOnBranch', does: 'store-and-502', times: 1 },
    ],
  ])('%s is made once', async (_, one) => {
    const scene = await openScheduled(committed, [runInstances], { faults: [one] });
    const { warnings } = await runScheduled(scene);
    expect([warnings, pullsOf(scene)]).toEqual([[], ['1 open']]);
    expect(scene.history.git('rev-list', '--count', `main..${branchOf(scene)}`)).toBe('1');
  });

  test.concurrent.each<[string, Fault]>([
    ['both are about to begin', { on: 'POST updateRefs', does: 'meet', times: 2 }],
    ['both are about to commit', { on: 'POST createCommitOnBranch', does: 'meet', times: 2 }],
    [
      'one has committed when the other does',
      { on: 'POST createCommitOnBranch', does: 'store-and-meet', times: 2 },
    ],
    ['both look before one writes', { on: 'POST graphql', does: 'store-and-meet', times: 4 }],
  ])('two runs make one branch and one pull request: %s', async (_, one) => {
    const scene = await openScheduled(committed, [runInstances], { faults: [one] });
    const steps = await Promise.all([runScheduled(scene), runScheduled(scene)]);
    expect([steps.flatMap(({ warnings }) => warnings), pullsOf(scene)]).toEqual([[], ['1 open']]);
    const url = 'https://github.com/acme/platform/pull/1';
    expect(steps.map(({ outputs }) => outputs['fix-pull-request-url'])).toContain(url);
    expect(scene.history.git('rev-list', '--count', `main..${branchOf(scene)}`)).toBe('1');
    expect(grantedOn(scene, branchOf(scene))).toEqual(['ec2:RunInstances']);
    const after = await runScheduled(scene);
    expect([after.written, after.outputs['fix-pull-request-url']]).toEqual([[], url]);
  });

  test.concurrent('a branch that is moved without an answer is moved, and the text follows', async () => {
    const answered: Fault = { on: 'POST updateRefs', does: 'meet', times: 1 };
    const lost: Fault = { on: 'POST updateRefs', does: 'store-and-502', times: 1 };
    const faults = [answered, answered, answered, lost];
    const scene = await openScheduled(committed, [runInstances], { faults });
    await runScheduled(scene);
    scene.records.push(stopInstances);
    const { written, warnings } = await runScheduled(scene);
    const repeated = [...moving.slice(0, 2), 'updateRefs 502', 'updateRefs UNPROCESSABLE'];
    expect([written, warnings]).toEqual([[...repeated, 'PATCH pulls/1 200'], []]);
    expect(lastPull(scene).title).toBe('IAM policies: remove 1 unused action');
  });

  test.concurrent('what a run that was killed left beside the branch is used up', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const branch = branchOf(scene);
    scene.history.git('branch', `${branch}-next`, branch);
    scene.records.push(stopInstances);
    const { written, warnings } = await runScheduled(scene);
    expect([written, warnings]).toEqual([[...moving, 'PATCH pulls/1 200'], []]);
    expect(branchesOf(scene)).toEqual([branch, 'main']);
  });

  test.concurrent('a person who pushes while we do is not overwritten', async () => {
    let theirs = '';
    const scene = await openScheduled(committed, [runInstances], {
      onRequest: () => {
        const commits = scene.gitHub.requests.filter(({ body }) => body.includes('createCommitOnBranch'));
        if (theirs === '' && commits.length === 2)
          theirs = commitOn(scene, branchOf(scene), { 'README.md': 'by a person\n' });
      },
    });
    await runScheduled(scene);
    scene.records.push(stopInstances);
    const { written, warnings, said } = await runScheduled(scene);
    expect(written).toEqual([...moving.slice(0, 2), 'updateRefs UNPROCESSABLE', 'updateRefs 200']);
    expect(branchesOf(scene)).toEqual([branchOf(scene), 'main']);
    expect([warnings, scene.history.sha(branchOf(scene))]).toEqual([[], theirs]);
    expect(said).toEqual([expect.stringContaining('next run')]);
  });
});

describe('what others made is not ours', () => {
  test.concurrent('a pull request that a person opened of our branch keeps its text, and its branch goes on', async () => {
    const scene = await openScheduled(
      committed,
      [runInstances],
      fault('POST pulls', says(403, notPermitted), 1),
    );
    const first = await runScheduled(scene);
    const [branch = ''] = /iam-policy-drift\/fix-\w+/.exec(first.warnings.join()) ?? [];
    const body = JSON.stringify({ title: 'By hand', body: 'Mine', head: branch, base: 'main' });
    const headers = { authorization: `Bearer ${canary}` };
    await fetch(`${scene.gitHub.origin}/repos/acme/platform/pulls`, { method: 'POST', headers, body });
    scene.records.push(stopInstances);
    const { written } = await runScheduled(scene);
    expect(written).toEqual(moving);
    expect(lastPull(scene)).toMatchObject({ title: 'By hand', body: 'Mine' });
  });

  test.concurrent('a title that a person wrote stays when the text is edited', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    lastPull(scene).title = 'SEC-12 least privilege';
    scene.records.push(stopInstances);
    await runScheduled(scene);
    expect(lastPull(scene)).toMatchObject({
      title: 'SEC-12 least privilege',
      body: expect.stringContaining('**1 unused action**'),
    });
  });
});

describe('lines that somebody put above our text', () => {
  const note = 'JIRA-12: reviewed by platform';
  const withNote = async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const pull = lastPull(scene);
    pull.body = `${note}\r\n\r\n${pull.body?.replaceAll('\n', '\r\n')}`;
    return scene;
  };

  test.concurrent('stay when it is brought up to date', async () => {
    const scene = await withNote();
    scene.records.push(stopInstances);
    const { written } = await runScheduled(scene);
    expect(written).toEqual([...moving, 'PATCH pulls/1 200']);
    expect(lastPull(scene)).toMatchObject({
      title: 'IAM policies: remove 1 unused action',
      body: expect.stringMatching(
        new RegExp(`^${note}\\n\\n<!-- .* -->\\nThis removes \\*\\*1 unused action`),
      ),
    });
    expect(lastPull(scene).body?.match(/<!-- iam-policy-drift/g)).toHaveLength(1);
    expect((await runScheduled(scene)).written).toEqual([]);
  });

  test.concurrent('stay when it is closed', async () => {
    const scene = await withNote();
    scene.history.commit({ 'policy.json': allow('ec2:RunInstances') });
    const { written } = await runScheduled(scene);
    expect([written, pullsOf(scene)]).toEqual([['PATCH pulls/1 200'], ['1 closed']]);
    expect(lastPull(scene).body).toMatch(/^JIRA-12: .*\n\n<!-- .* state=done -->\n\*\*Nothing is left/);
    expect(lastPull(scene).body?.match(/<!-- iam-policy-drift/g)).toHaveLength(1);
  });

  test.concurrent('do not make a no unheard', async () => {
    const scene = await withNote();
    lastPull(scene).state = 'closed';
    expect((await runScheduled(scene)).written).toEqual([]);
    expect(pullsOf(scene)).toEqual(['1 closed']);
  });
});

describe('account ids that are hidden later', () => {
  const account = '111122223333';
  const config = `targets:
  - { name: one, principal-arn: "arn:aws:iam::${account}:role/app/payments-api", policy-files: policy.json }
`;
  const hide = { 'redact-account-ids': 'true' };

  test.concurrent.each<[string, Files, Inputs]>([
    ['with inputs, which are in the key', committed, {}],
    [
      'with a config file, which is the key',
      { ...committed, '.github/iam-drift.yml': config },
      { 'principal-arn': undefined, 'policy-file': undefined },
    ],
  ])('are taken out of the open pull request, %s', async (_, files, inputs) => {
    const scene = await openScheduled(files);
    await runScheduled(scene, inputs);
    expect(lastPull(scene).body).toContain(account);
    const { written } = await runScheduled(scene, { ...inputs, ...hide });
    expect([written, pullsOf(scene)]).toEqual([['PATCH pulls/1 200'], ['1 open']]);
    expect(lastPull(scene).body).not.toContain(account);
    expect((await runScheduled(scene, { ...inputs, ...hide })).written).toEqual([]);
  });

  test.concurrent('are taken out of one that is closed, too', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    scene.history.commit({ 'policy.json': allow('ec2:RunInstances') });
    await runScheduled(scene, hide);
    expect(pullsOf(scene)).toEqual(['1 closed']);
    expect(lastPull(scene).body).not.toContain(account);
  });
});

describe('what is committed', () => {
  test.concurrent('adds nothing that could be used for privilege escalation, and names it', async () => {
    const seen = (source: string, name: string, arn: string) =>
      ['2026-11-18T10:00:00Z', source, name, { resources: [{ ARN: arn }] }] as const;
    const scene = await openScheduled(committed, [
      runInstances,
      seen('iam', 'PutRolePolicy', 'arn:aws:iam::111122223333:role/x'),
      seen('iam', 'CreateAccessKey', 'arn:aws:iam::111122223333:user/x'),
      seen('sts', 'AssumeRole', 'arn:aws:iam::111122223333:role/y'),
      seen('lambda', 'CreateFunction20150331', 'arn:aws:lambda:eu-west-1:111122223333:function:f'),
      seen('kms', 'CreateGrant', 'arn:aws:kms:eu-west-1:111122223333:key/k'),
      seen('organizations', 'AttachPolicy', 'arn:aws:organizations::111122223333:policy/o/p'),
      seen('dynamodb', 'DescribeTable', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'),
    ]);
    await runScheduled(scene, { 'policies-complete': 'true' });
    expect(grantedOn(scene, branchOf(scene))).toEqual(['ec2:RunInstances', 'dynamodb:DescribeTable']);
    const { body } = lastPull(scene);
    for (const name of [
      'iam:PutRolePolicy',
      'iam:CreateAccessKey',
      'sts:AssumeRole',
      'lambda:CreateFunction',
    ])
      expect(body).toMatch(
        new RegExp(`Not added:.*\`${name}\`.* \\(could be used for privilege escalation\\)`),
      );
  });

  test.concurrent('names no account that the file did not name, where accounts are hidden', async () => {
    const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
    const call = [
      '2026-11-18T10:00:00Z',
      'dynamodb',
      'DescribeTable',
      { resources: [{ ARN: table }] },
    ] as const;
    const scene = await openScheduled(committed, [runInstances, call]);
    const inputs = { 'policies-complete': 'true', 'redact-account-ids': 'true' };
    const { written, said } = await runScheduled(scene, inputs);
    expect([written, said]).toEqual([[], [expect.stringContaining('redact-account-ids')]]);
    const plain = await openScheduled();
    await runScheduled(plain, { 'redact-account-ids': 'true' });
    expect(pullsOf(plain)).toEqual(['1 open']);
    expect(plain.gitHub.requests.filter(({ body }) => body.includes('111122223333'))).toEqual([]);
  });

  test.concurrent('is kept back by no copy of our first line in somebody else’s pull request', async () => {
    const first = await openScheduled();
    await runScheduled(first);
    const theirs: Pull = { ...lastPull(first), state: 'closed', user: { login: 'mallory', type: 'User' } };
    const scene = await openScheduled(committed, [runInstances], { pulls: [theirs] });
    expect((await runScheduled(scene)).written).toEqual(opening);
    expect(pullsOf(scene)).toEqual(['1 closed', '2 open']);
  });
});
