/** The principal a target is about: a role or a user, its ARN as IAM writes it, with the path. */
export interface PrincipalArn {
  readonly kind: 'role' | 'user';
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  readonly name: string;
}

/**
 * Parses the ARN of a role or user in any partition; gives a string that says what is wrong otherwise.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function parsePrincipalArn(text: string): PrincipalArn | string {
  const [arn, partition = '', service, region, account = '', ...rest] = text.split(':');
  const resource = rest.join(':');
  if (arn !== 'arn' || !isPartition(partition)) return 'it does not begin with arn:<partition>:';
  if (service === 'sts') return 'it is a session; use the ARN of the role (arn:aws:iam::…:role/…)';
  if (service !== 'iam' || region !== '') return 'it is not an IAM ARN (arn:aws:iam::…)';
  if (!/^[0-9]{12}$/.test(account)) return 'its account is not twelve digits';
  const [kind, ...segments] = resource.split('/');
  if (kind !== 'role' && kind !== 'user') return 'it is not the ARN of a role or user';
  const name = segments.at(-1) ?? '';
  if (!isPrincipalName(name)) return `its ${kind} name is not valid`;
  if (segments.slice(0, -1).some((segment) => !/^[\x21-\x7e]+$/.test(segment)))
    return 'its path is not valid';
  return { kind, arn: text, partition, account, name };
}

/**
 * Whether a text can be the name of a role or user.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-names
 */
export function isPrincipalName(text: string): boolean {
  return /^[\w+=,.@-]{1,64}$/.test(text);
}

/** Roles of one account whose names begin alike: the ARN of a role with `*` at its end. */
export interface RolePattern {
  /** As it was given, with the `*`. */
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  /** Such as `/app/`. Absent: any path, because the name of a role is unique in its account whatever its path. */
  readonly path?: string;
  /** How the names begin. */
  readonly prefix: string;
}

/** The fewest characters of a name before the `*`: with fewer, unrelated roles match. */
const shortestPrefix = 3;

/**
 * Parses the ARN of a role with `*` at the end of its name; gives a string that says what is wrong otherwise.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-names
 */
export function parseRolePattern(text: string): RolePattern | string {
  const start = text.slice(0, -1);
  if (!text.endsWith('*') || start.includes('*')) return 'a * is allowed once, at the end of a role name';
  const nameless = start.endsWith('/');
  const parsed = parsePrincipalArn(nameless ? `${start}name` : start);
  if (typeof parsed === 'string') return parsed;
  const { kind, partition, account, name: prefix } = parsed;
  if (kind === 'user') return 'a * is allowed in the name of a role, not of a user';
  if (nameless || prefix.length < shortestPrefix)
    return `at least ${shortestPrefix} characters of the name are needed before the *`;
  const path = pathOf(parsed);
  return { arn: text, partition, account, prefix, ...(path === '/' ? {} : { path }) };
}

/** Whether a role is one that a pattern names. */
export function matchesRole(pattern: RolePattern, role: PrincipalArn): boolean {
  const { account, path, prefix } = pattern;
  if (role.kind !== 'role' || role.account !== account || !role.name.startsWith(prefix)) return false;
  return path === undefined || path === pathOf(role);
}

/** The path of a principal: `/` unless it has one. */
function pathOf({ arn, name }: PrincipalArn): string {
  return arn.slice(arn.indexOf('/'), -name.length);
}

/** The role behind `arn:aws:sts::<account>:assumed-role/<name>/<session>`; undefined for any other text. */
export function parseAssumedRole(
  text: string,
): { readonly partition: string; readonly account: string; readonly name: string } | undefined {
  const [arn, partition = '', service, , account = '', resource = ''] = text.split(':');
  const [kind, name = '', session = ''] = resource.split('/');
  if (arn !== 'arn' || service !== 'sts' || kind !== 'assumed-role' || name === '' || session === '') {
    return undefined;
  }
  return { partition, account, name };
}

/**
 * The region in which a partition records the events of its global services (IAM, STS, CloudFront, Route 53,
 * Organizations). Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
 */
export function globalRegion(partition: string): string {
  return globalRegions.get(partition) ?? 'us-east-1';
}

const globalRegions: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-south-1'],
  ['aws-eusc', 'eusc-de-east-1'],
]);

/** The partition that a region belongs to, by the beginning of its name; `aws` if no region is named. */
export function partitionOf(region = ''): string {
  const startOf = (name: string) => name.split('-').slice(0, -2).join('-');
  return [...globalRegions].find(([, home]) => startOf(home) === startOf(region))?.[0] ?? 'aws';
}

function isPartition(text: string): boolean {
  return /^aws(-[a-z]+)*$/.test(text);
}

/** Whether a text is the name of a region, such as `eu-west-1` or `us-gov-east-1`. */
export function isRegion(name: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(name);
}

/**
 * What deployment tools put at the end of a role's name: CloudFormation 12 or 13 capitals and digits, CDK eight
 * hexadecimal capitals before those; Pulumi 7 hexadecimal digits; Terraform's name_prefix 26 digits; people a number, a
 * version or a day. Words are none, and neither are the twelve digits of an account: they name another role. So what
 * might be either needs a digit, and where letters could be hexadecimal a letter too. Sources:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html
 * https://www.pulumi.com/docs/iac/concepts/resources/names/#autonaming
 * https://developer.hashicorp.com/terraform/plugin/sdkv2/resources/data-consistency-checks
 */
const ending =
  /^[-_.]?(?!\d{12}$)(?:v?\d{1,11}|\d{13,}[0-9a-f]*|\d{4}-\d\d-\d\d|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|(?:[0-9A-F]{8}-)?(?=[A-Z]*\d)[0-9A-Z]{12,13}|(?=[A-F]*\d)[0-9A-F]{8})$/;

/**
 * Whether roles whose names begin alike are generations of one role: they stand under one path and differ by nothing
 * but an ending that a tool has put there. A single role is one, whatever its ending.
 */
export function areGenerations(prefix: string, roles: readonly PrincipalArn[]): boolean {
  if (roles.length < 2) return true;
  const paths = new Set(roles.map(({ arn, name }) => arn.slice(0, -name.length)));
  return (
    paths.size === 1 && roles.every(({ name }) => name === prefix || ending.test(name.slice(prefix.length)))
  );
}

/** A principal's ARN as IAM writes it, with the path. */
export type PrincipalName = string;
