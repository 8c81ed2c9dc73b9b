export const id = 2583;
export const ids = [2583];
export const modules = {

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ly: () => (/* binding */ driftFailures),
/* harmony export */   t2: () => (/* binding */ newGrantFailure),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** `5` or `10%`, as it was configured. */
function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}
/** The limits that the drift of a target exceeds. */
function driftFailures(drift, limits) {
    return [...missingFailure(drift, limits), ...overGrantedFailure(drift, limits)];
}
/** The findings that count towards a limit. */
function countedFindings({ findings }, limits) {
    return findings.filter((one) => {
        if (one.state !== 'over-granted')
            return one.state === 'missing' && counts(one, limits);
        return limits.failOnLevels.has(one.accessLevel) && counts(one, limits);
    });
}
/** Whether a finding counts: known drift does not, and what was there before only where all of it does. */
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
    const exceeded = maxOverGranted.kind === 'count'
        ? counted > maxOverGranted.value
        : counted * 100 > maxOverGranted.percent * total.granted;
    if (!exceeded)
        return [];
    const which = counted < over.length ? 'at the levels that count' : 'that count';
    const some = restOf(counted, total.overGranted, which);
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
    return [{ code: 'over-granted', message }];
}
/** What is added where nothing of its access level may be, by name or by a pattern. */
function newGrantFailure({ findings }, { failOnNew }) {
    const added = findings.filter(({ state, introduced, accessLevel }) => state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel)).length;
    if (added === 0)
        return [];
    return [{ code: 'new-grant', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(added)} new (fail-on-new)` }];
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ diagnosticsOf)
});

// EXTERNAL MODULE: ./src/drift/finding-key.ts
var finding_key = __webpack_require__(5280);
// EXTERNAL MODULE: ./src/drift/findings.ts
var findings = __webpack_require__(3321);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8851);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/report/escalation.ts
var report_escalation = __webpack_require__(6937);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/diagnostic-messages.ts






/** What is said of a missing action. */
function missingMessage(target, finding) {
    const said = [finding.reason, ...(0,words/* callsOf */.p9)(finding)].join(', ');
    return `${diagnostic_messages_short(finding.action)} is missing from the policies of ${diagnostic_messages_short(target)}: ${diagnostic_messages_short(said)}.`;
}
/** The same in short, for the first line of the file. */
function missingRemark(finding) {
    return `${finding.action} is missing: ${[finding.reason, ...(0,words/* callsOf */.p9)(finding)].join(', ')}`;
}
/** What is said of a pattern, of those of its unused actions that fall under one rule. */
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
    if (rule === 'privilege-escalation')
        return `${shown} grants ${name} ${count} not in use that open ways to more permissions: ${list}.`;
    if (rule === 'over-granted-wildcard')
        return `The new or widened wildcard ${shown} grants ${name} ${count} not in use: ${list}.`;
    const whole = (0,lines/* plural */.LS)(grants, 'action');
    return `${shown} grants ${name} ${whole}, ${(0,time/* grouped */.zD)(used)} of them in use; not in use: ${list}.`;
}
/** "opens a way to more permissions: with ec2:RunInstances it starts an instance ... (pass-role-ec2-run, https://...)". */
function wayOf({ action, escalation }) {
    const others = escalation?.actions.filter((one) => one !== action) ?? [];
    const company = others.length === 0 ? '' : `with ${others.join(' and ')} `;
    const source = `${escalation?.name}, ${escalation?.source}`;
    const bounds = escalation === undefined ? '' : (0,report_escalation/* boundsText */.F)(escalation, diagnostic_messages_short);
    return `opens a way to more permissions: ${company}it ${escalation?.gain}${bounds} (${source})`;
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
/** The same in short, for the line of the pattern: all of its actions that are remarked on, whatever their rules. */
function grantRemark({ pattern, grants, used, findings }, window) {
    const [only] = findings;
    if (grants === 1 && only !== undefined) {
        if ((0,groups/* isAddedByName */.zw)(only))
            return `${only.action} is new, of a level that must not be added (fail-on-new)`;
        const ago = (0,words/* lastUse */.yC)(only, window);
        return `${only.action} was ${ago === 'never' ? 'not seen in use' : `last used ${ago}`}`;
    }
    const names = findings.slice(0, 5).map(({ action }) => action);
    const rest = findings.length > 5 ? ` and ${(0,time/* grouped */.zD)(findings.length - 5)} more` : '';
    return `${pattern} grants ${(0,time/* grouped */.zD)(grants)}, ${(0,time/* grouped */.zD)(used)} seen in use; not seen: ${names.join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./src/report/diagnostics.ts






/** Everything that a run has to say at lines, by target: why it is inconclusive, what is missing, what is over-granted. */
function diagnosticsOf({ targets }) {
    return targets.flatMap((target) => [
        ...doubts(target),
        ...missingDiagnostics(target),
        ...grantDiagnostics(target),
    ]);
}
function remarkLevel({ judgement, failsStep }) {
    if (failsStep)
        return 'error';
    return judgement.verdict === 'pass' ? 'notice' : 'warning';
}
/** A step that fails because a target is inconclusive must say so. */
function doubts(target) {
    if (target.judgement.verdict !== 'inconclusive')
        return [];
    const [first] = target.judgement.reasons;
    const message = `${target.name}: ${first?.message ?? ''}`;
    const remark = { level: remarkLevel(target), title: 'Inconclusive', message };
    return [{ rule: 'inconclusive', severity: 'warning', message, target: target.name, remark }];
}
/** A missing action has no line: it is said at the first one. */
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
/** A pattern is one diagnostic for each rule that its actions fall under. */
function grantDiagnostics(target) {
    const isNoted = (0,groups/* isRemarkable */.XB)(target);
    const remarks = new Map((0,groups/* overGrantedByPattern */.Zp)(target.drift, isNoted).map((group) => [idOf(group), group]));
    // Privilege escalation is worth a look however new the grant is.
    return (0,groups/* overGrantedByPattern */.Zp)(target.drift, (one) => isNoted(one) || ((0,groups/* isAddedByName */.zw)(one) && one.escalation !== undefined)).flatMap((group) => {
        const noted = remarks.get(idOf(group));
        const remark = noted === undefined ? {} : { remark: remarkOf(noted, target) };
        return [...(0,groups/* groupBy */.$z)(group.findings, ruleOf).values()].map((findings, index) => ({
            ...grantDiagnostic(target, group, findings),
            ...(index === 0 ? remark : {}),
        }));
    });
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
    const rule = first === undefined ? 'over-granted' : ruleOf(first);
    const found = new Set(findings.map(({ accessLevel }) => accessLevel));
    const accessLevel = catalogue/* accessLevels */.yy.find((level) => found.has(level)) ?? 'List';
    return {
        rule,
        severity: rule === 'privilege-escalation' || rule === 'new-grant' ? 'error' : severityOf(accessLevel),
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
function ruleOf(finding) {
    const { escalation, introduced, named } = finding;
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
/** Whether a finding counts towards any of the limits. */
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

/***/ 6937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boundsText)
/* harmony export */ });
/** So many resources or condition keys are listed before they are counted. */
const listLimit = 3;
/**
 * What limits a privilege escalation, as a part of a sentence: " (s3:PutBucketPolicy only on arn:aws:s3:::a)"; empty where
 * nothing does. `show` prints a name from a policy.
 */
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

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   Vb: () => (/* binding */ undeterminedByCause),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   tx: () => (/* binding */ showsByService),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(617);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);


const isOverGranted = ({ state }) => state === 'over-granted';
/** Brought by the change under review, whatever is known of it. */
const isAdded = ({ introduced }) => introduced === 'added';
/** Over-granted by what the change under review brings. */
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
/** What the change under review adds by name, too new to judge. */
const isAddedByName = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named === true;
/** Over-granted findings, or others, by the pattern that grants them, riskiest first, then in document order. */
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
/** Ways to more permissions come before every access level. */
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
}
/** What a result or an annotation at a line is about: over-granted, or new where nothing of its level may be added. */
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
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
/** Services by how much of the riskiest kind they grant too much. */
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
/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** A role so wide that a list of its actions would bury the reader. */
function showsByService({ counts }) {
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


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
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
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2719);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);




