export const id = 4692;
export const ids = [4692];
export const modules = {

/***/ 15537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
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

/***/ 86917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);



async function makeFolders(path) {
    if (await isMade(path))
        return;
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!(await isMade(path)))
        throw Object.assign(new Error('cannot be created'), { code: 'ENOENT' });
}
async function isMade(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        const code = (0,_base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return true;
        if (code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 41962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askSources)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86496);
/* harmony import */ var _config_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81122);
/* harmony import */ var _own_session__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42044);
/* harmony import */ var _sources__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77335);






async function askSources(group, gatherer) {
    const { request } = group;
    const { surroundings, kept } = gatherer;
    const window = windowOf(request, gatherer);
    const file = request.file && (await kept.evidence(request.file.path, { principals: group.principals, window }));
    const { evidence: previous, lost } = request.memory ? await kept.previous(request.memory.path) : {};
    const answers = await untilOneFails(surroundings, (context) => ask(group, { window, previous, context }, gatherer));
    return { group, window, answers, file, previous, lost, interrupted: surroundings.signal.aborted };
}
function windowOf(request, { now, surroundings }) {
    const { windowEnd: end = now, lookback = _config_config__WEBPACK_IMPORTED_MODULE_3__/* .defaultLookback */ .kA, logs } = request;
    const asks = logs !== undefined || (0,_sources__WEBPACK_IMPORTED_MODULE_2__/* .asksAws */ .ER)(request, surroundings.env);
    if (asks && end > now + _base_time__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([endsInFuture]);
    return { start: end - lookback, end };
}
const endsInFuture = {
    location: 'window-end',
    message: 'is in the future',
    remedy: 'use a day in the past, or remove it to use the current time',
};
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
    const { askAccounts: askAll } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(7392), __webpack_require__.e(4325)]).then(__webpack_require__.bind(__webpack_require__, 74325));
    return askAll(...of);
}
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

/***/ 15169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ KeptFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12814);
/* harmony import */ var _report_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65053);






class KeptFiles {
    #folders;
    #atBase;
    #directory;
    #read = new Map();
    #memories = new Map();
    constructor(folders, atBase = new Map(), directory) {
        this.#folders = folders;
        this.#atBase = atBase;
        this.#directory = directory;
    }
    async evidence(path, asked) {
        const { evidence, unread } = await this.#file(path);
        if (unread === undefined || asked === undefined)
            return evidence;
        return { ...evidence, coverage: [unseen(unread, asked)] };
    }
    async previous(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_4__/* .allowed */ .TQ)('previous-evidence', path, this.#folders);
        const reading = this.#memories.get(absolute) ?? this.#remembered(path, absolute);
        this.#memories.set(absolute, reading);
        return reading;
    }
    async history({ memory, file }) {
        const remembered = memory && (await this.previous(memory.path));
        return remembered?.history ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
    }
    async #file(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_4__/* .allowed */ .TQ)('evidence-file', path, this.#folders);
        return this.#once('evidence-file', absolute, this.#atBase.get(path));
    }
    async #remembered(path, absolute) {
        if ((await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(absolute)) === 'missing')
            return {};
        try {
            return await this.#once('previous-evidence', absolute);
        }
        catch (error) {
            if (!(error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
                throw error;
            const isReplaced = await isEvidenceOf(this.#directory, absolute);
            return { lost: isReplaced ? await keptAside(path, absolute, error) : lost(path, error, unchanged) };
        }
    }
    #once(input, absolute, text) {
        const reading = this.#read.get(absolute) ?? this.#open(input, absolute, text);
        this.#read.set(absolute, reading);
        return reading;
    }
    async #open(input, absolute, text) {
        const { readEvidenceFile } = await Promise.all(/* import() */[__webpack_require__.e(2516), __webpack_require__.e(2947)]).then(__webpack_require__.bind(__webpack_require__, 82947));
        return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots, text });
    }
}
function unseen(gap, { principals, window }) {
    return {
        source: 'cloudtrail-logs',
        window,
        gaps: [gap],
        ...{ files: 0, events: 0, accounts: [], regions: [], daysWithoutEvents: [] },
        ...{ hasReadEvents: false, hasWriteEvents: false, excludableServicesSeen: [] },
        ...{ managementEventActions: [], mappedActions: [] },
        eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
    };
}
async function isEvidenceOf(directory, absolute) {
    if (directory === undefined)
        return false;
    const [written, read] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _report_files__WEBPACK_IMPORTED_MODULE_5__/* .evidenceName */ .X), absolute];
    const real = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(read) === _report_files__WEBPACK_IMPORTED_MODULE_5__/* .evidenceName */ .X && (await real(written)) === (await real(read));
}
async function keptAside(path, absolute, error) {
    const taken = await Promise.all(asides.map((ending) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(`${absolute}${ending}`)));
    const ending = asides[taken.indexOf('missing')];
    const renamed = ending === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(absolute, `${absolute}${ending}`).catch(() => error);
    if (ending === undefined || renamed === error)
        throw error;
    return lost(path, error, `The file was renamed to ${path}${ending}. Repair it and rename it back, or delete it`);
}
const unchanged = 'The file is unchanged. Repair or delete it';
function lost(path, { problems }, what) {
    const why = problems.map(({ message }) => message).join('; ');
    const message = `cannot be read (${why}), so evidence of earlier runs is missing. ${what}`;
    return { location: `previous-evidence ${path}`, message };
}
const asides = Array.from({ length: 20 }, (_, index) => `.unreadable${index === 0 ? '' : `-${index + 1}`}`);


