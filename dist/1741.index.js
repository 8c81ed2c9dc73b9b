export const id = 1741;
export const ids = [1741,5975];
export const modules = {

/***/ 8860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1695);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);



/**
 * Takes on a role with the credentials of a session, and again when what it was given runs out. Throws AwsFailure.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
function credentialsOf({ arn, sessionName, externalId }, session) {
    const command = () => new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .AssumeRoleCommand */ .QL({
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
    });
    return () => (0,_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
        action: 'sts:AssumeRole',
        send: (options) => session.sts.send(command(), options),
        read: ({ Credentials: given }) => {
            const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
            if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
                return undefined;
            return {
                accessKeyId: AccessKeyId,
                secretAccessKey: SecretAccessKey,
                sessionToken: SessionToken,
                ...(Expiration === undefined ? {} : { expiration: Expiration }),
            };
        },
    }, (0,_session__WEBPACK_IMPORTED_MODULE_1__/* .soon */ .qX)(session));
}


/***/ }),

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

/***/ 701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);

const most = 2000;
/** In milliseconds. */
const longest = 5 * 60_000;
/**
 * All items of a list. A token that comes again would go round for ever (the SDK's own paginators do, or stop without
 * a word), so it is an error. Throws AwsFailure.
 */
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
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: its pages do not end; run it again later`);
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
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

/***/ 2521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherFromAws: () => (/* binding */ gatherFromAws)
});

// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(9401);
// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
// EXTERNAL MODULE: ./src/aws/principal-facts.ts + 3 modules
var principal_facts = __webpack_require__(8312);
;// CONCATENATED MODULE: ./src/gather/account-facts.ts


/** Reads what IAM knows of principals, and the active findings on them where they are wanted. */
async function readFacts({ evidence, principals }, session) {
    const facts = new Map();
    // One after the other: IAM throttles an account, and each takes several requests at once.
    for (const one of principals)
        facts.set(one.arn, await (0,principal_facts/* readPrincipalFacts */.I)(session, one));
    if (evidence.activeFindings === undefined || principals.length === 0)
        return { facts, remarks: [] };
    const { readActiveFindings } = await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(4203)]).then(__webpack_require__.bind(__webpack_require__, 4203));
    const client = await session.accessAnalyzer();
    const arns = principals.map(({ arn }) => arn);
    const { findings, remarks } = await readActiveFindings(client, arns, (0,aws_session/* soon */.qX)(session));
    for (const [arn, active] of findings)
        facts.set(arn, { ...facts.get(arn), findings: active });
    return { facts, remarks };
}

// EXTERNAL MODULE: ./src/gather/unasked.ts
var unasked = __webpack_require__(8086);
;// CONCATENATED MODULE: ./src/gather/athena.ts

/**
 * Asks Athena, once for all principals. It tells of every account that the table covers, so a principal of another
 * account than the credentials' is asked about like any other. `known` tells whether there are credentials. Undefined
 * when nobody wants it.
 */
async function athena({ evidence, principals, window, now }, session, { env, signal, report }, known) {
    if (evidence.athena === undefined)
        return undefined;
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836)),
        __webpack_require__.e(/* import() */ 9029).then(__webpack_require__.bind(__webpack_require__, 9029)),
        __webpack_require__.e(/* import() */ 7277).then(__webpack_require__.bind(__webpack_require__, 7277)),
    ]);
    if (!known)
        return nothing({ principals, window }, unasked/* withoutCredentials */.ri);
    return gatherAthena({
        ...evidence.athena,
        principals,
        window,
        endIsNamed: evidence.windowEnd !== undefined,
        now,
        attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
        api: new AthenaApi(await session.athena()),
        bucket: (name) => new LogBucket(session, name),
        signal,
        report,
    });
}

// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/gather/generation.ts

const longest = 90 * time/* day */.vd;
/** What policy generation says of the principals of one account; the caller sees that nobody else asks it meanwhile. */
async function generation({ evidence, principals, window, now, previous, jobs }, session, { env, signal, report }, trails) {
    if (evidence.generation === undefined || principals.length === 0)
        return { sources: [], remarks: new Map() };
    const [{ GenerationApi }, { gatherQueue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(7578)]).then(__webpack_require__.bind(__webpack_require__, 7578)),
        Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4277)]).then(__webpack_require__.bind(__webpack_require__, 4277)),
    ]);
    const { timeout, ...plan } = evidence.generation;
    const account = jobs(principals[0]?.account ?? '');
    account.deadline ??= Date.now() + timeout;
    const { answers, remarks } = await gatherQueue({
        ...plan,
        api: new GenerationApi(await session.accessAnalyzer()),
        region: session.region,
        attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
        signal,
        report,
        trails: evidence.trails,
        deadline: account.deadline,
        account,
        window: generationWindow(window, now),
        principals: principals.map(({ arn }) => arn),
        earlier: earlierViews(previous?.views ?? []),
    }, trails);
    const sources = answers.map(({ view, actions }) => ({
        view,
        tried: actions.map((action) => ({ action })),
    }));
    return { sources, remarks };
}
/** What the last run's jobs covered, by principal. */
function earlierViews(views) {
    return new Map(views.flatMap((view) => view.source === 'policy-generation' && view.gaps.length === 0 ? [[view.principal, view]] : []));
}
/** Ends a minute ago, since trails lag behind, and is 90 days long at the most; in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
}

// EXTERNAL MODULE: ./src/gather/session.ts
var gather_session = __webpack_require__(5975);
;// CONCATENATED MODULE: ./src/gather/aws.ts








/**
 * Asks AWS: Athena once for all principals of a request, with the run's own credentials, and each part of it in its
 * account, all side by side. A source that fails is a view with a gap, an account that cannot be reached one of each
 * source; throws InputError only when there are no credentials at all.
 */
async function gatherFromAws(whole, parts, surroundings) {
    const own = (0,gather_session.sessionFor)(whole.evidence, whole.principals, surroundings);
    const known = await (0,aws_session/* hasCredentials */.Lk)(own);
    const [counted, ...answers] = await Promise.all([
        athena(whole, own, surroundings, known),
        ...parts.map((part) => askAccount(part, { own, known }, surroundings)),
    ]);
    return {
        sources: answers.flatMap(({ sources }) => sources),
        counted,
        facts: new Map(answers.flatMap(({ facts }) => [...facts])),
        trails: answers.flatMap(({ trails }) => trails),
        remarks: [...answers.flatMap(({ remarks }) => remarks), ...(counted?.remarks ?? [])],
    };
}
async function askAccount(request, { own, known }, surroundings) {
    const { principals, evidence } = request;
    const session = evidence.assume === undefined ? own : (0,gather_session.accountSession)(evidence, principals, surroundings);
    const strangers = await (0,unasked/* strangersTo */.jb)(session, request, known);
    const near = principals.filter(({ arn }) => !strangers.has(arn));
    const trails = Promise.all(evidence.trails.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    const ours = { ...request, principals: near };
    const jobs = request.jobs(near[0]?.account ?? '');
    const [generated, accessed, unused, facts] = await Promise.all([
        jobs.turn(() => generation(ours, session, surroundings, trails)),
        lastAccessed(ours, session),
        unusedAccess(ours, session, own),
        readFacts(ours, session),
    ]);
    const { failed, remarks } = (0,unasked/* unasked */.Wl)(request, strangers);
    return {
        sources: [...generated.sources, ...accessed, ...unused, ...failed],
        facts: withRemarks(facts.facts, [...remarks, ...generated.remarks]),
        trails: [{ principals: principals.map(({ arn }) => arn), trails: await trails }],
        remarks: facts.remarks,
    };
}
/** What is to be said of one principal stands with what is known of it: other targets are not about it. */
function withRemarks(facts, remarks) {
    const all = new Map(facts);
    for (const [principal, remark] of remarks) {
        const known = all.get(principal);
        all.set(principal, { ...known, remarks: [...(known?.remarks ?? []), remark] });
    }
    return all;
}
async function lastAccessed({ evidence, principals, window, now }, session) {
    if (evidence.lastAccessed === 'no' || principals.length === 0)
        return [];
    const { gatherLastAccessed } = await __webpack_require__.e(/* import() */ 3554).then(__webpack_require__.bind(__webpack_require__, 3554));
    const inTurn = (0,turns/* atMost */.T)(6);
    return Promise.all(principals.map(({ arn }) => inTurn(async () => {
        const { view, actions } = await gatherLastAccessed(session.iam, arn, window, now, session.signal);
        return { view, tried: actions };
    })));
}
/** An organisation's analyzer may be in another account than the principals, that of the run's own credentials. */
async function unusedAccess({ evidence, principals, window, now }, session, own) {
    if (evidence.unusedAccess === undefined || principals.length === 0)
        return [];
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__, 9040));
    const { analyzer } = evidence.unusedAccess;
    const [, , , region, account] = analyzer?.split(':') ?? [];
    const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
    const client = await (elsewhere ? own : session).accessAnalyzer(region);
    const inTurn = (0,turns/* atMost */.T)(3);
    return Promise.all(principals.map(({ arn: principal }) => inTurn(async () => {
        const request = { principal, analyzer, window, now, signal: session.signal };
        const { view, actions } = await gatherUnusedAccess(client, request);
        return { view, tried: actions };
    })));
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountSession: () => (/* binding */ accountSession),
/* harmony export */   sessionFor: () => (/* binding */ sessionFor)
/* harmony export */ });
/* harmony import */ var _aws_assume_role__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8860);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);
/* harmony import */ var _iam_arn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8390);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);




/** Opens the session of the run's own credentials: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
function sessionFor({ trails, assume }, principals, { env, signal }) {
    const region = regionOf(trails, env);
    const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? (0,_iam_arn__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(region);
    return (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)({ partition, region, signal, version: _version__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r });
}
/**
 * The session in which the principals of a request are asked about: that of the role it names to take on, else the
 * run's own.
 */
function accountSession(request, principals, surroundings) {
    const own = sessionFor(request, principals, surroundings);
    if (request.assume === undefined)
        return own;
    const { partition, signal } = own;
    const region = regionOf(request.trails, surroundings.env);
    return (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)({ partition, region, signal, version: _version__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r, credentials: (0,_aws_assume_role__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .Y)(request.assume, own) });
}
function regionOf(trails, env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}


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
