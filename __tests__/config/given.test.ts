import { describe, expect, test } from '@jest/globals';
import { parseFlags } from '../../src/config/given';
import { inputsWhere } from '../../src/config/inputs';

const read = (...args: readonly string[]) => {
  const { inputs, problems } = parseFlags(args);
  return { inputs: Object.fromEntries(inputs), problems };
};

test.each(inputsWhere(({ allowedIn }) => allowedIn.flag))('--%s is a flag', (name) => {
  expect(read(`--${name}=value`)).toEqual({ inputs: { [name]: 'value' }, problems: [] });
});

test.each([
  ['comment', 'use --format markdown, which prints the comment'],
  ['comment-key', 'remove it'],
  ['github-token', 'remove it'],
  ['tracking-issue', 'remove it'],
  ['issue-labels', 'remove it'],
  ['issue-assignees', 'remove it'],
  ['fix-pull-request', 'remove it'],
  ['review-suggestions', 'remove it'],
  ['preflight', 'use the command doctor'],
  ['archive-rules', 'use the command archive-rules'],
])('--%s is an input of the action only', (name, remedy) => {
  const problems = [{ location: `--${name}`, message: 'is an input of the action only', remedy }];
  expect(read(`--${name}`, 'value', '--max-missing', '2')).toEqual({
    inputs: { 'max-missing': '2' },
    problems,
  });
});

test('every other input has a flag', () => {
  expect(inputsWhere(({ allowedIn }) => !allowedIn.flag)).toHaveLength(11);
});

describe('a flag that was removed names what replaces it, once', () => {
  test.each([
    ['role-name-prefix', 'web-', 'add to principal-arn: arn:aws:iam::ACCOUNT:role/web-*'],
    [
      'sarif-upload',
      'true',
      'upload the output report-sarif in a step with github/codeql-action/upload-sarif',
    ],
  ])('--%s %s', (name, value, remedy) => {
    const expected = { inputs: {}, problems: [{ location: `--${name}`, message: 'was removed', remedy }] };
    expect(read(`--${name}`, value)).toEqual(expected);
    expect(read(`--${name}=${value}`)).toEqual(expected);
  });
});

test.each([
  ['--max-mising', '--max-mising', 'unknown flag', 'did you mean --max-missing?'],
  ['--constructor', '--constructor', 'unknown flag', 'see --help'],
  ['-x', '"-x"', 'unexpected argument', 'see --help'],
])('%s is said once, with its value or without', (flag, location, message, remedy) => {
  expect(read(flag).problems).toEqual([{ location, message, remedy }]);
});
