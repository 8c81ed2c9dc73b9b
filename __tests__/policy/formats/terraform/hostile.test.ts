import { expect, test } from '@jest/globals';
import { readTerraform } from '../../../../src/policy/formats/terraform/read-module';
import { type Files, linesOf, listed } from './listing';

const policy = (expression: string, rest = '') => `resource "aws_iam_role" "r" { name = "r" }
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${expression}, Resource = "*" }] })
}
${rest}`;

const ten = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]';

/** Text that is made to take long, or to lead elsewhere, and what the list says of it. */
const cases: readonly (readonly [name: string, files: Files, says: RegExp])[] = [
  [
    'a local value that needs itself',
    policy('local.a', 'locals { a = concat(local.a, ["s3:*"]) }'),
    /needs itself/,
  ],
  [
    'local values that need each other',
    policy('local.a', 'locals {\n  a = local.b\n  b = local.a\n}'),
    /needs itself/,
  ],
  ['setproduct', policy(`setproduct(${Array(9).fill(ten).join(', ')})`), /a list of more than 5000 items/],
  ['range', policy('[for i in range(1000000) : i]'), /more-actions/],
  [
    'lists that double',
    policy(
      'local.l40',
      `locals {\n  l0 = ["s3:a", "s3:b"]\n${Array.from({ length: 40 }, (_, i) => `  l${i + 1} = concat(local.l${i}, local.l${i})`).join('\n')}\n}`,
    ),
    /a list of more than 5000 items/,
  ],
  [
    'texts that double',
    policy(
      'local.t60',
      `locals {\n  t0 = "s3:aaaaaaaaaa"\n${Array.from({ length: 60 }, (_, i) => `  t${i + 1} = "\${local.t${i}}\${local.t${i}}"`).join('\n')}\n}`,
    ),
    /too long|too much work/,
  ],
  [
    'alternatives that double',
    policy(
      'local.c60',
      `locals {\n  c0 = var.x ? "s3:a" : "s3:b"\n${Array.from({ length: 60 }, (_, i) => `  c${i + 1} = var.x ? local.c${i} : "\${local.c${i}}x"`).join('\n')}\n}\nvariable "x" {}`,
    ),
    /more-actions/,
  ],
  [
    'references that double',
    policy(
      'local.c60',
      `locals {\n  c0 = var.x\n${Array.from({ length: 60 }, (_, i) => `  c${i + 1} = local.c${i} + local.c${i}`).join('\n')}\n}\nvariable "x" {}`,
    ),
    /var.x has no default/,
  ],
  [
    'a count of a million',
    `resource "aws_iam_role" "r" {\n  count = 1000000\n  name  = "r\${count.index}"\n}\n`,
    /aws_iam_role.r\[0\]/,
  ],
  [
    'references far away',
    policy(
      'local.c0',
      `locals {\n${Array.from({ length: 2000 }, (_, i) => `  c${i} = local.c${i + 1}`).join('\n')}\n  c2000 = "s3:*"\n}`,
    ),
    /nests too deep/,
  ],
  ['a file of the system', policy('file("/etc/passwd")'), /\/etc\/passwd is not in the repository/],
  ['a file above', policy('file("../../../etc/passwd")'), /is not in the repository/],
  [
    'a template that reads itself',
    { 'main.tf': policy('templatefile("t", {})'), t: '$' + '{templatefile("t", {})}' },
    /nests too deep|too much work/,
  ],
  [
    'a module that calls itself for each of many',
    { 'main.tf': 'module "m" {\n  source = "./"\n  count = 100\n}\n' },
    /too much work|not in the files/,
  ],
  [
    'a document that is its own source',
    policy(
      'data.aws_iam_policy_document.d.json',
      'data "aws_iam_policy_document" "d" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\n',
    ),
    /incomplete/,
  ],
  [
    'a name like a property of every object',
    policy('local.__proto__', 'locals { constructor = 1 }'),
    /more-actions/,
  ],
];

test.each(cases)('%s', (_, files, says) => {
  expect(linesOf(listed(files)).join('\n')).toMatch(says);
});

test('a folder without a module has nothing', () => {
  const { inventory, wanted } = readTerraform({
    ...{ root: 'x', texts: new Map([['main.tf', '']]), unread: new Map(), variableFiles: [] },
  });
  expect([inventory.principals, inventory.unknown, wanted]).toEqual([[], [], []]);
});
