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
/* harmony import */ var _requests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);




/** One upload, waits included, in milliseconds. */
const patience = 60_000;
/**
 * Sends a report to code scanning; gives what kept it from being taken. Never throws: an upload decides nothing.
 * Source: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
async function uploadSarif(upload) {
    const { token, repository, commit: commit_sha, ref } = upload;
    const { owner, repo } = repository;
    try {
        const sarif = (await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(upload.sarif)).toString('base64');
        const { octokit, repeated } = (0,_requests__WEBPACK_IMPORTED_MODULE_3__/* .openRequests */ .j)(token, patience);
        await repeated((request) => octokit.rest.codeScanning.uploadSarif({ owner, repo, commit_sha, ref, sarif, request }));
        return undefined;
    }
    catch (error) {
        return `report.sarif was not taken by code scanning: ${reasonOf(error)}`;
    }
}
function reasonOf(error) {
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    if ((0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitWait */ .hD)(error) !== undefined)
        return 'GitHub’s rate limit is exceeded';
    if (status === undefined)
        return 'GitHub did not answer in time';
    if (status === 403 || status === 404)
        return `github-token may not (${status}); give the job security-events: write, and see that code scanning is on. The token of a fork or of Dependabot cannot`;
    return `GitHub answers with ${status}`;
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openRequests)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;
/** Opens GitHub for a token; `patience` is in milliseconds. Throws where GITHUB_API_URL is no address. */
function openRequests(token, patience) {
    const deadline = Date.now() + patience;
    return {
        octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { log: silent }),
        repeated: (call) => send(call, deadline, true),
        once: (call) => send(call, deadline, false),
    };
}
/** Nothing but output/ prints. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function send(call, deadline, repeatable) {
    for (let attempt = 1;; attempt++) {
        const left = deadline - Date.now();
        try {
            return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
        }
        catch (error) {
            const pause = pauseAfter(error, attempt, repeatable);
            if (pause === undefined || Date.now() + pause >= deadline)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    }
}
/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error, attempt, repeatable) {
    if (attempt > 2)
        return undefined;
    // A request over the rate limit was not carried out: even a creation may be sent again.
    const wait = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitWait */ .hD)(error);
    if (wait !== undefined)
        return wait;
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    const transient = status === undefined ? !(0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .isGraphqlRefusal */ .eH)(error) : status >= 500;
    return repeatable && transient ? attempt * 500 : undefined;
}


/***/ })

};
