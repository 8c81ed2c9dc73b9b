export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 47318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listComments: () => (/* binding */ listComments),
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23948);
/* harmony import */ var _owned__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51778);
/* harmony import */ var _pulls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74487);




const patience = 60_000;
async function publishComment(request) {
    const { access, pull, keys, text, onlyUpdate } = request;
    try {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
        const github = openGitHub(access, patience);
        const { issues } = github.rest;
        const { owner, repo, number: issue_number } = pull;
        const own = { owner, repo };
        const markers = keys.map((key) => (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(key));
        const body = `${markers[0]}\n${text.trimEnd()}`;
        const isOnTop = (one) => (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U3)(one.body, (line) => markers.includes(line))?.above === '';
        const { one, failure } = await (0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .keepOne */ .eW)({
            author: await (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .viewerOf */ .Gj)(github),
            markers,
            list: async () => (await listComments(github, pull)).filter(isOnTop),
            async creation() {
                if (onlyUpdate || (await (0,_pulls__WEBPACK_IMPORTED_MODULE_2__/* .isOutdated */ .l)(github, pull)))
                    return undefined;
                return async () => parseComment((await issues.createComment({ ...own, issue_number, body })).data);
            },
            async update({ id, body: before }) {
                if ((0,_owned__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(before, body) || (await (0,_pulls__WEBPACK_IMPORTED_MODULE_2__/* .isOutdated */ .l)(github, pull)))
                    return;
                await issues.updateComment({ ...own, comment_id: id, body });
            },
            async settle({ id }) {
                await issues.deleteComment({ ...own, comment_id: id }).catch(_answers__WEBPACK_IMPORTED_MODULE_0__/* .unlessGone */ .Wi);
            },
        });
        const problem = failure === undefined ? {} : { problem: problemOf(failure) };
        return { ...(one === undefined ? {} : { url: one.url }), ...problem };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}
function problemOf(error) {
    return `the pull request comment could not be updated: ${(0,_answers__WEBPACK_IMPORTED_MODULE_0__.reasonOf)(error)}`;
}
const described = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), user: _answers__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct, body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(), html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
    .transform(({ id, user, body, html_url: url }) => ({
    id,
    author: user?.login ?? '',
    body: body ?? '',
    url,
}));
function parseComment(answer) {
    const parsed = described.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    throw new _answers__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswer */ .M7('comment');
}
async function listComments(github, pull) {
    const { owner, repo, number: issue_number } = pull;
    const asked = { owner, repo, issue_number, per_page: 100 };
    return (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)(github.paginate.iterator(github.rest.issues.listComments, asked), described, 'comments');
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


/***/ }),

/***/ 74487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isOutdated),
/* harmony export */   pullNumbered: () => (/* binding */ pullNumbered),
/* harmony export */   pullOfBranch: () => (/* binding */ pullOfBranch)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23948);
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85015);
/* harmony import */ var _member__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21149);



async function isOutdated(github, pull) {
    const { owner, repo, number: pull_number, head } = pull;
    try {
        const { data } = await github.rest.pulls.get({ owner, repo, pull_number });
        return ((0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(data, pull)?.head ?? head) !== head;
    }
    catch (error) {
        const status = (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
async function pullNumbered(access, repository, number) {
    const { owner, repo } = repository;
    const github = await open(access);
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return (0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(data, repository);
}
async function pullOfBranch(access, repository, label, head, into) {
    const { owner, repo } = repository;
    const github = await open(access);
    const { data } = await github.rest.pulls.list({ owner, repo, head: label, state: 'open', per_page: 100 });
    const pulls = Array.isArray(data) ? data : [];
    const fitting = pulls.filter((one) => (0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(one, 'head'), 'sha') === head);
    const found = fitting.find((one) => (0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(one, 'base'), 'ref') === into) ?? fitting[0];
    return found === undefined ? undefined : (0,_event__WEBPACK_IMPORTED_MODULE_1__/* .pullOf */ .pv)(found, repository);
}
const patience = 30_000;
async function open(access) {
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 96584));
    return openGitHub(access, patience);
}


/***/ })

};
