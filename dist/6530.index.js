export const id = 6530;
export const ids = [6530,3836,1373];
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

/***/ 23836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AthenaApi: () => (/* binding */ AthenaApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32204);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91373);



class AthenaApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    workgroup(name, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:GetWorkGroup',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetWorkGroupCommand */ .oCq({ WorkGroup: name }), options),
            read: workgroupOf,
        }, conditions);
    }
    table({ database, table }, workgroup, conditions) {
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetTableMetadataCommand */ .rDP({
            CatalogName: catalog,
            DatabaseName: database,
            TableName: table,
            WorkGroup: workgroup,
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:GetTableMetadata',
            send: (options) => this.#client.send(command, options),
            read: tableOf,
        }, conditions);
    }
    start({ statement, database, workgroup, output, maxAge, token }, conditions) {
        const minutes = Math.min(Math.floor(maxAge / 60_000), longestReuse);
        const reuse = { Enabled: minutes > 0, ...(minutes > 0 ? { MaxAgeInMinutes: minutes } : {}) };
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .StartQueryExecutionCommand */ .Wjk({
            QueryString: statement,
            ClientRequestToken: token,
            QueryExecutionContext: { Catalog: catalog, Database: database },
            WorkGroup: workgroup,
            ...(output === undefined ? {} : { ResultConfiguration: { OutputLocation: output } }),
            ResultReuseConfiguration: { ResultReuseByAgeConfiguration: reuse },
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:StartQueryExecution',
            send: (options) => this.#client.send(command, options),
            read: ({ QueryExecutionId: id }) => (id === '' ? undefined : id),
        }, conditions);
    }
    look(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:GetQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetQueryExecutionCommand */ .mRu({ QueryExecutionId: id }), options),
            read: (answer) => executionOf(id, answer),
        }, conditions);
    }
    async rows(id, conditions) {
        const action = 'athena:GetQueryResults';
        const all = await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.allPages)(action, (token) => {
            const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetQueryResultsCommand */ .sAK({
                QueryExecutionId: id,
                MaxResults: 1000,
                ...(token === undefined ? {} : { NextToken: token }),
            });
            const send = (options) => this.#client.send(command, options);
            return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({ action, send, read: pageOf }, conditions);
        });
        if (all.length === 0)
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: the result is empty; run again`);
        return all.slice(1);
    }
    stop(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:StopQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .StopQueryExecutionCommand */ .aaO({ QueryExecutionId: id }), options),
            read: () => true,
        }, conditions);
    }
}
const catalog = 'AwsDataCatalog';
const longestReuse = 10_080;
function workgroupOf({ WorkGroup: group }) {
    if (group?.Name === undefined)
        return undefined;
    const { ResultConfiguration: result, BytesScannedCutoffPerQuery: cutoff, ...rest } = group.Configuration ?? {};
    return {
        name: group.Name,
        enabled: group.State !== 'DISABLED',
        enforced: rest.EnforceWorkGroupConfiguration === true,
        keepsResults: rest.ManagedQueryResultsConfiguration?.Enabled === true,
        ...(result?.OutputLocation === undefined ? {} : { output: result.OutputLocation }),
        ...(cutoff === undefined ? {} : { cutoff }),
    };
}
function tableOf({ TableMetadata: found }) {
    if (found?.Name === undefined)
        return undefined;
    const names = (columns = []) => columns.flatMap(({ Name }) => Name?.toLowerCase() ?? []);
    return {
        columns: names(found.Columns),
        partitions: names(found.PartitionKeys),
        properties: found.Parameters ?? {},
    };
}
const states = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'];
function executionOf(id, { QueryExecution: found }) {
    const { Status: status, Statistics: statistics } = found ?? {};
    if (status?.State === undefined)
        return undefined;
    const state = states.find((known) => known === status.State);
    const said = status.StateChangeReason ?? status.AthenaError?.ErrorMessage ?? '';
    return {
        id,
        state: state ?? 'FAILED',
        said: state === undefined ? 'an unknown state' : said,
        scannedBytes: statistics?.DataScannedInBytes ?? 0,
        reused: statistics?.ResultReuseInformation?.ReusedPreviousResult === true,
    };
}
function pageOf({ ResultSet: set, NextToken: next }) {
    if (set?.Rows === undefined)
        return undefined;
    return { items: set.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue)), next };
}


/***/ }),

/***/ 46530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeAthena: () => (/* binding */ probeAthena)
/* harmony export */ });
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91373);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35802);
/* harmony import */ var _api__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23836);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89096);





async function probeAthena(access, request) {
    const session = await access.session();
    if (session === undefined)
        return [];
    const api = new _api__WEBPACK_IMPORTED_MODULE_3__.AthenaApi(await session.athena());
    const { workgroup, database, table } = request;
    const where = `athena table ${database}.${table}`;
    return [
        ...(await (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('athena workgroup', () => api.workgroup(workgroup, (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.soon)(session)), (found) => workgroupCheck(found, request))),
        ...(await (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(where, () => api.table(request, workgroup, (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.soon)(session)), (found) => tableCheck(where, found))),
        (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('athena query', 'access to the logs and to the result location is not checked, because no query was started'),
    ];
}
function workgroupCheck({ name, enabled, output, keepsResults, cutoff }, request) {
    const what = 'athena workgroup';
    if (!enabled)
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(what, `${name} is disabled: enable it, or use a different workgroup`);
    if (output === undefined && request.output === undefined && !keepsResults)
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(what, `${name} has no query result location: set one in the workgroup, or set athena-output`);
    const limits = [
        `max-scan-gb limits a query to ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .Fu)(request.maxScanBytes)}`,
        cutoff === undefined
            ? 'the workgroup has no per-query data limit'
            : `the workgroup limits it to ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .Fu)(cutoff)}`,
    ];
    return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)(what, `${name} exists; ${limits.join(', ')}`);
}
function tableCheck(where, table) {
    const shape = (0,_table__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(table);
    if (typeof shape === 'string')
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(where, `${shape}; create the table again with iam-policy-drift athena ddl`);
    const { bucket, prefix, regions } = shape;
    return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)(where, `it covers s3://${bucket}/${prefix} and ${regions.length} Regions`);
}


