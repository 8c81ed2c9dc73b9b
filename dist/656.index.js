export const id = 656;
export const ids = [656,617];
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

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
/** The key as a text. That of an action is its name; neither an action nor an ARN begins after a space. */
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
/** The key that `findingKey` writes as this text. */
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
/** What acceptances, baseline entries and fingerprints know a finding by. */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'base-unknown',
    'deny-unclear',
    'untrusted-evidence',
    'incomplete-evidence',
    'short-span',
    'young-role',
    'unknown-age',
    'ends-early',
    'interrupted',
    'no-event',
    'no-evidence',
    'old-evidence',
]));


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);
/* harmony import */ var _diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);


/**
 * Remarks at the lines of the policy files, worst first: errors where the step fails for them, warnings where it only
 * reports, notices where the drift stays within the limits. Targets that share a file share its remarks. The caller
 * cuts the list at GitHub's limits.
 */
function annotationsOf(run) {
    const all = (0,_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsOf */ .o)(run)
        .flatMap((diagnostic) => {
        const { remark } = diagnostic;
        return remark === undefined ? [] : [[rankOf(diagnostic, remark), annotationOf(diagnostic, remark)]];
    })
        .sort(([a], [b]) => a - b)
        .map(([, annotation]) => annotation);
    return [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
}
/** Why a target could not be judged first, then what is missing, then what is over-granted; riskiest first. */
function rankOf({ rule }, { accessLevel }) {
    if (rule === 'inconclusive')
        return 0;
    const risk = accessLevel === undefined ? 0 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
    return (rule === 'missing' ? 100 : 200) + risk;
}
function annotationOf(diagnostic, { level, title, message }) {
    if (diagnostic.rule === 'inconclusive')
        return { level, title, message };
    const { file, line } = diagnostic.location;
    return { level, location: { file, line }, title, message };
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


/***/ })

};
