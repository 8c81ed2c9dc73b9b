export const id = 8887;
export const ids = [8887];
export const modules = {

/***/ 8005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);

/**
 * The keys of what is kept on a pull request: the one that is written, then the one that it has where account ids are
 * (or are not) hidden. A key may hold the ARN of the principal, and somebody may change their mind.
 */
function keysOf({ key, redact }) {
    const hidden = _output_redact__WEBPACK_IMPORTED_MODULE_0__.redaction.key(key);
    return redact ? [hidden, key] : [key, hidden];
}


/***/ }),

/***/ 6962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepStanding: () => (/* binding */ keepStanding),
/* harmony export */   nothingPublished: () => (/* binding */ nothingPublished),
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub),
/* harmony export */   writeComment: () => (/* binding */ writeComment),
/* harmony export */   writeReview: () => (/* binding */ writeReview)
/* harmony export */ });
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6320);
/* harmony import */ var _report_groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8702);
/* harmony import */ var _report_markdown_missing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _report_trend__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1410);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);






const nothingPublished = {
    'comment-url': '',
    'fix-pull-request-url': '',
    'tracking-issue-url': '',
};
/** Writes what GitHub is to show; gives the addresses of it. Nothing that fails here changes a verdict. */
async function publishToGitHub(order, { pull, standing, env, judged, now }) {
    const { config } = order;
    if (config.sarifUpload) {
        const { sendSarif } = await __webpack_require__.e(/* import() */ 9650).then(__webpack_require__.bind(__webpack_require__, 9650));
        await sendSarif(order, pull, judged, env);
    }
    if (standing !== undefined && (config.fixPullRequest || config.trackingIssue !== undefined)) {
        return { ...nothingPublished, ...(await keepStanding(order, standing, now)) };
    }
    if (pull === undefined)
        return nothingPublished;
    if (config.reviewSuggestions) {
        await writeReview({ ...order, pull });
    }
    if (config.comment === 'never')
        return nothingPublished;
    return { ...nothingPublished, 'comment-url': await writeComment({ ...order, pull }) };
}
/** Keeps the pull request comment; what goes wrong is a warning. Gives its address, empty where there is none. */
async function writeComment(order) {
    const { config, finished, pull, token, links, output, redact } = order;
    const { run } = finished;
    const [{ publishComment }, { renderComment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4259).then(__webpack_require__.bind(__webpack_require__, 4259)),
        Promise.all(/* import() */[__webpack_require__.e(9182), __webpack_require__.e(8563), __webpack_require__.e(523), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 523)),
    ]);
    const published = await publishComment({
        token,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .Y)(config),
        text: redact.text(renderComment(run, await finished.suggestion(), links)),
        onlyUpdate: config.comment === 'on-drift' && !isWorthSaying(run),
    });
    if (published.problem !== undefined)
        output.warning(published.problem);
    return published.url ?? '';
}
/** Drift and thin evidence, and what asks a reviewer for a look although it counts towards nothing. */
function isWorthSaying({ verdict, targets, goalposts = [] }) {
    return verdict !== 'pass' || goalposts.length > 0 || targets.some(hasDrift) || targets.some(addsByName);
}
/** Drift that counts, within the limits or beyond: neither known nor, where only new drift counts, an old one. */
function hasDrift({ drift: { findings }, limits }) {
    return findings.some((finding) => (finding.state === 'over-granted' || finding.state === 'missing') && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_3__/* .counts */ .tQ)(finding, limits));
}
function addsByName({ drift: { findings } }) {
    return findings.some(_report_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw);
}
/** Suggests the change at the lines that the pull request changed. What goes wrong is a warning. */
async function writeReview(order) {
    const { config, finished, pull, token, output, redact } = order;
    const [{ publishReview }, { renderReview }, { proposalsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(344), __webpack_require__.e(9804)]).then(__webpack_require__.bind(__webpack_require__, 9804)),
        __webpack_require__.e(/* import() */ 5695).then(__webpack_require__.bind(__webpack_require__, 5695)),
        Promise.all(/* import() */[__webpack_require__.e(9182), __webpack_require__.e(4411), __webpack_require__.e(4484)]).then(__webpack_require__.bind(__webpack_require__, 4484)),
    ]);
    const { files } = await finished.suggestion();
    const proposals = files
        .flatMap((file) => proposalsOf(file, finished.knowledge.catalogue))
        // What is committed with one click must not be what hides an account.
        .filter(({ replacement }) => replacement.every((text) => redact.text(text) === text));
    const drafts = renderReview(proposals, finished.run.targets);
    const { problem, leftOut } = await publishReview({
        token,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .Y)(config),
        drafts: drafts.map((draft) => ({ ...draft, text: redact.text(draft.text) })),
        texts: new Map(files.map(({ path, before }) => [path, before])),
    });
    for (const { path, reason } of leftOut)
        output.print([(0,_report_lines__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(`No review suggestions in ${path}: ${reason}`)]);
    if (problem !== undefined)
        output.warning(problem);
}
/** Keeps the fix pull request, then the issue, which names it; gives their addresses. What goes wrong is a warning each. */
async function keepStanding(order, { repository, branch, commit }, now) {
    const { config, finished } = order;
    const common = { ...order, repository };
    const fix = config.fixPullRequest ? await keepFix({ ...common, base: { branch, commit } }) : {};
    if (config.trackingIssue === undefined)
        return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': '' };
    const { keepTrackingIssue } = await __webpack_require__.e(/* import() */ 6504).then(__webpack_require__.bind(__webpack_require__, 6504));
    const { targets, history = [] } = finished.run;
    const [trend, proposed] = [(0,_report_trend__WEBPACK_IMPORTED_MODULE_5__/* .renderTrend */ .e)(history), fixText(fix)];
    const issue = await keepTrackingIssue({
        ...common,
        now,
        notes: {
            alarms: (0,_report_markdown_missing__WEBPACK_IMPORTED_MODULE_1__/* .renderAlarms */ .XC)(targets),
            ...(proposed === undefined ? {} : { fix: proposed }),
            ...(trend === undefined ? {} : { trend }),
        },
    });
    return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': issue };
}
async function keepFix(request) {
    const { keepFixPullRequest: keep } = await __webpack_require__.e(/* import() */ 8636).then(__webpack_require__.bind(__webpack_require__, 8636));
    return keep(request);
}
/** The address is GitHub's own answer; it becomes a link only where it looks like one of a pull request. What is said has no data in it. */
function fixText({ url, said }) {
    if (url === undefined || !/^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url))
        return said;
    return `The fix is proposed as [a pull request](${url}).${said === undefined ? '' : ` ${said}`}`;
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
