// Writes logs/: what an old CI role, which may do everything, did in six weeks of autumn 2026. All of it is invented;
// the output is committed. Run it again after a change: node examples/broad-role/make-logs.mjs
import { fileURLToPath } from 'node:url';
import { account, daysFrom, monday, roleCaller, writeLogs } from '../cloudtrail-logs.mjs';

const home = 'eu-west-1';
const globalRegion = 'us-east-1';
const federation = {
  webIdFederationData: {
    federatedProvider: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    attributes: {},
  },
};
const cli = roleCaller('ci', 'GitHubActions', {
  ip: '203.0.113.61',
  agent:
    'aws-cli/2.27.49 md/awscrt#0.26.1 ua/2.1 os/linux#6.11.0-1018-azure md/arch#x86_64 lang/python#3.13.4',
  federation,
});
const terraform = {
  ...cli,
  agent:
    'APN/1.0 HashiCorp/1.0 Terraform/1.12.2 (+https://www.terraform.io) terraform-provider-aws/6.3.0 aws-sdk-go-v2/1.36.5',
};

/** Every day rolls an image out. */
const daily = [
  ['ecr', 'GetAuthorizationToken'],
  ['ecs', 'UpdateService'],
  ['ecs', 'DescribeServices'],
];
/** Mondays build a base image and apply the infrastructure. */
const weekly = [
  ['ecr', 'InitiateLayerUpload'],
  ['ecr', 'UploadLayerPart'],
  ['ecr', 'CompleteLayerUpload'],
  ['ecr', 'PutImage'],
  ['ecs', 'RegisterTaskDefinition'],
  ['ec2', 'DescribeSecurityGroups'],
  ['ec2', 'DescribeSubnets'],
  ['ec2', 'DescribeVpcs'],
  ['elasticloadbalancing', 'DescribeTargetGroups'],
  ['kms', 'Decrypt'],
  ['lambda', 'UpdateFunctionCode20150331v2'],
  ['logs', 'DescribeLogGroups'],
  ['s3', 'GetBucketLocation'],
  ['s3', 'ListBuckets'],
];
const weeklyGlobal = [
  ['cloudfront', 'CreateInvalidation'],
  ['iam', 'GetRole'],
  ['iam', 'ListAttachedRolePolicies'],
  ['route53', 'ListHostedZones'],
  ['sts', 'GetCallerIdentity'],
];

const days = daysFrom('2026-10-12', '2026-11-20');
const mondays = days.filter((day) => day === monday(day));
const calls = [
  ...days.flatMap((day) => callsOf(day, '10:40', home, cli, daily)),
  ...mondays.flatMap((day) => callsOf(day, '08:15', home, terraform, weekly)),
  ...mondays.flatMap((day) => callsOf(day, '08:14', globalRegion, terraform, weeklyGlobal)),
];
writeLogs(fileURLToPath(new URL('logs', import.meta.url)), calls);

function callsOf(day, minute, region, caller, events) {
  return events.map(([service, event], second) => {
    return [`${day}T${minute}:${String(second).padStart(2, '0')}Z`, region, caller, service, event];
  });
}
