export const id = 6584;
export const ids = [6584];
export const modules = {

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23948);


const requestTimeout = 10_000;
function openGitHub({ token, clock }, patience) {
    const github = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { log: silent, baseUrl: apiAddress() });
    const deadline = clock.now() + patience;
    github.hook.wrap('request', async (request, options) => {
        const { method, url } = options;
        const isRepeatable = method !== 'POST' || url.endsWith('/graphql');
        const response = await send(async (signal) => {
            options.request = { ...options.request, signal };
            return request(options);
        }, { clock, deadline, isRepeatable });
        if (method === 'GET' && (typeof response.data !== 'object' || response.data === null))
            throw new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('JSON');
        return response;
    });
    return github;
}
function apiAddress() {
    return new URL(process.env.GITHUB_API_URL || 'https://api.github.com').href.replace(/\/$/, '');
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function send(call, { clock, deadline, isRepeatable }) {
    for (let attempt = 1;; attempt++) {
        const left = deadline - clock.now();
        try {
            return await call(AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))));
        }
        catch (error) {
            const pause = pauseAfter(error, attempt, isRepeatable, clock.now());
            if (pause === undefined || clock.now() + pause >= deadline)
                throw error;
            await clock.wait(pause);
        }
    }
}
function pauseAfter(error, attempt, isRepeatable, now) {
    if (attempt > 2)
        return undefined;
    const wait = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitWait */ .hD)(error, now);
    if (wait !== undefined)
        return wait;
    return isRepeatable && ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 500) >= 500 ? attempt * 500 : undefined;
}


/***/ })

};
