export const id = 9372;
export const ids = [9372];
export const modules = {

/***/ 1550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ deniedLately),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   Tb: () => (/* binding */ watchTime)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _evidence_merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);


/** For how long after a removal its actions are looked for among denied calls. */
const watchTime = 14 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/** The uses that a removal may have stopped: denied recently, or of unknown outcome, and of actions not granted now. */
function deniedLately(denials) {
    const { uses, granted, from, excused } = denials;
    const lately = new Map();
    for (const [action, use] of uses) {
        const id = granted.catalogue.idOf(action);
        if (id === undefined || granted.has(id) || excused.has(action))
            continue;
        // One that succeeded in the last days may have done so before it was removed.
        const { allowed, ...rest } = use;
        const undated = allowed === undefined ? rest : { ...rest, allowed: {} };
        if (stopOf(id, undated, from, denials) !== undefined)
            lately.set(id, use);
    }
    return lately;
}
/** How calls of an action ended since a moment; undefined where nothing says that they were stopped. */
function stopOf(id, { allowed, denied, attempted }, since, { grantedElsewhere }) {
    if (denied?.last !== undefined && denied.last >= since) {
        // An action that was denied before as well, and never seen to succeed, was not stopped by the removal.
        if (allowed === undefined && (denied.first ?? since) < since)
            return undefined;
        // A count that reaches back to before the removal is not one of refusals since.
        const counted = denied.count !== undefined && (denied.first ?? 0) >= since;
        return { outcome: 'denied', last: denied.last, ...(counted ? { denied: denied.count } : {}) };
    }
    if (attempted?.last === undefined || grantedElsewhere(id))
        return undefined;
    // One that lies between two times may have been made before the removal.
    if (((0,_evidence_merge__WEBPACK_IMPORTED_MODULE_0__/* .surelyAt */ .On)(attempted) ?? attempted.last) < since)
        return undefined;
    // A source that saw the call succeed since knows more than one that saw that it was made.
    return (allowed?.last ?? 0) >= since ? undefined : { outcome: 'attempted', last: attempted.last };
}


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unclearText)
/* harmony export */ });
/** Why it is not known whether a Deny stops calls in use. */
const unclearText = {
    condition: 'its Condition cannot be compared with the calls',
    'not-resource': 'the resources of the calls that its NotResource leaves out are not known',
    resources: 'its resources cannot be compared with those of the calls',
};


/***/ }),

/***/ 951:
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
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5444);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3713);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2575);
/* harmony import */ var _resource_cover__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4982);






/** A scope as one text: the same for the same resources in any order and the same Condition. */
function scopeKey({ resources, condition }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10 * resources.items.length);
    return JSON.stringify([resources.kind, [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))].sort(), condition ?? null]);
}
/** Whether two scopes have the same resources and Condition as written. */
function isSameScope(a, b) {
    return scopeKey(a) === scopeKey(b);
}
/**
 * What identity policies grant at action level. An unconditional Deny subtracts where its resources cover those of
 * the Allow; a conditional or narrower one never does, since the action stays possible.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
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
/** The first grant, in the order of policies and statements, of each action. */
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
/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
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
/** The actions that an element is about, as far as the catalogue knows them. */
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
/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
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
/** The actions that the Denies, taken together, forbid on every resource of an Allow. */
function deniedFor({ resources }, deniedOn, catalogue) {
    const allowed = resources.kind === 'all-but' ? ['*'] : [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))];
    // An Allow on an empty list of resources allows nothing.
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
/**
 * The prefixes of the services that policies are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
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

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
/** Targets that ask for the same evidence share one pass over it, whatever account each is in. */
function groupByRequest(targets) {
    return [...grouped(targets, ({ evidence }) => withoutAccount(evidence)).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const parts = [
            ...grouped(members, ({ evidence, principals }) => [evidence, accountOf(principals)]).values(),
        ];
        const trails = [...new Set(members.flatMap(({ evidence }) => evidence.trails))];
        return [
            {
                request: { ...first.evidence, trails },
                principals: principalsOf(members),
                parts: parts.flatMap((part) => {
                    const [one] = part;
                    return one === undefined ? [] : [{ request: one.evidence, principals: principalsOf(part) }];
                }),
                targets: members,
            },
        ];
    });
}
function principalsOf(targets) {
    return [...new Map(targets.flatMap((target) => target.principals.map((one) => [one.arn, one]))).values()];
}
function grouped(targets, keyOf) {
    const groups = new Map();
    for (const target of targets) {
        const key = JSON.stringify(keyOf(target));
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    return groups;
}
/** What differs from account to account is no reason for a second pass over the logs. */
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
/** Principals of different accounts are asked about side by side. */
function accountOf([first]) {
    return first?.account ?? '';
}


/***/ }),

/***/ 9372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/drift/history.ts
/** The records of earlier runs and of this one, oldest first; one of the same moment is replaced, and sixty are enough. */
function recorded(history = [], run) {
    const others = history.filter(({ end }) => end !== run.end);
    return [...others, run].sort((a, b) => a.end - b.end).slice(-60);
}

// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(5444);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
// EXTERNAL MODULE: ./src/reference/cause.ts
var cause = __webpack_require__(7274);
;// CONCATENATED MODULE: ./src/drift/shared-text.ts



/** The state of an action for one target by its own evidence; an accepted action is kept. */
function ownState({ used, judgeUnused, applied }, { head, ages }) {
    const known = new Map();
    const unusedState = (id) => {
        const action = head.actions.catalogue.nameOf(id);
        const isOver = applied.find({ action }, 'granted') === undefined && judgeUnused(id, ages).state === 'over-granted';
        return isOver ? 'over-granted' : 'kept';
    };
    return (id) => {
        if (used.has(id))
            return 'used';
        const state = known.get(id) ?? unusedState(id);
        known.set(id, state);
        return state;
    };
}
/**
 * Finds for each target what others need of the text that it shares with them: an action is over-granted only if it is
 * so for all of them, because an edit of the text takes it from all.
 */
function sharedText(targets) {
    const sharing = new Map();
    for (const target of targets)
        for (const grant of target.head.grants) {
            const found = sharing.get(textOf(grant));
            if (found === undefined)
                sharing.set(textOf(grant), [{ target, grant }]);
            else
                found.push({ target, grant });
        }
    return (target) => {
        const shared = target.head.grants.filter((grant) => (sharing.get(textOf(grant))?.length ?? 0) > 1);
        return (id) => {
            (0,work/* spend */.R)(shared.length);
            const others = shared
                .filter(({ actions }) => actions.has(id))
                .flatMap((grant) => sharing.get(textOf(grant)) ?? [])
                .filter((other) => other.target !== target && other.grant.actions.has(id))
                .map((other) => other.target);
            const user = others.find((other) => other.stateOf(id) === 'used');
            if (user !== undefined)
                return (0,cause/* cause */.c)('used-by-other-target', user.name);
            const keeper = others.find((other) => other.stateOf(id) === 'kept');
            return keeper === undefined ? undefined : (0,cause/* cause */.c)('kept-by-other-target', keeper.name);
        };
    };
}
/** The text of a grant: a pattern of a statement of a policy. */
function textOf({ at: { policy, statement }, pattern }) {
    return `${(0,model/* policyKey */.s4)(policy)} ${statement} ${pattern}`;
}

// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/drift/effects.ts
var drift_effects = __webpack_require__(7221);
;// CONCATENATED MODULE: ./src/drift/deny-doubts.ts

/** A Deny that may stop what is in use is no pass: it takes effect at once. */
function denyDoubts({ effects }) {
    const doubts = effects?.unclear.filter(({ isDoubt }) => isDoubt) ?? [];
    return doubts.map(({ file, line, actions, why }) => {
        const [first = '', ...others] = actions;
        const which = others.length === 0 ? first : `${first} and ${others.length} more actions`;
        const message = `the Deny at ${file}:${line} may stop ${which} in use: ${drift_effects/* unclearText */.u[why]}`;
        return { code: 'deny-unclear', message };
    });
}

// EXTERNAL MODULE: ./src/drift/finding-key.ts
var finding_key = __webpack_require__(5280);
// EXTERNAL MODULE: ./src/drift/findings.ts
var findings = __webpack_require__(3321);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(8980);
;// CONCATENATED MODULE: ./src/drift/no-event.ts

/**
 * What is said of a principal without events, with the ones that have events and names much like it: a path that was left out,
 * a letter that is wrong.
 */
function noEvent(principal, principalsSeen) {
    const near = principalsSeen === undefined ? [] : (0,seen_principals/* nearestSeen */.uf)(principal, principalsSeen);
    const message = `no event of ${principal} in the evidence`;
    if (near.length === 0)
        return { code: 'no-event', message };
    return {
        code: 'no-event',
        message: `${message}, which has events of ${near.join(', ')}: check its name and path`,
    };
}

;// CONCATENATED MODULE: ./src/drift/verdict.ts







/**
 * Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. A removed role is listed and
 * never fails. Where it is unknown what a change brings, what only might count is not proven to.
 */
function judge(drift, limits, status) {
    const { stage, baseUnread } = status;
    if (stage?.kind === 'removed-role')
        return { verdict: 'pass', reasons: [] };
    const findings = drift.findings.filter((finding) => !mightCount(finding, limits, baseUnread));
    // What was not compared may hold a widened wildcard or a grant that must not be added: that is no pass.
    const open = limits.gate === 'introduced' || baseUnread?.lasting === false;
    const proven = { ...drift, findings };
    const exceeded = (0,drift_limits/* driftFailures */.Ly)(proven, limits);
    const existingDrift = exceeded.length > 0 && limits.gate === 'changed' && isExisting(proven, limits, status);
    const failures = [
        ...(0,drift_limits/* administratorFailure */.eU)(drift),
        ...(existingDrift ? [] : exceeded),
        ...(0,drift_limits/* newGrantFailure */.t2)(drift, limits),
    ];
    const all = doubtsOf({ ...status, baseUnread: open ? baseUnread : undefined });
    const thin = all.filter((doubt) => !isExplained(doubt, stage));
    const doubts = [...(status.unreadPolicies ?? []).map(policyReason), ...denyDoubts(drift), ...thin];
    const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
    return { verdict, reasons: [...failures, ...doubts], ...(existingDrift ? { existingDrift } : {}) };
}
/** Whether the stage of a target says why evidence is missing: then that is no doubt. */
function isExplained({ code }, stage) {
    if (stage === undefined)
        return false;
    if (stage.kind === 'unused-role')
        return code === 'no-event';
    const isMissing = missingEvidence.has(code);
    // A source that failed could have shown uses of a role that exists.
    return isMissing || (code === 'incomplete-evidence' && stage.kind === 'new-role' && stage.absent);
}
/** Reasons that are about evidence that is not there. */
const missingEvidence = new Set([
    ...['no-evidence', 'no-event', 'short-span', 'young-role', 'unknown-age'],
]);
/** Whether every finding that counts counted at the base as well: what only improves a target does not fail. */
function isExisting(drift, limits, { atBase }) {
    const before = atBase?.();
    if (before === undefined)
        return false;
    const known = new Set((0,drift_limits/* countedFindings */.Hs)(before.drift, before.limits).map(stateAndKey));
    return (0,drift_limits/* countedFindings */.Hs)(drift, limits).every((finding) => known.has(stateAndKey(finding)));
}
function stateAndKey(finding) {
    return `${finding.state} ${(0,finding_key/* findingKey */.f)((0,findings/* keyOf */.T)(finding))}`;
}
/** Drift that the change may not bring where only that counts, or that it may bring by name, too new to judge. */
function mightCount({ state, named, inBaseline, introduced }, { gate }, base) {
    if (base === undefined || inBaseline === true || (state !== 'over-granted' && state !== 'missing'))
        return false;
    if (base.isPartial === true && (introduced === 'added' || introduced === 'removed'))
        return false;
    // With a known base, drift that was there before might not count.
    const mayNot = gate === 'introduced' || (gate === 'changed' && !base.lasting);
    return mayNot || (base.mayHideNew && state === 'over-granted' && named === true);
}
/** The worst of several verdicts; pass for none. */
function worst(verdicts) {
    return ['fail', 'inconclusive'].find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
/** Why the evidence is too thin to pass on. */
function doubtsOf(status) {
    const { principals, coverages, baseUnread, unproven = [], withoutEvidence } = status;
    const none = withoutEvidence ?? `the evidence says nothing of ${principals.join(', ')}`;
    if (coverages.length === 0)
        return [{ code: 'no-evidence', message: none }];
    return [
        ...(baseUnread === undefined ? [] : [baseReason(baseUnread.message)]),
        ...unproven.map(trustReason),
        ...(status.unlisted === undefined
            ? []
            : [{ code: 'incomplete-evidence', message: status.unlisted }]),
        ...gapReasons(coverages),
        ...principals
            .filter((principal) => !seen(principal, coverages))
            .map((one) => noEvent(one, status.principalsSeen)),
        ...spanReason(status),
        ...youthReason(status),
        ...(status.unknownAge ?? []).map(ageReasonOf),
        ...(status.interrupted === true ? [interruptedReason] : []),
        ...ageReason(status),
        ...earlyReasons(status),
    ];
}
function policyReason(what) {
    return { code: 'policy-unreadable', message: `what the policy grants is not known: ${what}` };
}
function baseReason(message) {
    return { code: 'base-unknown', message: `what this change adds is not known: ${message}` };
}
function trustReason(what) {
    const message = `${what}: no pass stands on evidence that a change brings (trust-evidence: true lets it count)`;
    return { code: 'untrusted-evidence', message };
}
/** One fault of several sources is one reason. */
function gapReasons(coverages) {
    const messages = coverages.flatMap(({ gaps }) => gaps.map(({ location, message }) => `${location}: ${message}`));
    return [...new Set(messages)].map((message) => ({ code: 'incomplete-evidence', message }));
}
/**
 * Every log set that was searched for a principal must hold some event of it; without logs, one other source is enough.
 * A source with a gap has its own reason.
 */
function seen(principal, coverages) {
    const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal));
    const saw = (some) => some.map((coverage) => (0,source_coverage/* sawAny */.ui)(coverage, principal));
    const logs = saw(asked.filter(source_coverage/* isLogCoverage */.RR));
    if (asked.length === 0 || logs.length > 0)
        return asked.length > 0 && !logs.includes(false);
    const others = saw(asked);
    return asked.some(({ gaps }) => gaps.length > 0) || others.includes(true) || !others.includes(false);
}
/**
 * The longest span of several sources counts, of each principal by itself: one that is hardly seen is not passed. Of
 * one whose sources all have gaps those are said.
 */
function spanReason({ principals, coverages, minObservation }) {
    const spans = principals
        .map((principal) => coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal)))
        .flatMap((own) => (own.every(({ gaps }) => gaps.length > 0) ? [] : [(0,source_coverage/* longestSpan */.$T)(own)]));
    const span = spans.length === 0 ? (0,source_coverage/* longestSpan */.$T)(coverages) : Math.min(...spans);
    if (span >= minObservation)
        return [];
    const message = `the evidence spans ${(0,base_time/* roughly */.vB)(span)}, less than min-observation (${(0,base_time/* formatDuration */.a3)(minObservation)})`;
    return [{ code: 'short-span', message }];
}
const interruptedReason = {
    code: 'interrupted',
    message: 'the run was interrupted before everything was read',
};
function ageReasonOf(principal) {
    return {
        code: 'unknown-age',
        message: `how old ${principal} is could not be read; allow iam:GetRole or iam:GetUser`,
    };
}
function youthReason({ created, windowEnd, minObservation }) {
    if (created === undefined || windowEnd - created >= minObservation)
        return [];
    const days = Math.max(0, (0,base_time/* daysBetween */.YM)(created, windowEnd));
    return [{ code: 'young-role', message: `the role is ${days} days old, less than min-observation` }];
}
function ageReason({ coverages, staleBefore }) {
    const ends = coverages.map(({ window }) => window.end);
    const oldest = Math.min(...ends);
    if (staleBefore === undefined || oldest >= staleBefore)
        return [];
    const message = `the evidence ends on ${(0,base_time/* isoDay */.kh)(oldest)}, longer ago than max-evidence-age allows`;
    return [{ code: 'old-evidence', message }];
}
/** A source whose time ends before the time in question proves nothing of the rest: silence would look like a pass. */
function earlyReasons({ coverages, windowEnd, tail, staleBefore = 0 }) {
    const early = coverages.flatMap((coverage) => {
        if (coverage.source === 'unused-access' || coverage.gaps.length > 0)
            return [];
        const { end } = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
        if (end < staleBefore || end >= windowEnd - tail)
            return [];
        return [`${coverage.source}: it ends on ${(0,base_time/* isoDay */.kh)(end)}, before the time in question does`];
    });
    return [...new Set(early)].map((message) => ({ code: 'ends-early', message }));
}

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var drift_acceptances = __webpack_require__(6059);
// EXTERNAL MODULE: ./src/evidence/merge.ts
var merge = __webpack_require__(1993);
;// CONCATENATED MODULE: ./src/evidence/request-needs.ts

