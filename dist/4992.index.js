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
    if (/^\*+$/.test(text))
        return { text, service: '*', name: '*' };
    const colon = text.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = text.slice(0, colon).toLowerCase();
    const name = text.slice(colon + 1).toLowerCase();
    if (!/^[a-z0-9*?-]+$/.test(service))
        return 'its service prefix is not one';
    if (!/^[a-z0-9*?_-]+$/.test(name))
        return 'its action name is not one';
    return { text, service, name };
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const key = `${pattern.service}:${pattern.name}`;
    const known = expanded.get(catalogue)?.get(key);
    if (known !== undefined)
        return known;
    const set = _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, idsOf(pattern, catalogue));
    const sets = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, sets.set(key, set));
    return set;
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap();
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, patterns.map((pattern) => expandPattern(pattern, catalogue)));
}
/** Whether a pattern matches one action, given as `service:Name` in any case. */
function patternMatches(pattern, action) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    return (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.service, service) && (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.name, name);
}
function* idsOf(pattern, catalogue) {
    for (const service of servicesOf(pattern.service, catalogue))
        yield* idsIn(service, pattern.name);
}
function servicesOf(prefix, catalogue) {
    if (isWild(prefix))
        return catalogue.services.filter((service) => (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(prefix, service.prefix));
    const service = catalogue.service(prefix);
    return service === undefined ? [] : [service];
}
function* idsIn(service, name) {
    if (!isWild(name)) {
        const index = service.indexOf(name);
        if (index !== undefined)
            yield service.first + index;
        return;
    }
    const every = /^\*+$/.test(name);
    const core = (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .longestLiteral */ .Km)(name);
    if (!service.mayHold(core))
        return;
    const shortest = (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .shortestMatch */ .kH)(name);
    for (let index = 0; index < service.count; index++) {
        if (every || matches(name, service.lowerNames[index] ?? '', shortest, core))
            yield service.first + index;
    }
}
/** Two quick refusals before the slower match. */
function matches(name, candidate, shortest, core) {
    return candidate.length >= shortest && candidate.includes(core) && (0,_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(name, candidate);
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
var _a;
/** An immutable set of actions of one catalogue, as bits. All operations give new sets. */
class ActionSet {
    catalogue;
    #words;
    constructor(catalogue, words) {
        this.catalogue = catalogue;
        this.#words = words;
    }
    static empty(catalogue) {
        return new _a(catalogue, new Uint32Array(Math.ceil(catalogue.size / 32)));
    }
    static all(catalogue) {
        return _a.empty(catalogue).complement();
    }
    /** The set of some ids; throws RangeError for an id outside the catalogue. */
    static of(catalogue, ids) {
        const words = new Uint32Array(Math.ceil(catalogue.size / 32));
        for (const id of ids) {
            if (id < 0 || id >= catalogue.size)
                throw new RangeError(`no action ${id}`);
            words[id >>> 5] = (words[id >>> 5] ?? 0) | (1 << (id & 31));
        }
        return new _a(catalogue, words);
    }
    /** The union of any number of sets, in one pass. */
    static union(catalogue, sets) {
        const words = new Uint32Array(Math.ceil(catalogue.size / 32));
        for (const set of sets) {
            for (let i = 0; i < words.length; i++)
                words[i] = (words[i] ?? 0) | (set.#words[i] ?? 0);
        }
        return new _a(catalogue, words);
    }
    has(id) {
        return (((this.#words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return this.#combine(other, (a, b) => a | b);
    }
    intersect(other) {
        return this.#combine(other, (a, b) => a & b);
    }
    minus(other) {
        return this.#combine(other, (a, b) => a & ~b);
    }
    complement() {
        const words = this.#words.map((word) => ~word);
        const spare = words.length * 32 - this.catalogue.size;
        const last = words.length - 1;
        if (spare > 0)
            words[last] = (words[last] ?? 0) & (0xffffffff >>> spare);
        return new _a(this.catalogue, words);
    }
    filter(keep) {
        return _a.of(this.catalogue, [...this].filter((id) => keep(id)));
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
        return this.#words.every((word, i) => word === other.#words[i]);
    }
    /** Ids in catalogue order: by service, then by name. */
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                yield i * 32 + bit;
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
    #combine(other, of) {
        const words = this.#words.slice();
        for (let i = 0; i < words.length; i++)
            words[i] = of(words[i] ?? 0, other.#words[i] ?? 0);
        return new _a(this.catalogue, words);
    }
}
_a = ActionSet;
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

// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(164);
// EXTERNAL MODULE: ./src/gate.ts + 18 modules
var gate = __webpack_require__(4256);
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
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(1013);
// EXTERNAL MODULE: ./src/world.ts + 19 modules
var world = __webpack_require__(5339);
;// CONCATENATED MODULE: ./src/run.ts






/** Judges and writes the report files. The action and the command line differ only in what they do around it. */
async function runCheck(request) {
    const { config, place, now, surroundings, review } = request;
    const result = await (0,gate.runGate)(config, (0,world.createWorld)(place, now, surroundings, review));
    const { catalogue } = result.knowledge;
    let suggested;
    const suggestion = () => {
        suggested ??= makeSuggestion(result, catalogue);
        return suggested;
    };
    const files = await writeReport({ ...request, result, version: catalogue.version, suggestion });
    return { ...result, files, exitCode: exitCode(result), suggestion };
}
async function makeSuggestion({ targets }, catalogue) {
    const [{ suggest }, { unresolvedOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2884).then(__webpack_require__.bind(__webpack_require__, 2884)),
        __webpack_require__.e(/* import() */ 6509).then(__webpack_require__.bind(__webpack_require__, 6509)),
    ]);
    const wanted = targets.map(({ judged: { name, drift }, documents, input }) => {
        const unresolved = unresolvedOf(input.evidence, catalogue);
        return { name, documents, grants: input.head, findings: drift.findings, unresolved };
    });
    return suggest(wanted, catalogue);
}
async function writeReport(request) {
    const { config, place, result, links, version, redact } = request;
    if (config.reportDirectory === undefined)
        return new Map();
    const [{ renderJson }, { renderSarif }, { printBaselines }, { renderReport }, { patchOf }, suggestion] = await Promise.all([
        __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794)),
        __webpack_require__.e(/* import() */ 4751).then(__webpack_require__.bind(__webpack_require__, 7132)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2638)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7496), __webpack_require__.e(6900)]).then(__webpack_require__.bind(__webpack_require__, 7496)),
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

/***/ 8618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ evidenceSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(1843);
// EXTERNAL MODULE: ./src/drift/evidence.ts
var evidence = __webpack_require__(1482);
// EXTERNAL MODULE: ./src/iam/catalogue.ts
var catalogue = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/drift/merge-evidence.ts
var merge_evidence = __webpack_require__(8517);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/sources/evidence-file/values.ts



/** A moment: ISO 8601 in the file, milliseconds in the program. */
const values_time = schemas/* codec */.rLB(schemas/* string */.YjP()
    .refine((text) => (0,time/* parseTime */.pe)(text) !== undefined, 'not an ISO 8601 time in UTC')
    .describe('ISO 8601, UTC'), schemas/* number */.aig(), 
// The refinement has let real times through only.
{ decode: (text) => (0,time/* parseTime */.pe)(text) ?? Number.NaN, encode: time/* isoTime */.Ly });
const values_window = schemas/* strictObject */.rej({ start: values_time, end: values_time });
const count = schemas/* int */.Whr().min(0);
const names = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
const gaps = schemas/* array */.YOg(schemas/* strictObject */.rej({ place: schemas/* string */.YjP(), message: schemas/* string */.YjP() })).readonly();
/** A map: an object in the file, its keys in code-unit order in the program. */
function byName(value) {
    return schemas/* codec */.rLB(schemas/* record */.g1P(schemas/* string */.YjP(), value), schemas/* custom */.IeY((given) => given instanceof Map), {
        decode: (object) => (0,merge_evidence/* sorted */.IP)(new Map(Object.entries(object))),
        encode: (map) => Object.fromEntries(map),
    });
}

;// CONCATENATED MODULE: ./src/sources/evidence-file/view-schema.ts


const without = schemas/* strictObject */.rej({ without: names.describe('services left out') });
const trail = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        unread: schemas/* string */.YjP().describe('why nothing is known of it'),
        lost: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('asked again it may tell'),
    }),
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        allRegions: schemas/* boolean */.zMY(),
        reads: schemas/* exactOptional */.yqP(without).describe('absent: it records no call that only reads'),
        others: schemas/* exactOptional */.yqP(without).describe('absent: it records no other call'),
        since: schemas/* exactOptional */.yqP(values_time).describe('since when it records without a break'),
        until: schemas/* exactOptional */.yqP(values_time).describe('since when it does not record any more'),
        fault: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).describe('what keeps it from delivering'),
    }),
]);
const trails = schemas/* array */.YOg(trail).readonly();
const logView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('cloudtrail-logs'),
    window: values_window,
    span: schemas/* exactOptional */.yqP(values_window).describe('first to last event of any principal'),
    gaps: gaps,
    files: count,
    events: count,
    accounts: names,
    regions: names,
    daysWithout: names,
    holdsReads: schemas/* boolean */.zMY(),
    holdsOthers: schemas/* boolean */.zMY(),
    holdsServices: names,
    managementActions: names,
    mappedActions: names,
    trails: schemas/* exactOptional */.yqP(trails).describe('the trails that wrote the logs'),
    records: byName(count).describe('number of records by principal'),
});
const generationView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('policy-generation'),
    principal: schemas/* string */.YjP(),
    window: values_window.describe('the time asked for'),
    covered: schemas/* array */.YOg(values_window).readonly().describe('times that finished jobs looked at'),
    gaps: gaps,
    jobs: names,
    regions: schemas/* union */.KCZ([schemas/* literal */.euz('all'), names]),
    trails,
    actions: count.describe('actions found'),
    services: names.describe('services that the service-level template names'),
});
const accessedService = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    last: schemas/* exactOptional */.yqP(values_time).describe('absent: not used in the tracking period'),
    tracked: schemas/* exactOptional */.yqP(names).describe('the actions listed, used or not; absent: no list'),
});
const lastAccessedView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('last-accessed'),
    principal: schemas/* string */.YjP(),
    window: values_window.describe('the time asked for'),
    reach: values_window.describe('the time the report tells of'),
    gaps: gaps,
    services: schemas/* array */.YOg(accessedService).readonly(),
});
const unusedAccessView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('unused-access'),
    principal: schemas/* string */.YjP(),
    window: values_window.describe('the time asked for'),
    reach: values_window.describe('the tracking period of the analyzer'),
    gaps: gaps,
    analyzer: schemas/* string */.YjP().describe('ARN; empty when none was found'),
    actions: names.describe('actions that findings name'),
    unusedRole: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ last: schemas/* exactOptional */.yqP(values_time) })),
});
/** What one source could have shown. */
const view = schemas/* discriminatedUnion */.gMt('source', [
    logView,
    generationView,
    lastAccessedView,
    unusedAccessView,
]);

