import { describe, expect, test } from '@jest/globals';
import { meaningOf } from '../../src/policy/model';
import { targetReaders } from '../../src/run/target-policies';
import { loadText } from '../support/config-text';

const account = '111122223333';

/** What the reader of a target says of some files: its actions, what is attached, and what is wrong. */
async function read(principals: string, files: string, texts: Readonly<Record<string, string>>, more = '') {
  const keys = `principal-arn: ${principals}, policy-files: ${files}${more}, evidence-file: e.json`;
  const { targets } = await loadText(`targets:\n  - { name: one, ${keys} }\n`);
  const [target] = targets;
  if (target === undefined) throw new TypeError('the text makes a target');
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const reader = await targetReaders()(target, sources);
  const { policies, problems, foreign, assumes } = reader(sources);
  return {
    grants: policies.flatMap(({ statements }) =>
      statements.flatMap(({ actions }) => actions.items.map(({ value }) => value.text)),
    ),
    unknown: policies.flatMap(({ unknown }) => unknown.map(({ kind }) => kind)),
    problems: problems.map(({ path, message, remedy }) => `${path}: ${message}; ${remedy}`),
    foreign: foreign.map(({ policy }) => policy),
    assumes,
    meaning: meaningOf(policies),
  };
}

const arn = (name: string, kind = 'role') => `"arn:aws:iam::${account}:${kind}/${name}"`;

const role = (id: string, action: string, name?: string) => `  ${id}:
    Type: AWS::IAM::Role
    Properties:
${name === undefined ? '' : `      RoleName: ${name}\n`}      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: "2012-10-17"
            Statement: [{ Effect: Allow, Action: ${action}, Resource: "*" }]
`;

const user = `  Ci:
    Type: AWS::IAM::User
    Properties:
      UserName: ci
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: "2012-10-17"
            Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "*" }]
`;

const shared = `  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref Worker]
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "kms:Decrypt", Resource: "*" }]
`;

const two = {
  't.yaml': `Resources:\n${role('Worker', 'sqs:SendMessage', 'worker')}${role('Api', 'sns:Publish')}${user}${shared}`,
};
const json = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }],
});

describe('the policies of a target are found in files that describe several roles', () => {
  test.each<[string, string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['by the exact name of the role', arn('worker'), 't.yaml', two, ['sqs:SendMessage', 'kms:Decrypt']],
    [
      'by the exact name of a role with a path',
      arn('app/worker'),
      't.yaml',
      two,
      ['sqs:SendMessage', 'kms:Decrypt'],
    ],
    [
      'by the only name that can be generated so',
      arn('payments-Api-1A2B3C4D5E6F'),
      't.yaml',
      two,
      ['sns:Publish'],
    ],
    ['by a prefix', arn('payments-Api-*'), 't.yaml', two, ['sns:Publish']],
    ['by the logical ID', arn('anything'), 't.yaml#Api', two, ['sns:Publish']],
    ['a user by the name', arn('ci', 'user'), 't.yaml', two, ['s3:GetObject']],
    [
      'two roles together',
      `[${arn('worker')}, ${arn('api')}]`,
      '[t.yaml#Worker, t.yaml#Api]',
      two,
      ['sqs:SendMessage', 'kms:Decrypt', 'sns:Publish'],
    ],
    ['one policy by its logical ID', arn('worker'), 't.yaml#Shared', two, ['kms:Decrypt']],
    ['one inline policy', arn('worker'), 't.yaml#Worker/own', two, ['sqs:SendMessage']],
    [
      'a template and a policy in JSON',
      arn('worker'),
      '[t.yaml#Api, p.json]',
      { ...two, 'p.json': json },
      ['ec2:RunInstances', 'sns:Publish'],
    ],
  ])('%s', async (_, principals, files, texts, grants) => {
    const found = await read(principals, files, texts);
    expect([found.problems, found.grants]).toEqual([[], grants]);
  });
});

