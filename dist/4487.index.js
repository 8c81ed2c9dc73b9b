export const id = 4487;
export const ids = [4487,6584];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComments: () => (/* binding */ openComments),
/* harmony export */   openRequests: () => (/* binding */ openRequests),
/* harmony export */   viewerOf: () => (/* binding */ viewerOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3948);


/** All requests of a comment, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 comments; GitHub takes 2,500 on a pull request. */
const pageLimit = 100;
/** The comments of a pull request. Reads and edits are repeated when GitHub does not answer; a creation never is. */
function openComments(access, { owner, repo, number: issue_number }) {
    const requests = openRequests(access, patience);
    const { octokit, repeated, once } = requests;
    const own = { owner, repo };
    return {
        viewer: () => viewerOf(requests),
        async list() {
            const comments = [];
            for (let page = 1; page <= pageLimit; page++) {
                const { data } = await repeated((request) => octokit.rest.issues.listComments({ ...own, issue_number, per_page: 100, page, request }));
                if (!Array.isArray(data))
                    throw new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('list of comments');
                comments.push(...data.map(commentOf));
                if (data.length < 100)
                    return comments;
            }
            throw new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('list that ends');
        },
        async create(body) {
            const { data } = await once((request) => octokit.rest.issues.createComment({ ...own, issue_number, body, request }));
            return commentOf(data);
        },
        async update(comment_id, body) {
            await repeated((request) => octokit.rest.issues.updateComment({ ...own, comment_id, body, request }));
        },
        async remove(comment_id) {
            try {
                await repeated((request) => octokit.rest.issues.deleteComment({ ...own, comment_id, request }));
            }
            catch (error) {
                if ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
                    throw error;
            }
        },
        mayBeDone: (error) => ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 500) >= 500,
    };
}
/** A comment as GitHub describes it; throws UnexpectedAnswer for anything else. */
function commentOf(answer) {
    const [id, body, url] = [(0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(answer, 'id'), (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(answer, 'body'), (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(answer, 'html_url')];
    const author = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(answer, 'user'), 'login');
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('comment');
    return {
        id,
        author: typeof author === 'string' ? author : '',
        body: typeof body === 'string' ? body : '',
        url,
    };
}
/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;
/** Opens GitHub for a token; `patience` is in milliseconds. Throws where GITHUB_API_URL is no address. */
function openRequests({ token, clock }, patience) {
    const deadline = clock.now() + patience;
    return {
        octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { log: silent, baseUrl: apiAddress() }),
        repeated: (call) => send(call, { clock, deadline }, true),
        once: (call) => send(call, { clock, deadline }, false),
    };
}
/** Read for each client: @actions/github reads it once a process. Throws TypeError where it is no URL. */
function apiAddress() {
    return new URL(process.env.GITHUB_API_URL || 'https://api.github.com').href.replace(/\/$/, '');
}
/** Nothing but output/ prints. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function send(call, { clock, deadline }, repeatable) {
    for (let attempt = 1;; attempt++) {
        const left = deadline - clock.now();
        try {
            return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
        }
        catch (error) {
            const pause = pauseAfter(error, attempt, repeatable, clock.now());
            if (pause === undefined || clock.now() + pause >= deadline)
                throw error;
            await clock.wait(pause);
        }
    }
}
/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error, attempt, repeatable, now) {
    if (attempt > 2)
        return undefined;
    // A request over the rate limit was not carried out: even a creation may be sent again.
    const wait = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitWait */ .hD)(error, now);
    if (wait !== undefined)
        return wait;
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const transient = status === undefined ? !(0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .isGraphqlRejection */ .jh)(error) : status >= 500;
    return repeatable && transient ? attempt * 500 : undefined;
}
/** Who a token belongs to, as GitHub names authors: `GET /user` is closed to the token of a workflow. Throws. */
async function viewerOf({ octokit, repeated }) {
    const query = 'query { viewer { login } }';
    const answer = await repeated((request) => octokit.graphql(query, { request }));
    const login = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(answer, 'viewer'), 'login');
    if (typeof login === 'string' && login !== '')
        return login;
    throw new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('user');
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOutdated: () => (/* binding */ isOutdated),
/* harmony export */   pullNumbered: () => (/* binding */ pullNumbered),
/* harmony export */   pullOfBranch: () => (/* binding */ pullOfBranch)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);



/** One question to GitHub, waits included, in milliseconds. */
const patience = 30_000;
/**
 * Whether a pull request has a newer commit than the one judged; not, as far as a token knows that may not look. Throws
 * where GitHub does not answer: what may be outdated is not written.
 */
async function isOutdated(access, pull) {
    const { owner, repo, number: pull_number, head } = pull;
    const { octokit, repeated } = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openRequests)(access, patience);
    try {
        const { data } = await repeated((request) => octokit.rest.pulls.get({ owner, repo, pull_number, request }));
        return ((0,_event__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(data, pull)?.head ?? head) !== head;
    }
    catch (error) {
        const status = (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
/** The pull request of a number; undefined where GitHub's answer describes none. Throws what GitHub refuses. */
async function pullNumbered(access, repository, number) {
    const { owner, repo } = repository;
    const { octokit, repeated } = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openRequests)(access, patience);
    const { data } = await repeated((request) => octokit.rest.pulls.get({ owner, repo, pull_number: number, request }));
    return (0,_event__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(data, repository);
}
/**
 * The open pull request of a branch (`owner:branch`) whose newest commit is the one given; of several, the one into a
 * branch named; undefined where there is none. Throws what GitHub refuses.
 */
async function pullOfBranch(access, repository, label, head, into) {
    const { owner, repo } = repository;
    const { octokit, repeated } = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openRequests)(access, patience);
    const { data } = await repeated((request) => octokit.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100, request }));
    const pulls = Array.isArray(data) ? data : [];
    const fitting = pulls.filter((one) => (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(one, 'head'), 'sha') === head);
    const found = fitting.find((one) => (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(one, 'base'), 'ref') === into) ?? fitting[0];
    return found === undefined ? undefined : (0,_event__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(found, repository);
}


/***/ })

};
