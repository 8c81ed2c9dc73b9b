export const id = 7026;
export const ids = [7026];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
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
exports.Io = distance;
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
exports.kp = closest;


/***/ }),

/***/ 67987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ longestLiteral),
/* harmony export */   kH: () => (/* binding */ shortestMatch),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
/* harmony import */ var _work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);

function globMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    let steps = 0;
    while (t < text.length) {
        steps++;
        if (p < pattern.length && pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else {
            (0,_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(steps);
            return false;
        }
    }
    (0,_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(steps);
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
function shortestMatch(pattern) {
    let length = 0;
    for (const character of pattern)
        if (character !== '*')
            length++;
    return length;
}
function longestLiteral(pattern) {
    return pattern.split(/[*?]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}


/***/ }),

/***/ 40766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   F: () => (/* binding */ asciiLower),
/* harmony export */   Fu: () => (/* binding */ shownBytes),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);


function nearest(written, candidates) {
    if (written.length > 128 || candidates.length === 0)
        return undefined;
    (0,_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(candidates.length * (20 + written.length));
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), lower);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), best) > Math.max(2, written.length / 3))
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
const units = [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
];
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}


/***/ }),

/***/ 86496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   kh: () => (/* binding */ isoDay),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
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


/***/ }),

/***/ 25444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ spend),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
class OutOfSteps extends Error {
}
let left = Number.POSITIVE_INFINITY;
function spend(steps) {
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


/***/ }),

/***/ 81122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ longestLookback),
/* harmony export */   Nh: () => (/* binding */ hasOnDisk),
/* harmony export */   kA: () => (/* binding */ defaultLookback),
/* harmony export */   o2: () => (/* binding */ hasSource)
/* harmony export */ });
const longestLookback = 400 * 24 * 60 * 60 * 1000;
const defaultLookback = 90 * 24 * 60 * 60 * 1000;
function hasSource({ logs, file, generation, athena, lastAccessed, unusedAccess, }) {
    const given = [logs, file, generation, athena, unusedAccess].some((one) => one !== undefined);
    return given || lastAccessed !== 'no';
}
function hasOnDisk({ logs, file }) {
    return file !== undefined || (logs !== undefined && logs.paths.length > 0);
}


/***/ }),

/***/ 90072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ displayOf),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   Te: () => (/* binding */ isDisplayFlag),
/* harmony export */   ui: () => (/* binding */ displayFlags)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

const formats = ['text', 'markdown', 'json', 'sarif'];
const colors = ['auto', 'always', 'never'];
const sections = ['used', 'suggestion', 'existing', 'undetermined', 'notes', 'evidence', 'all'];
const displayFlags = {
    format: `one of ${formats.join(', ')}`,
    show: `sections to show in full: ${sections.join(', ')}`,
    color: `one of ${colors.join(', ')}`,
    quiet: 'no progress on standard error',
    'no-config': 'ignore the config file',
};
function isSwitch(name) {
    return name === 'quiet' || name === 'no-config';
}
function isDisplayFlag(name) {
    return Object.hasOwn(displayFlags, name);
}
function displayOf(given, problems) {
    const last = (name) => given.findLast(([flag]) => flag === name)?.[1];
    const asked = given.flatMap(([name, value = '']) => (name === 'show' ? value.split(',') : []));
    return {
        format: choice('format', formats, last('format') ?? (has(given, 'format') ? '' : 'text'), problems),
        show: new Set(asked.map((one) => choice('show', sections, one.trim(), problems))),
        color: choice('color', colors, last('color') ?? (has(given, 'color') ? '' : 'auto'), problems),
        quiet: has(given, 'quiet'),
        noConfig: has(given, 'no-config'),
    };
}
function has(given, name) {
    return given.some(([flag]) => flag === name);
}
function choice(name, allowed, text, problems) {
    const found = allowed.find((one) => one === text);
    if (found !== undefined)
        return found;
    const message = text === '' ? 'has no value' : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not allowed`;
    problems.push({ location: `--${name}`, message, remedy: `use ${allowed.join(', ')}` });
    return allowed[0];
}


/***/ }),

/***/ 78865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ parseAssumeRole),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   lt: () => (/* binding */ namesCredentials),
/* harmony export */   vf: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* unused harmony export logLocations */
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81122);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73750);





const sourceWords = [
    'auto',
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'file',
    'athena',
];
function parseEvidence(read, report, { hasCredentials, withoutSecrets, forChange = false, exists }) {
    const words = read('sources', _values__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_values__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...sourceWords))) ?? ['auto'];
    const all = readGiven(read);
    const lost = (withoutSecrets || forChange) && all.path !== undefined && !exists(all.path);
    const given = lost ? { ...all, path: undefined } : all;
    const file = given.path !== undefined && (words.includes('auto') || words.includes('file'));
    const auto = words.includes('auto') && !file && (withoutSecrets || !lost);
    const wants = (word, allowed) => words.includes(word) || (auto && allowed);
    const { locations, cache, path, trails, accessRole, analyzer, table, maxAge, lookback, windowEnd } = given;
    const kept = cache === undefined ? {} : { cache };
    const logs = locations !== undefined && wants('cloudtrail-logs', true) ? { ...locations, ...kept } : undefined;
    const generation = accessRole !== undefined && wants('policy-generation', trails.length > 0)
        ? { ...given.waiting, cancelOnAbort: given.cancelOnAbort, accessRole }
        : undefined;
    const athena = table !== undefined && wants('athena', true) ? athenaOf(table, given) : undefined;
    const named = words.includes('last-accessed');
    const lastAccessed = named ? 'asked' : auto && hasCredentials ? 'auto' : 'no';
    const unused = wants('unused-access', analyzer !== undefined);
    if (!lost)
        reportUnmet(words, given, report);
    const assume = parseAssumeRole(read);
    const gathered = [logs, generation, athena].some((one) => one !== undefined);
    const none = !gathered && !given.named.logs && !given.named.table && lastAccessed === 'no' && !unused;
    if (auto && none && !withoutSecrets && !forChange)
        report({ location: 'sources', message: 'no evidence source is configured', remedy: anySource });
    return {
        ...(logs === undefined ? {} : { logs }),
        ...(file && path !== undefined ? { file: { path, maxAge } } : {}),
        ...(lost && all.path !== undefined ? { lostFile: all.path } : {}),
        ...(generation === undefined ? {} : { generation }),
        ...(athena === undefined ? {} : { athena }),
        lastAccessed,
        ...(unused ? { unusedAccess: analyzer === undefined ? {} : { analyzer } } : {}),
        trails,
        ...(assume === undefined ? {} : { assume }),
        ...((read('active-findings', _values__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? unused) ? { activeFindings: true } : {}),
        ...(given.previous === undefined ? {} : { memory: { path: given.previous, retention: given.retention } }),
        reference: given.reference,
        ...(lookback === undefined ? {} : { lookback }),
        ...(windowEnd === undefined ? {} : { windowEnd }),
    };
}
const anySource = 'set cloudtrail-logs or evidence-file, or configure AWS credentials for last-accessed';
function readGiven(read) {
    return {
        locations: read('cloudtrail-logs', logLocations),
        named: {
            logs: read('cloudtrail-logs', anyText) !== undefined,
            table: read('athena-table', anyText) !== undefined,
        },
        cache: read('log-cache', _values__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        path: read('evidence-file', _values__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        maxAge: read('max-evidence-age', _values__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(0, 400 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, '0d to 400d')) ?? 14 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd,
        previous: read('previous-evidence', _values__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        retention: read('evidence-retention', _values__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(_base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, 4000 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, '1d to 4000d')) ?? _config__WEBPACK_IMPORTED_MODULE_3__/* .longestLookback */ .H9,
        lookback: read('lookback', _values__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(1000, _config__WEBPACK_IMPORTED_MODULE_3__/* .longestLookback */ .H9, '1s to 400d')),
        windowEnd: read('window-end', _values__WEBPACK_IMPORTED_MODULE_1__/* .endOfWindow */ .Bv),
        trails: read('cloudtrail-arn', _values__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_values__WEBPACK_IMPORTED_MODULE_1__/* .trailArn */ .eL)) ?? [],
        accessRole: read('access-role-arn', _values__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3),
        analyzer: read('unused-access-analyzer-arn', _values__WEBPACK_IMPORTED_MODULE_1__/* .analyzerArn */ .Mk),
        reference: read('service-reference', _values__WEBPACK_IMPORTED_MODULE_1__/* .reference */ .ir) ?? { kind: 'auto' },
        waiting: {
            regions: read('regions', _values__WEBPACK_IMPORTED_MODULE_1__/* .regions */ .Ei) ?? 'all',
            maxJobAge: read('max-job-age', _values__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(0, 7 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd, '0s to 7d')) ?? _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd,
            timeout: read('generation-timeout', _values__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(1000, _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd / 4, '1s to 6h')) ?? 45 * 60_000,
        },
        cancelOnAbort: read('cancel-on-abort', _values__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? false,
        table: read('athena-table', _values__WEBPACK_IMPORTED_MODULE_1__/* .athenaTable */ .oy),
        query: {
            workgroup: read('athena-workgroup', _values__WEBPACK_IMPORTED_MODULE_1__/* .workgroup */ .L2) ?? 'primary',
            output: read('athena-output', _values__WEBPACK_IMPORTED_MODULE_1__/* .s3Location */ .eS),
            maxScanBytes: read('max-scan-gb', _values__WEBPACK_IMPORTED_MODULE_1__/* .gigabytes */ .kN) ?? 100e9,
        },
    };
}
const anyText = (value) => ({ ok: true, value });
function athenaOf(name, { waiting, query }) {
    const { output, ...rest } = query;
    return { ...name, ...waiting, ...rest, ...(output === undefined ? {} : { output: `${output}/` }) };
}
function reportUnmet(words, given, report) {
    const { named, path, trails, accessRole } = given;
    const needs = [
        ['cloudtrail-logs', 'cloudtrail-logs', !named.logs, 'set it to the directory of the log files'],
        ['file', 'evidence-file', path === undefined, 'set it to the path of the evidence file'],
        [
            'athena',
            'athena-table',
            !named.table,
            'set it to the table; iam-policy-drift athena ddl prints a table definition',
        ],
        ['policy-generation', 'cloudtrail-arn', trails.length === 0, 'set it to the ARN of the trail'],
        [
            'policy-generation',
            'access-role-arn',
            accessRole === undefined,
            'set it to the ARN of the role that can read the trail',
        ],
    ];
    for (const [word, location, absent, remedy] of needs)
        if (words.includes(word) && absent)
            report({ location, message: `is required by sources: ${word}`, remedy });
    if (words.includes('auto') && path === undefined && accessRole !== undefined && trails.length === 0)
        report({
            location: 'cloudtrail-arn',
            message: 'is required by access-role-arn',
            remedy: 'set it to the ARN of the trail',
        });
}
const logLocations = (text) => {
    const all = (0,_values__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(text);
    const addresses = all.filter(isAddress);
    const paths = all.filter((item) => !isAddress(item));
    const buckets = new Map();
    for (const address of addresses) {
        const location = locationOf(address);
        if (location === undefined)
            return wanted(`s3://bucket/prefix with a valid bucket name, not ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(address)}`);
        buckets.set(addressOf(location), location);
    }
    if (all.length === 0 || paths.some((path) => path.includes('\0')))
        return wanted('directories, files, globs or s3://bucket/prefix, without null characters');
    return { ok: true, value: { paths, buckets: [...buckets.values()] } };
};
function addressOf({ bucket, prefix }) {
    return `s3://${bucket}/${prefix}`;
}
function wanted(what) {
    return { ok: false, wanted: what };
}
function isAddress(text) {
    return /^s3:\/\//i.test(text);
}
function locationOf(address) {
    const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/is.exec(address) ?? [];
    if (!isBucket(bucket) || address.includes('\0') || Buffer.byteLength(path) > 1024)
        return undefined;
    const whole = path === '' || path.endsWith('/') || /\.json(\.gz)?$/i.test(path);
    return { bucket, prefix: whole ? path : `${path}/` };
}
function isBucket(name) {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..'))
        return false;
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name) || /^(xn--|sthree-|amzn-s3-demo-)/.test(name))
        return false;
    return !/(--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name);
}
function parseAssumeRole(read) {
    const arn = read('assume-role', _values__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3);
    const sessionName = read('assume-role-session-name', _values__WEBPACK_IMPORTED_MODULE_1__/* .sessionName */ .Cy) ?? 'iam-policy-drift';
    const externalId = read('assume-role-external-id', _values__WEBPACK_IMPORTED_MODULE_1__/* .externalId */ .pP);
    if (arn === undefined)
        return undefined;
    return { arn, sessionName, ...(externalId === undefined ? {} : { externalId }) };
}
function namesCredentials(env) {
    return variables.some((name) => (env[name] ?? '') !== '');
}
const variables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_PROFILE',
];


/***/ }),

/***/ 58795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   e: () => (/* binding */ actionInputs)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _display__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90072);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64389);
/* harmony import */ var _moved_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86519);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73750);





