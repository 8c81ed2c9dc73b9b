export const id = 8088;
export const ids = [8088];
export const modules = {

/***/ 8088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/publish/outputs.ts

/** The outputs of the action: numbers, words and paths. `files` are the report's, by name. */
function outputsOf(run, files) {
    const sum = (of) => String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
    const suggested = [...files.keys()].some((name) => name.startsWith('suggested/'));
    const report = files.get('report.json') ?? '';
    return {
        verdict: run.verdict,
        'over-granted': sum(({ overGranted }) => overGranted),
        missing: sum(({ missing }) => missing),
        'cannot-tell': sum(({ cannotTell }) => cannotTell),
        accepted: sum(({ accepted }) => accepted),
        targets: quiet(JSON.stringify(run.targets.map(targetOutput))),
        'report-json': report,
        'report-markdown': files.get('report.md') ?? '',
        'report-sarif': files.get('report.sarif') ?? '',
        'evidence-path': files.get('evidence.json') ?? '',
        patch: files.get('drift.patch') ?? '',
        'suggested-policy': suggested ? (0,external_node_path_.join)((0,external_node_path_.dirname)(report), 'suggested') : '',
    };
}
/** A target for `fromJSON` in a matrix: the same names as the outputs of the whole run. */
function targetOutput({ name, judgement, drift }) {
    const { overGranted, missing, cannotTell, accepted } = drift.counts;
    const { verdict } = judgement;
    return { name, verdict, 'over-granted': overGranted, missing, 'cannot-tell': cannotTell, accepted };
}
/** The same JSON in one line; of a name, what a shell or a terminal could act on stands as its code. */
function quiet(json) {
    const codeOf = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[^\w "\\{}[\]:,./@+=-]/g, codeOf);
}

;// CONCATENATED MODULE: ./src/publish/step.ts

/** Tells the step what was found: outputs, log, annotations and summary. Whatever happens later, its results are there. */
async function publishStep(finished, links, output) {
    const { run, files } = finished;
    output.setOutputs(outputsOf(run, files));
    const [{ renderTerminal }, { renderSummary }, { annotationsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9028).then(__webpack_require__.bind(__webpack_require__, 9028)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7022), __webpack_require__.e(7669), __webpack_require__.e(2703)]).then(__webpack_require__.bind(__webpack_require__, 7669)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856)),
    ]);
    output.print(renderTerminal(run, 120));
    output.annotate(annotationsOf(run));
    await writeSummary(output, renderSummary(run, await finished.suggestion(), links));
}
/** The verdict stands without its summary. */
async function writeSummary(output, markdown) {
    try {
        await output.writeSummary(markdown);
    }
    catch {
        output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY names no file that can be');
    }
}


/***/ })

};
