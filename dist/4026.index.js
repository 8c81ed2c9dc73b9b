export const id = 4026;
export const ids = [4026,6584];
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

/***/ 4026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);



/** All requests of an issue, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 issues and pull requests of one author. */
const pageLimit = 100;
const described = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed']),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** GitHub lists pull requests among issues. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
});
/**
 * The issues of a repository. Reads and edits are repeated when GitHub does not answer; a creation never is. Source:
 * https://docs.github.com/rest/issues/issues
 */
function openIssues(access, { owner, repo }) {
    const requests = (0,_client__WEBPACK_IMPORTED_MODULE_1__.openRequests)(access, patience);
    const { octokit, repeated, once } = requests;
    const { issues } = octokit.rest;
    const own = { owner, repo };
    return {
        viewer: () => (0,_client__WEBPACK_IMPORTED_MODULE_1__.viewerOf)(requests),
        async list(creator) {
            const asked = {
                ...own,
                creator,
                state: 'all',
                sort: 'created',
                direction: 'asc',
                per_page: 100,
            };
            const found = [];
            for (let page = 1; page <= pageLimit; page++) {
                const { data } = await repeated((request) => issues.listForRepo({ ...asked, page, request }));
                const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(described).safeParse(data);
                if (!answer.success)
                    throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('list of issues');
                found.push(...answer.data.flatMap(issueOf));
                if (answer.data.length < 100)
                    return found;
            }
            throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('list that ends');
        },
        async create({ title, body, labels, assignees }) {
            const draft = { ...own, title, body, labels: [...labels], assignees: [...assignees] };
            const { data } = await once((request) => issues.create({ ...draft, request }));
            const answer = described.safeParse(data);
            const [created] = answer.success ? issueOf(answer.data) : [];
            if (created === undefined)
                throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('issue');
            return created;
        },
        async update(issue_number, { body, state }) {
            const change = { ...own, issue_number, body, ...(state === undefined ? {} : states[state]) };
            await repeated((request) => issues.update({ ...change, request }));
        },
        async comment(issue_number, body) {
            await once((request) => issues.createComment({ ...own, issue_number, body, request }));
        },
        mayBeDone: (error) => ((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 500) >= 500,
    };
}
const states = {
    open: { state: 'open', state_reason: 'reopened' },
    done: { state: 'closed', state_reason: 'completed' },
    double: { state: 'closed', state_reason: 'not_planned' },
};
function issueOf({ number, user, body, state, html_url, pull_request }) {
    if (pull_request !== undefined && pull_request !== null)
        return [];
    const author = user?.login ?? '';
    return [{ number, author, body: body ?? '', isOpen: state === 'open', url: html_url }];
}


/***/ })

};
