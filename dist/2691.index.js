export const id = 2691;
export const ids = [2691,1373];
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

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Cz: () => (/* binding */ tellsOf),
/* harmony export */   Gn: () => (/* binding */ wasRead),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   RR: () => (/* binding */ isLogCoverage),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** Whether a coverage is of CloudTrail's own records, read here or by Athena. */
function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
/** Whether a source was asked about a principal. */
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
function spanOf(coverage) {
    if (isLogCoverage(coverage))
        return coverage.span;
    if (coverage.source !== 'policy-generation')
        return coverage.trackingPeriod;
    const [first, last] = [coverage.covered[0], coverage.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(coverage.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails, { start, end }) {
    const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
    if (read.length === 0)
        return { start, end };
    const useful = read.filter(({ multiRegion, deliveryError, readEvents, writeEvents }) => {
        return (multiRegion && deliveryError === undefined && (readEvents !== undefined || writeEvents !== undefined));
    });
    const parts = useful.map(({ recordingSince = start, stoppedAt = end }) => {
        return { start: Math.max(start, recordingSince), end: Math.min(end, stoppedAt) };
    });
    const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ?? { start: end, end };
}
/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The longest span of several sources, in milliseconds; 0 for none. */
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
/** In milliseconds; 0 of no time. */
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
function sawAny(coverage, principal) {
    switch (coverage.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (coverage.eventsByPrincipal.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return coverage.actions > 0;
        case 'last-accessed':
            return coverage.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
}
/** Whether a source has any content; one that failed at once is no evidence. */
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
/** Whether a source could tell of a principal: logs of other accounts hold nothing of it. */
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}
/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   S: () => (/* binding */ jobsADay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The token of a start: the same request in the same attempt of a run has the same one, so that a start that is sent
 * twice begins one job. Source: clientToken of
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_StartPolicyGeneration.html
 */
function tokenOf({ principal, trails, regions, accessRole, attempt }, window) {
    const request = [principal, trails, regions, accessRole, window.start, window.end, attempt];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
}
/**
 * How many generation jobs AWS does for an account in a day, by region.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html
 */
function jobsADay(region) {
    return narrowRegions.has(region) ? 5 : 50;
}
const narrowRegions = new Set([
    'af-south-1',
    'ap-east-1',
    'ap-southeast-3',
    'eu-south-1',
    'me-south-1',
]);


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherQueue: () => (/* binding */ gatherQueue)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(3711);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./src/sources/policy-generation/job.ts

/** Whether a job looks at what another one is asked to look at, apart from the time. */
function looksAtTheSame({ asked }, { trails, regions }) {
    const texts = (values) => values === 'all' ? values : JSON.stringify([...values].sort());
    return (asked !== undefined && texts(asked.trails) === texts(trails) && texts(asked.regions) === texts(regions));
}
const second = 1000;
/** Whether a time is reached, or missed by no more than that. */
function isReached(reached, wanted, slack) {
    return reached >= wanted - slack - second;
}
/**
 * Jobs whose times follow each other from the beginning of the wanted one on, in order; none begins more than so much
 * earlier, since what a job found has no time. One job does where there is one: of those that begin in time, the one that reaches furthest goes on.
 */
function chain(jobs, wanted, slack) {
    const known = jobs.flatMap((job) => (job.asked === undefined ? [] : [{ ...job, asked: job.asked }]));
    const links = [];
    let reached = wanted.start;
    for (;;) {
        const next = known
            .filter(({ asked: { window: one } }) => one.end <= wanted.end + second && one.end > reached)
            .filter(({ asked: { window: one } }) => one.start <= reached + second)
            .filter(({ asked: { window: one } }) => isReached(one.start, wanted.start, slack))
            .sort(furthestFirst)[0];
        if (next === undefined)
            return links;
        links.push(next);
        reached = next.asked.window.end;
        if (isReached(reached, wanted.end, slack))
            return links;
    }
}
/** Of those that reach as far the one that begins last: what it found lies nearer to the time in question. */
function furthestFirst({ id, asked: { window: a } }, other) {
    const b = other.asked.window;
    return b.end - a.end || b.start - a.start || (id < other.id ? -1 : 1);
}
/** Times in order, those that touch as one. */
function joined(windows) {
    const result = [];
    for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last !== undefined && start <= last.end + second)
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else
            result.push({ start, end });
    }
    return result;
}
/**
 * Which quota a message is about: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html names
 * log files, data size and time range of one generation, generations at a time, and generations a day.
 */
function rejectionOf(message) {
    if (/\bper day\b|\bdaily\b/i.test(message))
        return 'today';
    if (/concurrent|in progress|already running/i.test(message))
        return 'busy';
    return /\b(files?|size|bytes|GB|time range)\b/i.test(message) ? 'too-much' : 'other';
}
/** Why a job did not end well, for people, with what to do. */
function jobFailure({ error }) {
    const { code = '', message = '' } = error ?? {};
    const remedy = remedies.get(code) ?? 'run it again; if it fails again, ask AWS support about this job';
    return `the job failed with ${code === '' ? 'no word why' : code}${said(message)}: ${remedy}`;
}
/** By jobError.code: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_JobError.html */
const remedies = new Map([
    [
        'AUTHORIZATION_ERROR',
        'let the access role read the trail’s bucket (bucket policy, the KMS key of the logs, and its own permissions); setup/ has all three. Trails of AWS Control Tower and regions that are not opted in do not work',
    ],
    [
        'RESOURCE_NOT_FOUND_ERROR',
        'check that the trail, its bucket, the access role and the principal still exist and are spelt as in AWS',
    ],
    ['SERVICE_QUOTA_EXCEEDED_ERROR', 'name fewer regions, or shorten lookback'],
    ['SERVICE_ERROR', 'AWS had a fault of its own: run it again later'],
]);
/** Why a job could not be started, for people, with what to do. */
function startFailure({ kind, message, said: text }) {
    if (kind === 'denied' && /PassRole/.test(text))
        return `${message}: the caller must be allowed iam:PassRole on the access role`;
    if (kind === 'quota' && rejectionOf(text) === 'today')
        return `${message}: AWS allows 50 generations a day (5 in some regions); read last accessed, or wait until tomorrow`;
    if (kind === 'quota')
        return `${message}: see the quotas of IAM Access Analyzer; name fewer regions, or shorten lookback`;
    if (kind === 'rejected' || kind === 'not-found')
        return `${message}: check that the principal, the trail and the access role exist and are spelt as in AWS`;
    return message;
}
function said(message) {
    return message === '' ? '' : ` (AWS says: ${message.slice(0, 300)})`;
}
const texts = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]);
const statement = schemas/* object */.Ikc({ Effect: schemas/* literal */.euz('Allow'), Action: texts.optional() });
const policy = schemas/* object */.Ikc({ Statement: schemas/* union */.KCZ([statement, schemas/* array */.YOg(statement)]) });
/**
 * Reads the text of one generated policy; undefined when it is none. The same action may stand in several statements,
 * and alone as a text. A wildcard or a statement without actions comes from the service-level template: it tells that
 * a service was used, and no action of it.
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetGeneratedPolicy.html
 */
