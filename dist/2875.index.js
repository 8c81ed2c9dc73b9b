export const id = 2875;
export const ids = [2875];
export const modules = {

/***/ 6936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ ageIsUnknown),
/* harmony export */   VC: () => (/* binding */ trailBlindness),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   gU: () => (/* binding */ insufficiency)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _evidence_source_view__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7436);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5247);



/**
 * Why a whole source proves no absence of a principal's; undefined when it does prove some. `looked` is the time it
 * tells of. Source: product.md, "Absence proves nothing in a set or job that ...".
 */
function insufficiency(view, principal, observation, looked) {
    const { minObservation, staleBefore } = observation;
    if (view.gaps.length > 0)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('incomplete');
    if (staleBefore !== undefined && view.window.end < staleBefore)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('old-evidence', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(view.window.end));
    if ((0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .sawAny */ .ui)(view, principal) === false)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)((0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view) ? 'no-event' : 'no-use', view.source);
    const short = tooShort(looked, observation);
    if (short !== undefined)
        return short;
    const logs = (0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view) ? (observation.longestLogs.get(principal) ?? 0) : 0;
    if (Math.max(logs, (0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)((0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view))) < minObservation)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-span', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(minObservation));
    return tooYoung(view, principal, observation);
}
/** The time in question has to lie inside the time that was looked at, but for the last few hours or days. */
function tooShort({ start, end }, { windowEnd, unusedAfter, tail }) {
    const lookback = windowEnd - start;
    if (lookback < unusedAfter)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-lookback', roundedDown(Math.max(0, lookback)), (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(unusedAfter));
    return end < windowEnd - tail ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ends-early', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(end)) : undefined;
}
/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}
/** Nobody uses anything before he is there. */
function tooYoung(view, principal, observation) {
    const { created, windowEnd, minObservation } = observation;
    const made = created.get(principal);
    if (made === undefined)
        return ageIsUnknown(view, principal, observation) ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unknown-age') : undefined;
    if (windowEnd - made >= minObservation)
        return undefined;
    return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('young-role', String(Math.max(0, (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(made, windowEnd))));
}
/**
 * Whether a source leaves open that a principal is younger than min-observation. Logs and analyzers do not: logs span
 * what they hold, and an analyzer judges only what has been there for its whole tracking period.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html
 */
function ageIsUnknown(view, principal, { created, windowEnd, minObservation }) {
    const asks = view.source === 'last-accessed' || view.source === 'policy-generation';
    if (created.has(principal) || !asks)
        return false;
    return windowEnd - ((0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .earliestSign */ .jX)(view) ?? windowEnd) < minObservation;
}
/** Whole days where there are any: what AWS records begins at any second. */
function roundedDown(duration) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration - (duration % (duration < _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? 60_000 : _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)));
}
/**
 * Why no trail shows a use of an action in the time in question; undefined when one of them does by itself. A trail
 * whose settings nobody may read counts only when none could be read: it is then taken to record everything, and the
 * report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
function trailBlindness(trails, catalogue, time) {
    const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
    if (read.length === 0)
        return () => undefined;
    const whole = read.map((trail) => ({ trail, cause: neverIn(trail, time) }));
    return (id) => {
        const causes = whole.map(({ trail, cause: always }) => always ?? leftOutOf(trail, id, catalogue));
        return causes.includes(undefined) ? undefined : causes[0];
    };
}
/** Why a trail shows nothing of the time in question, whatever the action. */
function neverIn({ arn, allRegions, since, until, fault }, time) {
    if (!allRegions)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('one-region', arn.split(':')[3] ?? '');
    if (until !== undefined && until < time.end - _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-stopped', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(until));
    if (fault !== undefined)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-fault');
    return since !== undefined && since > time.start + _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-young', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(since)) : undefined;
}
function leftOutOf({ reads, others }, id, catalogue) {
    const level = catalogue.levelOf(id);
    const isRead = level === 'Read' || level === 'List';
    const recorded = isRead ? reads : others;
    if (recorded === undefined)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)(isRead ? 'trail-no-reads' : 'trail-no-writes');
    const service = catalogue.serviceOf(id).prefix;
    return recorded.without.includes(service) ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-no-service', service) : undefined;
}


