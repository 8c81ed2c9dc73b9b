import { z } from 'zod';
import { archiveRuleShape } from './archive-rules';
import { accountInputs, inputSpecs } from './inputs';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar)]);
/** What decides which file is read, or is secret, has no place in it. */
const workflowOnly: readonly string[] = [
  'config-file',
  'config-from',
  'base-ref',
  'github-token',
  'target',
  'archive-rules',
];
const inputShape = Object.fromEntries(
  inputSpecs
    .filter(({ name }) => !workflowOnly.includes(name))
    .map(({ name, description }) => [name, value.optional().describe(description)]),
);
/** Of the whole run: a target cannot have its own. */
const runWide: readonly string[] = [
  'report-directory',
  'comment',
  'comment-key',
  'preflight',
  'review-suggestions',
  'tracking-issue',
  'issue-labels',
  'issue-assignees',
  'fix-pull-request',
  'redact-account-ids',
];
/** What an account can say for all targets in it. */
const accountShape = Object.fromEntries(
  Object.entries(inputShape).filter(([name]) => accountInputs.some((known) => known === name)),
);
const targetShape = Object.fromEntries(
  Object.entries(inputShape).filter(([name]) => !runWide.includes(name)),
);
const acceptShape = z
  .array(
    z.strictObject({
      action: z.string().min(1).describe('service:Action; wildcards are allowed'),
      reason: z.string().min(1).describe('why the action stays although it looks unused'),
      expires: scalar.describe('the last day it holds, such as 2027-02-28'),
    }),
  )
  .describe('actions that are listed, not counted');

/** The shape of `.github/iam-drift.yml`; schema/config.schema.json is made of it. */
export const configSchema = z.strictObject({
  ...inputShape,
  accept: acceptShape.optional(),
  accounts: z
    .array(z.strictObject({ account: scalar.describe('twelve digits, in quotes'), ...accountShape }))
    .optional()
    .describe('how accounts are reached: inputs for all targets in one'),
  'archive-rules': z
    .array(archiveRuleShape)
    .optional()
    .describe('archive rules of IAM Access Analyzer, for iam-policy-drift archive-rules'),
  targets: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        account: scalar.optional().describe('the account of the principals; principal-arn names it already'),
        'policy-files': value.optional().describe('policy files, paths or globs; several are one grant'),
        ...targetShape,
        accept: acceptShape.optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('policies and the principals they belong to; without it the inputs make one target'),
});

/** The entries of `accept:`. */
export type AcceptEntries = z.infer<typeof acceptShape>;
/** What a config file holds, its shape known. */
export type ConfigContent = z.infer<typeof configSchema>;
