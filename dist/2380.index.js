export const id = 2380;
export const ids = [2380,5671];
export const modules = {

/***/ 1673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   be: () => (/* binding */ areChanged),
/* harmony export */   r4: () => (/* binding */ isBlobOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Whether some lines are all shown together and one of them is new. */
function areChanged(shown, { startLine, endLine }) {
    const around = shown.find(({ first, last }) => first <= startLine && endLine <= last);
    return around !== undefined && [...around.added].some((line) => startLine <= line && line <= endLine);
}
const heading = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** The lines of the new side of a patch as GitHub gives it; undefined for one that is none, or is cut. */
function shownLines(patch) {
    const shown = [];
    let [before, after, at] = [0, 0, 0];
    for (const line of patch.split('\n')) {
        if (line.startsWith('\\'))
            continue;
        if (before === 0 && after === 0) {
            const [match, old = '1', first, count = '1'] = heading.exec(line) ?? [];
            if (match === undefined)
                return undefined;
            [before, after, at] = [Number(old), Number(count), Number(first)];
            shown.push({ first: at, last: at + after - 1, added: new Set() });
            continue;
        }
        const [sign = ''] = line;
        if (!'+- '.includes(sign) || sign === '')
            return undefined;
        if (sign === '+')
            shown.at(-1)?.added.add(at);
        if (sign !== '+')
            before -= 1;
        if (sign !== '-')
            [after, at] = [after - 1, at + 1];
        if (before < 0 || after < 0)
            return undefined;
    }
    return before === 0 && after === 0 ? shown : undefined;
}
/** Whether git keeps a text under this id, of a repository with SHA-1 or with SHA-256. */
function isBlobOf(id, text) {
    const bytes = Buffer.from(text, 'utf8');
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex') === id);
}


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Xz: () => (/* binding */ keepComment),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _create_once__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);


/**
 * Keeps one comment of ours: written where there is none (unless `onlyUpdate`), edited where its text differs, left
 * alone where it does not. Ours is what begins with the marker and was written by whom the token belongs to: anyone
 * can copy a marker. Of several, which racing runs or a repeated request leave, the oldest stays. What the run of a
 * newer commit wrote stays too, or is left for it to write. Gives undefined where there is none.
 */
async function keepComment(comments, { markers, text, onlyUpdate, isOutdated }) {
    const [marker = ''] = markers;
    const author = await comments.viewer();
    const isOurs = (one) => one.author === author && markers.some((known) => one.body.startsWith(known));
    const ours = async () => (await comments.list()).filter(isOurs);
    const body = `${marker}\n${text.trimEnd()}`;
    let found = await ours();
    if (found.length === 0) {
        if (onlyUpdate || (await isOutdated()))
            return undefined;
        found = await (0,_create_once__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)({
            create: () => comments.create(body),
            ours,
            same: (a, b) => a.id === b.id,
            mayBeDone: (error) => comments.mayBeDone(error),
        });
    }
    const [oldest, ...doubles] = [...found].sort((a, b) => a.id - b.id);
    if (oldest === undefined)
        return undefined;
    try {
        if (!sameText(oldest.body, body) && !(await isOutdated()))
            await comments.update(oldest.id, body);
        for (const { id } of doubles)
            await comments.remove(id);
        return { url: oldest.url };
    }
    catch (failure) {
        return { url: oldest.url, failure };
    }
}
/** Whether two texts are one to GitHub, which may keep other line ends than it was sent. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/** The first line of a comment: HTML that GitHub does not show. Two uses of the action differ by their key. */
function markerOf(key) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
    const short = safe.length > 150 ? `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex')}` : safe;
    return `<!-- iam-policy-drift:v1 key=${short.replaceAll('%2F', '/')} -->`;
}


/***/ }),

