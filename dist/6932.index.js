export const id = 6932;
export const ids = [6932,3713];
export const modules = {

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);



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
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
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
/** Whether the pattern is `*`, or another one that matches any action of any service. */
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
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
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
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

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request. `adviceOn` gives what one may mean.
 */
function unknownActions({ id, statements }, catalogue, adviceOn = () => undefined) {
    return (statements
        .flatMap(({ actions }) => actions.items)
        // What IAM stores and never matches has a warning of its own.
        .filter(({ value }) => value.matchesNothing === undefined && (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(value, catalogue).isEmpty)
        .map((item, index) => ({
        action: item.value.text,
        problem: warning(item, id, catalogue, index < mostAdvice ? adviceOn(item.value) : undefined),
    })));
}
/** Nobody follows more of it, and to find it takes longer than everything else that is done with an unknown action. */
const mostAdvice = 100;
function warning({ value: pattern, origin }, id, catalogue, advice) {
    const { line, column } = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} matches no known action`
        : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} is no action known on ${catalogue.version}`;
    const remedy = advice ?? 'check the spelling; it is left out of the comparison';
    return {
        severity: 'warning',
        code: wild ? 'matches-nothing' : 'unknown-action',
        path: origin.kind === 'text' ? origin.file : id.file,
        line,
        column,
        message,
        remedy,
    };
}
/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
function nearestAction({ service: prefix, name }, catalogue) {
    const prefixes = catalogue.services.map((one) => one.prefix);
    const meant = catalogue.service(prefix)?.prefix ?? (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(prefix, prefixes);
    const service = meant === undefined ? undefined : catalogue.service(meant);
    if (service === undefined)
        return undefined;
    if (/[*?]/.test(name))
        return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
    const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
    const close = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
    return close === undefined ? undefined : `${service.prefix}:${close}`;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_unknown_actions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);


/**
 * What a name that is no action was meant to be, as advice: the action that grants an API operation of the name, else
 * the same name under the service prefix of IAM (`tag` for the event source `tagging`, `elasticloadbalancing` for the SDK
 * client `elbv2`), else the nearest action. Undefined where nothing is close.
 */
function adviceOn(pattern, events) {
    const granting = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern) ? undefined : events.grantedBy(pattern.service, pattern.name);
    if (granting !== undefined) {
        const { actions, certain } = granting;
        if (actions.length === 1)
            return `it is the name of an API operation; ${actions[0]} grants it`;
        const list = `${actions.slice(0, -1).join(', ')} ${certain ? 'and' : 'or'} ${actions.at(-1)}`;
        return `it is the name of an API operation; ${list} ${certain ? 'grant' : 'grants'} it`;
    }
    const renamed = events
        .servicesOf(pattern.service)
        .filter((service) => service !== pattern.service)
        .map((service) => `${service}:${pattern.text.slice(pattern.text.indexOf(':') + 1)}`)
        .find((text) => matchesAny(text, events));
    if (renamed !== undefined)
        return `did you mean ${renamed}?`;
    const nearest = (0,_policy_unknown_actions__WEBPACK_IMPORTED_MODULE_1__/* .nearestAction */ .L)(pattern, events.catalogue);
    return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}
function matchesAny(text, { catalogue }) {
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text);
    return typeof pattern !== 'string' && !(0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue).isEmpty;
}


/***/ })

};
