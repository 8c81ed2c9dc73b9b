export const id = 2997;
export const ids = [2997];
export const modules = {

/***/ 75089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ absenceOf)
/* harmony export */ });
/* harmony import */ var _evidence_from_logs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26145);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13711);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77274);
/* harmony import */ var _reference_recorded_actions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17815);
/* harmony import */ var _observation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67989);






function absenceOf(coverages, rules, observation) {
    const perPrincipal = observation.principals.map((principal) => coverages
        .filter((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .concerns */ .Kc)(coverage, principal))
        .map((coverage) => ({
        source: coverage.source,
        proves: knowingObjectReads(coverage, rules, proofsOf(coverage, principal, rules, observation)),
    })));
    return (id) => {
        if (perPrincipal.length === 0 || observation.someUnknown)
            return { kind: 'blind', cause: (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-evidence') };
        if (rules.permissionOnly.has(id))
            return { kind: 'blind', cause: (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('permission-only') };
        const absences = perPrincipal.map((sources) => absenceOfOne(sources, id));
        const blind = absences.find((absence) => absence.kind === 'blind');
        if (blind !== undefined)
            return blind;
        const visible = absences.flatMap((absence) => (absence.kind === 'visible' ? [absence] : []));
        const sources = visible[0]?.sources ?? [];
        return {
            kind: 'visible',
            sources: sources.filter((source) => visible.every((one) => one.sources.includes(source))),
            conclusive: visible.length > 0 && visible.every((one) => one.conclusive),
        };
    };
}
function absenceOfOne(sources, id) {
    const said = sources.map(({ source, proves }) => ({ source, proof: proves(id) }));
    const seen = said.filter(({ proof }) => typeof proof === 'string');
    if (seen.length > 0) {
        const conclusive = seen.some(({ proof }) => proof === 'conclusive');
        return { kind: 'visible', sources: [...new Set(seen.map(({ source }) => source))], conclusive };
    }
    const causes = said.flatMap(({ proof }) => (typeof proof === 'string' ? [] : [proof]));
    const fixable = causes.find(({ code }) => !inherent.has(code));
    return { kind: 'blind', cause: fixable ?? causes[0] ?? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-evidence') };
}
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
const objectReads = new Set(['s3:GetObject', 's3:GetObjectVersion']);
function knowingObjectReads(coverage, { catalogue }, proves) {
    const listBucket = catalogue.idOf('s3:ListBucket');
    const recorded = (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .isLogCoverage */ .RR)(coverage) && coverage.mappedActions.some((action) => objectReads.has(action));
    if (recorded)
        return proves;
    return (id) => {
        const proof = proves(id);
        return id === listBucket && typeof proof === 'string' ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-object-reads') : proof;
    };
}
function proofsOf(coverage, principal, rules, observation) {
    switch (coverage.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return proofsOfLogs(coverage, principal, rules, observation);
        case 'policy-generation':
            return proofsOfGeneration(coverage, principal, rules, observation);
        case 'last-accessed':
            return proofsOfLastAccessed(coverage, principal, rules, observation);
        case 'unused-access':
            return proofsOfUnusedAccess(coverage, principal, rules, observation);
    }
}
function proofsOfLastAccessed(coverage, principal, { catalogue, reporting }, observation) {
    const services = new Map(coverage.services.map((one) => [one.service, one]));
    const tracked = new Set(coverage.services.flatMap((one) => one.trackedActions ?? []));
    const insufficient = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .insufficiency */ .gU)(coverage, principal, observation, coverage.trackingPeriod);
    return (id) => {
        const { prefix } = catalogue.serviceOf(id);
        if (coverage.gaps.length > 0)
            return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('incomplete');
        const service = services.get(prefix);
        if (service === undefined)
            return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('not-reported', prefix);
        if (tracked.has(catalogue.nameOf(id)))
            return insufficient ?? 'conclusive';
        if (service.last !== undefined)
            return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('not-tracked');
        return reporting.has(prefix) ? (insufficient ?? 'supporting') : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('never-reports', prefix);
    };
}
function proofsOfLogs(coverage, principal, rules, observation) {
    const { catalogue } = rules;
    const seen = new Set(coverage.managementEventActions.map((action) => catalogue.idOf(action)));
    const insufficient = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .insufficiency */ .gU)(coverage, principal, observation, coverage.window);
    const { windowEnd: end, unusedAfter } = observation;
    const hiddenByTrail = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .trailBlindness */ .VC)(coverage.trails ?? [], catalogue, { start: end - unusedAfter, end });
    const somewhere = coverage.requestedRegions === undefined
        ? undefined
        : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('only-regions', coverage.requestedRegions.join(', '));
    return (id) => {
        if (!rules.logged.has(id) && !seen.has(id))
            return (0,_reference_recorded_actions__WEBPACK_IMPORTED_MODULE_3__/* .unflagged */ .Gq)(id, rules);
        return (somewhere ??
            missingFromSet(id, coverage, principal, catalogue) ??
            hiddenByTrail(id) ??
            insufficient ??
            'conclusive');
    };
}
const globalServices = ['iam', 'sts', 'cloudfront', 'route53', 'organizations'];
function missingFromSet(id, coverage, principal, catalogue) {
    const level = catalogue.levelOf(id);
    const service = catalogue.serviceOf(id).prefix;
    const reads = level === 'Read' || level === 'List';
    if (reads && !coverage.hasReadEvents)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-reads');
    if (!reads && !coverage.hasWriteEvents)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-writes');
    if (_evidence_from_logs__WEBPACK_IMPORTED_MODULE_0__/* .excludableServices */ .Ug.includes(service) && !coverage.excludableServicesSeen.includes(service))
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-service', service);
    if (!globalServices.includes(service))
        return undefined;
    const region = regionOf(principal);
    return coverage.regions.includes(region) ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-global-region', service, region);
}
function regionOf(principal) {
    const arn = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    return (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .globalRegion */ .a9)(typeof arn === 'string' ? 'aws' : arn.partition);
}
function proofsOfGeneration(coverage, principal, rules, observation) {
    const insufficient = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .insufficiency */ .gU)(coverage, principal, observation, coverage.window);
    const { windowEnd: end, unusedAfter } = observation;
    const hiddenByTrail = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .trailBlindness */ .VC)(coverage.trails, rules.catalogue, { start: end - unusedAfter, end });
    const somewhere = coverage.regions === 'all' ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('some-regions', coverage.regions.join(', '));
    return (id) => {
        if (!rules.logged.has(id))
            return (0,_reference_recorded_actions__WEBPACK_IMPORTED_MODULE_3__/* .unflagged */ .Gq)(id, rules);
        return somewhere ?? hiddenByTrail(id) ?? insufficient ?? 'supporting';
    };
}
function proofsOfUnusedAccess(coverage, principal, { catalogue }, observation) {
    const named = new Set(coverage.actions);
    const insufficient = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .insufficiency */ .gU)(coverage, principal, observation, coverage.trackingPeriod);
    return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-finding'));
}


