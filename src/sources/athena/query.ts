import type { Window } from '../../base/time';
import { longestCaller } from '../../evidence/callers';
import {
  authenticationFailure,
  denialCode,
  denialPatterns,
  kmsDenialCode,
  longestPart,
  sessionRolePattern,
} from '../../evidence/denial';
import { resourceLimit } from '../../evidence/evidence';
import { requestMarks } from '../../evidence/request-marks';
import type { PrincipalArn } from '../../policy/arn';
import { sqlName, sqlText, sqlTexts } from './quoting';
import type { TableName } from './table';

/** What one query asks: of whom, of which time and which partitions. */
export interface Question extends TableName {
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  /** Days in the table's own writing, both included. */
  readonly days: { readonly first: string; readonly last: string };
  readonly accounts: readonly string[];
  readonly regions: 'all' | readonly string[];
}

/** What tells the parts of the result apart: `grouping(who, management, day, account, caller)`. */
export const part = { call: 15, kind: 23, day: 27, account: 29, caller: 30, region: 31 } as const;

/** The columns of the result, in their order. */
export const resultColumns = [
  ...[
    'part',
    'fine',
    'who',
    'source',
    'name',
    'called',
    'recorded',
    'management',
    'read_only',
    'denied',
    'action',
  ],
  ...['place', 'marks', 'policy_type', 'explicit_deny', 'policy_arn', 'invoked_by', 'denial_day', 'day'],
  ...['account', 'caller', 'events', 'first_at', 'last_at', 'resources', 'distinct_resources', 'bare'],
  ...['authorized', 'from_session'],
] as const;

const keys = resultColumns.slice(0, 21).join(', ');

/**
 * One statement for all principals. It means what record.ts, principal-match.ts and tally.ts of the log scan do, and a
 * test holds it to that. Every common table is named once, so the logs are read once, and that is what Athena bills;
 * grouping sets then count each record in six ways at the same time: the principals' events (each once, whatever copies
 * there are), the kinds of events of everybody, the days, the accounts, the regions and all who made calls. Only functions of
 * https://trino.io/docs/current/functions.html are used.
 */
export function statementOf(question: Question): string {
  return `WITH fields AS (
${fields(question)}
), outcomes AS (
  SELECT *, authenticated AND names_denial AND NOT is_another AND NOT is_kms AS denied,
    authenticated AND names_denial AND NOT is_another AND is_kms AS kms_denied
  FROM (SELECT *,
${outcomes}
  FROM fields)
), records AS (
${records(question)}
), marked AS (
${marked}
), grouped AS (
${grouped}
), named AS (
${named}
)
${counted}`;
}

/** Texts of a record, an empty one being none; its time in milliseconds. Insights are no events. */
function fields(question: Question): string {
  return `  SELECT
    CASE WHEN regexp_like(eventtime, '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$')
      THEN CAST(round(to_unixtime(try(from_iso8601_timestamp(eventtime))) * 1000) AS bigint) END AS moment,
    substr(eventtime, 1, 10) AS day,
    nullif(eventsource, '') AS source,
    nullif(eventname, '') AS name,
    coalesce(awsregion, '') AS place,
    nullif(eventtype, '') AS kind,
    coalesce(errorcode, '') AS code,
${deniedParts},
    coalesce(CASE WHEN serviceeventdetails LIKE '{%' THEN serviceeventdetails END, requestparameters, '') AS request,
    coalesce(eventtype = 'AwsConsoleAction' OR lower(sessioncredentialfromconsole) = 'true'
      OR regexp_like(useragent, '^(?:console|signin)[.]amazonaws[.]com$|S3Console/'), false) AS console,
    nullif(useridentity.invokedby, '') AS invoked_by,
    CASE WHEN managementevent = 'true' THEN true WHEN managementevent = 'false' THEN false
      WHEN eventcategory <> '' THEN eventcategory = 'Management' END AS management,
    CASE WHEN readonly = 'true' THEN true WHEN readonly = 'false' THEN false END AS read_only,
    coalesce(nullif(recipientaccountid, ''), nullif(useridentity.accountid, '')) AS account,
    coalesce(nullif(sharedeventid, ''), nullif(eventid, '')) AS id,
    nullif(useridentity.sessioncontext.sessionissuer.arn, '') AS issuer,
    nullif(useridentity.arn, '') AS arn,
    regexp_extract(useridentity.arn, '${session}', 1) AS role_partition,
    regexp_extract(useridentity.arn, '${session}', 2) AS role_account,
    regexp_extract(useridentity.arn, '${session}', 3) AS role_name,
    transform(filter(resources, r -> starts_with(r.arn, 'arn:')), r -> r.arn) AS arns
  FROM ${sqlName(question.database)}.${sqlName(question.table)}
  WHERE ${partitionsOf(question).join('\n    AND ')}
    AND coalesce(eventtype, '') <> 'AwsCloudTrailInsight' AND coalesce(eventcategory, '') <> 'Insight'`;
}