/***/ }),

/***/ 4248:
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

/***/ 2875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherQueue: () => (/* binding */ gatherQueue)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(1486);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(7538);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
// EXTERNAL MODULE: ./src/drift/observation.ts
var observation = __webpack_require__(6936);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(344);
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
function refusalOf(message) {
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
    if (kind === 'quota' && refusalOf(text) === 'today')
        return `${message}: AWS allows 50 generations a day (5 in some regions); read last accessed, or wait until tomorrow`;
    if (kind === 'quota')
        return `${message}: see the quotas of IAM Access Analyzer; name fewer regions, or shorten lookback`;
    if (kind === 'refused' || kind === 'not-found')
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
var policy_generation_plan = __webpack_require__(4248);
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
    if (id.kind === 'quota' && refusalOf(id.said) === 'too-much')
        return halve(window, id.said, plan, progress);
    progress.stopped = startFailure(id);
    // The day's quota and the time are everybody's.
    if (id.kind === 'deadline' || (id.kind === 'quota' && refusalOf(id.said) === 'today')) {
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
        if (quota && refusalOf(job.error?.message ?? '') !== 'today')
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
    const { signal } = plan;
    const bare = policies.map(readGeneratedPolicy);
    const more = await plan.api
        .get(id, true, { signal, deadline: Date.now() + call/* patience */._L })
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
    const { api, signal, deadline } = plan;
    for (let wait = firstLook * 2;; wait = longer(wait)) {
        try {
            return await api.start(plan, window, (0,policy_generation_plan/* tokenOf */.B)(plan, window), { signal, deadline });
        }
        catch (error) {
            if (!(error instanceof aws_failure/* AwsFailure */.O))
                throw error;
            const busy = error.kind === 'conflict' || (error.kind === 'quota' && refusalOf(error.said) === 'busy');
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
 * A job that nobody waits for any more: it goes on, unless it is ours and to be cancelled. Which one it is is told at
 * once; the reason that is given back stands in reports, which hold no job ids.
 */
async function leave(id, { kind, message }, plan, ours) {
    const over = kind === 'aborted' || kind === 'deadline';
    if (over && ours && plan.cancelOnAbort) {
        const ending = new AbortController();
        const timer = setTimeout(() => ending.abort(), 3000);
        const cancelled = await plan.api.cancel(id, { signal: ending.signal, deadline: 0 }).catch(() => false);
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
    const { api, signal, deadline } = plan;
    const begun = Date.now();
    plan.report(`policy generation ${id} runs; most take 2 to 5 minutes`);
    let told = begun;
    for (let wait = firstLook;; wait = longer(wait)) {
        await pauseUntil(Math.min(wait, deadline - Date.now()), plan);
        const job = await api.get(id, false, {
            signal,
            deadline: Math.max(deadline, Date.now() + call/* patience */._L / 10),
        });
        if (job.status !== 'IN_PROGRESS')
            return job;
        if (Date.now() >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'generation-timeout has passed');
        if (Date.now() - told < 30_000)
            continue;
        told = Date.now();
        plan.report(`policy generation ${id}: ${Math.round((told - begun) / 1000)} s, still running; most take 2 to 5 minutes`);
    }
}
/** Waits until no job of anybody runs, so long at first: AWS does one at a time. Throws AwsFailure as waitFor does. */
async function waitForOthers(plan, first) {
    const { api, signal, deadline } = plan;
    plan.report('another policy generation runs in this account; waiting for it');
    for (let wait = first;; wait = longer(wait)) {
        if (Date.now() + wait >= deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', 'AWS took no other job until generation-timeout had passed');
        await pauseUntil(wait, plan);
        const jobs = await api.list(undefined, { signal, deadline });
        if (jobs.every(({ status }) => status !== 'IN_PROGRESS'))
            return;
    }
}
function pauseUntil(milliseconds, { signal }) {
    return (0,call/* pause */.v7)(Math.max(0, milliseconds), signal);
}

;// CONCATENATED MODULE: ./src/sources/policy-generation/gather.ts






/**
 * Reads what finished jobs of the same shape found, waits for one that runs, else starts jobs. Never throws for AWS.
 */
async function gatherGeneration(plan, trails) {
    const progress = {};
    const pieces = await piecesOf(plan, progress);
    const { view, actions } = await evidenceOf(pieces, plan, trails);
    return { view, actions, ...(progress.spared === undefined ? {} : { spared: progress.spared }) };
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
    const view = { ...about, jobs, regions, trails: await trails, actions: actions.length, services };
    return { view, actions };
}
async function piecesOf(plan, progress) {
    const { window } = plan;
    const slack = Math.min(plan.maxJobAge, (0,observation/* tolerance */.aS)(window.end - window.start));
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
/** What an earlier run has started, or what somebody else has asked. */
async function readAgain(job, plan, progress) {
    const { id, status, asked, started } = job;
    if (status !== 'SUCCEEDED')
        return follow(id, asked.window, plan, progress, false);
    plan.report(`policy generation ${id} of ${(0,time/* isoTime */.Ly)(started)} is read again`);
    return [await readJob(job, asked.window, plan)];
}
/** Jobs that ask the same and run, or have finished lately; the list does not say what they were asked. */
async function recentJobs(plan) {
    const { api, principal, signal, maxJobAge } = plan;
    const conditions = { signal, deadline: Date.now() + call/* patience */._L };
    const all = await api.list(principal, conditions);
    const since = Date.now() - maxJobAge;
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
    if (error instanceof aws_failure/* AwsFailure */.O && (error.kind === 'refused' || error.kind === 'not-found'))
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
        return { place: 'policy-generation', message: all ? reason : `no job covers ${when}: ${reason}` };
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
        if (Date.now() >= queue.deadline)
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
async function lastJobs({ api, signal, principals }) {
    const conditions = { signal, deadline: Date.now() + call/* patience */._L };
    // A list that cannot be had costs nothing here: who may not list is told so by the first principal's own question.
    const jobs = principals.length < 2 ? [] : await api.list(undefined, conditions).catch(noneIfRefused);
    const since = Date.now() - time/* day */.vd;
    const finished = new Map();
    for (const { principal, status, started } of jobs)
        if (status === 'SUCCEEDED' && principal !== undefined)
            finished.set(principal, Math.max(started, finished.get(principal) ?? 0));
    return { today: jobs.filter(({ started }) => started >= since).length, finished };
}
function noneIfRefused(error) {
    if (error instanceof aws_failure/* AwsFailure */.O)
        return [];
    throw error;
}
/** Older evidence of a principal for whom no job was left; undefined where there is none. */
async function olderThan({ view }, plan, earlier, trails) {
    const read = await readOld(plan, trails);
    const before = earlier.get(plan.principal);
    // A week, as of jobs: what is older is no word on today.
    const kept = before !== undefined && isReached(before.window.end, plan.window.end, 7 * time/* day */.vd) ? before : undefined;
    if (read !== undefined && (kept === undefined || read.view.window.end >= kept.window.end))
        return read;
    // What it found is remembered already; the view says what it could see.
    return kept === undefined || kept.window.end <= view.window.start ? undefined : { view: kept, actions: [] };
}
function remarkOn({ view }, why) {
    return `policy generation says what was so on ${(0,time/* isoDay */.kh)(view.window.end)}: ${why}`;
}


/***/ })

};
