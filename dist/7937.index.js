export const id = 7937;
export const ids = [7937];
export const modules = {

/***/ 863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
/** A request that AWS did not answer as asked. The message is a sentence part for people, remedy included. */
class AwsFailure extends Error {
    kind;
    /** What AWS said, if it said anything; untrusted text. */
    said;
    /** How long AWS wants to be left alone, in milliseconds. */
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
/**
 * Says what an error of the SDK means. `action` is the operation as IAM names it, such as `iam:GetRole`: it is the
 * permission that a refusal asks for unless AWS names another one.
 */
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
    // S3's word for a connection on which nothing came for too long, which it answers with status 400.
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
/** Codes of connections that broke, by Node's names; a timeout of ours has none of them. */
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    // Athena hands on what the catalog and the storage refuse under a name of its own.
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    // A page of something between us and AWS does not parse, whatever its status.
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'refused';
}
function messageOf(kind, { message, status }, action) {
    const said = message === '' ? '' : ` (AWS says: ${message.slice(0, 300)})`;
    const after = status === undefined ? '' : ` with status ${status}`;
    const texts = {
        denied: `${action}: access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `${action}: the AWS credentials are not accepted or have expired; configure them anew${said}`,
        'not-found': `${action}: not found${said}`,
        quota: `${action}: a quota is exceeded${said}`,
        conflict: `${action}: something else is in its way${said}`,
        refused: `${action}: refused${said}`,
        throttled: `${action}: AWS asks to slow down, again and again; run it at another time${said}`,
        unavailable: `${action}: AWS did not answer properly${after}, again and again; run it again later`,
        'no-answer': `${action}: no answer; check the network between here and AWS, then run it again`,
        deadline: `${action}: it took too long`,
        aborted: `${action}: interrupted`,
    };
    return texts[kind];
}
/** The action that a refusal names: "is not authorized to perform: iam:PassRole on resource". */
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

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);


/** How long a request that stands for itself is tried again. In milliseconds. */
const patience = 60_000;
/**
 * Sends a request, on top of the SDK's own attempts, until it is answered or the deadline has passed: throttling may
 * last for minutes, and the SDK gives up after seconds. Throws AwsFailure.
 */
async function call(request, { signal, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .AwsFailure */ .O('unavailable', `${request.action}: AWS answered without what was asked for; run it again later`);
        }
        catch (error) {
            const failure = signal.aborted ? aborted(request.action) : (0,_aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error, request.action);
            const wait = waitBefore(attempt, failure);
            if (!isPassing(failure) || Date.now() + wait >= deadline)
                throw failure;
            await pause(wait, signal);
        }
    }
}
/** Rejects when the signal is aborted first: the SDK does not look at one while it fetches credentials. */
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
/** Waits, but not for ever: an interruption ends it as AwsFailure. */
async function pause(milliseconds, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    }
    catch {
        throw new _aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .AwsFailure */ .O('aborted', 'interrupted');
    }
}
function aborted(action) {
    return new _aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .AwsFailure */ .O('aborted', `${action}: interrupted`);
}
/** A request without any answer has taken the SDK's attempts of 15 seconds each; it is not tried again. */
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
/** One second, two, four ... at most thirty, half of it by chance, so that jobs do not come back together. */
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   qX: () => (/* binding */ soon),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6764);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1695);
/* harmony import */ var _iam_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);




/**
 * Opens a session with the credentials given, else with the SDK's own chain of them, and with the endpoints that AWS_ENDPOINT_URL names. Every
 * request times out: the SDK by itself waits for ever, and `requestTimeout` alone only warns.
 */
function openSession({ partition, region, signal, version, credentials }) {
    // It warns of old versions of Node when a client is made; which one runs an action is not for its user to choose.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const home = (0,_iam_arn__WEBPACK_IMPORTED_MODULE_0__/* .globalRegion */ .a9)(partition);
    const common = {
        customUserAgent: [['iam-policy-drift', version]],
        requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    };
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .iM({
        ...common,
        region: region ?? home,
        ...(credentials === undefined ? {} : { credentials }),
    });
    const shared = { ...common, credentials: sts.config.credentials };
    const here = region ?? home;
    return {
        partition,
        region: here,
        signal,
        sts,
        iam: new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .IAMClient */ .h8v({ ...shared, region: home }),
        async accessAnalyzer(at = here) {
            const { AccessAnalyzerClient } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
            return new AccessAnalyzerClient({ ...shared, region: at });
        },
        async cloudTrail(at) {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 7392).then(__webpack_require__.t.bind(__webpack_require__, 7392, 19));
            return new CloudTrailClient({ ...shared, region: at });
        },
        async athena() {
            const { AthenaClient } = await __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
            return new AthenaClient({ ...shared, region: here });
        },
        async s3(at = here) {
            const { S3Client } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            // Names of buckets become names of hosts, which an endpoint of one's own seldom has.
            return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
        },
    };
}
function hasOwnEndpoint() {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}
/** Conditions for requests that stand for themselves. */
function soon({ signal }) {
    return { signal, deadline: Date.now() + _call__WEBPACK_IMPORTED_MODULE_1__/* .patience */ ._L };
}
/** Whether there are any credentials; they may still be wrong ones. An interruption leaves it open. */
async function hasCredentials({ sts, signal }) {
    try {
        await (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .Wh)(sts.config.credentials(), signal);
        return true;
    }
    catch {
        return signal.aborted;
    }
}
/** Who the credentials speak for; needs no permission. Throws AwsFailure. */
function readCaller(session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
        action: 'sts:GetCallerIdentity',
        send: (options) => session.sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .GetCallerIdentityCommand */ .zI({}), options),
        read: ({ Account, Arn }) => Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    }, soon(session));
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBucketLogs: () => (/* binding */ findBucketLogs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9401);
/* harmony import */ var _config_log_places__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var _disk_read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1988);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6236);
/* harmony import */ var _sources_cloudtrail_logs_log_files__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7200);
/* harmony import */ var _unasked__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8086);









/**
 * Finds the log files of all buckets of a request; undefined when it names none. Throws InputError for a bucket that
 * does not exist, a cache that may not be used or cannot be written, and without credentials when there is nothing
 * else to judge by.
 */
async function findBucketLogs({ logs, file }, order, { place, surroundings }) {
    if (logs === undefined || logs.buckets.length === 0)
        return undefined;
    const cache = await cacheOf(logs, place, surroundings.env);
    if (!(await (0,_aws_session__WEBPACK_IMPORTED_MODULE_3__/* .hasCredentials */ .Lk)(order.session))) {
        if (logs.paths.length === 0 && file === undefined)
            throw new _input_error__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([_unasked__WEBPACK_IMPORTED_MODULE_7__/* .noCredentials */ .gT]);
        return { files: unreadable(logs), root: cache };
    }
    const { report } = surroundings;
    const found = await findAll(logs, { ...order, cache, report });
    return { files: (0,_sources_cloudtrail_logs_log_files__WEBPACK_IMPORTED_MODULE_8__/* .together */ .b)(found), root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cache) };
}
async function findAll({ buckets }, order) {
    const { findInBucket } = await __webpack_require__.e(/* import() */ 4466).then(__webpack_require__.bind(__webpack_require__, 4466));
    return Promise.all(buckets.map((location) => findInBucket({ ...order, ...location })));
}
/**
 * Where fetched files are kept. The default is our own, wherever the run may read; a folder that is named, maybe by the
 * change under review, has to lie where logs may lie, whether it is there already or not.
 */
async function cacheOf({ cache }, place, env) {
    const base = env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache');
    if (cache === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'iam-policy-drift', 'logs');
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(place.folder, cache);
    const real = await realOf(absolute);
    if (place.evidenceRoots?.every((root) => !(0,_disk_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real))) {
        const remedy = 'name a folder of the workspace or the runner’s temporary folder, or leave it out';
        const message = 'leads outside the folders this run may read';
        throw new _input_error__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([{ place: `log-cache ${cache}`, message, remedy }]);
    }
    return absolute;
}
/** The real path, as far as there is one already, of what may have to be made. */
async function realOf(absolute) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute).catch(() => undefined);
    if (real !== undefined || absolute === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute))
        return real ?? absolute;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute)), absolute.slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute).length));
}
/** What is left of buckets that nobody may ask: a gap each. */
function unreadable({ buckets }) {
    const message = 'there are no AWS credentials';
    const gaps = buckets.map((location) => ({ place: (0,_config_log_places__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .c)(location), message }));
    return { count: 0, byDay: true, batches: none, gaps: () => gaps };
}
async function* none() { }


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   jb: () => (/* binding */ strangersTo),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);
/* harmony import */ var _needs_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7810);




/** Said of what cannot be asked. */
const withoutCredentials = 'there are no AWS credentials';
/**
 * By principal, why the credentials of a session cannot tell anything of it; `known` tells whether the run has any of
 * its own. Throws InputError when it has none and nothing else to judge by.
 */
async function strangersTo(session, { principals, evidence }, known) {
    const all = (why) => new Map(principals.map(({ arn }) => [arn, { why, elsewhere: false }]));
    if (!known) {
        if (evidence.logs === undefined && evidence.file === undefined)
            throw new _input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([noCredentials]);
        return all(withoutCredentials);
    }
    try {
        const { account } = await (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(session);
        const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
        const why = (arn) => `the AWS credentials are those of account ${account}, and ${arn} is not in it; name assume-role for its account under accounts:`;
        return new Map(others.map(({ arn }) => [arn, { why: why(arn), elsewhere: true }]));
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return all(reasonOf(error, evidence.assume?.arn));
        throw error;
    }
}
function reasonOf({ kind, message }, role) {
    if (role === undefined)
        return message;
    const remedy = kind === 'denied'
        ? '; its trust policy has to name who runs this, and assume-role-external-id has to be the one it wants'
        : '';
    return `assume-role ${role}: ${message}${remedy}`;
}
/** Said when there is nothing to judge by without credentials. */
const noCredentials = {
    place: 'AWS credentials',
    message: 'there are none',
    remedy: 'in a workflow run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal log in to AWS',
};
/**
 * Sources that were asked for and cannot be asked, each a view with a gap. A principal that only `auto` would have
 * asked about in another account is a remark: the inputs do not allow it.
 */
function unasked(request, strangers) {
    const { generation, lastAccessed, unusedAccess } = request.evidence;
    const sources = [];
    const remarks = [];
    for (const [principal, { why, elsewhere }] of strangers) {
        if (!(0,_needs_aws__WEBPACK_IMPORTED_MODULE_3__/* .asksOfPrincipals */ .BO)(request.evidence))
            remarks.push([principal, `the role was not read: ${why}`]);
        if (generation !== undefined)
            sources.push(failed('policy-generation', principal, why, request));
        if (lastAccessed === 'auto' && elsewhere)
            remarks.push([principal, `last accessed was not read: ${why}`]);
        else if (lastAccessed !== 'no')
            sources.push(failed('last-accessed', principal, why, request));
        if (unusedAccess !== undefined)
            sources.push(failed('unused-access', principal, why, request));
    }
    return { failed: sources, remarks };
}
function failed(source, principal, message, { window, now, evidence }) {
    const common = { principal, window, gaps: [{ place: source, message }] };
    const reach = { start: now, end: now };
    if (source === 'last-accessed')
        return { view: { source, ...common, reach, services: [] }, tried: [] };
    if (source === 'unused-access') {
        const analyzer = evidence.unusedAccess?.analyzer ?? '';
        return { view: { source, ...common, reach, analyzer, actions: [] }, tried: [] };
    }
    const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [] };
    const regions = evidence.generation?.regions ?? 'all';
    return { view: { source, ...common, ...nothing, regions }, tried: [] };
}


/***/ })

};