/***/ }),

/***/ 67989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ ageIsUnknown),
/* harmony export */   VC: () => (/* binding */ trailBlindness),
/* harmony export */   gU: () => (/* binding */ insufficiency)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13711);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77274);



function insufficiency(coverage, principal, observation, looked) {
    const { minObservation, staleBefore } = observation;
    if (coverage.gaps.length > 0)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('incomplete');
    if (staleBefore !== undefined && coverage.window.end < staleBefore)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('old-evidence', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(coverage.window.end));
    if ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .sawAny */ .ui)(coverage, principal) === false)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .isLogCoverage */ .RR)(coverage) ? 'no-event' : 'no-use', coverage.source);
    const short = tooShort(looked, observation);
    if (short !== undefined)
        return short;
    const logs = (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .isLogCoverage */ .RR)(coverage) ? (observation.longestLogs.get(principal) ?? 0) : 0;
    if (Math.max(logs, (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(coverage))) < minObservation)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-span', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(minObservation));
    return tooYoung(coverage, principal, observation);
}
function tooShort({ start, end }, { windowEnd, unusedAfter, tail }) {
    const lookback = windowEnd - start;
    if (lookback < unusedAfter)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-lookback', roundedDown(Math.max(0, lookback)), (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(unusedAfter));
    return end < windowEnd - tail ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ends-early', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(end)) : undefined;
}
function tooYoung(coverage, principal, observation) {
    const { created, windowEnd, minObservation } = observation;
    const made = created.get(principal);
    if (made === undefined)
        return ageIsUnknown(coverage, principal, observation) ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unknown-age') : undefined;
    if (windowEnd - made >= minObservation)
        return undefined;
    return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('young-role', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysAgo */ .HM)(made, windowEnd));
}
function ageIsUnknown(coverage, principal, { created, windowEnd, minObservation }) {
    const asks = coverage.source === 'last-accessed' || coverage.source === 'policy-generation';
    if (created.has(principal) || !asks)
        return false;
    return windowEnd - ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .earliestSign */ .jX)(coverage) ?? windowEnd) < minObservation;
}
function roundedDown(duration) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration - (duration % (duration < _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? 60_000 : _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)));
}
function trailBlindness(trails, catalogue, time) {
    const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
    if (read.length === 0)
        return () => undefined;
    const whole = read.map((trail) => ({ trail, cause: neverIn(trail, time) }));
    return (id) => {
        const causes = whole.map(({ trail, cause: always }) => always ?? omittedBy(trail, id, catalogue));
        return causes.includes(undefined) ? undefined : causes[0];
    };
}
function neverIn({ arn, multiRegion, recordingSince, stoppedAt, deliveryError }, time) {
    if (!multiRegion)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('one-region', arn.split(':')[3] ?? '');
    if (stoppedAt !== undefined && stoppedAt < time.end - _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-stopped', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(stoppedAt));
    if (deliveryError !== undefined)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-fault');
    return recordingSince !== undefined && recordingSince > time.start + _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd
        ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-young', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(recordingSince))
        : undefined;
}
function omittedBy({ readEvents, writeEvents }, id, catalogue) {
    const level = catalogue.levelOf(id);
    const isRead = level === 'Read' || level === 'List';
    const recorded = isRead ? readEvents : writeEvents;
    if (recorded === undefined)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)(isRead ? 'trail-no-reads' : 'trail-no-writes');
    const service = catalogue.serviceOf(id).prefix;
    return recorded.excludedServices.includes(service) ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('trail-no-service', service) : undefined;
}


