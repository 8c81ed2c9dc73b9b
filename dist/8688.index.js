export const id = 8688;
export const ids = [8688,1373,9040];
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

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const fine = (what, text) => ({ what, state: 'fine', text });
const wrong = (what, text) => ({ what, state: 'wrong', text });
const unknown = (what, text) => ({ what, state: 'unknown', text });
async function attempt(what, ask, check) {
    try {
        return [check(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ }),

/***/ 59040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findAnalyzer),
  gatherUnusedAccess: () => (/* binding */ gatherUnusedAccess),
  z: () => (/* binding */ readAnalyzer)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-accessanalyzer/dist-cjs/index.js
var dist_cjs = __webpack_require__(71645);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/sources/unused-access/findings.ts



async function listFindings(client, analyzerArn, principal, conditions) {
    const action = 'access-analyzer:ListFindings';
    const filter = { resource: { eq: [principal] }, status: { eq: ['ACTIVE', 'ARCHIVED'] } };
    const ids = await (0,call.allPages)(action, (nextToken) => (0,call.call)({
        action,
        send: (options) => client.send(new dist_cjs/* ListFindingsV2Command */.kt9({
            analyzerArn,
            filter,
            ...(nextToken === undefined ? {} : { nextToken }),
        }), options),
        read: ({ findings, nextToken: next }) => findings === undefined ? undefined : { items: findings.flatMap(({ id }) => id ?? []), next },
    }, conditions));
    return [...new Set(ids)].sort();
}
async function readFinding(client, analyzerArn, id, conditions) {
    const action = 'access-analyzer:GetFinding';
    const parts = await (0,call.allPages)(action, (nextToken) => (0,call.call)({
        action,
        send: (options) => client.send(new dist_cjs/* GetFindingV2Command */.bjP({ analyzerArn, id, ...(nextToken === undefined ? {} : { nextToken }) }), options),
        read: (answer) => partOf(id, answer),
    }, conditions));
    const [first] = parts;
    if (first === undefined)
        throw new aws_failure/* AwsFailure */.O('unavailable', `${action}: the response of AWS contains no finding`);
    const role = parts.find((part) => part.role !== undefined)?.role;
    const actions = parts.flatMap((part) => part.actions);
    return { ...first, actions, ...(role === undefined ? {} : { role }) };
}
function partOf(id, { findingDetails, analyzedAt, error, nextToken: next }) {
    if (findingDetails === undefined || analyzedAt === undefined)
        return undefined;
    const roles = findingDetails.flatMap(({ unusedIamRoleDetails }) => unusedIamRoleDetails ?? []);
    const [role] = roles.map(({ lastAccessed }) => timed({}, lastAccessed));
    const part = {
        id,
        analyzed: analyzedAt.getTime(),
        actions: findingDetails.flatMap(actionsOf),
        ...(role === undefined ? {} : { role }),
        ...(error === undefined ? {} : { error }),
    };
    return { items: [part], next };
}
function actionsOf({ unusedPermissionDetails }) {
    const { serviceNamespace: service = '', actions = [] } = unusedPermissionDetails ?? {};
    return actions.flatMap(({ action, lastAccessed }) => action === undefined
        ? []
        : [timed({ action: action.includes(':') ? action : `${service}:${action}` }, lastAccessed)]);
}
function timed(value, last) {
    return last === undefined ? value : { ...value, last: last.getTime() };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/gather.ts





async function gatherUnusedAccess(client, request) {
    const { principal, window, now } = request;
    const conditions = (0,call.soon)(request, call.patience);
    const about = { source: 'unused-access', principal, window };
    try {
        const analyzer = await chosenAnalyzer(client, request.analyzer, conditions);
        const found = await readFindings(client, analyzer, principal, conditions);
        return {
            coverage: { ...about, ...coverageOf(analyzer, found, now) },
            actions: found.flatMap(formerUses),
        };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const gaps = [{ location: 'unused-access', message: error.message }];
        const reach = { start: now, end: now };
        return {
            coverage: { ...about, trackingPeriod: reach, gaps, analyzer: request.analyzer ?? '', actions: [] },
            actions: [],
        };
    }
}
async function chosenAnalyzer(client, arn, conditions) {
    const analyzer = arn === undefined ? await findAnalyzer(client, conditions) : await readAnalyzer(client, arn, conditions);
    if (typeof analyzer !== 'string')
        return analyzer;
    throw new aws_failure/* AwsFailure */.O('not-found', analyzer);
}
const tooMany = 'access-analyzer:GetFinding: reading all findings took too long; run again';
async function readFindings(client, { arn }, principal, conditions) {
    const found = [];
    for (const id of await listFindings(client, arn, principal, conditions)) {
        if (conditions.clock.now() >= conditions.deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', tooMany);
        found.push(await readFinding(client, arn, id, conditions));
    }
    return found;
}
function coverageOf({ arn, age }, found, now) {
    const end = Math.min(now, ...found.map(({ analyzed }) => analyzed));
    const unused = found.flatMap(({ role }) => role ?? []);
    const [role] = unused;
    const gaps = found.flatMap(({ error, id }) => error === undefined
        ? []
        : [{ location: 'unused-access', message: `finding ${id}: AWS could not analyze it (${error})` }]);
    return {
        trackingPeriod: { start: end - age * time/* day */.vd, end },
        gaps,
        analyzer: arn,
        actions: [...new Set(found.flatMap(({ actions }) => actions.map(({ action }) => action)))].sort(),
        ...(role === undefined ? {} : { unusedRole: role }),
    };
}
function formerUses({ actions }) {
    return actions.flatMap(({ action, last }) => (last === undefined ? [] : [{ action, last }]));
}
const types = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];
async function findAnalyzer(client, conditions) {
    const action = 'access-analyzer:ListAnalyzers';
    for (const type of types) {
        const all = await (0,call.allPages)(action, (nextToken) => (0,call.call)({
            action,
            send: (options) => client.send(new dist_cjs/* ListAnalyzersCommand */.Vq7({ type, ...(nextToken === undefined ? {} : { nextToken }) }), options),
            read: ({ analyzers, nextToken: next }) => analyzers === undefined ? undefined : { items: analyzers, next },
        }, conditions));
        const active = all.map(analyzerOf).filter((one) => typeof one !== 'string');
        const [first] = active.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        if (first !== undefined)
            return first;
    }
    return 'no active unused access analyzer in this Region; set unused-access-analyzer-arn';
}
async function readAnalyzer(client, arn, conditions) {
    const name = arn.slice(arn.indexOf('/') + 1);
    return (0,call.call)({
        action: 'access-analyzer:GetAnalyzer',
        send: (options) => client.send(new dist_cjs/* GetAnalyzerCommand */.ONg({ analyzerName: name }), options),
        read: ({ analyzer }) => (analyzer === undefined ? undefined : ofArn(analyzer, arn)),
    }, conditions);
}
function ofArn(summary, arn) {
    return summary.arn === arn
        ? analyzerOf(summary)
        : `the analyzer ${arn} was not found with these credentials`;
}
function analyzerOf({ arn = '', type, status, configuration }) {
    if (!types.some((known) => known === type))
        return `analyzer ${arn} is not an unused access analyzer: its type is ${type}`;
    if (status !== 'ACTIVE')
        return `analyzer ${arn} is not active: its status is ${status}`;
    const age = configuration?.unusedAccess?.unusedAccessAge;
    return age === undefined ? `analyzer ${arn} has no tracking period` : { arn, age };
}


/***/ }),

/***/ 18688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeAnalyzer: () => (/* binding */ probeAnalyzer)
/* harmony export */ });
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _gather__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59040);


const what = 'unused access';
function probeAnalyzer(client, conditions, arn) {
    return (0,_check__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(what, () => (arn === undefined ? (0,_gather__WEBPACK_IMPORTED_MODULE_1__/* .findAnalyzer */ .y)(client, conditions) : (0,_gather__WEBPACK_IMPORTED_MODULE_1__/* .readAnalyzer */ .z)(client, arn, conditions)), (analyzer) => typeof analyzer === 'string'
        ? (0,_check__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(what, analyzer)
        : (0,_check__WEBPACK_IMPORTED_MODULE_0__/* .fine */ .Bs)(what, `${analyzer.arn} has a tracking period of ${analyzer.age} days`));
}


/***/ })

};
