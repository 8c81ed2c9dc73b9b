export const id = 6905;
export const ids = [6905,617];
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

/***/ 1818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ latestDays),
/* harmony export */   ED: () => (/* binding */ kmsDenialCode),
/* harmony export */   Fr: () => (/* binding */ denialCode),
/* harmony export */   H: () => (/* binding */ sessionRolePattern),
/* harmony export */   HD: () => (/* binding */ authenticationFailure),
/* harmony export */   Z5: () => (/* binding */ recurringDays),
/* harmony export */   Z9: () => (/* binding */ denialOf),
/* harmony export */   ak: () => (/* binding */ longestPart),
/* harmony export */   rN: () => (/* binding */ denialPatterns),
/* harmony export */   wP: () => (/* binding */ isAnother)
/* harmony export */ });
const reason = '(?:with an explicit deny in (?:an?|the) |because no )';
const typeOfPolicy = '[A-Za-z -]{1,40}(?:policy|boundary)';
/**
 * Regular expressions of the parts of a message, the part being the first group. JavaScript, Trino and RE2 read them
 * alike, so that logs and Athena find the same.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
/** No part is longer: an ARN is at most 2,048 letters after `arn:`. */
const longestPart = 2052;
/** The ARN of a session without the name of the session. */
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
/**
 * Error codes of calls whose signature or token was not accepted: without authentication nothing is authorized or denied.
 * An API puts its name before some of them (`Client.RequestExpired`).
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
/** Error codes that say that authorization failed, whatever the case of their letters. */
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
/** Error codes of a call that was authorized, and needed a KMS key that could not be used. */
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
/** Takes an error message apart; what it does not state is absent. */
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
/** Whether an ARN in a message is of another role or user than the one that made the call. */
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
/** On how many days a denial has to be seen to be recurring; as many are kept. */
const recurringDays = 3;
/** The latest of some days (`2026-11-03`), each once, in order: all that is needed to say whether a denial recurs. */
function latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/* unused harmony export sourceNames */
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 2350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ memoryMargin),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(617);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);
/* harmony import */ var _origins__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4814);
/* harmony import */ var _seen_principals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);






/**
 * How long an action whose last use is older than the memory reaches is not called over-granted yet: time for the owner
 * of a yearly job to speak up.
 */
const memoryMargin = 30 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
/**
 * What was seen now and what earlier runs saw, together: the larger count and the later time stand, and what was seen
 * before `end` minus retention and memoryMargin is forgotten. What sources could have shown, and what a role is, is only
 * said of this run; but when it was made does not change. The principals of this run get its retention.
 */
function remember(previous, fresh, retention, end) {
    const principals = new Map(fresh.principals);
    const retentions = new Map(previous?.retention);
    for (const name of fresh.principals.keys())
        retentions.set(name, retention);
    for (const [name, known] of previous?.principals ?? []) {
        const oldest = end - (retentions.get(name) ?? retention) - memoryMargin;
        const evidence = youngerThan(oldest, dated(name, known.evidence, previous?.coverage ?? [], end));
        const now = fresh.principals.get(name);
        if (now !== undefined)
            principals.set(name, together({ ...known, evidence }, now));
        else if (!isEmpty(evidence))
            principals.set(name, { evidence });
    }
    const reference = fresh.serviceReference ?? previous?.serviceReference;
    const prefixes = fresh.matchedRoles ?? previous?.matchedRoles;
    const seen = rememberedSeen(previous?.principalsSeen, fresh.principalsSeen, end - retention - memoryMargin);
    const origins = (0,_origins__WEBPACK_IMPORTED_MODULE_3__/* .unionOfOrigins */ .q)(previous === undefined ? [fresh] : [previous, fresh]);
    return {
        ...fresh,
        principals: (0,_base_order__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .I)(principals),
        ...(reference === undefined ? {} : { serviceReference: reference }),
        ...(prefixes === undefined ? {} : { matchedRoles: prefixes }),
        ...(seen === undefined ? {} : { principalsSeen: seen }),
        ...(origins === undefined ? {} : { provenance: origins }),
        retention: (0,_base_order__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .I)(new Map([...retentions].filter(([name]) => principals.has(name)))),
    };
}
/** Who was seen since `oldest`; whether that is everybody is only said of this run. */
function rememberedSeen(previous, fresh, oldest) {
    if (previous === undefined)
        return fresh;
    const young = previous.principals.filter(({ last }) => last >= oldest);
    return (0,_seen_principals__WEBPACK_IMPORTED_MODULE_1__/* .unionOfSeen */ .uh)([young, fresh?.principals ?? []], fresh?.complete === true);
}
function together(before, now) {
    const created = now.facts?.created ?? before.facts?.created;
    const since = created === undefined || now.facts?.absent === true ? {} : { created };
    const facts = now.facts === undefined && created === undefined ? undefined : { ...now.facts, ...since };
    const evidence = (0,_merge__WEBPACK_IMPORTED_MODULE_0__/* .mergeEvidence */ .i1)([before.evidence, now.evidence], Math.max);
    return { evidence, ...(facts === undefined ? {} : { facts }) };
}
/**
 * Evidence in which everything has a time. What a source reported without one happened somewhere in that source's
 * window: its tally, which has no count, gets both ends.
 */
