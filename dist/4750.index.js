export const id = 4750;
export const ids = [4750,6584];
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

/***/ 4750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReview: () => (/* binding */ openReview)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);
/* harmony import */ var _keep_review__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);




/** All requests of a review, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 comments; of files GitHub lists 3,000. */
const pageLimit = 100;
/** Opens them with one deadline. Reads and edits are repeated when GitHub does not answer; a creation never is. */
function openReview(access, pull) {
    const requests = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openRequests)(access, patience);
    const { repeated, once } = requests;
    const { pulls } = requests.octokit.rest;
    const { viewer, mayBeDone } = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openComments)(access, pull);
    const { owner, repo, number: pull_number, head: commit_id } = pull;
    const one = { owner, repo, pull_number };
    return {
        ...{ viewer, mayBeDone },
        async list() {
            const all = await allPages(requests, comment, (page) => pulls.listReviewComments({ ...one, ...page }));
            return all.flatMap(commentOf);
        },
        files: async () => (await allPages(requests, file, (page) => pulls.listFiles({ ...one, ...page }))).map(fileOf),
        threads: () => (0,_keep_review__WEBPACK_IMPORTED_MODULE_2__/* .readThreads */ ._f)(requests, pull),
        resolve: (id) => (0,_keep_review__WEBPACK_IMPORTED_MODULE_2__/* .resolveThread */ .fk)(requests, id),
        async create(drafts) {
            const review = { ...one, commit_id, event: 'COMMENT', comments: drafts.map(draftOf) };
            await once((request) => pulls.createReview({ ...review, request }));
        },
        async update(comment_id, body) {
            await repeated((request) => pulls.updateReviewComment({ owner, repo, comment_id, body, request }));
        },
        async remove(comment_id) {
            const asked = { owner, repo, comment_id };
            await repeated((request) => pulls.deleteReviewComment({ ...asked, request })).catch(unlessGone);
        },
    };
}
async function allPages({ repeated }, shape, get) {
    const found = [];
    for (let page = 1; page <= pageLimit; page++) {
        const { data } = await repeated((request) => get({ per_page: 100, page, request }));
        const answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shape).safeParse(data);
        if (!answer.success)
            break;
        found.push(...answer.data);
        if (answer.data.length < 100)
            return found;
    }
    throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('list of what a pull request has');
}
const comment = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish(),
    start_line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish(),
    in_reply_to_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish(),
});
/** A reply is none of its own. */
function commentOf(answer) {
    const { id, user, body, path, line, start_line, in_reply_to_id } = answer;
    if (typeof in_reply_to_id === 'number')
        return [];
    const location = typeof line === 'number' ? { startLine: start_line ?? line, endLine: line } : {};
    return [{ id, author: user?.login ?? '', body, path, ...location }];
}
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(), patch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() });
function fileOf({ filename, sha, patch }) {
    return { path: filename, blob: sha ?? '', patch };
}
function draftOf({ path, body, startLine, endLine }) {
    const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
    return { path, body, line: endLine, side: 'RIGHT', ...start };
}
function unlessGone(error) {
    if ((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
        throw error;
}


/***/ })

};
