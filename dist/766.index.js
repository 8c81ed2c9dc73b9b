export const id = 766;
export const ids = [766];
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

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isKnown: () => (/* binding */ isKnown),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   printBaselines: () => (/* binding */ printBaselines),
/* harmony export */   shrunk: () => (/* binding */ shrunk),
/* harmony export */   staleNote: () => (/* binding */ staleNote)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _finding_key__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5280);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3321);



function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((key) => other.has(key)));
}
function isKnown(finding, baseline) {
    if (finding.introduced === 'removed')
        return false;
    const key = (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding));
    if (finding.state === 'over-granted')
        return baseline.overGranted.has(key);
    return finding.state === 'missing' && baseline.missing.has(key);
}
function nextBaseline(findings, present) {
    const keys = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map((finding) => (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding)))
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists drift that is gone (${which}): replace it with the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }];
    });
    return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
function entriesOf(keys) {
    return [...keys].map((key) => (key.includes(' ') ? (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .parseFindingKey */ .i)(key) : key));
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
const reasonCodes = (/* unused pure expression or super */ null && ([
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'base-unknown',
    'deny-unclear',
    'untrusted-evidence',
    'incomplete-evidence',
    'short-span',
    'young-role',
    'unknown-age',
    'ends-early',
    'interrupted',
    'no-event',
    'no-evidence',
    'old-evidence',
]));


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(654);




async function writeReportFiles(directory, files, outdated, roots) {
    const paths = new Map();
    const first = [...files].filter(([name]) => name === evidenceName);
    const others = [...files].filter(([name]) => name !== evidenceName);
    try {
        if (roots !== undefined && !roots.some((root) => (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, directory)))
            throw outside(directory);
        const existing = await nearestExisting(directory);
        if (roots !== undefined && !roots.some((root) => (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, existing)))
            throw outside(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        for (const [name, text] of [...first, ...others])
            paths.set(name, await write(directory, name, text));
        for (const name of outdated)
            if (!files.has(name))
                await remove(directory, name);
        return { paths };
    }
    catch (error) {
        return { paths, failure: error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d ? error : unwritable(directory, error) };
    }
}
const evidenceName = 'evidence.json';
function unwritable(directory, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : '';
    const problem = { location: `report-directory ${directory}`, message: `cannot be written${code}` };
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([problem], { cause });
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
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([{ location: `report-directory ${directory}`, message, remedy }]);
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WorkBudget),
/* harmony export */   p: () => (/* binding */ tooComplex)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);

const own = 24_000_000;
const shared = 40_000_000;
class WorkBudget {
    #left = shared;
    try(work) {
        const worked = (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own + this.#left / 2, work);
        this.#left -= Math.max(0, worked.steps - own);
        return worked;
    }
    retry(work) {
        return (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own, work);
    }
}
const tooComplex = 'too complex: the comparison exceeds the work limit of a run';


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCode: () => (/* binding */ exitCode),
/* harmony export */   reportContent: () => (/* binding */ reportContent),
/* harmony export */   suggestionOf: () => (/* binding */ suggestionOf),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(852);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5444);
/* harmony import */ var _drift_baseline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(164);
/* harmony import */ var _repository_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6957);
/* harmony import */ var _report_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _work_budget__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6116);







async function writeReport(result, request) {
    const { config, folders, directory } = request;
    let suggested;
    const suggestion = () => {
        suggested ??= filesOfOthers(config.unpicked, folders).then((others) => suggestionOf(result, others));
        return suggested;
    };
    if (directory === undefined)
        return { ...result, files: new Map(), suggestion };
    const content = await reportContent(result, await suggestion(), request);
    const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
    const outdated = ['drift.patch', ...compared.map((path) => `suggested/${path}`)];
    const { paths, failure } = await (0,_report_files__WEBPACK_IMPORTED_MODULE_4__/* .writeReportFiles */ .t)(directory, content, outdated, folders.evidenceRoots);
    const unwritten = failure === undefined ? {} : { unwritten: failure };
    return { ...result, files: paths, ...unwritten, suggestion };
}
function exitCode({ run }) {
    const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
    return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}
