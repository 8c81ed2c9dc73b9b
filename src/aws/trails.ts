import {
  type AdvancedEventSelector,
  type CloudTrailClient,
  type EventSelector,
  GetEventSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
} from '@aws-sdk/client-cloudtrail';
import type { ReadTrail, TrailFacts } from '../evidence/source-coverage';
import { AwsFailure } from './aws-failure';
import { call, soon } from './call';
import type { AwsSession } from './session';

/** What a trail records of management events. Never throws for AWS: what could not be read is said. */
export async function readTrail(session: AwsSession, arn: string): Promise<TrailFacts> {
  try {
    const client = await session.cloudTrail(arn.split(':')[3] ?? session.region);
    const [trail, status, recorded] = await Promise.all([
      readSettings(client, arn, session),
      readStatus(client, arn, session),
      readSelectors(client, arn, session),
    ]);
    return { arn, ...trail, ...recorded, ...status };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const definite = ['denied', 'not-found', 'rejected'].includes(error.kind);
    return { arn, readError: error.message, ...(definite ? {} : { retryable: true as const }) };
  }
}

function readSettings(client: CloudTrailClient, arn: string, session: AwsSession) {
  return call(
    {
      action: 'cloudtrail:GetTrail',
      send: (options) => client.send(new GetTrailCommand({ Name: arn }), options),
      read: ({ Trail }) => Trail && { multiRegion: Trail.IsMultiRegionTrail === true },
    },
    soon(session),
  );
}

/** Logging that was switched on again later says nothing of the time before. */
function readStatus(client: CloudTrailClient, arn: string, session: AwsSession) {
  return call(
    {
      action: 'cloudtrail:GetTrailStatus',
      send: (options) => client.send(new GetTrailStatusCommand({ Name: arn }), options),
      read: ({ IsLogging, StartLoggingTime, StopLoggingTime, LatestDeliveryError }) => {
        if (IsLogging === undefined) return undefined;
        const fault = LatestDeliveryError ?? '';
        return {
          ...(StartLoggingTime === undefined ? {} : { recordingSince: StartLoggingTime.getTime() }),
          ...(IsLogging ? {} : { stoppedAt: StopLoggingTime?.getTime() ?? 0 }),
          ...(fault === '' ? {} : { deliveryError: fault.slice(0, 300) }),
        };
      },
    },
    soon(session),
  );
}

function readSelectors(client: CloudTrailClient, arn: string, session: AwsSession) {
  return call(
    {
      action: 'cloudtrail:GetEventSelectors',
      send: (options) => client.send(new GetEventSelectorsCommand({ TrailName: arn }), options),
      read: ({ EventSelectors, AdvancedEventSelectors }) => {
        if (AdvancedEventSelectors !== undefined && AdvancedEventSelectors.length > 0)
          return recordedBy(AdvancedEventSelectors.flatMap(advanced));
        return EventSelectors === undefined ? undefined : recordedBy(EventSelectors.flatMap(basic));
      },
    },
    soon(session),
  );
}

/** What one selector records of management events. */
interface Recorded {
  readonly readEvents: boolean;
  readonly writeEvents: boolean;
  readonly excludedServices: readonly string[];
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basic({
  ReadWriteType,
  IncludeManagementEvents,
  ExcludeManagementEventSources,
}: EventSelector): Recorded[] {
  if (IncludeManagementEvents === false) return [];
  const excludedServices = (ExcludeManagementEventSources ?? []).map(serviceOf);
  return [
    {
      readEvents: ReadWriteType !== 'WriteOnly',
      writeEvents: ReadWriteType !== 'ReadOnly',
      excludedServices,
    },
  ];
}

/**
 * A field that this version does not know may leave anything out: such a selector counts for nothing.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
function advanced({ FieldSelectors = [] }: AdvancedEventSelector): Recorded[] {
  let recorded: Recorded = { readEvents: true, writeEvents: true, excludedServices: [] };
  let management = false;
  for (const { Field, Equals = [], NotEquals = [], ...rest } of FieldSelectors) {
    if (Object.values(rest).some((values) => values !== undefined)) return [];
    if (Field === 'eventCategory') management = Equals.includes('Management');
    else if (Field === 'readOnly' && NotEquals.length === 0)
      recorded = { ...recorded, readEvents: Equals.includes('true'), writeEvents: Equals.includes('false') };
    else if (Field === 'eventSource' && Equals.length === 0)
      recorded = { ...recorded, excludedServices: NotEquals.map(serviceOf) };
    else return [];
  }
  return management ? [recorded] : [];
}

/** What several selectors record together: a service is left out when each of them leaves it out. */
function recordedBy(selectors: readonly Recorded[]): Pick<ReadTrail, 'readEvents' | 'writeEvents'> {
  const part = (of: 'readEvents' | 'writeEvents') => {
    const some = selectors.filter((one) => one[of]);
    const [first] = some;
    if (first === undefined) return undefined;
    return {
      excludedServices: first.excludedServices.filter((service) =>
        some.every(({ excludedServices }) => excludedServices.includes(service)),
      ),
    };
  };
  const [readEvents, writeEvents] = [part('readEvents'), part('writeEvents')];
  return {
    ...(readEvents === undefined ? {} : { readEvents }),
    ...(writeEvents === undefined ? {} : { writeEvents }),
  };
}

/** `kms.amazonaws.com` is kms; `rdsdata.amazonaws.com` is rds-data in policies. */
function serviceOf(eventSource: string): string {
  const label = eventSource.split('.', 1)[0] ?? '';
  return label === 'rdsdata' ? 'rds-data' : label;
}
