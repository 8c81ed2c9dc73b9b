export const id = 1301;
export const ids = [1301];
export const modules = {

/***/ 4768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ archiveExitCode),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** Counts an outcome: of a plan what there is to do, of `apply` what was done. */
function countsOf({ mode, places }) {
    const analyzers = places.flatMap((place) => place.analyzers);
    const rules = analyzers.flatMap((analyzer) => analyzer.rules);
    const count = (which) => rules.filter(which).length;
    const written = mode === 'plan' ? rules : rules.filter(({ wrote }) => wrote === true);
    const archiving = rules.filter(({ step, active, applied }) => mode === 'plan' ? step !== 'none' && active > 0 : applied === true);
    const inactive = analyzers.filter((analyzer) => analyzer.inactive !== undefined).length;
    const absent = places.flatMap((place) => place.absent).length;
    return {
        create: written.filter(({ step }) => step === 'create').length,
        update: written.filter(({ step }) => step === 'update').length,
        same: count(({ step }) => step === 'same'),
        apply: archiving.length,
        findings: archiving.reduce((sum, { active }) => sum + active, 0),
        notInPlace: count(({ step }) => step === 'none') + inactive + absent,
        failed: places.filter((place) => place.failed !== undefined).length +
            count(({ step, problem }) => step !== 'none' && problem !== undefined),
    };
}
/**
 * The exit code: 2 where something failed, else 1 where a rule is not in place, or where a plan has something to do or
 * to ask, else 0.
 */
function archiveExitCode(outcome) {
    const { create, update, apply, notInPlace, failed } = countsOf(outcome);
    if (failed > 0)
        return 2;
    if (notInPlace > 0)
        return 1;
    if (outcome.mode === 'apply')
        return 0;
    return create + update + apply + outcome.questions.length > 0 ? 1 : 0;
}


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveRules: () => (/* binding */ archiveRules)
/* harmony export */ });
/* harmony import */ var _archive_rules_outcome__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4768);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4098);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5784);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7114);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7911);










/**
 * `iam-policy-drift archive-rules plan|apply`: compares the archive rules of the config file with those in AWS, and
 * brings these in line. Gives the exit code; throws InputError for wrong input.
 */
async function archiveRules([mode, ...args], terminal) {
    const wantsHelp = mode === undefined || [mode, ...args].some((arg) => arg === '--help' || arg === '-h');
    if (wantsHelp) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_8__/* .archiveRulesHelp */ .Fh)(), terminal.colour);
        return 0;
    }
    if (mode !== 'plan' && mode !== 'apply') {
        const place = `archive-rules ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(mode)}`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ place, message: 'is no command', remedy: 'write plan or apply' }]);
    }
    const { inputs, problems, format } = (0,_config_given__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(args);
    if (format === 'sarif')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            { place: '--format', message: 'sarif is for check', remedy: 'take text, markdown or json' },
        ]);
    const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadRules */ .A)(inputs, (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(await (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .findPlace */ .Pj)(terminal.folder), terminal.env), problems);
    const redact = config.redact ? _output_redact__WEBPACK_IMPORTED_MODULE_5__.redaction : _output_redact__WEBPACK_IMPORTED_MODULE_5__.unredacted;
    const [{ runRules }, report] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(1695), __webpack_require__.e(6354)]).then(__webpack_require__.bind(__webpack_require__, 6354)),
        __webpack_require__.e(/* import() */ 6876).then(__webpack_require__.bind(__webpack_require__, 6876)),
    ]);
    const outcome = await runRules(mode, config, (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .contextOf */ .Vm)(terminal, redact));
    const { stdout, width, colour } = terminal;
    if (format === 'json')
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(stdout, redact.text(report.archiveJson(outcome)));
    else if (format === 'markdown')
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printMarkdown */ .xE)(stdout, redact.text(`${report.archiveMarkdown(outcome)}\n`));
    else
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(stdout, (0,_output_redact__WEBPACK_IMPORTED_MODULE_5__/* .redactedLines */ .k)(report.archiveLines(outcome, width), redact.text), colour);
    return (0,_archive_rules_outcome__WEBPACK_IMPORTED_MODULE_9__/* .archiveExitCode */ .Q)(outcome);
}


/***/ })

};
