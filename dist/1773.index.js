export const id = 1773;
export const ids = [1773,3948,6584];
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


/***/ }),

/***/ 81773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubRepository: () => (/* binding */ GitHubRepository)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository = __webpack_require__(87346);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(23948);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
;// CONCATENATED MODULE: ./src/github/repository-answers.ts


const commitId = schemas/* string */.YjP().refine(repository/* isCommitId */.jh);
const commit = schemas/* object */.Ikc({
    sha: commitId,
    commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }) }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commitId })),
});
const comparison = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha: commitId }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() })).optional(),
});
const file = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('file'),
    sha: schemas/* string */.YjP(),
    content: schemas/* string */.YjP(),
    encoding: schemas/* string */.YjP(),
});
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const repository_answers_link = schemas/* object */.Ikc({ type: schemas/* literal */.euz('symlink'), target: schemas/* string */.YjP() });
const submodule = schemas/* object */.Ikc({ type: schemas/* literal */.euz('submodule'), sha: commitId });
const noFile = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1), schemas/* object */.Ikc({ type: schemas/* literal */.euz('dir') })]);
const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: commitId }) });
const tree = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./src/github/repository.ts








const patience = 90_000;
const linePages = 10;
const comparedFiles = 300;
class GitHubRepository {
    #github;
    #own;
    constructor(access, { owner, repo }) {
        this.#github = (0,client.openGitHub)(access, patience);
        this.#own = { owner, repo };
    }
    async resolve(name) {
        const id = (0,repository/* oneCommit */.oU)(await this.refsNamed(name));
        if (id !== undefined)
            return id;
        const [first] = await this.#commits(name, 1, 1);
        if (first === undefined)
            throw new repository/* RepositoryFailure */.zp('GitHub did not find it');
        return first.sha;
    }
    async refsNamed(name) {
        if (/[~^:@{}]/.test(name))
            throw new repository/* RepositoryFailure */.zp('revision expressions are not supported by GitHub');
        const found = await Promise.all(fullNames(name).map(async (ref) => ({ ref, id: await this.#commitAt(ref) })));
        return found.flatMap(({ ref, id }) => (id === undefined ? [] : [{ ref, id }]));
    }
    async #commitAt(ref) {
        const short = ref.replace(/^refs\//, '');
        const answer = await this.#ask(reference, ({ rest }) => rest.git.getRef({ ...this.#own, ref: short })).catch(absentRef);
        if (answer === undefined || answer.object.type === 'commit')
            return answer?.object.sha;
        const [first] = await this.#commits(answer.object.sha, 1, 1);
        return first?.sha;
    }
    async parents(id) {
        const [first] = await this.#commits(id, 1, 1);
        if (first?.sha !== id)
            throw new repository/* RepositoryFailure */.zp('GitHub did not find the commit');
        return first.parents.map(({ sha }) => sha);
    }
    async mergeBase(one, other) {
        return (await this.#compare(one, other)).merge_base_commit.sha;
    }
    async read(id, path) {
        return (0,paths/* followLinks */.n1)(path, (location) => this.entryAt(id, location));
    }
    async textOf(content, largest) {
        const answer = await this.#ask(blob, ({ rest }) => rest.git.getBlob({ ...this.#own, file_sha: content }));
        const bytes = Buffer.from(answer.content, 'base64');
        return bytes.length > largest ? undefined : (0,read_file/* decodeUtf8 */._6)(bytes);
    }
    async entryAt(id, path) {
        const answer = await this.#ask(schemas/* union */.KCZ([file, repository_answers_link, submodule, noFile]), ({ rest }) => rest.repos.getContent({ ...this.#own, path, ref: id })).catch((error) => this.#absent(error, id));
        if (answer === undefined || Array.isArray(answer))
            return undefined;
        if ('target' in answer)
            return { linkTo: answer.target };
        if (answer.type === 'submodule')
            return { submodule: answer.sha };
        if (answer.type === 'dir')
            return undefined;
        const { sha, content, encoding } = answer;
        const text = encoding === 'base64' ? (0,read_file/* decodeUtf8 */._6)(Buffer.from(content, 'base64')) : undefined;
        return text === undefined ? { id: sha } : { id: sha, text };
    }
    async list(id) {
        const answer = await this.#ask(tree, ({ rest }) => rest.git.getTree({ ...this.#own, tree_sha: id, recursive: '1' }));
        if (answer.truncated)
            throw new repository/* RepositoryFailure */.zp('GitHub does not list all of its files');
        const ofType = (wanted) => answer.tree.filter(({ type }) => type === wanted);
        return {
            files: ofType('blob').map(({ path }) => path),
            contents: new Map(ofType('blob').map(({ path, sha }) => [path, sha])),
            submodules: new Map(ofType('commit').map(({ path, sha }) => [path, sha])),
        };
    }
    async submodule(path) {
        throw new repository/* RepositoryFailure */.zp(`the submodule ${path} is not read from GitHub`);
    }
    async differences(from, to) {
        const { files = [] } = await this.#compare(from, to);
        const moved = files.flatMap(({ previous_filename: before }) => before ?? []);
        return {
            files: new Map([
                ...moved.map((path) => [path, {}]),
                ...files.map(({ filename, previous_filename: before }) => [filename, before === undefined ? {} : { movedFrom: before }]),
            ]),
            complete: files.length < comparedFiles,
        };
    }
    async everHad() {
        throw new repository/* RepositoryFailure */.zp('GitHub does not return renames of files; check out with fetch-depth: 0');
    }
    async lineOf(id, since) {
        const known = new Map();
        const commits = [];
        let next = id;
        for (let page = 1; page <= linePages; page++) {
            const found = await this.#commits(id, 100, page);
            for (const one of found)
                known.set(one.sha, one);
            for (let at = known.get(next); at !== undefined; at = next === undefined ? undefined : known.get(next)) {
                const time = (0,base_time/* parseTime */.pe)(at.commit.committer.date);
                if (time === undefined)
                    throw new repository/* RepositoryFailure */.zp('unexpected response from GitHub (expected: list of commits)');
                commits.push({ id: at.sha, time });
                next = at.parents[0]?.sha;
            }
            if (next === undefined) {
                const all = (0,repository/* plausible */.oz)(commits, Date.now());
                return { commits: (0,repository/* cutAt */.og)(all, since) ?? all, complete: true };
            }
            if (commits.slice(-repository/* slack */.$).every(({ time }) => time < since) && commits.length >= repository/* slack */.$)
                break;
            if (found.length < 100)
                break;
        }
        if (commits.length === 0)
            throw new repository/* RepositoryFailure */.zp('GitHub did not find the commit');
        const all = (0,repository/* plausible */.oz)(commits, Date.now());
        const cut = (0,repository/* cutAt */.og)(all, since);
        return { commits: cut ?? all, complete: cut !== undefined };
    }
    async #absent(error, id) {
        if (!(error instanceof repository/* RepositoryFailure */.zp) || (0,answers/* statusOf */.c2)(error.cause) !== 404)
            throw error;
        await this.parents(id);
    }
    async #commits(sha, per_page, page) {
        return this.#ask(schemas/* array */.YOg(commit), ({ rest }) => rest.repos.listCommits({ ...this.#own, sha, per_page, page }));
    }
    async #compare(base, head) {
        const options = { basehead: `${base}...${head}`, per_page: 1, page: 1 };
        return this.#ask(comparison, ({ rest }) => rest.repos.compareCommitsWithBasehead({ ...this.#own, ...options }));
    }
    async #ask(schema, call) {
        const { data } = await call(this.#github).catch((error) => {
            throw new repository/* RepositoryFailure */.zp((0,answers.reasonOf)(error, 'files'), { cause: error });
        });
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        throw new repository/* RepositoryFailure */.zp('unexpected response from GitHub');
    }
}
function fullNames(name) {
    if (name.startsWith('refs/'))
        return [name];
    const branches = new Set([name.replace(/^origin\//, ''), name]);
    const heads = [...branches].map((one) => `refs/heads/${one}`);
    return (0,repository/* isCommitId */.jh)(name) ? [] : [...heads, `refs/tags/${name}`];
}
function absentRef(error) {
    if (!(error instanceof repository/* RepositoryFailure */.zp) || (0,answers/* statusOf */.c2)(error.cause) !== 404)
        throw error;
}


/***/ })

};
