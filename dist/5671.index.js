export const id = 5671;
export const ids = [5671];
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


/***/ })

};
