export const id = 2691;
export const ids = [2691,1373];
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

/***/ 13711:
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
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
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
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
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
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 29343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   S: () => (/* binding */ jobsADay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function tokenOf({ principal, trails, regions, accessRole, attempt }, window) {
    const request = [principal, trails, regions, accessRole, window.start, window.end, attempt];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
}
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

/***/ 92691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherQueue: () => (/* binding */ gatherQueue)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(13711);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/sources/policy-generation/job.ts

function looksAtTheSame({ asked }, { trails, regions }) {
    const texts = (values) => values === 'all' ? values : JSON.stringify([...values].sort());
    return (asked !== undefined && texts(asked.trails) === texts(trails) && texts(asked.regions) === texts(regions));
}
const second = 1000;
function isReached(reached, wanted, slack) {
    return reached >= wanted - slack - second;
}
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
function furthestFirst({ id, asked: { window: a } }, other) {
    const b = other.asked.window;
    return b.end - a.end || b.start - a.start || (id < other.id ? -1 : 1);
}
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
function rejectionOf(message) {
    if (/\bper day\b|\bdaily\b/i.test(message))
        return 'today';
    if (/concurrent|in progress|already running/i.test(message))
        return 'busy';
    return /\b(files?|size|bytes|GB|time range)\b/i.test(message) ? 'too-much' : 'other';
}
function jobFailure({ error }) {
    const { code = '', message = '' } = error ?? {};
    const remedy = remedies.get(code) ?? 'run again; if it fails again, contact AWS Support';
    return `the job failed ${code === '' ? 'without an error code' : `with ${code}`}${said(message)}: ${remedy}`;
}
const remedies = new Map([
    [
        'AUTHORIZATION_ERROR',
        'allow the access role to read the bucket of the trail (bucket policy, KMS key policy, and permissions of the role; see setup/). Trails of AWS Control Tower, and Regions that are not enabled, are not supported',
    ],
    [
        'RESOURCE_NOT_FOUND_ERROR',
        'check that the trail, its bucket, the access role and the principal still exist and are spelled as in AWS',
    ],
    ['SERVICE_QUOTA_EXCEEDED_ERROR', 'use fewer Regions, or shorten lookback'],
    ['SERVICE_ERROR', 'AWS had an internal error: run again later'],
]);
function startFailure({ kind, message, said: text }) {
    if (kind === 'denied' && /PassRole/.test(text))
        return `${message}: the caller must be allowed iam:PassRole on the access role`;
    if (kind === 'quota' && rejectionOf(text) === 'today')
        return `${message}: AWS allows 50 generations a day (5 in some regions); use the last-accessed source, or wait until tomorrow`;
    if (kind === 'quota')
        return `${message}: see the quotas of IAM Access Analyzer; use fewer Regions, or shorten lookback`;
    if (kind === 'rejected' || kind === 'not-found')
        return `${message}: check that the principal, the trail and the access role exist and are spelled as in AWS`;
    return message;
}
function said(message) {
    return message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
}
const texts = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]);
const statement = schemas/* object */.Ikc({
    Effect: schemas/* literal */.euz('Allow'),
    Action: texts.optional(),
    Resource: texts.optional(),
});
const policy = schemas/* object */.Ikc({ Statement: schemas/* union */.KCZ([statement, schemas/* array */.YOg(statement)]) });
function readGeneratedPolicy(text) {
    const parsed = policy.safeParse(parseJson(text));
    if (!parsed.success)
        return undefined;
    const statements = [parsed.data.Statement].flat();
    const names = statements.flatMap(({ Action = [] }) => Action);
    const resources = new Map();
    for (const { Action = [], Resource = '*' } of statements)
        for (const name of [Action].flat())
            resources.set(name, [...(resources.get(name) ?? []), ...[Resource].flat()]);
    return {
        actions: names.filter((name) => /^[\w-]+:\w+$/.test(name)),
        resources,
        services: names.flatMap((name) => /^([\w-]+):\w*[*?]/.exec(name)?.[1] ?? []),
    };
}
function unite(parts) {
    const distinct = (names) => [...new Set(names)].sort();
    const actions = distinct(parts.flatMap((part) => part.actions));
    const resources = actions.flatMap((action) => {
        const own = parts
            .filter((part) => part.actions.includes(action))
            .map((part) => part.resources.get(action));
        const known = own.filter((list) => list !== undefined);
        return known.length < own.length ? [] : [[action, distinct(known.flat())]];
    });
    const services = distinct(parts.flatMap((part) => part.services));
    return { actions, resources: new Map(resources), services };
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
var policy_generation_plan = __webpack_require__(29343);
;// CONCATENATED MODULE: ./src/sources/policy-generation/cover.ts





const shortest = 3 * time/* day */.vd;
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
    if (id.kind === 'deadline' || (id.kind === 'quota' && rejectionOf(id.said) === 'today')) {
        plan.budget.over = progress.stopped;
        progress.spared = progress.stopped;
    }
    return [{ window, gap: progress.stopped }];
}
function overOf({ budget: { left, quota, over } }) {
    if (over !== undefined)
        return over;
    if (left <= 0)
        return `the job limit of the run or the daily quota of the account is reached (${quota} jobs a day); the next run starts with this period`;
    return undefined;
}
async function follow(id, window, plan, progress, ours) {
    try {
        const job = await waitFor(id, plan);
        if (job.status === 'SUCCEEDED')
            return [await readJob(job, window, plan)];
        const quota = job.error?.code === 'SERVICE_QUOTA_EXCEEDED_ERROR';
        if (quota && rejectionOf(job.error?.message ?? '') !== 'today')
            return halve(window, job.error?.message ?? '', plan, progress);
        const cancelled = 'the job was cancelled outside this run; run again';
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
    const odd = read.includes(undefined) ? 'a job returned a policy that cannot be read' : undefined;
    const problem = more instanceof aws_failure/* AwsFailure */.O ? more.message : odd;
    const all = unite(read.flatMap((one) => one ?? []));
    const { resources } = unite(more instanceof aws_failure/* AwsFailure */.O ? [] : more.flatMap((one) => one ?? []));
    const generated = { ...all, resources };
    return { window, job: id, generated, ...(problem === undefined ? {} : { problem }) };
}
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
        const why = `a period of ${Math.round((end - start) / time/* day */.vd)} days is still too much for one job; use fewer Regions`;
        return [{ window: { start, end }, gap: `${why} (AWS: ${said.slice(0, 300)})` }];
    }
    const middle = Math.floor((start + end) / 2000) * 1000;
    plan.report('too much for one job: trying half the period');
    const first = await cover({ start, end: middle }, plan, progress);
    return [...first, ...(await cover({ start: middle, end }, plan, progress))];
}
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
    plan.report(`policy generation ${id} is still running; run again with the same inputs to read its result`);
    return `${message}; the job is still running: run again with the same inputs to read its result`;
}
const firstLook = 800;
const longestWait = 15_000;
function longer(wait) {
    return Math.min(wait * 1.5, longestWait);
}
async function waitFor(id, plan) {
    const { api, signal, clock, deadline } = plan;
    const begun = clock.now();
    plan.report(`policy generation ${id} is running; most jobs take 2 to 5 minutes`);
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
        plan.report(`policy generation ${id}: ${Math.round((reportedAt - begun) / 1000)} s, still running; most jobs take 2 to 5 minutes`);
    }
}
async function waitForOthers(plan, first) {
    const { api, signal, clock, deadline } = plan;
    plan.report('waiting for another policy generation in this account');
    for (let wait = first;; wait = longer(wait)) {
        if (clock.now() + wait >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'no job could be started before generation-timeout had passed');
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






async function gatherGeneration(plan, trails) {
    const progress = {};
    const pieces = await piecesOf(plan, progress);
    const { coverage, actions } = await evidenceOf(pieces, plan, trails);
    return { coverage, actions, ...(progress.spared === undefined ? {} : { spared: progress.spared }) };
}
async function readOld(plan, trails) {
    const week = 7 * time/* day */.vd;
    const old = { ...plan, maxJobAge: week };
    try {
        const jobs = chain(await recentJobs(old), plan.window, week).filter(({ status }) => status === 'SUCCEEDED');
        const last = jobs.at(-1);
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
    const { actions, resources, services } = unite(done.map(({ generated }) => generated));
    const covered = joined(done.map(({ window }) => window));
    const complete = done.length === pieces.length;
    const [first, last] = [covered[0], covered.at(-1)];
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
    return { coverage, actions: actions.map((action) => triedAction(action, resources.get(action))) };
}
function triedAction(action, resources = ['*']) {
    return resources.includes('*') ? { action } : { action, patterns: resources };
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
async function readAgain(job, plan, progress) {
    const { id, status, asked, started } = job;
    if (status !== 'SUCCEEDED')
        return follow(id, asked.window, plan, progress, false);
    plan.report(`reusing policy generation ${id} of ${(0,time/* isoTime */.Ly)(started)}`);
    return [await readJob(job, asked.window, plan)];
}
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
function noneIfGone(error) {
    if (error instanceof aws_failure/* AwsFailure */.O && (error.kind === 'rejected' || error.kind === 'not-found'))
        return [];
    throw error;
}
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






const share = 0.6;
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
            budget.over = 'generation-timeout has passed; the next run starts with this period';
        const plan = { ...queue, principal, budget };
        const answer = await gatherGeneration(plan, trails);
        const old = answer.spared === undefined ? undefined : await olderThan(answer, plan, earlier, trails);
        if (old !== undefined)
            remarks.set(principal, remarkOn(old, answer.spared ?? ''));
        found.set(principal, old ?? answer);
    }
    return { answers: principals.flatMap((principal) => found.get(principal) ?? []), remarks };
}
async function lastJobs(queue) {
    const { api, clock, principals } = queue;
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
async function olderThan({ coverage }, plan, earlier, trails) {
    const read = await readOld(plan, trails);
    const before = earlier.get(plan.principal);
    const kept = before !== undefined && isReached(before.window.end, plan.window.end, 7 * time/* day */.vd) ? before : undefined;
    if (read !== undefined && (kept === undefined || read.coverage.window.end >= kept.window.end))
        return read;
    return kept === undefined || kept.window.end <= coverage.window.start
        ? undefined
        : { coverage: kept, actions: [] };
}
function remarkOn({ coverage }, why) {
    return `policy generation covers the time until ${(0,time/* isoDay */.kh)(coverage.window.end)} only: ${why}`;
}


/***/ })

};
