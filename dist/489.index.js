export const id = 489;
export const ids = [489];
export const modules = {

/***/ 3299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decodeDocument),
  decodeStrictly: () => (/* binding */ decodeStrictly),
  K: () => (/* binding */ encodeDocument)
});

;// CONCATENATED MODULE: ./data/evidence-shape.json
const evidence_shape_namespaceObject = /*#__PURE__*/JSON.parse('{"type":"object","properties":{"schemaVersion":{"type":"number","const":1},"hash":{"type":"string"},"catalogue":{"type":"string"},"views":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"source":{"type":"string","enum":["cloudtrail-logs","athena"]},"query":{"type":"object","properties":{"id":{"type":"string"},"scannedBytes":{"type":"integer","minimum":0}},"required":["id","scannedBytes"],"additionalProperties":false},"onlyRegions":{"type":"array","items":{"type":"string"}},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"span":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"files":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0},"accounts":{"type":"array","items":{"type":"string"}},"regions":{"type":"array","items":{"type":"string"}},"daysWithout":{"type":"array","items":{"type":"string"}},"holdsReads":{"type":"boolean"},"holdsOthers":{"type":"boolean"},"holdsServices":{"type":"array","items":{"type":"string"}},"managementActions":{"type":"array","items":{"type":"string"}},"mappedActions":{"type":"array","items":{"type":"string"}},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"unread":{"type":"string"},"lost":{"type":"boolean","const":true}},"required":["arn","unread"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"allRegions":{"type":"boolean"},"reads":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"others":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"since":{"format":"date-time","type":"string"},"until":{"format":"date-time","type":"string"},"fault":{"type":"string"}},"required":["arn","allRegions"],"additionalProperties":false}]}},"records":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["source","window","gaps","files","events","accounts","regions","daysWithout","holdsReads","holdsOthers","holdsServices","managementActions","mappedActions","records"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"policy-generation"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"covered":{"type":"array","items":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false}},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"jobs":{"type":"array","items":{"type":"string"}},"regions":{"anyOf":[{"type":"string","const":"all"},{"type":"array","items":{"type":"string"}}]},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"unread":{"type":"string"},"lost":{"type":"boolean","const":true}},"required":["arn","unread"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"allRegions":{"type":"boolean"},"reads":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"others":{"type":"object","properties":{"without":{"type":"array","items":{"type":"string"}}},"required":["without"],"additionalProperties":false},"since":{"format":"date-time","type":"string"},"until":{"format":"date-time","type":"string"},"fault":{"type":"string"}},"required":["arn","allRegions"],"additionalProperties":false}]}},"actions":{"type":"integer","minimum":0},"services":{"type":"array","items":{"type":"string"}}},"required":["source","principal","window","covered","gaps","jobs","regions","trails","actions","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"last-accessed"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"reach":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"services":{"type":"array","items":{"type":"object","properties":{"service":{"type":"string"},"last":{"format":"date-time","type":"string"},"tracked":{"type":"array","items":{"type":"string"}}},"required":["service"],"additionalProperties":false}}},"required":["source","principal","window","reach","gaps","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"unused-access"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"reach":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"place":{"type":"string"},"message":{"type":"string"}},"required":["place","message"],"additionalProperties":false}},"analyzer":{"type":"string"},"actions":{"type":"array","items":{"type":"string"}},"unusedRole":{"type":"object","properties":{"last":{"format":"date-time","type":"string"}},"additionalProperties":false}},"required":["source","principal","window","reach","gaps","analyzer","actions"],"additionalProperties":false}]}},"principals":{"type":"object","additionalProperties":{"type":"object","properties":{"uses":{"type":"object","additionalProperties":{"type":"object","properties":{"allowed":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"denied":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"attempted":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"resources":{"type":"array","items":{"type":"string"}},"allResources":{"type":"boolean"},"sources":{"type":"array","items":{"type":"string","enum":["policy-generation","last-accessed","unused-access","cloudtrail-logs","athena","file"]}}},"required":["resources","allResources","sources"],"additionalProperties":false}},"mayNeed":{"type":"object","additionalProperties":{"type":"object","properties":{"event":{"type":"string"},"last":{"format":"date-time","type":"string"}},"required":["event","last"],"additionalProperties":false}},"unknownEvents":{"type":"array","items":{"type":"object","properties":{"eventSource":{"type":"string"},"eventName":{"type":"string"},"service":{"type":"string"},"candidates":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"last":{"format":"date-time","type":"string"}},"required":["eventSource","eventName","count"],"additionalProperties":false}},"facts":{"type":"object","properties":{"created":{"format":"date-time","type":"string"},"absent":{"type":"boolean","const":true},"policies":{"anyOf":[{"type":"string","const":"unreadable"},{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false}}]},"boundary":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"analyzer":{"type":"string"},"detail":{"type":"string"}},"required":["id","type","analyzer"],"additionalProperties":false}},"unread":{"type":"array","items":{"type":"string"}},"remarks":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"required":["uses","mayNeed","unknownEvents"],"additionalProperties":false}},"reference":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"level":{"type":"string","enum":["Permissions management","Write","Tagging","Read","List"]},"logged":{"type":"boolean"},"tracked":{"type":"boolean"}},"required":["name","level","logged","tracked"],"additionalProperties":false}}},"remarks":{"type":"array","items":{"type":"string"}},"retention":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"prefixes":{"type":"object","additionalProperties":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string"}},"failure":{"type":"string"}},"required":["roles"],"additionalProperties":false}},"history":{"type":"array","items":{"type":"object","properties":{"end":{"format":"date-time","type":"string"},"targets":{"type":"object","additionalProperties":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","fail","inconclusive"]},"overGranted":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"cannotTell":{"type":"integer","minimum":0}},"required":["verdict","overGranted","missing","cannotTell"],"additionalProperties":false}}},"required":["end","targets"],"additionalProperties":false}},"interrupted":{"type":"boolean","const":true}},"required":["schemaVersion","hash","catalogue","views","principals"],"additionalProperties":false}');
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(7198);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(344);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence = __webpack_require__(7121);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8712);
;// CONCATENATED MODULE: ./src/sources/evidence-file/schema.ts





