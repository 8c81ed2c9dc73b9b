export const id = 5281;
export const ids = [5281];
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

/***/ 7759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ settledSign),
/* harmony export */   _f: () => (/* binding */ readThreads),
/* harmony export */   fk: () => (/* binding */ resolveThread),
/* harmony export */   is: () => (/* binding */ keepReview)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7318);



/** How the text of a comment begins that is not wanted any more. */
const settledSign = 'Settled:';
/**
 * Keeps comments of ours on lines: written where there is none, edited where the text differs, settled where they are
 * not wanted any more. Ours is what begins with the marker and was written by whom the token belongs to: anyone can
 * copy a marker. What a person has settled is not said again elsewhere. Of several at a place, which racing runs or a
 * repeated request leave, the oldest stays.
 */
async function keepReview(review, wanted) {
    const author = await review.viewer();
    const isLive = ({ author: by, body }) => by === author &&
        wanted.markers.some((marker) => body.startsWith(marker) && !body.slice(marker.length).trimStart().startsWith(settledSign));
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
    await createOnce(review, fresh, live);
    // Another run may have written the same in the meantime.
    const now = await live();
    for (const { id } of planOf(now, wanted.comments, () => true).doubles)
        await review.remove(id);
}
const noThreads = new Map();
/** What is to be done, given our comments, oldest first. */
function planOf(found, comments, isResolved) {
    const placed = comments.map((comment) => ({ comment, here: found.filter((one) => isAt(one, comment)) }));
    const left = new Set(found.filter((one) => !comments.some((comment) => isAt(one, comment))));
    const fresh = placed.flatMap(({ comment, here }) => {
        if (here.length > 0)
            return [];
        const dismissed = [...left].find((one) => one.path === comment.path && (0,_comment__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(one.body, comment.body) && isResolved(one));
        return dismissed !== undefined && left.delete(dismissed) ? [] : [comment];
    });
    const edits = placed.flatMap(({ comment, here: [oldest] }) => oldest === undefined || (0,_comment__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(oldest.body, comment.body)
        ? []
        : [{ id: oldest.id, body: comment.body }]);
    return { edits, doubles: placed.flatMap(({ here }) => here.slice(1)), gone: [...left], fresh };
}
function isAt(one, { path, startLine, endLine }) {
    return one.path === path && one.startLine === startLine && one.endLine === endLine;
}
/** The text is what counts; for a token that may not resolve threads, every attempt would be denied. */
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
/** Writes what is not there and looks: an answer that did not come is no reason to write it twice. */
async function createOnce(review, fresh, live) {
    let missing = fresh;
    let failure;
    for (let attempt = 1; attempt <= 2; attempt++) {
        try {
            return await review.create(missing);
        }
        catch (error) {
            if (!review.mayBeDone(error))
                throw error;
            failure = error;
        }
        const found = await live();
        missing = missing.filter((comment) => !found.some((one) => isAt(one, comment)));
        if (missing.length === 0)
            return;
    }
    throw failure;
}
const threads = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        isResolved: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        comments: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ databaseId: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })) }),
    })),
    pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
});
const answerOf = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reviewThreads: threads }) }),
});
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      pageInfo { hasNextPage endCursor } } } } }`;
const mutation = `mutation ($id: ID!) {
  resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }`;
/** 10,000 threads. */
const pageLimit = 100;
/** The threads of a pull request by the comment that each begins with. REST knows none. */
async function readThreads({ octokit, repeated }, { owner, repo, number }) {
    const found = new Map();
    let after = null;
    for (let page = 1; page <= pageLimit; page++) {
        const variables = { owner, repo, number, after };
        const answer = answerOf.safeParse(await repeated((request) => octokit.graphql(query, { ...variables, request })));
        if (!answer.success)
            break;
        const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
        for (const { id, isResolved, comments } of nodes)
            for (const { databaseId } of comments.nodes)
                found.set(databaseId, { id, isResolved });
        if (!pageInfo.hasNextPage)
            return found;
        after = pageInfo.endCursor;
    }
    throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('list of threads');
}
/** Resolves a thread. Denied without permission to write contents: https://github.com/github/gh-aw/issues/35726 */
async function resolveThread({ octokit, repeated }, id) {
    await repeated((request) => octokit.graphql(mutation, { id, request }));
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReview: () => (/* binding */ publishReview)
/* harmony export */ });
/* harmony import */ var _report_document_syntax__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9367);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _changed_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7318);
/* harmony import */ var _keep_review__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7759);





/** How many comments stand at once. */
const most = 10;
/** Writes, edits, settles or leaves the comments. Never throws: a comment decides nothing. */
async function publishReview(request) {
    const { access, pull, keys, drafts, texts } = request;
    const omitted = [];
    try {
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const [{ openReview }, { isOutdated }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4750)]).then(__webpack_require__.bind(__webpack_require__, 4750)),
            Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 4487)),
        ]);
        const review = openReview(access, pull);
        const files = drafts.length === 0 ? [] : await review.files();
        const lines = new Map(files.flatMap((file) => linesOf(file, texts.get(file.path), omitted)));
        const markers = keys.map(markerOfReview);
        const comments = drafts
            .filter((draft) => (0,_changed_lines__WEBPACK_IMPORTED_MODULE_1__/* .areChanged */ .be)(lines.get(draft.path) ?? [], draft))
            .slice(0, most)
            .map(({ text, ...location }) => ({ ...location, body: `${markers[0]}\n${text}` }));
        const said = `${_keep_review__WEBPACK_IMPORTED_MODULE_3__/* .settledSign */ .R$} no longer suggested as of commit ${(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pull.head.slice(0, 7))}.`;
        await (0,_keep_review__WEBPACK_IMPORTED_MODULE_3__/* .keepReview */ .is)(review, {
            markers,
            comments,
            settled: `${markers[0]}\n${said}`,
            isOutdated: () => isOutdated(access, pull),
        });
        return { omitted };
    }
    catch (error) {
        return { omitted, problem: `the review suggestions are not as they should be: ${(0,_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error)}` };
    }
}
/** The first line of a comment on lines: another than that of the comment on the pull request. */
function markerOfReview(key) {
    return (0,_comment__WEBPACK_IMPORTED_MODULE_2__/* .markerOf */ .we)(key).replace(':v1 ', ':v1 suggestion ');
}
/** The lines that can be commented; none where the judged text is not the head's, as in a merge commit. */
function linesOf({ path, blob, patch }, text, omitted) {
    if (text === undefined)
        return [];
    const shown = patch === undefined ? undefined : (0,_changed_lines__WEBPACK_IMPORTED_MODULE_1__/* .shownLines */ .TV)(patch);
    if (shown !== undefined && (0,_changed_lines__WEBPACK_IMPORTED_MODULE_1__/* .isBlobOf */ .r4)(blob, text))
        return [[path, shown]];
    const reason = (0,_changed_lines__WEBPACK_IMPORTED_MODULE_1__/* .isBlobOf */ .r4)(blob, text)
        ? 'GitHub does not show what the pull request changes of it'
        : 'the judged file is not that of the pull request’s newest commit, as after a merge with its base';
    omitted.push({ path, reason });
    return [];
}


/***/ }),

/***/ 9367:
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
/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span: one line, its fence longer than any run of
 * backticks inside. Nothing inside a code span becomes a link, a mention, an issue reference or HTML.
 * Rules: https://github.github.com/gfm/#code-spans
 */
function code(text) {
    const shown = visible(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/**
 * A sentence that holds data: plain words and numbers stay as they are, everything else becomes code. So ours read as
 * prose, and whatever a policy, a log or a config brings can only ever be words or code, at the start of a line too.
 */
function prose(text) {
    return text
        .replace(/^ +/, '')
        .split(' ')
        .map((word, index) => {
        const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
        const beginsList = index === 0 && /^\d+[.)]/.test(word);
        if (core === '' || (isPlain(core) && !beginsList))
            return word;
        // A quoted name needs no quotes around its code.
        const quoted = before.endsWith('"') && after.startsWith('"');
        return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
        .join(' ');
}
/** Opening marks, what they stand around, closing marks; no character is read twice, however long the word. */
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;
/**
 * Words of letters, in the shapes that words have (names in camel case read better as code), and numbers. Nothing
 * that marks up, and no mix of letters and digits: GH-1, ABC-1 and commit ids are links to GitHub.
 */
function isPlain(text) {
    const parts = text.split(/[-/’']/);
    // Parts of a commit id, and of an address: `www.` is a link without a name after it.
    if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part)))
        return false;
    if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text))
        return true;
    return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}
/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/**
 * One table row out of cells that are already Markdown. A pipe ends a cell even inside a code span, and a backslash
 * before it is the only escape; a backslash of the data before a pipe is shown by its code point, since parsers
 * disagree on two. Rules: https://github.github.com/gfm/#tables-extension-
 */
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(markdown) {
    return markdown.replace(/\\+\|?|\|/g, (run) => run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run);
}
/** A table with its head. */
function table(head, rows) {
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}
/** A section that is closed until a reader opens it. The blank lines make GitHub read the body as Markdown. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code; its fence is longer than any run of backticks inside. Line ends and tabs stay. */
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
/** Text of ours: only line ends are taken out, so that a part stays in its line. */
function words(text) {
    return text.replaceAll('\n', ' ');
}
/** Text of unknown origin as an HTML code element in one line: nothing in it is markup, a link or a mention. */
function htmlCode(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escaped = visible(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
    return `<code>${escaped}</code>`;
}


/***/ })

};
