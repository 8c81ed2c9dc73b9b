import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { ResultRow } from '../../src/sources/athena/api';

/** Functions that Athena has, by what DuckDB has in their place; JSON is read as a column of type string is. */
const macros = [
  'regexp_like(t, pattern) AS regexp_matches(t, pattern)',
  'regexp_extract(t, pattern, n) AS CASE WHEN regexp_matches(t, pattern) THEN regexp_extract_all(t, pattern, n)[1] END',
  "from_iso8601_timestamp(t) AS CAST(CASE WHEN t LIKE '%T24:%' THEN 'no such hour' ELSE regexp_replace(t, '(\\.\\d{1,3})\\d*Z$', '\\1Z') END AS TIMESTAMPTZ)",
  'to_unixtime(t) AS epoch(t)',
  'cardinality(list) AS len(list)',
  'json_format(j) AS CAST(j AS varchar)',
  'array_join(list, separator) AS array_to_string(list, separator)',
];

/** Log files of a folder as the table that `athena ddl` defines, on DuckDB. */
const table = (folder: string) => `CREATE TABLE logs.trail AS SELECT
  regexp_extract(filename, 'AWSLogs/(?:o-[a-z0-9]+/)?(\\d{12})/', 1) AS account,
  regexp_extract(filename, '/CloudTrail/([a-z0-9-]+)/', 1) AS region,
  regexp_extract(filename, '/(\\d{4}/\\d{2}/\\d{2})/', 1) AS "timestamp",
  struct_pack(
    arn := json_extract_string(r, '$.userIdentity.arn'),
    accountid := json_extract_string(r, '$.userIdentity.accountId'),
    invokedby := json_extract_string(r, '$.userIdentity.invokedBy'),
    sessioncontext := struct_pack(
      sessionissuer := struct_pack(arn := json_extract_string(r, '$.userIdentity.sessionContext.sessionIssuer.arn'))
    )
  ) AS useridentity,
  ${[
    'eventTime',
    'eventSource',
    'eventName',
    'awsRegion',
    'errorCode',
    'errorMessage',
    'eventID',
    'readOnly',
    'eventType',
    'managementEvent',
    'recipientAccountId',
    'sharedEventID',
    'eventCategory',
    'userAgent',
    'requestParameters',
    'serviceEventDetails',
    'sessionCredentialFromConsole',
  ]
    .map((name) => `json_extract_string(r, '$.${name}') AS ${name.toLowerCase()}`)
    .join(',\n  ')},
  CASE WHEN json_type(r, '$.resources') = 'ARRAY' THEN list_transform(CAST(json_extract(r, '$.resources') AS JSON[]),
    lambda x: struct_pack(arn := coalesce(json_extract_string(x, '$.ARN'), json_extract_string(x, '$.arn')))) END AS resources
  FROM (SELECT filename, unnest(Records) AS r FROM read_json('${folder.replaceAll("'", "''")}/**/*.json*',
    columns = {Records: 'JSON[]'}, format = 'auto', filename = true, maximum_object_size = 100000000))`;

/** Runs a statement on the log files below a folder; the rows as Athena would write them. */
export async function askDuckDb(folder: string, statement: string): Promise<ResultRow[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  try {
    await connection.run(
      "SET lambda_syntax = 'ENABLE_SINGLE_ARROW'; SET TimeZone = 'UTC'; CREATE SCHEMA logs",
    );
    await connection.run(table(folder));
    for (const macro of macros) await connection.run(`CREATE MACRO ${macro}`);
    const reader = await connection.runAndReadAll(
      // A function with a function for an argument cannot be a macro's.
      statement.replaceAll('transform(', 'list_transform('),
    );
    return reader.getRows().map((row) => row.map(textOf));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function textOf(value: DuckDBValue): string | undefined {
  return value === null ? undefined : String(value);
}
