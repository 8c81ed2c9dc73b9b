export const id = 9979;
export const ids = [9979,1680,1373];
export const modules = {

/***/ 90863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
class AwsFailure extends Error {
    kind;
    said;
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
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
        host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
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
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'rejected';
}
function messageOf(kind, clues, action) {
    const { message } = clues;
    const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
    const texts = {
        denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
        'not-found': `not found${said}`,
        quota: `quota exceeded${said}`,
        conflict: `conflict with another resource or request${said}`,
        rejected: `rejected${said}`,
        throttled: `throttled by AWS, also after retries; run again later${said}`,
        unavailable: unavailableText(clues),
        'no-answer': 'timed out; check the network access of the runner, then run again',
        deadline: 'timed out',
        aborted: 'interrupted',
    };
    return `${action}: ${texts[kind]}`;
}
function unavailableText({ code, host, status }) {
    if (unreachable.test(code))
        return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
    const what = status === undefined || broken.test(code)
        ? `the connection to AWS was closed${code === '' ? '' : ` (${code})`}`
        : `AWS returned status ${status}`;
    return `${what} without a valid response, also after retries; run again later`;
}
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

/***/ 41680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LogBucket: () => (/* binding */ LogBucket)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
;// CONCATENATED MODULE: ./src/files/save.ts




const silence = 30_000;
async function save(body, size, path, signal) {
    if (!(body instanceof external_node_stream_.Readable))
        return 0;
    let received = 0;
    const watch = setTimeout(() => body.destroy(new Error('no data was received for too long')), silence);
    async function* measured(chunks) {
        for await (const chunk of chunks) {
            watch.refresh();
            received += chunk.length;
            if (received > size)
                throw new Error('more data was received than was listed');
            yield chunk;
        }
    }
    try {
        await (0,promises_.pipeline)(body, measured, (0,external_node_fs_.createWriteStream)(path), { signal });
        return received;
    }
    catch (error) {
        const code = (0,input_error/* codeOf */.$N)(error);
        if (code !== undefined && ofDisks.has(code))
            return { code };
        throw error;
    }
    finally {
        clearTimeout(watch);
    }
}
function isDiskFailure(saved) {
    return typeof saved === 'object';
}
const ofDisks = new Set([
    ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG'],
    ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'ELOOP'],
]);

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
;// CONCATENATED MODULE: ./src/aws/bucket.ts



class LogBucket {
    name;
    #session;
    #client;
    #moved = false;
    #requests = 0;
    #retries = 0;
    constructor(session, name) {
        this.#session = session;
        this.name = name;
    }
    get cost() {
        return { lists: this.#requests, retries: this.#retries };
    }
    address(key) {
        return `s3://${this.name}/${key}`;
    }
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
    async objects(request) {
        const { Contents = [], next } = await this.#list(request);
        const objects = Contents.flatMap(({ Key, Size }) => Key === undefined || Size === undefined ? [] : [{ key: plainKey(Key), size: Size }]);
        return { objects, next };
    }
    async fetch({ key, size }, draft) {
        const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const command = new GetObjectCommand({ Bucket: this.name, Key: key });
        const action = 's3:GetObject';
        return this.#ask(action, async (client, options) => {
            const answer = await this.#counting(client.send(command, options));
            const { ContentLength = size } = answer;
            if (ContentLength !== size)
                throw new aws_failure/* AwsFailure */.O('rejected', `${action}: the object changed after it was listed; run again`);
            const saved = await save(answer.Body, size, draft, options.abortSignal);
            return { ...answer, saved };
        }, ({ saved }) => (isDiskFailure(saved) ? saved : saved === size ? 'kept' : undefined));
    }
    async #folderPage(request) {
        const { CommonPrefixes = [], Contents = [], next } = await this.#list(request);
        const names = CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []).map((encoded) => plainKey(encoded).slice(request.prefix.length, -1));
        return { names, objects: Contents.length, next };
    }
    async #list({ prefix, folders = false, after, token, most }) {
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const command = new ListObjectsV2Command({
            Bucket: this.name,
            Prefix: prefix,
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
            if (!this.#moved)
                this.#client = this.#session.s3(home);
            this.#moved = true;
            return sending(await this.#client, options);
        }
    }
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
function attemptsIn(outcome) {
    const attempts = field(field(outcome, '$metadata'), 'attempts');
    return typeof attempts === 'number' ? attempts : 0;
}
function homeIn(error) {
    const named = field(field(field(error, '$response'), 'headers'), 'x-amz-bucket-region');
    return typeof named === 'string' && /^[a-z0-9-]{1,32}$/.test(named) ? named : undefined;
}
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

/***/ 91373:
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
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const patience = 60_000;
function soon({ signal, clock }, time = patience) {
    return { signal, clock, deadline: clock.now() + time };
}
async function call(request, { signal, clock, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${request.action}: the response of AWS is incomplete; run again later`);
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
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
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
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}
const most = 2000;
const longest = 5 * 60_000;
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
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: AWS returned more pages than expected; run again later`);
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
}


/***/ }),