/**
 * Evidence in which what requests show to be needed counts as used, since the calls succeeded: `iam:PassRole` for a
 * request that names a role. What is only likely may be needed.
 */
function withRequestNeeds(evidence) {
    const { requestNeeds } = evidence;
    if (requestNeeds === undefined)
        return evidence;
    const uses = new Map(evidence.uses);
    const mayNeed = new Map(evidence.mayNeed);
    for (const [action, need] of requestNeeds) {
        const { event, last, likely } = need;
        if (likely !== true)
            uses.set(action, (0,merge/* mergeUses */.Nv)(uses.get(action), useOf(need, evidence)));
        else if ((mayNeed.get(action)?.last ?? 0) < last)
            mayNeed.set(action, { event, last });
    }
    return { ...evidence, uses, mayNeed };
}
/** What is likely in use, of events whose service is not certain: removing it may be an outage. */
function likelyUses(evidence) {
    const likely = [...(evidence.requestNeeds ?? [])].filter(([, need]) => need.likely === true);
    return new Map(likely.map(([action, need]) => [action, useOf(need, evidence)]));
}
/** It is seen by what saw the call whose request shows it. */
function useOf({ event, last, resources }, { uses }) {
    const nothing = { sample: [], complete: false };
    const sources = uses.get(event)?.sources ?? ['cloudtrail-logs'];
    return { allowed: { first: last, last }, resources: resources ?? nothing, sources };
}

// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
// EXTERNAL MODULE: ./src/policy/grants.ts
var grants = __webpack_require__(951);
// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(3158);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var drift_baseline = __webpack_require__(164);
// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(6185);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/policy/condition.ts



