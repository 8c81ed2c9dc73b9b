import { describe, expect, test } from '@jest/globals';
import { jsonFormat } from '../../../../src/policy/formats/json/format';

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const { Effect, Action, Resource } = allow;

const read = (text: string) => jsonFormat.read([{ path: 'policy.json', text }]);

describe('a policy is refused when', () => {
  test.each([
    ['it is no object', [], 'not-a-policy'],
    ['it has no statement', { Version: '2012-10-17' }, 'not-a-policy'],
    ['an element is misspelt', { statement: allow, Statement: allow }, 'unknown-element'],
    [
      'an element of a statement is misspelt',
      { Statement: { ...allow, action: 'iam:*' } },
      'unknown-element',
    ],
    ['it is a resource policy', { Statement: { ...allow, Principal: '*' } }, 'resource-policy'],
    [
      'a statement has both Action and NotAction',
      { Statement: { ...allow, NotAction: 's3:*' } },
      'invalid-element',
    ],
    ['a statement has no action', { Statement: { Effect, Resource } }, 'invalid-element'],
    ['a statement has no resource', { Statement: { Effect, Action } }, 'invalid-element'],
    ['an effect is in another case', { Statement: { ...allow, Effect: 'allow' } }, 'invalid-element'],
    ['an action is a number', { Statement: { ...allow, Action: 5 } }, 'invalid-element'],
    ['an action has no service', { Statement: { ...allow, Action: ['GetObject'] } }, 'malformed-action'],
    ['a resource is not an ARN', { Statement: { ...allow, Resource: 'bucket' } }, 'invalid-element'],
    ['a version is unknown', { Version: '2020-01-01', Statement: allow }, 'invalid-element'],
  ])('%s', (_, policy, code) => {
    const { policies, problems } = read(JSON.stringify(policy));
    expect(policies).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a key of it stands twice, the second spelt with an escape', () => {
    const text = '{"Statement":{"Effect":"Allow","Action":"*","\\u0041ction":"s3:GetObject","Resource":"*"}}';
    const { policies, problems } = read(text);
    expect(policies).toEqual([]);
    expect(problems).toMatchObject([{ code: 'duplicate-key', line: 1, column: 45 }]);
  });
});

test('two statements with one Sid are a warning and no error', () => {
  const { policies, problems } = read(
    JSON.stringify({
      Statement: [
        { Sid: 'a', ...allow },
        { Sid: 'a', ...allow },
      ],
    }),
  );
  expect(policies.map(({ statements }) => statements.length)).toEqual([2]);
  expect(problems).toMatchObject([{ severity: 'warning', code: 'duplicate-sid' }]);
});
