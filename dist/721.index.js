export const id = 721;
export const ids = [721];
export const modules = {

/***/ 39267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutVersion),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function labelOf(eventSource) {
    return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
function withoutVersion(eventName) {
    return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   ge: () => (/* binding */ laterAuthorization),
/* harmony export */   is: () => (/* binding */ mergeCalls),
/* harmony export */   wT: () => (/* binding */ keepResource)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10617);
/* harmony import */ var _denial__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41818);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50755);



function callKey(call) {
    const { principal, eventSource, eventName, outcome, region, deniedAction, marks, invokedBy } = call;
    const { policyType, explicitDeny, policyArn } = call;
    const names = [principal, eventSource, eventName, outcome, region, deniedAction, marks?.join()];
    return [...names, policyType, explicitDeny, policyArn, invokedBy].join('\n');
}
function mergeCalls(a, b) {
    const resources = [...a.resources];
    const all = b.resources.map((arn) => keepResource(resources, arn)).every(Boolean);
    const days = (0,_denial__WEBPACK_IMPORTED_MODULE_0__/* .latestDays */ .$N)([...(a.denialDays ?? []), ...(b.denialDays ?? [])]);
    const authorization = b.authorization === undefined ? a.authorization : laterAuthorization(a.authorization, b.authorization);
    return {
        ...a,
        ...(days.length === 0 ? {} : { denialDays: days }),
        ...(authorization === undefined ? {} : { authorization }),
        count: a.count + b.count,
        first: Math.min(a.first, b.first),
        last: Math.max(a.last, b.last),
        resources,
        allResources: a.allResources && b.allResources && all,
    };
}
function keepResource(resources, arn) {
    const last = resources.at(-1);
    if (resources.length === _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_ && last !== undefined && (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(arn, last) > 0)
        return false;
    if (resources.includes(arn))
        return true;
    const at = resources.findIndex((other) => (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(arn, other) < 0);
    resources.splice(at < 0 ? resources.length : at, 0, arn);
    if (resources.length <= _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_)
        return true;
    resources.pop();
    return false;
}
function laterAuthorization(a, b) {
    if (a === undefined || a.at < b.at)
        return b;
    return a.at === b.at && a.id < b.id ? b : a;
}


/***/ }),

/***/ 44225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ longestCaller),
/* harmony export */   v: () => (/* binding */ seenIn)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10617);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66185);
/* harmony import */ var _seen_principals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28980);



const longestCaller = 1024;
function seenIn(lists, asked, complete) {
    const callers = lists.flatMap((list) => list.callers);
    const whole = callers.flatMap(({ arn, fromSession }) => (fromSession ? [] : [arn])).sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    const named = new Map([...whole, ...asked].map((arn) => [keyOf(arn), arn]));
    const resolved = callers.map(({ arn, fromSession, first, last }) => {
        return { arn: (fromSession ? named.get(keyOf(arn)) : undefined) ?? arn, first, last };
    });
    return (0,_seen_principals__WEBPACK_IMPORTED_MODULE_1__/* .unionOfSeen */ .uh)([resolved], complete && lists.every((list) => list.complete));
}
function keyOf(arn) {
    const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(arn);
    return typeof parsed === 'string'
        ? arn
        : `${parsed.partition} ${parsed.account} ${parsed.kind} ${parsed.name}`;
}


/***/ }),

/***/ 41818:
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
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
const longestPart = 2052;
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
const recurringDays = 3;
function latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}


/***/ }),

/***/ 50755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/* unused harmony export sourceNames */
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markFinder),
/* harmony export */   z: () => (/* binding */ requestMarks)
/* harmony export */ });
/* harmony import */ var _base_event_source__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39267);

const s3 = ['s3'];
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

/***/ 80721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLogs: () => (/* binding */ readLogs)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(48025);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-files.ts
var log_files = __webpack_require__(87200);
// EXTERNAL MODULE: ./src/base/event-source.ts
var event_source = __webpack_require__(39267);
// EXTERNAL MODULE: ./src/evidence/denial.ts
var evidence_denial = __webpack_require__(41818);
// EXTERNAL MODULE: ./src/evidence/request-marks.ts
var request_marks = __webpack_require__(37023);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(66185);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts
var log_bytes = __webpack_require__(68628);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/record.ts






