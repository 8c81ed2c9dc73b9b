export const id = 451;
export const ids = [451,617];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/** Runs so many works at once; the others wait in the order in which they came. */
function atMost(limit) {
    const waiting = [];
    let free = limit;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkup: () => (/* binding */ checkup)
});

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/run/gatherer.ts
var run_gatherer = __webpack_require__(5169);
// EXTERNAL MODULE: ./src/run/own-session.ts
var own_session = __webpack_require__(2044);
// EXTERNAL MODULE: ./src/run/roles.ts
var roles = __webpack_require__(36);
// EXTERNAL MODULE: ./src/run/sources.ts + 6 modules
var sources = __webpack_require__(7335);
// EXTERNAL MODULE: ./src/sources/check.ts
var check = __webpack_require__(5802);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(8980);
// EXTERNAL MODULE: ./src/run/gather.ts
var gather = __webpack_require__(1962);
;// CONCATENATED MODULE: ./src/doctor/principals.ts




/**
 * Reads the log files on disk and the evidence file of a group, and checks that they have events of each principal; of one
 * without events the nearest names. What of the files cannot be read is a check of its own. No request is sent.
 */
async function checkPrincipals(group, reading) {
    const { file, logs } = group.request;
    if (file === undefined && (logs?.paths ?? []).length === 0)
        return [];
    try {
        const read = await readFiles(group, reading);
        return [
            ...read.gaps.map(({ location, message }) => (0,check/* wrong */.Qm)('log files', `${location}: ${message}`)),
            ...group.principals.map(({ arn, kind }) => principalCheck(kind, arn, read)),
        ];
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        return (0,input_error/* messagesOf */.c)(error).map((message) => (0,check/* wrong */.Qm)('files', message));
    }
}
async function readFiles(group, reading) {
    const { file, logs, reference, lookback, windowEnd } = group.request;
    const paths = logs?.paths ?? [];
    const request = {
        ...(file === undefined ? {} : { file }),
        ...(paths.length === 0 ? {} : { logs: { paths, buckets: [] } }),
        ...(lookback === undefined ? {} : { lookback }),
        ...(windowEnd === undefined ? {} : { windowEnd }),
        lastAccessed: 'no',
        trails: [],
        reference,
    };
    const answers = await (0,gather/* askSources */.g)({ ...group, request, parts: [] }, { ...reading, jobs: noJobs });
    const sets = answers.answers.logs.map(({ set }) => set);
    const lists = [answers.file?.principalsSeen, ...sets.map((set) => set.principalsSeen)].filter((one) => one !== undefined);
    const used = [...(answers.file?.principals ?? [])].filter(([, known]) => known.evidence.uses.size > 0);
    const counted = sets.flatMap(({ eventsByPrincipal }) => [...eventsByPrincipal]);
    return {
        seen: lists.length === 0
            ? undefined
            : (0,seen_principals/* unionOfSeen */.uh)(lists.map(({ principals }) => principals), true),
        active: new Set([...used, ...counted.filter(([, events]) => events > 0)].map(([arn]) => arn)),
        gaps: sets.flatMap(({ gaps }) => gaps),
    };
}
function noJobs() {
    throw new TypeError('files need no jobs');
}
function principalCheck(kind, arn, { seen, active }) {
    if (active.has(arn))
        return (0,check/* fine */.Bs)(kind, `the files have events of ${arn}`);
    const near = seen === undefined ? [] : (0,seen_principals/* nearestSeen */.uf)(arn, seen);
    const none = `the files have no event of ${arn}`;
    if (near.length === 0)
        return (0,check/* wrong */.Qm)(kind, `${none}: check its account, path and name, and the days of the files`);
    return (0,check/* wrong */.Qm)(kind, `${none}, but of ${near.join(', ')}: check its path and name`);
}

;// CONCATENATED MODULE: ./src/doctor/checkup.ts







