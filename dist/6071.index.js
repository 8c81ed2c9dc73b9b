export const id = 6071;
export const ids = [6071];
export const modules = {

/***/ 39267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutVersion),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function labelOf(eventSource) {
    return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
function withoutVersion(eventName) {
    return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}


/***/ }),

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


/***/ })

};
