export const id = 3741;
export const ids = [3741,1373];
export const modules = {

/***/ 90863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
class AwsFailure extends Error {
    kind;
    said;
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
function awsFailure(error, action) {
    if (error instanceof AwsFailure)
        return error;
    const clues = cluesOf(error);
    const kind = kindOf(clues);
    const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
    return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}
function cluesOf(error) {
    const metadata = field(error, '$metadata');
    const response = field(error, '$response');
    const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
    const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
    return {
        name: textIn(field(error, 'name')).replace(/Exception$/, ''),
        code: textIn(field(error, 'code')),
        message: textIn(field(error, 'message')),
        host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
        status,
        retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
const kindsByName = [
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
        'credentials',
    ],
    [
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'rejected';
}
function messageOf(kind, clues, action) {
    const { message } = clues;
    const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
    const texts = {
        denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
        'not-found': `not found${said}`,
        quota: `quota exceeded${said}`,
        conflict: `conflict with another resource or request${said}`,
        rejected: `rejected${said}`,
        throttled: `throttled by AWS, also after retries; run again later${said}`,
        unavailable: unavailableText(clues),
        'no-answer': 'timed out; check the network access of the runner, then run again',
        deadline: 'timed out',
        aborted: 'interrupted',
    };
    return `${action}: ${texts[kind]}`;
}
function unavailableText({ code, host, status }) {
    if (unreachable.test(code))
        return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
    const what = status === undefined || broken.test(code)
        ? `the connection to AWS was closed${code === '' ? '' : ` (${code})`}`
        : `AWS returned status ${status}`;
    return `${what} without a valid response, also after retries; run again later`;
}
function permissionIn(message) {
    return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 91373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allPages: () => (/* binding */ allPages),
/* harmony export */   call: () => (/* binding */ call),
/* harmony export */   patience: () => (/* binding */ patience),
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   soon: () => (/* binding */ soon),
/* harmony export */   unlessAborted: () => (/* binding */ unlessAborted)
/* harmony export */ });
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const patience = 60_000;
function soon({ signal, clock }, time = patience) {
    return { signal, clock, deadline: clock.now() + time };
}
async function call(request, { signal, clock, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${request.action}: the response of AWS is incomplete; run again later`);
        }
        catch (error) {
            const failure = signal.aborted ? aborted(request.action) : (0,_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .M)(error, request.action);
            const wait = waitBefore(attempt, failure);
            if (!isPassing(failure) || clock.now() + wait >= deadline)
                throw failure;
            await pause(wait, { signal, clock });
        }
    }
}
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function pause(milliseconds, { signal, clock }) {
    try {
        await clock.wait(milliseconds, signal);
    }
    catch {
        throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', 'interrupted');
    }
}
function aborted(action) {
    return new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', `${action}: interrupted`);
}
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}
const most = 2000;
const longest = 5 * 60_000;
async function allPages(action, read) {
    const items = [];
    const seen = new Set();
    let token;
    const begun = Date.now();
    do {
        const page = await read(token);
        items.push(...page.items);
        token = page.next === '' ? undefined : page.next;
        if (token !== undefined && (seen.has(token) || seen.size >= most || Date.now() - begun > longest))
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: AWS returned more pages than expected; run again later`);
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
}


/***/ }),

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

/***/ 43741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherAthena: () => (/* binding */ gatherAthena),
  nothing: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(48025);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/sources/athena/estimate.ts


const mostMeasured = 48;
const mostPages = 5;
async function estimate(partitions, bucket) {
    const inTurn = (0,turns/* atMost */.T)(8);
    const { accounts, days } = partitions;
    const found = await Promise.all(accounts.map((account) => inTurn(() => regionsOf(account, partitions, bucket))));
    const folders = found.flatMap(({ read }) => read);
    const all = folders.flatMap((folder) => days.map((one) => `${folder}${one}/`));
    const chosen = evenly(all, mostMeasured);
    const sizes = await Promise.all(chosen.map((prefix) => inTurn(() => sizeOf(prefix, bucket))));
    const mean = sum(sizes) / Math.max(1, sizes.length);
    return {
        bytes: Math.round(mean * all.length),
        measured: chosen.length,
        partitions: all.length,
        omitted: [...new Set(found.flatMap(({ omitted }) => omitted))].sort(),
    };
}
async function regionsOf(account, { shape, regions, days }, bucket) {
    const above = `${shape.prefix}${account}/CloudTrail/`;
    const { names } = await bucket.folders(above, 'all');
    const asked = names.filter((name) => regions === 'all' || regions.includes(name));
    const omitted = [];
    for (const region of asked.filter((name) => (0,arn/* isRegion */.Dp)(name) && !shape.regions.includes(name)))
        if (await hasLogs(`${above}${region}/`, days, bucket))
            omitted.push(region);
    const read = asked.filter((name) => shape.regions.includes(name)).map((name) => `${above}${name}/`);
    return { read, omitted };
}
async function hasLogs(folder, days, bucket) {
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const { objects } = await bucket.objects({ prefix: folder, after: `${folder}${first}`, most: 1 });
    const [next] = objects;
    return next !== undefined && next.key < `${folder}${last}0`;
}
async function sizeOf(prefix, bucket) {
    let bytes = 0;
    let token;
    for (let page = 0; page < mostPages; page++) {
        const { objects, next } = await bucket.objects({ prefix, token });
        bytes += sum(objects.map(({ size }) => size));
        token = next;
        if (token === undefined)
            break;
    }
    return bytes;
}
function evenly(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, index) => values.slice(Math.floor(((index + 0.5) * values.length) / most)).slice(0, 1)).flat();
}
function sum(values) {
    return values.reduce((total, one) => total + one, 0);
}

