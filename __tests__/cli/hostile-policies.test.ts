import { describe, expect, test } from '@jest/globals';
import { allow, check, judged, repository, stateOf, twoActions } from '../support/repository';

const megabyte = 1024 * 1024;
const statement = '{"Effect":"Allow","Action":"ec2:RunInstances","Resource":"*"}';

/** What no reader of policies may trip over; the part of the message that names the fault. */
const rejected: readonly (readonly [string, string | Uint8Array, string])[] = [
  [
    'not UTF-8',
    Buffer.concat([Buffer.from('{"Version":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
    'not UTF-8',
  ],
  ['UTF-16', Buffer.from(`\uFEFF${twoActions}`, 'utf16le'), 'not UTF-8'],
  ['empty', '', 'empty'],
  ['cut short', twoActions.slice(0, -2), 'not JSON'],
  ['nested 50,000 deep', '['.repeat(50_000), 'nested deeper'],
  ['nested 50,000 deep in objects', '{"Statement":'.repeat(30_000), 'nested deeper'],
  ['a key that stands twice', `{"Statement":${statement},"Statement":[]}`, 'duplicate key "Statement"'],
  [
    'a key that stands twice, once in escapes',
    '{"Statement":{"Effect":"Allow","Action":"*","\\u0041ction":"ec2:RunInstances","Resource":"*"}}',
    'duplicate key "Action"',
  ],
  [
    'a key that stands twice inside a condition',
    '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"a":"b","a":"c"}}}}',
    'duplicate key "a"',
  ],
  [
    '__proto__ as a key',
    `{"__proto__":{"a":1},"Statement":${statement}}`,
    '"__proto__" is not an element of',
  ],
  ['a policy inside __proto__', `{"__proto__":{"Statement":${statement}}}`, 'it has no Statement'],
  [
    '__proto__ in a statement',
    '{"Statement":{"__proto__":{"Action":"*"},"Effect":"Allow","Resource":"*"}}',
    '"__proto__" is not an element of',
  ],
  [
    'constructor as a key',
    `{"constructor":1,"Statement":${statement}}`,
    '"constructor" is not an element of',
  ],
  ['comments', `${twoActions} // fine`, 'not JSON'],
  ['a null byte', `${twoActions}\0`, 'not JSON'],
];

test.concurrent.each(rejected)('a policy that is %s is refused by name', async (_, policy, said) => {
  const { code, stdout, stderr } = await check(repository(policy));
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('policy.json');
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/\n\s+at |Maximum call stack/);
});

test('a policy that is larger than the cap leaves its target inconclusive', async () => {
  const { code, stdout } = await check(repository(`${twoActions}${' '.repeat(megabyte)}`));
  expect(code).toBe(2);
  expect(stdout).toContain(
    'the actions that the policy grants are not known: policy.json is larger than 512 KiB',
  );
});

test('a byte order mark and line ends of any kind are accepted', async () => {
  const report = await judged(repository(`\uFEFF${twoActions.replaceAll('\n', '\r\n')}`));
  expect(stateOf(report, 'ec2:StopInstances')).toBe('over-granted');
});

test('the content of a broken policy is not in the message', async () => {
  const { stderr } = await check(repository('{"Statement": CANARY-IN-THE-POLICY }'));
  expect(stderr).toMatch(/policy\.json:1:15: not JSON/);
  expect(stderr).not.toContain('CANARY');
});

describe('is judged or refused in a moment:', () => {
  const actions = (...patterns: readonly string[]) => allow(...patterns);
  const deny = '{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::a*"}';
  const many = (text: string, count: number) => Array.from({ length: count }, () => text).join(',');
  const slow: readonly (readonly [string, string])[] = [
    ['an action of many wildcards', actions(`s3:${'*a'.repeat(120)}b`)],
    ['an action of many question marks and wildcards', actions(`*:${'?*'.repeat(120)}b`)],
    [
      'a resource of many wildcards',
      `{"Statement":[${deny.replace('a*', `${'*a'.repeat(5000)}b`)},${statement}]}`,
    ],
    ['five thousand wildcard actions', actions(...Array.from({ length: 5000 }, (_, i) => `*:*a${i}`))],
    ['twenty thousand times the same wildcard', actions(...Array.from({ length: 20_000 }, () => '*:*a*'))],
    ['fifteen thousand Allows and Denies', `{"Statement":[${many(`${deny},${statement}`, 15_000)}]}`],
    ['six hundred thousand empty statements', `{"Statement":[${many('{}', 600_000)}]}`],
    ['a Sid of a megabyte', `{"Statement":{"Sid":"${'a'.repeat(megabyte)}",${statement.slice(1)}}`],
  ];
  test.each(slow)('%s', async (_, policy) => {
    const { code, stderr, cpu } = await check(repository(policy));
    expect([0, 1, 2, 3]).toContain(code);
    expect(cpu).toBeLessThan(4000);
    expect(stderr).not.toContain('Maximum call stack');
  });

  test('a policy-file glob of many wildcards over long names', async () => {
    const folder = repository(twoActions, [], { [`${'a'.repeat(240)}.json`]: twoActions });
    const { code, stderr, cpu } = await check(folder, { 'policy-file': `${'*a'.repeat(200)}b` });
    expect(code).toBe(3);
    expect(cpu).toBeLessThan(5000);
    expect(stderr).toContain('matches no file');
  });

  test('a policy-file glob of many ** over deep folders', async () => {
    const folder = repository(twoActions, [], { [`${'d/'.repeat(24)}x.json`]: twoActions });
    const { code, cpu } = await check(folder, { 'policy-file': `${'**/'.repeat(8)}policy.json` });
    expect(code).toBe(2);
    expect(cpu).toBeLessThan(5000);
  });
});