/***/ }),

/***/ 97750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternCounts),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function patternCounts({ head, base }, used) {
    const gone = base === undefined ? [] : patternsGone(head, base);
    return head.grants.map((grant) => {
        const { at, pattern, actions, scope } = grant;
        const adds = base === undefined ? undefined : wideningOf(grant, base, gone);
        return {
            file: at.file,
            line: at.line,
            pattern,
            grants: actions.size,
            used: actions.intersect(used).size,
            ...(adds === undefined ? {} : { adds }),
            ...(at.policy.address === undefined && at.policy.file === at.file ? {} : { policy: at.policy }),
            on: scope.resources,
        };
    });
}
function isWildcard(pattern) {
    return /[*?]|^NotAction$/.test(pattern);
}
function wideningOf(grant, base, gone) {
    if (!isWildcard(grant.pattern))
        return undefined;
    const added = grant.actions.minus(base.actions);
    if (added.isEmpty)
        return undefined;
    const { catalogue } = added;
    const risky = [...added].filter((id) => {
        const level = catalogue.levelOf(id);
        return level === 'Write' || level === 'Permissions management';
    });
    const was = gone.filter(({ actions }) => !actions.isEmpty && actions.minus(grant.actions).isEmpty);
    const texts = [...new Set(was.map(({ pattern }) => pattern))];
    return { actions: added.size, risky: risky.length, was: texts };
}
function patternsGone(head, base) {
    const now = new Set(head.grants.map(({ pattern }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    const gone = base.grants.filter(({ pattern }) => !now.has((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    return gone.slice(0, 200);
}


/***/ }),

/***/ 61480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ protectionOf)
/* harmony export */ });
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13711);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32575);
/* harmony import */ var _policy_resource_cover__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54982);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77274);
/* harmony import */ var _reference_counterparts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14407);
/* harmony import */ var _reference_dependent_actions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42976);






function protectionOf(evidence, head, used, coverages, since, knowledge) {
    const { catalogue } = knowledge;
    const needed = (0,_reference_dependent_actions__WEBPACK_IMPORTED_MODULE_4__/* .neededBy */ .Xl)(used, knowledge.dependentActions);
    const indirect = indirectlyNeeded(used, catalogue);
    const undone = (0,_reference_counterparts__WEBPACK_IMPORTED_MODULE_3__/* .counterpartOf */ .r)(used, knowledge.counterparts, catalogue);
    const mapped = new Set(coverages.flatMap((coverage) => ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .isLogCoverage */ .RR)(coverage) ? coverage.mappedActions : [])));
    const recent = evidence.unknownEvents.filter(({ last = since }) => last >= since);
    const unknown = new Map(recent.map((event) => [event.service, event.eventName]));
    return {
        byUse(id) {
            const name = catalogue.nameOf(id);
            const authorised = evidence.mayNeed.get(name);
            if (authorised !== undefined && authorised.last >= since && mayReach(head, id, authorised.resources))
                return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('may-need', authorised.event);
            const user = needed.get(name);
            if (user !== undefined)
                return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('may-need', user);
            const undoes = undone(name);
            return indirect(id) ?? (undoes === undefined ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('counterpart', undoes));
        },
        unresolved(id) {
            const event = mapped.has(catalogue.nameOf(id))
                ? undefined
                : unknown.get(catalogue.serviceOf(id).prefix);
            return event === undefined ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('unknown-event', event);
        },
    };
}
function mayReach({ grants }, id, called) {
    if (called === undefined || !called.complete || called.sample.length === 0)
        return true;
    const scopes = grants.filter(({ actions }) => actions.has(id)).map(({ scope }) => scope.resources);
    return scopes.some((resources) => resources.kind === 'all-but' ||
        (0,_policy_model__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(resources).some((pattern) => called.sample.some((resource) => !(0,_policy_resource_cover__WEBPACK_IMPORTED_MODULE_1__/* .excludes */ .m1)(pattern, resource))));
}
const onBehalf = new Set(['kms:CreateGrant', 'iam:CreateServiceLinkedRole']);
const makesForOthers = /:(?:Batch|Admin)?(?:Create|Run|Allocate|Accept|Activate|Add|Associate|Attach|Configure|Copy|Deploy|Enable|Execute|Export|Import|Initialize|Initiate|Install|Launch|Modify|Provision|Purchase|Put|Register|Replicate|Request|Restore|Restart|Set|Start|Submit|Subscribe|Sync|Update|Upgrade|Upload)/;
const creates = /:(?:Batch|Admin)?(?:Create|Run|Allocate|Copy|Import|Invite|Launch|Provision|Purchase|Put|Register|Request|Restore|Start|Submit|Upload)/;
function indirectlyNeeded(used, catalogue) {
    const creating = writersByService(used, catalogue, creates);
    const making = writersByService(used, catalogue, makesForOthers);
    return (id) => {
        const service = catalogue.serviceOf(id).prefix;
        if (addsTags(id, catalogue) && creating.has(service))
            return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('tag-on-create');
        if (!onBehalf.has(catalogue.nameOf(id)))
            return undefined;
        const caller = [...making].find(([prefix]) => prefix !== service)?.[1];
        return caller === undefined ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('may-need', caller);
    };
}
function addsTags(id, catalogue) {
    const name = catalogue.nameOf(id);
    return catalogue.levelOf(id) === 'Tagging' && !/:(?:Batch)?(?:Un|Remove|Delete)/.test(name);
}
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


/***/ }),

