export const id = 7640;
export const ids = [7640,3366];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
const causes = {
    'permission-only': ['CloudTrail has no event for it', 'nothing that AWS records; ask its owner'],
    'no-source': ['the evidence says nothing of the principal', 'evidence that was gathered for it'],
    'not-logged': [
        'management events do not show it',
        'a use in the logs (in data events, if the trail has them); absence proves nothing',
    ],
    'last-accessed-only': ['CloudTrail logs do not prove it unused', 'action last accessed'],
    'newer-than-rules': ['AWS added it after the rules of $1', 'AWS’s service reference'],
    'no-rule': [
        'this version has no visibility rule for its service',
        'a use in the logs, or action last accessed',
    ],
    'no-reads': ['the logs hold no read event', 'a trail that records read events'],
    'no-writes': ['the logs hold nothing but read events', 'a trail that records write events'],
    'no-service': ['the logs hold no $1 event, the trail may leave them out', 'a trail that includes $1'],
    'no-global-region': ['$1 is recorded in $2, of which the logs hold nothing', 'the logs of $2'],
    incomplete: ['the evidence is incomplete', 'a run that reads every file'],
    'no-event': ['the logs hold no event of the principal', 'logs of the account and time it works in'],
    'old-evidence': ['the evidence ends on $1, longer ago than max-evidence-age', 'evidence gathered anew'],
    'short-lookback': ['the evidence looks back $1, less than unused-after ($2)', 'a longer lookback'],
    'short-span': ['the evidence spans less than min-observation ($1)', 'logs of a longer time'],
    'may-need': ['$1 is in use and may need it', 'its owner, or a test without it outside production'],
    'tag-on-create': [
        'tagging inside a create call leaves no event',
        'its owner, or a test without it outside production',
    ],
    'on-behalf': [
        'a service may call it on behalf of $1',
        'its owner, or a test without it outside production',
    ],
    'unknown-event': [
        '$1 was called, and which action that needs is not known',
        'a newer version of this tool',
    ],
    'no-use': ['$1 saw nothing of the principal', 'a source that sees it; ask whether it is still needed'],
    'young-role': ['the principal is $1 days old, less than min-observation', 'waiting until it is older'],
    'not-tracked': ['action last accessed does not track it', 'a use in the logs; absence proves nothing'],
    'not-reported': ['the last accessed report does not list $1', 'a use in the logs, where they show it'],
    'never-reports': ['$1 is not known to report to last accessed', 'a use in the logs, where they show it'],
    'no-finding': ['no unused-access finding names it', 'action last accessed, or a trail'],
    'ends-early': ['the evidence ends on $1, before the time in question does', 'evidence up to its end'],
    'unknown-age': [
        'how old the principal is could not be read',
        'iam:GetRole or iam:GetUser for the gathering role',
    ],
    'some-regions': ['policy generation looked at $1 only', 'policy generation over all regions'],
    'only-regions': ['the logs of $1 only were counted', 'the logs of all regions'],
    'one-region': ['the trail records $1 only', 'a trail of all regions'],
    'trail-stopped': ['the trail records nothing since $1', 'a trail that records'],
    'trail-young': ['the trail records only since $1', 'waiting until it has recorded long enough'],
    'trail-fault': ['the trail cannot deliver its logs', 'a trail whose bucket takes them'],
    'trail-no-reads': ['the trail leaves out read calls', 'a trail that records read calls'],
    'trail-no-writes': ['the trail records nothing but read calls', 'a trail that records write calls'],
    'trail-no-service': ['the trail leaves out $1', 'a trail that includes $1'],
    added: ['this change adds it by name', 'waiting until it is older than new-grant-grace'],
    'new-role': ['the role is new', 'evidence gathered once it works'],
    'new-grant': ['granted $1 days ago', 'waiting until new-grant-grace is over'],
};
/** The causes that need no filling in, made once: a wide policy asks for them thousands of times. */
const whole = new Map();
/** The cause of a code, its `$1` and `$2` filled in. */
function cause(code, first = '', second = '') {
    const known = first === '' ? whole.get(code) : undefined;
    if (known !== undefined)
        return known;
    const fill = (text) => text.replaceAll('$1', () => first).replaceAll('$2', () => second);
    const [text, reveal] = causes[code];
    const made = { code, text: fill(text), reveal: fill(reveal) };
    if (first === '')
        whole.set(code, made);
    return made;
}


