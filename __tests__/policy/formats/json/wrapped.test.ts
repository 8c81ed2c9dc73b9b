import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policySize } from '../../../../src/policy/edits';
import { readPolicies, writePolicies } from '../../../../src/policy/formats/formats';
import { memberOf, parseJson } from '../../../../src/policy/formats/json/json-tree';
import { wrappedFormat } from '../../../../src/policy/formats/json/wrapped';
import { type SourceFile, valuesOf } from '../../../../src/policy/model';
import { anyLayout, anyPolicy, type Json, pocket, print } from '../../../support/policies';
import { anyEdits } from '../../../support/policy-edits';
import { documentOf, printPolicy, spelt } from '../../../support/policy-text';

/** What the AWS CLI prints of a policy, with the names of what is around it. */
const wrappers: readonly (readonly [string, (policy: Json) => Json, string | undefined])[] = [
  [
    'get-role-policy',
    (policy) => ({ RoleName: 'app', PolicyName: 'app.main', PolicyDocument: policy }),
    'app.main',
  ],
  ['get-user-policy', (policy) => ({ UserName: 'app', PolicyName: 'main', PolicyDocument: policy }), 'main'],
  [
    'get-group-policy',
    (policy) => ({ PolicyDocument: policy, GroupName: 'app', PolicyName: 'main' }),
    'main',
  ],
  [
    'get-policy-version',
    (policy) => ({ PolicyVersion: { Document: policy, VersionId: 'v3', IsDefaultVersion: true } }),
    undefined,
  ],
];

const path = 'policy.json';
const parsed = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''));

/** The text before the statements, and that behind them. */
function aroundStatements({ text }: SourceFile): readonly (string | undefined)[] {
  const json = parseJson(text, path);
  if ('severity' in json) throw new Error(json.message);
  const answer = memberOf(json.root, 'PolicyVersion')?.value ?? json.root;
  const policy = memberOf(answer, 'Document') ?? memberOf(answer, 'PolicyDocument');
  const list = policy === undefined ? undefined : memberOf(policy.value, 'Statement')?.value;
  return [text.slice(0, list?.offset), text.slice(list?.end)];
}

describe.each(wrappers)('the output of aws iam %s', (_, wrap, address) => {
  test('is the policy in it, with ranges in the file', () => {
    fc.assert(
      fc.property(anyPolicy(pocket), anyLayout, (policy, layout) => {
        const text = print(wrap(policy), layout);
        const [plain, wrapped] = [documentOf(policy), documentOf(text)];
        expect(wrapped.id).toEqual({ file: path, ...(address === undefined ? {} : { address }) });
        expect(printPolicy(wrapped)).toBe(printPolicy(plain));
        expect(policySize(wrapped)).toBe(policySize(plain));
        for (const { actions } of wrapped.statements) {
          const literals = actions.items.map((item) => JSON.parse(spelt(wrapped, item)));
          expect(literals).toEqual(valuesOf(actions).map(({ text }) => text));
        }
      }),
    );
  });

  test('is edited as the policy alone is, and all around it keeps its bytes', () => {
    const anyCase = fc.tuple(anyPolicy(pocket), anyLayout).chain(([policy, layout]) => {
      const document = documentOf(print(wrap(policy), layout));
      return fc.record({
        policy: fc.constant(policy),
        document: fc.constant(document),
        edits: anyEdits(document),
      });
    });
    fc.assert(
      fc.property(anyCase, ({ policy, document, edits }) => {
        const [after] = writePolicies([document], edits);
        const own = edits.map((edit) => ({ ...edit, policy: { file: path } }));
        const [plain] = writePolicies([{ path, text: JSON.stringify(policy) }], own);
        expect(parsed(after?.text ?? '')).toEqual(wrap(parsed(plain?.text ?? '')));
        const [was, is] = [document, after ?? document].map(aroundStatements);
        expect(is).toEqual(was);
      }),
    );
  });
});

describe('a file is no output of the AWS CLI', () => {
  test.each([
    ['that is a policy', { Statement: [] }],
    ['that has another key beside the policy', { PolicyName: 'a', PolicyDocument: {}, Tags: [] }],
    ['that has a name only', { PolicyName: 'a' }],
    ['that has a policy further down', { Resources: { PolicyDocument: {} } }],
    ['that is a list', [{ PolicyDocument: {} }]],
  ])('%s', (_, json) => {
    expect(wrappedFormat.recognizes({ path, text: JSON.stringify(json) })).toBe(false);
  });

  test('that is no JSON', () => {
    expect(wrappedFormat.recognizes({ path, text: '{"PolicyDocument": {' })).toBe(false);
  });
});

test('a URL-encoded policy is a problem at its line, with what to do', () => {
  const text =
    '{\n  "PolicyName": "main",\n  "PolicyDocument": "%7B%22Version%22%3A%222012-10-17%22%7D"\n}\n';
  const { policies, problems } = readPolicies([{ path, text }]);
  expect(policies).toEqual([]);
  expect(problems).toMatchObject([
    {
      code: 'not-a-policy',
      line: 3,
      column: 21,
      remedy: expect.stringContaining('current version of the AWS CLI'),
    },
  ]);
});

test('policies of several formats are read in the order of their files', () => {
  const plain = { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
  const files = [plain, { PolicyName: 'a', PolicyDocument: plain }, plain, { PolicyDocument: {} }, 5].map(
    (json, index) => ({ path: `${index}.json`, text: JSON.stringify(json) }),
  );
  const { policies, problems } = readPolicies(files);
  expect(policies.map(({ id }) => id)).toEqual([
    { file: '0.json' },
    { file: '1.json', address: 'a' },
    { file: '2.json' },
  ]);
  expect(problems.map((problem) => problem.path)).toEqual(['3.json', '4.json']);
});
