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


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = [
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
];
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ hiveText),
/* harmony export */   SY: () => (/* binding */ hiveName),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   hb: () => (/* binding */ resultColumns),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* unused harmony exports sqlText, sqlName, sqlTexts */
/* harmony import */ var _evidence_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(755);

/** What tells the parts of the result apart: `grouping(who, management, day, account)`. */
const part = { call: 7, kind: 11, day: 13, account: 14, region: 15 };
/** The columns of the result, in their order. */
const resultColumns = [
    ...['part', 'fine', 'who', 'source', 'name', 'called', 'management', 'read_only', 'denied', 'action'],
    ...['place', 'day', 'account', 'events', 'first_at', 'last_at', 'resources', 'distinct_resources', 'bare'],
];
const keys = resultColumns.slice(0, 13).join(', ');
/**
 * One statement for all principals. It means what record.ts, principal-match.ts and tally.ts of the log scan do, and a
 * test holds it to that. Every common table is named once, so the logs are read once, and that is what Athena bills;
 * grouping sets then count each record in five ways at the same time: the principals' events (each once, whatever copies
 * there are), the kinds of events of everybody, the days, the accounts and the regions. Only functions of
 * https://trino.io/docs/current/functions.html are used.
 */
function statementOf(question) {
    return `WITH fields AS (
${fields(question)}
), records AS (
${records(question)}
), marked AS (
${marked}
), grouped AS (
${grouped}
), named AS (
${named}
)
${counted}`;
}
/** Texts of a record, an empty one being none; its time in milliseconds. Insights are no events. */
function fields(question) {
    return `  SELECT
    CASE WHEN regexp_like(eventtime, '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$')
      THEN CAST(round(to_unixtime(try(from_iso8601_timestamp(eventtime))) * 1000) AS bigint) END AS moment,
    substr(eventtime, 1, 10) AS day,
    nullif(eventsource, '') AS source,
    nullif(eventname, '') AS name,
    coalesce(awsregion, '') AS place,
    nullif(eventtype, '') AS kind,
    coalesce(regexp_like(errorcode, '(?i)AccessDenied|Unauthorized|AuthorizationError'), false) AS denied,
    errormessage,
    CASE WHEN managementevent = 'true' THEN true WHEN managementevent = 'false' THEN false
      WHEN eventcategory <> '' THEN eventcategory = 'Management' END AS management,
    CASE WHEN readonly = 'true' THEN true WHEN readonly = 'false' THEN false END AS read_only,
    coalesce(nullif(recipientaccountid, ''), nullif(useridentity.accountid, '')) AS account,
    coalesce(nullif(sharedeventid, ''), nullif(eventid, '')) AS id,
    nullif(useridentity.sessioncontext.sessionissuer.arn, '') AS issuer,
    nullif(useridentity.arn, '') AS arn,
    regexp_extract(useridentity.arn, '${session}', 1) AS role_partition,
    regexp_extract(useridentity.arn, '${session}', 2) AS role_account,
    regexp_extract(useridentity.arn, '${session}', 3) AS role_name,
    transform(filter(resources, r -> starts_with(r.arn, 'arn:')), r -> r.arn) AS arns
  FROM ${sqlName(question.database)}.${sqlName(question.table)}
  WHERE ${partitionsOf(question).join('\n    AND ')}
    AND coalesce(eventtype, '') <> 'AwsCloudTrailInsight' AND coalesce(eventcategory, '') <> 'Insight'`;
}
/** The ARN of a role's session. */
const session = '^arn:([^:]*):sts:[^:]*:([^:]*):assumed-role/([^/:]+)/[^/:]';
function partitionsOf({ days, accounts, regions }) {
    return [
        `"timestamp" BETWEEN ${sqlText(days.first)} AND ${sqlText(days.last)}`,
        `"account" IN ${sqlTexts(accounts)}`,
        ...(regions === 'all' ? [] : [`"region" IN ${sqlTexts(regions)}`]),
    ];
}
/** Whose record it is, and whether it is of a call. A record that cannot be read is kept, to be counted. */
function records({ principals, window }) {
    const issuers = principals.map(({ arn }, index) => `WHEN ${sqlText(arn)} THEN ${index}`).join(' ');
    const roles = principals.flatMap(({ kind, partition, account, name }, index) => kind === 'role' ? [`WHEN ${sqlText(`${partition} ${account} ${name}`)} THEN ${index}`] : []);
    const sessions = roles.length === 0
        ? 'NULL'
        : `CASE role_partition || ' ' || role_account || ' ' || role_name ${roles.join(' ')} END`;
    return `  SELECT *,
    moment IS NOT NULL AND source IS NOT NULL AND name IS NOT NULL AS fine,
    CASE WHEN issuer IS NOT NULL THEN CASE issuer ${issuers} END
      WHEN role_name IS NOT NULL THEN ${sessions}
      ELSE CASE arn ${issuers} END END AS who,
    kind IS NULL OR kind IN ('AwsApiCall', 'AwsConsoleAction')
      OR (kind NOT IN ('AwsServiceEvent', 'AwsConsoleSignIn') AND NOT denied) AS called,
    regexp_extract(errormessage, 'is not authorized to perform: ([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\\b', 1) AS refused,
    substr(regexp_extract(errormessage, 'on resource: "?(arn:[^\\s"]+)', 1), 1, 2052) AS refused_on
  FROM fields
  WHERE moment IS NULL OR source IS NULL OR name IS NULL OR moment BETWEEN ${window.start} AND ${window.end}`;
}
/** What only the principals' own records need is left out of the others: those fall together the sooner. */
const marked = `  SELECT fine, source, name, called, management, read_only, place, day, account, moment,
    CASE WHEN fine THEN who END AS who,
    CASE WHEN fine AND who IS NOT NULL THEN denied END AS denied,
    CASE WHEN fine AND who IS NOT NULL AND denied THEN refused END AS action,
    CASE WHEN fine AND who IS NOT NULL THEN id END AS id,
    CASE WHEN fine AND who IS NOT NULL THEN moment END AS event_moment,
    CASE WHEN fine AND who IS NOT NULL THEN concat(coalesce(arns, ARRAY[]),
      CASE WHEN denied AND refused_on IS NOT NULL THEN ARRAY[refused_on] ELSE ARRAY[] END) END AS arns
  FROM records`;
