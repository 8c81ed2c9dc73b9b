import type { NetCase } from '../case';
import { account, arnOf, logs } from '../evidence';

const often = '2026-09-01..2026-11-20 x12';
const run = { 'ec2:RunInstances': often };

/** Evidence of one role, and of others by name. */
export function used(
  uses: Readonly<Record<string, string>>,
  others: NonNullable<NetCase['evidence']>['uses'] = {},
) {
  return { coverages: [logs()], uses: { worker: uses, ...others } };
}

/** A statement in YAML, in a list with `indent` spaces before it. */
export function statement(actions: readonly string[], more = '') {
  return `            - Effect: Allow
              Action: [${actions.join(', ')}]
              Resource: '*'
${more}`;
}

/** A role with a name and one inline policy. */
export function role(id: string, statements: string, more = '') {
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

export function template(roles: readonly string[], before = '') {
  return `${before}Resources:\n${roles.join('')}`;
}

const own = ['ec2:RunInstances'];
const from = `targets-from:\n  - { cloudformation: template.yaml, account: "${account}" }\n`;

/** The role alone is judged, so that everything is said of it. */
const judged = { config: from } satisfies Partial<NetCase>;

/** Whether something exists depends on a parameter. */
const conditional = `Parameters:
  Stage:
    Type: String
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
`;

/** A statement that exists where a condition holds. */
function inCondition(actions: readonly string[], condition: string) {
  return `            - !If
              - ${condition}
              - Effect: Allow
                Action: [${actions.join(', ')}]
                Resource: '*'
              - !Ref AWS::NoValue
`;
}

const unknownDeny = `            - Effect: Deny
              Action: !ImportValue denied
              Resource: '*'
`;

const attached = `      ManagedPolicyArns: ["arn:aws:iam::${account}:policy/Buckets"]
`;

const ofAws = `      ManagedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
`;

function withUnknown(statements: string) {
  return `${role('Worker', statements)}        - PolicyName: more
          PolicyDocument: !ImportValue shared-policy
`;
}

function livePolicy(name: string, actions: readonly string[]) {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  });
  return { name, kind: name === 'own' ? 'inline' : 'customer', text };
}

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
    scenario: 'a statement that may exist is neither over-granted nor missing',
    ...judged,
    policies: {
      'template.yaml': template(
        [role('Worker', statement(own) + inCondition(['sqs:PurgeQueue', 's3:CreateBucket'], 'IsProd'))],
        conditional,
      ),
    },
    evidence: used({ ...run, 's3:CreateBucket': often }),
  },
  {
    scenario: 'a parameter that is given decides whether a statement exists',
    ...judged,
    config: from.replace(' }', ', parameters: params.json }'),
    policies: {
      'template.yaml': template(
        [role('Worker', statement(own) + inCondition(['sqs:PurgeQueue'], 'IsProd'))],
        conditional,
      ),
      'params.json': '[{ "ParameterKey": "Stage", "ParameterValue": "prod" }]',
    },
    evidence: used(run),
  },
  {
    scenario: 'a parameter has its default value, and the report says so',
    ...judged,
    policies: {
      'template.yaml': template(
        [role('Worker', statement(own) + inCondition(['sqs:PurgeQueue'], 'IsProd'))],
        conditional.replace('Type: String', 'Type: String\n    Default: test'),
      ),
    },
    evidence: used(run),
  },
  {
    scenario: 'a policy of which nothing is known can grant whatever is in use',
    ...judged,
    policies: {
      'template.yaml': template([
        `${role('Worker', statement([...own, 'sqs:PurgeQueue']))}        - PolicyName: more
          PolicyDocument: !ImportValue shared-policy
`,
      ]),
    },
    evidence: used({ ...run, 's3:CreateBucket': often }),
  },
  {
    scenario: 'a Deny of which the actions are not known may take away what is not in use',
    ...judged,
    policies: {
      'template.yaml': template([role('Worker', statement([...own, 'sqs:PurgeQueue']) + unknownDeny)]),
    },
    evidence: used(run),
  },
  {
    scenario: 'an attached policy that was not read may grant what is in use',
    ...judged,
    policies: { 'template.yaml': template([role('Worker', statement(own), attached)]) },
    evidence: used({ ...run, 's3:CreateBucket': often }),
  },
  {
    scenario: 'an attached policy that was not read is a note where all that is in use is granted',
    ...judged,
    policies: { 'template.yaml': template([role('Worker', statement(own), attached)]) },
    evidence: used(run),
  },
  {
    scenario: 'an attached policy of AWS whose text is bundled grants its actions and no others',
    ...judged,
    policies: { 'template.yaml': template([role('Worker', statement(own), ofAws)]) },
    evidence: used({ ...run, 'logs:CreateLogGroup': often, 's3:CreateBucket': often }),
  },
  {
    scenario: 'an attached policy that AWS was asked for grants what is in use',
    ...judged,
    policies: { 'template.yaml': template([role('Worker', statement(own), attached)]) },
    evidence: {
      ...used({ ...run, 's3:CreateBucket': often }),
      facts: { worker: { policies: [livePolicy('own', own), livePolicy('Buckets', ['s3:CreateBucket'])] } },
    },
  },
  {
    scenario: 'what is not known is the same at the base, and the change adds to the rest',
    ...judged,
    policies: { 'template.yaml': template([withUnknown(statement([...own, 'sqs:*']))]) },
    base: { 'template.yaml': template([withUnknown(statement(own))]) },
    evidence: used(run),
  },
];
