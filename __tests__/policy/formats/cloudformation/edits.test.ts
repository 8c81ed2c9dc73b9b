import { expect, test } from '@jest/globals';
import { beforeAndAfter, suggestFor, type TemplateJudgement } from '../../../support/template-edits';

/** The statements of a role's policy with what is edited marked, and what is judged. */
type Case = readonly [name: string, marked: string, judgement: TemplateJudgement];

const head = `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: r
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: '2012-10-17'
`;
const deep = (lines: string) => lines.replace(/^([-+]\|)?(?=.)/gm, '$1            ');

const jobs = 'arn:aws:sqs:eu-west-1:111122223333:jobs';

const statements: readonly Case[] = [
  [
    'an item of a block list goes with its line and the comment behind it',
    `Statement:
  - Effect: Allow
    Action:
      - s3:GetObject # reads
-|      - s3:PutObject # writes
      - s3:ListBucket
    Resource: '*'
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'the comment lines directly above an item go, others stay',
    `Statement:
  - Effect: Allow
    Action:
      # what it reads

-|      # the nightly job
-|      # wrote it
-|      - s3:PutObject
      # and this
      - s3:GetObject    # reads the invoice
-|      # legal asked for it
-|      - s3:DeleteObject # really
    Resource: '*'
`,
    { unused: ['s3:PutObject', 's3:DeleteObject'] },
  ],
  [
    'items at the column of their key',
    `Statement:
- Effect: Allow
  Action:
  - 's3:GetObject'
-|  - "s3:PutObject"
  Resource: '*'
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'a list in brackets in one line, first, middle and last',
    `Statement:
-|  - { Effect: Allow, Action: [ 's3:PutObject', s3:GetObject, "s3:DeleteObject", s3:ListBucket, sqs:SendMessage ], Resource: '*' }
+|  - { Effect: Allow, Action: [ s3:GetObject, s3:ListBucket ], Resource: '*' }
`,
    { unused: ['s3:PutObject', 's3:DeleteObject', 'sqs:SendMessage'] },
  ],
  [
    'a list in brackets with a comma at its end',
    `Statement:
  - Effect: Allow
-|    Action: [s3:GetObject, s3:PutObject,]
+|    Action: [s3:GetObject,]
    Resource: '*'
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'a list in brackets with an item a line and comments',
    `Statement:
  - Effect: Allow
    Action: [
-|      s3:GetObject, # reads
+|      s3:GetObject # reads
-|      # since May
-|      s3:PutObject # writes
    ]
    Resource: '*'
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'a list in brackets with several items a line',
    `Statement:
  - Effect: Allow
    Action: [s3:GetObject, s3:ListBucket,
-|             s3:PutObject, s3:DeleteObject]
+|             s3:PutObject]
    Resource: '*'
`,
    { unused: ['s3:DeleteObject'] },
  ],
  [
    'a JSON list in YAML with an item a line',
    `Statement:
  - Effect: Allow
    Action: [
-|      "s3:GetObject",
      "s3:PutObject",
-|      "s3:ListBucket",
-|      "s3:DeleteObject"
+|      "s3:ListBucket"
    ]
    Resource: '*'
`,
    { unused: ['s3:GetObject', 's3:DeleteObject'] },
  ],
  [
    'a wildcard becomes names in its quotes, a line each, and its comment stays',
    `Statement:
  - Effect: Allow
    Action:
-|      - 'sqs:*Message' # all of them
+|      - 'sqs:ReceiveMessage' # all of them
+|      - 'sqs:SendMessage'
      - s3:GetObject
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a wildcard in brackets becomes names beside each other',
    `Statement:
  - Effect: Allow
-|    Action: ["sqs:*Message", s3:GetObject]
+|    Action: ["sqs:ReceiveMessage", "sqs:SendMessage", s3:GetObject]
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a single wildcard becomes another single pattern',
    `Statement:
  - Effect: Allow
-|    Action: "sqs:*Message" # messages
+|    Action: "sqs:SendMessage" # messages
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'] },
  ],
  [
    'a single wildcard becomes a list, and its comment stays at its key',
    `Statement:
  - Effect: Allow
-|    Action: 'sqs:*Message' # messages
+|    Action: # messages
+|      - 'sqs:ReceiveMessage'
+|      - 'sqs:SendMessage'
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a single wildcard behind the dash becomes a list',
    `Statement:
-|  - Action: sqs:*Message
+|  - Action:
+|      - sqs:ReceiveMessage
+|      - sqs:SendMessage
    Effect: Allow
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a single wildcard in braces becomes a list in brackets',
    `Statement:
-|  - {Effect: Allow, Action: "sqs:*Message", Resource: '*'}
+|  - {Effect: Allow, Action: ["sqs:ReceiveMessage", "sqs:SendMessage"], Resource: '*'}
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a single wildcard in the line below its key',
    `Statement:
  - Effect: Allow
    Action:
-|      sqs:*Message
+|      [sqs:ReceiveMessage, sqs:SendMessage]
    Resource: '*'
`,
    { unused: ['sqs:DeleteMessage'] },
  ],
  [
    'a statement goes with its comments, those of the next one stay',
    `Statement:
-|  # buckets
-|  - Sid: Buckets # all
-|    Effect: Allow
-|    Action:
-|      - s3:GetObject
-|      # and more
-|      - s3:PutObject
-|    Resource: '*' # everything
-|    # no Condition
  # queues
  - Sid: Queues
    Effect: Allow
    Action: sqs:SendMessage
    Resource: '*'
`,
    { unused: ['s3:GetObject', 's3:PutObject'] },
  ],
  [
    'the last statement of several goes, the blank line before it stays',
    `Statement:
  - Effect: Allow
    Action: sqs:SendMessage
    Resource: '*'

-|  - Effect: Allow
-|    Action: s3:GetObject
-|    Resource: '*'
`,
    { unused: ['s3:GetObject'] },
  ],
  [
    'a statement in brackets goes with its comma',
    `-|Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: '*' }, { Effect: Allow, Action: sqs:SendMessage, Resource: '*' }]
+|Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: '*' }]
`,
    { unused: ['s3:GetObject'] },
  ],
  [
    'the only statement stays: the policy is to be deleted by people',
    `Statement:
  - Effect: Allow
    Action: [s3:GetObject, s3:PutObject]
    Resource: '*'
`,
    { unused: ['s3:GetObject', 's3:PutObject'] },
  ],
  [
    'one statement that is no list',
    `Statement:
  Effect: Allow
  Action:
-|    - s3:GetObject
    - s3:PutObject
  Resource: '*'
`,
    { unused: ['s3:GetObject'] },
  ],
  [
    'an item made by a function stays, the others go',
    `Statement:
  - Effect: Allow
    Action:
      - !Sub 's3:GetObject'
-|      - s3:PutObject
      - s3:ListBucket
    Resource: '*'
`,
    { unused: ['s3:GetObject', 's3:PutObject'] },
  ],
  [
    'an anchor that is used twice keeps its items',
    `Statement:
  - Effect: Allow
    Action: &both
      - s3:GetObject
      - s3:PutObject
    Resource: 'arn:aws:s3:::a/*'
  - Effect: Allow
    Action: *both
    Resource: 'arn:aws:s3:::b/*'
  - Effect: Allow
    Action:
-|      - s3:PutObject
      - sqs:SendMessage
    Resource: '*'
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'an anchor of a list that nothing else uses is kept',
    `Statement:
  - Effect: Allow
    Action: &own
-|      - s3:GetObject
      - s3:PutObject
    Resource: '*'
`,
    { unused: ['s3:GetObject'] },
  ],
  [
    'an item with an anchor or an alias of its own stays',
    `Statement:
  - Effect: Allow
    Action:
      - &get s3:GetObject
-|      - s3:PutObject
      - s3:ListBucket
    Resource: '*'
  - Effect: Allow
    Action: [*get, s3:PutObject]
    Resource: '*'
`,
    { unused: ['s3:GetObject', 's3:PutObject'] },
  ],
  [
    'a statement of which a part is not known stays as a whole',
    `Statement:
  - Effect: Allow
    Action:
      - s3:GetObject
      - !If [Writes, s3:PutObject, !Ref AWS::NoValue]
    Resource: '*'
  - Effect: Allow
    Action:
-|      - s3:GetObject
      - !ImportValue more
      - sqs:SendMessage
    Resource: '*'
`,
    { unused: ['s3:GetObject'] },
  ],
  [
    'tabs in comments and trailing blanks',
    `Statement:
  - Effect: Allow
    Action:\t# all\tof it
      - s3:GetObject\t# reads\t
-|      - s3:PutObject\t\t# writes\t
    Resource: '*'   
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'a missing action gets a statement in the style of the last one',
    `Statement:
  - Effect: Allow
    Action:
      - 's3:GetObject'
      - 's3:PutObject'
    Resource: '*' # all
+|  - Effect: Allow
+|    Action:
+|      - 'sqs:ReceiveMessage'
+|      - 'sqs:SendMessage'
+|    Resource: '${jobs}'
`,
    { missing: { 'sqs:SendMessage': [jobs], 'sqs:ReceiveMessage': [jobs] } },
  ],
  [
    'a missing action where the statements stand in braces',
    `Statement:
  - {Effect: Allow, Action: [s3:GetObject], Resource: "*"}
+|  - {Effect: Allow, Action: sqs:SendMessage, Resource: ${jobs}}
`,
    { missing: { 'sqs:SendMessage': [jobs] } },
  ],
  [
    'a missing action where the list of statements stands in brackets',
    `-|Statement: [ { Effect: Allow, Action: [s3:GetObject], Resource: "*" } ]
+|Statement: [ { Effect: Allow, Action: [s3:GetObject], Resource: "*" }, { Effect: Allow, Action: sqs:SendMessage, Resource: ${jobs} } ]
`,
    { missing: { 'sqs:SendMessage': [jobs] } },
  ],
  [
    'a missing action with items at the column of their key, and Sids',
    `Statement:
- Sid: Reads
  Effect: Allow
  Action:
  - s3:GetObject
  Resource: "*"
+|- Sid: SeenInUse
+|  Effect: Allow
+|  Action:
+|  - sqs:ReceiveMessage
+|  - sqs:SendMessage
+|  Resource: ${jobs}
`,
    { missing: { 'sqs:SendMessage': [jobs], 'sqs:ReceiveMessage': [jobs] } },
  ],
  [
    'nothing is added where a part of the policy is not known',
    `Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource: "*"
  - !ImportValue more
`,
    { missing: { 'sqs:SendMessage': [jobs] } },
  ],
  [
    'what goes and what comes, together',
    `Statement:
-|  - Effect: Allow
-|    Action: s3:GetObject
-|    Resource: "*"
  - Effect: Allow
    Action: [sqs:SendMessage, sqs:ReceiveMessage]
    Resource: "*"
+|  - Effect: Allow
+|    Action: sns:Publish
+|    Resource: arn:aws:sns:eu-west-1:111122223333:t
`,
    { unused: ['s3:GetObject'], missing: { 'sns:Publish': ['arn:aws:sns:eu-west-1:111122223333:t'] } },
  ],
];