function parseFlags(args) {
    const given = new Map();
    const problems = [];
    const display = [];
    let help = false;
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
        const [, name = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
        if (arg === '-h' || name === 'help')
            help = true;
        else if ((0,_display__WEBPACK_IMPORTED_MODULE_1__/* .isDisplayFlag */ .Te)(name))
            display.push([name, (0,_display__WEBPACK_IMPORTED_MODULE_1__/* .isSwitch */ .Tb)(name) ? inline : (inline ?? rest.shift())]);
        else if (isFlag(name))
            append(given, name, inline ?? flagValue(name, rest, problems));
        else if (name === '')
            problems.push({ location: (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(arg), message: 'unexpected argument', remedy: 'see --help' });
        else
            problems.push(notAFlag(name, inline ?? strayValue(rest)));
    }
    const inputs = new Map([...given].map(([name, texts]) => [
        name,
        texts.length === 1 ? (texts[0] ?? '') : texts.flatMap(_values__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld).join('\n'),
    ]));
    const shown = (0,_display__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)(display, problems);
    return { inputs: new Map([...inputs].filter(([, text]) => text !== '')), help, problems, ...shown };
}
const flags = (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .inputsWhere */ .tz)(({ allowedIn }) => allowedIn.flag);
function isFlag(name) {
    return flags.some((flag) => flag === name);
}
function append(given, name, text) {
    given.set(name, [...(given.get(name) ?? []), text]);
}
function flagValue(name, rest, problems) {
    const [next] = rest;
    const spec = (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(name);
    const alone = spec !== undefined && (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .isBoolean */ .Lm)(spec);
    if (alone && next !== 'true' && next !== 'false')
        return 'true';
    if (next !== undefined && !next.startsWith('--'))
        return rest.shift() ?? '';
    problems.push({ location: `--${name}`, message: 'has no value', remedy: `use --${name} VALUE` });
    return '';
}
function strayValue(rest) {
    return rest[0]?.startsWith('--') === false ? (rest.shift() ?? '') : '';
}
function notAFlag(name, value) {
    const known = (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .isInputName */ .wp)(name) ? (0,_moved_inputs__WEBPACK_IMPORTED_MODULE_3__/* .notOnCommandLine */ .s6)(name) : (0,_moved_inputs__WEBPACK_IMPORTED_MODULE_3__/* .removedInput */ .Je)(name, value);
    if (known !== undefined)
        return { location: `--${name}`, ...known };
    const meant = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, [...flags, ...Object.keys(_display__WEBPACK_IMPORTED_MODULE_1__/* .displayFlags */ .ui), 'help']);
    const remedy = meant === undefined ? 'see --help' : `did you mean --${meant}?`;
    return { location: `--${name}`, message: 'unknown flag', remedy };
}
function actionInputs(env) {
    const inputs = new Map();
    const problems = [];
    const configPath = env['INPUT_CONFIG-FILE']?.trim() || _inputs__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigPath */ .jE;
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith('INPUT_') || value === undefined)
            continue;
        const name = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(key.slice('INPUT_'.length));
        const text = value.trim();
        const spec = (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(name);
        if (spec !== undefined && text !== '')
            inputs.set(spec.name, text);
        if (spec?.allowedIn.workflow !== true)
            problems.push(notAnInput(name, text, configPath));
    }
    return { inputs, problems };
}
function notAnInput(name, text, configPath) {
    const known = (0,_inputs__WEBPACK_IMPORTED_MODULE_2__/* .isInputName */ .wp)(name) ? (0,_moved_inputs__WEBPACK_IMPORTED_MODULE_3__/* .notInWorkflow */ .a0)(configPath) : (0,_moved_inputs__WEBPACK_IMPORTED_MODULE_3__/* .removedInput */ .Je)(name, text);
    if (known !== undefined)
        return { location: `input ${name}`, ...known };
    const meant = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, _inputs__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj);
    const remedy = meant === undefined ? 'remove it' : `did you mean ${meant}?`;
    return { location: `input ${name}`, message: 'unknown input', remedy };
}


/***/ }),

/***/ 64389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ inputGroups),
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Tx: () => (/* binding */ inputSpecs),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath),
/* harmony export */   rI: () => (/* binding */ specOf),
/* harmony export */   tz: () => (/* binding */ inputsWhere),
/* harmony export */   vb: () => (/* binding */ placeInputs),
/* harmony export */   vj: () => (/* binding */ inputNames),
/* harmony export */   wp: () => (/* binding */ isInputName)
/* harmony export */ });
const defaultConfigPath = '.github/iam-drift.yml';
const all = { workflow: true, config: true, flag: true };
const configFlag = { workflow: false, config: true, flag: true };
const workflowFlag = { workflow: true, config: false, flag: true };
const workflowConfig = { workflow: true, config: true, flag: false };
const workflowOnly = { workflow: true, config: false, flag: false };
const configOnly = { workflow: false, config: true, flag: false };
const inputGroups = [
    ['what', 'What to compare'],
    ['evidence', 'Evidence'],
    ['rules', 'Rules'],
    ['limits', 'Limits'],
    ['result', 'Result'],
];
const inputSpecs = [
    row('principal-arn', 'ARN[,ARN]', 'what', all, 'target', 'ARN of the role or user of the policies; a role name can end with * (a random suffix) or be {role} (the name in policy-file).'),
    row('policy-file', 'PATH[,PATH]', 'what', all, 'target', 'Policy files to compare as one policy: paths, globs, FILE#ROLE or a Terraform directory; ! excludes; {role} and {target} are names.'),
    row('parameters', 'PATH', 'what', configFlag, 'target', 'Parameter values of the CloudFormation template: the file that aws cloudformation deploy or create-stack takes.'),
    row('var-file', 'PATH[,PATH]', 'what', configFlag, 'target', 'Files with Terraform variables (.tfvars) besides those that Terraform loads itself; the last one takes precedence.'),
    row('stack', 'NAME', 'what', configFlag, 'own', 'Name of the CloudFormation stack of the template.'),
    row('config-file', 'PATH', 'what', workflowFlag, 'run', 'Config file with targets, settings and acceptances.', defaultConfigPath),
    row('config-from', 'head|base', 'what', workflowFlag, 'run', 'Whether the config file of the head or of the base applies to a change.', 'head'),
    row('base-ref', 'COMMIT', 'what', workflowFlag, 'run', 'Branch, tag or commit to compare with.', 'the base of the pull request'),
    row('target', 'NAME[,NAME]', 'what', workflowFlag, 'run', 'Targets of the config file to check.', 'all'),
    row('assume-role', 'ARN', 'evidence', all, 'account', 'Role to assume for the queries, in the account of the principal.'),
    row('assume-role-session-name', 'TEXT', 'evidence', configFlag, 'account', 'Session name for assume-role, as CloudTrail records it.', 'iam-policy-drift'),
    row('assume-role-external-id', 'TEXT', 'evidence', configFlag, 'account', 'External ID that the trust policy of the assumed role requires.'),
    row('sources', 'LIST', 'evidence', all, 'target', 'Evidence sources: auto, policy-generation, last-accessed, unused-access, cloudtrail-logs, athena, file.', 'auto'),
    row('cloudtrail-logs', 'PATH[,PATH]', 'evidence', all, 'target', 'Directory, file or glob of CloudTrail log files (JSON, also gzipped), or s3://bucket/prefix.'),
    row('log-cache', 'PATH', 'evidence', configFlag, 'target', 'Directory that keeps log files downloaded from S3.', '~/.cache/iam-policy-drift/logs'),
    row('evidence-file', 'PATH', 'evidence', all, 'target', 'evidence.json of an earlier run, used instead of the other sources.'),
    row('previous-evidence', 'PATH', 'evidence', all, 'target', 'evidence.json of the previous run, which this run extends; the file may be absent.'),
    row('evidence-retention', 'DURATION', 'evidence', configFlag, 'target', 'How long a recorded use keeps an action in use.', '400d'),
    row('max-evidence-age', 'DURATION', 'evidence', configFlag, 'target', 'Maximum age of an evidence file.', '14d'),
    row('trust-evidence', 'true|false', 'evidence', workflowFlag, 'run', 'Accept evidence that the change under review adds or modifies.', 'false'),
    row('cloudtrail-arn', 'ARN[,ARN]', 'evidence', all, 'account', 'ARN of the trail that policy generation reads, or that wrote the logs.'),
    row('access-role-arn', 'ARN', 'evidence', all, 'account', 'Role with which IAM Access Analyzer reads the trail, in the account of the principal.'),
    row('regions', 'LIST', 'evidence', configFlag, 'target', 'AWS Regions that policy generation and Athena read.', 'all'),
    row('max-job-age', 'DURATION', 'evidence', configFlag, 'target', 'Maximum age of a finished job or query whose result is reused.', '24h'),
    row('generation-timeout', 'DURATION', 'evidence', configFlag, 'target', 'How long to wait for policy generation, and for Athena.', '45m'),
    row('cancel-on-abort', 'true|false', 'evidence', configFlag, 'target', 'Cancel the jobs that the run started if it ends early.', 'false'),
    row('unused-access-analyzer-arn', 'ARN', 'evidence', configFlag, 'account', 'ARN of the unused access analyzer whose findings are read.', 'the active analyzer of the account or organization'),
    row('active-findings', 'true|false', 'evidence', configFlag, 'target', 'List the active findings of IAM Access Analyzer on the role.', 'true with unused-access'),
    row('athena-table', 'DATABASE.TABLE', 'evidence', configFlag, 'target', 'Athena table over the log files of the trail.'),
    row('athena-workgroup', 'NAME', 'evidence', configFlag, 'target', 'Athena workgroup that runs the query.', 'primary'),
    row('athena-output', 'S3-PREFIX', 'evidence', configFlag, 'target', 'Location in S3 for the result of the Athena query.', 'the location of the workgroup'),
    row('max-scan-gb', 'N', 'evidence', configFlag, 'target', 'Maximum number of gigabytes that an Athena query may scan.', '100'),
    row('service-reference', 'WHERE', 'evidence', configFlag, 'target', 'AWS service reference to read: auto, off, a directory or a URL.', 'auto'),
    row('lookback', 'DURATION', 'evidence', all, 'target', 'Length of the evaluation window.', '90d'),
    row('window-end', 'DAY|TIME', 'evidence', configFlag, 'target', 'End of the evaluation window, as a day (its end in UTC) or a time.', 'now'),
    row('unused-after', 'DURATION', 'rules', configFlag, 'target', 'How long an action must go without a call to count as unused.', 'the lookback'),
    row('min-observation', 'DURATION', 'rules', configFlag, 'target', 'Minimum time span of the evidence; with less, no action is reported as unused.', '30d'),
    row('new-grant-grace', 'DURATION', 'rules', configFlag, 'target', 'Minimum age of an action that the policy grants by name; a newer one is not reported as unused.', 'unused-after'),
    row('unused-ok', 'REASON', 'rules', configOnly, 'own', 'Reason why the role of the target can stay unused, such as a break-glass role.'),
    row('missing-denied', 'recurring|all|note', 'rules', configFlag, 'target', 'Which currently denied calls count as missing: recurring (at least 3 days, last within 14 days, not from the console), all or note (none).', 'recurring'),
    row('policies-complete', 'true|false', 'rules', configFlag, 'target', 'Whether the policy files are all policies of the role; then an action that succeeds but is not granted in them is missing.', 'false'),
    row('max-over-granted', 'N|N%', 'limits', all, 'target', 'Maximum number or share of over-granted actions.', '0'),
    row('max-missing', 'N', 'limits', all, 'target', 'Maximum number of missing actions.', '0'),
    row('max-undetermined', 'N|N%', 'limits', configFlag, 'target', 'Maximum number or share of undetermined actions.', 'none'),
    row('gate', 'changed|introduced|all', 'limits', all, 'target', 'Which drift counts on a pull request: of targets that it changes (changed), only what it introduces (introduced), or all drift (all).', 'changed'),
    row('baseline', 'PATH', 'limits', configFlag, 'target', 'baseline.json of an earlier run; the drift it lists does not count.'),
    row('fail-on-new', 'LIST', 'limits', configFlag, 'target', 'Access levels; a change that adds an action of one of these levels without recorded use fails.', 'none'),
    row('fail-on-levels', 'LIST', 'limits', configFlag, 'target', 'Access levels whose actions count toward max-over-granted.', 'all'),
    row('warn-only', 'true|false', 'limits', all, 'target', 'Report drift and insufficient evidence without failing the step.', 'false'),
    row('fail-on-inconclusive', 'true|false', 'limits', configFlag, 'target', 'Fail the step if the evidence is insufficient.', 'true'),
    row('report-directory', 'PATH', 'result', workflowFlag, 'run', 'Directory for the report, the suggestion, the patch and the evidence.', 'a directory in RUNNER_TEMP; none on the command line'),
    row('comment', 'WHEN', 'result', workflowConfig, 'run', 'When to write the pull request comment: always, on-drift or never.', 'on-drift'),
    row('github-token', 'TOKEN', 'result', workflowOnly, 'run', 'Token that reads the base (contents: read) and writes the comment (pull-requests: write).', 'the token of the job'),
    row('tracking-issue', 'true|false', 'result', workflowConfig, 'run', 'Maintain one issue about the drift on the default branch; requires issues: write.', 'false'),
    row('issue-labels', 'LIST', 'result', configOnly, 'run', 'Labels of a new tracking issue.', 'none'),
    row('issue-assignees', 'LIST', 'result', configOnly, 'run', 'Assignees of a new tracking issue.', 'none'),
    row('fix-pull-request', 'true|false', 'result', workflowConfig, 'run', 'Maintain one pull request with the suggested policies; requires contents: write and pull-requests: write.', 'false'),
    row('archive-rules', 'plan|apply|off', 'result', configOnly, 'run', 'Whether the action compares the archive rules with AWS (plan) or also applies them (apply); in the config file, mode under archive-rules.', 'off'),
    row('comment-key', 'TEXT', 'result', workflowOnly, 'run', 'Key that distinguishes two checks on the same pull request.', 'the config file, or the principals and policy files'),
    row('review-suggestions', 'true|false', 'result', configOnly, 'run', 'Write the suggested change as review suggestions on the lines that the pull request changes.', 'false'),
    row('redact-account-ids', 'true|false', 'result', configFlag, 'run', 'Hide account IDs in everything that is printed or sent to GitHub.', 'false'),
    row('preflight', 'true|false', 'result', configOnly, 'run', 'Check the setup first, as the doctor command does, and stop if there is a problem.', 'false'),
];
const table = inputSpecs;
const inputNames = table.map(({ name }) => name);
const specs = new Map(table.map((spec) => [spec.name, spec]));
function inputsWhere(holds) {
    return table.filter(holds).map(({ name }) => name);
}
const placeInputs = [
    ...[
        'sources',
        'cloudtrail-logs',
        'log-cache',
        'evidence-file',
        'previous-evidence',
        'cloudtrail-arn',
    ],
    ...['assume-role', 'access-role-arn', 'regions', 'unused-access-analyzer-arn', 'athena-table'],
    ...['athena-workgroup', 'athena-output', 'service-reference'],
];
function specOf(name) {
    return specs.get(name);
}
function isBoolean({ value }) {
    return value === 'true|false';
}
function isInputName(name) {
    return specs.has(name);
}
function row(name, value, group, allowedIn, scope, description, fallback) {
    const spec = { name, value, group, allowedIn, scope, description };
    return fallback === undefined ? spec : { ...spec, default: fallback };
}