/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
function exceeds({ code }) {
    return code === 'missing' || code === 'over-granted' || code === 'new-grant';
}
/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
function headlineParts(target) {
    const { name, judgement, drift, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be judged' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no drift proven'
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and ${doubtOf(judgement)}` };
    const stage = stageHeadline(target);
    if (stage !== undefined)
        return stage;
    if (judgement.existingDrift === true)
        return { before: 'Existing drift in', name, after: `: ${found}, none of it from this pull request` };
    if (none)
        return { before: 'No IAM drift in', name, after: '' };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
/** What a passing target is called that is not judged by its use; undefined for one that is. */
function stageHeadline({ name, stage, drift }) {
    if (stage === undefined)
        return undefined;
    const added = drift.findings.filter(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAdded */ .N0).length;
    switch (stage.kind) {
        case 'new-role':
            return { before: 'New role', name, after: ': nothing to judge yet' };
        case 'not-gathered':
            return {
                before: 'Not gathered yet:',
                name,
                after: added === 0 ? '' : ` adds ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(added, 'action')}`,
            };
        case 'unused-role':
            return { before: 'Unused role', name, after: stage.accepted === undefined ? '' : ', accepted' };
        case 'removed-role': {
            const { findings } = drift;
            const used = findings.filter(({ state, introduced }) => state === 'missing' && introduced === 'removed');
            return { before: 'Role removed:', name, after: `: ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(used.length, 'permission')} in use` };
        }
    }
}
/** Why a target is not judged by its use, as one sentence; undefined for one that is. */
function stageText({ stage }) {
    if (stage === undefined || stage.kind === 'removed-role')
        return undefined;
    const { why } = stage;
    switch (stage.kind) {
        case 'new-role':
            return `New role: ${why}.`;
        case 'not-gathered':
            return `Not gathered yet: ${why}. The next run that gathers evidence will ask about it.`;
        case 'unused-role':
            return stage.accepted === undefined
                ? `Unused role: ${why}. Delete it, or accept it with a reason in unused-ok.`
                : `Unused role: ${why}. Accepted: ${stage.accepted}`;
    }
}
/** "37 other targets unchanged"; nothing where the run is about all of them. */
function unchangedTexts({ targets, unchanged }) {
    if (unchanged === undefined)
        return [];
    return [`${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unchanged, targets.length === 0 ? 'target' : 'other target')} unchanged`];
}
/** What a run says that had nothing to judge. */
const noPolicyChanges = 'No policy changes';
function doubtOf({ reasons }) {
    const unread = reasons.some(({ code }) => code === 'policy-unreadable');
    return unread ? 'a policy file could not be read' : 'the evidence has gaps';
}
/** "2 missing, 4 over-granted"; where some of it does not count: "0 of 2 missing and 0 of 4 over-granted count" */
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_3__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(part)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
/** "breaks 2 actions in use, adds 39 not used and 2 too new to judge"; undefined where the change does nothing of it. */
function newsOf({ drift: { findings }, change, stage }) {
    if (change === undefined || stage?.kind === 'removed-role')
        return undefined;
    const count = (which) => findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)];
    const opens = count((one) => one.introduced === 'added' && one.escalation !== undefined);
    const adds = [
        ...(wide > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wide)} not used`] : []),
        ...(named > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(named)} too new to judge`] : []),
    ].join(' and ');
    const ways = opens === 1 ? 'is a way' : 'are ways';
    const texts = [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(breaks, 'action')} in use`] : []),
        ...(adds === ''
            ? []
            : [`adds ${adds}${opens > 0 ? `; ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(opens)} ${ways} to more permissions` : ''}`]),
    ];
    return texts.length === 0 ? undefined : texts.join(', ');
}
/** The headline as plain text. */
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
/** `2026-11-21 16:04 UTC`: a time for people. */
function shortTime(instant) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago an over-granted action was used: "never", "214 days ago". */
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)((0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(lastUsed, end), 'day')} ago`;
}
/** How often a missing action was denied, and when it was called last: "42 times", "last 2026-11-21 16:04 UTC". */
function callsOf({ calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [], }) {
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || currentlyDenied
            ? []
            : [`used ${calls === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(calls)} times`}`]),
        ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    ];
}
/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${shortTime(last)}`;
    return `called, last ${shortTime(last)}; its source does not tell how it ended`;
}
/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(called, 'action')} called ${since(called)}, how that ended is not known`;
    const more = called === 0 ? '' : `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ })

};
