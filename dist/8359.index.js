export const id = 8359;
export const ids = [8359];
export const modules = {

/***/ 10617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 26427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ deniedElsewhere),
/* harmony export */   rp: () => (/* binding */ onBehalfOf),
/* harmony export */   s: () => (/* binding */ countsDenied)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _evidence_denial__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41818);



const recently = 14 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
function countsDenied({ denialDays = [] }, { base, rules }) {
    const { missingDenied, windowEnd, unusedAfter } = rules;
    if (missingDenied === 'note' || base !== undefined)
        return false;
    if (missingDenied === 'all')
        return true;
    const days = denialDays
        .map((one) => (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(one) ?? 0)
        .filter((one) => one >= windowEnd - unusedAfter - _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd);
    return days.length >= _evidence_denial__WEBPACK_IMPORTED_MODULE_1__/* .recurringDays */ .Z5 && Math.max(...days) + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd > windowEnd - recently;
}
function deniedElsewhere({ allowed, denied, attempted, denialReasons = [] }) {
    if (allowed !== undefined || attempted !== undefined || denied?.count === undefined)
        return undefined;
    const elsewhere = denialReasons.filter((one) => !isCurable(one));
    const explained = elsewhere.reduce((sum, { count = 0 }) => sum + count, 0);
    if (elsewhere.length === 0 || explained < denied.count)
        return undefined;
    return elsewhere.map(textOf).join(', ');
}
function isCurable({ policyType, explicitDeny }) {
    return (explicitDeny === undefined && (policyType === 'policy' || policyType.startsWith('identity-based policy')));
}
function textOf({ policyType, explicitDeny, policyArn, authorizationId }) {
    const arn = policyArn === undefined ? '' : ` (${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(policyArn, 256)})`;
    const id = authorizationId === undefined ? '' : ` (authorization ID ${authorizationId})`;
    if (explicitDeny === undefined)
        return `no ${policyType} allows it${arn}${id}`;
    return `an explicit deny in a ${policyType}${arn} blocks it${id}`.replace('in a identity', 'in an identity');
}
function onBehalfOf({ invokedBy = [] }) {
    if (invokedBy.length === 0)
        return '';
    return `; AWS made the calls on behalf of the principal (invokedBy ${invokedBy.map((one) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(one, 64)).join(', ')})`;
}


/***/ }),

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

/***/ 68156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ likelyUses),
/* harmony export */   f: () => (/* binding */ withRequestNeeds)
/* harmony export */ });
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);

function withRequestNeeds(evidence) {
    const { requestNeeds } = evidence;
    if (requestNeeds === undefined)
        return evidence;
    const uses = new Map(evidence.uses);
    const mayNeed = new Map(evidence.mayNeed);
    for (const [action, need] of requestNeeds) {
        const { event, last, likely } = need;
        if (likely !== true)
            uses.set(action, (0,_merge__WEBPACK_IMPORTED_MODULE_0__/* .mergeUses */ .Nv)(uses.get(action), useOf(need, evidence)));
        else if ((mayNeed.get(action)?.last ?? 0) < last)
            mayNeed.set(action, { event, last });
    }
    return { ...evidence, uses, mayNeed };
}
function likelyUses(evidence) {
    const likely = [...(evidence.requestNeeds ?? [])].filter(([, need]) => need.likely === true);
    return new Map(likely.map(([action, need]) => [action, useOf(need, evidence)]));
}
function useOf({ event, last, resources }, { uses }) {
    const nothing = { sample: [], complete: false };
    const sources = uses.get(event)?.sources ?? ['cloudtrail-logs'];
    return { allowed: { first: last, last }, resources: resources ?? nothing, sources };
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

/***/ 48945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   fD: () => (/* binding */ policyTexts),
/* harmony export */   hx: () => (/* binding */ managedPolicyLimit)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);

