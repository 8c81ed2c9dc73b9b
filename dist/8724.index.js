export const id = 8724;
export const ids = [8724,3171,852];
export const modules = {

/***/ 30852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ schemaAddress),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: repositoryName

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":"github:OWNER/iam-policy-drift"}');
;// CONCATENATED MODULE: ./src/base/version.ts

const version = package_namespaceObject.rE;
const repositoryName = package_namespaceObject.Jk.replace('github:', '');
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}


/***/ }),

/***/ 76418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   k_: () => (/* binding */ runCheck),
/* harmony export */   l: () => (/* binding */ surroundingsFor),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30852);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58795);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12814);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75784);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17130);
/* harmony import */ var _run_standard_input__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64577);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7114);
/* harmony import */ var _progress__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9851);










async function check(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(args);
    if (flags.help) {
        const { checkHelp } = await __webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 87911));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(terminal.stdout, checkHelp(), terminal.colour);
        return 0;
    }
    return runCheck(flags, await (0,_files_folders__WEBPACK_IMPORTED_MODULE_3__/* .findFolders */ .r0)(terminal.folder), terminal);
}
async function runCheck(flags, folders, terminal) {
    const { inputs, problems } = flags;
    const surroundings = surroundingsFor(flags, folders, terminal);
    const { config, change } = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_6__/* .openChange */ .z)({
        inputs,
        problems,
        folders,
        surroundings,
        needsRef: true,
    });
    const redact = config.redact ? _output_redact__WEBPACK_IMPORTED_MODULE_5__.redaction : _output_redact__WEBPACK_IMPORTED_MODULE_5__.unredacted;
    const progress = (0,_progress__WEBPACK_IMPORTED_MODULE_9__/* .startProgress */ .o)(terminal.stderr, terminal.isWatched && !flags.quiet);
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
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(2997), __webpack_require__.e(1174), __webpack_require__.e(6500)]).then(__webpack_require__.bind(__webpack_require__, 1174)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(4692), __webpack_require__.e(7836), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 27836)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(3726)]).then(__webpack_require__.bind(__webpack_require__, 51113)),
    ]);
    const standardInput = await (0,_run_standard_input__WEBPACK_IMPORTED_MODULE_7__/* .readStandardInput */ .e)(config, terminal);
    const directory = config.reportDirectory;
    const now = terminal.clock.now();
    const ports = openPorts({ folders, context, now, change, standardInput, directory });
    const result = await run({
        ...{ config, scope: change.scope, settingsChanges: change.settingsChanges ?? [] },
        unchecked: change.unchecked ?? [],
    }, ports);
    const finished = await writeReport(result, { config, folders, directory, redact });
    await print(finished, { ...flags, key: config.key, redact }, terminal);
    if (finished.unwritten !== undefined)
        throw finished.unwritten;
    return exitCode(result);
}
function surroundingsFor({ noConfig, inputs, problems }, folders, { env }) {
    const around = (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .Z)(folders, env);
    if (!noConfig)
        return around;
    if (inputs.has('config-file'))
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...problems, eitherConfig]);
    return { ...around, readConfig: async () => undefined };
}
const eitherConfig = {
    location: '--no-config',
    message: 'cannot be combined with config-file',
    remedy: 'remove one of them',
};
async function print({ run, suggestion, files }, { format, show, color, key, redact }, { stdout, width, colour }) {
    if (format === 'markdown') {
        const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(5680)]).then(__webpack_require__.bind(__webpack_require__, 95538));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printMarkdown */ .xE)(stdout, redact.text(renderComment(run, await suggestion())));
    }
    else if (format === 'json') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 32794));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(stdout, redact.text(renderJson(run)));
    }
    else if (format === 'sarif') {
        const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(2583), __webpack_require__.e(8568)]).then(__webpack_require__.bind(__webpack_require__, 7339));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(stdout, redact.text(renderSarif(run, _base_version__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, redact.key(key))));
    }
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(5680)]).then(__webpack_require__.bind(__webpack_require__, 95538));
        const lines = renderTerminal(run, await suggestion(), width, {
            show,
            hasPatch: files.has('drift.patch'),
        });
        const hasColor = color === 'auto' ? colour : color === 'always';
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(stdout, (0,_output_redact__WEBPACK_IMPORTED_MODULE_5__/* .redactedLines */ .k)(lines, redact.text), hasColor);
    }
}
function contextOf({ env, clock, stderr, interruption }, redact = _output_redact__WEBPACK_IMPORTED_MODULE_5__.unredacted, { quiet = false, printed = () => { } } = {}) {
    const report = (text) => {
        if (quiet)
            return;
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printMessage */ .rc)(stderr, redact.text(text));
        printed();
    };
    return { env, clock, signal: interruption(), report };
}


