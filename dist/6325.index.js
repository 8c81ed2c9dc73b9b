export const id = 6325;
export const ids = [6325];
export const modules = {

/***/ 6325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLogs: () => (/* binding */ findLogs),
  readLogs: () => (/* binding */ readLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/disk/find-files.ts
var find_files = __webpack_require__(1508);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/disk/read-file.ts
var read_file = __webpack_require__(1988);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-file.ts


const logCaps = {
    fileBytes: 256 * 1024 * 1024,
    jsonBytes: 256 * 1024 * 1024,
    ratio: 200,
    ratioFloor: 16 * 1024 * 1024,
    records: 1_000_000,
};
/** Reads one log file, gzipped or not (told by its first bytes, not its name). Never throws for what the file holds. */
async function readLogFile(path, roots, caps = logCaps) {
    const bytes = await (0,read_file/* readRegularFile */.XF)(path, { cap: caps.fileBytes, roots });
    if (!Buffer.isBuffer(bytes))
        return { kind: 'broken', message: bytes.message };
    const json = isGzip(bytes) ? gunzipCapped(bytes, caps) : bytes;
    if (typeof json === 'string')
        return { kind: 'broken', message: json };
    if (isDense(json))
        return { kind: 'broken', message: 'more values than a log file can hold' };
    const text = (0,read_file/* decodeUtf8 */._6)(json);
    if (text === undefined)
        return { kind: 'broken', message: 'not UTF-8' };
    return parseLog(text, caps);
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** The inflated bytes, or what is wrong. */
function gunzipCapped(bytes, { jsonBytes, ratio, ratioFloor }) {
    const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'inflates beyond what a log file can hold';
        return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
    }
}
/**
 * Whether a large text is made of little but brackets and commas. Parsed, `[],[],[]` takes fifty times its size in
 * memory; of a real log about one byte in thirty is structure.
 */
function isDense(json) {
    if (json.length < 1024 * 1024)
        return false;
    let structure = 0;
    for (const byte of json)
        if (byte === 0x2c || byte === 0x5b || byte === 0x7b)
            structure++;
    return structure * 5 > json.length;
}
function parseLog(text, caps) {
    if (text.trim() === '')
        return { kind: 'broken', message: 'empty' };
    const value = parseJson(text);
    if (value === undefined)
        return { kind: 'broken', message: 'truncated or not JSON' };
    if (typeof value !== 'object' || value === null)
        return { kind: 'other' };
    if (!('Records' in value))
        return looksLikeEvents(value) ? { kind: 'broken', message: otherShape } : { kind: 'other' };
    const { Records: records } = value;
    if (!Array.isArray(records))
        return { kind: 'broken', message: 'Records is no array' };
    if (records.length > caps.records)
        return { kind: 'broken', message: `more than ${caps.records} records` };
    return { kind: 'records', records };
}
const otherShape = 'holds events, but not as {"Records": [...]} as CloudTrail delivers them';
/** Events in another shape than the delivered files': a list, one record, the answer of a look-up. */
function looksLikeEvents(value) {
    return (Array.isArray(value) || ['Events', 'records', 'eventSource', 'eventName'].some((key) => key in value));
}
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        // The engine's message quotes the text; ours does not.
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/iam/arn.ts
var iam_arn = __webpack_require__(8390);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/principal-match.ts

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
            const session = (0,iam_arn/* parseAssumedRole */.GJ)(arn);
            return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
        },
    };
}
function sessionKey({ partition, account, name, }) {
    return `${partition} ${account} ${name}`;
}

// EXTERNAL MODULE: ./src/drift/time.ts
var drift_time = __webpack_require__(9418);
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
    const time = (0,drift_time/* parseTime */.pe)(record_text(value.eventTime) ?? '');
    const eventSource = record_text(value.eventSource);
    const eventName = record_text(value.eventName);
    if (time === undefined || eventSource === undefined || eventName === undefined)
        return 'malformed';
    // Some exports write the identity as text: whose record it is cannot be told then.
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
 * Whether a record is of a call that somebody made. Records of 2013 have no type. A type nobody knows yet, or the view
 * of a network endpoint, counts as a use; its refusals are not IAM's, so they count as nothing.
 */
