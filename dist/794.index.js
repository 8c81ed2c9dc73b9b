export const id = 794;
export const ids = [794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9418);

/**
 * The JSON report, schema/report.schema.json. The same run gives the same bytes; the order of everything is fixed.
 */
function renderJson(run) {
    const report = {
        schemaVersion: 1,
        verdict: run.verdict,
        reasons: run.targets.flatMap(({ name, judgement }) => judgement.reasons.map(({ code, message }) => ({ code, message, target: name }))),
        targets: run.targets.map(targetJson),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function targetJson({ name, principals, policyFiles, views, window, drift, judgement }) {
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
                .map(({ place, message }) => ({ place, message })),
        },
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
function sourceJson({ source, window, span, files, events, accounts, regions, daysWithout }) {
    return {
        source,
        window: windowJson(window),
        ...(span === undefined ? {} : { span: windowJson(span) }),
        files,
        events,
        accounts,
        regions,
        daysWithout,
    };
}
/** The span of the source that saw the longest time: the one min-observation is measured against. */
function spanJson(views) {
    const spans = views.flatMap(({ span }) => span ?? []);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return longest === undefined ? {} : { span: windowJson(longest) };
}
function actionJson(finding) {
    const { action, state, accessLevel, reason, cause, lastUsed, denied, lastDenied, place, introduced } = finding;
    return {
        action,
        state,
        accessLevel,
        reason: cause === undefined ? reason : `${reason}; to reveal it: ${cause.reveal}`,
        lastUsed: lastUsed === undefined ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(lastUsed),
        denied,
        lastDenied: lastDenied === undefined ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(lastDenied),
        ...place,
        introduced,
    };
}
function windowJson({ start, end }) {
    return { start: (0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(start), end: (0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