/***/ 4633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/** Creates something and looks: an answer that did not come is no reason to create it twice. Gives all of ours. */
async function createOnce({ create, ours, same, mayBeDone }) {
    let failure;
    for (let attempt = 1; attempt <= 2; attempt++) {
        const created = await create().catch((error) => {
            if (!mayBeDone(error))
                throw error;
            failure = error;
            return undefined;
        });
        if (created === undefined) {
            const found = await ours();
            if (found.length > 0)
                return found;
        }
        else {
            // The list may be slower than the answer; it may also hold what another run created in the meantime.
            const found = await ours().catch(() => []);
            return found.some((one) => same(one, created)) ? found : [...found, created];
        }
    }
    throw failure;
}


/***/ }),

/***/ 1450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   LA: () => (/* binding */ notAccepted),
/* harmony export */   Y6: () => (/* binding */ fixPullOf),
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   bC: () => (/* binding */ mayBeThere),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   sY: () => (/* binding */ FixFailure),
/* harmony export */   xk: () => (/* binding */ commitId),
/* harmony export */   zM: () => (/* binding */ isStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7346);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3948);



/** What GitHub answers, as far as it is read. */
const commitId = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_repository_repository__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh);
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish();
const pull = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed']),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    user: account,
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['diverged', 'ahead', 'behind', 'identical']),
    total_commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: commitId }),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        sha: commitId,
        author: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish(),
        committer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish(),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
    })),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() })).optional(),
});
const tree = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    truncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
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
/** What keeps a fix pull request from being kept, in words that name the remedy. */
class FixFailure extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'FixFailure';
    }
}
/** Whether an error is GitHub's answer with a status. */
function isStatus(error, status) {
    return (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === status;
}
/** Whether a pull request may exist although creating it threw: no response came, or another one exists. */
function mayBeThere(error) {
    const status = error instanceof FixFailure ? ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error.cause) ?? 500) : 0;
    return status >= 500 || status === 422;
}
/** The failure of a request, as it is said. */
function failureOf(cause, room, branch) {
    return new FixFailure(reasonOf(cause, room, branch), { cause });
}
/** Why something threw, whatever it was. */
function saidOf(error, branch) {
    return error instanceof FixFailure ? error.message : reasonOf(error, 'viewer', branch);
}
function reasonOf(error, room, branch) {
    const status = (0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(error))
        return 'GitHub’s rate limit is exceeded; the next run tries again';
    if ((0,_answers__WEBPACK_IMPORTED_MODULE_1__/* .isGraphqlRejection */ .jh)(error))
        return 'GitHub does not say whom github-token belongs to; pass github.token';
    if (error instanceof _answers__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7)
        return `${error.message}; see whether GITHUB_API_URL is GitHub’s`;
    if (error instanceof TypeError)
        return 'GITHUB_API_URL is no address of GitHub’s';
    if (status === undefined)
        return 'GitHub did not answer in time; the next run tries again';
    if (status >= 500)
        return `GitHub answers with ${status}; the next run tries again`;
    if (status === 401)
        return 'github-token is not valid (401); pass github.token or another token';
    if (status === 422)
        return notAccepted(room, branch);
    if (status !== 403 && status !== 404)
        return `GitHub refuses it (${status})`;
    if (room === 'contents')
        return `github-token may not write the branch ${branch} (${status}); give the job contents: write`;
    return isForbiddenToActions(error)
        ? 'GitHub Actions may not open pull requests here (403); tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organization, under Actions, General, or give github-token the token of a GitHub App'
        : `github-token may not write pull requests (${status}); give the job pull-requests: write`;
}
/** What is said of an answer 422. */
function notAccepted(room, branch) {
    return room === 'contents'
        ? `GitHub does not accept the branch ${branch} (422); let github-token write it in the rulesets and branch protections that match it`
        : 'GitHub does not accept the pull request (422)';
}
/**
 * The one rejection that no permission fixes.
 * Source: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
 */
