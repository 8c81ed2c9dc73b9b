export const id = 1411;
export const ids = [1411];
export const modules = {

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);

/**
 * The keys of what is kept on a pull request: the one that is written, then the one that it has where account ids are
 * (or are not) hidden. A key may hold the ARN of the principal, and somebody may change their mind.
 */
function keysOf({ key, redact }) {
    const hidden = _output_redact__WEBPACK_IMPORTED_MODULE_0__.redaction.key(key);
    return redact ? [hidden, key] : [key, hidden];
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReview: () => (/* binding */ writeReview)
/* harmony export */ });
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4845);


/** Suggests the change at the lines that the pull request changed. What goes wrong is a warning. */
async function writeReview(order) {
    const { config, finished, pull, token, output, redact } = order;
    const [{ publishReview }, { renderReview }, { proposalsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1025).then(__webpack_require__.bind(__webpack_require__, 1025)),
        __webpack_require__.e(/* import() */ 2392).then(__webpack_require__.bind(__webpack_require__, 2392)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 264)),
    ]);
    const { files } = await finished.suggestion();
    const proposals = files
        .flatMap((file) => proposalsOf(file, finished.knowledge.catalogue))
        // What is committed with one click must not be what hides an account.
        .filter(({ replacement }) => replacement.every((text) => redact.text(text) === text));
    const drafts = renderReview(proposals, finished.run.targets);
    const { problem, leftOut } = await publishReview({
        token,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(config),
        drafts: drafts.map((draft) => ({ ...draft, text: redact.text(draft.text) })),
        texts: new Map(files.map(({ path, before }) => [path, before])),
    });
    for (const { path, reason } of leftOut)
        output.print([(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`No review suggestions in ${path}: ${reason}`)]);
    if (problem !== undefined)
        output.warning(problem);
}


/***/ })

};
