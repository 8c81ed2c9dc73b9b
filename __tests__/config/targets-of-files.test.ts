import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import { pathMatches } from '../../src/repository/paths';
import { loadText } from '../support/config-text';

const arn = (role: string) => `arn:aws:iam::111122223333:role/${role}`;

/** The targets of a config file in a repository with some files: name, principals, paths. */
async function targetsOf(text: string, files: readonly string[], isEarlier = false, target = '') {
  const findFiles = async (glob: string) =>
    files.map((file) => `/work/${file}`).filter((file) => pathMatches(`/work/${glob}`, file));
  const { targets } = await loadText(text, target === '' ? new Map() : new Map([['target', target]]), {
    findFiles,
    ...(isEarlier ? { isEarlier: true } : {}),
  });
  return targets.map(({ name, principals, rolePatterns, policyFiles }) => [
    name,
    [...principals, ...rolePatterns].map((one) => one.arn.replace('arn:aws:iam::111122223333:role/', '')),
    policyFiles,
  ]);
}

async function problemsOf(text: string, files: readonly string[]): Promise<string> {
  const error = await targetsOf(text, files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('no problem found');
  return error.problems
    .map(({ location, message, remedy }) => `${location}: ${message}; ${remedy ?? ''}`)
    .join('\n');
}

const entry = (role: string, paths: string, name = 'all') =>
  `targets:\n  - name: "${name}"\n    principal-arn: "${arn(role)}"\n    policy-files: ${paths}\n`;

const two = ['iam/api.json', 'iam/web.json'];

describe('one entry makes a target of each role that the files name', () => {
  test.each<[string, string, readonly string[], unknown]>([
    [
      '{role} in the ARN',
      entry('{role}', 'iam/{role}.json'),
      two,
      [
        ['api', ['api'], ['iam/api.json']],
        ['web', ['web'], ['iam/web.json']],
      ],
    ],
    [
      '* as the name of the role',
      entry('*', 'iam/{role}.json'),
      two,
      [
        ['api', ['api'], ['iam/api.json']],
        ['web', ['web'], ['iam/web.json']],
      ],
    ],
    [
      'forty files',
      entry('{role}', 'iam/{role}.json'),
      Array.from({ length: 40 }, (_, at) => `iam/role-${10 + at}.json`),
      Array.from({ length: 40 }, (_, at) => [
        `role-${10 + at}`,
        [`role-${10 + at}`],
        [`iam/role-${10 + at}.json`],
      ]),
    ],
    [
      'a path in the ARN, and a part of the name that the files lack',
      entry('team/prod-{role}', 'iam/{role}.json'),
      two,
      [
        ['api', ['team/prod-api'], ['iam/api.json']],
        ['web', ['team/prod-web'], ['iam/web.json']],
      ],
    ],
    [
      'roles with a random suffix',
      entry('{role}-*', 'iam/{role}.json'),
      two,
      [
        ['api', ['api-*'], ['iam/api.json']],
        ['web', ['web-*'], ['iam/web.json']],
      ],
    ],
    [
      'a directory for each role',
      entry('{role}', 'iam/{role}/*.json'),
      ['iam/a/x.json', 'iam/a/y.json', 'iam/b/z.json', 'iam/no.json'],
      [
        ['a', ['a'], ['iam/a/*.json']],
        ['b', ['b'], ['iam/b/*.json']],
      ],
    ],
    [
      'several paths: only those that have files of the role, and every exclusion',
      entry(
        '{role}',
        '["iam/{role}.json", "iam/{role}/*.json", shared.json, "!iam/{role}/trust.json", "!iam/old-*.json"]',
      ),
      ['iam/a.json', 'iam/a/x.json', 'iam/b/y.json', 'iam/c/trust.json', 'iam/old-d.json'],
      [
        ['a', ['a'], ['iam/a.json', 'iam/a/*.json', 'shared.json', '!iam/a/trust.json', '!iam/old-*.json']],
        ['b', ['b'], ['iam/b/*.json', 'shared.json', '!iam/b/trust.json', '!iam/old-*.json']],
      ],
    ],
    [
      'any depth before the role',
      entry('{role}', '"**/iam/{role}.json"'),
      ['x/iam/a.json', 'x/y/iam/b.json'],
      [
        ['a', ['a'], ['**/iam/a.json']],
        ['b', ['b'], ['**/iam/b.json']],
      ],
    ],
    [
      'any depth after the role',
      entry('{role}', 'iam/{role}/**/*.json'),
      ['iam/a/x/y.json', 'iam/b/z.json'],
      [
        ['a', ['a'], ['iam/a/**/*.json']],
        ['b', ['b'], ['iam/b/**/*.json']],
      ],
    ],
    [
      'the role twice, the same in both',
      entry('{role}', 'iam/{role}/{role}.json'),
      ['iam/a/a.json', 'iam/a/b.json'],
      [['a', ['a'], ['iam/a/a.json']]],
    ],
    [
      'names with every character that IAM allows',
      entry('{role}', 'iam/{role}.json'),
      ['iam/a,b+c=d@e.f_g-h.json'],
      [['a,b+c=d@e.f_g-h', ['a,b+c=d@e.f_g-h'], ['iam/a,b+c=d@e.f_g-h.json']]],
    ],
    [
      'roles that begin as the ARN says',
      entry('shop-*', 'iam/{role}.json'),
      ['iam/shop-a.json', 'iam/web.json'],
      [['shop-a', ['shop-a'], ['iam/shop-a.json']]],
    ],
    [
      'a name for the targets',
      entry('{role}', 'iam/{role}.json', 'prod {role}'),
      two,
      [
        ['prod api', ['api'], ['iam/api.json']],
        ['prod web', ['web'], ['iam/web.json']],
      ],
    ],
    [
      'paths of the top level, {target} and {role} filled in for roles that are named',
      `policy-file: ["iam/{target}/{role}.json", shared.json]\ntargets:\n  - { name: eu, principal-arn: "${arn('api')}" }\n  - { name: us, principal-arn: "${arn('app/web')}" }\n`,
      [],
      [
        ['eu', ['api'], ['iam/eu/api.json', 'shared.json']],
        ['us', ['app/web'], ['iam/us/web.json', 'shared.json']],
      ],
    ],
    [
      '{target} beside a random suffix and several principals',
      `policy-file: "iam/{target}.json"\ntargets:\n  - { name: web, principal-arn: ["${arn('web-*')}", "${arn('job')}"] }\n`,
      [],
      [['web', ['job', 'web-*'], ['iam/web.json']]],
    ],
    [
      'no targets at all in the file',
      `principal-arn: "${arn('{role}')}"\npolicy-file: iam/{role}.json\n`,
      two,
      [
        ['api', ['api'], ['iam/api.json']],
        ['web', ['web'], ['iam/web.json']],
      ],
    ],
  ])('%s', async (_, text, files, wanted) => {
    expect(await targetsOf(text, files)).toEqual(wanted);
  });

  test('and --target picks one of them, or all of the entry', async () => {
    const text = entry('{role}', 'iam/{role}.json');
    expect((await targetsOf(text, two, false, 'web')).map(([name]) => name)).toEqual(['web']);
    expect((await targetsOf(text, two, false, 'all')).map(([name]) => name)).toEqual(['api', 'web']);
  });

  test('and the base may have had none', async () => {
    expect(await targetsOf(entry('{role}', 'iam/{role}.json'), [], true)).toEqual([]);
  });
});

describe('what is wrong is reported with the path as it was given, or with the file', () => {
  test.each<[string, string, readonly string[], RegExp]>([
    [
      'no file',
      entry('{role}', 'iam/{role}.json'),
      ['x.json'],
      /policy-file of target all: "iam\/\{role\}\.json" matches no file of a role/,
    ],
    ['no file that begins so', entry('shop-*', 'iam/{role}.json'), two, /begin with shop-/],
    [
      'a name with a space',
      entry('{role}', 'iam/{role}.json'),
      ['iam/my role.json'],
      /^policy-file iam\/my role\.json: "my role" is not the name of a role; rename the file, or exclude it/,
    ],
    [
      'a name that is too long',
      entry('{role}', 'iam/{role}.json'),
      [`iam/${'a'.repeat(65)}.json`],
      /is not the name of a role/,
    ],
    [
      'an empty name',
      entry('{role}', 'iam/x{role}.json'),
      ['iam/x.json'],
      /iam\/x\.json: "" is not the name of a role/,
    ],
    [
      'line breaks, a colon, a wildcard, a letter beyond ASCII',
      entry('{role}', 'iam/{role}.json'),
      ['iam/a\nb.json', 'iam/a:role.json', 'iam/*.json', 'iam/é.json', 'iam/{role}.json', 'iam/$&.json'],
      /^(policy-file iam\/[^;]*is not the name of a role;[^;]*){6}$/,
    ],
    [
      'a valid file does not hide one that is not',
      entry('{role}', 'iam/{role}.json'),
      ['iam/a.json', 'iam/b c.json'],
      /"b c" is not/,
    ],
    [
      'a wildcard beside it',
      entry('{role}', 'iam/{role}*.json'),
      two,
      /"iam\/\{role\}\*\.json": .*cannot contain \* or \?/,
    ],
    ['the role between two **', entry('{role}', '"**/{role}/**"'), two, /cannot stand between two \*\*/],
    [
      'no path with the role',
      entry('{role}', 'iam/api.json'),
      two,
      /no path has \{role\}; put \{role\} into the path/,
    ],
    [
      'several principals',
      `targets:\n  - { name: x, policy-files: "{role}.json", principal-arn: ["${arn('a')}", "${arn('b')}"] }\n`,
      [],
      /\{role\} needs one principal/,
    ],
    [
      'an account that is not one',
      'targets:\n  - { name: x, policy-files: "iam/{role}.json", principal-arn: "arn:aws:iam::1:role/{role}" }\n',
      two,
      /its account is not twelve digits/,
    ],
    [
      'a role that two entries name',
      `${entry('{role}', 'iam/{role}.json')}  - { name: api, principal-arn: "${arn('api')}", policy-files: a.json }\n`,
      two,
      /two targets have the name api/,
    ],
    [
      'more roles than a mistake can mean',
      entry('{role}', 'iam/{role}.json'),
      Array.from({ length: 1001 }, (_, at) => `iam/r${at}.json`),
      /1001 roles \(limit 1000\)/,
    ],
  ])('%s', async (_, text, files, wanted) => {
    expect(await problemsOf(text, files)).toMatch(wanted);
  });
});
