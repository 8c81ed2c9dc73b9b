export const id = 1852;
export const ids = [1852,7911,6500,7671];
export const modules = {

/***/ 39267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutVersion),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function labelOf(eventSource) {
    return (0,_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
function withoutVersion(eventName) {
    return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 21852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/config/given.ts
var given = __webpack_require__(58795);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/files/folders.ts
var files_folders = __webpack_require__(12814);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(39738);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
// EXTERNAL MODULE: ./src/reference/api-names.ts
var api_names = __webpack_require__(26932);
// EXTERNAL MODULE: ./src/base/event-source.ts
var event_source = __webpack_require__(39267);
;// CONCATENATED MODULE: ./src/reference/named-actions.ts


function namedActions(text, events) {
    const written = text.replace(/^([\w-]+(?:\.[\w-]+)*)\.amazonaws\.com:/, '$1:');
    const pattern = (0,action_pattern/* parseActionPattern */.cl)(written);
    if (typeof pattern === 'string')
        return undefined;
    const name = pattern.text.slice(pattern.text.indexOf(':') + 1);
    const own = ofName(pattern.service, name, events);
    if (own !== undefined)
        return own;
    const unversioned = (0,event_source/* withoutVersion */.P)(name);
    const known = unversioned === name ? undefined : ofName(pattern.service, unversioned, events);
    return known && { ...known, as: known.as ?? 'versioned' };
}
function ofName(service, name, events) {
    const { catalogue } = events;
    const id = catalogue.idOf(`${service}:${name}`);
    if (id !== undefined)
        return { ids: [id], certain: true };
    const granting = events.grantedBy(service, name);
    const ids = granting?.actions.flatMap((action) => catalogue.idOf(action) ?? []) ?? [];
    return granting === undefined || ids.length === 0
        ? undefined
        : { ids, as: 'operation', certain: granting.certain };
}

// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/named-actions.ts



function nameLines(text, { as, certain }, actions, width) {
    if (as === undefined)
        return [];
    const all = (0,words/* enumerated */.BD)(actions, certain ? ' and ' : ' or ');
    const grants = actions.length === 1 ? `${all} grants it` : `it needs ${all}`;
    const what = as === 'versioned'
        ? `is the action ${all} with an API version, as CloudTrail records it`
        : `is an API operation, and ${certain ? grants : `it may need ${all}`}`;
    return [...(0,report_lines/* wrap */.LV)((0,report_lines/* line */.n8)(`${(0,base_text/* quote */.hD)(text)} ${what}.`), width), (0,report_lines/* line */.n8)('')];
}

// EXTERNAL MODULE: ./src/run/open-change.ts + 2 modules
var open_change = __webpack_require__(17130);
// EXTERNAL MODULE: ./src/cli/check.ts
var check = __webpack_require__(76418);
// EXTERNAL MODULE: ./src/cli/help.ts
var help = __webpack_require__(87911);
;// CONCATENATED MODULE: ./src/cli/explain.ts















async function explain(args, terminal) {
    const [action = '', ...rest] = args;
    const flags = (0,given/* parseFlags */.b)(action.startsWith('-') ? args : rest);
    if (flags.help) {
        (0,print/* printLines */.tj)(terminal.stdout, (0,help/* explainHelp */.pL)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new input_error/* InputError */.dz([onlyText]);
    const [{ openPorts }, { factsOfAction, actionInTarget }, { renderExplanation }, { run }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(4692), __webpack_require__.e(7836)]).then(__webpack_require__.bind(__webpack_require__, 27836)),
        Promise.all(/* import() */[__webpack_require__.e(1285), __webpack_require__.e(2997), __webpack_require__.e(8998)]).then(__webpack_require__.bind(__webpack_require__, 24214)),
        __webpack_require__.e(/* import() */ 7389).then(__webpack_require__.bind(__webpack_require__, 87389)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(2997), __webpack_require__.e(1174)]).then(__webpack_require__.bind(__webpack_require__, 1174)),
    ]);
    const folders = await (0,files_folders/* findFolders */.r0)(terminal.folder);
    const surroundings = (0,check/* surroundingsFor */.l)(flags, folders, terminal);
    const general = flags.inputs.size === 0 && flags.problems.length === 0;
    const hasFile = !flags.noConfig && (await (0,find_files/* kindOf */.I)(surroundings.resolve(config_inputs/* defaultConfigPath */.jE))) !== 'missing';
    const alone = general && !hasFile;
    const { width } = terminal;
    const portsOf = (change) => openPorts({ folders, context: (0,check/* contextOf */.Vm)(terminal), now: terminal.clock.now(), change });
    if (alone) {
        const { knowledge } = portsOf({});
        explain_print(action, knowledge, terminal, (id) => renderExplanation(factsOfAction(id, knowledge), [], width));
        return 0;
    }
    const { inputs, problems } = flags;
    const { config, change } = await (0,open_change/* openChange */.z)({ inputs, problems, folders, surroundings, needsRef: true });
    const { targets, knowledge } = await run({ config }, portsOf(change));
    explain_print(action, knowledge, terminal, (id) => {
        const found = targets.map(({ judged: { name, drift }, input }) => actionInTarget(id, name, input, drift, knowledge));
        return renderExplanation(factsOfAction(id, knowledge), found, width);
    });
    return targets.some(({ input: { coverages } }) => coverages.some(({ gaps }) => gaps.length > 0)) ? 2 : 0;
}
function explain_print(text, { events }, { stdout, width, colour }, explained) {
    const named = actionsOf(text, events);
    const names = named.ids.map((id) => events.catalogue.nameOf(id));
    const each = named.ids.slice(0, mostActions).map(explained);
    const lines = each.flatMap((own, index) => (index === 0 ? own : [(0,report_lines/* line */.n8)(''), ...own]));
    (0,print/* printLines */.tj)(stdout, [...nameLines(text, named, names, width), ...lines], colour);
}
const onlyText = { location: '--format', message: 'explain prints text only', remedy: 'remove it' };
const mostActions = 5;
function actionsOf(text, events) {
    const reject = (problem) => new input_error/* InputError */.dz([{ location: 'explain', ...problem }]);
    const remedy = 'use service:Action, such as s3:GetObject';
    if (text === '' || text.startsWith('-'))
        throw reject({ message: 'no action given', remedy });
    const named = namedActions(text, events);
    if (named !== undefined)
        return named;
    const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
    if (typeof pattern === 'string')
        throw reject({ message: `${(0,base_text/* quote */.hD)(text)} is not an action: ${pattern}`, remedy });
    if ((0,action_pattern/* hasWildcard */.rl)(pattern))
        throw reject({ message: `${(0,base_text/* quote */.hD)(text)} has a wildcard`, remedy: 'use one action, without wildcards' });
    const message = `${(0,base_text/* quote */.hD)(text)} is not an action that AWS listed on ${events.catalogue.version}`;
    const advice = (0,api_names/* adviceOn */.i)(pattern, events);
    throw reject({ message, ...(advice === undefined ? {} : { remedy: advice }) });
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

/***/ 32719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ly: () => (/* binding */ driftFailures),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   eU: () => (/* binding */ administratorFailure),
/* harmony export */   t2: () => (/* binding */ newGrantFailure),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}
function administratorFailure({ effects }) {
    const added = effects?.administrator;
    if (added === undefined || added.isAccepted)
        return [];
    return [{ code: 'administrator-access', message: 'administrator access added' }];
}
function driftFailures(drift, limits) {
    return [
        ...missingFailure(drift, limits),
        ...overGrantedFailure(drift, limits),
        ...undeterminedFailure(drift, limits),
    ];
}
function countedFindings({ findings }, limits) {
    return findings.filter((one) => {
        if (one.state === 'undetermined')
            return limits.maxUndetermined !== undefined && counts(one, limits);
        if (one.state !== 'over-granted')
            return one.state === 'missing' && counts(one, limits);
        return limits.failOnLevels.has(one.accessLevel) && counts(one, limits);
    });
}
function counts({ introduced, inBaseline }, { gate }) {
    return inBaseline !== true && (gate !== 'introduced' || introduced !== 'existing');
}
function missingFailure({ counts: total, findings }, limits) {
    const counted = findings.filter((one) => one.state === 'missing' && counts(one, limits)).length;
    if (counted <= limits.maxMissing)
        return [];
    const rest = restOf(counted, total.missing, 'that count');
    return [{ code: 'missing', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} missing (limit ${limits.maxMissing})${rest}` }];
}
function restOf(counted, all, which) {
    return counted < all ? ` ${which}, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} in all` : '';
}
function overGrantedFailure({ counts: total, findings }, limits) {
    const { maxOverGranted, failOnLevels } = limits;
    const over = findings.filter((one) => one.state === 'over-granted' && counts(one, limits));
    const counted = over.filter(({ accessLevel }) => failOnLevels.has(accessLevel)).length;
    if (counted <= allowedBy(maxOverGranted, total.granted))
        return [];
    const which = counted < over.length ? 'at the levels that count' : 'that count';
    const some = restOf(counted, total.overGranted, which);
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
    return [{ code: 'over-granted', message }];
}
function allowedBy(limit, granted) {
    if (limit.kind === 'count')
        return limit.value;
    return Math.floor((Math.round(limit.percent * 1e6) * granted) / 1e8);
}
function undeterminedFailure({ counts: total, findings }, limits) {
    const { maxUndetermined } = limits;
    if (maxUndetermined === undefined)
        return [];
    const counted = findings.filter((one) => one.state === 'undetermined' && counts(one, limits)).length;
    if (counted <= allowedBy(maxUndetermined, total.granted))
        return [];
    const rest = restOf(counted, total.undetermined, 'that count');
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} undetermined (limit ${formatLimit(maxUndetermined)})${rest}`;
    return [{ code: 'undetermined', message }];
}
function newGrantFailure({ findings }, { failOnNew }) {
    const added = findings.filter(({ state, introduced, accessLevel }) => state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel)).length;
    if (added === 0)
        return [];
    return [{ code: 'new-grant', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(added)} new (fail-on-new)` }];
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

/***/ 47874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53713);


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

/***/ 26932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);
/* harmony import */ var _policy_unknown_actions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47874);


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


/***/ }),

/***/ 41003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   iv: () => (/* binding */ ofPolicies),
/* harmony export */   qL: () => (/* binding */ unknownText)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22365);

const ofPolicies = new Set(['policy-unknown', 'attached-policy-unread']);
function doubtTexts(doubts, { unknownParts = [] }) {
    const has = (code) => doubts.some((one) => one.code === code);
    if (has('policy-unreadable'))
        return ['a policy file could not be read'];
    const isThin = doubts.some(({ code }) => !ofPolicies.has(code));
    const texts = [
        ...(isThin ? ['the evidence has gaps'] : []),
        ...(unknownParts.length > 0 ? [unknownText(unknownParts.length)] : []),
        ...(has('attached-policy-unread') ? ['an attached policy was not read'] : []),
    ];
    return texts.length === 0 ? ['the evidence has gaps'] : texts;
}
function unknownText(count) {
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'part')} of the policy ${count === 1 ? 'is' : 'are'} unknown`;
}


/***/ }),

