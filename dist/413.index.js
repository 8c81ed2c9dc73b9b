export const id = 413;
export const ids = [413];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _drift_views__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _sources__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1496);



/**
 * The JSON report, schema/report.schema.json. The same run gives the same bytes; the order of everything is fixed.
 */
function renderJson(run) {
    const report = {
        schemaVersion: 1,
        verdict: run.verdict,
        goalposts: run.goalposts,
        notice: run.notice,
        reasons: run.targets.flatMap(({ name, judgement }) => judgement.reasons.map(({ code, message }) => ({ code, message, target: name }))),
        targets: run.targets.map(targetJson),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function targetJson({ name, principals, policyFiles, views, window, change, comparedWith, drift, judgement, removed, }) {
    return {
        name,
        verdict: judgement.verdict,
        principalArns: principals,
        policyFiles,
        evidence: {
            sources: views.map(_sources__WEBPACK_IMPORTED_MODULE_0__/* .sourceJson */ ._F),
            window: (0,_sources__WEBPACK_IMPORTED_MODULE_0__/* .windowJson */ .rO)(window),
            ...spanJson(views),
            gaps: views
                .flatMap(({ gaps }) => gaps)
                .map(({ place, message }) => ({ place, message })),
        },
        change,
        base: comparedWith?.commit,
        removed: removed?.map(removalJson),
        counts: drift.counts,
        used: drift.used,
        notes: drift.notes.map(({ code, message, action, file, line }) => ({
            code,
            message,
            action,
            file,
            line,
        })),
        actions: drift.findings.map(actionJson),
    };
}
function removalJson({ at, since, patch, actions, takesAway }) {
    return {
        removedAt: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(at),
        filesSince: since,
        patch,
        alsoTakesAway: takesAway,
        actions: actions.map(({ action, outcome, denied, last, sources }) => {
            return { action, outcome, denied, last: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last), sources };
        }),
    };
}
/** The span of the source that saw the longest time: the one min-observation is measured against. */
function spanJson(views) {
    const spans = views.flatMap((view) => (0,_drift_views__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view) ?? []);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return longest === undefined ? {} : { span: (0,_sources__WEBPACK_IMPORTED_MODULE_0__/* .windowJson */ .rO)(longest) };
}
function actionJson(finding) {
    const { action, state, accessLevel, reason, cause, calls, lastUsed, denied, lastDenied, place } = finding;
    const { introduced, inBaseline, escalation } = finding;
    return {
        action,
        state,
        accessLevel,
        reason: cause === undefined ? reason : `${reason}; to reveal it: ${cause.reveal}`,
        calls,
        lastUsed: lastUsed === undefined ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastUsed),
        denied,
        lastDenied: lastDenied === undefined ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastDenied),
        ...place,
        introduced,
        inBaseline,
        escalation,
    };
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownBytes)
/* harmony export */ });
const units = [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
];
/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   _F: () => (/* binding */ sourceJson),
/* harmony export */   rO: () => (/* binding */ windowJson)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9418);
/* harmony import */ var _drift_views__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _size__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9437);




/** What a source read, as a sentence part; the times and the place stand apart. */
function readOf(view) {
    if (isEmpty(view))
        return 'not read';
    switch (view.source) {
        case 'athena':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.events, 'event')}${scanned(view)}`;
        case 'cloudtrail-logs':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.events, 'event')} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.files, 'file')}`;
        case 'policy-generation':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.actions, 'action')} found ${jobsOf(view)}${where(view)}`;
        case 'last-accessed':
            return accessOf(view);
        case 'unused-access':
            return findingsOf(view);
    }
}
/** What a query read; that of an earlier one is read for nothing. */
function scanned({ query }) {
    if (query === undefined)
        return '';
    const { scannedBytes } = query;
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_size__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .F)(scannedBytes)} scanned`;
}
/** A source that failed before it said anything. */
function isEmpty(view) {
    if (view.gaps.length === 0 || view.source === 'cloudtrail-logs')
        return false;
    if ((0,_drift_views__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view))
        return view.events === 0;
    if (view.source === 'policy-generation')
        return view.jobs.length === 0;
    return view.source === 'last-accessed' ? view.services.length === 0 : view.actions.length === 0;
}
function jobsOf({ jobs }) {
    return jobs.length === 0 ? 'by no job' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(jobs.length, 'job')}`;
}
function where({ regions, trails }) {
    const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
    const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
    return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}
function accessOf({ services, reach }) {
    const used = services.filter(({ last }) => last !== undefined).length;
    return `${used} of ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(services.length, 'allowed service')} used since ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(reach.start)}`;
}
function findingsOf({ actions, analyzer, reach, unusedRole }) {
    const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
    const whole = unusedRole === undefined ? '' : ', and the whole role,';
    const by = name === '' ? '' : `analyzer ${name}: `;
    const days = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)((0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(reach.start, reach.end), 'day');
    return `${by}${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(actions.length, 'action')}${whole} unused over ${days}`;
}
/** A source as the JSON report has it; its keys depend on the source. */
function sourceJson(view) {
    const span = (0,_drift_views__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view);
    return {
        source: view.source,
        window: windowJson(view.window),
        ...(span === undefined ? {} : { span: windowJson(span) }),
        ...detailsOf(view),
    };
}
function detailsOf(view) {
    switch (view.source) {
        case 'athena':
        case 'cloudtrail-logs':
            return logDetails(view);
        case 'policy-generation': {
            const { principal, regions, trails, covered, actions } = view;
            const arns = trails.map(({ arn }) => arn);
            return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
        }
        case 'last-accessed':
            return { principal: view.principal, services: view.services.length };
        case 'unused-access':
            return { principal: view.principal, analyzer: view.analyzer, actions: view.actions.length };
    }
}
function logDetails({ files, events, accounts, regions, daysWithout }) {
    return { files, events, accounts, regions, daysWithout };
}
/** A window as the JSON report has it. */
function windowJson({ start, end }) {
    return { start: (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(start), end: (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
