export const id = 1174;
export const ids = [1174];
export const modules = {

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

/***/ 41550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ deniedLately),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   Tb: () => (/* binding */ watchTime)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);
/* harmony import */ var _evidence_merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);


const watchTime = 14 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
function deniedLately(denials) {
    const { uses, granted, from, excused } = denials;
    const lately = new Map();
    for (const [action, use] of uses) {
        const id = granted.catalogue.idOf(action);
        if (id === undefined || granted.has(id) || excused.has(action))
            continue;
        const { allowed, ...rest } = use;
        const undated = allowed === undefined ? rest : { ...rest, allowed: {} };
        if (stopOf(id, undated, from, denials) !== undefined)
            lately.set(id, use);
    }
    return lately;
}
function stopOf(id, { allowed, denied, attempted }, since, { grantedElsewhere }) {
    if (denied?.last !== undefined && denied.last >= since) {
        if (allowed === undefined && (denied.first ?? since) < since)
            return undefined;
        const counted = denied.count !== undefined && (denied.first ?? 0) >= since;
        return { outcome: 'denied', last: denied.last, ...(counted ? { denied: denied.count } : {}) };
    }
    if (attempted?.last === undefined || grantedElsewhere(id))
        return undefined;
    if (((0,_evidence_merge__WEBPACK_IMPORTED_MODULE_0__/* .surelyAt */ .On)(attempted) ?? attempted.last) < since)
        return undefined;
    return (allowed?.last ?? 0) >= since ? undefined : { outcome: 'attempted', last: attempted.last };
}


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unclearText)
/* harmony export */ });
const unclearText = {
    condition: 'its Condition cannot be compared with the calls',
    'not-resource': 'it is not known whether its NotResource excludes the resources of the calls',
    resources: 'its resources cannot be compared with those of the calls',
};


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

