export const id = 164;
export const ids = [164];
export const modules = {

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   GT: () => (/* binding */ staleNote),
/* harmony export */   QZ: () => (/* binding */ shrunk),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _merge_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);

/** A baseline may only shrink: what an earlier version of it did not list does not count. */
function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((action) => other.has(action)));
}
/** Whether the baseline lists a finding in the state it has now. */
function isKnown({ action, state, introduced }, baseline) {
    // What a change breaks was not broken when the baseline was made.
    if (introduced === 'removed')
        return false;
    if (state === 'over-granted')
        return baseline.overGranted.has(action);
    return state === 'missing' && baseline.missing.has(action);
}
/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
function nextBaseline(findings, present) {
    const names = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map(({ action }) => action)
        .sort(_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    return { overGranted: new Set(names('over-granted')), missing: new Set(names('missing')) };
}
/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((action) => !drift.overGranted.has(action) && !drift.missing.has(action));
    const [first] = stale.sort(_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists ${which}, no drift any more: replace it by the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}


/***/ })

};