/***/ }),

/***/ 90770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  A: () => (/* binding */ loadRules)
});

;// CONCATENATED MODULE: ./src/base/freeze.ts
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    for (const member of Object.values(value))
        deepFreeze(member);
    return Object.freeze(value);
}

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/config/evidence-request.ts
var evidence_request = __webpack_require__(78865);
;// CONCATENATED MODULE: ./src/config/filled-paths.ts
async function withFilledPaths(file, inputs, surroundings, report) {
    const given = [
        inputs,
        ...(file === undefined ? [] : [file.inputs, ...(file.targets ?? []).map((one) => one.inputs)]),
    ];
    const texts = given.flatMap((one) => [one.get('policy-file') ?? '', one.get('principal-arn') ?? '']);
    if (!texts.some((text) => text.includes('{')))
        return file;
    const { withTargetsOfFiles } = await __webpack_require__.e(/* import() */ 4570).then(__webpack_require__.bind(__webpack_require__, 4570));
    return withTargetsOfFiles(file, inputs, surroundings, report);
}

// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/config/lookup.ts
var config_lookup = __webpack_require__(40422);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/drift/drift-input.ts
var drift_input = __webpack_require__(68881);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/config/principals.ts



function readPrincipals(target, lookup, report) {
    const given = lookup('principal-arn');
    if (given === undefined) {
        const remedy = 'set it to the ARN of the role, such as arn:aws:iam::111122223333:role/ci';
        report({ location: 'principal-arn', message: 'is required', remedy });
        return { principals: [], rolePatterns: [] };
    }
    const parsed = parseAll(given, report);
    reportAccounts(parsed, given.location, report);
    if (target?.account !== undefined)
        reportOtherAccount(parsed, target.name, target.account, report);
    return parsed;
}
function parseAll({ text, location }, report) {
    const principals = new Map();
    const rolePatterns = new Map();
    const wrong = (item, why) => {
        const remedy = 'use the ARN of a role or user, such as arn:aws:iam::111122223333:role/ci';
        report({ location, message: `${(0,base_text/* quote */.hD)(item)} is not the ARN of a role or user: ${why}`, remedy });
    };
    for (const item of (0,values/* items */.ld)(text)) {
        if (item.endsWith('*')) {
            const pattern = (0,arn/* parseRolePattern */.si)(item);
            if (typeof pattern === 'string')
                wrong(item, pattern);
            else
                rolePatterns.set(item, pattern);
        }
        else {
            const principal = (0,arn/* parsePrincipalArn */.P3)(item);
            if (typeof principal === 'string')
                wrong(item, principal);
            else
                principals.set(item, principal);
        }
    }
    return { principals: [...principals.values()], rolePatterns: [...rolePatterns.values()] };
}
function reportAccounts({ rolePatterns }, location, report) {
    const accounts = new Set(rolePatterns.map(({ account }) => account));
    if (accounts.size < 2)
        return;
    const message = `the patterns are in ${accounts.size} accounts: ${[...accounts].join(', ')}`;
    report({ location, message, remedy: 'use one target for each account' });
}
function reportOtherAccount({ principals, rolePatterns }, name, account, report) {
    const named = new Set([...principals, ...rolePatterns].map((one) => one.account));
    if (named.size === 0 || named.has(account))
        return;
    report({
        location: `account of target ${name}`,
        message: `is ${account}, but principal-arn names account ${[...named].join(', ')}`,
        remedy: 'remove account, or correct the ARN',
    });
}

;// CONCATENATED MODULE: ./src/config/target.ts








function parseTarget(given, lookup, acceptances, report, folders) {
    const before = countingReport(report);
    const read = (0,config_lookup/* reader */.wA)(lookup, before.report);
    const named = readPrincipals(given, lookup, before.report);
    const policies = readPolicyFiles(read, lookup, before.report, folders.policyIsOptional === true);
    const evidence = (0,evidence_request/* parseEvidence */.vf)(read, before.report, folders);
    const location = (name) => lookup(name)?.location ?? name;
    rejectStranger(location('access-role-arn'), evidence.generation?.accessRole, named, before.report);
    rejectStranger(location('assume-role'), evidence.assume?.arn, named, before.report);
    const unusedAfter = read('unused-after', values/* duration */.p0(1000, 400 * time/* day */.vd, '1s to 400d'));
    const baseline = read('baseline', values/* text */.Qq);
    const optional = values/* duration */.p0(0, 400 * time/* day */.vd, '0d to 400d');
    const newGrantGrace = read('new-grant-grace', optional);
    const unusedOk = read('unused-ok', values/* text */.Qq);
    const target = {
        name: given?.name ?? named.principals[0]?.name ?? named.rolePatterns[0]?.prefix ?? '',
        ...named,
        ...(given === undefined ? {} : { isNamed: true }),
        ...(given?.entry === undefined ? {} : { entry: given.entry }),
        ...(given?.source === undefined ? {} : { source: given.source }),
        ...policies,
        evidence,
        ...(unusedAfter === undefined ? {} : { unusedAfter }),
        minObservation: read('min-observation', optional) ?? 30 * time/* day */.vd,
        ...(newGrantGrace === undefined ? {} : { newGrantGrace }),
        ...(unusedOk === undefined ? {} : { unusedOk }),
        missingDenied: read('missing-denied', values/* oneOf */.yL(...drift_input/* missingDeniedValues */.Sp)) ?? 'recurring',
        policiesComplete: read('policies-complete', values/* boolean */.zM) ?? false,
        limits: parseLimits(read),
        acceptances,
        ...(baseline === undefined ? {} : { baseline }),
        trustEvidence: read('trust-evidence', values/* boolean */.zM) ?? false,
        outcome: parseOutcome(read, cannotHave(evidence, folders)),
    };
    return before.count() === 0 ? target : undefined;
}
function readPolicyFiles(read, lookup, report, isOptional) {
    const given = read('policy-file', values/* list */.p_(values/* text */.Qq));
    if (given === undefined && lookup('policy-file') === undefined && !isOptional) {
        const remedy = 'set it to the policy file to compare';
        report({ location: 'policy-file', message: 'is required', remedy });
    }
    if (given?.every((path) => path.startsWith('!')) === true) {
        const message = 'only excludes files (!)';
        report({ location: 'policy-file', message, remedy: 'add the policy files to compare' });
    }
    const [parameters, stack] = [read('parameters', values/* text */.Qq), read('stack', values/* stackName */.Qx)];
    const variableFiles = read('var-file', values/* list */.p_(values/* text */.Qq));
    const paths = [...(given ?? []).map(pathOf), ...(parameters === undefined ? [] : [parameters])];
    return {
        policyFiles: [...new Set(paths)],
        policySelectors: (given ?? []).flatMap(selectorIn),
        ...(stack === undefined ? {} : { stack }),
        ...(parameters === undefined ? {} : { parameters }),
        ...(variableFiles === undefined ? {} : { variableFiles }),
    };
}
function pathOf(given) {
    return /\.(json|ya?ml|template)$/i.test(given) ? given : (given.split('#', 1)[0] ?? given);
}
function selectorIn(given) {
    const path = pathOf(given);
    const address = given.slice(path.length + 1);
    return address === '' ? [] : [{ path, address }];
}
function parseOutcome(read, cannotHaveEvidence) {
    const failOnInconclusive = read('fail-on-inconclusive', values/* boolean */.zM);
    return {
        warnOnly: read('warn-only', values/* boolean */.zM) ?? false,
        failOnInconclusive: failOnInconclusive ?? !cannotHaveEvidence,
        failOnUnreadPolicy: failOnInconclusive ?? true,
    };
}
function parseLimits(read) {
    const maxUndetermined = read('max-undetermined', values/* limit */.AB);
    return {
        maxOverGranted: read('max-over-granted', values/* limit */.AB) ?? { kind: 'count', value: 0 },
        maxMissing: read('max-missing', values/* count */.U9) ?? 0,
        ...(maxUndetermined === undefined ? {} : { maxUndetermined }),
        failOnLevels: new Set(read('fail-on-levels', values/* list */.p_(values/* accessLevel */.rO)) ?? catalogue/* accessLevels */.yy),
        failOnNew: new Set(read('fail-on-new', values/* levels */.yr) ?? []),
        gate: read('gate', values/* oneOf */.yL('changed', 'introduced', 'all')) ?? 'changed',
    };
}
function cannotHave(evidence, { withoutSecrets, hasCredentials }) {
    return withoutSecrets && !hasCredentials && !(0,config/* hasOnDisk */.Nh)(evidence);
}
function countingReport(report) {
    let problems = 0;
    return {
        report: (problem) => {
            problems++;
            report(problem);
        },
        count: () => problems,
    };
}
function rejectStranger(location, role, { principals, rolePatterns }, report) {
    const account = role?.split(':')[4];
    const all = [...principals, ...rolePatterns];
    if (account === undefined || all.every((principal) => principal.account === account))
        return;
    const names = all.map(({ arn }) => arn).join(', ');
    const message = `is in account ${account}, and ${names} is not`;
    const remedy = 'use a role in the account of the principal; with several accounts, set it under accounts in the config file';
    report({ location, message, remedy });
}
function parseRunWide(lookup, report) {
    const read = (0,config_lookup/* reader */.wA)(lookup, report);
    const issue = {
        labels: read('issue-labels', values/* list */.p_(values/* text */.Qq)) ?? [],
        assignees: read('issue-assignees', values/* list */.p_(values/* login */.iD)) ?? [],
    };
    return {
        reviewSuggestions: read('review-suggestions', values/* boolean */.zM) ?? false,
        redact: read('redact-account-ids', values/* boolean */.zM) ?? false,
        comment: read('comment', values/* oneOf */.yL('always', 'on-drift', 'never')) ?? 'on-drift',
        preflight: read('preflight', values/* boolean */.zM) ?? false,
        ...(read('tracking-issue', values/* boolean */.zM) === true ? { trackingIssue: issue } : {}),
        fixPullRequest: read('fix-pull-request', values/* boolean */.zM) ?? false,
        archiveRules: read('archive-rules', values/* oneOf */.yL('off', 'plan', 'apply')) ?? 'off',
    };
}

;// CONCATENATED MODULE: ./src/config/load-config.ts











