export const id = 5103;
export const ids = [5103,1373];
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

/***/ 2594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   ge: () => (/* binding */ laterAuthorization),
/* harmony export */   is: () => (/* binding */ mergeCalls),
/* harmony export */   wT: () => (/* binding */ keepResource)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _denial__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);



/** What tells calls apart: all but times, numbers and resources; also their order. */
function callKey(call) {
    const { principal, eventSource, eventName, outcome, region, deniedAction, marks, invokedBy } = call;
    const { policyType, explicitDeny, policyArn } = call;
    const names = [principal, eventSource, eventName, outcome, region, deniedAction, marks?.join()];
    return [...names, policyType, explicitDeny, policyArn, invokedBy].join('\n');
}
/** Two halves of a group as one. */
function mergeCalls(a, b) {
    const resources = [...a.resources];
    const all = b.resources.map((arn) => keepResource(resources, arn)).every(Boolean);
    const days = (0,_denial__WEBPACK_IMPORTED_MODULE_0__/* .latestDays */ .$N)([...(a.denialDays ?? []), ...(b.denialDays ?? [])]);
    const authorization = b.authorization === undefined ? a.authorization : laterAuthorization(a.authorization, b.authorization);
    return {
        ...a,
        ...(days.length === 0 ? {} : { denialDays: days }),
        ...(authorization === undefined ? {} : { authorization }),
        count: a.count + b.count,
        first: Math.min(a.first, b.first),
        last: Math.max(a.last, b.last),
        resources,
        allResources: a.allResources && b.allResources && all,
    };
}
/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
function keepResource(resources, arn) {
    const last = resources.at(-1);
    if (resources.length === _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_ && last !== undefined && (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(arn, last) > 0)
        return false;
    if (resources.includes(arn))
        return true;
    const at = resources.findIndex((other) => (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(arn, other) < 0);
    resources.splice(at < 0 ? resources.length : at, 0, arn);
    if (resources.length <= _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_)
        return true;
    resources.pop();
    return false;
}
/** Of two at the same time the one with the greater id stands, whichever is read first. */
function laterAuthorization(a, b) {
    if (a === undefined || a.at < b.at)
        return b;
    return a.at === b.at && a.id < b.id ? b : a;
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherAthena: () => (/* binding */ gatherAthena),
  nothing: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(8025);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(6185);
;// CONCATENATED MODULE: ./src/sources/athena/estimate.ts


/** How many partitions are measured: some seconds, and a cent for thousands. */
const mostMeasured = 48;
/** Of 1,000 objects each: a partition has at least as much as these. */
const mostPages = 5;
/**
 * Looks at the regions of every account, measures some partitions, evenly over accounts, regions and days, and takes the
 * others for their like. Regions without a folder cost nothing. Throws AwsFailure where the bucket does not tell.
 */
async function estimate(partitions, bucket) {
    const inTurn = (0,turns/* atMost */.T)(8);
    const { accounts, days } = partitions;
    const found = await Promise.all(accounts.map((account) => inTurn(() => regionsOf(account, partitions, bucket))));
    const folders = found.flatMap(({ read }) => read);
    const all = folders.flatMap((folder) => days.map((one) => `${folder}${one}/`));
    const chosen = evenly(all, mostMeasured);
    const sizes = await Promise.all(chosen.map((prefix) => inTurn(() => sizeOf(prefix, bucket))));
    const mean = sum(sizes) / Math.max(1, sizes.length);
    return {
        bytes: Math.round(mean * all.length),
        measured: chosen.length,
        partitions: all.length,
        omitted: [...new Set(found.flatMap(({ omitted }) => omitted))].sort(),
    };
}
/** The folders of an account's regions that the query reads; regions with logs of that time that it does not. */
async function regionsOf(account, { shape, regions, days }, bucket) {
    const above = `${shape.prefix}${account}/CloudTrail/`;
    const { names } = await bucket.folders(above, 'all');
    const asked = names.filter((name) => regions === 'all' || regions.includes(name));
    const omitted = [];
    for (const region of asked.filter((name) => (0,arn/* isRegion */.Dp)(name) && !shape.regions.includes(name)))
        if (await hasLogs(`${above}${region}/`, days, bucket))
            omitted.push(region);
    const read = asked.filter((name) => shape.regions.includes(name)).map((name) => `${above}${name}/`);
    return { read, omitted };
}
/** Keys are listed in order: the first one behind the first day decides. */
async function hasLogs(folder, days, bucket) {
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const { objects } = await bucket.objects({ prefix: folder, after: `${folder}${first}`, most: 1 });
    const [next] = objects;
    // Everything of the last day sorts before its name with a character behind the slash.
    return next !== undefined && next.key < `${folder}${last}0`;
}
async function sizeOf(prefix, bucket) {
    let bytes = 0;
    let token;
    for (let page = 0; page < mostPages; page++) {
        const { objects, next } = await bucket.objects({ prefix, token });
        bytes += sum(objects.map(({ size }) => size));
        token = next;
        if (token === undefined)
            break;
    }
    return bytes;
}
/** At most so many of some values, spread over all of them. */
function evenly(values, most) {
    if (values.length <= most)
        return values;
    return Array.from({ length: most }, (_, index) => values.slice(Math.floor(((index + 0.5) * values.length) / most)).slice(0, 1)).flat();
}
function sum(values) {
    return values.reduce((total, one) => total + one, 0);
}

// EXTERNAL MODULE: ./src/sources/athena/table.ts
var athena_table = __webpack_require__(9096);
;// CONCATENATED MODULE: ./src/sources/athena/plan.ts






/**
 * Works out what a query will read before anything is paid for. Throws AwsFailure where the table cannot answer, leaves
 * something out, or where the query would read more than it may.
 */
async function planOf(question, known, limit) {
    const { database, table, principals, regions, now } = question;
    const shape = (0,athena_table/* shapeOf */.F5)(known);
    if (typeof shape === 'string')
        throw rejected(`table ${database}.${table}: ${shape}; ${anew}`);
    const accounts = [...new Set(principals.map(({ account }) => account))].sort();
    checkCovered(shape, accounts, regions);
    const wanted = roundedWindow(question);
    const window = windowIn(shape, wanted);
    const days = daysOf(window, now);
    const partitions = { shape, accounts, regions, days };
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const forecast = await forecastOf(partitions, question);
    if ('estimate' in forecast)
        checkEstimate(forecast.estimate, limit);
    return {
        window,
        days: { first, last },
        accounts,
        ...readRegions(regions, 'estimate' in forecast, shape),
        lines: 'estimate' in forecast ? [`athena: about ${amountOf(forecast.estimate)} to read`] : [],
        remarks: [...shortened(window, wanted), ...('estimate' in forecast ? [] : [forecast.remark])],
    };
}
const anew = 'make it anew with iam-policy-drift athena ddl';
function rejected(message) {
    return new aws_failure/* AwsFailure */.O('rejected', message);
}
function checkCovered(shape, accounts, regions) {
    const { accounts: listed } = shape;
    const strange = listed === 'any' ? [] : accounts.filter((account) => !listed.includes(account));
    if (strange.length > 0)
        throw rejected(`the table lists no account ${strange.join(', ')}; ${anew}`);
    const missing = regions === 'all' ? [] : regions.filter((region) => !shape.regions.includes(region));
    if (missing.length > 0)
        throw rejected(`the table lists no region ${missing.join(', ')}; ${anew}`);
}
const hour = time/* day */.vd / 24;
/**
 * Athena takes an earlier result only for the same text: a window that ends with the present ends with the last full
 * hour, where earlier results are wanted at all.
 */
function roundedWindow({ window, endIsNamed, maxJobAge }) {
    const step = endIsNamed ? 0 : Math.min(maxJobAge, hour);
    if (step === 0)
        return window;
    const end = Math.floor(window.end / step) * step;
    return { start: end - (window.end - window.start), end };
}
/** A table that begins later, or has ended, tells of less: that is the time the evidence is of. */
function windowIn({ from, to }, { start, end }) {
    const inside = { start: Math.max(start, from), end: Math.min(end, to ?? end) };
    if (inside.start < inside.end)
        return inside;
    throw rejected(`the table holds nothing from ${(0,time/* isoDay */.kh)(start)} to ${(0,time/* isoDay */.kh)(end)}; ${anew} and an earlier --since`);
}
function shortened(window, wanted) {
    if (window.start <= wanted.start)
        return [];
    const [begins, asked] = [(0,time/* isoDay */.kh)(window.start), (0,time/* isoDay */.kh)(wanted.start)];
    return [`athena’s table begins on ${begins}, not on ${asked}: what happened before is not counted`];
}
/** If the regions were not looked up, there may be regions with logs that the table leaves out. */
function readRegions(regions, looked, shape) {
    if (regions !== 'all')
        return { requestedRegions: regions };
    return looked ? {} : { requestedRegions: shape.regions };
}
/** Days are those of delivery: the day before costs little, and nothing comes from the future. */
function daysOf({ start, end }, now) {
    const first = Math.floor((start - time/* day */.vd) / time/* day */.vd) * time/* day */.vd;
    const last = Math.max(Math.min(end + log_delivery/* latestDelivery */.qB, now), start);
    const length = Math.floor((last - first) / time/* day */.vd) + 1;
    return Array.from({ length }, (_, index) => (0,athena_table/* partitionDay */.J)(first + index * time/* day */.vd));
}
/** Measures some partitions; a bucket that does not tell is no reason not to ask, since the query is watched as well. */
async function forecastOf(partitions, { bucket, signal }) {
    try {
        return { estimate: await estimate(partitions, bucket(partitions.shape.bucket)) };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O) || signal.aborted)
            throw error;
        const unknown = 'how much athena would read was not known beforehand, nor whether the table leaves out regions, of which its silence proves nothing';
        return { remark: `${unknown}: ${error.message}` };
    }
}
function checkEstimate(found, { bytes, cutoff }) {
    const { omitted } = found;
    if (omitted.length > 0)
        throw rejected(`the bucket has logs of ${omitted.join(', ')}, which the table leaves out; ${anew}`);
    const most = cutoff ?? bytes;
    if (found.bytes <= most)
        return;
    const whose = cutoff === undefined ? 'max-scan-gb' : 'the workgroup';
    throw rejected(`the query would read about ${amountOf(found)}, more than ${whose} allows (${(0,base_text/* shownBytes */.Fu)(most)}); none was started: raise it, name fewer regions, or shorten lookback`);
}
function amountOf({ bytes, measured, partitions }) {
    return `${(0,base_text/* shownBytes */.Fu)(bytes)} (${measured} of ${partitions} partitions measured)`;
}

// EXTERNAL MODULE: ./src/sources/athena/query.ts
var query = __webpack_require__(5900);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/evidence/call-counts.ts
var call_counts = __webpack_require__(2594);
;// CONCATENATED MODULE: ./src/sources/athena/rows.ts




/**
 * Reads the rows of a query's result. `principals` are in the query's order. Throws AwsFailure for a row that no
 * query of ours has: what cannot be read is not left out.
 */
function readRows(rows, principals) {
    const all = rows.map(fieldsOf);
    const of = (which) => all.filter((fields) => number(fields, 'part') === which && flag(fields, 'fine'));
    const kinds = of(query/* part */.y_.kind);
    const own = of(query/* part */.y_.call).map((fields) => ({ fields, principal: principalOf(fields, principals) }));
    const calls = own.flatMap((one) => (flag(one.fields, 'called') ? [callOf(one.fields, one.principal)] : []));
    const records = new Map(principals.map((principal) => [principal, 0]));
    for (const { fields, principal } of own)
        records.set(principal, (records.get(principal) ?? 0) + number(fields, 'events'));
    const span = spanOf(kinds);
    return {
        calls: mergedCalls(calls),
        set: {
            ...(span === undefined ? {} : { span }),
            events: rows_sum(kinds),
            accounts: valuesOf(of(query/* part */.y_.account), 'account'),
            regions: valuesOf(of(query/* part */.y_.region), 'place'),
            days: new Set(valuesOf(of(query/* part */.y_.day), 'day')),
            kinds: kinds.map(kindOf),
            eventsByPrincipal: records,
        },
        malformed: rows_sum(all.filter((one) => number(one, 'part') === query/* part */.y_.kind && !flag(one, 'fine'))),
    };
}
function fieldsOf(row) {
    if (row.length !== query/* resultColumns */.hb.length)
        throw unreadable(`it has ${row.length} columns`);
    const fields = query/* resultColumns */.hb.flatMap((name, index) => {
        const value = row[index];
        return value === undefined ? [] : [[name, value]];
    });
    return new Map(fields);
}
function principalOf(fields, principals) {
    const principal = principals[number(fields, 'who')];
    if (principal === undefined)
        throw unreadable('it is of nobody who was asked for');
    return principal;
}
function callOf(fields, principal) {
    const action = fields.get('action');
    const authorization = authorizationIn(fields);
    return {
        principal,
        eventSource: rows_text(fields, 'source'),
        eventName: rows_text(fields, 'name'),
        outcome: flag(fields, 'denied') ? 'denied' : 'allowed',
        region: rows_text(fields, 'place'),
        ...(action === undefined ? {} : { deniedAction: action }),
        ...optionalText('policyType', fields.get('policy_type')),
        ...(fields.has('explicit_deny') ? { explicitDeny: true } : {}),
        ...optionalText('policyArn', fields.get('policy_arn')),
        ...optionalText('invokedBy', fields.get('invoked_by')),
        ...(fields.has('marks') ? { marks: rows_text(fields, 'marks').split(',') } : {}),
        ...(fields.has('denial_day') ? { denialDays: [rows_text(fields, 'denial_day')] } : {}),
        ...(authorization === undefined ? {} : { authorization }),
        count: number(fields, 'events'),
        first: number(fields, 'first_at'),
        last: number(fields, 'last_at'),
        resources: textsIn(fields, 'resources').sort(order/* compare */.U),
        allResources: number(fields, 'bare') === 0 &&
            number(fields, 'distinct_resources') === textsIn(fields, 'resources').length,
    };
}
function kindOf(fields) {
    const management = fields.has('management') ? { management: flag(fields, 'management') } : {};
    const readOnly = fields.has('read_only') ? { readOnly: flag(fields, 'read_only') } : {};
    const names = { eventSource: rows_text(fields, 'source'), eventName: rows_text(fields, 'name') };
    return { ...names, call: flag(fields, 'recorded'), ...management, ...readOnly };
}
function spanOf(kinds) {
    if (kinds.length === 0)
        return undefined;
    const start = kinds.reduce((first, one) => Math.min(first, number(one, 'first_at')), Number.POSITIVE_INFINITY);
    return { start, end: kinds.reduce((last, one) => Math.max(last, number(one, 'last_at')), start) };
}
/** A column that holds the JSON of a list of texts; none of them where it is null. */
function textsIn(fields, name) {
    const json = fields.get(name);
    if (json === undefined)
        return [];
    try {
        const parsed = JSON.parse(json);
        if (parsed === null)
            return [];
        if (Array.isArray(parsed) && parsed.every((one) => typeof one === 'string'))
            return parsed;
    }
    catch {
        // Said below, without the engine's message, which quotes the text.
    }
    throw unreadable(`its ${name} are no list`);
}
function authorizationIn(fields) {
    const [at = '', id] = fields.get('authorized')?.split(' ') ?? [];
    return id === undefined ? undefined : { at: Number(at), id };
}
function optionalText(name, value) {
    const result = {};
    if (value !== undefined)
        result[name] = value;
    return result;
}
function valuesOf(rows, name) {
    const values = rows.flatMap((fields) => fields.get(name) ?? []).filter((value) => value !== '');
    return values.sort(order/* compare */.U);
}
function rows_sum(rows) {
    return rows.reduce((total, fields) => total + number(fields, 'events'), 0);
}
/** Denied calls have a row for each day. */
function mergedCalls(calls) {
    const merged = new Map();
    for (const call of calls) {
        const key = (0,call_counts/* callKey */.C_)(call);
        const other = merged.get(key);
        merged.set(key, other === undefined ? call : (0,call_counts/* mergeCalls */.is)(other, call));
    }
    return [...merged].sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, call]) => call);
}
function rows_text(fields, name) {
    const value = fields.get(name);
    if (value === undefined)
        throw unreadable(`it has no ${name}`);
    return value;
}
function number(fields, name) {
    const value = rows_text(fields, name);
    if (!/^\d{1,15}$/.test(value))
        throw unreadable(`its ${name} is no number`);
    return Number(value);
}
function flag(fields, name) {
    const value = rows_text(fields, name);
    if (value !== 'true' && value !== 'false')
        throw unreadable(`its ${name} is neither true nor false`);
    return value === 'true';
}
function unreadable(why) {
    return new aws_failure/* AwsFailure */.O('rejected', `a row of the result cannot be read: ${why}; run it again`);
}