;// CONCATENATED MODULE: ./src/sources/evidence-file/schema.ts





const tally = schemas/* strictObject */.rej({
    count: schemas/* exactOptional */.yqP(count),
    first: schemas/* exactOptional */.yqP(values_time),
    last: schemas/* exactOptional */.yqP(values_time),
});
const use = schemas/* strictObject */.rej({
    allowed: schemas/* exactOptional */.yqP(tally),
    denied: schemas/* exactOptional */.yqP(tally),
    attempted: schemas/* exactOptional */.yqP(tally).describe('calls of which the source cannot say how they ended'),
    resources: names,
    allResources: schemas/* boolean */.zMY().describe('whether resources holds every resource of every call'),
    sources: schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* sourceNames */.SI)).readonly(),
});
const unknownEvent = schemas/* strictObject */.rej({
    eventSource: schemas/* string */.YjP(),
    eventName: schemas/* string */.YjP(),
    service: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    candidates: schemas/* exactOptional */.yqP(names).describe('actions it may have needed; which of them is not known'),
    count: count,
});
const livePolicy = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['inline', 'customer', 'aws', 'group']),
    text: schemas/* string */.YjP(),
});
const facts = schemas/* strictObject */.rej({
    created: schemas/* exactOptional */.yqP(values_time),
    absent: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('IAM knows no such role or user'),
    policies: schemas/* exactOptional */.yqP(schemas/* union */.KCZ([schemas/* literal */.euz('unreadable'), schemas/* array */.YOg(livePolicy).readonly()])),
    boundary: schemas/* exactOptional */.yqP(livePolicy),
    unread: schemas/* exactOptional */.yqP(names).describe('what could not be read'),
})
    .describe('what AWS said of the role itself');
