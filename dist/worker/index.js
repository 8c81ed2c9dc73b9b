import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/base/time.ts
const day = 24 * 60 * 60 * 1000;
/** `2026-11-21T16:04:05Z`, in the form CloudTrail writes; milliseconds only where there are any. */
function isoTime(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}
/** `2026-11-21`, in UTC. */
function isoDay(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
/**
 * An ISO 8601 time in UTC as AWS writes it (`2026-11-21T16:04:05Z`, with or without fractions); undefined for any
 * other text and for days that do not exist.
 */
function parseTime(text) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) || isoDay(instant) !== text.slice(0, 10) ? undefined : instant;
}
/** The beginning of a day written `2026-11-21`, in UTC; undefined for any other text and for days that do not exist. */
function parseDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseTime(`${text}T00:00:00Z`) : undefined;
}
/** Whole days between two moments, rounded down: "last used 3 days ago". */
function daysBetween(earlier, later) {
    return Math.floor((later - earlier) / day);
}
/** `90d`, `36h`, `15m`, `30s`: the largest unit that divides it; what the inputs take. */
function formatDuration(duration) {
    const units = [
        ['d', day],
        ['h', day / 24],
        ['m', 60_000],
    ];
    const unit = units.find(([, length]) => duration >= length && duration % length === 0);
    return unit === undefined ? `${Math.round(duration / 1000)}s` : `${duration / unit[1]}${unit[0]}`;
}
/** `1,234`: the same on every machine. */
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./src/policy/arn.ts
/**
 * Parses the ARN of a role or user in any partition; gives a string that says what is wrong otherwise.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function parsePrincipalArn(text) {
    const [arn, partition = '', service, region, account = '', ...rest] = text.split(':');
    const resource = rest.join(':');
    if (arn !== 'arn' || !isPartition(partition))
        return 'it does not begin with arn:<partition>:';
    if (service === 'sts')
        return 'it is a session; name the role behind it (arn:aws:iam::…:role/…)';
    if (service !== 'iam' || region !== '')
        return 'it is not an IAM ARN (arn:aws:iam::…)';
    if (!/^[0-9]{12}$/.test(account))
        return 'its account is not twelve digits';
    const [kind, ...segments] = resource.split('/');
    if (kind !== 'role' && kind !== 'user')
        return 'it names neither a role nor a user';
    const name = segments.at(-1) ?? '';
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return `its ${kind} name is not one`;
    if (segments.slice(0, -1).some((segment) => !/^[\x21-\x7e]+$/.test(segment)))
        return 'its path is not one';
    return { kind, arn: text, partition, account, name };
}
/** The fewest characters of a name before the `*`: with fewer, unrelated roles match. */
const shortestPrefix = 3;
/**
 * Parses the ARN of a role with `*` at the end of its name; gives a string that says what is wrong otherwise.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-names
 */
function parseRolePattern(text) {
    const start = text.slice(0, -1);
    if (!text.endsWith('*') || start.includes('*'))
        return 'a * is allowed once, at the end of a role name';
    const nameless = start.endsWith('/');
    const parsed = parsePrincipalArn(nameless ? `${start}name` : start);
    if (typeof parsed === 'string')
        return parsed;
    const { kind, partition, account, name: prefix } = parsed;
    if (kind === 'user')
        return 'a * is allowed in the name of a role, not of a user';
    if (nameless || prefix.length < shortestPrefix)
        return `at least ${shortestPrefix} characters of the name are needed before the *`;
    const path = pathOf(parsed);
    return { arn: text, partition, account, prefix, ...(path === '/' ? {} : { path }) };
}
/** Whether a role is one that a pattern names. */
function matchesRole(pattern, role) {
    const { account, path, prefix } = pattern;
    if (role.kind !== 'role' || role.account !== account || !role.name.startsWith(prefix))
        return false;
    return path === undefined || path === pathOf(role);
}
/** The path of a principal: `/` unless it has one. */
function pathOf({ arn, name }) {
    return arn.slice(arn.indexOf('/'), -name.length);
}
/** The role behind `arn:aws:sts::<account>:assumed-role/<name>/<session>`; undefined for any other text. */
function parseAssumedRole(text) {
    const [arn, partition = '', service, , account = '', resource = ''] = text.split(':');
    const [kind, name = '', session = ''] = resource.split('/');
    if (arn !== 'arn' || service !== 'sts' || kind !== 'assumed-role' || name === '' || session === '') {
        return undefined;
    }
    return { partition, account, name };
}
/**
 * The region in which a partition records the events of its global services (IAM, STS, CloudFront, Route 53,
 * Organizations). Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
 */
