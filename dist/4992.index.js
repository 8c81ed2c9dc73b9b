export const id = 4992;
export const ids = [4992];
export const modules = {

/***/ 6232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3122);
/* harmony import */ var _glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9627);


const longestPattern = 256;
/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not one' : 'its service prefix is not one';
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
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
/** Whether a pattern matches one action, given as `service:Name` in any case. */
function patternMatches(pattern, action) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    return (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.service, service) && (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix, name } = pattern;
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEvery(prefix) && isEvery(name))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        // As it is written, which is AWS's own case as a rule.
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
/** A start with a star behind it is found at once; other patterns by their longest part. */
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
/** Names are sorted: what begins alike lies side by side, and is one run. */
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
/** Whether it matches any text: `*`, however often. */
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);



/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request.
 */
function unknownActions(document, catalogue) {
    return document.statements
        .flatMap(({ actions }) => actions.patterns)
        .filter(({ pattern }) => (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue).isEmpty)
        .map((placed) => ({ action: placed.pattern.text, problem: warning(placed, document.path, catalogue) }));
}
function warning({ pattern, line, column }, path, catalogue) {
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_problem__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern.text)} matches no known action`
        : `${(0,_problem__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern.text)} is no action known on ${catalogue.version}`;
    const meant = nearestAction(pattern, catalogue);
    const remedy = meant === undefined ? 'check the spelling; it is judged by nobody' : `did you mean ${meant}?`;
    return {
        severity: 'warning',
        code: wild ? 'matches-nothing' : 'unknown-action',
        path,
        line,
        column,
        message,
        remedy,
    };
}
/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
function nearestAction({ service: prefix, name }, catalogue) {
    const prefixes = catalogue.services.map((one) => one.prefix);
    const meant = catalogue.service(prefix)?.prefix ?? (0,_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(prefix, prefixes);
    const service = meant === undefined ? undefined : catalogue.service(meant);
    if (service === undefined)
        return undefined;
    if (/[*?]/.test(name))
        return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
    const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
    const close = (0,_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return close === undefined ? undefined : `${service.prefix}:${close}`;
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ActionSet)
/* harmony export */ });
/**
 * An immutable set of actions of one catalogue, as bits. All operations give new sets. Only the words around its
 * members are kept, because most sets are those of one pattern, and so of one service among hundreds.
 */
class ActionSet {
    catalogue;
    /** Which word of the whole catalogue the first of `#words` is; outside of them there is no member. */
    #from;
    #words;
    constructor(catalogue, from, words) {
        this.catalogue = catalogue;
        this.#from = from;
        this.#words = words;
    }
    static empty(catalogue) {
        return new ActionSet(catalogue, 0, new Uint32Array(0));
    }
    static all(catalogue) {
        return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
    }
    /** The set of some ids; throws RangeError for an id outside the catalogue. */
    static of(catalogue, ids) {
        return ActionSet.ofRuns(catalogue, Array.from(ids, (id) => ({ from: id, to: id + 1 })));
    }
    /** The set of the ids in some runs; throws RangeError for a run that leaves the catalogue. */
    static ofRuns(catalogue, runs) {
        let [first, last] = [catalogue.size, 0];
        for (const { from, to } of runs) {
            if (from < 0 || to > catalogue.size)
                throw new RangeError(`no actions ${from} to ${to}`);
            if (from < first)
                first = from;
            if (to > last)
                last = to;
        }
        const start = first >>> 5;
        const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
        for (const { from, to } of runs)
            fill(words, from - start * 32, to - start * 32);
        return new ActionSet(catalogue, start, words);
    }
    /** The union of any number of sets, in one pass. */
    static union(catalogue, sets) {
        const all = [...sets];
        const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
        const end = all.reduce((most, set) => Math.max(most, set.#end), start);
        const words = new Uint32Array(end - start);
        for (const set of all) {
            const shift = set.#from - start;
            for (let i = 0; i < set.#words.length; i++)
                words[shift + i] = at(words, shift + i) | at(set.#words, i);
        }
        return new ActionSet(catalogue, start, words);
    }
    has(id) {
        return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return ActionSet.union(this.catalogue, [this, other]);
    }
    intersect(other) {
        const start = Math.max(this.#from, other.#from);
        const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
        for (let i = 0; i < words.length; i++)
            words[i] = at(words, i) & at(other.#words, start - other.#from + i);
        return new ActionSet(this.catalogue, start, words);
    }
    minus(other) {
        const words = this.#words.slice();
        const end = Math.min(this.#end, other.#end);
        for (let i = Math.max(this.#from, other.#from); i < end; i++)
            words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
        return new ActionSet(this.catalogue, this.#from, words);
    }
    complement() {
        return ActionSet.all(this.catalogue).minus(this);
    }
    filter(keep) {
        return ActionSet.of(this.catalogue, [...this].filter((id) => keep(id)));
    }
    get isEmpty() {
        return this.#words.every((word) => word === 0);
    }
    get size() {
        let total = 0;
        for (const word of this.#words)
            total += bitCount(word);
        return total;
    }
    equals(other) {
        return this.minus(other).isEmpty && other.minus(this).isEmpty;
    }
    /** Ids in catalogue order: by service, then by name. */
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                yield (this.#from + i) * 32 + bit;
                word &= word - 1;
            }
        }
    }
    /** The members by service, services without a member left out. */
    *byService() {
        let service;
        let ids = [];
        for (const id of this) {
            if (service === undefined || id >= service.first + service.count) {
                if (service !== undefined)
                    yield { service, ids };
                service = this.catalogue.serviceOf(id);
                ids = [];
            }
            ids.push(id);
        }
        if (service !== undefined)
            yield { service, ids };
    }
    /** `service:Name` of every member, in catalogue order. */
    names() {
        return [...this].map((id) => this.catalogue.nameOf(id));
    }
    /** The word after the last one that is kept. */
    get #end() {
        return this.#from + this.#words.length;
    }
}
function at(words, index) {
    return words[index] ?? 0;
}
/** Sets the bits from one to before another, word by word. */
function fill(words, from, to) {
    for (let next = from; next < to; next = (next | 31) + 1) {
        const low = 0xffffffff << (next & 31);
        const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
        words[next >>> 5] = at(words, next >>> 5) | (low & high);
    }
}
function bitCount(word) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(164);
// EXTERNAL MODULE: ./src/gate.ts + 18 modules
var gate = __webpack_require__(4788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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

// EXTERNAL MODULE: ./src/policy-files/workspace.ts
var policy_files_workspace = __webpack_require__(6765);
// EXTERNAL MODULE: ./src/sources/evidence-file/write.ts
var evidence_file_write = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/world.ts + 17 modules
var world = __webpack_require__(5963);
;// CONCATENATED MODULE: ./src/run.ts








/** Judges and writes the report files. The action and the command line differ only in what they do around it. */
async function runCheck(request) {
    const { config, place, now, surroundings, review } = request;
    const result = await (0,gate.runGate)(config, (0,world.createWorld)(place, now, surroundings, review));
    const { catalogue } = result.knowledge;
    let suggested;
    const suggestion = () => {
        suggested ??= makeSuggestion(result, catalogue, config, place);
        return suggested;
    };
    const files = await writeReport({ ...request, result, version: catalogue.version, suggestion });
    return { ...result, files, exitCode: exitCode(result), suggestion };
}
async function makeSuggestion({ targets }, catalogue, { unpicked }, place) {
    const [{ suggest }, { unresolvedOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3143).then(__webpack_require__.bind(__webpack_require__, 3143)),
        __webpack_require__.e(/* import() */ 6509).then(__webpack_require__.bind(__webpack_require__, 6509)),
    ]);
    const wanted = targets.map(({ judged: { name, drift }, documents, input }) => {
        const unresolved = unresolvedOf(input.evidence, catalogue);
        return { name, documents, grants: input.head, findings: drift.findings, unresolved };
    });
    return suggest(wanted, catalogue, await filesOfOthers(unpicked, place));
}
/** The files of targets that are not judged, each with the name of one of them. */
async function filesOfOthers(unpicked, { root, folder }) {
    const files = new Map();
    const workspace = { root, resolve: (path) => (0,external_node_path_.resolve)(folder, path) };
    for (const [name, paths] of unpicked) {
        const { texts } = await (0,policy_files_workspace/* readPolicyFiles */.Q)(paths, workspace);
        for (const { path } of texts)
            files.set(path, name);
    }
    return files;
}
async function writeReport(request) {
    const { config, place, result, links, version, redact } = request;
    if (config.reportDirectory === undefined)
        return new Map();
    const [{ renderJson }, { renderSarif }, { printBaselines }, { renderReport }, { patchOf }, suggestion] = await Promise.all([
        __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2794)),
        __webpack_require__.e(/* import() */ 6941).then(__webpack_require__.bind(__webpack_require__, 9322)),
        __webpack_require__.e(/* import() */ 8596).then(__webpack_require__.bind(__webpack_require__, 8596)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7022), __webpack_require__.e(7669), __webpack_require__.e(6900)]).then(__webpack_require__.bind(__webpack_require__, 7669)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7854)]).then(__webpack_require__.bind(__webpack_require__, 7854)),
        request.suggestion(),
    ]);
    const suggested = suggestion.files.map(({ path, after }) => [`suggested/${path}`, after]);
    const patch = patchOf(suggestion.files);
    const content = new Map([
        ['report.json', renderJson(result.run)],
        ['report.md', renderReport(result.run, suggestion, links)],
        // Made to be uploaded: what is hidden from GitHub is hidden in it.
        ['report.sarif', redact.text(renderSarif(result.run, src_version/* version */.r, redact.key(config.key)))],
        ['baseline.json', printBaselines(baselinesOf(result))],
        ['evidence.json', (0,evidence_file_write/* printEvidence */.r)(result.evidence, version)],
        ...(patch === '' ? [] : [['drift.patch', patch]]),
        ...suggested,
    ]);
    const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
    const outdated = ['drift.patch', ...compared.map((path) => `suggested/${path}`)];
    return writeReportFiles(config.reportDirectory, content, outdated, place.evidenceRoots);
}
function baselinesOf({ targets }) {
    return new Map(targets.map(({ judged: { name, drift }, input }) => [name, (0,baseline/* nextBaseline */.D)(drift.findings, input.baseline)]));
}
/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
function exitCode({ run }) {
    const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
    return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decodeDocument),
  K: () => (/* binding */ encodeDocument)
});