/** The parts of an error message, as denial.ts takes it apart. */
const deniedParts = Object.entries(denialPatterns)
  .map(
    ([part, pattern]) =>
      `    substr(regexp_extract(errormessage, ${sqlText(pattern)}, 1), 1, ${longestPart}) AS denial_${part.toLowerCase()}`,
  )
  .join(',\n');

/** What record.ts makes of an error: who was denied what. */
const outcomes = `    NOT regexp_like(code, ${sqlText(authenticationFailure)}) AS authenticated,
    regexp_like(code, ${sqlText(`(?i)${denialCode}`)}) OR denial_action IS NOT NULL AS names_denial,
    coalesce(${withoutSession('denial_user')} <> ${withoutSession('arn')}, false) AS is_another,
    regexp_like(code, ${sqlText(kmsDenialCode)}) AND NOT ${isOf('kms')} AS is_kms`;

function withoutSession(arn: string): string {
  return `coalesce(regexp_extract(${arn}, ${sqlText(sessionRolePattern)}, 1), ${arn})`;
}

/** Whether the event source is one of these, its domain left out. */
function isOf(...labels: readonly string[]): string {
  const sources = labels.flatMap((label) => [`${label}.amazonaws.com`, `${label}.amazonaws.com.cn`]);
  return `lower(source) IN ${sqlTexts(sources)}`;
}

/** The marks of a request and of its error, in the order of request-marks.ts. */
const marks = [
  ...requestMarks.map(({ name, of, pattern }) => {
    const applies = of === 'writes' ? 'coalesce(NOT read_only, true)' : isOf(...of);
    return `CASE WHEN ${applies} AND regexp_like(request, ${sqlText(pattern)}) THEN '${name}' END`;
  }),
  `CASE WHEN authenticated AND NOT names_denial AND regexp_like(code, '^(?:NoSuchKey|404|NotFound)$') AND ${isOf('s3')} THEN 'missing-key' END`,
  `CASE WHEN kms_denied THEN 'kms-denied' END`,
].join(',\n      ');

/** The ARN of a role's session. */
const session = '^arn:([^:]*):sts:[^:]*:([^:]*):assumed-role/([^/:]+)/[^/:]';

function partitionsOf({ days, accounts, regions }: Question): string[] {
  return [
    `"timestamp" BETWEEN ${sqlText(days.first)} AND ${sqlText(days.last)}`,
    `"account" IN ${sqlTexts(accounts)}`,
    ...(regions === 'all' ? [] : [`"region" IN ${sqlTexts(regions)}`]),
  ];
}

/** The principal of a record, as seen-callers.ts has it: a session is of its role. */
const caller = `CASE WHEN issuer IS NOT NULL THEN issuer
      WHEN role_name IS NOT NULL THEN concat('arn:', role_partition, ':iam::', role_account, ':role/', role_name)
      ELSE arn END`;

/** Whose record it is, and whether it is of a call. A record that cannot be read is kept, to be counted. */
function records({ principals, window }: Question): string {
  const issuers = principals.map(({ arn }, index) => `WHEN ${sqlText(arn)} THEN ${index}`).join(' ');
  const roles = principals.flatMap(({ kind, partition, account, name }, index) =>
    kind === 'role' ? [`WHEN ${sqlText(`${partition} ${account} ${name}`)} THEN ${index}`] : [],
  );
  const sessions =
    roles.length === 0
      ? 'NULL'
      : `CASE role_partition || ' ' || role_account || ' ' || role_name ${roles.join(' ')} END`;
  return `  SELECT *,
    moment IS NOT NULL AND source IS NOT NULL AND name IS NOT NULL AS fine,
    CASE WHEN issuer IS NOT NULL THEN CASE issuer ${issuers} END
      WHEN role_name IS NOT NULL THEN ${sessions}
      ELSE CASE arn ${issuers} END END AS who,
    ${caller} AS caller, issuer IS NULL AND role_name IS NOT NULL AS from_session,
    authenticated AND (kind IS NULL OR kind IN ('AwsApiCall', 'AwsConsoleAction')
      OR (kind = 'AwsServiceEvent' AND NOT denied AND coalesce(issuer, arn) IS NOT NULL)
      OR (kind NOT IN ('AwsServiceEvent', 'AwsConsoleSignIn') AND NOT denied)) AS called,
    coalesce(kind = 'AwsServiceEvent', false) AS service_event
  FROM outcomes
  WHERE moment IS NULL OR source IS NULL OR name IS NULL OR moment BETWEEN ${window.start} AND ${window.end}`;
}

