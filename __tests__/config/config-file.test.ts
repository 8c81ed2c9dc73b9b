import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import { type InputName, inputsWhere, type RawInputs } from '../../src/config/inputs';
import { loadText } from '../support/config-text';

const arn = (role: string) => `arn:aws:iam::111122223333:role/${role}`;
const usual = `principal-arn: ${arn('app')}\npolicy-file: policy.json\nevidence-file: evidence.json\n`;

function load(text: string, hideAccountIds = () => {}, inputs: RawInputs = new Map()) {
  return loadText(text, inputs, { hasCredentials: false, hideAccountIds });
}

async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    await load(text);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

describe('a key that only the workflow can have says where to set it', () => {
  test.each(inputsWhere(({ allowedIn }) => !allowedIn.config))('%s', async (name) => {
    const flag = ['comment-key', 'github-token'].includes(name) ? '' : `, or as --${name}`;
    const said = `${name} is not a key of the config file; set it in the workflow, under with:${flag}`;
    expect(await problemsOf(`${usual}${name}: x\n`)).toEqual([`.github/iam-drift.yml:4:1: ${said}`]);
    const inTarget = `targets:\n  - name: one\n    ${name}: x\n`;
    expect(await problemsOf(inTarget)).toEqual([`.github/iam-drift.yml:3:5: ${said}`]);
  });
});

test.each([
  [
    'a key of the run in a target',
    'targets: [{ name: one, comment: never }]',
    /comment is not a key of a target; set it at the top level$/,
  ],
  [
    'a key of the run in an account',
    'accounts: [{ account: "111122223333", comment: never }]',
    /comment is not a key of an account; set it at the top level$/,
  ],
  [
    'a key of a target in an account',
    'accounts: [{ account: "111122223333", gate: all }]',
    /gate is not a key of an account; set it in a target, or at the top level$/,
  ],
  [
    'a key of a rule',
    'archive-rules: [{ name: a, analyzers: unused-access, filter: {}, gate: all }]',
    /unknown key "gate"; remove it$/,
  ],
  ['a key that is misspelled', 'max-mising: 3', /unknown key "max-mising"; did you mean max-missing\?$/],
  [
    'a key like one of the workflow',
    'comment-keys: x',
    /unknown key "comment-keys"; did you mean comment-key\?$/,
  ],
])('%s', async (_, text, said) => {
  expect(await problemsOf(`${text}\n`)).toEqual([expect.stringMatching(said)]);
});

describe('a config file of an earlier version gets one message for each removed key', () => {
  test.each([
    [
      'the account of the target',
      'targets:\n  - { name: web, account: "222233334444", role-name-prefix: web-, policy-file: p.json }',
      '222233334444:role/web-*',
    ],
    [
      'that of its role to assume',
      `targets:\n  - { name: web, assume-role: "${arn('reader')}", role-name-prefix: web-, policy-file: p.json }`,
      '111122223333:role/web-*',
    ],
    [
      'that of the role of the file',
      `assume-role: ${arn('reader')}\ntargets:\n  - { name: web, role-name-prefix: web-, policy-file: p.json }`,
      '111122223333:role/web-*',
    ],
    ['no account', 'role-name-prefix: web-\npolicy-file: p.json', 'ACCOUNT:role/web-*'],
    [
      'a list',
      'role-name-prefix: [web-, api-]\npolicy-file: p.json',
      'ACCOUNT:role/web-*, arn:aws:iam::ACCOUNT:role/api-*',
    ],
  ])('role-name-prefix with %s', async (_, text, pattern) => {
    const said = `role-name-prefix was removed; add to principal-arn: arn:aws:iam::${pattern}`;
    expect(await problemsOf(`${text}\n`)).toEqual([expect.stringContaining(said)]);
  });

  test('sarif-upload', async () => {
    expect(await problemsOf(`${usual}sarif-upload: true\n`)).toEqual([
      '.github/iam-drift.yml:4:1: sarif-upload was removed; upload the output report-sarif in a step with github/codeql-action/upload-sarif',
    ]);
  });
});