/***/ 56900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   Vb: () => (/* binding */ undeterminedByCause),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Z5: () => (/* binding */ isAddedUnjudged),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   tx: () => (/* binding */ showsByService),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10617);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);


const isOverGranted = ({ state }) => state === 'over-granted';
const isAdded = ({ introduced }) => introduced === 'added';
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
const isAddedByName = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named === true;
const isAddedUnjudged = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named !== true;
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.location !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ location }) => JSON.stringify([location?.file, location?.line, location?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds, policy }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const own = { ...(adds === undefined ? {} : { adds }), ...(policy === undefined ? {} : { policy }) };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...own }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
}
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
function undeterminedByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'undetermined' && which(finding));
    return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
        .flatMap((members) => {
        const cause = members[0]?.cause;
        return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
        .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}
function order(a, b) {
    return a.cause.text < b.cause.text ? -1 : 1;
}
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'undetermined');
    const accepted = findings.filter(({ state, location }) => state === 'accepted' && location !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            undetermined: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.service, b.service));
}
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
function showsByService({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   IC: () => (/* binding */ stopText),
/* harmony export */   Jd: () => (/* binding */ removalCounts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   N: () => (/* binding */ noPolicyChanges),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sd: () => (/* binding */ unchangedTexts),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   tE: () => (/* binding */ shortDay),
/* harmony export */   yC: () => (/* binding */ lastUse),
/* harmony export */   zu: () => (/* binding */ removedInUse)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32719);
/* harmony import */ var _doubts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41003);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);





