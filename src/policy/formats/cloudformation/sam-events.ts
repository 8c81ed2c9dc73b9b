import { alternativesOf } from './alternatives';
import { exactText, member, type Value } from './value';

/** What SAM adds to the role of a function because of a property: a policy of AWS, or statements of its own. */
export interface Addition {
  readonly why: string;
  readonly node: { readonly offset: number; readonly end: number };
  readonly managed?: string;
  /** Each with the resource that it is about. */
  readonly statements?: readonly {
    readonly actions: readonly string[];
    readonly resource: Value | undefined;
  }[];
  /** Why it is not known what SAM adds. */
  readonly unknown?: string;
}

/**
 * The policies that SAM attaches because of an event source. Source: samtranslator/model/eventsources/pull.py of
 * https://github.com/aws/serverless-application-model
 */
const managedByEvent: ReadonlyMap<string, string> = new Map([
  ['Kinesis', 'AWSLambdaKinesisExecutionRole'],
  ['DynamoDB', 'AWSLambdaDynamoDBExecutionRole'],
  ['SQS', 'AWSLambdaSQSQueueExecutionRole'],
  ['MSK', 'AWSLambdaMSKExecutionRole'],
]);

const networkActions = [
  ...['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'],
  ...['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups'],
];

type Statements = NonNullable<Addition['statements']>;

/** The actions that a destination needs. */
const destinations: ReadonlyMap<string, readonly string[]> = new Map([
  ['SQS', ['sqs:SendMessage']],
  ['SNS', ['sns:Publish']],
  ['EventBridge', ['events:PutEvents']],
  ['Lambda', ['lambda:InvokeFunction']],
  ['S3', ['s3:PutObject', 's3:ListBucket']],
  ['S3Bucket', ['s3:PutObject', 's3:ListBucket']],
]);

/** What SAM adds because of the events of a function. */
export function eventAdditions(events: Value | undefined): readonly Addition[] {
  if (events?.kind !== 'map') return [];
  return events.members.flatMap(({ member: at, value }): readonly Addition[] => {
    const type = exactText(member(value, 'Type'));
    const properties = member(value, 'Properties');
    if (type === undefined) return [];
    const article = /^[AEIMS]/.test(type) && type !== 'SelfManagedKafka' ? 'an' : 'a';
    const why = `${article} ${type} event`;
    const isThroughQueue = type === 'SNS' && isOn(member(properties, 'SqsSubscription'));
    const managed = managedByEvent.get(isThroughQueue ? 'SQS' : type);
    const own: readonly Addition[] = managed === undefined ? [] : [{ why, node: at, managed }];
    const statements = eventStatements(type, properties);
    const also: readonly Addition[] = statements.length === 0 ? [] : [{ why, node: at, statements }];
    if (managed === undefined && statements.length === 0) return [];
    const failure = member(member(properties, 'DestinationConfig'), 'OnFailure');
    return [...own, ...also, ...destinationAdditions(failure, at)];
  });
}

/** Whether a property that is a switch or an object is set. */
function isOn(value: Value | undefined): boolean {
  return value !== undefined && exactText(value) !== 'false';
}

function eventStatements(type: string, properties: Value | undefined): Statements {
  const access = alternativesOf(member(properties, 'SourceAccessConfigurations')).certain;
  const secretsOf = (...types: readonly string[]) =>
    access
      .filter((one) => types.includes(exactText(member(one, 'Type')) ?? ''))
      .map((one) => ({ actions: ['secretsmanager:GetSecretValue'], resource: member(one, 'URI') }));
  const key = member(properties, 'SecretsManagerKmsKeyId');
  const decrypt = key === undefined ? [] : [{ actions: ['kms:Decrypt'], resource: undefined }];
  const registry = registryStatements(member(properties, 'SchemaRegistryConfig'));
  const network = { actions: networkActions, resource: undefined };
  switch (type) {
    case 'MQ': {
      const broker = { actions: ['mq:DescribeBroker'], resource: member(properties, 'Broker') };
      return [...secretsOf('BASIC_AUTH'), broker, ...decrypt];
    }
    case 'MSK':
      return [...registry, ...secretsOf('CLIENT_CERTIFICATE_TLS_AUTH')];
    case 'DocumentDB': {
      const cluster = member(properties, 'Cluster');
      const reads = [
        ...['rds:DescribeDBClusterParameters', 'rds:DescribeDBSubnetGroups', 'rds:DescribeDBClusters'],
      ].map((action) => ({ actions: [action], resource: cluster }));
      return [...secretsOf('BASIC_AUTH'), ...reads, network, ...decrypt];
    }
    case 'SelfManagedKafka': {
      const isInVpc = access.some((one) => exactText(member(one, 'Type')) === 'VPC_SUBNET');
      return [...secretsOf(...kafkaSecrets), ...(isInVpc ? [network] : []), ...decrypt, ...registry];
    }
    default:
      return [];
  }
}

const kafkaSecrets = [
  ...['SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH', 'BASIC_AUTH'],
  ...['CLIENT_CERTIFICATE_TLS_AUTH', 'SERVER_ROOT_CA_CERTIFICATE'],
];

function registryStatements(config: Value | undefined): Statements {
  if (config === undefined) return [];
  const secrets = alternativesOf(member(config, 'AccessConfigs')).certain.map((one) => {
    return { actions: ['secretsmanager:GetSecretValue'], resource: member(one, 'URI') };
  });
  const registry = member(config, 'SchemaRegistryURI');
  const isGlue = exactText(registry)?.startsWith('arn') !== false;
  const glue = { actions: ['glue:GetRegistry', 'glue:GetSchemaVersion'], resource: undefined };
  return isGlue ? [...secrets, glue] : secrets;
}

/** What SAM adds because of a destination of events that failed or succeeded. */
export function destinationAdditions(
  destination: Value | undefined,
  node: Addition['node'],
): readonly Addition[] {
  if (destination === undefined) return [];
  const type = exactText(member(destination, 'Type'));
  const actions = type === undefined ? undefined : destinations.get(type);
  const why = `made by a destination${type === undefined ? '' : ` of type ${type}`}`;
  if (actions === undefined) {
    return type === 'Kafka' ? [] : [{ why, node, unknown: 'the type of a destination is not known' }];
  }
  return [{ why, node, statements: [{ actions, resource: member(destination, 'Destination') }] }];
}
