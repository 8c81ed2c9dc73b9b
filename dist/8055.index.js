export const id = 8055;
export const ids = [8055];
export const modules = {

/***/ 9267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/** An event source without its domain, which says nothing: `s3` for `s3.amazonaws.com`. */
function labelOf(eventSource) {
    return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ latestDays),
/* harmony export */   ED: () => (/* binding */ kmsDenialCode),
/* harmony export */   Fr: () => (/* binding */ denialCode),
/* harmony export */   H: () => (/* binding */ sessionRolePattern),
/* harmony export */   HD: () => (/* binding */ authenticationFailure),
/* harmony export */   Z5: () => (/* binding */ recurringDays),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   ak: () => (/* binding */ longestPart),
/* harmony export */   rN: () => (/* binding */ denialPatterns),
/* harmony export */   wP: () => (/* binding */ isAnother)
/* harmony export */ });
const reason = '(?:with an explicit deny in (?:an?|the) |because no )';
const typeOfPolicy = '[A-Za-z -]{1,40}(?:policy|boundary)';
/**
 * Regular expressions of the parts of a message, the part being the first group. JavaScript, Trino and RE2 read them
 * alike, so that logs and Athena find the same.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
/** No part is longer: an ARN is at most 2,048 letters after `arn:`. */
const longestPart = 2052;
/** The ARN of a session without the name of the session. */
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
/**
 * Error codes of calls whose signature or token was not accepted: without authentication nothing is authorized or denied.
 * An API puts its name before some of them (`Client.RequestExpired`).
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
/** Error codes that say that authorization failed, whatever the case of their letters. */
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
/** Error codes of a call that was authorized, and needed a KMS key that could not be used. */
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
/** Takes an error message apart; what it does not state is absent. */
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
/** Whether an ARN in a message is of another role or user than the one that made the call. */
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
/** On how many days a denial has to be seen to be recurring; as many are kept. */
const recurringDays = 3;
/** The latest of some days (`2026-11-03`), each once, in order: all that is needed to say whether a denial recurs. */
function latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/* unused harmony export sourceNames */
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markFinder),
/* harmony export */   z: () => (/* binding */ requestMarks)
/* harmony export */ });
/* harmony import */ var _base_event_source__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);

const s3 = ['s3'];
/** Parameters that name a role which the call passes to a service; their names are those of CloudTrail records. */
const roleParameters = [
    ...['role', 'roleArn', 'roleARN', 'roleName', 'iamRole', 'iamRoleArn', 'executionRole', 'executionRoleArn'],
    ...[
        'serviceRole',
        'serviceRoleArn',
        'taskRoleArn',
        'jobRoleArn',
        'jobFlowRole',
        'autoScalingRole',
        'nodeRole',
    ],
    ...['podExecutionRoleArn', 'instanceRoleArn', 'accessRoleArn', 'dataAccessRoleArn', 'serviceAccessRoleArn'],
    ...['cloudWatchLogsRoleArn', 'cloudWatchRoleArn', 'monitoringRoleArn', 'deliverLogsPermissionArn'],
    ...['notificationRoleArn', 'loggingRoleArn', 'domainIAMRoleName', 'jobExecutionRoleArn', 'lambdaRole'],
].join('|');
/**
 * The closed list. Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html and the pages of the other
 * operations (headers and version), https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html,
 * https://docs.aws.amazon.com/autoscaling/application/userguide/logging-using-cloudtrail.html,
 * https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html
 */
