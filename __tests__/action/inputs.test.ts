import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configurationPage, withInputs } from '../../scripts/input-texts';
import { actionInputs } from '../../src/config/given';
import { type InputSpec, inputNames, inputSpecs, inputsWhere } from '../../src/config/inputs';
import { inputName } from '../support/repository';

const textAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = textAt('action.yml');
const declared: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> } = parse(text);
const specs: readonly InputSpec[] = inputSpecs;
const moved = inputsWhere(({ allowedIn }) => !allowedIn.workflow);

const read = (given: Readonly<Record<string, string>>) => {
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [inputName(name), value]));
  const { inputs, problems } = actionInputs(env);
  return { inputs: Object.fromEntries(inputs), problems };
};

describe('action.yml', () => {
  test('declares these inputs', () => {
    expect(Object.keys(declared.inputs).sort()).toEqual([
      ...['access-role-arn', 'assume-role', 'base-ref', 'cloudtrail-arn', 'cloudtrail-logs', 'comment'],
      ...['comment-key', 'config-file', 'config-from', 'evidence-file', 'fix-pull-request', 'gate'],
      ...['github-token', 'lookback', 'max-missing', 'max-over-granted', 'policy-file', 'previous-evidence'],
      ...['principal-arn', 'report-directory', 'sources', 'target', 'tracking-issue', 'trust-evidence'],
      ...['warn-only'],
    ]);
  });

  test('and docs/configuration.md are what the table gives: else run npm run schema', () => {
    expect(withInputs(text)).toBe(text);
    expect(textAt('docs/configuration.md')).toBe(configurationPage());
  });

  test('has no default but that of github-token: an empty input is one that was not given', () => {
    const withDefault = Object.entries(declared.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name]) => name)).toEqual(['github-token']);
  });
});

test('every row of the table has a name of its own and one short sentence', () => {
  expect(new Set(inputNames).size).toBe(specs.length);
  for (const { name, description } of specs) {
    expect([name, description]).toEqual([name, expect.stringMatching(/^[^ ].{10,138}\.$/)]);
    expect([name, description]).toEqual([name, expect.not.stringMatching(/\. [A-Z]/)]);
  }
});

test('these are never keys of the config file', () => {
  expect([...inputsWhere(({ allowedIn }) => !allowedIn.config)].sort()).toEqual([
    ...['base-ref', 'comment-key', 'config-file', 'config-from', 'github-token', 'report-directory'],
    ...['target', 'trust-evidence'],
  ]);
});

test('what the workflow cannot have can be set in the config file', () => {
  expect(moved.filter((name) => !inputsWhere(({ allowedIn }) => allowedIn.config).includes(name))).toEqual(
    [],
  );
});

describe('under with:', () => {
  test.each(Object.keys(declared.inputs))('the action reads %s', (name) => {
    expect(read({ [name]: 'value' })).toEqual({ inputs: { [name]: 'value' }, problems: [] });
  });

  test.each(moved)('%s says where it went', (name) => {
    const { problems } = read({ [name]: 'value' });
    const message = 'is not an input of the action';
    const remedy = 'set it in the config file (.github/iam-drift.yml)';
    expect(problems).toEqual([{ location: `input ${name}`, message, remedy }]);
  });

  test('the config file is the one that the step names', () => {
    const { problems } = read({ preflight: 'true', 'config-file': 'iam/drift.yml' });
    expect(problems[0]?.remedy).toBe('set it in the config file (iam/drift.yml)');
  });

  test('what has moved is read all the same, so that nothing is said to be missing', () => {
    expect(read({ 'athena-table': 'logs.trail' }).inputs).toEqual({ 'athena-table': 'logs.trail' });
  });

  test.each([
    ['role-name-prefix', 'web-', 'add to principal-arn: arn:aws:iam::ACCOUNT:role/web-*'],
    [
      'role-name-prefix',
      'web-, api-',
      'add to principal-arn: arn:aws:iam::ACCOUNT:role/web-*, arn:aws:iam::ACCOUNT:role/api-*',
    ],
    ['role-name-prefix', '', 'add to principal-arn: arn:aws:iam::ACCOUNT:role/PREFIX*'],
    [
      'sarif-upload',
      'true',
      'upload the output report-sarif in a step with github/codeql-action/upload-sarif',
    ],
    [
      'sarif-upload',
      'false',
      'upload the output report-sarif in a step with github/codeql-action/upload-sarif',
    ],
  ])('%s: %s names what replaces it', (name, value, remedy) => {
    const problems = [{ location: `input ${name}`, message: 'was removed', remedy }];
    expect(read({ [name]: value })).toEqual({ inputs: {}, problems });
  });

  test.each([
    ['max-overgranted', 'did you mean max-over-granted?'],
    ['unrelated', 'remove it'],
    ['constructor', 'remove it'],
  ])('%s is unknown', (name, remedy) => {
    const problems = [{ location: `input ${name}`, message: 'unknown input', remedy }];
    expect(read({ [name]: 'x' })).toEqual({ inputs: {}, problems });
  });
});
