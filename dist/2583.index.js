export const id = 2583;
export const ids = [2583];
export const modules = {

/***/ 32719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ly: () => (/* binding */ driftFailures),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   eU: () => (/* binding */ administratorFailure),
/* harmony export */   t2: () => (/* binding */ newGrantFailure),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}
function administratorFailure({ effects }) {
    const added = effects?.administrator;
    if (added === undefined || added.isAccepted)
        return [];
    return [{ code: 'administrator-access', message: 'administrator access added' }];
}
function driftFailures(drift, limits) {
    return [
        ...missingFailure(drift, limits),
        ...overGrantedFailure(drift, limits),
        ...undeterminedFailure(drift, limits),
    ];
}
function countedFindings({ findings }, limits) {
    return findings.filter((one) => {
        if (one.state === 'undetermined')
            return limits.maxUndetermined !== undefined && counts(one, limits);
        if (one.state !== 'over-granted')
            return one.state === 'missing' && counts(one, limits);
        return limits.failOnLevels.has(one.accessLevel) && counts(one, limits);
    });
}
function counts({ introduced, inBaseline }, { gate }) {
    return inBaseline !== true && (gate !== 'introduced' || introduced !== 'existing');
}
function missingFailure({ counts: total, findings }, limits) {
    const counted = findings.filter((one) => one.state === 'missing' && counts(one, limits)).length;
    if (counted <= limits.maxMissing)
        return [];
    const rest = restOf(counted, total.missing, 'that count');
    return [{ code: 'missing', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} missing (limit ${limits.maxMissing})${rest}` }];
}
function restOf(counted, all, which) {
    return counted < all ? ` ${which}, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} in all` : '';
}
function overGrantedFailure({ counts: total, findings }, limits) {
    const { maxOverGranted, failOnLevels } = limits;
    const over = findings.filter((one) => one.state === 'over-granted' && counts(one, limits));
    const counted = over.filter(({ accessLevel }) => failOnLevels.has(accessLevel)).length;
    if (counted <= allowedBy(maxOverGranted, total.granted))
        return [];
    const which = counted < over.length ? 'at the levels that count' : 'that count';
    const some = restOf(counted, total.overGranted, which);
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
    return [{ code: 'over-granted', message }];
}
function allowedBy(limit, granted) {
    if (limit.kind === 'count')
        return limit.value;
    return Math.floor((Math.round(limit.percent * 1e6) * granted) / 1e8);
}
function undeterminedFailure({ counts: total, findings }, limits) {
    const { maxUndetermined } = limits;
    if (maxUndetermined === undefined)
        return [];
    const counted = findings.filter((one) => one.state === 'undetermined' && counts(one, limits)).length;
    if (counted <= allowedBy(maxUndetermined, total.granted))
        return [];
    const rest = restOf(counted, total.undetermined, 'that count');
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} undetermined (limit ${formatLimit(maxUndetermined)})${rest}`;
    return [{ code: 'undetermined', message }];
}
function newGrantFailure({ findings }, { failOnNew }) {
    const added = findings.filter(({ state, introduced, accessLevel }) => state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel)).length;
    if (added === 0)
        return [];
    return [{ code: 'new-grant', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(added)} new (fail-on-new)` }];
}


/***/ }),

/***/ 12583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ diagnosticsOf)
});

// EXTERNAL MODULE: ./src/drift/finding-key.ts
var finding_key = __webpack_require__(5280);
// EXTERNAL MODULE: ./src/drift/findings.ts
var findings = __webpack_require__(53321);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(32719);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/report/escalation.ts
var report_escalation = __webpack_require__(36937);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/diagnostic-messages.ts






function missingMessage(target, finding) {
    const said = [finding.reason, ...(0,words/* callsOf */.p9)(finding)].join(', ');
    return `${diagnostic_messages_short(finding.action)} is missing from the policies of ${diagnostic_messages_short(target)}: ${diagnostic_messages_short(said)}.`;
}
function missingRemark(finding) {
    return `${finding.action} is missing: ${[finding.reason, ...(0,words/* callsOf */.p9)(finding)].join(', ')}`;
}
function grantMessage(target, rule, { pattern, grants, used }, findings) {
    const [name, shown] = [diagnostic_messages_short(target), diagnostic_messages_short(pattern)];
    const [only] = findings;
    if (findings.length === 1 && only?.escalation !== undefined) {
        const by = grants === 1 ? '' : ` by ${shown}`;
        return `${only.action}, granted to ${name}${by} and not in use, ${wayOf(only)}.`;
    }
    if (grants === 1 && only !== undefined)
        return `${diagnostic_messages_short(only.action)} is granted to ${name} and not in use: ${diagnostic_messages_short(only.reason)}.`;
    const count = (0,lines/* plural */.LS)(findings.length, 'action');
    const list = listOf(findings);
    if (rule === 'administrator-access')
        return `${shown} grants ${name} every action, ${(0,lines/* plural */.LS)(grants, 'action')}: administrator access. In use: ${(0,time/* grouped */.zD)(used)}.`;
    if (rule === 'privilege-escalation')
        return `${shown} grants ${name} ${count} not in use that allow privilege escalation: ${list}.`;
    if (rule === 'over-granted-wildcard')
        return `The new or widened wildcard ${shown} grants ${name} ${count} not in use: ${list}.`;
    const whole = (0,lines/* plural */.LS)(grants, 'action');
    return `${shown} grants ${name} ${whole}, ${(0,time/* grouped */.zD)(used)} of them in use; not in use: ${list}.`;
}
function wayOf({ action, escalation }) {
    const others = escalation?.actions.filter((one) => one !== action) ?? [];
    const company = others.length === 0 ? '' : `with ${others.join(' and ')} `;
    const source = `${escalation?.name}, ${escalation?.source}`;
    const bounds = escalation === undefined ? '' : (0,report_escalation/* boundsText */.F)(escalation, diagnostic_messages_short);
    return `allows privilege escalation: ${company}it ${escalation?.gain}${bounds} (${source})`;
}
function listOf(findings) {
    const names = findings
        .slice(0, 5)
        .map(({ action, escalation }) => escalation === undefined ? diagnostic_messages_short(action) : `${action} (${escalation.gain})`);
    const rest = findings.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` and ${(0,time/* grouped */.zD)(rest)} more` : ''}`;
}
function diagnostic_messages_short(text) {
    return (0,base_text/* clip */.$Q)(text, 200);
}
function administratorMessage(target, { pattern, resources, grants }) {
    const on = resources.slice(0, 2).map(diagnostic_messages_short).join(', ');
    const more = resources.length > 2 ? ` and ${(0,time/* grouped */.zD)(resources.length - 2)} more` : '';
    return `This change gives ${diagnostic_messages_short(target)} administrator access: ${diagnostic_messages_short(pattern)} on ${on}${more} grants ${(0,lines/* plural */.LS)(grants, 'action')}.`;
}
function grantRemark({ pattern, grants, used, findings }, window) {
    const [only] = findings;
    if (grants === 1 && only !== undefined) {
        if ((0,groups/* isAddedByName */.zw)(only))
            return `${only.action} is added and has an access level in fail-on-new`;
        const ago = (0,words/* lastUse */.yC)(only, window);
        return `${only.action} was ${ago === 'never' ? 'never called' : `last used ${ago}`}`;
    }
    const names = findings.slice(0, 5).map(({ action }) => action);
    const rest = findings.length > 5 ? ` and ${(0,time/* grouped */.zD)(findings.length - 5)} more` : '';
    return `${pattern} grants ${(0,time/* grouped */.zD)(grants)}, ${(0,time/* grouped */.zD)(used)} in use; not in use: ${names.join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./src/report/diagnostics.ts







function diagnosticsOf({ targets }) {
    return targets.flatMap((target) => [
        ...doubts(target),
        ...administratorDiagnostics(target),
        ...missingDiagnostics(target),
        ...grantDiagnostics(target),
    ]);
}
function administratorDiagnostics({ name, drift, ...target }) {
    const added = drift.effects?.administrator;
    if (added === undefined || added.isAccepted)
        return [];
    const { file, line, pattern, grants } = added;
    const message = administratorMessage(name, added);
    const level = remarkLevel({ name, drift, ...target });
    const accessLevel = 'Permissions management';
    return [
        {
            rule: 'administrator-access',
            severity: 'error',
            message,
            location: { file, line },
            policy: { file },
            target: name,
            accessLevel,
            actions: [],
            grants,
            introduced: 'added',
            counts: true,
            key: [name, 'administrator-access', file, pattern],
            remark: { level, title: 'Administrator access', message, accessLevel },
        },
    ];
}
function remarkLevel({ judgement, failsStep }) {
    if (failsStep)
        return 'error';
    return judgement.verdict === 'pass' ? 'notice' : 'warning';
}
function doubts(target) {
    if (target.judgement.verdict !== 'inconclusive')
        return [];
    const [first] = target.judgement.reasons;
    const message = `${target.name}: ${first?.message ?? ''}`;
    const remark = { level: remarkLevel(target), title: 'Inconclusive', message };
    return [{ rule: 'inconclusive', severity: 'warning', message, target: target.name, remark }];
}
function missingDiagnostics(target) {
    const { name, policyFiles, drift, limits } = target;
    const [file] = policyFiles;
    if (file === undefined)
        return [];
    return drift.findings
        .filter(({ state }) => state === 'missing')
        .map((finding) => {
        const { accessLevel, action } = finding;
        const said = { title: 'Missing action', message: missingRemark(finding) };
        return {
            rule: 'missing',
            severity: 'error',
            message: missingMessage(name, finding),
            location: { file, line: 1 },
            policy: { file },
            target: name,
            accessLevel,
            actions: [action],
            ...introducedBy([finding]),
            counts: isCounted(limits)(finding),
            key: [name, 'missing', file, (0,finding_key/* findingKey */.f)((0,findings/* keyOf */.T)(finding))],
            remark: { level: remarkLevel(target), ...said, accessLevel },
        };
    });
}
function grantDiagnostics(target) {
    const isNoted = (0,groups/* isRemarkable */.XB)(target);
    const remarks = new Map((0,groups/* overGrantedByPattern */.Zp)(target.drift, isNoted).map((group) => [idOf(group), group]));
    return (0,groups/* overGrantedByPattern */.Zp)(target.drift, (one) => isNoted(one) || ((0,groups/* isAddedByName */.zw)(one) && one.escalation !== undefined)).flatMap((group) => {
        if (hasOwnDiagnostic(group, target))
            return [];
        const noted = remarks.get(idOf(group));
        const remark = noted === undefined ? {} : { remark: remarkOf(noted, target) };
        const rule = (finding) => ruleOf(finding, group);
        return [...(0,groups/* groupBy */.$z)(group.findings, rule).values()].map((findings, index) => ({
            ...grantDiagnostic(target, group, findings),
            ...(index === 0 ? remark : {}),
        }));
    });
}
function hasOwnDiagnostic({ file, line, pattern }, { drift }) {
    const added = drift.effects?.administrator;
    if (added === undefined || added.isAccepted)
        return false;
    return added.file === file && added.line === line && added.pattern === pattern;
}
function idOf({ file, line, pattern }) {
    return JSON.stringify([file, line, pattern]);
}
function remarkOf(group, target) {
    const { accessLevel } = group;
    const title = `${group.findings.every(groups/* isAddedByName */.zw) ? 'New' : 'Over-granted'}: ${accessLevel}`;
    return { level: remarkLevel(target), title, message: grantRemark(group, target.window), accessLevel };
}
function grantDiagnostic({ name, limits }, group, findings) {
    const { file, line, pattern, policy = { file } } = group;
    const [first] = findings;
    const rule = first === undefined ? 'over-granted' : ruleOf(first, group);
    const found = new Set(findings.map(({ accessLevel }) => accessLevel));
    const accessLevel = catalogue/* accessLevels */.yy.find((level) => found.has(level)) ?? 'List';
    return {
        rule,
        severity: grave.has(rule) ? 'error' : severityOf(accessLevel),
        message: grantMessage(name, rule, group, findings),
        location: { file, line },
        policy,
        target: name,
        accessLevel,
        actions: findings.map(({ action }) => action),
        ...introducedBy(findings),
        counts: findings.some(isCounted(limits)),
        key: [name, rule, file, pattern],
    };
}
const grave = new Set(['administrator-access', 'privilege-escalation', 'new-grant']);
function ruleOf(finding, { pattern }) {
    const { escalation, introduced, named } = finding;
    const parsed = (0,action_pattern/* parseActionPattern */.cl)(pattern);
    if (typeof parsed !== 'string' && (0,action_pattern/* isEveryAction */.mP)(parsed))
        return 'administrator-access';
    if (escalation !== undefined)
        return 'privilege-escalation';
    if ((0,groups/* isAddedByName */.zw)(finding))
        return 'new-grant';
    return introduced === 'added' && named !== true ? 'over-granted-wildcard' : 'over-granted';
}
function severityOf(accessLevel) {
    if (accessLevel === 'Permissions management' || accessLevel === 'Write')
        return 'error';
    return accessLevel === 'List' ? 'note' : 'warning';
}
function introducedBy(findings) {
    const all = findings.flatMap(({ introduced }) => introduced ?? []);
    const introduced = all.find((one) => one === 'added') ?? all[0];
    return introduced === undefined ? {} : { introduced };
}
function isCounted(limits) {
    return (finding) => {
        const { state, introduced, accessLevel } = finding;
        if (introduced === 'added' && limits.failOnNew.has(accessLevel))
            return true;
        if (state === 'missing')
            return (0,drift_limits/* counts */.tQ)(finding, limits);
        return state === 'over-granted' && limits.failOnLevels.has(accessLevel) && (0,drift_limits/* counts */.tQ)(finding, limits);
    };
}


/***/ }),

/***/ 41003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   iv: () => (/* binding */ ofPolicies),
/* harmony export */   qL: () => (/* binding */ unknownText)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22365);

const ofPolicies = new Set(['policy-unknown', 'attached-policy-unread']);
function doubtTexts(doubts, { unknownParts = [] }) {
    const has = (code) => doubts.some((one) => one.code === code);
    if (has('policy-unreadable'))
        return ['a policy file could not be read'];
    const isThin = doubts.some(({ code }) => !ofPolicies.has(code));
    const texts = [
        ...(isThin ? ['the evidence has gaps'] : []),
        ...(unknownParts.length > 0 ? [unknownText(unknownParts.length)] : []),
        ...(has('attached-policy-unread') ? ['an attached policy was not read'] : []),
    ];
    return texts.length === 0 ? ['the evidence has gaps'] : texts;
}
function unknownText(count) {
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'part')} of the policy ${count === 1 ? 'is' : 'are'} unknown`;
}


