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
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1202);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8898);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9738);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3713);
/* harmony import */ var _reference_api_names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2205);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7114);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6418);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7911);











/**
 * `iam-policy-drift explain s3:GetObject`: what is known of one action, and how it stands in the targets where the
 * flags or the config file name any. Gives the exit code; throws InputError for wrong input.
 */
async function explain(args, terminal) {
    const [action = '', ...rest] = args;
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(action.startsWith('-') ? args : rest);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_10__/* .explainHelp */ .pL)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([onlyText]);
    const [{ openPorts }, { factsOfAction, actionInTarget }, { renderExplanation }, { run }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(1732), __webpack_require__.e(2739)]).then(__webpack_require__.bind(__webpack_require__, 2739)),
        Promise.all(/* import() */[__webpack_require__.e(6905), __webpack_require__.e(3611), __webpack_require__.e(8880)]).then(__webpack_require__.bind(__webpack_require__, 4056)),
        Promise.all(/* import() */[__webpack_require__.e(5072), __webpack_require__.e(3109)]).then(__webpack_require__.bind(__webpack_require__, 7389)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5072), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(3611), __webpack_require__.e(1732), __webpack_require__.e(9372)]).then(__webpack_require__.bind(__webpack_require__, 9372)),
    ]);
    const folders = await (0,_check__WEBPACK_IMPORTED_MODULE_9__/* .findFolders */ .r0)(terminal.folder);
    const surroundings = (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .Z)(folders, terminal.env);
    const general = flags.inputs.size === 0 && flags.problems.length === 0;
    const alone = general && (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(surroundings.resolve('.github/iam-drift.yml'))) === 'missing';
    const portsOf = (change) => openPorts({ folders, context: (0,_check__WEBPACK_IMPORTED_MODULE_9__/* .contextOf */ .Vm)(terminal), now: terminal.clock.now(), change });
    if (alone) {
        const { knowledge } = portsOf({});
        const facts = factsOfAction(actionOf(action, knowledge.events), knowledge);
        (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(terminal.stdout, renderExplanation(facts, [], terminal.width), terminal.colour);
        return 0;
    }
    const { inputs, problems } = flags;
    const { config, change } = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_7__/* .openChange */ .z)({ inputs, problems, folders, surroundings, needsRef: true });
    const { targets, knowledge } = await run({ config }, portsOf(change));
    const id = actionOf(action, knowledge.events);
    const found = targets.map(({ judged: { name, drift }, input }) => actionInTarget(id, name, input, drift, knowledge));
    const lines = renderExplanation(factsOfAction(id, knowledge), found, terminal.width);
    (0,_output_print__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)(terminal.stdout, lines, terminal.colour);
    return 0;
}
const onlyText = { location: '--format', message: 'explain prints text only', remedy: 'leave it out' };
/** One action of the catalogue; throws InputError for a pattern and for what AWS is not known to have. */
function actionOf(text, events) {
    const reject = (problem) => new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ location: 'explain', ...problem }]);
    const remedy = 'write service:Action, such as s3:GetObject';
    if (text === '' || text.startsWith('-'))
        throw reject({ message: 'no action is named', remedy });
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_5__/* .parseActionPattern */ .cl)(text);
    if (typeof pattern === 'string')
        throw reject({ message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an action: ${pattern}`, remedy });
    if ((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_5__/* .hasWildcard */ .rl)(pattern))
        throw reject({ message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a pattern`, remedy: 'name one action' });
    const { catalogue } = events;
    const id = catalogue.idOf(text);
    if (id !== undefined)
        return id;
    const message = `AWS is not known to have ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} (as of ${catalogue.version})`;
    const advice = (0,_reference_api_names__WEBPACK_IMPORTED_MODULE_6__/* .adviceOn */ .i)(pattern, events);
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


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request. `adviceOn` gives what one may mean.
 */
function unknownActions({ id, statements }, catalogue, adviceOn = () => undefined) {
    return (statements
        .flatMap(({ actions }) => actions.items)
        // What IAM stores and never matches has a warning of its own.
        .filter(({ value }) => value.matchesNothing === undefined && (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(value, catalogue).isEmpty)
        .map((item, index) => ({
        action: item.value.text,
        problem: warning(item, id, catalogue, index < mostAdvice ? adviceOn(item.value) : undefined),
    })));
}
/** Nobody follows more of it, and to find it takes longer than everything else that is done with an unknown action. */
const mostAdvice = 100;
function warning({ value: pattern, origin }, id, catalogue, advice) {
    const { line, column } = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} matches no known action`
        : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} is no action known on ${catalogue.version}`;
    const remedy = advice ?? 'check the spelling; it is left out of the comparison';
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
/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
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


/**
 * What a name that is no action was meant to be, as advice: the action that grants an API operation of the name, else
 * the same name under the service prefix of IAM (`tag` for the event source `tagging`, `elasticloadbalancing` for the SDK
 * client `elbv2`), else the nearest action. Undefined where nothing is close.
 */
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
