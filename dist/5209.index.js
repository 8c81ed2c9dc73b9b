export const id = 5209;
export const ids = [5209];
export const modules = {

/***/ 5209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveRules: () => (/* binding */ archiveRules)
});

// EXTERNAL MODULE: ./src/config/flags.ts
var flags = __webpack_require__(8689);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/config/load-config.ts + 4 modules
var load_config = __webpack_require__(5729);
// EXTERNAL MODULE: ./src/config/lookups.ts
var lookups = __webpack_require__(1445);
// EXTERNAL MODULE: ./src/config/run-wide.ts
var run_wide = __webpack_require__(5863);
;// CONCATENATED MODULE: ./src/config/load-rules.ts




/**
 * What archive rules need of the config file, which need not have targets for it. Throws InputError with every problem
 * at once, `known` ones first.
 */
async function loadRules(inputs, places, known) {
    const file = await (0,load_config/* readConfigFile */.RG)(inputs.get('config-file'), places);
    const problems = [...known];
    const report = (problem) => problems.push(problem);
    const top = (0,lookups/* topLookup */.Wj)(inputs, file);
    const { redact } = (0,run_wide/* parseRunWide */.K)(top, report);
    const accounts = (0,load_config/* accountsOf */.s1)(file, top, report);
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
    return { rules: file?.rules ?? [], accounts, redact };
}

// EXTERNAL MODULE: ./src/iam/problem.ts
var problem = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(9738);
// EXTERNAL MODULE: ./src/output/redact.ts
var output_redact = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/report/archive-outcome.ts
var archive_outcome = __webpack_require__(9245);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/help.ts
var help = __webpack_require__(4875);
;// CONCATENATED MODULE: ./src/commands/archive-rules.ts









/**
 * `iam-policy-drift archive-rules plan|apply`: compares the archive rules of the config file with those in AWS, and
 * brings these in line. Gives the exit code; throws InputError for wrong input.
 */
async function archiveRules([mode, ...args], terminal) {
    const wantsHelp = mode === undefined || [mode, ...args].some((arg) => arg === '--help' || arg === '-h');
    if (wantsHelp) {
        (0,print/* printLines */.tj)(terminal.stdout, (0,help/* archiveRulesHelp */.Fh)(), terminal.colour);
        return 0;
    }
    if (mode !== 'plan' && mode !== 'apply') {
        const place = `archive-rules ${(0,problem/* quote */.h)(mode)}`;
        throw new input_error/* InputError */.d([{ place, message: 'is no command', remedy: 'write plan or apply' }]);
    }
    const { inputs, problems, format } = (0,flags/* parseFlags */.b)(args);
    if (format === 'sarif')
        throw new input_error/* InputError */.d([
            { place: '--format', message: 'sarif is for check', remedy: 'take text, markdown or json' },
        ]);
    const config = await loadRules(inputs, (0,check/* placesIn */.yN)(await (0,check/* findPlace */.Pj)(terminal.folder)), problems);
    const redact = config.redact ? output_redact.redaction : output_redact.unredacted;
    const [{ runRules }, report] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8290), __webpack_require__.e(1645), __webpack_require__.e(7974)]).then(__webpack_require__.bind(__webpack_require__, 7974)),
        __webpack_require__.e(/* import() */ 4934).then(__webpack_require__.bind(__webpack_require__, 4934)),
    ]);
    const outcome = await runRules(mode, config, (0,check/* surroundingsOf */.ZD)(terminal, redact));
    const { stdout, width, colour } = terminal;
    if (format === 'json')
        (0,print/* printJson */.Q2)(stdout, redact.text(report.archiveJson(outcome)));
    else if (format === 'markdown')
        (0,print/* printMarkdown */.xE)(stdout, redact.text(`${report.archiveMarkdown(outcome)}\n`));
    else
        (0,print/* printLines */.tj)(stdout, (0,output_redact/* redactedLines */.k)(report.archiveLines(outcome, width), redact.text), colour);
    return (0,archive_outcome/* archiveExitCode */.Q)(outcome);
}


/***/ }),

/***/ 9245:
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


/***/ })

};