function isCall(eventType, denied) {
    if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction')
        return true;
    return eventType !== 'AwsServiceEvent' && eventType !== 'AwsConsoleSignIn' && !denied;
}
/** The action and the resource that a refusal names: `... is not authorized to perform: s3:GetObject on resource: ...` */
function refusalOf(message) {
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

// EXTERNAL MODULE: ./src/drift/evidence.ts
var evidence = __webpack_require__(1482);
// EXTERNAL MODULE: ./src/drift/merge-evidence.ts
var merge_evidence = __webpack_require__(8517);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/tally.ts




/** Counts records of any number of principals in one pass, and gathers the facts of the whole set. */
class Tally {
    #window;
    #match;
    #calls = new Map();
    #kinds = new Map();
    #records;
    #seen = new Set();
    #accounts = new Set();
    #regions = new Set();
    #days = new Set();
    #events = 0;
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(window, match) {
        this.#window = window;
        this.#match = match;
        this.#records = new Map(match.principals.map((principal) => [principal, 0]));
    }
    /** Counts a record, unless it lies outside the window. */
    add(record) {
        if (record.time < this.#window.start || record.time > this.#window.end)
            return;
        this.#events++;
        this.#first = Math.min(this.#first, record.time);
        this.#last = Math.max(this.#last, record.time);
        this.#days.add((0,drift_time/* isoDay */.kh)(record.time));
        if (record.account !== undefined)
            this.#accounts.add(record.account);
        this.#regions.add(record.region);
        this.#addKind(record);
        const principal = this.#match.principalOf(record);
        if (principal !== undefined && !this.#isDuplicate(record))
            this.#addCall(principal, record);
    }
    /** What was counted so far: the calls in a fixed order, and the set. */
    result(files, gaps) {
        const calls = [...this.#calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
        const span = this.#events === 0 ? {} : { span: { start: this.#first, end: this.#last } };
        const set = {
            window: this.#window,
            ...span,
            gaps,
            files,
            events: this.#events,
            accounts: [...this.#accounts].sort(),
            regions: [...this.#regions].filter((region) => region !== '').sort(),
            days: this.#days,
            kinds: [...this.#kinds.values()],
            records: this.#records,
        };
        return { calls, set };
    }
    #addKind({ eventSource, eventName, call, management, readOnly }) {
        const key = `${eventSource} ${eventName} ${call} ${management} ${readOnly}`;
        if (this.#kinds.has(key))
            return;
        const kind = {
            eventSource,
            eventName,
            call,
            ...(management === undefined ? {} : { management }),
            ...(readOnly === undefined ? {} : { readOnly }),
        };
        this.#kinds.set(key, kind);
    }
    /**
     * Trails overlap and deliveries repeat: an event counts once, whichever copies of it the set holds. Time and name go
     * along with the id, since exports that hide ids give the same one to every event.
     */
    #isDuplicate({ ids, time, eventSource, eventName }) {
        const keys = ids.map((id) => `${id} ${time} ${eventSource} ${eventName}`);
        const known = keys.some((key) => this.#seen.has(key));
        for (const key of keys)
            this.#seen.add(key);
        return known;
    }
    #addCall(principal, record) {
        this.#records.set(principal, (this.#records.get(principal) ?? 0) + 1);
        if (!record.call)
            return;
        const refusal = record.denied ? refusalOf(record.errorMessage) : {};
        const outcome = record.denied ? 'denied' : 'allowed';
        const key = [
            principal,
            record.eventSource,
            record.eventName,
            outcome,
            record.region,
            refusal.action,
        ].join(' ');
        const resources = refusal.resource === undefined ? record.resources : [...record.resources, refusal.resource];
        const known = this.#calls.get(key);
        if (known === undefined)
            this.#calls.set(key, newCall(principal, record, outcome, refusal.action, resources));
        else
            extend(known, record, resources);
    }
}
function newCall(principal, { eventSource, eventName, region, time }, outcome, deniedAction, resources) {
    const named = deniedAction === undefined ? {} : { deniedAction };
    const kept = (0,merge_evidence/* smallest */.o9)(resources);
    const allResources = resources.length > 0 && kept.length === new Set(resources).size;
    const counted = { count: 1, first: time, last: time, resources: kept, allResources };
    return { principal, eventSource, eventName, outcome, region, ...named, ...counted };
}
function extend(call, { time }, resources) {
    call.count++;
    call.first = Math.min(call.first, time);
    call.last = Math.max(call.last, time);
    call.allResources &&= resources.length > 0;
    const fresh = resources.filter((arn) => !call.resources.includes(arn));
    if (fresh.length === 0)
        return;
    call.allResources &&= call.resources.length + new Set(fresh).size <= evidence/* resourceLimit */.i_;
    call.resources = (0,merge_evidence/* smallest */.o9)([...call.resources, ...fresh]);
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/read-logs.ts







/** Finds the log files of folders, files or globs, each once. Throws InputError for a path without any. */
async function findLogs(paths) {
    const gaps = [];
    return { files: await logFiles(paths, gaps), gaps };
}
/**
 * Reads CloudTrail log files from disk, one after the other, all principals in one pass. A file that cannot be read
 * whole is a gap with its name; the rest is counted.
 */
async function readLogs(request) {
    const { files } = request.found;
    const gaps = [...request.found.gaps];
    const tally = new Tally(request.window, matchPrincipals(request.principals));
    for (const file of files) {
        if (request.signal?.aborted) {
            gaps.push({ place: 'cloudtrail-logs', message: 'interrupted before every file was read' });
            break;
        }
        const message = await readInto(tally, file, request.roots);
        if (message !== undefined)
            gaps.push({ place: (0,find_files/* slashed */.df)(file), message });
    }
    return tally.result(files.length, shortened(gaps));
}
/** Adds a file's records; gives what is wrong with the file, if anything is. */
async function readInto(tally, path, roots) {
    const file = await readLogFile(path, roots);
    if (file.kind === 'broken')
        return file.message;
    if (file.kind === 'other')
        return undefined;
    let malformed = 0;
    for (const value of file.records) {
        const record = parseRecord(value);
        if (record === 'malformed')
            malformed++;
        else if (record !== 'skipped')
            tally.add(record);
    }
    return malformed === 0
        ? undefined
        : `${malformed} records without a readable eventTime, eventSource, eventName or userIdentity`;
}
async function logFiles(paths, gaps) {
    const files = new Map();
    const problems = [];
    for (const path of paths) {
        const missed = [];
        const found = await filesOf(path, missed);
        if (found === undefined)
            problems.push(noSuchPath(path));
        else if (found.length === 0 && missed.length === 0)
            problems.push(nothingFound(path));
        // Links and overlapping paths lead to the same file; it is read once.
        for (const file of found ?? [])
            files.set(await (0,promises_.realpath)(file).catch(() => file), file);
        gaps.push(...missed);
    }
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
    return [...files.values()].sort();
}
/** The log files that a path names; undefined when there is nothing at the path. A file named by itself is taken. */
async function filesOf(path, missed) {
    const onFailure = ({ folder }) => missed.push({ place: (0,find_files/* slashed */.df)(folder), message: 'cannot be listed, or a link that leads nowhere' });
    const kind = await (0,find_files/* kindOf */.I)(path);
    if (kind === 'missing' && !(0,find_files/* isGlob */.fg)(path))
        return undefined;
    if (kind === 'file' || kind === 'other')
        return [path];
    // Digests and insights lie beside the logs and are no logs.
    const enter = (name) => !/^CloudTrail-(Digest|Insight)/.test(name);
    const found = kind === 'folder' ? await (0,find_files/* findBelow */.JB)(path, enter, onFailure) : await (0,find_files/* findGlob */.m6)(path, onFailure);
    const unfinished = found.filter(isUnfinished);
    missed.push(...unfinished.map((file) => ({ place: (0,find_files/* slashed */.df)(file), message: 'looks like an unfinished download' })));
    return found.filter(isLogName);
}
/** `a.json.gz.part`, `a.json.gz.6eF2a1`: what a download leaves while it runs, or when it was cut off. */
function isUnfinished(path) {
    return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path);
}
function isLogName(path) {
    return /\.json(\.gz)?$/i.test(path);
}
function noSuchPath(path) {
    return { place: 'cloudtrail-logs', message: `no such file or folder: ${path}`, remedy: 'check the path' };
}
function nothingFound(path) {
    return {
        place: 'cloudtrail-logs',
        message: `no .json or .json.gz file in ${path}`,
        remedy: 'name the folder that holds the log files',
    };
}
const gapLimit = 50;
/** At most fifty gaps by name, the rest as a number: ten thousand lines help nobody. */
function shortened(gaps) {
    const sorted = [...gaps].sort((a, b) => (a.place < b.place ? -1 : 1));
    if (sorted.length <= gapLimit)
        return sorted;
    return [
        ...sorted.slice(0, gapLimit),
        { place: 'cloudtrail-logs', message: `${sorted.length - gapLimit} more files` },
    ];
}


/***/ })

};