/***/ }),

/***/ 36937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boundsText)
/* harmony export */ });
const listLimit = 3;
function boundsText({ bounds = [] }, show) {
    const texts = bounds.map((bound) => `${show(bound.action)} only ${limitsOf(bound, show)}`);
    return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}
function limitsOf({ resources, conditionKeys }, show) {
    return [
        ...(resources === undefined ? [] : [`on ${listed(resources, show)}`]),
        ...(conditionKeys === undefined ? [] : [`with a condition on ${listed(conditionKeys, show)}`]),
    ].join(' and ');
}
function listed(texts, show) {
    const rest = texts.length > listLimit ? ` and ${texts.length - listLimit} more` : '';
    return `${texts.slice(0, listLimit).map(show).join(', ')}${rest}`;
}


/***/ }),

/***/ 56900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   Vb: () => (/* binding */ undeterminedByCause),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Z5: () => (/* binding */ isAddedUnjudged),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   tx: () => (/* binding */ showsByService),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10617);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);


const isOverGranted = ({ state }) => state === 'over-granted';
const isAdded = ({ introduced }) => introduced === 'added';
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
const isAddedByName = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named === true;
const isAddedUnjudged = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named !== true;
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.location !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ location }) => JSON.stringify([location?.file, location?.line, location?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds, policy }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const own = { ...(adds === undefined ? {} : { adds }), ...(policy === undefined ? {} : { policy }) };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...own }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
}
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
function undeterminedByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'undetermined' && which(finding));
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
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'undetermined');
    const accepted = findings.filter(({ state, location }) => state === 'accepted' && location !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            undetermined: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.service, b.service));
}
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
function showsByService({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
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


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   IC: () => (/* binding */ stopText),
/* harmony export */   Jd: () => (/* binding */ removalCounts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   N: () => (/* binding */ noPolicyChanges),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sd: () => (/* binding */ unchangedTexts),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   tE: () => (/* binding */ shortDay),
/* harmony export */   yC: () => (/* binding */ lastUse),
/* harmony export */   zu: () => (/* binding */ removedInUse)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32719);
/* harmony import */ var _doubts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41003);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);