// EXTERNAL MODULE: ./src/sources/athena/table.ts
var athena_table = __webpack_require__(89096);
;// CONCATENATED MODULE: ./src/sources/athena/plan.ts






async function planOf(question, known, limit) {
    const { database, table, principals, regions, now } = question;
    const shape = (0,athena_table/* shapeOf */.F5)(known);
    if (typeof shape === 'string')
        throw rejected(`table ${database}.${table}: ${shape}; ${anew}`);
    const accounts = [...new Set(principals.map(({ account }) => account))].sort();
    checkCovered(shape, accounts, regions);
    const wanted = roundedWindow(question);
    const window = windowIn(shape, wanted);
    const days = daysOf(window, now);
    const partitions = { shape, accounts, regions, days };
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const forecast = await forecastOf(partitions, question);
    if ('estimate' in forecast)
        checkEstimate(forecast.estimate, limit);
    return {
        window,
        days: { first, last },
        accounts,
        ...readRegions(regions, 'estimate' in forecast, shape),
        lines: 'estimate' in forecast ? [`athena: the query scans about ${amountOf(forecast.estimate)}`] : [],
        remarks: [...shortened(window, wanted), ...('estimate' in forecast ? [] : [forecast.remark])],
    };
}
const anew = 'create the table again with iam-policy-drift athena ddl';
function rejected(message) {
    return new aws_failure/* AwsFailure */.O('rejected', message);
}
function checkCovered(shape, accounts, regions) {
    const { accounts: listed } = shape;
    const strange = listed === 'any' ? [] : accounts.filter((account) => !listed.includes(account));
    if (strange.length > 0)
        throw rejected(`the table does not include account ${strange.join(', ')}; ${anew}`);
    const missing = regions === 'all' ? [] : regions.filter((region) => !shape.regions.includes(region));
    if (missing.length > 0)
        throw rejected(`the table does not include Region ${missing.join(', ')}; ${anew}`);
}
const hour = time/* day */.vd / 24;
function roundedWindow({ window, endIsNamed, maxJobAge }) {
    const step = endIsNamed ? 0 : Math.min(maxJobAge, hour);
    if (step === 0)
        return window;
    const end = Math.floor(window.end / step) * step;
    return { start: end - (window.end - window.start), end };
}
function windowIn({ from, to }, { start, end }) {
    const inside = { start: Math.max(start, from), end: Math.min(end, to ?? end) };
    if (inside.start < inside.end)
        return inside;
    throw rejected(`the table does not cover ${(0,time/* isoDay */.kh)(start)} to ${(0,time/* isoDay */.kh)(end)}; ${anew} and an earlier --since`);
}
function shortened(window, wanted) {
    if (window.start <= wanted.start)
        return [];
    const [begins, asked] = [(0,time/* isoDay */.kh)(window.start), (0,time/* isoDay */.kh)(wanted.start)];
    return [`the Athena table starts on ${begins}, not on ${asked}: earlier events are not counted`];
}
function readRegions(regions, looked, shape) {
    if (regions !== 'all')
        return { requestedRegions: regions };
    return looked ? {} : { requestedRegions: shape.regions };
}
function daysOf({ start, end }, now) {
    const first = Math.floor((start - time/* day */.vd) / time/* day */.vd) * time/* day */.vd;
    const last = Math.max(Math.min(end + log_delivery/* latestDelivery */.qB, now), start);
    const length = Math.floor((last - first) / time/* day */.vd) + 1;
    return Array.from({ length }, (_, index) => (0,athena_table/* partitionDay */.J)(first + index * time/* day */.vd));
}
async function forecastOf(partitions, { bucket, signal }) {
    try {
        return { estimate: await estimate(partitions, bucket(partitions.shape.bucket)) };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O) || signal.aborted)
            throw error;
        const unknown = 'the amount of data that the query scans could not be estimated, and the table may not include all Regions';
        return { remark: `${unknown}: ${error.message}` };
    }
}
function checkEstimate(found, { bytes, cutoff }) {
    const { omitted } = found;
    if (omitted.length > 0)
        throw rejected(`the bucket has logs of ${omitted.join(', ')}, which the table does not include; ${anew}`);
    const most = cutoff ?? bytes;
    if (found.bytes <= most)
        return;
    const whose = cutoff === undefined ? 'max-scan-gb' : 'the workgroup';
    throw rejected(`the query would scan about ${amountOf(found)}, more than ${whose} allows (${(0,base_text/* shownBytes */.Fu)(most)}), so it was not started: raise the limit, use fewer Regions, or shorten lookback`);
}
function amountOf({ bytes, measured, partitions }) {
    return `${(0,base_text/* shownBytes */.Fu)(bytes)} (${measured} of ${partitions} partitions measured)`;
}

