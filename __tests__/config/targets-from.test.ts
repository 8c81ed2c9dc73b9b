import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import { describeRoles } from '../../src/run/describe-roles';
import { loadText } from '../support/config-text';

type Files = Readonly<Record<string, string>>;

/** The configuration of a text, in a repository with some files. */
function load(text: string, files: Files, isEarlier = false) {
  return loadText(text, new Map(), {
    describe: (request) =>
      describeRoles(request, async (path) => {
        const found = files[path];
        return found === undefined
          ? { problem: `${path}: not found`, isMissing: true }
          : { path, text: found };
      }),
    ...(isEarlier ? { isEarlier: true as const } : {}),
  });
}

/** The targets, one line each: name, principal, files; then what is not checked. */
async function linesOf(text: string, files: Files): Promise<readonly string[]> {
  const { targets, described } = await load(text, files);
  return [
    ...targets.map(({ name, principals, rolePatterns, policyFiles, policySelectors }) => {
      const [one] = [...principals, ...rolePatterns];
      const at = policySelectors.map(({ path, address }) => `${path}#${address}`);
      return [name, one?.arn, policyFiles.join(' '), ...at].join(' | ');
    }),
    ...described.notChecked.map(({ role, file, line, why }) => `- ${role} ${file}:${line} ${why}`),
  ];
}

async function problemsOf(text: string, files: Files): Promise<string> {
  const error = await load(text, files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('no problem found');
  return error.problems
    .map(({ location, message, remedy }) => `${location}: ${message}; ${remedy ?? ''}`)
    .join('\n');
}

const from = (entry: string) => `targets-from:\n  - { ${entry} }\n`;
const account = 'account: "111122223333"';

/** A role in YAML, with more properties. */
const role = (id: string, more = '') => `  ${id}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
${more}`;
const template = (...roles: readonly string[]) => `Resources:\n${roles.join('')}`;
const twoRoles = { 'template.yaml': template(role('Worker', '      RoleName: worker\n'), role('Api')) };

const manifest = (environment: string) =>
  JSON.stringify({
    artifacts: {
      Payments: {
        type: 'aws:cloudformation:stack',
        environment,
        properties: { templateFile: 'Payments.template.json' },
        stackName: 'Payments',
      },
    },
  });
const cdk = (environment: string) => ({
  'cdk.out/manifest.json': manifest(environment),
  'cdk.out/Payments.template.json': JSON.stringify({
    Resources: { WorkerRole1A2B: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'worker' } } },
  }),
});

describe('each role of the files is a target or is listed', () => {
  test.each<[string, string, Files, readonly string[]]>([
    [
      'a role with a name, and one whose name CloudFormation generates',
      from(`cloudformation: template.yaml, stack: payments, ${account}`),
      twoRoles,
      [
        'worker | arn:aws:iam::111122223333:role/worker | template.yaml | template.yaml#Worker',
        'payments-Api | arn:aws:iam::111122223333:role/payments-Api-* | template.yaml | template.yaml#Api',
      ],
    ],
    [
      'without the name of the stack',
      from(`cloudformation: ./template.yaml, ${account}`),
      twoRoles,
      [
        'worker | arn:aws:iam::111122223333:role/worker | template.yaml | template.yaml#Worker',
        '- Api template.yaml:7 its name is known to AWS only: set stack',
      ],
    ],
    [
      'the path of a role',
      from(`cloudformation: t.yaml, ${account}`),
      {
        't.yaml': template(
          role('A', '      RoleName: a\n      Path: /app/\n'),
          role('B', '      RoleName: b\n      Path: !ImportValue path\n'),
        ),
      },
      [
        'a | arn:aws:iam::111122223333:role/app/a | t.yaml | t.yaml#A',
        '- B t.yaml:8 it is created elsewhere, or its path is not known: name its ARN in a target',
      ],
    ],
    [
      'a name that CloudFormation shortens, a name in parts, a group, a user',
      from(`cloudformation: t.yaml, stack: payments, ${account}`),
      {
        't.yaml': template(
          role('TheRoleWithALogicalIdThatIsFarTooLongForAName'),
          role('Part', '      RoleName: !Join ["-", [x, !ImportValue part]]\n'),
          '  Group:\n    Type: AWS::IAM::Group\n',
          '  User:\n    Type: AWS::IAM::User\n    Properties:\n      UserName: ci\n',
          '  Anyone:\n    Type: AWS::IAM::User\n',
        ),
      },
      [
        'ci | arn:aws:iam::111122223333:user/ci | t.yaml | t.yaml#User',
        '- TheRoleWithALogicalIdThatIsFarTooLongForAName t.yaml:2 its name is known to AWS only, which CloudFormation shortens',
        '- Part t.yaml:6 its name is known to AWS only',
        '- Group t.yaml:11 it is a group: name its users in a target',
        '- Anyone t.yaml:17 its name is known to AWS only',
      ],
    ],
    [
      'a name that a parameter decides, by its default',
      from(`cloudformation: t.yaml, ${account}`),
      named('x-dev'),
      ['x-dev | arn:aws:iam::111122223333:role/x-dev | t.yaml | t.yaml#A'],
    ],
    [
      'a name that a parameter decides, by the file of parameters',
      from(`cloudformation: t.yaml, ${account}, parameters: p.json`),
      { ...named('x-dev'), 'p.json': '{"Name": "x-prod"}' },
      ['x-prod | arn:aws:iam::111122223333:role/x-prod | t.yaml p.json | t.yaml#A'],
    ],
    [
      'roles that are picked and left out',
      from(`cloudformation: template.yaml, stack: s1, ${account}, roles: ["*", "!A*"], name: "prod {role}"`),
      twoRoles,
      ['prod worker | arn:aws:iam::111122223333:role/worker | template.yaml | template.yaml#Worker'],
    ],
    [
      'in a Region of China',
      from(`cloudformation: template.yaml, region: cn-north-1, ${account}, roles: Worker`),
      twoRoles,
      ['worker | arn:aws-cn:iam::111122223333:role/worker | template.yaml | template.yaml#Worker'],
    ],
    [
      'the output of the AWS CDK, which names its account',
      from('cdk: cdk.out'),
      cdk('aws://444455556666/eu-west-1'),
      [
        'worker | arn:aws:iam::444455556666:role/worker | cdk.out/manifest.json cdk.out/Payments.template.json | cdk.out/Payments.template.json#WorkerRole1A2B',
      ],
    ],
    [
      'an environment-agnostic stack of the AWS CDK',
      from(`cdk: ./cdk.out/, ${account}`),
      cdk('aws://unknown-account/unknown-region'),
      [
        'worker | arn:aws:iam::111122223333:role/worker | cdk.out/manifest.json cdk.out/Payments.template.json | cdk.out/Payments.template.json#WorkerRole1A2B',
      ],
    ],
    [
      'beside targets of their own',
      `${from(`cloudformation: template.yaml, ${account}, roles: Worker`)}targets:\n  - { name: ci, principal-arn: "arn:aws:iam::111122223333:role/ci", policy-files: ci.json }\n`,
      twoRoles,
      [
        'ci | arn:aws:iam::111122223333:role/ci | ci.json',
        'worker | arn:aws:iam::111122223333:role/worker | template.yaml | template.yaml#Worker',
      ],
    ],
  ])('%s', async (_, text, files, expected) => {
    expect(await linesOf(text, files)).toEqual(expected);
  });
});