/**
 * Evaluates a condition (canonical JSON, see Statement) for all requests of a principal. Operators and keys are joined by AND,
 * the values of a key by OR.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
function conditionHolds(condition, request) {
    return condition_all(testsOf(condition).map((test) => testHolds(test, request)));
}
/** The tests of a condition as texts: it is met where all of them are. */
function conditionTests(condition) {
    const texts = testsOf(condition).map(({ operator, key, values }) => [operator, key, ...values.toSorted()]);
    return new Set(texts.map((parts) => JSON.stringify(parts)));
}
function testsOf(condition) {
    const parsed = condition === undefined ? {} : JSON.parse(condition);
    return membersOf(parsed).flatMap(([operator, keys]) => membersOf(keys).map(([key, values]) => ({
        operator: (0,base_text/* asciiLower */.F)(operator),
        key: (0,base_text/* asciiLower */.F)(key),
        values: (Array.isArray(values) ? values : [values]).map(String),
    })));
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
function condition_all(truths) {
    if (truths.includes('never'))
        return 'never';
    return truths.includes('unknown') ? 'unknown' : 'always';
}
/** What all possibilities have in common. */
function agreed([first = 'unknown', ...others]) {
    return others.every((truth) => truth === first) ? first : 'unknown';
}
function not(truth) {
    if (truth === 'unknown')
        return truth;
    return truth === 'always' ? 'never' : 'always';
}
const anyValue = /^\*+$/;
const setOperator = /^for(all|any)values?:/;
function testHolds({ operator, key, values }, request) {
    if (setOperator.test(operator)) {
        // An absent key has no value that could fail: with a wildcard, none at all can.
        const isAll = operator.startsWith('forall') && /:(string|arn)like$/.test(operator);
        return isAll && values.some((value) => anyValue.test(value)) ? 'always' : 'unknown';
    }
    const optional = operator.endsWith('ifexists');
    const name = optional ? operator.slice(0, -'ifexists'.length) : operator;
    if (name === 'null')
        return nullHolds(key, values);
    if (values.length === 0 || values.some((value) => value.includes('${')))
        return 'unknown';
    const known = knownValues(key, request);
    if (known.length > 0)
        return agreed(known.map((value) => comparison(name, value, values)));
    if (name.startsWith('date'))
        return dateHolds(name, key, values, request.now);
    return unseenHolds(name, values, optional || alwaysPresent.has(key));
}
/** Keys that every request carries. Source: the page on condition keys, "Availability". */
const alwaysPresent = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:userid',
    'aws:viaawsservice',
]);
function nullHolds(key, values) {
    const texts = values.map(base_text/* asciiLower */.F);
    if (texts.includes('true') && texts.includes('false'))
        return 'always';
    if (!alwaysPresent.has(key))
        return 'unknown';
    return texts.includes('false') ? 'always' : 'never';
}
/** The values that a key may have; AWS does not say whether the ARN of a role has its path in it. */
function knownValues(key, { principalArn, account }) {
    if (key === 'aws:principalaccount')
        return [account];
    if (key !== 'aws:principalarn')
        return [];
    return [...new Set([principalArn, principalArn.replace(/^([^/]*\/).*\//, '$1')])];
}
const positive = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);
const negated = new Map([
    ['stringnotequals', 'stringequals'],
    ['stringnotequalsignorecase', 'stringequalsignorecase'],
    ['stringnotlike', 'stringlike'],
    ['arnnotequals', 'arnlike'],
    ['arnnotlike', 'arnlike'],
]);
function comparison(name, known, values) {
    const opposite = negated.get(name);
    if (opposite !== undefined)
        return not(comparison(opposite, known, values));
    if (!positive.has(name))
        return 'unknown';
    return values.some((value) => isEqual(name, known, value)) ? 'always' : 'never';
}
function isEqual(name, known, value) {
    if (name === 'stringequals')
        return known === value;
    if (name === 'stringequalsignorecase')
        return (0,base_text/* asciiLower */.F)(known) === (0,base_text/* asciiLower */.F)(value);
    return (0,glob/* globMatches */.mw)(value, known);
}
/** Time only goes on: a day that has passed stays passed. */
function dateHolds(name, key, values, now) {
    const [text = '', ...others] = values;
    const time = /^\d{1,11}$/.test(text) ? Number(text) * 1000 : ((0,base_time/* parseTime */.pe)(text) ?? (0,base_time/* parseDay */.Iq)(text));
    const isClock = key === 'aws:currenttime' || key === 'aws:epochtime';
    if (!isClock || others.length > 0 || time === undefined || time >= now)
        return 'unknown';
    if (name.startsWith('dategreaterthan') || name === 'datenotequals')
        return 'always';
    return name.startsWith('datelessthan') || name === 'dateequals' ? 'never' : 'unknown';
}
/** A value that is not known: only a wildcard, or both values of a Boolean, match whatever it is. */
function unseenHolds(name, values, absentHolds) {
    const every = name === 'bool' ? isBoth(values) : values.some((value) => anyValue.test(value));
    if (!every)
        return 'unknown';
    const isMatch = name === 'bool' || name === 'stringlike' || name === 'arnlike' || name === 'arnequals';
    return isMatch && absentHolds ? 'always' : 'unknown';
}
function isBoth(values) {
    const texts = values.map(base_text/* asciiLower */.F);
    return texts.includes('true') && texts.includes('false');
}

// EXTERNAL MODULE: ./src/policy/resource-cover.ts
var resource_cover = __webpack_require__(4982);
;// CONCATENATED MODULE: ./src/drift/deny-changes.ts





/** What the Denies of one side forbid and those of the other side do not provably forbid, in document order. */
function deniesBeyond(one, other) {
    const same = bySameScope(other.denials);
    return one.denials.flatMap((denial) => {
        const rest = denial.actions.minus(same.get(scopeKey(denial)) ?? none(denial));
        if (rest.isEmpty)
            return [];
        const actions = rest.minus(deniedBy(other.denials, denial));
        if (actions.isEmpty)
            return [];
        const isChange = other.denials.some((deny) => !deny.actions.intersect(actions).isEmpty);
        return [{ denial, actions, isChange }];
    });
}
function none({ actions }) {
    return action_set/* ActionSet */.L.empty(actions.catalogue);
}
/** What Denies with exactly the same resources and condition forbid together. */
function bySameScope(denials) {
    const sets = new Map();
    for (const denial of denials) {
        const key = scopeKey(denial);
        sets.set(key, sets.get(key)?.union(denial.actions) ?? denial.actions);
    }
    return sets;
}
function scopeKey({ scope: { resources, condition } }) {
    (0,work/* spend */.R)(10 * resources.items.length);
    return JSON.stringify([resources.kind, (0,model/* valuesOf */.sm)(resources).toSorted(), condition ?? null]);
}
/** The actions that some Denies, taken together, forbid wherever and whenever another one does. */
function deniedBy(denials, inner) {
    const near = denials.filter(({ actions, scope }) => !actions.intersect(inner.actions).isEmpty && isBroader(scope.condition, inner.scope.condition));
    const together = (some) => action_set/* ActionSet */.L.union(inner.actions.catalogue, some.map(({ actions }) => actions));
    const { resources } = inner.scope;
    if (resources.kind === 'all-but')
        return together(near.filter(({ scope }) => coversAllBut(scope.resources, resources)));
    return (0,model/* valuesOf */.sm)(resources)
        .map((resource) => together(near.filter(({ scope }) => coversOne(scope.resources, resource))))
        .reduce((every, one) => every.intersect(one), inner.actions);
}
/** A Deny holds under all tests of its condition: with fewer of the same tests it holds at least as often. */
function isBroader(outer, inner) {
    (0,work/* spend */.R)(200);
    const tests = conditionTests(inner);
    return [...conditionTests(outer)].every((test) => tests.has(test));
}
function coversOne(outer, resource) {
    const patterns = (0,model/* valuesOf */.sm)(outer);
    return outer.kind === 'only'
        ? patterns.some((pattern) => (0,resource_cover/* covers */.hU)(pattern, resource))
        : patterns.every((pattern) => (0,resource_cover/* excludes */.m1)(pattern, resource));
}
function coversAllBut(outer, inner) {
    if (outer.kind === 'only')
        return (0,model/* valuesOf */.sm)(outer).some((pattern) => (0,resource_cover/* covers */.hU)(pattern, '*'));
    return (0,model/* valuesOf */.sm)(outer).every((left) => (0,model/* valuesOf */.sm)(inner).some((pattern) => (0,resource_cover/* covers */.hU)(pattern, left)));
}

;// CONCATENATED MODULE: ./src/drift/denied-uses.ts







/** Compares the Denies that the change adds with the calls that were not denied. Without a base nothing is added. */
function deniedUses(input, inUse, catalogue) {
    const broken = new Map();
    const unclear = [];
    const working = [...inUse].flatMap(([action, use]) => {
        const id = catalogue.idOf(action);
        return id === undefined || (use.allowed ?? use.attempted) === undefined ? [] : [{ id, action, use }];
    });
    for (const { denial, actions } of newDenies(input)) {
        const holds = conditionFor(denial, input);
        const touched = holds === 'never' ? [] : working.filter(({ id }) => actions.has(id));
        const effects = touched.map((one) => ({ ...one, effect: effectOf(denial, holds, one.use) }));
        for (const { id, effect } of effects)
            if (effect === 'stops' && !broken.has(id))
                broken.set(id, denial);
        for (const isDoubt of [true, false]) {
            const names = effects.filter(({ effect }) => effect === (isDoubt ? 'doubt' : 'unclear'));
            if (names.length > 0)
                unclear.push({ denial, actions: names.map(({ action }) => action), isDoubt });
        }
    }
    return { broken, unclear };
}
/** Denies that neither the base nor the live policies of every principal have. */
function newDenies({ head, base, foreign }) {
    if (base === undefined || head.denials.length === 0)
        return [];
    const live = (foreign?.live ?? []).map((set) => deniesBeyond(head, set));
    return deniesBeyond(head, base).flatMap((change) => {
        if (live.length === 0)
            return [change];
        const { denial, actions } = change;
        const still = live.flatMap((all) => all.filter((one) => one.denial === denial).map((one) => one.actions));
        const left = actions.intersect(action_set/* ActionSet */.L.union(actions.catalogue, still));
        return left.isEmpty ? [] : [{ ...change, actions: left }];
    });
}
function conditionFor({ scope: { condition } }, { principals, today }) {
    if (condition === undefined)
        return 'always';
    return agreed(principals.map((principalArn) => {
        const parsed = (0,policy_arn/* parsePrincipalArn */.P3)(principalArn);
        const account = typeof parsed === 'string' ? '' : parsed.account;
        return conditionHolds(condition, { principalArn, account, now: today });
    }));
}
/** Listed resources that cannot be compared are only listed; what may stop every call is a doubt. */
function effectOf({ scope: { resources } }, holds, use) {
    const reached = reaches(resources, use);
    if (reached === 'no')
        return 'none';
    if (reached === 'unknown' && resources.kind === 'only')
        return 'unclear';
    return reached === 'yes' && holds === 'always' ? 'stops' : 'doubt';
}
/** Whether a Deny covers a resource on which calls were not denied, by the resources that are kept. */
function reaches(resources, { resources: seen, denied }) {
    if (resources.kind === 'only' && (0,model/* valuesOf */.sm)(resources).some((pattern) => (0,resource_cover/* covers */.hU)(pattern, '*')))
        return 'yes';
    const each = objectsOf(seen.sample).map((resource) => reachesOne(resources, resource));
    if (each.length === 0)
        return 'unknown';
    const all = seen.complete && each.every((one) => one === 'yes');
    // Resources are kept of all calls: without a denied one, each of them was used.
    if (all || (denied === undefined && each.includes('yes')))
        return 'yes';
    return seen.complete && each.every((one) => one === 'no') ? 'no' : 'unknown';
}
/** CloudTrail lists the bucket beside the object: calls on objects are authorized on these. */
function objectsOf(sample) {
    const objects = sample.filter((arn) => /^arn:[^:]*:s3:::[^/]*\//.test(arn));
    return objects.length === 0 ? sample : objects;
}
function reachesOne(resources, resource) {
    const matches = (0,model/* valuesOf */.sm)(resources).map((pattern) => matchesOne(pattern, resource));
    if (matches.includes('yes'))
        return resources.kind === 'only' ? 'yes' : 'no';
    if (matches.includes('unknown'))
        return 'unknown';
    return resources.kind === 'only' ? 'no' : 'yes';
}
function matchesOne(pattern, resource) {
    if ((0,resource_cover/* excludes */.m1)(pattern, resource))
        return 'no';
    const isExact = !pattern.includes('${') && !/[*?$]/.test(resource);
    return (isExact && (0,glob/* globMatches */.mw)(pattern, resource)) || (0,resource_cover/* covers */.hU)(pattern, resource) ? 'yes' : 'unknown';
}

// EXTERNAL MODULE: ./src/drift/drift-input.ts
var drift_input = __webpack_require__(8881);
// EXTERNAL MODULE: ./src/evidence/denial.ts
var denial = __webpack_require__(1818);
;// CONCATENATED MODULE: ./src/drift/denials.ts



/** How long ago the last denial of a recurring one may be. */
const recently = 14 * base_time/* day */.vd;
/**
 * Whether a denied action that no compared file grants counts as missing. A pull request that did not grant it before
 * either did not cause it.
 */
function countsDenied({ denialDays = [] }, { base, rules }) {
    const { missingDenied, windowEnd, unusedAfter } = rules;
    if (missingDenied === 'note' || base !== undefined)
        return false;
    if (missingDenied === 'all')
        return true;
    const days = denialDays
        .map((one) => (0,base_time/* parseDay */.Iq)(one) ?? 0)
        .filter((one) => one >= windowEnd - unusedAfter - base_time/* day */.vd);
    return days.length >= denial/* recurringDays */.Z5 && Math.max(...days) + base_time/* day */.vd > windowEnd - recently;
}
/**
 * What AWS says denied every call, where an Allow in the compared files cannot end it; undefined where one may. AWS
 * names the kind of policy, and its ARN where it is of the same account or organization.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function deniedElsewhere({ allowed, denied, attempted, denialReasons = [] }) {
    if (allowed !== undefined || attempted !== undefined || denied?.count === undefined)
        return undefined;
    const elsewhere = denialReasons.filter((one) => !isCurable(one));
    const explained = elsewhere.reduce((sum, { count = 0 }) => sum + count, 0);
    if (elsewhere.length === 0 || explained < denied.count)
        return undefined;
    return elsewhere.map(denials_textOf).join(', ');
}
/** Only an identity-based policy that lacks an Allow can be one of the committed files; so can what AWS does not name. */
function isCurable({ policyType, explicitDeny }) {
    return (explicitDeny === undefined && (policyType === 'policy' || policyType.startsWith('identity-based policy')));
}
function denials_textOf({ policyType, explicitDeny, policyArn, authorizationId }) {
    const arn = policyArn === undefined ? '' : ` (${(0,base_text/* clip */.$Q)(policyArn, 256)})`;
    const id = authorizationId === undefined ? '' : ` (authorization id ${authorizationId})`;
    if (explicitDeny === undefined)
        return `no ${policyType} allows it${arn}${id}`;
    return `an explicit deny in a ${policyType}${arn} stops it${id}`.replace('in a identity', 'in an identity');
}
/** That AWS made denied calls on behalf of the principal, as a part of a sentence; empty where it did not. */
function onBehalfOf({ invokedBy = [] }) {
    if (invokedBy.length === 0)
        return '';
    return `; AWS made the calls on behalf of the principal (invokedBy ${invokedBy.map((one) => (0,base_text/* clip */.$Q)(one, 64)).join(', ')})`;
}

;// CONCATENATED MODULE: ./src/drift/deny-over.ts

/**
 * The Deny that stops an action, of the compared files, of the base or of the live policies of every principal; undefined
 * where there is none. One that was there before takes precedence over one that the change adds.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
function denyOver(id, { resources }, { head, base, foreign }) {
    const now = (0,grants/* deniedOnPurpose */.bS)(head, id, resources);
    const before = base && (0,grants/* deniedOnPurpose */.bS)(base, id, resources);
    const live = foreign?.live?.map((set) => (0,grants/* deniedOnPurpose */.bS)(set, id, resources)) ?? [];
    const earlier = live.includes(undefined) ? before : (before ?? live[0]);
    const found = now ?? earlier;
    if (found === undefined)
        return undefined;
    const { sid } = found.at;
    return {
        ...(sid === undefined ? {} : { sid }),
        ...(now === undefined ? {} : { line: { file: now.at.file, line: now.at.line } }),
        isNew: base !== undefined && earlier === undefined,
    };
}

;// CONCATENATED MODULE: ./src/drift/missing.ts



/** Sources that report actions and no calls count denied ones too. */
const attempted = 'attempted; its source does not tell whether it was refused';
/** Judges every action that was used or attempted and that the compared files do not grant. */
function judgeMissing(input, recent, ungranted, knowledge) {
    const findings = [];
    const notes = [];
    for (const id of ungranted) {
        const action = knowledge.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use === undefined || knowledge.events.permissionless.has(action))
            continue;
        const result = judgeUngranted(id, action, use, input, knowledge);
        if ('finding' in result)
            findings.push(result.finding);
        else
            notes.push(result.note);
    }
    return { findings, notes };
}
/** The first row of the table that fits. */
function judgeUngranted(id, action, use, input, knowledge) {
    const one = {
        id,
        action,
        use,
        input,
        missing: (reason, breaks) => ({
            finding: missingFinding(id, action, use, { reason, breaks }, input, knowledge),
        }),
        note: (code, message, location = {}) => ({ note: { code, message, action, ...location } }),
    };
    const { foreign, rules } = input;
    const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
    const denied = denyRow(one);
    if (denied !== undefined)
        return denied;
    if (other?.every.has(id))
        return one.note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
    const lost = lossRow(one);
    if (lost !== undefined)
        return lost;
    if (stillSucceeds(use)) {
        if (rules.policiesComplete)
            return one.missing('in use, and no policy of the role grants it');
        return one.note('granted-outside', outsideText(action, use, other !== undefined));
    }
    const elsewhere = deniedElsewhere(use);
    if (elsewhere !== undefined)
        return one.note('denied-elsewhere', `${action} is not granted here, and ${elsewhere}: granting it here changes nothing`);
    const reason = denialOf(use, foreign?.boundary?.has(id) === false);
    if (countsDenied(use, input))
        return one.missing(reason);
    const times = timesOf(use.allowed, use.denied, use.attempted);
    return one.note('currently-denied', `${action}: ${reason}, ${times}`);
}
/** A Deny that the change adds over calls that worked breaks them; one that was there before is on purpose. */
function denyRow({ id, action, use, input, missing, note }) {
    const deny = denyOver(id, use, input);
    if (deny === undefined) {
        const stop = input.broken.get(id)?.at;
        return (stop &&
            missing(`in use, and this change denies it where it is used${sidOf(stop.sid)}`, {
                deniedAt: { file: stop.file, line: stop.line },
            }));
    }
    if (deny.isNew && worked(use))
        return missing(`in use, and this change denies it${sidOf(deny.sid)}`, { deniedAt: deny.line });
    const times = timesOf(use.allowed, use.denied, use.attempted);
    const message = `${action} was called ${times} and is denied on purpose${sidOf(deny.sid)}`;
    return note('denied-on-purpose', message, deny.line);
}
/** What the base or the deployed copy grants is lost, unless every call of it was denied all the same. */
function lossRow({ id, action, use, input: { base, foreign }, missing, note }) {
    const inBase = base?.actions.has(id) === true;
    const isDeployed = foreign?.deployed?.has(id) === true;
    if (!inBase && !isDeployed)
        return undefined;
    if (!worked(use)) {
        const message = `${action} was granted and was only denied: removing it stops no call that works`;
        return note('denied-elsewhere', message);
    }
    if (inBase)
        return missing('in use, and this change removes it', {});
    return missing('in use, and the deployed policy still grants it');
}
/** Whether at least one call was not denied; of attempts that is not known. */
function worked({ allowed, attempted: tried }) {
    return (allowed ?? tried) !== undefined;
}
/**
 * Whether calls succeed now: some did, and the denied ones did not begin only after the last success. When all denials
 * follow all successes, a grant was taken away, and what granted it then is no grant today.
 */
function stillSucceeds({ allowed, denied }) {
    if (allowed === undefined)
        return false;
    if (denied?.first === undefined || allowed.last === undefined)
        return true;
    return denied.first <= allowed.last;
}
/** What may grant calls that succeed without any policy that was read; denied ones among them are not concealed. */
function outsideText(action, { allowed, denied }, othersRead) {
    const attached = othersRead ? '' : 'an attached policy, ';
    const failed = denied === undefined ? '' : `; denied ${timesOf(denied)}`;
    return `${action} succeeded ${timesOf(allowed)} and is granted outside the files (${attached}a resource or key policy, or a KMS grant)${failed}`;
}
/** A grant under a condition or on some resources is one all the same; the reader has to know that it does not help. */
function despite({ allowed, denied }) {
    return denied !== undefined && allowed === undefined ? ', and every call was refused all the same' : '';
}
/** Granting an action that a permissions boundary does not allow would change nothing. */
function denialOf(use, beyondBoundary) {
    const reason = use.denied === undefined ? attempted : `denied today${onBehalfOf(use)}`;
    return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}
function missingFinding(id, action, { allowed, denied, attempted: tried, resources, sources }, { reason, breaks }, { base, foreign, uncommitted = [] }, { catalogue }) {
    const restores = breaks !== undefined || foreign?.deployed?.has(id) === true;
    const calls = (allowed?.count ?? 0) + (tried?.count ?? 0);
    const times = [allowed?.last, tried?.last].filter((time) => time !== undefined);
    return {
        kind: 'action',
        action,
        state: 'missing',
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(times.length === 0 ? {} : { lastUsed: Math.max(...times) }),
        ...(calls === 0 ? {} : { calls }),
        ...(denied?.count === undefined ? {} : { denied: denied.count }),
        ...(denied?.last === undefined ? {} : { lastDenied: denied.last }),
        resources: resources.sample,
        ...(resources.complete ? { allResources: true } : {}),
        ...(resources.count === undefined ? {} : { distinctResources: resources.count }),
        seenBy: sources,
        currentlyDenied: allowed === undefined && !restores,
        ...(base === undefined || (breaks === undefined && uncommitted.length > 0)
            ? {}
            : { introduced: breaks !== undefined ? 'removed' : 'existing' }),
        ...(breaks?.deniedAt === undefined ? {} : { deniedAt: breaks.deniedAt }),
    };
}
function timesOf(...tallies) {
    const total = tallies.reduce((sum, one) => sum + (one?.count ?? 0), 0);
    if (total === 0)
        return 'at least once';
    return total === 1 ? 'once' : `${total} times`;
}
function sidOf(sid) {
    return sid === undefined ? '' : ` (Sid ${(0,base_text/* quote */.hD)(sid)})`;
}

// EXTERNAL MODULE: ./src/drift/unused.ts + 2 modules
var unused = __webpack_require__(3611);
;// CONCATENATED MODULE: ./src/drift/comparison.ts












/** Compares what is granted with what was seen. Pure. */
function compareUse(input, knowledge) {
    const since = (0,drift_input/* inUseSince */.lG)(input.rules);
    const inUse = (0,drift_input/* recentUses */.U6)(input.evidence.uses, since);
    const used = input.head.actions.intersect((0,drift_input/* idsOf */.UX)(inUse.keys(), knowledge.catalogue));
    const applied = (0,drift_acceptances/* applyAcceptances */.Rm)(input.acceptances, input.today, input.head);
    const denied = deniedUses(input, inUse, knowledge.catalogue);
    const { findings, notes } = missingIn(input, inUse, denied, knowledge);
    return {
        used,
        inUse,
        missing: { findings: findings.map((one) => settled(one, applied, input)), notes },
        denied,
        applied,
        judgeUnused: (0,unused/* unusedJudge */.cm)(input, new Set(inUse.keys()), since, knowledge),
        named: (0,unused/* namedActions */.PT)(input.head),
    };
}
/** Whether some action is called over-granted or not by when it was granted: only then are ages worth reading. */
function needsAges({ used, applied, judgeUnused, named }, input) {
    const { head, base, rules } = input;
    if (rules.newGrantGrace === 0)
        return false;
    return [...named].some((id) => {
        const existed = base === undefined || base.actions.has(id);
        if (!existed || used.has(id) || !head.actions.has(id))
            return false;
        const isAccepted = applied.find({ action: head.actions.catalogue.nameOf(id) }, 'granted') !== undefined;
        return !isAccepted && judgeUnused(id, undefined).state === 'over-granted';
    });
}
/** A finding as it counts: accepted, or marked as known from the baseline. */
function settled(finding, applied, input) {
    const counted = accepted(finding, applied, input.today);
    const { baseline } = input;
    return baseline !== undefined && (0,drift_baseline.isKnown)(counted, baseline) ? { ...counted, inBaseline: true } : counted;
}
/** What an acceptance has to cover: only a missing finding says who saw it (`seenBy`), also when it is accepted. */
function kindOf({ seenBy, introduced }) {
    if (seenBy === undefined)
        return 'granted';
    return introduced === 'removed' ? 'removed' : 'missing';
}
function accepted(finding, applied, today) {
    const by = applied.find((0,findings/* keyOf */.T)(finding), kindOf(finding));
    if (by === undefined)
        return finding;
    const { cause: _, ...rest } = finding;
    const { reason, expires: until } = by;
    return {
        ...rest,
        state: 'accepted',
        reason: `${finding.reason}; accepted: ${reason} (until ${until})`,
        acceptedBy: { reason, until, daysLeft: (0,drift_acceptances/* daysLeft */.H_)(by, today) },
    };
}
/**
 * What is missing was called lately. What is only remembered is missing where it was granted until now: the next time
 * would fail.
 */
function missingIn(input, inUse, { broken }, knowledge) {
    const { head, base, foreign, evidence, rules, unreadPolicies = [] } = input;
    // A file that was not read may grant any of them.
    if (unreadPolicies.length > 0)
        return { findings: [], notes: [] };
    const { catalogue } = knowledge;
    const recent = (0,drift_input/* recentUses */.U6)(evidence.uses, rules.windowEnd - rules.unusedAfter, merge/* surelyAt */.On);
    const lately = (0,drift_input/* idsOf */.UX)(recent.keys(), catalogue);
    const likely = (0,drift_input/* recentUses */.U6)(likelyUses(evidence), (0,drift_input/* inUseSince */.lG)(rules));
    // Actions that were only ever denied would be no different.
    const worked = [...likely, ...inUse].flatMap(([action, { allowed, attempted }]) => (allowed ?? attempted) ? [action] : []);
    const lost = [...(0,drift_input/* idsOf */.UX)(worked, catalogue).minus(lately)].filter((id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true);
    const ungranted = action_set/* ActionSet */.L.of(catalogue, [...lately, ...lost]).minus(head.actions);
    const stopped = ungranted.union(action_set/* ActionSet */.L.of(catalogue, broken.keys()));
    return judgeMissing({ ...input, broken }, new Map([...likely, ...inUse, ...recent]), stopped, knowledge);
}
/** Every granted action that is not in use, with its state as far as the ages in the input tell. */
function unusedFindings({ used, applied, judgeUnused, named }, input, knowledge) {
    const { catalogue } = knowledge;
    const first = (0,grants/* firstGrants */.EQ)(input.head);
    const escalations = (0,privilege_escalation/* escalationsOf */.Yp)(input.head, knowledge.escalation, catalogue);
    return [...input.head.actions.minus(used)].map((id) => {
        const action = catalogue.nameOf(id);
        const escalation = escalations.get(id);
        const found = {
            ...granted(id, judgedWithOthers(id, judgeUnused, input), first.get(id), input, action, catalogue),
            ...(named.has(id) ? { named: true } : {}),
            ...(escalation === undefined ? {} : { escalation }),
        };
        return settled(found, applied, input);
    });
}
/** What is over-granted for this target stays where others need the text that grants it. */
function judgedWithOthers(id, judge, { ages, shared }) {
    const own = judge(id, ages);
    const kept = own.state === 'over-granted' ? shared?.(id) : undefined;
    if (kept === undefined)
        return own;
    const { lastUsed } = own;
    return {
        state: 'undetermined',
        reason: kept.text,
        cause: kept,
        ...(lastUsed === undefined ? {} : { lastUsed }),
    };
}
function granted(id, { state, reason, cause, lastUsed, provenBy, conclusive }, grant, { base, uncommitted = [] }, action, catalogue) {
    return {
        kind: 'action',
        action,
        state,
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(cause === undefined ? {} : { cause }),
        ...(lastUsed === undefined ? {} : { lastUsed }),
        ...(provenBy === undefined ? {} : { provenBy }),
        ...(conclusive === undefined ? {} : { conclusive }),
        resources: [],
        ...(grant === undefined
            ? {}
            : { location: { file: grant.at.file, line: grant.at.line, pattern: grant.pattern } }),
        ...(base === undefined || (grant !== undefined && uncommitted.includes(grant.at.file))
            ? {}
            : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
    };
}

// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var policy_catalogue = __webpack_require__(8851);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
;// CONCATENATED MODULE: ./src/drift/change-effects.ts







/** What the change does to what is granted, whatever is known of use. `comparison` is that of the same input. Pure. */
function changeEffects(input, comparison, knowledge) {
    const { base, head } = input;
    // A role that goes loses everything, and no Deny stops it any more.
    if (base === undefined || input.stage?.kind === 'removed-role')
        return undefined;
    const administrator = addedAdministrator(input);
    // A file that was not read may hold what seems to be gone.
    const isWhole = (input.unreadPolicies ?? []).length === 0;
    return {
        ...(administrator === undefined ? {} : { administrator }),
        removes: isWhole ? removedUndetermined(input, base, comparison, knowledge) : [],
        loosened: (isWhole ? deniesBeyond(base, head) : []).map(({ denial, actions, isChange }) => ({
            ...change_effects_effectOf(denial, actions.names()),
            kind: isChange ? 'changed' : 'removed',
        })),
        unclear: comparison.denied.unclear.flatMap(({ denial, actions, isDoubt }) => {
            // An action that is accepted by its name may stop.
            const open = actions.filter((action) => !acceptedByName(action, comparison));
            if (open.length === 0)
                return [];
            const why = isDoubt ? (denial.limit ?? 'resources') : 'resources';
            return [{ ...change_effects_effectOf(denial, open), why, isDoubt }];
        }),
    };
}
function acceptedByName(action, { applied }) {
    return applied.find({ action }, 'removed') !== undefined;
}
function change_effects_effectOf({ at: { file, line, sid }, scope }, actions) {
    const resources = (0,model/* valuesOf */.sm)(scope.resources);
    return { ...(sid === undefined ? {} : { sid }), file, line, actions, resources };
}
function addedAdministrator({ addsAdministrator, head, acceptances, today, }) {
    if (addsAdministrator === undefined)
        return undefined;
    const { file, line, pattern, resources } = addsAdministrator;
    const isAccepted = acceptances.some((one) => (0,action_pattern/* isEveryAction */.mP)(one.pattern) && (0,drift_acceptances/* isInForce */.fx)(one, today));
    return { file, line, pattern, resources, grants: head.actions.size, isAccepted };
}
/** Of an action that no source would have recorded, a removal is a question to its owner: it has the state it had before. */
function removedUndetermined(input, base, { inUse }, knowledge) {
    const { catalogue } = knowledge;
    const { head, foreign } = input;
    const gone = base.actions.minus(head.actions);
    if (gone.isEmpty)
        return [];
    const elsewhere = foreign?.other === 'unreadable' ? undefined : foreign?.other?.every;
    const { base: _base, stage: _stage, ...before } = { ...input, head: base };
    const judge = (0,unused/* unusedJudge */.cm)(before, new Set(inUse.keys()), (0,drift_input/* inUseSince */.lG)(input.rules), knowledge);
    const removed = [...gone].flatMap((id) => {
        const action = catalogue.nameOf(id);
        if (inUse.has(action) || elsewhere?.has(id) === true)
            return [];
        const { state, cause } = judge(id, undefined);
        if (state !== 'undetermined' || cause === undefined)
            return [];
        return [{ action, accessLevel: catalogue.levelOf(id), cause }];
    });
    return removed.sort((a, b) => policy_catalogue/* accessLevels */.yy.indexOf(a.accessLevel) - policy_catalogue/* accessLevels */.yy.indexOf(b.accessLevel));
}

;// CONCATENATED MODULE: ./src/drift/notes.ts




/** What is to be said of the documents: unknown actions, and Denies that do not subtract. */
function documentNotes({ head, unknownActions, warnings }) {
    const unknown = unknownActions.map(({ action, problem }) => {
        const code = problem.code === 'matches-nothing' ? 'matches-nothing' : 'unknown-action';
        return {
            code,
            message: `${problem.message}; ${problem.remedy}`,
            action,
            file: problem.path,
            line: problem.line,
        };
    });
    const others = warnings.map(({ code, message, remedy, path, line }) => {
        const known = code === 'grants-nothing' || code === 'invalid-sid' ? code : 'duplicate-sid';
        return { code: known, message: `${message}; ${remedy}`, file: path, line };
    });
    return [...unknown, ...others, ...head.denials.flatMap((deny) => denyNote(deny, head.actions) ?? [])];
}
function denyNote({ at: { file, line, sid: own }, limit, actions }, granted) {
    const open = actions.intersect(granted);
    if (open.isEmpty)
        return undefined;
    const why = limit === 'condition' ? 'only under a condition' : 'only for some resources';
    const which = open.size === 1 ? open.names()[0] : `${open.size} granted actions`;
    const sid = own === undefined ? '' : ` (Sid ${(0,base_text/* quote */.hD)(own)})`;
    return { code: 'partial-deny', message: `a Deny${sid} stops ${which} ${why}`, file, line };
}
/** Granted actions that were only ever denied: something other than the compared files stops them. */
function useNotes(used, recent, boundary) {
    return [...used].flatMap((id) => {
        const action = used.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use?.denied === undefined || use.allowed !== undefined || use.attempted !== undefined)
            return [];
        const why = boundary?.has(id) === false
            ? 'the permissions boundary does not allow it'
            : (deniedElsewhere(use) ??
                'another policy, a boundary, an SCP or a resource policy stops it, or the file is not deployed yet');
        return [
            {
                code: 'denied-elsewhere',
                message: `${action} is granted and was only refused: ${why}${onBehalfOf(use)}`,
                action,
            },
        ];
    });
}
/** Events that no action is known for (they protect) and actions only newer evidence knows: both are said. */
function evidenceNotes({ unknownEvents, uses }, catalogue) {
    const unknownUses = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const events = unknownEvents.map((event) => {
        const what = `${(0,base_text/* quote */.hD)(event.eventName)} of ${(0,base_text/* quote */.hD)(event.eventSource)} (${event.count})`;
        return { code: 'unknown-event', message: `${what} ${meaningOf(event)}` };
    });
    return [
        ...events,
        ...unknownUses.map((action) => {
            return {
                code: 'unknown-action',
                message: `${(0,base_text/* quote */.hD)(action)} was used and is no action known here`,
                action,
            };
        }),
    ];
}
function meaningOf({ service, candidates }) {
    if (candidates !== undefined)
        return `may need ${candidates.join(' or ')}: none of them is called missing or unused for it`;
    if (service === undefined)
        return 'maps to no known service; it is left out';
    return `maps to no known action; actions of ${service} it may need are not judged`;
}
/** Actions that this target does not use and that stay, because a target that shares the text uses them. */
function sharedNotes(findings) {
    return findings.flatMap(({ action, cause }) => cause?.code === 'used-by-other-target'
        ? [{ code: cause.code, message: `${action} is ${cause.text}`, action }]
        : []);
}
/** Said once where it could matter: named grants are called over-granted, and their age is unknown. */
function ageNotes(input, findings) {
    const { ages, rules, agesUnread } = input;
    const unknown = findings.some((finding) => asksForAge(finding, input) && !ages?.has(idIn(finding, input)));
    if (rules.newGrantGrace === 0 || !unknown)
        return [];
    const grace = (0,base_time/* formatDuration */.a3)(rules.newGrantGrace);
    const why = agesUnread === undefined ? '' : ` (${agesUnread})`;
    const message = `since when actions are granted is not known${why}: one younger than new-grant-grace (${grace}) is judged like any other`;
    return [{ code: 'age-unknown', message }];
}
/** Whether a finding would be another one if its action were granted only recently. */
function asksForAge({ state, named, introduced }, { rules }) {
    return rules.newGrantGrace > 0 && state === 'over-granted' && named === true && introduced !== 'added';
}
function idIn({ action }, { head }) {
    return head.actions.catalogue.idOf(action) ?? -1;
}
/** What is to be said of the sources and of the role as it is in AWS; none of it is a finding. */
function sourceNotes(input) {
    const { coverages, foreign, unread, remarks, rules, activeFindings = [] } = input;
    const note = (code) => (message) => ({ code, message });
    return [
        ...(foreign?.differences ?? []).map(differenceNote),
        ...distinct(activeFindings.filter(isNews(coverages)).map(activeFinding)).map(note('active-finding')),
        ...distinct(coverages.flatMap(unusedRoles)).map(note('role-unused')),
        ...distinct(unread ?? []).map(note('role-unreadable')),
        ...distinct(coverages.flatMap(unreadTrails)).map(note('trail-unreadable')),
        ...distinct(coverages.flatMap((coverage) => clamped(coverage, rules.unusedAfter))).map(note('window-clamped')),
        ...distinct(remarks ?? []).map(note('gathering-note')),
    ];
}
/** Committed and live differ: a reader of the evidence should know that it is not about this text. */
function differenceNote({ file, policy, onlyCommitted, onlyLive }) {
    const parts = [
        ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
        ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
    ];
    return { code: 'live-policy-differs', message: `${policy} is live and differs: ${parts.join('; ')}`, file };
}
function some(actions) {
    const rest = actions.length > 5 ? ` and ${actions.length - 5} more` : '';
    return `${actions.slice(0, 5).join(', ')}${rest}`;
}
const kindsOfFindings = new Map([
    ['ExternalAccess', 'external-access'],
    ['InternalAccess', 'internal-access'],
]);
/** What the source unused-access says of a whole role it says better. */
function isNews(coverages) {
    const reporting = coverages.flatMap((coverage) => coverage.source === 'unused-access' && coverage.unusedRole !== undefined ? [coverage.principal] : []);
    return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !reporting.includes(principal);
}
/** Of unused access the type tells what it is that is unused. */
function activeFinding({ principal, finding: { type, detail } }) {
    const kind = kindsOfFindings.get(type) ?? `unused-access (${type})`;
    const what = detail === undefined ? '' : `: ${detail}`;
    return `Access Analyzer has an active ${kind} finding on ${principal}${what}`;
}
function unusedRoles(coverage) {
    if (coverage.source !== 'unused-access' || coverage.unusedRole === undefined)
        return [];
    const { last } = coverage.unusedRole;
    const since = last === undefined ? 'it was never used' : `it was last used on ${(0,base_time/* isoDay */.kh)(last)}`;
    return [`unused-access findings call ${coverage.principal} unused as a whole: ${since}`];
}
function unreadTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    // Beside a trail that was read an unread one counts for nothing.
    if (!trails.every((trail) => 'readError' in trail))
        return [];
    return trails.flatMap((trail) => 'readError' in trail && trail.retryable === undefined
        ? [`${trail.arn} is taken to record everything, since its settings were not read: ${trail.readError}`]
        : []);
}
/** AWS generates over 90 days at the most. */
function clamped({ source, window }, unusedAfter) {
    if (source !== 'policy-generation' || (0,source_coverage/* lengthOf */.Y5)(window) >= unusedAfter - base_time/* day */.vd)
        return [];
    const [looks, asked] = [(0,base_time/* formatDuration */.a3)((0,source_coverage/* lengthOf */.Y5)(window)), (0,base_time/* formatDuration */.a3)(unusedAfter)];
    return [`policy generation looks back ${looks}, less than unused-after (${asked}): it proves no absence`];
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
;// CONCATENATED MODULE: ./src/drift/measure.ts







/**
 * Gives every action its state (README, "What the states mean"), counts them and adds notes. `comparison` is what `compareUse` gave for
 * the same input, when only the ages of grants were not known yet. Pure.
 */
function measureDrift(input, knowledge, comparison = compareUse(input, knowledge)) {
    const { baseline } = input;
    const { used, inUse, missing } = comparison;
    const unused = unusedFindings(comparison, input, knowledge);
    const findings = [...missing.findings, ...unused];
    const effects = changeEffects(input, comparison, knowledge);
    return {
        counts: countsOf(input.head.actions.size, used.size, unused, missing.findings),
        used: used.names(),
        findings: findings.sort(byRisk),
        notes: [
            ...documentNotes(input),
            ...useNotes(used, inUse, input.foreign?.boundary),
            ...sourceNotes(input),
            ...missing.notes,
            ...evidenceNotes(input.evidence, knowledge.catalogue),
            ...ageNotes(input, findings),
            ...sharedNotes(findings),
            ...(baseline === undefined ? [] : (0,drift_baseline.staleNote)(findings, baseline)),
        ].sort(byCode),
        patterns: (0,pattern_counts/* patternCounts */.h)(input, used),
        ...(effects === undefined ? {} : { effects }),
    };
}
function countsOf(granted, used, unused, missed) {
    const count = (findings, state) => findings.filter((one) => one.state === state).length;
    return {
        granted,
        used,
        overGranted: count(unused, 'over-granted'),
        missing: count(missed, 'missing'),
        undetermined: count(unused, 'undetermined'),
        accepted: count(unused, 'accepted'),
    };
}
const stateOrder = ['missing', 'over-granted', 'undetermined', 'accepted'];
/** What the change would break comes first, then what opens a way to more permissions. */
function byRisk(a, b) {
    const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
    const urgent = Number(isUrgent(b)) - Number(isUrgent(a));
    const level = policy_catalogue/* accessLevels */.yy.indexOf(a.accessLevel) - policy_catalogue/* accessLevels */.yy.indexOf(b.accessLevel);
    return state || urgent || level || (0,order/* compare */.U)(a.action, b.action);
}
function isUrgent({ state, introduced, escalation }) {
    return state === 'missing' ? introduced === 'removed' : escalation !== undefined;
}
/** What asks for a look comes first, remarks on correct policies last. */
const noteOrder = [
    'denied-elsewhere',
    'denied-on-purpose',
    'currently-denied',
    'granted-outside',
    'granted-elsewhere',
    'used-by-other-target',
    'live-policy-differs',
    'active-finding',
    'unknown-action',
    'matches-nothing',
    'grants-nothing',
    'duplicate-sid',
    'invalid-sid',
    'unknown-event',
    'acceptance-expired',
    'acceptance-not-needed',
    'acceptance-unmatched',
    'role-unused',
    'role-unreadable',
    'trail-unreadable',
    'window-clamped',
    'gathering-note',
    'age-unknown',
    'baseline-stale',
    'partial-deny',
];
/** The order of notes in every report. */
function byCode(a, b) {
    const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
    return code || (0,order/* compare */.U)(a.action ?? '', b.action ?? '') || (0,order/* compare */.U)(a.message, b.message);
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/run/acceptance-notes.ts





/**
 * The results with the notes on acceptances, each with every target that the entry is for. They come last, because they
 * have to be true of all targets of the run; `hasAll` is false where the run leaves targets out.
 */
function withAcceptanceNotes(results, today, hasAll) {
    const [catalogue] = results.map(({ input }) => input.head.actions.catalogue);
    if (catalogue === undefined)
        return results;
    const notes = (0,drift_acceptances/* acceptanceNotes */.tZ)(results.map(targetOf), today, hasAll, catalogue);
    return results.map((result) => {
        const own = result.input.acceptances.flatMap((one) => notes.get(one) ?? []);
        return own.length === 0 ? result : withNotes(result, own);
    });
}
function withNotes(result, more) {
    const { judged } = result;
    const notes = [...judged.drift.notes, ...more].sort(byCode);
    return { ...result, judged: { ...judged, drift: { ...judged.drift, notes } } };
}
function targetOf({ judged, input }) {
    const { drift, judgement, problem } = judged;
    const { acceptances, today, head, evidence } = input;
    const applied = (0,drift_acceptances/* applyAcceptances */.Rm)(acceptances, today, head);
    const needed = drift.findings.flatMap((finding) => {
        const by = finding.state === 'accepted' ? applied.find((0,findings/* keyOf */.T)(finding), kindOf(finding)) : undefined;
        return by === undefined ? [] : [by];
    });
    const isGranted = (action) => {
        const id = head.actions.catalogue.idOf(action);
        return id !== undefined && head.actions.has(id);
    };
    return {
        acceptances,
        needed: new Set(needed),
        found: drift.findings.map(({ action }) => action),
        used: drift.used,
        ungranted: [...evidence.uses.keys()].filter((action) => !isGranted(action)),
        isInDoubt: problem !== undefined || judgement.reasons.some((reason) => !(0,words/* exceeds */.Or)(reason)),
    };
}

// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence_evidence = __webpack_require__(755);
// EXTERNAL MODULE: ./src/evidence/from-logs.ts + 1 modules
var from_logs = __webpack_require__(6145);
;// CONCATENATED MODULE: ./src/evidence/from-tracked-actions.ts


/**
 * Turns what a source reports by action into evidence. Such sources count denied calls as well, so every use is
 * `attempted`. An action without a time was tried until `end` at the latest.
 */
function actionsToEvidence(tried, source, events, end) {
    const uses = new Map();
    const mayNeed = new Map();
    for (const { action: name, last } of tried) {
        const action = canonical(name, events.catalogue);
        const attempted = last === undefined ? {} : { last };
        const use = { attempted, resources: { sample: [], complete: false }, sources: [source] };
        uses.set(action, (0,merge/* mergeUses */.Nv)(uses.get(action), use));
        for (const needed of events.mayNeedOf(action)) {
            const known = mayNeed.get(needed);
            const need = { event: action, last: last ?? end };
            if (known === undefined || known.last < need.last)
                mayNeed.set(needed, need);
        }
    }
    return { uses: (0,order/* sorted */.I)(uses), mayNeed: (0,order/* sorted */.I)(mayNeed), unknownEvents: [] };
}
/** `service:Name` in AWS's own case; as it is when the catalogue does not know it. */
function canonical(action, catalogue) {
    const id = catalogue.idOf(action);
    return id === undefined ? action : catalogue.nameOf(id);
}

// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(2350);
// EXTERNAL MODULE: ./src/config/evidence-request.ts
var evidence_request = __webpack_require__(8865);
;// CONCATENATED MODULE: ./src/run/origins.ts

/** The places that the sources of a group read: paths, buckets, a table, trails, analyzers or accounts. Pure. */
function originsOf({ request, parts }) {
    const { logs, athena } = request;
    return [
        ...(logs?.paths ?? []).map((location) => ({ source: 'cloudtrail-logs', location })),
        ...(logs?.buckets ?? []).map((bucket) => {
            return { source: 'cloudtrail-logs', location: (0,evidence_request/* addressOf */.ci)(bucket) };
        }),
        ...(athena === undefined
            ? []
            : [{ source: 'athena', location: `${athena.database}.${athena.table}` }]),
        ...parts.flatMap((part) => accountOrigins(part.request, accountsOf(part.principals))),
    ];
}
/** What is asked of each account by itself; who is asked about stands in the principals of the evidence. */
function accountOrigins(request, accounts) {
    const { generation, lastAccessed, unusedAccess, trails } = request;
    const inAccounts = accounts.map((account) => `account ${account}`);
    const analyzers = unusedAccess?.analyzer === undefined ? inAccounts : [unusedAccess.analyzer];
    return [
        ...(generation === undefined ? [] : at('policy-generation', trails)),
        ...(lastAccessed === 'no' ? [] : at('last-accessed', inAccounts)),
        ...(unusedAccess === undefined ? [] : at('unused-access', analyzers)),
    ];
}
function at(source, locations) {
    return locations.map((location) => ({ source, location }));
}
function accountsOf(principals) {
    return [...new Set(principals.map(({ account }) => account))];
}

;// CONCATENATED MODULE: ./src/run/assemble.ts








/** The services in use: their operations may need actions of the granted ones. */
function servicesIn({ logs, accounts }, { events }) {
    const calls = logs.flatMap(({ calls: of, source }) => [...(0,from_logs/* callsToEvidence */.oQ)(of, events, source).values()]);
    const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
    const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
    const tried = accounts?.answers.flatMap((answer) => answer.tried.map(({ action }) => action)) ?? [];
    return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}
/** The evidence of a group: that of its evidence file, what its sources answered, and what is remembered. */
function evidenceOf({ group, window, answers, file, previous, lost, interrupted }, reference, knowledge) {
    const { request, principals } = group;
    const seen = answered(answers, principals, knowledge, reference, window.end);
    const fresh = seen && withOrigins(seen, originsOf(group));
    const read = (0,merge/* mergeGathered */.XP)([file, fresh].filter((one) => one !== undefined));
    const gathered = request.memory ? remembered(read, { previous, lost }, request.memory, window.end) : read;
    return interrupted ? { ...gathered, interrupted: true } : gathered;
}
/** What was gathered, with the places that it was made of. */
function withOrigins(gathered, origins) {
    return origins.length === 0 ? gathered : { ...gathered, provenance: origins };
}
function remembered(read, { previous, lost }, { path, retention }, end) {
    const all = (0,memory/* remember */.k)(previous, read, retention, end);
    if (previous !== undefined)
        return all;
    // What only earlier runs saw looks unused now: no source may prove it.
    if (lost !== undefined)
        return { ...all, coverage: all.coverage.map((one) => ({ ...one, gaps: [...one.gaps, lost] })) };
    const first = `previous-evidence ${path} is not there: nothing is remembered from before this run`;
    return { ...all, remarks: [...(all.remarks ?? []), first] };
}
/** The evidence in the answers of the sources; undefined when no source but an evidence file was read. */
function answered({ logs, accounts }, principals, { events }, reference, end) {
    if (logs.length === 0 && accounts === undefined && reference === undefined)
        return undefined;
    const logCoverages = logs.flatMap(({ set, source }) => withTrails((0,from_logs/* coverageOfLogs */.xC)(set, events, source), accounts?.trails ?? []));
    const calls = logs.map(({ calls: of, source }) => (0,from_logs/* callsToEvidence */.oQ)(of, events, source));
    const answers = accounts?.answers ?? [];
    const remarks = [
        ...(accounts?.remarks ?? []),
        ...logs.flatMap((one) => one.remarks),
        ...(reference?.remarks ?? []),
    ];
    const known = principals.map(({ arn }) => {
        const parts = answers
            .filter(({ coverage }) => coverage.principal === arn)
            .map(({ coverage, tried }) => actionsToEvidence(tried, coverage.source, events, end));
        const facts = accounts?.facts.get(arn);
        // Two sources may count the same records: the larger count is right, the sum is not.
        const logged = (0,merge/* mergeEvidence */.i1)(calls.map((one) => one.get(arn) ?? evidence_evidence/* noEvidence */.n2), Math.max);
        const evidence = (0,merge/* mergeEvidence */.i1)([logged, ...parts]);
        return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
    });
    return {
        coverage: [...logCoverages, ...answers.map(({ coverage }) => withOfficialCase(coverage, events))].map(withLostTrails),
        principals: (0,order/* sorted */.I)(new Map(known)),
        ...(reference === undefined ? {} : { serviceReference: reference.services }),
        ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
        ...seenBy(logs),
    };
}
/** Everybody whom the logs showed; a source without a list may have seen anybody. */
function seenBy(logs) {
    const lists = logs.flatMap(({ set }) => set.principalsSeen ?? []);
    if (lists.length === 0)
        return {};
    const complete = lists.length === logs.length && lists.every((list) => list.complete);
    return {
        principalsSeen: (0,seen_principals/* unionOfSeen */.uh)(lists.map(({ principals }) => principals), complete),
    };
}
/**
 * A log view with the trails that are named for its principals: those of another account say nothing about them.
 * Principals with different trails get a view each.
 */
function withTrails(coverage, parts) {
    const alike = new Map();
    for (const part of parts) {
        const key = part.trails.map(({ arn }) => arn).join(' ');
        alike.set(key, [...(alike.get(key) ?? []), part]);
    }
    if (alike.size === 0)
        return [coverage];
    return [...alike.values()].map((same) => {
        const own = new Set(same.flatMap(({ principals }) => principals));
        const trails = bestRead(same);
        const records = alike.size === 1
            ? coverage.eventsByPrincipal
            : new Map([...coverage.eventsByPrincipal].filter(([one]) => own.has(one)));
        return { ...coverage, eventsByPrincipal: records, ...(trails.length === 0 ? {} : { trails }) };
    });
}
/** If several accounts name the same trail, only one of them may be able to read it: its answer counts for all. */
function bestRead(parts) {
    const best = new Map();
    for (const trail of parts.flatMap(({ trails }) => trails)) {
        const known = best.get(trail.arn);
        if (known === undefined || 'readError' in known)
            best.set(trail.arn, trail);
    }
    return [...best.values()];
}
/** A view whose actions are written as in AWS's service reference. */
function withOfficialCase(coverage, { catalogue }) {
    const all = (actions) => actions.map((action) => canonical(action, catalogue));
    if (coverage.source === 'unused-access')
        return { ...coverage, actions: all(coverage.actions) };
    if (coverage.source !== 'last-accessed')
        return coverage;
    const services = coverage.services.map(({ trackedActions: tracked, ...service }) => {
        return tracked === undefined ? service : { ...service, trackedActions: all(tracked) };
    });
    return { ...coverage, services };
}
/** A trail whose settings were not received may leave out anything: until it is read, silence proves nothing. */
function withLostTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    const lost = trails.flatMap((trail) => 'readError' in trail && trail.retryable ? [{ location: trail.arn, message: trail.readError }] : []);
    return lost.length === 0 ? coverage : { ...coverage, gaps: [...coverage.gaps, ...lost] };
}

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/run/target.ts
var run_target = __webpack_require__(3060);
;// CONCATENATED MODULE: ./src/run/gather-all.ts





const nothingSeen = { coverage: [], principals: new Map() };
/**
 * Gathers the evidence of all targets: asks one group of them after the other, then learns once what AWS's service
 * reference says about the services concerned, and understands all answers with that. Throws InputError.
 */
async function gatherAll(targets, policies, ports) {
    const granted = new Map(targets.map((target, index) => [target, policies[index]?.policies ?? []]));
    const asked = [];
    for (const group of (0,evidence_groups/* groupByRequest */.i)(targets.filter(({ principals }) => principals.length > 0))) {
        const answers = await ports.ask(group);
        const own = group.targets.flatMap((target) => granted.get(target) ?? []);
        const services = [
            ...(0,grants/* servicesOf */.Yj)(own, ports.knowledge.catalogue),
            ...servicesIn(answers.answers, ports.knowledge),
        ];
        asked.push({ ...answers, reference: await ports.readReference(group.request, services) });
    }
    const recalled = await recallOthers(targets, asked, ports);
    const knowledge = ports.learn(referenceIn(asked, recalled), operationsIn(asked));
    const passes = new Map(asked.map((one) => [one.group, evidenceOf(one, one.reference, knowledge)]));
    const prefixes = (0,run_target/* prefixAnswers */.U3)(targets);
    const answers = prefixes.size === 0 ? [] : [{ ...nothingSeen, matchedRoles: prefixes }];
    return {
        evidence: (0,merge/* mergeGathered */.XP)([...passes.values(), ...recalled, ...answers]),
        of: (target) => {
            const group = groupOf(target, asked);
            return (group && passes.get(group)) ?? nothingSeen;
        },
        knowledge,
    };
}
function groupOf(target, asked) {
    return asked.find(({ group }) => group.targets.includes(target))?.group;
}
/** What the service reference says, by service: what earlier evidence was made with stands first. */
function referenceIn(asked, recalled) {
    const all = asked.flatMap(({ file, previous, reference }) => {
        const own = [file?.serviceReference, reference?.services].filter((one) => one !== undefined);
        return own.length > 0 ? own : (previous?.serviceReference ?? []);
    });
    const known = [...all, ...recalled.flatMap(({ serviceReference: reference }) => reference ?? [])];
    return new Map(known.reverse().flatMap((reference) => [...reference]));
}
function operationsIn(asked) {
    return new Map(asked.flatMap(({ reference }) => [...(reference?.operations ?? [])]));
}
/** Earlier evidence is kept when no role of its targets could be queried. */
async function recallOthers(targets, asked, ports) {
    const done = new Set(asked.map(({ group }) => group.request.memory?.path));
    const others = targets.flatMap(({ evidence: { memory } }) => memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory]]);
    return Promise.all([...new Map(others).values()].map((memory) => ports.recall(memory)));
}