// EXTERNAL MODULE: ./src/evidence/callers.ts
var evidence_callers = __webpack_require__(44225);
// EXTERNAL MODULE: ./src/evidence/denial.ts
var denial = __webpack_require__(41818);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence = __webpack_require__(50755);
// EXTERNAL MODULE: ./src/evidence/request-marks.ts
var request_marks = __webpack_require__(37023);
// EXTERNAL MODULE: ./src/sources/athena/quoting.ts
var quoting = __webpack_require__(3907);
;// CONCATENATED MODULE: ./src/sources/athena/query.ts





const part = { call: 15, kind: 23, day: 27, account: 29, caller: 30, region: 31 };
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
    ...['account', 'caller', 'events', 'first_at', 'last_at', 'resources', 'distinct_resources', 'bare'],
    ...['authorized', 'from_session'],
];
const keys = resultColumns.slice(0, 21).join(', ');
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
  FROM ${(0,quoting/* sqlName */.iA)(question.database)}.${(0,quoting/* sqlName */.iA)(question.table)}
  WHERE ${partitionsOf(question).join('\n    AND ')}
    AND coalesce(eventtype, '') <> 'AwsCloudTrailInsight' AND coalesce(eventcategory, '') <> 'Insight'`;
}
const deniedParts = Object.entries(denial/* denialPatterns */.rN)
    .map(([part, pattern]) => `    substr(regexp_extract(errormessage, ${(0,quoting/* sqlText */.gt)(pattern)}, 1), 1, ${denial/* longestPart */.ak}) AS denial_${part.toLowerCase()}`)
    .join(',\n');
const outcomes = `    NOT regexp_like(code, ${(0,quoting/* sqlText */.gt)(denial/* authenticationFailure */.HD)}) AS authenticated,
    regexp_like(code, ${(0,quoting/* sqlText */.gt)(`(?i)${denial/* denialCode */.Fr}`)}) OR denial_action IS NOT NULL AS names_denial,
    coalesce(${withoutSession('denial_user')} <> ${withoutSession('arn')}, false) AS is_another,
    regexp_like(code, ${(0,quoting/* sqlText */.gt)(denial/* kmsDenialCode */.ED)}) AND NOT ${isOf('kms')} AS is_kms`;
function withoutSession(arn) {
    return `coalesce(regexp_extract(${arn}, ${(0,quoting/* sqlText */.gt)(denial/* sessionRolePattern */.H)}, 1), ${arn})`;
}
function isOf(...labels) {
    const sources = labels.flatMap((label) => [`${label}.amazonaws.com`, `${label}.amazonaws.com.cn`]);
    return `lower(source) IN ${(0,quoting/* sqlTexts */.J)(sources)}`;
}
const marks = [
    ...request_marks/* requestMarks */.z.map(({ name, of, pattern }) => {
        const applies = of === 'writes' ? 'coalesce(NOT read_only, true)' : isOf(...of);
        return `CASE WHEN ${applies} AND regexp_like(request, ${(0,quoting/* sqlText */.gt)(pattern)}) THEN '${name}' END`;
    }),
    `CASE WHEN authenticated AND NOT names_denial AND regexp_like(code, '^(?:NoSuchKey|404|NotFound)$') AND ${isOf('s3')} THEN 'missing-key' END`,
    `CASE WHEN kms_denied THEN 'kms-denied' END`,
].join(',\n      ');
const session = '^arn:([^:]*):sts:[^:]*:([^:]*):assumed-role/([^/:]+)/[^/:]';
function partitionsOf({ days, accounts, regions }) {
    return [
        `"timestamp" BETWEEN ${(0,quoting/* sqlText */.gt)(days.first)} AND ${(0,quoting/* sqlText */.gt)(days.last)}`,
        `"account" IN ${(0,quoting/* sqlTexts */.J)(accounts)}`,
        ...(regions === 'all' ? [] : [`"region" IN ${(0,quoting/* sqlTexts */.J)(regions)}`]),
    ];
}
const caller = `CASE WHEN issuer IS NOT NULL THEN issuer
      WHEN role_name IS NOT NULL THEN concat('arn:', role_partition, ':iam::', role_account, ':role/', role_name)
      ELSE arn END`;
function records({ principals, window }) {
    const issuers = principals.map(({ arn }, index) => `WHEN ${(0,quoting/* sqlText */.gt)(arn)} THEN ${index}`).join(' ');
    const roles = principals.flatMap(({ kind, partition, account, name }, index) => kind === 'role' ? [`WHEN ${(0,quoting/* sqlText */.gt)(`${partition} ${account} ${name}`)} THEN ${index}`] : []);
    const sessions = roles.length === 0
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
const marked = `  SELECT fine, source, name, called, called AND NOT service_event AS recorded, management, read_only, place, day, account, moment,
    CASE WHEN length(caller) <= ${evidence_callers/* longestCaller */.o} AND starts_with(caller, 'arn:') THEN caller END AS caller, from_session,
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
const named = `  SELECT ${keys}, arn, max(authorized) AS authorized, bool_and(from_session) AS from_session,
    sum(CASE WHEN nth > 1 THEN 0 WHEN part = ${part.call} AND id IS NOT NULL THEN 1 ELSE copies END) AS events,
    min(first_at) AS first_at, max(last_at) AS last_at
  FROM grouped
  CROSS JOIN UNNEST(CASE WHEN cardinality(arns) > 0 THEN arns ELSE ARRAY[CAST(NULL AS varchar)] END)
    WITH ORDINALITY AS resource (arn, nth)
  WHERE part <> ${part.call} OR who IS NOT NULL
  GROUP BY ${keys}, arn`;
