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

/** The version of this tool. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(852);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8795);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8898);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5784);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7327);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7114);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7911);










/** `iam-policy-drift check`: gives the exit code; throws InputError for wrong input. */
async function check(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_9__/* .checkHelp */ .IV)(), terminal.colour);
        return 0;
    }
    const place = await findPlace(terminal.folder);
    const { inputs, problems } = flags;
    const { config, change } = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_7__/* .openChange */ .z)({
        inputs,
        problems,
        place,
        places: (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_8__/* .placesIn */ .y)(place, terminal.env),
        needsRef: true,
    });
    const redact = config.redact ? _output_redact__WEBPACK_IMPORTED_MODULE_6__.redaction : _output_redact__WEBPACK_IMPORTED_MODULE_6__.unredacted;
    const context = contextOf(terminal, redact);
    // Judging loads the tables and the readers; wrong input never gets this far.
    const [{ run }, { openPorts }, { writeReport, exitCode }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(1890), __webpack_require__.e(7640), __webpack_require__.e(254), __webpack_require__.e(7874)]).then(__webpack_require__.bind(__webpack_require__, 254)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(1890), __webpack_require__.e(8089), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 8089)),
        __webpack_require__.e(/* import() */ 9404).then(__webpack_require__.bind(__webpack_require__, 7023)),
    ]);
    const ports = openPorts({ place, context, now: terminal.clock.now(), change });
    const result = await run({ config, settingsChanges: change.settingsChanges ?? [] }, ports);
    const directory = config.reportDirectory;
    const finished = await writeReport(result, { config, place, directory, redact });
    await print(finished, { format: flags.format, key: config.key, redact }, terminal);
    return exitCode(result);
}
async function print({ run, suggestion }, { format, key, redact, }, { stdout, width, colour }) {
    if (format === 'markdown') {
        const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(8708), __webpack_require__.e(7292), __webpack_require__.e(540), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 7292));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printMarkdown */ .xE)(stdout, redact.text(renderComment(run, await suggestion())));
    }
    else if (format === 'json') {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(stdout, redact.text(renderJson(run)));
    }
    else if (format === 'sarif') {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 7339).then(__webpack_require__.bind(__webpack_require__, 7339));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(stdout, redact.text(renderSarif(run, _base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, redact.key(key))));
    }
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 1636).then(__webpack_require__.bind(__webpack_require__, 1636));
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(stdout, (0,_output_redact__WEBPACK_IMPORTED_MODULE_6__/* .redactedLines */ .k)(renderTerminal(run, width), redact.text), colour);
    }
}
/** What takes long is said on stderr, so that a report on stdout stays one. */
function contextOf({ env, clock, stderr, interruption }, redact = _output_redact__WEBPACK_IMPORTED_MODULE_6__.unredacted) {
    const report = (text) => (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printMessage */ .rc)(stderr, redact.text(text));
    return { env, clock, signal: interruption(), report };
}
/** The git repository around the working folder, else that folder: policies and config must lie in it. */
async function findPlace(folder) {
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
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2365);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6418);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7911);







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
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 5343));
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
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, [(0,_report_lines__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r)], false);
        return 0;
    }
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_5__/* .mainHelp */ .Hy)(_base_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r), terminal.colour);
        return 0;
    }
    const meant = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(command, ['check', 'explain', 'doctor', 'athena', 'archive-rules', 'help']);
    const remedy = meant === undefined ? 'see iam-policy-drift --help' : `did you mean ${meant}?`;
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ place: command, message: 'is no command', remedy }]);
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ archiveRulesHelp),
/* harmony export */   Hy: () => (/* binding */ mainHelp),
/* harmony export */   IV: () => (/* binding */ checkHelp),
/* harmony export */   nL: () => (/* binding */ athenaHelp),
/* harmony export */   pL: () => (/* binding */ explainHelp),
/* harmony export */   zP: () => (/* binding */ doctorHelp)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


