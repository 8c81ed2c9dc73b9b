import { day, type Instant, isoDay, parseDay } from '../../base/time';

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
    'struct<type:string,arn:string,accountid:string,invokedby:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
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
  ['useragent', 'string'],
  ['requestparameters', 'string'],
  ['serviceeventdetails', 'string'],
  ['sessioncredentialfromconsole', 'string'],
];

/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
export const partitions = ['account', 'region', 'timestamp'] as const;

/** How a day is written in the key of a log file. */
export const dayFormat = 'yyyy/MM/dd';

/** Where a table's partitions lie, and which there are. */
export interface TableShape {
  readonly bucket: string;
  /** What stands before the account's folder, its slash included. */
  readonly prefix: string;
  /** `any`: those that the query names. */
  readonly accounts: 'any' | readonly string[];
  readonly regions: readonly string[];
  /** The first moment of its first day; the last moment of its last one, where it has one. */
  readonly from: Instant;
  readonly to?: Instant;
}

/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
export function shapeOf({ columns: found, partitions: keys, properties }: KnownTable): TableShape | string {
  const of = (name: string) => (properties[name] ?? '').trim();
  const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
  if (missing.length > 0) return `it has no column ${missing.join(', ')}`;
  if (keys.join() !== partitions.join()) return `it is not partitioned by ${partitions.join(', ')}`;
  if (of('projection.enabled').toLowerCase() !== 'true') return 'its projection.enabled is not true';
  if (of('projection.timestamp.format') !== dayFormat)
    return `its projection.timestamp.format is not ${dayFormat}`;
  const location = template.exec(of('storage.location.template'));
  if (location === null) return 'its storage.location.template does not match the prefixes of a trail';
  const range = rangeOf(of('projection.timestamp.range'));
  if (range === undefined) return 'its projection.timestamp.range is not two days, or a day and NOW';
  const accounts =
    of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
  const regions = listOf(of('projection.region.values'));
  if (accounts.length === 0 || regions.length === 0) return 'it lists no accounts, or no regions';
  const [, bucket = '', prefix = ''] = location;
  return { bucket, prefix, accounts, regions, ...range };
}

const template =
  /^s3:\/\/([^/${}]+)\/((?:[^/${}]+\/)*)\$\{account\}\/CloudTrail\/\$\{region\}\/\$\{timestamp\}\/?$/;

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function rangeOf(text: string): Pick<TableShape, 'from' | 'to'> | undefined {
  const [first = '', last = '', ...more] = text.split(',').map((one) => one.trim());
  const [from, end] = [dayIn(first), dayIn(last)];
  if (from === undefined || more.length > 0) return undefined;
  if (last === 'NOW') return { from };
  return end === undefined ? undefined : { from, to: end + day - 1 };
}

function dayIn(text: string): Instant | undefined {
  return text.includes('-') ? undefined : parseDay(text.replaceAll('/', '-'));
}

/** A day as the table writes it: `2026/01/31`. */
export function partitionDay(instant: Instant): string {
  return isoDay(instant).replaceAll('-', '/');
}

/** A table as the catalog describes it. */
export interface KnownTable {
  readonly columns: readonly string[];
  readonly partitions: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}
