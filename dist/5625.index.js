export const id = 5625;
export const ids = [5625,7911];
export const modules = {

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

/***/ 60201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/files/folders.ts
var folders = __webpack_require__(12814);
// EXTERNAL MODULE: ./src/base/version.ts + 1 modules
var version = __webpack_require__(30852);
;// CONCATENATED MODULE: ./src/init/config-text.ts

const fewest = 3;
function configText(roles, others, { partition, trailArn }) {
    const entries = entriesOf(roles, others, partition);
    const lines = entries.flatMap(({ name, principal, paths }) => [
        `  - name: ${scalar(name)}`,
        `    principal-arn: ${scalar(principal)}`,
        paths.length === 1 && paths[0]?.includes(',') === false
            ? `    policy-files: ${scalar(paths[0] ?? '')}`
            : `    policy-files:\n${paths.map((path) => `      - ${scalar(path)}`).join('\n')}`,
    ]);
    const text = [
        `# yaml-language-server: $schema=${(0,version/* schemaAddress */.Q)('config')}`,
        ...(trailArn === undefined ? [] : generationLines(trailArn, roles, partition)),
        'targets:',
        ...lines,
        '',
    ].join('\n');
    return {
        text,
        globs: [...new Set(entries.flatMap(({ globs }) => globs))],
        principals: [...new Set(entries.map(({ principal }) => principal.replace('{role}', '*')))],
    };
}
function generationLines(trailArn, roles, partition) {
    const [account = '', ...others] = new Set(roles.map((one) => one.account));
    const role = 'service-role/AccessAnalyzerMonitorServiceRole_iam-policy-drift';
    const lines = [
        `cloudtrail-arn: ${scalar(trailArn)}`,
        `access-role-arn: ${scalar(`arn:${partition}:iam::${account}:role/${role}`)}`,
    ];
    if (others.length === 0)
        return lines;
    return ['accounts:', `  - account: ${JSON.stringify(account)}`, ...lines.map((text) => `    ${text}`)];
}
function entriesOf(roles, others, partition) {
    const arn = (account, role) => `arn:${partition}:iam::${account}:role/${role}`;
    const shared = sharedFolders(roles, others);
    const names = new Map();
    for (const { role } of roles)
        names.set(role, (names.get(role) ?? 0) + 1);
    const own = roles
        .filter((role) => !shared.has(keyOf(role) ?? ''))
        .map(({ role, account, files }) => {
        const name = (names.get(role) ?? 0) > 1 ? `${account}-${role}` : role;
        return { name, principal: arn(account, role), paths: files, globs: files.map(withoutSelector) };
    });
    const many = [...shared].map(([key, { folder, account }]) => {
        const path = folder === '' ? '{role}.json' : `${folder}/{role}.json`;
        const name = [...shared.keys()].filter((one) => one !== key).length > 0 || names.size < roles.length
            ? `${folder === '' ? account : folder.replaceAll('/', '-')}-{role}`
            : folder.slice(folder.lastIndexOf('/') + 1) || 'roles';
        return { name, principal: arn(account, '{role}'), paths: [path], globs: [path.replace('{role}', '*')] };
    });
    return [...many, ...own];
}
function withoutSelector(path) {
    return path.split('#', 1)[0] ?? path;
}
function sharedFolders(roles, others) {
    const found = new Map();
    for (const role of roles) {
        const key = keyOf(role);
        if (key === undefined)
            continue;
        const before = found.get(key);
        const folder = folderOf(role.files[0] ?? '');
        found.set(key, { folder, account: role.account, count: (before?.count ?? 0) + 1 });
    }
    const mixed = new Set([
        ...others.map(folderOf),
        ...roles.filter((role) => keyOf(role) === undefined).flatMap(({ files }) => files.map(folderOf)),
    ]);
    const accounts = new Map();
    for (const { folder, account } of found.values())
        accounts.set(folder, new Set([...(accounts.get(folder) ?? []), account]));
    return new Map([...found].filter(([, { folder, count }]) => count >= fewest && !mixed.has(folder) && accounts.get(folder)?.size === 1));
}
function keyOf({ role, account, files }) {
    const [file = '', ...more] = files;
    const folder = folderOf(file);
    const path = folder === '' ? `${role}.json` : `${folder}/${role}.json`;
    return more.length === 0 && file === path && !/[*?{}]/.test(folder) ? `${account} ${folder}` : undefined;
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function scalar(text) {
    const isPlain = /^[A-Za-z][\w./:{}-]*$/.test(text) && !text.endsWith(':') && !otherValue.test(text);
    return isPlain ? text : JSON.stringify(text);
}
const otherValue = /^(true|false|yes|no|on|off|y|n|null)$/i;

// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/repository/workspace.ts
var workspace = __webpack_require__(56957);
;// CONCATENATED MODULE: ./src/init/find-files.ts




const limit = 20_000;
const skipped = new Set([
    'node_modules',
    'vendor',
    'dist',
    'build',
    'target',
    'cdk.out',
    'venv',
    '__pycache__',
]);
async function findSourceFiles(root) {
    const enter = (name) => !name.startsWith('.') && !skipped.has(name);
    const folders = await (0,find_files/* findBelow */.JB)(root, enter, () => { }, [root]);
    const paths = folders.flatMap(({ path, names }) => names.filter((name) => /\.(json|ya?ml|template)$/.test(name)).map((name) => (0,external_node_path_.join)(path, name)));
    const files = [];
    for (const path of paths.slice(0, limit)) {
        const bytes = await (0,read_file/* readRegularFile */.XF)(path, { cap: workspace/* policyCap */.Xb, roots: [root] });
        const text = Buffer.isBuffer(bytes) ? (0,read_file/* decodeUtf8 */._6)(bytes) : undefined;
        if (text !== undefined)
            files.push({ path: (0,find_files/* slashed */.df)((0,external_node_path_.relative)(root, path)), text });
    }
    return files;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/init/flags.ts




const names = [
    'account',
    'region',
    'branch',
    'repository',
    'action',
    'cloudtrail-arn',
    'trail-bucket',
];
const wanted = {
    account: [/^\d{12}$/, 'the twelve digits of an account ID'],
    region: [/^[a-z0-9-]+$/, 'an AWS Region, such as us-east-1'],
    branch: [/^[\w./-]+$/, 'the name of the default branch'],
    repository: [/^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME of the repository on GitHub'],
    action: [/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, 'OWNER/NAME@COMMIT with all 40 digits of the commit'],
    'cloudtrail-arn': [
        /^arn:aws[a-z-]*:cloudtrail:[a-z0-9-]+:\d{12}:trail\/[\w.-]{3,128}$/,
        'the ARN of a trail',
    ],
    'trail-bucket': [/^[a-z0-9][a-z0-9.-]+[a-z0-9]$/, 'the bucket that the trail writes to'],
};
function initFlags(args) {
    const text = { type: 'string' };
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            help: { type: 'boolean', short: 'h' },
            yes: { type: 'boolean' },
            ...Object.fromEntries(names.map((name) => [name, text])),
        },
        ...{ strict: false, tokens: true, allowPositionals: true },
    });
    const problems = [];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            problems.push({
                location: (0,base_text/* quote */.hD)(token.value),
                message: 'unexpected argument',
                remedy: 'see init --help',
            });
        if (token.kind === 'option')
            given.set(token.name, token.value ?? '');
    }
    for (const [name, value] of given)
        problems.push(...problemWith(name, value));
    const [trailArn, trailBucket] = [given.get('cloudtrail-arn'), given.get('trail-bucket')];
    if ((trailArn === undefined) !== (trailBucket === undefined))
        problems.push({
            location: '--cloudtrail-arn and --trail-bucket',
            message: 'are needed together',
            remedy: 'give both, or neither',
        });
    if (problems.length > 0)
        throw new input_error/* InputError */.dz(problems);
    return {
        help: given.has('help'),
        yes: given.has('yes'),
        region: given.get('region') ?? 'us-east-1',
        branch: given.get('branch') ?? 'main',
        ...optional('account', given.get('account')),
        ...optional('repository', given.get('repository')),
        ...optional('action', given.get('action')),
        ...optional('trailArn', trailArn),
        ...optional('trailBucket', trailBucket),
    };
}
function problemWith(name, value) {
    const location = `--${name}`;
    if (name === 'help' || name === 'yes')
        return [];
    const known = names.find((one) => one === name);
    if (known === undefined) {
        const meant = (0,base_text/* nearest */.pA)(name, [...names, 'yes', 'help']);
        return [
            {
                location,
                message: 'unknown flag',
                remedy: meant === undefined ? 'see init --help' : `did you mean --${meant}?`,
            },
        ];
    }
    const [pattern, what] = wanted[known];
    const isRight = pattern.test(value) && (known !== 'region' || (0,arn/* isRegion */.Dp)(value));
    return isRight ? [] : [{ location, message: `${(0,base_text/* quote */.hD)(value)} is not allowed`, remedy: `use ${what}` }];
}
function optional(name, value) {
    const one = {};
    if (value !== undefined)
        one[name] = value;
    return one;
}

