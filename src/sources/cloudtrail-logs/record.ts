import { type Instant, parseTime } from '../../base/time';
import { type PrincipalArn, type PrincipalName, parseAssumedRole } from '../../policy/arn';
import { parseJson } from './log-bytes';

/** The fields of a CloudTrail record that the scan needs, checked. */
export interface LogRecord {
  readonly time: Instant;
  readonly eventSource: string;
  readonly eventName: string;
  readonly region: string;
  /** An API call, as against a sign-in or something a service did by itself. */
  readonly call: boolean;
  readonly management: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly denied: boolean;
  readonly errorMessage: string | undefined;
  /** eventID, and the sharedEventID of a call that was delivered to two accounts. */
  readonly ids: readonly string[];
  readonly account: string | undefined;
  readonly arn: string | undefined;
  readonly issuerArn: string | undefined;
  readonly resources: readonly string[];
}

/**
 * Reads one element of `Records`; `malformed` when it is no event record, `skipped` for insights, which are no events.
 * Field reference: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function parseRecord(value: unknown): LogRecord | 'malformed' | 'skipped' {
  if (!isObject(value)) return 'malformed';
  if (value.eventType === 'AwsCloudTrailInsight' || value.eventCategory === 'Insight') return 'skipped';
  const time = parseTime(text(value.eventTime) ?? '');
  const eventSource = text(value.eventSource);
  const eventName = text(value.eventName);
  if (time === undefined || eventSource === undefined || eventName === undefined) return 'malformed';
  // Some exports write the identity as text: then it is not known whose record it is.
  if (typeof value.userIdentity === 'string') return 'malformed';
  const identity = objectOf(value.userIdentity);
  const eventType = text(value.eventType);
  const denied = isDenial(text(value.errorCode));
  const issuer = objectOf(objectOf(identity.sessionContext).sessionIssuer);
  return {
    time,
    eventSource,
    eventName,
    region: text(value.awsRegion) ?? '',
    call: isCall(eventType, denied),
    management: managementOf(value),
    readOnly: booleanOf(value.readOnly),
    denied,
    errorMessage: text(value.errorMessage),
    ids: [text(value.eventID), text(value.sharedEventID)].filter((id) => id !== undefined),
    account: text(value.recipientAccountId) ?? text(identity.accountId),
    arn: text(identity.arn),
    issuerArn: text(issuer.arn),
    resources: resourcesOf(value.resources),
  };
}

/**
 * Whether an error code says that authorisation failed. Every other error (throttling, not found, a dry run that
 * would have worked) comes after the authorisation, so the call counts as used.
 */
function isDenial(errorCode: string | undefined): boolean {
  return errorCode !== undefined && /AccessDenied|Unauthorized|AuthorizationError/i.test(errorCode);
}

/**
 * Whether a record is of a call by a principal. Records of 2013 have no type. An unknown type, or the view of
 * a network endpoint, counts as a use; its denials are not IAM's, so they count as nothing.
 */
function isCall(eventType: string | undefined, denied: boolean): boolean {
  if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction') return true;
  return eventType !== 'AwsServiceEvent' && eventType !== 'AwsConsoleSignIn' && !denied;
}

/** The action and the resource that a refusal names: `... is not authorized to perform: s3:GetObject on resource: ...` */
export function denialOf(message: string | undefined): {
  readonly action?: string;
  readonly resource?: string;
} {
  const perform = /is not authorized to perform: ([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b/.exec(message ?? '');
  const resource = /on resource: "?(arn:[^\s"]{1,2048})/.exec(message ?? '');
  return {
    ...(perform?.[1] === undefined ? {} : { action: perform[1] }),
    ...(resource?.[1] === undefined ? {} : { resource: resource[1] }),
  };
}

function managementOf(record: Record<string, unknown>): boolean | undefined {
  const flag = booleanOf(record.managementEvent);
  const category = text(record.eventCategory);
  return flag ?? (category === undefined ? undefined : category === 'Management');
}

/** The ARNs of the text of `resources`, as it stands in a record. */
export function parseResources(text: string): readonly string[] {
  return resourcesOf(parseJson(text));
}

function resourcesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const resource = objectOf(item);
    const arn = text(resource.ARN) ?? text(resource.arn);
    return arn?.startsWith('arn:') ? [arn] : [];
  });
}

/** CloudTrail writes booleans as such; some exports write them as text. */
function booleanOf(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const nothing: Record<string, unknown> = Object.freeze({});

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : nothing;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds out which of the wanted principals made a call. */
export interface PrincipalMatch {
  readonly principals: readonly PrincipalName[];
  principalOf(record: Pick<LogRecord, 'arn' | 'issuerArn'>): PrincipalName | undefined;
}

/**
 * A role is known by sessionIssuer.arn, which has its path. Where a record lacks it, the session's own ARN names the
 * role without path; names are unique in an account, so account and name decide.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function matchPrincipals(principals: readonly PrincipalArn[]): PrincipalMatch {
  const byArn = new Map(principals.map(({ arn }) => [arn, arn]));
  const roles = principals.filter(({ kind }) => kind === 'role');
  const bySession = new Map(roles.map((role) => [sessionKey(role), role.arn]));
  return {
    principals: principals.map(({ arn }) => arn),
    principalOf({ arn, issuerArn }) {
      if (issuerArn !== undefined) return byArn.get(issuerArn);
      if (arn === undefined) return undefined;
      const session = parseAssumedRole(arn);
      return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
    },
  };
}

function sessionKey({
  partition,
  account,
  name,
}: Pick<PrincipalArn, 'partition' | 'account' | 'name'>): string {
  return `${partition} ${account} ${name}`;
}