/** A template whose role's name is a parameter with a default. */
function named(value: string): Files {
  const parameters = `Parameters:\n  Name:\n    Type: String\n    Default: ${value}\n`;
  return { 't.yaml': `${parameters}${template(role('A', '      RoleName: !Ref Name\n'))}` };
}

describe('what is wrong is said, never dropped', () => {
  test.each<[string, string, Files, string]>([
    [
      'no file',
      from('cloudformation: template.yaml'),
      {},
      'targets-from template.yaml: template.yaml: not found; check the path',
    ],
    [
      'no template',
      from('cloudformation: main.tf'),
      { 'main.tf': 'resource "aws_iam_role" "ci" {}' },
      'targets-from main.tf: main.tf is not a CloudFormation template; it looks like Terraform configuration; check the path',
    ],
    [
      'a template as the output of the AWS CDK',
      from('cdk: template.yaml'),
      twoRoles,
      'targets-from template.yaml: template.yaml/manifest.json: not found; check the path',
    ],
    [
      'no roles',
      from('cloudformation: t.yaml'),
      { 't.yaml': 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n' },
      'targets-from t.yaml: describes no role; name a file that describes roles',
    ],
    [
      'no role that can be named',
      from('cloudformation: template.yaml'),
      twoRoles,
      'targets-from template.yaml: none of its 2 roles can be judged; Worker (line 2): its account is not known: set account; set account and stack, or name the roles in targets',
    ],
    [
      'a pattern that matches no role',
      from(`cloudformation: template.yaml, ${account}, stack: s1, roles: ["W*", "!Wroker"]`),
      twoRoles,
      'targets-from template.yaml: roles: "!Wroker" matches no role; its roles are Worker, Api',
    ],
    [
      'a broken template',
      from(`cloudformation: t.yaml, ${account}`),
      { 't.yaml': 'Resources:\n  A: [\n' },
      't.yaml:',
    ],
    [
      'two sources in one entry',
      from('cloudformation: a.yaml, cdk: cdk.out'),
      {},
      '.github/iam-drift.yml: targets-from: an entry names two sources; use one of cloudformation, cdk',
    ],
    [
      'no source',
      from(account),
      {},
      '.github/iam-drift.yml: targets-from: an entry names no source; use one of cloudformation, cdk',
    ],
    ['a key of targets', from('cdk: cdk.out, principal-arn: x'), {}, 'principal-arn'],
    [
      'broken parameters',
      from('cloudformation: template.yaml, parameters: p.json'),
      { ...twoRoles, 'p.json': '[' },
      'targets-from template.yaml: parameters p.json: line 1:',
    ],
    [
      'the same role twice',
      `targets-from:\n  - { cloudformation: template.yaml, ${account}, roles: Worker }\n  - { cloudformation: template.yaml, account: "444455556666", roles: Worker }\n`,
      twoRoles,
      'targets: two targets have the name worker; give each target a unique name',
    ],
  ])('%s', async (_, text, files, expected) => {
    expect(await problemsOf(text, files)).toContain(expected);
  });
});

test('keys of the entry apply to all of its targets, and acceptances are shared', async () => {
  const keys = `cloudformation: template.yaml, stack: s1, ${account}, max-over-granted: 3, unused-ok: rare`;
  const accept = 'accept: [{ action: "s3:GetObject", reason: nightly, expires: 2027-01-31 }]';
  const { targets } = await load(from(`${keys}, ${accept}`), twoRoles);
  expect(
    targets.map(({ entry, stack, limits, unusedOk, acceptances }) => {
      return [entry, stack, limits.maxOverGranted, unusedOk, acceptances[0]?.isShared];
    }),
  ).toEqual([
    ['template.yaml', 's1', { kind: 'count', value: 3 }, 'rare', true],
    ['template.yaml', 's1', { kind: 'count', value: 3 }, 'rare', true],
  ]);
});

test('the base need not have the file', async () => {
  const { targets } = await load(from(`cloudformation: template.yaml, ${account}`), {}, true);
  expect(targets).toEqual([]);
});
