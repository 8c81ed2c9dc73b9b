export const id = 1773;
export const ids = [1773,6584];
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

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubRepository: () => (/* binding */ GitHubRepository)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(654);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(9024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository = __webpack_require__(7346);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(6584);
;// CONCATENATED MODULE: ./src/github/repository-answers.ts


const commitId = schemas/* string */.YjP().refine(repository/* isCommitId */.jh);
/** A commit of a list. */
const commit = schemas/* object */.Ikc({
    sha: commitId,
    commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }) }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commitId })),
});
/** What two commits have in common, and what differs. */
const comparison = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha: commitId }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() })).optional(),
});
/** A file with its content. */
const file = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('file'),
    sha: schemas/* string */.YjP(),
    content: schemas/* string */.YjP(),
    encoding: schemas/* string */.YjP(),
});
/** One that leads to a file comes as that file. */
const repository_answers_link = schemas/* object */.Ikc({ type: schemas/* literal */.euz('symlink'), target: schemas/* string */.YjP() });
/** A submodule by the commit that it links to. */
const submodule = schemas/* object */.Ikc({ type: schemas/* literal */.euz('submodule'), sha: commitId });
/** A folder comes as a list, and git keeps no empty ones. */
const noFile = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1), schemas/* object */.Ikc({ type: schemas/* literal */.euz('dir') })]);
/** A branch or a tag. */
const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: commitId }) });
/** All files of a commit. */
const tree = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./src/github/repository.ts








