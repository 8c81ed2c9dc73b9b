export const id = 5671;
export const ids = [5671,3948];
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

/***/ 75671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentLine: () => (/* binding */ contentLine),
/* harmony export */   declinedIn: () => (/* binding */ declinedIn),
/* harmony export */   fixBranch: () => (/* binding */ fixBranch),
/* harmony export */   heldIn: () => (/* binding */ heldIn),
/* harmony export */   marksOf: () => (/* binding */ marksOf),
/* harmony export */   pullMarker: () => (/* binding */ pullMarker),
/* harmony export */   readMarked: () => (/* binding */ readMarked),
/* harmony export */   removalMark: () => (/* binding */ removalMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91040);
/* harmony import */ var _owned__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);



function marksOf(suggestion, isRedacted) {
    const { files, needsDecision, unchanged } = suggestion;
    const texts = files.map(({ path, before, after }) => [path, before, after]);
    const choices = files.map(choiceIn);
    const all = { path: pathMark(''), choice: hashOf(choices.map(({ choice }) => choice)), items: [] };
    return {
        choices: choices.map(briefly).join(between).length > room ? [all] : choices,
        text: hashOf([texts, needsDecision, unchanged, isRedacted]),
    };
}
function choiceIn(file) {
    const { path } = file;
    const items = itemsIn(file);
    return { path: pathMark(path), choice: hashOf([path, items]), items: items.map(itemMark) };
}
function itemsIn(file) {
    const { removed, added } = file;
    if (removed.length + added.length > 0)
        return [...removed.map((one) => `-${one}`), ...added.map((one) => `+${one}`)];
    const [, , ...lines] = (0,_base_patch__WEBPACK_IMPORTED_MODULE_2__.patchOf)([file])
        .split('\n')
        .filter((line) => /^[+-]/.test(line));
    return lines;
}
function removalMark(action) {
    return itemMark(`-${action}`);
}
function itemMark(item) {
    return hashOf(item, 6);
}
function pathMark(path) {
    return hashOf(path, 8);
}
function holdsAll(choice, other) {
    const { items } = other;
    if (choice.path !== other.path)
        return false;
    return (choice.choice === other.choice || (items.length > 0 && items.every((item) => choice.items.includes(item))));
}
function hashOf(value, length = 16) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);
}
function contentLine(content) {
    return `Iam-Policy-Drift-Fix: content=${hashOf([...content].sort())}`;
}
function fixBranch(key, defaultKey) {
    const plain = 'iam-policy-drift/fix';
    return key === defaultKey
        ? plain
        : `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`;
}
const room = 12_500;
const between = '.';
function pullMarker(key, { choices, text, state }) {
    const whole = choices.map((one) => `${briefly(one)}${one.items.join('')}`).join(between);
    const files = whole.length > room ? choices.map(briefly).join(between) : whole;
    return `${startOf(key)} files=${files} text=${text} state=${state} -->`;
}
function briefly({ path, choice }) {
    return `${path}${choice}`;
}
function readMarked(body, keys) {
    const starts = keys.map((key) => `${startOf(key)} `);
    const own = (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(body.replaceAll('\r\n', '\n'), (line) => starts.some((one) => line.startsWith(one)));
    const [, files = '', text = '', state] = / files=([0-9a-f.]*) text=([0-9a-f]{16}) state=(open|done) -->/.exec(own?.marker ?? '') ?? [];
    if (own === undefined || (state !== 'open' && state !== 'done'))
        return undefined;
    return {
        above: own.above,
        mark: { choices: files.split(between).map(readChoice), text, state },
        below: own.body.split('\n').slice(1).join('\n'),
    };
}
function readChoice(written) {
    const [path, choice, items] = [written.slice(0, 8), written.slice(8, 24), written.slice(24)];
    return { path, choice, items: items.match(/.{6}/g) ?? [] };
}
function startOf(key) {
    return (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key, 'fix').replace(' -->', '');
}
function declinedIn({ marks, thin }, noes) {
    const gaps = new Set([...thin.keys()].map(pathMark));
    const isNo = (one, no) => gaps.has(one.path) ? holdsAll(no, one) : no.path === one.path && no.choice === one.choice;
    const found = marks.choices.map((one) => noes.find(({ mark }) => mark.choices.some((no) => isNo(one, no))));
    return found.includes(undefined) ? undefined : found[0];
}
function heldIn({ marks, thin }, paths, mark) {
    return paths.filter((path) => {
        const used = thin.get(path);
        if (used === undefined)
            return false;
        const isOf = (one) => one.path === pathMark(path);
        const [now, before] = [marks.choices.find(isOf), mark?.choices.find(isOf)];
        if (before?.items.some((item) => used.has(item)) === true)
            return false;
        return now === undefined || before === undefined || !holdsAll(now, before);
    });
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


/***/ })

};
