import { partitionOf } from '../policy/arn';
import type { FoundPrincipal } from '../policy/inventory';

/** Where the roles of some files are: what the entry of `targets-from` says of it. */
export interface Deployment {
  readonly account?: string;
  readonly region?: string;
}

/** A role of files as a target names it. */
export interface DeployedRole {
  /** Its ARN; with `*` at its end where its name has a random suffix. */
  readonly arn: string;
  /** Its name as far as it is known. */
  readonly name: string;
}

/**
 * How AWS calls a principal of some files, or why that is not known. A role with a random suffix is found by what stands
 * before it, whatever its path: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
 */
export function deployedRole(principal: FoundPrincipal, deployment: Deployment): DeployedRole | string {
  const { kind, name, path, namePattern, account = deployment.account } = principal;
  if (kind === 'group') return 'it is a group: name its users in a target';
  if (kind === 'permission-set') return 'it is a permission set, which has a role in each of its accounts';
  if (account === undefined) return 'its account is not known: set account';
  const start = `arn:${partitionOf(deployment.region)}:iam::${account}:${kind}`;
  if (name !== undefined)
    return path === undefined
      ? 'it is created elsewhere, or its path is not known: name its ARN in a target'
      : { arn: `${start}${path}${name}`, name };
  const known = generatedStart(namePattern ?? '');
  if (typeof known !== 'string') return known.why;
  if (kind === 'user') return nameless;
  return { arn: `${start}/${known}*`, name: known.replace(/-$/, '') };
}

const nameless = 'its name is known to AWS only';

/** What a generated name begins with, where only its end is not known. */
function generatedStart(pattern: string): string | { readonly why: string } {
  if (pattern.startsWith(stackName)) return { why: `${nameless}: set stack` };
  const start = pattern.slice(0, -1);
  if (!pattern.endsWith('-*') || /[*$]/.test(start)) return { why: nameless };
  return start.length > longestStart ? { why: `${nameless}, which CloudFormation shortens` } : start;
}

/** How a pattern begins whose stack is not known. */
const stackName = `\${AWS::StackName}-`;

/** IAM takes names of 64 characters, and a suffix has up to 13: CloudFormation shortens what stands before it to fit. */
const longestStart = 64 - 13;