/***/ 32997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   PT: () => (/* binding */ namedActions),
/* harmony export */   cm: () => (/* binding */ unusedJudge)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86496);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);
/* harmony import */ var _evidence_memory__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32350);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13711);
/* harmony import */ var _policy_possible__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72919);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77274);
/* harmony import */ var _coverage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75089);
/* harmony import */ var _pattern_counts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97750);
/* harmony import */ var _protection__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61480);









function unusedJudge(input, used, since, knowledge) {
    const { catalogue } = knowledge;
    const protection = (0,_protection__WEBPACK_IMPORTED_MODULE_6__/* .protectionOf */ .f)(input.evidence, input.head, used, input.coverages, since, knowledge);
    const absence = (0,_coverage__WEBPACK_IMPORTED_MODULE_4__/* .absenceOf */ .L)(input.coverages, knowledge.coverageRules, observationOf(input));
    const named = namedActions(input.head);
    const fresh = freshness(named, input);
    const hasEvidence = evidenceWasRead(input);
    return (id, ages) => {
        (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(400);
        const action = catalogue.nameOf(id);
        const lastUsed = lastUseOf(input.evidence.uses.get(action));
        const seen = lastUsed === undefined ? {} : { lastUsed };
        const isJudged = hasEvidence || input.stage?.kind === 'new-role';
        const isNew = isAdded(id, input) && !isLive(id, input) && input.import === undefined;
        const newWildcard = isNew && !named.has(id) && isJudged;
        const seenBy = absence(id);
        const unknown = maybeDenied(id, input) ??
            fresh(id) ??
            protection.byUse(id) ??
            (newWildcard
                ? undefined
                : (outlived(lastUsed, input.rules) ??
                    (seenBy.kind === 'blind' ? seenBy.cause : undefined) ??
                    protection.unresolved(id) ??
                    (input.evidence.uses.get(action)?.allowed === undefined
                        ? youth(id, named, ages, input.rules)
                        : undefined)));
        if (unknown !== undefined)
            return { state: 'undetermined', reason: unknown.text, cause: unknown, ...seen };
        const proof = seenBy.kind === 'visible'
            ? { provenBy: seenBy.sources, conclusive: seenBy.conclusive }
            : { provenBy: [] };
        return {
            state: 'over-granted',
            reason: wordsOfAbsence(lastUsed, newWildcard, input),
            ...proof,
            ...seen,
        };
    };
}
function observationOf({ principals, created = new Map(), coverages, rules, unlisted, }) {
    const { windowEnd, unusedAfter, minObservation, staleBefore, tail } = rules;
    const whole = coverages.filter((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .isLogCoverage */ .RR)(coverage) &&
        coverage.gaps.length === 0 &&
        coverage.window.end >= (staleBefore ?? coverage.window.end));
    const longestLogs = new Map(principals.map((one) => [one, (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .longestSpan */ .$T)(whole.filter((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .sawAny */ .ui)(coverage, one)))]));
    const time = { windowEnd, unusedAfter, tail, minObservation, staleBefore };
    return { principals, created, ...time, longestLogs, someUnknown: unlisted !== undefined };
}
function wordsOfAbsence(lastUsed, newWildcard, { rules }) {
    if (lastUsed !== undefined)
        return `last used ${(0,_base_time__WEBPACK_IMPORTED_MODULE_8__/* .daysAgo */ .HM)(lastUsed, rules.windowEnd)}`;
    return newWildcard ? 'added by a wildcard, no recorded use' : 'never called';
}
function evidenceWasRead({ principals, coverages }) {
    const read = coverages.filter(_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .wasRead */ .Gn);
    return (read.length > 0 && principals.every((principal) => read.some((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_7__/* .tellsOf */ .Cz)(coverage, principal))));
}
function isAdded(id, { base, possibleAtBase }) {
    return base !== undefined && !base.actions.has(id) && possibleAtBase?.has(id) !== true;
}
function isLive(id, { foreign }) {
    const { live = [] } = foreign ?? {};
    return live.length > 0 && live.every(({ actions }) => actions.has(id));
}
function maybeDenied(id, { possible }) {
    const part = (0,_policy_possible__WEBPACK_IMPORTED_MODULE_2__/* .partThat */ .v)('denies', id, possible);
    return part && (0,_reference_cause__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c)('may-be-denied', `${part.at.file}:${part.at.line}`, part.reason);
}
function freshness(named, input) {
    return (id) => {
        if (!named.has(id) || !isAdded(id, input) || input.import === 'known')
            return undefined;
        if (input.stage?.kind === 'new-role')
            return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c)('new-role');
        return input.rules.newGrantGrace > 0 ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c)('added') : undefined;
    };
}
function outlived(lastUsed, { windowEnd, remembered }) {
    if (lastUsed === undefined || remembered === undefined)
        return undefined;
    const judged = lastUsed + remembered + _evidence_memory__WEBPACK_IMPORTED_MODULE_1__/* .memoryMargin */ .G;
    return judged < windowEnd ? undefined : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c)('outlived', (0,_base_time__WEBPACK_IMPORTED_MODULE_8__/* .isoDay */ .kh)(lastUsed), (0,_base_time__WEBPACK_IMPORTED_MODULE_8__/* .isoDay */ .kh)(judged));
}
function youth(id, named, ages, rules) {
    const granted = ages?.get(id);
    if (granted === undefined || !named.has(id) || rules.windowEnd - granted >= rules.newGrantGrace)
        return undefined;
    return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c)('new-grant', (0,_base_time__WEBPACK_IMPORTED_MODULE_8__/* .daysAgo */ .HM)(granted, rules.windowEnd));
}
function namedActions(head) {
    return new Set(head.grants.filter(({ pattern }) => !(0,_pattern_counts__WEBPACK_IMPORTED_MODULE_5__/* .isWildcard */ .z)(pattern)).flatMap(({ actions }) => [...actions]));
}
function lastUseOf(use) {
    const times = [use?.allowed?.last, use?.denied?.last, use?.attempted?.last].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
}


