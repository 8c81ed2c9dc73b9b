import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { schemaErrors } from '../support/schemas';

// `iam-policy-drift roles`: the command as people run it. What is read of each format is tested in policy/formats.

const template = `Parameters: { Env: { Type: String, Default: dev } }
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub "worker-\${Env}"
      ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]
      Policies:
        - PolicyName: queue
          PolicyDocument: { Statement: { Effect: Allow, Action: [sqs:SendMessage], Resource: !GetAtt Queue.Arn } }
`;

const unknown = `Resources:
  P: { Type: AWS::IAM::Policy, Properties: { PolicyName: p, Roles: [other], PolicyDocument: { Statement: { Effect: Allow, Action: s3:*, Resource: "*" } } } }
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('as text: roles, actions with their locations, and what is assumed', async () => {
  const { code, stdout, stderr } = await runCli(['roles', 't.yaml'], folderWith({ 't.yaml': template }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    'worker-dev  role Worker  t.yaml:3  complete',
    '  Worker/queue',
    '    Allow sqs:SendMessage  t.yaml:10',
    '  ReadOnlyAccess  t.yaml:7  attached, its text is not in these files',
    '  assumes Env is its default',
    '',
    '1 role: complete',
    '',
  ]);
});

test('as JSON of its schema, with the parameters of a file; 2 where something is unknown', async () => {
  const folder = folderWith({
    'infra/a/t.yaml': template,
    'infra/b/u.yaml': unknown,
    'infra/node_modules/x/t.yaml': template,
    'infra/docker-compose.yaml': 'services: {}\n',
    'params.json': '[{"ParameterKey": "Env", "ParameterValue": "prod"}]',
  });
  const { code, stdout } = await runCli(
    ['roles', 'infra', '--format', 'json', '--parameters=params.json'],
    folder,
  );
  expect(code).toBe(2);
  const report: unknown = JSON.parse(stdout);
  expect(schemaErrors('roles', report)).toEqual([]);
  expect(report).toMatchObject({
    roles: [
      { address: 'Worker', name: 'worker-prod', file: 'a/t.yaml', complete: true },
      {
        address: 'other',
        complete: false,
        unknown: [{ kind: 'role', at: 'b/u.yaml:2' }],
      },
    ],
  });
});

test('the output of the AWS CDK is found by its folder', async () => {
  const folder = folderWith({
    'cdk.out/manifest.json': JSON.stringify({
      artifacts: {
        App: {
          type: 'aws:cloudformation:stack',
          environment: 'aws://111122223333/eu-west-1',
          properties: { templateFile: 'App.template.json', stackName: 'shop' },
        },
      },
    }),
    'cdk.out/App.template.json': '{"Resources": {"R": {"Type": "AWS::IAM::Role"}}}',
  });
  const { code, stdout } = await runCli(['roles', 'cdk.out', '--format=json'], folder);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    roles: [{ account: '111122223333', namePattern: 'shop-R-*', file: 'App.template.json' }],
  });
});

test('a Terraform module with the variables of a file, as JSON of its schema', async () => {
  const folder = folderWith({
    'infra/main.tf': `variable "actions" {}
resource "aws_iam_role" "ci" { name = "ci" }
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.ci.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}
module "queue" { source = "terraform-aws-modules/sqs/aws" }
`,
    'infra/prod.tfvars': 'actions = ["s3:GetObject"]\n',
  });
  const args = ['roles', 'infra/main.tf', '--var-file', 'infra/prod.tfvars', '--format', 'json'];
  const { code, stdout } = await runCli(args, folder);
  expect(code).toBe(2);
  const report: unknown = JSON.parse(stdout);
  expect(schemaErrors('roles', report)).toEqual([]);
  expect(report).toMatchObject({
    roles: [
      { address: 'aws_iam_role.ci', complete: true, grants: [{ at: 'prod.tfvars:1', editable: true }] },
    ],
    unknown: [{ kind: 'module', at: 'main.tf:7' }],
  });
});

test.each([
  [['roles'], 'error: roles: no file or folder given; see iam-policy-drift roles --help'],
  [['roles', 'none.yaml'], 'error: none.yaml: no such file'],
  [['roles', 't.yaml', '--formt=json'], 'error: --formt: unknown flag; did you mean --format?'],
  [
    ['roles', 't.yaml', '--account=1'],
    'error: --account: "1" is not allowed; use an account ID of 12 digits',
  ],
  [
    ['roles', 'compose.yaml'],
    'error: compose.yaml: looks like a Docker Compose file; use a Terraform module',
  ],
  [
    ['roles', 'empty'],
    'error: empty: no file below it is a module, template or policy (0 files); name the file',
  ],
  [
    ['roles', 't.yaml', '--parameters', 'compose.yaml'],
    'error: --parameters compose.yaml: line 1: not JSON: invalid symbol',
  ],
])('wrong input: %j', async (args, message) => {
  const folder = folderWith({ 't.yaml': template, 'compose.yaml': 'services: {}\n', 'empty/x': '' });
  const { code, stdout, stderr } = await runCli(args, folder);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain(message);
});