const requestMarks = [
    { name: 'service-namespace', of: ['autoscaling'], pattern: String.raw `"serviceNamespace":\s*"[^"]` },
    { name: 'version', of: s3, pattern: String.raw `"versionId":\s*"[^"]` },
    { name: 'copy-source', of: s3, pattern: String.raw `"x-amz-copy-source":\s*\[?\s*"[^"?]+"` },
    {
        name: 'copy-source-version',
        of: s3,
        pattern: String.raw `"x-amz-copy-source":\s*\[?\s*"[^"]*\?versionId=`,
    },
    { name: 'acl', of: s3, pattern: String.raw `"x-amz-(?:acl|grant-[a-z-]+)":\s*\[?\s*"[^"]` },
    {
        name: 'shared-acl',
        of: s3,
        pattern: String.raw `"x-amz-(?:acl":\s*\[?\s*"(?:public|authenticated|aws|log|bucket)-|grant-[a-z-]+":)`,
    },
    { name: 'tagging', of: s3, pattern: '"x-amz-tagging":' },
    { name: 'legal-hold', of: s3, pattern: '"x-amz-object-lock-legal-hold":' },
    { name: 'retention', of: s3, pattern: '"x-amz-object-lock-(?:mode|retain-until-date)":' },
    { name: 'bypass-retention', of: s3, pattern: String.raw `"x-amz-bypass-governance-retention":\s*"?true` },
    { name: 'object-lock', of: s3, pattern: String.raw `"x-amz-bucket-object-lock-enabled":\s*"?true` },
    { name: 'ownership', of: s3, pattern: String.raw `"x-amz-object-ownership":\s*\[?\s*"[^"]` },
    { name: 'efs-mount', of: ['elasticfilesystem'], pattern: String.raw `"ClientMount":\s*"?true` },
    { name: 'efs-write', of: ['elasticfilesystem'], pattern: String.raw `"ClientWrite":\s*"?true` },
    { name: 'efs-root', of: ['elasticfilesystem'], pattern: String.raw `"ClientRootAccess":\s*"?true` },
    {
        name: 'instance-profile',
        of: 'writes',
        pattern: String.raw `"[iI]amInstanceProfile":\s*(?:\{\s*"(?:[nN]ame|[aA]rn)":\s*"[^"]|"[^"])`,
    },
    {
        name: 'role',
        of: 'writes',
        pattern: String.raw `"(?:${roleParameters})":\s*"(?:arn:aws[a-z-]*:iam::[0-9]{12}:role/[^"]+|[A-Za-z0-9+=,.@_-]+)"`,
    },
    {
        name: 'tag-specification',
        of: ['ec2'],
        pattern: String.raw `"tagSpecificationSet":\s*\{\s*"items":\s*\[\s*\{`,
    },
];
const compiled = requestMarks.map(({ pattern, ...mark }) => ({ ...mark, regex: new RegExp(pattern) }));
const none = [];
/** What finds the marks of requests to an event source; undefined where its requests have none. */
function markFinder(eventSource, readOnly) {
    const label = (0,_base_event_source__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .W)(eventSource);
    const wanted = compiled.filter(({ of }) => (of === 'writes' ? readOnly !== true : of.includes(label)));
    if (wanted.length === 0)
        return undefined;
    return (text) => {
        const found = wanted.filter(({ regex }) => regex.test(text));
        return found.length === 0 ? none : found.map(({ name }) => name);
    };
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ hiveText),
/* harmony export */   SY: () => (/* binding */ hiveName),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   hb: () => (/* binding */ resultColumns),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* unused harmony exports sqlText, sqlName, sqlTexts */
/* harmony import */ var _evidence_denial__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _evidence_evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
/* harmony import */ var _evidence_request_marks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);



/** What tells the parts of the result apart: `grouping(who, management, day, account)`. */
const part = { call: 7, kind: 11, day: 13, account: 14, region: 15 };
/** The columns of the result, in their order. */
const resultColumns = [
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
    ...['account', 'events', 'first_at', 'last_at', 'resources', 'distinct_resources', 'bare', 'authorized'],
];
const keys = resultColumns.slice(0, 20).join(', ');
/**
 * One statement for all principals. It means what record.ts, principal-match.ts and tally.ts of the log scan do, and a
 * test holds it to that. Every common table is named once, so the logs are read once, and that is what Athena bills;
 * grouping sets then count each record in five ways at the same time: the principals' events (each once, whatever copies
 * there are), the kinds of events of everybody, the days, the accounts and the regions. Only functions of
 * https://trino.io/docs/current/functions.html are used.
 */
