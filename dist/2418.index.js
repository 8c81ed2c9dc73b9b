export const id = 2418;
export const ids = [2418];
export const modules = {

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

/***/ 2418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLogs: () => (/* binding */ readLogs)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(8025);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(6185);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts + 1 modules
var log_bytes = __webpack_require__(8905);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/record.ts



/**
 * Reads one element of `Records`; `malformed` when it is no event record, `skipped` for insights, which are no events.
 * Field reference: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
function parseRecord(value) {
    if (!isObject(value))
        return 'malformed';
    if (value.eventType === 'AwsCloudTrailInsight' || value.eventCategory === 'Insight')
        return 'skipped';
    const time = (0,base_time/* parseTime */.pe)(record_text(value.eventTime) ?? '');
    const eventSource = record_text(value.eventSource);
    const eventName = record_text(value.eventName);
    if (time === undefined || eventSource === undefined || eventName === undefined)
        return 'malformed';
    // Some exports write the identity as text: then it is not known whose record it is.
    if (typeof value.userIdentity === 'string')
        return 'malformed';
    const identity = objectOf(value.userIdentity);
    const eventType = record_text(value.eventType);
    const denied = isDenial(record_text(value.errorCode));
    const issuer = objectOf(objectOf(identity.sessionContext).sessionIssuer);
    return {
        time,
        eventSource,
        eventName,
        region: record_text(value.awsRegion) ?? '',
        call: isCall(eventType, denied),
        management: managementOf(value),
        readOnly: booleanOf(value.readOnly),
        denied,
        errorMessage: record_text(value.errorMessage),
        ids: [record_text(value.eventID), record_text(value.sharedEventID)].filter((id) => id !== undefined),
        account: record_text(value.recipientAccountId) ?? record_text(identity.accountId),
        arn: record_text(identity.arn),
        issuerArn: record_text(issuer.arn),
        resources: resourcesOf(value.resources),
    };
}
/**
 * Whether an error code says that authorisation failed. Every other error (throttling, not found, a dry run that
 * would have worked) comes after the authorisation, so the call counts as used.
 */
function isDenial(errorCode) {
    return errorCode !== undefined && /AccessDenied|Unauthorized|AuthorizationError/i.test(errorCode);
}
/**
 * Whether a record is of a call by a principal. Records of 2013 have no type. An unknown type, or the view of
 * a network endpoint, counts as a use; its denials are not IAM's, so they count as nothing.
 */
