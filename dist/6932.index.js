export const id = 6932;
export const ids = [6932];
export const modules = {

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
