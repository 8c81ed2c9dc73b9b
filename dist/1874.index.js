export const id = 1874;
export const ids = [1874,3948];
export const modules = {

/***/ 90863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
class AwsFailure extends Error {
    kind;
    said;
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
function awsFailure(error, action) {
    if (error instanceof AwsFailure)
        return error;
    const clues = cluesOf(error);
    const kind = kindOf(clues);
    const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
    return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}
function cluesOf(error) {
    const metadata = field(error, '$metadata');
    const response = field(error, '$response');
    const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
    const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
    return {
        name: textIn(field(error, 'name')).replace(/Exception$/, ''),
        code: textIn(field(error, 'code')),
        message: textIn(field(error, 'message')),
        host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
        status,
        retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
const kindsByName = [
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
        'credentials',
    ],
    [
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'rejected';
}
function messageOf(kind, clues, action) {
    const { message } = clues;
    const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
    const texts = {
        denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
        'not-found': `not found${said}`,
        quota: `quota exceeded${said}`,
        conflict: `conflict with another resource or request${said}`,
        rejected: `rejected${said}`,
        throttled: `throttled by AWS, also after retries; run again later${said}`,
        unavailable: unavailableText(clues),
        'no-answer': 'timed out; check the network access of the runner, then run again',
        deadline: 'timed out',
        aborted: 'interrupted',
    };
    return `${action}: ${texts[kind]}`;
}
function unavailableText({ code, host, status }) {
    if (unreachable.test(code))
        return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
    const what = status === undefined || broken.test(code)
        ? `the connection to AWS was closed${code === '' ? '' : ` (${code})`}`
        : `AWS returned status ${status}`;
    return `${what} without a valid response, also after retries; run again later`;
}
function permissionIn(message) {
    return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkToken: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var _github_answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23948);
/* harmony import */ var _sources_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35802);


const patience = 60_000;
async function checkToken(access, pull) {
    const what = 'github-token';
    if (access === undefined)
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(what, 'no token found: remove the input github-token, so that the token of the job is used');
    if (pull === undefined)
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(what, 'not checked: this run is not for a pull request');
    try {
        const [{ openGitHub }, { listComments }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584)),
            __webpack_require__.e(/* import() */ 4937).then(__webpack_require__.bind(__webpack_require__, 47318)),
        ]);
        await listComments(openGitHub(access, patience), pull);
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .fine */ .Bs)(what, 'can read the comments of this pull request; to write a comment, the job also needs pull-requests: write');
    }
    catch (error) {
        return (0,_sources_check__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(what, (0,_github_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error));
    }
}


/***/ }),

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

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const fine = (what, text) => ({ what, state: 'fine', text });
const wrong = (what, text) => ({ what, state: 'wrong', text });
const unknown = (what, text) => ({ what, state: 'unknown', text });
async function attempt(what, ask, check) {
    try {
        return [check(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ })

};
