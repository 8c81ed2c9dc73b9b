export const id = 7389;
export const ids = [7389];
export const modules = {

/***/ 7389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);


/** What `explain` prints: the action in general, then each target. */
function renderExplanation(facts, targets, width) {
    const lines = [...factLines(facts, width), ...targets.flatMap((target) => targetLines(target, width))];
    return lines.flatMap((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(one, width));
}
function factLines({ action, accessLevel, hidden, permissionless }, width) {
    const shown = hidden === undefined
        ? row('CloudTrail', 'management events show every call of it', width)
        : [...row('CloudTrail', hidden.text, width), ...row('', `to reveal it: ${hidden.reveal}`, width)];
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', action)),
        ...row('Access level', accessLevel, width),
        ...shown,
        ...(permissionless ? row('', 'IAM lets everybody call it: it needs no grant', width) : []),
    ];
}
function targetLines(target, width) {
    const { state, finding, granted, denied, sources, notes, use } = target;
    const reason = finding?.acceptedBy === undefined ? finding?.reason : acceptance(finding.acceptedBy);
    const why = reason === undefined ? '' : `: ${reason}`;
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''),
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', target.target), '  ', (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)(styleOf(state), `${state === 'cannot-tell' ? 'cannot tell' : state}${why}`)),
        ...(finding?.cause === undefined ? [] : row('To reveal it', finding.cause.reveal, width)),
        ...(granted.length === 0 ? row('Granted', 'by no compared file', width) : []),
        ...granted.slice(0, placeLimit).flatMap((place) => row('Granted', placeText(place), width)),
        ...more(granted.length, width),
        ...denied.slice(0, placeLimit).flatMap((place) => row('Denied', denyText(place), width)),
        ...more(denied.length, width),
        ...useLines(use, width),
        ...(state === 'cannot-tell' || use !== undefined ? [] : sources).flatMap(({ source, blind }) => row(source, sightText(blind), width)),
        ...notes.flatMap(({ message }) => row('Note', message, width)),
    ];
}
function acceptance({ reason, until }) {
    return `${reason} (until ${until})`;
}
const placeLimit = 10;
function more(count, width) {
    return count > placeLimit ? row('', `and ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count - placeLimit, 'more place')}`, width) : [];
}
function styleOf(state) {
    if (state === 'used')
        return 'good';
    if (state === 'missing')
        return 'bad';
    return state === 'over-granted' ? 'warn' : 'plain';
}
function placeText({ path, line: at, pattern, statement }) {
    const { sid, resources, condition } = statement;
    const on = `${resources.kind === 'NotResource' ? 'all but ' : ''}${resources.values.join(', ')}`;
    const when = condition === undefined ? '' : ', under a Condition';
    return `${path}:${at} by ${pattern}${sidText(sid)} on ${on}${when}`;
}
function denyText({ path, line: at, statement, limit }) {
    const why = { condition: ', under a Condition', 'not-resource': ', but for some resources' };
    const on = statement.resources.kind === 'NotResource' ? '' : ` on ${statement.resources.values.join(', ')}`;
    return `${path}:${at}${sidText(statement.sid)}${on}${limit === undefined ? '' : why[limit]}`;
}
function sidText(sid) {
    return sid === undefined ? '' : ` (Sid ${sid})`;
}
function useLines(use, width) {
    const seen = [
        ...tallyText('succeeded', use?.allowed),
        ...tallyText('denied', use?.denied),
        ...tallyText('attempted', use?.attempted),
    ];
    const on = use === undefined || use.resources.length === 0 ? [] : [`on ${use.resources.join(', ')}`];
    return [
        ...row('Seen', seen.length === 0 ? 'never' : seen.join('; '), width),
        ...on.flatMap((text) => row('', text, width)),
    ];
}
function tallyText(what, tally) {
    if (tally === undefined)
        return [];
    const times = tally.count === undefined ? '' : ` ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(tally.count, 'time')}`;
    return [`${what}${times}${tally.last === undefined ? '' : `, last ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(tally.last)}`}`];
}
function sightText(blind) {
    return blind === undefined ? 'would have shown a use' : `proves no absence: ${blind.text}`;
}
const column = 18;
/** A name and a text beside it, wrapped under itself. */
function row(name, words, width) {
    const [first = [], ...rest] = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .flow */ .L3)(words.split(' '), column, width, ' ');
    const text = first.map(({ text: piece, style }) => (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)(style, piece.trimStart()));
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', `  ${name}`.padEnd(column)), ...text), ...rest];
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
function exceeds({ code }) {
    return code === 'missing' || code === 'over-granted' || code === 'new-grant';
}
/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
function headlineParts({ name, judgement, drift, isNew }) {
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no drift proven'
        : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and the evidence has gaps` };
    if (isNew === true)
        return { before: 'New role', name, after: ': nothing to judge yet' };
    if (none)
        return { before: 'No IAM drift in', name, after: '' };
    return { before: 'IAM drift in', name, after: ` within the limits: ${found}` };
}
/** The headline as plain text. */
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
/** `2026-11-21 16:04 UTC`: a time for people. */
function shortTime(instant) {
    return `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago an over-granted action was used: "never", "214 days ago". */
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : `${(0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(lastUsed, end), 'day')} ago`;
}
/** How often a missing action was refused, and when it was called last: "42 times", "last 2026-11-21 16:04 UTC". */
function callsOf({ calls, denied, lastDenied, lastUsed, refused, seenBy = [] }) {
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || refused ? [] : [`used ${calls === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(calls)} times`}`]),
        ...(denied === undefined ? [] : [refused ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    ];
}


/***/ })

};