/** A moment: ISO 8601 in the file, milliseconds in the program. The format is what `walk.ts` knows it by. */
const schema_time = schemas/* codec */.rLB(schemas/* string */.YjP()
    .refine((text) => (0,time/* parseTime */.pe)(text) !== undefined, 'not an ISO 8601 time in UTC')
    .describe('ISO 8601, UTC'), schemas/* number */.aig(), 
// The refinement has let real times through only.
{ decode: (text) => (0,time/* parseTime */.pe)(text) ?? Number.NaN, encode: time/* isoTime */.Ly })
    .meta({ format: 'date-time' });
const schema_window = schemas/* strictObject */.rej({ start: schema_time, end: schema_time });
const count = schemas/* int */.Whr().min(0);
const names = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
const gaps = schemas/* array */.YOg(schemas/* strictObject */.rej({ place: schemas/* string */.YjP(), message: schemas/* string */.YjP() })).readonly();
/** A map: an object in the file, its keys in code-unit order in the program. */
function byName(value) {
    return schemas/* codec */.rLB(schemas/* record */.g1P(schemas/* string */.YjP(), value), schemas/* custom */.IeY((given) => given instanceof Map), {
        decode: (object) => (0,order/* sorted */.I)(new Map(Object.entries(object))),
        encode: (map) => Object.fromEntries(map),
    });
}
const without = schemas/* strictObject */.rej({ without: names.describe('services left out') });
const trail = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        unread: schemas/* string */.YjP().describe('why nothing is known of it'),
        lost: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('asked again it may tell'),
    }),
    schemas/* strictObject */.rej({
        arn: schemas/* string */.YjP(),
        allRegions: schemas/* boolean */.zMY(),
        reads: schemas/* exactOptional */.yqP(without).describe('absent: it records no call that only reads'),
        others: schemas/* exactOptional */.yqP(without).describe('absent: it records no other call'),
        since: schemas/* exactOptional */.yqP(schema_time).describe('since when it records without a break'),
        until: schemas/* exactOptional */.yqP(schema_time).describe('since when it does not record any more'),
        fault: schemas/* exactOptional */.yqP(schemas/* string */.YjP()).describe('what keeps it from delivering'),
    }),
]);
const trails = schemas/* array */.YOg(trail).readonly();
const logView = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['cloudtrail-logs', 'athena']),
    query: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), scannedBytes: count.describe('0: an earlier result') }))
        .describe('the query of Athena that counted them'),
    onlyRegions: schemas/* exactOptional */.yqP(names).describe('regions asked for; absent: all'),
    window: schema_window,
    span: schemas/* exactOptional */.yqP(schema_window).describe('first to last event of any principal'),
    gaps,
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
    trails: schemas/* exactOptional */.yqP(trails).describe('the trails that wrote the logs'),
    records: byName(count).describe('number of records by principal'),
});
const generationView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('policy-generation'),
    principal: schemas/* string */.YjP(),
    window: schema_window.describe('the time asked for'),
    covered: schemas/* array */.YOg(schema_window).readonly().describe('times that finished jobs looked at'),
    gaps,
    jobs: names,
    regions: schemas/* union */.KCZ([schemas/* literal */.euz('all'), names]),
    trails,
    actions: count.describe('actions found'),
    services: names.describe('services that the service-level template names'),
});
const accessedService = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    last: schemas/* exactOptional */.yqP(schema_time).describe('absent: not used in the tracking period'),
    tracked: schemas/* exactOptional */.yqP(names).describe('the actions listed, used or not; absent: no list'),
});
const lastAccessedView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('last-accessed'),
    principal: schemas/* string */.YjP(),
    window: schema_window.describe('the time asked for'),
    reach: schema_window.describe('the time the report tells of'),
    gaps,
    services: schemas/* array */.YOg(accessedService).readonly(),
});
const unusedAccessView = schemas/* strictObject */.rej({
    source: schemas/* literal */.euz('unused-access'),
    principal: schemas/* string */.YjP(),
    window: schema_window.describe('the time asked for'),
    reach: schema_window.describe('the tracking period of the analyzer'),
    gaps,
    analyzer: schemas/* string */.YjP().describe('ARN; empty when none was found'),
    actions: names.describe('actions that findings name'),
    unusedRole: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ last: schemas/* exactOptional */.yqP(schema_time) })),
});
/** What one source could have shown. */
const view = schemas/* discriminatedUnion */.gMt('source', [logView, generationView, lastAccessedView, unusedAccessView]);
const tally = schemas/* strictObject */.rej({
    count: schemas/* exactOptional */.yqP(count),
    first: schemas/* exactOptional */.yqP(schema_time),
    last: schemas/* exactOptional */.yqP(schema_time),
});
const use = schemas/* strictObject */.rej({
    allowed: schemas/* exactOptional */.yqP(tally),
    denied: schemas/* exactOptional */.yqP(tally),
    attempted: schemas/* exactOptional */.yqP(tally).describe('calls of which the source cannot say how they ended'),
    resources: names,
    allResources: schemas/* boolean */.zMY().describe('whether resources holds every resource of every call'),
    sources: schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* sourceNames */.SI)).readonly(),
});
const unknownEvent = schemas/* strictObject */.rej({
    eventSource: schemas/* string */.YjP(),
    eventName: schemas/* string */.YjP(),
    service: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    candidates: schemas/* exactOptional */.yqP(names).describe('actions it may have needed; which of them is not known'),
    count,
    last: schemas/* exactOptional */.yqP(schema_time),
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
    created: schemas/* exactOptional */.yqP(schema_time),
    absent: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('IAM knows no such role or user'),
    policies: schemas/* exactOptional */.yqP(schemas/* union */.KCZ([schemas/* literal */.euz('unreadable'), schemas/* array */.YOg(livePolicy).readonly()])),
    boundary: schemas/* exactOptional */.yqP(livePolicy),
    findings: schemas/* exactOptional */.yqP(schemas/* array */.YOg(activeFinding).readonly()).describe('active findings of analyzers'),
    unread: schemas/* exactOptional */.yqP(names).describe('what could not be read'),
    remarks: schemas/* exactOptional */.yqP(names).describe('what else is to be said of asking about it'),
})
    .describe('what AWS said of the role itself');
