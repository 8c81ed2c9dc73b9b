export const id = 8568;
export const ids = [8568,7339];
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

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 53321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
const reasonCodes = (/* unused pure expression or super */ null && ([
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'policy-unknown',
    'attached-policy-unread',
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

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
function patternMatches(pattern, action) {
    if (pattern.matchesNothing !== undefined)
        return false;
    const [service = '', name = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(action).split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix } = pattern;
    if (pattern.matchesNothing !== undefined)
        return [];
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEveryAction(pattern))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 91938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
function fingerprint(texts) {
    let hash = offsetBasis;
    for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(16, '0');
}
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
var catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/report/diagnostics.ts + 1 modules
var diagnostics = __webpack_require__(12583);
// EXTERNAL MODULE: ./src/report/fingerprint.ts
var fingerprint = __webpack_require__(91938);
;// CONCATENATED MODULE: ./src/report/sarif-rules.ts
const rules = [
    {
        id: 'administrator-access',
        name: 'AdministratorAccess',
        short: 'The policy allows every action',
        full: 'The policy allows every action of every service: administrator access. Anyone who can use the principal can do anything in the account, including granting the same access to others.',
        remedy: 'Name the actions that are needed, or accept "*" in the target of the config file with a reason and an end date.',
        level: 'error',
        precision: 'very-high',
        severity: '9.3',
    },
    {
        id: 'privilege-escalation',
        name: 'PrivilegeEscalation',
        short: 'An unused action allows privilege escalation',
        full: 'The policy grants an action that is not in use and that, alone or with others it grants, is a known privilege escalation path to permissions that the policy does not grant.',
        remedy: 'Remove the action. Where it is needed, grant it on specific resources, and limit which roles can be passed to which service.',
        level: 'error',
        precision: 'high',
        severity: '8.8',
    },
    {
        id: 'missing',
        name: 'MissingAction',
        short: 'An action in use is not granted',
        full: 'The principal called, or tried to call, an action that its committed policies do not grant.',
        remedy: 'Grant the action on the resources it is called on, or stop calling it. If it is denied on purpose, accept it in the config file.',
        level: 'error',
        precision: 'high',
    },
    {
        id: 'new-grant',
        name: 'NewGrant',
        short: 'A change adds an action with an access level in fail-on-new',
        full: 'The change under review adds an action by name, with an access level that is listed in fail-on-new. It is too new to have a recorded use.',
        remedy: 'Remove the action, or accept it in the config file with a reason and an end date.',
        level: 'error',
        precision: 'high',
        severity: '6.0',
    },
    {
        id: 'over-granted-wildcard',
        name: 'OverGrantedByNewWildcard',
        short: 'A new or widened wildcard grants unused actions',
        full: 'The change under review adds or widens a wildcard and so grants actions that are not named in the policy and are not in use.',
        remedy: 'Name the actions that are needed in place of the wildcard.',
        level: 'warning',
        precision: 'high',
        severity: '6.5',
    },
    {
        id: 'over-granted',
        name: 'OverGranted',
        short: 'A granted action is not in use',
        full: 'The policy grants actions without a recorded use in the whole lookback, and at least one evidence source would have recorded a use.',
        remedy: 'Remove the actions, or narrow the pattern that grants them. To keep them for rare use, accept them in the config file.',
        level: 'warning',
        precision: 'high',
        severity: '5.0',
    },
];
function ruleIndex(id) {
    return rules.findIndex((rule) => rule.id === id);
}
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




const shownResults = 5000;
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
function automationId(category) {
    return category === '' ? 'iam-policy-drift/' : `iam-policy-drift/${wellFormed(category)}/`;
}
function resultJson({ diagnostic, fingerprint: hash }) {
    const { rule, severity, message, location, target, accessLevel, actions, grants, introduced } = diagnostic;
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
        properties: { target: wellFormed(target), accessLevel, actions: grants ?? actions.length, introduced },
    };
}
function uriOf(path) {
    return path.split('/').map(wellFormed).map(encodeURIComponent).join('/');
}
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\u{FFFD}');
}
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
function plainText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').replace(/[\\[\]]/g, '\\$&');
}


/***/ })

};
