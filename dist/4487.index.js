export const id = 4487;
export const ids = [4487,3948];
export const modules = {

/***/ 23948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ viewerOf),
/* harmony export */   M7: () => (/* binding */ UnexpectedAnswer),
/* harmony export */   Wi: () => (/* binding */ unlessGone),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   hD: () => (/* binding */ rateLimitWait),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf)
/* harmony export */ });
/* unused harmony exports isGraphqlRejection, isRateLimited, refusal */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _member__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21149);


class UnexpectedAnswer extends Error {
    constructor(what) {
        super(`unexpected response from GitHub (expected: ${what})`);
        this.name = 'UnexpectedAnswer';
    }
}
const mostPages = 100;
async function allOf(pages, shape, what) {
    const found = [];
    let count = 0;
    for await (const { data, url } of pages) {
        const page = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(shape).safeParse(data);
        if (!page.success || url === undefined)
            throw new UnexpectedAnswer(`list of ${what}`);
        found.push(...page.data);
        count += 1;
        if (count > mostPages)
            throw new UnexpectedAnswer(`complete list of ${what}`);
    }
    return found;
}
const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish();
async function viewerOf(github) {
    const answer = await github.graphql('query { viewer { login } }');
    const login = (0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(answer, 'viewer'), 'login');
    if (typeof login === 'string' && login !== '')
        return login;
    throw new UnexpectedAnswer('user');
}
function unlessGone(error) {
    if (statusOf(error) !== 404)
        throw error;
}
function statusOf(error) {
    if (isGraphqlRejection(error))
        return graphqlStatuses.get(String(typeIn(error)));
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}
function isGraphqlRejection(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
const graphqlStatuses = new Map([
    ['FORBIDDEN', 403],
    ['INSUFFICIENT_SCOPES', 403],
    ['NOT_FOUND', 404],
    ['STALE_DATA', 409],
    ['UNPROCESSABLE', 422],
    ['RATE_LIMITED', 429],
]);
function typeIn(error) {
    const errors = (0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(error, 'errors');
    return Array.isArray(errors) ? (0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(errors[0], 'type') : undefined;
}
function isRateLimited(error) {
    const status = statusOf(error);
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    return status === 429 || (status === 403 && (after !== undefined || left === '0'));
}
function rateLimitWait(error, now) {
    if (!isRateLimited(error))
        return undefined;
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    if (after !== undefined && /^\d{1,5}$/.test(after))
        return Number(after) * 1000;
    const reset = headerOf(error, 'x-ratelimit-reset');
    if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - now);
    return 60_000;
}
function reasonOf(error, purpose = 'comment', branch = '') {
    const status = statusOf(error);
    const { later } = purposes[purpose];
    if (isRateLimited(error))
        return `GitHub’s rate limit is exceeded${later}`;
    if (isGraphqlRejection(error) && status === undefined)
        return purpose === 'branch'
            ? refusal('branch', 422, branch)
            : 'GitHub did not return the owner of github-token; use github.token';
    if (error instanceof UnexpectedAnswer)
        return `${error.message}; check GITHUB_API_URL`;
    if (error instanceof TypeError)
        return 'GITHUB_API_URL is not the URL of a GitHub API';
    if (status === undefined)
        return `GitHub did not answer in time${later}`;
    if (status >= 500)
        return `GitHub returned status ${status}${later}`;
    if (status === 403 && purpose === 'pull request' && isForbiddenToActions(error))
        return forbiddenToActions;
    return refusal(purpose, status, branch);
}
function refusal(purpose, status, branch = '') {
    const known = purposes[purpose].statuses[status] ?? everywhere[status] ?? 'GitHub denied access';
    return known.replace(/(?=[;,]|$)/, ` (${status})`).replaceAll('BRANCH', () => branch);
}
const everywhere = {
    401: 'github-token is not valid; use github.token or another token for this repository',
    422: 'GitHub rejected the request',
};
const writesLater = '; the next run tries again';
const noBranch = 'github-token cannot write the branch BRANCH; grant the job contents: write';
const noPull = 'github-token cannot write pull requests; grant the job pull-requests: write';
const noRead = 'GitHub denied read access; grant the job contents: read';
const purposes = {
    comment: {
        later: writesLater,
        statuses: {
            403: 'github-token cannot write on this pull request; grant the job pull-requests: write, and check that the conversation is not locked. The token of a fork is read-only: see the step summary instead',
            404: 'the pull request was not found with github-token; grant the job pull-requests: write',
            410: 'comments are disabled',
        },
    },
    issue: {
        later: writesLater,
        statuses: {
            403: 'github-token cannot write issues; grant the job issues: write, and check that the issue is not locked',
            404: 'issues were not found with github-token; grant the job issues: write',
            410: 'issues are disabled in this repository; enable them in the repository settings, or remove tracking-issue',
        },
    },
    branch: {
        later: writesLater,
        statuses: {
            403: noBranch,
            404: noBranch,
            422: 'GitHub rejected the push to the branch BRANCH; in the rulesets and branch protection rules, allow github-token to create and force-push BRANCH and to delete BRANCH-next',
        },
    },
    'pull request': {
        later: writesLater,
        statuses: {
            403: noPull,
            404: noPull,
            422: 'GitHub rejected the pull request',
        },
    },
    files: {
        later: '',
        statuses: { 401: noRead, 403: noRead, 404: noRead, 422: 'GitHub denied read access' },
    },
};
function isForbiddenToActions(error) {
    return error instanceof Error && error.message.includes('not permitted to create or approve pull requests');
}
const forbiddenToActions = 'GitHub Actions is not allowed to create pull requests here (403); select "Allow GitHub Actions to create and approve pull requests" in the Actions settings of the repository or organization, or use the token of a GitHub App as github-token';
function headerOf(error, name) {
    const response = (0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(error, 'response');
    const value = (0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(response, 'headers'), name);
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 74487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isOutdated),
/* harmony export */   pullNumbered: () => (/* binding */ pullNumbered),
/* harmony export */   pullOfBranch: () => (/* binding */ pullOfBranch)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23948);
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85015);
/* harmony import */ var _member__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21149);



async function isOutdated(github, pull) {
    const { owner, repo, number: pull_number, head } = pull;
    try {
        const { data } = await github.rest.pulls.get({ owner, repo, pull_number });
        return ((0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(data, pull)?.head ?? head) !== head;
    }
    catch (error) {
        const status = (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
async function pullNumbered(access, repository, number) {
    const { owner, repo } = repository;
    const github = await open(access);
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return (0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(data, repository);
}
async function pullOfBranch(access, repository, label, head, into) {
    const { owner, repo } = repository;
    const github = await open(access);
    const { data } = await github.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100 });
    const pulls = Array.isArray(data) ? data : [];
    const fitting = pulls.filter((one) => (0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(one, 'head'), 'sha') === head);
    const found = fitting.find((one) => (0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(one, 'base'), 'ref') === into) ?? fitting[0];
    return found === undefined ? undefined : (0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(found, repository);
}
const patience = 30_000;
async function open(access) {
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
    return openGitHub(access, patience);
}


/***/ })

};
