export const id = 8596;
export const ids = [8596];
export const modules = {

/***/ 8596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printBaselines: () => (/* binding */ printBaselines)
/* harmony export */ });
/** The text of a baseline file; the same baselines give the same bytes. */
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: [...overGranted], missing: [...missing] }];
    });
    return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}


/***/ })

};