/** Checks everything that a configuration needs besides its files, each thing once. */
async function checkup(config, surroundings, now, folders) {
    const gatherer = { kept: new run_gatherer/* KeptFiles */.u(folders), surroundings, folders, now };
    const found = await (0,roles.findRoles)(config.targets, gatherer);
    const checks = found.flatMap((target) => roleChecks(target));
    for (const group of (0,evidence_groups/* groupByRequest */.i)(found)) {
        checks.push(...(await checkPrincipals(group, gatherer)));
        checks.push(...(await checkGroup(group, surroundings, now)));
    }
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
async function checkGroup({ request, principals, parts }, context, now) {
    const shared = { principals, session: (0,own_session/* ownSession */.x)(request, principals, context).session };
    const checks = await checkFiles(request, shared);
    if (checks.length === 0 && !(0,sources/* asksAws */.ER)(request, context.env))
        checks.push((0,check/* fine */.Bs)('AWS', 'nothing is asked of it: the evidence comes from files'));
    const asked = parts.filter((part) => (0,sources/* asksAws */.ER)(part.request, context.env));
    if (asked.length === 0)
        return checks;
    const { checkAccount } = await Promise.all(/* import() */[__webpack_require__.e(7392), __webpack_require__.e(3875)]).then(__webpack_require__.bind(__webpack_require__, 3875));
    for (const part of asked)
        checks.push(...(await checkAccount(part, shared, context, now)));
    return checks;
}
/** Checks the sources that read files; these may be in buckets. */
async function checkFiles(request, shared) {
    const checks = [];
    for (const source of sources/* sources */.Tj)
        if (source.scope === 'shared' && !source.asksAws)
            checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
    return checks;
}
/** The roles that match the patterns of a target, once they were listed. */
function roleChecks({ name, rolePatterns, principals, problem, unlisted }) {
    if (rolePatterns.length === 0)
        return [];
    const [what, wanted] = [`target ${name}`, rolePatterns.map(({ arn }) => arn).join(', ')];
    const faulty = problem ?? unlisted;
    if (faulty !== undefined)
        return [(0,check/* wrong */.Qm)(what, faulty)];
    if (principals.length === 0)
        return [(0,check/* unknown */.L5)(what, `no role matches ${wanted}`)];
    return [(0,check/* fine */.Bs)(what, `${wanted} matches ${principals.map((one) => one.name).join(', ')}`)];
}


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ namesakesOf),
/* harmony export */   R8: () => (/* binding */ mostSeen),
/* harmony export */   uf: () => (/* binding */ nearestSeen),
/* harmony export */   uh: () => (/* binding */ unionOfSeen)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);



/** How many principals an evidence file lists. */
const mostSeen = 10_000;
/**
 * The union of what several sources list: each principal once, in order. Beyond the limit the last ones are left out.
 * `complete` says whether every source listed all that it saw.
 */
