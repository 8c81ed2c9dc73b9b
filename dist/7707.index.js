export const id = 7707;
export const ids = [7707];
export const modules = {

/***/ 17707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepFixPullRequest: () => (/* binding */ keepFixPullRequest)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);
/* harmony import */ var _report_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86764);




async function keepFixPullRequest(request) {
    const { config, finished, access, repository, links, output, redact, base } = request;
    const [{ keepFixPull }, { fixBranch, marksOf, removalMark }, report] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3857), __webpack_require__.e(2380)]).then(__webpack_require__.bind(__webpack_require__, 52380)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 75671)),
        __webpack_require__.e(/* import() */ 6869).then(__webpack_require__.bind(__webpack_require__, 76869)),
    ]);
    const { suggestion, hidden } = withoutAccounts(await finished.suggestion(), redact);
    const { files } = suggestion;
    for (const { path, reason } of hidden)
        output.print([(0,_report_lines__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(`Fix pull request without ${path}: ${reason}`)]);
    if (files.length === 0 && hidden.length > 0)
        return {};
    const branch = fixBranch(config.key, _config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigPath */ .jE);
    const written = (some) => files.filter(({ path }) => some.some((one) => one.path === path));
    const text = (omitted) => redact.text(report.renderFix(finished.run, suggestion, [...hidden, ...omitted], links));
    const outcome = await keepFixPull({
        access,
        repository,
        base,
        branch,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .Y)(config),
        files,
        marks: marksOf(suggestion, config.redact),
        thin: thinFiles(finished, removalMark),
        message: (some) => report.fixMessage(written(some)),
        title: (some) => report.fixTitle(written(some)),
        isTitle: report.isFixTitle,
        text,
        ending: report.renderEnding(links),
        redact: (body) => redact.text(body),
    });
    return tell({ outcome, branch, base, links }, output);
}
function withoutAccounts(suggestion, redact) {
    const names = ({ before, after }) => (after.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).some((digits) => redact.text(digits) !== digits && !before.includes(digits));
    const files = suggestion.files.filter((file) => !names(file));
    const hidden = suggestion.files.filter(names).map(({ path }) => ({ path, reason: showsAccount }));
    return { suggestion: { ...suggestion, files }, hidden };
}
const showsAccount = 'its new text would contain an account ID that the file does not contain now (redact-account-ids)';
function thinFiles({ run: { targets } }, markOf) {
    const thin = targets.filter(({ judgement }) => judgement.reasons.some((reason) => !(0,_report_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason)));
    const usersOf = (path) => targets.filter(({ policyFiles }) => policyFiles.includes(path));
    return new Map(thin
        .flatMap(({ policyFiles }) => policyFiles)
        .map((path) => [path, new Set(usersOf(path).flatMap(({ drift }) => drift.used.map(markOf)))]));
}
function tell(published, output) {
    const { outcome } = published;
    const [log, warning, said] = [logOf(published), warningOf(published), unchangedText(outcome)];
    if (log !== undefined)
        output.print([(0,_report_lines__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(`Fix pull request: ${log}`)]);
    if (warning !== undefined)
        output.warning(warning);
    const url = outcome.kind === 'nothing' || outcome.kind === 'closed' ? undefined : outcome.url;
    return { ...(url === undefined ? {} : { url }), ...(said === undefined ? {} : { said }) };
}
function logOf({ outcome, branch, base }) {
    switch (outcome.kind) {
        case 'opened':
        case 'updated':
            return `${outcome.kind}, ${outcome.url}`;
        case 'unchanged':
            return `nothing to change, ${outcome.url}`;
        case 'closed':
            return `closed, because no changes are left, ${outcome.url}`;
        case 'declined':
            return `not opened: ${outcome.url} was closed by a person, and the suggestion has not changed`;
        case 'held':
            return `unchanged: the evidence on ${outcome.paths.join(', ')} has gaps, ${outcome.url}`;
        case 'newer':
            return `unchanged: a run of a newer commit of ${base.branch} has updated the branch ${branch}`;
        case 'raced':
            return `unchanged: the branch ${branch} received a push during this run; the next run tries again`;
        default:
            return undefined;
    }
}
function warningOf(published) {
    const { outcome, branch } = published;
    switch (outcome.kind) {
        case 'foreign':
            return `the branch ${branch} has commits of other authors, so it was not changed; merge or close its pull request, then delete the branch so that the next run can create it again`;
        case 'unwritable':
            return `the fix pull request was not updated, because no file can be changed: ${reasonsIn(outcome.omitted)}`;
        case 'failed':
            return `the fix pull request could not be updated: ${outcome.problem}${byHand(published)}`;
        default:
            return undefined;
    }
}
function unchangedText({ kind }) {
    switch (kind) {
        case 'declined':
            return 'It was closed by a person and stays closed until the suggestion changes.';
        case 'foreign':
            return 'Its branch has commits of other authors, so it was not changed.';
        case 'failed':
            return 'It could not be updated: see the warnings of the run.';
        default:
            return undefined;
    }
}
function reasonsIn(omitted) {
    const shown = omitted.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
    return `${shown.join('; ')}${omitted.length > 3 ? ` and ${omitted.length - 3} more` : ''}`;
}
function byHand({ outcome, branch, base, links }) {
    if (outcome.kind !== 'failed' || !outcome.pushed)
        return '';
    if (outcome.url !== undefined || links === undefined)
        return '';
    return `. Open it from the branch: ${links.repository}/compare/${base.branch}...${branch}?expand=1`;
}


/***/ })

};
