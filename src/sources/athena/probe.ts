import { soon } from '../../aws/call';
import { shownBytes } from '../../base/text';
import type { AthenaRequest } from '../../config/config';
import { attempt, type Check, fine, unknown, wrong } from '../check';
import type { SharedAccess } from '../source';
import { AthenaApi, type Workgroup } from './api';
import { type KnownTable, shapeOf } from './table';

/** Whether the workgroup and the table can be used. Starts no query. */
export async function probeAthena(access: SharedAccess, request: AthenaRequest): Promise<readonly Check[]> {
  const session = await access.session();
  if (session === undefined) return [];
  const api = new AthenaApi(await session.athena());
  const { workgroup, database, table } = request;
  const where = `athena table ${database}.${table}`;
  return [
    ...(await attempt(
      'athena workgroup',
      () => api.workgroup(workgroup, soon(session)),
      (found) => workgroupCheck(found, request),
    )),
    ...(await attempt(
      where,
      () => api.table(request, workgroup, soon(session)),
      (found) => tableCheck(where, found),
    )),
    unknown(
      'athena query',
      'access to the logs and to the result location is not checked, because no query was started',
    ),
  ];
}

function workgroupCheck(
  { name, enabled, output, keepsResults, cutoff }: Workgroup,
  request: AthenaRequest,
): Check {
  const what = 'athena workgroup';
  if (!enabled) return wrong(what, `${name} is disabled: enable it, or use a different workgroup`);
  if (output === undefined && request.output === undefined && !keepsResults)
    return wrong(
      what,
      `${name} has no query result location: set one in the workgroup, or set athena-output`,
    );
  const limits = [
    `max-scan-gb limits a query to ${shownBytes(request.maxScanBytes)}`,
    cutoff === undefined
      ? 'the workgroup has no per-query data limit'
      : `the workgroup limits it to ${shownBytes(cutoff)}`,
  ];
  return fine(what, `${name} exists; ${limits.join(', ')}`);
}

function tableCheck(where: string, table: KnownTable): Check {
  const shape = shapeOf(table);
  if (typeof shape === 'string')
    return wrong(where, `${shape}; create the table again with iam-policy-drift athena ddl`);
  const { bucket, prefix, regions } = shape;
  return fine(where, `it covers s3://${bucket}/${prefix} and ${regions.length} Regions`);
}