function unionOfSeen(lists, complete) {
    const all = new Map();
    for (const list of lists)
        for (const one of list) {
            const known = all.get(one.arn);
            all.set(one.arn, known === undefined ? one : both(known, one));
        }
    const principals = [...all.values()].sort((a, b) => (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.arn, b.arn));
    return { principals: principals.slice(0, mostSeen), complete: complete && principals.length <= mostSeen };
}
function both(a, b) {
    return { arn: a.arn, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
/** How many similar names are shown. */
const mostShown = 3;
/**
 * Principals that were seen and whose ARNs are most like that of one that was not: the same name with another path, of
 * another kind or in another account, then a name that differs in case, in a letter or two, or by a suffix.
 */
function nearestSeen(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    const ranked = principals.flatMap(({ arn }) => {
        const other = arn === principal ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        const rank = other === undefined || typeof other === 'string' ? undefined : rankOf(wanted, other);
        return rank === undefined ? [] : [[rank, arn]];
    });
    ranked.sort(([a, one], [b, other]) => a - b || (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(one, other));
    return ranked.slice(0, mostShown).map(([, arn]) => arn);
}
/** Principals that were seen and differ from one in their path alone: names are unique in an account. */
function namesakesOf(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
/** How unlike two principals are; undefined when neither name is a slip of the other. */
function rankOf(wanted, other) {
    const elsewhere = other.account === wanted.account ? 0 : 10;
    const kind = other.kind === wanted.kind ? 0 : 1;
    if (other.name === wanted.name)
        return elsewhere + kind;
    if (elsewhere > 0)
        return undefined;
    const [a, b] = [wanted.name.toLowerCase(), other.name.toLowerCase()];
    if (a === b)
        return 2 + kind;
    // Two letters of a short name make another name of it.
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
/** `app` and `app-1A2B3C4D`: names that CloudFormation and the CDK make end in what they add. */
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allowed),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1114);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);





/** An absolute path; throws InputError when it exists and leads outside the folders this run may read. */
async function allowed(input, path, folders) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path);
    const fixed = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path.split(/[*?]/, 1)[0] ?? path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = folders.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'put it into the workspace or the runner’s temporary folder';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([
        { location: `${input} ${path}`, message: 'leads outside the folders this run may read', remedy },
    ]);
}
/** The folder in which fetched files of a kind are kept between runs. */
function cacheFolder(kind, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'iam-policy-drift', kind);
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
/** Targets that ask for the same evidence share one pass over it, whatever account each is in. */
function groupByRequest(targets) {
    return [...grouped(targets, ({ evidence }) => withoutAccount(evidence)).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const parts = [
            ...grouped(members, ({ evidence, principals }) => [evidence, accountOf(principals)]).values(),
        ];
        const trails = [...new Set(members.flatMap(({ evidence }) => evidence.trails))];
        return [
            {
                request: { ...first.evidence, trails },
                principals: principalsOf(members),
                parts: parts.flatMap((part) => {
                    const [one] = part;
                    return one === undefined ? [] : [{ request: one.evidence, principals: principalsOf(part) }];
                }),
                targets: members,
            },
        ];
    });
}
function principalsOf(targets) {
    return [...new Map(targets.flatMap((target) => target.principals.map((one) => [one.arn, one]))).values()];
}
function grouped(targets, keyOf) {
    const groups = new Map();
    for (const target of targets) {
        const key = JSON.stringify(keyOf(target));
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    return groups;
}
/** What differs from account to account is no reason for a second pass over the logs. */
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
/** Principals of different accounts are asked about side by side. */
function accountOf([first]) {
    return first?.account ?? '';
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askSources)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1114);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _config_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1122);
/* harmony import */ var _own_session__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2044);
/* harmony import */ var _sources__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);






