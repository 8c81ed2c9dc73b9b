import { expect, test } from '@jest/globals';
import { summaryOf } from './summary';

// What SAM creates and adds by itself, as its transform does.

const template = (resources: string, globals = '') => `Transform: AWS::Serverless-2016-10-31
${globals}Resources:
${resources}`;

const pattern = `\${AWS::StackName}`;

const cases: readonly (readonly [name: string, template: string, expected: readonly string[]])[] = [
  [
    'a function has a role with the policy for its logs',
    template('  F: { Type: AWS::Serverless::Function }'),
    [`FRole ${pattern}-FRole-*`, '  foreign AWSLambdaBasicExecutionRole 3'],
  ],
  [
    'a policy that SAM adds is listed once, where a person wrote it',
    template(`  F:
    Type: AWS::Serverless::Function
    Properties: { Policies: [AWSLambdaBasicExecutionRole, arn:aws:iam::111122223333:policy/x] }`),
    [`FRole ${pattern}-FRole-*`, '  foreign AWSLambdaBasicExecutionRole 5', '  foreign x 5'],
  ],
  [
    'one policy in place of a list; a policy of the template; a policy template that is not known',
    template(`  F: { Type: AWS::Serverless::Function, Properties: { Policies: { SQSPollerPolicy: { QueueName: q } } } }
  G: { Type: AWS::Serverless::Function, Properties: { Policies: [!Ref M, { NoSuchPolicy: {} }] } }
  M: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: { Effect: Allow, Action: s3:*, Resource: "*" } } } }`),
    [
      `FRole ${pattern}-FRole-*`,
      ...['ChangeMessageVisibility', 'ChangeMessageVisibilityBatch', 'DeleteMessage'].map(
        (one) => `  + sqs:${one} 3 item`,
      ),
      ...['DeleteMessageBatch', 'GetQueueAttributes', 'ReceiveMessage'].map((one) => `  + sqs:${one} 3 item`),
      '  foreign AWSLambdaBasicExecutionRole 3',
      `GRole ${pattern}-GRole-* incomplete`,
      '  + s3:* 5',
      '  ? policy 4',
      '  foreign AWSLambdaBasicExecutionRole 4',
    ],
  ],
  [
    'Globals count, unless the function ignores them or sets its own',
    template(
      `  F: { Type: AWS::Serverless::Function }
  G: { Type: AWS::Serverless::Function, Properties: { Tracing: Disabled } }
  H: { Type: AWS::Serverless::Function, IgnoreGlobals: [Tracing, VpcConfig] }`,
      'Globals: { Function: { Tracing: Active, VpcConfig: { SubnetIds: [s] } } }\n',
    ),
    [
      `FRole ${pattern}-FRole-*`,
      '  foreign AWSLambdaBasicExecutionRole 4',
      '  foreign AWSXRayDaemonWriteAccess or AWSXrayWriteOnlyAccess 2',
      '  foreign AWSLambdaVPCAccessExecutionRole 2',
      `GRole ${pattern}-GRole-*`,
      '  foreign AWSLambdaBasicExecutionRole 5',
      '  foreign AWSLambdaVPCAccessExecutionRole 2',
      `HRole ${pattern}-HRole-*`,
      '  foreign AWSLambdaBasicExecutionRole 6',
    ],
  ],
  [
    'queues, destinations and event sources',
    template(`  F:
    Type: AWS::Serverless::Function
    Properties:
      DeadLetterQueue: { Type: SNS, TargetArn: !Ref Topic }
      EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: EventBridge, Destination: arn:b } } }
      Events:
        Stream: { Type: Kinesis, Properties: { Stream: arn:s, DestinationConfig: { OnFailure: { Type: SQS, Destination: arn:q } } } }
        Topic: { Type: SNS, Properties: { Topic: arn:t, SqsSubscription: true } }
        Broker: { Type: MQ, Properties: { Broker: arn:m, SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: arn:x }] } }
        Web: { Type: Api, Properties: { Path: /, Method: get } }`),
    [
      `FRole ${pattern}-FRole-*`,
      '  + sns:Publish 6 fixed',
      '  + sqs:SendMessage 9 fixed',
      '  + secretsmanager:GetSecretValue 11 fixed',
      '  + mq:DescribeBroker 11 fixed',
      '  + events:PutEvents 7 fixed',
      '  foreign AWSLambdaBasicExecutionRole 3',
      '  foreign AWSLambdaKinesisExecutionRole 9',
      '  foreign AWSLambdaSQSQueueExecutionRole 10',
    ],
  ],
  [
    'state machines, schedules and deployments have roles, too',
    template(`  S:
    Type: AWS::Serverless::StateMachine
    Properties:
      Tracing: { Enabled: true }
      Policies: [{ LambdaInvokePolicy: { FunctionName: f } }]
      Events: { Daily: { Type: ScheduleV2, Properties: { DeadLetterConfig: { Type: SQS } } } }
  F:
    Type: AWS::Serverless::Function
    Properties: { Role: arn:aws:iam::111122223333:role/r, DeploymentPreference: { Type: AllAtOnce } }`),
    [
      `SRole ${pattern}-SRole-*`,
      '  + lambda:InvokeFunction 7 item',
      '  foreign AWSXRayDaemonWriteAccess or AWSXrayWriteOnlyAccess 3',
      `SDailyRole ${pattern}-SDailyRole-*`,
      '  + states:StartExecution 8 fixed',
      '  + sqs:SendMessage 8 fixed',
      `CodeDeployServiceRole ${pattern}-CodeDeployServiceRole-*`,
      '  foreign AWSCodeDeployRoleForLambda 11',
    ],
  ],
  [
    'connectors and nested applications are named',
    template(`  C: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: F }, Permissions: [Read] } }
  D: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Other }, Permissions: [Read] } }
  F: { Type: AWS::Serverless::Function }
  G: { Type: AWS::Serverless::Function, Connectors: { X: {} } }
  N: { Type: AWS::Serverless::Application }`),
    [
      `FRole ${pattern}-FRole-* incomplete`,
      '  ? policy 3',
      '  foreign AWSLambdaBasicExecutionRole 5',
      `GRole ${pattern}-GRole-* incomplete`,
      '  ? policy 6',
      '  foreign AWSLambdaBasicExecutionRole 6',
      '? attachment 4: D: a connector adds a policy to the role of its source',
      '? module 7: N: it is another application, which may create roles',
    ],
  ],
];

for (const [name, text, expected] of cases) test(name, () => expect(summaryOf(text)).toEqual(expected));

test('with the Region it is known which policy is for tracing', () => {
  const text = template('  F: { Type: AWS::Serverless::Function, Properties: { Tracing: Active } }');
  const named = (region: string) => summaryOf(text, { region }).filter((line) => line.includes('Write'));
  expect(named('eu-west-1')).toEqual(['  foreign AWSXrayWriteOnlyAccess 3']);
  expect(named('cn-north-1')).toEqual(['  foreign AWSXRayDaemonWriteAccess 3']);
});
