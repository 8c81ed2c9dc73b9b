export const id = 2516;
export const ids = [2516];
export const modules = {

/***/ 36146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decodeDocument),
  K: () => (/* binding */ encodeDocument)
});

;// CONCATENATED MODULE: ./data/evidence-shape.json
const evidence_shape_namespaceObject = /*#__PURE__*/JSON.parse('{"type":"object","properties":{"schemaVersion":{"type":"number","const":2},"hash":{"type":"string"},"catalogVersion":{"type":"string"},"coverage":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"source":{"type":"string","enum":["cloudtrail-logs","athena"]},"query":{"type":"object","properties":{"id":{"type":"string"},"scannedBytes":{"type":"integer","minimum":0}},"required":["id","scannedBytes"],"additionalProperties":false},"requestedRegions":{"type":"array","items":{"type":"string"}},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"span":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"location":{"type":"string"},"message":{"type":"string"}},"required":["location","message"],"additionalProperties":false}},"files":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0},"accounts":{"type":"array","items":{"type":"string"}},"regions":{"type":"array","items":{"type":"string"}},"daysWithoutEvents":{"type":"array","items":{"type":"string"}},"hasReadEvents":{"type":"boolean"},"hasWriteEvents":{"type":"boolean"},"excludableServicesSeen":{"type":"array","items":{"type":"string"}},"managementEventActions":{"type":"array","items":{"type":"string"}},"mappedActions":{"type":"array","items":{"type":"string"}},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"readError":{"type":"string"},"retryable":{"type":"boolean","const":true}},"required":["arn","readError"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"multiRegion":{"type":"boolean"},"readEvents":{"type":"object","properties":{"excludedServices":{"type":"array","items":{"type":"string"}}},"required":["excludedServices"],"additionalProperties":false},"writeEvents":{"type":"object","properties":{"excludedServices":{"type":"array","items":{"type":"string"}}},"required":["excludedServices"],"additionalProperties":false},"recordingSince":{"format":"date-time","type":"string"},"stoppedAt":{"format":"date-time","type":"string"},"deliveryError":{"type":"string"}},"required":["arn","multiRegion"],"additionalProperties":false}]}},"eventsByPrincipal":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"required":["source","window","gaps","files","events","accounts","regions","daysWithoutEvents","hasReadEvents","hasWriteEvents","excludableServicesSeen","managementEventActions","mappedActions","eventsByPrincipal"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"policy-generation"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"covered":{"type":"array","items":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false}},"gaps":{"type":"array","items":{"type":"object","properties":{"location":{"type":"string"},"message":{"type":"string"}},"required":["location","message"],"additionalProperties":false}},"jobs":{"type":"array","items":{"type":"string"}},"regions":{"anyOf":[{"type":"string","const":"all"},{"type":"array","items":{"type":"string"}}]},"trails":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"arn":{"type":"string"},"readError":{"type":"string"},"retryable":{"type":"boolean","const":true}},"required":["arn","readError"],"additionalProperties":false},{"type":"object","properties":{"arn":{"type":"string"},"multiRegion":{"type":"boolean"},"readEvents":{"type":"object","properties":{"excludedServices":{"type":"array","items":{"type":"string"}}},"required":["excludedServices"],"additionalProperties":false},"writeEvents":{"type":"object","properties":{"excludedServices":{"type":"array","items":{"type":"string"}}},"required":["excludedServices"],"additionalProperties":false},"recordingSince":{"format":"date-time","type":"string"},"stoppedAt":{"format":"date-time","type":"string"},"deliveryError":{"type":"string"}},"required":["arn","multiRegion"],"additionalProperties":false}]}},"actions":{"type":"integer","minimum":0},"services":{"type":"array","items":{"type":"string"}}},"required":["source","principal","window","covered","gaps","jobs","regions","trails","actions","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"last-accessed"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"trackingPeriod":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"location":{"type":"string"},"message":{"type":"string"}},"required":["location","message"],"additionalProperties":false}},"services":{"type":"array","items":{"type":"object","properties":{"service":{"type":"string"},"last":{"format":"date-time","type":"string"},"trackedActions":{"type":"array","items":{"type":"string"}}},"required":["service"],"additionalProperties":false}}},"required":["source","principal","window","trackingPeriod","gaps","services"],"additionalProperties":false},{"type":"object","properties":{"source":{"type":"string","const":"unused-access"},"principal":{"type":"string"},"window":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"trackingPeriod":{"type":"object","properties":{"start":{"format":"date-time","type":"string"},"end":{"format":"date-time","type":"string"}},"required":["start","end"],"additionalProperties":false},"gaps":{"type":"array","items":{"type":"object","properties":{"location":{"type":"string"},"message":{"type":"string"}},"required":["location","message"],"additionalProperties":false}},"analyzer":{"type":"string"},"actions":{"type":"array","items":{"type":"string"}},"unusedRole":{"type":"object","properties":{"last":{"format":"date-time","type":"string"}},"additionalProperties":false}},"required":["source","principal","window","trackingPeriod","gaps","analyzer","actions"],"additionalProperties":false}]}},"principals":{"type":"object","additionalProperties":{"type":"object","properties":{"uses":{"type":"object","additionalProperties":{"type":"object","properties":{"allowed":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"denied":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"attempted":{"type":"object","properties":{"count":{"type":"integer","minimum":0},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"additionalProperties":false},"resources":{"type":"object","properties":{"sample":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"complete":{"type":"boolean"}},"required":["sample","complete"],"additionalProperties":false},"patterns":{"type":"array","items":{"type":"string"}},"denialReasons":{"type":"array","items":{"type":"object","properties":{"policyType":{"type":"string"},"explicitDeny":{"type":"boolean","const":true},"policyArn":{"type":"string"},"authorizationId":{"type":"string"},"count":{"type":"integer","minimum":0},"last":{"format":"date-time","type":"string"}},"required":["policyType"],"additionalProperties":false}},"denialDays":{"type":"array","items":{"type":"string"}},"invokedBy":{"type":"array","items":{"type":"string"}},"sources":{"type":"array","items":{"type":"string","enum":["policy-generation","last-accessed","unused-access","cloudtrail-logs","athena","file"]}}},"required":["resources","sources"],"additionalProperties":false}},"mayNeed":{"type":"object","additionalProperties":{"type":"object","properties":{"event":{"type":"string"},"last":{"format":"date-time","type":"string"},"resources":{"type":"object","properties":{"sample":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"complete":{"type":"boolean"}},"required":["sample","complete"],"additionalProperties":false}},"required":["event","last"],"additionalProperties":false}},"unknownEvents":{"type":"array","items":{"type":"object","properties":{"eventSource":{"type":"string"},"eventName":{"type":"string"},"service":{"type":"string"},"candidates":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"last":{"format":"date-time","type":"string"}},"required":["eventSource","eventName","count"],"additionalProperties":false}},"requestNeeds":{"type":"object","additionalProperties":{"type":"object","properties":{"event":{"type":"string"},"last":{"format":"date-time","type":"string"},"resources":{"type":"object","properties":{"sample":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"complete":{"type":"boolean"}},"required":["sample","complete"],"additionalProperties":false},"likely":{"type":"boolean","const":true}},"required":["event","last"],"additionalProperties":false}},"facts":{"type":"object","properties":{"created":{"format":"date-time","type":"string"},"absent":{"type":"boolean","const":true},"policies":{"anyOf":[{"type":"string","const":"unreadable"},{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false}}]},"boundary":{"type":"object","properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["inline","customer","aws","group"]},"text":{"type":"string"}},"required":["name","kind","text"],"additionalProperties":false},"findings":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"analyzer":{"type":"string"},"detail":{"type":"string"}},"required":["id","type","analyzer"],"additionalProperties":false}},"readErrors":{"type":"array","items":{"type":"string"}},"remarks":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"required":["uses","mayNeed","unknownEvents"],"additionalProperties":false}},"serviceReference":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"accessLevel":{"type":"string","enum":["Permissions management","Write","Tagging","Read","List"]},"policyGeneration":{"type":"boolean"},"actionLastAccessed":{"type":"boolean"}},"required":["name","accessLevel","policyGeneration","actionLastAccessed"],"additionalProperties":false}}},"remarks":{"type":"array","items":{"type":"string"}},"retention":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"matchedRoles":{"type":"object","additionalProperties":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string"}},"error":{"type":"string"}},"required":["roles"],"additionalProperties":false}},"history":{"type":"array","items":{"type":"object","properties":{"end":{"format":"date-time","type":"string"},"targets":{"type":"object","additionalProperties":{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","fail","inconclusive"]},"overGranted":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"undetermined":{"type":"integer","minimum":0}},"required":["verdict","overGranted","missing","undetermined"],"additionalProperties":false}}},"required":["end","targets"],"additionalProperties":false}},"provenance":{"type":"array","items":{"type":"object","properties":{"source":{"type":"string","enum":["policy-generation","last-accessed","unused-access","cloudtrail-logs","athena","file"]},"location":{"type":"string"},"hash":{"type":"string"},"gatheredAt":{"format":"date-time","type":"string"}},"required":["source","location"],"additionalProperties":false}},"principalsSeen":{"type":"object","properties":{"principals":{"maxItems":10000,"type":"array","items":{"type":"object","properties":{"arn":{"type":"string"},"first":{"format":"date-time","type":"string"},"last":{"format":"date-time","type":"string"}},"required":["arn","first","last"],"additionalProperties":false}},"complete":{"type":"boolean"}},"required":["principals","complete"],"additionalProperties":false},"interrupted":{"type":"boolean","const":true}},"required":["schemaVersion","hash","catalogVersion","coverage","principals"],"additionalProperties":false}');
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/sources/evidence-file/shape.ts