/***/ }),

/***/ 42044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownSession)
/* harmony export */ });
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
    const { hasCredentials, sessionFor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 19401));
    const session = sessionFor(...of);
    return { session, hasCredentials: await hasCredentials(session) };
}


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);
/* harmony import */ var _files_make_folders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86917);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20654);





async function writeReportFiles(directory, files, outdated, roots) {
    const paths = new Map();
    const first = [...files].filter(([name]) => name === evidenceName);
    const others = [...files].filter(([name]) => name !== evidenceName);
    try {
        if (roots !== undefined && !roots.some((root) => (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, directory)))
            throw outside(directory);
        const existing = await nearestExisting(directory);
        if (roots !== undefined && !roots.some((root) => (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, existing)))
            throw outside(directory);
        await (0,_files_make_folders__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)(directory);
        for (const [name, text] of [...first, ...others])
            paths.set(name, await write(directory, name, text));
        for (const name of outdated)
            if (!files.has(name))
                await remove(directory, name);
        return { paths };
    }
    catch (error) {
        return { paths, failure: error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz ? error : unwritable(directory, error) };
    }
}
const evidenceName = 'evidence.json';
function unwritable(directory, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : '';
    const problem = { location: `report-directory ${directory}`, message: `cannot be written${code}` };
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([problem], { cause });
}
async function write(directory, name, text) {
    const folders = name.split('/').slice(0, -1);
    for (const [index] of folders.entries())
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ...folders.slice(0, index + 1)));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    await rejectLink(path);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.draft`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text, 'utf8');
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
        throw error;
    }
    return path;
}
async function rejectLink(path) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (entry?.isSymbolicLink() === true)
        throw Object.assign(new Error('a link'), { code: 'ELOOP' });
}
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            return;
        throw error;
    }
}
async function remove(directory, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (real === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), name))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
}
async function nearestExisting(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (above === folder)
            throw error;
        return nearestExisting(above);
    }
}
function outside(directory) {
    const message = 'is outside the directories that this run can write';
    const remedy = 'use a directory in the workspace or the runner’s temporary directory';
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ location: `report-directory ${directory}`, message, remedy }]);
}


/***/ }),

/***/ 77335:
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
var evidence_request = __webpack_require__(78865);
;// CONCATENATED MODULE: ./src/sources/source.ts
function attemptOf({ context: { env }, now }) {
    return `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
}

;// CONCATENATED MODULE: ./src/sources/athena/source.ts

