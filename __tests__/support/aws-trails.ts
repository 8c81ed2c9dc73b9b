import type { Asked, Operations } from './aws-asked';
import { accountOf } from './aws-identity';
import type { Pager } from './aws-pages';
import { Rejection } from './aws-refusal';
import { date, type Fields, given, listed, text } from './aws-values';

export interface EventSelector {
  readonly ReadWriteType?: 'ReadOnly' | 'WriteOnly' | 'All';
  readonly IncludeManagementEvents?: boolean;
  readonly ExcludeManagementEventSources?: readonly string[];
  readonly DataResources?: readonly { readonly Type: string; readonly Values: readonly string[] }[];
}

export interface AdvancedEventSelector {
  readonly Name?: string;
  readonly FieldSelectors: readonly {
    readonly Field: string;
    readonly Equals?: readonly string[];
    readonly NotEquals?: readonly string[];
    readonly StartsWith?: readonly string[];
    readonly NotStartsWith?: readonly string[];
    readonly EndsWith?: readonly string[];
    readonly NotEndsWith?: readonly string[];
  }[];
}

/** A trail that logs every management event of all regions, by default. */
export interface Trail {
  readonly arn: string;
  readonly bucket?: string;
  readonly multiRegion?: boolean;
  readonly globalEvents?: boolean;
  readonly organization?: boolean;
  readonly kmsKey?: string;
  readonly selectors?: readonly EventSelector[];
  /** In place of the selectors. */
  readonly advanced?: readonly AdvancedEventSelector[];
  readonly logging?: boolean;
  readonly started?: string;
  readonly stopped?: string;
  readonly deliveryError?: string;
}

/** CloudTrail's trails. */
export function trailsOf(trails: readonly Trail[], pager: Pager): Operations {
  return {
    DescribeTrails: (asked) => {
      const names = listed(asked.params, 'trailNameList').map(String);
      const shadows = asked.params.includeShadowTrails !== false;
      const known = trails
        .filter((trail) => isThere(trail, asked, shadows))
        .filter((trail) => names.length === 0 || names.some((name) => isCalled(trail, name, asked)));
      return { trailList: known.map(describe) };
    },
    GetTrail: (asked) => ({ Trail: describe(find(trails, asked, 'Name')) }),
    GetEventSelectors: (asked) => {
      const { arn, selectors, advanced } = find(trails, asked, 'TrailName');
      if (advanced !== undefined) return { TrailARN: arn, AdvancedEventSelectors: advanced.map(fieldsOf) };
      return { TrailARN: arn, EventSelectors: (selectors ?? [{}]).map(describeSelector) };
    },
    GetTrailStatus: (asked) => statusOf(find(trails, asked, 'Name')),
    ListTrails: (asked) => {
      const known = trails.filter((trail) => isThere(trail, asked, true));
      const { items, next } = pager.cut('cloudtrail', 'ListTrails', asked.params, known);
      const described = items.map(({ arn }) => ({
        TrailARN: arn,
        Name: nameOf(arn),
        HomeRegion: homeOf(arn),
      }));
      return { Trails: described, ...next };
    },
  };
}

function nameOf(arn: string): string {
  return arn.slice(arn.indexOf('/') + 1);
}

function homeOf(arn: string): string {
  return arn.split(':')[3] ?? '';
}

function isThere({ arn, multiRegion = true, organization = false }: Trail, asked: Asked, shadows: boolean) {
  const own = arn.split(':')[4] === accountOf(asked.caller);
  if (homeOf(arn) === asked.region && own) return true;
  return shadows && (own || organization) && (homeOf(arn) === asked.region || multiRegion);
}

/** A name is enough where the trail is at home; elsewhere, and for that of another account, it takes the ARN. */
function isCalled({ arn }: Trail, name: string, { region, caller }: Asked): boolean {
  return arn === name || (arn === trailArn(region, accountOf(caller), name) && !name.includes(':'));
}

function trailArn(region: string, account: string, name: string): string {
  return `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
}

function find(trails: readonly Trail[], asked: Asked, member: 'Name' | 'TrailName'): Trail {
  const name = text(asked.params, member);
  if (name.startsWith('arn:') && !/^arn:[\w-]+:cloudtrail:[\w-]+:\d{12}:trail\/.+$/.test(name)) {
    throw new Rejection('CloudTrailARNInvalidException', `The trail ARN ${name} is not valid`);
  }
  if (!name.startsWith('arn:') && !/^[a-zA-Z0-9][\w.-]{1,126}[a-zA-Z0-9]$/.test(name)) {
    throw new Rejection('InvalidTrailNameException', `The trail name ${name} is not valid`);
  }
  const own = ({ arn, organization = false }: Trail) =>
    organization || arn.split(':')[4] === accountOf(asked.caller);
  const trail = trails.find((one) => own(one) && isCalled(one, name, asked));
  if (trail !== undefined) return trail;
  const user = accountOf(asked.caller);
  throw new Rejection('TrailNotFoundException', `Unknown trail: ${name} for the user: ${user}`);
}

function describe(trail: Trail): Fields {
  const { arn, bucket = 'logs', multiRegion = true, globalEvents = true, organization = false } = trail;
  return given({
    Name: nameOf(arn),
    S3BucketName: bucket,
    IncludeGlobalServiceEvents: globalEvents,
    IsMultiRegionTrail: multiRegion,
    HomeRegion: homeOf(arn),
    TrailARN: arn,
    LogFileValidationEnabled: true,
    KmsKeyId: trail.kmsKey,
    HasCustomEventSelectors: trail.selectors !== undefined || trail.advanced !== undefined,
    HasInsightSelectors: false,
    IsOrganizationTrail: organization,
  });
}

function describeSelector({ ReadWriteType = 'All', IncludeManagementEvents = true, ...rest }: EventSelector) {
  const { DataResources = [], ExcludeManagementEventSources = [] } = rest;
  return {
    ReadWriteType,
    IncludeManagementEvents,
    DataResources: DataResources.map(fieldsOf),
    ExcludeManagementEventSources,
  };
}

function fieldsOf(given: object): Fields {
  return Object.fromEntries(Object.entries(given));
}

function statusOf({
  logging = true,
  started = '2025-01-01T00:00:00Z',
  stopped,
  deliveryError,
}: Trail): Fields {
  const isOn = logging ? undefined : date(stopped ?? '2026-11-01T00:00:00Z');
  return given({
    IsLogging: logging,
    LatestDeliveryError: deliveryError,
    StartLoggingTime: date(started),
    StopLoggingTime: isOn,
    TimeLoggingStarted: started,
    TimeLoggingStopped: isOn?.toISOString() ?? '',
  });
}
