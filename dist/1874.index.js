export const id = 1874;
export const ids = [1874];
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

/***/ 1874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkToken: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var _github_answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _sources_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5802);


/** Whether the action's token reads the comments of a pull request; only writing shows whether it may write. */
async function checkToken(access, pull) {
    const what = 'github-token';
    if (access === undefined)
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(what, 'there is none: leave the input out, its default is the job’s own');
    if (pull === undefined)
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(what, 'this run is about no pull request: there is nothing to read with it');
    try {
        const { openComments } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 6584));
        await openComments(access, pull).list();
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)(what, 'it reads the comments of this pull request; to write one the job needs pull-requests: write');
    }
    catch (error) {
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(what, (0,_github_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error));
    }
}


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);

/** A check that found nothing to fix. */
const fine = (what, text) => ({ what, state: 'fine', text });
/** A check that found something to fix. */
const wrong = (what, text) => ({ what, state: 'wrong', text });
/** A check that only a real run can decide. */
const unknown = (what, text) => ({ what, state: 'unknown', text });
/** Checks what a request to AWS returns. If the request fails, the failure is what has to be fixed. */
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


/***/ })

};
