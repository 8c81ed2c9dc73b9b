export const id = 9979;
export const ids = [9979,1680,1373];
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


/***/ }),

/***/ 9979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInBucket: () => (/* binding */ findInBucket)
});

// EXTERNAL MODULE: ./src/aws/bucket.ts + 1 modules
var aws_bucket = __webpack_require__(1680);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(8025);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(6185);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/bucket-layout.ts




/**
 * Finds out by folders how deep in CloudTrail's layout a prefix lies:
 * `AWSLogs/[o-organisation/]account/CloudTrail/region/2026/01/03/`. Where accounts have folders of their own, only the
 * given ones are entered: every call of a role is recorded in the role's own account. Anything else is one stretch.
 * Throws InputError for a bucket that does not exist, and for a prefix with nothing below it. Sources:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-find-log-files.html and, for calls that reach
 * into another account, sharedEventID in
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
async function explore(bucket, prefix, accounts, days) {
    const explorer = new Explorer(bucket, accounts, days);
    await explorer.look(prefix, true);
    return explorer.result(prefix);
}
class Explorer {
    #bucket;
    #accounts;
    #days;
    #stretches = [];
    #gaps = [];
    #accountFolders = 'none';
    constructor(bucket, accounts, days) {
        this.#bucket = bucket;
        this.#accounts = accounts;
        this.#days = days;
    }
    result(prefix) {
        if (this.#accountFolders !== 'of others' || this.#gaps.length > 0)
            return { stretches: this.#stretches, gaps: this.#gaps };
        const message = `holds no CloudTrail folder of account ${this.#accounts.join(', ')}`;
        return { stretches: this.#stretches, gaps: [{ location: this.#bucket.address(prefix), message }] };
    }
    async look(prefix, first = false) {
        const region = regionAround(prefix);
        if (region !== undefined)
            return this.#enterDays(region, prefix);
        const seen = await this.#foldersOf(prefix);
        if (seen === undefined)
            return;
        const { names, more, objects } = seen;
        if (first && names.length === 0 && objects === 0)
            throw this.#nothingAt(prefix);
        if (names.includes('AWSLogs') || (more && (await this.#foldersOf(`${prefix}AWSLogs/`))?.names.length))
            return this.look(`${prefix}AWSLogs/`);
        if (names.some((name) => isAccount(name) || isOrganisation(name)))
            return this.#enterAccounts(prefix, more ? await this.#foldersOf(prefix, 'all') : seen);
        if (names.includes('CloudTrail'))
            return this.#enterRegions(`${prefix}CloudTrail/`);
        if (names.some(arn/* isRegion */.Dp))
            return this.#enterRegions(prefix);
        if (prefix !== '' && names.some((name) => /^\d{4}$/.test(name)))
            this.#enterDays(prefix, prefix);
        else
            this.#stretches.push({ prefix });
    }
    /** An organisation's trail has the accounts in a folder of the organisation, the management account included. */
    async #enterAccounts(prefix, seen) {
        const names = seen?.names ?? [];
        const organisations = names.filter(isOrganisation);
        if (names.some(isAccount) && this.#accountFolders === 'none')
            this.#accountFolders = 'of others';
        const ours = this.#accounts.filter((account) => names.includes(account));
        await Promise.all([
            ...organisations.map((name) => this.look(`${prefix}${name}/`)),
            ...ours.map((account) => this.#enterRegions(`${prefix}${account}/CloudTrail/`, true)),
        ]);
    }
    async #enterRegions(prefix, ofAccount = false) {
        const regions = ((await this.#foldersOf(prefix, 'all'))?.names ?? []).filter(arn/* isRegion */.Dp);
        if (ofAccount && regions.length > 0)
            this.#accountFolders = 'found';
        for (const region of regions)
            this.#enterDays(`${prefix}${region}/`);
    }
    #enterDays(region, within = region) {
        this.#stretches.push(...stretchesOf(region, this.#days, within));
    }
    /** Undefined, and a gap, where they cannot be listed. */
    async #foldersOf(prefix, pages = 'first') {
        try {
            return await this.#bucket.folders(prefix, pages);
        }
        catch (error) {
            this.#gaps.push(...gapsOf(error, this.#bucket, prefix));
            return undefined;
        }
    }
    #nothingAt(prefix) {
        const message = `there is nothing at ${this.#bucket.address(prefix)}`;
        return new input_error/* InputError */.d([{ location: 'cloudtrail-logs', message, remedy: 'check the prefix' }]);
    }
}
/**
 * What kept a prefix from being listed; nothing for an interruption, which ends all of them. Throws InputError when
 * there is no such bucket, and what is no AwsFailure.
 */
