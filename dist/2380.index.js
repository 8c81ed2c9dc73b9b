export const id = 2380;
export const ids = [2380,3948,5671];
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

/***/ 52380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFixPull: () => (/* binding */ keepFixPull)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(23948);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository = __webpack_require__(87346);
// EXTERNAL MODULE: ./src/github/changed-lines.ts
var changed_lines = __webpack_require__(51673);
// EXTERNAL MODULE: ./src/github/fix-marks.ts
var fix_marks = __webpack_require__(75671);
;// CONCATENATED MODULE: ./src/github/fix-branch.ts





class BranchFailure extends Error {
}
async function onBranch({ branch }, act) {
    try {
        return await act();
    }
    catch (cause) {
        throw new BranchFailure((0,answers.reasonOf)(cause, 'branch', branch), { cause });
    }
}
const absent = '0'.repeat(40);
const mostFiles = 300;
async function readBranch(place, viewer) {
    const { base } = place;
    const found = await readHead(place);
    const { head } = found;
    if (head === absent)
        return { kind: 'ours', ...found, content: new Map(), moved: new Set() };
    const ahead = await compare(place, base.branch, head);
    const content = new Map(ahead.files.map(({ filename, sha }) => [filename, sha ?? '']));
    const [commit] = ahead.commits;
    if (ahead.total_commits > 1 || (commit !== undefined && !isOurs(commit, content, viewer)))
        return { kind: 'foreign' };
    const parting = ahead.merge_base_commit.sha;
    if (parting === base.commit)
        return { kind: 'ours', ...found, content, moved: new Set() };
    const since = await compare(place, parting, base.commit);
    if (since.status !== 'ahead')
        return { kind: 'newer' };
    const moved = since.files.length < mostFiles ? new Set(since.files.map(({ filename }) => filename)) : undefined;
    return { kind: 'ours', ...found, content, moved };
}
function isOurs({ author, committer, commit }, content, viewer) {
    if (author?.login !== viewer)
        return false;
    if (committer?.login !== viewer && committer?.login !== 'web-flow')
        return false;
    const last = commit.message.trimEnd().split('\n').at(-1) ?? '';
    return content.size < mostFiles ? last === (0,fix_marks.contentLine)(content) : /^Iam-Policy-Drift-Fix: /.test(last);
}
const commitId = schemas/* string */.YjP().refine(repository/* isCommitId */.jh);
const comparison = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['diverged', 'ahead', 'behind', 'identical']),
    total_commits: schemas/* number */.aig(),
    merge_base_commit: schemas/* object */.Ikc({ sha: commitId }),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ author: answers/* account */.ct, committer: answers/* account */.ct, commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullish() })).default([]),
});
async function compare({ github, repository }, from, to) {
    const { owner, repo } = repository;
    const range = { basehead: `${from}...${to}`, per_page: 100 };
    const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, ...range });
    return parsed(comparison, data);
}
function parsed(shape, answer) {
    const { success, data } = shape.safeParse(answer);
    if (success)
        return data;
    throw new answers/* UnexpectedAnswer */.M7('requested data');
}
const headQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { id ref(qualifiedName: $ref) { target { oid } } } }`;
const headAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        ref: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: commitId }) }).nullable(),
    }),
});
async function readHead({ github, repository, branch, }) {
    const { owner, repo } = repository;
    const variables = { owner, repo, ref: `refs/heads/${branch}` };
    const answer = parsed(headAnswer, await github.graphql(headQuery, variables));
    return { repositoryId: answer.repository.id, head: answer.repository.ref?.target.oid ?? absent };
}
const entry = schemas/* object */.Ikc({ mode: schemas/* number */.aig(), oid: schemas/* string */.YjP() }).nullable();
async function writableFiles({ github, repository, base }, files) {
    if (files.length === 0)
        return { files, omitted: [] };
    const { owner, repo } = repository;
    const given = files.map((_, index) => `$p${index}: String!`).join(', ');
    const asked = files.map((_, index) => `f${index}: file(path: $p${index}) { mode oid }`).join(' ');
    const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${given}) {
    repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${asked} } } } }`;
    const paths = Object.fromEntries(files.map(({ path }, index) => [`p${index}`, path]));
    const answer = await github.graphql(query, { owner, repo, commit: base.commit, ...paths });
    const shape = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ object: schemas/* record */.g1P(schemas/* string */.YjP(), entry) }) });
    const found = parsed(shape, answer).repository.object;
    const reasons = files.map(({ before }, index) => whyNot(found[`f${index}`], before));
    return {
        files: files.filter((_, index) => reasons[index] === undefined),
        omitted: files.flatMap(({ path }, index) => {
            const reason = reasons[index];
            return reason === undefined ? [] : [{ path, reason }];
        }),
    };
}
const [plain, executable, fix_branch_link] = [0o100644, 0o100755, 0o120000];
function whyNot(found, before) {
    switch (found?.mode) {
        case plain:
            return (0,changed_lines/* isBlobOf */.r4)(found.oid, before) ? undefined : 'the committed file differs from the checked file';
        case executable:
            return 'it is executable, and the GitHub API can only commit files that are not executable';
        case fix_branch_link:
            return 'it is a symbolic link';
        default:
            return 'it is not committed on that branch, or its path contains a symbolic link';
    }
}
function holds({ content, moved, head }, files) {
    if (head === absent || content.size !== files.length || moved === undefined)
        return false;
    return files.every(({ path, after }) => (0,changed_lines/* isBlobOf */.r4)(content.get(path) ?? '', after) && !moved.has(path));
}
const updateRefs = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
const createCommit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } } }`;
const created = schemas/* object */.Ikc({ createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: commitId }) }) });
async function writeBranch(place, { repositoryId, head: before }, files, message) {
    const { github, base, branch } = place;
    const move = (...refUpdates) => github.graphql(updateRefs, { input: { repositoryId, refUpdates } });
    const beside = `refs/heads/${branch}-next`;
    const withoutBeside = (oid) => ({ name: beside, beforeOid: oid, afterOid: absent });
    let oid;
    try {
        await move({ name: beside, afterOid: base.commit, force: true });
        oid = await commitOn(place, files, message);
        const update = { name: `refs/heads/${branch}`, beforeOid: before, afterOid: oid, force: true };
        await move(update, withoutBeside(oid));
        return 'written';
    }
    catch (error) {
        const { head } = await readHead(place);
        if (head === oid)
            return 'written';
        const removed = await move(withoutBeside(oid ?? base.commit)).catch(() => undefined);
        if (head !== before)
            return before === absent ? 'again' : 'raced';
        if ((0,answers/* statusOf */.c2)(error) === 409 || (oid !== undefined && removed === undefined))
            return 'again';
        throw error;
    }
}
async function commitOn({ github, repository: { owner, repo }, branch, base }, files, message) {
    const algorithm = base.commit.length === 64 ? 'sha256' : 'sha1';
    const content = new Map(files.map(({ path, after }) => [path, (0,changed_lines/* blobId */.zA)(after, algorithm)]));
    const [headline = '', ...lines] = message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: `${branch}-next` },
        expectedHeadOid: base.commit,
        message: { headline, body: `${lines.join('\n').trim()}\n\n${(0,fix_marks.contentLine)(content)}` },
        fileChanges: {
            additions: files.map(({ path, after }) => ({
                path,
                contents: Buffer.from(after, 'utf8').toString('base64'),
            })),
        },
    };
    return parsed(created, await github.graphql(createCommit, { input })).createCommitOnBranch.commit
        .oid;
}

// EXTERNAL MODULE: ./src/github/owned.ts
var owned = __webpack_require__(51778);
;// CONCATENATED MODULE: ./src/github/fix-pull-request.ts






const patience = 120_000;
async function keepFixPull(request) {
    const seen = { pushed: false };
    try {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
        return await keep({ ...request, seen, github: openGitHub(request.access, patience) });
    }
    catch (error) {
        const problem = error instanceof BranchFailure ? error.message : (0,answers.reasonOf)(error, 'pull request');
        const url = seen.url === undefined ? {} : { url: seen.url };
        return { kind: 'failed', problem, ...url, pushed: seen.pushed };
    }
}
async function keep(request) {
    const pulls = await listPulls(request);
    const open = pulls.find(({ state }) => state === 'open');
    if (open === undefined && request.files.length === 0)
        return { kind: 'nothing' };
    if (open !== undefined)
        request.seen.url = open.url;
    const viewer = await (0,answers/* viewerOf */.Gj)(request.github);
    const oursIn = ({ author, body }) => author === viewer ? (0,fix_marks.readMarked)(body, request.keys) : undefined;
    const noes = pulls.flatMap((one) => {
        const mark = one.isMerged ? undefined : oursIn(one)?.mark;
        return mark?.state === 'open' ? [{ mark, url: one.url }] : [];
    });
    const no = open === undefined ? (0,fix_marks.declinedIn)(request, noes) : undefined;
    if (no !== undefined)
        return { kind: 'declined', url: no.url };
    const pull = open === undefined ? undefined : { ...open, ours: oursIn(open) };
    for (let attempt = 1; attempt <= 2; attempt++) {
        const outcome = await keepBranch(request, pull, viewer);
        if (outcome !== 'again')
            return outcome;
    }
    return { kind: 'raced', ...urlOf(pull) };
}
async function keepBranch(request, pull, viewer) {
    const state = await onBranch(request, () => readBranch(request, viewer));
    if (state.kind !== 'ours')
        return { kind: state.kind, ...urlOf(pull) };
    const writable = await onBranch(request, () => writableFiles(request, request.files));
    const isCurrent = holds(state, writable.files);
    if (pull !== undefined && !isCurrent) {
        const paths = [...state.content.keys()].filter((path) => state.moved?.has(path) !== true);
        const held = (0,fix_marks.heldIn)(request, paths, pull.ours?.mark);
        if (held.length > 0)
            return { kind: 'held', url: pull.url, paths: held };
    }
    if (request.files.length === 0)
        return pull === undefined ? { kind: 'nothing' } : fix_pull_request_close(request, pull);
    if (isCurrent && pull !== undefined && isSaid(pull, request.marks))
        return { kind: 'unchanged', url: pull.url };
    return write(request, pull, { state, writable, isCurrent });
}
function isSaid({ ours }, { text }) {
    return ours === undefined || (ours.mark.state === 'open' && ours.mark.text === text);
}
function urlOf(pull) {
    return pull === undefined ? {} : { url: pull.url };
}
async function fix_pull_request_close(request, pull) {
    const { ours } = pull;
    if (ours?.mark.state !== 'open')
        return { kind: 'unchanged', url: pull.url };
    const marker = (0,fix_marks.pullMarker)(request.keys[0] ?? '', { ...ours.mark, state: 'done' });
    const below = [marker, request.ending, '', request.redact(ours.below)].join('\n');
    const body = `${ours.above}${below}`.slice(0, longest);
    await request.github.rest.pulls.update({ ...numbered(request, pull), body, state: 'closed' });
    return { kind: 'closed', url: pull.url };
}
const longest = 65_536;
async function write(request, pull, { state, writable: { files, omitted }, isCurrent }) {
    if (files.length === 0)
        return { kind: 'unwritable', omitted, ...urlOf(pull) };
    const done = isCurrent
        ? 'written'
        : await onBranch(request, () => writeBranch(request, state, files, request.message(files)));
    if (done === 'raced')
        return { kind: 'raced', ...urlOf(pull) };
    if (done === 'again')
        return 'again';
    request.seen.pushed = true;
    return say(request, pull, { files, omitted });
}
async function say(request, pull, { files, omitted }) {
    const { marks } = request;
    const title = request.title(files);
    const above = pull?.ours?.above ?? '';
    const marker = (0,fix_marks.pullMarker)(request.keys[0] ?? '', { ...marks, state: 'open' });
    const body = `${above}${marker}\n${request.text(omitted).trimEnd()}`.slice(0, longest);
    if (pull === undefined)
        return { kind: 'opened', url: (await openPull(request, title, body)).url };
    const change = { body, ...(request.isTitle(pull.title) ? { title } : {}) };
    if (pull.ours !== undefined && !(0,owned/* sameText */.QV)(pull.body, body))
        await request.github.rest.pulls.update({ ...numbered(request, pull), ...change });
    return { kind: 'updated', url: pull.url };
}
const described = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullish(),
    user: answers/* account */.ct,
    head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
})
    .transform(({ number, state, title, body, html_url: url, merged_at, user, head, base }) => ({
    ...{ id: number, author: user?.login ?? '', body: body ?? '', url, state, title },
    ...{ isMerged: typeof merged_at === 'string', from: head.repo?.full_name ?? '', into: base.ref },
}));
async function listPulls({ github, repository, branch, base }) {
    const { owner, repo } = repository;
    const order = { state: 'all', sort: 'created', direction: 'desc', per_page: 100 };
    const asked = { owner, repo, head: `${owner}:${branch}`, ...order };
    const found = await (0,answers/* allOf */.bn)(github.paginate.iterator(github.rest.pulls.list, asked), described, 'pull requests');
    const name = (0,base_text/* asciiLower */.F)(`${owner}/${repo}`);
    return found.filter(({ from, into }) => (0,base_text/* asciiLower */.F)(from) === name && into === base.branch);
}
async function openPull(request, title, body) {
    const { github, repository, branch: head, base } = request;
    const { owner, repo } = repository;
    return (0,owned/* createOnce */.Ur)(async () => {
        const draft = { owner, repo, head, base: base.branch, title, body };
        const { success, data } = described.safeParse((await github.rest.pulls.create(draft)).data);
        if (success)
            return data;
        throw new answers/* UnexpectedAnswer */.M7('pull request');
    }, async () => (await listPulls(request)).find(({ state }) => state === 'open'), (error) => (0,owned/* mayBeDone */.VH)(error) || (0,answers/* statusOf */.c2)(error) === 422);
}
function numbered({ repository: { owner, repo } }, { id: pull_number }) {
    return { owner, repo, pull_number };
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