/***/ 27061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
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
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
function accountOf([first]) {
    return first?.account ?? '';
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/drift/history.ts
function recorded(history = [], run) {
    const others = history.filter(({ end }) => end !== run.end);
    return [...others, run].sort((a, b) => a.end - b.end).slice(-60);
}

// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/reference/cause.ts
var cause = __webpack_require__(77274);
;// CONCATENATED MODULE: ./src/drift/shared-text.ts



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
function textOf({ at: { policy, statement }, pattern }) {
    return `${(0,model/* policyKey */.s4)(policy)} ${statement} ${pattern}`;
}

// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(13711);
// EXTERNAL MODULE: ./src/drift/effects.ts
var drift_effects = __webpack_require__(7221);
;// CONCATENATED MODULE: ./src/drift/deny-doubts.ts

function denyDoubts({ effects }) {
    const doubts = effects?.unclear.filter(({ isDoubt }) => isDoubt) ?? [];
    return doubts.map(({ file, line, actions, why }) => {
        const [first = '', ...others] = actions;
        const which = others.length === 0 ? first : `${first} and ${others.length} more actions`;
        const message = `the Deny at ${file}:${line} may deny ${which} in use: ${drift_effects/* unclearText */.u[why]}`;
        return { code: 'deny-unclear', message };
    });
}

// EXTERNAL MODULE: ./src/drift/finding-key.ts
var finding_key = __webpack_require__(5280);
// EXTERNAL MODULE: ./src/drift/findings.ts
var findings = __webpack_require__(53321);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(32719);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(28980);
;// CONCATENATED MODULE: ./src/drift/no-event.ts

function noEvent(principal, principalsSeen) {
    const near = principalsSeen === undefined ? [] : (0,seen_principals/* nearestSeen */.uf)(principal, principalsSeen);
    const message = `the evidence contains no event of ${principal}`;
    if (near.length === 0)
        return { code: 'no-event', message };
    return {
        code: 'no-event',
        message: `${message}, but it contains events of ${near.join(', ')}: compare them with principal-arn`,
    };
}

;// CONCATENATED MODULE: ./src/drift/policy-doubts.ts
function policyDoubts(drift, status) {
    return [
        ...(status.unreadPolicies ?? []).map(policyReason),
        ...unknownPartReasons(status.unknownParts ?? []),
        ...attachedReasons(drift),
    ];
}
function policyReason(what) {
    return { code: 'policy-unreadable', message: `the actions that the policy grants are not known: ${what}` };
}
function unknownPartReasons(parts) {
    const lines = [...new Set(parts.map(({ at, reason }) => `${at.file}:${at.line}: ${reason}`))];
    const shown = lines.slice(0, shownParts);
    const more = lines.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more parts of the policies are not known`] : [])].map((message) => ({
        code: 'policy-unknown',
        message,
    }));
}
const shownParts = 10;
function attachedReasons({ findings }) {
    const open = findings.filter(({ cause }) => cause?.code === 'attached-policy-unread');
    const [first, ...others] = open;
    if (first === undefined)
        return [];
    const which = others.length === 0 ? first.action : `${first.action} and ${others.length} more`;
    const message = `the grant of ${which} is not known: ${first.reason}`;
    return [{ code: 'attached-policy-unread', message }];
}

;// CONCATENATED MODULE: ./src/drift/verdict.ts








function judge(drift, limits, status) {
    const { stage, baseUnread } = status;
    if (stage?.kind === 'removed-role')
        return { verdict: 'pass', reasons: [] };
    const findings = drift.findings.filter((finding) => !mightCount(finding, limits, baseUnread));
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
    const doubts = [...policyDoubts(drift, status), ...denyDoubts(drift), ...thin];
    const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
    return { verdict, reasons: [...failures, ...doubts], ...(existingDrift ? { existingDrift } : {}) };
}
function isExplained({ code }, stage) {
    if (stage === undefined)
        return false;
    if (stage.kind === 'unused-role')
        return code === 'no-event';
    const isMissing = missingEvidence.has(code);
    return isMissing || (code === 'incomplete-evidence' && stage.kind === 'new-role' && stage.absent);
}
const missingEvidence = new Set([
    ...['no-evidence', 'no-event', 'short-span', 'young-role', 'unknown-age'],
]);
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
function mightCount({ state, named, inBaseline, introduced }, { gate }, base) {
    if (base === undefined || inBaseline === true || (state !== 'over-granted' && state !== 'missing'))
        return false;
    if (base.isPartial === true && (introduced === 'added' || introduced === 'removed'))
        return false;
    const mayNot = gate === 'introduced' || (gate === 'changed' && !base.lasting);
    return mayNot || (base.mayHideNew && state === 'over-granted' && named === true);
}
function worst(verdicts) {
    return ['fail', 'inconclusive'].find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
function doubtsOf(status) {
    const { principals, coverages, baseUnread, unproven = [], withoutEvidence } = status;
    const none = withoutEvidence ?? `the evidence does not include ${principals.join(', ')}`;
    const base = baseUnread !== undefined ? [baseReason(baseUnread.message)] : [];
    if (coverages.length === 0)
        return [...base, { code: 'no-evidence', message: none }];
    return [
        ...base,
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
        ...(status.interrupted === true ? [{ code: 'interrupted', message: interrupted }] : []),
        ...ageReason(status),
        ...earlyReasons(status),
    ];
}
function baseReason(message) {
    return { code: 'base-unknown', message: `the actions that this change adds are not known: ${message}` };
}
function trustReason(what) {
    const message = `${what}: a change cannot pass on evidence that it adds or modifies itself, unless trust-evidence is true`;
    return { code: 'untrusted-evidence', message };
}
function gapReasons(coverages) {
    const messages = coverages.flatMap(({ gaps }) => gaps.map(({ location, message }) => `${location}: ${message}`));
    return [...new Set(messages)].map((message) => ({ code: 'incomplete-evidence', message }));
}
function seen(principal, coverages) {
    const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal));
    const saw = (some) => some.map((coverage) => (0,source_coverage/* sawAny */.ui)(coverage, principal));
    const logs = saw(asked.filter(source_coverage/* isLogCoverage */.RR));
    if (asked.length === 0 || logs.length > 0)
        return asked.length > 0 && !logs.includes(false);
    const others = saw(asked);
    return asked.some(({ gaps }) => gaps.length > 0) || others.includes(true) || !others.includes(false);
}
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
const interrupted = 'the run was interrupted before it had read all evidence';
function ageReasonOf(principal) {
    const message = `the age of ${principal} could not be read; allow iam:GetRole or iam:GetUser`;
    return { code: 'unknown-age', message };
}
function youthReason({ created, windowEnd, minObservation }) {
    if (created === undefined || windowEnd - created >= minObservation)
        return [];
    const message = `the role was created on ${(0,base_time/* isoDay */.kh)(created)}, less than min-observation ago`;
    return [{ code: 'young-role', message }];
}
function ageReason({ coverages, staleBefore }) {
    const ends = coverages.map(({ window }) => window.end);
    const oldest = Math.min(...ends);
    if (staleBefore === undefined || oldest >= staleBefore)
        return [];
    const message = `the evidence ends on ${(0,base_time/* isoDay */.kh)(oldest)} and is older than max-evidence-age`;
    return [{ code: 'old-evidence', message }];
}
function earlyReasons({ coverages, windowEnd, tail, staleBefore = 0 }) {
    const early = coverages.flatMap((coverage) => {
        if (coverage.source === 'unused-access' || coverage.gaps.length > 0)
            return [];
        const { end } = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
        if (end < staleBefore || end >= windowEnd - tail)
            return [];
        return [`${coverage.source}: the evidence ends on ${(0,base_time/* isoDay */.kh)(end)}, before the evaluation window ends`];
    });
    return [...new Set(early)].map((message) => ({ code: 'ends-early', message }));
}

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var drift_acceptances = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/evidence/merge.ts + 1 modules
var merge = __webpack_require__(11481);
// EXTERNAL MODULE: ./src/evidence/request-needs.ts
var request_needs = __webpack_require__(68156);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(44131);
// EXTERNAL MODULE: ./src/policy/grants.ts
var grants = __webpack_require__(30951);
// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(53158);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var drift_baseline = __webpack_require__(20164);
// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(67987);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(66185);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/policy/condition.ts



function conditionHolds(condition, request) {
    return condition_all(testsOf(condition).map((test) => testHolds(test, request)));
}
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
var resource_cover = __webpack_require__(54982);
;// CONCATENATED MODULE: ./src/drift/deny-changes.ts





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
function effectOf({ scope: { resources } }, holds, use) {
    const reached = reaches(resources, use);
    if (reached === 'no')
        return 'none';
    if (reached === 'unknown' && resources.kind === 'only')
        return 'unclear';
    return reached === 'yes' && holds === 'always' ? 'stops' : 'doubt';
}
function reaches(resources, { resources: seen, denied }) {
    if (resources.kind === 'only' && (0,model/* valuesOf */.sm)(resources).some((pattern) => (0,resource_cover/* covers */.hU)(pattern, '*')))
        return 'yes';
    const each = objectsOf(seen.sample).map((resource) => reachesOne(resources, resource));
    if (each.length === 0)
        return 'unknown';
    const all = seen.complete && each.every((one) => one === 'yes');
    if (all || (denied === undefined && each.includes('yes')))
        return 'yes';
    return seen.complete && each.every((one) => one === 'no') ? 'no' : 'unknown';
}
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
var drift_input = __webpack_require__(68881);
// EXTERNAL MODULE: ./src/drift/denials.ts
var denials = __webpack_require__(26427);
;// CONCATENATED MODULE: ./src/drift/deny-over.ts

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

// EXTERNAL MODULE: ./src/policy/possible.ts
var policy_possible = __webpack_require__(72919);
;// CONCATENATED MODULE: ./src/drift/open-grants.ts


function grantedByAttached(id, action, { attached = [] }) {
    const by = attached.find(({ grants }) => grants?.has(id) === true);
    if (by === undefined)
        return undefined;
    const message = `${action} is granted by the attached policy ${by.name}`;
    return { code: 'granted-elsewhere', message, action, file: by.at.file, line: by.at.line };
}
function mayBeGranted(id, { possible, attached = [] }) {
    const part = (0,policy_possible/* partThat */.v)('allows', id, possible);
    if (part !== undefined)
        return (0,cause/* cause */.c)('may-be-granted', `${part.at.file}:${part.at.line}`, part.reason);
    const unread = attached.filter(({ grants }) => grants === undefined);
    const [first, ...others] = unread.map(({ name, at }) => `${name} (${at.file}:${at.line})`);
    if (first === undefined)
        return undefined;
    return (0,cause/* cause */.c)('attached-policy-unread', others.length === 0 ? first : `${first} or another attached policy`);
}

;// CONCATENATED MODULE: ./src/drift/missing.ts




const attempted = 'attempted; the source does not record whether it was denied';
function judgeMissing(input, recent, ungranted, knowledge) {
    const findings = [];
    const notes = [];
    for (const id of ungranted) {
        const action = knowledge.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use === undefined || knowledge.events.permissionless.has(action))
            continue;
        const judged = judgeUngranted(id, action, use, input, knowledge);
        const result = openCase(id, action, use, judged, input, knowledge) ?? judged;
        if ('finding' in result)
            findings.push(result.finding);
        else
            notes.push(result.note);
    }
    return { findings, notes };
}
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
    const elsewhere = (0,denials/* deniedElsewhere */.OX)(use);
    if (elsewhere !== undefined)
        return one.note('denied-elsewhere', `${action} is not granted here, and ${elsewhere}: granting it here would not help`);
    const reason = denialOf(use, foreign?.boundary?.has(id) === false);
    if ((0,denials/* countsDenied */.s)(use, input))
        return one.missing(reason);
    const times = timesOf(use.allowed, use.denied, use.attempted);
    return one.note('currently-denied', `${action}: ${reason}, ${times}`);
}
function openCase(id, action, use, judged, input, knowledge) {
    const isOpen = 'finding' in judged
        ? judged.finding.deniedAt === undefined
        : judged.note.code === 'granted-outside' || judged.note.code === 'currently-denied';
    if (!isOpen)
        return undefined;
    const note = grantedByAttached(id, action, input);
    if (note !== undefined)
        return { note };
    const why = mayBeGranted(id, input);
    if (why === undefined)
        return undefined;
    const { introduced: _, ...found } = missingFinding(id, action, use, { reason: why.text, breaks: undefined }, input, knowledge);
    return { finding: { ...found, state: 'undetermined', cause: why } };
}
function denyRow({ id, action, use, input, missing, note }) {
    const deny = denyOver(id, use, input);
    if (deny === undefined) {
        const stop = input.broken.get(id)?.at;
        return (stop &&
            missing(`in use, and this change denies it on the resources in use${sidOf(stop.sid)}`, {
                deniedAt: { file: stop.file, line: stop.line },
            }));
    }
    if (deny.isNew && worked(use))
        return missing(`in use, and this change denies it${sidOf(deny.sid)}`, { deniedAt: deny.line });
    const times = timesOf(use.allowed, use.denied, use.attempted);
    const message = `${action} was called ${times} and is denied by an existing Deny${sidOf(deny.sid)}`;
    return note('denied-on-purpose', message, deny.line);
}
function lossRow({ id, action, use, input: { base, foreign }, missing, note }) {
    const inBase = base?.actions.has(id) === true;
    const isDeployed = foreign?.deployed?.has(id) === true;
    if (!inBase && !isDeployed)
        return undefined;
    if (!worked(use)) {
        const message = `${action} was granted, and every call was denied: removing it breaks no successful call`;
        return note('denied-elsewhere', message);
    }
    if (inBase)
        return missing('in use, and this change removes it', {});
    return missing('in use, and the deployed policy still grants it');
}
function worked({ allowed, attempted: tried }) {
    return (allowed ?? tried) !== undefined;
}
function stillSucceeds({ allowed, denied }) {
    if (allowed === undefined)
        return false;
    if (denied?.first === undefined || allowed.last === undefined)
        return true;
    return denied.first <= allowed.last;
}
function outsideText(action, { allowed, denied }, othersRead) {
    const attached = othersRead ? '' : 'an attached policy, ';
    const failed = denied === undefined ? '' : `; denied ${timesOf(denied)}`;
    return `${action} succeeded ${timesOf(allowed)} and is granted outside the files (${attached}a resource or key policy, or a KMS grant)${failed}`;
}
function despite({ allowed, denied }) {
    return denied !== undefined && allowed === undefined ? ', and every call was denied' : '';
}
function denialOf(use, beyondBoundary) {
    const reason = use.denied === undefined ? attempted : `currently denied${(0,denials/* onBehalfOf */.rp)(use)}`;
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

// EXTERNAL MODULE: ./src/drift/unused.ts
var unused = __webpack_require__(32997);
;// CONCATENATED MODULE: ./src/drift/comparison.ts












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
function settled(finding, applied, input) {
    const counted = accepted(finding, applied, input.today);
    const { baseline } = input;
    return baseline !== undefined && (0,drift_baseline.isKnown)(counted, baseline) ? { ...counted, inBaseline: true } : counted;
}
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
function missingIn(input, inUse, { broken }, knowledge) {
    const { head, base, foreign, evidence, rules, unreadPolicies = [] } = input;
    if (unreadPolicies.length > 0)
        return { findings: [], notes: [] };
    const { catalogue } = knowledge;
    const recent = (0,drift_input/* recentUses */.U6)(evidence.uses, rules.windowEnd - rules.unusedAfter, merge/* surelyAt */.On);
    const lately = (0,drift_input/* idsOf */.UX)(recent.keys(), catalogue);
    const likely = (0,drift_input/* recentUses */.U6)((0,request_needs/* likelyUses */.X)(evidence), (0,drift_input/* inUseSince */.lG)(rules));
    const worked = [...likely, ...inUse].flatMap(([action, { allowed, attempted }]) => (allowed ?? attempted) ? [action] : []);
    const lost = [...(0,drift_input/* idsOf */.UX)(worked, catalogue).minus(lately)].filter((id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true);
    const ungranted = action_set/* ActionSet */.L.of(catalogue, [...lately, ...lost]).minus(head.actions);
    const stopped = ungranted.union(action_set/* ActionSet */.L.of(catalogue, broken.keys()));
    return judgeMissing({ ...input, broken }, new Map([...likely, ...inUse, ...recent]), stopped, knowledge);
}
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
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var policy_catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
;// CONCATENATED MODULE: ./src/drift/change-effects.ts







function changeEffects(input, comparison, knowledge) {
    const { base, head } = input;
    if (base === undefined || input.stage?.kind === 'removed-role')
        return undefined;
    const administrator = addedAdministrator(input);
    const isWhole = (input.unreadPolicies ?? []).length === 0;
    return {
        ...(administrator === undefined ? {} : { administrator }),
        removes: isWhole ? removedUndetermined(input, base, comparison, knowledge) : [],
        loosened: (isWhole ? deniesBeyond(base, head) : []).map(({ denial, actions, isChange }) => ({
            ...change_effects_effectOf(denial, actions.names()),
            kind: isChange ? 'changed' : 'removed',
        })),
        unclear: comparison.denied.unclear.flatMap(({ denial, actions, isDoubt }) => {
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




const warningCodes = ['other-name', 'grants-nothing', 'invalid-sid', 'literal-variable'];
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
        return {
            code: warningCodes.find((one) => one === code) ?? 'duplicate-sid',
            message: `${message}; ${remedy}`,
            file: path,
            line,
        };
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
    return { code: 'partial-deny', message: `a Deny statement${sid} denies ${which} ${why}`, file, line };
}
function formatNotes({ attached = [], assumes = [] }) {
    return [
        ...attached.flatMap(({ name, at, grants }) => {
            if (grants !== undefined)
                return [];
            const message = `the attached policy ${name} was not read: what it grants is not known`;
            return [{ code: 'attached-policy', message, file: at.file, line: at.line }];
        }),
        ...assumes.map((sentence) => ({ code: 'assumed-value', message: assumption(sentence) })),
    ];
}
function assumption(sentence) {
    const end = ' is its default';
    if (!sentence.endsWith(end))
        return `assumes that ${sentence}`;
    const name = sentence.slice(0, -end.length);
    return `assumes that ${name.includes('.') ? name : `the parameter ${name}`} has its default value`;
}
function useNotes(used, recent, boundary) {
    return [...used].flatMap((id) => {
        const action = used.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use?.denied === undefined || use.allowed !== undefined || use.attempted !== undefined)
            return [];
        const why = boundary?.has(id) === false
            ? 'the permissions boundary does not allow it'
            : ((0,denials/* deniedElsewhere */.OX)(use) ??
                'another policy, a permissions boundary, an SCP or a resource-based policy blocks it, or the file is not deployed yet');
        return [
            {
                code: 'denied-elsewhere',
                message: `${action} is granted, but access was denied: ${why}${(0,denials/* onBehalfOf */.rp)(use)}`,
                action,
            },
        ];
    });
}
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
                message: `${(0,base_text/* quote */.hD)(action)} was used and is not an action that AWS listed on ${catalogue.version}`,
                action,
            };
        }),
    ];
}
function meaningOf({ service, candidates }) {
    if (candidates !== undefined)
        return `may need ${candidates.join(' or ')}: none of these is reported as missing or unused because of it`;
    if (service === undefined)
        return 'matches no known service and is ignored';
    return `matches no known action: the actions of ${service} that it may need are undetermined`;
}
function sharedNotes(findings) {
    return findings.flatMap(({ action, cause }) => cause?.code === 'used-by-other-target'
        ? [{ code: cause.code, message: `${action} is ${cause.text}`, action }]
        : []);
}
function ageNotes(input, findings) {
    const { ages, rules, agesUnread } = input;
    const unknown = findings.some((finding) => asksForAge(finding, input) && !ages?.has(idIn(finding, input)));
    if (rules.newGrantGrace === 0 || !unknown)
        return [];
    const grace = (0,base_time/* formatDuration */.a3)(rules.newGrantGrace);
    const why = agesUnread === undefined ? '' : ` (${agesUnread})`;
    const message = `the age of the grants is not known${why}: actions granted within new-grant-grace (${grace}) can be reported as unused`;
    return [{ code: 'age-unknown', message }];
}
function asksForAge({ state, named, introduced }, { rules }) {
    return rules.newGrantGrace > 0 && state === 'over-granted' && named === true && introduced !== 'added';
}
function idIn({ action }, { head }) {
    return head.actions.catalogue.idOf(action) ?? -1;
}
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
function differenceNote({ file, policy, onlyCommitted, onlyLive }) {
    const parts = [
        ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
        ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
    ];
    return {
        code: 'live-policy-differs',
        message: `the live policy ${policy} differs from the file: ${parts.join('; ')}`,
        file,
    };
}
function some(actions) {
    const rest = actions.length > 5 ? ` and ${actions.length - 5} more` : '';
    return `${actions.slice(0, 5).join(', ')}${rest}`;
}
const kindsOfFindings = new Map([
    ['ExternalAccess', 'external-access'],
    ['InternalAccess', 'internal-access'],
]);
function isNews(coverages) {
    const reporting = coverages.flatMap((coverage) => coverage.source === 'unused-access' && coverage.unusedRole !== undefined ? [coverage.principal] : []);
    return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !reporting.includes(principal);
}
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
    return [`IAM Access Analyzer reports ${coverage.principal} as unused: ${since}`];
}
function unreadTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    if (!trails.every((trail) => 'readError' in trail))
        return [];
    return trails.flatMap((trail) => 'readError' in trail && trail.retryable === undefined
        ? [
            `${trail.arn} is assumed to record all events, because its settings could not be read: ${trail.readError}`,
        ]
        : []);
}
function clamped({ source, window }, unusedAfter) {
    if (source !== 'policy-generation' || (0,source_coverage/* lengthOf */.Y5)(window) >= unusedAfter - base_time/* day */.vd)
        return [];
    const [looks, asked] = [(0,base_time/* formatDuration */.a3)((0,source_coverage/* lengthOf */.Y5)(window)), (0,base_time/* formatDuration */.a3)(unusedAfter)];
    return [
        `policy generation looks back ${looks}, less than unused-after (${asked}): it cannot prove an action unused`,
    ];
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(97750);
;// CONCATENATED MODULE: ./src/drift/measure.ts







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
            ...formatNotes(input),
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
function byRisk(a, b) {
    const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
    const urgent = Number(isUrgent(b)) - Number(isUrgent(a));
    const level = policy_catalogue/* accessLevels */.yy.indexOf(a.accessLevel) - policy_catalogue/* accessLevels */.yy.indexOf(b.accessLevel);
    return state || urgent || level || (0,order/* compare */.U)(a.action, b.action);
}
function isUrgent({ state, introduced, escalation }) {
    return state === 'missing' ? introduced === 'removed' : escalation !== undefined;
}
const noteOrder = [
    'other-name',
    'denied-elsewhere',
    'denied-on-purpose',
    'currently-denied',
    'granted-outside',
    'granted-elsewhere',
    'used-by-other-target',
    'live-policy-differs',
    'active-finding',
    'attached-policy',
    'assumed-value',
    'unknown-action',
    'matches-nothing',
    'grants-nothing',
    'literal-variable',
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
function byCode(a, b) {
    const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
    return code || (0,order/* compare */.U)(a.action ?? '', b.action ?? '') || (0,order/* compare */.U)(a.message, b.message);
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/run/acceptance-notes.ts





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
var evidence_evidence = __webpack_require__(50755);
// EXTERNAL MODULE: ./src/evidence/from-logs.ts + 1 modules
var from_logs = __webpack_require__(26145);
;// CONCATENATED MODULE: ./src/evidence/from-tracked-actions.ts


function actionsToEvidence(tried, source, events, end) {
    const uses = new Map();
    const mayNeed = new Map();
    for (const { action: name, last, patterns } of tried) {
        const action = canonical(name, events.catalogue);
        const attempted = last === undefined ? {} : { last };
        const use = {
            attempted,
            resources: { sample: [], complete: false },
            ...(patterns === undefined ? {} : { patterns }),
            sources: [source],
        };
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
function canonical(action, catalogue) {
    const id = catalogue.idOf(action);
    return id === undefined ? action : catalogue.nameOf(id);
}

// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(32350);
// EXTERNAL MODULE: ./src/config/evidence-request.ts
var evidence_request = __webpack_require__(78865);
;// CONCATENATED MODULE: ./src/run/origins.ts

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








function servicesIn({ logs, accounts }, { events }) {
    const calls = logs.flatMap(({ calls: of, source }) => [...(0,from_logs/* callsToEvidence */.oQ)(of, events, source).values()]);
    const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
    const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
    const tried = accounts?.answers.flatMap((answer) => answer.tried.map(({ action }) => action)) ?? [];
    return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}
function evidenceOf({ group, window, answers, file, previous, lost, interrupted }, reference, knowledge) {
    const { request, principals } = group;
    const seen = answered(answers, principals, knowledge, reference, window.end);
    const fresh = seen && withOrigins(seen, originsOf(group));
    const read = (0,merge/* mergeGathered */.XP)([file, fresh].filter((one) => one !== undefined));
    const gathered = request.memory ? remembered(read, { previous, lost }, request.memory, window.end) : read;
    return interrupted ? { ...gathered, interrupted: true } : gathered;
}
function withOrigins(gathered, origins) {
    return origins.length === 0 ? gathered : { ...gathered, provenance: origins };
}
function remembered(read, { previous, lost }, { path, retention }, end) {
    const all = (0,memory/* remember */.k)(previous, read, retention, end);
    if (previous !== undefined)
        return all;
    if (lost !== undefined)
        return { ...all, coverage: all.coverage.map((one) => ({ ...one, gaps: [...one.gaps, lost] })) };
    const first = `previous-evidence ${path} was not found: evidence of earlier runs is missing`;
    return { ...all, remarks: [...(all.remarks ?? []), first] };
}
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
function seenBy(logs) {
    const lists = logs.flatMap(({ set }) => set.principalsSeen ?? []);
    if (lists.length === 0)
        return {};
    const complete = lists.length === logs.length && lists.every((list) => list.complete);
    return {
        principalsSeen: (0,seen_principals/* unionOfSeen */.uh)(lists.map(({ principals }) => principals), complete),
    };
}
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
function bestRead(parts) {
    const best = new Map();
    for (const trail of parts.flatMap(({ trails }) => trails)) {
        const known = best.get(trail.arn);
        if (known === undefined || 'readError' in known)
            best.set(trail.arn, trail);
    }
    return [...best.values()];
}
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
function withLostTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    const lost = trails.flatMap((trail) => 'readError' in trail && trail.retryable ? [{ location: trail.arn, message: trail.readError }] : []);
    return lost.length === 0 ? coverage : { ...coverage, gaps: [...coverage.gaps, ...lost] };
}

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(27061);
// EXTERNAL MODULE: ./src/run/target.ts
var run_target = __webpack_require__(23060);
;// CONCATENATED MODULE: ./src/run/gather-all.ts





const nothingSeen = { coverage: [], principals: new Map() };
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
async function recallOthers(targets, asked, ports) {
    const done = new Set(asked.map(({ group }) => group.request.memory?.path));
    const others = targets.flatMap(({ evidence: { memory } }) => memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory]]);
    return Promise.all([...new Map(others).values()].map((memory) => ports.recall(memory)));
}

;// CONCATENATED MODULE: ./src/drift/ages.ts
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
var denied_lately = __webpack_require__(41550);
// EXTERNAL MODULE: ./src/run/read-policies.ts + 1 modules
var read_policies = __webpack_require__(33150);
// EXTERNAL MODULE: ./src/run/target-policies.ts
var target_policies = __webpack_require__(56627);
// EXTERNAL MODULE: ./src/run/work-budget.ts
var work_budget = __webpack_require__(56116);
;// CONCATENATED MODULE: ./src/run/grant-history.ts










async function readGrantHistory(compared, budget, ports) {
    const denials = recentDenialsOf(compared);
    const { agesSince, removalsSince, mayImport } = planOf(compared, denials);
    const moments = [agesSince, removalsSince].filter((one) => one !== undefined);
    if (moments.length === 0)
        return {};
    const versions = await ports.readVersions(compared.policy.files, Math.min(...moments));
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
        ...(removalsSince === undefined ? {} : { removals: await removalsIn(read, denials, compared.policy) }),
    };
}
const tooManyVersions = {
    kind: 'unread',
    message: `their history is ${work_budget/* tooComplex */.p}`,
    lasting: true,
};
function planOf({ comparison, input, policy }, denials) {
    const { windowEnd, newGrantGrace } = input.rules;
    const watches = policy.base === undefined && (0,denied_lately/* deniedLately */.$9)(denials).size > 0;
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
function grantedVersions(versions, { knowledge: { catalogue }, policy }) {
    if (versions.kind === 'unread')
        return versions;
    const all = versions.versions.map(({ since, files }) => {
        const policies = (0,read_policies/* readWhole */.oD)(files, policy.read);
        return policies && { since, files, actions: (0,grants/* grantsOf */.Rr)(policies, catalogue).actions };
    });
    const end = policy.read === target_policies/* readPlain */.rM ? -1 : all.indexOf(undefined);
    const since = (end === -1 ? all : all.slice(0, end)).filter((one) => one !== undefined);
    const complete = versions.complete && end === -1;
    const { isImport } = versions;
    return { kind: 'read', since, complete, ...(isImport === undefined ? {} : { isImport }) };
}
function agesIn(read, moment, { comparison, input }) {
    if (read.kind === 'unread')
        return { agesUnread: read.message };
    const { since, complete } = versionsSince(read, moment);
    const named = [...comparison.named, ...(input.base === undefined ? [] : (0,unused/* namedActions */.PT)(input.base))];
    const ages = agesOf(new Set(named), since, complete, input.rules.windowEnd);
    return { ages: read.isImport === true ? sinceActive(ages, since, input) : ages };
}
function sinceActive(ages, since, { head, activeSince, rules: { windowEnd, unusedAfter } }) {
    if (activeSince === undefined)
        return ages;
    const start = windowEnd - unusedAfter;
    const began = activeSince <= start + (0,source_coverage/* tolerance */.aS)(unusedAfter) ? Math.min(activeSince, start) : activeSince;
    const first = since.findLast(({ actions }) => !actions.isEmpty)?.actions ?? head.actions;
    return new Map([...ages].map(([id, age]) => [id, first.has(id) ? Math.min(age, began) : age]));
}
function importIn(read, { input: { activeSince = 0 } }) {
    if (read.kind === 'unread' || read.isImport === undefined)
        return { import: 'unknown' };
    if (!read.isImport)
        return {};
    const importRemark = `the policy files are new in Git and the role is older: actions that they grant by name count as granted since ${(0,base_time/* isoDay */.kh)(activeSince)}`;
    return { import: 'known', importRemark };
}
function versionsSince({ since, complete }, moment) {
    const last = since.findIndex((version) => version.since < moment);
    return last === -1 ? { since, complete } : { since: since.slice(0, last + 1), complete: true };
}
async function removalsIn(read, denials, { files, read: readPolicies }) {
    if (read.kind === 'unread')
        return [];
    const { afterRemoval } = await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(3857), __webpack_require__.e(8563)]).then(__webpack_require__.bind(__webpack_require__, 8563));
    return afterRemoval(denials, read.since, files.texts, (some) => readPolicies(some).policies);
}
function unknownRemovals(read, from) {
    const what = 'whether a recent change removed the currently denied actions';
    if (read.kind === 'unread')
        return read.lasting === true ? [] : [`${what} is not known: ${read.message}`];
    const oldest = read.since.at(-1)?.since;
    if (read.complete || oldest === undefined || oldest < from)
        return [];
    return [`${what} is only known since ${(0,base_time/* isoDay */.kh)(oldest)}, where the history of the files starts`];
}

;// CONCATENATED MODULE: ./src/drift/new-acceptances.ts


function newAcceptances(now, before, findings) {
    const known = new Set(before.map(drift_acceptances/* acceptanceKey */.Lb));
    return now
        .filter((one) => !known.has((0,drift_acceptances/* acceptanceKey */.Lb)(one)))
        .flatMap(({ pattern, resource, reason, expires, isShared }) => {
        const accepted = findings.filter(({ action, acceptedBy }) => acceptedBy?.reason === reason && (0,action_pattern/* patternMatches */.eJ)(pattern, action));
        const accepts = accepted.map(({ action }) => action);
        if (isShared === true && accepts.length === 0)
            return [];
        const on = resource === undefined ? {} : { resource };
        return [{ action: pattern.text, ...on, reason, expires, accepts }];
    })
        .sort((a, b) => b.accepts.length - a.accepts.length);
}

// EXTERNAL MODULE: ./src/drift/observation.ts
var observation = __webpack_require__(67989);
;// CONCATENATED MODULE: ./src/run/earlier-settings.ts

const strictness = ['pass', 'inconclusive', 'fail'];
function atBase({ target, change }) {
    const { principals, former, unlisted } = target;
    return {
        ...(change.earlier ?? target),
        principals,
        ...(former === undefined ? {} : { former }),
        ...(unlisted === undefined ? {} : { unlisted }),
    };
}
function stricterAtBase(compared, { verdict }, excused, judgeWith) {
    const { target, change } = compared;
    const isKnown = change.entry === 'kept' || change.entry === 'moved';
    if (verdict === 'fail' || !isKnown || change.earlier === undefined)
        return {};
    const earlier = atBase(compared);
    if (!excused && settingsOf(earlier) === settingsOf(target))
        return {};
    const before = judgeWith(earlier).verdict;
    if (strictness.indexOf(before) <= strictness.indexOf(verdict))
        return {};
    return { stricterAtBase: { verdict: before, loosened: loosened(earlier.limits, target.limits) } };
}
function settingsOf(target) {
    const { unusedAfter, minObservation, newGrantGrace, unusedOk, missingDenied, policiesComplete } = target;
    const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = target.limits;
    const limits = [maxMissing, maxOverGranted, maxUndetermined, [...failOnLevels], [...failOnNew], gate];
    const rules = [unusedAfter, minObservation, newGrantGrace, unusedOk, missingDenied, policiesComplete];
    const accepted = target.acceptances.map(({ pattern, expires }) => [pattern.text, expires]);
    return JSON.stringify([limits, rules, accepted, target.baseline, target.trustEvidence]);
}
function loosened(before, now) {
    const [missing, missingNow] = [count(before.maxMissing), count(now.maxMissing)];
    return [
        ...raised('max-over-granted', before.maxOverGranted, now.maxOverGranted),
        ...raised('max-missing', missing, missingNow),
        ...raised('max-undetermined', before.maxUndetermined, now.maxUndetermined),
        ...(before.gate === now.gate ? [] : [{ name: 'gate', from: before.gate, to: now.gate }]),
    ];
}
function count(value) {
    return { kind: 'count', value };
}
function raised(name, before, now) {
    if (before === undefined)
        return [];
    const allowsMore = now === undefined || [10, 1000].some((all) => (0,drift_limits/* allowedBy */.Q)(now, all) > (0,drift_limits/* allowedBy */.Q)(before, all));
    return allowsMore
        ? [{ name, from: (0,drift_limits/* formatLimit */.tW)(before), to: now === undefined ? 'none' : (0,drift_limits/* formatLimit */.tW)(now) }]
        : [];
}

// EXTERNAL MODULE: ./src/policy/formats/json/format.ts
var format = __webpack_require__(96105);
;// CONCATENATED MODULE: ./src/drift/deployed-copies.ts



const alikeFrom = 0.6;
function parseLive(policies, catalogue) {
    const parsed = policies.flatMap((policy) => {
        const [document] = format/* jsonFormat */.K.read([{ path: policy.name, text: policy.text }]).policies;
        if (document === undefined)
            return [];
        return [{ policy, document, actions: (0,grants/* grantsOf */.Rr)([document], catalogue).actions }];
    });
    return parsed.length < policies.length ? undefined : parsed;
}
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
function nameOf({ file, address }) {
    if (address === undefined)
        return fileName(file);
    return /(?:^|\.)aws_\w+\.([^.]+)$/.exec(address)?.[1] ?? address;
}
function fileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(\.(json|jsonc|template|tmpl|tpl|tftpl|policy|iam))+$/i, '');
}
function pairOf(file, policy, policyName) {
    const name = file.name === undefined ? 0 : nameLikeness(file.name, policyName);
    const actions = Math.max(...file.versions.map((version) => likeness(version, policy.actions)));
    return name > 0 || actions >= alikeFrom ? { file, policy, name, actions } : undefined;
}
function likeness(a, b) {
    const { size } = a.union(b);
    return size === 0 ? 0 : a.intersect(b).size / size;
}
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
const affixes = new Set([
    ...['policy', 'policies', 'iam', 'role', 'inline', 'managed'],
    ...['prod', 'production', 'staging', 'stage', 'stg', 'dev', 'development', 'test', 'qa', 'uat', 'sandbox'],
]);
function policyNameOf(text) {
    const words = wordsOf(text);
    return { whole: words.join(''), cores: new Set(coresOf(words)) };
}
function nameLikeness(a, b) {
    if (a.whole === '' || b.whole === '')
        return 0;
    if (a.whole === b.whole)
        return 2;
    return a.cores.has(b.whole) || b.cores.has(a.whole) ? 1 : 0;
}
function wordsOf(text) {
    const apart = text.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
    return apart
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
function coresOf(words) {
    const first = words.findIndex((word) => !affixes.has(word));
    const last = words.findLastIndex((word) => !affixes.has(word));
    const starts = Array.from({ length: first + 1 }, (_, index) => index);
    const ends = Array.from({ length: words.length - last }, (_, index) => words.length - index);
    return starts.flatMap((start) => ends.map((end) => words.slice(start, end).join('')));
}

;// CONCATENATED MODULE: ./src/drift/foreign-grants.ts





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
        splits: splits.map((split) => (split === 'unreadable' ? undefined : split)),
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
function foreign_grants_granted(policies, catalogue) {
    return grantSet(policies, catalogue).actions;
}
function grantSet(policies, catalogue) {
    return (0,grants/* grantsOf */.Rr)(policies.map(({ document }) => document), catalogue);
}
function policiesOf(copies) {
    return [...new Set(copies.map(({ policy }) => policy))];
}
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
        return { kind: 'new-role', why: 'the role does not exist in AWS yet', absent: true };
    const isNewTarget = change.entry !== 'kept' && !change.hadFiles;
    const notAsked = facts.facts.every((one) => one?.created === undefined && one?.absent === undefined);
    if (!isNewTarget || !notAsked || principals.length === 0)
        return undefined;
    if (!principals.every((principal) => isUnseen(principal, facts)))
        return undefined;
    const count = (0,base_time/* grouped */.zD)(facts.seen?.principals.length ?? 0);
    const why = `the target is new in this change, and the ${count} principals in the evidence do not include it`;
    return { kind: 'new-role', why, absent: true };
}
function youngRole({ facts, rules: { windowEnd, minObservation } }) {
    const created = facts.flatMap((one) => (one?.absent === true ? [] : (one?.created ?? [])));
    if (created.length === 0 || created.length < facts.length)
        return undefined;
    const oldest = Math.min(...created);
    if (windowEnd - oldest >= minObservation)
        return undefined;
    const why = `it was created on ${(0,base_time/* isoDay */.kh)(oldest)}, and min-observation is ${(0,base_time/* formatDuration */.a3)(minObservation)}`;
    return { kind: 'new-role', why, absent: false };
}
function isUnseen(principal, { seen, allCoverages, rules }) {
    const arn = (0,policy_arn/* parsePrincipalArn */.P3)(principal);
    if (seen?.complete !== true || typeof arn === 'string')
        return false;
    const logs = allCoverages.filter(source_coverage/* isLogCoverage */.RR).filter(({ accounts }) => accounts.includes(arn.account));
    const whole = logs.length > 0 && logs.every(({ gaps }) => gaps.length === 0);
    const long = logs.some((one) => (0,source_coverage/* lengthOf */.Y5)((0,source_coverage/* spanOf */.ee)(one)) >= rules.minObservation);
    return whole && long && !seen.principals.some((one) => isSameRole(one.arn, arn));
}
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
        return { kind: 'not-gathered', why: installedWhy };
    if (entry === 'new')
        return { kind: 'not-gathered', why: 'the target is new in this change' };
    if (entry === 'kept' && readsFile)
        return { kind: 'not-gathered', why: 'the evidence was gathered without this target' };
    return undefined;
}
const installedWhy = 'the base has no configuration for this check yet; after the merge, start the scheduled workflow once';
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
    const why = `it was created on ${(0,base_time/* isoDay */.kh)(youngest)}, and complete evidence since ${(0,base_time/* isoDay */.kh)(start)} contains no event of it`;
    return { kind: 'unused-role', why, ...(unusedOk === undefined ? {} : { accepted: unusedOk }) };
}
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
function namesServices(coverage) {
    return coverage.source === 'policy-generation' && coverage.services.length > 0;
}

;// CONCATENATED MODULE: ./src/policy/administrator.ts






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
var unknown_actions = __webpack_require__(47874);
// EXTERNAL MODULE: ./src/reference/api-names.ts
var api_names = __webpack_require__(26932);
;// CONCATENATED MODULE: ./src/reference/aws-managed-policies.ts

const logs = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
const policies = {
    AWSLambdaBasicExecutionRole: logs,
    AWSLambdaSQSQueueExecutionRole: [
        ...['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        ...logs,
    ],
    AWSLambdaDynamoDBExecutionRole: [
        ...['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        ...['dynamodb:ListStreams', ...logs],
    ],
};
function managedPolicyActions(name, catalogue) {
    if (!Object.hasOwn(policies, name))
        return undefined;
    return action_set/* ActionSet */.L.of(catalogue, (policies[name] ?? []).flatMap((action) => catalogue.idOf(action) ?? []));
}

;// CONCATENATED MODULE: ./src/run/evaluation-window.ts

function evaluationWindow(target, gathered, now) {
    const { evidence: request, unusedAfter, principals } = target;
    const coverages = gathered.coverage.filter((coverage) => principals.some(({ arn }) => (0,source_coverage/* concerns */.Kc)(coverage, arn)));
    const ends = coverages.map(({ window }) => window.end);
    const lookbacks = coverages.map(({ window }) => window.end - window.start);
    const end = ends.length === 0 ? undefined : Math.max(...ends);
    const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
    const tail = tailOf(request, after);
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
    const oldest = (request.windowEnd ?? now) - request.file.maxAge;
    return { ...common, staleBefore: Math.max(oldest, windowEnd - after) };
}
function rememberedFor({ unusedAfter, principals }, { retention }) {
    const known = principals.map(({ arn }) => retention?.get(arn));
    if (unusedAfter !== undefined || known.length === 0)
        return undefined;
    return known.some((one) => one === undefined) ? undefined : Math.min(...known.flatMap((one) => one ?? []));
}
function tailOf({ file, logs, generation, athena, lastAccessed, unusedAccess }, after) {
    const fresh = [logs, generation, athena, unusedAccess].some((one) => one !== undefined) || lastAccessed !== 'no';
    return file === undefined || fresh ? (0,source_coverage/* tolerance */.aS)(after) : Math.max((0,source_coverage/* tolerance */.aS)(after), file.maxAge);
}

;// CONCATENATED MODULE: ./src/run/target-input.ts















function inputOf(facts, { catalogue, events }, now) {
    const { target, policy, evidence: gathered, change } = facts;
    const { policies, warnings, unread } = policy;
    const principals = target.principals.map(({ arn }) => arn);
    const { minObservation, missingDenied, policiesComplete } = target;
    const evidence = usesOf(target, gathered);
    const base = policy.base?.kind === 'read' ? policy.base.policies : undefined;
    const known = factsOf(target, gathered);
    const foreign = foreignOf(foreignGrants(known, policies, catalogue, base), policy);
    const coverages = gathered.coverage.filter((coverage) => principals.some((principal) => (0,source_coverage/* concerns */.Kc)(coverage, principal)));
    const window = evaluationWindow(target, gathered, now);
    const stage = stageOf(stageFacts(facts, evidence, coverages, { ...window, minObservation }));
    return {
        head: (0,grants/* grantsOf */.Rr)(policies, catalogue),
        possible: (0,policy_possible/* possibleGrants */.B)(policies, catalogue),
        ...comparedWith(policy, catalogue),
        ...(stage === undefined ? {} : { stage }),
        ...(change.baseline === undefined ? {} : { baseline: change.baseline }),
        unknownActions: policies.flatMap((one) => (0,unknown_actions/* unknownActions */.y)(one, catalogue, (pattern) => (0,api_names/* adviceOn */.i)(pattern, events))),
        warnings,
        unreadPolicies: unread.map(({ path, message }) => `${path} is ${message}`),
        foreign,
        attached: attachedPolicies(policy, foreign, catalogue),
        assumes: policy.assumes,
        principals,
        activeSince: activeSince(target, gathered),
        created: createdOf(target, gathered),
        unread: known.flatMap((one) => one?.readErrors ?? []),
        ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
        activeFindings: activeFindings(target, gathered),
        remarks: remarksOf(facts, principals, known),
        evidence,
        coverages,
        acceptances: target.acceptances,
        rules: {
            ...window,
            minObservation,
            newGrantGrace: target.newGrantGrace ?? Math.max(1, window.unusedAfter),
            missingDenied,
            policiesComplete,
        },
        today: now,
    };
}
function remarksOf({ policy, evidence: gathered }, principals, known) {
    return [
        ...(policy.files.oddNames ?? []).map((path) => `the file name ${path} contains wildcard characters: rename the file`),
        ...(gathered.remarks ?? []),
        ...known.flatMap((one) => one?.remarks ?? []),
        ...baseRemark(policy.base),
        ...principals.flatMap((one) => namesakeRemark(one, gathered)),
    ];
}
function comparedWith({ policies, base }, catalogue) {
    if (base?.kind !== 'read')
        return {};
    const strange = new Set(base.unknown?.map(({ path }) => path));
    const known = base.policies.filter(({ id }) => !strange.has(id.file));
    const before = administratorGrants(known, catalogue);
    const added = administratorBeyond(administratorGrants(policies, catalogue), before);
    return {
        base: (0,grants/* grantsOf */.Rr)(base.policies, catalogue),
        possibleAtBase: (0,policy_possible/* possibleGrants */.B)(base.policies, catalogue)?.allows,
        uncommitted: (0,read_policies/* withoutBase */.ki)(base),
        ...(added === undefined ? {} : { addsAdministrator: added }),
    };
}
function attachedPolicies({ foreign: attached }, { live }, catalogue) {
    if (live !== undefined)
        return [];
    const byName = new Map(attached.map((one) => [one.policy, one]));
    return [...byName].map(([name, { arn, origin }]) => {
        const at = (0,model/* locationOf */.hD)(origin);
        const isOfAws = arn === undefined || arn.includes(':iam::aws:policy/');
        const grants = isOfAws ? managedPolicyActions(name, catalogue) : undefined;
        return { name, at, ...(grants === undefined ? {} : { grants }) };
    });
}
function foreignOf(grants, { unread }) {
    if (unread.length === 0)
        return grants;
    const { differences: _, ...rest } = grants;
    return rest;
}
function usesOf({ principals, former = [] }, { principals: known }) {
    const users = [...principals.map(({ arn }) => arn), ...former];
    return (0,request_needs/* withRequestNeeds */.f)((0,merge/* mergeEvidence */.i1)(users.flatMap((user) => known.get(user)?.evidence ?? [])));
}
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
function baseRemark(base) {
    if (base === undefined)
        return [];
    if (base.kind === 'unread')
        return [`the actions that this change adds and removes are not known: ${base.message}`];
    return [
        ...base.uncommitted.map((path) => `${path} is not committed, so what it granted before is not known`),
        ...(base.unknown ?? []).map(({ path, message }) => `what ${path} granted before is not known: at the base it ${message}`),
    ];
}
function namesakeRemark(principal, { principals, principalsSeen }) {
    const used = (principals.get(principal)?.evidence.uses.size ?? 0) > 0;
    const others = used && principalsSeen !== undefined ? (0,seen_principals/* namesakesOf */.Qe)(principal, principalsSeen) : [];
    if (others.length === 0)
        return [];
    return [
        `the evidence also has events of ${others.join(', ')}, which has the same name as ${principal} and a different path; they are not counted. Check the path in principal-arn`,
    ];
}
function factsOf({ principals }, gathered) {
    return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}
function activeFindings({ principals }, gathered) {
    return principals.flatMap(({ arn: principal }) => {
        const findings = gathered.principals.get(principal)?.facts?.findings ?? [];
        return findings.map((finding) => ({ principal, finding }));
    });
}
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
function createdOf({ principals }, gathered) {
    const times = principals.flatMap(({ arn }) => {
        const created = gathered.principals.get(arn)?.facts?.created;
        return created === undefined ? [] : [[arn, created]];
    });
    return new Map(times);
}

;// CONCATENATED MODULE: ./src/run/judge.ts












function compareTarget(facts, knowledge, now) {
    const input = inputOf(facts, knowledge, now);
    return { ...facts, input, comparison: compareUse(input, knowledge), knowledge };
}
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
function judgeTarget(compared, { removals = [] } = {}, shared, sharedBefore = shared) {
    const { target, policy, knowledge } = compared;
    const input = { ...compared.input, ...(shared === undefined ? {} : { shared }) };
    const { principals, coverages, rules } = input;
    const drift = measureDrift(input, knowledge, compared.comparison);
    const judgement = judgementOf(compared, input, drift);
    const stricter = stricterAtBase(compared, judgement, sharedBefore !== shared, (earlier) => {
        const own = { ...compared, target: earlier };
        const { ages, import: imported } = input;
        const given = {
            ...inputOf(own, knowledge, input.today),
            ...(ages === undefined ? {} : { ages }),
            ...(imported === undefined ? {} : { import: imported }),
            ...(sharedBefore === undefined ? {} : { shared: sharedBefore }),
        };
        return judgementOf(own, given, measureDrift(given, knowledge));
    });
    const { policies, files, judged: described } = policy;
    const judged = {
        name: target.name,
        ...(0,run_target/* configuredAs */.Rg)(target),
        principals,
        policyFiles: [...pathsOf(policies, policy.base), ...policy.unread.map(({ path }) => path)],
        coverages,
        unmanaged: input.foreign?.unmanaged ?? [],
        window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
        ...(rules.remembered === undefined ? {} : { rememberedSince: (0,drift_input/* inUseSince */.lG)(rules) }),
        limits: target.limits,
        drift,
        judgement,
        ...(0,run_target/* unknownPartsOf */.WM)(input.possible),
        failsStep: target.problem !== undefined || failsStep(judgement, target.outcome),
        ...(target.problem === undefined ? {} : { problem: target.problem }),
        ...(input.stage === undefined ? {} : { stage: input.stage }),
        ...(policy.base?.kind === 'read' && !isAllUncommitted(policies, policy.base)
            ? judge_comparison(policies, policy.base, input)
            : {}),
        ...(removals.length === 0 ? {} : { removed: removals }),
        ...acceptedByChange(compared, drift),
        ...stricter,
    };
    const before = policy.base?.kind === 'read' ? { basePolicies: policy.base.policies } : {};
    return { judged, policies, ...before, files: files.texts, described, input };
}
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
        unknownParts: input.possible?.parts ?? [],
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
function driftAtBase({ target, policy, evidence, change, knowledge }, { ages, today }) {
    if (policy.base?.kind !== 'read' || (0,read_policies/* withoutBase */.ki)(policy.base).length > 0)
        return undefined;
    const earlier = atBase({ target, change });
    const { base, ...own } = policy;
    const then = { ...own, policies: base.policies, warnings: [] };
    const facts = { target: earlier, policy: then, evidence, change };
    const input = { ...inputOf(facts, knowledge, today), ...(ages === undefined ? {} : { ages }) };
    return { drift: measureDrift(input, knowledge), limits: earlier.limits };
}
function failsStep({ verdict, reasons }, outcome) {
    if (outcome.warnOnly || verdict === 'pass')
        return false;
    const unread = reasons.some(({ code }) => code === 'policy-unreadable' || code === 'base-unknown');
    return verdict === 'fail' || (unread ? outcome.failOnUnreadPolicy : outcome.failOnInconclusive);
}
function unknownAges({ principals, coverages, created = new Map(), rules }) {
    return principals.filter((principal) => {
        const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal) && coverage.gaps.length === 0);
        return (asked.length > 0 && asked.every((coverage) => (0,observation/* ageIsUnknown */.I4)(coverage, principal, { created, ...rules })));
    });
}
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
function pathsOf(policies, base) {
    const named = policies.length > 0 || base?.kind !== 'read' ? policies : base.policies;
    return [...new Set(named.flatMap((policy) => [...(0,model/* filesOf */.R8)(policy)]))];
}
function isAllUncommitted(policies, { uncommitted }) {
    return policies.length > 0 && policies.every(({ id }) => uncommitted.includes(id.file));
}
function judge_comparison(policies, base, input) {
    const { commit, policies: before } = base;
    const now = new Set(policies.map(({ id }) => (0,model/* policyKey */.s4)(id)));
    const gone = before.map(({ id }) => (0,model/* policyKey */.s4)(id)).filter((key) => !now.has(key));
    const change = changeOf(policies, before, input);
    const isKnown = (0,read_policies/* withoutBase */.ki)(base).length === 0 || change === 'actions-changed';
    return { ...(isKnown ? { change } : {}), comparedWith: { commit, deleted: gone } };
}
function changeOf(head, before, { head: granted, base }) {
    if (before.length === 0)
        return 'new';
    if ((0,model/* meaningOf */.Pr)(head) === (0,model/* meaningOf */.Pr)(before))
        return 'none';
    return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'actions-changed';
}

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(79585);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
;// CONCATENATED MODULE: ./src/run/within-budget.ts




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
function itemsIn(file, { policies, base }) {
    const count = (some) => {
        const statements = some.flatMap(({ id, statements }) => (id.file === file ? statements : []));
        return statements.reduce((sum, { actions, resources }) => sum + actions.items.length + resources.items.length, 0);
    };
    return Math.max(count(policies), base?.kind === 'read' ? count(base.policies) : 0);
}
function itemsSeen({ target, evidence }) {
    const known = target.principals.flatMap(({ arn }) => evidence.principals.get(arn) ?? []);
    return known.reduce((sum, { evidence: { uses }, facts }) => {
        const seen = [...uses.values()].reduce((all, { resources }) => all + 1 + resources.sample.length, 0);
        const live = Array.isArray(facts?.policies) ? facts.policies : [];
        return sum + seen + live.reduce((all, { text }) => all + text.length / 50, 0);
    }, 0);
}
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
function withoutEvidence(facts) {
    const gaps = [{ location: 'evidence', message: work_budget/* tooComplex */.p }];
    const coverage = facts.evidence.coverage.map((one) => ({ ...one, gaps }));
    const evidence = { coverage, principals: new Map() };
    return { ...facts, evidence };
}
const mostForAcceptances = 50_000_000;
function checkAcceptances(targets, catalogue) {
    const patterns = new Set(targets.flatMap(({ acceptances }) => acceptances.map(({ pattern }) => pattern)));
    const { done } = (0,work/* within */.u)(mostForAcceptances, () => {
        for (const pattern of patterns)
            (0,action_pattern/* expandPattern */.nh)(pattern, catalogue);
    });
    if (done)
        return;
    const message = `the ${patterns.size} entries are too complex: comparing their wildcards exceeds the work limit of a run`;
    throw new input_error/* InputError */.dz([
        { location: 'accept', message, remedy: 'use action names, or one wildcard for each service' },
    ]);
}

;// CONCATENATED MODULE: ./src/run/run.ts












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
function judgeTogether(open, budget) {
    const sharing = open.map(({ compared: { target, input, comparison } }) => {
        return { name: target.name, head: input.head, stateOf: ownState(comparison, input) };
    });
    const shared = sharedText(sharing);
    const known = sharing.filter((_, index) => open[index]?.compared.change.entry !== 'new');
    const sharedBefore = known.length === sharing.length ? shared : sharedText(known);
    return open.map(({ compared, history }, index) => {
        const target = sharing[index];
        const text = target === undefined ? undefined : shared(target);
        const before = target === undefined || sharedBefore === shared ? text : sharedBefore(target);
        return judgeWithin(compared, budget, (some) => {
            if (some === compared)
                return judgeTarget(compared, history, text, before);
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
function judgedRun({ config, settingsChanges = [], unchecked = [], notice }, { targets: scoped, unchanged }, results, { records, remembers }) {
    const targets = results
        .filter((_, index) => scoped[index]?.onlyShares !== true)
        .map(({ judged }) => judged);
    const { notChecked } = config.described;
    return {
        verdict: worst(targets.map(({ judgement }) => judgement.verdict)),
        targets,
        ...(unchanged === 0 ? {} : { unchanged }),
        ...(settingsChanges.length === 0 ? {} : { settingsChanges }),
        ...(unchecked.length === 0 ? {} : { unchecked }),
        ...(notChecked.length === 0 ? {} : { notChecked }),
        ...(notice === undefined ? {} : { notice }),
        ...(remembers ? { history: records } : {}),
    };
}


/***/ }),

/***/ 56116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WorkBudget),
/* harmony export */   p: () => (/* binding */ tooComplex)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);

const own = 24_000_000;
const shared = 40_000_000;
class WorkBudget {
    #left = shared;
    try(work) {
        const worked = (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own + this.#left / 2, work);
        this.#left -= Math.max(0, worked.steps - own);
        return worked;
    }
    retry(work) {
        return (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(own, work);
    }
}
const tooComplex = 'too complex: the comparison exceeds the work limit of a run';


/***/ })

};