/** What only the principals' own records need is left out of the others: those fall together the sooner. */
const marked = `  SELECT fine, source, name, called, called AND NOT service_event AS recorded, management, read_only, place, day, account, moment,
    CASE WHEN length(caller) <= ${longestCaller} AND starts_with(caller, 'arn:') THEN caller END AS caller, from_session,
    CASE WHEN own THEN who END AS who,
    CASE WHEN own THEN denied END AS denied,
    CASE WHEN own AND (denied OR kms_denied) THEN denial_action END AS action,
    CASE WHEN own THEN nullif(array_join(ARRAY[${marks}], ','), '') END AS marks,
    CASE WHEN own AND (denied OR kms_denied) THEN denial_policytype END AS policy_type,
    CASE WHEN own AND (denied OR kms_denied) THEN denial_explicitdeny END AS explicit_deny,
    CASE WHEN own AND (denied OR kms_denied) THEN denial_policyarn END AS policy_arn,
    CASE WHEN own AND denied THEN invoked_by END AS invoked_by,
    CASE WHEN own AND (denied OR kms_denied) AND NOT console THEN day END AS denial_day,
    CASE WHEN own AND (denied OR kms_denied) AND denial_authorizationid IS NOT NULL
      THEN concat(lpad(CAST(moment AS varchar), 15, '0'), ' ', denial_authorizationid) END AS authorized,
    CASE WHEN own THEN id END AS id,
    CASE WHEN own THEN moment END AS event_moment,
    CASE WHEN own THEN concat(coalesce(arns, ARRAY[]),
      CASE WHEN denied AND denial_resource IS NOT NULL THEN ARRAY[denial_resource] ELSE ARRAY[] END) END AS arns
  FROM (SELECT *, fine AND who IS NOT NULL AS own FROM records)`;

const grouped = `  SELECT grouping(who, management, day, account, caller) AS part,
    ${resultColumns.slice(1, 21).join(', ')}, id, arns,
    count(*) AS copies, max(authorized) AS authorized, bool_and(from_session) AS from_session,
    min(moment) AS first_at, max(moment) AS last_at
  FROM marked
  GROUP BY GROUPING SETS (
    (fine, who, source, name, called, denied, action, place, marks, policy_type, explicit_deny, policy_arn,
      invoked_by, denial_day, id, event_moment, arns),
    (fine, source, name, recorded, management, read_only),
    (fine, day), (fine, account), (fine, place), (fine, caller))`;

/** Copies of an event count once; what has no id has no copies. Of a principal's event each resource is a row. */
const named = `  SELECT ${keys}, arn, max(authorized) AS authorized, bool_and(from_session) AS from_session,
    sum(CASE WHEN nth > 1 THEN 0 WHEN part = ${part.call} AND id IS NOT NULL THEN 1 ELSE copies END) AS events,
    min(first_at) AS first_at, max(last_at) AS last_at
  FROM grouped
  CROSS JOIN UNNEST(CASE WHEN cardinality(arns) > 0 THEN arns ELSE ARRAY[CAST(NULL AS varchar)] END)
    WITH ORDINALITY AS resource (arn, nth)
  WHERE part <> ${part.call} OR who IS NOT NULL
  GROUP BY ${keys}, arn`;

const counted = `SELECT ${keys}, sum(events) AS events, min(first_at) AS first_at, max(last_at) AS last_at,
  json_format(CAST(min(arn, ${resourceLimit}) AS json)) AS resources, count(arn) AS distinct_resources,
  sum(CASE WHEN arn IS NULL THEN events ELSE 0 END) AS bare,
  max(authorized) AS authorized, bool_and(from_session) AS from_session
FROM named
GROUP BY ${keys}`;
