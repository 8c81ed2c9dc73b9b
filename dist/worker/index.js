import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./src/base/work.ts
class OutOfSteps extends (/* unused pure expression or super */ null && (Error)) {
}
let left = Number.POSITIVE_INFINITY;
function work_spend(steps) {
    left -= steps;
    if (left < 0)
        throw new OutOfSteps();
}
function within(steps, work) {
    const before = left;
    const given = Math.min(steps, before);
    left = given;
    try {
        const value = work();
        return { done: true, value, steps: given - left };
    }
    catch (error) {
        if (!(error instanceof OutOfSteps))
            throw error;
        return { done: false, steps: given };
    }
    finally {
        left = before - (given - Math.max(left, 0));
    }
}

;// CONCATENATED MODULE: ./src/base/text.ts


function nearest(written, candidates) {
    if (written.length > 128 || candidates.length === 0)
        return undefined;
    spend(candidates.length * (20 + written.length));
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = closest(written.toLowerCase(), lower);
    if (distance(written.toLowerCase(), best) > Math.max(2, written.length / 3))
        return undefined;
    return candidates[lower.indexOf(best)];
}
function quote(text) {
    return text.length > 64 ? `"${text.slice(0, 63)}…"` : `"${text}"`;
}
function asciiLower(text) {
    return /\P{ASCII}/u.test(text)
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text.toLowerCase();
}
function clip(text, length) {
    const characters = [...text.slice(0, 2 * length + 2)];
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}
const units = (/* unused pure expression or super */ null && ([
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
]));
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}

;// CONCATENATED MODULE: ./src/base/event-source.ts

function labelOf(eventSource) {
    return asciiLower(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}
function withoutVersion(eventName) {
    return eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
}

;// CONCATENATED MODULE: ./src/base/time.ts
const day = 24 * 60 * 60 * 1000;
function isoTime(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}
function isoDay(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function parseTime(text) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) || isoDay(instant) !== text.slice(0, 10) ? undefined : instant;
}
function parseDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseTime(`${text}T00:00:00Z`) : undefined;
}
function daysBetween(earlier, later) {
    return Math.floor((later - earlier) / day);
}
function daysAgo(earlier, now) {
    const days = Math.max(0, daysBetween(earlier, now));
    return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}
function formatDuration(duration) {
    const units = [
        ['d', day],
        ['h', day / 24],
        ['m', 60_000],
    ];
    const unit = units.find(([, length]) => duration >= length && duration % length === 0);
    return unit === undefined ? `${Math.round(duration / 1000)}s` : `${duration / unit[1]}${unit[0]}`;
}
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
function roughly(duration) {
    const minutes = Math.floor(duration / 60_000);
    if (minutes >= 2 * 24 * 60)
        return `${Math.floor(minutes / (24 * 60))} days`;
    return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`;
}

;// CONCATENATED MODULE: ./src/evidence/denial.ts
const reason = '(?:with an explicit deny in (?:an?|the) |because no )';
const typeOfPolicy = '[A-Za-z -]{1,40}(?:policy|boundary)';
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
const longestPart = 2052;
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
const recurringDays = 3;
function denial_latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}

;// CONCATENATED MODULE: ./src/evidence/request-marks.ts

const s3 = ['s3'];
const roleParameters = [
    ...['role', 'roleArn', 'roleARN', 'roleName', 'iamRole', 'iamRoleArn', 'executionRole', 'executionRoleArn'],
    ...[
        'serviceRole',
        'serviceRoleArn',
        'taskRoleArn',
        'jobRoleArn',
        'jobFlowRole',
        'autoScalingRole',
        'nodeRole',
    ],
    ...['podExecutionRoleArn', 'instanceRoleArn', 'accessRoleArn', 'dataAccessRoleArn', 'serviceAccessRoleArn'],
    ...['cloudWatchLogsRoleArn', 'cloudWatchRoleArn', 'monitoringRoleArn', 'deliverLogsPermissionArn'],
    ...['notificationRoleArn', 'loggingRoleArn', 'domainIAMRoleName', 'jobExecutionRoleArn', 'lambdaRole'],
].join('|');
const requestMarks = [
    { name: 'service-namespace', of: ['autoscaling'], pattern: String.raw `"serviceNamespace":\s*"[^"]` },
    { name: 'version', of: s3, pattern: String.raw `"versionId":\s*"[^"]` },
    { name: 'copy-source', of: s3, pattern: String.raw `"x-amz-copy-source":\s*\[?\s*"[^"?]+"` },
    {
        name: 'copy-source-version',
        of: s3,
        pattern: String.raw `"x-amz-copy-source":\s*\[?\s*"[^"]*\?versionId=`,
    },
    { name: 'acl', of: s3, pattern: String.raw `"x-amz-(?:acl|grant-[a-z-]+)":\s*\[?\s*"[^"]` },
    {
        name: 'shared-acl',
        of: s3,
        pattern: String.raw `"x-amz-(?:acl":\s*\[?\s*"(?:public|authenticated|aws|log|bucket)-|grant-[a-z-]+":)`,
    },
    { name: 'tagging', of: s3, pattern: '"x-amz-tagging":' },
    { name: 'legal-hold', of: s3, pattern: '"x-amz-object-lock-legal-hold":' },
    { name: 'retention', of: s3, pattern: '"x-amz-object-lock-(?:mode|retain-until-date)":' },
    { name: 'bypass-retention', of: s3, pattern: String.raw `"x-amz-bypass-governance-retention":\s*"?true` },
    { name: 'object-lock', of: s3, pattern: String.raw `"x-amz-bucket-object-lock-enabled":\s*"?true` },
    { name: 'ownership', of: s3, pattern: String.raw `"x-amz-object-ownership":\s*\[?\s*"[^"]` },
    { name: 'efs-mount', of: ['elasticfilesystem'], pattern: String.raw `"ClientMount":\s*"?true` },
    { name: 'efs-write', of: ['elasticfilesystem'], pattern: String.raw `"ClientWrite":\s*"?true` },
    { name: 'efs-root', of: ['elasticfilesystem'], pattern: String.raw `"ClientRootAccess":\s*"?true` },
    {
        name: 'instance-profile',
        of: 'writes',
        pattern: String.raw `"[iI]amInstanceProfile":\s*(?:\{\s*"(?:[nN]ame|[aA]rn)":\s*"[^"]|"[^"])`,
    },
    {
        name: 'role',
        of: 'writes',
        pattern: String.raw `"(?:${roleParameters})":\s*"(?:arn:aws[a-z-]*:iam::[0-9]{12}:role/[^"]+|[A-Za-z0-9+=,.@_-]+)"`,
    },
    {
        name: 'tag-specification',
        of: ['ec2'],
        pattern: String.raw `"tagSpecificationSet":\s*\{\s*"items":\s*\[\s*\{`,
    },
];
const compiled = requestMarks.map(({ pattern, ...mark }) => ({ ...mark, regex: new RegExp(pattern) }));
const none = [];
function markFinder(eventSource, readOnly) {
    const label = labelOf(eventSource);
    const wanted = compiled.filter(({ of }) => (of === 'writes' ? readOnly !== true : of.includes(label)));
    if (wanted.length === 0)
        return undefined;
    return (text) => {
        const found = wanted.filter(({ regex }) => regex.test(text));
        return found.length === 0 ? none : found.map(({ name }) => name);
    };
}