const cap = 256 * 1024;
async function loadConfig(inputs, surroundings, known) {
    const given = await readConfigFile(inputs.get('config-file'), surroundings);
    const problems = [...known];
    const report = (problem) => problems.push(problem);
    const filled = await withFilledPaths(given, inputs, surroundings, report);
    const { file, described } = await withDescribed(filled, surroundings, report);
    const lookupOf = (target) => (0,config_lookup/* targetLookup */.se)(target, inputs, file);
    const parse = (target) => {
        const acceptances = [...(target?.acceptances ?? []), ...(file?.acceptances ?? [])];
        return parseTarget(target, lookupOf(target), acceptances, report, surroundings);
    };
    const top = (0,config_lookup/* topLookup */.Wj)(inputs, file);
    if (/^true$/i.test(top('redact-account-ids')?.text ?? ''))
        surroundings.hideAccountIds?.();
    const picked = pickTargets(file, inputs, report);
    const targets = await withModules(picked.map(parse), surroundings, report);
    problems.push(...duplicates(file), ...unheard(inputs, given));
    const runWide = parseRunWide(top, report);
    const accounts = accountsOf(file, top, report);
    if (problems.length > 0)
        throw new input_error/* InputError */.dz(distinct(problems));
    const reportDirectory = inputs.get('report-directory');
    return deepFreeze({
        targets,
        settings: (0,settings/* settingsOf */.f)({ file, inputs, targets, picked }),
        ...runWide,
        accounts,
        unpicked: unpickedFiles(file, inputs),
        rules: file?.rules ?? [],
        described,
        key: keyOf(inputs),
        ...(reportDirectory === undefined ? {} : { reportDirectory: surroundings.resolve(reportDirectory) }),
    });
}
async function withDescribed(file, surroundings, report) {
    if (file === undefined || file.sources.length === 0)
        return { file, described: nothing };
    const { withTargetsFrom } = await __webpack_require__.e(/* import() */ 1928).then(__webpack_require__.bind(__webpack_require__, 81928));
    return withTargetsFrom(file, surroundings, report);
}
async function withModules(parsed, surroundings, report) {
    const targets = parsed.filter((target) => target !== undefined);
    if (!targets.some(({ policyFiles }) => policyFiles.some(values/* mayBeFolder */.Di)))
        return targets;
    const { withRootModules } = await __webpack_require__.e(/* import() */ 4052).then(__webpack_require__.bind(__webpack_require__, 44052));
    return withRootModules(targets, surroundings, report);
}
const nothing = { addresses: [], notChecked: [] };
function accountsOf(file, top, report) {
    return (file?.accounts ?? []).map((entry) => {
        const assume = (0,evidence_request/* parseAssumeRole */.Op)((0,config_lookup/* reader */.wA)((0,config_lookup/* accountLookup */.qj)(entry, top), report));
        return { account: entry.account, ...(assume === undefined ? {} : { assume }) };
    });
}
async function readConfigFile(named, surroundings) {
    const path = named ?? config_inputs/* defaultConfigPath */.jE;
    if (surroundings.readConfig !== undefined) {
        const text = await surroundings.readConfig(path);
        if (text !== undefined)
            return parseText(text, path, surroundings);
        if (named === undefined)
            return undefined;
        throw new input_error/* InputError */.dz([
            { location: `config-file ${path}`, message: 'not found at the base', remedy: 'check the path' },
        ]);
    }
    const bytes = await (0,read_file/* readRegularFile */.XF)(surroundings.resolve(path), { cap, roots: [surroundings.root] });
    if (!Buffer.isBuffer(bytes)) {
        if (bytes.code === 'missing' && named === undefined)
            return undefined;
        throw new input_error/* InputError */.dz([
            { location: `config-file ${path}`, message: bytes.message, remedy: 'check the path' },
        ]);
    }
    const text = (0,read_file/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        throw new input_error/* InputError */.dz([{ location: path, message: 'not UTF-8', remedy: 'save it as UTF-8' }]);
    return parseText(text, path, surroundings);
}
async function parseText(text, path, surroundings) {
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(9553)]).then(__webpack_require__.bind(__webpack_require__, 29553));
    const file = parseConfigFile(text, path);
    if ('inputs' in file)
        return file;
    if (/^redact-account-ids: *["']?true\b/im.test(text))
        surroundings.hideAccountIds?.();
    throw new input_error/* InputError */.dz(file.slice(0, 20));
}
function keyOf(inputs) {
    const given = inputs.get('comment-key');
    if (given !== undefined)
        return given;
    const named = ['principal-arn', 'policy-file'].flatMap((name) => (0,values/* items */.ld)(inputs.get(name) ?? ''));
    if (named.length > 0)
        return named.join(' ');
    const path = inputs.get('config-file') ?? config_inputs/* defaultConfigPath */.jE;
    return [path, (0,values/* items */.ld)(inputs.get('target') ?? '').join(', ')].filter((part) => part !== '').join(' ');
}
function distinct(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function pickTargets(file, inputs, report) {
    const given = inputs.get('target');
    const all = file?.targets;
    if (given === undefined)
        return all ?? [undefined];
    const names = (0,values/* items */.ld)(given);
    const known = all?.flatMap(namesOf) ?? [];
    for (const name of names.filter((one) => !known.includes(one))) {
        const meant = (0,base_text/* nearest */.pA)(name, known);
        const where = file === undefined ? 'no config file, so there are no targets' : `use a target of ${file.path}`;
        const remedy = meant === undefined ? where : `did you mean ${meant}?`;
        report({ location: 'target', message: `unknown target ${(0,base_text/* quote */.hD)(name)}`, remedy });
    }
    return all?.filter((target) => namesOf(target).some((name) => names.includes(name))) ?? [];
}
function namesOf({ name, entry }) {
    return entry === undefined ? [name] : [name, entry];
}
function unpickedFiles(file, inputs) {
    const picked = new Set((0,values/* items */.ld)(inputs.get('target') ?? ''));
    const others = picked.size === 0
        ? []
        : (file?.targets?.filter((one) => !namesOf(one).some((name) => picked.has(name))) ?? []);
    return new Map(others.map((target) => [
        target.name,
        (0,values/* items */.ld)((0,config_lookup/* targetLookup */.se)(target, inputs, file)('policy-file')?.text ?? ''),
    ]));
}
function duplicates(file) {
    const twice = (texts) => [
        ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
    ];
    return [
        ...twice(file?.targets?.map(({ name }) => name) ?? []).map((name) => {
            return {
                location: 'targets',
                message: `two targets have the name ${name}`,
                remedy: 'give each target a unique name',
            };
        }),
        ...twice(file?.accounts.map(({ account }) => account) ?? []).map((account) => {
            return { location: 'accounts', message: `${account} is listed twice`, remedy: 'keep one of the two' };
        }),
    ];
}
function unheard(inputs, file) {
    const { targets, path } = file ?? {};
    if (targets === undefined || path === undefined)
        return [];
    const names = ['principal-arn', 'policy-file'].filter((name) => inputs.has(name) && targets.every((target) => target.inputs.has(name)));
    const remedy = 'remove it, or set config-file to another file';
    return names.map((location) => ({
        location,
        message: `has no effect, because every target of ${path} sets its own`,
        remedy,
    }));
}
async function loadRules(inputs, surroundings, known) {
    const file = await readConfigFile(inputs.get('config-file'), surroundings);
    const problems = [...known];
    const report = (problem) => problems.push(problem);
    const top = (0,config_lookup/* topLookup */.Wj)(inputs, file);
    const { redact } = parseRunWide(top, report);
    const accounts = accountsOf(file, top, report);
    if (problems.length > 0)
        throw new input_error/* InputError */.dz(problems);
    return deepFreeze({ rules: file?.rules ?? [], accounts, redact });
}


/***/ }),

/***/ 40422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ topLookup),
/* harmony export */   qj: () => (/* binding */ accountLookup),
/* harmony export */   se: () => (/* binding */ targetLookup),
/* harmony export */   wA: () => (/* binding */ reader)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73750);