const knownPrincipal = schemas/* codec */.rLB(schemas/* strictObject */.rej({
    uses: byName(use).describe('by action'),
    mayNeed: byName(schemas/* strictObject */.rej({ event: schemas/* string */.YjP(), last: schema_time })).describe('by action'),
    unknownEvents: schemas/* array */.YOg(unknownEvent).readonly(),
    facts: schemas/* exactOptional */.yqP(facts),
}), schemas/* custom */.IeY(), {
    decode: ({ facts: known, ...evidence }) => ({
        evidence,
        ...(known === undefined ? {} : { facts: known }),
    }),
    encode: ({ evidence: { uses, mayNeed, unknownEvents }, facts: known }) => {
        return { uses, mayNeed, unknownEvents, ...(known === undefined ? {} : { facts: known }) };
    },
});
const referenceAction = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(catalogue/* accessLevels */.yy),
    logged: schemas/* boolean */.zMY().describe('flagged for policy generation'),
    tracked: schemas/* boolean */.zMY().describe('flagged for action last accessed'),
});
const runRecord = schemas/* strictObject */.rej({
    end: schema_time,
    targets: byName(schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']),
        overGranted: count,
        missing: count,
        cannotTell: count,
    })).describe('by name'),
});
/** The evidence file, version 1: all principals of a run and what each source could have shown. */
const evidenceSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    hash: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
    catalogue: schemas/* string */.YjP().describe('date of the action catalogue it was gathered with'),
    views: schemas/* array */.YOg(view).readonly(),
    principals: byName(knownPrincipal).describe('by ARN'),
    reference: schemas/* exactOptional */.yqP(byName(schemas/* array */.YOg(referenceAction).readonly()))
        .describe('AWS’s service reference, by service'),
    remarks: schemas/* exactOptional */.yqP(names).describe('what is to be said of the gathering itself'),
    retention: schemas/* exactOptional */.yqP(byName(count))
        .describe('set where it is the union of several runs: milliseconds for which uses count, by principal'),
    prefixes: schemas/* exactOptional */.yqP(byName(schemas/* strictObject */.rej({ roles: names, failure: schemas/* exactOptional */.yqP(schemas/* string */.YjP()) })))
        .describe('roles whose names begin in some way, by account and prefixes'),
    history: schemas/* exactOptional */.yqP(schemas/* array */.YOg(runRecord).readonly()).describe('what earlier runs found, oldest first'),
    interrupted: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)).describe('asked to end before everything was read'),
});

