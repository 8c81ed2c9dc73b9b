export const id = 918;
export const ids = [918];
export const modules = {

/***/ 3918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEvidenceFile: () => (/* binding */ readEvidenceFile)
});

// EXTERNAL MODULE: ./src/disk/read-file.ts
var read_file = __webpack_require__(1988);
// EXTERNAL MODULE: ./src/drift/merge-evidence.ts
var merge_evidence = __webpack_require__(8517);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/drift/evidence.ts
var evidence = __webpack_require__(1482);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/sources/evidence-file/schema.ts



const schema_time = schemas/* string */.YjP()
    .refine((text) => (0,time/* parseTime */.pe)(text) !== undefined, 'not an ISO 8601 time in UTC')
    .describe('ISO 8601, UTC');
const schema_window = schemas/* strictObject */.rej({ start: schema_time, end: schema_time });
const count = schemas/* int */.Whr().min(0);
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const tally = schemas/* strictObject */.rej({ count: count.optional(), first: schema_time.optional(), last: schema_time.optional() });
const policyText = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP() });
const use = schemas/* strictObject */.rej({
    allowed: tally.optional(),
    denied: tally.optional(),
    attempted: tally.optional().describe('calls of which the source cannot say how they ended'),
    resources: names,
    allResources: schemas/* boolean */.zMY().describe('whether resources holds every resource of every call'),
    sources: schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* sourceNames */.SI)),
});
const unknownEvent = schemas/* strictObject */.rej({
    eventSource: schemas/* string */.YjP(),
    eventName: schemas/* string */.YjP(),
    service: schemas/* string */.YjP().optional(),
    candidates: names.optional().describe('actions it may have needed; which of them is not known'),
    count,
});
const principal = schemas/* strictObject */.rej({
    uses: schemas/* record */.g1P(schemas/* string */.YjP(), use).describe('by action'),
    mayNeed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ event: schemas/* string */.YjP(), last: schema_time })).describe('by action'),
    unknownEvents: schemas/* array */.YOg(unknownEvent),
    facts: schemas/* strictObject */.rej({
        created: schema_time.optional(),
        otherPolicies: schemas/* union */.KCZ([schemas/* literal */.euz('unreadable'), schemas/* array */.YOg(policyText)]).optional(),
        deployedPolicies: schemas/* array */.YOg(policyText).optional(),
    })
        .optional()
        .describe('what AWS said of the role itself'),
});
const logView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('cloudtrail-logs'),
    window: schema_window,
    span: schema_window.optional().describe('first to last event of any principal'),
    gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({ place: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    files: count,
    events: count,
    accounts: names,
    regions: names,
    daysWithout: names,
    holdsReads: schemas/* boolean */.zMY(),
    holdsOthers: schemas/* boolean */.zMY(),
    holdsServices: names,
    managementActions: names,
    mappedActions: names,
    records: schemas/* record */.g1P(schemas/* string */.YjP(), count).describe('number of records by principal'),
});
/** The evidence file, version 1: all principals of a run and what each source could have shown. */
const evidenceSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    hash: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
    catalogue: schemas/* string */.YjP().describe('date of the action catalogue it was gathered with'),
    views: schemas/* array */.YOg(logView),
    principals: schemas/* record */.g1P(schemas/* string */.YjP(), principal).describe('by ARN'),
});
/** A time of the document; the schema has already made sure that it is one. */
function readTime(text) {
    const instant = (0,time/* parseTime */.pe)(text);
    if (instant === undefined)
        throw new TypeError('not a time');
    return instant;
}
/** A moment as the document has it. */
const writeTime = (/* unused pure expression or super */ null && (isoTime));

// EXTERNAL MODULE: ./src/sources/evidence-file/write.ts
var write = __webpack_require__(2516);
;// CONCATENATED MODULE: ./src/sources/evidence-file/read.ts





const cap = 256 * 1024 * 1024;
/**
 * Reads the evidence file of an earlier run. Throws InputError when it cannot be read, is no evidence file, comes
 * from a newer version, or was changed after it was written.
 */