function gapsOf(error, bucket, prefix) {
    if (!(error instanceof aws_failure/* AwsFailure */.O))
        throw error;
    if (error.kind === 'aborted')
        return [];
    if (error.kind !== 'not-found')
        return [{ location: bucket.address(prefix), message: error.message }];
    const message = `there is no bucket ${bucket.name}`;
    throw new input_error/* InputError */.d([{ location: 'cloudtrail-logs', message, remedy: 'check its name' }]);
}
/**
 * The stretches of a region's folder that hold some days, one a month, so that several can be listed at once. Only
 * what lies below `within`, which may be a year, a month or a day of the region.
 */
function stretchesOf(region, { first, last }, within = region) {
    const [from, until] = [first, last].map((text) => region + text.replaceAll('-', '/'));
    return monthsOf(first, last).flatMap((month) => {
        const whole = `${region}${month}/`;
        if (!whole.startsWith(within) && !within.startsWith(whole))
            return [];
        const prefix = whole.length > within.length ? whole : within;
        return [
            {
                prefix,
                ...(from?.startsWith(whole) ? { after: from } : {}),
                ...(until?.startsWith(whole) ? { until } : {}),
            },
        ];
    });
}
/** `2026/01` and the like, from one day's month to another's. */
function monthsOf(first, last) {
    const months = [];
    const [year = 0, month = 1] = first.split('-').map(Number);
    for (let count = 0;; count++) {
        const text = (0,time/* isoDay */.kh)(Date.UTC(year, month - 1 + count)).slice(0, 7);
        if (text > last.slice(0, 7))
            return months;
        months.push(text.replace('-', '/'));
    }
}
/** The region's folder that a prefix lies in when it names a year, a month or a day of one. */
function regionAround(prefix) {
    const dated = /^((?:.*\/)?([a-z0-9-]+)\/)\d{4}\/(?:\d\d\/(?:\d\d\/)?)?$/.exec(prefix);
    return dated !== null && (0,arn/* isRegion */.Dp)(dated[2] ?? '') ? dated[1] : undefined;
}
/** Whether a folder's name is an account's number. */
function isAccount(name) {
    return /^\d{12}$/.test(name);
}
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
function isOrganisation(name) {
    return /^o-[a-z0-9]{10,32}$/.test(name);
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-files.ts
var log_files = __webpack_require__(7200);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-names.ts
var log_names = __webpack_require__(1579);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/fetch-logs.ts




/** How many gets run at once: each waits for the network most of the time. */
const width = 16;
/** Refusals after which the rest is not asked for when nothing was given at all. */
const patience = 20;
/** Of one file, in bytes: CloudTrail's own end at 50 MB. What the scan does not read need not be fetched. */
const largest = 256 * 1024 * 1024;
/** A bucket's log files: those in the cache are there at once, the others are fetched while the first are read. */
class BucketFiles {
    count;
    /** Those in the cache come first, whatever their days. */
    byDay = false;
    #stock;
    #gaps;
    #fetched = 0;
    #bytes = 0;
    #denied = 0;
    #left = 0;
    /** Files of the cache that were not fetched again yet; absent until one is. */
    #damaged;
    /** Why no more is asked for. */
    #over;
    constructor(stock) {
        this.#stock = stock;
        this.count = stock.cached.length + stock.absent.length;
        this.#gaps = [...stock.gaps];
    }
    gaps() {
        return this.#gaps;
    }
    async *batches() {
        const { absent, cached } = this.#stock;
        const ready = cached.map((object) => ({ ...this.#path(object), cached: true }));
        try {
            yield* sideBySide(absent, width, (object) => this.#fetch(object), ready);
        }
        finally {
            this.#close();
        }
    }
    /** A damaged file of the cache is dropped, whether it can be fetched again or not. */
    async again(location) {
        const { bucket, cached, cache, signal, report } = this.#stock;
        this.#damaged ??= new Map(cached.map((object) => [bucket.address(object.key), object]));
        const object = this.#damaged.get(location);
        if (object === undefined || !this.#damaged.delete(location))
            return log_files/* notAgain */.K;
        await cache.drop(object);
        if (signal.aborted)
            return log_files/* notAgain */.K;
        try {
            const kept = await cache.keep(object, bucket);
            if (kept !== 'kept')
                return `nothing more can be kept in log-cache (${kept.code})`;
        }
        catch (error) {
            if (error instanceof aws_failure/* AwsFailure */.O)
                return error.message;
            throw error;
        }
        report(`${location}: damaged in the cache, fetched again`);
        return this.#path(object);
    }
    #path({ key }) {
        const { cache, bucket } = this.#stock;
        return {
            path: cache.pathOf(key),
            location: bucket.address(key),
            regular: false,
            anything: !(0,log_names/* isLogName */.wC)(key),
        };
    }
    async #fetch(object) {
        const { signal, bucket, cache } = this.#stock;
        if (signal.aborted)
            this.#over = 'interrupted before every file was fetched';
        if (this.#over !== undefined) {
            this.#left++;
            return undefined;
        }
        if (object.size > largest)
            return this.#miss(object, 'larger than 256 MiB');
        try {
            const kept = await cache.keep(object, bucket);
            if (kept !== 'kept') {
                this.#over = `nothing more can be kept in log-cache (${kept.code})`;
                this.#left++;
                return undefined;
            }
        }
        catch (error) {
            if (!(error instanceof aws_failure/* AwsFailure */.O))
                throw error;
            return this.#skip(object, error);
        }
        this.#fetched++;
        this.#bytes += object.size;
        return this.#path(object);
    }
    /** Where every request fails, requesting each of a hundred thousand files shows nothing new. */
    #skip(object, { kind, message }) {
        if (kind === 'aborted') {
            this.#left++;
            return undefined;
        }
        this.#denied++;
        const hopeless = this.#fetched === 0 && this.#denied >= patience;
        if (kind === 'credentials' || hopeless)
            this.#over ??= message;
        return this.#miss(object, message);
    }
    #miss({ key }, message) {
        this.#gaps.push({ location: this.#stock.bucket.address(key), message });
    }
    #close() {
        const { report, cached, bucket, signal } = this.#stock;
        if (signal.aborted)
            this.#over ??= 'interrupted before every file was fetched';
        if (this.#left > 0) {
            const rest = `${(0,time/* grouped */.zD)(this.#left)} files were not fetched: ${this.#over}`;
            this.#gaps.push({ location: this.#address(), message: rest });
        }
        const { lists, retries } = bucket.cost;
        report([
            `${this.#address()}: ${(0,time/* grouped */.zD)(this.count)} objects listed in ${(0,time/* grouped */.zD)(lists)} requests`,
            `${(0,time/* grouped */.zD)(this.#fetched)} fetched (${megabytes(this.#bytes)})`,
            `${(0,time/* grouped */.zD)(cached.length)} from the cache`,
            `${(0,time/* grouped */.zD)(retries)} retries`,
        ].join(', '));
    }
    #address() {
        return this.#stock.bucket.address(this.#stock.prefix);
    }
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
/**
 * Processes items in their order, `width` at a time, and yields results as they come; `ready` is yielded
 * first. Nothing waits for the slowest item or for the consumer; a consumer that stops iterating ends it. An
 * error thrown by `work` ends everything.
 */
async function* sideBySide(items, width, work, ready = []) {
    const done = [...ready];
    const open = items.values();
    let ended = false;
    let wake = () => { };
    const worker = async () => {
        for (const item of open) {
            if (ended)
                return;
            const value = await work(item);
            if (value !== undefined)
                done.push(value);
            wake();
        }
    };
    const all = Promise.all(Array.from({ length: width }, worker)).finally(() => {
        ended = true;
        wake();
    });
    // A consumer that stops early does not wait for it.
    all.catch(() => undefined);
    try {
        for (;;) {
            if (done.length > 0)
                yield done.splice(0);
            else if (ended)
                break;
            else
                await new Promise((resolve) => {
                    wake = resolve;
                });
        }
        await all;
    }
    finally {
        ended = true;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-cache.ts







/**
 * Opens the cache of a bucket in a folder, which is made if it is not there. Throws InputError when nothing can be
 * written to it. What it holds of days before the window stays: removing the folder is the way to be rid of it.
 */
async function openCache(folder, bucket, { partition, clock }) {
    const root = (0,external_node_path_.join)(await writable(folder), bucket.name);
    await removeDrafts(root, clock.now());
    const made = new Set();
    const pathOf = (key) => (0,external_node_path_.join)(root, ...placeOf(key, `${partition} ${bucket.name}`));
    return {
        pathOf,
        async holds({ key, size }) {
            const stats = await (0,promises_.lstat)(pathOf(key)).catch(() => undefined);
            return stats?.isFile() === true && stats.size === size;
        },
        async keep(object, from) {
            const path = pathOf(object.key);
            const draft = `${path}.${ownDraft}.${(0,external_node_crypto_.randomUUID)()}.part`;
            try {
                const folder = made.has((0,external_node_path_.dirname)(path)) ? 'made' : await make((0,external_node_path_.dirname)(path));
                if (folder !== 'made')
                    return folder;
                made.add((0,external_node_path_.dirname)(path));
                const fetched = await from.fetch(object, draft);
                return fetched === 'kept' ? await renamed(draft, path) : fetched;
            }
            finally {
                await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
            }
        },
        async drop({ key }) {
            await (0,promises_.rm)(pathOf(key), { force: true }).catch(() => undefined);
        },
    };
}
const host = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 8);
/** Drafts are named after the process that writes them. */
const ownDraft = `${process.pid}-${host}`;
/** Removes the drafts that killed runs left below a folder; those of runs that may still write them stay. */
async function removeDrafts(folder, now) {
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            await removeDrafts(path, now);
        else if (entry.name.endsWith('.part') && !(await isWritten(path, now)))
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    }
}
/** Whether another run may still write a draft. One of another machine is given a day. */
async function isWritten(draft, now) {
    const [, pid, machine] = /\.(\d{1,10})-([0-9a-f]{8})\.[0-9a-f-]{36}\.part$/.exec(draft) ?? [];
    if (pid === undefined || Number(pid) === process.pid)
        return false;
    if (machine === host)
        return isRunning(Number(pid));
    const stats = await (0,promises_.lstat)(draft).catch(() => undefined);
    return stats !== undefined && now - stats.mtimeMs < time/* day */.vd;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return unwritten(error).code === 'EPERM';
    }
}
/** Makes a folder by its real path: a link on the way, which a change under review may bring, leads out of the cache. */
async function make(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return (await (0,promises_.realpath)(folder)) === folder ? 'made' : { code: 'ELOOP' };
    }
    catch (error) {
        return unwritten(error);
    }
}
async function renamed(draft, path) {
    try {
        await (0,promises_.rename)(draft, path);
        return 'kept';
    }
    catch (error) {
        return unwritten(error);
    }
}
function unwritten(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return { code: typeof code === 'string' ? code : 'no code' };
}
async function writable(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return await (0,promises_.realpath)(folder);
    }
    catch {
        const message = `no files can be kept in ${folder}`;
        throw new input_error/* InputError */.d([{ location: 'log-cache', message, remedy: 'name a folder that can be written' }]);
    }
}
const delivered = /\/(?<file>(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]{1,32})_(?<day>\d{8})T\d{4}Z_[A-Za-z0-9]{1,64})\.json\.gz$/;
/**
 * The names below the bucket's folder: readable for a file that CloudTrail delivered, made of parts that lead nowhere
 * else. The hash keeps keys apart that differ in what is left out, or only in case.
 */