/***/ }),

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

/***/ 4275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ viewOfLogs),
/* harmony export */   U: () => (/* binding */ excludableServices)
/* harmony export */ });
/* harmony import */ var _merge_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);


/** The services whose events a trail can be told to leave out: ExcludeManagementEventSources of GetEventSelectors. */
const excludableServices = ['kms', 'rds-data'];
/** What a log set could have shown, for the whole catalogue. */
function viewOfLogs(set, events, source = 'cloudtrail-logs') {
    const { window, span, gaps, files, events: count, accounts, regions, query, onlyRegions } = set;
    const actionsOf = ({ eventSource, eventName }) => {
        const meaning = events.meaningOf(eventSource, eventName);
        return meaning.kind === 'known' ? meaning.needs : [];
    };
    const management = set.kinds.filter((kind) => kind.management !== false);
    const calls = set.kinds.filter((kind) => kind.call);
    return {
        source,
        ...(query === undefined ? {} : { query }),
        ...(onlyRegions === undefined ? {} : { onlyRegions }),
        window,
        ...(span === undefined ? {} : { span }),
        gaps,
        files,
        events: count,
        accounts,
        regions,
        daysWithout: span === undefined ? [] : daysWithout(span, set.days),
        holdsReads: management.some((kind) => isRead(kind, actionsOf(kind), events)),
        holdsOthers: management.some((kind) => kind.readOnly === false),
        holdsServices: excludableServices.filter((service) => set.kinds.some((kind) => serviceOf(kind, events) === service)),
        managementActions: distinct(calls.filter((kind) => kind.management === true).flatMap(actionsOf)),
        mappedActions: distinct(calls.flatMap(actionsOf)),
        records: (0,_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(set.records),
    };
}
/** A record without readOnly (event versions before 1.01) is a read when all its actions are of a read level. */
function isRead({ readOnly }, actions, { catalogue }) {
    if (readOnly !== undefined)
        return readOnly;
    const levels = actions.flatMap((action) => {
        const id = catalogue.idOf(action);
        return id === undefined ? [] : [catalogue.levelOf(id)];
    });
    return levels.length > 0 && levels.every((level) => level === 'Read' || level === 'List');
}
function serviceOf({ eventSource, eventName }, events) {
    const meaning = events.meaningOf(eventSource, eventName);
    return meaning.kind === 'unknown' ? meaning.service : meaning.needs[0]?.split(':', 1)[0];
}
/** The days between the first and the last event that hold no record, runs of them as one range. */
function daysWithout(span, present) {
    const missing = [];
    for (let at = (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)((0,_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(span.start)) ?? span.start; at <= span.end; at += _time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) {
        const name = (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(at);
        if (present.has(name))
            continue;
        const run = missing.at(-1);
        if (run?.at(-1) === (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(at - _time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd))
            run.push(name);
        else
            missing.push([name]);
    }
    return missing.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}/${run.at(-1)}`));
}
function distinct(names) {
    return [...new Set(names)].sort(_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
}


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Nv: () => (/* binding */ mergeUses),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   XP: () => (/* binding */ mergeGathered),
/* harmony export */   i1: () => (/* binding */ mergeEvidence)
/* harmony export */ });
/* unused harmony export smallest */
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
            unknown.set(key, { ...event, count: counts(event.count, unknown.get(key)?.count ?? 0) });
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
    return {
        views: parts.flatMap(({ views }) => views),
        principals: sorted(principals),
        ...(references.length === 0 ? {} : { reference: sorted(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...(parts.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
    };
}
/** What is known of a role twice: the later reading stands, but one that failed does not undo the earlier. */
function mergeFacts(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
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
        ...optional('unread', b.unread),
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
    return {
        ...optional('count', a.count === undefined ? b.count : counts(a.count, b.count ?? 0)),
        ...optional('first', both(a.first, b.first, Math.min)),
        ...optional('last', both(a.last, b.last, Math.max)),
    };
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

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ ageIsUnknown),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   gU: () => (/* binding */ insufficiency)
/* harmony export */ });
/* harmony import */ var _cause__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3480);
/* harmony import */ var _time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _views__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);



/**
 * Why a whole source proves no absence of a principal's; undefined when it does prove some. `looked` is the time it
 * tells of. Source: product.md, "Absence proves nothing in a set or job that ...".
 */
function insufficiency(view, principal, observation, looked) {
    const { minObservation, staleBefore } = observation;
    if (view.gaps.length > 0)
        return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('incomplete');
    if (staleBefore !== undefined && view.window.end < staleBefore)
        return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('old-evidence', (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(view.window.end));
    if ((0,_views__WEBPACK_IMPORTED_MODULE_2__/* .sawAny */ .ui)(view, principal) === false)
        return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)((0,_views__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view) ? 'no-event' : 'no-use', view.source);
    const short = tooShort(looked, observation);
    if (short !== undefined)
        return short;
    const logs = (0,_views__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view) ? (observation.longestLogs.get(principal) ?? 0) : 0;
    if (Math.max(logs, (0,_views__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)((0,_views__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view))) < minObservation)
        return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-span', (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(minObservation));
    return tooYoung(view, principal, observation);
}
/** The time in question has to lie inside the time that was looked at, but for the last few hours or days. */
function tooShort({ start, end }, { windowEnd, unusedAfter, tail }) {
    const lookback = windowEnd - start;
    if (lookback < unusedAfter)
        return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-lookback', roundedDown(Math.max(0, lookback)), (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(unusedAfter));
    return end < windowEnd - tail ? (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ends-early', (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(end)) : undefined;
}
/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}
/** Nobody uses anything before he is there. */
function tooYoung(view, principal, observation) {
    const { created, windowEnd, minObservation } = observation;
    const made = created.get(principal);
    if (made === undefined)
        return ageIsUnknown(view, principal, observation) ? (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unknown-age') : undefined;
    if (windowEnd - made >= minObservation)
        return undefined;
    return (0,_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('young-role', String(Math.max(0, (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(made, windowEnd))));
}
/**
 * Whether a source leaves open that a principal is younger than min-observation. Logs and analyzers do not: logs span
 * what they hold, and an analyzer judges only what has been there for its whole tracking period.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html
 */
function ageIsUnknown(view, principal, { created, windowEnd, minObservation }) {
    const asks = view.source === 'last-accessed' || view.source === 'policy-generation';
    if (created.has(principal) || !asks)
        return false;
    return windowEnd - ((0,_views__WEBPACK_IMPORTED_MODULE_2__/* .earliestSign */ .jX)(view) ?? windowEnd) < minObservation;
}
/** Whole days where there are any: what AWS records begins at any second. */
function roundedDown(duration) {
    return (0,_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration - (duration % (duration < _time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? 60_000 : _time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)));
}


/***/ }),

/***/ 4973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sightOf)
});

// EXTERNAL MODULE: ./src/drift/cause.ts
var cause = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/drift/views.ts
var drift_views = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/drift/sight/observation.ts
var sight_observation = __webpack_require__(1387);
;// CONCATENATED MODULE: ./src/drift/sight/last-accessed.ts


/**
 * What action last accessed proves of a principal that did not use an action: of an action it tracks, the absence
 * itself; of another one, that its service was not used at all. It lists the services that the principal may use, with
 * the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
function proofsOfLastAccessed(view, principal, { catalogue, reporting }, observation) {
    const services = new Map(view.services.map((one) => [one.service, one]));
    const tracked = new Set(view.services.flatMap((one) => one.tracked ?? []));
    const insufficient = (0,sight_observation/* insufficiency */.gU)(view, principal, observation, view.reach);
    return (id) => {
        const { prefix } = catalogue.serviceOf(id);
        if (view.gaps.length > 0)
            return (0,cause/* cause */.c)('incomplete');
        const service = services.get(prefix);
        if (service === undefined)
            return (0,cause/* cause */.c)('not-reported', prefix);
        if (tracked.has(catalogue.nameOf(id)))
            return insufficient ?? 'conclusive';
        if (service.last !== undefined)
            return (0,cause/* cause */.c)('not-tracked');
        return reporting.has(prefix) ? (insufficient ?? 'supporting') : (0,cause/* cause */.c)('never-reports', prefix);
    };
}

// EXTERNAL MODULE: ./src/iam/arn.ts
var iam_arn = __webpack_require__(8390);
// EXTERNAL MODULE: ./src/drift/log-view.ts
var log_view = __webpack_require__(4275);
// EXTERNAL MODULE: ./src/drift/visibility.ts
var visibility = __webpack_require__(6147);
// EXTERNAL MODULE: ./src/drift/time.ts
var drift_time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/drift/sight/trails.ts


/**
 * Why no trail shows a use of an action in the time in question; undefined when one of them does by itself. A trail
 * whose settings nobody may read counts only when none could be read: it is then taken to record everything, and the
 * report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
function trailBlindness(trails, catalogue, time) {
    const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
    if (read.length === 0)
        return () => undefined;
    const whole = read.map((trail) => ({ trail, cause: neverIn(trail, time) }));
    return (id) => {
        const causes = whole.map(({ trail, cause: always }) => always ?? leftOutOf(trail, id, catalogue));
        return causes.includes(undefined) ? undefined : causes[0];
    };
}
/** Why a trail shows nothing of the time in question, whatever the action. */
function neverIn({ arn, allRegions, since, until, fault }, time) {
    if (!allRegions)
        return (0,cause/* cause */.c)('one-region', arn.split(':')[3] ?? '');
    if (until !== undefined && until < time.end - drift_time/* day */.vd)
        return (0,cause/* cause */.c)('trail-stopped', (0,drift_time/* isoDay */.kh)(until));
    if (fault !== undefined)
        return (0,cause/* cause */.c)('trail-fault');
    return since !== undefined && since > time.start + drift_time/* day */.vd ? (0,cause/* cause */.c)('trail-young', (0,drift_time/* isoDay */.kh)(since)) : undefined;
}
function leftOutOf({ reads, others }, id, catalogue) {
    const level = catalogue.levelOf(id);
    const isRead = level === 'Read' || level === 'List';
    const recorded = isRead ? reads : others;
    if (recorded === undefined)
        return (0,cause/* cause */.c)(isRead ? 'trail-no-reads' : 'trail-no-writes');
    const service = catalogue.serviceOf(id).prefix;
    return recorded.without.includes(service) ? (0,cause/* cause */.c)('trail-no-service', service) : undefined;
}

;// CONCATENATED MODULE: ./src/drift/sight/logs.ts






/** What CloudTrail logs prove of a principal that did not use an action: a complete set is conclusive. */
function proofsOfLogs(view, principal, rules, observation) {
    const { catalogue } = rules;
    const seen = new Set(view.managementActions.map((action) => catalogue.idOf(action)));
    const insufficient = (0,sight_observation/* insufficiency */.gU)(view, principal, observation, view.window);
    const { windowEnd: end, unusedAfter } = observation;
    const untold = trailBlindness(view.trails ?? [], catalogue, { start: end - unusedAfter, end });
    const somewhere = view.onlyRegions === undefined ? undefined : (0,cause/* cause */.c)('only-regions', view.onlyRegions.join(', '));
    return (id) => {
        if (!rules.logged.has(id) && !seen.has(id))
            return (0,visibility/* unflagged */.Gq)(id, rules);
        return somewhere ?? leftOut(id, view, principal, catalogue) ?? untold(id) ?? insufficient ?? 'conclusive';
    };
}
/** Services whose events all land in the partition's global region. */
const globalServices = ['iam', 'sts', 'cloudfront', 'route53', 'organizations'];
function leftOut(id, view, principal, catalogue) {
    const level = catalogue.levelOf(id);
    const service = catalogue.serviceOf(id).prefix;
    const reads = level === 'Read' || level === 'List';
    if (reads && !view.holdsReads)
        return (0,cause/* cause */.c)('no-reads');
    if (!reads && !view.holdsOthers)
        return (0,cause/* cause */.c)('no-writes');
    if (log_view/* excludableServices */.U.includes(service) && !view.holdsServices.includes(service))
        return (0,cause/* cause */.c)('no-service', service);
    if (!globalServices.includes(service))
        return undefined;
    const region = regionOf(principal);
    return view.regions.includes(region) ? undefined : (0,cause/* cause */.c)('no-global-region', service, region);
}
function regionOf(principal) {
    const arn = (0,iam_arn/* parsePrincipalArn */.P3)(principal);
    return (0,iam_arn/* globalRegion */.a9)(typeof arn === 'string' ? 'aws' : arn.partition);
}

;// CONCATENATED MODULE: ./src/drift/sight/policy-generation.ts




/** What policy generation proves of a principal that did not use an action: it is one source, and never enough alone. */
function proofsOfGeneration(view, principal, rules, observation) {
    const insufficient = (0,sight_observation/* insufficiency */.gU)(view, principal, observation, view.window);
    const { windowEnd: end, unusedAfter } = observation;
    const untold = trailBlindness(view.trails, rules.catalogue, { start: end - unusedAfter, end });
    const somewhere = view.regions === 'all' ? undefined : (0,cause/* cause */.c)('some-regions', view.regions.join(', '));
    return (id) => {
        if (!rules.logged.has(id))
            return (0,visibility/* unflagged */.Gq)(id, rules);
        return somewhere ?? untold(id) ?? insufficient ?? 'supporting';
    };
}

;// CONCATENATED MODULE: ./src/drift/sight/unused-access.ts


/** What an unused-access analyzer proves of an action: what its findings name, and nothing else. */
function proofsOfUnusedAccess(view, principal, { catalogue }, observation) {
    const named = new Set(view.actions);
    const insufficient = (0,sight_observation/* insufficiency */.gU)(view, principal, observation, view.reach);
    return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : (0,cause/* cause */.c)('no-finding'));
}

;// CONCATENATED MODULE: ./src/drift/sight/sight.ts






/**
 * Judges what the views together could have shown. The list of rules is closed: an action that no rule names as
 * visible stays unjudged. Of several principals each must be seen; only the sources that see all of them are named.
 */
function sightOf(views, rules, observation) {
    const perPrincipal = observation.principals.map((principal) => views
        .filter((view) => (0,drift_views/* concerns */.Kc)(view, principal))
        .map((view) => ({
        source: view.source,
        proves: proofsOf(view, principal, rules, observation),
    })));
    return (id) => {
        if (rules.permissionOnly.has(id))
            return { kind: 'blind', cause: (0,cause/* cause */.c)('permission-only') };
        const sights = perPrincipal.map((sources) => sightOfOne(sources, id));
        const blind = sights.find((sight) => sight.kind === 'blind');
        if (blind !== undefined)
            return blind;
        const visible = sights.flatMap((sight) => (sight.kind === 'visible' ? [sight] : []));
        const sources = visible[0]?.sources ?? [];
        return {
            kind: 'visible',
            sources: sources.filter((source) => visible.every((one) => one.sources.includes(source))),
            conclusive: visible.length > 0 && visible.every((one) => one.conclusive),
        };
    };
}
function sightOfOne(sources, id) {
    const said = sources.map(({ source, proves }) => ({ source, proof: proves(id) }));
    const seen = said.filter(({ proof }) => typeof proof === 'string');
    if (seen.length > 0) {
        const conclusive = seen.some(({ proof }) => proof === 'conclusive');
        return { kind: 'visible', sources: [...new Set(seen.map(({ source }) => source))], conclusive };
    }
    const causes = said.flatMap(({ proof }) => (typeof proof === 'string' ? [] : [proof]));
    const mendable = causes.find(({ code }) => !inherent.has(code));
    return { kind: 'blind', cause: mendable ?? causes[0] ?? (0,cause/* cause */.c)('no-source') };
}
/** Causes that lie in AWS; where another source has one that somebody can mend, that one is said. */
const inherent = new Set([
    'not-logged',
    'last-accessed-only',
    'newer-than-rules',
    'no-rule',
    'not-tracked',
    'not-reported',
    'never-reports',
    'no-finding',
]);
function proofsOf(view, principal, rules, observation) {
    switch (view.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return proofsOfLogs(view, principal, rules, observation);
        case 'policy-generation':
            return proofsOfGeneration(view, principal, rules, observation);
        case 'last-accessed':
            return proofsOfLastAccessed(view, principal, rules, observation);
        case 'unused-access':
            return proofsOfUnusedAccess(view, principal, rules, observation);
    }
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ namedActions),
  KY: () => (/* binding */ observationOf),
  cm: () => (/* binding */ unusedJudge)
});

// EXTERNAL MODULE: ./src/drift/cause.ts
var cause = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
// EXTERNAL MODULE: ./src/drift/views.ts
var drift_views = __webpack_require__(3945);
;// CONCATENATED MODULE: ./src/drift/protection.ts


/** Builds the protections from what was used since a moment. `used` holds the names of the actions in use. */
function protectionOf(evidence, used, views, since, catalogue) {
    const creating = creatorsByService(used, catalogue);
    const making = writersByService(used, catalogue, makesForOthers);
    const mapped = new Set(views.flatMap((view) => ((0,drift_views/* isLogView */.UX)(view) ? view.mappedActions : [])));
    const unknown = new Map(evidence.unknownEvents.map((event) => [event.service, event.eventName]));
    return {
        mayNeed(id) {
            const need = evidence.mayNeed.get(catalogue.nameOf(id));
            return need !== undefined && need.last >= since ? (0,cause/* cause */.c)('may-need', need.event) : undefined;
        },
        indirect(id) {
            const name = catalogue.nameOf(id);
            const service = catalogue.serviceOf(id).prefix;
            if (addsTags(id, catalogue) && creating.has(service))
                return (0,cause/* cause */.c)('tag-on-create');
            const caller = onBehalf.has(name) ? [...making].find(([prefix]) => prefix !== service)?.[1] : undefined;
            return caller === undefined ? undefined : (0,cause/* cause */.c)('on-behalf', caller);
        },
        unresolved(id) {
            const event = mapped.has(catalogue.nameOf(id))
                ? undefined
                : unknown.get(catalogue.serviceOf(id).prefix);
            return event === undefined ? undefined : (0,cause/* cause */.c)('unknown-event', event);
        },
    };
}
/** Forward access sessions: a service calls these with the principal's rights while it does what it was asked to. */
const onBehalf = new Set(['kms:CreateGrant', 'iam:CreateServiceLinkedRole']);
/** Operations by which services set up something that they run, encrypt or watch for the caller. */
const makesForOthers = /:(create|run|allocate|associate|attach|copy|enable|import|launch|provision|purchase|register|request|restore|start)/i;
/** Tagging inside a create call is authorised as an action of its own and leaves no event (ec2:CreateTags). */
function addsTags(id, catalogue) {
    const name = catalogue.nameOf(id);
    return catalogue.levelOf(id) === 'Tagging' && !/:(un|remove|delete)/i.test(name);
}
/** Operations that make something, and so may tag it. */
const creates = /:(create|run|allocate|copy|import|invite|launch|provision|purchase|put|register|request|restore|start|submit|upload)/i;
function creatorsByService(used, catalogue) {
    return new Set([...writersByService(used, catalogue, creates)].map(([service]) => service));
}
/** One write operation in use per service, the first by name, so that the reason is the same on every run. */
function writersByService(used, catalogue, named) {
    const writers = [...used].filter((action) => {
        const id = catalogue.idOf(action);
        const level = id === undefined ? undefined : catalogue.levelOf(id);
        return named.test(action) && (level === 'Write' || level === 'Permissions management');
    });
    return new Map(writers
        .sort()
        .reverse()
        .map((action) => [action.split(':', 1)[0] ?? '', action]));
}
/** Create, Attach, Add or Tag of a Delete, Detach, Remove or Untag: names of actions that undo each other. */
const counterparts = [
    [/^delete/, ['create', 'put', 'add']],
    [/^detach/, ['attach']],
    [/^disassociate/, ['associate']],
    [/^deregister/, ['register']],
    [/^remove/, ['add', 'create', 'put']],
    [/^untag/, ['tag']],
];
/** The used action that the given one undoes, such as `ec2:CreateVolume` for `ec2:DeleteVolume`. */
function counterpart(action, used) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    for (const [undo, makers] of counterparts) {
        if (!undo.test(name))
            continue;
        const maker = makers.find((word) => used.has(`${service}:${name.replace(undo, word)}`));
        if (maker !== undefined)
            return used.get(`${service}:${name.replace(undo, maker)}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/drift/sight/sight.ts + 5 modules
var sight_sight = __webpack_require__(4973);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/drift/unused.ts






/**
 * Judges granted actions that are not in use: over-granted when some source would have shown them and nothing
 * protects them, else cannot tell. What a new or widened wildcard brings needs no such proof: nobody named it.
 */
function unusedJudge(input, used, since, knowledge) {
    const { catalogue } = knowledge;
    const protection = protectionOf(input.evidence, used, input.views, since, catalogue);
    const sight = (0,sight_sight/* sightOf */.p)(input.views, knowledge.visibility, observationOf(input));
    const byLowerName = new Map([...used].map((action) => [action.toLowerCase(), action]));
    const named = namedActions(input.head);
    const fresh = freshness(named, input);
    return (id) => {
        const action = catalogue.nameOf(id);
        const lastUsed = lastUseOf(input.evidence.uses.get(action));
        const seen = lastUsed === undefined ? {} : { lastUsed };
        const newWildcard = isAdded(id, input) && !named.has(id) && input.views.length > 0;
        const seenBy = sight(id);
        const unknown = newWildcard
            ? (fresh(id) ?? protection.mayNeed(id))
            : (fresh(id) ??
                (seenBy.kind === 'blind' ? seenBy.cause : undefined) ??
                protection.indirect(id) ??
                protection.mayNeed(id) ??
                protection.unresolved(id) ??
                // A call that succeeded was granted: the evidence beats the history of the file.
                (input.evidence.uses.get(action)?.allowed === undefined ? youth(id, named, input) : undefined));
        if (unknown !== undefined)
            return { state: 'cannot-tell', reason: unknown.text, cause: unknown, ...seen };
        const undone = counterpart(action, byLowerName);
        const mark = undone === undefined ? '' : `, counterpart of ${undone}, which is in use`;
        const proof = seenBy.kind === 'visible'
            ? { provenBy: seenBy.sources, conclusive: seenBy.conclusive }
            : { provenBy: [] };
        return {
            state: 'over-granted',
            reason: `${absence(lastUsed, newWildcard, input)}${mark}`,
            ...proof,
            ...seen,
        };
    };
}
/** What an absence is measured against. */
function observationOf({ principals, created = new Map(), views, rules }) {
    const { windowEnd, unusedAfter, minObservation, staleBefore, tail } = rules;
    // A set with a gap, without an event of the principal, or too old lends its age to no other.
    const whole = views.filter((view) => (0,drift_views/* isLogView */.UX)(view) && view.gaps.length === 0 && view.window.end >= (staleBefore ?? view.window.end));
    const longestLogs = new Map(principals.map((one) => [one, (0,drift_views/* longestSpan */.$T)(whole.filter((view) => (0,drift_views/* sawAny */.ui)(view, one)))]));
    return { principals, created, windowEnd, unusedAfter, tail, minObservation, staleBefore, longestLogs };
}
function absence(lastUsed, newWildcard, { rules }) {
    if (lastUsed !== undefined)
        return `last used ${(0,time/* daysBetween */.YM)(lastUsed, rules.windowEnd)} days ago`;
    return newWildcard ? 'never seen, and only a new or widened wildcard brings it' : 'never seen';
}
/** Whether the change under review brings an action. */
function isAdded(id, { base }) {
    return base !== undefined && !base.actions.has(id);
}
/** What cannot have been used, because it is granted by nothing that is deployed yet. */
function freshness(named, input) {
    return (id) => {
        if (input.isNew === true)
            return (0,cause/* cause */.c)('new-role');
        const young = input.rules.newGrantGrace > 0 && named.has(id) && isAdded(id, input);
        return young ? (0,cause/* cause */.c)('added') : undefined;
    };
}
/** An action cannot have been used before it was granted; what a wildcard brought is not young by being new. */
function youth(id, named, { ages, rules }) {
    const granted = ages?.get(id);
    if (granted === undefined || !named.has(id) || rules.windowEnd - granted >= rules.newGrantGrace)
        return undefined;
    return (0,cause/* cause */.c)('new-grant', String(Math.max(0, (0,time/* daysBetween */.YM)(granted, rules.windowEnd))));
}
/** The actions that some pattern without a wildcard names. */
function namedActions(head) {
    return new Set(head.places.filter(({ pattern }) => !(0,pattern_counts/* isWildcard */.z)(pattern)).flatMap(({ actions }) => [...actions]));
}
function lastUseOf(use) {
    const times = [use?.allowed?.last, use?.denied?.last, use?.attempted?.last].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
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

/***/ 6147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ unflagged),
/* harmony export */   kE: () => (/* binding */ hiddenFromLogs),
/* harmony export */   wx: () => (/* binding */ visibilityRules)
/* harmony export */ });
/* harmony import */ var _iam_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/* harmony import */ var _cause__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);


/**
 * Reads the offline rules; a name the catalogue no longer has is left out. What AWS's service reference says of a
 * service goes before the rules, for all of its actions.
 */
function visibilityRules(file, permissionOnly, catalogue, reference = new Map()) {
    const known = new Map();
    const flagsOf = (service) => {
        const actions = reference.get(service.prefix);
        const flags = known.get(service) ??
            (actions === undefined ? offlineFlags(service, file) : referenceFlags(service, actions));
        known.set(service, flags);
        return flags;
    };
    const flagOf = (id) => {
        const { most, others } = flagsOf(catalogue.serviceOf(id));
        return others.get(id) ?? most;
    };
    const reports = (prefix) => {
        const service = catalogue.service(prefix);
        return service !== undefined && flagsOf(service).reports;
    };
    return {
        date: file.date,
        catalogue,
        logged: { has: (id) => flagOf(id) === 'logged' },
        permissionOnly: expand(permissionOnly, catalogue),
        reporting: { has: reports },
        flagOf,
    };
}
function offlineFlags(service, { services, lastAccessedOnly }) {
    const rules = services[service.prefix];
    const others = new Map([
        ...flagged(service, rules?.hidden, 'not-logged'),
        ...flagged(service, rules?.addedSince, 'added-since'),
        ...flagged(service, lastAccessedOnly[service.prefix], 'last-accessed-only'),
    ]);
    const most = rules === undefined ? 'no-rule' : 'logged';
    const reports = (most === 'logged' && others.size < service.count) || [...others.values()].includes('last-accessed-only');
    return { most, others, reports };
}
/** Actions that the reference does not have are flagged by nothing. */
function referenceFlags(service, actions) {
    const namesWith = (keep) => actions.filter(keep).map(({ name }) => name);
    const tracked = flagged(service, namesWith((action) => action.tracked), 'last-accessed-only');
    const logged = flagged(service, namesWith((action) => action.logged), 'logged');
    return { most: 'not-logged', others: new Map([...tracked, ...logged]), reports: tracked.length > 0 };
}
function flagged(service, names = [], flag) {
    return names.flatMap((name) => {
        const index = service.indexOf(name);
        return index === undefined ? [] : [[service.first + index, flag]];
    });
}
function expand(rows, catalogue) {
    const patterns = rows.map(({ pattern }) => (0,_iam_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(pattern));
    return (0,_iam_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPatterns */ .qL)(patterns.filter((pattern) => typeof pattern !== 'string'), catalogue);
}
/** Why CloudTrail's management events do not show every use of an action; undefined when they do. */
function hiddenFromLogs(id, rules) {
    if (rules.permissionOnly.has(id))
        return (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('permission-only');
    return rules.logged.has(id) ? undefined : unflagged(id, rules);
}
/** Why CloudTrail's management events do not show every use of an action that is not flagged. */
function unflagged(id, rules) {
    const flag = rules.flagOf(id);
    if (flag === 'last-accessed-only')
        return (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('last-accessed-only');
    if (flag === 'added-since')
        return (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('newer-than-rules', rules.date);
    return flag === 'no-rule' ? (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('no-rule') : (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('not-logged');
}


/***/ })

};
