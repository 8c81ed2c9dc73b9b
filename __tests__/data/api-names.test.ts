import { expect, test } from '@jest/globals';
import { parseActionPattern } from '../../src/policy/action-pattern';
import { adviceOn } from '../../src/reference/api-names';
import { knowledge } from '../support/knowledge';

function adviceOf(text: string): string | undefined {
  const pattern = parseActionPattern(text);
  if (typeof pattern === 'string') throw new TypeError(`${text}: ${pattern}`);
  return adviceOn(pattern, knowledge.events);
}

test.each([
  // Operations with another name than the action that grants them.
  ['s3:ListBuckets', 's3:ListAllMyBuckets grants'],
  ['s3:ListObjects', 's3:ListBucket grants'],
  ['s3:ListObjectsV2', 's3:ListBucket grants'],
  ['s3:HeadBucket', 's3:ListBucket grants'],
  ['s3:HeadObject', 's3:GetObject grants'],
  ['s3:DeleteObjects', 's3:DeleteObject grants'],
  ['s3:CreateMultipartUpload', 's3:PutObject grants'],
  ['s3:UploadPart', 's3:PutObject grants'],
  ['s3:CompleteMultipartUpload', 's3:PutObject grants'],
  ['s3:PutBucketCors', 's3:PutBucketCORS grants'],
  ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration grants'],
  ['s3:PutBucketLifecycleConfiguration', 's3:PutLifecycleConfiguration grants'],
  ['lambda:Invoke', 'lambda:InvokeFunction grants'],
  ['dynamodb:TransactGetItems', 'dynamodb:GetItem grants'],
  ['apigateway:GetRestApis', 'apigateway:GET grants'],
  ['apigateway:CreateRestApi', 'apigateway:POST grants'],
  ['bedrock:Converse', 'bedrock:InvokeModel grants'],
  ['sagemaker:InvokeEndpointWithResponseStream', 'sagemaker:InvokeEndpoint grants'],
  ['kms:ReEncrypt', 'kms:ReEncryptFrom and kms:ReEncryptTo grant'],
  [
    'dynamodb:ExecuteStatement',
    'dynamodb:PartiQLDelete, dynamodb:PartiQLInsert, dynamodb:PartiQLSelect or dynamodb:PartiQLUpdate grants',
  ],
  // The prefix of an event source.
  ['tagging:GetResources', 'tag:GetResources grants'],
  ['monitoring:PutMetricData', 'cloudwatch:PutMetricData grants'],
  ['amazonmq:CreateBroker', 'mq:CreateBroker grants'],
  // That of a client of an SDK, or of a command of AWS CLI.
  ['elb:DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers grants'],
  ['elbv2:DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers grants'],
  ['opensearch:DescribeDomain', 'es:DescribeDomain grants'],
  ['sfn:StartExecution', 'states:StartExecution grants'],
  ['stepfunctions:StartExecution', 'states:StartExecution grants'],
  ['eventbridge:PutEvents', 'events:PutEvents grants'],
  ['cloudwatchlogs:PutLogEvents', 'logs:PutLogEvents grants'],
  ['sesv2:SendEmail', 'ses:SendEmail grants'],
  ['efs:DescribeFileSystems', 'elasticfilesystem:DescribeFileSystems grants'],
  ['emr:RunJobFlow', 'elasticmapreduce:RunJobFlow grants'],
  ['cognito-identity-provider:AdminGetUser', 'cognito-idp:AdminGetUser grants'],
  ['resourcegroupstaggingapi:GetResources', 'tag:GetResources grants'],
  ['sso-admin:ListInstances', 'sso:ListInstances grants'],
  ['bedrock-runtime:Converse', 'bedrock:InvokeModel grants'],
  ['iot-data:Publish', 'iot:Publish grants'],
  ['meteringmarketplace:MeterUsage', 'aws-marketplace:MeterUsage grants'],
  ['s3api:ListBuckets', 's3:ListAllMyBuckets grants'],
  ['configservice:PutConfigRule', 'config:PutConfigRule grants'],
  ['deploy:CreateDeployment', 'codedeploy:CreateDeployment grants'],
])('%s is an API operation: %s it', (text, advice) => {
  expect(adviceOf(text)).toBe(`it is the name of an API operation; ${advice} it`);
});

test.each([
  // A pattern is no operation; its prefix may be meant.
  ['monitoring:Get*', 'cloudwatch:Get*'],
  ['opensearch:Describe*', 'es:Describe*'],
  ['elbv2:*', 'elasticloadbalancing:*'],
  // A slip.
  ['s3:GetObjct', 's3:GetObject'],
  ['logs:PutLogEvent', 'logs:PutLogEvents'],
  ['Ec2:RunInstance', 'ec2:RunInstances'],
  ['ec2:DescribeInstancez', 'ec2:DescribeInstances'],
])('%s: did you mean %s?', (text, meant) => {
  expect(adviceOf(text)).toBe(`did you mean ${meant}?`);
});

test.each([
  'ec2:Frobnicate',
  'elbv2:Frobnicate',
  'nothing:GetThing',
  'lambda:Invokes*',
  // Names that every object of JavaScript has are no rows of the tables.
  's3:constructor',
  's3:__proto__',
  'constructor:GetObject',
  'toString:GetObject',
])('%s: nothing is close', (text) => {
  expect(adviceOf(text)).toBeUndefined();
});
