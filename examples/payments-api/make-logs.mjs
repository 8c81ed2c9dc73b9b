// Writes logs/: what the role payments-api, a deployment role and ECS itself did in the autumn of 2026. All of it is
// invented; the output is committed. Run it again after a change: node examples/payments-api/make-logs.mjs
import { fileURLToPath } from 'node:url';
import {
  account,
  daysFrom,
  monday,
  rejected,
  roleCaller,
  serviceCaller,
  through,
  writeLogs,
} from '../cloudtrail-logs.mjs';

const home = 'eu-west-1';
const globalRegion = 'us-east-1';
const api = roleCaller('payments-api', '4f1c09a2b7d84e5f9a6b3c2d1e0f8a97', {
  ip: '203.0.113.24',
  agent:
    'aws-sdk-go-v2/1.36.5 ua/2.1 os/linux lang/go#1.24.4 md/GOOS#linux md/GOARCH#arm64 exec-env/AWS_ECS_FARGATE',
});
const metricsAgent = { ...api, agent: 'aws-sdk-go/1.55.7 (go1.24.4; linux; arm64) datadog-agent/7.66.0' };
const deploy = roleCaller('deploy/payments-deploy', 'GitHubActions', {
  ip: '203.0.113.88',
  agent:
    'aws-cli/2.27.49 md/awscrt#0.26.1 ua/2.1 os/linux#6.11.0-1018-azure md/arch#x86_64 lang/python#3.13.4',
  federation: {
    webIdFederationData: {
      federatedProvider: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
      attributes: {},
    },
  },
});
const ecs = serviceCaller('ecs-tasks.amazonaws.com');

const bucket = 'arn:aws:s3:::acme-payments-receipts';
const key = `arn:aws:kms:${home}:${account}:key/7d3e0c1a-1111-4222-8333-444455556666`;
const table = `arn:aws:dynamodb:${home}:${account}:table/payments-ledger`;
const secret = `arn:aws:secretsmanager:${home}:${account}:secret:payments/database-Xk3v9Q`;
const queue = `arn:aws:sqs:${home}:${account}:payments-settlement`;
const queueUrl = `https://sqs.${home}.amazonaws.com/${account}/payments-settlement`;
const parameter = `arn:aws:ssm:${home}:${account}:parameter/payments/feature-flags`;
const cluster = `arn:aws:ecs:${home}:${account}:cluster/payments`;
const task = `arn:aws:ecs:${home}:${account}:task/payments/0b6d4c1f8f3a4a53b0d5b8f0a1c2d3e4`;

/** Every day the API writes receipts, and S3 asks KMS for a data key with its rights. */
function daily(day) {
  return [
    [
      `${day}T09:17:40Z`,
      home,
      through('s3.amazonaws.com', api),
      'kms',
      'GenerateDataKey',
      onKey({ keySpec: 'AES_256' }),
    ],
  ];
}

/** On Mondays it is restarted and reads its settings; in the evening it settles and backs its ledger up. */
function weekly(day) {
  const role = `arn:aws:iam::${account}:role/payments-api`;
  return [
    [
      `${day}T06:00:03Z`,
      home,
      ecs,
      'sts',
      'AssumeRole',
      {
        requestParameters: { roleArn: role, roleSessionName: api.arn.split('/').at(-1) },
        resources: [['AWS::IAM::Role', role]],
      },
    ],
    [`${day}T06:00:09Z`, home, api, 'sts', 'GetCallerIdentity'],
    [
      `${day}T06:00:10Z`,
      home,
      api,
      'secretsmanager',
      'GetSecretValue',
      { requestParameters: { secretId: secret } },
    ],
    [
      `${day}T06:00:11Z`,
      home,
      api,
      'dynamodb',
      'DescribeTable',
      {
        requestParameters: { tableName: 'payments-ledger' },
        resources: [['AWS::DynamoDB::Table', table]],
      },
    ],
    [`${day}T06:00:11Z`, home, api, 's3', 'GetBucketLocation', onBucket('location')],
    [`${day}T06:00:12Z`, home, api, 's3', 'GetBucketPolicy', onBucket('policy')],
    [
      `${day}T06:00:12Z`,
      home,
      api,
      'lambda',
      'GetFunction20150331v2',
      { requestParameters: { functionName: 'fraud-check' } },
    ],
    [
      `${day}T12:00:05Z`,
      home,
      api,
      'sqs',
      'GetQueueAttributes',
      {
        requestParameters: { queueUrl, attributeNames: ['ApproximateNumberOfMessages'] },
        resources: [['AWS::SQS::Queue', queue]],
      },
    ],
    [
      `${day}T20:00:01Z`,
      home,
      api,
      'ecs',
      'RunTask',
      {
        requestParameters: {
          cluster: 'payments',
          launchType: 'FARGATE',
          taskDefinition: 'settlement:118',
          count: 1,
        },
        responseElements: {
          failures: [],
          tasks: [{ taskArn: task, clusterArn: cluster, lastStatus: 'PROVISIONING' }],
        },
      },
    ],
    [
      `${day}T20:04:01Z`,
      home,
      api,
      'ecs',
      'DescribeTasks',
      { requestParameters: { cluster: 'payments', tasks: [task] } },
    ],
    [
      `${day}T23:30:00Z`,
      home,
      api,
      'dynamodb',
      'CreateBackup',
      {
        requestParameters: { tableName: 'payments-ledger', backupName: `ledger-${day}` },
        resources: [['AWS::DynamoDB::Table', table]],
      },
    ],
  ];
}

