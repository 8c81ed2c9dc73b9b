export const id = 1373;
export const ids = [1373];
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


/***/ })

};