;// CONCATENATED MODULE: ./src/policy/arn.ts
function arn_parsePrincipalArn(text) {
    const [arn, partition = '', service, region, account = '', ...rest] = text.split(':');
    const resource = rest.join(':');
    if (arn !== 'arn' || !isPartition(partition))
        return 'it does not begin with arn:<partition>:';
    if (service === 'sts')
        return 'it is a session; use the ARN of the role (arn:aws:iam::…:role/…)';
    if (service !== 'iam' || region !== '')
        return 'it is not an IAM ARN (arn:aws:iam::…)';
    if (!/^[0-9]{12}$/.test(account))
        return 'its account is not twelve digits';
    const [kind, ...segments] = resource.split('/');
    if (kind !== 'role' && kind !== 'user')
        return 'it is not the ARN of a role or user';
    const name = segments.at(-1) ?? '';
    if (!isPrincipalName(name))
        return `its ${kind} name is not valid`;
    if (segments.slice(0, -1).some((segment) => !/^[\x21-\x7e]+$/.test(segment)))
        return 'its path is not valid';
    return { kind, arn: text, partition, account, name };
}
function isPrincipalName(text) {
    return /^[\w+=,.@-]{1,64}$/.test(text);
}
const shortestPrefix = 3;
function parseRolePattern(text) {
    const start = text.slice(0, -1);
    if (!text.endsWith('*') || start.includes('*'))
        return 'a * is allowed once, at the end of a role name';
    const nameless = start.endsWith('/');
    const parsed = arn_parsePrincipalArn(nameless ? `${start}name` : start);
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
function matchesRole(pattern, role) {
    const { account, path, prefix } = pattern;
    if (role.kind !== 'role' || role.account !== account || !role.name.startsWith(prefix))
        return false;
    return path === undefined || path === pathOf(role);
}
function pathOf({ arn, name }) {
    return arn.slice(arn.indexOf('/'), -name.length);
}
function parseAssumedRole(text) {
    const [arn, partition = '', service, , account = '', resource = ''] = text.split(':');
    const [kind, name = '', session = ''] = resource.split('/');
    if (arn !== 'arn' || service !== 'sts' || kind !== 'assumed-role' || name === '' || session === '') {
        return undefined;
    }
    return { partition, account, name };
}
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
function partitionOf(region = '') {
    const startOf = (name) => name.split('-').slice(0, -2).join('-');
    return [...globalRegions].find(([, home]) => startOf(home) === startOf(region))?.[0] ?? 'aws';
}
function isPartition(text) {
    return /^aws(-[a-z]+)*$/.test(text);
}
function isRegion(name) {
    return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(name);
}
const ending = /^[-_.]?(?!\d{12}$)(?:v?\d{1,11}|\d{13,}[0-9a-f]*|\d{4}-\d\d-\d\d|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|(?:[0-9A-F]{8}-)?(?=[A-Z]*\d)[0-9A-Z]{12,13}|(?=[A-F]*\d)[0-9A-F]{8})$/;
function areGenerations(prefix, roles) {
    if (roles.length < 2)
        return true;
    const paths = new Set(roles.map(({ arn, name }) => arn.slice(0, -name.length)));
    return (paths.size === 1 && roles.every(({ name }) => name === prefix || ending.test(name.slice(prefix.length))));
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/base/input-error.ts
class InputError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = 'InputError';
        this.problems = problems;
    }
}
function formatProblem({ location, message, remedy }) {
    return `${location}: ${message}${remedy === undefined ? '' : `; ${remedy}`}`;
}
function messagesOf(error) {
    if (error instanceof InputError)
        return error.problems.map(formatProblem);
    return [error instanceof Error ? error.message : String(error)];
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./src/files/read-file.ts



async function readRegularFile(path, limits) {
    try {
        const real = await realpath(path);
        if (limits.roots !== undefined && !limits.roots.some((root) => isWithin(root, real))) {
            return { code: 'outside', message: 'is outside the directories that this run can read' };
        }
        if (!(await stat(real)).isFile())
            return { code: 'not-regular', message: 'not a regular file' };
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
function isWithin(root, path) {
    const way = (0,external_node_path_namespaceObject.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
async function readCapped(file, cap) {
    const { size } = await file.stat();
    if (size > cap)
        return tooLarge(cap);
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
function readFailure(error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'missing', message: 'no such file' };
    if (code === 'EACCES' || code === 'EPERM')
        return { code: 'unreadable', message: 'permission denied' };
    return {
        code: 'unreadable',
        message: code === undefined ? 'cannot be read' : `cannot be read (${code})`,
    };
}
function tooLarge(cap) {
    return { code: 'too-large', message: `larger than ${megabytes(cap)}` };
}
function megabytes(bytes) {
    return bytes >= 1024 * 1024
        ? `${Math.floor(bytes / (1024 * 1024))} MiB`
        : `${Math.floor(bytes / 1024)} KiB`;
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/files/read-file-sync.ts



class FileReader {
    #limits;
    #buffer = Buffer.allocUnsafe(1024 * 1024);
    #folder = { path: '', real: '' };
    constructor(limits) {
        this.#limits = limits;
    }
    read(path, regular = false) {
        try {
            const stats = regular ? undefined : (0,external_node_fs_namespaceObject.lstatSync)(path);
            const linked = stats?.isSymbolicLink() === true;
            if (stats !== undefined && !linked && !stats.isFile())
                return notRegular;
            const { roots } = this.#limits;
            const real = linked ? external_node_fs_namespaceObject.realpathSync.native(path) : roots === undefined ? path : this.#realPath(path);
            if (roots !== undefined && !roots.some((root) => isWithin(root, real)))
                return { code: 'outside', message: 'is outside the directories that this run can read' };
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
function logReader(roots, caps = logCaps) {
    const files = new FileReader({ cap: caps.fileBytes, roots });
    return (path, regular) => {
        const bytes = files.read(path, regular);
        if (!Buffer.isBuffer(bytes))
            return bytes.message;
        const checked = isGzip(bytes);
        let json = checked ? gunzipCapped(bytes, caps) : bytes;
        if (checked && typeof json !== 'string' && isGzip(json))
            json = gunzipCapped(json, caps);
        return typeof json === 'string' ? json : { json, size: bytes.length, checked };
    };
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function gunzipCapped(bytes, { jsonBytes, ratio, ratioFloor }) {
    const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
    const claimed = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    const chunkSize = Math.min(Math.max(claimed + 1, leastChunk), maxOutputLength);
    try {
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength, chunkSize });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'exceeds the size limit of a log file when decompressed';
        return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
    }
}
const leastChunk = 16 * 1024;
const notUtf8 = 'not UTF-8';
function isDense(json) {
    if (json.length < 1024 * 1024)
        return false;
    let structure = 0;
    for (const byte of json)
        if (byte === 0x2c || byte === 0x5b || byte === 0x7b)
            structure++;
    return structure * 5 > json.length;
}
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/record.ts






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
    if (typeof value.userIdentity === 'string')
        return 'malformed';
    const identity = objectOf(value.userIdentity);
    const eventType = record_text(value.eventType);
    const outcome = outcomeOf(value, eventSource, record_text(identity.arn));
    const issuer = objectOf(objectOf(identity.sessionContext).sessionIssuer);
    return {
        time,
        eventSource,
        eventName,
        region: record_text(value.awsRegion) ?? '',
        call: outcome.authenticated && isCall(eventType, outcome.denied, record_text(issuer.arn) ?? record_text(identity.arn)),
        management: managementOf(value),
        readOnly: booleanOf(value.readOnly),
        denied: outcome.denied,
        ...(outcome.denial === undefined ? {} : { denial: outcome.denial }),
        invokedBy: record_text(identity.invokedBy),
        console: isConsole(value, eventType),
        marks: [...marksOf(value, eventSource), ...outcome.marks],
        errorMarks: outcome.marks,
        serviceEvent: eventType === 'AwsServiceEvent',
        ids: [record_text(value.eventID), record_text(value.sharedEventID)].filter((id) => id !== undefined),
        account: record_text(value.recipientAccountId) ?? record_text(identity.accountId),
        arn: record_text(identity.arn),
        issuerArn: record_text(issuer.arn),
        resources: resourcesOf(value.resources),
    };
}
const isUnauthenticated = new RegExp(authenticationFailure);
const isDenialCode = new RegExp(denialCode, 'i');
const isKmsDenial = new RegExp(kmsDenialCode);
const isMissingKey = /^(?:NoSuchKey|404|NotFound)$/;
function outcomeOf(record, eventSource, caller) {
    const code = record_text(record.errorCode) ?? '';
    const message = record_text(record.errorMessage);
    const allowed = { authenticated: true, denied: false, marks: [] };
    if (isUnauthenticated.test(code))
        return { ...allowed, authenticated: false };
    const denial = denialOf(message);
    if (!isDenialCode.test(code) && denial.action === undefined)
        return isMissingKey.test(code) && labelOf(eventSource) === 's3'
            ? { ...allowed, marks: ['missing-key'] }
            : allowed;
    if (isAnother(denial.user, caller))
        return allowed;
    if (isKmsDenial.test(code) && labelOf(eventSource) !== 'kms')
        return { ...allowed, denial, marks: ['kms-denied'] };
    return { authenticated: true, denied: true, denial, marks: [] };
}
function isCall(eventType, denied, caller) {
    if (eventType === undefined || eventType === 'AwsApiCall' || eventType === 'AwsConsoleAction')
        return true;
    if (eventType === 'AwsServiceEvent')
        return caller !== undefined && !denied;
    return eventType !== 'AwsConsoleSignIn' && !denied;
}
function isConsole(record, eventType) {
    if (eventType === 'AwsConsoleAction' || booleanOf(record.sessionCredentialFromConsole) === true)
        return true;
    return /^(?:console|signin)\.amazonaws\.com$|S3Console\//.test(record_text(record.userAgent) ?? '');
}
function marksOf(record, eventSource) {
    const details = isObject(record.serviceEventDetails)
        ? record.serviceEventDetails
        : record.requestParameters;
    const find = isObject(details) ? markFinder(eventSource, booleanOf(record.readOnly)) : undefined;
    return find === undefined ? [] : find(JSON.stringify(details));
}
function managementOf(record) {
    const flag = booleanOf(record.managementEvent);
    const category = record_text(record.eventCategory);
    return flag ?? (category === undefined ? undefined : category === 'Management');
}
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
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => order_compare(a, b)));
}
function order_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/evidence/evidence.ts
const sourceNames = (/* unused pure expression or super */ null && ([
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
]));
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };

;// CONCATENATED MODULE: ./src/evidence/call-counts.ts



function callKey(call) {
    const { principal, eventSource, eventName, outcome, region, deniedAction, marks, invokedBy } = call;
    const { policyType, explicitDeny, policyArn } = call;
    const names = [principal, eventSource, eventName, outcome, region, deniedAction, marks?.join()];
    return [...names, policyType, explicitDeny, policyArn, invokedBy].join('\n');
}
function mergeCalls(a, b) {
    const resources = [...a.resources];
    const all = b.resources.map((arn) => keepResource(resources, arn)).every(Boolean);
    const days = latestDays([...(a.denialDays ?? []), ...(b.denialDays ?? [])]);
    const authorization = b.authorization === undefined ? a.authorization : laterAuthorization(a.authorization, b.authorization);
    return {
        ...a,
        ...(days.length === 0 ? {} : { denialDays: days }),
        ...(authorization === undefined ? {} : { authorization }),
        count: a.count + b.count,
        first: Math.min(a.first, b.first),
        last: Math.max(a.last, b.last),
        resources,
        allResources: a.allResources && b.allResources && all,
    };
}
function keepResource(resources, arn) {
    const last = resources.at(-1);
    if (resources.length === resourceLimit && last !== undefined && order_compare(arn, last) > 0)
        return false;
    if (resources.includes(arn))
        return true;
    const at = resources.findIndex((other) => order_compare(arn, other) < 0);
    resources.splice(at < 0 ? resources.length : at, 0, arn);
    if (resources.length <= resourceLimit)
        return true;
    resources.pop();
    return false;
}
function laterAuthorization(a, b) {
    if (a === undefined || a.at < b.at)
        return b;
    return a.at === b.at && a.id < b.id ? b : a;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/fingerprint.ts
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
const noBytes = { high: 0x811c9dc5, low: 0x2545f491 };
function fingerprintOf(text, before = noBytes) {
    const bytes = Buffer.from(text, 'utf8');
    return fingerprint(bytes, 0, bytes.length, before);
}
class FingerprintSet {
    #slots = new Uint32Array(2 * 1024);
    #size = 0;
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
function kindKey({ eventSource, eventName, call, management, readOnly }) {
    return [eventSource, eventName, call, String(management), String(readOnly)].join(' ');
}
const sightingWidth = 6;

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/calls.ts





function openCall(principal, record) {
    const { eventSource, eventName, region, denied, denial = {}, marks, invokedBy } = record;
    const { action, policyType, explicitDeny, policyArn } = denial;
    return {
        principal,
        eventSource,
        eventName,
        outcome: denied ? 'denied' : 'allowed',
        region,
        ...(marks.length === 0 ? {} : { marks }),
        ...(action === undefined ? {} : { deniedAction: action }),
        ...(policyType === undefined ? {} : { policyType }),
        ...(explicitDeny === undefined ? {} : { explicitDeny: true }),
        ...(policyArn === undefined ? {} : { policyArn }),
        ...(!denied || invokedBy === undefined ? {} : { invokedBy }),
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        resources: [],
        allResources: true,
    };
}
function resourcesIn({ denied, denial, resources }) {
    const deniedResource = denied ? denial?.resource : undefined;
    return deniedResource === undefined ? resources : [...resources, deniedResource];
}
function addDenial(call, { time, denial, console }) {
    if (denial === undefined)
        return;
    const { authorizationId: id } = denial;
    if (id !== undefined)
        call.authorization = laterAuthorization(call.authorization, { at: time, id });
    if (!console)
        call.denialDays = denial_latestDays([...(call.denialDays ?? []), isoDay(time)]);
}
function addTo(call, time, resources) {
    if (time < call.first)
        call.first = time;
    if (time > call.last)
        call.last = time;
    if (resources.length === 0)
        call.allResources = false;
    for (const arn of resources)
        if (!keepResource(call.resources, arn))
            call.allResources = false;
}
function groupKey({ principal, call }) {
    return call === undefined ? principal : callKey(call);
}
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
function fingerprintsOf(record) {
    const begun = nameFingerprint(record);
    return record.ids.map((id) => {
        const bytes = Buffer.from(id, 'utf8');
        return eventFingerprint(begun, record.time, bytes, 0, bytes.length);
    });
}
function nameFingerprint({ eventSource, eventName }) {
    return fingerprintOf(`${eventSource} ${eventName}`);
}
function eventFingerprint({ high, low }, time, bytes, from, to) {
    const begun = { high: high ^ Math.imul(time / 1000, 0x9e3779b1), low: low ^ Math.imul(time, 0xc2b2ae35) };
    return fingerprint(bytes, from, to, begun);
}

;// CONCATENATED MODULE: ./data/scan-kernel.json
const scan_kernel_namespaceObject = /*#__PURE__*/JSON.parse('{"v":"AGFzbQEAAAABKAdgAX8Bf2AAAX9gA39/fwF/YAAAYAR/f39/AX9gA39/fwBgAn9/AX8DEA8AAgADAAQFBgIAAQABAAEFAwEAAQYuCX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEACwdABwZ0ZXh0QXQACgdyb29tRm9yAAsEcmVhZAANCXJlY29yZHNBdAAMBWFzY2lpAA4FdmFsaWQACQZtZW1vcnkCAAgBAwwBTgqbNQ+hAQEDfyAALQAAIgFB9QBHBEAgAEEBakEAIAFB3ABGIAFBIkZyIAFBL0ZyIAFB4gBGciABQeYARnIgAUHuAEZyIAFB8gBGciABQfQARnIbDwtBASEBA0AgAUEETQRAIAAgAWotAAAiAkEgciEDIAJBOU0gAkEwT3EEf0EBBSADQeYATSADQeEAT3ELRQRAQQAPCyABQQFqIQEMAQsLIABBBWoLygIBAn9BASACQQZ0IAFyQfAiaiIELQAAIgFBBXRBsBhqIgItAB90QQFrIAD9AAQAIAL9AAQA/ST9ZCAA/QAEECAC/QAEEP0k/WRBEHRycUUEQCABDwsgACgCASIBQeXslfMGRgR/IAAoAgUFIAELQbHz3fF5bEEZdiICQfAhai0AACEBAkADQCABQT5HBEBBASABQQV0QbAYaiIDLQAfdEEBayAA/QAEACAD/QAEAP0k/WQgAP0ABBAgA/0ABBD9JP1kQRB0cnFFDQIgAkEBakH/AHEiAkHwIWotAAAhAQwBCwsgAEEBaiIBIQADQCAALQAAQSJHBEAgAEEBaiEADAELCyAAIQIgASEAQT9BPgJ/A0AgACACSQRAQQEgAC0AAEHcAEYNAhogAEEBaiEADAELC0EACxshAQsgAUE+SARAIAQgAToAAAsgAQuRAwIGfwF+IAAjAkEIaiIEayICQYAQSyMDQYCAAk9yBH9BAQUjASMCQYBAa0kLBEBBfw8LIAKtIQcDQCABQQhqIgAgAk0EQCAHIAEgBGopAwCFQpX4qfqXt96bnn9+IgcgB0IdiIUhByAAIQEMAQsLA0AgASACSQRAIAcgASAEajEAAIVClfip+pe33puef34iByAHQh2IhSEHIAFBAWohAQwBCwsjACAHQiCIpyAHp3NB//8DcSIFQQJ0aigCACEDA0AgAwRAIAMoAgAgAkYEfyADQQhqIQZBACEBAn8DQCABQQhqIgAgAk0EQEEAIAEgBmopAwAgASAEaikDAFINAhogACEBDAELCwNAIAEgAkkEQEEAIAEgBmotAAAgASAEai0AAEcNAhogAUEBaiEBDAELC0EBCwVBAAsEQCADKAIEDwsjACAFQQFqQf//A3EiBUECdGooAgAhAwwBCwsjAiACNgIAIwIjAzYCBCMAIAVBAnRqIwI2AgAjAiACakEPakF4cSQCIwMiAEEBaiQDIAALvQIBBX9BkCYkAEGQppADJAFBkKYQJAJBwKaQAyQEQfAhQT5BgAH8CwADQEGMFygCAEECdiIAIAFKBEAgACABTQRAAAsgAUECdEGQF2ooAgAiAkUEQAALIAJBFGsoAhBBAXYEQCABQQV0QbAYaiIDQSI6AABBACEAA0AgAkEUaygCEEEBdiIEIABKBEAgA0EBaiAAaiAAIARPBH9BfwUgAiAAQQF0ai8BAAs6AAAgAEEBaiEADAELCyADQQFqIAJBFGsoAhBBAXZqQaL0ADsBACADIAJBFGsoAhBBAXZBA2o6AB8gAygCASIAQeXslfMGRgR/IAMoAgUFIAALQbHz3fF5bEEZdiEAA0AgAEHwIWotAABBPkcEQCAAQQFqQf8AcSEADAELCyAAQfAhaiABOgAACyABQQFqIQEMAQsLC84EAQZ/IAAtAARBLUYiAQRAIAAtAAdBLUYhAQsgAQR/IAAtAApB1ABGBSABCwR/IAAtAA1BOkcFQQELBH9BAQUgAC0AEEE6RwsEf0EBBSAALQATQdoARwsEQEF/DwtBkM4AIAAtAAxBMGsiASAALQALQTBrIgJBCmxqIAFBCUsgAkEJS3IbIQFBkM4AIAAtAA9BMGsiAiAALQAOQTBrIgNBCmxqIAJBCUsgA0EJS3IbIQJBkM4AIAAtABJBMGsiAyAALQARQTBrIgRBCmxqIANBCUsgBEEJS3IbIQNBkM4AIAAtAAFBMGsiBCAALQAAQTBrIgVBCmxqIARBCUsgBUEJS3IbQeQAbEGQzgAgAC0AA0EwayIEIAAtAAJBMGsiBUEKbGogBEEJSyAFQQlLchtqIgRBsg9IIARBsxBKckGQzgAgAC0ABkEwayIFIAAtAAVBMGsiBkEKbGogBUEJSyAGQQlLchsiBUEATHIgBUEMSnJBkM4AIAAtAAlBMGsiBiAALQAIQTBrIgBBCmxqIAZBCUsgAEEJS3IbIgBBAExyBH9BAQUgACAFQQJHBH9BAkEDIAVBBkYgBUEERnIgBUEJRnIgBUELRnIbBSAEQQNxRQtBHGpKCwRAQX8PCyACQTtKIAFBF0pyIANBO0pyBEBBfw8LIAAgBEEBayAEIAVBA0giABsiBEHtAmwgBEEEbWogBEHkAG1rIARBkANtaiAFQQlqIAVBA2sgABtBmQFsQQJqQQVtampB7fQra0EYbCABakE8bCACakE8bCADaguzCgMDfwh+CXsgAiEEA0AgASAGSwRAIARBgAJqIANLBEBBfg8LIBMgACAGaiIF/QAEACIPIAX9AAQQIhD9UCAF/QAEICIRIAX9AAQwIhL9UP1Q/VAhEyAP/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtIBH9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIBL9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0cq1CIIaEIQogCyAJpwR/QQEFIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAQ/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAR/QxcXFxcXFxcXFxcXFxcXFxc/SMgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1TCwRAIA/9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBD9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq0gEf0MXFxcXFxcXFxcXFxcXFxcXP0j/WQgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHRyrUIghoQiDSAJIghCf4WDIQkDQCAJQgBSBEAgCUIAIAl9gyIOQgGGIgsgCIQhCCAJIAsgDoRCf4WDIQkMAQsLIAhCf4UiCCANg0I/iCEJIAggCoMhCgsgCkIBhiAKhSIIIAhCAoaFIgggCEIEhoUiCCAIQgiGhSIIIAhCEIaFIgggCEIghoWFIghCP4chCyAPIBD9dyARIBL9d/13/QwgICAgICAgICAgICAgICAg/Sr9UwRAIAcgD/0MICAgICAgICAgICAgICAgIP0q/WQgEP0MICAgICAgICAgICAgICAgIP0q/WRBEHRyrSAR/QwgICAgICAgICAgICAgICAg/Sr9ZCAS/QwgICAgICAgICAgICAgICAg/Sr9ZEEQdHKtQiCGhCAIQn+Fg4QhBwsgCCAKgyAIQn+FIgggD/0MICAgICAgICAgICAgICAgIP1QIhT9DHt7e3t7e3t7e3t7e3t7e3v9I/1kIBD9DCAgICAgICAgICAgICAgICD9UCIV/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZEEQdHKtIBH9DCAgICAgICAgICAgICAgICD9UCIW/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCAS/QwgICAgICAgICAgICAgICAg/VAiF/0Me3t7e3t7e3t7e3t7e3t7e/0j/WRBEHRyrUIghoQiCiAP/QwsLCwsLCwsLCwsLCwsLCws/SP9ZCAQ/QwsLCwsLCwsLCwsLCwsLCws/SP9ZEEQdHKtIBH9DCwsLCwsLCwsLCwsLCwsLCz9I/1kIBL9DCwsLCwsLCwsLCwsLCwsLCz9I/1kQRB0cq1CIIaEhIMiDUIBhiAMhIMgDUI/iCEMIAogFP0MfX19fX19fX19fX19fX19ff0j/WQgFf0MfX19fX19fX19fX19fX19ff0j/WRBEHRyrSAW/Qx9fX19fX19fX19fX19fX19/SP9ZCAX/Qx9fX19fX19fX19fX19fX19/SP9ZEEQdHKtQiCGhIQgCIOEIgohCCAEIQUDQCAIQgBSBEAgBSAGIAh6p2o2AgAgBSAGIAggCEIBfYMiCHqnajYCBCAFIAYgCCAIQgF9gyIIeqdqNgIIIAUgBiAIIAhCAX2DIgh6p2o2AgwgCCAIQgF9gyEIIAVBEGohBQwBCwsgBCAKe6dBAnRqIQQgBkFAayEGDAELCyAT/WRFJAYgB0IAUiQHIAQgAmtBAnZBfyALUBsL5goBB39B8CQoAgAiAwR/IAMtAABBIkYFQQALBH9B9CQoAgAgA2tBAksFQQALBH9B9CQoAgAgA2tBFkYFQQALBH8gA0EBahAEBUF/CyEHIwVFIgMEQCAHQX9HIQMLIAMEQEH4JCgCACIDBH8gAy0AAEEiRgVBAAsEf0H8JCgCACADa0ECSwVBAAshAwsgAwRAQYAlKAIAIgMEfyADLQAAQSJGBUEACwR/QYQlKAIAIANrQQJLBUEACyEDCyADBEBBiCUoAgAiAwR/IAMtAABBIkYFQQALBH9BjCUoAgAgA2tBAksFQQALIQMLIAMEQEG4JSgCACIDBH8gAy0AAEEiRgVBAAsEf0G8JSgCACADa0ECSwVBAAshAwsgAwRAQeglKAIALQAAQfsARiEDCyADBH9B6CUoAgAFIAMLBH8jAkEIaiEDQYAlKAIAQY8ZLQAAQfwkKAIAQQFqakYEf0GIJSgCAEGvGS0AAEGEJSgCAEEBampGBUEACwR/IAMjAmtBgBBLQYwlKAIAQfgkKAIAIgRrIgZBgBBLcgR/IwJBgCBqBQNAIAUgBkkEQCADIAVqIAQgBWopAwA3AwAgBUEIaiEFDAELCyADIAZqIgNBADoAACADQQFqCyEDQQQFQQELIQUCfwNAIAVBCUwEQEF/IAVBA3RB8CRqKAIAIgQEfyAELQAABUEACyIEQdsARiAEQfsARnINAhogBUEDdEHwJGoiBCgCACEGIAMjAmtBgBBLIAQoAgQgBmsiCEGAEEtyBH8jAkGAIGoFQQAhBANAIAQgCEkEQCADIARqIAQgBmopAwA3AwAgBEEIaiEEDAELCyADIAhqIgNBADoAACADQQFqCyEDIAVBAWohBQwBCwsgAxACCwVBfwsiBkF/RgR/QX8FIwJBCGohA0ETQRBBiCYoAgAiBAR/IAQtAABBIkYFQQALBH9BjCYoAgAgBGtBAksFQQALGyIEQQN0QfAkaigCACIFBH8gBS0AAEEiRgVBAAsEfyAEQQN0QfAkaigCBCAFa0ECSwVBAAsEQCAEQQN0QfAkaiIFKAIAIQggAyMCa0GAEEsgBSgCBCAIayIJQYAQS3IEfyMCQYAgagVBACEFA0AgBSAJSQRAIAMgBWogBSAIaikDADcDACAFQQhqIQUMAQsLIAMgCWoiA0EAOgAAIANBAWoLIQMLIAMjAmtBgBBLIwRBAUECIARBE0YbaiMEIgRrIghBgBBLcgR/IwJBgCBqBUEAIQUDQCAFIAhJBEAgAyAFaiAEIAVqKQMANwMAIAVBCGohBQwBCwsgAyAIaiIDQQA6AAAgA0EBagsQAgshCEHAJSgCACIEBH8gBC0AAEEiRgVBAAsEf0HEJSgCACAEa0ECSwVBAAsiAwRAQcQlKAIAIARrQSZGIQMLIAMEQEHIJSgCAEUhAwsgAwRAIARBJmohBSAEIQMCfwNAIAMgBUkEQEEBIAMtAABB3ABGDQIaIANBAWohAwwBCwtBAAtFIQMLQdAlKAIAIglBAEciBQRAIAktAABB2wBGIQULIAAgASMEazYCACAAIAIjBGs2AgQgACAHNgIIIABBfyAGIAhBf0YbNgIMIAAgCDYCECAAIARBAWojBGtBACADGzYCFCAAIAkjBGtBACAFGzYCGCAAIAUEf0HUJSgCACMEawVBAAs2AhxB4CUoAgAiAkEARyIBBEAgAi0AAEH7AEYhAQsgACACIwRrQQAgARs2AiAgACABBH9B5CUoAgAjBGsFQQALNgIkIABB2CUoAgAiAAR/IAAtAABBIkYFQQALBH9B3CUoAgAgAGtBAksFQQALBH9B2CUoAgAjBGsFQQALNgIoC5EFAQl/A0AgA0GgAUkEQCADQfAkav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgA0EQaiEDDAELC0EAJAVBPiEIIwQgAEEEaiIKQQRrKAIAaiEDA0AgAy0AAEEiRiABIApLcQRAIAMgCEEAEAEhCCMEIApBBGoiCkEEaygCAGoiAEEBayEFIAAtAAAiAkH9AEYEQCAAIQUFIAJBIkcEQCAIQQ9GBEBBASEJQQEhAEE+IQUDQCABIApLQQAgCRsEQCMEIApBBGoiCkEEaygCAGoiBy0AACICQSJHBH8gCSACQQJxQQFraiIJIAAgACAJShsFIAAgCUYEfyAHIAUgABABIQUjBCAKKAIAaiEGIAVBP0YEQEEBJAULIAVBEEYiBARAIABBAkchBAsgAEEBRiICBEAgBUERRiECCyACRQRAIAVBEkYgAEECRnEhAgsgAEEBaiAAIAIgBHIEfyAHIAVBBXRBsBhqLQAfaiEHIAZBAWsgBiAGLQAAQSJGGyEGQRMgBSAAQQNGIARxG0EDdEHwJGoiACgCAAR/QQAFIAAgBzYCACAAIAY2AgRBAQtFBEBBASQFCyACBH8gBy0AAEH7AEYFQQALBUEACxsFIAALCyEADAELCwVBASEAA0AgASAKS0EAIAAbBEAgACMEIApBBGoiCkEEaygCAGotAAAiAEECcUEBayAAQSJLbGohAAwBCwsLIwQgCkEEaiIKQQhrKAIAakEBaiEFIwQgCkEEaygCAGohAAsLIAhBD0wEQCADIAhBBXRBsBhqLQAfaiEDIAhBA3RB8CRqIgIoAgAEf0EABSACIAM2AgAgAiAFNgIEQQELRQRAQQEkBQsFIAhBP0YEQEEBJAULCyAAIQMMAQsLIAoLogkCA38BeyACIQMDQCAAIAFJQQAgABsEQCAALQAAIgRB+wBGBH8gAC0AAUH9AEcFQQALBEAgAyIEQQFqIQMgBEH9ADoAACAAQQFqIgAtAABBIkcEf0EABSAAQQFqIQACfwNAIAAgAUkEQCAAIAD9AAQAIgb9DCIiIiIiIiIiIiIiIiIiIiL9IyAG/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAG/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgRoQRAgBBtqIQAgBEUNAUEAIAAtAAAiBEEgSSAAIAFPcg0CGiAAQQFqIgAgBEEiRg0CGkEAIAAQACIARQ0CGgwBCwtBAAsiAEEBakEAIAAEfyAALQAAQTpGBUEACxsLIQAMAgsgBEHbAEYEfyAALQABQd0ARwVBAAsEQCADIgRBAWohAyAEQd0AOgAAIABBAWohAAwCCyAEQSJGBH8gAEEBaiEAAn8DQCAAIAFJBEAgACAA/QAEACIG/QwiIiIiIiIiIiIiIiIiIiIi/SMgBv0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBv0MICAgICAgICAgICAgICAgIP0m/VD9ZCIEaEEQIAQbaiEAIARFDQFBACAALQAAIgRBIEkgACABT3INAhogAEEBaiIAIARBIkYNAhpBACAAEAAiAEUNAhoMAQsLQQALBSAEQdsARiAEQfsARnIEfyAAQQJqBSAAQQRqIQQCQCAAKAIAIgVB7uqx4wZGIAVB9OTVqwZGcg0AIABBBWohBCAFQebCsZsHRgR/IAAtAARB5QBGBUEACw0AAn8gAEEBaiAAIAAtAABBLUYbIgAtAABBMEYEQCAAQQFqIQAFIAAhBANAIAAtAAAiBUE5TSAFQTBPcQRAIABBAWohAAwBCwtBACAAQQAgACAERxsiAEUNARoLQQAgAC0AAEEuRgR/IABBAWoiBCEAA0AgAC0AACIFQTlNIAVBME9xBEAgAEEBaiEADAELCyAAQQAgACAERxsiAEUFQQALDQAaIAAgAC0AAEEgckHlAEcNABogAEECaiAAQQFqIAAtAAEiAEEtRiAAQStGchsiBCEAA0AgAC0AACIFQTlNIAVBME9xBEAgAEEBaiEADAELCyAAQQAgACAERxsLIQQLIAQLCyIARQRAQQAPCwNAIAIgA0cEfyAALQAAIANBAWstAABGBUEACwRAIANBAWshAyAAQQFqIQAMAQsLIAIgA0YEQCAAIAFGDwsgAC0AAEEsRwRAQQAPCyADQQFrLQAAQf0ARgR/IABBAWoiAC0AAEEiRwR/QQAFIABBAWohAAJ/A0AgACABSQRAIAAgAP0ABAAiBv0MIiIiIiIiIiIiIiIiIiIiIv0jIAb9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAb9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiBGhBECAEG2ohACAERQ0BQQAgAC0AACIEQSBJIAAgAU9yDQIaIABBAWoiACAEQSJGDQIaQQAgABAAIgBFDQIaDAELC0EACyIAQQFqQQAgAAR/IAAtAABBOkYFQQALGwsFIABBAWoLIQAMAQsLQQALFgAjBCMEIABqIwQgAEE/akFAcWoQCAsEACMECwsAIABBA2xBgAhqCwQAIwgLgQMBCH8jBCAAaiIDIABqQYAEaiQIIwQgACADIwgQBSIEQQBIBEAgBA8LIwcEQEF9DwsjCCEBIAAiAiMIakGABGohCCADIARBAnRqIQVBfSEHAkAjBCkDAEL7xMiqtuybueQAUgR/QQEFIwQoAghB88To2QVHCw0AIANBDGohBCABIQAjBEELaiEDA0AgAy0AAUHdAEcEQCADQQFBAiAAIAFGG2ohBiAAQSxqIAhLIAQgBU9yBH9BAQUjBCAEKAIAaiAGRwsNAiAGLQAAQfsARwR/QQEFIAAgAUcEfyADLQABQSxHBUEACwsNAiAFIARBBGogBRAHIgRJDQIgACAGIwQgBEEEaygCAGoiA0EBahAGIABBLGohAAwBCwsgBEEIaiAFRwR/QQEFIwQgBUEEaygCAGogA0ECakcLBH9BAQUgAy0AAkH9AEcLDQAgA0EDaiEDA0AgAyMEIAJqSQRAIAMtAABB+ABHDQIgA0EBaiEDDAELCyAAIAFrQSxuIQcLIAcLBAAjBgsL7w1OAEGMCAsBLABBmAgLGQIAAAASAAAAZQB2AGUAbgB0AFQAaQBtAGUAQbwICwEsAEHICAsdAgAAABYAAABlAHYAZQBuAHQAUwBvAHUAcgBjAGUAQewICwEsAEH4CAsZAgAAABIAAABlAHYAZQBuAHQATgBhAG0AZQBBnAkLASwAQagJCxkCAAAAEgAAAGEAdwBzAFIAZQBnAGkAbwBuAEHMCQsBLABB2AkLGQIAAAASAAAAZQByAHIAbwByAEMAbwBkAGUAQfwJCwEsAEGICgsZAgAAABIAAABlAHYAZQBuAHQAVAB5AHAAZQBBrAoLASwAQbgKCxcCAAAAEAAAAHIAZQBhAGQATwBuAGwAeQBB3AoLATwAQegKCyUCAAAAHgAAAG0AYQBuAGEAZwBlAG0AZQBuAHQARQB2AGUAbgB0AEGcCwsBLABBqAsLIQIAAAAaAAAAZQB2AGUAbgB0AEMAYQB0AGUAZwBvAHIAeQBBzAsLATwAQdgLCysCAAAAJAAAAHIAZQBjAGkAcABpAGUAbgB0AEEAYwBjAG8AdQBuAHQASQBkAEGMDAsBLABBmAwLFQIAAAAOAAAAZQB2AGUAbgB0AEkARABBvAwLASwAQcgMCyECAAAAGgAAAHMAaABhAHIAZQBkAEUAdgBlAG4AdABJAEQAQewMCwEsAEH4DAsZAgAAABIAAAByAGUAcwBvAHUAcgBjAGUAcwBBnA0LASwAQagNCx8CAAAAGAAAAGUAcgByAG8AcgBNAGUAcwBzAGEAZwBlAEHMDQsBPABB2A0LKQIAAAAiAAAAcgBlAHEAdQBlAHMAdABQAGEAcgBhAG0AZQB0AGUAcgBzAEGMDgsBLABBmA4LHwIAAAAYAAAAdQBzAGUAcgBJAGQAZQBuAHQAaQB0AHkAQbwOCwEcAEHIDgsNAgAAAAYAAABhAHIAbgBB3A4LASwAQegOCyMCAAAAHAAAAHMAZQBzAHMAaQBvAG4AQwBvAG4AdABlAHgAdABBjA8LASwAQZgPCyECAAAAGgAAAHMAZQBzAHMAaQBvAG4ASQBzAHMAdQBlAHIAQbwPCwEcAEHIDwsBAgBB3A8LASwAQegPCx8CAAAAGAAAAGUAdgBlAG4AdABWAGUAcgBzAGkAbwBuAEGMEAsBPABBmBALJQIAAAAeAAAAcwBvAHUAcgBjAGUASQBQAEEAZABkAHIAZQBzAHMAQcwQCwEsAEHYEAsZAgAAABIAAAB1AHMAZQByAEEAZwBlAG4AdABB/BALATwAQYgRCycCAAAAIAAAAHIAZQBzAHAAbwBuAHMAZQBFAGwAZQBtAGUAbgB0AHMAQbwRCwE8AEHIEQstAgAAACYAAABhAGQAZABpAHQAaQBvAG4AYQBsAEUAdgBlAG4AdABEAGEAdABhAEH8EQsBLABBiBILGQIAAAASAAAAcgBlAHEAdQBlAHMAdABJAEQAQawSCwEsAEG4EgsbAgAAABQAAABhAHAAaQBWAGUAcgBzAGkAbwBuAEHcEgsBLABB6BILIQIAAAAaAAAAdgBwAGMARQBuAGQAcABvAGkAbgB0AEkAZABBjBMLATwAQZgTCy8CAAAAKAAAAHYAcABjAEUAbgBkAHAAbwBpAG4AdABBAGMAYwBvAHUAbgB0AEkAZABBzBMLASwAQdgTCxsCAAAAFAAAAHQAbABzAEQAZQB0AGEAaQBsAHMAQfwTCwEcAEGIFAsPAgAAAAgAAAB0AHkAcABlAEGcFAsBLABBqBQLHQIAAAAWAAAAcAByAGkAbgBjAGkAcABhAGwASQBkAEHMFAsBLABB2BQLGQIAAAASAAAAYQBjAGMAbwB1AG4AdABJAGQAQfwUCwEsAEGIFQsdAgAAABYAAABhAGMAYwBlAHMAcwBLAGUAeQBJAGQAQawVCwEsAEG4FQsXAgAAABAAAAB1AHMAZQByAE4AYQBtAGUAQdwVCwE8AEHoFQstAgAAACYAAAB3AGUAYgBJAGQARgBlAGQAZQByAGEAdABpAG8AbgBEAGEAdABhAEGcFgsBLABBqBYLGwIAAAAUAAAAYQB0AHQAcgBpAGIAdQB0AGUAcwBBzBYLASwAQdgWCxkCAAAAEgAAAGkAbgB2AG8AawBlAGQAQgB5AEH8FgsBrABBiBcLngEEAAAAmAAAACAEAABQBAAAgAQAALAEAADgBAAAEAUAAEAFAABwBQAAsAUAAOAFAAAgBgAAUAYAAIAGAACwBgAA4AYAACAHAABQBwAAcAcAAKAHAADQBwAA8AcAACAIAABgCAAAkAgAANAIAAAQCQAAQAkAAHAJAACgCQAA4AkAABAKAAAwCgAAYAoAAJAKAADACgAA8AoAADALAABgCw=="}');
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/kernel.ts

const unnumbered = 0xffffffff;
const recordWidth = 11;
const word = {
    start: 0,
    end: 1,
    seconds: 2,
    kind: 3,
    caller: 4,
    id: 5,
    resources: 6,
    resourcesEnd: 7,
    request: 8,
    requestEnd: 9,
    message: 10,
};
const filling = 'x'.charCodeAt(0);
class RecordReader {
    #kernel;
    #bytes;
    #words;
    static open(start = instance) {
        return inMemory(() => new RecordReader(start()));
    }
    constructor(kernel) {
        this.#kernel = kernel;
        this.#bytes = new Uint8Array(kernel.memory.buffer);
        this.#words = new Uint32Array(kernel.memory.buffer);
    }
    read(json, checked) {
        return inMemory(() => this.#read(json, checked));
    }
    #read(json, checked) {
        const at = this.#kernel.textAt();
        const length = trimmed(json);
        const filled = Math.ceil(length / 64) * 64;
        this.#reserve(at + this.#kernel.roomFor(filled));
        this.#bytes.set(length === json.length ? json : json.subarray(0, length), at);
        this.#bytes.fill(filling, at + length, at + filled);
        const count = this.#call('read', filled);
        if (count < 0 || (!checked && this.#call('valid', length) !== 1))
            return undefined;
        const from = this.#kernel.recordsAt() / 4;
        return {
            count,
            words: this.#words.subarray(from, from + count * recordWidth),
            ascii: this.#kernel.ascii() !== 0,
        };
    }
    #call(name, length) {
        try {
            return this.#kernel[name](length);
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
function inMemory(call) {
    try {
        return call();
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function trimmed(json) {
    let length = json.length;
    while (length > 0 && whiteSpace.has(json[length - 1] ?? 0))
        length--;
    return length;
}
const whiteSpace = new Set([0x20, 0x09, 0x0a, 0x0d]);
function instance() {
    const module = new WebAssembly.Module(Buffer.from(scan_kernel_namespaceObject.v, 'base64'));
    const { exports } = new WebAssembly.Instance(module, {});
    const { memory, textAt, roomFor, read, recordsAt, ascii, valid } = exports;
    if (!(memory instanceof WebAssembly.Memory))
        throw new TypeError('data/scan-kernel.json has no memory');
    const calls = { textAt, roomFor, read, recordsAt, ascii, valid };
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
        valid: call('valid'),
    };
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/unread-shapes.ts

const messages = {
    lake: 'contains results of a CloudTrail Lake query without complete events: query SELECT eventJson FROM your event data store, and save the output of aws cloudtrail get-query-results',
    ocsf: 'contains OCSF events (Security Lake), which lack parts of the CloudTrail record: read the log files of the trail, or use the athena source',
    insights: 'contains results of CloudWatch Logs Insights: convert them with jq \'{Records: [.results[][] | select(.field == "@message") | .value | fromjson]}\'',
    lookup: 'contains output of lookup-events without CloudTrailEvent: save the full output of aws cloudtrail lookup-events --output json',
    wrapped: 'contains events inside another document: save them as {"Records": [...]}, or one event a line, as JSON',
    csv: 'contains CSV without complete records: in the event history, choose Download as JSON; for Athena tables, use the athena source',
    text: 'contains events that are not JSON: save them as JSON (--output json)',
    page: "is one page of several (NextToken), and the other pages were not found: export without --max-items, or join all pages with jq -s '{Records: [.[].Events[].CloudTrailEvent | fromjson]}'",
    utf16: 'not UTF-8, but UTF-16: save it as UTF-8',
};
const unreadShapes = messages;
function unreadIn(value) {
    if (unread_shapes_isObject(value) && isOwnFile(value))
        return undefined;
    if (unread_shapes_isObject(value) && Array.isArray(value.QueryResultRows))
        return messages.lake;
    const shape = shapeOf(value);
    if (shape !== 'wrapped' || !unread_shapes_isObject(value))
        return shape && messages[shape];
    if ('results' in value && 'statistics' in value)
        return messages.insights;
    return 'Events' in value || 'EventSource' in value ? messages.lookup : messages.wrapped;
}
function isOwnFile(value) {
    return (typeof value.schemaVersion === 'number' && ('coverage' in value || 'targets' in value || 'views' in value));
}
const mostSteps = 100_000;
function shapeOf(value) {
    const open = [value];
    for (let step = 0; open.length > 0 && step < mostSteps; step++) {
        const one = open.pop();
        if (typeof one === 'string' && isEventText(one))
            return 'wrapped';
        if (typeof one !== 'object' || one === null)
            continue;
        if ('class_uid' in one && 'api' in one)
            return 'ocsf';
        if (isLikeEvent(one))
            return 'wrapped';
        for (const own of Object.values(one))
            open.push(own);
    }
    return undefined;
}
function isLikeEvent(value) {
    const texts = Object.entries(value).filter(([, own]) => typeof own === 'string');
    const names = new Map(texts.map(([name, own]) => [plainName(name), String(own)]));
    return (hasEventNames(names) || (names.has('action') && /\.amazonaws\.com/.test(names.get('provider') ?? '')));
}
function hasEventNames(names) {
    return names.has('eventname') && (names.has('eventsource') || names.has('eventtime'));
}
function plainName(name) {
    return name.toLowerCase().replace(/[^a-z]/g, '');
}
function isEventText(text) {
    return (/eventSource\\*"\s*:\s*\\*"[a-z0-9.-]+\.amazonaws\./.test(text) && /eventName\\*"\s*:\s*\\*"/.test(text));
}
function unreadText(text) {
    const head = text.slice(0, 4096);
    const line = head.split('\n').find((one) => one.trim() !== '') ?? '';
    const columns = new Set(line.split(/[,;\t|]/).map(plainName));
    if (hasEventNames(columns))
        return messages.csv;
    return isEventText(text.slice(0, 1024 * 1024)) ? messages.text : undefined;
}
const magic = [
    ['zip', 0, 'PK\u0003\u0004'],
    ['bzip2', 0, 'BZh'],
    ['xz', 0, '\u00fd7zXZ\u0000'],
    ['Zstandard', 0, '\u0028\u00b5\u002f\u00fd'],
    ['LZ4', 0, '\u0004\u0022\u004d\u0018'],
    ['7-Zip', 0, '7z\u00bc\u00af'],
    ['Snappy', 0, '\u00ff\u0006\u0000\u0000sNaPpY'],
    ['tar', 257, 'ustar'],
];
const tables = [
    ['Parquet', 'PAR1'],
    ['ORC', 'ORC'],
    ['Avro', 'Obj\u0001'],
];
function unreadBytes(bytes) {
    const begins = (text, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
    if (begins('\u00ff\u00fe') || begins('\u00fe\u00ff'))
        return messages.utf16;
    const archive = magic.find(([, at, text]) => begins(text, at));
    if (archive !== undefined && (archive[0] !== 'bzip2' || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes)))
        return `is compressed as ${archive[0]}: unpack it, or compress each file with gzip`;
    const table = tables.find(([, text]) => begins(text));
    if (table === undefined || !hasColumns(bytes))
        return undefined;
    return `is ${table[0]}, which is not supported: use the log files of the trail, or the athena source`;
}
function hasColumns(bytes) {
    const end = 1024 * 1024;
    const ends = bytes.toString('latin1', 0, end) + bytes.toString('latin1', Math.max(end, bytes.length - end));
    return /event_?name|class_uid/i.test(ends);
}
function unread_shapes_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/events-in.ts


const exportNames = (/* unused pure expression or super */ null && (['lookup-events', 'EventBridge', 'CloudWatch Logs', 'CloudTrail Lake']));
function eventsIn(value) {
    const found = { known: false, records: [], unread: new Set(), exports: new Set() };
    look(value, found, 0);
    return found;
}
const deepest = 6;
function look(value, found, depth) {
    if (depth > deepest || !opened(value, found, depth)) {
        const unread = unreadIn(value);
        if (unread !== undefined)
            found.unread.add(unread);
    }
}
function opened(value, found, depth) {
    if (Array.isArray(value))
        return lookAt(value, found, depth);
    if (!events_in_isObject(value))
        return false;
    if (Array.isArray(value.Records)) {
        found.known = true;
        for (const record of value.Records)
            found.records.push(record);
        return true;
    }
    if ('Records' in value) {
        found.unread.add('Records is not an array');
        return true;
    }
    if (isRecord(value))
        return add(value, found);
    return openedList(value, found, depth) || openedWrapper(value, found, depth);
}
const lists = [
    ['Events', 'lookup-events'],
    ['events', 'CloudWatch Logs'],
    ['logEvents', 'CloudWatch Logs'],
];
function openedList(value, found, depth) {
    const rows = rowsOf(value.QueryResultRows);
    const list = lists.find(([member]) => Array.isArray(value[member]));
    const items = rows ?? (list === undefined ? undefined : value[list[0]]);
    if (!Array.isArray(items))
        return false;
    const before = found.records.length;
    lookAt(items, found, depth);
    if (found.records.length === before)
        return items.length === 0 || found.unread.size > 0;
    found.exports.add(rows === undefined ? (list?.[1] ?? 'lookup-events') : 'CloudTrail Lake');
    if (isText(value.NextToken) || isText(value.nextToken))
        found.unread.add(unreadShapes.page);
    return true;
}
function rowsOf(rows) {
    if (!Array.isArray(rows))
        return undefined;
    const events = rows.flatMap((row) => {
        const columns = Array.isArray(row) ? row : [];
        const column = columns.find((one) => events_in_isObject(one) && Object.keys(one).some(isEventJson));
        return events_in_isObject(column) ? [parsed(Object.values(column)[0])] : [];
    });
    return events.length === rows.length ? events : undefined;
}
function isEventJson(name) {
    return name.toLowerCase() === 'eventjson';
}
function openedWrapper(value, found, depth) {
    const [inner, from] = wrapped(value);
    if (from === undefined)
        return false;
    const before = found.records.length;
    if (inner === undefined || !opened(inner, found, depth + 1))
        return false;
    if (found.records.length > before)
        found.exports.add(from);
    return true;
}
function wrapped(value) {
    if (isText(value.CloudTrailEvent))
        return [parsed(value.CloudTrailEvent), 'lookup-events'];
    if (events_in_isObject(value.detail) && isText(value['detail-type']))
        return [value.detail, 'EventBridge'];
    if (isText(value.message))
        return [parsed(value.message), 'CloudWatch Logs'];
    return [undefined, undefined];
}
function parsed(text) {
    if (typeof text !== 'string' || !text.trimStart().startsWith('{'))
        return undefined;
    return parseJson(text);
}
function lookAt(items, found, depth) {
    if (items.length === 0)
        return false;
    for (const item of items)
        look(item, found, depth + 1);
    return true;
}
function add(record, found) {
    found.known = true;
    found.records.push(record);
    return true;
}
function isRecord(value) {
    return isText(value.eventSource) && isText(value.eventName);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function events_in_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-text.ts





function gapsOf(reading) {
    if (reading.kind === 'other')
        return [];
    return reading.kind === 'unread' ? [reading.message] : reading.problems;
}
function malformedMessage(count) {
    if (count === 0)
        return [];
    return [`${count} records without a readable eventTime, eventSource, eventName or userIdentity`];
}
const notJson = 'truncated or not JSON';
function readLogText(json, options) {
    const unread = unreadBytes(json);
    if (unread !== undefined)
        return { kind: 'unread', message: unread };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(json))
        return notALog(notUtf8, options);
    if (startsWithLine(json))
        return readLines(json, options);
    if (isDense(json))
        return { kind: 'unread', message: 'more values than the limit for a log file' };
    const text = decodeUtf8(json) ?? '';
    if (text.trim() === '')
        return notALog('empty', options);
    const value = parseJson(text);
    if (value !== undefined)
        return takeAll([eventsIn(value)], options);
    const documents = documentsIn(text);
    if (documents !== undefined)
        return takeAll(documents.map(eventsIn), options);
    const lines = readLines(json, options);
    if (lines.kind === 'events')
        return lines;
    return brokenText(text, options);
}
function brokenText(text, options) {
    const unread = unreadText(text);
    if (unread === undefined)
        return notALog(notJson, options);
    if (!/^[\s\uFEFF]*[{[]/.test(text))
        return { kind: 'unread', message: unread };
    const again = /"CloudTrailEvent"\s*:/.test(text)
        ? ': save the output of aws cloudtrail lookup-events again'
        : '';
    return { kind: 'unread', message: notJson + again };
}
function notALog(message, { isLog }) {
    return isLog ? { kind: 'unread', message } : { kind: 'other' };
}
function takeAll(documents, { most, add }) {
    const problems = new Set(documents.flatMap(({ unread }) => [...unread]));
    const count = documents.reduce((sum, { records }) => sum + records.length, 0);
    if (count > most)
        return { kind: 'unread', message: tooMany(most) };
    if (!documents.some(({ known }) => known)) {
        const [message] = problems;
        return message === undefined ? { kind: 'other' } : { kind: 'unread', message };
    }
    for (const { records } of documents)
        for (const record of records)
            add(record);
    const exports = new Set(documents.flatMap((one) => [...one.exports]));
    return { kind: 'events', problems: [...problems], exports };
}
function tooMany(most) {
    return `more than ${most} records`;
}
function startsWithLine(json) {
    for (const [line, end] of linesOf(json)) {
        if (line === '')
            continue;
        const rest = json.subarray(end);
        return line.startsWith('{') && rest.some((byte) => byte > 0x20) && parseJson(line) !== undefined;
    }
    return false;
}
function readLines(json, { most, isLog, add }) {
    const problems = new Set();
    const exports = new Set();
    let [known, count, number] = [false, 0, 0];
    const broken = [];
    for (const [line] of linesOf(json)) {
        number++;
        if (line === '' || line === '[' || line === ']')
            continue;
        const documents = documentsOfLine(line);
        if (documents === undefined) {
            if (isLog || isEventText(line))
                broken.push(number);
            continue;
        }
        for (const { known: isKnown, records, unread, exports: from } of documents.map(eventsIn)) {
            known ||= isKnown;
            count += records.length;
            if (count > most)
                return { kind: 'events', problems: [tooMany(most)], exports };
            for (const record of records)
                add(record);
            for (const one of unread)
                problems.add(one);
            for (const one of from)
                exports.add(one);
        }
    }
    const all = [...brokenLines(broken), ...problems];
    if (known)
        return { kind: 'events', problems: all, exports };
    return all[0] === undefined ? { kind: 'other' } : { kind: 'unread', message: all[0] };
}
function brokenLines([first, ...more]) {
    if (first === undefined)
        return [];
    if (more.length === 0)
        return [`line ${first} is truncated or not JSON`];
    return [`${more.length + 1} lines are truncated or not JSON, the first is line ${first}`];
}
function documentsOfLine(line) {
    if (!/^[{[]/.test(line) || isDense(Buffer.from(line)))
        return undefined;
    const value = parseJson(line);
    return value === undefined ? documentsIn(line) : [value];
}
const linePrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(Z|[+-]\d\d:\d\d)? (\S{1,512} )?(?=\{)/;
function* linesOf(json) {
    for (let at = 0; at < json.length;) {
        const feed = json.indexOf(0x0a, at);
        const end = feed < 0 ? json.length : feed + 1;
        const line = json
            .toString('utf8', at, end)
            .replace(/^\uFEFF/, '')
            .trim()
            .replace(/,$/, '');
        yield [/^\d/.test(line) ? line.replace(linePrefix, '') : line, end];
        at = end;
    }
}
function documentsIn(text) {
    const documents = [];
    for (let at = 0;;) {
        while (at < text.length && isBetween(text.charCodeAt(at)))
            at++;
        if (at === text.length)
            return documents.length === 0 ? undefined : documents;
        const end = endOfDocument(text, at);
        const value = end === undefined ? undefined : parseJson(text.slice(at, end));
        if (end === undefined || value === undefined)
            return undefined;
        documents.push(value);
        at = end;
    }
}
function isBetween(code) {
    return code <= 0x20 || code === 0xfeff;
}
function endOfDocument(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = endOfString(text, at);
        else if (character === '{' || character === '[')
            depth++;
        else if (character === '}' || character === ']') {
            depth--;
            if (depth === 0)
                return at + 1;
        }
        if (depth === 0)
            return undefined;
    }
    return undefined;
}
function endOfString(text, from) {
    for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text[at - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/record-bytes.ts



function parseAt(json, words, at) {
    const bytes = json.subarray(words[at + word.start], words[at + word.end]);
    return isDense(bytes) ? 'malformed' : parseRecord(parseJson(bytes.toString('utf8')));
}
function resourcesAt(json, words, at) {
    const from = words[at + word.resources] ?? 0;
    return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}
function requestAt(json, words, at) {
    const from = words[at + word.request] ?? 0;
    const text = from === 0 ? '' : json.toString('utf8', from, words[at + word.requestEnd]);
    return text.includes('\\u') || text.includes('\\/') ? JSON.stringify(parseJson(text)) : text;
}

;// CONCATENATED MODULE: ./src/evidence/seen-principals.ts



const mostSeen = 10_000;
function seen_principals_unionOfSeen(lists, complete) {
    const all = new Map();
    for (const list of lists)
        for (const one of list) {
            const known = all.get(one.arn);
            all.set(one.arn, known === undefined ? one : both(known, one));
        }
    const principals = [...all.values()].sort((a, b) => compare(a.arn, b.arn));
    return { principals: principals.slice(0, mostSeen), complete: complete && principals.length <= mostSeen };
}
function both(a, b) {
    return { arn: a.arn, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
const mostShown = 3;
function nearestSeen(principal, { principals }) {
    const wanted = parsePrincipalArn(principal);
    if (typeof wanted === 'string')
        return [];
    const ranked = principals.flatMap(({ arn }) => {
        const other = arn === principal ? undefined : parsePrincipalArn(arn);
        const rank = other === undefined || typeof other === 'string' ? undefined : rankOf(wanted, other);
        return rank === undefined ? [] : [[rank, arn]];
    });
    ranked.sort(([a, one], [b, other]) => a - b || compare(one, other));
    return ranked.slice(0, mostShown).map(([, arn]) => arn);
}
function namesakesOf(principal, { principals }) {
    const wanted = parsePrincipalArn(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : parsePrincipalArn(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
function rankOf(wanted, other) {
    const elsewhere = other.account === wanted.account ? 0 : 10;
    const kind = other.kind === wanted.kind ? 0 : 1;
    if (other.name === wanted.name)
        return elsewhere + kind;
    if (elsewhere > 0)
        return undefined;
    const [a, b] = [wanted.name.toLowerCase(), other.name.toLowerCase()];
    if (a === b)
        return 2 + kind;
    if (distance(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}

;// CONCATENATED MODULE: ./src/evidence/callers.ts



const longestCaller = 1024;
function seenIn(lists, asked, complete) {
    const callers = lists.flatMap((list) => list.callers);
    const whole = callers.flatMap(({ arn, fromSession }) => (fromSession ? [] : [arn])).sort(compare);
    const named = new Map([...whole, ...asked].map((arn) => [keyOf(arn), arn]));
    const resolved = callers.map(({ arn, fromSession, first, last }) => {
        return { arn: (fromSession ? named.get(keyOf(arn)) : undefined) ?? arn, first, last };
    });
    return unionOfSeen([resolved], complete && lists.every((list) => list.complete));
}
function keyOf(arn) {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string'
        ? arn
        : `${parsed.partition} ${parsed.account} ${parsed.kind} ${parsed.name}`;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/seen-callers.ts




class SeenCallers {
    #callers = new Map();
    #complete = true;
    callerOf({ arn, issuerArn }) {
        const session = issuerArn === undefined && arn !== undefined ? parseAssumedRole(arn) : undefined;
        const name = session === undefined
            ? (issuerArn ?? arn)
            : `arn:${session.partition}:iam::${session.account}:role/${session.name}`;
        if (name === undefined || name.length > longestCaller || !name.startsWith('arn:'))
            return undefined;
        const known = this.#callers.get(name);
        if (known !== undefined) {
            if (session === undefined)
                known.fromSession = false;
            return known;
        }
        const caller = {
            arn: name,
            fromSession: session !== undefined,
            first: Number.POSITIVE_INFINITY,
            last: Number.NEGATIVE_INFINITY,
        };
        this.#callers.set(name, caller);
        if (this.#callers.size >= 2 * mostSeen)
            this.#shorten();
        return caller;
    }
    list() {
        this.#shorten();
        const callers = [...this.#callers.values()].filter(({ last }) => last > Number.NEGATIVE_INFINITY);
        return { callers, complete: this.#complete };
    }
    #shorten() {
        if (this.#callers.size <= mostSeen)
            return;
        this.#complete = false;
        const names = [...this.#callers.keys()].sort(order_compare);
        for (const name of names.slice(mostSeen))
            this.#callers.delete(name);
    }
}
function addTime(caller, time) {
    if (time < caller.first)
        caller.first = time;
    if (time > caller.last)
        caller.last = time;
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/set-facts.ts


class SetFacts {
    #reportedKinds = new Set();
    #reportedDays = new Set();
    #lastDay = -1;
    #part = emptyPart();
    addFile(bytes, gaps) {
        this.#part.files++;
        this.#part.bytes += bytes;
        this.#part.gaps.push(...gaps);
    }
    addDamaged(gap) {
        this.#part.damaged.push(gap);
    }
    addExports(exports) {
        for (const name of exports)
            if (!this.#part.exports.includes(name))
                this.#part.exports.push(name);
    }
    take() {
        const part = this.#part;
        this.#part = emptyPart();
        return part;
    }
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
    addKind(record) {
        const { eventSource, eventName, management, readOnly, account, region } = record;
        const call = record.call && !record.serviceEvent;
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
function dayOf(time) {
    return Math.floor(time / day);
}
function emptyPart() {
    return {
        files: 0,
        bytes: 0,
        events: 0,
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        gaps: Array.of(),
        damaged: Array.of(),
        exports: Array.of(),
        days: Array.of(),
        accounts: Array.of(),
        regions: Array.of(),
        kinds: Array.of(),
    };
}
class Groups {
    #groups = [];
    #numbers = new Map();
    numberOf(principal, record) {
        const group = record.call ? { principal, call: openCall(principal, record) } : { principal };
        const key = groupKey(group);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        this.#numbers.set(key, this.#groups.length);
        return this.#groups.push(group) - 1;
    }
    callOf(number) {
        return this.#groups[number]?.call;
    }
    all() {
        return this.#groups;
    }
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/scanner.ts











const mostNumbered = 64 * 1024 * 1024;
class Scanner {
    #window;
    #match;
    #read;
    #records;
    #kinds = [];
    #callers = [];
    #groupOf = new Map();
    #groups = new Groups();
    #facts = new SetFacts();
    #seen = new SeenCallers();
    #sightings = new Sightings();
    constructor({ window, roots }, match, records = RecordReader.open() ?? 'none') {
        this.#records = records === 'none' ? undefined : records;
        this.#window = window;
        this.#match = match;
        this.#read = logReader(roots);
    }
    scan({ path, location, regular, anything = false, cached = false }) {
        const file = this.#read(path, regular);
        const reading = this.#readingOf(file, !anything);
        if (anything && (reading.kind === 'other' || file === notRegular.message))
            return;
        if (cached && reading.kind === 'unread')
            return void this.#facts.addDamaged({ location, message: reading.message });
        const gaps = gapsOf(reading).map((message) => ({ location, message }));
        this.#facts.addFile(typeof file === 'string' ? 0 : file.size, gaps);
        if (reading.kind === 'events')
            this.#facts.addExports(reading.exports);
    }
    take() {
        return { ...this.#facts.take(), sightings: this.#sightings.take() };
    }
    outcome() {
        return { groups: this.#groups.all(), callers: this.#seen.list() };
    }
    #readingOf(file, isLog) {
        if (typeof file === 'string')
            return { kind: 'unread', message: file };
        return this.#scanBytes(file.json, file.checked) ?? this.#scanText(file.json, isLog);
    }
    #scanBytes(json, checked) {
        if (json.length > mostNumbered || !json.subarray(0, usualStart.length).equals(usualStart))
            return undefined;
        const table = this.#records?.read(json, checked);
        if (table === undefined || table.count > logCaps.records)
            return undefined;
        if (!table.ascii && !(0,external_node_buffer_namespaceObject.isUtf8)(json))
            return { kind: 'unread', message: notUtf8 };
        let malformed = 0;
        for (let at = 0; at < table.words.length; at += recordWidth)
            if (!this.#addNumbered(json, table.words, at))
                malformed++;
        return { kind: 'events', problems: malformedMessage(malformed), exports: noExports };
    }
    #scanText(json, isLog) {
        let malformed = 0;
        const add = (value) => {
            if (!this.#addParsed(parseRecord(value)))
                malformed++;
        };
        const reading = readLogText(json, { most: logCaps.records, isLog, add });
        if (reading.kind !== 'events')
            return reading;
        return { ...reading, problems: [...malformedMessage(malformed), ...reading.problems] };
    }
    #addNumbered(json, words, at) {
        const kindNumber = words[at + word.kind] ?? unnumbered;
        if (kindNumber === unnumbered)
            return this.#addParsed(parseAt(json, words, at));
        const kind = this.#kinds[kindNumber] ?? this.#newKind(kindNumber, json, words, at);
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
        const number = words[at + word.caller] ?? unnumbered;
        const { principal, caller } = this.#callers[number] ?? this.#newCaller(number, json, words, at);
        if (caller !== undefined)
            addTime(caller, time);
        if (principal !== undefined)
            this.#addSighting(principal, kind, time, json, words, at);
        return true;
    }
    #newKind(number, json, words, at) {
        const sample = parseAt(json, words, at);
        if (typeof sample === 'string')
            return undefined;
        if (sample.serviceEvent)
            return undefined;
        const findMarks = markFinder(sample.eventSource, sample.readOnly);
        const kind = { sample, begun: nameFingerprint(sample), findMarks, reported: false };
        this.#kinds[number] = kind;
        return kind;
    }
    #newCaller(number, json, words, at) {
        const record = parseAt(json, words, at);
        const known = typeof record === 'string'
            ? {}
            : { principal: this.#match.principalOf(record), caller: this.#seen.callerOf(record) };
        this.#callers[number] = known;
        return known;
    }
    #addSighting(principal, kind, time, json, words, at) {
        const id = words[at + word.id] ?? 0;
        if (id === 0 || kind.sample.denied || (words[at + word.message] ?? 0) !== 0) {
            const record = parseAt(json, words, at);
            if (typeof record !== 'string')
                this.#addRecord(principal, record);
            return;
        }
        const marks = kind.findMarks === undefined ? scanner_none : kind.findMarks(requestAt(json, words, at));
        const number = this.#groupNumber(principal, kind, marks, words, at);
        const call = this.#groups.callOf(number);
        if (call !== undefined)
            addTo(call, time, resourcesAt(json, words, at));
        this.#sightings.add(eventFingerprint(kind.begun, time, json, id, id + 36), undefined, dayOf(time), number);
    }
    #groupNumber(principal, kind, marks, words, at) {
        const { sample } = kind;
        const all = marks.length === 0 ? sample.errorMarks : [...marks, ...sample.errorMarks];
        if (marks.length > 0)
            return this.#groups.numberOf(principal, { ...sample, marks: all });
        const key = (words[at + word.caller] ?? 0) * 2 ** 20 + (words[at + word.kind] ?? 0);
        const known = this.#groupOf.get(key);
        if (known !== undefined)
            return known;
        const number = this.#groups.numberOf(principal, { ...sample, marks: all });
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
        const caller = this.#seen.callerOf(record);
        if (caller !== undefined)
            addTime(caller, record.time);
        const principal = this.#match.principalOf(record);
        if (principal !== undefined)
            this.#addRecord(principal, record);
        return true;
    }
    #addRecord(principal, record) {
        const number = this.#groups.numberOf(principal, record);
        const call = this.#groups.callOf(number);
        if (call !== undefined) {
            addTo(call, record.time, resourcesIn(record));
            addDenial(call, record);
        }
        const [first, second] = fingerprintsOf(record);
        this.#sightings.add(first, second, dayOf(record.time), number);
    }
}
const scanner_none = [];
const usualStart = Buffer.from('{"Records":[');
const noExports = new Set();

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/scan-thread.ts



const request = external_node_worker_threads_namespaceObject.workerData;
const scanner = new Scanner(request, matchPrincipals(request.principals));
external_node_worker_threads_namespaceObject.parentPort?.on('message', (question) => {
    if (question === 'outcome') {
        answer({ outcome: scanner.outcome() });
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