function globalRegion(partition) {
    return globalRegions.get(partition) ?? 'us-east-1';
}
const globalRegions = new Map([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
    ['aws-eusc', 'eusc-de-east-1'],
]);
/** The partition that a region belongs to, by the beginning of its name; `aws` if no region is named. */
function partitionOf(region = '') {
    const startOf = (name) => name.split('-').slice(0, -2).join('-');
    return [...globalRegions].find(([, home]) => startOf(home) === startOf(region))?.[0] ?? 'aws';
}
function isPartition(text) {
    return /^aws(-[a-z]+)*$/.test(text);
}
/** Whether a text is the name of a region, such as `eu-west-1` or `us-gov-east-1`. */
function isRegion(name) {
    return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(name);
}
/**
 * What deployment tools put at the end of a role's name: CloudFormation 12 or 13 capitals and digits, CDK eight
 * hexadecimal capitals before those; Pulumi 7 hexadecimal digits; Terraform's name_prefix 26 digits; people a number, a
 * version or a day. Words are none, and neither are the twelve digits of an account: they name another role. So what
 * might be either needs a digit, and where letters could be hexadecimal a letter too. Sources:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html
 * https://www.pulumi.com/docs/iac/concepts/resources/names/#autonaming
 * https://developer.hashicorp.com/terraform/plugin/sdkv2/resources/data-consistency-checks
 */
const ending = /^[-_.]?(?!\d{12}$)(?:v?\d{1,11}|\d{13,}[0-9a-f]*|\d{4}-\d\d-\d\d|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|(?:[0-9A-F]{8}-)?(?=[A-Z]*\d)[0-9A-Z]{12,13}|(?=[A-F]*\d)[0-9A-F]{8})$/;
/**
 * Whether roles whose names begin alike are generations of one role: they stand under one path and differ by nothing
 * but an ending that a tool has put there. A single role is one, whatever its ending.
 */
