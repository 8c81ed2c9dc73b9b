export const id = 8724;
export const ids = [8724,852,8471];
export const modules = {

/***/ 852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/base/version.ts

/** The version of this tool. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   r0: () => (/* binding */ findFolders),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(852);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1202);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8898);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5784);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2205);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7114);









/** `iam-policy-drift check`: gives the exit code; throws InputError for wrong input. */
async function check(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args);
    if (flags.help) {
        const { checkHelp } = await __webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 7911));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, checkHelp(), terminal.colour);
        return 0;
    }
    const folders = await findFolders(terminal.folder);
    const { inputs, problems } = flags;
    const { config, change } = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_7__/* .openChange */ .z)({
        inputs,
        problems,
        folders,
        surroundings: (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .Z)(folders, terminal.env),
        needsRef: true,
    });
    const redact = config.redact ? _output_redact__WEBPACK_IMPORTED_MODULE_6__.redaction : _output_redact__WEBPACK_IMPORTED_MODULE_6__.unredacted;
    const context = contextOf(terminal, redact, flags.quiet);
    // Judging loads the tables and the readers; wrong input never gets this far.
    const [{ run }, { openPorts }, { writeReport, exitCode }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5072), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(3611), __webpack_require__.e(1732), __webpack_require__.e(9372), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 9372)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(1732), __webpack_require__.e(2739)]).then(__webpack_require__.bind(__webpack_require__, 2739)),
        __webpack_require__.e(/* import() */ 9404).then(__webpack_require__.bind(__webpack_require__, 9404)),
    ]);
    const ports = openPorts({ folders, context, now: terminal.clock.now(), change });
    const result = await run({ config, scope: change.scope, settingsChanges: change.settingsChanges ?? [] }, ports);
    const directory = config.reportDirectory;
    const finished = await writeReport(result, { config, folders, directory, redact });
    await print(finished, { ...flags, key: config.key, redact }, terminal);
    if (finished.unwritten !== undefined)
        throw finished.unwritten;
    return exitCode(result);
}
async function print({ run, suggestion }, { format, show, color, key, redact }, { stdout, width, colour }) {
    if (format === 'markdown') {
        const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(5072), __webpack_require__.e(5050), __webpack_require__.e(5538), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 5538));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printMarkdown */ .xE)(stdout, redact.text(renderComment(run, await suggestion())));
    }
    else if (format === 'json') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(stdout, redact.text(renderJson(run)));
    }
    else if (format === 'sarif') {
        const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(5072), __webpack_require__.e(4403)]).then(__webpack_require__.bind(__webpack_require__, 7339));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(stdout, redact.text(renderSarif(run, _base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, redact.key(key))));
    }
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(5072), __webpack_require__.e(5050), __webpack_require__.e(5538), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 5538));
        const lines = renderTerminal(run, await suggestion(), width, show);
        const hasColor = color === 'auto' ? colour : color === 'always';
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(stdout, (0,_output_redact__WEBPACK_IMPORTED_MODULE_6__/* .redactedLines */ .k)(lines, redact.text), hasColor);
    }
}
/** What takes long is said on stderr, so that a report on stdout stays one. */
function contextOf({ env, clock, stderr, interruption }, redact = _output_redact__WEBPACK_IMPORTED_MODULE_6__.unredacted, quiet = false) {
    const report = (text) => (quiet ? undefined : (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printMessage */ .rc)(stderr, redact.text(text)));
    return { env, clock, signal: interruption(), report };
}
/** The git repository around the working folder, else that folder: policies and config must lie in it. */
async function findFolders(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let at = real;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        // A file in a linked worktree or a submodule, a folder elsewhere.
        if ((await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'))) !== 'missing')
            return { root: at, folder: real };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return { root: real, folder: real };
    }
}


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(852);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9738);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2365);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6418);






/** The command line: gives the exit code. Its only catch turns errors into messages and exit code 3. */
async function runCommandLine(args, terminal) {
    try {
        return await dispatch(args, terminal);
    }
    catch (error) {
        const { redaction, unredacted } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5784));
        const hide = args.some((arg) => /^--redact-account-ids(=true)?$/i.test(arg)) ? redaction : unredacted;
        for (const message of (0,_base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .c)(error))
            (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printMessage */ .rc)(terminal.stderr, `error: ${hide.text(message)}`);
        return 3;
    }
}
async function dispatch([command, ...rest], terminal) {
    if (command === 'check')
        return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6)(rest, terminal);
    if (command === 'explain') {
        const { explain } = await __webpack_require__.e(/* import() */ 8497).then(__webpack_require__.bind(__webpack_require__, 8497));
        return explain(rest, terminal);
    }
    if (command === 'doctor') {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(451), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 5343));
        return doctor(rest, terminal);
    }
    if (command === 'athena') {
        const { athena } = await Promise.all(/* import() */[__webpack_require__.e(8055), __webpack_require__.e(4935)]).then(__webpack_require__.bind(__webpack_require__, 4935));
        return athena(rest, terminal);
    }
    if (command === 'archive-rules') {
        const { archiveRules } = await __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 3682));
        return archiveRules(rest, terminal);
    }
    if (command === '--version') {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, [(0,_report_lines__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r)], false);
        return 0;
    }
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
        const { mainHelp } = await __webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 7911));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, mainHelp(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r), terminal.colour);
        return 0;
    }
    const meant = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(command, ['check', 'explain', 'doctor', 'athena', 'archive-rules', 'help']);
    const remedy = meant === undefined ? 'see iam-policy-drift --help' : `did you mean ${meant}?`;
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ location: command, message: 'is no command', remedy }]);
}


/***/ })

};
