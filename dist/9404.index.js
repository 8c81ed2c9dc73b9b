export const id = 9404;
export const ids = [9404,617];
export const modules = {

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



/** A baseline may only shrink: what an earlier version of it did not list does not count. */
function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((key) => other.has(key)));
}
/** Whether the baseline lists a finding in the state it has now. */
function isKnown(finding, baseline) {
    // What a change breaks was not broken when the baseline was made.
    if (finding.introduced === 'removed')
        return false;
    const key = (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding));
    if (finding.state === 'over-granted')
        return baseline.overGranted.has(key);
    return finding.state === 'missing' && baseline.missing.has(key);
}
/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
function nextBaseline(findings, present) {
    const keys = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map((finding) => (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding)))
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}
/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists ${which}, no drift any more: replace it by the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
/** The text of a baseline file; the same baselines give the same bytes. */
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }];
    });
    return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
/** An action stands as its name, what is about a resource as an object. */
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
/** The key as a text. That of an action is its name; neither an action nor an ARN begins after a space. */
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
/** The key that `findingKey` writes as this text. */
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
/** What acceptances, baseline entries and fingerprints know a finding by. */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
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

/***/ 6957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _policy_paths__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9689);






/** Policies are small: IAM's own limit is 6,144 characters, white space not counted. */
const cap = 512 * 1024;
/**
 * Reads the policy files of a target, each once, in the order given and by path within a glob. Their names in reports
 * are relative to the repository. A file that is missing, outside the repository, not regular or not UTF-8 is a
 * problem, and so is a glob that matches nothing; those that are not there are kept apart, and so are those that are too
 * large: they leave one target undecided and all others as they are.
 */
