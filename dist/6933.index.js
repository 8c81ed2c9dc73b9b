export const id = 6933;
export const ids = [6933,852];
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

/***/ 852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/base/version.ts

/** The version of this tool. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkup: () => (/* binding */ checkup)
/* harmony export */ });
/* harmony import */ var _run_evidence_groups__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7061);
/* harmony import */ var _run_gatherer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5169);
/* harmony import */ var _run_own_session__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2044);
/* harmony import */ var _run_roles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
/* harmony import */ var _run_sources__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _sources_check__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5802);






/** Checks everything that a configuration needs besides its files, each thing once. */
async function checkup(config, surroundings, now, folders) {
    const gatherer = { kept: new _run_gatherer__WEBPACK_IMPORTED_MODULE_0__/* .KeptFiles */ .u(folders), surroundings };
    const found = await (0,_run_roles__WEBPACK_IMPORTED_MODULE_1__.findRoles)(config.targets, gatherer);
    const checks = found.flatMap((target) => roleChecks(target));
    for (const group of (0,_run_evidence_groups__WEBPACK_IMPORTED_MODULE_4__/* .groupByRequest */ .i)(found))
        checks.push(...(await checkGroup(group, surroundings, now)));
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
async function checkGroup({ request, principals, parts }, context, now) {
    const shared = { principals, session: (0,_run_own_session__WEBPACK_IMPORTED_MODULE_5__/* .ownSession */ .x)(request, principals, context).session };
    const checks = await checkFiles(request, shared);
    if (checks.length === 0 && !(0,_run_sources__WEBPACK_IMPORTED_MODULE_2__/* .asksAws */ .ER)(request, context.env))
        checks.push((0,_sources_check__WEBPACK_IMPORTED_MODULE_3__/* .fine */ .Bs)('AWS', 'nothing is asked of it: the evidence comes from files'));
    const asked = parts.filter((part) => (0,_run_sources__WEBPACK_IMPORTED_MODULE_2__/* .asksAws */ .ER)(part.request, context.env));
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
    for (const source of _run_sources__WEBPACK_IMPORTED_MODULE_2__/* .sources */ .Tj)
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
        return [(0,_sources_check__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(what, faulty)];
    if (principals.length === 0)
        return [(0,_sources_check__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(what, `no role matches ${wanted}`)];
    return [(0,_sources_check__WEBPACK_IMPORTED_MODULE_3__/* .fine */ .Bs)(what, `${wanted} matches ${principals.map((one) => one.name).join(', ')}`)];
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
    const fixed = absolute.split(/[*?]/, 1)[0] ?? absolute;
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

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ KeptFiles)
/* harmony export */ });
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2814);


/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
class KeptFiles {
    #folders;
    #read = new Map();
    constructor(folders) {
        this.#folders = folders;
    }
    /** The evidence of an earlier run. */
    async evidence(path) {
        return (await this.#file(path)).evidence;
    }
    /** What the last run remembered; undefined before the first one. */
    async previous(path) {
        return (await this.#previous(path))?.evidence;
    }
    /** What the runs found that wrote the files of a request, oldest first; undefined where no run kept it. */
    async history({ memory, file }) {
        const remembered = memory === undefined ? undefined : (await this.#previous(memory.path))?.history;
        return remembered ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
    }
    async #file(path) {
        return this.#once('evidence-file', await (0,_files_folders__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('evidence-file', path, this.#folders));
    }
    async #previous(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('previous-evidence', path, this.#folders);
        return (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
    }
    #once(input, absolute) {
        const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
        this.#read.set(absolute, reading);
        return reading;
    }
    async #open(input, absolute) {
        const { readEvidenceFile } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 2947));
        return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots });
    }
}


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
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }, { withoutCredentials }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836)), __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 5103)), __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 1680)), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401))]);
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
        prepare: async (run) => (await __webpack_require__.e(/* import() */ 4002).then(__webpack_require__.bind(__webpack_require__, 4002))).prepareLogs({ logs, optional: file !== undefined }, run),
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
