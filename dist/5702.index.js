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
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    [/^AbortError$/, 'aborted'],
];
/** Codes of connections that broke, by Node's names; a timeout of ours has none of them. */
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
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
    if (!(0,_gather_needs_aws__WEBPACK_IMPORTED_MODULE_2__/* .needsAws */ .N)(request, surroundings.env))
        return [(0,_check__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)('AWS', 'nothing is asked of it: the evidence comes from files')];
    const { checkAws } = await Promise.all(/* import() */[__webpack_require__.e(1843), __webpack_require__.e(1645), __webpack_require__.e(4911), __webpack_require__.e(133), __webpack_require__.e(3655)]).then(__webpack_require__.bind(__webpack_require__, 3655));
    return checkAws(request, principals, surroundings, now);
}
/** What has to be mended. */
function wrongIn(checks) {
    return checks.filter(({ state }) => state === 'wrong');
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ needsAws),
/* harmony export */   l: () => (/* binding */ namesAwsSource)
/* harmony export */ });
/* harmony import */ var _config_aws_environment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

/** Whether a request names a source that only AWS can answer. */
function namesAwsSource({ generation, lastAccessed, unusedAccess }) {
    return generation !== undefined || lastAccessed !== 'no' || unusedAccess !== undefined;
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


/***/ })

};
