export const id = 8708;
export const ids = [8708,2794];
export const modules = {

/***/ 7221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unclearText)
/* harmony export */ });
/** Why it is not known whether a Deny stops calls in use. */
const unclearText = {
    condition: 'its Condition cannot be compared with the calls',
    'not-resource': 'the resources of the calls that its NotResource leaves out are not known',
    resources: 'its resources cannot be compared with those of the calls',
};


/***/ }),

/***/ 3711:
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
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** Whether a coverage is of CloudTrail's own records, read here or by Athena. */
function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
/** Whether a source was asked about a principal. */
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
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
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The longest span of several sources, in milliseconds; 0 for none. */
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
/** In milliseconds; 0 of no time. */
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
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
/** Whether a source has any content; one that failed at once is no evidence. */
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
/** Whether a source could tell of a principal: logs of other accounts hold nothing of it. */
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
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
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
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
        unchangedTargets: run.unchanged,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function targetJson({ name, principals, policyFiles, coverages, window, change, comparedWith, drift, judgement, removed, stage, }) {
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
/** What the change does that no count shows; lists without an entry are left out. */
function effectsJson({ administrator, removes, loosened, unclear }) {
    return {
        administratorAccess: administrator,
        removedUndetermined: some(removes.map(({ action, accessLevel, cause: { text, reveal } }) => {
            return { action, accessLevel, reason: `${text}; to reveal it: ${reveal}` };
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
/** The span of the source that saw the longest time: the one min-observation is measured against. */
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
        reason: cause === undefined ? reason : `${reason}; to reveal it: ${cause.reveal}`,
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
/** What a source read, as a sentence part; the times and the place stand apart. */
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
/** What a query read; that of an earlier one is read for nothing. */
function scanned({ query }) {
    if (query === undefined)
        return '';
    const { scannedBytes } = query;
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .shownBytes */ .Fu)(scannedBytes)} scanned`;
}
/** A source that failed before it said anything. */
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
/** A source as the JSON report has it; its keys depend on the source. */
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
/** A window as the JSON report has it. */
function windowJson({ start, end }) {
    return { start: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ effectSections),
/* harmony export */   g: () => (/* binding */ administratorLine)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
/* harmony import */ var _drift_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7221);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2365);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3903);







/** What the change does that no count shows: Denies that stop less, Denies that may stop more, and removals. */
function effectSections(target, space, links) {
    return [
        ...widenedSections(target, space),
        ...unclearSections(target, space, links),
        ...removesSections(target, space),
    ];
}
/** Denies that are gone or stop less. Their lines are those of the base: there is nothing to link to. */
function widenedSections({ drift }, space) {
    const lines = (drift.effects?.loosened ?? []).map((deny) => {
        const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may stop less';
        const was = `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(deny.file, 200)}:${deny.line}`;
        return `- 🟠 ${what}${sidOf(deny)}: ${someNames(deny.actions)} (base: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(was)})`;
    });
    return listSection('Widens', 'what is widened', 86, lines, space);
}
function unclearSections({ drift, policyFiles }, space, links) {
    const lines = (drift.effects?.unclear ?? []).map((deny) => {
        const at = (0,_section__WEBPACK_IMPORTED_MODULE_3__/* .lineLink */ .lz)(deny.file, deny.line, links, policyFiles.length > 1);
        const sign = deny.isDoubt ? '⚠️ ' : '';
        return `- ${sign}New Deny${sidOf(deny)} on ${someNames(deny.actions)} in use: ${_drift_effects__WEBPACK_IMPORTED_MODULE_1__/* .unclearText */ .u[deny.why]}. ${at}`;
    });
    return listSection('Changed, not comparable', 'what could not be compared', 85, lines, space);
}
function removesSections({ drift }, space) {
    const removes = drift.effects?.removes ?? [];
    const byCause = [...(0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(removes, ({ cause }) => cause.text)];
    const lines = byCause.map(([text, members]) => {
        return `- ${someNames(members.map(({ action }) => action))}: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200))}`;
    });
    const title = 'Removes: undetermined';
    const ending = 'Their use is not known: ask the owner before merging.';
    return listSection(title, 'what is removed', 83, lines, space, ending, removes.length);
}
function listSection(title, name, worth, lines, { rows, rest }, ending = '', count = lines.length) {
    if (lines.length === 0)
        return [];
    const more = lines.length > rows ? [`- … and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(lines.length - rows)} more in ${rest}`] : [];
    const list = [...lines.slice(0, rows), ...more].join('\n');
    const parts = [`#### ${title} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)})`, list, ...(ending === '' ? [] : [ending])];
    return [{ name, worth, text: parts.join('\n\n') }];
}
function sidOf({ sid }) {
    return sid === undefined ? '' : ` (Sid ${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(sid, 64))})`;
}
function someNames(actions) {
    const names = actions.slice(0, 8).map(_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY);
    const rest = actions.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(rest)} more` : ''}`;
}
/** "**Adds administrator access:** `*` on `*` grants 22,091 actions. L6" */
function administratorLine(target, links) {
    const added = target.drift.effects?.administrator;
    if (added === undefined)
        return [];
    const { pattern, resources, file, line, grants, isAccepted } = added;
    const on = resources.slice(0, 2).map((resource) => (0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(resource, 100)));
    const more = resources.length > 2 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(resources.length - 2)} more` : '';
    const title = target.change === 'new' ? 'New role with administrator access' : 'Adds administrator access';
    const accepted = isAccepted ? ' It is accepted.' : '';
    const at = (0,_section__WEBPACK_IMPORTED_MODULE_3__/* .lineLink */ .lz)(file, line, links, target.policyFiles.length > 1);
    const what = `${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pattern, 100))} on ${on.join(', ')}${more} grants ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(grants, 'action')}`;
    return [`**${title}:** ${what}.${accepted} ${at}\n`];
}


/***/ }),

/***/ 4185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ noteSections),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   S2: () => (/* binding */ restDays),
/* harmony export */   Yd: () => (/* binding */ settingsChangeSections),
/* harmony export */   gN: () => (/* binding */ evidenceSections),
/* harmony export */   p8: () => (/* binding */ doubtSections)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2719);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3711);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8851);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2794);
/* harmony import */ var _notes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4931);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4707);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2691);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3903);










/** What the judgement stands on, and the limits it was held against. */
function evidenceSections(target) {
    const { principals, coverages, limits, window, comparedWith } = target;
    const rows = [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)(principals.length === 1 ? 'Principal' : 'Principals', list(principals)),
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('In use', `if used since ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(target.rememberedSince ?? window.start)}`),
        ...coverages.flatMap((coverage) => coverageRows(coverage, principals.length > 1)),
        ...attachedRows(target),
        ...(comparedWith === undefined ? [] : [(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Base', (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(comparedWith.commit.slice(0, 7)))]),
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Limits', limitTexts(limits).map(_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY).join(', ')),
    ];
    return [{ name: 'evidence', worth: 30, text: (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Evidence', (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', ''], rows)) }];
}
function limitTexts(limits) {
    const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = limits;
    const levels = failOnLevels.size === _policy_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.length ? [] : [`fail-on-levels: ${[...failOnLevels].join(', ')}`];
    return [
        `max-missing: ${maxMissing}`,
        `max-over-granted: ${(0,_drift_limits__WEBPACK_IMPORTED_MODULE_8__/* .formatLimit */ .tW)(maxOverGranted)}`,
        ...(maxUndetermined === undefined ? [] : [`max-undetermined: ${(0,_drift_limits__WEBPACK_IMPORTED_MODULE_8__/* .formatLimit */ .tW)(maxUndetermined)}`]),
        ...levels,
        ...(gate === 'changed' ? [] : [`gate: ${gate}`]),
        ...(failOnNew.size === 0 ? [] : [`fail-on-new: ${[...failOnNew].join(', ')}`]),
    ];
}
function coverageRows(coverage, hasMany) {
    if (!(0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_9__/* .isLogCoverage */ .RR)(coverage)) {
        const whose = hasMany ? ` (${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(coverage.principal, 200))})` : '';
        return [(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Source', `${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(coverage.source)}: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_json__WEBPACK_IMPORTED_MODULE_2__.readOf)(coverage), 400))}${whose}`)];
    }
    const { source, span, accounts, regions, daysWithoutEvents } = coverage;
    const when = span === undefined ? '' : `, ${(0,_words__WEBPACK_IMPORTED_MODULE_5__/* .shortTime */ .Mj)(span.start)} to ${(0,_words__WEBPACK_IMPORTED_MODULE_5__/* .shortTime */ .Mj)(span.end)}`;
    return [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Source', `${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(source)}: ${(0,_json__WEBPACK_IMPORTED_MODULE_2__.readOf)(coverage)}${when}`),
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)(accounts.length > 1 ? 'Accounts' : 'Account', list(accounts)),
        (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)(regions.length > 1 ? 'Regions' : 'Region', list(regions)),
        ...(daysWithoutEvents.length === 0 ? [] : [(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Days without a record', list(daysWithoutEvents))]),
    ];
}
/** The role's other policies: they are not compared, and they grant all the same. */
function attachedRows({ unmanaged }) {
    if (unmanaged.length === 0)
        return [];
    const names = unmanaged.slice(0, 12).map(({ name, kind }) => {
        const whose = { aws: ' (AWS managed)', group: ' (of a group)', inline: ' (inline)', customer: '' }[kind];
        return `${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 140))}${whose}`;
    });
    const more = unmanaged.length > names.length ? [`${unmanaged.length - names.length} more`] : [];
    return [(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .row */ .nM)('Also attached, not compared', [...names, ...more].join(', '))];
}
function list(values) {
    const rest = values.length > 12 ? ` and ${values.length - 12} more` : '';
    return `${values
        .slice(0, 12)
        .map((value) => (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, 200)))
        .join(', ')}${rest}`;
}
/** Remarks that are no findings. */
function noteSections({ drift, policyFiles }, space) {
    const notes = (0,_notes__WEBPACK_IMPORTED_MODULE_3__/* .shownNotes */ .n)(drift.notes);
    if (notes.length === 0)
        return [];
    const hasMany = policyFiles.length > 1;
    const lines = notes.slice(0, space.rows).map(({ message, file, line }) => {
        const location = line === undefined || file === undefined
            ? ''
            : ` (${hasMany ? (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`${file}:${line}`) : `line ${line}`})`;
        return `- ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, 400))}${location}`;
    });
    const more = notes.length > lines.length ? [`- … and ${notes.length - lines.length} more in ${space.rest}`] : [];
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(`Notes (${notes.length})`, [...lines, ...more].join('\n'));
    return [{ name: 'notes', worth: 40, text }];
}
/** What makes evidence too thin to pass on. */
function doubtSections(target, space) {
    const doubts = (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .doubtsOf */ .Pi)(target);
    if (doubts.length === 0)
        return [];
    const limit = Math.min(space.rows, 5);
    const lines = doubts.slice(0, limit).map((message) => `- ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, 300))}`);
    const more = doubts.length > limit ? [`- … and ${doubts.length - limit} more in ${space.rest}`] : [];
    return [{ name: 'gaps of the evidence', worth: 95, text: [...lines, ...more].join('\n') }];
}
/** How long an action may rest before it looks unused, in days; hours are one. */
function restDays({ window }) {
    return Math.max(1, Math.round((window.end - window.start) / _base_time__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd));
}
/** The part of that time which the evidence spans, from the first to the last event of anybody. */
function observed({ coverages, window }) {
    const spans = coverages.flatMap((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_9__/* .spanOf */ .ee)(coverage) ?? []);
    if (spans.length === 0)
        return undefined;
    const start = Math.max(window.start, Math.min(...spans.map((span) => span.start)));
    const end = Math.min(window.end, Math.max(...spans.map((span) => span.end)));
    return start > end ? undefined : { start, end };
}
/** What a reader has to know before the result: what the change does to its own judgement, and what was not judged. */
function settingsChangeSections({ settingsChanges = [], notice }, { rest }) {
    const limit = 8;
    const lines = settingsChanges.slice(0, limit).map((text) => `> - ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 300))}`);
    const more = settingsChanges.length > limit ? [`> - … and ${settingsChanges.length - limit} more in ${rest}`] : [];
    const blocks = [
        ...(notice === undefined ? [] : [`> ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(notice)}`]),
        ...(lines.length === 0
            ? []
            : [['> **This pull request changes what it is judged by:**', '>', ...lines, ...more].join('\n')]),
    ];
    return blocks.map((text) => ({ name: 'what comes first', worth: 100, text }));
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   SD: () => (/* binding */ observedDays),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   rx: () => (/* binding */ introduction)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6496);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3711);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _change__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5744);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4185);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3903);










/** The sign of a verdict. */
const signs = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** One line that decides. */
function heading(target) {
    const { before, name, after } = (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .headlineParts */ .$5)(target);
    return `### ${signs[target.judgement.verdict]} ${before} ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100))}${after}`;
}
/** What was compared with what, and how the granted actions divide. */
function introduction(target, links) {
    const { judgement, failsStep, problem } = target;
    const news = (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .newsOf */ .Lq)(target);
    const stage = (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .stageText */ .U2)(target);
    const reported = judgement.verdict !== 'pass' && !failsStep;
    return [
        ...(0,_change__WEBPACK_IMPORTED_MODULE_3__/* .administratorLine */ .g)(target, links),
        ...(news === undefined ? [] : [`**This pull request ${news}.**\n`]),
        ...(stage === undefined ? [] : [`${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(stage, 400))}\n`]),
        ...(problem === undefined ? comparedTexts(target, links) : []),
        ...(reported ? ['Reported only: this does not fail the step.'] : []),
    ].join('\n');
}
/** What was compared with what, and what came of it, a line each. */
function comparedTexts(target, links) {
    const { policyFiles } = target;
    const files = policyFiles.slice(0, 3).map((path) => (0,_section__WEBPACK_IMPORTED_MODULE_5__/* .fileLink */ .RF)(path, links));
    const more = policyFiles.length > 3 ? ` and ${policyFiles.length - 3} more` : '';
    if (!target.coverages.some(_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .wasRead */ .Gn))
        return [nothingRead(target, `${files.join(', ')}${more}`), ...changeOf(target)];
    return [
        `Compared ${files.join(', ')}${more} with what ${whoOf(target)} did ${whenOf(target)}.`,
        `${sharesOf(target)}.`,
        ...holes(target),
        ...changeOf(target),
    ];
}
/** Where nothing was read nothing is said of use. */
function nothingRead({ policyFiles, drift }, files) {
    const grants = policyFiles.length > 1 ? 'grant' : 'grants';
    const actions = (0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(drift.counts.granted, 'action');
    return `No evidence was read: the use of the ${actions} that ${files} ${grants} is not known.`;
}
/** What the change does to the files, where that is less than it looks. */
function changeOf({ change, comparedWith }) {
    const [gone] = comparedWith?.deleted ?? [];
    if (gone !== undefined)
        return [goneText(gone, comparedWith?.deleted.length ?? 1)];
    if (change === 'none')
        return ['This pull request changes nothing that is granted: order and layout at most.'];
    if (change === 'same-actions')
        return [
            'This pull request changes statements, and no action: resources and conditions are not compared, read them.',
        ];
    return [];
}
function goneText(path, count) {
    const more = count > 1 ? ` and ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(count - 1, 'more file')}` : '';
    return `This pull request takes ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200))}${more} away. If it was moved, name its new place; if the role goes too, take its target out.`;
}
function sharesOf({ policyFiles, drift }) {
    const { granted, used, overGranted, undetermined, accepted } = drift.counts;
    const fresh = drift.findings.filter(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw).length;
    const news = fresh === 0 ? '' : ` (${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(fresh)} ${fresh === 1 ? 'is' : 'are'} new)`;
    const grants = policyFiles.length > 1 ? 'The files grant' : 'The file grants';
    const through = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .showsByService */ .tx)(drift) ? ` through ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(drift.patterns.length, 'pattern')}` : '';
    const shares = [
        used === granted && used > 0 ? 'all used' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(used)} used`,
        ...(overGranted > 0 ? [`**${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(overGranted)} not used**`] : []),
        ...(undetermined > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(undetermined)} that the evidence cannot judge${news}`] : []),
        ...(accepted > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(accepted)} accepted`] : []),
    ];
    return `${grants} ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(granted, 'action')}${through}: ${shares.join(', ')}`;
}
function whoOf({ principals }) {
    const [first = ''] = principals;
    if (principals.length > 1)
        return (0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(principals.length, 'principal');
    return first.includes(':user/') ? 'the user' : 'the role';
}
/** Evidence that spans less than the time in question is said to: the rest was not observed. */
function whenOf(target) {
    const [days, whole] = [observedDays(target), (0,_evidence__WEBPACK_IMPORTED_MODULE_4__/* .restDays */ .S2)(target)];
    const { start, end } = days < whole ? ((0,_evidence__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(target) ?? target.window) : target.window;
    const length = days < whole ? `${days} of the ${whole} days that count` : (0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(whole, 'day');
    return `from ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .isoDay */ .kh)(start)} to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .isoDay */ .kh)(end)} (${length}${accountOf(target)})`;
}
/**
 * How long the evidence looked, in days, the time in question at the most: an action that rests longer cannot be distinguished
 * from an unused one. The hours before the first and after the last event make no day.
 */
function observedDays(target) {
    const span = (0,_evidence__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(target);
    const days = span === undefined ? 0 : Math.max(1, Math.round((span.end - span.start) / _base_time__WEBPACK_IMPORTED_MODULE_9__/* .day */ .vd));
    const whole = (0,_evidence__WEBPACK_IMPORTED_MODULE_4__/* .restDays */ .S2)(target);
    return days < whole - 1 ? days : whole;
}
/** Days inside the time observed that hold no record of anybody: a quiet account, or logs that are missing. */
function holes(target) {
    const span = (0,_evidence__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(target);
    if (span === undefined)
        return [];
    const perCoverage = target.coverages.map((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .isLogCoverage */ .RR)(coverage) ? coverage.daysWithoutEvents.reduce((sum, one) => sum + daysIn(one, span), 0) : 0);
    const days = Math.min(...perCoverage);
    return days > 0 ? [`No record of anybody on ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(days, 'day')} of it.`] : [];
}
/** `2026-01-03`, or `2026-01-03/2026-01-07` for five of them: how many lie inside a time. */
function daysIn(text, span) {
    const [first = '', last = first] = text.split('/');
    const [start, end] = [(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .parseDay */ .Iq)(first), (0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .parseDay */ .Iq)(last)];
    if (start === undefined || end === undefined)
        return 0;
    return Math.max(0, (0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .daysBetween */ .YM)(Math.max(start, span.start - _base_time__WEBPACK_IMPORTED_MODULE_9__/* .day */ .vd + 1), Math.min(end, span.end)) + 1);
}
function accountOf({ principals }) {
    const accounts = [...new Set(principals.map((arn) => arn.split(':')[4] ?? ''))];
    return accounts.length === 1 ? `, account ${(0,_syntax__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(accounts[0] ?? '')}` : '';
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shownNotes)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);

/** So many names are listed before they are counted. */
const nameLimit = 8;
/** What is said of many notes of one code as one line. */
const together = new Map([
    [
        'granted-outside',
        (count) => `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'action')} succeeded and are granted outside the files (an attached policy, a resource or key policy, or a KMS grant)`,
    ],
    [
        'used-by-other-target',
        (count) => `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'action')} are not used here, and used by other targets that share the text`,
    ],
]);
/**
 * The notes as people read them: those on actions that are granted outside the files, or that other targets use, become
 * one line, because a role with an AWS managed policy has dozens of them. The JSON report has every note.
 */
function shownNotes(notes) {
    return notes.flatMap((note) => {
        const words = together.get(note.code);
        const alike = words === undefined ? [] : notes.filter(({ code }) => code === note.code);
        if (words === undefined || alike.length === 1)
            return [note];
        if (note !== alike[0])
            return [];
        const names = alike.flatMap(({ action }) => action ?? []);
        const more = names.length > nameLimit ? ` and ${names.length - nameLimit} more` : '';
        return [
            { code: note.code, message: `${words(alike.length)}: ${names.slice(0, nameLimit).join(', ')}${more}` },
        ];
    });
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   S7: () => (/* binding */ withoutShared),
/* harmony export */   bq: () => (/* binding */ overviewOf)
/* harmony export */ });
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);


const order = ['fail', 'inconclusive', 'pass'];
/** What is said once of several targets, and of which of them there is more to say. */
function overviewOf(given) {
    const targets = [...given].sort(byWorst);
    const doubts = sharedOf(targets, doubtsOf);
    const notes = sharedOf(targets, (target) => target.drift.notes.filter(isGeneral).map(messageOf));
    const known = new Set([...doubts, ...notes].map(messageOf));
    const open = targets.filter((target) => isOpen(target, known));
    return { targets, doubts, notes, open: new Set(open) };
}
function byWorst(a, b) {
    const verdict = order.indexOf(a.judgement.verdict) - order.indexOf(b.judgement.verdict);
    const [one, other] = [a.drift.counts, b.drift.counts];
    return verdict || other.missing - one.missing || other.overGranted - one.overGranted;
}
/** What makes the evidence on a target too thin, and why it was not judged, where it was not. */
function doubtsOf({ judgement, problem }) {
    const doubts = judgement.reasons.filter((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason)).map(messageOf);
    return [...new Set([...(problem === undefined ? [] : [problem]), ...doubts])];
}
/** A remark without a place is about the run, or about evidence that several targets share. */
function isGeneral({ file }) {
    return file === undefined;
}
function messageOf({ message }) {
    return message;
}
function sharedOf(targets, of) {
    const said = targets.flatMap((target) => [...new Set(of(target))].map((message) => ({ message, target })));
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(said, messageOf)]
        .filter(([, members]) => members.length > 1)
        .map(([message, members]) => ({ message, targets: members.map(({ target }) => target.name) }))
        .sort((a, b) => b.targets.length - a.targets.length);
}
/** Whether there is something to decide on, or to know, that nothing else says. */
function isOpen(target, known) {
    const { judgement, drift, change, stage, comparedWith } = target;
    const drifts = ({ state }) => state === 'missing' || state === 'over-granted';
    return (judgement.verdict === 'fail' ||
        stage !== undefined ||
        (change !== undefined && change !== 'none') ||
        (comparedWith?.deleted.length ?? 0) > 0 ||
        (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .newsOf */ .Lq)(target) !== undefined ||
        drift.findings.some((finding) => drifts(finding) || (0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)(finding)) ||
        doubtsOf(target).some((message) => !known.has(message)) ||
        drift.notes.some((note) => note.code !== 'granted-outside' && (!isGeneral(note) || !known.has(note.message))));
}
/** A target as it is shown where others say the same: without what is said of several. */
function withoutShared(target, { doubts, notes }) {
    const own = (shared) => new Set(shared.map(messageOf));
    const [knownDoubts, knownNotes] = [own(doubts), own(notes)];
    const { judgement, drift } = target;
    const reasons = judgement.reasons.filter((reason) => (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason) || !knownDoubts.has(reason.message));
    return {
        ...target,
        judgement: { ...judgement, reasons },
        drift: {
            ...drift,
            notes: drift.notes.filter((note) => !isGeneral(note) || !knownNotes.has(note.message)),
        },
    };
}
/** "2 of 60 targets fail", "1 inconclusive", "57 pass": how a run of several targets went. */
function tally(targets) {
    const count = (one) => targets.filter(({ judgement }) => judgement.verdict === one).length;
    const [fail, open, pass] = [count('fail'), count('inconclusive'), count('pass')];
    return [
        ...(fail > 0 ? [`${fail} of ${targets.length} targets ${fail === 1 ? 'fails' : 'fail'}`] : []),
        ...(open > 0 ? [`${open} inconclusive`] : []),
        ...(pass > 0 ? [`${pass} ${pass === 1 ? 'passes' : 'pass'}`] : []),
    ].join(', ');
}
const quietLimit = 15;
/** Which targets have a row of their own. */
function rowsOf({ targets, open }) {
    const isQuiet = (target) => target.judgement.verdict === 'pass' && !open.has(target);
    const quiet = targets.filter(isQuiet);
    if (quiet.length <= quietLimit)
        return { rows: targets, quiet: [] };
    return { rows: targets.filter((target) => !isQuiet(target)), quiet };
}


/***/ })

};
