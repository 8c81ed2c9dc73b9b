export const id = 607;
export const ids = [607];
export const modules = {

/***/ 8607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./src/gate.ts + 7 modules
var gate = __webpack_require__(552);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/disk/read-file.ts
var read_file = __webpack_require__(1988);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
;// CONCATENATED MODULE: ./src/output/report-files.ts




/**
 * Writes the files, making the folders where they are missing; gives their paths by name. Files of an earlier run that
 * this one has not (`outdated`, by name) are removed. `roots` are the real paths of the folders one of which must hold
 * the directory. Links in it are not followed: a pull request may have put them there. Throws InputError when the
 * directory leads elsewhere or cannot be written.
 */
async function writeReportFiles(directory, files, outdated, roots) {
    const paths = new Map();
    try {
        if (roots !== undefined && !roots.some((root) => (0,read_file/* isWithin */.UO)(root, directory)))
            throw outside(directory);
        const existing = await nearestExisting(directory);
        if (roots !== undefined && !roots.some((root) => (0,read_file/* isWithin */.UO)(root, existing)))
            throw outside(directory);
        await (0,promises_.mkdir)(directory, { recursive: true });
        for (const [name, text] of files)
            paths.set(name, await write(directory, name, text));
        for (const name of outdated)
            if (!files.has(name))
                await remove(directory, name);
        return paths;
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            throw error;
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        throw new input_error/* InputError */.d([{ place: `report-directory ${directory}`, message: `cannot be written${code}` }], {
            cause: error,
        });
    }
}
async function write(directory, name, text) {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = promises_.constants;
    const folders = name.split('/').slice(0, -1);
    for (const [index] of folders.entries())
        await makeFolder((0,external_node_path_.join)(directory, ...folders.slice(0, index + 1)));
    const path = (0,external_node_path_.join)(directory, name);
    const file = await (0,promises_.open)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
    try {
        await file.writeFile(text, 'utf8');
    }
    finally {
        await file.close();
    }
    return path;
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
    return new input_error/* InputError */.d([{ place: `report-directory ${directory}`, message, remedy }]);
}

// EXTERNAL MODULE: ./src/sources/evidence-file/write.ts
var evidence_file_write = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/world.ts + 8 modules
var src_world = __webpack_require__(8438);
;// CONCATENATED MODULE: ./src/run.ts




/** Judges and writes the report files. The action and the command line differ only in what they do around it. */
async function runCheck(config, place, now, links) {
    const world = (0,src_world.createWorld)(place, now);
    const result = await (0,gate.runGate)(config, world);
    const { catalogue } = world.knowledge;
    let suggested;
    const suggestion = () => {
        suggested ??= makeSuggestion(result, catalogue);
        return suggested;
    };
    const files = await writeReport({ config, place, result, links, version: catalogue.version, suggestion });
    return { ...result, files, exitCode: exitCode(result), suggestion };
}
async function makeSuggestion({ targets }, catalogue) {
    const [{ suggest }, { unresolvedOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 2884)),
        __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 6509)),
    ]);
    const wanted = targets.map(({ judged: { name, drift }, documents, input }) => {
        const unresolved = unresolvedOf(input.evidence, catalogue);
        return { name, documents, grants: input.head, findings: drift.findings, unresolved };
    });
    return suggest(wanted, catalogue);
}
async function writeReport(request) {
    const { config, place, result, links, version } = request;
    if (config.reportDirectory === undefined)
        return new Map();
    const [{ renderJson }, { renderReport }, { patchOf }, suggestion] = await Promise.all([
        __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 2794)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 367)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 7854)),
        request.suggestion(),
    ]);
    const suggested = suggestion.files.map(({ path, after }) => [`suggested/${path}`, after]);
    const patch = patchOf(suggestion.files);
    const content = new Map([
        ['report.json', renderJson(result.run)],
        ['report.md', renderReport(result.run, suggestion, links)],
        ['evidence.json', (0,evidence_file_write/* printEvidence */.r)(result.evidence, version)],
        ...(patch === '' ? [] : [['drift.patch', patch]]),
        ...suggested,
    ]);
    const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
    const outdated = ['drift.patch', ...compared.map((path) => `suggested/${path}`)];
    return writeReportFiles(config.reportDirectory, content, outdated, place.evidenceRoots);
}
/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
function exitCode({ run }) {
    const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
    return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   r: () => (/* binding */ printEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);


/** The evidence file's text: the same evidence gives the same bytes. */
function printEvidence(evidence, catalogue) {
    const content = {
        catalogue,
        views: evidence.views.map(viewDocument),
        principals: Object.fromEntries([...evidence.principals].map(([arn, known]) => [arn, principalDocument(known)])),
    };
    const document = { schemaVersion: 1, hash: contentHash(content), ...content };
    return `${JSON.stringify(document, null, 1)}\n`;
}
/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
function contentHash(content) {
    const { catalogue, views, principals } = content;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify({ catalogue, views, principals })).digest('hex');
    return `sha256:${digest}`;
}
function viewDocument({ records, window, span, ...view }) {
    const { source, gaps, files, events, accounts, regions, daysWithout, ...rest } = view;
    return {
        source,
        window: windowDocument(window),
        ...(span === undefined ? {} : { span: windowDocument(span) }),
        gaps: gaps.map(({ place, message }) => ({ place, message })),
        files,
        events,
        accounts: [...accounts],
        regions: [...regions],
        daysWithout: [...daysWithout],
        holdsReads: rest.holdsReads,
        holdsOthers: rest.holdsOthers,
        holdsServices: [...rest.holdsServices],
        managementActions: [...rest.managementActions],
        mappedActions: [...rest.mappedActions],
        records: Object.fromEntries(records),
    };
}
function principalDocument({ evidence, facts }) {
    const { uses, mayNeed, unknownEvents } = evidence;
    return {
        uses: Object.fromEntries([...uses].map(([action, use]) => [action, useDocument(use)])),
        mayNeed: Object.fromEntries([...mayNeed].map(([action, { event, last }]) => [action, { event, last: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last) }])),
        unknownEvents: unknownEvents.map(({ eventSource, eventName, service, candidates, count }) => ({
            eventSource,
            eventName,
            ...(service === undefined ? {} : { service }),
            ...(candidates === undefined ? {} : { candidates: [...candidates] }),
            count,
        })),
        ...(facts === undefined ? {} : { facts: factsDocument(facts) }),
    };
}
function factsDocument(facts) {
    const { created, otherPolicies, deployedPolicies } = facts;
    const texts = (policies) => policies.map(({ path, text }) => ({ path, text }));
    return {
        ...(created === undefined ? {} : { created: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(created) }),
        ...(otherPolicies === undefined
            ? {}
            : { otherPolicies: otherPolicies === 'unreadable' ? otherPolicies : texts(otherPolicies) }),
        ...(deployedPolicies === undefined ? {} : { deployedPolicies: texts(deployedPolicies) }),
    };
}
function useDocument({ allowed, denied, attempted, resources, allResources, sources, }) {
    return {
        ...(allowed === undefined ? {} : { allowed: tallyDocument(allowed) }),
        ...(denied === undefined ? {} : { denied: tallyDocument(denied) }),
        ...(attempted === undefined ? {} : { attempted: tallyDocument(attempted) }),
        resources: [...resources],
        allResources,
        sources: [...sources],
    };
}
function tallyDocument({ count, first, last }) {
    return {
        ...(count === undefined ? {} : { count }),
        ...(first === undefined ? {} : { first: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(first) }),
        ...(last === undefined ? {} : { last: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last) }),
    };
}
function windowDocument({ start, end }) {
    return { start: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