function placeOf(key, owner) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${owner} ${key}`).digest('hex');
    const { file, account = '', region = '', day = '' } = delivered.exec(key)?.groups ?? {};
    if (file === undefined)
        return ['others', hash.slice(0, 2), hash];
    return [account, region, day, `${file}-${hash.slice(0, 16)}.json.gz`];
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/find-in-bucket.ts









/** Listings that run at once. */
const find_in_bucket_width = 8;
/**
 * Lists the CloudTrail log files of a bucket that may hold events of the window: of the principals' accounts where the
 * accounts have folders, of the window's days where names tell the day. They are fetched as the batches are taken.
 * Throws InputError for a bucket or a prefix that is not there, and for a cache that cannot be written; whatever else
 * AWS refuses is a gap.
 */
async function findInBucket(request) {
    const { session, prefix, principals, window, report } = request;
    const bucket = new aws_bucket.LogBucket(session, request.bucket);
    const cache = await openCache(request.cache, bucket, session);
    const days = (0,log_delivery/* daysOf */.hF)(window);
    const accounts = [...new Set(principals.map(({ account }) => account))];
    const explored = await explore(bucket, prefix, accounts, days);
    const listing = new Listing(bucket, days);
    const inTurn = (0,turns/* atMost */.T)(find_in_bucket_width);
    await Promise.all(explored.stretches.map((stretch) => inTurn(() => listing.read(stretch))));
    const { signal } = session;
    const cut = { location: bucket.address(prefix), message: 'interrupted before everything was listed' };
    const gaps = [...explored.gaps, ...listing.gaps, ...(signal.aborted ? [cut] : [])];
    if (gaps.length === 0 && listing.logs === 0 && listing.others.length > 0)
        throw noLogs(bucket.address(prefix), listing.others);
    const stock = await inCache(listing.wanted(), cache);
    return new BucketFiles({ bucket, prefix, cache, ...stock, gaps, signal, report });
}
/** What lists tell, gathered from several at once. */
class Listing {
    gaps = [];
    /** Objects of any day that may hold events. */
    logs = 0;
    /** Keys of those that cannot, as far as their names tell. */
    others = [];
    #wanted = [];
    #bucket;
    #days;
    constructor(bucket, days) {
        this.#bucket = bucket;
        this.#days = days;
    }
    /** By day, as far as names tell it; those without one come first. */
    wanted() {
        const days = new Map(this.#wanted.map((object) => [object, (0,log_delivery/* dayOf */.kb)(object.key) ?? '']));
        return this.#wanted.sort((a, b) => compare(days.get(a) ?? '', days.get(b) ?? '') || compare(a.key, b.key));
    }
    /** Lists one stretch; what came before a failure counts. */
    async read({ prefix, after, until }) {
        try {
            await (0,call.allPages)('s3:ListBucket', async (token) => {
                const { objects, next } = await this.#bucket.objects({ prefix, after, token });
                this.#take(objects);
                const last = objects.at(-1)?.key ?? '';
                const over = until !== undefined && last.slice(0, until.length) > until;
                return { items: [], next: over ? undefined : next };
            });
        }
        catch (error) {
            this.gaps.push(...gapsOf(error, this.#bucket, prefix));
        }
    }
    #take(objects) {
        const anyDay = { first: '', last: '9999' };
        for (const object of objects) {
            const { key } = object;
            const unread = (0,log_delivery/* isWanted */.Yu)(key, this.#days) ? unreadObject(key) : undefined;
            if (unread !== undefined)
                this.gaps.push({ location: this.#bucket.address(key), message: unread });
            const log = (0,log_delivery/* isWanted */.Yu)(key, anyDay) && (0,log_names/* mayHoldEvents */.g)(key);
            if (log)
                this.logs++;
            else
                this.others.push(key);
            if (log && (0,log_delivery/* isWanted */.Yu)(key, this.#days))
                this.#wanted.push(object);
        }
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What the cache holds already, and what it does not. */
async function inCache(wanted, cache) {
    const inTurn = (0,turns/* atMost */.T)(64);
    const held = await Promise.all(wanted.map((object) => inTurn(() => cache.holds(object))));
    return {
        cached: wanted.filter((_, index) => held[index]),
        absent: wanted.filter((_, index) => !held[index]),
    };
}
/** What is said of an object that is called like a table or an archive: it is not fetched. */
function unreadObject(key) {
    const [, ending] = /\.(csv|parquet|orc|avro|zip|tar|tgz|zst|bz2|xz|7z)(?:\.gz)?$/i.exec(key) ?? [];
    if (ending === undefined)
        return undefined;
    return `may hold events, but is not read: ${unreadEndings.has(ending.toLowerCase()) ? asTable : unpack}`;
}
const unreadEndings = new Set(['csv', 'parquet', 'orc', 'avro']);
const asTable = 'name a prefix with the log files of the trail, or use the athena source for tables';
const unpack = 'unpack it, or compress each file with gzip';
function noLogs(address, others) {
    const message = `no CloudTrail log file in ${address}: found ${(0,log_names/* endingsOf */.iv)(others)}`;
    const remedy = 'name the prefix that holds the log files';
    return new input_error/* InputError */.d([{ location: 'cloudtrail-logs', message, remedy }]);
}


/***/ })

};