/***/ }),

/***/ 89096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

const columns = [
    [
        'useridentity',
        'struct<type:string,arn:string,accountid:string,invokedby:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
    ],
    ['eventtime', 'string'],
    ['eventsource', 'string'],
    ['eventname', 'string'],
    ['awsregion', 'string'],
    ['errorcode', 'string'],
    ['errormessage', 'string'],
    ['eventid', 'string'],
    ['readonly', 'string'],
    ['resources', 'array<struct<arn:string,accountid:string,type:string>>'],
    ['eventtype', 'string'],
    ['managementevent', 'string'],
    ['recipientaccountid', 'string'],
    ['sharedeventid', 'string'],
    ['eventcategory', 'string'],
    ['useragent', 'string'],
    ['requestparameters', 'string'],
    ['serviceeventdetails', 'string'],
    ['sessioncredentialfromconsole', 'string'],
];
const partitions = ['account', 'region', 'timestamp'];
const dayFormat = 'yyyy/MM/dd';
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not partitioned by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template does not match the prefixes of a trail';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is not two days, or a day and NOW';
    const accounts = of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
    const regions = listOf(of('projection.region.values'));
    if (accounts.length === 0 || regions.length === 0)
        return 'it lists no accounts, or no regions';
    const [, bucket = '', prefix = ''] = location;
    return { bucket, prefix, accounts, regions, ...range };
}
const template = /^s3:\/\/([^/${}]+)\/((?:[^/${}]+\/)*)\$\{account\}\/CloudTrail\/\$\{region\}\/\$\{timestamp\}\/?$/;
function listOf(text) {
    return text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
function rangeOf(text) {
    const [first = '', last = '', ...more] = text.split(',').map((one) => one.trim());
    const [from, end] = [dayIn(first), dayIn(last)];
    if (from === undefined || more.length > 0)
        return undefined;
    if (last === 'NOW')
        return { from };
    return end === undefined ? undefined : { from, to: end + _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
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


/***/ })

};
