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
/** Thrown by `spend` where work takes more steps than it was given. */
class OutOfSteps extends (/* unused pure expression or super */ null && (Error)) {
}
/** How many steps the work that is being done may still take. */
let left = Number.POSITIVE_INFINITY;
/**
 * Counts steps of work, of about ten nanoseconds each. The loops that crafted input can make long count theirs: a small
 * file can ask for hours of work, and no cap on bytes prevents that. Outside of `within` nothing is limited.
 */
function work_spend(steps) {
    left -= steps;
    if (left < 0)
        throw new OutOfSteps();
}
/**
 * Does work that may take so many steps, and stops it at the first one beyond. The same work takes the same steps on
 * every machine, so that no verdict depends on a clock. The work must not wait for anything: what runs meanwhile would
 * be counted, too.
 */
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


/**
 * The candidate a person most likely meant, compared without case; undefined when nothing is close
 * (further than a third of the written length) or the text is too long to be a typing slip.
 */
function nearest(written, candidates) {
    if (written.length > 128 || candidates.length === 0)
        return undefined;
    // About as long as a comparison of each takes.
    spend(candidates.length * (20 + written.length));
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = closest(written.toLowerCase(), lower);
    if (distance(written.toLowerCase(), best) > Math.max(2, written.length / 3))
        return undefined;
    return candidates[lower.indexOf(best)];
}
/** Text of a document inside a message: quoted and cut at 64 characters. Escaping it is the printer's work. */
function quote(text) {
    return text.length > 64 ? `"${text.slice(0, 63)}…"` : `"${text}"`;
}
/**
 * A text with A to Z as a to z and every other character as it is. `toLowerCase` makes a k of the Kelvin sign (U+212A):
 * a text that is no ASCII name would become one. IAM names, ARNs and prefixes are ASCII.
 */
function asciiLower(text) {
    return /\P{ASCII}/u.test(text)
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text.toLowerCase();
}
/** At most so many characters of a text, the cut marked. */
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
/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}

;// CONCATENATED MODULE: ./src/base/event-source.ts

