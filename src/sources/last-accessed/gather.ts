import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  type GetServiceLastAccessedDetailsResponse,
  type IAMClient,
  type ServiceLastAccessed,
} from '@aws-sdk/client-iam';
import { AwsFailure } from '../../aws/aws-failure';
import { allPages, type Conditions, call, pause, soon } from '../../aws/call';
import { day, type Instant, type Window } from '../../base/time';
import type { AccessedService, LastAccessedCoverage } from '../../evidence/source-coverage';

/** A tracked action and when it was tried last. */
export interface AccessedAction {
  readonly action: string;
  readonly last: Instant;
}

/** What IAM's access advisor says of one principal: the view, and the actions that were tried. */
export interface LastAccessedEvidence {
  readonly coverage: LastAccessedCoverage;
  readonly actions: readonly AccessedAction[];
}

/** AWS keeps at least 400 days: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html */
const kept = 400 * day;
/** How long a report may take; most take seconds. */
const patience = 5 * 60_000;

/** Asks for a report of one principal and reads all of it, with the same credentials. Never throws for AWS. */
export async function gatherLastAccessed(
  iam: IAMClient,
  principal: string,
  window: Window,
  now: Instant,
  session: Pick<Conditions, 'signal' | 'clock'>,
): Promise<LastAccessedEvidence> {
  const about = {
    source: 'last-accessed',
    principal,
    window,
    trackingPeriod: { start: now - kept, end: now },
  } as const;
  try {
    const conditions = soon(session, patience);
    const services = await readReport(iam, principal, conditions);
    const coverage = { ...about, gaps: [], services: services.map(coverageOf) };
    return { coverage, actions: services.flatMap(actionsOf) };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const gaps = [{ location: 'last-accessed', message: error.message }];
    return { coverage: { ...about, gaps, services: [] }, actions: [] };
  }
}

async function readReport(iam: IAMClient, arn: string, conditions: Conditions): Promise<Service[]> {
  const action = 'iam:GenerateServiceLastAccessedDetails';
  const command = new GenerateServiceLastAccessedDetailsCommand({ Arn: arn, Granularity: 'ACTION_LEVEL' });
  const id = await call(
    { action, send: (options) => iam.send(command, options), read: ({ JobId }) => JobId },
    conditions,
  );
  let first = await readPage(iam, id, undefined, conditions);
  for (let wait = 500; first.status === 'IN_PROGRESS'; wait = Math.min(wait * 1.5, 10_000)) {
    if (conditions.clock.now() + wait >= conditions.deadline)
      throw new AwsFailure('deadline', `${action}: the report was not ready in time; run again`);
    await pause(wait, conditions);
    first = await readPage(iam, id, undefined, conditions);
  }
  let begun: Page | undefined = first;
  return allPages('iam:GetServiceLastAccessedDetails', async (marker) => {
    const page = begun ?? (await readPage(iam, id, marker, conditions));
    begun = undefined;
    if (page.status !== 'COMPLETED') throw new AwsFailure('rejected', `${action}: ${failed(page)}`);
    return { items: page.services, next: page.marker };
  });
}

type Service = ServiceLastAccessed & { readonly ServiceNamespace: string };

interface Page {
  readonly status: string;
  readonly services: readonly Service[];
  readonly marker: string | undefined;
  readonly error: string;
}

function failed({ status, error }: Page): string {
  const said = error === '' ? '' : ` (AWS: ${error.slice(0, 300)})`;
  if (status === 'IN_PROGRESS') return 'the report restarted while it was read; run again';
  return status === 'FAILED'
    ? `the report failed${said}; run again`
    : `the report has the unknown status ${status.slice(0, 40)}`;
}

function readPage(
  iam: IAMClient,
  id: string,
  marker: string | undefined,
  conditions: Conditions,
): Promise<Page> {
  const command = new GetServiceLastAccessedDetailsCommand({
    JobId: id,
    MaxItems: 1000,
    ...(marker === undefined ? {} : { Marker: marker }),
  });
  return call(
    {
      action: 'iam:GetServiceLastAccessedDetails',
      send: (options) => iam.send(command, options),
      read: pageOf,
    },
    conditions,
  );
}

const halfReport =
  'iam:GetServiceLastAccessedDetails: the response of AWS has no marker for the next page; run again';

/** A page that says there is more and not where is no page: half a report proves nothing. */
function pageOf(answer: GetServiceLastAccessedDetailsResponse): Page | undefined {
  const { JobStatus: status, ServicesLastAccessed, IsTruncated, Marker, Error: error } = answer;
  if (status === undefined) return undefined;
  if (status === 'COMPLETED' && ServicesLastAccessed === undefined) return undefined;
  const cut = IsTruncated === undefined || (IsTruncated && (Marker ?? '') === '');
  if (status === 'COMPLETED' && cut) throw new AwsFailure('rejected', halfReport);
  const services = (ServicesLastAccessed ?? []).flatMap(({ ServiceNamespace, ...rest }) =>
    ServiceNamespace === undefined ? [] : [{ ...rest, ServiceNamespace }],
  );
  const marker = IsTruncated === true ? Marker : undefined;
  return { status, services, marker, error: error?.Message ?? '' };
}

function coverageOf({
  ServiceNamespace: service,
  LastAuthenticated,
  TrackedActionsLastAccessed,
}: Service): AccessedService {
  const tracked = TrackedActionsLastAccessed?.flatMap(({ ActionName }) =>
    ActionName === undefined ? [] : [`${service}:${ActionName}`],
  );
  return {
    service,
    ...(LastAuthenticated === undefined ? {} : { last: LastAuthenticated.getTime() }),
    ...(tracked === undefined ? {} : { trackedActions: tracked }),
  };
}

function actionsOf({
  ServiceNamespace: service,
  TrackedActionsLastAccessed = [],
}: Service): AccessedAction[] {
  return TrackedActionsLastAccessed.flatMap(({ ActionName, LastAccessedTime }) =>
    ActionName === undefined || LastAccessedTime === undefined
      ? []
      : [{ action: `${service}:${ActionName}`, last: LastAccessedTime.getTime() }],
  );
}
