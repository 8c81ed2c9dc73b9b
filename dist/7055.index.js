export const id = 7055;
export const ids = [7055];
export const modules = {

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

/***/ 7055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIssue: () => (/* binding */ publishIssue)
});

// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/github/comment.ts
var comment = __webpack_require__(7318);
// EXTERNAL MODULE: ./src/github/create-once.ts
var create_once = __webpack_require__(4633);
;// CONCATENATED MODULE: ./src/github/tracking-issue.ts


/**
 * Keeps one issue of ours. Ours is what has the marker as a line and was written by the owner of the token:
 * anyone can copy a marker. What a person wrote above it stays there. Of several, which racing runs or a
 * repeated request leave, the oldest stays; the others are closed and point to it. One that a person wrote
 * in, or that only quotes ours, is unchanged. Throws what keeps it from being read or opened.
 */
async function keepIssue(issues, wanted) {
    const { markers, plan } = wanted;
    const author = await issues.viewer();
    const isOurs = (one) => one.author === author && ourText(one.body, markers) !== undefined;
    const ours = async () => (await issues.list(author)).filter(isOurs).sort((a, b) => a.number - b.number);
    const [oldest, ...others] = await ours();
    const doubles = others.filter(({ body }) => markers.some((marker) => body.startsWith(marker)));
    if (oldest !== undefined) {
        const { marker, above, body } = ourText(oldest.body, markers) ?? nothing;
        const found = { body, above: above.length, isOpen: oldest.isOpen, isCurrent: marker === markers[0] };
        const failures = [
            ...(await carryOut(issues, oldest.number, plan(found), `${above}${markers[0]}`)),
            ...(await closeDoubles(issues, oldest.number, doubles)),
        ];
        return { url: oldest.url, failures, rejected: [] };
    }
    const planned = plan(undefined);
    if (planned.kind !== 'open')
        return { failures: [], rejected: [] };
    return tracking_issue_open(issues, planned, wanted, ours);
}
async function tracking_issue_open(issues, { title, body }, { markers, labels, assignees }, ours) {
    const rejected = [];
    const draft = { title, body: `${markers[0]}\n${body}`, labels, assignees };
    const found = await (0,create_once/* createOnce */.U)({
        create: () => createSomehow(issues, draft, rejected),
        ours,
        same: (a, b) => a.number === b.number,
        mayBeDone: (error) => issues.mayBeDone(error),
    });
    const [first, ...doubles] = found.sort((a, b) => a.number - b.number);
    if (first === undefined)
        return { failures: [], rejected };
    return { url: first.url, failures: await closeDoubles(issues, first.number, doubles), rejected };
}
/** GitHub refuses an issue for an assignee who may not be one; an issue without is better than none. */
async function createSomehow(issues, draft, rejected) {
    const kinds = ['assignees', 'labels'].filter((kind) => draft[kind].length > 0);
    for (let without = 0;; without++) {
        const left = kinds.slice(0, without);
        try {
            const cut = Object.fromEntries(left.map((kind) => [kind, []]));
            const created = await issues.create({ ...draft, ...cut });
            rejected.splice(0, rejected.length, ...left);
            return created;
        }
        catch (error) {
            if ((0,answers/* statusOf */.c2)(error) !== 422 || without >= kinds.length)
                throw error;
        }
    }
}
/** Gives what went wrong. The text and the state go in one request; the word that says why comes after. */
async function carryOut(issues, number, plan, beginning) {
    if (plan.kind === 'leave' || plan.kind === 'open')
        return [];
    const body = `${beginning}\n${plan.body}`;
    try {
        if (plan.kind === 'edit') {
            await issues.update(number, { body });
        }
        else {
            await issues.update(number, { body, state: plan.kind === 'close' ? 'done' : 'open' });
            await issues.comment(number, plan.word);
        }
        return [];
    }
    catch (failure) {
        return [failure];
    }
}
/** A duplicate loses its marker, so that it is not taken for ours again. */
async function closeDoubles(issues, number, doubles) {
    const body = `Two runs opened this issue at the same time: see #${number}.`;
    try {
        for (const double of doubles)
            await issues.update(double.number, { body, state: 'double' });
        return [];
    }
    catch (failure) {
        return [failure];
    }
}
const nothing = { marker: '', above: '', body: '' };
/** In characters. More than this leaves our text no room, and goes: GitHub keeps it among the issue's edits. */
const longestAbove = 20_000;
function ourText(body, markers) {
    const lines = body.split('\n');
    const index = lines.findIndex((line) => markers.includes(line.trimEnd()));
    if (index < 0)
        return undefined;
    const above = lines
        .slice(0, index)
        .map((line) => `${line}\n`)
        .join('');
    return {
        marker: lines[index]?.trimEnd() ?? '',
        above: above.length > longestAbove ? '' : above,
        body: lines.slice(index).join('\n'),
    };
}

;// CONCATENATED MODULE: ./src/github/publish-issue.ts



/** Opens, edits, closes or leaves the issue. Never throws: an issue decides nothing. */
async function publishIssue(request) {
    const { access, repository, keys, ...wanted } = request;
    try {
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const { openIssues } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(157), __webpack_require__.e(4026)]).then(__webpack_require__.bind(__webpack_require__, 4026));
        const markers = keys.map(markerOfIssue);
        const kept = await keepIssue(openIssues(access, repository), { ...wanted, markers });
        const problems = [
            ...kept.rejected.map((kind) => `the tracking issue has none of its ${kind}: ${unknownOnes[kind]}`),
            ...kept.failures.map(problemOf),
        ];
        return { ...(kept.url === undefined ? {} : { url: kept.url }), problems };
    }
    catch (error) {
        return { problems: [problemOf(error)] };
    }
}
/** The comment of a pull request has the same key and another place. */
function markerOfIssue(key) {
    return (0,comment/* markerOf */.we)(key).replace(':v1 ', ':v1 issue ');
}
const unknownOnes = {
    assignees: 'GitHub does not accept one of issue-assignees (422); name people who can be assigned here',
    labels: 'GitHub does not accept one of issue-labels (422); see how they are written',
};
function problemOf(error) {
    return `the tracking issue is not as it should be: ${(0,answers.reasonOf)(error, rejections)}`;
}
const needsWrite = 'give the job issues: write';
const rejections = new Map([
    [401, answers/* invalidToken */.R2],
    [403, `github-token may not write issues (403); ${needsWrite}, and see that the issue is not locked`],
    [404, `issues are not found with github-token (404); ${needsWrite}`],
    [
        410,
        'issues are switched off here (410); switch them on in the settings of the repository, or leave out tracking-issue',
    ],
    [422, 'GitHub does not accept it (422)'],
]);


/***/ })

};
