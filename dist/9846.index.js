export const id = 9846;
export const ids = [9846,852];
export const modules = {

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

const version = package_namespaceObject.rE;


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
        return (0,check/* fine */.Bs)(kind, `the files contain events of ${arn}`);
    const near = seen === undefined ? [] : (0,seen_principals/* nearestSeen */.uf)(arn, seen);
    const none = `the files contain no event of ${arn}`;
    if (near.length === 0)
        return (0,check/* wrong */.Qm)(kind, `${none}: check the ARN, and the days that the files cover`);
    return (0,check/* wrong */.Qm)(kind, `${none}, but they contain events of ${near.join(', ')}: check the path and name in the ARN`);
}

;// CONCATENATED MODULE: ./src/doctor/checkup.ts







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
        checks.push((0,check/* fine */.Bs)('AWS', 'not queried: the evidence is read from files'));
    const asked = parts.filter((part) => (0,sources/* asksAws */.ER)(part.request, context.env));
    if (asked.length === 0)
        return checks;
    const { checkAccount } = await Promise.all(/* import() */[__webpack_require__.e(7392), __webpack_require__.e(3875)]).then(__webpack_require__.bind(__webpack_require__, 3875));
    for (const part of asked)
        checks.push(...(await checkAccount(part, shared, context, now)));
    return checks;
}
async function checkFiles(request, shared) {
    const checks = [];
    for (const source of sources/* sources */.Tj)
        if (source.scope === 'shared' && !source.asksAws)
            checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
    return checks;
}
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



const mostSeen = 10_000;
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
const mostShown = 3;
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
function namesakesOf(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
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
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
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
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
function accountOf([first]) {
    return first?.account ?? '';
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