/** `iam-policy-drift --help` */
function mainHelp(version) {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', `iam-policy-drift ${version}`)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Compares committed IAM policies with what their roles really did.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift check --principal-arn ARN --policy-file PATH --cloudtrail-logs PATH'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject   what is known of one action, and how it stands'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift doctor                 what is set up wrong, without starting anything'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift athena ddl             the table that the source athena asks'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift archive-rules plan     archive rules of Access Analyzer: what would change'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift check --help           every flag'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift --version'),
    ];
}
/** `iam-policy-drift check --help`: made of the same table that reads the inputs. */
function checkHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift check')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Says which actions of a policy are used, over-granted, missing, or cannot be told.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'Example')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift check \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    --principal-arn arn:aws:iam::111122223333:role/payments-api \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    --policy-file iam/payments-api.json \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    --cloudtrail-logs logs/'),
        ..._config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputGroups */ .Dk.flatMap(([group, title]) => groupLines(group, title)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --format FORMAT                what goes to standard output: text, markdown, json, sarif (default text)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Every flag is also a key of .github/iam-drift.yml, except:'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`  ${['--format', ...flagsOnly].join(', ')}`),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Lists are separated by commas, or by repeating the flag. Durations are written 30s, 15m, 24h, 30d.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'Exit codes')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  0 pass    1 fail: drift over a limit    2 inconclusive: evidence too thin    3 wrong input, nothing judged'),
    ];
}
/** `iam-policy-drift explain --help` */
function explainHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift explain ACTION')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Says of one action: its access level, whether CloudTrail shows it, and, where flags or .github/iam-drift.yml'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('name policies and evidence: where it is granted and denied, how it was used, which source can see it, its state.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject --policy-file iam/ci.json --principal-arn ARN --cloudtrail-logs logs/'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('It takes the flags of check.'),
    ];
}
/** `iam-policy-drift doctor --help` */
function doctorHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift doctor')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Looks at what a check with the same flags would need of AWS: credentials and their account, the principals,'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('the trail, the access role, the jobs left today, the analyzer. Says what to mend, one line each. It starts no job.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift doctor --principal-arn ARN --policy-file PATH --cloudtrail-arn ARN --access-role-arn ARN'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('It takes the flags of check. Exit codes: 0 nothing to mend, 1 something to mend, 3 wrong input.'),
    ];
}
/** `iam-policy-drift athena --help` */
function athenaHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift athena ddl')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Prints the definition of the table that the source athena asks: run it once in Athena. It asks AWS nothing.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift athena ddl --athena-table security.cloudtrail --location s3://BUCKET/AWSLogs/o-exampleorg1'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --athena-table DATABASE.TABLE   what to call it'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --location S3-FOLDER            the folder above those of the accounts; an organisation’s has its id at the end'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --accounts LIST                 accounts it knows (default: those that a query names)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --regions LIST                  regions it knows (default: all of the partition aws)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --since DAY                     its first day (default: 400 days ago)'),
    ];
}
/** `iam-policy-drift archive-rules --help` */
function archiveRulesHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift archive-rules plan|apply')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Compares the archive rules of the config file (archive-rules:) with those of every IAM Access Analyzer analyzer'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('that they are for. plan says what would be created and updated and how many active findings would be archived;'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('apply does it, and applies the rules to the findings that are there already. Other rules are left alone.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift archive-rules plan'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift archive-rules apply --config-file .github/iam-drift.yml'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --config-file PATH             the file that has the rules (default .github/iam-drift.yml)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --redact-account-ids           hide account ids in all that is printed'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --format FORMAT                text, markdown, json (default text)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'Exit codes')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  0 every rule is in place and applied (plan: and there is nothing to do or to ask)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  1 plan: there is something to do or to ask; plan and apply: a rule cannot be where it should be'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  2 some account, region or rule failed    3 wrong input, nothing done'),
    ];
}
function groupLines(group, title) {
    const specs = _config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx.filter((spec) => spec.group === group && spec.allowedIn.flag);
    return [(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''), (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', title)), ...specs.map(flagLine)];
}
const flagsOnly = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsWhere */ .tz)(({ allowedIn }) => allowedIn.flag && !allowedIn.config).map((name) => `--${name}`);
function flagLine(spec) {
    const { name, value, description, default: fallback } = spec;
    const shown = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(spec) ? '' : ` ${value}`;
    const suffix = fallback === undefined ? '' : ` (default ${fallback})`;
    return (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`${`  --${name}${shown}`.padEnd(32)} `, description, (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', suffix));
}


/***/ })

};
