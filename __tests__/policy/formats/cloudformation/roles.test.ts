import { expect, test } from '@jest/globals';
import type { InventoryOptions } from '../../../../src/policy/inventory-reader';
import { summaryOf } from './summary';

// Which roles a template has, what is attached to them, and what conditions and parameters decide.

const allow = (action: string) => `{ Statement: [{ Effect: Allow, Action: ${action}, Resource: "*" }] }`;

/** A template, what is given from outside, and what is read of it. */
type Case = readonly [
  name: string,
  template: string,
  expected: readonly string[],
  options?: InventoryOptions,
];

const cases: readonly Case[] = [
  [
    'policies are attached by Ref, by name and by ARN of their name',
    `Resources:
  A: { Type: AWS::IAM::Role, Properties: { RoleName: !Sub "a-\${Env}", ManagedPolicyArns: [!Sub "arn:aws:iam::\${AWS::AccountId}:policy/team/named"] } }
  B: { Type: AWS::IAM::Role, Properties: { RoleName: b } }
  Named: { Type: AWS::IAM::ManagedPolicy, Properties: { ManagedPolicyName: named, PolicyDocument: ${allow('s3:GetObject')} } }
  Both: { Type: AWS::IAM::Policy, Properties: { PolicyName: x, Roles: [!Sub "a-\${Env}", b], PolicyDocument: ${allow('sqs:SendMessage')} } }
  One: { Type: AWS::IAM::RolePolicy, Properties: { PolicyName: y, RoleName: !Ref B, PolicyDocument: ${allow('sns:Publish')} } }`,
    [
      `A a-\${Env}`,
      '  + sqs:SendMessage 5 together',
      '  + s3:GetObject 4',
      'B b',
      '  + sqs:SendMessage 5 together',
      '  + sns:Publish 6',
    ],
  ],
  [
    'a role that is made elsewhere, and one whose name is a parameter, are listed as incomplete',
    `Parameters: { Other: { Type: String } }
Resources:
  P: { Type: AWS::IAM::Policy, Properties: { PolicyName: x, Roles: [elsewhere, !Ref Other], PolicyDocument: ${allow('sqs:SendMessage')} } }`,
    [
      'elsewhere elsewhere incomplete',
      '  + sqs:SendMessage 3 together',
      '  ? role 3',
      `\${Other} \${Other} incomplete`,
      '  + sqs:SendMessage 3 together',
      '  ? role 3',
    ],
  ],
  [
    'users and groups are listed beside the roles',
    `Resources:
  U: { Type: AWS::IAM::User, Properties: { UserName: u } }
  G: { Type: AWS::IAM::Group, Properties: { Policies: [{ PolicyName: g, PolicyDocument: ${allow('s3:*')} }] } }
  P: { Type: AWS::IAM::UserPolicy, Properties: { PolicyName: p, UserName: !Ref U, PolicyDocument: ${allow('sqs:*')} } }
  M: { Type: AWS::IAM::ManagedPolicy, Properties: { Users: [!Ref U], Groups: [!Ref G], PolicyDocument: ${allow('sns:*')} } }
  S: { Type: AWS::SSO::PermissionSet, Properties: { Name: s, InlinePolicy: ${allow('ec2:*')}, ManagedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess] } }`,
    [
      'user U u',
      '  + sqs:* 4',
      '  + sns:* 5 together',
      `group G \${AWS::StackName}-G-*`,
      '  + s3:* 3',
      '  + sns:* 5 together',
      'permission-set S s',
      '  + ec2:* 6',
      '  foreign ReadOnlyAccess 6',
    ],
  ],
  [
    'a policy that is attached to nothing, and one that is attached by an ARN from elsewhere',
    `Resources:
  Spare: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: ${allow('s3:*')} } }
  R: { Type: AWS::IAM::Role, Properties: { ManagedPolicyArns: [!ImportValue shared, "arn:aws:iam::111122223333:policy/other"] } }`,
    [`R \${AWS::StackName}-R-* incomplete`, '  ? attachment 3', '  foreign other 3', 'unattached Spare 2'],
  ],
  [
    'the trust policy grants nothing',
    `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          Action: [sts:AssumeRole, sts:TagSession]`,
    [
      `R \${AWS::StackName}-R-*`,
      '  not granted sts:AssumeRole 7: trust policy',
      '  not granted sts:TagSession 7: trust policy',
    ],
  ],
  [
    'a condition that is not known: may exist, or one of two lists',
    `Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement:
              - !If [Prod, { Effect: Allow, Action: s3:GetObject, Resource: "*" }, !Ref AWS::NoValue]
              - Effect: Allow
                Action: !If [Prod, [sqs:SendMessage], [sqs:ReceiveMessage, sqs:DeleteMessage]]
                Resource: "*"
        - !If [Prod, { PolicyName: q, PolicyDocument: ${allow('sns:Publish')} }, !Ref AWS::NoValue]
  P:
    Type: AWS::IAM::Policy
    Condition: Prod
    Properties: { PolicyName: r, Roles: [!Ref R], PolicyDocument: ${allow('kms:Decrypt')} }`,
    [
      `R \${AWS::StackName}-R-* incomplete`,
      '  ? may-exist 15 sns:Publish',
      '  ? may-exist 16 kms:Decrypt',
      '  ? one-of 13 sqs:SendMessage sqs:ReceiveMessage sqs:DeleteMessage',
      '  ? may-exist 11 s3:GetObject',
    ],
  ],
  [
    'the same with the value of the parameter',
    `Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: !If [Prod, [a:A], b:B], Resource: "*" }] } }]
  P:
    Type: AWS::IAM::Policy
    Condition: Prod
    Properties: { PolicyName: r, Roles: [!Ref R], PolicyDocument: ${allow('kms:Decrypt')} }`,
    [
      'R shop-R-*',
      '  + b:B 7',
      '  not granted kms:Decrypt 11: the condition Prod is false',
      'not created P: the condition Prod is false',
    ],
    { parameters: new Map([['Env', 'test']]), stack: 'shop' },
  ],
  [
    'a policy with the condition of its role certainly applies to it',
    `Parameters: { On: { Type: String } }
Conditions:
  On: !Equals [!Ref On, yes]
  Other: !Equals [!Ref On, other]
  Both: !And [!Condition On, !Not [!Condition Other]]
Resources:
  R: { Type: AWS::IAM::Role, Condition: Both, Properties: { RoleName: r } }
  P: { Type: AWS::IAM::Policy, Condition: On, Properties: { PolicyName: p, Roles: [!Ref R], PolicyDocument: ${allow('s3:*')} } }
  Q: { Type: AWS::IAM::Policy, Condition: Other, Properties: { PolicyName: q, Roles: [!Ref R], PolicyDocument: ${allow('sqs:*')} } }`,
    ['R r', '  + s3:* 8', '  not granted sqs:* 9: the condition Other is false'],
  ],
  [
    'defaults count as known and are reported; a role that they switch off is not created',
    `Parameters:
  Env: { Type: String, Default: dev }
  Actions: { Type: CommaDelimitedList, Default: "s3:GetObject, s3:PutObject" }
  Secret: { Type: String, NoEcho: true, Default: x }
  Image: { Type: "AWS::SSM::Parameter::Value<String>", Default: /a/b }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub "\${Env}-r"
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: !Ref Actions, Resource: [!Ref Secret, !Ref Image] } } }]
  Q: { Type: AWS::IAM::Role, Condition: Prod }`,
    [
      'R dev-r',
      '  + s3:GetObject 3 fixed',
      '  + s3:PutObject 3 fixed',
      '  assumes Actions is its default',
      '  assumes Env is its default',
      'not created Q: the condition Prod is false; Env is its default',
    ],
  ],
  [
    'values that a parameter cannot have decide a condition',
    `Parameters: { Env: { Type: String, AllowedValues: [dev, test] } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  R: { Type: AWS::IAM::Role, Condition: Prod }`,
    ['not created R: the condition Prod is false'],
  ],
  [
    'mappings, the Region and the partition',
    `Mappings: { Names: { eu-west-1: { List: [s3:GetObject, s3:PutObject] } } }
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub "r-\${AWS::Region}-\${AWS::Partition}-\${AWS::AccountId}"
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: !FindInMap [Names, !Ref AWS::Region, List], Resource: "*" } } }]`,
    ['R r-eu-west-1-aws-111122223333', '  + s3:GetObject 1 fixed', '  + s3:PutObject 1 fixed'],
    { region: 'eu-west-1', account: '111122223333' },
  ],
  [
    'Fn::ForEach makes roles, with names and keys of its variable',
    `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Roles:
    - Name
    - [api, mail]
    - Role\${Name}:
        Type: AWS::IAM::Role
        Properties:
          RoleName: !Sub "svc-\${Name}"
          Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: [!Sub "\${Name}:Get", s3:GetObject], Resource: "*" } } }]`,
    [
      'Roleapi svc-api',
      '  + api:Get 10 fixed',
      '  + s3:GetObject 10 together',
      'Rolemail svc-mail',
      '  + mail:Get 10 fixed',
      '  + s3:GetObject 10 together',
    ],
  ],
  [
    'a loop over a list that is not known is named',
    `Parameters: { Names: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::Roles: [Name, !Ref Names, { "Role\${Name}": { Type: AWS::IAM::Role } }]`,
    ['? file 3: Fn::ForEach::Roles may add resources, which are not known'],
  ],
  [
    'a macro and a module can change everything, and are named',
    `Transform: [AWS::LanguageExtensions, OurMacro]
Resources:
  R: { Type: AWS::IAM::Role, Properties: { RoleName: r } }
  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/file.yaml } }`,
    [
      'R r',
      '? file 4: Fn::Transform may add resources, which are not known',
      '? file 1: OurMacro can change the template when it is deployed',
    ],
  ],
  [
    'nested stacks and modules are named',
    `Resources:
  R: { Type: AWS::IAM::Role, Properties: { RoleName: r } }
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./inner.yaml } }
  M: { Type: Our::Team::Roles::MODULE }`,
    [
      'R r',
      '? module 4: M: the resources of the module Our::Team::Roles::MODULE',
      'warning 3: N is a stack of its own: its roles are not listed here',
    ],
  ],
  [
    'an anchor that other things use, too, is not edited; one of two roles is edited for both',
    `Resources:
  A: { Type: AWS::IAM::Role, Properties: { RoleName: a, Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: &read [s3:GetObject], Resource: "*" } } }] } }
  B: { Type: AWS::IAM::Role, Properties: { RoleName: b, Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: *read, Resource: "*" }, { Effect: Allow, Action: &own [sqs:*], Resource: "*" }] } }] } }
  C: { Type: AWS::SQS::QueuePolicy, Properties: { PolicyDocument: { Statement: { Effect: Allow, Principal: "*", Action: *own } } } }`,
    ['A a', '  + s3:GetObject 2 together', 'B b', '  + s3:GetObject 2 together', '  + sqs:* 3 fixed'],
  ],
  [
    'merged keys are read, a written one first',
    `Base: &base { Effect: Allow, Resource: "*", Action: s3:GetObject }
Resources:
  R: { Type: AWS::IAM::Role, Properties: { RoleName: r, Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ <<: *base, Action: sqs:SendMessage }] } }] } }`,
    ['R r', '  + sqs:SendMessage 3'],
  ],
];

for (const [name, template, expected, options] of cases)
  test(name, () => expect(summaryOf(template, options)).toEqual(expected));
