import type { NetCase } from '../case';
import { account, arnOf, logs } from '../evidence';

const often = '2026-09-01..2026-11-20 x12';
const run = { 'ec2:RunInstances': often };

/** Evidence of one role, and of others by name. */
function used(uses: Readonly<Record<string, string>>, others: NonNullable<NetCase['evidence']>['uses'] = {}) {
  return { coverages: [logs()], uses: { worker: uses, ...others } };
}

/** A statement in YAML, in a list with `indent` spaces before it. */
function statement(actions: readonly string[], more = '') {
  return `            - Effect: Allow
              Action: [${actions.join(', ')}]
              Resource: '*'
${more}`;
}

/** A role with a name and one inline policy. */
function role(id: string, statements: string, more = '') {
  return `  ${id}:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ${id.toLowerCase()}
      AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] }
${more}      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
${statements.replace(/^/gm, '  ').replace(/ +$/, '')}`;
}

function template(roles: readonly string[], before = '') {
  return `${before}Resources:\n${roles.join('')}`;
}

const own = ['ec2:RunInstances'];
const from = `targets-from:\n  - { cloudformation: template.yaml, account: "${account}" }\n`;

/** Roles of templates: which are targets, what is known of them, and what a change does. */
export const templates: readonly NetCase[] = [
  {
    scenario: 'every role of a template is judged, or listed as not checked',
    config: from,
    policies: {
      'template.yaml': template([
        role('Worker', statement([...own, 'sqs:PurgeQueue'])),
        role('Api', statement(['s3:CreateBucket'])).replace('      RoleName: api\n', ''),
      ]),
    },
    evidence: used(run),
  },
  {
    scenario: 'a nested application of a template makes no role of the template inconclusive',
    config: from,
    policies: {
      'template.yaml': template([
        role('Worker', statement(own)),
        '  Inner: { Type: AWS::Serverless::Application, Properties: { Location: ./inner.yaml } }\n',
      ]),
    },
    evidence: used(run),
  },
  {
    scenario: 'a role that a change takes out of a template is a removed role',
    config: from,
    policies: { 'template.yaml': template([role('Worker', statement(own))]) },
    base: {
      'template.yaml': template([role('Worker', statement(own)), role('Api', statement(own))]),
    },
    evidence: used(run, { api: run }),
  },
  {
    scenario: 'a role that a change adds to a template is a new target, and the others do not change',
    config: from,
    policies: { 'template.yaml': template([role('Worker', statement(own)), role('Api', statement(own))]) },
    base: { 'template.yaml': template([role('Worker', statement(own))]) },
    evidence: {
      ...used(run),
      more: {
        principalsSeen: {
          principals: [{ arn: arnOf('worker'), first: '2026-08-25T00:00:00Z', last: '2026-11-21T00:00:00Z' }],
          complete: true,
        },
      },
    },
  },
  {
    scenario: 'policies of a template are edited where they stand, and what cannot be is listed',
    config: `targets:\n  - { name: worker, principal-arn: "${arnOf('worker')}", policy-files: template.yaml#Worker }\n`,
    policies: {
      'template.yaml': `${template([
        role(
          'Worker',
          `            # runs and stops
            - Effect: Allow
              Action:
                - ec2:RunInstances # every day
                # nobody knows
                - 'sqs:PurgeQueue'
                - !Sub 'sqs:\${Verb}Queue'
              Resource: '*'
            - { Effect: Allow, Action: s3:CreateBucket, Resource: '*' } # once
`,
        ),
        role('Api', statement(['s3:CreateBucket'])),
      ])}  Both:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref Worker, !Ref Api]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: [ec2:RunInstances, s3:DeleteBucket], Resource: '*' }
Parameters:
  Verb: { Type: String, Default: Create }
`,
    },
    evidence: used({ ...run, 'sns:Publish': `2026-11-20 on arn:aws:sns:eu-west-1:${account}:alerts` }),
  },
  {
    scenario: 'two stacks of a template lose what none of them needs',
    config: `targets:
  - { name: blue, principal-arn: "${arnOf('blue-Api-1A2B3C')}", policy-files: template.yaml#Api, stack: blue }
  - { name: green, principal-arn: "${arnOf('green-Api-1A2B3C')}", policy-files: template.yaml#Api, stack: green }
`,
    policies: {
      'template.yaml': template([
        role(
          'Api',
          statement([...own, 'sqs:PurgeQueue', 's3:CreateBucket']).replace(
            "'*'",
            `!Sub "arn:aws:x:::\${AWS::StackName}*"`,
          ),
        ).replace('      RoleName: api\n', ''),
      ]),
    },
    evidence: {
      coverages: [logs()],
      uses: { 'blue-Api-1A2B3C': run, 'green-Api-1A2B3C': { ...run, 'sqs:PurgeQueue': often } },
    },
  },
  {
    scenario: 'a template of the AWS CDK is not edited: the construct is named',
    config: `targets:\n  - { name: worker, principal-arn: "${arnOf('worker')}", policy-files: template.yaml#Worker }\n`,
    policies: {
      'template.yaml': template([role('Worker', statement([...own, 'sqs:PurgeQueue']))]).replace(
        '    Properties:',
        '    Metadata: { "aws:cdk:path": Stack/Worker/Resource }\n    Properties:',
      ),
    },
    evidence: used(run),
  },
  {
    scenario: 'what SAM makes is not edited, statements beside it are',
    config: `targets:\n  - { name: worker, principal-arn: "${arnOf('app-ResizeRole-1A2B3C')}", policy-files: template.yaml#ResizeRole }\n`,
    policies: {
      'template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Resize:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - S3ReadPolicy: { BucketName: photos }
        - SQSPollerPolicy: { QueueName: jobs }
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: [ec2:RunInstances, sqs:PurgeQueue]
              Resource: '*'
      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Dead.Arn }
`,
    },
    evidence: {
      coverages: [logs()],
      uses: { 'app-ResizeRole-1A2B3C': { ...run, 's3:GetBucketLocation': often } },
    },
  },
];