async function readEvidenceFile(path, roots) {
    const bytes = await (0,read_file/* readRegularFile */.XF)(path, { cap, roots });
    if (!Buffer.isBuffer(bytes))
        throw failure(path, bytes.message, 'check the path');
    const document = parseDocument((0,read_file/* decodeUtf8 */._6)(bytes), path);
    return {
        views: document.views.map(viewOf),
        principals: (0,merge_evidence/* sorted */.IP)(new Map(Object.entries(document.principals).map(([arn, one]) => [arn, principalOf(one)]))),
    };
}
function parseDocument(text, path) {
    const remedy = 'gather it anew with --report-directory';
    const value = text === undefined ? undefined : parseJson(text);
    if (value === undefined)
        throw failure(path, 'not an evidence file: truncated or not JSON', remedy);
    if (typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion !== 1) {
        throw failure(path, 'an evidence file of another version', remedy);
    }
    const parsed = evidenceSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
        throw failure(path, `not an evidence file: ${issue?.message ?? 'wrong shape'}${where}`, remedy);
    }
    if (parsed.data.hash !== (0,write/* contentHash */.A)(parsed.data)) {
        throw failure(path, 'its content does not match its hash: it was changed after it was written', remedy);
    }
    return parsed.data;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function failure(path, message, remedy) {
    return new input_error/* InputError */.d([{ place: `evidence-file ${path}`, message, remedy }]);
}
function viewOf({ window, span, records, ...view }) {
    return {
        ...view,
        window: windowOf(window),
        ...(span === undefined ? {} : { span: windowOf(span) }),
        records: (0,merge_evidence/* sorted */.IP)(new Map(Object.entries(records))),
    };
}
function principalOf({ uses, mayNeed, unknownEvents, facts }) {
    const evidence = {
        uses: (0,merge_evidence/* sorted */.IP)(new Map(Object.entries(uses).map(([action, use]) => [action, useOf(use)]))),
        mayNeed: (0,merge_evidence/* sorted */.IP)(new Map(Object.entries(mayNeed).map(([action, { event, last }]) => [action, { event, last: readTime(last) }]))),
        unknownEvents: unknownEvents.map(({ service, candidates, ...event }) => ({
            ...event,
            ...(service === undefined ? {} : { service }),
            ...(candidates === undefined ? {} : { candidates }),
        })),
    };
    return { evidence, ...(facts === undefined ? {} : { facts: factsOf(facts) }) };
}
function factsOf({ created, otherPolicies, deployedPolicies, }) {
    return {
        ...(created === undefined ? {} : { created: readTime(created) }),
        ...(otherPolicies === undefined ? {} : { otherPolicies }),
        ...(deployedPolicies === undefined ? {} : { deployedPolicies }),
    };
}
function useOf({ allowed, denied, attempted, resources, allResources, sources, }) {
    return {
        ...(allowed === undefined ? {} : { allowed: tallyOf(allowed) }),
        ...(denied === undefined ? {} : { denied: tallyOf(denied) }),
        ...(attempted === undefined ? {} : { attempted: tallyOf(attempted) }),
        resources,
        allResources,
        sources,
    };
}
function tallyOf({ count, first, last }) {
    return {
        ...(count === undefined ? {} : { count }),
        ...(first === undefined ? {} : { first: readTime(first) }),
        ...(last === undefined ? {} : { last: readTime(last) }),
    };
}
function windowOf({ start, end }) {
    return { start: readTime(start), end: readTime(end) };
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   r: () => (/* binding */ printEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);


/** The evidence file's text: the same evidence gives the same bytes. */
function printEvidence(evidence, catalogue) {
    const content = {
        catalogue,
        views: evidence.views.map(viewDocument),
        principals: Object.fromEntries([...evidence.principals].map(([arn, known]) => [arn, principalDocument(known)])),
    };
    const document = { schemaVersion: 1, hash: contentHash(content), ...content };
    return `${JSON.stringify(document, null, 1)}\n`;
}
/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
function contentHash(content) {
    const { catalogue, views, principals } = content;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify({ catalogue, views, principals })).digest('hex');
    return `sha256:${digest}`;
}
function viewDocument({ records, window, span, ...view }) {
    const { source, gaps, files, events, accounts, regions, daysWithout, ...rest } = view;
    return {
        source,
        window: windowDocument(window),
        ...(span === undefined ? {} : { span: windowDocument(span) }),
        gaps: gaps.map(({ place, message }) => ({ place, message })),
        files,
        events,
        accounts: [...accounts],
        regions: [...regions],
        daysWithout: [...daysWithout],
        holdsReads: rest.holdsReads,
        holdsOthers: rest.holdsOthers,
        holdsServices: [...rest.holdsServices],
        managementActions: [...rest.managementActions],
        mappedActions: [...rest.mappedActions],
        records: Object.fromEntries(records),
    };
}
function principalDocument({ evidence, facts }) {
    const { uses, mayNeed, unknownEvents } = evidence;
    return {
        uses: Object.fromEntries([...uses].map(([action, use]) => [action, useDocument(use)])),
        mayNeed: Object.fromEntries([...mayNeed].map(([action, { event, last }]) => [action, { event, last: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last) }])),
        unknownEvents: unknownEvents.map(({ eventSource, eventName, service, candidates, count }) => ({
            eventSource,
            eventName,
            ...(service === undefined ? {} : { service }),
            ...(candidates === undefined ? {} : { candidates: [...candidates] }),
            count,
        })),
        ...(facts === undefined ? {} : { facts: factsDocument(facts) }),
    };
}
function factsDocument(facts) {
    const { created, otherPolicies, deployedPolicies } = facts;
    const texts = (policies) => policies.map(({ path, text }) => ({ path, text }));
    return {
        ...(created === undefined ? {} : { created: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(created) }),
        ...(otherPolicies === undefined
            ? {}
            : { otherPolicies: otherPolicies === 'unreadable' ? otherPolicies : texts(otherPolicies) }),
        ...(deployedPolicies === undefined ? {} : { deployedPolicies: texts(deployedPolicies) }),
    };
}
function useDocument({ allowed, denied, attempted, resources, allResources, sources, }) {
    return {
        ...(allowed === undefined ? {} : { allowed: tallyDocument(allowed) }),
        ...(denied === undefined ? {} : { denied: tallyDocument(denied) }),
        ...(attempted === undefined ? {} : { attempted: tallyDocument(attempted) }),
        resources: [...resources],
        allResources,
        sources: [...sources],
    };
}
function tallyDocument({ count, first, last }) {
    return {
        ...(count === undefined ? {} : { count }),
        ...(first === undefined ? {} : { first: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(first) }),
        ...(last === undefined ? {} : { last: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last) }),
    };
}
function windowDocument({ start, end }) {
    return { start: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ })

};