const exceedCodes = new Set([
    'administrator-access',
    'missing',
    'over-granted',
    'new-grant',
    'undetermined',
]);
function exceeds({ code }) {
    return exceedCodes.has(code);
}
function headlineParts(target) {
    const { name, judgement, drift, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be checked' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no proven drift'
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and ${doubtOf(target)}` };
    const stage = stageHeadline(target);
    if (stage !== undefined)
        return stage;
    if (judgement.existingDrift === true)
        return { before: 'Existing drift in', name, after: `: ${found}, none of it from this pull request` };
    if (none)
        return { before: 'No proven drift in', name, after: `: ${coverageText(target)}` };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
function stageHeadline({ name, stage, drift }) {
    if (stage === undefined)
        return undefined;
    const added = drift.findings.filter(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAdded */ .N0).length;
    switch (stage.kind) {
        case 'new-role':
            return { before: 'New role', name, after: ': too new to evaluate' };
        case 'not-gathered':
            return {
                before: 'Not gathered yet:',
                name,
                after: added === 0 ? '' : ` adds ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(added, 'action')}`,
            };
        case 'unused-role':
            return { before: 'Unused role', name, after: stage.accepted === undefined ? '' : ', accepted' };
        case 'removed-role': {
            const used = removedInUse({ drift }).length;
            return { before: 'Role removed:', name, after: `: ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(used, 'permission')} in use` };
        }
    }
}
function removedInUse({ drift: { findings } }) {
    return findings.filter(({ state, introduced }) => state === 'missing' && introduced === 'removed');
}
function stageText({ stage }) {
    if (stage === undefined || stage.kind === 'removed-role')
        return undefined;
    const { why } = stage;
    switch (stage.kind) {
        case 'new-role':
            return `New role: ${why}.`;
        case 'not-gathered':
            return `Not gathered yet: ${why}. The next run that gathers evidence includes it.`;
        case 'unused-role':
            return stage.accepted === undefined
                ? `Unused role: ${why}. Delete it, or accept it with a reason in unused-ok.`
                : `Unused role: ${why}. Accepted: ${stage.accepted}`;
    }
}
function unchangedTexts({ targets, unchanged }) {
    if (unchanged === undefined)
        return [];
    return [`${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(unchanged, targets.length === 0 ? 'target' : 'other target')} unchanged`];
}
const noPolicyChanges = 'No policy changes';
function doubtOf(target) {
    const doubts = target.judgement.reasons.filter((reason) => !exceeds(reason));
    return enumerated((0,_doubts__WEBPACK_IMPORTED_MODULE_0__/* .doubtTexts */ .Bh)(doubts, target));
}
function coverageText({ drift }) {
    const { granted, used, undetermined, accepted } = drift.counts;
    if (granted === 0)
        return 'nothing is granted';
    const parts = [
        used === granted && used > 1 ? `all ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} actions used` : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} used`,
        ...(undetermined === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(undetermined)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(granted)} undetermined`]),
        ...(accepted === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(accepted)} accepted`]),
    ];
    return parts.join(', ');
}
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_4__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(part)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
function newsOf(target) {
    const { drift, change, stage, newAcceptances = [] } = target;
    if (change === undefined || stage?.kind === 'removed-role')
        return [];
    const count = (which) => drift.findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, unjudged, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedUnjudged */ .Z5), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw)];
    const added = [
        [wide, `${byWildcard(drift.findings)}with no recorded use`],
        [unjudged, 'by a wildcard whose use is unknown'],
        [named, 'by name'],
    ];
    const adds = added
        .filter(([actions]) => actions > 0)
        .map(([actions, how], index) => {
        return `${index === 0 ? (0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(actions, 'permission') : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(actions)} ${how}`;
    });
    const accepts = new Set(newAcceptances.flatMap((one) => one.accepts)).size;
    return [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'permission')} in use`] : []),
        ...(adds.length === 0 ? [] : [`adds ${enumerated(adds)}`]),
        ...effectNews(drift.effects),
        ...(accepts > 0 ? [`accepts ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(accepts, 'action')}`] : []),
    ];
}
function byWildcard(findings) {
    return findings.some((one) => (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1)(one) && one.named === true) ? '' : 'by a wildcard ';
}
function effectNews({ loosened = [], removes = [], unclear = [] } = {}) {
    const denies = (count) => (count === 1 ? '1 Deny' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} Denies`);
    return [
        ...(loosened.length > 0 ? [`removes or weakens ${denies(loosened.length)}`] : []),
        ...(unclear.length > 0 ? [`adds ${denies(unclear.length)} that may deny calls in use`] : []),
        ...(removes.length > 0 ? [`removes ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(removes.length, 'permission')} whose use is unknown`] : []),
    ];
}
function enumerated(parts, last = ' and ') {
    const end = parts.at(-1) ?? '';
    return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
function shortTime(instant) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysAgo */ .HM)(lastUsed, end);
}
function callsOf(finding, when = shortTime) {
    const { calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [] } = finding;
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || currentlyDenied ? [] : [(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(calls, 'call')]),
        ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${when(last)}`]),
    ];
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function shortDay(instant, { end }) {
    const [year = '', month = '1', dayOfMonth = '1'] = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(instant).split('-');
    const short = `${months[Number(month) - 1]} ${Number(dayOfMonth)}`;
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(end).startsWith(year) ? short : `${short}, ${year}`;
}
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${shortTime(last)}`;
    return `called, last ${shortTime(last)}; the source does not record the result`;
}
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(called, 'action')} called ${since(called)}, results not recorded`;
    const more = called === 0 ? '' : `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ })

};