test.each(statements)('%s', (_, marked, judgement) => {
  const { before, after } = beforeAndAfter(deep(marked));
  expect(suggestFor(head + before, judgement).files[0]?.after ?? head + before).toBe(head + after);
});

test.each(statements)('with CRLF and no line end at the end: %s', (_, marked, judgement) => {
  const { before, after } = beforeAndAfter(deep(marked));
  const written = (text: string) => (head + text).replace(/\n$/, '').replaceAll('\n', '\r\n');
  expect(suggestFor(written(before), judgement).files[0]?.after ?? written(before)).toBe(written(after));
});

const trust =
  '"AssumeRolePolicyDocument":{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"*"}}]}';
const oneLine = (statement: string) =>
  `{"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{${trust},"RoleName":"r","Policies":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":${statement}}}]}}}}`;
const allow = (action: string) => `{"Effect":"Allow","Action":${action},"Resource":"*"}`;
const given = `{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"${jobs}"}`;

/** Whole templates, and what is judged. */
const whole: readonly Case[] = [
  [
    'a JSON template in one line',
    `-|${oneLine(`[${allow('["s3:GetObject","s3:PutObject"]')},${allow('"sns:Publish"')}]`)}
+|${oneLine(`[${allow('["s3:GetObject"]')},${given}]`)}`,
    { unused: ['s3:PutObject', 'sns:Publish'], missing: { 'sqs:SendMessage': [jobs] }, path: 't.json' },
  ],
  [
    'a JSON template in lines',
    `{
  "Resources": {
    "P": {
      "Type": "AWS::IAM::ManagedPolicy",
      "Properties": {
        "Roles": ["made-elsewhere"],
        "PolicyDocument": {
          "Statement": [
-|            {
-|              "Effect": "Allow",
-|              "Action": "sns:Publish",
-|              "Resource": { "Ref": "Topic" }
-|            },
            {
              "Effect": "Allow",
              "Action": [
-|                "s3:GetObject",
                "s3:PutObject",
-|                "sqs:*Message"
+|                "sqs:ReceiveMessage",
+|                "sqs:SendMessage"
              ],
              "Resource": { "Fn::Sub": "arn:\${AWS::Partition}:s3:::b" }
            }
          ]
        }
      }
    }
  }
}
`,
    { unused: ['sns:Publish', 's3:GetObject', 'sqs:DeleteMessage'], path: 't.json' },
  ],
  [
    'JSON in Fn::Sub loses literals',
    `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref R]
      PolicyDocument: !Sub |
        {
          "Version": "2012-10-17",
          "Statement": [
-|            { "Effect": "Allow", "Action": ["ec2:RunInstances", "ec2:CreateFleet"],
+|            { "Effect": "Allow", "Action": ["ec2:RunInstances"],
              "Resource": "arn:\${AWS::Partition}:ec2:*:*:instance/*" },
            {
              "Effect": "Allow",
              "Action": [
                "s3:GetObject",
-|                "s3:PutObject",
-|                "s3:ListBucket"
+|                "s3:PutObject"
              ],
              "Resource": "*"
            }
          ]
        }
  R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } }
`,
    { unused: ['ec2:CreateFleet', 's3:ListBucket'] },
  ],
  [
    'a policy with a quote that closes at the column of its key, and the policy behind it',
    `Resources:
  Client:
    Type: AWS::IAM::Role
    Properties:
      RoleName: client
      Policies:
        - PolicyName: docdb
          PolicyDocument: !Sub '{
              "Statement": [
                  {
                      "Effect": "Allow",
-|                      "Action": ["docdb-elastic:GetCluster", "sns:Publish"],
+|                      "Action": ["docdb-elastic:GetCluster"],
                      "Resource": "*"
                  }
              ]
          }'
        - PolicyName: secrets
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action:
                  - sqs:SendMessage
-|                  - sqs:ReceiveMessage
                Resource: '*'
`,
    { unused: ['sns:Publish', 'sqs:ReceiveMessage'] },
  ],
  [
    'a policy that a role outside of the run shares stays',
    `Resources:
  A: { Type: 'AWS::IAM::Role' }
  B: { Type: 'AWS::IAM::Role' }
  Both:
    Type: AWS::IAM::Policy
    Properties:
      Roles: [!Ref A, !Ref B]
      PolicyDocument:
        Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:PutObject], Resource: '*' }]
  Own:
    Type: AWS::IAM::Policy
    Properties:
      Roles: [!Ref A]
      PolicyDocument:
-|        Statement: [{ Effect: Allow, Action: [sqs:SendMessage, s3:PutObject], Resource: '*' }]
+|        Statement: [{ Effect: Allow, Action: [sqs:SendMessage], Resource: '*' }]
`,
    { unused: ['s3:PutObject'], judged: ['A'] },
  ],
  [
    'a policy of two judged roles loses what none of them needs, and an anchor of a trust policy stays',
    `Resources:
  A: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Action: &assume sts:AssumeRole }] } } }
  B: { Type: 'AWS::IAM::Role' }
  Both:
    Type: AWS::IAM::Policy
    Properties:
      Roles: [!Ref A, !Ref B]
      PolicyDocument:
-|        Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:PutObject], Resource: '*' }]
+|        Statement: [{ Effect: Allow, Action: [s3:GetObject], Resource: '*' }]
  Own:
    Type: AWS::IAM::Policy
    Properties:
      Roles: [!Ref A]
      PolicyDocument:
        Statement: [{ Effect: Allow, Action: [*assume, s3:GetObject], Resource: '*' }]
`,
    { unused: ['s3:PutObject', 'sts:AssumeRole'] },
  ],
  [
    'a loop makes several policies of one text, which stays',
    `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Each:
    - Name
    - [One, Two]
    - \${Name}Role:
        Type: AWS::IAM::Role
        Properties:
          Policies:
            - PolicyName: p
              PolicyDocument:
                Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:PutObject], Resource: '*' }]
`,
    { unused: ['s3:PutObject'] },
  ],
  [
    'parameters, mappings and what SAM adds stay; an inline policy of a function is edited',
    `Transform: AWS::Serverless-2016-10-31
Parameters:
  Actions: { Type: CommaDelimitedList, Default: 's3:PutObject,s3:GetObject' }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - S3ReadPolicy: { BucketName: b }
        - Statement:
            - { Effect: Allow, Action: !Ref Actions, Resource: '*' }
            - Effect: Allow
-|              Action: [s3:PutObject, sqs:SendMessage]
+|              Action: [sqs:SendMessage]
              Resource: '*'
      DeadLetterQueue: { Type: SNS, TargetArn: !Ref Dead }
`,
    { unused: ['s3:PutObject', 's3:GetObject', 'sns:Publish'] },
  ],
];

