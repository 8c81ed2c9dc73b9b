export const id = 5702;
export const ids = [5702,5400];
export const modules = {

/***/ 863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
/** A request that AWS did not answer as asked. The message is a sentence part for people, remedy included. */
class AwsFailure extends Error {
    kind;
    /** What AWS said, if it said anything; untrusted text. */
    said;
    /** How long AWS wants to be left alone, in milliseconds. */
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
/**
 * Says what an error of the SDK means. `action` is the operation as IAM names it, such as `iam:GetRole`: it is the
 * permission that a refusal asks for unless AWS names another one.
 */
function awsFailure(error, action) {
    if (error instanceof AwsFailure)
        return error;
    const clues = cluesOf(error);
    const kind = kindOf(clues);
    const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
    return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}
function cluesOf(error) {
    const metadata = field(error, '$metadata');
    const response = field(error, '$response');
    const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
    const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
    return {
        name: textIn(field(error, 'name')).replace(/Exception$/, ''),
        code: textIn(field(error, 'code')),
        message: textIn(field(error, 'message')),
        status,
        retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
const kindsByName = [
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
        'credentials',
    ],
    [
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    // S3's word for a connection on which nothing came for too long, which it answers with status 400.
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
/** Codes of connections that broke, by Node's names; a timeout of ours has none of them. */
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    // Athena hands on what the catalog and the storage refuse under a name of its own.
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    // A page of something between us and AWS does not parse, whatever its status.
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'refused';
}
function messageOf(kind, { message, status }, action) {
    const said = message === '' ? '' : ` (AWS says: ${message.slice(0, 300)})`;
    const after = status === undefined ? '' : ` with status ${status}`;
    const texts = {
        denied: `${action}: access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `${action}: the AWS credentials are not accepted or have expired; configure them anew${said}`,
        'not-found': `${action}: not found${said}`,
        quota: `${action}: a quota is exceeded${said}`,
        conflict: `${action}: something else is in its way${said}`,
        refused: `${action}: refused${said}`,
        throttled: `${action}: AWS asks to slow down, again and again; run it at another time${said}`,
        unavailable: `${action}: AWS did not answer properly${after}, again and again; run it again later`,
        'no-answer': `${action}: no answer; check the network between here and AWS, then run it again`,
        deadline: `${action}: it took too long`,
        aborted: `${action}: interrupted`,
    };
    return texts[kind];
}
/** The action that a refusal names: "is not authorized to perform: iam:PassRole on resource". */
function permissionIn(message) {
    return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 4915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLines: () => (/* binding */ checkLines),
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _config_flags__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8689);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4695);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9738);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2365);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9238);
/* harmony import */ var _doctor_checkup__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(325);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4875);








/**
 * `iam-policy-drift doctor`: looks at what a check with the same flags would need, and starts no job. Gives 0 when
 * nothing is to be mended, else 1; throws InputError for wrong input.
 */
async function doctor(args, terminal) {
    const flags = (0,_config_flags__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(args);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_6__/* .doctorHelp */ .zP)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new _input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([onlyText]);
    const place = await (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .Pj)(terminal.folder);
    const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(flags.inputs, (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(place), flags.problems);
    const checks = await (0,_doctor_checkup__WEBPACK_IMPORTED_MODULE_5__.checkup)(config, (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .ZD)(terminal), Date.now());
    (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, checkLines(checks, terminal.width), terminal.colour);
    return (0,_doctor_checkup__WEBPACK_IMPORTED_MODULE_5__.wrongIn)(checks).length === 0 ? 0 : 1;
}
const onlyText = { place: '--format', message: 'doctor prints text only', remedy: 'leave it out' };
const signs = { fine: '✔', wrong: '✘', unknown: '?' };
const styles = { fine: 'good', wrong: 'bad', unknown: 'quiet' };
/** One line a check, and how many have to be mended. */
function checkLines(checks, width) {
    const count = (0,_doctor_checkup__WEBPACK_IMPORTED_MODULE_5__.wrongIn)(checks).length;
    const end = count === 0 ? 'Nothing to mend.' : `${(0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(count, 'thing')} to mend.`;
    return [
        ...checks.flatMap(({ what, state, text }) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)((0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)('  ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .styled */ .I4)(styles[state], signs[state]), ` ${what}: ${text}`), width)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(end),
    ];
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);

/** A check that is fine. */
const fine = (what, text) => ({ what, state: 'fine', text });
/** A check of something that has to be mended. */
const wrong = (what, text) => ({ what, state: 'wrong', text });
/** A check that says nothing either way. */
const unknown = (what, text) => ({ what, state: 'unknown', text });
/** What a request to AWS tells; its failure is what has to be mended. */
async function attempt(what, ask, say) {
    try {
        return [say(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkup: () => (/* binding */ checkup),
/* harmony export */   wrongIn: () => (/* binding */ wrongIn)
/* harmony export */ });
/* harmony import */ var _gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4256);
/* harmony import */ var _gather_needs_aws__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7810);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);



/** Looks at everything a configuration needs besides its files, each thing once. */
async function checkup(config, surroundings, now) {
    const checks = [];
    for (const { request, principals } of (0,_gate__WEBPACK_IMPORTED_MODULE_0__.groupByRequest)(config.targets))
        checks.push(...(await checkRequest(request, principals, surroundings, now)));
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
async function checkRequest(request, principals, surroundings, now) {
    const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
    if (!(0,_gather_needs_aws__WEBPACK_IMPORTED_MODULE_2__/* .needsAws */ .NJ)(request, surroundings.env) && !inBuckets)
        return [(0,_check__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)('AWS', 'nothing is asked of it: the evidence comes from files')];
    return [
        ...(inBuckets ? await checksOfBuckets(request, principals, surroundings) : []),
        ...((0,_gather_needs_aws__WEBPACK_IMPORTED_MODULE_2__/* .needsAws */ .NJ)(request, surroundings.env) ? await checksOfAws(request, principals, surroundings, now) : []),
    ];
}
async function checksOfBuckets(...of) {
    const { checkBuckets } = await Promise.all(/* import() */[__webpack_require__.e(8290), __webpack_require__.e(9171)]).then(__webpack_require__.bind(__webpack_require__, 9171));
    return checkBuckets(...of);
}
async function checksOfAws(...of) {
    const { checkAws } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8290), __webpack_require__.e(1645), __webpack_require__.e(7392), __webpack_require__.e(2204), __webpack_require__.e(133), __webpack_require__.e(7945)]).then(__webpack_require__.bind(__webpack_require__, 7945));
    return checkAws(...of);
}
/** What has to be mended. */
function wrongIn(checks) {
    return checks.filter(({ state }) => state === 'wrong');
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ asksOfPrincipals),
/* harmony export */   NJ: () => (/* binding */ needsAws)
/* harmony export */ });
/* unused harmony export namesAwsSource */
/* harmony import */ var _config_aws_environment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

/** Whether a request names a source that asks AWS of each principal by itself. */
function asksOfPrincipals({ generation, lastAccessed, unusedAccess }) {
    return generation !== undefined || lastAccessed !== 'no' || unusedAccess !== undefined;
}
/** Whether a request names a source that only AWS can answer. */
function namesAwsSource(request) {
    return asksOfPrincipals(request) || request.athena !== undefined;
}
/**
 * Whether AWS is asked for anything. A trail beside logs is asked for its settings where the environment names
 * credentials; by itself it asks for nothing.
 */
function needsAws(request, env) {
    const { logs, trails } = request;
    return namesAwsSource(request) || (logs !== undefined && trails.length > 0 && (0,_config_aws_environment__WEBPACK_IMPORTED_MODULE_0__/* .namesCredentials */ .l)(env));
}


/***/ }),

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


/***/ })

};
