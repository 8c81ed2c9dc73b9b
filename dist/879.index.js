export const id = 879;
export const ids = [879];
export const modules = {

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ firstProblem),
/* harmony export */   N: () => (/* binding */ schemaMessage)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/**
 * What is wrong with a value, for the option `error` of a zod parser, in words that follow a path: "is missing",
 * "must be a string". The library's own words speak of its types ("expected string, received undefined").
 */
function schemaMessage(issue) {
    if (issue.input === undefined && issue.code !== 'unrecognized_keys')
        return 'is missing';
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${kinds.get(String(issue.expected)) ?? 'of another type'}`;
        case 'invalid_value':
            return issue.values?.length === 1
                ? `must be ${String(issue.values[0])}`
                : 'has a value that is not allowed';
        case 'unrecognized_keys':
            return `has an unknown key, ${(0,_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(issue.keys?.[0]))}`;
        case 'too_small':
            return 'is too small or too short';
        case 'too_big':
            return 'is too large or too long';
        case 'invalid_format':
            return 'has the wrong format';
        default:
            return 'has the wrong shape';
    }
}
const kinds = new Map([
    ['string', 'a string'],
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'an array'],
    ['object', 'an object'],
    ['record', 'an object'],
]);
/** The first problem of a parser that was given `schemaMessage`: "principals.0.arn is missing". */
function firstProblem({ issues: [issue] }) {
    const path = issue?.path.map(String).join('.') ?? '';
    return `${path === '' ? 'the document' : path} ${issue?.message ?? 'has the wrong shape'}`;
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

/***/ 879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeStrictly: () => (/* binding */ decodeStrictly)
});

// EXTERNAL MODULE: ./src/base/schema-message.ts
var schema_message = __webpack_require__(9376);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence = __webpack_require__(755);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(8980);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8851);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
;// CONCATENATED MODULE: ./src/sources/evidence-file/schema-values.ts



/** A moment: ISO 8601 in the file, milliseconds in the program. The format is what `walk.ts` knows it by. */
const schema_values_time = schemas/* codec */.rLB(schemas/* string */.YjP()
    .refine((text) => (0,time/* parseTime */.pe)(text) !== undefined, 'not an ISO 8601 time in UTC')
    .describe('ISO 8601, UTC'), schemas/* number */.aig(), 
// The refinement has let real times through only.
{ decode: (text) => (0,time/* parseTime */.pe)(text) ?? Number.NaN, encode: time/* isoTime */.Ly })
    .meta({ format: 'date-time' });
const schema_values_window = schemas/* strictObject */.rej({ start: schema_values_time, end: schema_values_time });
const count = schemas/* int */.Whr().min(0);
const names = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
const gaps = schemas/* array */.YOg(schemas/* strictObject */.rej({ location: schemas/* string */.YjP(), message: schemas/* string */.YjP() })).readonly();
/** A map: an object in the file, its keys in code-unit order in the program. */
function byName(value) {
    return schemas/* codec */.rLB(schemas/* record */.g1P(schemas/* string */.YjP(), value), schemas/* custom */.IeY((given) => given instanceof Map), {
        decode: (object) => (0,order/* sorted */.I)(new Map(Object.entries(object))),
        encode: (map) => Object.fromEntries(map),
    });
}

;// CONCATENATED MODULE: ./src/sources/evidence-file/coverage-schema.ts


const recorded = schemas/* strictObject */.rej({ excludedServices: names.describe('services that the trail excludes') });
const trail = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        readError: schemas/* string */.YjP().describe('why its settings could not be read'),
        retryable: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('a later run may succeed'),
    }),
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        multiRegion: schemas/* boolean */.zMY(),
        readEvents: schemas/* exactOptional */.yqP(recorded).describe('absent: it records no call that only reads'),
        writeEvents: schemas/* exactOptional */.yqP(recorded).describe('absent: it records no other call'),
        recordingSince: schemas/* exactOptional */.yqP(schema_values_time).describe('since when it records without a break'),
        stoppedAt: schemas/* exactOptional */.yqP(schema_values_time).describe('since when it does not record any more'),
        deliveryError: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).describe('why it cannot deliver its logs, as AWS reports it'),
    }),
]);
const trails = schemas/* array */.YOg(trail).readonly();
const logCoverage = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['cloudtrail-logs', 'athena']),
    query: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), scannedBytes: count.describe('0: an earlier result') }))
        .describe('the query of Athena that counted them'),
    requestedRegions: schemas/* exactOptional */.yqP(names).describe('regions asked for; absent: all'),
    window: schema_values_window,
    span: schemas/* exactOptional */.yqP(schema_values_window).describe('first to last event of any principal'),
    gaps: gaps,
    files: count,
    events: count,
    accounts: names,
    regions: names,
    daysWithoutEvents: names,
    hasReadEvents: schemas/* boolean */.zMY(),
    hasWriteEvents: schemas/* boolean */.zMY(),
    excludableServicesSeen: names,
    managementEventActions: names,
    mappedActions: names,
    trails: schemas/* exactOptional */.yqP(trails).describe('the trails that wrote the logs'),
    eventsByPrincipal: byName(count).describe('number of events by principal'),
});
const generationCoverage = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('policy-generation'),
    principal: schemas/* string */.YjP(),
    window: schema_values_window.describe('the time asked for'),
    covered: schemas/* array */.YOg(schema_values_window).readonly().describe('times that finished jobs looked at'),
    gaps: gaps,
    jobs: names,
    regions: schemas/* union */.KCZ([schemas/* literal */.euz('all'), names]),
    trails,
    actions: count.describe('actions found'),
    services: names.describe('services that the service-level template names'),
});
const accessedService = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    last: schemas/* exactOptional */.yqP(schema_values_time).describe('absent: not used in the tracking period'),
    trackedActions: schemas/* exactOptional */.yqP(names).describe('the actions listed, used or not; absent: no list'),
});
const lastAccessedCoverage = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('last-accessed'),
    principal: schemas/* string */.YjP(),
    window: schema_values_window.describe('the time asked for'),
    trackingPeriod: schema_values_window.describe('the time the report tells of'),
    gaps: gaps,
    services: schemas/* array */.YOg(accessedService).readonly(),
});
const unusedAccessCoverage = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('unused-access'),
    principal: schemas/* string */.YjP(),
    window: schema_values_window.describe('the time asked for'),
    trackingPeriod: schema_values_window.describe('the tracking period of the analyzer'),
    gaps: gaps,
    analyzer: schemas/* string */.YjP().describe('ARN; empty when none was found'),
    actions: names.describe('actions that findings name'),
    unusedRole: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ last: schemas/* exactOptional */.yqP(schema_values_time) })),
});
/** What one source could have shown. */
const coverage = schemas/* discriminatedUnion */.gMt('source', [
    logCoverage,
    generationCoverage,
    lastAccessedCoverage,
    unusedAccessCoverage,
]);

;// CONCATENATED MODULE: ./src/sources/evidence-file/schema.ts






const tally = schemas/* strictObject */.rej({
    count: schemas/* exactOptional */.yqP(count),
    first: schemas/* exactOptional */.yqP(schema_values_time),
    last: schemas/* exactOptional */.yqP(schema_values_time),
});
const seenResources = schemas/* strictObject */.rej({
    sample: names.describe('ARNs, sorted'),
    count: schemas/* exactOptional */.yqP(count).describe('distinct resources; absent: not counted'),
    complete: schemas/* boolean */.zMY().describe('whether sample holds every resource of every call'),
});
const denialReason = schemas/* strictObject */.rej({
    policyType: schemas/* string */.YjP().describe('as AWS names it, such as "service control policy"'),
    explicitDeny: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('it has a Deny; absent: it lacks an Allow'),
    policyArn: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    authorizationId: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    count: schemas/* exactOptional */.yqP(count),
    last: schemas/* exactOptional */.yqP(schema_values_time),
});
const use = schemas/* strictObject */.rej({
    allowed: schemas/* exactOptional */.yqP(tally),
    denied: schemas/* exactOptional */.yqP(tally),
    attempted: schemas/* exactOptional */.yqP(tally).describe('calls of which the source cannot say how they ended'),
    resources: seenResources,
    denialReasons: schemas/* exactOptional */.yqP(schemas/* array */.YOg(denialReason).readonly()).describe('why calls were denied'),
    denialDays: schemas/* exactOptional */.yqP(names).describe('the latest days of denials outside the console, at most 3'),
    invokedBy: schemas/* exactOptional */.yqP(names)
        .describe('AWS services that made denied calls on behalf of the principal'),
    sources: schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* sourceNames */.SI)).readonly(),
});
const unknownEvent = schemas/* strictObject */.rej({
    eventSource: schemas/* string */.YjP(),
    eventName: schemas/* string */.YjP(),
    service: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    candidates: schemas/* exactOptional */.yqP(names).describe('actions it may have needed; which of them is not known'),
    count: count,
    last: schemas/* exactOptional */.yqP(schema_values_time),
});
const activeFinding = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    analyzer: schemas/* string */.YjP(),
    detail: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
});
const livePolicy = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['inline', 'customer', 'aws', 'group']),
    text: schemas/* string */.YjP(),
});
const facts = schemas/* strictObject */.rej({
    created: schemas/* exactOptional */.yqP(schema_values_time),
    absent: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('IAM knows no such role or user'),
    policies: schemas/* exactOptional */.yqP(schemas/* union */.KCZ([schemas/* literal */.euz('unreadable'), schemas/* array */.YOg(livePolicy).readonly()])),
    boundary: schemas/* exactOptional */.yqP(livePolicy),
    findings: schemas/* exactOptional */.yqP(schemas/* array */.YOg(activeFinding).readonly()).describe('active findings of analyzers'),
    readErrors: schemas/* exactOptional */.yqP(names).describe('what could not be read'),
    remarks: schemas/* exactOptional */.yqP(names).describe('what else is to be said of asking about it'),
})
    .describe('what AWS said of the role itself');
const requestNeed = schemas/* strictObject */.rej({
    event: schemas/* string */.YjP(),
    last: schema_values_time,
    resources: schemas/* exactOptional */.yqP(seenResources),
    likely: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('it protects, and proves no use'),
});
const knownPrincipal = schemas/* codec */.rLB(schemas/* strictObject */.rej({
    uses: byName(use).describe('by action'),
    mayNeed: byName(schemas/* strictObject */.rej({ event: schemas/* string */.YjP(), last: schema_values_time })).describe('by action'),
    unknownEvents: schemas/* array */.YOg(unknownEvent).readonly(),
    requestNeeds: schemas/* exactOptional */.yqP(byName(requestNeed))
        .describe('permissions that requests show to be needed, such as iam:PassRole, by action'),
    facts: schemas/* exactOptional */.yqP(facts),
}), schemas/* custom */.IeY(), {
    decode: ({ facts: known, ...evidence }) => ({
        evidence,
        ...(known === undefined ? {} : { facts: known }),
    }),
    encode: ({ evidence, facts: known }) => ({
        ...evidence,
        ...(known === undefined ? {} : { facts: known }),
    }),
});
const referenceAction = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    accessLevel: schemas/* enum */.k5n(catalogue/* accessLevels */.yy),
    policyGeneration: schemas/* boolean */.zMY().describe('flagged for IAM Access Analyzer policy generation'),
    actionLastAccessed: schemas/* boolean */.zMY().describe('flagged for action last accessed'),
});
const seenPrincipals = schemas/* strictObject */.rej({
    principals: schemas/* array */.YOg(schemas/* strictObject */.rej({ arn: schemas/* string */.YjP(), first: schema_values_time, last: schema_values_time }))
        .max(seen_principals/* mostSeen */.R8)
        .readonly(),
    complete: schemas/* boolean */.zMY()
        .describe('whether the list holds every principal of the logs: they have no gap, and none was left out'),
});
const origin = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(evidence/* sourceNames */.SI),
    location: schemas/* string */.YjP().describe('a file, bucket, trail, job or query'),
    hash: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).describe('of its content, such as sha256:...'),
    gatheredAt: schemas/* exactOptional */.yqP(schema_values_time),
});
const runRecord = schemas/* strictObject */.rej({
    end: schema_values_time,
    targets: byName(schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']),
        overGranted: count,
        missing: count,
        undetermined: count,
    })).describe('by name'),
});
/** The evidence file, version 2: all principals of a run and what each source could have shown. */
const evidenceSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(2),
    hash: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
    catalogVersion: schemas/* string */.YjP().describe('date of the action catalog it was gathered with'),
    coverage: schemas/* array */.YOg(coverage).readonly().describe('what each source records, and what it cannot'),
    principals: byName(knownPrincipal).describe('by ARN'),
    serviceReference: schemas/* exactOptional */.yqP(byName(schemas/* array */.YOg(referenceAction).readonly()))
        .describe('AWS’s service reference, by service'),
    remarks: schemas/* exactOptional */.yqP(names).describe('what is to be said of the gathering itself'),
    retention: schemas/* exactOptional */.yqP(byName(count))
        .describe('set where it is the union of several runs: milliseconds for which uses count, by principal'),
    matchedRoles: schemas/* exactOptional */.yqP(byName(schemas/* strictObject */.rej({ roles: names, error: schemas/* exactOptional */.yqP(schemas/* string */.YjP()) })))
        .describe('roles that match a `*` in principal-arn, by account, path and beginning of the name'),
    history: schemas/* exactOptional */.yqP(schemas/* array */.YOg(runRecord).readonly()).describe('what earlier runs found, oldest first'),
    provenance: schemas/* exactOptional */.yqP(schemas/* array */.YOg(origin).readonly()).describe('what this evidence was made of'),
    principalsSeen: schemas/* exactOptional */.yqP(seenPrincipals)
        .describe('all principals that logs showed, asked for or not'),
    interrupted: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('asked to end before everything was read'),
});

;// CONCATENATED MODULE: ./src/sources/evidence-file/strict.ts


/** Decodes an evidence file's JSON by its schema; a text says what is wrong with it first, and where. */
function decodeStrictly(value) {
    const parsed = evidenceSchema.safeParse(value, { error: schema_message/* schemaMessage */.N });
    if (!parsed.success)
        return (0,schema_message/* firstProblem */.A)(parsed.error);
    const { schemaVersion: _, hash, catalogVersion: __, history, ...evidence } = parsed.data;
    return { evidence, ...(history === undefined ? {} : { history }), hash };
}


/***/ })

};
