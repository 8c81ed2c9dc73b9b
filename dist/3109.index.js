export const id = 3109;
export const ids = [3109,617];
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

/***/ 2575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/** A policy's identity as one text, to be compared and shown. */
function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
/** Where an origin points a reader to. */
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
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
/** The files that hold a part of a policy, its own first. */
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
/** The values of an element. */
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);



/** What `explain` prints: the action in general, then each target. */
function renderExplanation(facts, targets, width) {
    const lines = [...factLines(facts, width), ...targets.flatMap((target) => targetLines(target, width))];
    return lines.flatMap((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(one, width));
}
function factLines({ action, accessLevel, hidden, permissionless }, width) {
    const shown = hidden === undefined
        ? row('CloudTrail', 'management events show every call of it', width)
        : [...row('CloudTrail', hidden.text, width), ...row('', `to reveal it: ${hidden.reveal}`, width)];
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', action)),
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
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', target.target), '  ', (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)(styleOf(state), `${state}${why}`)),
        ...(finding?.cause === undefined ? [] : row('To reveal it', finding.cause.reveal, width)),
        ...(granted.length === 0 ? row('Granted', 'by no compared file', width) : []),
        ...granted.slice(0, locationLimit).flatMap((location) => row('Granted', locationText(location), width)),
        ...more(granted.length, width),
        ...denied.slice(0, locationLimit).flatMap((location) => row('Denied', denyText(location), width)),
        ...more(denied.length, width),
        ...useLines(use, width),
        ...(state === 'undetermined' || use !== undefined ? [] : sources).flatMap(({ source, blind }) => row(source, absenceText(blind), width)),
        ...notes.flatMap(({ message }) => row('Note', message, width)),
    ];
}
function acceptance({ reason, until }) {
    return `${reason} (until ${until})`;
}
const locationLimit = 10;
function more(count, width) {
    return count > locationLimit ? row('', `and ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count - locationLimit, 'more place')}`, width) : [];
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
    const when = condition === undefined ? '' : ', under a Condition';
    return `${file}:${at} by ${pattern}${sidText(sid)} on ${on}${when}`;
}
function denyText({ at: { file, line: at, sid }, scope: { resources }, limit }) {
    const why = { condition: ', under a Condition', 'not-resource': ', but for some resources' };
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
        ...row('Seen', seen.length === 0 ? 'never' : seen.join('; '), width),
        ...on.flatMap((text) => row('', text, width)),
    ];
}
function tallyText(what, tally) {
    if (tally === undefined)
        return [];
    const times = tally.count === undefined ? '' : ` ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tally.count, 'time')}`;
    return [`${what}${times}${tally.last === undefined ? '' : `, last ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(tally.last)}`}`];
}
function absenceText(blind) {
    return blind === undefined ? 'would have shown a use' : `proves no absence: ${blind.text}`;
}
const column = 18;
/** A name and a text beside it, wrapped under itself. */
function row(name, words, width) {
    const [first = [], ...rest] = (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .flow */ .L3)(words.split(' '), column, width, ' ');
    const text = first.map(({ text: piece, style }) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)(style, piece.trimStart()));
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('quiet', `  ${name}`.padEnd(column)), ...text), ...rest];
}


/***/ })

};
