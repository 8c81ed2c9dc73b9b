export const id = 9002;
export const ids = [9002];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFixPullRequest: () => (/* binding */ keepFixPullRequest)
});

// EXTERNAL MODULE: ./src/config/load-config.ts + 4 modules
var load_config = __webpack_require__(5729);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/publish/fix-outcome.ts
/** What the log says of it; undefined where there is nothing to say, or a warning says it. */
function logOf({ outcome, branch, base }) {
    switch (outcome.kind) {
        case 'opened':
        case 'updated':
            return `${outcome.kind}, ${outcome.url}`;
        case 'unchanged':
            return `nothing to change, ${outcome.url}`;
        case 'closed':
            return `closed, since nothing is left to fix, ${outcome.url}`;
        case 'declined':
            return `${outcome.url} was closed by a person, and nothing else is suggested: nothing is opened`;
        case 'held':
            return `left as it is: the evidence on ${outcome.paths.join(', ')} has gaps, ${outcome.url}`;
        case 'newer':
            return `left alone: a run of a newer commit of ${base.branch} has written the branch ${branch}`;
        case 'raced':
            return `left alone: the branch ${branch} was pushed to in this moment; the next run looks again`;
        default:
            return undefined;
    }
}
/** What somebody has to do something about; undefined where there is nothing. */
function warningOf(told) {
    const { outcome, branch } = told;
    switch (outcome.kind) {
        case 'foreign':
            return `the branch ${branch} has commits of others and is left alone; merge or close its pull request, and delete the branch to let the next run make it anew`;
        case 'unwritable':
            return `the fix pull request cannot change any file: ${reasonsIn(outcome.leftOut)}`;
        case 'failed':
            return `the fix pull request is not as it should be: ${outcome.problem}${byHand(told)}`;
        default:
            return undefined;
    }
}
/** How it stands where it is not simply open: a sentence without data, the same while nothing changes. */
function standingOf({ kind }) {
    switch (kind) {
        case 'declined':
            return 'It was closed by a person and stays closed until the suggestion changes.';
        case 'foreign':
            return 'People’s commits are on its branch, which is left alone.';
        case 'failed':
            return 'It could not be kept up to date: see the warnings of the run.';
        default:
            return undefined;
    }
}
function reasonsIn(leftOut) {
    const shown = leftOut.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
    return `${shown.join('; ')}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}`;
}
/** Where a person may open what this token may not. */
function byHand({ outcome, branch, base, links }) {
    if (outcome.kind !== 'failed' || !outcome.pushed)
        return '';
    if (outcome.url !== undefined || links === undefined)
        return '';
    return `. The branch is there: ${links.repository}/compare/${base.branch}...${branch}?expand=1`;
}

// EXTERNAL MODULE: ./src/publish/keys.ts
var keys = __webpack_require__(4845);
;// CONCATENATED MODULE: ./src/publish/fix-pull-request.ts





/**
 * Keeps the fix pull request. Never throws; what goes wrong is a warning with its remedy, and what is left alone for a
 * good reason is said in the log.
 */
async function keepFixPullRequest(request) {
    const { config, finished, token, repository, links, output, redact, base } = request;
    const [{ keepFixPull }, { fixBranch, marksOf, removalMark }, report] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(6772)]).then(__webpack_require__.bind(__webpack_require__, 6772)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 5671)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7022), __webpack_require__.e(1297)]).then(__webpack_require__.bind(__webpack_require__, 5417)),
    ]);
    const { suggestion, hidden } = withoutAccounts(await finished.suggestion(), redact);
    const { files } = suggestion;
    for (const { path, reason } of hidden)
        output.print([(0,lines/* line */.n8)(`Fix pull request without ${path}: ${reason}`)]);
    // What is only hidden is still to be fixed.
    if (files.length === 0 && hidden.length > 0)
        return {};
    const branch = fixBranch(config.key, load_config/* defaultPath */.jb);
    const text = (leftOut) => redact.text(report.renderFix(finished.run, suggestion, [...hidden, ...leftOut], links));
    const outcome = await keepFixPull({
        token,
        repository,
        base,
        branch,
        keys: (0,keys/* keysOf */.Y)(config),
        files,
        marks: marksOf(suggestion, config.redact),
        thin: thinFiles(finished, removalMark),
        message: report.fixMessage(files),
        title: report.fixTitle(files),
        isTitle: report.isFixTitle,
        text,
        ending: report.renderEnding(links),
        redact: (body) => redact.text(body),
    });
    return tell({ outcome, branch, base, links }, output);
}
/** What is committed must not be what names an account that the file did not name. */
function withoutAccounts(suggestion, redact) {
    const names = ({ before, after }) => (after.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).some((digits) => redact.text(digits) !== digits && !before.includes(digits));
    const files = suggestion.files.filter((file) => !names(file));
    const hidden = suggestion.files.filter(names).map(({ path }) => ({ path, reason: showsAccount }));
    return { suggestion: { ...suggestion, files }, hidden };
}
const showsAccount = 'its new text would name an account that it does not name now (redact-account-ids)';
/** Policy files of targets whose evidence has gaps, each with the marks of what their targets use. */
function thinFiles({ run: { targets } }, markOf) {
    const thin = targets.filter(({ judgement }) => judgement.reasons.some((reason) => !(0,words/* exceeds */.Or)(reason)));
    const usersOf = (path) => targets.filter(({ policyFiles }) => policyFiles.includes(path));
    return new Map(thin
        .flatMap(({ policyFiles }) => policyFiles)
        .map((path) => [path, new Set(usersOf(path).flatMap(({ drift }) => drift.used.map(markOf)))]));
}
function tell(told, output) {
    const { outcome } = told;
    const [log, warning, said] = [logOf(told), warningOf(told), standingOf(outcome)];
    if (log !== undefined)
        output.print([(0,lines/* line */.n8)(`Fix pull request: ${log}`)]);
    if (warning !== undefined)
        output.warning(warning);
    const url = outcome.kind === 'nothing' || outcome.kind === 'closed' ? undefined : outcome.url;
    return { ...(url === undefined ? {} : { url }), ...(said === undefined ? {} : { said }) };
}


/***/ }),

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);

/**
 * The keys of what is kept on a pull request: the one that is written, then the one that it has where account ids are
 * (or are not) hidden. A key may hold the ARN of the principal, and somebody may change their mind.
 */
function keysOf({ key, redact }) {
    const hidden = _output_redact__WEBPACK_IMPORTED_MODULE_0__.redaction.key(key);
    return redact ? [hidden, key] : [key, hidden];
}


/***/ })

};
