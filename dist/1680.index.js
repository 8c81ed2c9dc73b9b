export const id = 1680;
export const ids = [1680,1373];
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

/***/ 1680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LogBucket: () => (/* binding */ LogBucket)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/files/save.ts



/** How long a body may say nothing, in milliseconds: the SDK's own limits end with the first byte. */
const silence = 30_000;
/** Writes a body to a new file; gives how many bytes came. Throws when it breaks off, grows beyond its size, or stalls. */
async function save(body, size, path, signal) {
    if (!(body instanceof external_node_stream_.Readable))
        return 0;
    let received = 0;
    const watch = setTimeout(() => body.destroy(new Error('nothing came for too long')), silence);
    async function* measured(chunks) {
        for await (const chunk of chunks) {
            watch.refresh();
            received += chunk.length;
            if (received > size)
                throw new Error('more came than was listed');
            yield chunk;
        }
    }
    try {
        await (0,promises_.pipeline)(body, measured, (0,external_node_fs_.createWriteStream)(path), { signal });
        return received;
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (typeof code === 'string' && ofDisks.has(code))
            return { code };
        throw error;
    }
    finally {
        clearTimeout(watch);
    }
}
/** Whether it was the disk that failed. */
function isDiskFailure(saved) {
    return typeof saved === 'object';
}
const ofDisks = new Set([
    ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG'],
    ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'ELOOP'],
]);

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
;// CONCATENATED MODULE: ./src/aws/bucket.ts



/**
 * A bucket, accessed in its region. Counts its requests. Requester pays is not supported: the reader of a
 * trail's bucket belongs to its owner, and a caller should not pay without having agreed to it.
 */
class LogBucket {
    name;
    #session;
    #client;
    /** Whether it turned out to lie elsewhere; a bucket moves once. */
    #moved = false;
    #requests = 0;
    #retries = 0;
    constructor(session, name) {
        this.#session = session;
        this.name = name;
    }
    /** Lists that were asked for; attempts beyond the first of any request. */
    get cost() {
        return { lists: this.#requests, retries: this.#retries };
    }
    address(key) {
        return `s3://${this.name}/${key}`;
    }
    /** The folders directly below a prefix: on the first page, which is enough to see what it is, or all. Throws AwsFailure. */
    async folders(prefix, pages) {
        const names = [];
        const read = async (token) => {
            const page = await this.#folderPage({ prefix, folders: true, token });
            names.push(...page.names);
            return page;
        };
        if (pages === 'first') {
            const { objects, next } = await read();
            return { names, objects, more: next !== undefined };
        }
        await (0,call.allPages)('s3:ListBucket', async (token) => ({ items: [], next: (await read(token)).next }));
        return { names, objects: 0, more: false };
    }
    /** One page of the objects with a prefix, in the order of their keys. Throws AwsFailure. */
    async objects(request) {
        const { Contents = [], next } = await this.#list(request);
        const objects = Contents.flatMap(({ Key, Size }) => Key === undefined || Size === undefined ? [] : [{ key: plainKey(Key), size: Size }]);
        return { objects, next };
    }
    /** Writes an object to a file, whole, or throws AwsFailure; what the disk refuses is given. */
    async fetch({ key, size }, draft) {
        const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 6092, 19));
        const command = new GetObjectCommand({ Bucket: this.name, Key: key });
        const action = 's3:GetObject';
        return this.#ask(action, async (client, options) => {
            const answer = await this.#counting(client.send(command, options));
            const { ContentLength = size } = answer;
            if (ContentLength !== size)
                throw new aws_failure/* AwsFailure */.O('rejected', `${action}: it changed after it was listed; run it again`);
            const saved = await save(answer.Body, size, draft, options.abortSignal);
            return { ...answer, saved };
        }, 
        // Half a body is none: the request is sent again.
        ({ saved }) => (isDiskFailure(saved) ? saved : saved === size ? 'kept' : undefined));
    }
    async #folderPage(request) {
        const { CommonPrefixes = [], Contents = [], next } = await this.#list(request);
        const names = CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []).map((encoded) => plainKey(encoded).slice(request.prefix.length, -1));
        return { names, objects: Contents.length, next };
    }
    async #list({ prefix, folders = false, after, token, most }) {
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 6092, 19));
        const command = new ListObjectsV2Command({
            Bucket: this.name,
            Prefix: prefix,
            // Else a key with a control character makes the whole answer unreadable.
            EncodingType: 'url',
            ...(folders ? { Delimiter: '/' } : {}),
            ...(token === undefined ? {} : { ContinuationToken: token }),
            ...(after === undefined || token !== undefined ? {} : { StartAfter: after }),
            ...(most === undefined ? {} : { MaxKeys: most }),
        });
        this.#requests++;
        return this.#ask('s3:ListBucket', (client, options) => this.#counting(client.send(command, options)), (answer) => {
            const { IsTruncated, NextContinuationToken: next } = answer;
            if (IsTruncated === undefined || (IsTruncated && next === undefined))
                return undefined;
            return { ...answer, next: IsTruncated ? next : undefined };
        });
    }
    async #ask(action, sending, read) {
        let again = false;
        const send = async (options) => {
            if (again)
                this.#retries++;
            again = true;
            return this.#sendHome(sending, options);
        };
        return (0,call.call)({ action, send, read }, (0,call.soon)(this.#session));
    }
    /** Sends a request, and once more where the bucket turns out to lie in another region. */
    async #sendHome(sending, options) {
        this.#client ??= this.#session.s3();
        const moved = this.#moved;
        try {
            return await sending(await this.#client, options);
        }
        catch (error) {
            const home = homeIn(error);
            if (home === undefined || home === this.#session.region || moved)
                throw error;
            // Another request may have found it out in the meantime.
            if (!this.#moved)
                this.#client = this.#session.s3(home);
            this.#moved = true;
            return sending(await this.#client, options);
        }
    }
    /** Counts the SDK's own attempts, whatever came of them. */
    async #counting(sent) {
        const count = (outcome) => {
            this.#retries += Math.max(0, attemptsIn(outcome) - 1);
        };
        try {
            const answer = await sent;
            count(answer);
            return answer;
        }
        catch (error) {
            count(error);
            throw error;
        }
    }
}
/** How often the SDK sent a request, by its answer or its error; 0 when it does not say. */
function attemptsIn(outcome) {
    const attempts = field(field(outcome, '$metadata'), 'attempts');
    return typeof attempts === 'number' ? attempts : 0;
}
/**
 * The region that a refusal names as the bucket's own.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
function homeIn(error) {
    const named = field(field(field(error, '$response'), 'headers'), 'x-amz-bucket-region');
    return typeof named === 'string' && /^[a-z0-9-]{1,32}$/.test(named) ? named : undefined;
}
/**
 * A key as it is: listings write it as forms do, a plus for a space. One that cannot be read stays as it came: a get of
 * it fails, and says so.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function plainKey(encoded) {
    try {
        return decodeURIComponent(encoded.replaceAll('+', ' '));
    }
    catch {
        return encoded;
    }
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
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