const misfit = Symbol('misfit');
function readShape(shape, value) {
    return walk(shape, value, 'read');
}
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
            return Array.isArray(value) ? listOf(shape, value, way) : misfit;
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
function listOf({ items, maxItems = Infinity }, values, way) {
    if (items === undefined || values.length > maxItems)
        return misfit;
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
        if (member === misfit || name === '__proto__')
            return misfit;
        entries.push([name, member]);
    }
    return way === 'read' ? (0,order/* sorted */.I)(new Map(entries)) : Object.fromEntries(entries);
}
function membersOf({ properties = {}, required = [] }, value, way) {
    if (!isObject(value))
        return misfit;
    for (const name of Object.keys(value))
        if (!Object.hasOwn(properties, name))
            return misfit;
    const members = new Map(Object.entries(value));
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

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/sources/evidence-file/shape-misfit.ts


function misfitText(shape, value) {
    const { path, message } = misfitIn(shape, value, []);
    return `${path.length === 0 ? 'the document' : path.join('.')} ${message}`;
}
function misfitIn(shape, value, path) {
    const meant = meantOption(shape, value);
    if (meant === undefined)
        return { path, message: 'does not match the schema' };
    if (meant.type === 'array' && Array.isArray(value))
        return misfitInList(meant, value, path);
    if (meant.type === 'object' && isObject(value))
        return misfitInObject(meant, value, path);
    return { path, message: wordsFor(meant, value) };
}
function meantOption(shape, value) {
    const options = shape.anyOf ?? shape.oneOf;
    if (options === undefined)
        return shape;
    return options.find(({ type, properties = {} }) => {
        if (type === 'array')
            return Array.isArray(value);
        if (type !== 'object' || !isObject(value))
            return false;
        const members = new Map(Object.entries(value));
        return Object.entries(properties).every(([name, { const: one, enum: some }]) => {
            return (some ?? (one === undefined ? undefined : [one]))?.includes(members.get(name)) ?? true;
        });
    });
}
function misfitInList({ items = {}, maxItems }, values, path) {
    if (values.length > (maxItems ?? Infinity))
        return { path, message: 'is too large or too long' };
    const index = values.findIndex((one) => readShape(items, one) === misfit);
    return misfitIn(items, values[index], [...path, String(index)]);
}
function misfitInObject(shape, value, path) {
    const { properties = {}, required = [], additionalProperties: rest } = shape;
    const isFree = typeof rest === 'object';
    const names = isFree ? Object.keys(value) : Object.keys(properties);
    const isKnown = (name) => name !== '__proto__' && (isFree || Object.hasOwn(properties, name));
    const odd = Object.keys(value).find((name) => !isKnown(name));
    if (odd !== undefined)
        return { path, message: `has an unknown key, ${(0,base_text/* quote */.hD)(odd)}` };
    const members = new Map(Object.entries(value));
    for (const name of names) {
        const own = isFree ? rest : properties[name];
        const below = [...path, name];
        if (!members.has(name)) {
            if (required.includes(name))
                return { path: below, message: 'is missing' };
        }
        else if (own !== undefined && readShape(own, members.get(name)) === misfit)
            return misfitIn(own, members.get(name), below);
    }
    return { path, message: 'does not match the schema' };
}
function wordsFor({ type = '', const: one, enum: some, minimum, format }, value) {
    if (one !== undefined)
        return `must be ${String(one)}`;
    if (some !== undefined)
        return 'has a value that is not allowed';
    if (typeof value === 'string' && format !== undefined)
        return 'has an invalid format';
    if (Number.isSafeInteger(value) && minimum !== undefined)
        return 'is too small or too short';
    return `must be ${kinds.get(type) ?? 'of a different type'}`;
}
const kinds = new Map([
    ['string', 'a string'],
    ['integer', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'an array'],
    ['object', 'an object'],
]);

;// CONCATENATED MODULE: ./src/sources/evidence-file/document.ts



const shape = evidence_shape_namespaceObject;
function decodeDocument(value) {
    const read = readShape(shape, value);
    return isDocument(read) ? fileOf(read) : misfitText(shape, value);
}
function fileOf(document) {
    const { schemaVersion: _, hash, catalogVersion: __, history, principals, ...rest } = document;
    const known = [...principals].map(([name, { facts, ...evidence }]) => [
        name,
        facts === undefined ? { evidence } : { evidence, facts },
    ]);
    const evidence = { ...rest, principals: new Map(known) };
    return { evidence, ...(history === undefined ? {} : { history }), hash };
}
function encodeDocument({ evidence, history }, catalogVersion, hash) {
    const principals = [...evidence.principals].map(([name, { evidence: own, facts }]) => [
        name,
        facts === undefined ? own : { ...own, facts },
    ]);
    const kept = history === undefined ? {} : { history };
    const document = {
        ...{ schemaVersion: 2, hash, catalogVersion },
        ...evidence,
        ...kept,
        principals: new Map(principals),
    };
    const written = writeShape(shape, document);
    if (typeof written !== 'object' || written === null)
        throw new TypeError('does not match the evidence schema');
    return written;
}
function isDocument(read) {
    return read !== misfit;
}


/***/ }),

/***/ 42516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentHash: () => (/* binding */ contentHash),
/* harmony export */   printEvidence: () => (/* binding */ printEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36146);


const anyHash = `sha256:${'0'.repeat(64)}`;
function printEvidence(file, catalogVersion) {
    const document = (0,_document__WEBPACK_IMPORTED_MODULE_1__/* .encodeDocument */ .K)(file, catalogVersion, anyHash);
    return `${JSON.stringify({ ...document, hash: contentHash(document) }, null, 1)}\n`;
}
function contentHash(document) {
    const content = Object.entries(document).filter(([key]) => key !== 'schemaVersion' && key !== 'hash');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(Object.fromEntries(content)))
        .digest('hex');
    return `sha256:${digest}`;
}


/***/ })

};