function statementOf(question) {
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
function fields(question) {
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
const deniedParts = Object.entries(_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .denialPatterns */ .rN)
    .map(([part, pattern]) => `    substr(regexp_extract(errormessage, ${sqlText(pattern)}, 1), 1, ${_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .longestPart */ .ak}) AS denial_${part.toLowerCase()}`)
    .join(',\n');
/** What record.ts makes of an error: who was denied what. */
const outcomes = `    NOT regexp_like(code, ${sqlText(_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .authenticationFailure */ .HD)}) AS authenticated,
    regexp_like(code, ${sqlText(`(?i)${_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .denialCode */ .Fr}`)}) OR denial_action IS NOT NULL AS names_denial,
    coalesce(${withoutSession('denial_user')} <> ${withoutSession('arn')}, false) AS is_another,
    regexp_like(code, ${sqlText(_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .kmsDenialCode */ .ED)}) AND NOT ${isOf('kms')} AS is_kms`;
function withoutSession(arn) {
    return `coalesce(regexp_extract(${arn}, ${sqlText(_evidence_denial__WEBPACK_IMPORTED_MODULE_0__/* .sessionRolePattern */ .H)}, 1), ${arn})`;
}
/** Whether the event source is one of these, its domain left out. */
function isOf(...labels) {
    const sources = labels.flatMap((label) => [`${label}.amazonaws.com`, `${label}.amazonaws.com.cn`]);
    return `lower(source) IN ${sqlTexts(sources)}`;
}
/** The marks of a request and of its error, in the order of request-marks.ts. */
const marks = [
    ..._evidence_request_marks__WEBPACK_IMPORTED_MODULE_2__/* .requestMarks */ .z.map(({ name, of, pattern }) => {
        const applies = of === 'writes' ? 'coalesce(NOT read_only, true)' : isOf(...of);
        return `CASE WHEN ${applies} AND regexp_like(request, ${sqlText(pattern)}) THEN '${name}' END`;
    }),
    `CASE WHEN authenticated AND NOT names_denial AND regexp_like(code, '^(?:NoSuchKey|404|NotFound)$') AND ${isOf('s3')} THEN 'missing-key' END`,
    `CASE WHEN kms_denied THEN 'kms-denied' END`,
].join(',\n      ');
/** The ARN of a role's session. */
const session = '^arn:([^:]*):sts:[^:]*:([^:]*):assumed-role/([^/:]+)/[^/:]';
function partitionsOf({ days, accounts, regions }) {
    return [
        `"timestamp" BETWEEN ${sqlText(days.first)} AND ${sqlText(days.last)}`,
        `"account" IN ${sqlTexts(accounts)}`,
        ...(regions === 'all' ? [] : [`"region" IN ${sqlTexts(regions)}`]),
    ];
}
/** Whose record it is, and whether it is of a call. A record that cannot be read is kept, to be counted. */
function records({ principals, window }) {
    const issuers = principals.map(({ arn }, index) => `WHEN ${sqlText(arn)} THEN ${index}`).join(' ');
    const roles = principals.flatMap(({ kind, partition, account, name }, index) => kind === 'role' ? [`WHEN ${sqlText(`${partition} ${account} ${name}`)} THEN ${index}`] : []);
    const sessions = roles.length === 0
        ? 'NULL'
        : `CASE role_partition || ' ' || role_account || ' ' || role_name ${roles.join(' ')} END`;
    return `  SELECT *,
    moment IS NOT NULL AND source IS NOT NULL AND name IS NOT NULL AS fine,
    CASE WHEN issuer IS NOT NULL THEN CASE issuer ${issuers} END
      WHEN role_name IS NOT NULL THEN ${sessions}
      ELSE CASE arn ${issuers} END END AS who,
    authenticated AND (kind IS NULL OR kind IN ('AwsApiCall', 'AwsConsoleAction')
      OR (kind = 'AwsServiceEvent' AND NOT denied AND coalesce(issuer, arn) IS NOT NULL)
      OR (kind NOT IN ('AwsServiceEvent', 'AwsConsoleSignIn') AND NOT denied)) AS called,
    coalesce(kind = 'AwsServiceEvent', false) AS service_event
  FROM outcomes
  WHERE moment IS NULL OR source IS NULL OR name IS NULL OR moment BETWEEN ${window.start} AND ${window.end}`;
}
/** What only the principals' own records need is left out of the others: those fall together the sooner. */
const marked = `  SELECT fine, source, name, called, called AND NOT service_event AS recorded, management, read_only, place, day, account, moment,
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
const grouped = `  SELECT grouping(who, management, day, account) AS part,
    ${resultColumns.slice(1, 20).join(', ')}, id, arns,
    count(*) AS copies, max(authorized) AS authorized, min(moment) AS first_at, max(moment) AS last_at
  FROM marked
  GROUP BY GROUPING SETS (
    (fine, who, source, name, called, denied, action, place, marks, policy_type, explicit_deny, policy_arn,
      invoked_by, denial_day, id, event_moment, arns),
    (fine, source, name, recorded, management, read_only),
    (fine, day), (fine, account), (fine, place))`;
/** Copies of an event count once; what has no id has no copies. Of a principal's event each resource is a row. */
const named = `  SELECT ${keys}, arn, max(authorized) AS authorized,
    sum(CASE WHEN nth > 1 THEN 0 WHEN part = ${part.call} AND id IS NOT NULL THEN 1 ELSE copies END) AS events,
    min(first_at) AS first_at, max(last_at) AS last_at
  FROM grouped
  CROSS JOIN UNNEST(CASE WHEN cardinality(arns) > 0 THEN arns ELSE ARRAY[CAST(NULL AS varchar)] END)
    WITH ORDINALITY AS resource (arn, nth)
  WHERE part <> ${part.call} OR who IS NOT NULL
  GROUP BY ${keys}, arn`;
const counted = `SELECT ${keys}, sum(events) AS events, min(first_at) AS first_at, max(last_at) AS last_at,
  json_format(CAST(min(arn, ${_evidence_evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_}) AS json)) AS resources, count(arn) AS distinct_resources,
  sum(CASE WHEN arn IS NULL THEN events ELSE 0 END) AS bare,
  max(authorized) AS authorized
FROM named
GROUP BY ${keys}`;
/** A text in a query of Athena's, whatever it holds: a quote is doubled, and nothing else has a meaning in there. */
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name in a query of Athena's. Source: https://trino.io/docs/current/language/reserved.html */
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Texts as the right-hand side of `IN`. */
function sqlTexts(texts) {
    return `(${texts.map(sqlText).join(', ')})`;
}
/**
 * A text in a table definition, which Athena reads as Hive does: a backslash has a meaning there.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/ddl-reference.html
 */
function hiveText(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
/** A name in a table definition. */
function hiveName(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/**
 * The fields of a record that are asked for, with the types of AWS's own definition (booleans are read as texts there,
 * too); managementevent is ours. Its other fields are left out on purpose: one record whose field has another shape than
 * the table says fails the whole query.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
const columns = [
    [
        'useridentity',
        'struct<type:string,arn:string,accountid:string,invokedby:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
    ],
    ['eventtime', 'string'],
    ['eventsource', 'string'],
    ['eventname', 'string'],
    ['awsregion', 'string'],
    ['errorcode', 'string'],
    ['errormessage', 'string'],
    ['eventid', 'string'],
    ['readonly', 'string'],
    ['resources', 'array<struct<arn:string,accountid:string,type:string>>'],
    ['eventtype', 'string'],
    ['managementevent', 'string'],
    ['recipientaccountid', 'string'],
    ['sharedeventid', 'string'],
    ['eventcategory', 'string'],
    ['useragent', 'string'],
    ['requestparameters', 'string'],
    ['serviceeventdetails', 'string'],
    ['sessioncredentialfromconsole', 'string'],
];
/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
const partitions = ['account', 'region', 'timestamp'];
/** How a day is written in the key of a log file. */
const dayFormat = 'yyyy/MM/dd';
/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not parted by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template is not that of a trail’s folders';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is none of two days, or of a day and NOW';
    const accounts = of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
    const regions = listOf(of('projection.region.values'));
    if (accounts.length === 0 || regions.length === 0)
        return 'it lists no accounts, or no regions';
    const [, bucket = '', prefix = ''] = location;
    return { bucket, prefix, accounts, regions, ...range };
}
const template = /^s3:\/\/([^/${}]+)\/((?:[^/${}]+\/)*)\$\{account\}\/CloudTrail\/\$\{region\}\/\$\{timestamp\}\/?$/;
function listOf(text) {
    return text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
function rangeOf(text) {
    const [first = '', last = '', ...more] = text.split(',').map((one) => one.trim());
    const [from, end] = [dayIn(first), dayIn(last)];
    if (from === undefined || more.length > 0)
        return undefined;
    if (last === 'NOW')
        return { from };
    return end === undefined ? undefined : { from, to: end + _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ })

};
