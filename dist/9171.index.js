export const id = 9171;
export const ids = [9171,7277];
export const modules = {

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
