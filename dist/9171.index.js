export const id = 9171;
export const ids = [9171,7277];
export const modules = {

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
 * Opens a session with the SDK's own chain of credentials, and with the endpoints that AWS_ENDPOINT_URL names. Every
 * request times out: the SDK by itself waits for ever, and `requestTimeout` alone only warns.
 */
function openSession({ partition, region, signal, version }) {
    // It warns of old versions of Node when a client is made; which one runs an action is not for its user to choose.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const home = (0,_iam_arn__WEBPACK_IMPORTED_MODULE_0__/* .globalRegion */ .a9)(partition);
    const common = {
        customUserAgent: [['iam-policy-drift', version]],
        requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    };
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .iM({ ...common, region: region ?? home });
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

/***/ 9171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuckets: () => (/* binding */ checkBuckets)
/* harmony export */ });
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9401);
/* harmony import */ var _config_log_places__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _gather_session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5975);
/* harmony import */ var _gather_unasked__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
/* harmony import */ var _sources_s3_logs_bucket__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7277);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(152);






/** Whether the buckets of logs can be listed; only fetching a file shows whether it may be read. */
async function checkBuckets(request, principals, surroundings) {
    const buckets = request.logs?.buckets ?? [];
    if (buckets.length === 0)
        return [];
    const session = (0,_gather_session__WEBPACK_IMPORTED_MODULE_2__.sessionFor)(request, principals, surroundings);
    if (!(await (0,_aws_session__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .Lk)(session)))
        return [(0,_check__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)('credentials', `${_gather_unasked__WEBPACK_IMPORTED_MODULE_3__/* .noCredentials */ .gT.message}: ${_gather_unasked__WEBPACK_IMPORTED_MODULE_3__/* .noCredentials */ .gT.remedy}`)];
    const checks = buckets.map((location) => {
        const what = (0,_config_log_places__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(location);
        const { bucket, prefix } = location;
        return (0,_check__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)(what, () => new _sources_s3_logs_bucket__WEBPACK_IMPORTED_MODULE_4__.LogBucket(session, bucket).objects({ prefix, most: 1 }), ({ objects }) => objects.length === 0
            ? (0,_check__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(what, 'nothing is there: check the prefix')
            : [
                (0,_check__WEBPACK_IMPORTED_MODULE_5__/* .fine */ .Bs)(what, 'can be listed'),
                (0,_check__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(what, 'fetching a file shows whether s3:GetObject is allowed; none was fetched'),
            ]);
    });
    return (await Promise.all(checks)).flat();
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sessionFor: () => (/* binding */ sessionFor)
/* harmony export */ });
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9401);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1013);


/** Opens the session of a request: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
function sessionFor({ trails }, principals, { env, signal }) {
    const partition = principals[0]?.partition ?? 'aws';
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
    return (0,_aws_session__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)({ partition, region, signal, version: _version__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r });
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


/***/ }),

/***/ 7277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LogBucket: () => (/* binding */ LogBucket)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/aws/pages.ts
var aws_pages = __webpack_require__(701);
// EXTERNAL MODULE: ./src/aws/session.ts
var session = __webpack_require__(9401);
;// CONCATENATED MODULE: ./src/sources/s3-logs/answers.ts
/** How often the SDK sent a request, by its answer or its error; 0 when it does not say. */
function attemptsIn(told) {
    const attempts = field(field(told, '$metadata'), 'attempts');
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/sources/s3-logs/save.ts



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

;// CONCATENATED MODULE: ./src/sources/s3-logs/bucket.ts






/**
 * A bucket, asked in the region it lies in. Counts what it is asked. Requester pays is not supported: whoever reads a
 * trail's bucket is one of its owner's, and nobody should pay without having said so.
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
        await (0,aws_pages/* allPages */.S)('s3:ListBucket', async (token) => ({ items: [], next: (await read(token)).next }));
        return { names, objects: 0, more: false };
    }
    /** One page of the objects with a prefix, in the order of their keys. Throws AwsFailure. */
    async objects(order) {
        const { Contents = [], next } = await this.#list(order);
        const objects = Contents.flatMap(({ Key, Size }) => Key === undefined || Size === undefined ? [] : [{ key: plainKey(Key), size: Size }]);
        return { objects, next };
    }
    /** Writes an object to a file, whole, or throws AwsFailure; what the disk refuses is given. */
    async fetch({ key, size }, draft) {
        const { GetObjectCommand } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const command = new GetObjectCommand({ Bucket: this.name, Key: key });
        const action = 's3:GetObject';
        return this.#ask(action, async (client, options) => {
            const answer = await this.#counting(client.send(command, options));
            const { ContentLength = size } = answer;
            if (ContentLength !== size)
                throw new aws_failure/* AwsFailure */.O('refused', `${action}: it changed after it was listed; run it again`);
            const saved = await save(answer.Body, size, draft, options.abortSignal);
            return { ...answer, saved };
        }, 
        // Half a body is none: the request is sent again.
        ({ saved }) => (isDiskFailure(saved) ? saved : saved === size ? 'kept' : undefined));
    }
    async #folderPage(order) {
        const { CommonPrefixes = [], Contents = [], next } = await this.#list(order);
        const names = CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []).map((encoded) => plainKey(encoded).slice(order.prefix.length, -1));
        return { names, objects: Contents.length, next };
    }
    async #list({ prefix, folders = false, after, token, most }) {
        const { ListObjectsV2Command } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
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
        return (0,call/* call */.T1)({ action, send, read }, (0,session/* soon */.qX)(this.#session));
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
        const count = (told) => {
            this.#retries += Math.max(0, attemptsIn(told) - 1);
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


/***/ })

};
