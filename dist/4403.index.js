export const id = 4403;
export const ids = [4403,617,7339];
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

/***/ 1938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
/**
 * A short stable name for what is made of some texts: their FNV-1a hash of 64 bits, as 16 hexadecimal digits. It tells
 * things apart and keeps no secret. Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(texts) {
    let hash = offsetBasis;
    // As JSON the border between two texts is part of what is hashed.
    for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(16, '0');
}
/** The same texts in the same order, each with how often it was there so far: `a:1`, `b:1`, `a:2`. */
function numbered(texts) {
    const counts = new Map();
    return texts.map((text) => {
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        return `${text}:${count}`;
    });
}


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8851);
// EXTERNAL MODULE: ./src/report/diagnostics.ts + 1 modules
var diagnostics = __webpack_require__(2583);
// EXTERNAL MODULE: ./src/report/fingerprint.ts
var fingerprint = __webpack_require__(1938);
;// CONCATENATED MODULE: ./src/report/sarif-rules.ts
/** The rules, those whose results ask for a look first at the top. */
const rules = [
    {
        id: 'privilege-escalation',
        name: 'PrivilegeEscalation',
        short: 'An unused action opens a way to more permissions',
        full: 'The policy grants an action that is not in use and that, alone or with others it grants, is a known way to more permissions than the policy grants.',
        remedy: 'Remove the action. Where it is needed, grant it on the resources by name, and limit which roles may be passed to which service.',
        level: 'error',
        precision: 'high',
        severity: '8.8',
    },
    {
        id: 'missing',
        name: 'MissingAction',
        short: 'An action in use is not granted',
        full: 'The principal called, or tried to call, an action that its committed policies do not grant.',
        remedy: 'Grant the action on the resources it is called on, or stop calling it. Accept it in the config file where it is refused on purpose.',
        level: 'error',
        precision: 'high',
    },
    {
        id: 'new-grant',
        name: 'NewGrant',
        short: 'A change adds an action of a level that must not be added',
        full: 'The change under review adds an action by name, of an access level that fail-on-new names. It is too new for its use to be judged.',
        remedy: 'Leave it out, or accept it in the config file with a reason and an end date.',
        level: 'error',
        precision: 'high',
        severity: '6.0',
    },
    {
        id: 'over-granted-wildcard',
        name: 'OverGrantedByNewWildcard',
        short: 'A new or widened wildcard grants unused actions',
        full: 'The change under review adds or widens a wildcard and thereby grants actions that nobody named and that are not in use.',
        remedy: 'Name the actions that are needed in place of the wildcard.',
        level: 'warning',
        precision: 'high',
        severity: '6.5',
    },
    {
        id: 'over-granted',
        name: 'OverGranted',
        short: 'A granted action is not in use',
        full: 'The policy grants actions that were not in use for as long as the evidence looks back, and some source would have shown their use.',
        remedy: 'Remove the actions, or narrow the pattern that grants them. Accept them in the config file where they are kept for a rare occasion.',
        level: 'warning',
        precision: 'high',
        severity: '5.0',
    },
];
/** Where a rule stands in the list: its `ruleIndex`, and its rank. */
function ruleIndex(id) {
    return rules.findIndex((rule) => rule.id === id);
}
/**
 * The rules as SARIF's reportingDescriptors.
 * Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
function reportingDescriptors() {
    return rules.map(({ id, name, short, full, remedy, level, precision, severity }) => ({
        id,
        name,
        shortDescription: { text: `${short}.` },
        fullDescription: { text: full },
        help: { text: `${full} ${remedy}`, markdown: `${full}\n\n**What to do:** ${remedy}` },
        defaultConfiguration: { level },
        properties: {
            tags: severity === undefined ? ['iam'] : ['iam', 'security'],
            precision,
            ...(severity === undefined ? { 'problem.severity': level } : { 'security-severity': severity }),
        },
    }));
}

;// CONCATENATED MODULE: ./src/report/sarif.ts




/** GitHub shows no more results of a run, and takes no more than 25,000. */
const shownResults = 5000;
/**
 * The run as SARIF 2.1.0 for GitHub code scanning: the same run gives the same bytes. `version` is this tool's;
 * `category` tells several runs on one commit apart. Beyond what GitHub shows, the least risky results are left out.
 * Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
function renderSarif(run, version, category = '') {
    const results = resultsOf((0,diagnostics/* diagnosticsOf */.o)(run));
    const omitted = results.length - shownResults;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'IAM Policy Drift', version, rules: reportingDescriptors() } },
                automationDetails: { id: automationId(category) },
                results: results.slice(0, shownResults).map(resultJson),
                ...(omitted > 0 ? { properties: { omittedResults: omitted } } : {}),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** GitHub takes what stands before the last slash for the category, and the rest for the id of a run. */
function automationId(category) {
    return category === '' ? 'iam-policy-drift/' : `iam-policy-drift/${wellFormed(category)}/`;
}
function resultJson({ diagnostic, fingerprint: hash }) {
    const { rule, severity, message, location, target, accessLevel, actions, introduced } = diagnostic;
    return {
        ruleId: rule,
        ruleIndex: ruleIndex(rule),
        level: severity,
        message: { text: plainText(message) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(location.file), uriBaseId: '%SRCROOT%' },
                    region: { startLine: location.line },
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: hash },
        properties: { target: wellFormed(target), accessLevel, actions: actions.length, introduced },
    };
}
/** A path as a relative reference; with its colons escaped too, no part of it can be taken for a scheme. */
function uriOf(path) {
    return path.split('/').map(wellFormed).map(encodeURIComponent).join('/');
}
/** Half of a surrogate pair is no text: JSON and URIs cannot hold it. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\u{FFFD}');
}
/**
 * What is missing and what is over-granted, riskiest first. Why a target is inconclusive stands in the report: it is at
 * no line.
 */
function resultsOf(diagnostics) {
    const found = diagnostics.filter((one) => one.rule !== 'inconclusive');
    const fingerprints = (0,fingerprint/* numbered */.j)(found.map(({ key }) => (0,fingerprint/* fingerprint */.R)(key)));
    return found
        .map((diagnostic, index) => ({ diagnostic, fingerprint: fingerprints[index] ?? '' }))
        .sort((a, b) => rankOf(a) - rankOf(b));
}
const severities = ['error', 'warning', 'note'];
function rankOf({ diagnostic: { severity, rule, accessLevel } }) {
    return severities.indexOf(severity) * 100 + ruleIndex(rule) * 10 + catalogue/* accessLevels */.yy.indexOf(accessLevel);
}
/**
 * Text in which nothing is a link or hides: brackets with a backslash before them, and backslashes too, so that none
 * of the data takes ours away; control and format characters replaced.
 * Source: SARIF 2.1.0, section 3.11.6, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').replace(/[\\[\]]/g, '\\$&');
}


/***/ })

};