function reader(lookup, report) {
    return (name, parser) => {
        const given = lookup(name);
        if (given === undefined)
            return undefined;
        const parsed = parser(given.text);
        if (parsed.ok)
            return parsed.value;
        report({
            location: given.location,
            message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given.text)} is not allowed`,
            remedy: `use ${parsed.wanted}`,
        });
        return undefined;
    };
}
function targetLookup(target, inputs, file) {
    const within = target === undefined ? '' : ` of target ${target.name}`;
    const top = topLookup(inputs, file);
    const id = accountOf(target, top);
    const account = file?.accounts.find((one) => one.account === id);
    const outer = account === undefined ? top : accountLookup(account, top);
    return (name) => {
        const own = target?.inputs.get(name);
        return own === undefined ? outer(name) : { text: own, location: `${name}${within}` };
    };
}
function accountLookup({ account, inputs }, outer) {
    return (name) => {
        const own = inputs.get(name);
        return own === undefined ? outer(name) : { text: own, location: `${name} of account ${account}` };
    };
}
function topLookup(inputs, file) {
    return (name) => {
        const input = inputs.get(name);
        if (input !== undefined)
            return { text: input, location: name };
        const top = file?.inputs.get(name);
        return top === undefined ? undefined : { text: top, location: `${file?.path ?? ''}: ${name}` };
    };
}
function accountOf(target, top) {
    if (target?.account !== undefined)
        return target.account;
    const text = target?.inputs.get('principal-arn') ?? top('principal-arn')?.text ?? '';
    return (0,_values__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(text)[0]?.split(':')[4];
}


/***/ }),

/***/ 86519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ removedInput),
/* harmony export */   a0: () => (/* binding */ notInWorkflow),
/* harmony export */   s6: () => (/* binding */ notOnCommandLine),
/* harmony export */   v4: () => (/* binding */ notInConfig)
/* harmony export */ });
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73750);


function removedInput(name, text = '', account = 'ACCOUNT') {
    const remedy = replacements.get(name)?.(text, account);
    return remedy === undefined ? undefined : { message: 'was removed', remedy };
}
const replacements = new Map([
    ['role-name-prefix', asPattern],
    ['sarif-upload', () => 'upload the output report-sarif in a step with github/codeql-action/upload-sarif'],
]);
function asPattern(text, account) {
    const prefixes = (0,_values__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(text);
    const arns = (prefixes.length === 0 ? ['PREFIX'] : prefixes).map((prefix) => `arn:aws:iam::${account}:role/${prefix}*`);
    return `add to principal-arn: ${arns.join(', ')}`;
}
function notInWorkflow(configPath) {
    return { message: 'is not an input of the action', remedy: `set it in the config file (${configPath})` };
}
function notOnCommandLine(name) {
    return { message: 'is an input of the action only', remedy: instead.get(name) ?? 'remove it' };
}
const instead = new Map([
    ['archive-rules', 'use the command archive-rules'],
    ['comment', 'use --format markdown, which prints the comment'],
    ['preflight', 'use the command doctor'],
]);
function notInConfig(key, level) {
    const spec = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(key);
    if (spec === undefined)
        return undefined;
    if (!spec.allowedIn.config)
        return { message: `${key} is not a key of the config file`, remedy: `set it ${elsewhere(spec)}` };
    if (level === 'top')
        return undefined;
    const remedy = spec.scope === 'run' ? 'set it at the top level' : 'set it in a target, or at the top level';
    return { message: `${key} is not a key of ${level === 'account' ? 'an account' : 'a target'}`, remedy };
}
function elsewhere({ name, allowedIn }) {
    return `in the workflow, under with:${allowedIn.flag ? `, or as --${name}` : ''}`;
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export settingNames */
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _lookup__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40422);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73750);



const settingNames = {
    run: namesIn((scope) => scope === 'run'),
    targets: namesIn((scope) => scope !== 'run'),
    accounts: namesIn((scope) => scope === 'account'),
};
function namesIn(holds) {
    const order = ['limits', 'rules', 'what', 'evidence', 'result'];
    return order.flatMap((wanted) => (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsWhere */ .tz)(({ group, allowedIn, scope }) => group === wanted && allowedIn.config && holds(scope)));
}
function settingsOf({ file, inputs, targets, picked }) {
    const top = (0,_lookup__WEBPACK_IMPORTED_MODULE_1__/* .topLookup */ .Wj)(inputs, file);
    return {
        run: settingsIn(settingNames.run, top),
        shared: settingsIn(settingNames.targets, top),
        targets: new Map(targets.map(({ name, isNamed }) => {
            const target = isNamed === true ? picked.find((one) => one?.name === name) : undefined;
            return [name, targetSettings(target, (0,_lookup__WEBPACK_IMPORTED_MODULE_1__/* .targetLookup */ .se)(target, inputs, file))];
        })),
        accounts: new Map(file?.accounts.map((entry) => [
            entry.account,
            settingsIn(settingNames.accounts, (0,_lookup__WEBPACK_IMPORTED_MODULE_1__/* .accountLookup */ .qj)(entry, top)),
        ])),
    };
}
function targetSettings(target, lookup) {
    const texts = settingsIn(settingNames.targets, lookup);
    return target === undefined ? texts : new Map([...texts, ['account', target.account ?? 'none']]);
}
function settingsIn(names, lookup) {
    return new Map(names.map((name) => {
        const given = lookup(name);
        const text = given === undefined ? ((0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.default ?? 'none') : (0,_values__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)(given.text).join(', ');
        return [name, text];
    }));
}


/***/ }),

/***/ 73750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   Bv: () => (/* binding */ endOfWindow),
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   Di: () => (/* binding */ mayBeFolder),
/* harmony export */   Ei: () => (/* binding */ regions),
/* harmony export */   L2: () => (/* binding */ workgroup),
/* harmony export */   Mk: () => (/* binding */ analyzerArn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eL: () => (/* binding */ trailArn),
/* harmony export */   eS: () => (/* binding */ s3Location),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   kN: () => (/* binding */ gigabytes),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   oy: () => (/* binding */ athenaTable),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rO: () => (/* binding */ accessLevel),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yr: () => (/* binding */ levels),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86496);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18851);




const ok = (value) => ({ ok: true, value });
const wanted = (what) => ({
    ok: false,
    wanted: what,
});
const boolean = (text) => {
    if (/^(true|True|TRUE)$/.test(text))
        return ok(true);
    return /^(false|False|FALSE)$/.test(text) ? ok(false) : wanted('true or false');
};
const count = (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && Number.isSafeInteger(value)
        ? ok(value)
        : wanted('a whole number from 0, such as 5');
};
const limit = (text) => {
    const share = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
    if (share !== undefined) {
        const percent = Number(share);
        return percent <= 100 ? ok({ kind: 'share', percent }) : wanted('a share from 0% to 100%');
    }
    const number = count(text);
    if (!number.ok)
        return wanted('a count from 0, such as 5, or a share up to 100%, such as 10%');
    return ok({ kind: 'count', value: number.value });
};
const units = new Map([
    ['s', 1000],
    ['m', 60_000],
    ['h', _base_time__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd / 24],
    ['d', _base_time__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd],
]);
function duration(least, most, range) {
    return (text) => {
        const [, digits = '', letter = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
        const unit = units.get(letter);
        if (unit === undefined)
            return wanted(`a duration such as 30s, 15m, 24h or 30d (${range})`);
        const value = Number(digits) * unit;
        return value >= least && value <= most ? ok(value) : wanted(`a duration of ${range}`);
    };
}
const endOfWindow = (text) => {
    const start = (0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(text);
    const time = start === undefined ? (0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .pe)(text) : start + _base_time__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd - 1;
    return time === undefined || time < Date.UTC(2013, 0)
        ? wanted('a day such as 2026-11-21 or a time such as 2026-11-21T16:00:00Z')
        : ok(time);
};
function oneOf(...words) {
    return (text) => {
        const found = words.find((word) => word === text);
        return found === undefined ? wanted(`one of ${words.join(', ')}`) : ok(found);
    };
}
function items(text) {
    const separator = /[\r\n]/.test(text) ? /\r\n|\r|\n/ : ',';
    return text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function list(parser) {
    return (text) => {
        const values = [];
        for (const item of items(text)) {
            const parsed = parser(item);
            if (!parsed.ok)
                return wanted(`${parsed.wanted}, not ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(item)}`);
            values.push(parsed.value);
        }
        return values.length === 0 ? wanted('at least one item') : ok(values);
    };
}
const trailArn = (text) => /^arn:aws[a-z-]*:cloudtrail:[a-z0-9-]+:\d{12}:trail\/[\w.-]{3,128}$/.test(text)
    ? ok(text)
    : wanted('the ARN of a trail, such as arn:aws:cloudtrail:us-east-1:111122223333:trail/main');
const roleArn = (text) => {
    const arn = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(text);
    return typeof arn !== 'string' && arn.kind === 'role'
        ? ok(text)
        : wanted('the ARN of a role, such as arn:aws:iam::111122223333:role/service-role/trail-reader');
};
const sessionName = (text) => /^[\w+=,.@-]{2,64}$/.test(text) ? ok(text) : wanted('2 to 64 letters, digits and +=,.@_-');
const externalId = (text) => /^[\w+=,.@:/-]{2,1224}$/.test(text) ? ok(text) : wanted('2 letters, digits and +=,.@:/_- or more');
const login = (text) => /^[A-Za-z0-9][\w-]{0,100}(\[bot\])?$/.test(text) ? ok(text) : wanted('GitHub user names, without @');
const analyzerArn = (text) => /^arn:aws[a-z-]*:access-analyzer:[a-z0-9-]+:\d{12}:analyzer\/[A-Za-z_][\w.-]{0,254}$/.test(text)
    ? ok(text)
    : wanted('the ARN of an analyzer, such as arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused');
const region = (text) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .Dp)(text) ? ok(text) : wanted('regions such as us-east-1, or all');
const stackName = (text) => /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(text) ? ok(text) : wanted('the name of a stack, such as payments');
const athenaTable = (text) => {
    const [, database, table] = /^([a-z0-9_]{1,128})\.([a-z0-9_]{1,128})$/.exec(text) ?? [];
    return database === undefined || table === undefined
        ? wanted('DATABASE.TABLE in lowercase letters, digits and _, such as security.cloudtrail')
        : ok({ database, table });
};
const workgroup = (text) => /^[a-zA-Z0-9._-]{1,128}$/.test(text) ? ok(text) : wanted('the name of a workgroup, such as primary');
const s3Location = (text) => /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.=+@-]+)*\/?$/.test(text)
    ? ok(text.replace(/\/$/, ''))
    : wanted('a bucket and a prefix of letters, digits and ._=+@-, such as s3://bucket/prefix');
const accountId = (text) => /^\d{12}$/.test(text) ? ok(text) : wanted('account IDs of twelve digits');
const gigabytes = (text) => {
    const value = Number(text);
    return /^\d{1,7}$/.test(text) && value > 0
        ? ok(value * 1e9)
        : wanted('a whole number of gigabytes from 1, such as 100');
};
const regions = (text) => {
    if (text === 'all')
        return ok('all');
    const parsed = list(region)(text);
    return parsed.ok ? ok([...new Set(parsed.value)].sort()) : parsed;
};
const reference = (text) => {
    if (text === 'auto' || text === 'off')
        return ok({ kind: text });
    if (!/^\w+:\/\//.test(text))
        return ok({ kind: 'folder', path: text });
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const near = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    const safe = url?.protocol === 'https:' || (near && url.protocol === 'http:');
    const bare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return safe && bare
        ? ok({ kind: 'url', url: text.replace(/\/+$/, '') })
        : wanted('auto, off, a directory, or an https URL without user, query or fragment');
};
const text = (value) => value === '' || value.includes('\0') ? wanted('text without null characters') : ok(value);
const levels = (value) => {
    if (value === 'none')
        return ok([]);
    const parsed = list(accessLevel)(value);
    return parsed.ok ? parsed : wanted(`none, or ${parsed.wanted}`);
};
const accessLevel = (value) => {
    const found = _policy_catalogue__WEBPACK_IMPORTED_MODULE_2__/* .accessLevels */ .yy.find((level) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(level) === (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value));
    return found === undefined ? wanted(`access levels: ${_policy_catalogue__WEBPACK_IMPORTED_MODULE_2__/* .accessLevels */ .yy.join(', ')}`) : ok(found);
};
function mayBeFolder(path) {
    return path !== '-' && !path.startsWith('!') && !/[*?]|\.(json|ya?ml|template)$/i.test(path);
}


/***/ }),

/***/ 68881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ missingDeniedValues),
/* harmony export */   U6: () => (/* binding */ recentUses),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   lG: () => (/* binding */ inUseSince)
/* harmony export */ });
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44131);

const missingDeniedValues = ['recurring', 'all', 'note'];
function inUseSince({ windowEnd, unusedAfter, remembered = 0 }) {
    return windowEnd - Math.max(unusedAfter, remembered);
}
function idsOf(actions, catalogue) {
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, [...actions].flatMap((action) => catalogue.idOf(action) ?? []));
}
function recentUses(uses, since, at = ({ last }) => last) {
    const recent = (tally) => tally === undefined || (at(tally) ?? since) < since ? undefined : tally;
    return new Map([...uses].flatMap(([action, use]) => {
        const [allowed, denied, attempted] = [recent(use.allowed), recent(use.denied), recent(use.attempted)];
        if (allowed === undefined && denied === undefined && attempted === undefined)
            return [];
        const { allowed: _, denied: __, attempted: ___, ...rest } = use;
        return [
            [
                action,
                {
                    ...(allowed === undefined ? {} : { allowed }),
                    ...(denied === undefined ? {} : { denied }),
                    ...(attempted === undefined ? {} : { attempted }),
                    ...rest,
                },
            ],
        ];
    }));
}


/***/ }),

/***/ 15012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ evidenceCap)
/* harmony export */ });
const evidenceCap = 256 * 1024 * 1024;


/***/ }),

/***/ 68898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ linksBelow),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   JB: () => (/* binding */ findBelow),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   h1: () => (/* binding */ linksOn),
/* harmony export */   m6: () => (/* binding */ findGlob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _glob_walk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37855);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20654);




async function findGlob(glob, onFailure, places, from = '') {
    const { root: start } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(glob);
    const segments = glob
        .slice(start.length)
        .split(/[\\/]/)
        .filter((segment) => segment !== '');
    return (0,_glob_walk__WEBPACK_IMPORTED_MODULE_2__/* .walkGlob */ .uF)(start === '' ? from : start, segments, diskTree(onFailure, places));
}
function diskTree(onFailure, places) {
    const isInside = async (path) => isAmong(await realOf(path), places);
    return {
        async list(folder) {
            const path = folder === '' ? '.' : folder;
            if ((await kindOf(path)) !== 'folder')
                return [];
            if (!(await isInside(path))) {
                onFailure({ path, why: 'outside' });
                return [];
            }
            const entries = await list(path, onFailure);
            return entries.map((entry) => {
                const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'unknown';
                return { name: entry.name, kind };
            });
        },
        async isFolder(path) {
            if ((await kindOf(path)) !== 'folder')
                return false;
            const inside = await isInside(path);
            if (!inside)
                onFailure({ path, why: 'outside' });
            return inside;
        },
        exists: async (path) => (await kindOf(path)) !== 'missing',
    };
}
async function realOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
}
function isAmong(real, places) {
    return real !== undefined && (places === undefined || places.some((place) => (0,_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(place, real)));
}
async function findBelow(folder, enter, onFailure, places) {
    const found = [];
    const visited = new Set();
    const visit = async (path) => {
        const real = await realOf(path);
        if (real === undefined)
            return onFailure({ path, why: 'unseen' });
        if (visited.has(real))
            return;
        visited.add(real);
        const names = [];
        const others = [];
        const folders = [];
        found.push({ path, real, names, others });
        for (const entry of await list(path, onFailure)) {
            const kind = await kindIn(path, entry, places);
            if (kind === 'unseen' || kind === 'outside')
                onFailure({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), why: kind });
            else if (kind !== 'folder')
                (entry.isFile() ? names : others).push(entry.name);
            else if (enter(entry.name))
                folders.push(entry.name);
        }
        for (const name of folders)
            await visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    };
    await visit(folder);
    return found;
}
async function kindIn(folder, entry, places) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    const real = await realOf(path);
    if (real === undefined)
        return 'unseen';
    return isAmong(real, places) ? kindOf(path) : 'outside';
}
async function kindOf(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (error) {
        return (0,_read_file__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(error).code === 'missing' ? 'missing' : 'other';
    }
}
async function list(folder, onFailure) {
    if ((await kindOf(folder)) !== 'folder')
        return [];
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        onFailure({ path: folder, why: 'unseen' });
        return [];
    }
}
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
const most = 40;
async function linksOn(absolute) {
    const found = [];
    let location = absolute;
    for (let links = 0; links < most; links++) {
        const link = await firstLink(location);
        if (link === undefined)
            break;
        found.push(link);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link).catch(() => undefined);
        if (target === undefined)
            break;
        location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(link), target, location.slice(link.length + 1));
    }
    return found;
}
async function firstLink(path) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path);
    let at = root;
    for (const name of path.slice(root.length).split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => undefined);
        if (stats?.isSymbolicLink() === true)
            return at;
    }
    return undefined;
}
async function linksBelow(folder, places) {
    const found = new Set();
    const entered = new Set();
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const real = await realOf(at);
        if (real === undefined || entered.has(real) || !isAmong(real, places))
            continue;
        entered.add(real);
        for (const entry of await entriesOf(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                open.push(path);
            if (!entry.isSymbolicLink())
                continue;
            const target = (await realOf(path)) ?? path;
            for (const one of [path, ...(await linksOn(path)), target])
                if (isAmong(one, places))
                    found.add(one);
            open.push(target);
        }
    }
    return [...found];
}
async function entriesOf(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
}


/***/ }),

/***/ 37855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ beforeWildcard),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   uF: () => (/* binding */ walkGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67987);


function isGlob(path) {
    return /[*?]/.test(path);
}
function beforeWildcard(absolute, folder) {
    const own = absolute.startsWith(`${folder}/`) ? folder.length : 0;
    const at = absolute.slice(own).search(/[*?]/);
    return at < 0 ? absolute : absolute.slice(0, own + at);
}
async function walkGlob(root, segments, tree) {
    const walk = { segments, tree, found: new Set(), visited: new Set() };
    await matchSegments(root, 0, walk);
    return [...walk.found].sort();
}
async function matchSegments(folder, index, walk) {
    const segment = walk.segments[index];
    const key = `${index} ${folder}`;
    if (segment === undefined || walk.visited.has(key))
        return;
    walk.visited.add(key);
    const last = index === walk.segments.length - 1;
    if (!isGlob(segment)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, segment);
        if (!last)
            await matchSegments(path, index + 1, walk);
        else if (await walk.tree.exists(path))
            walk.found.add(path);
        return;
    }
    if (segment === '**' && !last)
        await matchSegments(folder, index + 1, walk);
    for (const entry of await walk.tree.list(folder)) {
        if (entry.name.startsWith('.') && !segment.startsWith('.'))
            continue;
        await matchEntry(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, entry.name), index, walk);
    }
}
async function matchEntry(entry, path, index, walk) {
    const segment = walk.segments[index] ?? '';
    const last = index === walk.segments.length - 1;
    const isLinkToFolder = () => entry.kind === 'unknown' && walk.tree.isFolder(path);
    if (segment === '**') {
        if (entry.kind === 'folder')
            await matchSegments(path, index, walk);
        else if (last && !(await isLinkToFolder()))
            walk.found.add(path);
    }
    else if ((0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(segment, entry.name)) {
        const folder = entry.kind === 'folder' || (await isLinkToFolder());
        if (!folder && last)
            walk.found.add(path);
        if (folder && !last)
            await matchSegments(path, index + 1, walk);
    }
}


/***/ }),

/***/ 20654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);



async function readRegularFile(path, limits) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (limits.roots !== undefined && !limits.roots.some((root) => isWithin(root, real))) {
            return { code: 'outside', message: 'is outside the directories that this run can read' };
        }
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile())
            return { code: 'not-regular', message: 'not a regular file' };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
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
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
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
    const code = (0,_base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
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


/***/ }),

/***/ 75784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactedLines),
/* harmony export */   redaction: () => (/* binding */ redaction),
/* harmony export */   unredacted: () => (/* binding */ unredacted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const unredacted = { text: (text) => text, key: (key) => key };
const redaction = {
    text: (text) => text.replace(/(?<=%[\dA-F]{2}|(?<![\dA-Za-z]|\/actions\/runs\/))(?:\d{12}(?![\dA-Za-z])|\d{6,11}(?=…))/g, '************'),
    key: (key) => `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`,
};
function redactedLines(lines, text) {
    return lines.map((line) => line.map((piece) => ({ ...piece, text: text(piece.text) })));
}


/***/ }),

/***/ 44131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ActionSet)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);

class ActionSet {
    catalogue;
    #from;
    #words;
    constructor(catalogue, from, words) {
        (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(10 + (words.length >>> 2));
        this.catalogue = catalogue;
        this.#from = from;
        this.#words = words;
    }
    static empty(catalogue) {
        return new ActionSet(catalogue, 0, new Uint32Array(0));
    }
    static all(catalogue) {
        return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
    }
    static of(catalogue, ids) {
        return ActionSet.ofRuns(catalogue, Array.from(ids, (id) => ({ from: id, to: id + 1 })));
    }
    static ofRuns(catalogue, runs) {
        let [first, last] = [catalogue.size, 0];
        for (const { from, to } of runs) {
            if (from < 0 || to > catalogue.size)
                throw new RangeError(`no actions ${from} to ${to}`);
            if (from < first)
                first = from;
            if (to > last)
                last = to;
        }
        const start = first >>> 5;
        const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
        (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(runs.length);
        for (const { from, to } of runs)
            fill(words, from - start * 32, to - start * 32);
        return new ActionSet(catalogue, start, words);
    }
    static union(catalogue, sets) {
        const all = [...sets];
        const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
        const end = all.reduce((most, set) => Math.max(most, set.#end), start);
        const words = new Uint32Array(end - start);
        for (const set of all) {
            const shift = set.#from - start;
            (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(1 + (set.#words.length >>> 2));
            for (let i = 0; i < set.#words.length; i++)
                words[shift + i] = at(words, shift + i) | at(set.#words, i);
        }
        return new ActionSet(catalogue, start, words);
    }
    has(id) {
        return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return ActionSet.union(this.catalogue, [this, other]);
    }
    intersect(other) {
        const start = Math.max(this.#from, other.#from);
        const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
        for (let i = 0; i < words.length; i++)
            words[i] = at(words, i) & at(other.#words, start - other.#from + i);
        return new ActionSet(this.catalogue, start, words);
    }
    minus(other) {
        const words = this.#words.slice();
        const end = Math.min(this.#end, other.#end);
        for (let i = Math.max(this.#from, other.#from); i < end; i++)
            words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
        return new ActionSet(this.catalogue, this.#from, words);
    }
    complement() {
        return ActionSet.all(this.catalogue).minus(this);
    }
    filter(keep) {
        return ActionSet.of(this.catalogue, [...this].filter((id) => keep(id)));
    }
    get isEmpty() {
        return this.#words.every((word) => word === 0);
    }
    get size() {
        let total = 0;
        for (const word of this.#words)
            total += bitCount(word);
        return total;
    }
    equals(other) {
        return this.minus(other).isEmpty && other.minus(this).isEmpty;
    }
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(2);
                yield (this.#from + i) * 32 + bit;
                word &= word - 1;
            }
        }
    }
    *byService() {
        let service;
        let ids = [];
        for (const id of this) {
            if (service === undefined || id >= service.first + service.count) {
                if (service !== undefined)
                    yield { service, ids };
                service = this.catalogue.serviceOf(id);
                ids = [];
            }
            ids.push(id);
        }
        if (service !== undefined)
            yield { service, ids };
    }
    names() {
        return [...this].map((id) => this.catalogue.nameOf(id));
    }
    get #end() {
        return this.#from + this.#words.length;
    }
}
function at(words, index) {
    return words[index] ?? 0;
}
function fill(words, from, to) {
    for (let next = from; next < to; next = (next | 31) + 1) {
        const low = 0xffffffff << (next & 31);
        const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
        words[next >>> 5] = at(words, next >>> 5) | (low & high);
    }
}
function bitCount(word) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}


/***/ }),

/***/ 66185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   GJ: () => (/* binding */ parseAssumedRole),
/* harmony export */   Ku: () => (/* binding */ areGenerations),
/* harmony export */   P3: () => (/* binding */ parsePrincipalArn),
/* harmony export */   a9: () => (/* binding */ globalRegion),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   k6: () => (/* binding */ isPrincipalName),
/* harmony export */   si: () => (/* binding */ parseRolePattern),
/* harmony export */   wA: () => (/* binding */ matchesRole)
/* harmony export */ });
function parsePrincipalArn(text) {
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


/***/ }),

/***/ 18851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ Catalogue),
/* harmony export */   jH: () => (/* binding */ parseCatalogue),
/* harmony export */   yy: () => (/* binding */ accessLevels)
/* harmony export */ });
/* unused harmony export Service */
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);


const accessLevels = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];
function parseCatalogue(text) {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    return {
        version: head.slice(0, head.indexOf(' ')),
        services: new Map(lines.map((line) => {
            const levels = line.indexOf(' ') + 1;
            const names = line.indexOf(' ', levels);
            return [line.slice(0, levels - 1), [line.slice(levels, names), line.slice(names)]];
        })),
    };
}
const levelOfLetter = {
    P: 'Permissions management',
    W: 'Write',
    T: 'Tagging',
    R: 'Read',
    L: 'List',
};
class Service {
    prefix;
    first;
    #levels;
    #names;
    #lower;
    #starts;
    constructor(prefix, first, [levels, names]) {
        this.prefix = prefix;
        this.first = first;
        this.#levels = levels;
        this.#names = names;
    }
    get count() {
        return this.#levels.length;
    }
    holding(lowerText) {
        this.#lower ??= this.#names.toLowerCase();
        const found = [];
        (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(30 + (this.#names.length >>> 5));
        for (let next = 0; next < this.count; next++) {
            const at = this.#lower.indexOf(lowerText, this.#startOf(next));
            if (at < 0)
                break;
            if (at >= this.#startOf(next + 1))
                next = lastThat(this.count, (name) => this.#startOf(name) <= at);
            found.push(next);
        }
        (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(3 * found.length);
        return found;
    }
    indexOf(name) {
        const index = lastThat(this.count, (at) => this.nameAt(at) <= name);
        if (index >= 0 && this.nameAt(index) === name)
            return index;
        return this.holding(` ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(name)}`).find((at) => this.nameAt(at).length === name.length);
    }
    nameAt(index) {
        if (index < 0 || index >= this.count)
            throw new RangeError(`${this.prefix} has no action at ${index}`);
        return this.#names.slice(this.#startOf(index) + 1, this.#startOf(index + 1));
    }
    levelAt(index) {
        return levelOfLetter[this.#levels.charAt(index)] ?? 'Write';
    }
    #startOf(index) {
        this.#starts ??= startsOf(this.#names, this.count);
        return this.#starts[index] ?? 0;
    }
}
function lastThat(count, isTrue) {
    let [low, high] = [-1, count - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (isTrue(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function startsOf(names, count) {
    const starts = new Uint32Array(count + 1);
    for (let index = 1, at = 0; index < count; index++) {
        at = names.indexOf(' ', at + 1);
        starts[index] = at;
    }
    starts[count] = names.length;
    return starts;
}
class Catalogue {
    version;
    size;
    services;
    #byPrefix;
    constructor(file) {
        this.version = file.version;
        const services = [];
        let next = 0;
        for (const [prefix, row] of file.services) {
            const service = new Service(prefix, next, row);
            services.push(service);
            next += service.count;
        }
        this.services = services;
        this.size = next;
        this.#byPrefix = new Map(services.map((service) => [service.prefix, service]));
    }
    service(prefix) {
        return this.#byPrefix.get(prefix) ?? this.#byPrefix.get((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(prefix));
    }
    idOf(action) {
        const colon = action.indexOf(':');
        const service = this.service(action.slice(0, colon));
        const index = service?.indexOf(action.slice(colon + 1));
        return service === undefined || index === undefined ? undefined : service.first + index;
    }
    nameOf(id) {
        const service = this.serviceOf(id);
        return `${service.prefix}:${service.nameAt(id - service.first)}`;
    }
    levelOf(id) {
        const service = this.serviceOf(id);
        return service.levelAt(id - service.first);
    }
    serviceOf(id) {
        const service = this.services[lastThat(this.services.length, (at) => (this.services[at]?.first ?? 0) <= id)];
        if (service === undefined || id < 0 || id >= this.size)
            throw new RangeError(`no action ${id}`);
        return service;
    }
}


/***/ }),

/***/ 22365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ styled),
/* harmony export */   L3: () => (/* binding */ flow),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function line(...pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? styled('plain', piece) : piece));
}
function styled(style, text) {
    return { text, style };
}
function flow(words, indent, width, separator = ', ') {
    const rows = [];
    let row = '';
    for (const word of words) {
        const next = row === '' ? word : `${row}${separator}${word}`;
        if (row !== '' && indent + next.length + 1 > width) {
            rows.push(`${row}${separator.trimEnd()}`);
            row = word;
        }
        else {
            row = next;
        }
    }
    if (row !== '')
        rows.push(row);
    return rows.map((text) => line(' '.repeat(indent) + text));
}
function plural(value, noun) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(value)} ${noun}${value === 1 ? '' : 's'}`;
}
function wrap(pieces, width) {
    if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= width)
        return [pieces];
    const indent = ' '.repeat((/^ */.exec(pieces[0]?.text ?? '')?.[0].length ?? 0) + 4);
    const rows = [[]];
    let used = 0;
    for (const { text, style } of pieces) {
        for (const word of text.split(/(?<=\S)(?= )/)) {
            const breaks = used > indent.length && used + word.length > width;
            if (breaks)
                rows.push([styled('plain', indent)]);
            const shown = breaks ? word.trimStart() : word;
            append(rows.at(-1) ?? [], shown, style);
            used = (breaks ? indent.length : used) + shown.length;
        }
    }
    return rows;
}
function append(row, text, style) {
    const last = row.at(-1);
    if (last?.style === style)
        row[row.length - 1] = styled(style, last.text + text);
    else
        row.push(styled(style, text));
}


