export const id = 7751;
export const ids = [7751];
export const modules = {

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLines: () => (/* binding */ checkLines),
/* harmony export */   wrongIn: () => (/* binding */ wrongIn)
/* harmony export */ });
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22365);

function wrongIn(checks) {
    return checks.filter(({ state }) => state === 'wrong');
}
const signs = { fine: '✔', wrong: '✘', unknown: '?' };
const styles = { fine: 'good', wrong: 'bad', unknown: 'quiet' };
function checkLines(checks, width) {
    const count = wrongIn(checks).length;
    const end = count === 0 ? 'No problems found.' : `${(0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'problem')} found.`;
    return [
        ...checks.flatMap(({ what, state, text }) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('  ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)(styles[state], signs[state]), ` ${what}: ${text}`), width)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(end),
    ];
}


/***/ })

};
