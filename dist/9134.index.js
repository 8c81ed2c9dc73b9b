export const id = 9134;
export const ids = [9134];
export const modules = {

/***/ 29134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf),
/* harmony export */   publishStep: () => (/* binding */ publishStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

async function publishStep(finished, links, output) {
    const { run, files } = finished;
    output.setOutputs(outputsOf(run, files));
    const [{ renderTerminal, renderSummary }, { annotationsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(5680)]).then(__webpack_require__.bind(__webpack_require__, 95538)),
        Promise.all(/* import() */[__webpack_require__.e(2583), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 856)),
    ]);
    const suggestion = await finished.suggestion();
    output.print(renderTerminal(run, suggestion, 120, { hasPatch: files.has('drift.patch') }));
    output.annotate(annotationsOf(run));
    await writeSummary(output, renderSummary(run, suggestion, links));
}
async function writeSummary(output, markdown) {
    try {
        await output.writeSummary(markdown);
    }
    catch {
        output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY is not a writable file');
    }
}
function outputsOf(run, files) {
    const sum = (of) => String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
    const hasFolder = (folder) => [...files.keys()].some((name) => name.startsWith(`${folder}/`));
    const [suggested, generated] = [hasFolder('suggested'), hasFolder('generated')];
    const report = files.get('report.json') ?? '';
    return {
        verdict: run.verdict,
        'over-granted': sum(({ overGranted }) => overGranted),
        missing: sum(({ missing }) => missing),
        undetermined: sum(({ undetermined }) => undetermined),
        accepted: sum(({ accepted }) => accepted),
        targets: quiet(JSON.stringify(run.targets.map(targetOutput))),
        'report-json': report,
        'report-markdown': files.get('report.md') ?? '',
        'report-html': files.get('report.html') ?? '',
        'report-sarif': files.get('report.sarif') ?? '',
        'evidence-path': files.get('evidence.json') ?? '',
        patch: files.get('drift.patch') ?? '',
        'generated-policy': generated ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report), 'generated') : '',
        'suggested-policy': suggested ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(report), 'suggested') : '',
    };
}
function targetOutput({ name, judgement, drift }) {
    const { overGranted, missing, undetermined, accepted } = drift.counts;
    const { verdict } = judgement;
    return { name, verdict, 'over-granted': overGranted, missing, undetermined, accepted };
}
function quiet(json) {
    const codeOf = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[^\w "\\{}[\]:,./@+=-]/g, codeOf);
}


/***/ })

};
