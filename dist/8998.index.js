export const id = 8998;
export const ids = [8998];
export const modules = {

/***/ 24214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionInTarget: () => (/* binding */ actionInTarget),
  factsOfAction: () => (/* binding */ factsOfAction)
});

// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(13711);
// EXTERNAL MODULE: ./src/reference/recorded-actions.ts
var recorded_actions = __webpack_require__(17815);
// EXTERNAL MODULE: ./src/drift/coverage.ts
var drift_coverage = __webpack_require__(75089);
// EXTERNAL MODULE: ./src/reference/counterparts.ts
var reference_counterparts = __webpack_require__(14407);
// EXTERNAL MODULE: ./src/reference/dependent-actions.ts
var dependent_actions = __webpack_require__(42976);
// EXTERNAL MODULE: ./src/drift/drift-input.ts
var drift_input = __webpack_require__(68881);
// EXTERNAL MODULE: ./src/drift/protection.ts
var drift_protection = __webpack_require__(61480);
;// CONCATENATED MODULE: ./src/drift/needed-by.ts




function needsOf(id, input, knowledge) {
    const { evidence, head, coverages, rules } = input;
    const { catalogue, dependentActions, counterparts } = knowledge;
    const since = (0,drift_input/* inUseSince */.lG)(rules);
    const name = catalogue.nameOf(id);
    const used = new Set((0,drift_input/* recentUses */.U6)(evidence.uses, since).keys());
    used.delete(name);
    const operation = evidence.mayNeed.get(name);
    const direct = [...used].filter((user) => dependentActions.get(user)?.includes(name)).sort();
    const indirect = (0,dependent_actions/* neededBy */.Xl)(used, dependentActions).get(name);
    const by = new Set([
        ...(operation !== undefined && operation.last >= since ? [operation.event] : []),
        ...direct,
        ...(indirect === undefined ? [] : [indirect]),
    ]);
    const undoes = (0,reference_counterparts/* counterpartOf */.r)(used, counterparts, catalogue)(name);
    const protection = (0,drift_protection/* protectionOf */.f)(evidence, head, used, coverages, since, knowledge).byUse(id);
    const isOther = by.size === 0 && undoes === undefined && protection !== undefined;
    return {
        by: [...by],
        ...(undoes === undefined ? {} : { undoes }),
        ...(isOther ? { other: protection.text } : {}),
    };
}

// EXTERNAL MODULE: ./src/drift/unused.ts
var unused = __webpack_require__(32997);
;// CONCATENATED MODULE: ./src/drift/explain.ts





function factsOfAction(id, { catalogue, coverageRules, events }) {
    const action = catalogue.nameOf(id);
    const hidden = (0,recorded_actions/* hiddenFromLogs */.kE)(id, coverageRules);
    return {
        action,
        accessLevel: catalogue.levelOf(id),
        ...(hidden === undefined ? {} : { hidden }),
        permissionless: events.permissionless.has(action),
    };
}
function actionInTarget(id, target, input, drift, knowledge) {
    const { catalogue, coverageRules } = knowledge;
    const action = catalogue.nameOf(id);
    const finding = drift.findings.find((one) => one.action === action);
    const use = input.evidence.uses.get(action);
    const observation = (0,unused/* observationOf */.KY)(input);
    return {
        target,
        state: finding?.state ?? (drift.used.includes(action) ? 'used' : 'not granted'),
        ...(finding === undefined ? {} : { finding }),
        notes: drift.notes.filter((note) => note.action === action),
        ...(use === undefined ? {} : { use }),
        granted: input.head.grants.filter(({ actions }) => actions.has(id)),
        denied: input.head.denials.filter(({ actions }) => actions.has(id)),
        needs: needsOf(id, input, knowledge),
        gaps: gapsIn(input),
        sources: input.coverages.map((coverage) => {
            const principals = observation.principals.filter((principal) => (0,source_coverage/* concerns */.Kc)(coverage, principal));
            const absence = (0,drift_coverage/* absenceOf */.L)([coverage], coverageRules, { ...observation, principals })(id);
            return { source: coverage.source, ...(absence.kind === 'blind' ? { blind: absence.cause } : {}) };
        }),
    };
}
function gapsIn({ coverages }) {
    const gaps = coverages.flatMap((coverage) => coverage.gaps);
    return [...new Set(gaps.map(({ location, message }) => `${location}: ${message}`))];
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ }),

/***/ 93287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Lb: () => (/* binding */ replacePlaceholders),
/* harmony export */   Md: () => (/* binding */ addedByVersion),
/* harmony export */   gI: () => (/* binding */ hasLiteralVariable),
/* harmony export */   qI: () => (/* binding */ beginsWithPlaceholder)
/* harmony export */ });
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;
const variable = /\$(?=\{(?:[A-Za-z0-9-]+:[^{}]*|[*?$])\})/g;
function withoutVariables(text) {
    return text.replace(variable, () => `\${$}`);
}
function hasLiteralVariable(value) {
    return JSON.stringify(value)?.includes(`\${$}{`) === true;
}
function addedByVersion(text) {
    return (text.split(`\${$}{`).length - 1) * '{$}'.length;
}
function hasPlaceholder(text) {
    return placeholder.test(text);
}
function beginsWithPlaceholder(text) {
    return text.startsWith(`\${`) || text.search(placeholder) === 0;
}
function replacePlaceholders(text, by) {
    return text.replace(unknown, by);
}


/***/ })

};