;// CONCATENATED MODULE: ./src/sources/athena/run.ts



/** Starts a query, waits for its end and reads its result. What goes wrong is said, and nothing is left running. */
async function runQuery(api, start, bounds) {
    const { signal, clock, deadline } = bounds;
    let id;
    try {
        id = await api.start(start, { signal, clock, deadline });
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        // Whether it runs is not known then. The same start again gives the query that runs, if one does.
        if (error.kind === 'aborted' || error.kind === 'no-answer')
            await stopUnknown(api, start, clock);
        return { failure: error.message };
    }
    return follow(api, id, bounds);
}
async function follow(api, id, bounds) {
    const seen = {};
    const query = () => ({ id, scannedBytes: seen.last?.scannedBytes ?? 0 });
    try {
        const execution = await waitFor(api, id, bounds, seen);
        if (execution.state !== 'SUCCEEDED')
            return { failure: `query ${id} ${endOf(execution)}`, query: query() };
        if (execution.reused)
            bounds.report(`athena query ${id}: an earlier result was taken`);
        const conditions = (0,call.soon)(bounds);
        return { rows: await api.rows(id, conditions), query: query() };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const ending = seen.last?.state === 'SUCCEEDED' ? 'its result stays at AWS' : await stop(api, id, bounds.clock);
        return { failure: `query ${id}: ${error.message}; ${ending}`, query: query() };
    }
}
/** In milliseconds. */
const firstLook = 500;
const longestWait = 10_000;
/** Waits for a query to end. Throws AwsFailure, also when it has read too much or the time is over. */
async function waitFor(api, id, { most, deadline, signal, clock, report }, seen) {
    const begun = clock.now();
    report(`athena query ${id} runs`);
    let reportedAt = begun;
    for (let wait = firstLook;; wait = Math.min(wait * 1.5, longestWait)) {
        await (0,call.pause)(Math.max(0, Math.min(wait, deadline - clock.now())), { signal, clock });
        const now = await api.look(id, {
            signal,
            clock,
            deadline: Math.max(deadline, clock.now() + call.patience / 10),
        });
        seen.last = now;
        if (now.state !== 'QUEUED' && now.state !== 'RUNNING')
            return now;
        if (now.scannedBytes > most)
            throw tooMuch(now, most);
        if (clock.now() >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'generation-timeout has passed');
        if (clock.now() - reportedAt < 30_000)
            continue;
        reportedAt = clock.now();
        const seconds = Math.round((reportedAt - begun) / 1000);
        report(`athena query ${id}: ${seconds} s, ${progressOf(now)}`);
    }
}
function progressOf({ state, scannedBytes }) {
    return state === 'QUEUED' ? 'waiting for its turn at AWS' : `${(0,base_text/* shownBytes */.Fu)(scannedBytes)} read`;
}
function tooMuch({ scannedBytes }, most) {
    const read = `it had read ${(0,base_text/* shownBytes */.Fu)(scannedBytes)}, more than max-scan-gb allows (${(0,base_text/* shownBytes */.Fu)(most)})`;
    return new aws_failure/* AwsFailure */.O('quota', `${read}: raise it, name fewer regions, or shorten lookback`);
}
/** In milliseconds: a run that is asked to end has seven seconds in all. */
const lastPatience = 2500;
/** A signal of its own: that of the run may be what ends the query. */
function lastConditions(clock) {
    return (0,call.soon)({ signal: AbortSignal.timeout(lastPatience), clock }, lastPatience);
}
async function stop(api, id, clock) {
    try {
        await api.stop(id, lastConditions(clock));
        return 'the query was stopped';
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        return 'the query may go on at AWS; stop it there';
    }
}
async function stopUnknown(api, start, clock) {
    try {
        await stop(api, await api.start(start, lastConditions(clock)), clock);
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
    }
}
/** How a query ended that did not succeed, with what to do. What AWS says is untrusted text. */
function endOf({ state, said }) {
    const quoted = said === '' ? '' : ` (AWS says: ${said.slice(0, 300)})`;
    if (state === 'CANCELLED')
        return /limit|bytes scanned/i.test(said)
            ? `was cancelled${quoted}: the workgroup allows no query to read that much; name fewer regions, shorten lookback, or take another workgroup`
            : `was cancelled by somebody else${quoted}: run it again`;
    return `failed${quoted}: ${remedyFor(said)}`;
}
/** Source: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html */
const remedies = [
    [
        /access ?denied|forbidden|status code: 403/i,
        'allow s3:GetObject and s3:ListBucket on the trail’s bucket, s3:PutObject and s3:GetBucketLocation on that of the results, and kms:Decrypt where they are encrypted',
    ],
    [/exhausted resources|memory limit|max writer/i, 'shorten lookback, or ask for fewer principals at a time'],
    [/timeout|timed out/i, 'name fewer regions, or shorten lookback'],
    [
        /TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|does not exist/i,
        'check athena-table, and that AWS_REGION is that of the table',
    ],
    [/COLUMN_NOT_FOUND|TYPE_MISMATCH/i, 'make the table anew with iam-policy-drift athena ddl'],
    [
        /HIVE_BAD_DATA|HIVE_CURSOR_ERROR|not a valid JSON/i,
        'a log file is damaged, or something else lies between the logs',
    ],
];
function remedyFor(said) {
    const [, permission] = /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(said) ?? [];
    if (permission !== undefined)
        return `allow ${permission}`;
    const known = remedies.find(([pattern]) => pattern.test(said))?.[1];
    return known ?? 'run it again; if it fails again, look at it in the Athena console';
}

