export const id = 8741;
export const ids = [8741];
export const modules = {

/***/ 8741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  athena: () => (/* binding */ athena)
});

// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(1122);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/iam/nearest.ts
var nearest = __webpack_require__(3);
// EXTERNAL MODULE: ./src/iam/problem.ts
var problem = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/output/print.ts
var print = __webpack_require__(9738);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/sources/athena/sql.ts
var sql = __webpack_require__(8784);
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
    const properties = propertiesOf(plan).map(([key, value]) => `  ${(0,sql/* hiveText */.QZ)(key)} = ${(0,sql/* hiveText */.QZ)(value)}`);
    return [
        `CREATE EXTERNAL TABLE ${(0,sql/* hiveName */.SY)(database)}.${(0,sql/* hiveName */.SY)(table)} (`,
        athena_table/* columns */.YB.map(([name, type]) => `  ${(0,sql/* hiveName */.SY)(name)} ${type}`).join(',\n'),
        ')',
        `PARTITIONED BY (${athena_table/* partitions */.Mo.map((name) => `${(0,sql/* hiveName */.SY)(name)} string`).join(', ')})`,
        "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
        "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
        "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
        `LOCATION ${(0,sql/* hiveText */.QZ)(`${location}/`)}`,
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

;// CONCATENATED MODULE: ./src/sources/athena/regions.ts
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

// EXTERNAL MODULE: ./src/sources/athena/shape.ts
var shape = __webpack_require__(8393);
// EXTERNAL MODULE: ./src/commands/help.ts
var help = __webpack_require__(4875);
;// CONCATENATED MODULE: ./src/commands/athena.ts












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
        const place = `athena ${(0,problem/* quote */.h)(command)}`;
        throw new input_error/* InputError */.d([{ place, message: 'is no command', remedy: 'write iam-policy-drift athena ddl' }]);
    }
    const definition = tableDefinition(planIn(args, Date.now()));
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
        const message = `${(0,problem/* quote */.h)(text)} is not allowed`;
        problems.push({ place: `--${name}`, message, remedy: `it takes ${parsed.wanted}` });
        return undefined;
    };
    for (const name of ['athena-table', 'location'])
        if (!given.has(name))
            problems.push({ place: `--${name}`, message: 'is required', remedy: example });
    const [name, location] = [read('athena-table', values/* athenaTable */.oy), read('location', trailFolder)];
    const accounts = read('accounts', (0,values/* list */.p_)(values/* accountId */.lS));
    const wanted = read('regions', values/* regions */.Ei) ?? 'all';
    const since = read('since', firstDay) ?? (0,shape/* partitionDay */.J)(now - config/* longestLookback */.H9);
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
            problems.push({ place: `--${name}`, message: 'has no value', remedy: example });
        else
            given.set(name, value);
    }
    return given;
}
function unknownFlag(arg, written) {
    const meant = (0,nearest/* nearest */.p)(written, flagNames);
    const remedy = meant === undefined ? example : `did you mean --${meant}?`;
    return { place: (0,problem/* quote */.h)(arg), message: 'is not a flag of it', remedy };
}
/**
 * The folder above those of the accounts.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const trailFolder = (text) => {
    const place = (0,values/* s3Place */.wS)(text);
    if (place.ok && /\/AWSLogs(\/o-[a-z0-9]{10,32})?$/.test(place.value))
        return place;
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
        : { ok: true, value: (0,shape/* partitionDay */.J)(start) };
};


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);


/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = _table__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== _table__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.join())
        return `it is not parted by ${_table__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== _table__WEBPACK_IMPORTED_MODULE_0__/* .dayFormat */ .UG)
        return `its projection.timestamp.format is not ${_table__WEBPACK_IMPORTED_MODULE_0__/* .dayFormat */ .UG}`;
    const place = template.exec(of('storage.location.template'));
    if (place === null)
        return 'its storage.location.template is not that of a trail’s folders';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is none of two days, or of a day and NOW';
    const accounts = of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
    const regions = listOf(of('projection.region.values'));
    if (accounts.length === 0 || regions.length === 0)
        return 'it lists no accounts, or no regions';
    const [, bucket = '', prefix = ''] = place;
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
    return end === undefined ? undefined : { from, to: end + _drift_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sqlTexts),
/* harmony export */   QZ: () => (/* binding */ hiveText),
/* harmony export */   SY: () => (/* binding */ hiveName),
/* harmony export */   gt: () => (/* binding */ sqlText),
/* harmony export */   iA: () => (/* binding */ sqlName)
/* harmony export */ });
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
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
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


/***/ })

};
