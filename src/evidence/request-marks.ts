import { labelOf } from '../base/event-source';

/** What in a request decides which actions it needs: a name, and a pattern in the JSON of its parameters. */
interface RequestMark {
  readonly name: string;
  /** The event sources whose requests it is looked for in, without domain; `writes`: all that do not only read. */
  readonly of: readonly string[] | 'writes';
  /** JavaScript, Trino and RE2 read it alike. */
  readonly pattern: string;
}

const s3 = ['s3'] as const;

/** Parameters that name a role which the call passes to a service; their names are those of CloudTrail records. */
const roleParameters = [
  ...['role', 'roleArn', 'roleARN', 'roleName', 'iamRole', 'iamRoleArn', 'executionRole', 'executionRoleArn'],
  ...[
    'serviceRole',
    'serviceRoleArn',
    'taskRoleArn',
    'jobRoleArn',
    'jobFlowRole',
    'autoScalingRole',
    'nodeRole',
  ],
  ...['podExecutionRoleArn', 'instanceRoleArn', 'accessRoleArn', 'dataAccessRoleArn', 'serviceAccessRoleArn'],
  ...['cloudWatchLogsRoleArn', 'cloudWatchRoleArn', 'monitoringRoleArn', 'deliverLogsPermissionArn'],
  ...['notificationRoleArn', 'loggingRoleArn', 'domainIAMRoleName', 'jobExecutionRoleArn', 'lambdaRole'],
].join('|');

/**
 * The closed list. Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html and the pages of the other
 * operations (headers and version), https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html,
 * https://docs.aws.amazon.com/autoscaling/application/userguide/logging-using-cloudtrail.html,
 * https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html
 */
export const requestMarks: readonly RequestMark[] = [
  { name: 'service-namespace', of: ['autoscaling'], pattern: String.raw`"serviceNamespace":\s*"[^"]` },
  { name: 'version', of: s3, pattern: String.raw`"versionId":\s*"[^"]` },
  { name: 'copy-source', of: s3, pattern: String.raw`"x-amz-copy-source":\s*\[?\s*"[^"?]+"` },
  {
    name: 'copy-source-version',
    of: s3,
    pattern: String.raw`"x-amz-copy-source":\s*\[?\s*"[^"]*\?versionId=`,
  },
  { name: 'acl', of: s3, pattern: String.raw`"x-amz-(?:acl|grant-[a-z-]+)":\s*\[?\s*"[^"]` },
  {
    name: 'shared-acl',
    of: s3,
    pattern: String.raw`"x-amz-(?:acl":\s*\[?\s*"(?:public|authenticated|aws|log|bucket)-|grant-[a-z-]+":)`,
  },
  { name: 'tagging', of: s3, pattern: '"x-amz-tagging":' },
  { name: 'legal-hold', of: s3, pattern: '"x-amz-object-lock-legal-hold":' },
  { name: 'retention', of: s3, pattern: '"x-amz-object-lock-(?:mode|retain-until-date)":' },
  { name: 'bypass-retention', of: s3, pattern: String.raw`"x-amz-bypass-governance-retention":\s*"?true` },
  { name: 'object-lock', of: s3, pattern: String.raw`"x-amz-bucket-object-lock-enabled":\s*"?true` },
  { name: 'ownership', of: s3, pattern: String.raw`"x-amz-object-ownership":\s*\[?\s*"[^"]` },
  { name: 'efs-mount', of: ['elasticfilesystem'], pattern: String.raw`"ClientMount":\s*"?true` },
  { name: 'efs-write', of: ['elasticfilesystem'], pattern: String.raw`"ClientWrite":\s*"?true` },
  { name: 'efs-root', of: ['elasticfilesystem'], pattern: String.raw`"ClientRootAccess":\s*"?true` },
  {
    name: 'instance-profile',
    of: 'writes',
    pattern: String.raw`"[iI]amInstanceProfile":\s*(?:\{\s*"(?:[nN]ame|[aA]rn)":\s*"[^"]|"[^"])`,
  },
  {
    name: 'role',
    of: 'writes',
    pattern: String.raw`"(?:${roleParameters})":\s*"(?:arn:aws[a-z-]*:iam::[0-9]{12}:role/[^"]+|[A-Za-z0-9+=,.@_-]+)"`,
  },
  {
    name: 'tag-specification',
    of: ['ec2'],
    pattern: String.raw`"tagSpecificationSet":\s*\{\s*"items":\s*\[\s*\{`,
  },
];

const compiled = requestMarks.map(({ pattern, ...mark }) => ({ ...mark, regex: new RegExp(pattern) }));

/** Finds the marks of requests of one kind: the list is shortened to what its events can have. */
export type MarkFinder = (text: string) => readonly string[];

const none: readonly string[] = [];

/** What finds the marks of requests to an event source; undefined where its requests have none. */
export function markFinder(eventSource: string, readOnly: boolean | undefined): MarkFinder | undefined {
  const label = labelOf(eventSource);
  const wanted = compiled.filter(({ of }) => (of === 'writes' ? readOnly !== true : of.includes(label)));
  if (wanted.length === 0) return undefined;
  return (text) => {
    const found = wanted.filter(({ regex }) => regex.test(text));
    return found.length === 0 ? none : found.map(({ name }) => name);
  };
}
