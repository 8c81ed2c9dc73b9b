import { z } from 'zod';
import type { InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { isRegion } from '../policy/arn';

/** The kinds of analyzers that archive rules are for, by what they look for. */
const analyzerKinds = ['external-access', 'unused-access', 'internal-access'] as const;
export type AnalyzerKind = (typeof analyzerKinds)[number];

/** What a finding's property has to be: AWS's own Criterion. */
export interface Criterion {
  readonly eq?: readonly string[];
  readonly neq?: readonly string[];
  readonly contains?: readonly string[];
  readonly exists?: boolean;
}

/** What findings a rule is about: by AWS's name of the property, such as `resource`; all of them have to hold. */
export type Filter = ReadonlyMap<string, Criterion>;

/** An archive rule as the config file has it. */
export interface ArchiveRule {
  readonly name: string;
  readonly analyzers: AnalyzerKind;
  /** Twelve digits each; empty: those that the config file reaches, else the account of the credentials. */
  readonly accounts: readonly string[];
  /** Empty: the region of the session. */
  readonly regions: readonly string[];
  readonly filter: Filter;
}

/**
 * The entries of `archive-rules:` as rules; what is wrong with them is added to `problems`, and such an entry left out.
 * Bounds: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateArchiveRule.html
 */
export function archiveRules(
  entries: readonly ArchiveRuleEntry[],
  path: string,
  problems: InputProblem[],
): ArchiveRule[] {
  const rules = entries.flatMap((entry) => {
    const wrong = wrongIn(entry);
    const location = `${path}: archive rule ${quote(entry.name)}`;
    problems.push(...wrong.map((one) => ({ location, ...one })));
    return wrong.length === 0 ? [ruleOf(entry)] : [];
  });
  const twice = rules.filter((rule, index) => rules.slice(0, index).some((one) => meet(one, rule)));
  problems.push(
    ...twice.map(({ name, analyzers }) => ({
      location: `${path}: archive rule ${quote(name)}`,
      message: `is defined twice for the same ${analyzers} analyzers`,
      remedy: 'give each rule of an analyzer a unique name',
    })),
  );
  return rules;
}

type Wrong = Omit<InputProblem, 'location'>;

function wrongIn({ name, accounts, regions, filter }: ArchiveRuleEntry): Wrong[] {
  const wrong: Wrong[] = [];
  if (!/^[A-Za-z][A-Za-z0-9_.-]{0,254}$/.test(name)) wrong.push(wrongName);
  for (const one of listOf(accounts).filter((account) => !/^\d{12}$/.test(account)))
    wrong.push({ message: `${quote(one)} is not an account ID`, remedy: 'use twelve digits, in quotes' });
  for (const one of listOf(regions).filter((region) => !isRegion(region)))
    wrong.push({ message: `${quote(one)} is not an AWS Region`, remedy: 'use one such as eu-west-1' });
  const criteria = Object.entries(filter);
  if (criteria.length === 0)
    wrong.push({
      message: 'has an empty filter',
      remedy: 'add at least one filter key, such as resourceType',
    });
  for (const [key, { eq, neq, contains, exists }] of criteria) {
    const lists = [eq, neq, contains].filter((one) => one !== undefined).map(listOf);
    if (lists.length === 0 && exists === undefined)
      wrong.push({
        message: `filter ${quote(key)} has no condition`,
        remedy: 'add eq, neq, contains or exists',
      });
    if (lists.some(({ length }) => length < 1 || length > 20))
      wrong.push({
        message: `filter ${quote(key)} has no values or too many`,
        remedy: 'use 1 to 20 values',
      });
    // Every text contains the empty one, and no finding has it: such a rule is never meant.
    if (lists.some((texts) => texts.includes('')))
      wrong.push({
        message: `filter ${quote(key)} has an empty value`,
        remedy: 'enter the value to match',
      });
  }
  return wrong;
}

const wrongName: Wrong = {
  message: 'the name is not valid',
  remedy: 'use a letter, then letters, digits, periods, hyphens and underscores (up to 255 characters)',
};

function ruleOf({ name, analyzers, accounts, regions, filter }: ArchiveRuleEntry): ArchiveRule {
  return {
    name,
    analyzers,
    accounts: [...new Set(listOf(accounts))],
    regions: [...new Set(listOf(regions))],
    filter: new Map(Object.entries(filter).map(([key, criterion]) => [key, criterionOf(criterion)])),
  };
}

function criterionOf({ eq, neq, contains, exists }: ArchiveRuleEntry['filter'][string]): Criterion {
  return {
    ...(eq === undefined ? {} : { eq: listOf(eq) }),
    ...(neq === undefined ? {} : { neq: listOf(neq) }),
    ...(contains === undefined ? {} : { contains: listOf(contains) }),
    ...(exists === undefined ? {} : { exists }),
  };
}

type Texts = ArchiveRuleEntry['regions'];

function listOf(given: Texts): string[] {
  if (given === undefined) return [];
  return (Array.isArray(given) ? given : [given]).map(String);
}

/** Whether two rules of one name may come to the same analyzer. */
function meet(a: ArchiveRule, b: ArchiveRule): boolean {
  const share = (ours: readonly string[], theirs: readonly string[]) =>
    ours.length === 0 || theirs.length === 0 || ours.some((one) => theirs.includes(one));
  return (
    a.name === b.name &&
    a.analyzers === b.analyzers &&
    share(a.accounts, b.accounts) &&
    share(a.regions, b.regions)
  );
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const texts = z.union([scalar, z.array(scalar)]);

/** What a property of a finding has to be: AWS's Criterion. A single text is a list of one. */
const criterionShape = z.strictObject({
  eq: texts.optional().describe('equals one of these'),
  neq: texts.optional().describe('equals none of these'),
  contains: texts.optional().describe('contains one of these'),
  exists: z.boolean().optional().describe('whether the finding has the property'),
});

const kinds = analyzerKinds.join(', ');

/** One entry of `archive-rules:` in the config file. */
export const archiveRuleShape = z.strictObject({
  name: z.string().min(1).describe('name of the rule in AWS'),
  analyzers: z
    .enum(analyzerKinds, {
      error: ({ input }) => (input === undefined ? 'is missing' : `must be one of ${kinds}`),
    })
    .describe('type of the analyzers that get the rule'),
  accounts: texts
    .optional()
    .describe(
      'account IDs, twelve digits in quotes; default: the accounts of the config file, or the account of the credentials',
    ),
  regions: texts.optional().describe('AWS Regions; default: AWS_REGION'),
  filter: z
    .record(z.string(), criterionShape)
    .describe('conditions on findings, by the filter keys of IAM Access Analyzer; all must be true'),
});

/** An entry of `archive-rules:` as it is written. */
export type ArchiveRuleEntry = z.infer<typeof archiveRuleShape>;
