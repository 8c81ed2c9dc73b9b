export const id = 3617;
export const ids = [3617];
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

/***/ 3617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherFromAws: () => (/* binding */ gatherFromAws)
});

// EXTERNAL MODULE: ./src/aws/principal-facts.ts + 3 modules
var principal_facts = __webpack_require__(8312);
// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/gather/athena.ts
/**
 * Asks Athena, once for all principals. It tells of every account that the table covers, so a principal of another
 * account than the credentials' is asked about like any other. Undefined when nobody wants it.
 */
async function athena({ evidence, principals, window, now }, session, { env, signal, report }, strangers) {
    if (evidence.athena === undefined)
        return undefined;
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836)),
        __webpack_require__.e(/* import() */ 9029).then(__webpack_require__.bind(__webpack_require__, 9029)),
        __webpack_require__.e(/* import() */ 7277).then(__webpack_require__.bind(__webpack_require__, 7277)),
    ]);
    const alone = [...strangers.values()].find(({ elsewhere }) => !elsewhere);
    if (alone !== undefined)
        return nothing({ principals, window }, alone.why);
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

// EXTERNAL MODULE: ./src/gather/session.ts
var gather_session = __webpack_require__(5975);
// EXTERNAL MODULE: ./src/gather/unasked.ts
var unasked = __webpack_require__(8086);
;// CONCATENATED MODULE: ./src/gather/aws.ts







/**
 * Asks AWS, the sources side by side. A source that fails is a view with a gap; throws InputError only when there are
 * no credentials at all.
 */
async function gatherFromAws(request, surroundings) {
    const { principals, evidence } = request;
    const session = (0,gather_session.sessionFor)(evidence, principals, surroundings);
    const strangers = await (0,unasked/* strangersTo */.jb)(session, request);
    const known = principals.filter(({ arn }) => !strangers.has(arn));
    const trails = Promise.all(evidence.trails.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    const ours = { ...request, principals: known };
    const [generated, accessed, unused, counted, facts] = await Promise.all([
        generation(ours, session, surroundings, trails),
        lastAccessed(ours, session),
        unusedAccess(ours, session),
        athena(request, session, surroundings, strangers),
        factsOf(known, session),
    ]);
    const { failed, remarks } = (0,unasked/* unasked */.Wl)(request, strangers);
    const sources = [...generated, ...accessed, ...unused, ...failed];
    const all = [...remarks, ...(counted?.remarks ?? [])];
    return { sources, counted, facts: new Map(facts), trails: await trails, remarks: all };
}
/** One after the other: IAM throttles an account, and each takes several requests at once. */
async function factsOf(principals, session) {
    const facts = [];
    for (const one of principals)
        facts.push([one.arn, await (0,principal_facts/* readPrincipalFacts */.I)(session, one)]);
    return facts;
}
const longest = 90 * time/* day */.vd;
/** Jobs run one after the other: AWS does one at a time in an account. */
async function generation({ evidence, principals, window, now }, session, { env, signal, report }, trails) {
    if (evidence.generation === undefined || principals.length === 0)
        return [];
    const [{ GenerationApi }, { gatherGeneration }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(7578)]).then(__webpack_require__.bind(__webpack_require__, 7578)),
        Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2961)]).then(__webpack_require__.bind(__webpack_require__, 2961)),
    ]);
    const { timeout, ...plan } = evidence.generation;
    const api = new GenerationApi(await session.accessAnalyzer());
    const attempt = `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
    const common = { ...plan, api, attempt, signal, report, trails: evidence.trails };
    const answers = [];
    for (const { arn: principal } of principals) {
        const deadline = Date.now() + timeout;
        const part = { ...common, principal, deadline, window: generationWindow(window, now) };
        const { view, actions } = await gatherGeneration(part, trails);
        answers.push({ view, tried: actions.map((action) => ({ action })) });
    }
    return answers;
}
/** Ends a minute ago, since trails lag behind, and is 90 days long at the most; in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
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
async function unusedAccess({ evidence, principals, window, now }, session) {
    if (evidence.unusedAccess === undefined || principals.length === 0)
        return [];
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__, 9040));
    const { analyzer } = evidence.unusedAccess;
    const client = await session.accessAnalyzer(analyzer?.split(':')[3]);
    const inTurn = (0,turns/* atMost */.T)(3);
    return Promise.all(principals.map(({ arn: principal }) => inTurn(async () => {
        const request = { principal, analyzer, window, now, signal: session.signal };
        const { view, actions } = await gatherUnusedAccess(client, request);
        return { view, tried: actions };
    })));
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   jb: () => (/* binding */ strangersTo)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);
/* harmony import */ var _needs_aws__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7810);




/**
 * By principal, why these credentials cannot tell anything of it. Throws InputError when there are no credentials and
 * nothing else to judge by.
 */
async function strangersTo(session, { principals, evidence }) {
    const all = (why) => new Map(principals.map(({ arn }) => [arn, { why, elsewhere: false }]));
    if (!(await (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .Lk)(session))) {
        if (evidence.logs === undefined && evidence.file === undefined)
            throw new _input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([noCredentials]);
        return all('there are no AWS credentials');
    }
    try {
        const { account } = await (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(session);
        const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
        const why = (arn) => `the AWS credentials are those of account ${account}, and ${arn} is not in it`;
        return new Map(others.map(({ arn }) => [arn, { why: why(arn), elsewhere: true }]));
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return all(error.message);
        throw error;
    }
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
            remarks.push(`the role was not read: ${why}`);
        if (generation !== undefined)
            sources.push(failed('policy-generation', principal, why, request));
        if (lastAccessed === 'auto' && elsewhere)
            remarks.push(`last accessed was not read: ${why}`);
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