;// CONCATENATED MODULE: ./src/sources/evidence-file/document.ts




/**
 * Decodes an evidence file's JSON as `evidenceSchema` does, without loading zod, which takes longer than the rest of a
 * check. Undefined when that schema would refuse it, and where it alone should judge.
 */
function decodeDocument(value) {
    const read = readShape(evidence_shape_namespaceObject, value);
    if (!isDocument(read))
        return undefined;
    const { schemaVersion: _, hash, catalogue: __, principals, ...rest } = read;
    const known = [...principals].map(([name, { facts, ...evidence }]) => [
        name,
        facts === undefined ? { evidence } : { evidence, facts },
    ]);
    return { evidence: { ...rest, principals: new Map(known) }, hash };
}
/** The evidence file's JSON, its members in the order of the schema. Throws TypeError for what is no evidence. */
function encodeDocument(evidence, catalogue, hash) {
    const principals = [...evidence.principals].map(([name, { evidence: own, facts }]) => [
        name,
        facts === undefined ? own : { ...own, facts },
    ]);
    const document = { schemaVersion: 1, hash, catalogue, ...evidence, principals: new Map(principals) };
    const written = writeShape(evidence_shape_namespaceObject, document);
    if (typeof written !== 'object' || written === null)
        throw new TypeError('not the shape of evidence');
    return written;
}
/** What has the shape has the type: both come from `evidenceSchema`. */
function isDocument(read) {
    return read !== misfit;
}
/** What does not have the shape. */
const misfit = Symbol('misfit');
/**
 * Reads a JSON value of a shape as the schema it was made from would decode it: times become milliseconds, objects with
 * free names become maps, members come in the order of the shape. `misfit` where the value does not have the shape, or
 * holds what only the schema should judge; which of both, and where, the schema can say.
 */
