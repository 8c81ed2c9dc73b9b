export const id = 36;
export const ids = [36,1373];
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
    return 'rejected';
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
        rejected: `${action}: refused${said}`,
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allPages: () => (/* binding */ allPages),
/* harmony export */   call: () => (/* binding */ call),
/* harmony export */   patience: () => (/* binding */ patience),
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   soon: () => (/* binding */ soon),
/* harmony export */   unlessAborted: () => (/* binding */ unlessAborted)
/* harmony export */ });
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);

/** How long a request that stands for itself is tried again. In milliseconds. */
const patience = 60_000;
/** Conditions for requests that stand for themselves. */
function soon({ signal, clock }, time = patience) {
    return { signal, clock, deadline: clock.now() + time };
}
/**
 * Sends a request, on top of the SDK's own attempts, until it is answered or the deadline has passed: throttling may
 * last for minutes, and the SDK gives up after seconds. Throws AwsFailure.
 */
async function call(request, { signal, clock, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${request.action}: AWS answered without what was asked for; run it again later`);
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
/** A request without any answer has taken the SDK's attempts of 15 seconds each; it is not tried again. */
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
/** One second, two, four ... at most thirty, half of it by chance, so that jobs do not come back together. */
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}
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

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listRoles),
/* harmony export */   e: () => (/* binding */ PrincipalReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6764);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1373);
/* harmony import */ var _turns__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);





/** IAM throttles an account, not a caller: a few requests at once are enough. */
const atOnce = 6;
/** Sends the requests about one principal, few at once, and keeps what could not be read instead of throwing it. */
class PrincipalReader {
    #session;
    #inTurn = (0,_turns__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .T)(atOnce);
    /** By action: one message says of each what is to be done, however many requests it ended. */
    #unread = new Map();
    #givenUp;
    constructor(session) {
        this.#session = session;
    }
    /** What could not be read, in words; of failures that end everything else, the one that came first. */
    get unread() {
        return [...new Set(this.#unread.values())].sort();
    }
    /** Sends a request, whatever failed before. Throws AwsFailure. */
    send(request) {
        return this.#inTurn(() => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)(request, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(this.#session)));
    }
    /** The value, or undefined with the reason in `unread`. */
    read(request) {
        return this.#keep(request.action, () => this.#sendUnlessOver(request));
    }
    /** All items of a list, or undefined with the reason in `unread`. */
    list(listing) {
        const { action } = listing(undefined);
        return this.#keep(action, () => (0,_call__WEBPACK_IMPORTED_MODULE_2__.allPages)(action, (marker) => this.#sendUnlessOver(listing(marker))));
    }
    /** Keeps the failure of a request of that action. After one that lasts nothing more is sent, and none is said. */
    note(action, failure) {
        if (isLasting(failure)) {
            if (this.#givenUp !== undefined)
                return;
            this.#givenUp = failure;
        }
        const before = this.#unread.get(action);
        if (before === undefined || failure.message < before)
            this.#unread.set(action, failure.message);
    }
    async #keep(action, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .AwsFailure */ .O))
                throw error;
            this.note(action, error);
            return undefined;
        }
    }
    #sendUnlessOver(request) {
        return this.#inTurn(() => {
            if (this.#givenUp !== undefined)
                throw this.#givenUp;
            return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)(request, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(this.#session));
        });
    }
}
/** What ends one request says nothing of the next, unless AWS cannot be reached, or not with these credentials. */
function isLasting({ kind }) {
    return kind !== 'denied' && kind !== 'not-found' && kind !== 'rejected';
}
/** All roles of the session's account, in order of their ARNs. Throws AwsFailure. */
async function listRoles(session) {
    const action = 'iam:ListRoles';
    const conditions = (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session);
    const arns = await (0,_call__WEBPACK_IMPORTED_MODULE_2__.allPages)(action, (marker) => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action,
        send: (options) => session.iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .ListRolesCommand */ .J9Z({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }), options),
        read: ({ Roles, IsTruncated, Marker }) => Roles === undefined
            ? undefined
            : {
                items: Roles.flatMap(({ Arn }) => Arn ?? []),
                next: IsTruncated === true ? Marker : undefined,
            },
    }, conditions));
    return arns.sort().flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountSession: () => (/* binding */ accountSession),
/* harmony export */   credentialsOf: () => (/* binding */ credentialsOf),
/* harmony export */   hasCredentials: () => (/* binding */ hasCredentials),
/* harmony export */   noCredentials: () => (/* binding */ noCredentials),
/* harmony export */   openSession: () => (/* binding */ openSession),
/* harmony export */   readCaller: () => (/* binding */ readCaller),
/* harmony export */   sessionFor: () => (/* binding */ sessionFor),
/* harmony export */   withoutCredentials: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6764);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(852);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1373);





/**
 * Opens a session with the credentials given, else with the SDK's own chain of them, and with the endpoints that AWS_ENDPOINT_URL names. Every
 * request times out: the SDK by itself waits for ever, and `requestTimeout` alone only warns.
 */
function openSession(options) {
    const { partition, region, signal, clock, version, credentials } = options;
    // It warns of old versions of Node when a client is made; which one runs an action is not for its user to choose.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const home = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .globalRegion */ .a9)(partition);
    const common = {
        customUserAgent: [['iam-policy-drift', version]],
        requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    };
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM({
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
        clock,
        sts,
        iam: new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .IAMClient */ .h8v({ ...shared, region: home }),
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
            const { S3Client } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 6092, 19));
            // Names of buckets become names of hosts, which an endpoint of one's own seldom has.
            return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
        },
    };
}
function hasOwnEndpoint() {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}
/** Whether there are any credentials; they may still be wrong ones. An interruption leaves it open. */
async function hasCredentials({ sts, signal }) {
    try {
        await (0,_call__WEBPACK_IMPORTED_MODULE_2__.unlessAborted)(sts.config.credentials(), signal);
        return true;
    }
    catch {
        return signal.aborted;
    }
}
/** Reported of what cannot be asked without credentials. */
const withoutCredentials = 'there are no AWS credentials';
/** Reported when a run cannot do anything without credentials. */
const noCredentials = {
    location: 'AWS credentials',
    message: 'there are none',
    remedy: 'in a workflow run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal log in to AWS',
};
/** Who the credentials speak for; needs no permission. Throws AwsFailure. */
function readCaller(session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:GetCallerIdentity',
        send: (options) => session.sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options),
        read: ({ Account, Arn }) => Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
/**
 * Takes on a role with the credentials of a session, and again when what it was given runs out. Throws AwsFailure.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
function credentialsOf({ arn, sessionName, externalId }, session) {
    const command = () => new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
    });
    return () => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
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
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
/** Opens the session of the run's own credentials: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
function sessionFor({ trails, assume }, principals, { env, signal, clock }) {
    const region = regionOf(trails, env);
    const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region);
    return openSession({ partition, region, signal, clock, version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r });
}
/**
 * The session in which the principals of a request are asked about: that of the role it names to take on, else the
 * run's own.
 */
function accountSession(request, principals, surroundings) {
    const own = sessionFor(request, principals, surroundings);
    if (request.assume === undefined)
        return own;
    const { partition, signal, clock } = own;
    const region = regionOf(request.trails, surroundings.env);
    return openSession({
        partition,
        region,
        signal,
        clock,
        version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
        credentials: credentialsOf(request.assume, own),
    });
}
function regionOf(trails, env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRoles: () => (/* binding */ findRoles)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _aws_principal_reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(227);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9401);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6185);
/* harmony import */ var _sources__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7335);
/* harmony import */ var _target__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3060);






/**
 * Finds the roles that match the patterns of targets: in IAM if AWS is asked about principals, else in the evidence of
 * an earlier run. Roles that are in earlier evidence and no longer in IAM are former generations. A target has a
 * problem if its pattern matches roles that are not generations of one role.
 */
async function findRoles(targets, finder) {
    const listings = new Map();
    const found = [];
    for (const target of targets)
        found.push(target.rolePatterns.length === 0 ? target : await withRoles(target, listings, finder));
    return found;
}
async function withRoles(target, listings, finder) {
    const { evidence, rolePatterns } = target;
    const earlier = await earlierEvidence(evidence, finder);
    const listing = (0,_sources__WEBPACK_IMPORTED_MODULE_4__/* .asksAccounts */ .lB)(evidence) ? listOnce(target, listings, finder) : undefined;
    if (listing !== undefined || earlier.length > 0)
        return resolved(target, await listing, earlier);
    return finder.withoutEvidence === undefined
        ? misfit(target, `principal-arn ${namesOf(rolePatterns)}: ${noListing}`)
        : { ...target, unlisted: finder.withoutEvidence };
}
async function earlierEvidence({ file, memory }, { kept }) {
    const given = file && (await kept.evidence(file.path));
    const previous = memory && (await kept.previous(memory.path)).evidence;
    return [given, previous].filter((one) => one !== undefined);
}
/** Targets of one account share one listing. */
function listOnce(target, listings, finder) {
    const key = JSON.stringify([target.evidence.assume, target.rolePatterns[0]?.account]);
    const listing = listings.get(key) ?? rolesOf(target, finder);
    listings.set(key, listing);
    return listing;
}
/** A target with the roles that IAM lists, or else those that earlier evidence names. */
function resolved(target, listed, earlier) {
    const { rolePatterns, principals } = target;
    const recorded = earlier.map((one) => answerIn(one, target)).find((one) => one !== undefined);
    const isListed = typeof listed === 'object';
    const matching = (isListed ? listed : rolesIn(recorded)).filter((one) => (0,_target__WEBPACK_IMPORTED_MODULE_5__/* .matchesAny */ ._I)(one, target));
    const mismatches = rolePatterns.flatMap((pattern) => mismatchIn(pattern, matching));
    if (mismatches.length > 0)
        return misfit(target, mismatches.join('; '));
    const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
    const former = knownRoles(earlier).filter((one) => !all.has(one.arn) && rolePatterns.some((pattern) => isFormer(one, pattern, matching)));
    const unlisted = isListed ? undefined : whyUnlisted(listed, recorded, rolePatterns);
    return {
        ...target,
        principals: [...all.values()],
        ...(all.size === 0 && isListed ? { absent: true } : {}),
        ...(unlisted === undefined ? {} : { unlisted }),
        ...(former.length === 0 ? {} : { former: former.map(({ arn }) => arn) }),
    };
}
/** A target that cannot be judged, whatever else it names. */
function misfit(target, problem) {
    return { ...target, principals: [], problem };
}
function rolesIn(recorded) {
    return (recorded?.roles ?? []).flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .parsePrincipalArn */ .P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}
/**
 * What an evidence file says of a target's patterns. A file of an earlier version does not know paths, and not always
 * the account: its answer counts if it names a role that matches, or failed.
 */
function answerIn({ matchedRoles }, target) {
    const [own = '', ...older] = (0,_target__WEBPACK_IMPORTED_MODULE_5__/* .prefixKeys */ .N_)(target);
    const answers = older.flatMap((key) => matchedRoles?.get(key) ?? []);
    const counts = (one) => one.error !== undefined || rolesIn(one).some((role) => (0,_target__WEBPACK_IMPORTED_MODULE_5__/* .matchesAny */ ._I)(role, target));
    return matchedRoles?.get(own) ?? answers.find(counts);
}
function namesOf(patterns) {
    return patterns.map(({ arn }) => arn).join(', ');
}
/** Why the roles may not be all there are: IAM did not list them, or earlier evidence does not name them. */
function whyUnlisted(failure, recorded, patterns) {
    const names = namesOf(patterns);
    if (failure !== undefined)
        return `the roles ${names} cannot be listed: ${failure}`;
    if (recorded !== undefined)
        return recorded.error;
    return `the evidence file does not say which roles match ${names}: gather it with this target`;
}
/** Whether a role that no longer exists was a generation of those that do. */
function isFormer(one, pattern, live) {
    const others = live.filter((role) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .matchesRole */ .wA)(pattern, role));
    return (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .matchesRole */ .wA)(pattern, one) && (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .areGenerations */ .Ku)(pattern.prefix, [one, ...others]);
}
const noListing = 'which roles match is not known; use a source that queries AWS, or the evidence file of a run that did';
/** What is wrong with a pattern that matches roles which are not generations of one role. */
function mismatchIn(pattern, roles) {
    const matching = roles.filter((role) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .matchesRole */ .wA)(pattern, role));
    if ((0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .areGenerations */ .Ku)(pattern.prefix, matching))
        return [];
    const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
    return [
        `principal-arn ${pattern.arn} matches roles that differ by more than a random suffix: ${some}; write more of the name before the *, or list the roles`,
    ];
}
/** The principals in earlier evidence. */
function knownRoles(earlier) {
    const arns = new Set(earlier.flatMap((one) => [...one.principals.keys()]));
    return [...arns].flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .parsePrincipalArn */ .P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}
async function rolesOf(target, { surroundings }) {
    const { evidence, principals, rolePatterns } = target;
    const account = rolePatterns[0]?.account;
    const session = (0,_aws_session__WEBPACK_IMPORTED_MODULE_2__.accountSession)(evidence, [...principals, ...rolePatterns], surroundings);
    try {
        const roles = await (0,_aws_principal_reader__WEBPACK_IMPORTED_MODULE_1__/* .listRoles */ .O)(session);
        const elsewhere = roles.find((one) => one.account !== account);
        if (elsewhere === undefined)
            return roles;
        return `the AWS credentials are those of account ${elsewhere.account}, not ${account}; name assume-role for it under accounts:`;
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ rejectIfNone),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);


/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
function rejectIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ location: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(problems);
    return targets;
}
/** Whether a role matches one of a target's patterns. */
function matchesAny(role, { rolePatterns }) {
    return rolePatterns.some((pattern) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .matchesRole */ .wA)(pattern, role));
}
/**
 * The keys under which an evidence file has the roles that match a target's patterns: the one that is written, then
 * those of an earlier version, which did not know paths and not always the account.
 */
function prefixKeys({ rolePatterns }) {
    const account = rolePatterns[0]?.account ?? '';
    const names = rolePatterns.map(({ prefix }) => prefix);
    const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
    return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}
/** The roles that match the patterns of targets, for the evidence file. */
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => matchesAny(one, target)).map(({ arn }) => arn);
        const [key = ''] = prefixKeys(target);
        if (target.rolePatterns.length === 0)
            return [];
        return [[key, { roles, ...(failure === undefined ? {} : { error: failure }) }]];
    });
    return new Map(answers);
}
/** Why no role of a target is known; undefined where there is one. */
function noRole({ principals, rolePatterns, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
    return absent === true
        ? `no role’s name begins with ${names}`
        : `the evidence tells of no role whose name begins with ${names}`;
}


/***/ })

};