async function suggestionOf({ targets, knowledge: { catalogue, coverageRules } }, others) {
    const [{ inlineHolders, suggest }, { unresolvedOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(3292)]).then(__webpack_require__.bind(__webpack_require__, 3292)),
        __webpack_require__.e(/* import() */ 7651).then(__webpack_require__.bind(__webpack_require__, 7651)),
    ]);
    const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
    const wanted = kept.map(({ judged: { name, drift }, policies, basePolicies, input }) => {
        const { evidence, head: grants, base } = input;
        const before = base === undefined || basePolicies === undefined
            ? {}
            : { base: { policies: basePolicies, grants: base } };
        const unresolved = unresolvedOf(evidence, catalogue);
        const inline = inlineHolders(input.principals, input.foreign?.splits);
        return { name, policies, grants, findings: drift.findings, ...before, unresolved, inline };
    });
    const files = new Map(targets.flatMap((target) => target.files.map((file) => [file.path, file])));
    const isKnown = (id) => !['added-since', 'no-rule'].includes(coverageRules.flagOf(id));
    const made = (0,_base_work__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(mostForSuggestion, () => {
        return suggest(wanted, [...files.values()], { catalogue, others, isKnown });
    });
    return made.done ? made.value : nothingSuggested([...files.keys()]);
}
const mostForSuggestion = 100_000_000;
function nothingSuggested(files) {
    const reason = `no change is suggested: the policies are ${_work_budget__WEBPACK_IMPORTED_MODULE_5__/* .tooComplex */ .p}`;
    return { files: [], needsDecision: [], unchanged: files.map((file) => ({ file, line: 1, reason })) };
}
async function filesOfOthers(unpicked, { root, folder }) {
    const files = new Map();
    const workspace = { root, resolve: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path) };
    for (const [name, paths] of unpicked) {
        const { texts } = await (0,_repository_workspace__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyFiles */ .Qe)(paths, workspace);
        for (const { path } of texts)
            files.set(path, name);
    }
    return files;
}
async function reportContent(result, suggestion, { config, links, redact }) {
    const [{ renderJson }, { renderSarif }, { printBaselines }, { printEvidence }, { renderReport }, { patchOf },] = await Promise.all([
        __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794)),
        Promise.all(/* import() */[__webpack_require__.e(2583), __webpack_require__.e(7339)]).then(__webpack_require__.bind(__webpack_require__, 7339)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 164)),
        __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 2516)),
        Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(3194), __webpack_require__.e(5050), __webpack_require__.e(5538)]).then(__webpack_require__.bind(__webpack_require__, 5538)),
        Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(3623)]).then(__webpack_require__.bind(__webpack_require__, 3623)),
    ]);
    const { run, evidence, history, knowledge } = result;
    const suggested = suggestion.files.map(({ path, after }) => [`suggested/${path}`, after]);
    const patch = patchOf(suggestion.files);
    const { records } = history;
    const kept = { evidence, ...(records.length === 0 ? {} : { history: records }) };
    return new Map([
        ['report.json', renderJson(run)],
        ['report.md', renderReport(run, suggestion, links)],
        ['report.sarif', redact.text(renderSarif(run, _base_version__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r, redact.key(config.key)))],
        ['baseline.json', printBaselines(baselinesOf(result))],
        ['evidence.json', printEvidence(kept, knowledge.catalogue.version)],
        ...(patch === '' ? [] : [['drift.patch', patch]]),
        ...suggested,
    ]);
}
function baselinesOf({ targets }) {
    return new Map(targets.map(({ judged: { name, drift }, input }) => [name, (0,_drift_baseline__WEBPACK_IMPORTED_MODULE_6__.nextBaseline)(drift.findings, input.baseline)]));
}


/***/ })

};
