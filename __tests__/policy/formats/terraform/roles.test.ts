import { expect, test } from '@jest/globals';
import { type Files, linesOf, listed } from './listing';

const role = 'resource "aws_iam_role" "r" { name = "r" }\n';

/** A role with one policy whose statement allows these actions. */
const allow = (actions: string, rest = '') =>
  `${role}resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }] })
}
${rest}`;

/** A role with the policy of one document. */
const document = (body: string, rest = '') =>
  `${role}resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
${body}
}
${rest}`;

const cases: readonly (readonly [name: string, files: Files, lines: readonly string[]])[] = [
  ['a literal', allow('"s3:GetObject"'), ['role aws_iam_role.r r', '  Allow s3:GetObject main.tf:4 true']],
  [
    'a Deny, NotAction and a condition',
    document(
      '  statement {\n    effect = "Deny"\n    not_actions = ["s3:*"]\n    resources = ["*"]\n    condition {\n      test = "Bool"\n      variable = "aws:SecureTransport"\n      values = ["false"]\n    }\n  }',
    ),
    ['role aws_iam_role.r r', '  Deny NotAction s3:* main.tf:9 false'],
  ],
  [
    'a hole in Resource and Condition leaves the role complete',
    document(
      `  statement {\n    actions = ["s3:GetObject"]\n    resources = ["\${aws_s3_bucket.b.arn}/$\${aws:username}", var.x]\n  }`,
    ),
    ['role aws_iam_role.r r', '  Allow s3:GetObject main.tf:8 true'],
  ],
  [
    'an unknown action',
    allow(`["s3:GetObject", "s3:\${var.x}"]`, 'variable "x" {}'),
    [
      'role aws_iam_role.r r incomplete',
      '  Allow s3:GetObject main.tf:4 true',
      '  ? more-actions main.tf:4 var.x has no default and nothing in the repository sets it',
    ],
  ],
  [
    'an unknown list',
    allow('concat(["s3:GetObject"], var.more)', 'variable "more" { type = list(string) }'),
    [
      'role aws_iam_role.r r incomplete',
      '  Allow s3:GetObject main.tf:4 true',
      '  ? more-actions main.tf:4 var.more has no default and nothing in the repository sets it',
    ],
  ],
  [
    'one of two lists',
    allow('data.x.y.z ? ["s3:GetObject"] : ["s3:PutObject", "s3:DeleteObject"]'),
    [
      'role aws_iam_role.r r incomplete',
      '  ? one-of main.tf:4 [s3:GetObject, s3:PutObject, s3:DeleteObject]',
    ],
  ],
  [
    'an unknown Effect',
    `variable "effect" {}\n${allow('"s3:GetObject"').replace('"Allow"', 'var.effect')}`,
    [
      'role aws_iam_role.r r incomplete',
      '  ? statement main.tf:5 its Effect is not known: var.effect has no default and nothing in the repository sets it',
    ],
  ],
  [
    'a default that is used is reported',
    allow('var.actions', 'variable "actions" { default = ["s3:GetObject"] }'),
    ['role aws_iam_role.r r', '  Allow s3:GetObject main.tf:6 true', '  assumes var.actions is its default'],
  ],
  [
    'terraform.tfvars and *.auto.tfvars take precedence over a default',
    {
      'main.tf': allow('concat(var.a, var.b)', 'variable "a" { default = [] }\nvariable "b" {}\n'),
      'terraform.tfvars': 'a = ["s3:GetObject"]\nb = ["s3:PutObject"]\n',
      'x.auto.tfvars': '\nb = ["s3:DeleteObject"]\n',
    },
    [
      'role aws_iam_role.r r',
      '  Allow s3:GetObject terraform.tfvars:1 true',
      '  Allow s3:DeleteObject x.auto.tfvars:2 true',
    ],
  ],
  [
    'another file with another value makes a default unknown',
    {
      'main.tf': allow('var.a', 'variable "a" { default = ["s3:GetObject"] }\n'),
      'prod.tfvars': 'a = ["s3:PutObject"]\n',
    },
    [
      'role aws_iam_role.r r incomplete',
      '  ? more-actions main.tf:4 var.a is set in prod.tfvars, which is not loaded by itself: name it as var-file',
    ],
  ],
  [
    'another file with the same value changes nothing',
    {
      'main.tf': allow('var.a', 'variable "a" { default = ["s3:GetObject"] }\n'),
      'prod.tfvars': 'a = ["s3:GetObject"]\n',
    },
    ['role aws_iam_role.r r', '  Allow s3:GetObject main.tf:6 true', '  assumes var.a is its default'],
  ],
  [
    'values in JSON',
    {
      'main.tf': allow('var.a', 'variable "a" {}\n'),
      'terraform.tfvars.json': '{\n  "a": ["s3:GetObject"]\n}\n',
    },
    ['role aws_iam_role.r r', '  Allow s3:GetObject terraform.tfvars.json:2 true'],
  ],
  [
    'file() keeps the lines of the file',
    {
      'main.tf': allow('""').replace(/jsonencode\(.*\)\n/, `file("\${path.module}/policy.json")\n`),
      'policy.json': '{"Statement": {\n  "Effect": "Allow",\n  "Action": ["s3:GetObject"], "Resource": "*"}}',
    },
    ['role aws_iam_role.r r', '  Allow s3:GetObject policy.json:3 true'],
  ],
  [
    'templatefile() keeps the lines of the template',
    {
      'main.tf': allow('""').replace(
        /jsonencode\(.*\)\n/,
        'templatefile("p.tpl", { more = ["s3:PutObject"], bucket = aws_s3_bucket.b.arn })\n',
      ),
      'p.tpl': `{"Statement": [\n  {"Effect": "Allow",\n   "Action": "s3:GetObject",\n   "Resource": "\${bucket}"},\n{"Effect": "Allow", "Action": \${jsonencode(more)}, "Resource": "*"}\n]}\n`,
    },
    ['role aws_iam_role.r r', '  Allow s3:GetObject p.tpl:3 true', '  Allow s3:PutObject main.tf:4 true'],
  ],
  [
    'template_file keeps them, too',
    {
      'main.tf': allow(
        '""',
        'data "template_file" "t" {\n  template = file("p.tpl")\n  vars = { b = aws_s3_bucket.b.arn }\n}\n',
      ).replace(/jsonencode\(.*\)\n/, 'data.template_file.t.rendered\n'),
      'p.tpl': `{"Statement": {"Effect": "Allow",\n "Action": "s3:GetObject", "Resource": "\${b}"}}`,
    },
    ['role aws_iam_role.r r', '  Allow s3:GetObject p.tpl:2 true'],
  ],
  [
    'a file that is not in the repository',
    allow('""').replace(/jsonencode\(.*\)\n/, 'file("../../etc/passwd")\n'),
    ['role aws_iam_role.r r incomplete', '  ? policy main.tf:4 ../../etc/passwd is not in the repository'],
  ],
  [
    'sources are united, overrides replace by Sid',
    `${role}resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "a" {
  statement {
    sid       = "A"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "b" {
  statement {
    sid       = "A"
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "d" {
  source_policy_documents   = [data.aws_iam_policy_document.a.json]
  override_policy_documents = [data.aws_iam_policy_document.b.json]
}
`,
    [
      'role aws_iam_role.r r',
      '  Allow s3:PutObject main.tf:20 true',
      '  Allow s3:ListBucket main.tf:13 true',
    ],
  ],
  [
    'an override that is not known can replace statements with a Sid',
    document(
      '  override_policy_documents = [var.x]\n  statement {\n    sid = "A"\n    actions = ["s3:GetObject"]\n    resources = ["*"]\n  }\n  statement {\n    actions = ["s3:PutObject"]\n    resources = ["*"]\n  }',
      'variable "x" {}',
    ),
    [
      'role aws_iam_role.r r incomplete',
      '  Allow s3:PutObject main.tf:14 true',
      '  ? may-exist main.tf:7 [s3:GetObject]',
      '  ? statement main.tf:7 var.x has no default and nothing in the repository sets it',
    ],
  ],
  [
    'count is not known',
    allow('"s3:GetObject"', 'variable "on" {}\n').replace(
      '{\n  role',
      '{\n  count  = var.on ? 1 : 0\n  role',
    ),
    ['role aws_iam_role.r r incomplete', '  ? may-exist main.tf:2 [s3:GetObject]'],
  ],
  [
    'a policy with the count of its role exists where the role exists',
    `variable "on" {}
resource "aws_iam_role" "r" {
  count = var.on ? 1 : 0
  name  = "r"
}
resource "aws_iam_role_policy" "p" {
  count  = var.on ? 1 : 0
  role   = aws_iam_role.r[0].id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
`,
    [
      'role aws_iam_role.r[0] r',
      '  Allow s3:GetObject main.tf:9 true',
      '  assumes aws_iam_role.r[0] exists: var.on has no default and nothing in the repository sets it',
    ],
  ],
  [
    'managed policies: own, of AWS, found by name, not known',
    `resource "aws_iam_role" "r" {
  name                = "r"
  managed_policy_arns = [aws_iam_policy.own.arn, "arn:aws:iam::aws:policy/ReadOnlyAccess", var.more]
}
resource "aws_iam_policy" "own" {
  name   = "own"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}
data "aws_iam_policy" "found" { name = "elsewhere" }
resource "aws_iam_role_policy_attachment" "b" {
  role       = "r"
  policy_arn = data.aws_iam_policy.found.arn
}
variable "more" {}
`,
    [
      'role aws_iam_role.r r incomplete',
      '  Allow s3:GetObject main.tf:7 true',
      '  ? attachment main.tf:3 the attached policy is not known: var.more has no default and nothing in the repository sets it',
      '  foreign ReadOnlyAccess main.tf:3',
      '  foreign AWSLambdaBasicExecutionRole main.tf:11',
      '  foreign elsewhere main.tf:16',
    ],
  ],
  [
    'one attachment for roles, users and groups',
    `${role}resource "aws_iam_user" "u" { name = "u" }
resource "aws_iam_group" "g" { name = "g" }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
resource "aws_iam_policy_attachment" "a" {
  name       = "a"
  roles      = [aws_iam_role.r.name]
  users      = [aws_iam_user.u.name]
  groups     = aws_iam_group.g[*].name
  policy_arn = aws_iam_policy.p.arn
}
resource "aws_iam_policy" "spare" { policy = "{}" }
`,
    [
      'role aws_iam_role.r r',
      '  Allow s3:GetObject main.tf:5 together',
      'user aws_iam_user.u u',
      '  Allow s3:GetObject main.tf:5 together',
      'group aws_iam_group.g g',
      '  Allow s3:GetObject main.tf:5 together',
      'unattached aws_iam_policy.spare main.tf:14',
    ],
  ],
  [
    'a role that is created elsewhere',
    allow('"s3:GetObject"').replace(role, '').replace('aws_iam_role.r.id', '"deployer"'),
    [
      'role deployer deployer incomplete',
      '  Allow s3:GetObject main.tf:3 true',
      '  ? role main.tf:1 the role deployer is created elsewhere: its other policies are not in these files',
    ],
  ],
  [
    'a role that is not known',
    `variable "role" {}\n${allow('"s3:GetObject"').replace('aws_iam_role.r.id', 'var.role')}`,
    ['role aws_iam_role.r r', 'unknown attachment main.tf:3 [s3:GetObject]'],
  ],
  [
    'a module called for each of a map, and its outputs',
    {
      'main.tf': `module "role" {
  for_each = { eu = ["s3:GetObject"], us = ["s3:PutObject"] }
  source   = "./modules/role"
  name     = each.key
  actions  = each.value
}
resource "aws_iam_role_policy" "more" {
  role   = module.role["eu"].name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
}
`,
      'modules/role/main.tf': `variable "name" {}
variable "actions" { default = [] }
resource "aws_iam_role" "this" { name = "app-\${var.name}" }
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.this.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}
output "name" { value = aws_iam_role.this.name }
`,
    },
    [
      'role module.role["eu"].aws_iam_role.this app-eu',
      '  Allow sqs:SendMessage main.tf:9 true',
      '  Allow s3:GetObject main.tf:2 true',
      'role module.role["us"].aws_iam_role.this app-us',
      '  Allow s3:PutObject main.tf:2 true',
    ],
  ],
  [
    'for_each that is not known',
    `variable "names" {}
resource "aws_iam_role" "r" {
  for_each = toset(var.names)
  name     = each.key
}
resource "aws_iam_role_policy" "p" {
  for_each = toset(var.names)
  role     = aws_iam_role.r[each.key].name
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
`,
    [
      `role aws_iam_role.r[*] (\${each.key of toset(var.names)})`,
      '  Allow s3:GetObject main.tf:9 true',
      '  assumes aws_iam_role.r[*] exists: var.names has no default and nothing in the repository sets it',
    ],
  ],
  [
    'inline_policy blocks, dynamic too',
    `resource "aws_iam_role" "r" {
  name = "r"
  inline_policy {
    name   = "a"
    policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "*" } })
  }
  dynamic "inline_policy" {
    for_each = { b = "s3:PutObject", c = "s3:DeleteObject" }
    content {
      name   = inline_policy.key
      policy = jsonencode({ Statement = { Effect = "Allow", Action = inline_policy.value, Resource = "*" } })
    }
  }
}
`,
    [
      'role aws_iam_role.r r',
      '  Allow s3:GetObject main.tf:5 true',
      '  Allow s3:PutObject main.tf:8 true',
      '  Allow s3:DeleteObject main.tf:8 true',
    ],
  ],
  [
    'the JSON syntax',
    {
      'main.tf.json': `{
  "resource": {
    "aws_iam_role": { "r": { "name": "r" } },
    "aws_iam_role_policy": { "p": {
      "role": "\${aws_iam_role.r.id}",
      "policy": "\${data.aws_iam_policy_document.d.json}"
    } }
  },
  "data": { "aws_iam_policy_document": { "d": { "statement": [
    { "actions": ["s3:GetObject",
        "s3:PutObject"], "resources": ["*"] }
  ] } } }
}
`,
    },
    [
      'role aws_iam_role.r r',
      '  Allow s3:GetObject main.tf.json:10 true',
      '  Allow s3:PutObject main.tf.json:11 true',
    ],
  ],
  [
    'x.tofu in place of x.tf',
    { 'main.tf': allow('"s3:GetObject"'), 'main.tofu': allow('"s3:PutObject"') },
    ['role aws_iam_role.r r', '  Allow s3:PutObject main.tofu:4 true'],
  ],
  [
    'a policy in an override file',
    {
      'main.tf': allow('"s3:GetObject"'),
      'override.tf':
        'resource "aws_iam_role_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }] })\n}\n',
    },
    ['role aws_iam_role.r r', '  Allow s3:PutObject override.tf:2 true'],
  ],
  [
    'a count of 0 by a default',
    `variable "on" { default = false }
resource "aws_iam_role" "r" { name = "r" }
resource "aws_iam_role" "s" {
  count = var.on ? 1 : 0
  name  = "s"
}
resource "aws_iam_role_policy" "p" {
  count  = var.on ? 1 : 0
  role   = aws_iam_role.r.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
module "m" {
  for_each = toset([])
  source   = "./m"
}
`,
    [
      'role aws_iam_role.r r',
      '  not s3:GetObject main.tf:10',
      '  assumes var.on is its default',
      'not created aws_iam_role.s main.tf:3 count is 0, because var.on is its default',
    ],
  ],
  [
    'a map read by a key that is not known is one of its values',
    allow(
      'local.by[var.env]',
      'locals { by = { dev = ["s3:GetObject"], prod = ["s3:PutObject"] } }\nvariable "env" {}\n',
    ),
    ['role aws_iam_role.r r incomplete', '  ? one-of main.tf:4 [s3:GetObject, s3:PutObject]'],
  ],
  [
    'a role of a map read by a key that is not known',
    `variable "which" {}
resource "aws_iam_role" "r" {
  for_each = toset(["a", "b"])
  name     = each.key
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r[var.which].name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
`,
    [
      'role aws_iam_role.r["a"] a incomplete',
      '  ? may-exist main.tf:7 [s3:GetObject]',
      'role aws_iam_role.r["b"] b incomplete',
      '  ? may-exist main.tf:7 [s3:GetObject]',
    ],
  ],
  [
    'a policy with the opposite count of its role does not exist with it',
    `variable "on" {}
resource "aws_iam_role" "r" {
  count = var.on ? 1 : 0
  name  = "r"
}
resource "aws_iam_role_policy" "p" {
  count  = var.on ? 0 : 1
  role   = "r"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
`,
    [
      'role aws_iam_role.r[0] r incomplete',
      '  ? may-exist main.tf:6 [s3:GetObject]',
      '  assumes aws_iam_role.r[0] exists: var.on has no default and nothing in the repository sets it',
    ],
  ],
  [
    'users have the policies of their groups',
    `resource "aws_iam_user" "u" { name = "u" }
resource "aws_iam_user" "v" { name = "v" }
resource "aws_iam_group" "g" { name = "g" }
resource "aws_iam_group_policy" "p" {
  group  = aws_iam_group.g.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
resource "aws_iam_user_group_membership" "m" {
  user   = aws_iam_user.u.name
  groups = [aws_iam_group.g.name, var.more]
}
variable "more" {}
`,
    [
      'user aws_iam_user.u u incomplete',
      '  Allow s3:GetObject main.tf:6 together',
      '  ? attachment main.tf:8 aws_iam_user_group_membership.m: the policies of a group are not known',
      'user aws_iam_user.v v',
      'group aws_iam_group.g g',
      '  Allow s3:GetObject main.tf:6 together',
    ],
  ],
  [
    'a part of an action that a condition decides',
    allow(`"s3:\${var.x ? "Get" : "Put"}Object"`, 'variable "x" {}'),
    ['role aws_iam_role.r r incomplete', '  ? one-of main.tf:4 [s3:GetObject, s3:PutObject]'],
  ],
  [
    'a statement of a heredoc that a condition decides',
    `variable "x" {}
resource "aws_iam_role" "r" {
  name = "r"
  inline_policy {
    name   = "p"
    policy = <<POLICY
{"Statement": [
  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
%{ if var.x }
  , {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}
%{ endif }
]}
POLICY
  }
}
`,
    [
      'role aws_iam_role.r r incomplete',
      '  Allow s3:GetObject main.tf:8 true',
      '  ? may-exist main.tf:6 [s3:PutObject]',
    ],
  ],
  [
    'a file that does not parse',
    { 'main.tf': allow('"s3:GetObject"'), 'other.tf': 'locals {\n  a = \n}\n' },
    [
      'role aws_iam_role.r r',
      '  Allow s3:GetObject main.tf:4 true',
      'unknown file other.tf:1 expected an expression, found the end of the line',
      'problem other.tf:2 expected an expression, found the end of the line',
    ],
  ],
  [
    'modules that call each other without end',
    { 'main.tf': `${role}module "m" { source = "./m" }\n`, 'm/main.tf': 'module "m" { source = "../m" }\n' },
    [
      'role aws_iam_role.r r',
      `unknown module m/main.tf:1 ${'module.m.'.repeat(12)}module.m (../m) is not in the files: which roles and policies it creates is known only to a plan`,
    ],
  ],
];

test.each(cases)('%s', (_, files, lines) => {
  expect(linesOf(listed(files))).toEqual(lines);
});

test('a file with variables that is named takes precedence', () => {
  const files = {
    'main.tf': allow('var.a', 'variable "a" { default = ["s3:GetObject"] }\n'),
    'prod.tfvars': 'a = ["s3:PutObject"]\n',
  };
  const lines = ['role aws_iam_role.r r', '  Allow s3:PutObject prod.tfvars:1 true'];
  expect(linesOf(listed(files, ['prod.tfvars']))).toEqual(lines);
});

test('the places of holes are kept in resources, and IAM variables are none', () => {
  const files = document(
    `  statement {\n    actions = ["s3:GetObject"]\n    resources = ["\${aws_s3_bucket.b.arn}/$\${aws:username}"]\n  }`,
  );
  expect(JSON.stringify(listed(files))).not.toContain('problem ');
});
