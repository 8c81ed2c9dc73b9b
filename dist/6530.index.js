export const id = 6530;
export const ids = [6530,3836,1373];
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


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AthenaApi: () => (/* binding */ AthenaApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2204);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);



/** The operations of Athena that one query takes, their answers checked. All throw AwsFailure. */
class AthenaApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Reads a workgroup's settings. */
    workgroup(name, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:GetWorkGroup',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetWorkGroupCommand */ .oCq({ WorkGroup: name }), options),
            read: workgroupOf,
        }, conditions);
    }
    /** Reads a table's columns and properties. */
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
    /** Starts a query; gives its id. */
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
    /** How far a query is. */
    look(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:GetQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetQueryExecutionCommand */ .mRu({ QueryExecutionId: id }), options),
            read: (answer) => executionOf(id, answer),
        }, conditions);
    }
    /** All rows of a result but the first, which has the names of the columns. */
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
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: the result is empty; run it again`);
        return all.slice(1);
    }
    /** Stops a query; what it read by then is paid for. */
    stop(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'athena:StopQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .StopQueryExecutionCommand */ .aaO({ QueryExecutionId: id }), options),
            read: () => true,
        }, conditions);
    }
}
/** The AWS Glue Data Catalog, by the name that Athena has for it. */
const catalog = 'AwsDataCatalog';
/** In minutes: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultReuseByAgeConfiguration.html */
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
/** A state that this version does not know would be waited for until the time is over: it counts as failed. */
function executionOf(id, { QueryExecution: found }) {
    const { Status: status, Statistics: statistics } = found ?? {};
    if (status?.State === undefined)
        return undefined;
    const state = states.find((known) => known === status.State);
    const said = status.StateChangeReason ?? status.AthenaError?.ErrorMessage ?? '';
    return {
        id,
        state: state ?? 'FAILED',
        said: state === undefined ? 'a state unknown to this version' : said,
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

/***/ 6530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeAthena: () => (/* binding */ probeAthena)
/* harmony export */ });
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5802);
/* harmony import */ var _api__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3836);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9096);





/** Whether the workgroup and the table can be used. Starts no query. */
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
        (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('athena query', 'asking shows whether the logs can be read and the result written; none was asked'),
    ];
}
function workgroupCheck({ name, enabled, output, keepsResults, cutoff }, request) {
    const what = 'athena workgroup';
    if (!enabled)
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(what, `${name} is disabled: enable it, or name another one`);
    if (output === undefined && request.output === undefined && !keepsResults)
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(what, `${name} says nowhere to put results: set a location in it, or name athena-output`);
    const limits = [
        `max-scan-gb stops a query at ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .Fu)(request.maxScanBytes)}`,
        cutoff === undefined
            ? 'the workgroup has no cutoff of its own'
            : `the workgroup at ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .Fu)(cutoff)}`,
    ];
    return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)(what, `${name} is there; ${limits.join(', ')}`);
}
function tableCheck(where, table) {
    const shape = (0,_table__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(table);
    if (typeof shape === 'string')
        return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(where, `${shape}; make it anew with iam-policy-drift athena ddl`);
    const { bucket, prefix, regions } = shape;
    return (0,_check__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)(where, `it is over s3://${bucket}/${prefix} and ${regions.length} regions`);
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/**
 * The fields of a record that are asked for, with the types of AWS's own definition (booleans are read as texts there,
 * too); managementevent is ours. Its other fields are left out on purpose: one record whose field has another shape than
 * the table says fails the whole query.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
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
/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
const partitions = ['account', 'region', 'timestamp'];
/** How a day is written in the key of a log file. */
const dayFormat = 'yyyy/MM/dd';
/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not parted by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template is not that of a trail’s folders';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is none of two days, or of a day and NOW';
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
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
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