function onBucket(subresource) {
  return {
    requestParameters: {
      bucketName: 'acme-payments-receipts',
      Host: `acme-payments-receipts.s3.${home}.amazonaws.com`,
      [subresource]: '',
    },
    resources: [['AWS::S3::Bucket', bucket]],
  };
}

function onKey(parameters) {
  return {
    requestParameters: { keyId: key, ...parameters, encryptionContext: { 'aws:s3:arn': bucket } },
    resources: [['AWS::KMS::Key', key]],
  };
}

const inUse = [
  // It succeeds, so something grants it; the file does not.
  ...['2026-11-18', '2026-11-19', '2026-11-20'].map((day) => [
    `${day}T06:00:14Z`,
    home,
    api,
    'ssm',
    'GetParameter',
    {
      requestParameters: { name: '/payments/feature-flags', withDecryption: false },
      resources: [['AWS::SSM::Parameter', parameter]],
    },
  ]),
  // The last change of the queue's retention.
  [
    '2026-09-01T14:22:31Z',
    home,
    api,
    'sqs',
    'SetQueueAttributes',
    {
      requestParameters: { queueUrl, attributes: { MessageRetentionPeriod: '1209600' } },
      resources: [['AWS::SQS::Queue', queue]],
    },
  ],
  // An invented name, as of an operation that AWS announced last week and no catalogue holds.
  [
    '2026-11-19T20:03:12Z',
    home,
    api,
    'ecs',
    'ListTaskEvents',
    { requestParameters: { cluster: 'payments', task } },
  ],
];

const rejections = [
  // The release of 18 November reads receipts back, and the key is not granted.
  ...[
    '2026-11-18T11:02:44Z',
    '2026-11-18T15:40:09Z',
    '2026-11-19T08:12:57Z',
    '2026-11-19T16:31:20Z',
    '2026-11-20T10:55:03Z',
    '2026-11-20T16:04:38Z',
  ].map((time) => [
    time,
    home,
    through('s3.amazonaws.com', api),
    'kms',
    'Decrypt',
    { ...onKey({}), ...rejected(api, 'kms:Decrypt', key) },
  ]),
  [
    '2026-11-17T13:20:00Z',
    home,
    api,
    'sqs',
    'PurgeQueue',
    {
      requestParameters: { queueUrl },
      ...rejected(api, 'sqs:PurgeQueue', queue, 'with an explicit deny in an identity-based policy'),
    },
  ],
  [
    '2026-11-16T04:00:00Z',
    home,
    api,
    'secretsmanager',
    'RotateSecret',
    {
      requestParameters: { secretId: secret },
      ...rejected(
        api,
        'secretsmanager:RotateSecret',
        secret,
        'with an explicit deny in a service control policy',
      ),
    },
  ],
  ...['2026-11-16', '2026-11-18', '2026-11-20'].map((day) => [
    `${day}T06:00:20Z`,
    home,
    metricsAgent,
    'ec2',
    'DescribeTags',
    { requestParameters: { filterSet: {}, tagSet: {} }, ...rejected(api, 'ec2:DescribeTags') },
  ]),
];

/** Another role of the account: part of the set, none of the API's business. */
const deployments = ['2026-08-31', '2026-10-06', '2026-11-18'].flatMap((day) => [
  [
    `${day}T10:40:02Z`,
    home,
    deploy,
    'ecs',
    'RegisterTaskDefinition',
    { requestParameters: { family: 'payments-api' } },
  ],
  [
    `${day}T10:40:09Z`,
    home,
    deploy,
    'ecs',
    'UpdateService',
    { requestParameters: { cluster: 'payments', service: 'payments-api' } },
  ],
  [
    `${day}T10:39:58Z`,
    globalRegion,
    deploy,
    'iam',
    'GetRole',
    { requestParameters: { roleName: 'payments-api' } },
  ],
  [`${day}T10:39:59Z`, globalRegion, deploy, 'sts', 'GetCallerIdentity'],
]);

const days = daysFrom('2026-08-31', '2026-11-20');
const mondays = days.filter((day) => day === monday(day));
const calls = [...days.flatMap(daily), ...mondays.flatMap(weekly), ...inUse, ...rejections, ...deployments];
writeLogs(fileURLToPath(new URL('logs', import.meta.url)), calls);
