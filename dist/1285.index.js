export const id = 1285;
export const ids = [1285];
export const modules = {

/***/ 41818:
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
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
const longestPart = 2052;
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
const recurringDays = 3;
function latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}


/***/ }),

/***/ 50755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/* unused harmony export sourceNames */
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 32350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ memoryMargin),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);
/* harmony import */ var _origins__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14814);
/* harmony import */ var _seen_principals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28980);
/* harmony import */ var _source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13711);






const memoryMargin = 30 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
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

/***/ 11481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i1: () => (/* binding */ mergeEvidence),
  XP: () => (/* binding */ mergeGathered),
  Nv: () => (/* binding */ mergeUses),
  On: () => (/* binding */ surelyAt)
});

// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/evidence/denial.ts
var denial = __webpack_require__(41818);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence = __webpack_require__(50755);
// EXTERNAL MODULE: ./src/evidence/origins.ts
var origins = __webpack_require__(14814);
;// CONCATENATED MODULE: ./src/evidence/patterns.ts

function mergePatterns(a, b) {
    const generated = [a, b].filter(({ sources }) => sources.includes('policy-generation'));
    const known = generated.flatMap(({ patterns }) => (patterns === undefined ? [] : [patterns]));
    if (known.length < generated.length || known.length === 0)
        return undefined;
    return [...new Set(known.flat())].sort(order/* compare */.U);
}

// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(28980);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(13711);
;// CONCATENATED MODULE: ./src/evidence/merge.ts







const add = (a, b) => a + b;
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
    const unknownEvents = [...unknown].sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, event]) => event);
    return {
        uses: (0,order/* sorted */.I)(uses),
        mayNeed: (0,order/* sorted */.I)(mayNeed),
        unknownEvents,
        ...optional('requestNeeds', requestNeeds.size === 0 ? undefined : (0,order/* sorted */.I)(requestNeeds)),
    };
}
function eitherNeed(a, b) {
    if (a === undefined)
        return b;
    const { event, last } = later(a, b);
    const isKnown = a.resources !== undefined && b.resources !== undefined;
    return { event, last, ...(isKnown ? { resources: mergeSeen(a.resources, b.resources) } : {}) };
}
function mergeNeeds(a, b) {
    if (a === undefined || a.likely === b.likely)
        return later(a, b);
    return a.likely === true ? b : a;
}
function mergeGathered(parts) {
    const principals = new Map();
    for (const [principal, known] of parts.flatMap((part) => [...part.principals])) {
        const other = principals.get(principal);
        const facts = mergeFacts(other?.facts, known.facts);
        const evidence = other === undefined ? known.evidence : mergeEvidence([other.evidence, known.evidence], Math.max);
        principals.set(principal, { evidence, ...(facts === undefined ? {} : { facts }) });
    }
    const references = [...parts]
        .reverse()
        .flatMap(({ serviceReference: reference }) => (reference === undefined ? [] : [...reference]));
    const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
    const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
    return {
        coverage: parts.flatMap(({ coverage: coverages }) => coverages),
        principals: (0,order/* sorted */.I)(principals),
        ...(references.length === 0 ? {} : { serviceReference: (0,order/* sorted */.I)(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...optional('retention', retentions.length === 0 ? undefined : (0,order/* sorted */.I)(new Map(retentions))),
        ...optional('matchedRoles', mergedPrefixes(parts)),
        ...optional('provenance', (0,origins/* unionOfOrigins */.q)(parts)),
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
function mergedSeen(parts) {
    const lists = parts.flatMap(({ principalsSeen }) => principalsSeen ?? []);
    if (lists.length === 0)
        return undefined;
    const listed = parts.every(({ principalsSeen, coverage }) => principalsSeen !== undefined || !coverage.some(source_coverage/* isLogCoverage */.RR));
    return (0,seen_principals/* unionOfSeen */.uh)(lists.map(({ principals }) => principals), listed && lists.every(({ complete }) => complete));
}
function mergedPrefixes(parts) {
    const all = parts.flatMap(({ matchedRoles: prefixes }) => [...(prefixes ?? [])]);
    return all.length === 0 ? undefined : (0,order/* sorted */.I)(new Map(all));
}
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
function mergeUses(a, b, counts = add) {
    if (a === undefined)
        return b;
    return {
        ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
        ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
        ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
        resources: mergeSeen(a.resources, b.resources),
        ...optional('patterns', mergePatterns(a, b)),
        ...optional('denialReasons', mergeReasons([a, b], counts)),
        ...optional('denialDays', filled((0,denial/* latestDays */.$N)([...(a.denialDays ?? []), ...(b.denialDays ?? [])]))),
        ...optional('invokedBy', filled(unique([...(a.invokedBy ?? []), ...(b.invokedBy ?? [])]))),
        sources: unique([...a.sources, ...b.sources]),
    };
}
function mergeSeen(a, b) {
    const resources = unique([...a.sample, ...b.sample]);
    const complete = a.complete && b.complete && resources.length <= evidence/* resourceLimit */.i_;
    return { sample: resources.slice(0, evidence/* resourceLimit */.i_), complete };
}
function filled(list) {
    return list.length === 0 ? undefined : list;
}
function mergeReasons(uses, counts) {
    const merged = new Map();
    for (const one of uses.flatMap(({ denialReasons = [] }) => denialReasons)) {
        const hasId = one.authorizationId !== undefined;
        const key = JSON.stringify([one.policyType, one.explicitDeny, one.policyArn, hasId]);
        const other = merged.get(key);
        merged.set(key, other === undefined ? one : mergeReason(other, one, counts));
    }
    return filled([...merged].sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, reason]) => reason));
}
function mergeReason(a, b, counts) {
    return {
        ...([a, b].sort(byLast)[1] ?? a),
        ...optional('count', both(a.count, b.count, counts) ?? a.count ?? b.count),
        ...optional('last', both(a.last, b.last, Math.max) ?? a.last ?? b.last),
    };
}
function byLast(a, b) {
    return (a.last ?? 0) - (b.last ?? 0) || (0,order/* compare */.U)(a.authorizationId ?? '', b.authorizationId ?? '');
}
function unique(texts) {
    return [...new Set(texts)].sort(order/* compare */.U);
}
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
function laterUse(a, b) {
    const last = both(a.last, b.last, Math.max);
    const surely = both(surelyAt(a), surelyAt(b), Math.max);
    if (last === undefined || surely === undefined)
        return {};
    return surely < last ? { first: surely, last } : { last };
}
function surelyAt({ count, first, last }) {
    return count === undefined && first !== undefined ? first : last;
}
function both(a, b, of) {
    return a === undefined || b === undefined ? undefined : of(a, b);
}
function later(a, b) {
    if (a === undefined || a.last < b.last)
        return b;
    return a.last === b.last && (0,order/* compare */.U)(b.event, a.event) < 0 ? b : a;
}
function optional(key, value) {
    const result = {};
    if (value !== undefined)
        result[key] = value;
    return result;
}


/***/ }),

