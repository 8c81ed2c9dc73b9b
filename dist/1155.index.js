export const id = 1155;
export const ids = [1155,7911];
export const modules = {

/***/ 71155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91114);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58795);
/* harmony import */ var _files_make_folders__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86917);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39738);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22365);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76418);
/* harmony import */ var _package_folder__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19335);
/* harmony import */ var _start_help__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81916);











async function demo(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(args);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)(terminal.stdout, (0,_start_help__WEBPACK_IMPORTED_MODULE_9__/* .demoHelp */ .D)(), terminal.colour);
        return 0;
    }
    const problems = [...flags.problems, ...otherInputs(flags)];
    if (problems.length > 0)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(problems);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_package_folder__WEBPACK_IMPORTED_MODULE_8__/* .packageFolder */ .n)(), 'examples', 'payments-api'));
    const directory = await reportDirectory(flags, terminal);
    const offline = { ...terminal, env: {} };
    const inputs = new Map([['new-grant-grace', '0d'], ['report-directory', directory]]);
    const folders = { root: folder, folder };
    await (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .runCheck */ .k_)({ ...flags, inputs }, folders, offline);
    await writeComment(flags, folders, { ...offline, directory });
    if (flags.format === 'text')
        (0,_output_print__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)(terminal.stdout, nextSteps(directory), terminal.colour);
    return 0;
}
function otherInputs({ inputs }) {
    return [...inputs.keys()]
        .filter((name) => name !== 'report-directory')
        .map((name) => ({
        location: `--${name}`,
        message: 'is not a flag of demo',
        remedy: 'use check for your own role',
    }));
}
async function reportDirectory({ inputs }, { folder }) {
    const given = inputs.get('report-directory');
    return given === undefined ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'iam-policy-drift-demo-')) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, given);
}
async function writeComment(flags, folders, { directory, ...terminal }) {
    const texts = [];
    const stdout = { write: (text) => texts.push(text) };
    const inputs = new Map([['new-grant-grace', '0d']]);
    await (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .runCheck */ .k_)({ ...flags, inputs, format: 'markdown' }, folders, { ...terminal, stdout });
    await (0,_files_make_folders__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'comment.md'), texts.join(''));
}
function nextSteps(directory) {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)('The check fails as intended: the example exceeds its limits. A pull request would get the comment in comment.md.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)('Report files: ', directory),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .styled */ .I4)('strong', 'Try it on one of your roles:')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)('  iam-policy-drift check --principal-arn ROLE_ARN --policy-file POLICY.json --cloudtrail-logs LOG_DIRECTORY'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_10__/* .styled */ .I4)('strong', 'Install it in a repository:'), ' iam-policy-drift init'),
    ];
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


/***/ }),

/***/ 19335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);



function packageFolder() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let at = own;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, 'examples', 'payments-api')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            throw new Error(`no package around ${own}`);
    }
}


/***/ }),

/***/ 81916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ demoHelp),
/* harmony export */   K: () => (/* binding */ initHelp)
/* harmony export */ });
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22365);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87911);


function demoHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift demo')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Checks the bundled example, which fails as intended: a policy with CloudTrail logs, all invented.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Needs no AWS account and no network. Writes the report files to a new temporary directory.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --report-directory PATH        directory for the report files'),
        ..._help__WEBPACK_IMPORTED_MODULE_0__/* .displayLines */ .kF.slice(0, 5),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Exit codes: 0 whatever the verdict is, 3 invalid input.'),
    ];
}
function initHelp() {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', 'iam-policy-drift init')),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Finds policy files (JSON identity policies), asks which role each belongs to, and writes these files if they'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('do not exist: .github/iam-drift.yml, .github/workflows/iam-drift.yml (pull requests) and'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('.github/workflows/iam-drift-gather.yml (gathers evidence on a schedule). Prints the commands that set up AWS.'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift init'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  iam-policy-drift init --account 111122223333 --yes'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --account ID                   account of the roles'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --yes                          accept the roles that the paths suggest; asks nothing'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --region REGION                Region of the AWS requests and of the stack (default us-east-1)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --repository OWNER/NAME        repository on GitHub (default: the remote origin)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --branch NAME                  default branch (default main)'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --action OWNER/NAME@COMMIT     release of this action that the workflows use'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  --cloudtrail-arn ARN           trail for policy generation, with --trail-bucket NAME'),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('Exit codes: 0 all files written, 2 a file exists and was left unchanged, 3 invalid input.'),
    ];
}


/***/ }),

/***/ 86917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);



async function makeFolders(path) {
    if (await isMade(path))
        return;
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!(await isMade(path)))
        throw Object.assign(new Error('cannot be created'), { code: 'ENOENT' });
}
async function isMade(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        const code = (0,_base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return true;
        if (code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
            return false;
        throw error;
    }
}


/***/ })

};
