import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      /target: unknown target "tow"; did you mean two\?/,
    ],
    [
      'a target of no config file',
      {},
      { target: 'one', 'principal-arn': role, 'policy-file': 'policy.json' },
      /target: unknown target "one"; no config file, so there are no targets/,
    ],
    [
      'target in the config file',
      configOf([one], 'target: one\n'),
      {},
      /target is not a key of the config file; set it in the workflow, under with:, or as --target/,
    ],
    [
      'an account that is none',
      configOf([one], 'accounts: [{ account: 1234, assume-role: "arn:aws:iam::111122223333:role/x" }]\n'),
      {},
      /accounts: "1234" is not an account ID; use twelve digits, in quotes/,
    ],
    [
      'an account that stands twice',
      configOf([one], 'accounts: [{ account: "111122223333" }, { account: "111122223333" }]\n'),
      {},
      /accounts: 111122223333 is listed twice/,
    ],
    [
      'an input that no account has',
      configOf([one], 'accounts: [{ account: "111122223333", max-missing: 3 }]\n'),
      {},
      /iam-drift.yml:2:\d+: max-missing is not a key of an account; set it in a target, or at the top level/,
    ],
    [
      'a role to assume in another account',
      configOf([one], 'assume-role: "arn:aws:iam::222233334444:role/reader"\n'),
      {},
      /assume-role: is in account 222233334444, and \S+payments-api is not; .*under accounts/,
    ],
    [
      'a session name that STS would refuse',
      configOf([
        `${one}, assume-role: "arn:aws:iam::111122223333:role/reader", assume-role-session-name: "a b"`,
      ]),
      {},
      /assume-role-session-name of target one: "a b" is not allowed; use 2 to 64/,
    ],
    [
      'a pattern so short that it matches anything',
      configOf(['name: one, principal-arn: "arn:aws:iam::111122223333:role/pa*"']),
      {},
      /principal-arn of target one: \S+role\/pa\*" is not the ARN of a role or user: at least 3 characters of the name/,
    ],
    [
      'a * inside of a name',
      configOf(['name: one, principal-arn: "arn:aws:iam::111122223333:role/pay*-api*"']),
      {},
      /a \* is allowed once, at the end of a role name/,
    ],
    [
      'a * at the end of a user name',
      configOf(['name: one, principal-arn: "arn:aws:iam::111122223333:user/payments-*"']),
      {},
      /in the name of a role, not of a user/,
    ],
    [
      'patterns in two accounts',
      configOf([
        'name: one, principal-arn: ["arn:aws:iam::111122223333:role/web-*", "arn:aws:iam::222233334444:role/web-*"]',
      ]),
      {},
      /are in 2 accounts: 111122223333, 222233334444; use one target for each account/,
    ],
    [
      'an account that is not that of the principal',
      configOf(['name: one, account: "222233334444", principal-arn: "arn:aws:iam::111122223333:role/web-*"']),
      {},
      /account of target one: is 222233334444, but principal-arn names account 111122223333; remove account/,
    ],
    [
      'a pattern without a source that knows the roles',
      configOf(['name: one, principal-arn: "arn:aws:iam::111122223333:role/payments-*"']),
      {},
      /target one: principal-arn \S+role\/payments-\*: the matching roles are not known/,
    ],
    ['no principal', configOf(['name: one']), {}, /principal-arn: is required/],
    [
      'a retention that is none',
      configOf([one], 'previous-evidence: kept.json\nevidence-retention: forever\n'),
      {},
      /evidence-retention: "forever" is not allowed; use a duration/,
    ],
  ])('%s', async (_, files, inputs, message) => {
    const { code, stderr } = await run(files, inputs);
    expect({ code, stderr }).toMatchObject({ code: 3 });
    expect(stderr).toMatch(message);
  });
});

test('an evidence file that was gathered without the pattern does not say which roles there are', async () => {
  const principal = 'arn:aws:iam::111122223333:role/app/payments-api';
  const gathered = repository(twoActions, undefined, configOf([`name: all, principal-arn: "${principal}"`]));
  await check(gathered, { ...none, 'report-directory': 'out', format: 'json' });
  const kept = readFileSync(join(gathered, 'out/evidence.json'), 'utf8');
  const files = {
    ...configOf(['name: one, principal-arn: "arn:aws:iam::111122223333:role/payments-*"']),
    'kept.json': kept,
  };
  const inputs = { ...none, 'cloudtrail-logs': undefined, 'evidence-file': 'kept.json', format: 'json' };
  const { code, stdout } = await check(repository(twoActions, undefined, files), inputs);
  const report: { readonly reasons: readonly { readonly message: string }[] } = JSON.parse(stdout);
  expect({ code, reasons: report.reasons.map(({ message }) => message) }).toEqual({
    code: 2,
    reasons: [
      'the evidence file does not list which roles match arn:aws:iam::111122223333:role/payments-*: gather the evidence again with this target',
    ],
  });
});
