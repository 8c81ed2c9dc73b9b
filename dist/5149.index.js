export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 75149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redacted: () => (/* binding */ redacted),
/* harmony export */   runnerOutput: () => (/* binding */ runnerOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75784);




const shown = { error: 10, warning: 8, notice: 10 };
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
function cut(annotations, limit) {
    const rest = annotations.length - limit + 1;
    const [first] = annotations;
    if (annotations.length <= limit || first === undefined)
        return annotations;
    const message = `and ${rest} more, see the step summary`;
    return [...annotations.slice(0, limit - 1), { level: first.level, title: 'IAM drift', message }];
}
function propertiesOf({ location, title }) {
    if (location === undefined)
        return { title };
    return { title, file: location.file.replace(/[^\r\n]+/g, _output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk), startLine: location.line };
}
function runnerOutput() {
    return {
        print: (lines) => (0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .printLines */ .tj)(process.stdout, lines, process.env.NO_COLOR === undefined),
        error: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(message)),
        warning: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(message)),
        annotate(annotations) {
            for (const level of ['error', 'warning', 'notice'])
                for (const one of cut(annotations.filter((annotation) => annotation.level === level), shown[level]))
                    commands[level]((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(one.message), propertiesOf(one));
        },
        setOutputs(outputs) {
            for (const [name, value] of Object.entries(outputs))
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
        },
        async writeSummary(markdown) {
            const file = process.env.GITHUB_STEP_SUMMARY;
            if (file !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, markdown);
        },
    };
}
function redacted(output, { text }) {
    return {
        ...output,
        print: (lines) => output.print((0,_output_redact__WEBPACK_IMPORTED_MODULE_3__/* .redactedLines */ .k)(lines, text)),
        error: (message) => output.error(text(message)),
        warning: (message) => output.warning(text(message)),
        annotate: (annotations) => output.annotate(annotations.map((one) => ({ ...one, title: text(one.title), message: text(one.message) }))),
        writeSummary: (markdown) => output.writeSummary(text(markdown)),
    };
}


/***/ }),

/***/ 75784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactedLines),
/* harmony export */   redaction: () => (/* binding */ redaction),
/* harmony export */   unredacted: () => (/* binding */ unredacted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const unredacted = { text: (text) => text, key: (key) => key };
const redaction = {
    text: (text) => text.replace(/(?<=%[\dA-F]{2}|(?<![\dA-Za-z]|\/actions\/runs\/))(?:\d{12}(?![\dA-Za-z])|\d{6,11}(?=…))/g, '************'),
    key: (key) => `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`,
};
function redactedLines(lines, text) {
    return lines.map((line) => line.map((piece) => ({ ...piece, text: text(piece.text) })));
}


/***/ })

};