describe('what is not found is an error that names what there is', () => {
  const names = 'Worker, named worker; Api; Ci, named ci';
  test.each<[string, string, string, string]>([
    [
      'a wrong logical ID',
      arn('worker'),
      't.yaml#Wroker',
      `t.yaml: describes no role or user at "Wroker"; name one of its roles, such as t.yaml#Worker: ${names}`,
    ],
    [
      'a wrong name',
      arn('wroker'),
      't.yaml',
      `t.yaml: describes no role or user named wroker; name one of its roles, such as t.yaml#Worker: ${names}`,
    ],
    [
      'a user as a role',
      arn('ci'),
      't.yaml',
      `t.yaml: describes no role or user named ci; name one of its roles, such as t.yaml#Worker: ${names}`,
    ],
  ])('%s', async (_, principals, files, problem) => {
    expect((await read(principals, files, two)).problems).toEqual([problem]);
  });

  test('one of two logical IDs', async () => {
    const { problems } = await read(arn('worker'), '[t.yaml#Worker, t.yaml#Aip]', two);
    expect(problems).toEqual([
      `t.yaml: describes no role or user at "Aip"; name one of its roles, such as t.yaml#Worker: ${names}`,
    ]);
  });

  test('a template without roles', async () => {
    const texts = { 't.yaml': 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n' };
    expect((await read(arn('worker'), 't.yaml', texts)).problems).toEqual([
      't.yaml: describes no role or user named worker; name a file that describes the role',
    ]);
  });

  test('a parameter file that is none', async () => {
    const texts = { ...two, 'p.json': '"x"' };
    const { problems } = await read(arn('worker'), 't.yaml', texts, ', parameters: p.json');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^p\.json: it has no ParameterKey/);
  });
});

describe('the values of parameters', () => {
  const template = `Parameters:
  Action: { Type: String, Default: "s3:GetObject" }
Resources:
${role('Worker', '!Ref Action', 'worker')}`;

  test.each<[string, Readonly<Record<string, string>>, string, readonly string[], readonly string[]]>([
    ['have their defaults', {}, '', ['s3:GetObject'], ['Action is its default']],
    [
      'come from the file',
      { 'p.json': '{"Action":"s3:PutObject"}' },
      ', parameters: p.json',
      ['s3:PutObject'],
      [],
    ],
    [
      'come from a list',
      { 'p.json': '["Action=s3:PutObject"]' },
      ', parameters: ./p.json',
      ['s3:PutObject'],
      [],
    ],
    [
      'have their defaults where the file was not there',
      {},
      ', parameters: p.json',
      ['s3:GetObject'],
      ['Action is its default'],
    ],
  ])('%s', async (_, files, more, grants, assumes) => {
    const found = await read(arn('worker'), 't.yaml', { 't.yaml': template, ...files }, more);
    expect([found.problems, found.grants, found.assumes]).toEqual([[], grants, assumes]);
  });
});

test('of a cloud assembly the role of the named stack alone, although two stacks have the same logical ID', async () => {
  const stack = (name: string) => ({
    type: 'aws:cloudformation:stack',
    environment: `aws://${account}/eu-west-1`,
    properties: { templateFile: `${name}.template.json`, stackName: name },
  });
  const template = (action: string) => {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
    };
    const properties = { Policies: [{ PolicyName: 'own', PolicyDocument: document }] };
    return JSON.stringify({ Resources: { Worker: { Type: 'AWS::IAM::Role', Properties: properties } } });
  };
  const texts = {
    'cdk.out/manifest.json': JSON.stringify({ artifacts: { A: stack('A'), B: stack('B') } }),
    'cdk.out/A.template.json': template('s3:GetObject'),
    'cdk.out/B.template.json': template('s3:PutObject'),
  };
  const files = '[cdk.out/manifest.json, cdk.out/A.template.json, "cdk.out/B.template.json#Worker"]';
  const found = await read(arn('B-Worker-*'), files, texts);
  expect([found.problems, found.grants]).toEqual([[], ['s3:PutObject']]);
});

test('a selector is of the file that has its path, not of one whose path ends like it', async () => {
  const files = {
    't.yaml': `Resources:\n${role('Worker', 'sqs:SendMessage', 'worker')}`,
    'a/t.yaml': `Resources:\n${role('Worker', 's3:GetObject', 'worker')}${role('Api', 'sns:Publish', 'worker')}`,
  };
  const found = await read(arn('worker'), '[t.yaml#Worker, a/t.yaml#Api]', files);
  expect([found.problems, found.grants]).toEqual([[], ['sqs:SendMessage', 'sns:Publish']]);
});

describe('what was probably not meant is said', () => {
  test('a selected role whose name is not the one in principal-arn', async () => {
    expect((await read(arn('api'), 't.yaml#Worker', two)).problems).toEqual([
      't.yaml: Worker is named worker, which is not a name in principal-arn; compare a role with its own ARN, or set the parameters of the deployment',
    ]);
  });

  test.each([
    ['ci.yml', 'on: push\njobs: {}\n', 'a GitHub Actions workflow'],
    ['main.tf', 'resource "aws_iam_role" "a" {}\n', 'Terraform configuration'],
    ['app.ts', 'export {};\n', 'TypeScript or JavaScript source code'],
  ])('%s is no policy, but %s', async (path, text, what) => {
    const [problem, ...others] = (await read(arn('api'), path, { [path]: text })).problems;
    expect([problem, others]).toEqual([expect.stringContaining(`${path}: looks like ${what}`), []]);
  });
});