const knownPrincipal = schemas/* codec */.rLB(schemas/* strictObject */.rej({
    uses: byName(use).describe('by action'),
    mayNeed: byName(schemas/* strictObject */.rej({ event: schemas/* string */.YjP(), last: values_time })).describe('by action'),
    unknownEvents: schemas/* array */.YOg(unknownEvent).readonly(),
    facts: schemas/* exactOptional */.yqP(facts),
}), schemas/* custom */.IeY(), {
    decode: ({ facts: known, ...evidence }) => ({
        evidence,
        ...(known === undefined ? {} : { facts: known }),
    }),
    encode: ({ evidence: { uses, mayNeed, unknownEvents }, facts: known }) => {
        return { uses, mayNeed, unknownEvents, ...(known === undefined ? {} : { facts: known }) };
    },
});
const referenceAction = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(catalogue/* accessLevels */.yy),
    logged: schemas/* boolean */.zMY().describe('flagged for policy generation'),
    tracked: schemas/* boolean */.zMY().describe('flagged for action last accessed'),
});
/** The evidence file, version 1: all principals of a run and what each source could have shown. */
const evidenceSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    hash: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
    catalogue: schemas/* string */.YjP().describe('date of the action catalogue it was gathered with'),
    views: schemas/* array */.YOg(view).readonly(),
    principals: byName(knownPrincipal).describe('by ARN'),
    reference: schemas/* exactOptional */.yqP(byName(schemas/* array */.YOg(referenceAction).readonly()))
        .describe('AWS’s service reference, by service'),
    remarks: schemas/* exactOptional */.yqP(names).describe('what is to be said of the gathering itself'),
    interrupted: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('asked to end before everything was read'),
});


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   r: () => (/* binding */ printEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);



const anyHash = `sha256:${'0'.repeat(64)}`;
/** The evidence file's text: the same evidence gives the same bytes. `catalogue` is the catalogue's date. */
function printEvidence(evidence, catalogue) {
    const document = zod__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF(_schema__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .j, { schemaVersion: 1, hash: anyHash, catalogue, ...evidence });
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