const managedPolicyLimit = 6144;
function statementsOf(granted) {
    const byResources = new Map();
    for (const [action, resources] of [...granted].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b))) {
        const key = JSON.stringify(resources);
        const group = byResources.get(key) ?? { actions: [], resources };
        group.actions.push(action);
        byResources.set(key, group);
    }
    return [...byResources].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b)).map(([, group]) => group);
}
function policyTexts(statements, limit = managedPolicyLimit) {
    const policies = [];
    let open = [];
    for (const piece of statements.flatMap((statement) => pieces(statement, limit))) {
        const next = withPiece(open, piece);
        if (open.length > 0 && sizeOf(next) > limit) {
            policies.push(open);
            open = [piece];
        }
        else
            open = next;
    }
    if (open.length > 0)
        policies.push(open);
    return policies.map((policy) => `${JSON.stringify(documentOf(policy), null, 2)}\n`);
}
function pieces({ actions, resources }, limit) {
    return actions.flatMap((action) => {
        const parts = [[]];
        for (const resource of resources) {
            const last = parts.at(-1) ?? [];
            const isFull = last.length > 0 && sizeOf([{ actions: [action], resources: [...last, resource] }]) > limit;
            if (isFull)
                parts.push([resource]);
            else
                last.push(resource);
        }
        return parts.map((part) => ({ actions: [action], resources: part }));
    });
}
function withPiece(policy, piece) {
    const last = policy.at(-1);
    if (last === undefined || JSON.stringify(last.resources) !== JSON.stringify(piece.resources))
        return [...policy, piece];
    return [...policy.slice(0, -1), { ...last, actions: [...last.actions, ...piece.actions] }];
}
function sizeOf(policy) {
    return JSON.stringify(documentOf(policy)).length;
}
function documentOf(policy) {
    const statements = policy.map(({ actions, resources }) => {
        const [first, ...others] = resources;
        return { Effect: 'Allow', Action: actions, Resource: others.length === 0 ? first : resources };
    });
    return { Version: '2012-10-17', Statement: statements };
}


/***/ }),

/***/ 98359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generatePolicy: () => (/* binding */ generatePolicy)
});

// EXTERNAL MODULE: ./src/drift/denials.ts
var denials = __webpack_require__(26427);
// EXTERNAL MODULE: ./src/drift/drift-input.ts
var drift_input = __webpack_require__(68881);
// EXTERNAL MODULE: ./src/evidence/request-needs.ts
var request_needs = __webpack_require__(68156);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
// EXTERNAL MODULE: ./src/policy/resource-cover.ts
var resource_cover = __webpack_require__(54982);
;// CONCATENATED MODULE: ./src/generate/resources.ts


