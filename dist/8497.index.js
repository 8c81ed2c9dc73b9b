export const id = 8497;
export const ids = [8497,7911,6932];
export const modules = {

/***/ 8497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4389);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8898);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9738);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3713);
/* harmony import */ var _reference_api_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6932);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8073);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3942);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7911);











async function explain(args, terminal) {
    const [action = '', ...rest] = args;
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(action.startsWith('-') ? args : rest);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_10__/* .explainHelp */ .pL)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([onlyText]);
    const [{ openPorts }, { factsOfAction, actionInTarget }, { renderExplanation }, { run }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(1285), __webpack_require__.e(1732), __webpack_require__.e(4692), __webpack_require__.e(8875)]).then(__webpack_require__.bind(__webpack_require__, 1035)),
        Promise.all(/* import() */[__webpack_require__.e(1285), __webpack_require__.e(3611), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 4056)),
        __webpack_require__.e(/* import() */ 7389).then(__webpack_require__.bind(__webpack_require__, 7389)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(3194), __webpack_require__.e(1285), __webpack_require__.e(3611), __webpack_require__.e(1732), __webpack_require__.e(2338)]).then(__webpack_require__.bind(__webpack_require__, 2338)),
    ]);
    const folders = await (0,_check__WEBPACK_IMPORTED_MODULE_9__/* .findFolders */ .r0)(terminal.folder);
    const surroundings = (0,_check__WEBPACK_IMPORTED_MODULE_9__/* .surroundingsFor */ .l)(flags, folders, terminal);
    const general = flags.inputs.size === 0 && flags.problems.length === 0;
    const hasFile = !flags.noConfig && (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(surroundings.resolve(_config_inputs__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfigPath */ .jE))) !== 'missing';
    const alone = general && !hasFile;
    const portsOf = (change) => openPorts({ folders, context: (0,_check__WEBPACK_IMPORTED_MODULE_9__/* .contextOf */ .Vm)(terminal), now: terminal.clock.now(), change });
    if (alone) {
        const { knowledge } = portsOf({});
        const facts = factsOfAction(actionOf(action, knowledge.events), knowledge);
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, renderExplanation(facts, [], terminal.width), terminal.colour);
        return 0;
    }
    const { inputs, problems } = flags;
    const { config, change } = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_8__/* .openChange */ .z)({ inputs, problems, folders, surroundings, needsRef: true });
    const { targets, knowledge } = await run({ config }, portsOf(change));
    const id = actionOf(action, knowledge.events);
    const found = targets.map(({ judged: { name, drift }, input }) => actionInTarget(id, name, input, drift, knowledge));
    const lines = renderExplanation(factsOfAction(id, knowledge), found, terminal.width);
    (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, lines, terminal.colour);
    return 0;
}
const onlyText = { location: '--format', message: 'explain prints text only', remedy: 'remove it' };
function actionOf(text, events) {
    const reject = (problem) => new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ location: 'explain', ...problem }]);
    const remedy = 'use service:Action, such as s3:GetObject';
    if (text === '' || text.startsWith('-'))
        throw reject({ message: 'no action given', remedy });
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_6__/* .parseActionPattern */ .cl)(text);
    if (typeof pattern === 'string')
        throw reject({ message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an action: ${pattern}`, remedy });
    if ((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_6__/* .hasWildcard */ .rl)(pattern))
        throw reject({ message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has a wildcard`, remedy: 'use one action, without wildcards' });
    const { catalogue } = events;
    const id = catalogue.idOf(text);
    if (id !== undefined)
        return id;
    const message = `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an action that AWS listed on ${catalogue.version}`;
    const advice = (0,_reference_api_names__WEBPACK_IMPORTED_MODULE_7__/* .adviceOn */ .i)(pattern, events);
    throw reject({ message, ...(advice === undefined ? {} : { remedy: advice }) });
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ archiveRulesHelp),
/* harmony export */   checkHelp: () => (/* binding */ checkHelp),
/* harmony export */   mainHelp: () => (/* binding */ mainHelp),
/* harmony export */   nL: () => (/* binding */ athenaHelp),
/* harmony export */   pL: () => (/* binding */ explainHelp),
/* harmony export */   zP: () => (/* binding */ doctorHelp)
/* harmony export */ });
/* harmony import */ var _config_display__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4389);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);



