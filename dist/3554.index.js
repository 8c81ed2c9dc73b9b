export const id = 3554;
export const ids = [3554,1373];
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

/***/ 3554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherLastAccessed: () => (/* binding */ gatherLastAccessed)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16764);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91373);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);




const kept = 400 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
const patience = 5 * 60_000;
async function gatherLastAccessed(iam, principal, window, now, session) {
    const about = {
        source: 'last-accessed',
        principal,
        window,
        trackingPeriod: { start: now - kept, end: now },
    };
    try {
        const conditions = (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.soon)(session, patience);
        const services = await readReport(iam, principal, conditions);
        const coverage = { ...about, gaps: [], services: services.map(coverageOf) };
        return { coverage, actions: services.flatMap(actionsOf) };
    }
    catch (error) {
        if (!(error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O))
            throw error;
        const gaps = [{ location: 'last-accessed', message: error.message }];
        return { coverage: { ...about, gaps, services: [] }, actions: [] };
    }
}
async function readReport(iam, arn, conditions) {
    const action = 'iam:GenerateServiceLastAccessedDetails';
    const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GenerateServiceLastAccessedDetailsCommand */ .H3Q({ Arn: arn, Granularity: 'ACTION_LEVEL' });
    const id = await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({ action, send: (options) => iam.send(command, options), read: ({ JobId }) => JobId }, conditions);
    let first = await readPage(iam, id, undefined, conditions);
    for (let wait = 500; first.status === 'IN_PROGRESS'; wait = Math.min(wait * 1.5, 10_000)) {
        if (conditions.clock.now() + wait >= conditions.deadline)
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('deadline', `${action}: the report was not ready in time; run again`);
        await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.pause)(wait, conditions);
        first = await readPage(iam, id, undefined, conditions);
    }
    let begun = first;
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.allPages)('iam:GetServiceLastAccessedDetails', async (marker) => {
        const page = begun ?? (await readPage(iam, id, marker, conditions));
        begun = undefined;
        if (page.status !== 'COMPLETED')
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('rejected', `${action}: ${failed(page)}`);
        return { items: page.services, next: page.marker };
    });
}
function failed({ status, error }) {
    const said = error === '' ? '' : ` (AWS: ${error.slice(0, 300)})`;
    if (status === 'IN_PROGRESS')
        return 'the report restarted while it was read; run again';
    return status === 'FAILED'
        ? `the report failed${said}; run again`
        : `the report has the unknown status ${status.slice(0, 40)}`;
}
function readPage(iam, id, marker, conditions) {
    const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetServiceLastAccessedDetailsCommand */ .ahW({
        JobId: id,
        MaxItems: 1000,
        ...(marker === undefined ? {} : { Marker: marker }),
    });
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action: 'iam:GetServiceLastAccessedDetails',
        send: (options) => iam.send(command, options),
        read: pageOf,
    }, conditions);
}
const halfReport = 'iam:GetServiceLastAccessedDetails: the response of AWS has no marker for the next page; run again';
function pageOf(answer) {
    const { JobStatus: status, ServicesLastAccessed, IsTruncated, Marker, Error: error } = answer;
    if (status === undefined)
        return undefined;
    if (status === 'COMPLETED' && ServicesLastAccessed === undefined)
        return undefined;
    const cut = IsTruncated === undefined || (IsTruncated && (Marker ?? '') === '');
    if (status === 'COMPLETED' && cut)
        throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('rejected', halfReport);
    const services = (ServicesLastAccessed ?? []).flatMap(({ ServiceNamespace, ...rest }) => ServiceNamespace === undefined ? [] : [{ ...rest, ServiceNamespace }]);
    const marker = IsTruncated === true ? Marker : undefined;
    return { status, services, marker, error: error?.Message ?? '' };
}
function coverageOf({ ServiceNamespace: service, LastAuthenticated, TrackedActionsLastAccessed, }) {
    const tracked = TrackedActionsLastAccessed?.flatMap(({ ActionName }) => ActionName === undefined ? [] : [`${service}:${ActionName}`]);
    return {
        service,
        ...(LastAuthenticated === undefined ? {} : { last: LastAuthenticated.getTime() }),
        ...(tracked === undefined ? {} : { trackedActions: tracked }),
    };
}
function actionsOf({ ServiceNamespace: service, TrackedActionsLastAccessed = [], }) {
    return TrackedActionsLastAccessed.flatMap(({ ActionName, LastAccessedTime }) => ActionName === undefined || LastAccessedTime === undefined
        ? []
        : [{ action: `${service}:${ActionName}`, last: LastAccessedTime.getTime() }]);
}


/***/ })

};
