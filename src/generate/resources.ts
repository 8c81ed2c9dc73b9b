import type { DriftInput } from '../drift/drift-input';
import type { Use } from '../evidence/evidence';
import { parsePrincipalArn } from '../policy/arn';
import { covers } from '../policy/resource-cover';

/** On what an action is granted, and which placeholders of policy generation that depends on. */
export interface FilledResources {
  /** Sorted; `*` where the resources are not known. */
  readonly resources: readonly string[];
  /** Placeholders with an unknown value, for which `*` stands, such as `${BucketName}`. */
  readonly open: readonly string[];
  /** The account that stands for `${Account}`, where some resource has it. */
  readonly account?: string;
}

const anywhere: FilledResources = { resources: ['*'], open: [] };

/** Characters of an ARN with placeholders; wildcards and policy variables among them. */
const arnText = /^arn:[\x21-\x7e]{1,2000}$/;

type Values = Partial<Readonly<Record<string, string>>>;

/**
 * The resources of a use: what policy generation named, its placeholders filled with the account and partition of the
 * principals and the region of its jobs, else every resource. An observed resource that the result does not cover shows
 * that it is too narrow: then every resource, too.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html
 */
export function resourcesOf(
  { patterns, resources: seen }: Use,
  input: Pick<DriftInput, 'principals' | 'coverages'>,
): FilledResources {
  if (patterns === undefined || !patterns.every((pattern) => arnText.test(pattern))) return anywhere;
  const values = valuesIn(input);
  const open = new Set<string>();
  let usesAccount = false;
  const filled = patterns.map((pattern) =>
    pattern.replace(/\$\{(\w+)\}/g, (placeholder: string, name: string) => {
      const value = values[name];
      if (value === undefined) open.add(placeholder);
      if (value !== undefined && name === 'Account') usesAccount = true;
      return value ?? '*';
    }),
  );
  const resources = [...new Set(filled)].sort();
  if (!seen.sample.every((arn) => resources.some((pattern) => covers(pattern, arn)))) return anywhere;
  const { Account: account } = values;
  return { resources, open: [...open].sort(), ...(usesAccount && account !== undefined ? { account } : {}) };
}

/** What is known of placeholders: a value that all principals, or all jobs, have in common. */
function valuesIn({ principals, coverages }: Pick<DriftInput, 'principals' | 'coverages'>): Values {
  const arns = principals.map(parsePrincipalArn).filter((arn) => typeof arn !== 'string');
  const regions = coverages.flatMap((coverage) =>
    coverage.source === 'policy-generation' ? coverage.regions : [],
  );
  const account = only(arns.map((arn) => arn.account));
  const partition = only(arns.map((arn) => arn.partition));
  const region = only(regions);
  return {
    ...(account === undefined ? {} : { Account: account }),
    ...(partition === undefined ? {} : { Partition: partition }),
    ...(region === undefined || region === 'all' ? {} : { Region: region }),
  };
}

function only(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
