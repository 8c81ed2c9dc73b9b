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
];