/***/ 19979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInBucket: () => (/* binding */ findInBucket)
});

// EXTERNAL MODULE: ./src/aws/bucket.ts + 1 modules
var aws_bucket = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(48025);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/bucket-layout.ts




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
        const message = `contains no CloudTrail logs of account ${this.#accounts.join(', ')}`;
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
        const message = `no objects found at ${this.#bucket.address(prefix)}`;
        return new input_error/* InputError */.dz([{ location: 'cloudtrail-logs', message, remedy: 'check the prefix' }]);
    }
}
function gapsOf(error, bucket, prefix) {
    if (!(error instanceof aws_failure/* AwsFailure */.O))
        throw error;
    if (error.kind === 'aborted')
        return [];
    if (error.kind !== 'not-found')
        return [{ location: bucket.address(prefix), message: error.message }];
    const message = `the bucket ${bucket.name} does not exist`;
    throw new input_error/* InputError */.dz([{ location: 'cloudtrail-logs', message, remedy: 'check its name' }]);
}
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
function regionAround(prefix) {
    const dated = /^((?:.*\/)?([a-z0-9-]+)\/)\d{4}\/(?:\d\d\/(?:\d\d\/)?)?$/.exec(prefix);
    return dated !== null && (0,arn/* isRegion */.Dp)(dated[2] ?? '') ? dated[1] : undefined;
}
function isAccount(name) {
    return /^\d{12}$/.test(name);
}
function isOrganisation(name) {
    return /^o-[a-z0-9]{10,32}$/.test(name);
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-files.ts
var log_files = __webpack_require__(87200);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-names.ts
var log_names = __webpack_require__(21579);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/fetch-logs.ts




const width = 16;
const patience = 20;
const largest = 256 * 1024 * 1024;
class BucketFiles {
    count;
    byDay = false;
    #stock;
    #gaps;
    #fetched = 0;
    #bytes = 0;
    #denied = 0;
    #left = 0;
    #damaged;
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
                return `log-cache cannot be written (${kept.code})`;
        }
        catch (error) {
            if (error instanceof aws_failure/* AwsFailure */.O)
                return error.message;
            throw error;
        }
        report(`${location}: damaged in the cache, downloaded again`);
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
            this.#over = 'interrupted before all files were downloaded';
        if (this.#over !== undefined) {
            this.#left++;
            return undefined;
        }
        if (object.size > largest)
            return this.#miss(object, 'larger than 256 MiB');
        try {
            const kept = await cache.keep(object, bucket);
            if (kept !== 'kept') {
                this.#over = `log-cache cannot be written (${kept.code})`;
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
            this.#over ??= 'interrupted before all files were downloaded';
        if (this.#left > 0) {
            const rest = `${(0,time/* grouped */.zD)(this.#left)} files were not downloaded: ${this.#over}`;
            this.#gaps.push({ location: this.#address(), message: rest });
        }
        const { lists, retries } = bucket.cost;
        report([
            `${this.#address()}: ${(0,time/* grouped */.zD)(this.count)} objects listed in ${(0,time/* grouped */.zD)(lists)} requests`,
            `${(0,time/* grouped */.zD)(this.#fetched)} downloaded (${megabytes(this.#bytes)})`,
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/make-folders.ts
var make_folders = __webpack_require__(86917);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-cache.ts








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
const ownDraft = `${process.pid}-${host}`;
const draftName = /\.(?:(\d{1,10})-([0-9a-f]{8})\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
async function removeDrafts(folder, now) {
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            await removeDrafts(path, now);
        else if (draftName.test(entry.name) && !(await isWritten(path, now)))
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    }
}
async function isWritten(draft, now) {
    const [, pid, machine] = draftName.exec(draft) ?? [];
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
async function make(folder) {
    try {
        await (0,make_folders/* makeFolders */.w)(folder);
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
    return { code: (0,input_error/* codeOf */.$N)(error) ?? 'no code' };
}
async function writable(folder) {
    try {
        await (0,make_folders/* makeFolders */.w)(folder);
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return await (0,promises_.realpath)(folder);
    }
    catch {
        const message = `${folder} cannot be written`;
        throw new input_error/* InputError */.dz([{ location: 'log-cache', message, remedy: 'use a writable directory' }]);
    }
}
const delivered = /\/(?<file>(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]{1,32})_(?<day>\d{8})T\d{4}Z_[A-Za-z0-9]{1,64})\.json\.gz$/;
function placeOf(key, owner) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${owner} ${key}`).digest('hex');
    const { file, account = '', region = '', day = '' } = delivered.exec(key)?.groups ?? {};
    if (file === undefined)
        return ['others', hash.slice(0, 2), hash];
    return [account, region, day, `${file}-${hash.slice(0, 16)}.json.gz`];
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/find-in-bucket.ts









const find_in_bucket_width = 8;
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
    const cut = { location: bucket.address(prefix), message: 'interrupted before all objects were listed' };
    const gaps = [...explored.gaps, ...listing.gaps, ...(signal.aborted ? [cut] : [])];
    if (gaps.length === 0 && listing.logs === 0 && listing.others.length > 0)
        throw noLogs(bucket.address(prefix), listing.others);
    const stock = await inCache(listing.wanted(), cache);
    return new BucketFiles({ bucket, prefix, cache, ...stock, gaps, signal, report });
}
class Listing {
    gaps = [];
    logs = 0;
    others = [];
    #wanted = [];
    #bucket;
    #days;
    constructor(bucket, days) {
        this.#bucket = bucket;
        this.#days = days;
    }
    wanted() {
        const days = new Map(this.#wanted.map((object) => [object, (0,log_delivery/* dayOf */.kb)(object.key) ?? '']));
        return this.#wanted.sort((a, b) => compare(days.get(a) ?? '', days.get(b) ?? '') || compare(a.key, b.key));
    }
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
async function inCache(wanted, cache) {
    const inTurn = (0,turns/* atMost */.T)(64);
    const held = await Promise.all(wanted.map((object) => inTurn(() => cache.holds(object))));
    return {
        cached: wanted.filter((_, index) => held[index]),
        absent: wanted.filter((_, index) => !held[index]),
    };
}
function unreadObject(key) {
    const [, ending] = /\.(csv|parquet|orc|avro|zip|tar|tgz|zst|bz2|xz|7z)(?:\.gz)?$/i.exec(key) ?? [];
    if (ending === undefined)
        return undefined;
    return `may contain events, but cannot be read: ${unreadEndings.has(ending.toLowerCase()) ? asTable : unpack}`;
}
const unreadEndings = new Set(['csv', 'parquet', 'orc', 'avro']);
const asTable = 'use a prefix with the log files of the trail, or the athena source for tables';
const unpack = 'unpack it, or compress each file with gzip';
function noLogs(address, others) {
    const message = `no CloudTrail log file in ${address}: found ${(0,log_names/* endingsOf */.iv)(others)}`;
    const remedy = 'use the prefix of the log files';
    return new input_error/* InputError */.dz([{ location: 'cloudtrail-logs', message, remedy }]);
}


/***/ })

};