/***/ 14814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unionOfOrigins)
/* harmony export */ });
function unionOfOrigins(parts) {
    const all = parts.flatMap(({ provenance = [] }) => provenance);
    const distinct = new Map(all.map((one) => [JSON.stringify([one.source, one.location, one.hash, one.gatheredAt]), one]));
    return distinct.size === 0 ? undefined : [...distinct.values()];
}


/***/ }),

/***/ 28980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ namesakesOf),
/* harmony export */   R8: () => (/* binding */ mostSeen),
/* harmony export */   uf: () => (/* binding */ nearestSeen),
/* harmony export */   uh: () => (/* binding */ unionOfSeen)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10617);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);



const mostSeen = 10_000;
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
const mostShown = 3;
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
function namesakesOf(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
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
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}


/***/ }),

/***/ 13711:
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
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
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
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
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
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 77274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
const causes = {
    'permission-only': ['CloudTrail records no event for it', 'ask its owner; no AWS source records it'],
    'no-evidence': ['the evidence does not include the principal', 'gather evidence for it'],
    'not-logged': [
        'CloudTrail management events do not include it',
        'look for a recorded use in the logs (in data events, if the trail records them); absence proves nothing',
    ],
    'last-accessed-only': ['CloudTrail logs cannot prove it unused', 'use the last-accessed source'],
    'newer-than-rules': [
        'AWS added it after the coverage data of $1',
        'use the AWS service reference (service-reference: auto)',
    ],
    'no-rule': [
        'this version has no coverage data for its service',
        'look for a recorded use in the logs, or use the last-accessed source',
    ],
    'no-reads': ['the logs contain no read events', 'use a trail that records read events'],
    'no-writes': ['the logs contain no write events', 'use a trail that records write events'],
    'no-service': [
        'the logs contain no $1 events, and the trail may exclude them',
        'use a trail that includes $1',
    ],
    'no-global-region': ['$1 is recorded in $2, and the logs contain no events of $2', 'add the logs of $2'],
    incomplete: ['the evidence is incomplete', 'fix the gaps in the evidence'],
    'no-event': [
        'the logs contain no event of the principal',
        'add logs of the account and the days in which it is active',
    ],
    'old-evidence': ['the evidence ends on $1 and is older than max-evidence-age', 'gather the evidence again'],
    'short-lookback': ['the evidence looks back $1, less than unused-after ($2)', 'use a longer lookback'],
    'short-span': ['the evidence spans less than min-observation ($1)', 'use logs of a longer period'],
    'may-need': [
        'may be needed by $1, which is in use',
        'ask its owner, or test without it outside production',
    ],
    counterpart: ['counterpart of $1, which is in use', 'ask its owner, or test without it outside production'],
    'used-by-other-target': [
        'used by $1, which shares the policy text',
        'use a separate policy for each target',
    ],
    'kept-by-other-target': [
        'not proven unused for $1, which shares the policy text',
        'gather evidence for that target, or use a separate policy for each',
    ],
    'no-object-reads': [
        'the logs contain no object reads, and the response for a missing key depends on it',
        'record S3 data events',
    ],
    'tag-on-create': [
        'tagging in a create call is not recorded as an event',
        'ask its owner, or test without it outside production',
    ],
    'unknown-event': [
        '$1 was called, and the action that it needs is not known',
        'update to a newer version of this tool',
    ],
    'no-use': [
        '$1 recorded nothing for the principal',
        'use a source that records its activity, or ask whether the role is still needed',
    ],
    'young-role': ['the principal was created $1, less than min-observation', 'wait until it is older'],
    'not-tracked': [
        'action last accessed information does not include it',
        'look for a recorded use in the logs; absence proves nothing',
    ],
    'not-reported': [
        'the last accessed report does not list $1',
        'look for a recorded use in the logs, if they record its service',
    ],
    'never-reports': [
        '$1 is not known to report last accessed information',
        'look for a recorded use in the logs, if they record its service',
    ],
    'no-finding': ['no unused access finding lists it', 'use the last-accessed source, or a trail'],
    'ends-early': [
        'the evidence ends on $1, before the evaluation window ends',
        'gather evidence up to the end of the window',
    ],
    outlived: [
        'last used on $1, before the time that evidence-retention covers',
        'wait until $2; without a recorded use by then, it is over-granted',
    ],
    'unknown-age': [
        'the age of the principal could not be read',
        'allow iam:GetRole or iam:GetUser for the gathering role',
    ],
    'some-regions': ['policy generation covered $1 only', 'set regions: all'],
    'only-regions': ['only the logs of $1 were counted', 'add the logs of all Regions'],
    'one-region': ['the trail records $1 only', 'use a multi-Region trail'],
    'trail-stopped': ['the trail has recorded nothing since $1', 'start logging on the trail'],
    'trail-young': ['the trail has been recording only since $1', 'wait until it has recorded long enough'],
    'trail-fault': ['the trail cannot deliver its logs', 'correct the bucket policy of the trail'],
    'trail-no-reads': ['the trail does not record read events', 'use a trail that records read events'],
    'trail-no-writes': ['the trail records read events only', 'use a trail that records write events'],
    'trail-no-service': ['the trail excludes $1', 'use a trail that includes $1'],
    'may-be-granted': [
        'in use, and $1 may grant it: $2',
        'set the parameter or variable, or give the run AWS credentials to read the policies of the role',
    ],
    'may-be-denied': ['a Deny at $1 may cover it: $2', 'set the parameter or variable that decides it'],
    'attached-policy-unread': [
        'in use, and $1 may grant it, whose text was not read',
        'give the run AWS credentials to read the policies of the role',
    ],
    added: ['this change adds it by name', 'wait until it is older than new-grant-grace'],
    'new-role': ['the role is new', 'gather evidence once the role is active'],
    'new-grant': ['granted $1', 'wait until new-grant-grace has passed'],
};
const whole = new Map();
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

/***/ 42976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ dependentActionsOf),
/* harmony export */   Xl: () => (/* binding */ neededBy)
/* harmony export */ });
/* unused harmony export dependentActions */
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);

function dependentActions({ actions }, further) {
    const joined = new Map(Object.entries(actions));
    for (const { actions: callers, mayNeed } of further) {
        for (const caller of callers)
            joined.set(caller, [...(joined.get(caller) ?? []), ...mayNeed]);
    }
    return joined;
}
function dependentActionsOf(read) {
    let known;
    return {
        get(action) {
            if (known === undefined) {
                const { actions, further } = read();
                known = dependentActions(actions, further);
            }
            return known.get(action);
        },
    };
}
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

/***/ 17815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ unflagged),
/* harmony export */   kE: () => (/* binding */ hiddenFromLogs),
/* harmony export */   qj: () => (/* binding */ coverageRules)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);
/* harmony import */ var _cause__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77274);


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
function hiddenFromLogs(id, rules) {
    if (rules.permissionOnly.has(id))
        return (0,_cause__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('permission-only');
    return rules.logged.has(id) ? undefined : unflagged(id, rules);
}
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
