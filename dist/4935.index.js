export const id = 4935;
export const ids = [4935,7911];
export const modules = {

/***/ 4935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  athena: () => (/* binding */ athena)
});

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(1122);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(9738);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/sources/athena/query.ts
var query = __webpack_require__(5900);
// EXTERNAL MODULE: ./src/sources/athena/table.ts
var athena_table = __webpack_require__(9096);
;// CONCATENATED MODULE: ./src/sources/athena/ddl.ts


/**
 * The definition of a table over a trail's bucket whose partitions Athena works out by itself. SerDe and formats are
 * AWS's own: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html. What a
 * partition column can be: https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html, and
 * https://docs.aws.amazon.com/athena/latest/ug/partition-projection-dynamic-id-partitioning.html for accounts that the
 * query names
 */
function tableDefinition(plan) {
    const { database, table, location } = plan;
    const properties = propertiesOf(plan).map(([key, value]) => `  ${(0,query/* hiveText */.QZ)(key)} = ${(0,query/* hiveText */.QZ)(value)}`);
    return [
        `CREATE EXTERNAL TABLE ${(0,query/* hiveName */.SY)(database)}.${(0,query/* hiveName */.SY)(table)} (`,
        athena_table/* columns */.YB.map(([name, type]) => `  ${(0,query/* hiveName */.SY)(name)} ${type}`).join(',\n'),
        ')',
        `PARTITIONED BY (${athena_table/* partitions */.Mo.map((name) => `${(0,query/* hiveName */.SY)(name)} string`).join(', ')})`,
        "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
        "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
        "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
        `LOCATION ${(0,query/* hiveText */.QZ)(`${location}/`)}`,
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
        // Athena fills these in.
        ['storage.location.template', `${location}/\${account}/CloudTrail/\${region}/\${timestamp}`],
    ];
}
/**
 * The regions of the partition `aws`. Where a trail has logs of another one, the query is not started, and says so.
 * Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
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
var help = __webpack_require__(7911);
;// CONCATENATED MODULE: ./src/cli/athena.ts










/**
 * `iam-policy-drift athena ddl`: prints the definition of the table that the source `athena` asks, and asks AWS nothing.
 * Gives the exit code; throws InputError for wrong input.
 */
function athena([command, ...args], terminal) {
    const wantsHelp = command === undefined || [command, ...args].some((arg) => arg === '--help' || arg === '-h');
    if (wantsHelp) {
        (0,print/* printLines */.tj)(terminal.stdout, (0,help/* athenaHelp */.nL)(), terminal.colour);
        return 0;
    }
    if (command !== 'ddl') {
        const location = `athena ${(0,base_text/* quote */.hD)(command)}`;
        throw new input_error/* InputError */.d([
            { location, message: 'is no command', remedy: 'write iam-policy-drift athena ddl' },
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
        problems.push({ location: `--${name}`, message, remedy: `it takes ${parsed.wanted}` });
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
        throw new input_error/* InputError */.d(problems);
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
    return { location: (0,base_text/* quote */.hD)(arg), message: 'is not a flag of it', remedy };
}
/**
 * The folder above those of the accounts.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const trailFolder = (text) => {
    const location = (0,values/* s3Location */.eS)(text);
    if (location.ok && /\/AWSLogs(\/o-[a-z0-9]{10,32})?$/.test(location.value))
        return location;
    return {
        ok: false,
        wanted: 'the folder above those of the accounts: s3://bucket/prefix/AWSLogs, or with the organisation’s id behind it (s3://bucket/AWSLogs/o-exampleorg1)',
    };
};
/** A day, as the table writes it. */
const firstDay = (text) => {
    const start = (0,time/* parseDay */.Iq)(text);
    return start === undefined
        ? { ok: false, wanted: `a day such as ${(0,time/* isoDay */.kh)(Date.UTC(2026, 0, 31))}` }
        : { ok: true, value: (0,athena_table/* partitionDay */.J)(start) };
};


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


/***/ })

};
