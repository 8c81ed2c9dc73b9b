export const id = 4555;
export const ids = [4555,5975];
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

/***/ 4555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRoles: () => (/* binding */ findRoles)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./src/iam/arn.ts
var iam_arn = __webpack_require__(8390);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/aws/pages.ts
var pages = __webpack_require__(701);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(9401);
;// CONCATENATED MODULE: ./src/aws/roles.ts





/** All roles of the session's account, in order of their ARNs. Throws AwsFailure. */
async function listRoles(session) {
    const action = 'iam:ListRoles';
    const conditions = (0,aws_session/* soon */.qX)(session);
    const arns = await (0,pages/* allPages */.S)(action, (marker) => (0,call/* call */.T1)({
        action,
        send: (options) => session.iam.send(new dist_cjs/* ListRolesCommand */.J9Z({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }), options),
        read: ({ Roles, IsTruncated, Marker }) => Roles === undefined
            ? undefined
            : {
                items: Roles.flatMap(({ Arn }) => Arn ?? []),
                next: IsTruncated === true ? Marker : undefined,
            },
    }, conditions));
    return arns.sort().flatMap((arn) => {
        const parsed = (0,iam_arn/* parsePrincipalArn */.P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}

;// CONCATENATED MODULE: ./src/iam/generations.ts
/**
 * What deployment tools put at the end of a role's name: CloudFormation 12 or 13 capitals and digits, CDK eight
 * hexadecimal capitals before those; Pulumi 7 hexadecimal digits; Terraform's name_prefix 26 digits; people a number, a
 * version or a day. Words are none, and neither are the twelve digits of an account: they name another role. So what
 * might be either needs a digit, and where letters could be hexadecimal a letter too. Sources:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html
 * https://www.pulumi.com/docs/iac/concepts/resources/names/#autonaming
 * https://developer.hashicorp.com/terraform/plugin/sdkv2/resources/data-consistency-checks
 */
const ending = /^[-_.]?(?!\d{12}$)(?:v?\d{1,11}|\d{13,}[0-9a-f]*|\d{4}-\d\d-\d\d|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|(?:[0-9A-F]{8}-)?(?=[A-Z]*\d)[0-9A-Z]{12,13}|(?=[A-F]*\d)[0-9A-F]{8})$/;
/**
 * Whether roles whose names begin alike are generations of one role: they stand under one path and differ by nothing
 * but an ending that a tool has put there. A single role is one, whatever its ending.
 */
function areGenerations(prefix, roles) {
    if (roles.length < 2)
        return true;
    const paths = new Set(roles.map(({ arn, name }) => arn.slice(0, -name.length)));
    return (paths.size === 1 && roles.every(({ name }) => name === prefix || ending.test(name.slice(prefix.length))));
}

// EXTERNAL MODULE: ./src/prefix-answers.ts
var prefix_answers = __webpack_require__(6817);
// EXTERNAL MODULE: ./src/gather/needs-aws.ts
var needs_aws = __webpack_require__(7810);
// EXTERNAL MODULE: ./src/gather/session.ts
var gather_session = __webpack_require__(5975);
;// CONCATENATED MODULE: ./src/gather/roles.ts







/**
 * Finds the roles that targets name by the beginning of their names: in IAM where AWS is asked about principals, else in
 * the evidence of an earlier run. Roles that an earlier run knew and IAM does not any more are former generations.
 * A target whose prefix fits roles that are no generations of one role has a problem; one whose roles cannot be listed
 * says so.
 */
async function findRoles(targets, gatherer) {
    const listed = new Map();
    const found = [];
    for (const target of targets)
        found.push(target.prefixes.length === 0 ? target : await withRoles(target, listed, gatherer));
    return found;
}
async function withRoles(target, listed, gatherer) {
    const { evidence, prefixes, principals } = target;
    const { file, memory } = evidence;
    const kept = file === undefined ? undefined : await gatherer.kept.evidence(file.path);
    const previous = memory === undefined ? undefined : await gatherer.kept.previous(memory.path);
    const key = JSON.stringify([evidence.assume, target.account]);
    const asked = (0,needs_aws/* asksOfPrincipals */.BO)(evidence) ? (listed.get(key) ?? rolesOf(target, gatherer)) : undefined;
    if (asked !== undefined)
        listed.set(key, asked);
    if (asked === undefined && kept === undefined && previous === undefined)
        return gatherer.withoutEvidence !== undefined
            ? { ...target, unlisted: gatherer.withoutEvidence }
            : misfit(target, `role-name-prefix ${prefixes.join(', ')}: ${nobodyKnows}`);
    const answer = await asked;
    const said = kept?.prefixes?.get((0,prefix_answers/* prefixKey */.MV)(target)) ?? previous?.prefixes?.get((0,prefix_answers/* prefixKey */.MV)(target));
    const matching = typeof answer === 'object' ? answer.filter((one) => (0,prefix_answers/* fits */.lA)(one, target)) : rolesSaid(said);
    const strangers = prefixes.flatMap((prefix) => strangersIn(prefix, matching));
    if (strangers.length > 0)
        return misfit(target, strangers.join('; '));
    const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
    const gone = knownRoles([kept, previous], target).filter((one) => !all.has(one.arn) && prefixes.some((prefix) => isFormer(one, prefix, matching)));
    const unlisted = typeof answer === 'string' ? `${unlistedText(prefixes)}: ${answer}` : undefined;
    const unsaid = answer === undefined ? lackIn(said, prefixes) : undefined;
    const why = unlisted ?? unsaid;
    return {
        ...target,
        principals: [...all.values()],
        ...(all.size === 0 && typeof answer === 'object' ? { absent: true } : {}),
        ...(why === undefined ? {} : { unlisted: why }),
        ...(gone.length === 0 ? {} : { former: gone.map(({ arn }) => arn) }),
    };
}
/** A target that cannot be judged, whatever else it names. */
function misfit(target, problem) {
    return { ...target, principals: [], problem };
}
function rolesSaid(said) {
    return (said?.roles ?? []).flatMap((arn) => {
        const parsed = (0,iam_arn/* parsePrincipalArn */.P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}
/** Why an evidence file does not say which roles there are. */
function lackIn(said, prefixes) {
    if (said !== undefined)
        return said.failure;
    return `the evidence file does not say which roles begin with ${prefixes.join(' or ')}: gather it with this target`;
}
function unlistedText(prefixes) {
    return `the roles ${prefixes.map((prefix) => `${prefix}*`).join(', ')} cannot be listed`;
}
/** Whether a role that is gone was a generation of those that are there. */
function isFormer(one, prefix, live) {
    const others = live.filter(({ name }) => name.startsWith(prefix));
    return one.name.startsWith(prefix) && areGenerations(prefix, [one, ...others]);
}
const nobodyKnows = 'nobody can say which roles there are: that needs a source that asks AWS, or the evidence file of a run that did';
function strangersIn(prefix, roles) {
    const matching = roles.filter(({ name }) => name.startsWith(prefix));
    if (areGenerations(prefix, matching))
        return [];
    const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
    return [
        `role-name-prefix ${prefix} fits roles that are no generations of one: ${some}; make it longer, or name them with principal-arn`,
    ];
}
/** The roles of which earlier runs tell, in the account where the target's are looked for. */
function knownRoles(files, { account, evidence }) {
    const own = account ?? evidence.assume?.arn.split(':')[4];
    const arns = new Set(files.flatMap((file) => [...(file?.principals.keys() ?? [])]));
    return [...arns].flatMap((arn) => {
        const parsed = (0,iam_arn/* parsePrincipalArn */.P3)(arn);
        if (typeof parsed === 'string' || parsed.kind !== 'role')
            return [];
        return own === undefined || parsed.account === own ? [parsed] : [];
    });
}
async function rolesOf(target, { surroundings }) {
    const session = (0,gather_session.accountSession)(target.evidence, target.principals, surroundings);
    try {
        const roles = await listRoles(session);
        const elsewhere = roles.find(({ account }) => target.account !== undefined && account !== target.account);
        if (elsewhere === undefined)
            return roles;
        return `the AWS credentials are those of account ${elsewhere.account}, not ${target.account}; name assume-role for it under accounts:`;
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return error.message;
        throw error;
    }
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

/***/ 6817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ prefixKey),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/** Whether the name of a role begins as a target says. */
function fits({ name }, { prefixes }) {
    return prefixes.some((prefix) => name.startsWith(prefix));
}
/** What an evidence file calls the question which roles a target's prefixes stand for. */
function prefixKey({ account, prefixes, evidence }) {
    return [account ?? evidence.assume?.arn.split(':')[4] ?? '', ...prefixes].join(' ').trim();
}
/** What is to be remembered of the roles that prefixes were found to stand for. */
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => fits(one, target)).map(({ arn }) => arn);
        if (target.prefixes.length === 0)
            return [];
        return [[prefixKey(target), { roles, ...(failure === undefined ? {} : { failure }) }]];
    });
    return new Map(answers);
}


/***/ })

};
