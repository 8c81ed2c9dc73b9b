import { expect, test } from '@jest/globals';
import { within } from '../../../../src/base/work';
import { summaryOf } from './summary';

// Templates that are made to keep a run busy end with one clear message. Work is counted, never time: a hundred million
// steps are about a second.

const second = 100_000_000;

const lines = (count: number, textOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => textOf(index)).join('\n');

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]
${lines(12, (n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 10 }, () => `*a${n}`).join(', ')}]`)}
Resources:
  R: { Type: AWS::IAM::Role, Properties: { RoleName: *a12 } }`;

const conditions = `Conditions:
  A: !And [!Condition B, !Condition B]
  B: !Not [!Condition A]
Resources:
  R: { Type: AWS::IAM::Role, Condition: A, Properties: { RoleName: r } }`;

const chain = `Parameters: { P: { Type: String } }
Conditions:
  C0: !Equals [!Ref P, x]
${lines(400, (n) => `  C${n + 1}: !And [!Condition C${n}, !Condition C${n}]`)}
Resources:
  R: { Type: AWS::IAM::Role, Condition: C400, Properties: { RoleName: r } }`;

const loop = (depth: number): string =>
  depth === 0
    ? `{ "R\${A1}\${A2}\${A3}\${A4}": { Type: AWS::IAM::Role } }`
    : `{ "Fn::ForEach::L${depth}": [A${depth}, [${Array.from({ length: 40 }, (_, n) => `x${n}`).join(', ')}], ${loop(depth - 1)}] }`;

const nested = (open: string, close: string, count: number) => `${open.repeat(count)}x${close.repeat(count)}`;

const cases: readonly (readonly [name: string, template: string, expected: readonly string[]])[] = [
  [
    'aliases that multiply',
    bomb,
    [
      '? file 1: the YAML aliases make more than 150000 values',
      'error 1: the YAML aliases make more than 150000 values',
    ],
  ],
  [
    'an anchor that holds itself',
    'Resources:\n  R: &r { Type: AWS::IAM::Role, Properties: { RoleName: *r } }',
    ['? file 2: nested deeper than 100 levels', 'error 2: nested deeper than 100 levels'],
  ],
  [
    'lists in lists',
    `Resources: { R: { Type: AWS::IAM::Role, Properties: { RoleName: ${nested('[', ']', 200)} } } }`,
    ['? file 1: nested deeper than 100 levels', 'error 1: nested deeper than 100 levels'],
  ],
  ['conditions that refer to each other', conditions, ['R r']],
  ['conditions that double in a long chain', chain, ['R r']],
  [
    'loops in loops',
    `Resources: ${loop(4)}`,
    ['? file 1: Fn::ForEach::L4 may add resources, which are not known'],
  ],
];

for (const [name, template, expected] of cases)
  test(`${name} end with one message`, () => {
    const worked = within(second, () => summaryOf(template));
    expect(worked).toMatchObject({ done: true });
    const shown = worked.done ? worked.value : [];
    expect(shown).toEqual(expected);
  });

test('functions in functions are a hole, not an overflow of the stack', () => {
  const deep = nested(`{ "Fn::Base64": { "Fn::Sub": ["\${X}", { "X": `, ' }] } }', 20).replace('x', '"x"');
  const text = `{ "Resources": { "R": { "Type": "AWS::IAM::Role", "Properties": { "RoleName": ${deep} } } } }`;
  expect(summaryOf(text, {}, 't.json').length).toBeGreaterThan(0);
});

test('a template with more resources than a stack can have is read whole', () => {
  const resources = lines(1500, (n) => `  R${n}: { Type: AWS::IAM::Role }`);
  expect(summaryOf(`Resources:\n${resources}\n`)).toHaveLength(1500);
});

test('lines that are not indented enough, thousands of times', () => {
  const properties = lines(500, (n) => `      K${n}: 'x\n      y'`);
  const text = `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n${properties}\n`;
  expect(summaryOf(text)).toEqual([
    expect.stringMatching(/^\? file \d+: not YAML: missing closing 'quote$/),
    expect.stringMatching(/^error \d+: not YAML: missing closing 'quote$/),
  ]);
});

test('policies whose closing quotes are not indented, by the hundred', () => {
  const json = '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}';
  const roles = lines(
    200,
    (n) => `  R${n}:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: p
          PolicyDocument: !Sub '
            ${json}
          '`,
  );
  const worked = within(second, () => summaryOf(`Resources:\n${roles}\n`));
  expect(worked.done && worked.value.filter((line) => line.startsWith('  + s3:*'))).toHaveLength(200);
});