function isForbiddenToActions(error) {
    return error instanceof Error && error.message.includes('not permitted to create or approve pull requests');
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitMessage: () => (/* binding */ commitMessage),
/* harmony export */   fixBranch: () => (/* binding */ fixBranch),
/* harmony export */   holdsAll: () => (/* binding */ holdsAll),
/* harmony export */   marksOf: () => (/* binding */ marksOf),
/* harmony export */   pathMark: () => (/* binding */ pathMark),
/* harmony export */   pullMarker: () => (/* binding */ pullMarker),
/* harmony export */   readCommit: () => (/* binding */ readCommit),
/* harmony export */   readMarked: () => (/* binding */ readMarked),
/* harmony export */   removalMark: () => (/* binding */ removalMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7318);



/** The marks of a suggestion. */
function marksOf(suggestion, isRedacted) {
    const { files, needsDecision, unchanged } = suggestion;
    const texts = files.map(({ path, before, after }) => [path, before, after]);
    const choices = files.map(choiceIn);
    // So many are one: no marker holds them.
    const all = { path: pathMark(''), choice: hashOf(choices.map(({ choice }) => choice)), items: [] };
    return {
        choices: choices.map(briefly).join(between).length > room ? [all] : choices,
        files: hashOf(texts),
        text: hashOf([texts, needsDecision, unchanged, isRedacted]),
    };
}
function choiceIn(file) {
    const { path } = file;
    const items = itemsIn(file);
    return { path: pathMark(path), choice: hashOf([path, items]), items: items.map(itemMark) };
}
/** Where a file loses and gains no action, as where two statements grant the same, its changed lines count. */
function itemsIn(file) {
    const { removed, added } = file;
    if (removed.length + added.length > 0)
        return [...removed.map((one) => `-${one}`), ...added.map((one) => `+${one}`)];
    const [, , ...lines] = (0,_base_patch__WEBPACK_IMPORTED_MODULE_2__.patchOf)([file])
        .split('\n')
        .filter((line) => /^[+-]/.test(line));
    return lines;
}
/** What the removal of an action is called in a choice. */
function removalMark(action) {
    return itemMark(`-${action}`);
}
function itemMark(item) {
    return hashOf(item, 6);
}
/** What a path is called in a choice. */
function pathMark(path) {
    return hashOf(path, 8);
}
/** Whether one choice holds all of another of the same file, as far as is known. */
function holdsAll(choice, other) {
    const { items } = other;
    if (choice.path !== other.path)
        return false;
    return (choice.choice === other.choice || (items.length > 0 && items.every((item) => choice.items.includes(item))));
}
function hashOf(value, length = 16) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);
}
/** A commit message with the line that marks a commit as ours: if its tree differs, it was edited. */
function commitMessage(message, files, tree) {
    return `${message}\n\nIam-Policy-Drift-Fix: files=${files} tree=${tree}\n`;
}
/** What a commit says it holds; undefined for one that is not ours, or no longer. */
function readCommit({ message, tree, }) {
    const [, files, own] = /^Iam-Policy-Drift-Fix: files=([0-9a-f]{16}) tree=([0-9a-f]{40,64})$/m.exec(message) ?? [];
    return own === tree ? files : undefined;
}
/** The branch of a configuration: of the usual config file the plain name. */
function fixBranch(key, defaultKey) {
    const plain = 'iam-policy-drift/fix';
    return key === defaultKey
        ? plain
        : `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`;
}
/** The most that the choices may take of a marker, in characters: about five hundred files. */
const room = 12_500;
const between = '.';
/** The first line of our text in a pull request: HTML that GitHub does not show. */
function pullMarker(key, { choices, text, state }) {
    const whole = choices.map((one) => `${briefly(one)}${one.items.join('')}`).join(between);
    const files = whole.length > room ? choices.map(briefly).join(between) : whole;
    return `${startOf(key)} files=${files} text=${text} state=${state} -->`;
}
/** A choice without its items. */
function briefly({ path, choice }) {
    return `${path}${choice}`;
}
/** Reads the text of a pull request; undefined for one that is not of these keys. */
function readMarked(body, keys) {
    const starts = keys.map(startOf);
    const lines = body.replaceAll('\r\n', '\n').split('\n');
    const at = lines.findIndex((line) => starts.some((start) => line.startsWith(`${start} `)));
    const [, files = '', text = '', state] = / files=([0-9a-f.]*) text=([0-9a-f]{16}) state=(open|done) -->/.exec(lines[at] ?? '') ?? [];
    if (state !== 'open' && state !== 'done')
        return undefined;
    return {
        above: lines
            .slice(0, at)
            .map((line) => `${line}\n`)
            .join(''),
        mark: { choices: files.split(between).map(readChoice), text, state },
        below: lines.slice(at + 1).join('\n'),
    };
}
function readChoice(written) {
    const [path, choice, items] = [written.slice(0, 8), written.slice(8, 24), written.slice(24)];
    return { path, choice, items: items.match(/.{6}/g) ?? [] };
}
/** Another marker than that of a comment. */
function startOf(key) {
    return (0,_comment__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key).replace(':v1 ', ':v1 fix ').replace(' -->', '');
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFixPull: () => (/* binding */ keepFixPull)
});