function dated(principal, { uses, unknownEvents, ...rest }, coverages, end) {
    const own = coverages.filter((coverage) => (0,_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .concerns */ .Kc)(coverage, principal));
    const known = [...uses].map(([action, use]) => {
        const seen = spanOf(own.filter(({ source }) => use.sources.includes(source)), end);
        const withTime = (tally) => tally.last === undefined ? { ...tally, first: seen.start, last: seen.end } : tally;
        return [action, mapTallies(use, withTime)];
    });
    const { end: last } = spanOf(own, end);
    return {
        ...rest,
        uses: new Map(known),
        unknownEvents: unknownEvents.map((event) => ({ last, ...event })),
    };
}
/** From the first beginning to the last end of some views' windows; nothing but `end` for none. */
function spanOf(coverages, end) {
    if (coverages.length === 0)
        return { start: end, end };
    const windows = coverages.map(({ window }) => window);
    return {
        start: Math.min(...windows.map((window) => window.start)),
        end: Math.max(...windows.map((window) => window.end)),
    };
}
function youngerThan(oldest, { uses, mayNeed, unknownEvents, requestNeeds = new Map() }) {
    const young = (last) => last !== undefined && last >= oldest;
    const kept = [...uses].flatMap(([action, use]) => {
        const left = mapTallies(use, (tally) => (young(tally.last) ? tally : undefined));
        return (left.allowed ?? left.denied ?? left.attempted) ? [[action, left]] : [];
    });
    return {
        uses: new Map(kept),
        mayNeed: new Map([...mayNeed].filter(([, { last }]) => young(last))),
        unknownEvents: unknownEvents.filter(({ last }) => young(last)),
        requestNeeds: new Map([...requestNeeds].filter(([, { last }]) => young(last))),
    };
}
function mapTallies(use, change) {
    const { allowed, denied, attempted, ...rest } = use;
    const all = { allowed, denied, attempted };
    const changed = Object.entries(all).flatMap(([outcome, tally]) => {
        const left = tally === undefined ? undefined : change(tally);
        return left === undefined ? [] : [[outcome, left]];
    });
    return { ...Object.fromEntries(changed), ...rest };
}
function isEmpty({ uses, mayNeed, unknownEvents, requestNeeds = new Map() }) {
    return uses.size === 0 && mayNeed.size === 0 && unknownEvents.length === 0 && requestNeeds.size === 0;
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ mergeUses),
/* harmony export */   On: () => (/* binding */ surelyAt),
/* harmony export */   XP: () => (/* binding */ mergeGathered),
/* harmony export */   i1: () => (/* binding */ mergeEvidence)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(617);
/* harmony import */ var _denial__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
/* harmony import */ var _origins__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4814);
/* harmony import */ var _seen_principals__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8980);
/* harmony import */ var _source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);






