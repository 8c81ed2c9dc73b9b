import {
  type AccessAnalyzerClient,
  type FindingDetails,
  GetFindingV2Command,
  type GetFindingV2Response,
  ListFindingsV2Command,
} from '@aws-sdk/client-accessanalyzer';
import { AwsFailure } from '../../aws/aws-failure';
import { allPages, type Conditions, call } from '../../aws/call';
import type { Instant } from '../../base/time';

/** One finding, all pages of it. */
export interface Found {
  readonly id: string;
  readonly analyzed: Instant;
  /** `service:Name`, with the last use where there was one. */
  readonly actions: readonly { readonly action: string; readonly last?: Instant }[];
  /** Set when it calls the whole role unused. */
  readonly role?: { readonly last?: Instant };
  /** What kept AWS from analysing it. */
  readonly error?: string;
}

/**
 * Ids of a principal's findings; archived ones too, since hiding a finding makes nothing used. Throws AwsFailure.
 */
export async function listFindings(
  client: AccessAnalyzerClient,
  analyzerArn: string,
  principal: string,
  conditions: Conditions,
): Promise<string[]> {
  const action = 'access-analyzer:ListFindings';
  const filter = { resource: { eq: [principal] }, status: { eq: ['ACTIVE', 'ARCHIVED'] } };
  const ids = await allPages(action, (nextToken) =>
    call(
      {
        action,
        send: (options) =>
          client.send(
            new ListFindingsV2Command({
              analyzerArn,
              filter,
              ...(nextToken === undefined ? {} : { nextToken }),
            }),
            options,
          ),
        read: ({ findings, nextToken: next }) =>
          findings === undefined ? undefined : { items: findings.flatMap(({ id }) => id ?? []), next },
      },
      conditions,
    ),
  );
  return [...new Set(ids)].sort();
}

/** One finding with all its details. Throws AwsFailure. */
export async function readFinding(
  client: AccessAnalyzerClient,
  analyzerArn: string,
  id: string,
  conditions: Conditions,
): Promise<Found> {
  const action = 'access-analyzer:GetFinding';
  const parts = await allPages(action, (nextToken) =>
    call(
      {
        action,
        send: (options) =>
          client.send(
            new GetFindingV2Command({ analyzerArn, id, ...(nextToken === undefined ? {} : { nextToken }) }),
            options,
          ),
        read: (answer) => partOf(id, answer),
      },
      conditions,
    ),
  );
  const [first] = parts;
  if (first === undefined)
    throw new AwsFailure('unavailable', `${action}: the response of AWS contains no finding`);
  const role = parts.find((part) => part.role !== undefined)?.role;
  const actions = parts.flatMap((part) => part.actions);
  return { ...first, actions, ...(role === undefined ? {} : { role }) };
}

function partOf(id: string, { findingDetails, analyzedAt, error, nextToken: next }: GetFindingV2Response) {
  if (findingDetails === undefined || analyzedAt === undefined) return undefined;
  const roles = findingDetails.flatMap(({ unusedIamRoleDetails }) => unusedIamRoleDetails ?? []);
  const [role] = roles.map(({ lastAccessed }) => timed({}, lastAccessed));
  const part: Found = {
    id,
    analyzed: analyzedAt.getTime(),
    actions: findingDetails.flatMap(actionsOf),
    ...(role === undefined ? {} : { role }),
    ...(error === undefined ? {} : { error }),
  };
  return { items: [part], next };
}

/** Without a list of actions AWS says that the service is unused, or that it has no data: that names no action. */
function actionsOf({ unusedPermissionDetails }: FindingDetails): Found['actions'] {
  const { serviceNamespace: service = '', actions = [] } = unusedPermissionDetails ?? {};
  return actions.flatMap(({ action, lastAccessed }) =>
    action === undefined
      ? []
      : [timed({ action: action.includes(':') ? action : `${service}:${action}` }, lastAccessed)],
  );
}

function timed<T extends object>(value: T, last: Date | undefined): T & { readonly last?: Instant } {
  return last === undefined ? value : { ...value, last: last.getTime() };
}
