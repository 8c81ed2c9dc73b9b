import { describe, expect, test } from '@jest/globals';
import { role } from '../support/records';
import { check, type Inputs, repository, twoActions } from '../support/repository';

const none: Inputs = { 'principal-arn': undefined, 'policy-file': undefined };

/** Targets of the same files and logs, a line each. */
function configOf(lines: readonly string[], more = ''): Record<string, string> {
  return {
    '.github/iam-drift.yml': `policy-file: policy.json\n${more}targets:\n${lines.map((line) => `  - { ${line} }`).join('\n')}\n`,
  };
}

const one = `name: one, principal-arn: "${role}"`;
const two = 'name: two, principal-arn: "arn:aws:iam::222233334444:role/two"';

async function run(files: Record<string, string>, inputs: Inputs = {}) {
  const folder = repository(twoActions, undefined, files);
  const { code, stdout, stderr } = await check(folder, { ...none, format: 'json', ...inputs });
  return { code, stderr, names: stdout === '' ? [] : namesIn(stdout) };
}

function namesIn(report: string): string[] {
  const { targets }: { readonly targets: readonly { readonly name: string }[] } = JSON.parse(report);
  return targets.map(({ name }) => name);
}

describe('--target picks some of the targets', () => {
  test.concurrent.each<[string, string, readonly string[]]>([
    ['one', 'two', ['two']],
    ['several, in the order of the file', 'three,one', ['one', 'three']],
  ])('%s', async (_, picked, names) => {
    const files = configOf([one, two, `name: three, principal-arn: "${role}"`]);
    expect((await run(files, { target: picked })).names).toEqual(names);
  });
});

describe('what does not fit is told with its place and its remedy, and nothing is judged', () => {
  test.concurrent.each<[string, Record<string, string>, Inputs, RegExp]>([
    [
      'a target that is misspelt',
      configOf([one, two]),
      { target: 'tow' },
      /target: there is no target "tow"; did you mean two\?/,
    ],
    [
      'a target of no config file',
      {},
      { target: 'one', 'principal-arn': role, 'policy-file': 'policy.json' },
      /target: there is no target "one"; targets need a config file/,
    ],
    ['target in the config file', configOf([one], 'target: one\n'), {}, /target is for the workflow only/],
    [
      'an account that is none',
      configOf([one], 'accounts: [{ account: 1234, assume-role: "arn:aws:iam::111122223333:role/x" }]\n'),
      {},
      /accounts: "1234" is no account; write its twelve digits in quotes/,
    ],
    [
      'an account that stands twice',
      configOf([one], 'accounts: [{ account: "111122223333" }, { account: "111122223333" }]\n'),
      {},
      /accounts: 111122223333 stands twice/,
    ],
    [
      'an input that no account has',
      configOf([one], 'accounts: [{ account: "111122223333", max-missing: 3 }]\n'),
      {},
      /iam-drift.yml:2:\d+: unknown key "max-missing"/,
    ],
    [
      'a role to take on in another account',
      configOf([one], 'assume-role: "arn:aws:iam::222233334444:role/reader"\n'),
      {},
      /assume-role: is a role of account 222233334444, and the principal is not; .*accounts:/,
    ],
    [
      'a session name that STS would refuse',
      configOf([
        `${one}, assume-role: "arn:aws:iam::111122223333:role/reader", assume-role-session-name: "a b"`,
      ]),
      {},
      /assume-role-session-name of target one: "a b" is not allowed; it takes 2 to 64/,
    ],
    [
      'a prefix so short that it fits anything',
      configOf(['name: one, role-name-prefix: a']),
      {},
      /role-name-prefix of target one: "a" is not allowed/,
    ],
    [
      'a prefix without anybody who knows the roles',
      configOf(['name: one, role-name-prefix: payments-']),
      {},
      /target one: role-name-prefix payments-: nobody can say which roles there are/,
    ],
    ['neither a principal nor a prefix', configOf(['name: one']), {}, /principal-arn: is required/],
    [
      'a retention that is none',
      configOf([one], 'previous-evidence: kept.json\nevidence-retention: forever\n'),
      {},
      /evidence-retention: "forever" is not allowed; it takes a duration/,
    ],
  ])('%s', async (_, files, inputs, message) => {
    const { code, stderr } = await run(files, inputs);
    expect({ code, stderr }).toMatchObject({ code: 3 });
    expect(stderr).toMatch(message);
  });
});

describe('generations of one role', () => {
  /** An evidence file of an earlier run that knew some roles; the text of its own target's. */
  async function evidenceOf(names: readonly string[]): Promise<string> {
    const arns = names.map((name) => `"arn:aws:iam::111122223333:role/app/${name}"`);
    const folder = repository(
      twoActions,
      undefined,
      configOf([`name: all, principal-arn: [${arns.join(', ')}]`]),
    );
    const { stdout } = await check(folder, { ...none, 'report-directory': 'out', format: 'json' });
    expect(stdout).not.toBe('');
    const { readFileSync } = await import('node:fs');
    return readFileSync(`${folder}/out/evidence.json`, 'utf8');
  }

  test.concurrent.each<[string, readonly string[], 'united' | RegExp]>([
    ['of Pulumi', ['payments-api', 'payments-api-0a1b2c3', 'payments-api-4d5e6f7'], 'united'],
    [
      'of CloudFormation',
      ['payments-api', 'payments-api-1ABCDEFGHIJKL', 'payments-api-ZX12CV34BN56'],
      'united',
    ],
    ['of Terraform', ['payments-api', 'payments-api20260301101112131400000001'], 'united'],
    ['by number and version', ['payments-api', 'payments-api-2', 'payments-api-v3'], 'united'],
    [
      'are not those of another one',
      ['payments-api', 'payments-api-worker'],
      /fits roles that are no generations of one: app\/payments-api, app\/payments-api-worker; make it longer/,
    ],
  ])('%s', async (_, names, expected) => {
    const files = {
      ...configOf(['name: one, role-name-prefix: payments-api']),
      'kept.json': await evidenceOf(names),
    };
    const folder = repository(twoActions, undefined, files);
    const { code, stdout, stderr } = await check(folder, {
      ...none,
      'cloudtrail-logs': undefined,
      'evidence-file': 'kept.json',
      format: 'json',
    });
    if (expected === 'united') {
      expect(stderr).toBe('');
      const report: { readonly targets: readonly { readonly principalArns: readonly string[] }[] } =
        JSON.parse(stdout);
      expect(report.targets[0]?.principalArns).toHaveLength(names.length);
    } else {
      expect({ code, stderr }).toMatchObject({ code: 3 });
      expect(stderr).toMatch(expected);
    }
  });
});
