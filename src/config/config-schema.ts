import { z } from 'zod';
import { archiveRuleShape } from './archive-rules';
import { type InputSpec, inputSpecs } from './inputs';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar)]);

/** The keys of the config file that are inputs, as far as they can stand in one of its parts. */
function keysOf(canHave: (spec: InputSpec) => boolean) {
  const specs: readonly InputSpec[] = inputSpecs;
  const keys = specs.filter((spec) => spec.allowedIn.config && canHave(spec));
  return Object.fromEntries(keys.map((spec) => [spec.name, value.optional().describe(textOf(spec))]));
}

/** The description of an input with its default. */
function textOf({ description, default: fallback }: InputSpec): string {
  return fallback === undefined ? description : `${description} Default: ${fallback}.`;
}

const rulesShape = z.array(archiveRuleShape);

const acceptShape = z
  .array(
    z.strictObject({
      action: z.string().min(1).describe('service:Action; wildcards are allowed'),
      reason: z.string().min(1).describe('why the action is kept'),
      expires: scalar.describe('last day on which it applies, such as 2027-02-28'),
    }),
  )
  .describe('actions that are listed, not counted');

/** The shape of `.github/iam-drift.yml`; schema/config.schema.json is made of it. */
export const configSchema = z.strictObject({
  ...keysOf(({ scope }) => scope !== 'own'),
  accept: acceptShape.optional(),
  accounts: z
    .array(
      z.strictObject({
        account: scalar.describe('twelve digits, in quotes'),
        ...keysOf(({ scope }) => scope === 'account'),
      }),
    )
    .optional()
    .describe('settings for all targets of an account'),
  'archive-rules': z
    .union(
      [
        rulesShape,
        z.strictObject({
          mode: z
            .enum(['plan', 'apply', 'off'], { error: () => 'must be plan, apply or off' })
            .optional()
            .describe('What the action does with the rules. Default: off.'),
          rules: rulesShape,
        }),
      ],
      { error: () => 'must be a list of rules, or mode and rules' },
    )
    .optional()
    .describe('Archive rules of IAM Access Analyzer: a list, or mode and rules.'),
  'targets-from': z
    .array(
      z.strictObject({
        cloudformation: z.string().min(1).optional().describe('CloudFormation or SAM template'),
        cdk: z.string().min(1).optional().describe('output directory of cdk synth, such as cdk.out'),
        terraform: z.string().min(1).optional().describe('folder of a Terraform or OpenTofu root module'),
        name: z
          .string()
          .min(1)
          .optional()
          .describe('name of each target, with {role} in it. Default: {role}.'),
        account: scalar.optional().describe('account of the roles, twelve digits, in quotes'),
        region: z.string().min(1).optional().describe('AWS Region of the stack'),
        roles: value
          .optional()
          .describe('logical IDs or addresses of the roles, with * and ?; ! excludes. Default: all.'),
        ...keysOf(({ scope, name }) => scope !== 'run' && name !== 'principal-arn' && name !== 'policy-file'),
        accept: acceptShape.optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('files that describe roles; each role is a target'),
  targets: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        account: scalar
          .optional()
          .describe('account of the principals; not needed, because principal-arn names it'),
        'policy-files': value
          .optional()
          .describe('policy files, as paths or globs; several files are compared as one policy'),
        ...keysOf(({ scope }) => scope !== 'run'),
        accept: acceptShape.optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('policies and the principals they belong to; without targets, the inputs define one target'),
});

/** The entries of `accept:`. */
export type AcceptEntries = z.infer<typeof acceptShape>;
/** What a config file holds, its shape known. */
export type ConfigContent = z.infer<typeof configSchema>;
