export const id = 5280;
export const ids = [5280];
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

/***/ 2899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3948);
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7318);


/** Writes, edits or leaves the comment. Never throws: a comment decides nothing. */
async function publishComment(request) {
    const { access, pull, keys, text, onlyUpdate } = request;
    try {
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const [{ openComments }, { isOutdated }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 6584)), Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 4487))]);
        const kept = await (0,_comment__WEBPACK_IMPORTED_MODULE_1__/* .keepComment */ .Xz)(openComments(access, pull), {
            markers: keys.map(_comment__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we),
            text,
            onlyUpdate,
            isOutdated: () => isOutdated(access, pull),
        });
        if (kept === undefined)
            return {};
        return { url: kept.url, ...('failure' in kept ? { problem: problemOf(kept.failure) } : {}) };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}
function problemOf(error) {
    return `the pull request comment is not as it should be: ${(0,_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error)}`;
}


/***/ })

};