function readGeneratedPolicy(text) {
    const parsed = policy.safeParse(parseJson(text));
    if (!parsed.success)
        return undefined;
    const names = [parsed.data.Statement].flat().flatMap(({ Action = [] }) => Action);
    return {
        actions: names.filter((name) => /^[\w-]+:\w+$/.test(name)),
        services: names.flatMap((name) => /^([\w-]+):\w*[*?]/.exec(name)?.[1] ?? []),
    };
}
/** All that several documents say, each name once, in code-unit order. */
function unite(parts) {
    const distinct = (of) => [...new Set(parts.flatMap((part) => part[of]))].sort();
    return { actions: distinct('actions'), services: distinct('services') };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/sources/policy-generation/plan.ts
var policy_generation_plan = __webpack_require__(9343);
;// CONCATENATED MODULE: ./src/sources/policy-generation/cover.ts





/** Windows this short are not halved any more. */
const shortest = 3 * time/* day */.vd;
/**
 * Covers a window with jobs of our own, one after the other: a window of which AWS says that it is too much is halved,
 * until the halves fit or are too short. Never throws for AWS: what is not covered is a gap with its reason.
 */
async function cover(window, plan, progress) {
    if (progress.stopped !== undefined)
        return [{ window, gap: progress.stopped }];
    const over = overOf(plan);
    if (over !== undefined) {
        progress.spared = over;
        return [{ window, gap: over }];
    }
    plan.budget.left--;
    const id = await startJob(window, plan);
    if (typeof id === 'string')
        return follow(id, window, plan, progress, true);
    if (id.kind === 'quota' && rejectionOf(id.said) === 'too-much')
        return halve(window, id.said, plan, progress);
    progress.stopped = startFailure(id);
    // The day's quota and the time are everybody's.
    if (id.kind === 'deadline' || (id.kind === 'quota' && rejectionOf(id.said) === 'today')) {
        plan.budget.over = progress.stopped;
        progress.spared = progress.stopped;
    }
    return [{ window, gap: progress.stopped }];
}
/** Why no job may be begun any more. */
function overOf({ budget: { left, quota, over } }) {
    if (over !== undefined)
        return over;
    if (left <= 0)
        return `the jobs of a run or of the account’s day are used up (AWS does ${quota} a day); the next run asks for it first`;
    return undefined;
}
/** Waits for a job and reads it; `ours` tells whether this run started it. */
async function follow(id, window, plan, progress, ours) {
    try {
        const job = await waitFor(id, plan);
        if (job.status === 'SUCCEEDED')
            return [await readJob(job, window, plan)];
        // A job that ran into a quota had begun: only what it read can have been too much.
        const quota = job.error?.code === 'SERVICE_QUOTA_EXCEEDED_ERROR';
        if (quota && rejectionOf(job.error?.message ?? '') !== 'today')
            return halve(window, job.error?.message ?? '', plan, progress);
        const cancelled = 'the job was cancelled by somebody else; run it again';
        return [{ window, gap: job.status === 'CANCELED' ? cancelled : jobFailure(job) }];
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        progress.stopped = await leave(id, error, plan, ours);
        if (error.kind === 'deadline')
            progress.spared = progress.stopped;
        return [{ window, gap: progress.stopped }];
    }
}
/** The policies of a finished job, those with placeholders and the service-level template with them. */
async function readJob({ id, policies }, window, plan) {
    const bare = policies.map(readGeneratedPolicy);
    const more = await plan.api
        .get(id, true, (0,call.soon)(plan))
        .then((job) => job.policies.map(readGeneratedPolicy))
        .catch((error) => {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return error;
        throw error;
    });
    const read = more instanceof aws_failure/* AwsFailure */.O ? bare : [...bare, ...more];
    const odd = read.includes(undefined) ? 'a job gave a policy that cannot be read' : undefined;
    const problem = more instanceof aws_failure/* AwsFailure */.O ? more.message : odd;
    const generated = unite(read.flatMap((one) => one ?? []));
    return { window, job: id, generated, ...(problem === undefined ? {} : { problem }) };
}
/** Starts a job, after whatever else runs in the account. Gives the job's id, or why there is none. */
async function startJob(window, plan) {
    const { api, signal, clock, deadline } = plan;
    for (let wait = firstLook * 2;; wait = longer(wait)) {
        try {
            return await api.start(plan, window, (0,policy_generation_plan/* tokenOf */.B)(plan, window), { signal, clock, deadline });
        }
        catch (error) {
            if (!(error instanceof aws_failure/* AwsFailure */.O))
                throw error;
            const busy = error.kind === 'conflict' || (error.kind === 'quota' && rejectionOf(error.said) === 'busy');
            if (!busy)
                return error;
        }
        const waited = await waitForOthers(plan, wait).catch((error) => error);
        if (waited instanceof aws_failure/* AwsFailure */.O)
            return waited;
        if (waited !== undefined)
            throw waited;
    }
}
async function halve({ start, end }, said, plan, progress) {
    if (end - start <= shortest) {
        const why = `AWS will not read as much even of ${Math.round((end - start) / time/* day */.vd)} days; name fewer regions`;
        return [{ window: { start, end }, gap: `${why} (AWS says: ${said.slice(0, 300)})` }];
    }
    // Whole seconds: what AWS keeps of a time.
    const middle = Math.floor((start + end) / 2000) * 1000;
    plan.report('too much for one job: halving the time');
    const first = await cover({ start, end: middle }, plan, progress);
    return [...first, ...(await cover({ start: middle, end }, plan, progress))];
}
/**
 * A job that this run no longer waits for: it continues, unless it is ours and to be canceled. Its id is
 * printed at once; the returned reason appears in reports, which contain no job ids.
 */
async function leave(id, { kind, message }, plan, ours) {
    const over = kind === 'aborted' || kind === 'deadline';
    if (over && ours && plan.cancelOnAbort) {
        const ending = new AbortController();
        const timer = setTimeout(() => ending.abort(), 3000);
        const cancelled = await plan.api
            .cancel(id, { signal: ending.signal, clock: plan.clock, deadline: 0 })
            .catch(() => false);
        clearTimeout(timer);
        if (cancelled) {
            plan.report(`policy generation ${id} was cancelled`);
            return `${message}; the job was cancelled`;
        }
    }
    plan.report(`policy generation ${id} goes on at AWS; run this again with the same inputs to read its result`);
    return `${message}; the job goes on at AWS: run this again with the same inputs, and its result is read`;
}
/** In milliseconds. */
const firstLook = 800;
const longestWait = 15_000;
/** The next wait: half as long again, up to 15 seconds. */
function longer(wait) {
    return Math.min(wait * 1.5, longestWait);
}
/** Waits for a job to end. Throws AwsFailure; of kind `deadline` when that passes first. */
async function waitFor(id, plan) {
    const { api, signal, clock, deadline } = plan;
    const begun = clock.now();
    plan.report(`policy generation ${id} runs; most take 2 to 5 minutes`);
    let reportedAt = begun;
    for (let wait = firstLook;; wait = longer(wait)) {
        await pauseUntil(Math.min(wait, deadline - clock.now()), plan);
        const job = await api.get(id, false, {
            signal,
            clock,
            deadline: Math.max(deadline, clock.now() + call.patience / 10),
        });
        if (job.status !== 'IN_PROGRESS')
            return job;
        if (clock.now() >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'generation-timeout has passed');
        if (clock.now() - reportedAt < 30_000)
            continue;
        reportedAt = clock.now();
        plan.report(`policy generation ${id}: ${Math.round((reportedAt - begun) / 1000)} s, still running; most take 2 to 5 minutes`);
    }
}
/** Waits until no job of anybody runs, so long at first: AWS does one at a time. Throws AwsFailure as waitFor does. */
async function waitForOthers(plan, first) {
    const { api, signal, clock, deadline } = plan;
    plan.report('another policy generation runs in this account; waiting for it');
    for (let wait = first;; wait = longer(wait)) {
        if (clock.now() + wait >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'AWS took no other job until generation-timeout had passed');
        await pauseUntil(wait, plan);
        const jobs = await api.list(undefined, { signal, clock, deadline });
        if (jobs.every(({ status }) => status !== 'IN_PROGRESS'))
            return;
    }
}
function pauseUntil(milliseconds, plan) {
    return (0,call.pause)(Math.max(0, milliseconds), plan);
}

;// CONCATENATED MODULE: ./src/sources/policy-generation/gather.ts






/**
 * Reads what finished jobs of the same shape found, waits for one that runs, else starts jobs. Never throws for AWS.
 */
async function gatherGeneration(plan, trails) {
    const progress = {};
    const pieces = await piecesOf(plan, progress);
    const { coverage, actions } = await evidenceOf(pieces, plan, trails);
    return { coverage, actions, ...(progress.spared === undefined ? {} : { spared: progress.spared }) };
}
/**
 * What jobs of the last seven days found, however old they are, without a job of our own; undefined where there are
 * none. Its time ends where theirs does.
 */
async function readOld(plan, trails) {
    const week = 7 * time/* day */.vd;
    const old = { ...plan, maxJobAge: week };
    try {
        const jobs = chain(await recentJobs(old), plan.window, week).filter(({ status }) => status === 'SUCCEEDED');
        const last = jobs.at(-1);
        // What covers half of the time says less than the gap does.
        if (last === undefined || !isReached(last.asked.window.end, plan.window.end, week))
            return undefined;
        const pieces = [];
        for (const job of jobs)
            pieces.push(await readJob(job, job.asked.window, plan));
        return evidenceOf(pieces, plan, trails);
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return undefined;
        throw error;
    }
}
async function evidenceOf(pieces, plan, trails) {
    const done = pieces.flatMap((piece) => ('gap' in piece ? [] : [piece]));
    const { actions, services } = unite(done.map(({ generated }) => generated));
    const covered = joined(done.map(({ window }) => window));
    const complete = done.length === pieces.length;
    const [first, last] = [covered[0], covered.at(-1)];
    // Jobs of an earlier run looked at a time that ends a little earlier; that is the time that was looked at.
    const window = complete && first && last ? { start: first.start, end: last.end } : plan.window;
    const { principal, regions } = plan;
    const jobs = done.map(({ job }) => job);
    const about = {
        source: 'policy-generation',
        principal,
        window,
        covered,
        gaps: gapsOf(pieces, plan.window),
    };
    const coverage = { ...about, jobs, regions, trails: await trails, actions: actions.length, services };
    return { coverage, actions };
}
async function piecesOf(plan, progress) {
    const { window } = plan;
    const slack = Math.min(plan.maxJobAge, (0,source_coverage/* tolerance */.aS)(window.end - window.start));
    try {
        const earlier = chain(await recentJobs(plan), window, slack);
        const pieces = [];
        for (const job of earlier)
            pieces.push(...(await readAgain(job, plan, progress)));
        const start = earlier.at(-1)?.asked.window.end ?? window.start;
        if (isReached(start, window.end, slack) && earlier.length > 0)
            return pieces;
        return [...pieces, ...(await cover({ start, end: window.end }, plan, progress))];
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return [{ window, gap: error.message }];
        throw error;
    }
}
/** A job that an earlier run or another client started. */
async function readAgain(job, plan, progress) {
    const { id, status, asked, started } = job;
    if (status !== 'SUCCEEDED')
        return follow(id, asked.window, plan, progress, false);
    plan.report(`policy generation ${id} of ${(0,time/* isoTime */.Ly)(started)} is read again`);
    return [await readJob(job, asked.window, plan)];
}
/** Jobs that ask the same and run, or have finished lately; the list does not say what they were asked. */
async function recentJobs(plan) {
    const { api, principal, clock, maxJobAge } = plan;
    const conditions = (0,call.soon)(plan);
    const all = await api.list(principal, conditions);
    const since = clock.now() - maxJobAge;
    const young = all.filter(({ status, started }) => {
        return status === 'IN_PROGRESS' || (status === 'SUCCEEDED' && started >= since);
    });
    const jobs = [];
    for (const { id } of young.sort((a, b) => b.started - a.started).slice(0, 50))
        jobs.push(...(await api.get(id, false, conditions).then((job) => [job], noneIfGone)));
    return jobs.filter((job) => looksAtTheSame(job, plan));
}
/** A job that is listed may be gone by the time it is asked for; AWS has no error of its own for that. */
function noneIfGone(error) {
    if (error instanceof aws_failure/* AwsFailure */.O && (error.kind === 'rejected' || error.kind === 'not-found'))
        return [];
    throw error;
}
/** One gap for each reason and time without a job; times that touch and fail alike are one. */
function gapsOf(pieces, whole) {
    const reasons = new Map();
    for (const piece of pieces) {
        if ('gap' in piece)
            reasons.set(piece.gap, [...(reasons.get(piece.gap) ?? []), piece.window]);
        else if (piece.problem !== undefined)
            reasons.set(piece.problem, []);
    }
    return [...reasons].map(([reason, windows]) => {
        const missed = joined(windows);
        const all = missed.length === 0 || missed.some(({ start, end }) => start <= whole.start && end >= whole.end);
        const when = missed.map(({ start, end }) => `${(0,time/* isoDay */.kh)(start)} to ${(0,time/* isoDay */.kh)(end)}`).join(', ');
        return { location: 'policy-generation', message: all ? reason : `no job covers ${when}: ${reason}` };
    });
}

;// CONCATENATED MODULE: ./src/sources/policy-generation/queue.ts






/** A run leaves some of the account's jobs of a day to others. */
const share = 0.6;
/**
 * Gathers for one principal after the other, whose evidence is oldest first: AWS does one job at a time in an account,
 * and so many a day. When the jobs of the day or the time are used up, older jobs are read, or what an earlier run read
 * stands, and a remark says of when it is. Never throws for AWS.
 */
async function gatherQueue(queue, trails) {
    const { principals, region, earlier } = queue;
    const known = await lastJobs(queue);
    const quota = (0,policy_generation_plan/* jobsADay */.S)(region);
    queue.account.budget ??= {
        left: Math.max(0, Math.min(Math.ceil(quota * share), quota - known.today)),
        quota,
    };
    const { budget } = queue.account;
    const ageOf = (principal) => Math.max(known.finished.get(principal) ?? 0, earlier.get(principal)?.window.end ?? 0);
    const oldestFirst = [...principals].sort((a, b) => ageOf(a) - ageOf(b) || (a < b ? -1 : 1));
    const found = new Map();
    const remarks = new Map();
    for (const principal of oldestFirst) {
        if (queue.clock.now() >= queue.deadline)
            budget.over = 'generation-timeout has passed; the next run asks for it first';
        const plan = { ...queue, principal, budget };
        const answer = await gatherGeneration(plan, trails);
        const old = answer.spared === undefined ? undefined : await olderThan(answer, plan, earlier, trails);
        if (old !== undefined)
            remarks.set(principal, remarkOn(old, answer.spared ?? ''));
        found.set(principal, old ?? answer);
    }
    return { answers: principals.flatMap((principal) => found.get(principal) ?? []), remarks };
}
/** How many jobs the account has begun in the last day, and when the newest one of each principal did that ended well. */
async function lastJobs(queue) {
    const { api, clock, principals } = queue;
    // A list that fails costs nothing here: if listing is denied, the first principal's own request reports it.
    const jobs = principals.length < 2 ? [] : await api.list(undefined, (0,call.soon)(queue)).catch(noneIfRejected);
    const since = clock.now() - time/* day */.vd;
    const finished = new Map();
    for (const { principal, status, started } of jobs)
        if (status === 'SUCCEEDED' && principal !== undefined)
            finished.set(principal, Math.max(started, finished.get(principal) ?? 0));
    return { today: jobs.filter(({ started }) => started >= since).length, finished };
}
function noneIfRejected(error) {
    if (error instanceof aws_failure/* AwsFailure */.O)
        return [];
    throw error;
}
/** Older evidence of a principal for whom no job was left; undefined where there is none. */
async function olderThan({ coverage }, plan, earlier, trails) {
    const read = await readOld(plan, trails);
    const before = earlier.get(plan.principal);
    // A week, as of jobs: what is older is no word on today.
    const kept = before !== undefined && isReached(before.window.end, plan.window.end, 7 * time/* day */.vd) ? before : undefined;
    if (read !== undefined && (kept === undefined || read.coverage.window.end >= kept.window.end))
        return read;
    // What it found is remembered already; the view says what it could see.
    return kept === undefined || kept.window.end <= coverage.window.start
        ? undefined
        : { coverage: kept, actions: [] };
}
function remarkOn({ coverage }, why) {
    return `policy generation says what was so on ${(0,time/* isoDay */.kh)(coverage.window.end)}: ${why}`;
}


/***/ })

};