;// CONCATENATED MODULE: ./src/drift/ages.ts
/**
 * When actions were first granted, by the oldest entry that grants them (entries are newest first); a pause in between
 * makes nothing young. An action that none of them grants is of this very moment. One that the oldest grants is as old
 * as that if the entries are `complete` (they reach beyond the time in question); else its age is not known, and it is
 * left out. What a wildcard granted before a name did counts.
 */
function agesOf(ids, history, complete, now) {
    const ages = new Map();
    for (const id of ids) {
        const first = history.findLastIndex(({ actions }) => actions.has(id));
        if ((first === -1 || first === history.length - 1) && !complete)
            continue;
        ages.set(id, history[first]?.since ?? now);
    }
    return ages;
}

// EXTERNAL MODULE: ./src/drift/denied-lately.ts
var denied_lately = __webpack_require__(1550);
// EXTERNAL MODULE: ./src/run/read-policies.ts + 3 modules
var read_policies = __webpack_require__(2136);
// EXTERNAL MODULE: ./src/run/work-budget.ts
var work_budget = __webpack_require__(6116);
;// CONCATENATED MODULE: ./src/run/grant-history.ts









/**
 * Reads what the files of a target said before, only where it could change what is reported of the target:
 * since when actions are granted, and which of those that are denied were removed lately.
 */
