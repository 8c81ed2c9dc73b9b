export const id = 7339;
export const ids = [7339];
export const modules = {

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