const exceedCodes = new Set([
    'administrator-access',
    'missing',
    'over-granted',
    'new-grant',
    'undetermined',
]);
function exceeds({ code }) {
    return exceedCodes.has(code);
}
function headlineParts(target) {
    const { name, judgement, drift, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be checked' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no proven drift'
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and ${doubtOf(target)}` };
    const stage = stageHeadline(target);
    if (stage !== undefined)
        return stage;
    if (judgement.existingDrift === true)
        return { before: 'Existing drift in', name, after: `: ${found}, none of it from this pull request` };
    if (none)
        return { before: 'No proven drift in', name, after: `: ${coverageText(target)}` };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
function stageHeadline({ name, stage, drift }) {
    if (stage === undefined)
        return undefined;
    const added = drift.findings.filter(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAdded */ .N0).length;
    switch (stage.kind) {
        case 'new-role':
            return { before: 'New role', name, after: ': too new to evaluate' };
        case 'not-gathered':
            return {
                before: 'Not gathered yet:',
                name,
                after: added === 0 ? '' : ` adds ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(added, 'action')}`,
            };
        case 'unused-role':
            return { before: 'Unused role', name, after: stage.accepted === undefined ? '' : ', accepted' };
        case 'removed-role': {
            const used = removedInUse({ drift }).length;
            return { before: 'Role removed:', name, after: `: ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(used, 'permission')} in use` };
        }
    }
}
function removedInUse({ drift: { findings } }) {
    return findings.filter(({ state, introduced }) => state === 'missing' && introduced === 'removed');
}
function stageText({ stage }) {
    if (stage === undefined || stage.kind === 'removed-role')
        return undefined;
    const { why } = stage;
    switch (stage.kind) {
        case 'new-role':
            return `New role: ${why}.`;
        case 'not-gathered':
            return `Not gathered yet: ${why}. The next run that gathers evidence includes it.`;
        case 'unused-role':
            return stage.accepted === undefined
                ? `Unused role: ${why}. Delete it, or accept it with a reason in unused-ok.`
                : `Unused role: ${why}. Accepted: ${stage.accepted}`;
    }
}
function unchangedTexts({ targets, unchanged }) {
    if (unchanged === undefined)
        return [];
    return [`${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(unchanged, targets.length === 0 ? 'target' : 'other target')} unchanged`];
}
const noPolicyChanges = 'No policy changes';
function doubtOf(target) {
    const doubts = target.judgement.reasons.filter((reason) => !exceeds(reason));
    return enumerated((0,_doubts__WEBPACK_IMPORTED_MODULE_0__/* .doubtTexts */ .Bh)(doubts, target));
}
function coverageText({ drift }) {
    const { granted, used, undetermined, accepted } = drift.counts;
    if (granted === 0)
        return 'nothing is granted';
    const parts = [
        used === granted && used > 1 ? `all ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} actions used` : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} used`,
        ...(undetermined === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(undetermined)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(granted)} undetermined`]),
        ...(accepted === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(accepted)} accepted`]),
    ];
    return parts.join(', ');
}
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_4__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(part)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
function newsOf(target) {
    const { drift, change, stage, newAcceptances = [] } = target;
    if (change === undefined || stage?.kind === 'removed-role')
        return [];
    const count = (which) => drift.findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, unjudged, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedUnjudged */ .Z5), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw)];
    const added = [
        [wide, `${byWildcard(drift.findings)}with no recorded use`],
        [unjudged, 'by a wildcard whose use is unknown'],
        [named, 'by name'],
    ];
    const adds = added
        .filter(([actions]) => actions > 0)
        .map(([actions, how], index) => {
        return `${index === 0 ? (0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(actions, 'permission') : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(actions)} ${how}`;
    });
    const accepts = new Set(newAcceptances.flatMap((one) => one.accepts)).size;
    return [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'permission')} in use`] : []),
        ...(adds.length === 0 ? [] : [`adds ${enumerated(adds)}`]),
        ...effectNews(drift.effects),
        ...(accepts > 0 ? [`accepts ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(accepts, 'action')}`] : []),
    ];
}
function byWildcard(findings) {
    return findings.some((one) => (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1)(one) && one.named === true) ? '' : 'by a wildcard ';
}
function effectNews({ loosened = [], removes = [], unclear = [] } = {}) {
    const denies = (count) => (count === 1 ? '1 Deny' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} Denies`);
    return [
        ...(loosened.length > 0 ? [`removes or weakens ${denies(loosened.length)}`] : []),
        ...(unclear.length > 0 ? [`adds ${denies(unclear.length)} that may deny calls in use`] : []),
        ...(removes.length > 0 ? [`removes ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(removes.length, 'permission')} whose use is unknown`] : []),
    ];
}
function enumerated(parts, last = ' and ') {
    const end = parts.at(-1) ?? '';
    return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
function shortTime(instant) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysAgo */ .HM)(lastUsed, end);
}
function callsOf(finding, when = shortTime) {
    const { calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [] } = finding;
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || currentlyDenied ? [] : [(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(calls, 'call')]),
        ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${when(last)}`]),
    ];
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function shortDay(instant, { end }) {
    const [year = '', month = '1', dayOfMonth = '1'] = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(instant).split('-');
    const short = `${months[Number(month) - 1]} ${Number(dayOfMonth)}`;
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(end).startsWith(year) ? short : `${short}, ${year}`;
}
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${shortTime(last)}`;
    return `called, last ${shortTime(last)}; the source does not record the result`;
}
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(called, 'action')} called ${since(called)}, results not recorded`;
    const more = called === 0 ? '' : `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ })

};
