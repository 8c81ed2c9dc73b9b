export const id = 7651;
export const ids = [7651];
export const modules = {

/***/ 77651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);


const nothingUnresolved = { services: [], unknownService: false };
function unresolvedOf({ unknownEvents, uses }, catalogue) {
    const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const prefixes = [
        ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
        ...unknownActions.map((action) => action.split(':', 1)[0]),
    ];
    const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
    return {
        services: [...new Set(services.filter((service) => service !== undefined))],
        unknownService: services.includes(undefined),
    };
}
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(pattern).split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ })

};
