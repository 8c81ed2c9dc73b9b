export const id = 3812;
export const ids = [3812,3948];
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

/***/ 51778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   VH: () => (/* binding */ mayBeDone),
/* harmony export */   eW: () => (/* binding */ keepOne),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23948);


function markerOf(key, kind) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
    const short = safe.length > 150 ? `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex')}` : safe;
    const name = kind === undefined ? '' : ` ${kind}`;
    return `<!-- iam-policy-drift:v1${name} key=${short.replaceAll('%2F', '/')} -->`;
}
function ownText(body, isMarker) {
    const lines = body.split('\n');
    const index = lines.findIndex((line) => isMarker(line.trimEnd()));
    if (index < 0)
        return undefined;
    const above = lines.slice(0, index).map((line) => `${line}\n`);
    return {
        marker: lines[index]?.trimEnd() ?? '',
        above: above.join(''),
        body: lines.slice(index).join('\n'),
    };
}
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
function mayBeDone(error) {
    return ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 500) >= 500;
}
async function createOnce(create, find, isDoubtful = mayBeDone) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!isDoubtful(error))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === 2)
                throw error;
        }
    }
}
async function keepOne(kind) {
    const own = ({ body }) => ownText(body, (line) => kind.markers.includes(line));
    const ours = async () => (await kind.list())
        .filter((one) => one.author === kind.author && own(one) !== undefined)
        .sort((a, b) => a.id - b.id);
    const before = await ours();
    const create = before.length > 0 ? undefined : await kind.creation();
    const found = create === undefined ? before : await createOne(create, ours);
    const [one, ...others] = found;
    if (one === undefined)
        return {};
    const doubles = others.filter((other) => own(other)?.above === '');
    try {
        const text = own(one);
        if (text !== undefined)
            await kind.update(one, text);
        for (const double of doubles)
            await kind.settle(double, one);
        return { one };
    }
    catch (failure) {
        return { one, failure };
    }
}
async function createOne(create, ours) {
    const fresh = await createOnce(create, async () => (await ours())[0]);
    const found = await ours().catch(() => []);
    const all = found.some(({ id }) => id === fresh.id) ? found : [...found, fresh];
    return [...all].sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 73812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishIssue: () => (/* binding */ publishIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23948);
/* harmony import */ var _owned__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);



const patience = 60_000;
const longestAbove = 20_000;
async function publishIssue(request) {
    const rejected = [];
    try {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
        const kept = await keepIssue(openGitHub(request.access, patience), request, rejected);
        const problems = [
            ...rejected.map((kind) => `the tracking issue was created without ${kind}: ${unknownOnes[kind]}`),
            ...('failure' in kept ? [problemOf(kept.failure)] : []),
        ];
        return { ...(kept.one === undefined ? {} : { url: kept.one.url }), problems };
    }
    catch (error) {
        return { problems: [problemOf(error)] };
    }
}
function problemOf(error) {
    return `the tracking issue could not be updated: ${(0,_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error, 'issue')}`;
}
const unknownOnes = {
    assignees: 'GitHub rejected issue-assignees (422); use people who can be assigned in this repository',
    labels: 'GitHub rejected issue-labels (422); check the spelling',
};
async function keepIssue(github, request, rejected) {
    const { keys, repository } = request;
    const { issues } = github.rest;
    const own = { owner: repository.owner, repo: repository.repo };
    const markers = keys.map((key) => (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key, 'issue'));
    const author = await (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .viewerOf */ .Gj)(github);
    return (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .keepOne */ .eW)({
        author,
        markers,
        list: () => listIssues(github, repository, author),
        async creation() {
            const planned = request.plan(undefined);
            return planned.kind === 'open' ? () => createIssue(github, request, planned, rejected) : undefined;
        },
        update: (one, text) => carryOut(github, request, one, text),
        async settle({ id: issue_number }, { id }) {
            const body = `Two runs opened this issue at the same time: see #${id}.`;
            await issues.update({ ...own, issue_number, body, ...states.double });
        },
    });
}
async function carryOut({ rest: { issues } }, { plan, keys: [key = ''], repository: { owner, repo } }, { id: issue_number, isOpen }, { marker, above: all, body: text }) {
    const current = (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key, 'issue');
    const above = all.length > longestAbove ? '' : all;
    const next = plan({ body: text, above: above.length, isOpen, isCurrent: marker === current });
    if (next.kind === 'leave' || next.kind === 'open')
        return;
    const state = next.kind === 'edit' ? {} : states[next.kind];
    const body = `${above}${current}\n${next.body}`;
    await issues.update({ owner, repo, issue_number, body, ...state });
    if (next.kind !== 'edit')
        await issues.createComment({ owner, repo, issue_number, body: next.word });
}
const states = {
    reopen: { state: 'open', state_reason: 'reopened' },
    close: { state: 'closed', state_reason: 'completed' },
    double: { state: 'closed', state_reason: 'not_planned' },
};
async function createIssue({ rest: { issues } }, { keys: [key = ''], labels, assignees, repository: { owner, repo } }, { title, body }, rejected) {
    const extras = { assignees: [...assignees], labels: [...labels] };
    const kinds = ['assignees', 'labels'].filter((kind) => extras[kind].length > 0);
    rejected.length = 0;
    for (;;) {
        try {
            const draft = { owner, repo, title, body: `${(0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key, 'issue')}\n${body}`, ...extras };
            return parseIssue((await issues.create(draft)).data);
        }
        catch (error) {
            const next = kinds.shift();
            if ((0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422 || next === undefined)
                throw error;
            extras[next] = [];
            rejected.push(next);
        }
    }
}
const described = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    user: _answers__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct,
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed']),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
})
    .transform(({ number, user, body, state, html_url, pull_request: pull }) => ({
    ...{ id: number, author: user?.login ?? '', body: body ?? '', url: html_url },
    ...{ isOpen: state === 'open', isPull: pull !== undefined && pull !== null },
}));
function parseIssue(answer) {
    const parsed = described.safeParse(answer);
    if (parsed.success && !parsed.data.isPull)
        return parsed.data;
    throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('issue');
}
async function listIssues(github, { owner, repo }, creator) {
    const order = { state: 'all', sort: 'created', direction: 'asc', per_page: 100 };
    const pages = github.paginate.iterator(github.rest.issues.listForRepo, { owner, repo, creator, ...order });
    return (await (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)(pages, described, 'issues')).filter(({ isPull }) => !isPull);
}


/***/ })

};