/** Reads every source of a group, side by side. Throws InputError. */
async function askSources(group, gatherer) {
    const { request } = group;
    const { surroundings, kept } = gatherer;
    const window = windowOf(request, gatherer);
    const file = request.file && (await kept.evidence(request.file.path, group.principals));
    const { evidence: previous, lost } = request.memory ? await kept.previous(request.memory.path) : {};
    const answers = await untilOneFails(surroundings, (context) => ask(group, { window, previous, context }, gatherer));
    return { group, window, answers, file, previous, lost, interrupted: surroundings.signal.aborted };
}
/** The time that sources are asked about. Throws InputError for a window that ends after today. */
function windowOf(request, { now, surroundings }) {
    const { windowEnd: end = now, lookback = _config_config__WEBPACK_IMPORTED_MODULE_3__/* .defaultLookback */ .kA, logs } = request;
    const asks = logs !== undefined || (0,_sources__WEBPACK_IMPORTED_MODULE_2__/* .asksAws */ .ER)(request, surroundings.env);
    // The end of today is in the future, and is allowed.
    if (asks && end > now + _base_time__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([endsInFuture]);
    return { start: end - lookback, end };
}
const endsInFuture = {
    location: 'window-end',
    message: 'lies in the future',
    remedy: 'name a day that has come, or leave it out for now',
};
/** Asks the shared sources and every account, side by side. */
async function ask({ request, principals, parts }, { window, previous, context }, { now, folders, jobs }) {
    const own = (0,_own_session__WEBPACK_IMPORTED_MODULE_5__/* .ownSession */ .x)(request, principals, context);
    const logs = await prepare(request, { principals, window, now, folders, context, session: own.session });
    const askAll = async () => {
        if (!(0,_sources__WEBPACK_IMPORTED_MODULE_2__/* .asksAws */ .ER)(request, context.env))
            return undefined;
        const earlier = previous?.coverage ?? [];
        return loadAndAsk(parts, { own: await own.open(), window, now, context, jobs, earlier });
    };
    const [records, accounts] = await Promise.all([Promise.all(logs.map((one) => one.gather())), askAll()]);
    return { logs: records, accounts };
}
async function prepare(request, run) {
    const prepared = [];
    for (const reader of (0,_sources__WEBPACK_IMPORTED_MODULE_2__/* .sharedReaders */ .iU)(request))
        prepared.push(await reader.prepare(run));
    return prepared;
}
async function loadAndAsk(...of) {
    const { askAccounts: askAll } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(7392), __webpack_require__.e(4325)]).then(__webpack_require__.bind(__webpack_require__, 4325));
    return askAll(...of);
}
/** Gives work a signal of its own: when one part of the work throws, the other parts end as well. */
async function untilOneFails(context, work) {
    const ending = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, ending.signal);
    const end = () => ending.abort();
    context.signal.addEventListener('abort', end);
    if (context.signal.aborted)
        end();
    try {
        return await work({ ...context, signal: ending.signal });
    }
    catch (error) {
        end();
        throw error;
    }
    finally {
        context.signal.removeEventListener('abort', end);
    }
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ KeptFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2814);




