import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readRootModules } from '../../src/run/read-terraform';

let outside = '';
let repository = '';

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'terraform-'));
  repository = join(outside, 'repository');
  await mkdir(join(repository, '.git'), { recursive: true });
});

afterEach(() => rm(outside, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(outside, path)), { recursive: true });
    await writeFile(join(outside, path), text);
  }
}

const role = (policy: string) => `resource "aws_iam_role" "r" { name = "r" }
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.id
  policy = ${policy}
}
`;
const statement = (action: string) =>
  `{"Statement": {"Effect": "Allow", "Action": "${action}", "Resource": "*"}}`;

/** What the root modules in folders say: granted actions, and what is unknown. */
async function said(
  base: string,
  folders: readonly string[] = [base],
  variableFiles: readonly string[] = [],
) {
  const read = await readRootModules(base, folders, variableFiles);
  return read.map(({ inventory: { principals, unknown }, paths }) => ({
    actions: principals.flatMap(({ policies }) =>
      policies.flatMap(({ statements }) =>
        statements.flatMap(({ actions }) => actions.items.map(({ value }) => value.text)),
      ),
    ),
    unknown: [
      ...principals.flatMap(({ policies }) => policies.flatMap((one) => one.unknown)),
      ...unknown,
    ].map(({ reason }) => reason),
    paths: [...paths].sort(),
  }));
}

test('modules and files of the repository are read, also above the root module', async () => {
  await write({
    'repository/infra/main.tf': `module "m" { source = "../modules/role" }\n`,
    'repository/modules/role/main.tf': role(`file("\${path.module}/policies/p.json")`),
    'repository/modules/role/policies/p.json': statement('s3:GetObject'),
  });
  expect(await said(join(repository, 'infra'))).toEqual([
    {
      actions: ['s3:GetObject'],
      unknown: [],
      paths: ['../modules/role/main.tf', '../modules/role/policies/p.json', 'main.tf'],
    },
  ]);
});

test('nothing outside of the repository is read, whatever leads there', async () => {
  await write({
    'secret.json': statement('s3:Secret'),
    'elsewhere/main.tf': role(`"${'secret'}"`),
    'repository/main.tf': `${role('file("../secret.json")')}module "m" { source = "./linked" }\nmodule "n" { source = "../elsewhere" }\n`,
    'repository/b.tf':
      'resource "aws_iam_role_policy" "q" {\n  role   = aws_iam_role.r.id\n  policy = file("link.json")\n}\n',
  });
  await symlink(join(outside, 'elsewhere'), join(repository, 'linked'));
  await symlink(join(outside, 'secret.json'), join(repository, 'link.json'));
  const [root] = await said(repository);
  expect(root?.actions).toEqual([]);
  expect(root?.unknown).toEqual([
    'link.json is outside of the repository',
    '../secret.json is outside of the repository',
    expect.stringMatching(/^module\.m \(\.\/linked\) is not in the files/),
    expect.stringMatching(/^module\.n \(\.\.\/elsewhere\) is not in the files/),
  ]);
  expect(root?.paths).toEqual(['b.tf', 'main.tf']);
});

test('below a folder without a module, all root modules are found, and none that is called', async () => {
  await write({
    'repository/a/main.tf': 'module "m" { source = "../m" }\n',
    'repository/b/main.tf': role(`jsonencode(${statement('s3:PutObject')})`),
    'repository/m/main.tf': role(`jsonencode(${statement('s3:GetObject')})`),
  });
  const folders = ['a', 'b', 'm'].map((name) => join(repository, name));
  const read = await said(repository, [repository, ...folders]);
  expect(read.map(({ actions }) => actions)).toEqual([['s3:GetObject'], ['s3:PutObject']]);
});

test('a file of a module that cannot be read is unknown', async () => {
  await write({ 'repository/main.tf': role(`jsonencode(${statement('s3:GetObject')})`) });
  await writeFile(join(repository, 'b.tf'), Uint8Array.of(0xff, 0xfe));
  const [root] = await said(repository);
  expect(root).toEqual({
    actions: ['s3:GetObject'],
    unknown: ['b.tf is not UTF-8 text'],
    paths: ['main.tf'],
  });
});

test('a file with variables that cannot be read is an error', async () => {
  await write({ 'repository/main.tf': role('""') });
  const path = join(repository, 'x.tfvars');
  await expect(said(repository, [repository], [path])).rejects.toThrow(/--var-file: x.tfvars cannot be read/);
});
