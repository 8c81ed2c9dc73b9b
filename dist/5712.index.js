export const id = 5712;
export const ids = [5712,4487,3948];
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

/***/ 51673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   be: () => (/* binding */ areChanged),
/* harmony export */   r4: () => (/* binding */ isBlobOf),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73857);


function areChanged(shown, { startLine, endLine }) {
    const around = shown.find(({ first, last }) => first <= startLine && endLine <= last);
    return around !== undefined && [...around.added].some((line) => startLine <= line && line <= endLine);
}
function shownLines(patch) {
    const hunks = hunksIn(patch);
    return hunks?.map(({ newStart: first, newLines, lines }) => {
        const after = lines.filter((line) => !line.startsWith('-') && !line.startsWith('\\'));
        const added = after.flatMap((line, index) => (line.startsWith('+') ? [first + index] : []));
        return { first, last: first + newLines - 1, added: new Set(added) };
    });
}
function hunksIn(patch) {
    try {
        const hunks = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .i)(patch).flatMap((file) => file.hunks);
        const lines = hunks.reduce((count, hunk) => count + 1 + hunk.lines.length, 0);
        return hunks.length > 0 && lines === patch.split('\n').length ? hunks : undefined;
    }
    catch {
        return undefined;
    }
}
function isBlobOf(id, text) {
    return blobId(text, id.length === 64 ? 'sha256' : 'sha1') === id;
}
function blobId(text, algorithm = 'sha1') {
    const bytes = Buffer.from(text, 'utf8');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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


/***/ }),

/***/ 25712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReview: () => (/* binding */ publishReview)
});

// EXTERNAL MODULE: ./src/report/document/syntax.ts
var syntax = __webpack_require__(49367);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(23948);
// EXTERNAL MODULE: ./src/github/changed-lines.ts
var changed_lines = __webpack_require__(51673);
// EXTERNAL MODULE: ./src/github/owned.ts
var owned = __webpack_require__(51778);
// EXTERNAL MODULE: ./src/github/pulls.ts
var pulls = __webpack_require__(74487);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./src/github/review-comments.ts


function openReview(github, pull) {
    const { paginate, rest } = github;
    const { owner, repo, number: pull_number, head: commit_id } = pull;
    const own = { owner, repo };
    const one = { ...own, pull_number };
    const pageOf = { ...one, per_page: 100 };
    return {
        viewer: () => (0,answers/* viewerOf */.Gj)(github),
        files: () => (0,answers/* allOf */.bn)(paginate.iterator(rest.pulls.listFiles, pageOf), file, 'files'),
        async list() {
            const pages = paginate.iterator(rest.pulls.listReviewComments, pageOf);
            return (await (0,answers/* allOf */.bn)(pages, comment, 'review comments')).flat();
        },
        threads: () => readThreads(github, pull),
        async resolve(id) {
            await github.graphql(mutation, { id });
        },
        async create(drafts) {
            const comments = drafts.map(draftOf);
            await rest.pulls.createReview({ ...one, commit_id, event: 'COMMENT', comments });
        },
        async update(comment_id, body) {
            await rest.pulls.updateReviewComment({ ...own, comment_id, body });
        },
        async remove(comment_id) {
            await rest.pulls.deleteReviewComment({ ...own, comment_id }).catch(answers/* unlessGone */.Wi);
        },
    };
}
const comment = classic_schemas/* object */.Ikc({
    id: classic_schemas/* number */.aig(),
    user: answers/* account */.ct,
    body: classic_schemas/* string */.YjP(),
    path: classic_schemas/* string */.YjP(),
    line: classic_schemas/* number */.aig().nullish(),
    start_line: classic_schemas/* number */.aig().nullish(),
    in_reply_to_id: classic_schemas/* number */.aig().nullish(),
})
    .transform(({ id, user, body, path, line, start_line, in_reply_to_id }) => {
    if (typeof in_reply_to_id === 'number')
        return [];
    const location = typeof line === 'number' ? { startLine: start_line ?? line, endLine: line } : {};
    return [{ id, author: user?.login ?? '', body, path, ...location }];
});
const file = classic_schemas/* object */.Ikc({ filename: classic_schemas/* string */.YjP(), sha: classic_schemas/* string */.YjP().nullish(), patch: classic_schemas/* string */.YjP().optional() })
    .transform(({ filename, sha, patch }) => ({ path: filename, blob: sha ?? '', patch }));
