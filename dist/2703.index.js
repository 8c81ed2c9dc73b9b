export const id = 2703;
export const ids = [2703,6900,3366];
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

/***/ 7750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternCounts),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/** What each granting pattern is worth, and what it adds to the base. `used` holds the granted actions in use. */
function patternCounts({ head, base }, used) {
    const gone = base === undefined ? [] : patternsGone(head, base);
    return head.places.map((place) => {
        const { path, line, pattern, actions, statement } = place;
        const adds = base === undefined ? undefined : wideningOf(place, base, gone);
        return {
            file: path,
            line,
            pattern,
            grants: actions.size,
            used: actions.intersect(used).size,
            ...(adds === undefined ? {} : { adds }),
            on: statement.resources,
        };
    });
}
/** A pattern of this kind grants what nobody wrote down. */
function isWildcard(pattern) {
    return /[*?]|^NotAction$/.test(pattern);
}
function wideningOf(place, base, gone) {
    if (!isWildcard(place.pattern))
        return undefined;
    const added = place.actions.minus(base.actions);
    if (added.isEmpty)
        return undefined;
    const { catalogue } = added;
    const risky = [...added].filter((id) => {
        const level = catalogue.levelOf(id);
        return level === 'Write' || level === 'Permissions management';
    });
    const was = gone.filter(({ actions }) => !actions.isEmpty && actions.minus(place.actions).isEmpty);
    const texts = [...new Set(was.map(({ pattern }) => pattern))];
    return { actions: added.size, risky: risky.length, was: texts };
}
/** Patterns that the base had and the head has no more, as far as a reader could take them in. */
function patternsGone(head, base) {
    const now = new Set(head.places.map(({ pattern }) => pattern.toLowerCase()));
    const gone = base.places.filter(({ pattern }) => !now.has(pattern.toLowerCase()));
    return gone.slice(0, 200);
}


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   UX: () => (/* binding */ isLogView),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/** Whether a view is of CloudTrail's own records, whoever counted them. */
function isLogView(view) {
    return view.source === 'cloudtrail-logs' || view.source === 'athena';
}
/** Whether a source was asked about a principal. */
function concerns(view, principal) {
    return isLogView(view) ? view.records.has(principal) : view.principal === principal;
}
/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
function spanOf(view) {
    if (isLogView(view))
        return view.span;
    if (view.source !== 'policy-generation')
        return view.reach;
    const [first, last] = [view.covered[0], view.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(view.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails, { start, end }) {
    const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
    if (read.length === 0)
        return { start, end };
    const useful = read.filter(({ allRegions, fault, reads, others }) => {
        return allRegions && fault === undefined && (reads !== undefined || others !== undefined);
    });
    const parts = useful.map(({ since = start, until = end }) => {
        return { start: Math.max(start, since), end: Math.min(end, until) };
    });
    const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ?? { start: end, end };
}
/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
function earliestSign(view) {
    if (view.source !== 'last-accessed')
        return undefined;
    const times = view.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The longest span of several sources, in milliseconds; 0 for none. */
function longestSpan(views) {
    return Math.max(0, ...views.map((view) => lengthOf(spanOf(view))));
}
/** In milliseconds; 0 of no time. */
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
function sawAny(view, principal) {
    switch (view.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (view.records.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return view.actions > 0;
        case 'last-accessed':
            return view.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
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
