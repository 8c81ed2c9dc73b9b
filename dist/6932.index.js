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


function unknownActions({ id, statements }, catalogue, adviceOn = () => undefined) {
    return (statements
        .flatMap(({ actions }) => actions.items)
        .filter(({ value }) => value.matchesNothing === undefined && (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(value, catalogue).isEmpty)
        .map((item, index) => ({
        action: item.value.text,
        problem: warning(item, id, catalogue, index < mostAdvice ? adviceOn(item.value) : undefined),
    })));
}
const mostAdvice = 100;
function warning({ value: pattern, origin }, id, catalogue, advice) {
    const { line, column } = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} matches no action that AWS listed on ${catalogue.version}`
        : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} is not an action that AWS listed on ${catalogue.version}`;
    const remedy = advice ?? 'check the spelling; it is not part of the comparison';
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
