import { z } from 'zod';
import { analyzerKinds } from './archive-rules';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const texts = z.union([scalar, z.array(scalar)]);

/** What a property of a finding has to be: AWS's Criterion. A single text is a list of one. */
const criterionShape = z.strictObject({
  eq: texts.optional().describe('is one of these'),
  neq: texts.optional().describe('is none of these'),
  contains: texts.optional().describe('contains one of these'),
  exists: z.boolean().optional().describe('whether the finding has the property at all'),
});

const kinds = analyzerKinds.join(', ');

/** One entry of `archive-rules:` in the config file. */
export const archiveRuleShape = z.strictObject({
  name: z.string().min(1).describe('what the rule is called in AWS'),
  analyzers: z
    .enum(analyzerKinds, {
      error: ({ input }) => (input === undefined ? 'is missing' : `takes one of ${kinds}`),
    })
    .describe('the kind of analyzers that get the rule'),
  accounts: texts
    .optional()
    .describe(
      'accounts, twelve digits in quotes; without it those of accounts, else that of the credentials',
    ),
  regions: texts.optional().describe('regions; without it AWS_REGION'),
  filter: z
    .record(z.string(), criterionShape)
    .describe('what a finding has to be, by the names of AWS’s filter keys; all of it has to hold'),
});

/** An entry of `archive-rules:` as it is written. */
export type ArchiveRuleEntry = z.infer<typeof archiveRuleShape>;
