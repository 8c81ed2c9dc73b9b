export const id = 1206;
export const ids = [1206,6900];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = [
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
];
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Nv: () => (/* binding */ mergeUses),
/* harmony export */   On: () => (/* binding */ surelyAt),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   XP: () => (/* binding */ mergeGathered),
/* harmony export */   i1: () => (/* binding */ mergeEvidence)
/* harmony export */ });
/* unused harmony exports mergeFacts, smallest */
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1482);

const add = (a, b) => a + b;
/**
 * The union of what several sources, or several principals that share a policy, show: used by any is used.
 * Commutative and associative, so that the order of sources changes nothing.
 */
function mergeEvidence(parts, counts = add) {
    const uses = new Map();
    const mayNeed = new Map();
    const unknown = new Map();
    for (const part of parts) {
        for (const [action, use] of part.uses)
            uses.set(action, mergeUses(uses.get(action), use, counts));
        for (const [action, need] of part.mayNeed)
            mayNeed.set(action, later(mayNeed.get(action), need));
        for (const event of part.unknownEvents) {
            const key = JSON.stringify([event.eventSource, event.eventName, event.service]);
            unknown.set(key, mergeEvents(unknown.get(key), event, counts));
        }
    }
    const unknownEvents = [...unknown].sort(([a], [b]) => compare(a, b)).map(([, event]) => event);
    return { uses: sorted(uses), mayNeed: sorted(mayNeed), unknownEvents };
}
/**
 * The union of what several passes gathered. Passes overlap (the same logs over two windows, a file made of them), so
 * the larger count stands. What one of them knows of a role itself stands beside all of them.
 */