/** Reads evidence files, each once in a run. Throws InputError for an `evidence-file` that is none. */
class KeptFiles {
    #folders;
    #atBase;
    #read = new Map();
    #memories = new Map();
    /** `atBase` are texts of evidence files, by path as given, that are read in place of what the change brings. */
    constructor(folders, atBase = new Map()) {
        this.#folders = folders;
        this.#atBase = atBase;
    }
    /** The evidence of an earlier run; of a file beyond the cap a gap in what could be seen of some principals. */
    async evidence(path, principals = []) {
        const { evidence, unread } = await this.#file(path);
        return unread === undefined ? evidence : { ...evidence, coverage: [unseen(unread, principals)] };
    }
    /** What the last run remembered. A file that cannot be read is kept aside, so that this run's does not replace it. */
    async previous(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .T)('previous-evidence', path, this.#folders);
        const reading = this.#memories.get(absolute) ?? this.#remembered(path, absolute);
        this.#memories.set(absolute, reading);
        return reading;
    }
    /** What the runs found that wrote the files of a request, oldest first; undefined where no run kept it. */
    async history({ memory, file }) {
        const remembered = memory && (await this.previous(memory.path));
        return remembered?.history ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
    }
    async #file(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_3__/* .allowed */ .T)('evidence-file', path, this.#folders);
        return this.#once('evidence-file', absolute, this.#atBase.get(path));
    }
    async #remembered(path, absolute) {
        if ((await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(absolute)) === 'missing')
            return {};
        try {
            return await this.#once('previous-evidence', absolute);
        }
        catch (error) {
            if (!(error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d))
                throw error;
            return { lost: await keptAside(path, absolute, error) };
        }
    }
    #once(input, absolute, text) {
        const reading = this.#read.get(absolute) ?? this.#open(input, absolute, text);
        this.#read.set(absolute, reading);
        return reading;
    }
    async #open(input, absolute, text) {
        const { readEvidenceFile } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 2947));
        return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots, text });
    }
}
function unseen(gap, principals) {
    return {
        source: 'cloudtrail-logs',
        window: { start: 0, end: 0 },
        gaps: [gap],
        ...{ files: 0, events: 0, accounts: [], regions: [], daysWithoutEvents: [] },
        ...{ hasReadEvents: false, hasWriteEvents: false, excludableServicesSeen: [] },
        ...{ managementEventActions: [], mappedActions: [] },
        eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
    };
}
/** Throws the error that made it unreadable where it cannot be renamed either. */
async function keptAside(path, absolute, error) {
    const taken = await Promise.all(asides.map((ending) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(`${absolute}${ending}`)));
    const ending = asides[taken.indexOf('missing')];
    const renamed = ending === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(absolute, `${absolute}${ending}`).catch(() => error);
    if (ending === undefined || renamed === error)
        throw error;
    const why = error.problems.map(({ message }) => message).join('; ');
    const message = `cannot be read (${why}); it is kept as ${path}${ending}, and what earlier runs saw is missing. Repair it and rename it back, or delete it`;
    return { location: `previous-evidence ${path}`, message };
}
const asides = Array.from({ length: 20 }, (_, index) => `.unreadable${index === 0 ? '' : `-${index + 1}`}`);


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownSession)
/* harmony export */ });
/** The session of a run's own credentials, opened once. */
function ownSession(request, principals, context) {
    let opening;
    const open = () => {
        opening ??= openOwn(request, principals, context);
        return opening;
    };
    return {
        open,
        session: async () => {
            const { session, hasCredentials } = await open();
            return hasCredentials ? session : undefined;
        },
    };
}
async function openOwn(...of) {
    const { hasCredentials, sessionFor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401));
    const session = sessionFor(...of);
    return { session, hasCredentials: await hasCredentials(session) };
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ accountReaders),
  lB: () => (/* binding */ asksAccounts),
  ER: () => (/* binding */ asksAws),
  iU: () => (/* binding */ sharedReaders),
  Tj: () => (/* binding */ sources)
});