const athena = {
    scope: 'shared',
    name: 'athena',
    asksAws: true,
    wants: ({ athena: request, windowEnd }) => request && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(6530)]).then(__webpack_require__.bind(__webpack_require__, 46530))).probeAthena(access, request),
        prepare: async (run) => ({ gather: () => gather(run, request, windowEnd !== undefined) }),
    },
};
async function gather(run, request, endIsNamed) {
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }, { withoutCredentials }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 23836)), __webpack_require__.e(/* import() */ 3741).then(__webpack_require__.bind(__webpack_require__, 43741)), __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 41680)), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 19401))]);
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
const cloudtrailLogs = {
    scope: 'shared',
    name: 'cloudtrail-logs',
    asksAws: false,
    wants: ({ logs, file }) => logs && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(3682)]).then(__webpack_require__.bind(__webpack_require__, 13682))).probeBuckets(logs.buckets, access),
        prepare: async (run) => (await __webpack_require__.e(/* import() */ 6565).then(__webpack_require__.bind(__webpack_require__, 86565))).prepareLogs({ logs, optional: file !== undefined }, run),
    },
};

// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
;// CONCATENATED MODULE: ./src/sources/last-accessed/source.ts

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
                if (choice === 'auto' && otherAccount)
                    return { remark: `last accessed information was not read: ${reason}` };
                const gaps = [{ location: 'last-accessed', message: reason }];
                const reach = { start: now, end: now };
                return {
                    coverage: { source: 'last-accessed', principal, window, trackingPeriod: reach, gaps, services: [] },
                };
            },
        };
    },
};
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
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/sources/policy-generation/source.ts


const policyGeneration = {
    scope: 'account',
    name: 'policy-generation',
    wants: ({ generation, trails }) => {
        if (generation === undefined)
            return undefined;
        const { accessRole, regions } = generation;
        return {
            probe: async ({ session, now }) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2857), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(6196)]).then(__webpack_require__.bind(__webpack_require__, 46196))).probeGeneration(session, accessRole, now),
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
    const [{ GenerationApi }, { gatherQueue }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(7578)]).then(__webpack_require__.bind(__webpack_require__, 7578)), Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2691)]).then(__webpack_require__.bind(__webpack_require__, 92691))]);
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
        tried: actions,
        remark: remarks.get(coverage.principal),
    }));
}
function completeCoverages(coverages) {
    return new Map(coverages.flatMap((coverage) => coverage.source === 'policy-generation' && coverage.gaps.length === 0
        ? [[coverage.principal, coverage]]
        : []));
}
const longest = 90 * time/* day */.vd;
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/source.ts

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
    const [{ probeAnalyzer }, { soon }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(8688)]).then(__webpack_require__.bind(__webpack_require__, 18688)), __webpack_require__.e(/* import() */ 1373).then(__webpack_require__.bind(__webpack_require__, 91373))]);
    return probeAnalyzer(await clientFor(access, analyzer), soon(access.session), analyzer);
}
const parallelPrincipals = 3;
async function unused_access_source_gatherAll(run, analyzer) {
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__, 59040));
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
function clientFor({ session, own, principals }, analyzer) {
    const [, , , region, account] = analyzer?.split(':') ?? [];
    const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
    return (elsewhere ? own : session).accessAnalyzer(region);
}

;// CONCATENATED MODULE: ./src/run/sources.ts






const sources = [
    cloudtrailLogs,
    policyGeneration,
    athena,
    lastAccessed,
    unusedAccess,
];
function sharedReaders(request) {
    return sources.flatMap((source) => (source.scope === 'shared' ? (source.wants(request) ?? []) : []));
}
function accountReaders(request) {
    return sources.flatMap((source) => (source.scope === 'account' ? (source.wants(request) ?? []) : []));
}
function asksAccounts(request) {
    return accountReaders(request).length > 0 || request.activeFindings !== undefined;
}
function asksAws(request, env) {
    const shared = sources.some((one) => one.scope === 'shared' && one.asksAws && one.wants(request));
    const readsTrails = request.logs !== undefined && request.trails.length > 0;
    return asksAccounts(request) || shared || (readsTrails && (0,evidence_request/* namesCredentials */.lt)(env));
}


/***/ })

};