async function readGrantHistory(compared, budget, ports) {
    const denials = recentDenialsOf(compared);
    const { agesSince, removalsSince, mayImport } = planOf(compared, denials);
    const moments = [agesSince, removalsSince].filter((one) => one !== undefined);
    if (moments.length === 0)
        return {};
    const { files } = compared.policy;
    const versions = await ports.readVersions(files, Math.min(...moments));
    const granted = budget.try(() => grantedVersions(versions, compared));
    const read = granted.done ? granted.value : tooManyVersions;
    const { importRemark, ...imports } = mayImport ? importIn(read, compared) : {};
    const remarks = [
        ...(importRemark === undefined ? [] : [importRemark]),
        ...(removalsSince === undefined ? [] : unknownRemovals(read, removalsSince)),
    ];
    return {
        ...(agesSince === undefined ? {} : agesIn(read, agesSince, compared)),
        ...imports,
        remarks,
        ...(removalsSince === undefined ? {} : { removals: await removalsIn(read, denials, files) }),
    };
}
const tooManyVersions = {
    kind: 'unread',
    message: `their history is ${work_budget/* tooComplex */.p}`,
    lasting: true,
};
function planOf({ comparison, input, policy }, denials) {
    const { windowEnd, newGrantGrace } = input.rules;
    // What a change under review removes is said as what it breaks.
    const watches = policy.base === undefined && (0,denied_lately/* deniedLately */.$9)(denials).size > 0;
    // Files that are new to git, of a role that is not: it may have been granted all of this before.
    const mayImport = policy.base?.kind === 'read' &&
        policy.base.policies.length === 0 &&
        input.stage === undefined &&
        input.activeSince !== undefined;
    return {
        mayImport,
        ...(mayImport || needsAges(comparison, input) ? { agesSince: windowEnd - newGrantGrace } : {}),
        ...(watches ? { removalsSince: denials.from } : {}),
    };
}
/** What was denied to a target in the last days. */
function recentDenialsOf({ input, comparison, knowledge: { events } }) {
    const { evidence, head, foreign, rules } = input;
    const accepted = comparison.missing.findings.flatMap(({ state, action }) => state === 'accepted' ? [action] : []);
    const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
    return {
        uses: evidence.uses,
        granted: head.actions,
        from: rules.windowEnd - denied_lately/* watchTime */.Tb,
        excused: new Set([...accepted, ...events.permissionless]),
        grantedElsewhere: (id) => other?.every.has(id) === true || foreign?.deployed?.has(id) === true,
    };
}
function grantedVersions(versions, { knowledge: { catalogue } }) {
    if (versions.kind === 'unread')
        return versions;
    const since = versions.versions.flatMap(({ since, files }) => {
        const policies = (0,read_policies/* readWhole */.oD)(files);
        // A version that does not parse says nothing: the one before it and the one after it count.
        return policies === undefined ? [] : [{ since, files, actions: (0,grants/* grantsOf */.Rr)(policies, catalogue).actions }];
    });
    const { complete, isImport } = versions;
    return { kind: 'read', since, complete, ...(isImport === undefined ? {} : { isImport }) };
}
/** Since when what is named is granted, as the comparison takes it. */
function agesIn(read, moment, { comparison, input }) {
    if (read.kind === 'unread')
        return { agesUnread: read.message };
    const { since, complete } = versionsSince(read, moment);
    const named = [...comparison.named, ...(input.base === undefined ? [] : (0,unused/* namedActions */.PT)(input.base))];
    const ages = agesOf(new Set(named), since, complete, input.rules.windowEnd);
    return { ages: read.isImport === true ? sinceActive(ages, since, input) : ages };
}
/** What an import brings was granted for as long as its principals exist, where that is longer. */
function sinceActive(ages, since, { head, activeSince, rules: { windowEnd, unusedAfter } }) {
    if (activeSince === undefined)
        return ages;
    // No evidence shows calls from before it begins: a principal that called right then was there before.
    const start = windowEnd - unusedAfter;
    const began = activeSince <= start + (0,source_coverage/* tolerance */.aS)(unusedAfter) ? Math.min(activeSince, start) : activeSince;
    // Without a version at the base, the change itself is the import.
    const first = since.findLast(({ actions }) => !actions.isEmpty)?.actions ?? head.actions;
    return new Map([...ages].map(([id, age]) => [id, first.has(id) ? Math.min(age, began) : age]));
}
/** What is to be said of files that are new to git, of a role that is not. */
function importIn(read, { input: { activeSince = 0 } }) {
    if (read.kind === 'unread' || read.isImport === undefined)
        return { import: 'unknown' };
    if (!read.isImport)
        return {};
    const importRemark = `the policy files are new in git and the role is not: what they grant by name counts as granted since ${(0,base_time/* isoDay */.kh)(activeSince)}`;
    return { import: 'known', importRemark };
}
/** What was read for another question and lies before the moment is omitted: the answer must not depend on it. */
function versionsSince({ since, complete }, moment) {
    const last = since.findIndex((version) => version.since < moment);
    return last === -1 ? { since, complete } : { since: since.slice(0, last + 1), complete: true };
}
async function removalsIn(read, denials, { texts }) {
    if (read.kind === 'unread')
        return [];
    // What makes patches is loaded where there may be one to make.
    const { afterRemoval } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 7352));
    return afterRemoval(denials, read.since, texts);
}
/** Why it is not known whether what is denied was removed; nothing where no change could have removed it. */
function unknownRemovals(read, from) {
    const what = 'whether what is refused now was removed lately';
    if (read.kind === 'unread')
        return read.lasting === true ? [] : [`${what} is not known: ${read.message}`];
    const oldest = read.since.at(-1)?.since;
    if (read.complete || oldest === undefined || oldest < from)
        return [];
    return [`${what} is known since ${(0,base_time/* isoDay */.kh)(oldest)} only: the history of the files ends there`];
}

