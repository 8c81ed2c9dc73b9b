export const id = 8056;
export const ids = [8056];
export const modules = {

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

/***/ 11728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
const deepest = 10;
async function readEntry(entry, { reader, options, read }) {
    const others = new Map();
    const tried = new Set([entry.path]);
    for (let round = 0; round < deepest; round++) {
        const wanted = reader.closure({ entry, others }).filter((path) => !tried.has(path));
        if (wanted.length === 0)
            break;
        for (const path of wanted) {
            tried.add(path);
            const file = await read(path);
            if (typeof file === 'object' && 'text' in file)
                others.set(path, file);
        }
    }
    const inventory = reader.read({ entry, others }, options);
    return { path: entry.path, inventory, others: [...others.keys()] };
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInventory: () => (/* binding */ readInventory),
/* harmony export */   readParameters: () => (/* binding */ readParameters)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12814);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20654);
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6126);
/* harmony import */ var _policy_inventory__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74170);
/* harmony import */ var _read_entry__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11728);








const cap = 10 * 1024 * 1024;
const mostFiles = 5000;
async function readInventory(path, options, shown) {
    const kind = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(path);
    if (kind === 'folder')
        return readFolder(path, options, shown);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    if (/\.(tf|tofu)(\.json)?$/.test(path))
        return readFolder(folder, options, shown);
    const entry = await readText({ folder }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    if (typeof entry === 'string')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: shown, message: entry }]);
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_5__/* .listingReaderOf */ .zV)(entry);
    if (reader === undefined)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: shown, ...unrecognized(entry) }]);
    const { root } = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_3__/* .findFolders */ .r0)(folder);
    const read = (one) => readText({ folder, root }, one);
    const { inventory } = await (0,_read_entry__WEBPACK_IMPORTED_MODULE_7__/* .readEntry */ .h)(entry, { reader, options, read });
    return inventory;
}
async function readParameters(path, shown) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const file = await readText({ folder }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    const parsed = typeof file === 'string' ? file : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_5__/* .parseParameterFile */ .d2)(file.text, shown);
    if (typeof parsed === 'string')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: `--parameters ${shown}`, message: parsed }]);
    return parsed;
}
function unrecognized(file) {
    const like = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_5__/* .looksLike */ ._4)(file);
    return {
        message: like === undefined ? 'no format of policies is recognized' : `looks like ${like}`,
        remedy: 'use a Terraform module, a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, a policy, or output of aws iam',
    };
}
async function readFolder(folder, options, shown) {
    const unseen = [];
    const found = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findBelow */ .JB)(folder, isEntered, ({ path }) => unseen.push(path));
    const names = found.flatMap(({ path, names }) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name)));
    const modules = await modulesIn(folder, found, options);
    const [first] = modules;
    if (first?.folders[0] === '')
        return first.inventory;
    const ofModules = new Set(modules.flatMap((one) => one.paths).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
    const paths = names.filter((name) => /\.(ya?ml|json|template)$/i.test(name) && !ofModules.has(name));
    if (paths.length > mostFiles) {
        const message = `has more than ${mostFiles} files that can be templates`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: shown, message, remedy: 'name a folder in it' }]);
    }
    const { root } = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_3__/* .findFolders */ .r0)(folder);
    const all = [];
    const unread = [];
    for (const path of paths) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
        const entry = await readText({ folder, root }, name);
        const reader = typeof entry === 'string' ? undefined : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_5__/* .listingReaderOf */ .zV)(entry);
        if (typeof entry === 'string')
            unread.push(unreadable((0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(name), entry));
        else if (reader !== undefined)
            all.push({ entry, reader });
    }
    if (all.length === 0 && modules.length === 0) {
        const message = `no file below it is a module, template or policy (${paths.length} files)`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: shown, message, remedy: 'name the file or its folder' }]);
    }
    const read = [];
    for (const { entry, reader } of all)
        read.push(await (0,_read_entry__WEBPACK_IMPORTED_MODULE_7__/* .readEntry */ .h)(entry, { reader, options, read: (one) => readText({ folder, root }, one) }));
    const parts = new Set(read.flatMap(({ others }) => others));
    const templates = read.flatMap(({ path, inventory }) => (parts.has(path) ? [] : [inventory]));
    const rest = { ..._policy_inventory__WEBPACK_IMPORTED_MODULE_6__/* .emptyInventory */ .UO, problems: unread };
    return (0,_policy_inventory__WEBPACK_IMPORTED_MODULE_6__/* .joinInventories */ .$A)([...modules.map(({ inventory }) => inventory), ...templates, rest]);
}
async function modulesIn(folder, found, { variableFiles = [] }) {
    const folders = found.filter(({ names }) => names.some((name) => /\.(tf|tofu)(\.json)?$/.test(name)));
    if (folders.length === 0)
        return [];
    const { readRootModules } = await Promise.all(/* import() */[__webpack_require__.e(1648), __webpack_require__.e(8480)]).then(__webpack_require__.bind(__webpack_require__, 48480));
    const paths = folders.map(({ path }) => path);
    return readRootModules(folder, paths, variableFiles);
}
function isEntered(name) {
    return name !== 'node_modules' && (!name.startsWith('.') || name === '.aws-sam');
}
function unreadable(path, message) {
    const remedy = 'name it by itself if it describes roles';
    return { severity: 'warning', code: 'unreadable', path, line: 1, column: 1, message, remedy };
}
async function readText({ folder, root }, path) {
    const roots = root === undefined ? {} : { roots: [root] };
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), { cap, ...roots });
    if ('code' in bytes)
        return bytes.message;
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(bytes);
    return text === undefined ? 'not UTF-8 text' : { path: (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(path), text };
}


/***/ })

};
