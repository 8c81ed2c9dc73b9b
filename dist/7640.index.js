export const id = 7640;
export const ids = [7640];
export const modules = {

/***/ 5089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ absenceOf)
/* harmony export */ });
/* harmony import */ var _evidence_from_logs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5937);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7274);
/* harmony import */ var _reference_recorded_actions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7815);
/* harmony import */ var _observation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7989);






/**
 * Judges what the views together could have shown. The list of rules is closed: an action that no rule names as
 * visible stays unjudged. Of several principals each must be seen; only the sources that see all of them are named.
 */
function absenceOf(coverages, rules, observation) {
    const perPrincipal = observation.principals.map((principal) => coverages
        .filter((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_5__/* .concerns */ .Kc)(coverage, principal))
        .map((coverage) => ({
        source: coverage.source,
        proves: proofsOf(coverage, principal, rules, observation),
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
/** Causes that lie in AWS. A cause that the user can fix takes precedence over these. */
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
/**
 * What action last accessed proves of a principal that did not use an action: of an action it tracks, the absence
 * itself; of another one, that its service was not used at all. It lists the services that the principal may use, with
 * the actions it tracks; a list that is missing while the service is in use says nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
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
/** What CloudTrail logs prove of a principal that did not use an action: a complete set is conclusive. */
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
/** Services whose events all land in the partition's global region. */
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
/** What policy generation proves of a principal that did not use an action: it is one source, and never enough alone. */
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
/** What an unused-access analyzer proves of an action: what its findings name, and nothing else. */
function proofsOfUnusedAccess(coverage, principal, { catalogue }, observation) {
    const named = new Set(coverage.actions);
    const insufficient = (0,_observation__WEBPACK_IMPORTED_MODULE_4__/* .insufficiency */ .gU)(coverage, principal, observation, coverage.trackingPeriod);
    return (id) => (named.has(catalogue.nameOf(id)) ? (insufficient ?? 'conclusive') : (0,_reference_cause__WEBPACK_IMPORTED_MODULE_2__/* .cause */ .c)('no-finding'));
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ ageIsUnknown),
/* harmony export */   VC: () => (/* binding */ trailBlindness),
/* harmony export */   gU: () => (/* binding */ insufficiency)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/* harmony import */ var _reference_cause__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7274);



/**
 * Why a whole source proves no absence of a principal's; undefined when it does prove some. `looked` is the time it
 * tells of. See docs/decisions/0009.
 */
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
/** The time in question has to lie inside the time that was looked at, but for the last few hours or days. */
function tooShort({ start, end }, { windowEnd, unusedAfter, tail }) {
    const lookback = windowEnd - start;
    if (lookback < unusedAfter)
        return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('short-lookback', roundedDown(Math.max(0, lookback)), (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(unusedAfter));
    return end < windowEnd - tail ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ends-early', (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(end)) : undefined;
}
/** A principal cannot have used anything before it was created. */
function tooYoung(coverage, principal, observation) {
    const { created, windowEnd, minObservation } = observation;
    const made = created.get(principal);
    if (made === undefined)
        return ageIsUnknown(coverage, principal, observation) ? (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unknown-age') : undefined;
    if (windowEnd - made >= minObservation)
        return undefined;
    return (0,_reference_cause__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('young-role', String(Math.max(0, (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(made, windowEnd))));
}
/**
 * Whether a source leaves open that a principal is younger than min-observation. Logs and analyzers do not: logs span
 * what they hold, and an analyzer judges only what has been there for its whole tracking period.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html
 */
function ageIsUnknown(coverage, principal, { created, windowEnd, minObservation }) {
    const asks = coverage.source === 'last-accessed' || coverage.source === 'policy-generation';
    if (created.has(principal) || !asks)
        return false;
    return windowEnd - ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .earliestSign */ .jX)(coverage) ?? windowEnd) < minObservation;
}
/** Whole days where there are any: what AWS records begins at any second. */
function roundedDown(duration) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration - (duration % (duration < _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? 60_000 : _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)));
}
/**
 * Why no trail shows a use of an action in the time in question; undefined when one of them does by itself. A trail
 * whose settings cannot be read counts only when none could be read: it is then taken to record everything, and the
 * report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
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
/** Why a trail shows nothing of the time in question, whatever the action. */
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

/***/ 7750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternCounts),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/** What each granting pattern is worth, and what it adds to the base. `used` holds the granted actions in use. */
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
/** A pattern of this kind grants actions that are not written down. */
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
/** Patterns that the base had and the head has no more, as far as a reader could take them in. */
function patternsGone(head, base) {
    const now = new Set(head.grants.map(({ pattern }) => pattern.toLowerCase()));
    const gone = base.grants.filter(({ pattern }) => !now.has(pattern.toLowerCase()));
    return gone.slice(0, 200);
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

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(2350);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/reference/cause.ts
var cause = __webpack_require__(7274);
// EXTERNAL MODULE: ./src/drift/coverage.ts
var coverage = __webpack_require__(5089);
// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
;// CONCATENATED MODULE: ./src/drift/protection.ts


/** Builds the protections from what was used since a moment. `used` holds the names of the actions in use. */
function protectionOf(evidence, used, coverages, since, catalogue) {
    const creating = creatorsByService(used, catalogue);
    const making = writersByService(used, catalogue, makesForOthers);
    const mapped = new Set(coverages.flatMap((coverage) => ((0,source_coverage/* isLogCoverage */.RR)(coverage) ? coverage.mappedActions : [])));
    const recent = evidence.unknownEvents.filter(({ last = since }) => last >= since);
    const unknown = new Map(recent.map((event) => [event.service, event.eventName]));
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

;// CONCATENATED MODULE: ./src/drift/unused.ts







/**
 * Judges granted actions that are not in use: over-granted when some source would have shown them and nothing
 * protects them, else undetermined. What a new or widened wildcard brings needs no such proof: it is not named.
 */
function unusedJudge(input, used, since, knowledge) {
    const { catalogue } = knowledge;
    const protection = protectionOf(input.evidence, used, input.coverages, since, catalogue);
    const absence = (0,coverage/* absenceOf */.L)(input.coverages, knowledge.coverageRules, observationOf(input));
    const byLowerName = new Map([...used].map((action) => [action.toLowerCase(), action]));
    const named = namedActions(input.head);
    const fresh = freshness(named, input);
    return (id, ages) => {
        const action = catalogue.nameOf(id);
        const lastUsed = lastUseOf(input.evidence.uses.get(action));
        const seen = lastUsed === undefined ? {} : { lastUsed };
        const newWildcard = isAdded(id, input) && !named.has(id) && input.coverages.length > 0;
        const seenBy = absence(id);
        const unknown = newWildcard
            ? (fresh(id) ?? protection.mayNeed(id))
            : (fresh(id) ??
                outlived(lastUsed, input.rules) ??
                (seenBy.kind === 'blind' ? seenBy.cause : undefined) ??
                protection.indirect(id) ??
                protection.mayNeed(id) ??
                protection.unresolved(id) ??
                // A call that succeeded was granted: the evidence beats the history of the file.
                (input.evidence.uses.get(action)?.allowed === undefined
                    ? youth(id, named, ages, input.rules)
                    : undefined));
        if (unknown !== undefined)
            return { state: 'undetermined', reason: unknown.text, cause: unknown, ...seen };
        const undone = counterpart(action, byLowerName);
        const mark = undone === undefined ? '' : `, counterpart of ${undone}, which is in use`;
        const proof = seenBy.kind === 'visible'
            ? { provenBy: seenBy.sources, conclusive: seenBy.conclusive }
            : { provenBy: [] };
        return {
            state: 'over-granted',
            reason: `${wordsOfAbsence(lastUsed, newWildcard, input)}${mark}`,
            ...proof,
            ...seen,
        };
    };
}
/** What an absence is measured against. */
function observationOf({ principals, created = new Map(), coverages, rules, unlisted, }) {
    const { windowEnd, unusedAfter, minObservation, staleBefore, tail } = rules;
    // A set with a gap, without an event of the principal, or too old lends its age to no other.
    const whole = coverages.filter((coverage) => (0,source_coverage/* isLogCoverage */.RR)(coverage) &&
        coverage.gaps.length === 0 &&
        coverage.window.end >= (staleBefore ?? coverage.window.end));
    const longestLogs = new Map(principals.map((one) => [one, (0,source_coverage/* longestSpan */.$T)(whole.filter((coverage) => (0,source_coverage/* sawAny */.ui)(coverage, one)))]));
    const time = { windowEnd, unusedAfter, tail, minObservation, staleBefore };
    return { principals, created, ...time, longestLogs, someUnknown: unlisted !== undefined };
}
function wordsOfAbsence(lastUsed, newWildcard, { rules }) {
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
/** An action that just fell out of memory is announced before it is judged: its owner may know better. */
function outlived(lastUsed, { windowEnd, remembered }) {
    if (lastUsed === undefined || remembered === undefined)
        return undefined;
    const judged = lastUsed + remembered + memory/* memoryMargin */.G;
    return judged < windowEnd ? undefined : (0,cause/* cause */.c)('outlived', (0,time/* isoDay */.kh)(lastUsed), (0,time/* isoDay */.kh)(judged));
}
/** An action cannot have been used before it was granted; what a wildcard brought is not young by being new. */
function youth(id, named, ages, rules) {
    const granted = ages?.get(id);
    if (granted === undefined || !named.has(id) || rules.windowEnd - granted >= rules.newGrantGrace)
        return undefined;
    return (0,cause/* cause */.c)('new-grant', String(Math.max(0, (0,time/* daysBetween */.YM)(granted, rules.windowEnd))));
}
/** The actions that some pattern without a wildcard names. */
function namedActions(head) {
    return new Set(head.grants.filter(({ pattern }) => !(0,pattern_counts/* isWildcard */.z)(pattern)).flatMap(({ actions }) => [...actions]));
}
function lastUseOf(use) {
    const times = [use?.allowed?.last, use?.denied?.last, use?.attempted?.last].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
}


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ excludableServices),
/* harmony export */   oQ: () => (/* binding */ callsToEvidence),
/* harmony export */   xC: () => (/* binding */ coverageOfLogs)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(617);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);



/** The services whose events a trail can be set to exclude: ExcludeManagementEventSources of GetEventSelectors. */
const excludableServices = ['kms', 'rds-data'];
/** What a log set could have shown, for the whole catalogue. */
function coverageOfLogs(set, events, source = 'cloudtrail-logs') {
    const { window, span, gaps, files, events: count, accounts, regions, query, requestedRegions } = set;
    const actionsOf = ({ eventSource, eventName }) => {
        const meaning = events.meaningOf(eventSource, eventName);
        return meaning.kind === 'known' ? meaning.needs : [];
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
        eventsByPrincipal: (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .I)(set.eventsByPrincipal),
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
function daysWithoutEvents(span, present) {
    const missing = [];
    for (let at = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(span.start)) ?? span.start; at <= span.end; at += _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd) {
        const name = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(at);
        if (present.has(name))
            continue;
        const run = missing.at(-1);
        if (run?.at(-1) === (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(at - _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd))
            run.push(name);
        else
            missing.push([name]);
    }
    return missing.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}/${run.at(-1)}`));
}
function distinct(names) {
    return [...new Set(names)].sort(_base_order__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U);
}
/**
 * Turns counted calls into evidence, one value a principal. Workers and SQL count calls without knowing any action;
 * everything that needs the catalogue happens here.
 */
function callsToEvidence(calls, events, source) {
    const parts = new Map();
    for (const call of calls) {
        const list = parts.get(call.principal) ?? [];
        list.push(callToEvidence(call, events, source));
        parts.set(call.principal, list);
    }
    return (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .I)(new Map([...parts].map(([principal, list]) => [principal, (0,_merge__WEBPACK_IMPORTED_MODULE_0__/* .mergeEvidence */ .i1)(list)])));
}
function callToEvidence(call, events, source) {
    const meaning = events.meaningOf(call.eventSource, call.eventName);
    const denied = deniedAction(call, events);
    const uses = new Map();
    const mayNeed = new Map();
    const needed = denied === undefined ? needsOf(meaning) : [denied];
    for (const action of needed)
        uses.set(action, (0,_merge__WEBPACK_IMPORTED_MODULE_0__/* .mergeUses */ .Nv)(uses.get(action), useOf(call, source)));
    for (const action of allOf(meaning)) {
        // A refusal that names another action proves nothing of the operation's own: it only may be needed.
        if (!uses.has(action))
            mayNeed.set(action, { event: needsOf(meaning)[0] ?? call.eventName, last: call.last });
    }
    const unresolved = denied === undefined && needsOf(meaning).length === 0;
    const unknownEvents = unresolved ? [unknownEvent(call, meaning)] : [];
    return { uses, mayNeed, unknownEvents };
}
/** The action that a refusal names, when the catalogue knows it: the best word on what was missing. */
function deniedAction({ outcome, deniedAction: named }, { catalogue }) {
    const id = outcome === 'denied' && named !== undefined ? catalogue.idOf(named) : undefined;
    return id === undefined ? undefined : catalogue.nameOf(id);
}
function needsOf(meaning) {
    return meaning.kind === 'known' ? meaning.needs : [];
}
function allOf(meaning) {
    return meaning.kind === 'known' ? [...meaning.needs, ...meaning.mayNeed] : [];
}
function useOf(call, source) {
    const { outcome, count, first, last, resources, allResources } = call;
    const seen = { sample: resources, complete: allResources };
    return { [outcome]: { count, first, last }, resources: seen, sources: [source] };
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


/***/ })

};
