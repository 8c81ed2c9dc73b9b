export const id = 509;
export const ids = [509];
export const modules = {

/***/ 6509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf),
/* harmony export */   wholeWildcards: () => (/* binding */ wholeWildcards)
/* harmony export */ });
/* harmony import */ var _iam_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3122);

/** Finds them in the evidence of a target: events without an action, and actions only newer evidence knows. */
function unresolvedOf({ unknownEvents, uses }, catalogue) {
    const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const prefixes = [
        ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
        ...unknownActions.map((action) => action.split(':', 1)[0]),
    ];
    const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
    return {
        services: new Set(services.filter((service) => service !== undefined)),
        unknownService: services.includes(undefined),
    };
}
/** What the wildcards of a target hold of unresolved services: narrowed to names, they would lose such an action. */
function wholeWildcards(grants, unresolved, catalogue) {
    if (unresolved.services.size === 0 && !unresolved.unknownService)
        return [];
    const ofServices = _iam_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, [...unresolved.services].flatMap((prefix) => {
        const { first = 0, count = 0 } = catalogue.service(prefix) ?? {};
        return Array.from({ length: count }, (_, index) => first + index);
    }));
    return grants.places.filter(isWild).map((place) => {
        const anyService = place.pattern === 'NotAction' || /[*?]/.test(place.pattern.split(':', 1)[0] ?? '');
        const all = anyService && unresolved.unknownService;
        return { place, actions: all ? place.actions : place.actions.intersect(ofServices) };
    });
}
function isWild({ pattern }) {
    return /[*?]|^NotAction$/.test(pattern);
}


/***/ })

};