function readShape(shape, value) {
    return walk(shape, value, 'read');
}
/** The JSON value that `readShape` reads as this one; `misfit` where there is none. */
function writeShape(shape, value) {
    return walk(shape, value, 'write');
}
function walk(shape, value, way) {
    const options = shape.anyOf ?? shape.oneOf;
    if (options !== undefined)
        return firstFit(options, value, way);
    if (shape.const !== undefined)
        return value === shape.const ? value : misfit;
    if (shape.enum !== undefined)
        return shape.enum.includes(value) ? value : misfit;
    if (shape.format === 'date-time')
        return timeOf(value, way);
    switch (shape.type) {
        case 'string':
        case 'boolean':
            return typeof value === shape.type ? value : misfit;
        case 'integer':
            return Number.isSafeInteger(value) && Number(value) >= (shape.minimum ?? -Infinity) ? value : misfit;
        case 'array':
            return Array.isArray(value) && shape.items !== undefined ? listOf(shape.items, value, way) : misfit;
        case 'object':
            if (typeof shape.additionalProperties === 'object')
                return mapOf(shape.additionalProperties, value, way);
            return membersOf(shape, value, way);
        default:
            return misfit;
    }
}
function firstFit(options, value, way) {
    for (const option of options) {
        const fit = walk(option, value, way);
        if (fit !== misfit)
            return fit;
    }
    return misfit;
}
function timeOf(value, way) {
    if (way === 'write')
        return typeof value === 'number' ? (0,time/* isoTime */.Ly)(value) : misfit;
    return (typeof value === 'string' ? (0,time/* parseTime */.pe)(value) : undefined) ?? misfit;
}
function listOf(items, values, way) {
    const list = [];
    for (const value of values) {
        const item = walk(items, value, way);
        if (item === misfit)
            return misfit;
        list.push(item);
    }
    return list;
}
function mapOf(shape, value, way) {
    if (way === 'read' ? !isObject(value) : !(value instanceof Map))
        return misfit;
    const entries = [];
    for (const [name, own] of value instanceof Map ? value : Object.entries(value ?? {})) {
        const member = walk(shape, own, way);
        // No object of a program should have a member of this name.
        if (member === misfit || name === '__proto__')
            return misfit;
        entries.push([name, member]);
    }
    return way === 'read' ? (0,order/* sorted */.I)(new Map(entries)) : Object.fromEntries(entries);
}
function membersOf({ properties = {}, required = [] }, value, way) {
    if (!isObject(value))
        return misfit;
    const members = new Map(Object.entries(value));
    for (const name of members.keys())
        if (!Object.hasOwn(properties, name))
            return misfit;
    for (const name of required)
        if (!members.has(name))
            return misfit;
    const found = [];
    for (const [name, shape] of Object.entries(properties)) {
        if (!members.has(name))
            continue;
        const member = walk(shape, members.get(name), way);
        if (member === misfit)
            return misfit;
        found.push([name, member]);
    }
    return Object.fromEntries(found);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Decodes an evidence file's JSON by its schema; a text says what is wrong with it first, and where. */
function decodeStrictly(value) {
    const parsed = evidenceSchema.safeParse(value);
    if (!parsed.success)
        return firstIssue(parsed.error);
    const { schemaVersion: _, hash, catalogue: __, ...evidence } = parsed.data;
    return { evidence, hash };
}
function firstIssue({ issues: [issue] }) {
    const path = issue?.path.map(String).join('.') ?? '';
    return `${issue?.message ?? 'wrong shape'}${path === '' ? '' : ` at ${path}`}`;
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   r: () => (/* binding */ printEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3299);


const anyHash = `sha256:${'0'.repeat(64)}`;
/** The evidence file's text: the same evidence gives the same bytes. `catalogue` is the catalogue's date. */
function printEvidence(evidence, catalogue) {
    const document = (0,_document__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(evidence, catalogue, anyHash);
    return `${JSON.stringify({ ...document, hash: contentHash(document) }, null, 1)}\n`;
}
/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
function contentHash(document) {
    const content = Object.entries(document).filter(([key]) => key !== 'schemaVersion' && key !== 'hash');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(Object.fromEntries(content)))
        .digest('hex');
    return `sha256:${digest}`;
}


/***/ })

};