async function readPolicyFiles(paths, workspace) {
    const problems = [];
    const absent = [];
    const unread = [];
    const files = await policyPaths(paths, workspace, problems, absent);
    const texts = [];
    for (const file of files) {
        const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, { cap, roots: [workspace.root] });
        const text = Buffer.isBuffer(bytes) ? (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(bytes) : undefined;
        const path = await reportPath(file, workspace.root);
        if (text !== undefined)
            texts.push({ path, text });
        else if (Buffer.isBuffer(bytes))
            problems.push(problemOf(path, 'not UTF-8'));
        else if (bytes.code === 'missing')
            absent.push({ absolute: file, problem: problemOf(path, bytes.message) });
        else if (bytes.code === 'too-large')
            unread.push({ path, message: bytes.message });
        else
            problems.push(problemOf(path, bytes.message));
    }
    const oddNames = [...texts, ...unread].map(({ path }) => path).filter(_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .readsAsPattern */ .U5);
    return { texts, problems, oddNames, unread, absent };
}
async function policyPaths(paths, workspace, problems, absent) {
    const files = new Set();
    const { includes, excludes } = (0,_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .pathPatterns */ .h0)(paths);
    const out = excludes.map((path) => workspace.resolve(path));
    for (const path of includes) {
        const absolute = workspace.resolve(path);
        const all = (0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(path) ? await filesInside(absolute, workspace.root) : [absolute];
        const found = all?.filter((file) => !(0,_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .isExcluded */ .RF)(file, out));
        if (found === undefined)
            problems.push(problemOf(path, 'leads outside the folders this run may read'));
        else if (found.length === 0)
            absent.push({ absolute, problem: problemOf(path, 'matches no file') });
        for (const file of found ?? [])
            files.add(file);
    }
    return files;
}
/** What a glob matches; undefined when the folder it starts from lies outside the repository: none of it is listed. */
async function filesInside(glob, root) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${glob.split(/[*?]/, 1)[0] ?? ''}x`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(start).catch(() => start);
    return (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real) ? (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findGlob */ .m6)(glob, () => { }, root) : undefined;
}
function problemOf(path, message) {
    return { location: `policy-file ${path}`, message, remedy: 'name a policy file inside the repository' };
}
/**
 * A path as it stands in the repository, links resolved: what a link to the file, an annotation and a patch need. Where
 * the root is no repository (a checkout into a subfolder of the workspace), the repository around the file counts.
 */
async function reportPath(file, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => file);
    if (!(0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real))
        return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file));
    return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await repositoryAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), root), real)) || '.';
}
async function repositoryAround(folder, root) {
    const isRepository = async (path) => (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git'))) !== 'missing';
    if (await isRepository(root))
        return root;
    for (let at = folder; at !== root && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await isRepository(at))
            return at;
    }
    return root;
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WorkBudget),
/* harmony export */   p: () => (/* binding */ tooComplex)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);

/** Steps of work that every target may take: more than `Action: "*"` takes that is compared with as much at the base. */
const own = 24_000_000;
/** Steps that all targets of a run may take together beyond their own: about half a second. */
const shared = 40_000_000;
/**
 * What a run may do. Policies and evidence can be small and ask for hours of work: thousands of resources in a Deny, each
 * to be compared with thousands of an Allow. A target that takes more than its own steps takes half of what is left for
 * all at the most, so that one of them cannot keep the others from being judged.
 */
class WorkBudget {
    #left = shared;
    /** Does work of one target; where it takes too many steps, it is stopped. */
    try(work) {
        const worked = (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own + this.#left / 2, work);
        this.#left -= Math.max(0, worked.steps - own);
        return worked;
    }
    /** Does work again that was stopped, on less: it gets nothing of what is for all. */
    retry(work) {
        return (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own, work);
    }
}
/** What is said of an input that takes more. */
const tooComplex = 'too complex: to compare it takes more work than a run may do';


/***/ }),

/***/ 9404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCode: () => (/* binding */ exitCode),
  reportContent: () => (/* binding */ reportContent),
  suggestionOf: () => (/* binding */ suggestionOf),
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/version.ts + 1 modules
var version = __webpack_require__(852);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(5444);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(164);
// EXTERNAL MODULE: ./src/repository/workspace.ts
var repository_workspace = __webpack_require__(6957);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(654);
;// CONCATENATED MODULE: ./src/run/report-files.ts




/**
 * Writes the files, making the folders where they are missing; the evidence comes first, since the memory of earlier
 * runs is in it, and each file is whole or the one of before. Files of an earlier run that this one has not
 * (`outdated`, by name) are removed. `roots` are the real paths of the folders one of which must hold the directory.
 * Links in it are not followed: a pull request may have put them there. A directory that leads elsewhere or cannot be
 * written is a failure.
 */
async function writeReportFiles(directory, files, outdated, roots) {
    const paths = new Map();
    const first = [...files].filter(([name]) => name === evidenceName);
    const others = [...files].filter(([name]) => name !== evidenceName);
    try {
        if (roots !== undefined && !roots.some((root) => (0,read_file/* isWithin */.UO)(root, directory)))
            throw outside(directory);
        const existing = await nearestExisting(directory);
        if (roots !== undefined && !roots.some((root) => (0,read_file/* isWithin */.UO)(root, existing)))
            throw outside(directory);
        await (0,promises_.mkdir)(directory, { recursive: true });
        for (const [name, text] of [...first, ...others])
            paths.set(name, await write(directory, name, text));
        for (const name of outdated)
            if (!files.has(name))
                await remove(directory, name);
        return { paths };
    }
    catch (error) {
        return { paths, failure: error instanceof input_error/* InputError */.d ? error : unwritable(directory, error) };
    }
}
const evidenceName = 'evidence.json';
function unwritable(directory, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : '';
    const problem = { location: `report-directory ${directory}`, message: `cannot be written${code}` };
    return new input_error/* InputError */.d([problem], { cause });
}
/** Through a draft beside it that is synced and renamed: a run that is killed, or a full disk, leaves the old file. */
async function write(directory, name, text) {
    const folders = name.split('/').slice(0, -1);
    for (const [index] of folders.entries())
        await makeFolder((0,external_node_path_.join)(directory, ...folders.slice(0, index + 1)));
    const path = (0,external_node_path_.join)(directory, name);
    await rejectLink(path);
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.draft`);
    try {
        const file = await (0,promises_.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text, 'utf8');
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
    return path;
}
/** A rename would replace a link and not follow it; but the user who made it expects the text elsewhere. */
async function rejectLink(path) {
    const entry = await (0,promises_.lstat)(path).catch(() => undefined);
    if (entry?.isSymbolicLink() === true)
        throw Object.assign(new Error('a link'), { code: 'ELOOP' });
}
/** One folder below the directory; a link in its place is an error (ENOTDIR). */
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if ((await (0,promises_.lstat)(path)).isDirectory())
            return;
        throw error;
    }
}
/** What is behind a link stays: the directory of an earlier run holds none. */
async function remove(directory, name) {
    const path = (0,external_node_path_.join)(directory, name);
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === (0,external_node_path_.join)(await (0,promises_.realpath)(directory), name))
        await (0,promises_.rm)(path);
}
/** The real path of a folder or of the nearest folder above it that is there. */
async function nearestExisting(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            throw error;
        return nearestExisting(above);
    }
}
function outside(directory) {
    const message = 'leads outside the folders this run may write';
    const remedy = 'name a folder in the workspace or the runner’s temporary folder';
    return new input_error/* InputError */.d([{ location: `report-directory ${directory}`, message, remedy }]);
}

