import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configText } from '../../src/init/config-text';
import { initFlags } from '../../src/init/flags';
import { findRoles, generatedNames, guessRole } from '../../src/init/found-roles';
import { repositoryIn } from '../../src/init/git-remote';
import { deployCommand } from '../../src/init/set-up';
import { checkWorkflow, gatherWorkflow } from '../../src/init/workflow-texts';
import { permissionsNeeded, textAt } from '../setup/workflows';
import { loadText } from '../support/config-text';

const identity =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}';
const trust =
  '{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ecs-tasks.amazonaws.com"}}}';
const account = '111122223333';

test.each([
  ['iam/payments-api.json', 1, 'payments-api'],
  ['payments-api.json', 1, 'payments-api'],
  ['iam/payments-api-policy.json', 1, 'payments-api'],
  ['iam/payments-api.policy.json', 1, 'payments-api'],
  ['services/mailer/iam/policy.json', 1, 'mailer'],
  ['services/mailer/policies/permissions.json', 2, 'mailer'],
  ['iam/shop/s3.json', 2, 'shop'],
  ['iam/roles/shop/s3.json', 1, 'shop'],
  ['iam/roles/shop.json', 3, 'shop'],
  ['222233334444/prod/web.json', 1, 'web'],
  ['iam/policy.json', 1, ''],
  ['iam/my role.json', 1, ''],
  ['policy.json', 1, ''],
])('%s (%i in its directory) suggests the role "%s"', (path, count, role) => {
  expect(guessRole(path, count)).toBe(role);
});

test('identity policies are found; trust policies, boundaries, resource policies and other JSON are not', () => {
  const bucket = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}';
  const found = findRoles([
    { path: 'iam/a.json', text: identity },
    { path: 'iam/a-trust.json', text: trust },
    { path: 'iam/boundary.json', text: identity },
    { path: 'bucket.json', text: bucket },
    { path: 'package.json', text: '{"name":"x"}' },
    { path: 'broken.json', text: '{"Statement":[' },
    { path: '222233334444/b.json', text: identity },
    { path: '!c.json', text: identity },
    { path: '{role}.json', text: identity },
    { path: 'shop/x.json', text: identity },
    { path: 'shop/y.json', text: identity },
  ]);
  expect(found).toEqual([
    { role: 'a', files: ['iam/a.json'] },
    { role: 'b', files: ['222233334444/b.json'], account: '222233334444' },
    { role: 'shop', files: ['shop/x.json', 'shop/y.json'] },
  ]);
});

test('roles that templates name are found by their logical IDs; of generated names, the template is known', () => {
  const role = (name: string) => ({
    Type: 'AWS::IAM::Role',
    Properties: name === '' ? {} : { RoleName: name },
  });
  const template = (...names: readonly string[]) =>
    JSON.stringify({ Resources: Object.fromEntries(names.map((name, index) => [`R${index}`, role(name)])) });
  const files = [
    { path: 'stacks/a.template', text: template('worker', '') },
    { path: 'stacks/b.json', text: template('', '') },
    { path: 'stacks/c#d.json', text: template('odd') },
    { path: '.github/workflows/ci.yml', text: 'jobs: {}\n' },
    { path: 'values.yaml', text: 'Resources: none\n' },
  ];
  expect(findRoles(files)).toEqual([{ role: 'worker', files: ['stacks/a.template#R0'] }]);
  expect(generatedNames(files)).toEqual([
    { path: 'stacks/a.template', roles: 1 },
    { path: 'stacks/b.json', roles: 2 },
  ]);
});

describe('the config file', () => {
  const facts = { partition: 'aws' };
  const role = (name: string, file = `iam/${name}.json`, of = account) => ({
    role: name,
    files: [file],
    account: of,
  });

  test.each([
    ['one entry for each role', ['a', 'b'], [], 2],
    ['one entry for all, where a directory has a file for each role', ['a', 'b', 'c'], [], 1],
    [
      'no shared entry beside other JSON, which would be taken for a role',
      ['a', 'b', 'c'],
      ['iam/trust.json'],
      3,
    ],
  ])('has %s', async (_, names, others, count) => {
    const { text, principals } = configText(
      names.map((name) => role(name)),
      others,
      facts,
    );
    expect(parse(text).targets).toHaveLength(count);
    expect(principals).toEqual(
      count === 1
        ? [`arn:aws:iam::${account}:role/*`]
        : names.map((name) => `arn:aws:iam::${account}:role/${name}`),
    );
    const findFiles = async () => names.map((name) => `/work/iam/${name}.json`);
    const { targets } = await loadText(text, new Map(), { findFiles });
    expect(
      targets.map(({ name, principals: own, policyFiles }) => [name, own[0]?.name, policyFiles]),
    ).toEqual(names.map((name) => [name, name, [`iam/${name}.json`]]));
  });

  test('begins with the schema and loads with every kind of path, account and trail', async () => {
    const hostile = 'iam/it\'s: a "file", # [y] é.json';
    const { text } = configText(
      [
        role('x', hostile),
        role('x', 'b.json', '222233334444'),
        { ...role('true'), files: ['true', '1.json', '-.json'] },
      ],
      [],
      { partition: 'aws-cn', trailArn: `arn:aws-cn:cloudtrail:cn-north-1:${account}:trail/main` },
    );
    expect(text.split('\n', 1)[0]).toBe(
      `# yaml-language-server: $schema=${JSON.parse(textAt('schema/config.schema.json')).$id}`,
    );
    const { targets } = await loadText(text);
    expect(targets.map((one) => [one.name, one.principals[0]?.arn, one.policyFiles])).toEqual([
      [`${account}-x`, `arn:aws-cn:iam::${account}:role/x`, [hostile]],
      ['222233334444-x', 'arn:aws-cn:iam::222233334444:role/x', ['b.json']],
      ['true', `arn:aws-cn:iam::${account}:role/true`, ['true', '1.json', '-.json']],
    ]);
  });
});