;// CONCATENATED MODULE: ./data/evidence-shape.json
const evidence_shape_namespaceObject = /*#__PURE__*/JSON.parse('{"type":"object","properties":{"schemaVersion":{"type":"number","const":1},"hash":{"type":"string"},"catalogue":{"type":"string"},"views":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"source":{"type":"string","enum":["cloudtrail-logs","athena"]},"query":{"type":"object","properties":{"id":{"type":"string"},"scannedBytes":{"type":"integer","minimum":0}},"required":["id","scannedBytes"],"additionalProperties":false},"onlyRegions":{"type":"array","items":{"type":"string"}},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"span":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"files":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0},"accounts":{"type":"array","items":{"type":"string"}},"regions":{"type":"array","items":{"type":"string"}},"daysWithout":{"type":"array","items":{"type":"string"}},"holdsReads":{"type":"boolean"},"holdsOthers":{"type":"boolean"},"holdsServices":{"type":"array","items":{"type":"string"}},"managementActions":{"type":"array","items":{"type":"string"}},"mappedActions":{"type":"array","items":{"type":"string"}},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"unread":{"type":"string"},"lost":{"type":"boolean","const":true}},"required":["arn","unread"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"allRegions":{"type":"boolean"},"reads":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"others":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"since":{"format":"date-time","type":"string"},"until":{"format":"date-time","type":"string"},"fault":{"type":"string"}},"required":["arn","allRegions"],"additionalProperties":false}]}},"records":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["source","window","gaps","files","events","accounts","regions","daysWithout","holdsReads","holdsOthers","holdsServices","managementActions","mappedActions","records"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"policy-generation"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"covered":{"type":"array","items":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false}},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"jobs":{"type":"array","items":{"type":"string"}},"regions":{"anyOf":[{"type":"string","const":"all"},{"type":"array","items":{"type":"string"}}]},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"unread":{"type":"string"},"lost":{"type":"boolean","const":true}},"required":["arn","unread"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"allRegions":{"type":"boolean"},"reads":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"others":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"since":{"format":"date-time","type":"string"},"until":{"format":"date-time","type":"string"},"fault":{"type":"string"}},"required":["arn","allRegions"],"additionalProperties":false}]}},"actions":{"type":"integer","minimum":0},"services":{"type":"array","items":{"type":"string"}}},"required":["source","principal","window","covered","gaps","jobs","regions","trails","actions","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"last-accessed"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"reach":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"services":{"type":"array","items":{"type":"object","properties":{"service":{"type":"string"},"last":{"format":"date-time","type":"string"},"tracked":{"type":"array","items":{"type":"string"}}},"required":["service"],"additionalProperties":false}}},"required":["source","principal","window","reach","gaps","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"unused-access"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"reach":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"analyzer":{"type":"string"},"actions":{"type":"array","items":{"type":"string"}},"unusedRole":{"type":"object","properties":{"last":{"format":"date-time","type":"string"}},"additionalProperties":false}},"required":["source","principal","window","reach","gaps","analyzer","actions"],"additionalProperties":false}]}},"principals":{"type":"object","additionalProperties":{"type":"object","properties":{"uses":{"type":"object","additionalProperties":{"type":"object","properties":{"allowed":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"denied":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"attempted":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"resources":{"type":"array","items":{"type":"string"}},"allResources":{"type":"boolean"},"sources":{"type":"array","items":{"type":"string","enum":["policy-generation","last-accessed","unused-access","cloudtrail-logs","athena","file"]}}},"required":["resources","allResources","sources"],"additionalProperties":false}},"mayNeed":{"type":"object","additionalProperties":{"type":"object","properties":{"event":{"type":"string"},"last":{"format":"date-time","type":"string"}},"required":["event","last"],"additionalProperties":false}},"unknownEvents":{"type":"array","items":{"type":"object","properties":{"eventSource":{"type":"string"},"eventName":{"type":"string"},"service":{"type":"string"},"candidates":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"last":{"format":"date-time","type":"string"}},"required":["eventSource","eventName","count"],"additionalProperties":false}},"facts":{"type":"object","properties":{"created":{"format":"date-time","type":"string"},"absent":{"type":"boolean","const":true},"policies":{"anyOf":[{"type":"string","const":"unreadable"},{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false}}]},"boundary":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"analyzer":{"type":"string"},"detail":{"type":"string"}},"required":["id","type","analyzer"],"additionalProperties":false}},"unread":{"type":"array","items":{"type":"string"}},"remarks":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"required":["uses","mayNeed","unknownEvents"],"additionalProperties":false}},"reference":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"level":{"type":"string","enum":["Permissions management","Write","Tagging","Read","List"]},"logged":{"type":"boolean"},"tracked":{"type":"boolean"}},"required":["name","level","logged","tracked"],"additionalProperties":false}}},"remarks":{"type":"array","items":{"type":"string"}},"retention":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"prefixes":{"type":"object","additionalProperties":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string"}},"failure":{"type":"string"}},"required":["roles"],"additionalProperties":false}},"history":{"type":"array","items":{"type":"object","properties":{"end":{"format":"date-time","type":"string"},"targets":{"type":"object","additionalProperties":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","fail","inconclusive"]},"overGranted":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"cannotTell":{"type":"integer","minimum":0}},"required":["verdict","overGranted","missing","cannotTell"],"additionalProperties":false}}},"required":["end","targets"],"additionalProperties":false}},"interrupted":{"type":"boolean","const":true}},"required":["schemaVersion","hash","catalogue","views","principals"],"additionalProperties":false}');
// EXTERNAL MODULE: ./src/drift/merge-evidence.ts
var merge_evidence = __webpack_require__(8517);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/sources/evidence-file/walk.ts


