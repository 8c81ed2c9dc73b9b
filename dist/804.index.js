export const id = 804;
export const ids = [804];
export const modules = {

/***/ 3804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(3948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/sticky-comment.ts

/**
 * Keeps one comment of ours: written where there is none (unless `onlyUpdate`), edited where its text differs, left
 * alone where it does not. Ours is what begins with the marker and was written by whom the token belongs to: anyone
 * can copy a marker. Of several, which racing runs or a repeated request leave, the oldest stays. Gives undefined
 * where there is none.
 */
async function keepComment(comments, marker, text, onlyUpdate) {
    const author = await comments.viewer();
    const ours = async () => {
        const all = await comments.list();
        return all.filter((one) => one.author === author && one.body.startsWith(marker));
    };
    const body = `${marker}\n${text.trimEnd()}`;
    let found = await ours();
    if (found.length === 0) {
        if (onlyUpdate)
            return undefined;
        found = await createOnce(comments, body, ours);
    }
    const [oldest, ...doubles] = [...found].sort((a, b) => a.id - b.id);
    if (oldest === undefined)
        return undefined;
    try {
        if (!sameText(oldest.body, body))
            await comments.update(oldest.id, body);
        for (const { id } of doubles)
            await comments.remove(id);
        return { url: oldest.url };
    }
    catch (failure) {
        return { url: oldest.url, failure };
    }
}
/** Writes a comment and looks: an answer that did not come is no reason to write it twice. */
async function createOnce(comments, body, ours) {
    let failure;
    for (let attempt = 1; attempt <= 2; attempt++) {
        const created = await comments.create(body).catch((error) => {
            if (!comments.mayBeDone(error))
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
            // The list may be slower than the answer; it may also hold what another run wrote in the meantime.
            const found = await ours().catch(() => []);
            return found.some(({ id }) => id === created.id) ? found : [...found, created];
        }
    }
    throw failure;
}
/** GitHub may keep other line ends than it was sent. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/** The first line of a comment: HTML that GitHub does not show. Two uses of the action differ by their key. */
function markerOf(key) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
    const short = safe.length > 150 ? `sha256-${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}` : safe;
    return `<!-- iam-policy-drift:v1 key=${short.replaceAll('%2F', '/')} -->`;
}

;// CONCATENATED MODULE: ./src/github/publish-comment.ts


/** Writes, edits or leaves the comment. Never throws: a comment decides nothing. */
async function publishComment(request) {
    const { token, pull, key, text, onlyUpdate } = request;
    try {
        // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
        const { openComments } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 6584));
        const kept = await keepComment(openComments(token, pull), markerOf(key), text, onlyUpdate);
        if (kept === undefined)
            return {};
        return { url: kept.url, ...('failure' in kept ? { problem: problemOf(kept.failure) } : {}) };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}
function problemOf(error) {
    return `the pull request comment is not as it should be: ${(0,answers/* reasonOf */.A3)(error)}`;
}


/***/ })

};