/***/ }),

/***/ 57420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cy: () => (/* binding */ isHeadOf),
  Hj: () => (/* binding */ openCheckout),
  pe: () => (/* binding */ repositoryFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(37855);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/repository/git.ts






const outputCap = 256 * 1024 * 1024;
const textCap = 4 * 1024 * 1024;
const treeEntry = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]*)/;
const timeout = 60_000;
const refFolders = ['refs/remotes/origin/', 'refs/remotes/', 'refs/heads/', 'refs/tags/'];
const inert = ['protocol.allow=never', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
const lineLimit = 20_000;
class GitRepository {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    async head() {
        const id = await this.#commitOf('HEAD');
        if (id !== undefined)
            return id;
        throw new repository_repository/* RepositoryFailure */.zp('nothing is checked out');
    }
    async resolve(name) {
        const id = (0,repository_repository/* oneCommit */.oU)(await this.refsNamed(name)) ?? (await this.#commitOf(name));
        if (id !== undefined)
            return id;
        throw new repository_repository/* RepositoryFailure */.zp('git returned no commit');
    }
    async refsNamed(name) {
        const full = name.startsWith('refs/') || (0,repository_repository/* isCommitId */.jh)(name);
        const refs = full ? [] : refFolders.map((folder) => `${folder}${name}`);
        const found = await Promise.all(refs.map(async (ref) => ({ ref, id: await this.#commitOf(ref) })));
        if (found.some(({ id }) => id !== undefined))
            found.push(...(await this.#abbreviated(name)));
        return found.flatMap(({ ref, id }) => (id === undefined ? [] : [{ ref, id }]));
    }
    async #abbreviated(name) {
        if (!/^[0-9a-f]{4,39}$/.test(name))
            return [];
        const ids = (await this.#text('rev-parse', `--disambiguate=${name}`)).split('\n');
        return Promise.all(ids.slice(0, 20).map(async (ref) => ({ ref, id: await this.#commitOf(ref) })));
    }
    async #commitOf(name) {
        const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const id = await this.#text(...verify).catch(repository_repository/* undefinedOnFailure */.U9);
        return id !== undefined && (0,repository_repository/* isCommitId */.jh)(id) ? id : undefined;
    }
    async parents(commit) {
        const text = await this.#text('cat-file', 'commit', commit);
        const [head = ''] = text.split('\n\n', 1);
        return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
    }
    async mergeBase(one, other) {
        if (await this.#isShallow())
            throw new repository_repository/* RepositoryFailure */.zp('the clone is shallow');
        const [id, ...others] = (await this.#text('merge-base', '--all', one, other)).split('\n');
        if (others.length > 0)
            throw new repository_repository/* Ambiguous */.JJ(`the two have ${others.length + 1} merge bases`);
        if (id !== undefined && (0,repository_repository/* isCommitId */.jh)(id))
            return id;
        throw new repository_repository/* RepositoryFailure */.zp('git found no common commit');
    }
    async read(commit, path) {
        return (0,paths/* followLinks */.n1)(path, (location) => this.entryAt(commit, location), async ({ folder, commit: linked, rest }) => (await this.submodule(folder)).read(linked, rest));
    }
    async submodule(path) {
        const folder = (0,external_node_path_.join)(this.#folder, path);
        if ((await (0,find_files/* kindOf */.I)((0,external_node_path_.join)(folder, '.git'))) !== 'missing')
            return new GitRepository(folder);
        throw new repository_repository/* RepositoryFailure */.zp(`the submodule ${path} is not checked out`);
    }
    async textOf(content, largest) {
        const bytes = await this.#run('cat-file', 'blob', content);
        return bytes.length > largest ? undefined : (0,read_file/* decodeUtf8 */._6)(bytes);
    }
    async entryAt(commit, path) {
        const [, mode, kind, id] = treeEntry.exec((await this.#entry(commit, path)).toString('utf8')) ?? [];
        if (kind === 'commit' && id !== undefined && (0,repository_repository/* isCommitId */.jh)(id))
            return { submodule: id };
        if (kind !== 'blob' || id === undefined)
            return undefined;
        const bytes = await this.#run('cat-file', 'blob', id);
        if (mode === '120000')
            return { linkTo: bytes.toString('utf8') };
        const text = bytes.length > textCap ? undefined : (0,read_file/* decodeUtf8 */._6)(bytes);
        return text === undefined ? { id } : { id, text };
    }
    #entry(commit, path) {
        return this.#run('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path);
    }
    async list(commit) {
        const out = await this.#run('ls-tree', '-r', '-z', '--full-tree', commit);
        const contents = new Map();
        const submodules = new Map();
        for (const line of out.toString('utf8').split('\0')) {
            const [, , kind, id = '', path] = treeEntry.exec(line) ?? [];
            if (path === undefined)
                continue;
            if (kind === 'commit')
                submodules.set(path, id);
            else
                contents.set(path, id);
        }
        return { files: [...contents.keys()], contents, submodules };
    }
    async differences(from, to) {
        const options = ['-r', '-z', '-M', '--name-status', '--no-ext-diff', '--no-textconv'];
        const out = await this.#run('diff-tree', ...options, from, to);
        const fields = out.toString('utf8').split('\0');
        const files = new Map();
        for (let at = 0; at + 1 < fields.length;) {
            const [status = '', first = '', second = ''] = fields.slice(at, at + 3);
            const moved = status.startsWith('R');
            files.set(moved ? second : first, moved ? { movedFrom: first } : {});
            if (moved)
                files.set(first, {});
            at += moved ? 3 : 2;
        }
        return { files, complete: true };
    }
    async everHad(commit, { paths, contents }) {
        if (await this.#isShallow())
            throw new repository_repository/* RepositoryFailure */.zp('the clone is shallow');
        const find = (...args) => this.#text('--literal-pathspecs', 'log', '-1', '--format=%H', '--no-show-signature', '--no-ext-diff', ...args);
        if ((await find(commit, '--', ...paths)) !== '')
            return true;
        for (const id of contents)
            if ((await find(`--find-object=${id}`, commit)) !== '')
                return true;
        return false;
    }
    async lineOf(commit, since) {
        const limits = ['--first-parent', `--max-count=${lineLimit}`, '--format=%H %ct'];
        const text = await this.#text('rev-list', ...limits, commit);
        const dated = [...text.matchAll(/^([0-9a-f]+) (\d+)$/gm)].map(([, id = '', seconds]) => {
            return { id, time: Number(seconds) * 1000 };
        });
        const all = (0,repository_repository/* plausible */.oz)(dated, Date.now());
        const cut = (0,repository_repository/* cutAt */.og)(all, since);
        if (cut !== undefined)
            return { commits: cut, complete: true };
        if (await this.#isShallow())
            throw new repository_repository/* RepositoryFailure */.zp('the clone is shallow');
        return { commits: all, complete: all.length < lineLimit };
    }
    async #isShallow() {
        return (await this.#text('rev-parse', '--is-shallow-repository')) !== 'false';
    }
    async #text(...args) {
        return (await this.#run(...args)).toString('utf8').trimEnd();
    }
    #run(...args) {
        const settings = inert.flatMap((setting) => ['-c', setting]);
        const safe = ['-C', this.#folder, '--no-pager', '--no-replace-objects', ...settings];
        const options = { env: gitEnvironment(), encoding: 'buffer', maxBuffer: outputCap, timeout };
        return new Promise((resolve, reject) => {
            (0,external_node_child_process_.execFile)('git', [...safe, ...args], options, (error, stdout) => {
                if (error === null)
                    resolve(stdout);
                else
                    reject(new repository_repository/* RepositoryFailure */.zp(reasonOf(error), { cause: error }));
            });
        });
    }
}
function gitEnvironment() {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name));
    return { ...Object.fromEntries(own), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
function reasonOf({ code }) {
    return code === 'ENOENT' ? 'git is not installed' : 'it is not in the clone';
}

;// CONCATENATED MODULE: ./src/repository/checkout.ts






async function openCheckout({ root, remote, assumed, against, }) {
    const git = new GitRepository(root);
    const own = (await isRepository(root)) ? await git.head().catch(repository_repository/* undefinedOnFailure */.U9) : undefined;
    const head = own ?? assumed;
    const repositories = [...(own === undefined ? [] : [git]), ...(remote === undefined ? [] : [remote])];
    const [first, second] = repositories;
    if (head === undefined || first === undefined) {
        const unknown = { repository: nowhere, root, head: head ?? '', base: { problem: noRepository } };
        return against === undefined || against.kind === 'ref' ? undefined : unknown;
    }
    const repository = second === undefined ? first : (0,repository_repository/* either */.gP)(first, second);
    const opened = { repository, root, head };
    if (against === undefined)
        return opened;
    try {
        return { ...opened, ...(await baseOf(opened, against)) };
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { ...opened, base: { problem: error.message } };
        throw error;
    }
}
const noRepository = 'git cannot read the checkout, and there is no github-token to read from GitHub; check out the repository, and grant the job contents: read';
const nowhere = (0,repository_repository/* deferred */.yX)(() => Promise.reject(new repository_repository/* RepositoryFailure */.zp(noRepository)));
async function baseOf({ repository, head }, against) {
    if (against.kind === 'commit')
        return { base: against.base, tip: against.base };
    if (against.kind === 'ref') {
        const tip = await repository.resolve(against.name);
        return { base: await repository.mergeBase(tip, head), tip };
    }
    const parents = (await repository.parents(head).catch(repository_repository/* undefinedOnFailure */.U9)) ?? [];
    const [into, merged] = parents;
    if (into !== undefined && merged === against.head)
        return { base: into, tip: into };
    if (head !== against.head && !parents.includes(against.head))
        throw new repository_repository/* RepositoryFailure */.zp(elsewhere);
    const { base: tip } = against;
    const base = await repository.mergeBase(tip, head).catch((error) => {
        if (error instanceof repository_repository/* Ambiguous */.JJ)
            throw error;
        return (0,repository_repository/* undefinedOnFailure */.U9)(error);
    });
    return { base: base ?? tip, tip };
}
const elsewhere = 'the checked-out commit is neither the head of the pull request nor its merge commit';
async function isHeadOf({ repository, head }, pullHead) {
    if (head === pullHead)
        return true;
    return ((await repository.parents(head).catch(repository_repository/* undefinedOnFailure */.U9)) ?? []).includes(pullHead);
}
async function repositoryFolder(root, paths) {
    if (await isRepository(root))
        return root;
    for (const path of paths) {
        const start = (0,external_node_path_.dirname)((0,glob_walk/* beforeWildcard */.IJ)((0,external_node_path_.resolve)(root, path), root));
        for (let at = start; at !== root && (0,read_file/* isWithin */.UO)(root, at); at = (0,external_node_path_.dirname)(at)) {
            if (await isRepository(at))
                return at;
        }
    }
    return root;
}
async function isRepository(folder) {
    return (await (0,find_files/* kindOf */.I)(`${folder}/.git`)) !== 'missing';
}


/***/ }),

/***/ 49024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   n1: () => (/* binding */ followLinks),
/* harmony export */   qM: () => (/* binding */ mayMatchBelow),
/* harmony export */   rg: () => (/* binding */ pathMatches),
/* harmony export */   tO: () => (/* binding */ realPathIn),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67987);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87346);




const most = 40;
async function followLinks(path, entryAt, readIn = unreadable) {
    const found = await locate(path, entryAt);
    if (found.kind === 'submodule')
        return readIn(found);
    return found.kind === 'file' ? found.file : undefined;
}
async function unreadable({ folder }) {
    throw new _repository__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryFailure */ .zp(`${folder} is a submodule`);
}
async function locate(path, entryAt) {
    let location = path;
    for (let links = 0; links < most; links++) {
        const entry = await entryAt(location);
        if (entry !== undefined && 'id' in entry)
            return { kind: 'file', path: location, file: entry };
        const next = entry !== undefined && 'linkTo' in entry
            ? behind(location, entry.linkTo, '')
            : await throughFolder(location, entryAt);
        if (next === undefined)
            return { kind: 'nothing', path: location };
        if (typeof next !== 'string')
            return next;
        if (isOutside(next))
            break;
        location = next;
    }
    return { kind: 'outside' };
}
function isOutside(path) {
    return path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
}
async function realPathIn(path, entryAt) {
    let location = path;
    for (let links = 0; links < most; links++) {
        const next = await throughFolder(`${location}/x`, entryAt);
        if (typeof next !== 'string')
            return location;
        const folder = next.slice(0, -'/x'.length);
        if (next === 'x')
            return '';
        if (isOutside(folder))
            return undefined;
        location = folder;
    }
    return undefined;
}
async function throughFolder(path, entryAt) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth++) {
        const folder = names.slice(0, depth).join('/');
        const entry = await entryAt(folder);
        const rest = names.slice(depth).join('/');
        if (entry === undefined)
            continue;
        if ('linkTo' in entry)
            return behind(folder, entry.linkTo, rest);
        if ('submodule' in entry)
            return { kind: 'submodule', folder, commit: entry.submodule, rest };
    }
    return undefined;
}
function behind(link, target, rest) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) ? '..' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link), target, rest));
}
function pathMatches(glob, path) {
    const segments = glob.split('/');
    return placesAfter(segments, path.split('/')).has(segments.length);
}
function mayMatchBelow(glob, folder) {
    const segments = glob.split('/');
    return [...placesAfter(segments, folder.split('/'))].some((at) => at < segments.length);
}
function placesAfter(glob, path) {
    let open = new Set([0]);
    for (const name of path) {
        open = skipFolders(open, glob);
        const next = new Set();
        for (const at of open) {
            const segment = glob[at];
            if (segment === undefined || hidden(segment, name))
                continue;
            if (segment === '**')
                next.add(at);
            if (segment === '**' ? at === glob.length - 1 : (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(segment, name))
                next.add(at + 1);
        }
        open = next;
    }
    return open;
}
function skipFolders(open, glob) {
    const all = new Set(open);
    for (const at of all)
        if (glob[at] === '**' && at < glob.length - 1)
            all.add(at + 1);
    return all;
}
function hidden(segment, name) {
    return name.startsWith('.') && !segment.startsWith('.');
}
function pathIn(root, absolute) {
    const path = (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute));
    return path === '..' || path.startsWith('../') ? undefined : path;
}


/***/ }),

/***/ 69689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   U5: () => (/* binding */ readsAsPattern),
/* harmony export */   h0: () => (/* binding */ pathPatterns)
/* harmony export */ });
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49024);

function pathPatterns(given) {
    return {
        includes: given.filter((one) => !one.startsWith('!')),
        excludes: given.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
    };
}
function isExcluded(path, excludes) {
    return excludes.some((one) => (0,_paths__WEBPACK_IMPORTED_MODULE_0__/* .pathMatches */ .rg)(one, path));
}
function readsAsPattern(path) {
    return /[*?!]/.test(path);
}


/***/ }),