function isCall(eventType, denied) {
    if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction')
        return true;
    return eventType !== 'AwsServiceEvent' && eventType !== 'AwsConsoleSignIn' && !denied;
}
/** The action and the resource that a refusal names: `... is not authorized to perform: s3:GetObject on resource: ...` */
function denialOf(message) {
    const perform = /is not authorized to perform: ([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b/.exec(message ?? '');
    const resource = /on resource: "?(arn:[^\s"]{1,2048})/.exec(message ?? '');
    return {
        ...(perform?.[1] === undefined ? {} : { action: perform[1] }),
        ...(resource?.[1] === undefined ? {} : { resource: resource[1] }),
    };
}
function managementOf(record) {
    const flag = booleanOf(record.managementEvent);
    const category = record_text(record.eventCategory);
    return flag ?? (category === undefined ? undefined : category === 'Management');
}
/** The ARNs of the text of `resources`, as it stands in a record. */
function parseResources(text) {
    return resourcesOf((0,log_bytes/* parseJson */.qF)(text));
}
function resourcesOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        const resource = objectOf(item);
        const arn = record_text(resource.ARN) ?? record_text(resource.arn);
        return arn?.startsWith('arn:') ? [arn] : [];
    });
}
/** CloudTrail writes booleans as such; some exports write them as text. */
function booleanOf(value) {
    if (value === true || value === 'true')
        return true;
    return value === false || value === 'false' ? false : undefined;
}
function record_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const nothing = Object.freeze({});
function objectOf(value) {
    return isObject(value) ? value : nothing;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * A role is known by sessionIssuer.arn, which has its path. Where a record lacks it, the session's own ARN names the
 * role without path; names are unique in an account, so account and name decide.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
function matchPrincipals(principals) {
    const byArn = new Map(principals.map(({ arn }) => [arn, arn]));
    const roles = principals.filter(({ kind }) => kind === 'role');
    const bySession = new Map(roles.map((role) => [sessionKey(role), role.arn]));
    return {
        principals: principals.map(({ arn }) => arn),
        principalOf({ arn, issuerArn }) {
            if (issuerArn !== undefined)
                return byArn.get(issuerArn);
            if (arn === undefined)
                return undefined;
            const session = (0,policy_arn/* parseAssumedRole */.GJ)(arn);
            return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
        },
    };
}
function sessionKey({ partition, account, name, }) {
    return `${partition} ${account} ${name}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence = __webpack_require__(755);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/fingerprint.ts
/** Goes on from a fingerprint with more bytes. FNV-1a in two lanes of 32 bits, which have different primes. */
function fingerprint(bytes, from, to, { high, low }) {
    let a = high;
    let b = low;
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b ^ byte, 0x85ebca6b) + 0x9e37;
    }
    return { high: (a ^ (b >>> 15)) >>> 0, low: (b ^ (a >>> 13)) >>> 0 || 1 };
}
/** What fingerprints begin with. */
const noBytes = { high: 0x811c9dc5, low: 0x2545f491 };
/** The fingerprint of a text. */
function fingerprintOf(text, before = noBytes) {
    const bytes = Buffer.from(text, 'utf8');
    return fingerprint(bytes, 0, bytes.length, before);
}
/** A set of fingerprints that takes 16 to 32 bytes each. */
class FingerprintSet {
    #slots = new Uint32Array(2 * 1024);
    #size = 0;
    /** Adds a fingerprint; false when it was there. */
    add(high, low) {
        if (this.#size * 4 > this.#slots.length)
            this.#grow();
        const at = this.#find(high, low);
        if (this.#slots[at + 1] !== 0)
            return false;
        this.#slots[at] = high;
        this.#slots[at + 1] = low;
        this.#size++;
        return true;
    }
    has(high, low) {
        return this.#slots[this.#find(high, low) + 1] !== 0;
    }
    /** Where it is, or the empty slot where it would be; `low` is never 0. */
    #find(high, low) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let at = (Math.imul(high ^ low, 0x9e3779b1) >>> 0) & mask & ~1;
        while (slots[at + 1] !== 0 && (slots[at] !== high || slots[at + 1] !== low))
            at = (at + 2) & mask;
        return at;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Uint32Array(old.length * 2);
        for (let at = 0; at < old.length; at += 2) {
            const high = old[at] ?? 0;
            const low = old[at + 1] ?? 0;
            if (low === 0)
                continue;
            const to = this.#find(high, low);
            this.#slots[to] = high;
            this.#slots[to + 1] = low;
        }
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/part.ts
/** What tells kinds of events apart: a flag that is missing is not one that is false, nor another one that is there. */
function kindKey({ eventSource, eventName, call, management, readOnly }) {
    return [eventSource, eventName, call, String(management), String(readOnly)].join(' ');
}
/**
 * The words of a sighting: two fingerprints of the event, the second 0 when it has one id only, the day since 1970, and the
 * number of its group.
 */
const sightingWidth = 6;

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/calls.ts





/** A record that is a call, as the first one of its group: what they all have in common, and nothing counted yet. */
function openCall(principal, record) {
    const { eventSource, eventName, region, denied } = record;
    const named = denied ? denialOf(record.errorMessage).action : undefined;
    return {
        principal,
        eventSource,
        eventName,
        outcome: denied ? 'denied' : 'allowed',
        region,
        ...(named === undefined ? {} : { deniedAction: named }),
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        resources: [],
        allResources: true,
    };
}
/** The resources of a record: those it lists, and the one that a refusal names. */
function resourcesIn({ denied, errorMessage, resources }) {
    const deniedResource = denied ? denialOf(errorMessage).resource : undefined;
    return deniedResource === undefined ? resources : [...resources, deniedResource];
}
/** Adds the time and the resources of one more record. */
function addTo(call, time, resources) {
    if (time < call.first)
        call.first = time;
    if (time > call.last)
        call.last = time;
    if (resources.length === 0)
        call.allResources = false;
    for (const arn of resources)
        if (!keep(call.resources, arn))
            call.allResources = false;
}
/** Two halves of a group as one. */
function mergeCalls(a, b) {
    const resources = [...a.resources];
    const all = b.resources.map((arn) => keep(resources, arn)).every(Boolean);
    return {
        ...a,
        count: a.count + b.count,
        first: Math.min(a.first, b.first),
        last: Math.max(a.last, b.last),
        resources,
        allResources: a.allResources && b.allResources && all,
    };
}
/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
function keep(resources, arn) {
    const last = resources.at(-1);
    if (resources.length === evidence/* resourceLimit */.i_ && last !== undefined && (0,order/* compare */.U)(arn, last) > 0)
        return false;
    if (resources.includes(arn))
        return true;
    const at = resources.findIndex((other) => (0,order/* compare */.U)(arn, other) < 0);
    resources.splice(at < 0 ? resources.length : at, 0, arn);
    if (resources.length <= evidence/* resourceLimit */.i_)
        return true;
    resources.pop();
    return false;
}
/** What tells groups apart: principal and, of calls, all but times and resources. */
function groupKey({ principal, call }) {
    if (call === undefined)
        return principal;
    const { eventSource, eventName, outcome, region, deniedAction } = call;
    return [principal, eventSource, eventName, outcome, region, deniedAction].join(' ');
}
/** Records of principals as numbers, so that millions of them are sent and compared for next to nothing. */
class Sightings {
    #words = new Uint32Array(sightingWidth * 256);
    #length = 0;
    add(first, second, day, group) {
        if (this.#length + sightingWidth > this.#words.length)
            this.#grow();
        const words = this.#words;
        const at = this.#length;
        words[at] = first?.high ?? 0;
        words[at + 1] = first?.low ?? 0;
        words[at + 2] = second?.high ?? 0;
        words[at + 3] = second?.low ?? 0;
        words[at + 4] = day;
        words[at + 5] = group;
        this.#length = at + sightingWidth;
    }
    /** What was added since the last time. */
    take() {
        const taken = this.#words.slice(0, this.#length);
        this.#length = 0;
        return taken;
    }
    #grow() {
        const old = this.#words;
        this.#words = new Uint32Array(old.length * 2);
        this.#words.set(old);
    }
}
/**
 * The fingerprints of an event: of its id, and of the id that its copy in another account shares. Time and name go along,
 * since exports that hide ids give the same one to every event.
 */
function fingerprintsOf(record) {
    const begun = nameFingerprint(record);
    return record.ids.map((id) => {
        const bytes = Buffer.from(id, 'utf8');
        return eventFingerprint(begun, record.time, bytes, 0, bytes.length);
    });
}
/** What the fingerprints of all events of this name begin with. */
function nameFingerprint({ eventSource, eventName }) {
    return fingerprintOf(`${eventSource} ${eventName}`);
}
/** The fingerprint of an event whose id stands in these bytes; the time in milliseconds. */
function eventFingerprint({ high, low }, time, bytes, from, to) {
    const begun = { high: high ^ Math.imul(time / 1000, 0x9e3779b1), low: low ^ Math.imul(time, 0xc2b2ae35) };
    return fingerprint(bytes, from, to, begun);
}

;// CONCATENATED MODULE: ./data/scan-kernel.json
const scan_kernel_namespaceObject = /*#__PURE__*/JSON.parse('{"v":"AGFzbQEAAAABKAdgAX8Bf2AAAX9gA39/fwF/YAAAYAR/f39/AX9gA39/fwBgAn9/AX8DDQwCAAMABAUGAQABAAEFAwEAAQYuCX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEACwc4BgZ0ZXh0QXQABwdyb29tRm9yAAgEcmVhZAAKCXJlY29yZHNBdAAJBWFzY2lpAAsGbWVtb3J5AgAIAQIMAU4KlSoMygIBAn9BASACQQZ0IAFyQfAiaiIELQAAIgFBBXRBsBhqIgItAB90QQFrIAD9AAQAIAL9AAQA/ST9ZCAA/QAEECAC/QAEEP0k/WRBEHRycUUEQCABDwsgACgCASIBQeXslfMGRgR/IAAoAgUFIAELQbHz3fF5bEEZdiICQfAhai0AACEBAkADQCABQT5HBEBBASABQQV0QbAYaiIDLQAfdEEBayAA/QAEACAD/QAEAP0k/WQgAP0ABBAgA/0ABBD9JP1kQRB0cnFFDQIgAkEBakH/AHEiAkHwIWotAAAhAQwBCwsgAEEBaiIBIQADQCAALQAAQSJHBEAgAEEBaiEADAELCyAAIQIgASEAQT9BPgJ/A0AgACACSQRAQQEgAC0AAEHcAEYNAhogAEEBaiEADAELC0EACxshAQsgAUE+SARAIAQgAToAAAsgAQuRAwIGfwF+IAAjAkEIaiIEayICQYAQSyMDQYCAAk9yBH9BAQUjASMCQYBAa0kLBEBBfw8LIAKtIQcDQCABQQhqIgAgAk0EQCAHIAEgBGopAwCFQpX4qfqXt96bnn9+IgcgB0IdiIUhByAAIQEMAQsLA0AgASACSQRAIAcgASAEajEAAIVClfip+pe33puef34iByAHQh2IhSEHIAFBAWohAQwBCwsjACAHQiCIpyAHp3NB//8DcSIFQQJ0aigCACEDA0AgAwRAIAMoAgAgAkYEfyADQQhqIQZBACEBAn8DQCABQQhqIgAgAk0EQEEAIAEgBmopAwAgASAEaikDAFINAhogACEBDAELCwNAIAEgAkkEQEEAIAEgBmotAAAgASAEai0AAEcNAhogAUEBaiEBDAELC0EBCwVBAAsEQCADKAIEDwsjACAFQQFqQf//A3EiBUECdGooAgAhAwwBCwsjAiACNgIAIwIjAzYCBCMAIAVBAnRqIwI2AgAjAiACakEPakF4cSQCIwMiAEEBaiQDIAALvQIBBX9BkCYkAEGQppADJAFBkKYQJAJBwKaQAyQEQfAhQT5BgAH8CwADQEGMFygCAEECdiIAIAFKBEAgACABTQRAAAsgAUECdEGQF2ooAgAiAkUEQAALIAJBFGsoAhBBAXYEQCABQQV0QbAYaiIDQSI6AABBACEAA0AgAkEUaygCEEEBdiIEIABKBEAgA0EBaiAAaiAAIARPBH9BfwUgAiAAQQF0ai8BAAs6AAAgAEEBaiEADAELCyADQQFqIAJBFGsoAhBBAXZqQaL0ADsBACADIAJBFGsoAhBBAXZBA2o6AB8gAygCASIAQeXslfMGRgR/IAMoAgUFIAALQbHz3fF5bEEZdiEAA0AgAEHwIWotAABBPkcEQCAAQQFqQf8AcSEADAELCyAAQfAhaiABOgAACyABQQFqIQEMAQsLC84EAQZ/IAAtAARBLUYiAQRAIAAtAAdBLUYhAQsgAQR/IAAtAApB1ABGBSABCwR/IAAtAA1BOkcFQQELBH9BAQUgAC0AEEE6RwsEf0EBBSAALQATQdoARwsEQEF/DwtBkM4AIAAtAAxBMGsiASAALQALQTBrIgJBCmxqIAFBCUsgAkEJS3IbIQFBkM4AIAAtAA9BMGsiAiAALQAOQTBrIgNBCmxqIAJBCUsgA0EJS3IbIQJBkM4AIAAtABJBMGsiAyAALQARQTBrIgRBCmxqIANBCUsgBEEJS3IbIQNBkM4AIAAtAAFBMGsiBCAALQAAQTBrIgVBCmxqIARBCUsgBUEJS3IbQeQAbEGQzgAgAC0AA0EwayIEIAAtAAJBMGsiBUEKbGogBEEJSyAFQQlLchtqIgRBsg9IIARBsxBKckGQzgAgAC0ABkEwayIFIAAtAAVBMGsiBkEKbGogBUEJSyAGQQlLchsiBUEATHIgBUEMSnJBkM4AIAAtAAlBMGsiBiAALQAIQTBrIgBBCmxqIAZBCUsgAEEJS3IbIgBBAExyBH9BAQUgACAFQQJHBH9BAkEDIAVBBkYgBUEERnIgBUEJRnIgBUELRnIbBSAEQQNxRQtBHGpKCwRAQX8PCyACQTtKIAFBF0pyIANBO0pyBEBBfw8LIAAgBEEBayAEIAVBA0giABsiBEHtAmwgBEEEbWogBEHkAG1rIARBkANtaiAFQQlqIAVBA2sgABtBmQFsQQJqQQVtampB7fQra0EYbCABakE8bCACakE8bCADaguzCgMDfwh+CXsgAiEEA0AgASAGSwRAIARBgAJqIANLBEBBfg8LIBMgACAGaiIF/QAEACIPIAX9AAQQIhD9UCAF/QAEICIRIAX9AAQwIhL9UP1Q/VAhEyAP/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtIBH9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIBL9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0cq1CIIaEIQogCyAJpwR/QQEFIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAQ/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAR/QxcXFxcXFxcXFxcXFxcXFxc/SMgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1TCwRAIA/9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBD9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq0gEf0MXFxcXFxcXFxcXFxcXFxcXP0j/WQgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHRyrUIghoQiDSAJIghCf4WDIQkDQCAJQgBSBEAgCUIAIAl9gyIOQgGGIgsgCIQhCCAJIAsgDoRCf4WDIQkMAQsLIAhCf4UiCCANg0I/iCEJIAggCoMhCgsgCkIBhiAKhSIIIAhCAoaFIgggCEIEhoUiCCAIQgiGhSIIIAhCEIaFIgggCEIghoWFIghCP4chCyAPIBD9dyARIBL9d/13/QwgICAgICAgICAgICAgICAg/Sr9UwRAIAcgD/0MICAgICAgICAgICAgICAgIP0q/WQgEP0MICAgICAgICAgICAgICAgIP0q/WRBEHRyrSAR/QwgICAgICAgICAgICAgICAg/Sr9ZCAS/QwgICAgICAgICAgICAgICAg/Sr9ZEEQdHKtQiCGhCAIQn+Fg4QhBwsgCCAKgyAIQn+FIgggD/0MICAgICAgICAgICAgICAgIP1QIhT9DHt7e3t7e3t7e3t7e3t7e3v9I/1kIBD9DCAgICAgICAgICAgICAgICD9UCIV/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZEEQdHKtIBH9DCAgICAgICAgICAgICAgICD9UCIW/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCAS/QwgICAgICAgICAgICAgICAg/VAiF/0Me3t7e3t7e3t7e3t7e3t7e/0j/WRBEHRyrUIghoQiCiAP/QwsLCwsLCwsLCwsLCwsLCws/SP9ZCAQ/QwsLCwsLCwsLCwsLCwsLCws/SP9ZEEQdHKtIBH9DCwsLCwsLCwsLCwsLCwsLCz9I/1kIBL9DCwsLCwsLCwsLCwsLCwsLCz9I/1kQRB0cq1CIIaEhIMiDUIBhiAMhIMgDUI/iCEMIAogFP0MfX19fX19fX19fX19fX19ff0j/WQgFf0MfX19fX19fX19fX19fX19ff0j/WRBEHRyrSAW/Qx9fX19fX19fX19fX19fX19/SP9ZCAX/Qx9fX19fX19fX19fX19fX19/SP9ZEEQdHKtQiCGhIQgCIOEIgohCCAEIQUDQCAIQgBSBEAgBSAGIAh6p2o2AgAgBSAGIAggCEIBfYMiCHqnajYCBCAFIAYgCCAIQgF9gyIIeqdqNgIIIAUgBiAIIAhCAX2DIgh6p2o2AgwgCCAIQgF9gyEIIAVBEGohBQwBCwsgBCAKe6dBAnRqIQQgBkFAayEGDAELCyAT/WRFJAYgB0IAUiQHIAQgAmtBAnZBfyALUBsLvgoBB39B8CQoAgAiAwR/IAMtAABBIkYFQQALBH9B9CQoAgAgA2tBAksFQQALBH9B9CQoAgAgA2tBFkYFQQALBH8gA0EBahADBUF/CyEHIwVFIgMEQCAHQX9HIQMLIAMEQEH4JCgCACIDBH8gAy0AAEEiRgVBAAsEf0H8JCgCACADa0ECSwVBAAshAwsgAwRAQYAlKAIAIgMEfyADLQAAQSJGBUEACwR/QYQlKAIAIANrQQJLBUEACyEDCyADBEBBiCUoAgAiAwR/IAMtAABBIkYFQQALBH9BjCUoAgAgA2tBAksFQQALIQMLIAMEQEG4JSgCACIDBH8gAy0AAEEiRgVBAAsEf0G8JSgCACADa0ECSwVBAAshAwsgAwRAQeAlKAIALQAAQfsARiEDCyADBH9B4CUoAgAFIAMLBH8jAkEIaiEDQYAlKAIAQY8ZLQAAQfwkKAIAQQFqakYEf0GIJSgCAEGvGS0AAEGEJSgCAEEBampGBUEACwR/IAMjAmtBgBBLQYwlKAIAQfgkKAIAIgRrIgZBgBBLcgR/IwJBgCBqBQNAIAUgBkkEQCADIAVqIAQgBWopAwA3AwAgBUEIaiEFDAELCyADIAZqIgNBADoAACADQQFqCyEDQQQFQQELIQUCfwNAIAVBCUwEQEF/IAVBA3RB8CRqKAIAIgQEfyAELQAABUEACyIEQdsARiAEQfsARnINAhogBUEDdEHwJGoiBCgCACEGIAMjAmtBgBBLIAQoAgQgBmsiCEGAEEtyBH8jAkGAIGoFQQAhBANAIAQgCEkEQCADIARqIAQgBmopAwA3AwAgBEEIaiEEDAELCyADIAhqIgNBADoAACADQQFqCyEDIAVBAWohBQwBCwsgAxABCwVBfwsiBkF/RgR/QX8FIwJBCGohA0ESQQ9BgCYoAgAiBAR/IAQtAABBIkYFQQALBH9BhCYoAgAgBGtBAksFQQALGyIEQQN0QfAkaigCACIFBH8gBS0AAEEiRgVBAAsEfyAEQQN0QfAkaigCBCAFa0ECSwVBAAsEQCAEQQN0QfAkaiIFKAIAIQggAyMCa0GAEEsgBSgCBCAIayIJQYAQS3IEfyMCQYAgagVBACEFA0AgBSAJSQRAIAMgBWogBSAIaikDADcDACAFQQhqIQUMAQsLIAMgCWoiA0EAOgAAIANBAWoLIQMLIAMjAmtBgBBLIwRBAUECIARBEkYbaiMEIgRrIghBgBBLcgR/IwJBgCBqBUEAIQUDQCAFIAhJBEAgAyAFaiAEIAVqKQMANwMAIAVBCGohBQwBCwsgAyAIaiIDQQA6AAAgA0EBagsQAQshCEHAJSgCACIEBH8gBC0AAEEiRgVBAAsEf0HEJSgCACAEa0ECSwVBAAsiAwRAQcQlKAIAIARrQSZGIQMLIAMEQEHIJSgCAEUhAwsgAwRAIARBJmohBSAEIQMCfwNAIAMgBUkEQEEBIAMtAABB3ABGDQIaIANBAWohAwwBCwtBAAtFIQMLQdAlKAIAIglBAEciBQRAIAktAABB2wBGIQULIAAgASMEazYCACAAIAIjBGs2AgQgACAHNgIIIABBfyAGIAhBf0YbNgIMIAAgCDYCECAAIARBAWojBGtBACADGzYCFCAAIAkjBGtBACAFGzYCGCAAIAUEf0HUJSgCACMEawVBAAs2AhwgAEHYJSgCACIBBH8gAS0AAEEiRgVBAAsEf0HcJSgCACABa0ECSwVBAAsiAQR/QdglKAIAIwRrBUEACzYCICAAIAEEf0HcJSgCACMEawVBAAs2AiQLkQUBCX8DQCADQaABSQRAIANB8CRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACADQRBqIQMMAQsLQQAkBUE+IQgjBCAAQQRqIgpBBGsoAgBqIQMDQCADLQAAQSJGIAEgCktxBEAgAyAIQQAQACEIIwQgCkEEaiIKQQRrKAIAaiIAQQFrIQUgAC0AACICQf0ARgRAIAAhBQUgAkEiRwRAIAhBDkYEQEEBIQlBASEAQT4hBQNAIAEgCktBACAJGwRAIwQgCkEEaiIKQQRrKAIAaiIHLQAAIgJBIkcEfyAJIAJBAnFBAWtqIgkgACAAIAlKGwUgACAJRgR/IAcgBSAAEAAhBSMEIAooAgBqIQYgBUE/RgRAQQEkBQsgBUEPRiIEBEAgAEECRyEECyAAQQFGIgIEQCAFQRBGIQILIAJFBEAgBUERRiAAQQJGcSECCyAAQQFqIAAgAiAEcgR/IAcgBUEFdEGwGGotAB9qIQcgBkEBayAGIAYtAABBIkYbIQZBEiAFIABBA0YgBHEbQQN0QfAkaiIAKAIABH9BAAUgACAHNgIAIAAgBjYCBEEBC0UEQEEBJAULIAIEfyAHLQAAQfsARgVBAAsFQQALGwUgAAsLIQAMAQsLBUEBIQADQCABIApLQQAgABsEQCAAIwQgCkEEaiIKQQRrKAIAai0AACIAQQJxQQFrIABBIktsaiEADAELCwsjBCAKQQRqIgpBCGsoAgBqQQFqIQUjBCAKQQRrKAIAaiEACwsgCEEOTARAIAMgCEEFdEGwGGotAB9qIQMgCEEDdEHwJGoiAigCAAR/QQAFIAIgAzYCACACIAU2AgRBAQtFBEBBASQFCwUgCEE/RgRAQQEkBQsLIAAhAwwBCwsgCgsEACMECwsAIABBA2xBgAhqCwQAIwgLgQMBCH8jBCAAaiIDIABqQYAEaiQIIwQgACADIwgQBCIEQQBIBEAgBA8LIwcEQEF9DwsjCCEBIAAiAiMIakGABGohCCADIARBAnRqIQVBfSEHAkAjBCkDAEL7xMiqtuybueQAUgR/QQEFIwQoAghB88To2QVHCw0AIANBDGohBCABIQAjBEELaiEDA0AgAy0AAUHdAEcEQCADQQFBAiAAIAFGG2ohBiAAQShqIAhLIAQgBU9yBH9BAQUjBCAEKAIAaiAGRwsNAiAGLQAAQfsARwR/QQEFIAAgAUcEfyADLQABQSxHBUEACwsNAiAFIARBBGogBRAGIgRJDQIgACAGIwQgBEEEaygCAGoiA0EBahAFIABBKGohAAwBCwsgBEEIaiAFRwR/QQEFIwQgBUEEaygCAGogA0ECakcLBH9BAQUgAy0AAkH9AEcLDQAgA0EDaiEDA0AgAyMEIAJqSQRAIAMtAABB+ABHDQIgA0EBaiEDDAELCyAAIAFrQShuIQcLIAcLBAAjBgsL7w1OAEGMCAsBLABBmAgLGQIAAAASAAAAZQB2AGUAbgB0AFQAaQBtAGUAQbwICwEsAEHICAsdAgAAABYAAABlAHYAZQBuAHQAUwBvAHUAcgBjAGUAQewICwEsAEH4CAsZAgAAABIAAABlAHYAZQBuAHQATgBhAG0AZQBBnAkLASwAQagJCxkCAAAAEgAAAGEAdwBzAFIAZQBnAGkAbwBuAEHMCQsBLABB2AkLGQIAAAASAAAAZQByAHIAbwByAEMAbwBkAGUAQfwJCwEsAEGICgsZAgAAABIAAABlAHYAZQBuAHQAVAB5AHAAZQBBrAoLASwAQbgKCxcCAAAAEAAAAHIAZQBhAGQATwBuAGwAeQBB3AoLATwAQegKCyUCAAAAHgAAAG0AYQBuAGEAZwBlAG0AZQBuAHQARQB2AGUAbgB0AEGcCwsBLABBqAsLIQIAAAAaAAAAZQB2AGUAbgB0AEMAYQB0AGUAZwBvAHIAeQBBzAsLATwAQdgLCysCAAAAJAAAAHIAZQBjAGkAcABpAGUAbgB0AEEAYwBjAG8AdQBuAHQASQBkAEGMDAsBLABBmAwLFQIAAAAOAAAAZQB2AGUAbgB0AEkARABBvAwLASwAQcgMCyECAAAAGgAAAHMAaABhAHIAZQBkAEUAdgBlAG4AdABJAEQAQewMCwEsAEH4DAsZAgAAABIAAAByAGUAcwBvAHUAcgBjAGUAcwBBnA0LASwAQagNCx8CAAAAGAAAAGUAcgByAG8AcgBNAGUAcwBzAGEAZwBlAEHMDQsBLABB2A0LHwIAAAAYAAAAdQBzAGUAcgBJAGQAZQBuAHQAaQB0AHkAQfwNCwEcAEGIDgsNAgAAAAYAAABhAHIAbgBBnA4LASwAQagOCyMCAAAAHAAAAHMAZQBzAHMAaQBvAG4AQwBvAG4AdABlAHgAdABBzA4LASwAQdgOCyECAAAAGgAAAHMAZQBzAHMAaQBvAG4ASQBzAHMAdQBlAHIAQfwOCwEcAEGIDwsBAgBBnA8LASwAQagPCx8CAAAAGAAAAGUAdgBlAG4AdABWAGUAcgBzAGkAbwBuAEHMDwsBPABB2A8LJQIAAAAeAAAAcwBvAHUAcgBjAGUASQBQAEEAZABkAHIAZQBzAHMAQYwQCwEsAEGYEAsZAgAAABIAAAB1AHMAZQByAEEAZwBlAG4AdABBvBALATwAQcgQCykCAAAAIgAAAHIAZQBxAHUAZQBzAHQAUABhAHIAYQBtAGUAdABlAHIAcwBB/BALATwAQYgRCycCAAAAIAAAAHIAZQBzAHAAbwBuAHMAZQBFAGwAZQBtAGUAbgB0AHMAQbwRCwE8AEHIEQstAgAAACYAAABhAGQAZABpAHQAaQBvAG4AYQBsAEUAdgBlAG4AdABEAGEAdABhAEH8EQsBLABBiBILGQIAAAASAAAAcgBlAHEAdQBlAHMAdABJAEQAQawSCwEsAEG4EgsbAgAAABQAAABhAHAAaQBWAGUAcgBzAGkAbwBuAEHcEgsBLABB6BILIQIAAAAaAAAAdgBwAGMARQBuAGQAcABvAGkAbgB0AEkAZABBjBMLATwAQZgTCy8CAAAAKAAAAHYAcABjAEUAbgBkAHAAbwBpAG4AdABBAGMAYwBvAHUAbgB0AEkAZABBzBMLASwAQdgTCxsCAAAAFAAAAHQAbABzAEQAZQB0AGEAaQBsAHMAQfwTCwEcAEGIFAsPAgAAAAgAAAB0AHkAcABlAEGcFAsBLABBqBQLHQIAAAAWAAAAcAByAGkAbgBjAGkAcABhAGwASQBkAEHMFAsBLABB2BQLGQIAAAASAAAAYQBjAGMAbwB1AG4AdABJAGQAQfwUCwEsAEGIFQsdAgAAABYAAABhAGMAYwBlAHMAcwBLAGUAeQBJAGQAQawVCwEsAEG4FQsXAgAAABAAAAB1AHMAZQByAE4AYQBtAGUAQdwVCwE8AEHoFQstAgAAACYAAAB3AGUAYgBJAGQARgBlAGQAZQByAGEAdABpAG8AbgBEAGEAdABhAEGcFgsBLABBqBYLGwIAAAAUAAAAYQB0AHQAcgBpAGIAdQB0AGUAcwBBzBYLASwAQdgWCxkCAAAAEgAAAGkAbgB2AG8AawBlAGQAQgB5AEH8FgsBrABBiBcLngEEAAAAmAAAACAEAABQBAAAgAQAALAEAADgBAAAEAUAAEAFAABwBQAAsAUAAOAFAAAgBgAAUAYAAIAGAACwBgAA4AYAABAHAAAwBwAAYAcAAJAHAACwBwAA4AcAACAIAABQCAAAkAgAANAIAAAQCQAAQAkAAHAJAACgCQAA4AkAABAKAAAwCgAAYAoAAJAKAADACgAA8AoAADALAABgCw=="}');
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/kernel.ts

/** Instead of the number of a kind or of a caller: the record has to be parsed. */
const unnumbered = 0xffffffff;
/** How many words a record takes in a table, and which of them is what: assembly/records.ts writes them. */
const recordWidth = 10;
const word = {
    start: 0,
    end: 1,
    /** Since 1970. */
    seconds: 2,
    /** All that decides what a call is: records of one kind differ in time, caller and resources only. */
    kind: 3,
    /** Who made the call. */
    caller: 4,
    /** Where the 36 letters of eventID begin; 0 when they are others, or when there is a sharedEventID. */
    id: 5,
    resources: 6,
    resourcesEnd: 7,
    message: 8,
    messageEnd: 9,
};
const filling = 'x'.charCodeAt(0);
/**
 * Finds the records of log files without parsing them, and numbers what they have in common. The numbers hold for as long
 * as the reader lives.
 */
class RecordReader {
    #kernel = instance();
    #bytes = new Uint8Array(this.#kernel.memory.buffer);
    #words = new Uint32Array(this.#kernel.memory.buffer);
    /**
     * The records of a text; undefined when it is anything but `{"Records":[...]}` without white space. The text is taken to
     * be JSON: of what is none only unbalanced brackets and quotes are noticed.
     */
    read(json) {
        const at = this.#kernel.textAt();
        const length = trimmed(json);
        const filled = Math.ceil(length / 64) * 64;
        this.#reserve(at + this.#kernel.roomFor(filled));
        this.#bytes.set(length === json.length ? json : json.subarray(0, length), at);
        this.#bytes.fill(filling, at + length, at + filled);
        const count = this.#count(filled);
        if (count < 0)
            return undefined;
        const from = this.#kernel.recordsAt() / 4;
        return {
            count,
            words: this.#words.subarray(from, from + count * recordWidth),
            ascii: this.#kernel.ascii() !== 0,
        };
    }
    /** What is no JSON may lead out of the memory, where reading ends with an error of its own. */
    #count(length) {
        try {
            return this.#kernel.read(length);
        }
        catch (error) {
            if (error instanceof WebAssembly.RuntimeError)
                return -1;
            throw error;
        }
    }
    #reserve(bytes) {
        const { memory } = this.#kernel;
        if (memory.buffer.byteLength < bytes) {
            memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / 65_536));
            this.#bytes = new Uint8Array(memory.buffer);
            this.#words = new Uint32Array(memory.buffer);
        }
    }
}
/** The length without white space at the end: most files end in a line feed or in nothing. */
function trimmed(json) {
    let length = json.length;
    while (length > 0 && (json[length - 1] ?? 0) <= 0x20)
        length--;
    return length;
}
function instance() {
    const module = new WebAssembly.Module(Buffer.from(scan_kernel_namespaceObject.v, 'base64'));
    const { exports } = new WebAssembly.Instance(module, {});
    const { memory, textAt, roomFor, read, recordsAt, ascii } = exports;
    if (!(memory instanceof WebAssembly.Memory))
        throw new TypeError('data/scan-kernel.json has no memory');
    const calls = { textAt, roomFor, read, recordsAt, ascii };
    const call = (name) => {
        const called = calls[name];
        if (typeof called !== 'function')
            throw new TypeError(`data/scan-kernel.json lacks ${name}`);
        return (...given) => Number(called(...given));
    };
    return {
        memory,
        textAt: call('textAt'),
        roomFor: call('roomFor'),
        read: call('read'),
        recordsAt: call('recordsAt'),
        ascii: call('ascii'),
    };
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/set-facts.ts


/** What a set as a whole could have shown, gathered from the records of all principals; reported once. */
class SetFacts {
    #reportedKinds = new Set();
    #reportedDays = new Set();
    #lastDay = -1;
    #part = emptyPart();
    /** Counts a file and its bytes, and what is wrong with it. */
    addFile(bytes, gap) {
        this.#part.files++;
        this.#part.bytes += bytes;
        if (gap !== undefined)
            this.#part.gaps.push(gap);
    }
    /** What was gathered since the last time. */
    take() {
        const part = this.#part;
        this.#part = emptyPart();
        return part;
    }
    /** Counts an event of this time. */
    addTime(time) {
        const part = this.#part;
        part.events++;
        if (time < part.first)
            part.first = time;
        if (time > part.last)
            part.last = time;
        const number = dayOf(time);
        if (number === this.#lastDay || this.#reportedDays.has(number))
            return;
        this.#lastDay = number;
        this.#reportedDays.add(number);
        part.days.push(number);
    }
    /** Takes note of a kind of event, its account and its region. */
    addKind({ eventSource, eventName, call, management, readOnly, account, region }) {
        const key = `${eventSource} ${eventName} ${call} ${management} ${readOnly} ${account} ${region}`;
        if (this.#reportedKinds.has(key))
            return;
        this.#reportedKinds.add(key);
        if (account !== undefined)
            this.#part.accounts.push(account);
        this.#part.regions.push(region);
        this.#part.kinds.push({
            eventSource,
            eventName,
            call,
            ...(management === undefined ? {} : { management }),
            ...(readOnly === undefined ? {} : { readOnly }),
        });
    }
}
/** Days since 1970. */
function dayOf(time) {
    return Math.floor(time / base_time/* day */.vd);
}
/** A part that is still added to. */
function emptyPart() {
    return {
        files: 0,
        bytes: 0,
        events: 0,
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        gaps: Array.of(),
        days: Array.of(),
        accounts: Array.of(),
        regions: Array.of(),
        kinds: Array.of(),
    };
}
/** The groups that records fall into, by number in the order in which they were met. */
class Groups {
    #groups = [];
    #numbers = new Map();
    /** The number of a record's group. */
    numberOf(principal, record) {
        const group = record.call ? { principal, call: openCall(principal, record) } : { principal };
        const key = groupKey(group);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        this.#numbers.set(key, this.#groups.length);
        return this.#groups.push(group) - 1;
    }
    /** What is added up in a group; undefined when its records are no calls. */
    callOf(number) {
        return this.#groups[number]?.call;
    }
    all() {
        return this.#groups;
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/scanner.ts






/** In bytes; the largest files of CloudTrail have some ten million. */
const mostNumbered = 64 * 1024 * 1024;
/**
 * Reads log files and counts records of any number of principals in one pass, and gathers the facts of the whole set. A
 * record that differs from one known already in nothing but time and caller is not looked at any closer.
 */
class Scanner {
    #window;
    #match;
    #read;
    #records = new RecordReader();
    /** By the numbers of the record reader. */
    #kinds = [];
    #callers = [];
    #groupOf = new Map();
    #groups = new Groups();
    #facts = new SetFacts();
    #sightings = new Sightings();
    constructor({ window, roots }, match) {
        this.#window = window;
        this.#match = match;
        this.#read = (0,log_bytes/* logReader */.g8)(roots);
    }
    /** Reads one file. What is wrong with it becomes a gap. */
    scan({ path, location, regular }) {
        const file = this.#read(path, regular);
        const size = typeof file === 'string' ? 0 : file.size;
        const message = typeof file === 'string' ? file : this.#scanText(file.json);
        this.#facts.addFile(size, message === undefined ? undefined : { location: location, message });
    }
    /** What was found since the last time. */
    take() {
        return { ...this.#facts.take(), sightings: this.#sightings.take() };
    }
    /** All groups, by their number. */
    groups() {
        return this.#groups.all();
    }
    #scanText(json) {
        // The memory of the reader never shrinks: files that no trail writes are parsed.
        const table = json.length > mostNumbered ? undefined : this.#records.read(json);
        if (table === undefined || table.count > log_bytes/* logCaps */.yw.records)
            return this.#scanWhole(json);
        if (!table.ascii && !(0,external_node_buffer_.isUtf8)(json))
            return log_bytes/* notUtf8 */.T3;
        let malformed = 0;
        for (let at = 0; at < table.words.length; at += recordWidth)
            if (!this.#addNumbered(json, table.words, at))
                malformed++;
        return malformedMessage(malformed);
    }
    #scanWhole(json) {
        const text = (0,log_bytes/* parseLog */.g_)(json, log_bytes/* logCaps */.yw.records);
        if (text.kind === 'broken')
            return text.message;
        if (text.kind === 'other')
            return undefined;
        return malformedMessage(text.records.filter((value) => !this.#addParsed(parseRecord(value))).length);
    }
    /** Adds a record of a table; false when it is malformed. */
    #addNumbered(json, words, at) {
        const number = words[at + word.kind] ?? unnumbered;
        if (number === unnumbered)
            return this.#addParsed(parseAt(json, words, at));
        const kind = this.#kinds[number] ?? this.#newKind(number, json, words, at);
        if (kind === undefined)
            return this.#addParsed(parseAt(json, words, at));
        const time = (words[at + word.seconds] ?? 0) * 1000;
        if (time < this.#window.start || time > this.#window.end)
            return true;
        this.#facts.addTime(time);
        if (!kind.reported) {
            kind.reported = true;
            this.#facts.addKind(kind.sample);
        }
        const principal = this.#callerOf(words[at + word.caller] ?? unnumbered, json, words, at);
        if (principal !== null)
            this.#addSighting(principal, kind, time, json, words, at);
        return true;
    }
    /** A record of a kind that none was met of; undefined when even a sample of it is no event. */
    #newKind(number, json, words, at) {
        const sample = parseAt(json, words, at);
        if (typeof sample === 'string')
            return undefined;
        const kind = { sample, begun: nameFingerprint(sample), reported: false };
        this.#kinds[number] = kind;
        return kind;
    }
    #callerOf(number, json, words, at) {
        const known = this.#callers[number];
        if (known !== undefined)
            return known;
        const record = parseAt(json, words, at);
        const principal = typeof record === 'string' ? undefined : this.#match.principalOf(record);
        this.#callers[number] = principal ?? null;
        return principal ?? null;
    }
    #addSighting(principal, kind, time, json, words, at) {
        const id = words[at + word.id] ?? 0;
        if (id === 0) {
            const record = parseAt(json, words, at);
            if (typeof record !== 'string')
                this.#addRecord(principal, record);
            return;
        }
        const { denied } = kind.sample;
        const resources = resourcesAt(json, words, at);
        // A refusal says more in its message; what else records of a kind have in common is known.
        const record = denied
            ? { ...kind.sample, resources, errorMessage: messageAt(json, words, at) }
            : kind.sample;
        const number = denied
            ? this.#groups.numberOf(principal, record)
            : this.#groupNumber(principal, kind, words, at);
        const call = this.#groups.callOf(number);
        if (call !== undefined)
            addTo(call, time, denied ? resourcesIn(record) : resources);
        this.#sightings.add(eventFingerprint(kind.begun, time, json, id, id + 36), undefined, dayOf(time), number);
    }
    #groupNumber(principal, kind, words, at) {
        const key = (words[at + word.caller] ?? 0) * 2 ** 20 + (words[at + word.kind] ?? 0);
        const known = this.#groupOf.get(key);
        if (known !== undefined)
            return known;
        const number = this.#groups.numberOf(principal, kind.sample);
        this.#groupOf.set(key, number);
        return number;
    }
    #addParsed(record) {
        if (typeof record === 'string')
            return record === 'skipped';
        if (record.time < this.#window.start || record.time > this.#window.end)
            return true;
        this.#facts.addTime(record.time);
        this.#facts.addKind(record);
        const principal = this.#match.principalOf(record);
        if (principal !== undefined)
            this.#addRecord(principal, record);
        return true;
    }
    #addRecord(principal, record) {
        const number = this.#groups.numberOf(principal, record);
        const call = this.#groups.callOf(number);
        if (call !== undefined)
            addTo(call, record.time, resourcesIn(record));
        const [first, second] = fingerprintsOf(record);
        this.#sightings.add(first, second, dayOf(record.time), number);
    }
}
function parseAt(json, words, at) {
    const bytes = json.subarray(words[at + word.start], words[at + word.end]);
    return (0,log_bytes/* isDense */.ye)(bytes) ? 'malformed' : parseRecord((0,log_bytes/* parseJson */.qF)(bytes.toString('utf8')));
}
function resourcesAt(json, words, at) {
    const from = words[at + word.resources] ?? 0;
    return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}
function messageAt(json, words, at) {
    const from = words[at + word.message] ?? 0;
    const message = from === 0 ? undefined : (0,log_bytes/* parseJson */.qF)(json.toString('utf8', from, words[at + word.messageEnd]));
    return typeof message === 'string' ? message : undefined;
}
function malformedMessage(count) {
    if (count === 0)
        return undefined;
    return `${count} records without a readable eventTime, eventSource, eventName or userIdentity`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/threads.ts





/** More threads than this wait for each other's memory. */
const mostThreads = 16;
/** Where the bundle has its thread: what runs from source has none, and does without. */
const entry = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'worker', 'index.js');
/** One thread. It is asked one thing after the other, and answers in that order. */
class ScanThread {
    #worker;
    #waiting = [];
    #failure;
    constructor(request) {
        this.#worker = new external_node_worker_threads_.Worker(entry, { workerData: request });
        this.#worker.on('message', (answer) => this.#waiting.shift()?.(answer));
        this.#worker.on('error', (error) => this.#end(error instanceof Error ? error.message : 'it failed'));
        this.#worker.on('exit', () => this.#end('it ended'));
    }
    /** How much is asked and not answered yet. */
    get load() {
        return this.#failure === undefined ? this.#waiting.length : Number.POSITIVE_INFINITY;
    }
    ask(question) {
        if (this.#failure !== undefined)
            return Promise.resolve({ failure: this.#failure });
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#worker.postMessage(question);
        });
    }
    async stop() {
        await this.#worker.terminate();
    }
    #end(why) {
        this.#failure ??= why;
        for (const resolve of this.#waiting.splice(0))
            resolve({ failure: this.#failure });
    }
}
/** Threads that scan log files, one a core. */
class ScanThreads {
    #threads;
    /** Undefined where one core is all there is, and where the thread's file is not beside this one. */
    static open(request) {
        const count = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
        return count < 2 || !(0,external_node_fs_.existsSync)(entry) ? undefined : new ScanThreads(request, count);
    }
    constructor(request, count) {
        this.#threads = Array.from({ length: count }, () => new ScanThread(request));
    }
    get count() {
        return this.#threads.length;
    }
    /** Has the thread with the least to do scan files; says which one it is. */
    scan(files) {
        const loads = this.#threads.map(({ load }) => load);
        const thread = loads.indexOf(Math.min(...loads));
        const asked = this.#threads[thread]?.ask({ files }) ?? Promise.resolve({ failure: 'there is no thread' });
        const result = asked.then((answer) => 'groups' in answer ? { failure: 'it answered something else' } : answer);
        return { thread, result };
    }
    /** The groups of each thread, or why it can no longer report them. */
    async groups() {
        const groups = new Map();
        for (const [number, thread] of this.#threads.entries()) {
            const answer = await thread.ask('groups');
            if ('groups' in answer)
                groups.set(number, answer.groups);
            else
                groups.set(number, 'failure' in answer ? answer.failure : 'it answered something else');
        }
        return groups;
    }
    /** Ends all threads, whatever they are at: one that is left keeps the process alive. */
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.stop()));
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/totals.ts






/**
 * Adds up what several scanners found, in the order of the files, regardless of which scanner read them.
 * Trails overlap and deliveries repeat: an event counts once, whichever copies of it the set holds.
 */
class LogTotals {
    #window;
    #principals;
    gaps = new GapList();
    /** By scanner, how many records each of its groups has. */
    #counts = new Map();
    /** Events that were counted, by day: copies of an event have its time. */
    #seen = new Map();
    #days = new Set();
    #accounts = new Set();
    #regions = new Set();
    #kinds = new Map();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    files = 0;
    bytes = 0;
    events = 0;
    constructor(window, principals) {
        this.#window = window;
        this.#principals = principals;
    }
    /** Adds a part of a scanner's. */
    add(part, scanner) {
        this.files += part.files;
        this.bytes += part.bytes;
        this.events += part.events;
        this.#first = Math.min(this.#first, part.first);
        this.#last = Math.max(this.#last, part.last);
        for (const gap of part.gaps)
            this.gaps.add(gap);
        for (const one of part.days)
            this.#days.add(one);
        for (const one of part.accounts)
            this.#accounts.add(one);
        for (const one of part.regions)
            this.#regions.add(one);
        for (const kind of part.kinds)
            this.#kinds.set(kindKey(kind), kind);
        this.#count(part.sightings, scanner);
    }
    /** Files from now on were delivered on this day (since 1970) or later: no copy of much older events will come. */
    forgetBefore(delivered) {
        const oldest = delivered - log_delivery/* latestDelivery */.qB / base_time/* day */.vd - 1;
        for (const known of this.#seen.keys())
            if (known < oldest)
                this.#seen.delete(known);
    }
    /** What it all comes to. `groups` are those of every scanner that could tell them. */
    result(groups, found) {
        const records = new Map(this.#principals.map((principal) => [principal, 0]));
        const calls = new Map();
        for (const [scanner, list] of groups)
            for (const [number, group] of list.entries()) {
                const count = this.#counts.get(scanner)?.[number] ?? 0;
                records.set(group.principal, (records.get(group.principal) ?? 0) + count);
                if (group.call === undefined)
                    continue;
                const key = groupKey(group);
                const known = calls.get(key);
                const call = { ...group.call, count };
                calls.set(key, known === undefined ? call : mergeCalls(known, call));
            }
        const counted = [...calls].filter(([, { count }]) => count > 0);
        return {
            calls: counted.sort(([a], [b]) => (0,order/* compare */.U)(a, b)).map(([, call]) => call),
            set: this.#set(records, found),
        };
    }
    #set(records, found) {
        for (const gap of found)
            this.gaps.add(gap);
        return {
            window: this.#window,
            ...(this.events === 0 ? {} : { span: { start: this.#first, end: this.#last } }),
            gaps: this.gaps.shortened(),
            files: this.files,
            events: this.events,
            accounts: [...this.#accounts].sort(order/* compare */.U),
            regions: [...this.#regions].filter((region) => region !== '').sort(order/* compare */.U),
            days: new Set([...this.#days].map((one) => (0,base_time/* isoDay */.kh)(one * base_time/* day */.vd))),
            kinds: [...this.#kinds.values()],
            eventsByPrincipal: records,
        };
    }
    #count(sightings, scanner) {
        const counts = this.#counts.get(scanner) ?? [];
        this.#counts.set(scanner, counts);
        for (let at = 0; at < sightings.length; at += sightingWidth) {
            if (this.#isCopy(sightings, at))
                continue;
            const group = sightings[at + 5] ?? 0;
            counts[group] = (counts[group] ?? 0) + 1;
        }
    }
    /** Whether one of the ids of an event was met before; both are known from now on. */
    #isCopy(sightings, at) {
        const seen = this.#seenOn(sightings[at + 4] ?? 0);
        let copy = false;
        for (const id of [at, at + 2]) {
            const low = sightings[id + 1] ?? 0;
            // The shared id of an event may be its own.
            if (low !== 0 && !(id > at && low === sightings[at + 1]) && !seen.add(sightings[id] ?? 0, low))
                copy = true;
        }
        return copy;
    }
    #seenOn(number) {
        const known = this.#seen.get(number);
        if (known !== undefined)
            return known;
        const fresh = new FingerprintSet();
        this.#seen.set(number, fresh);
        return fresh;
    }
}
const shown = 50;
const kept = 20 * shown;
/** Gaps as they come, by name up to a limit: a list of ten thousand lines is of no use to a reader. */
class GapList {
    #gaps = [];
    #more = 0;
    add(gap) {
        this.#gaps.push(gap);
        if (this.#gaps.length > kept)
            this.#shorten();
    }
    /** At most fifty, in order, and how many more there are. */
    shortened() {
        this.#shorten();
        if (this.#more === 0)
            return this.#gaps;
        return [...this.#gaps, { location: 'cloudtrail-logs', message: `${this.#more} more files` }];
    }
    #shorten() {
        const sorted = this.#gaps.sort((a, b) => (0,order/* compare */.U)(a.location, b.location));
        this.#more += Math.max(0, sorted.length - shown);
        this.#gaps = sorted.slice(0, shown);
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/read-logs.ts







/** How long one thread reads alone, in milliseconds: a small set is read before others have started. */
const alone = 40;
/** How many batches each thread has before it, so that none waits for the next. */
const ahead = 3;
/**
 * Reads CloudTrail log files, all principals in one pass, in as many threads as there are cores when there is
 * much to read. A file that cannot be read whole is a gap with its name; the rest is counted. The same files
 * give the same answer, regardless of which thread reads which file.
 */
async function readLogs(request) {
    const { files, signal, principals, window, roots } = request;
    const match = matchPrincipals(principals);
    const totals = new LogTotals(window, match.principals);
    const progress = progressOf(files.count, totals, request.report);
    const scan = new Scan({ principals, window, roots }, totals, progress, files.byDay);
    const gaps = [];
    try {
        for await (const batch of files.batches()) {
            await scan.read(batch, signal);
            if (signal?.aborted) {
                gaps.push({ location: 'cloudtrail-logs', message: 'interrupted before every file was read' });
                break;
            }
        }
        const groups = await scan.end();
        return totals.result(groups, [...files.gaps(), ...gaps]);
    }
    finally {
        await scan.close();
    }
}
const lost = 'what it had counted is lost';
/** Number of the scanner of this thread; those of the others come after it. */
const here = -1;
/** A scan that is under way: alone at first, with threads when it takes long. */
class Scan {
    #request;
    #totals;
    #progress;
    #byDay;
    #scanner;
    #alone = 0;
    #threads;
    /** In the order of the files, which is the order in which they are added up. */
    #pending = [];
    constructor(request, totals, progress, byDay) {
        this.#request = request;
        this.#totals = totals;
        this.#progress = progress;
        this.#byDay = byDay;
        this.#scanner = new Scanner(request, matchPrincipals(request.principals));
    }
    /** Reads some files, or has them read; ends between two of them when it is interrupted. */
    async read(batch, signal) {
        if (this.#alone > alone)
            this.#threads ??= ScanThreads.open(this.#request) ?? 'none';
        if (this.#threads instanceof ScanThreads) {
            this.#pending.push({ batch, ...this.#threads.scan(batch) });
            while (this.#pending.length > ahead * this.#threads.count)
                await this.#addNext();
            return;
        }
        const begun = performance.now();
        for (const file of batch) {
            if (signal?.aborted)
                break;
            this.#scanner.scan(file);
            // Yields to the event loop now and then, so that an abort is noticed.
            if (performance.now() - begun > alone)
                await new Promise((resolve) => setImmediate(resolve));
        }
        this.#alone += performance.now() - begun;
        this.#add(batch, this.#scanner.take(), here);
        await new Promise((resolve) => setImmediate(resolve));
    }
    async end() {
        while (this.#pending.length > 0)
            await this.#addNext();
        const groups = new Map([[here, this.#scanner.groups()]]);
        if (!(this.#threads instanceof ScanThreads))
            return groups;
        for (const [thread, reportedAt] of await this.#threads.groups()) {
            if (typeof reportedAt !== 'string')
                groups.set(thread, reportedAt);
            else
                this.#totals.gaps.add({
                    location: 'cloudtrail-logs',
                    message: `a thread failed: ${reportedAt}; ${lost}`,
                });
        }
        return groups;
    }
    async close() {
        if (this.#threads instanceof ScanThreads)
            await this.#threads.close();
    }
    async #addNext() {
        const next = this.#pending.shift();
        if (next === undefined)
            return;
        const answer = await next.result;
        if ('part' in answer)
            this.#add(next.batch, answer.part, next.thread);
        else
            this.#lose(next.batch, answer.failure);
    }
    #add(batch, part, thread) {
        this.#totals.add(part, thread);
        const delivered = this.#byDay ? (0,log_delivery/* dayOf */.kb)(batch[0]?.location ?? '') : undefined;
        if (delivered !== undefined)
            this.#totals.forgetBefore(((0,base_time/* parseDay */.Iq)(delivered) ?? 0) / base_time/* day */.vd);
        this.#progress.tell();
    }
    /** The thread is gone; what it had counted is missed when it is asked for its groups. */
    #lose(batch, failure) {
        for (const { location } of batch)
            this.#totals.gaps.add({
                location: location,
                message: `was not read: the thread that had it failed (${failure})`,
            });
    }
}
/** In milliseconds: a scan that is done before says nothing. */
const every = 5000;
/** Reports how far a scan of so many files is, every five seconds: files, bytes, events, rate and time left. */
function progressOf(files, reached, report) {
    const begun = performance.now();
    let reportedAt = begun;
    return {
        tell() {
            const now = performance.now();
            if (report === undefined || now - reportedAt < every)
                return;
            reportedAt = now;
            report(progressLine(files, reached, (now - begun) / 1000));
        },
    };
}
/** The line after so many seconds. */
function progressLine(count, { files, bytes, events }, seconds) {
    const left = files === 0 ? 0 : ((count - files) / files) * seconds;
    const rate = Math.round(events / seconds);
    return [
        `cloudtrail-logs: ${(0,base_time/* grouped */.zD)(files)} of ${(0,base_time/* grouped */.zD)(count)} files`,
        (0,base_text/* shownBytes */.Fu)(bytes),
        `${(0,base_time/* grouped */.zD)(events)} events (${(0,base_time/* grouped */.zD)(rate)} a second)`,
        `${Math.ceil(left)} s left`,
    ].join(', ');
}


/***/ })

};
