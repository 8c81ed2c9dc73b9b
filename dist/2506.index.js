export const id = 2506;
export const ids = [2506];
export const modules = {

/***/ 152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);

/** A check that is fine. */
const fine = (what, text) => ({ what, state: 'fine', text });
/** A check of something that has to be mended. */
const wrong = (what, text) => ({ what, state: 'wrong', text });
/** A check that says nothing either way. */
const unknown = (what, text) => ({ what, state: 'unknown', text });
/** What a request to AWS tells; its failure is what has to be mended. */
async function attempt(what, ask, say) {
    try {
        return [say(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkup: () => (/* binding */ checkup),
  wrongIn: () => (/* binding */ wrongIn)
});

// EXTERNAL MODULE: ./src/evidence-groups.ts
var evidence_groups = __webpack_require__(9251);
// EXTERNAL MODULE: ./src/gather/kept-files.ts
var kept_files = __webpack_require__(589);
// EXTERNAL MODULE: ./src/gather/needs-aws.ts
var needs_aws = __webpack_require__(7810);
// EXTERNAL MODULE: ./src/gather/roles.ts + 2 modules
var roles = __webpack_require__(4555);
// EXTERNAL MODULE: ./src/commands/doctor/check.ts
var check = __webpack_require__(152);
;// CONCATENATED MODULE: ./src/commands/doctor/roles.ts

/** What the prefixes of a target stand for, once its roles were looked for. */
function roleChecks({ name, prefixes, principals, problem, unlisted }) {
    if (prefixes.length === 0)
        return [];
    const [what, wanted] = [`target ${name}`, prefixes.join(', ')];
    const faulty = problem ?? unlisted;
    if (faulty !== undefined)
        return [(0,check/* wrong */.Qm)(what, faulty)];
    if (principals.length === 0)
        return [(0,check/* unknown */.L5)(what, `no role’s name begins with ${wanted}`)];
    return [(0,check/* fine */.Bs)(what, `${wanted} stands for ${principals.map((one) => one.name).join(', ')}`)];
}

;// CONCATENATED MODULE: ./src/commands/doctor/checkup.ts






/** Looks at everything a configuration needs besides its files, each thing once. */
async function checkup(config, surroundings, now, place) {
    const gatherer = { kept: new kept_files/* KeptFiles */.u(place), surroundings };
    const found = await (0,roles.findRoles)(config.targets, gatherer);
    const checks = found.flatMap((target) => roleChecks(target));
    for (const { request, principals, parts } of (0,evidence_groups/* groupByRequest */.i)(found)) {
        checks.push(...(await checkShared(request, principals, surroundings)));
        for (const part of parts)
            checks.push(...(await checkPart(part, surroundings, now)));
    }
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
/** The buckets of logs, which are read with the run's own credentials. */
async function checkShared(request, principals, surroundings) {
    const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
    if (inBuckets)
        return checksOfBuckets(request, principals, surroundings);
    if ((0,needs_aws/* needsAws */.NJ)(request, surroundings.env))
        return [];
    return [(0,check/* fine */.Bs)('AWS', 'nothing is asked of it: the evidence comes from files')];
}
/** What is asked of one account. */
async function checkPart({ request, principals }, surroundings, now) {
    return (0,needs_aws/* needsAws */.NJ)(request, surroundings.env) ? checksOfAws(request, principals, surroundings, now) : [];
}
async function checksOfBuckets(...of) {
    const { checkBuckets } = await __webpack_require__.e(/* import() */ 9171).then(__webpack_require__.bind(__webpack_require__, 9171));
    return checkBuckets(...of);
}
async function checksOfAws(...of) {
    const { checkAws } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1645), __webpack_require__.e(7392), __webpack_require__.e(2204), __webpack_require__.e(1019), __webpack_require__.e(4173)]).then(__webpack_require__.bind(__webpack_require__, 7945));
    return checkAws(...of);
}
/** What has to be mended. */
function wrongIn(checks) {
    return checks.filter(({ state }) => state === 'wrong');
}


/***/ }),

/***/ 9251:
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

/***/ 589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ KeptFiles)
/* harmony export */ });
/* harmony import */ var _disk_find_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _place__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);


/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
class KeptFiles {
    #place;
    #read = new Map();
    constructor(place) {
        this.#place = place;
    }
    /** The evidence of an earlier run. */
    async evidence(path) {
        return this.#once('evidence-file', await (0,_place__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('evidence-file', path, this.#place));
    }
    /** What the last run remembered; undefined before the first one. */
    async previous(path) {
        const absolute = await (0,_place__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('previous-evidence', path, this.#place);
        return (await (0,_disk_find_files__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
    }
    #once(input, absolute) {
        const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
        this.#read.set(absolute, reading);
        return reading;
    }
    async #open(input, absolute) {
        const { readEvidenceFile } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 2947));
        return readEvidenceFile(absolute, { input, roots: this.#place.evidenceRoots });
    }
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ asksOfPrincipals),
/* harmony export */   NJ: () => (/* binding */ needsAws)
/* harmony export */ });
/* unused harmony export namesAwsSource */
/* harmony import */ var _config_aws_environment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

/** Whether a request names a source that asks AWS of each principal by itself. */
function asksOfPrincipals({ generation, lastAccessed, unusedAccess, activeFindings, }) {
    const asked = [generation, unusedAccess, activeFindings].some((one) => one !== undefined);
    return asked || lastAccessed !== 'no';
}
/** Whether a request names a source that only AWS can answer. */
function namesAwsSource(request) {
    return asksOfPrincipals(request) || request.athena !== undefined;
}
/**
 * Whether AWS is asked for anything. A trail beside logs is asked for its settings where the environment names
 * credentials; by itself it asks for nothing.
 */
function needsAws(request, env) {
    const { logs, trails } = request;
    return namesAwsSource(request) || (logs !== undefined && trails.length > 0 && (0,_config_aws_environment__WEBPACK_IMPORTED_MODULE_0__/* .namesCredentials */ .l)(env));
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allowed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1988);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6236);




/** An absolute path; throws InputError when it exists and leads outside the folders this run may read. */
async function allowed(input, path, place) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.folder, path);
    const fixed = absolute.split(/[*?]/, 1)[0] ?? absolute;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = place.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_disk_read_file__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'put it into the workspace or the runner’s temporary folder';
    throw new _input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([
        { place: `${input} ${path}`, message: 'leads outside the folders this run may read', remedy },
    ]);
}


/***/ })

};