// EXTERNAL MODULE: ./src/policy/formats/inventories.ts + 4 modules
var inventories = __webpack_require__(6126);
// EXTERNAL MODULE: ./src/policy/unchecked.ts
var unchecked = __webpack_require__(20158);
;// CONCATENATED MODULE: ./src/init/found-roles.ts



const readers = [rolesOfJson, rolesOfTemplates];
function findRoles(files) {
    return readers.flatMap((read) => read(files));
}
function rolesOfJson(files) {
    const policies = files.filter(({ text, path }) => path.endsWith('.json') &&
        !readsOtherwise.test(path) &&
        (0,unchecked/* uncheckedKind */.j)(text, path, true) === 'excluded policy');
    const inFolder = new Map();
    for (const { path } of policies)
        inFolder.set(found_roles_folderOf(path), (inFolder.get(found_roles_folderOf(path)) ?? 0) + 1);
    const roles = new Map();
    for (const { path } of policies) {
        const account = accountIn(path);
        const role = guessRole(path, inFolder.get(found_roles_folderOf(path)) ?? 0);
        const key = role === '' ? path : `${account ?? ''}/${role}`;
        const files = [...(roles.get(key)?.files ?? []), path];
        roles.set(key, { role, files, ...(account === undefined ? {} : { account }) });
    }
    return [...roles.values()];
}
function rolesOfTemplates(files) {
    return templatesIn(files).flatMap(({ path, roles }) => roles.flatMap(({ name, id }) => {
        return name === undefined ? [] : [{ role: name, files: [`${path}#${id.address ?? ''}`] }];
    }));
}
function generatedNames(files) {
    return templatesIn(files)
        .map(({ path, roles }) => ({ path, roles: roles.filter(({ name }) => name === undefined).length }))
        .filter(({ roles }) => roles > 0);
}
function templatesIn(files) {
    return files.flatMap((entry) => {
        const reader = /[*?!{}#\r\n]/.test(entry.path) ? undefined : (0,inventories.inventoryReaderOf)(entry);
        if (reader !== inventories/* cloudformationReader */.ku)
            return [];
        const { principals } = reader.read({ entry, others: new Map() }, {});
        return [{ path: entry.path, roles: principals.filter(({ kind }) => kind === 'role') }];
    });
}
const readsOtherwise = /[*?!{}\r\n]/;
const general = /^(iam|aws|roles?|polic(y|ies)|permissions?|statements?|inline|managed|main|default|index|src|infra|infrastructure|deploy|config|\d{12}|prod|production|staging|stage|dev|test)$/i;
function guessRole(path, policiesInFolder = 1) {
    const names = path.split('/');
    const file = stemOf(names.pop() ?? '');
    const below = names[names.lastIndexOf('roles') + 1];
    if (names.includes('roles') && below !== undefined)
        return valid(below);
    const folder = names.findLast((name) => !general.test(name)) ?? '';
    const ownFolder = names.at(-1) ?? '';
    const isOfFolder = policiesInFolder > 1 && ownFolder !== '' && !general.test(ownFolder);
    if (general.test(file) || isOfFolder)
        return valid(folder);
    return valid(file);
}
function stemOf(name) {
    const stem = name.replace(/\.json$/, '');
    const short = stem.replace(/[-_.](iam|policy|permissions|inline)$/i, '');
    return short === '' ? stem : short;
}
function valid(name) {
    return (0,arn/* isPrincipalName */.k6)(name) ? name : '';
}
function accountIn(path) {
    return path.split('/').find((name) => /^\d{12}$/.test(name));
}
function found_roles_folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./src/init/git-remote.ts


async function gitHubRepository(root) {
    const bytes = await (0,read_file/* readRegularFile */.XF)((0,external_node_path_.join)(root, '.git', 'config'), { cap: 256 * 1024 });
    const text = Buffer.isBuffer(bytes) ? (0,read_file/* decodeUtf8 */._6)(bytes) : undefined;
    return text === undefined ? undefined : repositoryIn(text);
}
function repositoryIn(gitConfig) {
    const [, section = ''] = gitConfig.split(/^\[remote "origin"\][ \t]*$/m);
    const own = section.split(/^\[/m, 1)[0] ?? '';
    const [, url = ''] = /^[ \t]*url[ \t]*=[ \t]*(\S+)[ \t]*$/m.exec(own) ?? [];
    return /^(?:https:\/\/(?:[^/@]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
;// CONCATENATED MODULE: ./src/init/workflow-texts.ts
const workflowPaths = {
    check: '.github/workflows/iam-drift.yml',
    gather: '.github/workflows/iam-drift-gather.yml',
};
function checkWorkflow(template, values) {
    const paths = [...values.globs.map(pathFilter), '.github/iam-drift.yml', workflowPaths.check];
    const filter = [
        '  pull_request:',
        '    # A check that a rule requires must run on every pull request: then remove paths.',
        '    paths:',
        ...[...new Set(paths)].map((path) => `      - ${JSON.stringify(path)}`),
    ].join('\n');
    return replaced(filled(template, values), /^ {2}pull_request:$/m, filter);
}
function gatherWorkflow(template, values) {
    const lines = filled(template, values)
        .split('\n')
        .filter((line) => !writing.some((start) => line.startsWith(start)));
    const said = 'drift is reported in the issue';
    const name = lines.findIndex((line) => line.startsWith('name:'));
    return replaced([...gatherHeader, ...lines.slice(Math.max(0, name))]
        .join('\n')
        .replace(said, 'drift is reported in the summary'), /^ {2}contents: write\b.*$/m, '  contents: read # read the policy files and their history');
}
const writing = [
    ...['  pull-requests: write', '  issues: write'],
    ...['          tracking-issue:', '          fix-pull-request:'],
];
const gatherHeader = [
    '# Gathers evidence once a day and saves it for iam-drift.yml. Reports drift of the default branch in its summary.',
    '# To keep a tracking issue or a fix pull request, add the inputs and permissions in docs/scheduled-checks.md.',
];
function filled(template, { role, region, action }) {
    const text = template
        .replaceAll('arn:aws:iam::111122223333:role/iam-policy-drift-gather', () => role)
        .replace(/^( +aws-region: ).*$/m, (_, key) => `${key}${region}`)
        .replaceAll(/\bcheck\.yml\b/g, 'iam-drift.yml')
        .replaceAll(/\bscheduled\.yml\b/g, 'iam-drift-gather.yml');
    return action === undefined ? text : text.replaceAll(/OWNER\/iam-policy-drift@COMMIT.*$/gm, () => action);
}
function replaced(text, what, by) {
    if (!what.test(text))
        throw new Error(`the template has no ${what.source}`);
    return text.replace(what, () => by);
}
function pathFilter(path) {
    return path.replaceAll(/[+?[\]!\\]/g, '*');
}

;// CONCATENATED MODULE: ./src/init/set-up.ts


const gatherRoleName = 'iam-policy-drift-gather';
function nextSteps(setUp) {
    const { flags, account, otherAccounts } = setUp;
    const steps = [
        ...(flags.action === undefined
            ? [[(0,lines/* line */.n8)('Replace OWNER/iam-policy-drift@COMMIT in both workflows with the commit of a release.')]]
            : []),
        [
            (0,lines/* line */.n8)(`Create the role that gathers evidence in account ${account}:`),
            ...deployCommand(setUp).map((text) => (0,lines/* line */.n8)('   ', text)),
            (0,lines/* line */.n8)('   If the account has an OIDC provider for GitHub, the stack cannot create another one. Add this parameter:'),
            (0,lines/* line */.n8)(`   OidcProviderArn=arn:${setUp.partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`),
        ],
        ...(otherAccounts.length === 0
            ? []
            : [
                [
                    (0,lines/* line */.n8)(`Create a role in account ${otherAccounts.join(', ')}: setup/README.md, "Several accounts".`),
                ],
            ]),
        [(0,lines/* line */.n8)('Commit the files in a pull request. It passes with "Not gathered yet". Merge it.')],
        [
            (0,lines/* line */.n8)('Gather the first evidence:'),
            (0,lines/* line */.n8)(`   gh workflow run ${workflowPaths.gather.slice(workflowPaths.gather.lastIndexOf('/') + 1)}`),
        ],
        [
            (0,lines/* line */.n8)('Check the setup with AWS credentials:'),
            (0,lines/* line */.n8)('   iam-policy-drift doctor'),
            ...checkedByDoctor(flags).map((text) => (0,lines/* line */.n8)('   - ', text)),
        ],
    ];
    return [
        (0,lines/* line */.n8)((0,lines/* styled */.I4)('strong', 'Next steps')),
        ...steps.flatMap(([first = [], ...more], at) => [[...(0,lines/* line */.n8)(`${at + 1}. `), ...first], ...more]),
    ];
}
function deployCommand({ flags, principals, account, template }) {
    const own = widest(principals.filter((arn) => arn.split(':')[4] === account));
    const parameters = [
        ['Repository', flags.repository ?? 'OWNER/REPO'],
        ...(flags.branch === 'main' ? [] : [['Branch', flags.branch]]),
        ['PrincipalArns', own.join(',')],
        ...(flags.trailArn === undefined ? [] : [['TrailArn', flags.trailArn]]),
        ...(flags.trailBucket === undefined ? [] : [['TrailBucket', flags.trailBucket]]),
    ].map(([name = '', value = '']) => shellWord(`${name}=${value}`));
    const { repository } = flags;
    return [
        `aws cloudformation deploy --region ${flags.region} --stack-name iam-policy-drift --capabilities CAPABILITY_NAMED_IAM \\`,
        `  --template-file ${shellWord(template)} \\`,
        `  --parameter-overrides ${parameters.join(' ')}${repository === undefined ? '' : ' \\'}`,
        ...(repository === undefined ? [] : [`    ${immutableParameter(repository)}`]),
    ];
}
function immutableParameter(repository) {
    const ids = '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"';
    return `"ImmutableRepository=$(gh api ${shellWord(`repos/${repository}`)} --jq '${ids}')"`;
}
function widest(arns) {
    const starts = arns.filter((arn) => arn.endsWith('*')).map((arn) => arn.slice(0, -1));
    return arns.filter((arn) => !starts.some((start) => arn.startsWith(start) && arn !== `${start}*`));
}
function checkedByDoctor({ trailArn }) {
    return [
        'the credentials and their account',
        'each role: whether it exists (one with a path needs the path in principal-arn), and whether its policies can be read',
        ...(trailArn === undefined
            ? []
            : ['the trail, the access role, and the quota of policy generation jobs']),
    ];
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/files/make-folders.ts
var make_folders = __webpack_require__(86917);
;// CONCATENATED MODULE: ./src/init/write-new.ts





async function writeNew(root, files) {
    const kept = new Set();
    for (const { path, text } of files) {
        const absolute = (0,external_node_path_.join)(root, path);
        try {
            if (!(0,read_file/* isWithin */.UO)(root, await nearestFolder((0,external_node_path_.dirname)(absolute))))
                throw new input_error/* InputError */.dz([outside(path)]);
            await (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(absolute));
            await (0,promises_.writeFile)(absolute, text, { flag: 'wx' });
        }
        catch (error) {
            if (error instanceof input_error/* InputError */.dz)
                throw error;
            if ((0,input_error/* codeOf */.$N)(error) === 'EEXIST')
                kept.add(path);
            else
                throw new input_error/* InputError */.dz([{ location: path, message: (0,read_file/* readFailure */.f1)(error).message, remedy: writable }]);
        }
    }
    return kept;
}
async function nearestFolder(folder) {
    for (let at = folder; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const real = await (0,promises_.realpath)(at).catch(() => undefined);
        if (real !== undefined)
            return real;
    }
    return '/';
}
const writable = 'make the directory writable';
function outside(path) {
    const remedy = 'replace the symbolic link by a directory';
    return { location: path, message: 'is outside the repository', remedy };
}

// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(39738);
// EXTERNAL MODULE: ./src/cli/package-folder.ts
var package_folder = __webpack_require__(19335);
// EXTERNAL MODULE: ./src/cli/start-help.ts
var start_help = __webpack_require__(81916);
;// CONCATENATED MODULE: ./src/cli/init.ts


















async function init(args, terminal) {
    const given = initFlags(args);
    if (given.help) {
        (0,print/* printLines */.tj)(terminal.stdout, (0,start_help/* initHelp */.K)(), terminal.colour);
        return 0;
    }
    const { root } = await (0,folders/* findFolders */.r0)(terminal.folder);
    const files = await findSourceFiles(root);
    const found = findRoles(files);
    const generated = generatedNames(files);
    if (found.length === 0)
        throw new input_error/* InputError */.dz([noPolicies(root, generated)]);
    const repository = given.repository ?? (await gitHubRepository(root));
    const flags = repository === undefined ? given : { ...given, repository };
    const roles = await chosenRoles(found, flags, terminal);
    const partition = (0,arn/* partitionOf */.iQ)(flags.region);
    const policies = new Set(roles.flatMap((one) => one.files));
    const others = files.flatMap(({ path }) => (path.endsWith('.json') && !policies.has(path) ? [path] : []));
    const config = configText(roles, others, { partition, ...flags });
    const [account = '', ...otherAccounts] = new Set(roles.map((one) => one.account));
    const role = `arn:${partition}:iam::${account}:role/${gatherRoleName}`;
    const written = await newFiles(config, { ...flags, role });
    const kept = await writeNew(root, written);
    const template = (0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'setup', 'cloudformation', 'iam-policy-drift.yml');
    const { principals } = config;
    (0,print/* printLines */.tj)(terminal.stdout, [
        ...roles.map((one) => (0,lines/* line */.n8)(`${one.role} (${one.account}): ${one.files.join(', ')}`)),
        (0,lines/* line */.n8)(''),
        ...written.map(({ path }) => kept.has(path)
            ? (0,lines/* line */.n8)((0,lines/* styled */.I4)('warn', 'Exists, left unchanged: '), path)
            : (0,lines/* line */.n8)((0,lines/* styled */.I4)('good', 'Written: '), path)),
        (0,lines/* line */.n8)(''),
        ...generatedLines(generated, account),
        ...nextSteps({ flags, account, otherAccounts, partition, principals, template }),
    ], terminal.colour);
    return kept.size === 0 ? 0 : 2;
}
async function newFiles(config, { role, region, action }) {
    const templateOf = (name) => (0,promises_.readFile)((0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'setup', 'workflows', name), 'utf8');
    const values = { role, region, globs: config.globs, ...(action === undefined ? {} : { action }) };
    return [
        { path: inputs/* defaultConfigPath */.jE, text: config.text },
        { path: workflowPaths.check, text: checkWorkflow(await templateOf('check.yml'), values) },
        { path: workflowPaths.gather, text: gatherWorkflow(await templateOf('scheduled.yml'), values) },
    ];
}
function noPolicies(root, generated) {
    const [first] = generated;
    if (first !== undefined)
        return {
            location: first.path,
            message: `the names of its ${(0,lines/* plural */.LS)(first.roles, 'role')} are generated by CloudFormation`,
            remedy: `write .github/iam-drift.yml with targets-from: [${sourceOf(first.path, 'ID')}] (docs/policy-formats.md)`,
        };
    return {
        location: root,
        message: 'no file contains an identity policy in JSON, or a template with a role',
        remedy: 'run init in the repository with the policies, or write .github/iam-drift.yml yourself (docs/configuration.md)',
    };
}
function generatedLines(generated, account) {
    if (generated.length === 0)
        return [];
    return [
        (0,lines/* line */.n8)('Roles with generated names are not in the config file yet. Add this with the names of their stacks:'),
        (0,lines/* line */.n8)('  targets-from:'),
        ...generated.map(({ path }) => (0,lines/* line */.n8)(`    - ${sourceOf(path, account)}`)),
        (0,lines/* line */.n8)(''),
    ];
}
function sourceOf(path, account) {
    return `{ cloudformation: ${path}, stack: STACK, account: "${account}" }`;
}
async function chosenRoles(found, flags, terminal) {
    const ask = flags.yes ? undefined : terminal.ask;
    if (!flags.yes && ask === undefined)
        throw new input_error/* InputError */.dz([noTerminal(found)]);
    const needsAccount = flags.account === undefined && found.some(({ account }) => account === undefined);
    const account = flags.account ?? (needsAccount ? await askedAccount(ask) : '');
    const roles = [];
    for (const one of found) {
        const role = ask === undefined ? one.role : await askedRole(one, ask);
        if (role !== '')
            roles.push({ ...one, role, account: one.account ?? account });
    }
    if (roles.length === 0)
        throw new input_error/* InputError */.dz([
            { location: 'init', message: 'no role was chosen', remedy: 'name at least one role' },
        ]);
    return roles;
}
function noTerminal(found) {
    const shown = found.slice(0, 5).map(({ role, files }) => `${files[0]} = ${role === '' ? 'no role' : role}`);
    const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
    return {
        location: 'init',
        message: `asks questions, and this is not a terminal; ${(0,lines/* plural */.LS)(found.length, 'role')} found: ${shown.join(', ')}${more}`,
        remedy: 'to accept these, add --yes and --account ID',
    };
}
async function askedAccount(ask) {
    if (ask === undefined)
        throw new input_error/* InputError */.dz([
            {
                location: '--account',
                message: 'is required',
                remedy: 'add --account and the ID of the account of the roles',
            },
        ]);
    for (;;) {
        const answer = (await ask('Account ID of the roles: ')).trim();
        if (/^\d{12}$/.test(answer))
            return answer;
    }
}
async function askedRole({ role, files }, ask) {
    for (;;) {
        const guess = role === '' ? '' : ` [${role}]`;
        const answer = (await ask(`Role of ${files.join(', ')}, - for none${guess}: `)).trim();
        if (answer === '-')
            return '';
        const name = answer === '' ? role : answer;
        if ((0,arn/* isPrincipalName */.k6)(name))
            return name;
    }
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


/***/ }),

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
function patternMatches(pattern, action) {
    if (pattern.matchesNothing !== undefined)
        return false;
    const [service = '', name = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(action).split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix } = pattern;
    if (pattern.matchesNothing !== undefined)
        return [];
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEveryAction(pattern))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 20158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ uncheckedKind)
/* harmony export */ });
function uncheckedKind(text, file, isExcluded) {
    const statements = statementsOf(text);
    if (statements === undefined)
        return undefined;
    if (statements.some((one) => 'Principal' in one || 'NotPrincipal' in one))
        return statements.some(assumesRole) ? 'trust policy' : undefined;
    if (/bound/i.test(file.slice(file.lastIndexOf('/') + 1)))
        return 'permissions boundary';
    return isExcluded ? 'excluded policy' : undefined;
}
function statementsOf(text) {
    const statement = memberOf(parsed(text), 'Statement');
    const all = Array.isArray(statement) ? statement : [statement];
    const statements = all.filter((one) => typeof one === 'object' && one !== null);
    return statements.length > 0 && statements.every((one) => 'Effect' in one) ? statements : undefined;
}
function assumesRole(statement) {
    const given = memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction');
    const actions = Array.isArray(given) ? given : [given];
    return actions.some((action) => typeof action === 'string' && /^(sts:|\*)/i.test(action));
}
function memberOf(holder, name) {
    return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