function areGenerations(prefix, roles) {
    if (roles.length < 2)
        return true;
    const paths = new Set(roles.map(({ arn, name }) => arn.slice(0, -name.length)));
    return (paths.size === 1 && roles.every(({ name }) => name === prefix || ending.test(name.slice(prefix.length))));
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/files/read-file.ts


/**
 * Reads a regular file once, whole, by its real path. Symbolic links are followed and then judged by where
 * they lead. Devices, pipes and the like are rejected without opening them, and what lies about its size is
 * cut off at the cap.
 */
async function readRegularFile(path, limits) {
    try {
        const real = await realpath(path);
        if (limits.roots !== undefined && !limits.roots.some((root) => isWithin(root, real))) {
            return { code: 'outside', message: 'leads outside the folders this run may read' };
        }
        if (!(await stat(real)).isFile())
            return { code: 'not-regular', message: 'not a regular file' };
        // The file may have been replaced since: no link is followed and no pipe waited for, and what was opened counts.
        const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
        try {
            return await readCapped(file, limits.cap);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return readFailure(error);
    }
}
/** Whether a real path is a folder or lies in it. Compared by path segments: `/work-evil` is not in `/work`. */
function isWithin(root, path) {
    const way = (0,external_node_path_namespaceObject.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
async function readCapped(file, cap) {
    const { size } = await file.stat();
    if (size > cap)
        return tooLarge(cap);
    // One byte more than the size it claims: files of /proc claim none, and a growing file must not slip through.
    const chunks = [];
    let total = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(Math.max(64 * 1024, size - total + 1));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0)
            return Buffer.concat(chunks, total);
        total += bytesRead;
        if (total > cap)
            return tooLarge(cap);
        chunks.push(chunk.subarray(0, bytesRead));
    }
}
/** Why a file could not be read, of an error of the file system. */
function readFailure(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'missing', message: 'no such file' };
    if (code === 'EACCES' || code === 'EPERM')
        return { code: 'unreadable', message: 'permission denied' };
    return {
        code: 'unreadable',
        message: typeof code === 'string' ? `cannot be read (${code})` : 'cannot be read',
    };
}
/** What is said of a file beyond the cap, which is in bytes. */
function tooLarge(cap) {
    return { code: 'too-large', message: `larger than ${megabytes(cap)}` };
}
function megabytes(bytes) {
    return bytes >= 1024 * 1024
        ? `${Math.floor(bytes / (1024 * 1024))} MiB`
        : `${Math.floor(bytes / 1024)} KiB`;
}
/** UTF-8 bytes as text, byte order mark kept; undefined when they are not UTF-8. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/files/read-file-sync.ts



/**
 * Reads many regular files one after the other, each once and whole, by the same rules as `readRegularFile`: a thread of
 * its own has nothing to do meanwhile, and waits half as long for each. What it gives is good until the next file.
 */
class FileReader {
    #limits;
    #buffer = Buffer.allocUnsafe(1024 * 1024);
    /** The folder of the last file: thousands of files lie in one. */
    #folder = { path: '', real: '' };
    constructor(limits) {
        this.#limits = limits;
    }
    /** `regular`: the caller already saw a regular file there, so that it may be opened without a check. */
    read(path, regular = false) {
        try {
            const stats = regular ? undefined : (0,external_node_fs_namespaceObject.lstatSync)(path);
            const linked = stats?.isSymbolicLink() === true;
            if (stats !== undefined && !linked && !stats.isFile())
                return notRegular;
            const { roots } = this.#limits;
            // Where everything may be read, a file is what its path says.
            const real = linked ? external_node_fs_namespaceObject.realpathSync.native(path) : roots === undefined ? path : this.#realPath(path);
            if (roots !== undefined && !roots.some((root) => isWithin(root, real)))
                return { code: 'outside', message: 'leads outside the folders this run may read' };
            return !linked || (0,external_node_fs_namespaceObject.statSync)(real).isFile() ? this.#readReal(real) : notRegular;
        }
        catch (error) {
            return readFailure(error);
        }
    }
    #realPath(path) {
        const folder = (0,external_node_path_namespaceObject.dirname)(path);
        if (folder !== this.#folder.path)
            this.#folder = { path: folder, real: external_node_fs_namespaceObject.realpathSync.native(folder) };
        return (0,external_node_path_namespaceObject.join)(this.#folder.real, (0,external_node_path_namespaceObject.basename)(path));
    }
    #readReal(real) {
        const file = (0,external_node_fs_namespaceObject.openSync)(real, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK | external_node_fs_namespaceObject.constants.O_NOFOLLOW);
        try {
            const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
            return stats.isFile() ? this.#readOpen(file, stats.size) : notRegular;
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    /** A file of another size than it claims is read to its end, or to the cap. */
    #readOpen(file, size) {
        const { cap } = this.#limits;
        if (size > cap)
            return tooLarge(cap);
        let total = 0;
        for (;;) {
            if (this.#buffer.length < Math.max(total, size) + 1)
                this.#grow(Math.max(total, size) + 1);
            const read = (0,external_node_fs_namespaceObject.readSync)(file, this.#buffer, total, this.#buffer.length - total, null);
            total += read;
            if (read === 0 || (total === size && size > 0))
                return this.#buffer.subarray(0, total);
            if (total > cap)
                return tooLarge(cap);
        }
    }
    #grow(least) {
        const old = this.#buffer;
        this.#buffer = Buffer.allocUnsafe(2 * least);
        old.copy(this.#buffer);
    }
}
const notRegular = { code: 'not-regular', message: 'not a regular file' };

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts



const logCaps = {
    fileBytes: 256 * 1024 * 1024,
    jsonBytes: 256 * 1024 * 1024,
    ratio: 200,
    ratioFloor: 16 * 1024 * 1024,
    records: 1_000_000,
};
/**
 * Gives a function that reads log files, gzipped or not (detected by their first bytes, not their names),
 * from the folders that may be read. The returned bytes are valid until the next file is read.
 */
function logReader(roots, caps = logCaps) {
    const files = new FileReader({ cap: caps.fileBytes, roots });
    return (path, regular) => {
        const bytes = files.read(path, regular);
        if (!Buffer.isBuffer(bytes))
            return bytes.message;
        const json = isGzip(bytes) ? gunzipCapped(bytes, caps) : bytes;
        return typeof json === 'string' ? json : { json, size: bytes.length };
    };
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** The inflated bytes, or what is wrong. */
function gunzipCapped(bytes, { jsonBytes, ratio, ratioFloor }) {
    const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
    // The last four bytes claim the size (RFC 1952, section 2.3.1): room for all of it at once saves a third of the time.
    const claimed = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    const chunkSize = Math.min(Math.max(claimed + 1, leastChunk), maxOutputLength);
    try {
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength, chunkSize });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'inflates beyond what a log file can hold';
        return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
    }
}
const leastChunk = 16 * 1024;
/** Parses the text of a log file as a whole; `most` is how many records it may have. */
function parseLog(json, most) {
    if (isDense(json))
        return { kind: 'broken', message: 'more values than a log file can hold' };
    const text = decodeUtf8(json);
    return text === undefined ? { kind: 'broken', message: notUtf8 } : parseText(text, most);
}
const notUtf8 = 'not UTF-8';
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
function parseText(text, most) {
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
    if (records.length > most)
        return { kind: 'broken', message: `more than ${most} records` };
    return { kind: 'records', records };
}
const otherShape = 'holds events, but not as {"Records": [...]} as CloudTrail delivers them';
/** Events in another shape than the delivered files': a list, one record, the answer of a look-up. */
function looksLikeEvents(value) {
    return (Array.isArray(value) || ['Events', 'records', 'eventSource', 'eventName'].some((key) => key in value));
}
/** What a text holds; undefined when it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        // The engine's message quotes the text; ours does not.
        return undefined;
    }
}

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
    const time = parseTime(record_text(value.eventTime) ?? '');
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
    return resourcesOf(parseJson(text));
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
            const session = parseAssumedRole(arn);
            return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
        },
    };
}
function sessionKey({ partition, account, name, }) {
    return `${partition} ${account} ${name}`;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./src/base/order.ts
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/evidence/evidence.ts
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };

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
    if (resources.length === resourceLimit && last !== undefined && compare(arn, last) > 0)
        return false;
    if (resources.includes(arn))
        return true;
    const at = resources.findIndex((other) => compare(arn, other) < 0);
    resources.splice(at < 0 ? resources.length : at, 0, arn);
    if (resources.length <= resourceLimit)
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
    return Math.floor(time / day);
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
        this.#read = logReader(roots);
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
        if (table === undefined || table.count > logCaps.records)
            return this.#scanWhole(json);
        if (!table.ascii && !(0,external_node_buffer_namespaceObject.isUtf8)(json))
            return notUtf8;
        let malformed = 0;
        for (let at = 0; at < table.words.length; at += recordWidth)
            if (!this.#addNumbered(json, table.words, at))
                malformed++;
        return malformedMessage(malformed);
    }
    #scanWhole(json) {
        const text = parseLog(json, logCaps.records);
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
    return isDense(bytes) ? 'malformed' : parseRecord(parseJson(bytes.toString('utf8')));
}
function resourcesAt(json, words, at) {
    const from = words[at + word.resources] ?? 0;
    return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}
function messageAt(json, words, at) {
    const from = words[at + word.message] ?? 0;
    const message = from === 0 ? undefined : parseJson(json.toString('utf8', from, words[at + word.messageEnd]));
    return typeof message === 'string' ? message : undefined;
}
function malformedMessage(count) {
    if (count === 0)
        return undefined;
    return `${count} records without a readable eventTime, eventSource, eventName or userIdentity`;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/scan-thread.ts
// A thread that scans log files: the entry of dist/worker. It is sent files and answers with what it found.



const request = external_node_worker_threads_namespaceObject.workerData;
const scanner = new Scanner(request, matchPrincipals(request.principals));
external_node_worker_threads_namespaceObject.parentPort?.on('message', (question) => {
    if (question === 'groups') {
        answer({ groups: scanner.groups() });
        external_node_worker_threads_namespaceObject.parentPort?.close();
        return;
    }
    for (const file of question.files)
        scanner.scan(file);
    const part = scanner.take();
    answer({ part }, [part.sightings.buffer]);
});
function answer(text, transferred = []) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(text, transferred.filter((one) => one instanceof ArrayBuffer));
}