const counted = `SELECT ${keys}, sum(events) AS events, min(first_at) AS first_at, max(last_at) AS last_at,
  json_format(CAST(min(arn, ${evidence/* resourceLimit */.i_}) AS json)) AS resources, count(arn) AS distinct_resources,
  sum(CASE WHEN arn IS NULL THEN events ELSE 0 END) AS bare,
  max(authorized) AS authorized, bool_and(from_session) AS from_session
FROM named
GROUP BY ${keys}`;

// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/evidence/call-counts.ts
var call_counts = __webpack_require__(2594);
;// CONCATENATED MODULE: ./src/sources/athena/rows.ts





function readRows(rows, principals) {
    const all = rows.map(fieldsOf);
    const of = (which) => all.filter((fields) => number(fields, 'part') === which && flag(fields, 'fine'));
    const kinds = of(part.kind);
    const own = of(part.call).map((fields) => ({ fields, principal: principalOf(fields, principals) }));
    const calls = own.flatMap((one) => (flag(one.fields, 'called') ? [callOf(one.fields, one.principal)] : []));
    const records = new Map(principals.map((principal) => [principal, 0]));
    for (const { fields, principal } of own)
        records.set(principal, (records.get(principal) ?? 0) + number(fields, 'events'));
    const span = spanOf(kinds);
    const malformed = rows_sum(all.filter((one) => number(one, 'part') === part.kind && !flag(one, 'fine')));
    const callers = of(part.caller).filter((fields) => fields.has('caller'));
    return {
        calls: mergedCalls(calls),
        set: {
            ...(span === undefined ? {} : { span }),
            events: rows_sum(kinds),
            accounts: valuesOf(of(part.account), 'account'),
            regions: valuesOf(of(part.region), 'place'),
            days: new Set(valuesOf(of(part.day), 'day')),
            kinds: kinds.map(kindOf),
            eventsByPrincipal: records,
            principalsSeen: (0,evidence_callers/* seenIn */.v)([{ callers: callers.map(callerOf), complete: true }], principals, malformed === 0),
        },
        malformed,
    };
}
function fieldsOf(row) {
    if (row.length !== resultColumns.length)
        throw unreadable(`it has ${row.length} columns`);
    const fields = resultColumns.flatMap((name, index) => {
        const value = row[index];
        return value === undefined ? [] : [[name, value]];
    });
    return new Map(fields);
}
function principalOf(fields, principals) {
    const principal = principals[number(fields, 'who')];
    if (principal === undefined)
        throw unreadable('it is for a principal that was not queried');
    return principal;
}
function callOf(fields, principal) {
    const action = fields.get('action');
    const authorization = authorizationIn(fields);
    return {
        principal,
        eventSource: rows_text(fields, 'source'),
        eventName: rows_text(fields, 'name'),
        outcome: flag(fields, 'denied') ? 'denied' : 'allowed',
        region: rows_text(fields, 'place'),
        ...(action === undefined ? {} : { deniedAction: action }),
        ...optionalText('policyType', fields.get('policy_type')),
        ...(fields.has('explicit_deny') ? { explicitDeny: true } : {}),
        ...optionalText('policyArn', fields.get('policy_arn')),
        ...optionalText('invokedBy', fields.get('invoked_by')),
        ...(fields.has('marks') ? { marks: rows_text(fields, 'marks').split(',') } : {}),
        ...(fields.has('denial_day') ? { denialDays: [rows_text(fields, 'denial_day')] } : {}),
        ...(authorization === undefined ? {} : { authorization }),
        count: number(fields, 'events'),
        first: number(fields, 'first_at'),
        last: number(fields, 'last_at'),
        resources: textsIn(fields, 'resources').sort(order/* compare */.U),
        allResources: number(fields, 'bare') === 0 &&
            number(fields, 'distinct_resources') === textsIn(fields, 'resources').length,
    };
}
function kindOf(fields) {
    const management = fields.has('management') ? { management: flag(fields, 'management') } : {};
    const readOnly = fields.has('read_only') ? { readOnly: flag(fields, 'read_only') } : {};
    const names = { eventSource: rows_text(fields, 'source'), eventName: rows_text(fields, 'name') };
    return { ...names, call: flag(fields, 'recorded'), ...management, ...readOnly };
}
function callerOf(fields) {
    return {
        arn: rows_text(fields, 'caller'),
        fromSession: flag(fields, 'from_session'),
        first: number(fields, 'first_at'),
        last: number(fields, 'last_at'),
    };
}
function spanOf(kinds) {
    if (kinds.length === 0)
        return undefined;
    const start = kinds.reduce((first, one) => Math.min(first, number(one, 'first_at')), Number.POSITIVE_INFINITY);
    return { start, end: kinds.reduce((last, one) => Math.max(last, number(one, 'last_at')), start) };
}
function textsIn(fields, name) {
    const json = fields.get(name);
    if (json === undefined)
        return [];
    try {
        const parsed = JSON.parse(json);
        if (parsed === null)
            return [];
        if (Array.isArray(parsed) && parsed.every((one) => typeof one === 'string'))
            return parsed;
    }
    catch {
    }
    throw unreadable(`its ${name} is not a list`);
}
function authorizationIn(fields) {
    const [at = '', id] = fields.get('authorized')?.split(' ') ?? [];
    return id === undefined ? undefined : { at: Number(at), id };
}
function optionalText(name, value) {
    const result = {};
    if (value !== undefined)
        result[name] = value;
    return result;
}
function valuesOf(rows, name) {
    const values = rows.flatMap((fields) => fields.get(name) ?? []).filter((value) => value !== '');
    return values.sort(order/* compare */.U);
}
function rows_sum(rows) {
    return rows.reduce((total, fields) => total + number(fields, 'events'), 0);
}
function mergedCalls(calls) {
    const merged = new Map();
    for (const call of calls) {
        const key = (0,call_counts/* callKey */.C_)(call);
        const other = merged.get(key);
        merged.set(key, other === undefined ? call : (0,call_counts/* mergeCalls */.is)(other, call));
    }
    return [...merged].sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, call]) => call);
}
function rows_text(fields, name) {
    const value = fields.get(name);
    if (value === undefined)
        throw unreadable(`it has no ${name}`);
    return value;
}
function number(fields, name) {
    const value = rows_text(fields, name);
    if (!/^\d{1,15}$/.test(value))
        throw unreadable(`its ${name} is not a number`);
    return Number(value);
}
function flag(fields, name) {
    const value = rows_text(fields, name);
    if (value !== 'true' && value !== 'false')
        throw unreadable(`its ${name} is neither true nor false`);
    return value === 'true';
}
function unreadable(why) {
    return new aws_failure/* AwsFailure */.O('rejected', `a row of the result cannot be read: ${why}; run again`);
}

