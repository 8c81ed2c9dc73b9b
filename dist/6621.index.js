export const id = 6621;
export const ids = [6621,852];
export const modules = {

/***/ 6621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendSarif: () => (/* binding */ sendSarif)
/* harmony export */ });
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(852);
/* harmony import */ var _github_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);



/** Sends report.sarif to code scanning. What goes wrong is a warning. */
async function sendSarif({ config, finished, access, output, redact }, pull, judged, env) {
    const repository = (0,_github_event__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(env);
    const commit = judged ?? env.GITHUB_SHA ?? '';
    const ref = refOf(commit, pull, env);
    if (repository === undefined || !(0,_repository_repository__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh)(commit) || ref === undefined)
        return;
    const [{ uploadSarif }, { renderSarif }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9192).then(__webpack_require__.bind(__webpack_require__, 9192)),
        __webpack_require__.e(/* import() */ 2577).then(__webpack_require__.bind(__webpack_require__, 7339)),
    ]);
    const sarif = redact.text(renderSarif(finished.run, _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, redact.key(config.key)));
    const upload = { access, repository, commit, ref, sarif };
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


/***/ }),

/***/ 852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/base/version.ts

/** The version of this tool. */
const version = package_namespaceObject.rE;


/***/ })

};