;// CONCATENATED MODULE: ./src/drift/new-acceptances.ts


/**
 * The acceptances of a target that stand in the configuration under review and not in that of the base, with what they
 * accept: findings that some entry accepts and that their pattern matches. Those that accept most come first. Pure.
 */
function newAcceptances(now, before, findings) {
    const known = new Set(before.map(drift_acceptances/* acceptanceKey */.Lb));
    return now
        .filter((one) => !known.has((0,drift_acceptances/* acceptanceKey */.Lb)(one)))
        .flatMap(({ pattern, resource, reason, expires, isShared }) => {
        const accepted = findings.filter(({ action, acceptedBy }) => acceptedBy?.reason === reason && (0,action_pattern/* patternMatches */.eJ)(pattern, action));
        const accepts = accepted.map(({ action }) => action);
        // An entry for all targets is listed only where it does something.
        if (isShared === true && accepts.length === 0)
            return [];
        const on = resource === undefined ? {} : { resource };
        return [{ action: pattern.text, ...on, reason, expires, accepts }];
    })
        .sort((a, b) => b.accepts.length - a.accepts.length);
}

// EXTERNAL MODULE: ./src/drift/observation.ts
var observation = __webpack_require__(7989);
// EXTERNAL MODULE: ./src/policy/formats/json/format.ts
var format = __webpack_require__(6105);
;// CONCATENATED MODULE: ./src/drift/deployed-copies.ts



/** How much of what either of two policies grants both of them have to grant, when their names say nothing. */
const alikeFrom = 0.6;
/** Parses live policies; undefined when one of them does not parse, since half of them would prove nothing. */
function parseLive(policies, catalogue) {
    const parsed = policies.flatMap((policy) => {
        const [document] = format/* jsonFormat */.K.read([{ path: policy.name, text: policy.text }]).policies;
        if (document === undefined)
            return [];
        return [{ policy, document, actions: (0,grants/* grantsOf */.Rr)([document], catalogue).actions }];
    });
    return parsed.length < policies.length ? undefined : parsed;
}
/**
 * Decides which of a principal's live policies are deployed copies of the compared files. AWS does not say where a
 * policy came from, so this is a rule of ours, on the careful side:
 * - only inline and customer policies are copies; AWS's own and those of a group never are;
 * - a file has one live policy, a live policy has one file, or else all compared files together;
 * - a pair with the same name comes first, then one whose names differ by a word like `prod` or `policy` only (see
 *   nameLikeness), then one whose actions are alike: of those that either grants, both grant six in ten;
 * - among pairs of the same rank the most alike comes first;
 * - at last, where one file and one policy are left, the policy is the file's if it holds all that the file grants and
 *   is not more than four times as wide: a change that cuts a file down leaves its copy wider, whatever that is called.
 * `base` holds earlier versions of the files by the same paths: what is deployed is often still like those.
 */
function deployedCopies(policies, live, catalogue, base = []) {
    const own = live.filter(({ policy }) => policy.kind === 'inline' || policy.kind === 'customer');
    const files = comparedFiles(policies, base, catalogue);
    const pairs = own.flatMap((policy) => {
        const name = policyNameOf(policy.policy.name);
        return files.flatMap((file) => pairOf(file, policy, name) ?? []);
    });
    const alike = withoutOverlap(pairs.sort(byRank));
    const chosen = [...alike, ...narrowed(files, own, alike)];
    const taken = new Set(chosen.map(({ policy }) => policy));
    return {
        copies: policies.flatMap(({ id }) => chosen
            .filter(({ file }) => file.keys.includes((0,model/* policyKey */.s4)(id)))
            .map(({ policy }) => ({ of: id, policy }))),
        others: live.filter((policy) => !taken.has(policy)),
    };
}
function comparedFiles(policies, base, catalogue) {
    const versionsOf = (...versions) => versions.map((version) => (0,grants/* grantsOf */.Rr)(version, catalogue).actions);
    const single = policies.map((policy) => {
        const key = (0,model/* policyKey */.s4)(policy.id);
        const earlier = base.filter(({ id }) => (0,model/* policyKey */.s4)(id) === key);
        return { keys: [key], name: policyNameOf(nameOf(policy.id)), versions: versionsOf([policy], earlier) };
    });
    if (policies.length < 2)
        return single;
    return [...single, { keys: policies.map(({ id }) => (0,model/* policyKey */.s4)(id)), versions: versionsOf(policies, base) }];
}
/** What a policy is called: its address, of one like `aws_iam_policy.ci` the last part, else its file. */
function nameOf({ file, address }) {
    if (address === undefined)
        return fileName(file);
    return /(?:^|\.)aws_\w+\.([^.]+)$/.exec(address)?.[1] ?? address;
}
/** The last part of a path, without what says only that it is a policy in JSON. */
function fileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(\.(json|jsonc|template|tmpl|tpl|tftpl|policy|iam))+$/i, '');
}
function pairOf(file, policy, policyName) {
    const name = file.name === undefined ? 0 : nameLikeness(file.name, policyName);
    const actions = Math.max(...file.versions.map((version) => likeness(version, policy.actions)));
    return name > 0 || actions >= alikeFrom ? { file, policy, name, actions } : undefined;
}
/** The share of the actions of either set that both have (Jaccard); two sets without any action are not alike. */
function likeness(a, b) {
    const { size } = a.union(b);
    return size === 0 ? 0 : a.intersect(b).size / size;
}
/** A live policy this many times as wide as a file is some other policy. */
const widest = 4;
function narrowed(files, own, chosen) {
    const keys = new Set(chosen.flatMap(({ file }) => file.keys));
    const [file, ...otherFiles] = files.filter((one) => one.keys.length === 1 && !one.keys.some((key) => keys.has(key)));
    const [policy, ...others] = own.filter((one) => chosen.every((pair) => pair.policy !== one));
    if (file === undefined || policy === undefined || otherFiles.length > 0 || others.length > 0)
        return [];
    const held = file.versions.some((version) => !version.isEmpty &&
        version.minus(policy.actions).isEmpty &&
        policy.actions.size <= widest * version.size);
    return held ? [{ file, policy, name: 0, actions: 0 }] : [];
}
/** The sort is stable: pairs that are alike in all of this stay in the order of the policies, then of the files. */
function byRank(a, b) {
    return b.name - a.name || b.actions - a.actions || a.file.keys.length - b.file.keys.length;
}
function withoutOverlap(pairs) {
    const policies = new Set();
    const keys = new Set();
    return pairs.filter(({ file, policy }) => {
        if (policies.has(policy) || file.keys.some((key) => keys.has(key)))
            return false;
        policies.add(policy);
        for (const key of file.keys)
            keys.add(key);
        return true;
    });
}
/** Words put before or behind the name of a policy: what kind of thing it is, and in which stage it is deployed. */
const affixes = new Set([
    ...['policy', 'policies', 'iam', 'role', 'inline', 'managed'],
    ...['prod', 'production', 'staging', 'stage', 'stg', 'dev', 'development', 'test', 'qa', 'uat', 'sandbox'],
]);
/** Takes the name of a live policy, or of a file without its extension. */
function policyNameOf(text) {
    const words = wordsOf(text);
    return { whole: words.join(''), cores: new Set(coresOf(words)) };
}
/**
 * How surely a name says that one policy is a copy of the other: 2 when they are the same but for case and
 * punctuation; 1 when one is the other with affixes before or behind it, as in `prod-payments-api-policy` and
 * `payments-api`; else 0. Any other word more makes them two policies: `admin` is not `admin-extra`, and
 * `payments-dev` is not `payments-prod`.
 */
function nameLikeness(a, b) {
    if (a.whole === '' || b.whole === '')
        return 0;
    if (a.whole === b.whole)
        return 2;
    return a.cores.has(b.whole) || b.cores.has(a.whole) ? 1 : 0;
}
/** Words end at punctuation and before a capital letter: `PaymentsApi-policy` has three. */
function wordsOf(text) {
    const apart = text.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
    return apart
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
/** What is left of a name without some affixes at its ends; nothing of a name that is made of affixes alone. */
function coresOf(words) {
    const first = words.findIndex((word) => !affixes.has(word));
    const last = words.findLastIndex((word) => !affixes.has(word));
    const starts = Array.from({ length: first + 1 }, (_, index) => index);
    const ends = Array.from({ length: words.length - last }, (_, index) => words.length - index);
    return starts.flatMap((start) => ends.map((end) => words.slice(start, end).join('')));
}

;// CONCATENATED MODULE: ./src/drift/foreign-grants.ts





/**
 * What the live policies of a target's principals grant, those that are deployed copies of the compared files apart. A
 * live policy that does not parse makes those of its principal unreadable: half of them would prove nothing. `base`
 * holds the compared files as they are on the base branch, where there is one; it only helps to know the copies.
 */
function foreignGrants(facts, policies, catalogue, base = []) {
    const splits = facts.map((one) => splitOf(one?.policies, policies, catalogue, base));
    const known = splits.filter((split) => split !== undefined && split !== 'unreadable');
    const other = otherGrants(splits, catalogue);
    const boundary = boundaryOf(facts, catalogue);
    const rest = { ...(other === undefined ? {} : { other }), ...(boundary === undefined ? {} : { boundary }) };
    if (known.length === 0)
        return rest;
    const copied = known.filter(({ copies }) => copies.length > 0);
    const deployed = copied.map(({ copies }) => foreign_grants_granted(policiesOf(copies), catalogue));
    return {
        ...rest,
        ...(deployed.length === 0 ? {} : { deployed: action_set/* ActionSet */.L.union(catalogue, deployed) }),
        differences: unique(known.flatMap((split) => differencesOf(split, policies, catalogue))),
        unmanaged: unmanagedOf(known),
        ...(known.length < splits.length
            ? {}
            : { live: known.map(({ copies, others }) => grantSet([...policiesOf(copies), ...others], catalogue)) }),
    };
}
function splitOf(live, policies, catalogue, base) {
    if (live === undefined || live === 'unreadable')
        return live;
    const parsed = parseLive(live, catalogue);
    return parsed === undefined ? 'unreadable' : deployedCopies(policies, parsed, catalogue, base);
}
function otherGrants(splits, catalogue) {
    if (splits.length === 0 || splits.includes(undefined))
        return undefined;
    const sets = splits.flatMap((split) => split === undefined || split === 'unreadable' ? [] : [foreign_grants_granted(split.others, catalogue)]);
    if (sets.length < splits.length)
        return 'unreadable';
    return {
        every: sets.reduce((all, one) => all.intersect(one), action_set/* ActionSet */.L.all(catalogue)),
        some: action_set/* ActionSet */.L.union(catalogue, sets),
    };
}
function boundaryOf(facts, catalogue) {
    const boundaries = facts.flatMap((one) => one?.boundary ?? []);
    if (boundaries.length === 0)
        return undefined;
    const parsed = parseLive(boundaries, catalogue);
    return parsed?.reduce((all, { actions }) => all.intersect(actions), action_set/* ActionSet */.L.all(catalogue));
}
/** What policies grant together: a Deny of one of them counts for all. */
function foreign_grants_granted(policies, catalogue) {
    return grantSet(policies, catalogue).actions;
}
function grantSet(policies, catalogue) {
    return (0,grants/* grantsOf */.Rr)(policies.map(({ document }) => document), catalogue);
}
/** Each policy once, although it may be the copy of several files. */
function policiesOf(copies) {
    return [...new Set(copies.map(({ policy }) => policy))];
}
/** Both sides are taken together: an action that moved from one file to another is no difference. */
function differencesOf({ copies }, policies, catalogue) {
    const committed = (0,grants/* grantsOf */.Rr)(policies, catalogue).actions;
    const live = foreign_grants_granted(policiesOf(copies), catalogue);
    const said = new Set();
    return copies.flatMap(({ of, policy }) => {
        const { file } = of;
        const own = (0,grants/* grantsOf */.Rr)(policies.filter(({ id }) => (0,model/* policyKey */.s4)(id) === (0,model/* policyKey */.s4)(of)), catalogue).actions;
        const onlyCommitted = own.intersect(committed).minus(live).names();
        const onlyLive = said.has(policy) ? [] : policy.actions.intersect(live).minus(committed).names();
        said.add(policy);
        const same = onlyCommitted.length === 0 && onlyLive.length === 0;
        return same ? [] : [{ file, policy: policy.policy.name, onlyCommitted, onlyLive }];
    });
}
function unmanagedOf(splits) {
    const names = splits.flatMap(({ others }) => others.map(({ policy: { name, kind } }) => ({ name, kind })));
    return unique(names).sort((a, b) => (0,order/* compare */.U)(a.kind, b.kind) || (0,order/* compare */.U)(a.name, b.name));
}
/** The first of values that are the same when written down. */
function unique(values) {
    const byText = new Map();
    for (const value of values) {
        const text = JSON.stringify(value);
        if (!byText.has(text))
            byText.set(text, value);
    }
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./src/drift/stage.ts



/** The stage of a target; undefined for one that is judged by its use. Pure. */
function stageOf(facts) {
    if (facts.change?.entry === 'removed')
        return { kind: 'removed-role', why: 'this change removes the role' };
    return newRole(facts) ?? notGathered(facts) ?? unusedRole(facts);
}
function newRole(facts) {
    const { change, evidence, principals } = facts;
    const young = youngRole(facts);
    if (young !== undefined)
        return young;
    if (change === undefined || change.entry === 'moved' || evidence.uses.size > 0)
        return undefined;
    const inAws = facts.facts.length === 0 ? facts.absent : facts.facts.every((one) => one?.absent === true);
    if (inAws)
        return { kind: 'new-role', why: 'AWS has no such role yet', absent: true };
    const isNewTarget = change.entry !== 'kept' && !change.hadFiles;
    // What AWS says of a role takes precedence over a list of those that were seen.
    const notAsked = facts.facts.every((one) => one?.created === undefined && one?.absent === undefined);
    if (!isNewTarget || !notAsked || principals.length === 0)
        return undefined;
    if (!principals.every((principal) => isUnseen(principal, facts)))
        return undefined;
    const count = (0,base_time/* grouped */.zD)(facts.seen?.principals.length ?? 0);
    const why = `the target is new in this change, and none of the ${count} principals in the evidence is this role`;
    return { kind: 'new-role', why, absent: true };
}
/** All roles of the target are younger than min-observation. */
function youngRole({ facts, rules: { windowEnd, minObservation } }) {
    const created = facts.flatMap((one) => (one?.absent === true ? [] : (one?.created ?? [])));
    if (created.length === 0 || created.length < facts.length)
        return undefined;
    const oldest = Math.min(...created);
    if (windowEnd - oldest >= minObservation)
        return undefined;
    const days = Math.max(0, (0,base_time/* daysBetween */.YM)(oldest, windowEnd));
    const why = `AWS created it ${days} days ago, less than min-observation (${(0,base_time/* formatDuration */.a3)(minObservation)})`;
    return { kind: 'new-role', why, absent: false };
}
/** A complete list of the principals in whole logs of the account does not have it. */
function isUnseen(principal, { seen, allCoverages, rules }) {
    const arn = (0,policy_arn/* parsePrincipalArn */.P3)(principal);
    if (seen?.complete !== true || typeof arn === 'string')
        return false;
    const logs = allCoverages.filter(source_coverage/* isLogCoverage */.RR).filter(({ accounts }) => accounts.includes(arn.account));
    const whole = logs.length > 0 && logs.every(({ gaps }) => gaps.length === 0);
    const long = logs.some((one) => (0,source_coverage/* lengthOf */.Y5)((0,source_coverage/* spanOf */.ee)(one)) >= rules.minObservation);
    return whole && long && !seen.principals.some((one) => isSameRole(one.arn, arn));
}
/** Records of sessions may name a role without its path. */
function isSameRole(seen, { account, name }) {
    const one = (0,policy_arn/* parsePrincipalArn */.P3)(seen);
    return typeof one === 'string'
        ? seen.includes(account) && seen.includes(`/${name}`)
        : one.account === account && one.name === name;
}
function notGathered({ change, coverages, readsFile }) {
    if (change === undefined || coverages.length > 0)
        return undefined;
    const { entry } = change;
    if (entry === 'installed')
        return { kind: 'not-gathered', why: 'the base has no configuration of this check yet' };
    if (entry === 'new')
        return { kind: 'not-gathered', why: 'the target is new in this change' };
    if (entry === 'kept' && readsFile)
        return { kind: 'not-gathered', why: 'the evidence was gathered without this target' };
    return undefined;
}
/** AWS says that it is older than the time that counts, and sources that look at all of that time saw nothing of it. */
function unusedRole(facts) {
    const { principals, coverages, evidence, rules, unusedOk } = facts;
    const created = facts.facts.flatMap((one) => (one?.absent === true ? [] : (one?.created ?? [])));
    if (principals.length === 0 || created.length < principals.length)
        return undefined;
    const youngest = Math.max(...created);
    const start = rules.windowEnd - rules.unusedAfter;
    if (youngest > start || evidence.uses.size > 0 || evidence.unknownEvents.length > 0)
        return undefined;
    if (!principals.every((principal) => isSilent(principal, coverages, start, rules.minObservation)))
        return undefined;
    const why = `AWS created it on ${(0,base_time/* isoDay */.kh)(youngest)}, and complete evidence since ${(0,base_time/* isoDay */.kh)(start)} has no event of it`;
    return { kind: 'unused-role', why, ...(unusedOk === undefined ? {} : { accepted: unusedOk }) };
}
/** Every source that was asked is whole and saw nothing, and one of them looked at all of the time that counts. */
function isSilent(principal, coverages, start, minObservation) {
    const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal));
    if (asked.some(({ gaps }) => gaps.length > 0))
        return false;
    if (asked.some((coverage) => (0,source_coverage/* sawAny */.ui)(coverage, principal) === true || namesServices(coverage)))
        return false;
    return asked.some((coverage) => {
        if ((0,source_coverage/* sawAny */.ui)(coverage, principal) !== false)
            return false;
        const looked = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
        return looked.start <= start && (0,source_coverage/* lengthOf */.Y5)((0,source_coverage/* spanOf */.ee)(coverage)) >= minObservation;
    });
}
/** The service-level template of policy generation names services that were used, and no action of them. */
function namesServices(coverage) {
    return coverage.source === 'policy-generation' && coverage.services.length > 0;
}

