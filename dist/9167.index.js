export const id = 9167;
export const ids = [9167,7911];
export const modules = {

/***/ 59167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generate: () => (/* binding */ generate)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58795);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12814);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75784);
/* harmony import */ var _run_open_change__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17130);
/* harmony import */ var _run_standard_input__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64577);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76418);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87911);
/* harmony import */ var _progress__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9851);










async function generate(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(args);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_8__/* .generateHelp */ .fN)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text' && flags.format !== 'json')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([onlyPolicy]);
    const folders = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_2__/* .findFolders */ .r0)(terminal.folder);
    const surroundings = { ...(0,_check__WEBPACK_IMPORTED_MODULE_7__/* .surroundingsFor */ .l)(flags, folders, terminal), policyIsOptional: true };
    const { inputs, problems } = flags;
    const opened = await (0,_run_open_change__WEBPACK_IMPORTED_MODULE_5__/* .openChange */ .z)({ inputs, problems, folders, surroundings, needsRef: true });
    const redact = opened.config.redact ? _output_redact__WEBPACK_IMPORTED_MODULE_4__.redaction : _output_redact__WEBPACK_IMPORTED_MODULE_4__.unredacted;
    requireRoom(opened.config);
    const progress = (0,_progress__WEBPACK_IMPORTED_MODULE_9__/* .startProgress */ .o)(terminal.stderr, terminal.isWatched && !flags.quiet);
    try {
        return await gatherAndPrint({ ...opened, flags, folders, redact, printed: progress.printed }, terminal);
    }
    finally {
        progress.end();
    }
}
const onlyPolicy = { location: '--format', message: 'generate prints a policy', remedy: 'remove it' };
async function gatherAndPrint(request, terminal) {
    const { config, change, flags, folders, redact, printed } = request;
    const [{ run }, { openPorts }, { generateAll }, { isComplete, renderGeneration }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(2997), __webpack_require__.e(1174), __webpack_require__.e(6500)]).then(__webpack_require__.bind(__webpack_require__, 1174)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(4692), __webpack_require__.e(7836), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 27836)),
        __webpack_require__.e(/* import() */ 7521).then(__webpack_require__.bind(__webpack_require__, 7521)),
        __webpack_require__.e(/* import() */ 5582).then(__webpack_require__.bind(__webpack_require__, 95582)),
    ]);
    const standardInput = await (0,_run_standard_input__WEBPACK_IMPORTED_MODULE_6__/* .readStandardInput */ .e)(config, terminal);
    const directory = config.reportDirectory;
    const context = (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .contextOf */ .Vm)(terminal, redact, { quiet: flags.quiet, printed });
    const now = terminal.clock.now();
    const ports = openPorts({ folders, context, now, change, standardInput, directory });
    const result = await run({ config }, ports);
    const targets = await generateAll(result);
    const reports = targets.map(reportOf);
    if (!flags.quiet)
        for (const report of reports) {
            const all = flags.show.has('undetermined') || flags.show.has('all');
            const lines = renderGeneration(report, terminal.width, all);
            (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(terminal.stderr, (0,_output_redact__WEBPACK_IMPORTED_MODULE_4__/* .redactedLines */ .k)(lines, redact.text), false);
        }
    if (directory !== undefined) {
        const { writeGenerated } = await Promise.all(/* import() */[__webpack_require__.e(2516), __webpack_require__.e(9786)]).then(__webpack_require__.bind(__webpack_require__, 35074));
        await writeGenerated(result, targets, directory, folders);
    }
    else {
        for (const { generation } of targets)
            for (const text of generation.whole)
                (0,_output_print__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(terminal.stdout, redact.text(text));
    }
    return reports.length > 0 && reports.every(isComplete) ? 0 : 2;
}
function requireRoom({ reportDirectory, targets }) {
    if (reportDirectory !== undefined || targets.length < 2)
        return;
    const message = `is required for ${targets.length} targets, because standard output takes one policy`;
    const remedy = 'set it to a directory for the files, or select one target with --target';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ location: '--report-directory', message, remedy }]);
}
function reportOf({ target: { judged, input }, generation }) {
    return { judged, generation, hasDeny: input.head.denials.length > 0 };
}


/***/ }),

/***/ 87911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ archiveRulesHelp),
/* harmony export */   checkHelp: () => (/* binding */ checkHelp),
/* harmony export */   fN: () => (/* binding */ generateHelp),
/* harmony export */   kF: () => (/* binding */ displayLines),
/* harmony export */   mainHelp: () => (/* binding */ mainHelp),
/* harmony export */   nL: () => (/* binding */ athenaHelp),
/* harmony export */   nb: () => (/* binding */ rolesHelp),
/* harmony export */   pL: () => (/* binding */ explainHelp),
/* harmony export */   zP: () => (/* binding */ doctorHelp)
/* harmony export */ });
/* harmony import */ var _config_display__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90072);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64389);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22365);



function mainHelp(version) {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', `iam-policy-drift ${version}`)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Compares committed IAM policies with the recorded activity of their roles.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift check --principal-arn ARN --policy-file PATH --cloudtrail-logs PATH'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift generate               print the policy that the recorded activity needs'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift demo                   check a bundled example; needs no AWS account'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift init                   write the config file and workflows of this repository'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject   evidence and state of one action'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift roles PATH             list the roles of CloudFormation, SAM, CDK and Terraform files'),
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
function generateHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift generate')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Prints the IAM policy that the recorded activity of a role or user needs, from any evidence source.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift generate --principal-arn ARN --cloudtrail-logs logs/ > policy.json'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift generate --config-file .github/iam-drift.yml --report-directory out/'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Grants the actions whose calls succeeded, never by a wildcard. Actions with only denied calls are listed on'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('standard error, and so are undetermined actions of the policy file (optional) and placeholders to fill in.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('With --report-directory the policies are generated/TARGET.json; one above the IAM limit of 6,144 characters'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('continues in TARGET-2.json. Several targets need a report directory.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Accepts the flags of check. Exit codes:'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  0 complete    2 no policy, an evidence gap, or something unknown or undetermined    3 invalid input'),
    ];
}
function explainHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift explain ACTION')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Shows the access level of one action and whether CloudTrail records it. If flags or .github/iam-drift.yml name'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('policies and evidence: also where it is granted and denied, its recorded use, the coverage of each source, its state,'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('and the actions in use that may need it. Also takes API operations and event names.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:ListBuckets                    the action that grants an API operation'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain lambda:CreateFunction20150331     an event name of CloudTrail'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift explain s3:GetObject --policy-file iam/ci.json --principal-arn ARN --cloudtrail-logs logs/'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Accepts the flags of check.'),
    ];
}
function rolesHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'iam-policy-drift roles PATH')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('Lists the roles that files describe: names, granted actions with their locations, and what is unknown.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('PATH is a Terraform module, a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, output of aws iam,'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('or a folder with such files. Needs no configuration and sends no request to AWS.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift roles infra/prod'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift roles template.yaml'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift roles cdk.out --format json'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --format FORMAT                text or json (default text)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --parameters PATH              values of parameters, as aws cloudformation deploy takes them'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --var-file PATH                values of Terraform variables (.tfvars), besides those that it loads itself'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  --account ID, --region NAME, --stack NAME'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('                                 values of the pseudo parameters'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', 'Exit codes')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  0 everything is known    2 something is unknown    3 invalid input'),
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
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  iam-policy-drift doctor --cloudtrail-logs LOG_DIRECTORY    events, time, Regions and roles of the logs'),
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


/***/ })

};
