export const id = 8880;
export const ids = [8880];
export const modules = {

/***/ 4056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionInTarget: () => (/* binding */ actionInTarget),
/* harmony export */   factsOfAction: () => (/* binding */ factsOfAction)
/* harmony export */ });
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _reference_recorded_actions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7815);
/* harmony import */ var _coverage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5089);
/* harmony import */ var _unused__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3611);




/** The facts of an action, from the tables. */
function factsOfAction(id, { catalogue, coverageRules, events }) {
    const action = catalogue.nameOf(id);
    const hidden = (0,_reference_recorded_actions__WEBPACK_IMPORTED_MODULE_0__/* .hiddenFromLogs */ .kE)(id, coverageRules);
    return {
        action,
        accessLevel: catalogue.levelOf(id),
        ...(hidden === undefined ? {} : { hidden }),
        permissionless: events.permissionless.has(action),
    };
}
/** Gathers what a judged target says of one action: where it is granted and denied, how it was used, who can see it. */
function actionInTarget(id, target, input, drift, { catalogue, coverageRules }) {
    const action = catalogue.nameOf(id);
    const finding = drift.findings.find((one) => one.action === action);
    const use = input.evidence.uses.get(action);
    const observation = (0,_unused__WEBPACK_IMPORTED_MODULE_2__/* .observationOf */ .KY)(input);
    return {
        target,
        state: finding?.state ?? (drift.used.includes(action) ? 'used' : 'not granted'),
        ...(finding === undefined ? {} : { finding }),
        notes: drift.notes.filter((note) => note.action === action),
        ...(use === undefined ? {} : { use }),
        granted: input.head.grants.filter(({ actions }) => actions.has(id)),
        denied: input.head.denials.filter(({ actions }) => actions.has(id)),
        sources: input.coverages.map((coverage) => {
            const principals = observation.principals.filter((principal) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_3__/* .concerns */ .Kc)(coverage, principal));
            const absence = (0,_coverage__WEBPACK_IMPORTED_MODULE_1__/* .absenceOf */ .L)([coverage], coverageRules, { ...observation, principals })(id);
            return { source: coverage.source, ...(absence.kind === 'blind' ? { blind: absence.cause } : {}) };
        }),
    };
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Lb: () => (/* binding */ replacePlaceholders),
/* harmony export */   qI: () => (/* binding */ beginsWithPlaceholder)
/* harmony export */ });
/**
 * What a template engine fills in before the policy reaches IAM: `%{...}`, `{{...}}` and `<...>`. What comes there is not
 * known, as with `${...}`, which is either IAM's own policy variable or a placeholder.
 */
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;
/** Whether a text has a placeholder in it that is no policy variable of IAM's. */
function hasPlaceholder(text) {
    return placeholder.test(text);
}
/** Whether a text begins with something unknown: what stands there may be the beginning of an ARN. */
function beginsWithPlaceholder(text) {
    return text.startsWith('${') || text.search(placeholder) === 0;
}
/** A text with everything unknown in it replaced. */
function replacePlaceholders(text, by) {
    return text.replace(unknown, by);
}


/***/ })

};
