export const id = 231;
export const ids = [231,4261];
export const modules = {

/***/ 231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FixRequests: () => (/* binding */ FixRequests)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/github/fix-answers.ts


/** What GitHub answers, as far as it is read. */
const commitId = schemas/* string */.YjP().refine(repository/* isCommitId */.jh);
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const pull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullish(),
    user: account,
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
const comparison = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['diverged', 'ahead', 'behind', 'identical']),
    total_commits: schemas/* number */.aig(),
    merge_base_commit: schemas/* object */.Ikc({ sha: commitId }),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        sha: commitId,
        author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish(),
        committer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish(),
        commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }),
    })),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullish() })).optional(),
});
const tree = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** A pull request as GitHub describes it. */
function fixPullOf({ number, state, title, body, html_url, merged_at, user, }) {
    return {
        number,
        state,
        isMerged: typeof merged_at === 'string',
        author: user?.login ?? '',
        title,
        body: body ?? '',
        url: html_url,
    };
}
/** A comparison as GitHub describes it. */
function comparisonOf(answer) {
    const { status, merge_base_commit, commits, files = [] } = answer;
    return {
        status,
        parting: merge_base_commit.sha,
        commits: commits.map(({ sha: id, author, committer, commit }) => ({
            id,
            author: author?.login ?? '',
            committer: committer?.login ?? '',
            message: commit.message,
            tree: commit.tree.sha,
        })),
        paths: files.map(({ filename }) => filename),
    };
}

// EXTERNAL MODULE: ./src/github/fix-failure.ts
var fix_failure = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/github/requests.ts
var requests = __webpack_require__(4261);
;// CONCATENATED MODULE: ./src/github/fix-requests.ts





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
    constructor(token, { owner, repo }, branch) {
        this.branch = branch;
        this.#own = { owner, repo };
        this.#requests = (0,requests.openRequests)(token, patience);
    }
    /** Who the token belongs to, as pull requests and commits name their author. */
    async viewer() {
        const query = 'query { viewer { login } }';
        const schema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
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
        const found = await this.#ask('pulls', schemas/* array */.YOg(pull), ({ rest }, request) => rest.pulls.list({ ...query, per_page: 100, request }));
        const name = `${owner}/${repo}`.toLowerCase();
        return found
            .filter((one) => one.head.repo?.full_name.toLowerCase() === name && one.base.ref === into)
            .map(fixPullOf);
    }
    /** The newest commit of the branch; undefined where there is no such branch. */
    async head() {
        const schema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: commitId }) });
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
                throw new fix_failure/* FixFailure */.sY(`${this.branch} has too many commits: merge or delete it`);
        }
        return comparisonOf({ ...first, commits });
    }
    /** The id of a commit's tree. */
    async treeOf(commit_sha) {
        const schema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
        const answer = await this.#ask('contents', schema, ({ rest }, request) => rest.git.getCommit({ ...this.#own, commit_sha, request }));
        return answer.tree.sha;
    }
    /** What stands in one folder. */
    async folder(tree_sha) {
        const answer = await this.#ask('contents', tree, ({ rest }, request) => rest.git.getTree({ ...this.#own, tree_sha, request }));
        if (answer.truncated)
            throw new fix_failure/* FixFailure */.sY('GitHub does not list all files of a folder');
        return answer.tree.map(({ path: name, mode, sha: id }) => ({ name, mode, id }));
    }
    /** A tree that differs from another by some files; gives its id. */
    async createTree(base_tree, files) {
        const entries = files.map((file) => ({ ...file, type: 'blob' }));
        const answer = await this.#ask('contents', schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), ({ rest }, request) => rest.git.createTree({ ...this.#own, base_tree, tree: entries, request }));
        return answer.sha;
    }
    /** A commit by whom the token belongs to; gives its id. */
    async createCommit(message, id, parents) {
        const commit = { ...this.#own, message, tree: id, parents: [...parents] };
        const answer = await this.#ask('contents', schemas/* object */.Ikc({ sha: commitId }), ({ rest }, request) => rest.git.createCommit({ ...commit, request }));
        return answer.sha;
    }
    /**
     * Makes the branch, or moves it on, never back or aside; gives whether GitHub accepted it.
     * Source: https://docs.github.com/rest/git/refs#update-a-reference
     */
    async push(sha, how) {
        const own = { ...this.#own, sha };
        const accepted = this.#ask('contents', schemas/* unknown */.L5J(), ({ rest }, request) => how === 'create'
            ? rest.git.createRef({ ...own, ref: `refs/${this.#ref}`, request })
            : rest.git.updateRef({ ...own, ref: this.#ref, force: false, request })).then(() => true);
        return (await unless(422, accepted)) ?? false;
    }
    /** Must not be repeated by itself: it may be stored although the answer is an error. */
    async createPull(into, title, body) {
        const draft = { ...this.#own, head: this.branch, base: into, title, body };
        const { octokit, once } = this.#requests;
        const asked = once((request) => octokit.rest.pulls.create({ ...draft, request }));
        return fixPullOf(await this.#told('new pull', pull, asked));
    }
    async updatePull(pull_number, change) {
        await this.#ask('pulls', schemas/* unknown */.L5J(), ({ rest }, request) => rest.pulls.update({ ...this.#own, pull_number, ...change, request }));
    }
    get #ref() {
        return `heads/${this.branch}`;
    }
    #comparePage(from, to, page) {
        const range = { basehead: `${from}...${to}`, per_page: 100, page };
        return this.#ask('contents', comparison, ({ rest }, request) => rest.repos.compareCommitsWithBasehead({ ...this.#own, ...range, request }));
    }
    /** Asks what may be asked twice. */
    #ask(room, schema, call) {
        const { octokit, repeated } = this.#requests;
        return this.#told(room, schema, repeated((request) => call(octokit, request)));
    }
    async #told(room, schema, asked) {
        const { data } = await asked.catch((error) => {
            throw (0,fix_failure/* failureOf */.g5)(error, room, this.branch);
        });
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        throw (0,fix_failure/* failureOf */.g5)(new answers/* UnexpectedAnswer */.M7('description of what was asked for'), room, this.branch);
    }
}
/** Undefined where GitHub answers with a status. */
async function unless(status, call) {
    return call.catch((error) => {
        if (error instanceof fix_failure/* FixFailure */.sY && (0,fix_failure/* isStatus */.zM)(error.cause, status))
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRequests: () => (/* binding */ openRequests)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;
/** Opens GitHub for a token; `patience` is in milliseconds. Throws where GITHUB_API_URL is no address. */
function openRequests(token, patience) {
    const deadline = Date.now() + patience;
    return {
        octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { log: silent }),
        repeated: (call) => send(call, deadline, true),
        once: (call) => send(call, deadline, false),
    };
}
/** Nothing but output/ prints. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function send(call, deadline, repeatable) {
    for (let attempt = 1;; attempt++) {
        const left = deadline - Date.now();
        try {
            return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
        }
        catch (error) {
            const pause = pauseAfter(error, attempt, repeatable);
            if (pause === undefined || Date.now() + pause >= deadline)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    }
}
/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error, attempt, repeatable) {
    if (attempt > 2)
        return undefined;
    // A request over the rate limit was not carried out: even a creation may be sent again.
    const wait = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitWait */ .hD)(error);
    if (wait !== undefined)
        return wait;
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    const transient = status === undefined ? !(0,_answers__WEBPACK_IMPORTED_MODULE_2__/* .isGraphqlRefusal */ .eH)(error) : status >= 500;
    return repeatable && transient ? attempt * 500 : undefined;
}


/***/ })

};
