import { labelOf } from '../../base/event-source';
import { type Instant, parseTime } from '../../base/time';
import {
  authenticationFailure,
  type DenialText,
  denialCode,
  denialOf,
  isAnother,
  kmsDenialCode,
} from '../../evidence/denial';
import { markFinder } from '../../evidence/request-marks';
import { type PrincipalArn, type PrincipalName, parseAssumedRole } from '../../policy/arn';
import { parseJson } from './log-bytes';

/** The fields of a CloudTrail record that the scan needs, checked. */
export interface LogRecord {
  readonly time: Instant;
  readonly eventSource: string;
  readonly eventName: string;
  readonly region: string;
  /** A call of the principal, as against a sign-in or something a service did by itself. */
  readonly call: boolean;
  readonly serviceEvent: boolean;
  readonly management: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly denied: boolean;
  /** What the message says of a denial; absent where it is of no denial to the caller. */
  readonly denial?: DenialText;
  /** The AWS service that made the call on behalf of the caller. */
  readonly invokedBy: string | undefined;
  /** Made in the console, which probes for what may be shown. */
  readonly console: boolean;
  /** What the request shows of the actions that it needs, by names of request-marks.ts. */
  readonly marks: readonly string[];
  /** The marks that come from the error. */
  readonly errorMarks: readonly string[];
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
  const outcome = outcomeOf(value, eventSource, text(identity.arn));
  const issuer = objectOf(objectOf(identity.sessionContext).sessionIssuer);
  return {
    time,
    eventSource,
    eventName,
    region: text(value.awsRegion) ?? '',
    call: outcome.authenticated && isCall(eventType, outcome.denied, text(issuer.arn) ?? text(identity.arn)),
    management: managementOf(value),
    readOnly: booleanOf(value.readOnly),
    denied: outcome.denied,
    ...(outcome.denial === undefined ? {} : { denial: outcome.denial }),
    invokedBy: text(identity.invokedBy),
    console: isConsole(value, eventType),
    marks: [...marksOf(value, eventSource), ...outcome.marks],
    errorMarks: outcome.marks,
    serviceEvent: eventType === 'AwsServiceEvent',
    ids: [text(value.eventID), text(value.sharedEventID)].filter((id) => id !== undefined),
    account: text(value.recipientAccountId) ?? text(identity.accountId),
    arn: text(identity.arn),
    issuerArn: text(issuer.arn),
    resources: resourcesOf(value.resources),
  };
}

/** How a call ended, as far as it matters. */
interface Outcome {
  readonly authenticated: boolean;
  readonly denied: boolean;
  readonly denial?: DenialText;
  readonly marks: readonly string[];
}

const isUnauthenticated = new RegExp(authenticationFailure);
const isDenialCode = new RegExp(denialCode, 'i');
const isKmsDenial = new RegExp(kmsDenialCode);
const isMissingKey = /^(?:NoSuchKey|404|NotFound)$/;

/**
 * What the error of a record says. A message that names a denied action is a denial, whatever the code; one that names
 * another principal (the role of a function) is none of the caller's. Every other error (throttling, not found, a dry
 * run that would have worked) comes after authorization, so the call counts as used.
 */
function outcomeOf(
  record: Record<string, unknown>,
  eventSource: string,
  caller: string | undefined,
): Outcome {
  const code = text(record.errorCode) ?? '';
  const message = text(record.errorMessage);
  const allowed = { authenticated: true, denied: false, marks: [] };
  if (isUnauthenticated.test(code)) return { ...allowed, authenticated: false };
  const denial = denialOf(message);
  if (!isDenialCode.test(code) && denial.action === undefined)
    return isMissingKey.test(code) && labelOf(eventSource) === 's3'
      ? { ...allowed, marks: ['missing-key'] }
      : allowed;
  if (isAnother(denial.user, caller)) return allowed;
  if (isKmsDenial.test(code) && labelOf(eventSource) !== 'kms')
    return { ...allowed, denial, marks: ['kms-denied'] };
  return { authenticated: true, denied: true, denial, marks: [] };
}

/**
 * Whether a record is of a call by a principal. Records of 2013 have no type. A service event is one of the role that it
 * names as its caller. An unknown type, or the view of a network endpoint, counts as a use; its denials are not IAM's,
 * so they count as nothing.
 */
function isCall(eventType: string | undefined, denied: boolean, caller: string | undefined): boolean {
  if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction') return true;
  if (eventType === 'AwsServiceEvent') return caller !== undefined && !denied;
  return eventType !== 'AwsConsoleSignIn' && !denied;
}

function isConsole(record: Record<string, unknown>, eventType: string | undefined): boolean {
  if (eventType === 'AwsConsoleAction' || booleanOf(record.sessionCredentialFromConsole) === true)
    return true;
  return /^(?:console|signin)\.amazonaws\.com$|S3Console\//.test(text(record.userAgent) ?? '');
}

function marksOf(record: Record<string, unknown>, eventSource: string): readonly string[] {
  const details = isObject(record.serviceEventDetails)
    ? record.serviceEventDetails
    : record.requestParameters;
  const find = isObject(details) ? markFinder(eventSource, booleanOf(record.readOnly)) : undefined;
  return find === undefined ? [] : find(JSON.stringify(details));
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