// EXTERNAL MODULE: ./src/config/evidence-request.ts
var evidence_request = __webpack_require__(8865);
;// CONCATENATED MODULE: ./src/sources/source.ts
/** Identifies this attempt of a run: a job or query that is sent twice in it is started once. */
function attemptOf({ context: { env }, now }) {
    return `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
}

;// CONCATENATED MODULE: ./src/sources/athena/source.ts

/**
 * CloudTrail logs counted by a query of Athena. The table covers principals of any account, so it does not matter whose
 * credentials the run has.
 */
const athena = {
    scope: 'shared',
    name: 'athena',
    asksAws: true,
    wants: ({ athena: request, windowEnd }) => request && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(6530)]).then(__webpack_require__.bind(__webpack_require__, 6530))).probeAthena(access, request),
        prepare: async (run) => ({ gather: () => gather(run, request, windowEnd !== undefined) }),
    },
};
async function gather(run, request, endIsNamed) {
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }, { withoutCredentials }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836)), Promise.all(/* import() */[__webpack_require__.e(8055), __webpack_require__.e(5103)]).then(__webpack_require__.bind(__webpack_require__, 5103)), __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 1680)), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401))]);
    const { principals, window, now, context } = run;
    const { signal, clock, report } = context;
    const session = await run.session();
    if (session === undefined)
        return { source: 'athena', ...nothing({ principals, window }, withoutCredentials) };
    const answer = await gatherAthena({
        ...request,
        principals,
        window,
        endIsNamed,
        now,
        attempt: attemptOf(run),
        api: new AthenaApi(await session.athena()),
        bucket: (name) => new LogBucket(session, name),
        signal,
        clock,
        report,
    });
    return { source: 'athena', ...answer };
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/source.ts
/** CloudTrail log files, in folders and in buckets of S3. */
const cloudtrailLogs = {
    scope: 'shared',
    name: 'cloudtrail-logs',
    asksAws: false,
    wants: ({ logs, file }) => logs && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(3682)]).then(__webpack_require__.bind(__webpack_require__, 1301))).probeBuckets(logs.buckets, access),
        prepare: async (run) => (await __webpack_require__.e(/* import() */ 6565).then(__webpack_require__.bind(__webpack_require__, 6565))).prepareLogs({ logs, optional: file !== undefined }, run),
    },
};

// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
;// CONCATENATED MODULE: ./src/sources/last-accessed/source.ts

/** Reports of the last accessed information of IAM. */
const lastAccessed = {
    scope: 'account',
    name: 'last-accessed',
    wants: ({ lastAccessed: choice }) => {
        if (choice === 'no')
            return undefined;
        return {
            probe: async ({ session }) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(4231)]).then(__webpack_require__.bind(__webpack_require__, 4231))).probeLastAccessed(session),
            gather: gatherAll,
            failed: (principal, { reason, otherAccount }, { window, now }) => {
                // `auto` only asks where the credentials allow it: an account without any is no failure.
                if (choice === 'auto' && otherAccount)
                    return { remark: `last accessed was not read: ${reason}` };
                const gaps = [{ location: 'last-accessed', message: reason }];
                const reach = { start: now, end: now };
                return {
                    coverage: { source: 'last-accessed', principal, window, trackingPeriod: reach, gaps, services: [] },
                };
            },
        };
    },
};
/** IAM throttles an account that asks for many reports at once. */
const parallelReports = 6;
async function gatherAll({ principals, window, now, session }) {
    const { gatherLastAccessed } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(3554)]).then(__webpack_require__.bind(__webpack_require__, 3554));
    const inTurn = (0,turns/* atMost */.T)(parallelReports);
    return Promise.all(principals.map(({ arn }) => inTurn(async () => {
        const { coverage, actions } = await gatherLastAccessed(session.iam, arn, window, now, session);
        return { coverage, tried: actions };
    })));
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
;// CONCATENATED MODULE: ./src/sources/policy-generation/source.ts


/** Policy generation of IAM Access Analyzer, from the trails of an account. */
const policyGeneration = {
    scope: 'account',
    name: 'policy-generation',
    wants: ({ generation, trails }) => {
        if (generation === undefined)
            return undefined;
        const { accessRole, regions } = generation;
        return {
            probe: async ({ session, now }) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(8816), __webpack_require__.e(1645), __webpack_require__.e(6196)]).then(__webpack_require__.bind(__webpack_require__, 6196))).probeGeneration(session, accessRole, now),
            gather: (run) => run.jobs.inTurn(() => source_gatherAll(run, generation, trails)),
            failed: (principal, { reason }, { window }) => {
                const gaps = [{ location: 'policy-generation', message: reason }];
                const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [] };
                return { coverage: { source: 'policy-generation', principal, window, gaps, ...nothing, regions } };
            },
        };
    },
};
async function source_gatherAll(run, { timeout, ...request }, trails) {
    const [{ GenerationApi }, { gatherQueue }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(7578)]).then(__webpack_require__.bind(__webpack_require__, 7578)), Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2691)]).then(__webpack_require__.bind(__webpack_require__, 5072))]);
    const { principals, window, now, session, jobs, earlier, context } = run;
    const { signal, clock, report } = context;
    jobs.deadline ??= clock.now() + timeout;
    const { answers, remarks } = await gatherQueue({
        ...request,
        api: new GenerationApi(await session.accessAnalyzer()),
        region: session.region,
        attempt: attemptOf(run),
        signal,
        clock,
        report,
        trails,
        deadline: jobs.deadline,
        account: jobs,
        window: generationWindow(window, now),
        principals: principals.map(({ arn }) => arn),
        earlier: completeCoverages(earlier),
    }, run.trails);
    return answers.map(({ coverage, actions }) => ({
        coverage,
        tried: actions.map((action) => ({ action })),
        remark: remarks.get(coverage.principal),
    }));
}
/** What the jobs of the last run covered, by principal. */
function completeCoverages(coverages) {
    return new Map(coverages.flatMap((coverage) => coverage.source === 'policy-generation' && coverage.gaps.length === 0
        ? [[coverage.principal, coverage]]
        : []));
}
const longest = 90 * time/* day */.vd;
/** Ends a minute ago, because trails lag behind; at most 90 days, in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/source.ts

/** Findings of an unused access analyzer of IAM Access Analyzer. */
const unusedAccess = {
    scope: 'account',
    name: 'unused-access',
    wants: ({ unusedAccess: choice }) => {
        if (choice === undefined)
            return undefined;
        const { analyzer } = choice;
        return {
            probe: (access) => probe(access, analyzer),
            gather: (run) => unused_access_source_gatherAll(run, analyzer),
            failed: (principal, { reason }, { window, now }) => {
                const gaps = [{ location: 'unused-access', message: reason }];
                const about = { principal, window, trackingPeriod: { start: now, end: now }, gaps };
                return { coverage: { source: 'unused-access', ...about, analyzer: analyzer ?? '', actions: [] } };
            },
        };
    },
};
async function probe(access, analyzer) {
    const [{ probeAnalyzer }, { soon }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(8688)]).then(__webpack_require__.bind(__webpack_require__, 8688)), __webpack_require__.e(/* import() */ 1373).then(__webpack_require__.bind(__webpack_require__, 1373))]);
    return probeAnalyzer(await clientFor(access, analyzer), soon(access.session), analyzer);
}
/** Access Analyzer throttles an account that lists findings for many principals at once. */
const parallelPrincipals = 3;
async function unused_access_source_gatherAll(run, analyzer) {
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__, 9040));
    const { principals, window, now, session } = run;
    const { signal, clock } = session;
    const client = await clientFor(run, analyzer);
    const inTurn = (0,turns/* atMost */.T)(parallelPrincipals);
    return Promise.all(principals.map(({ arn: principal }) => inTurn(async () => {
        const request = { principal, analyzer, window, now, signal, clock };
        const { coverage, actions } = await gatherUnusedAccess(client, request);
        return { coverage, tried: actions };
    })));
}
/** The analyzer of an organization may be in another account than the principals: that of the run's own credentials. */
function clientFor({ session, own, principals }, analyzer) {
    const [, , , region, account] = analyzer?.split(':') ?? [];
    const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
    return (elsewhere ? own : session).accessAnalyzer(region);
}

;// CONCATENATED MODULE: ./src/run/sources.ts






/** Every source but the evidence file, in the order in which reports list them. */
const sources = [
    cloudtrailLogs,
    policyGeneration,
    athena,
    lastAccessed,
    unusedAccess,
];
/** The sources that a request reads once for all principals. */
function sharedReaders(request) {
    return sources.flatMap((source) => (source.scope === 'shared' ? (source.wants(request) ?? []) : []));
}
/** The sources that a request asks in each account. */
function accountReaders(request) {
    return sources.flatMap((source) => (source.scope === 'account' ? (source.wants(request) ?? []) : []));
}
/** Whether a request needs credentials of the account of each principal. */
function asksAccounts(request) {
    return accountReaders(request).length > 0 || request.activeFindings !== undefined;
}
/**
 * Whether AWS is asked about principals at all. A trail named for logs is asked for its settings if the environment has
 * credentials; a trail alone asks for nothing.
 */
function asksAws(request, env) {
    const shared = sources.some((one) => one.scope === 'shared' && one.asksAws && one.wants(request));
    const readsTrails = request.logs !== undefined && request.trails.length > 0;
    return asksAccounts(request) || shared || (readsTrails && (0,evidence_request/* namesCredentials */.lt)(env));
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