/***/ 87346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   JJ: () => (/* binding */ Ambiguous),
/* harmony export */   U9: () => (/* binding */ undefinedOnFailure),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   oU: () => (/* binding */ oneCommit),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   oz: () => (/* binding */ plausible),
/* harmony export */   yX: () => (/* binding */ deferred),
/* harmony export */   zp: () => (/* binding */ RepositoryFailure)
/* harmony export */ });
class RepositoryFailure extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'RepositoryFailure';
    }
}
class Ambiguous extends RepositoryFailure {
}
function undefinedOnFailure(error) {
    if (!(error instanceof RepositoryFailure))
        throw error;
}
function isCommitId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function oneCommit(refs) {
    const [first] = refs;
    if (refs.every(({ id }) => id === first?.id))
        return first?.id;
    throw new Ambiguous(`it names different commits: ${refs.map(({ ref }) => ref).join(', ')}`);
}
function either(first, second) {
    const both = inTurn(first, second);
    return {
        ...both,
        async resolve(name) {
            const refs = await first.refsNamed(name);
            const onlyTags = refs.length > 0 && refs.every(({ ref }) => !/^refs\/(heads|remotes)\//.test(ref));
            const id = onlyTags ? oneCommit([...refs, ...(await second.refsNamed(name))]) : undefined;
            return id ?? both.resolve(name);
        },
    };
}
function inTurn(first, second) {
    return forwarding(async (of) => {
        try {
            return await of(first);
        }
        catch (error) {
            if (!(error instanceof RepositoryFailure) || error instanceof Ambiguous)
                throw error;
            return of(second).catch((other) => {
                if (!(other instanceof RepositoryFailure))
                    throw other;
                throw new RepositoryFailure(`${error.message}; ${other.message}`, { cause: other });
            });
        }
    });
}
function deferred(open) {
    let opened;
    return forwarding(async (of) => {
        opened ??= open();
        return of(await opened);
    });
}
function forwarding(ask) {
    return {
        resolve: (name) => ask((one) => one.resolve(name)),
        refsNamed: (name) => ask((one) => one.refsNamed(name)),
        parents: (commit) => ask((one) => one.parents(commit)),
        mergeBase: (one, other) => ask((repository) => repository.mergeBase(one, other)),
        read: (commit, path) => ask((one) => one.read(commit, path)),
        textOf: (content, largest) => ask((one) => one.textOf(content, largest)),
        entryAt: (commit, path) => ask((one) => one.entryAt(commit, path)),
        list: (commit) => ask((one) => one.list(commit)),
        submodule: (path) => ask((one) => one.submodule(path)),
        differences: (from, to) => ask((one) => one.differences(from, to)),
        everHad: (commit, files) => ask((one) => one.everHad(commit, files)),
        lineOf: (commit, since) => ask((one) => one.lineOf(commit, since)),
    };
}
const slack = 20;
function cutAt(commits, since) {
    const last = commits.findLastIndex(({ time }) => time >= since);
    return last + 1 < commits.length ? commits.slice(0, last + 2) : undefined;
}
function plausible(commits, now) {
    let newer = now;
    return commits.map((commit) => {
        if (commit.time > now)
            return { ...commit, time: newer };
        newer = commit.time;
        return commit;
    });
}


/***/ }),

/***/ 56957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ readPolicyFiles),
/* harmony export */   Tw: () => (/* binding */ standardInputPath),
/* harmony export */   Xb: () => (/* binding */ policyCap)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37855);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20654);
/* harmony import */ var _policy_paths__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69689);






