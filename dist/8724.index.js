export const id = 8724;
export const ids = [8724,852];
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

const version = package_namespaceObject.rE;


/***/ }),

/***/ 3942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Vm: () => (/* binding */ contextOf),
  r0: () => (/* binding */ findFolders),
  l: () => (/* binding */ surroundingsFor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/base/version.ts + 1 modules
var version = __webpack_require__(852);
// EXTERNAL MODULE: ./src/config/given.ts
var given = __webpack_require__(8795);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(9738);
// EXTERNAL MODULE: ./src/output/redact.ts
var output_redact = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/run/open-change.ts + 6 modules
var open_change = __webpack_require__(8073);
// EXTERNAL MODULE: ./src/repository/workspace.ts
var workspace = __webpack_require__(6957);
;// CONCATENATED MODULE: ./src/run/standard-input.ts

async function readStandardInput({ targets }, { readInput }) {
    if (!targets.some(({ policyFiles }) => policyFiles.includes(workspace/* standardInputPath */.Tw)))
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of readInput()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > workspace/* policyCap */.Xb)
            break;
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./src/run/surroundings.ts
var surroundings = __webpack_require__(7114);
;// CONCATENATED MODULE: ./src/cli/progress.ts

const firstSign = 2;
function startProgress(stderr, on) {
    if (!on)
        return { printed() { }, end() { } };
    let [seconds, silent, wait] = [0, 0, firstSign];
    const timer = setInterval(() => {
        seconds += 1;
        silent += 1;
        if (silent < wait)
            return;
        (0,print/* printMessage */.rc)(stderr, `Still running after ${seconds} seconds`);
        [silent, wait] = [0, wait * 2];
    }, 1000);
    timer.unref();
    return {
        printed() {
            silent = 0;
        },
        end: () => clearInterval(timer),
    };
}

;// CONCATENATED MODULE: ./src/cli/check.ts












async function check(args, terminal) {
    const flags = (0,given/* parseFlags */.b)(args);
    if (flags.help) {
        const { checkHelp } = await __webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 7911));
        (0,print/* printLines */.tj)(terminal.stdout, checkHelp(), terminal.colour);
        return 0;
    }
    const folders = await findFolders(terminal.folder);
    const { inputs, problems } = flags;
    const surroundings = surroundingsFor(flags, folders, terminal);
    const { config, change } = await (0,open_change/* openChange */.z)({
        inputs,
        problems,
        folders,
        surroundings,
        needsRef: true,
    });
    const redact = config.redact ? output_redact.redaction : output_redact.unredacted;
    const progress = startProgress(terminal.stderr, terminal.isWatched && !flags.quiet);
    const context = contextOf(terminal, redact, { quiet: flags.quiet, printed: progress.printed });
    try {
        return await judge({ flags, config, change, folders, context, redact }, terminal);
    }
    finally {
        progress.end();
    }
}
async function judge({ flags, config, change, folders, context, redact }, terminal) {
    const [{ run }, { openPorts }, { writeReport, exitCode }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(3194), __webpack_require__.e(1285), __webpack_require__.e(3611), __webpack_require__.e(1732), __webpack_require__.e(2338), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 2338)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(1285), __webpack_require__.e(1732), __webpack_require__.e(4692), __webpack_require__.e(8875)]).then(__webpack_require__.bind(__webpack_require__, 1035)),
        __webpack_require__.e(/* import() */ 766).then(__webpack_require__.bind(__webpack_require__, 8385)),
    ]);
    const standardInput = await readStandardInput(config, terminal);
    const directory = config.reportDirectory;
    const now = terminal.clock.now();
    const ports = openPorts({ folders, context, now, change, standardInput, directory });
    const result = await run({
        ...{ config, scope: change.scope, settingsChanges: change.settingsChanges ?? [] },
        unchecked: change.unchecked ?? [],
    }, ports);
    const finished = await writeReport(result, { config, folders, directory, redact });
    await check_print(finished, { ...flags, key: config.key, redact }, terminal);
    if (finished.unwritten !== undefined)
        throw finished.unwritten;
    return exitCode(result);
}
function surroundingsFor({ noConfig, inputs, problems }, folders, { env }) {
    const around = (0,surroundings/* surroundingsOf */.Z)(folders, env);
    if (!noConfig)
        return around;
    if (inputs.has('config-file'))
        throw new input_error/* InputError */.d([...problems, eitherConfig]);
    return { ...around, readConfig: async () => undefined };
}
const eitherConfig = {
    location: '--no-config',
    message: 'cannot be combined with config-file',
    remedy: 'remove one of them',
};
async function check_print({ run, suggestion, files }, { format, show, color, key, redact }, { stdout, width, colour }) {
    if (format === 'markdown') {
        const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(3194), __webpack_require__.e(5050), __webpack_require__.e(3594)]).then(__webpack_require__.bind(__webpack_require__, 5538));
        (0,print/* printMarkdown */.xE)(stdout, redact.text(renderComment(run, await suggestion())));
    }
    else if (format === 'json') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794));
        (0,print/* printJson */.Q2)(stdout, redact.text(renderJson(run)));
    }
    else if (format === 'sarif') {
        const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(2583), __webpack_require__.e(2868)]).then(__webpack_require__.bind(__webpack_require__, 7339));
        (0,print/* printJson */.Q2)(stdout, redact.text(renderSarif(run, version/* version */.r, redact.key(key))));
    }
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(3194), __webpack_require__.e(5050), __webpack_require__.e(3594)]).then(__webpack_require__.bind(__webpack_require__, 5538));
        const lines = renderTerminal(run, await suggestion(), width, {
            show,
            hasPatch: files.has('drift.patch'),
        });
        const hasColor = color === 'auto' ? colour : color === 'always';
        (0,print/* printLines */.tj)(stdout, (0,output_redact/* redactedLines */.k)(lines, redact.text), hasColor);
    }
}
function contextOf({ env, clock, stderr, interruption }, redact = output_redact.unredacted, { quiet = false, printed = () => { } } = {}) {
    const report = (text) => {
        if (quiet)
            return;
        (0,print/* printMessage */.rc)(stderr, redact.text(text));
        printed();
    };
    return { env, clock, signal: interruption(), report };
}
async function findFolders(folder) {
    const real = await (0,promises_.realpath)(folder);
    for (let at = real;; at = (0,external_node_path_.dirname)(at)) {
        if ((await (0,find_files/* kindOf */.I)((0,external_node_path_.join)(at, '.git'))) !== 'missing')
            return { root: at, folder: real };
        if (at === (0,external_node_path_.dirname)(at))
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
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3942);






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
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(4692), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 5343));
        return doctor(rest, terminal);
    }
    if (command === 'athena') {
        const { athena } = await __webpack_require__.e(/* import() */ 4935).then(__webpack_require__.bind(__webpack_require__, 4935));
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
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ location: command, message: 'unknown command', remedy }]);
}


/***/ })

};