const add = (a, b) => a + b;
/**
 * The union of what several sources, or several principals that share a policy, show: used by any is used.
 * Commutative and associative, so that the order of sources changes nothing.
 */
function mergeEvidence(parts, counts = add) {
    const uses = new Map();
    const mayNeed = new Map();
    const requestNeeds = new Map();
    const unknown = new Map();
    for (const part of parts) {
        for (const [action, need] of part.requestNeeds ?? [])
            requestNeeds.set(action, mergeNeeds(requestNeeds.get(action), need));
        for (const [action, use] of part.uses)
            uses.set(action, mergeUses(uses.get(action), use, counts));
        for (const [action, need] of part.mayNeed)
            mayNeed.set(action, eitherNeed(mayNeed.get(action), need));
        for (const event of part.unknownEvents) {
            const key = JSON.stringify([event.eventSource, event.eventName, event.service]);
            unknown.set(key, mergeEvents(unknown.get(key), event, counts));
        }
    }
    const unknownEvents = [...unknown].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a, b)).map(([, event]) => event);
    return {
        uses: (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(uses),
        mayNeed: (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(mayNeed),
        unknownEvents,
        ...optional('requestNeeds', requestNeeds.size === 0 ? undefined : (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(requestNeeds)),
    };
}
/** What was seen later, on what both were; one that does not say so was on anything. */
function eitherNeed(a, b) {
    if (a === undefined)
        return b;
    const { event, last } = later(a, b);
    const isKnown = a.resources !== undefined && b.resources !== undefined;
    return { event, last, ...(isKnown ? { resources: mergeSeen(a.resources, b.resources) } : {}) };
}
/** What is certain stands before what is likely, then what was seen later. */
function mergeNeeds(a, b) {
    if (a === undefined || a.likely === b.likely)
        return later(a, b);
    return a.likely === true ? b : a;
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
        .flatMap(({ serviceReference: reference }) => (reference === undefined ? [] : [...reference]));
    const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
    const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
    return {
        coverage: parts.flatMap(({ coverage: coverages }) => coverages),
        principals: (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(principals),
        ...(references.length === 0 ? {} : { serviceReference: (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...optional('retention', retentions.length === 0 ? undefined : (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(new Map(retentions))),
        ...optional('matchedRoles', mergedPrefixes(parts)),
        ...optional('provenance', (0,_origins__WEBPACK_IMPORTED_MODULE_4__/* .unionOfOrigins */ .q)(parts)),
        ...optional('principalsSeen', mergedSeen(parts)),
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
/** Everybody whom any pass saw. Logs without a list may hold anybody: then the union is not complete. */
function mergedSeen(parts) {
    const lists = parts.flatMap(({ principalsSeen }) => principalsSeen ?? []);
    if (lists.length === 0)
        return undefined;
    const listed = parts.every(({ principalsSeen, coverage }) => principalsSeen !== undefined || !coverage.some(_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .isLogCoverage */ .RR));
    return (0,_seen_principals__WEBPACK_IMPORTED_MODULE_2__/* .unionOfSeen */ .uh)(lists.map(({ principals }) => principals), listed && lists.every(({ complete }) => complete));
}
/** What was found out last stands. */
function mergedPrefixes(parts) {
    const all = parts.flatMap(({ matchedRoles: prefixes }) => [...(prefixes ?? [])]);
    return all.length === 0 ? undefined : (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(new Map(all));
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
        ...optional('readErrors', b.readErrors),
        ...optional('remarks', b.remarks),
    };
}
/** One use out of two of the same action. */
function mergeUses(a, b, counts = add) {
    if (a === undefined)
        return b;
    return {
        ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
        ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
        ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
        resources: mergeSeen(a.resources, b.resources),
        ...optional('denialReasons', mergeReasons([...(a.denialReasons ?? []), ...(b.denialReasons ?? [])], counts)),
        ...optional('denialDays', filled((0,_denial__WEBPACK_IMPORTED_MODULE_0__/* .latestDays */ .$N)([...(a.denialDays ?? []), ...(b.denialDays ?? [])]))),
        ...optional('invokedBy', filled(unique([...(a.invokedBy ?? []), ...(b.invokedBy ?? [])]))),
        sources: unique([...a.sources, ...b.sources]),
    };
}
function mergeSeen(a, b) {
    const resources = unique([...a.sample, ...b.sample]);
    const complete = a.complete && b.complete && resources.length <= _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_;
    // The smallest: a choice that does not depend on the order they were met in.
    return { sample: resources.slice(0, _evidence__WEBPACK_IMPORTED_MODULE_1__/* .resourceLimit */ .i_), complete };
}
function filled(list) {
    return list.length === 0 ? undefined : list;
}
/** Reasons that blame the same policy in the same way are one; of those with an id the later id stands. */
function mergeReasons(reasons, counts) {
    const merged = new Map();
    for (const one of reasons) {
        const hasId = one.authorizationId !== undefined;
        const key = JSON.stringify([one.policyType, one.explicitDeny, one.policyArn, hasId]);
        const other = merged.get(key);
        merged.set(key, other === undefined ? one : mergeReason(other, one, counts));
    }
    return filled([...merged].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a, b)).map(([, reason]) => reason));
}
function mergeReason(a, b, counts) {
    return {
        ...([a, b].sort(byLast)[1] ?? a),
        ...optional('count', both(a.count, b.count, counts) ?? a.count ?? b.count),
        ...optional('last', both(a.last, b.last, Math.max) ?? a.last ?? b.last),
    };
}
function byLast(a, b) {
    return (a.last ?? 0) - (b.last ?? 0) || (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a.authorizationId ?? '', b.authorizationId ?? '');
}
function unique(texts) {
    return [...new Set(texts)].sort(_base_order__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U);
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
/** Two uses without a count of calls: the last one lies between the later of their earliest and latest times. */
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
    return a.last === b.last && (0,_base_order__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(b.event, a.event) < 0 ? b : a;
}
function optional(key, value) {
    const result = {};
    if (value !== undefined)
        result[key] = value;
    return result;
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unionOfOrigins)
/* harmony export */ });
/** What several pieces of evidence were made of, each place once, in their order; undefined where none of them tells. */
function unionOfOrigins(parts) {
    const all = parts.flatMap(({ provenance = [] }) => provenance);
    const distinct = new Map(all.map((one) => [JSON.stringify([one.source, one.location, one.hash, one.gatheredAt]), one]));
    return distinct.size === 0 ? undefined : [...distinct.values()];
}


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ namesakesOf),
/* harmony export */   R8: () => (/* binding */ mostSeen),
/* harmony export */   uf: () => (/* binding */ nearestSeen),
/* harmony export */   uh: () => (/* binding */ unionOfSeen)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);



/** How many principals an evidence file lists. */
const mostSeen = 10_000;
/**
 * The union of what several sources list: each principal once, in order. Beyond the limit the last ones are left out.
 * `complete` says whether every source listed all that it saw.
 */
function unionOfSeen(lists, complete) {
    const all = new Map();
    for (const list of lists)
        for (const one of list) {
            const known = all.get(one.arn);
            all.set(one.arn, known === undefined ? one : both(known, one));
        }
    const principals = [...all.values()].sort((a, b) => (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.arn, b.arn));
    return { principals: principals.slice(0, mostSeen), complete: complete && principals.length <= mostSeen };
}
function both(a, b) {
    return { arn: a.arn, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
/** How many similar names are shown. */
const mostShown = 3;
/**
 * Principals that were seen and whose ARNs are most like that of one that was not: the same name with another path, of
 * another kind or in another account, then a name that differs in case, in a letter or two, or by a suffix.
 */
function nearestSeen(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    const ranked = principals.flatMap(({ arn }) => {
        const other = arn === principal ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        const rank = other === undefined || typeof other === 'string' ? undefined : rankOf(wanted, other);
        return rank === undefined ? [] : [[rank, arn]];
    });
    ranked.sort(([a, one], [b, other]) => a - b || (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(one, other));
    return ranked.slice(0, mostShown).map(([, arn]) => arn);
}
/** Principals that were seen and differ from one in their path alone: names are unique in an account. */
function namesakesOf(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
/** How unlike two principals are; undefined when neither name is a slip of the other. */
function rankOf(wanted, other) {
    const elsewhere = other.account === wanted.account ? 0 : 10;
    const kind = other.kind === wanted.kind ? 0 : 1;
    if (other.name === wanted.name)
        return elsewhere + kind;
    if (elsewhere > 0)
        return undefined;
    const [a, b] = [wanted.name.toLowerCase(), other.name.toLowerCase()];
    if (a === b)
        return 2 + kind;
    // Two letters of a short name make another name of it.
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
/** `app` and `app-1A2B3C4D`: names that CloudFormation and the CDK make end in what they add. */
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}


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

/***/ 7274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
const causes = {
    'permission-only': ['CloudTrail has no event for it', 'nothing that AWS records; ask its owner'],
    'no-evidence': ['the evidence says nothing of the principal', 'evidence that was gathered for it'],
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
    'may-need': ['may be needed by $1, which is in use', 'its owner, or a test without it outside production'],
    counterpart: ['counterpart of $1, which is in use', 'its owner, or a test without it outside production'],
    'used-by-other-target': ['used by $1, which shares the text', 'a policy of its own for each target'],
    'kept-by-other-target': [
        'not proven unused for $1, which shares the text',
        'evidence for that target, or a policy of its own for each',
    ],
    'no-object-reads': [
        'the logs hold no object reads, whose answer for a missing key depends on it',
        'S3 data events',
    ],
    'tag-on-create': [
        'tagging inside a create call leaves no event',
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
    outlived: [
        'last used on $1, longer ago than evidence-retention',
        'a use before $2; without one it is called over-granted',
    ],
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

/***/ 2976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ neededBy),
/* harmony export */   l: () => (/* binding */ dependentActions)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/**
 * Joins both tables.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
function dependentActions({ actions }, further) {
    const joined = new Map(Object.entries(actions));
    for (const { actions: callers, mayNeed } of further) {
        for (const caller of callers)
            joined.set(caller, [...(joined.get(caller) ?? []), ...mayNeed]);
    }
    return joined;
}
/**
 * By action that may be needed, the action in use that may need it, directly or through a call that it may make. Of
 * several, the one that needs it in the fewest steps, then the first by name: the same on every run.
 */
function neededBy(used, dependents) {
    const needed = new Map();
    let step = [...used].sort(_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U).map((action) => [action, action]);
    while (step.length > 0) {
        const next = step.flatMap(([action, user]) => (dependents.get(action) ?? []).map((dependent) => [dependent, user]));
        step = next.filter(([dependent, user]) => {
            if (needed.has(dependent))
                return false;
            needed.set(dependent, user);
            return true;
        });
    }
    return needed;
}


/***/ }),

/***/ 7815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ unflagged),
/* harmony export */   kE: () => (/* binding */ hiddenFromLogs),
/* harmony export */   qj: () => (/* binding */ coverageRules)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _cause__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7274);


/**
 * Reads the offline rules; a name the catalogue no longer has is left out. What AWS's service reference says of a
 * service goes before the rules, for all of its actions.
 */
function coverageRules(file, permissionOnly, catalogue, reference = new Map()) {
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
    const tracked = flagged(service, namesWith((action) => action.actionLastAccessed), 'last-accessed-only');
    const logged = flagged(service, namesWith((action) => action.policyGeneration), 'logged');
    return { most: 'not-logged', others: new Map([...tracked, ...logged]), reports: tracked.length > 0 };
}
function flagged(service, names = [], flag) {
    return names.flatMap((name) => {
        const index = service.indexOf(name);
        return index === undefined ? [] : [[service.first + index, flag]];
    });
}
function expand(rows, catalogue) {
    const patterns = rows.map(({ pattern }) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(pattern));
    return (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPatterns */ .qL)(patterns.filter((pattern) => typeof pattern !== 'string'), catalogue);
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
