export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 86764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75784);

function keysOf({ key, redact }) {
    const hidden = _output_redact__WEBPACK_IMPORTED_MODULE_0__.redaction.key(key);
    return redact ? [hidden, key] : [key, hidden];
}


/***/ }),

/***/ 74001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepDefaultBranch: () => (/* binding */ keepDefaultBranch),
/* harmony export */   nothingPublished: () => (/* binding */ nothingPublished),
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub),
/* harmony export */   writeComment: () => (/* binding */ writeComment),
/* harmony export */   writeReview: () => (/* binding */ writeReview)
/* harmony export */ });
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32719);
/* harmony import */ var _report_document_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70239);
/* harmony import */ var _report_document_run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75299);
/* harmony import */ var _report_groups__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56900);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22365);
/* harmony import */ var _report_trend__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61601);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86764);







const nothingPublished = {
    'comment-url': '',
    'fix-pull-request-url': '',
    'tracking-issue-url': '',
};
async function publishToGitHub(request, { pull, defaultBranch, now }) {
    const { config, comment } = request;
    if (defaultBranch !== undefined && (config.fixPullRequest || config.trackingIssue !== undefined)) {
        return { ...nothingPublished, ...(await keepDefaultBranch(request, defaultBranch, now)) };
    }
    if (pull === undefined)
        return nothingPublished;
    if (config.reviewSuggestions) {
        await writeReview({ ...request, pull });
    }
    if (comment === 'never')
        return nothingPublished;
    return { ...nothingPublished, 'comment-url': await writeComment({ ...request, pull }) };
}
async function writeComment(request) {
    const { config, comment, finished, pull, access, links, output, redact } = request;
    const { run } = finished;
    const [{ publishComment }, { renderComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(7318)]).then(__webpack_require__.bind(__webpack_require__, 47318)),
        __webpack_require__.e(/* import() */ 3157).then(__webpack_require__.bind(__webpack_require__, 95538)),
    ]);
    const published = await publishComment({
        access,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .Y)(config),
        text: redact.text(renderComment(run, await finished.suggestion(), links)),
        onlyUpdate: isSilent(run) || (comment === 'on-drift' && !isWorthSaying(run)),
    });
    if (published.problem !== undefined)
        output.warning(published.problem);
    return published.url ?? '';
}
function isSilent({ targets, settingsChanges = [], unchecked = [] }) {
    return targets.length === 0 && settingsChanges.length === 0 && unchecked.length === 0;
}
function isWorthSaying({ verdict, targets, settingsChanges = [], unchecked = [] }) {
    const asks = verdict !== 'pass' || settingsChanges.length > 0 || unchecked.length > 0;
    return asks || targets.some(hasDrift) || targets.some(changesMeaning);
}
function hasDrift({ drift: { findings }, limits }) {
    return findings.some((finding) => (finding.state === 'over-granted' || finding.state === 'missing') && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_4__/* .counts */ .tQ)(finding, limits));
}
function changesMeaning({ change = 'none', drift: { findings } }) {
    return change !== 'none' || findings.some(_report_groups__WEBPACK_IMPORTED_MODULE_2__/* .isAddedByName */ .zw);
}
async function writeReview(request) {
    const { config, finished, pull, access, output, redact } = request;
    const [{ publishReview }, { renderReview }, { proposalsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3857), __webpack_require__.e(5712)]).then(__webpack_require__.bind(__webpack_require__, 25712)),
        __webpack_require__.e(/* import() */ 8164).then(__webpack_require__.bind(__webpack_require__, 38164)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(4645)]).then(__webpack_require__.bind(__webpack_require__, 44645)),
    ]);
    const { files, formats } = await finished.suggestion();
    const proposals = files
        .flatMap((file) => proposalsOf(file, finished.knowledge.catalogue, formats))
        .filter(({ replacement }) => replacement.every((text) => redact.text(text) === text));
    const drafts = renderReview(proposals, finished.run.targets);
    const { problem, omitted } = await publishReview({
        access,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .Y)(config),
        drafts: drafts.map((draft) => ({ ...draft, text: redact.text(draft.text) })),
        texts: new Map(files.map(({ path, before }) => [path, before])),
    });
    for (const { path, reason } of omitted)
        output.print([(0,_report_lines__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(`No review suggestions in ${path}: ${reason}`)]);
    if (problem !== undefined)
        output.warning(problem);
}
async function keepDefaultBranch(request, { repository, branch, commit }, now) {
    const { config, finished } = request;
    const common = { ...request, repository };
    const fix = config.fixPullRequest ? await keepFix({ ...common, base: { branch, commit } }) : {};
    if (config.trackingIssue === undefined)
        return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': '' };
    const { keepTrackingIssue } = await __webpack_require__.e(/* import() */ 6031).then(__webpack_require__.bind(__webpack_require__, 6031));
    const { history = [] } = finished.run;
    const [trend, proposed] = [(0,_report_trend__WEBPACK_IMPORTED_MODULE_6__/* .trendText */ .t)(history), fixText(fix)];
    const issue = await keepTrackingIssue({
        ...common,
        now,
        notes: {
            ...(proposed === undefined ? {} : { fix: proposed }),
            ...(trend === undefined ? {} : { trend: (0,_report_document_run__WEBPACK_IMPORTED_MODULE_1__/* .trendLine */ .M)(trend) }),
        },
    });
    return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': issue };
}
async function keepFix(request) {
    const { keepFixPullRequest: keep } = await __webpack_require__.e(/* import() */ 7707).then(__webpack_require__.bind(__webpack_require__, 17707));
    return keep(request);
}
function fixText({ url, said }) {
    if (url === undefined || !/^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url))
        return said === undefined ? undefined : [said];
    return (0,_report_document_model__WEBPACK_IMPORTED_MODULE_0__.t) `The fix is proposed as ${{ kind: 'link', text: 'a pull request', url }}.${said === undefined ? '' : ` ${said}`}`;
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ })

};
