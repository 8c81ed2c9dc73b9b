export const id = 5633;
export const ids = [5633,8480];
export const modules = {

/***/ 12814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   r0: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91114);
/* harmony import */ var _find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68898);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);






async function findFolders(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let at = real;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((await (0,_find_files__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git'))) !== 'missing')
            return { root: at, folder: real };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return { root: real, folder: real };
    }
}
async function allowed(input, path, folders) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path);
    const fixed = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path.split(/[*?]/, 1)[0] ?? path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = folders.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'move it into the workspace or the runner’s temporary directory';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
        { location: `${input} ${path}`, message: 'is outside the directories that this run can read', remedy },
    ]);
}
function cacheFolder(kind, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'iam-policy-drift', kind);
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

/***/ 74170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ joinInventories),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   UO: () => (/* binding */ emptyInventory)
/* harmony export */ });
const emptyInventory = {
    principals: [],
    unattached: [],
    notCreated: [],
    notGranted: [],
    unknown: [],
    problems: [],
};
function joinInventories(all) {
    return {
        principals: all.flatMap((one) => one.principals),
        unattached: all.flatMap((one) => one.unattached),
        notCreated: all.flatMap((one) => one.notCreated),
        notGranted: all.flatMap((one) => one.notGranted),
        unknown: all.flatMap((one) => one.unknown),
        problems: all.flatMap((one) => one.problems),
    };
}
function isComplete({ policies, unknown }) {
    return unknown.length === 0 && policies.every((policy) => policy.unknown.length === 0);
}


/***/ }),

/***/ 48480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TerraformReader),
/* harmony export */   moduleFilesOnDisk: () => (/* binding */ moduleFilesOnDisk),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   readRootModules: () => (/* binding */ readRootModules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12814);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);
/* harmony import */ var _policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21648);







const cap = 2 * 1024 * 1024;
const mostRounds = 5;
const mostFiles = 5_000;
class TerraformReader {
    #files;
    #texts = new Map();
    #unread = new Map();
    #folders = new Map();
    constructor(files) {
        this.#files = files;
    }
    async isModule(folder) {
        return (await this.#list(folder)).some(_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .isTerraformFile */ .L5);
    }
    async called(folder) {
        return (0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .calledFolders */ .v$)(folder, await this.#module(folder));
    }
    async read(root, variableFiles) {
        const folders = await this.#closure(root);
        const own = new Set(folders);
        for (const path of variableFiles) {
            if ((await this.#text(path)) !== undefined)
                continue;
            const message = this.#unread.get(path) ?? 'cannot be read';
            throw new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ location: '--var-file', message, remedy: 'name a file of the repository' }]);
        }
        const named = new Set(variableFiles);
        for (let round = 0;; round++) {
            const texts = new Map([...this.#texts].filter(([path]) => own.has((0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path)) || named.has(path)));
            const result = (0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .readTerraform */ .Te)({ root, texts, unread: this.#unread, variableFiles });
            const wanted = result.wanted.filter((path) => !named.has(path));
            if (wanted.length === 0 || round >= mostRounds) {
                return { inventory: result.inventory, paths: [...texts.keys()], folders };
            }
            for (const path of wanted) {
                named.add(path);
                await this.#text(path);
            }
        }
    }
    async #closure(root) {
        const found = [root];
        for (const folder of found) {
            if (this.#texts.size > mostFiles)
                break;
            for (const next of await this.called(folder))
                if (!found.includes(next))
                    found.push(next);
        }
        return found;
    }
    async #module(folder) {
        const files = [];
        for (const name of await this.#list(folder)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const text = await this.#text(path);
            if (text !== undefined)
                files.push({ path, text });
        }
        return files;
    }
    async #list(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const names = await this.#files.list(folder);
        const own = names.filter(_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .belongsToModule */ ._b).sort();
        this.#folders.set(folder, own);
        return own;
    }
    async #text(path) {
        const known = this.#texts.get(path);
        if (known !== undefined || this.#unread.has(path))
            return known;
        const file = await this.#files.read(path);
        if ('problem' in file) {
            this.#unread.set(path, `${path} ${file.problem}`);
            return undefined;
        }
        this.#texts.set(path, file.text);
        return file.text;
    }
}
function moduleFilesOnDisk(absolute, root) {
    return {
        async list(folder) {
            const path = absolute(folder);
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
            return real !== undefined && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []) : [];
        },
        async read(path) {
            const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(absolute(path), { cap, roots: [root] });
            if ('code' in bytes)
                return { problem: reasonOf(bytes) };
            const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(bytes);
            return text === undefined ? { problem: 'is not UTF-8 text' } : { path, text };
        },
    };
}
function reasonOf({ code, message }) {
    return code === 'outside' ? 'is outside of the repository' : `cannot be read: ${message}`;
}
async function readRootModules(base, folders, variableFiles) {
    const { root } = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_4__/* .findFolders */ .r0)(base);
    const reader = new TerraformReader(moduleFilesOnDisk((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path), root));
    const named = variableFiles.map((path) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path)));
    if (await reader.isModule(''))
        return [await reader.read('', named)];
    const modules = [];
    const called = new Set();
    for (const folder of folders.map((one) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, one)))) {
        if (!(await reader.isModule(folder)))
            continue;
        modules.push(folder);
        for (const one of await reader.called(folder))
            called.add(one);
    }
    const read = [];
    for (const folder of modules)
        if (!called.has(folder))
            read.push(await reader.read(folder, named));
    return read;
}


/***/ })

};
