export const id = 4487;
export const ids = [4487,4261];
export const modules = {

/***/ 4487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOutdated: () => (/* binding */ isOutdated),
/* harmony export */   pullOfBranch: () => (/* binding */ pullOfBranch)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _requests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4261);



/** One question to GitHub, waits included, in milliseconds. */
const patience = 30_000;
/**
 * Whether a pull request has a newer commit than the one judged; not, as far as a token knows that may not look. Throws
 * where GitHub does not answer: what may be outdated is not written.
 */
async function isOutdated(token, pull) {
    const { owner, repo, number: pull_number, head } = pull;
    const { octokit, repeated } = (0,_requests__WEBPACK_IMPORTED_MODULE_2__.openRequests)(token, patience);
    try {
        const { data } = await repeated((request) => octokit.rest.pulls.get({ owner, repo, pull_number, request }));
        return ((0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(data, pull)?.head ?? head) !== head;
    }
    catch (error) {
        const status = (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
/**
 * The open pull request of a branch (`owner:branch`) whose newest commit is the one given; of several, the one into a
 * branch named; undefined where there is none. Throws what GitHub refuses.
 */
async function pullOfBranch(token, repository, label, head, into) {
    const { owner, repo } = repository;
    const { octokit, repeated } = (0,_requests__WEBPACK_IMPORTED_MODULE_2__.openRequests)(token, patience);
    const { data } = await repeated((request) => octokit.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100, request }));
    const pulls = Array.isArray(data) ? data : [];
    const fitting = pulls.filter((one) => (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(one, 'head'), 'sha') === head);
    const found = fitting.find((one) => (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(one, 'base'), 'ref') === into) ?? fitting[0];
    return found === undefined ? undefined : (0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(found, repository);
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRequests: () => (/* binding */ openRequests)
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