/***/ }),

/***/ 78724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30852);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39738);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22365);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76418);






async function runCommandLine(args, terminal) {
    try {
        return await dispatch(args, terminal);
    }
    catch (error) {
        const { redaction, unredacted } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75784));
        const hide = args.some((arg) => /^--redact-account-ids(=true)?$/i.test(arg)) ? redaction : unredacted;
        for (const message of (0,_base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(error))
            (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printMessage */ .rc)(terminal.stderr, `error: ${hide.text(message)}`);
        return 3;
    }
}
async function dispatch([command, ...rest], terminal) {
    if (command === 'check')
        return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6)(rest, terminal);
    if (command === 'generate') {
        const { generate } = await __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 59167));
        return generate(rest, terminal);
    }
    if (command === 'explain') {
        const { explain } = await __webpack_require__.e(/* import() */ 1852).then(__webpack_require__.bind(__webpack_require__, 21852));
        return explain(rest, terminal);
    }
    if (command === 'demo') {
        const { demo } = await __webpack_require__.e(/* import() */ 1155).then(__webpack_require__.bind(__webpack_require__, 71155));
        return demo(rest, terminal);
    }
    if (command === 'init') {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(4574), __webpack_require__.e(6126), __webpack_require__.e(5625)]).then(__webpack_require__.bind(__webpack_require__, 60201));
        return init(rest, terminal);
    }
    if (command === 'doctor') {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(4692), __webpack_require__.e(36), __webpack_require__.e(8062), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 95343));
        return doctor(rest, terminal);
    }
    if (command === 'roles') {
        const { roles } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 50539));
        return roles(rest, terminal);
    }
    if (command === 'athena') {
        const { athena } = await __webpack_require__.e(/* import() */ 4935).then(__webpack_require__.bind(__webpack_require__, 24935));
        return athena(rest, terminal);
    }
    if (command === 'archive-rules') {
        const { archiveRules } = await __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 53682));
        return archiveRules(rest, terminal);
    }
    if (command === '--version') {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, [(0,_report_lines__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE)], false);
        return 0;
    }
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
        const { mainHelp } = await __webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 87911));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, mainHelp(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE), terminal.colour);
        return 0;
    }
    const commands = [
        ...['check', 'generate', 'explain', 'roles', 'demo', 'doctor', 'athena', 'archive-rules', 'help'],
    ];
    const meant = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(command, commands);
    const remedy = meant === undefined ? 'see iam-policy-drift --help' : `did you mean ${meant}?`;
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ location: command, message: 'unknown command', remedy }]);
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39738);

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
        (0,_output_print__WEBPACK_IMPORTED_MODULE_0__/* .printMessage */ .rc)(stderr, `Still running after ${seconds} seconds`);
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


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   r0: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91114);
/* harmony import */ var _find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68898);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);






async function findFolders(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let at = real;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((await (0,_find_files__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git'))) !== 'missing')
            return { root: at, folder: real };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return { root: real, folder: real };
    }
}
async function allowed(input, path, folders) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path);
    const fixed = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path.split(/[*?]/, 1)[0] ?? path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = folders.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'move it into the workspace or the runner’s temporary directory';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
        { location: `${input} ${path}`, message: 'is outside the directories that this run can read', remedy },
    ]);
}
function cacheFolder(kind, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'iam-policy-drift', kind);
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _repository_workspace__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56957);

async function readStandardInput({ targets }, { readInput }) {
    if (!targets.some(({ policyFiles }) => policyFiles.includes(_repository_workspace__WEBPACK_IMPORTED_MODULE_0__/* .standardInputPath */ .Tw)))
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of readInput()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > _repository_workspace__WEBPACK_IMPORTED_MODULE_0__/* .policyCap */ .Xb)
            break;
    }
    return Buffer.concat(chunks);
}


/***/ })

};
