import { hiveName, hiveText } from './quoting';
import { columns, dayFormat, partitions, type TableName } from './table';

/** What a table is made for. Every value has been checked. */
export interface TablePlan extends TableName {
  /** Where the accounts' folders begin: `s3://bucket/prefix/AWSLogs`, or with the organisation's id behind it. */
  readonly location: string;
  /** Absent: the query names them, whichever there are. */
  readonly accounts?: readonly string[];
  readonly regions: readonly string[];
  /** The first day, as `2026/01/31`. */
  readonly since: string;
}

/**
 * The definition of a table over a trail's bucket whose partitions Athena works out by itself. SerDe and formats are
 * AWS's own: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html. What a
 * partition column can be: https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html, and
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection-dynamic-id-partitioning.html for accounts that the
 * query names
 */
export function tableDefinition(plan: TablePlan): string {
  const { database, table, location } = plan;
  const properties = propertiesOf(plan).map(([key, value]) => `  ${hiveText(key)} = ${hiveText(value)}`);
  return [
    `CREATE EXTERNAL TABLE ${hiveName(database)}.${hiveName(table)} (`,
    columns.map(([name, type]) => `  ${hiveName(name)} ${type}`).join(',\n'),
    ')',
    `PARTITIONED BY (${partitions.map((name) => `${hiveName(name)} string`).join(', ')})`,
    "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
    "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
    `LOCATION ${hiveText(`${location}/`)}`,
    `TBLPROPERTIES (\n${properties.join(',\n')}\n)`,
  ].join('\n');
}

function propertiesOf({ location, accounts, regions, since }: TablePlan): (readonly [string, string])[] {
  const account: (readonly [string, string])[] =
    accounts === undefined
      ? [['projection.account.type', 'injected']]
      : [
          ['projection.account.type', 'enum'],
          ['projection.account.values', accounts.join(',')],
        ];
  return [
    ['projection.enabled', 'true'],
    ...account,
    ['projection.region.type', 'enum'],
    ['projection.region.values', regions.join(',')],
    ['projection.timestamp.type', 'date'],
    ['projection.timestamp.format', dayFormat],
    ['projection.timestamp.interval', '1'],
    ['projection.timestamp.interval.unit', 'DAYS'],
    ['projection.timestamp.range', `${since},NOW`],
    // Athena fills these in.
    ['storage.location.template', `${location}/\${account}/CloudTrail/\${region}/\${timestamp}`],
  ];
}

/**
 * The regions of the partition `aws`. Where a trail has logs of another one, the query is not started, and says so.
 * Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export const commercialRegions: readonly string[] = [
  'af-south-1',
  ...['ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
  ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['ap-southeast-6', 'ap-southeast-7'],
  ...['ca-central-1', 'ca-west-1'],
  ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2'],
  'eu-west-3',
  'il-central-1',
  ...['me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1'],
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];