test.each(whole)('%s', (_, marked, judgement) => {
  const { before, after } = beforeAndAfter(marked);
  expect(suggestFor(before, judgement).files[0]?.after ?? before).toBe(after);
});

/** The template before a change, and as it is; what comes back is marked. */
const restored: readonly (readonly [
  name: string,
  base: string,
  marked: string,
  removed: readonly string[],
])[] = [
  [
    'an item goes back to where it stood',
    `Statement:
  - Effect: Allow
    Action:
      - 's3:GetObject'
      - 's3:ListBucket'
      - 's3:PutObject'
    Resource: '*'
`,
    `Statement:
  - Effect: Allow
    Action:
      - 's3:GetObject' # reads
+|      - 's3:ListBucket'
      - 's3:PutObject'
    Resource: '*'
`,
    ['s3:ListBucket'],
  ],
  [
    'the first and the last of a list in brackets',
    `Statement:
  - { Effect: Allow, Action: [ s3:GetObject, s3:ListBucket, s3:PutObject ], Resource: '*' }
`,
    `Statement:
-|  - { Effect: Allow, Action: [ s3:ListBucket ], Resource: '*' }
+|  - { Effect: Allow, Action: [ s3:GetObject, s3:ListBucket, s3:PutObject ], Resource: '*' }
`,
    ['s3:GetObject', 's3:PutObject'],
  ],
  [
    'a statement comes back',
    `Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource: '*'
  - Sid: Send
    Effect: Allow
    Action: sqs:SendMessage
    Resource: ${jobs}
`,
    `Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource: '*'
+|  - Sid: Send
+|    Effect: Allow
+|    Action: sqs:SendMessage
+|    Resource: ${jobs}
`,
    ['sqs:SendMessage'],
  ],
  [
    'a statement with a value that the template makes is left to people',
    `Statement:
  - { Effect: Allow, Action: s3:GetObject, Resource: '*' }
  - { Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Queue.Arn }
`,
    `Statement:
  - { Effect: Allow, Action: s3:GetObject, Resource: '*' }
`,
    ['sqs:SendMessage'],
  ],
];

test.each(restored)('restored: %s', (_, base, marked, removed) => {
  const { before, after } = beforeAndAfter(deep(marked));
  const judgement = { base: { text: head + deep(base), removed } };
  const { files, needsDecision } = suggestFor(head + before, judgement);
  expect(files[0]?.after ?? head + before).toBe(head + after);
  expect(needsDecision.map(({ action }) => action)).toEqual(before === after ? removed : []);
});