// EXTERNAL MODULE: ./src/github/comment.ts
var comment = __webpack_require__(7318);
// EXTERNAL MODULE: ./src/github/fix-answers.ts
var fix_answers = __webpack_require__(1450);
// EXTERNAL MODULE: ./src/github/changed-lines.ts
var changed_lines = __webpack_require__(1673);
// EXTERNAL MODULE: ./src/github/fix-marks.ts
var fix_marks = __webpack_require__(5671);
;// CONCATENATED MODULE: ./src/github/fix-branch.ts



/** Reads the branch and whose it is. */
async function readBranch(github, { branch, commit }, viewer) {
    const head = await github.head();
    if (head === undefined)
        return { kind: 'absent' };
    const ahead = await github.compare(branch, head);
    if (!ahead.commits.every((one) => isOurs(one, viewer)))
        return { kind: 'foreign' };
    const { parting, paths } = ahead;
    const since = parting === commit ? undefined : await github.compare(parting, commit, true);
    // A run of an older commit must not take back what the base branch got since.
    if (since !== undefined && since.status !== 'ahead')
        return { kind: 'newer' };
    const last = ahead.commits.find(({ id }) => id === head);
    const files = last === undefined ? undefined : (0,fix_marks.readCommit)(last);
    return {
        kind: 'ours',
        head,
        parents: parting === head ? [commit] : parting === commit ? [head] : [head, commit],
        ...(files === undefined ? {} : { files }),
        paths,
        moved: since?.paths ?? [],
    };
}
/** GitHub itself signs, as web-flow, what a workflow's token commits. A merge by a person has a person as its author. */
function isOurs(commit, viewer) {
    const { author, committer } = commit;
    const byUs = author === viewer && (committer === viewer || committer === 'web-flow');
    return byUs && (0,fix_marks.readCommit)(commit) !== undefined;
}
/** Finds the files in a commit, with their modes; what is not there as it was judged is left out. */
async function writableFiles(github, commit, files) {
    const tree = await github.treeOf(commit);
    const folders = new Map();
    const read = (id) => {
        const known = folders.get(id) ?? github.folder(id);
        folders.set(id, known);
        return known;
    };
    const [fit, omitted] = [[], []];
    for (const { path, before, after } of files) {
        const entry = await entryAt(tree, path, read);
        const mode = entry?.mode;
        const reason = whyNot(entry, before);
        if (reason === undefined && (mode === '100644' || mode === '100755'))
            fit.push({ path, mode, content: after });
        else
            omitted.push({ path, reason: reason ?? notThere });
    }
    return { tree, files: fit, omitted };
}
const notThere = 'it is not committed there';
function whyNot(entry, before) {
    if (entry?.mode === '120000')
        return 'it is, or lies behind, a symbolic link, which is not written through';
    if (entry === undefined || !entry.mode.startsWith('100'))
        return notThere;
    return (0,changed_lines/* isBlobOf */.r4)(entry.id, before) ? undefined : 'what was judged is not what is committed';
}
/** The entry of a path, or the link that stands in its way. */
async function entryAt(tree, path, read) {
    let at = { name: '', mode: '040000', id: tree };
    for (const step of path.split('/')) {
        if (at.mode !== '040000')
            return at.mode === '120000' ? at : undefined;
        const next = (await read(at.id)).find(({ name }) => name === step);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at;
}
/**
 * Commits on top of a branch that is ours, or creates it; returns false if it was changed at the same time.
 * Throws FixFailure, also where a rule of the repository keeps the branch from being written.
 */
async function writeBranch(github, state, base, { writable, message, files }) {
    const tree = await github.createTree(writable.tree, writable.files);
    const parents = state.kind === 'ours' ? state.parents : [base.commit];
    const commit = await github.createCommit((0,fix_marks.commitMessage)(message, files, tree), tree, parents);
    if (await github.push(commit, state.kind === 'ours' ? 'move' : 'create'))
        return true;
    // The same status stands for a branch that is elsewhere by now and for one that may not be written.
    const head = await github.head();
    if (head === commit)
        return true;
    const before = state.kind === 'ours' ? state.head : undefined;
    if (head === before)
        throw new fix_answers/* FixFailure */.sY((0,fix_answers/* notAccepted */.LA)('contents', github.branch));
    return false;
}
/**
 * One of the pull requests, newest first, in which people said no to every file of a suggestion; undefined where
 * something else is suggested. Of a file whose evidence has gaps less may be proven than what they said no to.
 */
function declinedIn({ marks, thin }, noes) {
    const gaps = new Set([...thin.keys()].map(fix_marks.pathMark));
    const isNo = (one, no) => gaps.has(one.path) ? (0,fix_marks.holdsAll)(no, one) : no.path === one.path && no.choice === one.choice;
    const found = marks.choices.map((one) => noes.find(({ mark }) => mark.choices.some((no) => isNo(one, no))));
    return found.includes(undefined) ? undefined : found[0];
}
/**
 * Files of the branch that would lose a removal or an addition, for all that is known for want of evidence alone: none
 * that removes what has come into use. Without a mark it is not known what they have.
 */
function heldIn({ marks, thin }, state, mark) {
    if (state.kind !== 'ours' || state.files === marks.files)
        return [];
    return state.paths.filter((path) => {
        const used = thin.get(path);
        if (used === undefined || state.moved.includes(path))
            return false;
        const isOf = (one) => one.path === (0,fix_marks.pathMark)(path);
        const [now, before] = [marks.choices.find(isOf), mark?.choices.find(isOf)];
        if (before?.items.some((item) => used.has(item)) === true)
            return false;
        return now === undefined || before === undefined || !(0,fix_marks.holdsAll)(now, before);
    });
}

;// CONCATENATED MODULE: ./src/github/fix-pull-request.ts




/**
 * Keeps one branch and one pull request: opened, brought up to date, closed where nothing is left to fix. A branch with
 * people's commits and a suggestion that a person closed are left alone. Never throws: a fix decides nothing.
 */
async function keepFixPull(request) {
    const seen = { pushed: false };
    try {
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const { FixRequests: Requests } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(9799)]).then(__webpack_require__.bind(__webpack_require__, 2180));
        return await keep(new Requests(request.access, request.repository, request.branch), request, seen);
    }
    catch (error) {
        const url = seen.url === undefined ? {} : { url: seen.url };
        return { kind: 'failed', problem: (0,fix_answers/* saidOf */.Jo)(error, request.branch), ...url, pushed: seen.pushed };
    }
}
async function keep(github, request, seen) {
    const { base, files } = request;
    const pulls = await github.pulls(base.branch);
    const open = pulls.find(({ state }) => state === 'open');
    if (open === undefined && files.length === 0)
        return { kind: 'nothing' };
    if (open !== undefined)
        seen.url = open.url;
    const viewer = await github.viewer();
    const oursIn = ({ author, body }) => author === viewer ? (0,fix_marks.readMarked)(body, request.keys) : undefined;
    const noes = pulls.flatMap((one) => {
        const mark = one.isMerged ? undefined : oursIn(one)?.mark;
        return mark?.state === 'open' ? [{ mark, url: one.url }] : [];
    });
    const no = open === undefined ? declinedIn(request, noes) : undefined;
    if (no !== undefined)
        return { kind: 'declined', url: no.url };
    const pull = open === undefined ? undefined : { ...open, ours: oursIn(open) };
    return keepBranch(github, request, { pull, viewer, seen });
}
async function keepBranch(github, request, found) {
    const { pull, viewer } = found;
    // If the branch is created by another client at the same moment, it is one that exists.
    for (let attempt = 1; attempt <= 2; attempt++) {
        const state = await readBranch(github, request.base, viewer);
        if (state.kind === 'foreign' || state.kind === 'newer')
            return { kind: state.kind, ...urlOf(pull) };
        const held = pull === undefined ? [] : heldIn(request, state, pull.ours?.mark);
        if (pull !== undefined && held.length > 0)
            return { kind: 'held', url: pull.url, paths: held };
        if (request.files.length === 0)
            return pull === undefined ? { kind: 'nothing' } : fix_pull_request_close(github, request, pull);
        const outcome = await write(github, request, found, state);
        if (outcome !== 'again')
            return outcome;
    }
    return { kind: 'raced', ...urlOf(pull) };
}
function urlOf(pull) {
    return pull === undefined ? {} : { url: pull.url };
}
async function fix_pull_request_close(github, request, pull) {
    // One that is not ours stays, and so does one that was opened again after we closed it.
    const { ours } = pull;
    if (ours?.mark.state !== 'open')
        return { kind: 'unchanged', url: pull.url };
    const marker = markerFor(request, 'done', ours.mark);
    const below = [marker, request.ending, '', request.redact(ours.below)].join('\n');
    const body = `${ours.above}${below}`.slice(0, longest);
    await github.updatePull(pull.number, { body, state: 'closed' });
    return { kind: 'closed', url: pull.url };
}
/** GitHub's most in the text of a pull request, in characters. */
const longest = 65_536;
function markerFor({ keys, marks }, state, known = marks) {
    const [key = ''] = keys;
    return (0,fix_marks.pullMarker)(key, { choices: known.choices, text: known.text, state });
}
async function write(github, request, { pull, seen }, state) {
    const { base, marks, message } = request;
    const isBehind = state.kind === 'absent' || state.files !== marks.files;
    const isSaid = pull !== undefined && (pull.ours === undefined || isAsWanted(pull.ours.mark, marks));
    if (pull !== undefined && !isBehind && isSaid)
        return { kind: 'unchanged', url: pull.url };
    const writable = await writableFiles(github, base.commit, request.files);
    if (writable.files.length === 0)
        return { kind: 'unwritable', omitted: writable.omitted, ...urlOf(pull) };
    if (isBehind) {
        const commit = { writable, message, files: marks.files };
        const isDone = await writeBranch(github, state, base, commit);
        if (!isDone)
            return state.kind === 'absent' ? 'again' : { kind: 'raced', ...urlOf(pull) };
    }
    seen.pushed = true;
    return say(github, request, pull, writable);
}
function isAsWanted(mark, { text }) {
    return mark.state === 'open' && mark.text === text;
}
/** Writes the text of the pull request, and the pull request where there is none. */
async function say(github, request, pull, { omitted }) {
    const { title } = request;
    const above = pull?.ours?.above ?? '';
    const text = `${markerFor(request, 'open')}\n${request.text(omitted).trimEnd()}`;
    const body = `${above}${text}`.slice(0, longest);
    if (pull === undefined)
        return { kind: 'opened', url: (await openOnce(github, request, body)).url };
    // A person who opened it by hand wrote its text too; and a title that a person changed is theirs.
    if (pull.ours !== undefined && !(0,comment/* sameText */.QV)(pull.body, body))
        await github.updatePull(pull.number, { body, ...(request.isTitle(pull.title) ? { title } : {}) });
    return { kind: 'updated', url: pull.url };
}
/** Opens a pull request and looks: an answer that did not come is no reason to open it twice. */
async function openOnce(github, { base, title }, body) {
    let failure;
    for (let attempt = 1; attempt <= 2; attempt++) {
        try {
            return await github.createPull(base.branch, title, body);
        }
        catch (error) {
            if (!(0,fix_answers/* mayBeThere */.bC)(error))
                throw error;
            failure = error;
        }
        const found = (await github.pulls(base.branch)).find(({ state }) => state === 'open');
        if (found !== undefined)
            return found;
    }
    throw failure;
}


/***/ })

};
