import { expect, test } from '@jest/globals';
import { inputNames } from '../../src/config/inputs';
import { action, pages, textAt, texts, workflowOf } from './workflows';

test.each(pages)('$path names no input that there is not', ({ text }) => {
  // Values, and words of GitHub and of other actions.
  const values = ['on-drift', 'policy-generation', 'last-accessed'];
  const others = [
    'allow-unsafe-pr-checkout',
    'continue-on-error',
    'fetch-depth',
    'persist-credentials',
    'timeout-minutes',
  ];
  const scopes = texts.flatMap(([name]) => Object.keys(workflowOf(name).permissions));
  const known: readonly string[] = [
    ...inputNames,
    ...Object.keys(action.outputs),
    ...values,
    ...others,
    ...scopes,
  ];
  const named = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)(?:: [^`]*)?`/g)].flatMap(([, one]) => one ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((one) => !known.includes(one))).toEqual([]);
});

test.each([
  {
    path: 'docs/pull-requests.md',
    inputs: [
      ...['base-ref', 'baseline', 'comment', 'comment-key', 'config-from', 'fail-on-new', 'gate'],
      ...['new-grant-grace', 'redact-account-ids', 'review-suggestions', 'trust-evidence'],
    ],
  },
  {
    path: 'docs/scheduled-checks.md',
    inputs: [
      ...['archive-rules', 'assume-role', 'assume-role-external-id', 'assume-role-session-name'],
      ...['evidence-retention', 'fix-pull-request', 'generation-timeout', 'issue-assignees', 'issue-labels'],
      ...['previous-evidence', 'principal-arn', 'target', 'tracking-issue', 'unused-after'],
    ],
  },
])('$path explains every input that it is about', ({ path, inputs }) => {
  expect(inputs.filter((input) => !textAt(path).includes(`\`${input}`))).toEqual([]);
});