const anywhere = { resources: ['*'], open: [] };
const arnText = /^arn:[\x21-\x7e]{1,2000}$/;
function resourcesOf({ patterns, resources: seen }, input) {
    if (patterns === undefined || !patterns.every((pattern) => arnText.test(pattern)))
        return anywhere;
    const values = valuesIn(input);
    const open = new Set();
    let usesAccount = false;
    const filled = patterns.map((pattern) => pattern.replace(/\$\{(\w+)\}/g, (placeholder, name) => {
        const value = values[name];
        if (value === undefined)
            open.add(placeholder);
        if (value !== undefined && name === 'Account')
            usesAccount = true;
        return value ?? '*';
    }));
    const resources = [...new Set(filled)].sort();
    if (!seen.sample.every((arn) => resources.some((pattern) => (0,resource_cover/* covers */.hU)(pattern, arn))))
        return anywhere;
    const { Account: account } = values;
    return { resources, open: [...open].sort(), ...(usesAccount && account !== undefined ? { account } : {}) };
}
function valuesIn({ principals, coverages }) {
    const arns = principals.map(arn/* parsePrincipalArn */.P3).filter((arn) => typeof arn !== 'string');
    const regions = coverages.flatMap((coverage) => coverage.source === 'policy-generation' ? coverage.regions : []);
    const account = only(arns.map((arn) => arn.account));
    const partition = only(arns.map((arn) => arn.partition));
    const region = only(regions);
    return {
        ...(account === undefined ? {} : { Account: account }),
        ...(partition === undefined ? {} : { Partition: partition }),
        ...(region === undefined || region === 'all' ? {} : { Region: region }),
    };
}
function only(values) {
    return new Set(values).size === 1 ? values[0] : undefined;
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/generate/services.ts

function unknownServices(coverages, uses, since) {
    const lastUses = lastUseByService(uses);
    const found = new Map();
    const add = (one) => {
        const known = found.get(one.service);
        if (known === undefined || (known.last ?? 0) < (one.last ?? 0))
            found.set(one.service, one);
    };
    for (const coverage of coverages) {
        const { source } = coverage;
        if (source === 'policy-generation')
            for (const service of coverage.services)
                if (!lastUses.has(service))
                    add({ service, source });
        if (source === 'last-accessed')
            for (const { service, last } of coverage.services)
                if (last !== undefined && last >= since && last >= (lastUses.get(service) ?? -Infinity) + time/* day */.vd)
                    add({ service, source, last });
    }
    return [...found.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
}
function lastUseByService(uses) {
    const all = new Map();
    for (const [action, { allowed, denied, attempted }] of uses) {
        const service = action.split(':', 1)[0] ?? '';
        const tallies = [allowed, denied, attempted].filter((tally) => tally !== undefined);
        const last = Math.max(...tallies.map((tally) => tally.last ?? Number.POSITIVE_INFINITY));
        all.set(service, Math.max(all.get(service) ?? Number.NEGATIVE_INFINITY, last));
    }
    return all;
}

;// CONCATENATED MODULE: ./src/generate/activity.ts





const recordsOutcome = new Set(['cloudtrail-logs', 'athena']);
function activityOf(input, { catalogue, events }) {
    const { evidence, rules } = input;
    const since = (0,drift_input/* inUseSince */.lG)(rules);
    const granted = new Map();
    const attempted = [];
    const denied = [];
    const unknown = new Set((0,drift_input/* recentUses */.U6)((0,request_needs/* likelyUses */.X)(evidence), since).keys());
    const uses = (0,drift_input/* recentUses */.U6)(evidence.uses, since);
    for (const [name, use] of uses) {
        const id = catalogue.idOf(name);
        if (id === undefined) {
            unknown.add(name);
            continue;
        }
        const action = catalogue.nameOf(id);
        if (events.permissionless.has(action))
            continue;
        const isGranted = succeeded(use);
        if (isGranted)
            granted.set(action, resourcesOf(use, input));
        if (isGranted && use.allowed === undefined)
            attempted.push(action);
        if (use.denied !== undefined || !isGranted)
            denied.push(deniedAction(action, use, isGranted));
    }
    return {
        granted,
        attempted,
        denied,
        unknownEvents: evidence.unknownEvents.filter(({ last }) => (last ?? since) >= since),
        unknownActions: [...unknown].filter((name) => !granted.has(name)).sort(),
        unknownServices: unknownServices(input.coverages, uses, since),
    };
}
function succeeded({ allowed, denied, sources }) {
    if (allowed !== undefined)
        return true;
    return denied === undefined && !sources.some((source) => recordsOutcome.has(source));
}
function deniedAction(action, use, isGranted) {
    const tally = use.denied ?? use.attempted ?? {};
    const other = use.denied === undefined ? 'the call was denied another action that it needs' : undefined;
    const behalf = (0,denials/* onBehalfOf */.rp)(use).replace(/^; /, '');
    const reason = [(0,denials/* deniedElsewhere */.OX)(use), other, behalf === '' ? undefined : behalf]
        .filter((part) => part !== undefined)
        .join('; ');
    return {
        action,
        isGranted,
        ...(tally.count === undefined ? {} : { count: tally.count }),
        ...(tally.last === undefined ? {} : { last: tally.last }),
        ...(reason === '' ? {} : { reason }),
    };
}

// EXTERNAL MODULE: ./src/generate/documents.ts
var documents = __webpack_require__(48945);
;// CONCATENATED MODULE: ./src/generate/generate.ts


function generatePolicy(input, knowledge) {
    const activity = activityOf(input, knowledge);
    const granted = [...activity.granted].map(([action, { resources }]) => [action, resources]);
    const statements = (0,documents/* statementsOf */.GX)(new Map(granted));
    return {
        activity,
        policies: (0,documents/* policyTexts */.fD)(statements),
        whole: (0,documents/* policyTexts */.fD)(statements, Number.POSITIVE_INFINITY),
    };
}


/***/ }),

