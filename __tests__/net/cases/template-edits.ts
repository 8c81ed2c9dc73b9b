import type { NetCase } from '../case';
import { account, arnOf, logs } from '../evidence';
import { role, statement, template, used } from './templates';

const often = '2026-09-01..2026-11-20 x12';
const run = { 'ec2:RunInstances': often };
const own = ['ec2:RunInstances'];

/** What is suggested for templates, and what is left to people. */
export const templateEdits: readonly NetCase[] = [
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
                # of unknown use
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
