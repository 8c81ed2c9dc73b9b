export const id = 4935;
export const ids = [4935,7911];
export const modules = {

/***/ 24935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  athena: () => (/* binding */ athena)
});

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(39738);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/sources/athena/quoting.ts
var quoting = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/sources/athena/table.ts
var athena_table = __webpack_require__(89096);
;// CONCATENATED MODULE: ./src/sources/athena/ddl.ts


function tableDefinition(plan) {
    const { database, table, location } = plan;
    const properties = propertiesOf(plan).map(([key, value]) => `  ${(0,quoting/* hiveText */.QZ)(key)} = ${(0,quoting/* hiveText */.QZ)(value)}`);
    return [
        `CREATE EXTERNAL TABLE ${(0,quoting/* hiveName */.SY)(database)}.${(0,quoting/* hiveName */.SY)(table)} (`,
        athena_table/* columns */.YB.map(([name, type]) => `  ${(0,quoting/* hiveName */.SY)(name)} ${type}`).join(',\n'),
        ')',
        `PARTITIONED BY (${athena_table/* partitions */.Mo.map((name) => `${(0,quoting/* hiveName */.SY)(name)} string`).join(', ')})`,
        "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
        "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
        "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
        `LOCATION ${(0,quoting/* hiveText */.QZ)(`${location}/`)}`,
        `TBLPROPERTIES (\n${properties.join(',\n')}\n)`,
    ].join('\n');
}
function propertiesOf({ location, accounts, regions, since }) {
    const account = accounts === undefined
        ? [['projection.account.type', 'injected']]
        : [
            ['projection.account.type', 'enum'],
            ['projection.account.values', accounts.join(',')],
        ];
    return [
        ['projection.enabled', 'true'],
        ...account,
        ['projection.region.type', 'enum'],
        ['projection.region.values', regions.join(',')],
        ['projection.timestamp.type', 'date'],
        ['projection.timestamp.format', athena_table/* dayFormat */.UG],
        ['projection.timestamp.interval', '1'],
        ['projection.timestamp.interval.unit', 'DAYS'],
        ['projection.timestamp.range', `${since},NOW`],
        ['storage.location.template', `${location}/\${account}/CloudTrail/\${region}/\${timestamp}`],
    ];
}
const commercialRegions = [
    'af-south-1',
    ...['ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7'],
    ...['ca-central-1', 'ca-west-1'],
    ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2'],
    'eu-west-3',
    'il-central-1',
    ...['me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1'],
    ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

// EXTERNAL MODULE: ./src/cli/help.ts
var help = __webpack_require__(87911);
;// CONCATENATED MODULE: ./src/cli/athena.ts










function athena([command, ...args], terminal) {
    const wantsHelp = command === undefined || [command, ...args].some((arg) => arg === '--help' || arg === '-h');
    if (wantsHelp) {
        (0,print/* printLines */.tj)(terminal.stdout, (0,help/* athenaHelp */.nL)(), terminal.colour);
        return 0;
    }
    if (command !== 'ddl') {
        const location = `athena ${(0,base_text/* quote */.hD)(command)}`;
        throw new input_error/* InputError */.dz([
            { location, message: 'unknown command', remedy: 'use iam-policy-drift athena ddl' },
        ]);
    }
    const definition = tableDefinition(planIn(args, terminal.clock.now()));
    (0,print/* printLines */.tj)(terminal.stdout, definition.split('\n').map((text) => (0,lines/* line */.n8)(text)), false);
    return 0;
}
const flagNames = ['athena-table', 'location', 'accounts', 'regions', 'since'];
function planIn(args, now) {
    const problems = [];
    const given = flagsIn(args, problems);
    const read = (name, parser) => {
        const text = given.get(name);
        if (text === undefined)
            return undefined;
        const parsed = parser(text);
        if (parsed.ok)
            return parsed.value;
        const message = `${(0,base_text/* quote */.hD)(text)} is not allowed`;
        problems.push({ location: `--${name}`, message, remedy: `use ${parsed.wanted}` });
        return undefined;
    };
    for (const name of ['athena-table', 'location'])
        if (!given.has(name))
            problems.push({ location: `--${name}`, message: 'is required', remedy: example });
    const [name, location] = [read('athena-table', values/* athenaTable */.oy), read('location', trailFolder)];
    const accounts = read('accounts', (0,values/* list */.p_)(values/* accountId */.lS));
    const wanted = read('regions', values/* regions */.Ei) ?? 'all';
    const since = read('since', firstDay) ?? (0,athena_table/* partitionDay */.J)(now - config/* longestLookback */.H9);
    if (name === undefined || location === undefined || problems.length > 0)
        throw new input_error/* InputError */.dz(problems);
    return {
        ...name,
        location,
        ...(accounts === undefined ? {} : { accounts: [...new Set(accounts)].sort() }),
        regions: wanted === 'all' ? commercialRegions : wanted,
        since,
    };
}
const example = 'see iam-policy-drift athena --help';
function flagsIn(args, problems) {
    const given = new Map();
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        const [, written = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
        const name = flagNames.find((known) => known === written);
        const isNext = inline === undefined && rest[0]?.startsWith('--') === false;
        const value = inline ?? (isNext ? (rest.shift() ?? '') : '');
        if (name === undefined)
            problems.push(unknownFlag(arg, written));
        else if (value === '')
            problems.push({ location: `--${name}`, message: 'has no value', remedy: example });
        else
            given.set(name, value);
    }
    return given;
}
function unknownFlag(arg, written) {
    const meant = (0,base_text/* nearest */.pA)(written, flagNames);
    const remedy = meant === undefined ? example : `did you mean --${meant}?`;
    return { location: (0,base_text/* quote */.hD)(arg), message: 'unknown flag', remedy };
}
const trailFolder = (text) => {
    const location = (0,values/* s3Location */.eS)(text);
    if (location.ok && /\/AWSLogs(\/o-[a-z0-9]{10,32})?$/.test(location.value))
        return location;
    return {
        ok: false,
        wanted: 'the AWSLogs prefix of the trail, such as s3://bucket/prefix/AWSLogs, or with the organization ID for an organization trail: s3://bucket/AWSLogs/o-exampleorg1',
    };
};
const firstDay = (text) => {
    const start = (0,time/* parseDay */.Iq)(text);
    return start === undefined
        ? { ok: false, wanted: `a day such as ${(0,time/* isoDay */.kh)(Date.UTC(2026, 0, 31))}` }
        : { ok: true, value: (0,athena_table/* partitionDay */.J)(start) };
};


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

/***/ 3907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sqlTexts),
/* harmony export */   QZ: () => (/* binding */ hiveText),
/* harmony export */   SY: () => (/* binding */ hiveName),
/* harmony export */   gt: () => (/* binding */ sqlText),
/* harmony export */   iA: () => (/* binding */ sqlName)
/* harmony export */ });
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function sqlTexts(texts) {
    return `(${texts.map(sqlText).join(', ')})`;
}
function hiveText(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function hiveName(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}


/***/ }),