/** All requests of one run, waits included, in milliseconds. */
const patience = 90_000;
/** A thousand commits: more than most branches get in a month, and ten of a thousand requests an hour. */
const linePages = 10;
/** GitHub lists no more files of a comparison. Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
const comparedFiles = 300;
/** A repository as GitHub has it, read with a token that needs contents: read. */
class GitHubRepository {
    #requests;
    #own;
    constructor(access, { owner, repo }) {
        this.#requests = (0,client.openRequests)(access, patience);
        this.#own = { owner, repo };
    }
    async resolve(name) {
        const id = (0,repository/* oneCommit */.oU)(await this.refsNamed(name));
        if (id !== undefined)
            return id;
        const [first] = await this.#commits(name, 1, 1);
        if (first === undefined)
            throw new repository/* RepositoryFailure */.zp('GitHub does not know it');
        return first.sha;
    }
    /** A short name may be that of a branch and of a tag: both are asked for by their full names. */
    async refsNamed(name) {
        if (/[~^:@{}]/.test(name))
            throw new repository/* RepositoryFailure */.zp('GitHub does not resolve expressions');
        const found = await Promise.all(fullNames(name).map(async (ref) => ({ ref, id: await this.#commitAt(ref) })));
        return found.flatMap(({ ref, id }) => (id === undefined ? [] : [{ ref, id }]));
    }
    /** The commit of a full name; undefined where there is none of that name. */
    async #commitAt(ref) {
        const { octokit } = this.#requests;
        const short = ref.replace(/^refs\//, '');
        const answer = await this.#ask(reference, (request) => octokit.rest.git.getRef({ ...this.#own, ref: short, request })).catch(absentRef);
        if (answer === undefined || answer.object.type === 'commit')
            return answer?.object.sha;
        // An annotated tag is an object of its own.
        const [first] = await this.#commits(answer.object.sha, 1, 1);
        return first?.sha;
    }
    async parents(id) {
        const [first] = await this.#commits(id, 1, 1);
        if (first?.sha !== id)
            throw new repository/* RepositoryFailure */.zp('GitHub does not know the commit');
        return first.parents.map(({ sha }) => sha);
    }
    async mergeBase(one, other) {
        return (await this.#compare(one, other)).merge_base_commit.sha;
    }
    async read(id, path) {
        return (0,paths/* followLinks */.n1)(path, (location) => this.entryAt(id, location));
    }
    async entryAt(id, path) {
        const { octokit } = this.#requests;
        const answer = await this.#ask(schemas/* union */.KCZ([file, repository_answers_link, submodule, noFile]), (request) => octokit.rest.repos.getContent({ ...this.#own, path, ref: id, request })).catch((error) => this.#absent(error, id));
        if (answer === undefined || Array.isArray(answer))
            return undefined;
        if ('target' in answer)
            return { linkTo: answer.target };
        if (answer.type === 'submodule')
            return { submodule: answer.sha };
        if (answer.type === 'dir')
            return undefined;
        const { sha, content, encoding } = answer;
        // A file of more than a megabyte comes without its content.
        const text = encoding === 'base64' ? (0,read_file/* decodeUtf8 */._6)(Buffer.from(content, 'base64')) : undefined;
        return text === undefined ? { id: sha } : { id: sha, text };
    }
    async list(id) {
        const { octokit } = this.#requests;
        const answer = await this.#ask(tree, (request) => octokit.rest.git.getTree({ ...this.#own, tree_sha: id, recursive: '1', request }));
        if (answer.truncated)
            throw new repository/* RepositoryFailure */.zp('GitHub does not list all of its files');
        const ofType = (wanted) => answer.tree.filter(({ type }) => type === wanted);
        return {
            files: ofType('blob').map(({ path }) => path),
            submodules: new Map(ofType('commit').map(({ path, sha }) => [path, sha])),
        };
    }
    /** A repository of its own, which the token need not open. */
    async submodule(path) {
        throw new repository/* RepositoryFailure */.zp(`GitHub is not asked for the submodule ${path}`);
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
    /** GitHub finds no commit by a content. */
    async everHad() {
        throw new repository/* RepositoryFailure */.zp('GitHub does not tell whether a file stood elsewhere before; fetch-depth: 0 helps');
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
                    throw new repository/* RepositoryFailure */.zp('GitHub’s answer is no list of commits');
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
            throw new repository/* RepositoryFailure */.zp('GitHub does not know the commit');
        const all = (0,repository/* plausible */.oz)(commits, Date.now());
        const cut = (0,repository/* cutAt */.og)(all, since);
        return { commits: cut ?? all, complete: cut !== undefined };
    }
    /** 404 is said of a path that is not there, and of everything to a token that may not read: the commit tells. */
    async #absent(error, id) {
        if (!(error instanceof repository/* RepositoryFailure */.zp) || (0,answers/* statusOf */.c2)(error.cause) !== 404)
            throw error;
        await this.parents(id);
    }
    async #commits(sha, per_page, page) {
        const { octokit } = this.#requests;
        return this.#ask(schemas/* array */.YOg(commit), (request) => octokit.rest.repos.listCommits({ ...this.#own, sha, per_page, page, request }));
    }
    async #compare(base, head) {
        const { octokit } = this.#requests;
        // The list of files comes with the first page, however few commits that has.
        const options = { basehead: `${base}...${head}`, per_page: 1, page: 1 };
        return this.#ask(comparison, (request) => octokit.rest.repos.compareCommitsWithBasehead({ ...this.#own, ...options, request }));
    }
    async #ask(schema, call) {
        const { data } = await this.#requests.repeated(call).catch((error) => {
            throw new repository/* RepositoryFailure */.zp(reasonOf(error), { cause: error });
        });
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        throw new repository/* RepositoryFailure */.zp('GitHub’s answer is not what its description promises');
    }
}
/** What a name may stand for; a clone calls the branch `main` `origin/main`. */
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
function reasonOf(error) {
    const status = (0,answers/* statusOf */.c2)(error);
    if ((0,answers/* isRateLimited */.Jz)(error))
        return 'GitHub’s rate limit is exceeded';
    if (status === undefined)
        return 'GitHub did not answer';
    if (status >= 500)
        return `GitHub answers with ${status}`;
    const rejected = [401, 403, 404].includes(status);
    return `GitHub refuses to read it (${status})${rejected ? '; give the job contents: read' : ''}`;
}


/***/ })

};
