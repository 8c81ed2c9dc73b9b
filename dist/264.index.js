export const id = 264;
export const ids = [264];
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

/***/ 83752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRoles: () => (/* binding */ describeRoles)
/* harmony export */ });
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6126);
/* harmony import */ var _read_entry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11728);


async function describeRoles(request, read, modules = () => noModules) {
    const { kind, path, parameters, options } = request;
    if (kind === 'terraform') {
        const { describeModule } = await Promise.all(/* import() */[__webpack_require__.e(1648), __webpack_require__.e(4177)]).then(__webpack_require__.bind(__webpack_require__, 64177));
        return describeModule(request, await modules());
    }
    const entry = await read(entryOf(kind, path));
    if ('problem' in entry)
        return entry;
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__.inventoryReaderOf)(entry);
    if (reader !== readers[kind])
        return unrecognized(entry, kind, reader?.name);
    const values = parameters === undefined ? undefined : await valuesIn(parameters, read);
    if (values !== undefined && 'problem' in values)
        return values;
    const all = { ...options, ...(values === undefined ? {} : { parameters: values }) };
    const { inventory, others } = await (0,_read_entry__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)(entry, { reader, options: all, read });
    return { entry: entry.path, files: [entry.path, ...others], inventory };
}
const noModules = { list: async () => [], read: async () => ({ problem: 'cannot be read' }) };
const readers = { cloudformation: _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .cloudformationReader */ .ku, cdk: _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .cdkReader */ .E1 };
function entryOf(kind, given) {
    const path = given.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    return kind !== 'cdk' || /\.json$/.test(path) ? path : `${path.replace(/\/+$/, '')}/manifest.json`;
}
function unrecognized(file, kind, format = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .looksLike */ ._4)(file)) {
    const like = format === undefined ? '' : `; it looks like ${format}`;
    return { problem: `${file.path} is not a ${readers[kind].name}${like}` };
}
async function valuesIn(path, read) {
    const file = await read(path);
    if ('problem' in file)
        return { problem: `parameters ${path}: ${file.problem}` };
    const values = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .parseParameterFile */ .d2)(file.text, path);
    return typeof values === 'string' ? { problem: `parameters ${path}: ${values}` } : values;
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


/***/ })

};