// EXTERNAL MODULE: ./src/run/work-budget.ts
var work_budget = __webpack_require__(6116);
;// CONCATENATED MODULE: ./src/run/write-report.ts







/** Writes the report files of a run. A directory that cannot be written loses neither verdict nor report. */
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
    const { paths, failure } = await writeReportFiles(directory, content, outdated, folders.evidenceRoots);
    const unwritten = failure === undefined ? {} : { unwritten: failure };
    return { ...result, files: paths, ...unwritten, suggestion };
}
/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
function exitCode({ run }) {
    const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
    return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}
/** The suggested change of a run; `others` are the files of targets that are not judged, by the name of one of them. */
async function suggestionOf({ targets, knowledge: { catalogue, coverageRules } }, others) {
    const [{ suggest }, { unresolvedOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(3232)]).then(__webpack_require__.bind(__webpack_require__, 3232)),
        __webpack_require__.e(/* import() */ 7651).then(__webpack_require__.bind(__webpack_require__, 7651)),
    ]);
    const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
    const wanted = kept.map(({ judged: { name, drift }, policies, basePolicies, input }) => {
        const { evidence, head: grants, base } = input;
        const before = base === undefined || basePolicies === undefined
            ? {}
            : { base: { policies: basePolicies, grants: base } };
        const unresolved = unresolvedOf(evidence, catalogue);
        return { name, policies, grants, findings: drift.findings, ...before, unresolved };
    });
    const files = new Map(targets.flatMap((target) => target.files.map((file) => [file.path, file])));
    const isKnown = (id) => !['added-since', 'no-rule'].includes(coverageRules.flagOf(id));
    const made = (0,work/* within */.u)(mostForSuggestion, () => {
        return suggest(wanted, [...files.values()], { catalogue, others, isKnown });
    });
    return made.done ? made.value : nothingSuggested([...files.keys()]);
}
/** Steps of work that the suggestion of a run may take: about a second. */
const mostForSuggestion = 100_000_000;
function nothingSuggested(files) {
    const reason = `no change is suggested: the policies are ${work_budget/* tooComplex */.p}`;
    return { files: [], needsDecision: [], unchanged: files.map((file) => ({ file, line: 1, reason })) };
}
/** The files of targets that are not judged, each with the name of one of them. */
async function filesOfOthers(unpicked, { root, folder }) {
    const files = new Map();
    const workspace = { root, resolve: (path) => (0,external_node_path_.resolve)(folder, path) };
    for (const [name, paths] of unpicked) {
        const { texts } = await (0,repository_workspace/* readPolicyFiles */.Q)(paths, workspace);
        for (const { path } of texts)
            files.set(path, name);
    }
    return files;
}
/** The text of every report file, by its name. Reads and writes nothing. */
async function reportContent(result, suggestion, { config, links, redact }) {
    const [{ renderJson }, { renderSarif }, { printBaselines }, { printEvidence }, { renderReport }, { patchOf },] = await Promise.all([
        __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794)),
        Promise.all(/* import() */[__webpack_require__.e(5072), __webpack_require__.e(7339)]).then(__webpack_require__.bind(__webpack_require__, 7339)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 164)),
        __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 2516)),
        Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(5072), __webpack_require__.e(5050), __webpack_require__.e(5538)]).then(__webpack_require__.bind(__webpack_require__, 5538)),
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
        // Made to be uploaded: what is hidden from GitHub is hidden in it.
        ['report.sarif', redact.text(renderSarif(run, version/* version */.r, redact.key(config.key)))],
        ['baseline.json', printBaselines(baselinesOf(result))],
        ['evidence.json', printEvidence(kept, knowledge.catalogue.version)],
        ...(patch === '' ? [] : [['drift.patch', patch]]),
        ...suggested,
    ]);
}
function baselinesOf({ targets }) {
    return new Map(targets.map(({ judged: { name, drift }, input }) => [name, (0,baseline.nextBaseline)(drift.findings, input.baseline)]));
}


/***/ })

};
