export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   bA: () => (/* binding */ cannotTellByCause),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   uO: () => (/* binding */ isMessy),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);


const isOverGranted = ({ state }) => state === 'over-granted';
/** Brought by the change under review, whatever is known of it. */
const isAdded = ({ introduced }) => introduced === 'added';
/** Over-granted by what the change under review brings. */
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
/** What the change under review adds by name, too new to judge. */
const isAddedByName = ({ state, introduced, named }) => state === 'cannot-tell' && introduced === 'added' && named === true;
/** Over-granted findings, or others, by the pattern that grants them, riskiest first, then in document order. */
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.place !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ place }) => JSON.stringify([place?.file, place?.line, place?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const widening = adds === undefined ? {} : { adds };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...widening }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
/** Ways to more permissions come before every access level. */
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.indexOf(accessLevel);
}
/** What a result or an annotation at a line is about: over-granted, or new where nothing of its level may be added. */
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
function cannotTellByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'cannot-tell' && which(finding));
    return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
        .flatMap((members) => {
        const cause = members[0]?.cause;
        return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
        .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}
function order(a, b) {
    return a.cause.text < b.cause.text ? -1 : 1;
}
/** Services by how much of the riskiest kind they grant too much. */
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'cannot-tell');
    const accepted = findings.filter(({ state, place }) => state === 'accepted' && place !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            cannotTell: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.service, b.service));
}
/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** A role so wide that a list of its actions would bury the reader. */
function isMessy({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
/** Entries by a key, keys in the order they are first met. */
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}


/***/ })

};
