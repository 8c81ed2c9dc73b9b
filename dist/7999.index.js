export const id = 7999;
export const ids = [7999,2794];
export const modules = {

/***/ 617:
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


/***/ }),

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

/***/ 6937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boundsText)
/* harmony export */ });
/** So many resources or condition keys are listed before they are counted. */
const listLimit = 3;
/**
 * What limits a privilege escalation, as a part of a sentence: " (s3:PutBucketPolicy only on arn:aws:s3:::a)"; empty where
 * nothing does. `show` prints a name from a policy.
 */
function boundsText({ bounds = [] }, show) {
    const texts = bounds.map((bound) => `${show(bound.action)} only ${limitsOf(bound, show)}`);
    return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}
function limitsOf({ resources, conditionKeys }, show) {
    return [
        ...(resources === undefined ? [] : [`on ${listed(resources, show)}`]),
        ...(conditionKeys === undefined ? [] : [`with a condition on ${listed(conditionKeys, show)}`]),
    ].join(' and ');
}
function listed(texts, show) {
    const rest = texts.length > listLimit ? ` and ${texts.length - listLimit} more` : '';
    return `${texts.slice(0, listLimit).map(show).join(', ')}${rest}`;
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


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passPlan),
/* harmony export */   t: () => (/* binding */ acceptEntries)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2719);


/**
 * Computes what clears the limits that a target exceeds, with as few decisions as the limits ask for. It is counted on
 * what is left after the suggested change, because a share is one of fewer granted actions then.
 */
