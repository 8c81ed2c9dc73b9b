import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';

const logs = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];

/**
 * What AWS managed policies grant that AWS SAM attaches by itself, as read in November 2026.
 * Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const policies: Readonly<Record<string, readonly string[]>> = {
  AWSLambdaBasicExecutionRole: logs,
  AWSLambdaSQSQueueExecutionRole: [
    ...['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    ...logs,
  ],
  AWSLambdaDynamoDBExecutionRole: [
    ...['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    ...['dynamodb:ListStreams', ...logs],
  ],
};

/** The actions of an AWS managed policy whose text is bundled; undefined for any other. */
export function managedPolicyActions(name: string, catalogue: Catalogue): ActionSet | undefined {
  if (!Object.hasOwn(policies, name)) return undefined;
  return ActionSet.of(
    catalogue,
    (policies[name] ?? []).flatMap((action) => catalogue.idOf(action) ?? []),
  );
}
