import { expect, test } from '@jest/globals';
import { knowledge } from '../support/knowledge';

/**
 * The operations whose action AWS's service reference does not list among those that authorize them, as AWS's pages
 * settle them: what a call proves to be in use, and what it protects besides. docs/decisions/0021 names the pages.
 */
const settled: readonly (readonly [event: string, needs: string, protects: string])[] = [
  [
    'cloudfront UpdateDistributionWithStagingConfig',
    'GetDistribution UpdateDistribution',
    'UpdateDistributionWithStagingConfig',
  ],
  [
    'dynamodb RestoreTableToPointInTime',
    'RestoreTableToPointInTime',
    'AssociateTableReplica BatchWriteItem CreateTableReplica DeleteItem GetItem PutItem Query Scan UpdateItem',
  ],
  ['ec2 CreateSecondaryNetwork', 'CreateSecondaryNetwork', 'CreateTags'],
  ['ec2 CreateSecondarySubnet', 'CreateSecondarySubnet', 'CreateTags'],
  ['glue CreatePartitionIndex', '', 'CreatePartitionIndex UpdateTable'],
  [
    'glue DeleteColumnStatisticsForPartition',
    '',
    'DeleteColumnStatisticsForPartition DeletePartition UpdatePartition',
  ],
  ['glue DeleteColumnStatisticsForTable', '', 'DeleteColumnStatisticsForTable DeleteTable UpdateTable'],
  ['glue DeletePartitionIndex', '', 'DeletePartitionIndex UpdateTable'],
  ['glue GetColumnStatisticsForPartition', 'GetPartition', 'GetColumnStatisticsForPartition'],
  ['glue GetColumnStatisticsForTable', 'GetTable', 'GetColumnStatisticsForTable'],
  ['glue UpdateColumnStatisticsForPartition', 'UpdatePartition', 'UpdateColumnStatisticsForPartition'],
  ['glue UpdateColumnStatisticsForTable', 'UpdateTable', 'UpdateColumnStatisticsForTable'],
  [
    'kafka CreateTopic',
    'kafka-cluster:Connect kafka-cluster:CreateTopic',
    'kafka:CreateTopic kafka:TagResource',
  ],
  [
    'kafka DeleteTopic',
    'kafka-cluster:Connect kafka-cluster:DeleteTopic kafka-cluster:DescribeTopic',
    'DeleteTopic',
  ],
  [
    'kafka DescribeTopic',
    'kafka-cluster:Connect kafka-cluster:DescribeTopic kafka-cluster:DescribeTopicDynamicConfiguration',
    'DescribeTopic',
  ],
  [
    'kafka DescribeTopicPartitions',
    'kafka-cluster:Connect kafka-cluster:DescribeTopic kafka-cluster:DescribeTopicDynamicConfiguration',
    'DescribeTopicPartitions',
  ],
  ['kafka ListTopics', 'kafka-cluster:Connect kafka-cluster:DescribeTopic', 'ListTopics'],
  [
    'kafka UpdateTopic',
    'kafka-cluster:AlterTopic kafka-cluster:AlterTopicDynamicConfiguration kafka-cluster:Connect kafka-cluster:DescribeTopic',
    'UpdateTopic',
  ],
  [
    'lex CreateResourcePolicyStatement',
    '',
    'lex:CreateResourcePolicy lex:CreateResourcePolicyStatement lex:UpdateResourcePolicy',
  ],
  [
    'lex DeleteResourcePolicyStatement',
    '',
    'lex:DeleteResourcePolicy lex:DeleteResourcePolicyStatement lex:UpdateResourcePolicy',
  ],
  ['mediapackage ConfigureLogs', '', 'ConfigureLogs UpdateChannel'],
  [
    'partnercentral ListOpportunityFromEngagementTasks',
    'ListOpportunityFromEngagementTasks',
    'ListEngagementFromOpportunityTasks',
  ],
  ['s3 GetObjectAttributes', 'GetObject GetObjectAttributes', 'GetObjectVersion'],
  ['s3 GetObjectTorrent', 'GetObject', 'GetObjectTorrent GetObjectVersionTorrent'],
  ['sagemaker InvokeEndpointWithResponseStream', 'InvokeEndpoint', 'InvokeEndpointWithResponseStream'],
  ['timestream PrepareQuery', '', 'PrepareQuery Select'],
  [
    'waf-regional DisassociateWebACL',
    '',
    'apigateway:SetWebACL elasticloadbalancing:SetWebAcl waf-regional:DisassociateWebACL',
  ],
];

test.each(settled)('%s', (event, needs, protects) => {
  const [source = '', name = ''] = event.split(' ');
  const named = (list: string) =>
    list === ''
      ? []
      : list.split(' ').map((action) => (action.includes(':') ? action : `${source}:${action}`));
  expect(knowledge.events.meaningOf(`${source}.amazonaws.com`, name)).toMatchObject({
    kind: 'known',
    needs: named(needs),
    mayNeed: named(protects),
  });
});

test('all of them are here', () => {
  expect(settled.length).toBe(27);
});