function passPlan(target, suggestion) {
    const files = suggestion?.files.filter(({ path }) => target.policyFiles.includes(path)) ?? [];
    const effect = {
        removed: new Set(files.flatMap(({ removed }) => removed)),
        added: new Set(files.flatMap(({ added }) => added)),
    };
    const nothing = { removed: new Set(), added: new Set() };
    const [without, withIt] = [planAfter(target, nothing), planAfter(target, effect)];
    const helps = files.length > 0 && sizeOf(withIt) < sizeOf(without);
    return { appliesSuggestion: helps, ...(helps ? withIt : without) };
}
function sizeOf({ restore, decide }) {
    return restore.length + decide.length;
}
function planAfter({ drift, limits }, { removed, added }) {
    const left = drift.findings.filter(({ action, state }) => state === 'missing' ? !added.has(action) : !removed.has(action));
    const granted = drift.counts.granted - removed.size + added.size;
    const counted = (state) => left.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(one, limits));
    const missing = counted('missing');
    const tooMany = Math.max(0, missing.length - limits.maxMissing);
    const outages = tooMany === 0 ? [] : missing.filter(({ introduced }) => introduced === 'removed');
    const others = lastOf(missing.filter((one) => !outages.includes(one)), tooMany - outages.length);
    const fresh = left.filter(({ state, introduced, accessLevel }) => state !== 'accepted' &&
        state !== 'missing' &&
        introduced === 'added' &&
        limits.failOnNew.has(accessLevel));
    const over = counted('over-granted').filter(({ accessLevel }) => limits.failOnLevels.has(accessLevel));
    const excess = (findings, allowed) => {
        const open = findings.filter((one) => !fresh.includes(one));
        const decided = findings.length - open.length;
        return lastOf(open, findings.length - decided - allowed);
    };
    const unused = excess(over, (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .allowedBy */ .Q)(limits.maxOverGranted, granted));
    const blind = limits.maxUndetermined === undefined
        ? []
        : excess(counted('undetermined'), (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .allowedBy */ .Q)(limits.maxUndetermined, granted));
    const decide = new Set([...others, ...fresh, ...unused, ...blind]);
    return {
        restore: outages.map(({ action }) => action),
        decide: drift.findings.filter((one) => decide.has(one)),
    };
}
/** Findings are sorted by risk: the least risky of them are the ones to accept. */
function lastOf(values, count) {
    return count <= 0 ? [] : values.slice(-count);
}
/** The entries of `accept:` for some actions; inside the target where the config file has targets. */
function acceptEntries(actions, target) {
    const expires = (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(target.window.end + 90 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    const indent = target.isNamed === true ? '      ' : '  ';
    const entries = actions.map((action) => `${indent}- { action: ${action}, reason: why it stays, expires: ${expires} }`);
    if (target.isNamed !== true)
        return ['accept:', ...entries].join('\n');
    return ['targets:', `  - name: ${JSON.stringify(target.name)}`, '    accept:', ...entries].join('\n');
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(4931);
// EXTERNAL MODULE: ./src/report/overview.ts
var report_overview = __webpack_require__(4707);
// EXTERNAL MODULE: ./src/report/pass-plan.ts
var pass_plan = __webpack_require__(7513);
// EXTERNAL MODULE: ./src/drift/effects.ts
var effects = __webpack_require__(7221);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8851);
// EXTERNAL MODULE: ./src/report/escalation.ts
var report_escalation = __webpack_require__(6937);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/terminal-findings.ts






/** What is missing, by reason. */
function missingLines({ drift }, width) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    if (missing.length === 0)
        return [];
    const byReason = [...(0,report_groups/* groupBy */.$z)(missing, ({ reason }) => reason)];
    return [
        ...section(`Missing (${(0,time/* grouped */.zD)(missing.length)})`),
        ...byReason.flatMap(([reason, findings]) => [
            (0,report_lines/* line */.n8)(`  ${reason}`),
            ...shown(findings, (finding) => missingFinding(finding, width)),
        ]),
    ];
}
function missingFinding({ action, accessLevel, denied, lastDenied, lastUsed, resources }, width) {
    const times = denied === undefined ? '' : `  ${(0,report_lines/* plural */.LS)(denied, 'time')}`;
    const last = lastDenied ?? lastUsed;
    const when = last === undefined ? '' : `  last ${(0,time/* isoTime */.Ly)(last)}`;
    return [
        (0,report_lines/* line */.n8)('    ', (0,report_lines/* styled */.I4)('bad', action.padEnd(36)), (0,report_lines/* styled */.I4)('quiet', `  ${accessLevel.padEnd(6)}`), `${times}${when}`),
        ...(resources.length === 0 ? [] : (0,report_lines/* flow */.L3)(['on', ...resources], 8, width, ' ')),
    ];
}
/** What the change adds by name: too new to judge, and to be looked at all the same. */
function addedLines({ drift }) {
    const added = drift.findings.filter(report_groups/* isAddedByName */.zw);
    if (added.length === 0)
        return [];
    return [
        ...section(`Added by this change, too new to judge (${(0,time/* grouped */.zD)(added.length)})`),
        ...shown(added, ({ action, accessLevel, escalation, location }) => [
            (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', action), (0,report_lines/* styled */.I4)('quiet', `  ${accessLevel}`), escalation === undefined
                ? ''
                : `  escalation: it ${escalation.gain}${(0,report_escalation/* boundsText */.F)(escalation, (text) => text)}`, (0,report_lines/* styled */.I4)('quiet', location === undefined ? '' : `  ${location.file}:${location.line}`)),
        ]),
    ];
}
/** What is over-granted, by the pattern that grants it. */
function overGrantedLines({ drift }, width) {
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(drift);
    if (groups.length === 0)
        return [];
    const title = `Over-granted (${(0,time/* grouped */.zD)(drift.counts.overGranted)})`;
    return [...section(title), ...shown(groups, (group) => patternLines(group, width))];
}
function patternLines({ pattern, file, line: at, accessLevel, grants, used, findings, adds }, width) {
    const location = (0,report_lines/* styled */.I4)('quiet', `  ${file}:${at}`);
    const [only] = findings;
    if (grants === 1 && only !== undefined) {
        return [
            (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', only.action), (0,report_lines/* styled */.I4)('quiet', `  ${accessLevel}`), `  ${only.reason}`, location),
            ...escalationLines(findings),
        ];
    }
    const widens = adds !== undefined && findings.some(({ introduced }) => introduced === 'added');
    const added = widens ? `, adds ${(0,time/* grouped */.zD)(adds.actions)} (${(0,time/* grouped */.zD)(adds.risky)} write or permissions)` : '';
    const counts = `  grants ${(0,time/* grouped */.zD)(grants)}, used ${(0,time/* grouped */.zD)(used)}${added}`;
    return [
        (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', pattern), counts, location),
        ...escalationLines(findings),
        ...byLevelAndReason(findings, width),
    ];
}
/** The ways to more permissions that these findings are a part of, each once. */
function escalationLines(findings) {
    const paths = new Map(findings.flatMap(({ escalation }) => (escalation ? [[escalation.name, escalation]] : [])));
    return [...paths.values()].slice(0, pathLimit).map((path) => {
        const [first = '', ...others] = path.actions;
        const partners = others.length === 0 ? '' : ` with ${others.join(' and ')}`;
        const bounds = (0,report_escalation/* boundsText */.F)(path, (text) => text);
        return (0,report_lines/* line */.n8)('      ', (0,report_lines/* styled */.I4)('warn', 'escalation'), `  ${first}${partners} ${path.gain}${bounds}`);
    });
}
const pathLimit = 5;
/** A list that is not read to the end does not help to begin. */
const nameLimit = 24;
function someNames(findings) {
    const names = findings.slice(0, nameLimit).map(({ action }) => action);
    const rest = findings.length - names.length;
    return rest > 0 ? [...names, `and ${(0,time/* grouped */.zD)(rest)} more`] : names;
}
/** The over-granted actions of a wildcard, a line per access level and reason. */
function byLevelAndReason(findings, width) {
    return catalogue/* accessLevels */.yy.flatMap((level) => {
        const reasons = (0,report_groups/* groupBy */.$z)(findings.filter(({ accessLevel }) => accessLevel === level), ({ reason }) => reason);
        return [...reasons].flatMap(([reason, members]) => [
            (0,report_lines/* line */.n8)('      ', (0,report_lines/* styled */.I4)('quiet', `${level}, ${reason}:`)),
            ...(0,report_lines/* flow */.L3)(someNames(members), 8, width),
        ]);
    });
}
/** Undetermined actions, by cause. */
function undeterminedLines({ drift }, width) {
    const groups = (0,report_groups/* undeterminedByCause */.Vb)(drift, (finding) => !(0,report_groups/* isAddedByName */.zw)(finding) && !(0,report_groups/* isAddedUnjudged */.Z5)(finding));
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, { actions }) => sum + actions.length, 0);
    const title = `Undetermined (${(0,time/* grouped */.zD)(total)})`;
    return [
        ...section(title),
        ...shown(groups, ({ cause, actions }) => [
            (0,report_lines/* line */.n8)(`  ${cause.text}`),
            (0,report_lines/* line */.n8)('      ', (0,report_lines/* styled */.I4)('quiet', `to reveal it: ${cause.reveal}`)),
            ...(0,report_lines/* flow */.L3)(actions, 6, width),
        ]),
    ];
}
/** What is accepted. */
function acceptedLines({ drift }) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    if (accepted.length === 0)
        return [];
    const others = accepted.length - drift.counts.accepted;
    const notGranted = others === 0 ? '' : `, ${(0,time/* grouped */.zD)(others)} of them not granted`;
    return [
        ...section(`Accepted (${(0,time/* grouped */.zD)(accepted.length)}${notGranted})`),
        ...shown(accepted, ({ action, reason }) => [(0,report_lines/* line */.n8)(`  ${action}`, (0,report_lines/* styled */.I4)('quiet', `  ${reason}`))]),
    ];
}
const verdictStyle = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'warn',
};
const verdictSign = { pass: '✔', fail: '✘', inconclusive: '?' };
/** How much a section shows before it refers to the JSON report. */
const sectionLimit = 30;
/** The title of a section, with the blank line before it. */
function section(title) {
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title))];
}
/** The first entries, and how many more there are. */
function shown(entries, of) {
    const rest = entries.length - sectionLimit;
    const more = rest > 0 ? [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', `and ${(0,time/* grouped */.zD)(rest)} more: --format json lists all`))] : [];
    return [...entries.slice(0, sectionLimit).flatMap(of), ...more];
}
/** A longer patch is no screenful any more. */
const patchLimit = 60;
/** What comes before everything else: actions that were denied after a change removed them, and how to undo it. */
function removedLines({ name, removed = [] }) {
    if (removed.length === 0)
        return [];
    const title = `✘ ${name}: ${(0,words/* removalCounts */.Jd)(removed)}`;
    return [
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('bad', title)),
        ...removed.flatMap((removal, index) => removalLines(removal, index > 0)),
        (0,report_lines/* line */.n8)(''),
    ];
}
function removalLines({ at, actions, patch, since, takesAway = [] }, next) {
    const lines = patch.replace(/\n$/, '').split('\n');
    const undo = lines.length > patchLimit ? [] : lines.map((text) => (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)(styleOf(text), text)));
    const where = undo.length === 0 ? `, ${(0,time/* grouped */.zD)(lines.length)} lines: --format json has the patch` : '';
    return [
        (0,report_lines/* line */.n8)(`  removed ${(0,time/* isoTime */.Ly)(at)}`),
        ...shown(actions, (action) => [(0,report_lines/* line */.n8)('    ', (0,report_lines/* styled */.I4)('bad', action.action), `  ${(0,words/* stopText */.IC)(action)}`)]),
        (0,report_lines/* line */.n8)(`  to take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}${where}`),
        ...undo,
        ...(takesAway.length === 0 ? [] : [(0,report_lines/* line */.n8)('  it also takes away:')]),
        ...shown(takesAway, (action) => [(0,report_lines/* line */.n8)('    ', action)]),
    ];
}
const sinceTexts = {
    same: '',
    changed: ' (the files changed again since, and it still fits)',
    conflicts: ' (the files changed again since: it does not fit)',
};
function styleOf(text) {
    return text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'quiet';
}

