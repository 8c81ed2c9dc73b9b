// The question of one role, asked of DuckDB over the same files: node scripts/bench/duckdb.mjs THREADS FOLDER ARN
// Prints the counts by event and outcome as JSON, as yardstick.mjs does.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [threads, folder, arn] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

// Only the fields that are asked for are typed: DuckDB skips the others, which is the fastest it can do.
const record = `STRUCT(eventSource VARCHAR, eventName VARCHAR, errorCode VARCHAR,
  userIdentity STRUCT(sessionContext STRUCT(sessionIssuer STRUCT(arn VARCHAR))))[]`;
const files = `read_json(${quoted(join(folder, 'AWSLogs', '**', '*.json.gz'))}, format = 'unstructured',
  columns = {Records: ${quoted(record)}}, maximum_object_size = 268435456)`;

const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const result = await connection.runAndReadAll(`
  SELECT r.eventSource, r.eventName, coalesce(regexp_matches(r.errorCode, 'AccessDenied|Unauthorized'), false), count(*)
  FROM (SELECT unnest(Records) AS r FROM ${files})
  WHERE r.userIdentity.sessionContext.sessionIssuer.arn = ${quoted(arn)}
  GROUP BY ALL`);
const counts = result
  .getRows()
  .map(([source, name, denied, count]) => [
    `${source} ${name} ${denied ? 'denied' : 'allowed'}`,
    Number(count),
  ]);
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
