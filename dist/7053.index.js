export const id = 7053;
export const ids = [7053];
export const modules = {

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

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 53321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
const reasonCodes = (/* unused pure expression or super */ null && ([
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'policy-unknown',
    'attached-policy-unread',
    'base-unknown',
    'deny-unclear',
    'untrusted-evidence',
    'incomplete-evidence',
    'short-span',
    'young-role',
    'unknown-age',
    'ends-early',
    'interrupted',
    'no-event',
    'no-evidence',
    'old-evidence',
]));


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);
/* harmony import */ var _diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12583);


function annotationsOf(run) {
    const all = (0,_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsOf */ .o)(run)
        .flatMap((diagnostic) => {
        const { remark } = diagnostic;
        return remark === undefined ? [] : [[rankOf(diagnostic, remark), annotationOf(diagnostic, remark)]];
    })
        .sort(([a], [b]) => a - b)
        .map(([, annotation]) => annotation);
    return [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
}
function rankOf({ rule }, { accessLevel }) {
    if (rule === 'inconclusive')
        return 0;
    const risk = accessLevel === undefined ? 0 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
    return (rule === 'missing' ? 100 : 200) + risk;
}
function annotationOf(diagnostic, { level, title, message }) {
    if (diagnostic.rule === 'inconclusive')
        return { level, title, message };
    const { file, line } = diagnostic.location;
    return { level, location: { file, line }, title, message };
}


/***/ })

};
