import { expect, test } from '@jest/globals';
import { summaryOf } from './summary';

/** A template, and what is read of it. */
type Case = readonly [name: string, template: string, expected: readonly string[]];

const role = (document: string) => `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: r
      Policies:
        - PolicyName: p
          PolicyDocument:
${document.replace(/^/gm, '            ')}`;

const cases: readonly Case[] = [
  [
    'every literal has its own line, also in one line, in quotes and beside comments',
    role(`Statement:
  - Effect: Allow
    Action: # what it reads
      - 's3:GetObject' # one
      # two
      - "s3:ListBucket"
    Resource: '*'
  - { Effect: Deny, Action: [sqs:*, sns:Publish], Resource: "*" }`),
    ['r', '+ s3:GetObject 12', '+ s3:ListBucket 14', '- sqs:* 16', '- sns:Publish 16'],
  ],
  [
    'a hole in Resource or Condition leaves the actions known',
    role(`Statement:
  Effect: Allow
  Action: s3:GetObject
  Resource: [!GetAtt B.Arn, !Sub "\${B.Arn}/*", !ImportValue other, !If [X, a, b], !Ref AWS::NoValue]
  Condition: { StringEquals: { "aws:PrincipalTag/x": !Ref Nothing } }`),
    ['r', '+ s3:GetObject 11'],
  ],
  [
    'an action that is not known leaves the others known',
    role(`Statement:
  Effect: Allow
  Action: [s3:GetObject, !ImportValue extra, !Sub "\${Service}:Get*"]
  Resource: "*"`),
    ['r incomplete', '+ s3:GetObject 11', '? more-actions 11', '? more-actions 11'],
  ],
  [
    'an Effect that is not known makes the statement unknown',
    role(`Statement:
  - { Effect: !Ref Effect, Action: s3:GetObject, Resource: "*" }
  - { Effect: Allow, Action: sqs:SendMessage, Resource: "*" }`),
    ['r incomplete', '+ sqs:SendMessage 11', '? statement 10'],
  ],
  [
    'NotAction that is not known makes the statement unknown',
    role(`Statement: [{ Effect: Allow, NotAction: [iam:*, !Ref More], Resource: "*" }]`),
    ['r incomplete', '? statement 9'],
  ],
  [
    'an error in a policy makes the policy unknown, and is a problem',
    role(`Statement: [{ Effect: Allow, Action: "s3", Resource: "*" }]`),
    ['r incomplete', '? policy 9', 'error 9: "s3" is not an action: it has no service prefix'],
  ],
  [
    'functions that make actions: known, and not editable where they stand',
    role(`Statement:
  Effect: Allow
  Action:
    - !Join [":", [s3, GetObject]]
    - Fn::Join: ["", ["s3:", Fn::Select: [1, [Get, List]], Bucket]]
    - !Select [0, !Split [",", "sqs:SendMessage,sns:Publish"]]
    - !Sub ["\${Service}:Decrypt", { Service: kms }]
  Resource: "*"`),
    [
      'r',
      ...['+ s3:GetObject 12', '+ s3:ListBucket 13', '+ sqs:SendMessage 14', '+ kms:Decrypt 15'].map(
        (one) => `${one} fixed`,
      ),
    ],
  ],
  [
    'a statement twice by an alias is two uses of one literal',
    role(`Statement:
  - &s { Effect: Allow, Action: s3:GetObject, Resource: "*" }
  - *s`),
    ['r', '+ s3:GetObject 10', '+ s3:GetObject 10'],
  ],
  [
    'an unquoted Version is a string, as for AWS',
    role(`Version: 2012-10-17
Statement: { Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::b/\${aws:username}" }`),
    ['r', '+ s3:GetObject 10'],
  ],
  [
    'a function in several lines begins with its tag',
    role(`Statement:
  - !If
    - Nothing
    - Effect: Allow
      Action:
        - s3:GetObject
      Resource: "*"
    - !Ref AWS::NoValue
  - Effect: Allow
    Action: # one of
      !If # it
        - Nothing
        - [a:B]
        - [c:D]
    Resource: "*"`),
    ['r incomplete', '? one-of 19 a:B c:D', '? may-exist 10 s3:GetObject'],
  ],
  [
    'JSON text with variables, in both forms of Sub',
    role(`Fn::Sub:
  - |
    { "Statement": [
      { "Effect": "Allow", "Action": ["s3:GetObject",
        "\${Service}:Decrypt"], "Resource": "*" } ] }
  - { Service: kms }`),
    ['r', '+ s3:GetObject 12', '+ kms:Decrypt 13 fixed'],
  ],
  [
    'a key that is written twice makes the policy unknown',
    role(`Statement: { Effect: Allow, Action: s3:GetObject, Action: "*", Resource: "*" }`),
    ['r incomplete', '? statement 9'],
  ],
  [
    'a transform inside of a policy makes it unknown',
    role(`Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/policy.yaml } }`),
    ['r incomplete', '? policy 9'],
  ],
];

test.each(cases)('%s', (_, template, expected) => {
  expect(summaryOf(template).map((one) => one.trim().replace(/^R r/, 'r'))).toEqual(expected);
});