;// CONCATENATED MODULE: ./src/report/terminal-change.ts





/** What the change adds by wildcards without evidence, and what it does that no count shows. */
function effectLines(target, width) {
    return [...unjudgedLines(target), ...denyLines(target), ...removesLines(target, width)];
}
/** "adds administrator access: * on * grants 22,091 actions  policy.json:6" */
function administratorLines({ drift }) {
    const added = drift.effects?.administrator;
    if (added === undefined)
        return [];
    const { pattern, resources, file, line: at, grants, isAccepted } = added;
    const what = `adds administrator access: ${pattern} on ${resources.join(', ')} grants ${(0,report_lines/* plural */.LS)(grants, 'action')}`;
    const accepted = isAccepted ? ', accepted' : '';
    return [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('bad', `${what}${accepted}`), (0,report_lines/* styled */.I4)('quiet', `  ${file}:${at}`))];
}
function unjudgedLines({ drift }) {
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(drift, report_groups/* isAddedUnjudged */.Z5);
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    return [
        ...section(`Added by wildcards, use not known (${(0,time/* grouped */.zD)(total)})`),
        ...shown(groups, ({ pattern, findings, file, line: at }) => [
            (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', pattern), `  adds ${(0,report_lines/* plural */.LS)(findings.length, 'action')}`, (0,report_lines/* styled */.I4)('quiet', `  ${file}:${at}`)),
        ]),
    ];
}
function denyLines({ drift }) {
    const { loosened = [], unclear = [] } = drift.effects ?? {};
    const widens = loosened.map((deny) => {
        const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may stop less';
        return denyLine(`${what}${sidOf(deny)}: ${terminal_change_someNames(deny.actions)}`, `base ${deny.file}:${deny.line}`);
    });
    const open = unclear.map((deny) => {
        const text = `new Deny${sidOf(deny)} on ${terminal_change_someNames(deny.actions)} in use: ${effects/* unclearText */.u[deny.why]}`;
        return denyLine(text, `${deny.file}:${deny.line}`);
    });
    return [
        ...(widens.length === 0 ? [] : [...section(`Widens (${(0,time/* grouped */.zD)(widens.length)})`), ...widens]),
        ...(open.length === 0 ? [] : [...section(`Changed, not comparable (${(0,time/* grouped */.zD)(open.length)})`), ...open]),
    ];
}
function denyLine(text, location) {
    return (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', text), (0,report_lines/* styled */.I4)('quiet', `  ${location}`));
}
function sidOf({ sid }) {
    return sid === undefined ? '' : ` (Sid ${sid})`;
}
function terminal_change_someNames(actions) {
    const rest = actions.length > 8 ? ` and ${(0,time/* grouped */.zD)(actions.length - 8)} more` : '';
    return `${actions.slice(0, 8).join(', ')}${rest}`;
}
function removesLines({ drift }, width) {
    const removes = drift.effects?.removes ?? [];
    if (removes.length === 0)
        return [];
    return [
        ...section(`Removes: undetermined (${(0,time/* grouped */.zD)(removes.length)}). Ask the owner before merging`),
        ...shown([...(0,report_groups/* groupBy */.$z)(removes, ({ cause }) => cause.text)], ([text, members]) => [
            (0,report_lines/* line */.n8)(`  ${text}`),
            ...(0,report_lines/* flow */.L3)([terminal_change_someNames(members.map(({ action }) => action))], 6, width),
        ]),
    ];
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/report/terminal-summary.ts






/** How many targets the table shows before it refers to the JSON report. */
const rowLimit = 200;
/** What is said of several targets together: the line that decides, a row each, and what they have in common. */
function overviewLines({ verdict }, overview, width) {
    return [
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)(verdictStyle[verdict], `${verdictSign[verdict]} IAM drift: ${(0,report_overview/* tally */.N4)(overview.targets)}`)),
        (0,report_lines/* line */.n8)(''),
        ...tableLines(overview, width),
        ...sharedLines('What keeps several targets from passing', overview.doubts),
        ...sharedLines('Remarks on several targets', overview.notes),
    ];
}
/** The verdict and the numbers take this much of a row, the name what is left. */
const fixed = 55;
function tableLines(overview, width) {
    const { rows, quiet } = (0,report_overview/* rowsOf */.RO)(overview);
    const listed = rows.slice(0, rowLimit);
    const widest = Math.max('target'.length, ...listed.map(({ name }) => name.length));
    const room = Math.min(widest, Math.max(20, width - fixed));
    const more = rows.length - listed.length;
    return [
        rowLine((0,report_lines/* styled */.I4)('quiet', '  verdict'), 'target'.padEnd(room), ['missing', 'over-granted', 'undetermined']),
        ...listed.map((target) => targetLine(target, room)),
        ...(more > 0 ? [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', `and ${(0,time/* grouped */.zD)(more)} more: --format json lists all`))] : []),
        ...(quiet.length === 0
            ? []
            : [
                (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('good', `  ${verdictSign.pass} pass`), `          ${(0,time/* grouped */.zD)(quiet.length)} more, nothing to say`),
            ]),
    ];
}
function targetLine({ name, judgement, problem, drift, failsStep }, room) {
    const { verdict } = judgement;
    const { missing, overGranted, undetermined } = drift.counts;
    const numbers = problem === undefined ? [missing, overGranted, undetermined].map(time/* grouped */.zD) : ['–', '–', '–'];
    const only = verdict !== 'pass' && !failsStep ? [(0,report_lines/* styled */.I4)('quiet', '  reported only')] : [];
    const sign = (0,report_lines/* styled */.I4)(verdictStyle[verdict], `  ${verdictSign[verdict]} ${verdict}`);
    return [...rowLine(sign, (0,base_text/* clip */.$Q)(name, room).padEnd(room), numbers), ...only];
}
function rowLine(verdict, name, [missing = '', over = '', open = '']) {
    const numbers = `${missing.padStart(9)}${over.padStart(14)}${open.padStart(14)}`;
    return (0,report_lines/* line */.n8)({ ...verdict, text: verdict.text.padEnd(18) }, name, numbers);
}
function sharedLines(title, all) {
    if (all.length === 0)
        return [];
    return [
        ...section(title),
        ...shown(all, ({ message, targets }) => [
            (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', `${(0,time/* grouped */.zD)(targets.length)} targets: `), message),
        ]),
    ];
}
/** A screenful in all: services never touched, services in use, causes. */
const rows = { untouched: 8, inUse: 7, causes: 3 };
/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. Numbers before names: a list of thousands does not help to begin.
 */
function byServiceLines(drift) {
    const services = (0,report_groups/* byService */.FH)(drift).filter(({ overGranted, undetermined }) => overGranted + undetermined > 0);
    return [
        ...untouched((0,report_groups/* riskiestFirst */.jQ)(services.filter(({ inUse }) => !inUse))),
        ...partlyUsed((0,report_groups/* riskiestFirst */.jQ)(services.filter(({ inUse, overGranted }) => inUse && overGranted > 0))),
        ...unjudged(drift),
    ];
}
function untouched(services) {
    const proven = services.filter(({ overGranted }) => overGranted > 0);
    if (proven.length === 0)
        return [];
    const open = services.length - proven.length;
    const rest = open === 0 ? '' : `, ${(0,time/* grouped */.zD)(open)} more cannot be judged`;
    const title = `Services never touched: ${(0,time/* grouped */.zD)(proven.length)} provably unused (${(0,report_lines/* plural */.LS)(total(proven), 'action')})${rest}`;
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)), ...serviceLines(proven, rows.untouched)];
}
function partlyUsed(services) {
    if (services.length === 0)
        return [];
    const title = `Over-granted in services in use (${(0,report_lines/* plural */.LS)(total(services), 'action')}), riskiest first`;
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)), ...serviceLines(services, rows.inUse)];
}
function serviceLines(services, limit) {
    const lines = services.slice(0, limit).map(({ service, overGranted, levels }) => {
        const shares = levels.map(([level, count]) => `${(0,time/* grouped */.zD)(count)} ${level.toLowerCase()}`).join(', ');
        const count = (0,time/* grouped */.zD)(overGranted).padStart(6);
        return (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', service.padEnd(22)), `${count}  `, (0,report_lines/* styled */.I4)('quiet', shares));
    });
    return [...lines, ...more(services.length - limit, 'more service')];
}
function total(services) {
    return services.reduce((sum, { overGranted }) => sum + overGranted, 0);
}
function unjudged(drift) {
    const groups = (0,report_groups/* undeterminedByCause */.Vb)(drift);
    if (groups.length === 0)
        return [];
    const lines = groups
        .slice(0, rows.causes)
        .flatMap(({ cause, actions }) => [
        (0,report_lines/* line */.n8)(`  ${(0,time/* grouped */.zD)(actions.length).padEnd(8)}${cause.text}`),
        (0,report_lines/* line */.n8)(' '.repeat(10), (0,report_lines/* styled */.I4)('quiet', `to reveal it: ${cause.reveal}`)),
    ]);
    const title = `Undetermined (${(0,time/* grouped */.zD)(drift.counts.undetermined)}), by cause`;
    return [
        (0,report_lines/* line */.n8)(''),
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)),
        ...lines,
        ...more(groups.length - rows.causes, 'more cause'),
    ];
}
function more(rest, noun) {
    return rest > 0 ? [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', `and ${(0,report_lines/* plural */.LS)(rest, noun)}: --format json lists all`))] : [];
}

// EXTERNAL MODULE: ./src/report/trend.ts
var trend = __webpack_require__(1601);
;// CONCATENATED MODULE: ./src/report/terminal.ts













/**
 * A run for a terminal of so many columns: what to do first, evidence last. Of several targets there is a row each, and
 * more where there is something to decide.
 */
function renderTerminal(run, width) {
    const { targets } = run;
    const names = targets.map(({ name }) => name);
    const lines = [
        ...firstLines(run),
        ...(targets.length === 0 ? [(0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('good', `${verdictSign.pass} ${words/* noPolicyChanges */.N}`))] : []),
        ...(targets.length < 2
            ? targets.flatMap((one) => targetLines(one, width))
            : manyTargetsLines(run, width)),
        ...(0,words/* unchangedTexts */.Sd)(run).map((text) => (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('quiet', text))),
        ...(0,trend/* trendLines */.j)(run.history ?? [], names),
    ];
    // The lines of a patch stay as they are.
    return [...targets.flatMap(removedLines), ...lines.flatMap((one) => (0,report_lines/* wrap */.LV)(one, width))];
}
function manyTargetsLines(run, width) {
    const overview = (0,report_overview/* overviewOf */.bq)(run.targets);
    const open = overview.targets.filter((target) => overview.open.has(target));
    return [
        ...overviewLines(run, overview, width),
        ...open.flatMap((target) => [(0,report_lines/* line */.n8)(''), ...targetLines((0,report_overview/* withoutShared */.S7)(target, overview), width)]),
    ];
}
/** What a reader has to know before the result. */
function firstLines({ settingsChanges = [], notice }) {
    const lines = [
        ...(notice === undefined ? [] : [(0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('warn', notice))]),
        ...(settingsChanges.length === 0
            ? []
            : [(0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('warn', 'This change changes what it is judged by:'))]),
        ...settingsChanges.map((text) => (0,report_lines/* line */.n8)(`  ${text}`)),
    ];
    return lines.length === 0 ? [] : [...lines, (0,report_lines/* line */.n8)('')];
}
function targetLines(target, width) {
    const { drift } = target;
    const findings = (0,report_groups/* showsByService */.tx)(drift)
        ? [...missingLines(target, width), ...byServiceLines(drift)]
        : [
            ...missingLines(target, width),
            ...addedLines(target),
            ...overGrantedLines(target, width),
            ...undeterminedLines(target, width),
        ];
    return [
        ...headLines(target),
        ...findings,
        ...effectLines(target, width),
        ...acceptedLines(target),
        ...noteLines((0,notes/* shownNotes */.n)(drift.notes), width),
        ...nextStep(target),
        (0,report_lines/* line */.n8)(''),
        ...evidenceLines(target, width),
    ];
}
function headLines(target) {
    const { verdict } = target.judgement;
    const news = (0,words/* newsOf */.Lq)(target);
    const stage = (0,words/* stageText */.U2)(target);
    const hasMany = target.policyFiles.length > 1;
    const { granted, used, overGranted, undetermined, accepted } = target.drift.counts;
    const shares = [
        `${(0,time/* grouped */.zD)(used)} used`,
        `${(0,time/* grouped */.zD)(overGranted)} over-granted`,
        `${(0,time/* grouped */.zD)(undetermined)} undetermined`,
        ...(accepted > 0 ? [`${(0,time/* grouped */.zD)(accepted)} accepted`] : []),
    ];
    return [
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)(verdictStyle[verdict], `${verdictSign[verdict]} ${(0,words/* headline */.Pl)(target)}`)),
        (0,report_lines/* line */.n8)(`  ${target.policyFiles.join(', ')} ${hasMany ? 'grant' : 'grants'} ${(0,report_lines/* plural */.LS)(granted, 'action')}: ${shares.join(', ')}`),
        ...administratorLines(target),
        ...(news === undefined ? [] : [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('strong', `this change ${news}`))]),
        ...(stage === undefined ? [] : [(0,report_lines/* line */.n8)(`  ${stage}`)]),
        ...changeLines(target),
        ...(verdict !== 'pass' && !target.failsStep ? [(0,report_lines/* line */.n8)('  reported only: this does not fail')] : []),
        ...doubtLines(target),
    ];
}
const changes = {
    none: 'which changes nothing that is granted: order and layout at most',
    'same-actions': 'which changes statements and no action: resources and conditions are not compared, read them',
    'actions-changed': undefined,
    new: 'where none of the files was',
};
function changeLines({ change, comparedWith }) {
    if (change === undefined || comparedWith === undefined)
        return [];
    const what = changes[change];
    const gone = comparedWith.deleted.map((path) => (0,report_lines/* line */.n8)(`  ${path} is taken away: if it was moved, name its new place`));
    return [
        (0,report_lines/* line */.n8)(`  compared with ${comparedWith.commit.slice(0, 7)}${what === undefined ? '' : `, ${what}`}`),
        ...gone,
    ];
}
function doubtLines(target) {
    return (0,report_overview/* doubtsOf */.Pi)(target).map((message) => (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', `? ${message}`)));
}
function noteLines(notes, width) {
    if (notes.length === 0)
        return [];
    const where = ({ file, line: at }) => file === undefined ? [] : [at === undefined ? `(${file})` : `(${file}:${at})`];
    const lines = shown(notes, (note) => {
        const [first = [], ...rest] = (0,report_lines/* flow */.L3)([...note.message.split(' '), ...where(note)], 4, width, ' ');
        return [(0,report_lines/* line */.n8)('  - ', ...first.map(({ text, style }) => (0,report_lines/* styled */.I4)(style, text.trimStart()))), ...rest];
    });
    return [...section(`Notes (${(0,time/* grouped */.zD)(notes.length)})`), ...lines];
}
function evidenceLines({ principals, coverages, window, rememberedSince = window.start, unmanaged }, width) {
    const quiet = (text) => paragraph(text, 'quiet', width);
    return [
        ...(principals.length === 0
            ? []
            : quiet(`${principals.join(', ')}, in use means since ${(0,time/* isoDay */.kh)(rememberedSince)}`)),
        ...coverages.flatMap((coverage) => [
            ...quiet(`${coverage.source}: ${(0,json.readOf)(coverage)}${logLocation(coverage)}`),
            ...((0,source_coverage/* isLogCoverage */.RR)(coverage) && coverage.daysWithoutEvents.length > 0
                ? paragraph(`no record on ${coverage.daysWithoutEvents.join(', ')}`, 'warn', width)
                : []),
        ]),
        ...(unmanaged.length === 0
            ? []
            : quiet(`also attached, not compared: ${unmanaged.map(({ name }) => name).join(', ')}`)),
    ];
}
function logLocation(coverage) {
    if (!(0,source_coverage/* isLogCoverage */.RR)(coverage))
        return '';
    const { span, accounts, regions } = coverage;
    const from = span === undefined ? '' : `, ${(0,time/* isoTime */.Ly)(span.start)} to ${(0,time/* isoTime */.Ly)(span.end)}`;
    return `${from}${accounts.length === 0 ? '' : `, account ${accounts.join(', ')}, ${regions.join(', ')}`}`;
}
function paragraph(text, style, width) {
    const rows = (0,report_lines/* flow */.L3)(text.split(' '), 2, width, ' ');
    return rows.map((pieces) => pieces.map((piece) => (0,report_lines/* styled */.I4)(style, piece.text)));
}
function nextStep(target) {
    const { judgement, drift } = target;
    if (judgement.verdict !== 'fail')
        return [];
    const text = (0,report_groups/* showsByService */.tx)(drift)
        ? 'To begin: drop the services provably unused, then narrow the patterns of those in use.'
        : `To pass: ${waysText(target)}.`;
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)(text)];
}
/** What clears the limits, in numbers: the actions stand above. */
function waysText(target) {
    const { restore, decide } = (0,pass_plan/* passPlan */.L)(target, undefined);
    const missing = decide.filter(({ state }) => state === 'missing').length;
    const granted = decide.length - missing;
    const doubts = target.judgement.reasons.some((reason) => !(0,words/* exceeds */.Or)(reason));
    const parts = [
        ...(restore.length > 0 ? [`restore ${(0,report_lines/* plural */.LS)(restore.length, 'action')} in use`] : []),
        ...(granted > 0 ? [`remove ${(0,report_lines/* plural */.LS)(granted, 'action')}`] : []),
        ...(missing > 0 ? [`grant ${(0,report_lines/* plural */.LS)(missing, 'missing action')} or stop the calls`] : []),
        ...(doubts ? ['fix the evidence'] : []),
    ];
    const accept = ', or accept actions with a reason and an end date in .github/iam-drift.yml';
    return `${parts.join('; ')}${decide.length > 0 ? accept : ''}`;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTrend),
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);