const policyCap = 512 * 1024;
const standardInputPath = '-';
async function readPolicyFiles(paths, workspace) {
    const problems = [];
    const absent = [];
    const unread = [];
    const [named, isGiven] = [
        paths.filter((path) => path !== standardInputPath),
        paths.includes(standardInputPath),
    ];
    const files = await policyPaths(named, workspace, problems, absent);
    const texts = [];
    const take = (path, bytes) => {
        const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(bytes);
        if (bytes.length > policyCap)
            unread.push({ path, message: 'larger than 512 KiB' });
        else if (text === undefined)
            problems.push(problemOf(path, 'not UTF-8'));
        else
            texts.push({ path, text });
    };
    if (isGiven && workspace.standardInput === undefined)
        problems.push(noStandardInput);
    else if (isGiven && workspace.standardInput !== undefined)
        take('standard-input', workspace.standardInput);
    for (const file of files) {
        const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, { cap: policyCap, roots: [workspace.root] });
        const path = await reportPath(file, workspace.root);
        if (Buffer.isBuffer(bytes))
            take(path, bytes);
        else if (bytes.code === 'missing')
            absent.push({ absolute: file, problem: problemOf(path, bytes.message) });
        else if (bytes.code === 'too-large')
            unread.push({ path, message: bytes.message });
        else
            problems.push(problemOf(path, bytes.message));
    }
    const oddNames = [...texts, ...unread].map(({ path }) => path).filter(_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .readsAsPattern */ .U5);
    return { texts, problems, oddNames, unread, absent };
}
async function policyPaths(paths, workspace, problems, absent) {
    const files = new Set();
    const { includes, excludes } = (0,_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .pathPatterns */ .h0)(paths);
    const out = excludes.map((path) => workspace.resolve(path));
    for (const path of includes) {
        const absolute = workspace.resolve(path);
        const all = (0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(path) ? await filesInside(path, workspace) : [absolute];
        const found = all?.filter((file) => !(0,_policy_paths__WEBPACK_IMPORTED_MODULE_5__/* .isExcluded */ .RF)(file, out));
        if (found === undefined)
            problems.push(problemOf(path, 'is outside the directories that this run can read'));
        else if (found.length === 0)
            absent.push({ absolute, problem: problemOf(path, 'matches no file') });
        for (const file of found ?? [])
            files.add(file);
    }
    return files;
}
async function filesInside(glob, { root, resolve }) {
    const start = resolve((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${glob.split(/[*?]/, 1)[0] ?? ''}x`));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(start).catch(() => start);
    return (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real) ? (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findGlob */ .m6)(glob, () => { }, [root], resolve('.')) : undefined;
}
const noStandardInput = {
    location: `policy-file ${standardInputPath}`,
    message: 'is standard input, which only the check command reads',
    remedy: 'use a policy file inside the repository',
};
function problemOf(path, message) {
    return { location: `policy-file ${path}`, message, remedy: 'use a policy file inside the repository' };
}
async function reportPath(file, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => file);
    if (!(0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real))
        return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file));
    return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await repositoryAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), root), real)) || '.';
}
async function repositoryAround(folder, root) {
    const isRepository = async (path) => (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git'))) !== 'missing';
    if (await isRepository(root))
        return root;
    for (let at = folder; at !== root && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await isRepository(at))
            return at;
    }
    return root;
}


/***/ }),

/***/ 79615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ rejectDeleted),
/* harmony export */   H$: () => (/* binding */ rejectNested),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   VM: () => (/* binding */ evidenceAt),
/* harmony export */   js: () => (/* binding */ lostFilesAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);
/* harmony import */ var _evidence_size__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15012);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68898);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37855);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49024);
/* harmony import */ var _repository_policy_paths__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69689);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87346);










function pathsIn({ targets }) {
    return targets.flatMap(({ policyFiles, baseline, evidence: { file, memory, logs, reference } }) => [
        ...(0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathPatterns */ .h0)(policyFiles).includes,
        ...(baseline === undefined ? [] : [baseline]),
        ...(file === undefined ? [] : [file.path]),
        ...(memory === undefined ? [] : [memory.path]),
        ...(logs?.paths ?? []),
        ...(logs?.cache === undefined ? [] : [logs.cache]),
        ...(reference.kind === 'folder' ? [reference.path] : []),
    ]);
}
async function rejectNested({ root }, paths) {
    for (const path of paths) {
        if (!(await isNested(path, root)))
            continue;
        const message = 'is in another checkout below the workspace, and only the base is read';
        const remedy = 'use files of the base, or use the pull_request event';
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ location: (0,_repository_paths__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(root, path) ?? path, message, remedy }]);
    }
}
async function isNested(path, root) {
    const fixed = (0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_4__/* .beforeWildcard */ .IJ)(path, root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(fixed));
    for (let at = real; at !== root && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        if ((await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'))) !== 'missing')
            return true;
    return false;
}
async function rejectDeleted({ targets }, { repository, base, root }, surroundings) {
    const lost = targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
    for (const file of lost) {
        const path = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(root, surroundings.resolve(file));
        if (path === undefined)
            continue;
        const was = typeof base === 'string' ? await wasAt(repository, base, path) : base?.problem;
        if (was === undefined)
            continue;
        const message = `was not found, and ${was}`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ location: `evidence-file ${file}`, message, remedy: 'keep the file' }]);
    }
}
async function evidenceAt({ targets }, { repository, base, root }, brought, surroundings) {
    const found = new Map();
    const paths = targets.flatMap(({ trustEvidence, evidence: { file } }) => file === undefined || trustEvidence ? [] : [file.path]);
    for (const path of new Set(paths)) {
        const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(root, surroundings.resolve(path));
        if (location === undefined || typeof base !== 'string' || !(await brought.brings(path)))
            continue;
        const text = await wholeText(repository, base, location).catch(_repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .undefinedOnFailure */ .U9);
        if (text !== undefined)
            found.set(path, text);
    }
    return found;
}
async function wholeText(repository, commit, path) {
    const file = await repository.read(commit, path);
    return file?.text ?? (file && (await repository.textOf(file.id, _evidence_size__WEBPACK_IMPORTED_MODULE_9__/* .evidenceCap */ .q)));
}
async function lostFilesAt({ targets }, { repository, root }, commit, surroundings) {
    const found = new Set();
    for (const path of new Set(targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []))) {
        const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(root, surroundings.resolve(path));
        if (location === undefined)
            continue;
        const file = await repository.read(commit, location).catch(_repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .undefinedOnFailure */ .U9);
        if (file !== undefined)
            found.add(path);
    }
    return found;
}
async function wasAt(repository, base, path) {
    try {
        const before = await repository.read(base, path);
        return before === undefined ? undefined : 'this change deletes it';
    }
    catch (error) {
        if (error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp)
            return `the base could not be read: ${error.message}`;
        throw error;
    }
}


/***/ }),

/***/ 17130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openChange)
});

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/config/load-config.ts + 4 modules
var load_config = __webpack_require__(90770);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(37855);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/repository/workspace.ts
var workspace = __webpack_require__(56957);
;// CONCATENATED MODULE: ./src/repository/edited.ts






async function anyEdited(root, locations, listing) {
    for (const [path, id] of listing?.contents ?? [])
        if (locations.some((location) => (0,paths/* pathMatches */.rg)(location, path)) && (await isEdited(root, path, id)))
            return true;
    return false;
}
async function isEdited(root, path, committed) {
    const bytes = await contentAt(root, path);
    if (bytes === 'missing')
        return false;
    if (bytes === 'unreadable')
        return true;
    const withoutCarriageReturns = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return ![bytes, withoutCarriageReturns].some((one) => blobId(one, committed) === committed);
}
async function contentAt(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found === undefined)
        return 'missing';
    if (found.isSymbolicLink())
        return Buffer.from(await (0,promises_.readlink)(file));
    const read = await (0,read_file/* readRegularFile */.XF)(file, { cap: workspace/* policyCap */.Xb, roots: [root] });
    return Buffer.isBuffer(read) ? read : 'unreadable';
}
function blobId(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/repository/brought.ts








function broughtBy(checkout, folder) {
    let asked;
    const differences = () => {
        asked ??= readDifferences(checkout);
        return asked;
    };
    const listed = new Map();
    const list = (commit) => {
        const asked = listed.get(commit) ?? checkout.repository.list(commit).catch(repository_repository/* undefinedOnFailure */.U9);
        listed.set(commit, asked);
        return asked;
    };
    const isCommitted = async (paths) => {
        const all = await list(checkout.head);
        if (all === undefined)
            return true;
        const submodules = [...all.submodules.keys()];
        return paths.some((location) => all.files.some((path) => touches(path, location)) ||
            submodules.some((one) => leadsInto(location, one)));
    };
    const bringsBelow = async (paths, touched) => {
        const candidates = touched.filter((one) => paths.some((location) => leadsInto(location, one)));
        if (candidates.length === 0 || typeof checkout.base !== 'string')
            return false;
        const both = [await list(checkout.base), await list(checkout.head)];
        return both.some((all) => all === undefined || candidates.some((one) => all.submodules.has(one)));
    };
    const brings = async (paths) => {
        if (paths.length === 0)
            return false;
        const known = await differences();
        const touched = [...(known?.files.keys() ?? [])];
        if (touched.some((one) => paths.some((location) => touches(one, location))))
            return true;
        if (await bringsBelow(paths, touched))
            return true;
        if (known?.complete === true)
            return false;
        return isCommitted(paths);
    };
    const places = (path) => placesOf((0,external_node_path_.resolve)(folder, path), folder, checkout.root);
    return {
        brings: async (path) => brings(await places(path)),
        isCommitted: async (path) => isCommitted(await places(path)),
        isEdited: async (path) => anyEdited(checkout.root, await places(path), await list(checkout.head)),
        changed: async () => [...((await differences())?.files.keys() ?? [])],
        async removes(path) {
            const paths = await places(path);
            return (await brings(paths)) && !(await isCommitted(paths));
        },
    };
}
async function readDifferences({ repository, base, head }) {
    if (base === undefined)
        return { files: new Map(), complete: true };
    if (typeof base !== 'string')
        return undefined;
    return repository.differences(base, head).catch(repository_repository/* undefinedOnFailure */.U9);
}
async function placesOf(absolute, folder, root) {
    const fixed = (0,glob_walk/* beforeWildcard */.IJ)(absolute, folder);
    const isPlain = fixed === absolute;
    const start = isPlain ? absolute : (0,external_node_path_.dirname)(`${fixed}x`);
    const way = await (0,find_files/* linksOn */.h1)(start);
    const real = await (0,promises_.realpath)(start).catch(() => start);
    const below = await (0,find_files/* linksBelow */.Hm)(start, (0,read_file/* isWithin */.UO)(root, start) ? [root] : [root, real]);
    const globbed = isPlain ? [real] : [(0,external_node_path_.join)(real, (0,external_node_path_.relative)(start, absolute))];
    return [...new Set([absolute, ...globbed, ...way, ...below].flatMap((path) => (0,paths/* pathIn */.lW)(root, path) ?? []))];
}
function leadsInto(location, folder) {
    return touches(folder, location) || (0,paths/* mayMatchBelow */.qM)(location, folder);
}
function touches(changed, location) {
    if (location === '' || location.startsWith(`${changed}/`))
        return true;
    const names = changed.split('/');
    return names.some((_, index) => (0,paths/* pathMatches */.rg)(location, names.slice(0, index + 1).join('/')));
}

// EXTERNAL MODULE: ./src/repository/checkout.ts + 1 modules
var repository_checkout = __webpack_require__(57420);
// EXTERNAL MODULE: ./src/run/input-checks.ts
var input_checks = __webpack_require__(79615);
;// CONCATENATED MODULE: ./src/run/open-change.ts







async function openChange(request) {
    const { inputs, folders, surroundings, problems, remote, assumed } = request;
    const named = ['policy-file', 'config-file'];
    const paths = named.flatMap((name) => inputs.get(name) ?? []);
    const root = await (0,repository_checkout/* repositoryFolder */.pe)(folders.root, paths.map(surroundings.resolve));
    const ref = inputs.get('base-ref');
    const against = ref === undefined ? request.against : { kind: 'ref', name: ref };
    const checkout = await (0,repository_checkout/* openCheckout */.Hj)({ root, remote, assumed, against });
    await request.verify?.(checkout);
    if (ref !== undefined)
        requireBase(checkout, `base-ref ${ref}`);
    const from = inputs.get('config-from') ?? 'head';
    const wrong = from === 'head' || from === 'base' ? [] : [notFrom(from)];
    const wanted = from === 'base' || request.distrusted === true;
    const fromBase = wanted && isFromBase(request, against, checkout);
    const brought = checkout === undefined ? undefined : broughtBy(checkout, folders.folder);
    const places = fromBase ? (await __webpack_require__.e(/* import() */ 8507).then(__webpack_require__.bind(__webpack_require__, 68507))).atTip(checkout, surroundings) : surroundings;
    const config = await (0,load_config/* loadConfig */.Z)(inputs, places, [...problems, ...wrong]);
    const configPath = inputs.get('config-file') ?? config_inputs/* defaultConfigPath */.jE;
    const { confined = false } = request;
    if (confined)
        await (0,input_checks/* rejectNested */.H$)(folders, [configPath, ...(0,input_checks/* pathsIn */.Mr)(config)].map(surroundings.resolve));
    if (checkout === undefined || brought === undefined || against === undefined)
        return { config, change: { checkout, confined }, comment: config.comment };
    const opened = { config, configPath, checkout, brought, fromBase };
    const { judgedChange } = await __webpack_require__.e(/* import() */ 4909).then(__webpack_require__.bind(__webpack_require__, 24909));
    return judgedChange(request, opened);
}
function notFrom(text) {
    return {
        location: 'config-from',
        message: `${(0,base_text/* quote */.hD)(text)} is not allowed`,
        remedy: 'use head or base',
    };
}
const noRef = {
    location: 'config-from: base',
    message: 'there is no base to compare with',
    remedy: 'set it with --base-ref, such as --base-ref main',
};
const noBase = {
    location: 'config-from: base',
    message: 'the event has no base',
    remedy: 'use the events pull_request or merge_group, set base-ref, or remove config-from',
};
function isFromBase({ confined, needsRef }, against, checkout) {
    if (against === undefined && confined !== true)
        throw new input_error/* InputError */.dz([needsRef === true ? noRef : noBase]);
    if (against !== undefined)
        requireBase(checkout, 'config-from: base');
    return against !== undefined;
}
function requireBase(checkout, location) {
    const base = checkout?.base;
    if (typeof base === 'string')
        return;
    const message = `cannot be read: ${base?.problem ?? 'not a Git repository'}`;
    const remedy = 'use a commit that is in the clone, check out with fetch-depth: 0, or grant the job contents: read';
    throw new input_error/* InputError */.dz([{ location, message, remedy }]);
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_evidence_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78865);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68898);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20654);





function surroundingsOf({ root, folder }, env, withoutSecrets = false) {
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const hasCredentials = (0,_config_evidence_request__WEBPACK_IMPORTED_MODULE_2__/* .namesCredentials */ .lt)(env);
    const exists = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute(path));
    const findFiles = async (glob) => (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .findGlob */ .m6)(glob, () => { }, [root], folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
    const describe = async (request) => {
        const { describeRoles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(4574), __webpack_require__.e(6126), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 83752));
        const read = (path) => readDescribed(path, absolute(path), root);
        return describeRoles(request, read, async () => {
            const { moduleFilesOnDisk } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1648), __webpack_require__.e(5633)]).then(__webpack_require__.bind(__webpack_require__, 48480));
            return moduleFilesOnDisk(absolute, root);
        });
    };
    return { resolve: absolute, root, hasCredentials, withoutSecrets, exists, findFiles, describe };
}
const cap = 10 * 1024 * 1024;
async function readDescribed(path, absolute, root) {
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(absolute, { cap, roots: [root] });
    if ('code' in bytes)
        return { problem: `${path}: ${bytes.message}`, ...(bytes.code === 'missing' ? { isMissing: true } : {}) };
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(bytes);
    return text === undefined ? { problem: `${path}: not UTF-8 text` } : { path, text };
}


/***/ })

};