;// CONCATENATED MODULE: ./src/policy/administrator.ts






/**
 * The statements that allow every action of the catalogue, whatever Denies stand beside them: administrator access.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
function administratorGrants(policies, catalogue) {
    const allows = policies.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'Allow'));
    const sets = allows.map(({ actions }) => (0,grants/* actionsIn */.jS)(actions, catalogue));
    const alone = allows.filter((_, index) => sets[index]?.size === catalogue.size);
    if (alone.length > 0)
        return alone.map((statement) => grantOf(statement, patternOf(statement)));
    const [first] = allows;
    if (first === undefined || action_set/* ActionSet */.L.union(catalogue, sets).size < catalogue.size)
        return [];
    return [grantOf(first, 'several patterns')];
}
function grantOf(statement, pattern) {
    const every = statement.actions.items.find(({ value }) => value.text === pattern);
    const location = (0,model/* locationOf */.hD)((every ?? statement.actions).origin);
    return { ...location, pattern, resources: (0,model/* valuesOf */.sm)(statement.resources), statement };
}
function patternOf({ actions }) {
    if (actions.kind === 'all-but')
        return 'NotAction';
    const every = actions.items.find(({ value }) => (0,action_pattern/* isEveryAction */.mP)(value));
    return every?.value.text ?? 'several patterns';
}
/** The administrator access of one side that no statement of the other side grants as far. */
function administratorBeyond(one, other) {
    return one.find((grant) => !other.some((before) => grantsAsMuch(before.statement, grant.statement)));
}
function grantsAsMuch(before, now) {
    const tests = conditionTests(now.condition);
    if (![...conditionTests(before.condition)].every((test) => tests.has(test)))
        return false;
    const [outer, inner] = [before.resources, now.resources];
    if (outer.kind === 'only')
        return (0,resource_cover/* coversAll */.c9)((0,model/* valuesOf */.sm)(outer), inner.kind === 'only' ? (0,model/* valuesOf */.sm)(inner) : ['*']);
    return inner.kind === 'all-but' && (0,resource_cover/* coversAll */.c9)((0,model/* valuesOf */.sm)(inner), (0,model/* valuesOf */.sm)(outer));
}

// EXTERNAL MODULE: ./src/policy/unknown-actions.ts
var unknown_actions = __webpack_require__(7874);
// EXTERNAL MODULE: ./src/reference/api-names.ts
var api_names = __webpack_require__(6932);
;// CONCATENATED MODULE: ./src/run/evaluation-window.ts

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
function evaluationWindow(target, gathered, now) {
    const { evidence: request, unusedAfter, principals } = target;
    // Other targets' evidence may reach further: it decides nothing here.
    const coverages = gathered.coverage.filter((coverage) => principals.some(({ arn }) => (0,source_coverage/* concerns */.Kc)(coverage, arn)));
    const ends = coverages.map(({ window }) => window.end);
    const lookbacks = coverages.map(({ window }) => window.end - window.start);
    const end = ends.length === 0 ? undefined : Math.max(...ends);
    const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
    const tail = tailOf(request, after);
    // A run that gathers is about today, even where all it could get is older.
    const stale = request.file === undefined && end !== undefined && end < now - tail;
    const windowEnd = request.windowEnd ?? (stale ? now : end) ?? now;
    const memory = rememberedFor(target, gathered);
    const common = {
        windowEnd,
        unusedAfter: after,
        tail,
        ...(memory === undefined ? {} : { remembered: memory }),
    };
    if (request.file === undefined)
        return common;
    // However old evidence may be: what ends before the time in question begins says nothing of it.
    const oldest = (request.windowEnd ?? now) - request.file.maxAge;
    return { ...common, staleBefore: Math.max(oldest, windowEnd - after) };
}
/** How long the uses of all principals are remembered; undefined if `unusedAfter` is configured. */
function rememberedFor({ unusedAfter, principals }, { retention }) {
    const known = principals.map(({ arn }) => retention?.get(arn));
    if (unusedAfter !== undefined || known.length === 0)
        return undefined;
    return known.some((one) => one === undefined) ? undefined : Math.min(...known.flatMap((one) => one ?? []));
}
/** A file alone is taken as it is until it is too old; beside a fresh source it says nothing of the days since. */
function tailOf({ file, logs, generation, athena, lastAccessed, unusedAccess }, after) {
    const fresh = [logs, generation, athena, unusedAccess].some((one) => one !== undefined) || lastAccessed !== 'no';
    return file === undefined || fresh ? (0,source_coverage/* tolerance */.aS)(after) : Math.max((0,source_coverage/* tolerance */.aS)(after), file.maxAge);
}

;// CONCATENATED MODULE: ./src/run/target-input.ts












/** What the comparison needs of a target, but for the ages of grants: these are read only where they matter. */
function inputOf(facts, { catalogue, events }, now) {
    const { target, policy, evidence: gathered, change } = facts;
    const { policies, warnings, unread } = policy;
    const principals = target.principals.map(({ arn }) => arn);
    const { minObservation, missingDenied, policiesComplete } = target;
    const evidence = usesOf(target, gathered);
    const base = policy.base?.kind === 'read' ? policy.base.policies : undefined;
    const known = factsOf(target, gathered);
    const coverages = gathered.coverage.filter((coverage) => principals.some((principal) => (0,source_coverage/* concerns */.Kc)(coverage, principal)));
    const window = evaluationWindow(target, gathered, now);
    const stage = stageOf(stageFacts(facts, evidence, coverages, { ...window, minObservation }));
    return {
        head: (0,grants/* grantsOf */.Rr)(policies, catalogue),
        ...comparedWith(policy, catalogue),
        ...(stage === undefined ? {} : { stage }),
        ...(change.baseline === undefined ? {} : { baseline: change.baseline }),
        unknownActions: policies.flatMap((one) => (0,unknown_actions/* unknownActions */.y)(one, catalogue, (pattern) => (0,api_names/* adviceOn */.i)(pattern, events))),
        warnings,
        unreadPolicies: unread.map(({ path, message }) => `${path} is ${message}`),
        foreign: foreignOf(foreignGrants(known, policies, catalogue, base), policy),
        principals,
        activeSince: activeSince(target, gathered),
        created: createdOf(target, gathered),
        unread: known.flatMap((one) => one?.readErrors ?? []),
        ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
        activeFindings: activeFindings(target, gathered),
        remarks: [
            ...(policy.files.oddNames ?? []).map((path) => `the file name ${path} reads like a pattern: rename the file`),
            ...(gathered.remarks ?? []),
            ...known.flatMap((one) => one?.remarks ?? []),
            ...baseRemark(policy.base),
            ...principals.flatMap((one) => namesakeRemark(one, gathered)),
        ],
        evidence,
        coverages,
        acceptances: target.acceptances,
        rules: {
            ...window,
            minObservation,
            // Zero, where there is no evidence, would mean that no grant is ever too young.
            newGrantGrace: target.newGrantGrace ?? Math.max(1, window.unusedAfter),
            missingDenied,
            policiesComplete,
        },
        today: now,
    };
}
/** What the policies are compared with, where it is known. */
function comparedWith({ policies, base }, catalogue) {
    if (base?.kind !== 'read')
        return {};
    // A file that is no valid policy at the base did not grant administrator access.
    const strange = new Set(base.unknown?.map(({ path }) => path));
    const known = base.policies.filter(({ id }) => !strange.has(id.file));
    const before = administratorGrants(known, catalogue);
    const added = administratorBeyond(administratorGrants(policies, catalogue), before);
    return {
        base: (0,grants/* grantsOf */.Rr)(base.policies, catalogue),
        uncommitted: (0,read_policies/* withoutBase */.ki)(base),
        ...(added === undefined ? {} : { addsAdministrator: added }),
    };
}
/** How a deployed copy differs is only known where all files were read. */
function foreignOf(grants, { unread }) {
    if (unread.length === 0)
        return grants;
    const { differences: _, ...rest } = grants;
    return rest;
}
function usesOf({ principals, former = [] }, { principals: known }) {
    const users = [...principals.map(({ arn }) => arn), ...former];
    return withRequestNeeds((0,merge/* mergeEvidence */.i1)(users.flatMap((user) => known.get(user)?.evidence ?? [])));
}
/** What decides the stage of a target. Evidence that the change brings makes no role new. */
function stageFacts({ target, policy, evidence: gathered, change }, evidence, coverages, rules) {
    const { principals, absent, unusedOk, trustEvidence } = target;
    const isTrusted = trustEvidence || change.unproven.length === 0;
    const facts = factsOf(target, gathered);
    const hadFiles = policy.base?.kind === 'read' && policy.base.policies.length > 0;
    const isKnown = isTrusted && policy.base?.kind === 'read' && change.entry !== undefined;
    return {
        principals: principals.map(({ arn }) => arn),
        facts: isTrusted ? facts : facts.map(() => undefined),
        evidence,
        coverages,
        allCoverages: gathered.coverage,
        seen: gathered.principalsSeen,
        absent: isTrusted && absent === true,
        ...(isKnown && change.entry !== undefined ? { change: { entry: change.entry, hadFiles } } : {}),
        readsFile: target.evidence.file !== undefined && target.problem === undefined,
        rules,
        unusedOk,
    };
}
/** What is to be said of a base that is not known, or not all of it. */
function baseRemark(base) {
    if (base === undefined)
        return [];
    if (base.kind === 'unread')
        return [`what this change adds and removes is not known: ${base.message}`];
    return [
        ...base.uncommitted.map((path) => `${path} is not committed: what it granted before is not known`),
        ...(base.unknown ?? []).map(({ path, message }) => `what ${path} granted before is not known: at the base it ${message}`),
    ];
}
/** People copy names from session ARNs, which have no path. Without any event the verdict itself names similar ones. */
function namesakeRemark(principal, { principals, principalsSeen }) {
    const used = (principals.get(principal)?.evidence.uses.size ?? 0) > 0;
    const others = used && principalsSeen !== undefined ? (0,seen_principals/* namesakesOf */.Qe)(principal, principalsSeen) : [];
    if (others.length === 0)
        return [];
    return [
        `the evidence also has events of ${others.join(', ')}, with the name of ${principal} and another path; they are not counted: check the path`,
    ];
}
/** What is known of each principal itself; undefined of those that were not queried. */
function factsOf({ principals }, gathered) {
    return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}
function activeFindings({ principals }, gathered) {
    return principals.flatMap(({ arn: principal }) => {
        const findings = gathered.principals.get(principal)?.facts?.findings ?? [];
        return findings.map((finding) => ({ principal, finding }));
    });
}
/** Since when all principals are known to exist; undefined where AWS does not say and no event has a time. */
function activeSince({ principals }, gathered) {
    const signs = principals.map(({ arn }) => {
        const known = gathered.principals.get(arn);
        const uses = [...(known?.evidence.uses.values() ?? [])];
        const tallies = uses.flatMap(({ allowed, denied }) => [allowed?.first, denied?.first]);
        const listed = gathered.principalsSeen?.principals.find((one) => one.arn === arn)?.first;
        const times = [known?.facts?.created, listed, ...tallies].filter((time) => time !== undefined);
        return times.length === 0 ? undefined : Math.min(...times);
    });
    const dated = signs.filter((sign) => sign !== undefined);
    return dated.length === 0 || dated.length < signs.length ? undefined : Math.max(...dated);
}
/** When the principals were made, where that is known. */
function createdOf({ principals }, gathered) {
    const times = principals.flatMap(({ arn }) => {
        const created = gathered.principals.get(arn)?.facts?.created;
        return created === undefined ? [] : [[arn, created]];
    });
    return new Map(times);
}

;// CONCATENATED MODULE: ./src/run/judge.ts