/** What does not have the shape. */
const misfit = Symbol('misfit');
/**
 * Reads a JSON value of a shape as the schema it was made from would decode it: times become milliseconds, objects with
 * free names become maps, members come in the order of the shape. `misfit` where the value does not have the shape, or
 * holds what only the schema should judge; which of both, and where, the schema can say.
 */
function readShape(shape, value) {
    return walk(shape, value, 'read');
}
/** The JSON value that `readShape` reads as this one; `misfit` where there is none. */
function writeShape(shape, value) {
    return walk(shape, value, 'write');
}
function walk(shape, value, way) {
    const options = shape.anyOf ?? shape.oneOf;
    if (options !== undefined)
        return firstFit(options, value, way);
    if (shape.const !== undefined)
        return value === shape.const ? value : misfit;
    if (shape.enum !== undefined)
        return shape.enum.includes(value) ? value : misfit;
    if (shape.format === 'date-time')
        return timeOf(value, way);
    switch (shape.type) {
        case 'string':
        case 'boolean':
            return typeof value === shape.type ? value : misfit;
        case 'integer':
            return Number.isSafeInteger(value) && Number(value) >= (shape.minimum ?? -Infinity) ? value : misfit;
        case 'array':
            return Array.isArray(value) && shape.items !== undefined ? listOf(shape.items, value, way) : misfit;
        case 'object':
            if (typeof shape.additionalProperties === 'object')
                return mapOf(shape.additionalProperties, value, way);
            return membersOf(shape, value, way);
        default:
            return misfit;
    }
}
function firstFit(options, value, way) {
    for (const option of options) {
        const fit = walk(option, value, way);
        if (fit !== misfit)
            return fit;
    }
    return misfit;
}
function timeOf(value, way) {
    if (way === 'write')
        return typeof value === 'number' ? (0,time/* isoTime */.Ly)(value) : misfit;
    return (typeof value === 'string' ? (0,time/* parseTime */.pe)(value) : undefined) ?? misfit;
}
function listOf(items, values, way) {
    const list = [];
    for (const value of values) {
        const item = walk(items, value, way);
        if (item === misfit)
            return misfit;
        list.push(item);
    }
    return list;
}
function mapOf(shape, value, way) {
    if (way === 'read' ? !isObject(value) : !(value instanceof Map))
        return misfit;
    const entries = [];
    for (const [name, own] of value instanceof Map ? value : Object.entries(value ?? {})) {
        const member = walk(shape, own, way);
        // No object of a program should have a member of this name.
        if (member === misfit || name === '__proto__')
            return misfit;
        entries.push([name, member]);
    }
    return way === 'read' ? (0,merge_evidence/* sorted */.IP)(new Map(entries)) : Object.fromEntries(entries);
}
function membersOf({ properties = {}, required = [] }, value, way) {
    if (!isObject(value))
        return misfit;
    const members = new Map(Object.entries(value));
    for (const name of members.keys())
        if (!Object.hasOwn(properties, name))
            return misfit;
    for (const name of required)
        if (!members.has(name))
            return misfit;
    const found = [];
    for (const [name, shape] of Object.entries(properties)) {
        if (!members.has(name))
            continue;
        const member = walk(shape, members.get(name), way);
        if (member === misfit)
            return misfit;
        found.push([name, member]);
    }
    return Object.fromEntries(found);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/sources/evidence-file/document.ts


/**
 * Decodes an evidence file's JSON as `evidenceSchema` does, without loading zod, which takes longer than the rest of a
 * check. Undefined when that schema would refuse it, and where it alone should judge.
 */
function decodeDocument(value) {
    const read = readShape(evidence_shape_namespaceObject, value);
    if (!isDocument(read))
        return undefined;
    const { schemaVersion: _, hash, catalogue: __, principals, ...rest } = read;
    const known = [...principals].map(([name, { facts, ...evidence }]) => [
        name,
        facts === undefined ? { evidence } : { evidence, facts },
    ]);
    return { evidence: { ...rest, principals: new Map(known) }, hash };
}
/** The evidence file's JSON, its members in the order of the schema. Throws TypeError for what is no evidence. */
function encodeDocument(evidence, catalogue, hash) {
    const principals = [...evidence.principals].map(([name, { evidence: own, facts }]) => [
        name,
        facts === undefined ? own : { ...own, facts },
    ]);
    const document = { schemaVersion: 1, hash, catalogue, ...evidence, principals: new Map(principals) };
    const written = writeShape(evidence_shape_namespaceObject, document);
    if (typeof written !== 'object' || written === null)
        throw new TypeError('not the shape of evidence');
    return written;
}
/** What has the shape has the type: both come from `evidenceSchema`. */
function isDocument(read) {
    return read !== misfit;
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
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8949);


const anyHash = `sha256:${'0'.repeat(64)}`;
/** The evidence file's text: the same evidence gives the same bytes. `catalogue` is the catalogue's date. */
function printEvidence(evidence, catalogue) {
    const document = (0,_document__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(evidence, catalogue, anyHash);
    return `${JSON.stringify({ ...document, hash: contentHash(document) }, null, 1)}\n`;
}
/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
function contentHash(document) {
    const content = Object.entries(document).filter(([key]) => key !== 'schemaVersion' && key !== 'hash');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(Object.fromEntries(content)))
        .digest('hex');
    return `sha256:${digest}`;
}


/***/ })

};