function mainHelp(version) {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', `iam-policy-drift ${version}`)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Compares committed IAM policies with the recorded activity of their roles.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift check --principal-arn ARN --policy-file PATH --cloudtrail-logs PATH'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject   evidence and state of one action'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift doctor                 check the setup; starts no job'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift athena ddl             print the table definition for the athena source'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift archive-rules plan     compare archive rules with IAM Access Analyzer'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift check --help           all flags'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift --version'),
    ];
}
function checkHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift check')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Shows which actions of a policy are used, over-granted, missing or undetermined.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'Example')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift check \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('    --principal-arn arn:aws:iam::111122223333:role/payments-api \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('    --policy-file iam/payments-api.json \\'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('    --cloudtrail-logs logs/'),
        ..._config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .inputGroups */ .Dk.flatMap(([group, title]) => groupLines(group, title)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'Output')),
        ...displayLines,
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Every flag is also a key of .github/iam-drift.yml, except:'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`  ${[...Object.keys(_config_display__WEBPACK_IMPORTED_MODULE_0__/* .displayFlags */ .ui).map((name) => `--${name}`), ...flagsOnly].join(', ')}`),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Separate the items of a list with commas, or repeat the flag. Durations: 30s, 15m, 24h, 30d.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'Exit codes')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  0 pass    1 fail: drift over a limit    2 inconclusive: insufficient evidence    3 invalid input, no report'),
    ];
}
const displayLines = [
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --format FORMAT                text, markdown, json or sarif on standard output (default text)'),
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --show LIST                    sections to show in full: used, suggestion, existing, undetermined,'),
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('                                 notes, evidence, all'),
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --color WHEN                   auto, always or never (default auto)'),
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --quiet                        no progress on standard error'),
    (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --no-config                    ignore the config file'),
];
function explainHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift explain ACTION')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Shows the access level of one action and whether CloudTrail records it. If flags or .github/iam-drift.yml name'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('policies and evidence: also where it is granted and denied, its recorded use, the coverage of each source, its state.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject --policy-file iam/ci.json --principal-arn ARN --cloudtrail-logs logs/'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Accepts the flags of check.'),
    ];
}
function doctorHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift doctor')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Checks what a run with the same flags needs from AWS: credentials and their account, the principals, the trail,'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('the access role, the job quota, the analyzer. Prints one line for each check. Starts no job.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift doctor --principal-arn ARN --policy-file PATH --cloudtrail-arn ARN --access-role-arn ARN'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Accepts the flags of check. Exit codes: 0 no problems, 2 problems found, 3 invalid input.'),
    ];
}
function athenaHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift athena ddl')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Prints the definition of the table that the athena source queries. Run it once in Athena. Sends no request to AWS.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift athena ddl --athena-table security.cloudtrail --location s3://BUCKET/AWSLogs/o-exampleorg1'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --athena-table DATABASE.TABLE   name of the table'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --location S3-PREFIX            the AWSLogs prefix; for an organization trail, with the organization ID'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --accounts LIST                 accounts of the table (default: those that a query names)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --regions LIST                  Regions of the table (default: all of the partition aws)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --since DAY                     first day of the table (default: 400 days ago)'),
    ];
}
function archiveRulesHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift archive-rules plan|apply')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Compares the archive rules of the config file (archive-rules:) with those of every IAM Access Analyzer analyzer'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('they apply to. plan shows which rules would be created or updated and how many active findings would be archived.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('apply makes these changes and applies the rules to existing findings. Other rules are unchanged.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift archive-rules plan'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift archive-rules apply --config-file .github/iam-drift.yml'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --config-file PATH             config file with the rules (default .github/iam-drift.yml)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --redact-account-ids           hide account IDs in the output'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --format FORMAT                text, markdown, json (default text)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'Exit codes')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  0 all rules are in place and applied (plan: nothing to change, no questions)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  1 plan: changes or questions; plan and apply: a rule cannot be placed where it belongs'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  2 an account, Region or rule failed    3 invalid input, nothing done'),
    ];
}
function groupLines(group, title) {
    const specs = _config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .inputSpecs */ .Tx.filter((spec) => spec.group === group && spec.allowedIn.flag);
    return [(0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''), (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', title)), ...specs.map(flagLine)];
}
const flagsOnly = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .inputsWhere */ .tz)(({ allowedIn }) => allowedIn.flag && !allowedIn.config).map((name) => `--${name}`);
function flagLine(spec) {
    const { name, value, description, default: fallback } = spec;
    const shown = (0,_config_inputs__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm)(spec) ? '' : ` ${value}`;
    const suffix = fallback === undefined ? '' : ` (default ${fallback})`;
    return (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`${`  --${name}${shown}`.padEnd(32)} `, description, (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('quiet', suffix));
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


function unknownActions({ id, statements }, catalogue, adviceOn = () => undefined) {
    return (statements
        .flatMap(({ actions }) => actions.items)
        .filter(({ value }) => value.matchesNothing === undefined && (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(value, catalogue).isEmpty)
        .map((item, index) => ({
        action: item.value.text,
        problem: warning(item, id, catalogue, index < mostAdvice ? adviceOn(item.value) : undefined),
    })));
}
const mostAdvice = 100;
function warning({ value: pattern, origin }, id, catalogue, advice) {
    const { line, column } = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} matches no action that AWS listed on ${catalogue.version}`
        : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} is not an action that AWS listed on ${catalogue.version}`;
    const remedy = advice ?? 'check the spelling; it is not part of the comparison';
    return {
        severity: 'warning',
        code: wild ? 'matches-nothing' : 'unknown-action',
        path: origin.kind === 'text' ? origin.file : id.file,
        line,
        column,
        message,
        remedy,
    };
}
function nearestAction({ service: prefix, name }, catalogue) {
    const prefixes = catalogue.services.map((one) => one.prefix);
    const meant = catalogue.service(prefix)?.prefix ?? (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(prefix, prefixes);
    const service = meant === undefined ? undefined : catalogue.service(meant);
    if (service === undefined)
        return undefined;
    if (/[*?]/.test(name))
        return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
    const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
    const close = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
    return close === undefined ? undefined : `${service.prefix}:${close}`;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_unknown_actions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);


function adviceOn(pattern, events) {
    const granting = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern) ? undefined : events.grantedBy(pattern.service, pattern.name);
    if (granting !== undefined) {
        const { actions, certain } = granting;
        if (actions.length === 1)
            return `it is the name of an API operation; ${actions[0]} grants it`;
        const list = `${actions.slice(0, -1).join(', ')} ${certain ? 'and' : 'or'} ${actions.at(-1)}`;
        return `it is the name of an API operation; ${list} ${certain ? 'grant' : 'grants'} it`;
    }
    const renamed = events
        .servicesOf(pattern.service)
        .filter((service) => service !== pattern.service)
        .map((service) => `${service}:${pattern.text.slice(pattern.text.indexOf(':') + 1)}`)
        .find((text) => matchesAny(text, events));
    if (renamed !== undefined)
        return `did you mean ${renamed}?`;
    const nearest = (0,_policy_unknown_actions__WEBPACK_IMPORTED_MODULE_1__/* .nearestAction */ .L)(pattern, events.catalogue);
    return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}
function matchesAny(text, { catalogue }) {
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text);
    return typeof pattern !== 'string' && !(0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue).isEmpty;
}


/***/ })

};
