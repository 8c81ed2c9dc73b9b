import type { PrincipalArn } from './arn';

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