const grouped = `  SELECT grouping(who, management, day, account) AS part,
    fine, who, source, name, called, management, read_only, denied, action, place, day, account, id, arns,
    count(*) AS copies, min(moment) AS first_at, max(moment) AS last_at
  FROM marked
  GROUP BY GROUPING SETS (
    (fine, who, source, name, called, denied, action, place, id, event_moment, arns),
    (fine, source, name, called, management, read_only),
    (fine, day), (fine, account), (fine, place))`;
/** Copies of an event count once; what has no id has no copies. Of a principal's event each resource is a row. */
const named = `  SELECT ${keys}, arn,
    sum(CASE WHEN nth > 1 THEN 0 WHEN part = ${part.call} AND id IS NOT NULL THEN 1 ELSE copies END) AS events,
    min(first_at) AS first_at, max(last_at) AS last_at
  FROM grouped
  CROSS JOIN UNNEST(CASE WHEN cardinality(arns) > 0 THEN arns ELSE ARRAY[CAST(NULL AS varchar)] END)
    WITH ORDINALITY AS resource (arn, nth)
  WHERE part <> ${part.call} OR who IS NOT NULL
  GROUP BY ${keys}, arn`;
const counted = `SELECT ${keys}, sum(events) AS events, min(first_at) AS first_at, max(last_at) AS last_at,
  json_format(CAST(min(arn, ${_evidence_evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_}) AS json)) AS resources, count(arn) AS distinct_resources,
  sum(CASE WHEN arn IS NULL THEN events ELSE 0 END) AS bare
FROM named
GROUP BY ${keys}`;
/** A text in a query of Athena's, whatever it holds: a quote is doubled, and nothing else has a meaning in there. */
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name in a query of Athena's. Source: https://trino.io/docs/current/language/reserved.html */
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Texts as the right-hand side of `IN`. */
function sqlTexts(texts) {
    return `(${texts.map(sqlText).join(', ')})`;
}
/**
 * A text in a table definition, which Athena reads as Hive does: a backslash has a meaning there.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/ddl-reference.html
 */
function hiveText(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
/** A name in a table definition. */
function hiveName(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/**
 * The fields of a record that are asked for, with the types of AWS's own definition (booleans are read as texts there,
 * too); managementevent is ours. Its other fields are left out on purpose: one record whose field has another shape than
 * the table says fails the whole query.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
const columns = [
    [
        'useridentity',
        'struct<type:string,arn:string,accountid:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
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
];
/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
const partitions = ['account', 'region', 'timestamp'];
/** How a day is written in the key of a log file. */
const dayFormat = 'yyyy/MM/dd';
/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not parted by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
    const location = template.exec(of('storage.location.template'));
    if (location === null)
        return 'its storage.location.template is not that of a trail’s folders';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is none of two days, or of a day and NOW';
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
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ })

};
