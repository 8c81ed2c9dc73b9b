import {
  type AccessAnalyzerClient,
  type AnalyzerSummary,
  type FindingDetails,
  type FindingSummaryV2,
  GetFindingV2Command,
  ListAnalyzersCommand,
  ListFindingsV2Command,
} from '@aws-sdk/client-accessanalyzer';
import type { ActiveFinding } from '../evidence/evidence';
import { AwsFailure } from './aws-failure';
import { allPages, type Conditions, call } from './call';

/** What analyzers say now of some principals. */
interface ActiveFindings {
  /** By ARN; empty for a principal without any, absent where no analyzer was asked. */
  readonly findings: ReadonlyMap<string, readonly ActiveFinding[]>;
  readonly remarks: readonly string[];
}

/**
 * Reads the active findings on some principals from the active analyzers of external and of unused access in the region
 * of the client. Never throws for AWS: what goes wrong is a remark.
 */
export async function readActiveFindings(
  client: AccessAnalyzerClient,
  principals: readonly string[],
  conditions: Conditions,
): Promise<ActiveFindings> {
  const found: Found[] = [];
  const remarks: string[] = [];
  const keep = (what: string) => (error: unknown) => {
    if (!(error instanceof AwsFailure)) throw error;
    remarks.push(`${what}: ${error.message}`);
    return undefined;
  };
  const all = await listAnalyzers(client, conditions).catch(keep('active findings were not read'));
  if (all === undefined) return { findings: new Map(), remarks };
  const asked = all.filter(isAsked);
  if (asked.length === 0) remarks.push('active findings were not read: the Region has no active analyzer');
  for (const { arn = '' } of asked) {
    const read = readFindings(client, arn, principals, conditions);
    found.push(...((await read.catch(keep(`active findings of ${arn} could not be read`))) ?? []));
  }
  const of = (principal: string) => found.filter((one) => one.principal === principal).map(findingOf);
  const findings = asked.length === 0 ? [] : principals.map((arn) => [arn, of(arn)] as const);
  return { findings: new Map(findings), remarks: [...new Set(remarks)].sort() };
}

interface Found extends ActiveFinding {
  readonly principal: string;
}

function findingOf({ principal: _, ...finding }: Found): ActiveFinding {
  return finding;
}

const types = ['ACCOUNT', 'ORGANIZATION', 'ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];

function isAsked({ arn, type, status }: AnalyzerSummary): boolean {
  return arn !== undefined && types.some((known) => known === type) && status === 'ACTIVE';
}

function listAnalyzers(client: AccessAnalyzerClient, conditions: Conditions): Promise<AnalyzerSummary[]> {
  const action = 'access-analyzer:ListAnalyzers';
  return allPages(action, (token) =>
    call(
      {
        action,
        send: (options) =>
          client.send(new ListAnalyzersCommand(token === undefined ? {} : { nextToken: token }), options),
        read: ({ analyzers, nextToken: next }) =>
          analyzers === undefined ? undefined : { items: analyzers, next },
      },
      conditions,
    ),
  );
}

/** A filter takes twenty values: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_Criterion.html */
const together = 20;

async function readFindings(
  client: AccessAnalyzerClient,
  analyzer: string,
  principals: readonly string[],
  conditions: Conditions,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < principals.length; start += together) {
    const eq = principals.slice(start, start + together);
    const filter = { resource: { eq }, status: { eq: ['ACTIVE'] } };
    for (const { id, resource, findingType } of await listFindings(client, analyzer, filter, conditions)) {
      if (id === undefined || resource === undefined) continue;
      const type = findingType ?? 'unknown';
      const detail = type === 'ExternalAccess' ? await detailOf(client, analyzer, id, conditions) : undefined;
      found.push({ principal: resource, id, type, analyzer, ...(detail === undefined ? {} : { detail }) });
    }
  }
  return found.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
}

function listFindings(
  client: AccessAnalyzerClient,
  analyzerArn: string,
  filter: Record<string, { eq: string[] }>,
  conditions: Conditions,
): Promise<FindingSummaryV2[]> {
  const action = 'access-analyzer:ListFindings';
  return allPages(action, (token) =>
    call(
      {
        action,
        send: (options) =>
          client.send(
            new ListFindingsV2Command({
              analyzerArn,
              filter,
              ...(token === undefined ? {} : { nextToken: token }),
            }),
            options,
          ),
        read: ({ findings, nextToken: next }) =>
          findings === undefined ? undefined : { items: findings, next },
      },
      conditions,
    ),
  );
}

/** Whom a finding lets in; undefined if access to the finding's details is denied or it is not found. */
async function detailOf(
  client: AccessAnalyzerClient,
  analyzerArn: string,
  id: string,
  conditions: Conditions,
): Promise<string | undefined> {
  try {
    return await call(
      {
        action: 'access-analyzer:GetFinding',
        send: (options) => client.send(new GetFindingV2Command({ analyzerArn, id }), options),
        read: ({ findingDetails }) => findingDetails && externalAccess(findingDetails),
      },
      conditions,
    );
  } catch (error) {
    if (error instanceof AwsFailure && (error.kind === 'denied' || error.kind === 'not-found'))
      return undefined;
    throw error;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whom an external-access finding lets in, and to what: `AWS 444455556666 may use sts:AssumeRole`. */
function externalAccess(details: readonly FindingDetails[]): string {
  const texts = details.flatMap(({ externalAccessDetails: one }) => {
    if (one === undefined) return [];
    const principals = Object.entries(one.principal ?? {}).map(([kind, name]) => `${kind} ${name}`);
    const who = one.isPublic === true ? 'everyone' : principals.join(' and ') || 'an external principal';
    const what = (one.action ?? []).join(', ') || 'it';
    const keys = Object.keys(one.condition ?? {}).sort();
    const under = keys.length === 0 ? '' : ` under a condition on ${keys.join(', ')}`;
    return [`${who} can use ${what}${under}`];
  });
  return texts.join('; ') || 'an external principal can use it';
}
