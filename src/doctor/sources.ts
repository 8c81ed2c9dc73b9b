import { GetRoleCommand } from '@aws-sdk/client-iam';
import { z } from 'zod';
import { call, soon } from '../aws/call';
import { decodedDocument } from '../aws/policy-holders';
import type { AwsSession } from '../aws/session';
import { readTrail } from '../aws/trails';
import { shownBytes } from '../base/text';
import { isoDay } from '../base/time';
import type { AthenaRequest, GenerationRequest } from '../config/config';
import type { TrailFacts } from '../evidence/source-view';
import { parsePrincipalArn } from '../policy/arn';
import { AthenaApi, type Workgroup } from '../sources/athena/api';
import { type KnownTable, shapeOf } from '../sources/athena/table';
import { GenerationApi } from '../sources/policy-generation/api';
import { jobsADay } from '../sources/policy-generation/plan';
import { attempt, type Check, fine, unknown, wrong } from './check';

/** The trails: whether they record what absence is to be read from. */
export async function checkTrails(session: AwsSession, arns: readonly string[]): Promise<Check[]> {
  const trails = await Promise.all(arns.map((arn) => readTrail(session, arn)));
  return trails.flatMap(trailChecks);
}

function trailChecks(trail: TrailFacts): Check[] {
  const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
  if ('unread' in trail) return [wrong(what, trail.unread)];
  const { until, fault, allRegions, reads, others } = trail;
  const left = [...(reads?.without ?? []), ...(others?.without ?? [])];
  const faults = [
    ...(until === undefined ? [] : [`records nothing since ${isoDay(until)}: start its logging`]),
    ...(fault === undefined ? [] : [`cannot deliver (AWS says: ${fault}): let its bucket take the logs`]),
    ...(allRegions ? [] : ['records one region only: absence proves nothing; use a trail of all regions']),
    ...(reads === undefined ? ['leaves out read calls: their absence proves nothing'] : []),
    ...(others === undefined ? ['leaves out write calls: their absence proves nothing'] : []),
    ...(left.length === 0
      ? []
      : [`leaves out ${[...new Set(left)].join(', ')}: their absence proves nothing`]),
  ];
  return faults.length === 0 ? [fine(what, 'records every region')] : faults.map((text) => wrong(what, text));
}

/** The access role, jobs that run, and how many are left today; starts none. */
export async function checkGeneration(
  session: AwsSession,
  { accessRole }: GenerationRequest,
  now: number,
): Promise<readonly Check[]> {
  const role = await checkAccessRole(session, accessRole);
  const quota = jobsADay(session.region);
  const api = new GenerationApi(await session.accessAnalyzer());
  const jobs = await attempt(
    'policy generation',
    () => api.list(undefined, soon(session)),
    (all) => {
      const today = all.filter(({ started }) => isoDay(started) === isoDay(now)).length;
      const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
      if (today >= quota)
        return wrong('policy generation', `all ${quota} jobs of today are used; wait until tomorrow`);
      const busy = running === 0 ? '' : '; one runs now, and others wait for it';
      return fine('policy generation', `${today} of ${quota} jobs of today are used${busy}`);
    },
  );
  const passing = unknown(
    'iam:PassRole',
    `starting a job shows whether you may pass ${accessRole}; none was started`,
  );
  return [...role, ...jobs, passing];
}

/** The workgroup and the table; starts no query. */
export async function checkAthena(session: AwsSession, request: AthenaRequest): Promise<readonly Check[]> {
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
      'asking shows whether the logs can be read and the result written; none was asked',
    ),
  ];
}

function workgroupCheck(
  { name, enabled, output, keepsResults, cutoff }: Workgroup,
  request: AthenaRequest,
): Check {
  const what = 'athena workgroup';
  if (!enabled) return wrong(what, `${name} is disabled: enable it, or name another one`);
  if (output === undefined && request.output === undefined && !keepsResults)
    return wrong(what, `${name} says nowhere to put results: set a location in it, or name athena-output`);
  const limits = [
    `max-scan-gb stops a query at ${shownBytes(request.maxScanBytes)}`,
    cutoff === undefined
      ? 'the workgroup has no cutoff of its own'
      : `the workgroup at ${shownBytes(cutoff)}`,
  ];
  return fine(what, `${name} is there; ${limits.join(', ')}`);
}

function tableCheck(where: string, table: KnownTable): Check {
  const shape = shapeOf(table);
  if (typeof shape === 'string')
    return wrong(where, `${shape}; make it anew with iam-policy-drift athena ddl`);
  const { bucket, prefix, regions } = shape;
  return fine(where, `it is over s3://${bucket}/${prefix} and ${regions.length} regions`);
}

/** Whether the role that reads the trail is there, and trusts Access Analyzer. */
function checkAccessRole(session: AwsSession, accessRole: string): Promise<readonly Check[]> {
  return attempt(
    'access role',
    () => readTrust(session, accessRole),
    (found) => trustCheck(accessRole, found),
  );
}

interface Found {
  readonly arn: string;
  /** Encoded as IAM sends it. */
  readonly trust: string;
}

function readTrust(session: AwsSession, accessRole: string): Promise<Found> {
  const parsed = parsePrincipalArn(accessRole);
  const RoleName = typeof parsed === 'string' ? accessRole : parsed.name;
  return call(
    {
      action: 'iam:GetRole',
      send: (options) => session.iam.send(new GetRoleCommand({ RoleName }), options),
      read: ({ Role }) =>
        Role?.Arn === undefined ? undefined : { arn: Role.Arn, trust: Role.AssumeRolePolicyDocument ?? '' },
    },
    soon(session),
  );
}

const analyzer = 'access-analyzer.amazonaws.com';

function trustCheck(accessRole: string, { arn, trust }: Found): Check {
  const what = 'access role';
  if (arn !== accessRole) return wrong(what, `it is ${arn}: give access-role-arn with its path`);
  return trusts(decodedDocument(trust) ?? '')
    ? fine(what, `its trust policy lets ${analyzer} take it`)
    : wrong(what, `${arn} does not trust ${analyzer}: add it to its trust policy`);
}

const texts = z.union([z.string(), z.array(z.string())]);
const statement = z.object({
  Effect: z.string(),
  Principal: z.object({ Service: texts.optional() }).catch({}),
  Action: texts.catch([]),
});
const trustPolicy = z.object({ Statement: z.union([statement, z.array(statement)]) });

/** Whether some statement allows it; conditions are not weighed, and nothing beside the statement is. */
function trusts(document: string): boolean {
  const parsed = trustPolicy.safeParse(parseJson(document));
  const statements = parsed.success ? [parsed.data.Statement].flat() : [];
  return statements.some(({ Effect, Principal: { Service = [] }, Action }) => {
    const actions = [Action].flat().map((action) => action.toLowerCase());
    const assumes = actions.some((action) => ['sts:assumerole', 'sts:*', '*'].includes(action));
    return Effect === 'Allow' && assumes && [Service].flat().includes(analyzer);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