function mergeGathered(parts) {
    const principals = new Map();
    for (const [principal, known] of parts.flatMap((part) => [...part.principals])) {
        const other = principals.get(principal);
        const facts = mergeFacts(other?.facts, known.facts);
        const evidence = other === undefined ? known.evidence : mergeEvidence([other.evidence, known.evidence], Math.max);
        principals.set(principal, { evidence, ...(facts === undefined ? {} : { facts }) });
    }
    // What stands first was read first: an evidence file's own reference is the one its evidence was made with.
    const references = [...parts]
        .reverse()
        .flatMap(({ reference }) => (reference === undefined ? [] : [...reference]));
    const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
    const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
    return {
        views: parts.flatMap(({ views }) => views),
        principals: sorted(principals),
        ...(references.length === 0 ? {} : { reference: sorted(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...optional('retention', retentions.length === 0 ? undefined : sorted(new Map(retentions))),
        ...optional('prefixes', mergedPrefixes(parts)),
        ...optional('history', parts.find(({ history }) => history !== undefined)?.history),
        ...(parts.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
    };
}
function mergeEvents(a, b, counts) {
    if (a === undefined)
        return b;
    const last = both(a.last, b.last, Math.max);
    const { last: _, ...event } = b;
    return { ...event, count: counts(b.count, a.count), ...optional('last', last) };
}
/** What was found out last stands. */
function mergedPrefixes(parts) {
    const all = parts.flatMap(({ prefixes }) => [...(prefixes ?? [])]);
    return all.length === 0 ? undefined : sorted(new Map(all));
}
/** What is known of a role twice: the later reading stands, but one that failed does not undo the earlier. */
function mergeFacts(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (b.absent === true)
        return b;
    const read = typeof b.policies === 'object';
    const policies = read
        ? b.policies
        : typeof a.policies === 'object'
            ? a.policies
            : (b.policies ?? a.policies);
    return {
        ...optional('created', b.created ?? a.created),
        ...optional('policies', policies),
        ...optional('boundary', read ? b.boundary : (b.boundary ?? a.boundary)),
        ...optional('findings', b.findings),
        ...optional('unread', b.unread),
        ...optional('remarks', b.remarks),
    };
}
/** One use out of two of the same action. */
function mergeUses(a, b, counts = add) {
    if (a === undefined)
        return b;
    const resources = new Set([...a.resources, ...b.resources]);
    return {
        ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
        ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
        ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
        resources: smallest([...resources]),
        allResources: a.allResources && b.allResources && resources.size <= _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_,
        sources: unique([...a.sources, ...b.sources]),
    };
}
/** The few smallest of some resource ARNs: a choice that does not depend on the order they were met in. */
function smallest(resources) {
    return unique(resources).slice(0, _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_);
}
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unique(texts) {
    return [...new Set(texts)].sort(compare);
}
/** A tally without a time happened at some time inside its source's window: no time of another one may stand for it. */
function mergeTallies(a, b, counts) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a.count === undefined && b.count === undefined)
        return laterUse(a, b);
    return {
        ...optional('count', a.count === undefined ? b.count : counts(a.count, b.count ?? 0)),
        ...optional('first', both(a.first, b.first, Math.min)),
        ...optional('last', both(a.last, b.last, Math.max)),
    };
}
/** Two uses of which nobody counted the calls: the last one lies between the later of their earliest and latest times. */
function laterUse(a, b) {
    const last = both(a.last, b.last, Math.max);
    const surely = both(surelyAt(a), surelyAt(b), Math.max);
    if (last === undefined || surely === undefined)
        return {};
    return surely < last ? { first: surely, last } : { last };
}
/** The time at which a call happened at the earliest, of one that is only known to lie between two times. */
function surelyAt({ count, first, last }) {
    return count === undefined && first !== undefined ? first : last;
}
function both(a, b, of) {
    return a === undefined || b === undefined ? undefined : of(a, b);
}
function later(a, b) {
    if (a === undefined || a.last < b.last)
        return b;
    return a.last === b.last && compare(b.event, a.event) < 0 ? b : a;
}
function optional(key, value) {
    const result = {};
    if (value !== undefined)
        result[key] = value;
    return result;
}


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _report_groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4845);



/** Keeps the pull request comment; what goes wrong is a warning. Gives its address, empty where there is none. */
async function writeComment(order) {
    const { config, finished, pull, token, links, output, redact } = order;
    const { run } = finished;
    const [{ publishComment }, { renderComment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5280).then(__webpack_require__.bind(__webpack_require__, 5280)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7022), __webpack_require__.e(7669), __webpack_require__.e(3366)]).then(__webpack_require__.bind(__webpack_require__, 7669)),
    ]);
    const published = await publishComment({
        token,
        pull,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .Y)(config),
        text: redact.text(renderComment(run, await finished.suggestion(), links)),
        onlyUpdate: config.comment === 'on-drift' && !isWorthSaying(run),
    });
    if (published.problem !== undefined)
        output.warning(published.problem);
    return published.url ?? '';
}
/** Drift and thin evidence, and what asks a reviewer for a look although it counts towards nothing. */
function isWorthSaying({ verdict, targets, goalposts = [] }) {
    return verdict !== 'pass' || goalposts.length > 0 || targets.some(hasDrift) || targets.some(addsByName);
}
/** Drift that counts, within the limits or beyond: neither known nor, where only new drift counts, an old one. */
function hasDrift({ drift: { findings }, limits }) {
    return findings.some((finding) => (finding.state === 'over-granted' || finding.state === 'missing') && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(finding, limits));
}
function addsByName({ drift: { findings } }) {
    return findings.some(_report_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw);
}


/***/ }),

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);

/**
 * The keys of what is kept on a pull request: the one that is written, then the one that it has where account ids are
 * (or are not) hidden. A key may hold the ARN of the principal, and somebody may change their mind.
 */
function keysOf({ key, redact }) {
    const hidden = _output_redact__WEBPACK_IMPORTED_MODULE_0__.redaction.key(key);
    return redact ? [hidden, key] : [key, hidden];
}


/***/ }),

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
