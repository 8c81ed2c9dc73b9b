import type { NetCase } from '../case';
import { account, arnOf, logs } from '../evidence';

const often = '2026-09-01..2026-11-20 x12';
const run = { 'ec2:RunInstances': often };

/** Evidence of one role, and of others by name. */
function used(uses: Readonly<Record<string, string>>, others: NonNullable<NetCase['evidence']>['uses'] = {}) {
  return { coverages: [logs()], uses: { ci: uses, ...others } };
}

/** The config file of a target, with further keys. */
function target(more = '', files = 'infra') {
  return `targets:\n  - name: ci\n    principal-arn: ${arnOf('ci')}\n    policy-files: ${files}\n${more}`;
}

/** A role with a name. */
function role(label: string, name = `"${label}"`) {
  return `resource "aws_iam_role" "${label}" {\n  name               = ${name}\n  assume_role_policy = "{}"\n}\n`;
}

/** An inline policy of a role, whose actions are an expression. */
function policy(label: string, actions: string, more = '') {
  return `resource "aws_iam_role_policy" "${label}" {
${more}  role = aws_iam_role.${label}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ${actions}
      Resource = "*"
    }]
  })
}
`;
}

const list = `[
        "ec2:RunInstances",
        "sqs:PurgeQueue",
      ]`;

/** A module that makes a role. */
function shared(actions: string) {
  return {
    'modules/role/main.tf': `variable "name" {}\n${role('this', 'var.name')}${policy('this', actions)}`,
  };
}

function call(label: string, name: string) {
  return `module "${label}" {\n  source = "../modules/role"\n  name   = "${name}"\n}\n`;
}

const two = { 'infra/main.tf': call('ci', 'ci'), 'other/main.tf': call('api', 'api') };
const both = `targets:
  - { name: ci, principal-arn: "${arnOf('ci')}", policy-files: infra }
  - { name: api, principal-arn: "${arnOf('api')}", policy-files: other }
`;

/** Root modules of Terraform: which roles are judged, what is known of them, and what a change does. */
export const terraform: readonly NetCase[] = [
  {
    scenario: 'what is over-granted in a list of Terraform is reported at the line of its literal',
    config: target(),
    policies: {
      'infra/main.tf': `${role('ci')}${policy('ci', 'local.actions')}${role('other')}${policy('other', '["s3:*"]')}`,
      'infra/locals.tf': `locals {\n  actions = ${list}\n}\n`,
    },
    evidence: used(run),
  },
  {
    scenario: 'a change of a module that two root modules call judges the roles of both',
    config: both,
    policies: { ...two, ...shared('["ec2:RunInstances"]') },
    base: { ...two, ...shared(list) },
    evidence: used({ ...run, 'sqs:PurgeQueue': often }, { api: run }),
  },
  {
    scenario: 'a change of one root module leaves the roles of another one alone',
    config: both,
    policies: { ...two, ...shared(list), 'other/main.tf': `${two['other/main.tf']}# changed\n` },
    base: { ...two, ...shared(list) },
    evidence: used(run, { api: run }),
  },
  {
    scenario: 'a policy with an unknown count may exist, so what it grants is undetermined',
    config: target(),
    policies: {
      'infra/main.tf': `variable "purges" {}\n${role('ci')}${policy('ci', '["ec2:RunInstances"]')}${policy('ci', '["sqs:PurgeQueue"]', '  count = var.purges ? 1 : 0\n').replace('_policy" "ci"', '_policy" "purge"')}`,
    },
    evidence: used(run),
  },
  {
    scenario: 'a variable of Terraform has its default value and the report says so',
    config: target(),
    policies: {
      'infra/main.tf': `variable "actions" {\n  default = ["ec2:RunInstances"]\n}\n${role('ci')}${policy('ci', 'var.actions')}`,
    },
    evidence: used(run),
  },
  {
    scenario: 'a file with variables decides what a module grants, and a change of it is one of the target',
    config: target('    var-file: prod.tfvars\n'),
    policies: {
      'infra/main.tf': `variable "actions" {\n  default = ["ec2:RunInstances"]\n}\n${role('ci')}${policy('ci', 'var.actions')}`,
      'prod.tfvars': 'actions = ["ec2:RunInstances", "sqs:PurgeQueue"]\n',
    },
    base: {
      'infra/main.tf': `variable "actions" {\n  default = ["ec2:RunInstances"]\n}\n${role('ci')}${policy('ci', 'var.actions')}`,
      'prod.tfvars': 'actions = ["ec2:RunInstances"]\n',
    },
    evidence: used(run),
  },
  {
    scenario: 'an address selects a role of a module',
    config: target('', `'infra#module.jobs["a"].aws_iam_role.this'`),
    policies: {
      'infra/main.tf': `module "jobs" {\n  for_each = toset(["a", "b"])\n  source = "../modules/role"\n  name = "job-\${each.key}-\${terraform.workspace}"\n}\n`,
      ...shared(list),
    },
    evidence: used(run),
  },
  {
    scenario: 'an address that a module does not have is wrong input that lists those it has',
    config: target('', 'infra#aws_iam_role.cl'),
    policies: { 'infra/main.tf': `${role('ci')}${policy('ci', list)}${role('api')}` },
    evidence: used(run),
  },
  {
    scenario: 'a policy that file reads belongs to its module, not to the policies of the target',
    config: target(),
    policies: {
      'infra/main.tf': `${role('ci')}resource "aws_iam_role_policy" "ci" {\n  role = aws_iam_role.ci.name\n  policy = file("\${path.module}/ci.json")\n}\n`,
      'infra/ci.json': ['ec2:RunInstances', 'sqs:PurgeQueue'],
    },
    evidence: used(run),
  },
  {
    scenario: 'every role of a root module is judged, or listed as not checked',
    config: `targets-from:\n  - { terraform: infra, account: "${account}", roles: ["*", "!*.skipped"] }\n`,
    policies: {
      'infra/main.tf': `${role('ci')}${policy('ci', list)}${role('api', 'var.name')}variable "name" {}\n${role('skipped')}`,
    },
    evidence: used(run),
  },
  {
    scenario: 'a role that a change takes out of a root module is a removed role',
    config: `targets-from:\n  - { terraform: infra, account: "${account}" }\n`,
    policies: { 'infra/main.tf': `${role('ci')}${policy('ci', '["ec2:RunInstances"]')}` },
    base: {
      'infra/main.tf': `${role('ci')}${policy('ci', '["ec2:RunInstances"]')}${role('api')}${policy('api', '["ec2:RunInstances"]')}`,
    },
    evidence: used(run, { api: run }),
  },
  {
    scenario: 'a registry module that gets the name of a role may attach anything to it, others are no doubt',
    config: both,
    policies: {
      'infra/main.tf': `${role('ci')}${policy('ci', '["ec2:RunInstances"]')}module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n  name = "main"\n}\n`,
      'other/main.tf': `${role('api')}${policy('api', '["ec2:RunInstances"]')}module "attach" {\n  source = "terraform-aws-modules/iam/aws//modules/attach"\n  role = aws_iam_role.api.name\n}\n`,
    },
    evidence: used(run, { api: run }),
  },
];