;// CONCATENATED MODULE: ./src/sources/athena/run.ts



async function runQuery(api, start, bounds) {
    const { signal, clock, deadline } = bounds;
    let id;
    try {
        id = await api.start(start, { signal, clock, deadline });
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        if (error.kind === 'aborted' || error.kind === 'no-answer')
            await stopUnknown(api, start, clock);
        return { failure: error.message };
    }
    return follow(api, id, bounds);
}
async function follow(api, id, bounds) {
    const seen = {};
    const query = () => ({ id, scannedBytes: seen.last?.scannedBytes ?? 0 });
    try {
        const execution = await waitFor(api, id, bounds, seen);
        if (execution.state !== 'SUCCEEDED')
            return { failure: `query ${id} ${endOf(execution)}`, query: query() };
        if (execution.reused)
            bounds.report(`athena query ${id}: reused an earlier result`);
        const conditions = (0,call.soon)(bounds);
        return { rows: await api.rows(id, conditions), query: query() };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const ending = seen.last?.state === 'SUCCEEDED' ? 'its result remains in Athena' : await stop(api, id, bounds.clock);
        return { failure: `query ${id}: ${error.message}; ${ending}`, query: query() };
    }
}
const firstLook = 500;
const longestWait = 10_000;
async function waitFor(api, id, { most, deadline, signal, clock, report }, seen) {
    const begun = clock.now();
    report(`athena query ${id} is running`);
    let reportedAt = begun;
    for (let wait = firstLook;; wait = Math.min(wait * 1.5, longestWait)) {
        await (0,call.pause)(Math.max(0, Math.min(wait, deadline - clock.now())), { signal, clock });
        const now = await api.look(id, {
            signal,
            clock,
            deadline: Math.max(deadline, clock.now() + call.patience / 10),
        });
        seen.last = now;
        if (now.state !== 'QUEUED' && now.state !== 'RUNNING')
            return now;
        if (now.scannedBytes > most)
            throw tooMuch(now, most);
        if (clock.now() >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'generation-timeout has passed');
        if (clock.now() - reportedAt < 30_000)
            continue;
        reportedAt = clock.now();
        const seconds = Math.round((reportedAt - begun) / 1000);
        report(`athena query ${id}: ${seconds} s, ${progressOf(now)}`);
    }
}
function progressOf({ state, scannedBytes }) {
    return state === 'QUEUED' ? 'queued' : `${(0,base_text/* shownBytes */.Fu)(scannedBytes)} scanned`;
}
function tooMuch({ scannedBytes }, most) {
    const read = `it scanned ${(0,base_text/* shownBytes */.Fu)(scannedBytes)}, more than max-scan-gb allows (${(0,base_text/* shownBytes */.Fu)(most)})`;
    return new aws_failure/* AwsFailure */.O('quota', `${read}: raise max-scan-gb, use fewer Regions, or shorten lookback`);
}
const lastPatience = 2500;
function lastConditions(clock) {
    return (0,call.soon)({ signal: AbortSignal.timeout(lastPatience), clock }, lastPatience);
}
async function stop(api, id, clock) {
    try {
        await api.stop(id, lastConditions(clock));
        return 'the query was stopped';
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        return 'the query may still run; stop it in the Athena console';
    }
}
async function stopUnknown(api, start, clock) {
    try {
        await stop(api, await api.start(start, lastConditions(clock)), clock);
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
    }
}
function endOf({ state, said }) {
    const quoted = said === '' ? '' : ` (AWS: ${said.slice(0, 300)})`;
    if (state === 'CANCELLED')
        return /limit|bytes scanned/i.test(said)
            ? `was cancelled${quoted}: it exceeded the data limit of the workgroup; use fewer Regions, shorten lookback, or use a different workgroup`
            : `was cancelled outside this run${quoted}: run again`;
    return `failed${quoted}: ${remedyFor(said)}`;
}
const remedies = [
    [
        /access ?denied|forbidden|status code: 403/i,
        'allow s3:GetObject and s3:ListBucket on the bucket of the trail, s3:PutObject and s3:GetBucketLocation on the bucket of the results, and kms:Decrypt if they are encrypted',
    ],
    [/exhausted resources|memory limit|max writer/i, 'shorten lookback, or check fewer principals in one run'],
    [/timeout|timed out/i, 'use fewer Regions, or shorten lookback'],
    [
        /TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|does not exist/i,
        'check athena-table, and that AWS_REGION is the Region of the table',
    ],
    [/COLUMN_NOT_FOUND|TYPE_MISMATCH/i, 'create the table again with iam-policy-drift athena ddl'],
    [
        /HIVE_BAD_DATA|HIVE_CURSOR_ERROR|not a valid JSON/i,
        'a log file is damaged, or the location contains other files',
    ],
];
function remedyFor(said) {
    const [, permission] = /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(said) ?? [];
    if (permission !== undefined)
        return `allow ${permission}`;
    const known = remedies.find(([pattern]) => pattern.test(said))?.[1];
    return known ?? 'run again; if it fails again, check the query in the Athena console';
}

