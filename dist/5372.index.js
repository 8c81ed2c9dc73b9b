export const id = 5372;
export const ids = [5372,7671];
export const modules = {

/***/ 39267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutVersion),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function labelOf(eventSource) {
    return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
function withoutVersion(eventName) {
    return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}


/***/ }),

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


/***/ })

};