/***/ 93287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Lb: () => (/* binding */ replacePlaceholders),
/* harmony export */   Md: () => (/* binding */ addedByVersion),
/* harmony export */   gI: () => (/* binding */ hasLiteralVariable),
/* harmony export */   qI: () => (/* binding */ beginsWithPlaceholder)
/* harmony export */ });
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;
const variable = /\$(?=\{(?:[A-Za-z0-9-]+:[^{}]*|[*?$])\})/g;
function withoutVariables(text) {
    return text.replace(variable, () => `\${$}`);
}
function hasLiteralVariable(value) {
    return JSON.stringify(value)?.includes(`\${$}{`) === true;
}
function addedByVersion(text) {
    return (text.split(`\${$}{`).length - 1) * '{$}'.length;
}
function hasPlaceholder(text) {
    return placeholder.test(text);
}
function beginsWithPlaceholder(text) {
    return text.startsWith(`\${`) || text.search(placeholder) === 0;
}
function replacePlaceholders(text, by) {
    return text.replace(unknown, by);
}


/***/ }),

/***/ 54982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ ResourcePatterns),
/* harmony export */   c9: () => (/* binding */ coversAll),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   m1: () => (/* binding */ excludes)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);
/* harmony import */ var _placeholder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93287);



function covers(outer, inner) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(50);
    return outer === inner || patternCovers(patternOf(outer), innerOf(inner));
}
function patternOf(outer) {
    const isEvery = isEverything(outer);
    const isClear = !isEvery && !outer.includes('${') && !(0,_placeholder__WEBPACK_IMPORTED_MODULE_2__/* .hasPlaceholder */ .Kc)(outer) && !/\p{Co}/u.test(outer);
    return { isEvery, parts: isClear ? segments(outer) : undefined };
}
function innerOf(inner) {
    return isEverything(inner) || /\p{Co}/u.test(inner) ? undefined : segments(opaque(inner));
}
function patternCovers({ isEvery, parts }, inner) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10);
    if (isEvery)
        return true;
    if (parts?.length !== 6 || inner?.length !== 6)
        return false;
    return parts.every((part, i) => segmentCovers(part, inner[i] ?? ''));
}
function isEverything(resource) {
    return /^\*+$/.test(resource);
}
class ResourcePatterns {
    #all;
    #byStart = new Map();
    #lengths;
    constructor(patterns) {
        this.#all = new Set(patterns);
        for (const text of this.#all) {
            const start = text.split(/[*?]/, 1)[0] ?? '';
            if (start === text)
                continue;
            const alike = this.#byStart.get(start) ?? [];
            if (alike.length === 0)
                this.#byStart.set(start, alike);
            alike.push({ text, pattern: patternOf(text) });
        }
        this.#lengths = [...new Set([...this.#byStart.keys()].map(({ length }) => length))];
    }
    *covering(resource) {
        if (this.#all.has(resource))
            yield resource;
        const whole = opaque(resource);
        const inner = innerOf(resource);
        for (const length of this.#lengths) {
            if (length > whole.length)
                continue;
            (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(2 + (length >>> 4));
            for (const { text, pattern } of this.#byStart.get(whole.slice(0, length)) ?? [])
                if (text !== resource && patternCovers(pattern, inner))
                    yield text;
        }
    }
    covers(resource) {
        return this.covering(resource).next().done !== true;
    }
}
function coversAll(outer, inner) {
    const patterns = new ResourcePatterns(outer);
    return inner.every((resource) => patterns.covers(resource));
}
function excludes(pattern, resource) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(20);
    if (/[*?$]/.test(resource))
        return false;
    return !(0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.replace(/\$\{[^}]*\}/g, '*'), resource);
}
function segments(arn) {
    const parts = arn.split(':');
    return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
const anyRun = '\u{E000}';
const anyOne = '\u{E001}';
const variable = '\u{E002}';
function opaque(inner) {
    return (0,_placeholder__WEBPACK_IMPORTED_MODULE_2__/* .replacePlaceholders */ .Lb)(inner, variable).replaceAll('*', anyRun).replaceAll('?', anyOne);
}
function segmentCovers(outer, inner) {
    return outer.includes('?') && /\p{Co}/u.test(inner) ? false : (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(outer, inner);
}


/***/ })

};