/** More runs than this make no small chart: the oldest are left out. */
const runLimit = 30;
const bars = '▁▂▃▄▅▆▇█';
/**
 * How over-granted and missing actions together went over the last runs (oldest first), as one line of Markdown for
 * GitHub. `names` are the targets that count, all unless given; a run that judged none of them is left out. Undefined
 * for fewer than two runs.
 */
function renderTrend(history, names) {
    const trend = trendOf(history, names);
    return trend === undefined ? undefined : `**Trend** \`${trend.chart}\` ${trend.words}`;
}
/** The same for a terminal; no line for fewer than two runs. */
function trendLines(history, names) {
    const trend = trendOf(history, names);
    if (trend === undefined)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', 'Trend'), ` ${trend.chart} `, (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', trend.words))];
}
function trendOf(history, names) {
    const runs = history
        .flatMap(({ end, targets }) => {
        const counted = names === undefined ? [...targets.values()] : names.flatMap((one) => targets.get(one) ?? []);
        const drift = counted.reduce((sum, { overGranted, missing }) => sum + overGranted + missing, 0);
        return counted.length === 0 ? [] : [{ end, drift }];
    })
        .slice(-runLimit);
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (first === undefined || last === undefined || runs.length < 2)
        return undefined;
    const most = Math.max(...runs.map(({ drift }) => drift));
    const chart = runs.map(({ drift }) => barOf(drift, most)).join('');
    const span = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(first.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(first.end)}) to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(last.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(last.end)})`;
    return { chart, words: `over-granted and missing over ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs.length, 'run')}: from ${span}` };
}
/** The lowest bar is for no drift at all: a single action stands above it. */
function barOf(drift, most) {
    const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
    return bars.charAt(height);
}


/***/ })

};
