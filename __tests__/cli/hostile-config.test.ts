import { expect, test } from '@jest/globals';
import { role } from '../support/records';
import { check, judged, repository } from '../support/repository';

const config = (text: string | Uint8Array) =>
  repository(undefined, undefined, { '.github/iam-drift.yml': text });
const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const bomb = levels.map((name, i) => {
  const item = i === 0 ? 'x' : `*${levels[i - 1]}`;
  return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
});

/** Each key is a map with the key before it twice: turned into text, the last one has two to the power of 24 parts. */
function doublingKeys(): string {
  const keys = Array.from({ length: 24 }, (_, i) => `k${i + 1}: &k${i + 1} { ? *k${i} : *k${i} }`);
  return ['k0: &k0 { a: 1 }', ...keys].join('\n');
}

const rejected: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['larger than the cap', `max-missing: 1\n${'#\n'.repeat(600_000)}`, 'larger than 256 KiB'],
  ['not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'not UTF-8'],
  ['an alias bomb', bomb.join('\n'), 'iam-drift.yml'],
  [
    'a long text by many aliases',
    `policy-file: [&a ${'a'.repeat(50_000)}${', *a'.repeat(5000)}]`,
    'iam-drift.yml:1',
  ],
  ['a key that stands twice', 'max-missing: 0\nmax-missing: 99\n', 'iam-drift.yml:2:1'],
  ['a key that stands twice in a target', 'targets:\n  - name: a\n    name: b\n', 'iam-drift.yml:3:5'],
  ['a list as a key', '? [::stop-commands::x, "##[stop-commands]x"]\n: 1\n', 'a key is not a plain string'],
  ['keys that are maps of maps', `? ${'{ ? '.repeat(30)}a${' : 1 }'.repeat(30)}\n: 1\n`, 'iam-drift.yml:1'],
  ['keys in doubling aliases', doublingKeys(), 'a key is not a plain string'],
  [
    'an alias as a key',
    'comment: &key max-missing\nmax-missing: 0\n*key : 99\n',
    'a key is not a plain string',
  ],
  ['a key with a tag', '!!binary bWF4LW1pc3Npbmc=: 99\n', 'a key is not a plain string'],
  ['nested 30 deep', `accept: ${'['.repeat(30)}${']'.repeat(30)}`, 'nested deeper than 20 levels'],
  ['two documents', 'max-missing: 0\n---\nmax-missing: 99\n', 'iam-drift.yml:2:1'],
  ['an unknown key', 'max-overgranted: 5\n', 'did you mean max-over-granted?'],
  ['__proto__ as a key', '__proto__: { max-over-granted: 99 }\n', 'unknown key "__proto__"'],
  ['constructor as a key', 'constructor: 1\n', 'unknown key "constructor"'],
  [
    '__proto__ in a target',
    'targets:\n  - name: a\n    __proto__: { warn-only: true }\n',
    'iam-drift.yml:3:5',
  ],
  [
    '__proto__ in an acceptance',
    'accept:\n  - { action: "ec2:*", reason: r, expires: 2099-01-01, __proto__: { a: 1 } }\n',
    'unknown key "__proto__"',
  ],
  ['an acceptance without reason', 'accept:\n  - { action: "ec2:*", expires: 2099-01-01 }\n', 'reason'],
  ['an acceptance without expiry', 'accept:\n  - { action: "ec2:*", reason: r }\n', 'expires'],
  ['YAML’s yes for true', 'warn-only: yes\n', 'use true or false'],
  ['nested 200,000 deep', `accept: ${'['.repeat(200_000)}`, 'iam-drift.yml'],
  ['nested 200,000 deep in lists', '- '.repeat(200_000), 'iam-drift.yml'],
  ['a list instead of keys', '[1, 2]', 'iam-drift.yml'],
  ['a value of a kind no input has', 'max-missing: { value: 1 }\n', 'max-missing'],
];

test.concurrent.each(rejected)(
  'a config file that is or holds %s is refused by name',
  async (_, text, said) => {
    const { code, stdout, stderr } = await check(config(text));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('iam-drift.yml');
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

test('a hundred thousand keys are refused in a moment', async () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `a${i}: 1\n`).join('');
  const { code, cpu } = await check(config(keys));
  expect(code).toBe(3);
  expect(cpu).toBeLessThan(5000);
});

test('a byte order mark, comments alone and an empty file are accepted', async () => {
  for (const text of ['\uFEFFmax-over-granted: 1\n', '# nothing\nmax-over-granted: 1\n']) {
    expect((await judged(config(text))).code).toBe(0);
  }
  for (const text of ['', '# nothing\n', '\uFEFF']) expect((await judged(config(text))).code).toBe(1);
});

test('hostile names of targets reach no prototype', async () => {
  const targets = ['__proto__', 'constructor', 'toString'].map(
    (name) => `  - { name: "${name}", principal-arn: "${role}", policy-file: policy.json }`,
  );
  const report = await judged(config(`targets:\n${targets.join('\n')}\n`), {
    'principal-arn': undefined,
    'policy-file': undefined,
  });
  expect(report.targets.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['__proto__', 'fail'],
    ['constructor', 'fail'],
    ['toString', 'fail'],
  ]);
});
