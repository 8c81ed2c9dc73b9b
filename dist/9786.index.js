export const id = 9786;
export const ids = [9786,7521];
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

/***/ 7521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateAll: () => (/* binding */ generateAll),
  outdatedNames: () => (/* binding */ outdatedNames),
  withGenerated: () => (/* binding */ withGenerated)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/generate/names.ts

function generatedNames(targets) {
    const taken = new Set();
    const free = (wanted) => {
        let name = wanted;
        for (let index = 1; taken.has((0,base_text/* asciiLower */.F)(name)); index++)
            name = `${wanted}_${index}`;
        taken.add((0,base_text/* asciiLower */.F)(name));
        return `generated/${name}.json`;
    };
    const first = targets.map(({ name }) => free(safe(name)));
    return targets.map(({ name, policies }, index) => [
        first[index] ?? '',
        ...Array.from({ length: Math.max(0, policies - 1) }, (_, at) => free(`${safe(name)}-${at + 2}`)),
    ]);
}
function safe(name) {
    return (name
        .replace(/[^\w+=,@.-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100) || '_');
}

;// CONCATENATED MODULE: ./src/run/generated.ts

async function generateAll({ targets, knowledge }) {
    const { generatePolicy } = await __webpack_require__.e(/* import() */ 8359).then(__webpack_require__.bind(__webpack_require__, 98359));
    const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
    const made = kept.map((target) => ({ target, generation: generatePolicy(target.input, knowledge) }));
    const names = generatedNames(made.map(({ target: { judged }, generation: { policies } }) => ({
        name: judged.name,
        policies: policies.length,
    })));
    return made.map((one, index) => ({ ...one, paths: names[index] ?? [] }));
}
const mostPolicies = 10;
function outdatedNames({ targets }) {
    return generatedNames(targets.map(({ judged: { name } }) => ({ name, policies: mostPolicies }))).flat();
}
async function withGenerated(result) {
    const [all, { diffOf }] = await Promise.all([generateAll(result), Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(8916)]).then(__webpack_require__.bind(__webpack_require__, 8916))]);
    const byTarget = new Map(all.map((one) => [one.target.judged, one]));
    const targets = result.run.targets.map((target) => {
        const { generation, paths, target: own } = byTarget.get(target) ?? {};
        const [path] = paths ?? [];
        if (generation === undefined || own === undefined || path === undefined)
            return target;
        const { policies } = generation;
        if (policies.length === 0)
            return target;
        return {
            ...target,
            generated: { path, paths: paths ?? [], policies, diff: diffOf(own.policies, path, policies) },
        };
    });
    return { ...result.run, targets };
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

/***/ 35074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeGenerated: () => (/* binding */ writeGenerated)
/* harmony export */ });
/* harmony import */ var _sources_evidence_file_write__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42516);
/* harmony import */ var _generated__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7521);
/* harmony import */ var _report_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65053);



async function writeGenerated(result, targets, directory, { evidenceRoots }) {
    const { evidence, history, knowledge } = result;
    const { records } = history;
    const kept = { evidence, ...(records.length === 0 ? {} : { history: records }) };
    const policies = targets.flatMap(({ paths, generation }) => generation.policies.map((text, index) => [paths[index] ?? '', text]));
    const files = new Map([
        ['evidence.json', (0,_sources_evidence_file_write__WEBPACK_IMPORTED_MODULE_0__.printEvidence)(kept, knowledge.catalogue.version)],
        ...policies,
    ]);
    const { failure } = await (0,_report_files__WEBPACK_IMPORTED_MODULE_2__/* .writeReportFiles */ .t)(directory, files, (0,_generated__WEBPACK_IMPORTED_MODULE_1__.outdatedNames)(result), evidenceRoots);
    if (failure !== undefined)
        throw failure;
}


/***/ })

};
