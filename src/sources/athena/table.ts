/** A table in the AWS Glue Data Catalog of the account and region that asks. */
export interface TableName {
  readonly database: string;
  readonly table: string;
}

/**
 * The fields of a record that are asked for, with the types of AWS's own definition (booleans are read as texts there,
 * too); managementevent is ours. Its other fields are left out on purpose: one record whose field has another shape than
 * the table says fails the whole query.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
export const columns: readonly (readonly [name: string, type: string])[] = [
  [
    'useridentity',
    'struct<type:string,arn:string,accountid:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
  ],
  ['eventtime', 'string'],
  ['eventsource', 'string'],
  ['eventname', 'string'],
  ['awsregion', 'string'],
  ['errorcode', 'string'],
  ['errormessage', 'string'],
  ['eventid', 'string'],
  ['readonly', 'string'],
  ['resources', 'array<struct<arn:string,accountid:string,type:string>>'],
  ['eventtype', 'string'],
  ['managementevent', 'string'],
  ['recipientaccountid', 'string'],
  ['sharedeventid', 'string'],
  ['eventcategory', 'string'],
];

/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
export const partitions = ['account', 'region', 'timestamp'] as const;

/** How a day is written in the key of a log file. */
export const dayFormat = 'yyyy/MM/dd';
