export const id = 3682;
export const ids = [3682,9401,1680,1373,852];
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

/***/ 19401:
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
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16764);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71695);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30852);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91373);





function openSession(options) {
    const { partition, region, signal, clock, version, credentials } = options;
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
            const { AccessAnalyzerClient } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19));
            return new AccessAnalyzerClient({ ...shared, region: at });
        },
        async cloudTrail(at) {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 7392).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
            return new CloudTrailClient({ ...shared, region: at });
        },
        async athena() {
            const { AthenaClient } = await __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19));
            return new AthenaClient({ ...shared, region: here });
        },
        async s3(at = here) {
            const { S3Client } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
        },
    };
}
function hasOwnEndpoint() {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}
async function hasCredentials({ sts, signal }) {
    try {
        await (0,_call__WEBPACK_IMPORTED_MODULE_2__.unlessAborted)(sts.config.credentials(), signal);
        return true;
    }
    catch {
        return signal.aborted;
    }
}
const withoutCredentials = 'no AWS credentials were found';
const noCredentials = {
    location: 'AWS credentials',
    message: 'not found',
    remedy: 'in a workflow, run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal, sign in to AWS',
};
function readCaller(session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:GetCallerIdentity',
        send: (options) => session.sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options),
        read: ({ Account, Arn }) => Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
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
function sessionFor({ trails, assume }, principals, { env, signal, clock }) {
    const region = regionOf(trails, env);
    const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region);
    return openSession({ partition, region, signal, clock, version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE });
}
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
        version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE,
        credentials: credentialsOf(request.assume, own),
    });
}
function regionOf(trails, env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}


/***/ }),

/***/ 30852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ schemaAddress),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: repositoryName

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":"github:OWNER/iam-policy-drift"}');
;// CONCATENATED MODULE: ./src/base/version.ts

const version = package_namespaceObject.rE;
const repositoryName = package_namespaceObject.Jk.replace('github:', '');
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const fine = (what, text) => ({ what, state: 'fine', text });
const wrong = (what, text) => ({ what, state: 'wrong', text });
const unknown = (what, text) => ({ what, state: 'unknown', text });
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


/***/ }),

/***/ 13682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeBuckets: () => (/* binding */ probeBuckets)
/* harmony export */ });
/* harmony import */ var _aws_bucket__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41680);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19401);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35802);



async function probeBuckets(buckets, access) {
    if (buckets.length === 0)
        return [];
    const session = await access.session();
    if (session === undefined)
        return [(0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('credentials', `${_aws_session__WEBPACK_IMPORTED_MODULE_1__.noCredentials.message}: ${_aws_session__WEBPACK_IMPORTED_MODULE_1__.noCredentials.remedy}`)];
    const checks = buckets.map(({ bucket: name, prefix }) => {
        const bucket = new _aws_bucket__WEBPACK_IMPORTED_MODULE_0__.LogBucket(session, name);
        const what = bucket.address(prefix);
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(what, () => bucket.objects({ prefix, most: 1 }), ({ objects }) => objects.length === 0
            ? (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(what, 'no objects found: check the prefix')
            : [
                (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)(what, 'can be listed'),
                (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(what, 's3:GetObject is not checked, because no file was downloaded'),
            ]);
    });
    return (await Promise.all(checks)).flat();
}


/***/ })

};