describe('the key of what is kept on GitHub comes from the workflow alone', () => {
  const own = (role: string) =>
    `principal-arn: "${arn(role)}"\npolicy-file: ${role}.json\nevidence-file: evidence.json\n`;

  test.each<readonly [string, readonly (readonly [InputName, string])[], string, string]>([
    ['its own text', [['comment-key', 'weekly']], own('web'), 'weekly'],
    ['the default path, whatever the file says', [], own('web'), '.github/iam-drift.yml'],
    ['the path', [['config-file', 'ci/drift.yml']], own('api'), 'ci/drift.yml'],
    [
      'principal and files of the inputs, in the spelling of the inputs',
      [
        ['principal-arn', arn('web-*')],
        ['policy-file', 'a.json,b.json'],
      ],
      'evidence-file: evidence.json\n',
      `${arn('web-*')} a.json b.json`,
    ],
    [
      'the targets that are picked, whether or not the file has more',
      [['target', 'web']],
      `evidence-file: evidence.json\ntargets:\n  - { name: web, principal-arn: "${arn('web')}", policy-file: p.json }\n`,
      '.github/iam-drift.yml web',
    ],
  ])('%s', async (_, inputs, text, key) => {
    expect((await load(text, undefined, new Map(inputs))).key).toBe(key);
  });
});

describe('archive-rules', () => {
  const rule = '{ name: a, analyzers: unused-access, filter: { resource: { exists: true } } }';

  test.each([
    ['a list', `archive-rules: [${rule}]`, 'off'],
    ['a mode and a list', `archive-rules: { mode: apply, rules: [${rule}] }`, 'apply'],
    ['a list alone in a map', `archive-rules: { rules: [${rule}] }`, 'off'],
  ])('%s', async (_, text, mode) => {
    const config = await load(`${usual}${text}\n`);
    expect([config.archiveRules, config.rules.map(({ name }) => name)]).toEqual([mode, ['a']]);
  });

  test.each([
    [
      'another mode',
      'archive-rules: { mode: x, rules: [] }',
      'archive-rules.mode: must be plan, apply or off',
    ],
    ['no rules', 'archive-rules: { mode: plan }', 'archive-rules.rules: is missing'],
    [
      'a rule without a name',
      `archive-rules: [{ analyzers: unused-access, filter: {} }]`,
      'archive-rules.0.name: is missing',
    ],
    [
      'an unknown key',
      `archive-rules: { modes: plan, rules: [] }`,
      'unknown key "modes"; did you mean mode?',
    ],
    ['a mode alone', 'archive-rules: apply', 'archive-rules: must be a list of rules, or mode and rules'],
  ])('%s', async (_, text, said) => {
    expect(await problemsOf(`${usual}${text}\n`)).toEqual([expect.stringContaining(said)]);
  });
});

describe('redact-account-ids holds for problems too', () => {
  test.each([
    ['with another input', `${usual}redact-account-ids: true\nmax-missing: x\n`],
    ['with the file itself', 'redact-account-ids: true\nmax-mising: 1\n'],
    ['with its syntax', 'redact-account-ids: true\n{\n'],
  ])('%s', async (_, text) => {
    let hidden = 0;
    await expect(load(text, () => hidden++)).rejects.toThrow(InputError);
    expect(hidden).toBeGreaterThan(0);
  });

  test('and is not assumed', async () => {
    let hidden = 0;
    await load(`${usual}redact-account-ids: false\n`, () => hidden++);
    expect(hidden).toBe(0);
  });
});

test('a configuration cannot be changed after loading', async () => {
  const config = await load(`${usual}accept: [{ action: "s3:*", reason: a, expires: 2099-01-01 }]\n`);
  const parts = [
    config,
    config.targets,
    config.targets[0],
    config.targets[0]?.limits,
    config.targets[0]?.evidence,
  ];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  expect(Object.isFrozen(config.targets[0]?.acceptances[0]?.pattern)).toBe(true);
});