/** Compares the use of one target with its grants. Pure. */
function compareTarget(facts, knowledge, now) {
    const input = inputOf(facts, knowledge, now);
    return { ...facts, input, comparison: compareUse(input, knowledge), knowledge };
}
/** What was compared, with what earlier versions of the files tell of it. Pure. */
function withHistory(compared, history) {
    const { ages, agesUnread, remarks = [] } = history;
    const input = {
        ...compared.input,
        ...(ages === undefined ? {} : { ages }),
        ...(agesUnread === undefined ? {} : { agesUnread }),
        ...(history.import === undefined ? {} : { import: history.import }),
        remarks: [...(compared.input.remarks ?? []), ...remarks],
    };
    const comparison = input.import === undefined ? compared.comparison : compareUse(input, compared.knowledge);
    return { ...compared, input, comparison };
}
/** Measures one target's drift, and judges it; `shared` gives what other targets need of the same text. Pure. */
function judgeTarget(compared, { removals = [] } = {}, shared) {
    const { target, policy, knowledge } = compared;
    const input = { ...compared.input, ...(shared === undefined ? {} : { shared }) };
    const { principals, coverages, rules } = input;
    const drift = measureDrift(input, knowledge, compared.comparison);
    const judgement = judgementOf(compared, input, drift);
    const { policies, files } = policy;
    const judged = {
        name: target.name,
        ...(target.isNamed === true ? { isNamed: true } : {}),
        principals,
        policyFiles: [...pathsOf(policies, policy.base), ...policy.unread.map(({ path }) => path)],
        coverages,
        unmanaged: input.foreign?.unmanaged ?? [],
        window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
        ...(rules.remembered === undefined ? {} : { rememberedSince: (0,drift_input/* inUseSince */.lG)(rules) }),
        limits: target.limits,
        drift,
        judgement,
        // What is configured wrongly was not judged at all: no leniency covers it.
        failsStep: target.problem !== undefined || failsStep(judgement, target.outcome),
        ...(target.problem === undefined ? {} : { problem: target.problem }),
        ...(input.stage === undefined ? {} : { stage: input.stage }),
        ...(policy.base?.kind === 'read' && !isAllUncommitted(policies, policy.base)
            ? judge_comparison(policies, policy.base, input)
            : {}),
        ...(removals.length === 0 ? {} : { removed: removals }),
        ...acceptedByChange(compared, drift),
    };
    const before = policy.base?.kind === 'read' ? { basePolicies: policy.base.policies } : {};
    return { judged, policies, ...before, files: files.texts, input };
}
/** Acceptances count as brought by the change where the base has none of them; a removed target has its own. */
function acceptedByChange({ target, change: { entry, earlier } }, { findings }) {
    if (entry === undefined || entry === 'removed')
        return {};
    const brought = newAcceptances(target.acceptances, earlier?.acceptances ?? [], findings);
    return brought.length === 0 ? {} : { newAcceptances: brought };
}
function judgementOf(compared, input, drift) {
    const { target, policy, evidence, change } = compared;
    const { principals, coverages, rules } = input;
    const created = [...createdOf(target, evidence).values()];
    return judge(drift, target.limits, {
        principals,
        coverages,
        minObservation: rules.minObservation,
        windowEnd: rules.windowEnd,
        tail: rules.tail,
        ...(created.length === 0 ? {} : { created: Math.max(...created) }),
        unknownAge: unknownAges(input),
        principalsSeen: evidence.principalsSeen,
        unreadPolicies: input.unreadPolicies ?? [],
        interrupted: evidence.interrupted === true,
        staleBefore: rules.staleBefore,
        baseUnread: unknownBase(policy.base, rules.newGrantGrace),
        unproven: target.trustEvidence ? [] : [...change.unproven, ...(change.notRead ?? [])],
        unlisted: target.unlisted,
        withoutEvidence: change.withoutEvidence ?? target.problem ?? target.unlisted ?? (0,run_target/* noRole */.QU)(target),
        atBase: () => driftAtBase(compared, input),
        stage: input.stage,
    });
}
/** What the files at the base would be called by the same evidence and the settings of the base. */
function driftAtBase({ target, policy, evidence, change, knowledge }, { ages, today }) {
    if (policy.base?.kind !== 'read' || (0,read_policies/* withoutBase */.ki)(policy.base).length > 0)
        return undefined;
    const { principals, former, unlisted } = target;
    const earlier = {
        ...(change.earlier ?? target),
        principals,
        ...(former === undefined ? {} : { former }),
        ...(unlisted === undefined ? {} : { unlisted }),
    };
    const { base, ...own } = policy;
    const then = { ...own, policies: base.policies, warnings: [] };
    const facts = { target: earlier, policy: then, evidence, change };
    const input = { ...inputOf(facts, knowledge, today), ...(ages === undefined ? {} : { ages }) };
    return { drift: measureDrift(input, knowledge), limits: earlier.limits };
}
/** A run that cannot have evidence may be inconclusive for that, but a policy that cannot be read is not let through. */
function failsStep({ verdict, reasons }, outcome) {
    if (outcome.warnOnly || verdict === 'pass')
        return false;
    const unread = reasons.some(({ code }) => code === 'policy-unreadable');
    return verdict === 'fail' || (unread ? outcome.failOnUnreadPolicy : outcome.failOnInconclusive);
}
/** Principals whose every source leaves open that they are younger than min-observation. */
function unknownAges({ principals, coverages, created = new Map(), rules }) {
    return principals.filter((principal) => {
        const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal) && coverage.gaps.length === 0);
        return (asked.length > 0 && asked.every((coverage) => (0,observation/* ageIsUnknown */.I4)(coverage, principal, { created, ...rules })));
    });
}
/** If another run could know the base, actions that a change adds by name may be among the over-granted. */
function unknownBase(base, grace) {
    if (base === undefined)
        return undefined;
    if (base.kind === 'unread') {
        const lasting = base.lasting === true;
        return { message: base.message, mayHideNew: !lasting && grace > 0, lasting };
    }
    const [unknown] = base.unknown ?? [];
    if (unknown !== undefined) {
        const message = `${unknown.path} at the base ${unknown.message}`;
        return { message, mayHideNew: grace > 0, lasting: false, isPartial: true };
    }
    const [first] = base.uncommitted;
    if (first === undefined)
        return undefined;
    return { message: `${first} is not committed`, mayHideNew: false, lasting: true };
}
/** The files that are compared; those that the change takes away where it leaves none. */
function pathsOf(policies, base) {
    const named = policies.length > 0 || base?.kind !== 'read' ? policies : base.policies;
    return [...new Set(named.flatMap((policy) => [...(0,model/* filesOf */.R8)(policy)]))];
}
/** Of files that are all uncommitted nothing is said about before. */
function isAllUncommitted(policies, { uncommitted }) {
    return policies.length > 0 && policies.every(({ id }) => uncommitted.includes(id.file));
}
/** What the change does, as the reports take it. */
function judge_comparison(policies, base, input) {
    const { commit, policies: before } = base;
    const now = new Set(policies.map(({ id }) => (0,model/* policyKey */.s4)(id)));
    const gone = before.map(({ id }) => (0,model/* policyKey */.s4)(id)).filter((key) => !now.has(key));
    const change = changeOf(policies, before, input);
    // That nothing changed is not known of files without a base.
    const isKnown = (0,read_policies/* withoutBase */.ki)(base).length === 0 || change === 'actions-changed';
    return { ...(isKnown ? { change } : {}), comparedWith: { commit, deleted: gone } };
}
/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(head, before, { head: granted, base }) {
    if (before.length === 0)
        return 'new';
    if ((0,model/* meaningOf */.Pr)(head) === (0,model/* meaningOf */.Pr)(before))
        return 'none';
    return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'actions-changed';
}

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(9585);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
;// CONCATENATED MODULE: ./src/run/within-budget.ts




/**
 * Judges a target by all that is known of it, or else, where that takes too much work, without what is largest of it: a
 * policy file, or the evidence; else without both. What is left out is named, and the target is inconclusive.
 */
function judgeWithin(facts, budget, judge) {
    const whole = budget.try(() => judge(facts));
    if (whole.done)
        return whole.value;
    const lighter = withoutLargest(facts);
    const rest = budget.retry(() => judge(lighter));
    return rest.done ? rest.value : judge(withoutEvidence(withoutFiles(facts, filesOf(facts.policy))));
}
function withoutLargest(facts) {
    const sizes = filesOf(facts.policy).map((file) => ({ file, size: itemsIn(file, facts.policy) }));
    const [first] = sizes.sort((a, b) => b.size - a.size);
    if (first === undefined || first.size < itemsSeen(facts))
        return withoutEvidence(facts);
    return withoutFiles(facts, [first.file]);
}
/** How many actions and resources a file lists, at the head or at the base. */
function itemsIn(file, { policies, base }) {
    const count = (some) => {
        const statements = some.flatMap(({ id, statements }) => (id.file === file ? statements : []));
        return statements.reduce((sum, { actions, resources }) => sum + actions.items.length + resources.items.length, 0);
    };
    return Math.max(count(policies), base?.kind === 'read' ? count(base.policies) : 0);
}
/** How much is known of the principals, by a like measure: their actions with the resources, and their live policies. */
function itemsSeen({ target, evidence }) {
    const known = target.principals.flatMap(({ arn }) => evidence.principals.get(arn) ?? []);
    return known.reduce((sum, { evidence: { uses }, facts }) => {
        const seen = [...uses.values()].reduce((all, { resources }) => all + 1 + resources.sample.length, 0);
        const live = Array.isArray(facts?.policies) ? facts.policies : [];
        return sum + seen + live.reduce((all, { text }) => all + text.length / 50, 0);
    }, 0);
}
/** The files of the policies, those that only the base has among them. */
function filesOf({ policies, base }) {
    const before = base?.kind === 'read' ? base.policies : [];
    return [...new Set([...policies, ...before].map(({ id }) => id.file))];
}
function withoutFiles(facts, files) {
    const { policy } = facts;
    const [first = ''] = files;
    return {
        ...facts,
        policy: {
            ...policy,
            policies: policy.policies.filter(({ id }) => !files.includes(id.file)),
            warnings: policy.warnings.filter(({ path }) => !files.includes(path)),
            unread: [...policy.unread, ...files.map((path) => ({ path, message: work_budget/* tooComplex */.p }))],
            ...(policy.base === undefined
                ? {}
                : { base: { kind: 'unread', message: `${first} is ${work_budget/* tooComplex */.p}`, lasting: true } }),
        },
    };
}
/** Every source has a gap: nothing that it lacks is proven. */
function withoutEvidence(facts) {
    const gaps = [{ location: 'evidence', message: work_budget/* tooComplex */.p }];
    const coverage = facts.evidence.coverage.map((one) => ({ ...one, gaps }));
    const evidence = { coverage, principals: new Map() };
    return { ...facts, evidence };
}
/** Steps that the patterns of all acceptances of a run may take. */
const mostForAcceptances = 50_000_000;
/** Throws InputError where the acceptances of a config file take too much work. */
function checkAcceptances(targets, catalogue) {
    const patterns = new Set(targets.flatMap(({ acceptances }) => acceptances.map(({ pattern }) => pattern)));
    const { done } = (0,work/* within */.u)(mostForAcceptances, () => {
        for (const pattern of patterns)
            (0,action_pattern/* expandPattern */.nh)(pattern, catalogue);
    });
    if (done)
        return;
    const message = `the ${patterns.size} entries are too complex: their wildcards take more work than a run may do`;
    throw new input_error/* InputError */.d([{ location: 'accept', message, remedy: 'name the actions, or their service' }]);
}

;// CONCATENATED MODULE: ./src/run/run.ts












/**
 * The whole pipeline: policies and evidence in, verdicts out. Policies come first: a broken one costs no log scan.
 * Throws InputError.
 */
async function run(request, ports) {
    const { scope = (0,run_scope/* wholeScope */.i0)(request.config) } = request;
    const wanted = scope.targets.map(({ target }) => target);
    const policies = await (0,read_policies/* parsePolicies */.Mo)(wanted, ports);
    const targets = (0,run_target/* rejectIfNone */.$y)(await ports.findRoles(wanted));
    const { evidence, of, knowledge } = await gatherAll(targets, policies, ports);
    checkAcceptances(targets, knowledge.catalogue);
    const budget = new work_budget/* WorkBudget */.n();
    const open = [];
    for (const { target, policy } of pairs(targets, policies)) {
        const facts = { target, policy, evidence: of(target), change: await ports.readChange(target) };
        const compared = judgeWithin(facts, budget, (some) => compareTarget(some, knowledge, ports.now));
        const history = await readGrantHistory(compared, budget, ports);
        open.push({ compared: withHistory(compared, history), history });
    }
    const results = judgeTogether(open, budget);
    const noted = withAcceptanceNotes(results, ports.now, request.config.unpicked.size === 0);
    const history = await runHistory(targets, noted, ports);
    return { run: judgedRun(request, scope, noted, history), evidence, history, targets: noted, knowledge };
}
/** Judges targets that may share text: what one of them needs of it is over-granted for none. */
function judgeTogether(open, budget) {
    const sharing = open.map(({ compared: { target, input, comparison } }) => {
        return { name: target.name, head: input.head, stateOf: ownState(comparison, input) };
    });
    const shared = sharedText(sharing);
    return open.map(({ compared, history }, index) => {
        const target = sharing[index];
        const text = target === undefined ? undefined : shared(target);
        return judgeWithin(compared, budget, (some) => {
            if (some === compared)
                return judgeTarget(compared, history, text);
            return judgeTarget(compareTarget(some, compared.knowledge, compared.input.today), {}, text);
        });
    });
}
function pairs(targets, policies) {
    return targets.flatMap((target, index) => {
        const policy = policies[index];
        return policy === undefined ? [] : [{ target, policy }];
    });
}
/** What the runs before found, where an evidence file tells, and with them this one, where the run remembers. */
async function runHistory(targets, results, ports) {
    const read = await Promise.all(targets.map(({ evidence }) => ports.readHistory(evidence)));
    const earlier = read.find((one) => one !== undefined) ?? [];
    if (targets.every(({ evidence }) => evidence.memory === undefined))
        return { records: earlier, remembers: false };
    if (results.length === 0)
        return { records: earlier, remembers: false };
    const end = Math.max(...results.map(({ judged }) => judged.window.end));
    const found = results.map(({ judged: { name, judgement, drift } }) => {
        const { overGranted, missing, undetermined } = drift.counts;
        return [name, { verdict: judgement.verdict, overGranted, missing, undetermined }];
    });
    return { records: recorded(earlier, { end, targets: new Map(found) }), remembers: true };
}
function judgedRun({ settingsChanges = [], notice }, { targets: scoped, unchanged }, results, { records, remembers }) {
    // What is judged for the sake of a shared file is one of the unchanged targets.
    const targets = results
        .filter((_, index) => scoped[index]?.onlyShares !== true)
        .map(({ judged }) => judged);
    return {
        verdict: worst(targets.map(({ judgement }) => judgement.verdict)),
        targets,
        ...(unchanged === 0 ? {} : { unchanged }),
        ...(settingsChanges.length === 0 ? {} : { settingsChanges }),
        ...(notice === undefined ? {} : { notice }),
        ...(remembers ? { history: records } : {}),
    };
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ rejectIfNone),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);


/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
function rejectIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ location: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(problems);
    return targets;
}
/** Whether a role matches one of a target's patterns. */
function matchesAny(role, { rolePatterns }) {
    return rolePatterns.some((pattern) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .matchesRole */ .wA)(pattern, role));
}
/**
 * The keys under which an evidence file has the roles that match a target's patterns: the one that is written, then
 * those of an earlier version, which did not know paths and not always the account.
 */
function prefixKeys({ rolePatterns }) {
    const account = rolePatterns[0]?.account ?? '';
    const names = rolePatterns.map(({ prefix }) => prefix);
    const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
    return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}
/** The roles that match the patterns of targets, for the evidence file. */
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => matchesAny(one, target)).map(({ arn }) => arn);
        const [key = ''] = prefixKeys(target);
        if (target.rolePatterns.length === 0)
            return [];
        return [[key, { roles, ...(failure === undefined ? {} : { error: failure }) }]];
    });
    return new Map(answers);
}
/** Why no role of a target is known; undefined where there is one. */
function noRole({ principals, rolePatterns, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
    return absent === true
        ? `no role’s name begins with ${names}`
        : `the evidence tells of no role whose name begins with ${names}`;
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WorkBudget),
/* harmony export */   p: () => (/* binding */ tooComplex)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);

/** Steps of work that every target may take: more than `Action: "*"` takes that is compared with as much at the base. */
const own = 24_000_000;
/** Steps that all targets of a run may take together beyond their own: about half a second. */
const shared = 40_000_000;
/**
 * What a run may do. Policies and evidence can be small and ask for hours of work: thousands of resources in a Deny, each
 * to be compared with thousands of an Allow. A target that takes more than its own steps takes half of what is left for
 * all at the most, so that one of them cannot keep the others from being judged.
 */
class WorkBudget {
    #left = shared;
    /** Does work of one target; where it takes too many steps, it is stopped. */
    try(work) {
        const worked = (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own + this.#left / 2, work);
        this.#left -= Math.max(0, worked.steps - own);
        return worked;
    }
    /** Does work again that was stopped, on less: it gets nothing of what is for all. */
    retry(work) {
        return (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own, work);
    }
}
/** What is said of an input that takes more. */
const tooComplex = 'too complex: to compare it takes more work than a run may do';


/***/ })

};