/***/ 89096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

const columns = [
    [
        'useridentity',
        'struct<type:string,arn:string,accountid:string,invokedby:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
    ],
    ['eventtime', 'string'],
    ['eventsource', 'string'],
    ['eventname', 'string'],
    ['awsregion', 'string'],
    ['errorcode', 'string'],
    ['errormessage', 'string'],
    ['eventid', 'string'],
    ['readonly', 'string'],
    ['resources', 'array<struct<arn:string,accountid:string,type:string>>'],
    ['eventtype', 'string'],
    ['managementevent', 'string'],
    ['recipientaccountid', 'string'],
    ['sharedeventid', 'string'],
    ['eventcategory', 'string'],
    ['useragent', 'string'],
    ['requestparameters', 'string'],
    ['serviceeventdetails', 'string'],
    ['sessioncredentialfromconsole', 'string'],
];
const partitions = ['account', 'region', 'timestamp'];
const dayFormat = 'yyyy/MM/dd';
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not partitioned by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template does not match the prefixes of a trail';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is not two days, or a day and NOW';
    const accounts = of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
    const regions = listOf(of('projection.region.values'));
    if (accounts.length === 0 || regions.length === 0)
        return 'it lists no accounts, or no regions';
    const [, bucket = '', prefix = ''] = location;
    return { bucket, prefix, accounts, regions, ...range };
}
const template = /^s3:\/\/([^/${}]+)\/((?:[^/${}]+\/)*)\$\{account\}\/CloudTrail\/\$\{region\}\/\$\{timestamp\}\/?$/;
function listOf(text) {
    return text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
function rangeOf(text) {
    const [first = '', last = '', ...more] = text.split(',').map((one) => one.trim());
    const [from, end] = [dayIn(first), dayIn(last)];
    if (from === undefined || more.length > 0)
        return undefined;
    if (last === 'NOW')
        return { from };
    return end === undefined ? undefined : { from, to: end + _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ })

};
