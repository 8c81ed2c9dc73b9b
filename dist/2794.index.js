export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 9636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   UX: () => (/* binding */ isLogView),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** Whether a view is of CloudTrail's own records, whoever counted them. */
function isLogView(view) {
    return view.source === 'cloudtrail-logs' || view.source === 'athena';
}
/** Whether a source was asked about a principal. */
function concerns(view, principal) {
    return isLogView(view) ? view.eventsByPrincipal.has(principal) : view.principal === principal;
}
/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
function spanOf(view) {
    if (isLogView(view))
        return view.span;
    if (view.source !== 'policy-generation')
        return view.trackingPeriod;
    const [first, last] = [view.covered[0], view.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(view.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails, { start, end }) {
    const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
    if (read.length === 0)
        return { start, end };
    const useful = read.filter(({ multiRegion, deliveryError, readEvents, writeEvents }) => {
        return (multiRegion && deliveryError === undefined && (readEvents !== undefined || writeEvents !== undefined));
    });
    const parts = useful.map(({ recordingSince = start, stoppedAt = end }) => {
        return { start: Math.max(start, recordingSince), end: Math.min(end, stoppedAt) };
    });
    const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ?? { start: end, end };
}
/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
function earliestSign(view) {
    if (view.source !== 'last-accessed')
        return undefined;
    const times = view.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The longest span of several sources, in milliseconds; 0 for none. */
function longestSpan(views) {
    return Math.max(0, ...views.map((view) => lengthOf(spanOf(view))));
}
/** In milliseconds; 0 of no time. */
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
function sawAny(view, principal) {
    switch (view.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (view.eventsByPrincipal.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return view.actions > 0;
        case 'last-accessed':
            return view.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
}
/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOf: () => (/* binding */ readOf),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _evidence_source_view__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9636);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2365);




/**
 * The JSON report, schema/report.schema.json. The same run gives the same bytes; the order of everything is fixed.
 */
function renderJson(run) {
    const report = {
        schemaVersion: 2,
        verdict: run.verdict,
        settingsChanges: run.settingsChanges,
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
            sources: views.map(sourceJson),
            window: windowJson(window),
            ...spanJson(views),
            gaps: views
                .flatMap(({ gaps }) => gaps)
                .map(({ location, message }) => ({ location, message })),
        },
        change,
        base: comparedWith?.commit,
        deniedAfterRemoval: removed?.map(removalJson),
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
        removedAt: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(at),
        filesSince: since,
        patch,
        alsoRemoves: takesAway,
        actions: actions.map(({ action, outcome, denied, last, sources }) => {
            return { action, outcome, denied, last: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last), sources };
        }),
    };
}
/** The span of the source that saw the longest time: the one min-observation is measured against. */
function spanJson(views) {
    const spans = views.flatMap((view) => (0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view) ?? []);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return longest === undefined ? {} : { span: windowJson(longest) };
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
        lastUsed: lastUsed === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastUsed),
        denied,
        lastDenied: lastDenied === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastDenied),
        ...place,
        introduced,
        inBaseline,
        escalation,
    };
}
/** What a source read, as a sentence part; the times and the place stand apart. */
function readOf(view) {
    if (isEmpty(view))
        return 'not read';
    switch (view.source) {
        case 'athena':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(view.events, 'event')}${scanned(view)}`;
        case 'cloudtrail-logs':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(view.events, 'event')} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(view.files, 'file')}`;
        case 'policy-generation':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(view.actions, 'action')} found ${jobsOf(view)}${where(view)}`;
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
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .shownBytes */ .Fu)(scannedBytes)} scanned`;
}
/** A source that failed before it said anything. */
function isEmpty(view) {
    if (view.gaps.length === 0 || view.source === 'cloudtrail-logs')
        return false;
    if ((0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view))
        return view.events === 0;
    if (view.source === 'policy-generation')
        return view.jobs.length === 0;
    return view.source === 'last-accessed' ? view.services.length === 0 : view.actions.length === 0;
}
function jobsOf({ jobs }) {
    return jobs.length === 0 ? 'by no job' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(jobs.length, 'job')}`;
}
function where({ regions, trails }) {
    const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
    const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
    return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}
function accessOf({ services, trackingPeriod: reach }) {
    const used = services.filter(({ last }) => last !== undefined).length;
    return `${used} of ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(services.length, 'allowed service')} used since ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(reach.start)}`;
}
function findingsOf({ actions, analyzer, trackingPeriod: reach, unusedRole }) {
    const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
    const whole = unusedRole === undefined ? '' : ', and the whole role,';
    const by = name === '' ? '' : `analyzer ${name}: `;
    const days = (0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(reach.start, reach.end), 'day');
    return `${by}${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(actions.length, 'action')}${whole} unused over ${days}`;
}
/** A source as the JSON report has it; its keys depend on the source. */
function sourceJson(view) {
    const span = (0,_evidence_source_view__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view);
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
function logDetails({ files, events, accounts, regions, daysWithoutEvents }) {
    return { files, events, accounts, regions, daysWithoutEvents };
}
/** A window as the JSON report has it. */
function windowJson({ start, end }) {
    return { start: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
