import { createHash } from 'node:crypto';
import { AwsFailure } from '../../aws/aws-failure';
import { soon } from '../../aws/call';
import { shownBytes } from '../../base/text';
import type { CallCount } from '../../evidence/evidence';
import type { LogSet } from '../../evidence/from-logs';
import type { LogQuery } from '../../evidence/source-coverage';
import type { Start, Workgroup } from './api';
import { type AthenaQuestion, type Limit, type Plan, planOf } from './plan';
import { statementOf } from './query';
import { readRows } from './rows';
import { runQuery } from './run';

/** What Athena counted: as a scan of the logs would have it. */
export interface AthenaAnswer {
  readonly calls: CallCount[];
  readonly set: LogSet;
  readonly remarks: readonly string[];
}

/**
 * Asks Athena once for all principals. Whatever goes wrong is a gap of the set, and a set with a gap proves no absence.
 * Never throws for AWS.
 */
export async function gatherAthena(question: AthenaQuestion): Promise<AthenaAnswer> {
  try {
    return await ask(question);
  } catch (error) {
    if (error instanceof AwsFailure) return nothing(question, error.message);
    throw error;
  }
}

/** A set of nothing, and why. */
export function nothing(
  { principals, window }: Pick<AthenaQuestion, 'principals' | 'window'>,
  message: string,
  query?: LogQuery,
): AthenaAnswer {
  const set: LogSet = {
    window,
    gaps: [{ location: 'athena', message }],
    files: 0,
    events: 0,
    accounts: [],
    regions: [],
    days: new Set(),
    kinds: [],
    eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
    ...(query === undefined ? {} : { query }),
  };
  return { calls: [], set, remarks: [] };
}

async function ask(question: AthenaQuestion): Promise<AthenaAnswer> {
  const { api, principals, database, table, workgroup: name, signal, clock, report } = question;
  const deadline = clock.now() + question.timeout;
  const conditions = soon(question);
  const [workgroup, known] = await Promise.all([
    api.workgroup(name, conditions),
    api.table({ database, table }, name, conditions),
  ]);
  const output = outputOf(workgroup, question.output);
  const limit = limitOf(workgroup, question.maxScanBytes);
  const plan = await planOf(question, known, limit);
  for (const remark of [...limit.remarks, ...plan.lines]) report(remark);
  const start = startOf(question, plan, output);
  const ended = await runQuery(api, start, { most: limit.bytes, deadline, signal, clock, report });
  if ('failure' in ended) return nothing({ principals, window: plan.window }, ended.failure, ended.query);
  const { calls, set, malformed } = readRows(
    ended.rows,
    principals.map(({ arn }) => arn),
  );
  const gaps = malformed === 0 ? [] : [{ location: 'athena', message: unreadable(malformed) }];
  const { requestedRegions } = plan;
  const some = requestedRegions === undefined ? {} : { requestedRegions };
  // Who made calls in the other regions alone is not in the list.
  const { principals: seen, complete } = set.principalsSeen;
  const principalsSeen = { principals: seen, complete: complete && requestedRegions === undefined };
  return {
    calls,
    set: { ...set, principalsSeen, window: plan.window, gaps, files: 0, query: ended.query, ...some },
    remarks: [...plan.remarks, ...overrun(ended.query, limit)],
  };
}

function unreadable(records: number): string {
  return `${records} records without a readable eventTime, eventSource or eventName`;
}

/** Where the result goes; no location is sent if Athena manages results or the workgroup enforces its own. */
function outputOf(
  { name, enabled, enforced, output, keepsResults }: Workgroup,
  given: string | undefined,
): string | undefined {
  if (!enabled)
    throw new AwsFailure(
      'rejected',
      `workgroup ${name} is disabled: enable it, or use a different workgroup`,
    );
  if (keepsResults || (enforced && output !== undefined)) return undefined;
  if (given === undefined && output === undefined)
    throw new AwsFailure(
      'rejected',
      `workgroup ${name} has no query result location: set athena-output, or set a location in the workgroup`,
    );
  return given;
}

function limitOf({ name, cutoff }: Workgroup, bytes: number): Limit {
  if (cutoff === undefined || cutoff >= bytes) return { bytes, remarks: [] };
  const text = `workgroup ${name} limits a query to ${shownBytes(cutoff)}, less than max-scan-gb (${shownBytes(bytes)})`;
  return { bytes, cutoff, remarks: [`athena: ${text}`] };
}

/** It ended before anybody looked again: what it counted is whole, and paid for. */
function overrun({ id, scannedBytes }: LogQuery, { bytes }: Limit): string[] {
  if (scannedBytes <= bytes) return [];
  return [
    `athena query ${id} read ${shownBytes(scannedBytes)}, more than max-scan-gb (${shownBytes(bytes)}): it completed before it could be stopped; set a per-query data limit in the workgroup`,
  ];
}

/** In bytes of UTF-8: https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const longestStatement = 262_144;

function startOf(question: AthenaQuestion, plan: Plan, output: string | undefined): Start {
  const { principals, database, table, regions, workgroup, maxJobAge: maxAge, attempt } = question;
  const { window, days, accounts } = plan;
  const statement = statementOf({ database, table, principals, window, days, accounts, regions });
  if (Buffer.byteLength(statement) > longestStatement)
    throw new AwsFailure(
      'rejected',
      `${principals.length} principals are too many for one query: use several runs`,
    );
  const token = createHash('sha256')
    .update(JSON.stringify([statement, database, workgroup, output, maxAge, attempt]))
    .digest('hex');
  return { statement, database, table, workgroup, output, maxAge, token };
}