describe('the workflows', () => {
  const values = {
    role: 'arn:aws-us-gov:iam::444455556666:role/iam-policy-drift-gather',
    region: 'us-gov-west-1',
    action: `acme/drift@${'0123456789'.repeat(4)}`,
    globs: ['iam/*.json', 'a+b[c]/!x$&.json'],
  };
  const check = checkWorkflow(textAt('setup/workflows/check.yml'), values);
  const gather = gatherWorkflow(textAt('setup/workflows/scheduled.yml'), values);
  const ours = (text: string) => parse(text.replaceAll(/acme\/drift@\w+/g, 'OWNER/iam-policy-drift@COMMIT'));

  test('ask for the permissions that they need and no others', () => {
    for (const text of [check, gather]) expect(ours(text).permissions).toEqual(permissionsNeeded(ours(text)));
    expect(parse(gather).permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(parse(check).permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  test('pin every action', () => {
    const pins = [...`${check}\n${gather}`.matchAll(/uses: (.+)/g)].map(([, pin]) => pin);
    for (const pin of pins) expect(pin).toMatch(/^[\w-]+(\/[\w.-]+)+@[0-9a-f]{40}( # v\d+\.\d+\.\d+)?$/);
    expect(pins.filter((pin) => pin === values.action)).toHaveLength(2);
  });

  test('run where policies, config or the check change; a character of a filter pattern stands for any', () => {
    expect(parse(check).on.pull_request.paths).toEqual([
      'iam/*.json',
      'a*b*c*/*x$&.json',
      '.github/iam-drift.yml',
      '.github/workflows/iam-drift.yml',
    ]);
    expect(Object.keys(parse(check).on)).toEqual(['pull_request', 'merge_group']);
  });

  test('log in with the role of the account, in the Region', () => {
    expect(gather).toContain(values.role);
    expect(gather).toContain('aws-region: us-gov-west-1');
    expect(check).not.toContain('configure-aws-credentials');
    expect(`${check}${gather}`).not.toMatch(
      /111122223333|OWNER|COMMIT|(?<!drift-)scheduled\.yml|\bcheck\.yml/,
    );
  });

  test('are never written from a template that has changed', () => {
    expect(() => checkWorkflow('on: push', values)).toThrow('the template has no');
    expect(() => gatherWorkflow('on: push', values)).toThrow('the template has no');
  });
});

test.each([
  ['git@github.com:acme/infra.git', 'acme/infra'],
  ['https://github.com/acme/infra', 'acme/infra'],
  ['https://user:secret@github.com/acme/in.fra.git', 'acme/in.fra'],
  ['ssh://git@github.com/acme/infra.git', 'acme/infra'],
  ['https://gitlab.com/acme/infra.git', undefined],
  ['https://github.com/acme/infra/x;rm -rf', undefined],
])('the remote %s is the repository %s', (url, repository) => {
  const text = `[remote "other"]\n\turl = git@github.com:no/no.git\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n[branch "main"]\n`;
  expect(repositoryIn(text)).toBe(repository);
});

test('the command for the stack names the repository, the roles without those that a pattern covers, and the trail', () => {
  const flags = initFlags([
    '--cloudtrail-arn',
    `arn:aws:cloudtrail:us-east-1:${account}:trail/main`,
    '--trail-bucket=logs',
    '--repository',
    'acme/infra',
    '--branch',
    'trunk',
  ]);
  const arn = (name: string) => `arn:aws:iam::${account}:role/${name}`;
  const principals = [arn('*'), arn('mailer'), 'arn:aws:iam::222233334444:role/x'];
  const command = deployCommand({
    flags,
    account,
    otherAccounts: [],
    partition: 'aws',
    principals,
    template: "/it's/x.yml",
  });
  expect(
    command.join('\n'),
  ).toBe(`aws cloudformation deploy --region us-east-1 --stack-name iam-policy-drift --capabilities CAPABILITY_NAMED_IAM \\
  --template-file '/it'\\''s/x.yml' \\
  --parameter-overrides Repository=acme/infra Branch=trunk 'PrincipalArns=${arn('*')}' TrailArn=arn:aws:cloudtrail:us-east-1:${account}:trail/main TrailBucket=logs \\
    "ImmutableRepository=$(gh api repos/acme/infra --jq '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"')"`);
});

test.each([
  [['--acount', '1'], /--acount: unknown flag.*did you mean --account/],
  [['--account', '12'], /--account: "12" is not allowed.*twelve digits/],
  [['--action', 'a/b@v1'], /--action: "a\/b@v1" is not allowed.*40 digits/],
  [['--region', 'nowhere'], /--region: "nowhere" is not allowed/],
  [['--trail-bucket', 'x-y'], /are needed together/],
  [['--account'], /--account: "" is not allowed/],
  [['here'], /"here": unexpected argument/],
])('%j is wrong input', (args, wanted) => {
  expect(() => initFlags(args)).toThrow(wanted);
});
