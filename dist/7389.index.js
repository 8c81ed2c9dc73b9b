export const id = 7389;
export const ids = [7389];
export const modules = {

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ }),

/***/ 87389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86496);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32575);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);




function renderExplanation(facts, targets, width) {
    const lines = [...factLines(facts, width), ...targets.flatMap((target) => targetLines(target, width))];
    return lines.flatMap((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(one, width));
}
function factLines({ action, accessLevel, hidden, permissionless }, width) {
    const shown = hidden === undefined
        ? row('CloudTrail', 'management events include every call', width)
        : [...row('CloudTrail', hidden.text, width), ...row('', `next step: ${hidden.reveal}`, width)];
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', action)),
        ...row('Access level', accessLevel, width),
        ...shown,
        ...(permissionless ? row('', 'needs no permission: every principal can call it', width) : []),
    ];
}
function targetLines(target, width) {
    const { state, finding, granted, denied, sources, notes, use, gaps } = target;
    const reason = finding?.acceptedBy === undefined ? finding?.reason : acceptance(finding.acceptedBy);
    const why = reason === undefined ? '' : `: ${reason}`;
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', target.target), '  ', (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)(styleOf(state), `${state}${why}`)),
        ...(finding?.cause === undefined ? [] : row('Next step', finding.cause.reveal, width)),
        ...(granted.length === 0 ? row('Granted', 'not in the compared files', width) : []),
        ...granted.slice(0, locationLimit).flatMap((location) => row('Granted', locationText(location), width)),
        ...more(granted.length, width),
        ...denied.slice(0, locationLimit).flatMap((location) => row('Denied', denyText(location), width)),
        ...more(denied.length, width),
        ...useLines(use, width),
        ...(use === undefined ? absenceLines(sources, width) : row('Recorded by', use.sources.join(', '), width)),
        ...needLines(target, width),
        ...gaps.slice(0, locationLimit).flatMap((gap) => row('Evidence gap', gap, width)),
        ...notes.flatMap(({ message }) => row('Note', message, width)),
    ];
}
function acceptance({ reason, until }) {
    return `${reason} (until ${until})`;
}
const locationLimit = 10;
function more(count, width) {
    return count > locationLimit ? row('', `and ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count - locationLimit, 'more location')}`, width) : [];
}
function styleOf(state) {
    if (state === 'used')
        return 'good';
    if (state === 'missing')
        return 'bad';
    return state === 'over-granted' ? 'warn' : 'plain';
}
function locationText({ at: { file, line: at, sid }, pattern, scope }) {
    const { resources, condition } = scope;
    const on = `${resources.kind === 'all-but' ? 'all but ' : ''}${(0,_policy_model__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(resources).join(', ')}`;
    const when = condition === undefined ? '' : ', with a Condition';
    return `${file}:${at} by ${pattern}${sidText(sid)} on ${on}${when}`;
}
function denyText({ at: { file, line: at, sid }, scope: { resources }, limit }) {
    const why = { condition: ', with a Condition', 'not-resource': ', except for some resources' };
    const on = resources.kind === 'all-but' ? '' : ` on ${(0,_policy_model__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(resources).join(', ')}`;
    return `${file}:${at}${sidText(sid)}${on}${limit === undefined ? '' : why[limit]}`;
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
    const on = use === undefined || use.resources.sample.length === 0 ? [] : [`on ${use.resources.sample.join(', ')}`];
    return [
        ...row('Used', seen.length === 0 ? 'never' : seen.join('; '), width),
        ...on.flatMap((text) => row('', text, width)),
    ];
}
function tallyText(what, tally) {
    if (tally === undefined)
        return [];
    const times = tally.count === undefined ? '' : ` ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tally.count, 'time')}`;
    const { first, last } = tally;
    const since = first === undefined || first === last ? '' : `, first ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(first)}`;
    return [`${what}${times}${since}${last === undefined ? '' : `, last ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(last)}`}`];
}
function absenceLines(sources, width) {
    const recording = sources.filter(({ blind }) => blind === undefined);
    const none = sources.length === 0 ? 'no source; there is no evidence' : 'no source of this run';
    return [
        ...(recording.length === 0 ? row('Recorded by', none, width) : []),
        ...sources.flatMap(({ source, blind }) => row(source, absenceText(blind), width)),
    ];
}
function needLines({ needs: { by, undoes, other }, use }, width) {
    const rest = by.length - locationLimit;
    const more = rest > 0 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more` : '';
    const lines = [
        ...(by.length === 0
            ? []
            : row('Needed by', `${by.slice(0, locationLimit).join(', ')}${more} (in use, may need it)`, width)),
        ...(undoes === undefined ? [] : row('Counterpart', `of ${undoes}, which is in use`, width)),
        ...(other === undefined ? [] : row('Needed by', other, width)),
    ];
    if (lines.length > 0 || use !== undefined)
        return lines;
    return row('Needed by', 'no action in use, as far as AWS documents it', width);
}
function absenceText(blind) {
    return blind === undefined ? 'would have recorded a use' : `cannot prove it unused: ${blind.text}`;
}
const column = 18;
function row(name, words, width) {
    const [first = [], ...rest] = (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .flow */ .L3)(words.split(' '), column, width, ' ');
    const text = first.map(({ text: piece, style }) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)(style, piece.trimStart()));
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('quiet', `  ${name}`.padEnd(column)), ...text), ...rest];
}


/***/ })

};
