export const id = 3726;
export const ids = [3726];
export const modules = {

/***/ 10617:
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

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
function patternMatches(pattern, action) {
    if (pattern.matchesNothing !== undefined)
        return false;
    const [service = '', name = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(action).split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix } = pattern;
    if (pattern.matchesNothing !== undefined)
        return [];
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEveryAction(pattern))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
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

/***/ 56116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WorkBudget),
/* harmony export */   p: () => (/* binding */ tooComplex)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);

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

/***/ 51113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCode: () => (/* binding */ exitCode),
  reportContent: () => (/* binding */ reportContent),
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/version.ts + 1 modules
var version = __webpack_require__(30852);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(20164);
// EXTERNAL MODULE: ./src/repository/workspace.ts
var repository_workspace = __webpack_require__(56957);
// EXTERNAL MODULE: ./src/run/report-files.ts
var report_files = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
// EXTERNAL MODULE: ./src/run/target-policies.ts
var target_policies = __webpack_require__(56627);
// EXTERNAL MODULE: ./src/run/work-budget.ts
var work_budget = __webpack_require__(56116);
;// CONCATENATED MODULE: ./src/run/suggestion.ts



async function suggestionOf({ targets, knowledge: { catalogue, coverageRules } }, others) {
    const [{ inlineHolders, suggest }, { unresolvedOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7031).then(__webpack_require__.bind(__webpack_require__, 67031)),
        __webpack_require__.e(/* import() */ 7651).then(__webpack_require__.bind(__webpack_require__, 77651)),
    ]);
    const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
    const all = new Map(targets.flatMap((target) => target.files.map((file) => [file.path, file])));
    const ofModules = targets.flatMap((target) => (target.described ?? []).flatMap((one) => one.files ?? []));
    const described = await (0,target_policies/* describedFiles */.$M)([...all.values()], new Set(ofModules));
    const editing = described.size === 0 ? undefined : await describedEditing([...all.values()], kept, described);
    const wanted = kept.map(({ judged: { name, drift }, policies, basePolicies, input }) => {
        const { evidence, head: grants, base } = input;
        const before = base === undefined || basePolicies === undefined
            ? {}
            : { base: { policies: basePolicies, grants: base } };
        const unresolved = unresolvedOf(evidence, catalogue);
        const inline = inlineHolders(input.principals, input.foreign?.splits);
        const open = policies.filter((policy) => editing?.isByHand(policy) !== true);
        const own = open.map((policy) => editing?.asEdited(policy) ?? policy);
        return { name, policies: own, grants, findings: drift.findings, ...before, unresolved, inline };
    });
    const files = [...all.values()].filter(({ path }) => editing?.isEdited(path) !== false);
    const isKnown = (id) => !['added-since', 'no-rule'].includes(coverageRules.flagOf(id));
    const formats = editing === undefined ? {} : { formats: editing.formats };
    const made = (0,work/* within */.u)(mostForSuggestion, () => {
        return suggest(wanted, files, { catalogue, others, isKnown, ...formats });
    });
    const suggestion = made.done ? made.value : nothingSuggested([...all.keys()]);
    if (editing === undefined)
        return suggestion;
    const byHand = kept.flatMap((target) => editing.byHand(target));
    return { ...suggestion, ...formats, unchanged: [...suggestion.unchanged, ...byHand] };
}
async function describedEditing(...given) {
    const { describedEditing: editing } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6126), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 60155));
    return editing(...given);
}
const mostForSuggestion = 100_000_000;
function nothingSuggested(files) {
    const reason = `no change is suggested: the policies are ${work_budget/* tooComplex */.p}`;
    return { files: [], needsDecision: [], unchanged: files.map((file) => ({ file, line: 1, reason })) };
}

;// CONCATENATED MODULE: ./src/run/write-report.ts






async function writeReport(result, request) {
    const { config, folders, directory } = request;
    let suggested;
    const suggestion = () => {
        suggested ??= filesOfOthers(config.unpicked, folders).then((others) => suggestionOf(result, others));
        return suggested;
    };
    if (directory === undefined)
        return { ...result, files: new Map(), suggestion };
    const { withGenerated, outdatedNames } = await __webpack_require__.e(/* import() */ 7521).then(__webpack_require__.bind(__webpack_require__, 7521));
    const generated = { ...result, run: await withGenerated(result) };
    const content = await reportContent(generated, await suggestion(), request);
    const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
    const earlier = [...compared.map((path) => `suggested/${path}`), ...outdatedNames(result)];
    const outdated = ['drift.patch', ...earlier];
    const { paths, failure } = await (0,report_files/* writeReportFiles */.t)(directory, content, outdated, folders.evidenceRoots);
    const unwritten = failure === undefined ? {} : { unwritten: failure };
    return { ...generated, files: paths, ...unwritten, suggestion };
}
function exitCode({ run }) {
    const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
    return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}
async function filesOfOthers(unpicked, { root, folder }) {
    const files = new Map();
    const workspace = { root, resolve: (path) => (0,external_node_path_.resolve)(folder, path) };
    for (const [name, paths] of unpicked) {
        const { texts } = await (0,repository_workspace/* readPolicyFiles */.Qe)(paths, workspace);
        for (const { path } of texts)
            files.set(path, name);
    }
    return files;
}
async function reportContent(result, suggestion, { config, links, redact }) {
    const [{ renderJson }, { renderSarif }, { printBaselines }, { printEvidence }, { renderReport }, { renderHtml }, { usedActions }, { patchOf },] = await Promise.all([
        __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 32794)),
        Promise.all(/* import() */[__webpack_require__.e(2583), __webpack_require__.e(7339)]).then(__webpack_require__.bind(__webpack_require__, 7339)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20164)),
        __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 42516)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(5538)]).then(__webpack_require__.bind(__webpack_require__, 95538)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 10616)),
        __webpack_require__.e(/* import() */ 1081).then(__webpack_require__.bind(__webpack_require__, 21081)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 91040)),
    ]);
    const { run, evidence, history, knowledge, targets } = result;
    const used = targets.map(({ judged: { name, drift }, input }) => {
        return [name, usedActions(drift.used, input, knowledge)];
    });
    const suggested = suggestion.files.map(({ path, after }) => [`suggested/${path}`, after]);
    const patch = patchOf(suggestion.files);
    const { records } = history;
    const kept = { evidence, ...(records.length === 0 ? {} : { history: records }) };
    return new Map([
        ['report.json', renderJson(run)],
        ['report.md', renderReport(run, suggestion, links)],
        ['report.html', renderHtml(run, suggestion, new Map(used), links)],
        ['report.sarif', redact.text(renderSarif(run, version/* version */.rE, redact.key(config.key)))],
        ['baseline.json', printBaselines(baselinesOf(result))],
        ['evidence.json', printEvidence(kept, knowledge.catalogue.version)],
        ...(patch === '' ? [] : [['drift.patch', patch]]),
        ...suggested,
        ...run.targets.flatMap(({ generated }) => textsOf(generated)),
    ]);
}
function textsOf({ paths, policies, } = nothing) {
    return paths.map((path, index) => [path, policies[index] ?? '']);
}
const nothing = { paths: [], policies: [] };
function baselinesOf({ targets }) {
    return new Map(targets.map(({ judged: { name, drift }, input }) => [name, (0,baseline.nextBaseline)(drift.findings, input.baseline)]));
}


/***/ })

};
