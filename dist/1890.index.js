export const id = 1890;
export const ids = [1890];
export const modules = {

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendSarif: () => (/* binding */ sendSarif)
/* harmony export */ });
/* harmony import */ var _github_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7346);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1013);



/** Sends report.sarif to code scanning. What goes wrong is a warning. */
async function sendSarif({ config, finished, token, output, redact }, pull, judged, env) {
    const repository = (0,_github_event__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(env);
    const commit = judged ?? env.GITHUB_SHA ?? '';
    const ref = refOf(commit, pull, env);
    if (repository === undefined || !(0,_repository_repository__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(commit) || ref === undefined)
        return;
    const [{ uploadSarif }, { renderSarif }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9192).then(__webpack_require__.bind(__webpack_require__, 9192)),
        __webpack_require__.e(/* import() */ 9322).then(__webpack_require__.bind(__webpack_require__, 9322)),
    ]);
    const sarif = redact.text(renderSarif(finished.run, _version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, redact.key(config.key)));
    const upload = { token, repository, commit, ref, sarif };
    const problem = await uploadSarif(upload);
    if (problem !== undefined)
        output.warning(problem);
}
/** What the runner checked out has the ref of the run; the head of a pull request has its own. */
function refOf(commit, pull, env) {
    if (pull !== undefined && commit === pull.head)
        return `refs/pull/${pull.number}/head`;
    return env.GITHUB_REF;
}


/***/ })

};