/** An event source without its domain, which says nothing: `s3` for `s3.amazonaws.com`. */
function labelOf(eventSource) {
    return asciiLower(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
}

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
/** Days where there are any, else hours, else minutes: for people. */
function roughly(duration) {
    const minutes = Math.floor(duration / 60_000);
    if (minutes >= 2 * 24 * 60)
        return `${Math.floor(minutes / (24 * 60))} days`;
    return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`;
}

;// CONCATENATED MODULE: ./src/evidence/denial.ts
const reason = '(?:with an explicit deny in (?:an?|the) |because no )';
const typeOfPolicy = '[A-Za-z -]{1,40}(?:policy|boundary)';
/**
 * Regular expressions of the parts of a message, the part being the first group. JavaScript, Trino and RE2 read them
 * alike, so that logs and Athena find the same.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const denialPatterns = {
    action: String.raw `not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
    resource: String.raw `on resource: "?(arn:[^\s"]+)`,
    user: String.raw `User: (arn:[^\s"]+) is not authorized`,
    policyType: String.raw `${reason}(${typeOfPolicy})\b`,
    explicitDeny: '(with an explicit deny)',
    policyArn: String.raw `${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
    authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
};
/** No part is longer: an ARN is at most 2,048 letters after `arn:`. */
const longestPart = 2052;
/** The ARN of a session without the name of the session. */
const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';
/**
 * Error codes of calls whose signature or token was not accepted: without authentication nothing is authorized or denied.
 * An API puts its name before some of them (`Client.RequestExpired`).
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const authenticationFailure = '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';
/** Error codes that say that authorization failed, whatever the case of their letters. */
const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';
/** Error codes of a call that was authorized, and needed a KMS key that could not be used. */
const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';
const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)]);
/** Takes an error message apart; what it does not state is absent. */
function denialOf(message) {
    if (message === undefined)
        return {};
    const found = regexes.flatMap(([part, regex]) => {
        const text = regex.exec(message)?.[1];
        return text === undefined ? [] : [[part, text.slice(0, longestPart)]];
    });
    return Object.fromEntries(found);
}
/** Whether an ARN in a message is of another role or user than the one that made the call. */
function isAnother(user, caller) {
    if (user === undefined || caller === undefined)
        return false;
    return withoutSession(user) !== withoutSession(caller);
}
const sessionRole = new RegExp(sessionRolePattern);
function withoutSession(arn) {
    return sessionRole.exec(arn)?.[1] ?? arn;
}
/** On how many days a denial has to be seen to be recurring; as many are kept. */
const recurringDays = 3;
/** The latest of some days (`2026-11-03`), each once, in order: all that is needed to say whether a denial recurs. */
function denial_latestDays(days) {
    return [...new Set(days)].sort().slice(-recurringDays);
}

;// CONCATENATED MODULE: ./src/evidence/request-marks.ts

const s3 = ['s3'];
/** Parameters that name a role which the call passes to a service; their names are those of CloudTrail records. */
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
/**
 * The closed list. Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html and the pages of the other
 * operations (headers and version), https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html,
 * https://docs.aws.amazon.com/autoscaling/application/userguide/logging-using-cloudtrail.html,
 * https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html
 */
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
/** What finds the marks of requests to an event source; undefined where its requests have none. */
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
/**
 * Parses the ARN of a role or user in any partition; gives a string that says what is wrong otherwise.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function arn_parsePrincipalArn(text) {
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
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
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
/** What is said of a device, a pipe, or the like. */
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
        const checked = isGzip(bytes);
        let json = checked ? gunzipCapped(bytes, caps) : bytes;
        // Firehose compresses again what CloudWatch Logs sent it compressed.
        if (checked && typeof json !== 'string' && isGzip(json))
            json = gunzipCapped(json, caps);
        return typeof json === 'string' ? json : { json, size: bytes.length, checked };
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
/**
 * What the error of a record says. A message that names a denied action is a denial, whatever the code; one that names
 * another principal (the role of a function) is none of the caller's. Every other error (throttling, not found, a dry
 * run that would have worked) comes after authorization, so the call counts as used.
 */
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
/**
 * Whether a record is of a call by a principal. Records of 2013 have no type. A service event is one of the role that it
 * names as its caller. An unknown type, or the view of a network endpoint, counts as a use; its denials are not IAM's,
 * so they count as nothing.
 */
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
    return new Map([...map].sort(([a], [b]) => order_compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function order_compare(a, b) {
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

;// CONCATENATED MODULE: ./src/evidence/call-counts.ts



/** What tells calls apart: all but times, numbers and resources; also their order. */
function callKey(call) {
    const { principal, eventSource, eventName, outcome, region, deniedAction, marks, invokedBy } = call;
    const { policyType, explicitDeny, policyArn } = call;
    const names = [principal, eventSource, eventName, outcome, region, deniedAction, marks?.join()];
    return [...names, policyType, explicitDeny, policyArn, invokedBy].join('\n');
}
/** Two halves of a group as one. */
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
/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
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
/** Of two at the same time the one with the greater id stands, whichever is read first. */
function laterAuthorization(a, b) {
    if (a === undefined || a.at < b.at)
        return b;
    return a.at === b.at && a.id < b.id ? b : a;
}

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
/** The resources of a record: those it lists, and the one that a refusal names. */
function resourcesIn({ denied, denial, resources }) {
    const deniedResource = denied ? denial?.resource : undefined;
    return deniedResource === undefined ? resources : [...resources, deniedResource];
}
/** Adds what distinguishes one denial from another of its group: its day and its authorization id. */
function addDenial(call, { time, denial, console }) {
    if (denial === undefined)
        return;
    const { authorizationId: id } = denial;
    if (id !== undefined)
        call.authorization = laterAuthorization(call.authorization, { at: time, id });
    if (!console)
        call.denialDays = denial_latestDays([...(call.denialDays ?? []), isoDay(time)]);
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
        if (!keepResource(call.resources, arn))
            call.allResources = false;
}
/** What tells groups apart: principal and, of calls, all but times and resources. */
function groupKey({ principal, call }) {
    return call === undefined ? principal : callKey(call);
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
const scan_kernel_namespaceObject = /*#__PURE__*/JSON.parse('{"v":"AGFzbQEAAAABKAdgAX8Bf2AAAX9gA39/fwF/YAAAYAR/f39/AX9gA39/fwBgAn9/AX8DDQwCAAMABAUGAQABAAEFAwEAAQYuCX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEACwc4BgZ0ZXh0QXQABwdyb29tRm9yAAgEcmVhZAAKCXJlY29yZHNBdAAJBWFzY2lpAAsGbWVtb3J5AgAIAQIMAU4KvSoMygIBAn9BASACQQZ0IAFyQfAiaiIELQAAIgFBBXRBsBhqIgItAB90QQFrIAD9AAQAIAL9AAQA/ST9ZCAA/QAEECAC/QAEEP0k/WRBEHRycUUEQCABDwsgACgCASIBQeXslfMGRgR/IAAoAgUFIAELQbHz3fF5bEEZdiICQfAhai0AACEBAkADQCABQT5HBEBBASABQQV0QbAYaiIDLQAfdEEBayAA/QAEACAD/QAEAP0k/WQgAP0ABBAgA/0ABBD9JP1kQRB0cnFFDQIgAkEBakH/AHEiAkHwIWotAAAhAQwBCwsgAEEBaiIBIQADQCAALQAAQSJHBEAgAEEBaiEADAELCyAAIQIgASEAQT9BPgJ/A0AgACACSQRAQQEgAC0AAEHcAEYNAhogAEEBaiEADAELC0EACxshAQsgAUE+SARAIAQgAToAAAsgAQuRAwIGfwF+IAAjAkEIaiIEayICQYAQSyMDQYCAAk9yBH9BAQUjASMCQYBAa0kLBEBBfw8LIAKtIQcDQCABQQhqIgAgAk0EQCAHIAEgBGopAwCFQpX4qfqXt96bnn9+IgcgB0IdiIUhByAAIQEMAQsLA0AgASACSQRAIAcgASAEajEAAIVClfip+pe33puef34iByAHQh2IhSEHIAFBAWohAQwBCwsjACAHQiCIpyAHp3NB//8DcSIFQQJ0aigCACEDA0AgAwRAIAMoAgAgAkYEfyADQQhqIQZBACEBAn8DQCABQQhqIgAgAk0EQEEAIAEgBmopAwAgASAEaikDAFINAhogACEBDAELCwNAIAEgAkkEQEEAIAEgBmotAAAgASAEai0AAEcNAhogAUEBaiEBDAELC0EBCwVBAAsEQCADKAIEDwsjACAFQQFqQf//A3EiBUECdGooAgAhAwwBCwsjAiACNgIAIwIjAzYCBCMAIAVBAnRqIwI2AgAjAiACakEPakF4cSQCIwMiAEEBaiQDIAALvQIBBX9BkCYkAEGQppADJAFBkKYQJAJBwKaQAyQEQfAhQT5BgAH8CwADQEGMFygCAEECdiIAIAFKBEAgACABTQRAAAsgAUECdEGQF2ooAgAiAkUEQAALIAJBFGsoAhBBAXYEQCABQQV0QbAYaiIDQSI6AABBACEAA0AgAkEUaygCEEEBdiIEIABKBEAgA0EBaiAAaiAAIARPBH9BfwUgAiAAQQF0ai8BAAs6AAAgAEEBaiEADAELCyADQQFqIAJBFGsoAhBBAXZqQaL0ADsBACADIAJBFGsoAhBBAXZBA2o6AB8gAygCASIAQeXslfMGRgR/IAMoAgUFIAALQbHz3fF5bEEZdiEAA0AgAEHwIWotAABBPkcEQCAAQQFqQf8AcSEADAELCyAAQfAhaiABOgAACyABQQFqIQEMAQsLC84EAQZ/IAAtAARBLUYiAQRAIAAtAAdBLUYhAQsgAQR/IAAtAApB1ABGBSABCwR/IAAtAA1BOkcFQQELBH9BAQUgAC0AEEE6RwsEf0EBBSAALQATQdoARwsEQEF/DwtBkM4AIAAtAAxBMGsiASAALQALQTBrIgJBCmxqIAFBCUsgAkEJS3IbIQFBkM4AIAAtAA9BMGsiAiAALQAOQTBrIgNBCmxqIAJBCUsgA0EJS3IbIQJBkM4AIAAtABJBMGsiAyAALQARQTBrIgRBCmxqIANBCUsgBEEJS3IbIQNBkM4AIAAtAAFBMGsiBCAALQAAQTBrIgVBCmxqIARBCUsgBUEJS3IbQeQAbEGQzgAgAC0AA0EwayIEIAAtAAJBMGsiBUEKbGogBEEJSyAFQQlLchtqIgRBsg9IIARBsxBKckGQzgAgAC0ABkEwayIFIAAtAAVBMGsiBkEKbGogBUEJSyAGQQlLchsiBUEATHIgBUEMSnJBkM4AIAAtAAlBMGsiBiAALQAIQTBrIgBBCmxqIAZBCUsgAEEJS3IbIgBBAExyBH9BAQUgACAFQQJHBH9BAkEDIAVBBkYgBUEERnIgBUEJRnIgBUELRnIbBSAEQQNxRQtBHGpKCwRAQX8PCyACQTtKIAFBF0pyIANBO0pyBEBBfw8LIAAgBEEBayAEIAVBA0giABsiBEHtAmwgBEEEbWogBEHkAG1rIARBkANtaiAFQQlqIAVBA2sgABtBmQFsQQJqQQVtampB7fQra0EYbCABakE8bCACakE8bCADaguzCgMDfwh+CXsgAiEEA0AgASAGSwRAIARBgAJqIANLBEBBfg8LIBMgACAGaiIF/QAEACIPIAX9AAQQIhD9UCAF/QAEICIRIAX9AAQwIhL9UP1Q/VAhEyAP/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtIBH9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIBL9DCIiIiIiIiIiIiIiIiIiIiL9I/1kQRB0cq1CIIaEIQogCyAJpwR/QQEFIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAQ/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAR/QxcXFxcXFxcXFxcXFxcXFxc/SMgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9UP1TCwRAIA/9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBD9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq0gEf0MXFxcXFxcXFxcXFxcXFxcXP0j/WQgEv0MXFxcXFxcXFxcXFxcXFxcXP0j/WRBEHRyrUIghoQiDSAJIghCf4WDIQkDQCAJQgBSBEAgCUIAIAl9gyIOQgGGIgsgCIQhCCAJIAsgDoRCf4WDIQkMAQsLIAhCf4UiCCANg0I/iCEJIAggCoMhCgsgCkIBhiAKhSIIIAhCAoaFIgggCEIEhoUiCCAIQgiGhSIIIAhCEIaFIgggCEIghoWFIghCP4chCyAPIBD9dyARIBL9d/13/QwgICAgICAgICAgICAgICAg/Sr9UwRAIAcgD/0MICAgICAgICAgICAgICAgIP0q/WQgEP0MICAgICAgICAgICAgICAgIP0q/WRBEHRyrSAR/QwgICAgICAgICAgICAgICAg/Sr9ZCAS/QwgICAgICAgICAgICAgICAg/Sr9ZEEQdHKtQiCGhCAIQn+Fg4QhBwsgCCAKgyAIQn+FIgggD/0MICAgICAgICAgICAgICAgIP1QIhT9DHt7e3t7e3t7e3t7e3t7e3v9I/1kIBD9DCAgICAgICAgICAgICAgICD9UCIV/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZEEQdHKtIBH9DCAgICAgICAgICAgICAgICD9UCIW/Qx7e3t7e3t7e3t7e3t7e3t7/SP9ZCAS/QwgICAgICAgICAgICAgICAg/VAiF/0Me3t7e3t7e3t7e3t7e3t7e/0j/WRBEHRyrUIghoQiCiAP/QwsLCwsLCwsLCwsLCwsLCws/SP9ZCAQ/QwsLCwsLCwsLCwsLCwsLCws/SP9ZEEQdHKtIBH9DCwsLCwsLCwsLCwsLCwsLCz9I/1kIBL9DCwsLCwsLCwsLCwsLCwsLCz9I/1kQRB0cq1CIIaEhIMiDUIBhiAMhIMgDUI/iCEMIAogFP0MfX19fX19fX19fX19fX19ff0j/WQgFf0MfX19fX19fX19fX19fX19ff0j/WRBEHRyrSAW/Qx9fX19fX19fX19fX19fX19/SP9ZCAX/Qx9fX19fX19fX19fX19fX19/SP9ZEEQdHKtQiCGhIQgCIOEIgohCCAEIQUDQCAIQgBSBEAgBSAGIAh6p2o2AgAgBSAGIAggCEIBfYMiCHqnajYCBCAFIAYgCCAIQgF9gyIIeqdqNgIIIAUgBiAIIAhCAX2DIgh6p2o2AgwgCCAIQgF9gyEIIAVBEGohBQwBCwsgBCAKe6dBAnRqIQQgBkFAayEGDAELCyAT/WRFJAYgB0IAUiQHIAQgAmtBAnZBfyALUBsL5goBB39B8CQoAgAiAwR/IAMtAABBIkYFQQALBH9B9CQoAgAgA2tBAksFQQALBH9B9CQoAgAgA2tBFkYFQQALBH8gA0EBahADBUF/CyEHIwVFIgMEQCAHQX9HIQMLIAMEQEH4JCgCACIDBH8gAy0AAEEiRgVBAAsEf0H8JCgCACADa0ECSwVBAAshAwsgAwRAQYAlKAIAIgMEfyADLQAAQSJGBUEACwR/QYQlKAIAIANrQQJLBUEACyEDCyADBEBBiCUoAgAiAwR/IAMtAABBIkYFQQALBH9BjCUoAgAgA2tBAksFQQALIQMLIAMEQEG4JSgCACIDBH8gAy0AAEEiRgVBAAsEf0G8JSgCACADa0ECSwVBAAshAwsgAwRAQeglKAIALQAAQfsARiEDCyADBH9B6CUoAgAFIAMLBH8jAkEIaiEDQYAlKAIAQY8ZLQAAQfwkKAIAQQFqakYEf0GIJSgCAEGvGS0AAEGEJSgCAEEBampGBUEACwR/IAMjAmtBgBBLQYwlKAIAQfgkKAIAIgRrIgZBgBBLcgR/IwJBgCBqBQNAIAUgBkkEQCADIAVqIAQgBWopAwA3AwAgBUEIaiEFDAELCyADIAZqIgNBADoAACADQQFqCyEDQQQFQQELIQUCfwNAIAVBCUwEQEF/IAVBA3RB8CRqKAIAIgQEfyAELQAABUEACyIEQdsARiAEQfsARnINAhogBUEDdEHwJGoiBCgCACEGIAMjAmtBgBBLIAQoAgQgBmsiCEGAEEtyBH8jAkGAIGoFQQAhBANAIAQgCEkEQCADIARqIAQgBmopAwA3AwAgBEEIaiEEDAELCyADIAhqIgNBADoAACADQQFqCyEDIAVBAWohBQwBCwsgAxABCwVBfwsiBkF/RgR/QX8FIwJBCGohA0ETQRBBiCYoAgAiBAR/IAQtAABBIkYFQQALBH9BjCYoAgAgBGtBAksFQQALGyIEQQN0QfAkaigCACIFBH8gBS0AAEEiRgVBAAsEfyAEQQN0QfAkaigCBCAFa0ECSwVBAAsEQCAEQQN0QfAkaiIFKAIAIQggAyMCa0GAEEsgBSgCBCAIayIJQYAQS3IEfyMCQYAgagVBACEFA0AgBSAJSQRAIAMgBWogBSAIaikDADcDACAFQQhqIQUMAQsLIAMgCWoiA0EAOgAAIANBAWoLIQMLIAMjAmtBgBBLIwRBAUECIARBE0YbaiMEIgRrIghBgBBLcgR/IwJBgCBqBUEAIQUDQCAFIAhJBEAgAyAFaiAEIAVqKQMANwMAIAVBCGohBQwBCwsgAyAIaiIDQQA6AAAgA0EBagsQAQshCEHAJSgCACIEBH8gBC0AAEEiRgVBAAsEf0HEJSgCACAEa0ECSwVBAAsiAwRAQcQlKAIAIARrQSZGIQMLIAMEQEHIJSgCAEUhAwsgAwRAIARBJmohBSAEIQMCfwNAIAMgBUkEQEEBIAMtAABB3ABGDQIaIANBAWohAwwBCwtBAAtFIQMLQdAlKAIAIglBAEciBQRAIAktAABB2wBGIQULIAAgASMEazYCACAAIAIjBGs2AgQgACAHNgIIIABBfyAGIAhBf0YbNgIMIAAgCDYCECAAIARBAWojBGtBACADGzYCFCAAIAkjBGtBACAFGzYCGCAAIAUEf0HUJSgCACMEawVBAAs2AhxB4CUoAgAiAkEARyIBBEAgAi0AAEH7AEYhAQsgACACIwRrQQAgARs2AiAgACABBH9B5CUoAgAjBGsFQQALNgIkIABB2CUoAgAiAAR/IAAtAABBIkYFQQALBH9B3CUoAgAgAGtBAksFQQALBH9B2CUoAgAjBGsFQQALNgIoC5EFAQl/A0AgA0GgAUkEQCADQfAkav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgA0EQaiEDDAELC0EAJAVBPiEIIwQgAEEEaiIKQQRrKAIAaiEDA0AgAy0AAEEiRiABIApLcQRAIAMgCEEAEAAhCCMEIApBBGoiCkEEaygCAGoiAEEBayEFIAAtAAAiAkH9AEYEQCAAIQUFIAJBIkcEQCAIQQ9GBEBBASEJQQEhAEE+IQUDQCABIApLQQAgCRsEQCMEIApBBGoiCkEEaygCAGoiBy0AACICQSJHBH8gCSACQQJxQQFraiIJIAAgACAJShsFIAAgCUYEfyAHIAUgABAAIQUjBCAKKAIAaiEGIAVBP0YEQEEBJAULIAVBEEYiBARAIABBAkchBAsgAEEBRiICBEAgBUERRiECCyACRQRAIAVBEkYgAEECRnEhAgsgAEEBaiAAIAIgBHIEfyAHIAVBBXRBsBhqLQAfaiEHIAZBAWsgBiAGLQAAQSJGGyEGQRMgBSAAQQNGIARxG0EDdEHwJGoiACgCAAR/QQAFIAAgBzYCACAAIAY2AgRBAQtFBEBBASQFCyACBH8gBy0AAEH7AEYFQQALBUEACxsFIAALCyEADAELCwVBASEAA0AgASAKS0EAIAAbBEAgACMEIApBBGoiCkEEaygCAGotAAAiAEECcUEBayAAQSJLbGohAAwBCwsLIwQgCkEEaiIKQQhrKAIAakEBaiEFIwQgCkEEaygCAGohAAsLIAhBD0wEQCADIAhBBXRBsBhqLQAfaiEDIAhBA3RB8CRqIgIoAgAEf0EABSACIAM2AgAgAiAFNgIEQQELRQRAQQEkBQsFIAhBP0YEQEEBJAULCyAAIQMMAQsLIAoLBAAjBAsLACAAQQNsQYAIagsEACMIC4EDAQh/IwQgAGoiAyAAakGABGokCCMEIAAgAyMIEAQiBEEASARAIAQPCyMHBEBBfQ8LIwghASAAIgIjCGpBgARqIQggAyAEQQJ0aiEFQX0hBwJAIwQpAwBC+8TIqrbsm7nkAFIEf0EBBSMEKAIIQfPE6NkFRwsNACADQQxqIQQgASEAIwRBC2ohAwNAIAMtAAFB3QBHBEAgA0EBQQIgACABRhtqIQYgAEEsaiAISyAEIAVPcgR/QQEFIwQgBCgCAGogBkcLDQIgBi0AAEH7AEcEf0EBBSAAIAFHBH8gAy0AAUEsRwVBAAsLDQIgBSAEQQRqIAUQBiIESQ0CIAAgBiMEIARBBGsoAgBqIgNBAWoQBSAAQSxqIQAMAQsLIARBCGogBUcEf0EBBSMEIAVBBGsoAgBqIANBAmpHCwR/QQEFIAMtAAJB/QBHCw0AIANBA2ohAwNAIAMjBCACakkEQCADLQAAQfgARw0CIANBAWohAwwBCwsgACABa0EsbiEHCyAHCwQAIwYLC+8NTgBBjAgLASwAQZgICxkCAAAAEgAAAGUAdgBlAG4AdABUAGkAbQBlAEG8CAsBLABByAgLHQIAAAAWAAAAZQB2AGUAbgB0AFMAbwB1AHIAYwBlAEHsCAsBLABB+AgLGQIAAAASAAAAZQB2AGUAbgB0AE4AYQBtAGUAQZwJCwEsAEGoCQsZAgAAABIAAABhAHcAcwBSAGUAZwBpAG8AbgBBzAkLASwAQdgJCxkCAAAAEgAAAGUAcgByAG8AcgBDAG8AZABlAEH8CQsBLABBiAoLGQIAAAASAAAAZQB2AGUAbgB0AFQAeQBwAGUAQawKCwEsAEG4CgsXAgAAABAAAAByAGUAYQBkAE8AbgBsAHkAQdwKCwE8AEHoCgslAgAAAB4AAABtAGEAbgBhAGcAZQBtAGUAbgB0AEUAdgBlAG4AdABBnAsLASwAQagLCyECAAAAGgAAAGUAdgBlAG4AdABDAGEAdABlAGcAbwByAHkAQcwLCwE8AEHYCwsrAgAAACQAAAByAGUAYwBpAHAAaQBlAG4AdABBAGMAYwBvAHUAbgB0AEkAZABBjAwLASwAQZgMCxUCAAAADgAAAGUAdgBlAG4AdABJAEQAQbwMCwEsAEHIDAshAgAAABoAAABzAGgAYQByAGUAZABFAHYAZQBuAHQASQBEAEHsDAsBLABB+AwLGQIAAAASAAAAcgBlAHMAbwB1AHIAYwBlAHMAQZwNCwEsAEGoDQsfAgAAABgAAABlAHIAcgBvAHIATQBlAHMAcwBhAGcAZQBBzA0LATwAQdgNCykCAAAAIgAAAHIAZQBxAHUAZQBzAHQAUABhAHIAYQBtAGUAdABlAHIAcwBBjA4LASwAQZgOCx8CAAAAGAAAAHUAcwBlAHIASQBkAGUAbgB0AGkAdAB5AEG8DgsBHABByA4LDQIAAAAGAAAAYQByAG4AQdwOCwEsAEHoDgsjAgAAABwAAABzAGUAcwBzAGkAbwBuAEMAbwBuAHQAZQB4AHQAQYwPCwEsAEGYDwshAgAAABoAAABzAGUAcwBzAGkAbwBuAEkAcwBzAHUAZQByAEG8DwsBHABByA8LAQIAQdwPCwEsAEHoDwsfAgAAABgAAABlAHYAZQBuAHQAVgBlAHIAcwBpAG8AbgBBjBALATwAQZgQCyUCAAAAHgAAAHMAbwB1AHIAYwBlAEkAUABBAGQAZAByAGUAcwBzAEHMEAsBLABB2BALGQIAAAASAAAAdQBzAGUAcgBBAGcAZQBuAHQAQfwQCwE8AEGIEQsnAgAAACAAAAByAGUAcwBwAG8AbgBzAGUARQBsAGUAbQBlAG4AdABzAEG8EQsBPABByBELLQIAAAAmAAAAYQBkAGQAaQB0AGkAbwBuAGEAbABFAHYAZQBuAHQARABhAHQAYQBB/BELASwAQYgSCxkCAAAAEgAAAHIAZQBxAHUAZQBzAHQASQBEAEGsEgsBLABBuBILGwIAAAAUAAAAYQBwAGkAVgBlAHIAcwBpAG8AbgBB3BILASwAQegSCyECAAAAGgAAAHYAcABjAEUAbgBkAHAAbwBpAG4AdABJAGQAQYwTCwE8AEGYEwsvAgAAACgAAAB2AHAAYwBFAG4AZABwAG8AaQBuAHQAQQBjAGMAbwB1AG4AdABJAGQAQcwTCwEsAEHYEwsbAgAAABQAAAB0AGwAcwBEAGUAdABhAGkAbABzAEH8EwsBHABBiBQLDwIAAAAIAAAAdAB5AHAAZQBBnBQLASwAQagUCx0CAAAAFgAAAHAAcgBpAG4AYwBpAHAAYQBsAEkAZABBzBQLASwAQdgUCxkCAAAAEgAAAGEAYwBjAG8AdQBuAHQASQBkAEH8FAsBLABBiBULHQIAAAAWAAAAYQBjAGMAZQBzAHMASwBlAHkASQBkAEGsFQsBLABBuBULFwIAAAAQAAAAdQBzAGUAcgBOAGEAbQBlAEHcFQsBPABB6BULLQIAAAAmAAAAdwBlAGIASQBkAEYAZQBkAGUAcgBhAHQAaQBvAG4ARABhAHQAYQBBnBYLASwAQagWCxsCAAAAFAAAAGEAdAB0AHIAaQBiAHUAdABlAHMAQcwWCwEsAEHYFgsZAgAAABIAAABpAG4AdgBvAGsAZQBkAEIAeQBB/BYLAawAQYgXC54BBAAAAJgAAAAgBAAAUAQAAIAEAACwBAAA4AQAABAFAABABQAAcAUAALAFAADgBQAAIAYAAFAGAACABgAAsAYAAOAGAAAgBwAAUAcAAHAHAACgBwAA0AcAAPAHAAAgCAAAYAgAAJAIAADQCAAAEAkAAEAJAABwCQAAoAkAAOAJAAAQCgAAMAoAAGAKAACQCgAAwAoAAPAKAAAwCwAAYAs="}');
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/kernel.ts

/** Instead of the number of a kind or of a caller: the record has to be parsed. */
const unnumbered = 0xffffffff;
/** How many words a record takes in a table, and which of them is what: assembly/records.ts writes them. */
const recordWidth = 11;
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
    request: 8,
    requestEnd: 9,
    /** Where errorMessage begins; 0 when there is none. */
    message: 10,
};
const filling = 'x'.charCodeAt(0);
/**
 * Finds the records of log files without parsing them, and numbers what they have in common. The numbers hold for as long
 * as the reader lives.
 */
class RecordReader {
    #kernel;
    #bytes;
    #words;
    /** Undefined where there is no memory for it: then texts have to be parsed. */
    static open(start = instance) {
        return inMemory(() => new RecordReader(start()));
    }
    constructor(kernel) {
        this.#kernel = kernel;
        this.#bytes = new Uint8Array(kernel.memory.buffer);
        this.#words = new Uint32Array(kernel.memory.buffer);
    }
    /**
     * The records of a text; undefined when it is anything but `{"Records":[...]}` without white space, and when there is no
     * memory for it. The text is taken to be JSON: of what is none only unbalanced brackets and quotes are noticed.
     */
    read(json) {
        return inMemory(() => this.#read(json));
    }
    #read(json) {
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
/** What a call gives; undefined where it runs out of memory, of which V8 says so with a RangeError. */
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
/** The length without white space at the end: most files end in a line feed or in nothing. */
function trimmed(json) {
    let length = json.length;
    while (length > 0 && (json[length - 1] ?? 0) <= 0x20)
        length--;
    return length;
}
/** A kernel with memory of its own. Throws RangeError where there is no memory for it. */
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

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/unread-shapes.ts

// Shapes in which people keep CloudTrail events and which are not read: each is a gap by name, with the way to convert
// it. docs/evidence.md has the same list.
const messages = {
    lake: 'holds results of a CloudTrail Lake query, which do not have whole events: query SELECT eventJson FROM your event data store, and save the output of aws cloudtrail get-query-results',
    ocsf: 'holds events as OCSF (Security Lake), which lack parts of the CloudTrail record: read the log files of the trail, or use the athena source',
    insights: 'holds results of CloudWatch Logs Insights: convert them with jq \'{Records: [.results[][] | select(.field == "@message") | .value | fromjson]}\'',
    lookup: 'holds events of lookup-events without CloudTrailEvent: save the whole output of aws cloudtrail lookup-events --output json',
    wrapped: 'holds events inside another document: write them as {"Records": [...]}, or one event a line, as JSON',
    csv: 'holds events as CSV, which do not have whole records: in the event history choose Download as JSON, of Athena tables use the athena source',
    text: 'holds events, but not as JSON: save them as JSON (--output json)',
    page: "is one page of many (NextToken), and nothing shows that the others are here: export without --max-items, or join all pages with jq -s '{Records: [.[].Events[].CloudTrailEvent | fromjson]}'",
    utf16: 'not UTF-8, but UTF-16: save it as UTF-8',
};
/** What is reported of each shape that is not read. */
const unreadShapes = messages;
/** What is reported of a JSON value that holds events in a shape that is not read; undefined when it holds none. */
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
/** Evidence files and reports of this tool name events that no action is known for. */
function isOwnFile(value) {
    return (typeof value.schemaVersion === 'number' && ('coverage' in value || 'targets' in value || 'views' in value));
}
/** How many values of a document are looked at: a list holds events from its end to its beginning, or none. */
const mostSteps = 100_000;
/** What shows, anywhere in a value, that it holds events. */
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
/** Whether the members of an object are those of an event: in its own terms, or in Elastic's. */
function isLikeEvent(value) {
    const texts = Object.entries(value).filter(([, own]) => typeof own === 'string');
    const names = new Map(texts.map(([name, own]) => [plainName(name), String(own)]));
    return (hasEventNames(names) || (names.has('action') && /\.amazonaws\.com/.test(names.get('provider') ?? '')));
}
/** Names of members or columns of an event, in whatever way they are written. */
function hasEventNames(names) {
    return names.has('eventname') && (names.has('eventsource') || names.has('eventtime'));
}
/** `Event name`, `"eventname"`, `event_name` and `eventName` are one. */
function plainName(name) {
    return name.toLowerCase().replace(/[^a-z]/g, '');
}
/** Whether a text has the JSON of an event in it, whatever escapes it. */
function isEventText(text) {
    return (/eventSource\\*"\s*:\s*\\*"[a-z0-9.-]+\.amazonaws\./.test(text) && /eventName\\*"\s*:\s*\\*"/.test(text));
}
/** What is reported of a text that is not JSON and holds events; undefined when it holds none. */
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
/** What is reported of bytes that are not text and may hold events: an archive, or a table with columns of events. */
function unreadBytes(bytes) {
    const begins = (text, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
    if (begins('\u00ff\u00fe') || begins('\u00fe\u00ff'))
        return messages.utf16;
    const archive = magic.find(([, at, text]) => begins(text, at));
    if (archive !== undefined && (archive[0] !== 'bzip2' || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes)))
        return `is compressed or packed as ${archive[0]}: unpack it, or compress each file with gzip`;
    const table = tables.find(([, text]) => begins(text));
    if (table === undefined || !hasColumns(bytes))
        return undefined;
    return `is ${table[0]}, which is not read: read the log files of the trail, or use the athena source`;
}
/** Tables have the names of their columns at one of their ends, as text. */
function hasColumns(bytes) {
    const end = 1024 * 1024;
    const ends = bytes.toString('latin1', 0, end) + bytes.toString('latin1', Math.max(end, bytes.length - end));
    return /event_?name|class_uid/i.test(ends);
}
function unread_shapes_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/events-in.ts


/** Ways to export events, which hold what was asked for: a filter, a region or a time may have left out the rest. */
const exportNames = (/* unused pure expression or super */ null && (['lookup-events', 'EventBridge', 'CloudWatch Logs', 'CloudTrail Lake']));
/**
 * Finds the event records of a JSON value: of a file as CloudTrail delivers it, of the output of `lookup-events`, of
 * events that EventBridge or CloudWatch Logs wrap, of a list of any of these. A record is never searched for others:
 * its request may hold what looks like one. Sources of the shapes:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetQueryResults.html
 */
function eventsIn(value) {
    const found = { known: false, records: [], unread: new Set(), exports: new Set() };
    look(value, found, 0);
    return found;
}
/** Of wrappers in wrappers: EventBridge inside CloudWatch Logs inside a list is three. */
const deepest = 6;
function look(value, found, depth) {
    if (depth > deepest || !opened(value, found, depth)) {
        const unread = unreadIn(value);
        if (unread !== undefined)
            found.unread.add(unread);
    }
}
/** Takes the records out of a value; false when it is of no shape that is read. */
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
        found.unread.add('Records is no array');
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
/** The events of query results that have them as a column; undefined for any other results. */
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
/** What a wrapper holds, and which one it is. */
function wrapped(value) {
    if (isText(value.CloudTrailEvent))
        return [parsed(value.CloudTrailEvent), 'lookup-events'];
    if (events_in_isObject(value.detail) && isText(value['detail-type']))
        return [value.detail, 'EventBridge'];
    if (isText(value.message))
        return [parsed(value.message), 'CloudWatch Logs'];
    return [undefined, undefined];
}
/** The JSON object in a text; undefined for any other text. */
function parsed(text) {
    if (typeof text !== 'string' || !text.trimStart().startsWith('{'))
        return undefined;
    return parseJson(text);
}
/** Looks at the items of a list; false when none of them is of a shape that is read. */
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
/** Whether an object is an event by itself; what else it lacks is said of it later. */
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





/** What is wrong with a file, each a gap. */
function gapsOf(reading) {
    if (reading.kind === 'other')
        return [];
    return reading.kind === 'unread' ? [reading.message] : reading.problems;
}
/** What is said of so many records that are none; nothing for none. */
function malformedMessage(count) {
    if (count === 0)
        return [];
    return [`${count} records without a readable eventTime, eventSource, eventName or userIdentity`];
}
const notJson = 'truncated or not JSON';
/**
 * Reads the events of a text by parsing it: one JSON document, a list of documents one behind the other, or one a line
 * (as jq -c, Firehose and exports of CloudWatch Logs to S3 write them).
 */
function readLogText(json, options) {
    const unread = unreadBytes(json);
    if (unread !== undefined)
        return { kind: 'unread', message: unread };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(json))
        return notALog(notUtf8, options);
    if (startsWithLine(json))
        return readLines(json, options);
    if (isDense(json))
        return { kind: 'unread', message: 'more values than a log file can hold' };
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
/** Passes on the records of documents, or nothing where there are too many. */
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
/** Whether the first line is a JSON document by itself and more lines follow. */
function startsWithLine(json) {
    for (const [line, end] of linesOf(json)) {
        if (line === '')
            continue;
        const rest = json.subarray(end);
        return line.startsWith('{') && rest.some((byte) => byte > 0x20) && parseJson(line) !== undefined;
    }
    return false;
}
/** Lines are read one by one: a broken one costs the others nothing. */
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
/** What exports of CloudWatch Logs write before an event: its time, of `aws logs tail` also the stream. */
const linePrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(Z|[+-]\d\d:\d\d)? (\S{1,512} )?(?=\{)/;
/** The lines of a text with what stands before and behind their JSON taken off, and where each ends. */
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
/**
 * The JSON documents of a text that has them one behind the other, as Firehose writes them; undefined when anything else
 * stands between them.
 */
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
/** White space, the record separator of RFC 7464, or a byte order mark. */
function isBetween(code) {
    return code <= 0x20 || code === 0xfeff;
}
/** Where the object or list that begins at a position ends; undefined when there is none, or it does not end. */
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
/** Where the closing quote of a string is; the end of the text where there is none. */
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



/** The record at a row of the table, parsed. */
function parseAt(json, words, at) {
    const bytes = json.subarray(words[at + word.start], words[at + word.end]);
    return isDense(bytes) ? 'malformed' : parseRecord(parseJson(bytes.toString('utf8')));
}
/** The ARNs that it lists. */
function resourcesAt(json, words, at) {
    const from = words[at + word.resources] ?? 0;
    return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}
/** Its request parameters, as a parser would write them: nearly all are written so. Empty without any. */
function requestAt(json, words, at) {
    const from = words[at + word.request] ?? 0;
    const text = from === 0 ? '' : json.toString('utf8', from, words[at + word.requestEnd]);
    return text.includes('\\u') || text.includes('\\/') ? JSON.stringify(parseJson(text)) : text;
}

;// CONCATENATED MODULE: ./src/evidence/seen-principals.ts



/** How many principals an evidence file lists. */
const mostSeen = 10_000;
/**
 * The union of what several sources list: each principal once, in order. Beyond the limit the last ones are left out.
 * `complete` says whether every source listed all that it saw.
 */
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
/** How many similar names are shown. */
const mostShown = 3;
/**
 * Principals that were seen and whose ARNs are most like that of one that was not: the same name with another path, of
 * another kind or in another account, then a name that differs in case, in a letter or two, or by a suffix.
 */
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
/** Principals that were seen and differ from one in their path alone: names are unique in an account. */
function namesakesOf(principal, { principals }) {
    const wanted = parsePrincipalArn(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : parsePrincipalArn(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
/** How unlike two principals are; undefined when neither name is a slip of the other. */
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
    // Two letters of a short name make another name of it.
    if (distance(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
/** `app` and `app-1A2B3C4D`: names that CloudFormation and the CDK make end in what they add. */
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/seen-callers.ts



/** No ARN of a principal is longer: a role has a path of 512 and a name of 64 characters. */
const longest = 1024;
/**
 * All principals that records name. Beyond the limit those whose ARNs come first are kept, so that the list does not depend
 * on the order of the files.
 */
class SeenCallers {
    #callers = new Map();
    #complete = true;
    /** The principal of a record; undefined for services, and for accounts that only their ID is known of. */
    callerOf({ arn, issuerArn }) {
        const session = issuerArn === undefined && arn !== undefined ? parseAssumedRole(arn) : undefined;
        const name = session === undefined
            ? (issuerArn ?? arn)
            : `arn:${session.partition}:iam::${session.account}:role/${session.name}`;
        if (name === undefined || name.length > longest || !name.startsWith('arn:'))
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
    /** Those that some record of the window names. */
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
/** One more record of a caller. */
function addTime(caller, time) {
    if (time < caller.first)
        caller.first = time;
    if (time > caller.last)
        caller.last = time;
}
/**
 * The list of all principals that several scanners saw. A role that only a session names, without its path, is the one
 * of that account and name that other records or the run (`asked`) name: names are unique in an account.
 */
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

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/set-facts.ts


/** What a set as a whole could have shown, gathered from the records of all principals; reported once. */
class SetFacts {
    #reportedKinds = new Set();
    #reportedDays = new Set();
    #lastDay = -1;
    #part = emptyPart();
    /** Counts a file and its bytes, and what is wrong with it. */
    addFile(bytes, gaps) {
        this.#part.files++;
        this.#part.bytes += bytes;
        this.#part.gaps.push(...gaps);
    }
    /** A cached file that could not be read: it counts when it is fetched again, or is not. */
    addDamaged(gap) {
        this.#part.damaged.push(gap);
    }
    /** Takes note of how the events of a file were exported. */
    addExports(exports) {
        for (const name of exports)
            if (!this.#part.exports.includes(name))
                this.#part.exports.push(name);
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
    /** Takes note of a kind of event, its account and its region. A service event shows no use of other principals. */
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
        damaged: Array.of(),
        exports: Array.of(),
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
    #records;
    /** By the numbers of the record reader. */
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
    /** Reads one file. What is wrong with it becomes a gap. */
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
    /** What was found since the last time. */
    take() {
        return { ...this.#facts.take(), sightings: this.#sightings.take() };
    }
    /** What all records of it have in common: its groups, by their number, and everybody who made a call. */
    outcome() {
        return { groups: this.#groups.all(), callers: this.#seen.list() };
    }
    #readingOf(file, isLog) {
        if (typeof file === 'string')
            return { kind: 'unread', message: file };
        return (file.checked ? this.#scanBytes(file.json) : undefined) ?? this.#scanText(file.json, isLog);
    }
    /**
     * Finds the records of a file as CloudTrail delivers it; undefined for any other. Only a text with a checksum is read
     * this way: it is taken to be JSON.
     */
    #scanBytes(json) {
        // The memory of the reader never shrinks: files that no trail writes are parsed.
        if (json.length > mostNumbered || !json.subarray(0, usualStart.length).equals(usualStart))
            return undefined;
        const table = this.#records?.read(json);
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
    /** Adds a record of a table; false when it is malformed. */
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
    /** A record of a kind that none was met of; undefined when even a sample of it is no event. */
    #newKind(number, json, words, at) {
        const sample = parseAt(json, words, at);
        if (typeof sample === 'string')
            return undefined;
        // What a service event is of depends on its caller.
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
        // What an error means depends on its message and on who made the call.
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
// A thread that scans log files: the entry of dist/worker. It is sent files and answers with what it found.



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

