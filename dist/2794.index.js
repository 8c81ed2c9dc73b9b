export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 13711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Cz: () => (/* binding */ tellsOf),
/* harmony export */   Gn: () => (/* binding */ wasRead),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   RR: () => (/* binding */ isLogCoverage),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
function spanOf(coverage) {
    if (isLogCoverage(coverage))
        return coverage.span;
    if (coverage.source !== 'policy-generation')
        return coverage.trackingPeriod;
    const [first, last] = [coverage.covered[0], coverage.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(coverage.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
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
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
function sawAny(coverage, principal) {
    switch (coverage.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (coverage.eventsByPrincipal.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return coverage.actions > 0;
        case 'last-accessed':
            return coverage.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
}
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOf: () => (/* binding */ readOf),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13711);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);




function renderJson(run) {
    const report = {
        schemaVersion: 2,
        verdict: run.verdict,
        settingsChanges: run.settingsChanges,
        changedNotChecked: run.unchecked,
        notChecked: run.notChecked?.map(({ role, file, line, why }) => ({ role, file, line, reason: why })),
        notice: run.notice,
        reasons: run.targets.flatMap(({ name, judgement }) => judgement.reasons.map(({ code, message }) => ({ code, message, target: name }))),
        targets: run.targets.map(targetJson),
        unchangedTargets: run.unchanged,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function targetJson({ name, principals, policyFiles, coverages, window, change, comparedWith, drift, judgement, unknownParts, removed, stage, newAcceptances, stricterAtBase, }) {
    return {
        name,
        verdict: judgement.verdict,
        existingDrift: judgement.existingDrift,
        stage: stage && {
            kind: stage.kind,
            why: stage.why,
            accepted: 'accepted' in stage ? stage.accepted : undefined,
        },
        principalArns: principals,
        policyFiles,
        evidence: {
            sources: coverages.map(sourceJson),
            window: windowJson(window),
            ...spanJson(coverages),
            gaps: coverages
                .flatMap(({ gaps }) => gaps)
                .map(({ location, message }) => ({ location, message })),
        },
        change,
        base: comparedWith?.commit,
        deniedAfterRemoval: removed?.map(removalJson),
        stricterAtBase,
        newAcceptances,
        unknownParts,
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
        ...(drift.effects === undefined ? {} : effectsJson(drift.effects)),
    };
}
function effectsJson({ administrator, removes, loosened, unclear }) {
    return {
        administratorAccess: administrator,
        removedUndetermined: some(removes.map(({ action, accessLevel, cause: { text, reveal } }) => {
            return { action, accessLevel, reason: `${text}; next step: ${reveal}` };
        })),
        widened: some(loosened.map(({ kind, ...deny }) => ({ kind: `deny-${kind}`, ...deny, counts: false }))),
        unclearDenies: some(unclear),
    };
}
function some(list) {
    return list.length === 0 ? undefined : list;
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
function spanJson(coverages) {
    const spans = coverages.flatMap((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(coverage) ?? []);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return longest === undefined ? {} : { span: windowJson(longest) };
}
function actionJson(finding) {
    const { action, state, accessLevel, reason, cause, calls, lastUsed, denied, lastDenied, location } = finding;
    const { introduced, inBaseline, escalation } = finding;
    return {
        action,
        state,
        accessLevel,
        reason: cause === undefined ? reason : `${reason}; next step: ${cause.reveal}`,
        calls,
        lastUsed: lastUsed === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastUsed),
        denied,
        lastDenied: lastDenied === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastDenied),
        ...location,
        introduced,
        inBaseline,
        escalation,
    };
}
function readOf(coverage) {
    if (isEmpty(coverage))
        return 'not read';
    switch (coverage.source) {
        case 'athena':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.events, 'event')}${scanned(coverage)}`;
        case 'cloudtrail-logs':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.events, 'event')} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.files, 'file')}`;
        case 'policy-generation':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.actions, 'action')} found ${jobsOf(coverage)}${where(coverage)}`;
        case 'last-accessed':
            return accessOf(coverage);
        case 'unused-access':
            return findingsOf(coverage);
    }
}
function scanned({ query }) {
    if (query === undefined)
        return '';
    const { scannedBytes } = query;
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .shownBytes */ .Fu)(scannedBytes)} scanned`;
}
function isEmpty(coverage) {
    if (coverage.gaps.length === 0 || coverage.source === 'cloudtrail-logs')
        return false;
    if ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .isLogCoverage */ .RR)(coverage))
        return coverage.events === 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length === 0;
    return coverage.source === 'last-accessed' ? coverage.services.length === 0 : coverage.actions.length === 0;
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
function sourceJson(coverage) {
    const span = (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(coverage);
    return {
        source: coverage.source,
        window: windowJson(coverage.window),
        ...(span === undefined ? {} : { span: windowJson(span) }),
        ...detailsOf(coverage),
    };
}
function detailsOf(coverage) {
    switch (coverage.source) {
        case 'athena':
        case 'cloudtrail-logs':
            return logDetails(coverage);
        case 'policy-generation': {
            const { principal, regions, trails, covered, actions } = coverage;
            const arns = trails.map(({ arn }) => arn);
            return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
        }
        case 'last-accessed':
            return { principal: coverage.principal, services: coverage.services.length };
        case 'unused-access':
            return { principal: coverage.principal, analyzer: coverage.analyzer, actions: coverage.actions.length };
    }
}
function logDetails({ files, events, accounts, regions, daysWithoutEvents }) {
    return { files, events, accounts, regions, daysWithoutEvents };
}
function windowJson({ start, end }) {
    return { start: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
