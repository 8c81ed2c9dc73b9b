export const id = 9799;
export const ids = [9799,6584];
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

/***/ 2180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FixRequests: () => (/* binding */ FixRequests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3948);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);
/* harmony import */ var _fix_answers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1450);





/** All requests of one run, waits included, in milliseconds. */
const patience = 120_000;
/** A thousand commits on a branch that only we write. */
const commitPages = 10;
/**
 * GitHub, asked about one branch of a repository. Every call throws FixFailure, which names the remedy. Repeated is what
 * may be done twice; the creation of a pull request never is.
 */
class FixRequests {
    branch;
    #own;
    #requests;
    /** Throws TypeError where GITHUB_API_URL is no address. */
    constructor(access, { owner, repo }, branch) {
        this.branch = branch;
        this.#own = { owner, repo };
        this.#requests = (0,_client__WEBPACK_IMPORTED_MODULE_2__.openRequests)(access, patience);
    }
    /** Who the token belongs to, as pull requests and commits name their author. */
    async viewer() {
        const query = 'query { viewer { login } }';
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) }) });
        const answer = await this.#ask('viewer', schema, async ({ graphql }, request) => ({
            data: await graphql(query, { request }),
        }));
        return answer.viewer.login;
    }
    /** The pull requests of the branch into another, whatever became of them, newest first; the last hundred. */
    async pulls(into) {
        const { owner, repo } = this.#own;
        const head = `${owner}:${this.branch}`;
        const query = { ...this.#own, head, state: 'all', sort: 'created', direction: 'desc' };
        const found = await this.#ask('pulls', zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .pull */ .a$), ({ rest }, request) => rest.pulls.list({ ...query, per_page: 100, request }));
        const name = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(`${owner}/${repo}`);
        return found
            .filter((one) => one.head.repo?.full_name.toLowerCase() === name && one.base.ref === into)
            .map(_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .fixPullOf */ .Y6);
    }
    /** The newest commit of the branch; undefined where there is no such branch. */
    async head() {
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk }) });
        const asked = this.#ask('contents', schema, ({ rest }, request) => rest.git.getRef({ ...this.#own, ref: this.#ref, request }));
        return (await unless(404, asked))?.object.sha;
    }
    /** What `to` has that `from` has not; of `brief` ones no more than a hundred commits. */
    async compare(from, to, brief = false) {
        const first = await this.#comparePage(from, to, 1);
        const commits = [...first.commits];
        for (let page = 2; !brief && commits.length < first.total_commits; page++) {
            const more = await this.#comparePage(from, to, page);
            commits.push(...more.commits);
            if (more.commits.length === 0 || page > commitPages)
                throw new _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .FixFailure */ .sY(`${this.branch} has too many commits: merge or delete it`);
        }
        return (0,_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .comparisonOf */ .jb)({ ...first, commits });
    }
    /** The id of a commit's tree. */
    async treeOf(commit_sha) {
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) });
        const answer = await this.#ask('contents', schema, ({ rest }, request) => rest.git.getCommit({ ...this.#own, commit_sha, request }));
        return answer.tree.sha;
    }
    /** What stands in one folder. */
    async folder(tree_sha) {
        const answer = await this.#ask('contents', _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .tree */ .B2, ({ rest }, request) => rest.git.getTree({ ...this.#own, tree_sha, request }));
        if (answer.truncated)
            throw new _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .FixFailure */ .sY('GitHub does not list all files of a folder');
        return answer.tree.map(({ path: name, mode, sha: id }) => ({ name, mode, id }));
    }
    /** A tree that differs from another by some files; gives its id. */
    async createTree(base_tree, files) {
        const entries = files.map((file) => ({ ...file, type: 'blob' }));
        const answer = await this.#ask('contents', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }), ({ rest }, request) => rest.git.createTree({ ...this.#own, base_tree, tree: entries, request }));
        return answer.sha;
    }
    /** A commit by whom the token belongs to; gives its id. */
    async createCommit(message, id, parents) {
        const commit = { ...this.#own, message, tree: id, parents: [...parents] };
        const answer = await this.#ask('contents', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk }), ({ rest }, request) => rest.git.createCommit({ ...commit, request }));
        return answer.sha;
    }
    /**
     * Makes the branch, or moves it on, never back or aside; gives whether GitHub accepted it.
     * Source: https://docs.github.com/rest/git/refs#update-a-reference
     */
    async push(sha, how) {
        const own = { ...this.#own, sha };
        const accepted = this.#ask('contents', zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), ({ rest }, request) => how === 'create'
            ? rest.git.createRef({ ...own, ref: `refs/${this.#ref}`, request })
            : rest.git.updateRef({ ...own, ref: this.#ref, force: false, request })).then(() => true);
        return (await unless(422, accepted)) ?? false;
    }
    /** Must not be repeated by itself: it may be stored although the answer is an error. */
    async createPull(into, title, body) {
        const draft = { ...this.#own, head: this.branch, base: into, title, body };
        const { octokit, once } = this.#requests;
        const asked = once((request) => octokit.rest.pulls.create({ ...draft, request }));
        return (0,_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .fixPullOf */ .Y6)(await this.#answered('new pull', _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .pull */ .a$, asked));
    }
    async updatePull(pull_number, change) {
        await this.#ask('pulls', zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), ({ rest }, request) => rest.pulls.update({ ...this.#own, pull_number, ...change, request }));
    }
    get #ref() {
        return `heads/${this.branch}`;
    }
    #comparePage(from, to, page) {
        const range = { basehead: `${from}...${to}`, per_page: 100, page };
        return this.#ask('contents', _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .comparison */ .my, ({ rest }, request) => rest.repos.compareCommitsWithBasehead({ ...this.#own, ...range, request }));
    }
    /** Asks what may be asked twice. */
    #ask(room, schema, call) {
        const { octokit, repeated } = this.#requests;
        return this.#answered(room, schema, repeated((request) => call(octokit, request)));
    }
    async #answered(room, schema, asked) {
        const { data } = await asked.catch((error) => {
            throw (0,_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error, room, this.branch);
        });
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        throw (0,_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(new _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('description of what was asked for'), room, this.branch);
    }
}
/** Undefined where GitHub answers with a status. */
async function unless(status, call) {
    return call.catch((error) => {
        if (error instanceof _fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .FixFailure */ .sY && (0,_fix_answers__WEBPACK_IMPORTED_MODULE_3__/* .isStatus */ .zM)(error.cause, status))
            return undefined;
        throw error;
    });
}


/***/ })

};