;// CONCATENATED MODULE: ./src/sources/athena/gather.ts








/**
 * Asks Athena once for all principals. Whatever goes wrong is a gap of the set, and a set with a gap proves no absence.
 * Never throws for AWS.
 */
async function gatherAthena(question) {
    try {
        return await ask(question);
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return nothing(question, error.message);
        throw error;
    }
}
/** A set of nothing, and why. */
function nothing({ principals, window }, message, query) {
    const set = {
        window,
        gaps: [{ location: 'athena', message }],
        files: 0,
        events: 0,
        accounts: [],
        regions: [],
        days: new Set(),
        kinds: [],
        eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
        ...(query === undefined ? {} : { query }),
    };
    return { calls: [], set, remarks: [] };
}
async function ask(question) {
    const { api, principals, database, table, workgroup: name, signal, clock, report } = question;
    const deadline = clock.now() + question.timeout;
    const conditions = (0,call.soon)(question);
    const [workgroup, known] = await Promise.all([
        api.workgroup(name, conditions),
        api.table({ database, table }, name, conditions),
    ]);
    const output = outputOf(workgroup, question.output);
    const limit = limitOf(workgroup, question.maxScanBytes);
    const plan = await planOf(question, known, limit);
    for (const remark of [...limit.remarks, ...plan.lines])
        report(remark);
    const start = startOf(question, plan, output);
    const ended = await runQuery(api, start, { most: limit.bytes, deadline, signal, clock, report });
    if ('failure' in ended)
        return nothing({ principals, window: plan.window }, ended.failure, ended.query);
    const { calls, set, malformed } = readRows(ended.rows, principals.map(({ arn }) => arn));
    const gaps = malformed === 0 ? [] : [{ location: 'athena', message: gather_unreadable(malformed) }];
    const { requestedRegions } = plan;
    const some = requestedRegions === undefined ? {} : { requestedRegions };
    return {
        calls,
        set: { ...set, window: plan.window, gaps, files: 0, query: ended.query, ...some },
        remarks: [...plan.remarks, ...overrun(ended.query, limit)],
    };
}
function gather_unreadable(records) {
    return `${records} records without a readable eventTime, eventSource or eventName`;
}
/** Where the result goes; no location is sent if Athena manages results or the workgroup enforces its own. */
function outputOf({ name, enabled, enforced, output, keepsResults }, given) {
    if (!enabled)
        throw new aws_failure/* AwsFailure */.O('rejected', `workgroup ${name} is disabled: enable it, or name another one`);
    if (keepsResults || (enforced && output !== undefined))
        return undefined;
    if (given === undefined && output === undefined)
        throw new aws_failure/* AwsFailure */.O('rejected', `workgroup ${name} says nowhere to put the result: name athena-output, or set a location in the workgroup`);
    return given;
}
function limitOf({ name, cutoff }, bytes) {
    if (cutoff === undefined || cutoff >= bytes)
        return { bytes, remarks: [] };
    const text = `workgroup ${name} lets a query read ${(0,base_text/* shownBytes */.Fu)(cutoff)}, less than max-scan-gb (${(0,base_text/* shownBytes */.Fu)(bytes)})`;
    return { bytes, cutoff, remarks: [`athena: ${text}`] };
}
/** It ended before anybody looked again: what it counted is whole, and paid for. */
function overrun({ id, scannedBytes }, { bytes }) {
    if (scannedBytes <= bytes)
        return [];
    return [
        `athena query ${id} read ${(0,base_text/* shownBytes */.Fu)(scannedBytes)}, more than max-scan-gb (${(0,base_text/* shownBytes */.Fu)(bytes)}): it had ended before it could be stopped; a cutoff of the workgroup stops it in time`,
    ];
}
/** In bytes of UTF-8: https://docs.aws.amazon.com/athena/latest/ug/service-limits.html */
const longestStatement = 262_144;
function startOf(question, plan, output) {
    const { principals, database, table, regions, workgroup, maxJobAge: maxAge, attempt } = question;
    const { window, days, accounts } = plan;
    const statement = (0,query/* statementOf */.T8)({ database, table, principals, window, days, accounts, regions });
    if (Buffer.byteLength(statement) > longestStatement)
        throw new aws_failure/* AwsFailure */.O('rejected', `${principals.length} principals are too many for one query: spread them over runs`);
    const token = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([statement, database, workgroup, output, maxAge, attempt]))
        .digest('hex');
    return { statement, database, table, workgroup, output, maxAge, token };
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   qB: () => (/* binding */ latestDelivery)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** How late a file may come: most take minutes, some hours, and after a fault of the bucket days. */
const latestDelivery = 7 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/**
 * The days whose files may hold events of a window. A file's name contains the time of its delivery, which is
 * after its events, usually by minutes; AWS promises no time. A day before covers clocks that differ, seven
 * days after cover late deliveries. What a trail delivers later still, once its bucket is fixed (CloudTrail
 * tries for 30 days), is not seen.
 * Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
function daysOf({ start, end }) {
    return { first: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(start - _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd), last: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(end + latestDelivery) };
}
/** The day in the name of a log file that CloudTrail delivered; undefined for any other name. */
function dayOf(key) {
    const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
    return date === undefined ? undefined : `${year}-${month}-${date}`;
}
/** Whether a key may be that of a log file of these days, as far as its name tells. Digests and insights are no logs. */
function isWanted(key, { first, last }) {
    if (/(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key))
        return false;
    const delivered = dayOf(key);
    return delivered === undefined || (first <= delivered && delivered <= last);
}


/***/ })

};