;// CONCATENATED MODULE: ./src/sources/athena/gather.ts








async function gatherAthena(question) {
    try {
        return await ask(question);
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return nothing(question, error.message);
        throw error;
    }
}
function nothing({ principals, window }, message, query) {
    const set = {
        window,
        gaps: [{ location: 'athena', message }],
        files: 0,
        events: 0,
        accounts: [],
        regions: [],
        days: new Set(),
        kinds: [],
        eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
        ...(query === undefined ? {} : { query }),
    };
    return { calls: [], set, remarks: [] };
}
async function ask(question) {
    const { api, principals, database, table, workgroup: name, signal, clock, report } = question;
    const deadline = clock.now() + question.timeout;
    const conditions = (0,call.soon)(question);
    const [workgroup, known] = await Promise.all([
        api.workgroup(name, conditions),
        api.table({ database, table }, name, conditions),
    ]);
    const output = outputOf(workgroup, question.output);
    const limit = limitOf(workgroup, question.maxScanBytes);
    const plan = await planOf(question, known, limit);
    for (const remark of [...limit.remarks, ...plan.lines])
        report(remark);
    const start = startOf(question, plan, output);
    const ended = await runQuery(api, start, { most: limit.bytes, deadline, signal, clock, report });
    if ('failure' in ended)
        return nothing({ principals, window: plan.window }, ended.failure, ended.query);
    const { calls, set, malformed } = readRows(ended.rows, principals.map(({ arn }) => arn));
    const gaps = malformed === 0 ? [] : [{ location: 'athena', message: gather_unreadable(malformed) }];
    const { requestedRegions } = plan;
    const some = requestedRegions === undefined ? {} : { requestedRegions };
    const { principals: seen, complete } = set.principalsSeen;
    const principalsSeen = { principals: seen, complete: complete && requestedRegions === undefined };
    return {
        calls,
        set: { ...set, principalsSeen, window: plan.window, gaps, files: 0, query: ended.query, ...some },
        remarks: [...plan.remarks, ...overrun(ended.query, limit)],
    };
}
function gather_unreadable(records) {
    return `${records} records without a readable eventTime, eventSource or eventName`;
}
function outputOf({ name, enabled, enforced, output, keepsResults }, given) {
    if (!enabled)
        throw new aws_failure/* AwsFailure */.O('rejected', `workgroup ${name} is disabled: enable it, or use a different workgroup`);
    if (keepsResults || (enforced && output !== undefined))
        return undefined;
    if (given === undefined && output === undefined)
        throw new aws_failure/* AwsFailure */.O('rejected', `workgroup ${name} has no query result location: set athena-output, or set a location in the workgroup`);
    return given;
}
function limitOf({ name, cutoff }, bytes) {
    if (cutoff === undefined || cutoff >= bytes)
        return { bytes, remarks: [] };
    const text = `workgroup ${name} limits a query to ${(0,base_text/* shownBytes */.Fu)(cutoff)}, less than max-scan-gb (${(0,base_text/* shownBytes */.Fu)(bytes)})`;
    return { bytes, cutoff, remarks: [`athena: ${text}`] };
}
function overrun({ id, scannedBytes }, { bytes }) {
    if (scannedBytes <= bytes)
        return [];
    return [
        `athena query ${id} scanned ${(0,base_text/* shownBytes */.Fu)(scannedBytes)}, more than max-scan-gb (${(0,base_text/* shownBytes */.Fu)(bytes)}): it completed before it could be stopped; set a per-query data limit in the workgroup`,
    ];
}
const longestStatement = 262_144;
function startOf(question, plan, output) {
    const { principals, database, table, regions, workgroup, maxJobAge: maxAge, attempt } = question;
    const { window, days, accounts } = plan;
    const statement = statementOf({ database, table, principals, window, days, accounts, regions });
    if (Buffer.byteLength(statement) > longestStatement)
        throw new aws_failure/* AwsFailure */.O('rejected', `${principals.length} principals are too many for one query: use several runs`);
    const token = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([statement, database, workgroup, output, maxAge, attempt]))
        .digest('hex');
    return { statement, database, table, workgroup, output, maxAge, token };
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sqlTexts),
/* harmony export */   QZ: () => (/* binding */ hiveText),
/* harmony export */   SY: () => (/* binding */ hiveName),
/* harmony export */   gt: () => (/* binding */ sqlText),
/* harmony export */   iA: () => (/* binding */ sqlName)
/* harmony export */ });
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function sqlTexts(texts) {
    return `(${texts.map(sqlText).join(', ')})`;
}
function hiveText(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function hiveName(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}


/***/ }),

/***/ 89096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

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
const partitions = ['account', 'region', 'timestamp'];
const dayFormat = 'yyyy/MM/dd';
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not partitioned by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template does not match the prefixes of a trail';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is not two days, or a day and NOW';
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
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ }),

/***/ 48025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   qB: () => (/* binding */ latestDelivery)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

const latestDelivery = 7 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
function daysOf({ start, end }) {
    return { first: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(start - _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd), last: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(end + latestDelivery) };
}
function dayOf(key) {
    const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
    return date === undefined ? undefined : `${year}-${month}-${date}`;
}
function isWanted(key, { first, last }) {
    if (/(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key))
        return false;
    const delivered = dayOf(key);
    return delivered === undefined || (first <= delivered && delivered <= last);
}


/***/ })

};
