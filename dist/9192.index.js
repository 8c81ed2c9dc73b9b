export const id = 9192;
export const ids = [9192];
export const modules = {

/***/ 9192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



/** One upload, waits included, in milliseconds. */
const patience = 60_000;
/**
 * Sends a report to code scanning; gives what kept it from being taken. Never throws: an upload decides nothing.
 * Source: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
async function uploadSarif(upload) {
    const { access, repository, commit: commit_sha, ref } = upload;
    const { owner, repo } = repository;
    try {
        const sarif = (await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(upload.sarif)).toString('base64');
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const { openRequests } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 6584));
        const { octokit, repeated } = openRequests(access, patience);
        await repeated((request) => octokit.rest.codeScanning.uploadSarif({ owner, repo, commit_sha, ref, sarif, request }));
        return undefined;
    }
    catch (error) {
        return `report.sarif was not taken by code scanning: ${reasonOf(error)}`;
    }
}
function reasonOf(error) {
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    if ((0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(error))
        return 'GitHub’s rate limit is exceeded';
    if (error instanceof TypeError)
        return 'GITHUB_API_URL is no address of GitHub’s';
    if (status === undefined)
        return 'GitHub did not answer in time';
    if (status === 403 || status === 404)
        return `github-token may not (${status}); give the job security-events: write, and see that code scanning is on. The token of a fork cannot`;
    return `GitHub answers with ${status}`;
}


/***/ })

};