function parseRecord(value) {
    if (!isObject(value))
        return 'malformed';
    if (value.eventType === 'AwsCloudTrailInsight' || value.eventCategory === 'Insight')
        return 'skipped';
    const time = (0,base_time/* parseTime */.pe)(record_text(value.eventTime) ?? '');
    const eventSource = record_text(value.eventSource);
    const eventName = record_text(value.eventName);
    if (time === undefined || eventSource === undefined || eventName === undefined)
        return 'malformed';
    if (typeof value.userIdentity === 'string')
        return 'malformed';
    const identity = objectOf(value.userIdentity);
    const eventType = record_text(value.eventType);
    const outcome = outcomeOf(value, eventSource, record_text(identity.arn));
    const issuer = objectOf(objectOf(identity.sessionContext).sessionIssuer);
    return {
        time,
        eventSource,
        eventName,
        region: record_text(value.awsRegion) ?? '',
        call: outcome.authenticated && isCall(eventType, outcome.denied, record_text(issuer.arn) ?? record_text(identity.arn)),
        management: managementOf(value),
        readOnly: booleanOf(value.readOnly),
        denied: outcome.denied,
        ...(outcome.denial === undefined ? {} : { denial: outcome.denial }),
        invokedBy: record_text(identity.invokedBy),
        console: isConsole(value, eventType),
        marks: [...marksOf(value, eventSource), ...outcome.marks],
        errorMarks: outcome.marks,
        serviceEvent: eventType === 'AwsServiceEvent',
        ids: [record_text(value.eventID), record_text(value.sharedEventID)].filter((id) => id !== undefined),
        account: record_text(value.recipientAccountId) ?? record_text(identity.accountId),
        arn: record_text(identity.arn),
        issuerArn: record_text(issuer.arn),
        resources: resourcesOf(value.resources),
    };
}
const isUnauthenticated = new RegExp(evidence_denial/* authenticationFailure */.HD);
const isDenialCode = new RegExp(evidence_denial/* denialCode */.Fr, 'i');
const isKmsDenial = new RegExp(evidence_denial/* kmsDenialCode */.ED);
const isMissingKey = /^(?:NoSuchKey|404|NotFound)$/;
function outcomeOf(record, eventSource, caller) {
    const code = record_text(record.errorCode) ?? '';
    const message = record_text(record.errorMessage);
    const allowed = { authenticated: true, denied: false, marks: [] };
    if (isUnauthenticated.test(code))
        return { ...allowed, authenticated: false };
    const denial = (0,evidence_denial/* denialOf */.Z9)(message);
    if (!isDenialCode.test(code) && denial.action === undefined)
        return isMissingKey.test(code) && (0,event_source/* labelOf */.W)(eventSource) === 's3'
            ? { ...allowed, marks: ['missing-key'] }
            : allowed;
    if ((0,evidence_denial/* isAnother */.wP)(denial.user, caller))
        return allowed;
    if (isKmsDenial.test(code) && (0,event_source/* labelOf */.W)(eventSource) !== 'kms')
        return { ...allowed, denial, marks: ['kms-denied'] };
    return { authenticated: true, denied: true, denial, marks: [] };
}
function isCall(eventType, denied, caller) {
    if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction')
        return true;
    if (eventType === 'AwsServiceEvent')
        return caller !== undefined && !denied;
    return eventType !== 'AwsConsoleSignIn' && !denied;
}
function isConsole(record, eventType) {
    if (eventType === 'AwsConsoleAction' || booleanOf(record.sessionCredentialFromConsole) === true)
        return true;
    return /^(?:console|signin)\.amazonaws\.com$|S3Console\//.test(record_text(record.userAgent) ?? '');
}
function marksOf(record, eventSource) {
    const details = isObject(record.serviceEventDetails)
        ? record.serviceEventDetails
        : record.requestParameters;
    const find = isObject(details) ? (0,request_marks/* markFinder */.S)(eventSource, booleanOf(record.readOnly)) : undefined;
    return find === undefined ? [] : find(JSON.stringify(details));
}
function managementOf(record) {
    const flag = booleanOf(record.managementEvent);
    const category = record_text(record.eventCategory);
    return flag ?? (category === undefined ? undefined : category === 'Management');
}
function parseResources(text) {
    return resourcesOf((0,log_bytes/* parseJson */.qF)(text));
}
function resourcesOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        const resource = objectOf(item);
        const arn = record_text(resource.ARN) ?? record_text(resource.arn);
        return arn?.startsWith('arn:') ? [arn] : [];
    });
}
function booleanOf(value) {
    if (value === true || value === 'true')
        return true;
    return value === false || value === 'false' ? false : undefined;
}
function record_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const nothing = Object.freeze({});
function objectOf(value) {
    return isObject(value) ? value : nothing;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function matchPrincipals(principals) {
    const byArn = new Map(principals.map(({ arn }) => [arn, arn]));
    const roles = principals.filter(({ kind }) => kind === 'role');
    const bySession = new Map(roles.map((role) => [sessionKey(role), role.arn]));
    return {
        principals: principals.map(({ arn }) => arn),
        principalOf({ arn, issuerArn }) {
            if (issuerArn !== undefined)
                return byArn.get(issuerArn);
            if (arn === undefined)
                return undefined;
            const session = (0,policy_arn/* parseAssumedRole */.GJ)(arn);
            return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
        },
    };
}
function sessionKey({ partition, account, name, }) {
    return `${partition} ${account} ${name}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/files/read-file-sync.ts
var read_file_sync = __webpack_require__(62836);
// EXTERNAL MODULE: ./src/evidence/call-counts.ts
var call_counts = __webpack_require__(2594);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/fingerprint.ts
function fingerprint(bytes, from, to, { high, low }) {
    let a = high;
    let b = low;
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b ^ byte, 0x85ebca6b) + 0x9e37;
    }
    return { high: (a ^ (b >>> 15)) >>> 0, low: (b ^ (a >>> 13)) >>> 0 || 1 };
}
const noBytes = { high: 0x811c9dc5, low: 0x2545f491 };
function fingerprintOf(text, before = noBytes) {
    const bytes = Buffer.from(text, 'utf8');
    return fingerprint(bytes, 0, bytes.length, before);
}
class FingerprintSet {
    #slots = new Uint32Array(2 * 1024);
    #size = 0;
    add(high, low) {
        if (this.#size * 4 > this.#slots.length)
            this.#grow();
        const at = this.#find(high, low);
        if (this.#slots[at + 1] !== 0)
            return false;
        this.#slots[at] = high;
        this.#slots[at + 1] = low;
        this.#size++;
        return true;
    }
    has(high, low) {
        return this.#slots[this.#find(high, low) + 1] !== 0;
    }
    #find(high, low) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let at = (Math.imul(high ^ low, 0x9e3779b1) >>> 0) & mask & ~1;
        while (slots[at + 1] !== 0 && (slots[at] !== high || slots[at + 1] !== low))
            at = (at + 2) & mask;
        return at;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Uint32Array(old.length * 2);
        for (let at = 0; at < old.length; at += 2) {
            const high = old[at] ?? 0;
            const low = old[at + 1] ?? 0;
            if (low === 0)
                continue;
            const to = this.#find(high, low);
            this.#slots[to] = high;
            this.#slots[to + 1] = low;
        }
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/part.ts
function kindKey({ eventSource, eventName, call, management, readOnly }) {
    return [eventSource, eventName, call, String(management), String(readOnly)].join(' ');
}
const sightingWidth = 6;

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/calls.ts





function openCall(principal, record) {
    const { eventSource, eventName, region, denied, denial = {}, marks, invokedBy } = record;
    const { action, policyType, explicitDeny, policyArn } = denial;
    return {
        principal,
        eventSource,
        eventName,
        outcome: denied ? 'denied' : 'allowed',
        region,
        ...(marks.length === 0 ? {} : { marks }),
        ...(action === undefined ? {} : { deniedAction: action }),
        ...(policyType === undefined ? {} : { policyType }),
        ...(explicitDeny === undefined ? {} : { explicitDeny: true }),
        ...(policyArn === undefined ? {} : { policyArn }),
        ...(!denied || invokedBy === undefined ? {} : { invokedBy }),
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        resources: [],
        allResources: true,
    };
}
function resourcesIn({ denied, denial, resources }) {
    const deniedResource = denied ? denial?.resource : undefined;
    return deniedResource === undefined ? resources : [...resources, deniedResource];
}
function addDenial(call, { time, denial, console }) {
    if (denial === undefined)
        return;
    const { authorizationId: id } = denial;
    if (id !== undefined)
        call.authorization = (0,call_counts/* laterAuthorization */.ge)(call.authorization, { at: time, id });
    if (!console)
        call.denialDays = (0,evidence_denial/* latestDays */.$N)([...(call.denialDays ?? []), (0,base_time/* isoDay */.kh)(time)]);
}
function addTo(call, time, resources) {
    if (time < call.first)
        call.first = time;
    if (time > call.last)
        call.last = time;
    if (resources.length === 0)
        call.allResources = false;
    for (const arn of resources)
        if (!(0,call_counts/* keepResource */.wT)(call.resources, arn))
            call.allResources = false;
}
function groupKey({ principal, call }) {
    return call === undefined ? principal : (0,call_counts/* callKey */.C_)(call);
}
class Sightings {
    #words = new Uint32Array(sightingWidth * 256);
    #length = 0;
    add(first, second, day, group) {
        if (this.#length + sightingWidth > this.#words.length)
            this.#grow();
        const words = this.#words;
        const at = this.#length;
        words[at] = first?.high ?? 0;
        words[at + 1] = first?.low ?? 0;
        words[at + 2] = second?.high ?? 0;
        words[at + 3] = second?.low ?? 0;
        words[at + 4] = day;
        words[at + 5] = group;
        this.#length = at + sightingWidth;
    }
    take() {
        const taken = this.#words.slice(0, this.#length);
        this.#length = 0;
        return taken;
    }
    #grow() {
        const old = this.#words;
        this.#words = new Uint32Array(old.length * 2);
        this.#words.set(old);
    }
}
function fingerprintsOf(record) {
    const begun = nameFingerprint(record);
    return record.ids.map((id) => {
        const bytes = Buffer.from(id, 'utf8');
        return eventFingerprint(begun, record.time, bytes, 0, bytes.length);
    });
}
function nameFingerprint({ eventSource, eventName }) {
    return fingerprintOf(`${eventSource} ${eventName}`);
}
function eventFingerprint({ high, low }, time, bytes, from, to) {
    const begun = { high: high ^ Math.imul(time / 1000, 0x9e3779b1), low: low ^ Math.imul(time, 0xc2b2ae35) };
    return fingerprint(bytes, from, to, begun);
}

;// CONCATENATED MODULE: ./data/scan-kernel.json
const scan_kernel_namespaceObject = /*#__PURE__*/JSON.parse('{"v":"AGFzbQEAAAABKAdgAX8Bf2AAAX9gA39/fwF/YAAAYAR/f39/AX9gA39/fwBgAn9/AX8DEA8AAgADAAQFBgIAAQABAAEFAwEAAQYuCX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEACwdABwZ0ZXh0QXQACgdyb29tRm9yAAsEcmVhZAANCXJlY29yZHNBdAAMBWFzY2lpAA4FdmFsaWQACQZtZW1vcnkCAAgBAwwBTgqbNQ+hAQEDfyAALQAAIgFB9QBHBEAgAEEBakEAIAFB3ABGIAFBIkZyIAFBL0ZyIAFB4gBGciABQeYARnIgAUHuAEZyIAFB8gBGciABQfQARnIbDwtBASEBA0AgAUEETQRAIAAgAWotAAAiAkEgciEDIAJBOU0gAkEwT3EEf0EBBSADQeYATSADQeEAT3ELRQRAQQAPCyABQQFqIQEMAQsLIABBBWoLygIBAn9BASACQQZ0IAFyQfAiaiIELQAAIgFBBXRBsBhqIgItAB90QQFrIAD9AAQAIAL9AAQA/ST9ZCAA/QAEECAC/QAEEP0k/WRBEHRycUUEQCABDwsgACgCASIBQeXslfMGRgR/IAAoAgUFIAELQbHz3fF5bEEZdiICQfAhai0AACEBAkADQCABQT5HBEBBASABQQV0QbAYaiIDLQAfdEEBayAA/QAEACAD/QAEAP0k/WQgAP0ABBAgA/0ABBD9JP1kQRB0cnFFDQIgAkEBakH/AHEiAkHwIWotAAAhAQwBCwsgAEEBaiIBIQADQCAALQAAQSJHBEAgAEEBaiEADAELCyAAIQIgASEAQT9BPgJ/A0AgACACSQRAQQEgAC0AAEHcAEYNAhogAEEBaiEADAELC0EACxshAQsgAUE+SARAIAQgAToAAAsgAQuRAwIGfwF+IAAjAkEIaiIEayICQYAQSyMDQYCAAk9yBH9BAQUjASMCQYBAa0kLBEBBfw8LIAKtIQcDQCABQQhqIgAgAk0EQCAHIAEgBGopAwCFQpX4qfqXt96bnn9+IgcgB0IdiIUhByAAIQEMAQsLA0AgASACSQRAIAcgASAEajEAAIVClfip+pe33puef34iByAHQh2IhSEHIAFBAWohAQwBCwsjACAHQiCIpyAHp3NB//8DcSIFQQJ0aigCACEDA0AgAwRAIAMoAgAgAkYEfyADQQhqIQZBACEBAn8DQCABQQhqIgAgAk0EQEEAIAEgBmopAwAgASAEaikDAFINAhogACEBDAELCwNAIAEgAkkEQEEAIAEgBmotAAAgASAEai0AAEcNAhogAUEBaiEBDAELC0EBCwVBAAsEQCADKAIEDwsjACAFQQFqQf//A3EiBUECdGooAgAhAwwBCwsjAiACNgIAIwIjAzYCBCMAIAVBAnRqIwI2AgAjAiACakEPakF4cSQCIwMiAEEBaiQDIAALvQIBBX9BkCYkAEGQppADJAFBkKYQJAJBwKaQAyQEQfAhQT5BgAH8CwADQEGMFygCAEECdiIAIAFKBEAgACABTQRAAAsgAUECdEGQF2ooAgAiAkUEQAALIAJBFGsoAhBBAXYEQCABQQV0QbAYaiIDQSI6AABBACEAA0AgAkEUaygCEEEBdiIEIABKBEAgA0EBaiAAaiAAIARPBH9BfwUgAiAAQQF0ai8BAAs6AAAgAEEBaiEADAELCyADQQFqIAJBFGsoAhBBAXZqQaL0ADsBACADIAJBFGsoAhBBAXZBA2o6AB8gAygCASIAQeXslfMGRgR/IAMoAgUFIAALQbHz3fF5bEEZdiEAA0AgAEHwIWotAABBPkcEQCAAQQFqQf8AcSEADAELCyAAQfAhaiABOgAACyABQQFqIQEMAQsLC84EAQZ/IAAtAARBLUYiAQRAIAAtAAdBLUYhAQsgAQR/IAAtAApB1ABGBSABCwR/IAAtAA1BOkcFQQELBH9BAQUgAC0AEEE6RwsEf0EBBSAALQATQdoARwsEQEF/DwtBkM4AIAAtAAxBMGsiASAALQALQTBrIgJBCmxqIAFBCUsgAkEJS3IbIQFBkM4AIAAtAA9BMGsiAiAALQAOQTBrIgNBCmxqIAJBCUsgA0EJS3IbIQJBkM4AIAAtABJBMGsiAyAALQARQTBrIgRBCmxqIANBCUsgBEEJS3IbIQNBkM4AIAAtAAFBMGsiBCAALQAAQTBrIgVBCmxqIARBCUsgBUEJS3IbQeQAbEGQzgAgAC0AA0EwayIEIAAtAAJBMGsiBUEKbGogBEEJSyAFQQlLchtqIgRBsg9IIARBsxBKckGQzgAgAC0ABkEwayIFIAAtAAVBMGsiBkEKbGogBUEJSyAGQQlLchsiBUEATHIgBUEMSnJBkM4AIAAtAAlBMGsiBiAALQAIQTBrIgBBCmxqIAZBCUsgAEEJS3IbIgBBAExyBH9BAQUgACAFQQJHBH9BAkEDIAVBBkYgBUEERnIgBUEJRnIgBUELRnIbBSAEQQNxRQtBHGpKCwRAQX8PCyACQTtKIAFBF0pyIANBO0pyBEBBfw8LIAAgBEEBayAEIAVBA0giABsiBEHtAmwgBEEEbWogBEHkAG1rIARBkANtaiAFQQlqIAVBA2sgABtBmQFsQQJqQQVtampB7fQra0EYbCABakE8bCACakE8bCADaguzCgMDfwh+CXsgAiEEA0AgASAGSwRAIARBgAJqIANLBEBBfg8LIBMgACAGaiIF/QAEACIPIAX9AAQQIhD9UCAF/QAEICIRIAX9AAQwIhL9UP1Q/VAhEyAP/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtIBH9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIBL9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0cq1CIIaEIQogCyAJpwR/QQEFIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAQ/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAR/QxcXFxcXFxcXFxcXFxcXFxc/SMgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1TCwRAIA/9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBD9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq0gEf0MXFxcXFxcXFxcXFxcXFxcXP0j/WQgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHRyrUIghoQiDSAJIghCf4WDIQkDQCAJQgBSBEAgCUIAIAl9gyIOQgGGIgsgCIQhCCAJIAsgDoRCf4WDIQkMAQsLIAhCf4UiCCANg0I/iCEJIAggCoMhCgsgCkIBhiAKhSIIIAhCAoaFIgggCEIEhoUiCCAIQgiGhSIIIAhCEIaFIgggCEIghoWFIghCP4chCyAPIBD9dyARIBL9d/13/QwgICAgICAgICAgICAgICAg/Sr9UwRAIAcgD/0MICAgICAgICAgICAgICAgIP0q/WQgEP0MICAgICAgICAgICAgICAgIP0q/WRBEHRyrSAR/QwgICAgICAgICAgICAgICAg/Sr9ZCAS/QwgICAgICAgICAgICAgICAg/Sr9ZEEQdHKtQiCGhCAIQn+Fg4QhBwsgCCAKgyAIQn+FIgggD/0MICAgICAgICAgICAgICAgIP1QIhT9DHt7e3t7e3t7e3t7e3t7e3v9I/1kIBD9DCAgICAgICAgICAgICAgICD9UCIV/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZEEQdHKtIBH9DCAgICAgICAgICAgICAgICD9UCIW/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCAS/QwgICAgICAgICAgICAgICAg/VAiF/0Me3t7e3t7e3t7e3t7e3t7e/0j/WRBEHRyrUIghoQiCiAP/QwsLCwsLCwsLCwsLCwsLCws/SP9ZCAQ/QwsLCwsLCwsLCwsLCwsLCws/SP9ZEEQdHKtIBH9DCwsLCwsLCwsLCwsLCwsLCz9I/1kIBL9DCwsLCwsLCwsLCwsLCwsLCz9I/1kQRB0cq1CIIaEhIMiDUIBhiAMhIMgDUI/iCEMIAogFP0MfX19fX19fX19fX19fX19ff0j/WQgFf0MfX19fX19fX19fX19fX19ff0j/WRBEHRyrSAW/Qx9fX19fX19fX19fX19fX19/SP9ZCAX/Qx9fX19fX19fX19fX19fX19/SP9ZEEQdHKtQiCGhIQgCIOEIgohCCAEIQUDQCAIQgBSBEAgBSAGIAh6p2o2AgAgBSAGIAggCEIBfYMiCHqnajYCBCAFIAYgCCAIQgF9gyIIeqdqNgIIIAUgBiAIIAhCAX2DIgh6p2o2AgwgCCAIQgF9gyEIIAVBEGohBQwBCwsgBCAKe6dBAnRqIQQgBkFAayEGDAELCyAT/WRFJAYgB0IAUiQHIAQgAmtBAnZBfyALUBsL5goBB39B8CQoAgAiAwR/IAMtAABBIkYFQQALBH9B9CQoAgAgA2tBAksFQQALBH9B9CQoAgAgA2tBFkYFQQALBH8gA0EBahAEBUF/CyEHIwVFIgMEQCAHQX9HIQMLIAMEQEH4JCgCACIDBH8gAy0AAEEiRgVBAAsEf0H8JCgCACADa0ECSwVBAAshAwsgAwRAQYAlKAIAIgMEfyADLQAAQSJGBUEACwR/QYQlKAIAIANrQQJLBUEACyEDCyADBEBBiCUoAgAiAwR/IAMtAABBIkYFQQALBH9BjCUoAgAgA2tBAksFQQALIQMLIAMEQEG4JSgCACIDBH8gAy0AAEEiRgVBAAsEf0G8JSgCACADa0ECSwVBAAshAwsgAwRAQeglKAIALQAAQfsARiEDCyADBH9B6CUoAgAFIAMLBH8jAkEIaiEDQYAlKAIAQY8ZLQAAQfwkKAIAQQFqakYEf0GIJSgCAEGvGS0AAEGEJSgCAEEBampGBUEACwR/IAMjAmtBgBBLQYwlKAIAQfgkKAIAIgRrIgZBgBBLcgR/IwJBgCBqBQNAIAUgBkkEQCADIAVqIAQgBWopAwA3AwAgBUEIaiEFDAELCyADIAZqIgNBADoAACADQQFqCyEDQQQFQQELIQUCfwNAIAVBCUwEQEF/IAVBA3RB8CRqKAIAIgQEfyAELQAABUEACyIEQdsARiAEQfsARnINAhogBUEDdEHwJGoiBCgCACEGIAMjAmtBgBBLIAQoAgQgBmsiCEGAEEtyBH8jAkGAIGoFQQAhBANAIAQgCEkEQCADIARqIAQgBmopAwA3AwAgBEEIaiEEDAELCyADIAhqIgNBADoAACADQQFqCyEDIAVBAWohBQwBCwsgAxACCwVBfwsiBkF/RgR/QX8FIwJBCGohA0ETQRBBiCYoAgAiBAR/IAQtAABBIkYFQQALBH9BjCYoAgAgBGtBAksFQQALGyIEQQN0QfAkaigCACIFBH8gBS0AAEEiRgVBAAsEfyAEQQN0QfAkaigCBCAFa0ECSwVBAAsEQCAEQQN0QfAkaiIFKAIAIQggAyMCa0GAEEsgBSgCBCAIayIJQYAQS3IEfyMCQYAgagVBACEFA0AgBSAJSQRAIAMgBWogBSAIaikDADcDACAFQQhqIQUMAQsLIAMgCWoiA0EAOgAAIANBAWoLIQMLIAMjAmtBgBBLIwRBAUECIARBE0YbaiMEIgRrIghBgBBLcgR/IwJBgCBqBUEAIQUDQCAFIAhJBEAgAyAFaiAEIAVqKQMANwMAIAVBCGohBQwBCwsgAyAIaiIDQQA6AAAgA0EBagsQAgshCEHAJSgCACIEBH8gBC0AAEEiRgVBAAsEf0HEJSgCACAEa0ECSwVBAAsiAwRAQcQlKAIAIARrQSZGIQMLIAMEQEHIJSgCAEUhAwsgAwRAIARBJmohBSAEIQMCfwNAIAMgBUkEQEEBIAMtAABB3ABGDQIaIANBAWohAwwBCwtBAAtFIQMLQdAlKAIAIglBAEciBQRAIAktAABB2wBGIQULIAAgASMEazYCACAAIAIjBGs2AgQgACAHNgIIIABBfyAGIAhBf0YbNgIMIAAgCDYCECAAIARBAWojBGtBACADGzYCFCAAIAkjBGtBACAFGzYCGCAAIAUEf0HUJSgCACMEawVBAAs2AhxB4CUoAgAiAkEARyIBBEAgAi0AAEH7AEYhAQsgACACIwRrQQAgARs2AiAgACABBH9B5CUoAgAjBGsFQQALNgIkIABB2CUoAgAiAAR/IAAtAABBIkYFQQALBH9B3CUoAgAgAGtBAksFQQALBH9B2CUoAgAjBGsFQQALNgIoC5EFAQl/A0AgA0GgAUkEQCADQfAkav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgA0EQaiEDDAELC0EAJAVBPiEIIwQgAEEEaiIKQQRrKAIAaiEDA0AgAy0AAEEiRiABIApLcQRAIAMgCEEAEAEhCCMEIApBBGoiCkEEaygCAGoiAEEBayEFIAAtAAAiAkH9AEYEQCAAIQUFIAJBIkcEQCAIQQ9GBEBBASEJQQEhAEE+IQUDQCABIApLQQAgCRsEQCMEIApBBGoiCkEEaygCAGoiBy0AACICQSJHBH8gCSACQQJxQQFraiIJIAAgACAJShsFIAAgCUYEfyAHIAUgABABIQUjBCAKKAIAaiEGIAVBP0YEQEEBJAULIAVBEEYiBARAIABBAkchBAsgAEEBRiICBEAgBUERRiECCyACRQRAIAVBEkYgAEECRnEhAgsgAEEBaiAAIAIgBHIEfyAHIAVBBXRBsBhqLQAfaiEHIAZBAWsgBiAGLQAAQSJGGyEGQRMgBSAAQQNGIARxG0EDdEHwJGoiACgCAAR/QQAFIAAgBzYCACAAIAY2AgRBAQtFBEBBASQFCyACBH8gBy0AAEH7AEYFQQALBUEACxsFIAALCyEADAELCwVBASEAA0AgASAKS0EAIAAbBEAgACMEIApBBGoiCkEEaygCAGotAAAiAEECcUEBayAAQSJLbGohAAwBCwsLIwQgCkEEaiIKQQhrKAIAakEBaiEFIwQgCkEEaygCAGohAAsLIAhBD0wEQCADIAhBBXRBsBhqLQAfaiEDIAhBA3RB8CRqIgIoAgAEf0EABSACIAM2AgAgAiAFNgIEQQELRQRAQQEkBQsFIAhBP0YEQEEBJAULCyAAIQMMAQsLIAoLogkCA38BeyACIQMDQCAAIAFJQQAgABsEQCAALQAAIgRB+wBGBH8gAC0AAUH9AEcFQQALBEAgAyIEQQFqIQMgBEH9ADoAACAAQQFqIgAtAABBIkcEf0EABSAAQQFqIQACfwNAIAAgAUkEQCAAIAD9AAQAIgb9DCIiIiIiIiIiIiIiIiIiIiL9IyAG/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAG/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgRoQRAgBBtqIQAgBEUNAUEAIAAtAAAiBEEgSSAAIAFPcg0CGiAAQQFqIgAgBEEiRg0CGkEAIAAQACIARQ0CGgwBCwtBAAsiAEEBakEAIAAEfyAALQAAQTpGBUEACxsLIQAMAgsgBEHbAEYEfyAALQABQd0ARwVBAAsEQCADIgRBAWohAyAEQd0AOgAAIABBAWohAAwCCyAEQSJGBH8gAEEBaiEAAn8DQCAAIAFJBEAgACAA/QAEACIG/QwiIiIiIiIiIiIiIiIiIiIi/SMgBv0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBv0MICAgICAgICAgICAgICAgIP0m/VD9ZCIEaEEQIAQbaiEAIARFDQFBACAALQAAIgRBIEkgACABT3INAhogAEEBaiIAIARBIkYNAhpBACAAEAAiAEUNAhoMAQsLQQALBSAEQdsARiAEQfsARnIEfyAAQQJqBSAAQQRqIQQCQCAAKAIAIgVB7uqx4wZGIAVB9OTVqwZGcg0AIABBBWohBCAFQebCsZsHRgR/IAAtAARB5QBGBUEACw0AAn8gAEEBaiAAIAAtAABBLUYbIgAtAABBMEYEQCAAQQFqIQAFIAAhBANAIAAtAAAiBUE5TSAFQTBPcQRAIABBAWohAAwBCwtBACAAQQAgACAERxsiAEUNARoLQQAgAC0AAEEuRgR/IABBAWoiBCEAA0AgAC0AACIFQTlNIAVBME9xBEAgAEEBaiEADAELCyAAQQAgACAERxsiAEUFQQALDQAaIAAgAC0AAEEgckHlAEcNABogAEECaiAAQQFqIAAtAAEiAEEtRiAAQStGchsiBCEAA0AgAC0AACIFQTlNIAVBME9xBEAgAEEBaiEADAELCyAAQQAgACAERxsLIQQLIAQLCyIARQRAQQAPCwNAIAIgA0cEfyAALQAAIANBAWstAABGBUEACwRAIANBAWshAyAAQQFqIQAMAQsLIAIgA0YEQCAAIAFGDwsgAC0AAEEsRwRAQQAPCyADQQFrLQAAQf0ARgR/IABBAWoiAC0AAEEiRwR/QQAFIABBAWohAAJ/A0AgACABSQRAIAAgAP0ABAAiBv0MIiIiIiIiIiIiIiIiIiIiIv0jIAb9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAb9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiBGhBECAEG2ohACAERQ0BQQAgAC0AACIEQSBJIAAgAU9yDQIaIABBAWoiACAEQSJGDQIaQQAgABAAIgBFDQIaDAELC0EACyIAQQFqQQAgAAR/IAAtAABBOkYFQQALGwsFIABBAWoLIQAMAQsLQQALFgAjBCMEIABqIwQgAEE/akFAcWoQCAsEACMECwsAIABBA2xBgAhqCwQAIwgLgQMBCH8jBCAAaiIDIABqQYAEaiQIIwQgACADIwgQBSIEQQBIBEAgBA8LIwcEQEF9DwsjCCEBIAAiAiMIakGABGohCCADIARBAnRqIQVBfSEHAkAjBCkDAEL7xMiqtuybueQAUgR/QQEFIwQoAghB88To2QVHCw0AIANBDGohBCABIQAjBEELaiEDA0AgAy0AAUHdAEcEQCADQQFBAiAAIAFGG2ohBiAAQSxqIAhLIAQgBU9yBH9BAQUjBCAEKAIAaiAGRwsNAiAGLQAAQfsARwR/QQEFIAAgAUcEfyADLQABQSxHBUEACwsNAiAFIARBBGogBRAHIgRJDQIgACAGIwQgBEEEaygCAGoiA0EBahAGIABBLGohAAwBCwsgBEEIaiAFRwR/QQEFIwQgBUEEaygCAGogA0ECakcLBH9BAQUgAy0AAkH9AEcLDQAgA0EDaiEDA0AgAyMEIAJqSQRAIAMtAABB+ABHDQIgA0EBaiEDDAELCyAAIAFrQSxuIQcLIAcLBAAjBgsL7w1OAEGMCAsBLABBmAgLGQIAAAASAAAAZQB2AGUAbgB0AFQAaQBtAGUAQbwICwEsAEHICAsdAgAAABYAAABlAHYAZQBuAHQAUwBvAHUAcgBjAGUAQewICwEsAEH4CAsZAgAAABIAAABlAHYAZQBuAHQATgBhAG0AZQBBnAkLASwAQagJCxkCAAAAEgAAAGEAdwBzAFIAZQBnAGkAbwBuAEHMCQsBLABB2AkLGQIAAAASAAAAZQByAHIAbwByAEMAbwBkAGUAQfwJCwEsAEGICgsZAgAAABIAAABlAHYAZQBuAHQAVAB5AHAAZQBBrAoLASwAQbgKCxcCAAAAEAAAAHIAZQBhAGQATwBuAGwAeQBB3AoLATwAQegKCyUCAAAAHgAAAG0AYQBuAGEAZwBlAG0AZQBuAHQARQB2AGUAbgB0AEGcCwsBLABBqAsLIQIAAAAaAAAAZQB2AGUAbgB0AEMAYQB0AGUAZwBvAHIAeQBBzAsLATwAQdgLCysCAAAAJAAAAHIAZQBjAGkAcABpAGUAbgB0AEEAYwBjAG8AdQBuAHQASQBkAEGMDAsBLABBmAwLFQIAAAAOAAAAZQB2AGUAbgB0AEkARABBvAwLASwAQcgMCyECAAAAGgAAAHMAaABhAHIAZQBkAEUAdgBlAG4AdABJAEQAQewMCwEsAEH4DAsZAgAAABIAAAByAGUAcwBvAHUAcgBjAGUAcwBBnA0LASwAQagNCx8CAAAAGAAAAGUAcgByAG8AcgBNAGUAcwBzAGEAZwBlAEHMDQsBPABB2A0LKQIAAAAiAAAAcgBlAHEAdQBlAHMAdABQAGEAcgBhAG0AZQB0AGUAcgBzAEGMDgsBLABBmA4LHwIAAAAYAAAAdQBzAGUAcgBJAGQAZQBuAHQAaQB0AHkAQbwOCwEcAEHIDgsNAgAAAAYAAABhAHIAbgBB3A4LASwAQegOCyMCAAAAHAAAAHMAZQBzAHMAaQBvAG4AQwBvAG4AdABlAHgAdABBjA8LASwAQZgPCyECAAAAGgAAAHMAZQBzAHMAaQBvAG4ASQBzAHMAdQBlAHIAQbwPCwEcAEHIDwsBAgBB3A8LASwAQegPCx8CAAAAGAAAAGUAdgBlAG4AdABWAGUAcgBzAGkAbwBuAEGMEAsBPABBmBALJQIAAAAeAAAAcwBvAHUAcgBjAGUASQBQAEEAZABkAHIAZQBzAHMAQcwQCwEsAEHYEAsZAgAAABIAAAB1AHMAZQByAEEAZwBlAG4AdABB/BALATwAQYgRCycCAAAAIAAAAHIAZQBzAHAAbwBuAHMAZQBFAGwAZQBtAGUAbgB0AHMAQbwRCwE8AEHIEQstAgAAACYAAABhAGQAZABpAHQAaQBvAG4AYQBsAEUAdgBlAG4AdABEAGEAdABhAEH8EQsBLABBiBILGQIAAAASAAAAcgBlAHEAdQBlAHMAdABJAEQAQawSCwEsAEG4EgsbAgAAABQAAABhAHAAaQBWAGUAcgBzAGkAbwBuAEHcEgsBLABB6BILIQIAAAAaAAAAdgBwAGMARQBuAGQAcABvAGkAbgB0AEkAZABBjBMLATwAQZgTCy8CAAAAKAAAAHYAcABjAEUAbgBkAHAAbwBpAG4AdABBAGMAYwBvAHUAbgB0AEkAZABBzBMLASwAQdgTCxsCAAAAFAAAAHQAbABzAEQAZQB0AGEAaQBsAHMAQfwTCwEcAEGIFAsPAgAAAAgAAAB0AHkAcABlAEGcFAsBLABBqBQLHQIAAAAWAAAAcAByAGkAbgBjAGkAcABhAGwASQBkAEHMFAsBLABB2BQLGQIAAAASAAAAYQBjAGMAbwB1AG4AdABJAGQAQfwUCwEsAEGIFQsdAgAAABYAAABhAGMAYwBlAHMAcwBLAGUAeQBJAGQAQawVCwEsAEG4FQsXAgAAABAAAAB1AHMAZQByAE4AYQBtAGUAQdwVCwE8AEHoFQstAgAAACYAAAB3AGUAYgBJAGQARgBlAGQAZQByAGEAdABpAG8AbgBEAGEAdABhAEGcFgsBLABBqBYLGwIAAAAUAAAAYQB0AHQAcgBpAGIAdQB0AGUAcwBBzBYLASwAQdgWCxkCAAAAEgAAAGkAbgB2AG8AawBlAGQAQgB5AEH8FgsBrABBiBcLngEEAAAAmAAAACAEAABQBAAAgAQAALAEAADgBAAAEAUAAEAFAABwBQAAsAUAAOAFAAAgBgAAUAYAAIAGAACwBgAA4AYAACAHAABQBwAAcAcAAKAHAADQBwAA8AcAACAIAABgCAAAkAgAANAIAAAQCQAAQAkAAHAJAACgCQAA4AkAABAKAAAwCgAAYAoAAJAKAADACgAA8AoAADALAABgCw=="}');
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/kernel.ts

const unnumbered = 0xffffffff;
const recordWidth = 11;
const word = {
    start: 0,
    end: 1,
    seconds: 2,
    kind: 3,
    caller: 4,
    id: 5,
    resources: 6,
    resourcesEnd: 7,
    request: 8,
    requestEnd: 9,
    message: 10,
};
const filling = 'x'.charCodeAt(0);
class RecordReader {
    #kernel;
    #bytes;
    #words;
    static open(start = instance) {
        return inMemory(() => new RecordReader(start()));
    }
    constructor(kernel) {
        this.#kernel = kernel;
        this.#bytes = new Uint8Array(kernel.memory.buffer);
        this.#words = new Uint32Array(kernel.memory.buffer);
    }
    read(json, checked) {
        return inMemory(() => this.#read(json, checked));
    }
    #read(json, checked) {
        const at = this.#kernel.textAt();
        const length = trimmed(json);
        const filled = Math.ceil(length / 64) * 64;
        this.#reserve(at + this.#kernel.roomFor(filled));
        this.#bytes.set(length === json.length ? json : json.subarray(0, length), at);
        this.#bytes.fill(filling, at + length, at + filled);
        const count = this.#call('read', filled);
        if (count < 0 || (!checked && this.#call('valid', length) !== 1))
            return undefined;
        const from = this.#kernel.recordsAt() / 4;
        return {
            count,
            words: this.#words.subarray(from, from + count * recordWidth),
            ascii: this.#kernel.ascii() !== 0,
        };
    }
    #call(name, length) {
        try {
            return this.#kernel[name](length);
        }
        catch (error) {
            if (error instanceof WebAssembly.RuntimeError)
                return -1;
            throw error;
        }
    }
    #reserve(bytes) {
        const { memory } = this.#kernel;
        if (memory.buffer.byteLength < bytes) {
            memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / 65_536));
            this.#bytes = new Uint8Array(memory.buffer);
            this.#words = new Uint32Array(memory.buffer);
        }
    }
}
function inMemory(call) {
    try {
        return call();
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function trimmed(json) {
    let length = json.length;
    while (length > 0 && whiteSpace.has(json[length - 1] ?? 0))
        length--;
    return length;
}
const whiteSpace = new Set([0x20, 0x09, 0x0a, 0x0d]);
function instance() {
    const module = new WebAssembly.Module(Buffer.from(scan_kernel_namespaceObject.v, 'base64'));
    const { exports } = new WebAssembly.Instance(module, {});
    const { memory, textAt, roomFor, read, recordsAt, ascii, valid } = exports;
    if (!(memory instanceof WebAssembly.Memory))
        throw new TypeError('data/scan-kernel.json has no memory');
    const calls = { textAt, roomFor, read, recordsAt, ascii, valid };
    const call = (name) => {
        const called = calls[name];
        if (typeof called !== 'function')
            throw new TypeError(`data/scan-kernel.json lacks ${name}`);
        return (...given) => Number(called(...given));
    };
    return {
        memory,
        textAt: call('textAt'),
        roomFor: call('roomFor'),
        read: call('read'),
        recordsAt: call('recordsAt'),
        ascii: call('ascii'),
        valid: call('valid'),
    };
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-text.ts
var log_text = __webpack_require__(92268);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/record-bytes.ts



function parseAt(json, words, at) {
    const bytes = json.subarray(words[at + word.start], words[at + word.end]);
    return (0,log_bytes/* isDense */.ye)(bytes) ? 'malformed' : parseRecord((0,log_bytes/* parseJson */.qF)(bytes.toString('utf8')));
}
function resourcesAt(json, words, at) {
    const from = words[at + word.resources] ?? 0;
    return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}
function requestAt(json, words, at) {
    const from = words[at + word.request] ?? 0;
    const text = from === 0 ? '' : json.toString('utf8', from, words[at + word.requestEnd]);
    return text.includes('\\u') || text.includes('\\/') ? JSON.stringify((0,log_bytes/* parseJson */.qF)(text)) : text;
}

// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/evidence/callers.ts
var callers = __webpack_require__(44225);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(28980);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/seen-callers.ts




class SeenCallers {
    #callers = new Map();
    #complete = true;
    callerOf({ arn, issuerArn }) {
        const session = issuerArn === undefined && arn !== undefined ? (0,policy_arn/* parseAssumedRole */.GJ)(arn) : undefined;
        const name = session === undefined
            ? (issuerArn ?? arn)
            : `arn:${session.partition}:iam::${session.account}:role/${session.name}`;
        if (name === undefined || name.length > callers/* longestCaller */.o || !name.startsWith('arn:'))
            return undefined;
        const known = this.#callers.get(name);
        if (known !== undefined) {
            if (session === undefined)
                known.fromSession = false;
            return known;
        }
        const caller = {
            arn: name,
            fromSession: session !== undefined,
            first: Number.POSITIVE_INFINITY,
            last: Number.NEGATIVE_INFINITY,
        };
        this.#callers.set(name, caller);
        if (this.#callers.size >= 2 * seen_principals/* mostSeen */.R8)
            this.#shorten();
        return caller;
    }
    list() {
        this.#shorten();
        const callers = [...this.#callers.values()].filter(({ last }) => last > Number.NEGATIVE_INFINITY);
        return { callers, complete: this.#complete };
    }
    #shorten() {
        if (this.#callers.size <= seen_principals/* mostSeen */.R8)
            return;
        this.#complete = false;
        const names = [...this.#callers.keys()].sort(order/* compare */.U);
        for (const name of names.slice(seen_principals/* mostSeen */.R8))
            this.#callers.delete(name);
    }
}
function addTime(caller, time) {
    if (time < caller.first)
        caller.first = time;
    if (time > caller.last)
        caller.last = time;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/set-facts.ts


class SetFacts {
    #reportedKinds = new Set();
    #reportedDays = new Set();
    #lastDay = -1;
    #part = emptyPart();
    addFile(bytes, gaps) {
        this.#part.files++;
        this.#part.bytes += bytes;
        this.#part.gaps.push(...gaps);
    }
    addDamaged(gap) {
        this.#part.damaged.push(gap);
    }
    addExports(exports) {
        for (const name of exports)
            if (!this.#part.exports.includes(name))
                this.#part.exports.push(name);
    }
    take() {
        const part = this.#part;
        this.#part = emptyPart();
        return part;
    }
    addTime(time) {
        const part = this.#part;
        part.events++;
        if (time < part.first)
            part.first = time;
        if (time > part.last)
            part.last = time;
        const number = dayOf(time);
        if (number === this.#lastDay || this.#reportedDays.has(number))
            return;
        this.#lastDay = number;
        this.#reportedDays.add(number);
        part.days.push(number);
    }
    addKind(record) {
        const { eventSource, eventName, management, readOnly, account, region } = record;
        const call = record.call && !record.serviceEvent;
        const key = `${eventSource} ${eventName} ${call} ${management} ${readOnly} ${account} ${region}`;
        if (this.#reportedKinds.has(key))
            return;
        this.#reportedKinds.add(key);
        if (account !== undefined)
            this.#part.accounts.push(account);
        this.#part.regions.push(region);
        this.#part.kinds.push({
            eventSource,
            eventName,
            call,
            ...(management === undefined ? {} : { management }),
            ...(readOnly === undefined ? {} : { readOnly }),
        });
    }
}
function dayOf(time) {
    return Math.floor(time / base_time/* day */.vd);
}
function emptyPart() {
    return {
        files: 0,
        bytes: 0,
        events: 0,
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        gaps: Array.of(),
        damaged: Array.of(),
        exports: Array.of(),
        days: Array.of(),
        accounts: Array.of(),
        regions: Array.of(),
        kinds: Array.of(),
    };
}
class Groups {
    #groups = [];
    #numbers = new Map();
    numberOf(principal, record) {
        const group = record.call ? { principal, call: openCall(principal, record) } : { principal };
        const key = groupKey(group);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        this.#numbers.set(key, this.#groups.length);
        return this.#groups.push(group) - 1;
    }
    callOf(number) {
        return this.#groups[number]?.call;
    }
    all() {
        return this.#groups;
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/scanner.ts











const mostNumbered = 64 * 1024 * 1024;
class Scanner {
    #window;
    #match;
    #read;
    #records;
    #kinds = [];
    #callers = [];
    #groupOf = new Map();
    #groups = new Groups();
    #facts = new SetFacts();
    #seen = new SeenCallers();
    #sightings = new Sightings();
    constructor({ window, roots }, match, records = RecordReader.open() ?? 'none') {
        this.#records = records === 'none' ? undefined : records;
        this.#window = window;
        this.#match = match;
        this.#read = (0,log_bytes/* logReader */.g8)(roots);
    }
    scan({ path, location, regular, anything = false, cached = false }) {
        const file = this.#read(path, regular);
        const reading = this.#readingOf(file, !anything);
        if (anything && (reading.kind === 'other' || file === read_file_sync/* notRegular */.o.message))
            return;
        if (cached && reading.kind === 'unread')
            return void this.#facts.addDamaged({ location, message: reading.message });
        const gaps = (0,log_text/* gapsOf */.dc)(reading).map((message) => ({ location, message }));
        this.#facts.addFile(typeof file === 'string' ? 0 : file.size, gaps);
        if (reading.kind === 'events')
            this.#facts.addExports(reading.exports);
    }
    take() {
        return { ...this.#facts.take(), sightings: this.#sightings.take() };
    }
    outcome() {
        return { groups: this.#groups.all(), callers: this.#seen.list() };
    }
    #readingOf(file, isLog) {
        if (typeof file === 'string')
            return { kind: 'unread', message: file };
        return this.#scanBytes(file.json, file.checked) ?? this.#scanText(file.json, isLog);
    }
    #scanBytes(json, checked) {
        if (json.length > mostNumbered || !json.subarray(0, usualStart.length).equals(usualStart))
            return undefined;
        const table = this.#records?.read(json, checked);
        if (table === undefined || table.count > log_bytes/* logCaps */.yw.records)
            return undefined;
        if (!table.ascii && !(0,external_node_buffer_.isUtf8)(json))
            return { kind: 'unread', message: log_bytes/* notUtf8 */.T3 };
        let malformed = 0;
        for (let at = 0; at < table.words.length; at += recordWidth)
            if (!this.#addNumbered(json, table.words, at))
                malformed++;
        return { kind: 'events', problems: (0,log_text/* malformedMessage */.pO)(malformed), exports: noExports };
    }
    #scanText(json, isLog) {
        let malformed = 0;
        const add = (value) => {
            if (!this.#addParsed(parseRecord(value)))
                malformed++;
        };
        const reading = (0,log_text/* readLogText */.Mi)(json, { most: log_bytes/* logCaps */.yw.records, isLog, add });
        if (reading.kind !== 'events')
            return reading;
        return { ...reading, problems: [...(0,log_text/* malformedMessage */.pO)(malformed), ...reading.problems] };
    }
    #addNumbered(json, words, at) {
        const kindNumber = words[at + word.kind] ?? unnumbered;
        if (kindNumber === unnumbered)
            return this.#addParsed(parseAt(json, words, at));
        const kind = this.#kinds[kindNumber] ?? this.#newKind(kindNumber, json, words, at);
        if (kind === undefined)
            return this.#addParsed(parseAt(json, words, at));
        const time = (words[at + word.seconds] ?? 0) * 1000;
        if (time < this.#window.start || time > this.#window.end)
            return true;
        this.#facts.addTime(time);
        if (!kind.reported) {
            kind.reported = true;
            this.#facts.addKind(kind.sample);
        }
        const number = words[at + word.caller] ?? unnumbered;
        const { principal, caller } = this.#callers[number] ?? this.#newCaller(number, json, words, at);
        if (caller !== undefined)
            addTime(caller, time);
        if (principal !== undefined)
            this.#addSighting(principal, kind, time, json, words, at);
        return true;
    }
    #newKind(number, json, words, at) {
        const sample = parseAt(json, words, at);
        if (typeof sample === 'string')
            return undefined;
        if (sample.serviceEvent)
            return undefined;
        const findMarks = (0,request_marks/* markFinder */.S)(sample.eventSource, sample.readOnly);
        const kind = { sample, begun: nameFingerprint(sample), findMarks, reported: false };
        this.#kinds[number] = kind;
        return kind;
    }
    #newCaller(number, json, words, at) {
        const record = parseAt(json, words, at);
        const known = typeof record === 'string'
            ? {}
            : { principal: this.#match.principalOf(record), caller: this.#seen.callerOf(record) };
        this.#callers[number] = known;
        return known;
    }
    #addSighting(principal, kind, time, json, words, at) {
        const id = words[at + word.id] ?? 0;
        if (id === 0 || kind.sample.denied || (words[at + word.message] ?? 0) !== 0) {
            const record = parseAt(json, words, at);
            if (typeof record !== 'string')
                this.#addRecord(principal, record);
            return;
        }
        const marks = kind.findMarks === undefined ? none : kind.findMarks(requestAt(json, words, at));
        const number = this.#groupNumber(principal, kind, marks, words, at);
        const call = this.#groups.callOf(number);
        if (call !== undefined)
            addTo(call, time, resourcesAt(json, words, at));
        this.#sightings.add(eventFingerprint(kind.begun, time, json, id, id + 36), undefined, dayOf(time), number);
    }
    #groupNumber(principal, kind, marks, words, at) {
        const { sample } = kind;
        const all = marks.length === 0 ? sample.errorMarks : [...marks, ...sample.errorMarks];
        if (marks.length > 0)
            return this.#groups.numberOf(principal, { ...sample, marks: all });
        const key = (words[at + word.caller] ?? 0) * 2 ** 20 + (words[at + word.kind] ?? 0);
        const known = this.#groupOf.get(key);
        if (known !== undefined)
            return known;
        const number = this.#groups.numberOf(principal, { ...sample, marks: all });
        this.#groupOf.set(key, number);
        return number;
    }
    #addParsed(record) {
        if (typeof record === 'string')
            return record === 'skipped';
        if (record.time < this.#window.start || record.time > this.#window.end)
            return true;
        this.#facts.addTime(record.time);
        this.#facts.addKind(record);
        const caller = this.#seen.callerOf(record);
        if (caller !== undefined)
            addTime(caller, record.time);
        const principal = this.#match.principalOf(record);
        if (principal !== undefined)
            this.#addRecord(principal, record);
        return true;
    }
    #addRecord(principal, record) {
        const number = this.#groups.numberOf(principal, record);
        const call = this.#groups.callOf(number);
        if (call !== undefined) {
            addTo(call, record.time, resourcesIn(record));
            addDenial(call, record);
        }
        const [first, second] = fingerprintsOf(record);
        this.#sightings.add(first, second, dayOf(record.time), number);
    }
}
const none = [];
const usualStart = Buffer.from('{"Records":[');
const noExports = new Set();

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/threads.ts





const mostThreads = 16;
const entry = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'worker', 'index.js');
class ScanThread {
    #worker;
    #waiting = [];
    #failure;
    constructor(request) {
        this.#worker = new external_node_worker_threads_.Worker(entry, { workerData: request });
        this.#worker.on('message', (answer) => this.#waiting.shift()?.(answer));
        this.#worker.on('error', (error) => this.#end(error instanceof Error ? error.message : 'it failed'));
        this.#worker.on('exit', () => this.#end('it ended'));
    }
    get load() {
        return this.#failure === undefined ? this.#waiting.length : Number.POSITIVE_INFINITY;
    }
    ask(question) {
        if (this.#failure !== undefined)
            return Promise.resolve({ failure: this.#failure });
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#worker.postMessage(question);
        });
    }
    async stop() {
        await this.#worker.terminate();
    }
    #end(why) {
        this.#failure ??= why;
        for (const resolve of this.#waiting.splice(0))
            resolve({ failure: this.#failure });
    }
}
class ScanThreads {
    #threads;
    static open(request) {
        const count = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
        return count < 2 || !(0,external_node_fs_.existsSync)(entry) ? undefined : new ScanThreads(request, count);
    }
    constructor(request, count) {
        this.#threads = Array.from({ length: count }, () => new ScanThread(request));
    }
    get count() {
        return this.#threads.length;
    }
    scan(files) {
        const loads = this.#threads.map(({ load }) => load);
        const thread = loads.indexOf(Math.min(...loads));
        const asked = this.#threads[thread]?.ask({ files }) ?? Promise.resolve({ failure: 'there is no thread' });
        const result = asked.then((answer) => 'outcome' in answer ? { failure: 'it answered something else' } : answer);
        return { thread, result };
    }
    async outcomes() {
        const outcomes = new Map();
        for (const [number, thread] of this.#threads.entries()) {
            const answer = await thread.ask('outcome');
            if ('outcome' in answer)
                outcomes.set(number, answer.outcome);
            else
                outcomes.set(number, 'failure' in answer ? answer.failure : 'it answered something else');
        }
        return outcomes;
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.stop()));
    }
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/events-in.ts
var events_in = __webpack_require__(14727);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/totals.ts









class LogTotals {
    #window;
    #principals;
    gaps = new GapList();
    #counts = new Map();
    #seen = new Map();
    #days = new Set();
    #accounts = new Set();
    #regions = new Set();
    #kinds = new Map();
    #exports = new Set();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    files = 0;
    bytes = 0;
    events = 0;
    constructor(window, principals) {
        this.#window = window;
        this.#principals = principals;
    }
    add(part, scanner) {
        this.files += part.files;
        this.bytes += part.bytes;
        this.events += part.events;
        this.#first = Math.min(this.#first, part.first);
        this.#last = Math.max(this.#last, part.last);
        for (const gap of part.gaps)
            this.gaps.add(gap);
        for (const one of part.days)
            this.#days.add(one);
        for (const one of part.accounts)
            this.#accounts.add(one);
        for (const one of part.regions)
            this.#regions.add(one);
        for (const name of part.exports)
            this.#exports.add(name);
        for (const kind of part.kinds)
            this.#kinds.set(kindKey(kind), kind);
        this.#count(part.sightings, scanner);
    }
    addUnread(gap) {
        this.files++;
        this.gaps.add(gap);
    }
    forgetBefore(delivered) {
        const oldest = delivered - log_delivery/* latestDelivery */.qB / base_time/* day */.vd - 1;
        for (const known of this.#seen.keys())
            if (known < oldest)
                this.#seen.delete(known);
    }
    result(outcomes, found) {
        const records = new Map(this.#principals.map((principal) => [principal, 0]));
        const calls = new Map();
        for (const [scanner, { groups }] of outcomes)
            for (const [number, group] of groups.entries()) {
                const count = this.#counts.get(scanner)?.[number] ?? 0;
                records.set(group.principal, (records.get(group.principal) ?? 0) + count);
                if (group.call === undefined)
                    continue;
                const key = groupKey(group);
                const known = calls.get(key);
                const call = { ...group.call, count };
                calls.set(key, known === undefined ? call : (0,call_counts/* mergeCalls */.is)(known, call));
            }
        const counted = [...calls].filter(([, { count }]) => count > 0);
        return {
            calls: counted.sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, call]) => call),
            set: { ...this.#set(records, found), principalsSeen: this.#principalsSeen(outcomes) },
            remarks: exportRemarks(this.#exports),
        };
    }
    #principalsSeen(outcomes) {
        const lists = [...outcomes.values()].map(({ callers }) => callers);
        return (0,callers/* seenIn */.v)(lists, this.#principals, this.gaps.shortened().length === 0);
    }
    #set(records, found) {
        for (const gap of found)
            this.gaps.add(gap);
        return {
            window: this.#window,
            ...(this.events === 0 ? {} : { span: { start: this.#first, end: this.#last } }),
            gaps: this.gaps.shortened(),
            files: this.files,
            events: this.events,
            accounts: [...this.#accounts].sort(order/* compare */.U),
            regions: [...this.#regions].filter((region) => region !== '').sort(order/* compare */.U),
            days: new Set([...this.#days].map((one) => (0,base_time/* isoDay */.kh)(one * base_time/* day */.vd))),
            kinds: [...this.#kinds.values()],
            eventsByPrincipal: records,
        };
    }
    #count(sightings, scanner) {
        const counts = this.#counts.get(scanner) ?? [];
        this.#counts.set(scanner, counts);
        for (let at = 0; at < sightings.length; at += sightingWidth) {
            if (this.#isCopy(sightings, at))
                continue;
            const group = sightings[at + 5] ?? 0;
            counts[group] = (counts[group] ?? 0) + 1;
        }
    }
    #isCopy(sightings, at) {
        const seen = this.#seenOn(sightings[at + 4] ?? 0);
        let copy = false;
        for (const id of [at, at + 2]) {
            const low = sightings[id + 1] ?? 0;
            if (low !== 0 && !(id > at && low === sightings[at + 1]) && !seen.add(sightings[id] ?? 0, low))
                copy = true;
        }
        return copy;
    }
    #seenOn(number) {
        const known = this.#seen.get(number);
        if (known !== undefined)
            return known;
        const fresh = new FingerprintSet();
        this.#seen.set(number, fresh);
        return fresh;
    }
}
function exportRemarks(exports) {
    if (exports.size === 0)
        return [];
    const names = events_in/* exportNames */.Z.filter((name) => exports.has(name)).join(', ');
    return [
        `cloudtrail-logs: events were read from exports (${names}). Actions of events that the export does not include can be reported as unused: export without filters, for the whole period, from all Regions`,
    ];
}
const shown = 50;
const kept = 20 * shown;
class GapList {
    #gaps = [];
    #more = 0;
    add(gap) {
        this.#gaps.push(gap);
        if (this.#gaps.length > kept)
            this.#shorten();
    }
    shortened() {
        this.#shorten();
        if (this.#more === 0)
            return this.#gaps;
        return [...this.#gaps, { location: 'cloudtrail-logs', message: `${this.#more} more files` }];
    }
    #shorten() {
        const sorted = this.#gaps.sort((a, b) => (0,order/* compare */.U)(a.location, b.location));
        this.#more += Math.max(0, sorted.length - shown);
        this.#gaps = sorted.slice(0, shown);
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/read-logs.ts








const alone = 40;
const ahead = 3;
async function readLogs(request) {
    const { files, signal, principals, window, roots } = request;
    const match = matchPrincipals(principals);
    const totals = new LogTotals(window, match.principals);
    const progress = progressOf(files.count, totals, request.report);
    const scan = new Scan({ principals, window, roots }, totals, progress, files.byDay);
    const gaps = [];
    try {
        for await (const batch of files.batches()) {
            await scan.read(batch, signal);
            if (signal?.aborted) {
                gaps.push({ location: 'cloudtrail-logs', message: 'interrupted before all files were read' });
                break;
            }
        }
        await scan.readAgain(files, signal);
        const outcomes = await scan.end();
        return totals.result(outcomes, [...files.gaps(), ...gaps]);
    }
    finally {
        await scan.close();
    }
}
const lost = 'its events are not counted';
const here = -1;
class Scan {
    #request;
    #totals;
    #progress;
    #byDay;
    #scanner;
    #alone = 0;
    #threads;
    #pending = [];
    #damaged = [];
    constructor(request, totals, progress, byDay) {
        this.#request = request;
        this.#totals = totals;
        this.#progress = progress;
        this.#byDay = byDay;
        this.#scanner = new Scanner(request, matchPrincipals(request.principals));
    }
    async read(batch, signal) {
        if (this.#alone > alone)
            this.#threads ??= ScanThreads.open(this.#request) ?? 'none';
        if (this.#threads instanceof ScanThreads) {
            this.#pending.push({ batch, ...this.#threads.scan(batch) });
            while (this.#pending.length > ahead * this.#threads.count)
                await this.#addNext();
            return;
        }
        const begun = performance.now();
        for (const file of batch) {
            if (signal?.aborted)
                break;
            this.#scanner.scan(file);
            if (performance.now() - begun > alone)
                await new Promise((resolve) => setImmediate(resolve));
        }
        this.#alone += performance.now() - begun;
        this.#add(batch, this.#scanner.take(), here);
        await new Promise((resolve) => setImmediate(resolve));
    }
    async readAgain(files, signal) {
        while (this.#pending.length > 0)
            await this.#addNext();
        for (const { location, message } of this.#damaged.splice(0)) {
            const path = signal?.aborted ? log_files/* notAgain */.K : ((await files.again?.(location)) ?? log_files/* notAgain */.K);
            if (typeof path !== 'string')
                this.#scanner.scan(path);
            else
                this.#totals.addUnread({ location, message: `${message}; ${path}` });
        }
        this.#totals.add(this.#scanner.take(), here);
    }
    async end() {
        while (this.#pending.length > 0)
            await this.#addNext();
        const outcomes = new Map([[here, this.#scanner.outcome()]]);
        if (!(this.#threads instanceof ScanThreads))
            return outcomes;
        for (const [thread, outcome] of await this.#threads.outcomes()) {
            if (typeof outcome !== 'string')
                outcomes.set(thread, outcome);
            else
                this.#totals.gaps.add({
                    location: 'cloudtrail-logs',
                    message: `a worker thread failed: ${outcome}; ${lost}`,
                });
        }
        return outcomes;
    }
    async close() {
        if (this.#threads instanceof ScanThreads)
            await this.#threads.close();
    }
    async #addNext() {
        const next = this.#pending.shift();
        if (next === undefined)
            return;
        const answer = await next.result;
        if ('part' in answer)
            this.#add(next.batch, answer.part, next.thread);
        else
            this.#lose(next.batch, answer.failure);
    }
    #add(batch, part, thread) {
        this.#totals.add(part, thread);
        this.#damaged.push(...part.damaged);
        const delivered = this.#byDay ? (0,log_delivery/* dayOf */.kb)(batch[0]?.location ?? '') : undefined;
        if (delivered !== undefined)
            this.#totals.forgetBefore(((0,base_time/* parseDay */.Iq)(delivered) ?? 0) / base_time/* day */.vd);
        this.#progress.tell();
    }
    #lose(batch, failure) {
        for (const { location } of batch)
            this.#totals.gaps.add({
                location: location,
                message: `was not read: its worker thread failed (${failure})`,
            });
    }
}
const every = 5000;
function progressOf(files, reached, report) {
    const begun = performance.now();
    let reportedAt = begun;
    return {
        tell() {
            const now = performance.now();
            if (report === undefined || now - reportedAt < every)
                return;
            reportedAt = now;
            report(progressLine(files, reached, (now - begun) / 1000));
        },
    };
}
function progressLine(count, { files, bytes, events }, seconds) {
    const left = files === 0 ? 0 : ((count - files) / files) * seconds;
    const rate = Math.round(events / seconds);
    return [
        `cloudtrail-logs: ${(0,base_time/* grouped */.zD)(files)} of ${(0,base_time/* grouped */.zD)(count)} files`,
        (0,base_text/* shownBytes */.Fu)(bytes),
        `${(0,base_time/* grouped */.zD)(events)} events (${(0,base_time/* grouped */.zD)(rate)} a second)`,
        `${Math.ceil(left)} s left`,
    ].join(', ');
}


/***/ })

};