function draftOf({ path, body, startLine, endLine }) {
    const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
    return { path, body, line: endLine, side: 'RIGHT', ...start };
}
const threads = classic_schemas/* object */.Ikc({
    nodes: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        isResolved: classic_schemas/* boolean */.zMY(),
        comments: classic_schemas/* object */.Ikc({ nodes: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ fullDatabaseId: number() })) }),
    })),
    pageInfo: classic_schemas/* object */.Ikc({ hasNextPage: classic_schemas/* boolean */.zMY(), endCursor: classic_schemas/* string */.YjP().nullable() }),
});
const answerOf = classic_schemas/* object */.Ikc({
    repository: classic_schemas/* object */.Ikc({ pullRequest: classic_schemas/* object */.Ikc({ reviewThreads: threads }) }),
});
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      nodes { id isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      pageInfo { hasNextPage endCursor } } } } }`;
const mutation = `mutation ($id: ID!) {
  resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }`;
const pageLimit = 100;
async function readThreads(github, { owner, repo, number }) {
    const found = new Map();
    let after = null;
    for (let page = 1; page <= pageLimit; page++) {
        const variables = { owner, repo, number, after };
        const answer = answerOf.safeParse(await github.graphql(query, variables));
        if (!answer.success)
            break;
        const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
        for (const { id, isResolved, comments } of nodes)
            for (const { fullDatabaseId } of comments.nodes)
                found.set(fullDatabaseId, { id, isResolved });
        if (!pageInfo.hasNextPage)
            return found;
        after = pageInfo.endCursor;
    }
    throw new answers/* UnexpectedAnswer */.M7('list of threads');
}

;// CONCATENATED MODULE: ./src/github/review.ts






const patience = 60_000;
const most = 10;
async function publishReview(request) {
    const { access, pull, keys, drafts, texts } = request;
    const omitted = [];
    try {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
        const github = openGitHub(access, patience);
        const review = openReview(github, pull);
        const files = drafts.length === 0 ? [] : await review.files();
        const lines = new Map(files.flatMap((file) => linesOf(file, texts.get(file.path), omitted)));
        const markers = keys.map((key) => (0,owned/* markerOf */.we)(key, 'suggestion'));
        const comments = drafts
            .filter((draft) => (0,changed_lines/* areChanged */.be)(lines.get(draft.path) ?? [], draft))
            .slice(0, most)
            .map(({ text, ...location }) => ({ ...location, body: `${markers[0]}\n${text}` }));
        const said = `${settledSign} no longer suggested as of commit ${(0,syntax/* code */.aY)(pull.head.slice(0, 7))}.`;
        await keepReview(review, {
            markers,
            comments,
            settled: `${markers[0]}\n${said}`,
            isOutdated: () => (0,pulls/* isOutdated */.l)(github, pull),
        });
        return { omitted };
    }
    catch (error) {
        return { omitted, problem: `the review suggestions could not be updated: ${(0,answers.reasonOf)(error)}` };
    }
}
function linesOf({ path, blob, patch }, text, omitted) {
    if (text === undefined)
        return [];
    const shown = patch === undefined ? undefined : (0,changed_lines/* shownLines */.TV)(patch);
    if (shown !== undefined && (0,changed_lines/* isBlobOf */.r4)(blob, text))
        return [[path, shown]];
    const reason = (0,changed_lines/* isBlobOf */.r4)(blob, text)
        ? 'GitHub does not return the changed lines of the file'
        : 'the checked file differs from the head of the pull request, for example after a merge with the base';
    omitted.push({ path, reason });
    return [];
}
const settledSign = 'Resolved:';
async function keepReview(review, wanted) {
    const author = await review.viewer();
    const isLive = (one) => {
        const own = (0,owned/* ownText */.U3)(one.body, (line) => wanted.markers.includes(line));
        if (one.author !== author || own?.above !== '')
            return false;
        return !own.body.slice(own.marker.length).trimStart().startsWith(settledSign);
    };
    const live = async () => (await review.list()).filter(isLive).sort((a, b) => a.id - b.id);
    const found = await live();
    const isLeft = (one) => !wanted.comments.some((comment) => isAt(one, comment));
    const threads = found.some(isLeft) ? await review.threads().catch(() => noThreads) : noThreads;
    const plan = planOf(found, wanted.comments, (one) => threads.get(one.id)?.isResolved === true);
    const { edits, doubles, gone, fresh } = plan;
    if (edits.length + doubles.length + gone.length + fresh.length === 0 || (await wanted.isOutdated()))
        return;
    for (const { id, body } of edits)
        await review.update(id, body);
    for (const { id } of doubles)
        await review.remove(id);
    await settle(review, gone, wanted.settled, threads);
    if (fresh.length === 0)
        return;
    let missing = fresh;
    await (0,owned/* createOnce */.Ur)(() => review.create(missing), async () => {
        const there = await live();
        missing = missing.filter((comment) => !there.some((one) => isAt(one, comment)));
        return missing.length === 0 ? null : undefined;
    });
    const now = await live();
    for (const { id } of planOf(now, wanted.comments, () => true).doubles)
        await review.remove(id);
}
const noThreads = new Map();
function planOf(found, comments, isResolved) {
    const placed = comments.map((comment) => ({ comment, here: found.filter((one) => isAt(one, comment)) }));
    const left = new Set(found.filter((one) => !comments.some((comment) => isAt(one, comment))));
    const fresh = placed.flatMap(({ comment, here }) => {
        if (here.length > 0)
            return [];
        const dismissed = [...left].find((one) => one.path === comment.path && (0,owned/* sameText */.QV)(one.body, comment.body) && isResolved(one));
        return dismissed !== undefined && left.delete(dismissed) ? [] : [comment];
    });
    const edits = placed.flatMap(({ comment, here: [oldest] }) => oldest === undefined || (0,owned/* sameText */.QV)(oldest.body, comment.body)
        ? []
        : [{ id: oldest.id, body: comment.body }]);
    return { edits, doubles: placed.flatMap(({ here }) => here.slice(1)), gone: [...left], fresh };
}
function isAt(one, { path, startLine, endLine }) {
    return one.path === path && one.startLine === startLine && one.endLine === endLine;
}
async function settle(review, gone, text, threads) {
    let mayResolve = true;
    for (const { id } of gone) {
        await review.update(id, text);
        const thread = threads.get(id);
        if (!mayResolve || thread === undefined || thread.isResolved)
            continue;
        mayResolve = await review.resolve(thread.id).then(() => true, () => false);
    }
}


/***/ }),

/***/ 49367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
function code(text) {
    const shown = visible(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
function prose(text) {
    return text
        .replace(/^ +/, '')
        .split(' ')
        .map((word, index) => {
        const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
        const beginsList = index === 0 && /^\d+[.)]/.test(word);
        if (core === '' || (isPlain(core) && !beginsList))
            return word;
        const quoted = before.endsWith('"') && after.startsWith('"');
        return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
        .join(' ');
}
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;
function isPlain(text) {
    const parts = text.split(/[-/’']/);
    if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part)))
        return false;
    if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text))
        return true;
    return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(markdown) {
    return markdown.replace(/\\+\|?|\|/g, (run) => run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run);
}
function table(head, rows) {
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n</details>`;
}
function fenced(language, text) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function words(text) {
    return text.replaceAll('\n', ' ');
}
function htmlCode(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escaped = visible(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
    return `<code>${escaped}</code>`;
}


/***/ })

};