/***/ }),

/***/ 26145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ callsToEvidence),
  xC: () => (/* binding */ coverageOfLogs),
  Ug: () => (/* binding */ excludableServices)
});

// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/evidence/days-without-events.ts

function daysWithoutEvents(span, present) {
    const missing = [];
    for (let at = (0,time/* parseDay */.Iq)((0,time/* isoDay */.kh)(span.start)) ?? span.start; at <= span.end; at += time/* day */.vd) {
        const name = (0,time/* isoDay */.kh)(at);
        if (present.has(name))
            continue;
        const run = missing.at(-1);
        if (run?.at(-1) === (0,time/* isoDay */.kh)(at - time/* day */.vd))
            run.push(name);
        else
            missing.push([name]);
    }
    return missing.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}/${run.at(-1)}`));
}

// EXTERNAL MODULE: ./src/evidence/merge.ts + 1 modules
var merge = __webpack_require__(11481);
;// CONCATENATED MODULE: ./src/evidence/from-logs.ts



const excludableServices = ['kms', 'rds-data'];
function coverageOfLogs(set, events, source = 'cloudtrail-logs') {
    const { window, span, gaps, files, events: count, accounts, regions, query, requestedRegions } = set;
    const actionsOf = ({ eventSource, eventName }) => {
        const meaning = events.meaningOf(eventSource, eventName);
        return meaning.kind === 'known' && !meaning.likely ? meaning.needs : [];
    };
    const management = set.kinds.filter((kind) => kind.management !== false);
    const calls = set.kinds.filter((kind) => kind.call);
    return {
        source,
        ...(query === undefined ? {} : { query }),
        ...(requestedRegions === undefined ? {} : { requestedRegions }),
        window,
        ...(span === undefined ? {} : { span }),
        gaps,
        files,
        events: count,
        accounts,
        regions,
        daysWithoutEvents: span === undefined ? [] : daysWithoutEvents(span, set.days),
        hasReadEvents: management.some((kind) => isRead(kind, actionsOf(kind), events)),
        hasWriteEvents: management.some((kind) => kind.readOnly === false),
        excludableServicesSeen: excludableServices.filter((service) => set.kinds.some((kind) => serviceOf(kind, events) === service)),
        managementEventActions: distinct(calls.filter((kind) => kind.management === true).flatMap(actionsOf)),
        mappedActions: distinct(calls.flatMap(actionsOf)),
        eventsByPrincipal: (0,order/* sorted */.I)(set.eventsByPrincipal),
    };
}
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
function distinct(names) {
    return [...new Set(names)].sort(order/* compare */.U);
}
function callsToEvidence(calls, events, source) {
    const parts = new Map();
    for (const call of calls) {
        const list = parts.get(call.principal) ?? [];
        list.push(callToEvidence(call, events, source));
        parts.set(call.principal, list);
    }
    return (0,order/* sorted */.I)(new Map([...parts].map(([principal, list]) => [principal, (0,merge/* mergeEvidence */.i1)(list)])));
}
function callToEvidence(call, events, source) {
    const meaning = events.meaningOf(call.eventSource, call.eventName, call.marks);
    const named = namedAction(call, events);
    const event = needsOf(meaning)[0] ?? call.eventName;
    const uses = new Map();
    for (const [action, outcome] of outcomesOf(call, meaning, named))
        uses.set(action, useOf(call, outcome, source));
    const requestNeeds = new Map();
    for (const need of requestedBy(call, meaning, event))
        requestNeeds.set(...need);
    const mayNeed = new Map();
    const rest = allOf(meaning).filter((action) => !uses.has(action) && !requestNeeds.has(action));
    for (const action of rest)
        mayNeed.set(action, possibleNeed(action, call, event));
    const unresolved = named === undefined && needsOf(meaning).length === 0;
    return {
        uses,
        mayNeed,
        unknownEvents: unresolved ? [unknownEvent(call, meaning)] : [],
        ...(requestNeeds.size === 0 ? {} : { requestNeeds }),
    };
}
function possibleNeed(action, call, event) {
    const { last, marks = [] } = call;
    if (action !== 's3:ListBucket' || !marks.includes('missing-key'))
        return { event, last };
    const buckets = call.resources.flatMap((arn) => /^arn:[a-z-]+:s3:::[^/]+/.exec(arn)?.[0] ?? []);
    const complete = call.allResources && buckets.length === call.resources.length;
    return { event, last, resources: { sample: distinct(buckets), complete } };
}
function outcomesOf(call, meaning, named) {
    const needs = meaning.kind === 'known' && meaning.likely ? [] : needsOf(meaning);
    const all = (actions, outcome) => actions.map((action) => [action, outcome]);
    if (call.outcome === 'denied') {
        if (named === undefined)
            return all(needs, 'denied');
        return [...all(needs, 'attempted'), [named, 'denied']];
    }
    const denied = meaning.kind === 'known' ? meaning.denied : [];
    return [...all(needs, 'allowed'), ...all(named === undefined ? denied : [named], 'denied')];
}
function requestedBy(call, meaning, event) {
    if (meaning.kind === 'unknown' || call.outcome === 'denied')
        return [];
    const { requested, likely, needs } = meaning;
    const need = { event, last: call.last, ...(likely ? { likely: true } : {}) };
    return [...requested, ...(likely ? needs : [])].map((action) => [action, need]);
}
function namedAction({ deniedAction: named }, { catalogue }) {
    const id = named === undefined ? undefined : catalogue.idOf(named);
    return id === undefined ? undefined : catalogue.nameOf(id);
}
function needsOf(meaning) {
    return meaning.kind === 'known' ? meaning.needs : [];
}
function allOf(meaning) {
    return meaning.kind === 'known' ? [...meaning.needs, ...meaning.mayNeed] : [];
}
function useOf(call, outcome, source) {
    const { count, first, last, resources, allResources } = call;
    const other = outcome === 'denied' ? call.outcome === 'allowed' : outcome === 'attempted';
    const seen = other ? { sample: [], complete: false } : { sample: resources, complete: allResources };
    return {
        [outcome]: { count, first, last },
        resources: seen,
        sources: [source],
        ...(outcome === 'denied' ? denialIn(call) : {}),
    };
}
function denialIn(call) {
    const { policyType, explicitDeny, policyArn, authorization, denialDays, invokedBy, count, last } = call;
    const reason = {
        policyType: policyType ?? 'policy',
        ...(explicitDeny === undefined ? {} : { explicitDeny }),
        ...(policyArn === undefined ? {} : { policyArn }),
        ...(authorization === undefined ? {} : { authorizationId: authorization.id }),
        count,
        last,
    };
    const isStated = policyType !== undefined || explicitDeny !== undefined || authorization !== undefined;
    return {
        ...(isStated ? { denialReasons: [reason] } : {}),
        ...(denialDays === undefined ? {} : { denialDays }),
        ...(invokedBy === undefined ? {} : { invokedBy: [invokedBy] }),
    };
}
function unknownEvent({ eventSource, eventName, count, last }, meaning) {
    if (meaning.kind === 'known')
        return { eventSource, eventName, candidates: meaning.mayNeed, count, last };
    return {
        eventSource,
        eventName,
        ...(meaning.service === undefined ? {} : { service: meaning.service }),
        count,
        last,
    };
}


/***/ }),

/***/ 30951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ firstGrants),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   bS: () => (/* binding */ deniedOnPurpose),
/* harmony export */   jS: () => (/* binding */ actionsIn),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53713);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32575);
/* harmony import */ var _resource_cover__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54982);






function scopeKey({ resources, condition }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10 * resources.items.length);
    return JSON.stringify([resources.kind, [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))].sort(), condition ?? null]);
}
function isSameScope(a, b) {
    return scopeKey(a) === scopeKey(b);
}
function grantsOf(policies, catalogue) {
    const statements = policies.flatMap(locatedStatements);
    const denials = statements
        .filter(({ statement }) => statement.effect === 'Deny')
        .map((located) => denialOf(located, catalogue));
    const deniedOn = deniedByResource(denials, catalogue);
    const grants = statements
        .filter(({ statement }) => statement.effect === 'Allow')
        .flatMap((located) => {
        const denied = deniedFor(located.statement, deniedOn, catalogue);
        const own = grantsIn(located, catalogue);
        return denied.isEmpty ? own : own.map((grant) => ({ ...grant, actions: grant.actions.minus(denied) }));
    });
    const granted = _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.union(catalogue, grants.map(({ actions }) => actions));
    return { actions: granted, grants, denials };
}
function firstGrants(set) {
    const first = new Map();
    let open = set.actions;
    for (const grant of set.grants) {
        if (open.isEmpty)
            break;
        for (const id of grant.actions.intersect(open))
            first.set(id, grant);
        open = open.minus(grant.actions);
    }
    return first;
}
function deniedOnPurpose({ denials }, id, called) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(denials.length);
    const firm = denials.filter(({ limit, actions }) => limit === undefined && actions.has(id));
    const stars = firm.find(({ scope }) => (0,_resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .coversAll */ .c9)((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources), ['*']));
    if (stars !== undefined || !called.complete || called.sample.length === 0)
        return stars;
    const denied = firm.flatMap(({ scope }) => (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources));
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10 * denied.length);
    return (0,_resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .coversAll */ .c9)(denied, called.sample) ? firm[0] : undefined;
}
function locatedStatements({ id, statements }) {
    return statements.map((statement, index) => ({ statement, policy: id, index }));
}
function locate({ statement: { sid }, policy, index }, origin) {
    return { ...(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(origin), policy, statement: index, ...(sid === undefined ? {} : { sid }) };
}
function scopeOf({ resources, condition }) {
    return { resources, ...(condition === undefined ? {} : { condition }) };
}
function actionsIn(element, catalogue) {
    const named = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_2__/* .expandPatterns */ .qL)((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(element), catalogue);
    return element.kind === 'only' ? named : named.complement();
}
function denialOf(located, catalogue) {
    const { statement } = located;
    const { resources, condition } = statement;
    const limit = condition !== undefined ? 'condition' : resources.kind === 'all-but' ? 'not-resource' : undefined;
    return {
        actions: actionsIn(statement.actions, catalogue),
        scope: scopeOf(statement),
        at: locate(located, statement.origin),
        ...(limit === undefined ? {} : { limit }),
    };
}
function deniedByResource(denials, catalogue) {
    const sets = new Map();
    for (const { limit, scope, actions } of denials) {
        if (limit !== undefined)
            continue;
        for (const pattern of (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources))
            sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
    }
    const known = new Map();
    const patterns = new _resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .ResourcePatterns */ .Od(sets.keys());
    return (resource) => {
        const covering = () => [...patterns.covering(resource)].flatMap((pattern) => sets.get(pattern) ?? []);
        const denied = known.get(resource) ?? _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.union(catalogue, covering());
        known.set(resource, denied);
        return denied;
    };
}
function deniedFor({ resources }, deniedOn, catalogue) {
    const allowed = resources.kind === 'all-but' ? ['*'] : [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))];
    return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.all(catalogue));
}
function grantsIn(located, catalogue) {
    const { statement } = located;
    const { actions } = statement;
    const scope = scopeOf(statement);
    if (actions.kind === 'all-but') {
        const set = actionsIn(actions, catalogue);
        return [{ actions: set, scope, pattern: 'NotAction', at: locate(located, actions.origin) }];
    }
    return actions.items.map(({ value, origin }) => {
        const set = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(value, catalogue);
        return { actions: set, scope, pattern: value.text, at: locate(located, origin) };
    });
}
function servicesOf(policies, catalogue) {
    const elements = policies.flatMap(({ statements }) => statements.map(({ actions }) => actions));
    const texts = elements.flatMap((actions) => actions.kind === 'all-but' ? ['*'] : (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(actions).map(({ service }) => service));
    const named = [...new Set(texts)].flatMap((text) => {
        if (!/[*?]/.test(text))
            return [text];
        return catalogue.services.flatMap(({ prefix }) => ((0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(text, prefix) ? [prefix] : []));
    });
    return [...new Set(named)].sort();
}


/***/ }),

/***/ 72919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ possibleGrants),
/* harmony export */   v: () => (/* binding */ partThat)
/* harmony export */ });
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44131);
/* harmony import */ var _grants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30951);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32575);



function possibleGrants(policies, catalogue) {
    const parts = policies.flatMap(({ unknown }) => unknown.map((part) => possiblePart(part, catalogue)));
    if (parts.length === 0)
        return undefined;
    return {
        parts,
        allows: _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, parts.map(({ allows }) => allows)),
        denies: _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, parts.map(({ denies }) => denies)),
    };
}
function possiblePart({ reason, origin, possible, effect }, catalogue) {
    const of = (wanted) => {
        if (possible === undefined)
            return anything(wanted === (effect ?? 'Allow'), catalogue);
        const own = possible.filter((statement) => statement.effect === wanted);
        return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, own.map(({ actions }) => (0,_grants__WEBPACK_IMPORTED_MODULE_1__/* .actionsIn */ .jS)(actions, catalogue)));
    };
    return { at: (0,_model__WEBPACK_IMPORTED_MODULE_2__/* .locationOf */ .hD)(origin), reason, allows: of('Allow'), denies: of('Deny') };
}
function anything(is, catalogue) {
    return is ? _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.all(catalogue) : _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.empty(catalogue);
}
function partThat(does, id, possible) {
    if (possible === undefined || !possible[does].has(id))
        return undefined;
    return possible.parts.find((part) => part[does].has(id));
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


/***/ }),

/***/ 14407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ counterpartOf)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);

const makes = 'create put add register import upload allocate request copy restore publish provision purchase launch ' +
    'run start submit schedule initiate begin build generate define issue invite open install deploy clone ' +
    'replicate insert send store save set subscribe claim';
const connects = 'attach associate add connect assign link register share join';
const undone = {
    abort: `${makes} update`,
    cancel: `${makes} update modify export transfer archive rotate execute invoke`,
    close: 'open create start',
    deactivate: 'activate enable register',
    deauthorize: 'authorize create update',
    decrease: 'increase',
    delete: makes,
    demote: 'promote',
    deprovision: 'provision',
    deprecate: 'publish register create',
    deregister: makes,
    detach: connects,
    disable: 'enable',
    disallow: 'allow',
    disassociate: connects,
    disconnect: connects,
    dissociate: connects,
    drop: makes,
    end: 'start begin',
    exit: 'enter',
    forget: makes,
    leave: 'join',
    release: `${makes} acquire hold`,
    remove: `${makes} ${connects} tag`,
    resume: 'suspend pause',
    retire: 'create grant',
    revoke: 'authorize grant issue create allow add generate',
    stop: 'start',
    terminate: 'run create launch request submit open',
    un: '',
    withdraw: 'advertise submit publish',
};
const unlessOther = {
    delete: { verbs: 'update modify', other: 'create' },
    remove: { verbs: 'update modify', other: 'add' },
    stop: { verbs: 'run submit create begin launch execute schedule', other: 'terminate' },
    terminate: { verbs: 'start', other: 'stop' },
};
function counterpartOf(used, named, catalogue) {
    const makers = new Map();
    const whole = new Map();
    for (const action of [...used].sort(_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U).reverse()) {
        const { service, verb, noun } = partsOf(action);
        makers.set(`${service}:${verb} ${noun}`, action);
        whole.set(`${service}:${singular(nameIn(action).toLowerCase())}`, action);
    }
    const special = new Map(named.map(({ action, undoes }) => [action, undoes]));
    const inUse = new Set(used);
    return (action) => {
        const given = special.get(action)?.find((one) => inUse.has(one));
        if (given !== undefined)
            return given;
        const { service, verb, noun, rest } = partsOf(action);
        const first = (verbs) => verbs.split(' ').flatMap((one) => makers.get(`${service}:${one} ${noun}`) ?? [])[0];
        const opposite = /^(?:un|de|dis)(.{3,})$/.exec(verb)?.[1];
        return (first(undone[verb] ?? '') ??
            (opposite === undefined ? undefined : first(opposite)) ??
            (verb in undone ? whole.get(`${service}:${rest}`) : undefined) ??
            firstUnlessOther(verb, `${service} ${noun}`, first, catalogue));
    };
}
function firstUnlessOther(verb, key, first, catalogue) {
    const rule = unlessOther[verb];
    const found = rule === undefined ? undefined : first(rule.verbs);
    if (rule === undefined || found === undefined)
        return undefined;
    const [prefix = '', noun = ''] = key.split(' ');
    const others = catalogue.service(prefix)?.holding(` ${rule.other}${noun}`) ?? [];
    return others.length === 0 ? found : undefined;
}
function partsOf(action) {
    const [service = ''] = action.split(':', 1);
    const name = nameIn(action).replace(/^(?:Batch|Bulk|Admin)(?=[A-Z])/, '');
    const verb = /^(?:[A-Z](?:[a-z0-9]+|(?=[A-Z]))|[a-z]+)/.exec(name)?.[0] ?? name;
    const rest = name.slice(verb.length).replace(/V\d+$/, '');
    const [thing = ''] = rest.split(/(?<=.)(?:From|To|With|In|On|For|Into|By|Using|As)(?=[A-Z0-9])/, 1);
    return {
        service,
        verb: verb.toLowerCase(),
        noun: singular(thing.toLowerCase()),
        rest: singular(rest.toLowerCase()),
    };
}
function nameIn(action) {
    return action.slice(action.indexOf(':') + 1);
}
function singular(noun) {
    return noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}


/***/ })

};
